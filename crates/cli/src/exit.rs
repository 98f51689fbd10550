//! What exit codes mean, the same for every command.

use std::{fmt::Display, process::ExitCode};

/// Something did not work, or an answer was no.
pub(crate) const FAILED: u8 = 1;
/// The command line or the configuration is wrong.
pub(crate) const CONFIGURATION: u8 = 2;
/// An address cannot be bound.
pub(crate) const BIND: u8 = 3;

/// Says what went wrong on standard error, and gives the exit code.
pub(crate) fn fail(code: u8, message: impl Display) -> ExitCode {
    eprintln!("ulna: {message}");
    ExitCode::from(code)
}
