//! Submissions that hold the same but for their numbers. Small archives make such files by chance, so
//! they count; many of one content can be people whom somebody invented, so it is said.

use std::collections::{BTreeMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};

use crate::domain::headline::Field;
use crate::statistics::share::bin::Share;
use crate::statistics::share::stamp::{SubmissionId, ToolVersion};
use crate::statistics::share::submission::Submission;

/// From so many files of one content on it is called a flood, if they are also one in so many of all:
/// among very many people the smallest archives are alike by chance.
const FLOOD: (u64, u64) = (10, 1_000);

/// The contents seen so far: 10 to 20 bytes for each submission.
#[derive(Debug, Default)]
pub struct Twins {
    seen: HashSet<u64>,
    again: BTreeMap<u64, u64>,
}

impl Twins {
    /// Notes a content, and says whether it was there already.
    pub(super) fn note(&mut self, content: u64) -> bool {
        let is_new = self.seen.insert(content);
        if !is_new {
            *self.again.entry(content).or_default() += 1;
        }
        !is_new
    }

    /// How many submissions hold what an earlier one held.
    pub fn count(&self) -> u64 {
        self.again.values().sum()
    }

    /// How many submissions hold the most common content, if these are a flood.
    pub fn flood(&self, pooled: u64) -> Option<u64> {
        let ((fewest, one_in), largest) = (FLOOD, self.largest());
        (largest >= fewest && largest.saturating_mul(one_in) >= pooled).then_some(largest)
    }

    /// How many submissions hold the most common content.
    pub fn largest(&self) -> u64 {
        self.again.values().max().map_or(u64::from(!self.seen.is_empty()), |again| again + 1)
    }
}

/// What a submission says, without the numbers that tell it from others and without what changes if
/// the same archive is read by a newer program.
pub(super) fn content(submission: &Submission) -> u64 {
    let mut hasher = DefaultHasher::new();
    let submission = Submission {
        submission: SubmissionId(0),
        ticket: None,
        tool_version: ToolVersion::default(),
        policy_checked: None,
        ..*submission
    };
    submission.hash(&mut hasher);
    hasher.finish()
}

/// So many shares that are neither nothing nor everything hardly meet twice by chance.
const TELLING_SHARES: usize = 4;

/// The hash of the figures of the platforms alone, for archives that are so large that chance hardly
/// makes them alike: whoever changes country, language or years of a copy keeps it.
pub(super) fn figures(submission: &Submission) -> Option<u64> {
    let shares = submission.platforms.iter().flat_map(|(_, part)| {
        let fields = Field::ANSWER.into_iter().map(|field| part.headline.get(field));
        let of_fields = fields.flat_map(|count| [count.share_at_least, count.share_at_most]);
        of_fields.chain([part.timing.share_before])
    });
    let is_telling = |share: &Share| !matches!(share.percent(), 0 | 100);
    if shares.flatten().filter(is_telling).count() < TELLING_SHARES {
        return None;
    }
    let mut hasher = DefaultHasher::new();
    for (platform, part) in submission.platforms.iter() {
        (platform, part.headline, part.timing).hash(&mut hasher);
    }
    Some(hasher.finish())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_most_common_content_is_counted_whole() {
        let mut twins = Twins::default();
        assert_eq!((twins.count(), twins.largest()), (0, 0));
        let again: Vec<bool> = [7, 8, 7, 9, 7, 8].into_iter().map(|one| twins.note(one)).collect();
        assert_eq!(again, [false, false, true, false, true, true]);
        // 7 three times, 8 twice, 9 once.
        assert_eq!((twins.count(), twins.largest()), (3, 3));
        assert_eq!(twins.flood(6), None, "three are few");
        // Seven more of 7: ten of 10,000 are one in a thousand, of 10,001 fewer.
        (0..7).for_each(|_| assert!(twins.note(7)));
        assert_eq!((twins.flood(10_000), twins.flood(10_001)), (Some(10), None));
    }
}
