//! Accounting that is sent on long after it arrived.

use std::net::{IpAddr, Ipv4Addr};

use ulna_attributes::{rfc2865::PROXY_STATE, rfc2866::ACCT_DELAY_TIME, rfc2869::EVENT_TIMESTAMP};
use ulna_wire::{Code, Draft, Fragment, Kind, Packet, Raw, Timestamp};

use super::{Edits, HiddenAttributes, MESSAGE_AUTHENTICATOR, USER_NAME, Unforwardable, copy::Copy};
use crate::{DynamicRouter, ProxyState, Way, relay::identify};

/// How a stored Accounting-Request is changed before it is sent to a home server.
#[derive(Debug, Clone, Copy)]
pub struct Replay<'a> {
    /// The user name from here on, where it becomes another one: see [`Route::user_name`](crate::Route::user_name).
    pub user_name: Option<&'a str>,
    /// What else is changed.
    pub edits: &'a Edits,
    /// What is hidden, and therefore left out.
    pub hidden: &'a HiddenAttributes,
    /// When the event happened, in seconds since 1970: Event-Timestamp of requests that have none.
    pub happened: u64,
    /// Our Proxy-State, which becomes the last one.
    pub proxy_state: Option<ProxyState>,
    /// What else the plan says for it.
    pub way: Option<&'a Way>,
    /// Whom it came from, and what that network access server is called by other operators.
    pub dynamic: Option<(IpAddr, &'a DynamicRouter)>,
}

/// The attributes of a stored request for the next hop.
#[derive(Debug)]
#[non_exhaustive]
pub struct Replayed {
    /// The attributes. Acct-Delay-Time is for whoever sends them to add, since it is another one each time.
    pub attributes: Fragment,
    /// Hidden attributes, which were left out.
    pub left_out: Vec<Kind>,
}

/// Makes the attributes of an Accounting-Request that was stored, and is sent when its sender has long had its answer:
/// attributes in their order, Event-Timestamp so that the event keeps its time however late it arrives ([RFC 2869 section
/// 5.3]), our Proxy-State last, and without
///
/// - Acct-Delay-Time, which has grown;
/// - what is hidden, since the shared secret and the authenticator under which it arrived may be those of years ago;
/// - Message-Authenticator.
///
/// The Proxy-States of others stay, though the reply goes no further than to us: they are how each of those proxies knows
/// a request that comes back ([RFC 2865 section 5.33]). Without them two proxies that store, and whose realms point at
/// each other, would send a record around for ever.
///
/// The packet is one that was verified when it arrived.
///
/// # Errors
///
/// Where the packet is no Accounting-Request, or would be too long.
///
/// [RFC 2865 section 5.33]: https://www.rfc-editor.org/rfc/rfc2865#section-5.33
/// [RFC 2869 section 5.3]: https://www.rfc-editor.org/rfc/rfc2869#section-5.3
pub fn replay<B: AsRef<[u8]>>(packet: &Packet<B>, way: &Replay<'_>) -> Result<Replayed, Unforwardable> {
    let code = packet.code();
    if code != Code::ACCOUNTING_REQUEST {
        return Err(Unforwardable::Code(code));
    }
    let edits = way.edits.of(code);
    let stamped = packet.find(EVENT_TIMESTAMP).is_some();
    let mut copy = Copy::<B>::new(None, edits, way.hidden, Fragment::new());
    for raw in packet.attributes() {
        match raw.number {
            MESSAGE_AUTHENTICATOR | DELAY => {}
            // One that is invalid would stand before ours, and hide it.
            STAMP if !stamped => {}
            USER_NAME => {
                let value = way.user_name.map_or(raw.value, str::as_bytes);
                copy.attribute(&Raw { value, ..raw });
            }
            _ => {
                copy.attribute(&raw);
            }
        }
    }
    let Copy { out: mut attributes, left_out, .. } = copy;
    if !stamped {
        attributes.push(EVENT_TIMESTAMP, Timestamp(u32::try_from(way.happened).unwrap_or(u32::MAX)));
    }
    edits.added().into_iter().for_each(|added| attributes.append(added));
    if let Some(rule) = way.way {
        let nobody = DynamicRouter::default();
        let (client, dynamic) = way.dynamic.unwrap_or((IpAddr::V4(Ipv4Addr::UNSPECIFIED), &nobody));
        identify(packet, client, rule, dynamic, &mut attributes);
    }
    if let Some(state) = &way.proxy_state {
        attributes.push(PROXY_STATE, state.octets());
    }
    // Whether there is room for Acct-Delay-Time.
    let mut whole = Draft::request(code);
    whole.append(&attributes);
    whole.push(ACCT_DELAY_TIME, 0);
    whole.check()?;
    Ok(Replayed { attributes, left_out })
}

const DELAY: u8 = match ACCT_DELAY_TIME.kind() {
    Kind::Rfc(number) => number,
    _ => 0,
};
const STAMP: u8 = match EVENT_TIMESTAMP.kind() {
    Kind::Rfc(number) => number,
    _ => 0,
};
