//! The guided start, for whoever types nothing but the name of the program: finds the archive, asks
//! three things, gives the answer, and does what comes next. Each step is a command, and is shown.

mod command;
mod dropped;
mod kept;
mod menu;
mod pick;
mod search;
mod told;

use std::io::IsTerminal;

use self::command::Given;
use self::kept::Kept;
use self::menu::Next;
use self::pick::Picked;
use self::told::Asked;
use super::progress::Bar;
use super::reading::untold;
use super::region_hint::region_hint;
use super::screen::{Screen, Stop, Tone, on_terminal};
use super::{Exit, find, findings, interrupt};
use crate::run::analyse;
use crate::words::i18n::Catalog;

/// Whether there is somebody who reads and presses keys.
pub(super) fn is_possible() -> bool {
    std::io::stdin().is_terminal() && std::io::stdout().is_terminal()
}

/// From the first word to the last.
///
/// # Errors
/// If something cannot be done; an end by the person is none.
pub(super) fn run(catalog: &Catalog) -> anyhow::Result<Exit> {
    interrupt::listen(catalog.language());
    let ended = on_terminal(catalog, |screen| {
        let ended = guide(screen, catalog);
        if !matches!(ended, Err(Stop::Failed(_))) {
            // The terminal may be gone.
            let goodbye = catalog.text("guided-goodbye");
            let said = screen.gap().and_then(|()| screen.say(&goodbye));
            let _ = said.and_then(|()| screen.out.flush());
        }
        ended
    });
    match ended {
        Ok(exit) => Ok(exit),
        Err(Stop::Paused) => Ok(Exit::Done),
        Err(Stop::Interrupted) => Ok(Exit::Interrupted),
        Err(Stop::Failed(error)) => Err(error),
    }
}

fn guide(screen: &mut Screen<'_>, catalog: &Catalog) -> Result<Exit, Stop> {
    screen.say(&catalog.text("start-what"))?;
    screen.gap()?;
    screen.lines(Tone::Faint, "", &catalog.text("guided-looking"))?;
    screen.out.flush()?;
    let found = search::search(find::places());
    let mut next = pick::pick(&found, screen, catalog)?;
    let mut exit = Exit::Done;
    while let Some(picked) = next {
        next = match of_archive(picked, &mut exit, screen, catalog)? {
            Next::Archive(other) => Some(other),
            Next::List => pick::pick(&found, screen, catalog)?,
            Next::End => None,
        };
    }
    Ok(exit)
}

/// From the questions about an archive to the end of its menu.
fn of_archive(
    picked: Picked,
    exit: &mut Exit,
    screen: &mut Screen<'_>,
    catalog: &Catalog,
) -> Result<Next, Stop> {
    let mut given = Given { archives: picked.archives, ..Given::default() };
    let mut read = None;
    let kept = kept::ask(&mut given, &mut read, screen, catalog)?;
    if kept == Kept::Back {
        return Ok(Next::List);
    }
    let posts = picked.has_facebook && kept == Kept::Nothing;
    let asked = Asked { posts, home: region_hint().is_some() };
    let Some(mut told) = told::ask(asked, screen, catalog)? else {
        return Ok(Next::List);
    };
    if let Kept::Told(audience) = kept {
        told.keep(audience);
    }
    given.told = told;
    screen.gap()?;
    screen.out.flush()?;
    let is_read = read.is_some();
    let mut analysis = read.unwrap_or_else(|| {
        let mut options = untold(given.archives.clone());
        options.person = given.told.person();
        analyse(&options, &Bar::new(catalog))
    });
    if !analysis.reading.found_anything() {
        *exit = findings::nothing_found(&analysis.report, catalog).map_err(Stop::Failed)?;
        return Ok(Next::List);
    }
    if is_read || given.answers.is_some() {
        menu::judge_again(&mut analysis, &given, catalog)?;
    }
    *exit = Exit::of(&analysis.report);
    menu::menu(&mut analysis, given, screen, catalog)
}
