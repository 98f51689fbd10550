//! Users by name, in little memory.

use std::{fmt, path::Path, sync::Arc};

use async_trait::async_trait;
use ulna_auth::{Cleartext, Credential};
use ulna_dictionary::Dictionary;
use ulna_store::{Access, Identity, Items, Lookup, Profile, StoreError, UserStore};
use zeroize::Zeroizing;

use crate::{
    clock::Clock,
    finding::Findings,
    users::{
        builder::Builder,
        check::Check,
        control::{Control, Controls},
        entries::Reader,
        hints::Hints,
        huntgroups::Huntgroups,
        index::Index,
        reply::{Replies, Reply},
        view::View,
    },
};

/// The users of a folder, with its huntgroups and hints.
///
/// An entry that has nothing but a password in clear takes 20 octets, about 6 in the index, and its text.
pub(crate) struct Users {
    pub(super) dictionary: Arc<Dictionary>,
    pub(super) clock: Clock,
    /// The text of all files, in which names and passwords are found.
    pub(super) text: Zeroizing<Vec<u8>>,
    pub(super) entries: Vec<Slot>,
    pub(super) index: Index,
    pub(super) defaults: Vec<u32>,
    pub(super) rules: Vec<Rules>,
    pub(super) replies: Vec<Replies>,
    hints: Hints,
    huntgroups: Huntgroups,
}

/// An entry in the order of the files.
#[derive(Debug, Clone, Copy)]
pub(super) struct Slot {
    pub(super) name_at: u32,
    /// Where the password stands, or the number of the rules.
    pub(super) body: u32,
    /// The next entry of the same name.
    pub(super) next: u32,
    /// The number of the reply items.
    pub(super) replies: u32,
    pub(super) name_length: u16,
    /// The password's length; `RULES` where there is more than a password.
    pub(super) length: u16,
}

/// What an entry checks and sets.
#[derive(Debug)]
pub(super) struct Rules {
    pub(super) checks: Box<[Check]>,
    pub(super) controls: Box<[Control]>,
}

impl Users {
    /// Reads the users file, if there is one.
    pub(crate) fn read(
        path: Option<&Path>,
        dictionary: &Arc<Dictionary>,
        clock: &Clock,
        findings: &mut Findings,
        hints: Hints,
        huntgroups: Huntgroups,
    ) -> Self {
        let mut builder = Builder::new(Self {
            dictionary: Arc::clone(dictionary),
            clock: clock.clone(),
            text: Zeroizing::new(Vec::new()),
            entries: Vec::new(),
            index: Index::default(),
            defaults: Vec::new(),
            rules: Vec::new(),
            replies: vec![Replies::default()],
            hints,
            huntgroups,
        });
        if let Some(path) = path {
            Reader::new(findings).read(path, &mut |event, findings| builder.see(event, findings));
        }
        builder.users.entries.shrink_to_fit();
        builder.users
    }

    /// How many entries there are.
    pub(crate) const fn len(&self) -> usize {
        self.entries.len()
    }

    /// How many octets they take, without the text of the files and what rules and reply items own.
    #[cfg(test)]
    fn overhead(&self) -> usize {
        self.entries.capacity() * size_of::<Slot>() + self.index.octets()
    }

    fn lookup(&self, identity: &Identity<'_>) -> Lookup {
        if self.hints.is_empty()
            && self.huntgroups.is_empty()
            && let Some(lookup) = self.lookup_simple(identity.name())
        {
            return lookup;
        }
        let mut view = View::new(&self.dictionary, identity);
        self.hints.apply(&mut view, &self.dictionary, &self.clock);
        if !self.huntgroups.admit(&mut view, &self.dictionary, &self.clock) {
            let mut profile = Profile::default();
            profile.access = Access::Reject;
            return Lookup::Found(profile);
        }
        self.lookup_by_rules(&mut view)
    }

    /// A user of whom nothing but a password in clear is known, with reply items that are the same for all requests.
    fn lookup_simple(&self, name: &[u8]) -> Option<Lookup> {
        let number = self.index.find(name, |number| self.name(number))?;
        let slot = self.entries.get(number as usize)?;
        let alone = slot.next == NONE && self.defaults.first().is_none_or(|&first| first > number);
        let replies = self.replies.get(slot.replies as usize)?;
        if !alone || slot.length == RULES || replies.fall_through || is_default(name) {
            return None;
        }
        let reply = match &replies.whole {
            Some(whole) => Items::Shared(Arc::clone(whole)),
            None if replies.items.is_empty() => Items::None,
            None => return None,
        };
        let password = Cleartext::new(self.password(slot));
        Some(Lookup::Found(Profile::new(Credential::Cleartext(password)).with_reply(reply)))
    }

    fn lookup_by_rules(&self, view: &mut View<'_>) -> Lookup {
        let name = view.name().to_vec();
        let mut named = if is_default(&name) { None } else { self.index.find(&name, |number| self.name(number)) };
        let mut defaults = self.defaults.iter().copied().peekable();
        let mut controls = Controls::default();
        let mut reply = Reply::default();
        let mut found = false;
        // Entries of the name and DEFAULT are tried in the order of the file.
        while let Some(number) = match (named, defaults.peek().copied()) {
            (Some(own), Some(default)) if default < own => defaults.next(),
            (Some(own), _) => Some(own),
            (None, _) => defaults.next(),
        } {
            let Some(slot) = self.entries.get(number as usize) else { break };
            if named == Some(number) {
                named = Some(slot.next).filter(|&next| next != NONE);
            }
            let rules = if slot.length == RULES { self.rules.get(slot.body as usize) } else { None };
            if !rules.is_none_or(|rules| rules.checks.iter().all(|check| check.matches(view, &self.clock))) {
                continue;
            }
            found = true;
            match rules {
                Some(rules) => controls.apply(&rules.controls),
                None => controls.apply_clear(self.password(slot)),
            }
            let Some(replies) = self.replies.get(slot.replies as usize) else { break };
            reply.apply(replies, &self.dictionary, view);
            if !replies.fall_through {
                break;
            }
        }
        if !found {
            return Lookup::NotFound;
        }
        let mut profile = Profile::default();
        profile.access = controls.access(view);
        match controls.seconds_left(|| self.clock.seconds(), || self.clock.minute_of_week()) {
            Ok(Some(seconds)) => reply.limit(seconds),
            Ok(None) => {}
            Err(_) => profile.access = Access::Reject,
        }
        let mut credentials = controls.credentials();
        profile.credential = credentials.next();
        profile.alternatives = credentials.collect();
        profile.reply = reply.finish();
        Lookup::Found(profile)
    }

    pub(super) fn name(&self, number: u32) -> &[u8] {
        self.entries.get(number as usize).map(|slot| self.slice(slot.name_at, slot.name_length)).unwrap_or_default()
    }

    fn password(&self, slot: &Slot) -> &[u8] {
        self.slice(slot.body, slot.length)
    }

    fn slice(&self, at: u32, length: u16) -> &[u8] {
        self.text.get(at as usize..at as usize + usize::from(length)).unwrap_or_default()
    }
}

impl fmt::Debug for Users {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Users({})", self.entries.len())
    }
}

#[async_trait]
impl UserStore for Users {
    async fn find(&self, identity: &Identity<'_>) -> Result<Lookup, StoreError> {
        Ok(self.lookup(identity))
    }

    fn find_now(&self, identity: &Identity<'_>) -> Option<Result<Lookup, StoreError>> {
        Some(Ok(self.lookup(identity)))
    }
}

pub(super) fn is_default(name: &[u8]) -> bool {
    name == b"DEFAULT"
}

/// No entry.
pub(super) const NONE: u32 = u32::MAX;
/// The length that says that an entry has rules.
pub(super) const RULES: u16 = u16::MAX;

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Users {
        let path = std::env::temp_dir().join(format!("ulna-raddb-store-{}-{}", std::process::id(), text.len()));
        std::fs::write(&path, text).unwrap();
        let mut findings = Findings::default();
        let dictionary = Arc::new(Dictionary::parse("ATTRIBUTE Filter-Id 11 string").unwrap());
        let clock = Clock::system();
        let users =
            Users::read(Some(&path), &dictionary, &clock, &mut findings, Hints::default(), Huntgroups::default());
        std::fs::remove_file(&path).unwrap();
        assert_eq!(findings.list, []);
        users
    }

    #[test]
    fn simple_users_take_little_memory_and_are_found() {
        let count: u32 = 20_000;
        let text: String = (0..count).map(|n| format!("user{n}\tCleartext-Password := \"pw{n}\"\n")).collect();
        let users = read(&text);
        assert_eq!(users.len(), count as usize);
        assert!(users.rules.is_empty());
        // The text itself is kept once.
        assert!(users.text.len() == text.len());
        let each = users.overhead() / count as usize;
        assert!(each <= 40, "{each} octets for each user");
        for n in [0, 1, 777, count - 1] {
            let Lookup::Found(profile) = users.lookup(&Identity::new(format!("user{n}").as_bytes())) else { panic!() };
            let Some(Credential::Cleartext(password)) = profile.credential else { panic!() };
            assert!(password.matches(format!("pw{n}")));
        }
        assert!(matches!(users.lookup(&Identity::new(b"user20000")), Lookup::NotFound));
    }

    #[test]
    fn equal_reply_items_are_kept_once() {
        let text: String = (0..100).map(|n| format!("u{n}\tCleartext-Password := x\n\tFilter-Id = \"f\"\n")).collect();
        let users = read(&text);
        assert_eq!((users.replies.len(), users.rules.len()), (2, 0));
        let Lookup::Found(profile) = users.lookup(&Identity::new(b"u7")) else { panic!() };
        assert!(matches!(&profile.reply, Items::Shared(items) if items.octets() == b"\x0b\x03f"));
    }

    #[test]
    fn a_thousand_entries_of_one_name_are_linked() {
        let text: String = (0..1000)
            .map(|n| format!("u\tCleartext-Password += \"{n}\"\n\tFilter-Id += x, Fall-Through = 1\n"))
            .collect();
        let text = text.replace(", Fall-Through = 1", "");
        let users = read(&text);
        let mut number = users.index.find(b"u", |number| users.name(number)).unwrap();
        let mut count = 1;
        while users.entries[number as usize].next != NONE {
            number = users.entries[number as usize].next;
            count += 1;
        }
        assert_eq!(count, 1000);
    }
}
