//! The folders of spools, and the pools that they are of.

use std::{ffi::OsString, io, path::Path};

/// The names of the folders in a folder, in order; none where it cannot be read.
pub(super) fn folders(folder: &Path) -> Vec<OsString> {
    let entries = match std::fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) => {
            if error.kind() != io::ErrorKind::NotFound {
                tracing::warn!(target: "ulna::proxy", "{} cannot be read: {error}", folder.display());
            }
            return Vec::new();
        }
    };
    let mut names: Vec<OsString> =
        entries.flatten().filter(|entry| entry.path().is_dir()).map(|entry| entry.file_name()).collect();
    names.sort();
    names
}

/// A pool's name as that of a folder: what is not plainly a letter, a digit, `-` or `_` becomes `%XX`.
pub(super) fn file_name(pool: &str) -> String {
    let mut name = String::new();
    for octet in pool.bytes() {
        match octet {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' => name.push(char::from(octet)),
            _ => name.push_str(&format!("%{octet:02X}")),
        }
    }
    name
}

/// The pool whose folder has this name; `None` where [`file_name`] gives no such name.
pub(super) fn pool_name(folder: &str) -> Option<String> {
    let mut octets = Vec::new();
    let mut rest = folder.as_bytes();
    while let Some((first, behind)) = rest.split_first() {
        rest = behind;
        if *first != b'%' {
            octets.push(*first);
            continue;
        }
        let (digits, behind) = rest.split_at_checked(2)?;
        octets.push(u8::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()?);
        rest = behind;
    }
    let pool = String::from_utf8(octets).ok()?;
    // It stands in the log; and what can be written in two ways is not of ours.
    (!pool.is_empty() && !pool.contains(char::is_control) && file_name(&pool) == folder).then_some(pool)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_pool_gets_out_of_its_folder_and_no_two_share_one() {
        assert_eq!(file_name("area-a"), "area-a");
        assert_eq!(file_name("../a b"), "%2E%2E%2Fa%20b");
        assert_eq!(file_name("proxy/a.example"), "proxy%2Fa%2Eexample");
        assert_eq!(file_name("%2E"), "%252E");
    }

    #[test]
    fn a_folder_tells_the_name_of_its_pool_and_others_are_not_believed() {
        for pool in ["area-a", "../a b", "proxy/a.example", "%2E", "gr\u{fc}n", "a\u{2028}b"] {
            assert_eq!(pool_name(&file_name(pool)).as_deref(), Some(pool));
        }
        for folder in
            ["", ".", "..", "a.b", "a b", "%", "%4", "%zz", "%2e", "%41", "%+1", "%FF", "%0A", "gr\u{fc}n", "%\u{fc}"]
        {
            assert_eq!(pool_name(folder), None, "{folder:?}");
        }
    }
}
