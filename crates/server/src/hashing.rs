//! Slow password hashes, in a bounded pool beside the workers.

use std::{fmt, sync::Arc};

use tokio::{sync::Semaphore, task};
use ulna_auth::{Cleartext, Credential, Evidence, Verdict, verify};

use crate::{Fault, fault::Busy};

/// A bounded pool for password hashes that are slow on purpose.
pub(crate) struct Hashing {
    /// How many may wait or run.
    places: Arc<Semaphore>,
    /// How many may run.
    runners: Arc<Semaphore>,
}

impl Hashing {
    /// A pool that runs `runners` at once and lets `waiting` more wait.
    pub(crate) fn new(runners: usize, waiting: usize) -> Self {
        Self { places: Arc::new(Semaphore::new(runners + waiting)), runners: Arc::new(Semaphore::new(runners)) }
    }

    /// Compares a password with a slow credential.
    ///
    /// # Errors
    ///
    /// Where as many wait as may wait: the request is then not answered, so that its sender asks elsewhere.
    pub(crate) async fn verify(&self, password: Cleartext, credential: Credential) -> Result<Verdict, Fault> {
        let Ok(place) = Arc::clone(&self.places).try_acquire_owned() else {
            return Err(Busy("the queue for password hashes").into());
        };
        let runner = Arc::clone(&self.runners).acquire_owned().await?;
        let verdict = task::spawn_blocking(move || {
            let _held = (place, runner);
            verify(&Evidence::Pap(password), &credential)
        });
        Ok(verdict.await?)
    }
}

impl fmt::Debug for Hashing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Hashing({} places free)", self.places.available_permits())
    }
}
