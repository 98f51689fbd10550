//! What a relay counts.

use std::ops::AddAssign;

macro_rules! counters {
    ($($(#[$doc:meta])* $name:ident,)*) => {
        /// What a relay has done, beside the counters that the MIBs have.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
        #[non_exhaustive]
        pub struct RelayCounters {
            $($(#[$doc])* pub $name: u64,)*
        }

        impl RelayCounters {
            /// Names and values.
            pub fn counters(&self) -> impl Iterator<Item = (&'static str, u64)> {
                [$((stringify!($name), self.$name),)*].into_iter()
            }
        }

        impl AddAssign for RelayCounters {
            fn add_assign(&mut self, other: Self) {
                $(self.$name = self.$name.wrapping_add(other.$name);)*
            }
        }
    };
}

counters! {
    /// Requests that were sent on.
    forwarded,
    /// Of them, those that were answered.
    answered,
    /// Of them, those that nobody answered.
    unanswered,
    /// Of them, those whose clients asked something else in their place.
    withdrawn,
    /// Requests that were sent again because their client asked again.
    resent,
    /// Response windows that passed without an answer.
    overdue,
    /// Requests that were sent to another home server.
    failed_over,
    /// Answers of a home server that another had been asked in the stead of.
    late,
    /// Requests that the router refused.
    refused,
    /// Requests that had been here before, or passed too many proxies.
    loops,
    /// Requests that no home server was to be had for.
    nobody_left,
    /// Requests that were dropped, as too many waited.
    full,
    /// Replies with a wrong Proxy-State, or none.
    wrong_state,
    /// Datagrams that are no reply to anything: forged, late, malformed.
    ignored,
    /// Datagrams to a port from which a home server was asked, from anybody else
    /// (`radiusAuthClientInvalidServerAddresses`, [RFC 4668](https://www.rfc-editor.org/rfc/rfc4668)).
    strangers,
    /// Packets with hidden attributes that could not be revealed, and were left out.
    left_out,
}
