//! The dictionary in its language again.

use std::{
    collections::HashMap,
    fmt::{self, Write as _},
};

use ulna_wire::Format;

use crate::{DataType, Definition, Dictionary, Flags, Oid};

impl Dictionary {
    /// Writes all definitions in the language that [`Dictionary::parse`] and FreeRADIUS 3 read.
    ///
    /// Reading it again gives an equal dictionary.
    #[must_use]
    pub fn to_text(&self) -> String {
        self.to_string()
    }

    fn write_vendors(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for vendor in &self.vendors {
            writeln!(f, "VENDOR\t{}\t{}{}", vendor.name(), vendor.pen(), FormatWord(vendor.format()))?;
        }
        // In order, so that the same dictionary always gives the same text.
        let mut pens: Vec<_> = self.pens.iter().collect();
        pens.sort_unstable();
        for (&pen, &index) in pens {
            let last = self.vendors.iter().rposition(|vendor| vendor.pen() == pen);
            if let Some(vendor) = self.vendors.get(index as usize)
                && last != Some(index as usize)
            {
                writeln!(f, "VENDOR\t{}\t{pen}", vendor.name())?;
            }
        }
        Ok(())
    }

    fn write_definitions<'a>(
        &self,
        f: &mut fmt::Formatter<'_>,
        definitions: impl Iterator<Item = &'a Definition>,
    ) -> fmt::Result {
        let mut open = None;
        for definition in definitions {
            let (holder, numbers) = self.block_of(definition.oid);
            if holder != open {
                self.write_end(f, open)?;
                self.write_begin(f, holder)?;
                open = holder;
            }
            write!(f, "ATTRIBUTE\t{}\t", definition.name)?;
            for (place, number) in numbers.iter().enumerate() {
                write!(f, "{}{number}", if place > 0 { "." } else { "" })?;
            }
            match definition.flags.length {
                Some(length) => write!(f, "\t{}[{length}]", definition.data_type)?,
                None => write!(f, "\t{}", definition.data_type)?,
            }
            writeln!(f, "{}", FlagWords(definition.flags))?;
        }
        self.write_end(f, open)
    }

    /// The vendor's block that the attribute stands in, and its numbers there.
    fn block_of(&self, oid: Oid) -> (Option<Oid>, Vec<u32>) {
        let numbers = oid.numbers();
        let head = match *numbers {
            [26, _, _, ..] => 2,
            [241..=246, 26, _, _, ..] => 3,
            _ => 0,
        };
        let (holder, rest) = numbers.split_at(head);
        (Oid::new(holder).filter(|_| head > 0), rest.to_vec())
    }

    fn write_begin(&self, f: &mut fmt::Formatter<'_>, holder: Option<Oid>) -> fmt::Result {
        let Some(holder) = holder else { return Ok(()) };
        write!(f, "BEGIN-VENDOR\t{}", self.vendor_name(holder))?;
        // The first name: one that came later is not known yet where this stands.
        let holds = |known: &&Definition| matches!(known.data_type, DataType::Evs | DataType::Vsa);
        let parent = holder.parent().filter(|parent| parent.numbers().len() > 1);
        match parent.and_then(|parent| self.definitions.iter().filter(holds).find(|known| known.oid == parent)) {
            Some(parent) => writeln!(f, "\tformat={}", parent.name),
            None => f.write_char('\n'),
        }
    }

    fn write_end(&self, f: &mut fmt::Formatter<'_>, holder: Option<Oid>) -> fmt::Result {
        match holder {
            Some(holder) => writeln!(f, "END-VENDOR\t{}", self.vendor_name(holder)),
            None => Ok(()),
        }
    }

    fn vendor_name(&self, holder: Oid) -> &str {
        holder.pen().and_then(|pen| self.vendor_of(pen)).map_or("", |vendor| vendor.name())
    }

    fn write_values(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut tables: Vec<_> = self.values.iter().collect();
        tables.sort_unstable_by_key(|(oid, _)| **oid);
        for (&oid, values) in tables {
            let fits = |known: &&Definition| known.oid == oid && known.data_type.greatest() >= Some(values.greatest());
            let current = self.attribute_at(oid).filter(fits);
            let Some(definition) = current.or_else(|| self.definitions.iter().rfind(fits)) else { continue };
            for (name, number) in values.iter() {
                writeln!(f, "VALUE\t{}\t{name}\t{number}", definition.name)?;
            }
        }
        Ok(())
    }
}

impl fmt::Display for Dictionary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.write_vendors(f)?;
        self.write_definitions(f, self.definitions.iter())?;
        // Of several names for one number the last one counts: it may have been defined again.
        let last: HashMap<Oid, usize> = self.definitions.iter().map(Definition::oid).zip(0..).collect();
        let again = self.definitions.iter().enumerate().filter(|(index, definition)| {
            let current = self.oids.get(&definition.oid).map(|&current| current as usize);
            current == Some(*index) && last.get(&definition.oid) != current.as_ref()
        });
        self.write_definitions(f, again.map(|(_, definition)| definition))?;
        self.write_values(f)
    }
}

struct FormatWord(Format);

impl fmt::Display for FormatWord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0 == Format::T1L1 {
            return Ok(());
        }
        write!(f, "\tformat={},{}", self.0.type_octets(), self.0.length_octets())?;
        f.write_str(if self.0.continues() { ",c" } else { "" })
    }
}

struct FlagWords(Flags);

impl fmt::Display for FlagWords {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let flags = self.0;
        let mut separator = '\t';
        let words = [
            (flags.tagged, "has_tag"),
            (flags.array, "array"),
            (flags.concat, "concat"),
            (flags.computed, "virtual"),
            (flags.secret, "secret"),
            (flags.long, "long"),
        ];
        for (_, word) in words.into_iter().filter(|(set, _)| *set) {
            write!(f, "{separator}{word}")?;
            separator = ',';
        }
        match flags.encryption {
            Some(encryption) => write!(f, "{separator}encrypt={}", encryption.number()),
            None => Ok(()),
        }
    }
}
