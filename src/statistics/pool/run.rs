//! The pooling of files, in rounds: while the threads work on one round, the next is read.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;

use super::admission::{Admission, Answer, Tickets};
use super::input::{Chunk, Input};
use super::read::{Batch, Taken};
use super::refusal::Refusals;
use super::tally::Tally;
use super::variable::Section;
use crate::statistics::share::stamp::{PolicyVersion, ToolVersion};

/// How many chunks a round has: enough that no thread waits long for the last one.
const ROUND: usize = 32;

/// How many policy texts, and how many versions of the program, are named at most.
pub(super) const MOST_VERSIONS: usize = 20;

/// What pooling gives.
#[derive(Debug, Default)]
pub struct Pooled {
    /// The true numbers; see [`super::table::Table::of`] for what may be shown.
    pub tally: Tally,
    /// How many submissions were pooled.
    pub pooled: u64,
    /// What was left out.
    pub refusals: Refusals,
    /// The policy texts that they rest on.
    pub policies: BTreeSet<PolicyVersion>,
    /// The versions of the program that made them.
    pub versions: BTreeSet<ToolVersion>,
    /// Who was pooled.
    pub admission: Admission,
    /// Of those who were pooled, the ones that hold the same as an earlier one.
    pub alike: Refusals,
    /// Hashes of those whom another program counted, in order.
    pub counted: Vec<u64>,
    /// How many of those have one-time numbers that nobody held against a list.
    pub unchecked_tickets: u64,
}

impl Pooled {
    /// Nothing yet: with the tickets of a campaign, if there are any, and room to name so many.
    pub fn with(tickets: Option<Tickets>, named: usize) -> Self {
        Self {
            admission: Admission { tickets, ..Admission::default() },
            refusals: Refusals::with_room(named),
            alike: Refusals::with_room(named),
            ..Self::default()
        }
    }

    /// The hashes of everybody in the tally, in order; none if a tally of another program does not
    /// name them all.
    pub fn people(&self) -> Option<Vec<u64>> {
        let mut all = self.admission.seen.hashes();
        all.extend(&self.counted);
        all.sort_unstable();
        (all.len() as u64 == self.tally.people(Section::All)).then_some(all)
    }
}

/// Why pooling stopped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PoolError {
    /// More submissions than [`super::seen::MOST_SUBMISSIONS`].
    #[error("too many submissions for one machine")]
    TooMany,
    /// A tally that another program made cannot be read.
    #[error("line {0} of the tally cannot be read")]
    Tally(usize),
}

/// Pools files and folders. Of submissions with the same id, the first in the order of the files
/// counts, whatever the number of threads. `start` holds nothing but the room and the tickets, see
/// [`Pooled::with`]. `progress` hears how many were pooled so far.
///
/// # Errors
/// If there are more submissions than fit.
pub fn pool(
    paths: &[PathBuf],
    start: Pooled,
    progress: impl Fn(u64) + Sync,
) -> Result<Pooled, PoolError> {
    let mut input = Input::of(paths);
    let mut state = State { pooled: start, ..State::default() };
    let mut round: Vec<Chunk> = input.by_ref().take(ROUND).collect();
    while !round.is_empty() {
        let (next, result) = rayon::join(
            || input.by_ref().take(ROUND).collect::<Vec<Chunk>>(),
            || state.add_round(round),
        );
        result?;
        progress(state.pooled.pooled);
        round = next;
    }
    Ok(state.pooled)
}

/// Pools files that are at hand: their names and their bytes. `start` is as in [`pool`].
///
/// # Errors
/// If there are more submissions than fit.
pub fn pool_at_hand(files: Vec<(PathBuf, Vec<u8>)>, start: Pooled) -> Result<Pooled, PoolError> {
    let mut state = State { pooled: start, ..State::default() };
    let mut chunks = files.into_iter().map(|(name, text)| Chunk::at_hand(name, text)).peekable();
    while chunks.peek().is_some() {
        state.add_round(chunks.by_ref().take(ROUND).collect())?;
    }
    Ok(state.pooled)
}

#[derive(Default)]
struct State {
    pooled: Pooled,
    file: Option<Arc<Path>>,
    lines: u64,
}

impl State {
    fn add_round(&mut self, round: Vec<Chunk>) -> Result<(), PoolError> {
        let mut read: Vec<Batch> = round.into_par_iter().with_max_len(1).map(Batch::of).collect();
        for chunk in &mut read {
            self.admit(chunk)?;
        }
        let tallies = read.par_iter().with_max_len(1).map(|chunk| {
            let mut tally = Tally::default();
            for taken in &chunk.submissions {
                tally.add(&taken.submission);
            }
            tally
        });
        let tally = tallies.reduce(Tally::default, |one, other| one.merge(&other));
        self.pooled.tally = std::mem::take(&mut self.pooled.tally).merge(&tally);
        Ok(())
    }

    /// Drops what was pooled already, and names everything that is left out.
    fn admit(&mut self, chunk: &mut Batch) -> Result<(), PoolError> {
        let before = self.lines_before(chunk);
        let mut refused = std::mem::take(&mut chunk.refused);
        let mut alike = Vec::new();
        let mut full = false;
        chunk.submissions.retain(|taken| match self.pooled.admission.answer(taken) {
            Answer::In => true,
            Answer::InLike(reason) => {
                alike.push((taken.position, reason));
                true
            }
            Answer::Out(reason) => {
                refused.push((taken.position, reason));
                false
            }
            Answer::Full => {
                full = true;
                false
            }
        });
        if full {
            return Err(PoolError::TooMany);
        }
        self.pooled.pooled += chunk.submissions.len() as u64;
        for Taken { submission, .. } in &chunk.submissions {
            // Dates and versions can be invented; nobody has that many.
            if self.pooled.policies.len() < MOST_VERSIONS {
                self.pooled.policies.insert(submission.policy_version);
            }
            if self.pooled.versions.len() < MOST_VERSIONS {
                self.pooled.versions.insert(submission.tool_version);
            }
        }
        for (position, reason) in alike {
            self.pooled.alike.note(reason, || chunk.refusal(position, before, reason));
        }
        refused.sort_by_key(|(position, _)| *position);
        for (position, reason) in refused {
            let refusal = || chunk.refusal(position, before, reason);
            self.pooled.refusals.note(reason, refusal);
        }
        Ok(())
    }

    fn lines_before(&mut self, chunk: &Batch) -> u64 {
        let file = chunk.lines_of();
        if self.file.as_ref().map(Arc::as_ptr) != file.map(Arc::as_ptr) {
            self.lines = 0;
            self.file = file.cloned();
        }
        let before = self.lines;
        self.lines += chunk.length as u64;
        before
    }
}
