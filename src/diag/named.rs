//! Findings of which each kind is named a thousand times at most: an archive may have 500,000 members,
//! and each may be broken.

use std::collections::BTreeMap;

use super::{Code, Detail, Diagnostic};

/// So many findings of one kind are named one by one; of more only their number is said.
pub const NAMED: usize = 1_000;

/// Findings of one kind, by where they stand in the order of all.
#[derive(Debug, Default)]
struct Kind {
    found: Vec<(usize, Diagnostic)>,
    /// How many more there are, and what those count that count something.
    more: u64,
    count: u64,
}

impl Kind {
    /// Keeps the first of them; the same ones whatever thread found them when.
    fn keep_the_first(&mut self) {
        self.found.sort_by_key(|(at, _)| *at);
        for (_, finding) in self.found.drain(NAMED.min(self.found.len())..) {
            self.more += 1;
            if let Some(Detail::Number(count)) = finding.detail.get("count") {
                self.count = self.count.saturating_add(*count);
            }
        }
    }
}

/// Findings from several threads.
#[derive(Debug, Default)]
pub struct Named(BTreeMap<Code, Kind>);

impl Named {
    /// Takes a finding at this place in the order of all.
    pub fn push(&mut self, at: usize, finding: Diagnostic) {
        let kind = self.0.entry(finding.code).or_default();
        kind.found.push((at, finding));
        if kind.found.len() >= 2 * NAMED {
            kind.keep_the_first();
        }
    }

    /// What is kept, in its order, then how many more there are of each kind.
    pub fn finish(self) -> Vec<Diagnostic> {
        let mut all = Vec::new();
        let mut more = Vec::new();
        for (code, mut kind) in self.0 {
            kind.keep_the_first();
            all.append(&mut kind.found);
            if kind.more > 0 {
                let rest = Diagnostic::new(code).with("more", kind.more);
                more.push(if kind.count > 0 { rest.with("count", kind.count) } else { rest });
            }
        }
        all.sort_by_key(|(at, _)| *at);
        all.into_iter().map(|(_, finding)| finding).chain(more).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_thousand_are_named_in_whatever_order_they_come() {
        let mut named = Named::default();
        for at in (0..5_000).rev() {
            named.push(at, Diagnostic::new(Code::MemberBroken).with("byte", at as u64));
        }
        for _ in 0..1_010 {
            named.push(7, Diagnostic::new(Code::Mended).with("count", 3));
        }
        let found = named.finish();
        assert_eq!(found.len(), 2_002);
        assert_eq!(found[7], Diagnostic::new(Code::MemberBroken).with("byte", 7));
        assert_eq!(found[8].code, Code::Mended);
        assert_eq!(found[1_999], Diagnostic::new(Code::MemberBroken).with("byte", 999));
        assert_eq!(found[2_000], Diagnostic::new(Code::MemberBroken).with("more", 4_000));
        let mended = Diagnostic::new(Code::Mended).with("more", 10).with("count", 30);
        assert_eq!(found[2_001], mended);
    }
}
