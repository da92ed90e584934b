//! Which labels a member has, by what the label table knows of them.

use std::collections::BTreeMap;

use crate::decode::labels;

/// How many labels of a member are looked up, unless all are wanted.
const SAMPLE: u64 = 400;
/// How many unknown labels of a member are kept, and how much of each.
const UNKNOWN: usize = 50;
const LABEL_CHARS: usize = 80;
/// What a label takes beside its letters.
const LABEL: u64 = 80;

/// Labels of one or more members.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Labels {
    seen: u64,
    /// How many known labels speak each language.
    pub languages: BTreeMap<&'static str, u64>,
    /// Known labels in a spelling that nobody has seen confirmed, with how often they were seen.
    pub unconfirmed: BTreeMap<String, u64>,
    /// Labels of no table, with how often they were seen; capped.
    pub unknown: BTreeMap<String, u64>,
    /// Labels that the table knows.
    pub known: u64,
}

impl Labels {
    /// Looks a label up; after a sample only if `all` are wanted.
    pub(super) fn see(&mut self, label: &str, all: bool) {
        self.seen += 1;
        if label.trim().is_empty() || !all && self.seen > SAMPLE {
            return;
        }
        if labels::label(label).is_some() {
            self.known += 1;
            for language in labels::languages(label) {
                *self.languages.entry(language).or_default() += 1;
            }
            if !labels::is_confirmed(label) {
                count(&mut self.unconfirmed, label);
            }
        } else if !all_figures(label) {
            count(&mut self.unknown, label);
        }
    }

    /// Counts a date for the language of the export, if it is of one language only.
    pub(super) fn see_date(&mut self, date: &str) {
        self.seen += 1;
        if self.seen > SAMPLE {
            return;
        }
        let mut languages = crate::decode::dates::languages_of(date).names();
        if let (Some(only), None) = (languages.next(), languages.next()) {
            *self.languages.entry(only).or_default() += 1;
        }
    }

    /// Bytes that they take beside themselves.
    pub(super) fn cost(&self) -> u64 {
        let lists = [&self.unconfirmed, &self.unknown];
        let words = lists.iter().flat_map(|list| list.keys());
        LABEL * self.languages.len() as u64
            + words.map(|word| LABEL + word.len() as u64).sum::<u64>()
    }

    /// Adds the labels of another member.
    pub fn merge(&mut self, other: Self) {
        self.known += other.known;
        for (language, seen) in other.languages {
            *self.languages.entry(language).or_default() += seen;
        }
        for (mine, theirs) in
            [(&mut self.unconfirmed, other.unconfirmed), (&mut self.unknown, other.unknown)]
        {
            for (label, seen) in theirs {
                *mine.entry(label).or_default() += seen;
            }
        }
    }
}

fn count(labels: &mut BTreeMap<String, u64>, label: &str) {
    let label: String = label.chars().take(LABEL_CHARS).collect();
    if labels.len() < UNKNOWN || labels.contains_key(&label) {
        *labels.entry(label).or_default() += 1;
    }
}

/// A number is no label.
fn all_figures(label: &str) -> bool {
    label.chars().all(|character| character.is_ascii_digit())
}
