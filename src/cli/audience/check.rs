//! The cross-check of what was told in general: a handful of what it settles is looked up, because
//! a wrong "always friends" would settle thousands of items wrongly. What was seen goes before
//! what was told, and the person decides whether the general word still holds.

use super::Session;
use super::look_up::{Put, put};
use crate::cli::screen::{Choice, Stop};
use crate::domain::audience::{Class, Evidence};
use crate::domain::kind::Kind;
use crate::verdict::drawing::before;
use crate::verdict::judge::Judged;
use crate::verdict::survey::answers::FacebookAudience;
use crate::verdict::survey::key::Key;
use crate::verdict::survey::unit::{Ask, Unit};

/// So many are looked up.
const CHECKED: usize = 5;

/// Fewer told items are not worth a check.
const WORTH_CHECKING: usize = 10;

/// Offers the check, and what follows from it. Only before the draw: later the general word would
/// change what is drawn from.
pub(super) fn run(session: &mut Session<'_>) -> Result<(), Stop> {
    if session.answers.sample.is_some() || session.answers.told().is_empty() {
        return Ok(());
    }
    let told = told(session);
    if told.len() < WORTH_CHECKING {
        return Ok(());
    }
    let drawn: Vec<Key> = told.into_iter().take(CHECKED).collect();
    let found = session.units(&drawn.iter().copied().collect());
    let units: Vec<(Judged, Unit)> =
        drawn.iter().filter_map(|item| found.get(item).copied()).collect();
    let is_open = |session: &Session<'_>| {
        units.iter().any(|(_, unit)| unit.next(&session.answers.items).is_some())
    };
    if is_open(session) {
        session.screen.heading(&session.catalog.text("survey-check-title"))?;
        session.screen.say(&session.catalog.text("survey-check-intro"))?;
        let choices: [Choice; 2] = [
            ('1', session.catalog.text("survey-check-yes")),
            ('2', session.catalog.text("survey-check-no")),
        ];
        match session.screen.choose(&choices, &['q'], "")? {
            '1' => look_up(session, &units)?,
            '2' => return Ok(()),
            _ => return Err(Stop::Paused),
        }
    }
    conclude(session, &drawn)
}

/// What the general word settles, in the order of the check.
fn told(session: &Session<'_>) -> Vec<Key> {
    let (reading, verdicts) = (&session.analysis.reading, &session.analysis.verdicts);
    let Some(survey) = verdicts.survey() else { return Vec::new() };
    let mut found = Vec::new();
    for data in verdicts.accounts() {
        verdicts.account(reading, data).judge_units(&mut |judged, unit| {
            if let Some(unit) = unit.filter(|unit| unit.asks[0].is_some() && is_told(&judged)) {
                found.push((survey.keys().check_rank(unit.item), unit.item));
            }
        });
    }
    found.sort_unstable();
    found.dedup();
    found.into_iter().map(|(_, item)| item).collect()
}

fn is_told(judged: &Judged) -> bool {
    let of_timeline = matches!(judged.kind, Kind::Post | Kind::Reel | Kind::Media);
    judged.evidence == Evidence::Told || (of_timeline && judged.overruled.is_some())
}

fn look_up(session: &mut Session<'_>, units: &[(Judged, Unit)]) -> Result<(), Stop> {
    let mut again: Option<(usize, Key, Ask)> = None;
    loop {
        let next = again.take().or_else(|| {
            units.iter().enumerate().find_map(|(at, (_, unit))| {
                unit.next(&session.answers.items).map(|(key, ask)| (at, key, ask))
            })
        });
        let Some((at, key, ask)) = next else { return Ok(()) };
        let arguments = [("number", (at as u64 + 1).into()), ("count", units.len().into())];
        let title = session.catalog.format("survey-check-item", &arguments);
        match put(session, &title, key, ask)? {
            Put::Answered(answer) => {
                session.answers.items.insert(key, answer);
                session.save()?;
            }
            Put::Back => again = before(&session.answers, units, at, key).or(Some((at, key, ask))),
            Put::Pause => return Err(Stop::Paused),
        }
    }
}

/// Says how it went; who was wrong chooses what holds from now on.
fn conclude(session: &mut Session<'_>, drawn: &[Key]) -> Result<(), Stop> {
    session.refresh();
    let found = session.units(&drawn.iter().copied().collect());
    let differs = |judged: &Judged| {
        let seen = [Class::Public, Class::NotPublic].contains(&judged.class);
        seen && judged.overruled.is_some_and(|told| told != judged.class)
    };
    let wrong = found.values().filter(|(judged, _)| differs(judged)).count() as u64;
    if wrong == 0 {
        session.screen.say(&session.catalog.text("survey-check-fits"))?;
        return Ok(());
    }
    let arguments = [("wrong", wrong.into()), ("count", drawn.len().into())];
    session.screen.gap()?;
    session.screen.say(&session.catalog.format("survey-check-differs", &arguments))?;
    let choices: [Choice; 2] = [
        ('1', session.catalog.text("survey-check-drop")),
        ('2', session.catalog.text("survey-check-keep")),
    ];
    match session.screen.choose(&choices, &['q'], "")? {
        '1' => {
            session.answers.facebook_audience = Some(FacebookAudience::DontKnow);
            session.save()?;
            session.refresh();
            Ok(())
        }
        '2' => Ok(()),
        _ => Err(Stop::Paused),
    }
}
