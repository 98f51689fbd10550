//! The worked examples of RFC 6929 section 9, from text to octets and back.
//!
//! The RFC writes `241.2 {1 23 45}`; FreeRADIUS has the same octets in its src/tests/unit/extended.txt. What an example
//! holds decides what its attribute is here: text, a number, or attributes.

use ulna_dictionary::{Codec, Dictionary};
use ulna_wire::{Counting, SharedKey};

/// What the examples hold: 1 is text, 2 holds attributes, 4 is octets; the vendor 1 has 4 (text), 5 (attributes) and 6.
fn dictionary() -> Dictionary {
    let mut text = String::from("VENDOR Example 1\n");
    for (space, kind) in [(241, "extended"), (245, "long-extended")] {
        text += &format!(
            "ATTRIBUTE Space-{space} {space} {kind}
             ATTRIBUTE Text-{space} {space}.1 string
             ATTRIBUTE Tlv-{space} {space}.2 tlv
             ATTRIBUTE Tlv-Short-{space} {space}.2.1 short
             ATTRIBUTE Tlv-Octets-{space} {space}.2.2 octets
             ATTRIBUTE Tlv-Tlv-{space} {space}.2.3 tlv
             ATTRIBUTE Tlv-Tlv-Octets-{space} {space}.2.3.1 octets
             ATTRIBUTE Tlv-Tlv-Text-{space} {space}.2.3.2 string
             ATTRIBUTE Octets-{space} {space}.4 octets
             ATTRIBUTE Evs-{space} {space}.26 evs
             BEGIN-VENDOR Example format=Evs-{space}
             ATTRIBUTE Vendor-Text-{space} 4 string
             ATTRIBUTE Vendor-Tlv-{space} 5 tlv
             ATTRIBUTE Vendor-Tlv-Text-{space} 5.3 string
             ATTRIBUTE Vendor-Octets-{space} 6 octets
             END-VENDOR Example\n"
        );
    }
    parse(&text)
}

/// The examples of five levels of nesting: 1 holds attributes here.
fn deep() -> Dictionary {
    let mut text = String::new();
    for (space, kind) in [(241, "extended"), (245, "long-extended")] {
        text += &format!("ATTRIBUTE Space-{space} {space} {kind}\nATTRIBUTE Deep-{space} {space}.1 tlv\n");
        for (depth, path) in (1..).zip(["1", "1.2", "1.2.3", "1.2.3.4"]) {
            text += &format!("ATTRIBUTE Deep-{space}-{depth} {space}.1.{path} tlv\n");
        }
        text += &format!("ATTRIBUTE Deepest-{space} {space}.1.1.2.3.4.5 octets\n");
    }
    parse(&text)
}

fn parse(text: &str) -> Dictionary {
    Dictionary::parse(text).unwrap_or_else(|error| panic!("{error}"))
}

/// Asserts that `pairs` become `octets`, and `octets` become `pairs`.
fn same(dictionary: &Dictionary, pairs: &str, octets: &str) {
    let mut codec = Codec::new(dictionary, SharedKey::new("testing123"), [0; 16], Counting::default());
    assert_eq!(codec.answer(&format!("encode {pairs}")), octets, "{pairs}");
    assert_eq!(codec.answer(&format!("decode {octets}")), pairs, "{octets}");
}

#[test]
fn rfc6929_9_1_extended_type_holds_text() {
    same(&dictionary(), "Text-241 = \"bob\"", "f1 06 01 62 6f 62");
}

#[test]
fn rfc6929_9_1_extended_type_holds_attributes() {
    let dictionary = dictionary();
    same(&dictionary, "Tlv-Short-241 = 9029", "f1 07 02 01 04 23 45");
    same(&dictionary, "Tlv-Short-241 = 9029, Tlv-Octets-241 = 0x6789", "f1 0b 02 01 04 23 45 02 04 67 89");
    same(&dictionary, "Tlv-Short-241 = 9029, Tlv-Tlv-Octets-241 = 0xabcd", "f1 0d 02 01 04 23 45 03 06 01 04 ab cd");
    same(
        &dictionary,
        "Tlv-Short-241 = 9029, Tlv-Tlv-Octets-241 = 0xabcd, Tlv-Tlv-Text-241 = \"foo\"",
        "f1 12 02 01 04 23 45 03 0b 01 04 ab cd 02 05 66 6f 6f",
    );
}

#[test]
fn rfc6929_9_1_attributes_are_nested_five_deep() {
    same(&deep(), "Deepest-241 = 0xcdef", "f1 0f 01 01 0c 02 0a 03 08 04 06 05 04 cd ef");
}

#[test]
fn rfc6929_9_1_extended_vendor_specific_holds_text_or_attributes() {
    let dictionary = dictionary();
    same(&dictionary, "Vendor-Text-241 = \"test\"", "f1 0c 1a 00 00 00 01 04 74 65 73 74");
    same(&dictionary, "Vendor-Tlv-Text-241 = \"test\"", "f1 0e 1a 00 00 00 01 05 03 06 74 65 73 74");
}

#[test]
fn rfc6929_9_2_long_extended_type_holds_the_same_behind_its_flags() {
    let dictionary = dictionary();
    same(&dictionary, "Text-245 = \"bob\"", "f5 07 01 00 62 6f 62");
    same(&dictionary, "Tlv-Short-245 = 9029", "f5 08 02 00 01 04 23 45");
    same(&dictionary, "Tlv-Short-245 = 9029, Tlv-Octets-245 = 0x6789", "f5 0c 02 00 01 04 23 45 02 04 67 89");
    same(&dictionary, "Tlv-Short-245 = 9029, Tlv-Tlv-Octets-245 = 0xabcd", "f5 0e 02 00 01 04 23 45 03 06 01 04 ab cd");
    same(
        &dictionary,
        "Tlv-Short-245 = 9029, Tlv-Tlv-Octets-245 = 0xabcd, Tlv-Tlv-Text-245 = \"foo\"",
        "f5 13 02 00 01 04 23 45 03 0b 01 04 ab cd 02 05 66 6f 6f",
    );
    same(&deep(), "Deepest-245 = 0xcdef", "f5 10 01 00 01 0c 02 0a 03 08 04 06 05 04 cd ef");
    same(&dictionary, "Vendor-Text-245 = \"test\"", "f5 0d 1a 00 00 00 00 01 04 74 65 73 74");
    same(&dictionary, "Vendor-Tlv-Text-245 = \"test\"", "f5 0f 1a 00 00 00 00 01 05 03 06 74 65 73 74");
}

#[test]
fn rfc6929_9_2_more_says_that_the_value_goes_on() {
    // 251 octets fill the first attribute; the second one has the other 15, and no More.
    let (first, second) = (format!("{}ab{}", "aa".repeat(124), "bb".repeat(126)), "cc".repeat(15));
    let octets = format!("f5 ff 04 80 {} f5 13 04 00 {}", spaced(&first), spaced(&second));
    same(&dictionary(), &format!("Octets-245 = 0x{first}{second}"), &octets);
}

#[test]
fn rfc6929_9_2_more_goes_on_for_vendors_whose_number_stands_once() {
    let (first, second) =
        (format!("{}ab{}", "aa".repeat(123), "bb".repeat(122)), "bbbbbbbbbbcccccccccccccccccccc13456789");
    let octets = format!("f5 ff 1a 80 00 00 00 01 06 {} f5 17 1a 00 {}", spaced(&first), spaced(second));
    same(&dictionary(), &format!("Vendor-Octets-245 = 0x{first}{second}"), &octets);
}

#[test]
fn rfc6929_2_2_what_the_dictionary_does_not_know_keeps_its_octets() {
    // As in FreeRADIUS 3.2: below 245 the whole attribute is raw, from 245 on what is behind its flags.
    let dictionary = dictionary();
    same(&dictionary, "Attr-241 = 0x0962", "f1 04 09 62");
    same(&dictionary, "Attr-245.9 = 0x62", "f5 05 09 00 62");
    same(&dictionary, "Attr-241.26.2.1 = 0x62", "f1 09 1a 00 00 00 02 01 62");
    same(&dictionary, "Attr-245.26.2.1 = 0x62", "f5 0a 1a 00 00 00 00 02 01 62");
    same(&Dictionary::default(), "Attr-241 = 0x0162, Attr-245 = 0x018062", "f1 04 01 62 f5 05 01 80 62");
}

#[test]
fn what_a_dictionary_calls_text_is_not_extended() {
    // node-radius 1.1.4's test dictionaries: attributes of its own, from before RFC 6929.
    let dictionary = parse("ATTRIBUTE Attribute-Test1 244 string\nATTRIBUTE Attribute-Test2 245 string");
    same(&dictionary, "Attribute-Test1 = \"foo\", Attribute-Test2 = \"bar\"", "f4 05 66 6f 6f f5 05 62 61 72");
}

fn spaced(digits: &str) -> String {
    let pairs: Vec<&str> = (0..digits.len()).step_by(2).map(|at| &digits[at..at + 2]).collect();
    pairs.join(" ")
}
