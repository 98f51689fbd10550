//! What keeps requests together at one home server.

use std::net::IpAddr;

use ulna_proto::Keys;
use ulna_wire::{Kind, Packet};

/// The keys of a request for the strategies of a pool: the client's address, and the first value of each of `attributes`.
#[must_use]
pub fn keys<B: AsRef<[u8]>>(packet: &Packet<B>, client: IpAddr, attributes: &[Kind]) -> Keys {
    let values = attributes.iter().map(|&kind| packet.instances(kind).next().unwrap_or_default());
    let keys = Keys::new().of_content(values);
    match client.to_canonical() {
        IpAddr::V4(address) => keys.of_client(&address.octets()),
        IpAddr::V6(address) => keys.of_client(&address.octets()),
    }
}

#[cfg(test)]
mod tests {
    use ulna_attributes::rfc2865::{CALLING_STATION_ID, USER_NAME};
    use ulna_wire::{Code, Counting, Draft, SharedKey};

    use super::*;

    fn packet(user: &str, station: Option<&str>) -> Packet<Vec<u8>> {
        let mut draft = Draft::request(Code::ACCESS_REQUEST);
        draft.push(USER_NAME, user);
        if let Some(station) = station {
            draft.push(CALLING_STATION_ID, station);
        }
        let sealed = draft.seal_request(&SharedKey::new("s"), 1, [7; 16], &mut Counting::default()).unwrap();
        Packet::parse(sealed.octets().to_vec()).unwrap()
    }

    #[test]
    fn keys_are_those_of_the_chosen_attributes() {
        let kinds = [USER_NAME.kind(), CALLING_STATION_ID.kind()];
        let key = |user: &str, station| keys(&packet(user, station), "192.0.2.1".parse().unwrap(), &kinds);
        assert_eq!(key("nemo", Some("02-00")), key("nemo", Some("02-00")));
        assert_ne!(key("nemo", Some("02-00")), key("nemo", Some("02-01")));
        assert_ne!(key("nemo", None), key("nemo", Some("02-00")));
        let only_user = |station| keys(&packet("nemo", station), "192.0.2.1".parse().unwrap(), &kinds[..1]);
        assert_eq!(only_user(None), only_user(Some("02-00")));
    }

    #[test]
    fn clients_are_told_apart_and_mapped_addresses_are_plain() {
        let key = |client: &str| keys(&packet("nemo", None), client.parse().unwrap(), &[]);
        assert_ne!(key("192.0.2.1"), key("192.0.2.2"));
        assert_eq!(key("192.0.2.1"), key("::ffff:192.0.2.1"));
    }
}
