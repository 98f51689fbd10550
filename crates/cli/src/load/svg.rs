//! The result as a drawing: latencies, and the rate over time.

use std::fmt::{self, Write};

use super::{campaign::Outcome, plan::Plan, report};

/// Draws the result of a run.
pub(super) fn draw(plan: &Plan, outcome: &Outcome, heading: &str) -> String {
    let mut svg = String::new();
    // Writing to a String does not fail.
    let _ = write(&mut svg, plan, outcome, heading);
    svg
}

fn write(svg: &mut String, plan: &Plan, outcome: &Outcome, heading: &str) -> fmt::Result {
    writeln!(
        svg,
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" height="{HEIGHT}" role="img">"#
    )?;
    writeln!(svg, "<title>{}</title>\n<style>{STYLE}</style>", Escaped(heading))?;
    writeln!(svg, r#"<rect class="ground" width="{WIDTH}" height="{HEIGHT}" rx="8"/>"#)?;
    text(svg, LEFT, 34.0, "name", &format!("{} requests a second", report::grouped(outcome.rate().round() as u64)))?;
    let (what, how) = heading.split_once("; ").unwrap_or((heading, ""));
    text(svg, LEFT, 56.0, "small", what)?;
    text(svg, LEFT, 73.0, "small", how)?;
    let tally = &outcome.tally;
    let counts = format!(
        "{} right, {} wrong, {} without reply, {} sent again",
        report::grouped(tally.right()),
        report::grouped(tally.wrong()),
        report::grouped(tally.missing()),
        report::grouped(tally.retransmitted)
    );
    text(svg, LEFT, 90.0, if outcome.is_right(0.0) { "small" } else { "small bad" }, &counts)?;
    latencies(svg, outcome)?;
    rates(svg, plan, outcome)?;
    svg.push_str("</svg>\n");
    Ok(())
}

/// The histogram, its axis logarithmic.
fn latencies(svg: &mut String, outcome: &Outcome) -> fmt::Result {
    let latency = outcome.tally.latency();
    let frame = Frame { top: 136.0, height: 190.0 };
    text(svg, LEFT, frame.top - 14.0, "part", "Latency")?;
    let bars = latency.bars(BARS);
    let (Some(first), Some(last)) = (bars.first(), bars.last()) else {
        return text(svg, LEFT, frame.top + 20.0, "small", "no reply counted");
    };
    let most = bars.iter().map(|bar| bar.count).max().unwrap_or(1).max(1) as f64;
    let top =
        frame.axis(svg, most / latency.count() as f64 * 100.0, |share| format!("{} %", (share * 1e3).round() / 1e3))?;
    let most = top / 100.0 * latency.count() as f64;
    let across = |value: f64| LEFT + SPAN * (value / first.from).ln() / (last.to / first.from).ln().max(1e-9);
    for bar in &bars {
        let (x, width) = (across(bar.from), across(bar.to) - across(bar.from));
        let height = bar.count as f64 / most * frame.height;
        if bar.count > 0 {
            let told =
                format!("{} to {}: {}", report::time(bar.from), report::time(bar.to), report::grouped(bar.count));
            writeln!(
                svg,
                r#"<rect class="bar" x="{:.1}" y="{:.1}" width="{:.1}" height="{:.1}"><title>{}</title></rect>"#,
                x + 0.5,
                frame.top + frame.height - height.max(1.0),
                (width - 1.0).max(0.5),
                height.max(1.0),
                Escaped(&told)
            )?;
        }
    }
    for at in 0..=6 {
        let value = first.from * (last.to / first.from).powf(f64::from(at) / 6.0);
        text(svg, across(value), frame.top + frame.height + 18.0, "tick middle", &report::time(value))?;
    }
    let mut told = String::new();
    for (name, share) in report::PERCENTILES.into_iter().chain([("max", 1.0)]) {
        let value = (latency.percentile(share) as f64).clamp(first.from, last.to);
        let x = across(value);
        writeln!(
            svg,
            r#"<line class="mark" x1="{x:.1}" x2="{x:.1}" y1="{:.1}" y2="{:.1}"><title>{name}</title></line>"#,
            frame.top,
            frame.top + frame.height
        )?;
        write!(told, "   {name} {}", report::time(value))?;
    }
    text(svg, LEFT + SPAN, frame.top - 14.0, "tick end", &told)?;
    Ok(())
}

/// Requests and right replies over time.
fn rates(svg: &mut String, plan: &Plan, outcome: &Outcome) -> fmt::Result {
    let frame = Frame { top: 404.0, height: 150.0 };
    text(svg, LEFT, frame.top - 14.0, "part", "Requests a second")?;
    let timeline = &outcome.tally.timeline;
    let (slices, width) = (timeline.slices(), timeline.width().as_secs_f64());
    // The last slice is cut off wherever the run ended: its rate would be a fall that was none.
    let slices = if slices.len() > 2 { &slices[..slices.len() - 1] } else { slices };
    let most = slices.iter().map(|slice| slice.sent.max(slice.right)).max().unwrap_or(0).max(1) as f64;
    let most = frame.axis(svg, most / width, |rate| report::grouped(rate as u64))? * width;
    let step = SPAN / slices.len().max(1) as f64;
    let warm = plan.warmup.as_secs_f64() / width * step;
    if warm > 0.0 {
        let warm = warm.min(SPAN);
        writeln!(
            svg,
            r#"<rect class="warm" x="{LEFT:.1}" y="{:.1}" width="{warm:.1}" height="{:.1}"><title>warm-up</title></rect>"#,
            frame.top, frame.height
        )?;
    }
    let height = |count: u64| frame.top + frame.height - count as f64 / most * frame.height;
    for (class, of) in
        [("sent", (|slice| slice.sent) as fn(&super::timeline::Slice) -> u64), ("right", |slice| slice.right)]
    {
        write!(svg, r#"<polyline class="{class}" points=""#)?;
        for (at, slice) in slices.iter().enumerate() {
            write!(svg, "{:.1},{:.1} ", LEFT + step * (at as f64 + 0.5), height(of(slice)))?;
        }
        writeln!(svg, r#""/>"#)?;
    }
    for (at, slice) in slices.iter().enumerate().filter(|(_, slice)| slice.failed > 0) {
        let x = LEFT + step * (at as f64 + 0.5);
        writeln!(
            svg,
            r#"<circle class="failed" cx="{x:.1}" cy="{:.1}" r="3"><title>{} wrong or missing</title></circle>"#,
            frame.top + frame.height,
            report::grouped(slice.failed)
        )?;
    }
    for at in 0..=6 {
        let second = slices.len() as f64 * width * f64::from(at) / 6.0;
        let label = format!("{second:.1} s");
        text(svg, LEFT + SPAN * f64::from(at) / 6.0, frame.top + frame.height + 20.0, "tick middle", &label)?;
    }
    let legend = frame.top + frame.height + 44.0;
    for (at, (class, name)) in
        [("sent", "sent"), ("right", "answered right"), ("failed", "wrong or missing")].iter().enumerate()
    {
        let x = LEFT + 150.0 * at as f64;
        writeln!(
            svg,
            r#"<line class="{class}" x1="{x:.1}" x2="{:.1}" y1="{:.1}" y2="{:.1}"/>"#,
            x + 22.0,
            legend - 4.0,
            legend - 4.0
        )?;
        text(svg, x + 28.0, legend, "tick", name)?;
    }
    Ok(())
}

struct Frame {
    top: f64,
    height: f64,
}

impl Frame {
    /// Draws lines across with what they stand for, from 0 to a round number not below `most`, which it returns.
    fn axis(&self, svg: &mut String, most: f64, label: impl Fn(f64) -> String) -> Result<f64, fmt::Error> {
        let most = round(most);
        for quarter in 0..=4 {
            let share = f64::from(quarter) / 4.0;
            let y = self.top + self.height * (1.0 - share);
            writeln!(svg, r#"<line class="grid" x1="{LEFT}" x2="{}" y1="{y:.1}" y2="{y:.1}"/>"#, LEFT + SPAN)?;
            text(svg, LEFT - 8.0, y + 4.0, "tick end", &label(most * share))?;
        }
        Ok(most)
    }
}

/// The next of 4, 8, 12, 20, 40, .. and their tenths, so that a quarter is a round number too.
fn round(number: f64) -> f64 {
    let power = 10_f64.powf((number.max(1e-3) / 4.0).log10().floor());
    [1.0, 2.0, 3.0, 5.0, 10.0].map(|step| step * 4.0 * power).into_iter().find(|top| *top >= number).unwrap_or(number)
}

fn text(svg: &mut String, x: f64, y: f64, class: &str, text: &str) -> fmt::Result {
    writeln!(svg, r#"<text class="{class}" x="{x:.1}" y="{y:.1}">{}</text>"#, Escaped(text))
}

/// Text between tags or in an attribute.
struct Escaped<'a>(&'a str);

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for c in self.0.chars() {
            match c {
                '<' => f.write_str("&lt;")?,
                '>' => f.write_str("&gt;")?,
                '&' => f.write_str("&amp;")?,
                '"' => f.write_str("&quot;")?,
                c if c.is_control() => f.write_char('\u{fffd}')?,
                c => f.write_char(c)?,
            }
        }
        Ok(())
    }
}

const WIDTH: f64 = 900.0;
const HEIGHT: f64 = 622.0;
const LEFT: f64 = 84.0;
const SPAN: f64 = 780.0;
const BARS: usize = 72;

/// Legible on a light page and on a dark one; colours apart for those who see few.
const STYLE: &str = "
.ground { fill: #ffffff }
text { font: 12px system-ui, sans-serif; fill: #1f2933 }
.name { font-size: 22px; font-weight: 600 }
.part { font-size: 14px; font-weight: 600 }
.small, .tick { fill: #52606d }
.bad { fill: #b3261e; font-weight: 600 }
.middle { text-anchor: middle }
.end { text-anchor: end }
.bar { fill: #2b6cb0 }
.warm { fill: #9aa5b1; fill-opacity: 0.2 }
.grid { stroke: #d9e2ec; stroke-width: 1 }
line.mark { stroke: #52606d; stroke-width: 1; stroke-dasharray: 3 3 }
polyline { fill: none; stroke-width: 1.5; stroke-linejoin: round }
.sent { stroke: #9aa5b1; stroke-width: 3 }
.right { stroke: #2b6cb0; stroke-width: 1.5 }
.failed { stroke: #b3261e; fill: #b3261e; stroke-width: 2 }
@media (prefers-color-scheme: dark) {
.ground { fill: #111820 }
text { fill: #e4e7eb }
.small, .tick { fill: #9fb3c8 }
.bad { fill: #ff8a80 }
.bar { fill: #63a4e8 }
.grid { stroke: #2a3744 }
line.mark { stroke: #9fb3c8 }
.sent { stroke: #52606d }
.right { stroke: #63a4e8 }
.failed { stroke: #ff8a80; fill: #ff8a80 }
}
";

#[cfg(test)]
mod tests {
    use super::{Escaped, round};

    #[test]
    fn axes_end_at_round_numbers() {
        let rounded = [0.07, 0.5, 4.0, 5.9, 13.0, 99.0, 2_770.0, 330_000.0].map(|number| round(number).to_string());
        assert_eq!(rounded, ["0.08", "0.8", "4", "8", "20", "120", "4000", "400000"]);
        assert!(round(0.0) > 0.0);
    }

    #[test]
    fn what_has_a_meaning_in_xml_is_escaped() {
        assert_eq!(Escaped("a<b>&\"c\"\u{1}").to_string(), "a&lt;b&gt;&amp;&quot;c&quot;\u{fffd}");
    }
}
