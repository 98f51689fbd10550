//! What exit codes mean, the same for every command.

use std::{
    fmt::Display,
    io::{self, Write},
    process::ExitCode,
};

/// Something did not work, or an answer was no.
pub(crate) const FAILED: u8 = 1;
/// The command line or the configuration is wrong.
pub(crate) const CONFIGURATION: u8 = 2;
/// An address cannot be bound.
pub(crate) const BIND: u8 = 3;
/// Nobody answered, or nobody that can be believed.
pub(crate) const UNANSWERED: u8 = 4;

/// Says what went wrong on standard error, and gives the exit code.
pub(crate) fn fail(code: u8, message: impl Display) -> ExitCode {
    complain(format_args!("ulna: {message}\n"));
    ExitCode::from(code)
}

/// Writes on standard error; where nobody reads that, the exit code has to tell.
pub(crate) fn complain(message: impl Display) {
    let _ = write!(io::stderr(), "{message}");
}
