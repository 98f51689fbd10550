//! What a reload does not take over.

use std::{
    fmt::{Debug, Write},
    net::SocketAddr,
};

use ulna_raddb::{Level, Requests, Settings, Target};

use super::Arguments;

/// The settings as they hold: flags of the command line stand in the place of keys.
pub(super) fn with_flags(mut settings: Settings, arguments: &Arguments) -> Settings {
    if !arguments.auth.is_empty() {
        settings.listen.auth.clone_from(&arguments.auth);
    }
    if !arguments.acct.is_empty() {
        settings.listen.acct.clone_from(&arguments.acct);
    }
    if let Some(workers) = arguments.workers {
        settings.server.workers = workers.into();
    }
    if arguments.debug {
        settings.log.target = Target::Stderr;
        settings.log.level = Level::Debug;
        settings.log.requests = Requests::All;
    }
    settings
}

/// The keys that have another value in the file than in the server that runs, and take effect when it starts again.
pub(super) fn needed(running: &Settings, new: &Settings) -> Vec<String> {
    let mut keys = Vec::new();
    let mut compare = |key: &str, old: &dyn Debug, new: &dyn Debug| {
        let (old, new) = (shown(old), shown(new));
        if old != new {
            keys.push(format!("{key}: {old} -> {new}"));
        }
    };
    compare("[listen] auth", &running.listen.auth, &new.listen.auth);
    compare("[listen] acct", &running.listen.acct, &new.listen.acct);
    compare("[listen] coa", &running.listen.coa, &new.listen.coa);
    compare("[server] workers", &running.server.workers, &new.server.workers);
    compare("[server] request_timeout", &running.server.request_timeout, &new.server.request_timeout);
    compare("[server] segmentation_offload", &running.server.segmentation_offload, &new.server.segmentation_offload);
    compare("[proxy] cluster", &running.proxy.cluster, &new.proxy.cluster);
    compare("[proxy] max_hops", &running.proxy.max_hops, &new.proxy.max_hops);
    compare("[dynamic] event_timestamp", &running.dynamic.event_timestamp, &new.dynamic.event_timestamp);
    let (old, new_one) = (&running.dynamic.message_authenticator, &new.dynamic.message_authenticator);
    compare("[dynamic] message_authenticator", old, new_one);
    compare("[accounting] journal", &running.accounting.journal, &new.accounting.journal);
    compare("[accounting] rotate_size", &running.accounting.rotate_size, &new.accounting.rotate_size);
    compare("[accounting] rotate_time", &running.accounting.rotate_time, &new.accounting.rotate_time);
    compare("[log] format", &running.log.format, &new.log.format);
    compare("[log] target", &running.log.target, &new.log.target);
    compare("[log] level", &running.log.level, &new.log.level);
    compare("[log] requests", &running.log.requests, &new.log.requests);
    keys
}

/// An address that two lists name, or one list twice: the second socket would not open.
pub(crate) fn named_twice(settings: &Settings) -> Option<String> {
    let listed = |name: &'static str, addresses: &[SocketAddr]| {
        addresses.iter().map(|address| (name, *address)).collect::<Vec<_>>()
    };
    let mut all = listed("auth", &settings.listen.auth);
    all.extend(listed("acct", &settings.listen.acct));
    all.extend(listed("coa", &settings.listen.coa));
    all.iter().enumerate().find_map(|(place, (name, address))| {
        let (other, same) = all.iter().take(place).find(|(_, earlier)| collide(*earlier, *address))?;
        let both = if same == address { address.to_string() } else { format!("{same} and {address}, which are one") };
        Some(if other == name {
            format!("`{name}` names {both} twice: leave one out")
        } else {
            format!("`{other}` and `{name}` both name {both}: give each a port of its own, such as 1812, 1813 and 3799")
        })
    })
}

fn collide(one: SocketAddr, other: SocketAddr) -> bool {
    let everywhere = one.ip().is_unspecified() || other.ip().is_unspecified();
    one.port() != 0
        && one.port() == other.port()
        && (one.ip() == other.ip() || everywhere && one.is_ipv4() == other.is_ipv4())
}

/// A value in few words; none of these keys holds a secret.
fn shown(value: &dyn Debug) -> String {
    let mut text = String::new();
    // Writing to a string does not fail.
    let _ = write!(text, "{value:?}");
    match text.strip_prefix("Folder(").and_then(|rest| rest.strip_suffix(')')) {
        Some(folder) => folder.to_owned(),
        // Words of an enumeration, as the file has them.
        None if text.starts_with(char::is_uppercase) => format!("\"{}\"", text.to_lowercase()),
        None => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settings(text: &str) -> Settings {
        Settings::parse("ulna.toml", text).unwrap()
    }

    #[test]
    fn every_key_that_waits_for_a_restart_is_named_with_both_values() {
        let old = settings("[listen]\nauth = [\"127.0.0.1:1812\"]\n");
        let new = settings(
            "[listen]\nauth = [\"127.0.0.1:2812\"]\ncoa = [\"127.0.0.1:3799\"]\n[server]\nworkers = 4\nmax_pending = 7\nrequest_timeout = \"5 s\"\n\
             [accounting]\njournal = \"/var/lib/ulna\"\nrotate_size = \"1 MiB\"\nrotate_time = \"1 d\"\n\
             [log]\nformat = \"json\"\ntarget = \"/var/log/ulna\"\nlevel = \"debug\"\nrequests = \"all\"\n",
        );
        assert_eq!(
            needed(&old, &new),
            [
                "[listen] auth: [127.0.0.1:1812] -> [127.0.0.1:2812]",
                "[listen] coa: [] -> [127.0.0.1:3799]",
                "[server] workers: 0 -> 4",
                "[server] request_timeout: 30s -> 5s",
                "[accounting] journal: \"state/journal\" -> \"/var/lib/ulna\"",
                "[accounting] rotate_size: 67108864 -> 1048576",
                "[accounting] rotate_time: 3600s -> 86400s",
                "[log] format: \"text\" -> \"json\"",
                "[log] target: \"stderr\" -> \"/var/log/ulna\"",
                "[log] level: \"info\" -> \"debug\"",
                "[log] requests: \"rejects\" -> \"all\"",
            ]
        );
        assert!(needed(&new, &new).is_empty());
        let dynamic = settings("[dynamic]\nevent_timestamp = \"require\"\nmessage_authenticator = \"require\"\n");
        assert_eq!(
            needed(&settings(""), &dynamic),
            [
                "[dynamic] event_timestamp: \"optional\" -> \"require\"",
                "[dynamic] message_authenticator: \"optional\" -> \"require\"",
            ]
        );
        let marked = settings("[proxy]\ncluster = \"area-c\"\nmax_hops = 3\n");
        let keys = needed(&settings(""), &marked);
        assert!(keys[0].starts_with("[proxy] cluster") && keys[1].starts_with("[proxy] max_hops"), "{keys:?}");
    }

    #[test]
    fn an_address_that_is_named_twice_is_found() {
        let twice = |auth: &str, acct: &str| {
            named_twice(&settings(&format!("[listen]\nauth = [{auth}]\nacct = [{acct}]\n"))).unwrap_or_default()
        };
        assert!(twice("\"127.0.0.1:1812\"", "\"127.0.0.1:1812\"").starts_with("`auth` and `acct` both name 127.0.0.1"));
        assert!(twice("\"0.0.0.0:1812\"", "\"127.0.0.1:1812\"").contains("0.0.0.0:1812 and 127.0.0.1:1812"));
        assert!(twice("\"[::1]:1812\", \"[::1]:1812\"", "").starts_with("`auth` names [::1]:1812 twice"));
        assert_eq!(twice("\"127.0.0.1:0\"", "\"127.0.0.1:0\""), "");
        let coa = settings("[listen]\nauth = [\"[::]:1812\"]\nacct = []\ncoa = [\"[::1]:1812\"]\n");
        assert!(named_twice(&coa).unwrap().starts_with("`auth` and `coa` both name [::]:1812 and [::1]:1812"));
        assert_eq!(twice("\"127.0.0.1:1812\", \"[::1]:1812\"", "\"127.0.0.1:1813\", \"[::1]:1813\""), "");
    }
}
