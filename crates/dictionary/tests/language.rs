//! The dictionary language, through the public API.

use std::{collections::HashMap, io, path::Path};

use proptest::prelude::*;
use ulna_dictionary::{Builder, DataType, Dictionary, Encryption, Oid};
use ulna_wire::{Format, Kind};

fn parse(text: &str) -> Dictionary {
    Dictionary::parse(text).unwrap_or_else(|error| panic!("{error}"))
}

fn complaint(text: &str) -> String {
    Dictionary::parse(text).expect_err(text).to_string()
}

fn from_files(files: &[(&str, &str)]) -> Result<Dictionary, String> {
    let files: HashMap<_, _> = files.iter().copied().collect();
    let source = |path: &Path| match files.get(path.to_str().unwrap()) {
        Some(text) => Ok(text.as_bytes().to_vec()),
        None => Err(io::Error::from(io::ErrorKind::NotFound)),
    };
    let mut builder = Builder::new();
    builder.read(&source, "dictionary").map_err(|error| error.to_string())?;
    builder.finish().map_err(|error| error.to_string())
}

fn oid(text: &str) -> Oid {
    text.parse().unwrap()
}

#[test]
fn attributes_values_and_vendors_are_found_by_name_and_number() {
    let dictionary = parse(
        "ATTRIBUTE Service-Type 6 integer\r\n\
         VALUE Service-Type Login-User 1\r\n\
         VENDOR USR 429 format=4,0\r\n\
         begin-vendor usr\r\n\
         attribute USR-Event-Id 0xBFBE integer encrypt=1\r\n\
         end-vendor usr\r\n",
    );
    let service_type = dictionary.attribute("SERVICE-type").unwrap();
    assert_eq!(service_type.kind(), Some(Kind::Rfc(6)));
    assert_eq!(dictionary.value_number(service_type.oid(), "LOGIN-USER"), Some(1));
    assert_eq!(dictionary.values(service_type.oid()).collect::<Vec<_>>(), [("Login-User", 1)]);
    let event = dictionary.attribute_at(oid("26.429.49086")).unwrap();
    assert_eq!((event.name(), event.vendor().unwrap().format()), ("USR-Event-Id", Format::T4L0));
    assert_eq!(event.flags().encryption, Some(Encryption::UserPassword));
    assert_eq!(dictionary.vendor_of(429).unwrap().name(), "USR");
    assert_eq!(dictionary.format_of(9), Format::T1L1);
    assert!(dictionary.attribute(&"x".repeat(1000)).is_none());
}

#[test]
fn nested_and_extended_attributes_have_their_path() {
    let dictionary = parse(
        "VENDOR WiMAX 24757 format=1,1,c
         BEGIN-VENDOR WiMAX
         ATTRIBUTE Capability 1 tlv
         ATTRIBUTE Release 1.1 string
         BEGIN-TLV Capability
         ATTRIBUTE Accounting 2 byte
         END-TLV Capability
         END-VENDOR WiMAX
         ATTRIBUTE Ext-5 245 long-extended
         ATTRIBUTE Ext-Vendor-5 245.26 evs
         ATTRIBUTE Plain 245.1 string long
         BEGIN-VENDOR WiMAX format=Ext-Vendor-5
         ATTRIBUTE Far 7 tlv
         ATTRIBUTE Farther .1 octets[16]
         END-VENDOR WiMAX
         ATTRIBUTE By-Path 26.24757.9 string
         ATTRIBUTE Old 10 string WiMAX",
    );
    let path = |name: &str| dictionary.attribute(name).unwrap().oid().to_string();
    assert_eq!(path("Release"), "26.24757.1.1");
    assert_eq!(path("Accounting"), "26.24757.1.2");
    assert_eq!(path("Far"), "245.26.24757.7");
    assert_eq!(path("By-Path"), "26.24757.9");
    assert_eq!(path("Old"), "26.24757.10");
    assert_eq!(dictionary.attribute("Far").unwrap().kind(), Some(Kind::Evs { space: 245, pen: 24757, number: 7 }));
    assert_eq!(dictionary.attribute("Plain").unwrap().kind(), Some(Kind::Extended { space: 245, number: 1 }));
    assert_eq!(dictionary.attribute("Release").unwrap().kind(), None);
}

#[test]
fn a_dot_is_relative_to_what_can_hold_attributes() {
    let dictionary = parse("ATTRIBUTE T 1 tlv\nATTRIBUTE A .1 tlv\nATTRIBUTE B .1.2 octets[16]");
    assert_eq!(dictionary.attribute("B").unwrap().oid(), oid("1.1.2"));
    assert_eq!(dictionary.attribute("B").unwrap().flags().length, Some(16));
}

#[test]
fn definitions_again_are_treated_as_in_freeradius() {
    // What FreeRADIUS 3.2.1 does with each was tried with its own library.
    let same = parse("ATTRIBUTE A 2 string\nATTRIBUTE a 2 integer\nATTRIBUTE B 2 integer");
    assert_eq!(same.attribute("A").unwrap().data_type(), DataType::Integer);
    assert_eq!(same.attribute("A").unwrap().name(), "a");
    assert_eq!(same.attribute_at(oid("2")).unwrap().name(), "B");
    assert_eq!(
        complaint("ATTRIBUTE A 2 string\nATTRIBUTE A 3 string"),
        "dictionary:2:11: \"A\" is attribute 2 already; choose another name, or remove one of the lines"
    );
    let values = parse("ATTRIBUTE A 2 integer\nVALUE A x 1\nVALUE A X 1\nVALUE A y 1");
    assert_eq!(values.value_name(oid("2"), 1), Some("y"));
    assert!(complaint("ATTRIBUTE A 2 integer\nVALUE A x 1\nVALUE A x 2").starts_with("dictionary:3:11: \"x\" is 1 "));
    let vendors = parse("VENDOR V 9\nVENDOR W 9 format=2,2\nVENDOR v 9 format=1,0");
    assert_eq!((vendors.vendor_of(9).unwrap().name(), vendors.format_of(9)), ("V", Format::T1L0));
    assert!(complaint("VENDOR V 9\nVENDOR V 10").starts_with("dictionary:2:8: \"V\" is vendor 9 already"));
}

#[test]
fn a_value_may_stand_before_its_attribute() {
    let dictionary = parse("VALUE A old 1\nATTRIBUTE A 2 integer\nVALUE A new 1");
    assert_eq!(dictionary.value_number(oid("2"), "old"), Some(1));
    // dictionary.compat's old names come first, and the new ones are printed.
    assert_eq!(dictionary.value_name(oid("2"), 1), Some("new"));
    assert_eq!(
        complaint("\n VALUE A x 1"),
        "dictionary:2:8: unknown attribute \"A\"; define it first: `ATTRIBUTE A number type`"
    );
}

#[test]
fn values_fit_their_type() {
    assert!(complaint("ATTRIBUTE A 2 string\nVALUE A x 1").contains("values of type string cannot be named"));
    assert!(complaint("ATTRIBUTE A 2 byte\nVALUE A x 300").contains("300 does not fit; here it must be from 0 to 255"));
    assert_eq!(parse("ATTRIBUTE A 2 octets\nVALUE A x 1").value_number(oid("2"), "x"), None);
    assert_eq!(parse("ATTRIBUTE A 2 signed\nVALUE A x -1").value_number(oid("2"), "x"), Some(0xffff_ffff));
}

#[test]
fn includes_are_relative_and_read_once() {
    let dictionary = from_files(&[
        ("dictionary", "$INCLUDE sub/a\nINCLUDE b\n$INCLUDE- absent\n$INCLUDE ./sub/../b"),
        ("sub/a", "ATTRIBUTE A 2 string\n$INCLUDE b"),
        ("sub/b", "ATTRIBUTE B 3 string"),
        ("b", "ATTRIBUTE C 4 string"),
    ])
    .unwrap();
    assert_eq!(dictionary.attributes().map(|known| known.name()).collect::<Vec<_>>(), ["A", "B", "C"]);
}

#[test]
fn include_cycles_show_the_chain() {
    let files = [("dictionary", "$INCLUDE a"), ("a", "\n$INCLUDE sub/b"), ("sub/b", "  $INCLUDE ../a")];
    assert_eq!(
        from_files(&files).unwrap_err(),
        "sub/b:1:12: include cycle: a -> sub/b -> a; remove one of these includes"
    );
    assert!(from_files(&[("dictionary", "$INCLUDE dictionary")]).unwrap_err().contains("dictionary -> dictionary"));
    let endless = |path: &Path| Ok(format!("$INCLUDE {}x", path.display()).into_bytes());
    let error = Builder::new().read(&endless, "x").unwrap_err().to_string();
    assert!(error.contains("more than 32 files include each other in turn"), "{error}");
}

#[test]
fn a_missing_file_is_said_where_it_is_asked_for() {
    let error = from_files(&[("dictionary", "#\n$INCLUDE nope")]).unwrap_err();
    assert!(error.starts_with("dictionary:2:10: cannot read nope: "), "{error}");
    assert!(from_files(&[]).unwrap_err().starts_with("dictionary:1:1: cannot read dictionary"));
}

#[test]
fn errors_tell_place_and_cure() {
    for (text, expected) in [
        ("FOO V 9", "1:1: unknown keyword \"FOO\"; "),
        ("ATTRIBUTE A 2 foo", "1:15: unknown type \"foo\"; known are string, octets, byte, "),
        ("ATTRIBUTE A$ 2 string", "1:11: the name \"A$\" is not allowed; "),
        ("ATTRIBUTE A x string", "1:13: \"x\" is not an attribute's number; "),
        ("ATTRIBUTE A 1.2.3.4.5.6.7.8.9 string", "1:13: \"1.2.3.4.5.6.7.8.9\" is not an attribute's number; "),
        ("ATTRIBUTE A 3.4 string", "1:13: no attribute 3 that can hold others; "),
        ("ATTRIBUTE T 1 tlv\nATTRIBUTE A 1.256 string", "2:13: the number 256 does not fit; "),
        ("VENDOR V 9\nATTRIBUTE A 26.9.256 string", "2:13: the number 256 does not fit; "),
        (
            "VENDOR V 9 format=2,1\nATTRIBUTE A 26.9.300 string\nVENDOR V 9 format=1,1",
            "3:8: attribute A has the number 300",
        ),
        ("ATTRIBUTE A 26.9.1 string", "1:13: unknown vendor \"9\"; "),
        ("VENDOR V 16777216", "1:10: the number 16777216 does not fit; "),
        ("ATTRIBUTE A 2 string foo", "1:22: unknown flag \"foo\"; "),
        ("ATTRIBUTE A 2 ipaddr has_tag", "1:22: an attribute of type ipaddr cannot have the flag has_tag; "),
        ("ATTRIBUTE A 2 integer concat", "1:23: an attribute of type integer cannot have the flag concat; "),
        ("ATTRIBUTE A 2 tlv encrypt=2", "1:19: an attribute of type tlv cannot have the flag encrypt; "),
        ("BEGIN-VENDOR V", "1:14: unknown vendor \"V\"; define it first: `VENDOR V number`"),
        ("VENDOR V 9\nBEGIN-VENDOR V\nEND-VENDOR W", "3:12: END-VENDOR W does not match; open is `BEGIN-VENDOR V`"),
        ("END-TLV A", "1:9: END-TLV A does not match; no BEGIN-TLV is open"),
        ("VENDOR V 9\nBEGIN-VENDOR V\nBEGIN-VENDOR V", "3:14: BEGIN-VENDOR V does not match; close V first"),
        ("VENDOR V 9\nBEGIN-VENDOR V format=X", "2:23: unknown attribute \"X\"; "),
        ("ATTRIBUTE A 2", "1:1: write `ATTRIBUTE name number type [flags]`"),
    ] {
        let error = complaint(text);
        assert!(error.starts_with(&format!("dictionary:{expected}")), "{text}\n{error}");
    }
}

#[test]
fn all_that_is_wrong_is_found_at_once() {
    let places = |text: &'static str| -> Vec<String> {
        let source = |_: &Path| Ok(text.as_bytes().to_vec());
        let errors = Dictionary::check(&source, "d").err().unwrap_or_default();
        errors.iter().map(|error| format!("{}:{}", error.place.line, error.place.column)).collect()
    };
    assert_eq!(places("ATTRIBUTE A 1 string\nVALUE B x 1\nFOO\nVENDOR V 0"), ["3:1", "4:10", "2:7"]);
    // What is nested in or named for something that is wrong itself is not told again.
    assert_eq!(places("ATTRIBUTE T 1 tlvv\nATTRIBUTE U 1.1 string\nVALUE T x 1"), ["1:15"]);
    assert_eq!(places("VENDOR V x\nBEGIN-VENDOR V\nATTRIBUTE A 300 string\nEND-VENDOR V\nFOO"), ["1:10", "5:1"]);
    assert_eq!(places("BEGIN-TLV T\nATTRIBUTE A 1.2.3 string\nEND-TLV T\nEND-TLV T"), ["1:11", "4:9"]);
    assert_eq!(places("ATTRIBUTE A 1 string\n\u{1f}\nATTRIBUTE B 1.x string"), ["2:1", "3:13"]);
    let many = "X\n".repeat(1000);
    let source = |_: &Path| Ok(many.clone().into_bytes());
    assert_eq!(Dictionary::check(&source, "d").unwrap_err().len(), Dictionary::MOST_ERRORS);
    let good = |_: &Path| Ok(b"VALUE A x 1\nATTRIBUTE A 1 integer".to_vec());
    assert_eq!(Dictionary::check(&good, "d").unwrap(), parse("VALUE A x 1\nATTRIBUTE A 1 integer"));
}

// node-radius 1.1.4 (test/dictionaries): a vendor's number or name, and no VENDOR line.
#[test]
fn vendorattr_is_an_attribute_of_a_vendor() {
    let dictionary = parse(
        "VENDORATTR 14823 Aruba-User-Role 1 string\nVENDOR 123Foo 995486\n\
         VENDORATTR 995486 1String 2 string\nVENDORATTR 123foo 12345 3 integer has_tag\nVALUE 12345 A 1",
    );
    let path = |name: &str| dictionary.attribute(name).unwrap().oid().to_string();
    assert_eq!(
        (path("Aruba-User-Role"), path("1String"), path("12345")),
        ("26.14823.1".into(), "26.995486.2".into(), "26.995486.3".into())
    );
    assert_eq!(dictionary.vendor_of(14823).unwrap().name(), "Vendor-14823");
    assert!(dictionary.attribute("12345").unwrap().flags().tagged);
    assert!(parse(&dictionary.to_text()) == dictionary);
    let named = parse("VENDORATTR 14823 A 1 string\nVENDOR Aruba 14823\nBEGIN-VENDOR Aruba\nATTRIBUTE B 2 string");
    assert_eq!(named.vendor_of(14823).unwrap().name(), "Aruba");
    assert!(complaint("VENDORATTR Nobody A 1 string").contains("unknown vendor \"Nobody\""));
    assert!(complaint("VENDORATTR 0 A 1 string").contains("the number 0 does not fit"));
    assert!(complaint("VENDORATTR 9 A 1").contains("write `VENDORATTR vendor name number type [flags]`"));
}

// D4 group 19: a line of 10 MB.
#[test]
fn long_lines_are_refused() {
    let line = "x".repeat(4097);
    assert!(complaint(&line).starts_with("dictionary:1:4097: this line has more than 4096 octets"));
    let huge = "x".repeat(10_000_000);
    assert!(complaint(&huge).starts_with("dictionary:1:1: this file has more than 8388608 octets"));
}

#[test]
fn comments_may_be_in_any_encoding_and_statements_not() {
    let mut builder = Builder::new();
    let source = |_: &Path| Ok(b"\xef\xbb\xbf# by J\xf6rg\nATTRIBUTE A 2 string # J\xf6rg\n".to_vec());
    builder.read(&source, "a").unwrap();
    assert!(builder.finish().unwrap().attribute("A").is_some());
    let source = |_: &Path| Ok(b"ATTRIBUTE J\xf6rg 2 string".to_vec());
    let error = Builder::new().read(&source, "a").unwrap_err().to_string();
    assert!(error.starts_with("a:1:12: not UTF-8 text"), "{error}");
}

#[test]
fn other_protocols_are_skipped() {
    let dictionary = parse(
        "PROTOCOL RADIUS 1\nPROTOCOL DHCPv4 2\nFLAGS internal
         BEGIN-PROTOCOL DHCPv4\nATTRIBUTE A 2 string\nVALUE Q r 1\nEND-PROTOCOL DHCPv4
         BEGIN-PROTOCOL RADIUS\nATTRIBUTE B 2 string\nALIAS C B\nEND-PROTOCOL RADIUS",
    );
    assert!(dictionary.attribute("A").is_none());
    assert_eq!(dictionary.attribute("C").unwrap().oid(), oid("2"));
    assert_eq!(dictionary.attribute_at(oid("2")).unwrap().name(), "B");
}

#[test]
fn dictionaries_are_merged() {
    let one = parse("ATTRIBUTE A 2 string\nVENDOR V 9");
    let two = parse("ATTRIBUTE B 3 integer\nVALUE B x 1");
    let both = one.merge(&two).unwrap();
    assert!(both.attribute("A").is_some() && both.value_name(oid("3"), 1) == Some("x"));
    assert!(one.merge(&parse("ATTRIBUTE A 4 string")).is_err());
}

fn definition() -> impl Strategy<Value = String> {
    let data_type = prop::sample::select(vec![
        "string",
        "octets",
        "byte",
        "short",
        "integer",
        "integer64",
        "signed",
        "date",
        "ipaddr",
        "ipv4prefix",
        "ipv6addr",
        "ipv6prefix",
        "combo-ip",
        "ifid",
        "ether",
        "abinary",
        "octets[7]",
        "tlv",
        "struct",
    ]);
    let flags = prop::sample::select(vec!["", "array", "virtual", "secret", "array,secret", "long"]);
    let number = prop_oneof![(1u32..=255).prop_map(|n| n.to_string()), (300u32..9000).prop_map(|n| format!("0x{n:x}"))];
    prop_oneof![
        4 => ("[a-zA-Z0-9]{1,3}", number, data_type, flags)
            .prop_map(|(name, number, data_type, flags)| format!("ATTRIBUTE {name} {number} {data_type} {flags}")),
        1 => ("[a-z]{1,2}", 1u32..20, prop::sample::select(vec!["", "format=2,1", "format=4,0", "format=1,1,c"]))
            .prop_map(|(name, pen, format)| format!("VENDOR {name} {pen} {format}")),
        2 => ("[a-z]{1,2}", "[a-z]{1,2}", 0u32..9).prop_map(|(a, name, number)| format!("VALUE {a} {name} {number}")),
        1 => ("[a-z]{1,2}").prop_map(|name| format!("BEGIN-VENDOR {name}")),
        1 => ("[a-z]{1,2}").prop_map(|name| format!("END-VENDOR {name}")),
        1 => ("[a-z]{1,3}", 1u32..4, 1u32..4).prop_map(|(name, a, b)| format!("ATTRIBUTE {name} {a}.{b} tlv")),
    ]
}

proptest! {
    #[test]
    fn printing_and_reading_again_changes_nothing(lines in prop::collection::vec(definition(), 0..60)) {
        // Lines that do not fit the ones before them are left out, as a person would.
        let mut text = String::new();
        for line in lines {
            let longer = format!("{text}{line}\n");
            if Dictionary::parse(&longer).is_ok() {
                text = longer;
            }
        }
        let dictionary = parse(&text);
        let again = parse(&dictionary.to_text());
        prop_assert_eq!(&again, &dictionary, "{}\n---\n{}", text, dictionary.to_text());
    }

    #[test]
    fn what_is_checked_is_right_where_it_can_be_read(lines in prop::collection::vec(definition(), 0..20)) {
        let text = lines.join("\n");
        let source = |_: &Path| Ok(text.clone().into_bytes());
        match (Dictionary::check(&source, "dictionary"), Dictionary::parse(&text)) {
            (Ok(checked), Ok(read)) => prop_assert_eq!(checked, read),
            // The first error may be told last: a VALUE without its ATTRIBUTE.
            (Err(errors), Err(error)) => prop_assert!(errors.contains(&error), "{error}\n{errors:?}"),
            (checked, read) => prop_assert!(false, "{checked:?}\n{read:?}"),
        }
    }

    #[test]
    fn no_text_panics(text in "(?s).{0,200}") {
        let _ = Dictionary::parse(&text);
    }

    #[test]
    fn no_statement_panics(
        words in prop::collection::vec("ATTRIBUTE|VALUE|VENDOR|BEGIN-VENDOR|END-TLV|\\$INCLUDE|[a-z0-9.,=\\[\\]x#\n]{0,6}", 0..40)
    ) {
        let _ = Dictionary::parse(&words.join(" "));
    }
}
