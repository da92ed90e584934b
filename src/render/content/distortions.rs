//! What distorts the answer, said right below it (COUNTING §10): findings after which the numbers
//! are not those of everything that one person posted.

use crate::diag::{Code, Severity};
use crate::domain::platform::Platform;
use crate::render::diagnostics;
use crate::report::model::{ArchiveAge, Report};
use crate::words::i18n::{Catalog, number};

use super::words;

/// What was found while looking for faces adds and takes nothing; parts that are missing have a
/// sentence of their own.
const TOLD_APART: [Code; 5] = [
    Code::PictureUnreadable,
    Code::PictureTooLarge,
    Code::FacesInterrupted,
    Code::DownloadUnfinished,
    Code::PartsMissing,
];

/// Three findings say the same about the numbers.
const PART_MISSING: &str = "lead-part-missing";

/// Findings that have a sentence of their own below the answer, in this order.
const DISTORTING: [(Code, &str); 8] = [
    (Code::DownloadUnfinished, PART_MISSING),
    (Code::PartsMissing, PART_MISSING),
    (Code::MediaPartMissing, PART_MISSING),
    (Code::ArchiveOlderThanTraining, "lead-older-than-training"),
    (Code::SeveralAccounts, "lead-several-accounts"),
    (Code::CategoriesAbsent, "lead-categories-absent"),
    (Code::RequestedRangeShort, "lead-range-short"),
    (Code::PrivacySwitchUndated, "lead-public-between"),
];

/// The sentences, the gravest first.
pub(super) fn distortions(report: &Report, catalog: &Catalog) -> Vec<String> {
    let found = |code: Code| report.quality.diagnostics.iter().any(|it| it.code == code);
    let mut own: Vec<_> = DISTORTING.iter().filter(|(code, _)| found(*code)).collect();
    own.dedup_by_key(|(_, id)| *id);
    // A category may lie in the part that is missing.
    if own.iter().any(|(_, id)| *id == PART_MISSING) {
        own.retain(|(code, _)| *code != Code::CategoriesAbsent);
    }
    grave(report, catalog)
        .into_iter()
        .chain(own.into_iter().map(|(code, id)| sentence(*code, id, report, catalog)))
        .collect()
}

/// That not everything was read.
pub(super) fn grave(report: &Report, catalog: &Catalog) -> Option<String> {
    broken_off(report, catalog).or_else(|| incomplete(report, catalog))
}

/// That the end of a download is missing.
fn broken_off(report: &Report, catalog: &Catalog) -> Option<String> {
    let found = [("found", number(report.answer.found))];
    let is_part = report.quality.has_parts_of_a_zip();
    let id = if is_part { "lead-split-zip" } else { "lead-broken-off" };
    report.is_cut_short().then(|| catalog.format(id, &found))
}

/// Whether some of what a person posted is known to be missing, so that nothing is a most.
pub(in crate::render) fn is_part_missing(report: &Report) -> bool {
    let mut findings = report.quality.diagnostics.iter();
    let part_missing = |code: Code| DISTORTING.contains(&(code, PART_MISSING));
    report.is_cut_short() || is_unread(report) || findings.any(|it| part_missing(it.code))
}

fn is_unread(report: &Report) -> bool {
    let mut findings = report.quality.diagnostics.iter();
    findings.any(|it| it.severity > Severity::Notice && !TOLD_APART.contains(&it.code))
}

/// That something could not be read.
fn incomplete(report: &Report, catalog: &Catalog) -> Option<String> {
    is_unread(report).then(|| {
        let heading = [("heading", catalog.text("heading-failed").into())];
        catalog.format("lead-incomplete", &heading)
    })
}

fn sentence(code: Code, id: &str, report: &Report, catalog: &Catalog) -> String {
    let group: Vec<_> =
        report.quality.diagnostics.iter().filter(|entry| entry.code == code).collect();
    let arguments = [
        ("heading", catalog.text("heading-notices").into()),
        ("old", catalog.list(&old_archives(report, catalog)).into()),
        ("accounts", catalog.list(&accounts(report, catalog)).into()),
        ("categories", diagnostics::categories(&group, catalog).into()),
    ];
    catalog.format(id, &arguments)
}

/// The platforms of exports that are older than the training.
fn old_archives(report: &Report, catalog: &Catalog) -> Vec<String> {
    let is_old = |own: &Platform| {
        let mut exports = report.exports.iter().filter(|export| export.platform == *own);
        exports.any(|export| export.age == ArchiveAge::OlderThanTraining)
    };
    let old = Platform::ALL.into_iter().filter(is_old);
    old.map(|platform| catalog.code("platform", &platform)).collect()
}

/// "3 Instagram accounts", for each platform that has more than one.
pub(in crate::render) fn accounts(report: &Report, catalog: &Catalog) -> Vec<String> {
    let counted = Platform::ALL.into_iter().map(|own| (own, words::accounts_of(report, own)));
    counted
        .filter(|(_, count)| *count > 1)
        .map(|(platform, count)| {
            let count = number(u64::try_from(count).unwrap_or(u64::MAX));
            let platform = catalog.code("platform", &platform);
            catalog.format("accounts-of", &[("count", count), ("platform", platform.into())])
        })
        .collect()
}
