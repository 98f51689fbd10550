//! Kinds of exchanges: what is asked, and what may be answered.

use ulna_proto::Port;
use ulna_wire::Code;

/// A kind of exchange. It makes wrong replies unspellable: an accounting request cannot be accepted.
pub trait Exchange: sealed::Sealed + Send + Sync + 'static {
    /// Where such requests arrive.
    const PORT: Port;
}

/// Access-Request, answered by Access-Accept, Access-Reject or Access-Challenge.
#[derive(Debug)]
pub enum Access {}

/// Accounting-Request, answered by Accounting-Response.
#[derive(Debug)]
pub enum Accounting {}

/// Disconnect-Request, answered by Disconnect-ACK or Disconnect-NAK ([RFC 5176 section 2.1]).
///
/// [RFC 5176 section 2.1]: https://www.rfc-editor.org/rfc/rfc5176#section-2.1
#[derive(Debug)]
pub enum Disconnect {}

/// CoA-Request, answered by CoA-ACK or CoA-NAK ([RFC 5176 section 2.2]).
///
/// [RFC 5176 section 2.2]: https://www.rfc-editor.org/rfc/rfc5176#section-2.2
#[derive(Debug)]
pub enum ChangeOfAuthorization {}

/// An exchange of dynamic authorization: it is obeyed, or refused with a cause.
pub trait Dynamic: Exchange {
    /// The code of a reply that acknowledges.
    const ACKNOWLEDGES: Code;
    /// The code of a reply that refuses.
    const REFUSES: Code;
}

impl Exchange for Access {
    const PORT: Port = Port::Auth;
}

impl Exchange for Accounting {
    const PORT: Port = Port::Acct;
}

impl Exchange for Disconnect {
    const PORT: Port = Port::Dynamic;
}

impl Exchange for ChangeOfAuthorization {
    const PORT: Port = Port::Dynamic;
}

impl Dynamic for Disconnect {
    const ACKNOWLEDGES: Code = Code::DISCONNECT_ACK;
    const REFUSES: Code = Code::DISCONNECT_NAK;
}

impl Dynamic for ChangeOfAuthorization {
    const ACKNOWLEDGES: Code = Code::COA_ACK;
    const REFUSES: Code = Code::COA_NAK;
}

mod sealed {
    use ulna_wire::Code;

    use crate::{Access, Accounting, ChangeOfAuthorization, Disconnect, Exchange, Fault, Reply, later::Completion};

    #[expect(unnameable_types, reason = "that nobody can name it is its purpose")]
    pub trait Sealed {
        /// The replies that answer such a request.
        const REPLIES: &'static [Code];

        /// The answer to the request with a ticket's number.
        fn completion(number: u64, result: Result<Reply<Self>, Fault>) -> Completion
        where
            Self: Exchange + Sized;
    }

    impl Sealed for Access {
        const REPLIES: &'static [Code] = &[Code::ACCESS_ACCEPT, Code::ACCESS_REJECT, Code::ACCESS_CHALLENGE];

        fn completion(number: u64, result: Result<Reply<Self>, Fault>) -> Completion {
            Completion::LaterAccess(number, result)
        }
    }

    impl Sealed for Accounting {
        const REPLIES: &'static [Code] = &[Code::ACCOUNTING_RESPONSE];

        fn completion(number: u64, result: Result<Reply<Self>, Fault>) -> Completion {
            Completion::LaterAccounting(number, result)
        }
    }

    impl Sealed for Disconnect {
        const REPLIES: &'static [Code] = &[Code::DISCONNECT_ACK, Code::DISCONNECT_NAK];

        fn completion(number: u64, result: Result<Reply<Self>, Fault>) -> Completion {
            Completion::LaterDisconnect(number, result)
        }
    }

    impl Sealed for ChangeOfAuthorization {
        const REPLIES: &'static [Code] = &[Code::COA_ACK, Code::COA_NAK];

        fn completion(number: u64, result: Result<Reply<Self>, Fault>) -> Completion {
            Completion::LaterChange(number, result)
        }
    }
}
