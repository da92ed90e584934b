//! When an item was made, as far as the archive tells.

use serde::Serialize;

/// The start of the training in the EEA: 2025-05-27T00:00:00Z (COUNTING §5, POLICY §2.3).
pub const TRAINING_START: i64 = 1_748_304_000;

/// Nothing on these platforms is older than this: 2004-01-01T00:00:00Z (COUNTING §5).
pub const EARLIEST: i64 = 1_072_915_200;

const SECONDS_A_DAY: i64 = 86_400;

/// The time of a record in Unix seconds (UTC), or why there is none. Five bytes, because
/// archives hold millions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(Rust, packed)]
pub struct Moment {
    seconds: u32,
    state: State,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum State {
    /// To the second, from JSON.
    Second,
    /// To the minute, from HTML.
    Minute,
    Undated(Undated),
}

/// Why an item has no time (COUNTING §5).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Undated {
    /// The record has no time.
    Missing,
    /// The time is 0, Meta's mark for unknown.
    Zero,
    /// The time is before 1970 or before 2004.
    TooEarly,
    /// The time is after the download.
    TooLate,
    /// The time is written in a way that no table knows.
    Unreadable,
}

impl Moment {
    /// No time in the record.
    pub const MISSING: Self = Self::undated(Undated::Missing);

    /// A moment without a time, for this reason.
    pub const fn undated(why: Undated) -> Self {
        Self { seconds: 0, state: State::Undated(why) }
    }

    /// From Unix seconds in a JSON record; 0, negative and impossible values are undated.
    pub fn from_seconds(seconds: i64) -> Self {
        Self::with(seconds, State::Second)
    }

    /// From a time that is only known to the minute (HTML pages).
    pub fn from_minutes(seconds: i64) -> Self {
        Self::with(seconds, State::Minute)
    }

    /// The same moment, known only to the minute.
    #[must_use]
    pub const fn to_the_minute(self) -> Self {
        match self.state {
            State::Second => Self { seconds: self.seconds, state: State::Minute },
            State::Minute | State::Undated(_) => self,
        }
    }

    fn with(seconds: i64, state: State) -> Self {
        match u32::try_from(seconds) {
            Ok(0) => Self::undated(Undated::Zero),
            Ok(small) if seconds >= EARLIEST => Self { seconds: small, state },
            Ok(_) => Self::undated(Undated::TooEarly),
            Err(_) if seconds < 0 => Self::undated(Undated::TooEarly),
            Err(_) => Self::undated(Undated::TooLate),
        }
    }

    /// Unix seconds, or why there are none.
    pub fn seconds(self) -> Result<i64, Undated> {
        match self.state {
            State::Second | State::Minute => Ok(i64::from(self.seconds)),
            State::Undated(why) => Err(why),
        }
    }

    /// The same moment, undated if it lies more than two days after the download (COUNTING §5).
    #[must_use]
    pub fn checked_against(self, downloaded: i64) -> Self {
        match self.seconds() {
            Ok(seconds) if seconds > downloaded + 2 * SECONDS_A_DAY => {
                Self::undated(Undated::TooLate)
            }
            _ => self,
        }
    }

    /// Whether two records can have been made at the same time: to the second, or to the minute
    /// if one of them knows no better. Two undated ones agree (COUNTING §2).
    pub fn agrees_with(self, other: Self) -> bool {
        match (self.state, other.state) {
            (State::Undated(_), State::Undated(_)) => true,
            (State::Second, State::Second) => self.seconds == other.seconds,
            (State::Undated(_), _) | (_, State::Undated(_)) => false,
            _ => self.minute() == other.minute(),
        }
    }

    /// Minutes since 1970, the finest step that all sources know; 0 if undated.
    pub fn minute(self) -> u32 {
        self.seconds / 60
    }

    /// The earlier of two, a dated one before an undated one.
    #[must_use]
    pub fn earliest(self, other: Self) -> Self {
        match (self.seconds(), other.seconds()) {
            (Ok(mine), Ok(theirs)) if theirs < mine => other,
            (Err(_), Ok(_)) => other,
            _ => self,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zero_negative_and_year_0_are_undated_with_their_reason() {
        assert_eq!(Moment::from_seconds(0).seconds(), Err(Undated::Zero));
        assert_eq!(Moment::from_seconds(-1).seconds(), Err(Undated::TooEarly));
        assert_eq!(Moment::from_seconds(-62_169_958_800).seconds(), Err(Undated::TooEarly));
        assert_eq!(Moment::from_seconds(1_072_915_199).seconds(), Err(Undated::TooEarly));
        assert_eq!(Moment::from_seconds(1_072_915_200).seconds(), Ok(1_072_915_200));
        assert_eq!(Moment::from_seconds(1_704_067_200_000).seconds(), Err(Undated::TooLate));
    }

    #[test]
    fn a_minute_agrees_with_any_second_in_it() {
        let second = Moment::from_seconds(1_704_067_259);
        assert!(second.agrees_with(Moment::from_minutes(1_704_067_200)));
        assert!(!second.agrees_with(Moment::from_minutes(1_704_067_260)));
        assert!(!second.agrees_with(Moment::from_seconds(1_704_067_200)));
    }

    #[test]
    fn more_than_two_days_after_the_download_is_undated() {
        let download = 1_790_000_000;
        let late = Moment::from_seconds(download + 172_801);
        assert_eq!(late.checked_against(download).seconds(), Err(Undated::TooLate));
        let near = Moment::from_seconds(download + 172_800);
        assert_eq!(near.checked_against(download), near);
    }
}
