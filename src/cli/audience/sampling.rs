//! The random sample: how many, then one by one. The result is shown at the end only.

use std::collections::BTreeSet;

use super::look_up::{Put, put};
use super::{Session, check, result};
use crate::cli::screen::{Choice, Stop, Tone};
use crate::report::model::Range;
use crate::verdict::drawing::{Drawing, before, next, offered};
use crate::verdict::judge::Judged;
use crate::verdict::survey::answers::Sampled;
use crate::verdict::survey::key::Key;
use crate::verdict::survey::stops::Stops;
use crate::verdict::survey::unit::{Ask, Unit};

/// Look-ups a minute, roughly.
const A_MINUTE: u64 = 2;

/// Chooses a number where none is chosen, looks up, and shows the result.
pub(super) fn run(session: &mut Session<'_>) -> Result<(), Stop> {
    session.refresh();
    check::run(session)?;
    let mut drawing = loop {
        let drawing = Drawing::of(&session.analysis.reading, &session.analysis.verdicts);
        if drawing.open() == 0 {
            session.screen.heading(&session.catalog.text("survey-all-settled"))?;
            return result::show(session);
        }
        if session.answers.sample.is_some() {
            break drawing;
        }
        match plan(session, &drawing)? {
            Planned::Number(_) => break drawing,
            Planned::Nothing => return result::show(session),
            Planned::Kept => {
                session.answers.facebook_audience = session.dropped.take();
                session.save()?;
                session.refresh();
            }
        }
    };
    loop {
        let Some(sampled) = &session.answers.sample else { return result::show(session) };
        let plan = sampled.plans.last().copied().unwrap_or_default();
        let done = look_up(session, &drawing, plan)?;
        if !done || plan >= drawing.open() {
            return result::show(session);
        }
        result::show(session)?;
        if !more(session, &drawing)? {
            return Ok(());
        }
        drawing = Drawing::of(&session.analysis.reading, &session.analysis.verdicts);
    }
}

/// What the person wants to look up.
enum Planned {
    Number(u64),
    /// None now.
    Nothing,
    /// None, and what was told in general holds again.
    Kept,
}

/// Asks how many to look up.
fn plan(session: &mut Session<'_>, drawing: &Drawing) -> Result<Planned, Stop> {
    let open = drawing.open();
    session.screen.heading(&session.catalog.text("survey-plan-title"))?;
    let intro = session.catalog.format("survey-plan-intro", &[("count", open.into())]);
    session.screen.say(&intro)?;
    if session.dropped.is_some() {
        tell_of_wider(session)?;
    }
    session.screen.gap()?;
    let hint = session.catalog.text("survey-plan-note");
    let chosen = choose_number(session, drawing, &[], &hint)?;
    if let Planned::Number(number) = chosen {
        session.answers.draw(number, drawing.strata.clone());
        session.save()?;
    }
    Ok(chosen)
}

/// Says what becomes of the range if what was told no longer counts and nothing is looked up.
fn tell_of_wider(session: &mut Session<'_>) -> Result<(), Stop> {
    let now = result::range(session);
    let answered = session.answers.facebook_audience.take();
    session.answers.facebook_audience.clone_from(&session.dropped);
    let kept = result::range(session);
    session.answers.facebook_audience = answered;
    session.refresh();
    let width = |range: &Range| range.at_most.saturating_sub(range.at_least);
    if width(&now) > width(&kept) {
        let numbers = [
            ("low", now.at_least.into()),
            ("high", now.at_most.into()),
            ("kept_low", kept.at_least.into()),
            ("kept_high", kept.at_most.into()),
        ];
        let words = session.catalog.format("survey-plan-wider", &numbers);
        session.screen.lines(Tone::Strong, "", &words)?;
    }
    Ok(())
}

/// After the end: offers the second planned stop, if it is still to come.
fn more(session: &mut Session<'_>, drawing: &Drawing) -> Result<bool, Stop> {
    let plans = session.answers.sample.as_ref().map(|sampled| sampled.plans.clone());
    let plans = plans.unwrap_or_default();
    if offered(&plans, drawing.open()).is_empty() {
        return Ok(false);
    }
    session.screen.heading(&session.catalog.text("survey-more-title"))?;
    let hint = session.catalog.text("survey-more-note");
    let chosen = choose_number(session, drawing, &plans, &hint)?;
    let (Planned::Number(number), Some(sampled)) = (chosen, &mut session.answers.sample) else {
        return Ok(false);
    };
    sampled.plans.push(number);
    session.save()?;
    Ok(true)
}

fn choose_number(
    session: &mut Session<'_>,
    drawing: &Drawing,
    plans: &[u64],
    note: &str,
) -> Result<Planned, Stop> {
    let open = drawing.open();
    let numbers = offered(plans, open);
    let mut choices: Vec<Choice> = Vec::new();
    for (sign, number) in ('1'..='9').zip(&numbers) {
        let stops = Stops::new(plans.first().copied().unwrap_or(*number), *number);
        let margin = if *number < open { drawing.margin(stops) } else { 0 };
        #[allow(clippy::cast_precision_loss, reason = "counts of items are far below 2^53")]
        let points = (margin as f64 * 100.0 / open as f64).round();
        let id = if *number < open { "survey-plan-row" } else { "survey-plan-all" };
        let arguments = [
            ("draws", (*number).into()),
            ("minutes", number.div_ceil(A_MINUTE).into()),
            ("margin", margin.into()),
            ("points", points.into()),
            ("count", open.into()),
        ];
        choices.push((sign, session.catalog.format(id, &arguments)));
    }
    choices.push(('0', session.catalog.text("survey-plan-none")));
    if session.dropped.is_some() && plans.is_empty() {
        choices.push(('b', session.catalog.text("survey-plan-keep")));
    }
    let sign = session.screen.choose(&choices, &['q'], note)?;
    if sign == 'b' {
        return Ok(Planned::Kept);
    }
    let position = ('1'..='9').position(|known| known == sign);
    let number = position.and_then(|position| numbers.get(position));
    Ok(number.map_or(Planned::Nothing, |number| Planned::Number(*number)))
}

/// Looks up until the plan is reached; false if the person stops before.
fn look_up(session: &mut Session<'_>, drawing: &Drawing, plan: u64) -> Result<bool, Stop> {
    let length = usize::try_from(plan).unwrap_or(usize::MAX).min(drawing.order.len());
    let drawn = drawing.order.get(..length).unwrap_or_default();
    let wanted: BTreeSet<Key> = drawn.iter().copied().collect();
    let found = session.units(&wanted);
    let units: Vec<(Judged, Unit)> =
        drawn.iter().filter_map(|item| found.get(item).copied()).collect();
    let mut again: Option<(usize, Key, Ask)> = None;
    loop {
        let next = again.take().or_else(|| next(&units, &session.answers.items));
        let Some((at, key, ask)) = next else { break };
        let arguments = [("number", (at as u64 + 1).into()), ("count", plan.into())];
        let title = session.catalog.format("survey-item", &arguments);
        match put(session, &title, key, ask)? {
            Put::Answered(answer) => {
                session.answers.items.insert(key, answer);
                let settled =
                    units.iter().position(|(_, unit)| unit.next(&session.answers.items).is_some());
                session.reach(settled.unwrap_or(units.len()) as u64);
                session.save()?;
            }
            Put::Back => again = before(&session.answers, &units, at, key).or(Some((at, key, ask))),
            Put::Pause => {
                if pause(session, drawing, plan)? {
                    return Ok(false);
                }
                again = Some((at, key, ask));
            }
        }
    }
    session.reach(plan);
    session.save()?;
    Ok(true)
}

/// A pause, or a stop with a result. True if the person wants the result now.
fn pause(session: &mut Session<'_>, drawing: &Drawing, plan: u64) -> Result<bool, Stop> {
    let sampled = session.answers.sample.as_ref();
    let stops = sampled.map_or(Stops::new(plan, 0), Sampled::stops);
    let reached = sampled.map_or(0, |sampled| sampled.reached);
    let title = session
        .catalog
        .format("survey-paused", &[("done", reached.into()), ("count", plan.into())]);
    session.screen.heading(&title)?;
    let mut choices: Vec<Choice> = vec![('1', session.catalog.text("survey-pause-later"))];
    if reached > 0 {
        let arguments = [
            ("now", drawing.margin(stops).into()),
            ("planned", drawing.margin(Stops::new(stops.first(), plan)).into()),
            ("rest", plan.saturating_sub(reached).into()),
        ];
        choices.push(('2', session.catalog.format("survey-pause-result", &arguments)));
    }
    choices.push(('3', session.catalog.text("survey-pause-on")));
    match session.screen.choose(&choices, &['q'], "")? {
        '2' => Ok(true),
        '3' => Ok(false),
        _ => Err(Stop::Paused),
    }
}
