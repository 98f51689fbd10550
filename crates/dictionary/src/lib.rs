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
//!     "VENDOR Cisco 9
//!      BEGIN-VENDOR Cisco
//!      ATTRIBUTE Cisco-AVPair 1 string
//!      END-VENDOR Cisco",
//! )?;
//! let avpair = dictionary.attribute("cisco-avpair").expect("defined above");
//! assert_eq!(avpair.oid().to_string(), "26.9.1");
//! # Ok::<(), ulna_dictionary::LoadError>(())
//! ```
//!
//! ```text
//!  files --Source--> grammar (a line) --> Builder (the rules) --> Dictionary --to_text--> one file
//! ```
//!
//! Floor below: `wire`. Floor above: `raddb`, `server`, the binary `ulna`.
#![forbid(unsafe_code)]
#![deny(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::unwrap_used, clippy::disallowed_methods)]

mod builder;
mod data_type;
mod definition;
mod dictionary;
mod error;
mod grammar;
mod include;
mod oid;
mod print;
mod source;
mod values;

pub use builder::Builder;
pub use data_type::DataType;
pub use definition::{Definition, Encryption, Flags, VendorDefinition};
pub use dictionary::Dictionary;
pub use error::{LoadError, Place, Problem};
pub use oid::{Oid, OidError};
pub use source::{FileSystem, Source};
