//! Names to entries, in eight octets each.

use std::hash::BuildHasher;

use foldhash::fast::RandomState;

/// A hash table of numbers, whose names are kept elsewhere.
#[derive(Debug, Default)]
pub(crate) struct Index {
    /// Numbers plus one; 0 is a free place. As many places as a power of two.
    places: Vec<u32>,
    used: usize,
    hasher: RandomState,
}

impl Index {
    /// The number that `name` stands for.
    pub(crate) fn find<'n>(&self, name: &[u8], name_of: impl Fn(u32) -> &'n [u8]) -> Option<u32> {
        let mut place = self.start(name)?;
        loop {
            let number = self.places.get(place)?.checked_sub(1)?;
            if name_of(number) == name {
                return Some(number);
            }
            place = (place + 1) & (self.places.len() - 1);
        }
    }

    /// Adds a name that is not there yet.
    pub(crate) fn add<'n>(&mut self, name: &[u8], number: u32, name_of: impl Fn(u32) -> &'n [u8]) {
        if (self.used + 1) * 4 > self.places.len() * 3 {
            let old = std::mem::take(&mut self.places);
            self.places = vec![0; (old.len() * 2).max(16)];
            for known in old.into_iter().filter_map(|place| place.checked_sub(1)) {
                self.put(name_of(known), known);
            }
        }
        self.put(name, number);
        self.used += 1;
    }

    /// How many octets the table takes.
    #[cfg(test)]
    pub(crate) const fn octets(&self) -> usize {
        self.places.capacity() * size_of::<u32>()
    }

    fn put(&mut self, name: &[u8], number: u32) {
        let Some(start) = self.start(name) else { return };
        let around = self.places.len();
        let free =
            (0..around).map(|step| (start + step) & (around - 1)).find(|&place| self.places.get(place) == Some(&0));
        if let Some(place) = free.and_then(|place| self.places.get_mut(place)) {
            *place = number.saturating_add(1);
        }
    }

    fn start(&self, name: &[u8]) -> Option<usize> {
        let mask = self.places.len().checked_sub(1)?;
        // Truncated on purpose: any bits of the hash will do.
        Some(self.hasher.hash_one(name) as usize & mask)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_is_found() {
        let names: Vec<String> = (0..1000).map(|number| format!("user{number}")).collect();
        let name_of = |number: u32| names[number as usize].as_bytes();
        let mut index = Index::default();
        assert_eq!(index.find(b"user0", name_of), None);
        for (number, name) in (0..).zip(&names) {
            index.add(name.as_bytes(), number, name_of);
        }
        for (number, name) in (0..).zip(&names) {
            assert_eq!(index.find(name.as_bytes(), name_of), Some(number));
        }
        assert_eq!(index.find(b"user1000", name_of), None);
        assert_eq!(index.find(b"", name_of), None);
    }
}
