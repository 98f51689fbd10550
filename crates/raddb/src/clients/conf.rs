//! `clients.conf`: sections as FreeRADIUS has them.

use std::{
    net::{IpAddr, Ipv4Addr},
    path::{Path, PathBuf},
};

use ulna_proto::{Demand, Network, NetworkError};

use super::{
    Client, Clients, MAX_OCTETS, NO_NAMES,
    lexer::{Kind, Token, tokens},
};
use crate::{
    finding::{Finding, Line, Severity},
    text::read,
    users::unescape,
    veil::Veil,
    words::Spot,
};

pub(super) fn read_into(clients: &mut Clients<'_>, path: &Path) {
    read_file(clients, path, &mut Vec::new());
}

fn read_file(clients: &mut Clients<'_>, path: &Path, open: &mut Vec<PathBuf>) {
    let file = path.to_string_lossy();
    let octets = match read(path, MAX_OCTETS, clients.findings) {
        Ok(octets) => octets,
        Err(why) => {
            return clients.findings.push(Finding::of_file(Severity::Error, file, format!("it cannot be read: {why}")));
        }
    };
    open.push(path.to_owned());
    let (list, faults) = tokens(&file, &octets);
    let start = clients.findings.list.len();
    faults.into_iter().for_each(|fault| clients.findings.push(fault));
    let mut parser = Parser { clients, file: &file, path, tokens: &list, at: 0, open };
    parser.top(0);
    if open.len() == 1 {
        clients.findings.sort_from(start);
    }
    open.pop();
}

struct Parser<'p, 'a, 't> {
    clients: &'p mut Clients<'a>,
    file: &'p str,
    path: &'p Path,
    tokens: &'p [Token<'t>],
    at: usize,
    open: &'p mut Vec<PathBuf>,
}

/// What a `client` section says.
#[derive(Default)]
struct Draft<'p, 't> {
    address: Option<(&'p Token<'t>, Family)>,
    netmask: Option<&'p Token<'t>>,
    secret: Option<(&'p Token<'t>, Vec<u8>)>,
    shortname: Option<String>,
    demand: Option<Demand>,
    limit_proxy_state: Option<bool>,
    /// It only comes over a transport that is not served.
    unserved: bool,
    broken: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Family {
    Any,
    V4,
    V6,
}

impl<'p, 't> Parser<'p, '_, 't> {
    /// Reads what stands outside of clients.
    fn top(&mut self, depth: usize) {
        while let Some(token) = self.next() {
            match token.kind {
                Kind::End => {}
                Kind::Close if depth > 0 => return,
                Kind::Word(b"$INCLUDE" | b"$include") => self.include(token),
                Kind::Word(b"client") => self.client(token),
                Kind::Word(b"clients") => {
                    let message = "a list of clients for a listener of its own: its clients are read as all others";
                    self.warn(token, message, "nothing needs to be done unless they must not reach other listeners");
                    if self.skip_to_open(token) {
                        self.top(depth + 1);
                    }
                }
                Kind::Word(name) => {
                    let message = format!("`{}` is not honoured here", String::from_utf8_lossy(name));
                    self.warn(token, &message, "this file is read for its clients only");
                    self.skip();
                }
                _ => {
                    self.error(token, "a section or a key must stand here", "write `client name {`");
                    self.skip();
                }
            }
        }
    }

    fn client(&mut self, head: &'p Token<'t>) {
        let name = match self.peek().map(|token| token.kind) {
            Some(Kind::Word(_) | Kind::Quoted(_)) => self.next(),
            _ => None,
        };
        if !self.skip_to_open(head) {
            return;
        }
        let mut draft = Draft::default();
        let mut closed = false;
        while let Some(token) = self.next() {
            match token.kind {
                Kind::End => {}
                Kind::Close => {
                    closed = true;
                    break;
                }
                Kind::Word(b"$INCLUDE" | b"$include") => {
                    self.error(token, "files cannot be included inside of a client", "write its keys here");
                    self.skip();
                }
                Kind::Word(key) => self.key(token, &String::from_utf8_lossy(key), &mut draft),
                _ => {
                    self.error(token, "a key must stand here", "write `key = value`");
                    draft.broken = true;
                    self.skip();
                }
            }
        }
        if !closed {
            self.error(head, "the client is not closed", "write } behind its last key");
            return;
        }
        self.finish(head, name, draft);
    }

    fn key(&mut self, token: &'p Token<'t>, key: &str, draft: &mut Draft<'p, 't>) {
        match self.peek().map(|next| next.kind) {
            Some(Kind::Equals) => self.at += 1,
            Some(Kind::Open) => {
                if !matches!(key, "limit") {
                    self.warn(token, &format!("the section `{key}` is not honoured"), "remove it");
                }
                self.skip();
                return;
            }
            _ => {
                self.error(token, &format!("`{key}` has no value"), "write `key = value`");
                draft.broken = true;
                self.skip();
                return;
            }
        }
        let Some(value) = self.next().filter(|value| matches!(value.kind, Kind::Word(_) | Kind::Quoted(_))) else {
            self.error(token, &format!("`{key}` has no value"), "write `key = value`");
            draft.broken = true;
            return;
        };
        if let Some(extra) = self.peek().filter(|next| !matches!(next.kind, Kind::End | Kind::Close)) {
            self.error(extra, "the value has ended already", "write it in double quotes if it has spaces");
            draft.broken = true;
            self.skip();
        }
        let octets = octets(value);
        let text = String::from_utf8_lossy(&octets).into_owned();
        if text.contains("${") && !matches!(key, "virtual_server" | "coa_server") {
            self.error(value, "variables are not known here", "write the value itself");
            draft.broken = true;
            return;
        }
        match key {
            "ipaddr" => draft.address = Some((value, Family::Any)),
            "ipv4addr" => draft.address = Some((value, Family::V4)),
            "ipv6addr" => draft.address = Some((value, Family::V6)),
            "netmask" => draft.netmask = Some(value),
            "secret" => draft.secret = Some((value, octets)),
            "shortname" => draft.shortname = Some(text),
            "require_message_authenticator" => match policy(&text) {
                Some(demand) => draft.demand = Some(demand),
                None => self.not_a_policy(value, draft),
            },
            "limit_proxy_state" => match policy(&text) {
                Some(demand) => draft.limit_proxy_state = Some(demand != Demand::Off),
                None => self.not_a_policy(value, draft),
            },
            "proto" => match text.as_str() {
                "*" | "udp" => {}
                "tcp" | "tls" => {
                    let message = format!("the client may only come over {text}, which is not served: it is left out");
                    self.warn(value, &message, "write `proto = udp` if it may come over UDP");
                    draft.unserved = true;
                }
                _ => {
                    self.error(value, "this is no transport", "write udp, tcp, tls or *");
                    draft.broken = true;
                }
            },
            "dynamic_clients" => {
                self.warn(
                    token,
                    "dynamic clients are not supported: the client is left out",
                    "write the clients themselves",
                );
                draft.unserved = true;
            }
            // They are for tools that we do not have, or for limits of TCP.
            "nas_type" | "nastype" | "login" | "password" | "lifetime" | "idle_timeout" | "max_connections" => {}
            "virtual_server" | "coa_server" | "response_window" | "src_ipaddr" | "track_connections" => {
                self.warn(token, &format!("`{key}` is not honoured"), "all clients are served alike");
            }
            _ => self.warn(
                token,
                &format!("unknown key `{key}`"),
                "it is ignored; see the documentation for the keys that are known",
            ),
        }
    }

    fn finish(&mut self, head: &'p Token<'t>, name: Option<&'p Token<'t>>, draft: Draft<'p, 't>) {
        if draft.broken {
            return;
        }
        let name_text = name.map(|name| String::from_utf8_lossy(&octets(name)).into_owned());
        let (place, family) = match (draft.address, name) {
            (Some(address), _) => address,
            // Old files have the address for a name.
            (None, Some(name)) => (name, Family::Any),
            (None, None) => return self.error(head, "the client has no address", "write `ipaddr = ..` in it"),
        };
        let text = String::from_utf8_lossy(&octets(place)).into_owned();
        let network = match network(&text, family) {
            Ok(network) => network,
            Err(_) if draft.address.is_none() => {
                return self.error(head, "the client has no address", "write `ipaddr = ..` in it");
            }
            Err(why) => return self.error(place, &format!("this is no address: {why}"), NO_NAMES),
        };
        let network = match draft.netmask.map(|token| (token, narrowed(network, &octets(token)))) {
            None => network,
            Some((_, Some(network))) => network,
            Some((token, None)) => {
                return self.error(
                    token,
                    "this is no length of a prefix",
                    "write it behind the address: `ipaddr = 192.0.2.0/24`",
                );
            }
        };
        let Some((secret_token, secret)) = &draft.secret else {
            return self.error(head, "the client has no secret", "write `secret = ..` in it");
        };
        if draft.unserved {
            return;
        }
        let name = draft.shortname.or(name_text).unwrap_or_else(|| text.clone());
        // A file of FreeRADIUS that is silent on it means that the server finds out.
        let demand = Some(draft.demand.unwrap_or(Demand::Auto));
        let client = Client { name: &name, network, secret, demand, limit_proxy_state: draft.limit_proxy_state };
        let (network_spot, secret_spot) = (self.spot(place), self.spot(secret_token));
        self.clients.add(&client, network_spot, secret_spot);
    }

    fn include(&mut self, token: &'p Token<'t>) {
        let Some(value) = self.next().filter(|value| matches!(value.kind, Kind::Word(_) | Kind::Quoted(_))) else {
            return self.error(token, "a file must be named behind $INCLUDE", "write its name, relative to this file");
        };
        let name = String::from_utf8_lossy(&octets(value)).into_owned();
        let target = self.path.parent().unwrap_or_else(|| Path::new("")).join(&name);
        if name.contains("${") {
            return self.error(value, "variables are not known here", "write the name itself, relative to this file");
        }
        if self.open.contains(&target) || self.open.len() >= MAX_DEPTH {
            return self.error(value, "files include each other too deeply", "include each file once");
        }
        if target.is_dir() {
            let mut files: Vec<PathBuf> = std::fs::read_dir(&target)
                .map(|entries| entries.filter_map(|entry| Some(entry.ok()?.path())).collect())
                .unwrap_or_default();
            files.retain(|file| file.is_file() && plain_name(file));
            files.sort();
            files.iter().for_each(|file| read_file(self.clients, file, self.open));
        } else if target.is_file() {
            read_file(self.clients, &target, self.open);
        } else {
            self.error(value, "there is no such file", "correct the name; it is relative to the folder of this file");
        }
    }

    /// Skips the rest of a statement: to the end of the line, or past the section that it opens.
    fn skip(&mut self) {
        let mut depth = 0_usize;
        while let Some(token) = self.peek() {
            match token.kind {
                Kind::Open => depth += 1,
                Kind::Close if depth == 0 => return,
                Kind::Close => depth -= 1,
                Kind::End if depth == 0 => return,
                _ => {}
            }
            self.at += 1;
            if depth == 0 && token.kind == Kind::Close {
                return;
            }
        }
    }

    /// Skips what stands before the brace that opens a section; reports where there is none.
    fn skip_to_open(&mut self, head: &'p Token<'t>) -> bool {
        while let Some(token) = self.peek() {
            match token.kind {
                Kind::Open => {
                    self.at += 1;
                    return true;
                }
                Kind::End | Kind::Word(_) | Kind::Quoted(_) if token.number == head.number => self.at += 1,
                _ => break,
            }
        }
        self.error(head, "a section must begin with {", "write `client name {`");
        false
    }

    fn not_a_policy(&mut self, value: &'p Token<'t>, draft: &mut Draft<'p, 't>) {
        self.error(value, "this is neither yes, no nor auto", "write yes, no or auto");
        draft.broken = true;
    }

    fn next(&mut self) -> Option<&'p Token<'t>> {
        let token = self.tokens.get(self.at)?;
        self.at += 1;
        Some(token)
    }

    fn peek(&self) -> Option<&'p Token<'t>> {
        self.tokens.get(self.at)
    }

    fn spot(&self, token: &Token<'p>) -> Spot<'p>
    where
        't: 'p,
    {
        let line = Line { file: self.file, number: token.number, octets: token.line, veil: Veil::Values };
        Spot { line, start: token.start, end: token.end }
    }

    fn error(&mut self, token: &Token<'t>, message: &str, help: &str) {
        let finding = self.spot(token).error(message).with_help(help);
        self.clients.findings.push(finding);
    }

    fn warn(&mut self, token: &Token<'t>, message: &str, help: &str) {
        let finding = self.spot(token).warning(message).with_help(help);
        self.clients.findings.push(finding);
    }
}

fn octets(token: &Token<'_>) -> Vec<u8> {
    match token.kind {
        Kind::Word(word) => word.to_vec(),
        Kind::Quoted(text) => unescape(text),
        _ => Vec::new(),
    }
}

fn network(text: &str, family: Family) -> Result<Network, NetworkError> {
    let network = match (text, family) {
        ("*", Family::V6) => Network::new("::".parse().map_err(|_| NetworkError::Address)?, 0)?,
        ("*", _) => Network::new(Ipv4Addr::UNSPECIFIED.into(), 0)?,
        _ => text.parse()?,
    };
    let fits = match family {
        Family::Any => true,
        Family::V4 => network.address().is_ipv4(),
        Family::V6 => network.address().is_ipv6(),
    };
    if fits { Ok(network) } else { Err(NetworkError::Address) }
}

/// The network with a length from the old key `netmask`.
fn narrowed(network: Network, octets: &[u8]) -> Option<Network> {
    let text = str::from_utf8(octets).ok()?;
    let bits = match text.parse::<IpAddr>() {
        Ok(IpAddr::V4(mask)) => {
            let bits = u32::from(mask).leading_ones();
            (u32::from(mask) == u32::MAX.checked_shl(32 - bits).unwrap_or(0)).then(|| u8::try_from(bits).ok())??
        }
        _ => text.parse().ok()?,
    };
    Network::new(network.address(), bits).ok()
}

fn policy(text: &str) -> Option<Demand> {
    match text.to_ascii_lowercase().as_str() {
        "yes" | "true" | "on" | "1" => Some(Demand::Require),
        "no" | "false" | "off" | "0" => Some(Demand::Off),
        "auto" => Some(Demand::Auto),
        _ => None,
    }
}

/// Whether a file of a folder is read: editors leave others behind.
fn plain_name(file: &Path) -> bool {
    let name = file.file_name().and_then(|name| name.to_str()).unwrap_or("~");
    name.bytes().all(|octet| octet.is_ascii_alphanumeric() || b"._-".contains(&octet)) && !name.starts_with('.')
}

/// How deeply files can include files.
const MAX_DEPTH: usize = 16;
