//! `widerspruch inspect`.

use super::args::{InspectArgs, InspectFormat};
use super::display::terminal_options;
use super::findings::nothing_found;
use super::inputs::Inputs;
use super::paths::check_paths;
use super::progress::Bar;
use super::say::say;
use super::typed::{plain_words, typed};
use super::{Exit, machine};
use crate::reading::shape::shape;
use crate::render::inspection;
use crate::report::inspection::build::inspect;
use crate::run::analyse;
use crate::words::i18n::Catalog;
use crate::words::text::json_pretty;

pub(super) fn run(arguments: &InspectArgs) -> anyhow::Result<Exit> {
    let language = arguments.language.map_or_else(machine::language, Into::into);
    let catalog = Catalog::new(language).typing(typed(&arguments.paths));
    check_paths(&arguments.paths, &catalog)?;
    let inputs = Inputs::archives(&arguments.paths);
    let format = arguments.file.plan(arguments.format, &inputs, &catalog)?;
    if arguments.shape {
        return shaped(arguments, &catalog);
    }
    let faces = arguments.faces.wanted(&catalog)?;
    let mut options = arguments.archives.clone().options(arguments.paths.clone());
    options.read.keep.all_labels = true;
    options.faces = faces;
    let analysis = analyse(&options, &Bar::new(&catalog));
    if analysis.reading.exports.is_empty() {
        return nothing_found(&analysis.report, &catalog);
    }
    let found = inspect(&analysis.reading, &analysis.verdicts, &analysis.report, arguments.all);
    let text = match format {
        InspectFormat::Json => json_pretty(&found)?,
        InspectFormat::Terminal => {
            let options = terminal_options(arguments.file.output.is_some());
            let plain = plain_words(arguments.file.output.is_some(), &catalog);
            inspection(&found, plain.as_ref().unwrap_or(&catalog), options)
        }
    };
    arguments.file.write(&text, &catalog)?;
    Ok(Exit::of(&analysis.report))
}

fn shaped(arguments: &InspectArgs, catalog: &Catalog) -> anyhow::Result<Exit> {
    let Some(text) = shape(&arguments.paths.clone().into()) else {
        say(&catalog.text("error-nothing-found"))?;
        return Ok(Exit::Failed);
    };
    arguments.file.write(&text, catalog)?;
    say(&catalog.text("inspect-shape-note"))?;
    Ok(Exit::Done)
}
