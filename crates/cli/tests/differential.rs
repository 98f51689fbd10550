//! Random users files and requests: FreeRADIUS and this server agree on verdicts and reply attributes.
//!
//! What stays different is in `KNOWN`, each with its reason; the generator leaves it out where it can.
//! `ULNA_SEED=N` chooses other files, `ULNA_FILES=N` how many; what fails prints both, and the file.

#[path = "common/asker.rs"]
mod asker;
mod common;
mod differential_cases;

use std::{env, fs::File, net::SocketAddr, process::Command, process::Stdio};

use asker::{Asker, Reply, attributes};
use common::{Folder, Package, Process, SECRET, Ulna, lacks, neighbours, wait_until};
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
        let name = known.entry.split(' ').next().expect("an entry begins with a name");
        let items = known.items.iter().map(|item| (*item).to_owned()).collect();
        let question = Question { name, evidence: known.evidence, items };
        let said = |asker: &mut Asker| {
            let answer = answer(asker, &question);
            let text = answer.attributes.iter().find(|(number, _)| *number == REPLY_MESSAGE);
            (answer.code, text.map(|(_, text)| String::from_utf8_lossy(text).into_owned()))
        };
        let expected = |(code, text): (Code, Option<&str>)| (code, text.map(str::to_owned));
        assert_eq!(said(&mut peers.0), expected(known.theirs), "FreeRADIUS: {}", known.reason);
        assert_eq!(said(&mut peers.1), expected(known.ours), "ulna: {}", known.reason);
    }
}

/// A difference that stays.
struct Known {
    reason: &'static str,
    entry: &'static str,
    evidence: Evidence,
    items: &'static [&'static str],
    /// What is said: code and Reply-Message.
    theirs: (Code, Option<&'static str>),
    ours: (Code, Option<&'static str>),
}

/// FreeRADIUS 3.2.1 is theirs.
const KNOWN: [Known; 7] = [
    Known {
        reason: "`=` sets a control attribute, as users(5) has it; theirs compares a password so, which nothing equals",
        entry: "set Cleartext-Password = \"hello\"\n",
        evidence: Evidence::Pap("hello"),
        items: &[],
        theirs: (Code::ACCESS_REJECT, None),
        ours: (Code::ACCESS_ACCEPT, None),
    },
    Known {
        reason: "numbers have no sign (RFC 8044 s.3.1); theirs looks at the sign of their difference",
        entry: "great NAS-Port <= 0, Auth-Type := Accept\n",
        evidence: Evidence::Pap("hello"),
        items: &["NAS-Port = 4294967295"],
        theirs: (Code::ACCESS_ACCEPT, None),
        ours: (Code::ACCESS_REJECT, None),
    },
    Known {
        reason: "what the file says of Auth-Type is not weaker for CHAP than for PAP; theirs has set it to CHAP before `=`",
        entry: "weak Auth-Type = Accept\n",
        evidence: Evidence::Chap("hello"),
        items: &[],
        theirs: (Code::ACCESS_REJECT, None),
        ours: (Code::ACCESS_ACCEPT, None),
    },
    Known {
        reason: "only what was asked is compared; theirs gives a request without Event-Timestamp the time of its arrival",
        entry: "now Event-Timestamp =* ANY, Auth-Type := Accept\n",
        evidence: Evidence::Pap("hello"),
        items: &[],
        theirs: (Code::ACCESS_ACCEPT, None),
        ours: (Code::ACCESS_REJECT, None),
    },
    Known {
        reason: "where there is nothing to verify, nothing of the user is told, not even Reply-Message",
        entry: "mute Cleartext-Password := \"hello\"\n\tReply-Message = \"said\"\n",
        evidence: Evidence::None,
        items: &[],
        theirs: (Code::ACCESS_REJECT, Some("said")),
        ours: (Code::ACCESS_REJECT, None),
    },
    Known {
        reason: "text that expands to nothing is no attribute, so `=` still adds one; theirs keeps it empty, and does not send it",
        entry: "empty Cleartext-Password := \"hello\"\n\tReply-Message = \"%{NAS-Identifier}\",\n\tFall-Through = Yes\nempty\n\t\
                Reply-Message = \"added\"\n",
        evidence: Evidence::Pap("hello"),
        items: &[],
        theirs: (Code::ACCESS_ACCEPT, None),
        ours: (Code::ACCESS_ACCEPT, Some("added")),
    },
    Known {
        reason: "the short form of a default is from FreeRADIUS 1; version 3 logs an error and leaves the text empty",
        entry: "short Cleartext-Password := \"hello\"\n\tReply-Message = \"from %{NAS-Identifier:-nowhere}\"\n",
        evidence: Evidence::Pap("hello"),
        items: &[],
        theirs: (Code::ACCESS_ACCEPT, None),
        ours: (Code::ACCESS_ACCEPT, Some("from nowhere")),
    },
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
}

const QUESTIONS: usize = 20;
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
