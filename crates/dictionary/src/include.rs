//! Files that include files.

use std::{
    collections::HashSet,
    io::ErrorKind,
    path::{Component, Path, PathBuf},
    sync::Arc,
};

use crate::{
    Builder, LoadError, Place, Problem, Source,
    builder::{Block, place},
    grammar::{Fault, Statement, Word, statement},
    source::MAX_FILE,
};

/// Which files have been read, and which are being read.
#[derive(Debug, Default)]
pub(crate) struct Reader {
    read: HashSet<PathBuf>,
    open: Vec<PathBuf>,
    octets: usize,
}

impl Builder {
    pub(crate) fn read_file(&mut self, source: &impl Source, path: &Path) -> Result<(), LoadError> {
        let file: Arc<str> = path.to_string_lossy().into();
        let octets = source.read(path).map_err(|error| {
            let problem = Problem::Unreadable { path: file.to_string(), reason: error.to_string() };
            LoadError { place: place(&file, 0, 0), problem }
        })?;
        self.read_octets(source, path, &octets)
    }

    pub(crate) fn read_octets(&mut self, source: &impl Source, path: &Path, octets: &[u8]) -> Result<(), LoadError> {
        let file: Arc<str> = path.to_string_lossy().into();
        let too_long = |what, most| LoadError { place: place(&file, 0, 0), problem: Problem::TooLong { what, most } };
        if octets.len() > MAX_FILE {
            return Err(too_long("file", MAX_FILE));
        }
        self.reader.octets = self.reader.octets.saturating_add(octets.len());
        if self.reader.octets > MAX_OCTETS {
            return Err(too_long("dictionary, with all files that it includes,", MAX_OCTETS));
        }
        self.reader.open.push(normal(path));
        let result = self.read_lines(source, path, &file, octets);
        self.reader.open.pop();
        self.reader.read.insert(normal(path));
        result
    }

    fn read_lines(
        &mut self,
        source: &impl Source,
        path: &Path,
        file: &Arc<str>,
        octets: &[u8],
    ) -> Result<(), LoadError> {
        let octets = octets.strip_prefix(b"\xef\xbb\xbf").unwrap_or(octets);
        let mut block = Block::default();
        for (number, line) in octets.split(|&octet| octet == b'\n').enumerate() {
            if self.gives_up() {
                break;
            }
            // Comments hold names of people in whatever encoding their author had.
            let code = line.split(|&octet| octet == b'#').next().unwrap_or_default();
            let at = |offset| place(file, number, offset);
            let read = if line.len() > MAX_LINE {
                let problem = Problem::TooLong { what: "line", most: MAX_LINE };
                Err(LoadError { place: at(MAX_LINE), problem })
            } else {
                str::from_utf8(code)
                    .map_err(|error| LoadError { place: at(error.valid_up_to()), problem: Problem::NotText })
                    .and_then(|code| self.read_line(source, path, code, &mut block, &at))
            };
            if let Err(error) = read {
                self.forgive(error)?;
                self.leave_out(&String::from_utf8_lossy(code), &mut block);
            }
        }
        Ok(())
    }

    fn read_line(
        &mut self,
        source: &impl Source,
        path: &Path,
        code: &str,
        block: &mut Block,
        at: &dyn Fn(usize) -> Place,
    ) -> Result<(), LoadError> {
        let failed = |fault: Fault| LoadError { place: at(fault.offset), problem: fault.problem };
        match statement(code).map_err(failed)? {
            Some(statement) if block.skips(&statement) => Ok(()),
            None => Ok(()),
            Some(Statement::Include { path: word, optional }) if !block.foreign => {
                self.include(source, path, word, optional, at)
            }
            Some(statement) => self.apply(statement, block, at).map_err(failed),
        }
    }

    fn include(
        &mut self,
        source: &impl Source,
        from: &Path,
        word: Word<'_>,
        optional: bool,
        at: &dyn Fn(usize) -> Place,
    ) -> Result<(), LoadError> {
        let failed = |problem| LoadError { place: at(word.offset), problem };
        let path = from.parent().unwrap_or_else(|| Path::new("")).join(word.text);
        let key = normal(&path);
        if let Some(start) = self.reader.open.iter().position(|open| *open == key) {
            let files = self.reader.open.iter().skip(start).chain([&key]);
            let chain = files.map(|file| file.to_string_lossy().into_owned()).collect();
            return Err(failed(Problem::Cycle { chain }));
        }
        if self.reader.read.contains(&key) {
            return Ok(());
        }
        if self.reader.open.len() >= MAX_DEPTH {
            return Err(failed(Problem::TooMany { what: "files include each other in turn", most: MAX_DEPTH }));
        }
        if self.reader.read.len() >= MAX_FILES {
            return Err(failed(Problem::TooMany { what: "files are included", most: MAX_FILES }));
        }
        match source.read(&path) {
            Ok(octets) => self.read_octets(source, &path, &octets),
            Err(error) if optional && error.kind() == ErrorKind::NotFound => Ok(()),
            Err(error) => {
                let path = path.to_string_lossy().into_owned();
                Err(failed(Problem::Unreadable { path, reason: error.to_string() }))
            }
        }
    }
}

/// The path without `.` and with `..` worked out in the text, so that one file has one name.
fn normal(path: &Path) -> PathBuf {
    let mut normal = PathBuf::new();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir if matches!(normal.components().next_back(), Some(Component::Normal(_))) => {
                normal.pop();
            }
            other => normal.push(other),
        }
    }
    normal
}

/// The greatest length of a line in octets; FreeRADIUS's buffer has 256.
const MAX_LINE: usize = 4096;
/// How deeply files can include files.
const MAX_DEPTH: usize = 32;
/// How many files there can be.
const MAX_FILES: usize = 4096;
/// How many octets all files together can have.
const MAX_OCTETS: usize = 64 * 1024 * 1024;
