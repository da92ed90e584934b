//! The sample: what may be drawn, what was drawn, and the counts with what the
//! answers say about the rest.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use crate::diag::{Code, Diagnostic};
use crate::domain::audience::{Evidence, Scope};
use crate::domain::platform::Platform;
use crate::reading::whole::Reading;
use crate::verdict::accounts::AccountData;
use crate::verdict::judge::{Judged, Making};
use crate::verdict::survey::answers::Sampled;
use crate::verdict::survey::draw::{Candidate, Draw};
use crate::verdict::survey::estimate::{Contradictions, Member};
use crate::verdict::survey::key::Key;
use crate::verdict::survey::strata::{Cell, Strata};
use crate::verdict::survey::unit::Unit;
use crate::verdict::tally::{Counting, Tally};
use crate::verdict::verdicts::Verdicts;

/// One account's counts.
#[derive(Debug)]
pub struct AccountCounts {
    /// Its platform.
    pub platform: Platform,
    /// Its counts.
    pub tally: Tally,
}

/// The answers compared with the archive.
#[derive(Debug, Default)]
pub struct Compared {
    contradictions: Contradictions,
    not_found: u64,
    /// Drawn and never asked: they came with a later archive.
    to_ask: u64,
    /// What is told now is not what the sample was drawn by.
    told_otherwise: bool,
}

impl Compared {
    /// Answers about items that are not in the archive.
    pub const fn not_found(&self) -> u64 {
        self.not_found
    }

    /// What a reader should know.
    pub fn findings(&self) -> impl Iterator<Item = Diagnostic> {
        let contradictions = (self.contradictions.count() > 0).then(|| {
            Diagnostic::new(Code::AnswersContradict)
                .with("count", self.contradictions.count())
                .with("seen_public", self.contradictions.seen_public)
                .with("seen_not_public", self.contradictions.seen_not_public)
        });
        let not_found = (self.not_found > 0)
            .then(|| Diagnostic::new(Code::AnswersNotFound).with("count", self.not_found));
        let to_ask = (self.to_ask > 0)
            .then(|| Diagnostic::new(Code::AnswersToAsk).with("count", self.to_ask));
        let told_otherwise =
            self.told_otherwise.then(|| Diagnostic::new(Code::AnswersToldOtherwise));
        [contradictions, not_found, to_ask, told_otherwise].into_iter().flatten()
    }
}

/// Everything that may be drawn, each once; what had been looked up before the draw is known.
pub fn candidates(reading: &Reading, verdicts: &Verdicts) -> Vec<Candidate> {
    let nothing = BTreeMap::new();
    let before = verdicts.survey().map_or(&nothing, |survey| survey.answers().before_draw());
    let of_account = |data| {
        let mut found = Vec::new();
        verdicts.account(reading, data).judge_units(&mut |_, unit| {
            found.extend(
                unit.filter(|unit| unit.may_be_drawn(before))
                    .map(|unit| Candidate { item: unit.item, cell: unit.cell }),
            );
        });
        found
    };
    let mut all: Vec<Candidate> =
        verdicts.accounts().par_iter().flat_map_iter(of_account).collect();
    all.sort_unstable();
    all.dedup_by_key(|candidate| candidate.item);
    all
}

/// How many candidates are of each kind and period.
pub fn sizes(candidates: &[Candidate]) -> BTreeMap<Cell, u64> {
    let mut sizes = BTreeMap::new();
    for candidate in candidates {
        *sizes.entry(candidate.cell).or_default() += 1;
    }
    sizes
}

/// The items that are drawn first, in their order; `strata` are those of the first draw.
pub fn order(verdicts: &Verdicts, candidates: &[Candidate], strata: &Strata) -> Vec<Key> {
    let Some(survey) = verdicts.survey() else { return Vec::new() };
    let draw = Draw::new(survey.keys(), strata, candidates);
    let drawn = draw.sequence().iter().filter_map(|position| candidates.get(*position));
    drawn.map(|candidate| candidate.item).collect()
}

/// What is looked up for some of the items.
pub fn units(
    reading: &Reading,
    verdicts: &Verdicts,
    wanted: &BTreeSet<Key>,
) -> BTreeMap<Key, (Judged, Unit)> {
    let mut found = BTreeMap::new();
    for data in verdicts.accounts() {
        verdicts.account(reading, data).judge_units(&mut |judged, unit| {
            if let Some(unit) = unit.filter(|unit| wanted.contains(&unit.item)) {
                found.insert(unit.item, (judged, *unit));
            }
        });
    }
    found
}

/// Counts every account, with what the sample says, and compares the answers with the archive.
pub fn count(reading: &Reading, verdicts: &Verdicts) -> (Vec<AccountCounts>, Compared) {
    let has_training_start = verdicts.person.region.has_policy();
    // Other words may have been chosen by what was seen: then the sample says nothing.
    let told_otherwise = verdicts.person.tells_otherwise();
    let sampled = verdicts.survey().and_then(|survey| survey.answers().sample.as_ref());
    let sampled = sampled.filter(|_| !told_otherwise);
    let places: BTreeMap<Key, u64> = sampled.map_or_else(BTreeMap::new, |sampled| {
        let order = order(verdicts, &candidates(reading, verdicts), &sampled.strata);
        order.into_iter().zip(0..sampled.reached).collect()
    });
    let answered = verdicts.survey().map(|survey| &survey.answers().items);
    let stops = sampled.map(Sampled::stops);
    let begin = || Counting::new(has_training_start, stops);
    let plain = |data: &AccountData| {
        let making = Making {
            new: begin,
            take: |counting: &mut Counting, judged: Judged| counting.add(&judged),
            merge: Counting::and,
        };
        let counting = verdicts.account(reading, data).judge_in_parts(&making);
        (counting, Compared::default(), BTreeSet::new())
    };
    let surveyed = |data: &AccountData| {
        let mut compared = Compared::default();
        let mut counting = begin();
        let met = verdicts.account(reading, data).judge_units(&mut |judged, unit| {
            counting.add(&judged);
            if let Some(told) = judged.overruled {
                compared.contradictions.add(told, judged.class);
            }
            let open = unit.filter(|unit| unit.is_open);
            if let (Some(unit), Some(sampled)) = (open, sampled) {
                let place = places.get(&unit.item).copied();
                let member = Member {
                    counts: counts(judged.scope()),
                    gone: judged.evidence == Evidence::AnsweredGone,
                    ..Member::of(unit, sampled, place)
                };
                let asks = |answers| place.is_some() && unit.next(answers).is_some();
                compared.to_ask += u64::from(answered.is_some_and(asks));
                counting.sample(&judged, member);
            }
        });
        (counting, compared, met)
    };
    let counted: Vec<(AccountCounts, Compared, BTreeSet<Key>)> = verdicts
        .accounts()
        .par_iter()
        .map(|data| {
            let is_plain = verdicts.survey().is_none();
            let (counting, compared, met) = if is_plain { plain(data) } else { surveyed(data) };
            let tally = counting.finish();
            (AccountCounts { platform: data.platform, tally }, compared, met)
        })
        .collect();
    let mut compared = Compared { told_otherwise, ..Compared::default() };
    let mut met = BTreeSet::new();
    let mut counts = Vec::new();
    for (account, own, of_account) in counted {
        counts.push(account);
        compared.contradictions.merge(own.contradictions);
        compared.to_ask += own.to_ask;
        met.extend(of_account);
    }
    if let Some(survey) = verdicts.survey() {
        let answered = survey.answers().answered();
        compared.not_found = answered.filter(|(key, _)| !met.contains(key)).count() as u64;
    }
    (counts, compared)
}

/// Whether something that may be drawn falls under the training, if that is known.
const fn counts(scope: Scope) -> Option<bool> {
    match scope {
        Scope::Yes => Some(true),
        Scope::No | Scope::Unclear => Some(false),
        Scope::Unknown => None,
    }
}
