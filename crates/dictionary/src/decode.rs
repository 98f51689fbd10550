//! Octets to pairs.

use thiserror::Error;
use ulna_wire::{Authenticator, Format, Hiding, Raw, SharedKey, Tlvs, VendorItems, extended, vendor_items};

use crate::{DataType, Definition, Dictionary, Oid, Operator, Pair, Value, pair::Named};

/// Why octets are no attributes: one of them has an impossible length.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("the attribute at octet {offset} has an impossible length: there is not enough data")]
pub struct DecodeError {
    /// Where the attribute starts, counted from 0.
    pub offset: usize,
}

/// What reveals hidden values: the peer's key, and the authenticator that they are hidden with.
#[derive(Debug, Clone, Copy)]
pub struct Reveal<'k> {
    /// The key.
    pub key: &'k SharedKey,
    /// The authenticator of the request that the attributes are of, or answer.
    pub authenticator: Authenticator,
}

impl Dictionary {
    /// Decodes attributes as they stand in a packet, all kinds of them, in their order.
    ///
    /// What is unknown, or not of its type, becomes a raw value and never an error. Without `reveal` the same happens
    /// to what is hidden. Attributes without a value are left out, as in FreeRADIUS.
    ///
    /// # Errors
    ///
    /// Where an attribute's length is below 2 or past the end.
    pub fn decode(&self, octets: &[u8], reveal: Option<Reveal<'_>>) -> Result<Vec<Pair<'_>>, DecodeError> {
        let mut walk = Tlvs::new(octets, 0);
        let attributes: Vec<Raw<'_>> = walk.by_ref().collect();
        let end = attributes.last().map_or(0, |last| last.offset + 2 + last.value.len());
        if end != octets.len() {
            return Err(DecodeError { offset: end });
        }
        // What is left out does not part what belongs together.
        let whole = |raw: &Raw<'_>| !raw.value.is_empty() || self.means_something_empty(raw.number);
        let attributes: Vec<Raw<'_>> = attributes.into_iter().filter(whole).collect();
        let mut pairs = Vec::new();
        let mut decoder = Decoder::new(self, reveal, &mut pairs);
        let mut rest = attributes.as_slice();
        while let Some((first, more)) = rest.split_first() {
            let used = decoder.attribute(*first, more);
            rest = more.get(used..).unwrap_or_default();
        }
        Ok(pairs)
    }

    /// RFC 4372 s.2.2: an empty Chargeable-User-Identity asks for one. RFC 3579 s.2.1: an empty EAP-Message starts.
    fn means_something_empty(&self, number: u8) -> bool {
        let known = || Oid::ROOT.child(number.into()).and_then(|oid| self.attribute_at(oid));
        number == CHARGEABLE_USER_IDENTITY || known().is_some_and(|known| known.flags().concat)
    }
}

/// Decodes attributes one after the other.
pub(crate) struct Decoder<'d, 'k, 'p> {
    dictionary: &'d Dictionary,
    reveal: Option<Reveal<'k>>,
    pairs: &'p mut Vec<Pair<'d>>,
}

impl<'d, 'k, 'p> Decoder<'d, 'k, 'p> {
    pub(crate) const fn new(
        dictionary: &'d Dictionary,
        reveal: Option<Reveal<'k>>,
        pairs: &'p mut Vec<Pair<'d>>,
    ) -> Self {
        Self { dictionary, reveal, pairs }
    }

    /// Decodes an attribute; what follows it is `more`. Returns how many of those were part of it.
    fn attribute(&mut self, first: Raw<'_>, more: &[Raw<'_>]) -> usize {
        let Some(oid) = Oid::ROOT.child(first.number.into()) else { return 0 };
        let known = self.dictionary.attribute_at(oid);
        if first.value.is_empty() {
            let meant = self.dictionary.means_something_empty(first.number);
            if let (true, Some(known)) = (meant, known) {
                self.push(oid, Some(known), None, Value::Octets(Vec::new()));
            }
            return 0;
        }
        match first.number {
            26 => self.vendor(oid, first.value, more),
            241..=246 if known.is_none_or(|known| known.data_type().holds_attributes()) => {
                self.extended(oid, first, more)
            }
            _ if known.is_some_and(is_long) => {
                let same = more.iter().take_while(|next| next.number == first.number);
                let (used, mut whole) = (same.clone().count(), first.value.to_vec());
                same.for_each(|next| whole.extend_from_slice(next.value));
                match known {
                    Some(known) if has_rules(known) => {
                        for rule in whole.split(|&octet| octet == 0).filter(|rule| !rule.is_empty()) {
                            self.value(oid, Some(known), rule);
                        }
                    }
                    known => self.value(oid, known, &whole),
                }
                used
            }
            _ => {
                self.value(oid, known, first.value);
                0
            }
        }
    }

    fn vendor(&mut self, oid: Oid, value: &[u8], more: &[Raw<'_>]) -> usize {
        let raw = |decoder: &mut Self| {
            decoder.raw(oid, value);
            0
        };
        let Some((pen, _)) = vendor_items(value, Format::T1L1) else { return raw(self) };
        let format = self.dictionary.format_of(pen);
        let Some((_, items)) = vendor_items(value, format) else { return raw(self) };
        let Some(holder) = oid.child(pen) else { return raw(self) };
        if format.continues() {
            return self.continued(oid, holder, (value, items), more);
        }
        let mut walk = items.clone();
        if walk.by_ref().count() == 0 || walk.is_broken() {
            return raw(self);
        }
        for item in items.filter(|item| !item.value.is_empty()) {
            let Some(oid) = holder.child(item.number) else { continue };
            self.value(oid, self.dictionary.attribute_at(oid), item.value);
        }
        0
    }

    /// WiMAX: one attribute in each Vendor-Specific, which a flag continues in the next.
    fn continued(
        &mut self,
        oid: Oid,
        holder: Oid,
        (value, mut items): (&[u8], VendorItems<'_>),
        more: &[Raw<'_>],
    ) -> usize {
        let pen = oid_pen(holder);
        let first = items.next().filter(|_| !items.is_broken() && items.next().is_none());
        let known = first.and_then(|item| self.dictionary.attribute_at(holder.child(item.number)?));
        let (Some(first), Some(known)) = (first, known) else {
            self.raw(oid, value);
            return 0;
        };
        let (mut whole, mut open, mut used) = (first.value.to_vec(), first.more, 0);
        for next in more {
            if !open || next.number != 26 {
                break;
            }
            let part = vendor_items(next.value, self.dictionary.format_of(pen)).filter(|(found, _)| *found == pen);
            let Some((item, rest)) = part.and_then(|(_, mut items)| Some((items.next()?, items))) else { break };
            if item.number != first.number || rest.is_broken() {
                break;
            }
            whole.extend_from_slice(item.value);
            (open, used) = (item.more, used + 1);
        }
        if open || whole.is_empty() {
            self.raw(oid, value);
            return 0;
        }
        self.value(known.oid(), Some(known), &whole);
        used
    }

    fn extended(&mut self, oid: Oid, first: Raw<'_>, more: &[Raw<'_>]) -> usize {
        // As FreeRADIUS does: what the dictionary does not call extended, and below 245 what it does not know, stays whole.
        let opens = |number: u8| {
            let inner = oid.child(number.into()).and_then(|inner| self.dictionary.attribute_at(inner));
            inner.is_some() || first.number >= 245 && self.dictionary.attribute_at(oid).is_some()
        };
        let head = extended(first.number, first.value)
            .filter(|head| (!head.value.is_empty() || head.more) && opens(head.number));
        let Some(head) = head else {
            self.raw(oid, first.value);
            return 0;
        };
        let Some(inner) = oid.child(head.number.into()) else { return 0 };
        let (mut whole, mut used) = (head.value.to_vec(), 0);
        if head.more {
            // RFC 6929 s.2.2: fragments follow each other with nothing between.
            let mut open = true;
            for next in more {
                let Some(part) = extended(next.number, next.value)
                    .filter(|part| open && next.number == first.number && part.number == head.number)
                else {
                    break;
                };
                whole.extend_from_slice(part.value);
                (open, used) = (part.more, used + 1);
            }
            if used == 0 || whole.is_empty() {
                self.raw(oid, first.value);
                return 0;
            }
        }
        if head.number == 26 {
            self.extended_vendor(inner, &whole);
        } else {
            self.value(inner, self.dictionary.attribute_at(inner), &whole);
        }
        used
    }

    fn extended_vendor(&mut self, oid: Oid, octets: &[u8]) {
        let found = octets.split_first_chunk::<5>().filter(|(_, value)| !value.is_empty());
        let path = found.and_then(|(head, value)| match *head {
            // RFC 6929 s.2.4: the high octet of a vendor's number is 0.
            [0, b, c, d, number] => Some((oid.child(u32::from_be_bytes([0, b, c, d]))?.child(number.into())?, value)),
            _ => None,
        });
        match path {
            Some((oid, value)) => self.value(oid, self.dictionary.attribute_at(oid), value),
            None => self.raw(oid, octets),
        }
    }

    /// A value as it stands on the wire: tagged, hidden, or neither.
    pub(crate) fn value(&mut self, oid: Oid, known: Option<&'d Definition>, octets: &[u8]) {
        let Some(definition) = known else { return self.raw(oid, octets) };
        let flags = definition.flags();
        let Some(hiding) = flags.hiding() else {
            return match (flags.tagged, definition.data_type()) {
                (false, _) => self.clear(oid, known, octets),
                (true, DataType::Integer) => match *octets {
                    [tag @ 0..=0x1f, a, b, c] => {
                        let number = u32::from_be_bytes([0, a, b, c]);
                        self.push(oid, known, Some(tag), Value::Integer(number));
                    }
                    [a, b, c, d] => self.push(oid, known, Some(0), Value::Integer(u32::from_be_bytes([a, b, c, d]))),
                    _ => self.raw(oid, octets),
                },
                (true, data_type) => {
                    // RFC 2868 s.3.3: an octet above 0x1F is no tag but the first one of the text.
                    let (tag, text) = match *octets {
                        [tag @ 0..=0x1f, ref text @ ..] => (tag, text),
                        ref text => (0, text),
                    };
                    match Value::from_octets(data_type, text) {
                        Some(value) => self.push(oid, known, Some(tag), value),
                        None => self.raw(oid, octets),
                    }
                }
            };
        };
        let revealed = self.reveal.and_then(|by| hiding.reveal(by.key, &by.authenticator, octets).ok());
        let value =
            revealed.and_then(|(tag, clear)| Some((tag, Value::from_octets(definition.data_type(), clear.expose())?)));
        match value {
            Some((tag, value)) => self.push(oid, known, (hiding == Hiding::TaggedSalted).then_some(tag), value),
            None => self.raw(oid, octets),
        }
    }

    /// A value in clear, without a tag; what is nested in it is decoded.
    pub(crate) fn clear(&mut self, oid: Oid, known: Option<&'d Definition>, octets: &[u8]) {
        let Some(definition) = known else { return self.raw(oid, octets) };
        if definition.data_type() == DataType::Tlv {
            return self.nested(oid, octets);
        }
        // octets[N] of another length keep their name, as in FreeRADIUS: they are octets all the same.
        match Value::from_octets(definition.data_type(), octets) {
            Some(value) => self.push(oid, known, None, value),
            None => self.raw(oid, octets),
        }
    }

    fn nested(&mut self, oid: Oid, octets: &[u8]) {
        let mut walk = Tlvs::new(octets, 0);
        let end = walk.by_ref().last().map_or(0, |last| last.offset + 2 + last.value.len());
        // Nothing but empty attributes would vanish: it stays as it is.
        if end != octets.len() || Tlvs::new(octets, 0).all(|item| item.value.is_empty()) {
            return self.raw(oid, octets);
        }
        for item in Tlvs::new(octets, 0).filter(|item| !item.value.is_empty()) {
            match oid.child(item.number.into()) {
                Some(oid) => self.value(oid, self.dictionary.attribute_at(oid), item.value),
                None => return,
            }
        }
    }

    fn raw(&mut self, oid: Oid, octets: &[u8]) {
        self.push(oid, self.dictionary.attribute_at(oid), None, Value::Raw(octets.to_vec()));
    }

    fn push(&mut self, oid: Oid, definition: Option<&'d Definition>, tag: Option<u8>, value: Value) {
        let name = Named { dictionary: self.dictionary, definition, oid };
        self.pairs.push(Pair { name, tag, operator: Operator::Set, value });
    }
}

/// Whether a value that is too long for one attribute goes on in the next one of the same number.
pub(crate) fn is_long(known: &Definition) -> bool {
    known.oid().numbers().len() == 1 && (known.flags().concat || has_rules(known))
}

/// RFC 4849 s.2: NAS-Filter-Rule has several rules with NUL between them; dictionaries do not say so.
pub(crate) fn has_rules(known: &Definition) -> bool {
    *known.oid().numbers() == [NAS_FILTER_RULE] && known.data_type() == DataType::Text
}

fn oid_pen(holder: Oid) -> u32 {
    holder.number().unwrap_or(0)
}

const CHARGEABLE_USER_IDENTITY: u8 = 89;
const NAS_FILTER_RULE: u32 = 92;
