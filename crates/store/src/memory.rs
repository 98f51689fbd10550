//! Users in memory.

use std::{collections::HashMap, fmt};

use async_trait::async_trait;

use crate::{Identity, Lookup, Profile, StoreError, UserStore};

/// Users in memory: for tests, examples, and servers with a handful of users.
#[derive(Default, Clone)]
pub struct MemoryUsers(HashMap<Vec<u8>, Profile>);

impl MemoryUsers {
    /// No users.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a user, in place of one of the same name.
    #[must_use]
    pub fn with(mut self, name: impl Into<Vec<u8>>, profile: Profile) -> Self {
        self.0.insert(name.into(), profile);
        self
    }

    fn lookup(&self, identity: &Identity<'_>) -> Lookup {
        self.0.get(identity.name()).map_or(Lookup::NotFound, |profile| Lookup::Found(profile.clone()))
    }
}

impl fmt::Debug for MemoryUsers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "MemoryUsers({})", self.0.len())
    }
}

#[async_trait]
impl UserStore for MemoryUsers {
    async fn find(&self, identity: &Identity<'_>) -> Result<Lookup, StoreError> {
        Ok(self.lookup(identity))
    }

    fn find_now(&self, identity: &Identity<'_>) -> Option<Result<Lookup, StoreError>> {
        Some(Ok(self.lookup(identity)))
    }
}

#[cfg(test)]
mod tests {
    use ulna_auth::{Cleartext, Credential};

    use super::*;

    #[test]
    fn a_user_in_memory_is_found_without_waiting() {
        let users = MemoryUsers::new().with("bob", Profile::new(Credential::Cleartext(Cleartext::from("x"))));
        assert!(matches!(users.find_now(&Identity::new(b"bob")), Some(Ok(Lookup::Found(_)))));
        assert!(matches!(users.find_now(&Identity::new(b"Bob")), Some(Ok(Lookup::NotFound))));
        assert_eq!(format!("{users:?}"), "MemoryUsers(1)");
    }
}
