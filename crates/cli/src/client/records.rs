//! Requests and filters as text.

use std::{
    fs,
    io::{self, Read},
    path::Path,
};

use ulna_dictionary::{Dictionary, Pair};

/// One request as it was read.
#[derive(Debug)]
pub(super) struct Record<'d> {
    /// The name of its file, or `-` for standard input.
    pub(super) name: String,
    pub(super) pairs: Vec<Pair<'d>>,
    /// What its reply has to be.
    pub(super) filter: Option<Vec<Pair<'d>>>,
}

impl Default for Record<'_> {
    /// No attributes, from standard input.
    fn default() -> Self {
        Self { name: "-".into(), pairs: Vec::new(), filter: None }
    }
}

/// Reads all requests: from `files`, each with its filter, or from standard input.
pub(super) fn read<'d>(dictionary: &'d Dictionary, files: &[String]) -> Result<Vec<Record<'d>>, String> {
    if files.is_empty() {
        return read_one(dictionary, "-");
    }
    let mut records = Vec::new();
    for file in files {
        records.append(&mut read_one(dictionary, file)?);
    }
    Ok(records)
}

fn read_one<'d>(dictionary: &'d Dictionary, file: &str) -> Result<Vec<Record<'d>>, String> {
    let (path, filter) = file.split_once(':').map_or((file, None), |(path, filter)| (path, Some(filter)));
    let requests = parse(dictionary, path, &text(path)?)?;
    let name = match Path::new(path).file_name() {
        Some(name) if path != "-" => name.to_string_lossy().into_owned(),
        _ => "-".to_owned(),
    };
    let record = |pairs| Record { name: name.clone(), pairs, filter: None };
    let mut records: Vec<_> = requests.into_iter().map(record).collect();
    if let Some(filter) = filter {
        let filters = parse(dictionary, filter, &text(filter)?)?;
        if filters.len() != records.len() {
            let (requests, filters) = (records.len(), filters.len());
            return Err(format!("{path} has {requests} requests and {filter} {filters} filters: write one for each"));
        }
        records.iter_mut().zip(filters).for_each(|(record, filter)| record.filter = Some(filter));
    }
    Ok(records)
}

fn text(path: &str) -> Result<String, String> {
    if path == "-" {
        let mut text = String::new();
        io::stdin().read_to_string(&mut text).map_err(|error| format!("standard input: {error}"))?;
        return Ok(text);
    }
    fs::read_to_string(path).map_err(|error| format!("{path}: {error}"))
}

/// Splits text at blank lines, and reads what is between.
fn parse<'d>(dictionary: &'d Dictionary, path: &str, text: &str) -> Result<Vec<Vec<Pair<'d>>>, String> {
    let mut records: Vec<Vec<Pair<'d>>> = Vec::new();
    let mut open = false;
    for (number, line) in (1..).zip(text.lines()) {
        if line.trim().is_empty() {
            open = false;
            continue;
        }
        let at = || if path == "-" { "standard input".to_owned() } else { path.to_owned() };
        // A comma may end a line.
        let line = line.trim_end().trim_end_matches(',');
        let pairs = dictionary.pairs(line).map_err(|error| format!("{}:{number}: {error}", at()))?;
        if pairs.is_empty() {
            continue;
        }
        match records.last_mut() {
            Some(record) if open => record.extend(pairs),
            _ => records.push(pairs),
        }
        open = true;
    }
    Ok(records)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dictionary() -> Dictionary {
        Dictionary::parse("ATTRIBUTE User-Name 1 string\nATTRIBUTE NAS-Port 5 integer").unwrap()
    }

    #[test]
    fn blank_lines_separate_requests() {
        let dictionary = dictionary();
        let text = "# a comment\n\nUser-Name = bob,\n  NAS-Port = 1\n\n\nUser-Name = alice, NAS-Port = 2\n# end\n";
        let records = parse(&dictionary, "-", text).unwrap();
        let shown: Vec<Vec<String>> =
            records.iter().map(|record| record.iter().map(ToString::to_string).collect()).collect();
        assert_eq!(shown, [["User-Name = \"bob\"", "NAS-Port = 1"], ["User-Name = \"alice\"", "NAS-Port = 2"]]);
    }

    #[test]
    fn errors_name_file_line_and_column() {
        let error = parse(&dictionary(), "two", "User-Name = bob\nUser-Nmae = x\n").unwrap_err();
        assert!(error.starts_with("two:2: column 1: unknown attribute \"User-Nmae\""), "{error}");
        assert!(parse(&dictionary(), "-", "NAS-Port").unwrap_err().starts_with("standard input:1:"));
    }
}
