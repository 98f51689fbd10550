//! Cisco Systems: VPN 3000 concentrators.
//!
//! Source: vendor documentation; private enterprise number 3076 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/cisco.vpn3000`: change it there.

use ulna_wire::{Attribute, Enum, Enumeration, Format, Integer, Ipv4, Text, Vendor};

/// Cisco-VPN3000: private enterprise number 3076.
pub const CISCO_VPN3000: Vendor = Vendor::new(3076, Format::T1L1);

/// CVPN3000-Access-Hours (26.3076.1): text, 1 to 247 octets.
pub const CVPN3000_ACCESS_HOURS: Attribute<Text> = Attribute::vendor(CISCO_VPN3000, 1, "CVPN3000-Access-Hours");

/// CVPN3000-Simultaneous-Logins (26.3076.2): a number, 4 octets.
pub const CVPN3000_SIMULTANEOUS_LOGINS: Attribute<Integer> =
    Attribute::vendor(CISCO_VPN3000, 2, "CVPN3000-Simultaneous-Logins");

/// CVPN3000-Min-Password-Length (26.3076.3): a number, 4 octets.
pub const CVPN3000_MIN_PASSWORD_LENGTH: Attribute<Integer> =
    Attribute::vendor(CISCO_VPN3000, 3, "CVPN3000-Min-Password-Length");

/// CVPN3000-Allow-Alpha-Only-Passwords (26.3076.4): a number that [`Cvpn3000AllowAlphaOnlyPasswords`] names, 4 octets.
pub const CVPN3000_ALLOW_ALPHA_ONLY_PASSWORDS: Attribute<Enum<Cvpn3000AllowAlphaOnlyPasswords>> =
    Attribute::vendor(CISCO_VPN3000, 4, "CVPN3000-Allow-Alpha-Only-Passwords");

/// CVPN3000-Primary-DNS (26.3076.5): an IPv4 address, 4 octets.
pub const CVPN3000_PRIMARY_DNS: Attribute<Ipv4> = Attribute::vendor(CISCO_VPN3000, 5, "CVPN3000-Primary-DNS");

/// CVPN3000-Secondary-DNS (26.3076.6): an IPv4 address, 4 octets.
pub const CVPN3000_SECONDARY_DNS: Attribute<Ipv4> = Attribute::vendor(CISCO_VPN3000, 6, "CVPN3000-Secondary-DNS");

/// CVPN3000-Primary-WINS (26.3076.7): an IPv4 address, 4 octets.
pub const CVPN3000_PRIMARY_WINS: Attribute<Ipv4> = Attribute::vendor(CISCO_VPN3000, 7, "CVPN3000-Primary-WINS");

/// CVPN3000-Secondary-WINS (26.3076.8): an IPv4 address, 4 octets.
pub const CVPN3000_SECONDARY_WINS: Attribute<Ipv4> = Attribute::vendor(CISCO_VPN3000, 8, "CVPN3000-Secondary-WINS");

/// CVPN3000-SEP-Card-Assignment (26.3076.9): a number that [`Cvpn3000SepCardAssignment`] names, 4 octets.
pub const CVPN3000_SEP_CARD_ASSIGNMENT: Attribute<Enum<Cvpn3000SepCardAssignment>> =
    Attribute::vendor(CISCO_VPN3000, 9, "CVPN3000-SEP-Card-Assignment");

/// CVPN3000-Priority-On-SEP (26.3076.10): a number that [`Cvpn3000PriorityOnSep`] names, 4 octets.
pub const CVPN3000_PRIORITY_ON_SEP: Attribute<Enum<Cvpn3000PriorityOnSep>> =
    Attribute::vendor(CISCO_VPN3000, 10, "CVPN3000-Priority-On-SEP");

/// CVPN3000-Tunneling-Protocols (26.3076.11): a number that [`Cvpn3000TunnelingProtocols`] names, 4 octets.
pub const CVPN3000_TUNNELING_PROTOCOLS: Attribute<Enum<Cvpn3000TunnelingProtocols>> =
    Attribute::vendor(CISCO_VPN3000, 11, "CVPN3000-Tunneling-Protocols");

/// CVPN3000-IPSec-Sec-Association (26.3076.12): text, 1 to 247 octets.
pub const CVPN3000_IPSEC_SEC_ASSOCIATION: Attribute<Text> =
    Attribute::vendor(CISCO_VPN3000, 12, "CVPN3000-IPSec-Sec-Association");

/// CVPN3000-IPSec-Authentication (26.3076.13): a number that [`Cvpn3000IpsecAuthentication`] names, 4 octets.
pub const CVPN3000_IPSEC_AUTHENTICATION: Attribute<Enum<Cvpn3000IpsecAuthentication>> =
    Attribute::vendor(CISCO_VPN3000, 13, "CVPN3000-IPSec-Authentication");

/// CVPN3000-IPSec-Banner1 (26.3076.15): text, 1 to 247 octets.
pub const CVPN3000_IPSEC_BANNER1: Attribute<Text> = Attribute::vendor(CISCO_VPN3000, 15, "CVPN3000-IPSec-Banner1");

/// CVPN3000-IPSec-Allow-Passwd-Store (26.3076.16): a number that [`Cvpn3000IpsecAllowPasswdStore`] names, 4 octets.
pub const CVPN3000_IPSEC_ALLOW_PASSWD_STORE: Attribute<Enum<Cvpn3000IpsecAllowPasswdStore>> =
    Attribute::vendor(CISCO_VPN3000, 16, "CVPN3000-IPSec-Allow-Passwd-Store");

/// CVPN3000-Use-Client-Address (26.3076.17): a number that [`Cvpn3000UseClientAddress`] names, 4 octets.
pub const CVPN3000_USE_CLIENT_ADDRESS: Attribute<Enum<Cvpn3000UseClientAddress>> =
    Attribute::vendor(CISCO_VPN3000, 17, "CVPN3000-Use-Client-Address");

/// CVPN3000-PPTP-Min-Auth-Protocol (26.3076.18): a number that [`Cvpn3000PptpMinAuthProtocol`] names, 4 octets.
pub const CVPN3000_PPTP_MIN_AUTH_PROTOCOL: Attribute<Enum<Cvpn3000PptpMinAuthProtocol>> =
    Attribute::vendor(CISCO_VPN3000, 18, "CVPN3000-PPTP-Min-Auth-Protocol");

/// CVPN3000-L2TP-Min-Auth-Protocol (26.3076.19): a number that [`Cvpn3000L2tpMinAuthProtocol`] names, 4 octets.
pub const CVPN3000_L2TP_MIN_AUTH_PROTOCOL: Attribute<Enum<Cvpn3000L2tpMinAuthProtocol>> =
    Attribute::vendor(CISCO_VPN3000, 19, "CVPN3000-L2TP-Min-Auth-Protocol");

/// CVPN3000-PPTP-Encryption (26.3076.20): a number that [`Cvpn3000PptpEncryption`] names, 4 octets.
pub const CVPN3000_PPTP_ENCRYPTION: Attribute<Enum<Cvpn3000PptpEncryption>> =
    Attribute::vendor(CISCO_VPN3000, 20, "CVPN3000-PPTP-Encryption");

/// CVPN3000-L2TP-Encryption (26.3076.21): a number that [`Cvpn3000L2tpEncryption`] names, 4 octets.
pub const CVPN3000_L2TP_ENCRYPTION: Attribute<Enum<Cvpn3000L2tpEncryption>> =
    Attribute::vendor(CISCO_VPN3000, 21, "CVPN3000-L2TP-Encryption");

/// CVPN3000-Auth-Server-Type (26.3076.22): a number that [`Cvpn3000AuthServerType`] names, 4 octets.
pub const CVPN3000_AUTH_SERVER_TYPE: Attribute<Enum<Cvpn3000AuthServerType>> =
    Attribute::vendor(CISCO_VPN3000, 22, "CVPN3000-Auth-Server-Type");

/// CVPN3000-Auth-Server-Password (26.3076.23): text, 1 to 247 octets.
pub const CVPN3000_AUTH_SERVER_PASSWORD: Attribute<Text> =
    Attribute::vendor(CISCO_VPN3000, 23, "CVPN3000-Auth-Server-Password");

/// CVPN3000-Request-Auth-Vector (26.3076.24): text, 1 to 247 octets.
pub const CVPN3000_REQUEST_AUTH_VECTOR: Attribute<Text> =
    Attribute::vendor(CISCO_VPN3000, 24, "CVPN3000-Request-Auth-Vector");

/// CVPN3000-IPSec-LTL-Keepalives (26.3076.25): a number that [`Cvpn3000IpsecLtlKeepalives`] names, 4 octets.
pub const CVPN3000_IPSEC_LTL_KEEPALIVES: Attribute<Enum<Cvpn3000IpsecLtlKeepalives>> =
    Attribute::vendor(CISCO_VPN3000, 25, "CVPN3000-IPSec-LTL-Keepalives");

/// CVPN3000-IPSec-Group-Name (26.3076.26): text, 1 to 247 octets.
pub const CVPN3000_IPSEC_GROUP_NAME: Attribute<Text> =
    Attribute::vendor(CISCO_VPN3000, 26, "CVPN3000-IPSec-Group-Name");

/// CVPN3000-IPSec-Split-Tunnel-List (26.3076.27): text, 1 to 247 octets.
pub const CVPN3000_IPSEC_SPLIT_TUNNEL_LIST: Attribute<Text> =
    Attribute::vendor(CISCO_VPN3000, 27, "CVPN3000-IPSec-Split-Tunnel-List");

/// CVPN3000-IPSec-Default-Domain (26.3076.28): text, 1 to 247 octets.
pub const CVPN3000_IPSEC_DEFAULT_DOMAIN: Attribute<Text> =
    Attribute::vendor(CISCO_VPN3000, 28, "CVPN3000-IPSec-Default-Domain");

/// CVPN3000-IPSec-Split-DNS-Names (26.3076.29): text, 1 to 247 octets.
pub const CVPN3000_IPSEC_SPLIT_DNS_NAMES: Attribute<Text> =
    Attribute::vendor(CISCO_VPN3000, 29, "CVPN3000-IPSec-Split-DNS-Names");

/// CVPN3000-IPSec-Tunnel-Type (26.3076.30): a number that [`Cvpn3000IpsecTunnelType`] names, 4 octets.
pub const CVPN3000_IPSEC_TUNNEL_TYPE: Attribute<Enum<Cvpn3000IpsecTunnelType>> =
    Attribute::vendor(CISCO_VPN3000, 30, "CVPN3000-IPSec-Tunnel-Type");

/// CVPN3000-IPSec-Mode-Config (26.3076.31): a number that [`Cvpn3000IpsecModeConfig`] names, 4 octets.
pub const CVPN3000_IPSEC_MODE_CONFIG: Attribute<Enum<Cvpn3000IpsecModeConfig>> =
    Attribute::vendor(CISCO_VPN3000, 31, "CVPN3000-IPSec-Mode-Config");

/// CVPN3000-Auth-Server-Priority (26.3076.32): a number, 4 octets.
pub const CVPN3000_AUTH_SERVER_PRIORITY: Attribute<Integer> =
    Attribute::vendor(CISCO_VPN3000, 32, "CVPN3000-Auth-Server-Priority");

/// CVPN3000-IPSec-User-Group-Lock (26.3076.33): a number that [`Cvpn3000IpsecUserGroupLock`] names, 4 octets.
pub const CVPN3000_IPSEC_USER_GROUP_LOCK: Attribute<Enum<Cvpn3000IpsecUserGroupLock>> =
    Attribute::vendor(CISCO_VPN3000, 33, "CVPN3000-IPSec-User-Group-Lock");

/// CVPN3000-IPSec-Over-UDP (26.3076.34): a number that [`Cvpn3000IpsecOverUdp`] names, 4 octets.
pub const CVPN3000_IPSEC_OVER_UDP: Attribute<Enum<Cvpn3000IpsecOverUdp>> =
    Attribute::vendor(CISCO_VPN3000, 34, "CVPN3000-IPSec-Over-UDP");

/// CVPN3000-IPSec-Over-UDP-Port (26.3076.35): a number, 4 octets.
pub const CVPN3000_IPSEC_OVER_UDP_PORT: Attribute<Integer> =
    Attribute::vendor(CISCO_VPN3000, 35, "CVPN3000-IPSec-Over-UDP-Port");

/// CVPN3000-IPSec-Banner2 (26.3076.36): text, 1 to 247 octets.
pub const CVPN3000_IPSEC_BANNER2: Attribute<Text> = Attribute::vendor(CISCO_VPN3000, 36, "CVPN3000-IPSec-Banner2");

/// CVPN3000-PPTP-MPPC-Compression (26.3076.37): a number, 4 octets.
pub const CVPN3000_PPTP_MPPC_COMPRESSION: Attribute<Integer> =
    Attribute::vendor(CISCO_VPN3000, 37, "CVPN3000-PPTP-MPPC-Compression");

/// CVPN3000-L2TP-MPPC-Compression (26.3076.38): a number, 4 octets.
pub const CVPN3000_L2TP_MPPC_COMPRESSION: Attribute<Integer> =
    Attribute::vendor(CISCO_VPN3000, 38, "CVPN3000-L2TP-MPPC-Compression");

/// CVPN3000-IPSec-IP-Compression (26.3076.39): a number, 4 octets.
pub const CVPN3000_IPSEC_IP_COMPRESSION: Attribute<Integer> =
    Attribute::vendor(CISCO_VPN3000, 39, "CVPN3000-IPSec-IP-Compression");

/// CVPN3000-IPSec-IKE-Peer-ID-Check (26.3076.40): a number, 4 octets.
pub const CVPN3000_IPSEC_IKE_PEER_ID_CHECK: Attribute<Integer> =
    Attribute::vendor(CISCO_VPN3000, 40, "CVPN3000-IPSec-IKE-Peer-ID-Check");

/// CVPN3000-IKE-Keep-Alives (26.3076.41): a number, 4 octets.
pub const CVPN3000_IKE_KEEP_ALIVES: Attribute<Integer> =
    Attribute::vendor(CISCO_VPN3000, 41, "CVPN3000-IKE-Keep-Alives");

/// CVPN3000-IPSec-Auth-On-Rekey (26.3076.42): a number, 4 octets.
pub const CVPN3000_IPSEC_AUTH_ON_REKEY: Attribute<Integer> =
    Attribute::vendor(CISCO_VPN3000, 42, "CVPN3000-IPSec-Auth-On-Rekey");

/// CVPN3000-Reqrd-Client-Fw-Vendor-Code (26.3076.45): a number, 4 octets.
pub const CVPN3000_REQRD_CLIENT_FW_VENDOR_CODE: Attribute<Integer> =
    Attribute::vendor(CISCO_VPN3000, 45, "CVPN3000-Reqrd-Client-Fw-Vendor-Code");

/// CVPN3000-Reqrd-Client-Fw-Product-Code (26.3076.46): a number, 4 octets.
pub const CVPN3000_REQRD_CLIENT_FW_PRODUCT_CODE: Attribute<Integer> =
    Attribute::vendor(CISCO_VPN3000, 46, "CVPN3000-Reqrd-Client-Fw-Product-Code");

/// CVPN3000-Reqrd-Client-Fw-Description (26.3076.47): text, 1 to 247 octets.
pub const CVPN3000_REQRD_CLIENT_FW_DESCRIPTION: Attribute<Text> =
    Attribute::vendor(CISCO_VPN3000, 47, "CVPN3000-Reqrd-Client-Fw-Description");

/// CVPN3000-Require-HW-Client-Auth (26.3076.48): a number, 4 octets.
pub const CVPN3000_REQUIRE_HW_CLIENT_AUTH: Attribute<Integer> =
    Attribute::vendor(CISCO_VPN3000, 48, "CVPN3000-Require-HW-Client-Auth");

/// CVPN3000-Require-Individual-User-Auth (26.3076.49): a number, 4 octets.
pub const CVPN3000_REQUIRE_INDIVIDUAL_USER_AUTH: Attribute<Integer> =
    Attribute::vendor(CISCO_VPN3000, 49, "CVPN3000-Require-Individual-User-Auth");

/// CVPN3000-Authd-User-Idle-Timeout (26.3076.50): a number, 4 octets.
pub const CVPN3000_AUTHD_USER_IDLE_TIMEOUT: Attribute<Integer> =
    Attribute::vendor(CISCO_VPN3000, 50, "CVPN3000-Authd-User-Idle-Timeout");

/// CVPN3000-Cisco-IP-Phone-Bypass (26.3076.51): a number, 4 octets.
pub const CVPN3000_CISCO_IP_PHONE_BYPASS: Attribute<Integer> =
    Attribute::vendor(CISCO_VPN3000, 51, "CVPN3000-Cisco-IP-Phone-Bypass");

/// CVPN3000-User-Auth-Server-Name (26.3076.52): text, 1 to 247 octets.
pub const CVPN3000_USER_AUTH_SERVER_NAME: Attribute<Text> =
    Attribute::vendor(CISCO_VPN3000, 52, "CVPN3000-User-Auth-Server-Name");

/// CVPN3000-User-Auth-Server-Port (26.3076.53): a number, 4 octets.
pub const CVPN3000_USER_AUTH_SERVER_PORT: Attribute<Integer> =
    Attribute::vendor(CISCO_VPN3000, 53, "CVPN3000-User-Auth-Server-Port");

/// CVPN3000-User-Auth-Server-Secret (26.3076.54): text, 1 to 247 octets.
pub const CVPN3000_USER_AUTH_SERVER_SECRET: Attribute<Text> =
    Attribute::vendor(CISCO_VPN3000, 54, "CVPN3000-User-Auth-Server-Secret");

/// CVPN3000-IPSec-Split-Tunneling-Policy (26.3076.55): a number, 4 octets.
pub const CVPN3000_IPSEC_SPLIT_TUNNELING_POLICY: Attribute<Integer> =
    Attribute::vendor(CISCO_VPN3000, 55, "CVPN3000-IPSec-Split-Tunneling-Policy");

/// CVPN3000-IPSec-Reqrd-Client-Fw-Cap (26.3076.56): a number, 4 octets.
pub const CVPN3000_IPSEC_REQRD_CLIENT_FW_CAP: Attribute<Integer> =
    Attribute::vendor(CISCO_VPN3000, 56, "CVPN3000-IPSec-Reqrd-Client-Fw-Cap");

/// CVPN3000-IPSec-Client-Fw-Filter-Name (26.3076.57): text, 1 to 247 octets.
pub const CVPN3000_IPSEC_CLIENT_FW_FILTER_NAME: Attribute<Text> =
    Attribute::vendor(CISCO_VPN3000, 57, "CVPN3000-IPSec-Client-Fw-Filter-Name");

/// CVPN3000-IPSec-Client-Fw-Filter-Opt (26.3076.58): a number, 4 octets.
pub const CVPN3000_IPSEC_CLIENT_FW_FILTER_OPT: Attribute<Integer> =
    Attribute::vendor(CISCO_VPN3000, 58, "CVPN3000-IPSec-Client-Fw-Filter-Opt");

/// CVPN3000-IPSec-Backup-Servers (26.3076.59): a number, 4 octets.
pub const CVPN3000_IPSEC_BACKUP_SERVERS: Attribute<Integer> =
    Attribute::vendor(CISCO_VPN3000, 59, "CVPN3000-IPSec-Backup-Servers");

/// CVPN3000-IPSec-Backup-Server-List (26.3076.60): text, 1 to 247 octets.
pub const CVPN3000_IPSEC_BACKUP_SERVER_LIST: Attribute<Text> =
    Attribute::vendor(CISCO_VPN3000, 60, "CVPN3000-IPSec-Backup-Server-List");

/// CVPN3000-DHCP-Network-Scope (26.3076.61): an IPv4 address, 4 octets.
pub const CVPN3000_DHCP_NETWORK_SCOPE: Attribute<Ipv4> =
    Attribute::vendor(CISCO_VPN3000, 61, "CVPN3000-DHCP-Network-Scope");

/// CVPN3000-MS-Client-Icpt-DHCP-Conf-Msg (26.3076.62): a number, 4 octets.
pub const CVPN3000_MS_CLIENT_ICPT_DHCP_CONF_MSG: Attribute<Integer> =
    Attribute::vendor(CISCO_VPN3000, 62, "CVPN3000-MS-Client-Icpt-DHCP-Conf-Msg");

/// CVPN3000-MS-Client-Subnet-Mask (26.3076.63): an IPv4 address, 4 octets.
pub const CVPN3000_MS_CLIENT_SUBNET_MASK: Attribute<Ipv4> =
    Attribute::vendor(CISCO_VPN3000, 63, "CVPN3000-MS-Client-Subnet-Mask");

/// CVPN3000-Allow-Network-Extension-Mode (26.3076.64): a number, 4 octets.
pub const CVPN3000_ALLOW_NETWORK_EXTENSION_MODE: Attribute<Integer> =
    Attribute::vendor(CISCO_VPN3000, 64, "CVPN3000-Allow-Network-Extension-Mode");

/// CVPN3000-IPSec-Authorization-Type (26.3076.65): a number, 4 octets.
pub const CVPN3000_IPSEC_AUTHORIZATION_TYPE: Attribute<Integer> =
    Attribute::vendor(CISCO_VPN3000, 65, "CVPN3000-IPSec-Authorization-Type");

/// CVPN3000-IPSec-Authorization-Required (26.3076.66): a number, 4 octets.
pub const CVPN3000_IPSEC_AUTHORIZATION_REQUIRED: Attribute<Integer> =
    Attribute::vendor(CISCO_VPN3000, 66, "CVPN3000-IPSec-Authorization-Required");

/// CVPN3000-IPSec-DN-Field (26.3076.67): text, 1 to 247 octets.
pub const CVPN3000_IPSEC_DN_FIELD: Attribute<Text> = Attribute::vendor(CISCO_VPN3000, 67, "CVPN3000-IPSec-DN-Field");

/// CVPN3000-IPSec-Confidence-Level (26.3076.68): a number, 4 octets.
pub const CVPN3000_IPSEC_CONFIDENCE_LEVEL: Attribute<Integer> =
    Attribute::vendor(CISCO_VPN3000, 68, "CVPN3000-IPSec-Confidence-Level");

/// CVPN3000-WebVPN-Content-Filter (26.3076.69): a number, 4 octets.
pub const CVPN3000_WEBVPN_CONTENT_FILTER: Attribute<Integer> =
    Attribute::vendor(CISCO_VPN3000, 69, "CVPN3000-WebVPN-Content-Filter");

/// CVPN3000-WebVPN-Enable-functions (26.3076.70): a number, 4 octets.
pub const CVPN3000_WEBVPN_ENABLE_FUNCTIONS: Attribute<Integer> =
    Attribute::vendor(CISCO_VPN3000, 70, "CVPN3000-WebVPN-Enable-functions");

/// CVPN3000-WebVPN-Exchange-Addr (26.3076.74): text, 1 to 247 octets.
pub const CVPN3000_WEBVPN_EXCHANGE_ADDR: Attribute<Text> =
    Attribute::vendor(CISCO_VPN3000, 74, "CVPN3000-WebVPN-Exchange-Addr");

/// CVPN3000-LEAP-Bypass (26.3076.75): a number, 4 octets.
pub const CVPN3000_LEAP_BYPASS: Attribute<Integer> = Attribute::vendor(CISCO_VPN3000, 75, "CVPN3000-LEAP-Bypass");

/// CVPN3000-WebVPN-Exchange-NETBIOS-name (26.3076.78): text, 1 to 247 octets.
pub const CVPN3000_WEBVPN_EXCHANGE_NETBIOS_NAME: Attribute<Text> =
    Attribute::vendor(CISCO_VPN3000, 78, "CVPN3000-WebVPN-Exchange-NETBIOS-name");

/// CVPN3000-Port-Forwarding-Name (26.3076.79): text, 1 to 247 octets.
pub const CVPN3000_PORT_FORWARDING_NAME: Attribute<Text> =
    Attribute::vendor(CISCO_VPN3000, 79, "CVPN3000-Port-Forwarding-Name");

/// CVPN3000-IE-Proxy-Server (26.3076.80): text, 1 to 247 octets.
pub const CVPN3000_IE_PROXY_SERVER: Attribute<Text> = Attribute::vendor(CISCO_VPN3000, 80, "CVPN3000-IE-Proxy-Server");

/// CVPN3000-IE-Proxy-Server-Policy (26.3076.81): a number, 4 octets.
pub const CVPN3000_IE_PROXY_SERVER_POLICY: Attribute<Integer> =
    Attribute::vendor(CISCO_VPN3000, 81, "CVPN3000-IE-Proxy-Server-Policy");

/// CVPN3000-IE-Proxy-Exception-List (26.3076.82): text, 1 to 247 octets.
pub const CVPN3000_IE_PROXY_EXCEPTION_LIST: Attribute<Text> =
    Attribute::vendor(CISCO_VPN3000, 82, "CVPN3000-IE-Proxy-Exception-List");

/// CVPN3000-IE-Proxy-Bypass-Local (26.3076.83): a number, 4 octets.
pub const CVPN3000_IE_PROXY_BYPASS_LOCAL: Attribute<Integer> =
    Attribute::vendor(CISCO_VPN3000, 83, "CVPN3000-IE-Proxy-Bypass-Local");

/// CVPN3000-IKE-Keepalive-Retry-Interval (26.3076.84): a number, 4 octets.
pub const CVPN3000_IKE_KEEPALIVE_RETRY_INTERVAL: Attribute<Integer> =
    Attribute::vendor(CISCO_VPN3000, 84, "CVPN3000-IKE-Keepalive-Retry-Interval");

/// CVPN3000-Tunnel-Group-Lock (26.3076.85): text, 1 to 247 octets.
pub const CVPN3000_TUNNEL_GROUP_LOCK: Attribute<Text> =
    Attribute::vendor(CISCO_VPN3000, 85, "CVPN3000-Tunnel-Group-Lock");

/// Cisco-VPN3000-Access-List-Inbound (26.3076.86): text, 1 to 247 octets.
pub const CISCO_VPN3000_ACCESS_LIST_INBOUND: Attribute<Text> =
    Attribute::vendor(CISCO_VPN3000, 86, "Cisco-VPN3000-Access-List-Inbound");

/// Cisco-VPN3000-Access-List-Outbound (26.3076.87): text, 1 to 247 octets.
pub const CISCO_VPN3000_ACCESS_LIST_OUTBOUND: Attribute<Text> =
    Attribute::vendor(CISCO_VPN3000, 87, "Cisco-VPN3000-Access-List-Outbound");

/// Cisco-VPN3000-Perfect-Forward-Secrecy-Enable (26.3076.88): a number, 4 octets.
pub const CISCO_VPN3000_PERFECT_FORWARD_SECRECY_ENABLE: Attribute<Integer> =
    Attribute::vendor(CISCO_VPN3000, 88, "Cisco-VPN3000-Perfect-Forward-Secrecy-Enable");

/// Cisco-VPN3000-NAC-Enable (26.3076.89): a number, 4 octets.
pub const CISCO_VPN3000_NAC_ENABLE: Attribute<Integer> =
    Attribute::vendor(CISCO_VPN3000, 89, "Cisco-VPN3000-NAC-Enable");

/// Cisco-VPN3000-NAC-Status-Query-Timer (26.3076.90): a number, 4 octets.
pub const CISCO_VPN3000_NAC_STATUS_QUERY_TIMER: Attribute<Integer> =
    Attribute::vendor(CISCO_VPN3000, 90, "Cisco-VPN3000-NAC-Status-Query-Timer");

/// Cisco-VPN3000-NAC-Revalidation-Timer (26.3076.91): a number, 4 octets.
pub const CISCO_VPN3000_NAC_REVALIDATION_TIMER: Attribute<Integer> =
    Attribute::vendor(CISCO_VPN3000, 91, "Cisco-VPN3000-NAC-Revalidation-Timer");

/// Cisco-VPN3000-NAC-Default-ACL (26.3076.92): a number, 4 octets.
pub const CISCO_VPN3000_NAC_DEFAULT_ACL: Attribute<Integer> =
    Attribute::vendor(CISCO_VPN3000, 92, "Cisco-VPN3000-NAC-Default-ACL");

/// Cisco-VPN3000-WebVPN-URL-Entry-Enable (26.3076.93): a number, 4 octets.
pub const CISCO_VPN3000_WEBVPN_URL_ENTRY_ENABLE: Attribute<Integer> =
    Attribute::vendor(CISCO_VPN3000, 93, "Cisco-VPN3000-WebVPN-URL-Entry-Enable");

/// Cisco-VPN3000-WebVPN-File-Access-Enable (26.3076.94): a number, 4 octets.
pub const CISCO_VPN3000_WEBVPN_FILE_ACCESS_ENABLE: Attribute<Integer> =
    Attribute::vendor(CISCO_VPN3000, 94, "Cisco-VPN3000-WebVPN-File-Access-Enable");

/// Cisco-VPN3000-WebVPN-File-Server-Entry-Enable (26.3076.95): a number, 4 octets.
pub const CISCO_VPN3000_WEBVPN_FILE_SERVER_ENTRY_ENABLE: Attribute<Integer> =
    Attribute::vendor(CISCO_VPN3000, 95, "Cisco-VPN3000-WebVPN-File-Server-Entry-Enable");

/// Cisco-VPN3000-WebVPN-File-Server-Browsing-Enable (26.3076.96): a number, 4 octets.
pub const CISCO_VPN3000_WEBVPN_FILE_SERVER_BROWSING_ENABLE: Attribute<Integer> =
    Attribute::vendor(CISCO_VPN3000, 96, "Cisco-VPN3000-WebVPN-File-Server-Browsing-Enable");

/// Cisco-VPN3000-WebVPN-Port-Forwarding-Enable (26.3076.97): a number, 4 octets.
pub const CISCO_VPN3000_WEBVPN_PORT_FORWARDING_ENABLE: Attribute<Integer> =
    Attribute::vendor(CISCO_VPN3000, 97, "Cisco-VPN3000-WebVPN-Port-Forwarding-Enable");

/// Cisco-VPN3000-WebVPN-Outlook-Exchange-Proxy-Enable (26.3076.98): a number, 4 octets.
pub const CISCO_VPN3000_WEBVPN_OUTLOOK_EXCHANGE_PROXY_ENABLE: Attribute<Integer> =
    Attribute::vendor(CISCO_VPN3000, 98, "Cisco-VPN3000-WebVPN-Outlook-Exchange-Proxy-Enable");

/// Cisco-VPN3000-WebVPN-HTTP-Proxy-Enable (26.3076.99): a number, 4 octets.
pub const CISCO_VPN3000_WEBVPN_HTTP_PROXY_ENABLE: Attribute<Integer> =
    Attribute::vendor(CISCO_VPN3000, 99, "Cisco-VPN3000-WebVPN-HTTP-Proxy-Enable");

/// Cisco-VPN3000-WebVPN-Auto-Applet-Download-Enable (26.3076.100): a number, 4 octets.
pub const CISCO_VPN3000_WEBVPN_AUTO_APPLET_DOWNLOAD_ENABLE: Attribute<Integer> =
    Attribute::vendor(CISCO_VPN3000, 100, "Cisco-VPN3000-WebVPN-Auto-Applet-Download-Enable");

/// Cisco-VPN3000-WebVPN-Citrix-MetaFrame-Enable (26.3076.101): a number, 4 octets.
pub const CISCO_VPN3000_WEBVPN_CITRIX_METAFRAME_ENABLE: Attribute<Integer> =
    Attribute::vendor(CISCO_VPN3000, 101, "Cisco-VPN3000-WebVPN-Citrix-MetaFrame-Enable");

/// Cisco-VPN3000-WebVPN-Apply-ACL (26.3076.102): a number, 4 octets.
pub const CISCO_VPN3000_WEBVPN_APPLY_ACL: Attribute<Integer> =
    Attribute::vendor(CISCO_VPN3000, 102, "Cisco-VPN3000-WebVPN-Apply-ACL");

/// Cisco-VPN3000-WebVPN-SSL-VPN-Client-Enable (26.3076.103): a number, 4 octets.
pub const CISCO_VPN3000_WEBVPN_SSL_VPN_CLIENT_ENABLE: Attribute<Integer> =
    Attribute::vendor(CISCO_VPN3000, 103, "Cisco-VPN3000-WebVPN-SSL-VPN-Client-Enable");

/// Cisco-VPN3000-WebVPN-SSL-VPN-Client-Required (26.3076.104): a number, 4 octets.
pub const CISCO_VPN3000_WEBVPN_SSL_VPN_CLIENT_REQUIRED: Attribute<Integer> =
    Attribute::vendor(CISCO_VPN3000, 104, "Cisco-VPN3000-WebVPN-SSL-VPN-Client-Required");

/// Cisco-VPN3000-WebVPN-SSL-VPN-Client-Keep-Installation (26.3076.105): a number, 4 octets.
pub const CISCO_VPN3000_WEBVPN_SSL_VPN_CLIENT_KEEP_INSTALLATION: Attribute<Integer> =
    Attribute::vendor(CISCO_VPN3000, 105, "Cisco-VPN3000-WebVPN-SSL-VPN-Client-Keep-Installation");

/// CVPN3000-Partition-Primary-DHCP (26.3076.128): an IPv4 address, 4 octets.
pub const CVPN3000_PARTITION_PRIMARY_DHCP: Attribute<Ipv4> =
    Attribute::vendor(CISCO_VPN3000, 128, "CVPN3000-Partition-Primary-DHCP");

/// CVPN3000-Partition-Secondary-DHCP (26.3076.129): an IPv4 address, 4 octets.
pub const CVPN3000_PARTITION_SECONDARY_DHCP: Attribute<Ipv4> =
    Attribute::vendor(CISCO_VPN3000, 129, "CVPN3000-Partition-Secondary-DHCP");

/// CVPN3000-Partition-Premise-Router (26.3076.131): an IPv4 address, 4 octets.
pub const CVPN3000_PARTITION_PREMISE_ROUTER: Attribute<Ipv4> =
    Attribute::vendor(CISCO_VPN3000, 131, "CVPN3000-Partition-Premise-Router");

/// CVPN3000-Partition-Max-Sessions (26.3076.132): a number, 4 octets.
pub const CVPN3000_PARTITION_MAX_SESSIONS: Attribute<Integer> =
    Attribute::vendor(CISCO_VPN3000, 132, "CVPN3000-Partition-Max-Sessions");

/// CVPN3000-Partition-Mobile-IP-Key (26.3076.133): text, 1 to 247 octets.
pub const CVPN3000_PARTITION_MOBILE_IP_KEY: Attribute<Text> =
    Attribute::vendor(CISCO_VPN3000, 133, "CVPN3000-Partition-Mobile-IP-Key");

/// CVPN3000-Partition-Mobile-IP-Address (26.3076.134): an IPv4 address, 4 octets.
pub const CVPN3000_PARTITION_MOBILE_IP_ADDRESS: Attribute<Ipv4> =
    Attribute::vendor(CISCO_VPN3000, 134, "CVPN3000-Partition-Mobile-IP-Address");

/// CVPN3000-Partition-Mobile-IP-SPI (26.3076.135): a number, 4 octets.
pub const CVPN3000_PARTITION_MOBILE_IP_SPI: Attribute<Integer> =
    Attribute::vendor(CISCO_VPN3000, 135, "CVPN3000-Partition-Mobile-IP-SPI");

/// CVPN3000-Strip-Realm (26.3076.136): a number that [`Cvpn3000StripRealm`] names, 4 octets.
pub const CVPN3000_STRIP_REALM: Attribute<Enum<Cvpn3000StripRealm>> =
    Attribute::vendor(CISCO_VPN3000, 136, "CVPN3000-Strip-Realm");

/// CVPN3000-Group-Name (26.3076.137): a number, 4 octets.
pub const CVPN3000_GROUP_NAME: Attribute<Integer> = Attribute::vendor(CISCO_VPN3000, 137, "CVPN3000-Group-Name");

/// CVPN3000-Smart-Tunnel-Auto (26.3076.138): a number that [`Cvpn3000SmartTunnelAuto`] names, 4 octets.
pub const CVPN3000_SMART_TUNNEL_AUTO: Attribute<Enum<Cvpn3000SmartTunnelAuto>> =
    Attribute::vendor(CISCO_VPN3000, 138, "CVPN3000-Smart-Tunnel-Auto");

/// CVPN3000-VLAN (26.3076.140): a number, 4 octets.
pub const CVPN3000_VLAN: Attribute<Integer> = Attribute::vendor(CISCO_VPN3000, 140, "CVPN3000-VLAN");

/// CVPN3000-NAC-Settings (26.3076.141): text, 1 to 247 octets.
pub const CVPN3000_NAC_SETTINGS: Attribute<Text> = Attribute::vendor(CISCO_VPN3000, 141, "CVPN3000-NAC-Settings");

/// CVPN3000-Member-Of (26.3076.145): text, 1 to 247 octets.
pub const CVPN3000_MEMBER_OF: Attribute<Text> = Attribute::vendor(CISCO_VPN3000, 145, "CVPN3000-Member-Of");

/// CVPN3000-Address-Pools (26.3076.217): text, 1 to 247 octets.
pub const CVPN3000_ADDRESS_POOLS: Attribute<Text> = Attribute::vendor(CISCO_VPN3000, 217, "CVPN3000-Address-Pools");

/// CVPN3000-IPv6-Address-Pools (26.3076.218): text, 1 to 247 octets.
pub const CVPN3000_IPV6_ADDRESS_POOLS: Attribute<Text> =
    Attribute::vendor(CISCO_VPN3000, 218, "CVPN3000-IPv6-Address-Pools");

/// CVPN3000-IPv6-VPN-Filter (26.3076.219): text, 1 to 247 octets.
pub const CVPN3000_IPV6_VPN_FILTER: Attribute<Text> = Attribute::vendor(CISCO_VPN3000, 219, "CVPN3000-IPv6-VPN-Filter");

/// CVPN3000-Privilege-Level (26.3076.220): a number, 4 octets.
pub const CVPN3000_PRIVILEGE_LEVEL: Attribute<Integer> =
    Attribute::vendor(CISCO_VPN3000, 220, "CVPN3000-Privilege-Level");

/// CVPN3000-WebVPN-Macro-Value1 (26.3076.223): text, 1 to 247 octets.
pub const CVPN3000_WEBVPN_MACRO_VALUE1: Attribute<Text> =
    Attribute::vendor(CISCO_VPN3000, 223, "CVPN3000-WebVPN-Macro-Value1");

/// CVPN3000-WebVPN-Macro-Value2 (26.3076.224): text, 1 to 247 octets.
pub const CVPN3000_WEBVPN_MACRO_VALUE2: Attribute<Text> =
    Attribute::vendor(CISCO_VPN3000, 224, "CVPN3000-WebVPN-Macro-Value2");

/// What the numbers of CVPN3000-Allow-Alpha-Only-Passwords (26.3076.4) mean.
#[derive(Debug)]
pub enum Cvpn3000AllowAlphaOnlyPasswords {}

impl Enumeration for Cvpn3000AllowAlphaOnlyPasswords {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Disallow"), (1, "Allow")];
}

/// What the numbers of CVPN3000-SEP-Card-Assignment (26.3076.9) mean.
#[derive(Debug)]
pub enum Cvpn3000SepCardAssignment {}

impl Enumeration for Cvpn3000SepCardAssignment {
    const NAMES: &'static [(u32, &'static str)] =
        &[(1, "SEP1"), (2, "SEP2"), (4, "SEP3"), (8, "SEP4"), (15, "Any-SEP")];
}

/// What the numbers of CVPN3000-Priority-On-SEP (26.3076.10) mean.
#[derive(Debug)]
pub enum Cvpn3000PriorityOnSep {}

impl Enumeration for Cvpn3000PriorityOnSep {
    const NAMES: &'static [(u32, &'static str)] =
        &[(1, "High"), (2, "Med-High"), (3, "Medium"), (4, "Med-Low"), (5, "Low")];
}

/// What the numbers of CVPN3000-Tunneling-Protocols (26.3076.11) mean.
#[derive(Debug)]
pub enum Cvpn3000TunnelingProtocols {}

impl Enumeration for Cvpn3000TunnelingProtocols {
    const NAMES: &'static [(u32, &'static str)] =
        &[(1, "PPTP"), (2, "L2TP"), (4, "IPSec"), (5, "PPTP-and-IPSec"), (8, "L2TP/IPSec"), (15, "All")];
}

/// What the numbers of CVPN3000-IPSec-Authentication (26.3076.13) mean.
#[derive(Debug)]
pub enum Cvpn3000IpsecAuthentication {}

impl Enumeration for Cvpn3000IpsecAuthentication {
    const NAMES: &'static [(u32, &'static str)] =
        &[(0, "None"), (1, "RADIUS"), (2, "LDAP"), (3, "NTDomain"), (4, "SDI"), (5, "Internal")];
}

/// What the numbers of CVPN3000-IPSec-Allow-Passwd-Store (26.3076.16) mean.
#[derive(Debug)]
pub enum Cvpn3000IpsecAllowPasswdStore {}

impl Enumeration for Cvpn3000IpsecAllowPasswdStore {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Disallow"), (1, "Allow")];
}

/// What the numbers of CVPN3000-Use-Client-Address (26.3076.17) mean.
#[derive(Debug)]
pub enum Cvpn3000UseClientAddress {}

impl Enumeration for Cvpn3000UseClientAddress {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Disallow"), (1, "Allow")];
}

/// What the numbers of CVPN3000-PPTP-Min-Auth-Protocol (26.3076.18) mean.
#[derive(Debug)]
pub enum Cvpn3000PptpMinAuthProtocol {}

impl Enumeration for Cvpn3000PptpMinAuthProtocol {
    const NAMES: &'static [(u32, &'static str)] = &[
        (1, "PAP"),
        (2, "CHAP"),
        (4, "EAP-MD5"),
        (8, "EAP-GTC"),
        (16, "EAP-TLS"),
        (32, "MSCHAPv1"),
        (64, "MSCHAPv2"),
        (102, "Default"),
    ];
}

/// What the numbers of CVPN3000-L2TP-Min-Auth-Protocol (26.3076.19) mean.
#[derive(Debug)]
pub enum Cvpn3000L2tpMinAuthProtocol {}

impl Enumeration for Cvpn3000L2tpMinAuthProtocol {
    const NAMES: &'static [(u32, &'static str)] = &[
        (1, "PAP"),
        (2, "CHAP"),
        (4, "EAP-MD5"),
        (8, "EAP-GTC"),
        (16, "EAP-TLS"),
        (32, "MSCHAPv1"),
        (64, "MSCHAPv2"),
        (102, "Default"),
    ];
}

/// What the numbers of CVPN3000-PPTP-Encryption (26.3076.20) mean.
#[derive(Debug)]
pub enum Cvpn3000PptpEncryption {}

impl Enumeration for Cvpn3000PptpEncryption {
    const NAMES: &'static [(u32, &'static str)] = &[
        (2, "PPTP-40bit"),
        (3, "PPTP-40-Encryption-Req"),
        (4, "PPTP-128"),
        (5, "PPTP-128-Encryption-Req"),
        (6, "PPTP-40-or-128"),
        (7, "PPTP-40-or-128-Encry-Req"),
        (10, "PPTP-40-Stateless-Req"),
        (11, "PPTP-40-Enc/Stateless-Req"),
        (12, "PPTP-128-Stateless-Req"),
        (13, "PPTP-128-Enc/Stateless-Req"),
        (14, "PPTP-40/128-Stateless-Req"),
        (15, "PPTP-40/128-Enc/Statls-Req"),
    ];
}

/// What the numbers of CVPN3000-L2TP-Encryption (26.3076.21) mean.
#[derive(Debug)]
pub enum Cvpn3000L2tpEncryption {}

impl Enumeration for Cvpn3000L2tpEncryption {
    const NAMES: &'static [(u32, &'static str)] = &[
        (2, "L2TP-40bit"),
        (3, "L2TP-40-Encryption-Req"),
        (4, "L2TP-128"),
        (5, "L2TP-128-Encryption-Req"),
        (6, "L2TP-40-or-128"),
        (7, "L2TP-40-or-128-Encry-Req"),
        (10, "L2TP-40-Stateless-Req"),
        (11, "L2TP-40-Enc/Stateless-Req"),
        (12, "L2TP-128-Stateless-Req"),
        (13, "L2TP-128-Enc/Stateless-Req"),
        (14, "L2TP-40/128-Stateless-Req"),
        (15, "L2TP-40/128-Enc/Statls-Req"),
    ];
}

/// What the numbers of CVPN3000-Auth-Server-Type (26.3076.22) mean.
#[derive(Debug)]
pub enum Cvpn3000AuthServerType {}

impl Enumeration for Cvpn3000AuthServerType {
    const NAMES: &'static [(u32, &'static str)] =
        &[(0, "First-Active-Server"), (1, "RADIUS"), (2, "LDAP"), (3, "NT"), (4, "SDI"), (5, "Internal")];
}

/// What the numbers of CVPN3000-IPSec-LTL-Keepalives (26.3076.25) mean.
#[derive(Debug)]
pub enum Cvpn3000IpsecLtlKeepalives {}

impl Enumeration for Cvpn3000IpsecLtlKeepalives {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "OFF"), (1, "ON")];
}

/// What the numbers of CVPN3000-IPSec-Tunnel-Type (26.3076.30) mean.
#[derive(Debug)]
pub enum Cvpn3000IpsecTunnelType {}

impl Enumeration for Cvpn3000IpsecTunnelType {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "LAN-to-LAN"), (2, "Remote-Access")];
}

/// What the numbers of CVPN3000-IPSec-Mode-Config (26.3076.31) mean.
#[derive(Debug)]
pub enum Cvpn3000IpsecModeConfig {}

impl Enumeration for Cvpn3000IpsecModeConfig {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "OFF"), (1, "ON")];
}

/// What the numbers of CVPN3000-IPSec-User-Group-Lock (26.3076.33) mean.
#[derive(Debug)]
pub enum Cvpn3000IpsecUserGroupLock {}

impl Enumeration for Cvpn3000IpsecUserGroupLock {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "OFF"), (1, "ON")];
}

/// What the numbers of CVPN3000-IPSec-Over-UDP (26.3076.34) mean.
#[derive(Debug)]
pub enum Cvpn3000IpsecOverUdp {}

impl Enumeration for Cvpn3000IpsecOverUdp {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "OFF"), (1, "ON")];
}

/// What the numbers of CVPN3000-Strip-Realm (26.3076.136) mean.
#[derive(Debug)]
pub enum Cvpn3000StripRealm {}

impl Enumeration for Cvpn3000StripRealm {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "FALSE"), (1, "TRUE")];
}

/// What the numbers of CVPN3000-Smart-Tunnel-Auto (26.3076.138) mean.
#[derive(Debug)]
pub enum Cvpn3000SmartTunnelAuto {}

impl Enumeration for Cvpn3000SmartTunnelAuto {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Disabled"), (1, "Enabled"), (2, "Auto")];
}
