//! Groups, and accounts commented on, that are worth a question: one answer settles many items.

use std::collections::BTreeMap;

use super::answers::{Answers, Place};
use super::key::Key;
use super::place::{Groups, OWN_ACCOUNT, told_name};
use crate::domain::audience::Evidence;
use crate::domain::kind::Kind;
use crate::domain::platform::Platform;
use crate::reading::whole::Reading;
use crate::verdict::verdicts::Verdicts;

/// At most so many groups, and so many accounts, are asked about.
const MOST: usize = 10;

/// One place with what an answer settles.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// Facebook for groups, Instagram for accounts.
    pub platform: Platform,
    /// Its key in the answers.
    pub key: Key,
    /// None for the person's own account.
    pub name: Option<String>,
    /// How many items an answer settles.
    pub items: u64,
}

impl Asked {
    /// What was answered about it.
    pub fn answer(&self, answers: &Answers) -> Option<Place> {
        let places = if self.is_group() { &answers.groups } else { &answers.accounts };
        places.get(&self.key).copied()
    }

    /// Keeps an answer.
    pub fn keep(&self, answers: &mut Answers, place: Place) {
        let places = if self.is_group() { &mut answers.groups } else { &mut answers.accounts };
        places.insert(self.key, place);
    }

    /// Whether it is a group of Facebook.
    pub fn is_group(&self) -> bool {
        self.platform == Platform::Facebook
    }

    /// The messages of the question, and of what "public" and "private" mean for it.
    pub const fn messages(&self) -> [&'static str; 3] {
        match (&self.name, self.platform) {
            (None, _) => ["survey-own", "survey-account-public", "survey-own-private"],
            (_, Platform::Facebook) => {
                ["survey-group", "survey-group-public", "survey-group-private"]
            }
            _ => ["survey-account", "survey-account-public", "survey-account-private"],
        }
    }
}

/// The groups with most items and the accounts commented most, most first. A place that settles
/// less than a hundredth of everything is left to the sample, unless little is open at all.
pub fn places(reading: &Reading, verdicts: &Verdicts, open: u64) -> Vec<Asked> {
    let Some(survey) = verdicts.survey() else { return Vec::new() };
    let mut found: BTreeMap<(Platform, String), u64> = BTreeMap::new();
    let mut own: Vec<u64> = Vec::new();
    for data in verdicts.accounts() {
        let groups = Groups::of(&reading.collection, &data.members);
        let mut of_account = 0;
        verdicts.account(reading, data).judge_units(&mut |judged, unit| {
            let is_own = judged.platform == Platform::Instagram
                && judged.evidence == Evidence::AccountFlagMissing;
            of_account += u64::from(is_own && unit.is_some_and(|unit| unit.is_open));
            let is_place = matches!(judged.kind, Kind::GroupPost | Kind::GroupComment)
                || judged.kind == Kind::Comment && judged.platform != Platform::Facebook;
            if !is_place || !unit.is_some_and(|unit| unit.is_open) {
                return;
            }
            let name = judged.origin.and_then(|at| {
                let (item, _) = reading.collection.get(at)?;
                told_name(&reading.collection, at.member, item.context?)
            });
            if let Some(name) = name {
                let name = groups.name(judged.kind, name).to_owned();
                *found.entry((judged.platform, name)).or_default() += 1;
            }
        });
        own.extend((of_account > 0).then_some(of_account));
    }
    let mut all: Vec<Asked> = found
        .into_iter()
        .filter(|(_, items)| items * 100 >= open)
        .map(|((platform, name), items)| Asked {
            platform,
            key: survey.keys().place(platform.code(), &name),
            name: Some(name),
            items,
        })
        .collect();
    all.sort_by_key(|place| (place.platform, std::cmp::Reverse(place.items), place.name.clone()));
    let mut taken: BTreeMap<Platform, usize> = BTreeMap::new();
    all.retain(|place| {
        let taken = taken.entry(place.platform).or_default();
        *taken += 1;
        *taken <= MOST
    });
    // Of two accounts nobody could say which one is meant.
    if let [items] = own[..] {
        let platform = Platform::Instagram;
        let key = survey.keys().place(platform.code(), OWN_ACCOUNT);
        all.insert(0, Asked { platform, key, name: None, items });
    }
    all
}
