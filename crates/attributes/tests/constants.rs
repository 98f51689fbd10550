//! The constants say of an attribute what its RFC or its vendor says.

use ulna_attributes::{
    cisco, freeradius_evs5, lucent, microsoft, rfc2865, rfc2866, rfc2868, rfc2869, rfc4849, rfc6911, rfc7833, rfc8045,
    starent, threegpp, usr, wimax,
};
use ulna_wire::{
    Attribute, Enum, Enumeration, Format, Integer, Ipv4, Ipv6, Kind, Long, Octets, SaltedOctets, Tagged, Text,
    TunnelPassword, UserPassword, Value,
};

#[test]
fn types_are_those_of_the_rfcs() {
    // The compiler does the test: a constant of another type is an error.
    let _: Attribute<Text> = rfc2865::USER_NAME;
    let _: Attribute<UserPassword> = rfc2865::USER_PASSWORD;
    let _: Attribute<Ipv4> = rfc2865::FRAMED_IP_ADDRESS;
    let _: Attribute<Octets> = rfc2865::CLASS;
    let _: Attribute<Integer> = rfc2865::SESSION_TIMEOUT;
    let _: Attribute<Tagged<Enum<rfc2868::TunnelType>>> = rfc2868::TUNNEL_TYPE;
    let _: Attribute<TunnelPassword> = rfc2868::TUNNEL_PASSWORD;
    let _: Attribute<SaltedOctets> = microsoft::MS_MPPE_SEND_KEY;
    let _: Attribute<Long> = rfc2869::EAP_MESSAGE;
    let _: Attribute<Ipv6> = rfc6911::FRAMED_IPV6_ADDRESS;
    assert_eq!(rfc2869::EAP_MESSAGE.name(), "EAP-Message");
}

#[test]
fn rfc4849_2_nas_filter_rules_are_concatenated() {
    let rules: Attribute<Long> = rfc4849::NAS_FILTER_RULE;
    assert_eq!(rules.kind(), Kind::Rfc(92));
}

#[test]
fn identities_are_those_of_the_field() {
    assert_eq!(rfc2865::NAS_PORT_TYPE.kind(), Kind::Rfc(61));
    assert_eq!(rfc7833::SAML_ASSERTION.kind(), Kind::Extended { space: 245, number: 1 });
    assert_eq!(freeradius_evs5::FREERADIUS_802_1X_ANONCE.kind(), Kind::Evs { space: 245, pen: 11344, number: 1 });
    let Kind::Child { parent, number: 10 } = rfc8045::IP_PORT_RANGE_END.kind() else {
        panic!("{:?}", rfc8045::IP_PORT_RANGE_END);
    };
    assert_eq!(*parent, Kind::Extended { space: 241, number: 5 });
    assert_eq!(microsoft::MS_CHAP2_RESPONSE.kind(), Kind::Vendor { vendor: microsoft::MICROSOFT, number: 25 });
    assert_eq!(threegpp::THREEGPP_IMSI.kind(), Kind::Vendor { vendor: threegpp::THREEGPP, number: 1 });
}

#[test]
fn vendors_write_in_their_formats() {
    let formats = [
        (cisco::CISCO, 9, Format::T1L1),
        (lucent::LUCENT, 4846, Format::T2L1),
        (starent::STARENT, 8164, Format::T2L2),
        (usr::USR, 429, Format::T4L0),
        (wimax::WIMAX, 24757, Format::T1L1_CONTINUED),
    ];
    for (vendor, pen, format) in formats {
        assert_eq!((vendor.pen(), vendor.format()), (pen, format));
    }
}

#[test]
fn values_of_later_rfcs_are_in_the_table_of_the_first() {
    // RFC 3576 and RFC 5607 add to Service-Type, RFC 4603 to NAS-Port-Type, RFC 2867 to Acct-Status-Type.
    assert_eq!(rfc2865::ServiceType::AUTHORIZE_ONLY, Value::new(17));
    assert_eq!(rfc2865::ServiceType::FRAMED_MANAGEMENT, Value::new(18));
    assert_eq!(rfc2865::NasPortType::PPPOEOVLAN, Value::new(33));
    assert_eq!(rfc2866::AcctStatusType::TUNNEL_START, Value::new(9));
    assert_eq!(Value::<rfc2866::AcctStatusType>::named("interim-update"), Some(Value::new(3)));
}

#[test]
fn tables_are_sorted_for_the_search_in_them() {
    fn sorted<E: Enumeration>() -> bool {
        E::NAMES.is_sorted_by(|(left, _), (right, _)| left < right)
    }
    assert!(sorted::<rfc2865::ServiceType>());
    assert!(sorted::<rfc2866::AcctTerminateCause>());
    assert!(sorted::<rfc2868::TunnelMediumType>());
    assert_eq!(rfc2868::TunnelMediumType::IPV4.name(), Some("IPv4"));
}
