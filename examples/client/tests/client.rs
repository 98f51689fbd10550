//! Runs the client against a server.

use std::process::Command;

use ulna::{
    attributes::rfc2865::{REPLY_MESSAGE, SESSION_TIMEOUT},
    auth::{Cleartext, Credential},
    server::{Limits, Peers, Port, Running, Server},
};

/// A server that knows bob.
fn serve() -> impl Future<Output = Running> {
    let mut limits = Limits::default();
    limits.reject_delay = std::time::Duration::ZERO;
    let server = Server::new(Peers::new().allow("127.0.0.1", "testing123").unwrap()).limits(limits);
    let server = server.on_access(|rq| async move {
        let verdict = rq.verify(&Credential::Cleartext(Cleartext::from("opensesame"))).await?;
        let accepted = verdict.is_accepted();
        let reply = rq.answer(verdict);
        Ok(if accepted { reply.with(SESSION_TIMEOUT, 60) } else { reply.with(REPLY_MESSAGE, "who are you?") })
    });
    async { server.listen_udp("127.0.0.1:0").await.unwrap().start().unwrap() }
}

fn run(arguments: &[&str]) -> (String, bool) {
    let output = Command::new(env!("CARGO_BIN_EXE_client")).args(arguments).output().unwrap();
    (String::from_utf8(output.stdout).unwrap().trim_end().to_owned(), output.status.success())
}

#[tokio::test(flavor = "multi_thread")]
async fn the_verdict_is_printed() {
    let running = serve().await;
    let address = running.address(Port::Auth).unwrap().to_string();
    for method in ["pap", "chap", "mschap", "mschap2"] {
        let (said, good) = run(&[&address, "bob", "opensesame", method]);
        assert!(good && said == "accepted for 60 seconds", "{method}: {said}");
    }
    let (said, good) = run(&[&address, "bob", "sesame"]);
    assert!(good && said == "rejected: who are you?", "{said}");
    assert!(!run(&[&address, "bob", "opensesame", "psychic"]).1);
}
