//! The workspace as cargo sees it.

use std::{
    env,
    ffi::OsString,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use serde_json::Value;

use crate::Failure;

/// A package of the workspace.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Package {
    /// The name in the table of layers: the package's, without `ulna-` before it.
    pub(crate) name: String,
    /// The folder of its manifest.
    pub(crate) folder: PathBuf,
    /// The root files of its library and its programs.
    pub(crate) roots: Vec<PathBuf>,
    /// The packages that it is built from; those that only its tests need are left out.
    pub(crate) dependencies: Vec<String>,
}

/// The workspace's root folder.
pub(crate) fn root() -> PathBuf {
    let here = env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from);
    here.ancestors().nth(2).map(Path::to_path_buf).unwrap_or(here)
}

/// The cargo that runs this program.
pub(crate) fn cargo() -> OsString {
    env::var_os("CARGO").unwrap_or_else(|| "cargo".into())
}

/// The packages, as `cargo metadata` tells them.
pub(crate) fn packages(root: &Path) -> Result<Vec<Package>, Failure> {
    let output = Command::new(cargo())
        .args(["metadata", "--format-version", "1", "--no-deps"])
        .current_dir(root)
        .output()
        .map_err(|error| Failure::new(format!("cannot run cargo metadata: {error}"), "install cargo"))?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        return Err(Failure::new(format!("cargo metadata failed: {}", said.trim()), "mend the manifest it names"));
    }
    let metadata: Value = serde_json::from_slice(&output.stdout)
        .map_err(|error| Failure::new(format!("cargo metadata is no JSON: {error}"), "update cargo"))?;
    Ok(read(&metadata))
}

/// A file's text.
pub(crate) fn text(path: &Path) -> Result<String, Failure> {
    fs::read_to_string(path).map_err(|error| Failure::file("read", path, &error))
}

fn read(metadata: &Value) -> Vec<Package> {
    let mut packages: Vec<Package> = list(metadata, "packages").map(package).collect();
    packages.sort_by(|a, b| a.name.cmp(&b.name));
    packages
}

fn package(value: &Value) -> Package {
    let roots = list(value, "targets")
        .filter(|target| list(target, "kind").any(|kind| matches!(kind.as_str(), Some("lib" | "bin" | "proc-macro"))))
        .map(|target| string(target, "src_path").into())
        .collect();
    let mut dependencies: Vec<String> = list(value, "dependencies")
        .filter(|dependency| dependency["kind"] != "dev")
        .map(|dependency| short(string(dependency, "name")))
        .collect();
    dependencies.sort();
    dependencies.dedup();
    let folder = Path::new(string(value, "manifest_path")).parent().unwrap_or_else(|| Path::new("")).to_path_buf();
    Package { name: short(string(value, "name")), folder, roots, dependencies }
}

fn short(name: &str) -> String {
    name.strip_prefix("ulna-").unwrap_or(name).to_owned()
}

fn list<'a>(value: &'a Value, key: &str) -> impl Iterator<Item = &'a Value> {
    value[key].as_array().map(Vec::as_slice).unwrap_or_default().iter()
}

fn string<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key].as_str().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn metadata_is_read_without_what_only_tests_need() {
        let metadata = json!({ "packages": [{
            "name": "ulna-wire",
            "manifest_path": "/ulna/crates/wire/Cargo.toml",
            "targets": [
                { "kind": ["lib"], "src_path": "/ulna/crates/wire/src/lib.rs" },
                { "kind": ["test"], "src_path": "/ulna/crates/wire/tests/vectors.rs" },
            ],
            "dependencies": [
                { "name": "ulna-secret", "kind": null },
                { "name": "cc", "kind": "build" },
                { "name": "proptest", "kind": "dev" },
            ],
        }] });
        assert_eq!(
            read(&metadata),
            [Package {
                name: "wire".into(),
                folder: "/ulna/crates/wire".into(),
                roots: vec!["/ulna/crates/wire/src/lib.rs".into()],
                dependencies: vec!["cc".into(), "secret".into()],
            }]
        );
    }

    #[test]
    fn this_workspace_is_found() {
        assert!(root().join("Cargo.toml").is_file());
        assert!(root().join("dictionaries").join("dictionary").is_file());
    }
}
