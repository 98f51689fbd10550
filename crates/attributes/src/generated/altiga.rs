//! Altiga Networks, later Cisco: VPN 3000 concentrators under their first names.
//!
//! Source: vendor documentation; private enterprise number 3076 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/altiga`: change it there.

use ulna_wire::{Attribute, Enum, Enumeration, Format, Integer, Ipv4, Text, Vendor};

/// Altiga: private enterprise number 3076.
pub const ALTIGA: Vendor = Vendor::new(3076, Format::T1L1);

/// Altiga-Access-Hours-G/U (26.3076.1): text, 1 to 247 octets.
pub const ALTIGA_ACCESS_HOURS_G_U: Attribute<Text> = Attribute::vendor(ALTIGA, 1, "Altiga-Access-Hours-G/U");

/// Altiga-Simultaneous-Logins-G/U (26.3076.2): a number, 4 octets.
pub const ALTIGA_SIMULTANEOUS_LOGINS_G_U: Attribute<Integer> =
    Attribute::vendor(ALTIGA, 2, "Altiga-Simultaneous-Logins-G/U");

/// Altiga-Min-Password-Length-G (26.3076.3): a number, 4 octets.
pub const ALTIGA_MIN_PASSWORD_LENGTH_G: Attribute<Integer> =
    Attribute::vendor(ALTIGA, 3, "Altiga-Min-Password-Length-G");

/// Altiga-Allow-Alpha-Only-Passwords-G (26.3076.4): a number that [`AltigaAllowAlphaOnlyPasswordsG`] names, 4 octets.
pub const ALTIGA_ALLOW_ALPHA_ONLY_PASSWORDS_G: Attribute<Enum<AltigaAllowAlphaOnlyPasswordsG>> =
    Attribute::vendor(ALTIGA, 4, "Altiga-Allow-Alpha-Only-Passwords-G");

/// Altiga-Primary-DNS-G (26.3076.5): an IPv4 address, 4 octets.
pub const ALTIGA_PRIMARY_DNS_G: Attribute<Ipv4> = Attribute::vendor(ALTIGA, 5, "Altiga-Primary-DNS-G");

/// Altiga-Secondary-DNS-G (26.3076.6): an IPv4 address, 4 octets.
pub const ALTIGA_SECONDARY_DNS_G: Attribute<Ipv4> = Attribute::vendor(ALTIGA, 6, "Altiga-Secondary-DNS-G");

/// Altiga-Primary-WINS-G (26.3076.7): an IPv4 address, 4 octets.
pub const ALTIGA_PRIMARY_WINS_G: Attribute<Ipv4> = Attribute::vendor(ALTIGA, 7, "Altiga-Primary-WINS-G");

/// Altiga-Secondary-WINS-G (26.3076.8): an IPv4 address, 4 octets.
pub const ALTIGA_SECONDARY_WINS_G: Attribute<Ipv4> = Attribute::vendor(ALTIGA, 8, "Altiga-Secondary-WINS-G");

/// Altiga-SEP-Card-Assignment-G/U (26.3076.9): a number that [`AltigaSepCardAssignmentGU`] names, 4 octets.
pub const ALTIGA_SEP_CARD_ASSIGNMENT_G_U: Attribute<Enum<AltigaSepCardAssignmentGU>> =
    Attribute::vendor(ALTIGA, 9, "Altiga-SEP-Card-Assignment-G/U");

/// Altiga-Priority-on-SEP-G/U (26.3076.10): a number that [`AltigaPriorityOnSepGU`] names, 4 octets.
pub const ALTIGA_PRIORITY_ON_SEP_G_U: Attribute<Enum<AltigaPriorityOnSepGU>> =
    Attribute::vendor(ALTIGA, 10, "Altiga-Priority-on-SEP-G/U");

/// Altiga-Tunneling-Protocols-G/U (26.3076.11): a number that [`AltigaTunnelingProtocolsGU`] names, 4 octets.
pub const ALTIGA_TUNNELING_PROTOCOLS_G_U: Attribute<Enum<AltigaTunnelingProtocolsGU>> =
    Attribute::vendor(ALTIGA, 11, "Altiga-Tunneling-Protocols-G/U");

/// Altiga-IPSec-Sec-Association-G/U (26.3076.12): text, 1 to 247 octets.
pub const ALTIGA_IPSEC_SEC_ASSOCIATION_G_U: Attribute<Text> =
    Attribute::vendor(ALTIGA, 12, "Altiga-IPSec-Sec-Association-G/U");

/// Altiga-IPSec-Authentication-G (26.3076.13): a number that [`AltigaIpsecAuthenticationG`] names, 4 octets.
pub const ALTIGA_IPSEC_AUTHENTICATION_G: Attribute<Enum<AltigaIpsecAuthenticationG>> =
    Attribute::vendor(ALTIGA, 13, "Altiga-IPSec-Authentication-G");

/// Altiga-IPSec-Banner-G (26.3076.15): text, 1 to 247 octets.
pub const ALTIGA_IPSEC_BANNER_G: Attribute<Text> = Attribute::vendor(ALTIGA, 15, "Altiga-IPSec-Banner-G");

/// Altiga-IPSec-Allow-Passwd-Store-G/U (26.3076.16): a number that [`AltigaIpsecAllowPasswdStoreGU`] names, 4 octets.
pub const ALTIGA_IPSEC_ALLOW_PASSWD_STORE_G_U: Attribute<Enum<AltigaIpsecAllowPasswdStoreGU>> =
    Attribute::vendor(ALTIGA, 16, "Altiga-IPSec-Allow-Passwd-Store-G/U");

/// Altiga-Use-Client-Address-G/U (26.3076.17): a number that [`AltigaUseClientAddressGU`] names, 4 octets.
pub const ALTIGA_USE_CLIENT_ADDRESS_G_U: Attribute<Enum<AltigaUseClientAddressGU>> =
    Attribute::vendor(ALTIGA, 17, "Altiga-Use-Client-Address-G/U");

/// Altiga-PPTP-Min-Authentication-G/U (26.3076.18): a number that [`AltigaPptpMinAuthenticationGU`] names, 4 octets.
pub const ALTIGA_PPTP_MIN_AUTHENTICATION_G_U: Attribute<Enum<AltigaPptpMinAuthenticationGU>> =
    Attribute::vendor(ALTIGA, 18, "Altiga-PPTP-Min-Authentication-G/U");

/// Altiga-L2TP-Min-Authentication-G/U (26.3076.19): a number that [`AltigaL2tpMinAuthenticationGU`] names, 4 octets.
pub const ALTIGA_L2TP_MIN_AUTHENTICATION_G_U: Attribute<Enum<AltigaL2tpMinAuthenticationGU>> =
    Attribute::vendor(ALTIGA, 19, "Altiga-L2TP-Min-Authentication-G/U");

/// Altiga-PPTP-Encryption-G (26.3076.20): a number that [`AltigaPptpEncryptionG`] names, 4 octets.
pub const ALTIGA_PPTP_ENCRYPTION_G: Attribute<Enum<AltigaPptpEncryptionG>> =
    Attribute::vendor(ALTIGA, 20, "Altiga-PPTP-Encryption-G");

/// Altiga-L2TP-Encryption-G (26.3076.21): a number that [`AltigaL2tpEncryptionG`] names, 4 octets.
pub const ALTIGA_L2TP_ENCRYPTION_G: Attribute<Enum<AltigaL2tpEncryptionG>> =
    Attribute::vendor(ALTIGA, 21, "Altiga-L2TP-Encryption-G");

/// Altiga-Argument-Authentication-Server-Type (26.3076.22): a number that [`AltigaArgumentAuthenticationServerType`]
/// names, 4 octets.
pub const ALTIGA_ARGUMENT_AUTHENTICATION_SERVER_TYPE: Attribute<Enum<AltigaArgumentAuthenticationServerType>> =
    Attribute::vendor(ALTIGA, 22, "Altiga-Argument-Authentication-Server-Type");

/// Altiga-IPSec-L2L-Keepalives-G (26.3076.25): a number that [`AltigaIpsecL2lKeepalivesG`] names, 4 octets.
pub const ALTIGA_IPSEC_L2L_KEEPALIVES_G: Attribute<Enum<AltigaIpsecL2lKeepalivesG>> =
    Attribute::vendor(ALTIGA, 25, "Altiga-IPSec-L2L-Keepalives-G");

/// Altiga-Argument-IPSec-Group-Name (26.3076.26): a number, 4 octets.
pub const ALTIGA_ARGUMENT_IPSEC_GROUP_NAME: Attribute<Integer> =
    Attribute::vendor(ALTIGA, 26, "Altiga-Argument-IPSec-Group-Name");

/// Altiga-IPSec-Split-Tunnel-List-G (26.3076.27): text, 1 to 247 octets.
pub const ALTIGA_IPSEC_SPLIT_TUNNEL_LIST_G: Attribute<Text> =
    Attribute::vendor(ALTIGA, 27, "Altiga-IPSec-Split-Tunnel-List-G");

/// Altiga-IPSec-Default-Domain-G (26.3076.28): text, 1 to 247 octets.
pub const ALTIGA_IPSEC_DEFAULT_DOMAIN_G: Attribute<Text> =
    Attribute::vendor(ALTIGA, 28, "Altiga-IPSec-Default-Domain-G");

/// Altiga-IPSec-Secondary-Domains-G (26.3076.29): text, 1 to 247 octets.
pub const ALTIGA_IPSEC_SECONDARY_DOMAINS_G: Attribute<Text> =
    Attribute::vendor(ALTIGA, 29, "Altiga-IPSec-Secondary-Domains-G");

/// Altiga-IPSec-Tunnel-Type-G (26.3076.30): a number that [`AltigaIpsecTunnelTypeG`] names, 4 octets.
pub const ALTIGA_IPSEC_TUNNEL_TYPE_G: Attribute<Enum<AltigaIpsecTunnelTypeG>> =
    Attribute::vendor(ALTIGA, 30, "Altiga-IPSec-Tunnel-Type-G");

/// Altiga-IPSec-Mode-Config-G (26.3076.31): a number that [`AltigaIpsecModeConfigG`] names, 4 octets.
pub const ALTIGA_IPSEC_MODE_CONFIG_G: Attribute<Enum<AltigaIpsecModeConfigG>> =
    Attribute::vendor(ALTIGA, 31, "Altiga-IPSec-Mode-Config-G");

/// Altiga-Argument-Authentication-Server-Priority (26.3076.32): a number, 4 octets.
pub const ALTIGA_ARGUMENT_AUTHENTICATION_SERVER_PRIORITY: Attribute<Integer> =
    Attribute::vendor(ALTIGA, 32, "Altiga-Argument-Authentication-Server-Priority");

/// Altiga-IPSec-User-Group-Lock-G (26.3076.33): a number that [`AltigaIpsecUserGroupLockG`] names, 4 octets.
pub const ALTIGA_IPSEC_USER_GROUP_LOCK_G: Attribute<Enum<AltigaIpsecUserGroupLockG>> =
    Attribute::vendor(ALTIGA, 33, "Altiga-IPSec-User-Group-Lock-G");

/// Altiga-IPSec-Over-NAT-G (26.3076.34): a number that [`AltigaIpsecOverNatG`] names, 4 octets.
pub const ALTIGA_IPSEC_OVER_NAT_G: Attribute<Enum<AltigaIpsecOverNatG>> =
    Attribute::vendor(ALTIGA, 34, "Altiga-IPSec-Over-NAT-G");

/// Altiga-IPSec-Over-NAT-Port-Num-G (26.3076.35): a number, 4 octets.
pub const ALTIGA_IPSEC_OVER_NAT_PORT_NUM_G: Attribute<Integer> =
    Attribute::vendor(ALTIGA, 35, "Altiga-IPSec-Over-NAT-Port-Num-G");

/// Altiga-Partitioning-Primary-DHCP (26.3076.128): an IPv4 address, 4 octets.
pub const ALTIGA_PARTITIONING_PRIMARY_DHCP: Attribute<Ipv4> =
    Attribute::vendor(ALTIGA, 128, "Altiga-Partitioning-Primary-DHCP");

/// Altiga-Partitioning-Secondary-DHCP (26.3076.129): an IPv4 address, 4 octets.
pub const ALTIGA_PARTITIONING_SECONDARY_DHCP: Attribute<Ipv4> =
    Attribute::vendor(ALTIGA, 129, "Altiga-Partitioning-Secondary-DHCP");

/// Altiga-Partitioning-Premise-Rout (26.3076.131): an IPv4 address, 4 octets.
pub const ALTIGA_PARTITIONING_PREMISE_ROUT: Attribute<Ipv4> =
    Attribute::vendor(ALTIGA, 131, "Altiga-Partitioning-Premise-Rout");

/// Altiga-Partitioning-Partition-Max-Sessions (26.3076.132): text, 1 to 247 octets.
pub const ALTIGA_PARTITIONING_PARTITION_MAX_SESSIONS: Attribute<Text> =
    Attribute::vendor(ALTIGA, 132, "Altiga-Partitioning-Partition-Max-Sessions");

/// Altiga-Partitioning-Mobile-IP-Key (26.3076.133): text, 1 to 247 octets.
pub const ALTIGA_PARTITIONING_MOBILE_IP_KEY: Attribute<Text> =
    Attribute::vendor(ALTIGA, 133, "Altiga-Partitioning-Mobile-IP-Key");

/// Altiga-Partitioning-Mobile-IP-Address (26.3076.134): an IPv4 address, 4 octets.
pub const ALTIGA_PARTITIONING_MOBILE_IP_ADDRESS: Attribute<Ipv4> =
    Attribute::vendor(ALTIGA, 134, "Altiga-Partitioning-Mobile-IP-Address");

/// Altiga-Partitioning-Mobile-IP-SPI (26.3076.135): an IPv4 address, 4 octets.
pub const ALTIGA_PARTITIONING_MOBILE_IP_SPI: Attribute<Ipv4> =
    Attribute::vendor(ALTIGA, 135, "Altiga-Partitioning-Mobile-IP-SPI");

/// Altiga-Partitioning-Strip-Realm (26.3076.136): a number that [`AltigaPartitioningStripRealm`] names, 4 octets.
pub const ALTIGA_PARTITIONING_STRIP_REALM: Attribute<Enum<AltigaPartitioningStripRealm>> =
    Attribute::vendor(ALTIGA, 136, "Altiga-Partitioning-Strip-Realm");

/// Altiga-Partitioning-Group (26.3076.137): a number, 4 octets.
pub const ALTIGA_PARTITIONING_GROUP: Attribute<Integer> = Attribute::vendor(ALTIGA, 137, "Altiga-Partitioning-Group");

/// Altiga-Group-Name (26.3076.250): text, 1 to 247 octets.
pub const ALTIGA_GROUP_NAME: Attribute<Text> = Attribute::vendor(ALTIGA, 250, "Altiga-Group-Name");

/// What the numbers of Altiga-Allow-Alpha-Only-Passwords-G (26.3076.4) mean.
#[derive(Debug)]
pub enum AltigaAllowAlphaOnlyPasswordsG {}

impl Enumeration for AltigaAllowAlphaOnlyPasswordsG {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Disallow"), (1, "Allow")];
}

/// What the numbers of Altiga-SEP-Card-Assignment-G/U (26.3076.9) mean.
#[derive(Debug)]
pub enum AltigaSepCardAssignmentGU {}

impl Enumeration for AltigaSepCardAssignmentGU {
    const NAMES: &'static [(u32, &'static str)] =
        &[(1, "SEP1"), (2, "SEP2"), (4, "SEP3"), (8, "SEP4"), (15, "Any-SEP")];
}

/// What the numbers of Altiga-Priority-on-SEP-G/U (26.3076.10) mean.
#[derive(Debug)]
pub enum AltigaPriorityOnSepGU {}

impl Enumeration for AltigaPriorityOnSepGU {
    const NAMES: &'static [(u32, &'static str)] =
        &[(1, "High"), (2, "Med-High"), (3, "Medium"), (4, "Med-Low"), (5, "Low")];
}

/// What the numbers of Altiga-Tunneling-Protocols-G/U (26.3076.11) mean.
#[derive(Debug)]
pub enum AltigaTunnelingProtocolsGU {}

impl Enumeration for AltigaTunnelingProtocolsGU {
    const NAMES: &'static [(u32, &'static str)] =
        &[(1, "PPTP"), (2, "L2TP"), (4, "IPSec"), (5, "PPTP-and-IPSec"), (8, "L2TP/IPSec"), (15, "All")];
}

/// What the numbers of Altiga-IPSec-Authentication-G (26.3076.13) mean.
#[derive(Debug)]
pub enum AltigaIpsecAuthenticationG {}

impl Enumeration for AltigaIpsecAuthenticationG {
    const NAMES: &'static [(u32, &'static str)] =
        &[(0, "None"), (1, "RADIUS"), (2, "LDAP"), (3, "NTDomain"), (4, "SDI"), (5, "Internal")];
}

/// What the numbers of Altiga-IPSec-Allow-Passwd-Store-G/U (26.3076.16) mean.
#[derive(Debug)]
pub enum AltigaIpsecAllowPasswdStoreGU {}

impl Enumeration for AltigaIpsecAllowPasswdStoreGU {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Disallow"), (1, "Allow")];
}

/// What the numbers of Altiga-Use-Client-Address-G/U (26.3076.17) mean.
#[derive(Debug)]
pub enum AltigaUseClientAddressGU {}

impl Enumeration for AltigaUseClientAddressGU {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Disallow"), (1, "Allow")];
}

/// What the numbers of Altiga-PPTP-Min-Authentication-G/U (26.3076.18) mean.
#[derive(Debug)]
pub enum AltigaPptpMinAuthenticationGU {}

impl Enumeration for AltigaPptpMinAuthenticationGU {
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

/// What the numbers of Altiga-L2TP-Min-Authentication-G/U (26.3076.19) mean.
#[derive(Debug)]
pub enum AltigaL2tpMinAuthenticationGU {}

impl Enumeration for AltigaL2tpMinAuthenticationGU {
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

/// What the numbers of Altiga-PPTP-Encryption-G (26.3076.20) mean.
#[derive(Debug)]
pub enum AltigaPptpEncryptionG {}

impl Enumeration for AltigaPptpEncryptionG {
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

/// What the numbers of Altiga-L2TP-Encryption-G (26.3076.21) mean.
#[derive(Debug)]
pub enum AltigaL2tpEncryptionG {}

impl Enumeration for AltigaL2tpEncryptionG {
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

/// What the numbers of Altiga-Argument-Authentication-Server-Type (26.3076.22) mean.
#[derive(Debug)]
pub enum AltigaArgumentAuthenticationServerType {}

impl Enumeration for AltigaArgumentAuthenticationServerType {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "RADIUS"), (2, "LDAP"), (3, "NT"), (4, "SDI"), (5, "Internal")];
}

/// What the numbers of Altiga-IPSec-L2L-Keepalives-G (26.3076.25) mean.
#[derive(Debug)]
pub enum AltigaIpsecL2lKeepalivesG {}

impl Enumeration for AltigaIpsecL2lKeepalivesG {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "OFF"), (1, "ON")];
}

/// What the numbers of Altiga-IPSec-Tunnel-Type-G (26.3076.30) mean.
#[derive(Debug)]
pub enum AltigaIpsecTunnelTypeG {}

impl Enumeration for AltigaIpsecTunnelTypeG {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "LAN-to-LAN"), (2, "Remote-Access")];
}

/// What the numbers of Altiga-IPSec-Mode-Config-G (26.3076.31) mean.
#[derive(Debug)]
pub enum AltigaIpsecModeConfigG {}

impl Enumeration for AltigaIpsecModeConfigG {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "OFF"), (1, "ON")];
}

/// What the numbers of Altiga-IPSec-User-Group-Lock-G (26.3076.33) mean.
#[derive(Debug)]
pub enum AltigaIpsecUserGroupLockG {}

impl Enumeration for AltigaIpsecUserGroupLockG {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "OFF"), (1, "ON")];
}

/// What the numbers of Altiga-IPSec-Over-NAT-G (26.3076.34) mean.
#[derive(Debug)]
pub enum AltigaIpsecOverNatG {}

impl Enumeration for AltigaIpsecOverNatG {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "OFF"), (1, "ON")];
}

/// What the numbers of Altiga-Partitioning-Strip-Realm (26.3076.136) mean.
#[derive(Debug)]
pub enum AltigaPartitioningStripRealm {}

impl Enumeration for AltigaPartitioningStripRealm {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "OFF"), (1, "ON")];
}
