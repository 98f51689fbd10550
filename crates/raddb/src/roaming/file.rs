//! `proxy`: an address and a secret on each line, and if wanted the realms that are served there, as Livingston's server
//! had it.

use std::{collections::HashMap, net::SocketAddr, path::Path};

use ulna_proto::{Demand, Member, Pool, Strategy};
use ulna_proxy::{Action, Delivery, HomePool, HomeServer, Match, Rule, Way};
use ulna_wire::SharedKey;

use super::{
    OFF, Planner, WEAK,
    homes::{AUTH, LISTENS_ELSEWHERE, itself},
    realms::{PATTERN, REALM, no_realm, pattern_fault},
    values::Endpoint,
};
use crate::{
    finding::{Finding, Findings, Line, Severity},
    text::{is_idle, lines, read},
    veil::Veil,
    words::{Word, words},
};

/// Reads the file into a plan.
pub(super) fn read_into(planner: &mut Planner<'_>, path: &Path, findings: &mut Findings) {
    let file = path.to_string_lossy();
    let octets = match read(path, MOST_OCTETS, findings) {
        Ok(octets) => octets,
        Err(why) => {
            return findings.push(Finding::of_file(Severity::Error, file, format!("it cannot be read: {why}")));
        }
    };
    let mut reader = Reader { planner, findings, homes: HashMap::new(), realms: Vec::new(), known: HashMap::new() };
    for (number, _, octets) in lines(&octets).filter(|(_, _, line)| !is_idle(line)) {
        reader.line(Line { file: &file, number, octets, veil: Veil::Words });
    }
    reader.finish();
}

struct Reader<'r, 'a> {
    planner: &'r mut Planner<'a>,
    findings: &'r mut Findings,
    /// Servers that are on several lines are one home server all the same.
    homes: HashMap<SocketAddr, Known>,
    /// The realms in the order in which they were named first.
    realms: Vec<Served>,
    /// Where each realm stands in that list.
    known: HashMap<String, usize>,
}

/// A server that was named before.
struct Known {
    number: u32,
    demand: Option<Demand>,
    probes: bool,
    place: String,
}

/// A realm, and who serves it.
struct Served {
    name: String,
    when: Match,
    /// Nobody: it is answered here.
    members: Vec<Member>,
    options: Options,
    place: String,
}

/// What the words behind the secret say.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Options {
    strip: bool,
    accounting: Delivery,
    demand: Option<Demand>,
    probes: bool,
}

impl Reader<'_, '_> {
    fn line(&mut self, line: Line<'_>) {
        let words = match words(line) {
            Ok(words) => words,
            Err(finding) => return self.findings.push(*finding),
        };
        let endpoint = |word: Option<&Word<'_>>| word.and_then(|word| Endpoint::parse(&text(word)));
        let (server, secret, rest) = match words.as_slice() {
            [server, rest @ ..] if endpoint(Some(server)).is_some() => {
                let (secret, rest) = rest.split_first().map_or((None, rest), |(secret, rest)| (Some(secret), rest));
                (server, secret, rest.iter().collect::<Vec<_>>())
            }
            [realm, local, rest @ ..] if text(local) == "LOCAL" => return self.local(realm, rest),
            [realm, server, secret, rest @ ..] if endpoint(Some(server)).is_some() => {
                (server, Some(secret), std::iter::once(realm).chain(rest).collect())
            }
            [_, server] if endpoint(Some(server)).is_some() => (server, None, Vec::new()),
            [first, ..] => {
                let message = format!("{} is no address, and none follows it", text(first));
                return self.findings.push(first.spot.error(message).with_help(NO_NAMES));
            }
            [] => return,
        };
        let Some(secret) = secret else {
            let finding = server.spot.line.error(server.spot.end..server.spot.end, "the secret is missing");
            return self.findings.push(finding.with_help(NO_NAMES));
        };
        let Some((realms, options)) = self.behind(&rest) else { return };
        let Some(member) = self.server(server, secret, options) else { return };
        match realms.as_slice() {
            [] => self.serve("*", server, Some(member), options),
            realms => realms.iter().for_each(|realm| self.serve(&text(realm), realm, Some(member), options)),
        }
    }

    /// A realm that is answered here, as Cistron's `realms` had it.
    fn local(&mut self, realm: &Word<'_>, rest: &[Word<'_>]) {
        if let Some(word) = rest.first() {
            let finding = word.spot.error("nothing follows LOCAL: such requests stay here");
            return self.findings.push(finding.with_help("remove what stands behind it"));
        }
        let options = Options { strip: false, accounting: Delivery::Forward, demand: None, probes: true };
        self.serve(&text(realm), realm, None, options);
    }

    /// Tells realms and options apart.
    fn behind<'w, 'l>(&mut self, rest: &[&'w Word<'l>]) -> Option<(Vec<&'w Word<'l>>, Options)> {
        let mut realms = Vec::new();
        let mut options = Options { strip: false, accounting: Delivery::Forward, demand: None, probes: true };
        for &word in rest {
            match text(word).as_str() {
                "strip" => options.strip = true,
                "nostrip" => options.strip = false,
                "store" => options.accounting = Delivery::Store,
                "noprobe" => options.probes = false,
                demand @ ("require" | "auto" | "off") => options.demand = demand.parse().ok(),
                option @ ("hints" | "notsuffix" | "noacct" | "noauth" | "trusted" | "secure" | "old") => {
                    let finding = word.spot.error(format!("the option {option} is not supported"));
                    self.findings.push(finding.with_help(OPTIONS));
                    return None;
                }
                _ => realms.push(word),
            }
        }
        Some((realms, options))
    }

    /// The home server of a line.
    fn server(&mut self, server: &Word<'_>, secret: &Word<'_>, options: Options) -> Option<Member> {
        let written = text(server);
        let auth = match Endpoint::parse(&written)? {
            Ok(endpoint) => endpoint.or_port(AUTH),
            Err(why) => {
                self.findings.push(server.spot.error(format!("{written}: {why}")).with_help(NO_NAMES));
                return None;
            }
        };
        if auth.port().checked_add(1).is_none() {
            let finding = server.spot.error(format!("{written} has no port behind it for accounting"));
            self.findings.push(finding.with_help("write a [[home_server]] in ulna.toml, with `acct_address`"));
            return None;
        }
        let name = auth.to_string();
        let place = format!("{}:{}", server.spot.line.file, server.spot.line.number);
        if let Some(known) = self.homes.get(&auth) {
            let home = self.planner.homes.get(known.number as usize);
            let same = home.is_some_and(|home| home.key.secret().expose() == secret.octets);
            if !same || known.demand != options.demand || known.probes != options.probes {
                let what = if same { "says otherwise of it" } else { "has another secret for it" };
                let finding = server.spot.error(format!("{name} is there already, and {} {what}", known.place));
                let help = "write all its realms on one line, or the same words on all its lines";
                self.findings.push(finding.with_help(help));
                return None;
            }
            return Some(Member::new(known.number, &name, 1));
        }
        if let Some((_, first)) = self.planner.home_names.get(&name) {
            let finding = server.spot.error(format!("a home server is called `{name}` already, at {first}"));
            self.findings.push(finding.with_help("call the other one something else"));
            return None;
        }
        if secret.octets.is_empty() {
            // RFC 2865 s.3: the secret must not be empty.
            self.findings.push(secret.spot.error("the secret is empty").with_help("write at least 12 octets"));
            return None;
        }
        let mut home = HomeServer::new(&name, auth, &secret.octets);
        if let Some(here) = self.planner.own([home.auth, home.acct]) {
            self.findings.push(server.spot.error(itself(&name, here)).with_help(LISTENS_ELSEWHERE));
        }
        self.warn(&home, server, secret, options);
        home.demand = options.demand.unwrap_or(home.demand);
        home.liveness.probes = options.probes;
        let number = Planner::number(self.planner.homes.len());
        self.planner.homes.push(home);
        self.planner.home_names.insert(name.clone(), (number, place.clone()));
        let Options { demand, probes, .. } = options;
        self.homes.insert(auth, Known { number, demand, probes, place });
        Some(Member::new(number, &name, 1))
    }

    fn warn(&mut self, home: &HomeServer, server: &Word<'_>, secret: &Word<'_>, options: Options) {
        if home.auth.ip().to_canonical().is_loopback() {
            return;
        }
        if SharedKey::new(&secret.octets).secret().is_weak() {
            let message = format!("the secret of {} is short or well known, and can be guessed", home.name);
            self.findings.push(secret.spot.warning(message).with_help(WEAK));
        }
        if options.demand == Some(Demand::Off) {
            let message = format!(
                "Message-Authenticator is not demanded of {}: its replies can be forged (CVE-2024-3596)",
                home.name
            );
            self.findings.push(server.spot.warning(message).with_help(OFF));
        }
    }

    /// Adds a server to those of a realm. Several servers of a realm are asked in the order of their lines.
    fn serve(&mut self, name: &str, word: &Word<'_>, member: Option<Member>, options: Options) {
        let name = match name {
            "DEFAULT" => "*",
            "NULL" | "NOREALM" => "",
            name => name,
        };
        let place = format!("{}:{}", word.spot.line.file, word.spot.line.number);
        if let Some(served) = self.known.get(&name.to_ascii_lowercase()).and_then(|&at| self.realms.get_mut(at)) {
            let alike = (served.options.strip, served.options.accounting) == (options.strip, options.accounting);
            match member {
                Some(member) if alike && !served.members.is_empty() => {
                    if served.members.iter().any(|known| known.server == member.server) {
                        let finding =
                            word.spot.error(format!("this server has the realm already, at {}", served.place));
                        self.findings.push(finding.with_help("remove one of the two"));
                    } else {
                        served.members.push(member);
                    }
                }
                _ => {
                    let message = format!("the realm is there already, and {} says otherwise of it", served.place);
                    self.findings.push(word.spot.error(message).with_help("write the same words on all its lines"));
                }
            }
            return;
        }
        let when = match name.strip_prefix('~') {
            Some(pattern) => Match::realm_pattern(pattern).map_err(|why| (pattern_fault(&why), PATTERN)),
            None => match no_realm(name) {
                Some(why) => Err((format!("`{name}` is neither an option nor a realm: {why}"), REALM)),
                None => self
                    .planner
                    .claim(name, &place)
                    .map(|()| Match::realm(name))
                    .map_err(|why| (why, "remove one of the two")),
            },
        };
        match when {
            Ok(when) => {
                self.known.insert(name.to_ascii_lowercase(), self.realms.len());
                let members = member.into_iter().collect();
                self.realms.push(Served { name: name.to_owned(), when, members, options, place });
            }
            Err((message, help)) => self.findings.push(word.spot.error(message).with_help(help)),
        }
    }

    /// Makes a pool and a rule of each realm.
    fn finish(self) {
        for served in self.realms {
            let then = if served.members.is_empty() {
                Action::Local
            } else {
                let number = Planner::number(self.planner.pools.len());
                let name = if served.name.is_empty() { "NULL" } else { &served.name };
                let pool = Pool::new(Strategy::InOrder, served.members);
                self.planner.pools.push(HomePool::new(&format!("proxy/{name}"), pool));
                Action::Pool(number)
            };
            self.planner.rules.push(Rule { when: served.when, then, strip: served.options.strip });
            let mut way = Way::default();
            way.accounting = served.options.accounting;
            self.planner.ways.push(way);
        }
    }
}

fn text(word: &Word<'_>) -> String {
    String::from_utf8_lossy(&word.octets).into_owned()
}

/// How many octets the file can have.
const MOST_OCTETS: u64 = 1 << 20;
const NO_NAMES: &str =
    "write `address[:port] secret realm ..` or `realm address[:port] secret`; names of hosts are not looked up";
const OPTIONS: &str = "known are strip, nostrip, store, noprobe, require, auto and off";
