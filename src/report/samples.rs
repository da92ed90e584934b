//! Invented reports that every renderer is tested with, so that all faces of a report are seen
//! over the same figures.

mod ai;
mod instagram;
mod typical;

use std::collections::BTreeMap;

use jiff::civil::{Date, date};

pub(crate) use ai::ai_chats;
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

const AS_OF: Date = date(2026, 11, 24);

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

fn range(found: u64, at_least: u64, at_most: u64) -> Range {
    Range { found, at_least, at_most, estimate: None }
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
    Field::ANSWER.iter().map(|field| headline.get(*field)).fold(Range::default(), |sum, own| {
        range(sum.found + own.found, sum.at_least + own.at_least, sum.at_most + own.at_most)
    })
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
    Export {
        platform,
        flavour: Flavour::Json,
        layout,
        language: Some("de".to_owned()),
        parts: 1,
        account,
        exported: Some(date(2026, 11, 22)),
        account_index: 0,
        first: Some(date(2011, 3, 4)),
        last: Some(date(2026, 8, 30)),
        requested_range: None,
        age: ArchiveAge::Current,
    }
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
        schema: SCHEMA.to_owned(),
        tool_version: "0.1.0".to_owned(),
        as_of: AS_OF,
        policy: Policy {
            version: date(2026, 7, 23),
            checked: date(2026, 11, 26),
            region: Region::Eea,
            basis: Basis::Policy,
            training_start: Some(date(2025, 5, 27)),
            minor: false,
            objected: None,
        },
        accounts: vec![Account { platform: Platform::Instagram, headline: Eight::default() }],
        exports: vec![Export {
            first: None,
            last: None,
            ..export(Platform::Instagram, Layout::G4, AccountState::Unknown)
        }],
        answer: Range::default(),
        headline: Eight::default(),
        platforms: BTreeMap::from([(Platform::Instagram, Eight::default())]),
        timing: Timing::default(),
        platform_timing: BTreeMap::new(), // no renderer shows it
        years: Vec::new(),
        third_parties: ThirdParties::default(),
        location: Location::default(),
        rules: Vec::new(),
        evidence: Vec::new(),
        ai: Vec::new(),
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
