//! WiMAX Forum: network architecture stage 3. A continuation octet follows the vendor length.
//!
//! Source: WiMAX Forum T33-001-R015 (NWG stage 3); private enterprise number 24757 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/wimax`: change it there.

use ulna_wire::{
    Attribute, Byte, Enum, Enumeration, Ether, Format, IfId, Integer, Ipv4, Ipv6, Ipv6Prefix, Octets, SaltedOctets,
    Short, Signed, Text, Tlv, Vendor,
};

/// WiMAX: private enterprise number 24757.
pub const WIMAX: Vendor = Vendor::new(24757, Format::T1L1_CONTINUED);

/// WiMAX-Capability (26.24757.1): nested attributes, 1 octet or more.
pub const WIMAX_CAPABILITY: Attribute<Tlv> = Attribute::vendor(WIMAX, 1, "WiMAX-Capability");

/// WiMAX-Release (26.24757.1.1): text, 1 octet or more.
pub const WIMAX_RELEASE: Attribute<Text> = Attribute::child_of(&WIMAX_CAPABILITY, 1, "WiMAX-Release");

/// WiMAX-Accounting-Capabilities (26.24757.1.2): a number that [`WimaxAccountingCapabilities`] names, 1 octet.
pub const WIMAX_ACCOUNTING_CAPABILITIES: Attribute<Byte> =
    Attribute::child_of(&WIMAX_CAPABILITY, 2, "WiMAX-Accounting-Capabilities");

/// WiMAX-Hotlining-Capabilities (26.24757.1.3): a number that [`WimaxHotliningCapabilities`] names, 1 octet.
pub const WIMAX_HOTLINING_CAPABILITIES: Attribute<Byte> =
    Attribute::child_of(&WIMAX_CAPABILITY, 3, "WiMAX-Hotlining-Capabilities");

/// WiMAX-Idle-Mode-Notification-Cap (26.24757.1.4): a number that [`WimaxIdleModeNotificationCap`] names, 1 octet.
pub const WIMAX_IDLE_MODE_NOTIFICATION_CAP: Attribute<Byte> =
    Attribute::child_of(&WIMAX_CAPABILITY, 4, "WiMAX-Idle-Mode-Notification-Cap");

/// WiMAX-ASN-IP-Service-Capabilities (26.24757.1.5): a number that [`WimaxAsnIpServiceCapabilities`] names, 1 octet.
pub const WIMAX_ASN_IP_SERVICE_CAPABILITIES: Attribute<Byte> =
    Attribute::child_of(&WIMAX_CAPABILITY, 5, "WiMAX-ASN-IP-Service-Capabilities");

/// WiMAX-VCSN-IP-Service-Capabilities (26.24757.1.6): a number, 1 octet.
pub const WIMAX_VCSN_IP_SERVICE_CAPABILITIES: Attribute<Byte> =
    Attribute::child_of(&WIMAX_CAPABILITY, 6, "WiMAX-VCSN-IP-Service-Capabilities");

/// WiMAX-Authorized-IP-Services (26.24757.1.7): a number, 1 octet.
pub const WIMAX_AUTHORIZED_IP_SERVICES: Attribute<Byte> =
    Attribute::child_of(&WIMAX_CAPABILITY, 7, "WiMAX-Authorized-IP-Services");

/// WiMAX-Authorized-Anchor-Locations (26.24757.1.8): a number, 1 octet.
pub const WIMAX_AUTHORIZED_ANCHOR_LOCATIONS: Attribute<Byte> =
    Attribute::child_of(&WIMAX_CAPABILITY, 8, "WiMAX-Authorized-Anchor-Locations");

/// WiMAX-ASN-Ethernet-Service-Capabilities (26.24757.1.9): a number that [`WimaxAsnEthernetServiceCapabilities`] names,
/// 1 octet.
pub const WIMAX_ASN_ETHERNET_SERVICE_CAPABILITIES: Attribute<Byte> =
    Attribute::child_of(&WIMAX_CAPABILITY, 9, "WiMAX-ASN-Ethernet-Service-Capabilities");

/// WiMAX-VCSN-Ethernet-Service-Capabilities (26.24757.1.10): a number that [`WimaxVcsnEthernetServiceCapabilities`]
/// names, 1 octet.
pub const WIMAX_VCSN_ETHERNET_SERVICE_CAPABILITIES: Attribute<Byte> =
    Attribute::child_of(&WIMAX_CAPABILITY, 10, "WiMAX-VCSN-Ethernet-Service-Capabilities");

/// WiMAX-Authorized-Ethernet-Services (26.24757.1.11): a number, 1 octet.
pub const WIMAX_AUTHORIZED_ETHERNET_SERVICES: Attribute<Byte> =
    Attribute::child_of(&WIMAX_CAPABILITY, 11, "WiMAX-Authorized-Ethernet-Services");

/// WiMAX-Device-Authentication-Indicator (26.24757.2): a number, 1 octet.
pub const WIMAX_DEVICE_AUTHENTICATION_INDICATOR: Attribute<Byte> =
    Attribute::vendor(WIMAX, 2, "WiMAX-Device-Authentication-Indicator");

/// WiMAX-GMT-Timezone-offset (26.24757.3): a number with a sign, 4 octets.
pub const WIMAX_GMT_TIMEZONE_OFFSET: Attribute<Signed> = Attribute::vendor(WIMAX, 3, "WiMAX-GMT-Timezone-offset");

/// WiMAX-AAA-Session-Id (26.24757.4): 1 octet or more.
pub const WIMAX_AAA_SESSION_ID: Attribute<Octets> = Attribute::vendor(WIMAX, 4, "WiMAX-AAA-Session-Id");

/// WiMAX-MSK (26.24757.5): octets hidden with a salt, 1 octet or more.
pub const WIMAX_MSK: Attribute<SaltedOctets> = Attribute::vendor(WIMAX, 5, "WiMAX-MSK");

/// WiMAX-hHA-IP-MIP4 (26.24757.6): an IPv4 address, 4 octets.
pub const WIMAX_HHA_IP_MIP4: Attribute<Ipv4> = Attribute::vendor(WIMAX, 6, "WiMAX-hHA-IP-MIP4");

/// WiMAX-hHA-IP-MIP6 (26.24757.7): an IPv6 address, 16 octets.
pub const WIMAX_HHA_IP_MIP6: Attribute<Ipv6> = Attribute::vendor(WIMAX, 7, "WiMAX-hHA-IP-MIP6");

/// WiMAX-DHCPv4-Server (26.24757.8): an IPv4 or an IPv6 address, 4 or 16 octets.
pub const WIMAX_DHCPV4_SERVER: Attribute<Octets> = Attribute::vendor(WIMAX, 8, "WiMAX-DHCPv4-Server");

/// WiMAX-DHCPv6-Server (26.24757.9): an IPv4 or an IPv6 address, 4 or 16 octets.
pub const WIMAX_DHCPV6_SERVER: Attribute<Octets> = Attribute::vendor(WIMAX, 9, "WiMAX-DHCPv6-Server");

/// WiMAX-MN-hHA-MIP4-Key (26.24757.10): octets hidden with a salt, 1 octet or more.
pub const WIMAX_MN_HHA_MIP4_KEY: Attribute<SaltedOctets> = Attribute::vendor(WIMAX, 10, "WiMAX-MN-hHA-MIP4-Key");

/// WiMAX-MN-hHA-MIP4-SPI (26.24757.11): a number, 4 octets.
pub const WIMAX_MN_HHA_MIP4_SPI: Attribute<Integer> = Attribute::vendor(WIMAX, 11, "WiMAX-MN-hHA-MIP4-SPI");

/// WiMAX-MN-hHA-MIP6-Key (26.24757.12): octets hidden with a salt, 1 octet or more.
pub const WIMAX_MN_HHA_MIP6_KEY: Attribute<SaltedOctets> = Attribute::vendor(WIMAX, 12, "WiMAX-MN-hHA-MIP6-Key");

/// WiMAX-MN-hHA-MIP6-SPI (26.24757.13): a number, 4 octets.
pub const WIMAX_MN_HHA_MIP6_SPI: Attribute<Integer> = Attribute::vendor(WIMAX, 13, "WiMAX-MN-hHA-MIP6-SPI");

/// WiMAX-FA-RK-Key (26.24757.14): octets hidden with a salt, 1 octet or more.
pub const WIMAX_FA_RK_KEY: Attribute<SaltedOctets> = Attribute::vendor(WIMAX, 14, "WiMAX-FA-RK-Key");

/// WiMAX-HA-RK-Key (26.24757.15): octets hidden with a salt, 1 octet or more.
pub const WIMAX_HA_RK_KEY: Attribute<SaltedOctets> = Attribute::vendor(WIMAX, 15, "WiMAX-HA-RK-Key");

/// WiMAX-HA-RK-SPI (26.24757.16): a number, 4 octets.
pub const WIMAX_HA_RK_SPI: Attribute<Integer> = Attribute::vendor(WIMAX, 16, "WiMAX-HA-RK-SPI");

/// WiMAX-HA-RK-Lifetime (26.24757.17): a number, 4 octets.
pub const WIMAX_HA_RK_LIFETIME: Attribute<Integer> = Attribute::vendor(WIMAX, 17, "WiMAX-HA-RK-Lifetime");

/// WiMAX-RRQ-HA-IP (26.24757.18): an IPv4 or an IPv6 address, 4 or 16 octets.
pub const WIMAX_RRQ_HA_IP: Attribute<Octets> = Attribute::vendor(WIMAX, 18, "WiMAX-RRQ-HA-IP");

/// WiMAX-RRQ-MN-HA-Key (26.24757.19): octets hidden with a salt, 1 octet or more.
pub const WIMAX_RRQ_MN_HA_KEY: Attribute<SaltedOctets> = Attribute::vendor(WIMAX, 19, "WiMAX-RRQ-MN-HA-Key");

/// WiMAX-RRQ-MN-HA-SPI (26.24757.20): a number, 4 octets.
pub const WIMAX_RRQ_MN_HA_SPI: Attribute<Integer> = Attribute::vendor(WIMAX, 20, "WiMAX-RRQ-MN-HA-SPI");

/// WiMAX-Session-Continue (26.24757.21): a number, 4 octets.
pub const WIMAX_SESSION_CONTINUE: Attribute<Integer> = Attribute::vendor(WIMAX, 21, "WiMAX-Session-Continue");

/// WiMAX-Beginning-Of-Session (26.24757.22): a number, 4 octets.
pub const WIMAX_BEGINNING_OF_SESSION: Attribute<Integer> = Attribute::vendor(WIMAX, 22, "WiMAX-Beginning-Of-Session");

/// WiMAX-IP-Technology (26.24757.23): a number that [`WimaxIpTechnology`] names, 4 octets.
pub const WIMAX_IP_TECHNOLOGY: Attribute<Enum<WimaxIpTechnology>> = Attribute::vendor(WIMAX, 23, "WiMAX-IP-Technology");

/// WiMAX-Hotline-Indicator (26.24757.24): text, 1 octet or more.
pub const WIMAX_HOTLINE_INDICATOR: Attribute<Text> = Attribute::vendor(WIMAX, 24, "WiMAX-Hotline-Indicator");

/// WiMAX-Prepaid-Indicator (26.24757.25): a number, 1 octet.
pub const WIMAX_PREPAID_INDICATOR: Attribute<Byte> = Attribute::vendor(WIMAX, 25, "WiMAX-Prepaid-Indicator");

/// WiMAX-PDFID (26.24757.26): a number, 2 octets.
pub const WIMAX_PDFID: Attribute<Short> = Attribute::vendor(WIMAX, 26, "WiMAX-PDFID");

/// WiMAX-SDFID (26.24757.27): a number, 2 octets.
pub const WIMAX_SDFID: Attribute<Short> = Attribute::vendor(WIMAX, 27, "WiMAX-SDFID");

/// WiMAX-Packet-Flow-Descriptor (26.24757.28): nested attributes, 1 octet or more.
pub const WIMAX_PACKET_FLOW_DESCRIPTOR: Attribute<Tlv> = Attribute::vendor(WIMAX, 28, "WiMAX-Packet-Flow-Descriptor");

/// WiMAX-Packet-Data-Flow-Id (26.24757.28.1): a number, 2 octets.
pub const WIMAX_PACKET_DATA_FLOW_ID: Attribute<Short> =
    Attribute::child_of(&WIMAX_PACKET_FLOW_DESCRIPTOR, 1, "WiMAX-Packet-Data-Flow-Id");

/// WiMAX-Service-Data-Flow-Id (26.24757.28.2): a number, 2 octets.
pub const WIMAX_SERVICE_DATA_FLOW_ID: Attribute<Short> =
    Attribute::child_of(&WIMAX_PACKET_FLOW_DESCRIPTOR, 2, "WiMAX-Service-Data-Flow-Id");

/// WiMAX-Service-Profile-Id (26.24757.28.3): a number, 4 octets.
pub const WIMAX_SERVICE_PROFILE_ID: Attribute<Integer> =
    Attribute::child_of(&WIMAX_PACKET_FLOW_DESCRIPTOR, 3, "WiMAX-Service-Profile-Id");

/// WiMAX-Direction (26.24757.28.4): a number that [`WimaxDirection`] names, 1 octet.
pub const WIMAX_DIRECTION: Attribute<Byte> = Attribute::child_of(&WIMAX_PACKET_FLOW_DESCRIPTOR, 4, "WiMAX-Direction");

/// WiMAX-Activation-Trigger (26.24757.28.5): a number, 1 octet.
pub const WIMAX_ACTIVATION_TRIGGER: Attribute<Byte> =
    Attribute::child_of(&WIMAX_PACKET_FLOW_DESCRIPTOR, 5, "WiMAX-Activation-Trigger");

/// WiMAX-Transport-Type (26.24757.28.6): a number that [`WimaxTransportType`] names, 1 octet.
pub const WIMAX_TRANSPORT_TYPE: Attribute<Byte> =
    Attribute::child_of(&WIMAX_PACKET_FLOW_DESCRIPTOR, 6, "WiMAX-Transport-Type");

/// WiMAX-Uplink-QOS-Id (26.24757.28.7): a number, 1 octet.
pub const WIMAX_UPLINK_QOS_ID: Attribute<Byte> =
    Attribute::child_of(&WIMAX_PACKET_FLOW_DESCRIPTOR, 7, "WiMAX-Uplink-QOS-Id");

/// WiMAX-Downlink-QOS-Id (26.24757.28.8): a number, 1 octet.
pub const WIMAX_DOWNLINK_QOS_ID: Attribute<Byte> =
    Attribute::child_of(&WIMAX_PACKET_FLOW_DESCRIPTOR, 8, "WiMAX-Downlink-QOS-Id");

/// WiMAX-Uplink-Classifier (26.24757.28.9): text, 1 octet or more.
pub const WIMAX_UPLINK_CLASSIFIER: Attribute<Text> =
    Attribute::child_of(&WIMAX_PACKET_FLOW_DESCRIPTOR, 9, "WiMAX-Uplink-Classifier");

/// WiMAX-Downlink-Classifier (26.24757.28.10): text, 1 octet or more.
pub const WIMAX_DOWNLINK_CLASSIFIER: Attribute<Text> =
    Attribute::child_of(&WIMAX_PACKET_FLOW_DESCRIPTOR, 10, "WiMAX-Downlink-Classifier");

/// WiMAX-Classifier (26.24757.28.11): nested attributes, 1 octet or more.
pub const WIMAX_CLASSIFIER: Attribute<Tlv> = Attribute::child_of(&WIMAX_PACKET_FLOW_DESCRIPTOR, 11, "WiMAX-Classifier");

/// WiMAX-ClassifierID (26.24757.28.11.1): a number, 4 octets.
pub const WIMAX_CLASSIFIERID: Attribute<Integer> = Attribute::child_of(&WIMAX_CLASSIFIER, 1, "WiMAX-ClassifierID");

/// WiMAX-Classifer-Priority (26.24757.28.11.2): a number, 4 octets.
pub const WIMAX_CLASSIFER_PRIORITY: Attribute<Integer> =
    Attribute::child_of(&WIMAX_CLASSIFIER, 2, "WiMAX-Classifer-Priority");

/// WiMAX-Classifer-Protocol (26.24757.28.11.3): a number, 4 octets.
pub const WIMAX_CLASSIFER_PROTOCOL: Attribute<Integer> =
    Attribute::child_of(&WIMAX_CLASSIFIER, 3, "WiMAX-Classifer-Protocol");

/// WiMAX-Classifer-Direction (26.24757.28.11.4): a number that [`WimaxClassiferDirection`] names, 1 octet.
pub const WIMAX_CLASSIFER_DIRECTION: Attribute<Byte> =
    Attribute::child_of(&WIMAX_CLASSIFIER, 4, "WiMAX-Classifer-Direction");

/// WiMAX-Source-Specification (26.24757.28.11.5): nested attributes, 1 octet or more.
pub const WIMAX_SOURCE_SPECIFICATION: Attribute<Tlv> =
    Attribute::child_of(&WIMAX_CLASSIFIER, 5, "WiMAX-Source-Specification");

/// WiMAX-Source-IPAddress (26.24757.28.11.5.1): an IPv4 address, 4 octets.
pub const WIMAX_SOURCE_IPADDRESS: Attribute<Ipv4> =
    Attribute::child_of(&WIMAX_SOURCE_SPECIFICATION, 1, "WiMAX-Source-IPAddress");

/// WiMAX-Source-IPAddressRange (26.24757.28.11.5.2): 1 octet or more.
pub const WIMAX_SOURCE_IPADDRESSRANGE: Attribute<Octets> =
    Attribute::child_of(&WIMAX_SOURCE_SPECIFICATION, 2, "WiMAX-Source-IPAddressRange");

/// WiMAX-Source-IPAddressMask (26.24757.28.11.5.3): an IPv4 or an IPv6 address, 4 or 16 octets.
pub const WIMAX_SOURCE_IPADDRESSMASK: Attribute<Octets> =
    Attribute::child_of(&WIMAX_SOURCE_SPECIFICATION, 3, "WiMAX-Source-IPAddressMask");

/// WiMAX-Source-Port (26.24757.28.11.5.4): a number, 2 octets.
pub const WIMAX_SOURCE_PORT: Attribute<Short> =
    Attribute::child_of(&WIMAX_SOURCE_SPECIFICATION, 4, "WiMAX-Source-Port");

/// WiMAX-Source-Port-Range (26.24757.28.11.5.5): a number, 4 octets.
pub const WIMAX_SOURCE_PORT_RANGE: Attribute<Integer> =
    Attribute::child_of(&WIMAX_SOURCE_SPECIFICATION, 5, "WiMAX-Source-Port-Range");

/// WiMAX-Source-Inverted (26.24757.28.11.5.6): a number, 1 octet.
pub const WIMAX_SOURCE_INVERTED: Attribute<Byte> =
    Attribute::child_of(&WIMAX_SOURCE_SPECIFICATION, 6, "WiMAX-Source-Inverted");

/// WiMAX-Source-Assigned (26.24757.28.11.5.7): a number, 1 octet.
pub const WIMAX_SOURCE_ASSIGNED: Attribute<Byte> =
    Attribute::child_of(&WIMAX_SOURCE_SPECIFICATION, 7, "WiMAX-Source-Assigned");

/// WiMAX-Destination-Specification (26.24757.28.11.6): nested attributes, 1 octet or more.
pub const WIMAX_DESTINATION_SPECIFICATION: Attribute<Tlv> =
    Attribute::child_of(&WIMAX_CLASSIFIER, 6, "WiMAX-Destination-Specification");

/// WiMAX-Destination-IPAddress (26.24757.28.11.6.1): an IPv4 address, 4 octets.
pub const WIMAX_DESTINATION_IPADDRESS: Attribute<Ipv4> =
    Attribute::child_of(&WIMAX_DESTINATION_SPECIFICATION, 1, "WiMAX-Destination-IPAddress");

/// WiMAX-Destination-IPAddressRange (26.24757.28.11.6.2): 1 octet or more.
pub const WIMAX_DESTINATION_IPADDRESSRANGE: Attribute<Octets> =
    Attribute::child_of(&WIMAX_DESTINATION_SPECIFICATION, 2, "WiMAX-Destination-IPAddressRange");

/// WiMAX-Destination-IPAddressMask (26.24757.28.11.6.3): an IPv4 or an IPv6 address, 4 or 16 octets.
pub const WIMAX_DESTINATION_IPADDRESSMASK: Attribute<Octets> =
    Attribute::child_of(&WIMAX_DESTINATION_SPECIFICATION, 3, "WiMAX-Destination-IPAddressMask");

/// WiMAX-Destination-Port (26.24757.28.11.6.4): a number, 2 octets.
pub const WIMAX_DESTINATION_PORT: Attribute<Short> =
    Attribute::child_of(&WIMAX_DESTINATION_SPECIFICATION, 4, "WiMAX-Destination-Port");

/// WiMAX-Destination-Port-Range (26.24757.28.11.6.5): a number, 4 octets.
pub const WIMAX_DESTINATION_PORT_RANGE: Attribute<Integer> =
    Attribute::child_of(&WIMAX_DESTINATION_SPECIFICATION, 5, "WiMAX-Destination-Port-Range");

/// WiMAX-Destination-Inverted (26.24757.28.11.6.6): a number, 1 octet.
pub const WIMAX_DESTINATION_INVERTED: Attribute<Byte> =
    Attribute::child_of(&WIMAX_DESTINATION_SPECIFICATION, 6, "WiMAX-Destination-Inverted");

/// WiMAX-Destination-Assigned (26.24757.28.11.6.7): a number, 1 octet.
pub const WIMAX_DESTINATION_ASSIGNED: Attribute<Byte> =
    Attribute::child_of(&WIMAX_DESTINATION_SPECIFICATION, 7, "WiMAX-Destination-Assigned");

/// WiMAX-IP-TOS/DSCP-Range-and-Mask (26.24757.28.11.7): 1 octet or more.
pub const WIMAX_IP_TOS_DSCP_RANGE_AND_MASK: Attribute<Octets> =
    Attribute::child_of(&WIMAX_CLASSIFIER, 7, "WiMAX-IP-TOS/DSCP-Range-and-Mask");

/// WiMAX-VLAN-ID (26.24757.28.11.8): a number, 4 octets.
pub const WIMAX_VLAN_ID: Attribute<Integer> = Attribute::child_of(&WIMAX_CLASSIFIER, 8, "WiMAX-VLAN-ID");

/// WiMAX-802.1p (26.24757.28.11.9): 1 octet or more.
pub const WIMAX_802_1P: Attribute<Octets> = Attribute::child_of(&WIMAX_CLASSIFIER, 9, "WiMAX-802.1p");

/// WiMAX-QoS-Descriptor (26.24757.29): nested attributes, 1 octet or more.
pub const WIMAX_QOS_DESCRIPTOR: Attribute<Tlv> = Attribute::vendor(WIMAX, 29, "WiMAX-QoS-Descriptor");

/// WiMAX-QoS-Id (26.24757.29.1): a number, 1 octet.
pub const WIMAX_QOS_ID: Attribute<Byte> = Attribute::child_of(&WIMAX_QOS_DESCRIPTOR, 1, "WiMAX-QoS-Id");

/// WiMAX-Global-Service-Class-Name (26.24757.29.2): text, 1 octet or more.
pub const WIMAX_GLOBAL_SERVICE_CLASS_NAME: Attribute<Text> =
    Attribute::child_of(&WIMAX_QOS_DESCRIPTOR, 2, "WiMAX-Global-Service-Class-Name");

/// WiMAX-Service-Class-Name (26.24757.29.3): text, 1 octet or more.
pub const WIMAX_SERVICE_CLASS_NAME: Attribute<Text> =
    Attribute::child_of(&WIMAX_QOS_DESCRIPTOR, 3, "WiMAX-Service-Class-Name");

/// WiMAX-Schedule-Type (26.24757.29.4): a number that [`WimaxScheduleType`] names, 1 octet.
pub const WIMAX_SCHEDULE_TYPE: Attribute<Byte> = Attribute::child_of(&WIMAX_QOS_DESCRIPTOR, 4, "WiMAX-Schedule-Type");

/// WiMAX-Traffic-Priority (26.24757.29.5): a number, 1 octet.
pub const WIMAX_TRAFFIC_PRIORITY: Attribute<Byte> =
    Attribute::child_of(&WIMAX_QOS_DESCRIPTOR, 5, "WiMAX-Traffic-Priority");

/// WiMAX-Maximum-Sustained-Traffic-Rate (26.24757.29.6): a number, 4 octets.
pub const WIMAX_MAXIMUM_SUSTAINED_TRAFFIC_RATE: Attribute<Integer> =
    Attribute::child_of(&WIMAX_QOS_DESCRIPTOR, 6, "WiMAX-Maximum-Sustained-Traffic-Rate");

/// WiMAX-Minimum-Reserved-Traffic-Rate (26.24757.29.7): a number, 4 octets.
pub const WIMAX_MINIMUM_RESERVED_TRAFFIC_RATE: Attribute<Integer> =
    Attribute::child_of(&WIMAX_QOS_DESCRIPTOR, 7, "WiMAX-Minimum-Reserved-Traffic-Rate");

/// WiMAX-Maximum-Traffic-Burst (26.24757.29.8): a number, 4 octets.
pub const WIMAX_MAXIMUM_TRAFFIC_BURST: Attribute<Integer> =
    Attribute::child_of(&WIMAX_QOS_DESCRIPTOR, 8, "WiMAX-Maximum-Traffic-Burst");

/// WiMAX-Tolerated-Jitter (26.24757.29.9): a number, 4 octets.
pub const WIMAX_TOLERATED_JITTER: Attribute<Integer> =
    Attribute::child_of(&WIMAX_QOS_DESCRIPTOR, 9, "WiMAX-Tolerated-Jitter");

/// WiMAX-Maximum-Latency (26.24757.29.10): a number, 4 octets.
pub const WIMAX_MAXIMUM_LATENCY: Attribute<Integer> =
    Attribute::child_of(&WIMAX_QOS_DESCRIPTOR, 10, "WiMAX-Maximum-Latency");

/// WiMAX-Reduced-Resources-Code (26.24757.29.11): a number, 1 octet.
pub const WIMAX_REDUCED_RESOURCES_CODE: Attribute<Byte> =
    Attribute::child_of(&WIMAX_QOS_DESCRIPTOR, 11, "WiMAX-Reduced-Resources-Code");

/// WiMAX-Media-Flow-Type (26.24757.29.12): a number that [`WimaxMediaFlowType`] names, 1 octet.
pub const WIMAX_MEDIA_FLOW_TYPE: Attribute<Byte> =
    Attribute::child_of(&WIMAX_QOS_DESCRIPTOR, 12, "WiMAX-Media-Flow-Type");

/// WiMAX-Unsolicited-Grant-Interval (26.24757.29.13): a number, 2 octets.
pub const WIMAX_UNSOLICITED_GRANT_INTERVAL: Attribute<Short> =
    Attribute::child_of(&WIMAX_QOS_DESCRIPTOR, 13, "WiMAX-Unsolicited-Grant-Interval");

/// WiMAX-SDU-Size (26.24757.29.14): a number, 2 octets.
pub const WIMAX_SDU_SIZE: Attribute<Short> = Attribute::child_of(&WIMAX_QOS_DESCRIPTOR, 14, "WiMAX-SDU-Size");

/// WiMAX-Unsolicited-Polling-Interval (26.24757.29.15): a number, 2 octets.
pub const WIMAX_UNSOLICITED_POLLING_INTERVAL: Attribute<Short> =
    Attribute::child_of(&WIMAX_QOS_DESCRIPTOR, 15, "WiMAX-Unsolicited-Polling-Interval");

/// WiMAX-Media-Flow-Description-SDP (26.24757.29.16): text, 1 octet or more.
pub const WIMAX_MEDIA_FLOW_DESCRIPTION_SDP: Attribute<Text> =
    Attribute::child_of(&WIMAX_QOS_DESCRIPTOR, 16, "WiMAX-Media-Flow-Description-SDP");

/// WiMAX-R3-IF-Descriptor (26.24757.29.17): nested attributes, 1 octet or more.
pub const WIMAX_R3_IF_DESCRIPTOR: Attribute<Tlv> =
    Attribute::child_of(&WIMAX_QOS_DESCRIPTOR, 17, "WiMAX-R3-IF-Descriptor");

/// WiMAX-R3-IF-Name (26.24757.29.17.1): text, 1 octet or more.
pub const WIMAX_R3_IF_NAME: Attribute<Text> = Attribute::child_of(&WIMAX_R3_IF_DESCRIPTOR, 1, "WiMAX-R3-IF-Name");

/// WiMAX-R3-IF-ID (26.24757.29.17.2): 1 octet or more.
pub const WIMAX_R3_IF_ID: Attribute<Octets> = Attribute::child_of(&WIMAX_R3_IF_DESCRIPTOR, 2, "WiMAX-R3-IF-ID");

/// WiMAX-IPv4-addr (26.24757.29.17.4): an IPv4 address, 4 octets.
pub const WIMAX_IPV4_ADDR: Attribute<Ipv4> = Attribute::child_of(&WIMAX_R3_IF_DESCRIPTOR, 4, "WiMAX-IPv4-addr");

/// WiMAX-IPv4-Netmask (26.24757.29.17.5): an IPv4 address, 4 octets.
pub const WIMAX_IPV4_NETMASK: Attribute<Ipv4> = Attribute::child_of(&WIMAX_R3_IF_DESCRIPTOR, 5, "WiMAX-IPv4-Netmask");

/// WiMAX-DGW-IPv4-addr (26.24757.29.17.6): an IPv4 address, 4 octets.
pub const WIMAX_DGW_IPV4_ADDR: Attribute<Ipv4> = Attribute::child_of(&WIMAX_R3_IF_DESCRIPTOR, 6, "WiMAX-DGW-IPv4-addr");

/// WiMAX-DHCP-Option (26.24757.29.18): nested attributes, 1 octet or more.
pub const WIMAX_DHCP_OPTION: Attribute<Tlv> = Attribute::child_of(&WIMAX_QOS_DESCRIPTOR, 18, "WiMAX-DHCP-Option");

/// WiMAX-Ref-R3-IF-Name (26.24757.29.18.1): text, 1 octet or more.
pub const WIMAX_REF_R3_IF_NAME: Attribute<Text> = Attribute::child_of(&WIMAX_DHCP_OPTION, 1, "WiMAX-Ref-R3-IF-Name");

/// WiMAX-DHCP-Option-Container (26.24757.29.18.2): text, 1 octet or more.
pub const WIMAX_DHCP_OPTION_CONTAINER: Attribute<Text> =
    Attribute::child_of(&WIMAX_DHCP_OPTION, 2, "WiMAX-DHCP-Option-Container");

/// WiMAX-Uplink-Granted-QoS (26.24757.30): text, 1 octet or more.
pub const WIMAX_UPLINK_GRANTED_QOS: Attribute<Text> = Attribute::vendor(WIMAX, 30, "WiMAX-Uplink-Granted-QoS");

/// WiMAX-Control-Packets-In (26.24757.31): a number, 4 octets.
pub const WIMAX_CONTROL_PACKETS_IN: Attribute<Integer> = Attribute::vendor(WIMAX, 31, "WiMAX-Control-Packets-In");

/// WiMAX-Control-Octets-In (26.24757.32): a number, 4 octets.
pub const WIMAX_CONTROL_OCTETS_IN: Attribute<Integer> = Attribute::vendor(WIMAX, 32, "WiMAX-Control-Octets-In");

/// WiMAX-Control-Packets-Out (26.24757.33): a number, 4 octets.
pub const WIMAX_CONTROL_PACKETS_OUT: Attribute<Integer> = Attribute::vendor(WIMAX, 33, "WiMAX-Control-Packets-Out");

/// WiMAX-Control-Octets-Out (26.24757.34): a number, 4 octets.
pub const WIMAX_CONTROL_OCTETS_OUT: Attribute<Integer> = Attribute::vendor(WIMAX, 34, "WiMAX-Control-Octets-Out");

/// WiMAX-PPAC (26.24757.35): nested attributes, 1 octet or more.
pub const WIMAX_PPAC: Attribute<Tlv> = Attribute::vendor(WIMAX, 35, "WiMAX-PPAC");

/// WiMAX-Available-In-Client (26.24757.35.1): a number that [`WimaxAvailableInClient`] names, 4 octets.
pub const WIMAX_AVAILABLE_IN_CLIENT: Attribute<Enum<WimaxAvailableInClient>> =
    Attribute::child_of(&WIMAX_PPAC, 1, "WiMAX-Available-In-Client");

/// WiMAX-Session-Termination-Capability (26.24757.36): a number that [`WimaxSessionTerminationCapability`] names, 4
/// octets.
pub const WIMAX_SESSION_TERMINATION_CAPABILITY: Attribute<Enum<WimaxSessionTerminationCapability>> =
    Attribute::vendor(WIMAX, 36, "WiMAX-Session-Termination-Capability");

/// WiMAX-PPAQ (26.24757.37): nested attributes, 1 octet or more.
pub const WIMAX_PPAQ: Attribute<Tlv> = Attribute::vendor(WIMAX, 37, "WiMAX-PPAQ");

/// WiMAX-PPAQ-Quota-Identifier (26.24757.37.1): 1 octet or more.
pub const WIMAX_PPAQ_QUOTA_IDENTIFIER: Attribute<Octets> =
    Attribute::child_of(&WIMAX_PPAQ, 1, "WiMAX-PPAQ-Quota-Identifier");

/// WiMAX-Volume-Quota (26.24757.37.2): a number, 4 octets.
pub const WIMAX_VOLUME_QUOTA: Attribute<Integer> = Attribute::child_of(&WIMAX_PPAQ, 2, "WiMAX-Volume-Quota");

/// WiMAX-Volume-Threshold (26.24757.37.3): a number, 4 octets.
pub const WIMAX_VOLUME_THRESHOLD: Attribute<Integer> = Attribute::child_of(&WIMAX_PPAQ, 3, "WiMAX-Volume-Threshold");

/// WiMAX-Duration-Quota (26.24757.37.4): a number, 4 octets.
pub const WIMAX_DURATION_QUOTA: Attribute<Integer> = Attribute::child_of(&WIMAX_PPAQ, 4, "WiMAX-Duration-Quota");

/// WiMAX-Duration-Threshold (26.24757.37.5): a number, 4 octets.
pub const WIMAX_DURATION_THRESHOLD: Attribute<Integer> =
    Attribute::child_of(&WIMAX_PPAQ, 5, "WiMAX-Duration-Threshold");

/// WiMAX-Resource-Quota (26.24757.37.6): a number, 4 octets.
pub const WIMAX_RESOURCE_QUOTA: Attribute<Integer> = Attribute::child_of(&WIMAX_PPAQ, 6, "WiMAX-Resource-Quota");

/// WiMAX-Resource-Threshold (26.24757.37.7): a number, 4 octets.
pub const WIMAX_RESOURCE_THRESHOLD: Attribute<Integer> =
    Attribute::child_of(&WIMAX_PPAQ, 7, "WiMAX-Resource-Threshold");

/// WiMAX-Update-Reason (26.24757.37.8): a number that [`WimaxUpdateReason`] names, 4 octets.
pub const WIMAX_UPDATE_REASON: Attribute<Enum<WimaxUpdateReason>> =
    Attribute::child_of(&WIMAX_PPAQ, 8, "WiMAX-Update-Reason");

/// WiMAX-Prepaid-Server (26.24757.37.9): an IPv4 or an IPv6 address, 4 or 16 octets.
pub const WIMAX_PREPAID_SERVER: Attribute<Octets> = Attribute::child_of(&WIMAX_PPAQ, 9, "WiMAX-Prepaid-Server");

/// WiMAX-Service-Id (26.24757.37.10): text, 1 octet or more.
pub const WIMAX_SERVICE_ID: Attribute<Text> = Attribute::child_of(&WIMAX_PPAQ, 10, "WiMAX-Service-Id");

/// WiMAX-Rating-Group-Id (26.24757.37.11): a number, 4 octets.
pub const WIMAX_RATING_GROUP_ID: Attribute<Integer> = Attribute::child_of(&WIMAX_PPAQ, 11, "WiMAX-Rating-Group-Id");

/// WiMAX-Termination-Action (26.24757.37.12): a number that [`WimaxTerminationAction`] names, 1 octet.
pub const WIMAX_TERMINATION_ACTION: Attribute<Byte> = Attribute::child_of(&WIMAX_PPAQ, 12, "WiMAX-Termination-Action");

/// WiMAX-Pool-Id (26.24757.37.13): a number, 4 octets.
pub const WIMAX_POOL_ID: Attribute<Integer> = Attribute::child_of(&WIMAX_PPAQ, 13, "WiMAX-Pool-Id");

/// WiMAX-Pool-Multiplier (26.24757.37.14): a number, 4 octets.
pub const WIMAX_POOL_MULTIPLIER: Attribute<Integer> = Attribute::child_of(&WIMAX_PPAQ, 14, "WiMAX-Pool-Multiplier");

/// WiMAX-Requested-Action (26.24757.37.15): a number that [`WimaxRequestedAction`] names, 1 octet.
pub const WIMAX_REQUESTED_ACTION: Attribute<Byte> = Attribute::child_of(&WIMAX_PPAQ, 15, "WiMAX-Requested-Action");

/// WiMAX-Check-Balance-Result (26.24757.37.16): a number, 1 octet.
pub const WIMAX_CHECK_BALANCE_RESULT: Attribute<Byte> =
    Attribute::child_of(&WIMAX_PPAQ, 16, "WiMAX-Check-Balance-Result");

/// WiMAX-Cost-Information-AVP (26.24757.37.17): 1 octet or more.
pub const WIMAX_COST_INFORMATION_AVP: Attribute<Octets> =
    Attribute::child_of(&WIMAX_PPAQ, 17, "WiMAX-Cost-Information-AVP");

/// WiMAX-Prepaid-Tariff-Switching (26.24757.38): nested attributes, 1 octet or more.
pub const WIMAX_PREPAID_TARIFF_SWITCHING: Attribute<Tlv> =
    Attribute::vendor(WIMAX, 38, "WiMAX-Prepaid-Tariff-Switching");

/// WiMAX-Prepaid-Quota-Identifier (26.24757.38.1): text, 1 octet or more.
pub const WIMAX_PREPAID_QUOTA_IDENTIFIER: Attribute<Text> =
    Attribute::child_of(&WIMAX_PREPAID_TARIFF_SWITCHING, 1, "WiMAX-Prepaid-Quota-Identifier");

/// WiMAX-Volume-Used-After (26.24757.38.2): a number, 4 octets.
pub const WIMAX_VOLUME_USED_AFTER: Attribute<Integer> =
    Attribute::child_of(&WIMAX_PREPAID_TARIFF_SWITCHING, 2, "WiMAX-Volume-Used-After");

/// WiMAX-Tariff-Switch-Interval (26.24757.38.3): a number, 4 octets.
pub const WIMAX_TARIFF_SWITCH_INTERVAL: Attribute<Integer> =
    Attribute::child_of(&WIMAX_PREPAID_TARIFF_SWITCHING, 3, "WiMAX-Tariff-Switch-Interval");

/// WiMAX-Time-Interval-After (26.24757.38.4): a number, 4 octets.
pub const WIMAX_TIME_INTERVAL_AFTER: Attribute<Integer> =
    Attribute::child_of(&WIMAX_PREPAID_TARIFF_SWITCHING, 4, "WiMAX-Time-Interval-After");

/// WiMAX-Active-Time-Duration (26.24757.39): a number, 4 octets.
pub const WIMAX_ACTIVE_TIME_DURATION: Attribute<Integer> = Attribute::vendor(WIMAX, 39, "WiMAX-Active-Time-Duration");

/// WiMAX-DHCP-RK (26.24757.40): octets hidden with a salt, 1 octet or more.
pub const WIMAX_DHCP_RK: Attribute<SaltedOctets> = Attribute::vendor(WIMAX, 40, "WiMAX-DHCP-RK");

/// WiMAX-DHCP-RK-Key-Id (26.24757.41): a number, 4 octets.
pub const WIMAX_DHCP_RK_KEY_ID: Attribute<Integer> = Attribute::vendor(WIMAX, 41, "WiMAX-DHCP-RK-Key-Id");

/// WiMAX-DHCP-RK-Lifetime (26.24757.42): a number, 4 octets.
pub const WIMAX_DHCP_RK_LIFETIME: Attribute<Integer> = Attribute::vendor(WIMAX, 42, "WiMAX-DHCP-RK-Lifetime");

/// WiMAX-DHCP-Msg-Server-IP (26.24757.43): an IPv4 address, 4 octets.
pub const WIMAX_DHCP_MSG_SERVER_IP: Attribute<Ipv4> = Attribute::vendor(WIMAX, 43, "WiMAX-DHCP-Msg-Server-IP");

/// WiMAX-Idle-Mode-Transition (26.24757.44): a number, 1 octet.
pub const WIMAX_IDLE_MODE_TRANSITION: Attribute<Byte> = Attribute::vendor(WIMAX, 44, "WiMAX-Idle-Mode-Transition");

/// WiMAX-NAP-Id (26.24757.45): 1 octet or more.
pub const WIMAX_NAP_ID: Attribute<Octets> = Attribute::vendor(WIMAX, 45, "WiMAX-NAP-Id");

/// WiMAX-BS-Id (26.24757.46): 1 octet or more.
pub const WIMAX_BS_ID: Attribute<Octets> = Attribute::vendor(WIMAX, 46, "WiMAX-BS-Id");

/// WiMAX-Location (26.24757.47): 1 octet or more.
pub const WIMAX_LOCATION: Attribute<Octets> = Attribute::vendor(WIMAX, 47, "WiMAX-Location");

/// WiMAX-Acct-Input-Packets-Gigaword (26.24757.48): a number, 4 octets.
pub const WIMAX_ACCT_INPUT_PACKETS_GIGAWORD: Attribute<Integer> =
    Attribute::vendor(WIMAX, 48, "WiMAX-Acct-Input-Packets-Gigaword");

/// WiMAX-Acct-Output-Packets-Gigaword (26.24757.49): a number, 4 octets.
pub const WIMAX_ACCT_OUTPUT_PACKETS_GIGAWORD: Attribute<Integer> =
    Attribute::vendor(WIMAX, 49, "WiMAX-Acct-Output-Packets-Gigaword");

/// WiMAX-Uplink-Flow-Description (26.24757.50): text, 1 octet or more.
pub const WIMAX_UPLINK_FLOW_DESCRIPTION: Attribute<Text> =
    Attribute::vendor(WIMAX, 50, "WiMAX-Uplink-Flow-Description");

/// WiMAX-Blu-Coa-IPv6 (26.24757.51): an IPv6 address, 16 octets.
pub const WIMAX_BLU_COA_IPV6: Attribute<Ipv6> = Attribute::vendor(WIMAX, 51, "WiMAX-Blu-Coa-IPv6");

/// WiMAX-DNS-Server (26.24757.52): an IPv4 or an IPv6 address, 4 or 16 octets.
pub const WIMAX_DNS_SERVER: Attribute<Octets> = Attribute::vendor(WIMAX, 52, "WiMAX-DNS-Server");

/// WiMAX-Hotline-Profile-Id (26.24757.53): text, 1 octet or more.
pub const WIMAX_HOTLINE_PROFILE_ID: Attribute<Text> = Attribute::vendor(WIMAX, 53, "WiMAX-Hotline-Profile-Id");

/// WiMAX-HTTP-Redirection-Rule (26.24757.54): text, 1 octet or more.
pub const WIMAX_HTTP_REDIRECTION_RULE: Attribute<Text> = Attribute::vendor(WIMAX, 54, "WiMAX-HTTP-Redirection-Rule");

/// WiMAX-IP-Redirection-Rule (26.24757.55): text, 1 octet or more.
pub const WIMAX_IP_REDIRECTION_RULE: Attribute<Text> = Attribute::vendor(WIMAX, 55, "WiMAX-IP-Redirection-Rule");

/// WiMAX-Hotline-Session-Timer (26.24757.56): a number, 4 octets.
pub const WIMAX_HOTLINE_SESSION_TIMER: Attribute<Integer> = Attribute::vendor(WIMAX, 56, "WiMAX-Hotline-Session-Timer");

/// WiMAX-NSP-Id (26.24757.57): 1 octet or more.
pub const WIMAX_NSP_ID: Attribute<Octets> = Attribute::vendor(WIMAX, 57, "WiMAX-NSP-Id");

/// WiMAX-HA-RK-Key-Requested (26.24757.58): a number that [`WimaxHaRkKeyRequested`] names, 4 octets.
pub const WIMAX_HA_RK_KEY_REQUESTED: Attribute<Enum<WimaxHaRkKeyRequested>> =
    Attribute::vendor(WIMAX, 58, "WiMAX-HA-RK-Key-Requested");

/// WiMAX-Count-Type (26.24757.59): a number, 1 octet.
pub const WIMAX_COUNT_TYPE: Attribute<Byte> = Attribute::vendor(WIMAX, 59, "WiMAX-Count-Type");

/// WiMAX-DM-Action-Code (26.24757.60): a number that [`WimaxDmActionCode`] names, 4 octets.
pub const WIMAX_DM_ACTION_CODE: Attribute<Enum<WimaxDmActionCode>> =
    Attribute::vendor(WIMAX, 60, "WiMAX-DM-Action-Code");

/// WiMAX-FA-RK-SPI (26.24757.61): a number, 4 octets.
pub const WIMAX_FA_RK_SPI: Attribute<Integer> = Attribute::vendor(WIMAX, 61, "WiMAX-FA-RK-SPI");

/// WiMAX-Downlink-Flow-Description (26.24757.62): text, 1 octet or more.
pub const WIMAX_DOWNLINK_FLOW_DESCRIPTION: Attribute<Text> =
    Attribute::vendor(WIMAX, 62, "WiMAX-Downlink-Flow-Description");

/// WiMAX-Downlink-Granted-QoS (26.24757.63): nested attributes, 1 octet or more.
pub const WIMAX_DOWNLINK_GRANTED_QOS: Attribute<Tlv> = Attribute::vendor(WIMAX, 63, "WiMAX-Downlink-Granted-QoS");

/// WiMAX-vHA-IP-MIP4 (26.24757.64): an IPv4 address, 4 octets.
pub const WIMAX_VHA_IP_MIP4: Attribute<Ipv4> = Attribute::vendor(WIMAX, 64, "WiMAX-vHA-IP-MIP4");

/// WiMAX-vHA-IP-MIP6 (26.24757.65): an IPv6 address, 16 octets.
pub const WIMAX_VHA_IP_MIP6: Attribute<Ipv6> = Attribute::vendor(WIMAX, 65, "WiMAX-vHA-IP-MIP6");

/// WiMAX-vHA-MIP4-Key (26.24757.66): octets hidden with a salt, 1 octet or more.
pub const WIMAX_VHA_MIP4_KEY: Attribute<SaltedOctets> = Attribute::vendor(WIMAX, 66, "WiMAX-vHA-MIP4-Key");

/// WiMAX-vHA-RK-Key (26.24757.67): octets hidden with a salt, 1 octet or more.
pub const WIMAX_VHA_RK_KEY: Attribute<SaltedOctets> = Attribute::vendor(WIMAX, 67, "WiMAX-vHA-RK-Key");

/// WiMAX-vHA-RK-SPI (26.24757.68): a number, 4 octets.
pub const WIMAX_VHA_RK_SPI: Attribute<Integer> = Attribute::vendor(WIMAX, 68, "WiMAX-vHA-RK-SPI");

/// WiMAX-vHA-RK-Lifetime (26.24757.69): a number, 4 octets.
pub const WIMAX_VHA_RK_LIFETIME: Attribute<Integer> = Attribute::vendor(WIMAX, 69, "WiMAX-vHA-RK-Lifetime");

/// WiMAX-MN-vHA-MIP6-Key (26.24757.70): octets hidden with a salt, 1 octet or more.
pub const WIMAX_MN_VHA_MIP6_KEY: Attribute<SaltedOctets> = Attribute::vendor(WIMAX, 70, "WiMAX-MN-vHA-MIP6-Key");

/// WiMAX-MN-vHA-MIP4-SPI (26.24757.71): a number, 4 octets.
pub const WIMAX_MN_VHA_MIP4_SPI: Attribute<Integer> = Attribute::vendor(WIMAX, 71, "WiMAX-MN-vHA-MIP4-SPI");

/// WiMAX-MN-vHA-MIP6-SPI (26.24757.72): a number, 4 octets.
pub const WIMAX_MN_VHA_MIP6_SPI: Attribute<Integer> = Attribute::vendor(WIMAX, 72, "WiMAX-MN-vHA-MIP6-SPI");

/// WiMAX-vDHCPv4-Server (26.24757.73): an IPv4 address, 4 octets.
pub const WIMAX_VDHCPV4_SERVER: Attribute<Ipv4> = Attribute::vendor(WIMAX, 73, "WiMAX-vDHCPv4-Server");

/// WiMAX-vDHCPv6-Server (26.24757.74): an IPv6 address, 16 octets.
pub const WIMAX_VDHCPV6_SERVER: Attribute<Ipv6> = Attribute::vendor(WIMAX, 74, "WiMAX-vDHCPv6-Server");

/// WiMAX-vDHCP-RK (26.24757.75): octets hidden with a salt, 1 octet or more.
pub const WIMAX_VDHCP_RK: Attribute<SaltedOctets> = Attribute::vendor(WIMAX, 75, "WiMAX-vDHCP-RK");

/// WiMAX-vDHCP-RK-Key-ID (26.24757.76): a number, 4 octets.
pub const WIMAX_VDHCP_RK_KEY_ID: Attribute<Integer> = Attribute::vendor(WIMAX, 76, "WiMAX-vDHCP-RK-Key-ID");

/// WiMAX-vDHCP-RK-Lifetime (26.24757.77): a number, 4 octets.
pub const WIMAX_VDHCP_RK_LIFETIME: Attribute<Integer> = Attribute::vendor(WIMAX, 77, "WiMAX-vDHCP-RK-Lifetime");

/// WiMAX-PMIP-Authenticated-Network-Identity (26.24757.78): text, 1 octet or more.
pub const WIMAX_PMIP_AUTHENTICATED_NETWORK_IDENTITY: Attribute<Text> =
    Attribute::vendor(WIMAX, 78, "WiMAX-PMIP-Authenticated-Network-Identity");

/// WiMAX-Visited-Framed-IP-Address (26.24757.79): an IPv4 address, 4 octets.
pub const WIMAX_VISITED_FRAMED_IP_ADDRESS: Attribute<Ipv4> =
    Attribute::vendor(WIMAX, 79, "WiMAX-Visited-Framed-IP-Address");

/// WiMAX-Visited-Framed-IPv6-Prefix (26.24757.80): an IPv6 prefix, 2 to 18 octets.
pub const WIMAX_VISITED_FRAMED_IPV6_PREFIX: Attribute<Ipv6Prefix> =
    Attribute::vendor(WIMAX, 80, "WiMAX-Visited-Framed-IPv6-Prefix");

/// WiMAX-Visited-Framed-Interface-Id (26.24757.81): an interface identifier, 8 octets.
pub const WIMAX_VISITED_FRAMED_INTERFACE_ID: Attribute<IfId> =
    Attribute::vendor(WIMAX, 81, "WiMAX-Visited-Framed-Interface-Id");

/// WiMAX-MIP-Authorization-Status (26.24757.82): a number that [`WimaxMipAuthorizationStatus`] names, 4 octets.
pub const WIMAX_MIP_AUTHORIZATION_STATUS: Attribute<Enum<WimaxMipAuthorizationStatus>> =
    Attribute::vendor(WIMAX, 82, "WiMAX-MIP-Authorization-Status");

/// WiMAX-Flow-Descriptor-v2 (26.24757.83): nested attributes, 1 octet or more.
pub const WIMAX_FLOW_DESCRIPTOR_V2: Attribute<Tlv> = Attribute::vendor(WIMAX, 83, "WiMAX-Flow-Descriptor-v2");

/// WiMAX-Packet-Flow-Descriptor-v2 (26.24757.84): nested attributes, 1 octet or more.
pub const WIMAX_PACKET_FLOW_DESCRIPTOR_V2: Attribute<Tlv> =
    Attribute::vendor(WIMAX, 84, "WiMAX-Packet-Flow-Descriptor-v2");

/// WiMAX-PFDv2-Packet-Data-Flow-Id (26.24757.84.1): a number, 2 octets.
pub const WIMAX_PFDV2_PACKET_DATA_FLOW_ID: Attribute<Short> =
    Attribute::child_of(&WIMAX_PACKET_FLOW_DESCRIPTOR_V2, 1, "WiMAX-PFDv2-Packet-Data-Flow-Id");

/// WiMAX-PFDv2-Service-Data-Flow-Id (26.24757.84.2): a number, 2 octets.
pub const WIMAX_PFDV2_SERVICE_DATA_FLOW_ID: Attribute<Short> =
    Attribute::child_of(&WIMAX_PACKET_FLOW_DESCRIPTOR_V2, 2, "WiMAX-PFDv2-Service-Data-Flow-Id");

/// WiMAX-PFDv2-Service-Profile-Id (26.24757.84.3): a number, 4 octets.
pub const WIMAX_PFDV2_SERVICE_PROFILE_ID: Attribute<Integer> =
    Attribute::child_of(&WIMAX_PACKET_FLOW_DESCRIPTOR_V2, 3, "WiMAX-PFDv2-Service-Profile-Id");

/// WiMAX-PFDv2-Direction (26.24757.84.4): a number that [`WimaxPfdv2Direction`] names, 1 octet.
pub const WIMAX_PFDV2_DIRECTION: Attribute<Byte> =
    Attribute::child_of(&WIMAX_PACKET_FLOW_DESCRIPTOR_V2, 4, "WiMAX-PFDv2-Direction");

/// WiMAX-PFDv2-Activation-Trigger (26.24757.84.5): a number that [`WimaxPfdv2ActivationTrigger`] names, 1 octet.
pub const WIMAX_PFDV2_ACTIVATION_TRIGGER: Attribute<Byte> =
    Attribute::child_of(&WIMAX_PACKET_FLOW_DESCRIPTOR_V2, 5, "WiMAX-PFDv2-Activation-Trigger");

/// WiMAX-PFDv2-Transport-Type (26.24757.84.6): a number that [`WimaxPfdv2TransportType`] names, 1 octet.
pub const WIMAX_PFDV2_TRANSPORT_TYPE: Attribute<Byte> =
    Attribute::child_of(&WIMAX_PACKET_FLOW_DESCRIPTOR_V2, 6, "WiMAX-PFDv2-Transport-Type");

/// WiMAX-PFDv2-Uplink-QoS-Id (26.24757.84.7): a number, 1 octet.
pub const WIMAX_PFDV2_UPLINK_QOS_ID: Attribute<Byte> =
    Attribute::child_of(&WIMAX_PACKET_FLOW_DESCRIPTOR_V2, 7, "WiMAX-PFDv2-Uplink-QoS-Id");

/// WiMAX-PFDv2-Downlink-QoS-Id (26.24757.84.8): a number, 1 octet.
pub const WIMAX_PFDV2_DOWNLINK_QOS_ID: Attribute<Byte> =
    Attribute::child_of(&WIMAX_PACKET_FLOW_DESCRIPTOR_V2, 8, "WiMAX-PFDv2-Downlink-QoS-Id");

/// WiMAX-PFDv2-Classifier (26.24757.84.9): nested attributes, 1 octet or more.
pub const WIMAX_PFDV2_CLASSIFIER: Attribute<Tlv> =
    Attribute::child_of(&WIMAX_PACKET_FLOW_DESCRIPTOR_V2, 9, "WiMAX-PFDv2-Classifier");

/// WiMAX-PFDv2-Classifier-Id (26.24757.84.9.1): a number, 1 octet.
pub const WIMAX_PFDV2_CLASSIFIER_ID: Attribute<Byte> =
    Attribute::child_of(&WIMAX_PFDV2_CLASSIFIER, 1, "WiMAX-PFDv2-Classifier-Id");

/// WiMAX-PFDv2-Classifier-Priority (26.24757.84.9.2): a number, 1 octet.
pub const WIMAX_PFDV2_CLASSIFIER_PRIORITY: Attribute<Byte> =
    Attribute::child_of(&WIMAX_PFDV2_CLASSIFIER, 2, "WiMAX-PFDv2-Classifier-Priority");

/// WiMAX-PFDv2-Classifier-Protocol (26.24757.84.9.3): a number, 1 octet.
pub const WIMAX_PFDV2_CLASSIFIER_PROTOCOL: Attribute<Byte> =
    Attribute::child_of(&WIMAX_PFDV2_CLASSIFIER, 3, "WiMAX-PFDv2-Classifier-Protocol");

/// WiMAX-PFDv2-Classifier-Direction (26.24757.84.9.4): a number, 1 octet.
pub const WIMAX_PFDV2_CLASSIFIER_DIRECTION: Attribute<Byte> =
    Attribute::child_of(&WIMAX_PFDV2_CLASSIFIER, 4, "WiMAX-PFDv2-Classifier-Direction");

/// WiMAX-PFDv2-Classifier-Source-Spec (26.24757.84.9.5): nested attributes, 1 octet or more.
pub const WIMAX_PFDV2_CLASSIFIER_SOURCE_SPEC: Attribute<Tlv> =
    Attribute::child_of(&WIMAX_PFDV2_CLASSIFIER, 5, "WiMAX-PFDv2-Classifier-Source-Spec");

/// WiMAX-PFDv2-Src-IP-Address (26.24757.84.9.5.1): an IPv4 or an IPv6 address, 4 or 16 octets.
pub const WIMAX_PFDV2_SRC_IP_ADDRESS: Attribute<Octets> =
    Attribute::child_of(&WIMAX_PFDV2_CLASSIFIER_SOURCE_SPEC, 1, "WiMAX-PFDv2-Src-IP-Address");

/// WiMAX-PFDv2-Src-IP-Address-Range (26.24757.84.9.5.2): 1 octet or more.
pub const WIMAX_PFDV2_SRC_IP_ADDRESS_RANGE: Attribute<Octets> =
    Attribute::child_of(&WIMAX_PFDV2_CLASSIFIER_SOURCE_SPEC, 2, "WiMAX-PFDv2-Src-IP-Address-Range");

/// WiMAX-PFDv2-Src-IP-Address-Mask (26.24757.84.9.5.3): an IPv4 or an IPv6 address, 4 or 16 octets.
pub const WIMAX_PFDV2_SRC_IP_ADDRESS_MASK: Attribute<Octets> =
    Attribute::child_of(&WIMAX_PFDV2_CLASSIFIER_SOURCE_SPEC, 3, "WiMAX-PFDv2-Src-IP-Address-Mask");

/// WiMAX-PFDv2-Src-Port (26.24757.84.9.5.4): a number, 2 octets.
pub const WIMAX_PFDV2_SRC_PORT: Attribute<Short> =
    Attribute::child_of(&WIMAX_PFDV2_CLASSIFIER_SOURCE_SPEC, 4, "WiMAX-PFDv2-Src-Port");

/// WiMAX-PFDv2-Src-Port-Range (26.24757.84.9.5.5): a number, 4 octets.
pub const WIMAX_PFDV2_SRC_PORT_RANGE: Attribute<Integer> =
    Attribute::child_of(&WIMAX_PFDV2_CLASSIFIER_SOURCE_SPEC, 5, "WiMAX-PFDv2-Src-Port-Range");

/// WiMAX-PFDv2-Src-Inverted (26.24757.84.9.5.6): a number, 1 octet.
pub const WIMAX_PFDV2_SRC_INVERTED: Attribute<Byte> =
    Attribute::child_of(&WIMAX_PFDV2_CLASSIFIER_SOURCE_SPEC, 6, "WiMAX-PFDv2-Src-Inverted");

/// WiMAX-PFDv2-Src-Assigned (26.24757.84.9.5.7): a number that [`WimaxPfdv2SrcAssigned`] names, 1 octet.
pub const WIMAX_PFDV2_SRC_ASSIGNED: Attribute<Byte> =
    Attribute::child_of(&WIMAX_PFDV2_CLASSIFIER_SOURCE_SPEC, 7, "WiMAX-PFDv2-Src-Assigned");

/// WiMAX-PFDv2-Src-MAC-Address (26.24757.84.9.5.8): an Ethernet address, 6 octets.
pub const WIMAX_PFDV2_SRC_MAC_ADDRESS: Attribute<Ether> =
    Attribute::child_of(&WIMAX_PFDV2_CLASSIFIER_SOURCE_SPEC, 8, "WiMAX-PFDv2-Src-MAC-Address");

/// WiMAX-PFDv2-Src-MAC-Mask (26.24757.84.9.5.9): an Ethernet address, 6 octets.
pub const WIMAX_PFDV2_SRC_MAC_MASK: Attribute<Ether> =
    Attribute::child_of(&WIMAX_PFDV2_CLASSIFIER_SOURCE_SPEC, 9, "WiMAX-PFDv2-Src-MAC-Mask");

/// WiMAX-PFDv2-Classifier-Dest-Spec (26.24757.84.9.6): nested attributes, 1 octet or more.
pub const WIMAX_PFDV2_CLASSIFIER_DEST_SPEC: Attribute<Tlv> =
    Attribute::child_of(&WIMAX_PFDV2_CLASSIFIER, 6, "WiMAX-PFDv2-Classifier-Dest-Spec");

/// WiMAX-PFDv2-Classifier-IP-ToS-DSCP (26.24757.84.9.7): a number, 1 octet.
pub const WIMAX_PFDV2_CLASSIFIER_IP_TOS_DSCP: Attribute<Byte> =
    Attribute::child_of(&WIMAX_PFDV2_CLASSIFIER, 7, "WiMAX-PFDv2-Classifier-IP-ToS-DSCP");

/// WiMAX-PFDv2-Classifier-Action (26.24757.84.9.8): a number, 1 octet.
pub const WIMAX_PFDV2_CLASSIFIER_ACTION: Attribute<Byte> =
    Attribute::child_of(&WIMAX_PFDV2_CLASSIFIER, 8, "WiMAX-PFDv2-Classifier-Action");

/// WiMAX-PFDv2-Classifier-Eth-Option (26.24757.84.9.9): nested attributes, 1 octet or more.
pub const WIMAX_PFDV2_CLASSIFIER_ETH_OPTION: Attribute<Tlv> =
    Attribute::child_of(&WIMAX_PFDV2_CLASSIFIER, 9, "WiMAX-PFDv2-Classifier-Eth-Option");

/// WiMAX-PFDv2-Eth-Proto-Type (26.24757.84.9.9.1): nested attributes, 1 octet or more.
pub const WIMAX_PFDV2_ETH_PROTO_TYPE: Attribute<Tlv> =
    Attribute::child_of(&WIMAX_PFDV2_CLASSIFIER_ETH_OPTION, 1, "WiMAX-PFDv2-Eth-Proto-Type");

/// WiMAX-PFDv2-Eth-Proto-Type-Ethertype (26.24757.84.9.9.1.1): a number, 2 octets.
pub const WIMAX_PFDV2_ETH_PROTO_TYPE_ETHERTYPE: Attribute<Short> =
    Attribute::child_of(&WIMAX_PFDV2_ETH_PROTO_TYPE, 1, "WiMAX-PFDv2-Eth-Proto-Type-Ethertype");

/// WiMAX-PFDv2-Eth-Proto-Type-DSAP (26.24757.84.9.9.1.2): a number, 1 octet.
pub const WIMAX_PFDV2_ETH_PROTO_TYPE_DSAP: Attribute<Byte> =
    Attribute::child_of(&WIMAX_PFDV2_ETH_PROTO_TYPE, 2, "WiMAX-PFDv2-Eth-Proto-Type-DSAP");

/// WiMAX-PFDv2-Eth-VLAN-Id (26.24757.84.9.9.2): nested attributes, 1 octet or more.
pub const WIMAX_PFDV2_ETH_VLAN_ID: Attribute<Tlv> =
    Attribute::child_of(&WIMAX_PFDV2_CLASSIFIER_ETH_OPTION, 2, "WiMAX-PFDv2-Eth-VLAN-Id");

/// WiMAX-PFDv2-Eth-VLAN-Id-S-VID (26.24757.84.9.9.2.1): a number, 4 octets.
pub const WIMAX_PFDV2_ETH_VLAN_ID_S_VID: Attribute<Integer> =
    Attribute::child_of(&WIMAX_PFDV2_ETH_VLAN_ID, 1, "WiMAX-PFDv2-Eth-VLAN-Id-S-VID");

/// WiMAX-PFDv2-Eth-VLAN-Id-C-VID (26.24757.84.9.9.2.2): a number, 4 octets.
pub const WIMAX_PFDV2_ETH_VLAN_ID_C_VID: Attribute<Integer> =
    Attribute::child_of(&WIMAX_PFDV2_ETH_VLAN_ID, 2, "WiMAX-PFDv2-Eth-VLAN-Id-C-VID");

/// WiMAX-PFDv2-Eth-Priority-Range (26.24757.84.9.9.3): nested attributes, 1 octet or more.
pub const WIMAX_PFDV2_ETH_PRIORITY_RANGE: Attribute<Tlv> =
    Attribute::child_of(&WIMAX_PFDV2_CLASSIFIER_ETH_OPTION, 3, "WiMAX-PFDv2-Eth-Priority-Range");

/// WiMAX-PFDv2-Eth-Priority-Range-Low (26.24757.84.9.9.3.1): a number, 1 octet.
pub const WIMAX_PFDV2_ETH_PRIORITY_RANGE_LOW: Attribute<Byte> =
    Attribute::child_of(&WIMAX_PFDV2_ETH_PRIORITY_RANGE, 1, "WiMAX-PFDv2-Eth-Priority-Range-Low");

/// WiMAX-PFDv2-Eth-Priority-Range-High (26.24757.84.9.9.3.2): a number, 1 octet.
pub const WIMAX_PFDV2_ETH_PRIORITY_RANGE_HIGH: Attribute<Byte> =
    Attribute::child_of(&WIMAX_PFDV2_ETH_PRIORITY_RANGE, 2, "WiMAX-PFDv2-Eth-Priority-Range-High");

/// WiMAX-XXX (26.24757.84.9.9.4): a number, 1 octet.
pub const WIMAX_XXX: Attribute<Byte> = Attribute::child_of(&WIMAX_PFDV2_CLASSIFIER_ETH_OPTION, 4, "WiMAX-XXX");

/// WiMAX-PFDv2-Paging-Preference (26.24757.84.9.10): a number, 1 octet.
pub const WIMAX_PFDV2_PAGING_PREFERENCE: Attribute<Byte> =
    Attribute::child_of(&WIMAX_PFDV2_CLASSIFIER, 10, "WiMAX-PFDv2-Paging-Preference");

/// WiMAX-PFDv2-VLAN-Tag-Rule-Id (26.24757.84.9.11): a number, 2 octets.
pub const WIMAX_PFDV2_VLAN_TAG_RULE_ID: Attribute<Short> =
    Attribute::child_of(&WIMAX_PFDV2_CLASSIFIER, 11, "WiMAX-PFDv2-VLAN-Tag-Rule-Id");

/// WiMAX-VLAN-Tag-Processing-Descriptor (26.24757.85): nested attributes, 1 octet or more.
pub const WIMAX_VLAN_TAG_PROCESSING_DESCRIPTOR: Attribute<Tlv> =
    Attribute::vendor(WIMAX, 85, "WiMAX-VLAN-Tag-Processing-Descriptor");

/// WiMAX-VLAN-Tag-Rule-Id (26.24757.85.1): a number, 2 octets.
pub const WIMAX_VLAN_TAG_RULE_ID: Attribute<Short> =
    Attribute::child_of(&WIMAX_VLAN_TAG_PROCESSING_DESCRIPTOR, 1, "WiMAX-VLAN-Tag-Rule-Id");

/// WiMAX-VLAN-Tag-C-VLAN-Priority (26.24757.85.2): a number, 1 octet.
pub const WIMAX_VLAN_TAG_C_VLAN_PRIORITY: Attribute<Byte> =
    Attribute::child_of(&WIMAX_VLAN_TAG_PROCESSING_DESCRIPTOR, 2, "WiMAX-VLAN-Tag-C-VLAN-Priority");

/// WiMAX-VLAN-Tag-VLAN-Id-Assignment (26.24757.85.3): a number, 2 octets.
pub const WIMAX_VLAN_TAG_VLAN_ID_ASSIGNMENT: Attribute<Short> =
    Attribute::child_of(&WIMAX_VLAN_TAG_PROCESSING_DESCRIPTOR, 3, "WiMAX-VLAN-Tag-VLAN-Id-Assignment");

/// WiMAX-VLAN-Tag-C-VLAN-Id (26.24757.85.4): a number, 2 octets.
pub const WIMAX_VLAN_TAG_C_VLAN_ID: Attribute<Short> =
    Attribute::child_of(&WIMAX_VLAN_TAG_PROCESSING_DESCRIPTOR, 4, "WiMAX-VLAN-Tag-C-VLAN-Id");

/// WiMAX-VLAN-Tag-S-VLAN-Id (26.24757.85.5): a number, 2 octets.
pub const WIMAX_VLAN_TAG_S_VLAN_ID: Attribute<Short> =
    Attribute::child_of(&WIMAX_VLAN_TAG_PROCESSING_DESCRIPTOR, 5, "WiMAX-VLAN-Tag-S-VLAN-Id");

/// WiMAX-VLAN-Tag-C-S-VLAN-Id-Mapping (26.24757.85.6): a number, 4 octets.
pub const WIMAX_VLAN_TAG_C_S_VLAN_ID_MAPPING: Attribute<Integer> =
    Attribute::child_of(&WIMAX_VLAN_TAG_PROCESSING_DESCRIPTOR, 6, "WiMAX-VLAN-Tag-C-S-VLAN-Id-Mapping");

/// WiMAX-VLAN-Tag-Local-Config-Info (26.24757.85.7): 1 octet or more.
pub const WIMAX_VLAN_TAG_LOCAL_CONFIG_INFO: Attribute<Octets> =
    Attribute::child_of(&WIMAX_VLAN_TAG_PROCESSING_DESCRIPTOR, 7, "WiMAX-VLAN-Tag-Local-Config-Info");

/// WiMAX-hDHCP-Server-Parameters (26.24757.86): nested attributes, 1 octet or more.
pub const WIMAX_HDHCP_SERVER_PARAMETERS: Attribute<Tlv> = Attribute::vendor(WIMAX, 86, "WiMAX-hDHCP-Server-Parameters");

/// WiMAX-hDHCP-DHCPv4-Address (26.24757.86.1): an IPv4 address, 4 octets.
pub const WIMAX_HDHCP_DHCPV4_ADDRESS: Attribute<Ipv4> =
    Attribute::child_of(&WIMAX_HDHCP_SERVER_PARAMETERS, 1, "WiMAX-hDHCP-DHCPv4-Address");

/// WiMAX-hDHCP-DHCPv6-Address (26.24757.86.2): an IPv6 address, 16 octets.
pub const WIMAX_HDHCP_DHCPV6_ADDRESS: Attribute<Ipv6> =
    Attribute::child_of(&WIMAX_HDHCP_SERVER_PARAMETERS, 2, "WiMAX-hDHCP-DHCPv6-Address");

/// WiMAX-hDHCP-DHCP-RK (26.24757.86.3): octets hidden with a salt, 1 octet or more.
pub const WIMAX_HDHCP_DHCP_RK: Attribute<SaltedOctets> =
    Attribute::child_of(&WIMAX_HDHCP_SERVER_PARAMETERS, 3, "WiMAX-hDHCP-DHCP-RK");

/// WiMAX-hDHCP-DHCP-RK-Key-Id (26.24757.86.4): a number, 4 octets.
pub const WIMAX_HDHCP_DHCP_RK_KEY_ID: Attribute<Integer> =
    Attribute::child_of(&WIMAX_HDHCP_SERVER_PARAMETERS, 4, "WiMAX-hDHCP-DHCP-RK-Key-Id");

/// WiMAX-hDHCP-DHCP-RK-Lifetime (26.24757.86.5): a number, 4 octets.
pub const WIMAX_HDHCP_DHCP_RK_LIFETIME: Attribute<Integer> =
    Attribute::child_of(&WIMAX_HDHCP_SERVER_PARAMETERS, 5, "WiMAX-hDHCP-DHCP-RK-Lifetime");

/// WiMAX-vDHCP-Server-Parameters (26.24757.87): nested attributes, 1 octet or more.
pub const WIMAX_VDHCP_SERVER_PARAMETERS: Attribute<Tlv> = Attribute::vendor(WIMAX, 87, "WiMAX-vDHCP-Server-Parameters");

/// WiMAX-vDHCP-DHCPv4-Address (26.24757.87.1): an IPv4 address, 4 octets.
pub const WIMAX_VDHCP_DHCPV4_ADDRESS: Attribute<Ipv4> =
    Attribute::child_of(&WIMAX_VDHCP_SERVER_PARAMETERS, 1, "WiMAX-vDHCP-DHCPv4-Address");

/// WiMAX-vDHCP-DHCPv6-Address (26.24757.87.2): an IPv6 address, 16 octets.
pub const WIMAX_VDHCP_DHCPV6_ADDRESS: Attribute<Ipv6> =
    Attribute::child_of(&WIMAX_VDHCP_SERVER_PARAMETERS, 2, "WiMAX-vDHCP-DHCPv6-Address");

/// WiMAX-vDHCP-DHCP-RK (26.24757.87.3): octets hidden with a salt, 1 octet or more.
pub const WIMAX_VDHCP_DHCP_RK: Attribute<SaltedOctets> =
    Attribute::child_of(&WIMAX_VDHCP_SERVER_PARAMETERS, 3, "WiMAX-vDHCP-DHCP-RK");

/// WiMAX-vDHCP-DHCP-RK-Key-Id (26.24757.87.4): a number, 4 octets.
pub const WIMAX_VDHCP_DHCP_RK_KEY_ID: Attribute<Integer> =
    Attribute::child_of(&WIMAX_VDHCP_SERVER_PARAMETERS, 4, "WiMAX-vDHCP-DHCP-RK-Key-Id");

/// WiMAX-vDHCP-DHCP-RK-Lifetime (26.24757.87.5): a number, 4 octets.
pub const WIMAX_VDHCP_DHCP_RK_LIFETIME: Attribute<Integer> =
    Attribute::child_of(&WIMAX_VDHCP_SERVER_PARAMETERS, 5, "WiMAX-vDHCP-DHCP-RK-Lifetime");

/// WiMAX-BS-Location (26.24757.88): 1 octet or more.
pub const WIMAX_BS_LOCATION: Attribute<Octets> = Attribute::vendor(WIMAX, 88, "WiMAX-BS-Location");

/// WiMAX-Visited-IPv4-HoA-PMIP6 (26.24757.89): a number that [`WimaxVisitedIpv4HoaPmip6`] names, 1 octet.
pub const WIMAX_VISITED_IPV4_HOA_PMIP6: Attribute<Byte> = Attribute::vendor(WIMAX, 89, "WiMAX-Visited-IPv4-HoA-PMIP6");

/// WiMAX-MS-Authenticated (26.24757.90): a number that [`WimaxMsAuthenticated`] names, 1 octet.
pub const WIMAX_MS_AUTHENTICATED: Attribute<Byte> = Attribute::vendor(WIMAX, 90, "WiMAX-MS-Authenticated");

/// WiMAX-PMIP6-Service-Info (26.24757.126): a number, 2 octets.
pub const WIMAX_PMIP6_SERVICE_INFO: Attribute<Short> = Attribute::vendor(WIMAX, 126, "WiMAX-PMIP6-Service-Info");

/// WiMAX-hLMA-IPv6-PMIP6 (26.24757.127): an IPv6 address, 16 octets.
pub const WIMAX_HLMA_IPV6_PMIP6: Attribute<Ipv6> = Attribute::vendor(WIMAX, 127, "WiMAX-hLMA-IPv6-PMIP6");

/// WiMAX-hLMA-IPv4-PMIP6 (26.24757.128): an IPv4 address, 4 octets.
pub const WIMAX_HLMA_IPV4_PMIP6: Attribute<Ipv4> = Attribute::vendor(WIMAX, 128, "WiMAX-hLMA-IPv4-PMIP6");

/// WiMAX-vLMA-IPv6-PMIP6 (26.24757.129): an IPv6 address, 16 octets.
pub const WIMAX_VLMA_IPV6_PMIP6: Attribute<Ipv6> = Attribute::vendor(WIMAX, 129, "WiMAX-vLMA-IPv6-PMIP6");

/// WiMAX-vLMA-IPv4-PMIP6 (26.24757.130): an IPv4 address, 4 octets.
pub const WIMAX_VLMA_IPV4_PMIP6: Attribute<Ipv4> = Attribute::vendor(WIMAX, 130, "WiMAX-vLMA-IPv4-PMIP6");

/// WiMAX-PMIP6-RK-Key (26.24757.131): octets hidden with a salt, 1 octet or more.
pub const WIMAX_PMIP6_RK_KEY: Attribute<SaltedOctets> = Attribute::vendor(WIMAX, 131, "WiMAX-PMIP6-RK-Key");

/// WiMAX-PMIP6-RK-SPI (26.24757.132): a number, 4 octets.
pub const WIMAX_PMIP6_RK_SPI: Attribute<Integer> = Attribute::vendor(WIMAX, 132, "WiMAX-PMIP6-RK-SPI");

/// WiMAX-Home-HNP-PMIP6 (26.24757.133): an IPv6 prefix, 2 to 18 octets.
pub const WIMAX_HOME_HNP_PMIP6: Attribute<Ipv6Prefix> = Attribute::vendor(WIMAX, 133, "WiMAX-Home-HNP-PMIP6");

/// WiMAX-Home-Interface-Id-PMIP6 (26.24757.134): an interface identifier, 8 octets.
pub const WIMAX_HOME_INTERFACE_ID_PMIP6: Attribute<IfId> =
    Attribute::vendor(WIMAX, 134, "WiMAX-Home-Interface-Id-PMIP6");

/// WiMAX-Home-IPv4-HoA-PMIP6 (26.24757.135): an IPv4 address, 4 octets.
pub const WIMAX_HOME_IPV4_HOA_PMIP6: Attribute<Ipv4> = Attribute::vendor(WIMAX, 135, "WiMAX-Home-IPv4-HoA-PMIP6");

/// WiMAX-Visited-HNP-PMIP6 (26.24757.136): an IPv6 prefix, 2 to 18 octets.
pub const WIMAX_VISITED_HNP_PMIP6: Attribute<Ipv6Prefix> = Attribute::vendor(WIMAX, 136, "WiMAX-Visited-HNP-PMIP6");

/// WiMAX-Visited-Interface-Id-PMIP6 (26.24757.137): an interface identifier, 8 octets.
pub const WIMAX_VISITED_INTERFACE_ID_PMIP6: Attribute<IfId> =
    Attribute::vendor(WIMAX, 137, "WiMAX-Visited-Interface-Id-PMIP6");

/// WiMAX-Visited-IPv4-HoA-PMIP6-2 (26.24757.138): an IPv4 address, 4 octets.
pub const WIMAX_VISITED_IPV4_HOA_PMIP6_2: Attribute<Ipv4> =
    Attribute::vendor(WIMAX, 138, "WiMAX-Visited-IPv4-HoA-PMIP6-2");

/// WiMAX-AE-Command-Code (26.24757.143): a number that [`WimaxAeCommandCode`] names, 1 octet.
pub const WIMAX_AE_COMMAND_CODE: Attribute<Byte> = Attribute::vendor(WIMAX, 143, "WiMAX-AE-Command-Code");

/// WiMAX-Requested-EUTRAN-Authentication-Info (26.24757.144): nested attributes, 1 octet or more.
pub const WIMAX_REQUESTED_EUTRAN_AUTHENTICATION_INFO: Attribute<Tlv> =
    Attribute::vendor(WIMAX, 144, "WiMAX-Requested-EUTRAN-Authentication-Info");

/// WiMAX-Number-Of-Requested-Vectors (26.24757.144.1): a number, 4 octets.
pub const WIMAX_NUMBER_OF_REQUESTED_VECTORS: Attribute<Integer> =
    Attribute::child_of(&WIMAX_REQUESTED_EUTRAN_AUTHENTICATION_INFO, 1, "WiMAX-Number-Of-Requested-Vectors");

/// WiMAX-Immediate-Response-Preferred (26.24757.144.2): a number that [`WimaxImmediateResponsePreferred`] names, 4
/// octets.
pub const WIMAX_IMMEDIATE_RESPONSE_PREFERRED: Attribute<Enum<WimaxImmediateResponsePreferred>> =
    Attribute::child_of(&WIMAX_REQUESTED_EUTRAN_AUTHENTICATION_INFO, 2, "WiMAX-Immediate-Response-Preferred");

/// WiMAX-Re-synchronization-Info (26.24757.144.3): 1 octet or more.
pub const WIMAX_RE_SYNCHRONIZATION_INFO: Attribute<Octets> =
    Attribute::child_of(&WIMAX_REQUESTED_EUTRAN_AUTHENTICATION_INFO, 3, "WiMAX-Re-synchronization-Info");

/// WiMAX-Authentication-Info (26.24757.145): nested attributes, 1 octet or more.
pub const WIMAX_AUTHENTICATION_INFO: Attribute<Tlv> = Attribute::vendor(WIMAX, 145, "WiMAX-Authentication-Info");

/// WiMAX-E-UTRAN-Vector (26.24757.145.1): nested attributes, 1 octet or more.
pub const WIMAX_E_UTRAN_VECTOR: Attribute<Tlv> =
    Attribute::child_of(&WIMAX_AUTHENTICATION_INFO, 1, "WiMAX-E-UTRAN-Vector");

/// WiMAX-E-UTRAN-Vector-Item-Number (26.24757.145.1.1): a number, 4 octets.
pub const WIMAX_E_UTRAN_VECTOR_ITEM_NUMBER: Attribute<Integer> =
    Attribute::child_of(&WIMAX_E_UTRAN_VECTOR, 1, "WiMAX-E-UTRAN-Vector-Item-Number");

/// WiMAX-E-UTRAN-Vector-RAND (26.24757.145.1.2): 1 octet or more.
pub const WIMAX_E_UTRAN_VECTOR_RAND: Attribute<Octets> =
    Attribute::child_of(&WIMAX_E_UTRAN_VECTOR, 2, "WiMAX-E-UTRAN-Vector-RAND");

/// WiMAX-E-UTRAN-Vector-XRES (26.24757.145.1.3): 1 octet or more.
pub const WIMAX_E_UTRAN_VECTOR_XRES: Attribute<Octets> =
    Attribute::child_of(&WIMAX_E_UTRAN_VECTOR, 3, "WiMAX-E-UTRAN-Vector-XRES");

/// WiMAX-E-UTRAN-Vector-AUTN (26.24757.145.1.4): 1 octet or more.
pub const WIMAX_E_UTRAN_VECTOR_AUTN: Attribute<Octets> =
    Attribute::child_of(&WIMAX_E_UTRAN_VECTOR, 4, "WiMAX-E-UTRAN-Vector-AUTN");

/// WiMAX-E-UTRAN-Vector-KASME (26.24757.145.1.5): 1 octet or more.
pub const WIMAX_E_UTRAN_VECTOR_KASME: Attribute<Octets> =
    Attribute::child_of(&WIMAX_E_UTRAN_VECTOR, 5, "WiMAX-E-UTRAN-Vector-KASME");

/// WiMAX-Visited-PLMN-ID (26.24757.146): 1 octet or more.
pub const WIMAX_VISITED_PLMN_ID: Attribute<Octets> = Attribute::vendor(WIMAX, 146, "WiMAX-Visited-PLMN-ID");

/// WiMAX-RAT-Type (26.24757.150): a number, 4 octets.
pub const WIMAX_RAT_TYPE: Attribute<Integer> = Attribute::vendor(WIMAX, 150, "WiMAX-RAT-Type");

/// WiMAX-Terminal-Information (26.24757.151): nested attributes, 1 octet or more.
pub const WIMAX_TERMINAL_INFORMATION: Attribute<Tlv> = Attribute::vendor(WIMAX, 151, "WiMAX-Terminal-Information");

/// WiMAX-IMEI (26.24757.151.2): text, 1 octet or more.
pub const WIMAX_IMEI: Attribute<Text> = Attribute::child_of(&WIMAX_TERMINAL_INFORMATION, 2, "WiMAX-IMEI");

/// WiMAX-Software-Version (26.24757.151.2): text, 1 octet or more.
pub const WIMAX_SOFTWARE_VERSION: Attribute<Text> =
    Attribute::child_of(&WIMAX_TERMINAL_INFORMATION, 2, "WiMAX-Software-Version");

/// WiMAX-Subscription-Data (26.24757.154): nested attributes, 1 octet or more.
pub const WIMAX_SUBSCRIPTION_DATA: Attribute<Tlv> = Attribute::vendor(WIMAX, 154, "WiMAX-Subscription-Data");

/// WiMAX-UE-AMBR-DL (26.24757.154.2): a number, 4 octets.
pub const WIMAX_UE_AMBR_DL: Attribute<Integer> = Attribute::child_of(&WIMAX_SUBSCRIPTION_DATA, 2, "WiMAX-UE-AMBR-DL");

/// WiMAX-UE-AMBR-UL (26.24757.154.3): a number, 4 octets.
pub const WIMAX_UE_AMBR_UL: Attribute<Integer> = Attribute::child_of(&WIMAX_SUBSCRIPTION_DATA, 3, "WiMAX-UE-AMBR-UL");

/// WiMAX-Cancellation-Type (26.24757.155): a number that [`WimaxCancellationType`] names, 1 octet.
pub const WIMAX_CANCELLATION_TYPE: Attribute<Byte> = Attribute::vendor(WIMAX, 155, "WiMAX-Cancellation-Type");

/// WiMAX-EPS-Location-Information (26.24757.156): nested attributes, 1 octet or more.
pub const WIMAX_EPS_LOCATION_INFORMATION: Attribute<Tlv> =
    Attribute::vendor(WIMAX, 156, "WiMAX-EPS-Location-Information");

/// WiMAX-E-UTRAN-Cell-Global-Identity (26.24757.156.1): 1 octet or more.
pub const WIMAX_E_UTRAN_CELL_GLOBAL_IDENTITY: Attribute<Octets> =
    Attribute::child_of(&WIMAX_EPS_LOCATION_INFORMATION, 1, "WiMAX-E-UTRAN-Cell-Global-Identity");

/// WiMAX-Tracking-Area-Identity (26.24757.156.2): 1 octet or more.
pub const WIMAX_TRACKING_AREA_IDENTITY: Attribute<Octets> =
    Attribute::child_of(&WIMAX_EPS_LOCATION_INFORMATION, 2, "WiMAX-Tracking-Area-Identity");

/// WiMAX-Geographical-Information (26.24757.156.3): 1 octet or more.
pub const WIMAX_GEOGRAPHICAL_INFORMATION: Attribute<Octets> =
    Attribute::child_of(&WIMAX_EPS_LOCATION_INFORMATION, 3, "WiMAX-Geographical-Information");

/// WiMAX-Geodetic-Information (26.24757.156.4): 1 octet or more.
pub const WIMAX_GEODETIC_INFORMATION: Attribute<Octets> =
    Attribute::child_of(&WIMAX_EPS_LOCATION_INFORMATION, 4, "WiMAX-Geodetic-Information");

/// WiMAX-Current-Location-Retrieved (26.24757.156.5): a number that [`WimaxCurrentLocationRetrieved`] names, 1 octet.
pub const WIMAX_CURRENT_LOCATION_RETRIEVED: Attribute<Byte> =
    Attribute::child_of(&WIMAX_EPS_LOCATION_INFORMATION, 5, "WiMAX-Current-Location-Retrieved");

/// WiMAX-Age-Of-Location-Information (26.24757.156.6): a number, 4 octets.
pub const WIMAX_AGE_OF_LOCATION_INFORMATION: Attribute<Integer> =
    Attribute::child_of(&WIMAX_EPS_LOCATION_INFORMATION, 6, "WiMAX-Age-Of-Location-Information");

/// WiMAX-Service-Selection (26.24757.166): text, 1 octet or more.
pub const WIMAX_SERVICE_SELECTION: Attribute<Text> = Attribute::vendor(WIMAX, 166, "WiMAX-Service-Selection");

/// What the numbers of WiMAX-Accounting-Capabilities (26.24757.1.2) mean.
#[derive(Debug)]
pub enum WimaxAccountingCapabilities {}

impl Enumeration for WimaxAccountingCapabilities {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "No-Accounting"), (1, "IP-Session-Based"), (2, "Flow-Based")];
}

/// What the numbers of WiMAX-Hotlining-Capabilities (26.24757.1.3) mean.
#[derive(Debug)]
pub enum WimaxHotliningCapabilities {}

impl Enumeration for WimaxHotliningCapabilities {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "Not-Supported"),
        (1, "Hotline-Profile-Id"),
        (2, "NAS-Filter-Rule"),
        (4, "HTTP-Redirection"),
        (8, "IP-Redirection"),
    ];
}

/// What the numbers of WiMAX-Idle-Mode-Notification-Cap (26.24757.1.4) mean.
#[derive(Debug)]
pub enum WimaxIdleModeNotificationCap {}

impl Enumeration for WimaxIdleModeNotificationCap {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Not-Supported"), (1, "Supported")];
}

/// What the numbers of WiMAX-ASN-IP-Service-Capabilities (26.24757.1.5) mean.
#[derive(Debug)]
pub enum WimaxAsnIpServiceCapabilities {}

impl Enumeration for WimaxAsnIpServiceCapabilities {
    const NAMES: &'static [(u32, &'static str)] =
        &[(1, "DHCP-Relay"), (2, "DHCP-Proxy"), (4, "FA"), (8, "PMIP-Client")];
}

/// What the numbers of WiMAX-ASN-Ethernet-Service-Capabilities (26.24757.1.9) mean.
#[derive(Debug)]
pub enum WimaxAsnEthernetServiceCapabilities {}

impl Enumeration for WimaxAsnEthernetServiceCapabilities {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "eAFF-IPv4-Transport"), (2, "eAFF-IPv6-Transport"), (4, "eFA")];
}

/// What the numbers of WiMAX-VCSN-Ethernet-Service-Capabilities (26.24757.1.10) mean.
#[derive(Debug)]
pub enum WimaxVcsnEthernetServiceCapabilities {}

impl Enumeration for WimaxVcsnEthernetServiceCapabilities {
    const NAMES: &'static [(u32, &'static str)] =
        &[(1, "eCFF-IPv4-Transport"), (2, "eCFF-IPv6-Transport"), (4, "eHAv4"), (8, "eHAv6")];
}

/// What the numbers of WiMAX-IP-Technology (26.24757.23) mean.
#[derive(Debug)]
pub enum WimaxIpTechnology {}

impl Enumeration for WimaxIpTechnology {
    const NAMES: &'static [(u32, &'static str)] =
        &[(0, "Reserved-0"), (1, "Reserved-1"), (2, "PMIP4"), (3, "CMIP4"), (4, "CMIP6"), (5, "Ethernet-CS")];
}

/// What the numbers of WiMAX-Direction (26.24757.28.4) mean.
#[derive(Debug)]
pub enum WimaxDirection {}

impl Enumeration for WimaxDirection {
    const NAMES: &'static [(u32, &'static str)] =
        &[(0, "Reserved-0"), (1, "Uplink"), (2, "Downlink"), (3, "Bi-Directional")];
}

/// What the numbers of WiMAX-Transport-Type (26.24757.28.6) mean.
#[derive(Debug)]
pub enum WimaxTransportType {}

impl Enumeration for WimaxTransportType {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Reserved-0"), (1, "IPv4-CS"), (2, "IPv6-CS"), (3, "Ethernet")];
}

/// What the numbers of WiMAX-Classifer-Direction (26.24757.28.11.4) mean.
#[derive(Debug)]
pub enum WimaxClassiferDirection {}

impl Enumeration for WimaxClassiferDirection {
    const NAMES: &'static [(u32, &'static str)] =
        &[(0, "Reserved-0"), (1, "IN"), (2, "OUT"), (3, "Bi-Directional"), (4, "FF")];
}

/// What the numbers of WiMAX-Schedule-Type (26.24757.29.4) mean.
#[derive(Debug)]
pub enum WimaxScheduleType {}

impl Enumeration for WimaxScheduleType {
    const NAMES: &'static [(u32, &'static str)] =
        &[(2, "Best-Effort"), (3, "nrtPS"), (4, "rtPS"), (5, "Extended-rtPS"), (6, "UGS")];
}

/// What the numbers of WiMAX-Media-Flow-Type (26.24757.29.12) mean.
#[derive(Debug)]
pub enum WimaxMediaFlowType {}

impl Enumeration for WimaxMediaFlowType {
    const NAMES: &'static [(u32, &'static str)] = &[
        (1, "VoIP"),
        (2, "Robust-Browser"),
        (3, "Secure-Browser-VPN"),
        (4, "Streaming-Video"),
        (5, "Streaming-Live-TV"),
        (6, "Music-Photo-Download"),
        (7, "Multi-Player-Gaming"),
        (8, "Location-Based-Services"),
        (9, "Text-Audio-Books"),
        (10, "Video-Conversation"),
        (11, "Message"),
        (12, "Control"),
        (13, "Data"),
    ];
}

/// What the numbers of WiMAX-Available-In-Client (26.24757.35.1) mean.
#[derive(Debug)]
pub enum WimaxAvailableInClient {}

impl Enumeration for WimaxAvailableInClient {
    const NAMES: &'static [(u32, &'static str)] = &[
        (1, "Volume-Metering"),
        (2, "Duration-Metering"),
        (4, "Resource-Metering"),
        (8, "Pools"),
        (16, "Rating-Groups"),
        (32, "Multi-Services"),
        (64, "Tariff-Switch"),
    ];
}

/// What the numbers of WiMAX-Session-Termination-Capability (26.24757.36) mean.
#[derive(Debug)]
pub enum WimaxSessionTerminationCapability {}

impl Enumeration for WimaxSessionTerminationCapability {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "Dynamic-Authorization")];
}

/// What the numbers of WiMAX-Update-Reason (26.24757.37.8) mean.
#[derive(Debug)]
pub enum WimaxUpdateReason {}

impl Enumeration for WimaxUpdateReason {
    const NAMES: &'static [(u32, &'static str)] = &[
        (1, "Pre-Initialization"),
        (2, "Initial-Request"),
        (3, "Threshold-Reached"),
        (4, "Quota-Reached"),
        (5, "TITSU-Approaching"),
        (6, "Remote-Forced-Disconnect"),
        (7, "Client-Service-Termination"),
        (8, "Access-Service-Terminated"),
        (9, "Service-Not-Established"),
        (10, "One-Time-Charging"),
    ];
}

/// What the numbers of WiMAX-Termination-Action (26.24757.37.12) mean.
#[derive(Debug)]
pub enum WimaxTerminationAction {}

impl Enumeration for WimaxTerminationAction {
    const NAMES: &'static [(u32, &'static str)] =
        &[(1, "Terminate"), (2, "Request-More-Quota"), (3, "Redirect-Or-Filter")];
}

/// What the numbers of WiMAX-Requested-Action (26.24757.37.15) mean.
#[derive(Debug)]
pub enum WimaxRequestedAction {}

impl Enumeration for WimaxRequestedAction {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "Balance-Check"), (2, "Price-Enquiry")];
}

/// What the numbers of WiMAX-HA-RK-Key-Requested (26.24757.58) mean.
#[derive(Debug)]
pub enum WimaxHaRkKeyRequested {}

impl Enumeration for WimaxHaRkKeyRequested {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "No"), (1, "Yes")];
}

/// What the numbers of WiMAX-DM-Action-Code (26.24757.60) mean.
#[derive(Debug)]
pub enum WimaxDmActionCode {}

impl Enumeration for WimaxDmActionCode {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "Deregister-MS"),
        (1, "Suspend-MS-Traffic"),
        (2, "Suspend-User-Traffic"),
        (3, "Resume-Traffic"),
        (4, "MS-Terminate"),
        (5, "MS-Idle"),
        (6, "MS-Completed-IPv6-Handover"),
        (65535, "BS-Sends-RES-Cmd"),
    ];
}

/// What the numbers of WiMAX-MIP-Authorization-Status (26.24757.82) mean.
#[derive(Debug)]
pub enum WimaxMipAuthorizationStatus {}

impl Enumeration for WimaxMipAuthorizationStatus {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "False"), (1, "True")];
}

/// What the numbers of WiMAX-PFDv2-Direction (26.24757.84.4) mean.
#[derive(Debug)]
pub enum WimaxPfdv2Direction {}

impl Enumeration for WimaxPfdv2Direction {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "Uplink"), (2, "Downlink"), (3, "Bi-Directional")];
}

/// What the numbers of WiMAX-PFDv2-Activation-Trigger (26.24757.84.5) mean.
#[derive(Debug)]
pub enum WimaxPfdv2ActivationTrigger {}

impl Enumeration for WimaxPfdv2ActivationTrigger {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "Provisioned"), (2, "Admit"), (4, "Activate"), (8, "Dynamic")];
}

/// What the numbers of WiMAX-PFDv2-Transport-Type (26.24757.84.6) mean.
#[derive(Debug)]
pub enum WimaxPfdv2TransportType {}

impl Enumeration for WimaxPfdv2TransportType {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "IPv4-CS"), (2, "IPv6-CS"), (3, "Ethernet")];
}

/// What the numbers of WiMAX-PFDv2-Src-Assigned (26.24757.84.9.5.7) mean.
#[derive(Debug)]
pub enum WimaxPfdv2SrcAssigned {}

impl Enumeration for WimaxPfdv2SrcAssigned {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "Src-Assigned"), (2, "Dst-Assigned"), (3, "Src-Dst-Assigned")];
}

/// What the numbers of WiMAX-Visited-IPv4-HoA-PMIP6 (26.24757.89) mean.
#[derive(Debug)]
pub enum WimaxVisitedIpv4HoaPmip6 {}

impl Enumeration for WimaxVisitedIpv4HoaPmip6 {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "Fixed"), (2, "Nomadic"), (3, "Mobile")];
}

/// What the numbers of WiMAX-MS-Authenticated (26.24757.90) mean.
#[derive(Debug)]
pub enum WimaxMsAuthenticated {}

impl Enumeration for WimaxMsAuthenticated {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "No"), (1, "Yes")];
}

/// What the numbers of WiMAX-AE-Command-Code (26.24757.143) mean.
#[derive(Debug)]
pub enum WimaxAeCommandCode {}

impl Enumeration for WimaxAeCommandCode {
    const NAMES: &'static [(u32, &'static str)] = &[
        (1, "Authentication-Information-Request"),
        (2, "Authentication-Information-Answer"),
        (3, "Update-Location-Request"),
        (4, "Update-Location-Answer"),
        (5, "Cancel-Location-Request"),
        (6, "Cancel-Location-Answer"),
        (7, "Purge-UE-Request"),
        (8, "Purge-UE-Answer"),
        (9, "Insert-Subscriber-Data-Request"),
        (10, "Insert-Subscriber-Data-Answer"),
        (11, "Delete-Subscriber-Data-Request"),
        (12, "Delete-Subscriber-Data-Answer"),
        (13, "Notification-Request"),
        (14, "Notification-Answer"),
        (15, "Accounting"),
    ];
}

/// What the numbers of WiMAX-Immediate-Response-Preferred (26.24757.144.2) mean.
#[derive(Debug)]
pub enum WimaxImmediateResponsePreferred {}

impl Enumeration for WimaxImmediateResponsePreferred {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Yes")];
}

/// What the numbers of WiMAX-Cancellation-Type (26.24757.155) mean.
#[derive(Debug)]
pub enum WimaxCancellationType {}

impl Enumeration for WimaxCancellationType {
    const NAMES: &'static [(u32, &'static str)] =
        &[(0, "MME_UPDATE_PROCEDURE"), (2, "SUBSCRIPTION_WITHDRAWAL"), (4, "INITIAL_ATTACH_PROCEDURE")];
}

/// What the numbers of WiMAX-Current-Location-Retrieved (26.24757.156.5) mean.
#[derive(Debug)]
pub enum WimaxCurrentLocationRetrieved {}

impl Enumeration for WimaxCurrentLocationRetrieved {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Active-Location-Retrieval")];
}
