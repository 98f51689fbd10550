//! What an operator writes: any text in any of the files is read, or refused with its place; users that were read are
//! looked up.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::{Arc, LazyLock, Mutex, PoisonError},
    time::{Duration, UNIX_EPOCH},
};

use ulna_attributes::rfc2865::*;
use ulna_dictionary::Dictionary;
use ulna_raddb::{Clock, Raddb, check};
use ulna_secret::Cleartext;
use ulna_store::Identity;
use ulna_wire::{Code, Counting, Draft, Packet, SharedKey};

pub(crate) fn target(octets: &[u8]) {
    let folder = SCRATCH.lock().unwrap_or_else(PoisonError::into_inner);
    write(&folder, octets);
    let clock = Clock::new(|| UNIX_EPOCH + Duration::from_secs(1_795_262_400));
    let report = match Raddb::load(&folder, &DICTIONARY, &clock) {
        Ok((raddb, warnings)) => {
            for name in [&b"bob"[..], b"DEFAULT", b"\xff", b"bob@example.org"] {
                let packet = Packet::parse(REQUEST.as_slice()).expect("it was sealed");
                let identity = Identity::new(name).with_packet(packet);
                // Files answer at once: nothing is looked up elsewhere.
                assert!(raddb.users.find_now(&identity).is_some());
            }
            assert!(raddb.peers.len() <= octets.len());
            assert!(raddb.proxy.check().is_ok(), "a plan that cannot be followed was made");
            assert_eq!(raddb.proxy.router.rules().len(), raddb.proxy.ways.len());
            let request = Packet::parse(REQUEST.as_slice()).expect("it was sealed");
            let ways = raddb.proxy.ways.len();
            assert!(raddb.proxy.router.route(&request).rule.is_none_or(|rule| rule < ways));
            drop(warnings);
            check(&folder, &DICTIONARY, &clock)
        }
        Err(report) => {
            assert!(!report.findings().is_empty(), "refused without a reason");
            report
        }
    };
    for finding in report.findings() {
        assert!(!finding.message().is_empty());
    }
    assert!(report.to_json().starts_with('['));
    assert!(!report.render(false).contains('\u{1b}'));
}

/// Parts that a line `== NAME` begins are files of that name; what stands before is the users file.
fn write(folder: &Path, octets: &[u8]) {
    let mut files = FILES.map(|name| (name, Vec::new()));
    let mut place = 0;
    for line in octets.split_inclusive(|octet| *octet == b'\n') {
        let named = line.strip_prefix(b"== ").map(<[u8]>::trim_ascii_end);
        match named.and_then(|named| FILES.iter().position(|name| name.as_bytes() == named)) {
            Some(named) => place = named,
            None => files[place].1.extend_from_slice(line),
        }
    }
    for (name, text) in files {
        // A file of its own is all that is read: fuzzers would find ways to the machine's.
        let text = String::from_utf8_lossy(&text).replace("$INCLUDE", "#INCLUDE");
        fs::write(folder.join(name), text).expect("the scratch folder is there");
    }
}

static SCRATCH: LazyLock<Mutex<PathBuf>> = LazyLock::new(|| {
    let path = std::env::temp_dir().join(format!("ulna-fuzz-raddb-{}", std::process::id()));
    fs::create_dir_all(&path).expect("a scratch folder can be made");
    Mutex::new(path)
});

static DICTIONARY: LazyLock<Arc<Dictionary>> = LazyLock::new(|| {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../dictionaries/dictionary");
    Arc::new(Dictionary::load(path).expect("the dictionaries that Ulna ships are read"))
});

/// A request for check items to look at.
static REQUEST: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let mut draft = Draft::request(Code::ACCESS_REQUEST);
    draft.push(USER_NAME, "bob");
    draft.hide(USER_PASSWORD, &Cleartext::from("opensesame"));
    draft.push(NAS_IP_ADDRESS, [192, 0, 2, 1].into());
    draft.push(NAS_PORT, 3);
    draft.push(CALLING_STATION_ID, "02-00-00-00-00-02");
    let sealed = draft.seal_request(&SharedKey::new("testing123"), 1, [7; 16], &mut Counting::default());
    sealed.expect("it is short").octets().to_vec()
});

const FILES: [&str; 7] = ["users", "clients", "clients.conf", "huntgroups", "hints", "ulna.toml", "proxy"];
