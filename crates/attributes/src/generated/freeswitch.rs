//! FreeSWITCH: call records.
//!
//! Source: project documentation; private enterprise number 27880 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/freeswitch`: change it there.

use ulna_wire::{Attribute, Enum, Enumeration, Format, Integer, Text, Vendor};

/// Freeswitch: private enterprise number 27880.
pub const FREESWITCH: Vendor = Vendor::new(27880, Format::T1L1);

/// Freeswitch-AVPair (26.27880.1): text, 1 to 247 octets.
pub const FREESWITCH_AVPAIR: Attribute<Text> = Attribute::vendor(FREESWITCH, 1, "Freeswitch-AVPair");

/// Freeswitch-CLID (26.27880.2): text, 1 to 247 octets.
pub const FREESWITCH_CLID: Attribute<Text> = Attribute::vendor(FREESWITCH, 2, "Freeswitch-CLID");

/// Freeswitch-Dialplan (26.27880.3): text, 1 to 247 octets.
pub const FREESWITCH_DIALPLAN: Attribute<Text> = Attribute::vendor(FREESWITCH, 3, "Freeswitch-Dialplan");

/// Freeswitch-Src (26.27880.4): text, 1 to 247 octets.
pub const FREESWITCH_SRC: Attribute<Text> = Attribute::vendor(FREESWITCH, 4, "Freeswitch-Src");

/// Freeswitch-Dst (26.27880.5): text, 1 to 247 octets.
pub const FREESWITCH_DST: Attribute<Text> = Attribute::vendor(FREESWITCH, 5, "Freeswitch-Dst");

/// Freeswitch-Src-Channel (26.27880.6): text, 1 to 247 octets.
pub const FREESWITCH_SRC_CHANNEL: Attribute<Text> = Attribute::vendor(FREESWITCH, 6, "Freeswitch-Src-Channel");

/// Freeswitch-Dst-Channel (26.27880.7): text, 1 to 247 octets.
pub const FREESWITCH_DST_CHANNEL: Attribute<Text> = Attribute::vendor(FREESWITCH, 7, "Freeswitch-Dst-Channel");

/// Freeswitch-Ani (26.27880.8): text, 1 to 247 octets.
pub const FREESWITCH_ANI: Attribute<Text> = Attribute::vendor(FREESWITCH, 8, "Freeswitch-Ani");

/// Freeswitch-Aniii (26.27880.9): text, 1 to 247 octets.
pub const FREESWITCH_ANIII: Attribute<Text> = Attribute::vendor(FREESWITCH, 9, "Freeswitch-Aniii");

/// Freeswitch-Lastapp (26.27880.10): text, 1 to 247 octets.
pub const FREESWITCH_LASTAPP: Attribute<Text> = Attribute::vendor(FREESWITCH, 10, "Freeswitch-Lastapp");

/// Freeswitch-Lastdata (26.27880.11): text, 1 to 247 octets.
pub const FREESWITCH_LASTDATA: Attribute<Text> = Attribute::vendor(FREESWITCH, 11, "Freeswitch-Lastdata");

/// Freeswitch-Disposition (26.27880.12): text, 1 to 247 octets.
pub const FREESWITCH_DISPOSITION: Attribute<Text> = Attribute::vendor(FREESWITCH, 12, "Freeswitch-Disposition");

/// Freeswitch-Hangupcause (26.27880.13): a number that [`FreeswitchHangupcause`] names, 4 octets.
pub const FREESWITCH_HANGUPCAUSE: Attribute<Enum<FreeswitchHangupcause>> =
    Attribute::vendor(FREESWITCH, 13, "Freeswitch-Hangupcause");

/// Freeswitch-Billusec (26.27880.15): a number, 4 octets.
pub const FREESWITCH_BILLUSEC: Attribute<Integer> = Attribute::vendor(FREESWITCH, 15, "Freeswitch-Billusec");

/// Freeswitch-AMAFlags (26.27880.16): a number, 4 octets.
pub const FREESWITCH_AMAFLAGS: Attribute<Integer> = Attribute::vendor(FREESWITCH, 16, "Freeswitch-AMAFlags");

/// Freeswitch-RDNIS (26.27880.17): text, 1 to 247 octets.
pub const FREESWITCH_RDNIS: Attribute<Text> = Attribute::vendor(FREESWITCH, 17, "Freeswitch-RDNIS");

/// Freeswitch-Context (26.27880.18): text, 1 to 247 octets.
pub const FREESWITCH_CONTEXT: Attribute<Text> = Attribute::vendor(FREESWITCH, 18, "Freeswitch-Context");

/// Freeswitch-Source (26.27880.19): text, 1 to 247 octets.
pub const FREESWITCH_SOURCE: Attribute<Text> = Attribute::vendor(FREESWITCH, 19, "Freeswitch-Source");

/// Freeswitch-Callstartdate (26.27880.20): text, 1 to 247 octets.
pub const FREESWITCH_CALLSTARTDATE: Attribute<Text> = Attribute::vendor(FREESWITCH, 20, "Freeswitch-Callstartdate");

/// Freeswitch-Callanswerdate (26.27880.21): text, 1 to 247 octets.
pub const FREESWITCH_CALLANSWERDATE: Attribute<Text> = Attribute::vendor(FREESWITCH, 21, "Freeswitch-Callanswerdate");

/// Freeswitch-Calltransferdate (26.27880.22): text, 1 to 247 octets.
pub const FREESWITCH_CALLTRANSFERDATE: Attribute<Text> =
    Attribute::vendor(FREESWITCH, 22, "Freeswitch-Calltransferdate");

/// Freeswitch-Callenddate (26.27880.23): text, 1 to 247 octets.
pub const FREESWITCH_CALLENDDATE: Attribute<Text> = Attribute::vendor(FREESWITCH, 23, "Freeswitch-Callenddate");

/// Freeswitch-Signalbond (26.27880.24): text, 1 to 247 octets.
pub const FREESWITCH_SIGNALBOND: Attribute<Text> = Attribute::vendor(FREESWITCH, 24, "Freeswitch-Signalbond");

/// What the numbers of Freeswitch-Hangupcause (26.27880.13) mean.
#[derive(Debug)]
pub enum FreeswitchHangupcause {}

impl Enumeration for FreeswitchHangupcause {
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
