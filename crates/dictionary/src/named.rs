//! Attributes of a packet by names that are known only when the program runs.

use ulna_wire::{Kind, Packet};

use crate::{
    DataType, Definition, Dictionary, Pair,
    decode::{Decoder, is_long},
};

impl Dictionary {
    /// The first instance of the attribute called `name` in a packet; hidden values stay hidden, as raw octets.
    ///
    /// `None` where the packet has none, or the dictionary does not know the name.
    ///
    /// ```
    /// use ulna_dictionary::Dictionary;
    /// use ulna_wire::Packet;
    ///
    /// let dictionary = Dictionary::parse("VENDOR Cisco 9\nBEGIN-VENDOR Cisco\nATTRIBUTE Cisco-AVPair 1 string\nEND-VENDOR Cisco")?;
    /// let octets = [&[1, 7, 0, 33][..], &[0; 16], &[26, 13, 0, 0, 0, 9, 1, 7], b"a=b;c"].concat();
    /// let packet = Packet::parse(octets)?;
    /// let pair = dictionary.get_named(&packet, "Cisco-AVPair").expect("it is there");
    /// assert_eq!(pair.to_string(), "Cisco-AVPair = \"a=b;c\"");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn get_named<B: AsRef<[u8]>>(&self, packet: &Packet<B>, name: &str) -> Option<Pair<'_>> {
        self.search(packet, name, true).into_iter().next()
    }

    /// All instances of the attribute called `name` in a packet, in order.
    #[must_use]
    pub fn all_named<B: AsRef<[u8]>>(&self, packet: &Packet<B>, name: &str) -> Vec<Pair<'_>> {
        self.search(packet, name, false)
    }

    fn search<B: AsRef<[u8]>>(&self, packet: &Packet<B>, name: &str, one: bool) -> Vec<Pair<'_>> {
        let Some(known) = self.attribute(name) else { return Vec::new() };
        let mut pairs = Vec::new();
        if let Some(kind) = simple(known) {
            let mut decoder = Decoder::new(self, None, &mut pairs);
            for octets in packet.instances(kind).filter(|octets| !octets.is_empty()) {
                decoder.value(known.oid(), Some(known), octets);
                if one {
                    break;
                }
            }
        } else {
            // What is nested, fragmented or concatenated is put together first.
            pairs = self.decode(packet.body(), None).unwrap_or_default();
            pairs.retain(|pair| pair.oid() == known.oid());
        }
        pairs
    }
}

/// The kind of an attribute that stands in one piece.
fn simple(known: &Definition) -> Option<Kind> {
    let kind = known.kind()?;
    let whole = match kind {
        Kind::Rfc(_) => !is_long(known),
        Kind::Vendor { vendor, .. } => !vendor.format().continues(),
        Kind::Extended { space, .. } | Kind::Evs { space, .. } => space < 245,
        _ => false,
    };
    (whole && known.data_type() != DataType::Tlv).then_some(kind)
}
