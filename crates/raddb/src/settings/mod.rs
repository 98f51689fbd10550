//! `ulna.toml`: typed, checked key by key, and documented by the types themselves.

mod section;
mod values;

use std::{net::SocketAddr, ops::Range, path::PathBuf, time::Duration};

use toml::de::DeTable;
use ulna_proto::Demand;

pub use values::{Format, Level, Requests, Target};

use crate::finding::{Finding, Findings, Line, Severity};
use crate::veil::Veil;
use section::{Key, section};
use values::{Pending, RejectDelay, Size, Time, Timeout, WorkerCount};

section! {
    /// Where the server listens. Flags of the command line take the place of these lists.
    pub struct Listen = "listen" {
        /// Addresses for Access-Requests. Whoever is no client is not answered, so that all addresses are a safe default.
        auth: Vec<SocketAddr> as Vec<SocketAddr> = vec![([0; 8], 1812).into()], "list of \"address:port\"", "[\"[::]:1812\"]";
        /// Addresses for Accounting-Requests.
        acct: Vec<SocketAddr> as Vec<SocketAddr> = vec![([0; 8], 1813).into()], "list of \"address:port\"", "[\"[::]:1813\"]";
        /// Addresses for CoA-Requests and Disconnect-Requests ([RFC 5176](https://www.rfc-editor.org/rfc/rfc5176)).
        coa: Vec<SocketAddr> as Vec<SocketAddr> = Vec::new(), "list of \"address:port\"", "[]";
    }
}

section! {
    /// How the server works.
    pub struct Server = "server" {
        /// Threads that receive and answer, each with sockets of its own; 0 is one for every two processors: the
        /// kernel and the journal need theirs.
        workers: usize as WorkerCount = 0, "0 to 1024", "0";
        /// Requests that may wait for their answers at the same time; further ones are dropped and counted.
        max_pending: usize as Pending = 65_536, "1 to 1048576", "65536";
        /// How long a request may take; later it is not answered at all, so that its sender asks elsewhere.
        request_timeout: Duration as Timeout = Duration::from_secs(30), "time from \"1 s\" to \"300 s\"", "\"30 s\"";
    }
}

section! {
    /// What is demanded of peers.
    pub struct Security = "security" {
        /// Whether Message-Authenticator is demanded of Access-Requests from peers that say nothing of it themselves:
        /// always, as soon as the peer has shown that it can, or never. Without this key: `require`, but `off` for
        /// peers on loopback, and `auto` for those of `clients.conf`.
        message_authenticator: Option<Demand> as values::Policy = None, "\"require\", \"auto\" or \"off\"", "by where a peer is";
        /// Whether an Access-Request with Proxy-State and without Message-Authenticator is dropped even where the latter
        /// is not demanded (CVE-2024-3596).
        limit_proxy_state: bool as bool = true, "true or false", "true";
        /// How long a reject is held back, so that passwords cannot be tried quickly.
        reject_delay: Duration as RejectDelay = Duration::from_secs(1), "time from \"0 s\" to \"9 s\"", "\"1 s\"";
    }
}

section! {
    /// Where accounting is kept.
    pub struct Accounting = "accounting" {
        /// The folder of the journal, relative to the folder of this file.
        journal: PathBuf as PathBuf = PathBuf::from("state/journal"), "folder", "\"state/journal\"";
        /// The length from which a file of the journal is followed by a new one.
        rotate_size: u64 as Size = 64 << 20, "size from \"64 KiB\" to \"16 GiB\"", "\"64 MiB\"";
        /// The age from which a file of the journal is followed by a new one.
        rotate_time: Duration as Time = Duration::from_secs(3600), "time from \"1 s\" to \"366 d\"", "\"1 h\"";
    }
}

section! {
    /// What the server tells.
    pub struct Log = "log" {
        /// How lines are written.
        format: Format as Format = Format::Text, "\"text\" or \"json\"", "\"text\"";
        /// Where lines go: standard error, syslog, or files in a folder, a new one each day.
        target: Target as Target = Target::Stderr, "\"stderr\", \"syslog\" or a folder such as \"./logs\" or \"/var/log/ulna\"", "\"stderr\"";
        /// The least important lines that are written.
        level: Level as Level = Level::Info, "\"error\", \"warn\", \"info\", \"debug\" or \"trace\"", "\"info\"";
        /// Which requests have lines of their own.
        requests: Requests as Requests = Requests::Rejects, "\"none\", \"rejects\" or \"all\"", "\"rejects\"";
    }
}

/// All that `ulna.toml` says; what it does not say is as in [`reference()`].
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Settings {
    /// `[listen]`
    pub listen: Listen,
    /// `[server]`
    pub server: Server,
    /// `[security]`
    pub security: Security,
    /// `[accounting]`
    pub accounting: Accounting,
    /// `[log]`
    pub log: Log,
}

impl Settings {
    /// Reads the text of `ulna.toml`.
    ///
    /// # Errors
    ///
    /// All that is wrong with it, by line and column; `file` is what the file is called there.
    pub fn parse(file: &str, text: &str) -> Result<Self, Vec<Finding>> {
        let mut findings = Findings::default();
        let settings = Self::read(file, text, &mut findings);
        if findings.errors == 0 { Ok(settings) } else { Err(findings.list) }
    }

    pub(crate) fn read(file: &str, text: &str, findings: &mut Findings) -> Self {
        let mut settings = Self::default();
        let start = findings.list.len();
        let mut source = Source { file, text, findings };
        let (table, errors) = DeTable::parse_recoverable(text);
        for error in &errors {
            source.error(error.span(), error.message(), "see the configuration reference for the form of the file");
        }
        if !errors.is_empty() {
            return settings;
        }
        for (name, value) in table.into_inner() {
            let span = name.span();
            let Some(read) = SECTIONS.iter().find(|section| section.name == name.get_ref()) else {
                source.unknown(span, "section", name.get_ref(), SECTIONS.iter().map(|section| section.name));
                continue;
            };
            let at = value.span();
            match value.into_inner() {
                toml::de::DeValue::Table(table) => {
                    let acct = table.iter().find(|(key, _)| key.get_ref() == "acct").map(|(_, value)| value.span());
                    (read.read)(&mut settings, table, &mut source);
                    if read.name == Listen::NAME && settings.listen.auth.is_empty() && settings.listen.acct.is_empty() {
                        source.error(
                            acct,
                            "the server listens nowhere: `auth` and `acct` are both empty",
                            "name an address in one of them, such as \"[::]:1812\", or leave both out",
                        );
                    }
                }
                _ => source.error(
                    Some(at),
                    "this is a section, not a key",
                    &format!("write [{}] on a line of its own", read.name),
                ),
            }
        }
        settings.warn(&mut source);
        findings.sort_from(start);
        settings
    }

    /// Tells what is less safe than it could be.
    fn warn(&self, source: &mut Source<'_, '_>) {
        if self.security.message_authenticator == Some(Demand::Off) {
            let message =
                "Message-Authenticator is not demanded: replies to such requests can be forged (CVE-2024-3596)";
            source.warn(
                message,
                "set `message_authenticator = \"require\"`, and `off` for single clients that cannot sign",
            );
        }
        if !self.security.limit_proxy_state {
            let message = "requests with Proxy-State need no Message-Authenticator: replies to them can be forged (CVE-2024-3596)";
            source.warn(message, "set `limit_proxy_state = true`");
        }
        if self.security.reject_delay.is_zero() {
            source.warn("rejects are not delayed: passwords can be tried quickly", "set `reject_delay = \"1 s\"`");
        }
    }
}

/// The configuration reference as Markdown, written from the types that read the file.
#[must_use]
pub fn reference() -> String {
    let mut text = String::from(
        "# `ulna.toml`\n\nEvery key can be left out. Keys and sections that are not listed here are errors.\n\
         Times are written as in `\"500 ms\"`, `\"30 s\"`, `\"5 min\"`, `\"1 h\"`, `\"7 d\"`, or as a number of seconds; sizes as in\n\
         `\"64 KiB\"`, `\"64 MiB\"`, `\"1 GiB\"`, or as a number of octets.\n",
    );
    for section in SECTIONS {
        text.push_str(&format!("\n## `[{}]`\n\n{}\n\n", section.name, one_line(section.about)));
        text.push_str("| key | value | if absent | |\n|---|---|---|---|\n");
        for key in section.keys {
            let about = one_line(key.about);
            text.push_str(&format!("| `{}` | {} | {} | {about} |\n", key.name, key.form, in_code(key.default)));
        }
    }
    text
}

/// An `ulna.toml` that says nothing: all keys are there as comments, with their defaults.
pub(crate) fn commented(listen: &str) -> String {
    let mut text =
        String::from("# Every key can be left out; the values behind # are those of a server that is told nothing.\n");
    for section in SECTIONS {
        text.push_str(&format!("\n# {}\n[{}]\n", one_line(section.about), section.name));
        if section.name == "listen" {
            text.push_str(listen);
        }
        for key in section.keys {
            let value = if key.name == "message_authenticator" { "\"require\"" } else { key.default };
            text.push_str(&format!("# {}\n# {} = {value}\n", one_line(key.about), key.name));
        }
    }
    text
}

/// A section, as it is read and as it is documented.
struct Section {
    name: &'static str,
    about: &'static str,
    keys: &'static [Key],
    read: fn(&mut Settings, DeTable<'_>, &mut Source<'_, '_>),
}

/// The text that is read, and where its errors go.
pub(crate) struct Source<'s, 'f> {
    file: &'s str,
    text: &'s str,
    findings: &'f mut Findings,
}

impl Source<'_, '_> {
    fn error(&mut self, span: Option<Range<usize>>, message: &str, help: &str) {
        let finding = self.place(span.unwrap_or(0..0), message).with_help(help);
        self.findings.push(finding);
    }

    fn warn(&mut self, message: &str, help: &str) {
        self.findings.push(Finding::of_file(Severity::Warning, self.file, message).with_help(help));
    }

    fn unknown<'n>(
        &mut self,
        span: Range<usize>,
        what: &str,
        name: &str,
        known: impl Iterator<Item = &'n str> + Clone,
    ) {
        let near = known.clone().find(|known| distance(known, name) <= 2);
        let help = match near {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("known are {}", known.collect::<Vec<_>>().join(", ")),
        };
        self.error(Some(span), &format!("unknown {what} `{name}`"), &help);
    }

    fn place(&self, span: Range<usize>, message: &str) -> Finding {
        let before = self.text.get(..span.start).unwrap_or(self.text);
        let start = before.rfind('\n').map_or(0, |at| at + 1);
        let rest = self.text.get(start..).unwrap_or_default();
        let line = rest.lines().next().unwrap_or_default();
        let number = u32::try_from(before.matches('\n').count() + 1).unwrap_or(u32::MAX);
        let at = span.start.saturating_sub(start)..span.end.saturating_sub(start).min(line.len().max(1));
        let line = Line { file: self.file, number, octets: line.as_bytes(), veil: Veil::Nothing };
        line.error(at, message)
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn in_code(text: &str) -> String {
    if text.starts_with("by ") { text.to_owned() } else { format!("`{text}`") }
}

/// How many letters have to be changed, added or removed to make one word of the other.
fn distance(left: &str, right: &str) -> usize {
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (place, a) in left.bytes().enumerate() {
        let mut diagonal = std::mem::replace(&mut row, vec![place + 1]);
        let above = diagonal.split_off(1);
        let mut corner = diagonal.pop().unwrap_or(0);
        for (b, up) in right.bytes().zip(above) {
            let aside = row.last().copied().unwrap_or(0);
            row.push((corner + usize::from(a != b)).min(up + 1).min(aside + 1));
            corner = up;
        }
    }
    row.pop().unwrap_or(0)
}

const SECTIONS: &[Section] = &[
    Section {
        name: Listen::NAME,
        about: Listen::ABOUT,
        keys: Listen::KEYS,
        read: |all, table, source| all.listen.read(table, source),
    },
    Section {
        name: Server::NAME,
        about: Server::ABOUT,
        keys: Server::KEYS,
        read: |all, table, source| all.server.read(table, source),
    },
    Section {
        name: Security::NAME,
        about: Security::ABOUT,
        keys: Security::KEYS,
        read: |all, table, source| all.security.read(table, source),
    },
    Section {
        name: Accounting::NAME,
        about: Accounting::ABOUT,
        keys: Accounting::KEYS,
        read: |all, table, source| all.accounting.read(table, source),
    },
    Section {
        name: Log::NAME,
        about: Log::ABOUT,
        keys: Log::KEYS,
        read: |all, table, source| all.log.read(table, source),
    },
];

#[cfg(test)]
mod tests;
