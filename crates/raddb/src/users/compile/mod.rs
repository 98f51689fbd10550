//! Items as they are written become items that are ready for use, or errors by line and column.

mod check_item;
mod text;

use std::ops::Range;

use ulna_dictionary::{DataType, Definition, Dictionary, Oid, Pair, Value, encode};

use crate::{
    clock::Clock,
    finding::{Finding, Findings, Line},
    users::{
        check::Check,
        control::Control,
        grammar::{Fault, Item, Items, Operator, Quote, unescape},
        internal,
        reply::{Content, Replies, ReplyItem},
        template::{Template, TemplateFault},
    },
};
use text::{refuse_commands, syntax};

/// What is needed to understand items, and where the errors go.
#[derive(Debug)]
pub(crate) struct Compiler<'a> {
    pub(crate) dictionary: &'a Dictionary,
    pub(crate) clock: &'a Clock,
    pub(crate) findings: &'a mut Findings,
}

/// The first line of an entry.
#[derive(Debug, Default)]
pub(crate) struct Checks {
    pub(crate) checks: Vec<Check>,
    pub(crate) controls: Vec<Control>,
    /// Where items were wrong: the entry is left out.
    pub(crate) broken: bool,
}

/// The lines of reply items of an entry, as they are read.
#[derive(Debug, Default)]
pub(crate) struct ReplyBuilder<'d> {
    items: Vec<ReplyItem>,
    pairs: Vec<Pair<'d>>,
    prepends: bool,
    expands: bool,
    fall_through: bool,
}

/// An attribute that an item names.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Named<'d> {
    pub(crate) oid: Oid,
    pub(crate) definition: Option<&'d Definition>,
    pub(crate) tag: Option<u8>,
}

enum Step {
    Check(Check),
    Control(Control),
    Strip(bool),
}

impl<'a> Compiler<'a> {
    /// Reads the items of an entry's first line, which begin behind its first `at` octets.
    ///
    /// `restrict` is for huntgroups and hints, where nothing decides about a user.
    pub(crate) fn checks(&mut self, line: &Line<'_>, at: usize, restrict: bool) -> Checks {
        let mut checks = Checks::default();
        let mut strip = true;
        let mut items = Items::new(line.octets, at);
        loop {
            match items.next_item() {
                Ok(None) => break,
                Ok(Some(item)) => match self.check_item(line, &item) {
                    Ok(Step::Control(_)) if restrict => {
                        let message = format!("{} decides nothing in this file", item.name);
                        self.fail(
                            &mut checks,
                            line.error(item.name_at, message).with_help("move it to the users file"),
                        );
                    }
                    Ok(Step::Check(check)) => checks.checks.push(check),
                    Ok(Step::Control(control)) => {
                        let sets = |known: &Control| known.operator == Operator::Set;
                        if sets(&control)
                            && checks.controls.iter().any(|known| sets(known) && known.number == control.number)
                        {
                            let message =
                                format!("{} is set twice in one entry, and only one of them counts", item.name);
                            self.findings.push(line.warning(item.name_at, message).with_help("remove one of the two"));
                        }
                        checks.controls.push(control);
                    }
                    Ok(Step::Strip(wanted)) => strip = wanted,
                    Err(finding) => self.fail(&mut checks, *finding),
                },
                Err(fault) => {
                    self.fail(&mut checks, syntax(line, &fault));
                    return checks;
                }
            }
        }
        if items.comma {
            let at = line.octets.iter().rposition(|octet| *octet == b',').unwrap_or(0);
            let finding = line.error(at..at + 1, "a comma with nothing behind it");
            self.fail(
                &mut checks,
                finding.with_help("remove it: check items are on one line, reply items begin on the next one"),
            );
        }
        for check in &mut checks.checks {
            if let Check::Affix { strip: wanted, .. } = check {
                *wanted = strip;
            }
        }
        checks
    }

    /// Reads a line of reply items; returns whether another line of them must follow.
    pub(crate) fn replies(&mut self, line: &Line<'_>, builder: &mut ReplyBuilder<'a>) -> Result<bool, ()> {
        let mut items = Items::new(line.octets, 0);
        let mut result = Ok(());
        loop {
            match items.next_item() {
                Ok(None) => return result.map(|()| items.comma),
                Ok(Some(item)) => {
                    if let Err(finding) = self.reply_item(line, &item, builder) {
                        self.findings.push(*finding);
                        result = Err(());
                    }
                }
                Err(fault) => {
                    self.findings.push(syntax(line, &fault));
                    return Err(());
                }
            }
        }
    }

    /// Reads an item that only compares, wherever it stands: huntgroups restrict access by such items.
    pub(crate) fn comparison(&mut self, line: &Line<'_>, item: &Item<'_>) -> Option<Check> {
        match self.check_item(line, item) {
            Ok(Step::Check(check)) => Some(check),
            Ok(_) => {
                let finding = line.error(item.name_at.clone(), format!("{} compares nothing", item.name));
                self.findings.push(finding.with_help("only items that look at the request can stand here"));
                None
            }
            Err(finding) => {
                self.findings.push(*finding);
                None
            }
        }
    }

    /// Reports what is wrong with an item's syntax.
    pub(crate) fn syntax(&mut self, line: &Line<'_>, fault: &Fault) {
        self.findings.push(syntax(line, fault));
    }

    fn fail(&mut self, checks: &mut Checks, finding: Finding) {
        checks.broken = true;
        self.findings.push(finding);
    }

    fn reply_item(
        &mut self,
        line: &Line<'_>,
        item: &Item<'_>,
        builder: &mut ReplyBuilder<'a>,
    ) -> Result<(), Box<Finding>> {
        refuse_commands(line, item)?;
        let error =
            |at: &Range<usize>, message: String, help: &str| Box::new(line.error(at.clone(), message).with_help(help));
        let named = self.name(line, item)?;
        if !item.operator.sets() {
            let message = format!("{} cannot be used among reply items", item.operator.symbol());
            return Err(error(&item.operator_at, message, "known there are = := += ^="));
        }
        if named.definition.is_some_and(Definition::is_internal) {
            if *named.oid.numbers() == [internal::FALL_THROUGH] {
                builder.fall_through = self.value(line, item, named)?.number() != Some(0);
                return Ok(());
            }
            let message = format!("{} is no attribute of a reply", item.name);
            return Err(error(&item.name_at, message, "write it in the first line of the entry, or remove it"));
        }
        match *named.oid.numbers() {
            [MESSAGE_AUTHENTICATOR] => {
                let message = format!("{} is left out: the server signs every reply itself", item.name);
                self.findings.push(line.warning(item.name_at.clone(), message).with_help("remove it"));
                return Ok(());
            }
            [PROXY_STATE] => {
                let message = format!("{} belongs to proxies: this one is sent beside those of the request", item.name);
                let help = "remove it; the server returns those of the request itself";
                self.findings.push(line.warning(item.name_at.clone(), message).with_help(help));
            }
            _ => {}
        }
        builder.prepends |= item.operator == Operator::Prepend;
        if let Some(template) = self.template(line, item)? {
            let Some(definition) = named.definition else {
                return Err(error(
                    &item.name_at,
                    "only attributes of the dictionary can be expanded".into(),
                    "define it in the dictionary",
                ));
            };
            builder.expands = true;
            let content = Content::Expanded { name: definition.name().into(), tag: named.tag, template };
            builder.items.push(ReplyItem { operator: item.operator, oid: named.oid, content });
            return Ok(());
        }
        let pairs = self.pairs(line, item, named)?;
        let too_long = |why| error(&item.text_at, format!("{}: {why}", item.name), "write a shorter value");
        let fragment = encode(&pairs).map_err(too_long)?;
        // RFC 2865 s.5: a value of no octets is not sent.
        if !fragment.is_empty() {
            builder.items.push(ReplyItem {
                operator: item.operator,
                oid: named.oid,
                content: Content::Fixed(fragment),
            });
            builder.pairs.extend(pairs);
        }
        Ok(())
    }

    /// The text between double quotes, if something in it is expanded.
    pub(crate) fn template(&self, line: &Line<'_>, item: &Item<'_>) -> Result<Option<Template>, Box<Finding>> {
        if item.quote != Quote::Double {
            return Ok(None);
        }
        Template::parse(self.dictionary, item.text).map_err(|TemplateFault { at, message }| {
            let at = item.text_at.start + at.start..item.text_at.start + at.end;
            let help = "known are %{Attribute}, %{Attribute:-default} and %%; single quotes take text as it is";
            Box::new(line.error(at, message).with_help(help))
        })
    }

    /// The pairs of a reply item: one, or more where it holds others.
    fn pairs(&self, line: &Line<'_>, item: &Item<'_>, named: Named<'a>) -> Result<Vec<Pair<'a>>, Box<Finding>> {
        let by_name = self.dictionary.attribute(item.name.split(':').next().unwrap_or_default()).is_some();
        if let Some(definition) = named.definition.filter(|known| by_name && known.data_type() == DataType::Text) {
            let pair = Pair::new(self.dictionary, definition, Value::Text(unescape(item.text)));
            return Ok(vec![match named.tag {
                Some(tag) => pair.tagged(tag),
                None => pair,
            }]);
        }
        self.dictionary.pairs(&self.rewritten(line, item)?).map_err(|why| {
            let finding = line.error(item.text_at.clone(), why.problem.to_string());
            let address =
                named.definition.is_some_and(|known| matches!(known.data_type(), DataType::Ipv4 | DataType::Ipv6));
            Box::new(finding.with_help(if address && item.text.contains(&b'/') {
                "an address is not compared with a prefix: write >= and <= with the first and the last address"
            } else {
                "the dictionary has the attribute's type and the names of its values"
            }))
        })
    }

    pub(crate) fn value(&self, line: &Line<'_>, item: &Item<'_>, named: Named<'a>) -> Result<Value, Box<Finding>> {
        let mut pairs = self.pairs(line, item, named)?;
        pairs
            .pop()
            .map(|pair| pair.value().clone())
            .ok_or_else(|| Box::new(line.error(item.text_at.clone(), "a value must stand here")))
    }

    /// The item as the dictionary reads it: with `=`, and quotes around the value.
    fn rewritten(&self, line: &Line<'_>, item: &Item<'_>) -> Result<String, Box<Finding>> {
        let Ok(text) = str::from_utf8(item.text) else {
            return Err(Box::new(
                line.error(item.text_at.clone(), "this value is not UTF-8 text").with_help("save the file as UTF-8"),
            ));
        };
        let name = item.name;
        Ok(match item.quote {
            // Octets of an attribute that is named by its number.
            Quote::Bare if text.starts_with("0x") => format!("{name} = {text}"),
            Quote::Bare if !text.contains('"') => format!("{name} = \"{text}\""),
            Quote::Double => format!("{name} = \"{text}\""),
            _ => format!("{name} = '{text}'"),
        })
    }

    pub(crate) fn name(&self, line: &Line<'_>, item: &Item<'_>) -> Result<Named<'a>, Box<Finding>> {
        let (name, tag) = item.name.split_once(':').map_or((item.name, None), |(name, tag)| (name, Some(tag)));
        let at = item.name_at.clone();
        let (oid, definition) = self.dictionary.attribute_or_number(name).map_err(|why| {
            Box::new(
                line.error(at.clone(), why.to_string())
                    .with_help("an item that cannot be understood is an error, never ignored"),
            )
        })?;
        let tag = match tag {
            None => None,
            Some(tag) => {
                let tagged = definition.is_some_and(|known| known.flags().tagged);
                match tag.parse() {
                    Ok(tag @ 0..=31) if tagged => Some(tag),
                    _ => {
                        let message =
                            if tagged { "a tag is a number from 0 to 31" } else { "this attribute has no tag" };
                        return Err(Box::new(
                            line.error(at, message).with_help("write Name:tag for attributes of RFC 2868"),
                        ));
                    }
                }
            }
        };
        Ok(Named { oid, definition, tag })
    }
}

impl ReplyBuilder<'_> {
    /// What the entry adds to the reply.
    pub(crate) fn finish(self) -> Replies {
        let fixed = !self.expands && !self.prepends && !self.items.is_empty();
        // Items that are too long together fit into no packet: then each is tried for itself.
        let whole = fixed.then(|| encode(&self.pairs).ok()).flatten().map(Into::into);
        Replies { items: self.items.into(), whole, fall_through: self.fall_through }
    }
}

/// RFC 2865 s.5.33.
const PROXY_STATE: u32 = 33;
/// RFC 3579 s.3.2.
const MESSAGE_AUTHENTICATOR: u32 = 80;
