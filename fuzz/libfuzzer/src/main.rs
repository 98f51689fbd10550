//! The fuzz targets under libFuzzer: `ULNA_FUZZ` names the one to run. `cargo xtask fuzz` builds and starts it.
#![no_main]

use std::sync::OnceLock;

use libfuzzer_sys::fuzz_target;
use ulna_fuzz::{Target, target};

fuzz_target!(|octets: &[u8]| {
    static TARGET: OnceLock<Target> = OnceLock::new();
    let target = TARGET.get_or_init(|| {
        let name = std::env::var("ULNA_FUZZ").unwrap_or_default();
        target(&name).unwrap_or_else(|| panic!("ULNA_FUZZ={name} names no target"))
    });
    target(octets);
});
