//! A server that does no more than physics asks: `echo ADDRESS SECRET` receives in batches, signs an Access-Accept for
//! whatever it gets, and sends in batches. It verifies nothing and looks nothing up: the limit for every server.
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
        let mut replies: Vec<Sealed> = Vec::new();
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
                let sealing = Sealing { draft, key: &key, identifier, request_authenticator, proxy_states: &[] };
                replies.push(sealing.seal(&mut random)?);
            }
            let outgoing = slab.datagrams().zip(&replies).map(|(asked, reply)| asked.answered_by(reply.octets()));
            // What the kernel has no room for is lost, as datagrams are.
            let _ = port.try_send(&mut outbox, outgoing, &mut traffic);
        }
    })
}
