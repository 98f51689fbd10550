//! Certificates for the EAP methods that need one: an authority, and a server that it vouches for.

use std::{io, path::Path, process::Command};

/// Makes them in a folder.
pub(super) fn make(folder: &Path) -> io::Result<()> {
    let output = Command::new("sh").args(["-ec", COMMANDS]).current_dir(folder).output()?;
    if output.status.success() {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    Err(io::Error::other(format!("openssl makes no certificates: {said}")))
}

/// The authority's certificate.
pub(super) const AUTHORITY: &str = "authority.pem";
/// The server's certificate.
pub(super) const CERTIFICATE: &str = "server.pem";
/// The server's private key.
pub(super) const KEY: &str = "server.key";

const COMMANDS: &str = "
new='-newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes'
openssl req -x509 $new -keyout authority.key -out authority.pem -days 2 -subj /CN=authority.test
openssl req $new -keyout server.key -out server.csr -subj /CN=radius.test
printf 'extendedKeyUsage = serverAuth\\nsubjectAltName = DNS:radius.test\\n' > extensions
openssl x509 -req -in server.csr -CA authority.pem -CAkey authority.key -CAcreateserial -days 2 -extfile extensions -out server.pem
";
