//! Programs that are started, watched and ended.

use std::{
    ffi::OsStr,
    fmt::Display,
    io::{Read, Write},
    os::unix::process::CommandExt,
    process::{Child, Command, ExitStatus, Stdio},
    thread,
    time::{Duration, Instant},
};

use super::packages::search_path;

/// A program that runs beside the test, and ends with it.
#[derive(Debug)]
pub struct Process(Child);

impl Process {
    /// Starts a program in a process group of its own, so that its children end with it.
    pub fn start(command: &mut Command) -> Self {
        let name = format!("{command:?}");
        let child = command.process_group(0).stdin(Stdio::null()).spawn();
        Self(child.unwrap_or_else(|error| panic!("{name} cannot be started: {error}")))
    }

    pub fn id(&self) -> u32 {
        self.0.id()
    }

    pub fn child(&mut self) -> &mut Child {
        &mut self.0
    }

    /// Sends a signal, by its name, to the program alone.
    pub fn signal(&self, name: &str) {
        kill(name, &self.id().to_string());
    }

    /// The exit status, if the program has ended.
    pub fn ended(&mut self) -> Option<ExitStatus> {
        self.0.try_wait().expect("a child can be waited for")
    }

    /// Waits for the program to end.
    pub fn wait(&mut self) -> ExitStatus {
        wait_until("a program ends", || self.ended())
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let group = format!("-{}", self.id());
        if self.ended().is_none() {
            kill("TERM", &group);
            let patience = Instant::now() + GRACE;
            while self.ended().is_none() && Instant::now() < patience {
                thread::sleep(PAUSE);
            }
        }
        // Children may have outlived it.
        kill("KILL", &group);
        let _ = self.0.wait();
    }
}

/// A command line of a peer.
pub fn command(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    command.env("PATH", search_path());
    command
}

/// How a program ended, and what it said.
#[derive(Debug)]
pub struct Output {
    pub status: ExitStatus,
    pub out: String,
    pub err: String,
}

impl Output {
    pub fn code(&self) -> i32 {
        self.status.code().unwrap_or_else(|| panic!("ended by a signal: {self:?}"))
    }

    /// All that it said.
    pub fn text(&self) -> String {
        format!("{}{}", self.out, self.err)
    }

    /// Demands an exit code.
    #[track_caller]
    pub fn exits(self, code: i32) -> Self {
        assert_eq!(self.status.code(), Some(code), "{self}");
        self
    }

    /// Demands a text on standard output.
    #[track_caller]
    pub fn says(self, text: &str) -> Self {
        assert!(self.out.contains(text), "no {text:?} in\n{self}");
        self
    }

    /// Demands that a text is not on standard output.
    #[track_caller]
    pub fn does_not_say(self, text: &str) -> Self {
        assert!(!self.out.contains(text), "{text:?} in\n{self}");
        self
    }

    /// Demands a text on standard error.
    #[track_caller]
    pub fn complains(self, text: &str) -> Self {
        assert!(self.err.contains(text), "no {text:?} in\n{self}");
        self
    }
}

impl Display for Output {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}\nstandard output:\n{}\nstandard error:\n{}", self.status, self.out, self.err)
    }
}

/// Runs a program to its end, with a text on its standard input.
#[track_caller]
pub fn run(command: &mut Command, input: &str) -> Output {
    let name = format!("{command:?}");
    let mut child = command
        .process_group(0)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| panic!("{name} cannot be started: {error}"));
    let (out, err) = (collect(child.stdout.take()), collect(child.stderr.take()));
    let (mut pipe, input) = (child.stdin.take().expect("it is piped"), input.to_owned());
    // A program that ends without reading breaks the pipe, which is its right.
    let feeder = thread::spawn(move || drop(pipe.write_all(input.as_bytes())));
    let patience = Instant::now() + PATIENCE;
    let mut late = false;
    let status = loop {
        if let Some(status) = child.try_wait().expect("a child can be waited for") {
            break status;
        }
        if Instant::now() > patience {
            late = true;
            kill("KILL", &format!("-{}", child.id()));
        }
        thread::sleep(PAUSE);
    };
    let text = |thread: thread::JoinHandle<Vec<u8>>| {
        String::from_utf8_lossy(&thread.join().expect("it only reads")).into_owned()
    };
    let output = Output { status, out: text(out), err: text(err) };
    feeder.join().expect("it only writes");
    assert!(!late, "{name} does not end:\n{output}");
    output
}

/// Asks again and again until there is an answer.
#[track_caller]
pub fn wait_until<T>(what: impl Display, mut question: impl FnMut() -> Option<T>) -> T {
    let patience = Instant::now() + PATIENCE;
    loop {
        if let Some(answer) = question() {
            return answer;
        }
        assert!(Instant::now() < patience, "waited in vain: {what}");
        thread::sleep(PAUSE);
    }
}

fn collect(pipe: Option<impl Read + Send + 'static>) -> thread::JoinHandle<Vec<u8>> {
    let mut pipe = pipe.expect("it is piped");
    thread::spawn(move || {
        let mut octets = Vec::new();
        // What came before an error is worth showing.
        let _ = pipe.read_to_end(&mut octets);
        octets
    })
}

fn kill(signal: &str, whom: &str) {
    // The shell has `kill` within itself, where no package brings the program.
    let _ = Command::new("sh")
        .args(["-c", &format!("kill -s {signal} -- {whom}")])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status();
}

/// A backstop, far beyond what anything here takes.
const PATIENCE: Duration = Duration::from_secs(60);
const GRACE: Duration = Duration::from_secs(5);
const PAUSE: Duration = Duration::from_millis(10);
