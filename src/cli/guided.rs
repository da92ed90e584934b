//! The guided start, for whoever types nothing but the name of the program: finds the archive, asks
//! three things, gives the answer, and does what comes next. Each step is a command, and is shown.

mod command;
mod dropped;
mod menu;
mod pick;
mod search;
mod told;

use std::io::IsTerminal;

use self::command::Given;
use self::pick::Picked;
use super::progress::Bar;
use super::reading::untold;
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
    while let Some(Picked { archives, has_facebook }) = next {
        let told = told::ask(has_facebook, screen, catalog)?;
        screen.gap()?;
        screen.out.flush()?;
        let given = Given { archives, told, answers: None };
        let mut options = untold(given.archives.clone());
        options.person = given.told.person();
        let mut analysis = analyse(&options, &Bar::new(catalog));
        next = if analysis.reading.found_anything() {
            exit = Exit::of(&analysis.report);
            menu::menu(&mut analysis, given, screen, catalog)?
        } else {
            exit = findings::nothing_found(&analysis.report, catalog).map_err(Stop::Failed)?;
            pick::pick(&found, screen, catalog)?
        };
    }
    Ok(exit)
}
