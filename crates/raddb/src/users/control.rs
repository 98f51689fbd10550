//! Control items: what decides about a user.

use std::fmt;

use ulna_auth::{Cleartext, Credential, CredentialError, Scheme};
use ulna_store::Access;
use ulna_wire::Kind;

use crate::users::{grammar::Operator, internal, time::Week, view::View};

/// One control item of an entry.
#[derive(Debug)]
pub(crate) struct Control {
    pub(crate) operator: Operator,
    /// The attribute's number, by which items replace each other.
    pub(crate) number: u32,
    pub(crate) setting: Setting,
}

/// What a control item sets.
#[derive(Debug)]
pub(crate) enum Setting {
    /// What evidence is compared with.
    Credential(Box<Credential>),
    /// How access is decided.
    AuthType(AuthType),
    /// Until when, in seconds since 1970.
    Expiration(i64),
    /// When in the week.
    LoginTime(Week),
}

/// The values of Auth-Type that are known here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum AuthType {
    /// Without evidence.
    Accept,
    /// Never.
    Reject,
    /// By whatever evidence there is.
    Verify,
    /// By a password only.
    Pap,
    /// By CHAP only.
    Chap,
    /// By MS-CHAP or MS-CHAPv2 only.
    MsChap,
}

impl AuthType {
    /// Finds a type by its name, whatever its case; `Local` is whatever evidence there is.
    pub(crate) fn from_name(name: &str) -> Option<Self> {
        Some(match name.to_ascii_lowercase().as_str() {
            "accept" => Self::Accept,
            "reject" => Self::Reject,
            "local" | "crypt-local" => Self::Verify,
            "pap" => Self::Pap,
            "chap" => Self::Chap,
            "ms-chap" | "mschap" => Self::MsChap,
            _ => return None,
        })
    }

    /// What it comes to for this request: evidence of another method is refused.
    fn access(self, view: &View<'_>) -> Access {
        let fits = match self {
            Self::Accept => return Access::Accept,
            Self::Reject => return Access::Reject,
            Self::Verify => return Access::Verify,
            Self::Pap => view.packet_has(Kind::Rfc(2)),
            Self::Chap => view.packet_has(Kind::Rfc(3)),
            Self::MsChap => MS_CHAP_RESPONSES.iter().any(|kind| view.packet_has(*kind)),
        };
        if fits { Access::Verify } else { Access::Reject }
    }
}

/// The control items of all entries that matched.
#[derive(Debug, Default)]
pub(crate) struct Controls<'a>(Vec<Given<'a>>);

#[derive(Debug)]
struct Given<'a> {
    number: u32,
    setting: What<'a>,
}

enum What<'a> {
    Kept(&'a Setting),
    Clear(&'a [u8]),
}

impl fmt::Debug for What<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Kept(setting) => setting.fmt(f),
            Self::Clear(_) => f.write_str("Clear(..)"),
        }
    }
}

impl<'a> Controls<'a> {
    /// Adds an entry's items, as their operators say.
    ///
    /// As in FreeRADIUS, operators look at what earlier entries gave, not at items of the same entry: `=` adds unless
    /// there is such an item, `:=` takes the place of all such items. So of two `:=` in one entry the first counts where
    /// no earlier entry gave anything, and the last where one did.
    pub(crate) fn apply(&mut self, controls: &'a [Control]) {
        let mut first = Vec::new();
        let mut last = Vec::new();
        for control in controls {
            let given = Given { number: control.number, setting: What::Kept(&control.setting) };
            self.give(control.operator, given, &mut first, &mut last);
        }
        self.0.append(&mut last);
        self.0.splice(..0, first);
    }

    /// Adds the password in clear of an entry that has nothing else.
    pub(crate) fn apply_clear(&mut self, password: &'a [u8]) {
        let given = Given { number: CLEARTEXT_PASSWORD, setting: What::Clear(password) };
        let mut last = Vec::new();
        self.give(Operator::Set, given, &mut Vec::new(), &mut last);
        self.0.append(&mut last);
    }

    fn give(&mut self, operator: Operator, given: Given<'a>, first: &mut Vec<Given<'a>>, last: &mut Vec<Given<'a>>) {
        let place = self.0.iter().position(|known| known.number == given.number);
        match (operator, place) {
            (Operator::SetIfAbsent, Some(_)) => {}
            (Operator::Set, Some(place)) => {
                self.0.retain(|known| known.number != given.number);
                self.0.insert(place, given);
            }
            (Operator::Prepend, _) => first.insert(0, given),
            _ => last.push(given),
        }
    }

    /// What evidence is compared with, in the order in which it was set.
    pub(crate) fn credentials(&self) -> impl Iterator<Item = Credential> {
        self.0.iter().filter_map(|given| match given.setting {
            What::Kept(Setting::Credential(credential)) => Some((**credential).clone()),
            What::Clear(password) => Some(Credential::Cleartext(Cleartext::new(password))),
            What::Kept(_) => None,
        })
    }

    /// How access is decided: one Auth-Type that says Reject is enough, otherwise the last one counts.
    pub(crate) fn access(&self, view: &View<'_>) -> Access {
        let mut types = self.0.iter().filter_map(|given| match given.setting {
            What::Kept(Setting::AuthType(auth_type)) => Some(*auth_type),
            _ => None,
        });
        let last = types.clone().next_back();
        match last {
            _ if types.any(|auth_type| auth_type == AuthType::Reject) => Access::Reject,
            Some(auth_type) => auth_type.access(view),
            None => Access::Verify,
        }
    }

    /// How many seconds are left to the user: `Err` where none are, `Ok(None)` where nothing limits them.
    pub(crate) fn seconds_left(
        &self,
        now: impl FnOnce() -> i64,
        minute: impl FnOnce() -> usize,
    ) -> Result<Option<u32>, Over> {
        let mut left = None::<u32>;
        let mut limit = |seconds: u32| left = Some(left.map_or(seconds, |known| known.min(seconds)));
        // As in FreeRADIUS, the first of each kind counts.
        let first = |number| match self.0.iter().find(|given| given.number == number)?.setting {
            What::Kept(setting) => Some(setting),
            What::Clear(_) => None,
        };
        if let Some(Setting::Expiration(date)) = first(internal::EXPIRATION) {
            let now = now();
            if *date <= now {
                return Err(Over);
            }
            limit(u32::try_from(date.saturating_sub(now)).unwrap_or(u32::MAX));
        }
        if let Some(Setting::LoginTime(week)) = first(internal::LOGIN_TIME) {
            match week.left(minute()) {
                Some(Some(seconds)) if seconds >= SHORTEST_SESSION => limit(seconds),
                Some(None) => {}
                _ => return Err(Over),
            }
        }
        Ok(left)
    }
}

/// The user's time is over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Over;

/// How the text of a password attribute is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Password {
    /// As it is.
    Clear,
    /// As a hash of this kind.
    Hash(Scheme),
    /// With its kind in braces, in clear without.
    WithHeader,
    /// As a hash whose kind its length tells.
    Sha2,
}

impl Password {
    /// Finds out what the attribute with this name holds, in any case of its letters; `None` where it is no password.
    pub(crate) fn of(name: &str) -> Option<Self> {
        PASSWORDS.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, password)| *password)
    }

    /// Reads the text.
    pub(crate) fn read(self, octets: &[u8]) -> Result<Credential, CredentialError> {
        let clear = || Ok(Credential::Cleartext(Cleartext::new(octets)));
        if self == Self::Clear {
            return clear();
        }
        let Ok(text) = str::from_utf8(octets) else { return Err(CredentialError::Unrecognized) };
        // The field's attributes of this kind are octets: 0x stands before hexadecimal digits.
        let digits = text.strip_prefix("0x").or_else(|| text.strip_prefix("0X")).unwrap_or(text);
        match self {
            Self::WithHeader if text.starts_with('{') => Credential::parse(text),
            Self::Clear | Self::WithHeader => clear(),
            Self::Hash(Scheme::Crypt) => Credential::parse_as(Scheme::Crypt, text),
            Self::Hash(scheme) => Credential::parse_as(scheme, digits),
            Self::Sha2 => [Scheme::Sha256, Scheme::Sha512, Scheme::Sha224, Scheme::Sha384]
                .into_iter()
                .find_map(|scheme| Credential::parse_as(scheme, digits).ok())
                .ok_or(CredentialError::Unrecognized),
        }
    }
}

/// The number of the attribute that a password in clear is kept under, whatever it is called.
pub(crate) const CLEARTEXT_PASSWORD: u32 = 1100;

/// Sessions that would be shorter are refused, since network access servers do not take small limits.
const SHORTEST_SESSION: u32 = 60;

const MS_CHAP_RESPONSES: [Kind; 2] = [microsoft(1), microsoft(25)];

const fn microsoft(number: u32) -> Kind {
    Kind::Vendor { vendor: ulna_wire::Vendor::new(311, ulna_wire::Format::T1L1), number }
}

const PASSWORDS: [(&str, Password); 19] = [
    ("Cleartext-Password", Password::Clear),
    ("User-Password", Password::Clear),
    ("Password", Password::Clear),
    ("Password-With-Header", Password::WithHeader),
    ("Crypt-Password", Password::Hash(Scheme::Crypt)),
    ("NT-Password", Password::Hash(Scheme::Nt)),
    ("MD5-Password", Password::Hash(Scheme::Md5)),
    ("SMD5-Password", Password::Hash(Scheme::SaltedMd5)),
    ("SHA-Password", Password::Hash(Scheme::Sha1)),
    ("SHA1-Password", Password::Hash(Scheme::Sha1)),
    ("SSHA-Password", Password::Hash(Scheme::SaltedSha1)),
    ("SSHA1-Password", Password::Hash(Scheme::SaltedSha1)),
    ("SHA2-Password", Password::Sha2),
    ("SSHA2-224-Password", Password::Hash(Scheme::SaltedSha224)),
    ("SSHA2-256-Password", Password::Hash(Scheme::SaltedSha256)),
    ("SSHA2-384-Password", Password::Hash(Scheme::SaltedSha384)),
    ("SSHA2-512-Password", Password::Hash(Scheme::SaltedSha512)),
    ("PBKDF2-Password", Password::Hash(Scheme::Pbkdf2)),
    ("Argon2-Password", Password::Hash(Scheme::Argon2)),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::users::internal::{AUTH_TYPE, EXPIRATION, LOGIN_TIME};

    fn control(operator: Operator, number: u32, setting: Setting) -> Control {
        Control { operator, number, setting }
    }

    fn clear(operator: Operator, text: &str) -> Control {
        control(operator, 1100, Setting::Credential(Box::new(Password::Clear.read(text.as_bytes()).unwrap())))
    }

    fn passwords(items: &[Control]) -> Vec<String> {
        let mut controls = Controls::default();
        items.iter().for_each(|item| controls.apply(std::slice::from_ref(item)));
        let text = |credential: Credential| match credential {
            Credential::Cleartext(clear) => String::from_utf8(clear.expose().to_vec()).unwrap(),
            other => format!("{other:?}"),
        };
        controls.credentials().map(text).collect()
    }

    #[test]
    fn operators_set_as_the_field_does() {
        use Operator::{Append, Prepend, Set, SetIfAbsent};
        assert_eq!(passwords(&[clear(Set, "a"), clear(SetIfAbsent, "b")]), ["a"]);
        assert_eq!(passwords(&[clear(SetIfAbsent, "a"), clear(Append, "b"), clear(Prepend, "c")]), ["c", "a", "b"]);
        assert_eq!(passwords(&[clear(Append, "a"), clear(Append, "b"), clear(Set, "c")]), ["c"]);
    }

    #[test]
    fn one_reject_is_enough() {
        let identity = ulna_store::Identity::new(b"bob");
        let dictionary = ulna_dictionary::Dictionary::default();
        let view = View::new(&dictionary, &identity);
        let access = |types: &[AuthType]| {
            let items: Vec<_> = types
                .iter()
                .map(|&auth_type| control(Operator::Append, AUTH_TYPE, Setting::AuthType(auth_type)))
                .collect();
            let mut controls = Controls::default();
            items.iter().for_each(|item| controls.apply(std::slice::from_ref(item)));
            controls.access(&view)
        };
        assert_eq!(access(&[]), Access::Verify);
        assert_eq!(access(&[AuthType::Accept]), Access::Accept);
        assert_eq!(access(&[AuthType::Reject, AuthType::Accept]), Access::Reject);
        assert_eq!(access(&[AuthType::Accept, AuthType::Verify]), Access::Verify);
        assert_eq!(access(&[AuthType::Pap]), Access::Reject, "there is no password");
    }

    #[test]
    fn the_shorter_time_counts() {
        let items = [
            control(Operator::Set, EXPIRATION, Setting::Expiration(1000)),
            control(Operator::Set, LOGIN_TIME, Setting::LoginTime(Week::parse("Su0000-0009").unwrap())),
        ];
        let mut controls = Controls::default();
        controls.apply(&items[..1]);
        assert_eq!(controls.seconds_left(|| 400, || 0), Ok(Some(600)));
        assert_eq!(controls.seconds_left(|| 1000, || 0), Err(Over));
        controls.apply(&items[1..]);
        assert_eq!(controls.seconds_left(|| 100, || 0), Ok(Some(600)));
        assert_eq!(controls.seconds_left(|| 700, || 0), Ok(Some(300)));
        assert_eq!(controls.seconds_left(|| 700, || 9), Ok(Some(60)));
        assert_eq!(controls.seconds_left(|| 700, || 10), Err(Over));
    }

    #[test]
    fn hashes_are_read_in_the_fields_forms() {
        for (name, text) in [
            ("SHA-Password", "0xa94a8fe5ccb19ba61c4c0873d391e987982fbbd3"),
            ("sha1-password", "qUqP5cyxm6YcTAhz05Hph5gvu9M="),
            ("NT-Password", "0CB6948805F797BF2A82807973B89537"),
            ("NT-Password", "0x0CB6948805F797BF2A82807973B89537"),
            ("Password-With-Header", "{SSHA}ggzOtZuBr8Q0pbF2iDUHUdO/nFphYmNk"),
            ("SHA2-Password", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"),
        ] {
            assert!(Password::of(name).unwrap().read(text.as_bytes()).is_ok(), "{name} {text}");
        }
        assert!(matches!(Password::WithHeader.read(b"plain"), Ok(Credential::Cleartext(_))));
        assert!(Password::Hash(Scheme::Nt).read(b"short").is_err());
        assert!(Password::of("Simultaneous-Use").is_none());
    }
}
