//! The dictionary language: any text is read or refused with its line, and what is read is printed and read again.

use ulna_dictionary::Dictionary;

pub(crate) fn target(octets: &[u8]) {
    let Ok(text) = std::str::from_utf8(octets) else { return };
    match Dictionary::parse(text) {
        Ok(dictionary) => {
            let printed = dictionary.to_text();
            match Dictionary::parse(&printed) {
                Ok(again) => assert_eq!(again.to_text(), printed),
                Err(error) => panic!("what was printed is not read: {error}\n{printed}"),
            }
            for attribute in dictionary.attributes() {
                assert!(dictionary.attribute(attribute.name()).is_some(), "{}", attribute.name());
            }
        }
        Err(error) => assert!(!error.to_string().is_empty()),
    }
}
