//! What is measured.
#![forbid(unsafe_code)]

fn main() {}
