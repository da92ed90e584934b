//! The answer in one sentence, and why in at most three (PAGE, "What carries it", 1 and 2).

use std::collections::BTreeMap;

use jiff::civil::{Date, date};

use super::{speaks_of_training, words};
use crate::diag::{Code, Severity};
use crate::domain::audience::{Evidence, Scope};
use crate::domain::headline::Field;
use crate::domain::platform::Platform;
use crate::report::model::{Action, Report};
use crate::words::i18n::{Catalog, number};

/// From this day on Meta's notices and confirmations name the chats with Meta AI, too; an older
/// objection should be repeated (POLICY §0 finding 5, §2.2).
const NAMES_AI_CHATS_SINCE: Date = date(2025, 4, 14);

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

/// The answer without its full stop.
pub(super) fn answer(report: &Report, catalog: &Catalog) -> String {
    let range = &report.answer;
    if report.policy.minor && !speaks_of_training(report) && range.found > 0 {
        return catalog.format("answer-visible-minor", &[("high", number(range.at_most))]);
    }
    let id = match (range.found, range.at_least, range.at_most) {
        (0, ..) => return catalog.text("answer-nothing"),
        (_, _, 0) => ("answer-none", "answer-visible-none"),
        (_, low, high) if low == high => ("answer-exact", "answer-visible-exact"),
        (_, 0, _) => ("answer-up-to", "answer-visible-up-to"),
        _ => ("answer-range", "answer-visible-range"),
    };
    let id = if speaks_of_training(report) { id.0 } else { id.1 };
    catalog.format(
        id,
        &[
            ("low", number(range.at_least)),
            ("high", number(range.at_most)),
            ("found", number(range.found)),
        ],
    )
}

/// What is certain, why the rest is a range, what we recommend; before all that, whether something
/// may be missing.
pub(super) fn lead(report: &Report, catalog: &Catalog) -> Vec<String> {
    [
        incomplete(report, catalog),
        public_between(report, catalog),
        certain(report, catalog),
        spread(report, catalog),
        Some(recommendation(report, catalog)),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// That the figures may lack something. What was found while looking for faces adds and takes
/// nothing.
fn incomplete(report: &Report, catalog: &Catalog) -> Option<String> {
    let about_faces = [Code::PictureUnreadable, Code::PictureTooLarge, Code::FacesInterrupted];
    let mut findings = report.quality.diagnostics.iter();
    findings.any(|it| it.severity > Severity::Notice && !about_faces.contains(&it.code)).then(
        || {
            let heading = [("heading", catalog.text("heading-failed").into())];
            catalog.format("lead-incomplete", &heading)
        },
    )
}

/// That the newest state of an account decides, although it was another one in between.
fn public_between(report: &Report, catalog: &Catalog) -> Option<String> {
    let mut findings = report.quality.diagnostics.iter();
    findings.any(|it| it.code == Code::PrivacySwitchUndated).then(|| {
        let heading = [("heading", catalog.text("heading-notices").into())];
        catalog.format("lead-public-between", &heading)
    })
}

fn certain(report: &Report, catalog: &Catalog) -> Option<String> {
    if report.policy.minor && speaks_of_training(report) {
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
        let unclear = unclear(report);
        let id = if unclear == 0 { "lead-estimate" } else { "lead-estimate-unclear" };
        return Some(catalog.format(
            id,
            &[
                ("unclear", number(unclear)),
                ("value", number(estimate.value)),
                ("low", number(estimate.low)),
                ("high", number(estimate.high)),
                ("sample", number(estimate.sample)),
                ("confidence", catalog.percent(estimate.confidence).into()),
            ],
        ));
    }
    if report.answer.at_least == report.answer.at_most {
        return None;
    }
    let mut weights: BTreeMap<&str, u64> = BTreeMap::new();
    for row in &report.evidence {
        let open = matches!(row.scope, Scope::Unclear | Scope::Unknown);
        if open && Field::ANSWER.contains(&row.field) {
            let id = spread_id(row.platform, row.evidence, report.answer.at_least > 0);
            *weights.entry(id).or_default() += row.count;
        }
    }
    let (id, _) = weights.into_iter().max_by_key(|(_, weight)| *weight)?;
    let speaks_of_policy = matches!(
        id,
        "spread-story"
            | "spread-threads"
            | "spread-other"
            | "spread-archive-older"
            | "spread-archive-partly-older"
    );
    let id = if speaks_of_policy && !speaks_of_training(report) { "spread-visible" } else { id };
    Some(catalog.text(id))
}

/// What no look-up can settle, because the rules leave it open.
fn unclear(report: &Report) -> u64 {
    let open = report.evidence.iter().filter(|row| row.scope == Scope::Unclear);
    open.filter(|row| Field::ANSWER.contains(&row.field)).map(|row| row.count).sum()
}

fn spread_id(platform: Platform, evidence: Evidence, some_is_certain: bool) -> &'static str {
    match evidence {
        Evidence::NotInArchive => "spread-not-in-archive",
        Evidence::AnotherAccount => "spread-another-account",
        Evidence::ArchiveOlderThanTraining if some_is_certain => "spread-archive-partly-older",
        Evidence::ArchiveOlderThanTraining => "spread-archive-older",
        Evidence::ArchiveAgeUnknown => "spread-archive-age",
        Evidence::AccountFlagMissing => "spread-flag-missing",
        Evidence::BeforeAccountTurnedPrivate => "spread-turned-private",
        Evidence::StoryExpired => "spread-story",
        Evidence::Archived | Evidence::Deleted | Evidence::EarlierPicture => "spread-no-longer",
        _ if platform == Platform::Threads => "spread-threads",
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
