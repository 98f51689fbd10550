//! Tells systemd how the server is (sd_notify), where it was started by it.

use std::{
    env,
    os::linux::net::SocketAddrExt,
    os::unix::net::{SocketAddr, UnixDatagram},
};

/// Tells the service manager a state, such as `READY=1`. Where there is none, nothing happens.
pub(crate) fn notify(state: &str) {
    let Some(path) = env::var_os("NOTIFY_SOCKET") else { return };
    let Some(path) = path.to_str() else { return };
    // A leading @ stands for a socket of the abstract namespace.
    let address = match path.strip_prefix('@') {
        Some(name) => SocketAddr::from_abstract_name(name),
        None => SocketAddr::from_pathname(path),
    };
    let sent = address.and_then(|address| UnixDatagram::unbound()?.send_to_addr(state.as_bytes(), &address));
    if let Err(error) = sent {
        tracing::warn!(target: "ulna::server", "systemd cannot be told {state:?}: {error}");
    }
}
