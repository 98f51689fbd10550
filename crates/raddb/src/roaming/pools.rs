//! `[[pool]]`.

use std::collections::HashSet;

use ulna_proto::{Member, Pool, Strategy};
use ulna_proxy::{HomePool, LastResort};
use ulna_wire::Kind;

use super::{
    Planner,
    attributes::Named,
    homes::missing,
    tables::PoolTable,
    values::{LastResortName, StrategyName},
};
use crate::settings::{Row, Source};

impl Planner<'_> {
    pub(super) fn add_pools(&mut self, pools: &[Row<PoolTable>], source: &mut Source<'_, '_>) {
        for (number, row) in (0..).zip(pools) {
            self.name_pool(number, row, source);
        }
        for row in pools {
            let pool = self.pool(row, source);
            self.pools.push(pool);
        }
        self.check_fallbacks(pools, source);
    }

    fn name_pool(&mut self, number: u32, row: &Row<PoolTable>, source: &mut Source<'_, '_>) {
        let Some(name) = &row.keys.name else {
            missing(row, "name", "the pool has no name", "write `name = \"area-a\"`", source);
            return;
        };
        let at = row.place("name");
        if let Some((_, first)) = self.pool_names.get(name.as_str()) {
            let message = format!("a pool is called `{}` already, at {first}", name.as_str());
            source.error(Some(at), &message, "give one of the two another name");
            return;
        }
        self.pool_names.insert(name.as_str().to_owned(), (number, source.line_of(at.start)));
    }

    fn pool(&self, row: &Row<PoolTable>, source: &mut Source<'_, '_>) -> HomePool {
        let keys = &row.keys;
        let name = keys.name.as_ref().map_or("?", |name| name.as_str());
        let strategy = match keys.strategy {
            StrategyName::InOrder => Strategy::InOrder,
            StrategyName::RoundRobin => Strategy::RoundRobin,
            StrategyName::LeastOutstanding => Strategy::LeastOutstanding,
            StrategyName::Sticky => Strategy::Sticky,
            StrategyName::Hash => Strategy::Hash,
        };
        let mut pool = Pool::new(strategy, self.members(row, name, source));
        if let Some(fallback) = &keys.fallback {
            match self.pool_names.get(fallback) {
                Some(&(number, _)) => pool.fallback = Some(number),
                None => self.unknown_pool(fallback, row.place("fallback"), source),
            }
        }
        let mut made = HomePool::new(name, pool);
        made.keys = self.keys(row, strategy, source);
        made.last_resort = match keys.last_resort {
            LastResortName::Silent => LastResort::Silence,
            LastResortName::Reject => LastResort::Reject,
            LastResortName::Local => LastResort::Local,
        };
        made
    }

    fn members(&self, row: &Row<PoolTable>, name: &str, source: &mut Source<'_, '_>) -> Vec<Member> {
        let help = "write `servers = [\"a1\"]` with the names of home servers";
        let Some(servers) = &row.keys.servers else {
            missing(row, "servers", &format!("the pool {name} has no servers"), help, source);
            return Vec::new();
        };
        let at = row.place("servers");
        if servers.is_empty() {
            source.error(Some(at), &format!("the pool {name} has no servers"), help);
        } else if servers.iter().all(|server| server.get_ref().weight == 0) {
            let message = format!("the pool {name} has no server with a weight above 0");
            source.error(Some(at), &message, "give one of its servers a weight");
        }
        let mut members = Vec::with_capacity(servers.len());
        let mut found = HashSet::new();
        for server in servers {
            let (at, server) = (server.span(), server.get_ref());
            match self.home_names.get(&server.name) {
                None => {
                    let known = self.home_names.keys().map(String::as_str);
                    source.unknown(at, "home server", &server.name, known);
                }
                Some(&(number, _)) if !found.insert(number) => {
                    let message = format!("{} stands twice in the pool {name}", server.name);
                    source.error(Some(at), &message, "give it a greater weight: { name = \"a1\", weight = 2 }");
                }
                Some(&(number, _)) => members.push(Member::new(number, &server.name, server.weight)),
            }
        }
        members
    }

    fn keys(&self, row: &Row<PoolTable>, strategy: Strategy, source: &mut Source<'_, '_>) -> Vec<Kind> {
        match &row.keys.key {
            Some(_) if strategy != Strategy::Hash => {
                let message = "`key` is looked at by the strategy `hash` only";
                source.warn_at(row.place("key"), message, "write `strategy = \"hash\"`, or leave `key` out");
                Vec::new()
            }
            Some(words) if words.is_empty() => {
                let message = "the key is empty: all requests would go to one server";
                source.error(Some(row.place("key")), message, "name an attribute, or leave `key` out");
                Vec::new()
            }
            Some(words) => {
                let mut kinds = Vec::with_capacity(words.len());
                for word in words {
                    kinds.extend(Named::read(self.dictionary, word, source).map(|named| named.kind));
                }
                kinds
            }
            None if strategy == Strategy::Hash => vec![CALLING_STATION_ID, USER_NAME],
            None => Vec::new(),
        }
    }

    /// Tells of fall-backs that never end, once for each circle.
    fn check_fallbacks(&self, pools: &[Row<PoolTable>], source: &mut Source<'_, '_>) {
        let next = |pool: u32| self.pools.get(pool as usize).and_then(|pool| pool.pool.fallback);
        // Which walk a pool was met on: a circle is one that a walk meets itself on.
        let mut met: Vec<Option<u32>> = vec![None; self.pools.len()];
        for start in 0..Self::number(self.pools.len()) {
            let mut at = start;
            while let Some(seen @ None) = met.get_mut(at as usize) {
                *seen = Some(start);
                match next(at) {
                    Some(pool) => at = pool,
                    None => break,
                }
            }
            let closed = next(at).is_some() && met.get(at as usize) == Some(&Some(start));
            if let (true, Some(row)) = (closed, pools.get(at as usize)) {
                let name = row.keys.name.as_ref().map_or("?", |name| name.as_str());
                let message = match next(at) {
                    Some(itself) if itself == at => format!("the pool {name} falls back to itself"),
                    _ => format!("the fall-backs of the pool {name} lead back to it"),
                };
                source.error(Some(row.place("fallback")), &message, "let the last pool of the row have none");
            }
        }
    }
}

/// What `hash` goes by where nothing is written: who asks, and from where. Both are in every round of an exchange.
const CALLING_STATION_ID: Kind = Kind::Rfc(31);
const USER_NAME: Kind = Kind::Rfc(1);
