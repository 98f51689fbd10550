//! The few operations on a disk that a journal needs, so that tests can make each of them fail.

use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::{MetadataExt, OpenOptionsExt};
use std::path::PathBuf;

/// A folder in which segments are created.
pub(crate) trait Disk: Send {
    /// Creates a file that does not exist yet.
    fn create(&mut self, name: &str) -> io::Result<Box<dyn SegmentFile>>;
    /// Makes the names in the folder durable.
    fn sync_names(&mut self) -> io::Result<()>;
    /// Removes a file.
    fn remove(&mut self, name: &str) -> io::Result<()>;
}

/// A file that only grows.
pub(crate) trait SegmentFile: Send {
    /// Writes all octets at the end.
    fn append(&mut self, octets: &[u8]) -> io::Result<()>;
    /// Makes what was written durable.
    ///
    /// After a failure the file must not be used again: the kernel has marked the lost pages clean, so that a second
    /// sync would succeed without having written them.
    fn sync(&mut self) -> io::Result<()>;
    /// Fails if the file has no name any more, for then nobody will ever read it.
    fn check_linked(&self) -> io::Result<()>;
}

/// A folder of the file system.
#[derive(Debug)]
pub(crate) struct Folder(pub(crate) PathBuf);

impl Disk for Folder {
    fn create(&mut self, name: &str) -> io::Result<Box<dyn SegmentFile>> {
        let path = self.0.join(name);
        // What users did and when is nobody else's business: 0600.
        let file = OpenOptions::new().append(true).create_new(true).mode(0o600).open(path)?;
        Ok(Box::new(file))
    }

    fn sync_names(&mut self) -> io::Result<()> {
        File::open(&self.0)?.sync_all()
    }

    fn remove(&mut self, name: &str) -> io::Result<()> {
        std::fs::remove_file(self.0.join(name))
    }
}

impl SegmentFile for File {
    fn append(&mut self, octets: &[u8]) -> io::Result<()> {
        self.write_all(octets)
    }

    fn sync(&mut self) -> io::Result<()> {
        self.sync_data()
    }

    fn check_linked(&self) -> io::Result<()> {
        if self.metadata()?.nlink() == 0 {
            return Err(io::Error::new(io::ErrorKind::NotFound, "the segment was deleted while it was written"));
        }
        Ok(())
    }
}
