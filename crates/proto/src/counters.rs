//! Counters under the names of the MIBs.

use ulna_wire::Code;

use crate::{Abandon, Port};

/// Counters that can be read by the names that the MIBs give them.
pub trait Counters {
    /// The names and values, in the order of the MIB.
    fn counters(&self) -> impl Iterator<Item = (&'static str, u64)>;
}

macro_rules! counters {
    ($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident = $mib:literal,)* }) => {
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
        }
    };
}

counters! {
    /// What an authentication server counts ([RFC 4669](https://www.rfc-editor.org/rfc/rfc4669)).
    AuthServerCounters {
        /// Access-Requests received.
        access_requests = "radiusAuthServAccessRequests",
        /// Access-Requests from unknown addresses.
        invalid_requests = "radiusAuthServTotalInvalidRequests",
        /// Access-Requests that came again.
        dup_access_requests = "radiusAuthServDupAccessRequests",
        /// Access-Accepts sent.
        access_accepts = "radiusAuthServAccessAccepts",
        /// Access-Rejects sent.
        access_rejects = "radiusAuthServAccessRejects",
        /// Access-Challenges sent.
        access_challenges = "radiusAuthServAccessChallenges",
        /// Packets whose structure is wrong.
        malformed_access_requests = "radiusAuthServMalformedAccessRequests",
        /// Access-Requests with a wrong, missing or malformed Message-Authenticator.
        bad_authenticators = "radiusAuthServBadAuthenticators",
        /// Requests that were dropped for another reason: queue full, a store that is down, time over.
        packets_dropped = "radiusAuthServPacketsDropped",
        /// Packets with a code that does not belong here.
        unknown_types = "radiusAuthServUnknownTypes",
    }
}

counters! {
    /// What an accounting server counts ([RFC 4671](https://www.rfc-editor.org/rfc/rfc4671)).
    AcctServerCounters {
        /// Accounting-Requests received.
        requests = "radiusAccServRequests",
        /// Accounting-Requests from unknown addresses.
        invalid_requests = "radiusAccServTotalInvalidRequests",
        /// Accounting-Requests that came again.
        dup_requests = "radiusAccServDupRequests",
        /// Accounting-Responses sent.
        responses = "radiusAccServResponses",
        /// Packets whose structure is wrong.
        malformed_requests = "radiusAccServMalformedRequests",
        /// Accounting-Requests with a wrong authenticator.
        bad_authenticators = "radiusAccServBadAuthenticators",
        /// Requests that were dropped for another reason: queue full, time over.
        packets_dropped = "radiusAccServPacketsDropped",
        /// Requests that were answered with silence because they could not be recorded.
        no_records = "radiusAccServNoRecords",
        /// Packets with a code that does not belong here.
        unknown_types = "radiusAccServUnknownTypes",
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
    pub(crate) const fn request(&mut self, code: Code) {
        match code {
            Code::ACCESS_REQUEST => self.auth.access_requests += 1,
            Code::ACCOUNTING_REQUEST => self.acct.requests += 1,
            _ => {}
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

    pub(crate) fn unverified(&mut self, port: Port) {
        match port {
            Port::Acct => self.acct.bad_authenticators += 1,
            _ => self.auth.bad_authenticators += 1,
        }
    }

    pub(crate) fn abandoned(&mut self, port: Port, why: Abandon) {
        match (port, why) {
            (Port::Acct, Abandon::NotRecorded) => self.acct.no_records += 1,
            (Port::Acct, _) => self.acct.packets_dropped += 1,
            _ => self.auth.packets_dropped += 1,
        }
    }
}

impl Counters for ServerCounters {
    fn counters(&self) -> impl Iterator<Item = (&'static str, u64)> {
        let acct: Vec<_> = self.acct.counters().collect();
        self.auth.counters().collect::<Vec<_>>().into_iter().chain(acct)
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
    }
}
