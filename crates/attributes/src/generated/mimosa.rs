//! Mimosa Networks: radios.
//!
//! Source: vendor documentation; private enterprise number 43356 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/mimosa`: change it there.

use ulna_wire::{Attribute, Byte, Format, Integer, Ipv4, Text, Vendor};

/// Mimosa: private enterprise number 43356.
pub const MIMOSA: Vendor = Vendor::new(43356, Format::T1L1);

/// Mimosa-Device-Configuration-Parameter (26.43356.1): text, 1 to 247 octets.
pub const MIMOSA_DEVICE_CONFIGURATION_PARAMETER: Attribute<Text> =
    Attribute::vendor(MIMOSA, 1, "Mimosa-Device-Configuration-Parameter");

/// Mimosa-FirmwareVersion-Parameter (26.43356.2): text, 1 to 247 octets.
pub const MIMOSA_FIRMWAREVERSION_PARAMETER: Attribute<Text> =
    Attribute::vendor(MIMOSA, 2, "Mimosa-FirmwareVersion-Parameter");

/// Mimosa-FirmwareLocation-Parameter (26.43356.3): text, 1 to 247 octets.
pub const MIMOSA_FIRMWARELOCATION_PARAMETER: Attribute<Text> =
    Attribute::vendor(MIMOSA, 3, "Mimosa-FirmwareLocation-Parameter");

/// Mimosa-WirelessProtocol-Parameter (26.43356.4): text, 1 to 247 octets.
pub const MIMOSA_WIRELESSPROTOCOL_PARAMETER: Attribute<Text> =
    Attribute::vendor(MIMOSA, 4, "Mimosa-WirelessProtocol-Parameter");

/// Mimosa-ManagementIPAddressMode-Parameter (26.43356.5): text, 1 to 247 octets.
pub const MIMOSA_MANAGEMENTIPADDRESSMODE_PARAMETER: Attribute<Text> =
    Attribute::vendor(MIMOSA, 5, "Mimosa-ManagementIPAddressMode-Parameter");

/// Mimosa-ManagementIPAddress-Parameter (26.43356.6): an IPv4 address, 4 octets.
pub const MIMOSA_MANAGEMENTIPADDRESS_PARAMETER: Attribute<Ipv4> =
    Attribute::vendor(MIMOSA, 6, "Mimosa-ManagementIPAddress-Parameter");

/// Mimosa-ManagementIPNetmask-Parameter (26.43356.7): an IPv4 address, 4 octets.
pub const MIMOSA_MANAGEMENTIPNETMASK_PARAMETER: Attribute<Ipv4> =
    Attribute::vendor(MIMOSA, 7, "Mimosa-ManagementIPNetmask-Parameter");

/// Mimosa-ManagementIPGateway-Parameter (26.43356.8): an IPv4 address, 4 octets.
pub const MIMOSA_MANAGEMENTIPGATEWAY_PARAMETER: Attribute<Ipv4> =
    Attribute::vendor(MIMOSA, 8, "Mimosa-ManagementIPGateway-Parameter");

/// Mimosa-ManagementVlanStatus-Parameter (26.43356.9): a number, 1 octet.
pub const MIMOSA_MANAGEMENTVLANSTATUS_PARAMETER: Attribute<Byte> =
    Attribute::vendor(MIMOSA, 9, "Mimosa-ManagementVlanStatus-Parameter");

/// Mimosa-ManagementVlan-Parameter (26.43356.10): text, 1 to 247 octets.
pub const MIMOSA_MANAGEMENTVLAN_PARAMETER: Attribute<Text> =
    Attribute::vendor(MIMOSA, 10, "Mimosa-ManagementVlan-Parameter");

/// Mimosa-ManagementPassword-Parameter (26.43356.11): text, 1 to 247 octets.
pub const MIMOSA_MANAGEMENTPASSWORD_PARAMETER: Attribute<Text> =
    Attribute::vendor(MIMOSA, 11, "Mimosa-ManagementPassword-Parameter");

/// Mimosa-DeviceName-Parameter (26.43356.12): text, 1 to 247 octets.
pub const MIMOSA_DEVICENAME_PARAMETER: Attribute<Text> = Attribute::vendor(MIMOSA, 12, "Mimosa-DeviceName-Parameter");

/// Mimosa-TrafficShapingPeak-Parameter (26.43356.13): text, 1 to 247 octets.
pub const MIMOSA_TRAFFICSHAPINGPEAK_PARAMETER: Attribute<Text> =
    Attribute::vendor(MIMOSA, 13, "Mimosa-TrafficShapingPeak-Parameter");

/// Mimosa-TrafficShapingCommitted-Parameter (26.43356.14): text, 1 to 247 octets.
pub const MIMOSA_TRAFFICSHAPINGCOMMITTED_PARAMETER: Attribute<Text> =
    Attribute::vendor(MIMOSA, 14, "Mimosa-TrafficShapingCommitted-Parameter");

/// Mimosa-EthernetPortSpeed-Parameter (26.43356.15): text, 1 to 247 octets.
pub const MIMOSA_ETHERNETPORTSPEED_PARAMETER: Attribute<Text> =
    Attribute::vendor(MIMOSA, 15, "Mimosa-EthernetPortSpeed-Parameter");

/// Mimosa-DNS1-Parameter (26.43356.16): an IPv4 address, 4 octets.
pub const MIMOSA_DNS1_PARAMETER: Attribute<Ipv4> = Attribute::vendor(MIMOSA, 16, "Mimosa-DNS1-Parameter");

/// Mimosa-DNS2-Parameter (26.43356.17): an IPv4 address, 4 octets.
pub const MIMOSA_DNS2_PARAMETER: Attribute<Ipv4> = Attribute::vendor(MIMOSA, 17, "Mimosa-DNS2-Parameter");

/// Mimosa-HTTPPort-Parameter (26.43356.18): a number, 4 octets.
pub const MIMOSA_HTTPPORT_PARAMETER: Attribute<Integer> = Attribute::vendor(MIMOSA, 18, "Mimosa-HTTPPort-Parameter");

/// Mimosa-EnableHTTPS-Parameter (26.43356.19): a number, 1 octet.
pub const MIMOSA_ENABLEHTTPS_PARAMETER: Attribute<Byte> = Attribute::vendor(MIMOSA, 19, "Mimosa-EnableHTTPS-Parameter");

/// Mimosa-HTTPSPort-Parameter (26.43356.20): a number, 4 octets.
pub const MIMOSA_HTTPSPORT_PARAMETER: Attribute<Integer> = Attribute::vendor(MIMOSA, 20, "Mimosa-HTTPSPort-Parameter");

/// Mimosa-CloudManagement-Parameter (26.43356.21): a number, 1 octet.
pub const MIMOSA_CLOUDMANAGEMENT_PARAMETER: Attribute<Byte> =
    Attribute::vendor(MIMOSA, 21, "Mimosa-CloudManagement-Parameter");

/// Mimosa-EnableSNMP-Parameter (26.43356.22): a number, 1 octet.
pub const MIMOSA_ENABLESNMP_PARAMETER: Attribute<Byte> = Attribute::vendor(MIMOSA, 22, "Mimosa-EnableSNMP-Parameter");

/// Mimosa-SNMPCommunityString-Parameter (26.43356.23): text, 1 to 247 octets.
pub const MIMOSA_SNMPCOMMUNITYSTRING_PARAMETER: Attribute<Text> =
    Attribute::vendor(MIMOSA, 23, "Mimosa-SNMPCommunityString-Parameter");

/// Mimosa-SNMPTrapServer-Parameter (26.43356.24): an IPv4 address, 4 octets.
pub const MIMOSA_SNMPTRAPSERVER_PARAMETER: Attribute<Ipv4> =
    Attribute::vendor(MIMOSA, 24, "Mimosa-SNMPTrapServer-Parameter");

/// Mimosa-NTPServerAddress-Parameter (26.43356.25): text, 1 to 247 octets.
pub const MIMOSA_NTPSERVERADDRESS_PARAMETER: Attribute<Text> =
    Attribute::vendor(MIMOSA, 25, "Mimosa-NTPServerAddress-Parameter");

/// Mimosa-EnableSyslog-Parameter (26.43356.26): a number, 1 octet.
pub const MIMOSA_ENABLESYSLOG_PARAMETER: Attribute<Byte> =
    Attribute::vendor(MIMOSA, 26, "Mimosa-EnableSyslog-Parameter");

/// Mimosa-SyslogServerAddress-Parameter (26.43356.27): an IPv4 address, 4 octets.
pub const MIMOSA_SYSLOGSERVERADDRESS_PARAMETER: Attribute<Ipv4> =
    Attribute::vendor(MIMOSA, 27, "Mimosa-SyslogServerAddress-Parameter");

/// Mimosa-SyslogPort-Parameter (26.43356.28): a number, 4 octets.
pub const MIMOSA_SYSLOGPORT_PARAMETER: Attribute<Integer> =
    Attribute::vendor(MIMOSA, 28, "Mimosa-SyslogPort-Parameter");

/// Mimosa-SyslogProtocol-Parameter (26.43356.29): text, 1 to 247 octets.
pub const MIMOSA_SYSLOGPROTOCOL_PARAMETER: Attribute<Text> =
    Attribute::vendor(MIMOSA, 29, "Mimosa-SyslogProtocol-Parameter");
