//! What the generator reads: the dictionaries, a module a file.

use std::path::Path;

use ulna_dictionary::{Builder, Definition, Dictionary, FileSystem, LoadError, VendorDefinition};

use super::{
    names,
    types::{self, Type},
};
use crate::{Failure, workspace};

/// One dictionary file.
#[derive(Debug)]
pub(super) struct Module {
    /// The name of the Rust module.
    pub(super) name: String,
    /// The file's path below the root folder.
    pub(super) path: String,
    /// The comment at the file's head, a line each.
    pub(super) head: Vec<String>,
    vendors: Vec<String>,
    attributes: Vec<String>,
    dictionary: Dictionary,
}

impl Module {
    /// A module from a file's text and from the dictionary that says what its names mean.
    pub(super) fn new(path: &str, text: &str, dictionary: Dictionary) -> Self {
        let file = path.rsplit('/').next().unwrap_or(path);
        let head = text.lines().map_while(|line| line.strip_prefix('#')).map(|line| line.trim().to_owned()).collect();
        let defined = |keyword: &str| {
            let words = text.lines().map(str::split_whitespace);
            words
                .filter_map(|mut words| if words.next()? == keyword { words.next().map(str::to_owned) } else { None })
                .collect()
        };
        Self {
            name: names::module(file),
            path: path.to_owned(),
            head,
            vendors: defined("VENDOR"),
            attributes: defined("ATTRIBUTE"),
            dictionary,
        }
    }

    /// The vendors that the file defines.
    pub(super) fn vendors(&self) -> impl Iterator<Item = &VendorDefinition> {
        self.vendors.iter().filter_map(|name| self.dictionary.vendor(name))
    }

    /// The file's attributes that stand in packets, in its order, with the types of their values.
    pub(super) fn attributes(&self) -> impl Iterator<Item = (&Definition, Type)> {
        let all = self.attributes.iter().filter_map(|name| self.dictionary.attribute(name));
        let sent = all.filter(|attribute| !attribute.is_internal());
        sent.filter_map(|attribute| Some((attribute, types::of(attribute)?)))
    }

    /// Number and name of an attribute's values, sorted by number; of several names for one number the printed one.
    pub(super) fn values(&self, attribute: &Definition) -> Vec<(u32, String)> {
        let oid = attribute.oid();
        let printed = |number| Some((u32::try_from(number).ok()?, self.dictionary.value_name(oid, number)?.to_owned()));
        let mut values: Vec<(u32, String)> =
            self.dictionary.values(oid).filter_map(|(_, number)| printed(number)).collect();
        values.sort();
        values.dedup();
        values
    }
}

/// Reads the files that the root file includes, and keeps those whose attributes stand in packets.
pub(super) fn modules(root: &Path) -> Result<Vec<Module>, Failure> {
    let failure = |error: LoadError| Failure::new(error.to_string(), CURE);
    // All of it has to fit together, though each module is read alone.
    Dictionary::load(root.join(ROOT)).map_err(failure)?;
    let text = workspace::text(&root.join(ROOT))?;
    let included = text.lines().filter_map(|line| line.strip_prefix("$INCLUDE ")).map(str::trim);
    let (vendors, standards): (Vec<&str>, Vec<&str>) =
        included.filter(|path| !path.starts_with(OLD)).partition(|path| path.starts_with("vendors/"));

    // What one RFC defines, others extend with values; vendors reuse numbers, so that each stands for itself.
    let base = standards.iter().try_fold(Builder::new(), |builder, path| read(builder, root, path));
    let base = base.and_then(Builder::finish).map_err(failure)?;
    let mut modules = Vec::new();
    for path in standards.iter().chain(&vendors) {
        let dictionary = if vendors.contains(path) {
            read(Builder::from(base.clone()), root, path).and_then(Builder::finish).map_err(failure)?
        } else {
            base.clone()
        };
        let path = format!("{FOLDER}/{path}");
        let module = Module::new(&path, &workspace::text(&root.join(&path))?, dictionary);
        if module.attributes().next().is_some() {
            modules.push(module);
        }
    }
    modules.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(modules)
}

fn read(mut builder: Builder, root: &Path, path: &str) -> Result<Builder, LoadError> {
    builder.read(&FileSystem, root.join(FOLDER).join(path))?;
    Ok(builder)
}

/// The folder of the dictionaries.
const FOLDER: &str = "dictionaries";

/// The file that includes all others.
const ROOT: &str = "dictionaries/dictionary";

/// Files of older names: they are read, but code is written with the names of today.
const OLD: &str = "compat";

const CURE: &str = "mend the dictionary; `ATTRIBUTE NAME NUMBER TYPE` is its language";

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn every_file_is_in_the_root_file_and_names_its_source() {
        let root = workspace::root();
        let text = workspace::text(&root.join(ROOT)).unwrap();
        let named: Vec<&str> =
            text.lines().filter_map(|line| line.split_once("$INCLUDE ")).map(|(_, path)| path).collect();
        let mut files = 0;
        for (folder, prefix) in [(FOLDER.to_owned(), ""), (format!("{FOLDER}/vendors"), "vendors/")] {
            let entries = fs::read_dir(root.join(folder)).unwrap().map(Result::unwrap);
            for entry in
                entries.filter(|entry| entry.file_type().unwrap().is_file() && entry.file_name() != "dictionary")
            {
                let path = format!("{prefix}{}", entry.file_name().display());
                assert!(named.contains(&path.as_str()), "{path} is not in {ROOT}");
                assert!(workspace::text(&entry.path()).unwrap().contains("\n# Source: "), "{path} names no source");
                files += 1;
            }
        }
        assert_eq!(files, named.len());
    }

    #[test]
    fn what_the_root_file_leaves_out_can_be_added() {
        let root = workspace::root();
        let whole = Dictionary::load(root.join(ROOT)).unwrap();
        assert_eq!(whole.attribute("CVPN3000-Access-Hours"), None);
        let more = read(Builder::from(whole), &root, "vendors/cisco.vpn3000").and_then(Builder::finish).unwrap();
        assert_eq!(
            more.attribute("CVPN3000-Access-Hours").map(|known| known.oid().to_string()),
            Some("26.3076.1".into())
        );
    }

    #[test]
    fn names_of_today_are_the_ones_that_are_printed() {
        let dictionary = Dictionary::load(workspace::root().join(ROOT)).unwrap();
        for (old, name) in [
            ("Password", "User-Password"),
            ("Client-Id", "NAS-IP-Address"),
            ("X-Ascend-Data-Filter", "Extended-Attribute-2"),
        ] {
            let oid = dictionary.attribute(old).unwrap().oid();
            assert_eq!(dictionary.attribute_at(oid).map(Definition::name), Some(name));
        }
        let service = dictionary.attribute("Service-Type").unwrap().oid();
        assert_eq!(dictionary.value_name(service, 2), Some("Framed-User"));
        assert_eq!(dictionary.value_number(service, "Framed"), Some(2));
    }

    #[test]
    fn users_files_find_their_own_attributes() {
        let dictionary = Dictionary::load(workspace::root().join(ROOT)).unwrap();
        for name in [
            "Cleartext-Password",
            "NT-Password",
            "Auth-Type",
            "Fall-Through",
            "Huntgroup-Name",
            "Login-Time",
            "Expiration",
        ] {
            assert!(dictionary.attribute(name).is_some_and(Definition::is_internal), "{name}");
        }
        let auth = dictionary.attribute("Auth-Type").unwrap().oid();
        for (name, number) in [("Accept", 254), ("Reject", 4), ("Local", 1), ("PAP", 1024)] {
            assert_eq!(dictionary.value_number(auth, name), Some(number));
        }
    }
}
