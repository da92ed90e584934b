//! From a report to the statistics that may be handed on.

#[path = "support/statistics.rs"]
#[allow(dead_code, reason = "other tests use the rest")]
mod people;

use people::{Random, count, empty_report, export, invent_report, range};
use proptest::prelude::*;
use widerspruch::domain::headline::Field;
use widerspruch::domain::platform::Platform;
use widerspruch::report::model::{Basis, Layout, PhotosSeen, Report};
use widerspruch::statistics::share::anonymise::{self, NotShareable};
use widerspruch::statistics::share::bin::{Bin, Share};
use widerspruch::statistics::share::stamp::SubmissionId;
use widerspruch::statistics::share::submission::{
    Count, FlavourGroup, LanguageGroup, LayoutGroup, Measure, Period, Submission,
};

const ID: SubmissionId = SubmissionId(0xabc);

#[test]
fn a_small_facebook_archive_becomes_these_statistics() {
    let mut report = empty_report();
    report.exports.push(export(Platform::Facebook, Layout::L4, "de-DE"));
    let facebook = |field, when| (Platform::Facebook, field, when);
    count(&mut report, facebook(Field::Posts, Period::Before), 2012, &range(120, 40, 95));
    count(&mut report, facebook(Field::Photos, Period::Since), 2026, &range(5, 0, 5));
    count(&mut report, facebook(Field::ProfileItems, Period::Undated), 0, &range(3, 3, 3));
    report.third_parties.distinct_people = 31;

    let made = anonymise::submission(&report, "DE".parse().ok(), ID).unwrap();

    let part = made.platforms.facebook.unwrap();
    assert_eq!(part.flavour, FlavourGroup::Json);
    assert_eq!(part.layout, LayoutGroup::L4);
    assert_eq!(part.language, LanguageGroup::German);
    let percent = |share: Option<Share>| share.map(Share::percent);
    let posts = part.headline.posts;
    assert_eq!((posts.found, posts.at_least, posts.at_most), (Bin::Hundreds, Bin::Tens, Bin::Tens));
    assert_eq!(percent(posts.share_at_least), Some(35)); // 33.3
    assert_eq!(percent(posts.share_at_most), Some(80)); // 79.2
    assert_eq!(part.headline.photos.found, Bin::Ones);
    assert_eq!(part.headline.photos.share_at_most, None);
    assert_eq!(part.answer.found, Bin::Hundreds); // 125: profile facts are not in it
    assert_eq!(percent(part.answer.share_at_most), Some(80)); // 100 of 125
    assert_eq!(part.timing.before_training_start.at_least, Bin::Tens);
    assert_eq!(part.timing.since_training_start.found, Bin::Ones);
    assert_eq!(part.timing.undated.found, Bin::Zero);
    assert_eq!(percent(part.timing.share_before), Some(95)); // 120 of 125: 96
    assert_eq!(made.years.from_2012, Bin::Hundreds);
    assert_eq!(made.years.from_2024, Bin::Ones);
    assert_eq!(made.third_parties, Bin::Tens);
    assert!(!made.ai_chats);
    assert!(made.platforms.instagram.is_none());
}

#[test]
fn rare_layouts_languages_and_several_exports_are_folded_together() {
    let mut report = empty_report();
    report.exports.push(export(Platform::Facebook, Layout::L1, "fo"));
    report.exports.push(export(Platform::Instagram, Layout::G4, "de"));
    report.exports.push(export(Platform::Instagram, Layout::G2a, "en-GB"));

    let made = anonymise::submission(&report, None, ID).unwrap();

    let facebook = made.platforms.facebook.unwrap();
    assert_eq!((facebook.layout, facebook.language), (LayoutGroup::Older, LanguageGroup::Unknown));
    let instagram = made.platforms.instagram.unwrap();
    assert_eq!(
        (instagram.layout, instagram.language),
        (LayoutGroup::Several, LanguageGroup::Unknown)
    );
    assert_eq!(instagram.flavour, FlavourGroup::Json);
}

#[test]
fn a_language_that_is_rare_beside_the_country_or_the_layout_is_left_out() {
    let language = |layout, tag: &str, country: Option<&str>| {
        let mut report = empty_report();
        report.exports.push(export(Platform::Facebook, layout, tag));
        let country = country.map(|code| code.parse().unwrap());
        let made = anonymise::submission(&report, country, ID).unwrap();
        made.platforms.facebook.unwrap().language
    };
    assert_eq!(language(Layout::L4, "fr", None), LanguageGroup::Other);
    assert_eq!(language(Layout::L4, "fr", Some("FR")), LanguageGroup::Other);
    assert_eq!(language(Layout::L4, "de", Some("CH")), LanguageGroup::German);
    assert_eq!(language(Layout::L1, "de", None), LanguageGroup::German);
    assert_eq!(language(Layout::L4, "fr", Some("DE")), LanguageGroup::Unknown);
    assert_eq!(language(Layout::L4, "de", Some("LU")), LanguageGroup::Unknown);
    assert_eq!(language(Layout::L1, "fr", None), LanguageGroup::Unknown);
}

#[test]
fn a_minor_shares_nothing() {
    let mut report = empty_report();
    report.exports.push(export(Platform::Instagram, Layout::G4, "de"));
    report.policy.minor = true;
    assert_eq!(anonymise::submission(&report, None, ID), Err(NotShareable::Minor));
}

#[test]
fn a_report_that_counts_faces_is_not_mixed_with_those_that_count_names() {
    let mut report = empty_report();
    report.exports.push(export(Platform::Instagram, Layout::G4, "de"));
    report.third_parties.photos_seen = Some(PhotosSeen { at_least: 0, at_most: 1 });
    assert_eq!(anonymise::submission(&report, None, ID), Err(NotShareable::Faces));
}

#[test]
fn a_report_without_an_export_gives_nothing_to_share() {
    assert_eq!(anonymise::submission(&empty_report(), None, ID), Err(NotShareable::Nothing));
}

#[test]
fn a_report_that_contradicts_itself_is_refused() {
    let mut report = empty_report();
    report.exports.push(export(Platform::Instagram, Layout::G4, "de"));
    report.platforms.entry(Platform::Instagram).or_default().posts = range(2, 3, 1);
    let refused = anonymise::submission(&report, None, ID);
    assert!(matches!(refused, Err(NotShareable::Contradiction(_))), "{refused:?}");
}

/// One post of 2012, and the word that it is from the years after the training began.
#[test]
fn years_that_contradict_the_start_of_the_training_are_refused() {
    let mut report = empty_report();
    report.exports.push(export(Platform::Instagram, Layout::G4, "de"));
    let place = (Platform::Instagram, Field::Posts, Period::Before);
    count(&mut report, place, 2012, &range(1, 1, 1));
    assert!(anonymise::submission(&report, None, ID).is_ok());
    report.years[0].year = 2028;
    assert!(anonymise::submission(&report, None, ID).is_err());
    report.years[0].year = 2025;
    assert!(anonymise::submission(&report, None, ID).is_ok(), "the year in which it began");
}

/// Position of a share among its steps; a share that is left out has none.
fn step(share: Option<Share>) -> Option<usize> {
    share.map(|share| usize::from(share.percent() / 5))
}

fn assert_near(one: usize, other: usize, what: &str) {
    assert!(one.abs_diff(other) <= 1, "{what} moved from {one} to {other}");
}

/// A share appears where its count enters the hundreds, and nowhere else; where it is, it moves by
/// one step at most.
fn assert_share_near(one: (Bin, Option<Share>), other: (Bin, Option<Share>), what: &str) {
    match (step(one.1), step(other.1)) {
        (Some(one), Some(other)) => assert_near(one, other, what),
        (None, None) => {}
        _ => assert_ne!(one.0, other.0, "{what} appeared although its count did not move"),
    }
}

fn assert_counts_near(one: Count, other: Count, what: &str) {
    for measure in Measure::ALL {
        assert_near(one.bin(measure).index(), other.bin(measure).index(), what);
        let share = |count: Count| (count.found, count.share(measure));
        assert_share_near(share(one), share(other), what);
    }
}

fn assert_all_near(one: &Submission, other: &Submission) {
    assert_counts_near(one.answer, other.answer, "the answer");
    for (one, other) in one.years.values().into_iter().zip(other.years.values()) {
        assert_near(one.index(), other.index(), "a band of years");
    }
    assert_eq!(one.third_parties, other.third_parties);
    for platform in Platform::ALL {
        let (Some(one), Some(other)) = (one.platforms.get(platform), other.platforms.get(platform))
        else {
            assert_eq!(one.platforms.get(platform), other.platforms.get(platform));
            continue;
        };
        for field in Field::ALL {
            assert_counts_near(*one.headline.get(field), *other.headline.get(field), field.code());
        }
        assert_counts_near(one.answer, other.answer, "the answer of a platform");
        for period in Period::ALL {
            for measure in Measure::ALL {
                let (one, other) = (one.timing.get(period), other.timing.get(period));
                assert_near(one.bin(measure).index(), other.bin(measure).index(), period.code());
            }
        }
        let share = |part: &widerspruch::statistics::share::submission::PlatformPart| {
            (part.answer.found, part.timing.share_before)
        };
        assert_share_near(share(one), share(other), "the share from before");
    }
}

fn one_of(platform: prop::sample::Index, report: &Report) -> Platform {
    *platform.get(&report.platforms.keys().copied().collect::<Vec<_>>())
}

proptest! {
    #[test]
    fn one_more_item_moves_each_field_by_one_step_at_most(
        seed: u64,
        platform: prop::sample::Index,
        field in prop::sample::select(&Field::ALL[..]),
        when in prop::sample::select(&Period::ALL[..]),
        scope in 0_u8..3,
    ) {
        let mut report = invent_report(&mut Random(seed));
        let platform = one_of(platform, &report);
        let when = if report.policy.basis == Basis::Policy { when } else { Period::Undated };
        let before = anonymise::submission(&report, None, ID).unwrap();
        let item = range(1, u64::from(scope > 1), u64::from(scope > 0));
        let year = if when == Period::Since { 2026 } else { 2019 };
        count(&mut report, (platform, field, when), year, &item);
        if field == Field::PhotosWithThirdParties {
            count(&mut report, (platform, Field::Photos, when), year, &item);
        }
        let after = anonymise::submission(&report, None, ID).unwrap();
        assert_all_near(&before, &after);
    }

    #[test]
    fn one_item_that_changes_its_audience_moves_each_field_by_one_step_at_most(
        seed: u64,
        platform: prop::sample::Index,
        field in prop::sample::select(
            Field::ALL.into_iter().filter(|field| *field != Field::PhotosWithThirdParties).collect::<Vec<_>>()
        ),
    ) {
        let mut report = invent_report(&mut Random(seed));
        let place = (one_of(platform, &report), field, Period::Undated);
        count(&mut report, place, 2019, &range(1, 0, 0));
        let before = anonymise::submission(&report, None, ID).unwrap();
        count(&mut report, place, 2019, &range(0, 1, 1));
        let after = anonymise::submission(&report, None, ID).unwrap();
        assert_all_near(&before, &after);
    }

    #[test]
    fn every_submission_survives_its_file(seed: u64) {
        let made = people::invent(&mut Random(seed));
        let text = serde_json::to_string(&made).unwrap();
        prop_assert_eq!(widerspruch::statistics::pool::read::submission(text.as_bytes()), Ok(made));
    }
}
