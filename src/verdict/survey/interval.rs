//! How many of a finite population are public, from a random sample of it drawn without
//! replacement. Both intervals invert the hypergeometric distribution, so they are exact: no
//! normal approximation and no correction factor.
//!
//! Sources: Clopper and Pearson, Biometrika 26 (1934) 404, for infinite populations; Konijn,
//! Statistical Theory of Sample Survey Design and Analysis (1973), and Buonaccorsi, Biometrika 74
//! (1987) 215, for finite ones; Waudby-Smith and Ramdas, Confidence sequences for sampling
//! without replacement (2020), for the interval that holds however one stops.

use std::ops::RangeInclusive;

use statrs::distribution::{Discrete, DiscreteCDF, Hypergeometric};

use super::stops::Stopping;

/// A total counts as plausible down to this part below the exact bound, so that rounding of
/// logarithms of factorials can make an interval longer, never shorter.
pub(super) const ROUNDING: f64 = 1e-6;

/// A random sample of one part of the items, and what was answered.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Sample {
    /// How many items there are.
    pub population: u64,
    /// How many of them were drawn.
    pub drawn: u64,
    /// How many of the drawn ones are public.
    pub public: u64,
    /// How many of the drawn ones have no answer. They may be public or not, so they widen the
    /// interval on both sides.
    pub missing: u64,
}

impl Sample {
    /// A sample without missing answers.
    pub const fn complete(population: u64, drawn: u64, public: u64) -> Self {
        Self { population, drawn, public, missing: 0 }
    }

    /// The same sample with figures that can be: no more drawn than there are, no more public
    /// than drawn.
    #[must_use]
    pub fn bounded(self) -> Self {
        let drawn = self.drawn.min(self.population);
        let public = self.public.min(drawn);
        Self {
            population: self.population,
            drawn,
            public,
            missing: self.missing.min(drawn - public),
        }
    }

    /// How many drawn items have an answer.
    pub const fn answered(&self) -> u64 {
        self.drawn.saturating_sub(self.missing)
    }

    /// How many drawn items are known not to be public.
    pub const fn not_public(&self) -> u64 {
        self.answered().saturating_sub(self.public)
    }

    /// The sample seen from the other side: what is not public counts.
    pub(super) const fn mirrored(self) -> Self {
        Self { public: self.not_public(), ..self }
    }
}

/// The totals of public items that a sample leaves plausible, with the error `alpha`.
pub fn totals(sample: Sample, stopping: Stopping, alpha: f64) -> RangeInclusive<u64> {
    let sample = sample.bounded();
    let low = |sample| match stopping {
        Stopping::First | Stopping::Second => planned_low(sample, alpha),
        // Who answers and who does not is no chance, so the two ends then come from two
        // sequences (missing is not public, missing is public), each with half of the error.
        Stopping::Anytime if sample.missing > 0 => anytime_low(sample, alpha / 2.0),
        Stopping::Anytime => anytime_low(sample, alpha),
    };
    low(sample)..=sample.population - low(sample.mirrored())
}

/// The smallest total under which this many public ones or more in the sample have a probability
/// above half of `alpha`.
fn planned_low(sample: Sample, alpha: f64) -> u64 {
    if sample.public == 0 {
        return 0;
    }
    let bound = alpha / 2.0 * (1.0 - ROUNDING);
    first_that(possible(sample), |total| {
        hypergeometric(sample, total).is_none_or(|law| law.sf(sample.public - 1) > bound)
    })
}

/// The smallest total under which exactly this many public ones in the sample have a probability
/// of at least `alpha` / (drawn + 1).
fn anytime_low(sample: Sample, alpha: f64) -> u64 {
    let bound = threshold(sample.drawn, alpha);
    let possible = possible(sample);
    let likeliest = likeliest(sample);
    first_that(*possible.start()..=likeliest, |total| {
        hypergeometric(sample, total).is_none_or(|law| law.ln_pmf(sample.public) >= bound)
    })
}

/// Logarithm of `alpha` / (drawn + 1): the answers so far contradict a total at the level `alpha`,
/// whenever one looks, if their probability under it is smaller. This is the ratio of prior to
/// posterior with equal prior weight for every total.
pub(super) fn threshold(drawn: u64, alpha: f64) -> f64 {
    (alpha * (1.0 - ROUNDING)).ln() - float(drawn + 1).ln()
}

/// The totals that the sample does not rule out with certainty; missing ones may be anything.
fn possible(sample: Sample) -> RangeInclusive<u64> {
    sample.public..=sample.population - (sample.drawn - sample.public)
}

/// The total under which the sample is most probable.
pub(super) fn likeliest(sample: Sample) -> u64 {
    let possible = possible(sample);
    if sample.drawn == 0 {
        return *possible.start();
    }
    let product = u128::from(sample.population + 1) * u128::from(sample.public);
    let total = u64::try_from(product / u128::from(sample.drawn)).unwrap_or(sample.population);
    total.clamp(*possible.start(), *possible.end())
}

/// The first of `totals` that passes, where all after a passing one pass; the last if none does.
pub(super) fn first_that(totals: RangeInclusive<u64>, passes: impl Fn(u64) -> bool) -> u64 {
    let (mut low, mut high) = totals.into_inner();
    while low < high {
        let middle = low + (high - low) / 2;
        if passes(middle) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    high
}

/// The law of the number of public ones in the sample if `total` of the population are public.
pub(super) fn hypergeometric(sample: Sample, total: u64) -> Option<Hypergeometric> {
    Hypergeometric::new(sample.population, total, sample.drawn).ok()
}

/// A count as a real number; archives hold far fewer than 2⁵³ items.
#[allow(clippy::cast_precision_loss, reason = "counts of items are far below 2^53")]
pub(super) const fn float(count: u64) -> f64 {
    count as f64
}

/// A real number as a count, at least 0.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the cast saturates, and the callers have rounded"
)]
pub(super) const fn count(value: f64) -> u64 {
    value as u64
}

#[cfg(test)]
mod tests {
    use super::*;

    fn planned(population: u64, drawn: u64, public: u64, alpha: f64) -> (u64, u64) {
        totals(Sample::complete(population, drawn, public), Stopping::First, alpha).into_inner()
    }

    fn anytime(population: u64, drawn: u64, public: u64, alpha: f64) -> (u64, u64) {
        totals(Sample::complete(population, drawn, public), Stopping::Anytime, alpha).into_inner()
    }

    /// Published values of Clopper and Pearson, 95 %, four digits: 0/10, 5/10, 10/100, 50/100.
    #[test]
    fn in_a_million_items_the_interval_is_that_of_clopper_and_pearson() {
        for (drawn, public, low, high) in [
            (10, 0, 0.0, 0.3085),
            (10, 5, 0.1871, 0.8129),
            (100, 10, 0.0490, 0.1762),
            (100, 50, 0.3983, 0.6017),
        ] {
            let ends = planned(1_000_000, drawn, public, 0.05);
            assert!((float(ends.0) / 1e6 - low).abs() < 1e-4, "{public} of {drawn}: {ends:?}");
            assert!((float(ends.1) / 1e6 - high).abs() < 1e-4, "{public} of {drawn}: {ends:?}");
        }
    }

    /// By hand, 2 of 10 drawn, none public, 5 %: P(0 public) with total K is
    /// (10−K)(9−K)/90. K = 8: 2·1/90 = 0.0222 is below 0.025; K = 7: 3·2/90 = 0.0667 is above.
    #[test]
    fn a_tiny_population_gives_the_ends_worked_out_by_hand() {
        assert_eq!(planned(10, 2, 0, 0.05), (0, 7));
        assert_eq!(planned(10, 2, 2, 0.05), (3, 10));
        // One public of two, total K: P(≥1) = 1 − (10−K)(9−K)/90; K = 1 gives 0.2.
        assert_eq!(planned(10, 2, 1, 0.05), (1, 9));
    }

    /// By hand, 2 of 10 drawn, none public: α/(n+1) = 0.05/3 = 0.0167; K = 8 gives 0.0222.
    #[test]
    fn the_interval_for_any_time_keeps_all_totals_above_its_threshold() {
        assert_eq!(anytime(10, 2, 0, 0.05), (0, 8));
        assert_eq!(anytime(10, 2, 2, 0.05), (2, 10));
        // α = 0.09: the threshold is 0.03, which 0.0222 is below.
        assert_eq!(anytime(10, 2, 0, 0.09), (0, 7));
    }

    /// Trying every total with exact fractions of binomial coefficients instead of logarithms of
    /// factorials (an independent calculation, not this program's).
    #[test]
    fn finite_populations_have_the_ends_of_exact_arithmetic() {
        for (population, drawn, public, as_planned, any_time) in [
            (500, 40, 3, (9, 99), (4, 135)),
            (500, 40, 20, (172, 328), (141, 359)),
            (300, 40, 27, (156, 241), (135, 256)),
            (100, 20, 0, (0, 15), (0, 23)),
            (60, 20, 7, (12, 33), (9, 37)),
            (1000, 20, 20, (834, 1000), (742, 1000)),
        ] {
            let shown = format!("{public} of {drawn} of {population}");
            assert_eq!(planned(population, drawn, public, 0.05), as_planned, "{shown}");
            assert_eq!(anytime(population, drawn, public, 0.05), any_time, "{shown}");
        }
        // The shares of the error that the program gives to both planned stops and to any time.
        assert_eq!(planned(500, 40, 20, 0.03), (165, 335));
        assert_eq!(planned(500, 100, 50, 0.015), (195, 305));
        assert_eq!(anytime(500, 40, 20, 0.005), (120, 380));
    }

    #[test]
    fn who_looked_everything_up_knows_it() {
        for stopping in [Stopping::First, Stopping::Anytime] {
            assert_eq!(totals(Sample::complete(30, 30, 12), stopping, 0.05), 12..=12);
            assert_eq!(totals(Sample::complete(0, 0, 0), stopping, 0.05), 0..=0);
            assert_eq!(totals(Sample::complete(25, 0, 0), stopping, 0.05), 0..=25);
        }
    }

    #[test]
    fn missing_answers_widen_both_ends() {
        let missing = Sample { population: 30, drawn: 30, public: 12, missing: 3 };
        assert_eq!(totals(missing, Stopping::First, 0.05), 12..=15);
        let sample = Sample { population: 1000, drawn: 20, public: 10, missing: 4 };
        let whole = totals(Sample::complete(1000, 20, 10), Stopping::First, 0.05);
        let ends = totals(sample, Stopping::First, 0.05);
        assert_eq!(ends.start(), whole.start());
        let four_more = totals(Sample::complete(1000, 20, 14), Stopping::First, 0.05);
        assert_eq!(ends.end(), four_more.end());
    }

    #[test]
    fn impossible_figures_do_not_panic() {
        let sample = Sample { population: 3, drawn: 9, public: 7, missing: 5 };
        assert_eq!(totals(sample, Stopping::Anytime, 0.05), 3..=3);
    }
}
