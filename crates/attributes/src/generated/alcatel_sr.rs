//! Nokia, formerly Alcatel-Lucent: 7750 Service Router (SR OS).
//!
//! Source: vendor documentation; private enterprise number 6527 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/alcatel.sr`: change it there.

use ulna_wire::{
    Attribute, Enum, Enumeration, Format, Integer, Ipv4, Ipv6, Octets, SaltedOctets, Tagged, Text, Vendor,
};

/// Alcatel-Lucent-Service-Router: private enterprise number 6527.
pub const ALCATEL_LUCENT_SERVICE_ROUTER: Vendor = Vendor::new(6527, Format::T1L1);

/// Timetra-Access (26.6527.1): a number that [`TimetraAccess`] names, 4 octets.
pub const TIMETRA_ACCESS: Attribute<Enum<TimetraAccess>> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 1, "Timetra-Access");

/// Timetra-Home-Directory (26.6527.2): text, 1 to 247 octets.
pub const TIMETRA_HOME_DIRECTORY: Attribute<Text> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 2, "Timetra-Home-Directory");

/// Timetra-Restrict-To-Home (26.6527.3): a number that [`TimetraRestrictToHome`] names, 4 octets.
pub const TIMETRA_RESTRICT_TO_HOME: Attribute<Enum<TimetraRestrictToHome>> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 3, "Timetra-Restrict-To-Home");

/// Timetra-Profile (26.6527.4): text, 1 to 247 octets.
pub const TIMETRA_PROFILE: Attribute<Text> = Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 4, "Timetra-Profile");

/// Timetra-Default-Action (26.6527.5): a number that [`TimetraDefaultAction`] names, 4 octets.
pub const TIMETRA_DEFAULT_ACTION: Attribute<Enum<TimetraDefaultAction>> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 5, "Timetra-Default-Action");

/// Timetra-Cmd (26.6527.6): text, 1 to 247 octets.
pub const TIMETRA_CMD: Attribute<Text> = Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 6, "Timetra-Cmd");

/// Timetra-Action (26.6527.7): a number that [`TimetraAction`] names, 4 octets.
pub const TIMETRA_ACTION: Attribute<Enum<TimetraAction>> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 7, "Timetra-Action");

/// Timetra-Exec-File (26.6527.8): text, 1 to 247 octets.
pub const TIMETRA_EXEC_FILE: Attribute<Text> = Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 8, "Timetra-Exec-File");

/// Alc-Primary-Dns (26.6527.9): an IPv4 address, 4 octets.
pub const ALC_PRIMARY_DNS: Attribute<Ipv4> = Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 9, "Alc-Primary-Dns");

/// Alc-Secondary-Dns (26.6527.10): an IPv4 address, 4 octets.
pub const ALC_SECONDARY_DNS: Attribute<Ipv4> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 10, "Alc-Secondary-Dns");

/// Alc-Subsc-ID-Str (26.6527.11): text, 1 to 247 octets.
pub const ALC_SUBSC_ID_STR: Attribute<Text> = Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 11, "Alc-Subsc-ID-Str");

/// Alc-Subsc-Prof-Str (26.6527.12): text, 1 to 247 octets.
pub const ALC_SUBSC_PROF_STR: Attribute<Text> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 12, "Alc-Subsc-Prof-Str");

/// Alc-SLA-Prof-Str (26.6527.13): text, 1 to 247 octets.
pub const ALC_SLA_PROF_STR: Attribute<Text> = Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 13, "Alc-SLA-Prof-Str");

/// Alc-Force-Renew (26.6527.14): text, 1 to 247 octets.
pub const ALC_FORCE_RENEW: Attribute<Text> = Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 14, "Alc-Force-Renew");

/// Alc-Create-Host (26.6527.15): text, 1 to 247 octets.
pub const ALC_CREATE_HOST: Attribute<Text> = Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 15, "Alc-Create-Host");

/// Alc-ANCP-Str (26.6527.16): text, 1 to 247 octets.
pub const ALC_ANCP_STR: Attribute<Text> = Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 16, "Alc-ANCP-Str");

/// Alc-Retail-Serv-Id (26.6527.17): a number, 4 octets.
pub const ALC_RETAIL_SERV_ID: Attribute<Integer> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 17, "Alc-Retail-Serv-Id");

/// Alc-Default-Router (26.6527.18): an IPv4 address, 4 octets.
pub const ALC_DEFAULT_ROUTER: Attribute<Ipv4> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 18, "Alc-Default-Router");

/// Alc-Acct-I-Inprof-Octets-64 (26.6527.19): 1 to 247 octets.
pub const ALC_ACCT_I_INPROF_OCTETS_64: Attribute<Octets> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 19, "Alc-Acct-I-Inprof-Octets-64");

/// Alc-Acct-I-Outprof-Octets-64 (26.6527.20): 1 to 247 octets.
pub const ALC_ACCT_I_OUTPROF_OCTETS_64: Attribute<Octets> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 20, "Alc-Acct-I-Outprof-Octets-64");

/// Alc-Acct-O-Inprof-Octets-64 (26.6527.21): 1 to 247 octets.
pub const ALC_ACCT_O_INPROF_OCTETS_64: Attribute<Octets> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 21, "Alc-Acct-O-Inprof-Octets-64");

/// Alc-Acct-O-Outprof-Octets-64 (26.6527.22): 1 to 247 octets.
pub const ALC_ACCT_O_OUTPROF_OCTETS_64: Attribute<Octets> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 22, "Alc-Acct-O-Outprof-Octets-64");

/// Alc-Acct-I-Inprof-Pkts-64 (26.6527.23): 1 to 247 octets.
pub const ALC_ACCT_I_INPROF_PKTS_64: Attribute<Octets> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 23, "Alc-Acct-I-Inprof-Pkts-64");

/// Alc-Acct-I-Outprof-Pkts-64 (26.6527.24): 1 to 247 octets.
pub const ALC_ACCT_I_OUTPROF_PKTS_64: Attribute<Octets> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 24, "Alc-Acct-I-Outprof-Pkts-64");

/// Alc-Acct-O-Inprof-Pkts-64 (26.6527.25): 1 to 247 octets.
pub const ALC_ACCT_O_INPROF_PKTS_64: Attribute<Octets> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 25, "Alc-Acct-O-Inprof-Pkts-64");

/// Alc-Acct-O-Outprof-Pkts-64 (26.6527.26): 1 to 247 octets.
pub const ALC_ACCT_O_OUTPROF_PKTS_64: Attribute<Octets> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 26, "Alc-Acct-O-Outprof-Pkts-64");

/// Alc-Client-Hardware-Addr (26.6527.27): text, 1 to 247 octets.
pub const ALC_CLIENT_HARDWARE_ADDR: Attribute<Text> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 27, "Alc-Client-Hardware-Addr");

/// Alc-Int-Dest-Id-Str (26.6527.28): text, 1 to 247 octets.
pub const ALC_INT_DEST_ID_STR: Attribute<Text> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 28, "Alc-Int-Dest-Id-Str");

/// Alc-Primary-Nbns (26.6527.29): an IPv4 address, 4 octets.
pub const ALC_PRIMARY_NBNS: Attribute<Ipv4> = Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 29, "Alc-Primary-Nbns");

/// Alc-Secondary-Nbns (26.6527.30): an IPv4 address, 4 octets.
pub const ALC_SECONDARY_NBNS: Attribute<Ipv4> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 30, "Alc-Secondary-Nbns");

/// Alc-MSAP-Serv-Id (26.6527.31): a number, 4 octets.
pub const ALC_MSAP_SERV_ID: Attribute<Integer> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 31, "Alc-MSAP-Serv-Id");

/// Alc-MSAP-Policy (26.6527.32): text, 1 to 247 octets.
pub const ALC_MSAP_POLICY: Attribute<Text> = Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 32, "Alc-MSAP-Policy");

/// Alc-MSAP-Interface (26.6527.33): text, 1 to 247 octets.
pub const ALC_MSAP_INTERFACE: Attribute<Text> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 33, "Alc-MSAP-Interface");

/// Alc-PPPoE-PADO-Delay (26.6527.34): a number, 4 octets.
pub const ALC_PPPOE_PADO_DELAY: Attribute<Integer> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 34, "Alc-PPPoE-PADO-Delay");

/// Alc-PPPoE-Service-Name (26.6527.35): text, 1 to 247 octets.
pub const ALC_PPPOE_SERVICE_NAME: Attribute<Text> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 35, "Alc-PPPoE-Service-Name");

/// Alc-DHCP-Vendor-Class-Id (26.6527.36): text, 1 to 247 octets.
pub const ALC_DHCP_VENDOR_CLASS_ID: Attribute<Text> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 36, "Alc-DHCP-Vendor-Class-Id");

/// Alc-Acct-OC-I-Inprof-Octets-64 (26.6527.37): 1 to 247 octets.
pub const ALC_ACCT_OC_I_INPROF_OCTETS_64: Attribute<Octets> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 37, "Alc-Acct-OC-I-Inprof-Octets-64");

/// Alc-Acct-OC-I-Outprof-Octets-64 (26.6527.38): 1 to 247 octets.
pub const ALC_ACCT_OC_I_OUTPROF_OCTETS_64: Attribute<Octets> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 38, "Alc-Acct-OC-I-Outprof-Octets-64");

/// Alc-Acct-OC-O-Inprof-Octets-64 (26.6527.39): 1 to 247 octets.
pub const ALC_ACCT_OC_O_INPROF_OCTETS_64: Attribute<Octets> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 39, "Alc-Acct-OC-O-Inprof-Octets-64");

/// Alc-Acct-OC-O-Outprof-Octets-64 (26.6527.40): 1 to 247 octets.
pub const ALC_ACCT_OC_O_OUTPROF_OCTETS_64: Attribute<Octets> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 40, "Alc-Acct-OC-O-Outprof-Octets-64");

/// Alc-Acct-OC-I-Inprof-Pkts-64 (26.6527.41): 1 to 247 octets.
pub const ALC_ACCT_OC_I_INPROF_PKTS_64: Attribute<Octets> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 41, "Alc-Acct-OC-I-Inprof-Pkts-64");

/// Alc-Acct-OC-I-Outprof-Pkts-64 (26.6527.42): 1 to 247 octets.
pub const ALC_ACCT_OC_I_OUTPROF_PKTS_64: Attribute<Octets> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 42, "Alc-Acct-OC-I-Outprof-Pkts-64");

/// Alc-Acct-OC-O-Inprof-Pkts-64 (26.6527.43): 1 to 247 octets.
pub const ALC_ACCT_OC_O_INPROF_PKTS_64: Attribute<Octets> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 43, "Alc-Acct-OC-O-Inprof-Pkts-64");

/// Alc-Acct-OC-O-Outprof-Pkts-64 (26.6527.44): 1 to 247 octets.
pub const ALC_ACCT_OC_O_OUTPROF_PKTS_64: Attribute<Octets> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 44, "Alc-Acct-OC-O-Outprof-Pkts-64");

/// Alc-App-Prof-Str (26.6527.45): text, 1 to 247 octets.
pub const ALC_APP_PROF_STR: Attribute<Text> = Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 45, "Alc-App-Prof-Str");

/// Alc-Tunnel-Group (26.6527.46): text, 1 to 247 octets.
pub const ALC_TUNNEL_GROUP: Attribute<Text> = Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 46, "Alc-Tunnel-Group");

/// Alc-Tunnel-Algorithm (26.6527.47): a number that [`AlcTunnelAlgorithm`] names, 4 octets.
pub const ALC_TUNNEL_ALGORITHM: Attribute<Enum<AlcTunnelAlgorithm>> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 47, "Alc-Tunnel-Algorithm");

/// Alc-Tunnel-Max-Sessions (26.6527.48): a number with a tag, 4 octets.
pub const ALC_TUNNEL_MAX_SESSIONS: Attribute<Tagged<Integer>> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 48, "Alc-Tunnel-Max-Sessions");

/// Alc-Tunnel-Idle-Timeout (26.6527.49): a number with a tag, 4 octets.
pub const ALC_TUNNEL_IDLE_TIMEOUT: Attribute<Tagged<Integer>> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 49, "Alc-Tunnel-Idle-Timeout");

/// Alc-Tunnel-Hello-Interval (26.6527.50): a number with a tag, 4 octets.
pub const ALC_TUNNEL_HELLO_INTERVAL: Attribute<Tagged<Integer>> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 50, "Alc-Tunnel-Hello-Interval");

/// Alc-Tunnel-Destruct-Timeout (26.6527.51): a number with a tag, 4 octets.
pub const ALC_TUNNEL_DESTRUCT_TIMEOUT: Attribute<Tagged<Integer>> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 51, "Alc-Tunnel-Destruct-Timeout");

/// Alc-Tunnel-Max-Retries-Estab (26.6527.52): a number with a tag, 4 octets.
pub const ALC_TUNNEL_MAX_RETRIES_ESTAB: Attribute<Tagged<Integer>> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 52, "Alc-Tunnel-Max-Retries-Estab");

/// Alc-Tunnel-Max-Retries-Not-Estab (26.6527.53): a number with a tag, 4 octets.
pub const ALC_TUNNEL_MAX_RETRIES_NOT_ESTAB: Attribute<Tagged<Integer>> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 53, "Alc-Tunnel-Max-Retries-Not-Estab");

/// Alc-Tunnel-AVP-Hiding (26.6527.54): a number that [`AlcTunnelAvpHiding`] names with a tag, 4 octets.
pub const ALC_TUNNEL_AVP_HIDING: Attribute<Tagged<Enum<AlcTunnelAvpHiding>>> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 54, "Alc-Tunnel-AVP-Hiding");

/// Alc-BGP-Policy (26.6527.55): text, 1 to 247 octets.
pub const ALC_BGP_POLICY: Attribute<Text> = Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 55, "Alc-BGP-Policy");

/// Alc-BGP-Auth-Keychain (26.6527.56): text, 1 to 247 octets.
pub const ALC_BGP_AUTH_KEYCHAIN: Attribute<Text> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 56, "Alc-BGP-Auth-Keychain");

/// Alc-BGP-Auth-Key (26.6527.57): 1 to 247 octets.
pub const ALC_BGP_AUTH_KEY: Attribute<Octets> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 57, "Alc-BGP-Auth-Key");

/// Alc-BGP-Export-Policy (26.6527.58): text, 1 to 247 octets.
pub const ALC_BGP_EXPORT_POLICY: Attribute<Text> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 58, "Alc-BGP-Export-Policy");

/// Alc-BGP-Import-Policy (26.6527.59): text, 1 to 247 octets.
pub const ALC_BGP_IMPORT_POLICY: Attribute<Text> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 59, "Alc-BGP-Import-Policy");

/// Alc-BGP-PeerAS (26.6527.60): a number, 4 octets.
pub const ALC_BGP_PEERAS: Attribute<Integer> = Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 60, "Alc-BGP-PeerAS");

/// Alc-IPsec-Serv-Id (26.6527.61): a number, 4 octets.
pub const ALC_IPSEC_SERV_ID: Attribute<Integer> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 61, "Alc-IPsec-Serv-Id");

/// Alc-IPsec-Interface (26.6527.62): text, 1 to 247 octets.
pub const ALC_IPSEC_INTERFACE: Attribute<Text> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 62, "Alc-IPsec-Interface");

/// Alc-IPsec-Tunnel-Template-Id (26.6527.63): a number, 4 octets.
pub const ALC_IPSEC_TUNNEL_TEMPLATE_ID: Attribute<Integer> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 63, "Alc-IPsec-Tunnel-Template-Id");

/// Alc-IPsec-SA-Lifetime (26.6527.64): a number, 4 octets.
pub const ALC_IPSEC_SA_LIFETIME: Attribute<Integer> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 64, "Alc-IPsec-SA-Lifetime");

/// Alc-IPsec-SA-PFS-Group (26.6527.65): a number that [`AlcIpsecSaPfsGroup`] names, 4 octets.
pub const ALC_IPSEC_SA_PFS_GROUP: Attribute<Enum<AlcIpsecSaPfsGroup>> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 65, "Alc-IPsec-SA-PFS-Group");

/// Alc-IPsec-SA-Encr-Algorithm (26.6527.66): a number that [`AlcIpsecSaEncrAlgorithm`] names, 4 octets.
pub const ALC_IPSEC_SA_ENCR_ALGORITHM: Attribute<Enum<AlcIpsecSaEncrAlgorithm>> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 66, "Alc-IPsec-SA-Encr-Algorithm");

/// Alc-IPsec-SA-Auth-Algorithm (26.6527.67): a number that [`AlcIpsecSaAuthAlgorithm`] names, 4 octets.
pub const ALC_IPSEC_SA_AUTH_ALGORITHM: Attribute<Enum<AlcIpsecSaAuthAlgorithm>> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 67, "Alc-IPsec-SA-Auth-Algorithm");

/// Alc-IPsec-SA-Replay-Window (26.6527.68): a number, 4 octets.
pub const ALC_IPSEC_SA_REPLAY_WINDOW: Attribute<Integer> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 68, "Alc-IPsec-SA-Replay-Window");

/// Alc-Acct-I-High-Octets-Drop_64 (26.6527.69): 1 to 247 octets.
pub const ALC_ACCT_I_HIGH_OCTETS_DROP_64: Attribute<Octets> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 69, "Alc-Acct-I-High-Octets-Drop_64");

/// Alc-Acct-I-Low-Octets-Drop_64 (26.6527.70): 1 to 247 octets.
pub const ALC_ACCT_I_LOW_OCTETS_DROP_64: Attribute<Octets> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 70, "Alc-Acct-I-Low-Octets-Drop_64");

/// Alc-Acct-I-High-Pack-Drop_64 (26.6527.71): 1 to 247 octets.
pub const ALC_ACCT_I_HIGH_PACK_DROP_64: Attribute<Octets> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 71, "Alc-Acct-I-High-Pack-Drop_64");

/// Alc-Acct-I-Low-Pack-Drop_64 (26.6527.72): 1 to 247 octets.
pub const ALC_ACCT_I_LOW_PACK_DROP_64: Attribute<Octets> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 72, "Alc-Acct-I-Low-Pack-Drop_64");

/// Alc-Acct-I-High-Octets-Offer_64 (26.6527.73): 1 to 247 octets.
pub const ALC_ACCT_I_HIGH_OCTETS_OFFER_64: Attribute<Octets> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 73, "Alc-Acct-I-High-Octets-Offer_64");

/// Alc-Acct-I-Low-Octets-Offer_64 (26.6527.74): 1 to 247 octets.
pub const ALC_ACCT_I_LOW_OCTETS_OFFER_64: Attribute<Octets> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 74, "Alc-Acct-I-Low-Octets-Offer_64");

/// Alc-Acct-I-High-Pack-Offer_64 (26.6527.75): 1 to 247 octets.
pub const ALC_ACCT_I_HIGH_PACK_OFFER_64: Attribute<Octets> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 75, "Alc-Acct-I-High-Pack-Offer_64");

/// Alc-Acct-I-Low-Pack-Offer_64 (26.6527.76): 1 to 247 octets.
pub const ALC_ACCT_I_LOW_PACK_OFFER_64: Attribute<Octets> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 76, "Alc-Acct-I-Low-Pack-Offer_64");

/// Alc-Acct-I-Unc-Octets-Offer_64 (26.6527.77): 1 to 247 octets.
pub const ALC_ACCT_I_UNC_OCTETS_OFFER_64: Attribute<Octets> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 77, "Alc-Acct-I-Unc-Octets-Offer_64");

/// Alc-Acct-I-Unc-Pack-Offer_64 (26.6527.78): 1 to 247 octets.
pub const ALC_ACCT_I_UNC_PACK_OFFER_64: Attribute<Octets> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 78, "Alc-Acct-I-Unc-Pack-Offer_64");

/// Alc-Acct-I-All-Octets-Offer_64 (26.6527.79): 1 to 247 octets.
pub const ALC_ACCT_I_ALL_OCTETS_OFFER_64: Attribute<Octets> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 79, "Alc-Acct-I-All-Octets-Offer_64");

/// Alc-Acct-I-All-Pack-Offer_64 (26.6527.80): 1 to 247 octets.
pub const ALC_ACCT_I_ALL_PACK_OFFER_64: Attribute<Octets> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 80, "Alc-Acct-I-All-Pack-Offer_64");

/// Alc-Acct-O-Inprof-Pack-Drop_64 (26.6527.81): 1 to 247 octets.
pub const ALC_ACCT_O_INPROF_PACK_DROP_64: Attribute<Octets> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 81, "Alc-Acct-O-Inprof-Pack-Drop_64");

/// Alc-Acct-O-Outprof-Pack-Drop_64 (26.6527.82): 1 to 247 octets.
pub const ALC_ACCT_O_OUTPROF_PACK_DROP_64: Attribute<Octets> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 82, "Alc-Acct-O-Outprof-Pack-Drop_64");

/// Alc-Acct-O-Inprof-Octs-Drop_64 (26.6527.83): 1 to 247 octets.
pub const ALC_ACCT_O_INPROF_OCTS_DROP_64: Attribute<Octets> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 83, "Alc-Acct-O-Inprof-Octs-Drop_64");

/// Alc-Acct-O-Outprof-Octs-Drop_64 (26.6527.84): 1 to 247 octets.
pub const ALC_ACCT_O_OUTPROF_OCTS_DROP_64: Attribute<Octets> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 84, "Alc-Acct-O-Outprof-Octs-Drop_64");

/// Alc-Acct-OC-I-All-Octs-Offer_64 (26.6527.85): 1 to 247 octets.
pub const ALC_ACCT_OC_I_ALL_OCTS_OFFER_64: Attribute<Octets> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 85, "Alc-Acct-OC-I-All-Octs-Offer_64");

/// Alc-Acct-OC-I-All-Pack-Offer_64 (26.6527.86): 1 to 247 octets.
pub const ALC_ACCT_OC_I_ALL_PACK_OFFER_64: Attribute<Octets> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 86, "Alc-Acct-OC-I-All-Pack-Offer_64");

/// Alc-Acct-OC-I-Inpr-Octs-Drop_64 (26.6527.87): 1 to 247 octets.
pub const ALC_ACCT_OC_I_INPR_OCTS_DROP_64: Attribute<Octets> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 87, "Alc-Acct-OC-I-Inpr-Octs-Drop_64");

/// Alc-Acct-OC-I-Outpr-Octs-Drop_64 (26.6527.88): 1 to 247 octets.
pub const ALC_ACCT_OC_I_OUTPR_OCTS_DROP_64: Attribute<Octets> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 88, "Alc-Acct-OC-I-Outpr-Octs-Drop_64");

/// Alc-Acct-OC-I-Inpr-Pack-Drop_64 (26.6527.89): 1 to 247 octets.
pub const ALC_ACCT_OC_I_INPR_PACK_DROP_64: Attribute<Octets> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 89, "Alc-Acct-OC-I-Inpr-Pack-Drop_64");

/// Alc-Acct-OC-I-Outpr-Pack-Drop_64 (26.6527.90): 1 to 247 octets.
pub const ALC_ACCT_OC_I_OUTPR_PACK_DROP_64: Attribute<Octets> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 90, "Alc-Acct-OC-I-Outpr-Pack-Drop_64");

/// Alc-Acct-OC-O-Inpr-Pack-Drop_64 (26.6527.91): 1 to 247 octets.
pub const ALC_ACCT_OC_O_INPR_PACK_DROP_64: Attribute<Octets> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 91, "Alc-Acct-OC-O-Inpr-Pack-Drop_64");

/// Alc-Acct-OC-O-Outpr-Pack-Drop_64 (26.6527.92): 1 to 247 octets.
pub const ALC_ACCT_OC_O_OUTPR_PACK_DROP_64: Attribute<Octets> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 92, "Alc-Acct-OC-O-Outpr-Pack-Drop_64");

/// Alc-Acct-OC-O-Inpr-Octs-Drop_64 (26.6527.93): 1 to 247 octets.
pub const ALC_ACCT_OC_O_INPR_OCTS_DROP_64: Attribute<Octets> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 93, "Alc-Acct-OC-O-Inpr-Octs-Drop_64");

/// Alc-Acct-OC-O-Outpr-Octs-Drop_64 (26.6527.94): 1 to 247 octets.
pub const ALC_ACCT_OC_O_OUTPR_OCTS_DROP_64: Attribute<Octets> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 94, "Alc-Acct-OC-O-Outpr-Octs-Drop_64");

/// Alc-Credit-Control-CategoryMap (26.6527.95): text, 1 to 247 octets.
pub const ALC_CREDIT_CONTROL_CATEGORYMAP: Attribute<Text> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 95, "Alc-Credit-Control-CategoryMap");

/// Alc-Credit-Control-Quota (26.6527.96): text, 1 to 247 octets.
pub const ALC_CREDIT_CONTROL_QUOTA: Attribute<Text> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 96, "Alc-Credit-Control-Quota");

/// Alc-Tunnel-Challenge (26.6527.97): a number that [`AlcTunnelChallenge`] names with a tag, 4 octets.
pub const ALC_TUNNEL_CHALLENGE: Attribute<Tagged<Enum<AlcTunnelChallenge>>> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 97, "Alc-Tunnel-Challenge");

/// Alc-Force-Nak (26.6527.98): text, 1 to 247 octets.
pub const ALC_FORCE_NAK: Attribute<Text> = Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 98, "Alc-Force-Nak");

/// Alc-Ipv6-Address (26.6527.99): an IPv6 address, 16 octets.
pub const ALC_IPV6_ADDRESS: Attribute<Ipv6> = Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 99, "Alc-Ipv6-Address");

/// Alc-Serv-Id (26.6527.100): a number, 4 octets.
pub const ALC_SERV_ID: Attribute<Integer> = Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 100, "Alc-Serv-Id");

/// Alc-Interface (26.6527.101): text, 1 to 247 octets.
pub const ALC_INTERFACE: Attribute<Text> = Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 101, "Alc-Interface");

/// Alc-ToServer-Dhcp-Options (26.6527.102): 1 to 247 octets.
pub const ALC_TOSERVER_DHCP_OPTIONS: Attribute<Octets> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 102, "Alc-ToServer-Dhcp-Options");

/// Alc-ToClient-Dhcp-Options (26.6527.103): 1 to 247 octets.
pub const ALC_TOCLIENT_DHCP_OPTIONS: Attribute<Octets> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 103, "Alc-ToClient-Dhcp-Options");

/// Alc-Tunnel-Serv-Id (26.6527.104): a number, 4 octets.
pub const ALC_TUNNEL_SERV_ID: Attribute<Integer> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 104, "Alc-Tunnel-Serv-Id");

/// Alc-Ipv6-Primary-Dns (26.6527.105): an IPv6 address, 16 octets.
pub const ALC_IPV6_PRIMARY_DNS: Attribute<Ipv6> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 105, "Alc-Ipv6-Primary-Dns");

/// Alc-Ipv6-Secondary-Dns (26.6527.106): an IPv6 address, 16 octets.
pub const ALC_IPV6_SECONDARY_DNS: Attribute<Ipv6> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 106, "Alc-Ipv6-Secondary-Dns");

/// Alc-Acct-I-statmode (26.6527.107): text, 1 to 247 octets.
pub const ALC_ACCT_I_STATMODE: Attribute<Text> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 107, "Alc-Acct-I-statmode");

/// Alc-Acct-I-Hiprio-Octets_64 (26.6527.108): 1 to 247 octets.
pub const ALC_ACCT_I_HIPRIO_OCTETS_64: Attribute<Octets> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 108, "Alc-Acct-I-Hiprio-Octets_64");

/// Alc-Acct-I-Lowprio-Octets_64 (26.6527.109): 1 to 247 octets.
pub const ALC_ACCT_I_LOWPRIO_OCTETS_64: Attribute<Octets> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 109, "Alc-Acct-I-Lowprio-Octets_64");

/// Alc-Acct-O-Hiprio-Octets_64 (26.6527.110): 1 to 247 octets.
pub const ALC_ACCT_O_HIPRIO_OCTETS_64: Attribute<Octets> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 110, "Alc-Acct-O-Hiprio-Octets_64");

/// Alc-Acct-O-Lowprio-Octets_64 (26.6527.111): 1 to 247 octets.
pub const ALC_ACCT_O_LOWPRIO_OCTETS_64: Attribute<Octets> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 111, "Alc-Acct-O-Lowprio-Octets_64");

/// Alc-Acct-I-Hiprio-Packets_64 (26.6527.112): 1 to 247 octets.
pub const ALC_ACCT_I_HIPRIO_PACKETS_64: Attribute<Octets> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 112, "Alc-Acct-I-Hiprio-Packets_64");

/// Alc-Acct-I-Lowprio-Packets_64 (26.6527.113): 1 to 247 octets.
pub const ALC_ACCT_I_LOWPRIO_PACKETS_64: Attribute<Octets> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 113, "Alc-Acct-I-Lowprio-Packets_64");

/// Alc-Acct-O-Hiprio-Packets_64 (26.6527.114): 1 to 247 octets.
pub const ALC_ACCT_O_HIPRIO_PACKETS_64: Attribute<Octets> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 114, "Alc-Acct-O-Hiprio-Packets_64");

/// Alc-Acct-O-Lowprio-Packets_64 (26.6527.115): 1 to 247 octets.
pub const ALC_ACCT_O_LOWPRIO_PACKETS_64: Attribute<Octets> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 115, "Alc-Acct-O-Lowprio-Packets_64");

/// Alc-Acct-I-All-Octets_64 (26.6527.116): 1 to 247 octets.
pub const ALC_ACCT_I_ALL_OCTETS_64: Attribute<Octets> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 116, "Alc-Acct-I-All-Octets_64");

/// Alc-Acct-O-All-Octets_64 (26.6527.117): 1 to 247 octets.
pub const ALC_ACCT_O_ALL_OCTETS_64: Attribute<Octets> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 117, "Alc-Acct-O-All-Octets_64");

/// Alc-Acct-I-All-Packets_64 (26.6527.118): 1 to 247 octets.
pub const ALC_ACCT_I_ALL_PACKETS_64: Attribute<Octets> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 118, "Alc-Acct-I-All-Packets_64");

/// Alc-Acct-O-All-Packets_64 (26.6527.119): 1 to 247 octets.
pub const ALC_ACCT_O_ALL_PACKETS_64: Attribute<Octets> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 119, "Alc-Acct-O-All-Packets_64");

/// Alc-Tunnel-Rx-Window-Size (26.6527.120): a number with a tag, 4 octets.
pub const ALC_TUNNEL_RX_WINDOW_SIZE: Attribute<Tagged<Integer>> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 120, "Alc-Tunnel-Rx-Window-Size");

/// Alc-Nat-Port-Range (26.6527.121): text, 1 to 247 octets.
pub const ALC_NAT_PORT_RANGE: Attribute<Text> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 121, "Alc-Nat-Port-Range");

/// Alc-LI-Action (26.6527.122): octets hidden with a salt that [`AlcLiAction`] names, 1 to 247 octets.
pub const ALC_LI_ACTION: Attribute<SaltedOctets> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 122, "Alc-LI-Action");

/// Alc-LI-Destination (26.6527.123): octets hidden with a salt, 1 to 247 octets.
pub const ALC_LI_DESTINATION: Attribute<SaltedOctets> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 123, "Alc-LI-Destination");

/// Alc-LI-FC (26.6527.124): octets hidden with a salt that [`AlcLiFc`] names, 1 to 247 octets.
pub const ALC_LI_FC: Attribute<SaltedOctets> = Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 124, "Alc-LI-FC");

/// Alc-LI-Direction (26.6527.125): octets hidden with a salt that [`AlcLiDirection`] names, 1 to 247 octets.
pub const ALC_LI_DIRECTION: Attribute<SaltedOctets> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 125, "Alc-LI-Direction");

/// Alc-Subscriber-QoS-Override (26.6527.126): text, 1 to 247 octets.
pub const ALC_SUBSCRIBER_QOS_OVERRIDE: Attribute<Text> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 126, "Alc-Subscriber-QoS-Override");

/// Alc-Acct-O-statmode (26.6527.127): text, 1 to 247 octets.
pub const ALC_ACCT_O_STATMODE: Attribute<Text> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 127, "Alc-Acct-O-statmode");

/// Alc-ATM-Ingress-TD-Profile (26.6527.128): a number, 4 octets.
pub const ALC_ATM_INGRESS_TD_PROFILE: Attribute<Integer> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 128, "Alc-ATM-Ingress-TD-Profile");

/// Alc-ATM-Egress-TD-Profile (26.6527.129): a number, 4 octets.
pub const ALC_ATM_EGRESS_TD_PROFILE: Attribute<Integer> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 129, "Alc-ATM-Egress-TD-Profile");

/// Alc-AA-Transit-IP (26.6527.130): a number that [`AlcAaTransitIp`] names, 4 octets.
pub const ALC_AA_TRANSIT_IP: Attribute<Enum<AlcAaTransitIp>> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 130, "Alc-AA-Transit-IP");

/// Alc-Delegated-IPv6-Pool (26.6527.131): text, 1 to 247 octets.
pub const ALC_DELEGATED_IPV6_POOL: Attribute<Text> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 131, "Alc-Delegated-IPv6-Pool");

/// Alc-Access-Loop-Rate-Down (26.6527.132): a number, 4 octets.
pub const ALC_ACCESS_LOOP_RATE_DOWN: Attribute<Integer> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 132, "Alc-Access-Loop-Rate-Down");

/// Alc-Access-Loop-Encap-Offset (26.6527.133): 1 to 247 octets.
pub const ALC_ACCESS_LOOP_ENCAP_OFFSET: Attribute<Octets> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 133, "Alc-Access-Loop-Encap-Offset");

/// Alc-Subscriber-Filter (26.6527.134): text, 1 to 247 octets.
pub const ALC_SUBSCRIBER_FILTER: Attribute<Text> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 134, "Alc-Subscriber-Filter");

/// Alc-PPP-Force-IPv6CP (26.6527.135): a number, 4 octets.
pub const ALC_PPP_FORCE_IPV6CP: Attribute<Integer> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 135, "Alc-PPP-Force-IPv6CP");

/// Alc-Onetime-Http-Redirection-Filter-Id (26.6527.136): text, 1 to 247 octets.
pub const ALC_ONETIME_HTTP_REDIRECTION_FILTER_ID: Attribute<Text> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 136, "Alc-Onetime-Http-Redirection-Filter-Id");

/// Alc-Authentication-Policy-Name (26.6527.137): text, 1 to 247 octets.
pub const ALC_AUTHENTICATION_POLICY_NAME: Attribute<Text> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 137, "Alc-Authentication-Policy-Name");

/// Alc-LI-Intercept-Id (26.6527.138): octets hidden with a salt, 1 to 247 octets.
pub const ALC_LI_INTERCEPT_ID: Attribute<SaltedOctets> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 138, "Alc-LI-Intercept-Id");

/// Alc-LI-Session-Id (26.6527.139): octets hidden with a salt, 1 to 247 octets.
pub const ALC_LI_SESSION_ID: Attribute<SaltedOctets> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 139, "Alc-LI-Session-Id");

/// Alc-Nat-Outside-Serv-Id (26.6527.140): a number, 4 octets.
pub const ALC_NAT_OUTSIDE_SERV_ID: Attribute<Integer> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 140, "Alc-Nat-Outside-Serv-Id");

/// Alc-Nat-Outside-Ip-Addr (26.6527.141): an IPv4 address, 4 octets.
pub const ALC_NAT_OUTSIDE_IP_ADDR: Attribute<Ipv4> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 141, "Alc-Nat-Outside-Ip-Addr");

/// Alc-APN-Password (26.6527.142): octets hidden with a salt, 1 to 247 octets.
pub const ALC_APN_PASSWORD: Attribute<SaltedOctets> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 142, "Alc-APN-Password");

/// Alc-APN-Name (26.6527.143): text, 1 to 247 octets.
pub const ALC_APN_NAME: Attribute<Text> = Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 143, "Alc-APN-Name");

/// Alc-Tunnel-Acct-Policy (26.6527.144): text with a tag, 1 to 247 octets.
pub const ALC_TUNNEL_ACCT_POLICY: Attribute<Tagged<Text>> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 144, "Alc-Tunnel-Acct-Policy");

/// Alc-Mgw-Interface-Type (26.6527.145): a number that [`AlcMgwInterfaceType`] names, 4 octets.
pub const ALC_MGW_INTERFACE_TYPE: Attribute<Enum<AlcMgwInterfaceType>> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 145, "Alc-Mgw-Interface-Type");

/// Alc-Wlan-APN-Name (26.6527.146): text, 1 to 247 octets.
pub const ALC_WLAN_APN_NAME: Attribute<Text> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 146, "Alc-Wlan-APN-Name");

/// Alc-MsIsdn (26.6527.147): text, 1 to 247 octets.
pub const ALC_MSISDN: Attribute<Text> = Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 147, "Alc-MsIsdn");

/// Alc-RSSI (26.6527.148): a number, 4 octets.
pub const ALC_RSSI: Attribute<Integer> = Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 148, "Alc-RSSI");

/// Alc-Num-Attached-UEs (26.6527.149): a number, 4 octets.
pub const ALC_NUM_ATTACHED_UES: Attribute<Integer> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 149, "Alc-Num-Attached-UEs");

/// Alc-Charging-Prof-ID (26.6527.150): a number, 4 octets.
pub const ALC_CHARGING_PROF_ID: Attribute<Integer> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 150, "Alc-Charging-Prof-ID");

/// Alc-AA-Group-Partition-Isa-Id (26.6527.156): text, 1 to 247 octets.
pub const ALC_AA_GROUP_PARTITION_ISA_ID: Attribute<Text> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 156, "Alc-AA-Group-Partition-Isa-Id");

/// Alc-AA-Peer-Identifier (26.6527.157): text, 1 to 247 octets.
pub const ALC_AA_PEER_IDENTIFIER: Attribute<Text> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 157, "Alc-AA-Peer-Identifier");

/// Alc-Nas-Filter-Rule-Shared (26.6527.158): text, 1 to 247 octets.
pub const ALC_NAS_FILTER_RULE_SHARED: Attribute<Text> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 158, "Alc-Nas-Filter-Rule-Shared");

/// Alc-Ascend-Data-Filter-Host-Spec (26.6527.159): a filter in Ascend's binary form, 1 to 247 octets.
pub const ALC_ASCEND_DATA_FILTER_HOST_SPEC: Attribute<Octets> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 159, "Alc-Ascend-Data-Filter-Host-Spec");

/// Alc-Relative-Session-Timeout (26.6527.160): a number, 4 octets.
pub const ALC_RELATIVE_SESSION_TIMEOUT: Attribute<Integer> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 160, "Alc-Relative-Session-Timeout");

/// Alc-Acct-Triggered-Reason (26.6527.163): a number that [`AlcAcctTriggeredReason`] names, 4 octets.
pub const ALC_ACCT_TRIGGERED_REASON: Attribute<Enum<AlcAcctTriggeredReason>> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 163, "Alc-Acct-Triggered-Reason");

/// Alc-Wlan-Portal-Redirect (26.6527.172): text, 1 to 247 octets.
pub const ALC_WLAN_PORTAL_REDIRECT: Attribute<Text> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 172, "Alc-Wlan-Portal-Redirect");

/// Alc-Wlan-Portal-Url (26.6527.173): text, 1 to 247 octets.
pub const ALC_WLAN_PORTAL_URL: Attribute<Text> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 173, "Alc-Wlan-Portal-Url");

/// Alc-Lease-Time (26.6527.174): a number, 4 octets.
pub const ALC_LEASE_TIME: Attribute<Integer> = Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 174, "Alc-Lease-Time");

/// Alc-DSL-Line-State (26.6527.175): a number, 4 octets.
pub const ALC_DSL_LINE_STATE: Attribute<Integer> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 175, "Alc-DSL-Line-State");

/// Alc-DSL-Type (26.6527.176): a number, 4 octets.
pub const ALC_DSL_TYPE: Attribute<Integer> = Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 176, "Alc-DSL-Type");

/// Alc-Portal-Url (26.6527.177): text, 1 to 247 octets.
pub const ALC_PORTAL_URL: Attribute<Text> = Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 177, "Alc-Portal-Url");

/// Alc-Ipv6-Portal-Url (26.6527.178): text, 1 to 247 octets.
pub const ALC_IPV6_PORTAL_URL: Attribute<Text> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 178, "Alc-Ipv6-Portal-Url");

/// Alc-SAP-Session-Index (26.6527.180): a number, 4 octets.
pub const ALC_SAP_SESSION_INDEX: Attribute<Integer> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 180, "Alc-SAP-Session-Index");

/// Alc-SLAAC-IPv6-Pool (26.6527.181): text, 1 to 247 octets.
pub const ALC_SLAAC_IPV6_POOL: Attribute<Text> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 181, "Alc-SLAAC-IPv6-Pool");

/// Alc-WPP-ErrorCode (26.6527.183): a number, 4 octets.
pub const ALC_WPP_ERRORCODE: Attribute<Integer> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 183, "Alc-WPP-ErrorCode");

/// Alc-Onetime-Http-Redirect-Reactivate (26.6527.185): text, 1 to 247 octets.
pub const ALC_ONETIME_HTTP_REDIRECT_REACTIVATE: Attribute<Text> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 185, "Alc-Onetime-Http-Redirect-Reactivate");

/// Alc-ToServer-Dhcp6-Options (26.6527.191): 1 to 247 octets.
pub const ALC_TOSERVER_DHCP6_OPTIONS: Attribute<Octets> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 191, "Alc-ToServer-Dhcp6-Options");

/// Alc-ToClient-Dhcp6-Options (26.6527.192): 1 to 247 octets.
pub const ALC_TOCLIENT_DHCP6_OPTIONS: Attribute<Octets> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 192, "Alc-ToClient-Dhcp6-Options");

/// Alc-v6-Preferred-Lifetime (26.6527.200): a number, 4 octets.
pub const ALC_V6_PREFERRED_LIFETIME: Attribute<Integer> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 200, "Alc-v6-Preferred-Lifetime");

/// Alc-v6-Valid-Lifetime (26.6527.201): a number, 4 octets.
pub const ALC_V6_VALID_LIFETIME: Attribute<Integer> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 201, "Alc-v6-Valid-Lifetime");

/// Alc-Dhcp6-Renew-Time (26.6527.202): a number, 4 octets.
pub const ALC_DHCP6_RENEW_TIME: Attribute<Integer> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 202, "Alc-Dhcp6-Renew-Time");

/// Alc-Dhcp6-Rebind-Time (26.6527.203): a number, 4 octets.
pub const ALC_DHCP6_REBIND_TIME: Attribute<Integer> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 203, "Alc-Dhcp6-Rebind-Time");

/// Alc-Wlan-SSID-VLAN (26.6527.206): text, 1 to 247 octets.
pub const ALC_WLAN_SSID_VLAN: Attribute<Text> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 206, "Alc-Wlan-SSID-VLAN");

/// Alc-UPnP-Sub-Override-Policy (26.6527.217): text, 1 to 247 octets.
pub const ALC_UPNP_SUB_OVERRIDE_POLICY: Attribute<Text> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 217, "Alc-UPnP-Sub-Override-Policy");

/// Alc-Trigger-Acct-Interim (26.6527.228): text, 1 to 247 octets.
pub const ALC_TRIGGER_ACCT_INTERIM: Attribute<Text> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 228, "Alc-Trigger-Acct-Interim");

/// Alc-Acct-Interim-Level (26.6527.232): a number with a tag, 4 octets.
pub const ALC_ACCT_INTERIM_LEVEL: Attribute<Tagged<Integer>> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 232, "Alc-Acct-Interim-Level");

/// Alc-DNAT-Override (26.6527.234): text, 1 to 247 octets.
pub const ALC_DNAT_OVERRIDE: Attribute<Text> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 234, "Alc-DNAT-Override");

/// Alc-Remove-Override (26.6527.238): text, 1 to 247 octets.
pub const ALC_REMOVE_OVERRIDE: Attribute<Text> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 238, "Alc-Remove-Override");

/// Alc-Radius-Py (26.6527.242): 1 to 247 octets.
pub const ALC_RADIUS_PY: Attribute<Octets> = Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 242, "Alc-Radius-Py");

/// Alc-Force-DHCP-Relay (26.6527.244): text, 1 to 247 octets.
pub const ALC_FORCE_DHCP_RELAY: Attribute<Text> =
    Attribute::vendor(ALCATEL_LUCENT_SERVICE_ROUTER, 244, "Alc-Force-DHCP-Relay");

/// What the numbers of Timetra-Access (26.6527.1) mean.
#[derive(Debug)]
pub enum TimetraAccess {}

impl Enumeration for TimetraAccess {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "ftp"), (2, "console"), (3, "both")];
}

/// What the numbers of Timetra-Restrict-To-Home (26.6527.3) mean.
#[derive(Debug)]
pub enum TimetraRestrictToHome {}

impl Enumeration for TimetraRestrictToHome {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "true"), (2, "false")];
}

/// What the numbers of Timetra-Default-Action (26.6527.5) mean.
#[derive(Debug)]
pub enum TimetraDefaultAction {}

impl Enumeration for TimetraDefaultAction {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "permit-all"), (2, "deny-all"), (3, "none")];
}

/// What the numbers of Timetra-Action (26.6527.7) mean.
#[derive(Debug)]
pub enum TimetraAction {}

impl Enumeration for TimetraAction {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "permit"), (2, "deny")];
}

/// What the numbers of Alc-Tunnel-Algorithm (26.6527.47) mean.
#[derive(Debug)]
pub enum AlcTunnelAlgorithm {}

impl Enumeration for AlcTunnelAlgorithm {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "weighted-access"), (2, "existing-first")];
}

/// What the numbers of Alc-Tunnel-AVP-Hiding (26.6527.54) mean.
#[derive(Debug)]
pub enum AlcTunnelAvpHiding {}

impl Enumeration for AlcTunnelAvpHiding {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "nothing"), (2, "sensitive-only"), (3, "all")];
}

/// What the numbers of Alc-IPsec-SA-PFS-Group (26.6527.65) mean.
#[derive(Debug)]
pub enum AlcIpsecSaPfsGroup {}

impl Enumeration for AlcIpsecSaPfsGroup {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "group1"), (2, "group2"), (5, "group5")];
}

/// What the numbers of Alc-IPsec-SA-Encr-Algorithm (26.6527.66) mean.
#[derive(Debug)]
pub enum AlcIpsecSaEncrAlgorithm {}

impl Enumeration for AlcIpsecSaEncrAlgorithm {
    const NAMES: &'static [(u32, &'static str)] =
        &[(1, "null"), (2, "des"), (3, "des3"), (4, "aes128"), (5, "aes192"), (6, "aes256")];
}

/// What the numbers of Alc-IPsec-SA-Auth-Algorithm (26.6527.67) mean.
#[derive(Debug)]
pub enum AlcIpsecSaAuthAlgorithm {}

impl Enumeration for AlcIpsecSaAuthAlgorithm {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "null"), (2, "md5"), (3, "sha1")];
}

/// What the numbers of Alc-Tunnel-Challenge (26.6527.97) mean.
#[derive(Debug)]
pub enum AlcTunnelChallenge {}

impl Enumeration for AlcTunnelChallenge {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "never"), (2, "always")];
}

/// What the numbers of Alc-LI-Action (26.6527.122) mean.
#[derive(Debug)]
pub enum AlcLiAction {}

impl Enumeration for AlcLiAction {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "no-action"), (2, "enable"), (3, "disable")];
}

/// What the numbers of Alc-LI-FC (26.6527.124) mean.
#[derive(Debug)]
pub enum AlcLiFc {}

impl Enumeration for AlcLiFc {
    const NAMES: &'static [(u32, &'static str)] =
        &[(0, "be"), (1, "l2"), (2, "af"), (3, "l1"), (4, "h2"), (5, "ef"), (6, "h1"), (7, "nc")];
}

/// What the numbers of Alc-LI-Direction (26.6527.125) mean.
#[derive(Debug)]
pub enum AlcLiDirection {}

impl Enumeration for AlcLiDirection {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "ingress"), (2, "egress")];
}

/// What the numbers of Alc-AA-Transit-IP (26.6527.130) mean.
#[derive(Debug)]
pub enum AlcAaTransitIp {}

impl Enumeration for AlcAaTransitIp {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "host"), (2, "audit-start"), (3, "audit-end")];
}

/// What the numbers of Alc-Mgw-Interface-Type (26.6527.145) mean.
#[derive(Debug)]
pub enum AlcMgwInterfaceType {}

impl Enumeration for AlcMgwInterfaceType {
    const NAMES: &'static [(u32, &'static str)] = &[(1, "gn"), (2, "s2a"), (3, "s2b")];
}

/// What the numbers of Alc-Acct-Triggered-Reason (26.6527.163) mean.
#[derive(Debug)]
pub enum AlcAcctTriggeredReason {}

impl Enumeration for AlcAcctTriggeredReason {
    const NAMES: &'static [(u32, &'static str)] = &[
        (1, "regular"),
        (2, "sla-start"),
        (3, "sla-stop"),
        (4, "Framed-IP-Address-up"),
        (5, "Framed-IP-Address-down"),
        (6, "Alc-Ipv6-Address-up"),
        (7, "Alc-Ipv6-Address-down"),
        (8, "Delegated-IPv6-Prefix-up"),
        (9, "Delegated-IPv6-Prefix-down"),
        (10, "Framed-IPv6-Prefix-up"),
        (11, "Framed-IPv6-Prefix-down"),
    ];
}
