//! Where requests go.

use std::net::{IpAddr, SocketAddr, ToSocketAddrs};

use ulna_wire::Code;

/// Which of a host's addresses are wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Family {
    Any,
    V4,
    V6,
}

/// The server of the command line: an address, and a port where one was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Home {
    /// `None` for `-`: each request names its own.
    pub(crate) address: Option<IpAddr>,
    pub(crate) port: Option<u16>,
}

impl Home {
    /// Reads `HOST`, `HOST:PORT`, `[IPV6]:PORT` or `-`, and looks the host up.
    pub(crate) fn resolve(text: &str, family: Family) -> Result<Self, String> {
        if text == "-" {
            return Ok(Self { address: None, port: None });
        }
        let (host, port) = split(text)?;
        let fits = |address: &IpAddr| match family {
            Family::Any => true,
            Family::V4 => address.is_ipv4(),
            Family::V6 => address.is_ipv6(),
        };
        let none = || format!("{host} has no {} address", if family == Family::V6 { "IPv6" } else { "IPv4" });
        if let Ok(address) = host.parse::<IpAddr>() {
            let address = Some(address).filter(fits).ok_or_else(none)?;
            return Ok(Self { address: Some(address), port });
        }
        let found: Vec<IpAddr> = (host, 0)
            .to_socket_addrs()
            .map_err(|error| format!("{host} is not known: {error}"))?
            .map(|address| address.ip())
            .filter(fits)
            .collect();
        // As radclient does: IPv4 where there is a choice.
        let address = found.iter().find(|address| address.is_ipv4()).or_else(|| found.first()).copied();
        Ok(Self { address: Some(address.ok_or_else(none)?), port })
    }
}

/// The port that a request with this code goes to.
pub(super) const fn default_port(code: Code) -> u16 {
    match code {
        Code::ACCOUNTING_REQUEST => 1813,
        Code::COA_REQUEST | Code::DISCONNECT_REQUEST => 3799,
        _ => 1812,
    }
}

/// Where a request comes from and goes to: a socket each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Route {
    pub(super) source: Option<IpAddr>,
    pub(super) source_port: u16,
    pub(super) target: SocketAddr,
}

/// Takes `HOST`, `HOST:PORT`, `[IPV6]:PORT` or `-` from the command line, before anything is looked up.
pub(crate) fn written(text: &str) -> Result<String, String> {
    split(text).map(|_| text.to_owned())
}

fn split(text: &str) -> Result<(&str, Option<u16>), String> {
    let number = |port: &str| match port.parse() {
        Ok(0) | Err(_) => Err(format!("{text}: {port:?} is no port: 1 to 65535 are")),
        Ok(number) => Ok(Some(number)),
    };
    if let Some(rest) = text.strip_prefix('[') {
        let (host, rest) = rest.split_once(']').ok_or_else(|| format!("{text}: close the bracket"))?;
        return match rest.strip_prefix(':') {
            Some(port) => Ok((host, number(port)?)),
            None if rest.is_empty() => Ok((host, None)),
            None => Err(format!("{text}: write [IPV6]:PORT")),
        };
    }
    match text.split_once(':') {
        Some((host, port)) if !port.contains(':') => Ok((host, number(port)?)),
        // More than one colon: an IPv6 address without a port.
        _ => Ok((text, None)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn home(text: &str) -> Result<(String, Option<u16>), String> {
        Home::resolve(text, Family::Any).map(|home| (home.address.unwrap().to_string(), home.port))
    }

    #[test]
    fn servers_are_read() {
        assert_eq!(home("127.0.0.1"), Ok(("127.0.0.1".into(), None)));
        assert_eq!(home("127.0.0.1:20812"), Ok(("127.0.0.1".into(), Some(20812))));
        assert_eq!(home("[::1]:1812"), Ok(("::1".into(), Some(1812))));
        assert_eq!(home("[::1]"), Ok(("::1".into(), None)));
        assert_eq!(home("::1"), Ok(("::1".into(), None)));
        assert_eq!(Home::resolve("-", Family::Any), Ok(Home { address: None, port: None }));
        assert!(home("127.0.0.1:x").unwrap_err().contains("is no port"));
        assert!(home("127.0.0.1:0").is_err() && home("[::1]:0").is_err() && home("127.0.0.1:65536").is_err());
        assert!(home("[::1").is_err() && home("[::1]1812").is_err());
        assert!(Home::resolve("127.0.0.1", Family::V6).unwrap_err().contains("no IPv6 address"));
    }
}
