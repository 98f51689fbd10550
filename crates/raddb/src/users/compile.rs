//! Items as they are written become items that are ready for use, or errors by line and column.

use std::{borrow::Cow, ops::Range};

use regex::bytes::RegexBuilder;
use ulna_dictionary::{DataType, Definition, Dictionary, Oid, Pair, Value, encode};

use crate::{
    clock::Clock,
    finding::{Finding, Findings, Line},
    users::{
        check::{Check, End, Operand, Tagged, Test, is_readable},
        control::{AuthType, CLEARTEXT_PASSWORD, Control, Password, Setting},
        grammar::{Fault, Item, Items, Operator, Quote, unescape},
        internal,
        reply::{Content, Replies, ReplyItem},
        template::{Template, TemplateFault},
        time::{Week, date},
        view::Subject,
    },
};

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
                    Ok(Step::Control(control)) => checks.controls.push(control),
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

    fn check_item(&mut self, line: &Line<'_>, item: &Item<'_>) -> Result<Step, Box<Finding>> {
        refuse_commands(line, item)?;
        let error =
            |at: &Range<usize>, message: String, help: &str| Box::new(line.error(at.clone(), message).with_help(help));
        if let Some(password) = Password::of(item.name) {
            return self.password(line, item, password);
        }
        let named = self.name(line, item)?;
        let (number, internal) = match (named.oid.numbers(), named.definition) {
            (&[number], Some(definition)) => (number, definition.is_internal()),
            _ => (0, false),
        };
        let set = |setting| Ok(Step::Control(Control { operator: item.operator, number, setting }));
        let compares = matches!(item.operator, Operator::SetIfAbsent | Operator::Equal);
        match number {
            _ if !internal => {}
            internal::FALL_THROUGH => {
                return Err(error(
                    &item.name_at,
                    "Fall-Through stands in the wrong line".into(),
                    "write it among the reply items, on the lines below",
                ));
            }
            internal::AUTH_TYPE if item.operator.sets() => return set(Setting::AuthType(auth_type(line, item)?)),
            internal::AUTH_TYPE => {
                return Err(error(
                    &item.operator_at,
                    "Auth-Type cannot be compared: nothing has set it yet".into(),
                    "write `Auth-Type := ..`",
                ));
            }
            internal::EXPIRATION if compares || item.operator.sets() => {
                let seconds = str::from_utf8(item.text).ok().and_then(|text| date(text, self.clock));
                let Some(seconds) = seconds else {
                    return Err(error(
                        &item.text_at,
                        "this is no date".into(),
                        "write a date as in \"21 Nov 2026\" or \"21 Nov 2026 12:34:56\"",
                    ));
                };
                return if compares {
                    Ok(Step::Check(Check::NotAfter(seconds)))
                } else {
                    set(Setting::Expiration(seconds))
                };
            }
            internal::LOGIN_TIME if item.operator.sets() => return set(Setting::LoginTime(week(line, item)?)),
            internal::CURRENT_TIME if compares => return Ok(Step::Check(Check::During(week(line, item)?))),
            internal::PREFIX | internal::SUFFIX if compares => {
                let end = if number == internal::PREFIX { End::Prefix } else { End::Suffix };
                let stripped =
                    Oid::new(&[internal::STRIPPED_USER_NAME]).and_then(|oid| self.dictionary.attribute_at(oid));
                let stripped = stripped.and_then(|known| Subject::new(self.dictionary, known.oid(), Some(known)));
                let Some(stripped) = stripped else {
                    return Err(error(
                        &item.name_at,
                        "the dictionary has no Stripped-User-Name (1043)".into(),
                        "use the dictionaries that come with the server",
                    ));
                };
                return Ok(Step::Check(Check::Affix {
                    end,
                    text: plain_text(line, item)?.into(),
                    strip: true,
                    stripped,
                }));
            }
            internal::STRIP_USER_NAME if item.operator.sets() || compares => {
                let value = self.value(line, item, named)?;
                return Ok(Step::Strip(value.number() != Some(0)));
            }
            internal::EXPIRATION
            | internal::LOGIN_TIME
            | internal::CURRENT_TIME
            | internal::PREFIX
            | internal::SUFFIX
            | internal::STRIP_USER_NAME => {
                let message = format!("{} cannot be used with {}", item.name, item.operator.symbol());
                return Err(error(
                    &item.operator_at,
                    message,
                    "write `:=` to set it, or `==` to compare it where that makes sense",
                ));
            }
            _ if is_readable(number) => {}
            _ => {
                let message = format!("{} is not supported as a check item", item.name);
                return Err(error(
                    &item.name_at,
                    message,
                    "remove it; it is an error because ignoring it could let somebody in",
                ));
            }
        }
        self.comparing(line, item, named, internal)
    }

    /// An item that compares an attribute of the request.
    fn comparing(
        &mut self,
        line: &Line<'_>,
        item: &Item<'_>,
        named: Named<'_>,
        internal: bool,
    ) -> Result<Step, Box<Finding>> {
        let error =
            |at: &Range<usize>, message: String, help: &str| Box::new(line.error(at.clone(), message).with_help(help));
        let (data_type, flags) =
            named.definition.map_or((DataType::Octets, Default::default()), |known| (known.data_type(), known.flags()));
        let Some(subject) = Subject::new(self.dictionary, named.oid, named.definition) else {
            return Err(error(
                &item.name_at,
                format!("{} cannot be found in a request", item.name),
                "define it in the dictionary",
            ));
        };
        let mut operator = item.operator;
        let presence = matches!(operator, Operator::Present | Operator::Absent);
        if flags.encryption.is_some() && !presence {
            let message = format!("{} is hidden in requests and cannot be compared", item.name);
            return Err(error(&item.name_at, message, "only =* and !* can be used with it"));
        }
        match operator {
            Operator::SetIfAbsent => {
                operator = Operator::Equal;
                if !internal {
                    let message = format!("{} = .. is read as {} == ..", item.name, item.name);
                    let help = "write `==`: in the first line of an entry attributes of the request are compared";
                    self.findings.push(line.warning(item.operator_at.clone(), message).with_help(help));
                }
            }
            Operator::Set | Operator::Append | Operator::Prepend | Operator::Subtract => {
                let message =
                    format!("{} {} .. in the first line of an entry has no effect", item.name, operator.symbol());
                let help =
                    "write `==` to compare it with the request, or move it to the reply items on the lines below";
                return Err(error(&item.operator_at, message, help));
            }
            _ => {}
        }
        let tagged = Tagged::of(data_type, flags.tagged);
        let test = match operator {
            Operator::Present => Test::Present,
            Operator::Absent => Test::Absent,
            Operator::Matches | Operator::MatchesNot => {
                if data_type != DataType::Text {
                    let message = format!("{} is no text, so no regular expression matches it", item.name);
                    return Err(error(&item.operator_at, message, "compare it with == != < <= > >="));
                }
                Test::Regex(Box::new(regex(line, item)?), operator == Operator::Matches)
            }
            _ => Test::Compare(operator, Operand::new(data_type, tagged, &self.value(line, item, named)?)),
        };
        Ok(Step::Check(Check::Attribute { subject, tag: named.tag, tagged, test }))
    }

    fn password(&mut self, line: &Line<'_>, item: &Item<'_>, password: Password) -> Result<Step, Box<Finding>> {
        let error =
            |at: &Range<usize>, message: String, help: &str| Box::new(line.error(at.clone(), message).with_help(help));
        let of_request = item.name.eq_ignore_ascii_case("User-Password") || item.name.eq_ignore_ascii_case("Password");
        let mut operator = item.operator;
        match operator {
            Operator::Present | Operator::Absent if of_request => {
                let name = Item { name: "User-Password", ..item.clone() };
                let named = self.name(line, &name)?;
                return self.comparing(line, &name, named, false);
            }
            // Livingston and FreeRADIUS 1 compared with ==, whatever the method.
            Operator::Equal if of_request => operator = Operator::Set,
            _ if operator.sets() => {}
            _ => {
                let message = format!("{} cannot be used with {}", item.name, operator.symbol());
                let help = "write `:=`; passwords are compared after the entry has been found";
                return Err(error(&item.operator_at, message, help));
            }
        }
        if of_request && item.name.len() > "Password".len() {
            let message = format!("{} is read as Cleartext-Password", item.name);
            self.findings
                .push(line.warning(item.name_at.clone(), message).with_help("write `Cleartext-Password := ..`"));
        }
        let text = plain_text(line, item)?;
        let credential = password
            .read(&text)
            .map_err(|why| error(&item.text_at, format!("{}: {why}", item.name), "correct the value"))?;
        let number = match self.dictionary.attribute(item.name).and_then(|known| known.oid().number()) {
            Some(number) if !of_request => number,
            _ => CLEARTEXT_PASSWORD,
        };
        Ok(Step::Control(Control { operator, number, setting: Setting::Credential(Box::new(credential)) }))
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
            let pair = Pair::new(self.dictionary, definition, Value::Text(self.text(line, item)?));
            return Ok(vec![match named.tag {
                Some(tag) => pair.tagged(tag),
                None => pair,
            }]);
        }
        self.dictionary.pairs(&self.rewritten(line, item)?).map_err(|why| {
            let finding = line.error(item.text_at.clone(), why.problem.to_string());
            Box::new(finding.with_help("the dictionary has the attribute's type and the names of its values"))
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
            Quote::Double => format!("{name} = \"{}\"", text.replace("%%", "%")),
            _ => format!("{name} = '{text}'"),
        })
    }

    fn text(&self, line: &Line<'_>, item: &Item<'_>) -> Result<Vec<u8>, Box<Finding>> {
        if item.quote == Quote::Double
            && let Some(whole) = self.template(line, item)?.and_then(|template| template.as_text())
        {
            return Ok(whole);
        }
        Ok(unescape(item.text))
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

fn auth_type(line: &Line<'_>, item: &Item<'_>) -> Result<AuthType, Box<Finding>> {
    let text = plain_text(line, item)?;
    let name = String::from_utf8_lossy(&text);
    AuthType::from_name(&name).ok_or_else(|| {
        let finding = line.error(item.text_at.clone(), format!("Auth-Type {name} is not supported"));
        Box::new(finding.with_help("known are Accept, Reject, Local, PAP, CHAP and MS-CHAP; without Auth-Type the request's own method is used"))
    })
}

fn week(line: &Line<'_>, item: &Item<'_>) -> Result<Week, Box<Finding>> {
    str::from_utf8(item.text).ok().and_then(Week::parse).ok_or_else(|| {
        let finding = line.error(item.text_at.clone(), "this is no range of times in a week");
        Box::new(finding.with_help("write it as in \"Wk0800-1759,Sa0800-1159\", with Su to Sa, Wk or Al for days"))
    })
}

fn regex(line: &Line<'_>, item: &Item<'_>) -> Result<regex::bytes::Regex, Box<Finding>> {
    let error = |message: String| {
        Box::new(
            line.error(item.text_at.clone(), message)
                .with_help("correct the regular expression; look-around and back-references are not supported"),
        )
    };
    let Ok(text) = str::from_utf8(item.text) else { return Err(error("this is not UTF-8 text".into())) };
    if item.quote == Quote::Double && text.contains("%{") {
        return Err(error("nothing is expanded in regular expressions".into()));
    }
    // Within quotes a backslash before the quote or itself is one of the quoting.
    let text: Cow<'_, str> = if item.quote == Quote::Bare { text.into() } else { text.replace("\\\"", "\"").into() };
    RegexBuilder::new(&text).unicode(false).size_limit(1 << 20).build().map_err(|why| {
        error(match why {
            regex::Error::CompiledTooBig(_) => "the regular expression is too large".into(),
            other => {
                let text = other.to_string();
                let last = text.lines().last().unwrap_or("it is no regular expression");
                last.strip_prefix("error: ").unwrap_or(last).to_owned()
            }
        })
    })
}

/// The text of an item in which nothing is expanded.
fn plain_text(line: &Line<'_>, item: &Item<'_>) -> Result<Vec<u8>, Box<Finding>> {
    if item.quote == Quote::Double && item.text.windows(2).any(|pair| pair == b"%{") {
        let finding = line.error(item.text_at.clone(), "nothing is expanded in the first line of an entry");
        return Err(Box::new(finding.with_help("write it in single quotes if % and { are meant as they stand")));
    }
    Ok(unescape(item.text))
}

fn refuse_commands(line: &Line<'_>, item: &Item<'_>) -> Result<(), Box<Finding>> {
    if item.quote == Quote::Back {
        let finding = line.error(item.text_at.clone(), "commands in back quotes are not supported");
        return Err(Box::new(finding.with_help("write the value in double or single quotes")));
    }
    Ok(())
}

fn syntax(line: &Line<'_>, fault: &Fault) -> Finding {
    let end = fault.at.end.min(line.octets.len());
    line.error(fault.at.start.min(end)..end, fault.message).with_help(fault.help)
}
