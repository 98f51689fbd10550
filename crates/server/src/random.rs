//! Random octets, from the operating system, a page at a time.

use std::cell::RefCell;

use ulna_wire::Random;

/// Random octets from the operating system.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemRandom;

impl Random for SystemRandom {
    fn fill(&mut self, octets: &mut [u8]) {
        fill(octets);
    }
}

/// Fills `octets` with unpredictable ones.
///
/// # Panics
///
/// Where the operating system has no randomness to give, which Linux does not let happen.
pub(crate) fn fill(octets: &mut [u8]) {
    PAGE.with_borrow_mut(|page| {
        for octet in octets {
            if page.used == page.octets.len() {
                #[expect(clippy::expect_used, reason = "without randomness nothing here is safe to do")]
                getrandom::fill(&mut page.octets).expect("the operating system gives random octets");
                page.used = 0;
            }
            // What was handed out is not kept.
            *octet = std::mem::take(&mut page.octets[page.used]);
            page.used += 1;
        }
    });
}

struct Page {
    octets: [u8; 512],
    used: usize,
}

thread_local! {
    static PAGE: RefCell<Page> = const { RefCell::new(Page { octets: [0; 512], used: 512 }) };
}

#[cfg(test)]
mod tests {
    use super::fill;

    #[test]
    fn octets_differ() {
        let (mut a, mut b) = ([0; 600], [0; 600]);
        fill(&mut a);
        fill(&mut b);
        assert_ne!(a, b);
        assert_ne!(a[..300], a[300..]);
    }
}
