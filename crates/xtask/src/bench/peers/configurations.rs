//! What the servers of a comparison are told: nothing but what the work needs.

use std::path::Path;

use super::servers::SECRET;

/// FreeRADIUS with nothing but what the work needs: no policy, no log of requests, no delay of rejects.
pub(super) fn freeradius(folder: &Path, port: u16) -> String {
    let here = folder.display();
    let signed = "update reply {\n      &Message-Authenticator := 0x00\n    }";
    format!(
        "{}modules {{\n  pap {{\n  }}\n  chap {{\n  }}\n  mschap {{\n    use_mppe = yes\n  }}\n  \
         files {{\n    usersfile = {here}/users\n  }}\n  detail {{\n    filename = {here}/detail\n  }}\n}}\n\
         server default {{\n{}{}  \
         authorize {{\n    chap\n    mschap\n    files\n    pap\n  }}\n  \
         authenticate {{\n    Auth-Type PAP {{\n      pap\n    }}\n    Auth-Type CHAP {{\n      chap\n    }}\n    \
         Auth-Type MS-CHAP {{\n      mschap\n    }}\n  }}\n  \
         accounting {{\n    detail\n  }}\n  \
         post-auth {{\n    {signed}\n    Post-Auth-Type REJECT {{\n    {signed}\n    }}\n  }}\n}}\n",
        freeradius_common(folder, false),
        listen("auth", port),
        listen("acct", port + 1),
    )
}

/// FreeRADIUS as a proxy before a home server.
pub(super) fn freeradius_proxy(folder: &Path, port: u16, home: u16) -> String {
    let signed = "update reply {\n      &Message-Authenticator := 0x00\n    }";
    format!(
        "{}proxy server {{\n  default_fallback = no\n}}\n\
         home_server echo {{\n  type = auth\n  ipaddr = 127.0.0.1\n  port = {home}\n  secret = {SECRET}\n  \
         max_outstanding = 65536\n  status_check = none\n}}\n\
         home_server_pool home {{\n  type = fail-over\n  home_server = echo\n}}\n\
         realm {REALM} {{\n  auth_pool = home\n  nostrip\n}}\n\
         modules {{\n  realm suffix {{\n    format = suffix\n    delimiter = \"@\"\n  }}\n}}\n\
         server default {{\n{}  authorize {{\n    suffix\n  }}\n  post-auth {{\n    {signed}\n  }}\n}}\n",
        freeradius_common(folder, true),
        listen("auth", port),
    )
}

/// radsecproxy before a home server.
pub(super) fn radsecproxy(port: u16, home: u16) -> String {
    format!(
        "ListenUDP 127.0.0.1:{port}\nLoopPrevention off\n\
         client loopback {{\n  host 127.0.0.0/8\n  type udp\n  secret {SECRET}\n}}\n\
         server home {{\n  host 127.0.0.1\n  port {home}\n  type udp\n  secret {SECRET}\n  statusserver off\n}}\n\
         realm {REALM} {{\n  server home\n}}\n"
    )
}

/// What is added to Ulna's settings to forward all that it is asked.
pub(super) fn ulna_proxy(home: u16) -> String {
    format!(
        "[[home_server]]\nname = \"echo\"\naddress = \"127.0.0.1:{home}\"\nsecret = \"{SECRET}\"\n[[pool]]\nname = \"home\"\nservers = [\"echo\"]\n\
         [[realm]]\nname = \"{REALM}\"\npool = \"home\"\n"
    )
}

fn freeradius_common(folder: &Path, proxies: bool) -> String {
    let here = folder.display();
    let proxies = if proxies { "yes" } else { "no" };
    format!(
        "prefix = /usr\nlibdir = /usr/lib/freeradius\nraddbdir = {here}\nlogdir = {here}\nradacctdir = {here}\n\
         run_dir = {here}/run\npidfile = {here}/run/pid\nmax_requests = 131072\nproxy_requests = {proxies}\n\
         log {{\n  destination = files\n  file = {here}/log\n  auth = no\n}}\n\
         security {{\n  reject_delay = 0\n  status_server = yes\n}}\n\
         thread pool {{\n  start_servers = 2\n  max_servers = 2\n  min_spare_servers = 1\n  max_spare_servers = 2\n  \
         max_queue_size = 131072\n  max_requests_per_server = 0\n}}\n\
         client loopback {{\n  ipaddr = 127.0.0.0/8\n  secret = {SECRET}\n}}\n"
    )
}

fn listen(kind: &str, port: u16) -> String {
    format!("  listen {{\n    type = {kind}\n    ipaddr = 127.0.0.1\n    port = {port}\n  }}\n")
}

/// The realm whose users are forwarded.
pub(super) const REALM: &str = "a.example";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_brace_of_the_configurations_is_closed() {
        let folder = Path::new("/scratch");
        for text in [freeradius(folder, 21812), freeradius_proxy(folder, 21812, 22812), radsecproxy(1, 2)] {
            let count = |brace| text.matches(brace).count();
            assert_eq!(count('{'), count('}'));
            // FreeRADIUS wants the brace that closes a section on a line of its own.
            assert!(text.lines().all(|line| !line.contains('}') || line.trim() == "}"), "{text}");
        }
        let text = freeradius(folder, 21812);
        assert!(text.contains("port = 21812\n") && text.contains("port = 21813\n"), "{text}");
    }

    #[test]
    fn all_proxies_ask_the_same_home_server() {
        let folder = Path::new("/scratch");
        for text in [freeradius_proxy(folder, 1, 22812), radsecproxy(1, 22812), ulna_proxy(22812)] {
            assert!(text.contains("22812") && text.contains(REALM) && text.contains(SECRET), "{text}");
        }
    }
}
