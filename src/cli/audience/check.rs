//! Offers the cross-check of what was told in general, and what follows from it.

use super::Session;
use super::look_up::{Put, put};
use crate::cli::screen::{Choice, Stop};
use crate::verdict::crosscheck::{CrossCheck, answered, wrong};
use crate::verdict::drawing::{before, next};
use crate::verdict::judge::Judged;
use crate::verdict::survey::answers::FacebookAudience;
use crate::verdict::survey::key::Key;
use crate::verdict::survey::unit::{Ask, Unit};

pub(super) fn run(session: &mut Session<'_>) -> Result<(), Stop> {
    let (reading, verdicts) = (&session.analysis.reading, &session.analysis.verdicts);
    let Some(check) = CrossCheck::of(reading, verdicts) else { return Ok(()) };
    let units = check.units(reading, verdicts);
    if next(&units, &session.answers.items).is_some() {
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
    conclude(session, &check)
}

fn look_up(session: &mut Session<'_>, units: &[(Judged, Unit)]) -> Result<(), Stop> {
    let mut again: Option<(usize, Key, Ask)> = None;
    loop {
        let next = again.take().or_else(|| next(units, &session.answers.items));
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
fn conclude(session: &mut Session<'_>, check: &CrossCheck) -> Result<(), Stop> {
    session.refresh();
    let units = check.units(&session.analysis.reading, &session.analysis.verdicts);
    let wrong = wrong(&units);
    if wrong == 0 {
        session.screen.say(&session.catalog.text("survey-check-fits"))?;
        return Ok(());
    }
    let arguments = [("wrong", wrong.into()), ("count", answered(&units).into())];
    session.screen.gap()?;
    session.screen.say(&session.catalog.format("survey-check-differs-answered", &arguments))?;
    let choices: [Choice; 2] = [
        ('1', session.catalog.text("survey-check-drop")),
        ('2', session.catalog.text("survey-check-keep")),
    ];
    match session.screen.choose(&choices, &['q'], "")? {
        '1' => {
            let told = session.answers.facebook_audience.replace(FacebookAudience::DontKnow);
            session.dropped = told;
            session.save()?;
            session.refresh();
            Ok(())
        }
        '2' => Ok(()),
        _ => Err(Stop::Paused),
    }
}
