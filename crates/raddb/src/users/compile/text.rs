//! Values that are read as text, not by the dictionary.

use std::borrow::Cow;

use regex::bytes::RegexBuilder;

use crate::{
    finding::{Finding, Line},
    users::{
        control::AuthType,
        grammar::{Fault, Item, Quote, unescape},
        time::Week,
    },
};

pub(super) fn auth_type(line: &Line<'_>, item: &Item<'_>) -> Result<AuthType, Box<Finding>> {
    let text = plain_text(line, item)?;
    let name = String::from_utf8_lossy(&text);
    AuthType::from_name(&name).ok_or_else(|| {
        let finding = line.error(item.text_at.clone(), format!("Auth-Type {name} is not supported"));
        Box::new(finding.with_help("known are Accept, Reject, Local, PAP, CHAP and MS-CHAP; without Auth-Type the request's own method is used"))
    })
}

pub(super) fn week(line: &Line<'_>, item: &Item<'_>) -> Result<Week, Box<Finding>> {
    str::from_utf8(item.text).ok().and_then(Week::parse).ok_or_else(|| {
        let finding = line.error(item.text_at.clone(), "this is no range of times in a week");
        Box::new(finding.with_help("write it as in \"Wk0800-1759,Sa0800-1159\", with Su to Sa, Wk or Al for days"))
    })
}

pub(super) fn regex(line: &Line<'_>, item: &Item<'_>) -> Result<regex::bytes::Regex, Box<Finding>> {
    let error = |message: String| {
        Box::new(
            line.error(item.text_at.clone(), message)
                .with_help("correct the regular expression; look-around and back-references are not supported"),
        )
    };
    let Ok(text) = str::from_utf8(item.text) else { return Err(error("this is not UTF-8 text".into())) };
    // FreeRADIUS expands regular expressions in any quotes.
    if text.contains("%{") {
        let finding = line.error(item.text_at.clone(), "nothing is expanded in regular expressions");
        return Err(Box::new(finding.with_help("write what it stands for; [%]{ is a percent sign and a brace")));
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
pub(super) fn plain_text(line: &Line<'_>, item: &Item<'_>) -> Result<Vec<u8>, Box<Finding>> {
    refuse_expansion(line, item)?;
    Ok(unescape(item.text))
}

/// Refuses an item of the first line whose text FreeRADIUS would expand: read as it stands it would mean something else.
pub(super) fn refuse_expansion(line: &Line<'_>, item: &Item<'_>) -> Result<(), Box<Finding>> {
    if item.quote == Quote::Double && item.text.windows(2).any(|pair| pair == b"%{") {
        let finding = line.error(item.text_at.clone(), "nothing is expanded in the first line of an entry");
        return Err(Box::new(finding.with_help("write it in single quotes if % and { are meant as they stand")));
    }
    Ok(())
}

pub(super) fn refuse_commands(line: &Line<'_>, item: &Item<'_>) -> Result<(), Box<Finding>> {
    if item.quote == Quote::Back {
        let finding = line.error(item.text_at.clone(), "commands in back quotes are not supported");
        return Err(Box::new(finding.with_help("write the value in double or single quotes")));
    }
    Ok(())
}

pub(super) fn syntax(line: &Line<'_>, fault: &Fault) -> Finding {
    let end = fault.at.end.min(line.octets.len());
    line.error(fault.at.start.min(end)..end, fault.message).with_help(fault.help)
}
