//! RFC 2865: Remote Authentication Dial In User Service (RADIUS).
//!
//! Source: <https://www.rfc-editor.org/rfc/rfc2865> and the IANA registry "RADIUS Types".
//!
//! Made by `cargo xtask codegen` from `dictionaries/rfc2865`: change it there.

use ulna_wire::{Attribute, Enum, Enumeration, Integer, Ipv4, Octets, Text, UserPassword, Value, Vsa};

/// User-Name (1): text, 1 to 253 octets.
pub const USER_NAME: Attribute<Text> = Attribute::rfc(1, "User-Name");

/// User-Password (2): octets hidden with the shared secret, 16 to 128 octets.
pub const USER_PASSWORD: Attribute<UserPassword> = Attribute::rfc(2, "User-Password");

/// CHAP-Password (3): 1 to 253 octets.
pub const CHAP_PASSWORD: Attribute<Octets> = Attribute::rfc(3, "CHAP-Password");

/// NAS-IP-Address (4): an IPv4 address, 4 octets.
pub const NAS_IP_ADDRESS: Attribute<Ipv4> = Attribute::rfc(4, "NAS-IP-Address");

/// NAS-Port (5): a number, 4 octets.
pub const NAS_PORT: Attribute<Integer> = Attribute::rfc(5, "NAS-Port");

/// Service-Type (6): a number that [`ServiceType`] names, 4 octets.
pub const SERVICE_TYPE: Attribute<Enum<ServiceType>> = Attribute::rfc(6, "Service-Type");

/// Framed-Protocol (7): a number that [`FramedProtocol`] names, 4 octets.
pub const FRAMED_PROTOCOL: Attribute<Enum<FramedProtocol>> = Attribute::rfc(7, "Framed-Protocol");

/// Framed-IP-Address (8): an IPv4 address, 4 octets.
pub const FRAMED_IP_ADDRESS: Attribute<Ipv4> = Attribute::rfc(8, "Framed-IP-Address");

/// Framed-IP-Netmask (9): an IPv4 address, 4 octets.
pub const FRAMED_IP_NETMASK: Attribute<Ipv4> = Attribute::rfc(9, "Framed-IP-Netmask");

/// Framed-Routing (10): a number that [`FramedRouting`] names, 4 octets.
pub const FRAMED_ROUTING: Attribute<Enum<FramedRouting>> = Attribute::rfc(10, "Framed-Routing");

/// Filter-Id (11): text, 1 to 253 octets.
pub const FILTER_ID: Attribute<Text> = Attribute::rfc(11, "Filter-Id");

/// Framed-MTU (12): a number, 4 octets.
pub const FRAMED_MTU: Attribute<Integer> = Attribute::rfc(12, "Framed-MTU");

/// Framed-Compression (13): a number that [`FramedCompression`] names, 4 octets.
pub const FRAMED_COMPRESSION: Attribute<Enum<FramedCompression>> = Attribute::rfc(13, "Framed-Compression");

/// Login-IP-Host (14): an IPv4 address, 4 octets.
pub const LOGIN_IP_HOST: Attribute<Ipv4> = Attribute::rfc(14, "Login-IP-Host");

/// Login-Service (15): a number that [`LoginService`] names, 4 octets.
pub const LOGIN_SERVICE: Attribute<Enum<LoginService>> = Attribute::rfc(15, "Login-Service");

/// Login-TCP-Port (16): a number that [`LoginTcpPort`] names, 4 octets.
pub const LOGIN_TCP_PORT: Attribute<Enum<LoginTcpPort>> = Attribute::rfc(16, "Login-TCP-Port");

/// Reply-Message (18): text, 1 to 253 octets.
pub const REPLY_MESSAGE: Attribute<Text> = Attribute::rfc(18, "Reply-Message");

/// Callback-Number (19): text, 1 to 253 octets.
pub const CALLBACK_NUMBER: Attribute<Text> = Attribute::rfc(19, "Callback-Number");

/// Callback-Id (20): text, 1 to 253 octets.
pub const CALLBACK_ID: Attribute<Text> = Attribute::rfc(20, "Callback-Id");

/// Framed-Route (22): text, 1 to 253 octets.
pub const FRAMED_ROUTE: Attribute<Text> = Attribute::rfc(22, "Framed-Route");

/// Framed-IPX-Network (23): an IPv4 address, 4 octets.
pub const FRAMED_IPX_NETWORK: Attribute<Ipv4> = Attribute::rfc(23, "Framed-IPX-Network");

/// State (24): 1 to 253 octets.
pub const STATE: Attribute<Octets> = Attribute::rfc(24, "State");

/// Class (25): 1 to 253 octets.
pub const CLASS: Attribute<Octets> = Attribute::rfc(25, "Class");

/// Vendor-Specific (26): a vendor's attributes, 1 to 253 octets.
pub const VENDOR_SPECIFIC: Attribute<Vsa> = Attribute::rfc(26, "Vendor-Specific");

/// Session-Timeout (27): a number, 4 octets.
pub const SESSION_TIMEOUT: Attribute<Integer> = Attribute::rfc(27, "Session-Timeout");

/// Idle-Timeout (28): a number, 4 octets.
pub const IDLE_TIMEOUT: Attribute<Integer> = Attribute::rfc(28, "Idle-Timeout");

/// Termination-Action (29): a number that [`TerminationAction`] names, 4 octets.
pub const TERMINATION_ACTION: Attribute<Enum<TerminationAction>> = Attribute::rfc(29, "Termination-Action");

/// Called-Station-Id (30): text, 1 to 253 octets.
pub const CALLED_STATION_ID: Attribute<Text> = Attribute::rfc(30, "Called-Station-Id");

/// Calling-Station-Id (31): text, 1 to 253 octets.
pub const CALLING_STATION_ID: Attribute<Text> = Attribute::rfc(31, "Calling-Station-Id");

/// NAS-Identifier (32): text, 1 to 253 octets.
pub const NAS_IDENTIFIER: Attribute<Text> = Attribute::rfc(32, "NAS-Identifier");

/// Proxy-State (33): 1 to 253 octets.
pub const PROXY_STATE: Attribute<Octets> = Attribute::rfc(33, "Proxy-State");

/// Login-LAT-Service (34): text, 1 to 253 octets.
pub const LOGIN_LAT_SERVICE: Attribute<Text> = Attribute::rfc(34, "Login-LAT-Service");

/// Login-LAT-Node (35): text, 1 to 253 octets.
pub const LOGIN_LAT_NODE: Attribute<Text> = Attribute::rfc(35, "Login-LAT-Node");

/// Login-LAT-Group (36): 1 to 253 octets.
pub const LOGIN_LAT_GROUP: Attribute<Octets> = Attribute::rfc(36, "Login-LAT-Group");

/// Framed-AppleTalk-Link (37): a number, 4 octets.
pub const FRAMED_APPLETALK_LINK: Attribute<Integer> = Attribute::rfc(37, "Framed-AppleTalk-Link");

/// Framed-AppleTalk-Network (38): a number, 4 octets.
pub const FRAMED_APPLETALK_NETWORK: Attribute<Integer> = Attribute::rfc(38, "Framed-AppleTalk-Network");

/// Framed-AppleTalk-Zone (39): text, 1 to 253 octets.
pub const FRAMED_APPLETALK_ZONE: Attribute<Text> = Attribute::rfc(39, "Framed-AppleTalk-Zone");

/// CHAP-Challenge (60): 1 to 253 octets.
pub const CHAP_CHALLENGE: Attribute<Octets> = Attribute::rfc(60, "CHAP-Challenge");

/// NAS-Port-Type (61): a number that [`NasPortType`] names, 4 octets.
pub const NAS_PORT_TYPE: Attribute<Enum<NasPortType>> = Attribute::rfc(61, "NAS-Port-Type");

/// Port-Limit (62): a number, 4 octets.
pub const PORT_LIMIT: Attribute<Integer> = Attribute::rfc(62, "Port-Limit");

/// Login-LAT-Port (63): text, 1 to 253 octets.
pub const LOGIN_LAT_PORT: Attribute<Text> = Attribute::rfc(63, "Login-LAT-Port");

/// What the numbers of Service-Type (6) mean.
#[derive(Debug)]
pub enum ServiceType {}

impl ServiceType {
    /// Login-User.
    pub const LOGIN_USER: Value<Self> = Value::new(1);
    /// Framed-User.
    pub const FRAMED_USER: Value<Self> = Value::new(2);
    /// Callback-Login-User.
    pub const CALLBACK_LOGIN_USER: Value<Self> = Value::new(3);
    /// Callback-Framed-User.
    pub const CALLBACK_FRAMED_USER: Value<Self> = Value::new(4);
    /// Outbound-User.
    pub const OUTBOUND_USER: Value<Self> = Value::new(5);
    /// Administrative-User.
    pub const ADMINISTRATIVE_USER: Value<Self> = Value::new(6);
    /// NAS-Prompt-User.
    pub const NAS_PROMPT_USER: Value<Self> = Value::new(7);
    /// Authenticate-Only.
    pub const AUTHENTICATE_ONLY: Value<Self> = Value::new(8);
    /// Callback-NAS-Prompt.
    pub const CALLBACK_NAS_PROMPT: Value<Self> = Value::new(9);
    /// Call-Check.
    pub const CALL_CHECK: Value<Self> = Value::new(10);
    /// Callback-Administrative.
    pub const CALLBACK_ADMINISTRATIVE: Value<Self> = Value::new(11);
    /// Voice.
    pub const VOICE: Value<Self> = Value::new(12);
    /// Fax.
    pub const FAX: Value<Self> = Value::new(13);
    /// Modem-Relay.
    pub const MODEM_RELAY: Value<Self> = Value::new(14);
    /// IAPP-Register.
    pub const IAPP_REGISTER: Value<Self> = Value::new(15);
    /// IAPP-AP-Check.
    pub const IAPP_AP_CHECK: Value<Self> = Value::new(16);
    /// Authorize-Only.
    pub const AUTHORIZE_ONLY: Value<Self> = Value::new(17);
    /// Framed-Management.
    pub const FRAMED_MANAGEMENT: Value<Self> = Value::new(18);
}

impl Enumeration for ServiceType {
    const NAMES: &'static [(u32, &'static str)] = &[
        (1, "Login-User"),
        (2, "Framed-User"),
        (3, "Callback-Login-User"),
        (4, "Callback-Framed-User"),
        (5, "Outbound-User"),
        (6, "Administrative-User"),
        (7, "NAS-Prompt-User"),
        (8, "Authenticate-Only"),
        (9, "Callback-NAS-Prompt"),
        (10, "Call-Check"),
        (11, "Callback-Administrative"),
        (12, "Voice"),
        (13, "Fax"),
        (14, "Modem-Relay"),
        (15, "IAPP-Register"),
        (16, "IAPP-AP-Check"),
        (17, "Authorize-Only"),
        (18, "Framed-Management"),
    ];
}

/// What the numbers of Framed-Protocol (7) mean.
#[derive(Debug)]
pub enum FramedProtocol {}

impl FramedProtocol {
    /// PPP.
    pub const PPP: Value<Self> = Value::new(1);
    /// SLIP.
    pub const SLIP: Value<Self> = Value::new(2);
    /// ARAP.
    pub const ARAP: Value<Self> = Value::new(3);
    /// Gandalf-SLML.
    pub const GANDALF_SLML: Value<Self> = Value::new(4);
    /// Xylogics-IPX-SLIP.
    pub const XYLOGICS_IPX_SLIP: Value<Self> = Value::new(5);
    /// X.75-Synchronous.
    pub const X_75_SYNCHRONOUS: Value<Self> = Value::new(6);
    /// GPRS-PDP-Context.
    pub const GPRS_PDP_CONTEXT: Value<Self> = Value::new(7);
    /// PPTP.
    pub const PPTP: Value<Self> = Value::new(9);
}

impl Enumeration for FramedProtocol {
    const NAMES: &'static [(u32, &'static str)] = &[
        (1, "PPP"),
        (2, "SLIP"),
        (3, "ARAP"),
        (4, "Gandalf-SLML"),
        (5, "Xylogics-IPX-SLIP"),
        (6, "X.75-Synchronous"),
        (7, "GPRS-PDP-Context"),
        (9, "PPTP"),
    ];
}

/// What the numbers of Framed-Routing (10) mean.
#[derive(Debug)]
pub enum FramedRouting {}

impl FramedRouting {
    /// None.
    pub const NONE: Value<Self> = Value::new(0);
    /// Broadcast.
    pub const BROADCAST: Value<Self> = Value::new(1);
    /// Listen.
    pub const LISTEN: Value<Self> = Value::new(2);
    /// Broadcast-Listen.
    pub const BROADCAST_LISTEN: Value<Self> = Value::new(3);
}

impl Enumeration for FramedRouting {
    const NAMES: &'static [(u32, &'static str)] =
        &[(0, "None"), (1, "Broadcast"), (2, "Listen"), (3, "Broadcast-Listen")];
}

/// What the numbers of Framed-Compression (13) mean.
#[derive(Debug)]
pub enum FramedCompression {}

impl FramedCompression {
    /// None.
    pub const NONE: Value<Self> = Value::new(0);
    /// Van-Jacobson-TCP-IP.
    pub const VAN_JACOBSON_TCP_IP: Value<Self> = Value::new(1);
    /// IPX-Header-Compression.
    pub const IPX_HEADER_COMPRESSION: Value<Self> = Value::new(2);
    /// Stac-LZS.
    pub const STAC_LZS: Value<Self> = Value::new(3);
}

impl Enumeration for FramedCompression {
    const NAMES: &'static [(u32, &'static str)] =
        &[(0, "None"), (1, "Van-Jacobson-TCP-IP"), (2, "IPX-Header-Compression"), (3, "Stac-LZS")];
}

/// What the numbers of Login-Service (15) mean.
#[derive(Debug)]
pub enum LoginService {}

impl LoginService {
    /// Telnet.
    pub const TELNET: Value<Self> = Value::new(0);
    /// Rlogin.
    pub const RLOGIN: Value<Self> = Value::new(1);
    /// TCP-Clear.
    pub const TCP_CLEAR: Value<Self> = Value::new(2);
    /// PortMaster.
    pub const PORTMASTER: Value<Self> = Value::new(3);
    /// LAT.
    pub const LAT: Value<Self> = Value::new(4);
    /// X25-PAD.
    pub const X25_PAD: Value<Self> = Value::new(5);
    /// X25-T3POS.
    pub const X25_T3POS: Value<Self> = Value::new(6);
    /// TCP-Clear-Quiet.
    pub const TCP_CLEAR_QUIET: Value<Self> = Value::new(8);
}

impl Enumeration for LoginService {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "Telnet"),
        (1, "Rlogin"),
        (2, "TCP-Clear"),
        (3, "PortMaster"),
        (4, "LAT"),
        (5, "X25-PAD"),
        (6, "X25-T3POS"),
        (8, "TCP-Clear-Quiet"),
    ];
}

/// What the numbers of Login-TCP-Port (16) mean.
#[derive(Debug)]
pub enum LoginTcpPort {}

impl LoginTcpPort {
    /// Telnet.
    pub const TELNET: Value<Self> = Value::new(23);
    /// Rlogin.
    pub const RLOGIN: Value<Self> = Value::new(513);
    /// Rsh.
    pub const RSH: Value<Self> = Value::new(514);
}

impl Enumeration for LoginTcpPort {
    const NAMES: &'static [(u32, &'static str)] = &[(23, "Telnet"), (513, "Rlogin"), (514, "Rsh")];
}

/// What the numbers of Termination-Action (29) mean.
#[derive(Debug)]
pub enum TerminationAction {}

impl TerminationAction {
    /// Default.
    pub const DEFAULT: Value<Self> = Value::new(0);
    /// RADIUS-Request.
    pub const RADIUS_REQUEST: Value<Self> = Value::new(1);
}

impl Enumeration for TerminationAction {
    const NAMES: &'static [(u32, &'static str)] = &[(0, "Default"), (1, "RADIUS-Request")];
}

/// What the numbers of NAS-Port-Type (61) mean.
#[derive(Debug)]
pub enum NasPortType {}

impl NasPortType {
    /// Async.
    pub const ASYNC: Value<Self> = Value::new(0);
    /// Sync.
    pub const SYNC: Value<Self> = Value::new(1);
    /// ISDN.
    pub const ISDN: Value<Self> = Value::new(2);
    /// ISDN-V120.
    pub const ISDN_V120: Value<Self> = Value::new(3);
    /// ISDN-V110.
    pub const ISDN_V110: Value<Self> = Value::new(4);
    /// Virtual.
    pub const VIRTUAL: Value<Self> = Value::new(5);
    /// PIAFS.
    pub const PIAFS: Value<Self> = Value::new(6);
    /// HDLC-Clear-Channel.
    pub const HDLC_CLEAR_CHANNEL: Value<Self> = Value::new(7);
    /// X.25.
    pub const X_25: Value<Self> = Value::new(8);
    /// X.75.
    pub const X_75: Value<Self> = Value::new(9);
    /// G.3-Fax.
    pub const G_3_FAX: Value<Self> = Value::new(10);
    /// SDSL.
    pub const SDSL: Value<Self> = Value::new(11);
    /// ADSL-CAP.
    pub const ADSL_CAP: Value<Self> = Value::new(12);
    /// ADSL-DMT.
    pub const ADSL_DMT: Value<Self> = Value::new(13);
    /// IDSL.
    pub const IDSL: Value<Self> = Value::new(14);
    /// Ethernet.
    pub const ETHERNET: Value<Self> = Value::new(15);
    /// xDSL.
    pub const XDSL: Value<Self> = Value::new(16);
    /// Cable.
    pub const CABLE: Value<Self> = Value::new(17);
    /// Wireless-Other.
    pub const WIRELESS_OTHER: Value<Self> = Value::new(18);
    /// Wireless-802.11.
    pub const WIRELESS_802_11: Value<Self> = Value::new(19);
    /// Token-Ring.
    pub const TOKEN_RING: Value<Self> = Value::new(20);
    /// FDDI.
    pub const FDDI: Value<Self> = Value::new(21);
    /// Wireless-CDMA2000.
    pub const WIRELESS_CDMA2000: Value<Self> = Value::new(22);
    /// Wireless-UMTS.
    pub const WIRELESS_UMTS: Value<Self> = Value::new(23);
    /// Wireless-1X-EV.
    pub const WIRELESS_1X_EV: Value<Self> = Value::new(24);
    /// IAPP.
    pub const IAPP: Value<Self> = Value::new(25);
    /// FTTP.
    pub const FTTP: Value<Self> = Value::new(26);
    /// Wireless-802.16.
    pub const WIRELESS_802_16: Value<Self> = Value::new(27);
    /// Wireless-802.20.
    pub const WIRELESS_802_20: Value<Self> = Value::new(28);
    /// Wireless-802.22.
    pub const WIRELESS_802_22: Value<Self> = Value::new(29);
    /// PPPoA.
    pub const PPPOA: Value<Self> = Value::new(30);
    /// PPPoEoA.
    pub const PPPOEOA: Value<Self> = Value::new(31);
    /// PPPoEoE.
    pub const PPPOEOE: Value<Self> = Value::new(32);
    /// PPPoEoVLAN.
    pub const PPPOEOVLAN: Value<Self> = Value::new(33);
    /// PPPoEoQinQ.
    pub const PPPOEOQINQ: Value<Self> = Value::new(34);
    /// xPON.
    pub const XPON: Value<Self> = Value::new(35);
    /// Wireless-XGP.
    pub const WIRELESS_XGP: Value<Self> = Value::new(36);
}

impl Enumeration for NasPortType {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "Async"),
        (1, "Sync"),
        (2, "ISDN"),
        (3, "ISDN-V120"),
        (4, "ISDN-V110"),
        (5, "Virtual"),
        (6, "PIAFS"),
        (7, "HDLC-Clear-Channel"),
        (8, "X.25"),
        (9, "X.75"),
        (10, "G.3-Fax"),
        (11, "SDSL"),
        (12, "ADSL-CAP"),
        (13, "ADSL-DMT"),
        (14, "IDSL"),
        (15, "Ethernet"),
        (16, "xDSL"),
        (17, "Cable"),
        (18, "Wireless-Other"),
        (19, "Wireless-802.11"),
        (20, "Token-Ring"),
        (21, "FDDI"),
        (22, "Wireless-CDMA2000"),
        (23, "Wireless-UMTS"),
        (24, "Wireless-1X-EV"),
        (25, "IAPP"),
        (26, "FTTP"),
        (27, "Wireless-802.16"),
        (28, "Wireless-802.20"),
        (29, "Wireless-802.22"),
        (30, "PPPoA"),
        (31, "PPPoEoA"),
        (32, "PPPoEoE"),
        (33, "PPPoEoVLAN"),
        (34, "PPPoEoQinQ"),
        (35, "xPON"),
        (36, "Wireless-XGP"),
    ];
}
