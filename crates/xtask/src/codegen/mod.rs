//! `cargo xtask codegen`: the constants of `attributes` from the dictionaries.

mod names;
mod render;
mod source;
mod types;

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use crate::{Failure, workspace};

/// Generates the constants of crates/attributes from dictionaries/.
///
/// A module for each dictionary file whose attributes stand in packets. The files are part of the repository.
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  cargo xtask codegen\n  cargo xtask codegen --check")]
pub(crate) struct Command {
    /// Writes nothing, and fails where a file differs from what would be written
    #[arg(long)]
    check: bool,
}

/// Runs the command.
pub(crate) fn run(command: &Command) -> Result<String, Failure> {
    let root = workspace::root();
    let files = generate(&root)?;
    let folder = root.join(OUTPUT);
    let strangers = strangers(&folder, &files)?;
    if command.check {
        return check(&folder, &files, &strangers);
    }
    fs::create_dir_all(&folder).map_err(|error| Failure::file("create", &folder, &error))?;
    let mut written = 0;
    for (name, text) in &files {
        let path = folder.join(name);
        if fs::read_to_string(&path).ok().as_ref() != Some(text) {
            fs::write(&path, text).map_err(|error| Failure::file("write", &path, &error))?;
            written += 1;
        }
    }
    for name in &strangers {
        let path = folder.join(name);
        fs::remove_file(&path).map_err(|error| Failure::file("remove", &path, &error))?;
    }
    Ok(format!("codegen: {} files in {OUTPUT}, {written} written, {} removed", files.len(), strangers.len()))
}

fn check(folder: &Path, files: &BTreeMap<String, String>, strangers: &BTreeSet<String>) -> Result<String, Failure> {
    let mut complaints: Vec<String> = files
        .iter()
        .filter(|(name, text)| fs::read_to_string(folder.join(name)).ok().as_ref() != Some(text))
        .map(|(name, _)| format!("{OUTPUT}/{name} is not what the dictionaries say"))
        .collect();
    complaints.extend(strangers.iter().map(|name| format!("{OUTPUT}/{name} comes from no dictionary")));
    Failure::unless_empty(complaints, "run cargo xtask codegen, and commit what it writes")?;
    Ok(format!("codegen: {} files in {OUTPUT} are what the dictionaries say", files.len()))
}

/// The files by their name, as they should be.
fn generate(root: &Path) -> Result<BTreeMap<String, String>, Failure> {
    let modules = source::modules(root)?;
    let mut files = BTreeMap::from([("mod.rs".to_owned(), render::list(&modules))]);
    let mut complaints = Vec::new();
    for module in &modules {
        match render::module(module) {
            Ok(text) => drop(files.insert(format!("{}.rs", module.name), text)),
            Err(complaint) => complaints.push(format!("{}: {complaint}", module.path)),
        }
    }
    Failure::unless_empty(complaints, "change the names in the dictionary, or how crates/xtask turns them into Rust")?;
    Ok(files)
}

/// Files in the folder that were not generated.
fn strangers(folder: &Path, files: &BTreeMap<String, String>) -> Result<BTreeSet<String>, Failure> {
    if !folder.exists() {
        return Ok(BTreeSet::new());
    }
    let entries = fs::read_dir(folder).map_err(|error| Failure::file("read", folder, &error))?;
    Ok(entries
        .flatten()
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .filter(|name| !files.contains_key(name))
        .collect())
}

/// Where the constants are.
const OUTPUT: &str = "crates/attributes/src/generated";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_in_the_repository_is_what_the_dictionaries_say() {
        assert_eq!(run(&Command { check: true }).map(|_| ()), Ok(()));
    }

    #[test]
    fn differences_and_strangers_are_named() {
        let folder = std::env::temp_dir().join(format!("ulna-codegen-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("same.rs"), "same").unwrap();
        fs::write(folder.join("old.rs"), "old").unwrap();
        fs::write(folder.join("stranger.rs"), "").unwrap();
        let files = [("same", "same"), ("old", "new"), ("missing", "")];
        let files = files.map(|(name, text)| (format!("{name}.rs"), text.to_owned())).into();
        let strangers = strangers(&folder, &files).unwrap();
        let said = check(&folder, &files, &strangers).unwrap_err().to_string();
        fs::remove_dir_all(&folder).unwrap();
        assert!(!said.contains("same.rs"), "{said}");
        for line in
            ["missing.rs is not", "old.rs is not", "stranger.rs comes from no dictionary", "help: run cargo xtask"]
        {
            assert!(said.contains(line), "{said}");
        }
    }
}
