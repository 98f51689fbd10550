//! The commands of `ulna codec`: a line in, a line out.

use ulna_wire::{Authenticator, Random, SharedKey};

use crate::{Dictionary, Reveal, hexadecimal};

/// Answers the commands of `ulna codec`, in the manner of FreeRADIUS's `radattr`.
///
/// - `encode PAIRS` -> octets in lower-case hexadecimal with spaces between them
/// - `decode HEX` (spaces or none) -> pairs with `, ` between them
/// - `attribute PAIR` -> the pair in its normal form
///
/// Whatever fails gives `error: REASON`. `-` stands for the last answer (`encode -`), or for the octets of the last
/// `encode` (`decode -`).
///
/// ```
/// use ulna_dictionary::{Codec, Dictionary};
///
/// let dictionary = Dictionary::parse("ATTRIBUTE User-Name 1 string")?;
/// let mut codec = Codec::new(&dictionary, ulna_wire::SharedKey::new("testing123"), [0; 16], ulna_wire::Counting::default());
/// assert_eq!(codec.answer("encode User-Name = \"bob\""), "01 05 62 6f 62");
/// assert_eq!(codec.answer("decode 0105626f62"), "User-Name = \"bob\"");
/// # Ok::<(), ulna_dictionary::LoadError>(())
/// ```
#[derive(Debug)]
pub struct Codec<'d, R> {
    dictionary: &'d Dictionary,
    key: SharedKey,
    authenticator: Authenticator,
    random: R,
    answer: String,
    octets: Vec<u8>,
}

impl<'d, R: Random> Codec<'d, R> {
    /// A codec that hides and reveals with `key` and `authenticator`; salts come from `random`.
    #[must_use]
    pub const fn new(dictionary: &'d Dictionary, key: SharedKey, authenticator: Authenticator, random: R) -> Self {
        Self { dictionary, key, authenticator, random, answer: String::new(), octets: Vec::new() }
    }

    /// Answers one command with one line, without its end.
    pub fn answer(&mut self, line: &str) -> String {
        let answer = self.try_answer(line.trim()).unwrap_or_else(|reason| format!("error: {reason}"));
        self.answer.clone_from(&answer);
        answer
    }

    fn try_answer(&mut self, line: &str) -> Result<String, String> {
        let (command, argument) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
        let argument = argument.trim();
        match command {
            "encode" => {
                let text = if argument == "-" { self.answer.as_str() } else { argument };
                let fragment = self.dictionary.encode(text).map_err(|error| error.to_string())?;
                self.octets = fragment.hidden_octets(&self.key, &self.authenticator, &mut self.random);
                Ok(spaced(&self.octets))
            }
            "decode" => {
                if argument != "-" {
                    self.octets = hexadecimal::read_spaced(argument)
                        .ok_or("decode needs two hexadecimal digits for each octet")?;
                }
                let reveal = Reveal { key: &self.key, authenticator: self.authenticator };
                let pairs = self.dictionary.decode(&self.octets, Some(reveal)).map_err(|error| error.to_string())?;
                let printed: Vec<String> = pairs.iter().map(ToString::to_string).collect();
                Ok(printed.join(", "))
            }
            "attribute" => {
                let pairs = self.dictionary.pairs(argument).map_err(|error| error.to_string())?;
                pairs.first().map(ToString::to_string).ok_or_else(|| "attribute needs a pair".to_owned())
            }
            _ => Err("write encode PAIRS, decode HEX or attribute PAIR".to_owned()),
        }
    }
}

fn spaced(octets: &[u8]) -> String {
    let words: Vec<String> = octets.iter().map(|octet| format!("{octet:02x}")).collect();
    words.join(" ")
}
