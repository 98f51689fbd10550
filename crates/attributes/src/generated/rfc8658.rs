//! RFC 8658: RADIUS Attributes for Softwire Mechanisms Based on Address plus Port.
//!
//! Source: <https://www.rfc-editor.org/rfc/rfc8658> and the IANA registry "RADIUS Types".
//!
//! The RFC numbers all members in one space and reuses their names under several parents;
//! here each name says its parent, because a name may stand for one attribute only.
//!
//! Made by `cargo xtask codegen` from `dictionaries/rfc8658`: change it there.

use ulna_wire::{Attribute, Integer, Ipv4, Ipv4Prefix, Ipv6, Ipv6Prefix, Tlv};

/// Softwire46-Configuration (241.9): nested attributes, 1 to 252 octets.
pub const SOFTWIRE46_CONFIGURATION: Attribute<Tlv> = Attribute::extended(241, 9, "Softwire46-Configuration");

/// Softwire46-MAP-E (241.9.1): nested attributes, 1 to 250 octets.
pub const SOFTWIRE46_MAP_E: Attribute<Tlv> = Attribute::child_of(&SOFTWIRE46_CONFIGURATION, 1, "Softwire46-MAP-E");

/// Softwire46-MAP-E-BMR (241.9.1.4): nested attributes, 1 to 248 octets.
pub const SOFTWIRE46_MAP_E_BMR: Attribute<Tlv> = Attribute::child_of(&SOFTWIRE46_MAP_E, 4, "Softwire46-MAP-E-BMR");

/// Softwire46-MAP-E-BMR-Rule-IPv6-Prefix (241.9.1.4.10): an IPv6 prefix, 2 to 18 octets.
pub const SOFTWIRE46_MAP_E_BMR_RULE_IPV6_PREFIX: Attribute<Ipv6Prefix> =
    Attribute::child_of(&SOFTWIRE46_MAP_E_BMR, 10, "Softwire46-MAP-E-BMR-Rule-IPv6-Prefix");

/// Softwire46-MAP-E-BMR-Rule-IPv4-Prefix (241.9.1.4.11): an IPv4 prefix, 6 octets.
pub const SOFTWIRE46_MAP_E_BMR_RULE_IPV4_PREFIX: Attribute<Ipv4Prefix> =
    Attribute::child_of(&SOFTWIRE46_MAP_E_BMR, 11, "Softwire46-MAP-E-BMR-Rule-IPv4-Prefix");

/// Softwire46-MAP-E-BMR-EA-Length (241.9.1.4.12): a number, 4 octets.
pub const SOFTWIRE46_MAP_E_BMR_EA_LENGTH: Attribute<Integer> =
    Attribute::child_of(&SOFTWIRE46_MAP_E_BMR, 12, "Softwire46-MAP-E-BMR-EA-Length");

/// Softwire46-MAP-E-FMR (241.9.1.5): nested attributes, 1 to 248 octets.
pub const SOFTWIRE46_MAP_E_FMR: Attribute<Tlv> = Attribute::child_of(&SOFTWIRE46_MAP_E, 5, "Softwire46-MAP-E-FMR");

/// Softwire46-MAP-E-FMR-Rule-IPv6-Prefix (241.9.1.5.10): an IPv6 prefix, 2 to 18 octets.
pub const SOFTWIRE46_MAP_E_FMR_RULE_IPV6_PREFIX: Attribute<Ipv6Prefix> =
    Attribute::child_of(&SOFTWIRE46_MAP_E_FMR, 10, "Softwire46-MAP-E-FMR-Rule-IPv6-Prefix");

/// Softwire46-MAP-E-FMR-Rule-IPv4-Prefix (241.9.1.5.11): an IPv4 prefix, 6 octets.
pub const SOFTWIRE46_MAP_E_FMR_RULE_IPV4_PREFIX: Attribute<Ipv4Prefix> =
    Attribute::child_of(&SOFTWIRE46_MAP_E_FMR, 11, "Softwire46-MAP-E-FMR-Rule-IPv4-Prefix");

/// Softwire46-MAP-E-FMR-EA-Length (241.9.1.5.12): a number, 4 octets.
pub const SOFTWIRE46_MAP_E_FMR_EA_LENGTH: Attribute<Integer> =
    Attribute::child_of(&SOFTWIRE46_MAP_E_FMR, 12, "Softwire46-MAP-E-FMR-EA-Length");

/// Softwire46-MAP-E-BR (241.9.1.6): an IPv6 address, 16 octets.
pub const SOFTWIRE46_MAP_E_BR: Attribute<Ipv6> = Attribute::child_of(&SOFTWIRE46_MAP_E, 6, "Softwire46-MAP-E-BR");

/// Softwire46-MAP-E-PORTPARAMS (241.9.1.9): nested attributes, 1 to 248 octets.
pub const SOFTWIRE46_MAP_E_PORTPARAMS: Attribute<Tlv> =
    Attribute::child_of(&SOFTWIRE46_MAP_E, 9, "Softwire46-MAP-E-PORTPARAMS");

/// Softwire46-MAP-E-PSID-Offset (241.9.1.9.15): a number, 4 octets.
pub const SOFTWIRE46_MAP_E_PSID_OFFSET: Attribute<Integer> =
    Attribute::child_of(&SOFTWIRE46_MAP_E_PORTPARAMS, 15, "Softwire46-MAP-E-PSID-Offset");

/// Softwire46-MAP-E-PSID-Len (241.9.1.9.16): a number, 4 octets.
pub const SOFTWIRE46_MAP_E_PSID_LEN: Attribute<Integer> =
    Attribute::child_of(&SOFTWIRE46_MAP_E_PORTPARAMS, 16, "Softwire46-MAP-E-PSID-Len");

/// Softwire46-MAP-E-PSID (241.9.1.9.17): a number, 4 octets.
pub const SOFTWIRE46_MAP_E_PSID: Attribute<Integer> =
    Attribute::child_of(&SOFTWIRE46_MAP_E_PORTPARAMS, 17, "Softwire46-MAP-E-PSID");

/// Softwire46-MAP-T (241.9.2): nested attributes, 1 to 250 octets.
pub const SOFTWIRE46_MAP_T: Attribute<Tlv> = Attribute::child_of(&SOFTWIRE46_CONFIGURATION, 2, "Softwire46-MAP-T");

/// Softwire46-MAP-T-BMR (241.9.2.4): nested attributes, 1 to 248 octets.
pub const SOFTWIRE46_MAP_T_BMR: Attribute<Tlv> = Attribute::child_of(&SOFTWIRE46_MAP_T, 4, "Softwire46-MAP-T-BMR");

/// Softwire46-MAP-T-BMR-Rule-IPv6-Prefix (241.9.2.4.10): an IPv6 prefix, 2 to 18 octets.
pub const SOFTWIRE46_MAP_T_BMR_RULE_IPV6_PREFIX: Attribute<Ipv6Prefix> =
    Attribute::child_of(&SOFTWIRE46_MAP_T_BMR, 10, "Softwire46-MAP-T-BMR-Rule-IPv6-Prefix");

/// Softwire46-MAP-T-BMR-Rule-IPv4-Prefix (241.9.2.4.11): an IPv4 prefix, 6 octets.
pub const SOFTWIRE46_MAP_T_BMR_RULE_IPV4_PREFIX: Attribute<Ipv4Prefix> =
    Attribute::child_of(&SOFTWIRE46_MAP_T_BMR, 11, "Softwire46-MAP-T-BMR-Rule-IPv4-Prefix");

/// Softwire46-MAP-T-BMR-EA-Length (241.9.2.4.12): a number, 4 octets.
pub const SOFTWIRE46_MAP_T_BMR_EA_LENGTH: Attribute<Integer> =
    Attribute::child_of(&SOFTWIRE46_MAP_T_BMR, 12, "Softwire46-MAP-T-BMR-EA-Length");

/// Softwire46-MAP-T-FMR (241.9.2.5): nested attributes, 1 to 248 octets.
pub const SOFTWIRE46_MAP_T_FMR: Attribute<Tlv> = Attribute::child_of(&SOFTWIRE46_MAP_T, 5, "Softwire46-MAP-T-FMR");

/// Softwire46-MAP-T-FMR-Rule-IPv6-Prefix (241.9.2.5.10): an IPv6 prefix, 2 to 18 octets.
pub const SOFTWIRE46_MAP_T_FMR_RULE_IPV6_PREFIX: Attribute<Ipv6Prefix> =
    Attribute::child_of(&SOFTWIRE46_MAP_T_FMR, 10, "Softwire46-MAP-T-FMR-Rule-IPv6-Prefix");

/// Softwire46-MAP-T-FMR-Rule-IPv4-Prefix (241.9.2.5.11): an IPv4 prefix, 6 octets.
pub const SOFTWIRE46_MAP_T_FMR_RULE_IPV4_PREFIX: Attribute<Ipv4Prefix> =
    Attribute::child_of(&SOFTWIRE46_MAP_T_FMR, 11, "Softwire46-MAP-T-FMR-Rule-IPv4-Prefix");

/// Softwire46-MAP-T-FMR-EA-Length (241.9.2.5.12): a number, 4 octets.
pub const SOFTWIRE46_MAP_T_FMR_EA_LENGTH: Attribute<Integer> =
    Attribute::child_of(&SOFTWIRE46_MAP_T_FMR, 12, "Softwire46-MAP-T-FMR-EA-Length");

/// Softwire46-MAP-T-DMR (241.9.2.7): an IPv6 prefix, 2 to 18 octets.
pub const SOFTWIRE46_MAP_T_DMR: Attribute<Ipv6Prefix> =
    Attribute::child_of(&SOFTWIRE46_MAP_T, 7, "Softwire46-MAP-T-DMR");

/// Softwire46-MAP-T-PORTPARAMS (241.9.2.9): nested attributes, 1 to 248 octets.
pub const SOFTWIRE46_MAP_T_PORTPARAMS: Attribute<Tlv> =
    Attribute::child_of(&SOFTWIRE46_MAP_T, 9, "Softwire46-MAP-T-PORTPARAMS");

/// Softwire46-MAP-T-PSID-Offset (241.9.2.9.15): a number, 4 octets.
pub const SOFTWIRE46_MAP_T_PSID_OFFSET: Attribute<Integer> =
    Attribute::child_of(&SOFTWIRE46_MAP_T_PORTPARAMS, 15, "Softwire46-MAP-T-PSID-Offset");

/// Softwire46-MAP-T-PSID-Len (241.9.2.9.16): a number, 4 octets.
pub const SOFTWIRE46_MAP_T_PSID_LEN: Attribute<Integer> =
    Attribute::child_of(&SOFTWIRE46_MAP_T_PORTPARAMS, 16, "Softwire46-MAP-T-PSID-Len");

/// Softwire46-MAP-T-PSID (241.9.2.9.17): a number, 4 octets.
pub const SOFTWIRE46_MAP_T_PSID: Attribute<Integer> =
    Attribute::child_of(&SOFTWIRE46_MAP_T_PORTPARAMS, 17, "Softwire46-MAP-T-PSID");

/// Softwire46-Lightweight-4over6 (241.9.3): nested attributes, 1 to 250 octets.
pub const SOFTWIRE46_LIGHTWEIGHT_4OVER6: Attribute<Tlv> =
    Attribute::child_of(&SOFTWIRE46_CONFIGURATION, 3, "Softwire46-Lightweight-4over6");

/// Softwire46-Lightweight-4over6-BR (241.9.3.6): an IPv6 address, 16 octets.
pub const SOFTWIRE46_LIGHTWEIGHT_4OVER6_BR: Attribute<Ipv6> =
    Attribute::child_of(&SOFTWIRE46_LIGHTWEIGHT_4OVER6, 6, "Softwire46-Lightweight-4over6-BR");

/// Softwire46-Lightweight-4over6-V4V6Bind (241.9.3.8): nested attributes, 1 to 248 octets.
pub const SOFTWIRE46_LIGHTWEIGHT_4OVER6_V4V6BIND: Attribute<Tlv> =
    Attribute::child_of(&SOFTWIRE46_LIGHTWEIGHT_4OVER6, 8, "Softwire46-Lightweight-4over6-V4V6Bind");

/// Softwire46-Lightweight-4over6-IPv4-Address (241.9.3.8.13): an IPv4 address, 4 octets.
pub const SOFTWIRE46_LIGHTWEIGHT_4OVER6_IPV4_ADDRESS: Attribute<Ipv4> =
    Attribute::child_of(&SOFTWIRE46_LIGHTWEIGHT_4OVER6_V4V6BIND, 13, "Softwire46-Lightweight-4over6-IPv4-Address");

/// Softwire46-Lightweight-4over6-Bind-IPv6-Prefix (241.9.3.8.14): an IPv6 prefix, 2 to 18 octets.
pub const SOFTWIRE46_LIGHTWEIGHT_4OVER6_BIND_IPV6_PREFIX: Attribute<Ipv6Prefix> =
    Attribute::child_of(&SOFTWIRE46_LIGHTWEIGHT_4OVER6_V4V6BIND, 14, "Softwire46-Lightweight-4over6-Bind-IPv6-Prefix");

/// Softwire46-Lightweight-4over6-PORTPARAMS (241.9.3.9): nested attributes, 1 to 248 octets.
pub const SOFTWIRE46_LIGHTWEIGHT_4OVER6_PORTPARAMS: Attribute<Tlv> =
    Attribute::child_of(&SOFTWIRE46_LIGHTWEIGHT_4OVER6, 9, "Softwire46-Lightweight-4over6-PORTPARAMS");

/// Softwire46-Lightweight-4over6-PSID-Offset (241.9.3.9.15): a number, 4 octets.
pub const SOFTWIRE46_LIGHTWEIGHT_4OVER6_PSID_OFFSET: Attribute<Integer> =
    Attribute::child_of(&SOFTWIRE46_LIGHTWEIGHT_4OVER6_PORTPARAMS, 15, "Softwire46-Lightweight-4over6-PSID-Offset");

/// Softwire46-Lightweight-4over6-PSID-Len (241.9.3.9.16): a number, 4 octets.
pub const SOFTWIRE46_LIGHTWEIGHT_4OVER6_PSID_LEN: Attribute<Integer> =
    Attribute::child_of(&SOFTWIRE46_LIGHTWEIGHT_4OVER6_PORTPARAMS, 16, "Softwire46-Lightweight-4over6-PSID-Len");

/// Softwire46-Lightweight-4over6-PSID (241.9.3.9.17): a number, 4 octets.
pub const SOFTWIRE46_LIGHTWEIGHT_4OVER6_PSID: Attribute<Integer> =
    Attribute::child_of(&SOFTWIRE46_LIGHTWEIGHT_4OVER6_PORTPARAMS, 17, "Softwire46-Lightweight-4over6-PSID");

/// Softwire46-Priority (241.10): nested attributes, 1 to 252 octets.
pub const SOFTWIRE46_PRIORITY: Attribute<Tlv> = Attribute::extended(241, 10, "Softwire46-Priority");

/// Softwire46-Option-Code (241.10.18): a number, 4 octets.
pub const SOFTWIRE46_OPTION_CODE: Attribute<Integer> =
    Attribute::child_of(&SOFTWIRE46_PRIORITY, 18, "Softwire46-Option-Code");

/// Softwire46-Multicast (241.11): nested attributes, 1 to 252 octets.
pub const SOFTWIRE46_MULTICAST: Attribute<Tlv> = Attribute::extended(241, 11, "Softwire46-Multicast");

/// Softwire46-ASM-Prefix64 (241.11.19): an IPv6 prefix, 2 to 18 octets.
pub const SOFTWIRE46_ASM_PREFIX64: Attribute<Ipv6Prefix> =
    Attribute::child_of(&SOFTWIRE46_MULTICAST, 19, "Softwire46-ASM-Prefix64");

/// Softwire46-SSM-Prefix64 (241.11.20): an IPv6 prefix, 2 to 18 octets.
pub const SOFTWIRE46_SSM_PREFIX64: Attribute<Ipv6Prefix> =
    Attribute::child_of(&SOFTWIRE46_MULTICAST, 20, "Softwire46-SSM-Prefix64");

/// Softwire46-U-Prefix64 (241.11.21): an IPv6 prefix, 2 to 18 octets.
pub const SOFTWIRE46_U_PREFIX64: Attribute<Ipv6Prefix> =
    Attribute::child_of(&SOFTWIRE46_MULTICAST, 21, "Softwire46-U-Prefix64");
