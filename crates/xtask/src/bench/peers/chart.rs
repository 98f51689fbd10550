//! The figures as a picture: a bar for each server and method, with the spread of the rounds.

use std::fmt::Write as _;

use super::{
    result::{Kind, Results},
    servers::Peer,
};

/// Draws replies for a second of the server's processor as SVG.
pub(super) fn draw(results: &Results) -> String {
    let bars: Vec<_> = Kind::ALL
        .into_iter()
        .flat_map(|kind| Peer::ALL.into_iter().filter_map(move |peer| Some((kind, peer, results.per_cpu(peer, kind)?))))
        .collect();
    let most = bars.iter().map(|(.., spread)| spread.most).fold(1.0, f64::max);
    let length = |figure: f64| figure / most * PLOT;
    let mut body = String::new();
    let (mut y, mut before) = (TOP, None);
    for (kind, peer, spread) in bars {
        if before != Some(kind) {
            y += GAP;
            let _ = writeln!(body, "<text x=\"8\" y=\"{:.0}\" class=\"method\">{}</text>", y + 12.0, kind.name());
            y += GAP;
            before = Some(kind);
        }
        let (middle, end) = (y + BAR / 2.0, LEFT + length(spread.median));
        let (least, greatest) = (LEFT + length(spread.least), LEFT + length(spread.most));
        let _ = writeln!(
            body,
            "<text x=\"{:.0}\" y=\"{:.0}\" text-anchor=\"end\">{}</text>\
             <rect x=\"{LEFT:.0}\" y=\"{y:.0}\" width=\"{:.1}\" height=\"{BAR:.0}\" fill=\"{}\"/>\
             <path d=\"M{least:.1} {middle:.1}H{greatest:.1}\" stroke=\"currentColor\"/>\
             <text x=\"{:.1}\" y=\"{:.0}\">{:.0}</text>",
            LEFT - 8.0,
            y + 12.0,
            peer.name(),
            end - LEFT,
            peer.colour(),
            greatest.max(end) + 6.0,
            y + 12.0,
            spread.median,
        );
        y += BAR + 4.0;
    }
    let (width, height) = (LEFT + PLOT + 80.0, y + GAP);
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width:.0} {height:.0}\" font-family=\"sans-serif\" \
         font-size=\"12\" fill=\"currentColor\" color=\"#444\">\n\
         <style>.method {{ font-weight: bold }} @media (prefers-color-scheme: dark) {{ svg {{ color: #ccc }} }}</style>\n\
         <title>Verified replies for one second of the server's processor, by method</title>\n\
         <text x=\"8\" y=\"18\">Verified replies for one second of the server's processor: median, and spread of the rounds</text>\n\
         {body}</svg>\n"
    )
}

const LEFT: f64 = 170.0;
const PLOT: f64 = 480.0;
const TOP: f64 = 20.0;
const BAR: f64 = 16.0;
const GAP: f64 = 18.0;

#[cfg(test)]
mod tests {
    use super::{super::round::Round, *};

    #[test]
    fn the_longest_bar_fills_the_plot_and_all_are_named() {
        let mut results = Results::default();
        let round = |per_cpu| Round { rate: 1.0, per_cpu, wrong: 0, lost: 0.0, latency: [0.0; 3] };
        results.add(Peer::Ulna, Kind::Pap, round(200.0));
        results.add(Peer::FreeRadiusSingle, Kind::Pap, round(50.0));
        let picture = draw(&results);
        assert!(picture.starts_with("<svg ") && picture.ends_with("</svg>\n"), "{picture}");
        assert!(picture.contains("width=\"480.0\"") && picture.contains("width=\"120.0\""), "{picture}");
        assert!(
            picture.contains(">Ulna<") && picture.contains(">FreeRADIUS -s<") && picture.contains(">PAP<"),
            "{picture}"
        );
    }

    #[test]
    fn nothing_measured_is_an_empty_picture() {
        assert!(!draw(&Results::default()).contains("<rect"));
    }
}
