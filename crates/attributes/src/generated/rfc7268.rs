//! RFC 7268: RADIUS Attributes for IEEE 802 Networks.
//!
//! Source: <https://www.rfc-editor.org/rfc/rfc7268> and the IANA registry "RADIUS Types".
//!
//! Made by `cargo xtask codegen` from `dictionaries/rfc7268`: change it there.

use ulna_wire::{Attribute, Integer, Long, Octets, Text};

/// Allowed-Called-Station-Id (174): text, 1 to 253 octets.
pub const ALLOWED_CALLED_STATION_ID: Attribute<Text> = Attribute::rfc(174, "Allowed-Called-Station-Id");

/// EAP-Peer-Id (175): 1 to 253 octets.
pub const EAP_PEER_ID: Attribute<Octets> = Attribute::rfc(175, "EAP-Peer-Id");

/// EAP-Server-Id (176): 1 to 253 octets.
pub const EAP_SERVER_ID: Attribute<Octets> = Attribute::rfc(176, "EAP-Server-Id");

/// Mobility-Domain-Id (177): a number, 4 octets.
pub const MOBILITY_DOMAIN_ID: Attribute<Integer> = Attribute::rfc(177, "Mobility-Domain-Id");

/// Preauth-Timeout (178): a number, 4 octets.
pub const PREAUTH_TIMEOUT: Attribute<Integer> = Attribute::rfc(178, "Preauth-Timeout");

/// Network-Id-Name (179): 1 to 253 octets.
pub const NETWORK_ID_NAME: Attribute<Octets> = Attribute::rfc(179, "Network-Id-Name");

/// EAPoL-Announcement (180): octets spread over as many attributes as they need, 1 to 253 octets.
pub const EAPOL_ANNOUNCEMENT: Attribute<Long> = Attribute::rfc(180, "EAPoL-Announcement");

/// WLAN-HESSID (181): text, 1 to 253 octets.
pub const WLAN_HESSID: Attribute<Text> = Attribute::rfc(181, "WLAN-HESSID");

/// WLAN-Venue-Info (182): a number, 4 octets.
pub const WLAN_VENUE_INFO: Attribute<Integer> = Attribute::rfc(182, "WLAN-Venue-Info");

/// WLAN-Venue-Language (183): 3 octets.
pub const WLAN_VENUE_LANGUAGE: Attribute<Octets> = Attribute::rfc(183, "WLAN-Venue-Language");

/// WLAN-Venue-Name (184): text, 1 to 253 octets.
pub const WLAN_VENUE_NAME: Attribute<Text> = Attribute::rfc(184, "WLAN-Venue-Name");

/// WLAN-Reason-Code (185): a number, 4 octets.
pub const WLAN_REASON_CODE: Attribute<Integer> = Attribute::rfc(185, "WLAN-Reason-Code");

/// WLAN-Pairwise-Cipher (186): a number, 4 octets.
pub const WLAN_PAIRWISE_CIPHER: Attribute<Integer> = Attribute::rfc(186, "WLAN-Pairwise-Cipher");

/// WLAN-Group-Cipher (187): a number, 4 octets.
pub const WLAN_GROUP_CIPHER: Attribute<Integer> = Attribute::rfc(187, "WLAN-Group-Cipher");

/// WLAN-AKM-Suite (188): a number, 4 octets.
pub const WLAN_AKM_SUITE: Attribute<Integer> = Attribute::rfc(188, "WLAN-AKM-Suite");

/// WLAN-Group-Mgmt-Cipher (189): a number, 4 octets.
pub const WLAN_GROUP_MGMT_CIPHER: Attribute<Integer> = Attribute::rfc(189, "WLAN-Group-Mgmt-Cipher");

/// WLAN-RF-Band (190): a number, 4 octets.
pub const WLAN_RF_BAND: Attribute<Integer> = Attribute::rfc(190, "WLAN-RF-Band");
