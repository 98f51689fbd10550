//! ITK, later Digi: NetBlazer and access servers.
//!
//! Source: vendor documentation; private enterprise number 1195 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/itk`: change it there.

use ulna_wire::{Attribute, Format, Integer, Ipv4, Text, Vendor};

/// ITK: private enterprise number 1195.
pub const ITK: Vendor = Vendor::new(1195, Format::T1L1);

/// ITK-Auth-Serv-IP (26.1195.100): an IPv4 address, 4 octets.
pub const ITK_AUTH_SERV_IP: Attribute<Ipv4> = Attribute::vendor(ITK, 100, "ITK-Auth-Serv-IP");

/// ITK-Auth-Serv-Prot (26.1195.101): a number, 4 octets.
pub const ITK_AUTH_SERV_PROT: Attribute<Integer> = Attribute::vendor(ITK, 101, "ITK-Auth-Serv-Prot");

/// ITK-Provider-Id (26.1195.102): a number, 4 octets.
pub const ITK_PROVIDER_ID: Attribute<Integer> = Attribute::vendor(ITK, 102, "ITK-Provider-Id");

/// ITK-Usergroup (26.1195.103): a number, 4 octets.
pub const ITK_USERGROUP: Attribute<Integer> = Attribute::vendor(ITK, 103, "ITK-Usergroup");

/// ITK-Banner (26.1195.104): text, 1 to 247 octets.
pub const ITK_BANNER: Attribute<Text> = Attribute::vendor(ITK, 104, "ITK-Banner");

/// ITK-Username-Prompt (26.1195.105): text, 1 to 247 octets.
pub const ITK_USERNAME_PROMPT: Attribute<Text> = Attribute::vendor(ITK, 105, "ITK-Username-Prompt");

/// ITK-Password-Prompt (26.1195.106): text, 1 to 247 octets.
pub const ITK_PASSWORD_PROMPT: Attribute<Text> = Attribute::vendor(ITK, 106, "ITK-Password-Prompt");

/// ITK-Welcome-Message (26.1195.107): text, 1 to 247 octets.
pub const ITK_WELCOME_MESSAGE: Attribute<Text> = Attribute::vendor(ITK, 107, "ITK-Welcome-Message");

/// ITK-Prompt (26.1195.108): text, 1 to 247 octets.
pub const ITK_PROMPT: Attribute<Text> = Attribute::vendor(ITK, 108, "ITK-Prompt");

/// ITK-IP-Pool (26.1195.109): a number, 4 octets.
pub const ITK_IP_POOL: Attribute<Integer> = Attribute::vendor(ITK, 109, "ITK-IP-Pool");

/// ITK-Tunnel-IP (26.1195.110): an IPv4 address, 4 octets.
pub const ITK_TUNNEL_IP: Attribute<Ipv4> = Attribute::vendor(ITK, 110, "ITK-Tunnel-IP");

/// ITK-Tunnel-Prot (26.1195.111): a number, 4 octets.
pub const ITK_TUNNEL_PROT: Attribute<Integer> = Attribute::vendor(ITK, 111, "ITK-Tunnel-Prot");

/// ITK-Acct-Serv-IP (26.1195.112): an IPv4 address, 4 octets.
pub const ITK_ACCT_SERV_IP: Attribute<Ipv4> = Attribute::vendor(ITK, 112, "ITK-Acct-Serv-IP");

/// ITK-Acct-Serv-Prot (26.1195.113): a number, 4 octets.
pub const ITK_ACCT_SERV_PROT: Attribute<Integer> = Attribute::vendor(ITK, 113, "ITK-Acct-Serv-Prot");

/// ITK-Filter-Rule (26.1195.114): text, 1 to 247 octets.
pub const ITK_FILTER_RULE: Attribute<Text> = Attribute::vendor(ITK, 114, "ITK-Filter-Rule");

/// ITK-Channel-Binding (26.1195.115): a number, 4 octets.
pub const ITK_CHANNEL_BINDING: Attribute<Integer> = Attribute::vendor(ITK, 115, "ITK-Channel-Binding");

/// ITK-Start-Delay (26.1195.116): a number, 4 octets.
pub const ITK_START_DELAY: Attribute<Integer> = Attribute::vendor(ITK, 116, "ITK-Start-Delay");

/// ITK-NAS-Name (26.1195.117): text, 1 to 247 octets.
pub const ITK_NAS_NAME: Attribute<Text> = Attribute::vendor(ITK, 117, "ITK-NAS-Name");

/// ITK-ISDN-Prot (26.1195.118): a number, 4 octets.
pub const ITK_ISDN_PROT: Attribute<Integer> = Attribute::vendor(ITK, 118, "ITK-ISDN-Prot");

/// ITK-PPP-Auth-Type (26.1195.119): a number, 4 octets.
pub const ITK_PPP_AUTH_TYPE: Attribute<Integer> = Attribute::vendor(ITK, 119, "ITK-PPP-Auth-Type");

/// ITK-Dialout-Type (26.1195.120): a number, 4 octets.
pub const ITK_DIALOUT_TYPE: Attribute<Integer> = Attribute::vendor(ITK, 120, "ITK-Dialout-Type");

/// ITK-Ftp-Auth-IP (26.1195.121): an IPv4 address, 4 octets.
pub const ITK_FTP_AUTH_IP: Attribute<Ipv4> = Attribute::vendor(ITK, 121, "ITK-Ftp-Auth-IP");

/// ITK-Users-Default-Entry (26.1195.122): text, 1 to 247 octets.
pub const ITK_USERS_DEFAULT_ENTRY: Attribute<Text> = Attribute::vendor(ITK, 122, "ITK-Users-Default-Entry");

/// ITK-Users-Default-Pw (26.1195.123): text, 1 to 247 octets.
pub const ITK_USERS_DEFAULT_PW: Attribute<Text> = Attribute::vendor(ITK, 123, "ITK-Users-Default-Pw");

/// ITK-Auth-Req-Type (26.1195.124): text, 1 to 247 octets.
pub const ITK_AUTH_REQ_TYPE: Attribute<Text> = Attribute::vendor(ITK, 124, "ITK-Auth-Req-Type");

/// ITK-Modem-Pool-Id (26.1195.125): a number, 4 octets.
pub const ITK_MODEM_POOL_ID: Attribute<Integer> = Attribute::vendor(ITK, 125, "ITK-Modem-Pool-Id");

/// ITK-Modem-Init-String (26.1195.126): text, 1 to 247 octets.
pub const ITK_MODEM_INIT_STRING: Attribute<Text> = Attribute::vendor(ITK, 126, "ITK-Modem-Init-String");

/// ITK-PPP-Client-Server-Mode (26.1195.127): a number, 4 octets.
pub const ITK_PPP_CLIENT_SERVER_MODE: Attribute<Integer> = Attribute::vendor(ITK, 127, "ITK-PPP-Client-Server-Mode");

/// ITK-PPP-Compression-Prot (26.1195.128): text, 1 to 247 octets.
pub const ITK_PPP_COMPRESSION_PROT: Attribute<Text> = Attribute::vendor(ITK, 128, "ITK-PPP-Compression-Prot");

/// ITK-Username (26.1195.129): text, 1 to 247 octets.
pub const ITK_USERNAME: Attribute<Text> = Attribute::vendor(ITK, 129, "ITK-Username");

/// ITK-Dest-No (26.1195.130): text, 1 to 247 octets.
pub const ITK_DEST_NO: Attribute<Text> = Attribute::vendor(ITK, 130, "ITK-Dest-No");

/// ITK-DDI (26.1195.131): text, 1 to 247 octets.
pub const ITK_DDI: Attribute<Text> = Attribute::vendor(ITK, 131, "ITK-DDI");
