//! What only a network of one's own shows: fragments on the way, and a send buffer that is full.
//!
//! Each test lays out `server --- router --- client` in network namespaces and plays the parts by starting its own
//! binary in them. That takes root and `ip`; without them it says so and returns, except where `CI=true`.

mod common;

use std::env;
use std::fs;
use std::io::{self, BufRead, BufReader, Write};
use std::net::SocketAddr;
use std::process::{Child, Command, Stdio};

use common::{Worker, pattern, watched};
use ulna_net::{Options, Outgoing, UdpLink, UdpPort};

#[tokio::test]
async fn replies_of_4000_octets_arrive_through_an_mtu_of_576() {
    large_datagrams_arrive("narrow", "replies_of_4000_octets_arrive_through_an_mtu_of_576", 576, "10.77.1.1").await;
}

#[tokio::test]
async fn replies_of_4000_octets_arrive_through_an_mtu_of_1500() {
    let name = "replies_of_4000_octets_arrive_through_an_mtu_of_1500";
    large_datagrams_arrive("usual", name, 1500, "10.77.1.1").await;
}

#[tokio::test]
async fn rfc8200_5_replies_of_4000_octets_arrive_through_the_least_mtu_of_ipv6() {
    let name = "rfc8200_5_replies_of_4000_octets_arrive_through_the_least_mtu_of_ipv6";
    large_datagrams_arrive("least", name, 1280, "fd77:1::1").await;
}

#[tokio::test]
async fn a_full_send_buffer_says_so_and_wakes_the_sender_when_it_has_room() {
    if env::var(PART).is_ok() {
        return send_to_a_slow_neighbour().await;
    }
    let Some(network) = Network::lay("full", 1500) else { return };
    let name = "a_full_send_buffer_says_so_and_wakes_the_sender_when_it_has_room";
    assert!(network.play(&network.server, name, "send").wait().unwrap().success());
}

/// Plays one part if this process was started for it; else lays out the network and starts both.
async fn large_datagrams_arrive(network: &str, test: &str, mtu: u32, server: &str) {
    let address = SocketAddr::new(server.parse().unwrap(), 1812);
    match env::var(PART).as_deref() {
        Ok("serve") => return serve(address).await,
        Ok("ask") => return ask(address).await,
        _ => {}
    }
    let Some(network) = Network::lay(network, mtu) else { return };
    let mut serving = network.play(&network.server, test, "serve");
    // The harness says what it runs on the same stream.
    let mut lines = BufReader::new(serving.stdout.take().unwrap()).lines();
    assert!(lines.any(|line| line.unwrap().contains(READY)), "the server has bound its port");
    let mut asking = network.play(&network.client, test, "ask");
    let drain = std::thread::spawn(move || lines.count());
    let (asked, served) = (asking.wait().unwrap().success(), serving.wait().unwrap().success());
    drain.join().unwrap();
    assert!(asked && served, "client {asked}, server {served}");
    if mtu < 1280 {
        assert!(network.router_made_fragments(), "the way was narrower than the first link");
    }
}

/// Answers one request, with a reply longer than any MTU and one that only the router finds too long.
async fn serve(address: SocketAddr) {
    let wildcard = SocketAddr::new("::".parse().unwrap(), address.port());
    let (port, mut worker) = (UdpPort::bind(wildcard, &Options::default()).unwrap(), Worker::default());
    say(io::stdout(), READY);
    let request = worker.receive(&port, 1).await.remove(0);
    assert_eq!((request.octets, request.local), (pattern(1, 4000), Some(address.ip())));
    let octets: Vec<_> = lengths(address).iter().map(|length| pattern(2, *length)).collect();
    let asked = worker.slab.datagram(0).unwrap();
    let replies = octets.iter().map(|octets| asked.answered_by(octets));
    assert_eq!(port.try_send(&mut worker.outbox, replies, &mut worker.traffic), octets.len());
    assert_eq!(worker.traffic.send_failures.total(), 0);
    for (seed, run) in worker.receive(&port, 3).await.into_iter().enumerate() {
        assert_eq!(run.octets, pattern(seed, 1000));
    }
}

/// Asks once and wants all replies whole.
async fn ask(address: SocketAddr) {
    let (link, mut worker) = (UdpLink::connect(address, &Options::default()).unwrap(), Worker::default());
    link.try_send_one(&pattern(1, 4000), &mut worker.traffic).unwrap();
    let mut replies = worker.receive_from(&link, lengths(address).len()).await;
    replies.sort_by_key(|reply| reply.octets.len());
    for (reply, length) in replies.into_iter().zip(lengths(address)) {
        assert_eq!((reply.octets, reply.source), (pattern(2, *length), address));
    }
    // Longer than the least MTU: what cannot leave as one leaves one by one.
    let run: Vec<_> = (0..3).map(|seed| pattern(seed, 1000)).collect();
    let run = run.iter().map(Vec::as_slice);
    assert_eq!(link.try_send(&mut worker.outbox, run, &mut worker.traffic), 3);
    assert_eq!((worker.traffic.datagrams_out, worker.traffic.send_failures.total()), (4, 0));
}

/// Sends to an address nobody has, so that datagrams wait in the kernel, until they are let go.
async fn send_to_a_slow_neighbour() {
    let tiny = Options::default().send_buffer(8192);
    let (port, mut worker) = (UdpPort::bind("0.0.0.0:0".parse().unwrap(), &tiny).unwrap(), Worker::default());
    let octets = pattern(3, 1000);
    let batch = [Outgoing::new("10.77.1.99:9".parse().unwrap(), &octets); 256];
    let mut settled = port.try_send(&mut worker.outbox, batch, &mut worker.traffic);
    assert!((1..256).contains(&settled), "{settled}");
    assert_eq!((worker.traffic.datagrams_out, worker.traffic.blocked_out), (settled as u64, 1));

    ip("neigh replace 10.77.1.99 lladdr 02:00:00:00:00:99 dev east nud permanent").unwrap();
    while settled < batch.len() {
        watched(port.writable()).await.unwrap();
        settled += port.try_send(&mut worker.outbox, batch[settled..].iter().copied(), &mut worker.traffic);
    }
    assert_eq!((worker.traffic.datagrams_out, worker.traffic.send_failures.total()), (256, 0));
}

/// The lengths of replies: the first three can leave as one; the next fits the server's link, where a cautious kernel
/// would forbid to fragment it.
///
/// In IPv6 the latter is lost once, since Linux fragments only what its own link or a known path cannot take.
fn lengths(address: SocketAddr) -> &'static [usize] {
    if address.is_ipv4() { &[1200, 1200, 1200, 1400, 4000] } else { &[1200, 1200, 1200, 4000] }
}

/// Three network namespaces, which end with it.
struct Network {
    server: String,
    router: String,
    client: String,
}

impl Network {
    /// Lays out `server --1500-- router --mtu-- client`, or says why that cannot be.
    fn lay(name: &str, mtu: u32) -> Option<Self> {
        let [server, router, client] = ["s", "r", "c"].map(|part| format!("ulna-{name}-{}-{part}", std::process::id()));
        let network = Self { server, router, client };
        match network.commands(mtu).iter().try_for_each(|command| ip(command)) {
            Ok(()) => Some(network),
            Err(reason) if env::var("CI").is_ok_and(|ci| ci == "true") => panic!("no network namespaces: {reason}"),
            Err(reason) => {
                // A test that proves nothing should not look as if it did.
                say(io::stderr(), &format!("skipped, it needs root and network namespaces: {reason}"));
                None
            }
        }
    }

    fn commands(&self, mtu: u32) -> Vec<String> {
        let Self { server: s, router: r, client: c } = self;
        let mut commands: Vec<_> = [s, r, c].map(|namespace| format!("netns add {namespace}")).into();
        commands.extend([
            format!("link add east netns {s} mtu 1500 type veth peer name west netns {r} mtu 1500"),
            format!("link add east netns {r} mtu {mtu} type veth peer name west netns {c} mtu {mtu}"),
        ]);
        for (namespace, device, four, six) in [
            (s, "east", "10.77.1.1/24", ["fd77:1::1/64", "fe80::11/64"]),
            (r, "west", "10.77.1.2/24", ["fd77:1::2/64", "fe80::12/64"]),
            (r, "east", "10.77.2.2/24", ["fd77:2::2/64", "fe80::22/64"]),
            (c, "west", "10.77.2.1/24", ["fd77:2::1/64", "fe80::21/64"]),
        ] {
            commands.push(format!("-n {namespace} addr add {four} dev {device}"));
            // IPv6 does not exist on a link narrower than its least MTU.
            if mtu >= 1280 {
                // An address of the link that is tested for duplicates is silent for a second: bring one that is not.
                commands.push(format!("-n {namespace} link set {device} addrgenmode none"));
                commands.extend(six.map(|six| format!("-n {namespace} addr add {six} dev {device} nodad")));
            }
            commands.push(format!("-n {namespace} link set {device} up"));
        }
        commands.push(format!("-n {s} route add default via 10.77.1.2"));
        commands.push(format!("-n {c} route add default via 10.77.2.2"));
        commands.push(format!("netns exec {r} tee /proc/sys/net/ipv4/ip_forward"));
        if mtu >= 1280 {
            commands.push(format!("-n {s} -6 route add default via fd77:1::2"));
            commands.push(format!("-n {c} -6 route add default via fd77:2::2"));
            commands.push(format!("netns exec {r} tee /proc/sys/net/ipv6/conf/all/forwarding"));
        }
        commands
    }

    /// Starts this binary in a namespace, for one part of one test.
    fn play(&self, namespace: &str, test: &str, part: &str) -> Child {
        Command::new("ip")
            .args(["netns", "exec", namespace])
            .arg(env::current_exe().unwrap())
            .args(["--exact", test])
            .env(PART, part)
            .stdout(if part == "serve" { Stdio::piped() } else { Stdio::inherit() })
            .spawn()
            .unwrap()
    }

    /// Whether the router had to cut datagrams, by its own count.
    fn router_made_fragments(&self) -> bool {
        let arguments = ["netns", "exec", &self.router, "cat", "/proc/net/snmp"];
        let counters = String::from_utf8(Command::new("ip").args(arguments).output().unwrap().stdout).unwrap();
        let mut lines = counters.lines().filter(|line| line.starts_with("Ip:")).map(str::split_whitespace);
        let (names, values) = (lines.next().unwrap(), lines.next().unwrap());
        names.zip(values).any(|(name, value)| name == "FragCreates" && value != "0")
    }
}

impl Drop for Network {
    fn drop(&mut self) {
        for namespace in [&self.server, &self.router, &self.client] {
            if fs::exists(format!("/run/netns/{namespace}")).unwrap_or(true) {
                let _best_effort = ip(&format!("netns del {namespace}"));
            }
        }
    }
}

/// Writes a line past the capture of the harness, which only takes what is printed.
fn say(mut stream: impl Write, line: &str) {
    stream.write_all(format!("{line}\n").as_bytes()).unwrap();
}

/// Runs `ip` with arguments separated by blanks; `1` stands on its standard input for `tee`.
fn ip(arguments: &str) -> Result<(), String> {
    let told = |error: io::Error| format!("ip {arguments}: {error}");
    let mut child = Command::new("ip")
        .args(arguments.split(' '))
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(told)?;
    // Whoever does not read it has ended already.
    let _unread = child.stdin.take().map(|mut input| input.write_all(b"1"));
    let output = child.wait_with_output().map_err(told)?;
    match output.status.success() {
        true => Ok(()),
        false => Err(format!("ip {arguments}: {}", String::from_utf8_lossy(&output.stderr).trim())),
    }
}

/// The variable that tells a process which part to play.
const PART: &str = "ULNA_NET_PART";

/// What the server says when its port is bound.
const READY: &str = "the port is bound";
