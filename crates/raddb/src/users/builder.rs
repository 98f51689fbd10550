//! Users as they are read.

use std::{collections::HashMap, sync::Arc};

use crate::{
    finding::Findings,
    users::{
        compile::Compiler,
        entries::{Entry, Event},
        grammar::{Items, Operator, Quote},
        store::{NONE, RULES, Rules, Slot, Users, is_default},
    },
};

/// Users as they are read.
pub(crate) struct Builder {
    pub(crate) users: Users,
    /// The last entry of the name that the entry with this number is the first of.
    last: Vec<u32>,
    /// The numbers of reply items by their text: many entries have the same.
    known: HashMap<Vec<u8>, u32>,
    /// Where the text of the files that are being read begins.
    base: Vec<usize>,
}

impl Builder {
    pub(crate) fn new(users: Users) -> Self {
        Self { users, last: Vec::new(), known: HashMap::new(), base: Vec::new() }
    }

    pub(crate) fn see(&mut self, event: Event<'_>, findings: &mut Findings) {
        match event {
            Event::Begin(octets) => {
                self.base.push(self.users.text.len());
                self.users.text.extend_from_slice(octets);
            }
            Event::End => {
                self.base.pop();
            }
            Event::Entry(entry) => {
                let dictionary = Arc::clone(&self.users.dictionary);
                let clock = self.users.clock.clone();
                self.add(&entry, &mut Compiler { dictionary: &dictionary, clock: &clock, findings });
            }
        }
    }

    fn add(&mut self, entry: &Entry<'_>, compiler: &mut Compiler<'_>) {
        let base = self.base.last().copied().unwrap_or(0);
        let simple = simple_password(entry).and_then(|(start, length)| Some((self.place(base + start)?, length)));
        let checks =
            if simple.is_none() { Some(compiler.checks(&entry.first_line(), entry.items_at(), false)) } else { None };
        let replies = self.replies(entry, compiler);
        let (Some(replies), false) = (replies, checks.as_ref().is_some_and(|checks| checks.broken)) else { return };
        let (body, length) = match (simple, checks) {
            (Some(simple), _) => simple,
            (None, checks) => {
                let checks = checks.unwrap_or_default();
                let number = u32::try_from(self.users.rules.len()).unwrap_or(u32::MAX);
                self.users.rules.push(Rules { checks: checks.checks.into(), controls: checks.controls.into() });
                (number, RULES)
            }
        };
        let (name_at, name_length) = self.keep_name(base, entry);
        let number = u32::try_from(self.users.entries.len()).unwrap_or(u32::MAX);
        self.users.entries.push(Slot { name_at, name_length, body, length, replies, next: NONE });
        self.link(number);
    }

    /// Finds the entry's place among those of its name.
    fn link(&mut self, number: u32) {
        let users = &mut self.users;
        let name = users.name(number).to_vec();
        self.last.push(number);
        if is_default(&name) {
            users.defaults.push(number);
            return;
        }
        match users.index.find(&name, |known| users.name(known)) {
            None => {
                let mut index = std::mem::take(&mut users.index);
                index.add(&name, number, |known| users.name(known));
                users.index = index;
            }
            Some(first) => {
                if let Some(last) = self.last.get_mut(first as usize) {
                    if let Some(slot) = users.entries.get_mut(*last as usize) {
                        slot.next = number;
                    }
                    *last = number;
                }
            }
        }
    }

    /// The number of the entry's reply items.
    fn replies(&mut self, entry: &Entry<'_>, compiler: &mut Compiler<'_>) -> Option<u32> {
        if entry.replies.is_empty() {
            return Some(0);
        }
        let text: Vec<u8> = entry.replies.iter().flat_map(|(_, line)| line.iter().chain(b"\n")).copied().collect();
        if let Some(number) = self.known.get(&text) {
            return Some(*number);
        }
        let replies = entry.compile_replies(compiler)?.finish();
        let number = u32::try_from(self.users.replies.len()).ok()?;
        self.users.replies.push(replies);
        // Replies that are all different would only fill the table.
        if self.known.len() < MOST_KNOWN {
            self.known.insert(text, number);
        }
        Some(number)
    }

    /// Where the name stands in the text; one with escaped quotes is kept anew without the escapes.
    fn keep_name(&mut self, base: usize, entry: &Entry<'_>) -> (u32, u16) {
        let name = entry.name();
        let at = match entry.name_in_file() {
            Some(at) => base + at.start,
            None => {
                let at = self.users.text.len();
                self.users.text.extend_from_slice(&name);
                at
            }
        };
        (self.place(at).unwrap_or(0), u16::try_from(name.len()).unwrap_or(0))
    }

    fn place(&self, at: usize) -> Option<u32> {
        u32::try_from(at).ok()
    }
}

/// Where in the file the password stands, if the first line has nothing but a password in clear.
fn simple_password(entry: &Entry<'_>) -> Option<(usize, u16)> {
    let (_, line) = entry.first;
    let mut items = Items::new(line, entry.items_at());
    let item = items.next_item().ok()??;
    let end = items.next_item().ok()?;
    let special = |octet: &u8| *octet == b'\\' || (*octet == b'%' && item.quote == Quote::Double);
    let plain = !item.text.iter().any(special);
    let simple = end.is_none() && !items.comma && item.operator == Operator::Set && item.quote != Quote::Back && plain;
    if !simple || !item.name.eq_ignore_ascii_case("Cleartext-Password") {
        return None;
    }
    let length = u16::try_from(item.text.len()).ok().filter(|&length| length != RULES)?;
    Some((entry.at + item.text_at.start, length))
}

/// How many different texts of reply items are remembered while files are read.
const MOST_KNOWN: usize = 10_000;
