//! A server that does no more than physics asks: `echo ADDRESS SECRET` receives in batches, signs an Access-Accept for
//! whatever it gets, and sends in batches; Proxy-State goes back. It verifies nothing and looks nothing up: the limit for every server.
#![forbid(unsafe_code)]

use std::{env, error::Error, io, io::Write, process::ExitCode};

use ulna_net::{Options, Outbox, Slab, Traffic, UdpPort};
use ulna_wire::{Code, Counting, Packet, Sealed, Sealing, SharedKey};

fn main() -> ExitCode {
    let mut arguments = env::args().skip(1);
    let (Some(address), Some(secret)) = (arguments.next(), arguments.next()) else {
        eprintln!("usage: echo ADDRESS SECRET");
        return ExitCode::from(2);
    };
    match echo(&address, &secret) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn echo(address: &str, secret: &str) -> Result<(), Box<dyn Error>> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let port = UdpPort::bind(address.parse()?, &Options::default())?;
        writeln!(io::stdout(), "ready auth={}", port.address())?;
        let (mut slab, mut outbox, mut traffic) = (Slab::new(), Outbox::new(), Traffic::default());
        let (key, mut random) = (SharedKey::new(secret), Counting::default());
        let (mut replies, mut states): (Vec<Sealed>, Vec<u8>) = (Vec::new(), Vec::new());
        loop {
            port.receive(&mut slab, &mut traffic).await?;
            let mut memory = std::mem::take(&mut replies).into_iter();
            for asked in slab.datagrams() {
                let Ok(packet) = Packet::parse(asked.octets) else { continue };
                let code = if packet.code() == Code::ACCOUNTING_REQUEST {
                    Code::ACCOUNTING_RESPONSE
                } else {
                    Code::ACCESS_ACCEPT
                };
                let draft = memory.next().unwrap_or_default().reuse(code, code == Code::ACCESS_ACCEPT);
                let (identifier, request_authenticator) = (packet.identifier(), packet.authenticator());
                // RFC 2865 s.5.33: a proxy gets its Proxy-State back.
                states.clear();
                for raw in packet.attributes().filter(|raw| raw.number == PROXY_STATE) {
                    let length = u8::try_from(raw.value.len() + 2)?;
                    states.extend_from_slice(&[PROXY_STATE, length]);
                    states.extend_from_slice(raw.value);
                }
                let sealing = Sealing { draft, key: &key, identifier, request_authenticator, proxy_states: &states };
                replies.push(sealing.seal(&mut random)?);
            }
            let outgoing = slab.datagrams().zip(&replies).map(|(asked, reply)| asked.answered_by(reply.octets()));
            // What the kernel has no room for is lost, as datagrams are.
            let _ = port.try_send(&mut outbox, outgoing, &mut traffic);
        }
    })
}

const PROXY_STATE: u8 = 33;
