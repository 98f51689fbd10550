//! FreeRADIUS: statistics carried by Status-Server.
//!
//! Source: project documentation; private enterprise number 11344 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/freeradius`: change it there.

use ulna_wire::{Attribute, Date, Enum, Enumeration, Format, Integer, Ipv4, Ipv6, Octets, Short, Text, Tlv, Vendor};

/// FreeRADIUS: private enterprise number 11344.
pub const FREERADIUS: Vendor = Vendor::new(11344, Format::T1L1);

/// FreeRADIUS-Proxied-To (26.11344.1): an IPv4 address, 4 octets.
pub const FREERADIUS_PROXIED_TO: Attribute<Ipv4> = Attribute::vendor(FREERADIUS, 1, "FreeRADIUS-Proxied-To");

/// FreeRADIUS-Acct-Session-Start-Time (26.11344.2): a point in time, 4 octets.
pub const FREERADIUS_ACCT_SESSION_START_TIME: Attribute<Date> =
    Attribute::vendor(FREERADIUS, 2, "FreeRADIUS-Acct-Session-Start-Time");

/// FreeRADIUS-Statistics-Type (26.11344.127): a number that [`FreeradiusStatisticsType`] names, 4 octets.
pub const FREERADIUS_STATISTICS_TYPE: Attribute<Enum<FreeradiusStatisticsType>> =
    Attribute::vendor(FREERADIUS, 127, "FreeRADIUS-Statistics-Type");

/// FreeRADIUS-Total-Access-Requests (26.11344.128): a number, 4 octets.
pub const FREERADIUS_TOTAL_ACCESS_REQUESTS: Attribute<Integer> =
    Attribute::vendor(FREERADIUS, 128, "FreeRADIUS-Total-Access-Requests");

/// FreeRADIUS-Total-Access-Accepts (26.11344.129): a number, 4 octets.
pub const FREERADIUS_TOTAL_ACCESS_ACCEPTS: Attribute<Integer> =
    Attribute::vendor(FREERADIUS, 129, "FreeRADIUS-Total-Access-Accepts");

/// FreeRADIUS-Total-Access-Rejects (26.11344.130): a number, 4 octets.
pub const FREERADIUS_TOTAL_ACCESS_REJECTS: Attribute<Integer> =
    Attribute::vendor(FREERADIUS, 130, "FreeRADIUS-Total-Access-Rejects");

/// FreeRADIUS-Total-Access-Challenges (26.11344.131): a number, 4 octets.
pub const FREERADIUS_TOTAL_ACCESS_CHALLENGES: Attribute<Integer> =
    Attribute::vendor(FREERADIUS, 131, "FreeRADIUS-Total-Access-Challenges");

/// FreeRADIUS-Total-Auth-Responses (26.11344.132): a number, 4 octets.
pub const FREERADIUS_TOTAL_AUTH_RESPONSES: Attribute<Integer> =
    Attribute::vendor(FREERADIUS, 132, "FreeRADIUS-Total-Auth-Responses");

/// FreeRADIUS-Total-Auth-Duplicate-Requests (26.11344.133): a number, 4 octets.
pub const FREERADIUS_TOTAL_AUTH_DUPLICATE_REQUESTS: Attribute<Integer> =
    Attribute::vendor(FREERADIUS, 133, "FreeRADIUS-Total-Auth-Duplicate-Requests");

/// FreeRADIUS-Total-Auth-Malformed-Requests (26.11344.134): a number, 4 octets.
pub const FREERADIUS_TOTAL_AUTH_MALFORMED_REQUESTS: Attribute<Integer> =
    Attribute::vendor(FREERADIUS, 134, "FreeRADIUS-Total-Auth-Malformed-Requests");

/// FreeRADIUS-Total-Auth-Invalid-Requests (26.11344.135): a number, 4 octets.
pub const FREERADIUS_TOTAL_AUTH_INVALID_REQUESTS: Attribute<Integer> =
    Attribute::vendor(FREERADIUS, 135, "FreeRADIUS-Total-Auth-Invalid-Requests");

/// FreeRADIUS-Total-Auth-Dropped-Requests (26.11344.136): a number, 4 octets.
pub const FREERADIUS_TOTAL_AUTH_DROPPED_REQUESTS: Attribute<Integer> =
    Attribute::vendor(FREERADIUS, 136, "FreeRADIUS-Total-Auth-Dropped-Requests");

/// FreeRADIUS-Total-Auth-Unknown-Types (26.11344.137): a number, 4 octets.
pub const FREERADIUS_TOTAL_AUTH_UNKNOWN_TYPES: Attribute<Integer> =
    Attribute::vendor(FREERADIUS, 137, "FreeRADIUS-Total-Auth-Unknown-Types");

/// FreeRADIUS-Total-Proxy-Access-Requests (26.11344.138): a number, 4 octets.
pub const FREERADIUS_TOTAL_PROXY_ACCESS_REQUESTS: Attribute<Integer> =
    Attribute::vendor(FREERADIUS, 138, "FreeRADIUS-Total-Proxy-Access-Requests");

/// FreeRADIUS-Total-Proxy-Access-Accepts (26.11344.139): a number, 4 octets.
pub const FREERADIUS_TOTAL_PROXY_ACCESS_ACCEPTS: Attribute<Integer> =
    Attribute::vendor(FREERADIUS, 139, "FreeRADIUS-Total-Proxy-Access-Accepts");

/// FreeRADIUS-Total-Proxy-Access-Rejects (26.11344.140): a number, 4 octets.
pub const FREERADIUS_TOTAL_PROXY_ACCESS_REJECTS: Attribute<Integer> =
    Attribute::vendor(FREERADIUS, 140, "FreeRADIUS-Total-Proxy-Access-Rejects");

/// FreeRADIUS-Total-Proxy-Access-Challenges (26.11344.141): a number, 4 octets.
pub const FREERADIUS_TOTAL_PROXY_ACCESS_CHALLENGES: Attribute<Integer> =
    Attribute::vendor(FREERADIUS, 141, "FreeRADIUS-Total-Proxy-Access-Challenges");

/// FreeRADIUS-Total-Proxy-Auth-Responses (26.11344.142): a number, 4 octets.
pub const FREERADIUS_TOTAL_PROXY_AUTH_RESPONSES: Attribute<Integer> =
    Attribute::vendor(FREERADIUS, 142, "FreeRADIUS-Total-Proxy-Auth-Responses");

/// FreeRADIUS-Total-Proxy-Auth-Duplicate-Requests (26.11344.143): a number, 4 octets.
pub const FREERADIUS_TOTAL_PROXY_AUTH_DUPLICATE_REQUESTS: Attribute<Integer> =
    Attribute::vendor(FREERADIUS, 143, "FreeRADIUS-Total-Proxy-Auth-Duplicate-Requests");

/// FreeRADIUS-Total-Proxy-Auth-Malformed-Requests (26.11344.144): a number, 4 octets.
pub const FREERADIUS_TOTAL_PROXY_AUTH_MALFORMED_REQUESTS: Attribute<Integer> =
    Attribute::vendor(FREERADIUS, 144, "FreeRADIUS-Total-Proxy-Auth-Malformed-Requests");

/// FreeRADIUS-Total-Proxy-Auth-Invalid-Requests (26.11344.145): a number, 4 octets.
pub const FREERADIUS_TOTAL_PROXY_AUTH_INVALID_REQUESTS: Attribute<Integer> =
    Attribute::vendor(FREERADIUS, 145, "FreeRADIUS-Total-Proxy-Auth-Invalid-Requests");

/// FreeRADIUS-Total-Proxy-Auth-Dropped-Requests (26.11344.146): a number, 4 octets.
pub const FREERADIUS_TOTAL_PROXY_AUTH_DROPPED_REQUESTS: Attribute<Integer> =
    Attribute::vendor(FREERADIUS, 146, "FreeRADIUS-Total-Proxy-Auth-Dropped-Requests");

/// FreeRADIUS-Total-Proxy-Auth-Unknown-Types (26.11344.147): a number, 4 octets.
pub const FREERADIUS_TOTAL_PROXY_AUTH_UNKNOWN_TYPES: Attribute<Integer> =
    Attribute::vendor(FREERADIUS, 147, "FreeRADIUS-Total-Proxy-Auth-Unknown-Types");

/// FreeRADIUS-Total-Accounting-Requests (26.11344.148): a number, 4 octets.
pub const FREERADIUS_TOTAL_ACCOUNTING_REQUESTS: Attribute<Integer> =
    Attribute::vendor(FREERADIUS, 148, "FreeRADIUS-Total-Accounting-Requests");

/// FreeRADIUS-Total-Accounting-Responses (26.11344.149): a number, 4 octets.
pub const FREERADIUS_TOTAL_ACCOUNTING_RESPONSES: Attribute<Integer> =
    Attribute::vendor(FREERADIUS, 149, "FreeRADIUS-Total-Accounting-Responses");

/// FreeRADIUS-Total-Acct-Duplicate-Requests (26.11344.150): a number, 4 octets.
pub const FREERADIUS_TOTAL_ACCT_DUPLICATE_REQUESTS: Attribute<Integer> =
    Attribute::vendor(FREERADIUS, 150, "FreeRADIUS-Total-Acct-Duplicate-Requests");

/// FreeRADIUS-Total-Acct-Malformed-Requests (26.11344.151): a number, 4 octets.
pub const FREERADIUS_TOTAL_ACCT_MALFORMED_REQUESTS: Attribute<Integer> =
    Attribute::vendor(FREERADIUS, 151, "FreeRADIUS-Total-Acct-Malformed-Requests");

/// FreeRADIUS-Total-Acct-Invalid-Requests (26.11344.152): a number, 4 octets.
pub const FREERADIUS_TOTAL_ACCT_INVALID_REQUESTS: Attribute<Integer> =
    Attribute::vendor(FREERADIUS, 152, "FreeRADIUS-Total-Acct-Invalid-Requests");

/// FreeRADIUS-Total-Acct-Dropped-Requests (26.11344.153): a number, 4 octets.
pub const FREERADIUS_TOTAL_ACCT_DROPPED_REQUESTS: Attribute<Integer> =
    Attribute::vendor(FREERADIUS, 153, "FreeRADIUS-Total-Acct-Dropped-Requests");

/// FreeRADIUS-Total-Acct-Unknown-Types (26.11344.154): a number, 4 octets.
pub const FREERADIUS_TOTAL_ACCT_UNKNOWN_TYPES: Attribute<Integer> =
    Attribute::vendor(FREERADIUS, 154, "FreeRADIUS-Total-Acct-Unknown-Types");

/// FreeRADIUS-Total-Proxy-Accounting-Requests (26.11344.155): a number, 4 octets.
pub const FREERADIUS_TOTAL_PROXY_ACCOUNTING_REQUESTS: Attribute<Integer> =
    Attribute::vendor(FREERADIUS, 155, "FreeRADIUS-Total-Proxy-Accounting-Requests");

/// FreeRADIUS-Total-Proxy-Accounting-Responses (26.11344.156): a number, 4 octets.
pub const FREERADIUS_TOTAL_PROXY_ACCOUNTING_RESPONSES: Attribute<Integer> =
    Attribute::vendor(FREERADIUS, 156, "FreeRADIUS-Total-Proxy-Accounting-Responses");

/// FreeRADIUS-Total-Proxy-Acct-Duplicate-Requests (26.11344.157): a number, 4 octets.
pub const FREERADIUS_TOTAL_PROXY_ACCT_DUPLICATE_REQUESTS: Attribute<Integer> =
    Attribute::vendor(FREERADIUS, 157, "FreeRADIUS-Total-Proxy-Acct-Duplicate-Requests");

/// FreeRADIUS-Total-Proxy-Acct-Malformed-Requests (26.11344.158): a number, 4 octets.
pub const FREERADIUS_TOTAL_PROXY_ACCT_MALFORMED_REQUESTS: Attribute<Integer> =
    Attribute::vendor(FREERADIUS, 158, "FreeRADIUS-Total-Proxy-Acct-Malformed-Requests");

/// FreeRADIUS-Total-Proxy-Acct-Invalid-Requests (26.11344.159): a number, 4 octets.
pub const FREERADIUS_TOTAL_PROXY_ACCT_INVALID_REQUESTS: Attribute<Integer> =
    Attribute::vendor(FREERADIUS, 159, "FreeRADIUS-Total-Proxy-Acct-Invalid-Requests");

/// FreeRADIUS-Total-Proxy-Acct-Dropped-Requests (26.11344.160): a number, 4 octets.
pub const FREERADIUS_TOTAL_PROXY_ACCT_DROPPED_REQUESTS: Attribute<Integer> =
    Attribute::vendor(FREERADIUS, 160, "FreeRADIUS-Total-Proxy-Acct-Dropped-Requests");

/// FreeRADIUS-Total-Proxy-Acct-Unknown-Types (26.11344.161): a number, 4 octets.
pub const FREERADIUS_TOTAL_PROXY_ACCT_UNKNOWN_TYPES: Attribute<Integer> =
    Attribute::vendor(FREERADIUS, 161, "FreeRADIUS-Total-Proxy-Acct-Unknown-Types");

/// FreeRADIUS-Queue-Len-Internal (26.11344.162): a number, 4 octets.
pub const FREERADIUS_QUEUE_LEN_INTERNAL: Attribute<Integer> =
    Attribute::vendor(FREERADIUS, 162, "FreeRADIUS-Queue-Len-Internal");

/// FreeRADIUS-Queue-Len-Proxy (26.11344.163): a number, 4 octets.
pub const FREERADIUS_QUEUE_LEN_PROXY: Attribute<Integer> =
    Attribute::vendor(FREERADIUS, 163, "FreeRADIUS-Queue-Len-Proxy");

/// FreeRADIUS-Queue-Len-Auth (26.11344.164): a number, 4 octets.
pub const FREERADIUS_QUEUE_LEN_AUTH: Attribute<Integer> =
    Attribute::vendor(FREERADIUS, 164, "FreeRADIUS-Queue-Len-Auth");

/// FreeRADIUS-Queue-Len-Acct (26.11344.165): a number, 4 octets.
pub const FREERADIUS_QUEUE_LEN_ACCT: Attribute<Integer> =
    Attribute::vendor(FREERADIUS, 165, "FreeRADIUS-Queue-Len-Acct");

/// FreeRADIUS-Queue-Len-Detail (26.11344.166): a number, 4 octets.
pub const FREERADIUS_QUEUE_LEN_DETAIL: Attribute<Integer> =
    Attribute::vendor(FREERADIUS, 166, "FreeRADIUS-Queue-Len-Detail");

/// FreeRADIUS-Stats-Client-IP-Address (26.11344.167): an IPv4 address, 4 octets.
pub const FREERADIUS_STATS_CLIENT_IP_ADDRESS: Attribute<Ipv4> =
    Attribute::vendor(FREERADIUS, 167, "FreeRADIUS-Stats-Client-IP-Address");

/// FreeRADIUS-Stats-Client-Number (26.11344.168): a number, 4 octets.
pub const FREERADIUS_STATS_CLIENT_NUMBER: Attribute<Integer> =
    Attribute::vendor(FREERADIUS, 168, "FreeRADIUS-Stats-Client-Number");

/// FreeRADIUS-Stats-Client-Netmask (26.11344.169): a number, 4 octets.
pub const FREERADIUS_STATS_CLIENT_NETMASK: Attribute<Integer> =
    Attribute::vendor(FREERADIUS, 169, "FreeRADIUS-Stats-Client-Netmask");

/// FreeRADIUS-Stats-Server-IP-Address (26.11344.170): an IPv4 address, 4 octets.
pub const FREERADIUS_STATS_SERVER_IP_ADDRESS: Attribute<Ipv4> =
    Attribute::vendor(FREERADIUS, 170, "FreeRADIUS-Stats-Server-IP-Address");

/// FreeRADIUS-Stats-Server-Port (26.11344.171): a number, 4 octets.
pub const FREERADIUS_STATS_SERVER_PORT: Attribute<Integer> =
    Attribute::vendor(FREERADIUS, 171, "FreeRADIUS-Stats-Server-Port");

/// FreeRADIUS-Stats-Server-Outstanding-Requests (26.11344.172): a number, 4 octets.
pub const FREERADIUS_STATS_SERVER_OUTSTANDING_REQUESTS: Attribute<Integer> =
    Attribute::vendor(FREERADIUS, 172, "FreeRADIUS-Stats-Server-Outstanding-Requests");

/// FreeRADIUS-Stats-Server-State (26.11344.173): a number that [`FreeradiusStatsServerState`] names, 4 octets.
pub const FREERADIUS_STATS_SERVER_STATE: Attribute<Enum<FreeradiusStatsServerState>> =
    Attribute::vendor(FREERADIUS, 173, "FreeRADIUS-Stats-Server-State");

/// FreeRADIUS-Stats-Server-Time-Of-Death (26.11344.174): a point in time, 4 octets.
pub const FREERADIUS_STATS_SERVER_TIME_OF_DEATH: Attribute<Date> =
    Attribute::vendor(FREERADIUS, 174, "FreeRADIUS-Stats-Server-Time-Of-Death");

/// FreeRADIUS-Stats-Server-Time-Of-Life (26.11344.175): a point in time, 4 octets.
pub const FREERADIUS_STATS_SERVER_TIME_OF_LIFE: Attribute<Date> =
    Attribute::vendor(FREERADIUS, 175, "FreeRADIUS-Stats-Server-Time-Of-Life");

/// FreeRADIUS-Stats-Start-Time (26.11344.176): a point in time, 4 octets.
pub const FREERADIUS_STATS_START_TIME: Attribute<Date> =
    Attribute::vendor(FREERADIUS, 176, "FreeRADIUS-Stats-Start-Time");

/// FreeRADIUS-Stats-HUP-Time (26.11344.177): a point in time, 4 octets.
pub const FREERADIUS_STATS_HUP_TIME: Attribute<Date> = Attribute::vendor(FREERADIUS, 177, "FreeRADIUS-Stats-HUP-Time");

/// FreeRADIUS-Server-EMA-Window (26.11344.178): a number, 4 octets.
pub const FREERADIUS_SERVER_EMA_WINDOW: Attribute<Integer> =
    Attribute::vendor(FREERADIUS, 178, "FreeRADIUS-Server-EMA-Window");

/// FreeRADIUS-Server-EMA-USEC-Window-1 (26.11344.179): a number, 4 octets.
pub const FREERADIUS_SERVER_EMA_USEC_WINDOW_1: Attribute<Integer> =
    Attribute::vendor(FREERADIUS, 179, "FreeRADIUS-Server-EMA-USEC-Window-1");

/// FreeRADIUS-Server-EMA-USEC-Window-10 (26.11344.180): a number, 4 octets.
pub const FREERADIUS_SERVER_EMA_USEC_WINDOW_10: Attribute<Integer> =
    Attribute::vendor(FREERADIUS, 180, "FreeRADIUS-Server-EMA-USEC-Window-10");

/// FreeRADIUS-Queue-PPS-In (26.11344.181): a number, 4 octets.
pub const FREERADIUS_QUEUE_PPS_IN: Attribute<Integer> = Attribute::vendor(FREERADIUS, 181, "FreeRADIUS-Queue-PPS-In");

/// FreeRADIUS-Queue-PPS-Out (26.11344.182): a number, 4 octets.
pub const FREERADIUS_QUEUE_PPS_OUT: Attribute<Integer> = Attribute::vendor(FREERADIUS, 182, "FreeRADIUS-Queue-PPS-Out");

/// FreeRADIUS-Queue-Use-Percentage (26.11344.183): a number, 4 octets.
pub const FREERADIUS_QUEUE_USE_PERCENTAGE: Attribute<Integer> =
    Attribute::vendor(FREERADIUS, 183, "FreeRADIUS-Queue-Use-Percentage");

/// FreeRADIUS-Stats-Last-Packet-Recv (26.11344.184): a point in time, 4 octets.
pub const FREERADIUS_STATS_LAST_PACKET_RECV: Attribute<Date> =
    Attribute::vendor(FREERADIUS, 184, "FreeRADIUS-Stats-Last-Packet-Recv");

/// FreeRADIUS-Stats-Last-Packet-Sent (26.11344.185): a point in time, 4 octets.
pub const FREERADIUS_STATS_LAST_PACKET_SENT: Attribute<Date> =
    Attribute::vendor(FREERADIUS, 185, "FreeRADIUS-Stats-Last-Packet-Sent");

/// FreeRADIUS-EAP-FAST-TLV (26.11344.186): nested attributes, 1 to 247 octets.
pub const FREERADIUS_EAP_FAST_TLV: Attribute<Tlv> = Attribute::vendor(FREERADIUS, 186, "FreeRADIUS-EAP-FAST-TLV");

/// FreeRADIUS-EAP-FAST-Result (26.11344.186.3): a number, 2 octets.
pub const FREERADIUS_EAP_FAST_RESULT: Attribute<Short> =
    Attribute::child_of(&FREERADIUS_EAP_FAST_TLV, 3, "FreeRADIUS-EAP-FAST-Result");

/// FreeRADIUS-EAP-FAST-NAK (26.11344.186.4): 1 to 245 octets.
pub const FREERADIUS_EAP_FAST_NAK: Attribute<Octets> =
    Attribute::child_of(&FREERADIUS_EAP_FAST_TLV, 4, "FreeRADIUS-EAP-FAST-NAK");

/// FreeRADIUS-EAP-FAST-Error (26.11344.186.5): a number, 4 octets.
pub const FREERADIUS_EAP_FAST_ERROR: Attribute<Integer> =
    Attribute::child_of(&FREERADIUS_EAP_FAST_TLV, 5, "FreeRADIUS-EAP-FAST-Error");

/// FreeRADIUS-EAP-FAST-Vendor-Specific (26.11344.186.7): 1 to 245 octets.
pub const FREERADIUS_EAP_FAST_VENDOR_SPECIFIC: Attribute<Octets> =
    Attribute::child_of(&FREERADIUS_EAP_FAST_TLV, 7, "FreeRADIUS-EAP-FAST-Vendor-Specific");

/// FreeRADIUS-EAP-FAST-EAP-Payload (26.11344.186.9): 1 to 245 octets.
pub const FREERADIUS_EAP_FAST_EAP_PAYLOAD: Attribute<Octets> =
    Attribute::child_of(&FREERADIUS_EAP_FAST_TLV, 9, "FreeRADIUS-EAP-FAST-EAP-Payload");

/// FreeRADIUS-EAP-FAST-Intermediate-Result (26.11344.186.10): 1 to 245 octets.
pub const FREERADIUS_EAP_FAST_INTERMEDIATE_RESULT: Attribute<Octets> =
    Attribute::child_of(&FREERADIUS_EAP_FAST_TLV, 10, "FreeRADIUS-EAP-FAST-Intermediate-Result");

/// FreeRADIUS-EAP-FAST-PAC (26.11344.186.11): nested attributes, 1 to 245 octets.
pub const FREERADIUS_EAP_FAST_PAC: Attribute<Tlv> =
    Attribute::child_of(&FREERADIUS_EAP_FAST_TLV, 11, "FreeRADIUS-EAP-FAST-PAC");

/// FreeRADIUS-EAP-FAST-PAC-Key (26.11344.186.11.1): 1 to 243 octets.
pub const FREERADIUS_EAP_FAST_PAC_KEY: Attribute<Octets> =
    Attribute::child_of(&FREERADIUS_EAP_FAST_PAC, 1, "FreeRADIUS-EAP-FAST-PAC-Key");

/// FreeRADIUS-EAP-FAST-PAC-Opaque-TLV (26.11344.186.11.2): nested attributes, 1 to 243 octets.
pub const FREERADIUS_EAP_FAST_PAC_OPAQUE_TLV: Attribute<Tlv> =
    Attribute::child_of(&FREERADIUS_EAP_FAST_PAC, 2, "FreeRADIUS-EAP-FAST-PAC-Opaque-TLV");

/// FreeRADIUS-EAP-FAST-PAC-Opaque-PAC-Key (26.11344.186.11.2.1): 1 to 241 octets.
pub const FREERADIUS_EAP_FAST_PAC_OPAQUE_PAC_KEY: Attribute<Octets> =
    Attribute::child_of(&FREERADIUS_EAP_FAST_PAC_OPAQUE_TLV, 1, "FreeRADIUS-EAP-FAST-PAC-Opaque-PAC-Key");

/// FreeRADIUS-EAP-FAST-PAC-Opaque-PAC-Lifetime (26.11344.186.11.2.3): a number, 4 octets.
pub const FREERADIUS_EAP_FAST_PAC_OPAQUE_PAC_LIFETIME: Attribute<Integer> =
    Attribute::child_of(&FREERADIUS_EAP_FAST_PAC_OPAQUE_TLV, 3, "FreeRADIUS-EAP-FAST-PAC-Opaque-PAC-Lifetime");

/// FreeRADIUS-EAP-FAST-PAC-Opaque-I-ID (26.11344.186.11.2.5): 1 to 241 octets.
pub const FREERADIUS_EAP_FAST_PAC_OPAQUE_I_ID: Attribute<Octets> =
    Attribute::child_of(&FREERADIUS_EAP_FAST_PAC_OPAQUE_TLV, 5, "FreeRADIUS-EAP-FAST-PAC-Opaque-I-ID");

/// FreeRADIUS-EAP-FAST-PAC-Opaque-PAC-Type (26.11344.186.11.2.10): a number, 2 octets.
pub const FREERADIUS_EAP_FAST_PAC_OPAQUE_PAC_TYPE: Attribute<Short> =
    Attribute::child_of(&FREERADIUS_EAP_FAST_PAC_OPAQUE_TLV, 10, "FreeRADIUS-EAP-FAST-PAC-Opaque-PAC-Type");

/// FreeRADIUS-EAP-FAST-PAC-Lifetime (26.11344.186.11.3): a number, 4 octets.
pub const FREERADIUS_EAP_FAST_PAC_LIFETIME: Attribute<Integer> =
    Attribute::child_of(&FREERADIUS_EAP_FAST_PAC, 3, "FreeRADIUS-EAP-FAST-PAC-Lifetime");

/// FreeRADIUS-EAP-FAST-PAC-A-ID (26.11344.186.11.4): 1 to 243 octets.
pub const FREERADIUS_EAP_FAST_PAC_A_ID: Attribute<Octets> =
    Attribute::child_of(&FREERADIUS_EAP_FAST_PAC, 4, "FreeRADIUS-EAP-FAST-PAC-A-ID");

/// FreeRADIUS-EAP-FAST-PAC-I-ID (26.11344.186.11.5): 1 to 243 octets.
pub const FREERADIUS_EAP_FAST_PAC_I_ID: Attribute<Octets> =
    Attribute::child_of(&FREERADIUS_EAP_FAST_PAC, 5, "FreeRADIUS-EAP-FAST-PAC-I-ID");

/// FreeRADIUS-EAP-FAST-PAC-A-ID-Info (26.11344.186.11.7): 1 to 243 octets.
pub const FREERADIUS_EAP_FAST_PAC_A_ID_INFO: Attribute<Octets> =
    Attribute::child_of(&FREERADIUS_EAP_FAST_PAC, 7, "FreeRADIUS-EAP-FAST-PAC-A-ID-Info");

/// FreeRADIUS-EAP-FAST-PAC-Acknowledge (26.11344.186.11.8): a number, 2 octets.
pub const FREERADIUS_EAP_FAST_PAC_ACKNOWLEDGE: Attribute<Short> =
    Attribute::child_of(&FREERADIUS_EAP_FAST_PAC, 8, "FreeRADIUS-EAP-FAST-PAC-Acknowledge");

/// FreeRADIUS-EAP-FAST-PAC-Info-TLV (26.11344.186.11.9): nested attributes, 1 to 243 octets.
pub const FREERADIUS_EAP_FAST_PAC_INFO_TLV: Attribute<Tlv> =
    Attribute::child_of(&FREERADIUS_EAP_FAST_PAC, 9, "FreeRADIUS-EAP-FAST-PAC-Info-TLV");

/// FreeRADIUS-EAP-FAST-PAC-Info-PAC-Lifetime (26.11344.186.11.9.3): a number, 4 octets.
pub const FREERADIUS_EAP_FAST_PAC_INFO_PAC_LIFETIME: Attribute<Integer> =
    Attribute::child_of(&FREERADIUS_EAP_FAST_PAC_INFO_TLV, 3, "FreeRADIUS-EAP-FAST-PAC-Info-PAC-Lifetime");

/// FreeRADIUS-EAP-FAST-PAC-Info-A-ID (26.11344.186.11.9.4): 1 to 241 octets.
pub const FREERADIUS_EAP_FAST_PAC_INFO_A_ID: Attribute<Octets> =
    Attribute::child_of(&FREERADIUS_EAP_FAST_PAC_INFO_TLV, 4, "FreeRADIUS-EAP-FAST-PAC-Info-A-ID");

/// FreeRADIUS-EAP-FAST-PAC-Info-I-ID (26.11344.186.11.9.5): 1 to 241 octets.
pub const FREERADIUS_EAP_FAST_PAC_INFO_I_ID: Attribute<Octets> =
    Attribute::child_of(&FREERADIUS_EAP_FAST_PAC_INFO_TLV, 5, "FreeRADIUS-EAP-FAST-PAC-Info-I-ID");

/// FreeRADIUS-EAP-FAST-PAC-Info-A-ID-Info (26.11344.186.11.9.7): 1 to 241 octets.
pub const FREERADIUS_EAP_FAST_PAC_INFO_A_ID_INFO: Attribute<Octets> =
    Attribute::child_of(&FREERADIUS_EAP_FAST_PAC_INFO_TLV, 7, "FreeRADIUS-EAP-FAST-PAC-Info-A-ID-Info");

/// FreeRADIUS-EAP-FAST-PAC-Info-PAC-Type (26.11344.186.11.9.10): a number, 2 octets.
pub const FREERADIUS_EAP_FAST_PAC_INFO_PAC_TYPE: Attribute<Short> =
    Attribute::child_of(&FREERADIUS_EAP_FAST_PAC_INFO_TLV, 10, "FreeRADIUS-EAP-FAST-PAC-Info-PAC-Type");

/// FreeRADIUS-EAP-FAST-PAC-Type (26.11344.186.11.10): a number, 2 octets.
pub const FREERADIUS_EAP_FAST_PAC_TYPE: Attribute<Short> =
    Attribute::child_of(&FREERADIUS_EAP_FAST_PAC, 10, "FreeRADIUS-EAP-FAST-PAC-Type");

/// FreeRADIUS-EAP-FAST-Crypto-Binding (26.11344.186.12): 1 to 245 octets.
pub const FREERADIUS_EAP_FAST_CRYPTO_BINDING: Attribute<Octets> =
    Attribute::child_of(&FREERADIUS_EAP_FAST_TLV, 12, "FreeRADIUS-EAP-FAST-Crypto-Binding");

/// FreeRADIUS-EAP-FAST-Trusted-Root (26.11344.186.18): 1 to 245 octets.
pub const FREERADIUS_EAP_FAST_TRUSTED_ROOT: Attribute<Octets> =
    Attribute::child_of(&FREERADIUS_EAP_FAST_TLV, 18, "FreeRADIUS-EAP-FAST-Trusted-Root");

/// FreeRADIUS-EAP-FAST-Request-Action (26.11344.186.19): a number, 2 octets.
pub const FREERADIUS_EAP_FAST_REQUEST_ACTION: Attribute<Short> =
    Attribute::child_of(&FREERADIUS_EAP_FAST_TLV, 19, "FreeRADIUS-EAP-FAST-Request-Action");

/// FreeRADIUS-EAP-FAST-PKCS (26.11344.186.20): 1 to 245 octets.
pub const FREERADIUS_EAP_FAST_PKCS: Attribute<Octets> =
    Attribute::child_of(&FREERADIUS_EAP_FAST_TLV, 20, "FreeRADIUS-EAP-FAST-PKCS");

/// FreeRADIUS-Stats-Error (26.11344.187): text, 1 to 247 octets.
pub const FREERADIUS_STATS_ERROR: Attribute<Text> = Attribute::vendor(FREERADIUS, 187, "FreeRADIUS-Stats-Error");

/// FreeRADIUS-Stats-Client-IPv6-Address (26.11344.188): an IPv6 address, 16 octets.
pub const FREERADIUS_STATS_CLIENT_IPV6_ADDRESS: Attribute<Ipv6> =
    Attribute::vendor(FREERADIUS, 188, "FreeRADIUS-Stats-Client-IPv6-Address");

/// FreeRADIUS-Stats-Server-IPv6-Address (26.11344.189): an IPv6 address, 16 octets.
pub const FREERADIUS_STATS_SERVER_IPV6_ADDRESS: Attribute<Ipv6> =
    Attribute::vendor(FREERADIUS, 189, "FreeRADIUS-Stats-Server-IPv6-Address");

/// FreeRADIUS-Total-Auth-Conflicts (26.11344.191): a number, 4 octets.
pub const FREERADIUS_TOTAL_AUTH_CONFLICTS: Attribute<Integer> =
    Attribute::vendor(FREERADIUS, 191, "FreeRADIUS-Total-Auth-Conflicts");

/// FreeRADIUS-Total-Acct-Conflicts (26.11344.192): a number, 4 octets.
pub const FREERADIUS_TOTAL_ACCT_CONFLICTS: Attribute<Integer> =
    Attribute::vendor(FREERADIUS, 192, "FreeRADIUS-Total-Acct-Conflicts");

/// What the numbers of FreeRADIUS-Statistics-Type (26.11344.127) mean.
#[derive(Debug)]
pub enum FreeradiusStatisticsType {}

impl Enumeration for FreeradiusStatisticsType {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "None"),
        (1, "Authentication"),
        (2, "Accounting"),
        (3, "Auth-Acct"),
        (4, "Proxy-Authentication"),
        (8, "Proxy-Accounting"),
        (12, "Proxy-Auth-Acct"),
        (16, "Internal"),
        (31, "All"),
        (32, "Client"),
        (64, "Server"),
        (128, "Home-Server"),
    ];
}

/// What the numbers of FreeRADIUS-Stats-Server-State (26.11344.173) mean.
#[derive(Debug)]
pub enum FreeradiusStatsServerState {}

impl Enumeration for FreeradiusStatsServerState {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Alive"), (1, "Zombie"), (2, "Dead"), (3, "Idle")];
}
