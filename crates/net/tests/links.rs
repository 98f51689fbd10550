//! Links: one peer, and what ICMP says about it.

mod common;

use std::io;

use common::{Worker, next, pattern, plain, port, watched};
use ulna_net::{Failure, Options, Slab, Traffic, UdpLink, UdpPort};

fn link(peer: std::net::SocketAddr) -> UdpLink {
    UdpLink::connect(peer, &Options::default()).unwrap()
}

#[tokio::test]
async fn batches_go_to_the_peer_and_back() {
    for address in ["127.0.0.1:0", "[::1]:0"] {
        let (port, mut server, mut client) = (port(address), Worker::default(), Worker::default());
        let link = link(port.address());
        assert_eq!((link.peer(), link.address().ip()), (port.address(), port.address().ip()));
        let octets: Vec<_> = (0..100).map(|seed| pattern(seed, 40)).collect();
        let batch = octets.iter().map(Vec::as_slice);
        assert_eq!(link.try_send(&mut client.outbox, batch, &mut client.traffic), 100);
        assert_eq!((client.traffic.batches_out, client.traffic.octets_out), (2, 4000));

        let mut answered = 0;
        while answered < 100 {
            watched(port.receive(&mut server.slab, &mut server.traffic)).await.unwrap();
            let replies = server.slab.datagrams().map(|asked| asked.answered_by(asked.octets));
            answered += port.try_send(&mut server.outbox, replies, &mut server.traffic);
        }
        let replies = client.receive_from(&link, 100).await;
        assert!(replies.iter().all(|reply| (reply.source, reply.local) == (port.address(), None)));
        assert_eq!(replies.into_iter().map(|reply| reply.octets).collect::<Vec<_>>(), octets);
    }
}

#[tokio::test]
async fn strangers_are_not_heard() {
    let (peer, stranger, mut client) = (plain("127.0.0.1:0"), plain("127.0.0.1:0"), Worker::default());
    let link = link(peer.local_addr().unwrap());
    stranger.send_to(b"forged", link.address()).unwrap();
    peer.send_to(b"honest", link.address()).unwrap();
    assert_eq!(client.receive_from(&link, 1).await[0].octets, b"honest");
    assert_eq!(client.traffic.datagrams_in, 1);
}

#[tokio::test]
async fn strangers_are_counted_where_that_is_asked_for() {
    for address in ["127.0.0.1:0", "[::1]:0"] {
        let (peer, stranger, mut client) = (plain(address), plain(address), Worker::default());
        let link = UdpLink::connect(peer.local_addr().unwrap(), &Options::default().strangers(true)).unwrap();
        let (mut slab, mut traffic) = (Slab::with_capacity(4), Traffic::default());
        for round in 1..=20 {
            stranger.send_to(b"forged", link.address()).unwrap();
            peer.send_to(b"honest", link.address()).unwrap();
            assert_eq!(client.receive_from(&link, 1).await[0].octets, b"honest");
            assert_eq!(watched(link.strangers(&mut slab, &mut traffic)).await.unwrap(), 1);
            assert_eq!(slab.datagram(0).unwrap().source, stranger.local_addr().unwrap());
            assert_eq!((client.traffic.datagrams_in, traffic.datagrams_in), (round, round));
        }
        // What leaves comes from the same port as before.
        link.try_send_one(b"ask", &mut client.traffic).unwrap();
        assert_eq!(next(&peer), (b"ask".to_vec(), link.address()));
    }
}

#[tokio::test]
async fn a_closed_peer_wakes_the_reader_with_an_error() {
    let closed = plain("127.0.0.1:0").local_addr().unwrap();
    let (link, mut client) = (link(closed), Worker::default());
    for round in 1..=3 {
        link.try_send_one(b"anybody?", &mut client.traffic).unwrap();
        let error = watched(link.receive(&mut client.slab, &mut client.traffic)).await.unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::ConnectionRefused);
        assert_eq!(client.traffic.receive_failures.of(Failure::Refused), round);
    }
    let error = link.try_receive(&mut client.slab, &mut client.traffic).unwrap_err();
    assert_eq!(error.kind(), io::ErrorKind::WouldBlock, "an error is told once");
}

#[tokio::test]
async fn a_refusal_that_meets_a_batch_stops_none_of_it() {
    let peer = plain("127.0.0.1:0");
    let address = peer.local_addr().unwrap();
    let (link, mut client) = (link(address), Worker::default());
    drop(peer);
    link.try_send_one(b"lost", &mut client.traffic).unwrap();

    let peer = plain(&address.to_string());
    let octets: Vec<_> = (0..10).map(|seed| pattern(seed, 25)).collect();
    let huge = vec![0; 70_000];
    let batch = octets[..5].iter().chain([&huge]).chain(&octets[5..]).map(Vec::as_slice);
    assert_eq!(link.try_send(&mut client.outbox, batch, &mut client.traffic), 11);
    for octets in &octets {
        assert_eq!(&next(&peer).0, octets);
    }
    assert_eq!(client.traffic.send_failures.of(Failure::Refused), 1);
    assert!(client.traffic.send_failures.of(Failure::TooLong) > 0);
    assert_eq!(client.traffic.datagrams_out, 11, "the lost one and the ten");
}

#[tokio::test]
async fn a_batch_to_a_closed_peer_ends() {
    let closed = plain("127.0.0.1:0").local_addr().unwrap();
    let (link, mut client) = (link(closed), Worker::default());
    let batch = [b"a", b"b", b"c", b"d", b"e"].map(|octets| octets.as_slice());
    assert_eq!(link.try_send(&mut client.outbox, batch, &mut client.traffic), 5);
    let error = watched(link.receive(&mut client.slab, &mut client.traffic)).await.unwrap_err();
    assert_eq!(error.kind(), io::ErrorKind::ConnectionRefused);
}

#[tokio::test]
async fn a_single_datagram_tells_a_refusal_and_can_be_tried_again() {
    let peer = plain("127.0.0.1:0");
    let address = peer.local_addr().unwrap();
    let (link, mut client) = (link(address), Worker::default());
    drop(peer);
    link.try_send_one(b"lost", &mut client.traffic).unwrap();
    let peer = plain(&address.to_string());
    let error = link.try_send_one(b"told", &mut client.traffic).unwrap_err();
    assert_eq!(error.kind(), io::ErrorKind::ConnectionRefused);
    link.try_send_one(b"again", &mut client.traffic).unwrap();
    assert_eq!(next(&peer).0, b"again");
    assert_eq!(client.traffic.send_failures.of(Failure::Refused), 1);
}

#[test]
fn links_have_ports_of_their_own() {
    let port = port("127.0.0.1:0");
    let links: Vec<_> = (0..8).map(|_| link(port.address())).collect();
    let mut ports: Vec<_> = links.iter().map(|link| link.address().port()).collect();
    ports.sort_unstable();
    ports.dedup();
    assert_eq!(ports.len(), 8);
}

#[tokio::test]
async fn a_link_leaves_from_the_address_it_was_given() {
    let (port, mut server, mut client) = (port("0.0.0.0:0"), Worker::default(), Worker::default());
    let target = std::net::SocketAddr::new("127.0.0.7".parse().unwrap(), port.address().port());
    let link = UdpLink::connect_from("127.0.0.9:0".parse().unwrap(), target, &Options::default()).unwrap();
    link.try_send_one(b"ask", &mut client.traffic).unwrap();
    let request = server.receive(&port, 1).await.remove(0);
    assert_eq!((request.source, request.local), (link.address(), Some(target.ip())));
    assert_eq!(link.address().ip().to_string(), "127.0.0.9");
    let taken = UdpPort::bind(link.address(), &Options::default()).unwrap_err();
    assert_eq!(taken.kind(), io::ErrorKind::AddrInUse);
}
