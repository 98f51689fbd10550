//! Users that can be exchanged while the server runs.

use std::{
    fmt,
    sync::{Arc, PoisonError, RwLock},
};

use async_trait::async_trait;
use ulna_store::{Identity, Lookup, StoreError, UserStore};

/// A user store in whose place another can be put: what a reload does.
pub(crate) struct Replaceable(RwLock<Arc<dyn UserStore>>);

impl Replaceable {
    pub(crate) fn new(users: Arc<dyn UserStore>) -> Self {
        Self(RwLock::new(users))
    }

    /// Answers from `users` from now on.
    pub(crate) fn replace(&self, users: Arc<dyn UserStore>) {
        let old = std::mem::replace(&mut *self.0.write().unwrap_or_else(PoisonError::into_inner), users);
        // A large store takes time to drop, which must not be waited for under the lock.
        drop(old);
    }
}

#[async_trait]
impl UserStore for Replaceable {
    async fn find(&self, identity: &Identity<'_>) -> Result<Lookup, StoreError> {
        let users = Arc::clone(&self.0.read().unwrap_or_else(PoisonError::into_inner));
        users.find(identity).await
    }

    fn find_now(&self, identity: &Identity<'_>) -> Option<Result<Lookup, StoreError>> {
        self.0.read().unwrap_or_else(PoisonError::into_inner).find_now(identity)
    }
}

impl fmt::Debug for Replaceable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.read().unwrap_or_else(PoisonError::into_inner).fmt(f)
    }
}
