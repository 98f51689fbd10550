//! EqualLogic (Dell): storage arrays.
//!
//! Source: vendor documentation; private enterprise number 12740 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/equallogic`: change it there.

use ulna_wire::{Attribute, Enum, Enumeration, Format, Integer, Text, Vendor};

/// Equallogic: private enterprise number 12740.
pub const EQUALLOGIC: Vendor = Vendor::new(12740, Format::T1L1);

/// Equallogic-Admin-Full-Name (26.12740.1): text, 1 to 247 octets.
pub const EQUALLOGIC_ADMIN_FULL_NAME: Attribute<Text> = Attribute::vendor(EQUALLOGIC, 1, "Equallogic-Admin-Full-Name");

/// Equallogic-Admin-Email (26.12740.2): text, 1 to 247 octets.
pub const EQUALLOGIC_ADMIN_EMAIL: Attribute<Text> = Attribute::vendor(EQUALLOGIC, 2, "Equallogic-Admin-Email");

/// Equallogic-Admin-Phone (26.12740.3): text, 1 to 247 octets.
pub const EQUALLOGIC_ADMIN_PHONE: Attribute<Text> = Attribute::vendor(EQUALLOGIC, 3, "Equallogic-Admin-Phone");

/// Equallogic-Admin-Mobile (26.12740.4): text, 1 to 247 octets.
pub const EQUALLOGIC_ADMIN_MOBILE: Attribute<Text> = Attribute::vendor(EQUALLOGIC, 4, "Equallogic-Admin-Mobile");

/// Equallogic-Poll-Interval (26.12740.5): a number, 4 octets.
pub const EQUALLOGIC_POLL_INTERVAL: Attribute<Integer> = Attribute::vendor(EQUALLOGIC, 5, "Equallogic-Poll-Interval");

/// Equallogic-EQL-Admin-Privilege (26.12740.6): a number that [`EquallogicEqlAdminPrivilege`] names, 4 octets.
pub const EQUALLOGIC_EQL_ADMIN_PRIVILEGE: Attribute<Enum<EquallogicEqlAdminPrivilege>> =
    Attribute::vendor(EQUALLOGIC, 6, "Equallogic-EQL-Admin-Privilege");

/// Equallogic-Admin-Pool-Access (26.12740.7): text, 1 to 247 octets.
pub const EQUALLOGIC_ADMIN_POOL_ACCESS: Attribute<Text> =
    Attribute::vendor(EQUALLOGIC, 7, "Equallogic-Admin-Pool-Access");

/// Equallogic-Admin-Repl-Site-Access (26.12740.8): text, 1 to 247 octets.
pub const EQUALLOGIC_ADMIN_REPL_SITE_ACCESS: Attribute<Text> =
    Attribute::vendor(EQUALLOGIC, 8, "Equallogic-Admin-Repl-Site-Access");

/// Equallogic-Admin-Account-Type (26.12740.9): text, 1 to 247 octets.
pub const EQUALLOGIC_ADMIN_ACCOUNT_TYPE: Attribute<Text> =
    Attribute::vendor(EQUALLOGIC, 9, "Equallogic-Admin-Account-Type");

/// What the numbers of Equallogic-EQL-Admin-Privilege (26.12740.6) mean.
#[derive(Debug)]
pub enum EquallogicEqlAdminPrivilege {}

impl Enumeration for EquallogicEqlAdminPrivilege {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "group-administrator"),
        (1, "pool-administrator"),
        (2, "pool-administrator-ro-entire-group"),
        (3, "volume-administrator"),
    ];
}
