//! `ulna.toml`: typed, checked key by key, and documented by the types themselves.

mod section;
mod source;
mod values;

use std::{net::SocketAddr, num::NonZeroU16, path::PathBuf, time::Duration};

use toml::{
    Spanned,
    de::{DeTable, DeValue},
};
use ulna_proto::{Demand, Network};
use ulna_proxy::{Syntax, TokenKey};

pub use values::{Format, Level, Presence, Requests, Target};

use crate::{
    finding::{Finding, Findings},
    roaming::{ChangesTable, HomeTable, NasTable, PoolTable, RealmTable, Tables, TokenSecret},
};
use values::{Hops, NameForms, Networks, RealmNames, RejectDelay, Size, Text, Time, Timeout, WorkerCount};

pub(crate) use section::{Key, Places, Row, section};
pub(crate) use source::{Source, distance};
pub(crate) use values::{Between, Count, Pending, Policy};

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
        /// Whether the kernel may carry datagrams of one length to one peer joined as far as the network card, and cut
        /// them there (UDP segmentation offload): sending costs half. A capture on this machine shows them joined, one on
        /// the wire does not; `ulna packet --pcap` reads either.
        segmentation_offload: bool as bool = true, "true or false", "true";
    }
}

section! {
    /// What is demanded of peers.
    pub struct Security = "security" {
        /// Whether Message-Authenticator is demanded of Access-Requests from peers that say nothing of it themselves:
        /// always, as soon as the peer has shown that it can, or never. Without this key: `require`, but `off` for
        /// peers on loopback, and `auto` for those of `clients.conf`.
        message_authenticator: Option<Demand> as Policy = None, "\"require\", \"auto\" or \"off\"", "by where a peer is", "\"require\"";
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

section! {
    /// How requests are forwarded, where there are realms.
    pub struct Proxy = "proxy" {
        /// The ways of naming a realm that are understood: `nemo@realm` (suffix), `realm/nemo` (slash), `REALM\nemo`
        /// (backslash), and with the realms to come in front, `home!nemo@visited` (decorated).
        names: Syntax as NameForms = Syntax::default(), "list of \"suffix\", \"slash\", \"backslash\" and \"decorated\"", "[\"suffix\", \"decorated\"]";
        /// Whether names with a realm that is none, such as `nemo@a..example`, are rejected. Otherwise they go where names
        /// without a realm go.
        strict: bool as bool = false, "true or false", "false";
        /// What all servers of a cluster call themselves, so that they recognise loops through each other.
        cluster: Option<String> as Text = None, "text of 1 to 64 octets", "none", "\"area-c\"";
        /// How many proxies a request may have passed before it arrives here; one that has passed more is in a loop.
        max_hops: usize as Hops = 16, "0 to 40", "16";
    }
}

section! {
    /// Where CoA-Requests and Disconnect-Requests go that arrive at `[listen] coa`: to the network access servers of our own
    /// realms, and for the networks of other operators to `coa_address` of their home servers
    /// ([RFC 8559](https://www.rfc-editor.org/rfc/rfc8559)). Each client with one address that is no home server is such a
    /// network access server, with the same secret; `[[nas]]` says where one differs.
    pub struct Dynamic = "dynamic" {
        /// The port on which network access servers take them.
        port: u16 as NonZeroU16 = 3_799, "1 to 65535", "3799";
        /// Realms that are ours, besides those with the action `local` and those that an `operator_name` names: what is for
        /// them is for a network access server here.
        realms: Vec<String> as RealmNames = Vec::new(), "list of realms, such as [\"c.example\"]", "[]";
        /// Who may have any session changed, besides this machine: our own servers and operators. Others are refused what
        /// concerns users for whom requests do not go to them.
        trusted: Vec<Network> as Networks = Vec::new(), "list of addresses and networks, such as [\"192.0.2.0/24\"]", "[]";
        /// Whether Event-Timestamp is demanded of requests ([RFC 5176](https://www.rfc-editor.org/rfc/rfc5176#section-6.3)).
        /// Without it one that somebody has recorded can be sent again, and is obeyed, once it is forgotten here. Where it is
        /// there, it is looked at in either case. A change takes effect with the next start.
        event_timestamp: Presence as Presence = Presence::Optional, "\"require\" or \"optional\"", "\"optional\"";
        /// Whether Message-Authenticator is demanded of requests. Their authenticators prove as much, and few senders have it.
        /// Where it is there, it is looked at in either case. A change takes effect with the next start.
        message_authenticator: Presence as Presence = Presence::Optional, "\"require\" or \"optional\"", "\"optional\"";
        /// What the Operator-NAS-Identifiers are made under by which other operators know the network access servers here
        /// ([RFC 8559](https://www.rfc-editor.org/rfc/rfc8559#section-3.4)). Servers of one operator that share it find each
        /// other's sessions; with another one, sessions that began before are not found by them any more.
        token_key: Option<TokenKey> as TokenSecret = None, "text in quotes, of 16 octets or more", "a random one, kept in `state/nas-key`", "\"RANDOM-OCTETS-16-OR-MORE\"";
    }
}

/// All that `ulna.toml` says of this server; what it does not say is as in [`reference()`].
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
    /// `[proxy]`
    pub proxy: Proxy,
    /// `[dynamic]`
    pub dynamic: Dynamic,
}

impl Settings {
    /// Reads the text of `ulna.toml`.
    ///
    /// # Errors
    ///
    /// All that is wrong with it, by line and column; `file` is what the file is called there.
    pub fn parse(file: &str, text: &str) -> Result<Self, Vec<Finding>> {
        let mut findings = Findings::default();
        let settings = Document::read(file, text, &mut findings).settings;
        if findings.errors == 0 { Ok(settings) } else { Err(findings.list) }
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

/// `ulna.toml` as it was read: what it says of this server, and the tables that tell of others.
#[derive(Debug, Default)]
pub(crate) struct Document {
    pub(crate) settings: Settings,
    pub(crate) tables: Tables,
}

impl Document {
    /// Reads as much as can be read.
    pub(crate) fn read(file: &str, text: &str, findings: &mut Findings) -> Self {
        let mut document = Self::default();
        let start = findings.list.len();
        let mut source = Source { file, text, findings };
        let (table, errors) = DeTable::parse_recoverable(text);
        for error in &errors {
            source.error(error.span(), error.message(), "see the configuration reference for the form of the file");
        }
        if errors.is_empty() {
            for (name, value) in table.into_inner() {
                let section = SECTIONS.iter().find(|section| section.name == name.get_ref() && !section.within());
                match section {
                    Some(section) => document.section(section, value, &mut source),
                    None => {
                        let known = SECTIONS.iter().filter(|section| !section.within());
                        source.unknown(name.span(), "section", name.get_ref(), known.map(|section| section.name));
                    }
                }
            }
            document.settings.warn(&mut source);
        }
        findings.sort_from(start);
        document
    }

    fn section(&mut self, section: &Section, value: Spanned<DeValue<'_>>, source: &mut Source<'_, '_>) {
        let at = value.span();
        match (&section.read, value.into_inner()) {
            (Reader::One(read), DeValue::Table(table)) => {
                let acct = table.iter().find(|(key, _)| key.get_ref() == "acct").map(|(_, value)| value.span());
                read(&mut self.settings, table, source);
                if section.name == Listen::NAME && self.settings.listen.hears_nothing() {
                    source.error(
                        acct,
                        "the server listens nowhere: `auth` and `acct` are both empty",
                        "name an address in one of them, such as \"[::]:1812\", or leave both out",
                    );
                }
            }
            (Reader::One(_), _) => source.error(
                Some(at),
                "this is a section, not a key",
                &format!("write [{}] on a line of its own", section.name),
            ),
            (Reader::Many(read), DeValue::Array(values)) => {
                for value in values {
                    let at = value.span();
                    match value.into_inner() {
                        DeValue::Table(table) => read(&mut self.tables, table, at, source),
                        _ => source.error(Some(at), "this is no table", &many(section.name)),
                    }
                }
            }
            (Reader::Many(_), _) => {
                source.error(Some(at), &format!("there may be several `{}`", section.name), &many(section.name));
            }
            (Reader::Within, _) => {}
        }
    }
}

impl Listen {
    const fn hears_nothing(&self) -> bool {
        self.auth.is_empty() && self.acct.is_empty() && self.coa.is_empty()
    }
}

/// The configuration reference as Markdown, written from the types that read the file.
#[must_use]
pub fn reference() -> String {
    let mut text = String::from(
        "# `ulna.toml`\n\nEvery key can be left out unless its absence is an error. Keys and sections that are not listed here are\n\
         errors. Times are written as in `\"500 ms\"`, `\"30 s\"`, `\"5 min\"`, `\"1 h\"`, `\"7 d\"`, or as a number of seconds; sizes as\n\
         in `\"64 KiB\"`, `\"64 MiB\"`, `\"1 GiB\"`, or as a number of octets.\n",
    );
    for section in SECTIONS {
        text.push_str(&format!("\n## `{}`\n\n{}\n\n", section.head(), one_line(section.about)));
        text.push_str("| key | value | if absent | |\n|---|---|---|---|\n");
        for key in section.keys {
            let about = one_line(key.about);
            text.push_str(&format!("| `{}` | {} | {} | {about} |\n", key.name, key.form, in_code(key.default)));
        }
    }
    text
}

/// An `ulna.toml` that says nothing: all keys are there as comments, with their defaults or an example.
pub(crate) fn commented(listen: &str) -> String {
    let mut text = String::from(
        "# Every key can be left out; behind # stands what holds for a server that is told nothing, or an example.\n",
    );
    for section in SECTIONS {
        // A table of which there may be several is one more as soon as its head is there.
        let mark = if matches!(section.read, Reader::One(_)) { "" } else { "# " };
        text.push_str(&format!("\n# {}\n{mark}{}\n", one_line(section.about), section.head()));
        if section.name == Listen::NAME {
            text.push_str(listen);
        }
        for key in section.keys {
            let value = if key.example.is_empty() { key.default } else { key.example };
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
    read: Reader,
}

enum Reader {
    /// There is one at most.
    One(fn(&mut Settings, DeTable<'_>, &mut Source<'_, '_>)),
    /// There may be several.
    Many(fn(&mut Tables, DeTable<'_>, std::ops::Range<usize>, &mut Source<'_, '_>)),
    /// It stands within another, which reads it.
    Within,
}

impl Section {
    const fn within(&self) -> bool {
        matches!(self.read, Reader::Within)
    }

    fn head(&self) -> String {
        let Self { name, read, .. } = self;
        match read {
            Reader::One(_) | Reader::Within => format!("[{name}]"),
            Reader::Many(_) => format!("[[{name}]]"),
        }
    }
}

fn many(name: &str) -> String {
    format!("write [[{name}]] on a line of its own for each, and its keys below")
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Values stand in code, and words about values do not.
fn in_code(text: &str) -> String {
    let value = text.starts_with(['"', '[', '{', '\'']) || text.starts_with(|letter: char| letter.is_ascii_digit());
    if value || matches!(text, "true" | "false") { format!("`{text}`") } else { text.to_owned() }
}

const SECTIONS: &[Section] = &[
    Section {
        name: Listen::NAME,
        about: Listen::ABOUT,
        keys: Listen::KEYS,
        read: Reader::One(|all, table, source| all.listen.read(table, source, &mut Places::default())),
    },
    Section {
        name: Server::NAME,
        about: Server::ABOUT,
        keys: Server::KEYS,
        read: Reader::One(|all, table, source| all.server.read(table, source, &mut Places::default())),
    },
    Section {
        name: Security::NAME,
        about: Security::ABOUT,
        keys: Security::KEYS,
        read: Reader::One(|all, table, source| all.security.read(table, source, &mut Places::default())),
    },
    Section {
        name: Accounting::NAME,
        about: Accounting::ABOUT,
        keys: Accounting::KEYS,
        read: Reader::One(|all, table, source| all.accounting.read(table, source, &mut Places::default())),
    },
    Section {
        name: Log::NAME,
        about: Log::ABOUT,
        keys: Log::KEYS,
        read: Reader::One(|all, table, source| all.log.read(table, source, &mut Places::default())),
    },
    Section {
        name: Proxy::NAME,
        about: Proxy::ABOUT,
        keys: Proxy::KEYS,
        read: Reader::One(|all, table, source| all.proxy.read(table, source, &mut Places::default())),
    },
    Section {
        name: HomeTable::NAME,
        about: HomeTable::ABOUT,
        keys: HomeTable::KEYS,
        read: Reader::Many(|all, table, at, source| all.home(table, at, source)),
    },
    Section { name: ChangesTable::NAME, about: ChangesTable::ABOUT, keys: ChangesTable::KEYS, read: Reader::Within },
    Section {
        name: PoolTable::NAME,
        about: PoolTable::ABOUT,
        keys: PoolTable::KEYS,
        read: Reader::Many(|all, table, at, source| all.pool(table, at, source)),
    },
    Section {
        name: RealmTable::NAME,
        about: RealmTable::ABOUT,
        keys: RealmTable::KEYS,
        read: Reader::Many(|all, table, at, source| all.realm(table, at, source)),
    },
    Section {
        name: Dynamic::NAME,
        about: Dynamic::ABOUT,
        keys: Dynamic::KEYS,
        read: Reader::One(|all, table, source| all.dynamic.read(table, source, &mut Places::default())),
    },
    Section {
        name: NasTable::NAME,
        about: NasTable::ABOUT,
        keys: NasTable::KEYS,
        read: Reader::Many(|all, table, at, source| all.nas(table, at, source)),
    },
];

#[cfg(test)]
mod tests;
