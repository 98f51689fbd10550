//! Batches of datagrams, in and out, over loopback.

mod common;

use std::io;
use std::net::UdpSocket;

use common::{Worker, next, pattern, plain, port, watched};
use ulna_net::{BATCH, Failure, LONGEST, Options, Outbox, Outgoing, Slab, UdpPort};

#[tokio::test]
async fn a_full_batch_goes_to_many_peers_in_one_call_each_way() {
    let (port, mut worker) = (port("127.0.0.1:0"), Worker::default());
    let peers: Vec<UdpSocket> = (0..BATCH).map(|_| plain("127.0.0.1:0")).collect();
    for (seed, peer) in peers.iter().enumerate() {
        peer.send_to(&pattern(seed, 20 + seed), port.address()).unwrap();
    }

    watched(port.readable()).await.unwrap();
    assert_eq!(port.try_receive(&mut worker.slab, &mut worker.traffic).unwrap(), BATCH);
    assert_eq!((worker.slab.len(), worker.slab.datagrams().len()), (BATCH, BATCH));
    let requests: Vec<_> = worker.slab.datagrams().map(common::Kept::from).collect();
    for (seed, (request, peer)) in requests.iter().zip(&peers).enumerate() {
        assert_eq!(request.source, peer.local_addr().unwrap());
        assert_eq!((request.octets.clone(), request.truncated), (pattern(seed, 20 + seed), false));
        assert_eq!(request.local, None, "a port on one address needs no hint");
    }

    let replies: Vec<_> = (0..BATCH).map(|seed| pattern(seed + 1000, LONGEST)).collect();
    let outgoing = worker.slab.datagrams().zip(&replies).map(|(request, octets)| request.answered_by(octets));
    assert_eq!(port.try_send(&mut worker.outbox, outgoing, &mut worker.traffic), BATCH);
    for (peer, reply) in peers.iter().zip(&replies) {
        assert_eq!(next(peer), (reply.clone(), port.address()));
    }
    let traffic = worker.traffic;
    assert_eq!((traffic.batches_in, traffic.batches_out), (1, 1));
    assert_eq!((traffic.datagrams_in, traffic.datagrams_out), (BATCH as u64, BATCH as u64));
    assert_eq!(traffic.octets_in, (0..BATCH as u64).map(|seed| 20 + seed).sum::<u64>());
    assert_eq!(traffic.octets_out, (BATCH * LONGEST) as u64);
    assert_eq!((traffic.send_failures.total(), traffic.blocked_out, traffic.kernel_drops), (0, 0, 0));
}

#[tokio::test]
async fn a_flood_leaves_other_tasks_their_turn() {
    let (port, mut worker) = (port("127.0.0.1:0"), Worker::default());
    let peer = plain("127.0.0.1:0");
    for seed in 0..3 * BATCH {
        peer.send_to(&pattern(seed, 20), port.address()).unwrap();
    }
    assert_eq!(watched(port.receive(&mut worker.slab, &mut worker.traffic)).await.unwrap(), BATCH);
    assert!(worker.slab.is_full());
    // Nothing that follows has to wait for the socket.
    let another = tokio::spawn(async {});
    for _ in 0..2 {
        let received = port.receive(&mut worker.slab, &mut worker.traffic).await.unwrap();
        assert_eq!(received, BATCH);
    }
    assert!(another.is_finished());
}

#[tokio::test]
async fn more_than_a_batch_takes_several_calls_and_keeps_the_order() {
    let (port, mut worker) = (port("127.0.0.1:0"), Worker::default());
    let peer = plain("127.0.0.1:0");
    let octets: Vec<_> = (0..150).map(|seed| pattern(seed, 30)).collect();
    let outgoing = octets.iter().map(|octets| Outgoing::new(peer.local_addr().unwrap(), octets));
    assert_eq!(port.try_send(&mut worker.outbox, outgoing, &mut worker.traffic), 150);
    assert_eq!((worker.traffic.batches_out, worker.traffic.datagrams_out), (3, 150));
    for octets in &octets {
        let (received, source) = next(&peer);
        assert_eq!(&received, octets);
        peer.send_to(&received, source).unwrap();
    }
    let echoed: Vec<_> = worker.receive(&port, 150).await.into_iter().map(|datagram| datagram.octets).collect();
    assert_eq!(echoed, octets);
    assert_eq!(worker.traffic.batches_in, 3);
}

#[tokio::test]
async fn runs_of_one_length_arrive_as_the_datagrams_they_are() {
    for runs in [true, false] {
        let options = Options::default().runs(runs);
        let port = UdpPort::bind("127.0.0.1:0".parse().unwrap(), &options).unwrap();
        let (one, other, mut worker) = (plain("127.0.0.1:0"), plain("127.0.0.1:0"), Worker::default());
        // Equal, a shorter end, longer again, too long to be joined, empty, and two peers by turns.
        let lengths = [60, 60, 60, 20, 60, 61, 61, 1232, 1232, 1233, 1233, 0, 0, 1, 4096, 4096, 60, 60, 60, 60, 60];
        let octets: Vec<_> = lengths.into_iter().enumerate().map(|(seed, length)| pattern(seed, length)).collect();
        let to = |at: usize| if at > 17 && at.is_multiple_of(2) { &other } else { &one };
        let outgoing = octets.iter().enumerate();
        let outgoing = outgoing.map(|(at, octets)| Outgoing::new(to(at).local_addr().unwrap(), octets));
        assert_eq!(port.try_send(&mut worker.outbox, outgoing, &mut worker.traffic), lengths.len());
        for (at, octets) in octets.iter().enumerate() {
            assert_eq!(next(to(at)), (octets.clone(), port.address()), "datagram {at}, runs {runs}");
        }
        let sum = lengths.into_iter().sum::<usize>() as u64;
        assert_eq!((worker.traffic.datagrams_out, worker.traffic.octets_out), (lengths.len() as u64, sum));
        assert_eq!((worker.traffic.batches_out, worker.traffic.send_failures.total()), (1, 0));
    }
}

#[tokio::test]
async fn of_a_run_that_cannot_be_sent_each_datagram_is_counted_and_what_follows_is_sent() {
    let (port, mut worker, peer) = (port("0.0.0.0:0"), Worker::default(), plain("127.0.0.1:0"));
    let target = peer.local_addr().unwrap();
    let from = |source: &str| Outgoing { source: Some(source.parse().unwrap()), ..Outgoing::new(target, b"same") };
    let outgoing: Vec<_> = [("127.0.0.1", 3), ("192.0.2.1", 3), ("127.0.0.2", 3)]
        .into_iter()
        .flat_map(|(a, n)| vec![from(a); n])
        .collect();
    assert_eq!(port.try_send(&mut worker.outbox, outgoing, &mut worker.traffic), 9);
    for source in ["127.0.0.1", "127.0.0.2"] {
        for _ in 0..3 {
            let (octets, from) = next(&peer);
            assert_eq!((octets.as_slice(), from.ip().to_string().as_str()), (b"same".as_slice(), source));
        }
    }
    assert_eq!((worker.traffic.datagrams_out, worker.traffic.send_failures.total()), (6, 3));
}

#[tokio::test]
async fn small_slabs_and_outboxes_work_too() {
    let port = port("127.0.0.1:0");
    let mut worker = Worker { slab: Slab::with_capacity(0), outbox: Outbox::with_capacity(3), ..Worker::default() };
    assert_eq!((worker.slab.capacity(), worker.outbox.capacity()), (1, 3));
    assert_eq!((Slab::with_capacity(1000).capacity(), Outbox::with_capacity(1000).capacity()), (BATCH, BATCH));
    let peer = plain("127.0.0.1:0");
    let outgoing = [b"a", b"b", b"c", b"d"].map(|octets| Outgoing::new(peer.local_addr().unwrap(), octets));
    assert_eq!(port.try_send(&mut worker.outbox, outgoing, &mut worker.traffic), 4);
    for _ in 0..4 {
        let (octets, source) = next(&peer);
        peer.send_to(&octets, source).unwrap();
    }
    let echoed: Vec<_> = worker.receive(&port, 4).await.into_iter().map(|datagram| datagram.octets).collect();
    assert_eq!(echoed, [b"a", b"b", b"c", b"d"]);
    assert_eq!((worker.traffic.batches_out, worker.traffic.batches_in), (2, 4));
}

#[tokio::test]
async fn an_empty_batch_is_no_call() {
    let (port, mut worker) = (port("127.0.0.1:0"), Worker::default());
    assert_eq!(port.try_send(&mut worker.outbox, [], &mut worker.traffic), 0);
    let error = port.try_receive(&mut worker.slab, &mut worker.traffic).unwrap_err();
    assert_eq!(error.kind(), io::ErrorKind::WouldBlock);
    assert_eq!(worker.traffic, ulna_net::Traffic::default());
    assert!(worker.slab.is_empty() && worker.slab.datagram(0).is_none());
}

#[tokio::test]
async fn rfc2865_3_datagrams_of_4096_octets_are_whole_and_longer_ones_are_noticed() {
    let (port, mut worker) = (port("127.0.0.1:0"), Worker::default());
    let peer = plain("127.0.0.1:0");
    for length in [LONGEST, LONGEST + 1, 0, 9000, 65_507, 1] {
        peer.send_to(&pattern(length, length), port.address()).unwrap();
    }
    let received = worker.receive(&port, 6).await;
    let shape: Vec<_> = received.iter().map(|datagram| (datagram.octets.len(), datagram.truncated)).collect();
    assert_eq!(shape, [(LONGEST, false), (LONGEST, true), (0, false), (LONGEST, true), (LONGEST, true), (1, false)]);
    assert_eq!(received[0].octets, pattern(LONGEST, LONGEST));
    assert_eq!(received[1].octets, pattern(LONGEST + 1, LONGEST + 1)[..LONGEST]);
    assert_eq!((received[2].source, received[5].octets.clone()), (peer.local_addr().unwrap(), pattern(1, 1)));
    assert_eq!((worker.traffic.truncated_in, worker.traffic.octets_in), (3, 4 * LONGEST as u64 + 1));
}

#[tokio::test]
async fn a_datagram_of_no_octets_can_be_sent() {
    let (port, mut worker) = (port("127.0.0.1:0"), Worker::default());
    let peer = plain("127.0.0.1:0");
    let nothing = Outgoing::new(peer.local_addr().unwrap(), b"");
    assert_eq!(port.try_send(&mut worker.outbox, [nothing], &mut worker.traffic), 1);
    assert_eq!(next(&peer), (vec![], port.address()));
}

#[tokio::test]
async fn what_cannot_be_sent_is_counted_and_stops_nothing() {
    let (port, mut worker) = (port("127.0.0.1:0"), Worker::default());
    let peer = plain("127.0.0.1:0");
    let (target, huge) = (peer.local_addr().unwrap(), vec![0; 70_000]);
    let closed = plain("127.0.0.1:0").local_addr().unwrap();
    let outgoing = [
        Outgoing::new(target, b"first"),
        Outgoing::new(target, &huge),
        Outgoing::new(closed, b"nobody is there"),
        Outgoing::new(target, b"second"),
        Outgoing::new("255.255.255.255:9".parse().unwrap(), b"broadcast"),
        Outgoing::new("[::1]:9".parse().unwrap(), b"wrong family"),
        Outgoing { source: Some("192.0.2.1".parse().unwrap()), ..Outgoing::new(target, b"not our address") },
        Outgoing::new("127.0.0.1:0".parse().unwrap(), b"no port"),
        Outgoing::new(target, b"third"),
        Outgoing::new(target, &huge),
    ];
    assert_eq!(port.try_send(&mut worker.outbox, outgoing, &mut worker.traffic), outgoing.len());
    for expected in ["first", "second", "third"] {
        assert_eq!(next(&peer).0, expected.as_bytes());
    }
    let failures = worker.traffic.send_failures;
    assert_eq!((failures.of(Failure::TooLong), failures.of(Failure::Denied)), (2, 1), "{failures:?}");
    assert_eq!((worker.traffic.datagrams_out, failures.total()), (4, 6), "{failures:?}");
}

#[tokio::test]
async fn what_the_kernel_drops_is_counted() {
    let tiny = Options::default().receive_buffer(1);
    let (port, mut worker) = (UdpPort::bind("127.0.0.1:0".parse().unwrap(), &tiny).unwrap(), Worker::default());
    assert!(!port.receive_buffer().was_cut());
    let peer = plain("127.0.0.1:0");
    for seed in 0..100 {
        peer.send_to(&pattern(seed, 500), port.address()).unwrap();
    }
    worker.receive(&port, 1).await;
    while port.try_receive(&mut worker.slab, &mut worker.traffic).is_ok() {}
    // Each datagram tells the count of its arrival.
    peer.send_to(b"after the flood", port.address()).unwrap();
    worker.receive(&port, 1).await;
    assert!(worker.traffic.kernel_drops > 0);
    assert_eq!(worker.traffic.kernel_drops + worker.traffic.datagrams_in, 101);

    let before = worker.traffic.kernel_drops;
    peer.send_to(b"nothing new", port.address()).unwrap();
    worker.receive(&port, 1).await;
    assert_eq!(worker.traffic.kernel_drops, before, "each drop is counted once");
}

#[test]
fn a_port_moves_to_its_workers_thread_before_it_is_waited_for() {
    let port = port("127.0.0.1:0");
    let address = port.address();
    let worker = std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async { Worker::default().receive(&port, 1).await })
    });
    let peer = plain("127.0.0.1:0");
    peer.send_to(b"across threads", address).unwrap();
    assert_eq!(worker.join().unwrap()[0].octets, b"across threads");
}

#[tokio::test]
async fn a_port_that_was_emptied_wakes_again() {
    let (port, mut worker) = (port("127.0.0.1:0"), Worker::default());
    let peer = plain("127.0.0.1:0");
    for round in 0..200_usize {
        // Short batches, exactly full ones and more than one.
        for seed in 0..[1, 3, BATCH, BATCH + 1][round % 4] {
            peer.send_to(&pattern(seed, 20), port.address()).unwrap();
        }
        let count = [1, 3, BATCH, BATCH + 1][round % 4];
        assert_eq!(worker.receive(&port, count).await.len(), count, "round {round}");
    }
    let again = port.try_receive(&mut worker.slab, &mut worker.traffic).unwrap_err();
    assert_eq!(again.kind(), io::ErrorKind::WouldBlock);
}

#[test]
fn debug_output_holds_no_octets() {
    let outgoing = Outgoing::new("127.0.0.1:9".parse().unwrap(), b"opensesame");
    assert_eq!(format!("{outgoing:?}"), "Outgoing { octets: 10, target: 127.0.0.1:9, source: None }");
    assert_eq!(format!("{:?}", Slab::with_capacity(2)), "Slab { capacity: 2, len: 0, .. }");
}
