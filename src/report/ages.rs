//! What the age and the range of a download mean for its numbers.

use std::collections::BTreeSet;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::model::Export;
use crate::domain::export::ArchiveAge;
use crate::domain::platform::Platform;

/// Meta offers "last year" first (formats/instagram.md §1.3); such an archive misses the rest. So
/// does one whose range ended long before it was made.
pub fn has_short_range(exports: &[Export]) -> bool {
    let days = |from: Date, to: Date| to.since(from).map_or(i32::MAX, |span| span.get_days());
    exports.iter().any(|export| {
        export.requested_range.as_ref().is_some_and(|range| {
            let ends_early = export.exported.is_some_and(|made| days(range.end, made) > MONTHS);
            days(range.start, range.end) <= 3 * 366 || ends_early
        })
    })
}

/// Days between the end of a range and the download, above which something is missing.
const MONTHS: i32 = 62;

/// Whether a download does not show who can see what today, and no newer one of its account does.
/// No audience depends on the age of chats.
pub fn is_too_old(export: &Export, with_current: &BTreeSet<u32>) -> bool {
    let has_audience = matches!(export.platform, Platform::Facebook | Platform::Instagram);
    has_audience && !with_current.contains(&export.account_index)
}

/// The accounts of which a download shows who can see what today.
pub fn with_current(exports: &[Export]) -> BTreeSet<u32> {
    let current = exports.iter().filter(|export| export.age == ArchiveAge::Current);
    current.map(|export| export.account_index).collect()
}

/// The day (UTC) of a time in Unix seconds.
pub fn day_of(seconds: i64) -> Option<Date> {
    Some(Timestamp::from_second(seconds).ok()?.to_zoned_datetime(TimeZone::UTC).date())
}
