//! What all invented reports begin with: those that renderers are tested with in the library, and
//! those of many people for their statistics.

use std::collections::BTreeMap;

use jiff::civil::date;
use widerspruch::domain::headline::Eight;
use widerspruch::domain::platform::Platform;
use widerspruch::domain::region::Region;
use widerspruch::report::model::{
    AccountState, Action, ArchiveAge, Basis, Export, Flavour, Layout, Location, Policy, Quality,
    Range, Recommendation, Report, SCHEMA, ThirdParties, Timing,
};

pub(crate) fn range(found: u64, at_least: u64, at_most: u64) -> Range {
    Range { found, at_least, at_most, estimate: None }
}

pub(crate) fn add(to: &mut Range, more: &Range) {
    to.found += more.found;
    to.at_least += more.at_least;
    to.at_most += more.at_most;
}

/// A report that holds nothing yet.
pub(crate) fn report() -> Report {
    Report {
        schema: SCHEMA.to_owned(),
        tool_version: "0.1.0".to_owned(),
        as_of: date(2026, 11, 24),
        policy: Policy {
            version: date(2026, 7, 23),
            checked: date(2026, 11, 26),
            region: Region::Eea,
            basis: Basis::Policy,
            training_start: Some(date(2025, 5, 27)),
            minor: false,
            objected: None,
        },
        accounts: Vec::new(),
        exports: Vec::new(),
        answer: Range::default(),
        headline: Eight::default(),
        platforms: BTreeMap::new(),
        timing: Timing::default(),
        platform_timing: BTreeMap::new(),
        years: Vec::new(),
        third_parties: ThirdParties::default(),
        location: Location::default(),
        rules: Vec::new(),
        evidence: Vec::new(),
        ai: Vec::new(),
        authorities: Vec::new(),
        recommendation: Recommendation {
            action: Action::Object,
            reasons: Vec::new(),
            steps: Vec::new(),
        },
        quality: Quality::default(),
    }
}

/// An export of a platform that tells nothing about the account.
pub(crate) fn export(platform: Platform, layout: Layout, language: &str) -> Export {
    Export {
        platform,
        flavour: Flavour::Json,
        layout,
        language: Some(language.to_owned()),
        parts: 1,
        account: AccountState::Unknown,
        exported: Some(date(2026, 11, 22)),
        account_index: 0,
        first: Some(date(2011, 3, 4)),
        last: Some(date(2026, 8, 30)),
        requested_range: None,
        age: ArchiveAge::Current,
    }
}
