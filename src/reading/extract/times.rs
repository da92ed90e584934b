//! Times as records have them.

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;

use crate::decode::json::Number;
use crate::domain::moment::Moment;

/// Unix seconds.
pub(super) fn moment_of(number: Number) -> Moment {
    number.0.map_or(Moment::MISSING, Moment::from_seconds)
}

/// `2020-10-20T11:52:06+00:00`; without a zone (2018) it is taken as UTC.
pub(super) fn iso_moment(text: &str) -> Moment {
    if let Ok(instant) = text.parse::<Timestamp>() {
        return Moment::from_seconds(instant.as_second());
    }
    let local = text.parse::<DateTime>().ok();
    let instant = local.and_then(|local| local.to_zoned_datetime(TimeZone::UTC).ok());
    match instant {
        Some(instant) => Moment::from_seconds(instant.timestamp().as_second()),
        None if text.trim().is_empty() => Moment::MISSING,
        None => Moment::unreadable(text),
    }
}
