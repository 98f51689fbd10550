use std::net::Ipv4Addr;

use proptest::prelude::*;
use ulna_attributes::{
    microsoft::MS_CHAP_CHALLENGE,
    rfc2865::{CALLED_STATION_ID, NAS_IP_ADDRESS, NAS_PORT, USER_NAME},
};
use ulna_wire::{Code, Counting, Draft, SharedKey};

use super::*;

const SYNTAX: Syntax = Syntax { suffix: true, slash: true, backslash: true, decorated: true };

fn packet(draft: Draft) -> Packet<Vec<u8>> {
    let sealed = draft.seal_request(&SharedKey::new("s"), 1, [7; 16], &mut Counting::default()).unwrap();
    Packet::parse(sealed.octets().to_vec()).unwrap()
}

fn named(name: &str) -> Draft {
    let mut draft = Draft::request(Code::ACCESS_REQUEST);
    draft.push_raw(1, name.as_bytes());
    draft
}

fn realm(name: &str, pool: u32) -> Rule {
    Rule::new(Match::realm(name), Action::Pool(pool))
}

fn router(rules: impl IntoIterator<Item = Rule>) -> RealmRouter {
    RealmRouter::new(SYNTAX, rules).unwrap()
}

fn decision(router: &RealmRouter, name: &str) -> Decision {
    router.route(&packet(named(name))).decision
}

#[test]
fn realms_are_found_in_any_case() {
    let router = router([realm("a.example", 1), realm("B.example", 2)]);
    assert_eq!(decision(&router, "nemo@a.example"), Decision::Pool(1));
    assert_eq!(decision(&router, "nemo@A.Example"), Decision::Pool(1));
    assert_eq!(decision(&router, "b.EXAMPLE\\nemo"), Decision::Pool(2));
    assert_eq!(decision(&router, "b.example/nemo"), Decision::Pool(2));
    assert_eq!(decision(&router, "nemo@c.example"), Decision::Local, "no rule, no proxying");
    assert_eq!(decision(&router, "nemo"), Decision::Local);
}

#[test]
fn the_default_realm_is_last_wherever_it_stands_and_has_a_realm() {
    let router = router([realm("*", 9), realm("a.example", 1)]);
    assert_eq!(decision(&router, "nemo@a.example"), Decision::Pool(1));
    assert_eq!(decision(&router, "nemo@b.example"), Decision::Pool(9));
    assert_eq!(decision(&router, "nemo"), Decision::Local);
}

#[test]
fn names_without_a_realm_have_a_rule() {
    let router = router([realm("", 3), realm("*", 9)]);
    assert_eq!(decision(&router, "nemo"), Decision::Pool(3));
    assert_eq!(decision(&router, "nemo@b.example"), Decision::Pool(9));
    // Octets that are no text are no realm either: whoever answers names without one judges them.
    let mut draft = Draft::request(Code::ACCESS_REQUEST);
    draft.push_raw(1, b"n\xe9mo");
    assert_eq!(router.route(&packet(draft)).decision, Decision::Pool(3));
    assert_eq!(router.route(&packet(Draft::request(Code::ACCESS_REQUEST))).decision, Decision::Pool(3));
}

#[test]
fn patterns_match_whole_realms_in_order() {
    let pattern = |text, pool| Rule::new(Match::realm_pattern(text).unwrap(), Action::Pool(pool));
    let router = router([
        pattern(r"[a-c]\.example", 1),
        realm("b.example", 2),
        realm("e.example", 4),
        pattern(r".*\.example", 3),
    ]);
    assert_eq!(decision(&router, "nemo@b.example"), Decision::Pool(1), "it stands first");
    assert_eq!(decision(&router, "nemo@A.EXAMPLE"), Decision::Pool(1));
    assert_eq!(decision(&router, "nemo@d.example"), Decision::Pool(3));
    assert_eq!(decision(&router, "nemo@e.example"), Decision::Pool(4), "it stands before the last pattern");
    assert_eq!(decision(&router, "nemo@a.example.evil.test"), Decision::Local, "wholly");
}

#[test]
fn patterns_are_bounded() {
    assert!(matches!(Match::realm_pattern(r"(\pL{1000}){1000}"), Err(RuleError::Pattern { .. })));
    assert!(matches!(Match::realm_pattern("("), Err(RuleError::Pattern { .. })));
    let deep = format!("{}a{}", "(?:".repeat(100), ")".repeat(100));
    assert!(matches!(Match::realm_pattern(&deep), Err(RuleError::Pattern { .. })));
}

#[test]
fn any_attribute_routes() {
    let on = |test| Rule::new(Match::Attribute(test), Action::Pool(4));
    let request = || {
        let mut draft = named("nemo@a.example");
        draft.push(CALLED_STATION_ID, "00-10-A4-23-19-C0:eduroam");
        draft.push(NAS_IP_ADDRESS, Ipv4Addr::new(192, 0, 2, 7));
        draft.push(NAS_PORT, 1_729);
        packet(draft)
    };
    let fits = |kind, presentation, pattern| Test::fits(kind, presentation, pattern).unwrap();
    for (test, expected) in [
        (Test::equals(NAS_PORT.kind(), 1_729_u32.to_be_bytes()), 4),
        (Test::equals(NAS_PORT.kind(), 1_730_u32.to_be_bytes()), 1),
        (fits(CALLED_STATION_ID.kind(), Presentation::Text, ":eduroam$"), 4),
        (fits(CALLED_STATION_ID.kind(), Presentation::Text, "^eduroam"), 1),
        (fits(NAS_PORT.kind(), Presentation::Integer, "^17"), 4),
        (fits(NAS_IP_ADDRESS.kind(), Presentation::Address, r"^192\.0\.2\."), 4),
        (fits(NAS_IP_ADDRESS.kind(), Presentation::Octets, "^c00002"), 4),
        (fits(CALLED_STATION_ID.kind(), Presentation::Integer, "."), 1),
        (Test::equals(MS_CHAP_CHALLENGE.kind(), b""), 1),
    ] {
        let what = format!("{test:?}");
        let router = router([on(test), realm("a.example", 1)]);
        assert_eq!(router.route(&request()).decision, Decision::Pool(expected), "{what}");
    }
}

#[test]
fn rfc9965_eap_arpa_is_never_proxied() {
    let pattern = Rule::new(Match::realm_pattern(".*").unwrap(), Action::Pool(1));
    let any = Test::fits(USER_NAME.kind(), Presentation::Text, ".").unwrap();
    let attribute = Rule::new(Match::Attribute(any), Action::Pool(2));
    for rule in [pattern, attribute, realm("eap.arpa", 3), realm("*", 4)] {
        let router = router([rule]);
        assert_eq!(decision(&router, "@eap.arpa"), Decision::Local);
        assert_eq!(decision(&router, "provisioning@tls.EAP.arpa"), Decision::Local);
        assert_eq!(decision(&router, "a.example!nemo@eap.arpa"), Decision::Local, "nor by decoration");
    }
}

#[test]
fn a_realm_is_stripped_where_that_is_wanted() {
    let router = router([realm("a.example", 1).stripping(), realm("b.example", 2)]);
    let route = |name: &str| {
        let packet = packet(named(name));
        let route = router.route(&packet);
        (route.user_name.map(Cow::into_owned), route.unstripped)
    };
    assert_eq!(route("nemo@A.example"), (Some("nemo".to_owned()), false));
    assert_eq!(route("a.example\\nemo"), (Some("nemo".to_owned()), false));
    assert_eq!(route("@a.example"), (None, false), "nothing would be left");
    assert_eq!(route("a.example!nemo@c.example"), (Some("nemo".to_owned()), false), "when its last realm is found");
    assert_eq!(route("nemo@b.example"), (None, false));
    assert_eq!(route("nemo"), (None, false));
}

#[test]
fn rfc2759_8_2_names_in_hashes_are_not_stripped() {
    let router = router([realm("a.example", 1).stripping()]);
    let mut eap = named("nemo@a.example");
    eap.push_long(EAP_MESSAGE, b"\x02\x01\x00\x05\x01");
    let mut ms_chap2 = named("nemo@a.example");
    ms_chap2.push(MS_CHAP2_RESPONSE, &[0; 50]);
    for draft in [eap, ms_chap2] {
        let packet = packet(draft);
        let route = router.route(&packet);
        assert_eq!(route.decision, Decision::Pool(1));
        assert_eq!((route.user_name, route.unstripped), (None, true));
    }
}

#[test]
fn rfc7542_3_3_1_decorated_names_go_on_under_the_next_realm() {
    let ours = Rule::new(Match::realm("c.example"), Action::Local);
    let router = router([ours, realm("a.example", 1), realm("b.example", 2)]);
    let route = |name: &str| {
        let packet = packet(named(name));
        let route = router.route(&packet);
        (route.decision, route.user_name.map(Cow::into_owned))
    };
    assert_eq!(route("a.example!nemo@b.example"), (Decision::Pool(2), None), "not ours to undo");
    assert_eq!(route("a.example!nemo@c.example"), (Decision::Pool(1), Some("nemo@a.example".to_owned())));
    assert_eq!(
        route("b.example!a.example!nemo@c.example"),
        (Decision::Pool(2), Some("a.example!nemo@b.example".to_owned()))
    );
    assert_eq!(route("c.example!nemo@c.example"), (Decision::Local, Some("nemo@c.example".to_owned())));
    let long = format!("{}nemo@c.example", "c.example!".repeat(20));
    assert_eq!(route(&long).0, Decision::Refuse(Refusal::Decorations));
}

#[test]
fn rfc7542_2_6_1_a_name_that_is_no_nai_is_a_name_all_the_same() {
    let rules = || [realm("*", 1), realm("", 2)];
    let (router, strict) = (router(rules()), router(rules()).strict());
    // features-and-standards D4 group 15.
    for name in ["@", "nemo@", "nemo@.x", "nemo@a..b", "nemo\n@a.example", "nemo@%{a}"] {
        let packet = packet(named(name));
        let route = router.route(&packet);
        assert_eq!(route.decision, Decision::Pool(2), "{name:?}");
        assert!(route.not_nai.is_some(), "{name:?}");
        assert!(matches!(strict.route(&packet).decision, Decision::Refuse(Refusal::Name(_))), "{name:?}");
    }
    for router in [router, strict] {
        assert_eq!(decision(&router, "a@b@c.example"), Decision::Pool(1));
        assert_eq!(decision(&router, "ne\nmo"), Decision::Pool(2), "no realm, good or bad");
    }
}

#[test]
fn rules_refuse() {
    let router = router([Rule::new(Match::realm("a.example"), Action::Refuse)]);
    let packet = packet(named("nemo@a.example"));
    let route = router.route(&packet);
    assert_eq!((route.decision, route.rule), (Decision::Refuse(Refusal::Rule), Some(0)));
}

#[test]
fn mistakes_are_told() {
    let error = |rules: Vec<Rule>| RealmRouter::new(SYNTAX, rules).map(|_| ()).unwrap_err();
    assert_eq!(
        error(vec![realm("a.example", 1), realm("A.EXAMPLE", 2)]).to_string(),
        "rule 1 can never match: rule 0 has the same realm"
    );
    assert_eq!(error(vec![realm("*", 1), realm("*", 2)]), RuleError::Twice { rule: 1, earlier: 0 });
    assert_eq!(error(vec![realm("", 1), realm("", 2)]), RuleError::Twice { rule: 1, earlier: 0 });
    assert_eq!(error(vec![realm("a b", 1)]), RuleError::Realm { rule: 0, error: NaiError::Label });
}

proptest! {
    #[test]
    fn no_name_does_harm(name in proptest::collection::vec(any::<u8>(), 0..254)) {
        let mut draft = Draft::request(Code::ACCESS_REQUEST);
        draft.push_raw(1, &name[..name.len().min(253)]);
        let router = router([realm("*", 1).stripping(), realm("", 2).stripping()]);
        let packet = packet(draft);
        let route = router.route(&packet);
        prop_assert!(route.user_name.is_none_or(|user| user.len() <= name.len()));
    }
}
