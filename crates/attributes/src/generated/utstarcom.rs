//! UTStarcom: access equipment.
//!
//! Source: vendor documentation; private enterprise number 7064 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/utstarcom`: change it there.

use ulna_wire::{Attribute, Format, Integer, Text, Vendor};

/// UTStarcom: private enterprise number 7064.
pub const UTSTARCOM: Vendor = Vendor::new(7064, Format::T1L1);

/// UTStarcom-VLAN-ID (26.7064.140): a number, 4 octets.
pub const UTSTARCOM_VLAN_ID: Attribute<Integer> = Attribute::vendor(UTSTARCOM, 140, "UTStarcom-VLAN-ID");

/// UTStarcom-CommittedBandwidth (26.7064.142): a number, 4 octets.
pub const UTSTARCOM_COMMITTEDBANDWIDTH: Attribute<Integer> =
    Attribute::vendor(UTSTARCOM, 142, "UTStarcom-CommittedBandwidth");

/// UTStarcom-MaxBandwidth (26.7064.143): a number, 4 octets.
pub const UTSTARCOM_MAXBANDWIDTH: Attribute<Integer> = Attribute::vendor(UTSTARCOM, 143, "UTStarcom-MaxBandwidth");

/// UTStarcom-Priority (26.7064.145): a number, 4 octets.
pub const UTSTARCOM_PRIORITY: Attribute<Integer> = Attribute::vendor(UTSTARCOM, 145, "UTStarcom-Priority");

/// UTStarcom-Error-Reason (26.7064.147): a number, 4 octets.
pub const UTSTARCOM_ERROR_REASON: Attribute<Integer> = Attribute::vendor(UTSTARCOM, 147, "UTStarcom-Error-Reason");

/// UTStarcom-PrimaryDNS (26.7064.152): a number, 4 octets.
pub const UTSTARCOM_PRIMARYDNS: Attribute<Integer> = Attribute::vendor(UTSTARCOM, 152, "UTStarcom-PrimaryDNS");

/// UTStarcom-SecondaryDNS (26.7064.153): a number, 4 octets.
pub const UTSTARCOM_SECONDARYDNS: Attribute<Integer> = Attribute::vendor(UTSTARCOM, 153, "UTStarcom-SecondaryDNS");

/// UTStarcom-MaxBurstSize (26.7064.161): a number, 4 octets.
pub const UTSTARCOM_MAXBURSTSIZE: Attribute<Integer> = Attribute::vendor(UTSTARCOM, 161, "UTStarcom-MaxBurstSize");

/// UTStarcom-MaxDelay (26.7064.162): a number, 4 octets.
pub const UTSTARCOM_MAXDELAY: Attribute<Integer> = Attribute::vendor(UTSTARCOM, 162, "UTStarcom-MaxDelay");

/// UTStarcom-MaxJitter (26.7064.163): a number, 4 octets.
pub const UTSTARCOM_MAXJITTER: Attribute<Integer> = Attribute::vendor(UTSTARCOM, 163, "UTStarcom-MaxJitter");

/// UTStarcom-DeviceId (26.7064.165): text, 1 to 247 octets.
pub const UTSTARCOM_DEVICEID: Attribute<Text> = Attribute::vendor(UTSTARCOM, 165, "UTStarcom-DeviceId");

/// UTStarcom-Module-Id (26.7064.166): a number, 4 octets.
pub const UTSTARCOM_MODULE_ID: Attribute<Integer> = Attribute::vendor(UTSTARCOM, 166, "UTStarcom-Module-Id");

/// UTStarcom-Port-No (26.7064.167): a number, 4 octets.
pub const UTSTARCOM_PORT_NO: Attribute<Integer> = Attribute::vendor(UTSTARCOM, 167, "UTStarcom-Port-No");

/// UTStarcom-Logical-Port-No (26.7064.168): a number, 4 octets.
pub const UTSTARCOM_LOGICAL_PORT_NO: Attribute<Integer> =
    Attribute::vendor(UTSTARCOM, 168, "UTStarcom-Logical-Port-No");

/// UTStarcom-UNI-MAX-MAC (26.7064.169): a number, 4 octets.
pub const UTSTARCOM_UNI_MAX_MAC: Attribute<Integer> = Attribute::vendor(UTSTARCOM, 169, "UTStarcom-UNI-MAX-MAC");

/// UTStarcom-Default-Gateway (26.7064.170): a number, 4 octets.
pub const UTSTARCOM_DEFAULT_GATEWAY: Attribute<Integer> =
    Attribute::vendor(UTSTARCOM, 170, "UTStarcom-Default-Gateway");

/// UTStarcom-CLI-Access-Level (26.7064.171): a number, 4 octets.
pub const UTSTARCOM_CLI_ACCESS_LEVEL: Attribute<Integer> =
    Attribute::vendor(UTSTARCOM, 171, "UTStarcom-CLI-Access-Level");

/// UTStarcom-Act-Input-Octets (26.7064.180): text, 1 to 247 octets.
pub const UTSTARCOM_ACT_INPUT_OCTETS: Attribute<Text> = Attribute::vendor(UTSTARCOM, 180, "UTStarcom-Act-Input-Octets");

/// UTStarcom-Act-Output-Octets (26.7064.181): text, 1 to 247 octets.
pub const UTSTARCOM_ACT_OUTPUT_OCTETS: Attribute<Text> =
    Attribute::vendor(UTSTARCOM, 181, "UTStarcom-Act-Output-Octets");

/// UTStarcom-Act-Input-Frames (26.7064.182): text, 1 to 247 octets.
pub const UTSTARCOM_ACT_INPUT_FRAMES: Attribute<Text> = Attribute::vendor(UTSTARCOM, 182, "UTStarcom-Act-Input-Frames");

/// UTStarcom-Act-Output-Frames (26.7064.183): text, 1 to 247 octets.
pub const UTSTARCOM_ACT_OUTPUT_FRAMES: Attribute<Text> =
    Attribute::vendor(UTSTARCOM, 183, "UTStarcom-Act-Output-Frames");

/// UTStarcom-Onu-MC-Filter-Enable (26.7064.184): a number, 4 octets.
pub const UTSTARCOM_ONU_MC_FILTER_ENABLE: Attribute<Integer> =
    Attribute::vendor(UTSTARCOM, 184, "UTStarcom-Onu-MC-Filter-Enable");

/// UTStarcom-UNI-Auto-Negotiation (26.7064.185): a number, 4 octets.
pub const UTSTARCOM_UNI_AUTO_NEGOTIATION: Attribute<Integer> =
    Attribute::vendor(UTSTARCOM, 185, "UTStarcom-UNI-Auto-Negotiation");

/// UTStarcom-UNI-Speed (26.7064.186): a number, 4 octets.
pub const UTSTARCOM_UNI_SPEED: Attribute<Integer> = Attribute::vendor(UTSTARCOM, 186, "UTStarcom-UNI-Speed");

/// UTStarcom-UNI-Duplex (26.7064.187): a number, 4 octets.
pub const UTSTARCOM_UNI_DUPLEX: Attribute<Integer> = Attribute::vendor(UTSTARCOM, 187, "UTStarcom-UNI-Duplex");

/// UTStarcom-ONU-Admin_status (26.7064.188): a number, 4 octets.
pub const UTSTARCOM_ONU_ADMIN_STATUS: Attribute<Integer> =
    Attribute::vendor(UTSTARCOM, 188, "UTStarcom-ONU-Admin_status");

/// UTStarcom-ONU-FW-SC-Upgrade (26.7064.189): a number, 4 octets.
pub const UTSTARCOM_ONU_FW_SC_UPGRADE: Attribute<Integer> =
    Attribute::vendor(UTSTARCOM, 189, "UTStarcom-ONU-FW-SC-Upgrade");
