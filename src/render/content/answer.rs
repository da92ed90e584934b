//! The answer in one sentence, and why in at most three (PAGE, "What carries it", 1 and 2).

use std::collections::BTreeMap;

use jiff::civil::{Date, date};

use super::distortions::distortions;
use super::{leaves_out_minors, speaks_of_training, words};
use crate::diag::{Code, DiagnosticEntry};
use crate::domain::audience::{Evidence, Scope};
use crate::domain::headline::Field;
use crate::domain::platform::Platform;
use crate::render::estimate;
use crate::report::model::{Action, Range, Report};
use crate::words::i18n::{Catalog, code_id, number};
use crate::words::text::capitalised;

/// From this day on Meta's notices and confirmations name the chats with Meta AI, too; an older
/// objection should be repeated (POLICY §0 finding 5, §2.2).
const NAMES_AI_CHATS_SINCE: Date = date(2025, 4, 14);

/// What stands before all other sentences where nobody is meant: pages are passed on.
pub(super) fn example(report: &Report, catalog: &Catalog) -> Option<String> {
    let is_example = |found: &DiagnosticEntry| found.code == Code::InventedExample;
    report.quality.diagnostics.iter().any(is_example).then(|| catalog.text("lead-example"))
}

/// What this is, of which platforms, of which day.
pub(super) fn kicker(report: &Report, catalog: &Catalog) -> String {
    let names: Vec<String> =
        words::platforms(report).iter().map(|own| catalog.code("platform", own)).collect();
    let day = catalog.date_long(report.as_of);
    if names.is_empty() {
        return catalog.format("kicker-plain", &[("date", day.into())]);
    }
    catalog.format("kicker", &[("platforms", catalog.list(&names).into()), ("date", day.into())])
}

/// Why most answers about Facebook are a range.
const NOT_IN_ARCHIVE: &str = "spread-not-in-archive";

/// How many kinds the answer names before it says "and other items".
const NAMED_KINDS: usize = 3;

/// The answer without its full stop: an amount of named kinds in a frame that says what they fall
/// under, after the survey with the estimate first.
pub(super) fn answer(report: &Report, catalog: &Catalog) -> String {
    let range = &report.answer;
    if range.found == 0 {
        return catalog.text("answer-nothing");
    }
    let (amount, count) = amount(report, catalog);
    let frame = match (speaks_of_training(report), report.policy.objected) {
        (false, _) => "answer-visible",
        (true, Some(_)) => "answer-objected",
        (true, None) => "answer-training",
    };
    let sentence = catalog.format(frame, &[("amount", amount.into()), ("count", number(count))]);
    capitalised(&sentence)
}

/// "between 84 and 281 of your posts, photos and comments", and the number that its verb agrees
/// with.
fn amount(report: &Report, catalog: &Catalog) -> (String, u64) {
    let range = &report.answer;
    if let Some(estimate) = &range.estimate {
        let kinds = kinds(report, |own| own.at_most, catalog);
        let arguments = [
            ("value", number(estimate.value)),
            ("low", number(estimate.low)),
            ("high", number(estimate.high)),
            ("kinds", kinds.into()),
            ("beyond", number(estimate.beyond)),
        ];
        let id = if estimate.beyond > 0 { "amount-estimate-beyond" } else { "amount-estimate" };
        return (catalog.format(id, &arguments), estimate.value);
    }
    let named = |id: &str, of: fn(&Range) -> u64, count: u64| {
        let arguments = [
            ("low", number(range.at_least)),
            ("high", number(range.at_most)),
            ("found", number(range.found)),
            ("kinds", kinds(report, of, catalog).into()),
        ];
        (catalog.format(id, &arguments), count)
    };
    let counts = counts(report, |own| own.at_most);
    match (range.at_least, range.at_most) {
        (_, 0) => named("amount-none", |own| own.found, range.found),
        (0, 1) => {
            let own = catalog.list(&each(&counts, catalog));
            (catalog.format("amount-at-most-one", &[("own", own.into())]), 1)
        }
        (low, high) if low == high && counts.len() <= 2 => {
            (catalog.list(&each(&counts, catalog)), high)
        }
        (low, high) if low == high => named("amount-exact", |own| own.at_most, high),
        (0, high) => named("amount-up-to", |own| own.at_most, high),
        (_, high) => named("amount-range", |own| own.at_most, high),
    }
}

/// The counts that the answer adds up, the largest first; equal ones in the order of the table.
fn counts(report: &Report, of: fn(&Range) -> u64) -> Vec<(Field, u64)> {
    let all = Field::ANSWER.into_iter().map(|field| (field, of(report.headline.get(field))));
    let mut counts: Vec<(Field, u64)> = all.filter(|(_, count)| *count > 0).collect();
    counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    counts
}

/// "400 of your posts" and "400 of your photos".
fn each(counts: &[(Field, u64)], catalog: &Catalog) -> Vec<String> {
    let own = |(field, count): &(Field, u64)| {
        catalog.format(&code_id("own", field), &[("count", number(*count))])
    };
    counts.iter().map(own).collect()
}

/// "posts, photos, comments and other items".
fn kinds(report: &Report, of: fn(&Range) -> u64, catalog: &Catalog) -> String {
    let counts = counts(report, of);
    let largest = counts.iter().take(NAMED_KINDS);
    let mut names: Vec<String> =
        largest.map(|(field, _)| catalog.within(&catalog.code("field", field))).collect();
    if counts.len() > NAMED_KINDS {
        names.push(catalog.text("kinds-others"));
    }
    catalog.list(&names)
}

/// What distorts the answer; then what is certain, why the rest is a range, what we recommend.
pub(super) fn lead(report: &Report, catalog: &Catalog) -> Vec<String> {
    let why =
        [certain(report, catalog), spread(report, catalog), Some(recommendation(report, catalog))];
    distortions(report, catalog).into_iter().chain(why.into_iter().flatten()).collect()
}

fn certain(report: &Report, catalog: &Catalog) -> Option<String> {
    if leaves_out_minors(report) {
        return Some(catalog.text("lead-minor"));
    }
    if report.answer.found == 0 {
        return Some(catalog.text("lead-nothing"));
    }
    let what = certain_parts(report, catalog);
    let profile = report.headline.profile_items.at_least;
    let arguments = [("what", catalog.list(&what).into()), ("profile", number(profile))];
    match (what.is_empty(), profile) {
        (true, 0) => None,
        (true, _) => Some(catalog.format("lead-certain-profile", &arguments)),
        (false, 0) => Some(catalog.format("lead-certain", &arguments)),
        (false, _) => Some(catalog.format("lead-certain-and-profile", &arguments)),
    }
}

/// "what your public Instagram account shows", each phrase once, the most telling first.
fn certain_parts(report: &Report, catalog: &Catalog) -> Vec<String> {
    let mut weights: BTreeMap<String, u64> = BTreeMap::new();
    for row in &report.evidence {
        let counted = Field::ANSWER.contains(&row.field) && row.count > 0;
        if counted && row.scope == Scope::Yes {
            let phrase = certain_phrase(row.platform, row.field, row.evidence, catalog);
            *weights.entry(phrase).or_default() += row.count;
        }
    }
    let mut parts: Vec<(String, u64)> = weights.into_iter().collect();
    parts.sort_by_key(|part| std::cmp::Reverse(part.1));
    // Current profile pictures are photos, too; where more can be said, the profile facts that
    // follow in the sentence stand for them.
    if parts.len() > 1 {
        let always = catalog.text("certain-always-public");
        parts.retain(|(phrase, _)| *phrase != always);
    }
    parts.truncate(3);
    parts.into_iter().map(|(phrase, _)| phrase).collect()
}

fn certain_phrase(
    platform: Platform,
    field: Field,
    evidence: Evidence,
    catalog: &Catalog,
) -> String {
    let id = match (field, evidence) {
        (Field::AiInteractions, _) => "certain-ai",
        (_, Evidence::Told) => "certain-told",
        (_, Evidence::AnsweredItem | Evidence::AnsweredGroup | Evidence::AnsweredAccount) => {
            "certain-answered"
        }
        (_, Evidence::PageExport) => "certain-page",
        (_, Evidence::AccountPublic | Evidence::AccountProfessional | Evidence::OwnPost) => {
            "certain-public-account"
        }
        _ => "certain-always-public",
    };
    let name = catalog.code("platform", &platform.account_platform());
    catalog.format(id, &[("platform", name.into())])
}

/// Why the rest is a range: the reason that stands for most items, or what the sample says.
fn spread(report: &Report, catalog: &Catalog) -> Option<String> {
    if let Some(estimate) = &report.answer.estimate {
        return Some(estimate::sentences(estimate, unclear(report), catalog));
    }
    if report.answer.at_least == report.answer.at_most {
        return None;
    }
    let mut weights: BTreeMap<&str, u64> = BTreeMap::new();
    for row in &report.evidence {
        let open = matches!(row.scope, Scope::Unclear | Scope::Unknown);
        if open && Field::ANSWER.contains(&row.field) {
            let id = spread_id(row.evidence);
            *weights.entry(id).or_default() += row.count;
        }
    }
    let (id, _) = weights.into_iter().max_by_key(|(_, weight)| *weight)?;
    // Then the age of the archive stands among what distorts the answer.
    let is_said = |entry: &DiagnosticEntry| entry.code == Code::ArchiveOlderThanTraining;
    if id == "spread-archive-older" && report.quality.diagnostics.iter().any(is_said) {
        return None;
    }
    let speaks_of_policy = matches!(id, "spread-story" | "spread-other" | "spread-archive-older");
    let id = match id {
        _ if speaks_of_policy && !speaks_of_training(report) => "spread-visible",
        NOT_IN_ARCHIVE if words::told_about_posts(report) => "spread-not-in-archive-told",
        id => id,
    };
    Some(catalog.text(id))
}

/// What no look-up can settle, because the rules leave it open.
fn unclear(report: &Report) -> u64 {
    let open = report.evidence.iter().filter(|row| estimate::is_unclear(row.evidence, row.scope));
    open.filter(|row| Field::ANSWER.contains(&row.field)).map(|row| row.count).sum()
}

fn spread_id(evidence: Evidence) -> &'static str {
    match evidence {
        Evidence::ArchiveOlderThanTraining => "spread-archive-older",
        Evidence::NotInArchive => NOT_IN_ARCHIVE,
        Evidence::AnotherAccount => "spread-another-account",
        Evidence::ArchiveAgeUnknown => "spread-archive-age",
        Evidence::AccountFlagMissing => "spread-flag-missing",
        Evidence::BeforeAccountTurnedPrivate | Evidence::AfterPublicTime => "spread-turned-private",
        Evidence::StoryExpired => "spread-story",
        Evidence::Archived
        | Evidence::Deleted
        | Evidence::EarlierPicture
        | Evidence::AnsweredGone => "spread-no-longer",
        _ => "spread-other",
    }
}

fn recommendation(report: &Report, catalog: &Catalog) -> String {
    if !speaks_of_training(report) {
        return catalog.text("lead-limit-audience");
    }
    let Some(day) = report.policy.objected else {
        return catalog.text(match report.recommendation.action {
            Action::Object => "lead-object",
            Action::ObjectAsPrecaution => "lead-precaution",
            Action::LimitAudience => "lead-limit-audience",
        });
    };
    let id = if day < NAMES_AI_CHATS_SINCE {
        "lead-objected-early"
    } else if report.policy.training_start.is_some_and(|start| day < start) {
        "lead-objected-in-time"
    } else {
        "lead-objected"
    };
    catalog.format(id, &[("date", catalog.date_long(day).into())])
}

/// The words for a day before which an objection should be repeated.
pub(super) fn objection_is_early(day: Date) -> bool {
    day < NAMES_AI_CHATS_SINCE
}
