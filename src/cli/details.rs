//! `widerspruch report --details`: the report with every item below it, or the items as a table.

use std::io::{self, Write};

use super::args::{DetailsArg, DetailsFormat, Format, ReportArgs};
use super::display::terminal_options;
use super::findings::{nothing_found, tell_what_was_lost};
use super::progress::Bar;
use super::say::say_written;
use super::target::Plan;
use super::typed::plain_words;
use super::{Exit, UsageError};
use crate::cli::output;
use crate::render::{Details, terminal};
use crate::report::details::list::each;
use crate::run::{Analysis, analyse};
use crate::words::i18n::Catalog;

pub(super) fn run(
    arguments: ReportArgs,
    shown: DetailsArg,
    plan: &Plan<Format>,
    catalog: &Catalog,
) -> anyhow::Result<Exit> {
    if plan.formats != [Format::Terminal] {
        return Err(UsageError(catalog.text("error-details-format")).into());
    }
    let mut options = arguments.told.options(arguments.paths, &arguments.person, catalog)?;
    let texts = shown == DetailsArg::Texts;
    options.read.keep.texts = texts;
    options.read.keep.links = true;
    let analysis = analyse(&options, &Bar::new(catalog));
    if !analysis.reading.found_anything() {
        return nothing_found(&analysis.report, catalog);
    }
    let format = arguments.details_format.unwrap_or(DetailsFormat::Terminal);
    let to_file = !plan.is_stdout();
    let in_file = plain_words(to_file, catalog);
    let words = in_file.as_ref().unwrap_or(catalog);
    let write = |out: &mut dyn Write| list(&analysis, texts, format, to_file, words, out);
    match plan.files().first() {
        Some(path) => {
            output::stream_file(path, plan.replaces(), write)?;
            say_written(path, catalog)?;
        }
        None => output::stream_stdout(write)?,
    }
    if format != DetailsFormat::Terminal {
        tell_what_was_lost(&analysis.report, catalog)?;
    }
    Ok(Exit::of(&analysis.report))
}

fn list(
    analysis: &Analysis,
    texts: bool,
    format: DetailsFormat,
    to_file: bool,
    catalog: &Catalog,
    out: &mut dyn Write,
) -> io::Result<()> {
    let mut lines = match format {
        DetailsFormat::Csv => Details::csv(out, catalog)?,
        DetailsFormat::Jsonl => Details::Jsonl(out, catalog),
        DetailsFormat::Terminal => {
            let options = terminal_options(to_file);
            out.write_all(terminal(&analysis.report, catalog, &options).as_bytes())?;
            Details::terminal(out, &analysis.report, catalog, options)
        }
    };
    each(&analysis.reading, &analysis.verdicts, texts, &mut |line| lines.line(line))?;
    lines.finish()
}
