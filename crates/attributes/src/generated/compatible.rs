//! Compatible Systems, later Cisco: routers with VPN tunnels.
//!
//! Source: vendor documentation; private enterprise number 255 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/compatible`: change it there.

use ulna_wire::{Attribute, Format, Integer, Ipv4, Text, Vendor};

/// Compatible: private enterprise number 255.
pub const COMPATIBLE: Vendor = Vendor::new(255, Format::T1L1);

/// Compatible-Tunnel-Delay (26.255.0): a number, 4 octets.
pub const COMPATIBLE_TUNNEL_DELAY: Attribute<Integer> = Attribute::vendor(COMPATIBLE, 0, "Compatible-Tunnel-Delay");

/// Compatible-Tunnel-Throughput (26.255.1): a number, 4 octets.
pub const COMPATIBLE_TUNNEL_THROUGHPUT: Attribute<Integer> =
    Attribute::vendor(COMPATIBLE, 1, "Compatible-Tunnel-Throughput");

/// Compatible-Tunnel-Server-Endpoint (26.255.3): an IPv4 address, 4 octets.
pub const COMPATIBLE_TUNNEL_SERVER_ENDPOINT: Attribute<Ipv4> =
    Attribute::vendor(COMPATIBLE, 3, "Compatible-Tunnel-Server-Endpoint");

/// Compatible-Tunnel-Group-Info (26.255.4): text, 1 to 247 octets.
pub const COMPATIBLE_TUNNEL_GROUP_INFO: Attribute<Text> =
    Attribute::vendor(COMPATIBLE, 4, "Compatible-Tunnel-Group-Info");

/// Compatible-Tunnel-Password (26.255.5): text, 1 to 247 octets.
pub const COMPATIBLE_TUNNEL_PASSWORD: Attribute<Text> = Attribute::vendor(COMPATIBLE, 5, "Compatible-Tunnel-Password");

/// Compatible-Echo (26.255.6): a number, 4 octets.
pub const COMPATIBLE_ECHO: Attribute<Integer> = Attribute::vendor(COMPATIBLE, 6, "Compatible-Echo");

/// Compatible-Tunnel-IPX (26.255.7): a number, 4 octets.
pub const COMPATIBLE_TUNNEL_IPX: Attribute<Integer> = Attribute::vendor(COMPATIBLE, 7, "Compatible-Tunnel-IPX");
