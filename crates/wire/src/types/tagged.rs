//! Tags, which group the attributes of one tunnel.

use super::{DataType, Enum, Enumeration, Integer, Octets, Plain, Text, Value};
use crate::ValueError;

/// A value with a tag of 1 to 31 before it, or none
/// ([RFC 2868 section 3](https://www.rfc-editor.org/rfc/rfc2868#section-3)).
#[derive(Debug)]
pub struct Tagged<T>(std::marker::PhantomData<fn() -> T>);

impl<T: TagBody> DataType for Tagged<T> {
    type View<'a> = Tag<T::View<'a>>;

    fn read(octets: &[u8]) -> Result<Self::View<'_>, ValueError> {
        let (tag, octets) = T::split_tag(octets)?;
        Ok(Tag { tag, value: T::read_body(octets)? })
    }

    fn write(view: Self::View<'_>, octets: &mut Vec<u8>) -> Result<(), ValueError> {
        if view.tag > Tag::<()>::GREATEST {
            return Err(ValueError::Tag(view.tag));
        }
        T::write_body(view.tag, view.value, octets)
    }
}

impl<T: TagBody> Plain for Tagged<T> {}

/// A value and its tag.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Tag<V> {
    /// 1 to 31, or 0 for none.
    pub tag: u8,
    /// The value.
    pub value: V,
}

impl<V> Tag<V> {
    /// The greatest tag ([RFC 2868 section 3.1](https://www.rfc-editor.org/rfc/rfc2868#section-3.1)).
    pub const GREATEST: u8 = 0x1f;

    /// A value with the tag `tag`: 1 to 31, or 0 for none.
    pub const fn new(tag: u8, value: V) -> Self {
        Self { tag, value }
    }
}

/// A data type that a tag may precede.
pub trait TagBody: DataType {
    /// Splits tag and value.
    ///
    /// # Errors
    ///
    /// Where the octets are too few.
    fn split_tag(octets: &[u8]) -> Result<(u8, &[u8]), ValueError>;

    /// Reads the octets behind the tag.
    ///
    /// # Errors
    ///
    /// As [`DataType::read`].
    fn read_body(octets: &[u8]) -> Result<Self::View<'_>, ValueError>;

    /// Appends tag and value.
    ///
    /// # Errors
    ///
    /// As [`DataType::write`].
    fn write_body(tag: u8, view: Self::View<'_>, octets: &mut Vec<u8>) -> Result<(), ValueError>;
}

/// In a tagged number the tag takes the place of the highest of four octets: RFC 2868 s.3.1.
fn split_number(octets: &[u8]) -> Result<(u8, &[u8]), ValueError> {
    match octets {
        [tag, rest @ ..] if rest.len() == 3 => Ok((*tag, rest)),
        _ => Err(ValueError::Length { octets: octets.len(), expected: "4" }),
    }
}

fn read_three(octets: &[u8]) -> Result<u32, ValueError> {
    match *octets {
        [a, b, c] => Ok(u32::from_be_bytes([0, a, b, c])),
        _ => Err(ValueError::Length { octets: octets.len(), expected: "3" }),
    }
}

fn write_number(tag: u8, number: u32, octets: &mut Vec<u8>) -> Result<(), ValueError> {
    let [0, a, b, c] = number.to_be_bytes() else { return Err(ValueError::TooLarge(number.into())) };
    octets.extend_from_slice(&[tag, a, b, c]);
    Ok(())
}

impl TagBody for Integer {
    fn split_tag(octets: &[u8]) -> Result<(u8, &[u8]), ValueError> {
        split_number(octets)
    }

    fn read_body(octets: &[u8]) -> Result<u32, ValueError> {
        read_three(octets)
    }

    fn write_body(tag: u8, view: u32, octets: &mut Vec<u8>) -> Result<(), ValueError> {
        write_number(tag, view, octets)
    }
}

impl<E: Enumeration> TagBody for Enum<E> {
    fn split_tag(octets: &[u8]) -> Result<(u8, &[u8]), ValueError> {
        split_number(octets)
    }

    fn read_body(octets: &[u8]) -> Result<Value<E>, ValueError> {
        read_three(octets).map(Value::new)
    }

    fn write_body(tag: u8, view: Value<E>, octets: &mut Vec<u8>) -> Result<(), ValueError> {
        write_number(tag, view.number(), octets)
    }
}

/// Before text an octet above 0x1F is no tag but the first octet of the text: RFC 2868 s.3.3.
fn split_text(octets: &[u8]) -> (u8, &[u8]) {
    match octets {
        [tag, rest @ ..] if *tag <= Tag::<()>::GREATEST => (*tag, rest),
        _ => (0, octets),
    }
}

/// A tag of 0 is left out, unless the text could then be read as having one.
fn write_text(tag: u8, text: &[u8], octets: &mut Vec<u8>) {
    if tag != 0 || text.first().is_some_and(|&first| first <= Tag::<()>::GREATEST) {
        octets.push(tag);
    }
    octets.extend_from_slice(text);
}

impl TagBody for Text {
    fn split_tag(octets: &[u8]) -> Result<(u8, &[u8]), ValueError> {
        Ok(split_text(octets))
    }

    fn read_body(octets: &[u8]) -> Result<&str, ValueError> {
        Self::read(octets)
    }

    fn write_body(tag: u8, view: &str, octets: &mut Vec<u8>) -> Result<(), ValueError> {
        write_text(tag, view.as_bytes(), octets);
        Ok(())
    }
}

impl TagBody for Octets {
    fn split_tag(octets: &[u8]) -> Result<(u8, &[u8]), ValueError> {
        Ok(split_text(octets))
    }

    fn read_body(octets: &[u8]) -> Result<&[u8], ValueError> {
        Self::read(octets)
    }

    fn write_body(tag: u8, view: &[u8], octets: &mut Vec<u8>) -> Result<(), ValueError> {
        write_text(tag, view, octets);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written<T: DataType>(view: T::View<'_>) -> Result<Vec<u8>, ValueError> {
        let mut octets = Vec::new();
        T::write(view, &mut octets).map(|()| octets)
    }

    #[test]
    fn rfc2868_3_1_tag_takes_the_highest_octet_of_a_number() {
        assert_eq!(written::<Tagged<Integer>>(Tag::new(1, 13)), Ok(vec![1, 0, 0, 13]));
        assert_eq!(Tagged::<Integer>::read(&[1, 0, 0, 13]), Ok(Tag::new(1, 13)));
        assert_eq!(written::<Tagged<Integer>>(Tag::new(0, 1 << 24)), Err(ValueError::TooLarge(1 << 24)));
        assert_eq!(written::<Tagged<Integer>>(Tag::new(32, 1)), Err(ValueError::Tag(32)));
        assert!(Tagged::<Integer>::read(&[1, 0, 13]).is_err());
    }

    #[test]
    fn rfc2868_3_3_first_octet_above_31_is_text() {
        assert_eq!(Tagged::<Text>::read(b"\x02gw"), Ok(Tag::new(2, "gw")));
        assert_eq!(Tagged::<Text>::read(b"gw"), Ok(Tag::new(0, "gw")));
        assert_eq!(Tagged::<Text>::read(b""), Ok(Tag::new(0, "")));
        assert_eq!(Tagged::<Text>::read(b"\x1f"), Ok(Tag::new(31, "")));
        assert_eq!(written::<Tagged<Text>>(Tag::new(0, "gw")), Ok(b"gw".to_vec()));
        assert_eq!(written::<Tagged<Octets>>(Tag::new(0, &[1, 2])), Ok(vec![0, 1, 2]));
    }
}
