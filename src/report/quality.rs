//! What could and could not be read, and what a reader should know about it.

use std::cmp::Reverse;

use super::findings;
use super::model::{Members, OutOfScope, Quality};
use super::names::Veil;
use crate::reading::whole::Reading;
use crate::verdict::sample::Compared;
use crate::verdict::verdicts::Verdicts;

/// The quality of a reading; `undated` items have no time that can be true.
pub(super) fn quality(
    reading: &Reading,
    verdicts: &Verdicts,
    compared: &Compared,
    veil: &Veil,
    undated: u64,
) -> Quality {
    let mut diagnostics = reading.diagnostics.clone();
    diagnostics.extend(verdicts.looks().diagnostics.iter().cloned());
    findings::of_reading(reading, &mut diagnostics);
    findings::of_categories(reading, &mut diagnostics);
    findings::of_media(reading.media.missing, reading.media.without_record, &mut diagnostics);
    findings::of_missing_part(reading.media.missing, reading.media.named, &mut diagnostics);
    diagnostics.sort_by_key(|found| (Reverse(found.code.severity()), found.clone()));
    let out_of_scope = reading.out_of_scope.iter();
    let mut quality = Quality {
        members: Members {
            read: reading.read,
            ignored: reading.ignored,
            unknown: reading.unknown().count() as u64,
            failed: reading.failed.len() as u64 + reading.lost,
        },
        media_without_record: reading.media.without_record,
        media_missing: reading.media.missing,
        undated,
        out_of_scope: out_of_scope
            .map(|(family, members)| OutOfScope { family: family.clone(), members: *members })
            .collect(),
        diagnostics: diagnostics.into_iter().map(|found| veil.entry(found)).collect(),
    };
    quality.diagnostics.extend(compared.findings().map(|found| veil.entry(found)));
    quality
}
