//! FreeRADIUS, a server of somebody else's, as a peer in tests.

mod certificates;
mod configuration;

use std::{
    fmt, fs, io,
    net::SocketAddr,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::atomic::{AtomicU32, Ordering},
    thread,
    time::{Duration, Instant},
};

use self::configuration::Realm;
use crate::{SECRET, free_address};

/// A FreeRADIUS that runs on loopback, with a folder and ports of its own; it ends when it is dropped.
///
/// Nothing is read of what is in `/etc`. Programs of Debian's packages `freeradius` and, for [`FreeRadiusSetup::eap`], `openssl` are
/// run: where [`FreeRadius::is_installed`] says no, a test is to be left out.
///
/// ```no_run
/// # fn main() -> std::io::Result<()> {
/// use ulna_testing::{Ask, Asker, FreeRadius};
///
/// let server = FreeRadius::with().users("eve Cleartext-Password := \"opensesame\"\n").start()?;
/// let reply = Asker::new(server.auth())?.ask(Ask::access("eve").password("opensesame"))?;
/// # Ok(()) }
/// ```
#[derive(Debug)]
pub struct FreeRadius {
    child: Child,
    folder: Folder,
    auth: SocketAddr,
    coa: SocketAddr,
}

/// How a FreeRADIUS is to be set up.
#[derive(Clone)]
#[must_use = "it starts with `start`"]
pub struct FreeRadiusSetup {
    users: String,
    secret: String,
    signs: bool,
    modules_of_the_package: bool,
    eap: bool,
    realms: Vec<Realm>,
    unlang: [String; Section::COUNT],
    sends_changes_to: Option<SocketAddr>,
}

/// A place in FreeRADIUS's configuration that tests add to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Section {
    /// At the begin of `authorize`.
    Authorize,
    /// After an Access-Request has been decided, where `update coa` and `update disconnect` belong.
    PostAuth,
    /// Before a request goes to a home server.
    PreProxy,
    /// What is done with a CoA-Request or a Disconnect-Request; where it says nothing, it is acknowledged.
    ReceiveChange,
}

impl FreeRadius {
    /// A server that knows bob with the password `hello`, and loopback with the secret of [`SECRET`].
    pub fn with() -> FreeRadiusSetup {
        FreeRadiusSetup {
            users: BOB.to_owned(),
            secret: SECRET.to_owned(),
            signs: false,
            modules_of_the_package: false,
            eap: false,
            realms: Vec::new(),
            unlang: Default::default(),
            sends_changes_to: None,
        }
    }

    /// Whether the program is there.
    #[must_use]
    pub fn is_installed() -> bool {
        Path::new(PROGRAM).exists()
    }

    /// Where it takes Access-Requests.
    #[must_use]
    pub const fn auth(&self) -> SocketAddr {
        self.auth
    }

    /// Where it takes Accounting-Requests: the next port.
    #[must_use]
    pub fn acct(&self) -> SocketAddr {
        SocketAddr::new(self.auth.ip(), self.auth.port() + 1)
    }

    /// Where it takes CoA-Requests and Disconnect-Requests.
    #[must_use]
    pub const fn coa(&self) -> SocketAddr {
        self.coa
    }

    /// The certificate of the authority that has signed that of its EAP methods, in PEM.
    #[must_use]
    pub fn authority(&self) -> PathBuf {
        self.folder.0.join(certificates::AUTHORITY)
    }

    /// What it has said so far: each packet with its attributes.
    #[must_use]
    pub fn log(&self) -> String {
        self.folder.read("log")
    }

    /// What it has written of accounting.
    #[must_use]
    pub fn detail(&self) -> String {
        self.folder.read("detail")
    }

    /// Its process.
    #[must_use]
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Ends it at once, as `kill -9` does.
    ///
    /// # Errors
    ///
    /// Where the operating system refuses.
    pub fn kill(&mut self) -> io::Result<()> {
        self.child.kill()?;
        self.child.wait().map(drop)
    }

    /// Starts it once more after [`FreeRadius::kill`], on the same ports; its log begins anew.
    ///
    /// # Errors
    ///
    /// Where it does not start.
    pub fn start_again(&mut self) -> io::Result<()> {
        self.child = run(&self.folder)?;
        wait_until_ready(&mut self.child, &self.folder)
    }
}

impl Drop for FreeRadius {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.kill();
    }
}

impl FreeRadiusSetup {
    /// Sets the text of its users file.
    pub fn users(mut self, text: impl Into<String>) -> Self {
        self.users = text.into();
        self
    }

    /// Sets the secret that it shares with loopback.
    pub fn secret(mut self, secret: impl Into<String>) -> Self {
        self.secret = secret.into();
        self
    }

    /// Has it add Message-Authenticator to replies, and to requests that it forwards, which versions before 3.2.5 do not.
    pub const fn signed(mut self) -> Self {
        self.signs = true;
        self
    }

    /// Adds the modules that the package switches on and that change answers: preprocess, expr, expiration, logintime and the
    /// filter of rejects.
    pub const fn modules_of_the_package(mut self) -> Self {
        self.modules_of_the_package = true;
        self
    }

    /// Adds EAP-MD5, EAP-TTLS and PEAP with EAP-MSCHAPv2, with certificates that are made for this server.
    pub const fn eap(mut self) -> Self {
        self.eap = true;
        self
    }

    /// Forwards the users of a realm to home servers, in order: where each takes Access-Requests and Accounting-Requests.
    ///
    /// With `strip` they are forwarded without their realm.
    pub fn realm(mut self, name: &str, homes: &[(SocketAddr, SocketAddr)], strip: bool) -> Self {
        self.realms.push(Realm { name: name.to_owned(), homes: homes.to_vec(), strip });
        self
    }

    /// Sends what `update coa` and `update disconnect` in [`Section::PostAuth`] say to a NAS that has the same secret.
    pub const fn sends_changes_to(mut self, nas: SocketAddr) -> Self {
        self.sends_changes_to = Some(nas);
        self
    }

    /// Adds statements of its language, unlang, to a section.
    pub fn unlang(mut self, section: Section, text: &str) -> Self {
        let place = &mut self.unlang[section as usize];
        place.push_str(text);
        place.push('\n');
        self
    }

    /// Starts it, and waits until it is ready.
    ///
    /// # Errors
    ///
    /// Where it is not installed, or refuses its configuration; then the error has its log.
    pub fn start(self) -> io::Result<FreeRadius> {
        let (folder, auth, coa) = self.lay_out()?;
        let mut child = run(&folder)?;
        wait_until_ready(&mut child, &folder)?;
        Ok(FreeRadius { child, folder, auth, coa })
    }

    /// Whether it accepts its configuration and its users.
    ///
    /// # Errors
    ///
    /// Where it is not installed.
    pub fn is_accepted(self) -> io::Result<bool> {
        let (folder, ..) = self.lay_out()?;
        Ok(Command::new(PROGRAM).args(["-C", "-l", "stdout", "-d"]).arg(&folder.0).output()?.status.success())
    }

    fn lay_out(&self) -> io::Result<(Folder, SocketAddr, SocketAddr)> {
        let folder = Folder::new()?;
        let (auth, coa) = (free_address()?, free_address()?);
        let write = |name: &str, text: &str| fs::write(folder.0.join(name), text);
        write("users", &self.users)?;
        write("empty", "")?;
        // RFC 2865 s.5.44: what an Access-Reject may carry. FreeRADIUS comes with such a filter.
        write("access_reject", ACCESS_REJECT)?;
        if self.eap {
            certificates::make(&folder.0)?;
        }
        write("radiusd.conf", &self.text(&folder.0, auth.port(), coa.port()))?;
        Ok((folder, auth, coa))
    }
}

impl fmt::Debug for FreeRadiusSetup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FreeRadiusSetup")
            .field("signs", &self.signs)
            .field("realms", &self.realms)
            .finish_non_exhaustive()
    }
}

impl Section {
    const COUNT: usize = Self::ReceiveChange as usize + 1;
}

/// A folder that ends with its server.
#[derive(Debug)]
struct Folder(PathBuf);

impl Folder {
    fn new() -> io::Result<Self> {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let path = std::env::temp_dir().join(format!("ulna-freeradius-{}-{number}", std::process::id()));
        // What an earlier process of the same number has left would be read as this one's log.
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path)?;
        Ok(Self(path))
    }

    fn read(&self, name: &str) -> String {
        fs::read(self.0.join(name)).map(|octets| String::from_utf8_lossy(&octets).into_owned()).unwrap_or_default()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn run(folder: &Folder) -> io::Result<Child> {
    let log = fs::File::create(folder.0.join("log"))?;
    // -xx: it says that it is ready, and every packet with its attributes.
    let mut command = Command::new(PROGRAM);
    command.args(["-fxx", "-l", "stdout", "-d"]).arg(&folder.0);
    command.stdin(Stdio::null()).stdout(log).stderr(Stdio::null()).spawn()
}

fn wait_until_ready(child: &mut Child, folder: &Folder) -> io::Result<()> {
    let patience = Instant::now() + PATIENCE;
    while !folder.read("log").contains("Ready to process requests") {
        let ended = child.try_wait()?;
        if ended.is_some() || Instant::now() > patience {
            let _ = child.kill();
            let _ = child.wait();
            return Err(io::Error::other(format!("FreeRADIUS is not ready ({ended:?}):\n{}", folder.read("log"))));
        }
        thread::sleep(PAUSE);
    }
    Ok(())
}

/// The user of every test, and what is said when he is let in.
const BOB: &str = "bob Cleartext-Password := \"hello\"\n\tReply-Message := \"Hi %{User-Name}\",\n\tFramed-IP-Address := \
                   10.0.0.7,\n\tClass := 0x010203\n";
const ACCESS_REJECT: &str = "DEFAULT\n\tEAP-Message =* ANY,\n\tMessage-Authenticator =* ANY,\n\tMS-CHAP-Error =* ANY,\n\t\
                             Proxy-State =* ANY,\n\tReply-Message =* ANY\n";
const PROGRAM: &str = "/usr/sbin/freeradius";
/// A backstop, far beyond what it takes.
const PATIENCE: Duration = Duration::from_secs(60);
const PAUSE: Duration = Duration::from_millis(10);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Ask, Asker};

    /// Whether the tests have to be left out; with `CI=true` nothing may be missing.
    fn is_missing() -> bool {
        let missing = !FreeRadius::is_installed();
        assert!(!missing || std::env::var_os("CI").is_none(), "the Debian package freeradius is missing");
        missing
    }

    #[test]
    fn a_server_that_is_killed_starts_again_on_the_same_ports() {
        if is_missing() {
            return;
        }
        let mut server = FreeRadius::with().signed().start().unwrap();
        let asker = Asker::new(server.auth()).unwrap();
        assert!(asker.ask(Ask::access("bob").password("hello")).is_ok());
        server.kill().unwrap();
        server.start_again().unwrap();
        let asker = Asker::new(server.auth()).unwrap();
        assert!(asker.ask(Ask::access("bob").password("hello")).is_ok());
        assert!(server.log().contains("Received Access-Request"));
    }

    #[test]
    fn everything_at_once_is_a_configuration_that_it_accepts() {
        if is_missing() {
            return;
        }
        let [home, acct, other, other_acct, nas] = [(); 5].map(|()| free_address().unwrap());
        let setup = FreeRadius::with()
            .signed()
            .eap()
            .modules_of_the_package()
            .realm("a.example", &[(home, acct), (other, other_acct)], true)
            .realm("b.example", &[(home, acct)], false)
            .sends_changes_to(nas)
            .unlang(Section::PostAuth, "if (&User-Name == \"eve\") {\nupdate disconnect {\n&User-Name := \"eve\"\n}\n}")
            .unlang(Section::ReceiveChange, "update reply {\n&Error-Cause := Session-Context-Not-Found\n}\nreject");
        let server = setup.start().unwrap();
        assert!(server.authority().exists());
        assert!(!FreeRadius::with().users("bob,\n\tReply-Message = \"x\"\n").is_accepted().unwrap());
    }

    #[test]
    fn what_it_refuses_is_told() {
        if is_missing() {
            return;
        }
        let error = FreeRadius::with().unlang(Section::PostAuth, "no-such-module").start().unwrap_err();
        assert!(error.to_string().contains("no-such-module"), "{error}");
    }
}
