//! Three operators whose servers forward to each other: users of A and B log in at C, while a server of A comes and goes.
//!
//! The argument is the address where C listens; the others choose ports of their own.
#![expect(clippy::print_stdout, reason = "what happens is what the program is for")]

use std::{net::SocketAddr, time::Duration};

use tokio::{sync::mpsc, time::Instant};
use ulna::{
    attributes::rfc2865::*,
    client::{Authentication, Client, Login},
    proto::{LivenessSettings, Member, Pool, Strategy},
    proxy::{Action, Forward, HomePool, HomeServer, Match, Plan, RealmRouter, Rule, Syntax},
    server::{Access, Layers, Peers, Port, Reason, Request, Running, Server, handler_fn},
};

/// Between the operators, and between the visited one and its NAS.
const SECRETS: [&str; 2] = ["between the operators", "testing123"];

#[tokio::main]
async fn main() -> ulna::Result<()> {
    let address = std::env::args().nth(1).unwrap_or_else(|| "127.0.0.1:1812".into());
    // A has two servers for its users, B has one.
    let free = SocketAddr::from(([127, 0, 0, 1], 0));
    let (a1, a2, b1) = (home("a1", free).await?, home("a2", free).await?, home("b1", free).await?);
    let where_a1_was = address_of(&a1)?;

    // C has none of them among its own users: it knows which area a realm belongs to, and asks there.
    let mut plan = Plan::new();
    plan.homes = vec![partner("a1", &a1)?, partner("a2", &a2)?, partner("b1", &b1)?];
    plan.pools = vec![
        HomePool::new("area-a", Pool::new(Strategy::InOrder, [Member::new(0, "a1", 1), Member::new(1, "a2", 1)])),
        HomePool::new("area-b", Pool::new(Strategy::InOrder, [Member::new(2, "b1", 1)])),
    ];
    let realms = [("a.example", 0), ("b.example", 1)];
    let rules = realms.map(|(realm, pool)| Rule::new(Match::realm(realm), Action::Pool(pool)));
    plan.router = RealmRouter::new(Syntax::default(), rules)?;
    let forward = Forward::new(plan)?.on_change(|change| {
        let step = &change.transition;
        println!("  {} was {}, is {}: {}", change.name, step.from.name(), step.to.name(), step.reason.words());
    });
    let own_users = handler_fn(|rq| log_in("c", rq));
    let c = Server::new(Peers::new().allow("127.0.0.1", SECRETS[1])?)
        .access(Layers::new().then(forward.clone()).around(own_users))
        .listen_udp(address)
        .await?
        .start()?;

    // The network access server in area C asks its own server, whoever the user is.
    let nas = Client::builder().server(address_of(&c)?, SECRETS[1]).build()?;
    println!("everybody logs in at C, {}", address_of(&c)?);
    for user in ["carol", "alice@a.example", "bob@b.example"] {
        println!("  {user}: {}", visit(&nas, user).await?);
    }

    println!("alice logs in again and again, and a1 stops");
    let (tell, mut told) = mpsc::channel(64);
    for _ in 0..4 {
        let (nas, tell) = (nas.clone(), tell.clone());
        tokio::spawn(async move {
            loop {
                let began = Instant::now();
                let said = visit(&nas, "alice@a.example").await;
                if tell.send((said, began.elapsed())).await.is_err() {
                    return;
                }
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        });
    }
    until(&mut told, "a1").await?;
    a1.stop(Duration::ZERO).await?;
    until(&mut told, "a2").await?;
    // For a second a2 has all the work: nobody is called like this.
    let _ = tokio::time::timeout(Duration::from_secs(1), until(&mut told, "nobody")).await;

    println!("a1 starts again");
    let _a1 = home("a1", where_a1_was).await?;
    until(&mut told, "a1").await?;
    let counted = forward.counters();
    println!("no request was lost; {} of them went to another server than the first", counted.failed_over);
    Ok(())
}

/// A server for the users of its own operator.
async fn home(name: &'static str, address: SocketAddr) -> ulna::Result<Running> {
    let peers = Peers::new().allow("127.0.0.1", SECRETS[0])?;
    Ok(Server::new(peers).on_access(move |rq| log_in(name, rq)).listen_udp(address).await?.start()?)
}

/// All users of this example have the same password, wherever they are at home.
async fn log_in(server: &str, rq: Request<Access>) -> Result<ulna::server::Reply<Access>, ulna::server::Fault> {
    let welcome = rq.password()?.matches("opensesame");
    let reply = if welcome { rq.accept() } else { rq.reject(Reason::WrongPassword) };
    Ok(reply.with(REPLY_MESSAGE, server))
}

/// What C knows of a server of a partner: impatient, so that this example is short.
fn partner(name: &str, server: &Running) -> ulna::Result<HomeServer> {
    let mut home = HomeServer::new(name, address_of(server)?, SECRETS[0]);
    home.liveness = LivenessSettings {
        response_window: Duration::from_millis(300),
        dead_after: 2,
        probes: false,
        revive_interval: Duration::from_secs(1),
        ..LivenessSettings::default()
    };
    Ok(home)
}

/// Logs a user in, and says who has let him in.
async fn visit(nas: &Client, user: &str) -> ulna::Result<String> {
    match nas.authenticate(Login::pap(user, "opensesame").with(NAS_IDENTIFIER, "in-area-c")).await? {
        Authentication::Accepted(accepted) => Ok(format!("accepted by {}", accepted.reply.get(REPLY_MESSAGE)?)),
        _ => Err(format!("{user} was not let in").into()),
    }
}

/// Waits until this server lets alice in, and says how long that request took.
async fn until(told: &mut mpsc::Receiver<(ulna::Result<String>, Duration)>, server: &str) -> ulna::Result<()> {
    while let Some((said, waited)) = told.recv().await {
        let said = said?;
        if said.ends_with(server) {
            println!("  alice@a.example: {said} after {} ms", waited.as_millis());
            break;
        }
    }
    Ok(())
}

fn address_of(server: &Running) -> ulna::Result<SocketAddr> {
    server.address(Port::Auth).ok_or_else(|| "it listens nowhere".into())
}
