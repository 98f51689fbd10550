//! Items of the first line.

use std::ops::Range;

use ulna_dictionary::{DataType, Oid};

use super::{
    Compiler, Named, Step,
    text::{auth_type, plain_text, refuse_commands, refuse_expansion, regex, week},
};
use crate::{
    finding::{Finding, Line},
    users::{
        check::{Check, End, Operand, Tagged, Test, is_readable},
        control::{CLEARTEXT_PASSWORD, Control, Password, Setting},
        grammar::{Item, Operator},
        internal,
        time::date,
        view::Subject,
    },
};

impl Compiler<'_> {
    pub(super) fn check_item(&mut self, line: &Line<'_>, item: &Item<'_>) -> Result<Step, Box<Finding>> {
        refuse_commands(line, item)?;
        if !matches!(item.operator, Operator::Matches | Operator::MatchesNot) {
            refuse_expansion(line, item)?;
        }
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
        let (data_type, flags) = named
            .definition
            .map_or_else(|| (DataType::Octets, Default::default()), |known| (known.data_type(), known.flags()));
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
}
