//! A server on ports that the kernel chooses, and those who ask it.
#![allow(dead_code, unreachable_pub, reason = "each test uses its part")]

pub mod sign;

use std::{net::SocketAddr, num::NonZeroUsize, sync::Arc, time::Duration};

use ulna_auth::{Cleartext, Credential};
use ulna_server::{Access, Accounting, Handler, Limits, Peers, Port, Running, Server, Statistics};
use ulna_testing::{Ask, Asker, SECRET};

/// A server that runs, with one worker, so that what is asked first is decided first.
pub struct Bench {
    pub running: Running,
}

/// How a server of these tests differs from the others.
pub struct Setting {
    pub limits: Limits,
    pub request_timeout: Duration,
}

impl Default for Setting {
    fn default() -> Self {
        let mut limits = Limits::default();
        // Only the tests of the delay wait for it.
        limits.reject_delay = Duration::ZERO;
        Self { limits, request_timeout: Duration::from_secs(30) }
    }
}

impl Bench {
    pub async fn new(access: impl Handler<Access>, accounting: impl Handler<Accounting>) -> Self {
        Self::with(Setting::default(), access, accounting).await
    }

    pub async fn with(setting: Setting, access: impl Handler<Access>, accounting: impl Handler<Accounting>) -> Self {
        let server = Server::new(peers(SECRET))
            .workers(NonZeroUsize::MIN)
            .limits(setting.limits)
            .request_timeout(setting.request_timeout)
            .access(access)
            .accounting(accounting)
            .listen_udp("127.0.0.1:0")
            .await
            .unwrap();
        Self { running: server.start().unwrap() }
    }

    pub fn address(&self, port: Port) -> SocketAddr {
        self.running.address(port).unwrap()
    }

    pub fn auth(&self) -> Asker {
        Asker::new(self.address(Port::Auth)).unwrap()
    }

    pub fn acct(&self) -> Asker {
        Asker::new(self.address(Port::Acct)).unwrap()
    }

    /// Waits until the statistics are as they are to be; they always come to be so, or the test fails.
    pub async fn until(&self, what: &str, there: impl Fn(&Statistics) -> bool) -> Statistics {
        for _ in 0..2_000 {
            let statistics = self.running.statistics().await;
            if there(&statistics) {
                return statistics;
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        panic!("never: {what}: {:?}", self.running.statistics().await);
    }

    /// The server still answers.
    pub fn is_alive(&self) -> bool {
        self.auth().ask(Ask::status().identifier(200)).is_ok()
    }
}

pub fn peers(secret: &str) -> Peers {
    Peers::new().allow("127.0.0.1", secret).unwrap()
}

/// The password that is right in these tests.
pub fn credential() -> Credential {
    Credential::Cleartext(Cleartext::from("opensesame"))
}

/// Shares what a test looks at with its handler.
pub fn shared<T>(value: T) -> (Arc<T>, Arc<T>) {
    let value = Arc::new(value);
    (Arc::clone(&value), value)
}
