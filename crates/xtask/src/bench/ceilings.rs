//! The ceilings in `benches/ceilings.toml`: what is counted may come down to them, and not go over them.

use std::{collections::BTreeMap, path::Path};

use crate::{Failure, workspace};

/// What was counted beside what is allowed.
#[derive(Debug, PartialEq)]
pub(super) struct Ceilings(BTreeMap<String, f64>);

impl Ceilings {
    /// Reads one section of the file.
    pub(super) fn read(root: &Path, section: &str) -> Result<Self, Failure> {
        Self::parse(&workspace::text(&root.join(FILE))?, section)
            .map_err(|complaint| Failure::new(format!("{FILE}: {complaint}"), "write NAME = NUMBER below [SECTION]"))
    }

    /// Holds counts to the ceilings, and shows both.
    pub(super) fn hold(&self, section: &str, counted: &[(String, f64)]) -> Result<String, Failure> {
        let mut complaints = Vec::new();
        let mut table = Vec::new();
        for (name, count) in counted {
            match self.0.get(name) {
                None => complaints.push(format!("{name}: {count} were counted, and {FILE} has no ceiling for it")),
                Some(&ceiling) if *count > ceiling => {
                    complaints.push(format!("{name}: {count} {section} are more than the ceiling of {ceiling}"));
                }
                Some(&ceiling) => table.push(format!("{name:14} {count:>10} of {ceiling:>10}")),
            }
        }
        let measured = |name: &String| counted.iter().any(|(known, _)| known == name);
        complaints.extend(self.0.keys().filter(|name| !measured(name)).map(|name| format!("{name} is not measured")));
        if !complaints.is_empty() {
            complaints.extend(table);
            let cure = format!("make it cheaper again, or decide that it is worth it and raise the ceiling in {FILE}");
            return Err(Failure::all(complaints, cure));
        }
        Ok(format!("{section}, and their ceilings:\n{}", table.join("\n")))
    }

    fn parse(text: &str, section: &str) -> Result<Self, String> {
        let mut inside = false;
        let mut ceilings = BTreeMap::new();
        for (line, number) in text.lines().zip(1..) {
            let line = line.split('#').next().unwrap_or_default().trim();
            if let Some(name) = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
                inside = name == section;
            } else if inside && !line.is_empty() {
                let pair =
                    line.split_once('=').and_then(|(name, count)| Some((name.trim(), count.trim().parse().ok()?)));
                let Some((name, count)) = pair else { return Err(format!("line {number}: {line:?} is no ceiling")) };
                ceilings.insert(name.to_owned(), count);
            }
        }
        if ceilings.is_empty() { Err(format!("there is nothing in [{section}]")) } else { Ok(Self(ceilings)) }
    }
}

const FILE: &str = "benches/ceilings.toml";

#[cfg(test)]
mod tests {
    use super::*;

    fn ceilings() -> Ceilings {
        Ceilings::parse("[other]\nx = 1\n# why\n[instructions]\ndecode = 100 # octets\nverify = 200\n", "instructions")
            .unwrap()
    }

    fn counted(decode: f64, verify: f64) -> Vec<(String, f64)> {
        vec![("decode".to_owned(), decode), ("verify".to_owned(), verify)]
    }

    #[test]
    fn what_is_not_above_its_ceiling_holds() {
        let said = ceilings().hold("instructions", &counted(100.0, 50.0)).unwrap();
        assert!(said.contains("decode") && said.contains("verify") && !said.contains('x'), "{said}");
    }

    #[test]
    fn what_is_above_its_ceiling_and_what_has_none_is_named() {
        let mut counted = counted(101.0, 50.0);
        counted.push(("new".to_owned(), 1.0));
        let said = ceilings().hold("instructions", &counted).unwrap_err().to_string();
        assert!(said.contains("decode: 101 instructions are more than the ceiling of 100"), "{said}");
        assert!(said.contains("new: 1 were counted"), "{said}");
        assert!(!said.contains("verify:"), "{said}");
    }

    #[test]
    fn a_ceiling_of_nothing_is_named() {
        let said = ceilings().hold("instructions", &counted(1.0, 1.0)[..1]).unwrap_err().to_string();
        assert!(said.contains("verify is not measured"), "{said}");
    }

    #[test]
    fn the_ceilings_of_the_repository_are_read() {
        for section in ["instructions", "allocations"] {
            assert!(Ceilings::read(&workspace::root(), section).is_ok());
        }
        assert_eq!(Ceilings::parse("[a]\nb\n", "a"), Err("line 2: \"b\" is no ceiling".to_owned()));
        assert_eq!(Ceilings::parse("", "a"), Err("there is nothing in [a]".to_owned()));
    }
}
