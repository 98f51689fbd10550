//! `ulna dict`: what the dictionary knows.
#![deny(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::unwrap_used)]

use std::{
    io::{self, BufWriter, Write},
    path::{Path, PathBuf},
    process::ExitCode,
};

use serde::Serialize;
use ulna_dictionary::{Definition, Dictionary, FileSystem, LoadError, Oid, VendorDefinition};

use crate::{dictionaries, exit};

/// Looks up attributes, vendors and named values; without an argument it says how many there are.
///
/// A name (in upper or lower case), a number (`1`, `26.9.1`, `241.5`, `Attr-26.9.1`; for vendors the private enterprise
/// number) or a pattern with `*` and `?` (`Tunnel-*`, `26.9.*`). What is nobody's whole name is looked for inside of names.
///
/// Exit codes: 0 found, or nothing wrong; 1 nothing found, or a file that is wrong; 2 the command line or the dictionary
/// is wrong.
#[derive(Debug, clap::Args)]
#[command(after_help = EXAMPLE)]
pub(crate) struct Arguments {
    /// What to look for.
    #[arg(value_name = "NAME|OID|PATTERN")]
    wanted: Option<String>,
    /// Folder whose file `dictionary` is used instead of the dictionaries in the binary.
    #[arg(long, value_name = "DIR")]
    dictionary: Option<PathBuf>,
    /// Reads a file, or the file `dictionary` of a folder, with all that it includes, and says all that is wrong with it.
    #[arg(long, value_name = "FILE|DIR", conflicts_with_all = ["wanted", "dictionary"])]
    check: Option<PathBuf>,
    /// Prints an object of JSON a line.
    #[arg(long)]
    json: bool,
}

pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    let mut output = BufWriter::new(io::stdout().lock());
    let done = match &arguments.check {
        Some(path) => check(path, arguments.json, &mut output),
        None => match dictionaries::load(arguments.dictionary.as_deref()) {
            Ok(dictionary) => look_up(&dictionary, arguments, &mut output),
            Err(error) => return exit::fail(exit::CONFIGURATION, error),
        },
    };
    match done.and_then(|well| output.flush().map(|()| well)) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(exit::FAILED),
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => exit::fail(exit::FAILED, format_args!("standard output: {error}")),
    }
}

/// What is found; `Serialize` is the object in JSON.
#[derive(Debug, Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
enum Found<'d> {
    Attribute {
        name: &'d str,
        oid: String,
        #[serde(rename = "type")]
        data_type: String,
        flags: Vec<String>,
        vendor: Option<VendorName<'d>>,
        values: Vec<(&'d str, u64)>,
    },
    Vendor {
        name: &'d str,
        number: u32,
        format: String,
        attributes: usize,
    },
    Value {
        attribute: &'d str,
        name: &'d str,
        number: u64,
    },
    Summary {
        attributes: usize,
        vendors: usize,
        values: usize,
    },
}

#[derive(Debug, Serialize)]
struct VendorName<'d> {
    name: &'d str,
    number: u32,
}

fn check(path: &Path, json: bool, output: &mut impl Write) -> io::Result<bool> {
    let path = if path.is_dir() { &path.join("dictionary") } else { path };
    let errors = match Dictionary::check(&FileSystem, path) {
        Ok(dictionary) => {
            print(&[Found::summary(&dictionary)], json, true, output)?;
            return Ok(true);
        }
        Err(errors) => errors,
    };
    for LoadError { place, problem } in &errors {
        if json {
            let error = serde_json::json!({
                "kind": "error", "file": &*place.file, "line": place.line, "column": place.column,
                "message": problem.to_string(),
            });
            writeln!(output, "{error}")?;
        } else {
            eprintln!("ulna: {place}: {problem}");
        }
    }
    if errors.len() >= Dictionary::MOST_ERRORS && !json {
        eprintln!("ulna: these are the first {}; there may be more", errors.len());
    }
    Ok(false)
}

fn look_up(dictionary: &Dictionary, arguments: &Arguments, output: &mut impl Write) -> io::Result<bool> {
    let Some(wanted) = &arguments.wanted else {
        print(&[Found::summary(dictionary)], arguments.json, true, output)?;
        return Ok(true);
    };
    let exact = exactly(dictionary, wanted);
    let whole = !exact.is_empty();
    let found = if whole { exact } else { matching(dictionary, wanted) };
    if found.is_empty() {
        eprintln!("ulna: nothing in the dictionary is called \"{wanted}\", or has that in its name");
        return Ok(false);
    }
    print(&found, arguments.json, whole || found.len() == 1, output)?;
    Ok(true)
}

/// What has this very name or number.
fn exactly<'d>(dictionary: &'d Dictionary, wanted: &str) -> Vec<Found<'d>> {
    let mut found = Vec::new();
    let number = wanted.strip_prefix("Attr-").unwrap_or(wanted).parse::<Oid>().ok();
    let named = dictionary.attribute(wanted);
    found.extend(named.map(|definition| Found::attribute(dictionary, definition)));
    if let Some(oid) = number {
        // The current name of a number first, then its older ones.
        let current = dictionary.attribute_at(oid);
        let others = dictionary.attributes().filter(|other| other.oid() == oid && Some(*other) != current);
        found.extend(current.into_iter().chain(others).map(|definition| Found::attribute(dictionary, definition)));
    }
    let pen = wanted.parse().ok();
    let vendor = dictionary.vendor(wanted).or_else(|| dictionary.vendor_of(pen?));
    found.extend(vendor.map(|vendor| Found::vendor(dictionary, vendor)));
    found.extend(values(dictionary, |name| name.eq_ignore_ascii_case(wanted)));
    found
}

/// What has a name that the pattern matches.
fn matching<'d>(dictionary: &'d Dictionary, wanted: &str) -> Vec<Found<'d>> {
    let pattern = Pattern::new(wanted);
    let attributes =
        dictionary.attributes().filter(|known| pattern.matches(known.name()) || pattern.covers(known.oid()));
    let vendors = dictionary.vendors().filter(|known| pattern.matches(known.name()));
    let mut found: Vec<_> = attributes.map(|definition| Found::attribute(dictionary, definition)).collect();
    found.extend(vendors.map(|vendor| Found::vendor(dictionary, vendor)));
    found.extend(values(dictionary, |name| pattern.matches(name)));
    found
}

fn values<'d>(dictionary: &'d Dictionary, wanted: impl Fn(&str) -> bool) -> Vec<Found<'d>> {
    let of = |definition: &'d Definition| {
        let current = dictionary.attribute_at(definition.oid()) == Some(definition);
        dictionary.values(definition.oid()).filter(move |_| current).map(|value| (definition.name(), value))
    };
    let all = dictionary.attributes().flat_map(of).filter(|(_, (name, _))| wanted(name));
    all.map(|(attribute, (name, number))| Found::Value { attribute, name, number }).collect()
}

fn print(found: &[Found<'_>], json: bool, whole: bool, output: &mut impl Write) -> io::Result<()> {
    for item in found {
        if json {
            serde_json::to_writer(&mut *output, item)?;
            writeln!(output)?;
        } else {
            item.print(whole, output)?;
        }
    }
    Ok(())
}

impl<'d> Found<'d> {
    fn attribute(dictionary: &'d Dictionary, definition: &'d Definition) -> Self {
        let vendor = definition.oid().pen().and_then(|pen| dictionary.vendor_of(pen));
        let data_type = definition.data_type();
        Self::Attribute {
            name: definition.name(),
            oid: definition.oid().to_string(),
            data_type: match definition.flags().length {
                Some(length) => format!("{data_type}[{length}]"),
                None => data_type.to_string(),
            },
            flags: flags(definition),
            vendor: vendor.map(|vendor| VendorName { name: vendor.name(), number: vendor.pen() }),
            values: dictionary.values(definition.oid()).collect(),
        }
    }

    fn vendor(dictionary: &'d Dictionary, vendor: &'d VendorDefinition) -> Self {
        let format = vendor.format();
        let continued = if format.continues() { ",c" } else { "" };
        Self::Vendor {
            name: vendor.name(),
            number: vendor.pen(),
            format: format!("{},{}{continued}", format.type_octets(), format.length_octets()),
            attributes: dictionary.attributes().filter(|known| known.oid().pen() == Some(vendor.pen())).count(),
        }
    }

    fn summary(dictionary: &Dictionary) -> Self {
        Self::Summary {
            attributes: dictionary.attributes().len(),
            vendors: dictionary.vendors().len(),
            values: values(dictionary, |_| true).len(),
        }
    }

    fn print(&self, whole: bool, output: &mut impl Write) -> io::Result<()> {
        match self {
            Self::Attribute { name, oid, data_type, flags, vendor, values } if whole => {
                writeln!(output, "attribute {name}\n\tnumber  {oid}\n\ttype    {data_type}")?;
                if let Some(VendorName { name, number }) = vendor {
                    writeln!(output, "\tvendor  {name} ({number})")?;
                }
                if !flags.is_empty() {
                    writeln!(output, "\tflags   {}", flags.join(", "))?;
                }
                values.iter().try_for_each(|(name, number)| writeln!(output, "\tvalue   {name} = {number}"))
            }
            Self::Attribute { name, oid, data_type, flags, .. } => {
                let gap = if flags.is_empty() { "" } else { " " };
                writeln!(output, "attribute {name} {oid} {data_type}{gap}{}", flags.join(","))
            }
            Self::Vendor { name, number, format, attributes } if whole => {
                writeln!(
                    output,
                    "vendor {name}\n\tnumber  {number}\n\tformat  {format}\n\t{attributes} attributes: ulna dict '26.{number}.*'"
                )
            }
            Self::Vendor { name, number, .. } => writeln!(output, "vendor {name} {number}"),
            Self::Value { attribute, name, number } => writeln!(output, "value {attribute} {name} = {number}"),
            Self::Summary { attributes, vendors, values } => {
                writeln!(output, "{attributes} attributes, {vendors} vendors, {values} named values")
            }
        }
    }
}

/// The flags in the words of the dictionary language.
fn flags(definition: &Definition) -> Vec<String> {
    let flags = definition.flags();
    let words = [
        (flags.tagged, "has_tag"),
        (flags.array, "array"),
        (flags.concat, "concat"),
        (flags.computed, "virtual"),
        (flags.secret, "secret"),
        (flags.long, "long"),
    ];
    let set = words.into_iter().filter(|(set, _)| *set).map(|(_, word)| word.to_owned());
    set.chain(flags.encryption.map(|way| format!("encrypt={}", way.number()))).collect()
}

/// A pattern with `*` for anything and `?` for one character, without regard to case; without them, a part of a name.
#[derive(Debug)]
struct Pattern {
    text: Vec<u8>,
    /// Whether it is a pattern for numbers as well: `26.9.*`.
    numbers: bool,
}

impl Pattern {
    fn new(text: &str) -> Self {
        let whole = if text.contains(['*', '?']) { text.to_owned() } else { format!("*{text}*") };
        let numbers = text.contains('.') && text.chars().all(|c| c.is_ascii_digit() || "*?.".contains(c));
        Self { text: whole.to_ascii_lowercase().into_bytes(), numbers }
    }

    fn covers(&self, oid: Oid) -> bool {
        self.numbers && self.matches(&oid.to_string())
    }

    /// Goes back to the last `*` only, so that no pattern takes longer than its length times the name's.
    fn matches(&self, name: &str) -> bool {
        let name = name.to_ascii_lowercase().into_bytes();
        let (mut at, mut from, mut star) = (0, 0, None);
        while let Some(octet) = name.get(from) {
            match self.text.get(at) {
                Some(b'*') => {
                    star = Some((at + 1, from));
                    at += 1;
                }
                Some(wanted) if wanted == octet || *wanted == b'?' => (at, from) = (at + 1, from + 1),
                _ => match star {
                    Some((behind, start)) => {
                        star = Some((behind, start + 1));
                        (at, from) = (behind, start + 1);
                    }
                    None => return false,
                },
            }
        }
        self.text.get(at..).is_some_and(|rest| rest.iter().all(|octet| *octet == b'*'))
    }
}

const EXAMPLE: &str = "Examples:
  ulna dict Service-Type
  ulna dict 26.9.1
  ulna dict 'Tunnel-*'
  ulna dict '26.9.*'
  ulna dict --check /etc/raddb/dictionary";

#[cfg(test)]
mod tests {
    use super::Pattern;

    #[test]
    fn patterns_match_as_a_shell_has_them() {
        for (pattern, name, matches) in [
            ("tunnel-*", "Tunnel-Type", true),
            ("*type", "Tunnel-Type", true),
            ("*-t?pe", "Tunnel-Type", true),
            ("t*l*e", "Tunnel-Type", true),
            ("tunnel", "MS-Tunnel-Type", true),
            ("tunnel-?", "Tunnel-Type", false),
            ("*x*", "Tunnel-Type", false),
            ("type*", "Tunnel-Type", false),
            ("*", "", true),
            ("?", "", false),
        ] {
            assert_eq!(Pattern::new(pattern).matches(name), matches, "{pattern} {name}");
        }
    }
}
