//! Hexadecimal digits.

/// Reads pairs of hexadecimal digits; `None` where there is anything else, or an odd number of them.
pub(crate) fn read(text: &str) -> Option<Vec<u8>> {
    let digit = |octet: u8| char::from(octet).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    let (pairs, []) = text.as_bytes().as_chunks::<2>() else { return None };
    pairs.iter().map(|&[high, low]| Some(digit(high)? << 4 | digit(low)?)).collect()
}

/// Reads pairs of hexadecimal digits with any white space between them.
pub(crate) fn read_spaced(text: &str) -> Option<Vec<u8>> {
    let mut octets = Vec::new();
    for word in text.split_ascii_whitespace() {
        octets.extend(read(word)?);
    }
    Some(octets)
}
