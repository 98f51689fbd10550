//! A packet as a list of what is in it: hidden values in clear, vendors' attributes one by one.

use ulna_attributes::microsoft::MICROSOFT;
use ulna_secret::Cleartext;
use ulna_wire::{Hiding, Kind, Raw, SharedKey, Tag, Verified, vendor_items};

use super::attributes::{HIDDEN, WIDE};

/// Something in a packet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Item {
    /// An attribute as it stands.
    Plain(u8, Vec<u8>),
    /// An attribute of a vendor.
    Vendor(Kind, Vec<u8>),
    /// A hidden value: its tag and what it is in clear.
    Clear(Kind, u8, Vec<u8>),
    /// A hidden value that cannot be revealed.
    Corrupt(Kind),
}

impl Item {
    pub(super) fn kind(&self) -> Kind {
        match self {
            Self::Plain(number, _) => Kind::Rfc(*number),
            Self::Vendor(kind, _) | Self::Clear(kind, ..) | Self::Corrupt(kind) => *kind,
        }
    }

    /// Whether it is that, or in that.
    pub(super) fn is(&self, kind: &Kind) -> bool {
        match (self.kind(), kind) {
            (Kind::Vendor { .. }, Kind::Rfc(26)) => true,
            (ours, theirs) => ours == *theirs,
        }
    }
}

/// All in a packet but Message-Authenticator.
pub(super) fn items<B: AsRef<[u8]>>(packet: &Verified<B>, key: &SharedKey) -> Vec<Item> {
    let mut items = Vec::new();
    for raw in packet.packet().attributes().filter(|raw| raw.number != 80) {
        match hiding(Kind::Rfc(raw.number)) {
            Some(hiding) => items.push(revealed(packet, key, Kind::Rfc(raw.number), hiding, raw.value)),
            None if raw.number == 26 => vendor(packet, key, &raw, &mut items),
            None => items.push(Item::Plain(raw.number, raw.value.to_vec())),
        }
    }
    items
}

fn vendor<B: AsRef<[u8]>>(packet: &Verified<B>, key: &SharedKey, raw: &Raw<'_>, items: &mut Vec<Item>) {
    let pen = raw.value.first_chunk::<4>().map(|pen| u32::from_be_bytes(*pen));
    let known = [MICROSOFT, WIDE].into_iter().find(|vendor| Some(vendor.pen()) == pen);
    let Some((vendor, (_, own))) = known.and_then(|vendor| Some((vendor, vendor_items(raw.value, vendor.format())?)))
    else {
        return items.push(Item::Plain(26, raw.value.to_vec()));
    };
    for item in own {
        let kind = Kind::Vendor { vendor, number: item.number };
        items.push(match hiding(kind) {
            Some(hiding) => revealed(packet, key, kind, hiding, item.value),
            None => Item::Vendor(kind, item.value.to_vec()),
        });
    }
}

fn hiding(kind: Kind) -> Option<Hiding> {
    HIDDEN.iter().find(|(known, _)| *known == kind).map(|(_, hiding)| *hiding)
}

fn revealed<B: AsRef<[u8]>>(packet: &Verified<B>, key: &SharedKey, kind: Kind, hiding: Hiding, octets: &[u8]) -> Item {
    let fits = |(tag, clear): &(u8, Cleartext)| *tag <= Tag::<()>::GREATEST && clear.len() <= hiding.longest();
    match packet.reveal_octets(key, hiding, octets).ok().filter(fits) {
        Some((tag, clear)) => Item::Clear(kind, tag, clear.expose().to_vec()),
        None => Item::Corrupt(kind),
    }
}
