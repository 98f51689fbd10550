//! Who signs, as people read it: a table, and a cure for each that does not.

use serde_json::Value;

/// Prints what a server told of its peers.
pub(super) fn print(answer: &Value) {
    head("client", "network");
    for client in list(answer, "clients") {
        row(client, "network");
    }
    if list(answer, "home_servers").next().is_some() {
        println!();
        head("home server", "address");
    }
    for home in list(answer, "home_servers") {
        row(home, "address");
    }
    for client in list(answer, "clients").filter(|client| !signs(client)) {
        println!("\n{}", cure_of_client(client));
    }
    for home in list(answer, "home_servers").filter(|home| !signs(home)) {
        println!("\n{}", cure_of_home(home));
    }
}

/// Whether nothing came without Message-Authenticator.
pub(super) fn all_sign(answer: &Value) -> bool {
    list(answer, "clients").chain(list(answer, "home_servers")).all(signs)
}

fn head(who: &str, place: &str) {
    println!("{who:<20} {place:<24} {:<8} {:<6} {:>10} {:>10}  last unsigned", "demand", "held", "signed", "unsigned");
}

fn row(peer: &Value, place: &str) {
    let number = |key: &str| peer[key].as_u64().unwrap_or_default();
    let held = match (text(peer, "message_authenticator"), held(peer)) {
        ("require", _) => "all".to_owned(),
        (_, 0) => "no".to_owned(),
        (_, many) => many.to_string(),
    };
    println!(
        "{:<20} {:<24} {:<8} {held:<6} {:>10} {:>10}  {}",
        text(peer, "name"),
        text(peer, place),
        text(peer, "message_authenticator"),
        number("signed"),
        number("unsigned"),
        last(peer).unwrap_or_else(|| "-".to_owned()),
    );
}

/// How many senders of a client, or whether a home server, `auto` holds to signing.
fn held(peer: &Value) -> u64 {
    let locked = peer["locked"].as_u64().or_else(|| peer["locked"].as_bool().map(u64::from)).unwrap_or_default();
    if text(peer, "message_authenticator") == "auto" { locked } else { 0 }
}

fn signs(peer: &Value) -> bool {
    peer["unsigned"].as_u64().unwrap_or_default() == 0
}

/// When the last one without came, and from where.
fn last(peer: &Value) -> Option<String> {
    let last = &peer["last_unsigned"];
    let ago = match last["seconds_ago"].as_u64()? {
        seconds @ 0..120 => format!("{seconds} s ago"),
        seconds @ 120..7_200 => format!("{} min ago", seconds / 60),
        seconds @ 7_200..172_800 => format!("{} h ago", seconds / 3_600),
        seconds => format!("{} days ago", seconds / 86_400),
    };
    Some(match last["sender"].as_str() {
        Some(sender) => format!("{sender}, {ago}"),
        None => ago,
    })
}

fn cure_of_client(client: &Value) -> String {
    let (name, network, last) = (text(client, "name"), text(client, "network"), last(client).unwrap_or_default());
    match text(client, "message_authenticator") {
        "require" => format!(
            "client {name}: Access-Requests without Message-Authenticator are dropped; the last: {last}. Update that \
             device, or switch Message-Authenticator on in it. If it cannot sign: `{network} SECRET auto` in `clients`"
        ),
        "auto" if held(client) > 0 => format!(
            "client {name}: Access-Requests without Message-Authenticator are dropped where their sender has signed \
             others; the last: {last}. If that device no longer can: `ulna peers forget {name}`. If several devices \
             share the address, have all of them sign"
        ),
        _ => format!(
            "client {name}: Access-Requests without Message-Authenticator are answered; the last: {last}. Whoever is on \
             the path can make an accept of a reject (CVE-2024-3596). Update that device so that it signs; when none \
             comes without any more, demand it: `{network} SECRET require` in `clients`"
        ),
    }
}

fn cure_of_home(home: &Value) -> String {
    let (name, last) = (text(home, "name"), last(home).unwrap_or_default());
    match text(home, "message_authenticator") {
        "require" => format!(
            "home server {name}: replies without Message-Authenticator are dropped; the last: {last}. Update the server \
             so that it signs all replies. If that cannot be: `message_authenticator = \"auto\"` in its [[home_server]]"
        ),
        "auto" if held(home) > 0 => format!(
            "home server {name}: replies without Message-Authenticator are dropped, since it has signed others; the \
             last: {last}. If it no longer can: `ulna peers forget {name}`. If it can, they were forged"
        ),
        _ => format!(
            "home server {name}: replies without Message-Authenticator are taken; the last: {last}. Whoever is on the \
             path can make an accept of a reject (CVE-2024-3596). Update the server so that it signs; when none comes \
             without any more, demand it: `message_authenticator = \"require\"` in its [[home_server]]"
        ),
    }
}

fn text<'a>(peer: &'a Value, key: &str) -> &'a str {
    peer[key].as_str().unwrap_or_default()
}

fn list<'a>(answer: &'a Value, key: &str) -> impl Iterator<Item = &'a Value> {
    answer[key].as_array().into_iter().flatten()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn each_cure_names_the_device_and_what_to_write() {
        let client = |demand: &str, locked: u64| {
            json!({ "name": "nas7", "network": "192.0.2.0/24", "message_authenticator": demand, "locked": locked,
                    "signed": 7, "unsigned": 3, "last_unsigned": { "sender": "192.0.2.7", "seconds_ago": 130 } })
        };
        let require = cure_of_client(&client("require", 0));
        assert!(require.contains("192.0.2.7, 2 min ago") && require.contains("192.0.2.0/24 SECRET auto"), "{require}");
        assert!(cure_of_client(&client("auto", 2)).contains("ulna peers forget nas7"));
        for open in [client("auto", 0), client("off", 1)] {
            assert!(cure_of_client(&open).contains("192.0.2.0/24 SECRET require"), "{}", cure_of_client(&open));
        }
        let home = |demand: &str, locked: bool| {
            json!({ "name": "a1", "message_authenticator": demand, "locked": locked, "unsigned": 1,
                    "last_unsigned": { "sender": null, "seconds_ago": 200_000 } })
        };
        assert!(cure_of_home(&home("require", false)).contains("the last: 2 days ago"));
        assert!(cure_of_home(&home("auto", true)).contains("ulna peers forget a1"));
        assert!(cure_of_home(&home("off", true)).contains("\"require\""));
        assert!(!all_sign(&json!({ "clients": [client("off", 0)], "home_servers": [] })));
        assert!(all_sign(&json!({ "clients": [], "home_servers": [] })));
    }
}
