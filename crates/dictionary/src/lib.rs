//! The field's dictionary language: its parser, its model while a program runs, and attributes as text.
//!
//! This crate does *not* hold a dictionary: it reads those that FreeRADIUS, radiusclient and Livingston's server
//! have. Constants for what is known when a program is compiled are the crate `attributes`. Reading dictionary files
//! is the only input and output here, and [`Source`] replaces it.
//!
//! ```
//! use ulna_dictionary::Dictionary;
//!
//! let dictionary = Dictionary::parse(
//!     "ATTRIBUTE User-Name 1 string
//!      VENDOR Cisco 9
//!      BEGIN-VENDOR Cisco
//!      ATTRIBUTE Cisco-AVPair 1 string
//!      END-VENDOR Cisco",
//! )?;
//! let fragment = dictionary.encode("User-Name = \"bob\", Cisco-AVPair += \"a=b\"")?;
//! let pairs = dictionary.decode(fragment.octets(), None)?;
//! assert_eq!(pairs[1].to_string(), "Cisco-AVPair = \"a=b\"");
//! assert_eq!(pairs[1].oid().to_string(), "26.9.1");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! ```text
//!  files --Source--> grammar (a line) --> Builder (the rules) --> Dictionary --to_text--> one file
//!
//!  text   --Dictionary::pairs---> Vec<Pair> --encode--> wire::Fragment
//!  octets --Dictionary::decode--> Vec<Pair> --Display-> text
//!  wire::Packet --Dictionary::get_named--> Pair
//! ```
//!
//! The text form is FreeRADIUS 3.2's. Where that one loses what it was given, or reads what nobody can have meant
//! (numbers that do not fit, dates of other zones, names of hosts), this crate keeps it, or says what is wrong.
//!
//! Floor below: `wire`. Floor above: `raddb`, `server`, the binary `ulna`.
#![forbid(unsafe_code)]
#![deny(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::unwrap_used, clippy::disallowed_methods)]

mod abinary;
mod builder;
mod codec;
mod data_type;
mod date;
mod decode;
mod definition;
mod dictionary;
mod encode;
mod error;
mod findings;
mod grammar;
mod hexadecimal;
mod include;
mod named;
mod oid;
mod pair;
mod pair_text;
mod print;
mod source;
mod value;
mod value_text;
mod values;
mod vendor;

pub use builder::Builder;
pub use codec::Codec;
pub use data_type::DataType;
pub use decode::{DecodeError, Reveal};
pub use definition::{Definition, Encryption, Flags, VendorDefinition};
pub use dictionary::Dictionary;
pub use encode::encode;
pub use error::{LoadError, Place, Problem};
pub use oid::{Oid, OidError};
pub use pair::{Operator, Pair};
pub use pair_text::{TextError, TextProblem};
pub use source::{FileSystem, Source};
pub use value::Value;
