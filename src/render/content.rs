//! The words of a report in the order of reading (PAGE): every output lays out the same
//! sentences. Nothing is counted here; each part says which fields of the report it speaks of.

mod accounts;
mod answer;
mod authorities;
mod basis;
mod closing;
mod details;
pub(super) mod distortions;
mod glossary;
mod meta_ai;
pub(super) mod people;
mod reading;
mod saved;
mod staleness;
mod steps;
mod table;
mod total;
mod words;
mod years;

use crate::domain::name::Names;
use crate::report::model::{Basis, Report};
use crate::words::i18n::Catalog;

pub(super) use accounts::Accounts;
pub(super) use authorities::Authorities;
pub(super) use basis::{Certainty, Group};
pub(super) use details::{Figure, RuleWords};
pub(super) use reading::Reading;
pub(super) use saved::Saved;
pub(super) use steps::{Brief, StepWords, Way};
pub(super) use table::{Row, Table};
pub(super) use total::Total;
pub(super) use words::{answer_of, range};
pub(super) use years::{YearRow, Years};

/// A heading with a paragraph and, if there is more to tell apart, a list.
pub(super) struct Section {
    pub(super) heading: String,
    /// The sentences of the paragraph.
    pub(super) paragraphs: Vec<String>,
    pub(super) items: Vec<String>,
}

/// Everything a reader sees, in words.
pub(super) struct Content {
    /// What this is, of which platforms, of which day.
    pub(super) kicker: String,
    /// The answer, a sentence without its full stop.
    pub(super) answer: String,
    /// Why, in at most three sentences.
    pub(super) lead: Vec<String>,
    /// Those of them that are never left out, however little room there is: without them the answer
    /// is wrong.
    pub(super) grave: Vec<String>,
    /// The answer's range in its parts.
    pub(super) total: Option<Total>,
    pub(super) table: Table,
    /// What is certain, possible, out, and from where.
    pub(super) basis: Vec<Group>,
    /// How many items each rule decided.
    pub(super) rules: Option<String>,
    /// Where to object, for the beginning.
    pub(super) ways: Vec<Way>,
    pub(super) steps_heading: String,
    pub(super) steps: Vec<StepWords>,
    pub(super) years: Option<Years>,
    pub(super) saved: Option<Saved>,
    /// Other people, places, Meta AI.
    pub(super) sections: Vec<Section>,
    pub(super) accounts: Option<Accounts>,
    /// What authorities, courts and associations said.
    pub(super) authorities: Option<Authorities>,
    /// What holds for minors and other regions.
    pub(super) notes: Vec<Section>,
    pub(super) reading: Reading,
    /// Each figure with where it comes from.
    pub(super) figures: Vec<Figure>,
    /// Each rule with its reason.
    pub(super) rule_words: Vec<RuleWords>,
    /// What the short names of their sources stand for.
    pub(super) sources: Vec<String>,
    /// Terms and what they mean here.
    pub(super) glossary: Vec<(String, String)>,
    /// Privacy, no legal advice, version.
    pub(super) closing: Vec<String>,
}

impl Content {
    /// For what is saved or handed on.
    pub(super) fn of(report: &Report, catalog: &Catalog) -> Self {
        Self::naming(report, Names::Veiled, catalog)
    }

    /// The same with one form of names or the other.
    pub(super) fn naming(report: &Report, names: Names, catalog: &Catalog) -> Self {
        Self {
            kicker: answer::kicker(report, catalog),
            answer: answer::answer(report, catalog),
            lead: answer::example(report, catalog)
                .into_iter()
                .chain(staleness::warning(report, catalog))
                .chain(answer::lead(report, catalog))
                .collect(),
            grave: answer::example(report, catalog)
                .into_iter()
                .chain(distortions::grave(report, catalog))
                .collect(),
            total: total::total(report, catalog),
            table: table::table(report, catalog),
            basis: basis::groups(report, catalog),
            rules: basis::rules(report, catalog),
            ways: steps::ways(report, catalog),
            steps_heading: catalog.text("heading-steps"),
            steps: steps::steps(report, catalog),
            years: years::years(report, catalog),
            saved: saved::saved(report, catalog),
            sections: people::sections(report, catalog),
            accounts: accounts::accounts(report, catalog),
            authorities: authorities::authorities(report, catalog),
            notes: closing::notes(report, catalog),
            reading: reading::reading(report, names, catalog),
            figures: details::figures(report, catalog),
            rule_words: details::rules(report, catalog),
            sources: details::sources(report, catalog),
            glossary: glossary::glossary(report, catalog),
            closing: closing::closing(report, catalog),
        }
    }
}

/// Whether the report may speak of the training, its start and rights: only where Meta's text for
/// the region was examined (COUNTING §8, POLICY §2.7).
fn speaks_of_training(report: &Report) -> bool {
    report.policy.basis == Basis::Policy
}

/// Whether public content is left out because of the age: only one text is known that does so.
fn leaves_out_minors(report: &Report) -> bool {
    report.policy.minor && speaks_of_training(report)
}
