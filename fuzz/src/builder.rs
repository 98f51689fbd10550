//! Building: what is put into a packet comes out of it, and what cannot be built says so.

use ulna_attributes::{cisco::*, microsoft::*, rfc2865::*, rfc2868::*, rfc2869::*, rfc3162::*};
use ulna_secret::Cleartext;
use ulna_wire::{
    Code, Counting, Draft, MAX_PACKET, Packet, Policy, Prefix, Sealing, SharedKey, Tag, Value, seal_replies,
};

use crate::octets::Octets;

pub(crate) fn target(octets: &[u8]) {
    let mut octets = Octets(octets);
    let code = [Code::ACCESS_REQUEST, Code::ACCESS_ACCEPT, Code::ACCOUNTING_REQUEST, Code::COA_REQUEST]
        [usize::from(octets.byte() % 4)];
    let key = SharedKey::new(octets.slice());
    let (identifier, authenticator) = (octets.byte(), octets.array());
    let is_reply = code == Code::ACCESS_ACCEPT;
    let mut draft = if is_reply { Draft::reply(code) } else { Draft::request(code) };
    let mut put = Put::default();
    while !octets.is_empty() {
        put.next(&mut draft, &mut octets);
    }
    let proxy_states = [33, 4, 7, 7];
    let whole = draft.check();
    let sealed = if is_reply {
        let sealing = || Sealing {
            draft: put.again(code),
            key: &key,
            identifier,
            request_authenticator: authenticator,
            proxy_states: &proxy_states,
        };
        let mut together: Vec<_> = (0..9).map(|_| sealing()).collect();
        let mut results = Vec::new();
        seal_replies(&mut together, &mut zeros, &mut results);
        let alone = sealing().seal(&mut zeros);
        for one in results {
            match (&alone, one) {
                (Ok(alone), Ok(one)) => assert_eq!(alone.octets(), one.octets()),
                (Err(alone), Err(one)) => assert_eq!(*alone, one),
                (alone, one) => panic!("alone {alone:?}, in a batch {one:?}"),
            }
        }
        alone
    } else {
        draft.seal_request(&key, identifier, authenticator, &mut Counting::default())
    };
    let Ok(sealed) = sealed else { return };
    assert_eq!(whole, Ok(()));
    assert!(sealed.octets().len() <= MAX_PACKET);

    let packet = Packet::parse(sealed.octets()).unwrap();
    assert_eq!((packet.code(), packet.identifier()), (code, identifier));
    if code == Code::ACCOUNTING_REQUEST && !put.eap.is_empty() {
        // RFC 3579 s.3.1: EAP-Message without a signature is refused, in whatever packet it stands.
        assert!(packet.verify(&key, &Policy::OFF).is_err());
        return;
    }
    let verified = if is_reply {
        packet.verify_reply(&key, &authenticator, &Policy::REQUIRE).unwrap()
    } else {
        packet.verify(&key, &Policy::REQUIRE).unwrap()
    };
    if code != Code::ACCOUNTING_REQUEST {
        // CVE-2024-3596: nothing of anybody's choice stands before the signature.
        assert_eq!(verified.attributes().next().map(|raw| raw.number), Some(80));
    }
    assert!(verified.all(USER_NAME).eq(put.names.iter().map(String::as_str)));
    assert!(verified.all(NAS_PORT).eq(put.ports.iter().copied()));
    assert!(verified.all(SERVICE_TYPE).map(|value| value.number()).eq(put.services.iter().copied()));
    assert!(verified.all(CISCO_AVPAIR).eq(put.pairs.iter().map(String::as_str)));
    assert!(verified.all(TUNNEL_TYPE).map(|tag| (tag.tag, tag.value.number())).eq(put.tunnels.iter().copied()));
    assert!(verified.all(FRAMED_IPV6_PREFIX).map(|prefix| prefix.bits).eq(put.prefixes.iter().copied()));
    if let Some(password) = put.password
        && password.last().is_some_and(|last| *last != 0)
    {
        assert_eq!(verified.reveal(&key, USER_PASSWORD).unwrap().expose(), password);
    }
    if let Some((tag, password)) = put.tunnel_password {
        let found = verified.reveal(&key, TUNNEL_PASSWORD).unwrap();
        assert_eq!((found.tag, found.value.expose()), (tag, password.as_slice()));
    }
    if let Some(send) = put.key {
        assert_eq!(verified.reveal(&key, MS_MPPE_SEND_KEY).unwrap().expose(), send);
    }
    assert_eq!(*verified.gather(EAP_MESSAGE), *put.eap);
}

/// What was put into a draft.
#[derive(Default)]
struct Put {
    operations: Vec<(u8, Vec<u8>)>,
    names: Vec<String>,
    ports: Vec<u32>,
    services: Vec<u32>,
    pairs: Vec<String>,
    tunnels: Vec<(u8, u32)>,
    prefixes: Vec<u8>,
    password: Option<Vec<u8>>,
    tunnel_password: Option<(u8, Vec<u8>)>,
    key: Option<Vec<u8>>,
    eap: Vec<u8>,
}

impl Put {
    fn next(&mut self, draft: &mut Draft, octets: &mut Octets<'_>) {
        let what = octets.byte();
        let more = what & 0x40 != 0;
        let value = if more { octets.take(700) } else { octets.slice() };
        self.operations.push((what, value.to_vec()));
        self.apply(draft, what, value);
    }

    /// The same draft once more.
    fn again(&self, code: Code) -> Draft {
        let (mut draft, mut ignored) = (Draft::reply(code), Self::default());
        for (what, value) in &self.operations {
            ignored.apply(&mut draft, *what, value);
        }
        draft
    }

    fn apply(&mut self, draft: &mut Draft, what: u8, value: &[u8]) {
        let mut inside = Octets(value);
        match what % 10 {
            0 => {
                let text = String::from_utf8_lossy(value).into_owned();
                draft.push(USER_NAME, &text);
                self.names.push(text);
            }
            1 => {
                let number = inside.long();
                draft.push(NAS_PORT, number);
                self.ports.push(number);
            }
            2 => {
                let number = inside.long();
                draft.push(SERVICE_TYPE, Value::new(number));
                self.services.push(number);
            }
            3 => {
                let text = String::from_utf8_lossy(value).into_owned();
                draft.push(CISCO_AVPAIR, &text);
                self.pairs.push(text);
            }
            4 => {
                let (tag, number) = (inside.byte(), inside.long());
                draft.push(TUNNEL_TYPE, Tag::new(tag, Value::new(number)));
                self.tunnels.push((tag, number));
            }
            5 => {
                let (bits, address) = (inside.byte(), inside.array::<16>());
                draft.push(FRAMED_IPV6_PREFIX, Prefix { address: address.into(), bits });
                self.prefixes.push(bits);
            }
            6 => {
                draft.hide(USER_PASSWORD, &Cleartext::new(value));
                self.password.get_or_insert_with(|| value.to_vec());
            }
            7 => {
                let (tag, value) = value.split_first().map_or((0, value), |(tag, value)| (*tag, value));
                draft.hide(TUNNEL_PASSWORD, &Tag::new(tag, Cleartext::new(value)));
                self.tunnel_password.get_or_insert_with(|| (tag, value.to_vec()));
            }
            8 => {
                draft.hide(MS_MPPE_SEND_KEY, &Cleartext::new(value));
                self.key.get_or_insert_with(|| value.to_vec());
            }
            _ => {
                draft.push_long(EAP_MESSAGE, value);
                self.eap.extend_from_slice(value);
            }
        }
    }
}

fn zeros(octets: &mut [u8]) {
    octets.fill(0);
}
