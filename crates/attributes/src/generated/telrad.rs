//! Telrad: BreezeCOMPACT base stations, with the WiMAX continuation octet.
//!
//! Source: vendor documentation; private enterprise number 5323 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/telrad`: change it there.

use ulna_wire::{Attribute, Byte, Format, Integer, Octets, Text, Tlv, Vendor};

/// Telrad: private enterprise number 5323.
pub const TELRAD: Vendor = Vendor::new(5323, Format::T1L1_CONTINUED);

/// Telrad-TSDF-Table (26.5323.1): nested attributes, 1 octet or more.
pub const TELRAD_TSDF_TABLE: Attribute<Tlv> = Attribute::vendor(TELRAD, 1, "Telrad-TSDF-Table");

/// Telrad-Item-Identity (26.5323.1.1): a number, 1 octet.
pub const TELRAD_ITEM_IDENTITY: Attribute<Byte> = Attribute::child_of(&TELRAD_TSDF_TABLE, 1, "Telrad-Item-Identity");

/// Telrad-Reference-VPWS-PDN-Name (26.5323.1.2): 1 octet or more.
pub const TELRAD_REFERENCE_VPWS_PDN_NAME: Attribute<Octets> =
    Attribute::child_of(&TELRAD_TSDF_TABLE, 2, "Telrad-Reference-VPWS-PDN-Name");

/// Telrad-TSDF-Parameters (26.5323.1.3): nested attributes, 1 octet or more.
pub const TELRAD_TSDF_PARAMETERS: Attribute<Tlv> = Attribute::child_of(&TELRAD_TSDF_TABLE, 3, "Telrad-TSDF-Parameters");

/// Telrad-C-VLAN-ID (26.5323.1.3.1): a number, 4 octets.
pub const TELRAD_C_VLAN_ID: Attribute<Integer> = Attribute::child_of(&TELRAD_TSDF_PARAMETERS, 1, "Telrad-C-VLAN-ID");

/// Telrad-C-VLAN-ID-Retag (26.5323.1.3.2): a number, 4 octets.
pub const TELRAD_C_VLAN_ID_RETAG: Attribute<Integer> =
    Attribute::child_of(&TELRAD_TSDF_PARAMETERS, 2, "Telrad-C-VLAN-ID-Retag");

/// Telrad-S-VLAN-ID (26.5323.1.3.3): a number, 4 octets.
pub const TELRAD_S_VLAN_ID: Attribute<Integer> = Attribute::child_of(&TELRAD_TSDF_PARAMETERS, 3, "Telrad-S-VLAN-ID");

/// Telrad-Reference-QOS-Profile-Name (26.5323.1.3.4): text, 1 octet or more.
pub const TELRAD_REFERENCE_QOS_PROFILE_NAME: Attribute<Text> =
    Attribute::child_of(&TELRAD_TSDF_PARAMETERS, 4, "Telrad-Reference-QOS-Profile-Name");
