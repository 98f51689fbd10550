//! What is known of a user.

use std::sync::Arc;

use ulna_auth::Credential;
use ulna_wire::Fragment;

/// What is known of a user: how access is decided, and what a reply carries.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Profile {
    /// How access is decided.
    pub access: Access,
    /// What the user's evidence is checked against; the first that fits the method is taken.
    pub credential: Option<Credential>,
    /// Further credentials, where methods need different ones.
    pub alternatives: Vec<Credential>,
    /// What the reply carries.
    pub reply: Items,
}

impl Profile {
    /// A user with one credential.
    #[must_use]
    pub fn new(credential: Credential) -> Self {
        Self { credential: Some(credential), ..Self::default() }
    }

    /// Adds what the reply carries.
    #[must_use]
    pub fn with_reply(mut self, reply: impl Into<Items>) -> Self {
        self.reply = reply.into();
        self
    }

    /// All credentials, in the order in which they are tried.
    pub fn credentials(&self) -> impl Iterator<Item = &Credential> {
        self.credential.iter().chain(&self.alternatives)
    }
}

/// How access is decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Access {
    /// By the evidence.
    #[default]
    Verify,
    /// Granted without evidence (`Auth-Type := Accept`).
    Accept,
    /// Refused whatever the evidence (`Auth-Type := Reject`).
    Reject,
}

/// Attributes for a reply: none, shared by many replies, or made for this one.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub enum Items {
    /// None.
    #[default]
    None,
    /// The same for every reply.
    Shared(Arc<Fragment>),
    /// Made for one reply.
    Own(Box<Fragment>),
}

impl Items {
    /// The attributes, if there are any.
    #[must_use]
    pub fn fragment(&self) -> Option<&Fragment> {
        match self {
            Self::None => None,
            Self::Shared(fragment) => Some(fragment),
            Self::Own(fragment) => Some(fragment),
        }
    }
}

impl From<Fragment> for Items {
    fn from(fragment: Fragment) -> Self {
        Self::Own(Box::new(fragment))
    }
}

impl From<Arc<Fragment>> for Items {
    fn from(fragment: Arc<Fragment>) -> Self {
        Self::Shared(fragment)
    }
}
