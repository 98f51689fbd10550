use proptest::prelude::*;

use super::*;

const ALL: Syntax = Syntax { suffix: true, slash: true, backslash: true, decorated: true };

fn split(name: &str) -> (String, Option<String>, Form) {
    let nai = Nai::parse(name, ALL).unwrap();
    (nai.user().to_owned(), nai.realm().map(|realm| realm.as_str().to_owned()), nai.form())
}

fn parts(user: &str, realm: &str, form: Form) -> (String, Option<String>, Form) {
    (user.to_owned(), Some(realm.to_owned()), form)
}

#[test]
fn rfc7542_2_2_names_are_split() {
    assert_eq!(split("joe@example.com"), parts("joe", "example.com", Form::Suffix));
    assert_eq!(split("joe"), ("joe".to_owned(), None, Form::Bare));
    // RFC 7542 section 3.4.
    assert_eq!(split("nancy@eng.example.net"), parts("nancy", "eng.example.net", Form::Suffix));
    assert_eq!(split("eng.example.net!nancy@example.net").2, Form::Decorated);
    assert_eq!(split("\\(user\\)@example.net").1, Some("example.net".to_owned()));
    let greek = [&b"bob@"[..], &[0xce, 0xb4, 0xce, 0xbf, 0xce, 0xba, 0xce, 0xb9, 0xce, 0xbc, 0xce, 0xae], b".com"];
    assert!(Nai::from_octets(&greek.concat(), ALL).is_ok_and(|nai| nai.user() == "bob"));
    assert_eq!(split(""), (String::new(), None, Form::Bare));
    assert_eq!(split("EXAMPLE/joe"), parts("joe", "EXAMPLE", Form::Slash));
    assert_eq!(split("EXAMPLE\\joe"), parts("joe", "EXAMPLE", Form::Backslash));
    assert_eq!(split("LAB\\joe@example.com"), parts("LAB\\joe", "example.com", Form::Suffix));
    assert_eq!(split("fred=?#$&*+-/^smith@example.com"), parts("fred=?#$&*+-/^smith", "example.com", Form::Suffix));
}

#[test]
fn rfc7542_2_4_an_empty_user_is_anonymous() {
    assert_eq!(split("@example.com"), parts("", "example.com", Form::Suffix));
}

#[test]
fn rfc7542_2_2_text_of_all_scripts_passes() {
    assert_eq!(split("eng%nancy@example.net").0, "eng%nancy");
    assert_eq!(split("用户@例子.example"), parts("用户", "例子.example", Form::Suffix));
    assert_eq!(Nai::from_octets(b"b\xffb@a.example", ALL), Err(NaiError::NotText { at: 1 }));
}

#[test]
fn the_last_at_divides() {
    // features-and-standards D4 group 15.
    assert_eq!(split("a@b@c.example"), parts("a@b", "c.example", Form::Suffix));
}

#[test]
fn realms_that_are_none_are_refused() {
    // features-and-standards D4 group 15.
    let error = |name: &str| Nai::parse(name, ALL).unwrap_err();
    assert_eq!(error("@"), NaiError::EmptyRealm);
    assert_eq!(error("joe@"), NaiError::EmptyRealm);
    assert_eq!(error("/joe"), NaiError::EmptyRealm);
    for realm in [".x", "x.", "a..b", "-a.b", "a.b-", "a b", "a\u{a0}b", "a;b", "%{a}", "a'--", &"a".repeat(64)] {
        assert_eq!(error(&format!("a@{realm}")), NaiError::Label, "{realm}");
    }
    assert_eq!(error("a\0b@a.example"), NaiError::Control { at: 1 });
    assert_eq!(error("a\nb"), NaiError::Control { at: 1 });
    assert_eq!(error("\u{1b}[31m@a.example"), NaiError::Control { at: 0 });
    assert_eq!(error(&"a".repeat(254)), NaiError::TooLong { octets: 254 });
}

#[test]
fn rfc7542_2_3_long_names_are_supported() {
    let name = format!("{}@{}.example", "u".repeat(181), "r".repeat(63));
    assert_eq!(name.len(), Nai::LONGEST);
    assert_eq!(split(&name).0.len(), 181);
}

#[test]
fn rfc7542_3_case_counts_before_the_realm_only() {
    let nai = |name: &'static str| Nai::parse(name, ALL).unwrap();
    assert_eq!(nai("joe@EXAMPLE.com").realm(), nai("joe@example.COM").realm());
    assert_ne!(nai("joe@example.com"), nai("Joe@example.com"));
    assert_eq!(nai("joe@EXAMPLE.com").realm().map(|realm| realm.folded()), Some("example.com".to_owned()));
    // Beyond ASCII nothing is folded.
    assert_ne!(nai("joe@ÄB.example").realm(), nai("joe@äb.example").realm());
}

#[test]
fn rfc7542_3_3_1_decorated_names_lose_one_realm_at_a_time() {
    let next = |name: &str| Nai::parse(name, ALL).unwrap().undecorated();
    assert_eq!(next("home.example!joe@visited.example"), Some("joe@home.example".to_owned()));
    assert_eq!(next("a.example!b.example!joe@c.example"), Some("b.example!joe@a.example".to_owned()));
    assert_eq!(next("joe@c.example"), None);
    assert_eq!(next("!joe@c.example"), None, "no realm before the mark");
    let plain = Syntax { decorated: false, ..ALL };
    assert_eq!(Nai::parse("a!joe@c.example", plain).unwrap().form(), Form::Suffix);
}

#[test]
fn forms_that_are_off_are_part_of_the_user() {
    let nai = Nai::parse("LAB/joe\\x", Syntax::default()).unwrap();
    assert_eq!((nai.user(), nai.form()), ("LAB/joe\\x", Form::Bare));
    let none = Syntax { suffix: false, ..Syntax::default() };
    assert_eq!(Nai::parse("joe@a.example", none).unwrap().form(), Form::Bare);
}

#[test]
fn domains_hold_what_is_within() {
    let within = |realm| Realm::parse(realm).unwrap().is_within("eap.arpa");
    assert!(within("eap.arpa") && within("EAP.arpa") && within("x.eap.ARPA"));
    assert!(!within("xeap.arpa") && !within("arpa") && !within("eap.arpa.example"));
}

proptest! {
    #[test]
    fn what_is_split_is_whole(name in "\\PC{0,40}", divider in prop_oneof![Just("@"), Just("/"), Just("\\"), Just("!")]) {
        let name = format!("{name}{divider}b.example");
        if let Ok(nai) = Nai::parse(&name, ALL) {
            let whole = match (nai.realm(), nai.form()) {
                (None, _) => nai.user().to_owned(),
                (Some(realm), Form::Slash) => format!("{realm}/{}", nai.user()),
                (Some(realm), Form::Backslash) => format!("{realm}\\{}", nai.user()),
                (Some(realm), _) => format!("{}@{realm}", nai.user()),
            };
            prop_assert_eq!(&whole, &name);
            if let Some(next) = nai.undecorated() {
                prop_assert!(Nai::parse(&next, ALL).is_ok());
            }
        }
    }

    #[test]
    fn no_octets_do_harm(octets in proptest::collection::vec(any::<u8>(), 0..300)) {
        if let Ok(nai) = Nai::from_octets(&octets, ALL) {
            prop_assert!(nai.user().len() <= octets.len());
        }
    }
}
