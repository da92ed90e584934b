//! The memory of a run for what is kept of the members until all are judged: one budget for all
//! threads, members and archives.

use std::sync::atomic::{AtomicU64, Ordering};

use super::limits;

/// How much of the budget was given out.
#[derive(Debug, Default)]
pub struct Budget {
    given: AtomicU64,
}

impl Budget {
    /// Takes so many bytes; false if they do not fit. A member that has `taken` little so far may
    /// use a reserve, so that one full of millions of records leaves room for the small ones.
    pub fn take(&self, bytes: u64, taken: u64) -> bool {
        let is_small = taken.saturating_add(bytes) <= limits::KEPT_OF_A_SMALL_MEMBER;
        let most = limits::KEPT_BYTES + if is_small { limits::KEPT_RESERVE } else { 0 };
        let fits = |given: u64| given.checked_add(bytes).filter(|given| *given <= most);
        self.given.try_update(Ordering::Relaxed, Ordering::Relaxed, fits).is_ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_small_member_fits_beside_one_that_took_everything() {
        let budget = Budget::default();
        assert!(budget.take(limits::KEPT_BYTES, 0));
        assert!(!budget.take(32, limits::KEPT_BYTES));
        assert!(budget.take(32, 0));
        assert!(budget.take(32, limits::KEPT_OF_A_SMALL_MEMBER - 32));
        assert!(!budget.take(32, limits::KEPT_OF_A_SMALL_MEMBER));
    }
}
