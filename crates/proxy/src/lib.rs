//! A RADIUS proxy, in three layers: rules as functions of packets, an engine without I/O, and handlers that run.
//!
//! [`Forward`] is the layer around a server's handlers that sends Access-Requests and Accounting-Requests on, with sockets and
//! timers of its own in each worker; [`ForwardDynamic`] is the handler that sends CoA-Requests and Disconnect-Requests on. Both go
//! by a [`Plan`]. [`Relay`] is the engine inside `Forward`, fed with requests, replies and time. Below it stand the rules:
//! [`RealmRouter`] and [`DynamicRouter`] say where a request goes, [`forward`] and [`give_back`] what it is on the next hop.
//!
//! This crate is *not* a server, and reads no configuration: listening is for `server`, and the folder of an operator for `raddb`.
//! Nor does it judge home servers: which one is alive and which one is chosen is for `proto` to say.
//!
//! The rules alone, on one request:
//!
//! ```
//! use ulna_attributes::rfc2865::{USER_NAME, USER_PASSWORD};
//! use ulna_proxy::{Action, Decision, Edits, HiddenAttributes, Marker, Match, Outward, RealmRouter, Rule, Syntax, forward};
//! use ulna_wire::{Code, Counting, Draft, Packet, Policy, SharedKey};
//!
//! let (nas, home, mut random) = (SharedKey::new("from the NAS"), SharedKey::new("to the home server"), Counting::default());
//! let mut draft = Draft::request(Code::ACCESS_REQUEST);
//! draft.push(USER_NAME, "nemo@Area-A.example");
//! draft.hide(USER_PASSWORD, &"arctangent".into());
//! let sealed = draft.seal_request(&nas, 1, [7; 16], &mut random)?;
//! let request = Packet::parse(sealed.octets())?.verify(&nas, &Policy::REQUIRE)?;
//!
//! let rules = [Rule::new(Match::realm("area-a.example"), Action::Pool(0)).stripping()];
//! let route = RealmRouter::new(Syntax::default(), rules)?.route(request.packet());
//! assert_eq!(route.decision, Decision::Pool(0));
//!
//! let marker = Marker::new(&mut random);
//! marker.admit(request.packet())?;
//! let (edits, hidden) = (Edits::new(), HiddenAttributes::default());
//! let way = Outward { user_name: route.user_name.as_deref(), edits: &edits, hidden: &hidden, proxy_state: marker.issue(1) };
//! let sealed = forward(&request, &nas, &way)?.draft().seal_request(&home, 1, [9; 16], &mut random)?;
//!
//! let arrived = Packet::parse(sealed.octets())?.verify(&home, &Policy::REQUIRE)?;
//! assert_eq!(arrived.get(USER_NAME)?, "nemo");
//! assert!(arrived.reveal(&home, USER_PASSWORD)?.matches("arctangent"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! ```text
//!  Forward, in each worker:  handler --> Relay --> sockets to home servers
//!
//!  request --RealmRouter::route--> Local: answered here     Refuse(why): rejected here
//!                                  Pool --Marker::admit, proto::Pools--> forward --Draft--> home server
//!  client <--Draft-- give_back <--Marker::check-- reply <------------------------------------+
//! ```
//!
//! Floor below: `server`, `client`, `net`, `store`, `proto`, `attributes`, `wire`. Floor above: whoever assembles a proxy, as
//! `raddb` and `cli` do.
#![forbid(unsafe_code)]

mod dynamic;
mod handler;
mod homes;
mod keys;
mod nai;
mod plan;
mod relay;
mod rewrite;
mod router;
mod state;
mod sticky;

pub use dynamic::{DynamicCounters, DynamicRouter, ForwardDynamic, Nas, NasError, TokenKey, Towards, Unroutable};
pub use handler::{Errand, Errands, Forward, Forwarding, NoErrand};
pub use homes::{Change, HomeStatus, Homes, Service};
pub use keys::keys;
pub use nai::{Form, Nai, NaiError, Realm, Syntax};
pub use plan::{Delivery, HomePool, HomeServer, LastResort, Plan, PlanError, Way};
pub use relay::{Arrival, Departure, Note, Obstacle, Passenger, Relay, RelayCounters, Wish};
pub use rewrite::{
    Edits, Filter, HiddenAttributes, Homeward, Others, Outward, Replay, Replayed, Rewritten, Selection, Unforwardable,
    Unselectable, forward, forward_in, give_back, give_back_in, replay,
};
pub use router::{Action, Decision, Match, Pattern, Presentation, RealmRouter, Refusal, Route, Rule, RuleError, Test};
pub use state::{Loop, Marker, ProxyState, StateError};
