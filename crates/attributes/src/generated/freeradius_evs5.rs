//! FreeRADIUS: keys of IEEE 802.1X sent by hostapd, in extended space 245.
//!
//! Source: hostapd and project documentation; private enterprise number 11344 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/freeradius.evs5`: change it there.

use ulna_wire::{Attribute, Format, Octets, Vendor};

/// FreeRADIUS: private enterprise number 11344.
pub const FREERADIUS: Vendor = Vendor::new(11344, Format::T1L1);

/// FreeRADIUS-802.1X-Anonce (245.26.11344.1): 1 octet or more.
pub const FREERADIUS_802_1X_ANONCE: Attribute<Octets> = Attribute::evs(245, 11344, 1, "FreeRADIUS-802.1X-Anonce");

/// FreeRADIUS-802.1X-EAPoL-Key-Msg (245.26.11344.2): 1 octet or more.
pub const FREERADIUS_802_1X_EAPOL_KEY_MSG: Attribute<Octets> =
    Attribute::evs(245, 11344, 2, "FreeRADIUS-802.1X-EAPoL-Key-Msg");
