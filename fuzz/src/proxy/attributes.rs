//! Attributes and edits, as octets want them.

use ulna_attributes::{
    microsoft::{MICROSOFT, MS_CHAP_MPPE_KEYS, MS_MPPE_SEND_KEY},
    rfc2865::*,
    rfc2868::TUNNEL_PASSWORD,
};
use ulna_proxy::{Edits, Filter, HiddenAttributes, Selection};
use ulna_secret::Cleartext;
use ulna_wire::{Format, Fragment, Hiding, Kind, Tag, Vendor};

use crate::octets::Octets;

/// A vendor whose numbers have two octets.
pub(super) const WIDE: Vendor = Vendor::new(4_846, Format::T2L1);

/// Attributes of a packet; values may be no values of their attributes.
pub(super) fn attributes(octets: &mut Octets<'_>) -> Fragment {
    let mut all = Fragment::new();
    for _ in 0..octets.byte() % 24 {
        let shape = octets.byte();
        let value = octets.slice();
        let value = value.get(..253).unwrap_or(value);
        let clear = |most: usize| Cleartext::new(value.get(..most).unwrap_or(value));
        match shape % 16 {
            0 => all.push_raw(1, value),
            1 => all.hide(USER_PASSWORD, &clear(128)),
            2 => all.hide(TUNNEL_PASSWORD, &Tag::new(shape >> 4, clear(239))),
            3 => all.hide(MS_MPPE_SEND_KEY, &clear(224)),
            4 => all.hide(MS_CHAP_MPPE_KEYS, &clear(32)),
            5 => vendor(&mut all, MICROSOFT.pen(), value),
            6 => vendor(&mut all, WIDE.pen(), value),
            7 => vendor(&mut all, 24_757, value),
            8 => all.push_raw(26, value),
            9 => all.push_raw(3, value),
            10 => all.push_raw(33, value),
            11 => all.push_raw(241 + (shape >> 4) % 6, value),
            12 => all.push_raw([24, 25, 60, 79][usize::from(shape >> 4) % 4], value),
            13 => all.push_raw(1, b"nemo@a.example"),
            _ => all.push_raw(octets.byte(), value),
        }
    }
    all
}

fn vendor(all: &mut Fragment, pen: u32, value: &[u8]) {
    let value = [&pen.to_be_bytes(), value.get(..249).unwrap_or(value)].concat();
    all.push_raw(26, &value);
}

/// What the model takes for hidden.
pub(super) const HIDDEN: [(Kind, Hiding); 6] = [
    (USER_PASSWORD.kind(), Hiding::UserPassword),
    (TUNNEL_PASSWORD.kind(), Hiding::TaggedSalted),
    (Kind::Vendor { vendor: MICROSOFT, number: 12 }, Hiding::UserPassword),
    (Kind::Vendor { vendor: MICROSOFT, number: 16 }, Hiding::Salted),
    (Kind::Vendor { vendor: MICROSOFT, number: 17 }, Hiding::Salted),
    (Kind::Vendor { vendor: WIDE, number: 0x0102 }, Hiding::Ascend),
];

pub(super) fn hidden() -> HiddenAttributes {
    let mut hidden = HiddenAttributes::none();
    for (kind, hiding) in HIDDEN {
        hidden.insert(kind, hiding).expect("none of them is nested");
    }
    hidden
}

/// Edits, and which kinds they keep out; Session-Timeout is what they add.
pub(super) fn edits(octets: &mut Octets<'_>) -> (Edits, Edited) {
    let shape = octets.byte();
    let kinds: Vec<Kind> = (0..octets.byte() % 6).map(|_| kind(octets)).collect();
    let mut selection = Selection::of(kinds.iter().copied()).expect("none of them is nested");
    if shape & 4 != 0 {
        selection.insert_vendor(octets.long() & 0x00ff_ffff);
    }
    let (filter, edited) = match shape & 3 {
        0 => (Filter::Allow(selection), Edited { allowed: Some(kinds), ..Edited::default() }),
        1 => (Filter::Deny(selection), Edited { denied: kinds, ..Edited::default() }),
        _ => (Filter::All, Edited::default()),
    };
    let (mut edits, mut edited) = (Edits::new().filtered(filter), edited);
    for _ in 0..(shape >> 3) % 4 {
        let kind = kind(octets);
        edits.remove(kind).expect("it is not nested");
        edited.denied.push(kind);
    }
    if shape & 0x20 != 0 {
        edits.remove_vendor(MICROSOFT.pen());
        edited.vendors = true;
    }
    if shape & 0x40 != 0 {
        edits.set(SESSION_TIMEOUT, 7).expect("it is not nested");
        edited.sets = true;
    }
    if shape & 0x80 != 0 {
        edits.set_hidden(TUNNEL_PASSWORD, &Tag::new(0, Cleartext::from("set"))).expect("it is not nested");
        edited.sets_hidden = true;
    }
    (edits, edited)
}

fn kind(octets: &mut Octets<'_>) -> Kind {
    match octets.byte() % 8 {
        0 => Kind::Vendor { vendor: MICROSOFT, number: octets.byte().into() },
        1 => Kind::Vendor { vendor: WIDE, number: octets.short().into() },
        2 => Kind::Extended { space: 241 + octets.byte() % 6, number: octets.byte() },
        3 => Kind::Evs { space: 241 + octets.byte() % 6, pen: octets.long() & 0x00ff_ffff, number: octets.byte() },
        _ => Kind::Rfc(octets.byte()),
    }
}

/// What edits do, as a test can say it of the outcome.
#[derive(Debug, Default)]
pub(super) struct Edited {
    /// Nothing else passes.
    pub(super) allowed: Option<Vec<Kind>>,
    /// These do not pass.
    pub(super) denied: Vec<Kind>,
    /// Attributes of Microsoft do not pass.
    pub(super) vendors: bool,
    /// Session-Timeout is 7.
    pub(super) sets: bool,
    /// Tunnel-Password is set.
    pub(super) sets_hidden: bool,
}
