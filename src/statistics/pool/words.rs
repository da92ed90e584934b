//! Which words (countries, languages, formats) a table may show on their own.
//!
//! Words have no cells to merge with on either side: all small ones and the smallest large one
//! become the rest. As every word in the rest may be the small or the large one, none can be told.
//! Beside a table that was published before, the newcomers of each word, and of the rests together,
//! are numbers of people too.

use super::threshold::Threshold;

/// What an earlier table tells about the words of a variable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ToldWords {
    /// By word; none for those in its rest.
    pub words: Vec<Option<u64>>,
    /// How many its rest has.
    pub rest: u64,
}

/// Which words may be shown on their own; the others are the rest, which is at least as large as
/// the threshold or empty, if all of them together are.
pub fn shown_words(people: &[u64], threshold: Threshold) -> Vec<bool> {
    let is_small = |count: u64| !threshold.allows(count);
    if !people.iter().any(|count| is_small(*count)) {
        return people.iter().map(|count| *count > 0).collect();
    }
    let large = people.iter().copied().filter(|count| *count >= threshold.people());
    let smallest_large = large.min();
    people
        .iter()
        .map(|count| *count >= threshold.people() && Some(*count) != smallest_large)
        .collect()
}

/// The same beside earlier tables, by their position: the words that they show, or none. If one
/// more word were shown or hidden, the two rests together would tell of it. `combinations` are
/// tables of which no two share a person; one that says nothing about the section is none.
pub fn shown_words_after<'a>(
    people: &[u64],
    threshold: Threshold,
    told: &[Option<ToldWords>],
    combinations: impl Iterator<Item = &'a [usize]>,
) -> Vec<bool> {
    let shown = shown_words(people, threshold);
    let pairs = || people.iter().copied().zip(shown.iter().copied());
    let rest: u64 = pairs().filter(|(_, shown)| !shown).map(|(people, _)| people).sum();
    let are_the_same = told.iter().flatten().all(|table| {
        pairs()
            .enumerate()
            .all(|(word, (_, shown))| (shown || rest == 0) == table.told(word).is_some())
    });
    let of = |less: &[usize]| {
        less.iter().map(|table| told.get(*table)?.as_ref()).collect::<Option<Vec<_>>>()
    };
    let no_newcomers_tell = combinations.filter_map(of).all(|tables| {
        let before = |word: usize| tables.iter().filter_map(|table| table.told(word)).sum::<u64>();
        let before_in_rest = tables.iter().map(|table| table.rest).sum::<u64>();
        let words = pairs().enumerate().filter(|(_, (_, shown))| *shown);
        let came = words.map(|(word, (people, _))| people.saturating_sub(before(word)));
        came.chain([rest.saturating_sub(before_in_rest)]).all(|came| threshold.allows(came))
    });
    if are_the_same && no_newcomers_tell { shown } else { vec![false; people.len()] }
}

impl ToldWords {
    /// How many have a word, also if that is known from an empty rest.
    fn told(&self, word: usize) -> Option<u64> {
        let told = self.words.get(word).copied().flatten();
        told.or_else(|| (self.rest == 0).then_some(0))
    }
}
