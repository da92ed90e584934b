//! One thing is shown, and what the person saw there is asked.

use super::{Session, thing};
use crate::cli::screen::{Choice, Stop, Tone, hint};
use crate::render::thing::Aspect;
use crate::verdict::survey::answers::Answer;
use crate::verdict::survey::key::Key;
use crate::verdict::survey::unit::Ask;

/// What became of a look-up.
pub(super) enum Put {
    Answered(Answer),
    Back,
    Pause,
}

/// Shows one thing and takes the answer.
pub(super) fn put(session: &mut Session<'_>, title: &str, key: Key, ask: Ask) -> Result<Put, Stop> {
    session.screen.heading(title)?;
    let aspect = match ask.photo {
        Some(photo) if photo == key => Aspect::Photo,
        Some(_) => Aspect::Album,
        None => Aspect::Record,
    };
    thing::show(&mut session.screen, &session.analysis.reading, session.catalog, ask.at, aspect)?;
    if let Some(answer) = session.answers.items.get(&key) {
        let words = session.catalog.text(answer.message());
        let now = session.catalog.format("survey-answer-now", &[("answer", words.into())]);
        session.screen.lines(Tone::Faint, "", &now)?;
    }
    session.screen.gap()?;
    let mut choices: Vec<Choice> = Vec::new();
    for (sign, answer) in Answer::KEYS {
        if answer != Answer::Differs || aspect == Aspect::Album {
            choices.push((sign, session.catalog.text(answer.message())));
        }
    }
    let hint = hint(session.catalog);
    let sign = session.screen.choose(&choices, &['b', 'z', 'q'], &hint)?;
    Ok(match (sign, Answer::KEYS.into_iter().find(|(known, _)| *known == sign)) {
        (_, Some((_, answer))) => Put::Answered(answer),
        ('q', None) => Put::Pause,
        _ => Put::Back,
    })
}
