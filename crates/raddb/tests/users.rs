//! The users language through the public API: what FreeRADIUS 3.2 does with the same files.

mod common;

use common::{find, folder, passwords, problems, profile, reply, reply_text, users};
use ulna_store::{Access, Lookup};

#[test]
fn th_013_a_user_has_check_attributes_and_return_attributes() {
    // TH-013: other ways of access, another rate and another password.
    let raddb = users(
        "bob\tCleartext-Password := \"modem\", NAS-Port-Type == Async\n\
         \tFramed-IP-Address = 10.1.1.1, Framed-Protocol = PPP,\n\tAscend-Data-Rate = 56000\n\
         bob\tCleartext-Password := \"isdn\", NAS-Port-Type == ISDN\n\
         \tFramed-IP-Address = 10.1.1.1, Ascend-Data-Rate = 64000\n",
    );
    let modem = profile(&raddb, "User-Name = bob, NAS-Port-Type = Async");
    assert_eq!(passwords(&modem), ["modem"]);
    assert_eq!(reply_text(&modem), "Framed-IP-Address = 10.1.1.1, Framed-Protocol = PPP, Ascend-Data-Rate = 56000");
    let isdn = profile(&raddb, "User-Name = bob, NAS-Port-Type = ISDN");
    assert_eq!(passwords(&isdn), ["isdn"]);
    assert_eq!(reply_text(&isdn), "Framed-IP-Address = 10.1.1.1, Ascend-Data-Rate = 64000");
    assert!(matches!(find(&raddb, "User-Name = bob, NAS-Port-Type = Ethernet"), Lookup::NotFound));
    assert!(matches!(find(&raddb, "User-Name = bob"), Lookup::NotFound));
}

#[test]
fn every_comparison_is_true_if_any_instance_matches_and_false_if_there_is_none() {
    let entry = |name: &str, check: &str| format!("{name}\tAuth-Type := Accept, {check}\n\tReply-Message = \"yes\"\n");
    let text: String = [
        ("eq", "NAS-Port == 5"),
        ("ne", "NAS-Port != 5"),
        ("lt", "NAS-Port < 5"),
        ("le", "NAS-Port <= 5"),
        ("gt", "NAS-Port > 5"),
        ("ge", "NAS-Port >= 5"),
        ("re", "Calling-Station-Id =~ \"^a[0-9]+$\""),
        ("nr", "Calling-Station-Id !~ \"^a\""),
        ("is", "NAS-Port =* ANY"),
        ("no", "NAS-Port !* ANY"),
    ]
    .iter()
    .map(|(name, check)| entry(name, check))
    .collect();
    let raddb = users(&text);
    let truths = |attributes: &str| -> String {
        let names = ["eq", "ne", "lt", "le", "gt", "ge", "re", "nr", "is", "no"];
        let matching =
            names.into_iter().filter(|name| reply(&raddb, &format!("User-Name = {name}{attributes}")).is_some());
        matching.collect::<Vec<_>>().join(" ")
    };
    assert_eq!(truths(""), "no");
    assert_eq!(truths(", NAS-Port = 5"), "eq le ge is");
    assert_eq!(truths(", NAS-Port = 4"), "ne lt le is");
    assert_eq!(truths(", NAS-Port = 6"), "ne gt ge is");
    assert_eq!(truths(", NAS-Port = 5, NAS-Port = 6"), "eq ne le gt ge is");
    assert_eq!(truths(", NAS-Port = 4294967295"), "ne gt ge is");
    assert_eq!(truths(", Calling-Station-Id = a12"), "re no");
    assert_eq!(truths(", Calling-Station-Id = b"), "nr no");
    assert_eq!(truths(", Calling-Station-Id = ab"), "no");
    assert_eq!(truths(", Calling-Station-Id = ab, Calling-Station-Id = x"), "nr no");
}

#[test]
fn values_of_all_types_are_compared_as_what_they_are() {
    let cases = [
        ("Calling-Station-Id < \"b\"", "Calling-Station-Id = abc", true),
        ("Calling-Station-Id =~ \"^\\d+$\"", "Calling-Station-Id = \"12\"", true),
        ("Calling-Station-Id =~ '^\\d+$'", "Calling-Station-Id = \"12\"", true),
        ("Calling-Station-Id =~ \"^\\\\d+$\"", "Calling-Station-Id = \"12\"", false),
        ("Calling-Station-Id =~ ^12", "Calling-Station-Id = \"12\"", true),
        ("Calling-Station-Id == \"5%o\"", "Calling-Station-Id = \"5%o\"", true),
        ("Calling-Station-Id == '0x41'", "Calling-Station-Id = A", false),
        ("Calling-Station-Id == '0x41'", "Calling-Station-Id = \"0x41\"", true),
        ("Class == \"abc\"", "Class = 0x616263", true),
        ("Class == 0x616263", "Class = \"abc\"", true),
        ("Service-Type == Framed-User", "Service-Type = 2", true),
        ("Service-Type == 2", "Service-Type = Framed-User", true),
        ("NAS-IP-Address < 10.0.0.2", "NAS-IP-Address = 10.0.0.1", true),
        ("NAS-IP-Address < 10.0.0.2", "NAS-IP-Address = 200.0.0.1", false),
        ("Framed-IPv6-Prefix == 2001:db8::/32", "Framed-IPv6-Prefix = 2001:db8::/32", true),
        ("Framed-IPv6-Prefix == 2001:db8::/32", "Framed-IPv6-Prefix = 2001:db8::/33", false),
        ("Event-Timestamp > \"Jan 1 2020\"", "Event-Timestamp = \"Jan 1 2021\"", true),
        ("Tunnel-Type == VLAN", "Tunnel-Type:2 = VLAN", true),
        ("Tunnel-Type:1 == VLAN", "Tunnel-Type:1 = VLAN", true),
        ("Tunnel-Type:1 == VLAN", "Tunnel-Type:2 = VLAN", false),
        ("Tunnel-Type:1 == VLAN", "Tunnel-Type = VLAN", false),
        ("Tunnel-Type:0 == VLAN", "Tunnel-Type = VLAN", true),
        ("Tunnel-Type:0 == VLAN", "Tunnel-Type:1 = VLAN", false),
        ("Tunnel-Private-Group-Id:1 == \"12\"", "Tunnel-Private-Group-Id:1 = \"12\"", true),
        ("Tunnel-Private-Group-Id == \"12\"", "Tunnel-Private-Group-Id:1 = \"12\"", true),
        ("Cisco-AVPair == \"c=d\"", "Cisco-AVPair = \"a=b\", Cisco-AVPair = \"c=d\"", true),
        ("Cisco-AVPair =~ \"^d\"", "Cisco-AVPair = \"a=b\", Cisco-AVPair = \"c=d\"", false),
        ("Attr-26.9.1 == 0x613d62", "Cisco-AVPair = \"a=b\"", true),
        ("User-Name == \"u\"", "", true),
        ("User-Name =~ \"^U\"", "", false),
        ("User-Password =* ANY", "User-Password = x", true),
        ("User-Password !* ANY", "User-Password = x", false),
        ("Client-Shortname == nas", "", true),
        ("Packet-Src-IP-Address == 192.0.2.1", "", true),
        // FreeRADIUS's preprocessing fills these in.
        ("NAS-IP-Address == 192.0.2.1", "", true),
        ("NAS-IP-Address == 192.0.2.1", "NAS-IP-Address = 10.0.0.1", false),
        ("Service-Type == Framed-User", "Framed-Protocol = PPP", true),
        ("Service-Type == Framed-User", "Framed-Protocol = PPP, Service-Type = Login-User", false),
    ];
    for (check, attributes, expected) in cases {
        let raddb = users(&format!("u\tAuth-Type := Accept, {check}\n"));
        let comma = if attributes.is_empty() { "" } else { ", " };
        assert_eq!(
            reply(&raddb, &format!("User-Name = u{comma}{attributes}")).is_some(),
            expected,
            "{check} | {attributes}"
        );
    }
}

#[test]
fn names_in_quotes_can_have_spaces_and_default_in_quotes_is_default() {
    let raddb = users(
        "\"bob smith\" Cleartext-Password := \"x\"\n'eve \\'e\\' x'\tCleartext-Password := \"\\x\", NAS-Port == 1\n\
         \"a \\\"b\\\"\" Cleartext-Password := \"y\"\n\"DEFAULT\" Cleartext-Password := \"z\"\n",
    );
    for (request, password) in [
        ("User-Name = 'bob smith'", "x"),
        ("User-Name = \"eve 'e' x\", NAS-Port = 1", "\\x"),
        ("User-Name = 'a \"b\"'", "y"),
        ("User-Name = bob", "z"),
        ("User-Name = 'anybody else'", "z"),
    ] {
        assert_eq!(passwords(&profile(&raddb, request)), [password], "{request}");
    }
    let raddb = folder(&[
        ("users", "\"bob smith\" Auth-Type := Accept, Huntgroup-Name == \"my group\", Hint == \"h\"\n"),
        ("huntgroups", "\"my group\" NAS-Port == 1\n"),
        ("hints", "\"bob smith\" NAS-Port == 1\n\tHint = \"h\"\n"),
    ]);
    assert!(reply(&raddb, "User-Name = 'bob smith', NAS-Port = 1").is_some());
    assert!(reply(&raddb, "User-Name = 'bob smith', NAS-Port = 2").is_none());
}

#[test]
fn a_comma_behind_a_name_is_an_error() {
    for (text, at) in [
        ("bob, Cleartext-Password := \"x\"\n", 4),
        ("bob,\n\tReply-Message = \"x\"\n", 4),
        ("bob ,Cleartext-Password := \"x\"\n", 5),
        ("bob,eve Cleartext-Password := \"x\"\n", 4),
        ("\"bob\", Cleartext-Password := \"x\"\n", 6),
    ] {
        let found = problems(text);
        assert_eq!(
            found,
            [format!(
                "users:1:{at}: error: a comma cannot follow the name of an entry; remove it; write quotes around a name that has commas or spaces"
            )],
            "{text:?}"
        );
    }
}

#[test]
fn prefixes_are_less_than_those_that_they_lie_within() {
    // What FreeRADIUS 3.2.1 says of == < <= > >=; its != is false for another prefix of the same length.
    let cases = [
        ("Framed-IPv6-Prefix", "2001:db8::/32", "2001:db8::/32", [true, false, true, false, true]),
        ("Framed-IPv6-Prefix", "2001:db8::/32", "2001:db8:1::/48", [false, true, true, false, false]),
        ("Framed-IPv6-Prefix", "2001:db8::/32", "2001::/16", [false, false, false, true, true]),
        ("Framed-IPv6-Prefix", "2001:db8::/32", "2000::/16", [false; 5]),
        ("Framed-IPv6-Prefix", "2001:db8::/32", "2002::/48", [false; 5]),
        ("Framed-IPv6-Prefix", "2001:db8::/32", "2001:db9::/32", [false; 5]),
        ("Framed-IPv6-Prefix", "2001:db8::/32", "::/0", [false, false, false, true, true]),
        ("Framed-IPv6-Prefix", "::/0", "2001:db8::/32", [false, true, true, false, false]),
        ("Framed-IPv6-Prefix", "::/0", "::/0", [true, false, true, false, true]),
        ("PMIP6-Home-IPv4-HoA", "10.0.0.0/8", "10.0.0.0/8", [true, false, true, false, true]),
        ("PMIP6-Home-IPv4-HoA", "10.0.0.0/8", "10.1.0.0/16", [false, true, true, false, false]),
        ("PMIP6-Home-IPv4-HoA", "10.0.0.0/8", "10.0.0.0/7", [false, false, false, true, true]),
        ("PMIP6-Home-IPv4-HoA", "10.0.0.0/8", "0.0.0.0/0", [false, false, false, true, true]),
        ("PMIP6-Home-IPv4-HoA", "10.0.0.0/8", "9.0.0.0/8", [false; 5]),
    ];
    for (attribute, operand, value, expected) in cases {
        let found = ["==", "<", "<=", ">", ">="].map(|operator| {
            let raddb = users(&format!("u\tAuth-Type := Accept, {attribute} {operator} {operand}\n"));
            reply(&raddb, &format!("User-Name = u, {attribute} = {value}")).is_some()
        });
        assert_eq!(found, expected, "{attribute} {value} against {operand}");
        let raddb = users(&format!("u\tAuth-Type := Accept, {attribute} != {operand}\n"));
        assert_eq!(reply(&raddb, &format!("User-Name = u, {attribute} = {value}")).is_some(), !expected[0]);
    }
}

#[test]
fn addresses_are_compared_by_number_and_never_with_prefixes() {
    for (operator, expected) in [("<", [true, false, false]), ("<=", [true, true, false]), (">", [false, false, true])]
    {
        for (value, expected) in ["9.255.0.1", "10.0.0.1", "10.1.0.1"].into_iter().zip(expected) {
            let raddb = users(&format!("u\tAuth-Type := Accept, NAS-IP-Address {operator} 10.0.0.1\n"));
            let found = reply(&raddb, &format!("User-Name = u, NAS-IP-Address = {value}")).is_some();
            assert_eq!(found, expected, "{value} {operator}");
        }
    }
    for item in ["NAS-IP-Address == 10.0.0.0/8", "NAS-IP-Address < 10.0.0.0/8", "NAS-IPv6-Address <= 2001:db8::/32"] {
        let found = problems(&format!("u\tAuth-Type := Accept, {item}\n"));
        assert!(found.len() == 1 && found[0].contains(": error: NAS-IP"), "{item}: {found:#?}");
        assert!(found[0].contains("an address is not compared with a prefix"), "{item}: {found:#?}");
    }
}

#[test]
fn entries_of_the_name_and_default_are_tried_in_the_order_of_the_file() {
    let raddb = users(
        "DEFAULT\tNAS-Port == 1\n\tReply-Message = \"first\"\n\
         bob\tCleartext-Password := \"x\"\n\tReply-Message = \"bob\", Fall-Through = Yes\n\
         DEFAULT\tNAS-Port == 2\n\tReply-Message += \"second\"\n\
         bob\n\tReply-Message += \"again\", Fall-Through = 1\n\
         DEFAULT\n\tReply-Message += \"last\"\n\
         bob\n\tReply-Message += \"never\"\n",
    );
    let of = |attributes: &str| reply(&raddb, attributes).unwrap().replace("Reply-Message = ", "");
    assert_eq!(of("User-Name = bob, NAS-Port = 1"), "\"first\"");
    assert_eq!(of("User-Name = bob, NAS-Port = 2"), "\"bob\", \"second\"");
    assert_eq!(of("User-Name = bob"), "\"bob\", \"again\", \"last\"");
    assert_eq!(of("User-Name = eve"), "\"last\"");
    assert_eq!(of("NAS-Port = 2"), "\"second\"");
    assert_eq!(of("User-Name = DEFAULT"), "\"last\"");
    assert_eq!(passwords(&profile(&raddb, "User-Name = bob")), ["x"]);
    assert!(profile(&raddb, "User-Name = eve").credential.is_none());
}

#[test]
fn names_are_compared_as_they_are() {
    let raddb = users(
        "bob\tAuth-Type := Accept\nhost/x.example.org\tAuth-Type := Accept\nDOM\\neve@example.org\tAuth-Type := Accept\n",
    );
    for (name, found) in [("bob", true), ("Bob", false), ("bo", false), ("host/x.example.org", true)] {
        assert_eq!(reply(&raddb, &format!("User-Name = \"{name}\"")).is_some(), found, "{name}");
    }
    assert!(reply(&raddb, "User-Name = \"DOM\\\\neve@example.org\"").is_some());
}

#[test]
fn operators_of_replies_look_at_what_earlier_entries_gave() {
    let raddb = users(
        "a\tAuth-Type := Accept\n\tReply-Message = \"1\", Reply-Message += \"2\", Reply-Message = \"3\", Reply-Message := \"4\"\n\
         b\tAuth-Type := Accept\n\tReply-Message = \"1\", Reply-Message += \"2\", Reply-Message += \"3\", Fall-Through = Yes\n\
         b\n\tReply-Message := \"x\", Reply-Message := \"y\", Idle-Timeout := 5, Fall-Through = Yes\n\
         b\n\tReply-Message = \"no\", Session-Timeout = 7, Reply-Message += \"p\", Reply-Message ^= \"pre\"\n",
    );
    assert_eq!(reply(&raddb, "User-Name = a").unwrap().replace("Reply-Message = ", ""), "\"1\", \"2\", \"3\", \"4\"");
    let expected = "\"pre\", \"x\", \"y\", \"3\", Idle-Timeout = 5, Session-Timeout = 7, \"p\"";
    assert_eq!(reply(&raddb, "User-Name = b").unwrap().replace("Reply-Message = ", ""), expected);
}

#[test]
fn attributes_that_the_server_adds_itself_are_left_out_of_replies_or_warned_about() {
    let text = "bob\tAuth-Type := Accept\n\tMessage-Authenticator = 0x00, Reply-Message = \"a\", Attr-80 = 0x00\n\
        eve\tAuth-Type := Accept\n\tProxy-State = 0x3132, Reply-Message = \"b\"\n\
        may\tAuth-Type := Accept\n\tMessage-Authenticator = \"%{Class}\"\n";
    let found = problems(text);
    let starts: Vec<_> = found.iter().map(|text| text.split(" belongs").next().unwrap()).collect();
    assert_eq!(found.len(), 4, "{found:#?}");
    assert_eq!(
        starts[0],
        "users:2:2: warning: Message-Authenticator is left out: the server signs every reply itself; remove it"
    );
    assert!(starts[1].starts_with("users:2:53: warning: Attr-80 is left out"), "{}", starts[1]);
    assert_eq!(starts[2], "users:4:2: warning: Proxy-State");
    assert!(starts[3].starts_with("users:6:2: warning: Message-Authenticator is left out"), "{}", starts[3]);
    let raddb = users(text);
    assert_eq!(reply(&raddb, "User-Name = bob").unwrap(), "Reply-Message = \"a\"");
    assert_eq!(reply(&raddb, "User-Name = eve").unwrap(), "Proxy-State = 0x3132, Reply-Message = \"b\"");
    assert_eq!(reply(&raddb, "User-Name = may").unwrap(), "");
}

#[test]
fn controls_are_set_by_all_entries_that_match() {
    let raddb = users(
        "a\tCleartext-Password := \"1\"\n\tFall-Through = Yes\na\tCleartext-Password := \"2\"\n\
         b\tCleartext-Password = \"1\"\n\tFall-Through = Yes\nb\tCleartext-Password = \"2\"\n\
         c\tCleartext-Password += \"1\", Cleartext-Password += \"2\", Cleartext-Password ^= \"0\"\n\
         d\tUser-Password == \"1\"\ne\tPassword = \"1\"\nf\tUser-Password := \"1\"\n",
    );
    for (name, expected) in
        [("a", &["2"][..]), ("b", &["1"]), ("c", &["0", "1", "2"]), ("d", &["1"]), ("e", &["1"]), ("f", &["1"])]
    {
        assert_eq!(passwords(&profile(&raddb, &format!("User-Name = {name}"))), expected, "{name}");
    }
}

#[test]
fn what_is_set_twice_in_one_entry_counts_as_in_freeradius() {
    // It is Sunday, 2026-11-22, 12:00.
    let over = "Expiration := \"1 Jan 2020\"";
    let later = "Expiration := \"1 Jan 2040\"";
    let (never, always) = ("Login-Time := \"Mo0000-0001\"", "Login-Time := \"Al\"");
    let reject = "Auth-Type := Reject";
    let accept = "Auth-Type := Accept";
    let cases = [
        // Nothing is there yet: all stay, and the first counts; of Auth-Type any Reject.
        (None, format!("{reject}, {accept}"), false),
        (None, format!("{accept}, {reject}"), false),
        (None, "Auth-Type = Reject, Auth-Type = Accept".into(), false),
        (None, "Auth-Type = Accept, Auth-Type = Reject".into(), false),
        (None, format!("{accept}, Auth-Type = Reject"), false),
        (None, format!("{accept}, {over}, {later}"), false),
        (None, format!("{accept}, {later}, {over}"), true),
        (None, format!("{accept}, {never}, {always}"), false),
        (None, format!("{accept}, {always}, {never}"), true),
        // An earlier entry has set it: what is set last stays, alone.
        (Some(reject.to_owned()), accept.into(), true),
        (Some(accept.to_owned()), reject.into(), false),
        (Some(format!("{accept}, {reject}")), accept.into(), true),
        (Some(accept.to_owned()), format!("{reject}, {accept}"), true),
        (Some(accept.to_owned()), format!("{accept}, {reject}"), false),
        (Some(format!("{reject}, {reject}")), format!("{accept}, {accept}"), true),
        (Some(accept.to_owned()), "Auth-Type = Reject".into(), true),
        (Some("Auth-Type += Accept".to_owned()), "Auth-Type += Reject".into(), false),
        (Some(over.to_owned()), format!("{accept}, {later}"), true),
        (Some(later.to_owned()), format!("{accept}, {over}, {later}"), true),
        (Some(always.to_owned()), format!("{accept}, {always}, {never}"), false),
    ];
    for (earlier, items, expected) in cases {
        let before = earlier.as_ref().map(|items| format!("u\t{items}\n\tFall-Through = Yes\n")).unwrap_or_default();
        let raddb = users(&format!("{before}u\t{items}\n"));
        let access = profile(&raddb, "User-Name = u").access;
        assert_eq!(access, if expected { Access::Accept } else { Access::Reject }, "{earlier:?}, then {items}");
    }
    for (text, expected) in [
        ("u\tCleartext-Password := a, Cleartext-Password := b\n", "a"),
        ("u\tCleartext-Password += a, Cleartext-Password := b\n", "a"),
        (
            "u\tCleartext-Password := a\n\tFall-Through = Yes\nu\tCleartext-Password := b, Cleartext-Password := c\n",
            "c",
        ),
    ] {
        // The first that fits the method is compared.
        assert_eq!(passwords(&profile(&users(text), "User-Name = u"))[0], expected, "{text}");
    }
    let found = problems(&format!("u\t{reject}, {accept}\n"));
    assert_eq!(
        found,
        [
            "users:1:24: warning: Auth-Type is set twice in one entry, and only one of them counts; remove one of the two"
        ]
    );
}

#[test]
fn auth_type_decides() {
    let raddb = users(
        "a\tAuth-Type := Accept\nb\tAuth-Type = Reject\n\tReply-Message = \"no\"\nc\tAuth-Type = Local, Password = \"x\"\n\
         d\tAuth-Type := PAP, Cleartext-Password := \"x\"\ne\tAuth-Type := CHAP, Cleartext-Password := \"x\"\n\
         f\tAuth-Type := MS-CHAP, Cleartext-Password := \"x\"\ng\tAuth-Type := Accept\n\tFall-Through = Yes\ng\tAuth-Type += Reject\n",
    );
    let access = |attributes: &str| profile(&raddb, attributes).access;
    assert_eq!(access("User-Name = a"), Access::Accept);
    assert_eq!(access("User-Name = b"), Access::Reject);
    assert_eq!(reply(&raddb, "User-Name = b").unwrap(), "Reply-Message = \"no\"");
    assert_eq!(access("User-Name = c"), Access::Verify);
    assert_eq!(access("User-Name = d, User-Password = x"), Access::Verify);
    assert_eq!(access("User-Name = d, CHAP-Password = 0x0011223344556677889900112233445566"), Access::Reject);
    assert_eq!(access("User-Name = e, CHAP-Password = 0x0011223344556677889900112233445566"), Access::Verify);
    assert_eq!(access("User-Name = e, User-Password = x"), Access::Reject);
    assert_eq!(access("User-Name = f, User-Password = x"), Access::Reject);
    assert_eq!(access("User-Name = f, MS-CHAP2-Response = 0x00"), Access::Verify);
    assert_eq!(access("User-Name = g"), Access::Reject);
}

#[test]
fn hashes_are_credentials() {
    let raddb = users(
        "a\tCrypt-Password = \"$1$abc$BXBqpb9BZcZhXLgbee.0s/\"\nb\tNT-Password := 0x0CB6948805F797BF2A82807973B89537\n\
         c\tPassword-With-Header := \"{SSHA}ggzOtZuBr8Q0pbF2iDUHUdO/nFphYmNk\"\nd\tSHA-Password := \"qUqP5cyxm6YcTAhz05Hph5gvu9M=\"\n\
         e\tPassword-With-Header := \"in clear\"\n",
    );
    for (name, expected) in [
        ("a", "Hashed(PasswordHash(MD5 crypt))"),
        ("b", "NtHash(..)"),
        ("c", "Hashed(PasswordHash(SHA-1))"),
        ("d", "Hashed(PasswordHash(SHA-1))"),
        ("e", "in clear"),
    ] {
        let shown = passwords(&profile(&raddb, &format!("User-Name = {name}")));
        let start = expected.split_at(6).0;
        assert!(shown.len() == 1 && shown[0].starts_with(start), "{name}: {shown:?}");
    }
}

#[test]
fn prefixes_and_suffixes_are_matched_and_stripped() {
    let raddb = users(
        "DEFAULT\tAuth-Type := Accept, Prefix == \"P\", Suffix == \".ppp\"\n\tReply-Message = \"%{Stripped-User-Name} of %{User-Name}\"\n\
         DEFAULT\tAuth-Type := Accept, Suffix = \".slip\", Strip-User-Name = No\n\tReply-Message = \"[%{Stripped-User-Name}]\"\n\
         DEFAULT\tAuth-Type := Accept, Suffix = \".x\", Stripped-User-Name == \"bob\"\n",
    );
    assert_eq!(reply(&raddb, "User-Name = Pbob.ppp").unwrap(), "Reply-Message = \"bob.ppp of Pbob.ppp\"");
    assert_eq!(reply(&raddb, "User-Name = bob.slip").unwrap(), "Reply-Message = \"[]\"");
    assert_eq!(reply(&raddb, "User-Name = bob.x").unwrap(), "");
    assert_eq!(reply(&raddb, "User-Name = eve.x"), None);
    assert_eq!(reply(&raddb, "User-Name = pbob.ppp"), None);
}

#[test]
fn expiration_rejects_or_limits_the_session() {
    // It is 2026-11-22 12:00.
    let raddb = users(
        "a\tAuth-Type := Accept, Expiration := \"22 Nov 2026\"\n\tReply-Message = \"over\"\n\
         b\tAuth-Type := Accept, Expiration := \"Nov 22 2026 12:10\"\n\tReply-Message = \"soon\"\n\
         c\tAuth-Type := Accept, Expiration := \"Nov 22 2026 12:10\"\n\tSession-Timeout = 300, Idle-Timeout = 9\n\
         d\tAuth-Type := Accept, Expiration := \"Nov 22 2026 12:10\"\n\tSession-Timeout = 900, Idle-Timeout = 9\n\
         e\tAuth-Type := Accept, Expiration == \"Nov 22 2026 12:10\"\n\tReply-Message = \"e\"\n\
         f\tAuth-Type := Accept, Expiration = \"Nov 22 2026 11:50\"\n\tReply-Message = \"f\"\n",
    );
    let over = profile(&raddb, "User-Name = a");
    assert_eq!((over.access, reply_text(&over)), (Access::Reject, "Reply-Message = \"over\"".to_owned()));
    assert_eq!(reply(&raddb, "User-Name = b").unwrap(), "Reply-Message = \"soon\", Session-Timeout = 600");
    assert_eq!(reply(&raddb, "User-Name = c").unwrap(), "Session-Timeout = 300, Idle-Timeout = 9");
    assert_eq!(reply(&raddb, "User-Name = d").unwrap(), "Session-Timeout = 600, Idle-Timeout = 9");
    assert_eq!(reply(&raddb, "User-Name = e").unwrap(), "Reply-Message = \"e\"");
    assert_eq!(reply(&raddb, "User-Name = f"), None);
}

#[test]
fn login_time_rejects_or_limits_the_session() {
    // It is Sunday, 12:00.
    let raddb = users(
        "a\tAuth-Type := Accept, Login-Time := \"Wk\"\n\
         b\tAuth-Type := Accept, Login-Time = \"Su0800-1209\"\n\
         c\tAuth-Type := Accept, Login-Time := \"Al\"\n\
         d\tAuth-Type := Accept, Login-Time := \"Su0800-1159\"\n\
         e\tAuth-Type := Accept, Current-Time == \"Su1200-1300\"\n\
         f\tAuth-Type := Accept, Current-Time == \"Mo\"\n",
    );
    assert_eq!(profile(&raddb, "User-Name = a").access, Access::Reject);
    assert_eq!(reply(&raddb, "User-Name = b").unwrap(), "Session-Timeout = 600");
    assert_eq!(
        (profile(&raddb, "User-Name = c").access, reply(&raddb, "User-Name = c").unwrap().as_str()),
        (Access::Accept, "")
    );
    assert_eq!(profile(&raddb, "User-Name = d").access, Access::Reject);
    assert!(reply(&raddb, "User-Name = e").is_some());
    assert!(reply(&raddb, "User-Name = f").is_none());
}

#[test]
fn attributes_are_expanded_in_double_quotes() {
    let raddb = users(
        "a\tAuth-Type := Accept\n\tReply-Message = \"%{User-Name} on %{NAS-Port:-none}, %{%{NAS-Identifier}:-%{Service-Type}} %% \\\"q\\\" \\101\"\n\
         b\tAuth-Type := Accept\n\tReply-Message = 'as it is: %{User-Name} %x', Reply-Message += bare%x, Reply-Message += \"100% %% %u\"\n\
         c\tAuth-Type := Accept\n\tSession-Timeout = \"%{NAS-Port}\", Framed-IP-Address = \"%{NAS-IP-Address}\", Filter-Id = \"%{Calling-Station-Id}\"\n\
         d\tAuth-Type := Accept\n\tReply-Message = \"%{Tunnel-Type:1} %{Class} %{Cisco-AVPair} %{Framed-IP-Address:-10.0.0.1}\"\n\
         e\tAuth-Type := Accept\n\tFilter-Id = \"\", Reply-Message = \"x\"\n\
         f\tAuth-Type := Accept\n\tReply-Message = \"a %{User-Name}\", Fall-Through = Yes\nf\n\tReply-Message := \"b %{User-Name}\", Reply-Message += \"c\"\n",
    );
    let message = |attributes: &str| reply(&raddb, attributes).unwrap();
    assert_eq!(message("User-Name = a"), r#"Reply-Message = "a on none,  % \"q\" A""#);
    assert_eq!(
        message("User-Name = a, NAS-Port = 7, Service-Type = 2"),
        r#"Reply-Message = "a on 7, Framed-User % \"q\" A""#
    );
    assert_eq!(
        message("User-Name = b"),
        "Reply-Message = \"as it is: %{User-Name} %x\", Reply-Message = \"bare%x\", Reply-Message = \"100% %% %u\""
    );
    assert_eq!(message("User-Name = c, NAS-Port = 7"), "Session-Timeout = 7, Framed-IP-Address = 192.0.2.1");
    assert_eq!(message("User-Name = c"), "Framed-IP-Address = 192.0.2.1");
    assert_eq!(
        message("User-Name = d, Tunnel-Type:2 = L2TP, Tunnel-Type:1 = VLAN, Class = 0x01, Cisco-AVPair = \"a=b\""),
        "Reply-Message = \"VLAN 0x01 a=b 10.0.0.1\""
    );
    assert_eq!(message("User-Name = e"), "Reply-Message = \"x\"");
    assert_eq!(message("User-Name = f"), "Reply-Message = \"b f\", Reply-Message = \"c\"");
}

#[test]
fn an_expanded_value_cannot_break_out_of_its_quotes() {
    let raddb =
        users("DEFAULT\tAuth-Type := Accept\n\tSession-Timeout = \"%{User-Name}\", Reply-Message = \"%{User-Name}\"\n");
    let text = reply(&raddb, r#"User-Name = "1\", Filter-Id = \"x""#).unwrap();
    assert_eq!(text, r#"Reply-Message = "1\", Filter-Id = \"x""#);
}

#[test]
fn tags_and_hidden_values_are_encoded() {
    let raddb = users(
        "a\tAuth-Type := Accept\n\tTunnel-Type:1 = VLAN, Tunnel-Medium-Type:1 = IEEE-802, Tunnel-Private-Group-Id:1 = \"12\", Tunnel-Password:1 = \"sec\"\n",
    );
    let profile = profile(&raddb, "User-Name = a");
    let fragment = profile.reply.fragment().unwrap();
    assert!(fragment.has_hidden());
    assert!(
        reply_text(&profile)
            .starts_with("Tunnel-Type:1 = VLAN, Tunnel-Medium-Type:1 = IEEE-802, Tunnel-Private-Group-Id:1 = \"12\"")
    );
}

#[test]
fn huntgroups_name_and_restrict() {
    let raddb = folder(&[
        (
            "huntgroups",
            "alpha\tNAS-IP-Address == 10.0.0.1\nalpha\tNAS-IP-Address == 10.0.0.2, NAS-Port > 5\nbeta\tNAS-IP-Address == 10.0.0.3\n\tUser-Name = bob, User-Name = eve\npeer\tNAS-IP-Address == 192.0.2.1\n",
        ),
        (
            "users",
            "DEFAULT\tAuth-Type := Accept, Huntgroup-Name == \"alpha\"\n\tReply-Message = \"alpha\"\nDEFAULT\tAuth-Type := Accept\n\tReply-Message = \"%{Huntgroup-Name:-none}\"\n",
        ),
    ]);
    let of = |attributes: &str| reply(&raddb, attributes).unwrap().replace("Reply-Message = ", "");
    assert_eq!(of("User-Name = x, NAS-IP-Address = 10.0.0.1"), "\"alpha\"");
    assert_eq!(of("User-Name = x, NAS-IP-Address = 10.0.0.2, NAS-Port = 6"), "\"alpha\"");
    assert_eq!(of("User-Name = x, NAS-IP-Address = 10.0.0.2"), "\"none\"");
    assert_eq!(of("User-Name = eve, NAS-IP-Address = 10.0.0.3"), "\"beta\"");
    assert_eq!(of("User-Name = x"), "\"peer\"");
    assert_eq!(profile(&raddb, "User-Name = x, NAS-IP-Address = 10.0.0.3").access, Access::Reject);
}

#[test]
fn hints_change_the_request() {
    let raddb = folder(&[
        (
            "hints",
            "DEFAULT\tSuffix == \".ppp\", Strip-User-Name = Yes\n\tHint = \"PPP\",\n\tService-Type = Framed-User,\n\tFramed-Protocol = PPP\n\
            DEFAULT\tPrefix == \"S\"\n\tHint = \"SLIP\", Framed-Protocol := SLIP, Fall-Through = Yes\n\
            Seve\n\tNAS-Port += 9, Tunnel-Type:1 = VLAN\n",
        ),
        (
            "users",
            "bob\tCleartext-Password := \"x\", Hint == \"PPP\", Framed-Protocol == PPP\n\tReply-Message = \"%{User-Name} %{Service-Type}\"\n\
            eve\tCleartext-Password := \"x\", Framed-Protocol == SLIP, NAS-Port == 9, Tunnel-Type:1 == VLAN, Hint =~ SL\n\
            DEFAULT\tHint !* ANY, Auth-Type := Accept\n",
        ),
    ]);
    assert_eq!(reply(&raddb, "User-Name = bob.ppp").unwrap(), "Reply-Message = \"bob.ppp Framed-User\"");
    assert_eq!(
        reply(&raddb, "User-Name = bob.ppp, Service-Type = Login-User").unwrap(),
        "Reply-Message = \"bob.ppp Login-User\""
    );
    assert_eq!(reply(&raddb, "User-Name = Seve, Framed-Protocol = PPP, NAS-Port = 1").unwrap(), "");
    assert_eq!(passwords(&profile(&raddb, "User-Name = Seve")), ["x"]);
    assert_eq!(profile(&raddb, "User-Name = bob").access, Access::Accept);
    assert_eq!(reply(&raddb, "User-Name = carl.ppp"), None);
}

#[test]
fn what_cannot_be_understood_is_an_error_by_line_and_column() {
    let cases = [
        ("bob\tFoo == 1\n", "users:1:5: error: unknown attribute \"Foo\""),
        ("bob\tSimultaneous-Use := 1\n", "users:1:5: error: Simultaneous-Use is not supported as a check item"),
        ("bob\tGroup == \"x\"\n", "users:1:5: error: Group is not supported"),
        ("bob\tAuth-Type := System\n", "users:1:18: error: Auth-Type System is not supported"),
        ("bob\tAuth-Type == Accept\n", "users:1:15: error: Auth-Type cannot be compared"),
        (
            "bob\tService-Type := Framed-User\n",
            "users:1:18: error: Service-Type := .. in the first line of an entry has no effect",
        ),
        ("bob\tService-Type == Nobody\n", "users:1:21: error: Service-Type: "),
        ("bob\tNAS-Port =~ \"^1\"\n", "users:1:14: error: NAS-Port is no text"),
        ("bob\tCalling-Station-Id =~ \"(\"\n", "users:1:28: error: unclosed group"),
        ("bob\tUser-Password != \"x\"\n", "users:1:19: error: User-Password cannot be used with !="),
        ("bob\tTunnel-Password == \"x\"\n", "users:1:5: error: Tunnel-Password is hidden"),
        ("bob\tCleartext-Password == \"x\"\n", "users:1:24: error: Cleartext-Password cannot be used with =="),
        ("bob\tNT-Password := \"x\"\n", "users:1:21: error: NT-Password: "),
        ("bob\tLM-Password := \"x\"\n", "users:1:5: error: LM-Password is not supported"),
        ("bob\tCleartext-Password := \"x\n", "users:1:27: error: the quote is not closed"),
        ("bob\tCleartext-Password := \"%{User-Name}\"\n", "users:1:28: error: nothing is expanded"),
        ("bob\tCleartext-Password := `date`\n", "users:1:28: error: commands in back quotes"),
        ("bob\tNAS-Port == 1,\n", "users:1:18: error: a comma with nothing behind it"),
        ("bob\tNAS-Port == 1 NAS-Port == 2\n", "users:1:19: error: a comma or the end of the line"),
        ("bob\tNAS-Port\n", "users:1:13: error: an operator must stand here"),
        ("bob\tTunnel-Type:32 == VLAN\n", "users:1:5: error: a tag is a number from 0 to 31"),
        ("bob\tNAS-Port:1 == 1\n", "users:1:5: error: this attribute has no tag"),
        ("bob\tFall-Through = Yes\n", "users:1:5: error: Fall-Through stands in the wrong line"),
        ("bob\tExpiration := \"someday\"\n", "users:1:20: error: this is no date"),
        ("bob\tLogin-Time := \"noon\"\n", "users:1:20: error: this is no range of times"),
        ("bob\n\tFoo = 1\n", "users:2:2: error: unknown attribute \"Foo\""),
        ("bob\n\tReply-Message == \"x\"\n", "users:2:16: error: == cannot be used among reply items"),
        ("bob\n\tAuth-Type = Accept\n", "users:2:2: error: Auth-Type is no attribute of a reply"),
        ("bob\n\tFramed-IP-Address = nowhere\n", "users:2:22: error: Framed-IP-Address: "),
        ("bob\n\tReply-Message = \"%{Foo}\"\n", "users:2:21: error: the dictionary has no attribute \"Foo\""),
        ("bob\n\tReply-Message = \"%{User-Password}\"\n", "users:2:21: error: this attribute cannot be expanded"),
        ("bob\n\tReply-Message = \"%{1}\"\n", "users:2:21: error: "),
        ("bob\n\tReply-Message = \"%{User-Name} 100%\"\n", "users:2:35: error: a single %"),
        ("bob\n\tReply-Message = \"x\",\n", "users:2:21: error: a comma with nothing behind it"),
        ("bob\n\tReply-Message = \"%{User-Name\"\n", "users:2:19: error: only %{Attribute}"),
        (
            "bob\n\tReply-Message = \"x\"\n\tReply-Message = \"y\"\n",
            "users:3:2: error: the reply items ended on the line before",
        ),
        ("\tReply-Message = \"x\"\n", "users:1:1: error: reply items without an entry"),
        ("$INCLUDE nothing\n", "users:1:9: error: there is no such file"),
        ("$INCLUDE users\n", "users:1:9: error: the file includes itself"),
        ("bob\t\u{fc} == 1\n", "users:1:5: error: an attribute's name must stand here"),
    ];
    for (text, expected) in cases {
        let found = problems(text);
        assert!(found.len() == 1 && found[0].starts_with(expected), "{text:?}: {found:#?}");
        assert!(found[0].contains("; "), "{text:?} has no help: {found:#?}");
    }
}

#[test]
fn expansions_and_commands_in_check_items_are_errors_and_single_quotes_are_literal() {
    let cases = [
        ("Calling-Station-Id != \"%{NAS-Identifier}\"", "users:1:28: error: nothing is expanded in the first line"),
        ("Calling-Station-Id == \"a %{NAS-Identifier:-b}\"", "users:1:28: error: nothing is expanded in the first"),
        ("NAS-Port == \"%{Framed-MTU}\"", "users:1:18: error: nothing is expanded in the first line"),
        ("NAS-IP-Address < \"%{Framed-IP-Address}\"", "users:1:23: error: nothing is expanded in the first line"),
        ("Prefix == \"%{NAS-Identifier}\"", "users:1:16: error: nothing is expanded in the first line"),
        ("Huntgroup-Name == \"%{NAS-Identifier}\"", "users:1:24: error: nothing is expanded in the first line"),
        ("Login-Time := \"%{NAS-Identifier}\"", "users:1:20: error: nothing is expanded in the first line"),
        ("Expiration := \"%{NAS-Identifier}\"", "users:1:20: error: nothing is expanded in the first line"),
        ("Calling-Station-Id =~ \"^%{NAS-Identifier}$\"", "users:1:28: error: nothing is expanded in regular"),
        ("Calling-Station-Id =~ '^%{1}$'", "users:1:28: error: nothing is expanded in regular"),
        ("Calling-Station-Id == `date`", "users:1:28: error: commands in back quotes"),
        ("Calling-Station-Id =~ `date`", "users:1:28: error: commands in back quotes"),
    ];
    for (item, expected) in cases {
        let found = problems(&format!("bob\t{item}, Auth-Type := Accept\n"));
        assert!(found.len() == 1 && found[0].starts_with(expected), "{item}: {found:#?}");
        assert!(found[0].contains("; "), "{item} has no help: {found:#?}");
    }
    let raddb = users(
        "bob\tCalling-Station-Id == '%{NAS-Identifier}', Auth-Type := Accept\neve\tCalling-Station-Id == \"a%b\", Auth-Type := Accept\n",
    );
    assert!(reply(&raddb, "User-Name = bob, Calling-Station-Id = '%{NAS-Identifier}'").is_some());
    assert!(reply(&raddb, "User-Name = bob, Calling-Station-Id = a, NAS-Identifier = a").is_none());
    assert!(reply(&raddb, "User-Name = eve, Calling-Station-Id = 'a%b'").is_some());
}

#[test]
fn all_errors_of_a_file_are_told() {
    let found = problems("a\tFoo == 1, Bar == 2\n\tBaz = 3\nb\tAuth-Type := Accept\nc\tQux == 4\n");
    let starts: Vec<_> = found.iter().map(|text| text.split(": ").next().unwrap()).collect();
    assert_eq!(starts, ["users:1:3", "users:1:13", "users:2:2", "users:4:3"]);
}

#[test]
fn what_is_read_otherwise_than_written_is_a_warning() {
    let found = problems("bob\tService-Type = Framed-User, User-Password == \"x\"\n");
    assert_eq!(found.len(), 2, "{found:#?}");
    assert!(
        found
            .iter()
            .any(|text| text.starts_with("users:1:18: warning: Service-Type = .. is read as Service-Type == .."))
    );
    assert!(
        found.iter().any(|text| text.starts_with("users:1:33: warning: User-Password is read as Cleartext-Password"))
    );
    let raddb = users("bob\tService-Type = Framed-User, Auth-Type := Accept\n");
    assert!(reply(&raddb, "User-Name = bob, Service-Type = Framed-User").is_some());
    assert!(reply(&raddb, "User-Name = bob, Service-Type = Login-User").is_none());
}

#[test]
fn no_password_is_told_in_an_error() {
    for text in [
        "bob\tCleartext-Password := \"hush-hush\", Foo == 1\n",
        "bob\tCleartxt-Pasword := hush-hush\n",
        "bob\tNT-Password := \"hush-hush\"\n",
    ] {
        let folder = common::Folder::new(&[("users", text)]);
        let report = folder.load(&common::noon()).unwrap_err();
        for told in [report.render(false), report.to_json(), format!("{report:?}"), report.to_string()] {
            assert!(!told.contains("hush-hush"), "{told}");
        }
    }
}

#[test]
fn files_include_files_and_comments_say_nothing() {
    let raddb = folder(&[
        (
            "users",
            "# comment\n\na\tCleartext-Password := \"1\" # why\r\n\tReply-Message = \"x\", # more\r\n# between\n\n\tReply-Message += \"y\"\r\n$INCLUDE more/users\nc\tCleartext-Password := \"3\"",
        ),
        ("more/users", "b\tCleartext-Password := \"2\"\n"),
    ]);
    assert_eq!(reply(&raddb, "User-Name = a").unwrap(), "Reply-Message = \"x\", Reply-Message = \"y\"");
    for (name, password) in [("a", "1"), ("b", "2"), ("c", "3")] {
        assert_eq!(passwords(&profile(&raddb, &format!("User-Name = {name}"))), [password], "{name}");
    }
    assert_eq!(raddb.entries, 3);
}
