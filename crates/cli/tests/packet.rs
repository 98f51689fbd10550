//! `ulna packet`: packets from hexadecimal digits and from captures.

mod binary;
mod captures;

use binary::{Folder, Said, dictionary, explains_itself, ulna};
use captures::{Style, ethernet, ipv4, ipv6, packets, udp};
use serde_json::Value;
use ulna_wire::{Code, Counting, Draft, Packet, Sealing, SharedKey};

const SECRET: &str = "xyzzy5461";
/// RFC 2865 s.7.1.
const REQUEST: &str = "010000380f403f9473978057bd83d5cb98f4227a01066e656d6f02120dbe708d93d413ce3196e43f782a0aee\
                       0406c0a80110050600000003";
const ACCEPT: &str = "0200002686fe220e7624ba2a1005f6bf9b55e0b20606000000010f06000000000e06c0a80103";

fn packet(arguments: &[&str]) -> Said {
    ulna([&["packet"], arguments].concat(), b"")
}

fn json(said: &Said) -> Vec<Value> {
    said.out.lines().map(|line| serde_json::from_str(line).expect("JSON a line")).collect()
}

/// A request and its reply, both with all that is to be signed and hidden.
fn exchange(code: Code, asked: &str, answer: Code, answered: &str) -> [Vec<u8>; 2] {
    let (key, mut random) = (SharedKey::new(SECRET), Counting::default());
    let mut draft = Draft::new(code, true);
    draft.append(&dictionary().encode(asked).expect("the attributes are right"));
    let request = draft.seal_request(&key, 7, [42; 16], &mut random).expect("it fits");
    let mut draft = Draft::new(answer, true);
    draft.append(&dictionary().encode(answered).expect("the attributes are right"));
    let request_authenticator = Packet::parse(request.octets()).expect("it is one").authenticator();
    let sealing = Sealing { draft, key: &key, identifier: 7, request_authenticator, proxy_states: &[] };
    let reply = sealing.seal(&mut random).expect("it fits");
    [request.octets().to_vec(), reply.octets().to_vec()]
}

fn login() -> [Vec<u8>; 2] {
    let asked = "User-Name = \"bob\", User-Password = \"a password of more than 16 octets\", NAS-Port = 7, \
                 NAS-IP-Address = 192.0.2.7, Service-Type = Framed-User, Cisco-AVPair = \"a=b\"";
    let answered = "Framed-IP-Address = 198.51.100.9, Session-Timeout = 3600, Class = 0x0102ff, \
                    Tunnel-Password:1 = \"of the tunnel\", Reply-Message = \"welcome\"";
    exchange(Code::ACCESS_REQUEST, asked, Code::ACCESS_ACCEPT, answered)
}

fn read(folder: &Folder, file: &[u8], more: &[&str]) -> Said {
    let path = folder.write("capture", file);
    packet(&[&["--pcap", &path, "--secret", SECRET], more].concat())
}

const BIG: Style = Style { little: false, nanoseconds: false };
const LITTLE: Style = Style { little: true, nanoseconds: false };

#[test]
fn rfc2865_7_1_is_explained_for_people() {
    let said = packet(&["--secret", SECRET, REQUEST, ACCEPT]);
    assert_eq!(
        said.out,
        "Packet 1\n\
         Access-Request (code 1), identifier 0, length 56, authenticator 0f403f9473978057bd83d5cb98f4227a\n\
         \t  20  User-Name = \"nemo\"\n\
         \t  26  User-Password = <<< secret >>>\n\
         \t  44  NAS-IP-Address = 192.168.1.16\n\
         \t  50  NAS-Port = 3\n\
         \tauthenticator: cannot be judged: it is random, as it has to be\n\
         \tMessage-Authenticator: absent\n\
         \n\
         Packet 2\n\
         Access-Accept (code 2), identifier 0, length 38, authenticator 86fe220e7624ba2a1005f6bf9b55e0b2\n\
         \t  20  Service-Type = Login-User\n\
         \t  26  Login-Service = Telnet\n\
         \t  32  Login-IP-Host = 192.168.1.3\n\
         \tanswers packet 1\n\
         \tauthenticator: right\n\
         \tMessage-Authenticator: absent\n"
    );
    assert_eq!((said.code, said.err.as_str()), (Some(0), ""));
}

#[test]
fn passwords_are_shown_only_on_demand() {
    for more in [&[][..], &["--json"]] {
        let hidden = packet(&[&["--secret", SECRET, REQUEST], more].concat());
        assert!(hidden.out.contains("<<< secret >>>") && !hidden.out.contains("arctangent"), "{}", hidden.out);
        let shown = packet(&[&["--secret", SECRET, "--show-secrets", REQUEST], more].concat());
        assert!(shown.out.contains("arctangent") && !shown.out.contains("<<< secret >>>"), "{}", shown.out);
    }
    let without = packet(&["--show-secrets", REQUEST]);
    assert!(without.out.contains("Attr-2 = 0x0dbe"), "without the secret it is what it is: {}", without.out);
}

#[test]
fn signatures_are_judged() {
    let verdicts = |secret: &str, packets: &[&str]| -> (Option<i32>, Vec<[String; 2]>) {
        let said = packet(&[&["--json", "--secret", secret], packets].concat());
        let word = |packet: &Value, name: &str| packet[name].as_str().unwrap_or("none").to_owned();
        let both =
            |packet: &Value| [word(packet, "authenticator_verdict"), word(packet, "message_authenticator_verdict")];
        (said.code, json(&said).iter().map(both).collect())
    };
    let hexadecimal = |octets: &[u8]| -> String { octets.iter().map(|octet| format!("{octet:02x}")).collect() };
    let of = |words: [&str; 2]| words.map(str::to_owned);

    let [request, reply] = login().map(|octets| hexadecimal(&octets));
    assert_eq!(
        verdicts(SECRET, &[&request, &reply]),
        (Some(0), vec![of(["unknown", "right"]), of(["right", "right"])])
    );
    assert_eq!(
        verdicts("other", &[&request, &reply]),
        (Some(1), vec![of(["unknown", "wrong"]), of(["wrong", "wrong"])])
    );
    assert_eq!(verdicts(SECRET, &[&reply]), (Some(0), vec![of(["unknown", "unknown"])]), "its request is not known");
    let said = packet(&["--secret", SECRET, &reply]);
    assert!(said.out.contains("authenticator: cannot be judged: its request was not seen"), "{}", said.out);

    let accounting = exchange(Code::ACCOUNTING_REQUEST, "Acct-Status-Type = Start", Code::ACCOUNTING_RESPONSE, "");
    let [request, reply] = accounting.map(|octets| hexadecimal(&octets));
    assert_eq!(verdicts(SECRET, &[&request, &reply]), (Some(0), vec![of(["right", "right"]), of(["right", "right"])]));
    // RFC 5997 s.3: Status-Server has to have Message-Authenticator.
    let status = "0c000014000102030405060708090a0b0c0d0e0f";
    assert_eq!(verdicts(SECRET, &[status]), (Some(1), vec![of(["unknown", "wrong"])]));
    // An accounting reply does not answer what an Access-Request asked.
    let [login, _] = login().map(|octets| hexadecimal(&octets));
    assert_eq!(verdicts(SECRET, &[&login, &reply]).1[1], of(["unknown", "unknown"]));
}

#[test]
fn errors_of_structure_are_told_with_their_place() {
    // The second attribute has the length 1; what comes before it is shown.
    let said = packet(&["0101001c000102030405060708090a0b0c0d0e0f", "0105626f62", "020100"]);
    assert_eq!(said.code, Some(1));
    assert!(said.out.contains("\t  20  User-Name = \"bob\"\n"), "{}", said.out);
    assert!(said.out.contains("\terror: attribute 2 at offset 25 has the length 1"), "{}", said.out);
    for (octets, error) in [
        ("01", "too few"),
        ("0101000f", "too few"),
        ("01010013000102030405060708090a0b0c0d0e0f", "the length field says 19"),
        ("01011001000102030405060708090a0b0c0d0e0f", "the length field says 4097"),
        ("01010020000102030405060708090a0b0c0d0e0f0105626f62", "only 25 octets are there"),
    ] {
        let said = packet(&["--json", octets]);
        assert_eq!(said.code, Some(1), "{octets}");
        let error_text = json(&said)[0]["error"].as_str().unwrap_or_default().to_owned();
        assert!(error_text.contains(error), "{octets}: {error_text}");
    }
    // Octets behind the packet are padding; attributes without a value are there.
    let said = packet(&["01010016000102030405060708090a0b0c0d0e0f0102ffff"]);
    assert!(said.out.contains("User-Name = (no value)\n\t2 octets of padding"), "{}", said.out);
    assert_eq!(said.code, Some(0));
}

#[test]
fn fragments_of_one_value_are_one_line() {
    let [request, _] = exchange(
        Code::ACCESS_REQUEST,
        &format!("User-Name = \"bob\", EAP-Message = 0x{}", "07".repeat(600)),
        Code::ACCESS_REJECT,
        "",
    );
    let digits: String = request.iter().map(|octet| format!("{octet:02x}")).collect();
    let said = packet(&["--json", &digits]);
    let attributes = json(&said)[0]["attributes"].as_array().cloned().unwrap_or_default();
    let names: Vec<_> = attributes.iter().map(|one| (one["name"].as_str(), one["offset"].as_u64())).collect();
    assert_eq!(
        names,
        [(Some("Message-Authenticator"), Some(20)), (Some("User-Name"), Some(38)), (Some("EAP-Message"), Some(43))]
    );
    assert_eq!(attributes[2]["value"].as_str().map(str::len), Some(2 + 1200));
}

#[test]
fn captures_of_every_format_say_the_same() {
    let folder = Folder::new();
    let packets = packets(1812, &login());
    let frames = packets.clone().map(|packet| ethernet(0x0800, &packet));
    let tagged = packets.clone().map(|packet| {
        let inner = [&[0, 7, 0x08, 0x00][..], &packet].concat();
        ethernet(0x88a8, &[&[0, 9, 0x81, 0x00][..], &inner].concat())
    });
    let cooked = packets.clone().map(|packet| [&[0; 14][..], &[8, 0], &packet].concat());
    let cooked2 = packets.clone().map(|packet| [&[8, 0][..], &[0; 18], &packet].concat());
    let null = packets.clone().map(|packet| [&[2, 0, 0, 0][..], &packet].concat());
    let nanoseconds = Style { nanoseconds: true, ..LITTLE };
    let files = [
        ("big", BIG.pcap(1, &frames)),
        ("little", LITTLE.pcap(1, &frames)),
        ("nanoseconds", nanoseconds.pcap(1, &frames)),
        ("nanoseconds, big", Style { nanoseconds: true, ..BIG }.pcap(1, &frames)),
        ("VLAN tags", LITTLE.pcap(1, &tagged)),
        ("raw", LITTLE.pcap(101, &packets)),
        ("cooked", LITTLE.pcap(113, &cooked)),
        ("cooked 2", LITTLE.pcap(276, &cooked2)),
        ("null", LITTLE.pcap(0, &null)),
        ("pcapng, big", BIG.pcapng(1, &frames)),
        ("pcapng, little", LITTLE.pcapng(1, &frames)),
        ("two sections", [BIG.pcapng(1, &frames[..1]), LITTLE.pcapng(101, &packets[1..])].concat()),
        ("simple blocks", LITTLE.simple(1, &frames)),
    ];
    let mut expected: Option<Vec<Value>> = None;
    for (name, file) in files {
        let said = read(&folder, &file, &["--json"]);
        assert_eq!((said.code, said.err.as_str()), (Some(0), ""), "{name}");
        let mut all = json(&said);
        let times: Vec<String> = all.iter().map(|one| one["time"].as_str().unwrap_or("none").to_owned()).collect();
        let second = if name == "two sections" { "20" } else { "21" };
        let fraction = if name.contains("nanoseconds") || name.contains("pcapng") || name == "two sections" {
            "000250000"
        } else {
            "250000000"
        };
        let moments = [format!("2023-11-14T22:13:20.{fraction}Z"), format!("2023-11-14T22:13:{second}.{fraction}Z")];
        if name == "simple blocks" {
            assert_eq!(times, ["none", "none"]);
        } else {
            assert_eq!(times, moments, "{name}");
        }
        for one in &mut all {
            one.as_object_mut().expect("an object").remove("time");
        }
        assert_eq!((&all[0]["source"], &all[0]["destination"]), (&"192.0.2.7:40000".into(), &"192.0.2.1:1812".into()));
        assert_eq!((&all[1]["answers"], &all[1]["authenticator_verdict"]), (&1.into(), &"right".into()), "{name}");
        assert_eq!(*expected.get_or_insert_with(|| all.clone()), all, "{name}");
    }
}

#[test]
fn replies_in_fragments_are_put_together() {
    let folder = Folder::new();
    let text = format!("Reply-Message = \"{}\"", "x".repeat(250));
    let answered = vec![text; 15].join(", ");
    let [request, reply] = exchange(Code::ACCESS_REQUEST, "User-Name = \"bob\"", Code::ACCESS_ACCEPT, &answered);
    assert!(reply.len() > 3_500);
    let (asked, answer) = (udp(false, 1812, &request), udp(true, 1812, &reply));
    let version4 = [
        ipv4(false, 0, &asked),
        ipv4(true, 370, &answer[2960..]),
        ipv4(true, 0x2000, &answer[..1480]),
        ipv4(true, 0x2000 | 185, &answer[1480..2960]),
    ];
    let part = |offset: u16, more: u16, octets: &[u8]| {
        let field = (offset | more).to_be_bytes();
        ipv6(true, 44, &[&[17, 0, field[0], field[1], 0, 0, 0, 9], octets].concat())
    };
    let version6 = [
        ipv6(false, 17, &asked),
        part(0, 1, &answer[..1448]),
        part(1448, 1, &answer[1448..2896]),
        part(2896, 0, &answer[2896..]),
    ];
    for packets in [version4, version6] {
        let said = read(&folder, &LITTLE.pcap(101, &packets), &["--json"]);
        assert_eq!(said.code, Some(0), "{said:?}");
        let all = json(&said);
        assert_eq!((all.len(), &all[1]["authenticator_verdict"]), (2, &"right".into()));
        assert_eq!(all[1]["attributes"].as_array().map(Vec::len), Some(16));
    }
}

#[test]
fn other_ports_and_other_traffic_are_passed_over() {
    let folder = Folder::new();
    let on = |port| packets(port, &login());
    let all = [on(1812), on(1813), on(53), on(11812)].concat();
    let file = LITTLE.pcap(101, &[all, vec![vec![0x45; 3], Vec::new(), vec![0x60; 45]]].concat());
    assert_eq!(json(&read(&folder, &file, &["--json"])).len(), 4);
    assert_eq!(json(&read(&folder, &file, &["--json", "--port", "11812"])).len(), 2);
    assert_eq!(json(&read(&folder, &file, &["--json", "--port", "11812", "--port", "53"])).len(), 4);
    let said = read(&folder, &file, &["--port", "9"]);
    assert_eq!((said.code, said.out.as_str()), (Some(0), ""));
    assert!(said.err.contains("no packet on the ports 9"), "{}", said.err);
    let said = read(&folder, &LITTLE.pcap(147, &[vec![0; 60]]), &[]);
    assert!(said.err.contains("1 frames of link type 147"), "{}", said.err);
}

#[test]
fn damaged_captures_are_read_as_far_as_they_go() {
    let folder = Folder::new();
    let packets = packets(1812, &login());
    for (file, name) in [(BIG.pcap(101, &packets), "pcap"), (LITTLE.pcapng(101, &packets), "pcapng")] {
        let said = read(&folder, &file[..file.len() - 3], &["--json"]);
        assert_eq!((said.code, json(&said).len()), (Some(1), 1), "{name}: {said:?}");
        assert!(said.err.contains("the capture ends within a frame"), "{}", said.err);
        let mut broken = file.clone();
        let at = if name == "pcap" { 24 + 8 } else { 28 + 20 + 4 };
        broken[at..at + 4].copy_from_slice(&[0xff; 4]);
        let said = read(&folder, &broken, &[]);
        assert_eq!((said.code, said.out.as_str()), (Some(1), ""), "{name}");
        assert!(said.err.contains("impossible length"), "{}", said.err);
    }
    for file in [&b""[..], b"abc", b"GIF89a and so on, for more than a header's length"] {
        let said = read(&folder, file, &[]);
        assert_eq!((said.code, said.out.as_str()), (Some(1), ""));
        assert!(said.err.contains("neither a pcap nor a pcapng"), "{}", said.err);
    }
}

#[test]
fn wrong_options_are_a_usage_error() {
    for wrong in [
        &[][..],
        &["0g"],
        &["012"],
        &["--pcap", "/nonexistent/file"],
        &["--pcap", "x", "0101"],
        &["--dictionary", "/nonexistent", REQUEST],
        &["--port", "1812", REQUEST],
    ] {
        let said = packet(wrong);
        assert_eq!((said.code, said.out.as_str()), (Some(2), ""), "{wrong:?}");
        assert!(!said.err.is_empty());
    }
    explains_itself(&["packet"]);
}

#[test]
fn captures_come_through_standard_input_too() {
    let file = LITTLE.pcap(101, &packets(1812, &login()));
    let said = ulna(["packet", "--json", "--pcap", "-"], &file);
    assert_eq!((said.code, json(&said).len()), (Some(0), 2), "{said:?}");
}

/// What tshark makes of a capture: for each packet the fields by their names.
fn tshark(path: &str) -> Option<Vec<Value>> {
    let shared = format!("radius.shared_secret:{SECRET}");
    let mut command = std::process::Command::new("tshark");
    command.args([
        "-r",
        path,
        "-d",
        "udp.port==11812,radius",
        "-o",
        &shared,
        "-o",
        "radius.validate_authenticator:TRUE",
    ]);
    let output = command.args(["-T", "json", "--no-duplicate-keys", "-J", "radius"]).output();
    let Ok(output) = output else {
        assert!(std::env::var_os("CI").is_none(), "tshark is missing");
        eprintln!("skipped: tshark is missing; install it to run this test");
        return None;
    };
    let packets: Vec<Value> = serde_json::from_slice(&output.stdout).expect("tshark writes JSON");
    Some(packets.into_iter().map(|packet| packet["_source"]["layers"]["radius"].clone()).collect())
}

/// All values of the fields called `name`, at any depth.
fn fields<'v>(value: &'v Value, name: &str, found: &mut Vec<&'v str>) {
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                // tshark writes most names with underscores, and some with hyphens.
                let key = key.replace('-', "_");
                match value {
                    Value::String(text) if key == name => found.push(text),
                    Value::Array(all) if key == name => found.extend(all.iter().filter_map(Value::as_str)),
                    _ => fields(value, name, found),
                }
            }
        }
        Value::Array(all) => all.iter().for_each(|value| fields(value, name, found)),
        _ => {}
    }
}

#[test]
fn tshark_agrees_the_password_included() {
    let folder = Folder::new();
    let accounting = exchange(
        Code::ACCOUNTING_REQUEST,
        "Acct-Status-Type = Stop, Acct-Session-Id = \"4D2\", Acct-Input-Octets = 4294967295, Acct-Delay-Time = 3",
        Code::ACCOUNTING_RESPONSE,
        "Proxy-State = 0x0a0b",
    );
    let change =
        exchange(Code::COA_REQUEST, "User-Name = \"bob\", Session-Timeout = 9", Code::COA_NAK, "Error-Cause = 503");
    let exchanges = [login(), accounting, change];
    let file = LITTLE.pcap(101, &exchanges.each_ref().map(|both| packets(11812, both)).concat());
    let path = folder.write("capture", &file);
    let Some(theirs) = tshark(&path) else { return };
    let said = packet(&["--pcap", &path, "--secret", SECRET, "--port", "11812", "--json", "--show-secrets"]);
    let ours = json(&said);
    assert_eq!((said.code, ours.len(), theirs.len()), (Some(0), 6, 6), "{said:?}");

    for (number, (ours, theirs)) in ours.iter().zip(&theirs).enumerate() {
        let of = |name: &str| {
            let mut found = Vec::new();
            fields(theirs, name, &mut found);
            found
        };
        for (name, field) in [("code", "radius.code"), ("identifier", "radius.id"), ("length", "radius.length")] {
            assert_eq!(of(field), [ours[name].to_string()], "packet {number}: {name}");
        }
        assert_eq!(of("radius.authenticator")[0].replace(':', ""), ours["authenticator"].as_str().unwrap_or_default());
        let attributes = ours["attributes"].as_array().cloned().unwrap_or_default();
        assert_eq!(of("radius.avp.type").len(), attributes.len(), "packet {number}");
        for attribute in &attributes {
            let (name, value) = (&attribute["name"], attribute["value"].as_str().unwrap_or_default());
            let field = match name.as_str().unwrap_or_default() {
                // tshark prints octets with colons, enumerations as numbers, and what it reveals as our text.
                "Cisco-AVPair" => "radius.Cisco_AVPair".to_owned(),
                "Tunnel-Password:1" => "radius.Tunnel_Password".to_owned(),
                name => format!("radius.{}", name.replace('-', "_")),
            };
            let number_of = match value {
                "Framed-User" | "Stop" => Some("2"),
                "Session-Context-Not-Found" => Some("503"),
                _ => None,
            };
            let found = of(&field);
            let plain = found
                .first()
                .map(|text| if value.starts_with("0x") { text.replace(':', "") } else { (*text).to_owned() });
            let expected = number_of.unwrap_or_else(|| value.strip_prefix("0x").unwrap_or(value));
            if field != "radius.Tunnel_Password" {
                assert_eq!(plain.as_deref(), Some(expected), "packet {number}: {name} in {theirs:#}");
            }
        }
    }
    let mut passwords = Vec::new();
    fields(&theirs[0], "radius.User_Password", &mut passwords);
    assert_eq!(passwords, ["a password of more than 16 octets"], "they agree upon what was hidden");
    let mut valid = Vec::new();
    theirs.iter().for_each(|packet| fields(packet, "radius.authenticator.valid", &mut valid));
    let right = ours.iter().filter(|packet| packet["authenticator_verdict"] == "right").count();
    assert_eq!((valid, right), (vec!["1"; 3], 5), "tshark judges replies only");
}
