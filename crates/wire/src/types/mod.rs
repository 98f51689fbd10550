//! Data types: what a value's octets mean ([RFC 8044](https://www.rfc-editor.org/rfc/rfc8044)).

mod address;
mod hidden;
mod number;
mod tagged;
mod text;

pub use address::{Ether, IfId, Ipv4, Ipv4Prefix, Ipv6, Ipv6Prefix, Prefix};
pub use hidden::{AscendSecret, EncryptedOctets, Hidden, SaltedOctets, TunnelPassword, UserPassword};
pub use number::{Byte, Date, Enum, Enumeration, Integer, Integer64, Short, Signed, Timestamp, Value};
pub use tagged::{Tag, TagBody, Tagged};
pub use text::{Concat, Long, Octets, Text, Tlv, Vsa};

use crate::ValueError;

/// A data type: how octets become a value, and a value octets.
pub trait DataType {
    /// The value as a reader sees it and a writer gives it; text and octets are borrowed.
    type View<'a>;

    /// Reads the octets of one attribute's value.
    ///
    /// # Errors
    ///
    /// Where the octets are not a value of this type: the length, or the content.
    fn read(octets: &[u8]) -> Result<Self::View<'_>, ValueError>;

    /// Appends a value's octets.
    ///
    /// # Errors
    ///
    /// Where the value has no octets in this type.
    fn write(view: Self::View<'_>, octets: &mut Vec<u8>) -> Result<(), ValueError>;
}

/// A data type that stands in clear on the wire.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is hidden on the wire: use `reveal` to read it and `hide` to write it",
    label = "a hidden data type"
)]
pub trait Plain: DataType {}
