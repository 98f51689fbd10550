//! Attributes under construction, without a header.

use std::fmt;

use zeroize::Zeroize;

use crate::{
    Attribute, BuildError, Concat, Hidden, Hiding, Kind, MAX_PACKET, MAX_VALUE, Plain, ValueError, Vendor,
    packet::VENDOR_SPECIFIC,
};

/// Encoded attributes: what a users file, a rule or a text form adds to a packet.
///
/// Hidden values stand in it in clear at their final length, and are hidden in place when a packet that holds them is
/// sealed. They are wiped when the fragment is dropped, and `Debug` shows the length only.
///
/// The first error is kept, and surfaces when the packet is sealed: a chain of calls needs no `?`.
#[derive(Clone, Default)]
pub struct Fragment {
    pub(crate) octets: Vec<u8>,
    pub(crate) hidden: Vec<Hide>,
    /// Apart: there is none but by a fault of the program, and fragments move with every packet.
    error: Option<Box<BuildError>>,
    /// Octets that are spoken for elsewhere in the packet.
    reserved: usize,
}

/// Where a hidden value stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Hide {
    pub(crate) at: u16,
    pub(crate) length: u16,
    pub(crate) hiding: Hiding,
}

impl Fragment {
    /// No attributes.
    #[must_use]
    pub const fn new() -> Self {
        Self { octets: Vec::new(), hidden: Vec::new(), error: None, reserved: 0 }
    }

    /// No attributes, with room for `octets`: what is in clear is then not copied when the fragment grows.
    #[must_use]
    pub fn with_capacity(octets: usize) -> Self {
        Self { octets: Vec::with_capacity(octets), hidden: Vec::new(), error: None, reserved: 0 }
    }

    /// Adds an attribute.
    pub fn push<T: Plain>(&mut self, attribute: Attribute<T>, value: T::View<'_>) {
        let mut value = Some(value);
        self.attempt(attribute.name(), |octets| {
            wrap(attribute.kind(), octets, &mut |octets| match value.take() {
                Some(value) => T::write(value, octets),
                None => Ok(()),
            })
        });
    }

    /// Adds a hidden attribute, given in clear.
    pub fn hide<T: Hidden>(&mut self, attribute: Attribute<T>, clear: &T::Clear) {
        let (tag, octets) = T::parts(clear);
        self.hide_octets(attribute, T::HIDING, tag, octets);
    }

    /// Adds a value that may be longer than one attribute holds, as many attributes in a row.
    pub fn push_long<T: Concat>(&mut self, attribute: Attribute<T>, value: &[u8]) {
        let kind = attribute.kind();
        self.attempt(attribute.name(), |octets| match kind {
            Kind::Rfc(number) => {
                for part in value.chunks(MAX_VALUE) {
                    put(number, part, octets)?;
                }
                Ok(())
            }
            Kind::Extended { space: space @ (245 | 246), number } => long_extended(space, &[number], value, octets),
            _ => wrap(kind, octets, &mut |octets| {
                octets.extend_from_slice(value);
                Ok(())
            }),
        });
    }

    /// Adds an attribute by its number and octets.
    pub fn push_raw(&mut self, number: u8, value: &[u8]) {
        self.attempt("an attribute", |octets| put(number, value, octets));
    }

    /// Adds octets that are whole attributes, with the places in them (offset, length) that are to be hidden.
    ///
    /// This is how attributes come in that are known only when the program runs. The caller vouches that they are whole.
    pub fn push_encoded(&mut self, encoded: &[u8], hidden: &[(usize, usize, Hiding)]) {
        let start = self.octets.len();
        self.attempt("an attribute", |octets| {
            octets.extend_from_slice(encoded);
            Ok(())
        });
        if self.octets.len() > start || encoded.is_empty() {
            for &(at, length, hiding) in hidden {
                self.mark(start.saturating_add(at), length, hiding);
            }
        }
    }

    /// Adds all attributes of another fragment.
    pub fn append(&mut self, other: &Self) {
        self.append_behind(0, other);
    }

    /// Adds what another fragment has behind a head of `skipped` octets.
    pub(crate) fn append_behind(&mut self, skipped: usize, other: &Self) {
        let start = self.octets.len();
        self.attempt("an attribute", |octets| {
            octets.extend_from_slice(other.octets.get(skipped..).unwrap_or_default());
            Ok(())
        });
        if self.octets.len() > start {
            for hide in &other.hidden {
                let at = usize::from(hide.at).saturating_sub(skipped);
                self.mark(start.saturating_add(at), usize::from(hide.length), hide.hiding);
            }
        }
        if let Some(error) = other.error.as_deref() {
            self.fail(*error);
        }
    }

    /// The attributes that `keep` keeps, hidden ones left out.
    #[must_use]
    pub fn filtered(&self, keep: impl Fn(&crate::Raw<'_>) -> bool) -> Self {
        let mut kept = Self::new();
        let is_hidden = |raw: &crate::Raw<'_>| {
            let end = raw.offset.saturating_add(raw.value.len()).saturating_add(2);
            self.hidden.iter().any(|hide| (raw.offset..end).contains(&usize::from(hide.at)))
        };
        for raw in crate::Attributes::new(&self.octets, 0).filter(|raw| keep(raw) && !is_hidden(raw)) {
            kept.push_raw(raw.number, raw.value);
        }
        kept
    }

    /// Overwrites hidden values in a copy of the octets with zeros.
    pub(crate) fn blank_hidden(&self, copy: &mut [u8]) {
        for hide in &self.hidden {
            let range = usize::from(hide.at)..usize::from(hide.at).saturating_add(usize::from(hide.length));
            if let Some(place) = copy.get_mut(range) {
                place.fill(0);
            }
        }
    }

    /// The encoded attributes; hidden values stand in them **in clear**.
    #[must_use]
    pub fn octets(&self) -> &[u8] {
        &self.octets
    }

    /// Whether there are hidden values.
    #[must_use]
    pub fn has_hidden(&self) -> bool {
        !self.hidden.is_empty()
    }

    /// Hides what is to be hidden, and returns the octets as they stand on the wire.
    #[must_use]
    pub fn hidden_octets(
        &self,
        key: &crate::SharedKey,
        authenticator: &crate::Authenticator,
        random: &mut impl crate::Random,
    ) -> Vec<u8> {
        let mut copy = self.clone();
        copy.hide_all(key, authenticator, random);
        std::mem::take(&mut copy.octets)
    }

    /// How many octets fit without more memory.
    #[must_use]
    pub fn capacity(&self) -> usize {
        self.octets.capacity()
    }

    /// The length in octets.
    #[must_use]
    pub fn len(&self) -> usize {
        self.octets.len()
    }

    /// Whether there are no attributes.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.octets.is_empty()
    }

    /// The first thing that went wrong.
    ///
    /// # Errors
    ///
    /// Where a value did not fit its attribute, or an attribute the packet.
    pub fn check(&self) -> Result<(), BuildError> {
        self.error.as_deref().map_or(Ok(()), |error| Err(*error))
    }

    /// Sets octets of the packet aside, for what is added elsewhere.
    pub fn reserve(&mut self, octets: usize) {
        self.reserved = self.reserved.saturating_add(octets);
        if self.octets.len().saturating_add(self.reserved) > MAX_PACKET {
            self.fail(BuildError::TooLong { attribute: "Proxy-State" });
        }
    }

    pub(crate) const fn reserved(&self) -> usize {
        self.reserved
    }

    /// Adds an attribute that is hidden in the way `hiding`, whatever its data type; `tag` is used where the way has one.
    ///
    /// This is for those who know the way only when the program runs, as a proxy that hides for the next hop.
    pub fn hide_octets<T: ?Sized>(&mut self, attribute: Attribute<T>, hiding: Hiding, tag: u8, clear: &[u8]) {
        let mut place = (0, 0);
        let before = self.octets.len();
        self.attempt(attribute.name(), |octets| {
            wrap(attribute.kind(), octets, &mut |octets| {
                let start = octets.len();
                hiding.lay_out(tag, clear, octets)?;
                place = (start, octets.len().saturating_sub(start));
                Ok(())
            })
        });
        if self.octets.len() > before {
            self.mark(place.0, place.1, hiding);
        }
    }

    pub(crate) fn hide_all(
        &mut self,
        key: &crate::SharedKey,
        authenticator: &crate::Authenticator,
        random: &mut impl crate::Random,
    ) {
        if self.hidden.is_empty() {
            return;
        }
        let mut salt = [0; 2];
        random.fill(&mut salt);
        let mut salt = u16::from_be_bytes(salt);
        for hide in self.hidden.drain(..) {
            let range = usize::from(hide.at)..usize::from(hide.at).saturating_add(usize::from(hide.length));
            if let Some(place) = self.octets.get_mut(range) {
                hide.hiding.hide(key, authenticator, salt.to_be_bytes(), place);
            }
            // RFC 2868 s.3.5: each salt in a packet must be another one.
            salt = salt.wrapping_add(1);
        }
    }

    pub(crate) fn fail(&mut self, error: BuildError) {
        self.error.get_or_insert_with(|| Box::new(error));
    }

    /// Takes all attributes out, and keeps the memory.
    pub fn clear(&mut self) {
        self.restart(&[]);
    }

    /// Starts anew behind `head`, keeping the memory.
    pub(crate) fn restart(&mut self, head: &[u8]) {
        self.wipe();
        self.octets.clear();
        self.octets.extend_from_slice(head);
        self.error = None;
        self.reserved = 0;
    }

    fn mark(&mut self, at: usize, length: usize, hiding: Hiding) {
        if let (Ok(at), Ok(length)) = (u16::try_from(at), u16::try_from(length)) {
            self.hidden.push(Hide { at, length, hiding });
        }
    }

    /// Lets `write` append, and takes back what it wrote where it fails or the packet would be too long.
    fn attempt(&mut self, attribute: &'static str, write: impl FnOnce(&mut Vec<u8>) -> Result<(), ValueError>) {
        let start = self.octets.len();
        let error = match write(&mut self.octets) {
            Ok(()) if self.octets.len().saturating_add(self.reserved) <= MAX_PACKET => return,
            Ok(()) => BuildError::TooLong { attribute },
            Err(error) => BuildError::Value { attribute, error },
        };
        if let Some(written) = self.octets.get_mut(start..) {
            written.zeroize();
        }
        self.octets.truncate(start);
        self.fail(error);
    }

    fn wipe(&mut self) {
        for hide in self.hidden.drain(..) {
            let range = usize::from(hide.at)..usize::from(hide.at).saturating_add(usize::from(hide.length));
            if let Some(clear) = self.octets.get_mut(range) {
                clear.zeroize();
            }
        }
    }
}

impl Drop for Fragment {
    fn drop(&mut self) {
        self.wipe();
    }
}

impl fmt::Debug for Fragment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Fragment({} octets)", self.octets.len())
    }
}

impl PartialEq for Fragment {
    fn eq(&self, other: &Self) -> bool {
        self.octets == other.octets && self.hidden == other.hidden
    }
}

impl Eq for Fragment {}

type Write<'w> = &'w mut dyn FnMut(&mut Vec<u8>) -> Result<(), ValueError>;

/// Writes a value inside all the heads that its kind of attribute has.
fn wrap(kind: Kind, octets: &mut Vec<u8>, value: Write<'_>) -> Result<(), ValueError> {
    match kind {
        Kind::Rfc(number) => tlv(number, octets, value),
        Kind::Vendor { vendor, number } => {
            tlv(VENDOR_SPECIFIC, octets, &mut |octets| vendor_item(vendor, number, octets, value))
        }
        Kind::Extended { space: space @ 241..=244, number } => tlv(space, octets, &mut |octets| {
            octets.push(number);
            value(octets)
        }),
        Kind::Extended { space, number } => {
            let mut whole = Vec::new();
            value(&mut whole)?;
            let done = long_extended(space, &[number], &whole, octets);
            whole.zeroize();
            done
        }
        Kind::Evs { space, pen, number } => {
            let [a, b, c, d] = pen.to_be_bytes();
            if space <= 244 {
                return tlv(space, octets, &mut |octets| {
                    octets.extend_from_slice(&[VENDOR_SPECIFIC, a, b, c, d, number]);
                    value(octets)
                });
            }
            let mut whole = vec![a, b, c, d, number];
            value(&mut whole)?;
            let done = long_extended(space, &[VENDOR_SPECIFIC], &whole, octets);
            whole.zeroize();
            done
        }
        Kind::Child { parent, number } => wrap(*parent, octets, &mut |octets| tlv(number, octets, &mut *value)),
    }
}

fn tlv(number: u8, octets: &mut Vec<u8>, value: Write<'_>) -> Result<(), ValueError> {
    let start = octets.len();
    octets.extend_from_slice(&[number, 0]);
    value(octets)?;
    let length = octets.len().saturating_sub(start);
    let long = ValueError::Length { octets: length.saturating_sub(2), expected: "at most 253" };
    let length = u8::try_from(length).map_err(|_| long)?;
    if let Some(place) = octets.get_mut(start.saturating_add(1)) {
        *place = length;
    }
    Ok(())
}

fn put(number: u8, value: &[u8], octets: &mut Vec<u8>) -> Result<(), ValueError> {
    tlv(number, octets, &mut |octets| {
        octets.extend_from_slice(value);
        Ok(())
    })
}

fn vendor_item(vendor: Vendor, number: u32, octets: &mut Vec<u8>, value: Write<'_>) -> Result<(), ValueError> {
    let format = vendor.format();
    octets.extend_from_slice(&vendor.pen().to_be_bytes());
    let start = octets.len();
    match (format.type_octets(), number.to_be_bytes()) {
        (1, [0, 0, 0, number]) => octets.push(number),
        (2, [0, 0, high, low]) => octets.extend_from_slice(&[high, low]),
        (4, all) => octets.extend_from_slice(&all),
        _ => return Err(ValueError::TooLarge(number.into())),
    }
    let length_at = octets.len();
    octets.resize(start.saturating_add(format.head()), 0);
    value(octets)?;
    let length = octets.len().saturating_sub(start);
    let long = ValueError::Length { octets: length, expected: "fewer" };
    match format.length_octets() {
        0 => {}
        1 => {
            let length = u8::try_from(length).map_err(|_| long)?;
            if let Some(place) = octets.get_mut(length_at) {
                *place = length;
            }
        }
        _ => {
            let length = u16::try_from(length).map_err(|_| long)?.to_be_bytes();
            if let Some(place) = octets.get_mut(length_at..).and_then(|rest| rest.first_chunk_mut::<2>()) {
                *place = length;
            }
        }
    }
    Ok(())
}

/// RFC 6929 s.2.2: a long value goes into fragments that follow each other, all but the last with More set.
fn long_extended(space: u8, head: &[u8; 1], value: &[u8], octets: &mut Vec<u8>) -> Result<(), ValueError> {
    let mut parts = value.chunks(MAX_VALUE.saturating_sub(2)).peekable();
    if parts.peek().is_none() {
        return put(space, &[head[0], 0], octets);
    }
    while let Some(part) = parts.next() {
        let more = if parts.peek().is_some() { 0x80 } else { 0 };
        tlv(space, octets, &mut |octets| {
            octets.extend_from_slice(&[head[0], more]);
            octets.extend_from_slice(part);
            Ok(())
        })?;
    }
    Ok(())
}
