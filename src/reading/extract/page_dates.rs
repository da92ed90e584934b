//! The dates of a page's records: what only other dates of the export can tell stays open until all
//! of its pages are read (COUNTING §10).

use std::ops::Range;

use crate::decode::dates::{FieldOrder, Habits, Languages, MOST_READINGS, Stamp, Written, Zone};
use crate::diag::{Code, Diagnostic};
use crate::domain::batch::Batch;
use crate::domain::moment::{Moment, Undated};

/// What a reading of a date takes for granted.
type Terms = (Option<FieldOrder>, Languages);

/// A date with several readings. Pages may hold millions: 36 bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct OpenDate {
    /// The items of its record: the first, and the first of the next record.
    items: (u32, u32),
    /// What each reading means.
    moments: [Moment; MOST_READINGS],
    /// Place of the terms of its readings.
    terms: u16,
}

/// The dates of one page.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct PageDates {
    /// How the page writes its dates.
    pub habits: Habits,
    open: Vec<OpenDate>,
    terms: Vec<[Option<Terms>; MOST_READINGS]>,
    /// Dates that no table can read.
    pub(super) unread: u64,
    /// The language that the page names.
    pub language: Option<String>,
}

impl PageDates {
    /// Takes the date of a record whose items these are.
    pub(super) fn see(&mut self, written: &Written, items: (usize, usize), zone: &Clocks) {
        self.habits.see(written);
        if !written.is_open() {
            return;
        }
        let mut moments = [Moment::MISSING; MOST_READINGS];
        let mut terms = [None; MOST_READINGS];
        for (at, reading) in written.readings().enumerate().take(MOST_READINGS) {
            moments[at] = zone.moment(&reading.stamp);
            terms[at] = Some((reading.order, reading.languages));
        }
        let known = self.terms.iter().position(|known| *known == terms);
        let place = known.unwrap_or_else(|| {
            self.terms.push(terms);
            self.terms.len() - 1
        });
        let position = |item: usize| u32::try_from(item).unwrap_or(u32::MAX);
        self.open.push(OpenDate {
            items: (position(items.0), position(items.1)),
            moments,
            terms: u16::try_from(place).unwrap_or(u16::MAX),
        });
    }

    /// Whether a date is open.
    pub fn is_open(&self) -> bool {
        !self.open.is_empty()
    }

    /// Settles what these habits tell, and keeps the rest open. The items of the page begin with
    /// this one of the batch.
    pub fn settle(&mut self, habits: &Habits, batch: &mut Batch, from: usize) {
        let terms = &self.terms;
        self.open.retain(|date| {
            let settled = date.settled(habits, terms);
            if let Some(moment) = settled {
                batch.redate(date.range(from), moment);
            }
            settled.is_none()
        });
    }

    /// Leaves undated what is still open.
    pub fn close(&mut self, batch: &mut Batch, from: usize) {
        for date in std::mem::take(&mut self.open) {
            self.unread += 1;
            // Equal texts have equal readings: what stands for the text.
            let readings = date.moments.map(|moment| moment.seconds().unwrap_or_default());
            let unreadable = Moment::unreadable(&format!("{readings:?}"));
            batch.redate(date.range(from), unreadable);
        }
    }

    /// Says how many dates could not be read.
    pub fn finding(&self) -> Option<Diagnostic> {
        let language = self.language.clone().unwrap_or_default();
        let finding = Diagnostic::new(Code::DatesNotRead).with("count", self.unread);
        (self.unread > 0).then(|| finding.with("language", language))
    }
}

impl OpenDate {
    /// The items of its record in a batch where those of the page begin with this one.
    const fn range(&self, from: usize) -> Range<usize> {
        from + self.items.0 as usize..from + self.items.1 as usize
    }

    /// The moment that all readings mean which these habits allow.
    fn settled(&self, habits: &Habits, terms: &[[Option<Terms>; MOST_READINGS]]) -> Option<Moment> {
        let terms = terms.get(usize::from(self.terms))?;
        let readings = terms.iter().zip(self.moments);
        let mut possible = readings.filter_map(|(terms, moment)| {
            let (order, languages) = (*terms)?;
            habits.allow(order, languages).then_some(moment)
        });
        let first = possible.next()?;
        possible.all(|moment| moment == first).then_some(first)
    }
}

/// How the times of a page become UTC.
#[derive(Debug, Clone)]
pub(super) enum Clocks {
    /// The clock of a known zone.
    Zone(Zone),
    /// The clock of the account, whose zone is found when everything is read.
    OfAccount,
}

impl Clocks {
    /// Unix seconds; on the clock of the account, as if it stood in UTC.
    pub(super) fn seconds(&self, stamp: &Stamp) -> Option<i64> {
        match self {
            Self::Zone(zone) => stamp.seconds(zone),
            Self::OfAccount => stamp.seconds(&Zone::UTC),
        }
    }

    /// Whether a time is still to be shifted by the zone of the account.
    pub(super) fn is_local(&self, stamp: &Stamp) -> bool {
        matches!(self, Self::OfAccount) && stamp.offset.is_none()
    }

    /// The moment of a time, known to the minute.
    pub(super) fn moment(&self, stamp: &Stamp) -> Moment {
        let unread = Moment::undated(Undated::Unreadable);
        let moment = self.seconds(stamp).map_or(unread, Moment::from_minutes);
        if self.is_local(stamp) { moment.on_the_clock_of_the_account() } else { moment }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn open_dates_are_small() {
        assert_eq!(size_of::<OpenDate>(), 36);
    }
}
