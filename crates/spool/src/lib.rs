//! Accounting that is acknowledged here and sent on until the home server has it: store and forward.
//!
//! This crate is *not* a proxy: which requests are stored, and which home server gets them, is for others to say. It takes
//! Accounting-Requests, says when they are safe in a journal, and sends each of them until a home server acknowledges it,
//! for days if need be.
//!
//! ```
//! use std::{sync::Arc, time::SystemTime};
//! use ulna_spool::{Delivered, Failure, Letter, Options, Spool, Transport};
//! use ulna_store::{AccountingSink, Event, EventKey, Record};
//! use ulna_wire::Packet;
//!
//! struct Print;
//!
//! impl Transport for Print {
//!     async fn deliver(&self, letter: &Letter) -> Result<Delivered, Failure> {
//!         println!("{letter:?}, {} seconds late", letter.delay(SystemTime::now()));
//!         Ok(Delivered::default())
//!     }
//! }
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let folder = std::env::temp_dir().join(format!("ulna-spool-doc-{}", std::process::id()));
//! let (spool, replayer) = Spool::open("area-a", &folder, Options::default())?;
//! let replays = tokio::spawn(replayer.run(Arc::new(Print), std::future::pending()));
//!
//! let (octets, peer) = ([&[4, 1, 0, 26][..], &[0; 16], &[40, 6, 0, 0, 0, 2]].concat(), "192.0.2.7:40000".parse()?);
//! let now = SystemTime::now();
//! let key = EventKey::of(&Packet::parse(&octets)?, now, "192.0.2.7".parse()?);
//! spool.record(&Record::new(now, peer, Event::Stop, key, &octets)).await?;
//! // The request may be acknowledged now; the home server has the record soon.
//! while spool.status().acknowledged == 0 {
//!     tokio::time::sleep(std::time::Duration::from_millis(5)).await;
//! }
//! # replays.abort();
//! # let _ = std::fs::remove_dir_all(&folder);
//! # Ok(())
//! # }
//! ```
//!
//! ```text
//!  AccountingSink --> journal: acct-*.ulna --Feed--> Course: what is sent when --Transport--> home server
//!   acknowledged       ^ swept up to the cursor       | cursor: all before it is acknowledged
//!                                                     +-> aside/: what nobody takes
//! ```
//!
//! What it promises: at least once on the wire, once in effect. The place up to which everything was acknowledged is kept
//! in a file; what lies behind it is sent again by the next process. Each time a record has the same Event-Timestamp, also
//! where it came without one and was repeated by its sender, so that its [key](ulna_store::EventKey) is the same at home.
//!
//! Floor below: `client`, `journal`, `proxy`, `store`. Floor above: `cli`.
#![forbid(unsafe_code)]
#![allow(clippy::disallowed_methods, reason = "a roof crate: it has files, tasks, and the clock")]

mod aside;
mod course;
mod cursor;
mod feed;
mod letter;
mod options;
mod pooled;
mod replayer;
#[cfg(test)]
mod scratch;
mod spool;
mod status;
mod transport;

pub use letter::Letter;
pub use options::{Options, Pace};
pub use pooled::Pooled;
pub use replayer::Replayer;
pub use spool::Spool;
pub use status::SpoolStatus;
pub use transport::{Delivered, Direct, Failure, Transport};
pub use ulna_journal::OpenError;
