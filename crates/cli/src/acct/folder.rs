//! Where the journal is.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

/// The journal's folder: `[accounting] journal` of `ulna.toml`, or else `state/journal`.
pub(super) fn of(raddb: &Path) -> Result<PathBuf, String> {
    let path = raddb.join("ulna.toml");
    let text = match fs::read_to_string(&path) {
        Ok(text) => text,
        // All that is not written has its default, the whole file too.
        Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
        Err(error) => return Err(format!("{}: {error}", path.display())),
    };
    // Other keys are for `ulna check` to judge: a journal can be read whatever they say.
    let table: toml::Table = text.parse().map_err(|error| format!("{}: {error}", path.display()))?;
    let journal = table.get("accounting").and_then(|section| section.get("journal"));
    match journal {
        None => Ok(raddb.join("state/journal")),
        Some(toml::Value::String(folder)) => Ok(raddb.join(folder)),
        Some(_) => Err(format!("{}: [accounting] journal has to be the path of a folder, in quotes", path.display())),
    }
}
