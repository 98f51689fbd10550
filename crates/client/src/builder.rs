//! How a client is put together.

use std::{
    net::{IpAddr, SocketAddr},
    sync::Arc,
};

use ulna_net::Options;
use ulna_proto::{Demand, RequesterLimits, Retransmission};
use ulna_wire::SharedKey;

use crate::{Client, Error};

/// A server to ask.
#[derive(Debug, Clone)]
pub struct Server {
    address: SocketAddr,
    key: SharedKey,
    demand: Demand,
    accounting: bool,
}

impl Server {
    /// A server whose replies to Access-Requests have to carry Message-Authenticator; on loopback, where nobody is
    /// between, only from when it has shown that it can.
    #[must_use]
    pub fn new(address: SocketAddr, secret: impl AsRef<[u8]>) -> Self {
        let loopback = address.ip().to_canonical().is_loopback();
        let demand = if loopback { Demand::Auto } else { Demand::Require };
        Self { address, key: SharedKey::new(secret), demand, accounting: false }
    }

    /// Demands Message-Authenticator of a server on loopback too.
    #[must_use]
    pub const fn require_message_authenticator(mut self) -> Self {
        self.demand = Demand::Require;
        self
    }

    /// Takes unsigned replies from a server that is not on loopback, until it has signed three.
    ///
    /// Whoever can change packets on the path can then make its rejects accepts (CVE-2024-3596): only for links that are
    /// protected otherwise.
    #[must_use]
    pub const fn dangerously_accept_unsigned(mut self) -> Self {
        self.demand = Demand::Auto;
        self
    }

    /// Marks the server as one for accounting.
    #[must_use]
    pub const fn for_accounting(mut self) -> Self {
        self.accounting = true;
        self
    }

    /// Its address.
    #[must_use]
    pub const fn address(&self) -> SocketAddr {
        self.address
    }

    /// Whether it is one for accounting.
    #[must_use]
    pub const fn is_for_accounting(&self) -> bool {
        self.accounting
    }

    /// Whether the shared secret protects nothing, beyond loopback, where nobody listens.
    pub(crate) fn is_weak(&self) -> bool {
        !self.address.ip().to_canonical().is_loopback() && self.key.secret().is_weak()
    }

    pub(crate) const fn key(&self) -> &SharedKey {
        &self.key
    }

    pub(crate) fn target(&self) -> ulna_proto::Target {
        ulna_proto::Target::new(self.key.clone()).demanding(self.demand)
    }
}

/// Puts a [`Client`] together.
#[derive(Debug, Clone)]
#[must_use]
pub struct Builder {
    pub(crate) servers: Vec<Server>,
    pub(crate) local: Option<IpAddr>,
    pub(crate) limits: RequesterLimits,
    pub(crate) retransmission: Option<Retransmission>,
    pub(crate) nas_identifier: Arc<str>,
    pub(crate) options: Options,
}

impl Builder {
    pub(crate) fn new() -> Self {
        Self {
            servers: Vec::new(),
            local: None,
            limits: RequesterLimits { pending: 65_536, links: 16 },
            retransmission: None,
            nas_identifier: "ulna-client".into(),
            options: Options::default(),
        }
    }

    /// Adds a server for everything but accounting; servers are asked in the order in which they are added.
    pub fn server(self, address: SocketAddr, secret: impl AsRef<[u8]>) -> Self {
        self.with_server(Server::new(address, secret))
    }

    /// Adds a server for accounting.
    pub fn accounting_server(self, address: SocketAddr, secret: impl AsRef<[u8]>) -> Self {
        self.with_server(Server::new(address, secret).for_accounting())
    }

    /// Adds a server.
    pub fn with_server(mut self, server: Server) -> Self {
        self.servers.push(server);
        self
    }

    /// Asks from this local address.
    pub fn local(mut self, address: IpAddr) -> Self {
        self.local = Some(address);
        self
    }

    /// How many sockets there may be to one server; each has 256 identifiers. The default is 16.
    pub const fn sockets(mut self, most: usize) -> Self {
        self.limits.links = most;
        self
    }

    /// How many requests may wait at once. The default is 65,536.
    pub const fn pending(mut self, most: usize) -> Self {
        self.limits.pending = most;
        self
    }

    /// When requests are sent again and given up; the default is what RFC 5080 says, with an end after 30 s for
    /// accounting too.
    pub const fn retransmission(mut self, retransmission: Retransmission) -> Self {
        self.retransmission = Some(retransmission);
        self
    }

    /// The NAS-Identifier of requests that name no access server ([RFC 2865 section 5.32]).
    ///
    /// [RFC 2865 section 5.32]: https://www.rfc-editor.org/rfc/rfc2865#section-5.32
    pub fn nas_identifier(mut self, name: impl Into<Arc<str>>) -> Self {
        self.nas_identifier = name.into();
        self
    }

    /// How sockets are opened.
    pub const fn socket_options(mut self, options: Options) -> Self {
        self.options = options;
        self
    }

    /// Builds the client. Sockets are opened when they are needed.
    ///
    /// # Errors
    ///
    /// [`Error::Random`] where the operating system gives no random octets.
    ///
    /// # Panics
    ///
    /// Outside a tokio runtime with I/O and time enabled.
    pub fn build(self) -> Result<Client, Error> {
        Client::start(self)
    }
}

#[cfg(test)]
mod tests {
    use super::Server;

    #[test]
    fn weak_secrets_are_noticed_beyond_loopback() {
        let weak = |address: &str, secret: &str| Server::new(address.parse().unwrap(), secret).is_weak();
        assert!(weak("192.0.2.1:1812", "testing123"));
        assert!(!weak("127.0.0.1:1812", "testing123") && !weak("[::1]:1812", "testing123"));
        assert!(!weak("192.0.2.1:1812", "sixteen characters"));
    }
}
