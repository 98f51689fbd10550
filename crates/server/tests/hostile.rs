//! What a server must survive, against one that runs: group by group, and what it says to each.

mod common;

use std::fmt::Write;

use common::{
    Bench, credential,
    sign::{access, accounting, attribute, packet, sign, vendor},
};
use ulna_attributes::{rfc2865::*, rfc2866::*, rfc2868, rfc2869, rfc3162};
use ulna_server::{Access, Accounting, Fault, Port, Reply, Request, handler_fn};
use ulna_testing::{Ask, Asker, Chance};
use ulna_wire::{Attribute, Code, Format, Integer, Long, Octets, Packet, Random, Tlv, Vendor};

/// Reads everything there is in a request in every way there is, and says what it found valid.
fn read_all<X: ulna_server::Exchange>(rq: &Request<X>) -> String {
    let mut said = String::new();
    let found: [(&str, bool); 12] = [
        ("user", rq.find(USER_NAME).is_some()),
        ("port", rq.find(NAS_PORT).is_some()),
        ("address", rq.find(FRAMED_IP_ADDRESS).is_some()),
        ("prefix", rq.find(rfc3162::FRAMED_IPV6_PREFIX).is_some()),
        ("date", rq.find(rfc2869::EVENT_TIMESTAMP).is_some()),
        ("cisco", rq.find(CISCO_AVPAIR).is_some()),
        ("lucent", rq.find(LUCENT).is_some()),
        ("usr", rq.find(USR).is_some()),
        ("wimax", rq.find(WIMAX).is_some()),
        ("tag", rq.find(rfc2868::TUNNEL_MEDIUM_TYPE).is_some()),
        ("tunnel", rq.reveal(rfc2868::TUNNEL_PASSWORD).is_ok()),
        ("extended", rq.find(EXTENDED).is_some()),
    ];
    for (name, _) in found.iter().filter(|(_, there)| *there) {
        write!(said, "{name} ").unwrap();
    }
    let eap = rq.gather(rfc2869::EAP_MESSAGE).len();
    let long = rq.gather(LONG_EXTENDED).len();
    let nested = rq.packet().instances(NESTED.kind()).count();
    write!(said, "eap {eap} long {long} nested {nested} count {}", rq.attributes().count()).unwrap();
    assert!(!format!("{rq:?} {:?}", rq.identity()).is_empty());
    said
}

async fn login(rq: Request<Access>) -> Result<Reply<Access>, Fault> {
    let said = read_all(&rq);
    let Some(_) = rq.evidence()? else { return Ok(rq.accept().with(REPLY_MESSAGE, &said)) };
    Ok(rq.answer(rq.verify(&credential()).await?).with(REPLY_MESSAGE, &said))
}

async fn record(rq: Request<Accounting>) -> Result<Reply<Accounting>, Fault> {
    read_all(&rq);
    let record = rq.record()?;
    assert!(!format!("{record:?}").is_empty());
    Ok(rq.acknowledge())
}

/// A server, and one who asks it everything.
struct Hostile {
    bench: Bench,
    auth: Asker,
    acct: Asker,
}

impl Hostile {
    async fn new() -> Self {
        let bench = Bench::new(handler_fn(login), handler_fn(record)).await;
        let (auth, acct) = (bench.auth(), bench.acct());
        Self { bench, auth, acct }
    }

    /// The server says nothing.
    fn silent(&self, port: Port, octets: &[u8]) {
        let asker = if port == Port::Acct { &self.acct } else { &self.auth };
        asker.send(octets).unwrap();
        assert!(asker.is_silent().unwrap(), "answered: {octets:02x?}");
    }

    /// The server answers with this code, verified; returns the reply.
    fn answered(&self, octets: &[u8], code: Code) -> Packet<Vec<u8>> {
        let asker = if octets[0] == 4 { &self.acct } else { &self.auth };
        asker.send(octets).unwrap();
        let reply = asker.reply(octets[4..20].try_into().unwrap()).unwrap();
        assert_eq!((reply.code(), reply.identifier()), (code, octets[1]), "{octets:02x?}");
        reply.packet().clone()
    }

    /// The server accepts, and says what it could read.
    fn read(&self, octets: &[u8]) -> String {
        self.answered(octets, Code::ACCESS_ACCEPT).find(REPLY_MESSAGE).unwrap().to_owned()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn group_1_headers() {
    let hostile = Hostile::new().await;
    let good = access(1, &attribute(1, b"bob"));
    for port in [Port::Auth, Port::Acct] {
        for length in 0..20 {
            hostile.silent(port, &good[..length]);
        }
        for length in [0, 1, 19, good.len() as u16 + 1, 4097, 65_535] {
            let mut octets = good.clone();
            octets[2..4].copy_from_slice(&length.to_be_bytes());
            hostile.silent(port, &octets);
        }
        hostile.silent(port, &[0xff; 4096]);
    }
    // RFC 2865 s.3: octets behind the length are padding and ignored.
    let mut padded = good.clone();
    padded.extend([0xee; 100]);
    hostile.answered(&padded, Code::ACCESS_ACCEPT);
    for code in (0..=255).filter(|code| !matches!(code, 1 | 12)) {
        let mut octets = packet(code, 2, &attribute(80, &[0; 16]));
        sign(&mut octets);
        hostile.silent(Port::Auth, &octets);
    }
    for code in [0, 1, 2, 3, 5, 11, 13, 40, 43, 52, 53, 255] {
        let mut octets = packet(code, 2, &attribute(80, &[0; 16]));
        sign(&mut octets);
        hostile.silent(Port::Acct, &octets);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn group_2_attributes() {
    let hostile = Hostile::new().await;
    for broken in [&[1, 0][..], &[1, 1], &[1], &[1, 3], &[1, 255, 0], &[1, 4, 0, 0, 26], &[0, 0], &[80, 0]] {
        hostile.silent(Port::Auth, &access(1, broken));
        hostile.silent(Port::Acct, &accounting(1, broken));
    }
    // Attribute 0 and empty values are odd, and no reason to drop a packet.
    hostile.answered(&access(1, &[&attribute(0, b"x")[..], &attribute(1, b"")].concat()), Code::ACCESS_ACCEPT);
    // More than 200 attributes, up to the 2,029 that fit beside a signature.
    hostile.read(&access(2, &attribute(200, b"").repeat(199)));
    hostile.silent(Port::Auth, &access(3, &attribute(200, b"").repeat(200)));
    hostile.silent(Port::Auth, &access(4, &attribute(200, b"").repeat(2_029)));
    assert!(hostile.bench.running.statistics().await.total.auth.malformed_access_requests >= 10);
}

#[tokio::test(flavor = "multi_thread")]
async fn group_3_message_authenticators() {
    let hostile = Hostile::new().await;
    let user = attribute(1, b"bob");
    for length in [0, 1, 15, 17, 32, 253] {
        hostile.silent(Port::Auth, &packet(1, 1, &[&user[..], &attribute(80, &vec![0; length])].concat()));
    }
    let mut twice = access(2, &[&user[..], &attribute(80, &[0; 16])].concat());
    sign(&mut twice);
    hostile.silent(Port::Auth, &twice);
    // In the last place, where old clients put it.
    let mut last = packet(1, 3, &[&user[..], &attribute(80, &[0; 16])].concat());
    sign(&mut last);
    hostile.answered(&last, Code::ACCESS_ACCEPT);
    hostile.silent(Port::Auth, &packet(1, 4, &[&user[..], &attribute(80, &[0; 16])].concat()));
    let mut wrong = access(5, &user);
    wrong[30] ^= 1;
    hostile.silent(Port::Auth, &wrong);
    // RFC 3579 s.3.2, RFC 5997 s.3, RFC 5080 s.2.2.2: there it is a must, also for those on loopback.
    hostile.silent(Port::Auth, &packet(1, 6, &[&user[..], &attribute(79, &[2, 1, 0, 5, 1])].concat()));
    hostile.silent(Port::Auth, &packet(1, 7, &[&user[..], &attribute(6, &[0, 0, 0, 17])].concat()));
    hostile.silent(Port::Auth, &packet(12, 8, &[]));
    hostile.silent(Port::Acct, &packet(12, 8, &[]));
    // CVE-2024-3596: Proxy-State without a signature is what a forger of replies needs.
    hostile.silent(Port::Auth, &packet(1, 9, &[&user[..], &attribute(33, b"x")].concat()));
    hostile.answered(&packet(1, 10, &user), Code::ACCESS_ACCEPT);
    // In an event it is computed over zeros, and checked where it is there.
    let mut event = packet(4, 11, &[&attribute(40, &[0, 0, 0, 1])[..], &attribute(80, &[0; 16])].concat());
    sign(&mut event);
    hostile.answered(&event, Code::ACCOUNTING_RESPONSE);
}

#[tokio::test(flavor = "multi_thread")]
async fn group_4_evidence() {
    let hostile = Hostile::new().await;
    let mut identifier = 0;
    let mut rejected = |attributes: Vec<u8>| {
        identifier += 1;
        let octets = access(identifier, &[&attribute(1, b"bob"), &attributes[..]].concat());
        hostile.answered(&octets, Code::ACCESS_REJECT);
    };
    for length in [0, 15, 16, 17, 128, 129, 144, 253] {
        rejected(attribute(2, &vec![7; length]));
    }
    for length in [0, 1, 16, 18, 253] {
        rejected(attribute(3, &vec![7; length]));
    }
    for length in [0, 253] {
        rejected([attribute(3, &[7; 17]), attribute(60, &vec![7; length])].concat());
    }
    rejected([attribute(2, &[7; 16]), attribute(3, &[7; 17])].concat());
    for (response, challenge) in [(0, 16), (49, 16), (51, 16), (50, 0), (50, 8), (50, 15), (50, 17), (247, 247)] {
        for number in [1, 25] {
            let inner = |number: u8, length: usize| vendor(311, &attribute(number, &vec![7; length]));
            rejected([inner(number, response), inner(11, challenge)].concat());
        }
    }
    rejected(vendor(311, &attribute(25, &[7; 50])));
    rejected(vendor(311, &attribute(1, &[7; 50])));
}

#[tokio::test(flavor = "multi_thread")]
async fn group_5_vendor_specific_attributes() {
    let hostile = Hostile::new().await;
    let mut identifier = 0;
    let mut read = |attribute: Vec<u8>| {
        identifier += 1;
        hostile.read(&access(identifier, &attribute))
    };
    for length in 0..4 {
        assert!(read(attribute(26, &vec![0; length])).contains("count 2"));
    }
    for inner in [&[][..], &[1], &[1, 0], &[1, 1], &[1, 4, 0], &[1, 255, 0, 0], &[2, 3, 0, 1, 0]] {
        assert!(!read(vendor(9, inner)).contains("cisco"), "{inner:?}");
    }
    assert!(read(vendor(9, &[1, 3, b'x'])).contains("cisco"));
    assert!(!read(vendor(0, &[1, 3, b'x'])).contains("cisco"));
    assert!(!read(vendor(0xff00_0009, &[1, 3, b'x'])).contains("cisco"), "the high octet counts");
    // WiMAX: a continuation without an end, and a nested length that is a lie.
    for inner in [&[1, 4, 0x80, 7][..], &[1, 3, 0x80], &[1, 2], &[1, 0, 0], &[1, 200, 0, 7], &[1, 6, 0, 1, 200, 7]] {
        read([vendor(24_757, inner), vendor(24_757, inner)].concat());
    }
    for inner in [&[0, 1, 6, 0, 0, 0][..], &[0], &[0, 1], &[0, 1, 0], &[0, 1, 255]] {
        assert!(!read(vendor(4846, inner)).contains("lucent"), "{inner:?}");
    }
    assert!(read(vendor(4846, &[0, 1, 7, 0, 0, 0, 5])).contains("lucent"));
    for inner in [&[0, 0, 0][..], &[0, 0, 0, 1], &[0, 0, 0, 1, 0, 0, 0]] {
        assert!(!read(vendor(429, inner)).contains("usr"), "{inner:?}");
    }
    assert!(read(vendor(429, &[0, 0, 0, 1, 0, 0, 0, 5])).contains("usr"));
}

#[tokio::test(flavor = "multi_thread")]
async fn group_6_extended_attributes() {
    let hostile = Hostile::new().await;
    let mut identifier = 0;
    let mut read = |attributes: &[Vec<u8>]| {
        identifier += 1;
        hostile.read(&access(identifier, &attributes.concat()))
    };
    for number in 241..=246 {
        for value in [&[][..], &[1], &[1, 0x80], &[26], &[26, 0, 0], &[26, 0, 0, 0, 9], &[26, 0x80, 0, 0, 0, 9, 1]] {
            read(&[attribute(number, value)]);
        }
    }
    assert!(read(&[attribute(241, &[1, 0, 0, 0, 5])]).contains("extended"));
    let part = |flags: u8, octets: usize| attribute(245, &[&[2, flags], &vec![7; octets][..]].concat());
    assert!(read(&[part(0x80, 250), part(0, 50)]).contains("long 300"));
    read(&[part(0x80, 250)]);
    assert!(!read(&[part(0x80, 250), attribute(1, b"between"), part(0, 50)]).contains("long 300"));
    read(&vec![part(0x80, 249); 15]);
    // TLVs in TLVs, as deep as an attribute holds them.
    let mut nested = vec![1, 3, 0];
    while nested.len() < 250 {
        nested = [&[1, nested.len() as u8 + 2][..], &nested].concat();
    }
    assert!(read(&[attribute(241, &[&[3][..], &nested[..250.min(nested.len())]].concat())]).contains("count 2"));
}

#[tokio::test(flavor = "multi_thread")]
async fn group_7_attributes_in_several_parts() {
    let hostile = Hostile::new().await;
    let part = |length: usize| attribute(79, &vec![7; length]);
    assert!(hostile.read(&access(1, &part(253).repeat(15))).contains("eap 3795"));
    assert!(hostile.read(&access(2, &[part(253), part(0), part(10)].concat())).contains("eap 263"));
    assert!(hostile.read(&access(3, &part(0).repeat(100))).contains("eap 0"));
}

#[tokio::test(flavor = "multi_thread")]
async fn group_8_tunnel_passwords_and_tags() {
    let hostile = Hostile::new().await;
    let mut identifier = 0;
    let mut read = |number: u8, value: &[u8]| {
        identifier += 1;
        hostile.read(&access(identifier, &attribute(number, value)))
    };
    for length in [0, 1, 2, 3, 4, 18, 20, 252, 253] {
        read(69, &vec![0x80; length]);
        read(69, &vec![0x00; length]);
        read(69, &vec![0xff; length]);
    }
    assert!(read(65, &[1, 0, 0, 6]).contains("tag"));
    for value in [&[][..], &[1], &[0x1f, 0, 0], &[1, 0, 0, 6, 0]] {
        assert!(!read(65, value).contains("tag"), "{value:?}");
    }
    for value in [&[][..], &[1], &[0x20], &[0xff]] {
        read(66, value);
        read(67, value);
    }
    let twice = attribute(69, &[&[1, 0x80, 1][..], &[9; 16]].concat()).repeat(2);
    hostile.read(&access(200, &twice));
}

#[tokio::test(flavor = "multi_thread")]
async fn group_10_states_that_nobody_gave() {
    let hostile = Hostile::new().await;
    for (identifier, state) in (1..).zip([&b""[..], b"forged", &[0; 253], &[0xff; 16]]) {
        hostile.answered(&access(identifier, &attribute(24, state)), Code::ACCESS_ACCEPT);
    }
    hostile.answered(&access(9, &attribute(24, b"x").repeat(50)), Code::ACCESS_ACCEPT);
}

#[tokio::test(flavor = "multi_thread")]
async fn group_11_identifiers() {
    let hostile = Hostile::new().await;
    let bob = |authenticator: u8| Ask::access("bob").authenticator([authenticator; 16]).seal().unwrap();
    let first = hostile.answered(bob(1).octets(), Code::ACCESS_ACCEPT);
    assert_eq!(hostile.answered(bob(1).octets(), Code::ACCESS_ACCEPT).octets(), first.octets());
    hostile.answered(bob(2).octets(), Code::ACCESS_ACCEPT);
    let third = hostile.answered(bob(1).octets(), Code::ACCESS_ACCEPT);
    assert_eq!(third.octets(), first.octets(), "decided anew, and no different");
    // From another port it is not a duplicate.
    assert!(hostile.bench.auth().ask(Ask::access("bob").authenticator([1; 16])).is_ok());
    // All identifiers at once, in one flow.
    let all: Vec<_> = (0..=255).map(|identifier| access(identifier, &attribute(1, b"bob"))).collect();
    for half in all.chunks(64) {
        half.iter().for_each(|octets| hostile.auth.send(octets).unwrap());
        let mut seen: Vec<_> = half.iter().map(|_| hostile.auth.receive().unwrap()[1]).collect();
        seen.sort_unstable();
        assert_eq!(seen, half.iter().map(|octets| octets[1]).collect::<Vec<_>>());
    }
    let counters = hostile.bench.running.statistics().await.total.auth;
    assert_eq!(counters.dup_access_requests, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn group_12_proxy_states() {
    let hostile = Hostile::new().await;
    for (identifier, count) in [(1, 0), (2, 1), (3, 40), (4, 190)] {
        let states: Vec<u8> = (0..count).flat_map(|number| attribute(33, &[number; 3])).collect();
        let reply = hostile.answered(&access(identifier, &states), Code::ACCESS_ACCEPT);
        assert!(reply.octets().ends_with(&states));
    }
    // A request that came through here before, sent to ourselves: no more than a request.
    let states = attribute(33, b"").repeat(100);
    assert!(hostile.answered(&access(5, &states), Code::ACCESS_ACCEPT).octets().ends_with(&states));
    // As many as fit; where the reply would not, `runtime.rs` has it.
    let states = attribute(33, &[7; 253]).repeat(15);
    assert!(hostile.answered(&access(6, &states), Code::ACCESS_ACCEPT).octets().ends_with(&states));
    let mut status = packet(12, 7, &[&attribute(80, &[0; 16])[..], &attribute(33, b"hop")].concat());
    sign(&mut status);
    assert!(hostile.answered(&status, Code::ACCESS_ACCEPT).octets().ends_with(&attribute(33, b"hop")));
    // Replies are not asked for here.
    for code in [2, 3, 11] {
        hostile.silent(Port::Auth, &packet(code, 8, &[]));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn group_13_unknown_clients() {
    let hostile = Hostile::new().await;
    // Another address of this machine's loopback is nobody's.
    let stranger = std::net::UdpSocket::bind("127.0.0.9:0").unwrap();
    for number in 0..1_000_u32 {
        let octets = access((number % 256) as u8, &attribute(1, b"bob"));
        stranger.send_to(&octets, hostile.bench.address(Port::Auth)).unwrap();
        if number % 50 == 49 {
            // No faster than it is read, so that none is lost in the kernel.
            assert!(hostile.bench.is_alive());
        }
    }
    let there = |now: &ulna_server::Statistics| now.total.auth.invalid_requests == 1_000;
    let statistics = hostile.bench.until("all are counted", there).await;
    assert_eq!((statistics.total.auth.access_requests, statistics.pending), (0, 0));
    stranger.set_nonblocking(true).unwrap();
    assert!(stranger.recv(&mut [0; 4096]).is_err(), "not a word");
}

#[tokio::test(flavor = "multi_thread")]
async fn group_15_names() {
    let hostile = Hostile::new().await;
    let names: [&[u8]; 14] = [
        b"",
        b"\0",
        b"bob\0root",
        b"bob\nroot",
        b"\x1b[2J",
        b"\xff\xfe",
        b"' OR 1=1 --",
        b"*)(uid=*))(|(uid=*",
        b"%{exec:/bin/sh}",
        &[b'x'; 253],
        b"@",
        b"a@b@c",
        b".@x",
        b"../../etc/passwd",
    ];
    for (identifier, name) in (1..).zip(names) {
        hostile.read(&access(identifier, &attribute(1, name)));
        let chap = access(identifier + 100, &[attribute(1, name), attribute(3, &[7; 17])].concat());
        hostile.answered(&chap, Code::ACCESS_REJECT);
        let event = [attribute(40, &[0, 0, 0, 1]), attribute(1, name)].concat();
        hostile.answered(&accounting(identifier, &event), Code::ACCOUNTING_RESPONSE);
    }
    // RFC 2865 s.5.1: text; what is no text is not there.
    assert!(!hostile.read(&access(90, &attribute(1, b"\xff\xfe"))).contains("user"));
}

#[tokio::test(flavor = "multi_thread")]
async fn group_16_events_in_any_order_and_with_any_numbers() {
    let hostile = Hostile::new().await;
    let mut identifier = 0;
    let mut taken = |status: u32, attributes: &[Vec<u8>]| {
        identifier += 1;
        let octets = accounting(identifier, &[attribute(40, &status.to_be_bytes()), attributes.concat()].concat());
        hostile.answered(&octets, Code::ACCOUNTING_RESPONSE);
    };
    let session = || attribute(44, b"session");
    // Stop without Start, Stop twice, Interim after Stop, On twice, Off, values that nobody defined.
    for status in [2, 2, 3, 1, 3, 7, 7, 8, 0, 9, 15, 255, u32::MAX] {
        taken(status, &[session()]);
    }
    let number = |kind: u8, value: u32| attribute(kind, &value.to_be_bytes());
    taken(2, &[session(), number(42, u32::MAX), number(52, u32::MAX), number(43, 0), number(53, u32::MAX)]);
    taken(2, &[session(), number(41, u32::MAX)]);
    for timestamp in [0, 1, u32::MAX] {
        taken(3, &[session(), number(55, timestamp), number(46, u32::MAX)]);
        taken(3, &[session(), number(55, timestamp), number(46, 1)]);
    }
    taken(2, &[]);
    taken(2, &[attribute(44, b"")]);
    taken(2, &[attribute(44, &[b'x'; 253])]);
    taken(2, &[attribute(44, &[0xff; 253])]);
    taken(2, &[session(), attribute(41, &[1]), attribute(55, &[0; 8])]);
    // Without a kind, or with one that is none, it is no event.
    for status in [&[][..], &[1], &[0, 0, 1], &[0, 0, 0, 0, 1]] {
        hostile.silent(Port::Acct, &accounting(100, &attribute(40, status)));
    }
    hostile.silent(Port::Acct, &accounting(101, &session()));
}

#[tokio::test(flavor = "multi_thread")]
async fn group_18_numbers_prefixes_and_dates() {
    let hostile = Hostile::new().await;
    let mut identifier = 0;
    let mut read = |number: u8, value: &[u8]| {
        identifier += 1;
        hostile.read(&access(identifier, &attribute(number, value)))
    };
    for length in [0, 1, 2, 3, 5, 8, 253] {
        assert!(!read(5, &vec![1; length]).contains("port"));
        assert!(!read(8, &vec![1; length]).contains("address"));
        assert!(!read(55, &vec![1; length]).contains("date"));
    }
    assert!(read(5, &[0xff; 4]).contains("port"));
    assert!(read(55, &[0xff; 4]).contains("date"));
    assert!(read(97, &[&[0, 64][..], &[0x20; 8]].concat()).contains("prefix"));
    // Bits behind the prefix are read as zero.
    assert!(read(97, &[&[0, 1][..], &[0xff; 16]].concat()).contains("prefix"));
    for value in [&[][..], &[0], &[0, 129], &[0, 64, 1], &[0, 255, 1, 2, 3], &[0; 19]] {
        assert!(!read(97, value).contains("prefix"), "{value:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_flood_of_200_000_mutations_leaves_the_server_answering_and_small() {
    let hostile = Hostile::new().await;
    let originals = [
        Ask::access("bob").password("opensesame").with(NAS_PORT, 1).with(STATE, b"state").seal(),
        Ask::access("bob").mschap2("opensesame").with_raw(33, b"hop").seal(),
        Ask::access("bob").chap("opensesame").with_raw(245, &[2, 0x80, 1, 2, 3]).with_raw(245, &[2, 0, 4]).seal(),
        Ask::accounting(AcctStatusType::STOP).with(ACCT_DELAY_TIME, 1).with_raw(26, &[0, 0, 0, 9, 1, 3, b'x']).seal(),
        Ask::status().with_raw(33, b"hop").seal(),
    ];
    let originals = originals.map(|sealed| sealed.unwrap().octets().to_vec());
    let mut chance = Chance::new(0x5eed);
    let before = resident();
    for number in 0..200_000_u32 {
        let mut octets = originals[chance.below(5) as usize].clone();
        mutate(&mut octets, &mut chance);
        if number % 2 == 0 {
            sign(&mut octets);
        }
        let asker = if chance.happens(0.3) { &hostile.acct } else { &hostile.auth };
        asker.send(&octets).unwrap();
        if number % 64 == 63 {
            // No faster than it is read, so that all of it is looked at; this also empties the asker's own queue.
            for asker in [&hostile.auth, &hostile.acct] {
                let pace = Ask::status().identifier(254).authenticator([(number / 64 % 251) as u8; 16]).seal().unwrap();
                asker.send(pace.octets()).unwrap();
                while hostile_reply_differs(&asker.receive().unwrap(), pace.authenticator()) {}
            }
        }
    }
    let statistics = hostile.bench.running.statistics().await;
    let (auth, acct) = (statistics.total.auth, statistics.total.acct);
    assert!(statistics.traffic.datagrams_in > 150_000, "{statistics:?}");
    assert!(auth.access_requests > 1_000 && acct.requests > 1_000, "{statistics:?}");
    assert!(auth.malformed_access_requests > 1_000 && auth.bad_authenticators > 1_000, "{statistics:?}");
    assert_eq!(statistics.pending, 0);
    assert_eq!(
        hostile.bench.auth().ask(Ask::access("bob").password("opensesame")).unwrap().code(),
        Code::ACCESS_ACCEPT
    );
    let grown = resident().saturating_sub(before);
    assert!(grown < 128 << 20, "grown by {grown} octets");
}

/// Whether a reply is to something else than to the request with this authenticator.
fn hostile_reply_differs(octets: &[u8], authenticator: [u8; 16]) -> bool {
    let key = ulna_wire::SharedKey::new(ulna_testing::SECRET);
    let packet = Packet::parse(octets).unwrap();
    packet.verify_reply(&key, &authenticator, &ulna_wire::Policy::OFF).is_err()
}

/// Changes one to four things: bits, octets, lengths, order, size.
fn mutate(octets: &mut Vec<u8>, chance: &mut Chance) {
    for _ in 0..=chance.below(4) {
        let at = chance.below(octets.len() as u64) as usize;
        let Some(place) = octets.get_mut(at) else { return };
        match chance.below(8) {
            0 => *place ^= 1 << chance.below(8),
            1 => *place = chance.number() as u8,
            2 => *place = place.wrapping_add(1),
            3 => octets.truncate(at),
            4 => octets.insert(at, chance.number() as u8),
            5 => {
                let part = octets[at..].to_vec();
                octets.extend_from_slice(&part[..part.len().min(2_000)]);
            }
            6 => chance.fill(&mut octets[at..]),
            _ => {
                // The length is made right again, so that the attributes are looked at.
                let length = (octets.len() as u16).to_be_bytes();
                octets.iter_mut().skip(2).zip(length).for_each(|(place, octet)| *place = octet);
            }
        }
        if octets.len() > 4_000 {
            octets.truncate(4_000);
        }
    }
}

/// How much memory this process has in use, in octets.
fn resident() -> u64 {
    let pages = std::fs::read_to_string("/proc/self/statm").unwrap();
    pages.split(' ').nth(1).unwrap().parse::<u64>().unwrap() * 4096
}

const CISCO_AVPAIR: Attribute<Octets> = Attribute::vendor(Vendor::new(9, Format::T1L1), 1, "Cisco-AVPair");
const LUCENT: Attribute<Integer> = Attribute::vendor(Vendor::new(4846, Format::T2L1), 1, "Lucent");
const USR: Attribute<Integer> = Attribute::vendor(Vendor::new(429, Format::T4L0), 1, "USR");
const WIMAX: Attribute<Integer> = Attribute::vendor(Vendor::new(24_757, Format::T1L1_CONTINUED), 1, "WiMAX");
const EXTENDED: Attribute<Integer> = Attribute::extended(241, 1, "Extended");
const LONG_EXTENDED: Attribute<Long> = Attribute::extended(245, 2, "Long-Extended");
const OUTER: Attribute<Tlv> = Attribute::extended(241, 3, "Outer");
const INNER: Attribute<Tlv> = Attribute::child_of(&OUTER, 1, "Inner");
const NESTED: Attribute<Tlv> = Attribute::child_of(&INNER, 1, "Nested");
