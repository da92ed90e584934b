//! The first question: who could see the own Facebook timeline, and since when.

use jiff::civil::Date;

use super::{Session, Step};
use crate::cli::args::{NoDay, since};
use crate::cli::screen::{Choice, Stop, hint};
use crate::verdict::audience::{Told, ToldSince};
use crate::verdict::survey::answers::FacebookAudience;

/// How many items of `open` a general answer about the timeline settles.
pub(super) fn settles(session: &mut Session<'_>, open: u64) -> u64 {
    let everything_public = vec![ToldSince { told: Told::Public, since: None }];
    session.judge(everything_public);
    let left = session.candidates().len() as u64;
    session.refresh();
    open.saturating_sub(left)
}

/// Asks, and keeps the answer.
pub(super) fn ask(session: &mut Session<'_>) -> Result<Step, Stop> {
    let words = |id: &str| session.catalog.text(id);
    let choices: Vec<Choice> =
        FacebookAudience::KEYS.iter().map(|(key, _, id)| (*key, words(id))).collect();
    let hint = hint(session.catalog);
    let since_ever = |told| FacebookAudience::Told(vec![ToldSince { told, since: None }]);
    let answer = match session.screen.choose(&choices, &['b', 'z', 'q'], &hint)? {
        '1' => since_ever(Told::Public),
        '2' => since_ever(Told::Friends),
        '3' => since_ever(Told::OnlyMe),
        '4' => since_ever(Told::Mixed),
        '5' => FacebookAudience::Told(changes(session)?),
        '0' => FacebookAudience::DontKnow,
        'q' => return Err(Stop::Paused),
        _ => return Ok(Step::Back),
    };
    session.answers.facebook_audience = Some(answer);
    session.save()?;
    Ok(Step::Next)
}

/// First this, from a day on that, and so on.
fn changes(session: &mut Session<'_>) -> Result<Vec<ToldSince>, Stop> {
    session.screen.say(&session.catalog.text("survey-told-first"))?;
    let mut values = vec![ToldSince { told: value(session)?, since: None }];
    while values.len() < MOST_CHANGES {
        let since = day(session)?;
        session.screen.say(&session.catalog.text("survey-told-then"))?;
        values.push(ToldSince { told: value(session)?, since: Some(since) });
        session.screen.say(&session.catalog.text("survey-told-again"))?;
        let yes = ('1', session.catalog.text("survey-yes"));
        let no = ('2', session.catalog.text("survey-no"));
        if session.screen.choose(&[yes, no], &[], "")? == '2' {
            break;
        }
    }
    Ok(values)
}

/// More changes than anybody remembers.
const MOST_CHANGES: usize = 8;

fn value(session: &mut Session<'_>) -> Result<Told, Stop> {
    let words = |id: &str| session.catalog.text(id);
    let choices = [
        ('1', words("survey-value-public")),
        ('2', words("survey-value-friends")),
        ('3', words("survey-value-only-me")),
        ('4', words("survey-told-mixed")),
    ];
    Ok(match session.screen.choose(&choices, &[], "")? {
        '1' => Told::Public,
        '2' => Told::Friends,
        '3' => Told::OnlyMe,
        _ => Told::Mixed,
    })
}

fn day(session: &mut Session<'_>) -> Result<Date, Stop> {
    session.screen.say(&session.catalog.text("survey-told-since"))?;
    loop {
        let typed = session.screen.line()?;
        match since(&typed) {
            Ok(day) => return Ok(day),
            Err(NoDay::Unreadable | NoDay::Coarse(_)) => {
                session.screen.say(&session.catalog.text("survey-told-no-day"))?;
            }
            Err(either) => session.screen.say(&either.words(session.catalog))?,
        }
    }
}
