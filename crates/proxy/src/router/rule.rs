//! The rules of a router.

use std::{
    fmt::Write,
    net::{Ipv4Addr, Ipv6Addr},
};

use regex::bytes::{Regex, RegexBuilder};
use thiserror::Error;
use ulna_wire::{Kind, Packet};

use crate::nai::{NaiError, Realm};

/// When a request matches, and what becomes of it.
#[derive(Debug, Clone)]
pub struct Rule {
    /// When it applies.
    pub when: Match,
    /// What it says.
    pub then: Action,
    /// Whether the realm is taken off the user name; by default it stays.
    pub strip: bool,
}

impl Rule {
    /// A rule that keeps the realm.
    #[must_use]
    pub const fn new(when: Match, then: Action) -> Self {
        Self { when, then, strip: false }
    }

    /// The same rule, with the realm taken off.
    #[must_use]
    pub fn stripping(mut self) -> Self {
        self.strip = true;
        self
    }
}

/// What becomes of a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Action {
    /// It is answered here.
    Local,
    /// It goes to a server of this pool.
    Pool(u32),
    /// It is rejected here.
    Refuse,
}

/// What a rule applies to.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Match {
    /// This realm, in any case.
    Realm(String),
    /// Realms that fit a pattern.
    RealmPattern(Pattern),
    /// All realms that no other rule matches.
    Default,
    /// Names without a realm.
    NoRealm,
    /// Requests that have an attribute.
    Attribute(Test),
}

impl Match {
    /// The realm `realm`, or for `*` the default realm, or for nothing names without a realm.
    #[must_use]
    pub fn realm(realm: &str) -> Self {
        match realm {
            "*" => Self::Default,
            "" => Self::NoRealm,
            realm => Self::Realm(realm.to_owned()),
        }
    }

    /// Realms that fit the regular expression `pattern` wholly, in any case.
    ///
    /// # Errors
    ///
    /// Where it is none, or would take too much memory.
    pub fn realm_pattern(pattern: &str) -> Result<Self, RuleError> {
        // Wholly: who wants a part of a realm says so, and `a.example` must not let `a.example.evil.test` through.
        Pattern::new(&format!("^(?:{pattern})$"), true).map(Self::RealmPattern)
    }

    pub(super) fn matches<B: AsRef<[u8]>>(&self, packet: &Packet<B>, realm: Option<Realm<'_>>) -> bool {
        match self {
            Self::Realm(wanted) => realm.is_some_and(|realm| realm == **wanted),
            Self::RealmPattern(pattern) => realm.is_some_and(|realm| pattern.fits(realm.as_str().as_bytes())),
            Self::Default => realm.is_some(),
            Self::NoRealm => realm.is_none(),
            Self::Attribute(test) => test.holds(packet),
        }
    }
}

/// A regular expression of bounded size; its time is linear in what it is held against.
#[derive(Debug, Clone)]
pub struct Pattern(Regex);

impl Pattern {
    /// The most memory that a compiled pattern may take, in octets.
    pub const MOST_MEMORY: usize = 1 << 20;

    fn new(pattern: &str, any_case: bool) -> Result<Self, RuleError> {
        RegexBuilder::new(pattern)
            .case_insensitive(any_case)
            .size_limit(Self::MOST_MEMORY)
            .dfa_size_limit(Self::MOST_MEMORY)
            .nest_limit(32)
            .build()
            .map(Self)
            .map_err(|error| RuleError::Pattern { message: error.to_string() })
    }

    fn fits(&self, octets: &[u8]) -> bool {
        self.0.is_match(octets)
    }
}

/// A question about an attribute; it holds if it holds for one of the attribute's instances.
#[derive(Debug, Clone)]
pub struct Test {
    kind: Kind,
    wanted: Wanted,
}

#[derive(Debug, Clone)]
enum Wanted {
    Octets(Box<[u8]>),
    Text { presentation: Presentation, pattern: Pattern },
}

impl Test {
    /// Whether the attribute has exactly these octets as its value.
    #[must_use]
    pub fn equals(kind: Kind, octets: impl AsRef<[u8]>) -> Self {
        Self { kind, wanted: Wanted::Octets(octets.as_ref().into()) }
    }

    /// Whether the attribute's value, as text, has a part that fits the regular expression `pattern`.
    ///
    /// # Errors
    ///
    /// Where the pattern is none, or would take too much memory.
    pub fn fits(kind: Kind, presentation: Presentation, pattern: &str) -> Result<Self, RuleError> {
        let pattern = Pattern::new(pattern, false)?;
        Ok(Self { kind, wanted: Wanted::Text { presentation, pattern } })
    }

    fn holds<B: AsRef<[u8]>>(&self, packet: &Packet<B>) -> bool {
        packet.instances(self.kind).any(|octets| match &self.wanted {
            Wanted::Octets(wanted) => **wanted == *octets,
            Wanted::Text { presentation: Presentation::Text, pattern } => pattern.fits(octets),
            Wanted::Text { presentation, pattern } => {
                presentation.text(octets).is_some_and(|text| pattern.fits(text.as_bytes()))
            }
        })
    }
}

/// How the octets of a value are text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Presentation {
    /// They are.
    #[default]
    Text,
    /// A number of 1, 2, 4 or 8 octets, in decimal.
    Integer,
    /// An address of 4 or 16 octets.
    Address,
    /// Octets, as hexadecimal digits.
    Octets,
}

impl Presentation {
    /// The text; `None` where the octets are not such a value.
    fn text(self, octets: &[u8]) -> Option<String> {
        match self {
            Self::Text => std::str::from_utf8(octets).ok().map(str::to_owned),
            Self::Integer if matches!(octets.len(), 1 | 2 | 4 | 8) => {
                Some(octets.iter().fold(0, |number: u64, &octet| number << 8 | u64::from(octet)).to_string())
            }
            Self::Integer => None,
            Self::Address => match octets.first_chunk::<4>().filter(|_| octets.len() == 4) {
                Some(octets) => Some(Ipv4Addr::from(*octets).to_string()),
                None => <[u8; 16]>::try_from(octets).ok().map(|octets| Ipv6Addr::from(octets).to_string()),
            },
            Self::Octets => Some(octets.iter().fold(String::new(), |mut text, octet| {
                // Writing to a string cannot fail.
                let _ = write!(text, "{octet:02x}");
                text
            })),
        }
    }
}

/// What is wrong with a rule.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum RuleError {
    /// The realm is none.
    #[error("rule {rule}: {error}")]
    Realm {
        /// Which rule, from 0.
        rule: usize,
        /// Why.
        error: NaiError,
    },
    /// It can never match, since an earlier one has the same realm.
    #[error("rule {rule} can never match: rule {earlier} has the same realm")]
    Twice {
        /// Which rule, from 0.
        rule: usize,
        /// The earlier one.
        earlier: usize,
    },
    /// The regular expression is none, or is too large.
    #[error("{message}")]
    Pattern {
        /// What is wrong with it, in the words of the parser.
        message: String,
    },
}
