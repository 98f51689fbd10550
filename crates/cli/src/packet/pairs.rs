//! Attributes as they are shown: in the dictionary's text form, without what is secret.

use std::borrow::Cow;

use ulna_dictionary::{Definition, Dictionary, Oid, Pair, Reveal, Value};
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

/// The name, with the tag if there is one; borrowed where that is all.
///
/// What is hidden and cannot be revealed is no value of its type, which the dictionary shows by a number in place of the
/// name; where the value is not shown anyway, the name stands.
pub(crate) fn name<'p>(pair: &'p Pair<'_>, show_secrets: bool) -> Cow<'p, str> {
    match (pair.definition(), pair.tag(), pair.value()) {
        (Some(known), None, Value::Raw(octets)) if pair.is_secret() && !show_secrets => match octets.first() {
            // RFC 2868 s.3.5: the tag stands before what is hidden.
            Some(tag @ 0..=0x1f) if known.flags().tagged => Cow::Owned(format!("{}:{tag}", known.name())),
            _ => Cow::Borrowed(known.name()),
        },
        (_, _, Value::Raw(_)) => Cow::Owned(pair.label()),
        (Some(known), None, _) => Cow::Borrowed(known.name()),
        _ => Cow::Owned(pair.label()),
    }
}

/// The value in text form, as `ulna codec` prints it; what is secret is not shown.
pub(crate) fn text(pair: &Pair<'_>, show_secrets: bool) -> Cow<'static, str> {
    if pair.is_secret() && !show_secrets {
        return Cow::Borrowed(SECRET);
    }
    Cow::Owned(match pair.value() {
        Value::Octets(octets) | Value::Raw(octets) => hexadecimal(octets),
        _ => pair.value_text(),
    })
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
            Err(_) => Cow::Owned(hexadecimal(octets)),
        },
        Value::Octets(octets) | Value::Raw(octets) => Cow::Owned(hexadecimal(octets)),
        Value::Date(_) | Value::Abinary(_) => Cow::Owned(pair.value_text().trim_matches('"').to_owned()),
        _ => Cow::Owned(pair.value_text()),
    }
}

/// Octets as the dictionary prints them; journals are full of them, and formatting them one by one takes longer than all
/// the rest.
fn hexadecimal(octets: &[u8]) -> String {
    let digit = |nibble: u8| char::from_digit(nibble.into(), 16).unwrap_or_default();
    let mut text = String::with_capacity(2 + 2 * octets.len());
    text.push_str("0x");
    for octet in octets {
        text.push(digit(octet >> 4));
        text.push(digit(octet & 15));
    }
    text
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
        // What the dictionary does not call extended has no flags.
        245 | 246 => {
            known(dictionary, last.number).is_some_and(|known| known.data_type().holds_attributes())
                && extended(last.number, last.value).is_some_and(|head| head.more)
        }
        EAP_MESSAGE | NAS_FILTER_RULE => !last.value.is_empty(),
        number => known(dictionary, number).is_some_and(|known| known.flags().concat) && !last.value.is_empty(),
    }
}

fn known(dictionary: &Dictionary, number: u8) -> Option<&Definition> {
    dictionary.attribute_at(Oid::new(&[number.into()])?)
}

/// What stands in place of a password.
pub(crate) const SECRET: &str = "<<< secret >>>";
const EAP_MESSAGE: u8 = 79;
const NAS_FILTER_RULE: u8 = 92;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn octets_are_printed_as_the_dictionary_does() {
        for octets in [&[][..], &[0], &[1, 0xab, 0xff, 0x10]] {
            assert_eq!(hexadecimal(octets), Value::Octets(octets.to_vec()).to_string());
        }
    }

    #[test]
    fn rfc2868_3_5_what_is_hidden_has_its_name_and_tag_where_its_value_is_not_shown() {
        let dictionary = Dictionary::parse(
            "ATTRIBUTE User-Password 2 string encrypt=1\nATTRIBUTE Tunnel-Password 69 string has_tag,encrypt=2",
        )
        .unwrap();
        let body = [&[2, 18][..], &[0xee; 16], &[69, 21, 1, 0x80, 0], &[0xee; 16], &[69, 20, 0x80, 0], &[0xee; 16]];
        let body = body.concat();
        let pairs = dictionary.decode(&body, None).unwrap();
        let shown = |secrets| pairs.iter().map(|pair| name(pair, secrets).into_owned()).collect::<Vec<_>>();
        assert_eq!(shown(false), ["User-Password", "Tunnel-Password:1", "Tunnel-Password"]);
        assert_eq!(shown(true), ["Attr-2", "Attr-69", "Attr-69"]);
        assert!(pairs.iter().all(|pair| text(pair, false) == SECRET));
    }

    #[test]
    fn what_makes_up_one_value_is_one_group() {
        let dictionary = Dictionary::parse(
            "ATTRIBUTE User-Name 1 string\nATTRIBUTE EAP-Message 79 octets concat\nVENDOR WiMAX 24757 format=1,1,c\n\
             BEGIN-VENDOR WiMAX\nATTRIBUTE WiMAX-Text 9 octets\nEND-VENDOR WiMAX\n\
             ATTRIBUTE Extended-5 245 long-extended\nATTRIBUTE Six 246 octets",
        )
        .unwrap();
        let wimax = |flag: u8| [26, 10, 0, 0, 0x60, 0xb5, 9, 4, flag, 7];
        let long = |flag: u8| [245, 5, 8, flag, 7];
        let body = [
            &[1, 3, b'a', 1, 3, b'b'][..],
            &[79, 3, 1, 79, 3, 2],
            &wimax(0x80),
            &wimax(0),
            &wimax(0),
            &long(0x80),
            &long(0),
            &long(0),
            &[1, 2],
            &[246, 5, 8, 0x80, 7, 246, 3, 0],
        ]
        .concat();
        let groups = groups(&dictionary, &body, 20, None);
        let shape: Vec<_> = groups.iter().map(|group| (group.offset, group.number, group.pairs.len())).collect();
        assert_eq!(
            shape,
            [
                (20, 1, 1),
                (23, 1, 1),
                (26, 79, 1),
                (32, 26, 1),
                (52, 26, 1),
                (62, 245, 1),
                (72, 245, 1),
                (77, 1, 0),
                (79, 246, 1),
                (84, 246, 1)
            ]
        );
        assert_eq!(text(&groups[2].pairs[0], false), "0x0102");
        assert_eq!(text(&groups[3].pairs[0], false), "0x0707");
    }
}
