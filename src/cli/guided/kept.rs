//! Answers of the survey that were kept another time: who comes back need not say everything again.

use std::path::PathBuf;

use super::command::Given;
use crate::cli::paths::numbered;
use crate::cli::progress::Bar;
use crate::cli::reading::untold;
use crate::cli::screen::{Choice, Screen, Stop};
use crate::cli::{answers, audience};
use crate::run::{Analysis, analyse};
use crate::verdict::audience::ToldSince;
use crate::verdict::sample;
use crate::verdict::survey::answers::Answers;
use crate::words::i18n::Catalog;

/// What becomes of answers that were kept.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Kept {
    /// There are none, or they are not to count.
    Nothing,
    /// They hold, and this was told about the posts in general.
    Told(Vec<ToldSince>),
    /// The person wants to read something else.
    Back,
}

/// Looks for answers about these archives in the current folder, and asks whether they still hold. Who
/// begins afresh gets a file of their own: nothing is written over. Archives that have to be read for
/// it are then `read`.
///
/// # Errors
/// If the person ends it.
pub(super) fn ask(
    given: &mut Given,
    read: &mut Option<Analysis>,
    screen: &mut Screen<'_>,
    catalog: &Catalog,
) -> Result<Kept, Stop> {
    let (there, free) = files();
    if there.is_empty() {
        return Ok(Kept::Nothing);
    }
    let Some((file, answers)) = latest(there, given, read, catalog) else {
        given.kept_at = free;
        return Ok(Kept::Nothing);
    };
    if answers.is_empty() {
        given.kept_at = Some(file).filter(|file| file.as_os_str() != audience::FILE);
        return Ok(Kept::Nothing);
    }
    let is_closed = answers.is_closed();
    let welcome = if is_closed { "guided-kept-closed" } else { "guided-kept" };
    screen.gap()?;
    screen.say(&catalog.text(welcome))?;
    let choices: [Choice; 2] =
        [('1', catalog.text("guided-kept-on")), ('2', catalog.about("guided-kept-afresh", &file))];
    let hint = catalog.text("guided-hint-back");
    match screen.choose(&choices, &['b', 'z', 'q'], &hint)? {
        '1' => {
            given.kept_at = Some(file.clone()).filter(|file| file.as_os_str() != audience::FILE);
            // The result of a sample that is not done stays closed, as the survey promised.
            given.answers = (!is_closed).then_some(file);
            Ok(Kept::Told(answers.told().to_vec()))
        }
        '2' => {
            given.kept_at = free;
            Ok(Kept::Nothing)
        }
        'q' => Err(Stop::Paused),
        _ => Ok(Kept::Back),
    }
}

/// The files with answers that lie here, and the first name that is free.
fn files() -> (Vec<PathBuf>, Option<PathBuf>) {
    let stem = audience::FILE.trim_end_matches(".json");
    let there: Vec<PathBuf> = numbered(stem, "json").take_while(|name| name.exists()).collect();
    let free = numbered(stem, "json").nth(there.len());
    (there, free)
}

/// The latest answers that belong to these archives; what cannot be read is passed over and stays.
fn latest(
    there: Vec<PathBuf>,
    given: &Given,
    read: &mut Option<Analysis>,
    catalog: &Catalog,
) -> Option<(PathBuf, Answers)> {
    there.into_iter().rev().find_map(|file| {
        let own = answers::load(&file, catalog).ok()?;
        let named = own.answered().count() as u64;
        if named > 0 {
            let analysis = read.get_or_insert_with(|| {
                analyse(&untold(given.archives.clone()), &Bar::new(catalog))
            });
            let person = crate::verdict::person::Person {
                answers: Some(own.clone()),
                ..analysis.verdicts.person.clone()
            };
            let verdicts = analysis.verdicts.again(&analysis.reading, person);
            let (_, compared) = sample::count(&analysis.reading, &verdicts);
            if compared.not_found() >= named {
                return None;
            }
        }
        Some((file, own))
    })
}
