//! What was moved, and what failed, as plain numbers that belong to one worker.

use std::io;
use std::ops::AddAssign;

/// Counts of datagrams and octets moved, owned by one worker and published by it when it likes.
///
/// To publish, add it to a total and start over: `total += std::mem::take(&mut traffic)`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Traffic {
    /// System calls that received at least one datagram.
    pub batches_in: u64,
    /// Datagrams received.
    pub datagrams_in: u64,
    /// Octets received, without headers, as far as they were kept.
    pub octets_in: u64,
    /// Datagrams received that were longer than [`LONGEST`](crate::LONGEST), and therefore cut.
    pub truncated_in: u64,
    /// Datagrams that the kernel dropped because the receive buffer was full.
    ///
    /// The kernel tells it beside the next datagram that it delivers.
    pub kernel_drops: u64,
    /// Errors reported while receiving: on a link, what ICMP said about earlier datagrams.
    pub receive_failures: Failures,
    /// System calls that sent at least one datagram.
    pub batches_out: u64,
    /// Datagrams the kernel took.
    pub datagrams_out: u64,
    /// Octets the kernel took, without headers.
    pub octets_out: u64,
    /// How often the send buffer was full.
    pub blocked_out: u64,
    /// Errors reported while sending.
    pub send_failures: Failures,
}

impl AddAssign for Traffic {
    fn add_assign(&mut self, other: Self) {
        self.batches_in += other.batches_in;
        self.datagrams_in += other.datagrams_in;
        self.octets_in += other.octets_in;
        self.truncated_in += other.truncated_in;
        self.kernel_drops += other.kernel_drops;
        self.receive_failures += other.receive_failures;
        self.batches_out += other.batches_out;
        self.datagrams_out += other.datagrams_out;
        self.octets_out += other.octets_out;
        self.blocked_out += other.blocked_out;
        self.send_failures += other.send_failures;
    }
}

/// Why the kernel refused to send or receive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Failure {
    /// Nobody listens there (`ECONNREFUSED`).
    Refused,
    /// No route leads there, or a router said so (`ENETUNREACH`, `EHOSTUNREACH`, `ENETDOWN`, `EHOSTDOWN`).
    Unreachable,
    /// The datagram is longer than can be sent (`EMSGSIZE`).
    TooLong,
    /// The kernel is short of memory (`ENOBUFS`, `ENOMEM`).
    NoBuffers,
    /// A firewall, or a broadcast that was not asked for (`EPERM`, `EACCES`).
    Denied,
    /// An address that cannot be sent to or from (`EINVAL`, `EAFNOSUPPORT`, `EADDRNOTAVAIL`, `EDESTADDRREQ`).
    BadAddress,
    /// Anything else.
    Other,
}

impl Failure {
    /// All classes, in the order in which [`Failures`] lists them.
    pub const ALL: [Self; 7] =
        [Self::Refused, Self::Unreachable, Self::TooLong, Self::NoBuffers, Self::Denied, Self::BadAddress, Self::Other];

    /// Classifies an error of the operating system.
    #[must_use]
    pub fn of(error: &io::Error) -> Self {
        match error.raw_os_error() {
            Some(libc::ECONNREFUSED) => Self::Refused,
            Some(libc::ENETUNREACH | libc::EHOSTUNREACH | libc::ENETDOWN | libc::EHOSTDOWN) => Self::Unreachable,
            Some(libc::EMSGSIZE) => Self::TooLong,
            Some(libc::ENOBUFS | libc::ENOMEM) => Self::NoBuffers,
            Some(libc::EPERM | libc::EACCES) => Self::Denied,
            Some(libc::EINVAL | libc::EAFNOSUPPORT | libc::EADDRNOTAVAIL | libc::EDESTADDRREQ) => Self::BadAddress,
            _ => Self::Other,
        }
    }

    /// A short name in lower case, fit for a metric's label.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Refused => "refused",
            Self::Unreachable => "unreachable",
            Self::TooLong => "too-long",
            Self::NoBuffers => "no-buffers",
            Self::Denied => "denied",
            Self::BadAddress => "bad-address",
            Self::Other => "other",
        }
    }
}

/// How often each class of failure occurred.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Failures([u64; Failure::ALL.len()]);

impl Failures {
    /// Counts one failure.
    pub fn count(&mut self, failure: Failure) {
        if let Some(counter) = self.0.get_mut(failure as usize) {
            *counter += 1;
        }
    }

    /// How often `failure` occurred.
    #[must_use]
    pub fn of(&self, failure: Failure) -> u64 {
        self.0.get(failure as usize).copied().unwrap_or_default()
    }

    /// How often anything failed.
    #[must_use]
    pub fn total(&self) -> u64 {
        self.0.iter().sum()
    }

    /// Lists each class with its count.
    pub fn iter(&self) -> impl Iterator<Item = (Failure, u64)> {
        Failure::ALL.into_iter().zip(self.0)
    }
}

impl AddAssign for Failures {
    fn add_assign(&mut self, other: Self) {
        for (counter, more) in self.0.iter_mut().zip(other.0) {
            *counter += more;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_class_has_its_own_counter() {
        for (place, failure) in Failure::ALL.into_iter().enumerate() {
            assert_eq!(failure as usize, place);
            let mut failures = Failures::default();
            failures.count(failure);
            assert_eq!(failures.iter().filter(|(_, count)| *count > 0).collect::<Vec<_>>(), [(failure, 1)]);
        }
    }

    #[test]
    fn errors_are_classified_by_number() {
        for (number, failure) in [
            (libc::ECONNREFUSED, Failure::Refused),
            (libc::EHOSTUNREACH, Failure::Unreachable),
            (libc::EMSGSIZE, Failure::TooLong),
            (libc::ENOBUFS, Failure::NoBuffers),
            (libc::EPERM, Failure::Denied),
            (libc::EINVAL, Failure::BadAddress),
            (libc::EIO, Failure::Other),
        ] {
            assert_eq!(Failure::of(&io::Error::from_raw_os_error(number)), failure, "{}", failure.name());
        }
    }

    #[test]
    fn taking_and_adding_keeps_every_count() {
        let mut failures = Failures::default();
        failures.count(Failure::Denied);
        let mut traffic = Traffic {
            batches_in: 1,
            datagrams_in: 2,
            octets_in: 3,
            truncated_in: 4,
            kernel_drops: 5,
            receive_failures: failures,
            batches_out: 6,
            datagrams_out: 7,
            octets_out: 8,
            blocked_out: 9,
            send_failures: failures,
        };
        let (once, mut total) = (traffic, Traffic::default());
        total += std::mem::take(&mut traffic);
        assert_eq!((total, traffic), (once, Traffic::default()));
        total += once;
        assert_eq!((total.blocked_out, total.send_failures.total()), (18, 2));
    }
}
