//! LANCOM Systems: routers and hotspots.
//!
//! Source: vendor documentation; private enterprise number 2356 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/lancom`: change it there.

use ulna_wire::{Attribute, Format, Integer, Ipv4, Ipv6, Text, TunnelPassword, Vendor};

/// Lancom: private enterprise number 2356.
pub const LANCOM: Vendor = Vendor::new(2356, Format::T1L1);

/// LCS-Traffic-Limit (26.2356.1): a number, 4 octets.
pub const LCS_TRAFFIC_LIMIT: Attribute<Integer> = Attribute::vendor(LANCOM, 1, "LCS-Traffic-Limit");

/// LCS-Mac-Address (26.2356.2): text, 1 to 247 octets.
pub const LCS_MAC_ADDRESS: Attribute<Text> = Attribute::vendor(LANCOM, 2, "LCS-Mac-Address");

/// LCS-Redirection-URL (26.2356.3): text, 1 to 247 octets.
pub const LCS_REDIRECTION_URL: Attribute<Text> = Attribute::vendor(LANCOM, 3, "LCS-Redirection-URL");

/// LCS-Comment (26.2356.4): text, 1 to 247 octets.
pub const LCS_COMMENT: Attribute<Text> = Attribute::vendor(LANCOM, 4, "LCS-Comment");

/// LCS-Account-End (26.2356.5): a number, 4 octets.
pub const LCS_ACCOUNT_END: Attribute<Integer> = Attribute::vendor(LANCOM, 5, "LCS-Account-End");

/// LCS-WPA-Passphrase (26.2356.6): text, 1 to 247 octets.
pub const LCS_WPA_PASSPHRASE: Attribute<Text> = Attribute::vendor(LANCOM, 6, "LCS-WPA-Passphrase");

/// LCS-PbSpotUserName (26.2356.7): text, 1 to 247 octets.
pub const LCS_PBSPOTUSERNAME: Attribute<Text> = Attribute::vendor(LANCOM, 7, "LCS-PbSpotUserName");

/// LCS-TxRateLimit (26.2356.8): a number, 4 octets.
pub const LCS_TXRATELIMIT: Attribute<Integer> = Attribute::vendor(LANCOM, 8, "LCS-TxRateLimit");

/// LCS-RxRateLimit (26.2356.9): a number, 4 octets.
pub const LCS_RXRATELIMIT: Attribute<Integer> = Attribute::vendor(LANCOM, 9, "LCS-RxRateLimit");

/// LCS-Access-Rights (26.2356.11): a number, 4 octets.
pub const LCS_ACCESS_RIGHTS: Attribute<Integer> = Attribute::vendor(LANCOM, 11, "LCS-Access-Rights");

/// LCS-Function-Rights (26.2356.12): a number, 4 octets.
pub const LCS_FUNCTION_RIGHTS: Attribute<Integer> = Attribute::vendor(LANCOM, 12, "LCS-Function-Rights");

/// LCS-Advertisement-URL (26.2356.13): text, 1 to 247 octets.
pub const LCS_ADVERTISEMENT_URL: Attribute<Text> = Attribute::vendor(LANCOM, 13, "LCS-Advertisement-URL");

/// LCS-Advertisement-Interval (26.2356.14): a number, 4 octets.
pub const LCS_ADVERTISEMENT_INTERVAL: Attribute<Integer> = Attribute::vendor(LANCOM, 14, "LCS-Advertisement-Interval");

/// LCS-Traffic-Limit-Gigawords (26.2356.15): a number, 4 octets.
pub const LCS_TRAFFIC_LIMIT_GIGAWORDS: Attribute<Integer> =
    Attribute::vendor(LANCOM, 15, "LCS-Traffic-Limit-Gigawords");

/// LCS-Orig-NAS-Identifier (26.2356.16): text, 1 to 247 octets.
pub const LCS_ORIG_NAS_IDENTIFIER: Attribute<Text> = Attribute::vendor(LANCOM, 16, "LCS-Orig-NAS-Identifier");

/// LCS-Orig-NAS-IP-Address (26.2356.17): an IPv4 address, 4 octets.
pub const LCS_ORIG_NAS_IP_ADDRESS: Attribute<Ipv4> = Attribute::vendor(LANCOM, 17, "LCS-Orig-NAS-IP-Address");

/// LCS-Orig-NAS-IPv6-Address (26.2356.18): an IPv6 address, 16 octets.
pub const LCS_ORIG_NAS_IPV6_ADDRESS: Attribute<Ipv6> = Attribute::vendor(LANCOM, 18, "LCS-Orig-NAS-IPv6-Address");

/// LCS-IKEv2-Local-Password (26.2356.19): octets hidden with a salt, with a tag, 1 to 247 octets.
pub const LCS_IKEV2_LOCAL_PASSWORD: Attribute<TunnelPassword> =
    Attribute::vendor(LANCOM, 19, "LCS-IKEv2-Local-Password");

/// LCS-IKEv2-Remote-Password (26.2356.20): octets hidden with a salt, with a tag, 1 to 247 octets.
pub const LCS_IKEV2_REMOTE_PASSWORD: Attribute<TunnelPassword> =
    Attribute::vendor(LANCOM, 20, "LCS-IKEv2-Remote-Password");

/// LCS-DNS-Server-IPv4-Address (26.2356.21): an IPv4 address, 4 octets.
pub const LCS_DNS_SERVER_IPV4_ADDRESS: Attribute<Ipv4> = Attribute::vendor(LANCOM, 21, "LCS-DNS-Server-IPv4-Address");

/// LCS-VPN-IPv4-Rule (26.2356.22): text, 1 to 247 octets.
pub const LCS_VPN_IPV4_RULE: Attribute<Text> = Attribute::vendor(LANCOM, 22, "LCS-VPN-IPv4-Rule");

/// LCS-VPN-IPv6-Rule (26.2356.23): text, 1 to 247 octets.
pub const LCS_VPN_IPV6_RULE: Attribute<Text> = Attribute::vendor(LANCOM, 23, "LCS-VPN-IPv6-Rule");

/// LCS-Routing-Tag (26.2356.24): a number, 4 octets.
pub const LCS_ROUTING_TAG: Attribute<Integer> = Attribute::vendor(LANCOM, 24, "LCS-Routing-Tag");

/// LCS-IKEv2-IPv4-Route (26.2356.25): text, 1 to 247 octets.
pub const LCS_IKEV2_IPV4_ROUTE: Attribute<Text> = Attribute::vendor(LANCOM, 25, "LCS-IKEv2-IPv4-Route");

/// LCS-IKEv2-IPv6-Route (26.2356.26): text, 1 to 247 octets.
pub const LCS_IKEV2_IPV6_ROUTE: Attribute<Text> = Attribute::vendor(LANCOM, 26, "LCS-IKEv2-IPv6-Route");

/// LCS-IKEv2-DNS-Domain (26.2356.27): text, 1 to 247 octets.
pub const LCS_IKEV2_DNS_DOMAIN: Attribute<Text> = Attribute::vendor(LANCOM, 27, "LCS-IKEv2-DNS-Domain");

/// LCS-Load-Balancer (26.2356.28): text, 1 to 247 octets.
pub const LCS_LOAD_BALANCER: Attribute<Text> = Attribute::vendor(LANCOM, 28, "LCS-Load-Balancer");
