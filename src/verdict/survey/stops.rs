//! Where the person may stop: at two numbers that are fixed before the first answer, or anywhere.

/// When the person stopped looking items up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stopping {
    /// At the number chosen before the first answer.
    First,
    /// At the second planned number, which follows from the first.
    Second,
    /// Anywhere else.
    Anytime,
}

impl Stopping {
    /// The error that an interval may have. Of the error allowed in all (1 − confidence, 5 %) six
    /// tenths go to the first planned stop (3 %), three to the second (1.5 %) and one to all other
    /// moments together (0.5 %). So all intervals that a person ever sees hold together, and
    /// nobody who decides by the answers where to stop exceeds the sum.
    pub const fn alpha(self, confidence: f64) -> f64 {
        let share = match self {
            Self::First => 0.6,
            Self::Second => 0.3,
            Self::Anytime => 0.1,
        };
        (1.0 - confidence) * share
    }
}

/// How far the look-ups have come, seen from the planned stops.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stops {
    first: u64,
    reached: u64,
}

impl Stops {
    /// `first` is the number chosen before the first answer.
    pub const fn new(first: u64, reached: u64) -> Self {
        Self { first, reached }
    }

    /// The number chosen before the first answer.
    pub const fn first(self) -> u64 {
        self.first
    }

    /// The second planned stop: far enough from the first that going on is worth it, and fixed with
    /// it, so that the answers have no say in it.
    pub const fn second(first: u64) -> u64 {
        let more = first.saturating_mul(5) / 2;
        if more < 100 { 100 } else { more }
    }

    /// The intervals that hold together now, from the earliest: how the person stopped there and
    /// after how many draws.
    pub fn looks(self) -> impl Iterator<Item = (Stopping, u64)> {
        let second = Self::second(self.first);
        let planned = [(Stopping::First, self.first), (Stopping::Second, second)];
        let here = (!self.is_planned()).then_some((Stopping::Anytime, self.reached));
        planned.into_iter().filter(move |(_, draws)| *draws <= self.reached).chain(here)
    }

    /// Whether the person stands at a planned number.
    pub const fn is_planned(self) -> bool {
        self.reached == self.first || self.reached == Self::second(self.first)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 0.6, 0.3 and 0.1 of 5 % are 3 %, 1.5 % and 0.5 %; together no more than 5 %.
    #[test]
    fn all_moments_together_have_the_whole_error() {
        let all = [Stopping::First, Stopping::Second, Stopping::Anytime];
        let parts = all.map(|stopping| stopping.alpha(0.95));
        for (part, by_hand) in parts.iter().zip([0.03, 0.015, 0.005]) {
            assert!((part - by_hand).abs() < 1e-12, "{parts:?}");
        }
        assert!(parts.iter().sum::<f64>() < 0.05 + 1e-12);
    }

    #[test]
    fn the_second_stop_follows_from_the_first() {
        assert_eq!([1, 20, 40, 100, 150].map(Stops::second), [100, 100, 100, 250, 375]);
    }

    #[test]
    fn what_was_passed_keeps_holding() {
        use Stopping::{Anytime, First, Second};
        let looks = |reached| Stops::new(40, reached).looks().collect::<Vec<_>>();
        assert_eq!(looks(39), [(Anytime, 39)]);
        assert_eq!(looks(40), [(First, 40)]);
        assert_eq!(looks(60), [(First, 40), (Anytime, 60)]);
        assert_eq!(looks(100), [(First, 40), (Second, 100)]);
        assert_eq!(looks(101), [(First, 40), (Second, 100), (Anytime, 101)]);
        assert!(Stops::new(40, 100).is_planned() && !Stops::new(40, 99).is_planned());
    }
}
