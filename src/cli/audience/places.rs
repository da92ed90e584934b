//! Questions about groups and about accounts commented on: one answer settles many items.

use std::collections::BTreeMap;

use super::screen::{Choice, Stop, Tone, hint};
use super::{Session, Step};
use crate::domain::audience::Evidence;
use crate::domain::kind::Kind;
use crate::domain::platform::Platform;
use crate::reading::whole::Reading;
use crate::verdict::survey::answers::Place;
use crate::verdict::survey::key::Key;
use crate::verdict::survey::place::{Groups, OWN_ACCOUNT, told_name};
use crate::verdict::verdicts::Verdicts;
use crate::words::text;

/// At most so many groups, and so many accounts, are asked about.
const MOST: usize = 10;

/// One place with what an answer settles.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Asked {
    pub(super) platform: Platform,
    pub(super) key: Key,
    /// None for the person's own account.
    pub(super) name: Option<String>,
    pub(super) items: u64,
}

/// The groups with most items and the accounts commented most, most first. A place that settles
/// less than a hundredth of everything is left to the sample, unless little is open at all.
pub(super) fn places(reading: &Reading, verdicts: &Verdicts, open: u64) -> Vec<Asked> {
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
            let is_place =
                matches!(judged.kind, Kind::GroupPost | Kind::GroupComment | Kind::Comment);
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

/// What was answered about a place.
pub(super) fn answer(session: &Session<'_>, place: &Asked) -> Option<Place> {
    let answers = &session.answers;
    let places =
        if place.platform == Platform::Facebook { &answers.groups } else { &answers.accounts };
    places.get(&place.key).copied()
}

/// Asks about one place, and keeps the answer.
pub(super) fn ask(session: &mut Session<'_>, place: &Asked) -> Result<Step, Stop> {
    let is_group = place.platform == Platform::Facebook;
    let words = |id: &str| session.catalog.text(id);
    let (question, public, private) = match (&place.name, is_group) {
        (None, _) => ("survey-own", "survey-account-public", "survey-own-private"),
        (_, true) => ("survey-group", "survey-group-public", "survey-group-private"),
        (_, false) => ("survey-account", "survey-account-public", "survey-account-private"),
    };
    session.screen.say(&words(question))?;
    if let Some(name) = &place.name {
        let name = text::truncate(&text::clean(name), 120).into_owned();
        let name = session.catalog.format("quoted", &[("text", name.into())]);
        session.screen.lines(Tone::Strong, "", &name)?;
    }
    session.settles(place.items)?;
    let mut choices: Vec<Choice> = vec![('1', words(public)), ('2', words(private))];
    if place.name.is_none() {
        choices.push(('3', words("survey-own-private-since")));
    }
    choices.push(('0', words("survey-dont-know")));
    choices.push(('w', words("survey-no-more-places")));
    let hint = hint(session.catalog);
    let answer = match session.screen.choose(&choices, &['b', 'z', 'q'], &hint)? {
        '1' => Place::Public,
        '2' => Place::Private,
        // Private by now: what was made before may have been used.
        '0' | '3' => Place::DontKnow,
        'w' => return Ok(Step::Leave),
        'q' => return Err(Stop::Paused),
        _ => return Ok(Step::Back),
    };
    let places = if is_group { &mut session.answers.groups } else { &mut session.answers.accounts };
    places.insert(place.key, answer);
    session.save()?;
    Ok(Step::Next)
}
