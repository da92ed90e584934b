//! What reading members gives, taken over from all threads at once in its final form: there may be
//! 500,000 members, and what each needs while it is read would not fit into memory 500,000 times.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::sync::Arc;

use crate::diag::named::Named;
use crate::diag::{Code, Diagnostic, Severity};
use crate::domain::batch::{Batches, Place};
use crate::domain::budget::Budget;
use crate::domain::item::Digest;
use crate::reading::extract::{Extracted, MemberReading};

/// A member that was read: where its items are, and what became of its records.
pub(super) type Kept = (Place, Arc<MemberReading>);

/// What was read so far.
#[derive(Debug, Default)]
pub(super) struct Gathered {
    pub(super) batches: Batches,
    /// Of what became of records, what more than one member may say.
    readings: HashSet<Arc<MemberReading>>,
    nothing: Arc<MemberReading>,
    /// Files that records name as their media, and beside them.
    pub(super) references: Vec<Digest>,
    pub(super) side_files: Vec<Digest>,
    /// Persons named on Facebook, and on Instagram and Threads.
    pub(super) people: [BTreeSet<Digest>; 2],
    /// Findings, by the positions of their members.
    pub(super) findings: Named,
    /// Members that could not be read, or not wholly, by position.
    pub(super) failed: BTreeMap<usize, Code>,
    /// Chats by the positions of their members: whose they are can only be told when all are read.
    pub(super) chats: BTreeMap<usize, Extracted>,
}

impl Gathered {
    /// Takes what the member at this position gave; `path` is what its findings name.
    pub(super) fn take(
        &mut self,
        at: usize,
        mut extracted: Extracted,
        side: usize,
        budget: &Budget,
        path: impl Fn() -> String,
    ) -> Kept {
        let reading = self.reading(std::mem::take(&mut extracted.reading), budget);
        let reading = reading.unwrap_or_else(|| {
            // Nothing of it is kept, and that is said.
            let finding = Diagnostic::new(Code::LimitReached).with("record", 1);
            extracted = Extracted { diagnostics: vec![finding], ..Extracted::default() };
            Arc::clone(&self.nothing)
        });
        for finding in extracted.diagnostics {
            if finding.code.severity() > Severity::Notice {
                self.failed.entry(at).or_insert(finding.code);
            }
            self.findings.push(at, finding.at(path()));
        }
        self.references.append(&mut extracted.references);
        self.side_files.append(&mut extracted.side_files);
        self.people[side].extend(extracted.people);
        (self.batches.take(extracted.batch), reading)
    }

    /// The one that stands for all that are equal; none if there is no memory for another one.
    fn reading(&mut self, reading: MemberReading, budget: &Budget) -> Option<Arc<MemberReading>> {
        let is_alone = reading.is_like_no_other();
        let known = if is_alone { None } else { self.readings.get(&reading) };
        if let Some(known) = known {
            return Some(Arc::clone(known));
        }
        budget.take(reading.cost(), 0).then(|| {
            let reading = Arc::new(reading);
            if !is_alone {
                self.readings.insert(Arc::clone(&reading));
            }
            reading
        })
    }
}
