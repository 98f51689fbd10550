//! VENDOR, and the blocks of a vendor.

use ulna_wire::{Format, Vendor};

use crate::{
    Builder, DataType, Dictionary, Oid, Problem, VendorDefinition,
    builder::{Block, check_name},
    grammar::{Fault, Word},
};

impl Builder {
    pub(crate) fn vendor(
        &mut self,
        name: Word<'_>,
        (pen, at): (u32, Word<'_>),
        format: Option<Format>,
    ) -> Result<(), Fault> {
        check_name(name)?;
        // RFC 2865 s.5.26: the high-order octet is 0.
        if !(1..=0x00ff_ffff).contains(&pen) {
            return Err(at.fault(Problem::Range { number: pen.into(), least: 1, most: 0x00ff_ffff }));
        }
        let before = self.dictionary.vendor_of(pen).map(VendorDefinition::format);
        let Dictionary { vendors, vendor_names, pens, .. } = &mut self.dictionary;
        let key = name.text.to_ascii_lowercase().into_boxed_str();
        let index = match vendor_names.get(&key).and_then(|&index| Some((index, vendors.get_mut(index as usize)?))) {
            Some((_, known)) if known.pen() != pen => {
                let known = format!("vendor {}", known.pen());
                return Err(name.fault(Problem::Duplicate { name: name.text.to_owned(), known }));
            }
            Some((index, known)) => {
                known.vendor = Vendor::new(pen, format.unwrap_or_else(|| known.format()));
                index
            }
            None => {
                let Ok(index) = u32::try_from(vendors.len()) else { return Ok(()) };
                let format = format.unwrap_or(Format::T1L1);
                vendors.push(VendorDefinition { name: name.text.into(), vendor: Vendor::new(pen, format) });
                vendor_names.insert(key, index);
                index
            }
        };
        pens.insert(pen, index);
        let after = self.dictionary.format_of(pen);
        if before.is_some_and(|before| before.type_octets() > after.type_octets()) {
            self.check_narrower(pen, after).map_err(|problem| name.fault(problem))?;
        }
        Ok(())
    }

    /// Whether all attributes that the vendor has already fit into the numbers of its new format.
    fn check_narrower(&self, pen: u32, format: Format) -> Result<(), Problem> {
        let wide = self.dictionary.attributes().find_map(|known| match *known.oid().numbers() {
            [26, owner, number, ..] if owner == pen && number > greatest(format) => {
                Some((known.name().to_owned(), number))
            }
            _ => None,
        });
        match wide {
            Some((name, number)) => Err(Problem::Narrower { name, number }),
            None => Ok(()),
        }
    }

    pub(crate) fn begin_vendor(
        &self,
        name: Word<'_>,
        parent: Option<Word<'_>>,
        block: &mut Block,
    ) -> Result<(), Fault> {
        if let Some((open, _)) = &block.vendor {
            let (end, hint) =
                (format!("BEGIN-VENDOR {}", name.text), format!("close {open} first: `END-VENDOR {open}`"));
            return Err(name.fault(Problem::End { end, hint }));
        }
        let vendor = self.dictionary.vendor(name.text);
        let vendor = vendor.ok_or_else(|| name.fault(Problem::Vendor(name.text.to_owned())))?;
        let holder = match parent {
            Some(parent) => {
                let known = self.known(parent)?;
                if !matches!(known.data_type, DataType::Evs | DataType::Vsa) {
                    return Err(parent.fault(Problem::Parent(known.oid.to_string())));
                }
                known.oid
            }
            None => Oid::new(&[26]).unwrap_or(Oid::ROOT),
        };
        let oid = holder.child(vendor.pen()).ok_or_else(|| name.fault(Problem::Oid(holder.to_string())))?;
        block.vendor = Some((name.text.into(), oid));
        Ok(())
    }
}

/// The greatest number that a vendor's attribute can have.
pub(crate) fn greatest(format: Format) -> u32 {
    u32::MAX.checked_shr(32_u32.saturating_sub(8 * u32::from(format.type_octets()))).unwrap_or(u32::MAX)
}
