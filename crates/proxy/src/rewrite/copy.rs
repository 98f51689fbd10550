//! Copies attributes from a verified packet for a packet under another key.

use ulna_secret::Cleartext;
use ulna_wire::{
    Attribute, Fragment, Hiding, Kind, Octets, Raw, SharedKey, Tag, Vendor, Verified, extended, vendor_items,
};

use super::{HiddenAttributes, PROXY_STATE_NUMBER, VENDOR_SPECIFIC, edits::EditsOf, selection::Fate};

/// A packet on its way from one key to the next.
pub(super) struct Copy<'c, B> {
    /// The packet and the key that reveals what is hidden in it, where both are known.
    from: Option<(&'c Verified<B>, &'c SharedKey)>,
    edits: EditsOf<'c>,
    hidden: &'c HiddenAttributes,
    pub(super) out: Fragment,
    pub(super) left_out: Vec<Kind>,
    /// The last fragment of a long extended attribute said that more follows: what became of it.
    long: Option<(u8, Fate)>,
    /// The last part of a hidden value of a vendor said that more follows: such a value is not one that can be revealed.
    torn: Option<(u32, u32)>,
}

impl<'c, B: AsRef<[u8]>> Copy<'c, B> {
    pub(super) const fn new(
        from: Option<(&'c Verified<B>, &'c SharedKey)>,
        edits: EditsOf<'c>,
        hidden: &'c HiddenAttributes,
        out: Fragment,
    ) -> Self {
        Self { from, edits, hidden, out, left_out: Vec::new(), long: None, torn: None }
    }

    /// Copies one attribute, if it passes. Returns whether it does.
    pub(super) fn attribute(&mut self, raw: &Raw<'_>) -> bool {
        let fate = self.fate(raw);
        if fate == Fate::Stay {
            return false;
        }
        if let Some(hiding) = self.hidden.rfc(raw.number) {
            self.rehide(Kind::Rfc(raw.number), hiding, raw.value);
            return true;
        }
        match raw.value.first_chunk::<4>().filter(|_| raw.number == VENDOR_SPECIFIC) {
            Some(pen) => self.vendor_specific(raw, u32::from_be_bytes(*pen), fate == Fate::ByItem),
            None => self.out.push_raw(raw.number, raw.value),
        }
        true
    }

    /// The fate of an attribute; the fragments of a long one share theirs.
    fn fate(&mut self, raw: &Raw<'_>) -> Fate {
        if raw.number == PROXY_STATE_NUMBER {
            return Fate::Pass;
        }
        // RFC 6929 s.2.2: fragments follow each other, and only the first of them says which vendor's it is.
        let begun = self.long.take().filter(|(space, _)| *space == raw.number);
        let fate = begun.map_or_else(|| self.edits.fate(raw), |(_, fate)| fate);
        if extended(raw.number, raw.value).is_some_and(|head| head.more) {
            self.long = Some((raw.number, fate));
        }
        fate
    }

    fn vendor_specific(&mut self, raw: &Raw<'_>, pen: u32, by_item: bool) {
        let format = self.edits.format(pen).filter(|_| by_item).or_else(|| self.hidden.format(pen));
        let Some((format, (_, mut items))) = format.and_then(|format| Some((format, vendor_items(raw.value, format)?)))
        else {
            // What cannot be taken apart does not pass a filter that looks at the parts.
            if !by_item {
                self.out.push_raw(raw.number, raw.value);
            }
            return;
        };
        // Attributes that are only copied stay together, in the octets that they had.
        let mut plain = pen.to_be_bytes().to_vec();
        let mut untouched = true;
        let mut at = plain.len();
        for item in items.by_ref() {
            let end = at.saturating_add(format.head()).saturating_add(item.value.len());
            let octets = raw.value.get(at..end).unwrap_or_default();
            at = end;
            if by_item && !self.edits.passes_item(raw, pen, item.number) {
                untouched = false;
                continue;
            }
            match self.hidden.item(pen, item.number) {
                None => plain.extend_from_slice(octets),
                Some(hiding) => {
                    untouched = false;
                    self.flush(&mut plain);
                    let kind = Kind::Vendor { vendor: Vendor::new(pen, format), number: item.number };
                    let torn = self.torn.take() == Some((pen, item.number));
                    if item.more {
                        self.torn = Some((pen, item.number));
                    }
                    if item.more || torn {
                        self.left_out.push(kind);
                    } else {
                        self.rehide(kind, hiding, item.value);
                    }
                }
            }
        }
        if untouched && !(by_item && items.is_broken()) {
            return self.out.push_raw(raw.number, raw.value);
        }
        // What is behind the last attribute in the vendor's format is none: it would slip through the filter.
        self.flush(&mut plain);
    }

    fn flush(&mut self, plain: &mut Vec<u8>) {
        if plain.len() > 4 {
            self.out.push_raw(VENDOR_SPECIFIC, plain);
            plain.truncate(4);
        }
    }

    /// Reveals a value with the key that it came under, and has it hidden with the one that it goes under.
    fn rehide(&mut self, kind: Kind, hiding: Hiding, octets: &[u8]) {
        let revealed = self.from.and_then(|(packet, key)| packet.reveal_octets(key, hiding, octets).ok());
        let revealed = revealed.filter(|(tag, clear)| *tag <= Tag::<()>::GREATEST && clear.len() <= hiding.longest());
        let (Some((tag, clear)), Some(attribute)) = (revealed, attribute(kind)) else {
            // RFC 6929 s.2.8: an attribute that is invalid does not sink the packet.
            self.left_out.push(kind);
            return;
        };
        // Zeros at the end are padding or part of a key, and nobody but the reader can tell: the length stays.
        let clear = if hiding == Hiding::UserPassword { padded(&clear, octets.len()) } else { clear };
        self.out.hide_octets(attribute, hiding, tag, clear.expose());
    }
}

fn padded(clear: &Cleartext, length: usize) -> Cleartext {
    Cleartext::written(length.max(clear.len()), |place| {
        place.fill(0);
        for (place, octet) in place.iter_mut().zip(clear.expose()) {
            *place = *octet;
        }
        place.len()
    })
}

const fn attribute(kind: Kind) -> Option<Attribute<Octets>> {
    match kind {
        Kind::Rfc(number) => Some(Attribute::rfc(number, HIDDEN)),
        Kind::Vendor { vendor, number } => Some(Attribute::vendor(vendor, number, HIDDEN)),
        _ => None,
    }
}

const HIDDEN: &str = "a hidden attribute";
