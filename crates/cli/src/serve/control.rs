//! The control socket: `DIR/state/control`, for `ulna stats`, `ulna peers`, `ulna reload` and others.
//!
//! One request a connection: a line with a word or two, answered by a line of JSON.

use std::{
    fs,
    io::{self, Read, Write},
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
    time::Duration,
};

use serde_json::{Value, json};
use tokio::{
    io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader},
    net::{UnixListener, UnixStream},
    sync::{mpsc, oneshot},
    time::timeout,
};

/// What somebody wants of the running server, and where the answer goes.
pub(crate) struct Order {
    pub(crate) word: String,
    pub(crate) answer: oneshot::Sender<Value>,
}

/// Where the control socket of a raddb folder is.
pub(crate) fn path(raddb: &Path) -> PathBuf {
    raddb.join("state").join("control")
}

/// Opens the control socket, readable and writable by the owner only.
///
/// # Errors
///
/// Where the folder or the socket cannot be made.
pub(crate) fn open(raddb: &Path) -> io::Result<UnixListener> {
    let path = path(raddb);
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    // The journal's lock has made sure that no other server uses this folder: what is here is left over.
    match fs::remove_file(&path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let listener = UnixListener::bind(&path)?;
    fs::set_permissions(&path, fs::Permissions::from_mode(0o600))?;
    Ok(listener)
}

/// Takes orders until the server ends.
pub(crate) async fn serve(listener: UnixListener, orders: mpsc::Sender<Order>) {
    loop {
        let Ok((stream, _)) = listener.accept().await else {
            tokio::time::sleep(PATIENCE).await;
            continue;
        };
        // One at a time is enough for people; whoever says nothing is hung up on.
        if let Ok(Err(error)) = timeout(PATIENCE, answer(stream, &orders)).await {
            tracing::debug!(target: "ulna::server", "control socket: {error}");
        }
    }
}

/// Asks the server of a raddb folder.
///
/// # Errors
///
/// Where no server runs there, or it does not answer.
pub(crate) fn ask_blocking(raddb: &Path, word: &str) -> io::Result<Value> {
    let mut stream = std::os::unix::net::UnixStream::connect(path(raddb))?;
    stream.set_read_timeout(Some(PATIENCE * 3))?;
    stream.write_all(format!("{word}\n").as_bytes())?;
    let mut text = String::new();
    stream.read_to_string(&mut text)?;
    serde_json::from_str(&text).map_err(io::Error::other)
}

/// A name that fits into an order.
///
/// # Errors
///
/// Where it does not.
pub(crate) fn name(text: &str) -> Result<String, &'static str> {
    if text.trim() != text || text.is_empty() || text.chars().any(char::is_control) || text.len() > LONGEST_NAME {
        return Err("a name has no control characters, and no spaces at its ends");
    }
    Ok(text.to_owned())
}

async fn answer(mut stream: UnixStream, orders: &mpsc::Sender<Order>) -> io::Result<()> {
    let (read, mut write) = stream.split();
    let mut word = String::new();
    BufReader::new(read.take(LONGEST_ORDER)).read_line(&mut word).await?;
    let (answer, answered) = oneshot::channel();
    let order = Order { word: word.trim().to_owned(), answer };
    let value = match orders.send(order).await {
        Ok(()) => answered.await.unwrap_or_else(|_| json!({ "error": "the server is stopping" })),
        Err(_) => json!({ "error": "the server is stopping" }),
    };
    write.write_all(format!("{value}\n").as_bytes()).await
}

const PATIENCE: Duration = Duration::from_secs(10);
const LONGEST_ORDER: u64 = 1024;
/// What an order has room for beside its word.
const LONGEST_NAME: usize = 900;
