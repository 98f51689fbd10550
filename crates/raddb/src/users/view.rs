//! A request as the rules see it: the packet, and what hints and huntgroups add to it.

use std::{borrow::Cow, net::IpAddr};

use ulna_dictionary::{Definition, Dictionary, Oid};
use ulna_store::Identity;
use ulna_wire::{Kind, Vendor};

use crate::users::internal;

/// A request as the rules see it.
///
/// As FreeRADIUS's preprocessing does it, NAS-IP-Address is the peer's address where the request has none, and
/// Service-Type is Framed-User where it has a Framed-Protocol and no Service-Type.
#[derive(Debug)]
pub(crate) struct View<'a> {
    dictionary: &'a Dictionary,
    identity: &'a Identity<'a>,
    /// Attributes that were set here: they stand in place of the packet's.
    set: Vec<(Oid, Vec<Instance>)>,
}

/// One value as it stands on the wire, with the tag that stands before it there.
type Instance = Vec<u8>;

/// An attribute that rules speak of: how it is found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Subject {
    pub(crate) oid: Oid,
    place: Place,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Place {
    /// In one piece in the packet.
    Whole(Kind),
    /// Nested, fragmented or concatenated: the dictionary puts it together.
    Named(Box<str>),
    /// Never in a packet.
    Internal,
}

impl Subject {
    /// The attribute with this path of numbers; `None` where no packet can hold it.
    pub(crate) fn new(dictionary: &Dictionary, oid: Oid, definition: Option<&Definition>) -> Option<Self> {
        if definition.is_some_and(Definition::is_internal) {
            return Some(Self { oid, place: Place::Internal });
        }
        let octet = |number: u32| u8::try_from(number).ok();
        let kind = match *oid.numbers() {
            [number] => Some(Kind::Rfc(octet(number)?)),
            [26, pen, number] => {
                let vendor = Vendor::new(pen, dictionary.format_of(pen));
                (!vendor.format().continues()).then_some(Kind::Vendor { vendor, number })
            }
            [space @ 241..=244, 26, pen, number] => {
                Some(Kind::Evs { space: octet(space)?, pen, number: octet(number)? })
            }
            [space @ 241..=244, number] => Some(Kind::Extended { space: octet(space)?, number: octet(number)? }),
            _ => None,
        };
        let whole = !definition.is_some_and(|definition| definition.flags().concat);
        match (kind, definition) {
            (Some(kind), _) if whole => Some(Self { oid, place: Place::Whole(kind) }),
            (_, Some(definition)) => Some(Self { oid, place: Place::Named(definition.name().into()) }),
            _ => None,
        }
    }
}

impl<'a> View<'a> {
    pub(crate) const fn new(dictionary: &'a Dictionary, identity: &'a Identity<'a>) -> Self {
        Self { dictionary, identity, set: Vec::new() }
    }

    /// The name that users are found by: without prefix and suffix, where these were stripped.
    pub(crate) fn name(&self) -> &[u8] {
        let stripped = self.overlay(&[internal::STRIPPED_USER_NAME]).and_then(|instances| instances.first());
        stripped.map_or_else(|| self.full_name(), Vec::as_slice)
    }

    /// The name that the request has, with prefix and suffix.
    pub(crate) fn full_name(&self) -> &[u8] {
        let set = self.overlay(&[internal::USER_NAME]).and_then(|instances| instances.first());
        set.map_or_else(|| self.identity.name(), Vec::as_slice)
    }

    /// Whether `test` is true of any instance of an attribute; `None` where there is none.
    pub(crate) fn any(&self, subject: &Subject, mut test: impl FnMut(&[u8]) -> bool) -> Option<bool> {
        let mut found = None;
        self.each(subject, &mut |octets| {
            let truth = test(octets);
            found = Some(truth);
            truth
        });
        found
    }

    /// The first instance of an attribute.
    pub(crate) fn first(&self, subject: &Subject) -> Option<Vec<u8>> {
        let mut first = None;
        self.each(subject, &mut |octets| {
            first = Some(octets.to_vec());
            true
        });
        first
    }

    /// Whether the packet has an attribute of this kind.
    pub(crate) fn packet_has(&self, kind: Kind) -> bool {
        self.identity.packet().is_some_and(|packet| packet.instances(kind).next().is_some())
    }

    /// Adds an instance of an attribute.
    pub(crate) fn add(&mut self, subject: &Subject, octets: Instance) {
        self.edit(subject, |instances| instances.push(octets));
    }

    /// Puts `octets` in place of the first instance of an attribute, or adds it where there is none.
    pub(crate) fn replace(&mut self, subject: &Subject, octets: Instance) {
        self.edit(subject, |instances| match instances.first_mut() {
            Some(first) => *first = octets,
            None => instances.push(octets),
        });
    }

    fn overlay(&self, numbers: &[u32]) -> Option<&Vec<Instance>> {
        self.set.iter().find(|(known, _)| known.numbers() == numbers).map(|(_, instances)| instances)
    }

    /// Lets `change` work on all instances of an attribute.
    fn edit(&mut self, subject: &Subject, change: impl FnOnce(&mut Vec<Instance>)) {
        let mut instances = match self.set.iter().position(|(known, _)| *known == subject.oid) {
            Some(place) => self.set.swap_remove(place).1,
            None => {
                let mut instances = Vec::new();
                self.each(subject, &mut |octets| {
                    instances.push(octets.to_vec());
                    false
                });
                instances
            }
        };
        change(&mut instances);
        self.set.push((subject.oid, instances));
    }

    /// Shows all instances to `see`, until it says that it has seen enough.
    fn each(&self, subject: &Subject, see: &mut dyn FnMut(&[u8]) -> bool) {
        if let Some(instances) = self.overlay(subject.oid.numbers()) {
            instances.iter().any(|octets| see(octets));
            return;
        }
        if *subject.oid.numbers() == [internal::USER_NAME] {
            if !self.identity.name().is_empty() {
                see(self.identity.name());
            }
            return;
        }
        match &subject.place {
            Place::Whole(kind) => {
                let mut present = false;
                if let Some(packet) = self.identity.packet() {
                    // An attribute without a value is none.
                    for octets in packet.instances(*kind).filter(|octets| !octets.is_empty()) {
                        present = true;
                        if see(octets) {
                            return;
                        }
                    }
                }
                if !present && let Some(octets) = self.substitute(*kind) {
                    see(&octets);
                }
            }
            Place::Named(name) => {
                let Some(packet) = self.identity.packet() else { return };
                for pair in self.dictionary.all_named(packet, name) {
                    let mut octets = Vec::new();
                    pair.value().write(&mut octets);
                    if see(&octets) {
                        return;
                    }
                }
            }
            Place::Internal => {
                if let Some(octets) = self.of_the_peer(subject.oid) {
                    see(&octets);
                }
            }
        }
    }

    /// What stands in for an attribute that the packet does not have.
    fn substitute(&self, kind: Kind) -> Option<Cow<'static, [u8]>> {
        match (kind, self.identity.peer()) {
            (NAS_IP_ADDRESS, Some(IpAddr::V4(peer))) => Some(peer.octets().to_vec().into()),
            (NAS_IPV6_ADDRESS, Some(IpAddr::V6(peer))) => Some(peer.octets().to_vec().into()),
            (SERVICE_TYPE, _) if self.packet_has(FRAMED_PROTOCOL) => Some(Cow::Borrowed(&[0, 0, 0, 2])),
            _ => None,
        }
    }

    /// What is known of the peer that asks.
    fn of_the_peer(&self, oid: Oid) -> Option<Vec<u8>> {
        let &[number] = oid.numbers() else { return None };
        match (number, self.identity.peer()) {
            (internal::CLIENT_IP_ADDRESS | internal::PACKET_SRC_IP_ADDRESS, Some(IpAddr::V4(peer))) => {
                Some(peer.octets().to_vec())
            }
            (internal::PACKET_SRC_IPV6_ADDRESS, Some(IpAddr::V6(peer))) => Some(peer.octets().to_vec()),
            (internal::CLIENT_SHORTNAME, _) => self.identity.peer_name().map(|name| name.as_bytes().to_vec()),
            _ => None,
        }
    }
}

const SERVICE_TYPE: Kind = Kind::Rfc(6);
const FRAMED_PROTOCOL: Kind = Kind::Rfc(7);
const NAS_IP_ADDRESS: Kind = Kind::Rfc(4);
const NAS_IPV6_ADDRESS: Kind = Kind::Rfc(95);
