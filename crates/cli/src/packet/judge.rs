//! Whether a packet is signed with the shared secret.

use std::fmt;

use md5::{Digest, Md5};
use serde::{Serialize, Serializer};
use ulna_wire::{Authenticator, Code, Packet, Policy, SharedKey, VerifyError};

use super::requests::Asked;

/// What is known of one signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Verdict {
    /// It was made with the shared secret.
    Right,
    /// It was not, or the packet was changed.
    Wrong(&'static str),
    /// There is none, and there need not be one.
    Absent,
    /// It cannot be judged, for this reason.
    Unknown(&'static str),
}

/// What is known of a packet's signatures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Judgement {
    pub(super) authenticator: Verdict,
    pub(super) message_authenticator: Verdict,
    /// What values in the packet are hidden with, where that is known.
    pub(super) hidden_with: Option<Authenticator>,
}

impl Judgement {
    /// Judges a packet; for a reply with the request that it answers.
    pub(super) fn of(packet: &Packet<&[u8]>, key: &SharedKey, request: Option<Asked>) -> Self {
        let code = packet.code();
        if code.is_request() {
            return Self::request(packet, key);
        }
        if code.name().is_none() {
            return Self::unknown(packet, "the code is not known");
        }
        match request {
            None => Self::unknown(packet, "its request was not seen"),
            Some(asked) if !code.answers(asked.code) => {
                Self::unknown(packet, "the last request with this identifier is not one that it can answer")
            }
            Some(asked) => {
                let verified = packet.clone().verify_reply(key, &asked.authenticator, &Policy::OFF);
                Self {
                    authenticator: digest(packet, key, &asked.authenticator),
                    message_authenticator: message_authenticator(packet, verified.err()),
                    hidden_with: Some(asked.authenticator),
                }
            }
        }
    }

    fn request(packet: &Packet<&[u8]>, key: &SharedKey) -> Self {
        let signs = packet.code().signs_its_request();
        let verified = packet.clone().verify(key, &Policy::OFF);
        let (authenticator, hidden_with) = if signs {
            (digest(packet, key, &ZERO), ZERO)
        } else {
            (Verdict::Unknown("it is random, as it has to be"), packet.authenticator())
        };
        let message_authenticator = message_authenticator(packet, verified.err());
        Self { authenticator, message_authenticator, hidden_with: Some(hidden_with) }
    }

    const fn unknown(packet: &Packet<&[u8]>, why: &'static str) -> Self {
        let message_authenticator =
            if packet.has_message_authenticator() { Verdict::Unknown(why) } else { Verdict::Absent };
        Self { authenticator: Verdict::Unknown(why), message_authenticator, hidden_with: None }
    }
}

impl Verdict {
    /// The word for it in JSON.
    const fn word(self) -> &'static str {
        match self {
            Self::Right => "right",
            Self::Wrong(_) => "wrong",
            Self::Absent => "absent",
            Self::Unknown(_) => "unknown",
        }
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Right => f.write_str("right"),
            Self::Wrong(why) => write!(f, "wrong: {why}"),
            Self::Absent => f.write_str("absent"),
            Self::Unknown(why) => write!(f, "cannot be judged: {why}"),
        }
    }
}

impl Serialize for Verdict {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.word())
    }
}

/// Judges the authenticator on its own: `verify` stops at the first thing that is wrong, and whoever looks for an error
/// wants to know of both.
fn digest(packet: &Packet<&[u8]>, key: &SharedKey, authenticator: &Authenticator) -> Verdict {
    let digest = Md5::new()
        .chain_update(packet.octets().get(..4).unwrap_or_default())
        .chain_update(authenticator)
        .chain_update(packet.body())
        .chain_update(key.secret().expose())
        .finalize();
    if ulna_secret::equal(&digest, &packet.authenticator()) {
        Verdict::Right
    } else {
        Verdict::Wrong("another shared secret, or the packet was changed")
    }
}

fn message_authenticator(packet: &Packet<&[u8]>, error: Option<VerifyError>) -> Verdict {
    match error {
        Some(VerifyError::MessageAuthenticatorMissing) if packet.code() == Code::STATUS_SERVER => {
            Verdict::Wrong("it is missing, and Status-Server has to have it")
        }
        Some(VerifyError::MessageAuthenticatorMissing) => {
            Verdict::Wrong("it is missing, and a packet like this one has to have it")
        }
        Some(VerifyError::MessageAuthenticatorMalformed) => Verdict::Wrong("it stands twice, or is not 18 octets long"),
        Some(VerifyError::MessageAuthenticatorWrong) => {
            Verdict::Wrong("another shared secret, or the packet was changed")
        }
        _ if packet.has_message_authenticator() => Verdict::Right,
        _ => Verdict::Absent,
    }
}

const ZERO: Authenticator = [0; 16];
