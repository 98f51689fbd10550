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
mod tests {
    use proptest::prelude::*;

    use super::*;

    const ALL: Syntax = Syntax { suffix: true, slash: true, backslash: true, decorated: true };

    fn split(name: &str) -> (String, Option<String>, Form) {
        let nai = Nai::parse(name, ALL).unwrap();
        (nai.user().to_owned(), nai.realm().map(|realm| realm.as_str().to_owned()), nai.form())
    }

    fn parts(user: &str, realm: &str, form: Form) -> (String, Option<String>, Form) {
        (user.to_owned(), Some(realm.to_owned()), form)
    }

    #[test]
    fn rfc7542_2_2_names_are_split() {
        assert_eq!(split("joe@example.com"), parts("joe", "example.com", Form::Suffix));
        assert_eq!(split("joe"), ("joe".to_owned(), None, Form::Bare));
        // RFC 7542 section 3.4.
        assert_eq!(split("nancy@eng.example.net"), parts("nancy", "eng.example.net", Form::Suffix));
        assert_eq!(split("eng.example.net!nancy@example.net").2, Form::Decorated);
        assert_eq!(split("\\(user\\)@example.net").1, Some("example.net".to_owned()));
        let greek = [&b"bob@"[..], &[0xce, 0xb4, 0xce, 0xbf, 0xce, 0xba, 0xce, 0xb9, 0xce, 0xbc, 0xce, 0xae], b".com"];
        assert!(Nai::from_octets(&greek.concat(), ALL).is_ok_and(|nai| nai.user() == "bob"));
        assert_eq!(split(""), (String::new(), None, Form::Bare));
        assert_eq!(split("EXAMPLE/joe"), parts("joe", "EXAMPLE", Form::Slash));
        assert_eq!(split("EXAMPLE\\joe"), parts("joe", "EXAMPLE", Form::Backslash));
        assert_eq!(split("LAB\\joe@example.com"), parts("LAB\\joe", "example.com", Form::Suffix));
        assert_eq!(split("fred=?#$&*+-/^smith@example.com"), parts("fred=?#$&*+-/^smith", "example.com", Form::Suffix));
    }

    #[test]
    fn rfc7542_2_4_an_empty_user_is_anonymous() {
        assert_eq!(split("@example.com"), parts("", "example.com", Form::Suffix));
    }

    #[test]
    fn rfc7542_2_2_text_of_all_scripts_passes() {
        assert_eq!(split("eng%nancy@example.net").0, "eng%nancy");
        assert_eq!(split("用户@例子.example"), parts("用户", "例子.example", Form::Suffix));
        assert_eq!(Nai::from_octets(b"b\xffb@a.example", ALL), Err(NaiError::NotText { at: 1 }));
    }

    #[test]
    fn the_last_at_divides() {
        // features-and-standards D4 group 15.
        assert_eq!(split("a@b@c.example"), parts("a@b", "c.example", Form::Suffix));
    }

    #[test]
    fn realms_that_are_none_are_refused() {
        // features-and-standards D4 group 15.
        let error = |name: &str| Nai::parse(name, ALL).unwrap_err();
        assert_eq!(error("@"), NaiError::EmptyRealm);
        assert_eq!(error("joe@"), NaiError::EmptyRealm);
        assert_eq!(error("/joe"), NaiError::EmptyRealm);
        for realm in [".x", "x.", "a..b", "-a.b", "a.b-", "a b", "a\u{a0}b", "a;b", "%{a}", "a'--", &"a".repeat(64)] {
            assert_eq!(error(&format!("a@{realm}")), NaiError::Label, "{realm}");
        }
        assert_eq!(error("a\0b@a.example"), NaiError::Control { at: 1 });
        assert_eq!(error("a\nb"), NaiError::Control { at: 1 });
        assert_eq!(error("\u{1b}[31m@a.example"), NaiError::Control { at: 0 });
        assert_eq!(error(&"a".repeat(254)), NaiError::TooLong { octets: 254 });
    }

    #[test]
    fn rfc7542_2_3_long_names_are_supported() {
        let name = format!("{}@{}.example", "u".repeat(181), "r".repeat(63));
        assert_eq!(name.len(), Nai::LONGEST);
        assert_eq!(split(&name).0.len(), 181);
    }

    #[test]
    fn rfc7542_3_case_counts_before_the_realm_only() {
        let nai = |name: &'static str| Nai::parse(name, ALL).unwrap();
        assert_eq!(nai("joe@EXAMPLE.com").realm(), nai("joe@example.COM").realm());
        assert_ne!(nai("joe@example.com"), nai("Joe@example.com"));
        assert_eq!(nai("joe@EXAMPLE.com").realm().map(|realm| realm.folded()), Some("example.com".to_owned()));
        // Beyond ASCII nothing is folded.
        assert_ne!(nai("joe@ÄB.example").realm(), nai("joe@äb.example").realm());
    }

    #[test]
    fn rfc7542_3_3_1_decorated_names_lose_one_realm_at_a_time() {
        let next = |name: &str| Nai::parse(name, ALL).unwrap().undecorated();
        assert_eq!(next("home.example!joe@visited.example"), Some("joe@home.example".to_owned()));
        assert_eq!(next("a.example!b.example!joe@c.example"), Some("b.example!joe@a.example".to_owned()));
        assert_eq!(next("joe@c.example"), None);
        assert_eq!(next("!joe@c.example"), None, "no realm before the mark");
        let plain = Syntax { decorated: false, ..ALL };
        assert_eq!(Nai::parse("a!joe@c.example", plain).unwrap().form(), Form::Suffix);
    }

    #[test]
    fn forms_that_are_off_are_part_of_the_user() {
        let nai = Nai::parse("LAB/joe\\x", Syntax::default()).unwrap();
        assert_eq!((nai.user(), nai.form()), ("LAB/joe\\x", Form::Bare));
        let none = Syntax { suffix: false, ..Syntax::default() };
        assert_eq!(Nai::parse("joe@a.example", none).unwrap().form(), Form::Bare);
    }

    #[test]
    fn domains_hold_what_is_within() {
        let within = |realm| Realm::parse(realm).unwrap().is_within("eap.arpa");
        assert!(within("eap.arpa") && within("EAP.arpa") && within("x.eap.ARPA"));
        assert!(!within("xeap.arpa") && !within("arpa") && !within("eap.arpa.example"));
    }

    proptest! {
        #[test]
        fn what_is_split_is_whole(name in "\\PC{0,40}", divider in prop_oneof![Just("@"), Just("/"), Just("\\"), Just("!")]) {
            let name = format!("{name}{divider}b.example");
            if let Ok(nai) = Nai::parse(&name, ALL) {
                let whole = match (nai.realm(), nai.form()) {
                    (None, _) => nai.user().to_owned(),
                    (Some(realm), Form::Slash) => format!("{realm}/{}", nai.user()),
                    (Some(realm), Form::Backslash) => format!("{realm}\\{}", nai.user()),
                    (Some(realm), _) => format!("{}@{realm}", nai.user()),
                };
                prop_assert_eq!(&whole, &name);
                if let Some(next) = nai.undecorated() {
                    prop_assert!(Nai::parse(&next, ALL).is_ok());
                }
            }
        }

        #[test]
        fn no_octets_do_harm(octets in proptest::collection::vec(any::<u8>(), 0..300)) {
            if let Ok(nai) = Nai::from_octets(&octets, ALL) {
                prop_assert!(nai.user().len() <= octets.len());
            }
        }
    }
}
