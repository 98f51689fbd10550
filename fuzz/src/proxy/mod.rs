//! A proxy, given anything: what it makes of packets for the next hop, and where its engine sends them.

mod attributes;
mod model;
mod relay;
mod rewrite;

use std::sync::LazyLock;

use ulna_wire::SharedKey;

use crate::octets::Octets;

pub(crate) fn target(octets: &[u8]) {
    let mut octets = Octets(octets);
    match octets.byte() & 1 {
        0 => rewrite::run(&mut octets),
        _ => relay::run(&mut octets),
    }
}

/// What the client and the proxy share.
static NEAR: LazyLock<SharedKey> = LazyLock::new(|| SharedKey::new("between the client and the proxy"));
/// What the proxy and the home servers share.
static FAR: LazyLock<SharedKey> = LazyLock::new(|| SharedKey::new("between the proxy and home"));
