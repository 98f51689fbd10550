//! What the dictionary knows of one attribute, and of one vendor.

use ulna_wire::{Format, Hiding, Kind, Vendor};

use crate::{DataType, Oid};

/// An attribute as the dictionary defines it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Definition {
    pub(crate) name: Box<str>,
    pub(crate) oid: Oid,
    pub(crate) data_type: DataType,
    pub(crate) flags: Flags,
    pub(crate) format: Option<Format>,
}

impl Definition {
    /// The name, in the case of the dictionary.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The path of numbers.
    #[must_use]
    pub const fn oid(&self) -> Oid {
        self.oid
    }

    /// What its value is.
    #[must_use]
    pub const fn data_type(&self) -> DataType {
        self.data_type
    }

    /// What else is known of it.
    #[must_use]
    pub const fn flags(&self) -> Flags {
        self.flags
    }

    /// Whose attribute it is; `None` for those of the RFCs.
    #[must_use]
    pub fn vendor(&self) -> Option<Vendor> {
        Some(Vendor::new(self.oid.pen()?, self.format.unwrap_or(Format::T1L1)))
    }

    /// The identity on the wire; `None` for nested attributes, and for numbers that no packet can hold.
    #[must_use]
    pub fn kind(&self) -> Option<Kind> {
        match *self.oid.numbers() {
            [26, _, number] => Some(Kind::Vendor { vendor: self.vendor()?, number }),
            [space @ 241..=246, 26, pen, number] => {
                Some(Kind::Evs { space: u8::try_from(space).ok()?, pen, number: u8::try_from(number).ok()? })
            }
            [space @ 241..=246, number] => {
                Some(Kind::Extended { space: u8::try_from(space).ok()?, number: u8::try_from(number).ok()? })
            }
            [number] => Some(Kind::Rfc(u8::try_from(number).ok().filter(|&number| number > 0)?)),
            _ => None,
        }
    }

    /// Whether it never stands in a packet: the field keeps its own variables above the number 255.
    #[must_use]
    pub fn is_internal(&self) -> bool {
        self.flags.computed || matches!(*self.oid.numbers(), [first, ..] if first > 255)
    }
}

/// What the dictionary says of an attribute beyond its type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Flags {
    /// `has_tag`: a tag stands before the value ([RFC 2868](https://www.rfc-editor.org/rfc/rfc2868)).
    pub tagged: bool,
    /// `encrypt=1`, `2`, `3`: how the value is hidden.
    pub encryption: Option<Encryption>,
    /// `array`: values of fixed length stand one after the other in one attribute.
    pub array: bool,
    /// `concat`: a value longer than one attribute goes on in the next.
    pub concat: bool,
    /// `virtual`: computed by the server, never in a packet.
    pub computed: bool,
    /// `secret`: not to be shown in logs.
    pub secret: bool,
    /// `long`: a long extended attribute that may be fragmented.
    pub long: bool,
    /// `octets[N]`: how many octets the value has, no more and no fewer.
    pub length: Option<u8>,
}

impl Flags {
    /// The way of hiding that these flags mean together; `None` where the value stands in clear.
    #[must_use]
    pub const fn hiding(&self) -> Option<Hiding> {
        Some(match (self.encryption, self.tagged) {
            (None, _) => return None,
            (Some(Encryption::UserPassword), _) => Hiding::UserPassword,
            (Some(Encryption::TunnelPassword), true) => Hiding::TaggedSalted,
            (Some(Encryption::TunnelPassword), false) => Hiding::Salted,
            (Some(Encryption::AscendSecret), _) => Hiding::Ascend,
        })
    }
}

/// How a value is hidden on the wire.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Encryption {
    /// `encrypt=1`: as User-Password ([RFC 2865 section 5.2](https://www.rfc-editor.org/rfc/rfc2865#section-5.2)).
    UserPassword,
    /// `encrypt=2`: salted ([RFC 2868 section 3.5](https://www.rfc-editor.org/rfc/rfc2868#section-3.5)).
    TunnelPassword,
    /// `encrypt=3`: Ascend's secrets of 16 octets.
    AscendSecret,
}

impl Encryption {
    /// The number in the dictionary language.
    #[must_use]
    pub const fn number(self) -> u8 {
        match self {
            Self::UserPassword => 1,
            Self::TunnelPassword => 2,
            Self::AscendSecret => 3,
        }
    }

    /// The way with `number` in the dictionary language; `None` but for 1, 2 and 3.
    #[must_use]
    pub const fn from_number(number: u8) -> Option<Self> {
        match number {
            1 => Some(Self::UserPassword),
            2 => Some(Self::TunnelPassword),
            3 => Some(Self::AscendSecret),
            _ => None,
        }
    }
}

/// A vendor as the dictionary defines it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VendorDefinition {
    pub(crate) name: Box<str>,
    pub(crate) vendor: Vendor,
}

impl VendorDefinition {
    /// The name, in the case of the dictionary.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The private enterprise number.
    #[must_use]
    pub const fn pen(&self) -> u32 {
        self.vendor.pen()
    }

    /// How the vendor writes its attributes.
    #[must_use]
    pub const fn format(&self) -> Format {
        self.vendor.format()
    }

    /// Number and format as `wire` has them.
    #[must_use]
    pub const fn vendor(&self) -> Vendor {
        self.vendor
    }
}
