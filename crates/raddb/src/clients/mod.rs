//! Who shares a secret with us: the files `clients` and `clients.conf`.

mod columns;
mod conf;
mod lexer;

use std::{collections::HashMap, path::Path};

use ulna_proto::{Demand, Network, Peer, Peers};
use ulna_wire::SharedKey;

use crate::{finding::Findings, settings::Security, words::Spot};

/// Peers as files are read.
#[derive(Debug)]
pub(crate) struct Clients<'a> {
    pub(crate) peers: Peers,
    pub(crate) findings: &'a mut Findings,
    security: &'a Security,
    /// Where each network was named first.
    known: HashMap<Network, String>,
}

/// What a file says of one peer.
#[derive(Debug)]
struct Client<'c> {
    name: &'c str,
    network: Network,
    secret: &'c [u8],
    demand: Option<Demand>,
    limit_proxy_state: Option<bool>,
}

impl<'a> Clients<'a> {
    pub(crate) fn new(security: &'a Security, findings: &'a mut Findings) -> Self {
        Self { peers: Peers::new(), findings, security, known: HashMap::new() }
    }

    /// Reads a file of two columns.
    pub(crate) fn read_columns(&mut self, path: &Path) {
        columns::read_into(self, path);
    }

    /// Reads a file of FreeRADIUS's.
    pub(crate) fn read_conf(&mut self, path: &Path) {
        conf::read_into(self, path);
    }

    fn add(&mut self, client: &Client<'_>, network: Spot<'_>, secret: Spot<'_>) {
        let place = format!("{}:{}", network.line.file, network.line.number);
        if let Some(first) = self.known.get(&client.network) {
            let message = format!("{} is a client already, at {first}", client.network);
            self.findings.push(network.error(message).with_help("remove one of the two"));
            return;
        }
        if client.secret.is_empty() {
            // RFC 2865 s.3: the secret must not be empty.
            self.findings.push(secret.error("the secret is empty").with_help("write at least 12 octets"));
            return;
        }
        let key = SharedKey::new(client.secret);
        let beyond = !client.network.is_loopback();
        if beyond && key.secret().is_weak() {
            let message = format!("the secret of {} is short or well known, and can be guessed", client.network);
            self.findings.push(
                secret.warning(message).with_help("write a random one of 16 octets or more, here and at the client"),
            );
        }
        let mut peer = Peer::new(client.name, client.network, key);
        if let Some(demand) = client.demand.or(self.security.message_authenticator) {
            peer.demand = demand;
        }
        peer.limit_proxy_state = client.limit_proxy_state.unwrap_or(self.security.limit_proxy_state);
        if beyond && client.demand == Some(Demand::Off) {
            let message = format!(
                "Message-Authenticator is not demanded of {}: replies to it can be forged (CVE-2024-3596)",
                client.network
            );
            self.findings.push(
                network.warning(message).with_help("demand it, or at least `auto`, unless the client cannot sign"),
            );
        }
        if beyond && client.limit_proxy_state == Some(false) && !matches!(peer.demand, Demand::Require | Demand::Off) {
            let message = format!(
                "requests of {} with Proxy-State need no Message-Authenticator: replies to them can be forged (CVE-2024-3596)",
                client.network
            );
            self.findings
                .push(network.warning(message).with_help("limit them, unless the client is a proxy that cannot sign"));
        }
        self.known.insert(client.network, place);
        self.peers.add(peer);
    }
}

/// What to do about a client that is named by a host's name.
const NO_NAMES: &str =
    "write an address such as 192.0.2.1, or a network such as 192.0.2.0/24; names of hosts are not looked up";
/// How many octets a file of clients can have.
const MAX_OCTETS: u64 = 256 << 20;

#[cfg(test)]
mod tests;
