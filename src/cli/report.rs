//! `widerspruch report` and `widerspruch demo`.

use std::path::{Path, PathBuf};

use terminal_size::Height;

use super::args::{DemoArgs, Format, OutputArgs, ReportArgs};
use super::display::{terminal_options, width};
use super::findings::nothing_found;
use super::inputs::Inputs;
use super::paths::check_paths;
use super::progress::Bar;
use super::reading::untold;
use super::saved::saved_report;
use super::say::say;
use super::target::Plan;
use super::typed::{plain_words, typed};
use super::{Exit, UsageError, file, find, machine, output};
use crate::render::html::html;
use crate::render::json::json;
use crate::render::markdown::markdown;
use crate::render::terminal::{TerminalOptions, terminal};
use crate::report::model::Report;
use crate::run::{Analysis, analyse};
use crate::source::demo;
use crate::words::i18n::{Catalog, Language};
use crate::words::text::wrap;

pub(super) fn run(mut arguments: ReportArgs) -> anyhow::Result<Exit> {
    let mut catalog = Catalog::new(language(&arguments.output));
    if arguments.from.is_none() {
        (arguments.paths, catalog) = find::named_or_found(arguments.paths, catalog)?;
    }
    check_paths(&arguments.paths, &catalog)?;
    let faces = arguments.faces.wanted(&catalog)?;
    let read = arguments.paths.iter().chain(&arguments.from).chain(&arguments.told.answers);
    let plan = plan(&arguments.output, &Inputs::archives(read), &catalog)?;
    check_table(&arguments, &plan, &catalog)?;
    if let Some(shown) = arguments.details {
        return super::details::run(arguments, shown, &plan, &catalog);
    }
    if let Some(path) = arguments.from {
        return write(&saved_report(&path, &catalog)?, &plan, arguments.output.long, &catalog);
    }
    let mut options = arguments.told.options(arguments.paths, &arguments.person, &catalog)?;
    options.faces = faces;
    let analysis = analyse(&options, &Bar::new(&catalog));
    // Who has faces counted wants to read what was seen.
    show(&analysis, &plan, arguments.output.long || faces.is_some(), &catalog)
}

/// The example goes through the very same code as a downloaded archive.
pub(super) fn demo(arguments: &DemoArgs) -> anyhow::Result<Exit> {
    let output = &arguments.output;
    let catalog = Catalog::new(language(output)).typing(typed(&[]));
    if let Some(path) = &arguments.save {
        return save_demo(path, arguments.output.target.force, &catalog);
    }
    let plan = plan(output, &Inputs::default(), &catalog)?;
    let analysis = analyse(&untold(vec![demo::demo()]), &Bar::default());
    let exit = show(&analysis, &plan, output.long, &catalog)?;
    if plan.is_read_on_terminal() {
        let next = wrap(&catalog.text("demo-next"), width()).join("\n");
        output::write_stdout(format!("\n{next}\n").as_bytes())?;
    }
    Ok(exit)
}

/// The example as a file, for trying out the other commands.
fn save_demo(path: &Path, force: bool, catalog: &Catalog) -> anyhow::Result<Exit> {
    file::check(path, force, &Inputs::default(), catalog)?;
    output::write_file(path, demo::DEMO, force)?;
    let name = [("path", path.display().to_string().into())];
    say(&catalog.format("demo-saved", &name))?;
    Ok(Exit::Done)
}

/// Only details make a table.
fn check_table(
    arguments: &ReportArgs,
    plan: &Plan<Format>,
    catalog: &Catalog,
) -> anyhow::Result<()> {
    let is_table = |path: &PathBuf| {
        path.extension().is_some_and(|ending| ending == "csv" || ending == "jsonl")
    };
    if arguments.details_format.is_some() || !plan.files().iter().any(is_table) {
        return Ok(());
    }
    Err(UsageError(catalog.text("error-table-without-details")).into())
}

pub(super) fn language(output: &OutputArgs) -> Language {
    output.language.map_or_else(machine::language, Into::into)
}

/// A wrong target fails before the work, not after it.
fn plan(output: &OutputArgs, inputs: &Inputs, catalog: &Catalog) -> anyhow::Result<Plan<Format>> {
    let stem = catalog.text("file-report");
    Plan::new(&output.format, &output.target, &stem, inputs, catalog)
}

fn show(
    analysis: &Analysis,
    plan: &Plan<Format>,
    long: bool,
    catalog: &Catalog,
) -> anyhow::Result<Exit> {
    if !analysis.reading.found_anything() {
        return nothing_found(&analysis.report, catalog);
    }
    write(&analysis.report, plan, long, catalog)
}

fn write(
    report: &Report,
    plan: &Plan<Format>,
    long: bool,
    catalog: &Catalog,
) -> anyhow::Result<Exit> {
    let options = TerminalOptions { long, ..terminal_options(!plan.is_stdout()) };
    let plain = plain_words(!plan.is_stdout(), catalog);
    let words = plain.as_ref().unwrap_or(catalog);
    plan.write(|format| render(report, format, &options, words), catalog)?;
    if plan.is_read_on_terminal() {
        point_upwards(report, &options, catalog)?;
    }
    Ok(Exit::of(report))
}

/// A terminal shows the end of a report, and the answer is its beginning.
fn point_upwards(
    report: &Report,
    options: &TerminalOptions,
    catalog: &Catalog,
) -> anyhow::Result<()> {
    let Some((_, Height(rows))) = terminal_size::terminal_size() else { return Ok(()) };
    let options = TerminalOptions { colour: false, ..*options };
    let text = terminal(report, catalog, &options);
    if text.lines().count() < usize::from(rows) {
        return Ok(());
    }
    let answer = text.split("\n\n").next().unwrap_or_default();
    let mut hint = catalog.text("report-above");
    if report.lost_something() {
        hint = format!("{} {hint}", catalog.text("survey-incomplete"));
    }
    let hint = wrap(&hint, width()).join("\n");
    let again = &catalog.typed().again;
    output::write_stdout(format!("\n{answer}\n{hint}\n  {again} --open\n").as_bytes())
}

fn render(
    report: &Report,
    format: Format,
    options: &TerminalOptions,
    catalog: &Catalog,
) -> anyhow::Result<String> {
    let language = catalog.language();
    match format {
        Format::Json => Ok(json(report)?),
        Format::Html => Ok(html(report, language)?),
        Format::Markdown => Ok(markdown(report, language)),
        Format::Terminal => Ok(terminal(report, catalog, options)),
    }
}
