//! Who requests are forwarded to: `[[home_server]]`, `[[pool]]`, `[[realm]]`, `[[nas]]`, `[proxy]`, `[dynamic]` and the file
//! `proxy`.

mod attributes;
mod edits;
mod file;
mod homes;
mod nas;
mod pools;
mod realms;
mod tables;
mod values;

use std::{
    collections::{BTreeMap, HashMap},
    net::SocketAddr,
    ops::Range,
    path::Path,
};

use toml::de::{DeTable, DeValue};
use ulna_dictionary::Dictionary;
use ulna_proxy::{HomePool, HomeServer, Plan, RealmRouter, Rule, Way};

use crate::{
    finding::{Finding, Findings, Severity},
    settings::{Listen, Places, Proxy, Row, Settings, Source},
};
use homes::Home;

pub(crate) use nas::AccessServers;
pub(crate) use tables::{ChangesTable, HomeTable, NasTable, PoolTable, RealmTable};
pub(crate) use values::TokenSecret;

/// The tables of `ulna.toml` that tell of other servers, as they were read.
#[derive(Debug, Default)]
pub(crate) struct Tables {
    homes: Vec<Home>,
    pools: Vec<Row<PoolTable>>,
    realms: Vec<Row<RealmTable>>,
    nas: Vec<Row<NasTable>>,
}

impl Tables {
    /// Reads a `[[home_server]]`.
    pub(crate) fn home(&mut self, mut table: DeTable<'_>, head: Range<usize>, source: &mut Source<'_, '_>) {
        let [request, reply] = ["request", "reply"].map(|name| {
            let (_, value) = table.remove_entry(name)?;
            let head = value.span();
            match value.into_inner() {
                DeValue::Table(table) => {
                    let (mut keys, mut places) = (ChangesTable::default(), Places::default());
                    keys.read(table, source, &mut places);
                    Some(Row { keys, head, places })
                }
                _ => {
                    let message = format!("`{name}` has keys of its own");
                    source.error(Some(head), &message, &format!("write {name} = {{ remove = [\"Filter-Id\"] }}"));
                    None
                }
            }
        });
        let (mut keys, mut places) = (HomeTable::default(), Places::default());
        keys.read(table, source, &mut places);
        self.homes.push(Home { row: Row { keys, head, places }, request, reply });
    }

    /// Reads a `[[pool]]`.
    pub(crate) fn pool(&mut self, table: DeTable<'_>, head: Range<usize>, source: &mut Source<'_, '_>) {
        let (mut keys, mut places) = (PoolTable::default(), Places::default());
        keys.read(table, source, &mut places);
        self.pools.push(Row { keys, head, places });
    }

    /// Reads a `[[realm]]`.
    pub(crate) fn realm(&mut self, table: DeTable<'_>, head: Range<usize>, source: &mut Source<'_, '_>) {
        let (mut keys, mut places) = (RealmTable::default(), Places::default());
        keys.read(table, source, &mut places);
        self.realms.push(Row { keys, head, places });
    }

    /// Reads a `[[nas]]`.
    pub(crate) fn nas(&mut self, table: DeTable<'_>, head: Range<usize>, source: &mut Source<'_, '_>) {
        let (mut keys, mut places) = (NasTable::default(), Places::default());
        keys.read(table, source, &mut places);
        self.nas.push(Row { keys, head, places });
    }

    /// The network access servers that have tables of their own.
    pub(crate) fn access_servers(&self, settings: &Settings, source: &mut Source<'_, '_>) -> AccessServers {
        AccessServers::read(&self.nas, settings, source)
    }
}

/// A plan that is being made. What it has is of use only where nothing was wrong.
pub(crate) struct Planner<'a> {
    dictionary: &'a Dictionary,
    listen: &'a Listen,
    proxy: &'a Proxy,
    homes: Vec<HomeServer>,
    pools: Vec<HomePool>,
    rules: Vec<Rule>,
    ways: Vec<Way>,
    /// What has a name already, with its number and where it was named.
    home_names: Names,
    pool_names: Names,
    /// Where each realm has its rule; `*` and nothing are realms here.
    realms: HashMap<String, String>,
}

/// Names, with the number of what they name, and the `file:line` where they do.
type Names = BTreeMap<String, (u32, String)>;

impl<'a> Planner<'a> {
    pub(crate) fn new(settings: &'a Settings, dictionary: &'a Dictionary) -> Self {
        Self {
            dictionary,
            listen: &settings.listen,
            proxy: &settings.proxy,
            homes: Vec::new(),
            pools: Vec::new(),
            rules: Vec::new(),
            ways: Vec::new(),
            home_names: Names::new(),
            pool_names: Names::new(),
            realms: HashMap::new(),
        }
    }

    /// Takes in what `ulna.toml` says.
    pub(crate) fn read_tables(&mut self, tables: &Tables, source: &mut Source<'_, '_>) {
        self.add_homes(&tables.homes, source);
        self.add_pools(&tables.pools, source);
        self.add_realms(&tables.realms, source);
        self.tell_of_the_unused(tables, source);
    }

    /// Takes in what the file `proxy` says.
    pub(crate) fn read_file(&mut self, path: &Path, findings: &mut Findings) {
        file::read_into(self, path, findings);
    }

    /// The plan; an empty one where something is wrong.
    pub(crate) fn finish(self, folder: &Path, findings: &mut Findings) -> Plan {
        if findings.errors > 0 {
            return Plan::new();
        }
        let mut plan = Plan::new();
        let syntax = self.proxy.names;
        match RealmRouter::new(syntax, self.rules) {
            Ok(router) => plan.router = if self.proxy.strict { router.strict() } else { router },
            Err(why) => findings.push(Finding::of_file(Severity::Error, folder.to_string_lossy(), why.to_string())),
        }
        plan.ways = self.ways;
        plan.pools = self.pools;
        plan.homes = self.homes;
        plan.hidden = attributes::hidden(self.dictionary);
        plan.cluster = self.proxy.cluster.as_deref().map(Into::into);
        plan.most_hops = self.proxy.max_hops;
        if let Err(why) = plan.check() {
            findings.push(Finding::of_file(Severity::Error, folder.to_string_lossy(), why.to_string()));
        }
        plan
    }

    /// The address on which this server itself would be asked, were it to forward to one of these.
    fn own(&self, addresses: [SocketAddr; 2]) -> Option<SocketAddr> {
        let Listen { auth, acct, .. } = self.listen;
        let is_own = |listening: &SocketAddr, asked: SocketAddr| {
            let (here, there) = (listening.ip().to_canonical(), asked.ip().to_canonical());
            // No other server can be on a port of the loopback interface on which this one is.
            let reached = here == there || (here.is_unspecified() && there.is_loopback());
            listening.port() == asked.port() && reached
        };
        let listening = auth.iter().chain(acct).copied();
        listening.into_iter().find(|listening| addresses.iter().any(|&asked| is_own(listening, asked)))
    }

    fn number(count: usize) -> u32 {
        u32::try_from(count).unwrap_or(u32::MAX)
    }
}

const OFF: &str = "set `message_authenticator = \"require\"`, or `auto` as long as it cannot sign its replies";
const WEAK: &str = "write a random one of 16 octets or more, here and there";

#[cfg(test)]
mod tests;
