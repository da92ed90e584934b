//! The table of COUNTING §11, row by row, with its own numbers.

use std::path::PathBuf;

use tempfile::TempDir;

use crate::support::examples::{a, b, b_from_year, b_private_for_years, b_private_since_october};
use crate::support::facebook::{Layout, Variant};
use crate::support::instagram::{self, Instagram};
use crate::support::run::{Outcome, Triple, report};

const A_LAYOUT: Layout = Layout::L4(Variant::Y2026);

struct Row {
    posts: Triple,
    photos: Triple,
    stories: Triple,
    comments: Triple,
    with_third_parties: Triple,
    profile: Triple,
}

impl Row {
    #[track_caller]
    fn holds_for(&self, outcome: &Outcome) {
        outcome.assert_counts(&[
            ("posts", self.posts),
            ("photos", self.photos),
            ("videos", (0, 0, 0)),
            ("stories", self.stories),
            ("comments", self.comments),
            ("photos_with_third_parties", self.with_third_parties),
            ("ai_interactions", (0, 0, 0)),
            ("profile_items", self.profile),
        ]);
        assert_eq!(outcome.code, 0, "{}", outcome.stderr);
    }
}

fn report_a(options: &[&str]) -> Outcome {
    let folder = TempDir::new().unwrap();
    let name = a().zip_name("2026-09-02", "6zxl8WMW");
    let path = a().write(A_LAYOUT).zip_as(folder.path(), &name);
    run(path, options)
}

fn report_b(account: &Instagram, day: &str, options: &[&str]) -> Outcome {
    let folder = TempDir::new().unwrap();
    let name = account.zip_name(day, "6zxl8WMW");
    let path = account.write(instagram::Layout::G4).zip_as(folder.path(), &name);
    run(path, options)
}

fn run(path: PathBuf, options: &[&str]) -> Outcome {
    report(options.iter().map(Into::into).chain([path]))
}

#[test]
fn a_facebook_archive_says_what_is_possible_and_promises_nothing() {
    Row {
        posts: (6, 0, 6),
        photos: (5, 0, 5),
        stories: (0, 0, 0),
        comments: (2, 0, 2),
        with_third_parties: (2, 0, 2),
        profile: (2, 2, 2),
    }
    .holds_for(&report_a(&[]));
}

#[test]
fn told_public_makes_the_own_timeline_certain() {
    Row {
        posts: (6, 4, 6),
        photos: (5, 5, 5),
        stories: (0, 0, 0),
        comments: (2, 0, 2),
        with_third_parties: (2, 2, 2),
        profile: (2, 2, 2),
    }
    .holds_for(&report_a(&["--facebook-audience", "public"]));
}

#[test]
fn told_friends_and_public_later_counts_each_item_by_its_own_day() {
    Row {
        posts: (6, 2, 4),
        photos: (5, 0, 0),
        stories: (0, 0, 0),
        comments: (2, 0, 2),
        with_third_parties: (2, 0, 0),
        profile: (2, 2, 2),
    }
    .holds_for(&report_a(&[
        "--facebook-audience",
        "friends",
        "--facebook-audience",
        "public@2024-01-01",
    ]));
}

#[test]
fn a_public_instagram_account_is_certain() {
    Row {
        posts: (3, 3, 3),
        photos: (8, 6, 8),
        stories: (4, 0, 4),
        comments: (5, 2, 5),
        with_third_parties: (2, 2, 2),
        profile: (4, 3, 4),
    }
    .holds_for(&report_b(&b(), "2026-09-02", &[]));
}

#[test]
fn an_account_private_for_years_keeps_only_what_is_always_public() {
    Row {
        posts: (3, 0, 0),
        photos: (8, 1, 3),
        stories: (4, 0, 0),
        comments: (5, 0, 3),
        with_third_parties: (2, 0, 0),
        profile: (4, 3, 4),
    }
    .holds_for(&report_b(&b_private_for_years(), "2026-09-02", &[]));
}

#[test]
fn only_who_is_public_is_told_to_limit_old_posts() {
    let limits = |account| {
        let outcome = report_b(&account, "2026-09-02", &[]);
        outcome.at("/recommendation/steps").as_array().unwrap().iter().any(|step| step == "narrow")
    };
    assert!(limits(b()));
    assert!(!limits(b_private_for_years()));
}

#[test]
fn a_switch_to_private_during_the_training_leaves_the_past_open() {
    Row {
        posts: (3, 0, 2),
        photos: (8, 1, 7),
        stories: (4, 0, 3),
        comments: (5, 0, 5),
        with_third_parties: (2, 0, 2),
        profile: (4, 3, 4),
    }
    .holds_for(&report_b(&b_private_since_october(), "2026-09-02", &[]));
}

#[test]
fn an_archive_older_than_the_training_proves_nothing_about_today() {
    // The same content six years earlier: COUNTING means the date of the download only, but
    // records of 2025 would make the archive newer than its name says.
    let account = b_from_year(2019);
    let outcome = report_b(&account, "2022-01-10", &[]);
    Row {
        posts: (3, 0, 3),
        photos: (8, 0, 8),
        stories: (4, 0, 4),
        comments: (5, 0, 5),
        with_third_parties: (2, 0, 2),
        profile: (4, 3, 4),
    }
    .holds_for(&outcome);
    assert!(outcome.finds("archive_older_than_training"));
}

#[test]
fn the_content_of_a_minor_is_out_of_the_training() {
    Row {
        posts: (3, 0, 0),
        photos: (8, 0, 0),
        stories: (4, 0, 0),
        comments: (5, 0, 0),
        with_third_parties: (2, 0, 0),
        profile: (4, 0, 0),
    }
    .holds_for(&report_b(&b(), "2026-09-02", &["--minor"]));
}
