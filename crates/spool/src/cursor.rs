//! How far everything was acknowledged, in a file.

use std::{
    fs::{File, OpenOptions},
    io::{self, Write},
    os::unix::fs::OpenOptionsExt,
    path::{Path, PathBuf},
};

use ulna_journal::{Position, segments};

/// The file with the cursor.
#[derive(Debug, Clone)]
pub(crate) struct CursorFile {
    folder: PathBuf,
}

impl CursorFile {
    pub(crate) fn of(folder: &Path) -> Self {
        Self { folder: folder.to_owned() }
    }

    /// The place up to which everything was acknowledged, or `None` where nothing is known.
    ///
    /// A cursor behind all segments is not believed: names of segments begin anew in a folder that was emptied, and then it
    /// says nothing about them. To send once more is harmless, to leave something out is not.
    pub(crate) fn load(&self) -> io::Result<Option<Position>> {
        let path = self.path();
        let text = match std::fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) if error.kind() == io::ErrorKind::InvalidData => String::new(),
            Err(error) => return Err(error),
        };
        let path = path.display();
        let Ok(cursor) = text.trim_end().parse::<Position>() else {
            tracing::warn!(target: "ulna::spool", "{path} is damaged: all records of the folder are sent once more");
            return Ok(None);
        };
        let newest = segments(&self.folder)?.pop();
        if newest.as_ref().is_some_and(|newest| newest.begins > cursor || newest.holds(&cursor)) {
            return Ok(Some(cursor));
        }
        if newest.is_some() {
            tracing::warn!(target: "ulna::spool", "{path} is of segments that are gone: all records are sent once more");
        }
        Ok(None)
    }

    /// Makes a place durable; whatever happens meanwhile, the file holds the old one or the new one.
    pub(crate) fn save(&self, cursor: Position) -> io::Result<()> {
        let new = self.folder.join(NEW);
        let mut file = OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&new)?;
        writeln!(file, "{cursor}")?;
        file.sync_all()?;
        std::fs::rename(&new, self.path())?;
        File::open(&self.folder)?.sync_all()
    }

    /// Deletes segments of which everything is acknowledged, and which nobody has written to since `before`.
    pub(crate) fn sweep(&self, cursor: Position, before: std::time::SystemTime) -> io::Result<usize> {
        let mut swept = 0;
        // The one with the cursor stays, so that names go on from it.
        for segment in segments(&self.folder)? {
            if segment.begins < cursor && !segment.holds(&cursor) && segment.modified <= before {
                std::fs::remove_file(&segment.path)?;
                swept += 1;
            }
        }
        Ok(swept)
    }

    fn path(&self) -> PathBuf {
        self.folder.join(NAME)
    }
}

const NAME: &str = "cursor";
const NEW: &str = "cursor.new";

#[cfg(test)]
mod tests {
    use std::time::{Duration, SystemTime};

    use super::*;
    use crate::scratch::Scratch;

    const FIRST: &str = "acct-20261121T120000Z-0001.ulna";
    const SECOND: &str = "acct-20261121T120000Z-0002.ulna";

    #[test]
    fn a_cursor_survives_and_a_damaged_one_is_none() {
        let scratch = Scratch::new("cursor");
        let file = CursorFile::of(&scratch.0);
        assert_eq!(file.load().unwrap(), None);
        let cursor: Position = format!("{FIRST} 640").parse().unwrap();
        file.save(cursor).unwrap();
        assert_eq!(file.load().unwrap(), None, "there is no segment that it could be of");
        std::fs::write(scratch.0.join(FIRST), b"").unwrap();
        assert_eq!(file.load().unwrap(), Some(cursor));
        file.save(format!("{SECOND} 64").parse().unwrap()).unwrap();
        assert_eq!(file.load().unwrap(), None, "the clock was set back, and the folder emptied");
        for damaged in [&b""[..], b"acct", b"\xff\xfe", b"acct-20261121T120000Z-0001.ulna -1\n"] {
            std::fs::write(scratch.0.join(NAME), damaged).unwrap();
            assert_eq!(file.load().unwrap(), None, "{damaged:?}");
        }
        // What a crash between writing and renaming leaves behind.
        file.save(cursor).unwrap();
        std::fs::write(scratch.0.join(NEW), b"acct-2026").unwrap();
        assert_eq!(file.load().unwrap(), Some(cursor));
    }

    #[test]
    fn only_what_is_behind_the_cursor_and_old_is_swept() {
        let scratch = Scratch::new("sweep");
        let file = CursorFile::of(&scratch.0);
        let third = "acct-20261121T120001Z-0001.ulna";
        [FIRST, SECOND, third].iter().for_each(|name| std::fs::write(scratch.0.join(name), b"x").unwrap());
        let left = || segments(&scratch.0).unwrap().len();
        let (past, future) = (SystemTime::now() - Duration::from_secs(60), SystemTime::now() + Duration::from_secs(60));
        assert_eq!((file.sweep(format!("{third} 64").parse().unwrap(), past).unwrap(), left()), (0, 3));
        assert_eq!((file.sweep(format!("{SECOND} 64").parse().unwrap(), future).unwrap(), left()), (1, 2));
        assert_eq!((file.sweep(format!("{third} 64").parse().unwrap(), future).unwrap(), left()), (1, 1));
        assert_eq!(
            (file.sweep("acct-20261121T130000Z-0001.ulna 64".parse().unwrap(), future).unwrap(), left()),
            (1, 0)
        );
    }
}
