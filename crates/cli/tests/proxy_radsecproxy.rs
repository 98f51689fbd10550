//! Roaming with radsecproxy, over UDP on either side of our server.

mod common;

use common::{
    Package, RadsecProxy, Ulna, freeradius, lacks,
    roaming::{ROAMER, ROAMERS, area_a, every_method_passes, proves_the_password_and_its_keys},
};
use ulna_testing::FreeRadius;

#[test]
fn radclient_reaches_ulna_through_radsecproxy() {
    if lacks(&[Package::RADCLIENT, Package::RADSECPROXY]) {
        return;
    }
    let home = Ulna::with().users(ROAMERS).settings(QUICK).start();
    let Some(proxy) = RadsecProxy::before(home.auth, home.acct) else { return };
    every_method_passes((proxy.address, proxy.address), ROAMER);
    // MS-CHAP of version 1 is left out: radsecproxy does not hide MS-CHAP-MPPE-Keys anew.
    proves_the_password_and_its_keys(proxy.address, ROAMER);
    assert_eq!(home.records().len(), 1);
}

#[test]
fn radclient_reaches_ulna_through_ulna_and_radsecproxy() {
    if lacks(&[Package::RADCLIENT, Package::RADSECPROXY]) {
        return;
    }
    let home = Ulna::with().users(ROAMERS).settings(QUICK).start();
    let Some(second) = RadsecProxy::before(home.auth, home.acct) else { return };
    let first = Ulna::with().settings(&area_a((second.address, second.address))).start();
    every_method_passes((first.auth, first.acct), ROAMER);
    proves_the_password_and_its_keys(first.auth, ROAMER);
    assert_eq!(home.records().len(), 1);
}

#[test]
fn radclient_reaches_freeradius_through_radsecproxy_and_ulna_and_back() {
    if lacks(&[Package::RADCLIENT, Package::RADSECPROXY]) {
        return;
    }
    let Some(home) = freeradius(FreeRadius::with().users(ROAMERS).modules_of_the_package().signed()) else { return };
    let third = RadsecProxy::before(home.auth(), home.acct()).expect("it is installed");
    let second = Ulna::with().settings(&area_a((third.address, third.address))).start();
    let first = RadsecProxy::before(second.auth, second.acct).expect("it is installed");
    every_method_passes((first.address, first.address), ROAMER);
    proves_the_password_and_its_keys(first.address, ROAMER);
    let detail = home.detail();
    assert_eq!(detail.matches("Acct-Session-Id = \"4D2\"").count(), 1, "{detail}");
}

const QUICK: &str = "[security]\nreject_delay = \"0 s\"\n";
