//! Text, octets, and values longer than one attribute.

use super::{DataType, Plain};
use crate::ValueError;

/// Text in UTF-8 ([RFC 8044 section 3.4](https://www.rfc-editor.org/rfc/rfc8044#section-3.4)).
///
/// An empty text is read as it stands: it is the sender's mistake (RFC 2865 section 5), and the reader's to judge.
#[derive(Debug)]
pub enum Text {}

impl DataType for Text {
    type View<'a> = &'a str;

    #[inline]
    fn read(octets: &[u8]) -> Result<&str, ValueError> {
        str::from_utf8(octets).map_err(|_| ValueError::NotText)
    }

    #[inline]
    fn write(view: &str, octets: &mut Vec<u8>) -> Result<(), ValueError> {
        octets.extend_from_slice(view.as_bytes());
        Ok(())
    }
}

impl Plain for Text {}

macro_rules! octets {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug)]
        pub enum $name {}

        impl DataType for $name {
            type View<'a> = &'a [u8];

            #[inline]
            fn read(octets: &[u8]) -> Result<&[u8], ValueError> {
                Ok(octets)
            }

            #[inline]
            fn write(view: &[u8], octets: &mut Vec<u8>) -> Result<(), ValueError> {
                octets.extend_from_slice(view);
                Ok(())
            }
        }

        impl Plain for $name {}
    };
}

octets! {
    /// Octets without a meaning of their own
    /// ([RFC 8044 section 3.5](https://www.rfc-editor.org/rfc/rfc8044#section-3.5)).
    Octets
}
octets! {
    /// Nested attributes ([RFC 8044 section 3.13](https://www.rfc-editor.org/rfc/rfc8044#section-3.13)).
    Tlv
}
octets! {
    /// A vendor's attributes: 4 octets of PEN, then what the vendor's format says
    /// ([RFC 8044 section 3.14](https://www.rfc-editor.org/rfc/rfc8044#section-3.14)).
    Vsa
}

/// Octets that are spread over as many attributes as they need
/// ([RFC 8044 section 3.6](https://www.rfc-editor.org/rfc/rfc8044#section-3.6)): EAP-Message, NAS-Filter-Rule.
#[derive(Debug)]
pub enum Long {}

impl DataType for Long {
    type View<'a> = &'a [u8];

    fn read(octets: &[u8]) -> Result<&[u8], ValueError> {
        Ok(octets)
    }

    fn write(view: &[u8], octets: &mut Vec<u8>) -> Result<(), ValueError> {
        octets.extend_from_slice(view);
        Ok(())
    }
}

impl Concat for Long {}

/// A data type whose value is what all instances of an attribute hold together.
#[diagnostic::on_unimplemented(
    message = "each `{Self}` is a value of its own: use `get`, `find` or `all`",
    label = "not a concatenated data type"
)]
pub trait Concat: DataType {}
