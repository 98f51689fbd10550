//! The users whose calls are imitated: read from a users file, or generated.

use std::{
    fmt,
    io::{self, Write},
};

use thiserror::Error;

use super::random::Rng;

/// Users and their passwords, all in one text: a million of them take few octets beyond their names.
#[derive(Default)]
pub(super) struct Users {
    text: String,
    entries: Vec<Entry>,
    skipped: usize,
}

/// Where a name and the password behind it stand in the text.
#[derive(Clone, Copy)]
struct Entry {
    start: usize,
    name: u8,
    password: u8,
}

impl Users {
    /// Reads a users file: lines `name Cleartext-Password := "password"`.
    ///
    /// Entries that check anything else too, DEFAULT, and entries without a password in clear are passed over, since
    /// what has to become of their requests is not known here; reply items are not looked at.
    pub(super) fn read(text: &str) -> Result<Self, UsersError> {
        let mut users = Self::default();
        for (number, line) in text.lines().enumerate() {
            if line.starts_with(|c: char| c.is_whitespace() || c == '#' || c == '$') || line.trim().is_empty() {
                continue;
            }
            let entry = entry(line).map_err(|(column, what)| UsersError { line: number + 1, column, what })?;
            match entry {
                Some((name, password)) => {
                    if !users.push(&name, &password) {
                        let what = "a name has at most 253 octets, a password 1 to 128";
                        return Err(UsersError { line: number + 1, column: 1, what });
                    }
                }
                None => users.skipped += 1,
            }
        }
        Ok(users)
    }

    /// Makes up `count` users, the same from the same seed. In a pattern `%` is the user's number; without patterns,
    /// names can be spoken and passwords have 8 to 16 letters and digits.
    pub(super) fn generate(count: usize, seed: u64, pattern: Option<&Pattern>) -> Self {
        let mut users = Self::default();
        let mut rng = Rng::new(seed, u64::MAX);
        for number in 0..count {
            let (name, password) = match pattern {
                Some(pattern) => pattern.user(number),
                None => (invented_name(&mut rng, number), invented_password(&mut rng)),
            };
            if !users.push(&name, &password) {
                users.skipped += 1;
            }
        }
        users
    }

    /// Writes a users file.
    pub(super) fn write(&self, to: &mut impl Write) -> io::Result<()> {
        for at in 0..self.len() {
            let (name, password) = self.user(at);
            writeln!(to, "{}\tCleartext-Password := \"{}\"", Quoted(name, true), Quoted(password, false))?;
        }
        to.flush()
    }

    /// How many there are.
    pub(super) const fn len(&self) -> usize {
        self.entries.len()
    }

    /// How many entries were passed over.
    pub(super) const fn skipped(&self) -> usize {
        self.skipped
    }

    /// Name and password of a user; empty where there is none.
    pub(super) fn user(&self, at: usize) -> (&str, &str) {
        let Some(entry) = self.entries.get(at) else { return ("", "") };
        let (name, end) = (entry.start + usize::from(entry.name), usize::from(entry.password));
        (&self.text[entry.start..name], &self.text[name..name + end])
    }

    fn push(&mut self, name: &str, password: &str) -> bool {
        let fits = (1..=253).contains(&name.len()) && (1..=128).contains(&password.len());
        if fits {
            let start = self.text.len();
            self.entries.push(Entry { start, name: name.len() as u8, password: password.len() as u8 });
            self.text.push_str(name);
            self.text.push_str(password);
        }
        fits
    }
}

impl fmt::Debug for Users {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Users").field("len", &self.len()).field("skipped", &self.skipped).finish_non_exhaustive()
    }
}

/// How names and passwords are made of a number: `user%:pw%`.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Pattern {
    name: String,
    password: String,
}

impl Pattern {
    fn user(&self, number: usize) -> (String, String) {
        let number = number.to_string();
        (self.name.replace('%', &number), self.password.replace('%', &number))
    }
}

impl fmt::Debug for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pattern").field("name", &self.name).finish_non_exhaustive()
    }
}

impl std::str::FromStr for Pattern {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text.split_once(':') {
            Some((name, password)) if name.contains('%') && !password.is_empty() => {
                Ok(Self { name: name.to_owned(), password: password.to_owned() })
            }
            _ => Err("a name with % for the number, a colon, and a password: `user%:pw%`".to_owned()),
        }
    }
}

/// A line of a users file that cannot be read.
#[derive(Debug, Error, PartialEq, Eq)]
#[error("line {line}, column {column}: {what}")]
pub(super) struct UsersError {
    line: usize,
    column: usize,
    what: &'static str,
}

/// Prints text as a users file has it.
struct Quoted<'a>(&'a str, bool);

impl fmt::Display for Quoted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(text, name) = *self;
        let bare = name && text.chars().all(|c| c.is_ascii_alphanumeric() || "-_.@+".contains(c));
        let quote = if name && !bare { "\"" } else { "" };
        f.write_str(quote)?;
        for c in text.chars() {
            match c {
                '"' | '\\' if !bare => write!(f, "\\{c}")?,
                '\n' => f.write_str("\\n")?,
                '\r' => f.write_str("\\r")?,
                '\t' => f.write_str("\\t")?,
                _ => write!(f, "{c}")?,
            }
        }
        f.write_str(quote)
    }
}

/// Name and password of a line; `None` if its verdict cannot be foretold. An error has its column.
fn entry(line: &str) -> Result<Option<(String, String)>, (usize, &'static str)> {
    let mut rest = line;
    let column = |rest: &str| line.len() - rest.len() + 1;
    let name = word(&mut rest).map_err(|what| (column(rest), what))?;
    let mut password = None;
    let mut others = name == "DEFAULT";
    loop {
        rest = rest.trim_start();
        if rest.is_empty() || rest.starts_with('#') {
            break;
        }
        let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || "-_.:".contains(c))).unwrap_or(rest.len());
        // A colon belongs to a tag, `Tunnel-Type:1`, but not to `:=`.
        let end = if rest[..end].ends_with(':') { end - 1 } else { end };
        let attribute = &rest[..end];
        rest = rest[end..].trim_start();
        let operator = OPERATORS.iter().find(|operator| rest.starts_with(**operator));
        let Some(operator) = operator.filter(|_| !attribute.is_empty()) else {
            return Err((column(rest), "expected an attribute, an operator and a value"));
        };
        rest = rest[operator.len()..].trim_start();
        let value = word(&mut rest).map_err(|what| (column(rest), what))?;
        match (attribute, *operator) {
            ("Cleartext-Password", ":=" | "=" | "==") | ("User-Password" | "Password", ":=" | "==") => {
                password = Some(value);
            }
            _ => others = true,
        }
        rest = rest.trim_start().trim_start_matches(',');
    }
    Ok(password.filter(|_| !others).map(|password| (name, password)))
}

/// Takes a word, bare or in quotes, off the front of `rest`.
fn word(rest: &mut &str) -> Result<String, &'static str> {
    let Some(quote) = rest.chars().next().filter(|c| matches!(c, '"' | '\'' | '`')) else {
        let end = rest.find(|c: char| c.is_whitespace() || c == ',').unwrap_or(rest.len());
        let (word, behind) = rest.split_at(end);
        *rest = behind;
        return Ok(word.to_owned());
    };
    let mut word = String::new();
    let mut chars = rest[1..].char_indices();
    while let Some((at, c)) = chars.next() {
        match c {
            '\\' => match chars.next() {
                Some((_, 'n')) => word.push('\n'),
                Some((_, 'r')) => word.push('\r'),
                Some((_, 't')) => word.push('\t'),
                Some((_, c)) => word.push(c),
                None => break,
            },
            c if c == quote => {
                *rest = &rest[1 + at + 1..];
                return Ok(word);
            }
            c => word.push(c),
        }
    }
    Err("a quote is opened here and not closed")
}

fn invented_name(rng: &mut Rng, number: usize) -> String {
    let mut name = String::new();
    for _ in 0..2 + rng.below(2) {
        let (consonants, vowels) = (b"bdfghklmnprstvz", b"aeiou");
        name.extend([consonants.as_slice(), vowels].iter().filter_map(|set| rng.choose(set)).map(|c| char::from(*c)));
    }
    // The number makes the name the only one of its kind.
    name.push_str(&number.to_string());
    name
}

fn invented_password(rng: &mut Rng) -> String {
    let signs = b"ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789";
    (0..8 + rng.below(9)).filter_map(|_| rng.choose(signs)).map(|c| char::from(*c)).collect()
}

/// The longer ones first, so that none is taken for its beginning.
const OPERATORS: [&str; 14] = [":=", "==", "+=", "^=", "!=", "=~", "!~", "=*", "!*", "<=", ">=", "<", ">", "="];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_users_file_is_read() {
        let file = r#"# comment
bob	Cleartext-Password := "open, \"sesame\" # \\"
	Reply-Message = "Cleartext-Password := no"
"john doe" User-Password == hello,
steve Cleartext-Password := testing # with a comment
mary Cleartext-Password := "x", NAS-Port == 3
lisa Crypt-Password := "$1$x"
DEFAULT Auth-Type := Reject
"#;
        let users = Users::read(file).unwrap();
        let all: Vec<_> = (0..users.len()).map(|at| users.user(at)).collect();
        assert_eq!(all, [("bob", r#"open, "sesame" # \"#), ("john doe", "hello"), ("steve", "testing")]);
        assert_eq!(users.skipped(), 3);
        assert_eq!(users.user(3), ("", ""));
    }

    #[test]
    fn errors_tell_line_and_column() {
        let error = |text: &str| Users::read(text).unwrap_err().to_string();
        assert_eq!(
            error("\nbob Cleartext-Password := \"x"),
            "line 2, column 27: a quote is opened here and not closed"
        );
        assert_eq!(
            error("bob Cleartext-Password"),
            "line 1, column 23: expected an attribute, an operator and a value"
        );
        assert!(
            error(&format!("bob Cleartext-Password := {}", "x".repeat(129))).starts_with("line 1, column 1: a name")
        );
    }

    #[test]
    fn th_053_generated_users_are_the_same_from_the_same_seed() {
        let written = |count, seed| {
            let mut file = Vec::new();
            Users::generate(count, seed, None).write(&mut file).unwrap();
            String::from_utf8(file).unwrap()
        };
        assert_eq!(written(1_000, 7), written(1_000, 7));
        assert_ne!(written(1_000, 7), written(1_000, 8));
        assert!(written(1_000, 7).starts_with(&written(10, 7)));
        let (read, made) = (Users::read(&written(1_000, 7)).unwrap(), Users::generate(1_000, 7, None));
        assert_eq!((read.len(), read.skipped()), (1_000, 0));
        assert!((0..1_000).all(|at| read.user(at) == made.user(at)));
        let names: std::collections::HashSet<_> = (0..1_000).map(|at| made.user(at).0).collect();
        assert_eq!(names.len(), 1_000);
    }

    #[test]
    fn patterns_make_users_and_quotes_survive() {
        let users = Users::generate(2, 0, Some(&"a \"b\\%:p\"w%\\".parse().unwrap()));
        assert_eq!(users.user(1), ("a \"b\\1", "p\"w1\\"));
        let mut file = Vec::new();
        users.write(&mut file).unwrap();
        let again = Users::read(std::str::from_utf8(&file).unwrap()).unwrap();
        assert_eq!(again.user(1), users.user(1));
        assert!("user:pw".parse::<Pattern>().is_err() && "user%".parse::<Pattern>().is_err());
    }
}
