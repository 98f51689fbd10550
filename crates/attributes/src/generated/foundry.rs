//! Foundry Networks, later Brocade and Ruckus: FastIron and ICX switches.
//!
//! Source: vendor documentation; private enterprise number 1991 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/foundry`: change it there.

use ulna_wire::{Attribute, Enum, Enumeration, Format, Integer, Text, Vendor};

/// Foundry: private enterprise number 1991.
pub const FOUNDRY: Vendor = Vendor::new(1991, Format::T1L1);

/// Foundry-Privilege-Level (26.1991.1): a number, 4 octets.
pub const FOUNDRY_PRIVILEGE_LEVEL: Attribute<Integer> = Attribute::vendor(FOUNDRY, 1, "Foundry-Privilege-Level");

/// Foundry-Command-String (26.1991.2): text, 1 to 247 octets.
pub const FOUNDRY_COMMAND_STRING: Attribute<Text> = Attribute::vendor(FOUNDRY, 2, "Foundry-Command-String");

/// Foundry-Command-Exception-Flag (26.1991.3): a number, 4 octets.
pub const FOUNDRY_COMMAND_EXCEPTION_FLAG: Attribute<Integer> =
    Attribute::vendor(FOUNDRY, 3, "Foundry-Command-Exception-Flag");

/// Foundry-INM-Privilege (26.1991.4): a number that [`FoundryInmPrivilege`] names, 4 octets.
pub const FOUNDRY_INM_PRIVILEGE: Attribute<Enum<FoundryInmPrivilege>> =
    Attribute::vendor(FOUNDRY, 4, "Foundry-INM-Privilege");

/// Foundry-Access-List (26.1991.5): text, 1 to 247 octets.
pub const FOUNDRY_ACCESS_LIST: Attribute<Text> = Attribute::vendor(FOUNDRY, 5, "Foundry-Access-List");

/// Foundry-MAC-Authent-needs-802.1x (26.1991.6): a number, 4 octets.
pub const FOUNDRY_MAC_AUTHENT_NEEDS_802_1X: Attribute<Integer> =
    Attribute::vendor(FOUNDRY, 6, "Foundry-MAC-Authent-needs-802.1x");

/// Foundry-802.1x-Valid-Lookup (26.1991.7): a number, 4 octets.
pub const FOUNDRY_802_1X_VALID_LOOKUP: Attribute<Integer> =
    Attribute::vendor(FOUNDRY, 7, "Foundry-802.1x-Valid-Lookup");

/// Foundry-MAC-Based-Vlan-QoS (26.1991.8): a number that [`FoundryMacBasedVlanQos`] names, 4 octets.
pub const FOUNDRY_MAC_BASED_VLAN_QOS: Attribute<Enum<FoundryMacBasedVlanQos>> =
    Attribute::vendor(FOUNDRY, 8, "Foundry-MAC-Based-Vlan-QoS");

/// Foundry-INM-Role-Aor-List (26.1991.9): text, 1 to 247 octets.
pub const FOUNDRY_INM_ROLE_AOR_LIST: Attribute<Text> = Attribute::vendor(FOUNDRY, 9, "Foundry-INM-Role-Aor-List");

/// Foundry-SI-Context-Role (26.1991.10): text, 1 to 247 octets.
pub const FOUNDRY_SI_CONTEXT_ROLE: Attribute<Text> = Attribute::vendor(FOUNDRY, 10, "Foundry-SI-Context-Role");

/// Foundry-COA-Command (26.1991.10): text, 1 to 247 octets.
pub const FOUNDRY_COA_COMMAND: Attribute<Text> = Attribute::vendor(FOUNDRY, 10, "Foundry-COA-Command");

/// Foundry-SI-Role-Template (26.1991.11): text, 1 to 247 octets.
pub const FOUNDRY_SI_ROLE_TEMPLATE: Attribute<Text> = Attribute::vendor(FOUNDRY, 11, "Foundry-SI-Role-Template");

/// Foundry-Voice-Phone-Config (26.1991.11): text, 1 to 247 octets.
pub const FOUNDRY_VOICE_PHONE_CONFIG: Attribute<Text> = Attribute::vendor(FOUNDRY, 11, "Foundry-Voice-Phone-Config");

/// What the numbers of Foundry-INM-Privilege (26.1991.4) mean.
#[derive(Debug)]
pub enum FoundryInmPrivilege {}

impl Enumeration for FoundryInmPrivilege {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "AAA_pri_0"),
        (1, "AAA_pri_1"),
        (2, "AAA_pri_2"),
        (3, "AAA_pri_3"),
        (4, "AAA_pri_4"),
        (5, "AAA_pri_5"),
        (6, "AAA_pri_6"),
        (7, "AAA_pri_7"),
        (8, "AAA_pri_8"),
        (9, "AAA_pri_9"),
        (10, "AAA_pri_10"),
        (11, "AAA_pri_11"),
        (12, "AAA_pri_12"),
        (13, "AAA_pri_13"),
        (14, "AAA_pri_14"),
        (15, "AAA_pri_15"),
    ];
}

/// What the numbers of Foundry-MAC-Based-Vlan-QoS (26.1991.8) mean.
#[derive(Debug)]
pub enum FoundryMacBasedVlanQos {}

impl Enumeration for FoundryMacBasedVlanQos {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "QoS_priority_0"),
        (1, "QoS_priority_1"),
        (2, "QoS_priority_2"),
        (3, "QoS_priority_3"),
        (4, "QoS_priority_4"),
        (5, "QoS_priority_5"),
        (6, "QoS_priority_6"),
        (7, "QoS_priority_7"),
    ];
}
