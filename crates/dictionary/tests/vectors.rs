//! The text form against the vectors of FreeRADIUS 3.2.

use std::path::Path;

use ulna_dictionary::{Builder, Codec, Dictionary, FileSystem};
use ulna_wire::{Counting, SharedKey};

/// FreeRADIUS's own dictionaries where they are installed, and then ours: the vectors hold with both.
fn dictionaries() -> Vec<(&'static str, Dictionary)> {
    let ours = concat!(env!("CARGO_MANIFEST_DIR"), "/../../dictionaries/dictionary");
    let theirs = "/usr/share/freeradius/dictionary";
    let mut dictionaries = Vec::new();
    for path in [theirs, ours] {
        if !Path::new(path).exists() {
            assert!(std::env::var_os("CI").is_none(), "{path} is missing: install freeradius-common");
            eprintln!("skipped: {path} is missing");
            continue;
        }
        let mut builder = Builder::new();
        builder.read(&FileSystem, path).unwrap_or_else(|error| panic!("{error}"));
        builder
            .text("dictionary.unit", include_str!("vectors/dictionary.unit"))
            .unwrap_or_else(|error| panic!("{error}"));
        dictionaries.push((path, builder.finish().unwrap_or_else(|error| panic!("{error}"))));
    }
    assert!(!dictionaries.is_empty(), "no dictionary to test with");
    dictionaries
}

fn codec(dictionary: &Dictionary) -> Codec<'_, Counting> {
    Codec::new(dictionary, SharedKey::new("testing123"), [0; 16], Counting::default())
}

#[test]
fn the_vectors_of_freeradius_hold() {
    for (path, dictionary) in dictionaries() {
        let mut codec = codec(&dictionary);
        let (mut command, mut answer) = (String::new(), String::new());
        let mut failures = Vec::new();
        for line in
            include_str!("vectors/freeradius.txt").lines().filter(|line| !line.starts_with('#') && !line.is_empty())
        {
            let right = match line.split_once(' ').unwrap_or((line, "")) {
                ("data", expected) => answer == expected,
                ("error", _) => answer.starts_with("error: "),
                _ => {
                    command = line.to_owned();
                    answer = codec.answer(line);
                    true
                }
            };
            if !right {
                failures.push(format!("{command}\n  expected: {line}\n  answered: {answer}"));
            }
        }
        assert!(failures.is_empty(), "{path}: {} failures\n{}", failures.len(), failures.join("\n"));
    }
}

#[test]
fn long_values_are_split_and_put_together() {
    // rfc.txt, extended.txt, wimax.txt, tunnel.txt: values that do not fit into one attribute, or just so.
    for (_, dictionary) in dictionaries() {
        let mut codec = codec(&dictionary);
        let text = format!("{}a", "x".repeat(300));
        let eap = codec.answer(&format!("attribute EAP-Message = \"{text}\""));
        assert_eq!(eap, format!("EAP-Message = 0x{}61", "78".repeat(300)));
        let octets = codec.answer("encode -");
        assert!(
            octets.starts_with("4f ff 78") && octets.contains(" 4f 32 78") && octets.ends_with(" 78 61"),
            "{octets}"
        );
        assert_eq!(codec.answer("decode -"), eap);

        let long = format!("Unit-Long-Octets = 0x{}79", "78".repeat(256));
        let octets = codec.answer(&format!("encode {long}"));
        assert!(octets.starts_with("f6 ff f1 80 78") && octets.contains(" f6 0a f1 00 78"), "{octets}");
        assert_eq!(codec.answer("decode -"), long);
        let evs = format!("Unit-EVS-5-Octets = 0x{}13456789", "aa".repeat(260));
        let octets = codec.answer(&format!("encode {evs}"));
        assert!(octets.starts_with("f5 ff 1a 80 00 00 2c 50 02 aa") && octets.contains(" f5 16 1a 00 aa"), "{octets}");
        assert_eq!(codec.answer("decode -"), evs);

        let wimax = format!("0x01ff{}040301", "45".repeat(253));
        let octets = codec.answer(&format!("encode WiMAX-Capability = {wimax}"));
        assert!(octets.starts_with("1a ff 00 00 60 b5 01 f9 80 01 ff 45"), "{octets}");
        assert!(octets.ends_with(" 1a 15 00 00 60 b5 01 0f 00 45 45 45 45 45 45 45 45 45 04 03 01"), "{octets}");
        let decoded = codec.answer("decode -");
        assert!(decoded.ends_with("EE\", WiMAX-Idle-Mode-Notification-Cap = Supported"), "{decoded}");

        let tunnel = format!("Tunnel-Password:0 = \"{}abc\"", "x".repeat(236));
        assert!(codec.answer(&format!("encode {tunnel}")).starts_with("45 f5 00 "));
        assert_eq!(codec.answer("decode -"), tunnel);
    }
}

#[test]
fn too_much_is_refused() {
    for (_, dictionary) in dictionaries() {
        let mut codec = codec(&dictionary);
        for (name, length) in
            [("User-Name", 254), ("Cisco-AVPair", 248), ("EAP-Message", 4096), ("Tunnel-Password", 240)]
        {
            let answer = codec.answer(&format!("encode {name} = \"{}\"", "x".repeat(length)));
            assert!(answer.starts_with("error: ") && answer.contains("too long"), "{answer}");
        }
    }
}
