//! The table of floors and arrows in `docs/architecture.md`.

use std::collections::{BTreeMap, BTreeSet};

/// Which crate stands where, and on what it may lean.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Table {
    floors: BTreeMap<String, Floor>,
    arrows: BTreeMap<String, Arrow>,
}

impl Table {
    /// Reads the first block of `document` that ` ```layers ` opens.
    ///
    /// # Errors
    ///
    /// One line each for what cannot be read, as `LINE: what`.
    pub(super) fn parse(document: &str) -> Result<Self, Vec<String>> {
        let mut lines = document.lines().zip(1..);
        if !lines.any(|(line, _)| line.trim() == "```layers") {
            return Err(vec!["1: there is no block that ```layers opens".to_owned()]);
        }
        let mut table = Self::default();
        let mut complaints = Vec::new();
        for (line, number) in lines.take_while(|(line, _)| !line.trim_start().starts_with("```")) {
            let line = line.split('#').next().unwrap_or_default().trim();
            if !line.is_empty()
                && let Err(complaint) = table.read(line)
            {
                complaints.push(format!("{number}: {complaint}"));
            }
        }
        if complaints.is_empty() { Ok(table) } else { Err(complaints) }
    }

    /// Where a crate stands.
    pub(super) fn floor(&self, name: &str) -> Option<Floor> {
        self.floors.get(name).copied()
    }

    /// On what a crate may lean.
    pub(super) fn arrows(&self, name: &str) -> Option<&Arrow> {
        self.arrows.get(name)
    }

    /// All crates that the table names.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        let targets = self.arrows.values().flat_map(Arrow::targets);
        let all: BTreeSet<&str> =
            self.floors.keys().chain(self.arrows.keys()).map(String::as_str).chain(targets).collect();
        all.into_iter()
    }

    fn read(&mut self, line: &str) -> Result<(), String> {
        if let Some((name, targets)) = line.split_once("->") {
            let name = name.trim().to_owned();
            let arrow = if targets.trim() == "*" { Arrow::ToAll } else { Arrow::To(words(targets).collect()) };
            return match self.arrows.insert(name.clone(), arrow) {
                None => Ok(()),
                Some(_) => Err(format!("{name} has two lines")),
            };
        }
        let floor = line.strip_prefix("floor ").and_then(|rest| rest.split_once(':'));
        let Some((floor, crates)) = floor else {
            return Err(format!("{line:?} is neither a floor nor an arrow"));
        };
        let floor = Floor::named(floor.trim())?;
        for name in words(crates) {
            if self.floors.insert(name.clone(), floor).is_some() {
                return Err(format!("{name} stands on two floors"));
            }
        }
        Ok(())
    }
}

/// A floor, from the ground up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Floor {
    Ground,
    Storey(u8),
    Roof,
    /// Beside the house: the facade, what tests use, what contributors run. Free to lean on anything.
    Beside,
}

impl Floor {
    /// Whether a crate may depend on tokio there.
    pub(super) const fn may_wait(self) -> bool {
        !matches!(self, Self::Ground | Self::Storey(0 | 1))
    }

    fn named(name: &str) -> Result<Self, String> {
        match name {
            "ground" => Ok(Self::Ground),
            "roof" => Ok(Self::Roof),
            "beside" => Ok(Self::Beside),
            _ => name
                .parse()
                .map(Self::Storey)
                .map_err(|_| format!("no floor is called {name:?}: use ground, 1, 2, roof, beside")),
        }
    }
}

/// What a crate may depend on.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Arrow {
    To(BTreeSet<String>),
    ToAll,
}

impl Arrow {
    /// Whether the crate may depend on `name`.
    pub(super) fn allows(&self, name: &str) -> bool {
        match self {
            Self::To(names) => names.contains(name),
            Self::ToAll => true,
        }
    }

    fn targets(&self) -> impl Iterator<Item = &str> {
        let names = match self {
            Self::To(names) => Some(names),
            Self::ToAll => None,
        };
        names.into_iter().flatten().map(String::as_str)
    }
}

fn words(text: &str) -> impl Iterator<Item = String> {
    text.split([',', ' ']).filter(|word| !word.is_empty()).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn floors_and_arrows_are_read() {
        let document = "Text\n```\nother\n```\n```layers\n# ours\nfloor ground: secret wire\nfloor roof: cli\n\n\
                        wire -> secret # only that\nsecret ->\ncli -> *\n```\nfloor 9: late\n";
        let table = Table::parse(document).unwrap();
        assert_eq!(table.floor("wire"), Some(Floor::Ground));
        assert_eq!(table.floor("late"), None);
        assert!(table.arrows("wire").unwrap().allows("secret"));
        assert!(!table.arrows("secret").unwrap().allows("wire"));
        assert!(table.arrows("cli").unwrap().allows("wire"));
        assert_eq!(table.names().collect::<Vec<_>>(), ["cli", "secret", "wire"]);
        assert!(Floor::Ground < Floor::Storey(1) && Floor::Storey(2) < Floor::Roof);
    }

    #[test]
    fn what_cannot_be_read_is_named_by_line() {
        assert_eq!(Table::parse("no table"), Err(vec!["1: there is no block that ```layers opens".to_owned()]));
        let document = "```layers\nwire -> secret\nwire ->\nfloor attic: cli\nsecret\nfloor 1: a a\n```";
        assert_eq!(
            Table::parse(document).unwrap_err(),
            [
                "3: wire has two lines",
                "4: no floor is called \"attic\": use ground, 1, 2, roof, beside",
                "5: \"secret\" is neither a floor nor an arrow",
                "6: a stands on two floors",
            ]
        );
    }
}
