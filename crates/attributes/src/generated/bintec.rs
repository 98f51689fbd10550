//! BinTec Communications: routers.
//!
//! Source: vendor documentation; private enterprise number 272 in the IANA registry.
//!
//! Made by `cargo xtask codegen` from `dictionaries/vendors/bintec`: change it there.

use ulna_wire::{Attribute, Format, Text, Vendor};

/// BinTec: private enterprise number 272.
pub const BINTEC: Vendor = Vendor::new(272, Format::T1L1);

/// BinTec-biboPPPTable (26.272.224): text, 1 to 247 octets.
pub const BINTEC_BIBOPPPTABLE: Attribute<Text> = Attribute::vendor(BINTEC, 224, "BinTec-biboPPPTable");

/// BinTec-biboDialTable (26.272.225): text, 1 to 247 octets.
pub const BINTEC_BIBODIALTABLE: Attribute<Text> = Attribute::vendor(BINTEC, 225, "BinTec-biboDialTable");

/// BinTec-ipExtIfTable (26.272.226): text, 1 to 247 octets.
pub const BINTEC_IPEXTIFTABLE: Attribute<Text> = Attribute::vendor(BINTEC, 226, "BinTec-ipExtIfTable");

/// BinTec-ipRouteTable (26.272.227): text, 1 to 247 octets.
pub const BINTEC_IPROUTETABLE: Attribute<Text> = Attribute::vendor(BINTEC, 227, "BinTec-ipRouteTable");

/// BinTec-ipExtRtTable (26.272.228): text, 1 to 247 octets.
pub const BINTEC_IPEXTRTTABLE: Attribute<Text> = Attribute::vendor(BINTEC, 228, "BinTec-ipExtRtTable");

/// BinTec-ipNatPresetTable (26.272.229): text, 1 to 247 octets.
pub const BINTEC_IPNATPRESETTABLE: Attribute<Text> = Attribute::vendor(BINTEC, 229, "BinTec-ipNatPresetTable");

/// BinTec-ipxCircTable (26.272.230): text, 1 to 247 octets.
pub const BINTEC_IPXCIRCTABLE: Attribute<Text> = Attribute::vendor(BINTEC, 230, "BinTec-ipxCircTable");

/// BinTec-ripCircTable (26.272.231): text, 1 to 247 octets.
pub const BINTEC_RIPCIRCTABLE: Attribute<Text> = Attribute::vendor(BINTEC, 231, "BinTec-ripCircTable");

/// BinTec-sapCircTable (26.272.232): text, 1 to 247 octets.
pub const BINTEC_SAPCIRCTABLE: Attribute<Text> = Attribute::vendor(BINTEC, 232, "BinTec-sapCircTable");

/// BinTec-ipxStaticRouteTable (26.272.233): text, 1 to 247 octets.
pub const BINTEC_IPXSTATICROUTETABLE: Attribute<Text> = Attribute::vendor(BINTEC, 233, "BinTec-ipxStaticRouteTable");

/// BinTec-ipxStaticServTable (26.272.234): text, 1 to 247 octets.
pub const BINTEC_IPXSTATICSERVTABLE: Attribute<Text> = Attribute::vendor(BINTEC, 234, "BinTec-ipxStaticServTable");

/// BinTec-ospfIfTable (26.272.235): text, 1 to 247 octets.
pub const BINTEC_OSPFIFTABLE: Attribute<Text> = Attribute::vendor(BINTEC, 235, "BinTec-ospfIfTable");

/// BinTec-pppExtIfTable (26.272.236): text, 1 to 247 octets.
pub const BINTEC_PPPEXTIFTABLE: Attribute<Text> = Attribute::vendor(BINTEC, 236, "BinTec-pppExtIfTable");

/// BinTec-ipFilterTable (26.272.237): text, 1 to 247 octets.
pub const BINTEC_IPFILTERTABLE: Attribute<Text> = Attribute::vendor(BINTEC, 237, "BinTec-ipFilterTable");

/// BinTec-ipQoSTable (26.272.238): text, 1 to 247 octets.
pub const BINTEC_IPQOSTABLE: Attribute<Text> = Attribute::vendor(BINTEC, 238, "BinTec-ipQoSTable");

/// BinTec-qosIfTable (26.272.239): text, 1 to 247 octets.
pub const BINTEC_QOSIFTABLE: Attribute<Text> = Attribute::vendor(BINTEC, 239, "BinTec-qosIfTable");

/// BinTec-qosPolicyTable (26.272.240): text, 1 to 247 octets.
pub const BINTEC_QOSPOLICYTABLE: Attribute<Text> = Attribute::vendor(BINTEC, 240, "BinTec-qosPolicyTable");
