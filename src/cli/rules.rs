//! `widerspruch rules`: the table behind every verdict.

use super::args::{RulesArgs, RulesFormat};
use super::inputs::Inputs;
use super::{Exit, UsageError, display, machine};
use crate::render::rules::Wanted;
use crate::render::{links, rules, terminal};
use crate::words::i18n::Catalog;
use crate::words::text::wrap;

pub(super) fn run(arguments: &RulesArgs) -> anyhow::Result<Exit> {
    let language = arguments.language.map_or_else(machine::language, Into::into);
    let catalog = Catalog::new(language);
    let only = wanted(arguments.id.as_deref(), &catalog)?;
    let format = arguments.file.plan(arguments.format, &Inputs::default(), &catalog)?;
    if arguments.links {
        let listing = links::listing(&catalog);
        let is_shown = arguments.file.output.is_none();
        let listing = if is_shown { wrapped(&listing, display::width()) } else { listing };
        arguments.file.write(&listing, &catalog)?;
        return Ok(Exit::Done);
    }
    let to_file = arguments.file.output.is_some();
    let text = match format {
        RulesFormat::Terminal => {
            terminal::rules(only, language, &display::terminal_options(to_file))
        }
        RulesFormat::Markdown => rules::markdown(only, language),
        RulesFormat::Json => rules::json(only)?,
    };
    arguments.file.write(&text, &catalog)?;
    Ok(Exit::Done)
}

/// Lines that fit, each indented as it was.
fn wrapped(text: &str, columns: usize) -> String {
    let lines = text.lines().flat_map(|line| {
        let words = line.trim_start();
        let indent = " ".repeat(line.len() - words.len());
        let fitted = wrap(words, columns.saturating_sub(indent.len()));
        let empty = fitted.is_empty().then(String::new);
        fitted.into_iter().map(move |line| format!("{indent}{line}")).chain(empty)
    });
    lines.map(|line| line + "\n").collect()
}

/// The rule or source that was named; none for all.
fn wanted(id: Option<&str>, catalog: &Catalog) -> Result<Option<Wanted>, UsageError> {
    let Some(id) = id else { return Ok(None) };
    Wanted::of(id.trim()).map(Some).ok_or_else(|| {
        let id = crate::words::text::clean(id).into_owned();
        UsageError(catalog.format("error-no-such-rule", &[("id", id.into())]))
    })
}
