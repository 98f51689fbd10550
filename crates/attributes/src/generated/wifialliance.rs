//! Wi-Fi Alliance: Hotspot 2.0 (Passpoint).
//!
//! Source: Hotspot 2.0 specification; private enterprise number 40808 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/wifialliance`: change it there.

use ulna_wire::{Attribute, Byte, Format, Octets, Vendor};

/// WiFi-Alliance: private enterprise number 40808.
pub const WIFI_ALLIANCE: Vendor = Vendor::new(40808, Format::T1L1);

/// HS20-Subscription-Remediation-Needed (26.40808.1): 1 to 247 octets.
pub const HS20_SUBSCRIPTION_REMEDIATION_NEEDED: Attribute<Octets> =
    Attribute::vendor(WIFI_ALLIANCE, 1, "HS20-Subscription-Remediation-Needed");

/// HS20-AP-Version (26.40808.2): a number, 1 octet.
pub const HS20_AP_VERSION: Attribute<Byte> = Attribute::vendor(WIFI_ALLIANCE, 2, "HS20-AP-Version");

/// HS20-Mobile-Device-Version (26.40808.3): 1 to 247 octets.
pub const HS20_MOBILE_DEVICE_VERSION: Attribute<Octets> =
    Attribute::vendor(WIFI_ALLIANCE, 3, "HS20-Mobile-Device-Version");

/// HS20-Deauthentication-Request (26.40808.4): 1 to 247 octets.
pub const HS20_DEAUTHENTICATION_REQUEST: Attribute<Octets> =
    Attribute::vendor(WIFI_ALLIANCE, 4, "HS20-Deauthentication-Request");

/// HS20-Session-Information-URL (26.40808.5): 1 to 247 octets.
pub const HS20_SESSION_INFORMATION_URL: Attribute<Octets> =
    Attribute::vendor(WIFI_ALLIANCE, 5, "HS20-Session-Information-URL");
