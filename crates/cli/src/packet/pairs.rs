//! Attributes as they are shown: in the dictionary's text form, without what is secret.

use std::borrow::Cow;

use ulna_dictionary::{Dictionary, Pair, Reveal, Value};
use ulna_wire::{Attributes, Raw, extended, vendor_items};

/// Attributes that are decoded together, and where they stand.
#[derive(Debug)]
pub(crate) struct Group<'d> {
    /// Octets from the start of what was walked.
    pub(crate) offset: usize,
    /// The number of the attribute.
    pub(crate) number: u8,
    /// Empty where the attribute has no value.
    pub(crate) pairs: Vec<Pair<'d>>,
}

/// Decodes attributes, those that make up one value together.
pub(crate) fn groups<'d>(
    dictionary: &'d Dictionary,
    body: &[u8],
    offset: usize,
    reveal: Option<Reveal<'_>>,
) -> Vec<Group<'d>> {
    let raws: Vec<Raw<'_>> = Attributes::new(body, offset).collect();
    let mut groups = Vec::with_capacity(raws.len());
    let mut rest = raws.as_slice();
    while let Some((first, more)) = rest.split_first() {
        let used = more.iter().zip(rest).take_while(|(next, last)| goes_on(dictionary, last, next)).count();
        let end = more.get(..used).and_then(<[_]>::last).unwrap_or(first);
        let octets = body.get(first.offset - offset..end.offset - offset + 2 + end.value.len()).unwrap_or_default();
        // The structure was walked just now: there is nothing left that could be wrong with it.
        let pairs = dictionary.decode(octets, reveal).unwrap_or_default();
        groups.push(Group { offset: first.offset, number: first.number, pairs });
        rest = more.get(used..).unwrap_or_default();
    }
    groups
}

/// The value in text form, as `ulna codec` prints it; what is secret is not shown.
pub(crate) fn text(pair: &Pair<'_>, show_secrets: bool) -> Cow<'static, str> {
    if pair.is_secret() && !show_secrets { Cow::Borrowed(SECRET) } else { Cow::Owned(pair.value_text()) }
}

/// The value for JSON: text is itself, without quotes and escapes; everything else is as in text form.
pub(crate) fn plain<'v>(pair: &'v Pair<'_>, show_secrets: bool) -> Cow<'v, str> {
    if pair.is_secret() && !show_secrets {
        return Cow::Borrowed(SECRET);
    }
    match pair.value() {
        Value::Text(octets) => match str::from_utf8(octets) {
            Ok(text) => Cow::Borrowed(text),
            // JSON has no octets: what is no text is shown as octets are.
            Err(_) => Cow::Owned(Value::Octets(octets.clone()).to_string()),
        },
        Value::Date(_) | Value::Abinary(_) => Cow::Owned(pair.value_text().trim_matches('"').to_owned()),
        _ => Cow::Owned(pair.value_text()),
    }
}

/// Whether the value of `last` goes on in `next`, the attribute behind it.
fn goes_on(dictionary: &Dictionary, last: &Raw<'_>, next: &Raw<'_>) -> bool {
    if last.number != next.number {
        return false;
    }
    match last.number {
        // WiMAX: a flag in the vendor's attribute.
        26 => {
            let pen = last.value.first_chunk::<4>().map_or(0, |pen| u32::from_be_bytes(*pen));
            let format = dictionary.format_of(pen);
            format.continues()
                && vendor_items(last.value, format).is_some_and(|(_, mut items)| items.any(|item| item.more))
        }
        245 | 246 => extended(last.number, last.value).is_some_and(|head| head.more),
        EAP_MESSAGE | NAS_FILTER_RULE => !last.value.is_empty(),
        number => {
            let oid = ulna_dictionary::Oid::new(&[number.into()]);
            let known = oid.and_then(|oid| dictionary.attribute_at(oid));
            known.is_some_and(|known| known.flags().concat) && !last.value.is_empty()
        }
    }
}

/// What stands in place of a password.
pub(crate) const SECRET: &str = "<<< secret >>>";
const EAP_MESSAGE: u8 = 79;
const NAS_FILTER_RULE: u8 = 92;
