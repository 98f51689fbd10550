//! Numbers of attributes that never leave the server, as FreeRADIUS 3 has them, and of the few others that rules know.

pub(crate) const USER_NAME: u32 = 1;
pub(crate) const SESSION_TIMEOUT: u32 = 27;
pub(crate) const FALL_THROUGH: u32 = 500;
pub(crate) const AUTH_TYPE: u32 = 1000;
pub(crate) const PREFIX: u32 = 1003;
pub(crate) const SUFFIX: u32 = 1004;
pub(crate) const EXPIRATION: u32 = 1010;
pub(crate) const CLIENT_SHORTNAME: u32 = 1024;
pub(crate) const HUNTGROUP_NAME: u32 = 1031;
pub(crate) const STRIP_USER_NAME: u32 = 1035;
pub(crate) const HINT: u32 = 1040;
pub(crate) const LOGIN_TIME: u32 = 1042;
pub(crate) const STRIPPED_USER_NAME: u32 = 1043;
pub(crate) const CURRENT_TIME: u32 = 1044;
pub(crate) const CLIENT_IP_ADDRESS: u32 = 1052;
pub(crate) const PACKET_SRC_IP_ADDRESS: u32 = 1084;
pub(crate) const PACKET_SRC_IPV6_ADDRESS: u32 = 1097;

/// Internal attributes that rules can look at.
pub(crate) const READABLE: [u32; 7] = [
    CLIENT_SHORTNAME,
    HUNTGROUP_NAME,
    HINT,
    STRIPPED_USER_NAME,
    CLIENT_IP_ADDRESS,
    PACKET_SRC_IP_ADDRESS,
    PACKET_SRC_IPV6_ADDRESS,
];
