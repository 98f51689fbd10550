//! From the field's names to Rust's.

/// `User-Name` to `USER_NAME`; a digit in front is spelled, because no name of Rust starts with one.
pub(super) fn constant(name: &str) -> String {
    spelled(&words(name).join("_")).to_uppercase()
}

/// `NAS-Port-Type` to `NasPortType`.
pub(super) fn type_name(name: &str) -> String {
    words(&spelled(name)).into_iter().map(capitalised).collect()
}

/// `cisco.asa` to `cisco_asa`.
pub(super) fn module(name: &str) -> String {
    spelled(&words(name).join("_")).to_lowercase()
}

fn words(name: &str) -> Vec<&str> {
    name.split(|character: char| !character.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).collect()
}

fn capitalised(word: &str) -> String {
    let (first, rest) = word.split_at(word.len().min(1));
    first.to_uppercase() + &rest.to_lowercase()
}

fn spelled(name: &str) -> String {
    let digit = name.chars().next().and_then(|first| first.to_digit(10)).and_then(|digit| DIGITS.get(digit as usize));
    match digit {
        Some(digit) => format!("{digit}{}", &name[1..]),
        None => name.to_owned(),
    }
}

const DIGITS: [&str; 10] = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_names_of_rust() {
        assert_eq!(constant("User-Name"), "USER_NAME");
        assert_eq!(constant("3GPP-IMSI"), "THREEGPP_IMSI");
        assert_eq!(constant("ASA-HTTP/HTTPS-List"), "ASA_HTTP_HTTPS_LIST");
        assert_eq!(constant("E.164-NSAP"), "E_164_NSAP");
        assert_eq!(type_name("NAS-Port-Type"), "NasPortType");
        assert_eq!(type_name("3GPP2-Service"), "Threegpp2Service");
        assert_eq!(module("alcatel-lucent.aaa"), "alcatel_lucent_aaa");
        assert_eq!(module("3gpp"), "threegpp");
    }
}
