//! Differences that stay, and files that once were answered differently.

use ulna_wire::Code;

use super::Evidence;

/// A difference that stays: both answer, and not the same.
pub(crate) struct Known {
    /// The heading in `docs/differences.md`.
    pub(crate) heading: &'static str,
    pub(crate) entry: &'static str,
    pub(crate) evidence: Evidence,
    pub(crate) items: &'static [&'static str],
    /// What is said: code and Reply-Message.
    pub(crate) theirs: (Code, Option<&'static str>),
    pub(crate) ours: (Code, Option<&'static str>),
}

/// A difference that stays: FreeRADIUS loads the entry, and Ulna refuses it.
pub(crate) struct Refused {
    /// The heading in `docs/differences.md`.
    pub(crate) heading: &'static str,
    pub(crate) entry: &'static str,
    /// A part of what is told.
    pub(crate) told: &'static str,
}

/// FreeRADIUS 3.2.1 is theirs.
pub(crate) const KNOWN: [Known; 12] = [
    Known {
        heading: "A byte order mark",
        entry: "\u{feff}mark Auth-Type := Accept\n",
        evidence: Evidence::Pap("hello"),
        items: &[],
        theirs: (Code::ACCESS_REJECT, None),
        ours: (Code::ACCESS_ACCEPT, None),
    },
    Known {
        heading: "`=` with a password",
        entry: "set Cleartext-Password = \"hello\"\n",
        evidence: Evidence::Pap("hello"),
        items: &[],
        theirs: (Code::ACCESS_REJECT, None),
        ours: (Code::ACCESS_ACCEPT, None),
    },
    Known {
        heading: "`User-Password ==`",
        entry: "old User-Password == \"hello\"\n",
        evidence: Evidence::Pap("hello"),
        items: &[],
        theirs: (Code::ACCESS_REJECT, None),
        ours: (Code::ACCESS_ACCEPT, None),
    },
    Known {
        heading: "Numbers and addresses above half of their range",
        entry: "great NAS-Port <= 0, Auth-Type := Accept\n",
        evidence: Evidence::Pap("hello"),
        items: &["NAS-Port = 4294967295"],
        theirs: (Code::ACCESS_ACCEPT, None),
        ours: (Code::ACCESS_REJECT, None),
    },
    Known {
        heading: "`!=` between prefixes of one length",
        entry: "other Framed-IPv6-Prefix != 2001:db8::/32, Auth-Type := Accept\n",
        evidence: Evidence::Pap("hello"),
        items: &["Framed-IPv6-Prefix = 2001:db9::/32"],
        theirs: (Code::ACCESS_REJECT, None),
        ours: (Code::ACCESS_ACCEPT, None),
    },
    Known {
        heading: "Auth-Type with CHAP",
        entry: "weak Auth-Type = Accept\n",
        evidence: Evidence::Chap("hello"),
        items: &[],
        theirs: (Code::ACCESS_REJECT, None),
        ours: (Code::ACCESS_ACCEPT, None),
    },
    Known {
        heading: "Auth-Type with CHAP",
        entry: "twice Auth-Type := Reject, Auth-Type := Accept\n",
        evidence: Evidence::Chap("hello"),
        items: &[],
        theirs: (Code::ACCESS_ACCEPT, None),
        ours: (Code::ACCESS_REJECT, None),
    },
    Known {
        heading: "`Auth-Type := Local`",
        entry: "local Auth-Type := Local, Cleartext-Password := \"hello\"\n",
        evidence: Evidence::Pap("hello"),
        items: &[],
        theirs: (Code::ACCESS_REJECT, None),
        ours: (Code::ACCESS_ACCEPT, None),
    },
    Known {
        heading: "Event-Timestamp that nobody sent",
        entry: "now Event-Timestamp =* ANY, Auth-Type := Accept\n",
        evidence: Evidence::Pap("hello"),
        items: &[],
        theirs: (Code::ACCESS_ACCEPT, None),
        ours: (Code::ACCESS_REJECT, None),
    },
    Known {
        heading: "Rejects of requests without evidence",
        entry: "mute Cleartext-Password := \"hello\"\n\tReply-Message = \"said\"\n",
        evidence: Evidence::None,
        items: &[],
        theirs: (Code::ACCESS_REJECT, Some("said")),
        ours: (Code::ACCESS_REJECT, None),
    },
    Known {
        heading: "Text that expands to nothing",
        entry: "empty Cleartext-Password := \"hello\"\n\tReply-Message = \"%{NAS-Identifier}\",\n\tFall-Through = Yes\nempty\n\t\
                Reply-Message = \"added\"\n",
        evidence: Evidence::Pap("hello"),
        items: &[],
        theirs: (Code::ACCESS_ACCEPT, None),
        ours: (Code::ACCESS_ACCEPT, Some("added")),
    },
    Known {
        heading: "`%{Attribute:-default}`",
        entry: "short Cleartext-Password := \"hello\"\n\tReply-Message = \"from %{NAS-Identifier:-nowhere}\"\n",
        evidence: Evidence::Pap("hello"),
        items: &[],
        theirs: (Code::ACCESS_ACCEPT, None),
        ours: (Code::ACCESS_ACCEPT, Some("from nowhere")),
    },
];

pub(crate) const REFUSED: [Refused; 11] = [
    Refused {
        heading: "Expansions in the first line",
        entry: "expands Calling-Station-Id == \"%{NAS-Identifier}\", Auth-Type := Accept\n",
        told: "nothing is expanded in the first line of an entry",
    },
    Refused {
        heading: "Expansions in the first line",
        entry: "matches Calling-Station-Id =~ '^%{NAS-Identifier}$', Auth-Type := Accept\n",
        told: "nothing is expanded in regular expressions",
    },
    Refused {
        heading: "Other expansions than `%{Attribute}`",
        entry: "captures Auth-Type := Accept\n\tReply-Message = \"%{1}\"\n",
        told: "the dictionary has no attribute \"1\" to expand",
    },
    Refused {
        heading: "Other expansions than `%{Attribute}`",
        entry: "lists Auth-Type := Accept\n\tReply-Message = \"%{request:NAS-Port}\"\n",
        told: "the dictionary has no attribute \"request\" to expand",
    },
    Refused {
        heading: "Passwords in replies",
        entry: "tells Auth-Type := Accept\n\tReply-Message = \"%{User-Password}\"\n",
        told: "this attribute cannot be expanded",
    },
    Refused {
        heading: "Commands in back quotes",
        entry: "runs Auth-Type := Accept\n\tReply-Message = `/bin/echo hi`\n",
        told: "commands in back quotes are not supported",
    },
    Refused {
        heading: "`Cleartext-Password ==`",
        entry: "compares Cleartext-Password == \"hello\"\n",
        told: "Cleartext-Password cannot be used with ==",
    },
    Refused {
        heading: "Check items that decide nothing",
        entry: "limits Simultaneous-Use := 1, Auth-Type := Accept\n",
        told: "Simultaneous-Use is not supported as a check item",
    },
    Refused {
        heading: "Check items that decide nothing",
        entry: "sets Service-Type := Framed-User, Auth-Type := Accept\n",
        told: "in the first line of an entry has no effect",
    },
    Refused {
        heading: "LM-Password",
        entry: "lanman LM-Password := 0x0182bd0bd4444bf8fc83b5d9042eed2e\n",
        told: "LM-Password is not supported",
    },
    Refused { heading: "An empty name", entry: "\"\" Auth-Type := Accept\n", told: "the name is empty" },
];

pub(crate) const AGREED: &str = "\
signed Cleartext-Password := \"hello\"
\tMessage-Authenticator = 0x00, Reply-Message = \"signed\"
proxied Cleartext-Password := \"hello\"
\tProxy-State = 0x3132, Reply-Message = \"proxied\"
literal Calling-Station-Id == '%{NAS-Identifier}', Cleartext-Password := \"hello\"
percent Calling-Station-Id == \"a%b\", Cleartext-Password := \"hello\"
within Framed-IPv6-Prefix < 2001:db8::/32, Cleartext-Password := \"hello\"
holds Framed-IPv6-Prefix >= 2001:db8::/32, Cleartext-Password := \"hello\"
within4 PMIP6-Home-IPv4-HoA <= 10.0.0.0/8, Cleartext-Password := \"hello\"
reject Auth-Type := Reject, Auth-Type := Accept
first Cleartext-Password := \"hello\", Cleartext-Password := \"other\"
last Cleartext-Password := \"none\"
\tFall-Through = Yes
last Cleartext-Password := \"hello\", Cleartext-Password := \"other\"
alone Auth-Type := Accept, Auth-Type := Reject
\tFall-Through = Yes
alone Auth-Type := Accept
over Expiration := \"1 Jan 2020\", Expiration := \"1 Jan 2040\", Cleartext-Password := \"hello\"
now-over Expiration := \"1 Jan 2040\"
\tFall-Through = Yes
now-over Expiration := \"1 Jan 2020\", Cleartext-Password := \"hello\"
always Login-Time := \"Al\", Login-Time := \"Mo0000-0001\", Cleartext-Password := \"hello\"
always-now Login-Time := \"Mo0000-0001\"
\tFall-Through = Yes
always-now Login-Time := \"Al\", Cleartext-Password := \"hello\"
\"bob smith\" Cleartext-Password := \"hello\"
'bob \\'s' Cleartext-Password := \"hello\"
\"bob \\\"q\\\"\" Cleartext-Password := \"hello\"
DOM\\nan Cleartext-Password := \"hello\"
\"a, b\" Cleartext-Password := \"hello\"
\"DEFAULT\" NAS-Port == 77, Cleartext-Password := \"hello\"
";

/// Name and password as they are quoted, further attributes, and whether access is granted.
pub(crate) const ASKED: &[(&str, &str, &[&str], bool)] = &[
    ("signed", "hello", &[], true),
    ("proxied", "hello", &["Proxy-State = 0x39"], true),
    ("literal", "hello", &["Calling-Station-Id = '%{NAS-Identifier}'"], true),
    ("literal", "hello", &["Calling-Station-Id = a", "NAS-Identifier = a"], false),
    ("percent", "hello", &["Calling-Station-Id = 'a%b'"], true),
    ("within", "hello", &["Framed-IPv6-Prefix = 2001:db8:1::/48"], true),
    ("within", "hello", &["Framed-IPv6-Prefix = 2001:db8::/32"], false),
    ("within", "hello", &["Framed-IPv6-Prefix = 2000::/16"], false),
    ("holds", "hello", &["Framed-IPv6-Prefix = 2001::/16"], true),
    ("holds", "hello", &["Framed-IPv6-Prefix = 2001:db8:1::/48"], false),
    ("within4", "hello", &["PMIP6-Home-IPv4-HoA = 10.1.0.0/16"], true),
    ("within4", "hello", &["PMIP6-Home-IPv4-HoA = 9.0.0.0/8"], false),
    ("reject", "hello", &[], false),
    ("first", "hello", &[], true),
    ("first", "other", &[], false),
    ("last", "hello", &[], false),
    ("last", "other", &[], true),
    ("alone", "hello", &[], true),
    ("over", "hello", &[], false),
    ("now-over", "hello", &[], false),
    ("always", "hello", &[], true),
    ("always-now", "hello", &[], true),
    ("bob smith", "hello", &[], true),
    ("bob 's", "hello", &[], true),
    ("bob \\\"q\\\"", "hello", &[], true),
    ("DOM\\\\nan", "hello", &[], true),
    ("a, b", "hello", &[], true),
    ("anybody", "hello", &["NAS-Port = 77"], true),
    ("anybody", "hello", &[], false),
];
