//! `ulna stats`: what a running server counted.

use std::{path::PathBuf, process::ExitCode};

use serde_json::Value;

use crate::{exit, serve::control};

/// Shows what a running server counted, under the names of the MIBs (RFC 4669, RFC 4671).
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  ulna stats --raddb /etc/ulna --json")]
pub(crate) struct Arguments {
    /// The server's configuration folder.
    #[arg(long, value_name = "DIR", default_value = "raddb")]
    raddb: PathBuf,
    /// Print JSON.
    #[arg(long)]
    json: bool,
}

pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    let answer = match control::ask_blocking(&arguments.raddb, "stats") {
        Ok(answer) => answer,
        Err(error) => return exit::fail(exit::FAILED, no_server(&arguments.raddb, &error)),
    };
    if arguments.json {
        println!("{answer}");
    } else {
        print(&answer, 0);
    }
    ExitCode::SUCCESS
}

/// What to say when nobody answers on the control socket.
pub(crate) fn no_server(raddb: &std::path::Path, error: &std::io::Error) -> String {
    format!(
        "no server answers on {}: {error}. Is one running with `--raddb {}`?",
        control::path(raddb).display(),
        raddb.display()
    )
}

/// Prints nested objects as indented lines; zeros inside a peer are left out.
fn print(value: &Value, depth: usize) {
    let Value::Object(fields) = value else { return };
    for (name, field) in fields {
        let indent = "  ".repeat(depth);
        match field {
            Value::Object(inner) if inner.is_empty() => {}
            Value::Object(_) => {
                println!("{indent}{name}");
                print(field, depth + 1);
            }
            Value::Number(number) if depth > 1 && number.as_u64() == Some(0) => {}
            Value::String(text) => println!("{indent}{name:<42} {text}"),
            other => println!("{indent}{name:<42} {other}"),
        }
    }
}
