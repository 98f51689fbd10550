//! Users files and requests at random, the same for the same seed.

pub(crate) mod lists;

use std::fmt::{self, Display, Write};

/// Random numbers that a seed determines: SplitMix64.
#[derive(Debug)]
pub(crate) struct Dice(u64);

impl Dice {
    pub(crate) fn new(seed: u64) -> Self {
        // Neighbours among the seeds must not be neighbours in the sequence.
        Self(Self(seed).next())
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, end: usize) -> usize {
        let end = u64::try_from(end).expect("a small number");
        usize::try_from(self.next() % end).expect("below a small number")
    }

    fn percent(&mut self, chance: usize) -> bool {
        self.below(100) < chance
    }

    fn pick<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        &list[self.below(list.len())]
    }
}

/// A users file, and what is asked of it.
#[derive(Debug)]
pub(crate) struct Case {
    pub(crate) users: String,
    pub(crate) questions: Vec<Question>,
}

/// A request.
#[derive(Debug)]
pub(crate) struct Question {
    pub(crate) name: &'static str,
    pub(crate) evidence: Evidence,
    pub(crate) items: Vec<String>,
}

/// How a user proves that he knows a password.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Evidence {
    Pap(&'static str),
    Chap(&'static str),
    None,
}

impl Case {
    pub(crate) fn roll(dice: &mut Dice, questions: usize) -> Self {
        let mut users = String::new();
        for _ in 0..3 + dice.below(12) {
            entry(dice, &mut users);
        }
        // Without a last word most files would say no to most.
        if dice.percent(40) {
            users.push_str("DEFAULT Auth-Type := Accept\n");
        }
        let questions = (0..questions).map(|_| Question::roll(dice)).collect();
        Self { users, questions }
    }
}

impl Question {
    fn roll(dice: &mut Dice) -> Self {
        let name = dice.pick(&NAMES);
        let password = if dice.percent(75) { PASSWORD } else { "wrong" };
        let evidence = match dice.below(100) {
            0..80 => Evidence::Pap(password),
            80..97 => Evidence::Chap(password),
            _ => Evidence::None,
        };
        let mut items = Vec::new();
        for subject in &SUBJECTS {
            // FreeRADIUS gives requests an Event-Timestamp where they have none.
            let mut more = if subject.name == "Event-Timestamp" { 100 } else { 60 };
            while dice.percent(more) {
                items.push(format!("{} = {}", subject.name, dice.pick(subject.values)));
                more = if subject.many { 40 } else { 0 };
            }
        }
        Self { name, evidence, items }
    }

    /// The attributes, but those of CHAP.
    pub(crate) fn text(&self) -> String {
        let mut text = format!("User-Name = \"{}\"", self.name);
        if let Evidence::Pap(password) = self.evidence {
            write!(text, ", User-Password = \"{password}\"").expect("a string grows");
        }
        self.items.iter().fold(text, |text, item| format!("{text}, {item}"))
    }
}

impl Display for Question {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({:?})", self.text(), self.evidence)
    }
}

/// Writes an entry.
fn entry(dice: &mut Dice, users: &mut String) {
    let name = if dice.percent(40) { "DEFAULT" } else { dice.pick(&NAMES[..KNOWN]) };
    let mut checks = Vec::new();
    for _ in 0..*dice.pick(&[0, 0, 1, 1, 1, 2, 3]) {
        checks.push(check(dice));
    }
    match dice.below(100) {
        0..50 => checks.push(format!("Cleartext-Password {} \"{PASSWORD}\"", dice.pick(&[":=", ":=", ":=", "+="]))),
        50..55 => checks.push("Cleartext-Password := \"another\"".to_owned()),
        55..63 => checks.push("Auth-Type := Accept".to_owned()),
        63..68 => checks.push("Auth-Type := Reject".to_owned()),
        68..72 => checks.push(format!("NT-Password := {NT_HASH}")),
        72..76 => checks.push(format!("Crypt-Password := \"{CRYPT}\"")),
        _ => {}
    }
    if dice.percent(10) {
        checks.push((*dice.pick(&AGAIN)).to_owned());
    }
    if dice.percent(30) {
        checks.reverse();
    }
    let mut replies: Vec<String> = (0..dice.below(5)).map(|_| reply(dice)).collect();
    if dice.percent(50) {
        let place = dice.below(replies.len() + 1);
        replies.insert(place, format!("Fall-Through = {}", if dice.percent(85) { "Yes" } else { "No" }));
    }
    let replies: Vec<String> = replies.iter().map(|item| format!("\n\t{item}")).collect();
    let quote = if name.contains(' ') || dice.percent(20) { "\"" } else { "" };
    writeln!(users, "{quote}{name}{quote} {}{}", checks.join(", "), replies.join(",")).expect("a string grows");
}

fn check(dice: &mut Dice) -> String {
    if dice.percent(5) {
        return (*dice.pick(&AFFIXES)).to_owned();
    }
    let subject = dice.pick(&SUBJECTS);
    let operator = dice.pick(subject.operators);
    match *operator {
        "=*" | "!*" => format!("{} {operator} ANY", subject.name),
        "=~" | "!~" => format!("{} {operator} {}", subject.name, dice.pick(&PATTERNS)),
        _ => format!("{} {operator} {}", subject.name, dice.pick(subject.values)),
    }
}

fn reply(dice: &mut Dice) -> String {
    let (name, values) = dice.pick(&REPLIES);
    format!("{name} {} {}", dice.pick(&["=", "=", ":=", ":=", "+=", "^="]), dice.pick(values))
}

/// What requests have, and entries look at.
struct Subject {
    name: &'static str,
    operators: &'static [&'static str],
    values: &'static [&'static str],
    /// Whether a request has several.
    many: bool,
}

const NUMBERS: &[&str] = &["==", "==", "=", "!=", "<", "<=", ">", ">=", "=*", "!*"];
const TEXTS: &[&str] = &["==", "==", "=", "!=", "=~", "=~", "!~", "=*", "!*"];
/// Not `!=`: FreeRADIUS says no where two prefixes have the same length.
const PREFIXES: &[&str] = &["==", "==", "=", "<", "<=", ">", ">=", "=*", "!*"];
const KINDS: &[&str] = &["==", "==", "=", "!=", "=*", "!*"];

const SUBJECTS: [Subject; 17] = [
    Subject { name: "NAS-Port", operators: NUMBERS, values: &["0", "7", "8", "2147483647"], many: false },
    Subject { name: "Framed-MTU", operators: NUMBERS, values: &["576", "1500"], many: false },
    Subject {
        name: "Calling-Station-Id",
        operators: TEXTS,
        values: &["\"0049\"", "\"004\"", "\"other\""],
        many: false,
    },
    Subject { name: "NAS-Identifier", operators: TEXTS, values: &["\"nas-1\"", "\"nas-22\"", "\"N\""], many: false },
    Subject { name: "NAS-IPv6-Address", operators: KINDS, values: &["2001:db8::1", "::"], many: false },
    Subject { name: "Connect-Info", operators: TEXTS, values: &["\"1000 x\"", "\"nas-1\""], many: true },
    Subject { name: "Port-Limit", operators: NUMBERS, values: &["1", "2", "3"], many: true },
    Subject { name: "Tunnel-Type:1", operators: KINDS, values: &["VLAN", "L2TP"], many: false },
    Subject {
        name: "Event-Timestamp",
        operators: NUMBERS,
        values: &["\"Nov 14 2023 22:13:20 UTC\"", "\"Jan  1 2020 00:00:00 UTC\""],
        many: false,
    },
    Subject {
        name: "Framed-IPv6-Prefix",
        operators: PREFIXES,
        values: &["2001:db8::/32", "2001:db8:1::/48", "2001::/16", "fd00::/16"],
        many: true,
    },
    Subject { name: "NAS-IP-Address", operators: KINDS, values: &["10.0.0.1", "10.0.0.2", "192.0.2.9"], many: false },
    Subject { name: "Framed-IP-Address", operators: KINDS, values: &["255.255.255.254", "10.9.8.7"], many: false },
    Subject {
        name: "Service-Type",
        operators: NUMBERS,
        values: &["Login-User", "Framed-User", "Call-Check"],
        many: false,
    },
    Subject { name: "NAS-Port-Type", operators: KINDS, values: &["Ethernet", "Virtual", "Async"], many: false },
    Subject { name: "Framed-Protocol", operators: KINDS, values: &["PPP", "SLIP"], many: false },
    Subject { name: "Cisco-AVPair", operators: TEXTS, values: &["\"a=1\"", "\"b=2\"", "\"nas-1\""], many: true },
    Subject { name: "Class", operators: KINDS, values: &["0x01", "0x0102", "0xff"], many: true },
];

/// What may be set twice in one entry; not Auth-Type, since with CHAP there is one already in FreeRADIUS.
const AGAIN: [&str; 2] =
    ["Cleartext-Password := \"another\"", "Cleartext-Password := \"hello\", Cleartext-Password := \"another\""];

const AFFIXES: [&str; 4] = [
    "Suffix == \"@example.org\"",
    "Prefix == \"a\"",
    "Suffix == \"b\", Strip-User-Name := No",
    "User-Name =~ \"^[a-c]\"",
];

const PATTERNS: [&str; 8] =
    ["\"^nas\"", "\"[0-9]+$\"", "\"^00(4|5)\"", "\".\"", "\"a=1|b=2\"", "\"^N$\"", "\"t{2}|th\"", "\"^(x|o).*r$\""];

const REPLIES: [(&str, &[&str]); 13] = [
    (
        "Reply-Message",
        &["\"one\"", "\"two\"", "\"three\"", "\"Hi %{User-Name}\"", "\"from %{%{Calling-Station-Id}:-nowhere}\""],
    ),
    ("Class", &["0x01", "0x0102", "\"text\""]),
    ("Framed-IP-Address", &["10.1.1.1", "10.1.1.2", "255.255.255.254"]),
    ("Framed-IP-Netmask", &["255.255.255.0"]),
    ("Session-Timeout", &["60", "3600"]),
    ("Idle-Timeout", &["5", "10"]),
    ("Service-Type", &["Framed-User", "Login-User"]),
    ("Filter-Id", &["\"in\"", "\"out\"", "\"%{%{NAS-Identifier}:-none}\""]),
    ("Framed-Route", &["\"10.0.0.0/8 10.1.1.1 1\""]),
    ("Cisco-AVPair", &["\"x=1\"", "\"y=2\""]),
    ("Tunnel-Type:1", &["VLAN", "L2TP"]),
    ("Tunnel-Private-Group-Id:1", &["\"12\"", "\"13\""]),
    ("Framed-IPv6-Prefix", &["2001:db8::/32", "2001:db8:1::/48"]),
];

/// The last ones are in no file.
const NAMES: [&str; 6] = ["ann", "bob", "cy", "dan@example.org", "eve o'adams", "nobody"];
const KNOWN: usize = 5;
const PASSWORD: &str = "hello";
/// MD4 of the password in UTF-16, and its crypt(3) with MD5.
const NT_HASH: &str = "0x066ddfd4ef0e9cd7c256fe77191ef43c";
const CRYPT: &str = "$1$ab$GG.jb7EqbyCQUXKGIbIxc0";
