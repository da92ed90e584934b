//! Units become exports.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::decode::dates::Zone;
use crate::domain::export::{ArchiveAge, Flavour, Layout};
use crate::domain::moment::TRAINING_START;
use crate::domain::platform::Platform;
use crate::reading::detect::{ExportName, Unit};
use crate::reading::extract::Facts;

/// One download of one profile in one flavour, whatever number of parts it came in.
#[derive(Debug)]
pub struct Export {
    /// The platform.
    pub platform: Platform,
    /// JSON or HTML.
    pub flavour: Flavour,
    /// Its layout.
    pub layout: Layout,
    /// Its units: positions in the list of units.
    pub units: Vec<usize>,
    /// Account and day that names tell.
    pub name: ExportName,
    /// What its members tell about the account.
    pub facts: Facts,
}

/// Joins the parts of one download (formats/facebook.md §1.3, formats/instagram.md §1.1): units
/// whose names tell the same account and day, and units that name nobody beside the only export
/// of their platform.
pub fn join_parts(units: &[Unit], facts: Vec<Facts>) -> Vec<Export> {
    let mut exports: Vec<Export> = Vec::new();
    let mut known = Known::default();
    let mut nameless = Vec::new();
    let mut parts: Vec<_> =
        units.iter().zip(facts).enumerate().map(|(at, (unit, facts))| (at, unit, facts)).collect();
    // A part of nothing but media does not tell its flavour: it joins what the others make.
    parts.sort_by_key(|(_, unit, _)| unit.members.is_empty());
    for (position, unit, facts) in parts {
        if unit.name == ExportName::default() && !facts.names_somebody() {
            nameless.push((position, unit, facts));
            continue;
        }
        if let Some(at) = known.whole_of(unit, &facts) {
            let before = exports[at].facts.header.made;
            exports[at].add(position, unit, facts);
            known.add_part(at, unit, before, &exports[at]);
        } else {
            known.add(exports.len(), unit, &facts);
            exports.push(Export::new(position, unit, facts));
        }
    }
    for (position, unit, facts) in nameless {
        match known.first_two(unit)[..] {
            [only] => exports[only].add(position, unit, facts),
            // Pictures alone make no account of their own beside two others.
            [_, _] if unit.members.is_empty() => {}
            _ => {
                known.add(exports.len(), unit, &facts);
                exports.push(Export::new(position, unit, facts));
            }
        }
    }
    exports
}

/// The exports that parts may join: platform, and whether it is that of a Page.
type Sort = (Platform, bool);

fn sort_of(unit: &Unit) -> Sort {
    (unit.platform, unit.layout == Layout::Page)
}

/// The exports so far, found by what a part says about itself.
#[derive(Default)]
struct Known {
    by_name: BTreeMap<(Sort, Flavour, ExportName), Namesakes>,
    /// By sort and flavour: the first two.
    first: BTreeMap<(Sort, Flavour), Vec<usize>>,
}

/// The exports of one name.
struct Namesakes {
    first: usize,
    /// Those that name nobody.
    nobody: BTreeSet<usize>,
    /// By the time at which their pages were made.
    made: BTreeMap<i64, BTreeSet<usize>>,
}

impl Known {
    fn add(&mut self, at: usize, unit: &Unit, facts: &Facts) {
        let sort = sort_of(unit);
        let first = self.first.entry((sort, unit.flavour)).or_default();
        if first.len() < 2 {
            first.push(at);
        }
        let key = (sort, unit.flavour, unit.name.clone());
        let named = self.by_name.entry(key).or_insert_with(|| Namesakes {
            first: at,
            nobody: BTreeSet::new(),
            made: BTreeMap::new(),
        });
        named.note(at, None, facts);
    }

    /// An export got one more part; its pages were made at `before` without it.
    fn add_part(&mut self, at: usize, unit: &Unit, before: Option<i64>, export: &Export) {
        let key = (sort_of(unit), export.flavour, unit.name.clone());
        if let Some(named) = self.by_name.get_mut(&key) {
            named.note(at, before, &export.facts);
        }
    }

    /// The export that a part belongs to. Without a day two downloads of one account have one
    /// name; only one part has the profile, and pages of one download were made at one time.
    fn whole_of(&self, unit: &Unit, facts: &Facts) -> Option<usize> {
        let could_be_two = unit.name.date.is_none() && facts.names_somebody();
        let of_flavour = |flavour: Flavour| {
            let named = self.by_name.get(&(sort_of(unit), flavour, unit.name.clone()))?;
            if !could_be_two {
                return Some(named.first);
            }
            let made = facts.header.made.and_then(|made| named.made.get(&made)?.first());
            [named.nobody.first(), made].into_iter().flatten().min().copied()
        };
        flavours_of(unit).filter_map(of_flavour).min()
    }

    /// The first two exports that a part without a name could belong to.
    fn first_two(&self, unit: &Unit) -> Vec<usize> {
        let of_flavour = |flavour: Flavour| self.first.get(&(sort_of(unit), flavour));
        let mut found: Vec<usize> =
            flavours_of(unit).filter_map(of_flavour).flatten().copied().collect();
        found.sort_unstable();
        found.truncate(2);
        found
    }
}

impl Namesakes {
    fn note(&mut self, at: usize, before: Option<i64>, facts: &Facts) {
        if facts.names_somebody() {
            self.nobody.remove(&at);
        } else {
            self.nobody.insert(at);
        }
        if let Some(known) = before.and_then(|made| self.made.get_mut(&made)) {
            known.remove(&at);
        }
        if let Some(made) = facts.header.made {
            self.made.entry(made).or_default().insert(at);
        }
    }
}

/// The flavours that a part may be of.
fn flavours_of(unit: &Unit) -> impl Iterator<Item = Flavour> {
    let any = unit.members.is_empty();
    let own = unit.flavour;
    Flavour::ALL.into_iter().filter(move |flavour| any || *flavour == own)
}

impl Export {
    fn new(position: usize, unit: &Unit, facts: Facts) -> Self {
        Self {
            platform: unit.platform,
            flavour: unit.flavour,
            layout: unit.layout,
            units: vec![position],
            name: unit.name.clone(),
            facts,
        }
    }

    fn add(&mut self, position: usize, unit: &Unit, facts: Facts) {
        self.units.push(position);
        self.facts.merge(facts);
        self.layout = self.layout.max(unit.layout);
        if self.name == ExportName::default() {
            self.name = unit.name.clone();
        }
    }

    /// Names and handles that are the person's own, for leaving them out of the third parties.
    pub fn own_names(&self) -> impl Iterator<Item = &str> {
        let from_zip = match self.platform {
            Platform::Facebook => None,
            _ => self.name.account.as_deref(),
        };
        let facts = [
            self.facts.full_name.as_deref(),
            self.facts.owner.as_deref(),
            self.facts.username.as_deref(),
            from_zip,
        ];
        facts.into_iter().flatten()
    }

    /// User names of the account, as far as it is known; pages may only say for whom they were
    /// made.
    pub fn handles(&self) -> impl Iterator<Item = &str> {
        let known = [self.facts.username.as_deref(), self.name.account.as_deref()];
        let is_unknown = known.iter().all(Option::is_none);
        let owner = self.facts.owner.as_deref().filter(|_| is_unknown);
        known.into_iter().flatten().chain(owner)
    }

    /// When it was made (COUNTING §3, "Export date").
    ///
    /// The later reading of an unclear date in the name counts, unless that day is yet to come.
    pub fn date(
        &self,
        newest_record: Option<i64>,
        downloaded: Option<Date>,
        now: i64,
    ) -> ExportDate {
        let later = self.name.date.and_then(end_of_day);
        let earlier = self.name.or_earlier.and_then(end_of_day);
        let is_to_come = |seconds: i64| seconds.saturating_sub(2 * 86_400) > now;
        let by_name = if later.is_some_and(is_to_come) { earlier.or(later) } else { later };
        let requests = self.facts.requests.iter().filter_map(|request| request.seconds);
        let told =
            requests.chain(self.facts.header.made).filter(|seconds| !is_to_come(*seconds)).max();
        let stated = by_name.max(told);
        let known = stated.or_else(|| downloaded.and_then(end_of_day));
        let seconds = known.max(newest_record);
        let age = match seconds {
            Some(seconds) if seconds >= TRAINING_START => ArchiveAge::Current,
            Some(_) if known.is_some() => ArchiveAge::OlderThanTraining,
            _ => ArchiveAge::Unknown,
        };
        ExportDate { seconds, known: known.is_some(), age, latest: seconds.unwrap_or(now) }
    }
}

/// The time zone that a file of an export names, for its pages.
pub fn time_zone(export: &Export) -> Option<&str> {
    export.facts.time_zone.as_deref().filter(|name| Zone::named(name).is_some())
}

/// The time zone that files of some exports name, if all of them agree.
pub fn agreed_time_zone<'e>(exports: &'e [Export], own: &[usize]) -> Option<&'e str> {
    let named = own.iter().filter_map(|export| time_zone(exports.get(*export)?));
    let all: BTreeSet<&str> = named.collect();
    all.first().copied().filter(|_| all.len() == 1)
}

/// When an export was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ExportDate {
    /// Unix seconds; a lower bound if only records tell.
    pub seconds: Option<i64>,
    /// More than its records tell it.
    pub known: bool,
    /// What that means for its items.
    pub age: ArchiveAge,
    /// When it was made at the latest, in Unix seconds: now, if nothing tells more. What is dated
    /// more than two days later cannot be true (COUNTING §5).
    pub latest: i64,
}

/// A day ends with its last second, so that a download on the first day of training is current.
fn end_of_day(day: Date) -> Option<i64> {
    let next = day.tomorrow().ok()?.to_zoned_datetime(TimeZone::UTC).ok()?;
    Some(next.timestamp().as_second() - 1)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::reading::extract::Request;

    fn export() -> Export {
        Export {
            platform: Platform::Instagram,
            flavour: Flavour::Json,
            layout: Layout::G4,
            units: Vec::new(),
            name: ExportName::default(),
            facts: Facts::default(),
        }
    }

    #[test]
    fn an_unclear_day_is_the_later_one_unless_it_is_yet_to_come() {
        let dated = |later: Date, earlier: Date, now: i64| {
            let mut export = export();
            export.name.date = Some(later);
            export.name.or_earlier = Some(earlier);
            export.date(None, None, now).seconds
        };
        let (june, december) = (date(2026, 6, 12), date(2026, 12, 6));
        // 2026-11-25T12:00:00Z, and 2027-01-01T00:00:00Z.
        assert_eq!(dated(december, june, 1_795_608_000), end_of_day(june));
        assert_eq!(dated(december, june, 1_798_761_600), end_of_day(december));
    }

    #[test]
    fn what_is_told_about_days_to_come_dates_nothing() {
        let mut export = export();
        let request = |seconds: i64| Request { seconds: Some(seconds), ..Request::default() };
        export.facts.requests = vec![request(1_700_000_000), request(4_102_444_800)];
        let found = export.date(Some(1_600_000_000), None, 1_795_608_000);
        assert_eq!(found.seconds, Some(1_700_000_000));
        assert_eq!(found.age, ArchiveAge::OlderThanTraining);
    }
}
