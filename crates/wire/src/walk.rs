//! Walks over attributes, vendor attributes, extended attributes and nested ones: bounded, without a copy.

use crate::Format;

/// One attribute as it stands on the wire.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Raw<'a> {
    /// The attribute's number: its first octet.
    pub number: u8,
    /// What follows the length octet: 0 to 253 octets.
    pub value: &'a [u8],
    /// Where the attribute starts, in octets from the start of what is walked.
    pub offset: usize,
}

/// The attributes of a packet, in order.
#[derive(Debug, Clone)]
pub struct Attributes<'a> {
    rest: &'a [u8],
    offset: usize,
}

impl<'a> Attributes<'a> {
    /// Walks `octets`, which hold attributes and nothing else; `offset` is counted from there.
    #[must_use]
    pub const fn new(octets: &'a [u8], offset: usize) -> Self {
        Self { rest: octets, offset }
    }
}

impl<'a> Iterator for Attributes<'a> {
    type Item = Raw<'a>;

    #[inline]
    fn next(&mut self) -> Option<Raw<'a>> {
        let (&[number, length], _) = self.rest.split_first_chunk::<2>()?;
        let (whole, rest) = self.rest.split_at_checked(usize::from(length))?;
        let value = whole.get(2..)?;
        let raw = Raw { number, value, offset: self.offset };
        self.offset = self.offset.saturating_add(whole.len());
        self.rest = rest;
        Some(raw)
    }
}

/// Nested attributes of one octet type and one octet length ([RFC 6929 section 2.3]).
///
/// [RFC 6929 section 2.3]: https://www.rfc-editor.org/rfc/rfc6929#section-2.3
pub type Tlvs<'a> = Attributes<'a>;

/// One attribute of a vendor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct VendorItem<'a> {
    /// The vendor's number for it.
    pub number: u32,
    /// Its value.
    pub value: &'a [u8],
    /// Whether the vendor's continuation flag says that the next one goes on with this value (WiMAX).
    pub more: bool,
}

/// The attributes inside one Vendor-Specific attribute.
#[derive(Debug, Clone)]
pub struct VendorItems<'a> {
    rest: &'a [u8],
    format: Format,
}

impl<'a> VendorItems<'a> {
    /// Whether what is left is no attribute in the vendor's format.
    #[must_use]
    pub const fn is_broken(&self) -> bool {
        !self.rest.is_empty()
    }
}

impl<'a> Iterator for VendorItems<'a> {
    type Item = VendorItem<'a>;

    fn next(&mut self) -> Option<VendorItem<'a>> {
        let (number, after) = split_number(self.rest, self.format.type_octets())?;
        let (length, after) = match self.format.length_octets() {
            // Without a length the value is all that is left.
            0 => (self.rest.len(), after),
            octets => {
                let (length, after) = split_number(after, octets)?;
                (usize::try_from(length).ok()?, after)
            }
        };
        let (more, after) = if self.format.continues() {
            let (&flags, after) = after.split_first()?;
            (flags & 0x80 != 0, after)
        } else {
            (false, after)
        };
        let head = self.rest.len().checked_sub(after.len())?;
        let (value, rest) = after.split_at_checked(length.checked_sub(head)?)?;
        self.rest = rest;
        Some(VendorItem { number, value, more })
    }
}

/// Splits a Vendor-Specific value into the vendor's number (PEN) and what follows
/// ([RFC 2865 section 5.26](https://www.rfc-editor.org/rfc/rfc2865#section-5.26)).
///
/// Returns `None` where there are fewer than 4 octets, or the first of them is not 0.
#[must_use]
pub fn vendor_items(value: &[u8], format: Format) -> Option<(u32, VendorItems<'_>)> {
    let (pen, rest) = value.split_first_chunk::<4>()?;
    let pen = u32::from_be_bytes(*pen);
    (pen <= 0x00ff_ffff).then_some((pen, VendorItems { rest, format }))
}

/// The head of an extended attribute ([RFC 6929 sections 2.1 and 2.2]).
///
/// [RFC 6929 sections 2.1 and 2.2]: https://www.rfc-editor.org/rfc/rfc6929#section-2.1
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Extended<'a> {
    /// The extended type.
    pub number: u8,
    /// Whether the next attribute goes on with this value (long extended only).
    pub more: bool,
    /// The value, or the part of it that is here.
    pub value: &'a [u8],
}

/// Splits the value of attribute 241 to 244 (extended) or 245 and 246 (long extended).
///
/// Returns `None` for other numbers, and where the head is cut.
#[must_use]
pub fn extended(number: u8, value: &[u8]) -> Option<Extended<'_>> {
    match number {
        241..=244 => {
            let (&number, value) = value.split_first()?;
            Some(Extended { number, more: false, value })
        }
        245 | 246 => {
            let (&[number, flags], value) = value.split_first_chunk::<2>()?;
            Some(Extended { number, more: flags & 0x80 != 0, value })
        }
        _ => None,
    }
}

fn split_number(octets: &[u8], width: u8) -> Option<(u32, &[u8])> {
    let (head, rest) = octets.split_at_checked(usize::from(width))?;
    Some((head.iter().fold(0, |sum: u32, &octet| sum.wrapping_shl(8) | u32::from(octet)), rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn items(value: &[u8], format: Format) -> Vec<(u32, Vec<u8>, bool)> {
        vendor_items(value, format).unwrap().1.map(|item| (item.number, item.value.to_vec(), item.more)).collect()
    }

    #[test]
    fn every_vendor_format_of_the_field_is_walked() {
        assert_eq!(items(&[0, 0, 0, 9, 1, 3, 7, 2, 2], Format::T1L1), [(1, vec![7], false), (2, vec![], false)]);
        assert_eq!(items(&[0, 0, 0, 9, 1, 7, 8], Format::T1L0), [(1, vec![7, 8], false)]);
        assert_eq!(items(&[0, 0, 0, 9, 1, 0, 4, 8], Format::T2L1), [(256, vec![8], false)]);
        assert_eq!(items(&[0, 0, 0, 9, 1, 0, 0, 5, 8], Format::T2L2), [(256, vec![8], false)]);
        assert_eq!(items(&[0, 0, 0, 9, 0, 1, 0, 0, 8, 9], Format::T4L0), [(65536, vec![8, 9], false)]);
        assert_eq!(items(&[0, 0, 0x60, 0xb5, 1, 4, 0x80, 8], Format::T1L1_CONTINUED), [(1, vec![8], true)]);
    }

    #[test]
    fn broken_vendor_attributes_end_the_walk() {
        for inner in [&[1u8, 0][..], &[1, 1], &[1, 4, 7], &[1]] {
            let value = [&[0, 0, 0, 9], inner].concat();
            let (_, mut walk) = vendor_items(&value, Format::T1L1).unwrap();
            assert_eq!(walk.next(), None, "{inner:?}");
            assert!(walk.is_broken(), "{inner:?}");
        }
        assert!(vendor_items(&[0, 0, 9], Format::T1L1).is_none());
        assert!(vendor_items(&[1, 0, 0, 9], Format::T1L1).is_none());
    }
}
