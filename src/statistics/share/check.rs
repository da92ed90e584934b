//! What must hold between the values of a file, beyond the spelling of each. Pooled tables rest on
//! it: a part that is larger than its whole would show a difference that no person made.

use super::bin::{Bin, Share};
use super::submission::{Count, Measure, Period, PlatformPart, Steps, Submission};
use crate::domain::headline::Field;
use crate::report::model::Basis;

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
        if self.years.values().into_iter().any(|band| band > self.answer.found) {
            return Err(Contradiction::PartUnfit);
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

/// There is a share exactly where the whole is large enough for one. Nothing has the share 0, and
/// a share of 15 per cent or more (12.5 before rounding) of at least 100 is at least 13.
fn check_share(share: Option<Share>, part: Bin, whole: Bin) -> Result<(), Contradiction> {
    let fits = match share {
        None => whole < Share::SMALLEST_WHOLE,
        Some(_) if whole < Share::SMALLEST_WHOLE => false,
        Some(share) if part == Bin::Zero => share == Share::ZERO,
        Some(share) => share.percent() < 15 || part >= Bin::Tens,
    };
    if fits { Ok(()) } else { Err(Contradiction::ShareUnfit) }
}

/// A whole is no smaller than its largest part, and fewer than ten parts of one step add up to the
/// next step at most.
fn check_sum(parts: impl IntoIterator<Item = Bin>, whole: Bin) -> Result<(), Contradiction> {
    let largest = parts.into_iter().max().unwrap_or_default();
    let most = if largest == Bin::Zero { 0 } else { largest.index() + 1 };
    if largest <= whole && whole.index() <= most { Ok(()) } else { Err(Contradiction::PartUnfit) }
}

fn check_undated(part: &PlatformPart) -> Result<(), Contradiction> {
    let dated = [part.timing.before_training_start, part.timing.since_training_start];
    if dated.iter().all(|steps| steps.found == Bin::Zero) {
        Ok(())
    } else {
        Err(Contradiction::TimingUnfit)
    }
}
