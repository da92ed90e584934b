//! What the answers give: before, now, and where to read on.

use super::Session;
use crate::cli::screen::{Stop, Tone};
use crate::domain::audience::{Evidence, Scope};
use crate::domain::headline::Field;
use crate::domain::name::Names;
use crate::domain::platform::Platform;
use crate::render::estimate;
use crate::report::model::Range;
use crate::report::names::Veil;
use crate::verdict::sample::{self, Compared};
use crate::verdict::tally::Tally;
use crate::words::i18n::number;

/// The range with the answers of now.
pub(super) fn range(session: &mut Session<'_>) -> Range {
    total(session).0.answer()
}

fn total(session: &mut Session<'_>) -> (Tally, Compared) {
    session.refresh();
    let (counts, compared) = sample::count(&session.analysis.reading, &session.analysis.verdicts);
    let mut total = Tally::default();
    for account in &counts {
        total.merge(&account.tally);
    }
    (total, compared)
}

/// Counts with the answers and shows what they change.
pub(super) fn show(session: &mut Session<'_>) -> Result<(), Stop> {
    let (total, compared) = total(session);
    let (before, now) = (session.before, total.answer());
    session.screen.heading(&session.catalog.text("survey-result-title"))?;
    let range = |[id, exact]: [&str; 2], range: &Range| {
        let arguments = [("low", number(range.at_least)), ("high", number(range.at_most))];
        let id = if range.at_least == range.at_most { exact } else { id };
        session.catalog.format(id, &arguments)
    };
    let was = range(["survey-result-before", "survey-result-before-exact"], &before);
    let is = range(["survey-result-known", "survey-result-known-exact"], &now);
    if (before.at_least, before.at_most) == (now.at_least, now.at_most) {
        session.screen.say(&range(["survey-result-same", "survey-result-before-exact"], &now))?;
    } else {
        session.screen.say(&was)?;
        session.screen.say(&is)?;
    }
    if let Some(estimate) = now.estimate {
        let sentences = estimate::sentences(&estimate, unclear(&total), session.catalog);
        session.screen.lines(Tone::Strong, "", &sentences)?;
        session.screen.gap()?;
        let headline = total.headline(|_, _| true);
        for field in Field::ALL {
            if let Some(estimate) = headline.get(field).estimate {
                let name = session.catalog.code("field", &field);
                let row = estimate::row(&estimate, session.catalog);
                session.screen.lines(Tone::Plain, " ", &format!("{name}: {row}"))?;
            }
        }
        session.screen.say(&session.catalog.text("estimate-each"))?;
    }
    for found in compared.findings() {
        let words = crate::render::diagnostic(
            &Veil::of(&session.analysis.reading).entry(found),
            Names::Whole,
            session.catalog,
        );
        session.screen.say(&words)?;
    }
    session.screen.gap()?;
    session.screen.say(&session.catalog.text("survey-result-next"))?;
    let command = session.command.clone();
    session.screen.command(&command)?;
    Ok(())
}

/// What no look-up can settle, because the rules leave it open.
fn unclear(total: &Tally) -> u64 {
    let of_answer = |(key, _): &(&(Platform, Field, Evidence, Scope), &u64)| {
        estimate::is_unclear(key.2, key.3) && Field::ANSWER.contains(&key.1)
    };
    total.evidence.iter().filter(of_answer).map(|(_, count)| count).sum()
}
