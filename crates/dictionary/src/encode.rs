//! Pairs to octets.

use ulna_wire::{Fragment, Hiding, MAX_PACKET, MAX_VALUE};

use crate::{
    DataType, Dictionary, Pair, TextError, TextProblem, Value,
    decode::{has_rules, is_long},
};

impl Dictionary {
    /// Encodes a list of pairs as it stands in text: [`Dictionary::pairs`], then [`encode`].
    ///
    /// # Errors
    ///
    /// [`TextError`] says at which column, what, and what to do.
    pub fn encode(&self, text: &str) -> Result<Fragment, TextError> {
        encode(&self.pairs(text)?).map_err(|problem| TextError { column: 1, problem })
    }
}

/// Encodes pairs, in their order, as attributes of a packet.
///
/// Operators mean nothing here, and what never stands in a packet is left out, as are attributes without a value (but
/// Chargeable-User-Identity and EAP-Message). Neighbours that are nested in the same attribute share it as long as they fit. Hidden
/// values stand in clear in the fragment, which hides them when its packet is sealed. A Message-Authenticator becomes
/// sixteen zero octets.
///
/// # Errors
///
/// [`TextProblem::TooLong`], or [`TextProblem::Value`] for a tagged number above 24 bits.
pub fn encode(pairs: &[Pair<'_>]) -> Result<Fragment, TextProblem> {
    let mut fragment = Fragment::new();
    let pairs: Vec<&Pair<'_>> = pairs.iter().filter(|pair| is_on_the_wire(pair)).collect();
    let mut rest = pairs.as_slice();
    while let Some((first, _)) = rest.split_first() {
        let (part, used) = outer(first, rest)?;
        fragment.push_encoded(&part.octets, &part.hidden);
        if fragment.check().is_err() {
            return Err(TextProblem::TooLong(format!("{}, with all before it,", first.label())));
        }
        rest = rest.get(used.max(1)..).unwrap_or_default();
    }
    Ok(fragment)
}

fn is_on_the_wire(pair: &Pair<'_>) -> bool {
    pair.oid().numbers().first().is_some_and(|&number| number <= 255)
        && !pair.definition().is_some_and(|known| known.flags().computed)
}

/// Octets, and the places in them that are to be hidden: offset, length, how.
#[derive(Default)]
struct Part {
    octets: Vec<u8>,
    hidden: Vec<(usize, usize, Hiding)>,
}

impl Part {
    fn push(&mut self, octets: &[u8]) {
        self.octets.extend_from_slice(octets);
    }

    fn append(&mut self, other: &Self) {
        let start = self.octets.len();
        self.push(&other.octets);
        self.hidden.extend(other.hidden.iter().map(|&(at, length, hiding)| (start + at, length, hiding)));
    }

    /// Adds `inner` behind a head that ends in a length of one octet for all of it.
    fn wrap(&mut self, head: &[u8], behind: &[u8], inner: &Self) -> Option<()> {
        let length = u8::try_from(head.len() + 1 + behind.len() + inner.octets.len()).ok()?;
        self.push(head);
        self.push(&[length]);
        self.push(behind);
        self.append(inner);
        Some(())
    }
}

/// Encodes `first`, with what follows it in `run` and belongs into the same attribute. Returns how many that are.
fn outer(first: &Pair<'_>, run: &[&Pair<'_>]) -> Result<(Part, usize), TextProblem> {
    let oid = first.oid();
    let (head, nested) = oid.split_nested();
    let format = oid.pen().map(|pen| first.name.dictionary.format_of(pen));
    let room = match *head {
        [26, _, _] => match format {
            Some(format) if format.continues() => MAX_PACKET,
            Some(format) => MAX_VALUE - 4 - format.head(),
            None => 0,
        },
        [241..=244, 26, _, _] => MAX_VALUE - 6,
        [241..=244, _] => MAX_VALUE - 1,
        [245 | 246, ..] => MAX_PACKET,
        _ => MAX_VALUE,
    };
    let (inner, used) = if first.definition().is_some_and(has_rules) {
        rules(first, run)?
    } else if nested.is_empty() {
        (value(first)?, 1)
    } else {
        let same = |pair: &&&Pair<'_>| {
            let numbers = pair.oid();
            numbers.numbers().len() > head.len() && numbers.numbers().starts_with(head)
        };
        let run = run.get(..run.iter().take_while(same).count()).unwrap_or_default();
        fit(run, head.len(), room)?
    };
    let long = || TextProblem::TooLong(first.label());
    // RFC 4372 s.2.2 and RFC 3579 s.2.1: these two mean something when they are empty.
    let meant =
        matches!(*head, [89]) || (head.len() == 1 && first.definition().is_some_and(|known| known.flags().concat));
    if inner.octets.is_empty() && !meant {
        return Ok((Part::default(), used));
    }
    let long_value = first.definition().is_some_and(is_long) && inner.hidden.is_empty();
    if inner.octets.len() > room && !long_value {
        return Err(long());
    }
    let part = wrap(head, format, &inner).ok_or_else(long)?;
    Ok((part, used))
}

/// RFC 4849 s.2: the rules of neighbours follow each other with NUL between them.
fn rules(first: &Pair<'_>, run: &[&Pair<'_>]) -> Result<(Part, usize), TextProblem> {
    let mut part = Part::default();
    let mut used = 0;
    for pair in run.iter().take_while(|pair| pair.oid() == first.oid()) {
        let rule = value(pair)?;
        if !part.octets.is_empty() && !rule.octets.is_empty() {
            part.push(&[0]);
        }
        part.append(&rule);
        used += 1;
    }
    Ok((part, used))
}

/// Puts a value inside all that stands around it on the wire.
fn wrap(head: &[u32], format: Option<ulna_wire::Format>, inner: &Part) -> Option<Part> {
    let octet = |number: u32| u8::try_from(number).ok();
    let mut part = Part::default();
    match *head {
        [26, pen, number] => {
            let format = format?;
            let mut start = pen.to_be_bytes().to_vec();
            let width = usize::from(format.type_octets());
            start.extend_from_slice(number.to_be_bytes().get(4 - width..)?);
            if format.continues() {
                return fragments(26, inner, MAX_VALUE - 4 - format.head(), |more, length| {
                    let mut start = start.clone();
                    start.extend_from_slice(&[octet(u32::try_from(length + format.head()).ok()?)?, more]);
                    Some(start)
                });
            }
            let length = inner.octets.len() + format.head();
            match format.length_octets() {
                0 => {}
                1 => start.push(u8::try_from(length).ok()?),
                _ => start.extend_from_slice(&u16::try_from(length).ok()?.to_be_bytes()),
            }
            part.wrap(&[26], &start, inner)?;
        }
        [space @ 241..=244, 26, pen, number] => {
            let mut start = vec![26];
            start.extend_from_slice(&pen.to_be_bytes());
            start.push(octet(number)?);
            part.wrap(&[octet(space)?], &start, inner)?;
        }
        [space @ (245 | 246), 26, pen, number] => {
            // The vendor's numbers stand in the first fragment only.
            let mut whole = Part::default();
            whole.push(&pen.to_be_bytes());
            whole.push(&[octet(number)?]);
            whole.append(inner);
            return fragments(octet(space)?, &whole, MAX_VALUE - 2, |more, _| Some(vec![26, more]));
        }
        [space @ 241..=244, number] => part.wrap(&[octet(space)?], &[octet(number)?], inner)?,
        [space @ (245 | 246), number] => {
            let number = octet(number)?;
            return fragments(octet(space)?, inner, MAX_VALUE - 2, |more, _| Some(vec![number, more]));
        }
        [number] if inner.octets.len() > MAX_VALUE => {
            for chunk in inner.octets.chunks(MAX_VALUE) {
                part.wrap(&[octet(number)?], &[], &Part { octets: chunk.to_vec(), hidden: Vec::new() })?;
            }
        }
        [number] => part.wrap(&[octet(number)?], &[], inner)?,
        _ => return None,
    }
    Some(part)
}

/// Splits a value into attributes `number` that follow each other, all but the last with the flag that says more.
fn fragments(number: u8, whole: &Part, room: usize, head: impl Fn(u8, usize) -> Option<Vec<u8>>) -> Option<Part> {
    // A hidden value is hidden in one piece.
    if whole.octets.len() > room && !whole.hidden.is_empty() {
        return None;
    }
    let mut part = Part::default();
    let mut chunks = whole.octets.chunks(room).peekable();
    while let Some(chunk) = chunks.next() {
        let more = if chunks.peek().is_some() { 0x80 } else { 0 };
        let inner = Part { octets: chunk.to_vec(), hidden: whole.hidden.clone() };
        part.wrap(&[number], &head(more, chunk.len())?, &inner)?;
    }
    Some(part)
}

/// Encodes as many of `run` as fit into `room` octets, and says how many.
fn fit(run: &[&Pair<'_>], depth: usize, room: usize) -> Result<(Part, usize), TextProblem> {
    let encoded = |count: usize| nested(run.get(..count).unwrap_or_default(), depth);
    let whole = encoded(run.len())?;
    if whole.octets.len() <= room {
        return Ok((whole, run.len()));
    }
    let (mut fits, mut exceeds) = (0, run.len());
    while exceeds - fits > 1 {
        let middle = fits + (exceeds - fits) / 2;
        if encoded(middle)?.octets.len() <= room {
            fits = middle;
        } else {
            exceeds = middle;
        }
    }
    match run.first() {
        Some(first) if fits == 0 => Err(TextProblem::TooLong(first.label())),
        _ => Ok((encoded(fits)?, fits)),
    }
}

/// Encodes pairs whose paths are equal down to `depth`, as attributes nested in one.
fn nested(run: &[&Pair<'_>], depth: usize) -> Result<Part, TextProblem> {
    let mut part = Part::default();
    let mut rest = run;
    while let Some((first, _)) = rest.split_first() {
        let oid = first.oid();
        let Some((&number, deeper)) = oid.numbers().get(depth..).and_then(<[u32]>::split_first) else { break };
        let (inner, used) = if deeper.is_empty() {
            (value(first)?, 1)
        } else {
            let same = |pair: &&&Pair<'_>| {
                let path = pair.oid();
                path.numbers().get(depth) == Some(&number) && path.numbers().len() > depth + 1
            };
            let count = rest.iter().take_while(same).count();
            fit(rest.get(..count).unwrap_or_default(), depth + 1, MAX_VALUE)?
        };
        let long = || TextProblem::TooLong(first.label());
        if !inner.octets.is_empty() {
            part.wrap(&[u8::try_from(number).map_err(|_| long())?], &[], &inner).ok_or_else(long)?;
        }
        rest = rest.get(used.max(1)..).unwrap_or_default();
    }
    Ok(part)
}

/// The octets of one value, with its tag, laid out for hiding where it is to be hidden.
fn value(pair: &Pair<'_>) -> Result<Part, TextProblem> {
    let mut part = Part::default();
    if let [MESSAGE_AUTHENTICATOR] = *pair.oid().numbers() {
        // Sealing computes it.
        part.push(&[0; 16]);
        return Ok(part);
    }
    let mut clear = Vec::new();
    pair.value.write(&mut clear);
    let definition = match (pair.definition(), &pair.value) {
        (Some(known), value) if !matches!(value, Value::Raw(_)) => known,
        _ => {
            part.octets = clear;
            return Ok(part);
        }
    };
    let tag = pair.tag.unwrap_or(0);
    let flags = definition.flags();
    if let Some(hiding) = flags.hiding() {
        if clear.is_empty() && !flags.tagged {
            return Ok(part);
        }
        hiding.lay_out(tag, &clear, &mut part.octets).map_err(|_| TextProblem::TooLong(pair.label()))?;
        part.hidden.push((0, part.octets.len(), hiding));
    } else if !flags.tagged {
        part.octets = clear;
    } else if definition.data_type() == DataType::Integer {
        match clear.first_mut() {
            // RFC 2868 s.3.1: the tag takes the place of the highest octet.
            Some(first) if *first == 0 => *first = tag,
            Some(first) if *first > 0x1f && tag == 0 => {}
            _ => {
                let wrong = "a number with a tag must fit into 24 bits";
                return Err(TextProblem::Value { attribute: pair.label(), wrong });
            }
        }
        part.octets = clear;
    } else {
        // RFC 2868 s.3.3: without a tag the first octet must not look like one.
        if tag != 0 || clear.first().is_some_and(|&first| first <= 0x1f) {
            part.push(&[tag]);
        }
        part.push(&clear);
    }
    Ok(part)
}

const MESSAGE_AUTHENTICATOR: u32 = 80;
