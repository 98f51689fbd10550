//! Reads the whole tree of dictionaries that Debian's freeradius-common installs, unmodified.

use std::path::Path;

use ulna_dictionary::{DataType, Dictionary, Encryption, FileSystem, Oid, Source};

const TREE: &str = "/usr/share/freeradius";

/// The tree, or `None` (said on standard error) where the package is not installed.
fn tree() -> Option<Dictionary> {
    if !Path::new(TREE).join("dictionary").exists() {
        assert!(std::env::var_os("CI").is_none(), "{TREE}/dictionary is missing: install freeradius-common");
        eprintln!("skipped: {TREE}/dictionary is missing; install freeradius-common to run this test");
        return None;
    }
    Some(Dictionary::load(TREE).unwrap_or_else(|error| panic!("{error}")))
}

#[test]
fn the_whole_tree_is_read_unmodified() {
    let Some(dictionary) = tree() else { return };
    assert!(dictionary.attributes().len() > 5_000, "{}", dictionary.attributes().len());
    assert!(dictionary.vendors().len() > 150, "{}", dictionary.vendors().len());
    let user_name = dictionary.attribute("User-Name").unwrap();
    assert_eq!((user_name.oid().to_string().as_str(), user_name.data_type()), ("1", DataType::Text));
    let avpair = dictionary.attribute("cisco-avpair").unwrap();
    assert_eq!((avpair.name(), avpair.oid().to_string().as_str()), ("Cisco-AVPair", "26.9.1"));
    let password = dictionary.attribute("Tunnel-Password").unwrap().flags();
    assert_eq!((password.tagged, password.encryption), (true, Some(Encryption::TunnelPassword)));
    let wimax = dictionary.vendor("WiMAX").unwrap();
    assert!(wimax.format().continues());
    assert_eq!(dictionary.vendor("USR").unwrap().format().type_octets(), 4);
    let nested = dictionary.attribute("WiMAX-PFDv2-Eth-Priority-Range-Low").unwrap();
    assert_eq!(nested.oid().to_string(), "26.24757.84.9.9.3.1");
    let evs = dictionary.attribute("FreeRADIUS-802.1X-Anonce").unwrap();
    assert_eq!(evs.oid().to_string(), "245.26.11344.1");
    let service_type = Oid::new(&[6]).unwrap();
    assert_eq!(dictionary.value_name(service_type, 1), Some("Login-User"));
    assert_eq!(dictionary.value_number(service_type, "framed-user"), Some(2));
}

#[test]
fn every_file_is_read_on_its_own_or_says_what_it_needs() {
    if tree().is_none() {
        return;
    }
    for entry in std::fs::read_dir(TREE).unwrap() {
        let path = entry.unwrap().path();
        // Most files stand on their own; the others extend a file before them.
        if let Err(error) = Dictionary::load(&path) {
            let text = error.to_string();
            assert!(text.contains("unknown") || text.contains("define it first"), "{text}");
            assert!(text.starts_with(path.to_str().unwrap()), "{text}");
        }
    }
}

#[test]
fn the_tree_is_printed_and_read_again() {
    let Some(dictionary) = tree() else { return };
    let again = Dictionary::parse(&dictionary.to_text()).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(again.attributes().collect::<Vec<_>>(), dictionary.attributes().collect::<Vec<_>>());
    assert!(again == dictionary);
    assert!(dictionary.merge(&again).unwrap() == dictionary);
}

#[test]
fn the_file_system_reads_no_more_than_a_dictionary_has() {
    assert!(FileSystem.read(Path::new("/dev/zero")).is_ok_and(|octets| octets.len() < 10_000_000));
    assert!(Dictionary::load("/dev/zero").is_err_and(|error| error.to_string().contains("is it a dictionary?")));
}
