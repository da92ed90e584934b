//! When an item was made, as far as the archive tells.

use serde::Serialize;

/// The start of the training in the EEA: 2025-05-27T00:00:00Z (COUNTING §5, POLICY §2.3).
pub const TRAINING_START: i64 = 1_748_304_000;

/// Nothing on these platforms is older than this: 2004-01-01T00:00:00Z (COUNTING §5).
pub const EARLIEST: i64 = 1_072_915_200;

const SECONDS_A_DAY: i64 = 86_400;

/// The time of a record in Unix seconds (UTC), or why there is none. Six bytes, because
/// archives hold millions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(Rust, packed)]
pub struct Moment {
    /// The seconds; of a time that cannot be true the lower part of what was written.
    low: u32,
    /// The upper part of it; 0 for a time that can be true.
    high: i8,
    state: State,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum State {
    /// To the second, from JSON.
    Second,
    /// To the minute, from HTML.
    Minute,
    /// To the minute, on the clock of an account whose time zone is not applied yet.
    Local,
    Undated(Undated),
}

/// All states, in the order of the numbers that stand for them.
const STATES: [State; 8] = [
    State::Second,
    State::Minute,
    State::Local,
    State::Undated(Undated::Missing),
    State::Undated(Undated::Zero),
    State::Undated(Undated::TooEarly),
    State::Undated(Undated::TooLate),
    State::Undated(Undated::Unreadable),
];

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
        Self { low: 0, high: 0, state: State::Undated(why) }
    }

    /// A time that no table can read. Two of them are the same only if they are written alike, so
    /// a number that stands for the text is kept (FNV-1a).
    pub fn unreadable(written: &str) -> Self {
        let low = written
            .trim()
            .bytes()
            .fold(0x811C_9DC5_u32, |mark, byte| (mark ^ u32::from(byte)).wrapping_mul(0x0100_0193));
        Self { low, high: 0, state: State::Undated(Undated::Unreadable) }
    }

    /// A time that cannot be true. What was written is kept, because two such times are the same
    /// only if they are written alike (COUNTING §2); the lowest bit says that it is a minute. Of
    /// times beyond the year 10,000 only the end is kept.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "cut on purpose")]
    const fn incredible(why: Undated, seconds: i64, to_the_minute: bool) -> Self {
        let written = (seconds << 1) | to_the_minute as i64;
        Self { low: written as u32, high: (written >> 32) as i8, state: State::Undated(why) }
    }

    /// Bits of the upper one of its parts.
    pub(super) const UPPER_BITS: u32 = 11;

    /// Two numbers that stand for it; the second has few bits.
    pub(super) fn parts(self) -> (u32, u32) {
        let state = STATES.iter().position(|state| *state == self.state).unwrap_or_default();
        let [high] = self.high.to_le_bytes();
        (self.low, u32::try_from(state).unwrap_or_default() << 8 | u32::from(high))
    }

    /// The moment of two parts.
    pub(super) fn of_parts(low: u32, upper: u32) -> Self {
        let [high, state, ..] = upper.to_le_bytes();
        let state = STATES.get(usize::from(state)).copied();
        let state = state.unwrap_or(State::Undated(Undated::Missing));
        Self { low, high: i8::from_le_bytes([high]), state }
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
            State::Second => Self { state: State::Minute, ..self },
            State::Undated(Undated::Zero | Undated::TooEarly | Undated::TooLate) => {
                Self { low: self.low | 1, ..self }
            }
            State::Minute | State::Local | State::Undated(_) => self,
        }
    }

    /// The same figures as a time on the clock of the account, known to the minute.
    #[must_use]
    pub const fn on_the_clock_of_the_account(self) -> Self {
        match self.state {
            State::Undated(_) => self.to_the_minute(),
            _ => Self { state: State::Local, ..self },
        }
    }

    /// What the clock of the account showed, in seconds as if it stood in UTC; none if the time is
    /// in UTC already, or missing.
    pub fn local(self) -> Option<i64> {
        (self.state == State::Local).then_some(i64::from(self.low))
    }

    fn with(seconds: i64, state: State) -> Self {
        let why = match u32::try_from(seconds) {
            Ok(0) => Undated::Zero,
            Ok(low) if seconds >= EARLIEST => return Self { low, high: 0, state },
            Ok(_) => Undated::TooEarly,
            Err(_) if seconds < 0 => Undated::TooEarly,
            Err(_) => Undated::TooLate,
        };
        Self::incredible(why, seconds, state == State::Minute)
    }

    /// Unix seconds, or why there are none.
    pub fn seconds(self) -> Result<i64, Undated> {
        match self.state {
            State::Second | State::Minute | State::Local => Ok(i64::from(self.low)),
            State::Undated(why) => Err(why),
        }
    }

    /// The same moment, undated if it lies more than two days after the download (COUNTING §5).
    #[must_use]
    pub fn checked_against(self, downloaded: i64) -> Self {
        match self.seconds() {
            Ok(seconds) if seconds > downloaded.saturating_add(2 * SECONDS_A_DAY) => {
                Self::incredible(Undated::TooLate, seconds, self.state == State::Minute)
            }
            _ => self,
        }
    }

    /// Whether two records can have been made at the same time: to the second, or to the minute
    /// if one of them knows no better. Times that cannot be true agree if they are written alike,
    /// and a missing time agrees with a missing one (COUNTING §2).
    pub fn agrees_with(self, other: Self) -> bool {
        use Undated::{Missing, Unreadable};
        match (self.state, other.state) {
            (State::Second, State::Second)
            | (State::Undated(Unreadable), State::Undated(Unreadable)) => self.low == other.low,
            (State::Undated(Missing), State::Undated(Missing)) => true,
            (State::Undated(Missing | Unreadable), _)
            | (_, State::Undated(Missing | Unreadable)) => false,
            (State::Undated(_), State::Undated(_)) => {
                let (mine, theirs) = (self.written(), other.written());
                let to_the_minute = (mine | theirs) & 1 == 1;
                let step = if to_the_minute { 60 } else { 1 };
                (mine >> 1).div_euclid(step) == (theirs >> 1).div_euclid(step)
            }
            (State::Undated(_), _) | (_, State::Undated(_)) => false,
            _ => self.minute() == other.minute(),
        }
    }

    /// Of a time that cannot be true: the seconds, and in the lowest bit whether it is a minute.
    fn written(self) -> i64 {
        (i64::from(self.high) << 32) | i64::from(self.low)
    }

    /// Whether the time is known to the minute only, as pages tell it.
    pub fn is_to_the_minute(self) -> bool {
        match self.state {
            State::Second | State::Undated(Undated::Missing | Undated::Unreadable) => false,
            State::Minute | State::Local => true,
            State::Undated(_) => self.low & 1 == 1,
        }
    }

    /// Minutes since 1970, the finest step that all sources know; 0 if undated.
    pub fn minute(self) -> u32 {
        match self.state {
            State::Second | State::Minute | State::Local => self.low / 60,
            State::Undated(_) => 0,
        }
    }

    /// A number that is the same for all moments that agree with each other.
    pub fn common(self) -> u64 {
        match self.state {
            State::Second | State::Minute | State::Local => u64::from(self.low / 60),
            State::Undated(Undated::Missing) => u64::MAX,
            State::Undated(Undated::Unreadable) => u64::MAX - 1 - u64::from(self.low),
            State::Undated(_) => (self.written() >> 1).div_euclid(60).unsigned_abs() | (1 << 48),
        }
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
    fn times_that_cannot_be_true_agree_only_if_they_are_written_alike() {
        let in_2369 = 12_597_508_800;
        let second = Moment::from_seconds(in_2369);
        assert_eq!(second.seconds(), Err(Undated::TooLate));
        assert!(second.agrees_with(Moment::from_seconds(in_2369)));
        assert!(!second.agrees_with(Moment::from_seconds(in_2369 + 20)));
        assert!(second.agrees_with(Moment::from_minutes(in_2369)));
        assert!(Moment::from_seconds(in_2369 + 20).agrees_with(Moment::from_minutes(in_2369)));
        assert!(!Moment::from_seconds(-62_169_958_800).agrees_with(Moment::from_seconds(-5)));
        assert!(Moment::from_seconds(0).agrees_with(Moment::from_seconds(0)));
        // A missing time is none that was written.
        assert!(!Moment::from_seconds(0).agrees_with(Moment::MISSING));
        assert!(Moment::MISSING.agrees_with(Moment::MISSING));
        let written = Moment::unreadable;
        assert!(!written("morgen").agrees_with(written("gestern")));
        assert!(written("morgen").agrees_with(written("morgen ")));
        let late = Moment::from_seconds(1_900_000_000).checked_against(1_790_000_000);
        assert!(late.agrees_with(Moment::from_seconds(1_900_000_000).checked_against(0)));
        assert!(!late.agrees_with(Moment::from_seconds(1_900_000_001).checked_against(0)));
    }

    #[test]
    fn moments_that_agree_have_a_number_in_common() {
        for seconds in [0, -5, 1_000_000_000, 1_704_067_259, 12_597_508_820] {
            let (second, minute) = (Moment::from_seconds(seconds), Moment::from_minutes(seconds));
            assert!(second.agrees_with(minute), "{seconds}");
            assert_eq!(second.common(), minute.common(), "{seconds}");
        }
    }

    #[test]
    fn more_than_two_days_after_the_download_is_undated() {
        let download = 1_790_000_000;
        let late = Moment::from_seconds(download + 172_801);
        assert_eq!(late.checked_against(download).seconds(), Err(Undated::TooLate));
        let near = Moment::from_seconds(download + 172_800);
        assert_eq!(near.checked_against(download), near);
        // Nobody knows when: then no time is too late.
        assert_eq!(near.checked_against(i64::MAX), near);
    }
}
