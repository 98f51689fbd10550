//! Cisco Systems: ASA firewalls (the number space of the VPN 3000).
//!
//! Source: vendor documentation; private enterprise number 3076 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/cisco.asa`: change it there.

use ulna_wire::{Attribute, Enum, Enumeration, Format, Integer, Ipv4, Text, Vendor};

/// Cisco-ASA: private enterprise number 3076.
pub const CISCO_ASA: Vendor = Vendor::new(3076, Format::T1L1);

/// ASA-Simultaneous-Logins (26.3076.2): a number, 4 octets.
pub const ASA_SIMULTANEOUS_LOGINS: Attribute<Integer> = Attribute::vendor(CISCO_ASA, 2, "ASA-Simultaneous-Logins");

/// ASA-Primary-DNS (26.3076.5): an IPv4 address, 4 octets.
pub const ASA_PRIMARY_DNS: Attribute<Ipv4> = Attribute::vendor(CISCO_ASA, 5, "ASA-Primary-DNS");

/// ASA-Secondary-DNS (26.3076.6): an IPv4 address, 4 octets.
pub const ASA_SECONDARY_DNS: Attribute<Ipv4> = Attribute::vendor(CISCO_ASA, 6, "ASA-Secondary-DNS");

/// ASA-Primary-WINS (26.3076.7): an IPv4 address, 4 octets.
pub const ASA_PRIMARY_WINS: Attribute<Ipv4> = Attribute::vendor(CISCO_ASA, 7, "ASA-Primary-WINS");

/// ASA-Secondary-WINS (26.3076.8): an IPv4 address, 4 octets.
pub const ASA_SECONDARY_WINS: Attribute<Ipv4> = Attribute::vendor(CISCO_ASA, 8, "ASA-Secondary-WINS");

/// ASA-SEP-Card-Assignment (26.3076.9): a number, 4 octets.
pub const ASA_SEP_CARD_ASSIGNMENT: Attribute<Integer> = Attribute::vendor(CISCO_ASA, 9, "ASA-SEP-Card-Assignment");

/// ASA-Tunneling-Protocols (26.3076.11): a number, 4 octets.
pub const ASA_TUNNELING_PROTOCOLS: Attribute<Integer> = Attribute::vendor(CISCO_ASA, 11, "ASA-Tunneling-Protocols");

/// ASA-IPsec-Sec-Association (26.3076.12): text, 1 to 247 octets.
pub const ASA_IPSEC_SEC_ASSOCIATION: Attribute<Text> = Attribute::vendor(CISCO_ASA, 12, "ASA-IPsec-Sec-Association");

/// ASA-IPsec-Authentication (26.3076.13): a number that [`AsaIpsecAuthentication`] names, 4 octets.
pub const ASA_IPSEC_AUTHENTICATION: Attribute<Enum<AsaIpsecAuthentication>> =
    Attribute::vendor(CISCO_ASA, 13, "ASA-IPsec-Authentication");

/// ASA-Banner1 (26.3076.15): text, 1 to 247 octets.
pub const ASA_BANNER1: Attribute<Text> = Attribute::vendor(CISCO_ASA, 15, "ASA-Banner1");

/// ASA-IPsec-Allow-Passwd-Store (26.3076.16): a number that [`AsaIpsecAllowPasswdStore`] names, 4 octets.
pub const ASA_IPSEC_ALLOW_PASSWD_STORE: Attribute<Enum<AsaIpsecAllowPasswdStore>> =
    Attribute::vendor(CISCO_ASA, 16, "ASA-IPsec-Allow-Passwd-Store");

/// ASA-Use-Client-Address (26.3076.17): a number that [`AsaUseClientAddress`] names, 4 octets.
pub const ASA_USE_CLIENT_ADDRESS: Attribute<Enum<AsaUseClientAddress>> =
    Attribute::vendor(CISCO_ASA, 17, "ASA-Use-Client-Address");

/// ASA-PPTP-Encryption (26.3076.20): a number, 4 octets.
pub const ASA_PPTP_ENCRYPTION: Attribute<Integer> = Attribute::vendor(CISCO_ASA, 20, "ASA-PPTP-Encryption");

/// ASA-L2TP-Encryption (26.3076.21): a number, 4 octets.
pub const ASA_L2TP_ENCRYPTION: Attribute<Integer> = Attribute::vendor(CISCO_ASA, 21, "ASA-L2TP-Encryption");

/// ASA-Group-Policy (26.3076.25): text, 1 to 247 octets.
pub const ASA_GROUP_POLICY: Attribute<Text> = Attribute::vendor(CISCO_ASA, 25, "ASA-Group-Policy");

/// ASA-IPsec-Split-Tunnel-List (26.3076.27): text, 1 to 247 octets.
pub const ASA_IPSEC_SPLIT_TUNNEL_LIST: Attribute<Text> =
    Attribute::vendor(CISCO_ASA, 27, "ASA-IPsec-Split-Tunnel-List");

/// ASA-IPsec-Default-Domain (26.3076.28): text, 1 to 247 octets.
pub const ASA_IPSEC_DEFAULT_DOMAIN: Attribute<Text> = Attribute::vendor(CISCO_ASA, 28, "ASA-IPsec-Default-Domain");

/// ASA-IPsec-Split-DNS-Names (26.3076.29): text, 1 to 247 octets.
pub const ASA_IPSEC_SPLIT_DNS_NAMES: Attribute<Text> = Attribute::vendor(CISCO_ASA, 29, "ASA-IPsec-Split-DNS-Names");

/// ASA-IPsec-Tunnel-Type (26.3076.30): a number that [`AsaIpsecTunnelType`] names, 4 octets.
pub const ASA_IPSEC_TUNNEL_TYPE: Attribute<Enum<AsaIpsecTunnelType>> =
    Attribute::vendor(CISCO_ASA, 30, "ASA-IPsec-Tunnel-Type");

/// ASA-IPsec-Mode-Config (26.3076.31): a number that [`AsaIpsecModeConfig`] names, 4 octets.
pub const ASA_IPSEC_MODE_CONFIG: Attribute<Enum<AsaIpsecModeConfig>> =
    Attribute::vendor(CISCO_ASA, 31, "ASA-IPsec-Mode-Config");

/// ASA-IPsec-Over-UDP (26.3076.34): a number that [`AsaIpsecOverUdp`] names, 4 octets.
pub const ASA_IPSEC_OVER_UDP: Attribute<Enum<AsaIpsecOverUdp>> = Attribute::vendor(CISCO_ASA, 34, "ASA-IPsec-Over-UDP");

/// ASA-IPsec-Over-UDP-Port (26.3076.35): a number, 4 octets.
pub const ASA_IPSEC_OVER_UDP_PORT: Attribute<Integer> = Attribute::vendor(CISCO_ASA, 35, "ASA-IPsec-Over-UDP-Port");

/// ASA-Banner2 (26.3076.36): text, 1 to 247 octets.
pub const ASA_BANNER2: Attribute<Text> = Attribute::vendor(CISCO_ASA, 36, "ASA-Banner2");

/// ASA-PPTP-MPPC-Compression (26.3076.37): a number that [`AsaPptpMppcCompression`] names, 4 octets.
pub const ASA_PPTP_MPPC_COMPRESSION: Attribute<Enum<AsaPptpMppcCompression>> =
    Attribute::vendor(CISCO_ASA, 37, "ASA-PPTP-MPPC-Compression");

/// ASA-L2TP-MPPC-Compression (26.3076.38): a number that [`AsaL2tpMppcCompression`] names, 4 octets.
pub const ASA_L2TP_MPPC_COMPRESSION: Attribute<Enum<AsaL2tpMppcCompression>> =
    Attribute::vendor(CISCO_ASA, 38, "ASA-L2TP-MPPC-Compression");

/// ASA-IPsec-IP-Compression (26.3076.39): a number that [`AsaIpsecIpCompression`] names, 4 octets.
pub const ASA_IPSEC_IP_COMPRESSION: Attribute<Enum<AsaIpsecIpCompression>> =
    Attribute::vendor(CISCO_ASA, 39, "ASA-IPsec-IP-Compression");

/// ASA-IPsec-IKE-Peer-ID-Check (26.3076.40): a number that [`AsaIpsecIkePeerIdCheck`] names, 4 octets.
pub const ASA_IPSEC_IKE_PEER_ID_CHECK: Attribute<Enum<AsaIpsecIkePeerIdCheck>> =
    Attribute::vendor(CISCO_ASA, 40, "ASA-IPsec-IKE-Peer-ID-Check");

/// ASA-IKE-Keep-Alives (26.3076.41): a number that [`AsaIkeKeepAlives`] names, 4 octets.
pub const ASA_IKE_KEEP_ALIVES: Attribute<Enum<AsaIkeKeepAlives>> =
    Attribute::vendor(CISCO_ASA, 41, "ASA-IKE-Keep-Alives");

/// ASA-IPsec-Auth-On-Rekey (26.3076.42): a number that [`AsaIpsecAuthOnRekey`] names, 4 octets.
pub const ASA_IPSEC_AUTH_ON_REKEY: Attribute<Enum<AsaIpsecAuthOnRekey>> =
    Attribute::vendor(CISCO_ASA, 42, "ASA-IPsec-Auth-On-Rekey");

/// ASA-Required-Client-Firewall-Vendor-Code (26.3076.45): a number that [`AsaRequiredClientFirewallVendorCode`] names,
/// 4 octets.
pub const ASA_REQUIRED_CLIENT_FIREWALL_VENDOR_CODE: Attribute<Enum<AsaRequiredClientFirewallVendorCode>> =
    Attribute::vendor(CISCO_ASA, 45, "ASA-Required-Client-Firewall-Vendor-Code");

/// ASA-Required-Client-Firewall-Product-Code (26.3076.46): a number, 4 octets.
pub const ASA_REQUIRED_CLIENT_FIREWALL_PRODUCT_CODE: Attribute<Integer> =
    Attribute::vendor(CISCO_ASA, 46, "ASA-Required-Client-Firewall-Product-Code");

/// ASA-Required-Client-Firewall-Description (26.3076.47): text, 1 to 247 octets.
pub const ASA_REQUIRED_CLIENT_FIREWALL_DESCRIPTION: Attribute<Text> =
    Attribute::vendor(CISCO_ASA, 47, "ASA-Required-Client-Firewall-Description");

/// ASA-Require-HW-Client-Auth (26.3076.48): a number that [`AsaRequireHwClientAuth`] names, 4 octets.
pub const ASA_REQUIRE_HW_CLIENT_AUTH: Attribute<Enum<AsaRequireHwClientAuth>> =
    Attribute::vendor(CISCO_ASA, 48, "ASA-Require-HW-Client-Auth");

/// ASA-Required-Individual-User-Auth (26.3076.49): a number that [`AsaRequiredIndividualUserAuth`] names, 4 octets.
pub const ASA_REQUIRED_INDIVIDUAL_USER_AUTH: Attribute<Enum<AsaRequiredIndividualUserAuth>> =
    Attribute::vendor(CISCO_ASA, 49, "ASA-Required-Individual-User-Auth");

/// ASA-Authenticated-User-Idle-Timeout (26.3076.50): a number, 4 octets.
pub const ASA_AUTHENTICATED_USER_IDLE_TIMEOUT: Attribute<Integer> =
    Attribute::vendor(CISCO_ASA, 50, "ASA-Authenticated-User-Idle-Timeout");

/// ASA-Cisco-IP-Phone-Bypass (26.3076.51): a number that [`AsaCiscoIpPhoneBypass`] names, 4 octets.
pub const ASA_CISCO_IP_PHONE_BYPASS: Attribute<Enum<AsaCiscoIpPhoneBypass>> =
    Attribute::vendor(CISCO_ASA, 51, "ASA-Cisco-IP-Phone-Bypass");

/// ASA-IPsec-Split-Tunneling-Policy (26.3076.55): a number that [`AsaIpsecSplitTunnelingPolicy`] names, 4 octets.
pub const ASA_IPSEC_SPLIT_TUNNELING_POLICY: Attribute<Enum<AsaIpsecSplitTunnelingPolicy>> =
    Attribute::vendor(CISCO_ASA, 55, "ASA-IPsec-Split-Tunneling-Policy");

/// ASA-IPsec-Required-Client-Firewall-Capability (26.3076.56): a number that
/// [`AsaIpsecRequiredClientFirewallCapability`] names, 4 octets.
pub const ASA_IPSEC_REQUIRED_CLIENT_FIREWALL_CAPABILITY: Attribute<Enum<AsaIpsecRequiredClientFirewallCapability>> =
    Attribute::vendor(CISCO_ASA, 56, "ASA-IPsec-Required-Client-Firewall-Capability");

/// ASA-IPsec-Client-Firewall-Filter-Name (26.3076.57): text, 1 to 247 octets.
pub const ASA_IPSEC_CLIENT_FIREWALL_FILTER_NAME: Attribute<Text> =
    Attribute::vendor(CISCO_ASA, 57, "ASA-IPsec-Client-Firewall-Filter-Name");

/// ASA-IPsec-Client-Firewall-Filter-Optional (26.3076.58): a number that [`AsaIpsecClientFirewallFilterOptional`]
/// names, 4 octets.
pub const ASA_IPSEC_CLIENT_FIREWALL_FILTER_OPTIONAL: Attribute<Enum<AsaIpsecClientFirewallFilterOptional>> =
    Attribute::vendor(CISCO_ASA, 58, "ASA-IPsec-Client-Firewall-Filter-Optional");

/// ASA-IPsec-Backup-Servers (26.3076.59): a number that [`AsaIpsecBackupServers`] names, 4 octets.
pub const ASA_IPSEC_BACKUP_SERVERS: Attribute<Enum<AsaIpsecBackupServers>> =
    Attribute::vendor(CISCO_ASA, 59, "ASA-IPsec-Backup-Servers");

/// ASA-IPsec-Backup-Server-List (26.3076.60): text, 1 to 247 octets.
pub const ASA_IPSEC_BACKUP_SERVER_LIST: Attribute<Text> =
    Attribute::vendor(CISCO_ASA, 60, "ASA-IPsec-Backup-Server-List");

/// ASA-DHCP-Network-Scope (26.3076.61): an IPv4 address, 4 octets.
pub const ASA_DHCP_NETWORK_SCOPE: Attribute<Ipv4> = Attribute::vendor(CISCO_ASA, 61, "ASA-DHCP-Network-Scope");

/// ASA-Intercept-DHCP-Configure-Msg (26.3076.62): a number that [`AsaInterceptDhcpConfigureMsg`] names, 4 octets.
pub const ASA_INTERCEPT_DHCP_CONFIGURE_MSG: Attribute<Enum<AsaInterceptDhcpConfigureMsg>> =
    Attribute::vendor(CISCO_ASA, 62, "ASA-Intercept-DHCP-Configure-Msg");

/// ASA-MS-Client-Subnet-Mask (26.3076.63): an IPv4 address, 4 octets.
pub const ASA_MS_CLIENT_SUBNET_MASK: Attribute<Ipv4> = Attribute::vendor(CISCO_ASA, 63, "ASA-MS-Client-Subnet-Mask");

/// ASA-Allow-Network-Extension-Mode (26.3076.64): a number that [`AsaAllowNetworkExtensionMode`] names, 4 octets.
pub const ASA_ALLOW_NETWORK_EXTENSION_MODE: Attribute<Enum<AsaAllowNetworkExtensionMode>> =
    Attribute::vendor(CISCO_ASA, 64, "ASA-Allow-Network-Extension-Mode");

/// ASA-Authorization-Type (26.3076.65): a number that [`AsaAuthorizationType`] names, 4 octets.
pub const ASA_AUTHORIZATION_TYPE: Attribute<Enum<AsaAuthorizationType>> =
    Attribute::vendor(CISCO_ASA, 65, "ASA-Authorization-Type");

/// ASA-Authorization-Required (26.3076.66): a number that [`AsaAuthorizationRequired`] names, 4 octets.
pub const ASA_AUTHORIZATION_REQUIRED: Attribute<Enum<AsaAuthorizationRequired>> =
    Attribute::vendor(CISCO_ASA, 66, "ASA-Authorization-Required");

/// ASA-Authorization-DN-Field (26.3076.67): text, 1 to 247 octets.
pub const ASA_AUTHORIZATION_DN_FIELD: Attribute<Text> = Attribute::vendor(CISCO_ASA, 67, "ASA-Authorization-DN-Field");

/// ASA-IKE-KeepAlive-Confidence-Interval (26.3076.68): a number, 4 octets.
pub const ASA_IKE_KEEPALIVE_CONFIDENCE_INTERVAL: Attribute<Integer> =
    Attribute::vendor(CISCO_ASA, 68, "ASA-IKE-KeepAlive-Confidence-Interval");

/// ASA-WebVPN-Content-Filter-Parameters (26.3076.69): a number, 4 octets.
pub const ASA_WEBVPN_CONTENT_FILTER_PARAMETERS: Attribute<Integer> =
    Attribute::vendor(CISCO_ASA, 69, "ASA-WebVPN-Content-Filter-Parameters");

/// ASA-WebVPN-HTML-Filter (26.3076.70): a number, 4 octets.
pub const ASA_WEBVPN_HTML_FILTER: Attribute<Integer> = Attribute::vendor(CISCO_ASA, 70, "ASA-WebVPN-HTML-Filter");

/// ASA-WebVPN-URL-List (26.3076.71): text, 1 to 247 octets.
pub const ASA_WEBVPN_URL_LIST: Attribute<Text> = Attribute::vendor(CISCO_ASA, 71, "ASA-WebVPN-URL-List");

/// ASA-WebVPN-Port-Forwarding-List (26.3076.72): text, 1 to 247 octets.
pub const ASA_WEBVPN_PORT_FORWARDING_LIST: Attribute<Text> =
    Attribute::vendor(CISCO_ASA, 72, "ASA-WebVPN-Port-Forwarding-List");

/// ASA-WebVPN-Access-List (26.3076.73): text, 1 to 247 octets.
pub const ASA_WEBVPN_ACCESS_LIST: Attribute<Text> = Attribute::vendor(CISCO_ASA, 73, "ASA-WebVPN-Access-List");

/// ASA-WebVPNACL (26.3076.73): text, 1 to 247 octets.
pub const ASA_WEBVPNACL: Attribute<Text> = Attribute::vendor(CISCO_ASA, 73, "ASA-WebVPNACL");

/// ASA-WebVPN-HTTP-Proxy-IP-Address (26.3076.74): text, 1 to 247 octets.
pub const ASA_WEBVPN_HTTP_PROXY_IP_ADDRESS: Attribute<Text> =
    Attribute::vendor(CISCO_ASA, 74, "ASA-WebVPN-HTTP-Proxy-IP-Address");

/// ASA-Cisco-LEAP-Bypass (26.3076.75): a number that [`AsaCiscoLeapBypass`] names, 4 octets.
pub const ASA_CISCO_LEAP_BYPASS: Attribute<Enum<AsaCiscoLeapBypass>> =
    Attribute::vendor(CISCO_ASA, 75, "ASA-Cisco-LEAP-Bypass");

/// ASA-WebVPN-Default-Homepage (26.3076.76): text, 1 to 247 octets.
pub const ASA_WEBVPN_DEFAULT_HOMEPAGE: Attribute<Text> =
    Attribute::vendor(CISCO_ASA, 76, "ASA-WebVPN-Default-Homepage");

/// ASA-Client-Type-Version-Limiting (26.3076.77): text, 1 to 247 octets.
pub const ASA_CLIENT_TYPE_VERSION_LIMITING: Attribute<Text> =
    Attribute::vendor(CISCO_ASA, 77, "ASA-Client-Type-Version-Limiting");

/// ASA-WebVPN-Group-based-HTTP/HTTPS-Proxy-Exception-List (26.3076.78): text, 1 to 247 octets.
pub const ASA_WEBVPN_GROUP_BASED_HTTP_HTTPS_PROXY_EXCEPTION_LIST: Attribute<Text> =
    Attribute::vendor(CISCO_ASA, 78, "ASA-WebVPN-Group-based-HTTP/HTTPS-Proxy-Exception-List");

/// ASA-WebVPN-Port-Forwarding-Name (26.3076.79): text, 1 to 247 octets.
pub const ASA_WEBVPN_PORT_FORWARDING_NAME: Attribute<Text> =
    Attribute::vendor(CISCO_ASA, 79, "ASA-WebVPN-Port-Forwarding-Name");

/// ASA-IE-Proxy-Server (26.3076.80): text, 1 to 247 octets.
pub const ASA_IE_PROXY_SERVER: Attribute<Text> = Attribute::vendor(CISCO_ASA, 80, "ASA-IE-Proxy-Server");

/// ASA-IE-Proxy-Server-Policy (26.3076.81): a number that [`AsaIeProxyServerPolicy`] names, 4 octets.
pub const ASA_IE_PROXY_SERVER_POLICY: Attribute<Enum<AsaIeProxyServerPolicy>> =
    Attribute::vendor(CISCO_ASA, 81, "ASA-IE-Proxy-Server-Policy");

/// ASA-IE-Proxy-Exception-List (26.3076.82): text, 1 to 247 octets.
pub const ASA_IE_PROXY_EXCEPTION_LIST: Attribute<Text> =
    Attribute::vendor(CISCO_ASA, 82, "ASA-IE-Proxy-Exception-List");

/// ASA-IE-Proxy-Bypass-Local (26.3076.83): a number that [`AsaIeProxyBypassLocal`] names, 4 octets.
pub const ASA_IE_PROXY_BYPASS_LOCAL: Attribute<Enum<AsaIeProxyBypassLocal>> =
    Attribute::vendor(CISCO_ASA, 83, "ASA-IE-Proxy-Bypass-Local");

/// ASA-IKE-Keepalive-Retry-Interval (26.3076.84): a number, 4 octets.
pub const ASA_IKE_KEEPALIVE_RETRY_INTERVAL: Attribute<Integer> =
    Attribute::vendor(CISCO_ASA, 84, "ASA-IKE-Keepalive-Retry-Interval");

/// ASA-Tunnel-Group-Lock (26.3076.85): text, 1 to 247 octets.
pub const ASA_TUNNEL_GROUP_LOCK: Attribute<Text> = Attribute::vendor(CISCO_ASA, 85, "ASA-Tunnel-Group-Lock");

/// ASA-Access-List-Inbound (26.3076.86): text, 1 to 247 octets.
pub const ASA_ACCESS_LIST_INBOUND: Attribute<Text> = Attribute::vendor(CISCO_ASA, 86, "ASA-Access-List-Inbound");

/// ASA-Access-List-Outbound (26.3076.87): text, 1 to 247 octets.
pub const ASA_ACCESS_LIST_OUTBOUND: Attribute<Text> = Attribute::vendor(CISCO_ASA, 87, "ASA-Access-List-Outbound");

/// ASA-Perfect-Forward-Secrecy-Enable (26.3076.88): a number that [`AsaPerfectForwardSecrecyEnable`] names, 4 octets.
pub const ASA_PERFECT_FORWARD_SECRECY_ENABLE: Attribute<Enum<AsaPerfectForwardSecrecyEnable>> =
    Attribute::vendor(CISCO_ASA, 88, "ASA-Perfect-Forward-Secrecy-Enable");

/// ASA-NAC-Enable (26.3076.89): a number that [`AsaNacEnable`] names, 4 octets.
pub const ASA_NAC_ENABLE: Attribute<Enum<AsaNacEnable>> = Attribute::vendor(CISCO_ASA, 89, "ASA-NAC-Enable");

/// ASA-NAC-Status-Query-Timer (26.3076.90): a number, 4 octets.
pub const ASA_NAC_STATUS_QUERY_TIMER: Attribute<Integer> =
    Attribute::vendor(CISCO_ASA, 90, "ASA-NAC-Status-Query-Timer");

/// ASA-NAC-Revalidation-Timer (26.3076.91): a number, 4 octets.
pub const ASA_NAC_REVALIDATION_TIMER: Attribute<Integer> =
    Attribute::vendor(CISCO_ASA, 91, "ASA-NAC-Revalidation-Timer");

/// ASA-NAC-Default-ACL (26.3076.92): text, 1 to 247 octets.
pub const ASA_NAC_DEFAULT_ACL: Attribute<Text> = Attribute::vendor(CISCO_ASA, 92, "ASA-NAC-Default-ACL");

/// ASA-WebVPN-URL-Entry-Enable (26.3076.93): a number that [`AsaWebvpnUrlEntryEnable`] names, 4 octets.
pub const ASA_WEBVPN_URL_ENTRY_ENABLE: Attribute<Enum<AsaWebvpnUrlEntryEnable>> =
    Attribute::vendor(CISCO_ASA, 93, "ASA-WebVPN-URL-Entry-Enable");

/// ASA-WebVPN-File-Access-Enable (26.3076.94): a number that [`AsaWebvpnFileAccessEnable`] names, 4 octets.
pub const ASA_WEBVPN_FILE_ACCESS_ENABLE: Attribute<Enum<AsaWebvpnFileAccessEnable>> =
    Attribute::vendor(CISCO_ASA, 94, "ASA-WebVPN-File-Access-Enable");

/// ASA-WebVPN-File-Server-Entry-Enable (26.3076.95): a number that [`AsaWebvpnFileServerEntryEnable`] names, 4 octets.
pub const ASA_WEBVPN_FILE_SERVER_ENTRY_ENABLE: Attribute<Enum<AsaWebvpnFileServerEntryEnable>> =
    Attribute::vendor(CISCO_ASA, 95, "ASA-WebVPN-File-Server-Entry-Enable");

/// ASA-WebVPN-File-Server-Browsing-Enable (26.3076.96): a number that [`AsaWebvpnFileServerBrowsingEnable`] names, 4
/// octets.
pub const ASA_WEBVPN_FILE_SERVER_BROWSING_ENABLE: Attribute<Enum<AsaWebvpnFileServerBrowsingEnable>> =
    Attribute::vendor(CISCO_ASA, 96, "ASA-WebVPN-File-Server-Browsing-Enable");

/// ASA-WebVPN-Port-Forwarding-Enable (26.3076.97): a number that [`AsaWebvpnPortForwardingEnable`] names, 4 octets.
pub const ASA_WEBVPN_PORT_FORWARDING_ENABLE: Attribute<Enum<AsaWebvpnPortForwardingEnable>> =
    Attribute::vendor(CISCO_ASA, 97, "ASA-WebVPN-Port-Forwarding-Enable");

/// ASA-WebVPN-Port-Forwarding-Exchange-Proxy-Enable (26.3076.98): a number that
/// [`AsaWebvpnPortForwardingExchangeProxyEnable`] names, 4 octets.
pub const ASA_WEBVPN_PORT_FORWARDING_EXCHANGE_PROXY_ENABLE: Attribute<
    Enum<AsaWebvpnPortForwardingExchangeProxyEnable>,
> = Attribute::vendor(CISCO_ASA, 98, "ASA-WebVPN-Port-Forwarding-Exchange-Proxy-Enable");

/// ASA-WebVPN-Port-Forwarding-HTTP-Proxy (26.3076.99): a number that [`AsaWebvpnPortForwardingHttpProxy`] names, 4
/// octets.
pub const ASA_WEBVPN_PORT_FORWARDING_HTTP_PROXY: Attribute<Enum<AsaWebvpnPortForwardingHttpProxy>> =
    Attribute::vendor(CISCO_ASA, 99, "ASA-WebVPN-Port-Forwarding-HTTP-Proxy");

/// ASA-WebVPN-Citrix-Metaframe-Enable (26.3076.101): a number that [`AsaWebvpnCitrixMetaframeEnable`] names, 4 octets.
pub const ASA_WEBVPN_CITRIX_METAFRAME_ENABLE: Attribute<Enum<AsaWebvpnCitrixMetaframeEnable>> =
    Attribute::vendor(CISCO_ASA, 101, "ASA-WebVPN-Citrix-Metaframe-Enable");

/// ASA-WebVPN-Apply-ACL (26.3076.102): a number that [`AsaWebvpnApplyAcl`] names, 4 octets.
pub const ASA_WEBVPN_APPLY_ACL: Attribute<Enum<AsaWebvpnApplyAcl>> =
    Attribute::vendor(CISCO_ASA, 102, "ASA-WebVPN-Apply-ACL");

/// ASA-WebVPN-SSL-VPN-Client-Enable (26.3076.103): a number that [`AsaWebvpnSslVpnClientEnable`] names, 4 octets.
pub const ASA_WEBVPN_SSL_VPN_CLIENT_ENABLE: Attribute<Enum<AsaWebvpnSslVpnClientEnable>> =
    Attribute::vendor(CISCO_ASA, 103, "ASA-WebVPN-SSL-VPN-Client-Enable");

/// ASA-WebVPN-SSL-VPN-Client-Required (26.3076.104): a number that [`AsaWebvpnSslVpnClientRequired`] names, 4 octets.
pub const ASA_WEBVPN_SSL_VPN_CLIENT_REQUIRED: Attribute<Enum<AsaWebvpnSslVpnClientRequired>> =
    Attribute::vendor(CISCO_ASA, 104, "ASA-WebVPN-SSL-VPN-Client-Required");

/// ASA-WebVPN-SSL-VPN-Client-Keep-Installation (26.3076.105): a number that [`AsaWebvpnSslVpnClientKeepInstallation`]
/// names, 4 octets.
pub const ASA_WEBVPN_SSL_VPN_CLIENT_KEEP_INSTALLATION: Attribute<Enum<AsaWebvpnSslVpnClientKeepInstallation>> =
    Attribute::vendor(CISCO_ASA, 105, "ASA-WebVPN-SSL-VPN-Client-Keep-Installation");

/// ASA-SVC-Keepalive (26.3076.107): a number, 4 octets.
pub const ASA_SVC_KEEPALIVE: Attribute<Integer> = Attribute::vendor(CISCO_ASA, 107, "ASA-SVC-Keepalive");

/// ASA-WebVPN-SVC-Keepalive-Frequency (26.3076.107): a number, 4 octets.
pub const ASA_WEBVPN_SVC_KEEPALIVE_FREQUENCY: Attribute<Integer> =
    Attribute::vendor(CISCO_ASA, 107, "ASA-WebVPN-SVC-Keepalive-Frequency");

/// ASA-SVC-DPD-Interval-Client (26.3076.108): a number, 4 octets.
pub const ASA_SVC_DPD_INTERVAL_CLIENT: Attribute<Integer> =
    Attribute::vendor(CISCO_ASA, 108, "ASA-SVC-DPD-Interval-Client");

/// ASA-WebVPN-SVC-Client-DPD-Frequency (26.3076.108): a number, 4 octets.
pub const ASA_WEBVPN_SVC_CLIENT_DPD_FREQUENCY: Attribute<Integer> =
    Attribute::vendor(CISCO_ASA, 108, "ASA-WebVPN-SVC-Client-DPD-Frequency");

/// ASA-SVC-DPD-Interval-Gateway (26.3076.109): a number, 4 octets.
pub const ASA_SVC_DPD_INTERVAL_GATEWAY: Attribute<Integer> =
    Attribute::vendor(CISCO_ASA, 109, "ASA-SVC-DPD-Interval-Gateway");

/// ASA-WebVPN-SVC-Gateway-DPD-Frequency (26.3076.109): a number, 4 octets.
pub const ASA_WEBVPN_SVC_GATEWAY_DPD_FREQUENCY: Attribute<Integer> =
    Attribute::vendor(CISCO_ASA, 109, "ASA-WebVPN-SVC-Gateway-DPD-Frequency");

/// ASA-SVC-Rekey-Time (26.3076.110): a number, 4 octets.
pub const ASA_SVC_REKEY_TIME: Attribute<Integer> = Attribute::vendor(CISCO_ASA, 110, "ASA-SVC-Rekey-Time");

/// ASA-WebVPN-SVC-Rekey-Time (26.3076.110): a number, 4 octets.
pub const ASA_WEBVPN_SVC_REKEY_TIME: Attribute<Integer> =
    Attribute::vendor(CISCO_ASA, 110, "ASA-WebVPN-SVC-Rekey-Time");

/// ASA-WebVPN-SVC-Rekey-Method (26.3076.111): a number that [`AsaWebvpnSvcRekeyMethod`] names, 4 octets.
pub const ASA_WEBVPN_SVC_REKEY_METHOD: Attribute<Enum<AsaWebvpnSvcRekeyMethod>> =
    Attribute::vendor(CISCO_ASA, 111, "ASA-WebVPN-SVC-Rekey-Method");

/// ASA-WebVPN-SVC-Compression (26.3076.112): a number that [`AsaWebvpnSvcCompression`] names, 4 octets.
pub const ASA_WEBVPN_SVC_COMPRESSION: Attribute<Enum<AsaWebvpnSvcCompression>> =
    Attribute::vendor(CISCO_ASA, 112, "ASA-WebVPN-SVC-Compression");

/// ASA-WebVPN-Customization (26.3076.113): text, 1 to 247 octets.
pub const ASA_WEBVPN_CUSTOMIZATION: Attribute<Text> = Attribute::vendor(CISCO_ASA, 113, "ASA-WebVPN-Customization");

/// ASA-WebVPN-SSO-Server-Name (26.3076.114): text, 1 to 247 octets.
pub const ASA_WEBVPN_SSO_SERVER_NAME: Attribute<Text> = Attribute::vendor(CISCO_ASA, 114, "ASA-WebVPN-SSO-Server-Name");

/// ASA-WebVPN-Deny-Message (26.3076.116): text, 1 to 247 octets.
pub const ASA_WEBVPN_DENY_MESSAGE: Attribute<Text> = Attribute::vendor(CISCO_ASA, 116, "ASA-WebVPN-Deny-Message");

/// ASA-WebVPN-HTTP-Compression (26.3076.120): a number that [`AsaWebvpnHttpCompression`] names, 4 octets.
pub const ASA_WEBVPN_HTTP_COMPRESSION: Attribute<Enum<AsaWebvpnHttpCompression>> =
    Attribute::vendor(CISCO_ASA, 120, "ASA-WebVPN-HTTP-Compression");

/// ASA-WebVPN-Keepalive-Ignore (26.3076.121): a number, 4 octets.
pub const ASA_WEBVPN_KEEPALIVE_IGNORE: Attribute<Integer> =
    Attribute::vendor(CISCO_ASA, 121, "ASA-WebVPN-Keepalive-Ignore");

/// ASA-Extended-Authentication-On-Rekey (26.3076.122): a number that [`AsaExtendedAuthenticationOnRekey`] names, 4
/// octets.
pub const ASA_EXTENDED_AUTHENTICATION_ON_REKEY: Attribute<Enum<AsaExtendedAuthenticationOnRekey>> =
    Attribute::vendor(CISCO_ASA, 122, "ASA-Extended-Authentication-On-Rekey");

/// ASA-SVC-DTLS (26.3076.123): a number that [`AsaSvcDtls`] names, 4 octets.
pub const ASA_SVC_DTLS: Attribute<Enum<AsaSvcDtls>> = Attribute::vendor(CISCO_ASA, 123, "ASA-SVC-DTLS");

/// ASA-WebVPN-SVC-DTLS-Enable (26.3076.123): a number that [`AsaSvcDtls`] names, 4 octets.
pub const ASA_WEBVPN_SVC_DTLS_ENABLE: Attribute<Enum<AsaSvcDtls>> =
    Attribute::vendor(CISCO_ASA, 123, "ASA-WebVPN-SVC-DTLS-Enable");

/// ASA-WebVPN-Auto-HTTP-Signon (26.3076.124): text, 1 to 247 octets.
pub const ASA_WEBVPN_AUTO_HTTP_SIGNON: Attribute<Text> =
    Attribute::vendor(CISCO_ASA, 124, "ASA-WebVPN-Auto-HTTP-Signon");

/// ASA-SVC-MTU (26.3076.125): a number, 4 octets.
pub const ASA_SVC_MTU: Attribute<Integer> = Attribute::vendor(CISCO_ASA, 125, "ASA-SVC-MTU");

/// ASA-WebVPN-SVC-DTLS-MTU (26.3076.125): a number, 4 octets.
pub const ASA_WEBVPN_SVC_DTLS_MTU: Attribute<Integer> = Attribute::vendor(CISCO_ASA, 125, "ASA-WebVPN-SVC-DTLS-MTU");

/// ASA-WebVPN-Hidden-Shares (26.3076.126): a number that [`AsaWebvpnHiddenShares`] names, 4 octets.
pub const ASA_WEBVPN_HIDDEN_SHARES: Attribute<Enum<AsaWebvpnHiddenShares>> =
    Attribute::vendor(CISCO_ASA, 126, "ASA-WebVPN-Hidden-Shares");

/// ASA-SVC-Modules (26.3076.127): text, 1 to 247 octets.
pub const ASA_SVC_MODULES: Attribute<Text> = Attribute::vendor(CISCO_ASA, 127, "ASA-SVC-Modules");

/// ASA-SVC-Profiles (26.3076.128): text, 1 to 247 octets.
pub const ASA_SVC_PROFILES: Attribute<Text> = Attribute::vendor(CISCO_ASA, 128, "ASA-SVC-Profiles");

/// ASA-SVC-Ask (26.3076.131): a number that [`AsaSvcAsk`] names, 4 octets.
pub const ASA_SVC_ASK: Attribute<Enum<AsaSvcAsk>> = Attribute::vendor(CISCO_ASA, 131, "ASA-SVC-Ask");

/// ASA-SVC-Ask-Timeout (26.3076.132): a number, 4 octets.
pub const ASA_SVC_ASK_TIMEOUT: Attribute<Integer> = Attribute::vendor(CISCO_ASA, 132, "ASA-SVC-Ask-Timeout");

/// ASA-IE-Proxy-PAC-URL (26.3076.133): text, 1 to 247 octets.
pub const ASA_IE_PROXY_PAC_URL: Attribute<Text> = Attribute::vendor(CISCO_ASA, 133, "ASA-IE-Proxy-PAC-URL");

/// ASA-Strip-Realm (26.3076.135): a number that [`AsaStripRealm`] names, 4 octets.
pub const ASA_STRIP_REALM: Attribute<Enum<AsaStripRealm>> = Attribute::vendor(CISCO_ASA, 135, "ASA-Strip-Realm");

/// ASA-Smart-Tunnel (26.3076.136): text, 1 to 247 octets.
pub const ASA_SMART_TUNNEL: Attribute<Text> = Attribute::vendor(CISCO_ASA, 136, "ASA-Smart-Tunnel");

/// ASA-WebVPN-Smart-Tunnel (26.3076.136): text, 1 to 247 octets.
pub const ASA_WEBVPN_SMART_TUNNEL: Attribute<Text> = Attribute::vendor(CISCO_ASA, 136, "ASA-WebVPN-Smart-Tunnel");

/// ASA-WebVPN-ActiveX-Relay (26.3076.137): a number, 4 octets.
pub const ASA_WEBVPN_ACTIVEX_RELAY: Attribute<Integer> = Attribute::vendor(CISCO_ASA, 137, "ASA-WebVPN-ActiveX-Relay");

/// ASA-Smart-Tunnel-Auto (26.3076.138): a number that [`AsaSmartTunnelAuto`] names, 4 octets.
pub const ASA_SMART_TUNNEL_AUTO: Attribute<Enum<AsaSmartTunnelAuto>> =
    Attribute::vendor(CISCO_ASA, 138, "ASA-Smart-Tunnel-Auto");

/// ASA-WebVPN-Smart-Tunnel-Auto-Start (26.3076.138): a number that [`AsaSmartTunnelAuto`] names, 4 octets.
pub const ASA_WEBVPN_SMART_TUNNEL_AUTO_START: Attribute<Enum<AsaSmartTunnelAuto>> =
    Attribute::vendor(CISCO_ASA, 138, "ASA-WebVPN-Smart-Tunnel-Auto-Start");

/// ASA-Smart-Tunnel-Auto-Signon-Enable (26.3076.139): text, 1 to 247 octets.
pub const ASA_SMART_TUNNEL_AUTO_SIGNON_ENABLE: Attribute<Text> =
    Attribute::vendor(CISCO_ASA, 139, "ASA-Smart-Tunnel-Auto-Signon-Enable");

/// ASA-WebVPN-Smart-Tunnel-Auto-Sign-On (26.3076.139): text, 1 to 247 octets.
pub const ASA_WEBVPN_SMART_TUNNEL_AUTO_SIGN_ON: Attribute<Text> =
    Attribute::vendor(CISCO_ASA, 139, "ASA-WebVPN-Smart-Tunnel-Auto-Sign-On");

/// ASA-VLAN (26.3076.140): a number, 4 octets.
pub const ASA_VLAN: Attribute<Integer> = Attribute::vendor(CISCO_ASA, 140, "ASA-VLAN");

/// ASA-NAC-Settings (26.3076.141): text, 1 to 247 octets.
pub const ASA_NAC_SETTINGS: Attribute<Text> = Attribute::vendor(CISCO_ASA, 141, "ASA-NAC-Settings");

/// ASA-Member-Of (26.3076.145): text, 1 to 247 octets.
pub const ASA_MEMBER_OF: Attribute<Text> = Attribute::vendor(CISCO_ASA, 145, "ASA-Member-Of");

/// ASA-TunnelGroupName (26.3076.146): text, 1 to 247 octets.
pub const ASA_TUNNELGROUPNAME: Attribute<Text> = Attribute::vendor(CISCO_ASA, 146, "ASA-TunnelGroupName");

/// ASA-WebVPN-Idle-Timeout-Alert-Interval (26.3076.148): a number, 4 octets.
pub const ASA_WEBVPN_IDLE_TIMEOUT_ALERT_INTERVAL: Attribute<Integer> =
    Attribute::vendor(CISCO_ASA, 148, "ASA-WebVPN-Idle-Timeout-Alert-Interval");

/// ASA-WebVPN-Session-Timeout-Alert-Interval (26.3076.149): a number, 4 octets.
pub const ASA_WEBVPN_SESSION_TIMEOUT_ALERT_INTERVAL: Attribute<Integer> =
    Attribute::vendor(CISCO_ASA, 149, "ASA-WebVPN-Session-Timeout-Alert-Interval");

/// ASA-ClientType (26.3076.150): a number that [`AsaClienttype`] names, 4 octets.
pub const ASA_CLIENTTYPE: Attribute<Enum<AsaClienttype>> = Attribute::vendor(CISCO_ASA, 150, "ASA-ClientType");

/// ASA-SessionType (26.3076.151): a number that [`AsaSessiontype`] names, 4 octets.
pub const ASA_SESSIONTYPE: Attribute<Enum<AsaSessiontype>> = Attribute::vendor(CISCO_ASA, 151, "ASA-SessionType");

/// ASA-SessionSubtype (26.3076.152): a number that [`AsaSessionsubtype`] names, 4 octets.
pub const ASA_SESSIONSUBTYPE: Attribute<Enum<AsaSessionsubtype>> =
    Attribute::vendor(CISCO_ASA, 152, "ASA-SessionSubtype");

/// ASA-WebVPN-Download_Max-Size (26.3076.157): a number, 4 octets.
pub const ASA_WEBVPN_DOWNLOAD_MAX_SIZE: Attribute<Integer> =
    Attribute::vendor(CISCO_ASA, 157, "ASA-WebVPN-Download_Max-Size");

/// ASA-WebVPN-Upload-Max-Size (26.3076.158): a number, 4 octets.
pub const ASA_WEBVPN_UPLOAD_MAX_SIZE: Attribute<Integer> =
    Attribute::vendor(CISCO_ASA, 158, "ASA-WebVPN-Upload-Max-Size");

/// ASA-WebVPN-Post-Max-Size (26.3076.159): a number, 4 octets.
pub const ASA_WEBVPN_POST_MAX_SIZE: Attribute<Integer> = Attribute::vendor(CISCO_ASA, 159, "ASA-WebVPN-Post-Max-Size");

/// ASA-WebVPN-User-Storage (26.3076.160): text, 1 to 247 octets.
pub const ASA_WEBVPN_USER_STORAGE: Attribute<Text> = Attribute::vendor(CISCO_ASA, 160, "ASA-WebVPN-User-Storage");

/// ASA-WebVPN-Storage-Objects (26.3076.161): text, 1 to 247 octets.
pub const ASA_WEBVPN_STORAGE_OBJECTS: Attribute<Text> = Attribute::vendor(CISCO_ASA, 161, "ASA-WebVPN-Storage-Objects");

/// ASA-WebVPN-Storage-Key (26.3076.162): text, 1 to 247 octets.
pub const ASA_WEBVPN_STORAGE_KEY: Attribute<Text> = Attribute::vendor(CISCO_ASA, 162, "ASA-WebVPN-Storage-Key");

/// ASA-WebVPN-VDI (26.3076.163): text, 1 to 247 octets.
pub const ASA_WEBVPN_VDI: Attribute<Text> = Attribute::vendor(CISCO_ASA, 163, "ASA-WebVPN-VDI");

/// ASA-Address-Pools (26.3076.217): text, 1 to 247 octets.
pub const ASA_ADDRESS_POOLS: Attribute<Text> = Attribute::vendor(CISCO_ASA, 217, "ASA-Address-Pools");

/// ASA-IPv6-Address-Pools (26.3076.218): text, 1 to 247 octets.
pub const ASA_IPV6_ADDRESS_POOLS: Attribute<Text> = Attribute::vendor(CISCO_ASA, 218, "ASA-IPv6-Address-Pools");

/// ASA-IPv6-VPN-Filter (26.3076.219): text, 1 to 247 octets.
pub const ASA_IPV6_VPN_FILTER: Attribute<Text> = Attribute::vendor(CISCO_ASA, 219, "ASA-IPv6-VPN-Filter");

/// ASA-Privilege-Level (26.3076.220): a number, 4 octets.
pub const ASA_PRIVILEGE_LEVEL: Attribute<Integer> = Attribute::vendor(CISCO_ASA, 220, "ASA-Privilege-Level");

/// ASA-WebVPN-UNIX-User-ID (26.3076.221): a number, 4 octets.
pub const ASA_WEBVPN_UNIX_USER_ID: Attribute<Integer> = Attribute::vendor(CISCO_ASA, 221, "ASA-WebVPN-UNIX-User-ID");

/// ASA-WebVPN-UNIX-Group-ID (26.3076.222): a number, 4 octets.
pub const ASA_WEBVPN_UNIX_GROUP_ID: Attribute<Integer> = Attribute::vendor(CISCO_ASA, 222, "ASA-WebVPN-UNIX-Group-ID");

/// ASA-WebVPN-Macro-Substitution-Value1 (26.3076.223): text, 1 to 247 octets.
pub const ASA_WEBVPN_MACRO_SUBSTITUTION_VALUE1: Attribute<Text> =
    Attribute::vendor(CISCO_ASA, 223, "ASA-WebVPN-Macro-Substitution-Value1");

/// ASA-WebVPN-Macro-Substitution-Value2 (26.3076.224): text, 1 to 247 octets.
pub const ASA_WEBVPN_MACRO_SUBSTITUTION_VALUE2: Attribute<Text> =
    Attribute::vendor(CISCO_ASA, 224, "ASA-WebVPN-Macro-Substitution-Value2");

/// ASA-WebVPNSmart-Card-Removal-Disconnect (26.3076.225): a number that [`AsaWebvpnsmartCardRemovalDisconnect`] names,
/// 4 octets.
pub const ASA_WEBVPNSMART_CARD_REMOVAL_DISCONNECT: Attribute<Enum<AsaWebvpnsmartCardRemovalDisconnect>> =
    Attribute::vendor(CISCO_ASA, 225, "ASA-WebVPNSmart-Card-Removal-Disconnect");

/// ASA-WebVPN-Smart-Tunnel-Tunnel-Policy (26.3076.227): text, 1 to 247 octets.
pub const ASA_WEBVPN_SMART_TUNNEL_TUNNEL_POLICY: Attribute<Text> =
    Attribute::vendor(CISCO_ASA, 227, "ASA-WebVPN-Smart-Tunnel-Tunnel-Policy");

/// ASA-WebVPN-Home-Page-Use-Smart-Tunnel (26.3076.228): a number, 4 octets.
pub const ASA_WEBVPN_HOME_PAGE_USE_SMART_TUNNEL: Attribute<Integer> =
    Attribute::vendor(CISCO_ASA, 228, "ASA-WebVPN-Home-Page-Use-Smart-Tunnel");

/// What the numbers of ASA-IPsec-Authentication (26.3076.13) mean.
#[derive(Debug)]
pub enum AsaIpsecAuthentication {}

impl Enumeration for AsaIpsecAuthentication {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "None"),
        (1, "RADIUS"),
        (2, "LDAP-Authorization-only"),
        (3, "NT-Domain"),
        (4, "SDI"),
        (5, "Internal"),
        (6, "RADIUS-with-Expiry"),
        (7, "Kerberos/Active-Directory"),
    ];
}

/// What the numbers of ASA-IPsec-Allow-Passwd-Store (26.3076.16) mean.
#[derive(Debug)]
pub enum AsaIpsecAllowPasswdStore {}

impl Enumeration for AsaIpsecAllowPasswdStore {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Disabled"), (1, "Enabled")];
}

/// What the numbers of ASA-Use-Client-Address (26.3076.17) mean.
#[derive(Debug)]
pub enum AsaUseClientAddress {}

impl Enumeration for AsaUseClientAddress {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Disabled"), (1, "Enabled")];
}

/// What the numbers of ASA-IPsec-Tunnel-Type (26.3076.30) mean.
#[derive(Debug)]
pub enum AsaIpsecTunnelType {}

impl Enumeration for AsaIpsecTunnelType {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "LAN-to-LAN"), (2, "Remote-Access")];
}

/// What the numbers of ASA-IPsec-Mode-Config (26.3076.31) mean.
#[derive(Debug)]
pub enum AsaIpsecModeConfig {}

impl Enumeration for AsaIpsecModeConfig {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Disabled"), (1, "Enabled")];
}

/// What the numbers of ASA-IPsec-Over-UDP (26.3076.34) mean.
#[derive(Debug)]
pub enum AsaIpsecOverUdp {}

impl Enumeration for AsaIpsecOverUdp {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Disabled"), (1, "Enabled")];
}

/// What the numbers of ASA-PPTP-MPPC-Compression (26.3076.37) mean.
#[derive(Debug)]
pub enum AsaPptpMppcCompression {}

impl Enumeration for AsaPptpMppcCompression {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Disabled"), (1, "Enabled")];
}

/// What the numbers of ASA-L2TP-MPPC-Compression (26.3076.38) mean.
#[derive(Debug)]
pub enum AsaL2tpMppcCompression {}

impl Enumeration for AsaL2tpMppcCompression {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Disabled"), (1, "Enabled")];
}

/// What the numbers of ASA-IPsec-IP-Compression (26.3076.39) mean.
#[derive(Debug)]
pub enum AsaIpsecIpCompression {}

impl Enumeration for AsaIpsecIpCompression {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Disabled"), (1, "Enabled")];
}

/// What the numbers of ASA-IPsec-IKE-Peer-ID-Check (26.3076.40) mean.
#[derive(Debug)]
pub enum AsaIpsecIkePeerIdCheck {}

impl Enumeration for AsaIpsecIkePeerIdCheck {
    const NAMES: &'static [(u32, &'static str)] =
        &[(1, "Required"), (2, "If-Supported-By-Peer-Certificate"), (3, "Do-Not-Check")];
}

/// What the numbers of ASA-IKE-Keep-Alives (26.3076.41) mean.
#[derive(Debug)]
pub enum AsaIkeKeepAlives {}

impl Enumeration for AsaIkeKeepAlives {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Disabled"), (1, "Enabled")];
}

/// What the numbers of ASA-IPsec-Auth-On-Rekey (26.3076.42) mean.
#[derive(Debug)]
pub enum AsaIpsecAuthOnRekey {}

impl Enumeration for AsaIpsecAuthOnRekey {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Disabled"), (1, "Enabled")];
}

/// What the numbers of ASA-Required-Client-Firewall-Vendor-Code (26.3076.45) mean.
#[derive(Debug)]
pub enum AsaRequiredClientFirewallVendorCode {}

impl Enumeration for AsaRequiredClientFirewallVendorCode {
    const NAMES: &'static [(u32, &'static str)] =
        &[(1, "Cisco-CIC"), (2, "Zone-Labs"), (3, "NetworkICE"), (4, "Sygate"), (5, "Cisco-IPSA")];
}

/// What the numbers of ASA-Require-HW-Client-Auth (26.3076.48) mean.
#[derive(Debug)]
pub enum AsaRequireHwClientAuth {}

impl Enumeration for AsaRequireHwClientAuth {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Disabled"), (1, "Enabled")];
}

/// What the numbers of ASA-Required-Individual-User-Auth (26.3076.49) mean.
#[derive(Debug)]
pub enum AsaRequiredIndividualUserAuth {}

impl Enumeration for AsaRequiredIndividualUserAuth {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Disabled"), (1, "Enabled")];
}

/// What the numbers of ASA-Cisco-IP-Phone-Bypass (26.3076.51) mean.
#[derive(Debug)]
pub enum AsaCiscoIpPhoneBypass {}

impl Enumeration for AsaCiscoIpPhoneBypass {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Disabled"), (1, "Enabled")];
}

/// What the numbers of ASA-IPsec-Split-Tunneling-Policy (26.3076.55) mean.
#[derive(Debug)]
pub enum AsaIpsecSplitTunnelingPolicy {}

impl Enumeration for AsaIpsecSplitTunnelingPolicy {
    const NAMES: &'static [(u32, &'static str)] =
        &[(0, "No-Split-Tunneling"), (1, "Split-Tunneling"), (2, "Local-LAN-Permitted")];
}

/// What the numbers of ASA-IPsec-Required-Client-Firewall-Capability (26.3076.56) mean.
#[derive(Debug)]
pub enum AsaIpsecRequiredClientFirewallCapability {}

impl Enumeration for AsaIpsecRequiredClientFirewallCapability {
    const NAMES: &'static [(u32, &'static str)] =
        &[(0, "None"), (1, "Policy-Remotely-Defined"), (2, "Policy-Pushed"), (4, "Policy-from-Server")];
}

/// What the numbers of ASA-IPsec-Client-Firewall-Filter-Optional (26.3076.58) mean.
#[derive(Debug)]
pub enum AsaIpsecClientFirewallFilterOptional {}

impl Enumeration for AsaIpsecClientFirewallFilterOptional {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Required"), (1, "Optional")];
}

/// What the numbers of ASA-IPsec-Backup-Servers (26.3076.59) mean.
#[derive(Debug)]
pub enum AsaIpsecBackupServers {}

impl Enumeration for AsaIpsecBackupServers {
    const NAMES: &'static [(u32, &'static str)] =
        &[(1, "Use-Client-Configured-List"), (2, "Disable-and-clear-client-list"), (3, "Use-Backup-Server-List")];
}

/// What the numbers of ASA-Intercept-DHCP-Configure-Msg (26.3076.62) mean.
#[derive(Debug)]
pub enum AsaInterceptDhcpConfigureMsg {}

impl Enumeration for AsaInterceptDhcpConfigureMsg {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Disabled"), (1, "Enabled")];
}

/// What the numbers of ASA-Allow-Network-Extension-Mode (26.3076.64) mean.
#[derive(Debug)]
pub enum AsaAllowNetworkExtensionMode {}

impl Enumeration for AsaAllowNetworkExtensionMode {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Disabled"), (1, "Enabled")];
}

/// What the numbers of ASA-Authorization-Type (26.3076.65) mean.
#[derive(Debug)]
pub enum AsaAuthorizationType {}

impl Enumeration for AsaAuthorizationType {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "None"), (1, "Radius"), (2, "LDAP")];
}

/// What the numbers of ASA-Authorization-Required (26.3076.66) mean.
#[derive(Debug)]
pub enum AsaAuthorizationRequired {}

impl Enumeration for AsaAuthorizationRequired {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "No"), (1, "Yes")];
}

/// What the numbers of ASA-Cisco-LEAP-Bypass (26.3076.75) mean.
#[derive(Debug)]
pub enum AsaCiscoLeapBypass {}

impl Enumeration for AsaCiscoLeapBypass {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Disabled"), (1, "Enabled")];
}

/// What the numbers of ASA-IE-Proxy-Server-Policy (26.3076.81) mean.
#[derive(Debug)]
pub enum AsaIeProxyServerPolicy {}

impl Enumeration for AsaIeProxyServerPolicy {
    const NAMES: &'static [(u32, &'static str)] =
        &[(1, "No-Modify"), (2, "No-Proxy"), (3, "Auto-detect"), (4, "Use-Concentrator-Setting")];
}

/// What the numbers of ASA-IE-Proxy-Bypass-Local (26.3076.83) mean.
#[derive(Debug)]
pub enum AsaIeProxyBypassLocal {}

impl Enumeration for AsaIeProxyBypassLocal {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "None"), (1, "Local")];
}

/// What the numbers of ASA-Perfect-Forward-Secrecy-Enable (26.3076.88) mean.
#[derive(Debug)]
pub enum AsaPerfectForwardSecrecyEnable {}

impl Enumeration for AsaPerfectForwardSecrecyEnable {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "No"), (1, "Yes")];
}

/// What the numbers of ASA-NAC-Enable (26.3076.89) mean.
#[derive(Debug)]
pub enum AsaNacEnable {}

impl Enumeration for AsaNacEnable {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "No"), (1, "Yes")];
}

/// What the numbers of ASA-WebVPN-URL-Entry-Enable (26.3076.93) mean.
#[derive(Debug)]
pub enum AsaWebvpnUrlEntryEnable {}

impl Enumeration for AsaWebvpnUrlEntryEnable {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Disabled"), (1, "Enabled")];
}

/// What the numbers of ASA-WebVPN-File-Access-Enable (26.3076.94) mean.
#[derive(Debug)]
pub enum AsaWebvpnFileAccessEnable {}

impl Enumeration for AsaWebvpnFileAccessEnable {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Disabled"), (1, "Enabled")];
}

/// What the numbers of ASA-WebVPN-File-Server-Entry-Enable (26.3076.95) mean.
#[derive(Debug)]
pub enum AsaWebvpnFileServerEntryEnable {}

impl Enumeration for AsaWebvpnFileServerEntryEnable {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Disabled"), (1, "Enabled")];
}

/// What the numbers of ASA-WebVPN-File-Server-Browsing-Enable (26.3076.96) mean.
#[derive(Debug)]
pub enum AsaWebvpnFileServerBrowsingEnable {}

impl Enumeration for AsaWebvpnFileServerBrowsingEnable {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Disabled"), (1, "Enabled")];
}

/// What the numbers of ASA-WebVPN-Port-Forwarding-Enable (26.3076.97) mean.
#[derive(Debug)]
pub enum AsaWebvpnPortForwardingEnable {}

impl Enumeration for AsaWebvpnPortForwardingEnable {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Disabled"), (1, "Enabled")];
}

/// What the numbers of ASA-WebVPN-Port-Forwarding-Exchange-Proxy-Enable (26.3076.98) mean.
#[derive(Debug)]
pub enum AsaWebvpnPortForwardingExchangeProxyEnable {}

impl Enumeration for AsaWebvpnPortForwardingExchangeProxyEnable {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Disabled"), (1, "Enabled")];
}

/// What the numbers of ASA-WebVPN-Port-Forwarding-HTTP-Proxy (26.3076.99) mean.
#[derive(Debug)]
pub enum AsaWebvpnPortForwardingHttpProxy {}

impl Enumeration for AsaWebvpnPortForwardingHttpProxy {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Disabled"), (1, "Enabled")];
}

/// What the numbers of ASA-WebVPN-Citrix-Metaframe-Enable (26.3076.101) mean.
#[derive(Debug)]
pub enum AsaWebvpnCitrixMetaframeEnable {}

impl Enumeration for AsaWebvpnCitrixMetaframeEnable {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Disabled"), (1, "Enabled")];
}

/// What the numbers of ASA-WebVPN-Apply-ACL (26.3076.102) mean.
#[derive(Debug)]
pub enum AsaWebvpnApplyAcl {}

impl Enumeration for AsaWebvpnApplyAcl {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Disabled"), (1, "Enabled")];
}

/// What the numbers of ASA-WebVPN-SSL-VPN-Client-Enable (26.3076.103) mean.
#[derive(Debug)]
pub enum AsaWebvpnSslVpnClientEnable {}

impl Enumeration for AsaWebvpnSslVpnClientEnable {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Disabled"), (1, "Enabled")];
}

/// What the numbers of ASA-WebVPN-SSL-VPN-Client-Required (26.3076.104) mean.
#[derive(Debug)]
pub enum AsaWebvpnSslVpnClientRequired {}

impl Enumeration for AsaWebvpnSslVpnClientRequired {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Disabled"), (1, "Enabled")];
}

/// What the numbers of ASA-WebVPN-SSL-VPN-Client-Keep-Installation (26.3076.105) mean.
#[derive(Debug)]
pub enum AsaWebvpnSslVpnClientKeepInstallation {}

impl Enumeration for AsaWebvpnSslVpnClientKeepInstallation {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Disabled"), (1, "Enabled")];
}

/// What the numbers of ASA-WebVPN-SVC-Rekey-Method (26.3076.111) mean.
#[derive(Debug)]
pub enum AsaWebvpnSvcRekeyMethod {}

impl Enumeration for AsaWebvpnSvcRekeyMethod {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Off"), (1, "SSL"), (2, "New-Tunnel")];
}

/// What the numbers of ASA-WebVPN-SVC-Compression (26.3076.112) mean.
#[derive(Debug)]
pub enum AsaWebvpnSvcCompression {}

impl Enumeration for AsaWebvpnSvcCompression {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Off"), (1, "Deflate-Compression")];
}

/// What the numbers of ASA-WebVPN-HTTP-Compression (26.3076.120) mean.
#[derive(Debug)]
pub enum AsaWebvpnHttpCompression {}

impl Enumeration for AsaWebvpnHttpCompression {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Off"), (1, "Deflate-Compression")];
}

/// What the numbers of ASA-Extended-Authentication-On-Rekey (26.3076.122) mean.
#[derive(Debug)]
pub enum AsaExtendedAuthenticationOnRekey {}

impl Enumeration for AsaExtendedAuthenticationOnRekey {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Disabled"), (1, "Enabled")];
}

/// What the numbers of ASA-SVC-DTLS (26.3076.123) mean.
#[derive(Debug)]
pub enum AsaSvcDtls {}

impl Enumeration for AsaSvcDtls {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Disabled"), (1, "Enabled")];
}

/// What the numbers of ASA-WebVPN-Hidden-Shares (26.3076.126) mean.
#[derive(Debug)]
pub enum AsaWebvpnHiddenShares {}

impl Enumeration for AsaWebvpnHiddenShares {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "None"), (1, "Visible")];
}

/// What the numbers of ASA-SVC-Ask (26.3076.131) mean.
#[derive(Debug)]
pub enum AsaSvcAsk {}

impl Enumeration for AsaSvcAsk {
    const NAMES: &'static [(u32, &'static str)] =
        &[(0, "Disabled"), (1, "Enabled"), (3, "Enable-Default-Service"), (5, "Enable-Default-Clientless")];
}

/// What the numbers of ASA-Strip-Realm (26.3076.135) mean.
#[derive(Debug)]
pub enum AsaStripRealm {}

impl Enumeration for AsaStripRealm {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Disabled"), (1, "Enabled")];
}

/// What the numbers of ASA-Smart-Tunnel-Auto (26.3076.138) mean.
#[derive(Debug)]
pub enum AsaSmartTunnelAuto {}

impl Enumeration for AsaSmartTunnelAuto {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Disabled"), (1, "Enabled"), (2, "AutoStart")];
}

/// What the numbers of ASA-ClientType (26.3076.150) mean.
#[derive(Debug)]
pub enum AsaClienttype {}

impl Enumeration for AsaClienttype {
    const NAMES: &'static [(u32, &'static str)] = &[
        (1, "Cisco-VPN-Client-IKEv1"),
        (2, "AnyConnect-Client-SSL-VPN"),
        (3, "Clientless-SSL-VPN"),
        (4, "Cut-Through-Proxy"),
        (5, "L2TP/IPsec-SSL-VPN"),
        (6, "AnyConnect-Client-IPSec-VPN-IKEv2"),
    ];
}

/// What the numbers of ASA-SessionType (26.3076.151) mean.
#[derive(Debug)]
pub enum AsaSessiontype {}

impl Enumeration for AsaSessiontype {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "None"),
        (1, "AnyConnect-Client-SSL-VPN"),
        (2, "AnyConnect-Client-IPSec-VPN/IKEv2"),
        (3, "Clientless-SSL-VPN"),
        (4, "Clientless-Email-Proxy"),
        (5, "Cisco-VPN-Client/IKEv1"),
        (6, "IKEv1-LAN-to-LAN"),
        (7, "IKEv2-LAN-to-LAN"),
        (8, "VPN-Load-Balancing"),
    ];
}

/// What the numbers of ASA-SessionSubtype (26.3076.152) mean.
#[derive(Debug)]
pub enum AsaSessionsubtype {}

impl Enumeration for AsaSessionsubtype {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "None"), (1, "Clientless"), (2, "Client"), (3, "Client-Only")];
}

/// What the numbers of ASA-WebVPNSmart-Card-Removal-Disconnect (26.3076.225) mean.
#[derive(Debug)]
pub enum AsaWebvpnsmartCardRemovalDisconnect {}

impl Enumeration for AsaWebvpnsmartCardRemovalDisconnect {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Disabled"), (1, "Enabled")];
}
