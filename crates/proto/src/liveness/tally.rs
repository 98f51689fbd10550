//! What is counted of a home server.

use super::Condition;

/// What was counted of a home server since it is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Tally {
    /// Requests that were sent to it; those that went out again to the same server count once.
    pub asked: u64,
    /// Of them, those that it answered with a verified reply, in time or late.
    pub answered: u64,
    /// Response windows of requests that passed without an answer.
    pub unanswered: u64,
    /// How often it became what, in the order of [`Condition::ALL`].
    transitions: [u64; Condition::ALL.len()],
}

impl Tally {
    /// How often it became alive, suspect, dead and reviving.
    pub fn transitions(&self) -> impl Iterator<Item = (Condition, u64)> {
        Condition::ALL.into_iter().zip(self.transitions)
    }

    pub(super) const fn changed(&mut self, to: Condition) {
        let [alive, suspect, dead, reviving] = &mut self.transitions;
        let count = match to {
            Condition::Alive => alive,
            Condition::Suspect => suspect,
            Condition::Dead => dead,
            Condition::Reviving => reviving,
        };
        *count = count.wrapping_add(1);
    }
}
