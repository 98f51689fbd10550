//! The newcomer's server is one text: the example that is run, the crate's page, and the README.
#![cfg(feature = "server")]

use std::{fs, io::ErrorKind, path::Path};

#[test]
fn the_readme_shows_the_example() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap();
    let example = fs::read_to_string(root.join("examples/hello/src/main.rs")).unwrap();
    assert!(example.contains(".on_access(|rq| async move {"));
    match fs::read_to_string(root.join("README.md")) {
        Ok(readme) => {
            // The line that documents the example's crate says nothing in the README.
            let code = example.lines().skip_while(|line| line.is_empty() || line.starts_with("//!"));
            let snippet = format!("```rust\n{}\n```", code.collect::<Vec<_>>().join("\n"));
            assert!(readme.contains(&snippet), "README.md does not show examples/hello/src/main.rs as it is");
        }
        Err(error) => assert_eq!(error.kind(), ErrorKind::NotFound),
    }
}
