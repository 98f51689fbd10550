//! An attribute and its value, with the names of a dictionary.

use std::fmt;

use crate::{Definition, Dictionary, Oid, Value};

/// What an attribute is called.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Named<'d> {
    pub(crate) dictionary: &'d Dictionary,
    pub(crate) definition: Option<&'d Definition>,
    pub(crate) oid: Oid,
}

/// One attribute with its value, in the names of a dictionary.
///
/// `Display` prints it as FreeRADIUS 3.2 does: `Tunnel-Type:1 = VLAN`, `Attr-26.9.200 = 0x01`. `Debug` shows no value:
/// it may be a password. Whoever prints pairs into a log asks [`Pair::is_secret`] first.
#[derive(Clone, PartialEq, Eq)]
pub struct Pair<'d> {
    pub(crate) name: Named<'d>,
    pub(crate) tag: Option<u8>,
    pub(crate) operator: Operator,
    pub(crate) value: Value,
}

impl<'d> Pair<'d> {
    /// A pair with the operator `=` and without a tag.
    #[must_use]
    pub fn new(dictionary: &'d Dictionary, definition: &'d Definition, value: Value) -> Self {
        let name = Named { dictionary, definition: Some(definition), oid: definition.oid() };
        Self { name, tag: None, operator: Operator::Set, value }
    }

    /// The same with a tag, 0 to 31.
    #[must_use]
    pub fn tagged(mut self, tag: u8) -> Self {
        self.tag = Some(tag);
        self
    }

    /// The attribute; `None` where the dictionary does not know it.
    #[must_use]
    pub const fn definition(&self) -> Option<&'d Definition> {
        self.name.definition
    }

    /// The attribute's path of numbers.
    #[must_use]
    pub const fn oid(&self) -> Oid {
        self.name.oid
    }

    /// The tag, 0 to 31, where there is one.
    #[must_use]
    pub const fn tag(&self) -> Option<u8> {
        self.tag
    }

    /// What stands between name and value.
    #[must_use]
    pub const fn operator(&self) -> Operator {
        self.operator
    }

    /// The value.
    #[must_use]
    pub const fn value(&self) -> &Value {
        &self.value
    }

    /// Whether the value must not be shown: it is hidden on the wire, or the dictionary calls it secret.
    #[must_use]
    pub fn is_secret(&self) -> bool {
        self.name.definition.is_some_and(|known| known.flags().encryption.is_some() || known.flags().secret)
    }

    /// Prints the name, with the tag if there is one: `Tunnel-Type:1`.
    #[must_use]
    pub fn label(&self) -> String {
        let name = match (self.name.definition, &self.value) {
            // Octets that are not of the attribute's type are no value of it: FreeRADIUS prints the number.
            (Some(known), value) if !matches!(value, Value::Raw(_)) => known.name().to_owned(),
            _ => format!("Attr-{}", self.name.oid),
        };
        match self.tag {
            Some(tag) => format!("{name}:{tag}"),
            None => name,
        }
    }

    /// Prints the value: a number by its name, text in quotes.
    #[must_use]
    pub fn value_text(&self) -> String {
        let named = self.value.number().and_then(|number| self.name.dictionary.value_name(self.name.oid, number));
        named.map_or_else(|| self.value.to_string(), str::to_owned)
    }
}

impl fmt::Display for Pair<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {}", self.label(), self.operator, self.value_text())
    }
}

impl fmt::Debug for Pair<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {:?}", self.label(), self.operator, self.value)
    }
}

/// What stands between name and value. In a packet it means nothing; in a users file it does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Operator {
    /// `=`
    Set,
    /// `:=`
    Replace,
    /// `+=`
    Add,
    /// `-=`
    Subtract,
    /// `^=`
    Prepend,
    /// `==`
    Equal,
    /// `!=`
    NotEqual,
    /// `<`
    Less,
    /// `<=`
    LessOrEqual,
    /// `>`
    Greater,
    /// `>=`
    GreaterOrEqual,
    /// `=~`
    Matches,
    /// `!~`
    DoesNotMatch,
    /// `=*`
    Present,
    /// `!*`
    Absent,
}

impl Operator {
    /// All operators, the longer ones first.
    pub const ALL: [Self; 15] = [
        Self::Replace,
        Self::Add,
        Self::Subtract,
        Self::Prepend,
        Self::Equal,
        Self::NotEqual,
        Self::LessOrEqual,
        Self::GreaterOrEqual,
        Self::Matches,
        Self::DoesNotMatch,
        Self::Present,
        Self::Absent,
        Self::Set,
        Self::Less,
        Self::Greater,
    ];

    /// The characters.
    #[must_use]
    pub const fn symbol(self) -> &'static str {
        match self {
            Self::Set => "=",
            Self::Replace => ":=",
            Self::Add => "+=",
            Self::Subtract => "-=",
            Self::Prepend => "^=",
            Self::Equal => "==",
            Self::NotEqual => "!=",
            Self::Less => "<",
            Self::LessOrEqual => "<=",
            Self::Greater => ">",
            Self::GreaterOrEqual => ">=",
            Self::Matches => "=~",
            Self::DoesNotMatch => "!~",
            Self::Present => "=*",
            Self::Absent => "!*",
        }
    }
}

impl fmt::Display for Operator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.symbol())
    }
}
