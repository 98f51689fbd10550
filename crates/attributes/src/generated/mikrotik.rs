//! MikroTik: RouterOS.
//!
//! Source: vendor documentation; private enterprise number 14988 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/mikrotik`: change it there.

use ulna_wire::{Attribute, Enum, Enumeration, Format, Integer, Ipv4, Text, Vendor};

/// Mikrotik: private enterprise number 14988.
pub const MIKROTIK: Vendor = Vendor::new(14988, Format::T1L1);

/// Mikrotik-Recv-Limit (26.14988.1): a number, 4 octets.
pub const MIKROTIK_RECV_LIMIT: Attribute<Integer> = Attribute::vendor(MIKROTIK, 1, "Mikrotik-Recv-Limit");

/// Mikrotik-Xmit-Limit (26.14988.2): a number, 4 octets.
pub const MIKROTIK_XMIT_LIMIT: Attribute<Integer> = Attribute::vendor(MIKROTIK, 2, "Mikrotik-Xmit-Limit");

/// Mikrotik-Group (26.14988.3): text, 1 to 247 octets.
pub const MIKROTIK_GROUP: Attribute<Text> = Attribute::vendor(MIKROTIK, 3, "Mikrotik-Group");

/// Mikrotik-Wireless-Forward (26.14988.4): a number, 4 octets.
pub const MIKROTIK_WIRELESS_FORWARD: Attribute<Integer> = Attribute::vendor(MIKROTIK, 4, "Mikrotik-Wireless-Forward");

/// Mikrotik-Wireless-Skip-Dot1x (26.14988.5): a number, 4 octets.
pub const MIKROTIK_WIRELESS_SKIP_DOT1X: Attribute<Integer> =
    Attribute::vendor(MIKROTIK, 5, "Mikrotik-Wireless-Skip-Dot1x");

/// Mikrotik-Wireless-Enc-Algo (26.14988.6): a number that [`MikrotikWirelessEncAlgo`] names, 4 octets.
pub const MIKROTIK_WIRELESS_ENC_ALGO: Attribute<Enum<MikrotikWirelessEncAlgo>> =
    Attribute::vendor(MIKROTIK, 6, "Mikrotik-Wireless-Enc-Algo");

/// Mikrotik-Wireless-Enc-Key (26.14988.7): text, 1 to 247 octets.
pub const MIKROTIK_WIRELESS_ENC_KEY: Attribute<Text> = Attribute::vendor(MIKROTIK, 7, "Mikrotik-Wireless-Enc-Key");

/// Mikrotik-Rate-Limit (26.14988.8): text, 1 to 247 octets.
pub const MIKROTIK_RATE_LIMIT: Attribute<Text> = Attribute::vendor(MIKROTIK, 8, "Mikrotik-Rate-Limit");

/// Mikrotik-Realm (26.14988.9): text, 1 to 247 octets.
pub const MIKROTIK_REALM: Attribute<Text> = Attribute::vendor(MIKROTIK, 9, "Mikrotik-Realm");

/// Mikrotik-Host-IP (26.14988.10): an IPv4 address, 4 octets.
pub const MIKROTIK_HOST_IP: Attribute<Ipv4> = Attribute::vendor(MIKROTIK, 10, "Mikrotik-Host-IP");

/// Mikrotik-Mark-Id (26.14988.11): text, 1 to 247 octets.
pub const MIKROTIK_MARK_ID: Attribute<Text> = Attribute::vendor(MIKROTIK, 11, "Mikrotik-Mark-Id");

/// Mikrotik-Advertise-URL (26.14988.12): text, 1 to 247 octets.
pub const MIKROTIK_ADVERTISE_URL: Attribute<Text> = Attribute::vendor(MIKROTIK, 12, "Mikrotik-Advertise-URL");

/// Mikrotik-Advertise-Interval (26.14988.13): a number, 4 octets.
pub const MIKROTIK_ADVERTISE_INTERVAL: Attribute<Integer> =
    Attribute::vendor(MIKROTIK, 13, "Mikrotik-Advertise-Interval");

/// Mikrotik-Recv-Limit-Gigawords (26.14988.14): a number, 4 octets.
pub const MIKROTIK_RECV_LIMIT_GIGAWORDS: Attribute<Integer> =
    Attribute::vendor(MIKROTIK, 14, "Mikrotik-Recv-Limit-Gigawords");

/// Mikrotik-Xmit-Limit-Gigawords (26.14988.15): a number, 4 octets.
pub const MIKROTIK_XMIT_LIMIT_GIGAWORDS: Attribute<Integer> =
    Attribute::vendor(MIKROTIK, 15, "Mikrotik-Xmit-Limit-Gigawords");

/// Mikrotik-Wireless-PSK (26.14988.16): text, 1 to 247 octets.
pub const MIKROTIK_WIRELESS_PSK: Attribute<Text> = Attribute::vendor(MIKROTIK, 16, "Mikrotik-Wireless-PSK");

/// Mikrotik-Total-Limit (26.14988.17): a number, 4 octets.
pub const MIKROTIK_TOTAL_LIMIT: Attribute<Integer> = Attribute::vendor(MIKROTIK, 17, "Mikrotik-Total-Limit");

/// Mikrotik-Total-Limit-Gigawords (26.14988.18): a number, 4 octets.
pub const MIKROTIK_TOTAL_LIMIT_GIGAWORDS: Attribute<Integer> =
    Attribute::vendor(MIKROTIK, 18, "Mikrotik-Total-Limit-Gigawords");

/// Mikrotik-Address-List (26.14988.19): text, 1 to 247 octets.
pub const MIKROTIK_ADDRESS_LIST: Attribute<Text> = Attribute::vendor(MIKROTIK, 19, "Mikrotik-Address-List");

/// Mikrotik-Wireless-MPKey (26.14988.20): text, 1 to 247 octets.
pub const MIKROTIK_WIRELESS_MPKEY: Attribute<Text> = Attribute::vendor(MIKROTIK, 20, "Mikrotik-Wireless-MPKey");

/// Mikrotik-Wireless-Comment (26.14988.21): text, 1 to 247 octets.
pub const MIKROTIK_WIRELESS_COMMENT: Attribute<Text> = Attribute::vendor(MIKROTIK, 21, "Mikrotik-Wireless-Comment");

/// Mikrotik-Delegated-IPv6-Pool (26.14988.22): text, 1 to 247 octets.
pub const MIKROTIK_DELEGATED_IPV6_POOL: Attribute<Text> =
    Attribute::vendor(MIKROTIK, 22, "Mikrotik-Delegated-IPv6-Pool");

/// Mikrotik-DHCP-Option-Set (26.14988.23): text, 1 to 247 octets.
pub const MIKROTIK_DHCP_OPTION_SET: Attribute<Text> = Attribute::vendor(MIKROTIK, 23, "Mikrotik-DHCP-Option-Set");

/// Mikrotik-DHCP-Option-Param-STR1 (26.14988.24): text, 1 to 247 octets.
pub const MIKROTIK_DHCP_OPTION_PARAM_STR1: Attribute<Text> =
    Attribute::vendor(MIKROTIK, 24, "Mikrotik-DHCP-Option-Param-STR1");

/// Mikrotik-DHCP-Option-Param-STR2 (26.14988.25): text, 1 to 247 octets.
pub const MIKROTIK_DHCP_OPTION_PARAM_STR2: Attribute<Text> =
    Attribute::vendor(MIKROTIK, 25, "Mikrotik-DHCP-Option-Param-STR2");

/// Mikrotik-DHCP-Option-ParamSTR2 (26.14988.25): text, 1 to 247 octets.
pub const MIKROTIK_DHCP_OPTION_PARAMSTR2: Attribute<Text> =
    Attribute::vendor(MIKROTIK, 25, "Mikrotik-DHCP-Option-ParamSTR2");

/// Mikrotik-Wireless-VLANID (26.14988.26): a number, 4 octets.
pub const MIKROTIK_WIRELESS_VLANID: Attribute<Integer> = Attribute::vendor(MIKROTIK, 26, "Mikrotik-Wireless-VLANID");

/// Mikrotik-Wireless-VLANIDtype (26.14988.27): a number that [`MikrotikWirelessVlanidtype`] names, 4 octets.
pub const MIKROTIK_WIRELESS_VLANIDTYPE: Attribute<Enum<MikrotikWirelessVlanidtype>> =
    Attribute::vendor(MIKROTIK, 27, "Mikrotik-Wireless-VLANIDtype");

/// Mikrotik-Wireless-VLANID-Type (26.14988.27): a number that [`MikrotikWirelessVlanidtype`] names, 4 octets.
pub const MIKROTIK_WIRELESS_VLANID_TYPE: Attribute<Enum<MikrotikWirelessVlanidtype>> =
    Attribute::vendor(MIKROTIK, 27, "Mikrotik-Wireless-VLANID-Type");

/// Mikrotik-Wireless-Minsignal (26.14988.28): text, 1 to 247 octets.
pub const MIKROTIK_WIRELESS_MINSIGNAL: Attribute<Text> = Attribute::vendor(MIKROTIK, 28, "Mikrotik-Wireless-Minsignal");

/// Mikrotik-Wireless-Maxsignal (26.14988.29): text, 1 to 247 octets.
pub const MIKROTIK_WIRELESS_MAXSIGNAL: Attribute<Text> = Attribute::vendor(MIKROTIK, 29, "Mikrotik-Wireless-Maxsignal");

/// Mikrotik-Switching-Filter (26.14988.30): text, 1 to 247 octets.
pub const MIKROTIK_SWITCHING_FILTER: Attribute<Text> = Attribute::vendor(MIKROTIK, 30, "Mikrotik-Switching-Filter");

/// What the numbers of Mikrotik-Wireless-Enc-Algo (26.14988.6) mean.
#[derive(Debug)]
pub enum MikrotikWirelessEncAlgo {}

impl Enumeration for MikrotikWirelessEncAlgo {
    const NAMES: &'static [(u32, &'static str)] =
        &[(0, "No-encryption"), (1, "40-bit-WEP"), (2, "104-bit-WEP"), (3, "AES-CCM"), (4, "TKIP")];
}

/// What the numbers of Mikrotik-Wireless-VLANIDtype (26.14988.27) mean.
#[derive(Debug)]
pub enum MikrotikWirelessVlanidtype {}

impl Enumeration for MikrotikWirelessVlanidtype {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "802.1q"), (1, "802.1ad")];
}
