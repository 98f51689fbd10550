//! What a reply has to be.

use std::cmp::Ordering;

use regex::bytes::Regex;
use ulna_dictionary::{Operator, Pair, Value};

/// Compares a reply with a filter, as radclient does: each item has to hold, and no attribute may be in the reply that
/// the filter does not name; but for Message-Authenticator and Proxy-State, which are none of the filter's business
/// unless it names them.
///
/// # Errors
///
/// Says what does not fit.
pub(super) fn check(filter: &[&Pair<'_>], reply: &[Pair<'_>]) -> Result<(), String> {
    let mut unused: Vec<&Pair<'_>> = reply.iter().collect();
    for item in filter {
        let found = unused.iter().position(|pair| same(item, pair));
        if item.operator() == Operator::Absent {
            if found.is_some() {
                return Err(format!("Attribute \"{}\" found in reply", item.label()));
            }
            continue;
        }
        let Some(at) = found else {
            return Err(format!("Attribute \"{}\" not found in reply", item.label()));
        };
        let pair = unused.remove(at);
        if !holds(item, pair.value())? {
            let value = pair.value_text();
            let value = value.trim_matches('"');
            return Err(format!("Attribute value \"{value}\" didn't match filter: {item}"));
        }
    }
    match unused.into_iter().find(|pair| !is_protocol(pair)) {
        Some(pair) if !filter.is_empty() => Err(format!("Attribute \"{}\" not found in filter", pair.label())),
        _ => Ok(()),
    }
}

fn same(item: &Pair<'_>, pair: &Pair<'_>) -> bool {
    item.oid() == pair.oid() && item.tag().unwrap_or(0) == pair.tag().unwrap_or(0)
}

fn is_protocol(pair: &Pair<'_>) -> bool {
    matches!(pair.oid().numbers(), [PROXY_STATE | MESSAGE_AUTHENTICATOR])
}

fn holds(item: &Pair<'_>, value: &Value) -> Result<bool, String> {
    let order = || compare(value, item.value());
    Ok(match item.operator() {
        Operator::Present => true,
        Operator::NotEqual => order() != Some(Ordering::Equal),
        Operator::Less => order() == Some(Ordering::Less),
        Operator::LessOrEqual => order().is_some_and(Ordering::is_le),
        Operator::Greater => order() == Some(Ordering::Greater),
        Operator::GreaterOrEqual => order().is_some_and(Ordering::is_ge),
        operator @ (Operator::Matches | Operator::DoesNotMatch) => {
            let pattern = String::from_utf8_lossy(item.value().octets().unwrap_or_default()).into_owned();
            let regex = Regex::new(&pattern).map_err(|error| format!("{}: {error}", item.label()))?;
            let matches = match value.octets() {
                Some(octets) => regex.is_match(octets),
                None => regex.is_match(value.to_string().as_bytes()),
            };
            matches == (operator == Operator::Matches)
        }
        _ => order() == Some(Ordering::Equal),
    })
}

/// Numbers by their size, all else by its octets.
fn compare(one: &Value, other: &Value) -> Option<Ordering> {
    if let (Value::Signed(one), Value::Signed(other)) = (one, other) {
        return Some(one.cmp(other));
    }
    if let (Some(one), Some(other)) = (one.number(), other.number()) {
        return Some(one.cmp(&other));
    }
    let octets = |value: &Value| {
        let mut octets = Vec::new();
        value.write(&mut octets);
        octets
    };
    Some(octets(one).cmp(&octets(other)))
}

const PROXY_STATE: u32 = 33;
const MESSAGE_AUTHENTICATOR: u32 = 80;

#[cfg(test)]
mod tests {
    use ulna_dictionary::Dictionary;

    use super::*;

    fn verdict(filter: &str, reply: &str) -> Result<(), String> {
        let dictionary = Dictionary::parse(
            "ATTRIBUTE NAS-Port 5 integer\nATTRIBUTE Filter-Id 11 string\nATTRIBUTE Reply-Message 18 string\n\
             ATTRIBUTE Tunnel-Type 64 integer has_tag\nATTRIBUTE Message-Authenticator 80 octets",
        )
        .unwrap();
        let filter = dictionary.pairs(filter).unwrap();
        check(&filter.iter().collect::<Vec<_>>(), &dictionary.pairs(reply).unwrap())
    }

    #[test]
    fn every_operator() {
        let reply = "NAS-Port = 7, Reply-Message = \"Hi bob\", Tunnel-Type:1 = 13, Message-Authenticator = 0x00";
        let rest = "Reply-Message =* ANY, Tunnel-Type:1 == 13";
        for good in ["== 7", "= 7", "!= 8", "> 6", ">= 7", "< 8", "<= 7", "=* ANY"] {
            assert_eq!(verdict(&format!("NAS-Port {good}, {rest}"), reply), Ok(()), "{good}");
        }
        for bad in ["== 8", "!= 7", "> 7", ">= 8", "< 7", "<= 6"] {
            let error = verdict(&format!("NAS-Port {bad}, {rest}"), reply).unwrap_err();
            assert_eq!(error, format!("Attribute value \"7\" didn't match filter: NAS-Port {bad}"));
        }
        let rest = "NAS-Port == 7, Tunnel-Type:1 == 13";
        assert_eq!(verdict(&format!("Reply-Message =~ \"b.b$\", {rest}"), reply), Ok(()));
        assert_eq!(verdict(&format!("Reply-Message !~ \"alice\", {rest}"), reply), Ok(()));
        assert!(verdict(&format!("Reply-Message =~ \"bobx\", {rest}"), reply).is_err());
        assert!(verdict(&format!("Reply-Message =~ \"(\", {rest}"), reply).is_err());
    }

    #[test]
    fn a_filter_names_all_that_may_be_there() {
        let reply = "NAS-Port = 7, NAS-Port = 8";
        assert_eq!(verdict("", reply), Ok(()));
        assert_eq!(verdict("NAS-Port == 7, NAS-Port == 8", reply), Ok(()));
        assert_eq!(verdict("NAS-Port == 7", reply).unwrap_err(), "Attribute \"NAS-Port\" not found in filter");
        let error = verdict("Filter-Id == \"x\", NAS-Port =* ANY, NAS-Port =* ANY", reply).unwrap_err();
        assert_eq!(error, "Attribute \"Filter-Id\" not found in reply");
        assert_eq!(verdict("Filter-Id !* ANY, NAS-Port =* ANY, NAS-Port =* ANY", reply), Ok(()));
        assert!(verdict("NAS-Port !* ANY", reply).is_err());
        assert!(verdict("Tunnel-Type:2 == 13", "Tunnel-Type:1 = 13").is_err());
    }
}
