//! What proxies add to latency as a picture: for each proxy, how much later half and 99 percent of the replies are there.

use std::fmt::Write as _;

use super::result::Results;

/// Draws added latencies as SVG, on a scale of tens: a line for each proxy, with its two marks.
pub(super) fn draw(results: &Results) -> String {
    let place = |microseconds: f64| LEFT + ((microseconds.max(LEAST) / LEAST).log10() / DECADES).min(1.0) * PLOT;
    let mut body = String::new();
    let mut y = TOP;
    for added in results.added() {
        let (peer, [half, most, _]) = (added.proxy, added.latency());
        let _ = writeln!(
            body,
            "<text x=\"{:.0}\" y=\"{:.0}\" text-anchor=\"end\">{}</text>\
             <path d=\"M{:.1} {y:.0}H{:.1}\" stroke=\"{}\" stroke-width=\"2\"/>",
            LEFT - 12.0,
            y + 4.0,
            peer.name(),
            place(half),
            place(most),
            peer.colour(),
        );
        for (figure, radius) in [(half, 6.0), (most, 4.0)] {
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
    for (decade, name) in ["1 µs", "10 µs", "0.1 ms", "1 ms", "10 ms", "0.1 s"].into_iter().enumerate() {
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
         <title>Latency added by proxies at half of their own rate</title>\n\
         <text x=\"8\" y=\"18\">Latency that a proxy adds at half of its own rate: to 50 % (large) and 99 % (small) of the \
         requests</text>\n{body}</svg>\n"
    )
}

/// The left end of the scale, in microseconds; what is less stands there too.
const LEAST: f64 = 1.0;
const DECADES: f64 = 5.0;
const LEFT: f64 = 180.0;
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
    fn the_difference_is_drawn_and_what_is_negative_stands_at_the_left() {
        let mut results = Results::default();
        let round = |latency| Round { rate: 1.0, per_cpu: 1.0, wrong: 0, lost: 0.0, latency };
        results.add_added(Peer::RadsecProxy, round([50.0, 100.0, 1.0]), round([20.0, 1_100.0, 1.0]));
        let picture = draw(&results);
        assert!(picture.contains("cx=\"180.0\"") && picture.contains("cx=\"456.0\""), "{picture}");
        assert!(picture.contains(">radsecproxy<"), "{picture}");
    }
}
