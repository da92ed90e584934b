//! `widerspruch share`: statistics about one's own archive, shown first, written after a yes.

use std::io::{BufRead, IsTerminal, Write};
use std::path::PathBuf;

use super::args::ShareArgs;
use super::findings::{nothing_found, tell_what_was_lost};
use super::inputs::Inputs;
use super::paths::check_paths;
use super::progress::Bar;
use super::saved::saved_report;
use super::say::say;
use super::{Exit, UsageError, display, file, find, machine, one_person, output};
use crate::report::model::Report;
use crate::run::analyse;
use crate::statistics::share::anonymise::submission;
use crate::statistics::share::in_short::in_short;
use crate::statistics::share::preview::{file_text, preview};
use crate::statistics::share::stamp::SubmissionId;
use crate::words::i18n::Catalog;

mod ask;
mod each;

/// The name of the file unless another is given.
const FILE: &str = "widerspruch-statistics.json";

pub(super) fn run(mut arguments: ShareArgs) -> anyhow::Result<Exit> {
    let mut catalog = Catalog::new(arguments.language.map_or_else(machine::language, Into::into));
    if arguments.from.is_none() {
        (arguments.paths, catalog) = find::named_or_found(arguments.paths, catalog)?;
    }
    check_paths(&arguments.paths, &catalog)?;
    if arguments.each {
        return each::run(&arguments, &catalog);
    }
    let target = arguments.output.clone().unwrap_or_else(|| PathBuf::from(FILE));
    let inputs = arguments.paths.iter().chain(&arguments.from).chain(&arguments.told.answers);
    file::check(&target, arguments.force, &Inputs::archives(inputs), &catalog)?;
    let (country, ticket) = (arguments.country, arguments.ticket);
    let (yes, force, person) = (arguments.yes, arguments.force, arguments.one_person);
    let Some((report, is_complete)) = read(arguments, &catalog)? else { return Ok(Exit::Failed) };
    if !one_person::is_one(person, &report, &catalog)? {
        return Ok(Exit::Done);
    }
    let mut made =
        match submission(&report, country, SubmissionId(u128::from_be_bytes(machine::random()?))) {
            Ok(made) => made,
            Err(refused) => anyhow::bail!(catalog.text(refused.message())),
        };
    made.ticket = ticket;
    let file = file_text(&made)?;
    let whole = preview(&file, &catalog, display::width());
    let is_led = std::io::stdin().is_terminal() && std::io::stdout().is_terminal();
    let agreed = if is_led && !yes {
        let in_short = in_short(&made, &catalog, display::width());
        ask::agrees(&in_short, &whole, &target.display().to_string(), &catalog)?
    } else {
        output::write_stdout(whole.as_bytes())?;
        yes || agrees("share-question", &catalog)?
    };
    if agreed {
        output::write_file(&target, file.as_bytes(), force)?;
        say(&catalog.about("share-written", &target))?;
    } else {
        say(&catalog.text("share-declined"))?;
    }
    Ok(if is_complete { Exit::Done } else { Exit::Incomplete })
}

/// The report, read from archives or from a file, and whether everything could be read; none if
/// the archives hold nothing, which is then said.
fn read(arguments: ShareArgs, catalog: &Catalog) -> anyhow::Result<Option<(Report, bool)>> {
    if let Some(path) = arguments.from {
        return Ok(Some((saved_report(&path, catalog)?, true)));
    }
    let options = arguments.told.options(arguments.paths, &arguments.person, catalog)?;
    let analysis = analyse(&options, &Bar::new(catalog));
    if !analysis.reading.found_anything() {
        nothing_found(&analysis.report, catalog)?;
        return Ok(None);
    }
    tell_what_was_lost(&analysis.report, catalog)?;
    let is_complete = !analysis.report.lost_something();
    Ok(Some((analysis.report, is_complete)))
}

/// Asks on the terminal. Without an answer nothing is written.
///
/// # Errors
/// [`UsageError`] where there is no terminal; it names `--yes`.
fn agrees(question: &str, catalog: &Catalog) -> anyhow::Result<bool> {
    let input = std::io::stdin();
    if !input.is_terminal() {
        return Err(UsageError(catalog.text("share-no-terminal")).into());
    }
    // Not locked: Ctrl-C has something to say there, too.
    let mut out = anstream::stderr();
    write!(out, "\n{} ", catalog.text(question))?;
    out.flush()?;
    let mut answer = String::new();
    input.lock().read_line(&mut answer)?;
    let answer = answer.trim().to_lowercase();
    Ok(["j", "ja", "y", "yes"].contains(&answer.as_str()))
}
