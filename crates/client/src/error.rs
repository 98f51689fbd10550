//! Why there is no answer.

use std::{net::SocketAddr, time::Duration};

use thiserror::Error;
use ulna_net::OpenError;
use ulna_proto::{DynamicError, Ignored};
use ulna_wire::{BuildError, Code, VerifyError};

/// Why there is no answer, and what to do about it.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum Error {
    /// Nothing came back.
    #[error(
        "no reply from {server} after {tries} tries in {:.1} s: is it running, does it know this address, is the \
         shared secret the same?",
        waited.as_secs_f32()
    )]
    NoReply {
        /// Which server was asked last.
        server: SocketAddr,
        /// How often the request was sent, to all servers together.
        tries: u32,
        /// How long that took.
        waited: Duration,
    },
    /// The server's host says that nothing listens there.
    #[error("{server} refuses: nothing listens on that port; start the server, or correct the port")]
    Refused {
        /// Which server was asked last.
        server: SocketAddr,
        /// How often the request was sent, to all servers together.
        tries: u32,
    },
    /// Something came back that could not be believed.
    #[error("replies from {server} were dropped: {}", explain(why))]
    Unbelievable {
        /// Which server was asked last.
        server: SocketAddr,
        /// What was wrong with the last one.
        why: Ignored,
    },
    /// The request cannot be built.
    #[error("the request cannot be built: {0}")]
    Request(#[from] BuildError),
    /// There is no socket to ask with.
    #[error("no socket to ask with: {0}")]
    Socket(#[source] OpenError),
    /// As many requests as the limit allows wait already.
    #[error("{pending} requests wait already: ask less at a time, or raise Builder::pending")]
    Busy {
        /// How many wait.
        pending: usize,
    },
    /// No server for this kind of request was named.
    #[error("no server for {code} was named: add one with {}", if *code == Code::ACCOUNTING_REQUEST { "Builder::accounting_server" } else { "Builder::server" })]
    NoServer {
        /// The code of the request.
        code: Code,
    },
    /// A name is longer than MS-CHAPv2 can hash.
    #[error("the user name is too long: {0}")]
    Login(#[from] ulna_auth::EvidenceError),
    /// An accept of MS-CHAPv2 without proof that the server knows the password.
    #[error("{server} accepted without proof that it knows the password: MS-CHAP2-Success is {}", if *missing { "missing" } else { "wrong" })]
    Unproven {
        /// Which server accepted.
        server: SocketAddr,
        /// Whether there was no proof at all.
        missing: bool,
    },
    /// The keys in an accept of MS-CHAP are not those that the password gives.
    #[error("{server} sent MPPE keys that do not fit the password: compare the shared secrets")]
    WrongKeys {
        /// Which server accepted.
        server: SocketAddr,
    },
    /// A Disconnect-Request or a CoA-Request that may not be sent.
    #[error("the request may not be sent: {0}")]
    Dynamic(#[from] DynamicError),
    /// A reply to a Disconnect-Request or a CoA-Request that is not of now.
    #[error(
        "{nas} answered {code} with an Event-Timestamp that is {} s off: set its clock or ours, this is not to be believed",
        off.as_secs()
    )]
    Stale {
        /// Who answered.
        nas: SocketAddr,
        /// The code of the answer.
        code: Code,
        /// How far its clock and ours are apart.
        off: Duration,
    },
    /// The operating system gives no random octets.
    #[error("the operating system gives no random octets: {0}")]
    Random(getrandom::Error),
    /// The task that keeps the client's time was ended with its runtime.
    #[error("the runtime that the client was built in has gone: build a client in this one")]
    Gone,
}

fn explain(why: &Ignored) -> String {
    match why {
        Ignored::Unverified(VerifyError::MessageAuthenticatorMissing) => {
            "Message-Authenticator is missing; update the \
             server so that it signs (CVE-2024-3596), or, only where nobody can be on the path, build the server with \
             Demand::Auto"
                .into()
        }
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_say_what_to_do() {
        let server = "127.0.0.1:1812".parse().unwrap();
        let error = Error::NoReply { server, tries: 3, waited: Duration::from_secs(9) };
        let text = "no reply from 127.0.0.1:1812 after 3 tries in 9.0 s: is it running, does it know this address, is the \
                    shared secret the same?";
        assert_eq!(error.to_string(), text);
        let why = Ignored::Unverified(VerifyError::AuthenticatorWrong);
        assert!(Error::Unbelievable { server, why }.to_string().contains("compare the shared secrets"));
        let why = Ignored::Unverified(VerifyError::MessageAuthenticatorMissing);
        assert!(Error::Unbelievable { server, why }.to_string().contains("Demand::Auto"));
        assert!(Error::NoServer { code: Code::ACCOUNTING_REQUEST }.to_string().contains("accounting_server"));
    }
}
