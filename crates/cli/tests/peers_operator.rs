//! What an operator does with a server: wrong files, a second server, reload, statistics, the end.

mod common;

use std::{fs, net::UdpSocket};

use common::{BOB, Folder, Output, SECRET, Ulna, run, ulna};

#[test]
fn a_second_server_on_the_same_address_ends_with_3() {
    let server = Ulna::start();
    let folder = Folder::new("second");
    folder.write("raddb/clients", "127.0.0.1 a-secret-for-tests-only\n");
    let (auth, acct) = (server.auth.to_string(), server.acct.to_string());
    for (auth, acct, taken) in [(auth.as_str(), ANY, &auth), (ANY, acct.as_str(), &acct)] {
        let second = serve(&folder, auth, acct).exits(3).does_not_say("ready");
        second.complains(taken);
    }
    // The first one has lost nothing.
    ask(&server, "User-Name = bob, User-Password = hello").exits(0);
}

#[test]
fn a_second_server_on_the_same_folder_ends_with_3() {
    let server = Ulna::start();
    serve(&server.folder, ANY, ANY).exits(3).does_not_say("ready").complains("journal");
    ask(&server, "User-Name = bob, User-Password = hello").exits(0);
}

#[test]
fn wrong_files_end_with_2_and_file_line_and_column() {
    let wrong = [
        ("ulna.toml", "[listen]\nauth = [\"127.0.0.1:1812\"]\n\n[log]\nlevle = \"info\"\n", "5:1", "level"),
        ("ulna.toml", "[server]\nworkers = \"many\"\n", "2:11", "workers"),
        ("ulna.toml", "[server\n", "1:", "ulna.toml"),
        ("users", "bob Cleartext-Password := \"hello\"\n\tNo-Such-Attribute = 1\n", "2:2", "No-Such-Attribute"),
        ("users", "bob No-Such-Check == 1\n", "1:5", "No-Such-Check"),
        ("users", "bob Cleartext-Password := \"hello\n", "1:", "users"),
        ("clients", "127.0.0.1\n", "1:", "secret"),
        ("clients", "# one\n127.0.0.1 secret sometimes\n", "2:18", "require"),
        ("clients", "127.0.0.300 secret\n", "1:1", "127.0.0.300"),
    ];
    for (name, text, place, word) in wrong {
        let folder = Folder::new("wrong");
        folder.write("raddb/clients", &format!("127.0.0.1 {SECRET}\n"));
        folder.write("raddb/users", BOB);
        folder.write(&format!("raddb/{name}"), text);
        let (auth, acct) = common::neighbours();
        let output = serve(&folder, &format!("127.0.0.1:{auth}"), &format!("127.0.0.1:{acct}")).exits(2);
        let output = output.does_not_say("ready").complains(&format!("{name}:{place}")).complains(word);
        // Nothing is half started: no port is taken, no journal begun.
        for port in [auth, acct] {
            assert!(UdpSocket::bind(("127.0.0.1", port)).is_ok(), "{output}");
        }
        assert!(!folder.join("raddb/state").exists(), "{output}");
    }
}

#[test]
fn a_secret_is_in_no_error() {
    let folder = Folder::new("secret");
    folder.write("raddb/clients", "127.0.0.1 do-not-tell-anybody sometimes\n");
    let output = serve(&folder, ANY, ANY).exits(2);
    assert!(!output.text().contains("do-not-tell"), "{output}");
    let folder = Folder::new("secret");
    folder.write("raddb/clients", "127.0.0.1 a-secret-for-tests-only\n");
    folder.write("raddb/users", "bob Cleartext-Password := \"do-not-tell\", No-Such-Check == 1\n");
    let output = serve(&folder, ANY, ANY).exits(2);
    assert!(!output.text().contains("do-not-tell"), "{output}");
}

#[test]
fn a_hangup_signal_takes_over_all_files_or_none() {
    let mut server = Ulna::start();
    let users = server.folder.join("raddb/users");
    ask(&server, "User-Name = alice, User-Password = wonder").exits(1);

    fs::write(&users, format!("{BOB}\nalice Cleartext-Password := \"wonder\"\n")).expect("the file can be written");
    server.process().signal("HUP");
    server.logs(&["configuration read again"]);
    ask(&server, "User-Name = alice, User-Password = wonder").exits(0);

    fs::write(&users, "bob Cleartext-Password := \"changed\"\nalice No-Such-Check == 1\n")
        .expect("the file can be written");
    server.process().signal("HUP");
    server.logs(&["everything stays as it was"]);
    server.logs(&["users:2:7"]);
    ask(&server, "User-Name = bob, User-Password = hello").exits(0);
    ask(&server, "User-Name = alice, User-Password = wonder").exits(0);
    assert_eq!(server.stop().code(), Some(0));
}

#[test]
fn reload_says_what_became_of_it() {
    let server = Ulna::start();
    let reload = || run(ulna().args(["reload", "--raddb"]).arg(server.raddb()), "");
    let users = server.folder.join("raddb/users");
    fs::write(&users, format!("{BOB}\nalice Cleartext-Password := \"wonder\"\n")).expect("the file can be written");
    reload().exits(0).says("1 client").says("2 users");
    ask(&server, "User-Name = alice, User-Password = wonder").exits(0);

    fs::write(&users, "alice No-Such-Check == 1\n").expect("the file can be written");
    reload().exits(2).complains("users:1:7").complains("No-Such-Check").complains("stays as it was");
    ask(&server, "User-Name = bob, User-Password = hello").exits(0);
}

#[test]
fn a_changed_secret_holds_from_the_reload_on() {
    let server = Ulna::start();
    let question = "User-Name = bob, User-Password = hello";
    ask(&server, question).exits(0);
    fs::write(server.folder.join("raddb/clients"), "127.0.0.1 another-secret-for-tests\n")
        .expect("the file can be written");
    run(ulna().args(["reload", "--raddb"]).arg(server.raddb()), "").exits(0);
    let with = |secret: &str| {
        let auth = server.auth.to_string();
        run(ulna().args(["client", "-r", "1", "-t", "1", &auth, "auth", secret]), question)
    };
    with("another-secret-for-tests").exits(0);
    assert!(with(SECRET).exits(1).text().contains("No reply"));
}

#[test]
fn without_a_server_stats_and_reload_say_so() {
    let folder = Folder::new("nobody");
    for word in ["stats", "reload"] {
        let output = run(ulna().args([word, "--raddb"]).arg(folder.join("raddb")), "").exits(1);
        output.complains("no server answers").complains("--raddb");
    }
}

#[test]
fn rfc4669_statistics_count_what_was_asked() {
    let server = Ulna::with().settings("[security]\nreject_delay = \"0 s\"\n").start();
    ask(&server, "User-Name = bob, User-Password = hello").exits(0);
    ask(&server, "User-Name = bob, User-Password = wrong").exits(1);
    let acct = server.acct.to_string();
    let start = "User-Name = bob, Acct-Status-Type = Start, Acct-Session-Id = 1";
    run(ulna().args(["client", &acct, "acct", SECRET]), start).exits(0);
    let statistics = server.statistics();
    let total = &statistics["total"];
    for (name, count) in [
        ("radiusAuthServTotalAccessRequests", 2),
        ("radiusAuthServTotalAccessAccepts", 1),
        ("radiusAuthServTotalAccessRejects", 1),
        ("radiusAccServTotalRequests", 1),
        ("radiusAccServTotalResponses", 1),
    ] {
        assert_eq!(total[name], count, "{name} in {statistics}");
    }
    assert_eq!(statistics["journal"]["durable"], 1, "{statistics}");
    let clients = statistics["clients"].as_object().expect("clients by name");
    assert_eq!(clients.len(), 1, "{statistics}");
    let text = run(ulna().args(["stats", "--raddb"]).arg(server.raddb()), "").exits(0);
    text.says("radiusAuthServAccessRequests");
}

#[test]
fn x_shows_attributes_and_reasons_but_no_password() {
    let server = Ulna::with().argument("-X").settings("[security]\nreject_delay = \"0 s\"\n").start();
    ask(&server, "User-Name = bob, User-Password = not-his-password, NAS-Port = 7").exits(1);
    server.logs(&["Received Access-Request Id"]);
    server.logs(&["User-Name = \"bob\""]);
    server.logs(&["NAS-Port = 7"]);
    server.logs(&["Sending Access-Reject", ": "]);
    let log = server.log();
    assert!(!log.contains("not-his-password") && !log.contains("hello") && !log.contains(SECRET), "{log}");
}

#[test]
fn x_shows_hidden_attributes_by_name_and_tag_and_no_signature_that_is_not_made_yet() {
    let users = format!("{BOB}alice Cleartext-Password := \"wonder\"\n\tTunnel-Password:1 := \"hide-me\"\n");
    let server = Ulna::with().argument("-X").users(&users).start();
    ask(&server, "User-Name = alice, User-Password = wonder").exits(0);
    server.logs(&["Tunnel-Password:1 = <<< secret >>>"]);
    let log = server.log();
    let (asked, answered) = log.split_once("Sending Access-Accept").expect("it is shown");
    assert!(asked.contains("Message-Authenticator = 0x"), "{log}");
    assert!(answered.contains("Message-Authenticator = (made") && !answered.contains("0x0000"), "{log}");
    assert!(!log.contains("hide-me") && !log.contains("Attr-"), "{log}");
}

#[test]
fn a_malformed_signature_is_told_as_such() {
    let server = Ulna::start();
    let packet = [&[1_u8, 7, 0, 28][..], &[9; 16], &[1, 3, b'b', 80, 5, 0, 0, 0]].concat();
    UdpSocket::bind(ANY).and_then(|socket| socket.send_to(&packet, server.auth)).expect("loopback takes it");
    server.logs(&["dropped a packet", "the packet is malformed", "sender"]);
}

fn serve(folder: &Folder, auth: &str, acct: &str) -> Output {
    run(ulna().args(["serve", "--auth", auth, "--acct", acct, "--raddb"]).arg(folder.join("raddb")), "")
}

fn ask(server: &Ulna, question: &str) -> Output {
    run(ulna().args(["client", "-x", &server.auth.to_string(), "auth", SECRET]), question)
}

const ANY: &str = "127.0.0.1:0";
