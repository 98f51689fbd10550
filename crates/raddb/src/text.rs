//! Text files, read in lines.

use std::{
    fs::File,
    io::{self, Read},
    path::Path,
};

use crate::finding::{Finding, Findings};

/// Reads a file of at most `most` octets, without the byte order mark that some editors write in front of it.
///
/// # Errors
///
/// Whatever keeps it from being read; `FileTooLarge` where it is longer.
pub(crate) fn read(path: &Path, most: u64, findings: &mut Findings) -> io::Result<Vec<u8>> {
    let mut octets = Vec::new();
    let file = File::open(path)?;
    octets.reserve(usize::try_from(file.metadata()?.len().min(most)).unwrap_or(0).saturating_add(1));
    file.take(most.saturating_add(1)).read_to_end(&mut octets)?;
    if octets.len() as u64 > most {
        return Err(io::Error::new(io::ErrorKind::FileTooLarge, format!("it has more than {most} octets")));
    }
    if octets.starts_with(BYTE_ORDER_MARK) {
        octets.drain(..BYTE_ORDER_MARK.len());
        let message = "the file begins with a byte order mark (U+FEFF), which is skipped";
        let finding = Finding::at(&path.to_string_lossy(), 1, 1, message.to_owned()).into_warning();
        findings.push(finding.with_help("save it as UTF-8 without BOM"));
    }
    Ok(octets)
}

/// The lines of a file with their numbers, counted from 1, and their places; line ends are left out.
pub(crate) fn lines(octets: &[u8]) -> impl Iterator<Item = (u32, usize, &[u8])> {
    let start = octets.as_ptr().addr();
    (1..).zip(octets.split(|&octet| octet == b'\n')).map(move |(number, line)| {
        let at = line.as_ptr().addr() - start;
        (number, at, line.strip_suffix(b"\r").unwrap_or(line))
    })
}

/// Whether a line says nothing: it is empty, or a comment.
pub(crate) fn is_idle(line: &[u8]) -> bool {
    matches!(line.trim_ascii_start().first(), None | Some(b'#'))
}

/// U+FEFF in UTF-8.
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_have_numbers_and_places() {
        let found: Vec<_> = lines(b"a\r\n\nb").collect();
        assert_eq!(found, [(1, 0, &b"a"[..]), (2, 3, b""), (3, 4, b"b")]);
        assert!(is_idle(b"  # x") && is_idle(b"") && !is_idle(b" x"));
    }
}
