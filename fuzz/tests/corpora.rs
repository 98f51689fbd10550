//! Every input that was ever worth keeping, through the target that it is for.

use std::{
    fs,
    path::{Path, PathBuf},
};

use ulna_fuzz::{TARGETS, target};

#[test]
fn every_corpus_keeps_its_promises() {
    for (name, target) in TARGETS {
        let files = corpus(name);
        assert!(files.len() >= 3, "fuzz/corpus/{name} has {} files", files.len());
        for path in files {
            let octets = fs::read(&path).unwrap();
            assert!(octets.len() <= 1 << 16, "{} is too long to be replayed everywhere", path.display());
            // The name of the input comes with the panic.
            let outcome = std::panic::catch_unwind(|| target(&octets));
            assert!(outcome.is_ok(), "cargo xtask fuzz {name} {}", path.display());
        }
    }
}

#[test]
fn every_corpus_has_a_target() {
    let names = fs::read_dir(root()).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    for name in names {
        assert!(target(&name).is_some(), "fuzz/corpus/{name} is of no target");
    }
}

fn corpus(name: &str) -> Vec<PathBuf> {
    let mut files: Vec<_> = fs::read_dir(root().join(name))
        .map(|entries| entries.map(|entry| entry.unwrap().path()).collect())
        .unwrap_or_default();
    files.sort();
    files
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus")
}
