//! What network access servers of different makes want to be told.

use ulna_wire::Code;

/// What a make of network access servers wants in Disconnect-Requests and CoA-Requests, and what it refuses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Profile {
    /// Its name.
    pub name: &'static str,
    /// What it is for, and what is known of it.
    pub about: &'static str,
    /// Where that is known from.
    pub source: &'static str,
    /// The UDP port on which it listens.
    pub port: u16,
    /// What it needs.
    pub wants: &'static [Want],
    /// Numbers of attributes that it refuses: they are never sent.
    pub leaves_out: &'static [u8],
    /// Numbers of attributes that some of this make refuse, in the order in which they are given up when one says so.
    pub goes_without: &'static [u8],
}

/// Something that a make of network access servers needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Want {
    /// Numbers of attributes, one of which has to be there.
    pub any_of: &'static [u8],
    /// What happens without.
    pub why: &'static str,
    /// The code of the requests that it counts for; `None` for all.
    code: Option<Code>,
}

impl Profile {
    /// What the RFC says, for all that are not named here.
    pub const STANDARD: &'static Self = &PROFILES[0];

    /// All of them, the standard one first.
    #[must_use]
    pub const fn all() -> &'static [Self] {
        PROFILES
    }

    /// The one with this name, in either case.
    #[must_use]
    pub fn named(name: &str) -> Option<&'static Self> {
        PROFILES.iter().find(|profile| profile.name.eq_ignore_ascii_case(name))
    }

    const fn new(name: &'static str, about: &'static str, source: &'static str) -> Self {
        Self { name, about, source, port: 3799, wants: &[], leaves_out: &[], goes_without: UNIVERSAL }
    }

    const fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    const fn wants(mut self, wants: &'static [Want]) -> Self {
        self.wants = wants;
        self
    }

    const fn leaves_out(mut self, numbers: &'static [u8]) -> Self {
        self.leaves_out = numbers;
        self
    }
}

impl Want {
    const fn new(any_of: &'static [u8], why: &'static str) -> Self {
        Self { any_of, why, code: None }
    }

    pub(super) fn is_for(&self, code: Code) -> bool {
        self.code.is_none_or(|only| only == code)
    }
}

/// Identification that says nothing more where Acct-Session-Id is known, the least wanted first. Event-Timestamp is none of
/// it: those that demand it say nothing at all without.
const UNIVERSAL: &[u8] =
    &[NAS_PORT_ID, NAS_PORT, CALLED_STATION_ID, CALLING_STATION_ID, FRAMED_IP_ADDRESS, NAS_IDENTIFIER];

/// The facts. A line is added with its source: a vendor's manual, or a report of somebody who has the device.
const PROFILES: &[Profile] = &[
    Profile::new("standard", "whatever keeps to the RFC", "RFC 5176 section 3"),
    Profile::new(
        "aruba",
        "Aruba controllers and Instant; roles by Aruba-User-Role",
        "ArubaOS user guide, RFC 3576 server",
    ),
    Profile::new(
        "cisco",
        "Cisco IOS and IOS XE: port 1700 unless told otherwise; commands as Cisco-AVPair = \"subscriber:command=...\"",
        "Cisco IOS security guide, RADIUS Change of Authorization",
    )
    .port(1700)
    .wants(&[Want::new(
        &[ACCT_SESSION_ID, CALLING_STATION_ID, VENDOR_SPECIFIC],
        "Cisco finds sessions by Acct-Session-Id, Calling-Station-Id or the AV pair audit-session-id",
    )]),
    Profile::new(
        "exos",
        "Extreme Networks EXOS: needs Event-Timestamp, within 300 s of its own clock",
        "EXOS 31.1 user guide; github.com/inverse-inc/packetfence/issues/6964",
    ),
    Profile::new(
        "fortigate",
        "FortiGate: finds captive portal sessions by address",
        "github.com/inverse-inc/packetfence/issues/7415",
    )
    .wants(&[Want::new(
        &[FRAMED_IP_ADDRESS],
        "FortiGate answers Session-Context-Not-Found to requests without Framed-IP-Address",
    )]),
    Profile::new("h3c", "H3C: H3C-Command 1 triggers, 2 ends, 3 sets a policy", "the vendor's dictionary"),
    Profile::new(
        "hostapd",
        "hostapd: knows six identifications, and refuses all others",
        "hostapd's radius_das.c and hostapd.conf",
    )
    .leaves_out(&[
        NAS_PORT,
        FRAMED_IP_ADDRESS,
        CLASS,
        CALLED_STATION_ID,
        TERMINATE_CAUSE,
        NAS_PORT_ID,
        FRAMED_INTERFACE_ID,
        FRAMED_IPV6_PREFIX,
        FRAMED_IPV6_ADDRESS,
    ]),
    Profile::new(
        "juniper",
        "Juniper: services by ERX-Service-Activate and ERX-Service-Deactivate; old routers listen on 1700",
        "Junos documentation, radius-disconnect",
    ),
    Profile::new(
        "mikrotik",
        "MikroTik RouterOS: 3799 (1700 in old versions) under /radius incoming; Hotspot finds sessions by address",
        "RouterOS manual; github.com/inverse-inc/packetfence/issues/7703",
    )
    .wants(&[Want::new(
        &[FRAMED_IP_ADDRESS],
        "MikroTik's Hotspot finds sessions by Framed-IP-Address, and takes a User-Name that is a MAC address for a wireless \
         client",
    )]),
    Profile::new(
        "nokia",
        "Nokia SR: looks for NAS-Port-Id with an address, then Acct-Session-Id, at last User-Name",
        "7750 SR OS RADIUS attributes reference guide",
    ),
    Profile::new(
        "untimed",
        "old equipment that refuses Event-Timestamp, and so cannot tell a replay",
        "RFC 3576, which has it only as a choice",
    )
    .leaves_out(&[EVENT_TIMESTAMP]),
    Profile::new(
        "zte",
        "ZTE: Calling-Station-Id is twelve hexadecimal digits without anything between",
        "the vendor's broadband remote access server manuals",
    ),
];

const NAS_PORT: u8 = 5;
const FRAMED_IP_ADDRESS: u8 = 8;
const CLASS: u8 = 25;
const VENDOR_SPECIFIC: u8 = 26;
const CALLED_STATION_ID: u8 = 30;
const CALLING_STATION_ID: u8 = 31;
const NAS_IDENTIFIER: u8 = 32;
const ACCT_SESSION_ID: u8 = 44;
const TERMINATE_CAUSE: u8 = 49;
const EVENT_TIMESTAMP: u8 = 55;
const NAS_PORT_ID: u8 = 87;
const FRAMED_INTERFACE_ID: u8 = 96;
const FRAMED_IPV6_PREFIX: u8 = 97;
const FRAMED_IPV6_ADDRESS: u8 = 168;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_profile_has_a_name_of_its_own_a_source_and_leaves_what_identifies() {
        for (at, profile) in Profile::all().iter().enumerate() {
            assert!(!profile.about.is_empty() && !profile.source.is_empty() && profile.port != 0);
            assert!(Profile::all().iter().skip(at + 1).all(|other| other.name != profile.name), "{}", profile.name);
            let never = [1, ACCT_SESSION_ID, 50];
            assert!(!profile.goes_without.iter().any(|number| never.contains(number)), "{}", profile.name);
            assert!(!profile.leaves_out.contains(&ACCT_SESSION_ID), "{}", profile.name);
        }
        assert_eq!(Profile::named("MikroTik").map(|profile| profile.name), Some("mikrotik"));
        assert_eq!(Profile::STANDARD.name, "standard");
        assert!(Profile::named("nobody").is_none());
    }
}
