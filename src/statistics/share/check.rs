//! What must hold between the values of a file, beyond the spelling of each. Pooled tables rest on
//! it: a part that is larger than its whole would show a difference that no person made.

use super::bin::{Bin, Share};
use super::submission::{Count, Measure, Period, PlatformPart, Steps, Submission};
use crate::domain::headline::Field;
use crate::report::model::Basis;

/// The band of years in which the training began; everything in the bands before it lies before, and
/// in those after it since.
const TRAINING_BAND: usize = 5;

/// Why a file of statistics that is spelt right is refused all the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, thiserror::Error)]
pub enum Contradiction {
    /// It names no platform.
    #[error("it names no platform")]
    NoPlatform,
    /// A range whose three figures are out of order.
    #[error("a range is out of order")]
    RangeOutOfOrder,
    /// A share that is missing, out of place, or does not fit its count.
    #[error("a share does not fit its count")]
    ShareUnfit,
    /// A part that is larger than its whole, or a whole that its parts cannot reach.
    #[error("a part does not fit its whole")]
    PartUnfit,
    /// The word about AI chats contradicts the counts.
    #[error("the word about AI chats contradicts the counts")]
    AiChatsUnfit,
    /// Times relative to a training start that the region does not have.
    #[error("there is a training start although none applies")]
    TimingUnfit,
}

impl Contradiction {
    /// The message that says what does not fit.
    pub const fn message(self) -> &'static str {
        match self {
            Self::NoPlatform => "pool-contradiction-platform",
            Self::RangeOutOfOrder => "pool-contradiction-range",
            Self::ShareUnfit => "pool-contradiction-share",
            Self::PartUnfit => "pool-contradiction-part",
            Self::AiChatsUnfit => "pool-contradiction-ai",
            Self::TimingUnfit => "pool-contradiction-timing",
        }
    }
}

impl Submission {
    /// Checks what must hold between the values.
    ///
    /// # Errors
    /// The first contradiction.
    pub fn check(&self) -> Result<(), Contradiction> {
        let mut platforms = self.platforms.iter().map(|(_, part)| part).peekable();
        if platforms.peek().is_none() {
            return Err(Contradiction::NoPlatform);
        }
        check_count(self.answer)?;
        for part in platforms {
            part.check()?;
            if self.basis == Basis::VisibilityOnly {
                check_undated(part)?;
            }
        }
        self.check_sums()
    }

    fn check_sums(&self) -> Result<(), Contradiction> {
        let parts = || self.platforms.iter().map(|(_, part)| part);
        for measure in Measure::ALL {
            let answers = parts().map(|part| part.answer.bin(measure));
            check_sum(answers, self.answer.bin(measure))?;
        }
        let years = self.years.values();
        check_within(years, highest(self.answer.found))?;
        if self.basis == Basis::Policy {
            // Everything of a known year has a date, and so lies before or since the training start.
            let most = |periods: &[Period]| {
                let parts = parts().flat_map(|part| {
                    periods.iter().map(|period| highest(part.timing.get(*period).found))
                });
                parts.fold(0_u64, u64::saturating_add)
            };
            let before = years.into_iter().take(TRAINING_BAND);
            let since = years.into_iter().skip(TRAINING_BAND + 1);
            check_within(years, most(&[Period::Before, Period::Since]))?;
            check_within(before, most(&[Period::Before]))?;
            check_within(since, most(&[Period::Since]))?;
        }
        let chats = parts().any(|part| part.headline.ai_interactions.found > Bin::Zero);
        if chats == self.ai_chats { Ok(()) } else { Err(Contradiction::AiChatsUnfit) }
    }
}

impl PlatformPart {
    fn check(&self) -> Result<(), Contradiction> {
        check_count(self.answer)?;
        for field in Field::ALL {
            check_count(*self.headline.get(field))?;
        }
        for period in Period::ALL {
            check_order(*self.timing.get(period))?;
        }
        for measure in Measure::ALL {
            let whole = self.answer.bin(measure);
            check_sum(Field::ANSWER.map(|field| self.headline.get(field).bin(measure)), whole)?;
            check_sum(Period::ALL.map(|period| self.timing.get(period).bin(measure)), whole)?;
            let third_parties = self.headline.photos_with_third_parties.bin(measure);
            if third_parties > self.headline.photos.bin(measure) {
                return Err(Contradiction::PartUnfit);
            }
        }
        let before = self.timing.before_training_start.found;
        check_share(self.timing.share_before, before, self.answer.found)
    }
}

fn check_count(count: Count) -> Result<(), Contradiction> {
    check_order(count.steps())?;
    check_share(count.share_at_least, count.at_least, count.found)?;
    check_share(count.share_at_most, count.at_most, count.found)?;
    if count.share_at_least > count.share_at_most {
        return Err(Contradiction::ShareUnfit);
    }
    Ok(())
}

fn check_order(steps: Steps) -> Result<(), Contradiction> {
    if steps.at_least <= steps.at_most && steps.at_most <= steps.found {
        Ok(())
    } else {
        Err(Contradiction::RangeOutOfOrder)
    }
}

/// There is a share exactly where the whole is large enough for one, and it lies between the least of
/// the part in the most of the whole and the most of the part in the least of the whole.
fn check_share(share: Option<Share>, part: Bin, whole: Bin) -> Result<(), Contradiction> {
    let least = whole.high().map_or(Some(Share::ZERO), |whole| Share::of(part.low(), whole));
    let most = Share::of(highest(part), whole.low());
    let fits = match share {
        None => whole < Share::SMALLEST_WHOLE,
        Some(_) if whole < Share::SMALLEST_WHOLE => false,
        share => least <= share && share <= most,
    };
    if fits { Ok(()) } else { Err(Contradiction::ShareUnfit) }
}

/// Some numbers of the steps of the parts add up to one of the step of the whole.
fn check_sum(parts: impl IntoIterator<Item = Bin>, whole: Bin) -> Result<(), Contradiction> {
    let (least, most) = parts.into_iter().fold((0_u64, 0_u64), |(least, most), part| {
        (least.saturating_add(part.low()), most.saturating_add(highest(part)))
    });
    let fits = least <= highest(whole) && whole.low() <= most;
    if fits { Ok(()) } else { Err(Contradiction::PartUnfit) }
}

/// Numbers of the steps of the parts can stay within one of the step of the whole.
fn check_within(parts: impl IntoIterator<Item = Bin>, whole: u64) -> Result<(), Contradiction> {
    let least = parts.into_iter().fold(0_u64, |least, part| least.saturating_add(part.low()));
    if least <= whole { Ok(()) } else { Err(Contradiction::PartUnfit) }
}

fn highest(bin: Bin) -> u64 {
    bin.high().unwrap_or(u64::MAX)
}

fn check_undated(part: &PlatformPart) -> Result<(), Contradiction> {
    let dated = [part.timing.before_training_start, part.timing.since_training_start];
    if dated.iter().all(|steps| steps.found == Bin::Zero) {
        Ok(())
    } else {
        Err(Contradiction::TimingUnfit)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::verdict::policy::TRAINING_START_DAY;
    use Bin::{Hundreds, More, Ones, Tens, Thousands, Zero};

    fn fits(percent: u8, part: Bin, whole: Bin) -> bool {
        check_share(Share::try_from(percent).ok(), part, whole).is_ok()
    }

    #[test]
    fn a_share_lies_between_the_least_and_the_most_of_its_steps() {
        // 100 of 999 are 10.01 per cent, 999 of 999 all of them.
        let hundreds: Vec<u8> =
            (0..=100).step_by(5).filter(|s| fits(*s, Hundreds, Hundreds)).collect();
        assert_eq!((hundreds[0], hundreds.len()), (10, 19));
        // 99 of 100 are 99 per cent, which is nearest to 100; 10 of 999 are 1.
        assert!(fits(0, Tens, Hundreds) && fits(100, Tens, Hundreds));
        // 9 of 100 are 9 per cent: nearest to 10.
        assert!(fits(0, Ones, Hundreds) && fits(10, Ones, Hundreds) && !fits(15, Ones, Hundreds));
        // 99 of 1,000 are 9.9 per cent, 999 of 1,000 nearly all.
        assert!(fits(10, Tens, Thousands) && !fits(15, Tens, Thousands));
        assert!(fits(100, Hundreds, Thousands));
        // Nobody knows how much 10,000 and more are.
        assert!(fits(0, More, More) && fits(100, More, More) && fits(0, Thousands, More));
        assert!(!fits(5, Zero, Hundreds) && fits(0, Zero, Hundreds));
    }

    #[test]
    fn parts_add_up_to_their_whole() {
        let fits = |parts: &[Bin], whole| check_sum(parts.iter().copied(), whole).is_ok();
        assert!(fits(&[Ones, Zero], Ones) && !fits(&[Ones, Zero], Tens), "9 are no 10");
        assert!(fits(&[Ones, Ones], Tens) && fits(&[Ones, Ones], Ones));
        // 99 + 9 are 108, and twelve times 9 are 108, but eleven times 9 are 99.
        assert!(fits(&[Tens, Ones], Hundreds));
        assert!(fits(&[Ones; 12], Hundreds) && !fits(&[Ones; 11], Hundreds));
        assert!(!fits(&[Tens], Ones) && !fits(&[Zero], Ones) && fits(&[], Zero));
        assert!(fits(&[More, Ones], More) && !fits(&[More], Thousands));
    }

    #[test]
    fn years_of_one_band_hold_the_start_of_the_training() {
        use crate::statistics::share::bin::Bands;
        assert_eq!(Bands::position(TRAINING_START_DAY.year()), TRAINING_BAND);
    }
}
