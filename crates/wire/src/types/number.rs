//! Numbers, enumerations, points in time.

use std::{
    fmt,
    hash::{Hash, Hasher},
    marker::PhantomData,
};

use super::{DataType, Plain};
use crate::ValueError;

macro_rules! number {
    ($(#[$doc:meta])* $name:ident, $type:ty, $octets:literal, $expected:literal) => {
        $(#[$doc])*
        #[derive(Debug)]
        pub enum $name {}

        impl DataType for $name {
            type View<'a> = $type;

            #[inline]
            fn read(octets: &[u8]) -> Result<$type, ValueError> {
                match <[u8; $octets]>::try_from(octets) {
                    Ok(octets) => Ok(<$type>::from_be_bytes(octets)),
                    Err(_) => Err(ValueError::Length { octets: octets.len(), expected: $expected }),
                }
            }

            #[inline]
            fn write(view: $type, octets: &mut Vec<u8>) -> Result<(), ValueError> {
                octets.extend_from_slice(&view.to_be_bytes());
                Ok(())
            }
        }

        impl Plain for $name {}
    };
}

number! {
    /// One octet, as vendors use it.
    Byte, u8, 1, "1"
}
number! {
    /// Two octets, as vendors use it.
    Short, u16, 2, "2"
}
number! {
    /// Four octets ([RFC 8044 section 3.1](https://www.rfc-editor.org/rfc/rfc8044#section-3.1)).
    Integer, u32, 4, "4"
}
number! {
    /// Four octets with a sign, as vendors use it.
    Signed, i32, 4, "4"
}
number! {
    /// Eight octets ([RFC 8044 section 3.12](https://www.rfc-editor.org/rfc/rfc8044#section-3.12)).
    Integer64, u64, 8, "8"
}

/// A point in time, in seconds ([RFC 8044 section 3.3](https://www.rfc-editor.org/rfc/rfc8044#section-3.3)).
#[derive(Debug)]
pub enum Date {}

impl DataType for Date {
    type View<'a> = Timestamp;

    fn read(octets: &[u8]) -> Result<Timestamp, ValueError> {
        Integer::read(octets).map(Timestamp)
    }

    fn write(view: Timestamp, octets: &mut Vec<u8>) -> Result<(), ValueError> {
        Integer::write(view.0, octets)
    }
}

impl Plain for Date {}

/// Seconds since the start of 1970 in UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(pub u32);

/// A number that stands for a name of the enumeration `E`
/// ([RFC 8044 section 3.2](https://www.rfc-editor.org/rfc/rfc8044#section-3.2)).
pub struct Enum<E>(PhantomData<fn() -> E>);

impl<E> fmt::Debug for Enum<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Enum")
    }
}

impl<E: Enumeration> DataType for Enum<E> {
    type View<'a> = Value<E>;

    fn read(octets: &[u8]) -> Result<Value<E>, ValueError> {
        Integer::read(octets).map(Value::new)
    }

    fn write(view: Value<E>, octets: &mut Vec<u8>) -> Result<(), ValueError> {
        Integer::write(view.number(), octets)
    }
}

impl<E: Enumeration> Plain for Enum<E> {}

/// An enumeration: the names that an attribute's numbers have.
pub trait Enumeration {
    /// Number and name, sorted by number.
    const NAMES: &'static [(u32, &'static str)];
}

/// A number of the enumeration `E`; numbers without a name survive.
pub struct Value<E> {
    number: u32,
    enumeration: PhantomData<fn() -> E>,
}

impl<E> Value<E> {
    /// The value with this number.
    #[must_use]
    pub const fn new(number: u32) -> Self {
        Self { number, enumeration: PhantomData }
    }

    /// The number.
    #[must_use]
    pub const fn number(self) -> u32 {
        self.number
    }
}

impl<E: Enumeration> Value<E> {
    /// The name in the field's dictionaries, if the number has one.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        let at = E::NAMES.binary_search_by_key(&self.number, |&(number, _)| number).ok()?;
        E::NAMES.get(at).map(|&(_, name)| name)
    }

    /// The value with this name, whatever its case.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        E::NAMES.iter().find(|(_, known)| known.eq_ignore_ascii_case(name)).map(|&(number, _)| Self::new(number))
    }
}

impl<E> Clone for Value<E> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<E> Copy for Value<E> {}

impl<E> PartialEq for Value<E> {
    fn eq(&self, other: &Self) -> bool {
        self.number == other.number
    }
}

impl<E> Eq for Value<E> {}

impl<E> PartialEq<u32> for Value<E> {
    fn eq(&self, other: &u32) -> bool {
        self.number == *other
    }
}

impl<E> Hash for Value<E> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.number.hash(state);
    }
}

impl<E: Enumeration> fmt::Display for Value<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.name() {
            Some(name) => f.pad(name),
            None => self.number.fmt(f),
        }
    }
}

impl<E: Enumeration> fmt::Debug for Value<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Kind;
    impl Enumeration for Kind {
        const NAMES: &'static [(u32, &'static str)] = &[(1, "Start"), (2, "Stop"), (3, "Interim-Update")];
    }

    #[test]
    fn integers_of_other_lengths_are_invalid() {
        // features-and-standards D4 group 18.
        for length in [0, 1, 2, 3, 5, 8] {
            assert_eq!(Integer::read(&vec![0; length]), Err(ValueError::Length { octets: length, expected: "4" }));
        }
        assert_eq!(Integer::read(&[0, 0, 1, 2]), Ok(258));
        assert_eq!(Integer64::read(&[0, 0, 0, 1, 0, 0, 0, 0]), Ok(1 << 32));
        assert_eq!(Signed::read(&[255; 4]), Ok(-1));
    }

    #[test]
    fn enumerations_keep_numbers_without_a_name() {
        let value = Enum::<Kind>::read(&[0, 0, 0, 9]).unwrap();
        assert_eq!((value.number(), value.name(), value.to_string()), (9, None, "9".to_owned()));
        assert_eq!(Value::<Kind>::named("interim-UPDATE"), Some(Value::new(3)));
        assert_eq!(format!("{:?}", Value::<Kind>::new(2)), "Stop");
        assert_eq!(Value::<Kind>::new(2), 2);
    }
}
