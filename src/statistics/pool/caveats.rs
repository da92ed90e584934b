//! What readers of a table should know about how it was collected: different texts and programs,
//! what was left out, and many files of one content. None of it is a number of people in the table.

use std::collections::BTreeSet;

use super::refusal::{Family, Refusals};
use super::run::Pooled;
use crate::statistics::share::bin::Bin;
use crate::statistics::share::stamp::{PolicyVersion, ToolVersion};
use crate::words::i18n::Catalog;

/// What is said beside a table for that reason.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Caveats {
    /// The policy texts that the statistics rest on.
    pub policies: BTreeSet<PolicyVersion>,
    /// The versions of the program that made them.
    pub versions: BTreeSet<ToolVersion>,
    /// How many were left out, by what is wrong with them.
    pub left_out: Vec<(Family, u64)>,
    /// How many files have the most common content, as a step; none for few.
    pub flood: Option<Bin>,
    /// How many files that differ have the most common telling figures, as a step; none for few.
    pub figures: Option<Bin>,
}

impl Caveats {
    /// What there is to say of a pool.
    pub fn of(pooled: &Pooled) -> Self {
        let Pooled { policies, versions, refusals, admission, .. } = pooled;
        Self {
            policies: policies.clone(),
            versions: versions.clone(),
            left_out: left_out(refusals),
            flood: admission.twins.flood(pooled.pooled).map(Bin::of),
            figures: admission.kin.flood(pooled.pooled).map(Bin::of),
        }
    }

    /// A sentence for each.
    pub fn words(&self, catalog: &Catalog) -> Vec<String> {
        let mut all = Vec::new();
        if self.policies.len() > 1 {
            all.push(listed("pool-policies", &self.policies, catalog));
        }
        if self.versions.len() > 1 {
            all.push(listed("pool-versions", &self.versions, catalog));
        }
        if !self.left_out.is_empty() {
            let parts = self.left_out.iter().map(|(family, count)| {
                format!("{}: {}", catalog.text(family.message()), catalog.number(*count))
            });
            let list = parts.collect::<Vec<_>>().join("; ");
            all.push(catalog.format("pool-left-out", &[("list", list.into())]));
        }
        let floods = [(self.flood, "pool-flood"), (self.figures, "pool-flood-figures")];
        for (bin, message) in floods.into_iter().filter_map(|(bin, id)| Some((bin?, id))) {
            let from = catalog.number(bin.low());
            let step = match bin.high() {
                Some(to) => format!("{from}–{}", catalog.number(to)),
                None => catalog.format("pool-and-more", &[("from", bin.low().into())]),
            };
            all.push(catalog.format(message, &[("step", step.into())]));
        }
        all
    }
}

fn left_out(refusals: &Refusals) -> Vec<(Family, u64)> {
    let count = |family: Family| refusals.by_family.get(&family).map(|count| (family, *count));
    Family::ALL.into_iter().filter_map(count).collect()
}

fn listed<T: ToString>(id: &str, all: &BTreeSet<T>, catalog: &Catalog) -> String {
    let list: Vec<String> = all.iter().map(T::to_string).collect();
    catalog.format(id, &[("list", list.join(", ").into())])
}
