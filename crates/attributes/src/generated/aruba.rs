//! Aruba Networks (HPE): controllers, access points, ClearPass, AOS-CX.
//!
//! Source: vendor documentation; private enterprise number 14823 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/aruba`: change it there.

use ulna_wire::{Attribute, Enum, Enumeration, Format, Integer, Ipv4, SaltedOctets, Text, Vendor};

/// Aruba: private enterprise number 14823.
pub const ARUBA: Vendor = Vendor::new(14823, Format::T1L1);

/// Aruba-User-Role (26.14823.1): text, 1 to 247 octets.
pub const ARUBA_USER_ROLE: Attribute<Text> = Attribute::vendor(ARUBA, 1, "Aruba-User-Role");

/// Aruba-User-Vlan (26.14823.2): a number, 4 octets.
pub const ARUBA_USER_VLAN: Attribute<Integer> = Attribute::vendor(ARUBA, 2, "Aruba-User-Vlan");

/// Aruba-Priv-Admin-User (26.14823.3): a number, 4 octets.
pub const ARUBA_PRIV_ADMIN_USER: Attribute<Integer> = Attribute::vendor(ARUBA, 3, "Aruba-Priv-Admin-User");

/// Aruba-Admin-Role (26.14823.4): text, 1 to 247 octets.
pub const ARUBA_ADMIN_ROLE: Attribute<Text> = Attribute::vendor(ARUBA, 4, "Aruba-Admin-Role");

/// Aruba-Essid-Name (26.14823.5): text, 1 to 247 octets.
pub const ARUBA_ESSID_NAME: Attribute<Text> = Attribute::vendor(ARUBA, 5, "Aruba-Essid-Name");

/// Aruba-Location-Id (26.14823.6): text, 1 to 247 octets.
pub const ARUBA_LOCATION_ID: Attribute<Text> = Attribute::vendor(ARUBA, 6, "Aruba-Location-Id");

/// Aruba-Port-Identifier (26.14823.7): text, 1 to 247 octets.
pub const ARUBA_PORT_IDENTIFIER: Attribute<Text> = Attribute::vendor(ARUBA, 7, "Aruba-Port-Identifier");

/// Aruba-MMS-User-Template (26.14823.8): text, 1 to 247 octets.
pub const ARUBA_MMS_USER_TEMPLATE: Attribute<Text> = Attribute::vendor(ARUBA, 8, "Aruba-MMS-User-Template");

/// Aruba-Named-User-Vlan (26.14823.9): text, 1 to 247 octets.
pub const ARUBA_NAMED_USER_VLAN: Attribute<Text> = Attribute::vendor(ARUBA, 9, "Aruba-Named-User-Vlan");

/// Aruba-AP-Group (26.14823.10): text, 1 to 247 octets.
pub const ARUBA_AP_GROUP: Attribute<Text> = Attribute::vendor(ARUBA, 10, "Aruba-AP-Group");

/// Aruba-Framed-IPv6-Address (26.14823.11): text, 1 to 247 octets.
pub const ARUBA_FRAMED_IPV6_ADDRESS: Attribute<Text> = Attribute::vendor(ARUBA, 11, "Aruba-Framed-IPv6-Address");

/// Aruba-Device-Type (26.14823.12): text, 1 to 247 octets.
pub const ARUBA_DEVICE_TYPE: Attribute<Text> = Attribute::vendor(ARUBA, 12, "Aruba-Device-Type");

/// Aruba-No-DHCP-Fingerprint (26.14823.14): a number, 4 octets.
pub const ARUBA_NO_DHCP_FINGERPRINT: Attribute<Integer> = Attribute::vendor(ARUBA, 14, "Aruba-No-DHCP-Fingerprint");

/// Aruba-Mdps-Device-Udid (26.14823.15): text, 1 to 247 octets.
pub const ARUBA_MDPS_DEVICE_UDID: Attribute<Text> = Attribute::vendor(ARUBA, 15, "Aruba-Mdps-Device-Udid");

/// Aruba-Mdps-Device-Imei (26.14823.16): text, 1 to 247 octets.
pub const ARUBA_MDPS_DEVICE_IMEI: Attribute<Text> = Attribute::vendor(ARUBA, 16, "Aruba-Mdps-Device-Imei");

/// Aruba-Mdps-Device-Iccid (26.14823.17): text, 1 to 247 octets.
pub const ARUBA_MDPS_DEVICE_ICCID: Attribute<Text> = Attribute::vendor(ARUBA, 17, "Aruba-Mdps-Device-Iccid");

/// Aruba-Mdps-Max-Devices (26.14823.18): a number, 4 octets.
pub const ARUBA_MDPS_MAX_DEVICES: Attribute<Integer> = Attribute::vendor(ARUBA, 18, "Aruba-Mdps-Max-Devices");

/// Aruba-Mdps-Device-Name (26.14823.19): text, 1 to 247 octets.
pub const ARUBA_MDPS_DEVICE_NAME: Attribute<Text> = Attribute::vendor(ARUBA, 19, "Aruba-Mdps-Device-Name");

/// Aruba-Mdps-Device-Product (26.14823.20): text, 1 to 247 octets.
pub const ARUBA_MDPS_DEVICE_PRODUCT: Attribute<Text> = Attribute::vendor(ARUBA, 20, "Aruba-Mdps-Device-Product");

/// Aruba-Mdps-Device-Version (26.14823.21): text, 1 to 247 octets.
pub const ARUBA_MDPS_DEVICE_VERSION: Attribute<Text> = Attribute::vendor(ARUBA, 21, "Aruba-Mdps-Device-Version");

/// Aruba-Mdps-Device-Serial (26.14823.22): text, 1 to 247 octets.
pub const ARUBA_MDPS_DEVICE_SERIAL: Attribute<Text> = Attribute::vendor(ARUBA, 22, "Aruba-Mdps-Device-Serial");

/// Aruba-CPPM-Role (26.14823.23): text, 1 to 247 octets.
pub const ARUBA_CPPM_ROLE: Attribute<Text> = Attribute::vendor(ARUBA, 23, "Aruba-CPPM-Role");

/// Aruba-AirGroup-User-Name (26.14823.24): text, 1 to 247 octets.
pub const ARUBA_AIRGROUP_USER_NAME: Attribute<Text> = Attribute::vendor(ARUBA, 24, "Aruba-AirGroup-User-Name");

/// Aruba-AirGroup-Shared-User (26.14823.25): text, 1 to 247 octets.
pub const ARUBA_AIRGROUP_SHARED_USER: Attribute<Text> = Attribute::vendor(ARUBA, 25, "Aruba-AirGroup-Shared-User");

/// Aruba-AirGroup-Shared-Role (26.14823.26): text, 1 to 247 octets.
pub const ARUBA_AIRGROUP_SHARED_ROLE: Attribute<Text> = Attribute::vendor(ARUBA, 26, "Aruba-AirGroup-Shared-Role");

/// Aruba-AirGroup-Device-Type (26.14823.27): a number that [`ArubaAirgroupDeviceType`] names, 4 octets.
pub const ARUBA_AIRGROUP_DEVICE_TYPE: Attribute<Enum<ArubaAirgroupDeviceType>> =
    Attribute::vendor(ARUBA, 27, "Aruba-AirGroup-Device-Type");

/// Aruba-Auth-Survivability (26.14823.28): text, 1 to 247 octets.
pub const ARUBA_AUTH_SURVIVABILITY: Attribute<Text> = Attribute::vendor(ARUBA, 28, "Aruba-Auth-Survivability");

/// Aruba-AS-User-Name (26.14823.29): text, 1 to 247 octets.
pub const ARUBA_AS_USER_NAME: Attribute<Text> = Attribute::vendor(ARUBA, 29, "Aruba-AS-User-Name");

/// Aruba-AS-Credential-Hash (26.14823.30): text, 1 to 247 octets.
pub const ARUBA_AS_CREDENTIAL_HASH: Attribute<Text> = Attribute::vendor(ARUBA, 30, "Aruba-AS-Credential-Hash");

/// Aruba-WorkSpace-App-Name (26.14823.31): text, 1 to 247 octets.
pub const ARUBA_WORKSPACE_APP_NAME: Attribute<Text> = Attribute::vendor(ARUBA, 31, "Aruba-WorkSpace-App-Name");

/// Aruba-Mdps-Provisioning-Settings (26.14823.32): text, 1 to 247 octets.
pub const ARUBA_MDPS_PROVISIONING_SETTINGS: Attribute<Text> =
    Attribute::vendor(ARUBA, 32, "Aruba-Mdps-Provisioning-Settings");

/// Aruba-Mdps-Device-Profile (26.14823.33): text, 1 to 247 octets.
pub const ARUBA_MDPS_DEVICE_PROFILE: Attribute<Text> = Attribute::vendor(ARUBA, 33, "Aruba-Mdps-Device-Profile");

/// Aruba-AP-IP-Address (26.14823.34): an IPv4 address, 4 octets.
pub const ARUBA_AP_IP_ADDRESS: Attribute<Ipv4> = Attribute::vendor(ARUBA, 34, "Aruba-AP-IP-Address");

/// Aruba-AirGroup-Shared-Group (26.14823.35): text, 1 to 247 octets.
pub const ARUBA_AIRGROUP_SHARED_GROUP: Attribute<Text> = Attribute::vendor(ARUBA, 35, "Aruba-AirGroup-Shared-Group");

/// Aruba-User-Group (26.14823.36): text, 1 to 247 octets.
pub const ARUBA_USER_GROUP: Attribute<Text> = Attribute::vendor(ARUBA, 36, "Aruba-User-Group");

/// Aruba-Network-SSO-Token (26.14823.37): text, 1 to 247 octets.
pub const ARUBA_NETWORK_SSO_TOKEN: Attribute<Text> = Attribute::vendor(ARUBA, 37, "Aruba-Network-SSO-Token");

/// Aruba-AirGroup-Version (26.14823.38): a number that [`ArubaAirgroupVersion`] names, 4 octets.
pub const ARUBA_AIRGROUP_VERSION: Attribute<Enum<ArubaAirgroupVersion>> =
    Attribute::vendor(ARUBA, 38, "Aruba-AirGroup-Version");

/// Aruba-Auth-SurvMethod (26.14823.39): a number, 4 octets.
pub const ARUBA_AUTH_SURVMETHOD: Attribute<Integer> = Attribute::vendor(ARUBA, 39, "Aruba-Auth-SurvMethod");

/// Aruba-Port-Bounce-Host (26.14823.40): a number, 4 octets.
pub const ARUBA_PORT_BOUNCE_HOST: Attribute<Integer> = Attribute::vendor(ARUBA, 40, "Aruba-Port-Bounce-Host");

/// Aruba-Calea-Server-Ip (26.14823.41): an IPv4 address, 4 octets.
pub const ARUBA_CALEA_SERVER_IP: Attribute<Ipv4> = Attribute::vendor(ARUBA, 41, "Aruba-Calea-Server-Ip");

/// Aruba-Admin-Path (26.14823.42): text, 1 to 247 octets.
pub const ARUBA_ADMIN_PATH: Attribute<Text> = Attribute::vendor(ARUBA, 42, "Aruba-Admin-Path");

/// Aruba-Captive-Portal-URL (26.14823.43): text, 1 to 247 octets.
pub const ARUBA_CAPTIVE_PORTAL_URL: Attribute<Text> = Attribute::vendor(ARUBA, 43, "Aruba-Captive-Portal-URL");

/// Aruba-MPSK-Passphrase (26.14823.44): octets hidden with a salt, 1 to 247 octets.
pub const ARUBA_MPSK_PASSPHRASE: Attribute<SaltedOctets> = Attribute::vendor(ARUBA, 44, "Aruba-MPSK-Passphrase");

/// Aruba-ACL-Server-Query-Info (26.14823.45): text, 1 to 247 octets.
pub const ARUBA_ACL_SERVER_QUERY_INFO: Attribute<Text> = Attribute::vendor(ARUBA, 45, "Aruba-ACL-Server-Query-Info");

/// Aruba-Command-String (26.14823.46): text, 1 to 247 octets.
pub const ARUBA_COMMAND_STRING: Attribute<Text> = Attribute::vendor(ARUBA, 46, "Aruba-Command-String");

/// Aruba-Network-Profile (26.14823.47): text, 1 to 247 octets.
pub const ARUBA_NETWORK_PROFILE: Attribute<Text> = Attribute::vendor(ARUBA, 47, "Aruba-Network-Profile");

/// Aruba-Admin-Device-Group (26.14823.48): text, 1 to 247 octets.
pub const ARUBA_ADMIN_DEVICE_GROUP: Attribute<Text> = Attribute::vendor(ARUBA, 48, "Aruba-Admin-Device-Group");

/// Aruba-PoE-Priority (26.14823.49): a number that [`ArubaPoePriority`] names, 4 octets.
pub const ARUBA_POE_PRIORITY: Attribute<Enum<ArubaPoePriority>> = Attribute::vendor(ARUBA, 49, "Aruba-PoE-Priority");

/// Aruba-Port-Auth-Mode (26.14823.50): a number that [`ArubaPortAuthMode`] names, 4 octets.
pub const ARUBA_PORT_AUTH_MODE: Attribute<Enum<ArubaPortAuthMode>> =
    Attribute::vendor(ARUBA, 50, "Aruba-Port-Auth-Mode");

/// Aruba-NAS-Filter-Rule (26.14823.51): text, 1 to 247 octets.
pub const ARUBA_NAS_FILTER_RULE: Attribute<Text> = Attribute::vendor(ARUBA, 51, "Aruba-NAS-Filter-Rule");

/// Aruba-QoS-Trust-Mode (26.14823.52): a number that [`ArubaQosTrustMode`] names, 4 octets.
pub const ARUBA_QOS_TRUST_MODE: Attribute<Enum<ArubaQosTrustMode>> =
    Attribute::vendor(ARUBA, 52, "Aruba-QoS-Trust-Mode");

/// Aruba-UBT-Gateway-Role (26.14823.53): text, 1 to 247 octets.
pub const ARUBA_UBT_GATEWAY_ROLE: Attribute<Text> = Attribute::vendor(ARUBA, 53, "Aruba-UBT-Gateway-Role");

/// Aruba-Gateway-Zone (26.14823.54): text, 1 to 247 octets.
pub const ARUBA_GATEWAY_ZONE: Attribute<Text> = Attribute::vendor(ARUBA, 54, "Aruba-Gateway-Zone");

/// Aruba-STP-Admin-Edge-Port (26.14823.58): a number that [`ArubaStpAdminEdgePort`] names, 4 octets.
pub const ARUBA_STP_ADMIN_EDGE_PORT: Attribute<Enum<ArubaStpAdminEdgePort>> =
    Attribute::vendor(ARUBA, 58, "Aruba-STP-Admin-Edge-Port");

/// Aruba-UBT-Gateway-CPPM-Role (26.14823.59): text, 1 to 247 octets.
pub const ARUBA_UBT_GATEWAY_CPPM_ROLE: Attribute<Text> = Attribute::vendor(ARUBA, 59, "Aruba-UBT-Gateway-CPPM-Role");

/// Aruba-AP-MAC-Address (26.14823.60): text, 1 to 247 octets.
pub const ARUBA_AP_MAC_ADDRESS: Attribute<Text> = Attribute::vendor(ARUBA, 60, "Aruba-AP-MAC-Address");

/// Aruba-Device-MAC-Address (26.14823.61): text, 1 to 247 octets.
pub const ARUBA_DEVICE_MAC_ADDRESS: Attribute<Text> = Attribute::vendor(ARUBA, 61, "Aruba-Device-MAC-Address");

/// Aruba-Device-Traffic-Class (26.14823.63): a number, 4 octets.
pub const ARUBA_DEVICE_TRAFFIC_CLASS: Attribute<Integer> = Attribute::vendor(ARUBA, 63, "Aruba-Device-Traffic-Class");

/// What the numbers of Aruba-AirGroup-Device-Type (26.14823.27) mean.
#[derive(Debug)]
pub enum ArubaAirgroupDeviceType {}

impl Enumeration for ArubaAirgroupDeviceType {
    const NAMES: &'static [(u32, &'static str)] =
        &[(1, "Personal-Device"), (2, "Shared-Device"), (3, "Deleted-Device")];
}

/// What the numbers of Aruba-AirGroup-Version (26.14823.38) mean.
#[derive(Debug)]
pub enum ArubaAirgroupVersion {}

impl Enumeration for ArubaAirgroupVersion {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "AirGroup-v1"), (2, "AirGroup-v2")];
}

/// What the numbers of Aruba-PoE-Priority (26.14823.49) mean.
#[derive(Debug)]
pub enum ArubaPoePriority {}

impl Enumeration for ArubaPoePriority {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Critical"), (1, "High"), (2, "Low")];
}

/// What the numbers of Aruba-Port-Auth-Mode (26.14823.50) mean.
#[derive(Debug)]
pub enum ArubaPortAuthMode {}

impl Enumeration for ArubaPortAuthMode {
    const NAMES: &'static [(u32, &'static str)] =
        &[(1, "Infrastructure-Mode"), (2, "Client-Mode"), (3, "Multi-Domain-Mode")];
}

/// What the numbers of Aruba-QoS-Trust-Mode (26.14823.52) mean.
#[derive(Debug)]
pub enum ArubaQosTrustMode {}

impl Enumeration for ArubaQosTrustMode {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "DSCP"), (1, "QoS"), (2, "None")];
}

/// What the numbers of Aruba-STP-Admin-Edge-Port (26.14823.58) mean.
#[derive(Debug)]
pub enum ArubaStpAdminEdgePort {}

impl Enumeration for ArubaStpAdminEdgePort {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Disable"), (1, "Enable")];
}
