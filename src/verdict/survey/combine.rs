//! One interval from the samples of several strata, never shorter than it may be.
//!
//! Three ways hold the error whatever the strata hide; which one is taken is decided by the sizes
//! and the numbers drawn alone, never by the answers, so that choosing costs nothing:
//!
//! 1. **Each by itself**: every stratum gets its part of the error (Bonferroni), ends are added.
//! 2. **Pooled**: the number of public ones in samples of several strata is a sum of independent
//!    yes-or-no draws (a hypergeometric count is one: Vatutin and Mikhailov 1982), and such a sum
//!    has smaller tails than a binomial count of the same mean (Hoeffding, Annals of Mathematical
//!    Statistics 27 (1956) 713). So Clopper and Pearson's ends for that mean hold; from the mean
//!    to the total the largest part that was drawn of any stratum is used.
//! 3. **Joint**: [`super::joint`]. It is the only one that holds however one stops.

use std::ops::RangeInclusive;

use statrs::distribution::{Beta, ContinuousCDF};

use super::interval::{Sample, count, float, totals};
use super::joint;
use super::stops::Stopping;

/// The totals of public items over all samples that stay plausible at this confidence.
/// The samples are of different items. One sample alone gets its exact interval.
pub fn combined(samples: &[Sample], stopping: Stopping, confidence: f64) -> RangeInclusive<u64> {
    let alpha = stopping.alpha(confidence);
    let samples: Vec<Sample> = samples.iter().map(|sample| sample.bounded()).collect();
    let (seen, unseen): (Vec<Sample>, Vec<Sample>) =
        samples.into_iter().partition(|sample| sample.drawn > 0);
    // Nothing is known about a stratum of which nothing was drawn.
    let unseen: u64 = unseen.iter().map(|sample| sample.population).sum();
    let (low, high) = match (seen.as_slice(), stopping) {
        ([], _) => (0, 0),
        (&[sample], _) => totals(sample, stopping, alpha).into_inner(),
        (_, Stopping::Anytime) => joint::totals(&seen, alpha).into_inner(),
        (_, Stopping::First | Stopping::Second) => {
            narrowest(&seen).totals(&seen, alpha).into_inner()
        }
    };
    let public: u64 = seen.iter().map(|sample| sample.public).sum();
    let not_public: u64 = seen.iter().map(Sample::not_public).sum();
    let population: u64 = seen.iter().map(|sample| sample.population).sum();
    low.max(public)..=high.min(population - not_public) + unseen
}

/// A way to combine samples that were drawn as planned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    EachByItself,
    Pooled,
    Joint,
}

impl Way {
    fn totals(self, samples: &[Sample], alpha: f64) -> RangeInclusive<u64> {
        match self {
            Self::EachByItself => each_by_itself(samples, alpha),
            Self::Pooled => pooled(samples, alpha),
            Self::Joint => joint::totals(samples, alpha),
        }
    }
}

/// The way with the shortest interval for these sizes if half of everything were public.
fn narrowest(samples: &[Sample]) -> Way {
    let mut round_up = false;
    let halves: Vec<Sample> = samples
        .iter()
        .map(|sample| {
            let odd = sample.drawn % 2;
            let public = sample.drawn / 2 + if round_up { odd } else { 0 };
            round_up ^= odd == 1;
            Sample::complete(sample.population, sample.drawn, public)
        })
        .collect();
    let width = |way: &Way| {
        let ends = way.totals(&halves, 0.05);
        ends.end() - ends.start()
    };
    let ways = [Way::Pooled, Way::EachByItself, Way::Joint];
    ways.into_iter().min_by_key(width).unwrap_or(Way::Joint)
}

#[allow(clippy::cast_precision_loss, reason = "there are a handful of strata")]
fn each_by_itself(samples: &[Sample], alpha: f64) -> RangeInclusive<u64> {
    let part = alpha / samples.len() as f64;
    let (mut low, mut high) = (0, 0);
    for &sample in samples {
        let ends = totals(sample, Stopping::First, part);
        low += ends.start();
        high += ends.end();
    }
    low..=high
}

fn pooled(samples: &[Sample], alpha: f64) -> RangeInclusive<u64> {
    let population: u64 = samples.iter().map(|sample| sample.population).sum();
    let mirrored: Vec<Sample> = samples.iter().map(|sample| sample.mirrored()).collect();
    pooled_low(samples, alpha)..=population - pooled_low(&mirrored, alpha).min(population)
}

fn pooled_low(samples: &[Sample], alpha: f64) -> u64 {
    let drawn: u64 = samples.iter().map(|sample| sample.drawn).sum();
    let public: u64 = samples.iter().map(|sample| sample.public).sum();
    let part = samples
        .iter()
        .map(|sample| float(sample.drawn) / float(sample.population))
        .fold(f64::MIN_POSITIVE, f64::max);
    let mean = match public {
        0 => 0.0,
        // Hoeffding's theorem speaks of two and more; for one the mean itself bounds the tail.
        1 => alpha / 2.0,
        _ => float(drawn) * share_low(drawn, public, alpha),
    };
    // A hair below, so that rounding never lifts an end over a whole number.
    count((mean / part - 1e-6).ceil().max(0.0))
}

/// Lower end of Clopper and Pearson's interval for a share.
fn share_low(drawn: u64, public: u64, alpha: f64) -> f64 {
    Beta::new(float(public), float(drawn - public + 1))
        .map_or(0.0, |law| law.inverse_cdf(alpha / 2.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Clopper and Pearson, 95 %: 5/10 → 0.1871, 10/100 → 0.0490, 10/10 → 0.6915.
    #[test]
    fn the_share_has_its_published_lower_ends() {
        assert!((share_low(10, 5, 0.05) - 0.1871).abs() < 5e-5);
        assert!((share_low(100, 10, 0.05) - 0.0490).abs() < 5e-5);
        assert!((share_low(10, 10, 0.05) - 0.6915).abs() < 5e-5);
    }

    /// Two strata of 1,000 with 50 drawn of each, 10 public of 100 in all: 0.049005 and
    /// 0.176223 of 2,000 are 98.01 and 352.4, so the whole numbers between are 99 … 352.
    #[test]
    fn equal_strata_pool_to_the_ends_of_clopper_and_pearson() {
        let samples = [Sample::complete(1000, 50, 2), Sample::complete(1000, 50, 8)];
        assert_eq!(pooled(&samples, 0.05), 99..=352);
    }

    /// The part drawn differs: 50 of 1,000 and 50 of 2,000. Totals of the mean 4.90 lie between
    /// 4.90 / 0.05 and 4.90 / 0.025; the lower counts: 98.0.
    #[test]
    fn unequal_parts_use_the_largest_one() {
        let samples = [Sample::complete(1000, 50, 2), Sample::complete(2000, 50, 8)];
        assert_eq!(*pooled(&samples, 0.05).start(), 99);
    }

    #[test]
    fn a_stratum_without_a_look_up_stays_open() {
        let samples = [Sample::complete(30, 30, 12), Sample::complete(50, 0, 0)];
        assert_eq!(combined(&samples, Stopping::First, 0.95), 12..=62);
        assert_eq!(combined(&[], Stopping::Anytime, 0.95), 0..=0);
    }

    #[test]
    fn strata_looked_up_as_a_whole_leave_nothing_open() {
        let samples = [Sample::complete(30, 30, 12), Sample::complete(7, 7, 7)];
        assert_eq!(combined(&samples, Stopping::First, 0.95), 19..=19);
        assert_eq!(combined(&samples, Stopping::Anytime, 0.95), 19..=19);
    }

    #[test]
    fn the_way_does_not_depend_on_the_answers() {
        let large = [(1000, 10), (1000, 10), (2000, 20)];
        let ways = [0, 5, 10]
            .map(|public| narrowest(&large.map(|(n, drawn)| Sample::complete(n, drawn, public))));
        assert_eq!(ways, [Way::Pooled; 3]);
    }
}
