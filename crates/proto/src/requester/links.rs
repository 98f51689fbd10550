//! Links and the identifiers that are in use on them.

use std::collections::VecDeque;

use ulna_wire::{Authenticator, Code};

/// All links of a requester, by number.
#[derive(Debug, Default)]
pub(super) struct Links(Vec<Link>);

/// One connected socket: 256 identifiers.
#[derive(Debug)]
struct Link {
    target: u32,
    /// The code of the newest request on it: what kind of reply is to be expected.
    kind: Code,
    /// The identifiers nobody uses, the one that has rested longest first, so that a late reply does not meet a new
    /// request too early.
    free: VecDeque<u8>,
    /// Which request has which identifier.
    taken: Vec<Option<Taken>>,
}

/// An identifier's use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Taken {
    /// The place of the request in the table.
    pub(super) place: u32,
    /// The authenticator that the reply answers to.
    pub(super) authenticator: Authenticator,
}

/// An identifier on a link.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Hold {
    pub(super) link: u32,
    pub(super) identifier: u8,
}

impl Links {
    /// Adds a link whose identifiers start at `first`; returns its number.
    pub(super) fn add(&mut self, target: u32, first: u8) -> u32 {
        let number = u32::try_from(self.0.len()).unwrap_or(u32::MAX);
        let free = (0..=u8::MAX).map(|step| first.wrapping_add(step)).collect();
        self.0.push(Link { target, kind: Code(0), free, taken: vec![None; IDENTIFIERS] });
        number
    }

    /// Which target the link leads to, and what kind of request went over it last.
    pub(super) fn target(&self, link: u32) -> Option<(u32, Code)> {
        self.0.get(link as usize).map(|link| (link.target, link.kind))
    }

    /// Takes the identifier of `link` that has rested longest.
    pub(super) fn take(&mut self, link: u32, place: u32, kind: Code) -> Option<Hold> {
        let entry = self.0.get_mut(link as usize)?;
        let identifier = entry.free.pop_front()?;
        entry.kind = kind;
        if let Some(taken) = entry.taken.get_mut(usize::from(identifier)) {
            *taken = Some(Taken { place, authenticator: [0; 16] });
        }
        Some(Hold { link, identifier })
    }

    /// Notes the authenticator that a reply has to answer to.
    pub(super) fn note(&mut self, hold: Hold, authenticator: Authenticator) {
        if let Some(taken) = self.entry(hold).and_then(Option::as_mut) {
            taken.authenticator = authenticator;
        }
    }

    /// Who uses an identifier.
    pub(super) fn holder(&self, hold: Hold) -> Option<Taken> {
        *self.0.get(hold.link as usize)?.taken.get(usize::from(hold.identifier))?
    }

    /// Gives an identifier back; returns which target's.
    pub(super) fn release(&mut self, hold: Hold) -> Option<u32> {
        self.entry(hold)?.take()?;
        let link = self.0.get_mut(hold.link as usize)?;
        link.free.push_back(hold.identifier);
        Some(link.target)
    }

    /// How many links there are.
    pub(super) const fn len(&self) -> usize {
        self.0.len()
    }

    fn entry(&mut self, hold: Hold) -> Option<&mut Option<Taken>> {
        self.0.get_mut(hold.link as usize)?.taken.get_mut(usize::from(hold.identifier))
    }
}

/// How many identifiers a link has ([RFC 2865 section 3](https://www.rfc-editor.org/rfc/rfc2865#section-3)).
pub(super) const IDENTIFIERS: usize = 256;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_identifier_rests_until_all_others_were_used() {
        let mut links = Links::default();
        let link = links.add(3, 250);
        let first = links.take(link, 0, Code::ACCESS_REQUEST).unwrap();
        assert_eq!(first.identifier, 250);
        assert_eq!(links.release(first), Some(3));
        assert_eq!(links.release(first), None, "given back once");
        let others: Vec<_> = (0..255).map(|_| links.take(link, 0, Code::ACCESS_REQUEST).unwrap()).collect();
        assert!(!others.contains(&first));
        assert_eq!(links.take(link, 0, Code::ACCESS_REQUEST), Some(first));
        assert_eq!(links.take(link, 0, Code::ACCESS_REQUEST), None);
    }

    #[test]
    fn an_identifier_knows_its_request() {
        let mut links = Links::default();
        let link = links.add(0, 0);
        let hold = links.take(link, 9, Code::ACCOUNTING_REQUEST).unwrap();
        links.note(hold, [5; 16]);
        assert_eq!(links.holder(hold), Some(Taken { place: 9, authenticator: [5; 16] }));
        assert_eq!(links.target(link), Some((0, Code::ACCOUNTING_REQUEST)));
        assert_eq!(links.holder(Hold { link: 1, identifier: 0 }), None);
    }
}
