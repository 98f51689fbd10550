//! What an operator writes.
#![forbid(unsafe_code)]

mod clock;
mod finding;
mod text;
mod users;

pub use clock::Clock;
pub use finding::{Finding, Report, Severity, to_json};
