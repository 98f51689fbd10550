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
fn reload_names_what_takes_effect_only_when_the_server_starts_again() {
    let server = Ulna::with().settings("[server]\nworkers = 1\n").start();
    let reload = || run(ulna().args(["reload", "--raddb"]).arg(server.raddb()), "").exits(0);
    reload().does_not_say("starts again");
    let changed = "[listen]\nauth = [\"127.0.0.1:4\"]\n[server]\nworkers = 2\n[accounting]\njournal = \"elsewhere\"\n\
                   [log]\nlevel = \"error\"\n";
    fs::write(server.raddb().join("ulna.toml"), changed).expect("the file can be written");
    let said = reload().says("[server] workers: 1 -> 2").says("\"state/journal\" -> \"elsewhere\"");
    // The addresses are those of the command line, whatever the file says.
    said.says("[log] level: \"info\" -> \"error\"").does_not_say("[listen]");
    server.logs(&["WARN", "starts again", "[server] workers: 1 -> 2"]);
}

#[test]
fn a_reload_without_clients_cuts_nobody_off() {
    let server = Ulna::start();
    let clients = server.raddb().join("clients");
    fs::remove_file(&clients).expect("it is there");
    let reload = || run(ulna().args(["reload", "--raddb"]).arg(server.raddb()), "");
    reload().exits(2).complains("no clients any more").complains("stays as it was");
    server.logs(&["ERROR", "no clients any more"]);
    ask(&server, "User-Name = bob, User-Password = hello").exits(0);
    fs::write(&clients, format!("127.0.0.1 {SECRET}\n")).expect("the file can be written");
    reload().exits(0).says("1 client");
}

#[test]
fn one_address_for_both_ports_ends_with_2_before_anything_listens() {
    let folder = Folder::new("twice");
    folder.write("raddb/clients", &format!("127.0.0.1 {SECRET}\n"));
    folder.write("raddb/users", BOB);
    let (port, _) = common::neighbours();
    let address = format!("127.0.0.1:{port}");
    let output = serve(&folder, &address, &address).exits(2).does_not_say("ready");
    output.complains(&format!("`auth` and `acct` both name {address}"));
    folder.write("raddb/ulna.toml", &format!("[listen]\nauth = [\"{address}\"]\nacct = [\"{address}\"]\n"));
    let check = || run(ulna().args(["check", "--raddb"]).arg(folder.join("raddb")), "");
    check().exits(2).complains(&format!("both name {address}"));
    assert!(!folder.join("raddb/state").exists());
}

#[test]
fn workers_are_counted_alike_on_the_command_line_and_in_the_file() {
    let mut server = Ulna::with().argument("--workers").argument("0").start();
    ask(&server, "User-Name = bob, User-Password = hello").exits(0);
    assert_eq!(server.stop().code(), Some(0));
    let folder = Folder::new("workers");
    folder.write("raddb/clients", &format!("127.0.0.1 {SECRET}\n"));
    for many in ["1025", "99999", "-1"] {
        let arguments = ["serve", "--auth", ANY, "--acct", ANY, "--workers", many, "--raddb"];
        run(ulna().args(arguments).arg(folder.join("raddb")), "").exits(2);
    }
    folder.write("raddb/ulna.toml", "[server]\nworkers = 1025\n");
    serve(&folder, ANY, ANY).exits(2).complains("1024");
}

#[test]
fn check_says_what_serve_would_do_without_files() {
    let folder = Folder::new("empty");
    let check = || run(ulna().args(["check", "--raddb"]).arg(folder.path()), "");
    check().exits(2).complains("is empty").complains("`ulna serve` would make an example");
    folder.write("users", BOB);
    check().exits(0).complains("would start and answer nobody");
    folder.write("clients", &format!("127.0.0.1 {SECRET}\n"));
    assert!(check().exits(0).err.is_empty());
}

#[test]
fn mistakes_of_roaming_are_told_with_their_place_before_anything_listens() {
    let folder = Folder::new("roaming-mistakes");
    folder.write("raddb/clients", &format!("127.0.0.1 {SECRET}\n"));
    folder.write("raddb/users", BOB);
    let home = "[[home_server]]\nname = \"a1\"\naddress = \"192.0.2.1:1812\"\nsecret = \"sixteen-octets-or-more\"\n";
    let pool = "[[pool]]\nname = \"area-a\"\nservers = [\"a1\"]\n";
    let realm = "[[realm]]\nname = \"a.example\"\npool = \"area-a\"\n";
    let own = home.replace("192.0.2.1:1812", "127.0.0.1:1812");
    for (text, place, what) in [
        (format!("{home}{}{realm}", pool.replace("\"a1\"", "")), "ulna.toml:7:11", "the pool area-a has no servers"),
        (format!("{home}{pool}{}", realm.replace("area-a", "area-b")), "ulna.toml:10:8", "unknown pool `area-b`"),
        (format!("{home}{home}{pool}{realm}"), "ulna.toml:6:8", "a home server is called `a1` already"),
        (format!("{home}{pool}{pool}{realm}"), "ulna.toml:9:8", "a pool is called `area-a` already"),
        (format!("{home}{pool}{realm}{realm}"), "ulna.toml:12:8", "there is a rule for the realm a.example already"),
        (format!("{own}{pool}{realm}"), "ulna.toml:3:11", "a1 is this server itself"),
    ] {
        folder.write("raddb/ulna.toml", &text);
        let check = run(ulna().args(["check", "--json", "--raddb"]).arg(folder.join("raddb")), "").exits(2);
        let found: serde_json::Value = serde_json::from_str(&check.out).expect("JSON");
        let told = found.as_array().expect("a list").iter().any(|finding| {
            let field = |name: &str| finding[name].to_string();
            let file = finding["file"].as_str().and_then(|file| file.rsplit('/').next()).unwrap_or_default();
            finding["severity"] == "error"
                && format!("{file}:{}:{}", field("line"), field("column")) == place
                && field("message").contains(what)
        });
        assert!(told, "{text}: {place}: {what} is missing in {}", check.out);
        let served = serve(&folder, ANY, ANY).exits(2).does_not_say("ready").complains(what);
        assert!(!served.err.contains("sixteen-octets-or-more"), "{text}");
    }
    folder.write("raddb/ulna.toml", &format!("{home}{pool}{realm}"));
    run(ulna().args(["check", "--raddb"]).arg(folder.join("raddb")), "").exits(0);
}

#[test]
fn what_is_written_may_be_elsewhere_than_what_is_read() {
    // As the unit for systemd has it: `state` leads to the folder that the service may write.
    let folder = Folder::new("service");
    let (etc, state) = (folder.join("etc"), folder.join("var"));
    fs::create_dir_all(&state).expect("a folder can be made");
    folder.write("etc/clients", &format!("127.0.0.1 {SECRET}\n"));
    folder.write("etc/users", BOB);
    std::os::unix::fs::symlink(&state, etc.join("state")).expect("a link can be made");
    let mut command = ulna();
    command.args(["serve", "--auth", ANY, "--acct", ANY, "--raddb"]).arg(&etc);
    let (mut process, _) = common::started(&mut command, &folder.join("log"));
    run(ulna().args(["stats", "--raddb"]).arg(&etc), "").exits(0);
    assert!(state.join("journal").is_dir() && state.join("control").exists());
    process.signal("TERM");
    assert_eq!(process.wait().code(), Some(0));
}

#[test]
fn a_folder_in_which_no_example_can_be_made_ends_with_2_and_what_to_write() {
    let folder = Folder::new("file");
    folder.write("raddb", "not a folder");
    serve(&folder, ANY, ANY).exits(2).complains("no example can be made there").complains("Write `clients`");
}

#[test]
fn who_signs_is_remembered_though_the_server_is_killed() {
    let mut server = Ulna::with().clients(&format!("127.0.0.1 {SECRET} auto\n")).start();
    for _ in 0..3 {
        ask(&server, "User-Name = bob, User-Password = hello").exits(0);
    }
    let signers = server.raddb().join("state/signers");
    common::wait_until("it is written down", || fs::read_to_string(&signers).ok().filter(|text| text == "127.0.0.1\n"));
    server.process().signal("KILL");
    server.process().wait();
}

#[test]
fn every_command_shows_an_example_of_itself() {
    let commands =
        ["acct", "check", "client", "codec", "dict", "load", "packet", "stats", "serve", "reload", "acct cat"];
    for command in commands {
        let output = run(ulna().args(command.split(' ')).arg("--help"), "").exits(0);
        let examples = output.out.split_once("Example").map(|(_, rest)| rest.to_owned()).unwrap_or_default();
        assert!(examples.contains(&format!("ulna {command}")), "{output}");
    }
}

#[test]
fn port_0_of_a_server_is_a_wrong_command_line() {
    for server in ["127.0.0.1:0", "[::1]:0", "127.0.0.1:many"] {
        run(ulna().args(["client", server, "auth", SECRET]), "User-Name = bob").exits(2).complains("is no port");
    }
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
