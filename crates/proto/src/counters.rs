//! Counters under the names of the MIBs.

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

/// What a server counts on both of its ports.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ServerCounters {
    /// On the authentication port.
    pub auth: AuthServerCounters,
    /// On the accounting port.
    pub acct: AcctServerCounters,
}

impl ServerCounters {
    /// Adds the counts of another.
    pub const fn add(&mut self, other: &Self) {
        self.auth.add(&other.auth);
        self.acct.add(&other.acct);
    }
}

impl ServerCounters {
    pub(crate) fn received(&mut self, port: Port) {
        match port {
            Port::Acct => self.acct.requests += 1,
            _ => self.auth.access_requests += 1,
        }
    }

    pub(crate) const fn replied(&mut self, code: Code) {
        match code {
            Code::ACCESS_ACCEPT => self.auth.access_accepts += 1,
            Code::ACCESS_REJECT => self.auth.access_rejects += 1,
            Code::ACCESS_CHALLENGE => self.auth.access_challenges += 1,
            Code::ACCOUNTING_RESPONSE => self.acct.responses += 1,
            _ => {}
        }
    }

    pub(crate) fn invalid(&mut self, port: Port) {
        match port {
            Port::Acct => self.acct.invalid_requests += 1,
            _ => self.auth.invalid_requests += 1,
        }
    }

    pub(crate) fn malformed(&mut self, port: Port) {
        match port {
            Port::Acct => self.acct.malformed_requests += 1,
            _ => self.auth.malformed_access_requests += 1,
        }
    }

    pub(crate) fn unknown_type(&mut self, port: Port) {
        match port {
            Port::Acct => self.acct.unknown_types += 1,
            _ => self.auth.unknown_types += 1,
        }
    }

    pub(crate) fn duplicate(&mut self, port: Port) {
        match port {
            Port::Acct => self.acct.dup_requests += 1,
            _ => self.auth.dup_access_requests += 1,
        }
    }

    pub(crate) fn unverified(&mut self, port: Port, why: VerifyError) {
        match (port, why) {
            // Nothing is wrong with what is not there: the policy drops such a packet.
            (_, VerifyError::MessageAuthenticatorMissing | VerifyError::ProxyStateUnsigned) => self.dropped(port),
            (Port::Acct, _) => self.acct.bad_authenticators += 1,
            _ => self.auth.bad_authenticators += 1,
        }
    }

    pub(crate) fn dropped(&mut self, port: Port) {
        match port {
            Port::Acct => self.acct.packets_dropped += 1,
            _ => self.auth.packets_dropped += 1,
        }
    }
}

impl Counters for ServerCounters {
    fn counters(&self) -> impl Iterator<Item = (&'static str, u64)> {
        let acct: Vec<_> = self.acct.counters().collect();
        self.auth.counters().collect::<Vec<_>>().into_iter().chain(acct)
    }

    fn totals(&self) -> impl Iterator<Item = (&'static str, u64)> {
        let acct: Vec<_> = self.acct.totals().collect();
        self.auth.totals().collect::<Vec<_>>().into_iter().chain(acct)
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
        total.add(&one);
        total.add(&one);
        let find = |name| total.counters().find(|(known, _)| *known == name).map(|(_, value)| value);
        assert_eq!(find("radiusAuthServAccessRejects"), Some(6));
        assert_eq!(find("radiusAccServNoRecords"), Some(4));
        assert_eq!(total.counters().count(), 19);
        assert!(total.totals().any(|pair| pair == ("radiusAuthServTotalAccessRejects", 6)));
        assert!(total.totals().any(|(name, _)| name == "radiusAuthServTotalInvalidRequests"));
    }
}
