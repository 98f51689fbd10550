//! `ulna dict`: look-ups and checks.

mod binary;

use binary::{Folder, explains_itself, ulna};
use serde_json::{Value, json};

fn found(wanted: &str) -> Vec<Value> {
    let said = ulna(["dict", "--json", wanted], b"");
    assert_eq!(said.code, Some(0), "{said:?}");
    said.out.lines().map(|line| serde_json::from_str(line).expect("JSON a line")).collect()
}

#[test]
fn attributes_are_found_by_name_and_by_number() {
    let all = found("cisco-avpair");
    let expected = json!({"kind": "attribute", "name": "Cisco-AVPair", "oid": "26.9.1", "type": "string", "flags": [],
        "vendor": {"name": "Cisco", "number": 9}, "values": []});
    assert_eq!(all, std::slice::from_ref(&expected));
    assert_eq!(found("26.9.1"), std::slice::from_ref(&expected));
    assert_eq!(found("Attr-26.9.1"), [expected]);
    let tunnel = &found("Tunnel-Password")[0];
    assert_eq!(tunnel["flags"], json!(["has_tag", "encrypt=2"]));
    let values = found("Acct-Status-Type")[0]["values"].as_array().cloned().unwrap_or_default();
    assert!(values.contains(&json!(["Start", 1])), "{values:?}");
}

#[test]
fn vendors_and_values_are_found() {
    let kinds = |wanted: &str| found(wanted).iter().map(|item| item["kind"].clone()).collect::<Vec<_>>();
    let vendor = &found("wimax")[0];
    assert_eq!((&vendor["number"], &vendor["format"]), (&json!(24757), &json!("1,1,c")));
    assert_eq!(kinds("24757"), ["vendor"]);
    assert!(kinds("9").contains(&json!("attribute")) && kinds("9").contains(&json!("vendor")));
    assert_eq!(
        found("Login-User")[0],
        json!({"kind": "value", "attribute": "Service-Type", "name": "Login-User", "number": 1})
    );
}

#[test]
fn patterns_and_parts_of_names_find_all_that_match() {
    let names = |wanted: &str| -> Vec<String> {
        found(wanted).iter().map(|item| item["name"].as_str().unwrap_or_default().to_owned()).collect()
    };
    let tunnels = names("tunnel-*");
    assert!(tunnels.iter().all(|name| name.to_lowercase().starts_with("tunnel-")), "{tunnels:?}");
    assert!(tunnels.contains(&"Tunnel-Type".to_owned()) && tunnels.contains(&"Tunnel-Password".to_owned()));
    assert!(names("nas-port").contains(&"NAS-Port".to_owned()), "the whole name comes first");
    assert!(names("interim-inter").contains(&"Acct-Interim-Interval".to_owned()));
    let cisco = found("26.9.*");
    assert!(cisco.len() > 20 && cisco.iter().all(|item| item["vendor"]["name"] == "Cisco"), "{}", cisco.len());
}

#[test]
fn people_read_lines() {
    let said = ulna(["dict", "Tunnel-Type"], b"");
    let start = "attribute Tunnel-Type\n\tnumber  64\n\ttype    integer\n\tflags   has_tag\n\tvalue   PPTP = 1\n";
    assert!(said.out.starts_with(start), "{}", said.out);
    let said = ulna(["dict"], b"");
    assert!(said.out.ends_with("named values\n") && said.out.lines().count() == 1, "{}", said.out);
}

#[test]
fn what_is_not_there_is_said() {
    let said = ulna(["dict", "no-such-thing"], b"");
    assert_eq!((said.code, said.out.as_str()), (Some(1), ""));
    assert!(said.err.contains("\"no-such-thing\""), "{}", said.err);
    assert_eq!(ulna(["dict", "--dictionary", "/nonexistent", "User-Name"], b"").code, Some(2));
    assert_eq!(ulna(["dict", "one", "two"], b"").code, Some(2));
    explains_itself(&["dict"]);
}

#[test]
fn checks_name_file_line_and_column() {
    let folder = Folder::new();
    let right = folder.write("right", "VENDOR Acme 3561\nATTRIBUTE Mine 1 string\nVALUE Mine x 1\n");
    let said = ulna(["dict", "--check", &right], b"");
    assert_eq!(said.code, Some(1), "text has no named values");
    assert!(said.err.contains("right:3:"), "{}", said.err);

    folder.write("dictionary", "$INCLUDE broken\n");
    folder.write("broken", "# a comment\nATTRIBUTE Mine 1 strin\n");
    let path = folder.path().display().to_string();
    let said = ulna(["dict", "--check", &path], b"");
    assert_eq!((said.code, said.out.as_str()), (Some(1), ""));
    assert!(said.err.contains("broken:2:18: unknown type \"strin\""), "{}", said.err);
    let said = ulna(["dict", "--json", "--check", &path], b"");
    let error: Value = serde_json::from_str(said.out.trim()).expect("JSON");
    assert_eq!((&error["line"], &error["column"], said.code), (&json!(2), &json!(18), Some(1)));

    folder.write("broken", "ATTRIBUTE Mine 1 string\n");
    let said = ulna(["dict", "--check", &path], b"");
    assert_eq!((said.code, said.out.as_str()), (Some(0), "1 attributes, 0 vendors, 0 named values\n"));
}

#[test]
fn checks_tell_all_that_is_wrong_and_not_what_follows_from_it() {
    let folder = Folder::new();
    folder.write("dictionary", "$INCLUDE one\nATTRIBUTE Name 1 strin\n$INCLUDE absent\nVALUE Name x 1\n");
    folder.write("one", "BEGIN-VENDOR Nobody\nATTRIBUTE Inside 1 string\nEND-VENDOR Nobody\nFOO\n");
    let path = folder.path().display().to_string();
    let said = ulna(["dict", "--check", &path], b"");
    let places: Vec<&str> = said.err.lines().filter_map(|line| line.split(path.as_str()).nth(1)).collect();
    let places: Vec<&str> = places.iter().filter_map(|line| line.split(": ").next()).collect();
    assert_eq!((said.code, said.out.as_str()), (Some(1), ""));
    assert_eq!(places, ["/one:1:14", "/one:4:1", "/dictionary:2:18", "/dictionary:3:10"], "{}", said.err);
    let said = ulna(["dict", "--json", "--check", &path], b"");
    let lines = |text: &str| text.lines().filter(|line| serde_json::from_str::<Value>(line).is_ok()).count();
    assert_eq!((said.err.as_str(), lines(&said.out)), ("", 4));

    folder.write("dictionary", "FOO\n".repeat(5_000));
    let said = ulna(["dict", "--check", &path], b"");
    assert_eq!(said.err.lines().count(), 101, "a hundred, and that there may be more");
    assert!(said.err.ends_with("these are the first 100; there may be more\n"), "{}", said.err);
}
