//! The key of Operator-NAS-Identifiers, kept across restarts.

use std::{
    fs::{self, OpenOptions},
    io::{self, Write},
    os::unix::fs::OpenOptionsExt,
    path::{Path, PathBuf},
    sync::OnceLock,
};

use ulna_proxy::{Plan, TokenKey};
use ulna_raddb::Settings;

/// The key that a raddb folder keeps, drawn when it is needed for the first time.
#[derive(Debug)]
pub(super) struct NasKey {
    path: PathBuf,
    key: OnceLock<TokenKey>,
}

impl NasKey {
    /// The key of a raddb folder: text on one line, which may stand as `[dynamic] token_key` at other servers.
    pub(super) fn of(raddb: &Path) -> Self {
        Self { path: raddb.join("state").join("nas-key"), key: OnceLock::new() }
    }

    /// Makes the tokens of a plan under it, where they are wanted and the settings give no key. Nothing is written otherwise.
    pub(super) fn apply(&self, settings: &Settings, plan: &mut Plan) {
        if settings.listen.coa.is_empty() || settings.dynamic.token_key.is_some() {
            return;
        }
        let key = self.key.get_or_init(|| self.open());
        plan.dynamic = std::mem::take(&mut plan.dynamic).with_token_key(key);
    }

    fn open(&self) -> TokenKey {
        let known = match fs::read_to_string(&self.path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => create(&self.path),
            Ok(text) if text.trim().len() < SHORTEST => {
                Err(io::Error::new(io::ErrorKind::InvalidData, "it is too short; remove it, and another one is made"))
            }
            read => read,
        };
        known.map(|text| TokenKey::new(text.trim())).unwrap_or_else(|error| {
            tracing::warn!(
                target: "ulna::server",
                "the key in {} cannot be used, so that sessions that begin now cannot be ended by Operator-NAS-Identifier \
                 after a restart: {error}",
                self.path.display()
            );
            TokenKey::random()
        })
    }
}

/// Draws a key and writes it down, whole or not at all, for nobody else to read.
fn create(path: &Path) -> io::Result<String> {
    let mut octets = [0; 32];
    getrandom::fill(&mut octets).map_err(io::Error::other)?;
    let text: String = octets.iter().map(|octet| format!("{octet:02x}")).collect();
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let new = path.with_extension("new");
    match fs::remove_file(&new) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let mut file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&new)?;
    writeln!(file, "{text}")?;
    file.sync_all()?;
    fs::rename(new, path)?;
    Ok(text)
}

/// How many octets have to be there at least.
const SHORTEST: usize = 16;

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    #[test]
    fn a_key_is_drawn_once_and_for_nobody_else_to_read() {
        let folder = std::env::temp_dir().join(format!("ulna-nas-key-{}", std::process::id()));
        let path = folder.join("state").join("nas-key");
        let first = NasKey::of(&folder).open();
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        assert_eq!(NasKey::of(&folder).open(), first);
        // What is there is left alone, even where it is of no use.
        fs::write(&path, "short\n").unwrap();
        assert_ne!(NasKey::of(&folder).open(), first);
        assert_eq!(fs::read_to_string(&path).unwrap(), "short\n");
        fs::remove_file(&path).unwrap();
        assert_ne!(NasKey::of(&folder).open(), first);
        assert_eq!(fs::read_to_string(&path).unwrap().trim().len(), 64);
        fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn nothing_is_written_where_no_token_is_wanted_or_the_settings_give_the_key() {
        let folder = std::env::temp_dir().join(format!("ulna-no-nas-key-{}", std::process::id()));
        let listens = "[listen]\ncoa = [\"127.0.0.1:3799\"]\n";
        for text in ["", &format!("{listens}[dynamic]\ntoken_key = \"sixteen octets..\"\n")] {
            NasKey::of(&folder).apply(&Settings::parse("ulna.toml", text).unwrap(), &mut Plan::new());
            assert!(!folder.exists(), "{text}");
        }
        NasKey::of(&folder).apply(&Settings::parse("ulna.toml", listens).unwrap(), &mut Plan::new());
        assert!(folder.join("state/nas-key").is_file());
        fs::remove_dir_all(&folder).unwrap();
    }
}
