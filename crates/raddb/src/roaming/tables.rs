//! The keys of `[[home_server]]`, `[[pool]]`, `[[realm]]` and `[[nas]]`, documented as they are read.

use std::{net::IpAddr, time::Duration};

use toml::Spanned;
use ulna_proto::{Demand, FailureRatio};
use ulna_proxy::HomeServer;

use super::values::{
    ActionName, DeliveryName, Endpoint, LastResortName, Name, Patience, Pause, Probe, ProbeInterval, Ratio, SecretText,
    Server, StrategyName, Transport, Window, Words,
};
use crate::settings::{Count, Pending, Policy, section};

section! {
    /// A server that requests are forwarded to; write one table for each. It belongs into a `[[pool]]`.
    pub(crate) struct HomeTable = "home_server" {
        /// What it is called in pools, logs and statistics.
        name: Option<Name> as Name = None, "text of 1 to 64 octets", "an error", "\"a1\"";
        /// Where Access-Requests go. Names of hosts are not looked up.
        address: Option<Endpoint> as Endpoint = None, "\"address:port\", or an address, which is on port 1812", "an error", "\"192.0.2.1:1812\"";
        /// Where Accounting-Requests go.
        acct_address: Option<Endpoint> as Endpoint = None, "\"address:port\", or an address, which is on port 1813", "the port behind that of `address`", "\"192.0.2.1:1813\"";
        /// Where CoA-Requests and Disconnect-Requests go ([RFC 8559](https://www.rfc-editor.org/rfc/rfc8559)).
        coa_address: Option<Endpoint> as Endpoint = None, "\"address:port\", or an address, which is on port 3799", "port 3799 there", "\"192.0.2.1:3799\"";
        /// The secret that is shared with it.
        secret: Option<SecretText> as SecretText = None, "text in quotes, of 12 octets or more", "an error", "\"SECRET-OF-16-OCTETS-OR-MORE\"";
        /// How requests travel.
        transport: Option<Transport> as Transport = None, "\"udp\"", "\"udp\"";
        /// Whether Message-Authenticator is demanded of its replies to Access-Requests: always, as soon as it has shown that
        /// it can, or never. Requests always carry it (CVE-2024-3596).
        message_authenticator: Option<Demand> as Policy = None, "\"require\", \"auto\" or \"off\"", "`require`, on loopback `auto`", "\"require\"";
        /// The local address to ask from.
        source: Option<IpAddr> as IpAddr = None, "address", "chosen by the system", "\"192.0.2.9\"";
        /// Sockets that each worker may open to it. Each has 256 identifiers, which is how many answers it can wait for,
        /// and takes two open files.
        sockets: usize as Count<1, 1024> = 64, "1 to 1024", "64";
        /// Requests that may wait for its answers, those of all workers together; further ones go to another server of
        /// the pool.
        max_outstanding: usize as Pending = 16_384, "1 to 1048576", "16384";
        /// In what time it answers when it works. Clients ask three or four times, some seconds apart, and give up: who
        /// stays silent for this time is suspect, so that the next of their requests goes to another server while they
        /// still ask.
        response_window: Duration as Window = HomeServer::RESPONSE_WINDOW, "time from \"100 ms\" to \"60 s\"", "\"5 s\"";
        /// After how many response windows in a row without any answer it is dead, and is not asked any more.
        dead_after: usize as Count<1, 100> = 3, "1 to 100", "3";
        /// How long it may be suspect without an answer before it is dead, however few requests there are.
        suspect_for: Duration as Patience = Duration::from_secs(40), "time from \"1 s\" to \"1 h\"", "\"40 s\"";
        /// How many of its newest requests may stay without an answer before it is dead although it answers others. A realm
        /// behind it that is silent counts against it.
        failure_ratio: Option<FailureRatio> as Ratio = None, "such as \"8 of 10\", of at most 64", "not looked at", "\"8 of 10\"";
        /// Whether it is asked for its health with Status-Server ([RFC 5997](https://www.rfc-editor.org/rfc/rfc5997)). Write `none`
        /// for a server that does not know it.
        probe: Probe as Probe = Probe::StatusServer, "\"status-server\" or \"none\"", "\"status-server\"";
        /// The time between two probes, varied by up to two seconds.
        probe_interval: Duration as ProbeInterval = HomeServer::PROBE_INTERVAL, "time from \"6 s\" to \"1 h\"", "\"10 s\"";
        /// How many probes in a row it has to answer to be alive again.
        probes_to_revive: usize as Count<1, 10> = 3, "1 to 10", "3";
        /// After what time it gets another chance where it is not probed, or has never answered a probe.
        revive_interval: Duration as Pause = Duration::from_secs(120), "time from \"1 s\" to \"1 d\"", "\"2 min\"";
    }
}

section! {
    /// What is changed in requests to a home server (`request`) and in its replies (`reply`), each with these keys. Attributes
    /// are named as in the dictionary or as `Attr-26.9.1`; `vendor Cisco` stands for all of a vendor. Proxy-State and
    /// Message-Authenticator are out of reach. What is set and added goes into Access-Requests and Accounting-Requests, and
    /// into no reply but Access-Accept; the others pass as they are, but for what is filtered and removed.
    pub(crate) struct ChangesTable = "home_server.request" {
        /// Attributes that pass; no others do. Not together with `deny`.
        allow: Option<Words> as Words = None, "list of attributes", "all", "[\"User-Name\", \"User-Password\", \"vendor Microsoft\"]";
        /// Attributes that do not pass.
        deny: Option<Words> as Words = None, "list of attributes", "none", "[\"vendor Cisco\"]";
        /// Attributes that are taken out of what passes.
        remove: Words as Words = Vec::new(), "list of attributes", "[]", "[\"Filter-Id\"]";
        /// Attributes that take the place of all that have their name.
        set: Words as Words = Vec::new(), "list of \"Name = value\"", "[]", "[\"NAS-Identifier = \\\"area-c\\\"\"]";
        /// Attributes that are added.
        add: Words as Words = Vec::new(), "list of \"Name = value\"", "[]", "[\"Class = 0x6333\"]";
    }
}

section! {
    /// Home servers that serve the same realms; write one table for each pool.
    pub(crate) struct PoolTable = "pool" {
        /// What it is called in realms, logs and statistics.
        name: Option<Name> as Name = None, "text of 1 to 64 octets", "an error", "\"area-a\"";
        /// Which of the servers that are alive is asked: the first of the list, each in turn, the one with the fewest
        /// requests outstanding, always the same for a client, or always the same for a key made of attributes. The
        /// rounds of one exchange stay together whatever is written here.
        strategy: StrategyName as StrategyName = StrategyName::InOrder, "\"in-order\", \"round-robin\", \"least-outstanding\", \"sticky\" or \"hash\"", "\"in-order\"";
        /// Its servers by name. One with the weight 2 gets twice as many requests, one with 0
        /// gets none; the greatest is 1000.
        servers: Option<Vec<Spanned<Server>>> as Vec<Spanned<Server>> = None, "list of names, or of { name = \"a1\", weight = 2 }", "an error", "[\"a1\"]";
        /// The attributes that the key of `hash` is made of.
        key: Option<Words> as Words = None, "list of attributes", "[\"Calling-Station-Id\", \"User-Name\"]";
        /// The pool that is asked where no server of this one is alive.
        fallback: Option<String> as String = None, "name of a pool", "none", "\"area-b\"";
        /// What is answered to an Access-Request where nobody is left to ask, behind all fall-backs: nothing, so that the
        /// client asks its next server; a reject; or what the users known here say.
        last_resort: LastResortName as LastResortName = LastResortName::Silent, "\"silent\", \"reject\" or \"local\"", "\"silent\"";
    }
}

section! {
    /// Which requests go where; write one table for each rule. They are tried in order, and the first that matches
    /// decides; only the default realm `*` waits until no other matches. What no rule matches is answered here.
    pub(crate) struct RealmTable = "realm" {
        /// The realm, in any case. `*` is every realm that no other rule matches, nothing stands for names without a
        /// realm, and what begins with `~` is a regular expression.
        name: Option<String> as String = None, "\"a.example\", \"*\", \"\" or \"~pattern\"", "see `pattern` and `attribute`", "\"a.example\"";
        /// Realms that fit this regular expression wholly, in any case.
        pattern: Option<String> as String = None, "regular expression", "see `name`", "'.*\\.a\\.example'";
        /// Requests that have this attribute, with the value of `equals` or one that fits `matches`.
        attribute: Option<Spanned<String>> as Spanned<String> = None, "name of an attribute", "see `name`", "\"Called-Station-Id\"";
        /// The attribute's value.
        equals: Option<String> as String = None, "value in quotes", "see `matches`", "\"02-00-00-00-00-02:guests\"";
        /// A regular expression that a part of the attribute's value fits: numbers in decimal, addresses as usual, octets as
        /// hexadecimal digits.
        matches: Option<String> as String = None, "regular expression", "see `equals`", "':guests$'";
        /// Where the requests go.
        pool: Option<String> as String = None, "name of a pool", "see `action`", "\"area-a\"";
        /// What is done with them in place of forwarding: they are answered here, or rejected.
        action: Option<ActionName> as ActionName = None, "\"local\" or \"reject\"", "see `pool`", "\"local\"";
        /// Whether the realm is taken off the user name in what is forwarded; what is answered here keeps it. Requests with MS-CHAPv2 or EAP keep it: what the user typed is
        /// part of their hashes.
        strip: bool as bool = false, "true or false", "false";
        /// Whether accounting is forwarded and acknowledged when the home server has acknowledged it, or stored in the
        /// journal, acknowledged, and forwarded from there until the home server acknowledges it.
        accounting: DeliveryName as DeliveryName = DeliveryName::Forward, "\"forward\" or \"store\"", "\"forward\"";
        /// The Operator-Name that requests get which have none: its namespace, 1 for realms, and the name
        /// ([RFC 5580](https://www.rfc-editor.org/rfc/rfc5580)).
        operator_name: Option<String> as String = None, "such as \"1example.com\"", "none", "\"1c.example\"";
        /// Whether the home server is asked for a Chargeable-User-Identity
        /// ([RFC 4372](https://www.rfc-editor.org/rfc/rfc4372)).
        chargeable_user_identity: bool as bool = false, "true or false", "false";
    }
}

section! {
    /// A network access server that takes CoA-Requests and Disconnect-Requests otherwise than `[dynamic]` has it of all
    /// clients, or does not call itself by the address that it asks from; write one table for each.
    pub(crate) struct NasTable = "nas" {
        /// What it is called in logs. What other operators call it, its Operator-NAS-Identifier, is made of this name under
        /// `token_key` of `[dynamic]`: all servers of ours have to know it by the same.
        name: Option<Name> as Name = None, "text of 1 to 64 octets", "its address", "\"switch7\"";
        /// Where it takes CoA-Requests and Disconnect-Requests.
        address: Option<Endpoint> as Endpoint = None, "\"address:port\", or an address, which is on `port` of `[dynamic]`", "an error", "\"192.0.2.7:1700\"";
        /// The secret that is shared with it.
        secret: Option<SecretText> as SecretText = None, "text in quotes, of 12 octets or more", "that of the client there", "\"SECRET-OF-16-OCTETS-OR-MORE\"";
        /// What it calls itself in NAS-Identifier.
        nas_identifier: Option<Name> as Name = None, "text of 1 to 64 octets", "unknown", "\"switch7.c.example\"";
        /// What it calls itself in NAS-IP-Address or NAS-IPv6-Address, where it is behind a translation of addresses.
        nas_address: Option<IpAddr> as IpAddr = None, "address", "that of `address`", "\"172.16.0.7\"";
    }
}
