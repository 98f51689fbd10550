//! Huntgroups: where a request comes from, and who may come from there.

use std::path::Path;

use ulna_dictionary::{Dictionary, Oid};

use crate::{
    clock::Clock,
    finding::Findings,
    users::{
        check::Check,
        compile::Compiler,
        entries::{Entry, Event, Reader},
        grammar::Items,
        internal,
        view::{Subject, View},
    },
};

/// The entries of a huntgroups file.
#[derive(Debug, Default)]
pub(crate) struct Huntgroups(Vec<Huntgroup>);

#[derive(Debug)]
struct Huntgroup {
    name: Box<[u8]>,
    checks: Box<[Check]>,
    /// One of them has to match, if there are any.
    restrictions: Box<[Check]>,
}

impl Huntgroups {
    /// Reads a file.
    pub(crate) fn read(path: &Path, dictionary: &Dictionary, clock: &Clock, findings: &mut Findings) -> Self {
        let mut groups = Self::default();
        Reader::new(findings).read(path, &mut |event, findings| {
            if let Event::Entry(entry) = event {
                groups.add(&entry, &mut Compiler { dictionary, clock, findings });
            }
        });
        groups
    }

    pub(crate) const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Sets Huntgroup-Name by the first group whose checks match; `false` where it admits others only.
    pub(crate) fn admit(&self, view: &mut View<'_>, dictionary: &Dictionary, clock: &Clock) -> bool {
        let Some(group) = self.0.iter().find(|group| group.checks.iter().all(|check| check.matches(view, clock)))
        else {
            return true;
        };
        let admitted =
            group.restrictions.is_empty() || group.restrictions.iter().any(|check| check.matches(view, clock));
        let known = Oid::new(&[internal::HUNTGROUP_NAME]).and_then(|oid| dictionary.attribute_at(oid));
        let subject = known.and_then(|known| Subject::new(dictionary, known.oid(), Some(known)));
        if let (true, Some(subject)) = (admitted, subject)
            && view.first(&subject).is_none()
        {
            view.add(&subject, group.name.to_vec());
        }
        admitted
    }

    fn add(&mut self, entry: &Entry<'_>, compiler: &mut Compiler<'_>) {
        let checks = compiler.checks(&entry.first_line(), entry.items_at(), true);
        let mut restrictions = Vec::new();
        for line in entry.reply_lines() {
            let mut items = Items::new(line.octets, 0);
            loop {
                match items.next_item() {
                    Ok(Some(item)) => restrictions.extend(compiler.comparison(&line, &item)),
                    Ok(None) => break,
                    Err(fault) => {
                        compiler.syntax(&line, &fault);
                        break;
                    }
                }
            }
        }
        if !checks.broken {
            let (name, checks) = (entry.name().into(), checks.checks.into());
            self.0.push(Huntgroup { name, checks, restrictions: restrictions.into() });
        }
    }
}
