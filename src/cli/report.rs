//! `widerspruch report` and `widerspruch demo`.

use std::io::{IsTerminal, Write};
use std::path::{Path, PathBuf};

use terminal_size::Height;

use super::args::{DemoArgs, Format, OutputArgs, ReportArgs};
use super::failure::fitted;
use super::inputs::Inputs;
use super::progress::Bar;
use super::reading::untold;
use super::saved::saved_report;
use super::target::Plan;
use super::typed::{plain_words, typed};
use super::{Exit, UsageError, file, find, machine};
use crate::cli::output;
use crate::diag::{Code, DiagnosticEntry, Severity};
use crate::domain::name::Names;
use crate::render::diagnostic;
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
    writeln!(anstream::stderr().lock(), "{}", catalog.format("demo-saved", &name))?;
    Ok(Exit::Done)
}

/// A path that is not there is named before the work.
pub(super) fn check_paths(paths: &[PathBuf], catalog: &Catalog) -> anyhow::Result<()> {
    check_sort(paths, catalog)?;
    let Some(missing) = paths.iter().find(|path| !path.exists()) else { return Ok(()) };
    let path = missing.display().to_string();
    // A bare word was probably meant as a command.
    let is_word = path.chars().all(char::is_alphabetic);
    let mut words = catalog.format("error-path-missing", &[("path", path.into())]);
    if is_word {
        let commands = [("commands", catalog.list(&super::help::commands()).into())];
        words = format!("{words} {}", catalog.format("error-command-missing", &commands));
    }
    Err(UsageError(words).into())
}

/// A pipe or a device is named before the work, too: reading one may never end.
pub(super) fn check_sort(paths: &[PathBuf], catalog: &Catalog) -> anyhow::Result<()> {
    let is_special =
        |path: &&PathBuf| path.metadata().is_ok_and(|about| !about.is_file() && !about.is_dir());
    match paths.iter().find(is_special) {
        Some(path) => {
            let path = [("path", path.display().to_string().into())];
            Err(UsageError(catalog.format("error-path-special", &path)).into())
        }
        None => Ok(()),
    }
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

/// Columns of the terminal; where there is none, those of `COLUMNS`, else 80.
pub(super) fn width() -> usize {
    let width = std::io::stdout().is_terminal().then(terminal_size::terminal_size).flatten();
    let width = width.map(|(width, _)| usize::from(width.0)).or_else(machine::columns);
    width.unwrap_or(80).clamp(40, 200)
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

/// Says why there is no report.
pub(super) fn nothing_found(report: &Report, catalog: &Catalog) -> anyhow::Result<Exit> {
    let mut errors = anstream::stderr().lock();
    for found in &report.quality.diagnostics {
        writeln!(errors, "{}", fitted(&diagnostic(found, Names::Whole, catalog)))?;
    }
    writeln!(errors, "{}", fitted(&catalog.text(why_nothing(report))))?;
    Ok(Exit::Failed)
}

/// What is still to be said when all findings have been told. Those that are errors, and those
/// about zips in zips, chats and accounts, say themselves what to do.
fn why_nothing(report: &Report) -> &'static str {
    let explains = |found: &DiagnosticEntry| {
        found.severity == Severity::Error
            || matches!(
                found.code,
                Code::NestedZip
                    | Code::ChatNotRecognised
                    | Code::ChatWithoutText
                    | Code::WhatsappAccountReport
                    | Code::MetaAccountExport
                    | Code::MessengerExport
                    | Code::DataLogs
            )
    };
    let members = &report.quality.members;
    if report.quality.diagnostics.iter().any(explains) {
        "error-nothing-left"
    } else if !report.exports.is_empty() {
        "error-nothing-counted"
    } else if members.read + members.ignored + members.unknown > 0 {
        "error-nothing-countable"
    } else {
        "error-nothing-found"
    }
}

/// Says what could not be read, where what is shown or written has no place for it.
pub(super) fn tell_what_was_lost(report: &Report, catalog: &Catalog) -> anyhow::Result<()> {
    let mut errors = anstream::stderr().lock();
    for found in report.quality.diagnostics.iter().filter(|it| it.severity > Severity::Notice) {
        writeln!(errors, "{}", fitted(&diagnostic(found, Names::Whole, catalog)))?;
    }
    Ok(())
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

/// What the terminal can show; a file takes 80 columns without colour.
pub(super) fn terminal_options(to_file: bool) -> TerminalOptions {
    let to_terminal = !to_file && std::io::stdout().is_terminal();
    let colour = to_terminal
        && anstream::AutoStream::choice(&std::io::stdout()) != anstream::ColorChoice::Never;
    TerminalOptions {
        width: if to_file { 80 } else { width() },
        colour,
        unicode: !to_terminal || shows_unicode(),
        long: false,
        names: if to_file { Names::Veiled } else { Names::Whole },
    }
}

/// A terminal whose locale is not UTF-8 shows blocks and umlauts as rubbish.
fn shows_unicode() -> bool {
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"]
        .iter()
        .find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()));
    match locale {
        Some(locale) => {
            let lower = locale.to_lowercase();
            lower.contains("utf-8") || lower.contains("utf8") || cfg!(windows)
        }
        None => cfg!(windows) || cfg!(target_os = "macos"),
    }
}
