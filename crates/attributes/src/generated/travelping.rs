//! Travelping: captive portals and gateways.
//!
//! Source: vendor documentation; private enterprise number 18681 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/travelping`: change it there.

use ulna_wire::{Attribute, Enum, Enumeration, Format, Integer, Integer64, Ipv4, Octets, Text, Vendor};

/// Travelping: private enterprise number 18681.
pub const TRAVELPING: Vendor = Vendor::new(18681, Format::T1L1);

/// TP-Gateway-Version (26.18681.1): text, 1 to 247 octets.
pub const TP_GATEWAY_VERSION: Attribute<Text> = Attribute::vendor(TRAVELPING, 1, "TP-Gateway-Version");

/// TP-Firmware-Variant (26.18681.2): text, 1 to 247 octets.
pub const TP_FIRMWARE_VARIANT: Attribute<Text> = Attribute::vendor(TRAVELPING, 2, "TP-Firmware-Variant");

/// TP-Firmware-Version (26.18681.3): text, 1 to 247 octets.
pub const TP_FIRMWARE_VERSION: Attribute<Text> = Attribute::vendor(TRAVELPING, 3, "TP-Firmware-Version");

/// TP-Gateway-Config (26.18681.4): text, 1 to 247 octets.
pub const TP_GATEWAY_CONFIG: Attribute<Text> = Attribute::vendor(TRAVELPING, 4, "TP-Gateway-Config");

/// TP-ENC-IV (26.18681.5): text, 1 to 247 octets.
pub const TP_ENC_IV: Attribute<Text> = Attribute::vendor(TRAVELPING, 5, "TP-ENC-IV");

/// TP-Password (26.18681.6): text, 1 to 247 octets.
pub const TP_PASSWORD: Attribute<Text> = Attribute::vendor(TRAVELPING, 6, "TP-Password");

/// TP-User-Agent (26.18681.7): text, 1 to 247 octets.
pub const TP_USER_AGENT: Attribute<Text> = Attribute::vendor(TRAVELPING, 7, "TP-User-Agent");

/// TP-Auth-Reply (26.18681.8): a number, 4 octets.
pub const TP_AUTH_REPLY: Attribute<Integer> = Attribute::vendor(TRAVELPING, 8, "TP-Auth-Reply");

/// TP-Access-Class-Id (26.18681.9): text, 1 to 247 octets.
pub const TP_ACCESS_CLASS_ID: Attribute<Text> = Attribute::vendor(TRAVELPING, 9, "TP-Access-Class-Id");

/// TP-Host-Name (26.18681.10): text, 1 to 247 octets.
pub const TP_HOST_NAME: Attribute<Text> = Attribute::vendor(TRAVELPING, 10, "TP-Host-Name");

/// TP-DHCP-Request-Option-List (26.18681.11): text, 1 to 247 octets.
pub const TP_DHCP_REQUEST_OPTION_LIST: Attribute<Text> =
    Attribute::vendor(TRAVELPING, 11, "TP-DHCP-Request-Option-List");

/// TP-DHCP-Parameter-Request-List (26.18681.12): text, 1 to 247 octets.
pub const TP_DHCP_PARAMETER_REQUEST_LIST: Attribute<Text> =
    Attribute::vendor(TRAVELPING, 12, "TP-DHCP-Parameter-Request-List");

/// TP-DHCP-Vendor-Class-Id (26.18681.13): text, 1 to 247 octets.
pub const TP_DHCP_VENDOR_CLASS_ID: Attribute<Text> = Attribute::vendor(TRAVELPING, 13, "TP-DHCP-Vendor-Class-Id");

/// TP-DHCP-Client-Id (26.18681.14): text, 1 to 247 octets.
pub const TP_DHCP_CLIENT_ID: Attribute<Text> = Attribute::vendor(TRAVELPING, 14, "TP-DHCP-Client-Id");

/// TP-Location-Id (26.18681.15): text, 1 to 247 octets.
pub const TP_LOCATION_ID: Attribute<Text> = Attribute::vendor(TRAVELPING, 15, "TP-Location-Id");

/// TP-NAT-IP-Address (26.18681.16): an IPv4 address, 4 octets.
pub const TP_NAT_IP_ADDRESS: Attribute<Ipv4> = Attribute::vendor(TRAVELPING, 16, "TP-NAT-IP-Address");

/// TP-Zone-Id (26.18681.17): text, 1 to 247 octets.
pub const TP_ZONE_ID: Attribute<Text> = Attribute::vendor(TRAVELPING, 17, "TP-Zone-Id");

/// TP-Monitor-Id (26.18681.18): text, 1 to 247 octets.
pub const TP_MONITOR_ID: Attribute<Text> = Attribute::vendor(TRAVELPING, 18, "TP-Monitor-Id");

/// TP-Related-Session-Id (26.18681.19): text, 1 to 247 octets.
pub const TP_RELATED_SESSION_ID: Attribute<Text> = Attribute::vendor(TRAVELPING, 19, "TP-Related-Session-Id");

/// TP-Monitor-Session-Id (26.18681.20): a number, 4 octets.
pub const TP_MONITOR_SESSION_ID: Attribute<Integer> = Attribute::vendor(TRAVELPING, 20, "TP-Monitor-Session-Id");

/// TP-Max-Input-Octets (26.18681.21): a number, 8 octets.
pub const TP_MAX_INPUT_OCTETS: Attribute<Integer64> = Attribute::vendor(TRAVELPING, 21, "TP-Max-Input-Octets");

/// TP-Max-Output-Octets (26.18681.22): a number, 8 octets.
pub const TP_MAX_OUTPUT_OCTETS: Attribute<Integer64> = Attribute::vendor(TRAVELPING, 22, "TP-Max-Output-Octets");

/// TP-Max-Total-Octets (26.18681.23): a number, 8 octets.
pub const TP_MAX_TOTAL_OCTETS: Attribute<Integer64> = Attribute::vendor(TRAVELPING, 23, "TP-Max-Total-Octets");

/// TP-Exit-Access-Class-Id (26.18681.24): text, 1 to 247 octets.
pub const TP_EXIT_ACCESS_CLASS_ID: Attribute<Text> = Attribute::vendor(TRAVELPING, 24, "TP-Exit-Access-Class-Id");

/// TP-Access-Rule (26.18681.25): text, 1 to 247 octets.
pub const TP_ACCESS_RULE: Attribute<Text> = Attribute::vendor(TRAVELPING, 25, "TP-Access-Rule");

/// TP-Access-Group (26.18681.26): text, 1 to 247 octets.
pub const TP_ACCESS_GROUP: Attribute<Text> = Attribute::vendor(TRAVELPING, 26, "TP-Access-Group");

/// TP-NAT-Pool-Id (26.18681.27): text, 1 to 247 octets.
pub const TP_NAT_POOL_ID: Attribute<Text> = Attribute::vendor(TRAVELPING, 27, "TP-NAT-Pool-Id");

/// TP-NAT-Port-Start (26.18681.28): a number, 4 octets.
pub const TP_NAT_PORT_START: Attribute<Integer> = Attribute::vendor(TRAVELPING, 28, "TP-NAT-Port-Start");

/// TP-NAT-Port-End (26.18681.29): a number, 4 octets.
pub const TP_NAT_PORT_END: Attribute<Integer> = Attribute::vendor(TRAVELPING, 29, "TP-NAT-Port-End");

/// TP-Keep-Alive-Timeout (26.18681.30): a number, 4 octets.
pub const TP_KEEP_ALIVE_TIMEOUT: Attribute<Integer> = Attribute::vendor(TRAVELPING, 30, "TP-Keep-Alive-Timeout");

/// TP-TLS-Auth-Type (26.18681.31): a number that [`TpTlsAuthType`] names, 4 octets.
pub const TP_TLS_AUTH_TYPE: Attribute<Enum<TpTlsAuthType>> = Attribute::vendor(TRAVELPING, 31, "TP-TLS-Auth-Type");

/// TP-TLS-Pre-Shared-Key (26.18681.32): text, 1 to 247 octets.
pub const TP_TLS_PRE_SHARED_KEY: Attribute<Text> = Attribute::vendor(TRAVELPING, 32, "TP-TLS-Pre-Shared-Key");

/// TP-CAPWAP-Timestamp (26.18681.33): a number, 4 octets.
pub const TP_CAPWAP_TIMESTAMP: Attribute<Integer> = Attribute::vendor(TRAVELPING, 33, "TP-CAPWAP-Timestamp");

/// TP-CAPWAP-WTP-Version (26.18681.34): text, 1 to 247 octets.
pub const TP_CAPWAP_WTP_VERSION: Attribute<Text> = Attribute::vendor(TRAVELPING, 34, "TP-CAPWAP-WTP-Version");

/// TP-CAPWAP-Session-Id (26.18681.35): 1 to 247 octets.
pub const TP_CAPWAP_SESSION_ID: Attribute<Octets> = Attribute::vendor(TRAVELPING, 35, "TP-CAPWAP-Session-Id");

/// TP-CAPWAP-Radio-Id (26.18681.36): a number, 4 octets.
pub const TP_CAPWAP_RADIO_ID: Attribute<Integer> = Attribute::vendor(TRAVELPING, 36, "TP-CAPWAP-Radio-Id");

/// TP-CAPWAP-WWAN-Id (26.18681.37): a number, 4 octets.
pub const TP_CAPWAP_WWAN_ID: Attribute<Integer> = Attribute::vendor(TRAVELPING, 37, "TP-CAPWAP-WWAN-Id");

/// TP-CAPWAP-WWAN-RAT (26.18681.38): a number, 4 octets.
pub const TP_CAPWAP_WWAN_RAT: Attribute<Integer> = Attribute::vendor(TRAVELPING, 38, "TP-CAPWAP-WWAN-RAT");

/// TP-CAPWAP-WWAN-RSSi (26.18681.39): a number, 4 octets.
pub const TP_CAPWAP_WWAN_RSSI: Attribute<Integer> = Attribute::vendor(TRAVELPING, 39, "TP-CAPWAP-WWAN-RSSi");

/// TP-CAPWAP-WWAN-CREG (26.18681.40): a number, 4 octets.
pub const TP_CAPWAP_WWAN_CREG: Attribute<Integer> = Attribute::vendor(TRAVELPING, 40, "TP-CAPWAP-WWAN-CREG");

/// TP-CAPWAP-WWAN-LAC (26.18681.41): a number, 4 octets.
pub const TP_CAPWAP_WWAN_LAC: Attribute<Integer> = Attribute::vendor(TRAVELPING, 41, "TP-CAPWAP-WWAN-LAC");

/// TP-CAPWAP-WWAN-Latency (26.18681.42): a number, 4 octets.
pub const TP_CAPWAP_WWAN_LATENCY: Attribute<Integer> = Attribute::vendor(TRAVELPING, 42, "TP-CAPWAP-WWAN-Latency");

/// TP-CAPWAP-WWAN-MCC (26.18681.43): a number, 4 octets.
pub const TP_CAPWAP_WWAN_MCC: Attribute<Integer> = Attribute::vendor(TRAVELPING, 43, "TP-CAPWAP-WWAN-MCC");

/// TP-CAPWAP-WWAN-MNC (26.18681.44): a number, 4 octets.
pub const TP_CAPWAP_WWAN_MNC: Attribute<Integer> = Attribute::vendor(TRAVELPING, 44, "TP-CAPWAP-WWAN-MNC");

/// TP-CAPWAP-WWAN-Cell-Id (26.18681.45): a number, 4 octets.
pub const TP_CAPWAP_WWAN_CELL_ID: Attribute<Integer> = Attribute::vendor(TRAVELPING, 45, "TP-CAPWAP-WWAN-Cell-Id");

/// TP-CAPWAP-POWER-SAVE-IDLE-TIMEOUT (26.18681.46): a number, 4 octets.
pub const TP_CAPWAP_POWER_SAVE_IDLE_TIMEOUT: Attribute<Integer> =
    Attribute::vendor(TRAVELPING, 46, "TP-CAPWAP-POWER-SAVE-IDLE-TIMEOUT");

/// TP-CAPWAP-POWER-SAVE-BUSY-TIMEOUT (26.18681.47): a number, 4 octets.
pub const TP_CAPWAP_POWER_SAVE_BUSY_TIMEOUT: Attribute<Integer> =
    Attribute::vendor(TRAVELPING, 47, "TP-CAPWAP-POWER-SAVE-BUSY-TIMEOUT");

/// TP-CAPWAP-SSID (26.18681.48): text, 1 to 247 octets.
pub const TP_CAPWAP_SSID: Attribute<Text> = Attribute::vendor(TRAVELPING, 48, "TP-CAPWAP-SSID");

/// TP-CAPWAP-Max-WIFI-Clients (26.18681.49): a number, 4 octets.
pub const TP_CAPWAP_MAX_WIFI_CLIENTS: Attribute<Integer> =
    Attribute::vendor(TRAVELPING, 49, "TP-CAPWAP-Max-WIFI-Clients");

/// TP-CAPWAP-Walled-Garden (26.18681.50): text, 1 to 247 octets.
pub const TP_CAPWAP_WALLED_GARDEN: Attribute<Text> = Attribute::vendor(TRAVELPING, 50, "TP-CAPWAP-Walled-Garden");

/// TP-CAPWAP-GPS-Latitude (26.18681.51): text, 1 to 247 octets.
pub const TP_CAPWAP_GPS_LATITUDE: Attribute<Text> = Attribute::vendor(TRAVELPING, 51, "TP-CAPWAP-GPS-Latitude");

/// TP-CAPWAP-GPS-Longitude (26.18681.52): text, 1 to 247 octets.
pub const TP_CAPWAP_GPS_LONGITUDE: Attribute<Text> = Attribute::vendor(TRAVELPING, 52, "TP-CAPWAP-GPS-Longitude");

/// TP-CAPWAP-GPS-Altitude (26.18681.53): text, 1 to 247 octets.
pub const TP_CAPWAP_GPS_ALTITUDE: Attribute<Text> = Attribute::vendor(TRAVELPING, 53, "TP-CAPWAP-GPS-Altitude");

/// TP-CAPWAP-GPS-Hdop (26.18681.54): text, 1 to 247 octets.
pub const TP_CAPWAP_GPS_HDOP: Attribute<Text> = Attribute::vendor(TRAVELPING, 54, "TP-CAPWAP-GPS-Hdop");

/// TP-CAPWAP-GPS-Timestamp (26.18681.55): text, 1 to 247 octets.
pub const TP_CAPWAP_GPS_TIMESTAMP: Attribute<Text> = Attribute::vendor(TRAVELPING, 55, "TP-CAPWAP-GPS-Timestamp");

/// TP-CAPWAP-Hardware-Version (26.18681.56): text, 1 to 247 octets.
pub const TP_CAPWAP_HARDWARE_VERSION: Attribute<Text> = Attribute::vendor(TRAVELPING, 56, "TP-CAPWAP-Hardware-Version");

/// TP-CAPWAP-Software-Version (26.18681.57): text, 1 to 247 octets.
pub const TP_CAPWAP_SOFTWARE_VERSION: Attribute<Text> = Attribute::vendor(TRAVELPING, 57, "TP-CAPWAP-Software-Version");

/// TP-CAPWAP-Boot-Version (26.18681.58): text, 1 to 247 octets.
pub const TP_CAPWAP_BOOT_VERSION: Attribute<Text> = Attribute::vendor(TRAVELPING, 58, "TP-CAPWAP-Boot-Version");

/// TP-CAPWAP-Other-Software-Version (26.18681.59): text, 1 to 247 octets.
pub const TP_CAPWAP_OTHER_SOFTWARE_VERSION: Attribute<Text> =
    Attribute::vendor(TRAVELPING, 59, "TP-CAPWAP-Other-Software-Version");

/// What the numbers of TP-TLS-Auth-Type (26.18681.31) mean.
#[derive(Debug)]
pub enum TpTlsAuthType {}

impl Enumeration for TpTlsAuthType {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Pre-Shared-Key"), (1, "X509-Subject-CommonName")];
}
