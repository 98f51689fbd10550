//! What all tests of this crate use.
#![allow(dead_code, reason = "each test uses its part")]

use std::{
    fs,
    net::IpAddr,
    path::{Path, PathBuf},
    sync::{
        Arc, LazyLock,
        atomic::{AtomicU32, Ordering},
    },
    time::{Duration, SystemTime},
};

use ulna_auth::Credential;
use ulna_dictionary::Dictionary;
use ulna_raddb::{Clock, Finding, Raddb, Report};
use ulna_store::{Identity, Lookup, Profile};
use ulna_wire::{Code, Counting, Draft, Packet, SharedKey};

/// The dictionary that comes with the server.
pub(crate) static DICTIONARY: LazyLock<Arc<Dictionary>> = LazyLock::new(|| {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../dictionaries/dictionary");
    Arc::new(Dictionary::load(path).unwrap())
});

/// A folder that is gone when the test is over.
pub(crate) struct Folder(pub(crate) PathBuf);

impl Folder {
    pub(crate) fn new(files: &[(&str, &str)]) -> Self {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let path = std::env::temp_dir().join(format!("ulna-raddb-{}-{number}", std::process::id()));
        let folder = Self(path);
        fs::create_dir_all(&folder.0).unwrap();
        for (name, text) in files {
            let path = folder.0.join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        folder
    }

    pub(crate) fn load(&self, clock: &Clock) -> Result<(Raddb, Vec<Finding>), Report> {
        Raddb::load(&self.0, &DICTIONARY, clock)
    }

    /// Findings, one a line, without the folder's name.
    pub(crate) fn lines(&self, findings: &[Finding]) -> Vec<String> {
        let start = format!("{}/", self.0.display());
        findings.iter().map(|finding| finding.to_string().replace(&start, "")).collect()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Sunday, 2026-11-22, 12:00 UTC.
pub(crate) fn noon() -> Clock {
    Clock::new(|| SystemTime::UNIX_EPOCH + Duration::from_secs(NOON)).in_zone("UTC").unwrap()
}

pub(crate) const NOON: u64 = 1_795_348_800;

/// Loads users, and panics where that is impossible.
pub(crate) fn users(text: &str) -> Raddb {
    folder(&[("users", text)])
}

pub(crate) fn folder(files: &[(&str, &str)]) -> Raddb {
    let folder = Folder::new(files);
    let result = folder.load(&noon());
    result.unwrap_or_else(|report| panic!("{:#?}", folder.lines(report.findings()))).0
}

/// What is wrong with users, without the folder's name, warnings about missing files left out.
pub(crate) fn problems(text: &str) -> Vec<String> {
    let folder = Folder::new(&[("users", text), ("clients", "127.0.0.1 testing123\n")]);
    match folder.load(&noon()) {
        Ok((_, findings)) => folder.lines(&findings),
        Err(report) => folder.lines(report.findings()),
    }
}

/// An Access-Request with these attributes, in the text of the field.
pub(crate) fn request(attributes: &str) -> Vec<u8> {
    let mut draft = Draft::new(Code::ACCESS_REQUEST, false);
    draft.append(&DICTIONARY.encode(attributes).unwrap());
    let sealed = draft.seal_request(&SharedKey::new("xyzzy"), 1, [7; 16], &mut Counting::default()).unwrap();
    sealed.octets().to_vec()
}

/// What is known of the user in a request from 192.0.2.1, which is called `nas`.
pub(crate) fn find(raddb: &Raddb, attributes: &str) -> Lookup {
    let octets = request(attributes);
    let packet = Packet::parse(octets.as_slice()).unwrap();
    let name = DICTIONARY.get_named(&packet, "User-Name");
    let name = name.as_ref().and_then(|pair| pair.value().octets()).unwrap_or_default().to_vec();
    let peer: IpAddr = "192.0.2.1".parse().unwrap();
    let identity = Identity::new(&name).asked_by(peer, "nas").with_packet(packet.as_view());
    raddb.users.find_now(&identity).unwrap().unwrap()
}

pub(crate) fn profile(raddb: &Raddb, attributes: &str) -> Profile {
    match find(raddb, attributes) {
        Lookup::Found(profile) => profile,
        other => panic!("{attributes}: {other:?}"),
    }
}

/// The reply items, or `None` where no entry matches.
pub(crate) fn reply(raddb: &Raddb, attributes: &str) -> Option<String> {
    match find(raddb, attributes) {
        Lookup::Found(profile) => Some(reply_text(&profile)),
        Lookup::NotFound => None,
        other => panic!("{attributes}: {other:?}"),
    }
}

pub(crate) fn reply_text(profile: &Profile) -> String {
    let Some(fragment) = profile.reply.fragment() else { return String::new() };
    fragment.check().unwrap();
    let pairs = DICTIONARY.decode(fragment.octets(), None).unwrap();
    pairs.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

/// The passwords in clear.
pub(crate) fn passwords(profile: &Profile) -> Vec<String> {
    let text = |credential: &Credential| match credential {
        Credential::Cleartext(clear) => String::from_utf8_lossy(clear.expose()).into_owned(),
        other => format!("{other:?}"),
    };
    profile.credentials().map(text).collect()
}
