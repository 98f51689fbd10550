//! `request` and `reply` of a home server: which attributes pass, and what is set and added.

use std::ops::Range;

use toml::Spanned;
use ulna_dictionary::{Dictionary, Operator, Pair, encode};
use ulna_proxy::{Edits, Filter, Selection};
use ulna_wire::Kind;

use super::{
    attributes::{Fault, Named},
    tables::ChangesTable,
    values::Words,
};
use crate::settings::{Row, Source};

/// What the tables say, as far as it can be understood.
pub(super) fn edits(
    changes: Option<&Row<ChangesTable>>,
    dictionary: &Dictionary,
    source: &mut Source<'_, '_>,
) -> Edits {
    let Some(changes) = changes else { return Edits::new() };
    let ChangesTable { allow, deny, remove, set, add } = &changes.keys;
    let mut reader = Reader { dictionary, source };
    let filter = match (allow, deny) {
        (Some(_), Some(_)) => {
            reader.source.error(
                Some(changes.place("deny")),
                "`deny` stands beside `allow`",
                "write one of the two: what is not allowed does not pass anyway",
            );
            Filter::All
        }
        (Some(allow), None) => Filter::Allow(reader.selection(allow, Scope::Allowed)),
        (None, Some(deny)) => Filter::Deny(reader.selection(deny, Scope::Taken)),
        (None, None) => Filter::All,
    };
    let mut edits = Edits::new().filtered(filter);
    for word in remove {
        match reader.subject(word, Scope::Taken) {
            Some(Subject::Attribute(kind)) => {
                // Only nested attributes cannot be removed, and those have no kind here.
                let _ = edits.remove(kind);
            }
            Some(Subject::Vendor(pen)) => edits.remove_vendor(pen),
            None => {}
        }
    }
    for (words, replace) in [(set, true), (add, false)] {
        for word in words {
            reader.pairs(word, replace, &mut edits);
        }
    }
    if edits.check().is_err() {
        reader.source.error(
            Some(changes.place("set")),
            "all that is set and added does not fit a packet",
            "write less",
        );
    }
    edits
}

/// What may be said of an attribute.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Scope {
    Allowed,
    Taken,
}

enum Subject {
    Attribute(Kind),
    Vendor(u32),
}

struct Reader<'r, 's, 'f> {
    dictionary: &'r Dictionary,
    source: &'r mut Source<'s, 'f>,
}

impl Reader<'_, '_, '_> {
    fn selection(&mut self, words: &Words, scope: Scope) -> Selection {
        let mut selection = Selection::new();
        for word in words {
            match self.subject(word, scope) {
                Some(Subject::Attribute(kind)) => {
                    let _ = selection.insert(kind);
                }
                Some(Subject::Vendor(pen)) => selection.insert_vendor(pen),
                None => {}
            }
        }
        selection
    }

    fn subject(&mut self, word: &Spanned<String>, scope: Scope) -> Option<Subject> {
        let name = word.get_ref();
        if let Some(vendor) = name.strip_prefix("vendor ") {
            return match self.dictionary.vendor(vendor.trim()) {
                Some(vendor) => Some(Subject::Vendor(vendor.pen())),
                None => {
                    let message = format!("unknown vendor `{}`", vendor.trim());
                    self.source.error(Some(word.span()), &message, "define it in the dictionary");
                    None
                }
            };
        }
        let named = Named::read(self.dictionary, word, self.source)?;
        if scope == Scope::Taken && named.is_out_of_reach() {
            let message = format!("{name} is out of reach: the proxy makes its own, and leaves those of others alone");
            self.source.error(Some(word.span()), &message, "leave it out");
            return None;
        }
        Some(Subject::Attribute(named.kind))
    }

    /// Reads `Name = value` of `set`, which replaces, or of `add`, and puts it into the edits.
    fn pairs(&mut self, word: &Spanned<String>, replace: bool, edits: &mut Edits) {
        let dictionary = self.dictionary;
        let read = dictionary.pairs(word.get_ref()).map_err(|why| {
            let at = within(self.source.text, word.span(), why.column);
            (at, why.problem.to_string())
        });
        let read = read.and_then(|pairs| {
            let kinds: Result<Vec<Kind>, String> = pairs.iter().map(|pair| settable(dictionary, pair)).collect();
            let kinds = kinds.map_err(|why| (word.span(), why))?;
            let fragment = encode(&pairs).map_err(|why| (word.span(), why.to_string()))?;
            if kinds.is_empty() { Err((word.span(), "nothing stands here".to_owned())) } else { Ok((kinds, fragment)) }
        });
        match read {
            Ok((kinds, fragment)) => {
                for kind in kinds.into_iter().filter(|_| replace) {
                    let _ = edits.replace(kind);
                }
                edits.append(&fragment);
            }
            Err((at, why)) => self.source.error(Some(at), &why, "write `Name = value`, as in a users file"),
        }
    }
}

/// The attribute of a pair, if it may be set and added.
fn settable(dictionary: &Dictionary, pair: &Pair<'_>) -> Result<Kind, String> {
    if !matches!(pair.operator(), Operator::Set | Operator::Replace | Operator::Add) {
        return Err(format!("`{}` compares, and nothing is compared here", pair.operator()));
    }
    let named = match pair.definition() {
        Some(definition) => Named::find(dictionary, definition.name()),
        None => Named::find(dictionary, &format!("Attr-{}", pair.oid())),
    };
    let named = named.map_err(|why| match why {
        Fault::Unknown => format!("unknown attribute {}", pair.label()),
        Fault::Other(why) => why,
    })?;
    if named.is_out_of_reach() {
        return Err(format!("{} is out of reach: the proxy makes it itself", pair.label()));
    }
    Ok(named.kind)
}

/// The place of the octet `column`, from 1, of text that is written in quotes at `span`.
fn within(text: &str, span: Range<usize>, column: usize) -> Range<usize> {
    let written = text.get(span.clone()).unwrap_or_default();
    // Escapes make what is written longer than what it means: it is not worth the effort to tell by how much.
    let simple = !written.contains('\\') && !written.starts_with("\"\"\"") && !written.starts_with("'''");
    match span.start.checked_add(column) {
        Some(at) if simple && at < span.end => at..span.end.saturating_sub(1).max(at),
        _ => span,
    }
}
