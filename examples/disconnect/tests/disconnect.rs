//! Runs the network access server, and has it end and change sessions.

use std::time::{SystemTime, UNIX_EPOCH};

use ulna::{
    attributes::{
        rfc2865::{IDLE_TIMEOUT, NAS_IDENTIFIER, SESSION_TIMEOUT, USER_NAME},
        rfc2866::ACCT_SESSION_ID,
        rfc2869::EVENT_TIMESTAMP,
        rfc3576::ERROR_CAUSE,
    },
    server::Disconnect,
    testing::{Ask, Asker, Program},
    wire::{Code, Timestamp},
};

const SECRET: &str = "testing123";

fn start() -> (Program, Asker) {
    let mut program = Program::start(env!("CARGO_BIN_EXE_disconnect"), &["127.0.0.1:0"]).unwrap();
    let line = program.line().unwrap();
    let address = line.strip_prefix("Dynamic on ").unwrap_or_else(|| panic!("{line}")).parse().unwrap();
    (program, Asker::new(address).unwrap().secret(SECRET))
}

fn ask(code: Code, identifier: u8, user: &str) -> Ask<Disconnect> {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs();
    let ask = Ask::new(code).identifier(identifier).secret(SECRET).with(USER_NAME, user);
    ask.with(EVENT_TIMESTAMP, Timestamp(now.try_into().unwrap()))
}

fn answer(asker: &Asker, ask: Ask<Disconnect>) -> (Code, Option<u32>) {
    let reply = asker.ask(ask).unwrap();
    (reply.code(), reply.find(ERROR_CAUSE).map(|cause| cause.number()))
}

#[test]
fn one_session_ends_and_two_are_too_many() {
    let (mut program, asker) = start();
    let end = |identifier, user| ask(Code::DISCONNECT_REQUEST, identifier, user);
    assert_eq!(answer(&asker, end(1, "nemo")), (Code::DISCONNECT_ACK, None));
    assert_eq!(program.line().unwrap(), "0001 of nemo has ended");
    assert_eq!(answer(&asker, end(2, "nemo")), (Code::DISCONNECT_NAK, Some(503)));
    assert_eq!(answer(&asker, end(3, "dory")), (Code::DISCONNECT_NAK, Some(508)));
    assert_eq!(answer(&asker, end(4, "dory").with(ACCT_SESSION_ID, "0003")), (Code::DISCONNECT_ACK, None));
    assert_eq!(answer(&asker, end(5, "dory")), (Code::DISCONNECT_ACK, None));
}

#[test]
fn what_is_supported_is_changed_and_the_rest_is_refused() {
    let (mut program, asker) = start();
    let change = |identifier| ask(Code::COA_REQUEST, identifier, "nemo");
    assert_eq!(answer(&asker, change(1).with(SESSION_TIMEOUT, 600)), (Code::COA_ACK, None));
    assert_eq!(program.line().unwrap(), "0001 of nemo: 600 s instead of 3600");
    assert_eq!(answer(&asker, change(2).with(SESSION_TIMEOUT, 0)), (Code::COA_NAK, Some(407)));
    assert_eq!(answer(&asker, change(3).with(IDLE_TIMEOUT, 60)), (Code::COA_NAK, Some(401)));
    assert_eq!(answer(&asker, change(4)), (Code::COA_NAK, Some(402)));
    let other = change(5).with(NAS_IDENTIFIER, "nas8").with(SESSION_TIMEOUT, 600);
    assert_eq!(answer(&asker, other), (Code::COA_NAK, Some(403)));
}
