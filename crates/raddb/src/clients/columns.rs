//! `clients`: an address or network, a secret and, if wanted, what is demanded and `proxy-state`, on each line.

use std::path::Path;

use ulna_proto::{Demand, Network};

use super::{Client, Clients, MAX_OCTETS, NO_NAMES};
use crate::{
    finding::{Finding, Line, Severity},
    text::{is_idle, lines, read},
    veil::Veil,
    words::words,
};

pub(super) fn read_into(clients: &mut Clients<'_>, path: &Path) {
    let file = path.to_string_lossy();
    match read(path, MAX_OCTETS, clients.findings) {
        Ok(octets) => {
            for (number, _, octets) in lines(&octets).filter(|(_, _, line)| !is_idle(line)) {
                add(clients, Line { file: &file, number, octets, veil: Veil::Words });
            }
        }
        Err(why) => clients.findings.push(Finding::of_file(Severity::Error, file, format!("it cannot be read: {why}"))),
    }
}

fn add(clients: &mut Clients<'_>, line: Line<'_>) {
    let words = match words(line) {
        Ok(words) => words,
        Err(finding) => return clients.findings.push(*finding),
    };
    let (address, secret, policy, exempt) = match words.as_slice() {
        [address, secret] => (address, secret, None, None),
        [address, secret, policy] => (address, secret, Some(policy), None),
        [address, secret, policy, word] if word.octets == EXEMPT => (address, secret, Some(policy), Some(word)),
        [address] => {
            let finding = address.spot.line.error(address.spot.end..address.spot.end, "the secret is missing");
            return clients
                .findings
                .push(finding.with_help("write `address secret`, and behind it require, auto or off if wanted"));
        }
        [_, _, _, word, rest @ ..] => {
            let extra = rest.first().filter(|_| word.octets == EXEMPT).unwrap_or(word);
            let message = "a line has four words at most: address, secret, policy, and proxy-state";
            let finding = extra.spot.error(message);
            return clients.findings.push(finding.with_help("write the secret in double quotes if it has spaces"));
        }
        [] => return,
    };
    let name = String::from_utf8_lossy(&address.octets);
    let network: Network = match name.parse() {
        Ok(network) => network,
        Err(why) => {
            return clients.findings.push(address.spot.error(format!("this is no client: {why}")).with_help(NO_NAMES));
        }
    };
    let demand: Option<Demand> = match policy.map(|policy| (policy, String::from_utf8_lossy(&policy.octets).parse())) {
        None => None,
        Some((_, Ok(demand))) => Some(demand),
        Some((policy, Err(why))) => {
            let finding = policy.spot.error(format!("the third word says what is demanded: {why}"));
            return clients.findings.push(finding.with_help("write the secret in double quotes if it has spaces"));
        }
    };
    if let Some(word) = exempt.filter(|_| demand == Some(Demand::Require)) {
        let message = "proxy-state does nothing here: `require` demands Message-Authenticator of all requests";
        clients.findings.push(word.spot.warning(message).with_help("write auto or off before it, or leave it out"));
    }
    let limit_proxy_state = exempt.map(|_| false);
    let client = Client { name: &name, network, secret: &secret.octets, demand, limit_proxy_state };
    clients.add(&client, address.spot, secret.spot);
}

/// The word that lets requests with Proxy-State pass without Message-Authenticator.
const EXEMPT: &[u8] = b"proxy-state";
