//! What a server asks of users and accounting stores: contracts, neutral words, memory versions.
//!
//! This crate is *not* a database driver: files are read by `raddb`, accounting is kept by `journal`, and SQL, LDAP or
//! Redis stores are crates of their own. Its words are neutral, so that a TACACS+ server can use the same stores.
//!
//! ```
//! use ulna_store::{Identity, Lookup, MemoryUsers, Profile, UserStore};
//! use ulna_auth::{Cleartext, Credential};
//!
//! # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), ulna_store::StoreError> {
//! let users = MemoryUsers::new().with("bob", Profile::new(Credential::Cleartext(Cleartext::from("opensesame"))));
//! assert!(matches!(users.find(&Identity::new(b"bob")).await?, Lookup::Found(_)));
//! assert!(matches!(users.find(&Identity::new(b"eve")).await?, Lookup::NotFound));
//! # Ok(()) }
//! ```
//!
//! ```text
//!  request --> Identity --UserStore::find--> Lookup::Found(Profile) --> auth::verify --> reply with Profile::reply
//!  request --> Record ----AccountingSink::record--> Ok: it is safe, acknowledge
//! ```
//!
//! Floor below: `auth`, `attributes`, `wire`. Floor above: `server`, `home`, `raddb`, `journal`.
#![forbid(unsafe_code)]
#![deny(clippy::disallowed_methods)]

mod accounting;
mod event_key;
mod identity;
mod memory;
mod profile;
mod seen;

pub use accounting::{AccountingSink, Event, Fate, FateId, Receipt, Record};
pub use event_key::{EventKey, Report};
pub use identity::Identity;
pub use memory::MemoryUsers;
pub use profile::{Access, Items, Profile};
pub use seen::Seen;

use std::{error::Error, fmt};

use async_trait::async_trait;

/// Where users are looked up.
///
/// A store that answers from memory overrides [`find_now`](Self::find_now) as well, which spares an allocation a request.
#[async_trait]
pub trait UserStore: fmt::Debug + Send + Sync {
    /// Looks a user up.
    ///
    /// # Errors
    ///
    /// Where the store cannot answer. The request is then not answered either, so that its sender asks elsewhere.
    async fn find(&self, identity: &Identity<'_>) -> Result<Lookup, StoreError>;

    /// Looks a user up without waiting, or returns `None` where that takes waiting.
    fn find_now(&self, identity: &Identity<'_>) -> Option<Result<Lookup, StoreError>> {
        let _ = identity;
        None
    }
}

/// What a store knows of a user.
#[derive(Debug)]
#[non_exhaustive]
pub enum Lookup {
    /// The user, and what is known of it.
    Found(Profile),
    /// There is no such user: the answer is no.
    NotFound,
    /// This store has nothing to say: ask the next one.
    Skip,
}

/// A store could not answer: it is down, slow, or broken.
#[derive(Debug)]
pub struct StoreError {
    store: String,
    source: Box<dyn Error + Send + Sync>,
}

impl StoreError {
    /// An error of the store named `store`.
    pub fn new(store: impl Into<String>, source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self { store: store.into(), source: source.into() }
    }

    /// The store's name.
    #[must_use]
    pub fn store(&self) -> &str {
        &self.store
    }
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.store, self.source)
    }
}

impl Error for StoreError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&*self.source)
    }
}
