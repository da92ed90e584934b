//! The table of COUNTING §11, row by row, with its own numbers.

use std::path::PathBuf;

use tempfile::TempDir;

use crate::support::examples::{a, b, b_from_year, b_private_for_years, b_private_since_october};
use crate::support::facebook::{Layout, Variant};
use crate::support::instagram::{self, Instagram};
use crate::support::run::{Outcome, Triple, report};

const A_LAYOUT: Layout = Layout::L4(Variant::Y2026);
/// The day of downloads that are as new as the example.
const TODAY: &str = "2026-09-02";

/// An archive of the table, what is told about it, and its row.
struct Case {
    says: &'static str,
    outcome: Outcome,
    /// Posts, photos, stories, comments, photos with third parties, profile items. No example has
    /// videos or messages to Meta AI.
    counts: [Triple; 6],
}

impl Case {
    fn holds(&self) {
        println!("{}", self.says);
        let [posts, photos, stories, comments, with_third_parties, profile] = self.counts;
        self.outcome.assert_counts(&[
            ("posts", posts),
            ("photos", photos),
            ("videos", (0, 0, 0)),
            ("stories", stories),
            ("comments", comments),
            ("photos_with_third_parties", with_third_parties),
            ("ai_interactions", (0, 0, 0)),
            ("profile_items", profile),
        ]);
        assert_eq!(self.outcome.code, 0, "{}", self.outcome.stderr);
    }
}

fn report_a(options: &[&str]) -> Outcome {
    let folder = TempDir::new().unwrap();
    let name = a().zip_name(TODAY, "6zxl8WMW");
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
fn every_row_of_facebook_holds() {
    let friends_then_public =
        ["--facebook-audience", "friends", "--facebook-audience", "public@2024-01-01"];
    for case in [
        Case {
            says: "what is possible is told, and nothing promised",
            outcome: report_a(&[]),
            counts: [(6, 0, 6), (5, 0, 5), (0, 0, 0), (2, 0, 2), (2, 0, 2), (2, 2, 2)],
        },
        Case {
            says: "told public makes the own timeline certain",
            outcome: report_a(&["--facebook-audience", "public"]),
            counts: [(6, 4, 6), (5, 5, 5), (0, 0, 0), (2, 0, 2), (2, 2, 2), (2, 2, 2)],
        },
        Case {
            says: "told friends, and public later, counts each item by its own day",
            outcome: report_a(&friends_then_public),
            counts: [(6, 2, 4), (5, 0, 0), (0, 0, 0), (2, 0, 2), (2, 0, 0), (2, 2, 2)],
        },
    ] {
        case.holds();
    }
}

#[test]
fn every_row_of_instagram_holds() {
    for case in [
        Case {
            says: "a public account is certain",
            outcome: report_b(&b(), TODAY, &[]),
            counts: [(3, 3, 3), (8, 6, 8), (4, 0, 4), (5, 2, 5), (2, 2, 2), (4, 3, 4)],
        },
        Case {
            says: "an account private for years keeps only what is always public",
            outcome: report_b(&b_private_for_years(), TODAY, &[]),
            counts: [(3, 0, 0), (8, 1, 3), (4, 0, 0), (5, 0, 3), (2, 0, 0), (4, 3, 4)],
        },
        Case {
            says: "a switch to private during the training leaves the past open",
            outcome: report_b(&b_private_since_october(), TODAY, &[]),
            counts: [(3, 0, 2), (8, 1, 7), (4, 0, 3), (5, 0, 5), (2, 0, 2), (4, 3, 4)],
        },
        Case {
            says: "the content of a minor is out of the training",
            outcome: report_b(&b(), TODAY, &["--minor"]),
            counts: [(3, 0, 0), (8, 0, 0), (4, 0, 0), (5, 0, 0), (2, 0, 0), (4, 0, 0)],
        },
    ] {
        case.holds();
    }
}

#[test]
fn an_archive_older_than_the_training_proves_nothing_about_today() {
    // The same content six years earlier: COUNTING means the date of the download only, but
    // records of 2025 would make the archive newer than its name says.
    let case = Case {
        says: "older than the training",
        outcome: report_b(&b_from_year(2019), "2022-01-10", &[]),
        counts: [(3, 0, 3), (8, 0, 8), (4, 0, 4), (5, 0, 5), (2, 0, 2), (4, 3, 4)],
    };
    case.holds();
    assert!(case.outcome.finds("archive_older_than_training"));
}

#[test]
fn only_who_is_public_is_told_to_limit_old_posts() {
    let limits = |account| {
        let outcome = report_b(&account, TODAY, &[]);
        outcome.at("/recommendation/steps").as_array().unwrap().iter().any(|step| step == "narrow")
    };
    assert!(limits(b()));
    assert!(!limits(b_private_for_years()));
}
