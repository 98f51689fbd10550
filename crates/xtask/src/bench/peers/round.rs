//! One round: `ulna load` asks one server for a while, and tells what came of it.

use std::{
    path::{Path, PathBuf},
    process::{Command as Process, Stdio},
};

use serde_json::Value;

use super::{
    configurations::REALM,
    result::Kind,
    servers::{Peer, Role, SECRET, Server, USERS},
};
use crate::Failure;

/// What asks.
#[derive(Debug)]
pub(super) struct Load {
    ulna: PathBuf,
    seconds: u32,
    /// The first core is left to the server.
    elsewhere: bool,
}

/// How much is asked.
#[derive(Debug, Clone, Copy)]
pub(super) enum Pace {
    /// As much as the server answers, with 256 requests on their way.
    Closed,
    /// So many requests a second, whatever the server does.
    Open(f64),
}

/// What came of a round.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Round {
    /// Right replies a second.
    pub(super) rate: f64,
    /// Right replies for a second of the server's processor.
    pub(super) per_cpu: f64,
    /// Replies that were wrong.
    pub(super) wrong: u64,
    /// Requests without a reply, in percent.
    pub(super) lost: f64,
    /// Latencies in microseconds: half, 99 and 99.9 percent of the requests were faster.
    pub(super) latency: [f64; 3],
}

impl Load {
    pub(super) fn new(ulna: &Path, seconds: u32) -> Self {
        Self { ulna: ulna.to_owned(), seconds, elsewhere: false }
    }

    /// Leaves the first core to the server.
    pub(super) fn on_other_cores(self) -> Self {
        Self { elsewhere: true, ..self }
    }

    /// Asks a server.
    pub(super) fn run(&self, server: &Server, kind: Kind, pace: Pace) -> Result<Round, Failure> {
        let echo = server.peer == Peer::Echo || server.role == Role::Proxy;
        let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
        let mut process = if self.elsewhere && cores > 1 {
            let mut process = Process::new("taskset");
            process.arg("--cpu-list").arg(format!("1-{}", cores - 1)).arg(&self.ulna);
            process
        } else {
            Process::new(&self.ulna)
        };
        process.args(["load", &server.address(), "--secret", SECRET, "--quiet", "--json", "-"]);
        process.args(["--mix", &format!("{}=1", kind.word()), "--pid", &server.pid().to_string()]);
        let pattern = match server.role {
            Role::Server => "user%:pw%".to_owned(),
            Role::Proxy => format!("user%@{REALM}:pw%"),
        };
        process.args(["--generate", &USERS.to_string(), "--pattern", &pattern, "--sockets", "64"]);
        process.args(["--warmup", "500ms", "--duration", &format!("{}s", self.seconds), "--max-loss", "100"]);
        // An echo says yes to every password.
        process.args(["--bad", if echo || kind == Kind::Acct { "0" } else { "10" }, "--require-message-authenticator"]);
        match pace {
            Pace::Closed => process.args(["--window", "256"]),
            Pace::Open(rate) => process.args(["--rate", &format!("{rate:.0}"), "--retries", "0", "--timeout", "1s"]),
        };
        let cannot = |what: String| Failure::new(format!("ulna load: {what}"), "run ulna load by hand");
        let output =
            process.stdin(Stdio::null()).stderr(Stdio::piped()).output().map_err(|error| cannot(error.to_string()))?;
        let document: Value = serde_json::from_slice(&output.stdout)
            .map_err(|_| cannot(String::from_utf8_lossy(&output.stderr).trim().to_owned()))?;
        Ok(Round::read(&document))
    }
}

impl Round {
    fn read(document: &Value) -> Self {
        let number = |value: &Value| value.as_f64().unwrap_or_default();
        let (right, cpu) = (number(&document["right"]), number(&document["server_cpu_seconds"]));
        Self {
            rate: number(&document["rate_per_second"]),
            per_cpu: if cpu > 0.0 { right / cpu } else { 0.0 },
            wrong: document["wrong"].as_u64().unwrap_or_default()
                + document["unauthentic"].as_u64().unwrap_or_default(),
            lost: number(&document["loss_percent"]),
            latency: ["p50", "p99", "p99.9"].map(|name| number(&document["latency"][name]) / 1000.0),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_document_of_ulna_load_is_read() {
        let document = json!({
            "right": 3000, "wrong": 1, "unauthentic": 2, "loss_percent": 0.5, "rate_per_second": 1500.0,
            "server_cpu_seconds": 0.5, "latency": { "p50": 1000, "p99": 2000, "p99.9": 3500 },
        });
        let read = Round { rate: 1500.0, per_cpu: 6000.0, wrong: 3, lost: 0.5, latency: [1.0, 2.0, 3.5] };
        assert_eq!(Round::read(&document), read);
    }

    #[test]
    fn without_processor_time_there_is_no_figure_for_it() {
        assert!(Round::read(&json!({ "right": 3000 })).per_cpu.abs() < f64::EPSILON);
    }
}
