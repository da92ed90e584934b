//! Asks on the terminal whether the file shall be written, after telling in words what it holds; whoever
//! wants to sees the file itself.

use crate::cli::screen::{Choice, Screen, Stop, on_terminal};
use crate::words::i18n::Catalog;

/// Shows what the file holds, and waits for a yes or a no. The end of input and Ctrl-C are a no.
///
/// # Errors
/// If the terminal is gone.
pub(super) fn agrees(
    in_short: &str,
    whole: &str,
    target: &str,
    catalog: &Catalog,
) -> anyhow::Result<bool> {
    match on_terminal(catalog, |screen| asked(in_short, whole, target, screen, catalog)) {
        Ok(answer) => Ok(answer),
        Err(Stop::Failed(error)) => Err(error),
        Err(Stop::Paused | Stop::Interrupted) => Ok(false),
    }
}

fn asked(
    in_short: &str,
    whole: &str,
    target: &str,
    screen: &mut Screen<'_>,
    catalog: &Catalog,
) -> Result<bool, Stop> {
    screen.out.write_all(in_short.as_bytes())?;
    loop {
        screen.heading(&catalog.text("share-ask"))?;
        let file = [("path", target.to_owned().into())];
        let choices: [Choice; 3] = [
            ('1', catalog.format("share-ask-yes", &file)),
            ('2', catalog.text("share-ask-show")),
            ('0', catalog.text("share-ask-no")),
        ];
        match screen.choose(&choices, &['j', 'y', 'n', 'q'], "")? {
            '1' | 'j' | 'y' => return Ok(true),
            '2' => {
                screen.gap()?;
                screen.out.write_all(whole.as_bytes())?;
            }
            _ => return Ok(false),
        }
    }
}
