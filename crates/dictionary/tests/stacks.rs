//! What the tests of other RADIUS stacks ask of attributes and dictionaries, through the public API.
//!
//! The numbers are facts of those tests: pyrad 2.6.0 (pyrad/tests), layeh.com/radius (attribute_test.go,
//! dictionary/parser_test.go), node-radius 1.1.4 (test/radius.test.js), and FreeRADIUS 4 where it asks what 3 does too
//! (src/tests/unit/protocols/radius).

use ulna_dictionary::{Codec, DataType, Dictionary, Encryption};
use ulna_wire::{Authenticator, Counting, SharedKey};

fn parse(text: &str) -> Dictionary {
    Dictionary::parse(text).unwrap_or_else(|error| panic!("{error}"))
}

fn ours() -> Dictionary {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../dictionaries/dictionary");
    Dictionary::load(path).unwrap_or_else(|error| panic!("{error}"))
}

/// Asserts answers to commands, each as it follows `command -> answer`.
fn answers(dictionary: &Dictionary, secret: &str, authenticator: Authenticator, cases: &[(&str, &str)]) {
    let mut codec = Codec::new(dictionary, SharedKey::new(secret), authenticator, Counting::default());
    for (command, answer) in cases {
        assert_eq!(codec.answer(command), *answer, "{command}");
    }
}

fn pyrad() -> Dictionary {
    parse(
        "ATTRIBUTE Test-String 1 string\nATTRIBUTE Test-Octets 2 octets\nATTRIBUTE Test-Integer 3 integer
         VALUE Test-Integer Zero 0\nVALUE Test-Integer Three 3
         ATTRIBUTE Test-Tlv 4 tlv\nATTRIBUTE Test-Tlv-Str 4.1 string\nATTRIBUTE Test-Tlv-Int 4.2 integer
         VENDOR Simplon 16\nBEGIN-VENDOR Simplon
         ATTRIBUTE Simplon-Number 1 integer\nATTRIBUTE Simplon-String 2 string
         ATTRIBUTE Simplon-Tlv 3 tlv\nATTRIBUTE Simplon-Tlv-Str 3.1 string\nATTRIBUTE Simplon-Tlv-Int 3.2 integer
         VALUE Simplon-Number Four 4\nEND-VENDOR Simplon",
    )
}

#[test]
fn pyrads_values_have_their_octets() {
    answers(
        &pyrad(),
        "secret",
        [0; 16],
        &[
            ("encode Test-String = \"value\"", "01 07 76 61 6c 75 65"),
            ("encode Test-Integer = Three", "03 06 00 00 00 03"),
            ("encode Test-Integer = 10", "03 06 00 00 00 0a"),
            ("encode Simplon-String = \"value\"", "1a 0d 00 00 00 10 02 07 76 61 6c 75 65"),
            ("encode Simplon-Number = Four", "1a 0c 00 00 00 10 01 06 00 00 00 04"),
            ("encode Test-String = one, Test-String = two", "01 05 6f 6e 65 01 05 74 77 6f"),
            ("encode Test-Tlv-Str = \"value\", Test-Tlv-Int = 2", "04 0f 01 07 76 61 6c 75 65 02 06 00 00 00 02"),
            (
                "encode Simplon-Tlv-Str = \"value\", Simplon-Tlv-Int = 2",
                "1a 15 00 00 00 10 03 0f 01 07 76 61 6c 75 65 02 06 00 00 00 02",
            ),
            ("decode 040f010776616c7565020600000009", "Test-Tlv-Str = \"value\", Test-Tlv-Int = 9"),
            ("decode 0409010776616c75650408020600000009", "Test-Tlv-Str = \"value\", Test-Tlv-Int = 9"),
            ("decode 1a0f000000100309010776616c7565", "Simplon-Tlv-Str = \"value\""),
        ],
    );
}

#[test]
fn pyrads_values_that_are_too_long_for_one_tlv_go_on_in_the_next() {
    let dictionary = pyrad();
    let mut codec = Codec::new(&dictionary, SharedKey::new("secret"), [0; 16], Counting::default());
    let long = "a".repeat(245);
    let pairs = format!("Test-Tlv-Str = \"value\", Test-Tlv-Int = 2, Test-Tlv-Str = \"{long}\"");
    let octets = codec.answer(&format!("encode {pairs}"));
    assert!(octets.starts_with("04 0f 01 07 76 61 6c 75 65 02 06 00 00 00 02 04 f9 01 f7 61 61"), "{octets}");
    assert_eq!(codec.answer("decode -"), pairs);
    let pairs = format!("Simplon-Tlv-Str = \"value\", Simplon-Tlv-Str = \"{long}\"");
    let octets = codec.answer(&format!("encode {pairs}"));
    assert!(octets.starts_with("1a 0f 00 00 00 10 03 09 01 07"), "{octets}");
    assert!(octets.contains(" 1a ff 00 00 00 10 03 f9 01 f7 61"), "{octets}");
    assert_eq!(codec.answer("decode -"), pairs);
}

#[test]
fn pyrads_malformed_values_stay_raw_and_malformed_attributes_are_errors() {
    answers(
        &pyrad(),
        "secret",
        [0; 16],
        &[
            ("decode 03040001", "Attr-3 = 0x0001"),
            ("decode 1a0776616c7565", "Attr-26 = 0x76616c7565"),
            ("decode 1a08000000100100", "Attr-26 = 0x000000100100"),
            ("decode 1a0f00000010020776616c75650100", "Attr-26 = 0x00000010020776616c75650100"),
            ("decode 1a0d00000010020976616c7565", "Attr-26 = 0x00000010020976616c7565"),
            ("decode 040601007a7a", "Attr-4 = 0x01007a7a"),
            ("decode 040301", "Attr-4 = 0x01"),
            ("decode 0409010976616c7565", "Attr-4 = 0x010976616c7565"),
            ("decode 1a0c00000010030601007a7a", "Attr-26.16.3 = 0x01007a7a"),
            ("decode 0102", ""),
        ],
    );
    let dictionary = pyrad();
    let mut codec = Codec::new(&dictionary, SharedKey::new("secret"), [0; 16], Counting::default());
    for octets in ["00", "0001", "010776616c75"] {
        assert!(codec.answer(&format!("decode {octets}")).starts_with("error: "), "{octets}");
    }
}

#[test]
fn layehs_passwords_are_revealed_again() {
    let dictionary =
        parse("ATTRIBUTE User-Password 2 string encrypt=1\nATTRIBUTE Tunnel-Password 69 string has_tag,encrypt=2");
    let mut codec = Codec::new(&dictionary, SharedKey::new("12345"), *b"0123456789abcdef", Counting::default());
    for (password, blocks) in [
        ("abc", 1),
        ("0123456789abcde", 1),
        ("0123456789abcdef", 1),
        ("0123456789abcdef0", 2),
        ("0123456789abcdefzzzzzzzzzzzzzzzzQQQQQQQQQQQQQQQQ", 3),
        ("helloworld1231231231231233489hegufudhsgdsfygdf8g", 3),
    ] {
        let pair = format!("User-Password = \"{password}\"");
        let octets = codec.answer(&format!("encode {pair}"));
        assert_eq!(octets.split(' ').count(), 2 + 16 * blocks, "{password}");
        assert_eq!(codec.answer("decode -"), pair);
    }
    for password in ["", "a", "Hello", "0123456789abcde", "0123456789abcdef", &"0123456789abcdef".repeat(3)] {
        let pair = format!("Tunnel-Password:0 = \"{password}\"");
        assert!(codec.answer(&format!("encode {pair}")).starts_with("45 "), "{password}");
        assert_eq!(codec.answer("decode -"), pair);
    }
}

#[test]
fn prefixes_have_no_bits_behind_their_length_when_they_are_written() {
    // layeh writes no octets behind the length either; RFC 8044 s.3.10 allows both.
    let dictionary = ours();
    for (written, prefix, short) in
        [("3a00::/8", "3a00::/8", "00083a"), ("3A11::/4", "3000::/4", "000430"), ("3F11::/5", "3800::/5", "000538")]
    {
        let answer = format!("Framed-IPv6-Prefix = {prefix}");
        let attribute = format!("attribute Framed-IPv6-Prefix = {written}");
        let decode = format!("decode 6105{short}");
        answers(&dictionary, "s", [0; 16], &[(&attribute, &answer), (&decode, &answer)]);
    }
    answers(
        &dictionary,
        "s",
        [0; 16],
        &[
            // layeh's issue 118: fewer octets than the length has.
            ("decode 610a00402001 1530100e", "Framed-IPv6-Prefix = 2001:1530:100e::/64"),
            (
                "encode Framed-IPv6-Prefix = 2001:db8::1/64",
                "61 14 00 40 20 01 0d b8 00 00 00 00 00 00 00 00 00 00 00 00",
            ),
            // FreeRADIUS 3.2.1 prints bits behind the length as they came, and reads them as zero.
            ("decode 61060001f500", "Framed-IPv6-Prefix = f500::/1"),
            ("attribute Framed-IPv6-Prefix = f500::/1", "Framed-IPv6-Prefix = 8000::/1"),
            ("decode 9b0800187f0000ad", "PMIP6-Home-IPv4-HoA = 127.0.0.173/24"),
            ("attribute PMIP6-Home-IPv4-HoA = 127.0.0.173/24", "PMIP6-Home-IPv4-HoA = 127.0.0.0/24"),
            // Lengths that no prefix has.
            ("decode 9b0800217f000000", "Attr-155 = 0x00217f000000"),
            ("decode 61040081", "Attr-97 = 0x0081"),
            ("decode 610300", "Attr-97 = 0x00"),
            ("decode 611500800000000000000000000000000000000000", "Attr-97 = 0x00800000000000000000000000000000000000"),
        ],
    );
}

#[test]
fn vendors_values_are_read_as_freeradius_4_asks_too() {
    answers(
        &ours(),
        "testing123",
        [0; 16],
        &[
            (
                "decode 1a12000080000105abcdef02076161616161",
                "Attr-26.32768.1 = 0xabcdef, Attr-26.32768.2 = 0x6161616161",
            ),
            ("decode 1a0d000012eeff020700000001", "Attr-26.4846.65282 = 0x00000001"),
            ("encode -", "1a 0d 00 00 12 ee ff 02 07 00 00 00 01"),
            ("encode NAS-Filter-Rule = hello, NAS-Filter-Rule = bob", "5c 0b 68 65 6c 6c 6f 00 62 6f 62"),
            ("decode -", "NAS-Filter-Rule = \"hello\", NAS-Filter-Rule = \"bob\""),
        ],
    );
}

#[test]
fn filters_with_ipv6_addresses_are_read_as_they_are_printed() {
    let octets = "1a 38 00 00 02 11 f2 32 03 01 01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 01 00 00 00 00 00 00 \
                  00 00 00 00 00 00 00 00 00 01 80 80 06 00 00 05 04 d2 02 02 00 00";
    let rest = "in forward srcip ::1/128 dstip ::1/128 tcp srcport = 5 dstport = 1234\"";
    answers(
        &ours(),
        "testing123",
        [0; 16],
        &[
            (&format!("encode Ascend-Data-Filter = \"ipv6 {rest}"), octets),
            (&format!("decode {octets}"), &format!("Ascend-Data-Filter = \"?? {rest}")),
            (&format!("encode Ascend-Data-Filter = \"?? {rest}"), octets),
        ],
    );
}

#[test]
fn layehs_and_pyrads_dictionaries_are_read() {
    let dictionary = parse(
        "ATTRIBUTE User-Password 2 octets encrypt=1\nATTRIBUTE ARAP-Challenge-Response 84 octets[8]
         ATTRIBUTE DSL-Transmission-System 100 integer
         VALUE DSL-Transmission-System ADSL2 2\nVALUE DSL-Transmission-System ADSL2+ 3
         ATTRIBUTE SingleByteAttr 104 byte\nATTRIBUTE ABinaryAttr 123 abinary
         VENDOR secret 42\nATTRIBUTE Test-Type 1 integer secret",
    );
    let known = |name: &str| dictionary.attribute(name).unwrap();
    assert_eq!(known("User-Password").flags().encryption, Some(Encryption::UserPassword));
    assert_eq!(
        (known("ARAP-Challenge-Response").flags().length, known("ABinaryAttr").data_type()),
        (Some(8), DataType::Abinary)
    );
    assert_eq!(dictionary.value_number(known("DSL-Transmission-System").oid(), "adsl2+"), Some(3));
    // `secret` is a flag here, whatever a vendor is called.
    assert!(known("Test-Type").flags().secret && known("Test-Type").vendor().is_none());
    for wrong in [
        "ATTRIBUTE Oops-Too-Few-Columns",
        "ATTRIBUTE Test-Type 1 dummy",
        "ATTRIBUTE Test-Type 1 integer Simplon",
        "ATTRIBUTE Test-Type 1 string encrypt=4",
        "ATTRIBUTE Test-Sub 99.1 string",
        "ATTRIBUTE Test-Code abc string",
        "ATTRIBUTE Test-Code 9.x string",
        "VALUE Oops-Too-Few-Columns",
        "VALUE Nobody Knows 1",
        "ATTRIBUTE A 1 integer\nVALUE A Test abc",
        "ATTRIBUTE A 1 byte\nVALUE A Test 256",
        "VENDOR Simplon",
        "VENDOR Simplon abc",
        "VENDOR Simplon 42 badoption",
        "VENDOR Simplon 42 format=5,4",
        "VENDOR Simplon 42 format=a,1",
        "BEGIN-VENDOR",
        "BEGIN-VENDOR Simplon",
        "VENDOR Simplon 42\nBEGIN-VENDOR Simplon parent=Oops",
        "END-VENDOR",
        "VENDOR Simplon 42\nBEGIN-VENDOR Simplon\nEND-VENDOR Oops",
    ] {
        let error = Dictionary::parse(wrong).expect_err(wrong);
        assert_eq!(error.place.line as usize, wrong.lines().count(), "{error}");
    }
    let one = parse("VENDOR Test 32473\nBEGIN-VENDOR Test\nATTRIBUTE Test-Vendor-Name 5 string\nEND-VENDOR Test");
    let two = parse("VENDOR Test 32473\nBEGIN-VENDOR Test\nATTRIBUTE Test-Vendor-Int 10 integer\nEND-VENDOR Test");
    let both = one.merge(&two).unwrap();
    assert_eq!((both.vendors().len(), both.attributes().len()), (1, 2));
}

#[test]
fn tinyradius_flags_stand_behind_every_kind_of_attribute() {
    // tinyradius-netty 2 (DictionaryParserTest): flags of VENDORATTR, in a block and outside, and VALUEs that come first.
    let dictionary = parse(
        "VALUE Timetra-Restrict-To-Home true 1
         VENDOR WISPr 14122\nVENDORATTR 14122 WISPr-Redirection-URL 4 string
         VENDORATTR 14122 WISPr-Bandwidth-Min-Up 5 integer has_tag
         VENDORATTR WISPr WISPr-Bandwidth-Max-Down 8 integer encrypt=3,has_tag
         VENDOR Lucent 4846 format=2,1\nBEGIN-VENDOR Lucent
         ATTRIBUTE Lucent-Retrain-Reason 20119 integer has_tag,encrypt=2\nEND-VENDOR Lucent
         ATTRIBUTE PKM-SAID 141 short encrypt=1\nATTRIBUTE PKM-Cryptosuite-List 142 octets has_tag
         VENDOR USR 429 format=4,0\nBEGIN-VENDOR USR\nATTRIBUTE USR-Last-Number-Dialed-In-DNIS 0x00E8 string
         ATTRIBUTE Timetra-Restrict-To-Home 12 integer\nEND-VENDOR USR
         ATTRIBUTE Service-Type 6 integer\nVALUE Service-Type Annex-Authorize-Only 0x06300001",
    );
    let known = |name: &str| dictionary.attribute(name).unwrap();
    let flags = |name: &str| (known(name).flags().tagged, known(name).flags().encryption.map(Encryption::number));
    assert_eq!(flags("WISPr-Redirection-URL"), (false, None));
    assert_eq!(flags("WISPr-Bandwidth-Min-Up"), (true, None));
    assert_eq!(flags("WISPr-Bandwidth-Max-Down"), (true, Some(3)));
    assert_eq!(flags("Lucent-Retrain-Reason"), (true, Some(2)));
    assert_eq!(flags("PKM-SAID"), (false, Some(1)));
    assert_eq!(flags("PKM-Cryptosuite-List"), (true, None));
    assert_eq!(known("WISPr-Bandwidth-Max-Down").oid().to_string(), "26.14122.8");
    assert_eq!(known("Lucent-Retrain-Reason").oid().to_string(), "26.4846.20119");
    assert_eq!(known("USR-Last-Number-Dialed-In-DNIS").oid().to_string(), "26.429.232");
    assert_eq!(dictionary.value_name(known("Timetra-Restrict-To-Home").oid(), 1), Some("true"));
    assert_eq!(dictionary.value_number(known("Service-Type").oid(), "Annex-Authorize-Only"), Some(0x0630_0001));
}
