//! Sangoma: NetBorder gateways.
//!
//! Source: vendor documentation; private enterprise number 35987 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/sangoma`: change it there.

use ulna_wire::{Attribute, Enum, Enumeration, Format, Integer, Text, Vendor};

/// NetBorder: private enterprise number 35987.
pub const NETBORDER: Vendor = Vendor::new(35987, Format::T1L1);

/// NetBorder-AVPair (26.35987.1): text, 1 to 247 octets.
pub const NETBORDER_AVPAIR: Attribute<Text> = Attribute::vendor(NETBORDER, 1, "NetBorder-AVPair");

/// NetBorder-CLID (26.35987.2): text, 1 to 247 octets.
pub const NETBORDER_CLID: Attribute<Text> = Attribute::vendor(NETBORDER, 2, "NetBorder-CLID");

/// NetBorder-Dialplan (26.35987.3): text, 1 to 247 octets.
pub const NETBORDER_DIALPLAN: Attribute<Text> = Attribute::vendor(NETBORDER, 3, "NetBorder-Dialplan");

/// NetBorder-Src (26.35987.4): text, 1 to 247 octets.
pub const NETBORDER_SRC: Attribute<Text> = Attribute::vendor(NETBORDER, 4, "NetBorder-Src");

/// NetBorder-Dst (26.35987.5): text, 1 to 247 octets.
pub const NETBORDER_DST: Attribute<Text> = Attribute::vendor(NETBORDER, 5, "NetBorder-Dst");

/// NetBorder-Src-Channel (26.35987.6): text, 1 to 247 octets.
pub const NETBORDER_SRC_CHANNEL: Attribute<Text> = Attribute::vendor(NETBORDER, 6, "NetBorder-Src-Channel");

/// NetBorder-Dst-Channel (26.35987.7): text, 1 to 247 octets.
pub const NETBORDER_DST_CHANNEL: Attribute<Text> = Attribute::vendor(NETBORDER, 7, "NetBorder-Dst-Channel");

/// NetBorder-Ani (26.35987.8): text, 1 to 247 octets.
pub const NETBORDER_ANI: Attribute<Text> = Attribute::vendor(NETBORDER, 8, "NetBorder-Ani");

/// NetBorder-Aniii (26.35987.9): text, 1 to 247 octets.
pub const NETBORDER_ANIII: Attribute<Text> = Attribute::vendor(NETBORDER, 9, "NetBorder-Aniii");

/// NetBorder-Lastapp (26.35987.10): text, 1 to 247 octets.
pub const NETBORDER_LASTAPP: Attribute<Text> = Attribute::vendor(NETBORDER, 10, "NetBorder-Lastapp");

/// NetBorder-Lastdata (26.35987.11): text, 1 to 247 octets.
pub const NETBORDER_LASTDATA: Attribute<Text> = Attribute::vendor(NETBORDER, 11, "NetBorder-Lastdata");

/// NetBorder-Disposition (26.35987.12): text, 1 to 247 octets.
pub const NETBORDER_DISPOSITION: Attribute<Text> = Attribute::vendor(NETBORDER, 12, "NetBorder-Disposition");

/// NetBorder-Hangupcause (26.35987.13): a number that [`NetborderHangupcause`] names, 4 octets.
pub const NETBORDER_HANGUPCAUSE: Attribute<Enum<NetborderHangupcause>> =
    Attribute::vendor(NETBORDER, 13, "NetBorder-Hangupcause");

/// NetBorder-Billusec (26.35987.15): a number, 4 octets.
pub const NETBORDER_BILLUSEC: Attribute<Integer> = Attribute::vendor(NETBORDER, 15, "NetBorder-Billusec");

/// NetBorder-AMAFlags (26.35987.16): a number, 4 octets.
pub const NETBORDER_AMAFLAGS: Attribute<Integer> = Attribute::vendor(NETBORDER, 16, "NetBorder-AMAFlags");

/// NetBorder-RDNIS (26.35987.17): text, 1 to 247 octets.
pub const NETBORDER_RDNIS: Attribute<Text> = Attribute::vendor(NETBORDER, 17, "NetBorder-RDNIS");

/// NetBorder-Context (26.35987.18): text, 1 to 247 octets.
pub const NETBORDER_CONTEXT: Attribute<Text> = Attribute::vendor(NETBORDER, 18, "NetBorder-Context");

/// NetBorder-Source (26.35987.19): text, 1 to 247 octets.
pub const NETBORDER_SOURCE: Attribute<Text> = Attribute::vendor(NETBORDER, 19, "NetBorder-Source");

/// NetBorder-Callstartdate (26.35987.20): text, 1 to 247 octets.
pub const NETBORDER_CALLSTARTDATE: Attribute<Text> = Attribute::vendor(NETBORDER, 20, "NetBorder-Callstartdate");

/// NetBorder-Callanswerdate (26.35987.21): text, 1 to 247 octets.
pub const NETBORDER_CALLANSWERDATE: Attribute<Text> = Attribute::vendor(NETBORDER, 21, "NetBorder-Callanswerdate");

/// NetBorder-Calltransferdate (26.35987.22): text, 1 to 247 octets.
pub const NETBORDER_CALLTRANSFERDATE: Attribute<Text> = Attribute::vendor(NETBORDER, 22, "NetBorder-Calltransferdate");

/// NetBorder-Callenddate (26.35987.23): text, 1 to 247 octets.
pub const NETBORDER_CALLENDDATE: Attribute<Text> = Attribute::vendor(NETBORDER, 23, "NetBorder-Callenddate");

/// NetBorder-Signalbond (26.35987.24): text, 1 to 247 octets.
pub const NETBORDER_SIGNALBOND: Attribute<Text> = Attribute::vendor(NETBORDER, 24, "NetBorder-Signalbond");

/// What the numbers of NetBorder-Hangupcause (26.35987.13) mean.
#[derive(Debug)]
pub enum NetborderHangupcause {}

impl Enumeration for NetborderHangupcause {
    const NAMES: &'static [(u32, &'static str)] = &[
        (0, "None"),
        (1, "Unallocated-Number"),
        (2, "No-Route-Transit-Net"),
        (3, "No-Route-Destination"),
        (6, "Channel-Unacceptable"),
        (7, "Call-Awarded-Delivery"),
        (16, "Normal-Clearing"),
        (17, "User-Busy"),
        (18, "No-User-Response"),
        (19, "No-Answer"),
        (20, "Subscriber-Absent"),
        (21, "Call-Rejected"),
        (22, "Number-Changed"),
        (23, "Redirecto-To-New-Destination"),
        (25, "Exchange-Routing-Error"),
        (27, "Destination-Out-Of-Order"),
        (28, "Invalid-Number-Format"),
        (29, "Facility-Rejected"),
        (30, "Response-To-Status-Enquiry"),
        (31, "Normal-Unspecified"),
        (34, "Normal-Circuit-Congestion"),
        (38, "Network-Out-Of-Order"),
        (41, "Normal-Temporary-Failure"),
        (42, "Switch-Congestion"),
        (43, "Access-Info-Discarded"),
        (44, "Requested-Chan-Unavail"),
        (45, "Pre-Empted"),
        (50, "Facility-Not-Subscribed"),
        (52, "Outgoing-Call-Barred"),
        (54, "Incoming-Call-Barred"),
        (57, "Bearercapability-Notauth"),
        (58, "Bearercapability-Notavail"),
        (63, "Service-Unavailable"),
        (65, "Bearercapability-Notimpl"),
        (66, "Chan-Not-Implemented"),
        (69, "Facility-Not-Implemented"),
        (79, "Service-Not-Implemented"),
        (81, "Invalid-Call-Reference"),
        (88, "Incompatible-Destination"),
        (95, "Invalid-Msg-Unspecified"),
        (96, "Mandatory-IE-Missing"),
        (97, "Message-Type-Nonexist"),
        (98, "Wrong-Message"),
        (99, "IE-Nonexist"),
        (100, "Invalid-IE-Contents"),
        (101, "Wrong-Call-State"),
        (102, "Recovery-On-Timer-Expire"),
        (103, "Mandatory-IE-Length-Error"),
        (111, "Protocol-Error"),
        (127, "Interworking"),
        (142, "Success"),
        (487, "Originator-Cancel"),
        (500, "Crash"),
        (501, "System-Shutdown"),
        (502, "Lose-Race"),
        (503, "Manager-Request"),
        (600, "Blind-Transfer"),
        (601, "Attended-Transfer"),
        (602, "Allotted-Timeout"),
        (603, "User-Challenge"),
        (604, "Media-Timeout"),
        (605, "Picked-Off"),
        (606, "User-Not-Registered"),
    ];
}
