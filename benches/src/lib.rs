//! What the measurements share: keys, users and requests that are sealed before anything is counted.
//!
//! This is *not* a benchmark harness: nothing here reads a clock. The programs in `src/bin` are run by
//! `cargo xtask bench`, which counts their instructions or allocations, or their requests beside FreeRADIUS's.
//!
//! ```
//! let request = ulna_benches::request(7, 3);
//! assert!(ulna_wire::Packet::parse(request.octets()).is_ok());
//! ```
//!
//! ```text
//!  cargo xtask bench instructions --valgrind--> bin/instructions
//!                    allocations  ------------> bin/allocations --loopback--> its own server
//!                    peers        ------------> bin/echo, FreeRADIUS, ulna serve <--ulna load
//! ```
#![forbid(unsafe_code)]

use ulna_attributes::{rfc2865::*, rfc2866::*};
use ulna_secret::Cleartext;
use ulna_wire::{Code, Counting, Draft, Sealed, SharedKey};

/// The shared secret of every measurement.
pub const SECRET: &str = "testing123";

/// How many users there are.
pub const USERS: u32 = 10_000;

/// The name of a user.
#[must_use]
pub fn name(user: u32) -> String {
    format!("user{}", user % USERS)
}

/// The password of a user.
#[must_use]
pub fn password(user: u32) -> String {
    format!("pw{}", user % USERS)
}

/// An Access-Request as a network access server sends it: PAP, seven attributes, signed.
///
/// # Panics
///
/// Never: the request is short.
#[must_use]
pub fn request(user: u32, identifier: u8) -> Sealed {
    let mut draft = Draft::request(Code::ACCESS_REQUEST);
    fill(&mut draft, user);
    draft.hide(USER_PASSWORD, &Cleartext::new(password(user).as_bytes()));
    let authenticator = authenticator(user);
    draft
        .seal_request(&SharedKey::new(SECRET), identifier, authenticator, &mut Counting::default())
        .expect("it is short")
}

/// An Accounting-Request: a start.
///
/// # Panics
///
/// Never: the request is short.
#[must_use]
pub fn record(user: u32, identifier: u8) -> Sealed {
    let mut draft = Draft::request(Code::ACCOUNTING_REQUEST);
    draft.push(ACCT_STATUS_TYPE, AcctStatusType::START);
    draft.push(ACCT_SESSION_ID, &format!("{user:08x}"));
    fill(&mut draft, user);
    draft.seal_request(&SharedKey::new(SECRET), identifier, [0; 16], &mut Counting::default()).expect("it is short")
}

fn fill(draft: &mut Draft, user: u32) {
    draft.push(USER_NAME, &name(user));
    draft.push(NAS_IP_ADDRESS, [192, 0, 2, 1].into());
    draft.push(NAS_PORT, user);
    draft.push(SERVICE_TYPE, ServiceType::FRAMED_USER);
    draft.push(CALLED_STATION_ID, "02-00-00-00-00-01:ulna");
    draft.push(CALLING_STATION_ID, "02-00-00-00-00-02");
}

/// An authenticator for each user, all different.
fn authenticator(user: u32) -> [u8; 16] {
    let mut octets = [0x5a; 16];
    octets[..4].copy_from_slice(&user.to_be_bytes());
    octets
}
