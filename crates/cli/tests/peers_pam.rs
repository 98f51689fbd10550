//! `ulna serve`, asked by pam_radius.

mod common;

use common::{Folder, Namespace, Output, Package, SECRET, Ulna, lacks, run};

#[test]
fn pam_radius_logs_in_and_accounts_for_the_session() {
    if lacks(PACKAGES) {
        return;
    }
    let Some(network) = Namespace::lay() else { return };
    let server = Ulna::with().inside(&network).start();
    let folder = service();
    let output = pamtester(&network, &folder, "hello", "authenticate open_session close_session").exits(0);
    let output = output.says("successfully authenticated").says("successfully opened a session");
    output.says("session has successfully been closed");
    let records = server.records();
    let statuses: Vec<String> = records.iter().map(|record| attribute(record, "Acct-Status-Type")).collect();
    assert_eq!(statuses, ["Start", "Stop"], "{records:?}");
    assert_eq!(attribute(&records[0], "User-Name"), "bob");
    assert_eq!(attribute(&records[0], "Acct-Session-Id"), attribute(&records[1], "Acct-Session-Id"));
}

#[test]
fn pam_radius_refuses_a_wrong_password() {
    if lacks(PACKAGES) {
        return;
    }
    let Some(network) = Namespace::lay() else { return };
    let server = Ulna::with().inside(&network).start();
    pamtester(&network, &service(), "wrong", "authenticate").exits(1).complains("Authentication failure");
    server.logs(&["reject bob"]);
}

/// A folder with the service for PAM, and the list of servers for its module.
fn service() -> Folder {
    let folder = Folder::new("pam");
    let list = folder.write_secret("servers", &format!("127.0.0.1:1812 {SECRET} 10\n"));
    let module = format!("pam_radius_auth.so conf={}", list.display());
    let service = format!("auth required {module}\naccount required pam_permit.so\nsession required {module}\n");
    folder.write("pam.d/ulna", &service);
    folder
}

/// Drives PAM where the folder of its services is ours: `ip netns exec` has made a mount namespace that nobody else sees.
fn pamtester(network: &Namespace, folder: &Folder, password: &str, operations: &str) -> Output {
    let script = format!("mount --bind {}/pam.d /etc/pam.d && exec pamtester ulna bob {operations}", folder.text());
    run(network.command("sh").args(["-c", &script]), &format!("{password}\n"))
}

fn attribute(record: &serde_json::Value, name: &str) -> String {
    let pairs = record["attributes"].as_array().expect("a list of attributes");
    let pair = pairs.iter().find(|pair| pair[0] == name);
    pair.and_then(|pair| pair[1].as_str()).unwrap_or_default().to_owned()
}

const PACKAGES: &[Package] = &[
    Package::Program("pamtester", "pamtester"),
    Package::File("/etc/pam_radius_auth.conf", "libpam-radius-auth"),
    Package::Program("mount", "mount"),
];
