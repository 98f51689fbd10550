//! Packets for the next hop, made of packets that arrived.

mod copy;
mod edits;
mod hidden;
mod replay;
mod selection;

use thiserror::Error;
use ulna_attributes::rfc2865::{CHAP_CHALLENGE, PROXY_STATE};
use ulna_wire::{BuildError, Code, Draft, Fragment, Kind, Packet, SharedKey, Verified};

use crate::state::ProxyState;
use copy::Copy;
use edits::EditsOf;

pub use edits::Edits;
pub use hidden::HiddenAttributes;
pub use replay::{Replay, Replayed, replay};
pub use selection::{Filter, Selection, Unselectable};

/// How a request is changed on its way to a home server.
#[derive(Debug, Clone, Copy)]
pub struct Outward<'a> {
    /// The user name from here on, where it becomes another one: see [`Route::user_name`](crate::Route::user_name).
    pub user_name: Option<&'a str>,
    /// What else is changed.
    pub edits: &'a Edits,
    /// What is hidden anew.
    pub hidden: &'a HiddenAttributes,
    /// Our Proxy-State, which becomes the last one.
    pub proxy_state: ProxyState,
}

/// How a reply is changed on its way back.
#[derive(Debug, Clone, Copy)]
pub struct Homeward<'a> {
    /// What is changed.
    pub edits: &'a Edits,
    /// What is hidden anew.
    pub hidden: &'a HiddenAttributes,
    /// Our Proxy-State, which is taken out.
    pub proxy_state: ProxyState,
    /// Who puts the other Proxy-States in.
    pub others: Others,
}

/// Where the Proxy-States come from that a client gets back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Others {
    /// From the client's own request: whoever seals the reply adds them, as `server` does. What the home server made of
    /// them does not count.
    #[default]
    OfRequest,
    /// From the home server's reply, in its order.
    OfReply,
}

/// A packet for the next hop.
#[derive(Debug)]
#[non_exhaustive]
pub struct Rewritten {
    /// The packet's code.
    pub code: Code,
    /// Its attributes, to be sealed with the key of the next hop.
    pub attributes: Fragment,
    /// Hidden attributes that could not be revealed, and were left out: corrupt, or a wrong shared secret.
    pub left_out: Vec<Kind>,
}

impl Rewritten {
    /// The packet, to be sealed with the key of the next hop.
    #[must_use]
    pub fn draft(&self) -> Draft {
        let mut draft =
            Draft::new(self.code, !matches!(self.code, Code::ACCOUNTING_REQUEST | Code::ACCOUNTING_RESPONSE));
        draft.append(&self.attributes);
        draft.sign_eap()
    }
}

/// Why a packet does not go on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum Unforwardable {
    /// Packets with this code concern two neighbours only.
    #[error("{0} is between neighbours, and is not forwarded")]
    Code(Code),
    /// What became of it does not fit into a packet.
    #[error("{0}")]
    Build(#[from] BuildError),
}

/// Makes the request for the next hop: attributes in their order, hidden ones hidden anew when it is sealed, our Proxy-State
/// last, Message-Authenticator new and first ([RFC 2865 section 2.3]).
///
/// `key` is that under which `request` arrived. The authenticator of the new request has to be a new one.
///
/// # Errors
///
/// Where the code is not one that is forwarded, or the packet would be too long.
///
/// [RFC 2865 section 2.3]: https://www.rfc-editor.org/rfc/rfc2865#section-2.3
pub fn forward<B: AsRef<[u8]>>(
    request: &Verified<B>,
    key: &SharedKey,
    way: &Outward<'_>,
) -> Result<Rewritten, Unforwardable> {
    forward_in(Fragment::new(), request, key, way)
}

/// As [`forward`], in memory that another packet left.
///
/// # Errors
///
/// As [`forward`].
pub fn forward_in<B: AsRef<[u8]>>(
    memory: Fragment,
    request: &Verified<B>,
    key: &SharedKey,
    way: &Outward<'_>,
) -> Result<Rewritten, Unforwardable> {
    let packet = request.packet();
    let code = packet.code();
    // RFC 5997 s.4.4: Status-Server asks the neighbour, and nobody behind it.
    if !matches!(code, Code::ACCESS_REQUEST | Code::ACCOUNTING_REQUEST | Code::COA_REQUEST | Code::DISCONNECT_REQUEST) {
        return Err(Unforwardable::Code(code));
    }
    let edits = way.edits.of(code);
    let mut challenge =
        (code == Code::ACCESS_REQUEST && packet.raw(CHAP_CHALLENGE).is_none()).then(|| packet.authenticator());
    let mut copy = Copy::new(Some((request, key)), edits, way.hidden, space(memory, packet, edits));
    for raw in packet.attributes() {
        match raw.number {
            MESSAGE_AUTHENTICATOR => {}
            USER_NAME => {
                let value = way.user_name.map_or(raw.value, str::as_bytes);
                copy.attribute(&ulna_wire::Raw { value, ..raw });
            }
            CHAP_PASSWORD => {
                // RFC 2865 s.2.2 and 5.40: without CHAP-Challenge the authenticator is the challenge, and that changes.
                if copy.attribute(&raw)
                    && let Some(challenge) = challenge.take()
                {
                    copy.out.push(CHAP_CHALLENGE, &challenge);
                }
            }
            _ => {
                copy.attribute(&raw);
            }
        }
    }
    let Copy { out: mut attributes, left_out, .. } = copy;
    edits.added().into_iter().for_each(|added| attributes.append(added));
    attributes.push(PROXY_STATE, way.proxy_state.octets());
    attributes.check()?;
    Ok(Rewritten { code, attributes, left_out })
}

/// Makes the reply for whoever asked: the code and the attributes in their order, hidden ones hidden anew when it is
/// sealed, without our Proxy-State, Message-Authenticator new and first ([RFC 2865 section 2.3]).
///
/// `key` is that of the home server which sent `reply`. Whether the reply brings our Proxy-State back is for
/// [`Marker::check`](crate::Marker::check) to say.
///
/// # Errors
///
/// Where the code is not one that is passed on, or the packet would be too long.
///
/// [RFC 2865 section 2.3]: https://www.rfc-editor.org/rfc/rfc2865#section-2.3
pub fn give_back<B: AsRef<[u8]>>(
    reply: &Verified<B>,
    key: &SharedKey,
    way: &Homeward<'_>,
) -> Result<Rewritten, Unforwardable> {
    give_back_in(Fragment::new(), reply, key, way)
}

/// As [`give_back`], in memory that another packet left.
///
/// # Errors
///
/// As [`give_back`].
pub fn give_back_in<B: AsRef<[u8]>>(
    memory: Fragment,
    reply: &Verified<B>,
    key: &SharedKey,
    way: &Homeward<'_>,
) -> Result<Rewritten, Unforwardable> {
    let packet = reply.packet();
    let code = packet.code();
    // RFC 7930 s.4: Protocol-Error tells the neighbour, and nobody before it.
    if !REPLIES.contains(&code) {
        return Err(Unforwardable::Code(code));
    }
    let edits = way.edits.of(code);
    let ours = way.proxy_state.octets();
    let mut copy = Copy::new(Some((reply, key)), edits, way.hidden, space(memory, packet, edits));
    for raw in packet.attributes() {
        let kept = match raw.number {
            MESSAGE_AUTHENTICATOR => false,
            PROXY_STATE_NUMBER => way.others == Others::OfReply && raw.value != ours,
            _ => true,
        };
        if kept {
            copy.attribute(&raw);
        }
    }
    let Copy { out: mut attributes, left_out, .. } = copy;
    edits.added().into_iter().for_each(|added| attributes.append(added));
    attributes.check()?;
    Ok(Rewritten { code, attributes, left_out })
}

/// Memory for what becomes of a packet, with room for the header and Message-Authenticator that it gets.
fn space<B: AsRef<[u8]>>(mut memory: Fragment, packet: &Packet<B>, edits: EditsOf<'_>) -> Fragment {
    let added = edits.added().map_or(0, Fragment::len);
    let needed = packet.octets().len().saturating_add(added).saturating_add(SPARE);
    if memory.capacity() < needed {
        memory = Fragment::with_capacity(needed);
    }
    memory.clear();
    memory.reserve(HEADER);
    memory
}

/// Room for what a proxy adds of its own.
const SPARE: usize = 64;
/// The header of a packet and a Message-Authenticator, in octets.
const HEADER: usize = 38;
const USER_NAME: u8 = 1;
const CHAP_PASSWORD: u8 = 3;
const VENDOR_SPECIFIC: u8 = 26;
const PROXY_STATE_NUMBER: u8 = 33;
const MESSAGE_AUTHENTICATOR: u8 = 80;

const REPLIES: [Code; 8] = [
    Code::ACCESS_ACCEPT,
    Code::ACCESS_REJECT,
    Code::ACCESS_CHALLENGE,
    Code::ACCOUNTING_RESPONSE,
    Code::COA_ACK,
    Code::COA_NAK,
    Code::DISCONNECT_ACK,
    Code::DISCONNECT_NAK,
];

#[cfg(test)]
mod tests;
