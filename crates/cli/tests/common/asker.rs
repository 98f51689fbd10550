//! A client of the tests' own: our packets over a socket of the standard library.
#![allow(dead_code, reason = "every test program uses a part of it")]
#![allow(unreachable_pub, reason = "every test program has this module for itself")]

use std::{
    net::{SocketAddr, UdpSocket},
    path::Path,
    sync::LazyLock,
    time::{Duration, Instant},
};

use ulna_dictionary::Dictionary;
use ulna_wire::{Code, Counting, Draft, Fragment, Packet, Policy, Random, Sealed, SharedKey, Verified};

/// A verified reply.
pub type Reply = Verified<Vec<u8>>;

/// A client with one source port and one shared secret.
#[derive(Debug)]
pub struct Asker {
    socket: UdpSocket,
    key: SharedKey,
    random: Counting,
    identifier: u8,
    policy: Policy,
}

impl Asker {
    /// A client of a server of ours, whose replies have to be signed where the RFCs know how.
    pub fn to(server: SocketAddr) -> Self {
        let socket = UdpSocket::bind("127.0.0.1:0").expect("loopback has a free port");
        socket.connect(server).expect("loopback reaches loopback");
        let key = SharedKey::new(super::common::SECRET);
        Self { socket, key, random: Counting::default(), identifier: 0, policy: Policy::REQUIRE }
    }

    /// A client that takes replies without Message-Authenticator.
    pub fn trusting(server: SocketAddr) -> Self {
        Self { policy: Policy::OFF, ..Self::to(server) }
    }

    /// The next request: its identifier is one more than the last.
    pub fn seal(&mut self, code: Code, attributes: &Fragment) -> Sealed {
        let mut authenticator = [0; 16];
        self.random.fill(&mut authenticator);
        self.seal_with(code, attributes, authenticator)
    }

    /// The next request, with an authenticator that something was computed of.
    pub fn seal_with(&mut self, code: Code, attributes: &Fragment, authenticator: [u8; 16]) -> Sealed {
        let signed = code != Code::ACCOUNTING_REQUEST;
        let mut draft = Draft::new(code, signed);
        draft.append(attributes);
        self.identifier = self.identifier.wrapping_add(1);
        draft.seal_request(&self.key, self.identifier, authenticator, &mut self.random).expect("a small packet")
    }

    /// Sends a request; that nobody listens is found out when there is no reply.
    pub fn send(&self, request: &Sealed) {
        let _ = self.socket.send(request.octets());
    }

    /// The next packet, if one comes in time.
    pub fn receive(&self, wait: Duration) -> Option<Packet<Vec<u8>>> {
        let mut octets = vec![0; 4096];
        self.socket.set_read_timeout(Some(wait)).expect("a time above zero");
        let length = self.socket.recv(&mut octets).ok()?;
        octets.truncate(length);
        Some(Packet::parse(octets).expect("a server sends packets"))
    }

    /// The reply to a request, if the next packet in time is one.
    pub fn reply(&self, request: &Sealed, wait: Duration) -> Option<Reply> {
        self.receive(wait).and_then(|packet| self.verify(packet, request))
    }

    /// The proof that a packet answers a request; late replies to others do not.
    pub fn verify(&self, packet: Packet<Vec<u8>>, request: &Sealed) -> Option<Reply> {
        if packet.identifier() != request.identifier() {
            return None;
        }
        // RFC 2865 s.3: what does not verify is discarded in silence, and the wait goes on.
        packet.verify_reply(&self.key, &request.authenticator(), &self.policy).ok()
    }

    /// Sends a request again and again until it is answered.
    #[track_caller]
    pub fn insist(&self, request: &Sealed) -> Reply {
        let patience = Instant::now() + PATIENCE;
        loop {
            self.send(request);
            if let Some(reply) = self.reply(request, AGAIN) {
                return reply;
            }
            assert!(Instant::now() < patience, "no reply to {:?}", request.code());
        }
    }

    /// Asks until there is an answer.
    #[track_caller]
    pub fn ask(&mut self, code: Code, attributes: &Fragment) -> Reply {
        let request = self.seal(code, attributes);
        self.insist(&request)
    }

    /// Sends a request several times, to which no reply may come.
    #[track_caller]
    pub fn is_not_answered(&self, request: &Sealed) {
        for _ in 0..3 {
            self.send(request);
            let reply = self.receive(AGAIN);
            assert!(reply.is_none(), "{reply:?}");
        }
    }
}

/// Attributes, as text says them.
#[track_caller]
pub fn attributes(text: &str) -> Fragment {
    dictionary().encode(text).expect("the attributes are right")
}

/// The project's own dictionary.
pub fn dictionary() -> &'static Dictionary {
    static READ: LazyLock<Dictionary> = LazyLock::new(|| {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../dictionaries");
        Dictionary::load(path).expect("the dictionaries are right")
    });
    &READ
}

/// A backstop, far beyond what anything here takes.
const PATIENCE: Duration = Duration::from_secs(60);
const AGAIN: Duration = Duration::from_millis(250);
