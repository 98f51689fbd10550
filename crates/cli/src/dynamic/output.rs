//! What people and programs are told of the answer.

use std::{
    borrow::Cow,
    io::{self, IsTerminal, Write},
    net::SocketAddr,
    time::Duration,
};

use indicatif::{ProgressBar, ProgressStyle};
use serde_json::{Value, json};
use ulna_client::{DynamicReply, DynamicRequest, Error, Meaning, Profile};
use ulna_dictionary::{Dictionary, Reveal};
use ulna_wire::{Code, SharedKey};

use crate::exit;

/// Where answers are told.
pub(super) struct Output {
    code: Code,
    nas: SocketAddr,
    profile: &'static Profile,
    json: bool,
    quiet: bool,
}

impl Output {
    pub(super) const fn new(code: Code, nas: SocketAddr, profile: &'static Profile, json: bool, quiet: bool) -> Self {
        Self { code, nas, profile, json, quiet }
    }

    /// Says what the profile misses in a request.
    pub(super) fn wishes(&self, request: &DynamicRequest) {
        if !self.quiet {
            for wish in request.wishes() {
                exit::complain(format_args!("ulna: {}: {wish}\n", self.profile.name));
            }
        }
    }

    /// Shows that something is going on, where somebody looks.
    pub(super) fn waiting(&self) -> ProgressBar {
        if self.quiet || !io::stderr().is_terminal() {
            return ProgressBar::hidden();
        }
        let style = ProgressStyle::with_template("{spinner} {msg} {elapsed}");
        let bar =
            style.map_or_else(|_| ProgressBar::new_spinner(), |style| ProgressBar::new_spinner().with_style(style));
        bar.set_message(format!("{} is asked with {}", self.nas, self.code));
        bar.enable_steady_tick(Duration::from_millis(100));
        bar
    }

    /// Tells of an answer.
    pub(super) fn answered(&self, answer: &DynamicReply, dictionary: &Dictionary, key: &SharedKey) {
        if self.quiet {
            return;
        }
        let reply = answer.reply();
        let reveal = Reveal { key, authenticator: *reply.hidden_with() };
        let pairs = dictionary.decode(reply.packet().body(), Some(reveal)).unwrap_or_default();
        let attributes: Vec<String> = pairs.iter().map(ToString::to_string).collect();
        let cause = answer.cause();
        let meaning = cause.and_then(Meaning::of);
        let left_out: Vec<_> = answer.left_out().iter().map(|number| name(dictionary, *number)).collect();
        if self.json {
            let cause = cause.map(|cause| {
                json!({
                    "number": cause.number(),
                    "name": cause.name(),
                    "meaning": meaning.map(|meaning| meaning.what),
                    "advice": meaning.map(|meaning| meaning.cure),
                })
            });
            let mut document = self.document();
            document["reply"] = reply.code().to_string().into();
            document["acknowledged"] = answer.is_acknowledged().into();
            document["error_cause"] = cause.into();
            document["attributes"] = attributes.into();
            document["left_out"] = left_out.into();
            document["requests"] = answer.rounds().into();
            document["tries"] = reply.tries().into();
            document["milliseconds"] = (reply.round_trip().as_secs_f64() * 1_000.0).into();
            print(&document.to_string());
            return;
        }
        let verb = if answer.is_acknowledged() { "acknowledges" } else { "refuses" };
        let milliseconds = reply.round_trip().as_secs_f64() * 1_000.0;
        let mut text = format!("{} {verb}: {} after {milliseconds:.1} ms", self.nas, reply.code());
        if let Some(cause) = cause {
            text.push_str(&format!(", Error-Cause {} {}", cause.number(), cause.name().unwrap_or("(unknown)")));
        }
        if let Some(Meaning { what, cure, .. }) = meaning {
            text.push_str(&format!("\n  what: {what}\n  do:   {cure}"));
        }
        if !left_out.is_empty() {
            text.push_str(&format!("\n  left out, as it does not take them: {}", left_out.join(", ")));
        }
        for attribute in attributes.iter().filter(|text| !SHOWN.iter().any(|shown| text.starts_with(shown))) {
            text.push_str(&format!("\n  {attribute}"));
        }
        print(&text);
    }

    /// Tells that there is no answer.
    pub(super) fn unanswered(&self, error: &Error) {
        if self.quiet {
            return;
        }
        if self.json {
            let mut document = self.document();
            document["error"] = error.to_string().into();
            print(&document.to_string());
            return;
        }
        let hint = match error {
            Error::NoReply { .. } => {
                "\n  A network access server says nothing to clients that it does not know, to a wrong shared secret, and to \
                 requests that are not of its time: compare the clocks too."
            }
            _ => "",
        };
        exit::complain(format_args!("ulna: {error}{hint}\n"));
    }

    fn document(&self) -> Value {
        json!({ "nas": self.nas.to_string(), "request": self.code.to_string(), "profile": self.profile.name })
    }
}

/// Lists the profiles.
pub(super) fn profiles(json: bool) {
    if json {
        let list: Vec<Value> = Profile::all()
            .iter()
            .map(|profile| {
                json!({
                    "name": profile.name,
                    "about": profile.about,
                    "source": profile.source,
                    "port": profile.port,
                    "wants": profile.wants.iter().map(|want| want.why).collect::<Vec<_>>(),
                })
            })
            .collect();
        print(&Value::from(list).to_string());
        return;
    }
    for profile in Profile::all() {
        print(&format!(
            "{:<10} port {}  {}\n{:22}source: {}",
            profile.name, profile.port, profile.about, "", profile.source
        ));
        for want in profile.wants {
            print(&format!("{:22}wants: {}", "", want.why));
        }
    }
}

fn name(dictionary: &Dictionary, number: u8) -> Cow<'static, str> {
    let pairs = dictionary.decode(&[number, 2], None).unwrap_or_default();
    let definition = pairs.first().and_then(|pair| pair.definition());
    definition.map_or_else(|| ulna_proto::attribute_name(number), |known| known.name().to_owned().into())
}

/// Prints a line; a closed pipe is no reason to complain.
fn print(text: &str) {
    let _ = writeln!(io::stdout(), "{text}");
}

/// What of a reply is told otherwise, or tells nothing.
const SHOWN: [&str; 3] = ["Error-Cause ", "Message-Authenticator ", "Event-Timestamp "];
