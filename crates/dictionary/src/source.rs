//! Where dictionary files come from.

use std::{
    fs::File,
    io::{self, Read},
    path::Path,
};

/// Reads dictionary files by their path.
///
/// [`FileSystem`] is the usual one; any closure of the right shape is one as well, so that dictionaries can be
/// compiled in, or come from a database:
///
/// ```
/// use ulna_dictionary::Builder;
///
/// let source = |path: &std::path::Path| match path.to_str() {
///     Some("dictionary") => Ok(b"$INCLUDE dictionary.mine".to_vec()),
///     Some("dictionary.mine") => Ok(b"ATTRIBUTE User-Name 1 string".to_vec()),
///     _ => Err(std::io::ErrorKind::NotFound.into()),
/// };
/// let mut builder = Builder::new();
/// builder.read(&source, "dictionary")?;
/// assert!(builder.finish()?.attribute("user-name").is_some());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub trait Source {
    /// Returns the octets of the file at `path`.
    ///
    /// # Errors
    ///
    /// Whatever keeps the file from being read; `NotFound` is forgiven where the include is optional.
    fn read(&self, path: &Path) -> io::Result<Vec<u8>>;
}

/// The file system: the only input and output that this crate does.
#[derive(Debug, Clone, Copy, Default)]
pub struct FileSystem;

impl Source for FileSystem {
    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        let mut octets = Vec::new();
        // One octet more than allowed, so that the reader sees that there is more.
        File::open(path)?.take(MAX_FILE as u64 + 1).read_to_end(&mut octets)?;
        Ok(octets)
    }
}

impl<F> Source for F
where
    F: Fn(&Path) -> io::Result<Vec<u8>>,
{
    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        self(path)
    }
}

/// The greatest length of a dictionary file in octets; FreeRADIUS's longest has 90,000.
pub(crate) const MAX_FILE: usize = 8 * 1024 * 1024;
