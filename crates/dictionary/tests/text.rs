//! Pairs as text and as octets, through the public API.

use std::{
    net::{Ipv4Addr, Ipv6Addr},
    sync::LazyLock,
};

use proptest::prelude::*;
use ulna_dictionary::{DataType, Dictionary, Operator, Pair, Reveal, TextProblem, Value, encode};
use ulna_wire::{Code, Counting, Draft, Packet, SharedKey};

/// An attribute of every type in every place that packets have.
fn dictionary() -> &'static Dictionary {
    static DICTIONARY: LazyLock<Dictionary> = LazyLock::new(build);
    &DICTIONARY
}

fn build() -> Dictionary {
    let mut text = String::from(
        "VENDOR One 1\nVENDOR Two 2 format=2,2\nVENDOR Four 4 format=4,0\nVENDOR Wide 5 format=1,1,c\n\
         ATTRIBUTE Ext-1 241 extended\nATTRIBUTE Ext-Vendor-1 241.26 evs\n\
         ATTRIBUTE Ext-5 245 long-extended\nATTRIBUTE Ext-Vendor-5 245.26 evs\n\
         ATTRIBUTE Tunnel-Type 64 integer has_tag\nVALUE Tunnel-Type VLAN 13\n\
         ATTRIBUTE Tunnel-Id 81 string has_tag\nATTRIBUTE Tunnel-Password 69 string has_tag,encrypt=2\n\
         ATTRIBUTE User-Password 2 string encrypt=1\nATTRIBUTE Salted 3 octets encrypt=2\n\
         ATTRIBUTE Ascend 4 string encrypt=3\nATTRIBUTE EAP-Message 79 octets concat\n\
         ATTRIBUTE NAS-Filter-Rule 92 string\nATTRIBUTE Chargeable-User-Identity 89 octets\n\
         ATTRIBUTE Message-Authenticator 80 octets\nATTRIBUTE Inner 1000 string\n",
    );
    let blocks = [
        ("Rfc", ""),
        ("One", "BEGIN-VENDOR One\n"),
        ("Two", "BEGIN-VENDOR Two\n"),
        ("Four", "BEGIN-VENDOR Four\n"),
        ("Wide", "BEGIN-VENDOR Wide\n"),
        ("Evs", "BEGIN-VENDOR One format=Ext-Vendor-1\n"),
        ("Long", "BEGIN-VENDOR One format=Ext-Vendor-5\n"),
    ];
    for (block, begin) in blocks {
        text += begin;
        for (number, data_type) in (200..).zip(TYPES) {
            text += &format!("ATTRIBUTE {block}-{data_type} {number} {data_type}\n");
            text += &format!("ATTRIBUTE {block}-Nested-{data_type} 199.5.{number} {data_type}\n");
            if data_type == "string" {
                text = text.replace(
                    &format!("ATTRIBUTE {block}-Nested-string"),
                    &format!("ATTRIBUTE {block}-Tlv 199 tlv\nATTRIBUTE {block}-Tlv-5 199.5 tlv\nATTRIBUTE {block}-Nested-string"),
                );
            }
        }
        if let Some(vendor) = begin.split_whitespace().nth(1) {
            text += &format!("END-VENDOR {vendor}\n");
        }
    }
    Dictionary::parse(&text).unwrap_or_else(|error| panic!("{error}"))
}

const TYPES: [&str; 15] = [
    "string",
    "octets",
    "byte",
    "short",
    "integer",
    "integer64",
    "signed",
    "date",
    "ipaddr",
    "ipv6addr",
    "combo-ip",
    "ifid",
    "ether",
    "ipv4prefix",
    "ipv6prefix",
];

const BLOCKS: [&str; 7] = ["Rfc", "One", "Two", "Four", "Wide", "Evs", "Long"];

fn value(data_type: &'static str) -> BoxedStrategy<Value> {
    match data_type {
        "string" => prop::collection::vec(any::<u8>(), 1..40).prop_map(Value::Text).boxed(),
        "octets" => prop::collection::vec(any::<u8>(), 1..40).prop_map(Value::Octets).boxed(),
        "byte" => any::<u8>().prop_map(Value::Byte).boxed(),
        "short" => any::<u16>().prop_map(Value::Short).boxed(),
        "integer" => any::<u32>().prop_map(Value::Integer).boxed(),
        "integer64" => any::<u64>().prop_map(Value::Integer64).boxed(),
        "signed" => any::<i32>().prop_map(Value::Signed).boxed(),
        "date" => any::<u32>().prop_map(Value::Date).boxed(),
        "ipaddr" | "combo-ip" => any::<u32>().prop_map(|bits| Value::Ipv4(bits.into())).boxed(),
        "ipv6addr" => any::<u128>().prop_map(|bits| Value::Ipv6(bits.into())).boxed(),
        "ifid" => any::<[u8; 8]>().prop_map(Value::IfId).boxed(),
        "ether" => any::<[u8; 6]>().prop_map(Value::Ether).boxed(),
        "ipv4prefix" => (any::<u32>(), 0..=32_u8)
            .prop_map(|(bits, length)| {
                let mask = u32::MAX.checked_shl(32 - u32::from(length)).unwrap_or(0);
                Value::Ipv4Prefix(Ipv4Addr::from(bits & mask), length)
            })
            .boxed(),
        _ => (any::<u128>(), 0..=128_u8)
            .prop_map(|(bits, length)| {
                let mask = u128::MAX.checked_shl(128 - u32::from(length)).unwrap_or(0);
                Value::Ipv6Prefix(Ipv6Addr::from(bits & mask), length)
            })
            .boxed(),
    }
}

/// Names of attributes and values for them.
fn pairs() -> impl Strategy<Value = Vec<(String, Value)>> {
    let one = (prop::sample::select(BLOCKS.to_vec()), any::<bool>(), prop::sample::select(TYPES.to_vec()))
        .prop_flat_map(|(block, nested, data_type)| {
            let name = format!("{block}-{}{data_type}", if nested { "Nested-" } else { "" });
            value(data_type).prop_map(move |value| (name.clone(), value))
        });
    prop::collection::vec(one, 1..12)
}

fn printed(pairs: &[Pair<'_>]) -> String {
    pairs.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

proptest! {
    #[test]
    fn what_is_encoded_is_decoded(pairs in pairs()) {
        let dictionary = dictionary();
        let pairs: Vec<Pair<'_>> = pairs
            .into_iter()
            .map(|(name, value)| Pair::new(dictionary, dictionary.attribute(&name).unwrap(), value))
            .collect();
        let fragment = encode(&pairs).unwrap();
        let decoded = dictionary.decode(fragment.octets(), None).unwrap();
        prop_assert_eq!(printed(&decoded), printed(&pairs));
        let read = dictionary.pairs(&printed(&pairs)).unwrap();
        prop_assert_eq!(&read, &decoded);
        let again = encode(&read).unwrap();
        prop_assert_eq!(again.octets(), fragment.octets());
    }

    #[test]
    fn what_is_hidden_is_revealed(
        clear in prop::collection::vec(1..=255_u8, 1..=16), tag in 0..=31_u8, secret in "[a-z]{1,20}", authenticator: [u8; 16],
    ) {
        let dictionary = dictionary();
        let pair = |name: &str, value| Pair::new(dictionary, dictionary.attribute(name).unwrap(), value);
        let pairs = [
            pair("User-Password", Value::Text(clear.clone())),
            pair("Tunnel-Password", Value::Text(clear.clone())).tagged(tag),
            pair("Salted", Value::Octets(clear.clone())),
            pair("Ascend", Value::Text(clear.clone())),
        ];
        let fragment = encode(&pairs).unwrap();
        prop_assert!(fragment.has_hidden());
        let key = SharedKey::new(&secret);
        let octets = fragment.hidden_octets(&key, &authenticator, &mut Counting::default());
        let revealed = dictionary.decode(&octets, Some(Reveal { key: &key, authenticator })).unwrap();
        prop_assert_eq!(&revealed[..], &pairs[..]);
        for pair in dictionary.decode(&octets, None).unwrap() {
            prop_assert!(matches!(pair.value(), Value::Raw(_)) && pair.is_secret());
        }
    }

    #[test]
    fn tags_survive(number in 0..1_u32 << 24, text in prop::collection::vec(any::<u8>(), 0..30), tag in 0..=31_u8) {
        let dictionary = dictionary();
        let pair = |name: &str, value| Pair::new(dictionary, dictionary.attribute(name).unwrap(), value).tagged(tag);
        let mut pairs = vec![pair("Tunnel-Type", Value::Integer(number))];
        if tag != 0 || !text.is_empty() {
            pairs.push(pair("Tunnel-Id", Value::Text(text)));
        }
        let fragment = encode(&pairs).unwrap();
        prop_assert_eq!(dictionary.decode(fragment.octets(), None).unwrap(), pairs);
    }

    #[test]
    fn any_attributes_survive_as_text(attributes in prop::collection::vec(
        (prop::sample::select(vec![1_u8, 5, 26, 26, 26, 64, 79, 81, 89, 92, 199, 200, 202, 204, 241, 245, 250]),
         prop_oneof![
             prop::collection::vec(any::<u8>(), 0..40),
             (1..7_u8, prop::sample::select(vec![1_u8, 5, 26, 199, 200, 202]), prop::collection::vec(0..9_u8, 0..20))
                 .prop_map(|(pen, number, rest)| [&[0, 0, 0, pen, number][..], &rest].concat()),
             (prop::collection::vec(0..9_u8, 0..20)).prop_map(|rest| [&[26, 0, 0, 0, 0, 1, 199][..], &rest].concat()),
         ]), 0..6
    )) {
        let dictionary = dictionary();
        let mut octets = Vec::new();
        for (number, value) in &attributes {
            octets.extend_from_slice(&[*number, u8::try_from(value.len() + 2).unwrap()]);
            octets.extend_from_slice(value);
        }
        let decoded = dictionary.decode(&octets, None).unwrap();
        // What was decoded is read again, and means the same when it is sent again.
        let read = dictionary.pairs(&printed(&decoded)).unwrap();
        prop_assert_eq!(printed(&read), printed(&decoded));
        let again = encode(&decoded).unwrap();
        prop_assert_eq!(printed(&dictionary.decode(again.octets(), None).unwrap()), printed(&decoded));
    }

    #[test]
    fn no_octets_panic(octets in prop::collection::vec(any::<u8>(), 0..300)) {
        let dictionary = dictionary();
        let key = SharedKey::new("s");
        let _ = dictionary.decode(&octets, Some(Reveal { key: &key, authenticator: [0; 16] }));
    }

    #[test]
    fn no_text_panics(text in "[A-Za-z0-9:.=, \"'#%+-]{0,60}", name in prop::sample::select(TYPES.to_vec()), tail in "(?s).{0,30}") {
        let dictionary = dictionary();
        let _ = dictionary.encode(&text);
        let _ = dictionary.encode(&format!("One-{name} = {tail}"));
        let _ = dictionary.encode(&format!("Attr-{text} = {tail}"));
    }
}

#[test]
fn many_nested_pairs_are_shared_out_over_attributes() {
    let dictionary = dictionary();
    for (name, most) in [("Rfc", 2), ("One", 2), ("Wide", 2), ("Long", 2)] {
        let text: Vec<String> = (0..80).map(|number| format!("{name}-Nested-integer = {number}")).collect();
        let text = text.join(", ");
        let fragment = dictionary.encode(&text).unwrap();
        assert_eq!(printed(&dictionary.decode(fragment.octets(), None).unwrap()), text);
        let attributes = ulna_wire::Attributes::new(fragment.octets(), 0).count();
        assert!((2..=most + 1).contains(&attributes), "{name}: {attributes}");
    }
    let text = vec!["Long-Nested-byte = 1"; 1300].join(", ");
    assert!(dictionary.encode(&text).is_ok());
    let text = vec!["Long-Nested-byte = 1"; 3000].join(", ");
    assert!(dictionary.encode(&text).unwrap_err().to_string().contains("too long"));
}

#[test]
fn operators_names_and_comments_are_read() {
    let dictionary = dictionary();
    let read =
        |text: &str| dictionary.pairs(text).map(|pairs| printed(&pairs)).unwrap_or_else(|error| error.to_string());
    for operator in Operator::ALL {
        let value = if matches!(operator, Operator::Present | Operator::Absent) { "\"\"" } else { "\"x\"" };
        assert_eq!(read(&format!("Rfc-string {operator}\"x\"")), format!("Rfc-string {operator} {value}"));
    }
    assert_eq!(read("  rfc-STRING = bob # comment"), "Rfc-string = \"bob\"");
    assert_eq!(read("Rfc-string = 'a, b', Rfc-byte = 0x10 , # comment"), "Rfc-string = \"a, b\", Rfc-byte = 16");
    assert_eq!(read(""), "");
    let names = Dictionary::parse("ATTRIBUTE Old 1 string\nATTRIBUTE Older 1 integer\nATTRIBUTE New 1 string").unwrap();
    let pairs = names.pairs("Old = a, Older = 1").unwrap();
    assert_eq!(printed(&pairs), "New = \"a\", Older = 1");
    assert_eq!(
        read("Attr-200 = 0x626f62, Vendor-1-Attr-202 = 0x05, One-Attr-7 = 0x00"),
        "Rfc-string = \"bob\", One-byte = 5, Attr-26.1.7 = 0x00"
    );
    assert_eq!(read("Attr-241.26.1.202 = 0x05, Attr-202 = 0x0505"), "Evs-byte = 5, Attr-202 = 0x0505");
    assert_eq!(
        read("Tunnel-Type:1 = vlan, Tunnel-Type = 13, Rfc-byte:1 = 5"),
        "Tunnel-Type:1 = VLAN, Tunnel-Type = VLAN, Rfc-byte = 5"
    );
    assert_eq!(read("One-Tlv = 0x0506c80461620000"), "Attr-26.1.199 = 0x0506c80461620000");
    assert_eq!(read("One-Tlv = 0x0506c8046162"), "One-Nested-string = \"ab\"");
}

#[test]
fn errors_tell_the_column_and_never_the_value() {
    let dictionary = dictionary();
    for (text, column, expected) in [
        ("Foo = 1", 1, "unknown attribute \"Foo\""),
        ("Rfc-byte = 5, Foo = 1", 15, "unknown attribute \"Foo\""),
        ("Rfc-byte = 300", 12, "does not fit"),
        ("Rfc-byte = -1", 12, "write a number"),
        ("Rfc-byte 5", 10, "operator"),
        ("Rfc-byte", 9, "operator"),
        ("Rfc-byte = ", 12, "write a value"),
        ("Rfc-string = \"x", 14, "close the quote"),
        ("Rfc-string = a b", 16, "comma"),
        ("Rfc-byte = 5,", 14, "name"),
        ("Rfc-byte = 5,,Rfc-byte = 5", 14, "name"),
        ("Tunnel-Type:32 = VLAN", 12, "tag"),
        ("Attr-300 = 0x01", 1, "no attribute's number"),
        ("Attr-5.1 = 0x01", 1, "nothing is nested"),
        ("Attr-26.1 = 0x01", 1, "no attribute's number"),
        ("Attr-26.1.256 = 0x01", 1, "no attribute's number"),
        ("Attr-26.16777216.1 = 0x01", 1, "no attribute's number"),
        ("Attr-5 = secret", 10, "0x"),
        ("Attr-5 = 0x1", 10, "0x"),
        ("Ext-1 = 0x01", 1, "Attr-241 = 0x.."),
        ("Rfc-octets = 0xsecret", 14, "hexadecimal digits"),
        ("Rfc-ipaddr = 10.0.0.256", 14, "192.0.2.1"),
        ("Rfc-ipv6addr = ::1/64", 16, "/128"),
        ("Rfc-date = \"Nov 21 2026 CET\"", 12, "UTC"),
    ] {
        let error = dictionary.pairs(text).unwrap_err();
        assert_eq!(error.column, column, "{text}: {error}");
        assert!(error.to_string().contains(expected), "{text}: {error}");
        assert!(!error.to_string().contains("secret"), "{error}");
    }
    let long = dictionary.encode(&format!("Rfc-string = \"{}\"", "x".repeat(254))).unwrap_err();
    assert_eq!(long.problem, TextProblem::TooLong("Rfc-string".to_owned()));
}

#[test]
fn what_stands_in_no_packet_is_left_out() {
    let dictionary = dictionary();
    assert!(dictionary.encode("Inner := \"x\", Rfc-string = \"\", Rfc-octets = 0x").unwrap().is_empty());
    assert_eq!(dictionary.encode("Chargeable-User-Identity = 0x").unwrap().octets(), [89, 2]);
    assert_eq!(dictionary.encode("Message-Authenticator = 0x").unwrap().octets(), [&[80, 18][..], &[0; 16]].concat());
}

#[test]
fn rfc4849_2_rules_have_nul_between_them() {
    let dictionary = dictionary();
    let text = "NAS-Filter-Rule = \"permit\", NAS-Filter-Rule = \"deny\"";
    let fragment = dictionary.encode(text).unwrap();
    assert_eq!(fragment.octets(), b"\x5c\x0dpermit\0deny");
    assert_eq!(printed(&dictionary.decode(fragment.octets(), None).unwrap()), text);
    let long = format!("NAS-Filter-Rule = \"{}\", NAS-Filter-Rule = \"b\"", "a".repeat(300));
    let fragment = dictionary.encode(&long).unwrap();
    assert_eq!(printed(&dictionary.decode(fragment.octets(), None).unwrap()), long);
}

#[test]
fn rfc3579_2_1_an_empty_eap_message_starts() {
    let dictionary = dictionary();
    assert_eq!(printed(&dictionary.decode(&[79, 2], None).unwrap()), "EAP-Message = 0x");
    assert_eq!(printed(&dictionary.decode(&[79, 3, 1, 79, 3, 2], None).unwrap()), "EAP-Message = 0x0102");
    assert_eq!(printed(&dictionary.decode(&[79, 3, 1, 1, 2, 79, 2], None).unwrap()), "EAP-Message = 0x01");
    assert_eq!(
        printed(&dictionary.decode(&[79, 2, 1, 2, 79, 3, 1], None).unwrap()),
        "EAP-Message = 0x, EAP-Message = 0x01"
    );
}

#[test]
fn attributes_of_a_packet_are_found_by_name() {
    let dictionary = dictionary();
    let text = "One-string = \"a\", Rfc-integer = 7, One-string = \"b\", Wide-Nested-string = \"c\", Long-string = \"d\", \
                Tunnel-Type:3 = VLAN, EAP-Message = 0x0102, User-Password = \"secret\", Evs-date = 5";
    let mut draft = Draft::request(Code::ACCESS_REQUEST);
    draft.append(&dictionary.encode(text).unwrap());
    let key = SharedKey::new("xyzzy5461");
    let sealed = draft.seal_request(&key, 7, [42; 16], &mut Counting::default()).unwrap();
    let packet = Packet::parse(sealed.octets()).unwrap();
    let get = |name: &str| dictionary.get_named(&packet, name).map(|pair| pair.to_string());
    assert_eq!(get("one-STRING").as_deref(), Some("One-string = \"a\""));
    assert_eq!(dictionary.all_named(&packet, "One-string").len(), 2);
    assert_eq!(get("Rfc-integer").as_deref(), Some("Rfc-integer = 7"));
    assert_eq!(get("Wide-Nested-string").as_deref(), Some("Wide-Nested-string = \"c\""));
    assert_eq!(get("Long-string").as_deref(), Some("Long-string = \"d\""));
    assert_eq!(get("Tunnel-Type").as_deref(), Some("Tunnel-Type:3 = VLAN"));
    assert_eq!(get("EAP-Message").as_deref(), Some("EAP-Message = 0x0102"));
    assert_eq!(get("Evs-date").as_deref(), Some("Evs-date = \"Jan  1 1970 00:00:05 UTC\""));
    assert_eq!((get("Rfc-byte"), get("Foo")), (None, None));
    let password = dictionary.get_named(&packet, "User-Password").unwrap();
    assert!(password.is_secret() && !password.to_string().contains("secret"));
}

#[test]
fn debug_prints_no_value() {
    let dictionary = dictionary();
    let pairs = dictionary.pairs("User-Password = \"secret\"").unwrap();
    assert!(pairs[0].is_secret());
    assert_eq!(format!("{:?}", pairs[0]), "User-Password = Text(6 octets)");
    assert_eq!(pairs[0].definition().map(|known| known.data_type()), Some(DataType::Text));
}
