//! `[[realm]]`.

use std::collections::HashSet;

use ulna_proxy::{Action, Delivery, Match, Realm, Rule, RuleError, Test, Way};

use super::{
    Planner, Tables,
    attributes::Named,
    tables::RealmTable,
    values::{ActionName, DeliveryName},
};
use crate::settings::{Row, Source};

impl Planner<'_> {
    pub(super) fn add_realms(&mut self, realms: &[Row<RealmTable>], source: &mut Source<'_, '_>) {
        for row in realms {
            let when = self.when(row, source);
            let then = self.then(row, source);
            let way = way(row, source);
            if let (Some(when), Some(then)) = (when, then) {
                self.warn_of_eap_arpa(row, then, source);
                self.rules.push(Rule { when, then, strip: row.keys.strip });
                self.ways.push(way);
            }
        }
    }

    fn when(&mut self, row: &Row<RealmTable>, source: &mut Source<'_, '_>) -> Option<Match> {
        let named: Vec<&str> = ["name", "pattern", "attribute"].into_iter().filter(|key| row.has(key)).collect();
        if let [first, second, ..] = named.as_slice() {
            let message = format!("`{second}` stands beside `{first}`");
            source.error(Some(row.place(second)), &message, "write one of the two; a second rule can have the other");
            return None;
        }
        for key in ["equals", "matches"] {
            if row.has(key) && !row.has("attribute") {
                let message = format!("`{key}` without an attribute");
                source.error(Some(row.place(key)), &message, "write `attribute = \"Called-Station-Id\"` beside it");
                return None;
            }
        }
        let keys = &row.keys;
        match (&keys.name, &keys.pattern, &keys.attribute) {
            (Some(name), ..) => match name.strip_prefix('~') {
                Some(pattern) => realm_pattern(pattern, row, "name", source),
                None => self.realm(name, row, source),
            },
            (_, Some(pattern), _) => realm_pattern(pattern, row, "pattern", source),
            (.., Some(_)) => self.test(row, source).map(Match::Attribute),
            _ if named.is_empty() => {
                let help = "write `name = \"a.example\"`, or `name = \"*\"` for all realms that no other rule matches";
                source.error(Some(row.head.clone()), "the realm has no name", help);
                None
            }
            _ => None,
        }
    }

    fn realm(&mut self, name: &str, row: &Row<RealmTable>, source: &mut Source<'_, '_>) -> Option<Match> {
        let at = row.place("name");
        match name {
            "DEFAULT" => {
                source.warn_at(at.clone(), "this is a realm that is called DEFAULT", "write `*` for the default realm");
            }
            "NULL" => {
                let help = "write nothing, \"\", for names without a realm";
                source.warn_at(at.clone(), "this is a realm that is called NULL", help);
            }
            _ => {}
        }
        if let Some(why) = no_realm(name) {
            source.error(Some(at), &format!("`{name}`: {why}"), REALM);
            return None;
        }
        let place = source.line_of(at.start);
        if let Err(message) = self.claim(name, &place) {
            source.error(Some(at), &message, "remove one of the two");
            return None;
        }
        Some(Match::realm(name))
    }

    /// Takes a realm for the rule at `place`, unless an earlier rule has it.
    pub(super) fn claim(&mut self, name: &str, place: &str) -> Result<(), String> {
        if let Some(first) = self.realms.get(&name.to_ascii_lowercase()) {
            let realm = match name {
                "*" => "the default realm".to_owned(),
                "" => "names without a realm".to_owned(),
                name => format!("the realm {name}"),
            };
            return Err(format!("there is a rule for {realm} already, at {first}"));
        }
        self.realms.insert(name.to_ascii_lowercase(), place.to_owned());
        Ok(())
    }

    fn test(&self, row: &Row<RealmTable>, source: &mut Source<'_, '_>) -> Option<Test> {
        let word = row.keys.attribute.as_ref()?;
        let named = Named::read(self.dictionary, word, source)?;
        if named.is_hidden() {
            let message = format!("{} is hidden with the client's secret", word.get_ref());
            source.error(Some(word.span()), &message, "route by an attribute that stands in clear");
            return None;
        }
        match (&row.keys.equals, &row.keys.matches) {
            (Some(_), Some(_)) => {
                let help = "write one of the two";
                source.error(Some(row.place("matches")), "`matches` stands beside `equals`", help);
                None
            }
            (Some(text), None) => match named.value(self.dictionary, text) {
                Ok(octets) => Some(Test::equals(named.kind, octets)),
                Err(why) => {
                    source.error(Some(row.place("equals")), &why, "write the value as in a users file");
                    None
                }
            },
            (None, Some(pattern)) => match Test::fits(named.kind, named.presentation(), pattern) {
                Ok(test) => Some(test),
                Err(why) => {
                    bad_pattern(&why, row, "matches", source);
                    None
                }
            },
            (None, None) if row.has("equals") || row.has("matches") => None,
            (None, None) => {
                let help = "write `equals = \"value\"` or `matches = 'pattern'` beside it";
                source.error(Some(word.span()), "nothing is said of the attribute", help);
                None
            }
        }
    }

    fn then(&self, row: &Row<RealmTable>, source: &mut Source<'_, '_>) -> Option<Action> {
        match (&row.keys.pool, row.keys.action) {
            (Some(_), Some(_)) => {
                source.error(
                    Some(row.place("action")),
                    "`action` stands beside `pool`",
                    "write `pool` to forward, or `action` to answer here",
                );
                None
            }
            (Some(pool), None) => match self.pool_names.get(pool) {
                Some(&(number, _)) => Some(Action::Pool(number)),
                None => {
                    self.unknown_pool(pool, row.place("pool"), source);
                    None
                }
            },
            (None, Some(ActionName::Local)) => Some(Action::Local),
            (None, Some(ActionName::Reject)) => Some(Action::Refuse),
            (None, None) => {
                if !row.has("pool") && !row.has("action") {
                    let help = "write `pool = \"area-a\"`, or `action = \"local\"` or \"reject\"";
                    source.error(Some(row.head.clone()), "the realm leads nowhere", help);
                }
                None
            }
        }
    }

    fn warn_of_eap_arpa(&self, row: &Row<RealmTable>, then: Action, source: &mut Source<'_, '_>) {
        let name = row.keys.name.as_deref().and_then(|name| Realm::parse(name).ok());
        if matches!(then, Action::Pool(_)) && name.is_some_and(|realm| realm.is_within("eap.arpa")) {
            let message = "eap.arpa belongs to no operator, and is answered here whatever is written (RFC 9965)";
            source.warn_at(row.place("name"), message, "remove the realm");
        }
    }

    pub(super) fn unknown_pool(&self, pool: &str, at: std::ops::Range<usize>, source: &mut Source<'_, '_>) {
        source.unknown(at, "pool", pool, self.pool_names.keys().map(String::as_str));
    }

    /// Warns of home servers that no pool has, and of pools that nothing leads to.
    pub(super) fn tell_of_the_unused(&self, tables: &Tables, source: &mut Source<'_, '_>) {
        let servers = tables.pools.iter().filter_map(|pool| pool.keys.servers.as_ref()).flatten();
        let asked: HashSet<&str> = servers.map(|server| server.get_ref().name.as_str()).collect();
        for home in &tables.homes {
            let Some(name) = home.row.keys.name.as_ref().filter(|name| !asked.contains(name.as_str())) else {
                continue;
            };
            let message = format!("no pool has {}: it is never asked", name.as_str());
            source.warn_at(home.row.place("name"), &message, "write it into `servers` of a pool, or remove it");
        }
        let routes = tables.realms.iter().filter_map(|realm| realm.keys.pool.as_deref());
        let fallbacks = tables.pools.iter().filter_map(|pool| pool.keys.fallback.as_deref());
        let led_to: HashSet<&str> = routes.chain(fallbacks).collect();
        for row in &tables.pools {
            let Some(name) = row.keys.name.as_ref().filter(|name| !led_to.contains(name.as_str())) else { continue };
            let message = format!("nothing leads to the pool {}", name.as_str());
            source.warn_at(row.place("name"), &message, "name it as `pool` of a realm, or remove it");
        }
    }
}

/// Why a text is no realm, where it stands for a realm.
pub(super) fn no_realm(name: &str) -> Option<String> {
    if matches!(name, "" | "*") {
        return None;
    }
    Realm::parse(name).err().map(|why| why.to_string())
}

fn realm_pattern(pattern: &str, row: &Row<RealmTable>, key: &str, source: &mut Source<'_, '_>) -> Option<Match> {
    match Match::realm_pattern(pattern) {
        Ok(when) => Some(when),
        Err(why) => {
            bad_pattern(&why, row, key, source);
            None
        }
    }
}

fn bad_pattern(why: &RuleError, row: &Row<RealmTable>, key: &str, source: &mut Source<'_, '_>) {
    source.error(Some(row.place(key)), &pattern_fault(why), PATTERN);
}

/// What is wrong with a regular expression, in one line.
pub(super) fn pattern_fault(why: &RuleError) -> String {
    let text = why.to_string();
    let last = text.lines().last().unwrap_or("it is no regular expression");
    last.strip_prefix("error: ").unwrap_or(last).to_owned()
}

fn way(row: &Row<RealmTable>, source: &mut Source<'_, '_>) -> Way {
    let keys = &row.keys;
    let mut way = Way::default();
    way.accounting = match keys.accounting {
        DeliveryName::Forward => Delivery::Forward,
        DeliveryName::Store => Delivery::Store,
    };
    way.ask_chargeable_identity = keys.chargeable_user_identity;
    if let Some(name) = &keys.operator_name {
        match no_operator(name) {
            None => way.operator_name = Some(name.as_str().into()),
            Some(why) => {
                let help = "write the namespace and the name, as in \"1example.com\"";
                source.error(Some(row.place("operator_name")), &why, help);
            }
        }
    }
    if keys.action.is_some() {
        for key in ["accounting", "operator_name", "chargeable_user_identity"] {
            if row.has(key) {
                let message = format!("`{key}` means nothing where nothing is forwarded");
                source.warn_at(row.place(key), &message, "leave it out");
            }
        }
        if keys.strip {
            let message = "`strip` does nothing where nothing is forwarded: names keep their realm here";
            let help = "leave it out, and write users with their realm, as in nemo@a.example";
            source.warn_at(row.place("strip"), message, help);
        }
    }
    way
}

/// Why a text is no Operator-Name.
fn no_operator(name: &str) -> Option<String> {
    let (namespace, rest) = name.split_at_checked(1).unwrap_or(("", name));
    // RFC 5580 s.4.1: 0 TADIG, 1 realm, 2 E.212, 3 ICC; others can be registered.
    if !namespace.starts_with(|letter: char| letter.is_ascii_digit()) {
        return Some("the operator's name does not begin with its namespace: 1 for a realm".to_owned());
    }
    if rest.is_empty() || name.len() > LONGEST_OPERATOR {
        return Some(format!("the operator's name has {} octets behind its namespace", rest.len()));
    }
    if namespace != "1" {
        return None;
    }
    Realm::parse(rest).err().map(|why| format!("the operator's name: {why}"))
}

pub(super) const REALM: &str = "write a realm such as a.example, `*` for the default realm, or `~` and a pattern";
pub(super) const PATTERN: &str = "correct the regular expression; look-around and back-references are not supported";
const LONGEST_OPERATOR: usize = 253;
