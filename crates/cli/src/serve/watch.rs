//! What an operator sees of requests: log lines, the attribute print of `-X`, and the cure for silent drops.

use std::{
    collections::HashMap,
    fmt::{self, Write as _},
    net::SocketAddr,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant, SystemTime, UNIX_EPOCH},
};

use ulna_dictionary::{Dictionary, Encryption, Oid, Reveal};
use ulna_proto::{Demand, Discard, Path, Peer, Port};
use ulna_server::{
    Access, Accounting, Asked, ChangeOfAuthorization, Disconnect, Exchange, Fault, Observer, Reason, Request,
};
use ulna_wire::{BuildError, Code, Draft, HEADER, VerifyError};

use super::log::Log;
use crate::packet::pairs;

/// Which requests have a log line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Show {
    /// None.
    Nothing,
    /// Those that are rejected.
    Rejects,
    /// All.
    All,
    /// All, attribute by attribute, on standard error (`-X`).
    Attributes,
}

/// Looks on while the server works.
pub(crate) struct Watch {
    log: Arc<Log>,
    dictionary: Arc<Dictionary>,
    show: Show,
    said: Said,
    count: AtomicU64,
    rejects: Ration,
}

impl Watch {
    pub(crate) fn new(log: Arc<Log>, dictionary: Arc<Dictionary>, show: Show) -> Self {
        Self { log, dictionary, show, said: Said::default(), count: AtomicU64::new(0), rejects: Ration::default() }
    }

    fn print_request<X: Exchange>(&self, rq: &Request<X>) {
        if self.show != Show::Attributes {
            return;
        }
        let number = self.count.fetch_add(1, Ordering::Relaxed);
        let packet = rq.packet();
        let mut text = String::new();
        // Writing to a string does not fail.
        let _ = writeln!(
            text,
            "({number}) Received {} Id {} from {} length {} (client {})",
            packet.code(),
            packet.identifier(),
            rq.source(),
            packet.octets().len(),
            rq.peer().name
        );
        let reveal = Reveal { key: &rq.peer().key, authenticator: packet.authenticator() };
        self.print_attributes(packet.body(), Some(reveal), &mut text);
        self.log.print(&text);
    }

    fn print_reply(&self, asked: Asked<'_>, draft: &Draft, reason: Option<&Reason>) {
        let mut text = format!("    Sending {} Id {} to {}", draft.code(), asked.identifier, asked.path.source);
        // Writing to a string does not fail.
        let _ = match reason {
            Some(reason) => writeln!(text, ": {reason}"),
            None => writeln!(text),
        };
        let mut octets = draft.visible();
        for raw in draft.attributes() {
            // RFC 2868 s.3.5: a tag stands before what is hidden, and is not hidden itself.
            let known = Oid::new(&[raw.number.into()]).and_then(|oid| self.dictionary.attribute_at(oid));
            let flags = known.map(|known| known.flags());
            let tagged =
                flags.is_some_and(|flags| flags.tagged && flags.encryption == Some(Encryption::TunnelPassword));
            let place = octets.get_mut((raw.offset + 2).saturating_sub(HEADER));
            if let (true, Some(&tag @ 0..=0x1f), Some(place)) = (tagged, raw.value.first(), place) {
                *place = tag;
            }
        }
        self.print_attributes(&octets, None, &mut text);
        self.log.print(&text);
    }

    fn print_attributes(&self, octets: &[u8], reveal: Option<Reveal<'_>>, text: &mut String) {
        // What is not sent yet.
        let unsigned = reveal.is_none();
        match self.dictionary.decode(octets, reveal) {
            Ok(pairs) => {
                for pair in pairs {
                    let number = pair.oid();
                    let _ = if pair.is_secret() {
                        writeln!(text, "\t{} = {}", pairs::name(&pair, false), pairs::SECRET)
                    } else if unsigned && *number.numbers() == [MESSAGE_AUTHENTICATOR] {
                        writeln!(text, "\tMessage-Authenticator = (made when the reply is signed)")
                    } else {
                        writeln!(text, "\t{pair}")
                    };
                }
            }
            Err(error) => {
                let _ = writeln!(text, "\t({error})");
            }
        }
    }
}

impl fmt::Debug for Watch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Watch({:?})", self.show)
    }
}

impl Observer for Watch {
    fn shows_requests(&self) -> bool {
        self.show != Show::Nothing
    }

    fn access(&self, rq: &Request<Access>) {
        self.print_request(rq);
    }

    fn accounting(&self, rq: &Request<Accounting>) {
        self.print_request(rq);
    }

    fn disconnect(&self, rq: &Request<Disconnect>) {
        self.print_request(rq);
    }

    fn change(&self, rq: &Request<ChangeOfAuthorization>) {
        self.print_request(rq);
    }

    fn replied(&self, asked: Asked<'_>, draft: &Draft, reason: Option<&Reason>) {
        let code = draft.code();
        let nak = matches!(code, Code::COA_NAK | Code::DISCONNECT_NAK);
        let refusal = code == Code::ACCESS_REJECT || (nak && reason.is_some());
        match self.show {
            Show::Attributes => self.print_reply(asked, draft, reason),
            Show::All if !refusal => {
                let (user, source, peer) = (asked.user.map(readable), asked.path.source, &asked.peer.name);
                let user = user.as_deref().unwrap_or("-");
                tracing::info!(target: "ulna::request", user, %source, client = %peer, reply = %code, "{code} for {user} from {source}");
            }
            _ if refusal && self.rejects.may_say() => {
                let (user, source, peer) = (asked.user.map(readable), asked.path.source, &asked.peer.name);
                let user = user.as_deref().unwrap_or("-");
                let reason = reason.map(ToString::to_string).unwrap_or_default();
                let verb = if nak { "refuse" } else { "reject" };
                tracing::info!(target: "ulna::request", user, %source, client = %peer, reason, "{verb} {user} from {source}: {reason}");
            }
            _ => {}
        }
    }

    fn failed(&self, asked: Asked<'_>, fault: &Fault) {
        if self.show == Show::Attributes {
            self.log.print(&format!("    No reply to {} Id {}: {fault}\n", asked.path.source, asked.identifier));
        }
        // A store that is down fails every request: once a minute says enough.
        if self.said.may_say(&asked.peer.name, "failed") {
            tracing::error!(target: "ulna::server", client = %asked.peer.name, source = %asked.path.source, "no reply to {}, so that it asks elsewhere: {fault}", asked.path.source);
        }
    }

    fn discarded(&self, source: SocketAddr, port: Port, peer: Option<&Arc<Peer>>, why: Discard) {
        let Some(peer) = peer else {
            if self.show == Show::Attributes {
                self.log.print(&format!("Ignoring a packet from unknown client {source}: add it to `clients`\n"));
            }
            return;
        };
        if self.show == Show::Attributes {
            let cure = cure(peer, port, why);
            self.log.print(&format!("Ignoring a packet from {source} (client {}): {cure}\n", peer.name));
        } else if !matches!(why, Discard::Duplicate) && self.said.may_say(&peer.name, kind(why)) {
            tracing::warn!(target: "ulna::server", client = %peer.name, %source, "dropped a packet from {source}: {}", cure(peer, port, why));
        }
    }

    fn unsendable(&self, path: &Path, peer: &Arc<Peer>, error: &BuildError) {
        tracing::error!(target: "ulna::server", client = %peer.name, source = %path.source, "the reply to {} cannot be built, nothing is sent: {error}", path.source);
    }
}

/// What was said of whom, and when.
#[derive(Default)]
struct Said(Mutex<HashMap<(Arc<str>, &'static str), Instant>>);

impl Said {
    /// Whether something may be said of a peer: once a minute for each kind of thing.
    fn may_say(&self, about: &Arc<str>, kind: &'static str) -> bool {
        let now = Instant::now();
        let mut said = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if said.len() >= MOST_REMEMBERED {
            said.retain(|_, at| now.duration_since(*at) < ONCE_A);
            if said.len() >= MOST_REMEMBERED {
                return false;
            }
        }
        match said.get_mut(&(Arc::clone(about), kind)) {
            Some(at) if now.duration_since(*at) < ONCE_A => false,
            Some(at) => {
                *at = now;
                true
            }
            None => {
                said.insert((Arc::clone(about), kind), now);
                true
            }
        }
    }
}

/// How many lines a second a flood of rejects may write; the rest is told as a number.
#[derive(Default)]
struct Ration {
    /// The second that is counted, and how many lines it had.
    second: AtomicU64,
    lines: AtomicU64,
}

impl Ration {
    fn may_say(&self) -> bool {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |passed| passed.as_secs());
        if self.second.swap(now, Ordering::Relaxed) != now {
            let unsaid = self.lines.swap(0, Ordering::Relaxed).saturating_sub(LINES_A_SECOND);
            if unsaid > 0 {
                tracing::info!(target: "ulna::request", unsaid, "{unsaid} more rejects a moment ago are not listed");
            }
        }
        self.lines.fetch_add(1, Ordering::Relaxed) < LINES_A_SECOND
    }
}

/// A name from the network, safe for a log line.
fn readable(octets: &[u8]) -> String {
    String::from_utf8_lossy(octets).escape_debug().to_string()
}

fn kind(why: Discard) -> &'static str {
    match why {
        Discard::Unverified(VerifyError::MessageAuthenticatorMissing) => "unsigned",
        Discard::Unverified(VerifyError::ProxyStateUnsigned) => "proxy-state",
        Discard::Unverified(VerifyError::MessageAuthenticatorMalformed) => "malformed-signature",
        Discard::Unverified(_) => "unverified",
        Discard::Malformed(_) | Discard::TooManyAttributes { .. } => "malformed",
        Discard::Code(_) => "code",
        _ => "other",
    }
}

/// What happened, and what to do about it.
fn cure(peer: &Peer, port: Port, why: Discard) -> String {
    let (name, network) = (&peer.name, peer.network);
    match why {
        Discard::Unverified(VerifyError::MessageAuthenticatorMissing) if port == Port::Dynamic => format!(
            "it has no Message-Authenticator, which is demanded here. Have client {name} sign; if it cannot, set \
             `message_authenticator = \"optional\"` under [dynamic]"
        ),
        Discard::TimestampMissing => format!(
            "it has no Event-Timestamp, which is demanded here, so that nobody can send it again later (RFC 5176). Have \
             client {name} send it; if it cannot, set `event_timestamp = \"optional\"` under [dynamic]"
        ),
        Discard::Unverified(VerifyError::MessageAuthenticatorMissing) => match peer.demand {
            // Nothing but the RFCs themselves demands it of this client.
            Demand::Off => format!(
                "it has no Message-Authenticator, which a Status-Server (RFC 5997) and a request with EAP-Message \
                 (RFC 3579) have to have whatever `clients` says. Have client {name} sign: no setting here helps"
            ),
            Demand::Auto => format!(
                "it has no Message-Authenticator, though its sender has signed requests before (`auto` of client \
                 {name}, CVE-2024-3596), or the request has to have one whatever `clients` says: Status-Server \
                 (RFC 5997), EAP-Message (RFC 3579). Have the client sign; if it cannot any more, write `{network} \
                 SECRET off` in `clients`, which lets its other requests pass"
            ),
            _ => format!(
                "it has no Message-Authenticator, which is demanded of client {name} (CVE-2024-3596). Update the \
                 client or have it sign; if it cannot, write `{network} SECRET auto` (or `off`) in `clients`, or \
                 `require_message_authenticator = auto` in its section of `clients.conf`. Status-Server (RFC 5997) and \
                 requests with EAP-Message (RFC 3579) have to have it all the same"
            ),
        },
        Discard::Unverified(VerifyError::MessageAuthenticatorMalformed) => format!(
            "its Message-Authenticator stands twice or is not 18 octets long (RFC 3579): the packet is malformed, its \
             sender (client {name}) has to be corrected"
        ),
        Discard::Unverified(VerifyError::ProxyStateUnsigned) => format!(
            "it has Proxy-State but no Message-Authenticator, as an attacker's packet would (CVE-2024-3596). If client \
             {name} is a proxy, have it sign; if it cannot, write `{network} SECRET {} proxy-state` in `clients`, or \
             `limit_proxy_state = no` in its section of `clients.conf`",
            if peer.demand == Demand::Off { "off" } else { "auto" }
        ),
        Discard::Unverified(error) => {
            format!(
                "{error}. The secret of client {name} ({network}) here and the one on the client differ, or the packet is forged"
            )
        }
        Discard::Code(code) => {
            let port = match port {
                Port::Auth => "authentication",
                Port::Acct => "accounting",
                _ => "dynamic authorization",
            };
            format!("{code} does not belong on the {port} port: check the ports that client {name} is set to")
        }
        other => format!("{other} (client {name})"),
    }
}

const MESSAGE_AUTHENTICATOR: u32 = 80;
const LINES_A_SECOND: u64 = 100;
const ONCE_A: Duration = Duration::from_secs(60);
/// So many things said are remembered; when that is full, less is said.
const MOST_REMEMBERED: usize = 4096;

#[cfg(test)]
mod tests {
    use ulna_wire::SharedKey;

    use super::*;

    fn said(demand: Demand, error: VerifyError) -> String {
        let mut peer = Peer::new("nas", "192.0.2.1".parse().unwrap(), SharedKey::new("a-secret-for-tests"));
        peer.demand = demand;
        cure(&peer, Port::Auth, Discard::Unverified(error))
    }

    #[test]
    fn rfc5997_2_rfc3579_3_2_no_setting_is_named_where_none_helps() {
        let off = said(Demand::Off, VerifyError::MessageAuthenticatorMissing);
        assert!(off.contains("Status-Server") && off.contains("EAP-Message") && !off.contains("SECRET"), "{off}");
        let auto = said(Demand::Auto, VerifyError::MessageAuthenticatorMissing);
        assert!(auto.contains("192.0.2.1 SECRET off") && !auto.contains("SECRET auto"), "{auto}");
        let require = said(Demand::Require, VerifyError::MessageAuthenticatorMissing);
        assert!(require.contains("SECRET auto") && require.contains("RFC 5997"), "{require}");
    }

    #[test]
    fn cve_2024_3596_the_cure_for_proxy_state_can_be_written() {
        let off = said(Demand::Off, VerifyError::ProxyStateUnsigned);
        assert!(off.contains("`192.0.2.1 SECRET off proxy-state` in `clients`"), "{off}");
        let auto = said(Demand::Auto, VerifyError::ProxyStateUnsigned);
        assert!(auto.contains("SECRET auto proxy-state") && auto.contains("limit_proxy_state = no"), "{auto}");
    }

    #[test]
    fn blastradius_server_logs_discards_once_a_minute_for_each_client_and_reason() {
        let said = Said::default();
        let (one, other) = (Arc::from("nas"), Arc::from("proxy"));
        let reasons =
            [VerifyError::MessageAuthenticatorMissing, VerifyError::ProxyStateUnsigned].map(Discard::Unverified);
        for client in [&one, &other] {
            for of_reason in reasons.map(|why| [(); 100].map(|()| said.may_say(client, kind(why)))) {
                assert_eq!(of_reason.iter().filter(|may| **may).count(), 1);
            }
        }
    }

    #[test]
    fn rfc3579_3_2_a_malformed_signature_is_not_blamed_on_the_secret() {
        let malformed = said(Demand::Require, VerifyError::MessageAuthenticatorMalformed);
        assert!(malformed.contains("sender") && !malformed.contains("ecret of client"), "{malformed}");
        let wrong = said(Demand::Require, VerifyError::MessageAuthenticatorWrong);
        assert!(wrong.contains("secret of client nas"), "{wrong}");
    }
}
