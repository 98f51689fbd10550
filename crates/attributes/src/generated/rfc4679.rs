//! RFC 4679: DSL Forum Vendor-Specific RADIUS Attributes.
//!
//! Source: <https://www.rfc-editor.org/rfc/rfc4679> and the IANA registry "RADIUS Types".
//!
//! Made by `cargo xtask codegen` from `dictionaries/rfc4679`: change it there.

use ulna_wire::{Attribute, Format, Integer, Octets, Text, Tlv, Vendor};

/// ADSL-Forum: private enterprise number 3561.
pub const ADSL_FORUM: Vendor = Vendor::new(3561, Format::T1L1);

/// ADSL-Agent-Circuit-Id (26.3561.1): 1 to 247 octets.
pub const ADSL_AGENT_CIRCUIT_ID: Attribute<Octets> = Attribute::vendor(ADSL_FORUM, 1, "ADSL-Agent-Circuit-Id");

/// ADSL-Agent-Remote-Id (26.3561.2): 1 to 247 octets.
pub const ADSL_AGENT_REMOTE_ID: Attribute<Octets> = Attribute::vendor(ADSL_FORUM, 2, "ADSL-Agent-Remote-Id");

/// Actual-Data-Rate-Upstream (26.3561.129): a number, 4 octets.
pub const ACTUAL_DATA_RATE_UPSTREAM: Attribute<Integer> =
    Attribute::vendor(ADSL_FORUM, 129, "Actual-Data-Rate-Upstream");

/// Actual-Data-Rate-Downstream (26.3561.130): a number, 4 octets.
pub const ACTUAL_DATA_RATE_DOWNSTREAM: Attribute<Integer> =
    Attribute::vendor(ADSL_FORUM, 130, "Actual-Data-Rate-Downstream");

/// Minimum-Data-Rate-Upstream (26.3561.131): a number, 4 octets.
pub const MINIMUM_DATA_RATE_UPSTREAM: Attribute<Integer> =
    Attribute::vendor(ADSL_FORUM, 131, "Minimum-Data-Rate-Upstream");

/// Minimum-Data-Rate-Downstream (26.3561.132): a number, 4 octets.
pub const MINIMUM_DATA_RATE_DOWNSTREAM: Attribute<Integer> =
    Attribute::vendor(ADSL_FORUM, 132, "Minimum-Data-Rate-Downstream");

/// Attainable-Data-Rate-Upstream (26.3561.133): a number, 4 octets.
pub const ATTAINABLE_DATA_RATE_UPSTREAM: Attribute<Integer> =
    Attribute::vendor(ADSL_FORUM, 133, "Attainable-Data-Rate-Upstream");

/// Attainable-Data-Rate-Downstream (26.3561.134): a number, 4 octets.
pub const ATTAINABLE_DATA_RATE_DOWNSTREAM: Attribute<Integer> =
    Attribute::vendor(ADSL_FORUM, 134, "Attainable-Data-Rate-Downstream");

/// Maximum-Data-Rate-Upstream (26.3561.135): a number, 4 octets.
pub const MAXIMUM_DATA_RATE_UPSTREAM: Attribute<Integer> =
    Attribute::vendor(ADSL_FORUM, 135, "Maximum-Data-Rate-Upstream");

/// Maximum-Data-Rate-Downstream (26.3561.136): a number, 4 octets.
pub const MAXIMUM_DATA_RATE_DOWNSTREAM: Attribute<Integer> =
    Attribute::vendor(ADSL_FORUM, 136, "Maximum-Data-Rate-Downstream");

/// Minimum-Data-Rate-Upstream-Low-Power (26.3561.137): a number, 4 octets.
pub const MINIMUM_DATA_RATE_UPSTREAM_LOW_POWER: Attribute<Integer> =
    Attribute::vendor(ADSL_FORUM, 137, "Minimum-Data-Rate-Upstream-Low-Power");

/// Minimum-Data-Rate-Downstream-Low-Power (26.3561.138): a number, 4 octets.
pub const MINIMUM_DATA_RATE_DOWNSTREAM_LOW_POWER: Attribute<Integer> =
    Attribute::vendor(ADSL_FORUM, 138, "Minimum-Data-Rate-Downstream-Low-Power");

/// Maximum-Interleaving-Delay-Upstream (26.3561.139): a number, 4 octets.
pub const MAXIMUM_INTERLEAVING_DELAY_UPSTREAM: Attribute<Integer> =
    Attribute::vendor(ADSL_FORUM, 139, "Maximum-Interleaving-Delay-Upstream");

/// Actual-Interleaving-Delay-Upstream (26.3561.140): a number, 4 octets.
pub const ACTUAL_INTERLEAVING_DELAY_UPSTREAM: Attribute<Integer> =
    Attribute::vendor(ADSL_FORUM, 140, "Actual-Interleaving-Delay-Upstream");

/// Maximum-Interleaving-Delay-Downstream (26.3561.141): a number, 4 octets.
pub const MAXIMUM_INTERLEAVING_DELAY_DOWNSTREAM: Attribute<Integer> =
    Attribute::vendor(ADSL_FORUM, 141, "Maximum-Interleaving-Delay-Downstream");

/// Actual-Interleaving-Delay-Downstream (26.3561.142): a number, 4 octets.
pub const ACTUAL_INTERLEAVING_DELAY_DOWNSTREAM: Attribute<Integer> =
    Attribute::vendor(ADSL_FORUM, 142, "Actual-Interleaving-Delay-Downstream");

/// Access-Loop-Encapsulation (26.3561.144): 1 to 247 octets.
pub const ACCESS_LOOP_ENCAPSULATION: Attribute<Octets> =
    Attribute::vendor(ADSL_FORUM, 144, "Access-Loop-Encapsulation");

/// IWF-Session (26.3561.254): 1 to 247 octets.
pub const IWF_SESSION: Attribute<Octets> = Attribute::vendor(ADSL_FORUM, 254, "IWF-Session");

/// ADSL-Forum-DHCP-Vendor-Specific (26.3561.255): nested attributes, 1 to 247 octets.
pub const ADSL_FORUM_DHCP_VENDOR_SPECIFIC: Attribute<Tlv> =
    Attribute::vendor(ADSL_FORUM, 255, "ADSL-Forum-DHCP-Vendor-Specific");

/// ADSL-Forum-Device-Manufacturer-OUI (26.3561.255.1): 1 to 245 octets.
pub const ADSL_FORUM_DEVICE_MANUFACTURER_OUI: Attribute<Octets> =
    Attribute::child_of(&ADSL_FORUM_DHCP_VENDOR_SPECIFIC, 1, "ADSL-Forum-Device-Manufacturer-OUI");

/// ADSL-Forum-Device-Serial-Number (26.3561.255.2): text, 1 to 245 octets.
pub const ADSL_FORUM_DEVICE_SERIAL_NUMBER: Attribute<Text> =
    Attribute::child_of(&ADSL_FORUM_DHCP_VENDOR_SPECIFIC, 2, "ADSL-Forum-Device-Serial-Number");

/// ADSL-Forum-Device-Product-Class (26.3561.255.3): text, 1 to 245 octets.
pub const ADSL_FORUM_DEVICE_PRODUCT_CLASS: Attribute<Text> =
    Attribute::child_of(&ADSL_FORUM_DHCP_VENDOR_SPECIFIC, 3, "ADSL-Forum-Device-Product-Class");

/// ADSL-Forum-Gateway-Manufacturer-OUI (26.3561.255.4): 1 to 245 octets.
pub const ADSL_FORUM_GATEWAY_MANUFACTURER_OUI: Attribute<Octets> =
    Attribute::child_of(&ADSL_FORUM_DHCP_VENDOR_SPECIFIC, 4, "ADSL-Forum-Gateway-Manufacturer-OUI");
