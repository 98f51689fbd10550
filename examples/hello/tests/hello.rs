//! Runs the smallest server, and asks it.

use ulna::{
    attributes::{rfc2865::SESSION_TIMEOUT, rfc2866::AcctStatusType},
    testing::{Ask, Asker, Program, free_address},
    wire::Code,
};

const SECRET: &str = "testing123";

#[test]
fn bob_is_welcome_and_eve_is_not() {
    let address = free_address().unwrap();
    let _program = Program::start(env!("CARGO_BIN_EXE_hello"), &[&address.to_string()]).unwrap();
    let asker = Asker::new(address).unwrap().secret(SECRET);
    asker.wait_until_up().unwrap();

    let ask = |user| Ask::access(user).secret(SECRET);
    let accept = asker.ask(ask("bob").identifier(2).password("opensesame")).unwrap();
    assert_eq!((accept.code(), accept.find(SESSION_TIMEOUT)), (Code::ACCESS_ACCEPT, Some(3600)));
    let reject = asker.ask(ask("bob").identifier(3).password("sesame")).unwrap();
    assert_eq!((reject.code(), reject.find(SESSION_TIMEOUT)), (Code::ACCESS_REJECT, None));
    let reject = asker.ask(ask("eve").identifier(4).password("opensesame")).unwrap();
    assert_eq!(reject.code(), Code::ACCESS_REJECT);
    // No password at all: the error that the handler passes on with `?` is a reject.
    assert_eq!(asker.ask(ask("bob").identifier(5)).unwrap().code(), Code::ACCESS_REJECT);

    let accounting = Asker::new((address.ip(), address.port() + 1).into()).unwrap().secret(SECRET);
    let event = Ask::accounting(AcctStatusType::START).secret(SECRET);
    assert_eq!(accounting.ask(event).unwrap().code(), Code::ACCOUNTING_RESPONSE);
}

#[test]
fn radclient_finds_it_right() {
    let address = free_address().unwrap();
    let _program = Program::start(env!("CARGO_BIN_EXE_hello"), &[&address.to_string()]).unwrap();
    Asker::new(address).unwrap().secret(SECRET).wait_until_up().unwrap();
    let Some(said) = radclient(&address.to_string(), "User-Name = bob, User-Password = opensesame") else { return };
    assert!(said.contains("Access-Accept") && said.contains("Session-Timeout = 3600"), "{said}");
    let said = radclient(&address.to_string(), "User-Name = bob, User-Password = sesame").unwrap();
    assert!(said.contains("Access-Reject"), "{said}");
}

/// What radclient says; nothing where it is not installed.
fn radclient(address: &str, attributes: &str) -> Option<String> {
    let script = format!("echo '{attributes}' | radclient -x -r 1 -t 5 {address} auth {SECRET} 2>&1");
    let output = std::process::Command::new("sh").args(["-c", &script]).output().ok()?;
    (output.status.code() != Some(127)).then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}
