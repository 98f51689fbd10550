//! Does one thing a number of times, for valgrind to count: `instructions WHAT ROUNDS`, or `instructions` for the list.
//!
//! `cargo xtask bench instructions` runs it twice with different numbers of rounds: the difference is the thing alone.
#![forbid(unsafe_code)]

use std::{
    env,
    hint::black_box,
    io::{self, Write},
    process::ExitCode,
    sync::Arc,
    time::{Duration, Instant},
};

use ulna_attributes::rfc2865::*;
use ulna_benches::{SECRET, request};
use ulna_proto::{Admission, Arrival, Limits, Path, Peers, Port, Responder};
use ulna_wire::{
    Check, Code, Counting, Draft, Packet, Policy, Sealed, Sealing, SharedKey, seal_replies, verify_requests,
};

fn main() -> ExitCode {
    let mut arguments = env::args().skip(1);
    let (what, rounds) = (arguments.next(), arguments.next().and_then(|rounds| rounds.parse().ok()));
    let Some((what, rounds)) = what.zip(rounds) else {
        let list: Vec<&str> = THINGS.iter().map(|(name, ..)| *name).collect();
        return if writeln!(io::stdout(), "{}", list.join("\n")).is_ok() {
            ExitCode::SUCCESS
        } else {
            ExitCode::FAILURE
        };
    };
    let Some((_, thing, batch)) = THINGS.iter().find(|(name, ..)| *name == what) else {
        eprintln!("error: {what} is not measured: run without arguments for the list");
        return ExitCode::from(2);
    };
    thing(*batch, rounds);
    ExitCode::SUCCESS
}

type Thing = fn(usize, u32);

const THINGS: &[(&str, Thing, usize)] = &[
    ("decode", decode, 1),
    ("encode", encode, 1),
    ("verify", verify, 1),
    ("verify-8", verify, 8),
    ("reply", reply, 1),
    ("reply-8", reply, 8),
    ("exchange", exchange, 1),
    ("exchange-8", exchange, 8),
];

/// Structure and six typed reads.
fn decode(_: usize, rounds: u32) {
    let request = request(7, 1);
    for _ in 0..rounds {
        let packet = Packet::parse(black_box(request.octets())).expect("a packet");
        black_box(packet.get(USER_NAME).ok());
        black_box(packet.find(NAS_IP_ADDRESS));
        black_box(packet.find(NAS_PORT));
        black_box(packet.find(SERVICE_TYPE));
        black_box(packet.find(CALLED_STATION_ID));
        black_box(packet.find(CALLING_STATION_ID));
    }
}

/// A signed Access-Request with a hidden password.
fn encode(_: usize, rounds: u32) {
    let (key, mut random) = (SharedKey::new(SECRET), Counting::default());
    let password = ulna_secret::Cleartext::from("opensesame");
    for round in 0..rounds {
        let mut draft = Draft::request(Code::ACCESS_REQUEST);
        draft.push(USER_NAME, black_box("bob"));
        draft.push(NAS_IP_ADDRESS, [192, 0, 2, 1].into());
        draft.push(NAS_PORT, round);
        draft.hide(USER_PASSWORD, &password);
        black_box(draft.seal_request(&key, 1, [7; 16], &mut random)).expect("it is short");
    }
}

/// Structure, Message-Authenticator, and the password revealed.
fn verify(batch: usize, rounds: u32) {
    let key = SharedKey::new(SECRET);
    let requests = requests(batch, 0);
    let mut results = Vec::new();
    for _ in 0..rounds {
        let checks: Vec<_> = requests
            .iter()
            .map(|sealed| {
                let packet = Packet::parse(black_box(sealed.octets())).expect("a packet");
                Check { packet, key: &key, policy: Policy::REQUIRE }
            })
            .collect();
        verify_requests(&checks, &mut results);
        for verified in results.drain(..) {
            let verified = verified.expect("it is signed");
            black_box(verified.reveal(&key, USER_PASSWORD).expect("it has a password"));
        }
    }
}

/// An Access-Accept with three attributes, signed, in memory that is there.
fn reply(batch: usize, rounds: u32) {
    let (key, mut random) = (SharedKey::new(SECRET), Counting::default());
    let mut memory: Vec<Sealed> = (0..batch).map(|_| Sealed::default()).collect();
    let mut results = Vec::new();
    for _ in 0..rounds {
        let mut sealings: Vec<_> = memory
            .drain(..)
            .map(|sealed| {
                let mut draft = sealed.reuse(Code::ACCESS_ACCEPT, true);
                draft.push(SERVICE_TYPE, ServiceType::FRAMED_USER);
                draft.push(FRAMED_IP_ADDRESS, [192, 0, 2, 7].into());
                draft.push(SESSION_TIMEOUT, black_box(3600));
                Sealing { draft, key: &key, identifier: 1, request_authenticator: [7; 16], proxy_states: &[] }
            })
            .collect();
        seal_replies(&mut sealings, &mut random, &mut results);
        memory.extend(results.drain(..).map(|sealed| sealed.expect("it is short")));
    }
}

/// All that a worker does for a request but the kernel and the handler: admit, answer, seal.
fn exchange(batch: usize, rounds: u32) {
    let peers = Peers::new().allow("192.0.2.1", SECRET).expect("a network");
    let mut responder = Responder::new(Limits::default(), Arc::new(peers), Arc::default());
    let mut random = Counting::default();
    let path =
        Path { listener: 0, port: Port::Auth, local: None, source: "192.0.2.1:1645".parse().expect("an address") };
    // The flow's slots are taken over again and again, as those of a busy network access server.
    let batches: Vec<Vec<Sealed>> = (0..64).map(|number| requests(batch, number)).collect();
    let mut now = Instant::now();
    for batch in batches.iter().cycle().take(rounds as usize) {
        now += Duration::from_micros(10);
        let arrivals: Vec<_> = batch.iter().map(|sealed| Arrival { path, octets: sealed.octets() }).collect();
        let mut admissions = Vec::with_capacity(arrivals.len());
        responder.handle_batch(now, &arrivals, &mut admissions);
        for admission in admissions {
            let Admission::Deliver(delivery) = admission else { panic!("{admission:?}") };
            let mut draft = responder.draft(&delivery.ticket, Code::ACCESS_ACCEPT, true);
            draft.push(SESSION_TIMEOUT, black_box(3600));
            responder.reply(delivery.ticket, draft, Vec::new(), false);
        }
        responder.seal(now, &mut random);
        assert_eq!(black_box(responder.transmits()).count(), batch.len());
        responder.clear_transmits();
    }
}

/// The requests of a batch: each batch has its own users, all batches the same identifiers.
fn requests(batch: usize, number: u32) -> Vec<Sealed> {
    (0..batch as u32).map(|place| request(number * 8 + place, place as u8)).collect()
}
