//! `ulna serve`, asked by PostgreSQL.

mod common;

use std::{
    fs::{self, File},
    path::PathBuf,
    process::Command,
};

use common::{Folder, Output, Package, Process, SECRET, Ulna, is_root, lacks, run, skip, wait_until};

#[test]
fn postgresql_is_accepted_on_the_defaults_after_a_client_that_signs() {
    let Some(database) = Database::lay() else { return };
    if lacks(&[Package::RADTEST]) {
        return;
    }
    let server = Ulna::start();
    let auth = server.auth.to_string();
    // What one client of an address can do must not be demanded of the others: radtest signs, PostgreSQL does not.
    for _ in 0..4 {
        let mut radtest = Command::new("radtest");
        run(radtest.args(["bob", "hello", &auth, "0", SECRET, "0", "127.0.0.1"]), "").exits(0).says("Access-Accept");
    }
    let running = database.start(server.auth.port());
    let output = running.psql("hello").exits(0);
    assert_eq!(output.out.trim(), "bob", "{output}");
    running.psql("wrong").exits(2).complains("RADIUS authentication failed");
    server.logs(&["reject bob"]);
}

/// A cluster that does not run.
struct Database {
    folder: Folder,
    programs: PathBuf,
}

/// A cluster that runs.
struct Running {
    folder: Folder,
    _process: Process,
}

impl Database {
    /// Makes a cluster, owned by whoever PostgreSQL wants: it does not run as root.
    fn lay() -> Option<Self> {
        let Some(programs) = programs() else {
            skip("there is no PostgreSQL (Debian package postgresql)");
            return None;
        };
        let folder = Folder::new("postgresql");
        if is_root() {
            run(Command::new("chown").arg("postgres").arg(folder.path()), "").exits(0);
        }
        let database = Self { folder, programs };
        let mut initdb = database.program("initdb");
        run(
            initdb.arg("-D").arg(database.data()).args([
                "-A",
                "trust",
                "-U",
                "postgres",
                "-N",
                "--no-locale",
                "-E",
                "UTF8",
            ]),
            "",
        )
        .exits(0);
        Some(database)
    }

    fn start(self, port: u16) -> Running {
        let rules = format!(
            "local all postgres trust\nlocal all bob radius radiusservers=\"127.0.0.1\" radiusports=\"{port}\" \
             radiussecrets=\"{SECRET}\" radiusidentifiers=\"pg\"\n"
        );
        fs::write(self.data().join("pg_hba.conf"), rules).expect("the cluster's files can be written");
        let log = || File::create(self.folder.join("log")).expect("a file can be made");
        let mut postgres = self.program("postgres");
        postgres.arg("-D").arg(self.data()).arg("-k").arg(self.folder.path());
        let process =
            Process::start(postgres.args(["-c", "listen_addresses=", "-c", "fsync=off"]).stdout(log()).stderr(log()));
        let create = |folder: &Folder| psql(folder, "postgres", "", "create role bob login");
        wait_until("PostgreSQL answers", || create(&self.folder).status.success().then_some(()));
        Running { folder: self.folder, _process: process }
    }

    fn data(&self) -> PathBuf {
        self.folder.join("data")
    }

    fn program(&self, name: &str) -> Command {
        let program = self.programs.join(name);
        if !is_root() {
            return Command::new(program);
        }
        let mut command = Command::new("setpriv");
        command.args(["--reuid=postgres", "--regid=postgres", "--init-groups"]).arg(program);
        command.current_dir("/");
        command
    }
}

impl Running {
    fn psql(&self, password: &str) -> Output {
        psql(&self.folder, "bob", password, "select current_user")
    }
}

fn psql(folder: &Folder, user: &str, password: &str, statement: &str) -> Output {
    let mut command = Command::new("psql");
    command.arg("-h").arg(folder.path()).args(["-w", "-U", user, "-At", "-c", statement, "postgres"]);
    run(command.env("PGPASSWORD", password), "")
}

/// Where the programs of the newest version are: Debian leaves them out of the search path.
fn programs() -> Option<PathBuf> {
    let versions = fs::read_dir("/usr/lib/postgresql").ok()?;
    let mut folders: Vec<PathBuf> = versions.flatten().map(|entry| entry.path().join("bin")).collect();
    folders.retain(|folder| folder.join("initdb").exists());
    folders.sort();
    folders.pop()
}
