//! The dictionary that commands use: the project's, or one from a folder.

use std::{io, path::Path, sync::Arc};

use ulna_dictionary::{Builder, Dictionary, LoadError, Source};

/// The dictionary in `folder` (its file `dictionary`), or else the one that is part of the binary.
///
/// # Errors
///
/// Where a file cannot be read, or is wrong; the error names file, line and column.
pub(crate) fn load(folder: Option<&Path>) -> Result<Arc<Dictionary>, LoadError> {
    match folder {
        Some(folder) => Dictionary::load(folder.join("dictionary")).map(Arc::new),
        None => embedded().map(Arc::new),
    }
}

fn embedded() -> Result<Dictionary, LoadError> {
    let mut builder = Builder::new();
    builder.read(&Embedded, "dictionary")?;
    builder.finish()
}

/// The files of the project's dictionaries, as they were when the binary was built.
#[derive(Debug)]
struct Embedded;

impl Source for Embedded {
    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        let found = FILES.iter().find(|(name, _)| Path::new(name) == path);
        found.map(|(_, text)| text.as_bytes().to_vec()).ok_or_else(|| io::ErrorKind::NotFound.into())
    }
}

const FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/dictionaries.rs"));

#[cfg(test)]
mod tests {
    #[test]
    fn the_dictionaries_in_the_binary_are_whole() {
        let dictionary = super::load(None).unwrap();
        for name in ["User-Name", "Cisco-AVPair", "MS-CHAP2-Success", "WiMAX-Capability", "Cleartext-Password"] {
            assert!(dictionary.attribute(name).is_some(), "{name}");
        }
    }
}
