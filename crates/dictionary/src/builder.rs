//! From files to a dictionary: the rules of what may be defined.

use std::{collections::HashMap, mem, path::Path, sync::Arc};

use crate::{
    DataType, Definition, Dictionary, Flags, LoadError, Oid, Place, Problem, Source, VendorDefinition,
    dictionary::MAX_NAME,
    findings::Findings,
    grammar::{Fault, Flag, Statement, Word, number_of, oid_of},
    include::Reader,
    values::Values,
    vendor::greatest,
};

/// Reads dictionary files one after the other and makes a [`Dictionary`] of all.
///
/// The rules are those of FreeRADIUS 3.2:
///
/// - The same definition again changes nothing; the same name and number with another type or flags replaces the old
///   one; the same name with another number is an error. A number may have several names: the last one is printed.
/// - The same holds for VALUE and VENDOR; a VALUE of an attribute of octets means nothing. A VALUE may stand before its ATTRIBUTE, in another file too.
/// - A file is read once, however often it is included; paths are relative to the file that includes. Other than
///   there, an include cycle is an error that shows the cycle.
/// - A block ends with its file.
///
/// What is more is of FreeRADIUS 4 and older dictionaries: `INCLUDE`, whole paths of numbers (`26.9.1`), relative
/// ones (`.1`), `ALIAS`, `PROTOCOL`, `VENDORATTR` (whose vendor need not have a name), and types of all of them. What belongs to another protocol than RADIUS is
/// skipped.
#[derive(Debug, Default)]
pub struct Builder {
    pub(crate) dictionary: Dictionary,
    /// VALUEs whose ATTRIBUTE has not been seen yet.
    pending: Vec<Pending>,
    pub(crate) reader: Reader,
    /// What is wrong so far, if this builder goes on after it.
    pub(crate) findings: Option<Findings>,
}

impl Builder {
    /// A builder of an empty dictionary.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Reads the file at `path` from `source`, with all that it includes.
    ///
    /// # Errors
    ///
    /// [`LoadError`] says which file, line and column, and what to do. The builder then holds what stood before it.
    pub fn read(&mut self, source: &impl Source, path: impl AsRef<Path>) -> Result<(), LoadError> {
        self.read_file(source, path.as_ref())
    }

    /// Reads `text`; errors call it `name`. It includes no files.
    ///
    /// # Errors
    ///
    /// [`LoadError`] says which line and column, and what to do. The builder then holds what stood before it.
    pub fn text(&mut self, name: &str, text: &str) -> Result<(), LoadError> {
        let none = |_: &Path| Err(std::io::ErrorKind::Unsupported.into());
        self.read_octets(&none, Path::new(name), text.as_bytes())
    }

    /// Makes the dictionary.
    ///
    /// # Errors
    ///
    /// A VALUE whose ATTRIBUTE never came.
    pub fn finish(mut self) -> Result<Dictionary, LoadError> {
        self.resolve()?;
        let mut dictionary = self.dictionary;
        for definition in &mut dictionary.definitions {
            let pen = definition.oid.pen().and_then(|pen| dictionary.pens.get(&pen));
            definition.format =
                pen.and_then(|&index| dictionary.vendors.get(index as usize)).map(VendorDefinition::format);
        }
        // An attribute that was redefined with a type of no numbers has no named numbers any more.
        let Dictionary { definitions, oids, values, .. } = &mut dictionary;
        values.retain(|oid, values| {
            let fits = |known: &Definition| known.data_type.greatest() >= Some(values.greatest());
            let current = oids.get(oid).and_then(|&index| definitions.get(index as usize));
            current.is_some_and(fits) || definitions.iter().any(|known| known.oid == *oid && fits(known))
        });
        Ok(dictionary)
    }

    /// Defines the VALUEs that stood before their ATTRIBUTE.
    pub(crate) fn resolve(&mut self) -> Result<(), LoadError> {
        // They stood before all other VALUEs of it, whose names are preferred in print.
        let mut later: HashMap<Oid, Values> = HashMap::new();
        for Pending { attribute, name, number, place } in mem::take(&mut self.pending) {
            let Some(oid) = self.dictionary.attribute(&attribute).map(Definition::oid) else {
                self.forgive(LoadError { place, problem: Problem::Attribute(attribute.into()) })?;
                continue;
            };
            later.entry(oid).or_insert_with(|| self.dictionary.values.remove(&oid).unwrap_or_default());
            if let Err(problem) = self.define_value(&attribute, &name, number) {
                self.forgive(LoadError { place, problem })?;
            }
        }
        for (oid, values) in later {
            let earlier = self.dictionary.values.entry(oid).or_default();
            for (name, number) in values.iter() {
                // A name that both have keeps the number that it had first.
                let _ = earlier.add(name, number);
            }
        }
        Ok(())
    }

    /// Does what a statement says. `block` is what is open in its file.
    pub(crate) fn apply(
        &mut self,
        statement: Statement<'_>,
        block: &mut Block,
        place: &dyn Fn(usize) -> Place,
    ) -> Result<(), Fault> {
        match statement {
            Statement::BeginProtocol { name } => block.foreign = !name.text.eq_ignore_ascii_case("radius"),
            Statement::EndProtocol { .. } => block.foreign = false,
            // What another protocol's attributes are called means nothing to RADIUS.
            _ if block.foreign => {}
            Statement::Attribute { name, number, data_type, length, flags } => {
                self.attribute(name, number, (data_type, length), &flags, block)?;
            }
            Statement::Value { attribute, name, number, at } => {
                if self.dictionary.attribute(attribute.text).is_some() {
                    self.define_value(attribute.text, name.text, number).map_err(|problem| at.fault(problem))?;
                } else {
                    let (attribute, name, place) = (attribute.text.into(), name.text.into(), place(attribute.offset));
                    self.pending.push(Pending { attribute, name, number, place });
                }
            }
            Statement::Vendor { name, pen, at, format } => self.vendor(name, (pen, at), format)?,
            Statement::Alias { name, target } => self.alias(name, target)?,
            Statement::BeginVendor { name, parent } => self.begin_vendor(name, parent, block)?,
            Statement::EndVendor { name } => {
                match &block.vendor {
                    Some((open, _)) if open.eq_ignore_ascii_case(name.text) => block.vendor = None,
                    open => {
                        return Err(unmatched(name, "END-VENDOR", "BEGIN-VENDOR", open.as_ref().map(|open| &*open.0)));
                    }
                }
                block.tlvs.clear();
            }
            Statement::BeginTlv { name } => {
                let known = self.known(name)?;
                if !matches!(known.data_type, DataType::Tlv | DataType::Struct) {
                    return Err(name.fault(Problem::Parent(known.oid.to_string())));
                }
                block.tlvs.push((name.text.into(), known.oid));
            }
            Statement::EndTlv { name } => match block.tlvs.pop() {
                Some((open, _)) if open.eq_ignore_ascii_case(name.text) => {}
                open => return Err(unmatched(name, "END-TLV", "BEGIN-TLV", open.as_ref().map(|open| &*open.0))),
            },
            Statement::Protocol | Statement::Flags | Statement::Include { .. } => {}
        }
        Ok(())
    }

    fn attribute(
        &mut self,
        name: Word<'_>,
        number: Word<'_>,
        (data_type, length): (DataType, Option<u8>),
        words: &[Flag<'_>],
        block: &mut Block,
    ) -> Result<(), Fault> {
        check_name(name)?;
        let (relative, path) = oid_of(&number)?;
        let mut flags = Flags { length, ..Flags::default() };
        let mut pen = None;
        for &word in words {
            match word {
                Flag::Owner(owner) => pen = Some(self.owner(owner)?),
                word => self.flag(word, data_type, &mut flags, &mut pen)?,
            }
        }
        let base = match (block.tlvs.last(), &block.vendor, pen) {
            (Some((_, oid)), ..) => *oid,
            (None, _, Some(pen)) => Oid::new(&[26, pen]).unwrap_or(Oid::ROOT),
            (None, ..) if relative => block.relative,
            (None, Some((_, oid)), None) => *oid,
            (None, None, None) => Oid::ROOT,
        };
        let oid = path.numbers().iter().try_fold(base, |oid, &number| oid.child(number));
        let oid = oid.ok_or_else(|| number.fault(Problem::Oid(number.text.to_owned())))?;
        self.check_oid(oid).map_err(|problem| number.fault(problem))?;
        if !relative && data_type.holds_attributes() {
            block.relative = oid;
        }
        let definition = Definition { name: name.text.into(), oid, data_type, flags, format: None };
        self.define(definition).map_err(|problem| name.fault(problem))
    }

    /// The number of VENDORATTR's vendor: dictionaries of that kind have numbers that no VENDOR line names.
    fn owner(&mut self, word: Word<'_>) -> Result<u32, Fault> {
        if let Some(vendor) = self.dictionary.vendor(word.text) {
            return Ok(vendor.pen());
        }
        let pen = number_of(&word).map_err(|_| word.fault(Problem::Vendor(word.text.to_owned())))?;
        if self.dictionary.vendor_of(pen).is_none() {
            let name = format!("Vendor-{pen}");
            self.vendor(Word { text: &name, offset: word.offset }, (pen, word), None)?;
        }
        Ok(pen)
    }

    fn flag(&self, flag: Flag<'_>, data_type: DataType, flags: &mut Flags, pen: &mut Option<u32>) -> Result<(), Fault> {
        match flag {
            Flag::Tagged(_) if matches!(data_type, DataType::Integer | DataType::Text | DataType::Octets) => {
                flags.tagged = true
            }
            Flag::Tagged(word) => return Err(word.fault(Problem::FlagOfType { flag: "has_tag", data_type })),
            Flag::Encryption(word, _) if data_type.holds_attributes() => {
                return Err(word.fault(Problem::FlagOfType { flag: "encrypt", data_type }));
            }
            Flag::Encryption(_, encryption) => flags.encryption = Some(encryption),
            Flag::Concat(_) if matches!(data_type, DataType::Octets | DataType::Text) => flags.concat = true,
            Flag::Concat(word) => return Err(word.fault(Problem::FlagOfType { flag: "concat", data_type })),
            Flag::Array => flags.array = true,
            Flag::Computed => flags.computed = true,
            Flag::Secret => flags.secret = true,
            Flag::Long => flags.long = true,
            Flag::Ignored | Flag::Owner(_) => {}
            Flag::Vendor(word) => match self.dictionary.vendor(word.text) {
                Some(vendor) => *pen = Some(vendor.pen()),
                None => return Err(word.fault(Problem::Flag(word.text.to_owned()))),
            },
        }
        Ok(())
    }

    /// Whether an attribute can stand at `oid`: what holds it must be known, and its number must fit in there.
    fn check_oid(&self, oid: Oid) -> Result<(), Problem> {
        let numbers = oid.numbers();
        let (most, parent) = match *numbers {
            [_] => (u32::MAX, None),
            [26, pen, _] => {
                let vendor = self.dictionary.vendor_of(pen).ok_or_else(|| Problem::Vendor(pen.to_string()))?;
                (greatest(vendor.format()), None)
            }
            [241..=246, 26, pen, _] => {
                self.dictionary.vendor_of(pen).ok_or_else(|| Problem::Vendor(pen.to_string()))?;
                (255, oid.parent().and_then(Oid::parent))
            }
            _ => (255, oid.parent()),
        };
        if let Some(parent) = parent {
            let known = self.dictionary.attribute_at(parent).map(Definition::data_type);
            if !known.is_some_and(DataType::holds_attributes) {
                return Err(Problem::Parent(parent.to_string()));
            }
        }
        match oid.number() {
            Some(number) if number > most => Err(Problem::Range { number: number.into(), least: 0, most: most.into() }),
            _ => Ok(()),
        }
    }

    fn define(&mut self, definition: Definition) -> Result<(), Problem> {
        let Dictionary { definitions, names, oids, .. } = &mut self.dictionary;
        let key = definition.name.to_ascii_lowercase().into_boxed_str();
        if let Some(&index) = names.get(&key)
            && let Some(known) = definitions.get_mut(index as usize)
        {
            if known.oid != definition.oid {
                let (name, known) = (definition.name.into(), format!("attribute {}", known.oid));
                return Err(Problem::Duplicate { name, known });
            }
            oids.insert(definition.oid, index);
            *known = definition;
            return Ok(());
        }
        let Ok(index) = u32::try_from(definitions.len()) else { return Ok(()) };
        names.insert(key, index);
        oids.insert(definition.oid, index);
        definitions.push(definition);
        Ok(())
    }

    fn define_value(&mut self, attribute: &str, name: &str, number: u64) -> Result<(), Problem> {
        let Some(known) = self.dictionary.attribute(attribute) else {
            return Err(Problem::Attribute(attribute.to_owned()));
        };
        let (oid, data_type) = (known.oid, known.data_type);
        // CableLabs names values of octets; FreeRADIUS reads and never uses them.
        if data_type == DataType::Octets {
            return Ok(());
        }
        let most = data_type.greatest().ok_or(Problem::ValueOfType(data_type))?;
        if number > most {
            return Err(Problem::Range { number, least: 0, most });
        }
        let values = self.dictionary.values.entry(oid).or_default();
        values.add(name, number).map_err(|known| Problem::Duplicate {
            name: name.to_owned(),
            known: format!("{known} as a value of {attribute}"),
        })
    }

    fn alias(&mut self, name: Word<'_>, target: Word<'_>) -> Result<(), Fault> {
        check_name(name)?;
        let known = match self.dictionary.attribute(target.text) {
            Some(known) => known,
            None => oid_of(&target)
                .ok()
                .and_then(|(_, oid)| self.dictionary.attribute_at(oid))
                .ok_or_else(|| target.fault(Problem::Attribute(target.text.to_owned())))?,
        };
        // The name that is printed stays the old one.
        let old = known.clone();
        let new = Definition { name: name.text.into(), ..old.clone() };
        self.define(new).and_then(|()| self.define(old)).map_err(|problem| name.fault(problem))
    }

    pub(crate) fn known(&self, name: Word<'_>) -> Result<&Definition, Fault> {
        self.dictionary.attribute(name.text).ok_or_else(|| name.fault(Problem::Attribute(name.text.to_owned())))
    }
}

impl From<Dictionary> for Builder {
    fn from(dictionary: Dictionary) -> Self {
        Self { dictionary, ..Self::default() }
    }
}

/// What is open in one file.
#[derive(Debug, Default)]
pub(crate) struct Block {
    pub(crate) vendor: Option<(Box<str>, Oid)>,
    tlvs: Vec<(Box<str>, Oid)>,
    /// What numbers that start with a dot are relative to: the attribute defined last that can hold others.
    relative: Oid,
    /// What ends the part that is left out because its first line is wrong.
    pub(crate) skipped: Option<&'static str>,
    /// Whether these are the attributes of another protocol.
    pub(crate) foreign: bool,
}

#[derive(Debug)]
struct Pending {
    attribute: Box<str>,
    name: Box<str>,
    number: u64,
    place: Place,
}

pub(crate) fn check_name(name: Word<'_>) -> Result<(), Fault> {
    let allowed = |octet: u8| octet.is_ascii_alphanumeric() || b"-_./:".contains(&octet);
    if name.text.len() <= MAX_NAME && name.text.bytes().all(allowed) {
        return Ok(());
    }
    Err(name.fault(Problem::Name(name.text.chars().take(MAX_NAME).collect())))
}

fn unmatched(name: Word<'_>, end: &str, begin: &str, open: Option<&str>) -> Fault {
    let hint = match open {
        Some(open) => format!("open is `{begin} {open}`: close that first"),
        None => format!("no {begin} is open: remove the line"),
    };
    name.fault(Problem::End { end: format!("{end} {}", name.text), hint })
}

/// The place of an octet of a line; both are counted from 0.
pub(crate) fn place(file: &Arc<str>, line: usize, offset: usize) -> Place {
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX).saturating_add(1);
    Place { file: Arc::clone(file), line: count(line), column: count(offset) }
}
