//! The tables of docs/performance.md: what stands between two marks there is what was measured.

use std::fmt::Write as _;

use super::{
    result::{Kind, Results, Spread},
    servers::Peer,
};
use crate::Failure;

/// Puts the tables of servers into the page, in the place of those of an earlier run.
pub(super) fn renewed(page: &str, results: &Results) -> Result<String, Failure> {
    between(page, BEGIN, END, &tables(results))
}

/// Puts the tables of proxies into the page, in the place of those of an earlier run.
pub(super) fn with_proxies(page: &str, results: &Results) -> Result<String, Failure> {
    between(page, PROXIES, END_OF_PROXIES, &proxies(results))
}

fn between(page: &str, begin: &str, end: &str, text: &str) -> Result<String, Failure> {
    let marks = page.split_once(begin).and_then(|(front, rest)| Some((front, rest.split_once(end)?.1)));
    let Some((front, back)) = marks else {
        return Err(Failure::new(
            format!("docs/performance.md has no lines `{begin}` and `{end}`"),
            "put them where the tables are to stand",
        ));
    };
    Ok(format!("{front}{begin}\n\n{text}\n{end}{back}"))
}

fn proxies(results: &Results) -> String {
    let mut text = String::from(
        "| proxy | requests a second of the proxy's processor | requests a second of the clock |\n|---|---|---|\n",
    );
    for peer in Peer::ALL {
        if let (Some(cpu), Some(wall)) = (results.per_cpu(peer, Kind::Pap), results.wall(peer, Kind::Pap)) {
            let name = if peer == Peer::Echo { "none: the signed echo itself" } else { peer.name() };
            let _ = writeln!(text, "| {name} | {} | {} |", spread(cpu), spread(wall));
        }
    }
    text.push('\n');
    for line in results.proxy_ratios().lines() {
        let _ = writeln!(text, "- {line}");
    }
    text.push_str(
        "\n| proxy, at half of its rate | requests a second | added to p50 | added to p99 |\n|---|---|---|---|\n",
    );
    for added in results.added() {
        let [half, most, _] = added.latency().map(|microseconds| microseconds / 1000.0);
        let (name, rate) = (added.proxy.name(), thousands(added.through.rate));
        let _ = writeln!(text, "| {name} | {rate} | {half:.2} ms | {most:.2} ms |");
    }
    text.push_str("\n![What proxies add to latency](proxy-latency.svg)\n");
    text
}

fn tables(results: &Results) -> String {
    let mut text = String::new();
    table(&mut text, "Requests a second of the server's processor", results, Results::per_cpu);
    text.push_str("![Requests for a second of the server's processor](versus-freeradius.svg)\n\n");
    table(&mut text, "Requests a second of the clock, closed loop", results, Results::wall);
    text.push_str("### Ulna by the better mode of FreeRADIUS\n\n");
    for line in results.ratios().lines() {
        let _ = writeln!(text, "- {line}");
    }
    if results.latencies().is_empty() {
        return text;
    }
    text.push_str(
        "\n### Latency, PAP, open loop\n\n\
         One core for the server, the other for the generator. Offered: a share of what the server answers there in a closed\n\
         loop. Latency counts from the moment at which a request was due.\n\n\
         | server | offered | answered a second | p50 | p99 | p99.9 |\n|---|---|---|---|---|---|\n",
    );
    for (peer, share, round) in results.latencies() {
        let [half, most, nearly_all] = round.latency.map(|microseconds| microseconds / 1000.0);
        let _ = writeln!(
            text,
            "| {} | {:.0} % | {} | {half:.2} ms | {most:.2} ms | {nearly_all:.2} ms |",
            peer.name(),
            share * 100.0,
            thousands(round.rate)
        );
    }
    text.push_str("\n![Latency at shares of each server's own rate](latency.svg)\n");
    text
}

fn table(text: &mut String, title: &str, results: &Results, of: fn(&Results, Peer, Kind) -> Option<Spread>) {
    let peers: Vec<Peer> = Peer::ALL.into_iter().filter(|peer| *peer != Peer::RadsecProxy).collect();
    let names: Vec<_> = peers.iter().map(|peer| peer.name()).collect();
    let _ = writeln!(text, "### {title}\n\n| method | {} |\n|---|{}", names.join(" | "), "---|".repeat(names.len()));
    for kind in Kind::ALL {
        let cells = peers.iter().map(|peer| of(results, *peer, kind).map_or_else(String::new, spread));
        let cells: Vec<String> = cells.collect();
        let _ = writeln!(text, "| {} | {} |", kind.name(), cells.join(" | "));
    }
    text.push('\n');
}

fn spread(spread: Spread) -> String {
    format!("{} ({} to {})", thousands(spread.median), thousands(spread.least), thousands(spread.most))
}

/// A number with commas.
fn thousands(number: f64) -> String {
    let digits = format!("{number:.0}");
    let mut text = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

const BEGIN: &str = "<!-- measured: written by cargo xtask bench peers --write -->";
const END: &str = "<!-- end of what was measured -->";
const PROXIES: &str = "<!-- measured as proxies: written by cargo xtask bench peers --write -->";
const END_OF_PROXIES: &str = "<!-- end of what was measured as proxies -->";

#[cfg(test)]
mod tests {
    use super::{super::round::Round, *};

    #[test]
    fn what_stands_between_the_marks_is_replaced() {
        let mut results = Results::default();
        let round =
            Round { rate: 1_234_567.0, per_cpu: 999.0, wrong: 0, lost: 0.0, latency: [100.0, 2_000.0, 3_500.0] };
        results.add(Peer::Ulna, Kind::Pap, round);
        results.add_latency(Peer::Ulna, 0.8, &round);
        let page = format!("front\n{BEGIN}\nold\n{END}\nback\n");
        let renewed = renewed(&page, &results).unwrap();
        assert!(renewed.starts_with("front\n") && renewed.ends_with("\nback\n") && !renewed.contains("old"));
        assert!(renewed.contains("| PAP |  |  |  | 1,234,567 (1,234,567 to 1,234,567) |"), "{renewed}");
        assert!(renewed.contains("| Ulna | 80 % | 1,234,567 | 0.10 ms | 2.00 ms | 3.50 ms |"), "{renewed}");
        assert_eq!(super::renewed(&renewed, &results).unwrap(), renewed, "once more changes nothing");
        assert!(super::renewed("no marks", &results).is_err());
    }

    #[test]
    fn proxies_have_a_place_of_their_own() {
        let mut results = Results::default();
        let round = |per_cpu, p50| Round { rate: 500.0, per_cpu, wrong: 0, lost: 0.0, latency: [p50, 2.0 * p50, 9e9] };
        results.add(Peer::Echo, Kind::Pap, round(200_000.0, 100.0));
        results.add(Peer::Ulna, Kind::Pap, round(80_000.0, 100.0));
        results.add_added(Peer::Ulna, round(0.0, 100.0), round(0.0, 1_100.0));
        let page = format!("front\n{BEGIN}\nkept\n{END}\n{PROXIES}\nold\n{END_OF_PROXIES}\n");
        let page = with_proxies(&page, &results).unwrap();
        assert!(page.contains("kept") && !page.contains("old"), "{page}");
        assert!(page.contains("| Ulna | 80,000 (80,000 to 80,000) | 500 (500 to 500) |"), "{page}");
        assert!(page.contains("| Ulna | 500 | 1.00 ms | 2.00 ms |"), "{page}");
        assert!(page.contains("0.80 of two hops"), "{page}");
    }
}
