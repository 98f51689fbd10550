//! What of a folder is honoured, refused and ignored.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};

use ulna_dictionary::Dictionary;

use crate::{
    clock::Clock,
    finding::{Finding, Findings, Report, Severity},
    raddb::{Files, Raddb},
};

/// Looks through a folder, FreeRADIUS's too, and tells of each file whether it is honoured.
///
/// What is refused is among the findings as errors, what is ignored as warnings, both by line; notes tell of whole
/// files. Nothing is changed.
#[must_use]
pub fn check(folder: &Path, dictionary: &Arc<Dictionary>, clock: &Clock) -> Report {
    let mut findings = Findings::default();
    let raddb = Raddb::read(folder, dictionary, clock, &mut findings);
    let mut notes = Findings::default();
    if let Some(raddb) = raddb {
        survey(folder, &raddb, &mut notes);
    }
    notes.list.extend(findings.list);
    Report { folder: folder.display().to_string(), errors: findings.errors, findings: notes.list }
}

fn survey(folder: &Path, raddb: &Raddb, notes: &mut Findings) {
    let files = Files::of(folder);
    let mut note = |path: &Path, message: String| {
        notes.push(Finding::of_file(Severity::Note, path.to_string_lossy(), message));
    };
    for (name, what) in HONOURED {
        let path = folder.join(name);
        if path.exists() {
            note(&path, format!("honoured: {what}"));
        }
    }
    let found = [
        (files.users, format!("honoured: users, {} entries", raddb.entries)),
        (files.huntgroups, "honoured: huntgroups".to_owned()),
        (files.hints, "honoured: hints".to_owned()),
    ];
    for (path, what) in found {
        path.into_iter().for_each(|path| note(&path, what.clone()));
    }
    for (name, what) in NOT_HONOURED {
        let path = folder.join(name);
        if path.is_dir() {
            within(&path).iter().for_each(|path| note(path, format!("ignored: {what}")));
        } else if path.exists() {
            note(&path, format!("ignored: {what}"));
        }
    }
}

/// The files of a folder in the order of their names.
fn within(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut paths: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.sort();
    paths
}

const HONOURED: [(&str, &str); 5] = [
    ("ulna.toml", "settings, home servers, pools and realms"),
    ("proxy", "home servers and their realms"),
    ("dictionary", "attributes of your own"),
    ("clients", "clients"),
    ("clients.conf", "clients"),
];

const NOT_HONOURED: [(&str, &str); 14] = [
    ("proxy.conf", "home servers, pools and realms are in ulna.toml"),
    ("realms", "home servers, pools and realms are in ulna.toml, or in columns in proxy"),
    ("menus", "menus are not supported"),
    ("acct_users", "accounting is recorded as it comes, whatever the user"),
    ("mods-config/files/accounting", "accounting is recorded as it comes, whatever the user"),
    ("mods-config/files/pre-proxy", "what is changed in forwarded requests is under [[home_server]] in ulna.toml"),
    ("radiusd.conf", "settings are in ulna.toml"),
    ("sites-enabled", "what is done with requests is not configured by sections; users, huntgroups and hints decide"),
    ("mods-enabled", "modules are not configured; PAP, CHAP, MS-CHAP, users, huntgroups and hints always work"),
    ("mods-config/attr_filter", "attributes are filtered by `request` and `reply` under [[home_server]] in ulna.toml"),
    ("policy.d", "policies are not supported"),
    ("templates.conf", "templates are not supported"),
    ("trigger.conf", "triggers are not supported"),
    ("experimental.conf", "it configures modules that there are not"),
];
