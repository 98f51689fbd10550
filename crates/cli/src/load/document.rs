//! The result as JSON.

use serde::Serialize;

use super::{campaign::Outcome, histogram::Histogram, mix::Kind, pace::Pace, plan::Plan, ramp::Step};

/// The result of a run, or of a ramp's best step. Times are in nanoseconds unless their name says otherwise.
#[derive(Debug, Serialize)]
pub(super) struct Document<'a> {
    target: String,
    mix: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    window: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    offered_per_second: Option<f64>,
    threads: usize,
    sockets: usize,
    seed: u64,
    measured_seconds: f64,
    rate_per_second: f64,
    sent: u64,
    right: u64,
    wrong: u64,
    missing: u64,
    loss_percent: f64,
    retransmitted: u64,
    unauthentic: u64,
    late: u64,
    unsigned: u64,
    unsent: u64,
    socket_errors: u64,
    interrupted: bool,
    latency: Latency,
    rejects: Latency,
    kinds: Vec<KindDocument>,
    #[serde(skip_serializing_if = "Option::is_none")]
    server_cpu_seconds: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    server_cpu_us_per_request: Option<f64>,
    generator_busy: f64,
    timeline: TimelineDocument,
    examples: &'a [String],
    #[serde(skip_serializing_if = "<[Step]>::is_empty")]
    ramp: &'a [Step],
}

#[derive(Debug, Serialize)]
struct KindDocument {
    kind: &'static str,
    sent: u64,
    right: u64,
    wrong: u64,
    lost: u64,
    latency: Latency,
}

#[derive(Debug, Serialize)]
struct Latency {
    count: u64,
    mean: u64,
    p50: u64,
    p90: u64,
    p99: u64,
    #[serde(rename = "p99.9")]
    p999: u64,
    max: u64,
}

#[derive(Debug, Serialize)]
struct TimelineDocument {
    slice_seconds: f64,
    sent: Vec<u64>,
    right: Vec<u64>,
    failed: Vec<u64>,
}

impl<'a> Document<'a> {
    /// Tells the result of a run, and the steps if there was a ramp.
    pub(super) fn new(plan: &Plan, outcome: &'a Outcome, ramp: &'a [Step]) -> Self {
        let tally = &outcome.tally;
        let slices = tally.timeline.slices();
        Self {
            target: plan.access.to_string(),
            mix: plan.mix.to_string(),
            window: if let Pace::Window(window) = plan.pace { Some(window) } else { None },
            offered_per_second: if let Pace::Rate(rate, _) = plan.pace { Some(rate) } else { None },
            threads: plan.threads,
            sockets: plan.sockets,
            seed: plan.seed,
            measured_seconds: outcome.measured.as_secs_f64(),
            rate_per_second: outcome.rate(),
            sent: tally.sent(),
            right: tally.right(),
            wrong: tally.wrong(),
            missing: tally.missing(),
            loss_percent: outcome.loss(),
            retransmitted: tally.retransmitted,
            unauthentic: tally.unauthentic,
            late: tally.late,
            unsigned: tally.unsigned,
            unsent: tally.unsent,
            socket_errors: tally.socket_errors,
            interrupted: outcome.interrupted,
            latency: Latency::of(&tally.latency()),
            rejects: Latency::of(&tally.rejects),
            kinds: Kind::ALL
                .into_iter()
                .zip(&tally.kinds)
                .filter(|(kind, _)| plan.mix.has(*kind))
                .map(|(kind, part)| KindDocument {
                    kind: kind.name(),
                    sent: part.sent,
                    right: part.right,
                    wrong: part.wrong,
                    lost: part.lost,
                    latency: Latency::of(&part.latency),
                })
                .collect(),
            server_cpu_seconds: outcome.server.map(|(time, _)| time.as_secs_f64()),
            server_cpu_us_per_request: outcome
                .server
                .filter(|(_, right)| *right > 0)
                .map(|(time, right)| time.as_secs_f64() * 1e6 / right as f64),
            generator_busy: outcome.busy,
            timeline: TimelineDocument {
                slice_seconds: tally.timeline.width().as_secs_f64(),
                sent: slices.iter().map(|slice| slice.sent).collect(),
                right: slices.iter().map(|slice| slice.right).collect(),
                failed: slices.iter().map(|slice| slice.failed).collect(),
            },
            examples: &tally.examples,
            ramp,
        }
    }
}

impl Latency {
    fn of(histogram: &Histogram) -> Self {
        Self {
            count: histogram.count(),
            mean: histogram.mean(),
            p50: histogram.percentile(0.5),
            p90: histogram.percentile(0.9),
            p99: histogram.percentile(0.99),
            p999: histogram.percentile(0.999),
            max: histogram.most(),
        }
    }
}
