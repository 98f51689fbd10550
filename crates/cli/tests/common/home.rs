//! A home server in the test's own hands: it answers when the test says so, or not at all.
#![allow(dead_code, reason = "every test program uses a part of it")]
#![allow(unreachable_pub, reason = "every test program has this module for itself")]

use std::{
    net::{SocketAddr, UdpSocket},
    time::{Duration, Instant},
};

use ulna_wire::{Code, Counting, Draft, Fragment, Packet, Policy, Sealed, Sealing, SharedKey, Verified};

/// A socket that requests are forwarded to.
#[derive(Debug)]
pub struct Home {
    socket: UdpSocket,
    key: SharedKey,
}

/// A request that has reached it.
#[derive(Debug)]
pub struct Arrived {
    pub request: Verified<Vec<u8>>,
    pub from: SocketAddr,
}

impl Home {
    pub fn open() -> Self {
        let socket = UdpSocket::bind("127.0.0.1:0").expect("loopback has a free port");
        Self { socket, key: SharedKey::new(super::common::SECRET) }
    }

    /// Where it takes requests of both kinds.
    pub fn ports(&self) -> (SocketAddr, SocketAddr) {
        let address = self.socket.local_addr().expect("it is bound");
        (address, address)
    }

    /// The next request; probes are passed over without an answer.
    #[track_caller]
    pub fn next(&self) -> Arrived {
        self.next_within(PATIENCE).expect("a request comes")
    }

    /// The next request, if one comes in time.
    pub fn next_within(&self, wait: Duration) -> Option<Arrived> {
        let end = Instant::now() + wait;
        loop {
            let left = end.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return None;
            }
            self.socket.set_read_timeout(Some(left)).expect("a time above zero");
            let mut octets = vec![0; 4096];
            let Ok((length, from)) = self.socket.recv_from(&mut octets) else { continue };
            octets.truncate(length);
            let packet = Packet::parse(octets).expect("a proxy sends packets");
            // CVE-2024-3596: what a proxy of ours sends is always signed.
            let policy = if packet.code() == Code::ACCOUNTING_REQUEST { Policy::OFF } else { Policy::REQUIRE };
            let request = packet.verify(&self.key, &policy).expect("a proxy signs with the secret");
            if request.packet().code() != Code::STATUS_SERVER {
                return Some(Arrived { request, from });
            }
        }
    }

    /// The reply to a request.
    #[track_caller]
    pub fn reply(&self, arrived: &Arrived, code: Code, attributes: &Fragment) -> Sealed {
        self.sealed(arrived, code, attributes, &self.key)
    }

    /// A reply that only somebody without the secret would send.
    #[track_caller]
    pub fn forged_reply(&self, arrived: &Arrived, code: Code, attributes: &Fragment) -> Sealed {
        self.sealed(arrived, code, attributes, &SharedKey::new("a guess"))
    }

    /// Sends a packet to where a request came from.
    pub fn send(&self, reply: &Sealed, arrived: &Arrived) {
        self.socket.send_to(reply.octets(), arrived.from).expect("loopback reaches loopback");
    }

    /// Answers with an Access-Accept that has these attributes.
    #[track_caller]
    pub fn accept(&self, arrived: &Arrived, attributes: &Fragment) {
        self.send(&self.reply(arrived, Code::ACCESS_ACCEPT, attributes), arrived);
    }

    fn sealed(&self, arrived: &Arrived, code: Code, attributes: &Fragment, key: &SharedKey) -> Sealed {
        let packet = arrived.request.packet();
        let mut draft = Draft::new(code, code != Code::ACCOUNTING_RESPONSE);
        draft.append(attributes);
        let states = packet.attributes().filter(|raw| raw.number == PROXY_STATE).flat_map(|raw| {
            let length = u8::try_from(raw.value.len() + 2).expect("an attribute is short");
            [&[PROXY_STATE, length], raw.value].concat()
        });
        let states: Vec<u8> = states.collect();
        let sealing = Sealing {
            draft,
            key,
            identifier: packet.identifier(),
            request_authenticator: packet.authenticator(),
            proxy_states: &states,
        };
        sealing.seal(&mut Counting::default()).expect("a small packet")
    }
}

const PROXY_STATE: u8 = 33;
/// A backstop, far beyond what anything here takes.
const PATIENCE: Duration = Duration::from_secs(60);
