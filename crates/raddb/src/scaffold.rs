//! A first folder, for a first start.

use std::{
    fmt,
    fs::{self, DirBuilder, OpenOptions},
    io::{self, Write},
    net::UdpSocket,
    path::Path,
};

use ulna_wire::Random;

use crate::settings::commented;

/// What a first folder holds, to be shown once.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Scaffolded {
    /// The secret that is shared with clients on this machine.
    pub secret: String,
    /// The name of the demonstration user.
    pub user: String,
    /// Its password.
    pub password: String,
}

impl fmt::Debug for Scaffolded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Scaffolded(..)")
    }
}

/// Makes a folder that works on this machine and cannot be reached from elsewhere.
///
/// It has `clients` (a secret for 127.0.0.1 and ::1), `users` (a demonstration user) and `ulna.toml` (listening on
/// loopback, all other keys as comments), readable by their owner only. `random` makes the secret and the password.
///
/// Returns `None`, and writes nothing, where the folder exists and holds something.
///
/// # Errors
///
/// Whatever keeps the folder or a file from being written.
pub fn scaffold(folder: &Path, random: &mut impl Random) -> io::Result<Option<Scaffolded>> {
    match fs::read_dir(folder) {
        Ok(mut entries) => {
            if entries.next().is_some() {
                return Ok(None);
            }
        }
        Err(why) if why.kind() == io::ErrorKind::NotFound => make_folder(folder)?,
        Err(why) => return Err(why),
    }
    let made = Scaffolded { secret: word(random, 24), user: "demo".to_owned(), password: word(random, 12) };
    // A machine may be without IPv6; listening there would keep the server from starting.
    let both = UdpSocket::bind("[::1]:0").is_ok();
    let addresses = |port: u16| {
        if both { format!("[\"127.0.0.1:{port}\", \"[::1]:{port}\"]") } else { format!("[\"127.0.0.1:{port}\"]") }
    };
    let listen = format!("auth = {}\nacct = {}\n", addresses(1812), addresses(1813));
    write(&folder.join("clients"), &CLIENTS.replace("SECRET", &made.secret))?;
    write(&folder.join("users"), &USERS.replace("NAME", &made.user).replace("PASSWORD", &made.password))?;
    write(&folder.join("ulna.toml"), &commented(&listen))?;
    Ok(Some(made))
}

fn make_folder(folder: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

fn write(path: &Path, text: &str) -> io::Result<()> {
    let mut options = OpenOptions::new();
    // Whatever came to be there meanwhile is somebody's work.
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)?.write_all(text.as_bytes())
}

/// Letters and digits that cannot be mistaken for each other, five bits of randomness in each.
fn word(random: &mut impl Random, length: usize) -> String {
    let mut octets = vec![0; length];
    random.fill(&mut octets);
    octets.iter().filter_map(|octet| LETTERS.get(usize::from(octet % 32)).map(|letter| char::from(*letter))).collect()
}

const LETTERS: &[u8; 32] = b"abcdefghjkmnpqrstuvwxyz123456789";

const CLIENTS: &str = "\
# Who may ask: an address or network, the shared secret and, if wanted, what is demanded of it: require, auto or off.
127.0.0.1  SECRET
::1        SECRET
";

const USERS: &str = "\
# Who may log in. An entry is a name with what is checked, and below it, indented, what the reply carries.
NAME  Cleartext-Password := \"PASSWORD\"
\tReply-Message = \"Hello, %{User-Name}\"
";

#[cfg(test)]
mod tests {
    use ulna_wire::Counting;

    use super::*;

    #[test]
    fn a_folder_is_made_once() {
        let folder = std::env::temp_dir().join(format!("ulna-raddb-scaffold-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        let made = scaffold(&folder, &mut Counting::default()).unwrap().unwrap();
        assert_eq!((made.secret.len(), made.password.len()), (24, 12));
        assert_eq!(format!("{made:?}"), "Scaffolded(..)");
        #[cfg(unix)]
        for name in ["clients", "users", "ulna.toml"] {
            let mode = std::os::unix::fs::PermissionsExt::mode(&fs::metadata(folder.join(name)).unwrap().permissions());
            assert_eq!(mode & 0o777, 0o600, "{name}");
        }
        assert_eq!(scaffold(&folder, &mut Counting::default()).unwrap(), None);
        fs::remove_dir_all(&folder).unwrap();
    }
}
