//! What identifies an attribute.

use std::{fmt, marker::PhantomData};

use crate::{packet::VENDOR_SPECIFIC, types::Tlv};

/// An attribute: its identity, its name, and in the type parameter what its value is.
///
/// A constant of this type is all that a program needs to read and write an attribute:
///
/// ```
/// use ulna_wire::{Attribute, Format, Integer, Text, Vendor};
///
/// const CISCO: Vendor = Vendor::new(9, Format::T1L1);
/// const SESSION_TIMEOUT: Attribute<Integer> = Attribute::rfc(27, "Session-Timeout");
/// const CISCO_AVPAIR: Attribute<Text> = Attribute::vendor(CISCO, 1, "Cisco-AVPair");
/// assert_eq!(CISCO_AVPAIR.name(), "Cisco-AVPair");
/// # let _ = SESSION_TIMEOUT;
/// ```
pub struct Attribute<T: ?Sized> {
    kind: Kind,
    name: &'static str,
    value: PhantomData<fn() -> Box<T>>,
}

impl<T: ?Sized> Attribute<T> {
    /// An attribute of the space that RFC 2865 opened: numbers 1 to 255.
    #[must_use]
    pub const fn rfc(number: u8, name: &'static str) -> Self {
        Self::new(Kind::Rfc(number), name)
    }

    /// An attribute of a vendor, inside Vendor-Specific.
    #[must_use]
    pub const fn vendor(vendor: Vendor, number: u32, name: &'static str) -> Self {
        Self::new(Kind::Vendor { vendor, number }, name)
    }

    /// An extended attribute: `space` is 241 to 246 ([RFC 6929](https://www.rfc-editor.org/rfc/rfc6929)).
    #[must_use]
    pub const fn extended(space: u8, number: u8, name: &'static str) -> Self {
        Self::new(Kind::Extended { space, number }, name)
    }

    /// An extended vendor-specific attribute: `space` is 241 to 246
    /// ([RFC 6929 section 2.4](https://www.rfc-editor.org/rfc/rfc6929#section-2.4)).
    #[must_use]
    pub const fn evs(space: u8, pen: u32, number: u8, name: &'static str) -> Self {
        Self::new(Kind::Evs { space, pen, number }, name)
    }

    /// An attribute nested in another.
    #[must_use]
    pub const fn child_of(parent: &'static Attribute<Tlv>, number: u8, name: &'static str) -> Self {
        Self::new(Kind::Child { parent: &parent.kind, number }, name)
    }

    /// What identifies the attribute.
    #[must_use]
    pub const fn kind(&self) -> Kind {
        self.kind
    }

    /// The attribute's name in the field's dictionaries.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    const fn new(kind: Kind, name: &'static str) -> Self {
        Self { kind, name, value: PhantomData }
    }
}

impl<T: ?Sized> Clone for Attribute<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: ?Sized> Copy for Attribute<T> {}

impl<T: ?Sized> fmt::Debug for Attribute<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}({:?})", self.name, self.kind)
    }
}

impl<T: ?Sized> fmt::Display for Attribute<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name)
    }
}

/// An attribute's identity: where its number stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// The space of [RFC 2865 section 5](https://www.rfc-editor.org/rfc/rfc2865#section-5).
    Rfc(u8),
    /// Inside Vendor-Specific ([RFC 2865 section 5.26](https://www.rfc-editor.org/rfc/rfc2865#section-5.26)).
    Vendor {
        /// Whose it is, and how it writes its attributes.
        vendor: Vendor,
        /// The vendor's number for it.
        number: u32,
    },
    /// Inside Extended-Type or Long-Extended-Type ([RFC 6929](https://www.rfc-editor.org/rfc/rfc6929)).
    Extended {
        /// 241 to 246.
        space: u8,
        /// The extended type.
        number: u8,
    },
    /// Inside Extended-Vendor-Specific
    /// ([RFC 6929 section 2.4](https://www.rfc-editor.org/rfc/rfc6929#section-2.4)).
    Evs {
        /// 241 to 246.
        space: u8,
        /// The vendor's private enterprise number.
        pen: u32,
        /// The vendor's number for it.
        number: u8,
    },
    /// Nested in another attribute ([RFC 6929 section 2.3](https://www.rfc-editor.org/rfc/rfc6929#section-2.3)).
    Child {
        /// The attribute that holds it.
        parent: &'static Self,
        /// Its number there.
        number: u8,
    },
}

impl Kind {
    /// The number of the attribute of the packet in which it stands.
    pub(crate) const fn outermost(self) -> u8 {
        let mut kind = self;
        while let Self::Child { parent, .. } = kind {
            kind = *parent;
        }
        match kind {
            Self::Rfc(number) => number,
            Self::Vendor { .. } | Self::Child { .. } => VENDOR_SPECIFIC,
            Self::Extended { space, .. } | Self::Evs { space, .. } => space,
        }
    }
}

/// A vendor: its private enterprise number, and the format of its attributes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Vendor {
    pen: u32,
    format: Format,
}

impl Vendor {
    /// A vendor with the private enterprise number `pen`.
    #[must_use]
    pub const fn new(pen: u32, format: Format) -> Self {
        Self { pen, format }
    }

    /// The private enterprise number.
    #[must_use]
    pub const fn pen(self) -> u32 {
        self.pen
    }

    /// How the vendor writes its attributes.
    #[must_use]
    pub const fn format(self) -> Format {
        self.format
    }
}

/// How a vendor writes its attributes: how many octets number and length have, and whether a continuation flag follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Format {
    type_octets: u8,
    length_octets: u8,
    continues: bool,
}

impl Format {
    /// One octet each, as [RFC 2865 section 5.26](https://www.rfc-editor.org/rfc/rfc2865#section-5.26) recommends.
    pub const T1L1: Self = Self { type_octets: 1, length_octets: 1, continues: false };
    /// A number of one octet and no length.
    pub const T1L0: Self = Self { type_octets: 1, length_octets: 0, continues: false };
    /// A number of two octets, a length of one (Lucent).
    pub const T2L1: Self = Self { type_octets: 2, length_octets: 1, continues: false };
    /// Two octets each (Starent).
    pub const T2L2: Self = Self { type_octets: 2, length_octets: 2, continues: false };
    /// A number of four octets and no length (US Robotics).
    pub const T4L0: Self = Self { type_octets: 4, length_octets: 0, continues: false };
    /// One octet each and a continuation octet (WiMAX).
    pub const T1L1_CONTINUED: Self = Self { type_octets: 1, length_octets: 1, continues: true };

    /// A format by its widths: 1, 2 or 4 octets of number, 0, 1 or 2 octets of length.
    ///
    /// Returns `None` for widths that the field does not have, and for a continuation octet without a length.
    #[must_use]
    pub const fn new(type_octets: u8, length_octets: u8, continues: bool) -> Option<Self> {
        match (type_octets, length_octets, continues) {
            (1 | 2 | 4, 0..=2, false) | (1, 1, true) => Some(Self { type_octets, length_octets, continues }),
            _ => None,
        }
    }

    /// How many octets the number has.
    #[must_use]
    pub const fn type_octets(self) -> u8 {
        self.type_octets
    }

    /// How many octets the length has; 0: the value reaches to the end.
    #[must_use]
    pub const fn length_octets(self) -> u8 {
        self.length_octets
    }

    /// Whether a continuation octet follows the length.
    #[must_use]
    pub const fn continues(self) -> bool {
        self.continues
    }

    /// How many octets stand before the value.
    #[must_use]
    pub const fn head(self) -> usize {
        let mut octets = (self.type_octets as usize).saturating_add(self.length_octets as usize);
        if self.continues {
            octets = octets.saturating_add(1);
        }
        octets
    }
}
