//! Text to pairs: `User-Name = "bob", Tunnel-Type:1 = VLAN, Attr-26.9.1 = 0x626f62`.

use nom::{
    IResult, Parser,
    branch::alt,
    bytes::complete::{tag_no_case, take_while, take_while1},
    character::complete::{char, digit1},
    combinator::{all_consuming, map_opt, opt, recognize},
    multi::{many0_count, separated_list1},
    sequence::{delimited, preceded},
};
use thiserror::Error;

use crate::{
    DataType, Definition, Dictionary, Oid, Operator, Pair, Value, decode::Decoder, hexadecimal, pair::Named,
    value_text, vendor::greatest,
};

/// Why text is no list of pairs, or pairs cannot be encoded: where, what, and what to do.
///
/// It does not repeat values, which may be passwords.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("column {column}: {problem}")]
pub struct TextError {
    /// The octet in the text, counted from 1.
    pub column: usize,
    /// What is wrong there.
    pub problem: TextProblem,
}

/// What is wrong at one place of a list of pairs.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum TextProblem {
    /// There is no name where one must be.
    #[error("write an attribute's name here")]
    NameMissing,
    /// The dictionary does not know the name.
    #[error("unknown attribute \"{0}\"; define it in the dictionary, or write Attr-N.N = 0x..")]
    Unknown(String),
    /// `Attr-` with numbers that no packet can hold.
    #[error("\"{0}\" is no attribute's number; {1}")]
    Number(String, &'static str),
    /// Attributes that only hold others have no value.
    #[error("write `Attr-{oid} = 0x..` instead of `{name} = ..`")]
    Holder {
        /// The attribute.
        name: String,
        /// Its path of numbers.
        oid: Oid,
    },
    /// A tag above 31, or of something that has none.
    #[error("a tag is a number from 0 to 31")]
    Tag,
    /// There is no operator behind the name.
    #[error("write an operator here, as in Name = value")]
    OperatorMissing,
    /// There is no value behind the operator.
    #[error("write a value here")]
    ValueMissing,
    /// A quote that is not closed.
    #[error("close the quote")]
    Quote,
    /// Something stands behind the value.
    #[error("write a comma or nothing behind the value; text with spaces needs quotes")]
    Extra,
    /// The value is not of the attribute's type.
    #[error("{attribute}: {wrong}")]
    Value {
        /// The attribute.
        attribute: String,
        /// What must be written instead.
        wrong: &'static str,
    },
    /// The attribute is unknown, so that only octets can be its value.
    #[error("unknown attributes have their octets for a value: write 0x and two hexadecimal digits for each")]
    RawOctets,
    /// The value, with all that is around it, does not fit into an attribute.
    #[error("{0} is too long for its attribute")]
    TooLong(String),
}

impl Dictionary {
    /// Reads a list of pairs with commas between them, as FreeRADIUS's `radclient` and `users` files write it.
    ///
    /// Text behind a `#` that is in no quotes is a comment. The octets of an attribute that holds others
    /// (`Attr-26.24757.1 = 0x..`) become one pair for each that is in it.
    ///
    /// # Errors
    ///
    /// [`TextError`] says at which column, what, and what to do.
    pub fn pairs(&self, text: &str) -> Result<Vec<Pair<'_>>, TextError> {
        let mut pairs = Vec::new();
        let mut left = text.trim_start();
        if at_end(left) {
            return Ok(pairs);
        }
        loop {
            left = self.pair(left, &mut pairs).map_err(|(at, problem)| TextError {
                column: at.as_ptr().addr() - text.as_ptr().addr() + 1,
                problem,
            })?;
            left = left.trim_start();
            match left.strip_prefix(',') {
                // FreeRADIUS forgives a comma before a comment, not one before the end.
                Some(next) if next.trim_start().starts_with('#') => return Ok(pairs),
                Some(next) => left = next.trim_start(),
                None if at_end(left) => return Ok(pairs),
                None => {
                    let column = left.as_ptr().addr() - text.as_ptr().addr() + 1;
                    return Err(TextError { column, problem: TextProblem::Extra });
                }
            }
        }
    }

    /// Finds an attribute by `Name`, `Attr-26.9.1`, `Vendor-9-Attr-1` or `Cisco-Attr-1`.
    ///
    /// Of several names for one number and type, the definition is the last one. It is `None` where the dictionary does
    /// not know the number.
    ///
    /// # Errors
    ///
    /// [`TextProblem::Unknown`] or [`TextProblem::Number`].
    pub fn attribute_or_number(&self, name: &str) -> Result<(Oid, Option<&Definition>), TextProblem> {
        if let Some(known) = self.attribute(name) {
            // An old name of a number is printed as the new one, as in FreeRADIUS, unless it had another type.
            let current = self.attribute_at(known.oid()).filter(|current| current.data_type() == known.data_type());
            return Ok((known.oid(), current.or(Some(known))));
        }
        let oid = self.oid_of(name).ok_or_else(|| TextProblem::Unknown(name.to_owned()))?;
        self.check_number(oid).map_err(|why| TextProblem::Number(name.to_owned(), why))?;
        Ok((oid, self.attribute_at(oid)))
    }

    /// Reads what stands between quotes, or a word without any, as a value of an attribute.
    ///
    /// ```
    /// use ulna_dictionary::{Dictionary, Value};
    ///
    /// let dictionary = Dictionary::parse("ATTRIBUTE Service-Type 6 integer\nVALUE Service-Type Framed-User 2")?;
    /// let service_type = dictionary.attribute("Service-Type").expect("defined above");
    /// assert_eq!(dictionary.value(service_type, "framed-user"), Ok(Value::Integer(2)));
    /// # Ok::<(), ulna_dictionary::LoadError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`TextProblem::Value`] says what must be written instead, and does not repeat the text.
    pub fn value(&self, definition: &Definition, text: &str) -> Result<Value, TextProblem> {
        value_text::read(self, definition, text)
            .map_err(|wrong| TextProblem::Value { attribute: definition.name().to_owned(), wrong })
    }

    fn oid_of(&self, name: &str) -> Option<Oid> {
        fn number(text: &str) -> IResult<&str, u32> {
            map_opt(digit1, |digits: &str| digits.parse().ok()).parse(text)
        }
        let plain = preceded(tag_no_case("attr-"), separated_list1(char('.'), number));
        let vendor = (preceded(tag_no_case("vendor-"), number), preceded(tag_no_case("-attr-"), number))
            .map(|(pen, number)| vec![26, pen, number]);
        let form: IResult<&str, Vec<u32>> = all_consuming(alt((plain, vendor))).parse(name);
        if let Ok((_, numbers)) = form {
            return Oid::new(&numbers);
        }
        // The vendor's name may have the word in it too: the last one counts.
        let at = name.to_ascii_lowercase().rfind("-attr-")?;
        let (vendor, number) = name.split_at_checked(at)?;
        Oid::new(&[26, self.vendor(vendor)?.pen(), number.get("-attr-".len()..)?.parse().ok()?])
    }

    fn check_number(&self, oid: Oid) -> Result<(), &'static str> {
        // RFC 6929 s.2.1 keeps 0 unused; senders send it all the same, and it must come through.
        let octet = |number: u32| number <= 255;
        let (head, nested) = oid.split_nested();
        let fits = match *head {
            [26, pen, number] => pen <= 0x00ff_ffff && number <= greatest(self.format_of(pen)),
            [26, _] => return Err("behind the vendor's number write the vendor's number for the attribute"),
            [241..=246, 26, pen, number] => pen <= 0x00ff_ffff && number <= 255,
            [241..=246, 26, _] => return Err("behind the vendor's number write the vendor's number for the attribute"),
            [241..=246, number] => octet(number),
            [number] => octet(number),
            _ => false,
        };
        // RFC 6929 s.2.3: only what is defined to hold attributes has any inside, but vendors do as they like.
        if oid.pen().is_none() && !nested.is_empty() {
            let holder =
                head.first().filter(|_| head.len() == 1).and_then(|&number| self.attribute_at(Oid::new(&[number])?));
            if head.len() == 1 && holder.is_none_or(|known| known.data_type() != DataType::Tlv) {
                return Err("nothing is nested in attributes of the RFCs");
            }
        }
        if fits && nested.iter().all(|&number| octet(number)) {
            return Ok(());
        }
        Err("each number must fit into the octets that it has in a packet")
    }

    /// Reads one pair and returns what stands behind it.
    fn pair<'d, 't>(&'d self, text: &'t str, pairs: &mut Vec<Pair<'d>>) -> Result<&'t str, (&'t str, TextProblem)> {
        let name: IResult<&str, &str> =
            take_while1(|c: char| c.is_ascii_alphanumeric() || "-_./".contains(c)).parse(text);
        let (left, name) = name.map_err(|_| (text, TextProblem::NameMissing))?;
        let (oid, definition) = self.attribute_or_number(name).map_err(|problem| (text, problem))?;
        let (left, tag) = tag_of(left, definition).map_err(|problem| (left, problem))?;
        let left = left.trim_start();
        let (left, operator) = operator_of(left).ok_or((left, TextProblem::OperatorMissing))?;
        let left = left.trim_start();
        if matches!(operator, Operator::Present | Operator::Absent) {
            // What stands behind them means nothing; the field writes ANY.
            let (left, _) = word(left).unwrap_or((left, ""));
            let name = Named { dictionary: self, definition, oid };
            pairs.push(Pair { name, tag, operator, value: Value::Text(Vec::new()) });
            return Ok(left);
        }
        let at = left;
        let (left, value) = word(left).map_err(|problem| (at, problem))?;
        let by_number = self.attribute(name).is_none();
        match definition {
            Some(known) if !by_number => {
                let holder = || TextProblem::Holder { name: known.name().to_owned(), oid };
                let start = pairs.len();
                match (known.data_type(), value.strip_prefix("0x")) {
                    (DataType::Tlv, Some(digits)) => {
                        let octets = hexadecimal::read(digits).ok_or((at, TextProblem::RawOctets))?;
                        Decoder::new(self, None, pairs).clear(oid, Some(known), &octets);
                    }
                    (data_type, _) if data_type.holds_attributes() && data_type != DataType::Struct => {
                        return Err((text, holder()));
                    }
                    _ => {
                        let value = self.value(known, value).map_err(|problem| (at, problem))?;
                        pairs.push(Pair { tag, ..Pair::new(self, known, value) });
                    }
                }
                set_operator(pairs, start, operator);
            }
            definition => {
                let digits = value.strip_prefix("0x").ok_or((at, TextProblem::RawOctets))?;
                let octets = hexadecimal::read(digits).ok_or((at, TextProblem::RawOctets))?;
                let start = pairs.len();
                Decoder::new(self, None, pairs).clear(oid, definition, &octets);
                set_operator(pairs, start, operator);
            }
        }
        Ok(left)
    }
}

fn set_operator(pairs: &mut [Pair<'_>], start: usize, operator: Operator) {
    for pair in pairs.iter_mut().skip(start) {
        pair.operator = operator;
    }
}

fn at_end(text: &str) -> bool {
    text.is_empty() || text.starts_with('#')
}

fn tag_of<'t>(text: &'t str, definition: Option<&Definition>) -> Result<(&'t str, Option<u8>), TextProblem> {
    let form: IResult<&str, Option<&str>> = opt(preceded(char(':'), digit1)).parse(text);
    match form {
        Ok((left, Some(digits))) => {
            let tag = digits.parse().ok().filter(|&tag| tag <= 31).ok_or(TextProblem::Tag)?;
            // FreeRADIUS drops the tag of an attribute that has none.
            Ok((left, definition.is_none_or(|known| known.flags().tagged).then_some(tag)))
        }
        _ => Ok((text, None)),
    }
}

fn operator_of(text: &str) -> Option<(&str, Operator)> {
    Operator::ALL.into_iter().find_map(|operator| Some((text.strip_prefix(operator.symbol())?, operator)))
}

/// One value: in quotes, where it is what stands between them, or a word up to white space or a comma.
fn word(text: &str) -> Result<(&str, &str), TextProblem> {
    fn quoted(quote: char) -> impl Fn(&str) -> IResult<&str, &str> {
        move |text| {
            let plain = take_while1(move |c| c != quote && c != '\\');
            let escaped = recognize((char('\\'), nom::character::complete::anychar));
            let inside = recognize(many0_count(alt((plain, escaped))));
            delimited(char(quote), inside, char(quote)).parse(text)
        }
    }
    match text.chars().next() {
        None | Some(',' | '#') => Err(TextProblem::ValueMissing),
        Some(quote @ ('"' | '\'' | '`')) => quoted(quote)(text).map_err(|_| TextProblem::Quote),
        Some(_) => {
            let bare: IResult<&str, &str> = take_while(|c: char| !c.is_whitespace() && c != ',').parse(text);
            bare.map_err(|_| TextProblem::ValueMissing)
        }
    }
}
