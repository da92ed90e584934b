//! Invented reports that every renderer is tested with, so that all faces of a report are seen
//! over the same figures.

mod ai;
#[path = "../../tests/support/blank.rs"]
mod blank;
mod instagram;
mod typical;

use std::collections::BTreeMap;

use jiff::civil::date;

pub(crate) use ai::ai_chats;
use blank::{add, range};
pub(crate) use instagram::{minor, old_archive, private, tiny};
pub(crate) use typical::{accounts, estimate, failed, huge, objected, switzerland, typical, uk};

use super::build::authorities;
use super::model::*;
use crate::diag::{Code, Diagnostic};
use crate::domain::audience::{Evidence, Scope};
use crate::domain::headline::{Eight, Field};
use crate::domain::look::NotExamined;
use crate::domain::platform::Platform;
use crate::domain::region::Region;

/// All samples with their names, for snapshots over every one of them.
pub(crate) fn all() -> Vec<(&'static str, Report)> {
    vec![
        ("empty", empty()),
        ("tiny", tiny()),
        ("typical", typical()),
        ("huge", huge()),
        ("estimate", estimate()),
        ("minor", minor()),
        ("switzerland", switzerland()),
        ("uk", uk()),
        ("failed", failed()),
        ("accounts", accounts()),
        ("old_archive", old_archive()),
        ("private", private()),
        ("objected", objected()),
        ("ai_chats", ai_chats()),
    ]
}

/// Found, at least, at most, in the order of [`Field::ALL`].
fn eight(values: [(u64, u64, u64); 8]) -> Eight<Range> {
    let mut headline = Eight::default();
    for (field, (found, at_least, at_most)) in Field::ALL.into_iter().zip(values) {
        *headline.get_mut(field) = range(found, at_least, at_most);
    }
    headline
}

fn sum(headline: &Eight<Range>) -> Range {
    let mut sum = Range::default();
    for field in Field::ANSWER {
        add(&mut sum, headline.get(field));
    }
    sum
}

fn evidence(
    platform: Platform,
    field: Field,
    evidence: Evidence,
    scope: Scope,
    count: u64,
) -> EvidenceCount {
    EvidenceCount { platform, field, evidence, scope, count }
}

fn rule(id: &str, scope: Scope, count: u64) -> RuleCount {
    RuleCount { id: id.to_owned(), scope, confidence: "H".to_owned(), count }
}

fn export(platform: Platform, layout: Layout, account: AccountState) -> Export {
    Export { account, ..blank::export(platform, layout, "de") }
}

fn ai_product(platform: Platform, messages: u64) -> AiProduct {
    AiProduct {
        platform,
        messages,
        mentions: 0,
        since_training_start: 0,
        undated: 0,
        first: None,
        last: None,
        chats: 1,
        probable_chats: 0,
        answers: 0,
        by_others: 0,
        by_unknown: 0,
        resets: Vec::new(),
        probably_cut: false,
    }
}

/// Nothing found.
pub(crate) fn empty() -> Report {
    Report {
        accounts: vec![Account { platform: Platform::Instagram, headline: Eight::default() }],
        exports: vec![Export {
            first: None,
            last: None,
            ..export(Platform::Instagram, Layout::G4, AccountState::Unknown)
        }],
        platforms: BTreeMap::from([(Platform::Instagram, Eight::default())]),
        authorities: authorities(Region::Eea),
        recommendation: Recommendation {
            action: Action::ObjectAsPrecaution,
            reasons: Vec::new(),
            steps: vec![Step::ObjectInstagram],
        },
        quality: Quality {
            members: Members { read: 3, ignored: 8, unknown: 0, failed: 0 },
            diagnostics: vec![
                Diagnostic::new(Code::CategoriesAbsent).with("categories", "comments posts").into(),
            ],
            ..Quality::default()
        },
        // No renderer shows a timing of each platform; the others set theirs.
        ..blank::report()
    }
}

#[test]
fn the_samples_keep_the_law_of_ranges() {
    for (name, report) in all() {
        for field in Field::ALL {
            let range = report.headline.get(field);
            assert!(range.at_least <= range.at_most && range.at_most <= range.found, "{name}");
        }
        assert_eq!(Range { estimate: None, ..report.answer }, sum(&report.headline), "{name}");
    }
}
