//! What tests with real peers share: how peers are found, started, watched and ended.
//!
//! The packages that these tests need, on Debian; `cargo xtask test` installs them.
//!
//! | package              | what is used of it                                    | by                       |
//! |----------------------|-------------------------------------------------------|--------------------------|
//! | `eapoltest`          | `eapol_test`                                          | `proxy_eap`              |
//! | `freeradius`         | `freeradius`, the server                              | `peers_freeradius`, others |
//! | `freeradius-utils`   | `radclient`, `radtest`                                | `peers_radclient`, others |
//! | `hostapd`            | `hostapd`, `hostapd_cli`                              | `peers_dynamic`          |
//! | `iproute2`           | `ip netns`: networks of one's own                     | all that need fixed ports |
//! | `libpam-radius-auth` | `pam_radius_auth.so`                                  | `peers_pam`              |
//! | `mount`              | `mount --bind`: a PAM service that only the test sees | `peers_pam`              |
//! | `nodejs`, `npm`      | `node`, and `npm` for the module `radius`             | `peers_node`             |
//! | `ocserv`             | `ocserv`                                              | `peers_ocserv`           |
//! | `openconnect`        | `openconnect`                                         | `peers_ocserv`           |
//! | `openssl`            | `openssl`: a certificate for ocserv                   | `peers_ocserv`           |
//! | `pamtester`          | `pamtester`                                           | `peers_pam`              |
//! | `postgresql`         | `initdb`, `postgres`, `psql`                          | `peers_postgresql`       |
//! | `python3-pyrad`      | the module `pyrad` of `/usr/bin/python3`              | `peers_pyrad`            |
//! | `radsecproxy`        | `radsecproxy`                                         | `proxy_radsecproxy`      |
//! | `squid`              | `basic_radius_auth`                                   | `peers_squid`            |
//! | `tshark`             | `tshark`                                              | `peers_tshark`           |
//! | `util-linux`         | `setpriv`: PostgreSQL does not run as root            | `peers_postgresql`       |
#![allow(dead_code, unused_imports, reason = "every test program uses a part of it")]
#![allow(unreachable_pub, reason = "every test program has this module for itself")]

mod folder;
mod freeradius;
mod hostapd;
mod namespace;
mod packages;
mod ports;
mod process;
mod radsecproxy;
pub mod roaming;
mod ulna;

pub use folder::Folder;
pub use freeradius::freeradius;
pub use hostapd::Hostapd;
pub use namespace::Namespace;
pub use packages::{Package, is_root, lacks, skip};
pub use ports::neighbours;
pub use process::{Output, Process, command, run, wait_until};
pub use radsecproxy::RadsecProxy;
pub use ulna::{BOB, Ulna, started, ulna};

/// The shared secret of every peer here.
pub const SECRET: &str = "testing123";
