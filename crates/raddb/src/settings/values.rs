//! The values that keys can have.

use std::{path::PathBuf, time::Duration};

use serde::{Deserialize, Deserializer, de::Error};
use ulna_proto::{Demand, Network};
use ulna_proxy::{Realm, Syntax};

use super::source::distance;

/// How log lines are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Format {
    /// For people.
    Text,
    /// For programs.
    Json,
}

/// Whether requests have to have an attribute.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Presence {
    /// Those without it are discarded.
    Require,
    /// It is looked at where it is there.
    Optional,
}

/// Where log lines go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// Standard error.
    Stderr,
    /// The system's log.
    Syslog,
    /// Files in this folder, a new one each day.
    Folder(PathBuf),
}

/// The least important log lines that are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// What does not work.
    Error,
    /// What may not be as it is meant.
    Warn,
    /// What happens to the server.
    Info,
    /// What the server does.
    Debug,
    /// How the server does it.
    Trace,
}

/// Which requests have log lines of their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Requests {
    /// None.
    None,
    /// Those that are rejected.
    Rejects,
    /// All of them.
    All,
}

impl<'de> Deserialize<'de> for Target {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Ok(match text.as_str() {
            "stderr" => Self::Stderr,
            "syslog" => Self::Syslog,
            "" => return Err(D::Error::custom("a folder must be named")),
            // A word without a slash is rather a slip of the pen than a folder.
            _ if text.contains('/') => Self::Folder(text.into()),
            _ => {
                let near = ["stderr", "syslog"].into_iter().find(|known| distance(known, &text) <= 2);
                let cure = match near {
                    Some(near) => format!("did you mean \"{near}\"?"),
                    None => format!("a folder is written with a slash, as in \"./{text}\""),
                };
                return Err(D::Error::custom(format_args!("\"{text}\" is no target; {cure}")));
            }
        })
    }
}

/// A number of worker threads.
pub(crate) type WorkerCount = Count<0, 1024>;
/// A number of requests.
pub(crate) type Pending = Count<1, 1_048_576>;
/// The time for one request.
pub(crate) type Timeout = Between<1_000, 300_000>;
/// The time that a reject is held back.
pub(crate) type RejectDelay = Between<0, 9_000>;
/// A number of proxies.
pub(crate) type Hops = Count<0, 40>;
/// The age of a file.
pub(crate) type Time = Between<1_000, { 366 * 86_400_000 }>;

/// A number from `LEAST` to `MOST`.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Count<const LEAST: usize, const MOST: usize>(usize);

impl<'de, const LEAST: usize, const MOST: usize> Deserialize<'de> for Count<LEAST, MOST> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let number = usize::deserialize(deserializer)?;
        if (LEAST..=MOST).contains(&number) {
            Ok(Self(number))
        } else {
            Err(D::Error::custom(format_args!("{number} is not from {LEAST} to {MOST}")))
        }
    }
}

impl<const LEAST: usize, const MOST: usize> From<Count<LEAST, MOST>> for usize {
    fn from(count: Count<LEAST, MOST>) -> Self {
        count.0
    }
}

/// A time from `LEAST` to `MOST` milliseconds.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Between<const LEAST: u64, const MOST: u64>(Duration);

impl<'de, const LEAST: u64, const MOST: u64> Deserialize<'de> for Between<LEAST, MOST> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let milliseconds = Measure::deserialize(deserializer)?.of(&TIMES, 1_000).map_err(D::Error::custom)?;
        if (LEAST..=MOST).contains(&milliseconds) {
            Ok(Self(Duration::from_millis(milliseconds)))
        } else {
            let [least, most] = [LEAST, MOST].map(|time| match time % 1_000 {
                0 => format!("{} s", time / 1_000),
                _ => format!("{time} ms"),
            });
            Err(D::Error::custom(format_args!("the time is not from {least} to {most}")))
        }
    }
}

impl<const LEAST: u64, const MOST: u64> From<Between<LEAST, MOST>> for Duration {
    fn from(time: Between<LEAST, MOST>) -> Self {
        time.0
    }
}

/// A size of a file in octets.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Size(u64);

impl<'de> Deserialize<'de> for Size {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let octets = Measure::deserialize(deserializer)?.of(&SIZES, 1).map_err(D::Error::custom)?;
        if (64 << 10..=16 << 30).contains(&octets) {
            Ok(Self(octets))
        } else {
            Err(D::Error::custom("the size is not from 64 KiB to 16 GiB"))
        }
    }
}

impl From<Size> for u64 {
    fn from(size: Size) -> Self {
        size.0
    }
}

/// What is demanded of peers.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Policy(Demand);

impl<'de> Deserialize<'de> for Policy {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map(Self).map_err(D::Error::custom)
    }
}

impl From<Policy> for Option<Demand> {
    fn from(policy: Policy) -> Self {
        Some(policy.0)
    }
}

/// Short text.
#[derive(Debug, Clone)]
pub(crate) struct Text(String);

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        match text.len() {
            1..=64 => Ok(Self(text)),
            octets => Err(D::Error::custom(format_args!("the text has {octets} octets"))),
        }
    }
}

impl From<Text> for Option<String> {
    fn from(text: Text) -> Self {
        Some(text.0)
    }
}

/// Realms.
#[derive(Debug, Clone)]
pub(crate) struct RealmNames(Vec<String>);

impl<'de> Deserialize<'de> for RealmNames {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Name(String);

        impl<'de> Deserialize<'de> for Name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let name = String::deserialize(deserializer)?;
                match Realm::parse(&name) {
                    Ok(_) => Ok(Self(name)),
                    Err(why) => Err(D::Error::custom(format_args!("\"{name}\" is no realm: {why}"))),
                }
            }
        }

        Ok(Self(Vec::<Name>::deserialize(deserializer)?.into_iter().map(|Name(name)| name).collect()))
    }
}

impl From<RealmNames> for Vec<String> {
    fn from(names: RealmNames) -> Self {
        names.0
    }
}

/// Addresses and networks.
#[derive(Debug, Clone)]
pub(crate) struct Networks(Vec<Network>);

impl<'de> Deserialize<'de> for Networks {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct One(Network);

        impl<'de> Deserialize<'de> for One {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = String::deserialize(deserializer)?;
                text.parse().map(Self).map_err(|why| D::Error::custom(format_args!("\"{text}\" is no network: {why}")))
            }
        }

        Ok(Self(Vec::<One>::deserialize(deserializer)?.into_iter().map(|One(network)| network).collect()))
    }
}

impl From<Networks> for Vec<Network> {
    fn from(networks: Networks) -> Self {
        networks.0
    }
}

/// Ways of naming a realm.
#[derive(Debug, Clone, Copy)]
pub(crate) struct NameForms(Syntax);

impl<'de> Deserialize<'de> for NameForms {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(rename_all = "lowercase")]
        enum Form {
            Suffix,
            Slash,
            Backslash,
            Decorated,
        }

        let mut syntax = Syntax { suffix: false, slash: false, backslash: false, decorated: false };
        for form in Vec::<Form>::deserialize(deserializer)? {
            match form {
                Form::Suffix => syntax.suffix = true,
                Form::Slash => syntax.slash = true,
                Form::Backslash => syntax.backslash = true,
                Form::Decorated => syntax.decorated = true,
            }
        }
        if syntax.decorated && !syntax.suffix {
            return Err(D::Error::custom("\"decorated\" names have a suffix too: it needs \"suffix\""));
        }
        Ok(Self(syntax))
    }
}

impl From<NameForms> for Syntax {
    fn from(forms: NameForms) -> Self {
        forms.0
    }
}

/// A number, or a number with a unit.
#[derive(Debug, Deserialize)]
#[serde(untagged, expecting = "a number, or a number and a unit in quotes")]
enum Measure {
    Number(u64),
    Text(String),
}

impl Measure {
    /// The number in the smallest unit; `plain` is how many of these a number without a unit stands for.
    fn of(&self, units: &[(&str, u64)], plain: u64) -> Result<u64, String> {
        let (number, unit) = match self {
            Self::Number(number) => (Some(*number), plain),
            Self::Text(text) => {
                let digits = text.bytes().take_while(u8::is_ascii_digit).count();
                let (number, unit) = text.split_at_checked(digits).unwrap_or((text, ""));
                let unit = unit.trim();
                let known = units.iter().find(|(name, _)| *name == unit).ok_or_else(|| {
                    let names: Vec<_> = units.iter().map(|(name, _)| *name).collect();
                    format!("\"{text}\" is not a number and one of the units {}", names.join(", "))
                })?;
                (number.parse().ok(), known.1)
            }
        };
        number
            .and_then(|number| number.checked_mul(unit))
            .ok_or_else(|| "the number is too large, or missing".to_owned())
    }
}

const TIMES: [(&str, u64); 5] = [("ms", 1), ("s", 1_000), ("min", 60_000), ("h", 3_600_000), ("d", 86_400_000)];
const SIZES: [(&str, u64); 4] = [("B", 1), ("KiB", 1 << 10), ("MiB", 1 << 20), ("GiB", 1 << 30)];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn measures_have_units() {
        let time = |text: &str| Measure::Text(text.into()).of(&TIMES, 1_000);
        assert_eq!(time("500 ms"), Ok(500));
        assert_eq!(time("2min"), Ok(120_000));
        assert_eq!(Measure::Number(3).of(&TIMES, 1_000), Ok(3_000));
        for text in ["", "5", "5 x", "s", "-5 s", "99999999999999999999 s"] {
            assert!(time(text).is_err(), "{text}");
        }
        assert!(Measure::Number(u64::MAX).of(&TIMES, 1_000).is_err());
        assert_eq!(Measure::Text("1 GiB".into()).of(&SIZES, 1), Ok(1 << 30));
    }
}
