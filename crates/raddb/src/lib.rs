//! What an operator writes: users, clients, huntgroups, hints, home servers and `ulna.toml`, with errors by line and
//! column.
//!
//! This crate is *not* a server, and no general reader of FreeRADIUS's configuration: it knows users files in the
//! semantics of FreeRADIUS 3, clients, huntgroups and hints, and says of all else that it is ignored. It decides
//! nothing about a request itself: it finds out what is known of a user, and `home` compares.
//!
//! ```
//! use std::sync::Arc;
//! use ulna_dictionary::Dictionary;
//! use ulna_raddb::{Clock, Raddb};
//! use ulna_store::{Identity, Lookup};
//!
//! # let folder = std::env::temp_dir().join(format!("ulna-raddb-doc-{}", std::process::id()));
//! # std::fs::create_dir_all(&folder)?;
//! std::fs::write(folder.join("users"), "bob  Cleartext-Password := \"opensesame\"\n")?;
//! std::fs::write(folder.join("clients"), "192.0.2.1  short\n")?;
//! let dictionary = Arc::new(Dictionary::parse("ATTRIBUTE Reply-Message 18 string")?);
//! let (raddb, warnings) = Raddb::load(&folder, &dictionary, &Clock::system())?;
//! assert!(warnings[0].message().starts_with("the secret of 192.0.2.1 is short"));
//! assert!(raddb.peers.find("192.0.2.1".parse()?).is_some());
//! let bob = raddb.users.find_now(&Identity::new(b"bob"));
//! assert!(matches!(bob, Some(Ok(Lookup::Found(_)))));
//! # std::fs::remove_dir_all(&folder)?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! ```text
//!  ulna.toml ---------------------------> Settings --+
//!  clients, clients.conf ---------------> Peers -----+--> Raddb, or a Report of all Findings
//!  ulna.toml, proxy ---resolve names----> Plan ------+
//!  users, huntgroups, hints --compile---> UserStore -+
//! ```
//!
//! Floor below: `dictionary`, `store`, `proto`. Beside it: `proxy`, whose plan is made here. Floor above: the binary `ulna`.
#![forbid(unsafe_code)]
#![deny(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::unwrap_used)]

mod clients;
mod clock;
mod finding;
mod raddb;
mod roaming;
mod scaffold;
mod settings;
mod survey;
mod text;
mod users;
mod veil;
mod words;

pub use clock::Clock;
pub use finding::{Finding, Report, Severity, to_json};
pub use raddb::Raddb;
pub use scaffold::{Scaffolded, scaffold};
pub use settings::{
    Accounting, Dynamic, Format, Level, Listen, Log, Presence, Proxy, Requests, Security, Server, Settings, Target,
    reference,
};
pub use survey::check;
