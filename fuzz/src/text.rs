//! Attributes as text: the commands of `ulna codec` over the dictionaries that Ulna ships.

use std::{path::Path, sync::OnceLock};

use ulna_dictionary::{Codec, Dictionary};
use ulna_wire::SharedKey;

pub(crate) fn target(octets: &[u8]) {
    let Ok(text) = std::str::from_utf8(octets) else { return };
    let key = SharedKey::new("testing123");
    // With salts that never change, what is encoded twice must come out twice.
    let mut codec = Codec::new(shipped(), key, [0; 16], |octets: &mut [u8]| octets.fill(0));
    for line in text.lines().take(8) {
        let answer = codec.answer(line);
        assert!(!answer.contains('\n'), "{answer:?}");
        if answer.starts_with("error: ") {
            continue;
        }
        match line.trim_start().split(char::is_whitespace).next() {
            Some("encode") => {
                let decoded = codec.answer("decode -");
                assert!(!decoded.starts_with("error: "), "{answer} does not decode: {decoded}");
                stays(&mut codec, &decoded);
            }
            Some("decode") => stays(&mut codec, &answer),
            Some("attribute") => {
                let again = codec.answer(&format!("attribute {answer}"));
                assert_eq!(again, answer);
            }
            _ => panic!("{line:?} is no command, and was answered {answer:?}"),
        }
    }
}

/// Text that was decoded is encoded, and from then on octets and text give each other.
///
/// Before, the text may change twice: bits behind a prefix fall away, Message-Authenticator becomes sixteen octets, and a
/// secret that begins with a zero is an empty one, which is then left out.
fn stays(codec: &mut Codec<'_, impl FnMut(&mut [u8])>, decoded: &str) {
    if decoded.is_empty() {
        return;
    }
    let once = again(codec, decoded);
    let settled = again(codec, &once);
    assert_eq!(again(codec, &settled), settled);
}

fn again(codec: &mut Codec<'_, impl FnMut(&mut [u8])>, text: &str) -> String {
    let encoded = codec.answer(&format!("encode {text}"));
    assert!(!encoded.starts_with("error: "), "{text} is not encoded: {encoded}");
    codec.answer("decode -")
}

fn shipped() -> &'static Dictionary {
    static SHIPPED: OnceLock<Dictionary> = OnceLock::new();
    SHIPPED.get_or_init(|| {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../dictionaries/dictionary");
        Dictionary::load(path).expect("the dictionaries that Ulna ships are read")
    })
}
