//! Runs what may panic: a fault of our own costs what is read at that moment, never the run.
//!
//! Where nothing unwinds, as in the page, whoever runs the program catches what stops
//! ([`catch_with`]). Nothing that was begun is dropped then: it stays in memory. So nothing may be
//! attempted that could be seen half-changed afterwards, which the compiler checks, and no guard of
//! anything lasting (a borrowed cell, a lock) may be held while something is attempted in it.

use std::mem::ManuallyDrop;
use std::panic::{AssertUnwindSafe, UnwindSafe, catch_unwind};
use std::sync::OnceLock;

/// Runs something and says whether it came to its end.
pub type Catch = fn(&mut dyn FnMut()) -> bool;

static OTHER: OnceLock<Catch> = OnceLock::new();

/// Another way to catch what stops than unwinding. Only the first one holds.
pub fn catch_with(catch: Catch) {
    _ = OTHER.set(catch);
}

/// What something gives; nothing if it panics.
pub fn attempt<T>(work: impl FnOnce() -> T + UnwindSafe) -> Option<T> {
    let catch = OTHER.get().copied().unwrap_or(unwinding);
    attempt_with(catch, work)
}

fn attempt_with<T>(catch: Catch, work: impl FnOnce() -> T) -> Option<T> {
    // What stops without unwinding may leave either half written: then neither is looked at again.
    let mut work = ManuallyDrop::new(Some(work));
    let mut done = ManuallyDrop::new(None);
    let is_whole = catch(&mut || {
        if let Some(work) = work.take() {
            *done = Some(work());
        }
    });
    if is_whole { ManuallyDrop::into_inner(done) } else { None }
}

fn unwinding(work: &mut dyn FnMut()) -> bool {
    catch_unwind(AssertUnwindSafe(work)).is_ok()
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;

    #[test]
    fn what_panics_gives_nothing_and_what_it_held_is_dropped() {
        let held = Arc::new(());
        let own = Arc::clone(&held);
        assert_eq!(attempt(move || *own), Some(()));
        assert_eq!(Arc::strong_count(&held), 1);
        let own = Arc::clone(&held);
        let nothing = attempt(move || -> u8 {
            assert_eq!(Arc::strong_count(&own), 2);
            panic!("a fault")
        });
        assert_eq!(nothing, None);
        assert_eq!(Arc::strong_count(&held), 1);
    }

    #[test]
    fn what_another_way_says_was_stopped_gives_nothing() {
        assert_eq!(
            attempt_with(
                |work| {
                    work();
                    true
                },
                || 7
            ),
            Some(7)
        );
        assert_eq!(
            attempt_with(
                |work| {
                    work();
                    false
                },
                || vec![7]
            ),
            None
        );
        assert_eq!(attempt_with(|_| false, || vec![7]), None);
    }
}
