//! `cargo xtask documents`: writes the documents that are made from the code: the RFC map, and the configuration reference.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
    fs,
    path::{Path, PathBuf},
};

use crate::{Failure, workspace};

/// Writes docs/rfc/README.md (sections, the code that cites them, the tests named after them) and docs/configuration.md.
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  cargo xtask documents --check")]
pub(crate) struct Command {
    /// Writes nothing; fails where a document differs.
    #[arg(long)]
    check: bool,
}

pub(crate) fn run(command: &Command) -> Result<String, Failure> {
    let root = workspace::root();
    let documents = [("docs/rfc/README.md", rfc_map(&root)?), ("docs/configuration.md", configuration())];
    let mut stale = Vec::new();
    for (name, text) in &documents {
        let path = root.join(name);
        if fs::read_to_string(&path).is_ok_and(|found| found == *text) {
            continue;
        }
        if command.check {
            stale.push(format!("{name} is not what the code makes of it"));
            continue;
        }
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(|error| Failure::file("make", folder, &error))?;
        }
        fs::write(&path, text).map_err(|error| Failure::file("write", &path, &error))?;
    }
    Failure::unless_empty(stale, "run `cargo xtask documents` and commit what it writes")?;
    Ok(format!("{} documents are as the code has them", documents.len()))
}

fn configuration() -> String {
    format!(
        "# Configuration\n\nMade from the types by `cargo xtask documents`; the files beside `ulna.toml` are in the [cookbook](cookbook.md).\n\n{}\n",
        ulna_raddb::reference().trim()
    )
}

/// What is known of one section of an RFC.
#[derive(Debug, Default, PartialEq, Eq)]
struct Section {
    code: BTreeSet<String>,
    tests: BTreeSet<String>,
}

/// RFC number and section, in numerical order.
type Key = (u32, Vec<u32>);

fn rfc_map(root: &Path) -> Result<String, Failure> {
    let mut files = Vec::new();
    for folder in ["crates", "examples"] {
        collect(&root.join(folder), &mut files)?;
    }
    files.sort();
    let mut sections: BTreeMap<Key, Section> = BTreeMap::new();
    for file in files {
        let name = file.strip_prefix(root).unwrap_or(&file).display().to_string();
        if name.contains("/generated/") || name.starts_with("crates/xtask") {
            continue;
        }
        read(&name, &workspace::text(&file)?, &mut sections);
    }
    Ok(print(&sections))
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> Result<(), Failure> {
    let entries = fs::read_dir(folder).map_err(|error| Failure::file("read", folder, &error))?;
    for entry in entries.flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            files.push(path);
        }
    }
    Ok(())
}

/// Finds citations (`RFC 5080 s.2.2.2`, `[RFC 2865 section 5.2]`) and tests (`fn rfc5080_2_2_2_...`).
fn read(name: &str, text: &str, sections: &mut BTreeMap<Key, Section>) {
    for line in text.lines() {
        for (at, _) in line.match_indices("RFC ") {
            if let Some(key) = citation(&line[at + 4..]) {
                sections.entry(key).or_default().code.insert(name.to_owned());
            }
        }
        if let Some((_, rest)) = line.split_once("fn rfc")
            && let Some((key, test)) = test(rest)
        {
            sections.entry(key).or_default().tests.insert(format!("`{test}` ({name})"));
        }
    }
}

fn citation(rest: &str) -> Option<Key> {
    let (number, rest) = number(rest)?;
    let rest = rest.strip_prefix(" s.").or_else(|| rest.strip_prefix(" section "))?;
    let end = rest.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(rest.len());
    let section = rest[..end].trim_matches('.');
    let parts: Option<Vec<u32>> = section.split('.').map(|part| part.parse().ok()).collect();
    parts.map(|parts| (number, parts))
}

fn test(rest: &str) -> Option<(Key, String)> {
    let name: String = rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect();
    let mut words = name.split('_');
    let number = words.next()?.parse().ok()?;
    let parts: Vec<u32> = words.map_while(|word| word.parse().ok()).collect();
    (!parts.is_empty()).then(|| ((number, parts), format!("rfc{name}")))
}

fn number(text: &str) -> Option<(u32, &str)> {
    let end = text.find(|c: char| !c.is_ascii_digit())?;
    let (digits, rest) = text.split_at(end);
    (digits.len() == 4).then(|| digits.parse().ok())?.map(|number| (number, rest))
}

fn print(sections: &BTreeMap<Key, Section>) -> String {
    let mut text = String::from(
        "# RFC map\n\nSection, the code that cites it, and the tests named after it. Made from the code by `cargo xtask documents`.\n",
    );
    let mut open = 0;
    for ((number, parts), section) in sections {
        if *number != open {
            open = *number;
            let _ = writeln!(
                text,
                "\n## [RFC {number}](https://www.rfc-editor.org/rfc/rfc{number})\n\n| section | code | tests |\n|---|---|---|"
            );
        }
        let parts: Vec<String> = parts.iter().map(ToString::to_string).collect();
        let code: Vec<&str> = section.code.iter().map(String::as_str).collect();
        let tests: Vec<&str> = section.tests.iter().map(String::as_str).collect();
        let _ = writeln!(text, "| {} | {} | {} |", parts.join("."), code.join("<br>"), tests.join("<br>"));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn citations_and_tests_are_found() {
        let mut sections = BTreeMap::new();
        let text = "// RFC 5080 s.2.2.2: answer\n/// ([RFC 2865 section 3](x), RFC 12 s.1)\nfn rfc5080_2_2_2_duplicate_gets_it() {}\nfn rfc5080_x() {}";
        read("crates/a.rs", text, &mut sections);
        assert_eq!(sections.keys().cloned().collect::<Vec<_>>(), [(2865, vec![3]), (5080, vec![2, 2, 2])]);
        let found = &sections[&(5080, vec![2, 2, 2])];
        assert!(found.code.contains("crates/a.rs"));
        assert_eq!(found.tests.iter().next().unwrap(), "`rfc5080_2_2_2_duplicate_gets_it` (crates/a.rs)");
        assert!(print(&sections).contains("| 2.2.2 | crates/a.rs |"));
    }
}
