//! Typed constants for the attributes of RADIUS: a module for each RFC and each vendor.
//!
//! This crate is *not* a dictionary: it holds what is known when a program is compiled, and no logic at all. Names
//! that arrive while a program runs, in users files or on a command line, are looked up with the crate `dictionary`,
//! which reads the same files that these constants are made from.
//!
//! ```
//! use ulna_attributes::{cisco::CISCO_AVPAIR, rfc2865::*, rfc2868::TUNNEL_TYPE};
//! use ulna_wire::{Attribute, Text, Value};
//!
//! let name: Attribute<Text> = USER_NAME;
//! assert_eq!(name.to_string(), "User-Name");
//! assert_eq!(CISCO_AVPAIR.name(), "Cisco-AVPair");
//! assert_eq!(ServiceType::FRAMED_USER.number(), 2);
//! assert_eq!(Value::<ServiceType>::named("framed-user"), Some(ServiceType::FRAMED_USER));
//! assert_eq!(format!("{TUNNEL_TYPE:?}"), "Tunnel-Type(Rfc(64))");
//! ```
//!
//! A constant's type says how its value is read and written: [`rfc2865::USER_NAME`] is text and is read with `get`,
//! [`rfc2865::USER_PASSWORD`] is hidden on the wire and needs `reveal`. An enumeration is a type with one table of
//! names; those of the RFCs have a constant for each value too. Names follow the field's dictionaries: `NAS-Port-Type`
//! is [`rfc2865::NAS_PORT_TYPE`] with the values of [`rfc2865::NasPortType`]; a digit in front is spelled, as in
//! [`threegpp::THREEGPP_IMSI`].
//!
//! ```text
//!  dictionaries/* --cargo xtask codegen--> src/generated/* --Attribute<T>--> Packet::get, Draft::push
//! ```
//!
//! Floor below: `wire`. Floor above: `proto`, and everybody who reads attributes by name.
#![forbid(unsafe_code)]

mod generated;

pub use generated::*;
