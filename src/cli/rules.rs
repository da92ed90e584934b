//! `widerspruch rules`: the table behind every verdict.

use super::args::{RulesArgs, RulesFormat};
use super::{Exit, UsageError, report};
use crate::i18n::{Catalog, Language};
use crate::output;
use crate::policy::{self, Rule};
use crate::render::{rules, terminal};

pub(super) fn run(arguments: &RulesArgs) -> anyhow::Result<Exit> {
    let language = arguments.language.map_or_else(Language::detect, Into::into);
    let catalog = Catalog::new(language);
    let only = wanted(arguments.id.as_deref(), &catalog)?;
    let exists = arguments.output.as_ref().filter(|path| path.exists() && !arguments.force);
    if let Some(path) = exists {
        let path = [("path", path.display().to_string().into())];
        return Err(UsageError(catalog.format("error-output-exists", &path)).into());
    }
    let text = match arguments.format {
        RulesFormat::Terminal => {
            terminal::rules(only, language, &report::terminal_options(arguments.output.is_some()))
        }
        RulesFormat::Markdown => rules::markdown(only, language),
        RulesFormat::Json => rules::json(only)?,
    };
    match &arguments.output {
        Some(path) => output::write_file(path, text.as_bytes(), arguments.force)?,
        None => output::write_stdout(text.as_bytes())?,
    }
    Ok(Exit::Done)
}

/// The rule that was named; none for all.
fn wanted(id: Option<&str>, catalog: &Catalog) -> Result<Option<&'static Rule>, UsageError> {
    let Some(id) = id else { return Ok(None) };
    policy::rule(id.trim()).map(Some).ok_or_else(|| {
        let id = crate::text::clean(id).into_owned();
        UsageError(catalog.format("error-no-such-rule", &[("id", id.into())]))
    })
}
