//! The interval for several samples together that holds however one stops and however the
//! look-ups are spread.
//!
//! Each sample has its ratio of prior to posterior (`threshold` in `survey::interval`); samples of
//! different items are independent, so the product of the ratios is a test of all totals
//! together, and it rejects at the level α where it exceeds 1/α. Every sum of totals that are not
//! rejected stays plausible (Waudby-Smith and Ramdas 2020; products over strata as in Spertus and
//! Stark, Sweeter than SUITE, 2022).

use std::ops::RangeInclusive;

use statrs::distribution::Discrete;

use super::interval::{Sample, first_that, float, hypergeometric, likeliest, threshold};

/// More than the logarithm of any loss of probability by one item.
const STEEPEST: f64 = 64.0;

/// The sums of public items over all samples that stay plausible with the error `alpha`.
pub(super) fn totals(samples: &[Sample], alpha: f64) -> RangeInclusive<u64> {
    let missing = samples.iter().any(|sample| sample.missing > 0);
    let alpha = if missing { alpha / 2.0 } else { alpha };
    let mirrored: Vec<Sample> = samples.iter().map(|sample| sample.mirrored()).collect();
    let population: u64 = samples.iter().map(|sample| sample.population).sum();
    low(samples, alpha)..=population - low(&mirrored, alpha)
}

/// The smallest plausible sum, at most as many too small as there are samples.
///
/// The probability falls the faster the further a total lies below the likeliest one. So the
/// smallest sum takes from every sample all items that cost no more than one common price; the
/// price is found by halving.
fn low(samples: &[Sample], alpha: f64) -> u64 {
    let drawn: f64 = samples.iter().map(|sample| float(sample.drawn + 1).ln()).sum();
    let bound = threshold(0, alpha) - drawn;
    let plausible = |price: f64| {
        let log: f64 =
            samples.iter().map(|&sample| log_probability(sample, at(sample, price))).sum();
        log >= bound
    };
    let (mut cheap, mut dear) = (0.0, STEEPEST);
    if !plausible(dear) {
        for _ in 0..40 {
            let middle = f64::midpoint(cheap, dear);
            *(if plausible(middle) { &mut cheap } else { &mut dear }) = middle;
        }
    }
    samples.iter().map(|&sample| at(sample, dear)).sum()
}

/// The smallest total of one sample to which no step costs more than the price.
fn at(sample: Sample, price: f64) -> u64 {
    first_that(sample.public..=likeliest(sample), |total| step(sample, total + 1) <= price)
}

/// What the step from `total` down to one less costs in the logarithm of the probability.
fn step(sample: Sample, total: u64) -> f64 {
    let others = sample.population.saturating_sub(total) + 1;
    let unseen_public = float(total.saturating_sub(sample.public));
    let unseen_others = float(others.saturating_sub(sample.drawn - sample.public));
    (float(total) / unseen_public).ln() + (unseen_others / float(others)).ln()
}

fn log_probability(sample: Sample, total: u64) -> f64 {
    hypergeometric(sample, total).map_or(0.0, |law| law.ln_pmf(sample.public))
}

#[cfg(test)]
mod tests {
    use super::super::interval::totals as alone;
    use super::super::stops::Stopping;
    use super::*;

    #[test]
    fn one_sample_gives_the_interval_for_any_time_up_to_one_item() {
        for (population, drawn, public) in
            [(10, 2, 0), (500, 40, 20), (500, 40, 3), (90_000, 100, 99)]
        {
            let sample = Sample::complete(population, drawn, public);
            let (low, high) = totals(&[sample], 0.05).into_inner();
            let (exact_low, exact_high) = alone(sample, Stopping::Anytime, 0.05).into_inner();
            assert!(exact_low - low <= 1, "{sample:?}: {low} for {exact_low}");
            assert!(high - exact_high <= 1, "{sample:?}: {high} for {exact_high}");
        }
    }

    /// All sums of totals whose product of ratios is not rejected, by trying every pair.
    #[test]
    fn two_samples_agree_with_trying_every_pair_of_totals() {
        for (first, second) in [((12, 6, 2), (20, 5, 4)), ((30, 4, 0), (9, 3, 3))] {
            let samples =
                [first, second].map(|(n, drawn, public)| Sample::complete(n, drawn, public));
            let bound = threshold(samples[0].drawn, 0.05) - float(samples[1].drawn + 1).ln();
            let mut sums = Vec::new();
            for one in 0..=samples[0].population {
                for two in 0..=samples[1].population {
                    let log = log_probability(samples[0], one) + log_probability(samples[1], two);
                    if log >= bound {
                        sums.push(one + two);
                    }
                }
            }
            let (low, high) = totals(&samples, 0.05).into_inner();
            let (exact_low, exact_high) =
                (*sums.iter().min().unwrap(), *sums.iter().max().unwrap());
            assert!(low <= exact_low && exact_low - low <= 2, "{low} for {exact_low}");
            assert!(high >= exact_high && high - exact_high <= 2, "{high} for {exact_high}");
        }
    }
}
