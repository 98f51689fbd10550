//! Packets as people write them: hexadecimal digits.

/// Reads packets from words of hexadecimal digits.
///
/// A packet goes on over words until its length field is fulfilled; what its last word holds beyond that is padding.
pub(super) fn packets(words: &[String]) -> Result<Vec<Vec<u8>>, String> {
    let mut packets = Vec::new();
    let mut octets = Vec::new();
    for word in words {
        read(word, &mut octets)?;
        let length = octets.get(2..4).map(|field| field.iter().fold(0, |sum, &octet| sum << 8 | usize::from(octet)));
        if length.is_some_and(|length| length <= octets.len()) {
            packets.push(std::mem::take(&mut octets));
        }
    }
    if !octets.is_empty() {
        packets.push(octets);
    }
    if packets.is_empty() {
        return Err("there are no octets to decode".to_owned());
    }
    Ok(packets)
}

fn read(word: &str, octets: &mut Vec<u8>) -> Result<(), String> {
    for part in word.split(|c: char| c.is_whitespace() || matches!(c, ':' | '-' | ',')).filter(|part| !part.is_empty())
    {
        let digits = part.strip_prefix("0x").unwrap_or(part);
        let wrong = || format!("\"{part}\": write octets as two hexadecimal digits each");
        let values: Option<Vec<u32>> = digits.chars().map(|c| c.to_digit(16)).collect();
        let values = values.filter(|values| !values.is_empty()).ok_or_else(wrong)?;
        let (pairs, rest) = values.as_chunks::<2>();
        if !rest.is_empty() {
            return Err(wrong());
        }
        octets.extend(pairs.iter().filter_map(|[high, low]| u8::try_from(high << 4 | low).ok()));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::packets;

    fn of(words: &[&str]) -> Result<Vec<Vec<u8>>, String> {
        packets(&words.iter().map(ToString::to_string).collect::<Vec<_>>())
    }

    #[test]
    fn packets_are_split_where_words_and_lengths_say() {
        let one = [1, 7, 0, 6, 8, 9];
        assert_eq!(of(&["010700060809"]), Ok(vec![one.to_vec()]));
        assert_eq!(of(&["01 07:00-06", "0x0809"]), Ok(vec![one.to_vec()]));
        assert_eq!(of(&["01", "07", "00", "06", "08", "09", "010700060809"]), Ok(vec![one.to_vec(), one.to_vec()]));
        assert_eq!(of(&["010700060809ffff"]), Ok(vec![[&one[..], &[255, 255]].concat()]), "padding stays");
        assert_eq!(of(&["0107"]), Ok(vec![vec![1, 7]]), "too short is for the decoder to say");
    }

    #[test]
    fn what_is_not_hexadecimal_is_named() {
        for words in [&["0g"][..], &["012"], &["0x"], &["\u{e9}\u{e9}"], &[""], &[]] {
            assert!(of(words).is_err(), "{words:?}");
        }
    }
}
