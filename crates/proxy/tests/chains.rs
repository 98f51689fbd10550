//! Requests and replies through chains of proxies.

use proptest::prelude::*;
use ulna_attributes::{
    microsoft::{MS_CHAP_MPPE_KEYS, MS_MPPE_RECV_KEY, MS_MPPE_SEND_KEY},
    rfc2865::{CHAP_CHALLENGE, CHAP_PASSWORD, PROXY_STATE, USER_NAME, USER_PASSWORD},
    rfc2868::TUNNEL_PASSWORD,
};
use ulna_proxy::{Edits, HiddenAttributes, Homeward, Loop, Marker, Others, Outward, ProxyState, forward, give_back};
use ulna_secret::Cleartext;
use ulna_wire::{Authenticator, Code, Counting, Draft, Packet, Policy, Sealing, SharedKey, Tag, Verified};

/// One leg of the way: the secret of its two ends, and the authenticator of the request on it.
#[derive(Debug)]
struct Leg {
    key: SharedKey,
    authenticator: Authenticator,
}

impl Leg {
    fn new(secret: Vec<u8>, authenticator: Authenticator) -> Self {
        Self { key: SharedKey::new(secret), authenticator }
    }

    fn request(&self, draft: Draft, random: &mut Counting) -> Verified<Vec<u8>> {
        let sealed = draft.seal_request(&self.key, 1, self.authenticator, random).unwrap();
        Packet::parse(sealed.octets().to_vec()).unwrap().verify(&self.key, &Policy::REQUIRE).unwrap()
    }

    fn reply(&self, draft: Draft, proxy_states: &[u8], random: &mut Counting) -> Verified<Vec<u8>> {
        let request_authenticator = self.authenticator;
        let sealing = Sealing { draft, key: &self.key, identifier: 1, request_authenticator, proxy_states };
        let sealed = sealing.seal(random).unwrap();
        let packet = Packet::parse(sealed.octets().to_vec()).unwrap();
        packet.verify_reply(&self.key, &self.authenticator, &Policy::REQUIRE).unwrap()
    }
}

/// A proxy between two legs.
struct Proxy {
    marker: Marker,
    edits: Edits,
    hidden: HiddenAttributes,
}

impl Proxy {
    fn new(number: usize) -> Self {
        let marker = Marker::with_tag([number as u8; 8]);
        Self { marker, edits: Edits::new(), hidden: HiddenAttributes::default() }
    }

    fn state(&self) -> ProxyState {
        self.marker.issue(42)
    }

    fn forward(&self, request: &Verified<Vec<u8>>, key: &SharedKey) -> Draft {
        self.marker.admit(request.packet()).unwrap();
        let way = Outward { user_name: None, edits: &self.edits, hidden: &self.hidden, proxy_state: self.state() };
        let rewritten = forward(request, key, &way).unwrap();
        assert!(rewritten.left_out.is_empty());
        rewritten.draft()
    }

    fn give_back(&self, reply: &Verified<Vec<u8>>, key: &SharedKey) -> Draft {
        self.marker.check(reply.packet(), &self.state()).unwrap();
        let (edits, hidden) = (&self.edits, &self.hidden);
        let way = Homeward { edits, hidden, proxy_state: self.state(), others: Others::OfReply };
        let rewritten = give_back(reply, key, &way).unwrap();
        assert!(rewritten.left_out.is_empty());
        rewritten.draft()
    }
}

/// The request as the home server has it, at the end of all legs.
fn outward(legs: &[Leg], proxies: &[Proxy], draft: Draft, random: &mut Counting) -> Verified<Vec<u8>> {
    let mut request = legs[0].request(draft, random);
    for (proxy, ends) in proxies.iter().zip(legs.windows(2)) {
        request = ends[1].request(proxy.forward(&request, &ends[0].key), random);
    }
    request
}

/// The reply as the client has it, at the start of all legs.
fn homeward(legs: &[Leg], proxies: &[Proxy], draft: Draft, random: &mut Counting) -> Verified<Vec<u8>> {
    let mut states = Vec::new();
    for proxy in proxies {
        let state = proxy.state();
        states.extend_from_slice(&[33, state.octets().len() as u8 + 2]);
        states.extend_from_slice(state.octets());
    }
    let last = legs.last().unwrap();
    let mut reply = last.reply(draft, &states, random);
    for (proxy, ends) in proxies.iter().zip(legs.windows(2)).rev() {
        reply = ends[0].reply(proxy.give_back(&reply, &ends[1].key), &[], random);
    }
    reply
}

/// The legs of a way through one to five proxies.
fn legs() -> impl Strategy<Value = Vec<Leg>> {
    let leg = (proptest::collection::vec(any::<u8>(), 1..80), any::<Authenticator>());
    proptest::collection::vec(leg.prop_map(|(secret, authenticator)| Leg::new(secret, authenticator)), 2..=6)
}

fn proxies(legs: &[Leg]) -> Vec<Proxy> {
    (1..legs.len()).map(Proxy::new).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_password_survives_any_chain(legs in legs(), password in proptest::collection::vec(1..=255_u8, 1..=128)) {
        let (proxies, mut random) = (proxies(&legs), Counting::default());
        let mut draft = Draft::request(Code::ACCESS_REQUEST);
        draft.push(USER_NAME, "nemo@a.example");
        draft.hide(USER_PASSWORD, &Cleartext::new(&password));
        let request = outward(&legs, &proxies, draft, &mut random);
        let key = &legs.last().unwrap().key;
        prop_assert!(request.reveal(key, USER_PASSWORD).unwrap().matches(&password));
        let states: Vec<_> = request.packet().all(PROXY_STATE).collect();
        let expected: Vec<_> = proxies.iter().map(Proxy::state).collect();
        prop_assert_eq!(states, expected.iter().map(ProxyState::octets).collect::<Vec<_>>());
    }

    #[test]
    fn keys_survive_any_chain(
        legs in legs(),
        send in proptest::collection::vec(any::<u8>(), 0..=64),
        receive in proptest::collection::vec(any::<u8>(), 16..=32),
        old: [u8; 32],
        tunnel in proptest::collection::vec(any::<u8>(), 0..=239),
        tag in 0..=31_u8,
    ) {
        let (proxies, mut random) = (proxies(&legs), Counting::default());
        let mut draft = Draft::reply(Code::ACCESS_ACCEPT);
        draft.hide(MS_MPPE_SEND_KEY, &Cleartext::new(&send));
        draft.hide(MS_MPPE_RECV_KEY, &Cleartext::new(&receive));
        draft.hide(MS_CHAP_MPPE_KEYS, &Cleartext::new(&old));
        draft.hide(TUNNEL_PASSWORD, &Tag::new(tag, Cleartext::new(&tunnel)));
        let reply = homeward(&legs, &proxies, draft, &mut random);
        let key = &legs[0].key;
        prop_assert!(reply.reveal(key, MS_MPPE_SEND_KEY).unwrap().matches(&send));
        prop_assert!(reply.reveal(key, MS_MPPE_RECV_KEY).unwrap().matches(&receive));
        // Zeros at the end look like padding, and the length says that they are not.
        let revealed = reply.reveal(key, MS_CHAP_MPPE_KEYS).unwrap();
        prop_assert!(old.starts_with(revealed.expose()) && old[revealed.len()..].iter().all(|&octet| octet == 0));
        prop_assert_eq!(reply.packet().raw(MS_CHAP_MPPE_KEYS).map(<[u8]>::len), Some(32));
        let revealed = reply.reveal(key, TUNNEL_PASSWORD).unwrap();
        prop_assert_eq!((revealed.tag, revealed.value.expose()), (tag, &tunnel[..]));
        prop_assert_eq!(reply.packet().find(PROXY_STATE), None);
    }

    #[test]
    fn rfc2865_2_2_a_challenge_survives_any_chain(legs in legs(), response: [u8; 17]) {
        let (proxies, mut random) = (proxies(&legs), Counting::default());
        let mut draft = Draft::request(Code::ACCESS_REQUEST);
        draft.push(CHAP_PASSWORD, &response);
        let request = outward(&legs, &proxies, draft, &mut random);
        prop_assert_eq!(request.packet().find(CHAP_PASSWORD), Some(&response[..]));
        let challenges: Vec<_> = request.packet().all(CHAP_CHALLENGE).collect();
        prop_assert_eq!(challenges, [&legs[0].authenticator[..]]);
    }
}

#[test]
fn a_loop_is_stopped_at_the_first_return() {
    let key = SharedKey::new("one secret for all");
    let leg = Leg { key: key.clone(), authenticator: [3; 16] };
    let (a, b) = (Proxy::new(1), Proxy::new(2));
    let mut random = Counting::default();
    let first = leg.request(Draft::request(Code::ACCESS_REQUEST), &mut random);
    let second = leg.request(a.forward(&first, &key), &mut random);
    let third = leg.request(b.forward(&second, &key), &mut random);
    assert_eq!(a.marker.admit(third.packet()), Err(Loop::Returned { hops: 2 }));
    assert_eq!(b.marker.admit(third.packet()), Err(Loop::Returned { hops: 1 }));
}
