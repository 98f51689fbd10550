//! `ulna codec`: attribute text to octets and back, a line each.

use std::{
    io::{self, BufRead, Write},
    path::PathBuf,
    process::ExitCode,
};

use ulna_dictionary::Codec;
use ulna_server::SystemRandom;
use ulna_wire::{Authenticator, SharedKey};

use crate::{dictionaries, exit};

/// Encodes and decodes attributes: a command a line on standard input, a line of answer each.
///
/// Commands: `encode PAIRS` gives hexadecimal octets, `decode HEX` gives pairs, `attribute PAIR` gives its normal form.
/// What fails is answered `error: REASON`, and the next line is read.
#[derive(Debug, clap::Args)]
#[command(after_help = "Example:\n  echo 'encode User-Name = \"bob\"' | ulna codec")]
pub(crate) struct Arguments {
    /// Folder whose file `dictionary` is used instead of the dictionaries in the binary.
    #[arg(long, value_name = "DIR")]
    dictionary: Option<PathBuf>,
    /// Shared secret that hidden attributes are hidden with.
    #[arg(long, value_name = "SECRET", default_value = "testing123", hide_default_value = true)]
    secret: String,
    /// Authenticator that hidden attributes are hidden with: 32 hexadecimal digits.
    #[arg(long, value_name = "HEX", value_parser = authenticator, default_value = "00000000000000000000000000000000", hide_default_value = true)]
    authenticator: Authenticator,
}

pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    let dictionary = match dictionaries::load(arguments.dictionary.as_deref()) {
        Ok(dictionary) => dictionary,
        Err(error) => return exit::fail(exit::CONFIGURATION, error),
    };
    let mut codec = Codec::new(&dictionary, SharedKey::new(&arguments.secret), arguments.authenticator, SystemRandom);
    let mut output = io::stdout().lock();
    let mut input = io::stdin().lock();
    let mut line = Vec::new();
    loop {
        line.clear();
        match input.read_until(b'\n', &mut line) {
            Ok(0) => return ExitCode::SUCCESS,
            Ok(_) => {}
            Err(error) => return exit::fail(exit::FAILED, format_args!("standard input cannot be read: {error}")),
        }
        // Text that is not UTF-8 is taken octet by octet, so that every input has an answer.
        let text =
            str::from_utf8(&line).map_or_else(|_| line.iter().map(|&octet| char::from(octet)).collect(), str::to_owned);
        if writeln!(output, "{}", codec.answer(&text)).and_then(|()| output.flush()).is_err() {
            return ExitCode::SUCCESS;
        }
    }
}

/// Reads 32 hexadecimal digits.
fn authenticator(text: &str) -> Result<Authenticator, String> {
    let wrong = || "an authenticator has 32 hexadecimal digits".to_owned();
    let digits = text.strip_prefix("0x").unwrap_or(text);
    if digits.len() != 32 || !digits.is_ascii() {
        return Err(wrong());
    }
    let mut octets = [0; 16];
    for (at, octet) in octets.iter_mut().enumerate() {
        *octet = u8::from_str_radix(&digits[at * 2..at * 2 + 2], 16).map_err(|_| wrong())?;
    }
    Ok(octets)
}

#[cfg(test)]
mod tests {
    #[test]
    fn authenticators_are_read() {
        assert_eq!(super::authenticator(&"0f".repeat(16)), Ok([15; 16]));
        assert!(super::authenticator("0f").is_err());
        assert!(super::authenticator(&"zz".repeat(16)).is_err());
    }
}
