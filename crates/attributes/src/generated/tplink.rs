//! TP-Link: Omada controllers and EAP access points.
//!
//! Source: vendor documentation; private enterprise number 11863 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/tplink`: change it there.

use ulna_wire::{Attribute, Format, Integer, Octets, Text, Vendor};

/// TPLink: private enterprise number 11863.
pub const TPLINK: Vendor = Vendor::new(11863, Format::T1L1);

/// TPLink-Recv-limit (26.11863.1): a number, 4 octets.
pub const TPLINK_RECV_LIMIT: Attribute<Integer> = Attribute::vendor(TPLINK, 1, "TPLink-Recv-limit");

/// TPLink-Xmit-limit (26.11863.2): a number, 4 octets.
pub const TPLINK_XMIT_LIMIT: Attribute<Integer> = Attribute::vendor(TPLINK, 2, "TPLink-Xmit-limit");

/// TPLink-Authentication-FindKey (26.11863.3): 1 to 247 octets.
pub const TPLINK_AUTHENTICATION_FINDKEY: Attribute<Octets> =
    Attribute::vendor(TPLINK, 3, "TPLink-Authentication-FindKey");

/// TPLink-Authentication-FoundKey (26.11863.4): 1 to 247 octets.
pub const TPLINK_AUTHENTICATION_FOUNDKEY: Attribute<Octets> =
    Attribute::vendor(TPLINK, 4, "TPLink-Authentication-FoundKey");

/// TPLink-User-Command (26.11863.5): text, 1 to 247 octets.
pub const TPLINK_USER_COMMAND: Attribute<Text> = Attribute::vendor(TPLINK, 5, "TPLink-User-Command");

/// TPLink-Site (26.11863.6): text, 1 to 247 octets.
pub const TPLINK_SITE: Attribute<Text> = Attribute::vendor(TPLINK, 6, "TPLink-Site");

/// TPLink-Omada (26.11863.7): text, 1 to 247 octets.
pub const TPLINK_OMADA: Attribute<Text> = Attribute::vendor(TPLINK, 7, "TPLink-Omada");

/// TPLink-Redirect-Url (26.11863.8): text, 1 to 247 octets.
pub const TPLINK_REDIRECT_URL: Attribute<Text> = Attribute::vendor(TPLINK, 8, "TPLink-Redirect-Url");

/// TPLink-Portal-Access-Status (26.11863.9): a number, 4 octets.
pub const TPLINK_PORTAL_ACCESS_STATUS: Attribute<Integer> = Attribute::vendor(TPLINK, 9, "TPLink-Portal-Access-Status");
