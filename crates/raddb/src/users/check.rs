//! Check items that look at the request.

use std::cmp::Ordering;

use regex::bytes::Regex;
use ulna_dictionary::{DataType, Value};

use crate::{
    clock::Clock,
    users::{
        grammar::Operator,
        internal,
        time::Week,
        view::{Subject, View},
    },
};

/// One check item, ready to be tried on a request.
#[derive(Debug)]
pub(crate) enum Check {
    /// An attribute has to be there or not, or to compare with a value.
    Attribute { subject: Subject, tag: Option<u8>, tagged: Tagged, test: Test },
    /// The name begins or ends with `text`, which is stripped from it.
    Affix { end: End, text: Box<[u8]>, strip: bool, stripped: Subject },
    /// It is not later than this, in seconds since 1970.
    NotAfter(i64),
    /// It is one of these minutes of the week.
    During(Week),
}

/// What an attribute's instances are tested for.
#[derive(Debug)]
pub(crate) enum Test {
    /// There is one.
    Present,
    /// There is none.
    Absent,
    /// One compares so with the operand.
    Compare(Operator, Operand),
    /// One matches, or does not match if `false`.
    Regex(Box<Regex>, bool),
}

/// Whether a tag stands before values ([RFC 2868 section 3](https://www.rfc-editor.org/rfc/rfc2868#section-3)).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tagged {
    /// Values have no tag.
    No,
    /// An octet above 31 is no tag, but part of the value.
    Text,
    /// The first octet is a tag, and three octets of a number follow.
    Number,
}

/// Where an affix stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum End {
    /// At the beginning of the name.
    Prefix,
    /// At the end of the name.
    Suffix,
}

/// A value to compare with, as it stands on the wire without a tag.
#[derive(Debug)]
pub(crate) struct Operand {
    octets: Box<[u8]>,
    order: Order,
    /// What a prefix is compared with.
    prefix: Prefix,
}

/// The bits of a prefix, at the upper end, and how many of them count.
#[derive(Debug, Clone, Copy, Default)]
struct Prefix {
    bits: u128,
    length: u8,
}

/// How values of a type compare.
#[derive(Debug, Clone, Copy)]
enum Order {
    /// As text.
    Text,
    /// Equal or not; what is longer or shorter counts as greater.
    Octets,
    /// As numbers of this many octets: values with another length are none.
    Number(usize),
    /// As numbers of 32 bits with a sign.
    Signed,
    /// By which lies within the other, however many octets of the address are there.
    Prefix(DataType),
}

impl Check {
    /// Whether the item matches; affixes are stripped on the way.
    pub(crate) fn matches(&self, view: &mut View<'_>, clock: &Clock) -> bool {
        match self {
            Self::Attribute { subject, tag, tagged, test } => {
                let see = |octets: &[u8], test: &dyn Fn(&[u8]) -> bool| {
                    let (found, value) = tagged.split(octets);
                    tag.is_none_or(|tag| tag == found) && test(value)
                };
                let found = match test {
                    Test::Present => view.any(subject, |octets| see(octets, &|_| true)),
                    Test::Absent => return view.any(subject, |_| true).is_none(),
                    Test::Compare(operator, operand) => {
                        view.any(subject, |octets| see(octets, &|value| operand.compare(*operator, value)))
                    }
                    Test::Regex(regex, wanted) => {
                        view.any(subject, |octets| see(octets, &|value| regex.is_match(value) == *wanted))
                    }
                };
                // What is not there fails every comparison.
                found.unwrap_or(false)
            }
            Self::Affix { end, text, strip, stripped } => {
                let rest = match end {
                    End::Prefix => view.full_name().strip_prefix(&**text),
                    End::Suffix => view.full_name().strip_suffix(&**text),
                };
                let Some(rest) = rest.map(<[u8]>::to_vec) else { return false };
                if *strip {
                    view.add(stripped, rest);
                }
                true
            }
            Self::NotAfter(date) => clock.seconds() <= *date,
            Self::During(week) => week.left(clock.minute_of_week()).is_some(),
        }
    }
}

impl Tagged {
    /// Whether values of a type that the dictionary calls tagged have a tag, and which.
    pub(crate) const fn of(data_type: DataType, tagged: bool) -> Self {
        match data_type {
            _ if !tagged => Self::No,
            DataType::Integer => Self::Number,
            _ => Self::Text,
        }
    }

    /// Splits the tag, or 0 where there is none, from the value.
    pub(crate) fn split(self, octets: &[u8]) -> (u8, &[u8]) {
        match (self, octets.split_first()) {
            (Self::Text | Self::Number, Some((&tag @ 0..=31, value))) => (tag, value),
            (Self::Number, Some((_, value))) => (0, value),
            _ => (0, octets),
        }
    }
}

impl Operand {
    /// A value of an attribute; a tagged number is compared without the octet that holds its tag.
    pub(crate) fn new(data_type: DataType, tagged: Tagged, value: &Value) -> Self {
        let mut octets = Vec::new();
        value.write(&mut octets);
        let order = match (data_type, value) {
            (_, Value::Raw(_)) => Order::Octets,
            (DataType::Text, _) => Order::Text,
            (DataType::Integer, _) if tagged == Tagged::Number => {
                octets.drain(..1);
                Order::Number(3)
            }
            (DataType::Signed, _) => Order::Signed,
            (DataType::Ipv4Prefix | DataType::Ipv6Prefix, _) => Order::Prefix(data_type),
            (
                DataType::Byte
                | DataType::Short
                | DataType::Integer
                | DataType::Integer64
                | DataType::Date
                | DataType::Ipv4
                | DataType::Ipv6
                | DataType::IfId
                | DataType::Ether,
                _,
            ) => Order::Number(octets.len()),
            _ => Order::Octets,
        };
        Self { octets: octets.into(), order, prefix: Prefix::of(value).unwrap_or_default() }
    }

    /// Whether `value operator operand` is true.
    fn compare(&self, operator: Operator, value: &[u8]) -> bool {
        if let Order::Prefix(data_type) = self.order {
            let prefix = Value::from_octets(data_type, value).as_ref().and_then(Prefix::of);
            return prefix.is_some_and(|prefix| prefix.compare(operator, self.prefix));
        }
        let Some(order) = self.order(value) else { return false };
        match operator {
            Operator::Unequal => order.is_ne(),
            Operator::Less => order.is_lt(),
            Operator::LessOrEqual => order.is_le(),
            Operator::Greater => order.is_gt(),
            Operator::GreaterOrEqual => order.is_ge(),
            _ => order.is_eq(),
        }
    }

    /// How `value` compares with the operand; `None` where it is no value of the type.
    fn order(&self, value: &[u8]) -> Option<Ordering> {
        match self.order {
            Order::Text => Some(value.cmp(&*self.octets)),
            Order::Octets if value.len() != self.octets.len() => Some(Ordering::Greater),
            Order::Octets => Some(value.cmp(&*self.octets)),
            Order::Number(width) if value.len() != width => None,
            Order::Number(_) => Some(value.cmp(&*self.octets)),
            Order::Signed => {
                let number = |octets: &[u8]| Some(i32::from_be_bytes(octets.try_into().ok()?));
                Some(number(value)?.cmp(&number(&self.octets)?))
            }
            Order::Prefix(_) => None,
        }
    }
}

impl Prefix {
    fn of(value: &Value) -> Option<Self> {
        match *value {
            Value::Ipv4Prefix(address, length) => Some(Self { bits: u128::from(address.to_bits()) << 96, length }),
            Value::Ipv6Prefix(address, length) => Some(Self { bits: address.to_bits(), length }),
            _ => None,
        }
    }

    /// As in FreeRADIUS 3, `<` is "lies within", and `>` is "holds"; with `=` it may be the same prefix.
    fn compare(self, operator: Operator, other: Self) -> bool {
        let (within, holds) = (self.within(other), other.within(self));
        match operator {
            Operator::Unequal => !(within && holds),
            Operator::Less => within && !holds,
            Operator::LessOrEqual => within,
            Operator::Greater => holds && !within,
            Operator::GreaterOrEqual => holds,
            _ => within && holds,
        }
    }

    fn within(self, other: Self) -> bool {
        let common = 128_u32.saturating_sub(other.length.into());
        self.length >= other.length && (self.bits ^ other.bits).checked_shr(common).unwrap_or(0) == 0
    }
}

/// Whether an internal attribute stands for something that rules can look at.
pub(crate) fn is_readable(number: u32) -> bool {
    internal::READABLE.contains(&number)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn operand(data_type: DataType, value: &Value) -> Operand {
        Operand::new(data_type, Tagged::No, value)
    }

    #[test]
    fn numbers_compare_by_value() {
        let five = operand(DataType::Integer, &Value::Integer(5));
        for (operator, truths) in [
            (Operator::Equal, [false, true, false]),
            (Operator::Unequal, [true, false, true]),
            (Operator::Less, [true, false, false]),
            (Operator::LessOrEqual, [true, true, false]),
            (Operator::Greater, [false, false, true]),
            (Operator::GreaterOrEqual, [false, true, true]),
        ] {
            let found = [4_u32, 5, 0x8000_0000].map(|number| five.compare(operator, &number.to_be_bytes()));
            assert_eq!(found, truths, "{operator:?}");
        }
        assert!(!five.compare(Operator::Unequal, &[0, 5]), "two octets are no number of four");
        let minus = operand(DataType::Signed, &Value::Signed(-2));
        assert!(minus.compare(Operator::Greater, &1_i32.to_be_bytes()));
        assert!(minus.compare(Operator::Less, &(-3_i32).to_be_bytes()));
    }

    #[test]
    fn text_octets_and_prefixes_compare_in_their_own_ways() {
        let text = operand(DataType::Text, &Value::Text(b"b".to_vec()));
        assert!(text.compare(Operator::Less, b"abc") && text.compare(Operator::Greater, b"bb"));
        let octets = operand(DataType::Octets, &Value::Octets(b"b".to_vec()));
        assert!(octets.compare(Operator::Greater, b"aaa") && octets.compare(Operator::Less, b"a"));
        let prefix = Value::from_octets(DataType::Ipv6Prefix, &[0, 32, 0x20, 1, 0xd, 0xb8]).unwrap();
        let prefix = operand(DataType::Ipv6Prefix, &prefix);
        assert!(prefix.compare(Operator::Equal, &[0, 32, 0x20, 1, 0xd, 0xb8, 0, 0]));
        assert!(prefix.compare(Operator::Unequal, &[0, 48, 0x20, 1, 0xd, 0xb8]));
        assert!(prefix.compare(Operator::Less, &[0, 48, 0x20, 1, 0xd, 0xb8, 0, 1]));
        assert!(!prefix.compare(Operator::Unequal, &[0, 129, 0x20, 1, 0xd, 0xb8]), "no prefix has 129 bits");
    }

    #[test]
    fn tags_are_split_as_rfc_2868_has_them() {
        assert_eq!(Tagged::Number.split(&[1, 0, 0, 13]), (1, &[0, 0, 13][..]));
        assert_eq!(Tagged::Number.split(&[0xff, 0, 0, 13]), (0, &[0, 0, 13][..]));
        assert_eq!(Tagged::Text.split(b"\x01abc"), (1, &b"abc"[..]));
        assert_eq!(Tagged::Text.split(b"vlan"), (0, &b"vlan"[..]));
    }
}
