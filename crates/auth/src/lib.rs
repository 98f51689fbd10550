#![forbid(unsafe_code)]
//! PLACE
