//! Random users files and requests: FreeRADIUS and this server agree on verdicts and reply attributes.
//!
//! What stays different is in `KNOWN` and `REFUSED`, each with its heading in `docs/differences.md`; the generator leaves it
//! out where it can.
//! `ULNA_SEED=N` chooses other files, `ULNA_FILES=N` how many; what fails prints both, and the file.

#[path = "common/asker.rs"]
mod asker;
mod common;
mod differential_cases;

use std::{collections::BTreeSet, env, fs, fs::File, net::SocketAddr, process::Command, process::Stdio};

use asker::{Asker, Reply, attributes};
use common::{Folder, Package, Process, SECRET, Ulna, lacks, neighbours, ulna, wait_until};
use differential_cases::{Case, Dice, Evidence, Question};
use md5::{Digest, Md5};
use ulna_wire::Code;

#[test]
fn freeradius_and_ulna_agree_on_random_users_files() {
    if lacks(&[Package::FREERADIUS]) {
        return;
    }
    let number = |name: &str, default: u64| {
        env::var(name).map_or(default, |text| text.parse().unwrap_or_else(|_| panic!("{name}={text} is no number")))
    };
    let (seed, files) = (number("ULNA_SEED", 1), number("ULNA_FILES", 50));
    let (mut asked, mut accepted, mut attributes) = (0, 0, 0);
    let mut differences = Vec::new();
    for file in seed..seed.saturating_add(files) {
        let case = Case::roll(&mut Dice::new(file), QUESTIONS);
        let theirs = FreeRadius::start(&case.users);
        let ours = Ulna::with().users(&case.users).settings("[security]\nreject_delay = \"0s\"\n").start();
        let mut peers = (Asker::trusting(theirs.auth), Asker::to(ours.auth));
        for question in &case.questions {
            let answers = (answer(&mut peers.0, question), answer(&mut peers.1, question));
            asked += 1;
            accepted += u32::from(answers.1.code == Code::ACCESS_ACCEPT);
            attributes += answers.1.attributes.len();
            if !agree(question, &answers.0, &answers.1) {
                let (theirs, ours) = answers;
                differences.push(format!(
                    "ULNA_SEED={file} ULNA_FILES=1: {question}\nFreeRADIUS: {theirs:?}\nulna: {ours:?}\n{}",
                    case.users
                ));
            }
        }
    }
    println!("{asked} requests, {accepted} accepted, {attributes} reply attributes");
    let shown: Vec<&str> = differences.iter().take(SHOWN).map(String::as_str).collect();
    assert!(differences.is_empty(), "{} differences in {asked} requests:\n{}", differences.len(), shown.join("\n"));
    // Agreement on nothing would be no agreement.
    assert!(accepted > asked / 10 && accepted < asked && attributes > asked as usize / 10);
}

#[test]
fn known_differences_are_as_they_are_documented() {
    if lacks(&[Package::FREERADIUS]) {
        return;
    }
    let users: String = KNOWN.iter().map(|known| known.entry).collect();
    let theirs = FreeRadius::start(&users);
    let ours = Ulna::with().users(&users).settings("[security]\nreject_delay = \"0s\"\n").start();
    let mut peers = (Asker::trusting(theirs.auth), Asker::to(ours.auth));
    for known in KNOWN {
        let entry = known.entry.trim_start_matches(BYTE_ORDER_MARK);
        let name = entry.split(' ').next().expect("an entry begins with a name");
        let items = known.items.iter().map(|item| (*item).to_owned()).collect();
        let question = Question { name, evidence: known.evidence, items };
        let said = |asker: &mut Asker| {
            let answer = answer(asker, &question);
            let text = answer.attributes.iter().find(|(number, _)| *number == REPLY_MESSAGE);
            (answer.code, text.map(|(_, text)| String::from_utf8_lossy(text).into_owned()))
        };
        let expected = |(code, text): (Code, Option<&str>)| (code, text.map(str::to_owned));
        assert_eq!(said(&mut peers.0), expected(known.theirs), "FreeRADIUS: {}", known.heading);
        assert_eq!(said(&mut peers.1), expected(known.ours), "ulna: {}", known.heading);
    }
}

#[test]
fn freeradius_and_ulna_agree_on_what_once_told_them_apart() {
    if lacks(&[Package::FREERADIUS]) {
        return;
    }
    let theirs = FreeRadius::start(AGREED);
    let ours = Ulna::with().users(AGREED).settings("[security]\nreject_delay = \"0s\"\n").start();
    let mut peers = (Asker::trusting(theirs.auth), Asker::to(ours.auth));
    for (name, password, items, accepted) in ASKED {
        let items = items.iter().map(|item| (*item).to_owned()).collect();
        let question = Question { name, evidence: Evidence::Pap(password), items };
        let (theirs, ours) = (answer(&mut peers.0, &question), answer(&mut peers.1, &question));
        assert_eq!(theirs, ours, "{question}");
        assert_eq!(ours.code == Code::ACCESS_ACCEPT, *accepted, "{question}");
    }
}

#[test]
fn what_only_ulna_refuses_is_loaded_by_freeradius() {
    if lacks(&[Package::FREERADIUS]) {
        return;
    }
    FreeRadius::start(&REFUSED.iter().map(|refused| refused.entry).collect::<String>());
    for refused in REFUSED {
        let told = refusal(refused.entry);
        assert!(told.contains(refused.told), "{}: {told}", refused.heading);
    }
}

#[test]
fn both_refuse_what_is_no_entry() {
    if lacks(&[Package::FREERADIUS]) {
        return;
    }
    for (entry, told) in [
        ("bob, Cleartext-Password := \"x\"\n", "a comma cannot follow the name"),
        ("bob,\n\tReply-Message = \"x\"\n", "a comma cannot follow the name"),
        ("\"bob\"x Cleartext-Password := \"x\"\n", "a space must follow the quote"),
        ("\"bob Cleartext-Password := \"x\"\n", "a space must follow the quote"),
        ("bob NAS-IP-Address < 10.0.0.0/8, Cleartext-Password := \"x\"\n", "an address is not compared with a prefix"),
        ("bob NAS-Identifier == %{Class}, Cleartext-Password := \"x\"\n", "a comma or the end of the line"),
    ] {
        assert!(!FreeRadius::accepts(entry), "{entry}");
        let text = refusal(entry);
        assert!(text.contains(told), "{entry}: {text}");
    }
}

#[test]
fn every_difference_has_its_heading_in_the_document_and_every_heading_its_difference() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/differences.md");
    let document = fs::read_to_string(path).expect("the document is there");
    let headings: BTreeSet<&str> = document.lines().filter_map(|line| line.strip_prefix("### ")).collect();
    let differences: BTreeSet<&str> =
        KNOWN.iter().map(|known| known.heading).chain(REFUSED.iter().map(|refused| refused.heading)).collect();
    assert_eq!(headings, differences);
}

/// What `ulna check` says of a users file that it refuses.
#[track_caller]
fn refusal(users: &str) -> String {
    let folder = Folder::new("refused");
    folder.write("clients", "127.0.0.1 testing123\n");
    folder.write("users", users);
    let output = ulna().args(["check", "--raddb", folder.text()]).output().expect("ulna starts");
    let text = [output.stdout, output.stderr].concat();
    let text = String::from_utf8_lossy(&text).into_owned();
    assert_eq!(output.status.code(), Some(2), "{users}{text}");
    text
}

/// A difference that stays: both answer, and not the same.
struct Known {
    /// The heading in `docs/differences.md`.
    heading: &'static str,
    entry: &'static str,
    evidence: Evidence,
    items: &'static [&'static str],
    /// What is said: code and Reply-Message.
    theirs: (Code, Option<&'static str>),
    ours: (Code, Option<&'static str>),
}

/// A difference that stays: FreeRADIUS loads the entry, and Ulna refuses it.
struct Refused {
    /// The heading in `docs/differences.md`.
    heading: &'static str,
    entry: &'static str,
    /// A part of what is told.
    told: &'static str,
}

/// FreeRADIUS 3.2.1 is theirs.
const KNOWN: [Known; 12] = [
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

const REFUSED: [Refused; 11] = [
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

const AGREED: &str = "\
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
const ASKED: &[(&str, &str, &[&str], bool)] = &[
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

/// What a server said.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Answer {
    code: Code,
    /// Number and value of each attribute but Message-Authenticator, in order.
    attributes: Vec<(u8, Vec<u8>)>,
}

impl Answer {
    fn of(reply: &Reply) -> Self {
        let packet = reply.packet();
        let attributes = packet.attributes().filter(|raw| raw.number != MESSAGE_AUTHENTICATOR);
        Self { code: packet.code(), attributes: attributes.map(|raw| (raw.number, raw.value.to_vec())).collect() }
    }
}

/// Whether two servers say the same, or differ only as `KNOWN` says where the generator cannot avoid it.
fn agree(question: &Question, theirs: &Answer, ours: &Answer) -> bool {
    let no_evidence = matches!(question.evidence, Evidence::None) && ours.attributes.is_empty();
    theirs == ours || no_evidence && (theirs.code, ours.code) == (Code::ACCESS_REJECT, Code::ACCESS_REJECT)
}

fn answer(asker: &mut Asker, question: &Question) -> Answer {
    let mut fragment = attributes(&question.text());
    let mut authenticator = [0; 16];
    if let Evidence::Chap(password) = &question.evidence {
        authenticator = CHALLENGE;
        // RFC 1994 s.4.1: identifier, secret, challenge.
        let digest = Md5::new_with_prefix([7]).chain_update(password).chain_update(CHALLENGE).finalize();
        fragment.push_raw(CHAP_PASSWORD, &[&[7], digest.as_slice()].concat());
    }
    let request = if authenticator == CHALLENGE {
        asker.seal_with(Code::ACCESS_REQUEST, &fragment, authenticator)
    } else {
        asker.seal(Code::ACCESS_REQUEST, &fragment)
    };
    Answer::of(&asker.insist(&request))
}

/// FreeRADIUS with a users file and nothing else.
struct FreeRadius {
    _process: Process,
    _folder: Folder,
    auth: SocketAddr,
}

impl FreeRadius {
    #[track_caller]
    fn start(users: &str) -> Self {
        let (folder, auth) = Self::folder(users);
        let log = File::create(folder.join("log")).expect("a file can be made");
        let mut command = Command::new("freeradius");
        command.args(["-fx", "-l", "stdout", "-d", folder.text()]).stdout(log).stderr(Stdio::null());
        let mut process = Process::start(&mut command);
        wait_until("FreeRADIUS is ready", || {
            let log = folder.read("log");
            assert!(process.ended().is_none(), "FreeRADIUS does not start:\n{log}\n{users}");
            log.contains("Ready to process requests").then_some(())
        });
        Self { _process: process, auth: ([127, 0, 0, 1], auth).into(), _folder: folder }
    }

    /// Whether it loads a users file.
    fn accepts(users: &str) -> bool {
        let (folder, _) = Self::folder(users);
        let check = Command::new("freeradius").args(["-C", "-l", "stdout", "-d", folder.text()]).output();
        check.expect("FreeRADIUS starts").status.success()
    }

    fn folder(users: &str) -> (Folder, u16) {
        let folder = Folder::new("differential");
        let (auth, _) = neighbours();
        folder.write("users", users);
        // RFC 2865 s.5.44: what an Access-Reject may carry. FreeRADIUS comes with such a filter.
        folder.write("access_reject", "DEFAULT\n\tReply-Message =* ANY\n");
        // As FreeRADIUS comes: `preprocess` adds Service-Type where there is only Framed-Protocol, `expr` compares Prefix
        // and Suffix.
        folder.write("empty", "");
        let config =
            CONFIG.replace("FOLDER", folder.text()).replace("AUTH", &auth.to_string()).replace("SECRET", SECRET);
        folder.write("radiusd.conf", &config);
        (folder, auth)
    }
}

const QUESTIONS: usize = 20;
const BYTE_ORDER_MARK: char = '\u{feff}';
/// How many differences are told at length.
const SHOWN: usize = 5;
const MESSAGE_AUTHENTICATOR: u8 = 80;
const REPLY_MESSAGE: u8 = 18;
const CHAP_PASSWORD: u8 = 3;
const CHALLENGE: [u8; 16] = *b"a CHAP challenge";

const CONFIG: &str = r"
prefix = FOLDER
raddbdir = FOLDER
logdir = FOLDER
radacctdir = FOLDER
run_dir = FOLDER
libdir = /usr/lib/freeradius
security {
    reject_delay = 0
    status_server = yes
}
client loopback {
    ipaddr = 127.0.0.0/8
    secret = SECRET
}
instantiate {
    expr
}
modules {
    expr {
    }
    pap {
    }
    chap {
    }
    preprocess {
        huntgroups = ${raddbdir}/empty
        hints = ${raddbdir}/empty
    }
    expiration {
    }
    logintime {
        minimum_timeout = 60
    }
    files {
        usersfile = ${raddbdir}/users
    }
    attr_filter attr_filter.access_reject {
        key = %{User-Name}
        filename = ${raddbdir}/access_reject
    }
}
server default {
    listen {
        type = auth
        ipaddr = 127.0.0.1
        port = AUTH
    }
    authorize {
        preprocess
        chap
        files
        expiration
        logintime
        pap
    }
    authenticate {
        Auth-Type PAP {
            pap
        }
        Auth-Type CHAP {
            chap
        }
    }
    post-auth {
        Post-Auth-Type REJECT {
            attr_filter.access_reject
        }
    }
}
";
