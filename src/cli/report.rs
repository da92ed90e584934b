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
use super::region_hint::region_hint;
use super::saved::saved_report;
use super::say::say;
use super::target::Plan;
use super::typed::{plain_words, typed};
use super::{Exit, UsageError, file, find, machine, output};
use crate::domain::region::Region;
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
    let plan = plan("file-report", &arguments.output, &Inputs::archives(read), &catalog)?;
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
    let exit = show(&analysis, &plan, arguments.output.long || faces.is_some(), &catalog)?;
    if arguments.person.region.is_none() && plan.is_read_on_terminal() {
        tell_region(&catalog)?;
    }
    Ok(exit)
}

/// Says for where was counted if nobody said it and the computer seems to stand elsewhere.
fn tell_region(catalog: &Catalog) -> anyhow::Result<()> {
    let Some(hint) = region_hint() else { return Ok(()) };
    let region = catalog.code("region", &Region::default());
    let command = format!("{} --region {}", catalog.typed().again, hint.code());
    let words = catalog.format("report-region", &[("region", region.into())]);
    let words = wrap(&words, width()).join("\n");
    output::write_stdout(format!("\n{words}\n  {command}\n").as_bytes())
}

/// The example goes through the very same code as a downloaded archive.
pub(super) fn demo(arguments: &DemoArgs) -> anyhow::Result<Exit> {
    let output = &arguments.output;
    let catalog = Catalog::new(language(output)).typing(typed(&[]));
    if let Some(path) = &arguments.save {
        return save_demo(path, arguments.output.target.force, &catalog);
    }
    // A stranger who finds the page should see by its name that nobody is meant.
    let plan = plan("file-example", output, &Inputs::default(), &catalog)?;
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
    say(&catalog.about("demo-saved", path))?;
    Ok(Exit::Done)
}

/// Only details make a table.
fn check_table(
    arguments: &ReportArgs,
    plan: &Plan<Format>,
    catalog: &Catalog,
) -> anyhow::Result<()> {
    let is_table = |path: &PathBuf| {
        let endings = ["csv", "jsonl"];
        let own = path.extension();
        own.is_some_and(|own| endings.iter().any(|table| own.eq_ignore_ascii_case(table)))
    };
    if arguments.details_format.is_some() || !plan.files().iter().any(is_table) {
        return Ok(());
    }
    Err(UsageError(catalog.text("error-table-without-details")).into())
}

pub(super) fn language(output: &OutputArgs) -> Language {
    output.language.map_or_else(machine::language, Into::into)
}

/// A wrong target fails before the work, not after it. `stem` is the message with the name of a file
/// that nobody named.
fn plan(
    stem: &str,
    output: &OutputArgs,
    inputs: &Inputs,
    catalog: &Catalog,
) -> anyhow::Result<Plan<Format>> {
    let stem = catalog.text(stem);
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
    let in_file = plain_words(!plan.is_stdout(), catalog);
    let words = in_file.as_ref().unwrap_or(catalog);
    if plan.is_read_on_terminal() {
        let mut text = terminal(report, words, &options);
        let rows = terminal_size::terminal_size().map(|(_, Height(rows))| rows);
        let again = rows.and_then(|rows| said_again(&text, rows, report.lost_something(), catalog));
        text.extend(again);
        output::write_stdout(text.as_bytes())?;
    } else {
        plan.write(|format| render(report, format, &options, words), catalog)?;
    }
    Ok(Exit::of(report))
}

/// A terminal of so many rows shows the end of a report, and the answer is its beginning: what is
/// said again below a report that is longer.
fn said_again(text: &str, rows: u16, lost_something: bool, catalog: &Catalog) -> Option<String> {
    if text.lines().count() < usize::from(rows) {
        return None;
    }
    let answer = text.split("\n\n").next().unwrap_or_default();
    let answer = anstream::adapter::strip_str(answer);
    let mut hint = catalog.text("report-above");
    if lost_something {
        hint = format!("{} {hint}", catalog.text("survey-incomplete"));
    }
    let hint = wrap(&hint, width()).join("\n");
    let again = &catalog.typed().again;
    Some(format!("\n{answer}\n{hint}\n  {again} --open\n"))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_answer_is_said_again_without_colour_below_a_report_longer_than_the_terminal() {
        let catalog = Catalog::new(Language::En);
        let text =
            "\u{1b}[1mAt most 7 of your posts\u{1b}[0m\nfall under it.\n\nWhy\n\nWhat to do\n";
        assert_eq!(said_again(text, 7, false, &catalog), None);
        let again = said_again(text, 6, false, &catalog).unwrap();
        assert!(
            again.starts_with("\nAt most 7 of your posts\nfall under it.\nScroll up"),
            "{again}"
        );
        assert!(again.ends_with("\n  widerspruch ~/Downloads --open\n"), "{again}");
        let lost = said_again(text, 6, true, &catalog).unwrap().replace('\n', " ");
        assert!(lost.contains(&catalog.text("survey-incomplete")), "{lost}");
    }
}
