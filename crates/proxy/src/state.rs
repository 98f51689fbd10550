//! Proxy-State of ours: what marks a request on its way, and proves on its way back that it was ours.

use thiserror::Error;
use ulna_attributes::rfc2865::PROXY_STATE;
use ulna_wire::{Packet, Random};

/// What marks the requests of one proxy: a tag that no other proxy has.
///
/// The tag is random, not secret: whoever copies it into a request of their own has that request refused as a loop, and
/// wins nothing else, since a reply is believed for its authenticator and for the whole value that was given out.
/// Proxies that stand for each other share one tag, and recognise loops through each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Marker {
    tag: [u8; TAG],
    /// How many Proxy-States a request may have when it arrives.
    pub most_hops: usize,
}

impl Marker {
    /// How many proxies a request may have passed, unless told otherwise.
    pub const MOST_HOPS: usize = 16;

    /// A marker with a tag of its own.
    #[must_use]
    pub fn new(random: &mut impl Random) -> Self {
        let mut tag = [0; TAG];
        random.fill(&mut tag);
        Self::with_tag(tag)
    }

    /// The marker of all proxies that share `tag`.
    #[must_use]
    pub const fn with_tag(tag: [u8; TAG]) -> Self {
        Self { tag, most_hops: Self::MOST_HOPS }
    }

    /// The marker of all proxies that share `name`: any text that no other proxies have.
    #[must_use]
    pub fn shared(name: &str) -> Self {
        // FNV-1a: the same on every machine and in every version, since all members of a cluster have to agree.
        let digest = name.bytes().fold(FNV_START, |digest, octet| (digest ^ u64::from(octet)).wrapping_mul(FNV_PRIME));
        Self::with_tag(digest.to_be_bytes())
    }

    /// Checks a request before it is sent on.
    ///
    /// # Errors
    ///
    /// Where it was here before, or has passed too many proxies.
    pub fn admit<B: AsRef<[u8]>>(&self, request: &Packet<B>) -> Result<(), Loop> {
        let (mut hops, mut ours) = (0_usize, None);
        for state in request.instances(PROXY_STATE.kind()) {
            if ours.is_none() && self.is_ours(state) {
                ours = Some(hops);
            }
            hops = hops.saturating_add(1);
        }
        if let Some(ours) = ours {
            return Err(Loop::Returned { hops: hops.saturating_sub(ours) });
        }
        if hops > self.most_hops {
            return Err(Loop::TooManyHops { hops, most: self.most_hops });
        }
        Ok(())
    }

    /// The Proxy-State for a request; `serial` tells it from others on their way, and means nothing to anybody else.
    #[must_use]
    pub fn issue(&self, serial: u64) -> ProxyState {
        let mut octets = [0; TAG + 8];
        let (tag, number) = octets.split_at_mut(TAG);
        tag.copy_from_slice(&self.tag);
        number.copy_from_slice(&serial.to_be_bytes());
        ProxyState(octets)
    }

    /// Checks that a reply brings back what was issued, as the last of its Proxy-States
    /// ([RFC 2865 section 5.33]).
    ///
    /// # Errors
    ///
    /// Where it does not: a home server that loses Proxy-State, or a reply to something else.
    ///
    /// [RFC 2865 section 5.33]: https://www.rfc-editor.org/rfc/rfc2865#section-5.33
    pub fn check<B: AsRef<[u8]>>(&self, reply: &Packet<B>, issued: &ProxyState) -> Result<(), StateError> {
        let last = reply.instances(PROXY_STATE.kind()).last().ok_or(StateError::Missing)?;
        if last == issued.0 {
            return Ok(());
        }
        if self.is_ours(last) {
            return Err(StateError::Other);
        }
        let somewhere = reply.instances(PROXY_STATE.kind()).any(|state| state == issued.0);
        Err(if somewhere { StateError::NotLast } else { StateError::Foreign })
    }

    /// Whether a Proxy-State was issued by this proxy, or by one that shares its tag.
    #[must_use]
    pub fn is_ours(&self, state: &[u8]) -> bool {
        state.len() == TAG + 8 && state.starts_with(&self.tag)
    }
}

/// A Proxy-State of ours: sixteen octets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ProxyState([u8; TAG + 8]);

impl ProxyState {
    /// The value of the attribute.
    #[must_use]
    pub const fn octets(&self) -> &[u8] {
        &self.0
    }

    /// The number that it was issued with.
    #[must_use]
    pub fn serial(&self) -> u64 {
        self.0.last_chunk::<8>().map_or(0, |octets| u64::from_be_bytes(*octets))
    }
}

/// Why a request is not sent on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum Loop {
    /// It was sent on here before.
    #[error("the request came back after {hops} {}: realms point at each other", if *hops == 1 { "proxy" } else { "proxies" })]
    Returned {
        /// How many proxies it has passed since, this one included.
        hops: usize,
    },
    /// It passed more proxies than make sense.
    #[error("the request has passed {hops} proxies, more than {most}")]
    TooManyHops {
        /// How many Proxy-States it has.
        hops: usize,
        /// How many it may have.
        most: usize,
    },
}

/// What is wrong with the Proxy-States of a reply.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum StateError {
    /// There is none.
    #[error("the reply has no Proxy-State: the home server loses it, against RFC 2865 section 5.33")]
    Missing,
    /// The last one is ours, but belongs to another request.
    #[error("the reply has the Proxy-State of another request")]
    Other,
    /// Ours is there, and others stand behind it.
    #[error("the reply has Proxy-States behind ours: the home server changes their order, or adds one")]
    NotLast,
    /// Ours is not there.
    #[error("the reply has Proxy-States, and not ours")]
    Foreign,
}

/// How many octets of a Proxy-State tell whose it is.
const TAG: usize = 8;
const FNV_START: u64 = 0xcbf2_9ce4_8422_2325;
const FNV_PRIME: u64 = 0x0000_0100_0000_01b3;

#[cfg(test)]
mod tests {
    use ulna_wire::{Code, Counting, Draft, SharedKey};

    use super::*;

    const MARKER: Marker = Marker::with_tag(*b"our-mark");

    fn with_states(states: &[&[u8]]) -> Packet<Vec<u8>> {
        let mut draft = Draft::request(Code::ACCESS_REQUEST);
        for state in states {
            draft.push(PROXY_STATE, *state);
        }
        let sealed = draft.seal_request(&SharedKey::new("s"), 1, [7; 16], &mut Counting::default()).unwrap();
        Packet::parse(sealed.octets().to_vec()).unwrap()
    }

    #[test]
    fn rfc2865_5_33_ours_comes_back_last() {
        let ours = MARKER.issue(7);
        let check = |states: &[&[u8]]| MARKER.check(&with_states(states), &ours);
        assert_eq!(check(&[ours.octets()]), Ok(()));
        assert_eq!(check(&[b"another", ours.octets()]), Ok(()));
        // features-and-standards D4 group 12.
        assert_eq!(check(&[]), Err(StateError::Missing));
        assert_eq!(check(&[b"another"]), Err(StateError::Foreign));
        assert_eq!(check(&[ours.octets(), b"another"]), Err(StateError::NotLast));
        assert_eq!(check(&[MARKER.issue(8).octets()]), Err(StateError::Other));
    }

    #[test]
    fn a_request_that_was_here_is_a_loop() {
        let ours = MARKER.issue(1);
        assert_eq!(MARKER.admit(&with_states(&[])), Ok(()));
        assert_eq!(MARKER.admit(&with_states(&[b"", b"x", Marker::with_tag([9; 8]).issue(1).octets()])), Ok(()));
        assert_eq!(MARKER.admit(&with_states(&[b"x", ours.octets(), b"y"])), Err(Loop::Returned { hops: 2 }));
        // Something that only begins as ours is another's.
        assert_eq!(MARKER.admit(&with_states(&[b"our-mark"])), Ok(()));
    }

    #[test]
    fn hops_are_bounded() {
        // features-and-standards D4 group 12.
        let states = |count: usize| with_states(&vec![&b"x"[..]; count]);
        assert_eq!(MARKER.admit(&states(16)), Ok(()));
        assert_eq!(MARKER.admit(&states(17)), Err(Loop::TooManyHops { hops: 17, most: 16 }));
        assert_eq!(MARKER.admit(&states(40)), Err(Loop::TooManyHops { hops: 40, most: 16 }));
        let wide = Marker { most_hops: 40, ..MARKER };
        assert_eq!(wide.admit(&states(40)), Ok(()));
    }

    #[test]
    fn markers_differ_and_serials_return() {
        let mut random = Counting::default();
        let (one, other) = (Marker::new(&mut random), Marker::new(&mut random));
        assert!(one.is_ours(one.issue(3).octets()) && !other.is_ours(one.issue(3).octets()));
        assert_eq!(one.issue(u64::MAX - 1).serial(), u64::MAX - 1);
    }
}
