//! FreeRADIUS, with the secret of all peers here.

use ulna_testing::{FreeRadius, FreeRadiusSetup};

use super::{Package, SECRET, lacks};

/// Starts it; `None` where it is not installed, which is said.
#[track_caller]
pub fn freeradius(setup: FreeRadiusSetup) -> Option<FreeRadius> {
    if lacks(&[Package::FREERADIUS]) {
        return None;
    }
    Some(setup.secret(SECRET).start().unwrap_or_else(|error| panic!("{error}")))
}
