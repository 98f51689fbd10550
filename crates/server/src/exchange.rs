//! Kinds of exchanges: what is asked, and what may be answered.

use ulna_proto::Port;

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

impl Exchange for Access {
    const PORT: Port = Port::Auth;
}

impl Exchange for Accounting {
    const PORT: Port = Port::Acct;
}

mod sealed {
    use crate::{Access, Accounting, Exchange, Fault, Reply, later::Completion};

    #[expect(unnameable_types, reason = "that nobody can name it is its purpose")]
    pub trait Sealed {
        /// The replies that answer such a request.
        const REPLIES: &'static [ulna_wire::Code];

        /// The answer to the request with a ticket's number.
        fn completion(number: u64, result: Result<Reply<Self>, Fault>) -> Completion
        where
            Self: Exchange + Sized;
    }

    impl Sealed for Access {
        const REPLIES: &'static [ulna_wire::Code] =
            &[ulna_wire::Code::ACCESS_ACCEPT, ulna_wire::Code::ACCESS_REJECT, ulna_wire::Code::ACCESS_CHALLENGE];

        fn completion(number: u64, result: Result<Reply<Self>, Fault>) -> Completion {
            Completion::LaterAccess(number, result)
        }
    }

    impl Sealed for Accounting {
        const REPLIES: &'static [ulna_wire::Code] = &[ulna_wire::Code::ACCOUNTING_RESPONSE];

        fn completion(number: u64, result: Result<Reply<Self>, Fault>) -> Completion {
            Completion::LaterAccounting(number, result)
        }
    }
}
