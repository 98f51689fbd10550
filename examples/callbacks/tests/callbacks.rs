//! Runs the server with callbacks, and asks it (TH-049, TH-054, TH-055).

use ulna::{
    attributes::rfc2866::AcctStatusType,
    testing::{Ask, Asker, Program},
    wire::{Attribute, Code, Format, Integer, Vendor},
};

const SECRET: &str = "testing123";
const SESSION_INDEX: Attribute<Integer> = Attribute::vendor(Vendor::new(32473, Format::T1L1), 1, "SESSION-INDEX");

/// Starts the server on ports that the kernel chooses; it says on which it listens.
fn start() -> (Program, Asker, Asker) {
    let mut program = Program::start(env!("CARGO_BIN_EXE_callbacks"), &["127.0.0.1:0"]).unwrap();
    let mut asker = |word: &str| {
        let line = program.line().unwrap();
        let address = line.strip_prefix(word).unwrap_or_else(|| panic!("{line}"));
        Asker::new(address.parse().unwrap()).unwrap().secret(SECRET)
    };
    let (auth, acct) = (asker("Auth on "), asker("Acct on "));
    (program, auth, acct)
}

fn access(user: &str, identifier: u8) -> Ask {
    Ask::access(user).secret(SECRET).identifier(identifier).with(SESSION_INDEX, 4711)
}

#[test]
fn th_055_the_session_index_comes_back_with_accept_and_reject() {
    let (_program, asker, _) = start();
    let bob = |identifier| access("bob", identifier);
    for ask in [bob(1).password("opensesame"), bob(2).chap("opensesame"), bob(3).mschap2("opensesame")] {
        let accept = asker.ask(ask).unwrap();
        assert_eq!((accept.code(), accept.find(SESSION_INDEX)), (Code::ACCESS_ACCEPT, Some(4711)));
    }
    let reject = asker.ask(access("bob", 4).password("wonderland")).unwrap();
    assert_eq!((reject.code(), reject.find(SESSION_INDEX)), (Code::ACCESS_REJECT, Some(4711)));
    let without = asker.ask(Ask::access("alice").secret(SECRET).identifier(5).password("wonderland")).unwrap();
    assert_eq!((without.code(), without.find(SESSION_INDEX)), (Code::ACCESS_ACCEPT, None));
}

#[test]
fn th_054_the_name_is_looked_at_before_the_store() {
    let (_program, asker, _) = start();
    let long = "x".repeat(33);
    let reject = asker.ask(access(&long, 1).password("opensesame")).unwrap();
    assert_eq!((reject.code(), reject.find(SESSION_INDEX)), (Code::ACCESS_REJECT, Some(4711)));
    let reject = asker.ask(Ask::new(Code::ACCESS_REQUEST).secret(SECRET).identifier(2).password("opensesame")).unwrap();
    assert_eq!(reject.code(), Code::ACCESS_REJECT, "no name at all");
}

#[test]
fn a_panic_costs_one_request_and_the_server_lives() {
    let (mut program, asker, accounting) = start();
    assert!(asker.is_ignored(access("panic", 1).password("opensesame")).unwrap());
    let accept = asker.ask(access("bob", 2).password("opensesame")).unwrap();
    assert_eq!(accept.code(), Code::ACCESS_ACCEPT);
    let event = Ask::accounting(AcctStatusType::STOP).secret(SECRET);
    assert_eq!(accounting.ask(event).unwrap().code(), Code::ACCOUNTING_RESPONSE);
    assert!(program.is_running().unwrap());
}
