//! Invented people with invented archives, from a seed: the same seed gives the same people.
#![allow(clippy::unwrap_used, reason = "what is invented here is right, or the tests fail")]

#[path = "blank.rs"]
mod blank;

use widerspruch::domain::headline::{Eight, Field};
use widerspruch::domain::platform::Platform;
use widerspruch::report::model::{Basis, Flavour, Layout, Range, Report, Timing, Year};
use widerspruch::statistics::share::anonymise;
use widerspruch::statistics::share::stamp::SubmissionId;
use widerspruch::statistics::share::submission::{Period, Submission};

pub(crate) use blank::{add, export, range, report as empty_report};

/// Random numbers that are the same everywhere (`SplitMix64`).
pub(crate) struct Random(pub(crate) u64);

impl Random {
    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    pub(crate) fn below(&mut self, end: u64) -> u64 {
        self.next() % end.max(1)
    }

    fn chance(&mut self, percent: u64) -> bool {
        self.below(100) < percent
    }

    /// Most people have few, some have many.
    fn amount(&mut self) -> u64 {
        let magnitude = self.below(5);
        if self.chance(25) {
            0
        } else {
            self.below(10_u64.pow(u32::try_from(magnitude).unwrap_or(0)))
        }
    }

    fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[usize::try_from(self.below(from.len() as u64)).unwrap_or(0)]
    }
}

/// The part of a timing.
pub(crate) fn period(timing: &mut Timing, period: Period) -> &mut Eight<Range> {
    match period {
        Period::Before => &mut timing.before_training_start,
        Period::Since => &mut timing.since_training_start,
        Period::Undated => &mut timing.undated,
    }
}

/// Adds items of one field, platform and period to every figure of a report that counts them.
/// Dated ones are of `year`.
pub(crate) fn count(
    report: &mut Report,
    (platform, field, when): (Platform, Field, Period),
    year: i16,
    more: &Range,
) {
    add(report.headline.get_mut(field), more);
    add(report.platforms.entry(platform).or_default().get_mut(field), more);
    add(period(&mut report.timing, when).get_mut(field), more);
    add(period(report.platform_timing.entry(platform).or_default(), when).get_mut(field), more);
    if Field::ANSWER.contains(&field) {
        add(&mut report.answer, more);
        if when != Period::Undated {
            if report.years.iter().all(|own| own.year != year) {
                report.years.push(Year { year, range: Range::default() });
                report.years.sort_by_key(|own| own.year);
            }
            for own in report.years.iter_mut().filter(|own| own.year == year) {
                add(&mut own.range, more);
            }
        }
    }
}

/// One invented person's report.
pub(crate) fn invent_report(random: &mut Random) -> Report {
    let mut report = empty_report();
    if random.chance(3) {
        report.policy.basis = Basis::VisibilityOnly;
    }
    for (platform, percent, layouts) in [
        (Platform::Facebook, 60, &[Layout::L4, Layout::L4, Layout::L4, Layout::L3, Layout::L1][..]),
        (Platform::Instagram, 70, &[Layout::G4, Layout::G4, Layout::G3b, Layout::G2a][..]),
        (Platform::Threads, 10, &[][..]),
        (Platform::Whatsapp, 8, &[Layout::Chat][..]),
        (Platform::MetaAiApp, 4, &[Layout::MetaAiApp][..]),
    ] {
        if random.chance(percent) {
            if !layouts.is_empty() {
                let language = random.pick(&["de", "de", "de", "de-AT", "en", "fr", "tr"]);
                let mut made = export(platform, random.pick(layouts), language);
                made.flavour = random.pick(&[Flavour::Json, Flavour::Json, Flavour::Html]);
                report.exports.push(made);
            }
            invent_platform(random, &mut report, platform);
        }
    }
    // Threads comes in the archive of Instagram: nobody has no archive at all.
    if report.exports.is_empty() {
        report.exports.push(export(Platform::Instagram, Layout::G4, "de"));
        invent_platform(random, &mut report, Platform::Instagram);
    }
    report.third_parties.distinct_people = random.amount();
    report
}

fn invent_platform(random: &mut Random, report: &mut Report, platform: Platform) {
    for field in Field::ALL {
        let whole = match field {
            Field::PhotosWithThirdParties => continue,
            Field::ProfileItems => random.below(5),
            _ => random.amount(),
        };
        let mut left = whole;
        for when in [Period::Before, Period::Since, Period::Undated] {
            let found = match when {
                Period::Undated => left,
                _ if report.policy.basis == Basis::VisibilityOnly => 0,
                _ if field == Field::ProfileItems => 0,
                Period::Before => left * random.below(101) / 100,
                Period::Since => left * random.pick(&[50, 100, 100]) / 100,
            };
            left -= found;
            let at_most = if random.chance(30) { found } else { random.below(found + 1) };
            let at_least = if random.chance(40) { 0 } else { random.below(at_most + 1) };
            let year = match when {
                Period::Before => 2008 + i16::try_from(random.below(17)).unwrap_or(0),
                _ => 2026,
            };
            let made = range(found, at_least, at_most);
            count(report, (platform, field, when), year, &made);
            if field == Field::Photos {
                let named = range(found / 4, at_least / 4, at_most / 4);
                let place = (platform, Field::PhotosWithThirdParties, when);
                count(report, place, year, &named);
            }
        }
    }
}

/// One invented person's statistics. Most people give no country.
pub(crate) fn invent(random: &mut Random) -> Submission {
    let report = invent_report(random);
    let country = match random.below(10) {
        0..=3 => Some("DE"),
        4 => Some("AT"),
        5 => Some(random.pick(&["CH", "FR", "LU", "NL"])),
        _ => None,
    };
    let country = country.map(|code| code.parse().unwrap());
    let id = SubmissionId(u128::from(random.next()) << 64 | u128::from(random.next()));
    anonymise::submission(&report, country, id).unwrap()
}
