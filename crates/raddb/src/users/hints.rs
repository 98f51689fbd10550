//! Hints: what a name says about the service that is wanted.

use std::path::Path;

use ulna_dictionary::{DataType, Definition, Dictionary, Value};

use crate::{
    clock::Clock,
    finding::{Finding, Findings, Line},
    users::{
        check::Check,
        compile::Compiler,
        entries::{Entry, Event, Reader},
        grammar::{Item, Items, Operator},
        internal,
        reply::expand,
        template::Template,
        view::{Subject, View},
    },
};

/// The entries of a hints file: the first that matches adds its items to the request.
#[derive(Debug, Default)]
pub(crate) struct Hints(Vec<Hint>);

#[derive(Debug)]
struct Hint {
    /// Whose hint it is; `None`: everybody's.
    name: Option<Box<[u8]>>,
    checks: Box<[Check]>,
    additions: Box<[Addition]>,
    fall_through: bool,
}

/// An attribute that is added to the request.
#[derive(Debug)]
struct Addition {
    operator: Operator,
    subject: Subject,
    tag: Option<u8>,
    content: Content,
}

#[derive(Debug)]
enum Content {
    Fixed(Value),
    Expanded { name: Box<str>, template: Template },
}

impl Hints {
    /// Reads a file.
    pub(crate) fn read(path: &Path, dictionary: &Dictionary, clock: &Clock, findings: &mut Findings) -> Self {
        let mut hints = Self::default();
        Reader::new(findings).read(path, &mut |event, findings| {
            if let Event::Entry(entry) = event {
                hints.add(&entry, &mut Compiler { dictionary, clock, findings });
            }
        });
        hints
    }

    pub(crate) const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Adds what the hints say to the request.
    pub(crate) fn apply(&self, view: &mut View<'_>, dictionary: &Dictionary, clock: &Clock) {
        let name = view.full_name().to_vec();
        if name.is_empty() {
            return;
        }
        for hint in &self.0 {
            let named = hint.name.as_ref().is_none_or(|wanted| **wanted == *name);
            if !named || !hint.checks.iter().all(|check| check.matches(view, clock)) {
                continue;
            }
            // Operators look at the request as it was before this entry.
            let present: Vec<bool> =
                hint.additions.iter().map(|addition| view.first(&addition.subject).is_some()).collect();
            for (addition, present) in hint.additions.iter().zip(present) {
                let Some(octets) = addition.octets(dictionary, view) else { continue };
                match addition.operator {
                    Operator::SetIfAbsent if present => {}
                    Operator::Set if present => view.replace(&addition.subject, octets),
                    _ => view.add(&addition.subject, octets),
                }
            }
            if !hint.fall_through {
                return;
            }
        }
    }

    fn add(&mut self, entry: &Entry<'_>, compiler: &mut Compiler<'_>) {
        let checks = compiler.checks(&entry.first_line(), entry.items_at(), true);
        let mut additions = Vec::new();
        let mut fall_through = false;
        for line in entry.reply_lines() {
            let mut items = Items::new(line.octets, 0);
            loop {
                match items.next_item() {
                    Ok(Some(item)) => match addition(compiler, &line, &item) {
                        Ok(What::Addition(addition)) => additions.push(addition),
                        Ok(What::FallThrough(wanted)) => fall_through = wanted,
                        Ok(What::Nothing) => {}
                        Err(finding) => compiler.findings.push(*finding),
                    },
                    Ok(None) => break,
                    Err(fault) => {
                        compiler.syntax(&line, &fault);
                        break;
                    }
                }
            }
        }
        if !checks.broken {
            let name = Some(entry.name()).filter(|name| **name != *b"DEFAULT").map(Into::into);
            self.0.push(Hint { name, checks: checks.checks.into(), additions: additions.into(), fall_through });
        }
    }
}

impl Addition {
    /// The value as it would stand on the wire, behind its tag.
    fn octets(&self, dictionary: &Dictionary, view: &View<'_>) -> Option<Vec<u8>> {
        let expanded;
        let value = match &self.content {
            Content::Fixed(value) => value,
            Content::Expanded { name, template } => {
                expanded = expand(dictionary, name, template, view)?;
                &expanded
            }
        };
        let mut octets = Vec::new();
        match (self.tag, value) {
            (Some(tag), Value::Integer(_)) => {
                value.write(&mut octets);
                octets.first_mut().into_iter().for_each(|first| *first = tag);
            }
            (tag, _) => {
                octets.extend(tag);
                value.write(&mut octets);
            }
        }
        Some(octets)
    }
}

enum What {
    Addition(Addition),
    FallThrough(bool),
    Nothing,
}

fn addition(compiler: &Compiler<'_>, line: &Line<'_>, item: &Item<'_>) -> Result<What, Box<Finding>> {
    let error = |message: String, help: &str| Box::new(line.error(item.name_at.clone(), message).with_help(help));
    let named = compiler.name(line, item)?;
    let internal = named.definition.is_some_and(Definition::is_internal);
    if !matches!(item.operator, Operator::SetIfAbsent | Operator::Set | Operator::Append) {
        let message = format!("{} cannot be used among hints", item.operator.symbol());
        return Err(Box::new(line.error(item.operator_at.clone(), message).with_help("known there are = := +=")));
    }
    match *named.oid.numbers() {
        [internal::FALL_THROUGH] => {
            let value = compiler.value(line, item, named)?;
            return Ok(What::FallThrough(value.number() != Some(0)));
        }
        // FreeRADIUS takes it out here: stripping is said in the first line.
        [internal::STRIP_USER_NAME] => return Ok(What::Nothing),
        [internal::HINT | internal::HUNTGROUP_NAME | internal::STRIPPED_USER_NAME] => {}
        _ if internal => {
            return Err(error(
                format!("{} cannot be set by hints", item.name),
                "hints set Hint and attributes of the request",
            ));
        }
        _ => {}
    }
    let hidden = named.definition.is_some_and(|known| known.flags().encryption.is_some());
    let subject = Subject::new(compiler.dictionary, named.oid, named.definition).filter(|_| !hidden);
    let Some(subject) = subject else {
        return Err(error(format!("{} cannot be set by hints", item.name), "remove it"));
    };
    let content = match (compiler.template(line, item)?, named.definition) {
        (Some(template), Some(known)) => Content::Expanded { name: known.name().into(), template },
        _ => Content::Fixed(compiler.value(line, item, named)?),
    };
    let tag = named.definition.filter(|known| known.flags().tagged).map(|known| {
        let default = if known.data_type() == DataType::Integer { Some(0) } else { None };
        named.tag.or(default)
    });
    Ok(What::Addition(Addition { operator: item.operator, subject, tag: tag.flatten(), content }))
}
