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
    #[expect(unnameable_types, reason = "that nobody can name it is its purpose")]
    pub trait Sealed {}
    impl Sealed for super::Access {}
    impl Sealed for super::Accounting {}
}
