//! Latencies as a picture: how long half, 99 and 99.9 percent of the requests waited at most, on a scale of tens.

use std::fmt::Write as _;

use super::result::Results;

/// Draws latencies as SVG: a line for each server and offered rate, with its three marks.
pub(super) fn draw(results: &Results) -> String {
    let place = |microseconds: f64| LEFT + (microseconds.max(LEAST) / LEAST).log10() / DECADES * PLOT;
    let mut body = String::new();
    let mut y = TOP;
    for (peer, share, round) in results.latencies() {
        let [half, most, nearly_all] = round.latency;
        let _ = writeln!(
            body,
            "<text x=\"{:.0}\" y=\"{:.0}\" text-anchor=\"end\">{}, {:.0} %</text>\
             <path d=\"M{:.1} {y:.0}H{:.1}\" stroke=\"{}\" stroke-width=\"2\"/>",
            LEFT - 12.0,
            y + 4.0,
            peer.name(),
            share * 100.0,
            place(half),
            place(nearly_all),
            peer.colour(),
        );
        for (figure, radius) in [(half, 6.0), (most, 4.0), (nearly_all, 2.5)] {
            let _ = writeln!(
                body,
                "<circle cx=\"{:.1}\" cy=\"{y:.0}\" r=\"{radius}\" fill=\"{}\"><title>{:.2} ms</title></circle>",
                place(figure),
                peer.colour(),
                figure / 1000.0
            );
        }
        y += ROW;
    }
    for (decade, name) in ["10 µs", "0.1 ms", "1 ms", "10 ms", "0.1 s", "1 s"].into_iter().enumerate() {
        let x = LEFT + decade as f64 / DECADES * PLOT;
        let _ = writeln!(
            body,
            "<path d=\"M{x:.1} {:.0}V{y:.0}\" stroke=\"currentColor\" opacity=\"0.2\"/>\
             <text x=\"{x:.1}\" y=\"{:.0}\" text-anchor=\"middle\">{name}</text>",
            TOP - 14.0,
            y + 12.0
        );
    }
    let (width, height) = (LEFT + PLOT + 40.0, y + 24.0);
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width:.0} {height:.0}\" font-family=\"sans-serif\" \
         font-size=\"12\" fill=\"currentColor\" color=\"#444\">\n\
         <style>@media (prefers-color-scheme: dark) {{ svg {{ color: #ccc }} }}</style>\n\
         <title>Latency of PAP at shares of each server's own rate</title>\n\
         <text x=\"8\" y=\"18\">Latency at shares of each server's own rate: 50 % (large), 99 % and 99.9 % (small) of the \
         requests</text>\n{body}</svg>\n"
    )
}

/// The left end of the scale, in microseconds.
const LEAST: f64 = 10.0;
const DECADES: f64 = 5.0;
const LEFT: f64 = 210.0;
const PLOT: f64 = 460.0;
const TOP: f64 = 48.0;
const ROW: f64 = 22.0;

#[cfg(test)]
mod tests {
    use super::{
        super::{round::Round, servers::Peer},
        *,
    };

    #[test]
    fn a_millisecond_is_two_fifths_along_the_scale() {
        let mut results = Results::default();
        let round = Round { rate: 1.0, per_cpu: 1.0, wrong: 0, lost: 0.0, latency: [10.0, 1_000.0, 1e9] };
        results.add_latency(Peer::Ulna, 0.5, &round);
        let picture = draw(&results);
        assert!(picture.contains("cx=\"210.0\"") && picture.contains("cx=\"394.0\""), "{picture}");
        assert!(picture.contains(">Ulna, 50 %<"), "{picture}");
    }
}
