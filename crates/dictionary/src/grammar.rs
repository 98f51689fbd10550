//! The grammar of one line, with nom.

use nom::{
    AsChar as _, IResult, Parser,
    branch::alt,
    bytes::complete::{tag_no_case, take_while1},
    character::complete::{char, digit1, hex_digit1, one_of, space0, space1},
    combinator::{all_consuming, cut, map_opt, opt, value},
    multi::separated_list1,
    sequence::{delimited, preceded, terminated},
};
use ulna_wire::Format;

use crate::{DataType, Encryption, Oid, error::Problem};

/// A word of a line, and where it starts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Word<'a> {
    pub(crate) text: &'a str,
    /// The octet in the line, counted from 0.
    pub(crate) offset: usize,
}

impl Word<'_> {
    /// What is wrong at this word.
    pub(crate) fn fault(&self, problem: Problem) -> Fault {
        Fault { offset: self.offset, problem }
    }
}

/// What is wrong at an octet of a line, counted from 0.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Fault {
    pub(crate) offset: usize,
    pub(crate) problem: Problem,
}

/// What a line says.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Statement<'a> {
    Attribute {
        name: Word<'a>,
        number: Word<'a>,
        data_type: DataType,
        length: Option<u8>,
        flags: Vec<Flag<'a>>,
    },
    Value {
        attribute: Word<'a>,
        name: Word<'a>,
        number: u64,
        at: Word<'a>,
    },
    Vendor {
        name: Word<'a>,
        pen: u32,
        at: Word<'a>,
        format: Option<Format>,
    },
    Alias {
        name: Word<'a>,
        target: Word<'a>,
    },
    BeginVendor {
        name: Word<'a>,
        parent: Option<Word<'a>>,
    },
    EndVendor {
        name: Word<'a>,
    },
    BeginTlv {
        name: Word<'a>,
    },
    EndTlv {
        name: Word<'a>,
    },
    Protocol,
    BeginProtocol {
        name: Word<'a>,
    },
    EndProtocol {
        name: Word<'a>,
    },
    Include {
        path: Word<'a>,
        optional: bool,
    },
    /// `FLAGS`: it says something of the whole file that does not matter here.
    Flags,
}

/// One flag of an attribute.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Flag<'a> {
    Tagged(Word<'a>),
    Encryption(Word<'a>, Encryption),
    Array,
    Concat(Word<'a>),
    Computed,
    Secret,
    Long,
    /// Known to FreeRADIUS 4, and without meaning here.
    Ignored,
    Vendor(Word<'a>),
    /// The first word of VENDORATTR: a vendor's name or number.
    Owner(Word<'a>),
}

/// Reads one line without its end; `None` for an empty line or a comment.
pub(crate) fn statement(line: &str) -> Result<Option<Statement<'_>>, Fault> {
    let words = words(line);
    let Some((keyword, arguments)) = words.split_first() else { return Ok(None) };
    let form = |text| keyword.fault(Problem::Form(text));
    let statement = match (keyword.text.to_ascii_uppercase().as_str(), arguments) {
        ("ATTRIBUTE", [name, number, data_type, rest @ ..]) => {
            let (kind, length) = data_type_of(data_type)?;
            let mut flags = Vec::new();
            for word in rest {
                flags_of(word, &mut flags)?;
            }
            Statement::Attribute { name: *name, number: *number, data_type: kind, length, flags }
        }
        ("ATTRIBUTE", _) => return Err(form("ATTRIBUTE name number type [flags]")),
        // Ascend's and Livingston's dictionaries, which node's library still reads, wrote a vendor's attributes like this.
        ("VENDORATTR", [owner, name, number, data_type, rest @ ..]) => {
            let (kind, length) = data_type_of(data_type)?;
            let mut flags = vec![Flag::Owner(*owner)];
            for word in rest {
                flags_of(word, &mut flags)?;
            }
            Statement::Attribute { name: *name, number: *number, data_type: kind, length, flags }
        }
        ("VENDORATTR", _) => return Err(form("VENDORATTR vendor name number type [flags]")),
        ("VALUE", [attribute, name, number]) => {
            Statement::Value { attribute: *attribute, name: *name, number: value_of(number)?, at: *number }
        }
        ("VALUE", _) => return Err(form("VALUE attribute name number")),
        ("VENDOR", [name, pen]) => Statement::Vendor { name: *name, pen: number_of(pen)?, at: *pen, format: None },
        ("VENDOR", [name, pen, format]) => {
            let format = Some(format_of(format)?);
            Statement::Vendor { name: *name, pen: number_of(pen)?, at: *pen, format }
        }
        ("VENDOR", _) => return Err(form("VENDOR name number [format=T,L[,c]]")),
        ("BEGIN-VENDOR", [name]) => Statement::BeginVendor { name: *name, parent: None },
        ("BEGIN-VENDOR", [name, parent]) => Statement::BeginVendor { name: *name, parent: Some(parent_of(parent)?) },
        ("BEGIN-VENDOR", _) => return Err(form("BEGIN-VENDOR name [parent=attribute]")),
        ("END-VENDOR", [name]) => Statement::EndVendor { name: *name },
        ("END-VENDOR", _) => return Err(form("END-VENDOR name")),
        ("BEGIN-TLV", [name]) => Statement::BeginTlv { name: *name },
        ("BEGIN-TLV", _) => return Err(form("BEGIN-TLV attribute")),
        ("END-TLV", [name]) => Statement::EndTlv { name: *name },
        ("END-TLV", _) => return Err(form("END-TLV attribute")),
        ("PROTOCOL", [_, number, ..]) => number_of(number).map(|_| Statement::Protocol)?,
        ("PROTOCOL", _) => return Err(form("PROTOCOL name number")),
        ("BEGIN-PROTOCOL", [name]) => Statement::BeginProtocol { name: *name },
        ("BEGIN-PROTOCOL", _) => return Err(form("BEGIN-PROTOCOL name")),
        ("END-PROTOCOL", [name]) => Statement::EndProtocol { name: *name },
        ("END-PROTOCOL", _) => return Err(form("END-PROTOCOL name")),
        ("ALIAS", [name, target]) => Statement::Alias { name: *name, target: *target },
        ("ALIAS", _) => return Err(form("ALIAS name attribute")),
        ("FLAGS", _) => Statement::Flags,
        ("$INCLUDE" | "INCLUDE", [path]) => Statement::Include { path: *path, optional: false },
        ("$INCLUDE-", [path]) => Statement::Include { path: *path, optional: true },
        ("$INCLUDE" | "INCLUDE" | "$INCLUDE-", _) => return Err(form("$INCLUDE file")),
        _ => return Err(keyword.fault(Problem::Keyword(keyword.text.to_owned()))),
    };
    Ok(Some(statement))
}

/// Reads an attribute's number: `1`, `0x2b00`, `26.9.1`, or `.1` relative to what is open.
pub(crate) fn oid_of(word: &Word<'_>) -> Result<(bool, Oid), Fault> {
    let mut form = all_consuming((opt(char('.')), map_opt(separated_list1(char('.'), number), |path| Oid::new(&path))));
    let result: IResult<&str, (Option<char>, Oid)> = form.parse(word.text);
    match result {
        Ok((_, (dot, oid))) => Ok((dot.is_some(), oid)),
        Err(_) => Err(word.fault(Problem::Oid(word.text.to_owned()))),
    }
}

/// The words before a comment. FreeRADIUS ends a line at the first `#`, wherever it stands.
fn words(line: &str) -> Vec<Word<'_>> {
    let code = line.split_once('#').map_or(line, |(code, _)| code);
    let word = take_while1::<_, &str, nom::error::Error<&str>>(|c: char| !c.is_ascii_whitespace());
    let mut list = delimited(space0, separated_list1(space1, word), space0);
    // The end of a line that was written on another system is white space as well.
    let code = code.trim_end_matches(|c: char| c.is_ascii_whitespace());
    let Ok((_, words)) = list.parse(code) else { return Vec::new() };
    words.into_iter().map(|text| Word { text, offset: text.as_ptr().addr() - line.as_ptr().addr() }).collect()
}

// FreeRADIUS reads 010 as ten: leading zeros do not make a number octal.
fn number(text: &str) -> IResult<&str, u32> {
    alt((
        preceded(tag_no_case("0x"), cut(map_opt(hex_digit1, |digits| u32::from_str_radix(digits, 16).ok()))),
        map_opt(digit1, |digits: &str| digits.parse().ok()),
    ))
    .parse(text)
}

fn wide_number(text: &str) -> IResult<&str, u64> {
    alt((
        preceded(tag_no_case("0x"), cut(map_opt(hex_digit1, |digits| u64::from_str_radix(digits, 16).ok()))),
        map_opt(preceded(char('-'), digit1), |digits: &str| {
            Some(u64::from(digits.parse::<i32>().ok()?.wrapping_neg().cast_unsigned()))
        }),
        map_opt(digit1, |digits: &str| digits.parse().ok()),
    ))
    .parse(text)
}

pub(crate) fn number_of(word: &Word<'_>) -> Result<u32, Fault> {
    match all_consuming(number).parse(word.text) {
        Ok((_, number)) => Ok(number),
        Err(_) => Err(word.fault(Problem::Number(word.text.to_owned()))),
    }
}

fn value_of(word: &Word<'_>) -> Result<u64, Fault> {
    match all_consuming(wide_number).parse(word.text) {
        Ok((_, number)) => Ok(number),
        Err(_) => Err(word.fault(Problem::Number(word.text.to_owned()))),
    }
}

fn data_type_of(word: &Word<'_>) -> Result<(DataType, Option<u8>), Fault> {
    fn sized(text: &str) -> IResult<&str, u8> {
        let length = map_opt(digit1, |digits: &str| digits.parse().ok().filter(|length| (1..=253).contains(length)));
        delimited(tag_no_case("octets["), length, char(']')).parse(text)
    }
    if let Ok((_, length)) = all_consuming(sized).parse(word.text) {
        return Ok((DataType::Octets, Some(length)));
    }
    match DataType::from_name(word.text) {
        Some(data_type) => Ok((data_type, None)),
        None => Err(word.fault(Problem::Type(word.text.to_owned()))),
    }
}

fn format_of(word: &Word<'_>) -> Result<Format, Fault> {
    fn digit(text: &str) -> IResult<&str, u8> {
        map_opt(one_of("0124"), |digit| u8::try_from(digit.to_digit(10)?).ok()).parse(text)
    }
    fn form(text: &str) -> IResult<&str, (u8, u8, bool)> {
        let continues = opt(value((), (char(','), tag_no_case("c"))));
        let (rest, (octets, length, continues)) =
            preceded(tag_no_case("format="), (terminated(digit, char(',')), digit, continues)).parse(text)?;
        Ok((rest, (octets, length, continues.is_some())))
    }
    let unknown = || word.fault(Problem::Format(word.text.to_owned()));
    let (_, (octets, length, continues)) = all_consuming(form).parse(word.text).map_err(|_| unknown())?;
    Format::new(octets, length, continues).ok_or_else(unknown)
}

fn parent_of<'a>(word: &Word<'a>) -> Result<Word<'a>, Fault> {
    // FreeRADIUS 3 writes format=, FreeRADIUS 4 writes parent=.
    let form: IResult<&str, &str> = alt((tag_no_case("format="), tag_no_case("parent="))).parse(word.text);
    match form {
        Ok((text, key)) if !text.is_empty() => Ok(Word { text, offset: word.offset + key.len() }),
        _ => Err(word.fault(Problem::Form("BEGIN-VENDOR name [parent=attribute]"))),
    }
}

fn flags_of<'a>(word: &Word<'a>, flags: &mut Vec<Flag<'a>>) -> Result<(), Fault> {
    for part in word.text.split(',').filter(|part| !part.is_empty()) {
        let at = Word { text: part, offset: word.offset + (part.as_ptr().addr() - word.text.as_ptr().addr()) };
        flags.push(flag_of(at)?);
    }
    Ok(())
}

fn flag_of(word: Word<'_>) -> Result<Flag<'_>, Fault> {
    let (key, argument) = word.text.split_once('=').map_or((word.text, None), |(key, value)| (key, Some(value)));
    let unknown = || word.fault(Problem::Flag(word.text.to_owned()));
    Ok(match (key.to_ascii_lowercase().as_str(), argument) {
        ("has_tag", None) => Flag::Tagged(word),
        ("encrypt", Some(how)) => {
            let encryption = match how.to_ascii_lowercase().as_str() {
                "1" | "user-password" => Encryption::UserPassword,
                "2" | "tunnel-password" => Encryption::TunnelPassword,
                "3" | "ascend-secret" => Encryption::AscendSecret,
                _ => return Err(unknown()),
            };
            Flag::Encryption(word, encryption)
        }
        ("array", None) => Flag::Array,
        ("concat", None) => Flag::Concat(word),
        ("virtual", None) => Flag::Computed,
        ("secret", None) => Flag::Secret,
        ("long" | "long-extended", None) => Flag::Long,
        ("internal" | "unsafe" | "counter", None) => Flag::Ignored,
        ("vendor", Some(name)) => Flag::Vendor(Word { text: name, offset: word.offset + "vendor=".len() }),
        // The fourth word of old dictionaries is a vendor's name.
        (_, None) if word.text.chars().all(|c| c.is_alphanum() || "-_./:".contains(c)) => Flag::Vendor(word),
        _ => return Err(unknown()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault(line: &str) -> (usize, Problem) {
        let fault = statement(line).unwrap_err();
        (fault.offset, fault.problem)
    }

    #[test]
    fn comments_and_empty_lines_say_nothing() {
        for line in ["", " ", "\t\r", "# comment", "  # ATTRIBUTE", "#"] {
            assert_eq!(statement(line), Ok(None), "{line:?}");
        }
    }

    #[test]
    fn an_attribute_has_name_number_type_and_flags() {
        let line = "ATTRIBUTE\tTunnel-Password 69  string\thas_tag,encrypt=2 # secret\r";
        let Ok(Some(Statement::Attribute { name, number, data_type, length: None, flags })) = statement(line) else {
            panic!("{:?}", statement(line))
        };
        assert_eq!((name.text, name.offset, number.text), ("Tunnel-Password", 10, "69"));
        assert_eq!(data_type, DataType::Text);
        assert!(matches!(flags[..], [Flag::Tagged(_), Flag::Encryption(_, Encryption::TunnelPassword)]), "{flags:?}");
    }

    #[test]
    fn numbers_are_decimal_or_hexadecimal_and_never_octal() {
        for (text, number) in [("010", 10), ("0x1F", 31), ("0X10", 16), ("4294967295", u32::MAX)] {
            let line = format!("VENDOR V {text}");
            assert!(matches!(statement(&line), Ok(Some(Statement::Vendor { pen, .. })) if pen == number), "{text}");
        }
        for text in ["4294967296", "0x", "0xg", "1a", "-1"] {
            assert_eq!(fault(&format!("VENDOR V {text}")), (9, Problem::Number(text.to_owned())));
        }
    }

    #[test]
    fn faults_say_which_word() {
        assert_eq!(fault("FOO a b"), (0, Problem::Keyword("FOO".to_owned())));
        assert_eq!(fault("ATTRIBUTE a 1 strin"), (14, Problem::Type("strin".to_owned())));
        assert_eq!(fault("ATTRIBUTE a 1 octets[300]"), (14, Problem::Type("octets[300]".to_owned())));
        assert_eq!(fault("ATTRIBUTE a 1 string array,encrypt=4"), (27, Problem::Flag("encrypt=4".to_owned())));
        assert_eq!(fault("VENDOR a 1 format=3,1"), (11, Problem::Format("format=3,1".to_owned())));
        assert_eq!(fault("VENDOR a 1 format=2,2,c"), (11, Problem::Format("format=2,2,c".to_owned())));
        assert_eq!(fault(" ATTRIBUTE a"), (1, Problem::Form("ATTRIBUTE name number type [flags]")));
    }
}
