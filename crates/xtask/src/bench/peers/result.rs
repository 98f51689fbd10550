//! Medians of rounds, their spread, and the ratios that are promised.

use std::{collections::BTreeMap, fmt::Write as _};

use serde_json::json;

use super::{round::Round, servers::Peer};

/// What is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Pap,
    Chap,
    MsChap2,
    Acct,
}

impl Kind {
    pub(super) const ALL: [Self; 4] = [Self::Pap, Self::Chap, Self::MsChap2, Self::Acct];

    /// The word that `ulna load` has for it.
    pub(super) const fn word(self) -> &'static str {
        match self {
            Self::Pap => "pap",
            Self::Chap => "chap",
            Self::MsChap2 => "mschap2",
            Self::Acct => "acct",
        }
    }

    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Pap => "PAP",
            Self::Chap => "CHAP",
            Self::MsChap2 => "MS-CHAPv2",
            Self::Acct => "accounting",
        }
    }

    /// How far Ulna promises to be ahead of FreeRADIUS's better mode: for a second of processor, and of the clock.
    const fn promised(self) -> (f64, f64) {
        match self {
            Self::Pap | Self::Chap => (4.0, 3.0),
            Self::MsChap2 => (4.5, 3.0),
            // With an fsync before every reply, against a file without.
            Self::Acct => (2.5, 2.5),
        }
    }
}

/// How far Ulna promises to be ahead as a proxy, for a second of the proxy's processor: of FreeRADIUS's better mode, and of
/// radsecproxy.
const PROMISED_AS_PROXY: (f64, f64) = (4.0, 8.0);

/// How near Ulna promises to come to the signed echo with PAP, for a second of processor.
const PROMISED_OF_LIMIT: f64 = 0.75;

/// The least, the middle and the greatest of some figures.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Spread {
    pub(super) least: f64,
    pub(super) median: f64,
    pub(super) most: f64,
}

impl Spread {
    fn of(figures: impl Iterator<Item = f64>) -> Option<Self> {
        let mut figures: Vec<f64> = figures.collect();
        figures.sort_by(f64::total_cmp);
        let (least, most) = (*figures.first()?, *figures.last()?);
        let median = f64::midpoint(*figures.get((figures.len() - 1) / 2)?, *figures.get(figures.len() / 2)?);
        Some(Self { least, median, most })
    }
}

/// All rounds of a run.
#[derive(Debug, Default)]
pub(super) struct Results {
    rounds: BTreeMap<(Kind, Peer), Vec<Round>>,
    latencies: Vec<(Peer, f64, Round)>,
    added: Vec<Added>,
}

/// What a proxy adds to the latency of its home server.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Added {
    pub(super) proxy: Peer,
    /// The same requests without a proxy.
    pub(super) direct: Round,
    pub(super) through: Round,
}

impl Added {
    /// How much later half, 99 and 99.9 percent of the replies are there, in microseconds.
    pub(super) fn latency(&self) -> [f64; 3] {
        std::array::from_fn(|place| self.through.latency[place] - self.direct.latency[place])
    }
}

impl Results {
    pub(super) fn add(&mut self, peer: Peer, kind: Kind, round: Round) {
        self.rounds.entry((kind, peer)).or_default().push(round);
    }

    pub(super) fn add_latency(&mut self, peer: Peer, share: f64, round: &Round) {
        self.latencies.push((peer, share, *round));
    }

    pub(super) fn add_added(&mut self, proxy: Peer, direct: Round, through: Round) {
        self.added.push(Added { proxy, direct, through });
    }

    /// What proxies add to the latency of their home server.
    pub(super) fn added(&self) -> &[Added] {
        &self.added
    }

    /// Replies for a second of the server's processor.
    pub(super) fn per_cpu(&self, peer: Peer, kind: Kind) -> Option<Spread> {
        Spread::of(self.rounds.get(&(kind, peer))?.iter().map(|round| round.per_cpu))
    }

    /// Replies a second.
    pub(super) fn wall(&self, peer: Peer, kind: Kind) -> Option<Spread> {
        Spread::of(self.rounds.get(&(kind, peer))?.iter().map(|round| round.rate))
    }

    /// Latencies, with the share of the server's rate that was offered.
    pub(super) fn latencies(&self) -> &[(Peer, f64, Round)] {
        &self.latencies
    }

    /// The rounds of one method, a line for each server.
    pub(super) fn table(&self, kind: Kind) -> String {
        let mut table = format!("{:22} {:>10} {:>19}   {:>10} {:>19}", kind.name(), "/CPU s", "spread", "/s", "spread");
        for peer in Peer::ALL {
            if let (Some(cpu), Some(wall)) = (self.per_cpu(peer, kind), self.wall(peer, kind)) {
                let spread = |s: Spread| format!("{:.0}..{:.0}", s.least, s.most);
                let (name, cpus, walls) = (peer.name(), spread(cpu), spread(wall));
                let _ =
                    write!(table, "\n  {name:20} {:>10.0} {cpus:>19}   {:>10.0} {walls:>19}", cpu.median, wall.median);
            }
        }
        table
    }

    /// Latencies at shares of each server's own rate.
    pub(super) fn latency_table(&self) -> String {
        let mut table = format!(
            "{:22} {:>8} {:>10} {:>9} {:>9} {:>9}",
            "PAP, open loop", "offered", "/s", "p50 us", "p99", "p99.9"
        );
        for (peer, share, round) in &self.latencies {
            let [p50, p99, p999] = round.latency;
            let (name, offered) = (peer.name(), format!("{:.0} %", share * 100.0));
            let _ = write!(table, "\n  {name:20} {offered:>8} {:>10.0} {p50:>9.0} {p99:>9.0} {p999:>9.0}", round.rate);
        }
        table
    }

    /// What each proxy adds at half of its own rate.
    pub(super) fn added_table(&self) -> String {
        let mut table = format!("{:22} {:>10} {:>12} {:>12}", "added by the proxy", "/s", "p50 us", "p99");
        for added in &self.added {
            let [p50, p99, _] = added.latency();
            let _ = write!(table, "\n  {:20} {:>10.0} {p50:>12.0} {p99:>12.0}", added.proxy.name(), added.through.rate);
        }
        table
    }

    /// How far Ulna is ahead: a line for each method.
    pub(super) fn ratios(&self) -> String {
        let mut lines = Vec::new();
        for kind in Kind::ALL {
            if let (Some(cpu), Some(wall)) = (self.ahead(kind, Self::per_cpu), self.ahead(kind, Self::wall)) {
                lines.push(format!(
                    "{}: {cpu:.2} times FreeRADIUS for a CPU second, {wall:.2} on the clock",
                    kind.name()
                ));
            }
        }
        if let Some(limit) = self.of_limit() {
            lines.push(format!("PAP: {limit:.2} of the signed echo for a CPU second"));
        }
        lines.join("\n")
    }

    /// How far Ulna is ahead as a proxy, and how near to the limit.
    pub(super) fn proxy_ratios(&self) -> String {
        let (freeradius, radsecproxy) = self.ahead_as_proxy();
        let mut lines = Vec::new();
        for (name, ahead) in [("FreeRADIUS", freeradius), ("radsecproxy", radsecproxy)] {
            if let Some(ahead) = ahead {
                lines.push(format!("proxying: {ahead:.2} times {name} for a CPU second of the proxy"));
            }
        }
        if let (Some(bound), Some(ulna)) = (self.two_hops(), self.per_cpu(Peer::Ulna, Kind::Pap)) {
            let share = ulna.median / bound;
            lines.push(format!("proxying: {share:.2} of two hops of the signed echo, which would be {bound:.0}"));
        }
        lines.join("\n")
    }

    /// The promises of a proxy that were not kept.
    pub(super) fn proxy_shortfalls(&self) -> Vec<String> {
        let (freeradius, radsecproxy) = self.ahead_as_proxy();
        let peers =
            [("FreeRADIUS", freeradius, PROMISED_AS_PROXY.0), ("radsecproxy", radsecproxy, PROMISED_AS_PROXY.1)];
        let short = peers.into_iter().filter_map(|(name, ahead, promised)| match ahead {
            Some(ahead) if ahead >= promised => None,
            Some(ahead) => Some(format!("proxying, times {name} for a CPU second: {ahead:.2} is less than {promised}")),
            None => Some(format!("proxying, times {name}: it was not measured")),
        });
        short.collect()
    }

    /// What would be left for a proxy that does for each of the two packets what the signed echo does for one.
    pub(super) fn two_hops(&self) -> Option<f64> {
        Some(self.per_cpu(Peer::Echo, Kind::Pap)?.median / 2.0)
    }

    /// Ulna's median by those of FreeRADIUS's better mode and of radsecproxy.
    fn ahead_as_proxy(&self) -> (Option<f64>, Option<f64>) {
        let ulna = self.per_cpu(Peer::Ulna, Kind::Pap).map(|spread| spread.median);
        let radsecproxy = self.per_cpu(Peer::RadsecProxy, Kind::Pap).filter(|spread| spread.median > 0.0);
        (self.ahead(Kind::Pap, Self::per_cpu), ulna.zip(radsecproxy).map(|(ulna, other)| ulna / other.median))
    }

    /// Replies that were wrong, and more that were missing than a full queue explains.
    pub(super) fn faults(&self) -> Vec<String> {
        let mut faults = Vec::new();
        for ((kind, peer), rounds) in &self.rounds {
            let (wrong, lost) =
                (rounds.iter().map(|r| r.wrong).sum::<u64>(), rounds.iter().map(|r| r.lost).fold(0.0, f64::max));
            if wrong > 0 || lost > 0.1 {
                faults.push(format!(
                    "{}, {}: {wrong} replies were wrong, {lost:.2} % missing",
                    peer.name(),
                    kind.name()
                ));
            }
        }
        faults
    }

    /// The promises that were not kept.
    pub(super) fn shortfalls(&self) -> Vec<String> {
        let mut shortfalls = Vec::new();
        let mut hold = |what: String, is: Option<f64>, promised: f64| match is {
            Some(is) if is >= promised => {}
            Some(is) => shortfalls.push(format!("{what}: {is:.2} is less than {promised}")),
            None => shortfalls.push(format!("{what}: it was not measured")),
        };
        for kind in Kind::ALL {
            let (cpu, wall) = kind.promised();
            hold(format!("{}, times FreeRADIUS for a CPU second", kind.name()), self.ahead(kind, Self::per_cpu), cpu);
            hold(format!("{}, times FreeRADIUS on the clock", kind.name()), self.ahead(kind, Self::wall), wall);
        }
        hold("PAP, of the signed echo".to_owned(), self.of_limit(), PROMISED_OF_LIMIT);
        shortfalls
    }

    /// All figures, for who wants to make something else of them.
    pub(super) fn json(&self) -> String {
        let spread =
            |s: Spread| json!({ "least": s.least.round(), "median": s.median.round(), "most": s.most.round() });
        let rounds: Vec<_> = self
            .rounds
            .iter()
            .filter_map(|((kind, peer), rounds)| {
                let (cpu, wall) = (self.per_cpu(*peer, *kind)?, self.wall(*peer, *kind)?);
                Some(json!({
                    "method": kind.name(), "server": peer.name(), "rounds": rounds.len(),
                    "per_cpu_second": spread(cpu), "per_second": spread(wall),
                }))
            })
            .collect();
        let latencies: Vec<_> = self
            .latencies
            .iter()
            .map(|(peer, share, round)| {
                let [p50, p99, p999] = round.latency;
                json!({
                    "server": peer.name(), "offered": share, "per_second": round.rate.round(),
                    "p50_us": p50, "p99_us": p99, "p99.9_us": p999,
                })
            })
            .collect();
        let added: Vec<_> = self
            .added
            .iter()
            .map(|added| {
                let [p50, p99, p999] = added.latency();
                json!({
                    "proxy": added.proxy.name(), "per_second": added.through.rate.round(),
                    "added_p50_us": p50, "added_p99_us": p99, "added_p99.9_us": p999,
                })
            })
            .collect();
        format!("{:#}\n", json!({ "throughput": rounds, "latency": latencies, "added_latency": added }))
    }

    /// Ulna's median by the better one of FreeRADIUS's modes.
    fn ahead(&self, kind: Kind, of: fn(&Self, Peer, Kind) -> Option<Spread>) -> Option<f64> {
        let modes = [Peer::FreeRadiusSingle, Peer::FreeRadiusThreads];
        let best = modes.iter().filter_map(|&peer| of(self, peer, kind)).map(|s| s.median).fold(0.0, f64::max);
        of(self, Peer::Ulna, kind).filter(|_| best > 0.0).map(|ulna| ulna.median / best)
    }

    fn of_limit(&self) -> Option<f64> {
        let limit = self.per_cpu(Peer::Echo, Kind::Pap).filter(|limit| limit.median > 0.0)?;
        Some(self.per_cpu(Peer::Ulna, Kind::Pap)?.median / limit.median)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn round(per_cpu: f64, rate: f64) -> Round {
        Round { rate, per_cpu, wrong: 0, lost: 0.0, latency: [1.0, 2.0, 3.0] }
    }

    fn results(ulna: f64) -> Results {
        let mut results = Results::default();
        for kind in Kind::ALL {
            results.add(Peer::FreeRadiusSingle, kind, round(40.0, 36.0));
            results.add(Peer::FreeRadiusThreads, kind, round(30.0, 46.0));
            results.add(Peer::Ulna, kind, round(ulna, ulna));
        }
        results.add(Peer::Echo, Kind::Pap, round(200.0, 180.0));
        results
    }

    #[test]
    fn the_median_is_in_the_middle() {
        let spread = Spread::of([3.0, 1.0, 2.0].into_iter()).unwrap();
        assert_eq!((spread.least, spread.median, spread.most), (1.0, 2.0, 3.0));
        assert_eq!(Spread::of([1.0, 4.0].into_iter()).map(|spread| spread.median), Some(2.5));
        assert_eq!(Spread::of(std::iter::empty()), None);
    }

    #[test]
    fn the_better_mode_of_freeradius_counts() {
        let said = results(184.0).ratios();
        assert!(said.contains("PAP: 4.60 times FreeRADIUS for a CPU second, 4.00 on the clock"), "{said}");
        assert!(said.contains("0.92 of the signed echo"), "{said}");
    }

    #[test]
    fn promises_that_are_not_kept_are_named() {
        assert_eq!(results(184.0).shortfalls(), Vec::<String>::new());
        let said = results(150.0).shortfalls();
        assert!(said.contains(&"PAP, times FreeRADIUS for a CPU second: 3.75 is less than 4".to_owned()), "{said:?}");
        assert_eq!(Results::default().shortfalls().len(), 9);
    }

    #[test]
    fn a_proxy_is_held_to_both_peers_and_to_two_hops() {
        let mut results = Results::default();
        let proxies = [
            (Peer::FreeRadiusSingle, 20.0),
            (Peer::FreeRadiusThreads, 15.0),
            (Peer::RadsecProxy, 8.0),
            (Peer::Echo, 240.0),
            (Peer::Ulna, 90.0),
        ];
        for (peer, per_cpu) in proxies {
            results.add(peer, Kind::Pap, round(per_cpu, per_cpu));
        }
        assert_eq!(results.proxy_shortfalls(), Vec::<String>::new());
        let said = results.proxy_ratios();
        assert!(said.contains("4.50 times FreeRADIUS") && said.contains("11.25 times radsecproxy"), "{said}");
        assert!(said.contains("0.75 of two hops of the signed echo, which would be 120"), "{said}");
        results.add(Peer::RadsecProxy, Kind::Pap, round(16.0, 16.0));
        let said = results.proxy_shortfalls();
        assert_eq!(said, ["proxying, times radsecproxy for a CPU second: 7.50 is less than 8"]);
        assert_eq!(Results::default().proxy_shortfalls().len(), 2);
    }

    #[test]
    fn what_is_added_is_the_difference() {
        let mut results = Results::default();
        let through = Round { latency: [5.0, 12.0, 33.0], ..round(1.0, 99.0) };
        results.add_added(Peer::Ulna, round(1.0, 99.0), through);
        assert_eq!(results.added()[0].latency(), [4.0, 10.0, 30.0]);
        assert!(results.added_table().contains("Ulna"));
    }

    #[test]
    fn wrong_and_missing_replies_are_faults() {
        let mut results = results(184.0);
        assert_eq!(results.faults(), Vec::<String>::new());
        results.add(Peer::Ulna, Kind::Acct, Round { lost: 0.2, ..round(1.0, 1.0) });
        results.add(Peer::Echo, Kind::Pap, Round { wrong: 1, ..round(1.0, 1.0) });
        assert_eq!(results.faults().len(), 2);
    }

    #[test]
    fn tables_and_json_have_every_server() {
        let mut results = results(184.0);
        results.add_latency(Peer::Ulna, 0.5, &round(1.0, 99.0));
        let table = results.table(Kind::Pap);
        let mut servers = Peer::ALL.iter().filter(|peer| **peer != Peer::RadsecProxy);
        assert!(servers.all(|peer| table.contains(peer.name())), "{table}");
        assert!(results.latency_table().contains("50 %"));
        let json: serde_json::Value = serde_json::from_str(&results.json()).unwrap();
        assert_eq!(json["throughput"].as_array().map(Vec::len), Some(13));
        assert_eq!(json["latency"][0]["per_second"], 99.0);
    }
}
