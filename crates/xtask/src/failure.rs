//! Why a command failed, and how a command speaks.

use std::{
    fmt,
    io::{self, Write},
    path::Path,
    process::ExitCode,
};

/// Everything that is wrong, a line each, and what to do.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Failure {
    complaints: Vec<String>,
    cure: String,
}

impl Failure {
    /// One thing is wrong.
    pub(crate) fn new(complaint: impl Into<String>, cure: impl Into<String>) -> Self {
        Self::all(vec![complaint.into()], cure)
    }

    /// Many things are wrong.
    pub(crate) fn all(complaints: Vec<String>, cure: impl Into<String>) -> Self {
        Self { complaints, cure: cure.into() }
    }

    /// Fails when there are complaints.
    pub(crate) fn unless_empty(complaints: Vec<String>, cure: impl Into<String>) -> Result<(), Self> {
        if complaints.is_empty() { Ok(()) } else { Err(Self::all(complaints, cure)) }
    }

    /// A file that could not be read or written.
    pub(crate) fn file(verb: &str, path: &Path, error: &io::Error) -> Self {
        Self::new(
            format!("cannot {verb} {}: {error}", path.display()),
            "run the command from a complete checkout, with the rights to write to it",
        )
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for complaint in &self.complaints {
            writeln!(f, "error: {complaint}")?;
        }
        write!(f, "help: {}", self.cure)
    }
}

/// Says a line on standard output.
pub(crate) fn say(line: &str) -> ExitCode {
    match writeln!(io::stdout(), "{line}") {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}
