//! The users language: entries of check items and reply items, in the semantics of FreeRADIUS 3.

mod builder;
mod check;
mod compile;
mod control;
mod entries;
mod grammar;
mod hints;
mod huntgroups;
mod index;
mod internal;
mod name;
mod reply;
mod store;
mod template;
mod time;
mod view;

pub(crate) use grammar::unescape;
pub(crate) use hints::Hints;
pub(crate) use huntgroups::Huntgroups;
pub(crate) use store::Users;
