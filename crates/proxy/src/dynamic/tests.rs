//! CoA-Requests and Disconnect-Requests between operators, with packets.

use std::net::IpAddr;

use ulna_attributes::{
    rfc2865::{SESSION_TIMEOUT, USER_NAME},
    rfc2866::ACCT_SESSION_ID,
};
use ulna_proto::{Member, Pool, Strategy};
use ulna_wire::{Code, Counting, Draft, Policy, SharedKey, Verified};

use super::*;
use crate::{HiddenAttributes, HomePool, HomeServer, Outward, RealmRouter, Rule, Syntax, forward};

const A: &str = "192.0.2.10";
const B: &str = "192.0.2.20";
const NAS: &str = "10.0.0.7";

/// Operator C, who knows A directly and everybody else through B.
fn plan() -> Plan {
    let rules = [
        Rule::new(Match::realm("a.example"), Action::Pool(0)),
        Rule::new(Match::realm("c.example"), Action::Local),
        Rule::new(Match::Default, Action::Pool(1)),
    ];
    let home = |name: &str, address: &str| HomeServer::new(name, format!("{address}:1812").parse().unwrap(), "s3cret");
    let pool =
        |server: u32, name: &str| HomePool::new(name, Pool::new(Strategy::InOrder, [Member::new(server, name, 1)]));
    Plan {
        router: RealmRouter::new(Syntax::default(), rules).unwrap(),
        pools: vec![pool(0, "area-a"), pool(1, "area-b")],
        homes: vec![home("a1", A), home("b1", B)],
        ..Plan::new()
    }
}

fn switch() -> Nas {
    let mut nas = Nas::new("switch7", format!("{NAS}:3799").parse().unwrap(), "to the switch");
    nas.identifier = Some("switch7.c".into());
    nas.own_address = Some("172.16.0.7".parse().unwrap());
    nas
}

fn token_key() -> TokenKey {
    TokenKey::new("for tokens and nothing else")
}

fn token() -> Arc<[u8]> {
    token_key().token("switch7")
}

fn router(plan: &Plan) -> DynamicRouter {
    let other = Nas::new("switch8", "10.0.0.8:3799".parse().unwrap(), "to the other");
    let trusted = "127.0.0.0/8".parse().unwrap();
    DynamicRouter::new(plan, ["c.example"], [switch(), other]).unwrap().with_token_key(&token_key()).trusting(trusted)
}

fn key() -> SharedKey {
    SharedKey::new("between the operators")
}

fn request(build: impl FnOnce(&mut Draft)) -> Verified<Vec<u8>> {
    let mut draft = Draft::request(Code::COA_REQUEST);
    build(&mut draft);
    let sealed = draft.seal_request(&key(), 3, [0; 16], &mut Counting::default()).unwrap();
    Packet::parse(sealed.octets().to_vec()).unwrap().verify(&key(), &Policy::OFF).unwrap()
}

const MARKER: Marker = Marker::with_tag(*b"our-mark");

fn route(request: &Verified<Vec<u8>>, source: &str) -> Result<Towards, Unroutable> {
    let plan = plan();
    router(&plan).route(&plan, &MARKER, request.packet(), source.parse().unwrap())
}

/// A request of A's for a session of its user in the network of `operator`.
fn from_a(operator: &str, build: impl FnOnce(&mut Draft)) -> Verified<Vec<u8>> {
    request(|draft| {
        draft.push(USER_NAME, "nemo@a.example");
        draft.push(OPERATOR_NAME, operator);
        build(draft);
    })
}

#[test]
fn rfc8559_3_2_operator_name_is_looked_up_in_the_table_of_realms() {
    assert_eq!(route(&from_a("1b.example", |_| {}), A), Ok(Towards::Pool(1)));
    assert_eq!(route(&from_a("1A.EXAMPLE", |_| {}), A), Ok(Towards::Pool(0)));
    let mut plan = plan();
    let rules = [Rule::new(Match::realm("a.example"), Action::Pool(0))];
    plan.router = RealmRouter::new(Syntax::default(), rules).unwrap();
    let unknown = from_a("1b.example", |_| {});
    let error = router(&plan).route(&plan, &MARKER, unknown.packet(), A.parse().unwrap()).unwrap_err();
    assert_eq!(error, Unroutable::Operator("b.example".into()));
    assert_eq!(error.cause(), ErrorCause::PROXY_REQUEST_NOT_ROUTABLE);
    assert!(error.to_string().contains("coa_address"));
    for (name, wrong) in
        [("0TADIG", Unroutable::Namespace("0TADIG".into())), ("1..", Unroutable::Operator("..".into()))]
    {
        assert_eq!(route(&from_a(name, |_| {}), A), Err(wrong));
    }
}

#[test]
fn rfc8559_3_4_operator_nas_identifier_leads_to_the_nas() {
    let token = token();
    let named = from_a("1c.example", |draft| draft.push(OPERATOR_NAS_IDENTIFIER, &token));
    assert_eq!(route(&named, A), Ok(Towards::Nas(0)));
    // What the other operator saw of the NAS's own names does not count beside it.
    let changed = from_a("1c.example", |draft| {
        draft.push(OPERATOR_NAS_IDENTIFIER, &token);
        draft.push(NAS_IDENTIFIER, "whatever");
    });
    assert_eq!(route(&changed, A), Ok(Towards::Nas(0)));
    let unknown = from_a("1c.example", |draft| draft.push(OPERATOR_NAS_IDENTIFIER, b"unknown"));
    assert_eq!(route(&unknown, A), Err(Unroutable::Nas));
}

#[test]
fn rfc5176_3_1_without_it_the_names_of_the_nas_lead_there() {
    let by = |build: fn(&mut Draft)| route(&from_a("1c.example", build), A);
    assert_eq!(by(|draft| draft.push(NAS_IDENTIFIER, "switch7.c")), Ok(Towards::Nas(0)));
    assert_eq!(by(|draft| draft.push(NAS_IP_ADDRESS, "172.16.0.7".parse().unwrap())), Ok(Towards::Nas(0)));
    assert_eq!(by(|draft| draft.push(NAS_IP_ADDRESS, "10.0.0.8".parse().unwrap())), Ok(Towards::Nas(1)));
    let contradiction = by(|draft| {
        draft.push(NAS_IDENTIFIER, "switch7.c");
        draft.push(NAS_IP_ADDRESS, "10.0.0.8".parse().unwrap());
    });
    assert_eq!(contradiction, Err(Unroutable::Nas));
    assert_eq!(by(|draft| draft.push(NAS_IDENTIFIER, "unknown")), Err(Unroutable::Nas));
    assert_eq!(by(|_| {}), Err(Unroutable::Nas));
}

#[test]
fn rfc8559_4_3_1_a_request_comes_from_where_its_user_is_known() {
    let token = token();
    let of_a = from_a("1c.example", |draft| draft.push(OPERATOR_NAS_IDENTIFIER, &token));
    let from: IpAddr = B.parse().unwrap();
    let error = route(&of_a, B).unwrap_err();
    assert_eq!((error.cause(), error), (ErrorCause::PROXY_REQUEST_NOT_ROUTABLE, Unroutable::Origin { from }));
    assert!(route(&of_a, "203.0.113.1").is_err());
    // Everybody else's users are known through B.
    let of_d = request(|draft| {
        draft.push(USER_NAME, "dory@d.example");
        draft.push(NAS_IDENTIFIER, "switch7.c");
    });
    assert_eq!((route(&of_d, B), route(&of_d, A).is_err()), (Ok(Towards::Nas(0)), true));
    // Nobody but ourselves speaks for our users, or for nobody.
    for user in ["bob@c.example", "bob", ""] {
        let own = request(|draft| {
            draft.push(USER_NAME, user);
            draft.push(NAS_IDENTIFIER, "switch7.c");
        });
        assert_eq!((route(&own, A).is_err(), route(&own, "127.0.0.1")), (true, Ok(Towards::Nas(0))), "{user:?}");
    }
}

#[test]
fn a_request_that_returns_is_not_routable() {
    let request = from_a("1b.example", |draft| {
        draft.push(ulna_attributes::rfc2865::PROXY_STATE, MARKER.issue(1).octets());
    });
    let error = route(&request, A).unwrap_err();
    assert_eq!(error.cause(), ErrorCause::PROXY_REQUEST_NOT_ROUTABLE);
    assert!(matches!(error, Unroutable::Loop(_)), "{error}");
}

#[test]
fn rfc8559_3_3_the_nas_is_named_as_it_names_itself_and_hears_nothing_of_operators() {
    let token = token();
    let arrived = from_a("1c.example", |draft| {
        draft.push(ACCT_SESSION_ID, "0001");
        draft.push(OPERATOR_NAS_IDENTIFIER, &token);
        draft.push(NAS_IP_ADDRESS, "198.51.100.1".parse().unwrap());
        draft.push(SESSION_TIMEOUT, 600);
    });
    let (plan, hidden) = (plan(), HiddenAttributes::default());
    let router = router(&plan);
    let Ok(Towards::Nas(number)) = router.route(&plan, &MARKER, arrived.packet(), A.parse().unwrap()) else {
        panic!("not to a NAS");
    };
    let edits = router.edits(number).unwrap();
    let way = Outward { user_name: None, edits, hidden: &hidden, proxy_state: MARKER.issue(5) };
    let nas = &router.nas()[number as usize];
    let sealed = forward(&arrived, &key(), &way).unwrap().draft();
    let sealed = sealed.seal_request(&nas.key, 9, [0; 16], &mut Counting::default()).unwrap();
    let sent = Packet::parse(sealed.octets()).unwrap().verify(&nas.key, &Policy::REQUIRE).unwrap();
    assert!(sent.is_signed());
    assert_eq!((sent.find(USER_NAME), sent.find(SESSION_TIMEOUT)), (Some("nemo@a.example"), Some(600)));
    assert_eq!((sent.find(OPERATOR_NAME), sent.find(OPERATOR_NAS_IDENTIFIER)), (None, None));
    assert_eq!(sent.find(NAS_IDENTIFIER), Some("switch7.c"));
    assert_eq!(sent.all(NAS_IP_ADDRESS).collect::<Vec<_>>(), ["172.16.0.7".parse::<std::net::Ipv4Addr>().unwrap()]);
    assert_eq!(nas.address, format!("{NAS}:3799").parse().unwrap());
}

#[test]
fn rfc8559_3_1_a_request_that_leaves_gets_the_token_of_its_nas() {
    let plan = plan();
    let router = router(&plan);
    let asked = |build: fn(&mut Draft), source: &str| {
        let mut draft = Draft::request(Code::ACCESS_REQUEST);
        build(&mut draft);
        let sealed = draft.seal_request(&key(), 3, [7; 16], &mut Counting::default()).unwrap();
        let packet = Packet::parse(sealed.octets().to_vec()).unwrap();
        router.token(&packet, source.parse().unwrap()).map(<[u8]>::to_vec)
    };
    let token = token();
    assert_eq!(asked(|draft| draft.push(NAS_IDENTIFIER, "switch7.c"), "10.9.9.9"), Some(token.to_vec()));
    assert_eq!(asked(|_| {}, NAS), Some(token.to_vec()));
    assert_eq!(asked(|_| {}, "10.9.9.9"), None);
}

#[test]
fn rfc8559_3_4_a_token_is_the_same_tomorrow_and_tells_nobody_which_nas_it_is() {
    let ours = token_key().token("10.0.0.7");
    // The first half of HMAC-SHA-256 with the SHA-256 of the key, over "Operator-NAS-Identifier", an octet 0, and the name.
    assert_eq!(
        ours[..],
        [0x56, 0x49, 0x75, 0x46, 0xd3, 0xc2, 0xdd, 0x28, 0x86, 0xa3, 0xf3, 0x2e, 0xc4, 0xc3, 0x60, 0xd3]
    );
    assert_eq!((ours.len(), &ours), (16, &token_key().token("10.0.0.7")));
    // Whoever tries names and addresses does not find it without the key.
    assert_ne!(ours, TokenKey::new("another").token("10.0.0.7"));
    assert_ne!(ours, token_key().token("10.0.0.8"));
    assert_ne!(TokenKey::random(), TokenKey::random());
}

#[test]
fn a_token_has_nothing_of_the_secret_of_its_nas() {
    let plan = Plan::new();
    let request = request(|draft| draft.push(NAS_IDENTIFIER, "switch7.c"));
    let router = |secret: &str| {
        let mut nas = Nas::new("switch7", format!("{NAS}:3799").parse().unwrap(), secret);
        nas.identifier = Some("switch7.c".into());
        DynamicRouter::new(&plan, [], [nas]).unwrap()
    };
    let token = |router: &DynamicRouter| router.token(request.packet(), A.parse().unwrap()).unwrap().to_vec();
    let [one, other] = ["to the switch", "another"].map(router);
    // Without a key that is given, each router has its own.
    assert_ne!(token(&one), token(&other));
    assert_eq!(token(&one.with_token_key(&token_key())), token(&other.with_token_key(&token_key())));
}

#[test]
fn what_could_not_be_told_apart_is_refused_before_anything_goes_out() {
    let plan = Plan::new();
    let twice = DynamicRouter::new(&plan, [], [switch(), switch()]).unwrap_err();
    assert!(twice.to_string().contains("switch7"), "{twice}");
    let address = Nas::new("other", format!("{NAS}:1700").parse().unwrap(), "x");
    let same = DynamicRouter::new(&plan, [], [switch(), address]).unwrap_err();
    assert!(same.to_string().contains("the address 10.0.0.7"), "{same}");
    let realm = DynamicRouter::new(&plan, ["c..example"], []).unwrap_err();
    assert!(matches!(realm, NasError::Realm { .. }), "{realm}");
}

#[test]
fn rfc8559_3_4_what_leaves_for_another_operator_says_how_its_nas_is_found_again() {
    let plan = plan();
    let router = router(&plan);
    let mut way = crate::Way::default();
    let added = |way: &crate::Way, build: fn(&mut Draft)| {
        let mut draft = Draft::request(Code::ACCESS_REQUEST);
        draft.push(NAS_IDENTIFIER, "switch7.c");
        build(&mut draft);
        let sealed = draft.seal_request(&key(), 3, [7; 16], &mut Counting::default()).unwrap();
        let packet = Packet::parse(sealed.octets()).unwrap();
        let mut attributes = ulna_wire::Fragment::new();
        crate::relay::identify(&packet, NAS.parse().unwrap(), way, &router, &mut attributes);
        let mut out = Draft::request(Code::ACCESS_REQUEST);
        out.append(&attributes);
        let sealed = out.seal_request(&key(), 3, [7; 16], &mut Counting::default()).unwrap();
        let packet = Packet::parse(sealed.octets()).unwrap();
        (packet.find(OPERATOR_NAME).map(str::to_owned), packet.find(OPERATOR_NAS_IDENTIFIER).map(<[u8]>::to_vec))
    };
    // Without an operator's name there is nobody to say it.
    assert_eq!(added(&way, |_| {}), (None, None));
    way.operator_name = Some("1c.example".into());
    let token = Some(token().to_vec());
    assert_eq!(added(&way, |_| {}), (Some("1c.example".to_owned()), token.clone()));
    assert_eq!(added(&way, |draft| draft.push(OPERATOR_NAME, "1c.example")), (None, token));
    // What another operator says of its own network stays alone.
    assert_eq!(added(&way, |draft| draft.push(OPERATOR_NAME, "1d.example")), (None, None));
    assert_eq!(added(&way, |draft| draft.push(OPERATOR_NAS_IDENTIFIER, b"theirs")).1, None);
}
