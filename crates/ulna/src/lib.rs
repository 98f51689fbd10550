#![forbid(unsafe_code)]
//! A stack of crates for RADIUS: the facade.
