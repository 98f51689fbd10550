use super::*;

fn problems(text: &str) -> Vec<String> {
    Settings::parse("ulna.toml", text).unwrap_err().iter().map(ToString::to_string).collect()
}

#[test]
fn nothing_said_is_all_defaults() {
    assert_eq!(Settings::parse("ulna.toml", ""), Ok(Settings::default()));
    assert_eq!(Settings::parse("ulna.toml", "# nothing\n[listen]\n"), Ok(Settings::default()));
}

#[test]
fn every_key_is_read() {
    let settings = Settings::parse(
        "ulna.toml",
        r#"
        [listen]
        auth = ["127.0.0.1:1812", "[::1]:1812"]
        acct = []
        coa = ["127.0.0.1:3799"]
        [server]
        workers = 4
        max_pending = 100
        request_timeout = "5 s"
        [security]
        message_authenticator = "auto"
        limit_proxy_state = true
        reject_delay = 2
        [accounting]
        journal = "/var/lib/ulna"
        rotate_size = "1 MiB"
        rotate_time = "1 d"
        [log]
        format = "json"
        target = "syslog"
        level = "debug"
        requests = "all"
        [dynamic]
        event_timestamp = "require"
        message_authenticator = "optional"
        token_key = "sixteen octets or more"
        "#,
    )
    .unwrap();
    let demanded = (settings.dynamic.event_timestamp, settings.dynamic.message_authenticator);
    assert_eq!(demanded, (Presence::Require, Presence::Optional));
    assert_eq!(settings.dynamic.token_key, Some(TokenKey::new("sixteen octets or more")));
    assert!(!format!("{settings:?}").contains("sixteen octets"), "{settings:?}");
    assert_eq!(settings.listen.auth.len(), 2);
    assert!(settings.listen.acct.is_empty());
    assert_eq!(settings.listen.coa, ["127.0.0.1:3799".parse().unwrap()]);
    assert_eq!((settings.server.workers, settings.server.max_pending), (4, 100));
    assert_eq!(settings.server.request_timeout, Duration::from_secs(5));
    assert_eq!(settings.security.message_authenticator, Some(Demand::Auto));
    assert_eq!(settings.security.reject_delay, Duration::from_secs(2));
    assert_eq!(settings.accounting.journal, PathBuf::from("/var/lib/ulna"));
    assert_eq!((settings.accounting.rotate_size, settings.accounting.rotate_time.as_secs()), (1 << 20, 86_400));
    assert_eq!(settings.log.format, Format::Json);
    assert_eq!(settings.log.target, Target::Syslog);
    assert_eq!((settings.log.level, settings.log.requests), (Level::Debug, Requests::All));
}

#[test]
fn all_errors_are_told_with_their_place() {
    let found = problems(
        "[listen]\nauht = []\nacct = [\"nowhere\"]\n[servr]\n[security]\nreject_delay = 10\nx = 1\n[log]\nlevel = \"loud\"\n",
    );
    let starts: Vec<_> = found.iter().map(|text| text.split(": ").next().unwrap()).collect();
    assert_eq!(
        starts,
        ["ulna.toml:2:1", "ulna.toml:3:9", "ulna.toml:4:2", "ulna.toml:6:16", "ulna.toml:7:1", "ulna.toml:9:9"]
    );
    assert!(found[0].contains("unknown key `auht`; did you mean `auth`?"), "{}", found[0]);
    assert!(found[2].contains("did you mean `server`?"), "{}", found[2]);
    assert!(found[3].contains("0 s") && found[3].contains("9 s"), "{}", found[3]);
    assert!(found[4].contains("known are message_authenticator, limit_proxy_state, reject_delay"), "{}", found[4]);
}

#[test]
fn listening_nowhere_is_an_error_with_its_place() {
    let found = problems("[listen]\nauth = []\nacct = []\n");
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].starts_with("ulna.toml:3:8: error: the server listens nowhere"), "{}", found[0]);
    assert!(found[0].contains("name an address"), "{}", found[0]);
    for one in ["auth = []", "acct = []", "auth = []\nacct = [\"127.0.0.1:1813\"]"] {
        assert!(Settings::parse("ulna.toml", &format!("[listen]\n{one}\n")).is_ok(), "{one}");
    }
}

#[test]
fn a_target_that_is_no_path_is_an_error_with_its_place() {
    let found = problems("[log]\ntarget = \"syslogg\"\n");
    assert!(found[0].starts_with("ulna.toml:2:10: error: `target`: \"syslogg\" is no target"), "{}", found[0]);
    assert!(found[0].contains("did you mean \"syslog\"?") && found[0].contains("./logs"), "{}", found[0]);
    assert!(problems("[log]\ntarget = \"logs\"\n")[0].contains("as in \"./logs\""));
    for (written, folder) in [("./logs", "./logs"), ("/var/log/ulna", "/var/log/ulna"), ("a/b", "a/b")] {
        let settings = Settings::parse("ulna.toml", &format!("[log]\ntarget = \"{written}\"\n")).unwrap();
        assert_eq!(settings.log.target, Target::Folder(folder.into()));
    }
}

#[test]
fn broken_toml_is_an_error_with_its_place() {
    let found = problems("[listen]\nauth = [\n\"127.0.0.1:1812\"\n[log]\n");
    assert!(found[0].starts_with("ulna.toml:"), "{}", found[0]);
    assert!(problems("listen = 1\n")[0].starts_with("ulna.toml:1:10: error: this is a section"));
}

#[test]
fn less_safe_settings_are_warned_about() {
    let mut findings = Findings::default();
    let text = "[security]\nmessage_authenticator = \"off\"\nlimit_proxy_state = false\nreject_delay = 0\n";
    Document::read("ulna.toml", text, &mut findings);
    assert_eq!((findings.errors, findings.list.len()), (0, 3));
}

#[test]
fn the_reference_has_every_key_and_what_is_commented_out_can_be_read() {
    let text = reference();
    for key in
        ["`auth`", "`workers`", "`reject_delay`", "`journal`", "`requests`", "## `[security]`", "`\"state/journal\"`"]
    {
        assert!(text.contains(key), "{key} is missing in {text}");
    }
    assert_eq!(Settings::parse("ulna.toml", &commented("")), Ok(Settings::default()));
    let all: String = commented("")
        .lines()
        .map(|line| match line.strip_prefix("# ") {
            Some(head) if head.starts_with('[') => format!("{head}\n"),
            Some(key) if key.contains(" = ") && !key.contains(". ") => format!("{key}\n"),
            _ => format!("{line}\n"),
        })
        .collect();
    let mut settings = Settings::parse("ulna.toml", &all).unwrap();
    assert_eq!(settings.security.message_authenticator.take(), Some(Demand::Require));
    assert_eq!(settings.proxy.cluster.take().as_deref(), Some("area-c"));
    assert!(settings.dynamic.token_key.take().is_some());
    assert_eq!(settings, Settings::default());
    for key in
        ["## `[[home_server]]`", "## `[home_server.request]`", "`response_window`", "## `[[pool]]`", "## `[[realm]]`"]
    {
        assert!(text.contains(key), "{key} is missing in {text}");
    }
}

#[test]
fn tables_of_which_there_may_be_several_are_not_sections() {
    assert!(problems("[home_server]\nname = \"a1\"\n")[0].starts_with("ulna.toml:1:1: error: there may be several"));
    assert!(problems("realm = [1]\n")[0].starts_with("ulna.toml:1:10: error: this is no table; write [[realm]]"));
    assert!(problems("[\"home_server.request\"]\n")[0].contains("unknown section `home_server.request`"));
}
