//! Asking a server that listens.

use std::{
    io::{self, BufRead, BufReader},
    net::{Ipv4Addr, Ipv6Addr, SocketAddr, UdpSocket},
    path::Path,
    process::{Child, Command, Stdio},
    time::Duration,
};

use ulna_wire::{Code, MAX_PACKET, Packet, Policy, SharedKey, Verified};

use crate::{Ask, SECRET};

/// A socket that asks one server, and waits for its replies.
///
/// It sends once and blocks: for tests, where nothing is lost. A client is in the `client` crate.
#[derive(Debug)]
pub struct Asker {
    socket: UdpSocket,
    key: SharedKey,
}

impl Asker {
    /// Asks `server` from a port that the kernel chooses, and waits up to ten seconds for a reply.
    ///
    /// # Errors
    ///
    /// Where the operating system refuses a socket.
    pub fn new(server: SocketAddr) -> io::Result<Self> {
        let any: SocketAddr =
            if server.is_ipv4() { (Ipv4Addr::UNSPECIFIED, 0).into() } else { (Ipv6Addr::UNSPECIFIED, 0).into() };
        let socket = UdpSocket::bind(any)?;
        socket.connect(server)?;
        socket.set_read_timeout(Some(PATIENCE))?;
        Ok(Self { socket, key: SharedKey::new(SECRET) })
    }

    /// Sets the shared secret that replies are verified with.
    #[must_use]
    pub fn secret(mut self, secret: &str) -> Self {
        self.key = SharedKey::new(secret);
        self
    }

    /// Asks, and returns the verified reply.
    ///
    /// # Errors
    ///
    /// Where no reply comes, or one that is not right.
    pub fn ask<X>(&self, ask: Ask<X>) -> io::Result<Verified<Vec<u8>>> {
        let request = ask.seal().map_err(io::Error::other)?;
        self.send(request.octets())?;
        self.reply(request.authenticator())
    }

    /// Whether the server says nothing to `ask`: a Status-Server that is sent after it is answered first.
    ///
    /// It holds for requests that are decided at once, by a server of which one worker serves this socket.
    ///
    /// # Errors
    ///
    /// Where the server does not answer a Status-Server either.
    pub fn is_ignored<X>(&self, ask: Ask<X>) -> io::Result<bool> {
        self.send(ask.seal().map_err(io::Error::other)?.octets())?;
        self.is_silent()
    }

    /// Whether nothing more is to come: a Status-Server is answered first.
    ///
    /// # Errors
    ///
    /// Where the server does not answer a Status-Server.
    pub fn is_silent(&self) -> io::Result<bool> {
        let status = Ask::status().identifier(STATUS).with_key(&self.key).seal().map_err(io::Error::other)?;
        self.send(status.octets())?;
        let first = self.receive()?;
        Ok(first.get(1) == Some(&STATUS))
    }

    /// Waits until the server answers a Status-Server: for servers that are being started.
    ///
    /// # Errors
    ///
    /// Where it does not answer for ten seconds.
    pub fn wait_until_up(&self) -> io::Result<()> {
        let request = Ask::status().identifier(STATUS).with_key(&self.key).seal().map_err(io::Error::other)?;
        self.socket.set_read_timeout(Some(Duration::from_millis(50)))?;
        // What comes is the reply, nothing yet, or the kernel's word that nobody listens yet.
        let up = (0..200).any(|_| {
            self.send(request.octets()).and_then(|()| self.reply(request.authenticator())).is_ok() || {
                std::thread::sleep(Duration::from_millis(5));
                false
            }
        });
        // Replies to earlier tries are of no interest.
        while self.receive().is_ok() {}
        self.socket.set_read_timeout(Some(PATIENCE))?;
        if up { Ok(()) } else { Err(io::ErrorKind::TimedOut.into()) }
    }

    /// Sends octets as they are.
    ///
    /// # Errors
    ///
    /// Where the operating system refuses.
    pub fn send(&self, octets: &[u8]) -> io::Result<()> {
        self.socket.send(octets).map(|_| ())
    }

    /// The next reply to a request with this authenticator, verified.
    ///
    /// # Errors
    ///
    /// Where none comes, or one that is not right.
    pub fn reply(&self, request_authenticator: [u8; 16]) -> io::Result<Verified<Vec<u8>>> {
        let packet = Packet::parse(self.receive()?).map_err(io::Error::other)?;
        let access = packet.code() != Code::ACCOUNTING_RESPONSE;
        let policy = if access { Policy::REQUIRE } else { Policy::OFF };
        packet.verify_reply(&self.key, &request_authenticator, &policy).map_err(io::Error::other)
    }

    /// The octets of the next reply.
    ///
    /// # Errors
    ///
    /// Where none comes.
    pub fn receive(&self) -> io::Result<Vec<u8>> {
        let mut octets = vec![0; MAX_PACKET];
        let length = self.socket.recv(&mut octets)?;
        octets.truncate(length);
        Ok(octets)
    }

    /// Where this socket sends from.
    ///
    /// # Errors
    ///
    /// Where the operating system refuses.
    pub fn address(&self) -> io::Result<SocketAddr> {
        self.socket.local_addr()
    }
}

/// A program that runs until it is dropped.
#[derive(Debug)]
pub struct Program {
    child: Child,
}

impl Program {
    /// Starts a program.
    ///
    /// # Errors
    ///
    /// Where it cannot be started.
    pub fn start(program: impl AsRef<Path>, arguments: &[&str]) -> io::Result<Self> {
        let child =
            Command::new(program.as_ref()).args(arguments).stdin(Stdio::null()).stderr(Stdio::piped()).spawn()?;
        Ok(Self { child })
    }

    /// The next line that the program writes to standard error.
    ///
    /// # Errors
    ///
    /// Where it writes no more.
    pub fn line(&mut self) -> io::Result<String> {
        let output = self.child.stderr.as_mut().ok_or(io::ErrorKind::UnexpectedEof)?;
        let mut line = String::new();
        // Nothing is read ahead that a later call would miss: a line is read octet by octet.
        let mut reader = BufReader::with_capacity(1, output);
        if reader.read_line(&mut line)? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        Ok(line.trim_end().to_owned())
    }

    /// Whether the program still runs.
    ///
    /// # Errors
    ///
    /// Where the operating system refuses to tell.
    pub fn is_running(&mut self) -> io::Result<bool> {
        Ok(self.child.try_wait()?.is_none())
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// How long a reply is waited for.
const PATIENCE: Duration = Duration::from_secs(10);
/// The identifier of the Status-Server that comes after what is not answered.
const STATUS: u8 = 255;
