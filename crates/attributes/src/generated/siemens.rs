//! Siemens: access equipment.
//!
//! Source: vendor documentation; private enterprise number 4329 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/siemens`: change it there.

use ulna_wire::{Attribute, Format, Text, Vendor};

/// Siemens: private enterprise number 4329.
pub const SIEMENS: Vendor = Vendor::new(4329, Format::T1L1);

/// Siemens-URL-Redirection (26.4329.1): text, 1 to 247 octets.
pub const SIEMENS_URL_REDIRECTION: Attribute<Text> = Attribute::vendor(SIEMENS, 1, "Siemens-URL-Redirection");

/// Siemens-AP-Name (26.4329.2): text, 1 to 247 octets.
pub const SIEMENS_AP_NAME: Attribute<Text> = Attribute::vendor(SIEMENS, 2, "Siemens-AP-Name");

/// Siemens-AP-Serial (26.4329.3): text, 1 to 247 octets.
pub const SIEMENS_AP_SERIAL: Attribute<Text> = Attribute::vendor(SIEMENS, 3, "Siemens-AP-Serial");

/// Siemens-VNS-Name (26.4329.4): text, 1 to 247 octets.
pub const SIEMENS_VNS_NAME: Attribute<Text> = Attribute::vendor(SIEMENS, 4, "Siemens-VNS-Name");

/// Siemens-SSID (26.4329.5): text, 1 to 247 octets.
pub const SIEMENS_SSID: Attribute<Text> = Attribute::vendor(SIEMENS, 5, "Siemens-SSID");

/// Siemens-BSS-MAC (26.4329.6): text, 1 to 247 octets.
pub const SIEMENS_BSS_MAC: Attribute<Text> = Attribute::vendor(SIEMENS, 6, "Siemens-BSS-MAC");

/// Siemens-Policy-Name (26.4329.7): text, 1 to 247 octets.
pub const SIEMENS_POLICY_NAME: Attribute<Text> = Attribute::vendor(SIEMENS, 7, "Siemens-Policy-Name");

/// Siemens-Topology-Name (26.4329.8): text, 1 to 247 octets.
pub const SIEMENS_TOPOLOGY_NAME: Attribute<Text> = Attribute::vendor(SIEMENS, 8, "Siemens-Topology-Name");

/// Siemens-Ingress-RC-Name (26.4329.9): text, 1 to 247 octets.
pub const SIEMENS_INGRESS_RC_NAME: Attribute<Text> = Attribute::vendor(SIEMENS, 9, "Siemens-Ingress-RC-Name");

/// Siemens-Egress-RC-Name (26.4329.10): text, 1 to 247 octets.
pub const SIEMENS_EGRESS_RC_NAME: Attribute<Text> = Attribute::vendor(SIEMENS, 10, "Siemens-Egress-RC-Name");
