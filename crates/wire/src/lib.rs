//! Octets to RADIUS packets and back: view, builder, authenticators, attribute hiding.
//!
//! This crate is *not* a client or a server: it opens no socket, reads no clock, draws no random numbers and knows
//! no policy. It does not know the thousands of attributes either: `attributes` names those known when a program is
//! compiled, `dictionary` those known when it runs.
//!
//! ```
//! use ulna_wire::{Attribute, Code, Draft, Packet, Policy, SharedKey, Text};
//!
//! const USER_NAME: Attribute<Text> = Attribute::rfc(1, "User-Name");
//!
//! let key = SharedKey::new("xyzzy5461");
//! let mut draft = Draft::request(Code::ACCESS_REQUEST);
//! draft.push(USER_NAME, "nemo");
//! let sealed = draft.seal_request(&key, 7, [42; 16], &mut ulna_wire::Counting::default())?;
//!
//! let packet = Packet::parse(sealed.octets())?;
//! let verified = packet.verify(&key, &Policy::default())?;
//! assert_eq!(verified.get(USER_NAME)?, "nemo");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! ```text
//!  octets --Packet::parse--> Packet --verify--> Verified --get, find, all, gather, reveal--> values
//!  values --Draft::push, hide--> Draft --seal_request, seal_reply--> Sealed --octets--> octets
//! ```
//!
//! Two proofs are types: only [`Packet::verify`] and [`Packet::verify_reply`] make a [`Verified`], and only a
//! [`Verified`] reveals what is hidden; only sealing makes a [`Sealed`], and only a [`Sealed`] is sent.
//!
//! Floor below: `secret`. Floor above: `attributes`, `dictionary`, `proto`.
#![forbid(unsafe_code)]
#![cfg_attr(not(test), deny(clippy::arithmetic_side_effects))]
#![deny(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::unwrap_used, clippy::disallowed_methods)]

mod attribute;
mod code;
mod draft;
mod error;
mod fragment;
mod hide;
mod key;
mod md5;
mod packet;
mod seal;
mod types;
mod verify;
mod walk;

pub use attribute::{Attribute, Format, Kind, Vendor};
pub use code::Code;
pub use draft::Draft;
pub use error::{AttributeError, BuildError, Complaint, ParseError, ValueError, VerifyError};
pub use fragment::Fragment;
pub use hide::{Counting, Hiding, Random};
pub use key::SharedKey;
pub use packet::{Instances, Packet};
pub use seal::{Sealed, Sealing, seal_replies, seal_requests};
pub use types::{
    AscendSecret, Byte, Concat, DataType, Date, EncryptedOctets, Enum, Enumeration, Ether, Hidden, IfId, Integer,
    Integer64, Ipv4, Ipv4Prefix, Ipv6, Ipv6Prefix, Long, Octets, Plain, Prefix, SaltedOctets, Short, Signed, Tag,
    TagBody, Tagged, Text, Timestamp, Tlv, TunnelPassword, UserPassword, Value, Vsa,
};
pub use verify::{Check, Policy, ReplyCheck, Verified, verify_replies, verify_requests};
pub use walk::{Attributes, Extended, Raw, Tlvs, VendorItem, VendorItems, extended, vendor_items};

/// The length of the header in octets: code, identifier, length, authenticator ([RFC 2865 section 3]).
///
/// [RFC 2865 section 3]: https://www.rfc-editor.org/rfc/rfc2865#section-3
pub const HEADER: usize = 20;

/// The greatest length of a packet over UDP in octets ([RFC 2865 section 3]).
///
/// [RFC 2865 section 3]: https://www.rfc-editor.org/rfc/rfc2865#section-3
pub const MAX_PACKET: usize = 4096;

/// The greatest length of a value in one attribute in octets ([RFC 2865 section 5]).
///
/// [RFC 2865 section 5]: https://www.rfc-editor.org/rfc/rfc2865#section-5
pub const MAX_VALUE: usize = 253;
/// How many packets are verified or sealed side by side; a batch may be longer.
pub const SIDE_BY_SIDE: usize = 16;

/// An authenticator: sixteen octets of the header.
pub type Authenticator = [u8; 16];
