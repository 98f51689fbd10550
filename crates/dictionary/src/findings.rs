//! All that is wrong with dictionary files, and not only the first of it.

use std::{collections::HashSet, mem};

use crate::{Builder, Dictionary, LoadError, Problem, Source, builder::Block, grammar::Statement};

/// What has been found so far by a builder that goes on after what is wrong.
#[derive(Debug, Default)]
pub(crate) struct Findings {
    errors: Vec<LoadError>,
    /// Names, in lower case, whose definition is wrong: that they are unknown later follows from it.
    undefined: HashSet<Box<str>>,
}

impl Dictionary {
    /// Reads a dictionary like [`Builder::read`] and [`Builder::finish`], and goes on after what is wrong.
    ///
    /// ```
    /// use ulna_dictionary::Dictionary;
    ///
    /// let source = |_: &std::path::Path| Ok(b"ATTRIBUTE A one string\nATTRIBUTE B 2 strin\nVALUE B x 1".to_vec());
    /// let errors = Dictionary::check(&source, "dictionary").expect_err("two lines are wrong, and B's value follows from it");
    /// assert_eq!(errors.iter().map(|error| error.place.line).collect::<Vec<_>>(), [1, 2]);
    /// ```
    ///
    /// # Errors
    ///
    /// All that is wrong, as it is found, up to [`Dictionary::MOST_ERRORS`]; without what only follows from an earlier
    /// error. A VALUE without its ATTRIBUTE comes last: the whole dictionary could have had it.
    pub fn check(source: &impl Source, path: impl AsRef<std::path::Path>) -> Result<Self, Vec<LoadError>> {
        let mut builder = Builder::new();
        builder.findings = Some(Findings::default());
        if let Err(error) = builder.read(source, path) {
            let _ = builder.forgive(error);
        }
        if let Err(error) = builder.resolve() {
            let _ = builder.forgive(error);
        }
        let errors = builder.findings.take().map(|findings| findings.errors).unwrap_or_default();
        if !errors.is_empty() {
            return Err(errors);
        }
        builder.finish().map_err(|error| vec![error])
    }

    /// How many errors [`Dictionary::check`] finds before it gives up.
    pub const MOST_ERRORS: usize = 100;
}

impl Builder {
    /// Keeps the error if this builder goes on after what is wrong.
    ///
    /// # Errors
    ///
    /// The same error if it does not.
    pub(crate) fn forgive(&mut self, error: LoadError) -> Result<(), LoadError> {
        let Some(findings) = &mut self.findings else { return Err(error) };
        let follows = match &error.problem {
            Problem::Attribute(name) | Problem::Vendor(name) | Problem::Parent(name) => {
                findings.undefined.contains(&*name.to_ascii_lowercase())
            }
            _ => false,
        };
        if !follows && findings.errors.len() < Dictionary::MOST_ERRORS {
            findings.errors.push(error);
        }
        Ok(())
    }

    /// Whether so much is wrong that the rest need not be read.
    pub(crate) fn gives_up(&self) -> bool {
        self.findings.as_ref().is_some_and(|findings| findings.errors.len() >= Dictionary::MOST_ERRORS)
    }

    /// Remembers what a line that is wrong would have defined or opened.
    pub(crate) fn leave_out(&mut self, line: &str, block: &mut Block) {
        let Some(findings) = &mut self.findings else { return };
        let mut words = line.split_ascii_whitespace();
        let keyword = words.next().unwrap_or_default().to_ascii_uppercase();
        match keyword.as_str() {
            "VENDORATTR" => findings.undefined.extend(words.nth(1).map(|name| name.to_ascii_lowercase().into())),
            "ATTRIBUTE" | "VENDOR" | "ALIAS" => {
                // Its number as well: what is nested in it says that number.
                findings.undefined.extend(words.take(2).map(|name| name.to_ascii_lowercase().into()));
            }
            "BEGIN-VENDOR" => block.skipped = block.skipped.or(Some("END-VENDOR")),
            "BEGIN-TLV" => block.skipped = block.skipped.or(Some("END-TLV")),
            _ => {}
        }
    }
}

impl Block {
    /// Whether the statement stands in a block whose first line is wrong, or ends it.
    pub(crate) fn skips(&mut self, statement: &Statement<'_>) -> bool {
        let ends = match statement {
            Statement::EndVendor { .. } => Some("END-VENDOR"),
            Statement::EndTlv { .. } => Some("END-TLV"),
            _ => None,
        };
        match self.skipped {
            None => false,
            Some(end) if ends == Some(end) => mem::take(&mut self.skipped).is_some(),
            Some(_) => true,
        }
    }
}
