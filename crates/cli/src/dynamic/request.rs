//! Command lines become requests.

use std::net::IpAddr;

use ulna_attributes::{
    rfc2865::{CALLING_STATION_ID, FRAMED_IP_ADDRESS, NAS_IDENTIFIER, NAS_IP_ADDRESS, USER_NAME},
    rfc2866::{ACCT_MULTI_SESSION_ID, ACCT_SESSION_ID},
    rfc2869::NAS_PORT_ID,
    rfc3162::NAS_IPV6_ADDRESS,
    rfc4372::CHARGEABLE_USER_IDENTITY,
    rfc6911::FRAMED_IPV6_ADDRESS,
};
use ulna_client::{DynamicRequest, Profile, Session};
use ulna_dictionary::{Dictionary, Pair, encode};
use ulna_proto::Purpose;
use ulna_wire::{Attributes, Code};

/// What the command line says of the session.
#[derive(Debug, Default, clap::Args)]
pub(super) struct Identification {
    /// User-Name, as the network access server sent it.
    #[arg(long, value_name = "NAME")]
    user: Option<String>,
    /// Acct-Session-Id.
    #[arg(long, value_name = "ID")]
    session: Option<String>,
    /// Acct-Multi-Session-Id.
    #[arg(long, value_name = "ID")]
    multi_session: Option<String>,
    /// The session's address: Framed-IP-Address, or Framed-IPv6-Address.
    #[arg(long, value_name = "ADDRESS")]
    ip: Option<IpAddr>,
    /// Calling-Station-Id, often the MAC address in the server's own spelling.
    #[arg(long, value_name = "ID")]
    station: Option<String>,
    /// NAS-Port-Id.
    #[arg(long, value_name = "ID")]
    port_id: Option<String>,
    /// Chargeable-User-Identity.
    #[arg(long, value_name = "ID")]
    cui: Option<String>,
    /// The network access server's own address, where it is not the one that is asked: NAS-IP-Address or NAS-IPv6-Address.
    #[arg(long, value_name = "ADDRESS")]
    nas_ip: Option<IpAddr>,
    /// The network access server's name: NAS-Identifier.
    #[arg(long, value_name = "NAME")]
    nas_id: Option<String>,
}

impl Identification {
    fn session(&self) -> Session {
        let mut session = Session::new();
        let texts = [
            (USER_NAME, &self.user),
            (ACCT_SESSION_ID, &self.session),
            (ACCT_MULTI_SESSION_ID, &self.multi_session),
            (CALLING_STATION_ID, &self.station),
            (NAS_PORT_ID, &self.port_id),
            (NAS_IDENTIFIER, &self.nas_id),
        ];
        for (attribute, value) in texts {
            if let Some(value) = value {
                session = session.with(attribute, value);
            }
        }
        if let Some(identity) = &self.cui {
            session = session.with(CHARGEABLE_USER_IDENTITY, identity.as_bytes());
        }
        session = match self.ip {
            Some(IpAddr::V4(address)) => session.with(FRAMED_IP_ADDRESS, address),
            Some(IpAddr::V6(address)) => session.with(FRAMED_IPV6_ADDRESS, address),
            None => session,
        };
        match self.nas_ip {
            Some(IpAddr::V4(address)) => session.with(NAS_IP_ADDRESS, address),
            Some(IpAddr::V6(address)) => session.with(NAS_IPV6_ADDRESS, address),
            None => session,
        }
    }
}

/// Makes the request of a command line.
pub(super) fn build(
    code: Code,
    dictionary: &Dictionary,
    identification: &Identification,
    pairs: &[&str],
    profile: &'static Profile,
) -> Result<DynamicRequest, String> {
    let (mut identifying, mut changing) = (Vec::new(), Vec::new());
    for text in pairs {
        for pair in dictionary.pairs(text).map_err(|error| format!("{text:?}: {error}"))? {
            // Message-Authenticator is computed, whatever is written for it.
            if matches!(pair.oid().numbers(), [MESSAGE_AUTHENTICATOR]) {
                continue;
            }
            if identifies(code, &pair)? { identifying.push(pair) } else { changing.push(pair) }
        }
    }
    let attributes = |pairs: &[Pair<'_>]| encode(pairs).map_err(|error| error.to_string());
    let session = identification.session().with_all(&attributes(&identifying)?);
    let request = match code {
        Code::DISCONNECT_REQUEST => DynamicRequest::disconnect(session),
        _ => DynamicRequest::change(session),
    };
    if code == Code::COA_REQUEST && changing.is_empty() {
        return Err("there is nothing to change: write what the session is to have, as 'Session-Timeout = 600'".into());
    }
    Ok(request.with_all(&attributes(&changing)?).for_profile(profile))
}

/// Whether a pair says which session is meant, or goes along, rather than asking for a change.
fn identifies(code: Code, pair: &Pair<'_>) -> Result<bool, String> {
    let alone = encode(std::slice::from_ref(pair)).map_err(|error| error.to_string())?;
    let purpose = Attributes::new(alone.octets(), 0).next().map(|raw| Purpose::of(code, &raw));
    Ok(matches!(purpose, Some(Purpose::Nas | Purpose::Session | Purpose::Aside)))
}

const MESSAGE_AUTHENTICATOR: u32 = 80;

#[cfg(test)]
mod tests {
    use super::*;

    fn dictionary() -> Dictionary {
        let text = "ATTRIBUTE User-Name 1 string\nATTRIBUTE NAS-Port 5 integer\nATTRIBUTE Session-Timeout 27 integer\n\
                    ATTRIBUTE Message-Authenticator 80 octets\n";
        Dictionary::parse(text).unwrap()
    }

    #[test]
    fn pairs_identify_or_change() {
        let dictionary = dictionary();
        let one = |text: &str| dictionary.pairs(text).unwrap().pop().unwrap();
        let identifies = |text: &str| identifies(Code::COA_REQUEST, &one(text)).unwrap();
        assert!(identifies("User-Name = nemo") && identifies("NAS-Port = 7"));
        assert!(!identifies("Session-Timeout = 600"));
    }

    #[test]
    fn a_change_says_what_is_to_be_changed() {
        let (dictionary, nobody) = (dictionary(), Identification::default());
        let change = |pairs: &[&str]| build(Code::COA_REQUEST, &dictionary, &nobody, pairs, Profile::STANDARD);
        assert!(change(&["User-Name = nemo"]).unwrap_err().contains("nothing to change"));
        assert!(change(&["User-Name = nemo", "Session-Timeout = 600"]).is_ok());
        assert!(change(&["Sesion-Timeout = 600"]).unwrap_err().contains("Sesion-Timeout"));
    }
}
