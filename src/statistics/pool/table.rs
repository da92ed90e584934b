//! What may be shown of a tally.

use super::earlier::{Earlier, Told};
use super::event::{Event, covers};
use super::newcomers::{Newcomers, Unsafe};
use super::protect::{Candidates, Threshold};
use super::published::Published;
use super::tally::Tally;
use super::variable::{SHARE_BANDS, Scale, Section, Variable};
use super::words::shown_words_after;
use crate::statistics::share::bin::Bin;

/// The pooled table: every number in it is 0 or reaches the threshold, and so is everything that
/// can be worked out of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// The smallest number of people shown.
    pub threshold: Threshold,
    /// The sections that may be shown, in order.
    pub sections: Vec<SectionTable>,
}

/// The table of one section.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SectionTable {
    /// Whom it is about.
    pub section: Section,
    /// How many they are.
    pub people: u64,
    /// The variables of which something may be shown, in order.
    pub distributions: Vec<Distribution>,
}

/// How people spread over the cells of a variable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Distribution {
    /// What it is about.
    pub variable: Variable,
    /// The cells in order; those that may not be shown on their own are joined.
    pub groups: Vec<Group>,
}

/// One cell, or several joined.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// Position of the first cell.
    pub first: usize,
    /// Position of the last cell.
    pub last: usize,
    /// The name of the cell or of the cells together.
    pub cell: String,
    /// Lower end in items or per cent; none for words.
    pub from: Option<u64>,
    /// Upper end in items or per cent; none for words and for the open end.
    pub to: Option<u64>,
    /// How many people.
    pub people: u64,
}

/// The name of the words that may not be shown on their own.
pub const REST: &str = "rest";

impl Table {
    /// What may be shown of a tally, if nothing of the collection was published before.
    pub fn of(tally: &Tally, threshold: Threshold) -> Self {
        Self::beside(tally, threshold, &Newcomers::default(), None)
    }

    /// What may be shown of a tally beside tables that were published before: every difference to
    /// each of them obeys the rule, too. `people` are the hashes of everybody in it, in order.
    ///
    /// # Errors
    /// If too few came since, or somebody left.
    pub fn after(
        tally: &Tally,
        threshold: Threshold,
        people: &[u64],
        published: &[Published],
    ) -> Result<Self, Unsafe> {
        let newcomers = Newcomers::of(people, published, threshold)?;
        let events = Event::all(tally);
        let numbers = counts(&events, tally);
        let told: Vec<Told> = newcomers
            .tables
            .iter()
            .map(|table| Told {
                numbers: events.iter().map(|event| table.numbers.get(event).copied()).collect(),
                threshold: table.threshold,
            })
            .collect();
        let event = |at: usize| events.get(at).copied();
        let within =
            |a, b| event(a).zip(event(b)).is_some_and(|(a, b): (Event, Event)| a.is_within(b));
        let covers = covers(&events);
        let overlap = |one, other| newcomers.overlap(one, other);
        let earlier = Earlier::new(&numbers, &covers, threshold, &told, &overlap, &within)?;
        newcomers.check_together(people, threshold, earlier.combinations())?;
        Ok(Self::beside(tally, threshold, &newcomers, Some(&earlier)))
    }

    fn beside(
        tally: &Tally,
        threshold: Threshold,
        newcomers: &Newcomers<'_>,
        earlier: Option<&Earlier<'_>>,
    ) -> Self {
        let events = Event::all(tally);
        let people = counts(&events, tally);
        let event = |at: usize| events.get(at).copied();
        let covers = covers(&events);
        let candidates = Candidates {
            people: &people,
            needs: &|at| {
                let needed = event(at)?.needs(event(0)?)?;
                events.iter().position(|other| *other == needed)
            },
            within: &|a, b| {
                event(a).zip(event(b)).is_some_and(|(a, b): (Event, Event)| a.is_within(b))
            },
            covers: &covers,
            earlier,
        };
        let may = candidates.shown(threshold);
        let shown: Vec<Event> =
            events.iter().zip(may).filter(|(_, may)| *may).map(|(event, _)| *event).collect();
        let words = |section, variable| {
            let told: Vec<_> =
                newcomers.tables.iter().map(|table| table.told_words(section, variable)).collect();
            let combinations: Vec<&[usize]> =
                earlier.map(|earlier| earlier.combinations().collect()).unwrap_or_default();
            let cells = tally.cells(section, variable);
            shown_words_after(cells, threshold, &told, combinations.into_iter())
        };
        let sections = Section::ALL
            .into_iter()
            .filter(|section| shown.contains(&Event::people(*section)))
            .filter(|section| tally.people(*section) > 0)
            .map(|section| SectionTable::of(tally, section, &shown, &words))
            .collect();
        Self { threshold, sections }
    }

    /// The table of a section.
    pub fn section(&self, section: Section) -> Option<&SectionTable> {
        self.sections.iter().find(|table| table.section == section)
    }
}

impl SectionTable {
    fn of(
        tally: &Tally,
        section: Section,
        shown: &[Event],
        words_shown: &dyn Fn(Section, Variable) -> Vec<bool>,
    ) -> Self {
        let distributions = Variable::of(section)
            .into_iter()
            .filter(|variable| variable.scale() != Scale::Total)
            .filter_map(|variable| {
                let cells = tally.cells(section, variable);
                let groups = if variable.scale() == Scale::Words {
                    words(variable, cells, words_shown(section, variable))
                } else {
                    let steps = shown.iter().filter(|event| {
                        event.section == section && event.variable == variable && event.step > 0
                    });
                    joined(variable, cells, steps.map(|event| event.step).collect())
                };
                (groups.len() > 1).then_some(Distribution { variable, groups })
            })
            .collect();
        Self { section, people: tally.people(section), distributions }
    }

    /// The distribution of a variable, as far as it may be shown.
    pub fn get(&self, variable: Variable) -> Option<&Distribution> {
        self.distributions.iter().find(|distribution| distribution.variable == variable)
    }
}

impl Distribution {
    /// How many people it is about.
    pub fn people(&self) -> u64 {
        self.groups.iter().map(|group| group.people).sum()
    }

    /// The group of the person in the middle (of two, the lower one): their exact count is known
    /// to nobody.
    pub fn median(&self) -> Option<&Group> {
        let middle = self.people().div_ceil(2);
        let mut counted = 0;
        self.groups.iter().find(|group| {
            counted += group.people;
            counted >= middle && group.people > 0
        })
    }
}

fn counts(events: &[Event], tally: &Tally) -> Vec<u64> {
    events.iter().map(|event| event.count(tally)).collect()
}

fn joined(variable: Variable, cells: &[u64], mut steps: Vec<usize>) -> Vec<Group> {
    steps.sort_unstable();
    let starts = std::iter::once(0).chain(steps.iter().copied());
    let ends = steps.iter().copied().chain([cells.len()]);
    starts
        .zip(ends)
        .map(|(start, end)| {
            let (first, last) = (start, end.saturating_sub(1));
            let people = cells.iter().take(end).skip(start).sum();
            let (from, to) = (ends_of(variable, first).0, ends_of(variable, last).1);
            Group { first, last, cell: name(variable, first, last, from, to), from, to, people }
        })
        .collect()
}

fn words(variable: Variable, cells: &[u64], shown: Vec<bool>) -> Vec<Group> {
    let mut rest = cells.iter().sum::<u64>();
    let mut groups = Vec::new();
    for (at, ((people, cell), shown)) in cells.iter().zip(variable.cells()).zip(shown).enumerate() {
        if shown {
            rest -= people;
            let group = Group { first: at, last: at, cell, from: None, to: None, people: *people };
            groups.push(group);
        }
    }
    if rest > 0 {
        let (first, last) = (0, cells.len().saturating_sub(1));
        let cell = REST.to_owned();
        groups.push(Group { first, last, cell, from: None, to: None, people: rest });
    }
    groups
}

fn ends_of(variable: Variable, cell: usize) -> (Option<u64>, Option<u64>) {
    match variable.scale() {
        Scale::Bins => {
            let bin = Bin::ALL.get(cell);
            (bin.map(|bin| bin.low()), bin.and_then(|bin| bin.high()))
        }
        Scale::Shares => {
            let band = SHARE_BANDS.get(cell);
            (band.map(|band| u64::from(band.0)), band.map(|band| u64::from(band.1)))
        }
        Scale::Total | Scale::YesNo | Scale::Words => (None, None),
    }
}

fn name(
    variable: Variable,
    first: usize,
    last: usize,
    from: Option<u64>,
    to: Option<u64>,
) -> String {
    match (from, to) {
        _ if first == last => variable.cells().into_iter().nth(first).unwrap_or_default(),
        (Some(from), Some(to)) => format!("{from}-{to}"),
        (Some(from), None) => format!("{from}+"),
        _ => REST.to_owned(),
    }
}
