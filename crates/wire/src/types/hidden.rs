//! Types whose value is hidden on the wire with the shared secret.

use ulna_secret::Cleartext;

use super::Tag;
use crate::{Hiding, ValueError};

/// A data type whose octets are hidden with the shared secret.
///
/// This is protection against a glance, not encryption: whoever knows the shared secret, or guesses it, reads it.
#[diagnostic::on_unimplemented(
    message = "`{Self}` stands in clear on the wire: use `get`, `find` or `all`",
    label = "not a hidden data type"
)]
pub trait Hidden {
    /// The value in clear.
    type Clear;

    /// How it is hidden.
    const HIDING: Hiding;

    /// Makes the value of a revealed one (and of the tag, where the way of hiding has one).
    ///
    /// # Errors
    ///
    /// Where the octets are not such a value.
    fn from_clear(tag: u8, clear: Cleartext) -> Result<Self::Clear, ValueError>;

    /// The tag and the octets to be hidden.
    fn parts(clear: &Self::Clear) -> (u8, &[u8]);
}

macro_rules! hidden {
    ($(#[$doc:meta])* $name:ident, $hiding:expr) => {
        $(#[$doc])*
        #[derive(Debug)]
        pub enum $name {}

        impl Hidden for $name {
            type Clear = Cleartext;
            const HIDING: Hiding = $hiding;

            fn from_clear(_: u8, clear: Cleartext) -> Result<Cleartext, ValueError> {
                Ok(clear)
            }

            fn parts(clear: &Cleartext) -> (u8, &[u8]) {
                (0, clear.expose())
            }
        }
    };
}

hidden! {
    /// User-Password: 1 to 128 octets, padded with zeros to a multiple of 16
    /// ([RFC 2865 section 5.2](https://www.rfc-editor.org/rfc/rfc2865#section-5.2)).
    UserPassword, Hiding::UserPassword
}
hidden! {
    /// Octets of a vendor that are hidden as User-Password is (`encrypt=1` in the field's dictionaries).
    EncryptedOctets, Hiding::UserPassword
}
hidden! {
    /// Octets with a salt: MS-MPPE-Send-Key ([RFC 2548 section 2.4.2](https://www.rfc-editor.org/rfc/rfc2548#section-2.4.2))
    /// and those of other vendors (`encrypt=2`).
    SaltedOctets, Hiding::Salted
}
hidden! {
    /// Ascend-Send-Secret and Ascend-Receive-Secret: up to 16 octets (`encrypt=3`).
    AscendSecret, Hiding::Ascend
}

/// Tunnel-Password: a tag, a salt, and up to 239 octets
/// ([RFC 2868 section 3.5](https://www.rfc-editor.org/rfc/rfc2868#section-3.5)).
#[derive(Debug)]
pub enum TunnelPassword {}

impl Hidden for TunnelPassword {
    type Clear = Tag<Cleartext>;
    const HIDING: Hiding = Hiding::TaggedSalted;

    fn from_clear(tag: u8, clear: Cleartext) -> Result<Tag<Cleartext>, ValueError> {
        if tag > Tag::<()>::GREATEST {
            return Err(ValueError::Tag(tag));
        }
        Ok(Tag::new(tag, clear))
    }

    fn parts(clear: &Tag<Cleartext>) -> (u8, &[u8]) {
        (clear.tag, clear.value.expose())
    }
}
