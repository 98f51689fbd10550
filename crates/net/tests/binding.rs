//! Which address a port has, and from which it answers.

mod common;

use std::io;
use std::net::{SocketAddr, UdpSocket};
use std::num::NonZeroUsize;

use common::{Worker, next, pattern, plain, port, watched};
use ulna_net::{OpenError, Options, UdpPort, pin_to_core, raise_open_files};

/// Asks `port` at `target` and checks that the reply comes from exactly there.
async fn ask_at(port: &UdpPort, worker: &mut Worker, peer: &UdpSocket, target: SocketAddr) {
    peer.send_to(b"who are you?", target).unwrap();
    let request = worker.receive(port, 1).await.remove(0);
    assert_eq!(request.source, peer.local_addr().unwrap(), "the source is plain");
    assert_eq!(request.local, Some(target.ip()), "the address that was asked is known, and plain");
    let replies = worker.slab.datagrams().map(|asked| asked.answered_by(b"whom you asked"));
    assert_eq!(port.try_send(&mut worker.outbox, replies, &mut worker.traffic), 1);
    assert_eq!(next(peer), (b"whom you asked".to_vec(), target));
}

#[tokio::test]
async fn a_wildcard_port_answers_from_the_address_that_was_asked() {
    let (port, mut worker) = (port("0.0.0.0:0"), Worker::default());
    let peer = plain("127.0.0.1:0");
    for asked in ["127.0.0.1", "127.0.0.2", "127.200.3.4"] {
        ask_at(&port, &mut worker, &peer, SocketAddr::new(asked.parse().unwrap(), port.address().port())).await;
    }
}

#[tokio::test]
async fn a_dual_stack_port_answers_both_families_plainly() {
    let (port, mut worker) = (port("[::]:0"), Worker::default());
    let (four, six) = (plain("127.0.0.1:0"), plain("[::1]:0"));
    for asked in ["127.0.0.1", "127.0.0.2"] {
        ask_at(&port, &mut worker, &four, SocketAddr::new(asked.parse().unwrap(), port.address().port())).await;
    }
    ask_at(&port, &mut worker, &six, SocketAddr::new("::1".parse().unwrap(), port.address().port())).await;
    assert_eq!(worker.traffic.send_failures.total(), 0);
}

#[tokio::test]
async fn one_batch_may_leave_from_many_addresses() {
    let (port, mut worker) = (port("[::]:0"), Worker::default());
    let targets = ["127.0.0.1", "127.0.0.2", "::1", "127.0.0.3"].map(|asked| {
        let target = SocketAddr::new(asked.parse().unwrap(), port.address().port());
        let peer = plain(if target.is_ipv4() { "127.0.0.1:0" } else { "[::1]:0" });
        peer.send_to(b"ask", target).unwrap();
        (peer, target)
    });
    watched(port.readable()).await.unwrap();
    assert_eq!(port.try_receive(&mut worker.slab, &mut worker.traffic).unwrap(), 4);
    let replies = worker.slab.datagrams().map(|asked| asked.answered_by(b"answer"));
    assert_eq!(port.try_send(&mut worker.outbox, replies, &mut worker.traffic), 4);
    assert_eq!(worker.traffic.batches_out, 1);
    for (peer, target) in targets {
        assert_eq!(next(&peer).1, target);
    }
}

#[test]
fn a_port_of_ipv6_alone_leaves_ipv4_free() {
    let six = UdpPort::bind("[::]:0".parse().unwrap(), &Options::default().only_v6(true)).unwrap();
    let four = SocketAddr::new("0.0.0.0".parse().unwrap(), six.address().port());
    assert_eq!(UdpPort::bind(four, &Options::default()).unwrap().address(), four);
}

#[test]
fn a_dual_stack_port_takes_ipv4_too() {
    let both = port("[::]:0");
    let four = SocketAddr::new("0.0.0.0".parse().unwrap(), both.address().port());
    let error = UdpPort::bind(four, &Options::default()).unwrap_err();
    assert_eq!(error.kind(), io::ErrorKind::AddrInUse);
}

#[tokio::test]
async fn a_group_shares_the_senders_and_refuses_a_second_server() {
    let (four, options) = (NonZeroUsize::new(4).unwrap(), Options::default());
    let group = UdpPort::bind_group("127.0.0.1:0".parse().unwrap(), four, &options).unwrap();
    let address = group[0].address();
    assert_ne!(address.port(), 0);
    assert!(group.len() == 4 && group.iter().all(|port| port.address() == address));

    for workers in [NonZeroUsize::MIN, four] {
        let error = UdpPort::bind_group(address, workers, &options).unwrap_err();
        assert!(matches!(error, OpenError::InUse { .. }), "{error:?}");
        assert_eq!(
            error.to_string(),
            format!("{address} is in use by another process: stop that one, or choose another port")
        );
    }

    let peers: Vec<_> = (0..400).map(|_| plain("127.0.0.1:0")).collect();
    for peer in &peers {
        peer.send_to(b"ask", address).unwrap();
        peer.send_to(b"ask again", address).unwrap();
    }
    let mut senders = Vec::new();
    for port in &group {
        let mut worker = Worker::default();
        let mut own = Vec::new();
        while port.try_receive(&mut worker.slab, &mut worker.traffic).is_ok() {
            own.extend(worker.slab.datagrams().map(|datagram| datagram.source));
        }
        // A fair share is 200 of 800: the chance of less than a fourth of it is nil.
        assert!(own.len() > 50, "{}", own.len());
        own.sort();
        assert!(own.chunks(2).all(|pair| pair[0] == *pair.last().unwrap() && pair.len() == 2), "a flow stays together");
        senders.extend(own);
    }
    assert_eq!(senders.len(), 800);
}

#[test]
fn a_group_of_one_shares_with_nobody() {
    let group = UdpPort::bind_group("127.0.0.1:0".parse().unwrap(), NonZeroUsize::MIN, &Options::default()).unwrap();
    assert_eq!(group.len(), 1);
    let error = UdpPort::bind(group[0].address(), &Options::default()).unwrap_err();
    assert_eq!(error.kind(), io::ErrorKind::AddrInUse);
}

#[test]
fn a_group_on_a_wildcard_address_is_dual_stack() {
    let three = NonZeroUsize::new(3).unwrap();
    let group = UdpPort::bind_group("[::]:0".parse().unwrap(), three, &Options::default()).unwrap();
    let peer = plain("127.0.0.1:0");
    peer.send_to(b"ask", SocketAddr::new("127.0.0.5".parse().unwrap(), group[0].address().port())).unwrap();
    let mut worker = Worker::default();
    let got: usize =
        group.iter().map(|port| port.try_receive(&mut worker.slab, &mut worker.traffic).unwrap_or_default()).sum();
    assert_eq!(got, 1);
}

#[test]
fn errors_tell_what_to_do() {
    let error = UdpPort::bind("192.0.2.1:0".parse().unwrap(), &Options::default()).unwrap_err();
    assert!(matches!(error, OpenError::NoSuchAddress { .. }));
    assert_eq!(
        error.to_string(),
        "no interface of this host has the address 192.0.2.1: configure it first, or listen on another"
    );
    assert_eq!(io::Error::from(error).kind(), io::ErrorKind::AddrNotAvailable);
}

#[test]
fn buffers_tell_what_was_granted() {
    let wish = Options::default().receive_buffer(100_000).send_buffer(50_000);
    let port = UdpPort::bind("127.0.0.1:0".parse().unwrap(), &wish).unwrap();
    assert_eq!((port.receive_buffer().asked, port.receive_buffer().granted), (100_000, 100_000));
    assert_eq!((port.send_buffer().asked, port.send_buffer().granted), (50_000, 50_000));
    let greedy = UdpPort::bind("127.0.0.1:0".parse().unwrap(), &wish.receive_buffer(usize::MAX)).unwrap();
    assert!(greedy.receive_buffer().was_cut());
    assert!(greedy.receive_buffer().granted > 100_000);
}

#[tokio::test]
async fn two_tasks_may_wait_for_one_port() {
    let (port, peer) = (port("127.0.0.1:0"), plain("127.0.0.1:0"));
    peer.send_to(&pattern(1, 20), port.address()).unwrap();
    let (one, other) = watched(async { tokio::join!(port.readable(), port.readable()) }).await;
    assert!(one.is_ok() && other.is_ok());
}

#[test]
fn open_files_are_raised_to_the_limit() {
    let (_, after) = raise_open_files().unwrap();
    assert_eq!(raise_open_files().unwrap(), (after, after));
}

#[test]
fn a_thread_can_be_kept_on_a_core() {
    let pinned = std::thread::spawn(|| (0..1024).any(|core| pin_to_core(core).is_ok()));
    assert!(pinned.join().unwrap());
    assert_eq!(pin_to_core(usize::MAX).unwrap_err().kind(), io::ErrorKind::InvalidInput);
}
