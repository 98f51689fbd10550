//! The borrowed view of a packet.

use std::{borrow::Cow, fmt};

use crate::{
    Attribute, AttributeError, Attributes, Authenticator, Code, Complaint, Concat, HEADER, Kind, MAX_PACKET,
    ParseError, Plain, VendorItems, extended, vendor_items,
};

/// A packet whose structure is right: header, length, and attributes that fill it exactly.
///
/// Structure is checked once, when it is parsed; values are read when they are asked for, and an attribute with an
/// invalid value does not sink the packet ([RFC 6929 section 2.8]): [`find`](Self::find) and [`all`](Self::all) skip
/// it, [`get`](Self::get) says what is wrong with it, [`attributes`](Self::attributes) shows it raw.
///
/// Octets behind the length field's end are padding and no part of the packet ([RFC 2865 section 3]).
///
/// [RFC 6929 section 2.8]: https://www.rfc-editor.org/rfc/rfc6929#section-2.8
/// [RFC 2865 section 3]: https://www.rfc-editor.org/rfc/rfc2865#section-3
#[derive(Clone)]
pub struct Packet<B> {
    octets: B,
    length: u16,
    pub(crate) marks: Marks,
}

/// What the walk that checked the structure saw on its way.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Marks {
    /// Where the value of the first Message-Authenticator stands; 0: nowhere.
    pub(crate) message_authenticator: u16,
    /// A second one, or one whose length is wrong.
    pub(crate) message_authenticator_malformed: bool,
    /// Where the value of the first User-Password stands; 0: nowhere.
    pub(crate) user_password: u16,
    pub(crate) eap: bool,
    pub(crate) proxy_state: bool,
    pub(crate) authorize_only: bool,
    /// How many attributes there are.
    pub(crate) count: u16,
    /// A bit for the lowest six bits of every number: what has none here is not in the packet.
    pub(crate) numbers: u64,
}

impl Marks {
    /// Whether there may be an attribute of this number.
    const fn may_have(&self, number: u8) -> bool {
        self.numbers & bit(number) != 0
    }
}

const fn bit(number: u8) -> u64 {
    1 << (number % 64)
}

impl Packet<Vec<u8>> {
    /// Becomes a copy of another packet, in the memory of this one.
    pub(crate) fn copy_from(&mut self, other: &Packet<&[u8]>) {
        self.octets.clear();
        self.octets.extend_from_slice(other.octets());
        (self.length, self.marks) = (other.length, other.marks);
    }
}

impl<B: AsRef<[u8]>> Packet<B> {
    /// Checks the structure of `octets`; nothing is copied.
    ///
    /// # Errors
    ///
    /// Where [RFC 2865 section 3](https://www.rfc-editor.org/rfc/rfc2865#section-3) has a packet discarded.
    pub fn parse(octets: B) -> Result<Self, ParseError> {
        let all = octets.as_ref();
        let Some(&[_, _, high, low]) = all.first_chunk::<4>() else {
            return Err(ParseError::TooShort { octets: all.len() });
        };
        if all.len() < HEADER {
            return Err(ParseError::TooShort { octets: all.len() });
        }
        let length = u16::from_be_bytes([high, low]);
        if usize::from(length) < HEADER || usize::from(length) > MAX_PACKET {
            return Err(ParseError::Length { length });
        }
        let Some(body) = all.get(HEADER..usize::from(length)) else {
            return Err(ParseError::Truncated { length, octets: all.len() });
        };
        let marks = Marks::of(body)?;
        Ok(Self { octets, length, marks })
    }

    /// The packet's octets, without the padding that may follow it.
    #[must_use]
    pub fn octets(&self) -> &[u8] {
        self.octets.as_ref().get(..usize::from(self.length)).unwrap_or_default()
    }

    /// The code.
    #[must_use]
    pub fn code(&self) -> Code {
        Code(self.octets.as_ref().first().copied().unwrap_or_default())
    }

    /// The identifier, which matches a reply to its request.
    #[must_use]
    pub fn identifier(&self) -> u8 {
        self.octets.as_ref().get(1).copied().unwrap_or_default()
    }

    /// The authenticator.
    #[must_use]
    pub fn authenticator(&self) -> Authenticator {
        self.octets.as_ref().get(4..).and_then(|rest| rest.first_chunk()).copied().unwrap_or_default()
    }

    /// The octets behind the header.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        self.octets().get(HEADER..).unwrap_or_default()
    }

    /// How many attributes there are.
    #[must_use]
    pub const fn attribute_count(&self) -> usize {
        self.marks.count as usize
    }

    /// The attributes as they stand on the wire, in order; offsets are from the start of the packet.
    #[must_use]
    pub fn attributes(&self) -> Attributes<'_> {
        Attributes::new(self.body(), HEADER)
    }

    /// The first valid instance of an attribute that has to be there.
    ///
    /// # Errors
    ///
    /// Where there is none, or none is valid.
    pub fn get<T: Plain>(&self, attribute: Attribute<T>) -> Result<T::View<'_>, AttributeError> {
        let mut complaint = Complaint::Missing;
        for octets in self.instances(attribute.kind()) {
            match T::read(octets) {
                Ok(value) => return Ok(value),
                Err(error) => complaint = Complaint::Invalid(error),
            }
        }
        Err(AttributeError { name: attribute.name(), complaint })
    }

    /// The first valid instance of an attribute, if there is one.
    #[must_use]
    pub fn find<T: Plain>(&self, attribute: Attribute<T>) -> Option<T::View<'_>> {
        self.instances(attribute.kind()).find_map(|octets| T::read(octets).ok())
    }

    /// All valid instances of an attribute, in order.
    pub fn all<T: Plain>(&self, attribute: Attribute<T>) -> impl Iterator<Item = T::View<'_>> {
        self.instances(attribute.kind()).filter_map(|octets| T::read(octets).ok())
    }

    /// The octets of the first instance of an attribute, whatever its data type; hidden ones stay hidden.
    #[must_use]
    pub fn raw<T: ?Sized>(&self, attribute: Attribute<T>) -> Option<&[u8]> {
        match attribute.kind() {
            // What stands in the packet itself, as most of what is asked for does, needs no search inside of others.
            Kind::Rfc(number) if self.marks.may_have(number) => {
                self.attributes().find(|raw| raw.number == number).map(|raw| raw.value)
            }
            Kind::Rfc(_) => None,
            kind => self.instances(kind).next(),
        }
    }

    /// What all instances of an attribute hold together, in order: EAP-Message, NAS-Filter-Rule; for a long extended
    /// attribute the fragments of the first instance.
    ///
    /// Borrowed where one attribute holds it all.
    #[must_use]
    pub fn gather<T: Concat>(&self, attribute: Attribute<T>) -> Cow<'_, [u8]> {
        let mut whole: Cow<'_, [u8]> = Cow::Borrowed(&[]);
        let mut append = |part: &[u8]| whole.to_mut().extend_from_slice(part);
        if let Kind::Extended { space: 245 | 246, .. } = attribute.kind() {
            for fragment in self.fragments(attribute.kind()) {
                append(fragment);
            }
            return whole;
        }
        let mut parts = self.instances(attribute.kind());
        match (parts.next(), parts.next()) {
            (None, _) => {}
            (Some(only), None) => whole = Cow::Borrowed(only),
            (Some(first), Some(second)) => {
                append(first);
                append(second);
                parts.for_each(append);
            }
        }
        whole
    }

    /// The octets of every instance of an attribute, in order; fragmented ones are left out.
    #[inline]
    pub fn instances(&self, kind: Kind) -> Instances<'_> {
        // Most attributes that are asked for are in few packets: what the walk did not see is not searched.
        match self.marks.may_have(kind.outermost()) {
            true => Instances::new(self.attributes(), kind),
            false => Instances::new(Attributes::new(&[], HEADER), kind),
        }
    }

    /// The same packet, borrowed.
    pub fn as_view(&self) -> Packet<&[u8]> {
        Packet { octets: self.octets.as_ref(), length: self.length, marks: self.marks }
    }

    /// Copies the packet's octets to the end of `buffer`, which is emptied first.
    pub(crate) fn rehome(&self, mut buffer: Vec<u8>) -> Packet<Vec<u8>> {
        buffer.clear();
        buffer.extend_from_slice(self.octets());
        Packet { octets: buffer, length: self.length, marks: self.marks }
    }

    /// Gives the octets back.
    pub fn into_octets(self) -> B {
        self.octets
    }

    /// The fragments of a long extended attribute's first instance.
    fn fragments(&self, kind: Kind) -> impl Iterator<Item = &[u8]> {
        let mut open = true;
        let mut begun = false;
        self.attributes()
            .map_while(move |raw| {
                let Kind::Extended { space, number } = kind else { return None };
                let head = extended(raw.number, raw.value).filter(|head| raw.number == space && head.number == number);
                match head {
                    Some(head) if open => {
                        begun = true;
                        open = head.more;
                        Some(Some(head.value))
                    }
                    // RFC 6929 s.2.2: fragments follow each other with nothing between.
                    _ if begun => None,
                    _ => Some(None),
                }
            })
            .flatten()
    }
}

impl<B: AsRef<[u8]>> fmt::Debug for Packet<B> {
    /// Shows code, identifier, length and the attributes' numbers: values may be passwords.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} id {} length {} ", self.code(), self.identifier(), self.length)?;
        f.debug_list().entries(self.attributes().map(|raw| raw.number)).finish()
    }
}

impl Marks {
    #[inline]
    fn of(body: &[u8]) -> Result<Self, ParseError> {
        let mut marks = Self::default();
        let mut rest = body;
        while let Some((&number, after)) = rest.split_first() {
            let offset = HEADER.saturating_add(body.len().saturating_sub(rest.len()));
            let length = after.first().copied().unwrap_or(0);
            let (Some(value), Some(next)) = (rest.get(2..usize::from(length)), rest.get(usize::from(length)..)) else {
                return Err(ParseError::Attribute { offset, number, length });
            };
            marks.count = marks.count.saturating_add(1);
            marks.numbers |= bit(number);
            match number {
                MESSAGE_AUTHENTICATOR => {
                    if marks.message_authenticator != 0 || value.len() != 16 {
                        marks.message_authenticator_malformed = true;
                    }
                    marks.message_authenticator = u16::try_from(offset.saturating_add(2)).unwrap_or(u16::MAX);
                }
                USER_PASSWORD if marks.user_password == 0 => {
                    marks.user_password = u16::try_from(offset.saturating_add(2)).unwrap_or(u16::MAX);
                }
                EAP_MESSAGE => marks.eap = true,
                PROXY_STATE => marks.proxy_state = true,
                SERVICE_TYPE => marks.authorize_only |= value == AUTHORIZE_ONLY,
                _ => {}
            }
            rest = next;
        }
        Ok(marks)
    }
}

/// The octets of every instance of one attribute. See [`Packet::instances`].
#[derive(Debug)]
pub struct Instances<'a>(Search<'a>);

#[derive(Debug)]
enum Search<'a> {
    Rfc { outer: Attributes<'a>, number: u8 },
    Vendor { outer: Attributes<'a>, inner: Option<VendorItems<'a>>, pen: u32, format: crate::Format, number: u32 },
    Extended { outer: Attributes<'a>, space: u8, number: u8, skipping: bool },
    Evs { outer: Attributes<'a>, space: u8, pen: u32, number: u8, skipping: bool },
    Child { outer: Box<Instances<'a>>, inner: Option<Attributes<'a>>, number: u8 },
}

impl<'a> Instances<'a> {
    /// Searches `outer` for the attribute that `kind` identifies.
    #[inline]
    #[must_use]
    pub fn new(outer: Attributes<'a>, kind: Kind) -> Self {
        Self(match kind {
            Kind::Rfc(number) => Search::Rfc { outer, number },
            Kind::Vendor { vendor, number } => {
                Search::Vendor { outer, inner: None, pen: vendor.pen(), format: vendor.format(), number }
            }
            Kind::Extended { space, number } => Search::Extended { outer, space, number, skipping: false },
            Kind::Evs { space, pen, number } => Search::Evs { outer, space, pen, number, skipping: false },
            Kind::Child { parent, number } => {
                Search::Child { outer: Box::new(Self::new(outer, *parent)), inner: None, number }
            }
        })
    }
}

impl<'a> Iterator for Instances<'a> {
    type Item = &'a [u8];

    #[inline]
    fn next(&mut self) -> Option<&'a [u8]> {
        match &mut self.0 {
            Search::Rfc { outer, number } => outer.find(|raw| raw.number == *number).map(|raw| raw.value),
            Search::Vendor { outer, inner, pen, format, number } => loop {
                if let Some(item) =
                    inner.as_mut().and_then(|inner| inner.find(|item| item.number == *number && !item.more))
                {
                    return Some(item.value);
                }
                let raw = outer.find(|raw| raw.number == VENDOR_SPECIFIC)?;
                *inner = vendor_items(raw.value, *format).filter(|(found, _)| found == pen).map(|(_, items)| items);
            },
            Search::Extended { outer, space, number, skipping } => loop {
                let raw = outer.find(|raw| raw.number == *space)?;
                let Some(head) = extended(raw.number, raw.value).filter(|head| head.number == *number) else {
                    continue;
                };
                if !whole(head.more, skipping) {
                    continue;
                }
                return Some(head.value);
            },
            Search::Evs { outer, space, pen, number, skipping } => loop {
                let raw = outer.find(|raw| raw.number == *space)?;
                let Some(head) = extended(raw.number, raw.value).filter(|head| head.number == VENDOR_SPECIFIC) else {
                    continue;
                };
                if !whole(head.more, skipping) {
                    continue;
                }
                if let Some((head, value)) = head.value.split_first_chunk::<5>()
                    && let [a, b, c, d, found] = *head
                    && u32::from_be_bytes([a, b, c, d]) == *pen
                    && found == *number
                {
                    return Some(value);
                }
            },
            Search::Child { outer, inner, number } => loop {
                if let Some(raw) = inner.as_mut().and_then(|inner| inner.find(|raw| raw.number == *number)) {
                    return Some(raw.value);
                }
                *inner = Some(Attributes::new(outer.next()?, 0));
            },
        }
    }
}

/// Whether this attribute is a whole value; a fragment, and what follows it up to its end, is not.
const fn whole(more: bool, skipping: &mut bool) -> bool {
    let part = more || *skipping;
    *skipping = more;
    !part
}

pub(crate) const USER_PASSWORD: u8 = 2;
pub(crate) const SERVICE_TYPE: u8 = 6;
pub(crate) const VENDOR_SPECIFIC: u8 = 26;
pub(crate) const PROXY_STATE: u8 = 33;
pub(crate) const EAP_MESSAGE: u8 = 79;
pub(crate) const MESSAGE_AUTHENTICATOR: u8 = 80;
/// Service-Type's value 17 ([RFC 5176 section 3.2](https://www.rfc-editor.org/rfc/rfc5176#section-3.2)).
const AUTHORIZE_ONLY: [u8; 4] = [0, 0, 0, 17];

#[cfg(test)]
mod tests;
