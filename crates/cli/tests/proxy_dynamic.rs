//! CoA-Requests and Disconnect-Requests through our server (features-and-standards D4 group 17): to network access servers,
//! and between operators.

mod common;
#[path = "common/home.rs"]
mod home;

use std::{
    net::SocketAddr,
    process::Command,
    thread,
    time::{SystemTime, UNIX_EPOCH},
};

use common::{
    Output, Package, SECRET, Ulna, freeradius, lacks,
    roaming::{ROAMER, home_server, pool, radclient, realm},
    run, ulna, wait_until,
};
use home::{Arrived, Home};
use ulna_attributes::{
    rfc2865::{NAS_IDENTIFIER, NAS_IP_ADDRESS, PROXY_STATE, SESSION_TIMEOUT, USER_NAME},
    rfc2866::ACCT_SESSION_ID,
    rfc2869::EVENT_TIMESTAMP,
    rfc3576::{ERROR_CAUSE, ErrorCause},
    rfc5580::OPERATOR_NAME,
    rfc8559::OPERATOR_NAS_IDENTIFIER,
};
use ulna_server::Disconnect;
use ulna_testing::{Ask, Asker, FreeRadius, Section};
use ulna_wire::{Code, Draft, Fragment, Timestamp};

#[test]
fn what_freeradius_says_as_a_nas_is_passed_on() {
    let session = "if (!&Acct-Session-Id || &Acct-Session-Id != \"0001\") {\nupdate reply {\n&Error-Cause := \
                   Session-Context-Not-Found\n}\nreject\n}";
    let Some(nas) = freeradius(FreeRadius::with().unlang(Section::ReceiveChange, session)) else { return };
    let proxy = Ulna::with().settings(&visited(nas.coa())).start();
    let of = ["--user", ROAMER, "--nas-id", "switch7"];
    ask("disconnect", &proxy, &of, &["--session", "0001"]).exits(0).says("Disconnect-ACK");
    ask("disconnect", &proxy, &of, &["--session", "0002"]).exits(1).says("503 Session-Context-Not-Found");
    ask("coa", &proxy, &of, &["--session", "0001", "Session-Timeout = 600"]).exits(0).says("CoA-ACK");
    ask("coa", &proxy, &of, &["--session", "0002", "Session-Timeout = 60"]).exits(1).says("503 Session-Context");
    assert!(nas.log().contains("Session-Timeout = 600"));
    let request = format!("User-Name = \"{ROAMER}\", NAS-Identifier = switch7, Acct-Session-Id = 0001");
    if !lacks(&[Package::RADCLIENT]) {
        let asked = radclient(coa(&proxy), "disconnect", &request).exits(0);
        asked.says("Received Disconnect-ACK").does_not_say("Proxy-State");
    }
    let told = &proxy.proxy_status()["dynamic"];
    assert_eq!((&told["refused"], &told["unroutable"]), (&2.into(), &0.into()), "{told}");
    assert!(told["acknowledged"].as_u64() >= Some(2), "{told}");
}

#[test]
fn rfc8559_3_4_a_session_abroad_is_ended_by_the_token_that_its_log_in_had() {
    let (home, nas) = (Home::open(), Home::open());
    let abroad = Ulna::with().settings(&[visited(nas.ports().0), to_area_a(&home)].concat()).start();
    // The log-in tells the home operator by what the network access server is known.
    let token = token_of_a_log_in(&abroad, &home);
    assert!(!token.windows(6).any(|part| part == b"switch"), "it tells nothing of the network");
    let here = Ulna::with().settings(&towards(coa(&abroad), "c.example")).start();
    let token: String = token.iter().map(|octet| format!("{octet:02x}")).collect();
    let operator = format!("Operator-Name = 1c.example, Operator-NAS-Identifier = 0x{token}");
    for (command, more, answer, code) in [
        ("disconnect", vec![], Code::DISCONNECT_ACK, 0),
        ("disconnect", vec![], Code::DISCONNECT_NAK, 1),
        ("coa", vec!["Session-Timeout = 600"], Code::COA_ACK, 0),
        ("coa", vec!["Session-Timeout = 600"], Code::COA_NAK, 1),
    ] {
        let (arrived, said) = thread::scope(|scope| {
            let of = ["--user", ROAMER, "--session", "0001", "--nas-ip", "198.51.100.1", &operator];
            let asked = scope.spawn({
                let (here, more) = (&here, more.clone());
                move || ask(command, here, &of, &more)
            });
            let arrived = nas.next();
            let mut cause = Fragment::new();
            if code == 1 {
                cause.push(ERROR_CAUSE, ErrorCause::SESSION_CONTEXT_NOT_REMOVABLE);
            }
            nas.send(&nas.reply(&arrived, answer, &cause), &arrived);
            (arrived, asked.join().expect("it ends"))
        });
        let said = said.exits(code);
        if code == 1 {
            said.says("504 Session-Context-Not-Removable");
        }
        let packet = arrived.request.packet();
        // RFC 8559 s.3.3: it is named as it names itself, and what operators tell each other stays with them.
        assert_eq!(packet.find(NAS_IDENTIFIER), Some("switch7"));
        assert_eq!(packet.find(NAS_IP_ADDRESS), Some([172, 16, 0, 7].into()));
        assert_eq!((packet.find(OPERATOR_NAME), packet.find(OPERATOR_NAS_IDENTIFIER)), (None, None));
        assert_eq!((packet.find(USER_NAME), packet.find(ACCT_SESSION_ID)), (Some(ROAMER), Some("0001")));
        assert_eq!(packet.find(SESSION_TIMEOUT), (command == "coa").then_some(600));
        assert_eq!(packet.all(PROXY_STATE).count(), 2, "one of each operator");
    }
}

#[test]
fn rfc8559_3_4_a_token_stays_over_reloads_and_restarts_until_another_key_is_set() {
    let (home, nas) = (Home::open(), Home::open());
    let settings = [visited(nas.ports().0), to_area_a(&home)].concat();
    let mut abroad = Ulna::with().settings(&settings).start();
    let reload = |abroad: &Ulna| {
        run(ulna().args(["reload", "--raddb"]).arg(abroad.raddb()), "").exits(0);
    };
    let first = token_of_a_log_in(&abroad, &home);
    reload(&abroad);
    assert_eq!(token_of_a_log_in(&abroad, &home), first);
    assert!(abroad.stop().success());
    abroad.start_again();
    assert_eq!(token_of_a_log_in(&abroad, &home), first);
    // What the file says can be told to another server of the same operator.
    let key = abroad.folder.read("raddb/state/nas-key");
    let with = |key: &str| settings.replace("[[nas]]", &format!("[dynamic]\ntoken_key = \"{key}\"\n[[nas]]"));
    abroad.folder.write("raddb/ulna.toml", &with(key.trim()));
    reload(&abroad);
    assert_eq!(token_of_a_log_in(&abroad, &home), first);
    abroad.folder.write("raddb/ulna.toml", &with("another one of this operator"));
    reload(&abroad);
    assert_ne!(token_of_a_log_in(&abroad, &home), first);
    let log = abroad.log();
    assert!(!log.contains(key.trim()) && !log.contains("another one of this operator"), "{log}");
}

#[test]
fn rfc8559_3_2_what_leads_nowhere_is_refused_until_a_reload_leads_somewhere() {
    let nas = Home::open();
    let proxy = Ulna::with().settings("[listen]\ncoa = [\"127.0.0.1:0\"]\n").start();
    let session = ["--user", "nemo@c.example", "--session", "0001"];
    for who in ["Operator-Name = 1x.example", "Operator-Name = 0c.example", "Operator-NAS-Identifier = 0x00", ""] {
        let which: &[&str] = if who.is_empty() { &["--nas-id", "switch7"] } else { &[who] };
        ask("disconnect", &proxy, &session, which).exits(1).says("502 Proxy-Request-Not-Routable");
    }
    proxy.logs(&["refuse nemo@c.example", "no way leads to the operator \"x.example\""]);
    assert_eq!(proxy.proxy_status()["dynamic"]["unroutable"], 4);
    run(ulna().args(["proxy", "status", "--raddb"]).arg(proxy.raddb()), "").says("CoA and Disconnect: unroutable 4");
    proxy.folder.write("raddb/ulna.toml", &visited(nas.ports().0));
    run(ulna().args(["reload", "--raddb"]).arg(proxy.raddb()), "").exits(0);
    let (arrived, said) = obeyed(&nas, || ask("disconnect", &proxy, &session, &["--nas-id", "switch7"]));
    said.exits(0).says("Disconnect-ACK");
    assert_eq!(arrived.request.packet().find(ACCT_SESSION_ID), Some("0001"));
}

#[test]
fn rfc5176_6_3_event_timestamp_and_message_authenticator_are_demanded_where_that_is_set() {
    let nas = Home::open();
    let demands = "[dynamic]\nevent_timestamp = \"require\"\nmessage_authenticator = \"require\"\n";
    let proxy = Ulna::with().settings(&format!("{}{demands}", visited(nas.ports().0))).start();
    let asker = Asker::new(coa(&proxy)).expect("there is a socket");
    let named = |ask: Ask<Disconnect>| {
        let ask = ask.secret(SECRET).with(USER_NAME, ROAMER).with(ACCT_SESSION_ID, "0001");
        ask.with(NAS_IDENTIFIER, "switch7")
    };
    let now = SystemTime::now().duration_since(UNIX_EPOCH).expect("the clock is right").as_secs();
    let untimed = named(Ask::new(Code::DISCONNECT_REQUEST));
    let unsigned = named(Ask::of(Draft::new(Code::DISCONNECT_REQUEST, false)).identifier(2));
    let unsigned = unsigned.with(EVENT_TIMESTAMP, Timestamp(u32::try_from(now).expect("before 2106")));
    for ask in [untimed, unsigned] {
        asker.send(ask.seal().expect("it is right").octets()).expect("it is sent");
    }
    proxy.logs(&["no Event-Timestamp", "`event_timestamp = \"optional\"` under [dynamic]"]);
    proxy.logs(&["no Message-Authenticator", "`message_authenticator = \"optional\"` under [dynamic]"]);
    let session = ["--user", ROAMER, "--session", "0001", "--nas-id", "switch7"];
    let (_, said) = obeyed(&nas, || ask("disconnect", &proxy, &session, &[]));
    said.exits(0).says("Disconnect-ACK");
    assert_eq!(proxy.proxy_status()["dynamic"]["forwarded"], 1);
}

#[test]
fn rfc8559_4_3_a_request_that_comes_back_is_refused() {
    let [first, second] = [(); 2].map(|()| ulna_testing::free_address().expect("loopback has a free port"));
    let at = |here: SocketAddr, there| towards(there, "*").replace("127.0.0.1:0", &here.to_string());
    let one = Ulna::with().settings(&at(first, second)).start();
    let other = Ulna::with().settings(&at(second, first)).start();
    let session = ["--user", "nemo@c.example", "--session", "0001", "Operator-Name = 1x.example"];
    ask("disconnect", &one, &session, &[]).exits(1).says("502 Proxy-Request-Not-Routable");
    let told = |server: &Ulna| server.proxy_status()["dynamic"].clone();
    assert_eq!((&told(&one)["forwarded"], &told(&one)["unroutable"]), (&1.into(), &1.into()));
    assert_eq!((&told(&other)["forwarded"], &told(&other)["refused"]), (&1.into(), &1.into()));
}

#[test]
fn rfc5176_3_5_a_proxy_says_that_it_could_not_send_and_is_silent_where_it_does_not_know() {
    let session = ["--user", ROAMER, "--session", "0001", "--nas-id", "switch7"];
    let silent = Home::open();
    let proxy = Ulna::with().settings(&visited(silent.ports().0)).start();
    ask("disconnect", &proxy, &session, &["-t", "0.3", "-r", "2"]).exits(4).complains("no reply");
    // RFC 5080 s.2.2.1: what is asked again is sent again, and is the same packet.
    let (once, again) = (silent.next(), silent.next());
    assert_eq!(once.request.packet().octets(), again.request.packet().octets());
    assert_eq!(proxy.proxy_status()["dynamic"]["failed"], 0);
    // A packet of 4096 octets has no room for a Proxy-State.
    let long = format!("Reply-Message = \"{}\"", "x".repeat(253));
    let rest = format!("Reply-Message = \"{}\"", "x".repeat(190));
    let mut full = vec![long.as_str(); 15];
    full.push(&rest);
    ask("disconnect", &proxy, &session, &full).exits(1).says("505 Proxy-Processing-Error");
    assert_eq!(proxy.proxy_status()["dynamic"]["failed"], 1);
}

#[test]
fn the_next_home_server_of_a_pool_is_asked_where_the_first_is_silent() {
    let (first, second) = (Home::open(), Home::open());
    let window = |home: &Home| format!("coa_address = \"{}\"\nresponse_window = \"200 ms\"\n", home.ports().0);
    let settings = [
        LISTENS.to_owned(),
        home_server("c1", first.ports(), &window(&first)),
        home_server("c2", second.ports(), &window(&second)),
        pool("area-c", &["c1", "c2"], ""),
        realm("c.example", "area-c", ""),
    ];
    let proxy = Ulna::with().settings(&settings.concat()).start();
    let session = ["--user", ROAMER, "--session", "0001", "Operator-Name = 1c.example"];
    let (arrived, said) = obeyed(&second, || ask("disconnect", &proxy, &session, &[]));
    said.exits(0).says("Disconnect-ACK");
    let missed = first.next();
    assert_eq!(arrived.request.packet().find(OPERATOR_NAME), Some("1c.example"));
    assert_ne!(missed.request.packet().authenticator(), arrived.request.packet().authenticator());
}

#[test]
fn a_disconnect_request_of_freeradius_reaches_the_nas() {
    if lacks(&[Package::RADCLIENT]) {
        return;
    }
    let nas = Home::open();
    let proxy = Ulna::with().settings(&visited(nas.ports().0)).start();
    let ends = "update disconnect {\n&User-Name = \"%{User-Name}\"\n&Acct-Session-Id = \"0001\"\n&NAS-Identifier = \"switch7\"\n}";
    let setup = FreeRadius::with().users("bob Cleartext-Password := \"hello\"\n").unlang(Section::PostAuth, ends);
    let Some(server) = freeradius(setup.sends_changes_to(coa(&proxy))) else { return };
    let (arrived, said) =
        obeyed(&nas, || radclient(server.auth(), "auth", "User-Name = bob, User-Password = hello, NAS-Port = 1"));
    said.exits(0);
    let packet = arrived.request.packet();
    assert_eq!(packet.code(), Code::DISCONNECT_REQUEST);
    assert_eq!((packet.find(USER_NAME), packet.find(ACCT_SESSION_ID)), (Some("bob"), Some("0001")));
    wait_until("the answer is passed on", || (proxy.proxy_status()["dynamic"]["acknowledged"] == 1).then_some(()));
}

#[test]
fn nothing_is_listened_for_unless_it_is_wanted() {
    assert_eq!(Ulna::start().coa, None);
    let twice = "[listen]\nauth = [\"127.0.0.1:3799\"]\nacct = []\ncoa = [\"127.0.0.1:3799\"]\n";
    let folder = common::Folder::new("coa");
    folder.write("raddb/ulna.toml", twice);
    folder.write("raddb/clients", &format!("127.0.0.1 {SECRET}\n"));
    let refused =
        run(Command::new(env!("CARGO_BIN_EXE_ulna")).arg("check").arg("--raddb").arg(folder.join("raddb")), "");
    refused.exits(2).complains("`auth` and `coa` both name 127.0.0.1:3799");
}

/// Asks, and acknowledges what arrives at the network access server.
#[track_caller]
fn obeyed(nas: &Home, asks: impl FnOnce() -> Output + Send) -> (Arrived, Output) {
    thread::scope(|scope| {
        let asked = scope.spawn(asks);
        let arrived = nas.next();
        nas.send(&nas.reply(&arrived, Code::DISCONNECT_ACK, &Fragment::new()), &arrived);
        (arrived, asked.join().expect("it ends"))
    })
}

#[track_caller]
fn ask(command: &str, server: &Ulna, arguments: &[&str], more: &[&str]) -> Output {
    run(ulna().args([command, &coa(server).to_string(), SECRET]).args(arguments).args(more), "")
}

#[track_caller]
/// Logs a user of a.example in, and gives what the home operator is told that the network access server is known by.
fn token_of_a_log_in(abroad: &Ulna, home: &Home) -> Vec<u8> {
    thread::scope(|scope| {
        scope.spawn(|| {
            let evidence = format!("User-Name = \"{ROAMER}\", User-Password = hello, NAS-Identifier = switch7");
            let client = ["-t", "20", "-r", "2", &abroad.auth.to_string(), "auth", SECRET];
            run(ulna().arg("client").args(client), &evidence).exits(0)
        });
        let arrived = home.next();
        let packet = arrived.request.packet();
        assert_eq!(packet.find(OPERATOR_NAME), Some("1c.example"));
        home.accept(&arrived, &Fragment::new());
        packet.find(OPERATOR_NAS_IDENTIFIER).expect("an Operator-NAS-Identifier").to_vec()
    })
}

fn coa(server: &Ulna) -> SocketAddr {
    server.coa.expect("it listens for CoA-Requests")
}

/// Settings of an operator with one network access server.
fn visited(nas: SocketAddr) -> String {
    format!(
        "{LISTENS}[[nas]]\nname = \"switch7\"\naddress = \"{nas}\"\nnas_identifier = \"switch7\"\nnas_address = \"172.16.0.7\"\n"
    )
}

/// Users of a.example are known elsewhere, and this is the network of c.example.
fn to_area_a(home: &Home) -> String {
    let operator = "operator_name = \"1c.example\"\n";
    [home_server("a1", home.ports(), ""), pool("area-a", &["a1"], ""), realm("a.example", "area-a", operator)].concat()
}

/// Settings of an operator that knows another one.
fn towards(coa: SocketAddr, name: &str) -> String {
    // Nobody is asked there: only its address for CoA-Requests counts.
    let nobody = ([127, 0, 0, 1], 9).into();
    let home = home_server("c1", (nobody, nobody), &format!("coa_address = \"{coa}\"\nprobe = \"none\"\n"));
    [LISTENS.to_owned(), home, pool("area-c", &["c1"], ""), realm(name, "area-c", "")].concat()
}

const LISTENS: &str = "[listen]\ncoa = [\"127.0.0.1:0\"]\n";
