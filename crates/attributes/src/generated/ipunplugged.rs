//! ipUnplugged: roaming gateways.
//!
//! Source: vendor documentation; private enterprise number 5925 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/ipunplugged`: change it there.

use ulna_wire::{Attribute, Format, Integer, Ipv4, Text, Vendor};

/// ipUnplugged: private enterprise number 5925.
pub const IPUNPLUGGED: Vendor = Vendor::new(5925, Format::T1L1);

/// IPU-MIP-Spi (26.5925.51): a number, 4 octets.
pub const IPU_MIP_SPI: Attribute<Integer> = Attribute::vendor(IPUNPLUGGED, 51, "IPU-MIP-Spi");

/// IPU-MIP-Key (26.5925.52): text, 1 to 247 octets.
pub const IPU_MIP_KEY: Attribute<Text> = Attribute::vendor(IPUNPLUGGED, 52, "IPU-MIP-Key");

/// IPU-MIP-Alg-Type (26.5925.53): a number, 4 octets.
pub const IPU_MIP_ALG_TYPE: Attribute<Integer> = Attribute::vendor(IPUNPLUGGED, 53, "IPU-MIP-Alg-Type");

/// IPU-MIP-Alg-Mode (26.5925.54): a number, 4 octets.
pub const IPU_MIP_ALG_MODE: Attribute<Integer> = Attribute::vendor(IPUNPLUGGED, 54, "IPU-MIP-Alg-Mode");

/// IPU-MIP-Replay-Prot (26.5925.55): a number, 4 octets.
pub const IPU_MIP_REPLAY_PROT: Attribute<Integer> = Attribute::vendor(IPUNPLUGGED, 55, "IPU-MIP-Replay-Prot");

/// IPU-IKE-Remote-Addr (26.5925.61): an IPv4 address, 4 octets.
pub const IPU_IKE_REMOTE_ADDR: Attribute<Ipv4> = Attribute::vendor(IPUNPLUGGED, 61, "IPU-IKE-Remote-Addr");

/// IPU-IKE-Local-Addr (26.5925.62): an IPv4 address, 4 octets.
pub const IPU_IKE_LOCAL_ADDR: Attribute<Ipv4> = Attribute::vendor(IPUNPLUGGED, 62, "IPU-IKE-Local-Addr");

/// IPU-IKE-Auth (26.5925.63): text, 1 to 247 octets.
pub const IPU_IKE_AUTH: Attribute<Text> = Attribute::vendor(IPUNPLUGGED, 63, "IPU-IKE-Auth");

/// IPU-IKE-Conf-Name (26.5925.64): text, 1 to 247 octets.
pub const IPU_IKE_CONF_NAME: Attribute<Text> = Attribute::vendor(IPUNPLUGGED, 64, "IPU-IKE-Conf-Name");

/// IPU-IKE-Cmd (26.5925.65): text, 1 to 247 octets.
pub const IPU_IKE_CMD: Attribute<Text> = Attribute::vendor(IPUNPLUGGED, 65, "IPU-IKE-Cmd");
