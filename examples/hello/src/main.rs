//! The smallest server: one user, in clear.

use ulna::attributes::rfc2865::*;
use ulna::server::{Peers, Reason, Server};

#[tokio::main]
async fn main() -> ulna::Result<()> {
    let address = std::env::args().nth(1).unwrap_or_else(|| "127.0.0.1:1812".into());
    let peers = Peers::new().allow("127.0.0.1", "testing123")?;
    Server::new(peers)
        .on_access(|rq| async move {
            let user = rq.get(USER_NAME)?;
            let welcome = user == "bob" && rq.password()?.matches("opensesame");
            Ok(if welcome { rq.accept().with(SESSION_TIMEOUT, 3600) } else { rq.reject(Reason::WrongPassword) })
        })
        .on_accounting(|rq| async move { Ok(rq.acknowledge()) })
        .listen_udp(address)
        .await?
        .run()
        .await?;
    Ok(())
}
