//! Questions about groups and about accounts commented on: one answer settles many items.

use super::{Session, Step};
use crate::cli::screen::{Choice, Stop, Tone, hint};
use crate::verdict::survey::answers::Place;
use crate::verdict::survey::places::Asked;
use crate::words::text;

/// Asks about one place, and keeps the answer.
pub(super) fn ask(session: &mut Session<'_>, place: &Asked) -> Result<Step, Stop> {
    let words = |id: &str| session.catalog.text(id);
    let [question, public, private] = place.messages();
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
    place.keep(&mut session.answers, answer);
    session.save()?;
    Ok(Step::Next)
}
