//! A folder, read as a whole.

use std::{
    fmt,
    path::{Path, PathBuf},
    sync::Arc,
};

use ulna_dictionary::{Builder, Dictionary, FileSystem};
use ulna_proto::Peers;
use ulna_proxy::Plan;
use ulna_store::UserStore;
use zeroize::Zeroizing;

use crate::{
    clients::Clients,
    clock::Clock,
    finding::{Finding, Findings, Report, Severity},
    roaming::{AccessServers, Planner},
    settings::{Document, Settings, Source},
    text::read,
    users::{Hints, Huntgroups, Users},
};

/// What a folder says: settings, peers and users, all of one moment.
///
/// | file | or | what it has |
/// |---|---|---|
/// | `ulna.toml` | | settings; absent: as in [`reference()`](crate::reference) |
/// | `clients` | | addresses, secrets and policies in columns |
/// | `clients.conf` | | FreeRADIUS's clients; both files are read where there are both |
/// | `proxy` | | home servers, secrets and realms in columns, beside those of `ulna.toml` |
/// | `users` | `mods-config/files/authorize` | users |
/// | `huntgroups`, `hints` | the same in `mods-config/preprocess` | what requests are told apart by |
/// | `dictionary` | | attributes beyond those that the server knows |
#[non_exhaustive]
pub struct Raddb {
    /// The folder.
    pub folder: PathBuf,
    /// `ulna.toml`
    pub settings: Settings,
    /// Who may ask.
    pub peers: Peers,
    /// Who requests are forwarded to; empty where all are answered here.
    pub proxy: Plan,
    /// Who may log in.
    pub users: Arc<dyn UserStore>,
    /// The dictionary, with what the folder adds to it.
    pub dictionary: Arc<Dictionary>,
    /// How many entries the users file has.
    pub entries: usize,
}

impl Raddb {
    /// Reads a folder.
    ///
    /// All errors are collected. Files may be missing; the folder may not.
    ///
    /// # Errors
    ///
    /// [`Report`] has all that is wrong, by file, line and column; nothing of such a folder is used.
    pub fn load(folder: &Path, dictionary: &Arc<Dictionary>, clock: &Clock) -> Result<(Self, Vec<Finding>), Report> {
        let mut findings = Findings::default();
        let raddb = Self::read(folder, dictionary, clock, &mut findings);
        match raddb {
            Some(raddb) if findings.errors == 0 => Ok((raddb, findings.list)),
            _ => Err(Report { folder: folder.display().to_string(), errors: findings.errors, findings: findings.list }),
        }
    }

    /// Reads as much of a folder as can be read; `None` where there is no folder.
    pub(crate) fn read(
        folder: &Path,
        dictionary: &Arc<Dictionary>,
        clock: &Clock,
        findings: &mut Findings,
    ) -> Option<Self> {
        if !folder.is_dir() {
            let finding = Finding::of_file(Severity::Error, folder.to_string_lossy(), "there is no such folder");
            findings.push(finding.with_help("name another one, or let `ulna serve` make one"));
            return None;
        }
        let mut of_dictionary = Findings::default();
        let dictionary = extended(&folder.join("dictionary"), dictionary, &mut of_dictionary);
        let (settings, mut proxy, access_servers) = settings(folder, &dictionary, findings);
        findings.append(of_dictionary);
        let mut clients = Clients::new(&settings.security, findings);
        let [columns, conf] = ["clients", "clients.conf"].map(|name| folder.join(name));
        if columns.exists() {
            clients.read_columns(&columns);
        }
        if conf.exists() {
            clients.read_conf(&conf);
        }
        let peers = clients.peers;
        if !columns.exists() && !conf.exists() {
            let finding = Finding::of_file(
                Severity::Warning,
                columns.to_string_lossy(),
                "there are no clients: nobody is answered",
            );
            findings.push(finding.with_help("write a line `address secret` for each"));
        }
        if findings.errors == 0 {
            proxy.dynamic = access_servers.router(folder, &settings, &proxy, &peers, findings);
        }
        let files = Files::of(folder);
        let hints = files.hints.map(|path| Hints::read(&path, &dictionary, clock, findings)).unwrap_or_default();
        let huntgroups =
            files.huntgroups.map(|path| Huntgroups::read(&path, &dictionary, clock, findings)).unwrap_or_default();
        let users = Users::read(files.users.as_deref(), &dictionary, clock, findings, hints, huntgroups);
        if users.len() == 0 && findings.errors == 0 {
            let path = files.users.unwrap_or_else(|| folder.join("users"));
            let finding =
                Finding::of_file(Severity::Warning, path.to_string_lossy(), "there are no users: nobody can log in");
            findings.push(finding.with_help("write a line `name Cleartext-Password := \"password\"` for each"));
        }
        let entries = users.len();
        let users = Arc::new(users);
        Some(Self { folder: folder.to_owned(), settings, peers, proxy, users, dictionary, entries })
    }
}

impl fmt::Debug for Raddb {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Raddb({}: {} peers, {} entries)", self.folder.display(), self.peers.len(), self.entries)
    }
}

/// Where a folder has the files that can be in one of two places.
#[derive(Debug)]
pub(crate) struct Files {
    pub(crate) users: Option<PathBuf>,
    pub(crate) huntgroups: Option<PathBuf>,
    pub(crate) hints: Option<PathBuf>,
}

impl Files {
    pub(crate) fn of(folder: &Path) -> Self {
        let first = |names: [&str; 2]| names.into_iter().map(|name| folder.join(name)).find(|path| path.exists());
        Self {
            users: first(["users", "mods-config/files/authorize"]),
            huntgroups: first(["huntgroups", "mods-config/preprocess/huntgroups"]),
            hints: first(["hints", "mods-config/preprocess/hints"]),
        }
    }
}

/// What `ulna.toml` says of this server, and what it and the file `proxy` say of others.
fn settings(folder: &Path, dictionary: &Dictionary, findings: &mut Findings) -> (Settings, Plan, AccessServers) {
    let path = folder.join("ulna.toml");
    let file = path.to_string_lossy();
    let start = findings.list.len();
    let text = text(&path, findings);
    let Document { settings, tables } = Document::read(&file, &text, findings);
    let mut planner = Planner::new(&settings, dictionary);
    planner.read_tables(&tables, &mut Source { file: &file, text: &text, findings });
    let access_servers = tables.access_servers(&settings, &mut Source { file: &file, text: &text, findings });
    findings.sort_from(start);
    let columns = folder.join("proxy");
    if columns.exists() {
        planner.read_file(&columns, findings);
    }
    let plan = planner.finish(folder, findings);
    (settings, plan, access_servers)
}

/// The text of a file; nothing where there is none, or where it cannot be read.
fn text(path: &Path, findings: &mut Findings) -> Zeroizing<String> {
    if !path.exists() {
        return Zeroizing::default();
    }
    let text = read(path, LONGEST_SETTINGS, findings).map_err(|why| why.to_string());
    match text.and_then(|octets| String::from_utf8(octets).map_err(|_| "it is not UTF-8 text".to_owned())) {
        Ok(text) => Zeroizing::new(text),
        Err(why) => {
            let finding =
                Finding::of_file(Severity::Error, path.to_string_lossy(), format!("it cannot be read: {why}"));
            findings.push(finding);
            Zeroizing::default()
        }
    }
}

/// The dictionary with the definitions of the folder's own file.
fn extended(path: &Path, dictionary: &Arc<Dictionary>, findings: &mut Findings) -> Arc<Dictionary> {
    if !path.exists() {
        return Arc::clone(dictionary);
    }
    let mut builder = Builder::from(Dictionary::clone(dictionary));
    match builder.read(&FileSystem, path).and_then(|()| builder.finish()) {
        Ok(extended) => Arc::new(extended),
        Err(why) => {
            findings.push(Finding::at(&why.place.file, why.place.line, why.place.column, why.problem.to_string()));
            Arc::clone(dictionary)
        }
    }
}

/// How many octets `ulna.toml` can have.
const LONGEST_SETTINGS: u64 = 1 << 20;
