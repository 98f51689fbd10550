//! Counters of the asking side under the names of the MIBs.

use std::time::Duration;

use ulna_wire::Code;

use crate::{Counters, Signatures};

macro_rules! client_counters {
    ($(#[$doc:meta])* $name:ident {
        $(#[$time_doc:meta])* $time:ident = $time_mib:literal,
        $($(#[$field_doc:meta])* $field:ident = $mib:literal,)*
    }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
        #[non_exhaustive]
        pub struct $name {
            $(#[$time_doc])* pub $time: Duration,
            $($(#[$field_doc])* pub $field: u64,)*
        }

        impl $name {
            /// Adds the counts of another; the round trip is the longer of the two.
            pub fn add(&mut self, other: &Self) {
                self.$time = self.$time.max(other.$time);
                $(self.$field = self.$field.wrapping_add(other.$field);)*
            }
        }

        impl Counters for $name {
            /// As the MIB has it, the round trip in hundredths of a second.
            fn counters(&self) -> impl Iterator<Item = (&'static str, u64)> {
                let hundredths = u64::try_from(self.$time.as_millis() / 10).unwrap_or(u64::MAX);
                [($time_mib, hundredths), $(($mib, self.$field),)*].into_iter()
            }
        }
    };
}

client_counters! {
    /// What an authentication client counts of one server ([RFC 4668](https://www.rfc-editor.org/rfc/rfc4668)).
    AuthClientCounters {
        /// How long the newest reply took.
        round_trip = "radiusAuthClientExtRoundTripTime",
        /// Access-Requests sent, without retransmissions.
        access_requests = "radiusAuthClientExtAccessRequests",
        /// Access-Requests sent again to this server.
        access_retransmissions = "radiusAuthClientExtAccessRetransmissions",
        /// Access-Accepts received, valid or not.
        access_accepts = "radiusAuthClientExtAccessAccepts",
        /// Access-Rejects received, valid or not.
        access_rejects = "radiusAuthClientExtAccessRejects",
        /// Access-Challenges received, valid or not.
        access_challenges = "radiusAuthClientExtAccessChallenges",
        /// Packets whose structure is wrong.
        malformed_access_responses = "radiusAuthClientExtMalformedAccessResponses",
        /// Replies whose authenticator or Message-Authenticator is wrong, or where that is missing against the demand.
        bad_authenticators = "radiusAuthClientExtBadAuthenticators",
        /// Access-Requests that wait for a reply of this server now.
        pending_requests = "radiusAuthClientExtPendingRequests",
        /// Waits that ended without a reply: sent again, sent elsewhere, or given up.
        timeouts = "radiusAuthClientExtTimeouts",
        /// Packets with a code that answers no Access-Request.
        unknown_types = "radiusAuthClientExtUnknownTypes",
        /// Packets that were dropped for another reason: late, or nobody asked.
        packets_dropped = "radiusAuthClientExtPacketsDropped",
    }
}

client_counters! {
    /// What an accounting client counts of one server ([RFC 4670](https://www.rfc-editor.org/rfc/rfc4670)).
    AcctClientCounters {
        /// How long the newest reply took.
        round_trip = "radiusAccClientExtRoundTripTime",
        /// Accounting-Requests sent, without retransmissions.
        requests = "radiusAccClientExtRequests",
        /// Accounting-Requests sent again to this server, with another Acct-Delay-Time or without.
        retransmissions = "radiusAccClientExtRetransmissions",
        /// Accounting-Responses received, valid or not.
        responses = "radiusAccClientExtResponses",
        /// Packets whose structure is wrong.
        malformed_responses = "radiusAccClientExtMalformedResponses",
        /// Replies whose authenticator or Message-Authenticator is wrong.
        bad_authenticators = "radiusAccClientExtBadAuthenticators",
        /// Accounting-Requests that wait for a reply of this server now.
        pending_requests = "radiusAccClientExtPendingRequests",
        /// Waits that ended without a reply: sent again, sent elsewhere, or given up.
        timeouts = "radiusAccClientExtTimeouts",
        /// Packets with a code that answers no Accounting-Request.
        unknown_types = "radiusAccClientExtUnknownTypes",
        /// Packets that were dropped for another reason: late, or nobody asked.
        packets_dropped = "radiusAccClientExtPacketsDropped",
    }
}

/// What a client counts of one server.
///
/// Status-Server is counted in neither part ([RFC 5997 section 4.6]), CoA and Disconnect belong to another MIB.
///
/// [RFC 5997 section 4.6]: https://www.rfc-editor.org/rfc/rfc5997#section-4.6
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ClientCounters {
    /// Authentication.
    pub auth: AuthClientCounters,
    /// Accounting.
    pub acct: AcctClientCounters,
    /// Replies, of either kind, for which nobody waited any more; also counted as dropped.
    pub late_replies: u64,
    /// Whether replies to Access-Requests came signed.
    pub signatures: Signatures,
}

impl ClientCounters {
    /// Adds the counts of another.
    pub fn add(&mut self, other: &Self) {
        self.auth.add(&other.auth);
        self.acct.add(&other.acct);
        self.late_replies = self.late_replies.wrapping_add(other.late_replies);
        self.signatures.add(&other.signatures);
    }

    /// A request went out for the first time to this server.
    pub(crate) fn sent(&mut self, request: Code) {
        let (auth, acct) = (&mut self.auth, &mut self.acct);
        bump(request, &mut auth.access_requests, &mut acct.requests);
        bump(request, &mut auth.pending_requests, &mut acct.pending_requests);
    }

    pub(crate) fn sent_again(&mut self, request: Code) {
        bump(request, &mut self.auth.access_retransmissions, &mut self.acct.retransmissions);
    }

    pub(crate) fn timed_out(&mut self, request: Code) {
        bump(request, &mut self.auth.timeouts, &mut self.acct.timeouts);
    }

    /// Nobody waits for a reply of this server to the request any more.
    pub(crate) const fn settled(&mut self, request: Code) {
        let pending = match request {
            Code::ACCESS_REQUEST => &mut self.auth.pending_requests,
            Code::ACCOUNTING_REQUEST => &mut self.acct.pending_requests,
            _ => return,
        };
        *pending = pending.saturating_sub(1);
    }

    pub(crate) const fn round_trip(&mut self, request: Code, time: Duration) {
        match request {
            Code::ACCESS_REQUEST => self.auth.round_trip = time,
            Code::ACCOUNTING_REQUEST => self.acct.round_trip = time,
            _ => {}
        }
    }

    /// A reply came, valid or not.
    pub(crate) fn received(&mut self, reply: Code) {
        match reply {
            Code::ACCESS_ACCEPT => increment(&mut self.auth.access_accepts),
            Code::ACCESS_REJECT => increment(&mut self.auth.access_rejects),
            Code::ACCESS_CHALLENGE => increment(&mut self.auth.access_challenges),
            Code::ACCOUNTING_RESPONSE => increment(&mut self.acct.responses),
            _ => {}
        }
    }

    pub(crate) fn malformed(&mut self, kind: Code) {
        bump(kind, &mut self.auth.malformed_access_responses, &mut self.acct.malformed_responses);
    }

    pub(crate) fn bad_authenticator(&mut self, request: Code) {
        bump(request, &mut self.auth.bad_authenticators, &mut self.acct.bad_authenticators);
    }

    pub(crate) fn unknown_type(&mut self, request: Code) {
        bump(request, &mut self.auth.unknown_types, &mut self.acct.unknown_types);
    }

    /// A reply for which nobody waits any more.
    pub(crate) fn late(&mut self, kind: Code) {
        self.dropped(kind);
        self.late_replies = self.late_replies.wrapping_add(1);
    }

    pub(crate) fn dropped(&mut self, kind: Code) {
        bump(kind, &mut self.auth.packets_dropped, &mut self.acct.packets_dropped);
    }
}

impl Counters for ClientCounters {
    fn counters(&self) -> impl Iterator<Item = (&'static str, u64)> {
        let acct: Vec<_> = self.acct.counters().collect();
        self.auth.counters().collect::<Vec<_>>().into_iter().chain(acct)
    }
}

fn bump(request: Code, auth: &mut u64, acct: &mut u64) {
    match request {
        Code::ACCESS_REQUEST => increment(auth),
        Code::ACCOUNTING_REQUEST => increment(acct),
        _ => {}
    }
}

const fn increment(counter: &mut u64) {
    *counter = counter.wrapping_add(1);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rfc4668_and_rfc4670_names() {
        let mut counters = ClientCounters::default();
        counters.sent(Code::ACCESS_REQUEST);
        counters.sent_again(Code::ACCESS_REQUEST);
        counters.round_trip(Code::ACCESS_REQUEST, Duration::from_millis(1_234));
        counters.received(Code::ACCOUNTING_RESPONSE);
        let mut total = ClientCounters::default();
        total.add(&counters);
        total.add(&counters);
        let find = |name| total.counters().find(|(known, _)| *known == name).map(|(_, value)| value);
        assert_eq!(find("radiusAuthClientExtAccessRequests"), Some(2));
        assert_eq!(find("radiusAuthClientExtAccessRetransmissions"), Some(2));
        assert_eq!(find("radiusAuthClientExtPendingRequests"), Some(2));
        assert_eq!(find("radiusAuthClientExtRoundTripTime"), Some(123), "hundredths of a second");
        assert_eq!(find("radiusAccClientExtResponses"), Some(2));
        assert_eq!(total.counters().count(), 12 + 10);
    }

    #[test]
    fn rfc5997_status_server_is_not_counted() {
        let mut counters = ClientCounters::default();
        counters.sent(Code::STATUS_SERVER);
        counters.sent_again(Code::STATUS_SERVER);
        counters.timed_out(Code::STATUS_SERVER);
        counters.settled(Code::STATUS_SERVER);
        assert_eq!(counters, ClientCounters::default());
    }
}
