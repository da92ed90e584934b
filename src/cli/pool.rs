//! `widerspruch pool`: many files of statistics, one table.

use std::fs;
use std::path::Path;

use anyhow::Context;

use super::args::{Listed, PoolArgs, PoolFormat};
use super::inputs::Inputs;
use super::paths::check_paths;
use super::say::say;
use super::{Exit, UsageError, display, machine};
use crate::reading::detect::is_of_an_export;
use crate::statistics::pool::admission::Tickets;
use crate::statistics::pool::caveats::Caveats;
use crate::statistics::pool::counted::read_tally;
use crate::statistics::pool::export::{csv, json_lines};
use crate::statistics::pool::html::html;
use crate::statistics::pool::imprint::Imprint;
use crate::statistics::pool::protect::Threshold;
use crate::statistics::pool::refusal::Refusals;
use crate::statistics::pool::run::{PoolError, Pooled, pool};
use crate::statistics::pool::seen::MOST_SUBMISSIONS;
use crate::statistics::pool::table::Table;
use crate::statistics::pool::terminal::{plain, terminal};
use crate::words::i18n::Catalog;

mod charts;
mod ledger;

pub(super) fn run(arguments: &PoolArgs) -> anyhow::Result<Exit> {
    let catalog = Catalog::new(arguments.language.map_or_else(machine::language, Into::into));
    check_paths(&arguments.paths, &catalog)?;
    let format = if charts::are_wanted(arguments) {
        charts::check(arguments, &catalog).map(|()| PoolFormat::Svg)?
    } else {
        arguments.file.plan(arguments.format, &Inputs::files(&arguments.paths), &catalog)?
    };
    if arguments.list.is_none() {
        ledger::check(arguments, &catalog)?;
    }
    let threshold = Threshold::new(arguments.threshold).map_err(|_| {
        let smallest = [("smallest", Threshold::SMALLEST.into())];
        UsageError(catalog.format("pool-threshold", &smallest))
    })?;
    let pooled = if arguments.tally {
        tallies(arguments, &catalog)?
    } else {
        submissions(arguments, &catalog)?
    };
    let archives = || arguments.paths.iter().find(|path| holds_archives(path, DEEPEST_ARCHIVE));
    if let Some(path) = (pooled.pooled == 0).then(archives).flatten() {
        say(&catalog.about("pool-archives", path))?;
        return Ok(Exit::Failed);
    }
    if let Some(listed) = arguments.list {
        let refusals = match listed {
            Listed::Rejected => &pooled.refusals,
            Listed::Alike => &pooled.alike,
        };
        let lines = refusals.list(&catalog).into_iter().map(|line| line + "\n");
        arguments.file.write(&lines.collect::<String>(), &catalog)?;
        return Ok(exit(&pooled));
    }
    for line in pooled.refusals.words(&catalog) {
        say(&line)?;
    }
    if pooled.pooled == 0 && pooled.refusals.count == 0 {
        say(&catalog.text("pool-nothing"))?;
        return Ok(Exit::Failed);
    }
    let caveats = Caveats::of(&pooled);
    tell(&pooled, &caveats, &catalog)?;
    let people = ledger::needs_people(arguments).then(|| pooled.people()).flatten();
    let table = match (&people, arguments.published.as_slice()) {
        (_, []) => Table::of(&pooled.tally, threshold),
        (None, _) => anyhow::bail!(catalog.text("pool-tally-no-people")),
        (Some(people), _) => {
            let (names, published) = ledger::published(&arguments.published, &catalog)?;
            Table::after(&pooled.tally, threshold, people, &published)
                .map_err(|refused| anyhow::anyhow!(refused.words(&names, &catalog)))?
        }
    };
    let imprint = Imprint {
        title: arguments.title.clone(),
        collected_by: arguments.collected_by.clone(),
        note: arguments.note.clone(),
        made: Some(machine::now().date()),
        caveats,
    };
    write(arguments, format, &table, &imprint, &catalog)?;
    ledger::write(arguments, &table, people.as_deref(), &catalog)?;
    Ok(exit(&pooled))
}

fn write(
    arguments: &PoolArgs,
    format: PoolFormat,
    table: &Table,
    imprint: &Imprint,
    catalog: &Catalog,
) -> anyhow::Result<()> {
    let to_file = arguments.file.output.is_some();
    let text = match format {
        PoolFormat::Terminal if display::terminal_options(to_file).plain => {
            plain(table, imprint, catalog, display::width())
        }
        PoolFormat::Terminal => terminal(table, imprint, catalog, display::width()),
        PoolFormat::Html => html(table, imprint, catalog),
        PoolFormat::Svg => return charts::write(arguments, table, imprint, catalog),
        PoolFormat::Csv => csv(table)?,
        PoolFormat::Jsonl => json_lines(table, imprint)?,
    };
    arguments.file.write(&text, catalog)
}

/// Whether a folder holds archives of people, in folders of its own, too.
fn holds_archives(folder: &Path, deepest: usize) -> bool {
    fs::read_dir(folder).into_iter().flatten().flatten().any(|entry| {
        let (path, name) = (entry.path(), entry.file_name());
        let is_zip = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("zip"));
        is_zip
            || is_of_an_export(&name.to_string_lossy())
            || deepest > 0 && path.is_dir() && holds_archives(&path, deepest - 1)
    })
}

/// How many are listed if somebody asks for the list: some 100 bytes each.
const MOST_LISTED: usize = 1_000_000;

/// How deep below the named folder archives are looked for: a folder for each person, one in it.
const DEEPEST_ARCHIVE: usize = 2;

/// What whoever pools should know before the table is out. What was left out was named already.
fn tell(pooled: &Pooled, caveats: &Caveats, catalog: &Catalog) -> anyhow::Result<()> {
    let told = Caveats { left_out: Vec::new(), flood: None, ..caveats.clone() };
    for line in told.words(catalog) {
        say(&line)?;
    }
    if caveats.policies.len() > 1 || caveats.versions.len() > 1 {
        say(&catalog.text("pool-versions-help"))?;
    }
    let twins = &pooled.admission.twins;
    if twins.count() > 0 {
        let counts = [("count", twins.count().into()), ("largest", twins.largest().into())];
        say(&catalog.format("pool-alike", &counts))?;
    }
    if pooled.unchecked_tickets > 0 {
        let count = [("count", pooled.unchecked_tickets.into())];
        say(&catalog.format("pool-tally-tickets", &count))?;
    }
    Ok(())
}

/// The tickets of the campaign.
fn tickets(arguments: &PoolArgs, catalog: &Catalog) -> anyhow::Result<Option<Tickets>> {
    let Some(path) = &arguments.tickets else { return Ok(None) };
    let name = path.display().to_string();
    let text = fs::read_to_string(path).with_context(|| name.clone())?;
    let tickets = Tickets::read(&text).map_err(|error| {
        let place = [("path", name.into()), ("line", (error.0 as u64).into())];
        UsageError(catalog.format("pool-tickets-line", &place))
    })?;
    Ok(Some(tickets))
}

/// Repeated submissions are counted once; nothing is lost with them.
fn exit(pooled: &Pooled) -> Exit {
    if pooled.pooled == 0 {
        Exit::Failed
    } else if pooled.refusals.count > pooled.refusals.duplicates {
        Exit::Incomplete
    } else {
        Exit::Done
    }
}

fn submissions(arguments: &PoolArgs, catalog: &Catalog) -> anyhow::Result<Pooled> {
    let named = if arguments.list.is_some() { MOST_LISTED } else { Refusals::MOST_NAMED };
    let start = Pooled::with(tickets(arguments, catalog)?, named);
    pool(&arguments.paths, start, |_| ()).map_err(|error| match error {
        PoolError::TooMany => {
            let most = [("most", (MOST_SUBMISSIONS as u64).into())];
            anyhow::anyhow!(catalog.format("pool-too-many", &most))
        }
        PoolError::Tally(_) => error.into(),
    })
}

fn tallies(arguments: &PoolArgs, catalog: &Catalog) -> anyhow::Result<Pooled> {
    let mut pooled = Pooled::default();
    for path in &arguments.paths {
        let name = path.display().to_string();
        let text = fs::read_to_string(path).with_context(|| name.clone())?;
        let counted = read_tally(&text).map_err(|error| match error {
            PoolError::Tally(line) => {
                let place = [("path", name.into()), ("line", (line as u64).into())];
                anyhow::anyhow!(catalog.format("pool-tally-line", &place))
            }
            PoolError::TooMany => error.into(),
        })?;
        pooled.add(counted);
    }
    pooled.counted.sort_unstable();
    if pooled.counted.windows(2).any(|two| matches!(two, [one, other] if one == other)) {
        anyhow::bail!(catalog.text("pool-tally-twice"));
    }
    pooled.tally.check().map_err(|uneven| {
        let variable = format!("{}/{}", uneven.section.code(), uneven.variable);
        anyhow::anyhow!(catalog.format("pool-tally-uneven", &[("variable", variable.into())]))
    })?;
    Ok(pooled)
}
