//! A drawn thing on the screen.

use crate::cli::machine;
use crate::cli::screen::{Screen, Stop, Tone};
use crate::reading::collection::ItemRef;
use crate::reading::whole::Reading;
use crate::render::thing::{Aspect, Thing, View};
use crate::words::i18n::Catalog;

/// Shows one thing.
pub(super) fn show(
    screen: &mut Screen<'_>,
    reading: &Reading,
    catalog: &Catalog,
    at: ItemRef,
    aspect: Aspect,
) -> Result<(), Stop> {
    let view = View { zone: machine::zone(), columns: screen.columns() };
    let Some(thing) = Thing::of(reading, catalog, at, aspect, &view) else { return Ok(()) };
    screen.lines(Tone::Strong, "", &thing.title)?;
    for line in &thing.about {
        screen.say(line)?;
    }
    if let Some(words) = &thing.words {
        screen.lines(Tone::Plain, "", words)?;
    }
    screen.lines(Tone::Faint, "", &thing.place)?;
    screen.lines(Tone::Faint, "", &thing.how)?;
    if let Some(address) = &thing.address {
        screen.address(address)?;
    }
    Ok(())
}
