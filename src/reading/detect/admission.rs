//! How many members are read at most: with its findings each takes memory until the end of the run.

use crate::diag::{Code, Diagnostic};
use crate::domain::limits;

/// Counts the members that somebody reads.
#[derive(Debug, Default)]
pub(super) struct Admission {
    /// Those with records or facts.
    own: usize,
    /// Files of private threads.
    threads: usize,
}

impl Admission {
    /// Whether one more is read; the first that is not becomes a finding.
    pub(super) fn admits(
        &mut self,
        is_thread: bool,
        path: &str,
        findings: &mut Vec<Diagnostic>,
    ) -> bool {
        let (count, most) = if is_thread {
            (&mut self.threads, limits::THREADS)
        } else {
            (&mut self.own, limits::READ_MEMBERS)
        };
        *count += 1;
        if *count == most + 1 {
            findings.push(Diagnostic::new(Code::LimitReached).at(path));
        }
        *count <= most
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_member_beyond_the_limit_is_named_and_threads_take_nothing_from_records() {
        let mut admission = Admission::default();
        let mut findings = Vec::new();
        assert!((0..250_000).all(|_| admission.admits(true, "thread", &mut findings)));
        assert!((0..510_000).all(|_| admission.admits(false, "posts", &mut findings)));
        assert!(findings.is_empty());
        assert!(!admission.admits(false, "first", &mut findings));
        assert!(!admission.admits(false, "second", &mut findings));
        assert_eq!(findings, [Diagnostic::new(Code::LimitReached).at("first")]);
        assert!(!admission.admits(true, "third", &mut findings));
        assert_eq!(findings.len(), 2);
    }
}
