//! What must hold for any octets: the fuzz targets as plain functions.
//!
//! This is *not* a fuzzer, and it is never published. A target takes octets and panics when a promise is broken;
//! `cargo test` replays the corpora through it, `cargo xtask fuzz` lets libFuzzer look for more
//! (`fuzz/libfuzzer`, a workspace of its own, because it needs a C++ compiler).
//!
//! ```
//! let (name, target) = ulna_fuzz::TARGETS[0];
//! assert_eq!(name, "packet");
//! target(b"any octets at all");
//! ```
//!
//! ```text
//!  corpus/NAME/* --cargo test----> TARGETS --panics--> a broken promise
//!  libFuzzer ------cargo xtask fuzz-----^
//! ```
//!
//! A target promises more than "no panic": what is built is read again, what is printed is parsed again, what is
//! sent verifies, and what is bounded stays so. An input that broke a promise joins the corpus with its correction.
#![forbid(unsafe_code)]

mod builder;
mod dictionary;
mod evidence;
mod journal;
mod octets;
mod packet;
mod proxy;
mod raddb;
mod requester;
mod responder;
mod text;

/// The targets by name: the folder of the corpus, and the argument of `cargo xtask fuzz`.
pub const TARGETS: &[(&str, Target)] = &[
    ("packet", packet::target),
    ("builder", builder::target),
    ("dictionary", dictionary::target),
    ("text", text::target),
    ("raddb", raddb::target),
    ("responder", responder::target),
    ("requester", requester::target),
    ("journal", journal::target),
    ("proxy", proxy::target),
];

/// A target: any octets in, a panic when a promise is broken.
pub type Target = fn(&[u8]);

/// The target of a name.
#[must_use]
pub fn target(name: &str) -> Option<Target> {
    TARGETS.iter().find(|(known, _)| *known == name).map(|&(_, target)| target)
}
