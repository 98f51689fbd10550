//! Network access identifiers: user names with a realm.

use std::fmt;

use thiserror::Error;

/// A user name, split into the local part and the realm ([RFC 7542]).
///
/// Nothing is changed: both parts are slices of what was typed. Realms are compared by [`Realm`], without regard to ASCII
/// case; local parts belong to the home server, and nobody else may fold their case ([RFC 7542 section 2.4]).
///
/// ```
/// use ulna_proxy::{Form, Nai, Syntax};
///
/// let nai = Nai::parse("nemo@Area-A.example", Syntax::default())?;
/// assert_eq!((nai.user(), nai.form()), ("nemo", Form::Suffix));
/// assert!(nai.realm().is_some_and(|realm| realm == "area-a.EXAMPLE"));
/// # Ok::<(), ulna_proxy::NaiError>(())
/// ```
///
/// [RFC 7542]: https://www.rfc-editor.org/rfc/rfc7542
/// [RFC 7542 section 2.4]: https://www.rfc-editor.org/rfc/rfc7542#section-2.4
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Nai<'a> {
    user: &'a str,
    realm: Option<Realm<'a>>,
    form: Form,
}

impl<'a> Nai<'a> {
    /// The longest user name in octets: what one attribute holds ([RFC 2865 section 5.1]).
    ///
    /// [RFC 2865 section 5.1]: https://www.rfc-editor.org/rfc/rfc2865#section-5.1
    pub const LONGEST: usize = 253;

    /// Splits a user name. A name without a realm is one too.
    ///
    /// A realm behind goes before a realm in front: `LAB\nemo@example.org` is the user `LAB\nemo` of example.org.
    ///
    /// # Errors
    ///
    /// Where the name is too long, has control characters, or the realm is none: it is no NAI then, but still a name
    /// that somebody may have ([RFC 7542 section 2.6.1]).
    ///
    /// [RFC 7542 section 2.6.1]: https://www.rfc-editor.org/rfc/rfc7542#section-2.6.1
    pub fn parse(name: &'a str, syntax: Syntax) -> Result<Self, NaiError> {
        if name.len() > Self::LONGEST {
            return Err(NaiError::TooLong { octets: name.len() });
        }
        if let Some(at) = name.find(char::is_control) {
            return Err(NaiError::Control { at });
        }
        // No NAI has two of them (RFC 7542 s.3.4), but names in the field have: the last one divides.
        if syntax.suffix
            && let Some((user, realm)) = name.rsplit_once('@')
        {
            let realm = Some(Realm::parse(realm)?);
            let decorated = syntax.decorated && user.contains('!');
            return Ok(Self { user, realm, form: if decorated { Form::Decorated } else { Form::Suffix } });
        }
        for (wanted, divider, form) in [(syntax.slash, '/', Form::Slash), (syntax.backslash, '\\', Form::Backslash)] {
            if wanted && let Some((realm, user)) = name.split_once(divider) {
                return Ok(Self { user, realm: Some(Realm::parse(realm)?), form });
            }
        }
        Ok(Self { user: name, realm: None, form: Form::Bare })
    }

    /// As [`Nai::parse`], of the octets of a User-Name.
    ///
    /// # Errors
    ///
    /// Also where the octets are not UTF-8, which a realm has to be ([RFC 7542 section 2.2]).
    ///
    /// [RFC 7542 section 2.2]: https://www.rfc-editor.org/rfc/rfc7542#section-2.2
    pub fn from_octets(octets: &'a [u8], syntax: Syntax) -> Result<Self, NaiError> {
        match std::str::from_utf8(octets) {
            Ok(name) => Self::parse(name, syntax),
            Err(error) => Err(NaiError::NotText { at: error.valid_up_to() }),
        }
    }

    /// The local part, which is empty where the user wants to stay anonymous ([RFC 7542 section 2.4]).
    ///
    /// [RFC 7542 section 2.4]: https://www.rfc-editor.org/rfc/rfc7542#section-2.4
    #[must_use]
    pub const fn user(&self) -> &'a str {
        self.user
    }

    /// The realm, if there is one.
    #[must_use]
    pub const fn realm(&self) -> Option<Realm<'a>> {
        self.realm
    }

    /// How the realm was written.
    #[must_use]
    pub const fn form(&self) -> Form {
        self.form
    }

    /// The name for the next realm of a decorated one: `home!nemo@visited` becomes `nemo@home`, and
    /// `next!home!nemo@visited` becomes `home!nemo@next` ([RFC 7542 section 3.3.1]).
    ///
    /// `None` for names in other forms, and where what stands before the `!` is no realm.
    ///
    /// [RFC 7542 section 3.3.1]: https://www.rfc-editor.org/rfc/rfc7542#section-3.3.1
    #[must_use]
    pub fn undecorated(&self) -> Option<String> {
        let (realm, user) = self.user.split_once('!').filter(|_| self.form == Form::Decorated)?;
        Realm::parse(realm).ok()?;
        Some(format!("{user}@{realm}"))
    }
}

/// How a user name names its realm.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Form {
    /// Not at all: `nemo`.
    Bare,
    /// Behind: `nemo@realm`.
    Suffix,
    /// In front, as IPASS had it: `realm/nemo`.
    Slash,
    /// In front, as Windows has it: `REALM\nemo`.
    Backslash,
    /// Behind, with the realms to come in front: `home!nemo@visited`.
    Decorated,
}

/// Which ways of naming a realm are understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Syntax {
    /// `nemo@realm`.
    pub suffix: bool,
    /// `realm/nemo`.
    pub slash: bool,
    /// `REALM\nemo`.
    pub backslash: bool,
    /// `home!nemo@visited`; needs `suffix`.
    pub decorated: bool,
}

impl Default for Syntax {
    /// What [RFC 7542](https://www.rfc-editor.org/rfc/rfc7542) knows: `nemo@realm`, decorated or not.
    fn default() -> Self {
        Self { suffix: true, slash: false, backslash: false, decorated: true }
    }
}

/// A realm: compared without regard to the case of ASCII letters.
///
/// Other letters are compared as they are: [RFC 7542 section 3] allows what is done for ASCII, and warns of more. A realm in
/// another script has to be spelled in the configuration as users spell it, in composed form (NFC). Neither is
/// normalised, nor turned into the ASCII form of domain names: [RFC 7542 section 2.6] leaves that to the user's device.
///
/// [RFC 7542 section 2.6]: https://www.rfc-editor.org/rfc/rfc7542#section-2.6
/// [RFC 7542 section 3]: https://www.rfc-editor.org/rfc/rfc7542#section-3
#[derive(Clone, Copy)]
pub struct Realm<'a>(&'a str);

impl<'a> Realm<'a> {
    /// The longest label between two dots in octets ([RFC 1035 section 2.3.4]).
    ///
    /// [RFC 1035 section 2.3.4]: https://www.rfc-editor.org/rfc/rfc1035#section-2.3.4
    pub const LONGEST_LABEL: usize = 63;

    /// Checks a realm: labels of letters, digits and hyphens, with dots between them.
    ///
    /// The field has realms of one label, which [RFC 7542 section 2.2] has not, and Windows has underscores: both pass.
    ///
    /// # Errors
    ///
    /// Where it is empty, or a label is empty, too long, begins or ends with a hyphen, or has another character.
    ///
    /// [RFC 7542 section 2.2]: https://www.rfc-editor.org/rfc/rfc7542#section-2.2
    pub fn parse(realm: &'a str) -> Result<Self, NaiError> {
        if realm.is_empty() {
            return Err(NaiError::EmptyRealm);
        }
        for label in realm.split('.') {
            let plain = |letter: char| letter.is_ascii_alphanumeric() || letter == '-' || letter == '_';
            let fits = (1..=Self::LONGEST_LABEL).contains(&label.len())
                && !label.starts_with('-')
                && !label.ends_with('-')
                && label.chars().all(|letter| plain(letter) || (!letter.is_ascii() && !letter.is_whitespace()));
            if !fits {
                return Err(NaiError::Label);
            }
        }
        Ok(Self(realm))
    }

    /// The realm as it was written.
    #[must_use]
    pub const fn as_str(&self) -> &'a str {
        self.0
    }

    /// The realm as it is looked up: ASCII letters are small.
    #[must_use]
    pub fn folded(&self) -> String {
        self.0.to_ascii_lowercase()
    }

    /// Whether it is `domain`, or ends with a dot and `domain`.
    #[must_use]
    pub fn is_within(&self, domain: &str) -> bool {
        let (whole, domain) = (self.0.as_bytes(), domain.as_bytes());
        whole
            .len()
            .checked_sub(domain.len())
            .and_then(|at| whole.split_at_checked(at))
            .is_some_and(|(front, end)| end.eq_ignore_ascii_case(domain) && matches!(front.last(), None | Some(b'.')))
    }
}

impl PartialEq for Realm<'_> {
    fn eq(&self, other: &Self) -> bool {
        *self == *other.0
    }
}

impl Eq for Realm<'_> {}

impl PartialEq<str> for Realm<'_> {
    fn eq(&self, other: &str) -> bool {
        self.0.eq_ignore_ascii_case(other)
    }
}

impl PartialEq<&str> for Realm<'_> {
    fn eq(&self, other: &&str) -> bool {
        *self == **other
    }
}

impl fmt::Debug for Realm<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Realm({:?})", self.0)
    }
}

impl fmt::Display for Realm<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.0)
    }
}

/// Why a user name cannot be routed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum NaiError {
    /// It is longer than an attribute.
    #[error("the user name has {octets} octets, more than 253")]
    TooLong {
        /// How many octets it has.
        octets: usize,
    },
    /// It is not UTF-8.
    #[error("the user name is not UTF-8 text from octet {at} on")]
    NotText {
        /// How many octets are.
        at: usize,
    },
    /// It has a control character, which would forge lines in logs.
    #[error("the user name has a control character at octet {at}")]
    Control {
        /// Where.
        at: usize,
    },
    /// Nothing stands where the realm belongs.
    #[error("the realm is empty")]
    EmptyRealm,
    /// A part of the realm is none.
    #[error("the realm has a label that is empty, too long, or has characters that no realm has")]
    Label,
}

#[cfg(test)]
mod tests;
