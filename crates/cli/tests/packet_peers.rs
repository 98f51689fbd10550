//! `ulna packet` with what other projects captured: each packet says what they say of it.
//!
//! Sources: gopacket's layers/radius_test.go, tcpdump's RADIUS-RFC3162, RADIUS-RFC4675 and RADIUS-port1700 captures,
//! Wireshark's radius_localhost, and node-radius 1.1.4's test/captures.

mod binary;

use binary::ulna;

/// Asserts the first line behind `Packet 1`, and the attributes with their places.
fn says(octets: &str, head: &str, attributes: &[&str]) {
    let octets: String = octets.split_whitespace().collect();
    let said = ulna(["packet", &octets], b"");
    let lines: Vec<&str> = said.out.lines().skip(1).collect();
    assert_eq!((said.code, said.err.as_str()), (Some(0), ""));
    assert!(lines.first().is_some_and(|line| line.starts_with(head)), "{}", said.out);
    let found: Vec<&str> = lines.iter().skip(1).map(|line| line.trim_start()).collect();
    assert_eq!(found, attributes);
}

#[test]
fn gopackets_request_is_explained() {
    says(
        "018d004b3bbd2252b4c8d8441b4679bf4a2b8601010741646d696e02124d2f620b339d6d1fe0e46d1f9bdafff0\
         04067f00010105060000000050124173ed26d3b3a964ff4dc30d9433e82a",
        "Access-Request (code 1), identifier 141, length 75, ",
        &[
            "20  User-Name = \"Admin\"",
            "27  User-Password = <<< secret >>>",
            "45  NAS-IP-Address = 127.0.1.1",
            "51  NAS-Port = 0",
            "57  Message-Authenticator = 0x4173ed26d3b3a964ff4dc30d9433e82a",
        ],
    );
}

#[test]
fn rfc3162_2_3_prefixes_that_are_none_stay_raw() {
    says(
        "01f0008d2afdb090418ac6365298fbbb15e0fd2e0105626f62021245e8d5daead87e4015e0fcc0ec0f08a1\
         5f1220010db80a0b12f00000000000000001 6114004020010db80a0b12f00000000000000000 610c004020010db80a0b12f0\
         61040000 610300 6115004020010db80a0b12f0000000000000000000 6114008120010db80a0b12f00000000000000001",
        "Access-Request (code 1), identifier 240, length 141, ",
        &[
            "20  User-Name = \"bob\"",
            "25  User-Password = <<< secret >>>",
            "43  NAS-IPv6-Address = 2001:db8:a0b:12f0::1",
            "61  Framed-IPv6-Prefix = 2001:db8:a0b:12f0::/64",
            "81  Framed-IPv6-Prefix = 2001:db8:a0b:12f0::/64",
            "93  Framed-IPv6-Prefix = ::/0",
            "97  Attr-97 = 0x00",
            "100  Attr-97 = 0x004020010db80a0b12f0000000000000000000",
            "121  Attr-97 = 0x008120010db80a0b12f00000000000000001",
        ],
    );
}

#[test]
fn rfc4675_2_vlans_are_explained() {
    says(
        "02460035766a0314eaf4b95f1ec271ae19cb3bdc 38063100007b 390600000001 3a0b31766c616e6e616d65 3b0a6162636461626364",
        "Access-Accept (code 2), identifier 70, length 53, ",
        &[
            "20  Egress-VLANID = 822083707",
            "26  Ingress-Filters = Enabled",
            "32  Egress-VLAN-Name = \"1vlanname\"",
            "43  User-Priority-Table = 0x6162636461626364",
        ],
    );
}

#[test]
fn rfc5176_3_requests_for_a_change_are_explained_on_any_port() {
    says(
        "2ba600197fbf02c6662b5990838a5e6e331b3ff00105626f62",
        "CoA-Request (code 43), identifier 166, length 25, ",
        &["20  User-Name = \"bob\""],
    );
}

#[test]
fn a_challenge_of_wireshark_is_explained() {
    says(
        "0b67008383ece707a2f31bb65badfb22a64023d9 060600000002 070600000001 0806ac100321 0906ffffff00 0a0600000003\
         0b097374642e707070 0c06000005dc 0d0600000001 4f18016700160410ff0bf1d6e401a9cbe5b46eb943e5549a\
         50126e794a020c45c66f4247ba8c5ff04ed1 1812736f868573088277414ae3f31eac34e9",
        "Access-Challenge (code 11), identifier 103, length 131, ",
        &[
            "20  Service-Type = Framed-User",
            "26  Framed-Protocol = PPP",
            "32  Framed-IP-Address = 172.16.3.33",
            "38  Framed-IP-Netmask = 255.255.255.0",
            "44  Framed-Routing = Broadcast-Listen",
            "50  Filter-Id = \"std.ppp\"",
            "59  Framed-MTU = 1500",
            "65  Framed-Compression = Van-Jacobson-TCP-IP",
            "71  EAP-Message = 0x016700160410ff0bf1d6e401a9cbe5b46eb943e5549a",
            "95  Message-Authenticator = 0x6e794a020c45c66f4247ba8c5ff04ed1",
            "113  State = 0x736f868573088277414ae3f31eac34e9",
        ],
    );
}

#[test]
fn an_access_point_of_node_radius_is_explained() {
    says(
        "013a00d04a45fae086d9e114286b37b5f371ec6c 04060a00005a 050600000000 3d0600000013\
         011337633a63353a33373a66663a66383a6166 0222eb2ef7e83ec1a05e04fb5c6d91e088569a990fa2b1b2dc6a0f048596081164cd\
         1f0e374343353337464646384146 1e0e303030423836463032303638 060600000001\
         1a18000039e705126d7569722d61727562612d6775657374 1a19000039e7061330303a31613a31653a63363a62303a6361\
         1a10000039e70a0a636c6f75642d6370 5012f8a12329c7ed5a6e2568515243efb918",
        "Access-Request (code 1), identifier 58, length 208, ",
        &[
            "20  NAS-IP-Address = 10.0.0.90",
            "26  NAS-Port = 0",
            "32  NAS-Port-Type = Wireless-802.11",
            "38  User-Name = \"7c:c5:37:ff:f8:af\"",
            "57  User-Password = <<< secret >>>",
            "91  Calling-Station-Id = \"7CC537FFF8AF\"",
            "105  Called-Station-Id = \"000B86F02068\"",
            "119  Service-Type = Login-User",
            "125  Aruba-Essid-Name = \"muir-aruba-guest\"",
            "149  Aruba-Location-Id = \"00:1a:1e:c6:b0:ca\"",
            "174  Aruba-AP-Group = \"cloud-cp\"",
            "190  Message-Authenticator = 0xf8a12329c7ed5a6e2568515243efb918",
        ],
    );
}
