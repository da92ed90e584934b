//! A table that was published, as far as it bears on a later one.

use std::collections::BTreeMap;

use super::event::Event;
use super::threshold::Threshold;
use super::variable::{Scale, Section, Variable};
use super::words::ToldWords;

/// A table that was published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Published {
    /// Its threshold.
    pub threshold: Threshold,
    /// Who was in it: hashes of the numbers of their submissions, in order.
    pub people: Vec<u64>,
    /// The numbers that it shows, as people who have so much or more.
    pub numbers: BTreeMap<Event, u64>,
    /// The words that it shows.
    pub words: BTreeMap<(Section, Variable), ToldWords>,
}

impl Published {
    /// A table of which no number is known yet.
    pub const fn new(threshold: Threshold, people: Vec<u64>) -> Self {
        Self { threshold, people, numbers: BTreeMap::new(), words: BTreeMap::new() }
    }

    /// Notes the people of a cell by the first position that is joined in it, from the first cell
    /// on; none is the rest.
    pub fn note(
        &mut self,
        (section, variable): (Section, Variable),
        first: Option<usize>,
        people: u64,
    ) {
        if variable.scale() == Scale::Words {
            let told = self.words.entry((section, variable)).or_insert_with(|| ToldWords {
                words: vec![None; variable.cells().len()],
                rest: 0,
            });
            match first.and_then(|word| told.words.get_mut(word)) {
                Some(slot) => *slot = Some(people),
                None => told.rest = told.rest.saturating_add(people),
            }
        } else {
            // "At least so much" is this cell and all behind it.
            for step in 1..=first.unwrap_or_default() {
                let event = Event::new(section, variable, step);
                if let Some(number) = self.numbers.get_mut(&event) {
                    *number = number.saturating_add(people);
                }
            }
            if let Some(step) = first.filter(|step| *step > 0) {
                self.numbers.insert(Event::new(section, variable, step), people);
            }
        }
    }

    /// What it tells of the words of a variable: if it does not show them, that all people of the
    /// section have some; nothing if it does not show the section.
    pub fn told_words(&self, section: Section, variable: Variable) -> Option<ToldWords> {
        let people = *self.numbers.get(&Event::people(section))?;
        let hidden = || ToldWords { words: vec![None; variable.cells().len()], rest: people };
        Some(self.words.get(&(section, variable)).cloned().unwrap_or_else(hidden))
    }
}
