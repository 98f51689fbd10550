//! Text in, a plan or findings with their places out.

mod file;
mod mistakes;
mod tables;

use std::{
    path::PathBuf,
    sync::atomic::{AtomicU32, Ordering},
};

use ulna_proto::{Demand, Strategy};
use ulna_proxy::{Decision, Delivery, LastResort};
use ulna_wire::{Code, Counting, Draft, Kind, Packet};

use super::*;
use crate::settings::Document;

const DICTIONARY: &str = "
ATTRIBUTE User-Name 1 string
ATTRIBUTE User-Password 2 string encrypt=1
ATTRIBUTE NAS-IP-Address 4 ipaddr
ATTRIBUTE NAS-Port 5 integer
ATTRIBUTE Filter-Id 11 string
ATTRIBUTE Class 25 octets
ATTRIBUTE Called-Station-Id 30 string
ATTRIBUTE Calling-Station-Id 31 string
ATTRIBUTE NAS-Identifier 32 string
ATTRIBUTE Proxy-State 33 octets
ATTRIBUTE Message-Authenticator 80 octets
ATTRIBUTE Operator-Name 126 string
ATTRIBUTE Hint 1040 string
VALUE NAS-Port Console 7
VENDOR Cisco 9
BEGIN-VENDOR Cisco
ATTRIBUTE Cisco-AVPair 1 string
ATTRIBUTE Cisco-Key 7 octets encrypt=2
END-VENDOR Cisco
VENDOR WiMAX 24757 format=1,1,c
BEGIN-VENDOR WiMAX
ATTRIBUTE WiMAX-Capability 1 tlv
ATTRIBUTE WiMAX-Release 1.1 string
END-VENDOR WiMAX
";

/// A home server, a pool and a realm that are all right.
const GOOD: &str = r#"
[[home_server]]
name = "a1"
address = "192.0.2.1:1812"
secret = "sixteen-octets-or-more"
[[pool]]
name = "area-a"
servers = ["a1"]
[[realm]]
name = "a.example"
pool = "area-a"
"#;

/// What `ulna.toml` and, where there is one, the file `proxy` make.
fn read(toml: &str, columns: Option<&str>) -> (Plan, Findings) {
    let dictionary = Dictionary::parse(DICTIONARY).unwrap();
    let mut findings = Findings::default();
    let Document { settings, tables } = Document::read("ulna.toml", toml, &mut findings);
    let mut planner = Planner::new(&settings, &dictionary);
    planner.read_tables(&tables, &mut Source { file: "ulna.toml", text: toml, findings: &mut findings });
    findings.sort_from(0);
    if let Some(columns) = columns {
        let file = Scratch::new(columns);
        planner.read_file(&file.0, &mut findings);
    }
    let plan = planner.finish(Path::new("raddb"), &mut findings);
    (plan, findings)
}

/// A plan in which nothing is wrong, nor doubtful.
fn plan(toml: &str) -> Plan {
    let (plan, findings) = read(toml, None);
    assert_eq!(lines(&findings), Vec::<String>::new());
    plan
}

fn problems(toml: &str) -> Vec<String> {
    lines(&read(toml, None).1)
}

/// All findings; the scratch folder's name is cut off.
fn lines(findings: &Findings) -> Vec<String> {
    let folder = regex::Regex::new(r"\S*/ulna-raddb-roaming-[0-9-]+/").unwrap();
    findings.list.iter().map(|finding| folder.replace_all(&finding.to_string(), "").into_owned()).collect()
}

/// Where findings are, and how bad.
fn starts(found: &[String]) -> Vec<String> {
    found.iter().map(|text| text.splitn(3, ": ").take(2).collect::<Vec<_>>().join(": ")).collect()
}

fn packet(pairs: &str) -> Packet<Vec<u8>> {
    let mut draft = Draft::request(Code::ACCESS_REQUEST);
    draft.append(&Dictionary::parse(DICTIONARY).unwrap().encode(pairs).unwrap());
    let key = ulna_wire::SharedKey::new("s");
    let sealed = draft.seal_request(&key, 1, [7; 16], &mut Counting::default()).unwrap();
    Packet::parse(sealed.octets().to_vec()).unwrap()
}

fn decision(plan: &Plan, pairs: &str) -> Decision {
    plan.router.route(&packet(pairs)).decision
}

/// The file `proxy` in a folder of its own.
struct Scratch(PathBuf);

impl Scratch {
    fn new(text: &str) -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let folder = std::env::temp_dir().join(format!("ulna-raddb-roaming-{}-{number}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let path = folder.join("proxy");
        std::fs::write(&path, text).unwrap();
        Self(path)
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = self.0.parent().map(std::fs::remove_dir_all);
    }
}
