//! Counters under the names of the MIBs.

use std::{net::IpAddr, time::Instant};

use ulna_wire::{Code, VerifyError};

use crate::Port;

/// Counters that can be read by the names that the MIBs give them.
pub trait Counters {
    /// The names that a row of the MIB's table of clients or servers has, and values, in the order of the MIB.
    fn counters(&self) -> impl Iterator<Item = (&'static str, u64)>;

    /// The names of the MIB's scalars, which count for all together; where it has none, those of a row.
    fn totals(&self) -> impl Iterator<Item = (&'static str, u64)> {
        self.counters()
    }
}

macro_rules! counters {
    ($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident = $mib:literal, $total:literal;)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
        #[non_exhaustive]
        pub struct $name {
            $($(#[$field_doc])* pub $field: u64,)*
        }

        impl $name {
            /// Adds the counts of another.
            pub const fn add(&mut self, other: &Self) {
                $(self.$field = self.$field.wrapping_add(other.$field);)*
            }
        }

        impl Counters for $name {
            fn counters(&self) -> impl Iterator<Item = (&'static str, u64)> {
                [$(($mib, self.$field),)*].into_iter()
            }

            fn totals(&self) -> impl Iterator<Item = (&'static str, u64)> {
                [$(($total, self.$field),)*].into_iter()
            }
        }
    };
}

counters! {
    /// What an authentication server counts ([RFC 4669](https://www.rfc-editor.org/rfc/rfc4669)).
    ///
    /// Requests, less duplicates, bad authenticators, malformed requests, unknown types, dropped packets and replies,
    /// are those that are being worked on. Packets from unknown addresses are counted apart.
    AuthServerCounters {
        /// Packets received on the port from known addresses, but for Status-Server.
        access_requests = "radiusAuthServAccessRequests", "radiusAuthServTotalAccessRequests";
        /// Packets from unknown addresses.
        invalid_requests = "radiusAuthServTotalInvalidRequests", "radiusAuthServTotalInvalidRequests";
        /// Access-Requests that came again.
        dup_access_requests = "radiusAuthServDupAccessRequests", "radiusAuthServTotalDupAccessRequests";
        /// Access-Accepts sent.
        access_accepts = "radiusAuthServAccessAccepts", "radiusAuthServTotalAccessAccepts";
        /// Access-Rejects sent.
        access_rejects = "radiusAuthServAccessRejects", "radiusAuthServTotalAccessRejects";
        /// Access-Challenges sent.
        access_challenges = "radiusAuthServAccessChallenges", "radiusAuthServTotalAccessChallenges";
        /// Packets whose structure is wrong.
        malformed_access_requests = "radiusAuthServMalformedAccessRequests", "radiusAuthServTotalMalformedAccessRequests";
        /// Access-Requests with a wrong or malformed Message-Authenticator.
        bad_authenticators = "radiusAuthServBadAuthenticators", "radiusAuthServTotalBadAuthenticators";
        /// Requests that were dropped for another reason: not signed as it is demanded, queue full, a store that is down, time
        /// over.
        packets_dropped = "radiusAuthServPacketsDropped", "radiusAuthServTotalPacketsDropped";
        /// Packets with a code that does not belong here.
        unknown_types = "radiusAuthServUnknownTypes", "radiusAuthServTotalUnknownTypes";
    }
}

counters! {
    /// What an accounting server counts ([RFC 4671](https://www.rfc-editor.org/rfc/rfc4671)).
    ///
    /// Requests, less duplicates, bad authenticators, malformed requests, unknown types, dropped packets and responses,
    /// are those that are being worked on. Packets from unknown addresses are counted apart.
    AcctServerCounters {
        /// Packets received on the port from known addresses, but for Status-Server.
        requests = "radiusAccServRequests", "radiusAccServTotalRequests";
        /// Packets from unknown addresses.
        invalid_requests = "radiusAccServTotalInvalidRequests", "radiusAccServTotalInvalidRequests";
        /// Accounting-Requests that came again.
        dup_requests = "radiusAccServDupRequests", "radiusAccServTotalDupRequests";
        /// Accounting-Responses sent.
        responses = "radiusAccServResponses", "radiusAccServTotalResponses";
        /// Packets whose structure is wrong.
        malformed_requests = "radiusAccServMalformedRequests", "radiusAccServTotalMalformedRequests";
        /// Accounting-Requests with a wrong authenticator.
        bad_authenticators = "radiusAccServBadAuthenticators", "radiusAccServTotalBadAuthenticators";
        /// Requests that were dropped for another reason: not recorded safely, queue full, time over.
        packets_dropped = "radiusAccServPacketsDropped", "radiusAccServTotalPacketsDropped";
        /// Requests that were acknowledged and not recorded: none, for what cannot be recorded is not acknowledged.
        no_records = "radiusAccServNoRecords", "radiusAccServTotalNoRecords";
        /// Packets with a code that does not belong here.
        unknown_types = "radiusAccServUnknownTypes", "radiusAccServTotalUnknownTypes";
    }
}

counters! {
    /// What a dynamic authorization server counts ([RFC 4673](https://www.rfc-editor.org/rfc/rfc4673)).
    ///
    /// Packets that are dropped as stale, or as not of their time, count as dropped.
    DynServerCounters {
        /// Disconnect-Requests from unknown addresses.
        disconnect_invalid = "radiusDynAuthServerDisconInvalidClientAddresses", "radiusDynAuthServerDisconInvalidClientAddresses";
        /// CoA-Requests from unknown addresses.
        change_invalid = "radiusDynAuthServerCoAInvalidClientAddresses", "radiusDynAuthServerCoAInvalidClientAddresses";
        /// Disconnect-Requests received from known addresses.
        disconnect_requests = "radiusDynAuthServDisconRequests", "radiusDynAuthServDisconRequests";
        /// Disconnect-Requests that came again.
        dup_disconnect_requests = "radiusDynAuthServDupDisconRequests", "radiusDynAuthServDupDisconRequests";
        /// Disconnect-ACKs sent.
        disconnect_acks = "radiusDynAuthServDisconAcks", "radiusDynAuthServDisconAcks";
        /// Disconnect-NAKs sent.
        disconnect_naks = "radiusDynAuthServDisconNaks", "radiusDynAuthServDisconNaks";
        /// Disconnect-Requests whose structure is wrong.
        malformed_disconnect_requests = "radiusDynAuthServMalformedDisconRequests", "radiusDynAuthServMalformedDisconRequests";
        /// Disconnect-Requests with a wrong authenticator or Message-Authenticator.
        disconnect_bad_authenticators = "radiusDynAuthServDisconBadAuthenticators", "radiusDynAuthServDisconBadAuthenticators";
        /// Disconnect-Requests that were dropped for another reason: stale, queue full, time over.
        disconnect_dropped = "radiusDynAuthServDisconPacketsDropped", "radiusDynAuthServDisconPacketsDropped";
        /// CoA-Requests received from known addresses.
        change_requests = "radiusDynAuthServCoARequests", "radiusDynAuthServCoARequests";
        /// CoA-Requests that came again.
        dup_change_requests = "radiusDynAuthServDupCoARequests", "radiusDynAuthServDupCoARequests";
        /// CoA-ACKs sent.
        change_acks = "radiusDynAuthServCoAAcks", "radiusDynAuthServCoAAcks";
        /// CoA-NAKs sent.
        change_naks = "radiusDynAuthServCoANaks", "radiusDynAuthServCoANaks";
        /// CoA-Requests whose structure is wrong.
        malformed_change_requests = "radiusDynAuthServMalformedCoARequests", "radiusDynAuthServMalformedCoARequests";
        /// CoA-Requests with a wrong authenticator or Message-Authenticator.
        change_bad_authenticators = "radiusDynAuthServCoABadAuthenticators", "radiusDynAuthServCoABadAuthenticators";
        /// CoA-Requests that were dropped for another reason: stale, queue full, time over.
        change_dropped = "radiusDynAuthServCoAPacketsDropped", "radiusDynAuthServCoAPacketsDropped";
        /// Packets with a code that does not belong here.
        unknown_types = "radiusDynAuthServUnknownTypes", "radiusDynAuthServUnknownTypes";
    }
}

/// What a server counts on all of its ports.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ServerCounters {
    /// On the authentication port.
    pub auth: AuthServerCounters,
    /// On the accounting port.
    pub acct: AcctServerCounters,
    /// On the port for dynamic authorization.
    pub dynamic: DynServerCounters,
    /// Whether Access-Requests came signed, with duplicates left out.
    pub signatures: Signatures,
}

/// How many packets came with Message-Authenticator, and how many without: Access-Requests, or the replies to them.
///
/// Those without are counted whether they are taken or dropped. Whoever can forge an address can raise that number.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Signatures {
    /// With one that is right.
    pub signed: u64,
    /// Without.
    pub unsigned: u64,
    /// When the last one came without, and from where; a client that counts replies knows whom it asked.
    pub last_unsigned: Option<(Instant, Option<IpAddr>)>,
}

impl Signatures {
    /// Adds the counts of another.
    pub fn add(&mut self, other: &Self) {
        self.signed = self.signed.wrapping_add(other.signed);
        self.unsigned = self.unsigned.wrapping_add(other.unsigned);
        self.last_unsigned = self.last_unsigned.max(other.last_unsigned);
    }

    pub(crate) const fn signed(&mut self) {
        self.signed = self.signed.wrapping_add(1);
    }

    pub(crate) const fn unsigned(&mut self, now: Instant, sender: Option<IpAddr>) {
        self.unsigned = self.unsigned.wrapping_add(1);
        self.last_unsigned = Some((now, sender));
    }
}

impl ServerCounters {
    /// Adds the counts of another.
    pub fn add(&mut self, other: &Self) {
        self.auth.add(&other.auth);
        self.acct.add(&other.acct);
        self.dynamic.add(&other.dynamic);
        self.signatures.add(&other.signatures);
    }
}

impl ServerCounters {
    pub(crate) fn received(&mut self, port: Port, asked: Code) {
        match (port, asked) {
            (Port::Acct, _) => self.acct.requests += 1,
            (Port::Dynamic, Code::COA_REQUEST) => self.dynamic.change_requests += 1,
            (Port::Dynamic, Code::DISCONNECT_REQUEST) => self.dynamic.disconnect_requests += 1,
            // RFC 4673: what is neither is an unknown type alone.
            (Port::Dynamic, _) => {}
            _ => self.auth.access_requests += 1,
        }
    }

    pub(crate) const fn replied(&mut self, code: Code) {
        match code {
            Code::ACCESS_ACCEPT => self.auth.access_accepts += 1,
            Code::ACCESS_REJECT => self.auth.access_rejects += 1,
            Code::ACCESS_CHALLENGE => self.auth.access_challenges += 1,
            Code::ACCOUNTING_RESPONSE => self.acct.responses += 1,
            Code::DISCONNECT_ACK => self.dynamic.disconnect_acks += 1,
            Code::DISCONNECT_NAK => self.dynamic.disconnect_naks += 1,
            Code::COA_ACK => self.dynamic.change_acks += 1,
            Code::COA_NAK => self.dynamic.change_naks += 1,
            _ => {}
        }
    }

    pub(crate) fn invalid(&mut self, port: Port, asked: Code) {
        match (port, asked) {
            (Port::Acct, _) => self.acct.invalid_requests += 1,
            (Port::Dynamic, Code::COA_REQUEST) => self.dynamic.change_invalid += 1,
            (Port::Dynamic, _) => self.dynamic.disconnect_invalid += 1,
            _ => self.auth.invalid_requests += 1,
        }
    }

    pub(crate) fn malformed(&mut self, port: Port, asked: Code) {
        match (port, asked) {
            (Port::Acct, _) => self.acct.malformed_requests += 1,
            (Port::Dynamic, Code::COA_REQUEST) => self.dynamic.malformed_change_requests += 1,
            (Port::Dynamic, _) => self.dynamic.malformed_disconnect_requests += 1,
            _ => self.auth.malformed_access_requests += 1,
        }
    }

    pub(crate) fn unknown_type(&mut self, port: Port) {
        match port {
            Port::Acct => self.acct.unknown_types += 1,
            Port::Dynamic => self.dynamic.unknown_types += 1,
            Port::Auth => self.auth.unknown_types += 1,
        }
    }

    pub(crate) fn duplicate(&mut self, port: Port, asked: Code) {
        match (port, asked) {
            (Port::Acct, _) => self.acct.dup_requests += 1,
            (Port::Dynamic, Code::COA_REQUEST) => self.dynamic.dup_change_requests += 1,
            (Port::Dynamic, _) => self.dynamic.dup_disconnect_requests += 1,
            _ => self.auth.dup_access_requests += 1,
        }
    }

    pub(crate) fn unverified(&mut self, port: Port, asked: Code, why: VerifyError) {
        match (port, asked, why) {
            // Nothing is wrong with what is not there: the policy drops such a packet.
            (_, _, VerifyError::MessageAuthenticatorMissing | VerifyError::ProxyStateUnsigned) => {
                self.dropped(port, asked);
            }
            (Port::Acct, ..) => self.acct.bad_authenticators += 1,
            (Port::Dynamic, Code::COA_REQUEST, _) => self.dynamic.change_bad_authenticators += 1,
            (Port::Dynamic, ..) => self.dynamic.disconnect_bad_authenticators += 1,
            _ => self.auth.bad_authenticators += 1,
        }
    }

    pub(crate) fn dropped(&mut self, port: Port, asked: Code) {
        match (port, asked) {
            (Port::Acct, _) => self.acct.packets_dropped += 1,
            (Port::Dynamic, Code::COA_REQUEST) => self.dynamic.change_dropped += 1,
            (Port::Dynamic, _) => self.dynamic.disconnect_dropped += 1,
            _ => self.auth.packets_dropped += 1,
        }
    }
}

impl Counters for ServerCounters {
    fn counters(&self) -> impl Iterator<Item = (&'static str, u64)> {
        let mut counters: Vec<_> = self.auth.counters().collect();
        counters.extend(self.acct.counters().chain(self.dynamic.counters()));
        counters.into_iter()
    }

    fn totals(&self) -> impl Iterator<Item = (&'static str, u64)> {
        let mut totals: Vec<_> = self.auth.totals().collect();
        totals.extend(self.acct.totals().chain(self.dynamic.totals()));
        totals.into_iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counters_are_read_by_their_mib_names() {
        let mut total = ServerCounters::default();
        let mut one = ServerCounters::default();
        one.auth.access_rejects = 3;
        one.acct.no_records = 2;
        one.dynamic.change_naks = 1;
        total.add(&one);
        total.add(&one);
        let find = |name| total.counters().find(|(known, _)| *known == name).map(|(_, value)| value);
        assert_eq!(find("radiusAuthServAccessRejects"), Some(6));
        assert_eq!(find("radiusAccServNoRecords"), Some(4));
        assert_eq!(find("radiusDynAuthServCoANaks"), Some(2));
        assert_eq!(total.counters().count(), 36);
        assert!(total.totals().any(|pair| pair == ("radiusAuthServTotalAccessRejects", 6)));
        assert!(total.totals().any(|(name, _)| name == "radiusAuthServTotalInvalidRequests"));
    }
}
