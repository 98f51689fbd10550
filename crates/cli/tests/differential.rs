//! Random users files and requests: FreeRADIUS and this server agree on verdicts and reply attributes.
//!
//! What stays different is in `lists`, each with its heading in `docs/differences.md`; the generator leaves it
//! out where it can.
//! `ULNA_SEED=N` chooses other files, `ULNA_FILES=N` how many; what fails prints both, and the file.

#[path = "common/asker.rs"]
mod asker;
mod common;
mod differential_cases;

use std::{collections::BTreeSet, env, fs};

use asker::{Asker, Reply, attributes};
use common::{Folder, Package, SECRET, Ulna, lacks, ulna};
use differential_cases::{
    Case, Dice, Evidence, Question,
    lists::{AGREED, ASKED, KNOWN, REFUSED},
};
use md5::{Digest, Md5};
use ulna_testing::{FreeRadius, FreeRadiusSetup};
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
        let theirs = freeradius(&case.users);
        let ours = Ulna::with().users(&case.users).settings("[security]\nreject_delay = \"0s\"\n").start();
        let mut peers = (Asker::trusting(theirs.auth()), Asker::to(ours.auth));
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
    let theirs = freeradius(&users);
    let ours = Ulna::with().users(&users).settings("[security]\nreject_delay = \"0s\"\n").start();
    let mut peers = (Asker::trusting(theirs.auth()), Asker::to(ours.auth));
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
    let theirs = freeradius(AGREED);
    let ours = Ulna::with().users(AGREED).settings("[security]\nreject_delay = \"0s\"\n").start();
    let mut peers = (Asker::trusting(theirs.auth()), Asker::to(ours.auth));
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
    freeradius(&REFUSED.iter().map(|refused| refused.entry).collect::<String>());
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
        assert!(!setup(entry).is_accepted().expect("FreeRADIUS starts"), "{entry}");
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

/// FreeRADIUS with a users file and the modules that it comes with: `preprocess` adds Service-Type where there is only
/// Framed-Protocol, `expr` compares Prefix and Suffix.
fn setup(users: &str) -> FreeRadiusSetup {
    FreeRadius::with().users(users).secret(SECRET).modules_of_the_package()
}

#[track_caller]
fn freeradius(users: &str) -> FreeRadius {
    setup(users).start().unwrap_or_else(|error| panic!("{error}\n{users}"))
}

const QUESTIONS: usize = 20;
const BYTE_ORDER_MARK: char = '\u{feff}';
/// How many differences are told at length.
const SHOWN: usize = 5;
const MESSAGE_AUTHENTICATOR: u8 = 80;
const REPLY_MESSAGE: u8 = 18;
const CHAP_PASSWORD: u8 = 3;
const CHALLENGE: [u8; 16] = *b"a CHAP challenge";
