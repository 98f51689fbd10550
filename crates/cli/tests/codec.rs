//! The contract of `ulna codec`, which other tools rely on.

mod binary;

use binary::{Folder, explains_itself, ulna};

/// The answers to lines, one for each.
fn answers(arguments: &[&str], lines: &[&str]) -> Vec<String> {
    let input: String = lines.iter().flat_map(|line| [line, "\n"]).collect();
    let said = ulna([&["codec"], arguments].concat(), input.as_bytes());
    assert_eq!((said.code, said.err.as_str()), (Some(0), ""));
    let answers: Vec<String> = said.out.lines().map(str::to_owned).collect();
    assert_eq!(answers.len(), lines.len(), "a line of answer each: {}", said.out);
    answers
}

#[test]
fn commands_are_answered_in_the_form_of_the_contract() {
    let said = answers(
        &[],
        &[
            "encode User-Name = \"bob\", Framed-IP-Address = 192.0.2.7",
            "decode 0105626f620806c0000207",
            "decode 01 05 62 6f 62 08 06 c0 00 02 07",
            "attribute Service-Type=2",
            "encode Cisco-AVPair = \"a=b\"",
            "decode 1a0b000000090105613d62",
            "encode Tunnel-Type:1 = VLAN",
            "decode 40060100000d",
        ],
    );
    assert_eq!(
        said,
        [
            "01 05 62 6f 62 08 06 c0 00 02 07",
            "User-Name = \"bob\", Framed-IP-Address = 192.0.2.7",
            "User-Name = \"bob\", Framed-IP-Address = 192.0.2.7",
            "Service-Type = Framed-User",
            "1a 0b 00 00 00 09 01 05 61 3d 62",
            "Cisco-AVPair = \"a=b\"",
            "40 06 01 00 00 0d",
            "Tunnel-Type:1 = VLAN",
        ]
    );
}

#[test]
fn rfc2865_7_1_a_password_is_hidden_with_secret_and_authenticator() {
    let said = answers(
        &["--secret", "xyzzy5461", "--authenticator", "0f403f9473978057bd83d5cb98f4227a"],
        &["encode User-Password = \"arctangent\"", "decode 02120dbe708d93d413ce3196e43f782a0aee"],
    );
    assert_eq!(said, ["02 12 0d be 70 8d 93 d4 13 ce 31 96 e4 3f 78 2a 0a ee", "User-Password = \"arctangent\""]);
}

#[test]
fn what_fails_is_answered_and_ends_nothing() {
    let long = format!("decode {}", "01".repeat(100_000));
    let lines = [
        "",
        "what",
        "encode",
        "encode Nobody-Defined-This = 1",
        "encode User-Name",
        "encode Framed-IP-Address = nowhere.example.org",
        "decode",
        "decode 0",
        "decode zz",
        "decode 0105626f",
        "decode 0101",
        "attribute = 1",
        &long,
        "decode 0105626f62",
    ];
    let said = answers(&[], &lines);
    for (line, answer) in lines.iter().zip(&said).skip(1).take(12) {
        // Nothing to encode and nothing to decode are not wrong, if they are answered with nothing.
        assert!(answer.starts_with("error: ") || (answer.is_empty() && line.len() <= 6), "{line:?} -> {answer:?}");
    }
    assert_eq!(said.last().map(String::as_str), Some("User-Name = \"bob\""));
}

#[test]
fn octets_that_are_no_text_and_a_last_line_without_end_are_answered() {
    let said = ulna(["codec"], b"\xff\xfe\0\ndecode 0105626f62\r\ndecode 0105626f62");
    let lines: Vec<&str> = said.out.lines().collect();
    assert!(lines[0].starts_with("error: "), "{lines:?}");
    assert_eq!(lines[1..], ["User-Name = \"bob\""; 2]);
    assert_eq!(said.code, Some(0));
}

#[test]
fn values_that_are_not_of_their_type_are_printed_raw() {
    let said = answers(&[], &["decode 0803ff", "decode f00401ff", "decode 1a0900000009c803ff"]);
    assert_eq!(said, ["Attr-8 = 0xff", "Attr-240 = 0x01ff", "Attr-26.9.200 = 0xff"]);
}

#[test]
fn another_dictionary_is_a_folder_with_a_file_of_that_name() {
    let folder = Folder::new();
    folder.write("dictionary", "$INCLUDE mine\n");
    folder.write("mine", "ATTRIBUTE My-Name 1 string\n");
    let path = folder.path().display().to_string();
    assert_eq!(answers(&["--dictionary", &path], &["decode 0105626f62"]), ["My-Name = \"bob\""]);

    folder.write("mine", "ATTRIBUTE My-Name one string\n");
    let said = ulna(["codec", "--dictionary", &path], b"decode 0105626f62\n");
    assert_eq!((said.code, said.out.as_str()), (Some(2), ""));
    assert!(said.err.contains("mine:1:19"), "{}", said.err);
}

#[test]
fn wrong_options_are_a_usage_error() {
    for wrong in [&["codec", "--authenticator", "00"][..], &["codec", "--what"], &["codec", "more"]] {
        assert_eq!(ulna(wrong, b"").code, Some(2), "{wrong:?}");
    }
    explains_itself(&["codec"]);
}
