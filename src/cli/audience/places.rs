//! Questions about groups and about accounts commented on: one answer settles many items.

use std::collections::BTreeMap;

use super::screen::{Choice, Stop, Tone, hint};
use super::{Session, Step};
use crate::domain::kind::Kind;
use crate::domain::platform::Platform;
use crate::run::Analysis;
use crate::survey::answers::Place;
use crate::survey::key::Key;
use crate::survey::place::{Groups, told_name};
use crate::text;

/// At most so many groups, and so many accounts, are asked about.
const MOST: usize = 10;

/// One place with what an answer settles.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Asked {
    pub(super) platform: Platform,
    pub(super) key: Key,
    pub(super) name: String,
    pub(super) items: u64,
}

/// The groups with most items and the accounts commented most, most first. A place that settles
/// less than a hundredth of everything is left to the sample, unless little is open at all.
pub(super) fn places(analysis: &Analysis, open: u64) -> Vec<Asked> {
    let Some(survey) = &analysis.survey else { return Vec::new() };
    let mut found: BTreeMap<(Platform, String), u64> = BTreeMap::new();
    for data in &analysis.accounts {
        let groups = Groups::of(&analysis.collection, |member| {
            data.exports.get(member.export).copied().unwrap_or_default()
        });
        analysis.account(data).judge_units(&mut |judged, unit| {
            let is_place =
                matches!(judged.kind, Kind::GroupPost | Kind::GroupComment | Kind::Comment);
            if !is_place || !unit.is_some_and(|unit| unit.is_open) {
                return;
            }
            let name = judged.origin.and_then(|at| {
                let (item, _) = analysis.collection.get(at)?;
                told_name(&analysis.collection, at.member, item.context?)
            });
            if let Some(name) = name {
                let name = groups.name(judged.kind, name).to_owned();
                *found.entry((judged.platform, name)).or_default() += 1;
            }
        });
    }
    let mut all: Vec<Asked> = found
        .into_iter()
        .filter(|(_, items)| items * 100 >= open)
        .map(|((platform, name), items)| Asked {
            platform,
            key: survey.keys().place(platform.code(), &name),
            name,
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
    let id = if is_group { "survey-group" } else { "survey-account" };
    session.screen.say(&session.catalog.text(id))?;
    let name = text::truncate(&text::clean(&place.name), 120).into_owned();
    let name = session.catalog.format("quoted", &[("text", name.into())]);
    session.screen.lines(Tone::Strong, "", &name)?;
    session.settles(place.items)?;
    let words = |id: &str| session.catalog.text(id);
    let choices: Vec<Choice> = vec![
        ('1', words(if is_group { "survey-group-public" } else { "survey-account-public" })),
        ('2', words(if is_group { "survey-group-private" } else { "survey-account-private" })),
        ('0', words("survey-dont-know")),
        ('w', words("survey-no-more-places")),
    ];
    let hint = hint(session.catalog);
    let answer = match session.screen.choose(&choices, &['b', 'z', 'q'], &hint)? {
        '1' => Place::Public,
        '2' => Place::Private,
        '0' => Place::DontKnow,
        'w' => return Ok(Step::Leave),
        'q' => return Err(Stop::Paused),
        _ => return Ok(Step::Back),
    };
    let places = if is_group { &mut session.answers.groups } else { &mut session.answers.accounts };
    places.insert(place.key, answer);
    session.save()?;
    Ok(Step::Next)
}
