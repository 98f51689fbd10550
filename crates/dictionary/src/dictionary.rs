//! The dictionary while a program runs: immutable, and quick to ask.

use std::{collections::HashMap, path::Path};

use ulna_wire::{Format, Kind, Vendor};

use crate::{Builder, Definition, FileSystem, LoadError, Oid, VendorDefinition, values::Values};

/// Names, numbers and types of attributes, their named values, and vendors.
///
/// It does not change once it is built, so that an `Arc` of it is shared by all threads; a reload builds another one.
/// Names are compared without regard to the case of ASCII letters, as everywhere in the field.
///
/// ```
/// use ulna_dictionary::Dictionary;
///
/// let dictionary = Dictionary::parse("ATTRIBUTE Service-Type 6 integer\nVALUE Service-Type Login-User 1")?;
/// let service_type = dictionary.attribute("service-type").expect("defined above");
/// assert_eq!(dictionary.value_name(service_type.oid(), 1), Some("Login-User"));
/// # Ok::<(), ulna_dictionary::LoadError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Dictionary {
    pub(crate) definitions: Vec<Definition>,
    pub(crate) names: HashMap<Box<str>, u32>,
    pub(crate) oids: HashMap<Oid, u32>,
    pub(crate) values: HashMap<Oid, Values>,
    pub(crate) vendors: Vec<VendorDefinition>,
    pub(crate) vendor_names: HashMap<Box<str>, u32>,
    pub(crate) pens: HashMap<u32, u32>,
}

impl Dictionary {
    /// Reads a dictionary from the file system, with all that it includes; of a folder, the file `dictionary` in it.
    ///
    /// # Errors
    ///
    /// [`LoadError`] says which file, line and column, and what to do.
    pub fn load(path: impl AsRef<Path>) -> Result<Self, LoadError> {
        let path = path.as_ref();
        let mut builder = Builder::new();
        if path.is_dir() {
            builder.read(&FileSystem, path.join("dictionary"))?;
        } else {
            builder.read(&FileSystem, path)?;
        }
        builder.finish()
    }

    /// Reads a dictionary from text that includes no files.
    ///
    /// # Errors
    ///
    /// [`LoadError`] says which line and column, and what to do.
    pub fn parse(text: &str) -> Result<Self, LoadError> {
        let mut builder = Builder::new();
        builder.text("dictionary", text)?;
        builder.finish()
    }

    /// The attribute called `name`.
    #[must_use]
    pub fn attribute(&self, name: &str) -> Option<&Definition> {
        let index = look_up(&self.names, name)?;
        self.definitions.get(index as usize)
    }

    /// The attribute with this path of numbers: of several with different names, the one defined last.
    #[must_use]
    pub fn attribute_at(&self, oid: Oid) -> Option<&Definition> {
        self.definitions.get(*self.oids.get(&oid)? as usize)
    }

    /// All attributes in the order of their definition.
    pub fn attributes(&self) -> impl ExactSizeIterator<Item = &Definition> {
        self.definitions.iter()
    }

    /// The name of `number` as a value of the attribute at `oid`: of several, the one defined last.
    #[must_use]
    pub fn value_name(&self, oid: Oid, number: u64) -> Option<&str> {
        self.values.get(&oid)?.name(number)
    }

    /// The number of the value called `name` of the attribute at `oid`.
    #[must_use]
    pub fn value_number(&self, oid: Oid, name: &str) -> Option<u64> {
        self.values.get(&oid)?.number(name)
    }

    /// All named values of the attribute at `oid` in the order of their definition.
    pub fn values(&self, oid: Oid) -> impl Iterator<Item = (&str, u64)> {
        self.values.get(&oid).into_iter().flat_map(Values::iter)
    }

    /// The vendor called `name`.
    #[must_use]
    pub fn vendor(&self, name: &str) -> Option<&VendorDefinition> {
        let index = look_up(&self.vendor_names, name)?;
        self.vendors.get(index as usize)
    }

    /// The vendor with this private enterprise number: of several with different names, the one defined last.
    #[must_use]
    pub fn vendor_of(&self, pen: u32) -> Option<&VendorDefinition> {
        self.vendors.get(*self.pens.get(&pen)? as usize)
    }

    /// How the vendor with this private enterprise number writes its attributes: one octet each where it is unknown.
    #[must_use]
    pub fn format_of(&self, pen: u32) -> Format {
        self.vendor_of(pen).map_or(Format::T1L1, VendorDefinition::format)
    }

    /// The identity on the wire of the attribute with this path of numbers, known or not; `None` for nested attributes,
    /// and for numbers that no packet can hold.
    #[must_use]
    pub fn kind_of(&self, oid: Oid) -> Option<Kind> {
        let octet = |number: u32| u8::try_from(number).ok().filter(|&number| number > 0);
        match *oid.numbers() {
            [number] => Some(Kind::Rfc(octet(number)?)),
            [26, pen, number] => Some(Kind::Vendor { vendor: Vendor::new(pen, self.format_of(pen)), number }),
            [space @ 241..=246, number] => Some(Kind::Extended { space: octet(space)?, number: octet(number)? }),
            [space @ 241..=246, 26, pen, number] => {
                Some(Kind::Evs { space: octet(space)?, pen, number: octet(number)? })
            }
            _ => None,
        }
    }

    /// All vendors in the order of their definition.
    pub fn vendors(&self) -> impl ExactSizeIterator<Item = &VendorDefinition> {
        self.vendors.iter()
    }

    /// This dictionary and all definitions of `other`, as if the files of both had been read one after the other.
    ///
    /// # Errors
    ///
    /// A name that stands for different numbers in the two.
    pub fn merge(&self, other: &Self) -> Result<Self, LoadError> {
        let mut builder = Builder::from(self.clone());
        builder.text("merged dictionary", &other.to_text())?;
        builder.finish()
    }
}

/// Looks `name` up in a table whose keys are in lower case, without allocating.
fn look_up(table: &HashMap<Box<str>, u32>, name: &str) -> Option<u32> {
    let mut folded = [0; MAX_NAME];
    let folded = folded.get_mut(..name.len())?;
    folded.copy_from_slice(name.as_bytes());
    folded.make_ascii_lowercase();
    table.get(str::from_utf8(folded).ok()?).copied()
}

/// The greatest length of a name in octets, as in FreeRADIUS.
pub(crate) const MAX_NAME: usize = 128;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_kinds_whether_or_not_they_are_known() {
        let dictionary = Dictionary::parse("VENDOR Wide 429 format=4,0\nATTRIBUTE User-Name 1 string").unwrap();
        let kind = |numbers: &[u32]| dictionary.kind_of(Oid::new(numbers).unwrap());
        assert_eq!(kind(&[1]), Some(Kind::Rfc(1)));
        assert_eq!(kind(&[200]), Some(Kind::Rfc(200)));
        let wide = Vendor::new(429, dictionary.format_of(429));
        assert_eq!(kind(&[26, 429, 70_000]), Some(Kind::Vendor { vendor: wide, number: 70_000 }));
        assert_eq!(kind(&[241, 1]), Some(Kind::Extended { space: 241, number: 1 }));
        assert_eq!(kind(&[245, 26, 9, 1]), Some(Kind::Evs { space: 245, pen: 9, number: 1 }));
        for none in [&[0][..], &[256], &[26, 9, 1, 1], &[]] {
            assert_eq!(kind(none), None, "{none:?}");
        }
    }
}
