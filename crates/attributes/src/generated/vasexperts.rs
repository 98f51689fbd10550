//! VAS Experts: Stingray service gateway.
//!
//! Source: vendor documentation; private enterprise number 43823 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/vasexperts`: change it there.

use ulna_wire::{Attribute, Enum, Enumeration, Format, Integer, Integer64, Ipv4, Octets, Text, Vendor};

/// VasExperts: private enterprise number 43823.
pub const VASEXPERTS: Vendor = Vendor::new(43823, Format::T1L1);

/// VasExperts-Policing-Profile (26.43823.1): text, 1 to 247 octets.
pub const VASEXPERTS_POLICING_PROFILE: Attribute<Text> =
    Attribute::vendor(VASEXPERTS, 1, "VasExperts-Policing-Profile");

/// VasExperts-Service-Profile (26.43823.2): text, 1 to 247 octets.
pub const VASEXPERTS_SERVICE_PROFILE: Attribute<Text> = Attribute::vendor(VASEXPERTS, 2, "VasExperts-Service-Profile");

/// VasExperts-Enable-Service (26.43823.3): text, 1 to 247 octets.
pub const VASEXPERTS_ENABLE_SERVICE: Attribute<Text> = Attribute::vendor(VASEXPERTS, 3, "VasExperts-Enable-Service");

/// VasExperts-Multi-IP-User (26.43823.4): a number, 4 octets.
pub const VASEXPERTS_MULTI_IP_USER: Attribute<Integer> = Attribute::vendor(VASEXPERTS, 4, "VasExperts-Multi-IP-User");

/// VasExperts-UserName (26.43823.5): text, 1 to 247 octets.
pub const VASEXPERTS_USERNAME: Attribute<Text> = Attribute::vendor(VASEXPERTS, 5, "VasExperts-UserName");

/// VasExperts-Service-Type (26.43823.6): a number that [`VasexpertsServiceType`] names, 4 octets.
pub const VASEXPERTS_SERVICE_TYPE: Attribute<Enum<VasexpertsServiceType>> =
    Attribute::vendor(VASEXPERTS, 6, "VasExperts-Service-Type");

/// VasExperts-Restrict-User (26.43823.7): a number, 4 octets.
pub const VASEXPERTS_RESTRICT_USER: Attribute<Integer> = Attribute::vendor(VASEXPERTS, 7, "VasExperts-Restrict-User");

/// VasExperts-Enable-Interconnect (26.43823.8): a number, 4 octets.
pub const VASEXPERTS_ENABLE_INTERCONNECT: Attribute<Integer> =
    Attribute::vendor(VASEXPERTS, 8, "VasExperts-Enable-Interconnect");

/// VasExperts-OutVLAN (26.43823.9): a number, 4 octets.
pub const VASEXPERTS_OUTVLAN: Attribute<Integer> = Attribute::vendor(VASEXPERTS, 9, "VasExperts-OutVLAN");

/// VasExperts-Command-Code (26.43823.10): a number that [`VasexpertsCommandCode`] names, 4 octets.
pub const VASEXPERTS_COMMAND_CODE: Attribute<Enum<VasexpertsCommandCode>> =
    Attribute::vendor(VASEXPERTS, 10, "VasExperts-Command-Code");

/// VasExperts-OutMAC (26.43823.11): text, 1 to 247 octets.
pub const VASEXPERTS_OUTMAC: Attribute<Text> = Attribute::vendor(VASEXPERTS, 11, "VasExperts-OutMAC");

/// VasExperts-Acct-Traffic-Class-Name (26.43823.16): text, 1 to 247 octets.
pub const VASEXPERTS_ACCT_TRAFFIC_CLASS_NAME: Attribute<Text> =
    Attribute::vendor(VASEXPERTS, 16, "VasExperts-Acct-Traffic-Class-Name");

/// VasExperts-Acct-Traffic-Class-Input-Octets (26.43823.17): a number, 8 octets.
pub const VASEXPERTS_ACCT_TRAFFIC_CLASS_INPUT_OCTETS: Attribute<Integer64> =
    Attribute::vendor(VASEXPERTS, 17, "VasExperts-Acct-Traffic-Class-Input-Octets");

/// VasExperts-Acct-Traffic-Class-Output-Octets (26.43823.18): a number, 8 octets.
pub const VASEXPERTS_ACCT_TRAFFIC_CLASS_OUTPUT_OCTETS: Attribute<Integer64> =
    Attribute::vendor(VASEXPERTS, 18, "VasExperts-Acct-Traffic-Class-Output-Octets");

/// VasExperts-Acct-Traffic-Class-Input-Packets (26.43823.19): a number, 8 octets.
pub const VASEXPERTS_ACCT_TRAFFIC_CLASS_INPUT_PACKETS: Attribute<Integer64> =
    Attribute::vendor(VASEXPERTS, 19, "VasExperts-Acct-Traffic-Class-Input-Packets");

/// VasExperts-Acct-Traffic-Class-Output-Packets (26.43823.20): a number, 8 octets.
pub const VASEXPERTS_ACCT_TRAFFIC_CLASS_OUTPUT_PACKETS: Attribute<Integer64> =
    Attribute::vendor(VASEXPERTS, 20, "VasExperts-Acct-Traffic-Class-Output-Packets");

/// VasExperts-NAT-IP (26.43823.21): an IPv4 address, 4 octets.
pub const VASEXPERTS_NAT_IP: Attribute<Ipv4> = Attribute::vendor(VASEXPERTS, 21, "VasExperts-NAT-IP");

/// VasExperts-DHCP-Hostname (26.43823.32): 1 to 247 octets.
pub const VASEXPERTS_DHCP_HOSTNAME: Attribute<Octets> = Attribute::vendor(VASEXPERTS, 32, "VasExperts-DHCP-Hostname");

/// VasExperts-DHCP-ClientId (26.43823.33): 1 to 247 octets.
pub const VASEXPERTS_DHCP_CLIENTID: Attribute<Octets> = Attribute::vendor(VASEXPERTS, 33, "VasExperts-DHCP-ClientId");

/// VasExperts-DHCP-ClassId (26.43823.34): 1 to 247 octets.
pub const VASEXPERTS_DHCP_CLASSID: Attribute<Octets> = Attribute::vendor(VASEXPERTS, 34, "VasExperts-DHCP-ClassId");

/// VasExperts-DHCP-RelayInfo (26.43823.35): 1 to 247 octets.
pub const VASEXPERTS_DHCP_RELAYINFO: Attribute<Octets> = Attribute::vendor(VASEXPERTS, 35, "VasExperts-DHCP-RelayInfo");

/// VasExperts-DHCP-ClientIP (26.43823.36): an IPv4 address, 4 octets.
pub const VASEXPERTS_DHCP_CLIENTIP: Attribute<Ipv4> = Attribute::vendor(VASEXPERTS, 36, "VasExperts-DHCP-ClientIP");

/// VasExperts-DHCP-Request (26.43823.37): a number that [`VasexpertsDhcpRequest`] names, 4 octets.
pub const VASEXPERTS_DHCP_REQUEST: Attribute<Enum<VasexpertsDhcpRequest>> =
    Attribute::vendor(VASEXPERTS, 37, "VasExperts-DHCP-Request");

/// VasExperts-DHCP-RelayRemoteId (26.43823.38): 1 to 247 octets.
pub const VASEXPERTS_DHCP_RELAYREMOTEID: Attribute<Octets> =
    Attribute::vendor(VASEXPERTS, 38, "VasExperts-DHCP-RelayRemoteId");

/// VasExperts-DHCP-RelayCircuitId (26.43823.39): 1 to 247 octets.
pub const VASEXPERTS_DHCP_RELAYCIRCUITID: Attribute<Octets> =
    Attribute::vendor(VASEXPERTS, 39, "VasExperts-DHCP-RelayCircuitId");

/// VasExperts-DHCP-Option (26.43823.40): 1 to 247 octets.
pub const VASEXPERTS_DHCP_OPTION: Attribute<Octets> = Attribute::vendor(VASEXPERTS, 40, "VasExperts-DHCP-Option");

/// VasExperts-DHCP-DNS (26.43823.41): an IPv4 address, 4 octets.
pub const VASEXPERTS_DHCP_DNS: Attribute<Ipv4> = Attribute::vendor(VASEXPERTS, 41, "VasExperts-DHCP-DNS");

/// VasExperts-DHCP-Gateway (26.43823.42): an IPv4 address, 4 octets.
pub const VASEXPERTS_DHCP_GATEWAY: Attribute<Ipv4> = Attribute::vendor(VASEXPERTS, 42, "VasExperts-DHCP-Gateway");

/// VasExperts-BOOTP-SName (26.43823.43): text, 1 to 247 octets.
pub const VASEXPERTS_BOOTP_SNAME: Attribute<Text> = Attribute::vendor(VASEXPERTS, 43, "VasExperts-BOOTP-SName");

/// VasExperts-BOOTP-File (26.43823.44): text, 1 to 247 octets.
pub const VASEXPERTS_BOOTP_FILE: Attribute<Text> = Attribute::vendor(VASEXPERTS, 44, "VasExperts-BOOTP-File");

/// VasExperts-DHCP-Option-IP (26.43823.45): text, 1 to 247 octets.
pub const VASEXPERTS_DHCP_OPTION_IP: Attribute<Text> = Attribute::vendor(VASEXPERTS, 45, "VasExperts-DHCP-Option-IP");

/// VasExperts-DHCP-Option-Num (26.43823.46): text, 1 to 247 octets.
pub const VASEXPERTS_DHCP_OPTION_NUM: Attribute<Text> = Attribute::vendor(VASEXPERTS, 46, "VasExperts-DHCP-Option-Num");

/// VasExperts-DHCP-Option-String (26.43823.47): text, 1 to 247 octets.
pub const VASEXPERTS_DHCP_OPTION_STRING: Attribute<Text> =
    Attribute::vendor(VASEXPERTS, 47, "VasExperts-DHCP-Option-String");

/// VasExperts-DHCP-Option-Bin (26.43823.48): text, 1 to 247 octets.
pub const VASEXPERTS_DHCP_OPTION_BIN: Attribute<Text> = Attribute::vendor(VASEXPERTS, 48, "VasExperts-DHCP-Option-Bin");

/// VasExperts-ARP-SourceIP (26.43823.60): an IPv4 address, 4 octets.
pub const VASEXPERTS_ARP_SOURCEIP: Attribute<Ipv4> = Attribute::vendor(VASEXPERTS, 60, "VasExperts-ARP-SourceIP");

/// VasExperts-ARP-TargetIP (26.43823.61): an IPv4 address, 4 octets.
pub const VASEXPERTS_ARP_TARGETIP: Attribute<Ipv4> = Attribute::vendor(VASEXPERTS, 61, "VasExperts-ARP-TargetIP");

/// VasExperts-DHCPv6-Request (26.43823.70): a number that [`VasexpertsDhcpv6Request`] names, 4 octets.
pub const VASEXPERTS_DHCPV6_REQUEST: Attribute<Enum<VasexpertsDhcpv6Request>> =
    Attribute::vendor(VASEXPERTS, 70, "VasExperts-DHCPv6-Request");

/// VasExperts-DHCPv6-UserClass (26.43823.71): 1 to 247 octets.
pub const VASEXPERTS_DHCPV6_USERCLASS: Attribute<Octets> =
    Attribute::vendor(VASEXPERTS, 71, "VasExperts-DHCPv6-UserClass");

/// VasExperts-DHCPv6-VendorClass (26.43823.72): 1 to 247 octets.
pub const VASEXPERTS_DHCPV6_VENDORCLASS: Attribute<Octets> =
    Attribute::vendor(VASEXPERTS, 72, "VasExperts-DHCPv6-VendorClass");

/// VasExperts-DHCPv6-RemoteId (26.43823.73): 1 to 247 octets.
pub const VASEXPERTS_DHCPV6_REMOTEID: Attribute<Octets> =
    Attribute::vendor(VASEXPERTS, 73, "VasExperts-DHCPv6-RemoteId");

/// VasExperts-DHCPv6-SubsId (26.43823.74): 1 to 247 octets.
pub const VASEXPERTS_DHCPV6_SUBSID: Attribute<Octets> = Attribute::vendor(VASEXPERTS, 74, "VasExperts-DHCPv6-SubsId");

/// VasExperts-DHCPv6-Delegated (26.43823.75): a number, 4 octets.
pub const VASEXPERTS_DHCPV6_DELEGATED: Attribute<Integer> =
    Attribute::vendor(VASEXPERTS, 75, "VasExperts-DHCPv6-Delegated");

/// VasExperts-DHCP-Option-IPv6 (26.43823.80): text, 1 to 247 octets.
pub const VASEXPERTS_DHCP_OPTION_IPV6: Attribute<Text> =
    Attribute::vendor(VASEXPERTS, 80, "VasExperts-DHCP-Option-IPv6");

/// VasExperts-DHCP-Option-IPv6-Prefix (26.43823.81): text, 1 to 247 octets.
pub const VASEXPERTS_DHCP_OPTION_IPV6_PREFIX: Attribute<Text> =
    Attribute::vendor(VASEXPERTS, 81, "VasExperts-DHCP-Option-IPv6-Prefix");

/// VasExperts-DHCP6-Option-Num (26.43823.82): text, 1 to 247 octets.
pub const VASEXPERTS_DHCP6_OPTION_NUM: Attribute<Text> =
    Attribute::vendor(VASEXPERTS, 82, "VasExperts-DHCP6-Option-Num");

/// VasExperts-DHCP6-Option-String (26.43823.83): text, 1 to 247 octets.
pub const VASEXPERTS_DHCP6_OPTION_STRING: Attribute<Text> =
    Attribute::vendor(VASEXPERTS, 83, "VasExperts-DHCP6-Option-String");

/// VasExperts-DHCP6-Option-Bin (26.43823.84): text, 1 to 247 octets.
pub const VASEXPERTS_DHCP6_OPTION_BIN: Attribute<Text> =
    Attribute::vendor(VASEXPERTS, 84, "VasExperts-DHCP6-Option-Bin");

/// What the numbers of VasExperts-Service-Type (26.43823.6) mean.
#[derive(Debug)]
pub enum VasexpertsServiceType {}

impl Enumeration for VasexpertsServiceType {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "Auth"),
        (1, "DHCP"),
        (2, "PAP"),
        (3, "CHAP"),
        (4, "MS_CHAPv2"),
        (5, "MAC_QinQ"),
        (6, "ARP"),
        (7, "DHCPv6"),
    ];
}

/// What the numbers of VasExperts-Command-Code (26.43823.10) mean.
#[derive(Debug)]
pub enum VasexpertsCommandCode {}

impl Enumeration for VasexpertsCommandCode {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "Check-Acct")];
}

/// What the numbers of VasExperts-DHCP-Request (26.43823.37) mean.
#[derive(Debug)]
pub enum VasexpertsDhcpRequest {}

impl Enumeration for VasexpertsDhcpRequest {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Discover"), (1, "Inform"), (2, "Request")];
}

/// What the numbers of VasExperts-DHCPv6-Request (26.43823.70) mean.
#[derive(Debug)]
pub enum VasexpertsDhcpv6Request {}

impl Enumeration for VasexpertsDhcpv6Request {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "Solicit"), (3, "Request"), (5, "Renew"), (6, "Rebind")];
}
