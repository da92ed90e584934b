//! What can be done with an answer: each choice is a command.

use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::Path;

use super::command::{Given, run, show, survey};
use super::pick::{self, Picked};
use super::told;
use crate::cli::paths::numbered;
use crate::cli::screen::{Choice, Chosen, Screen, Stop, Tone};
use crate::cli::{answers, display};
use crate::render::terminal::brief;
use crate::report::model::Report;
use crate::run::Analysis;
use crate::words::i18n::Catalog;

/// What comes behind the menu.
pub(super) enum Next {
    /// Another archive that was named.
    Archive(Picked),
    /// The list of those that were found.
    List,
    End,
}

/// Shows the answer, then one command after the other until the person has enough, or names another
/// archive, which is given back.
///
/// # Errors
/// If the person leaves in the middle of something.
pub(super) fn menu(
    analysis: &mut Analysis,
    mut given: Given,
    screen: &mut Screen<'_>,
    catalog: &Catalog,
) -> Result<Next, Stop> {
    answer(&analysis.report, screen, catalog)?;
    let mut is_new = true;
    loop {
        screen.heading(&catalog.text("guided-menu"))?;
        let range = &analysis.report.answer;
        let region = told::region(&given.told, catalog);
        let is_wide = range.at_least < range.at_most;
        let mut choices: Vec<Choice> = Vec::new();
        for (sign, id) in [
            ('1', "guided-page"),
            ('2', "guided-letter"),
            ('3', "guided-narrow"),
            ('4', "guided-items"),
            ('5', "guided-share"),
            ('6', "guided-region"),
            ('7', "guided-another"),
            ('q', "guided-end"),
        ] {
            if sign != '3' || is_wide {
                choices.push((sign, catalog.format(id, &[("region", region.clone().into())])));
            }
        }
        screen.offer(&choices, "")?;
        if std::mem::take(&mut is_new) {
            show(&given.words("report", &[]), screen, catalog)?;
        }
        let sign = match screen.chosen(&choices, &['0'], "", None)? {
            Chosen::Sign(sign) => sign,
            Chosen::Named(typed) => match pick::of_name(&typed, screen, catalog)? {
                Some(other) => return Ok(Next::Archive(other)),
                None => continue,
            },
        };
        match sign {
            '1' => run(&given.words("report", &["--open"]), screen, catalog)?,
            '2' => {
                if given.told.has_objected() {
                    screen.say(&catalog.text("guided-letter-again"))?;
                }
                run(&given.words("letter", &["--open"]), screen, catalog)?;
            }
            '3' => {
                let ended = survey(&given.words("audience", &[]), screen, catalog)?;
                narrow(ended.is_closed, analysis, &mut given, screen, catalog)?;
                is_new = true;
            }
            '4' => items(&given, screen, catalog)?,
            '5' => share(&given, screen, catalog)?,
            '6' => {
                told::ask_region(&mut given.told, screen, catalog)?;
                judge(analysis, &given, screen, catalog)?;
                is_new = true;
            }
            '7' => return Ok(Next::List),
            _ => return Ok(Next::End),
        }
    }
}

/// The answer in a few lines.
fn answer(report: &Report, screen: &mut Screen<'_>, catalog: &Catalog) -> Result<(), Stop> {
    let mut options = display::terminal_options(false);
    options.width = screen.columns();
    screen.out.write_all(brief(report, catalog, &options).as_bytes())?;
    // That a download broke off was said in the lines above.
    if report.lost_something() && !report.is_cut_short() {
        screen.gap()?;
        screen.lines(Tone::Strong, "", &catalog.text("survey-incomplete"))?;
    }
    Ok(())
}

/// Takes up what the survey kept; nothing has to be read again. A result that is to stay closed is
/// kept out of everything that follows.
fn narrow(
    is_closed: bool,
    analysis: &mut Analysis,
    given: &mut Given,
    screen: &mut Screen<'_>,
    catalog: &Catalog,
) -> Result<(), Stop> {
    let file = given.file().to_owned();
    if !file.exists() {
        return Ok(());
    }
    if is_closed {
        screen.gap()?;
        screen.say(&catalog.text("guided-closed-result"))?;
        let told = answers::load(&file, catalog).map_err(Stop::Failed)?.told().to_vec();
        let is_other = given.told.keep(told);
        let was_open = given.answers.take().is_some();
        return if was_open || is_other { judge(analysis, given, screen, catalog) } else { Ok(()) };
    }
    given.answers = Some(file);
    judge(analysis, given, screen, catalog)
}

/// Judges once more by what was told, and shows the answer.
fn judge(
    analysis: &mut Analysis,
    given: &Given,
    screen: &mut Screen<'_>,
    catalog: &Catalog,
) -> Result<(), Stop> {
    judge_again(analysis, given, catalog)?;
    screen.gap()?;
    answer(&analysis.report, screen, catalog)
}

/// Judges once more by what was told.
///
/// # Errors
/// If the answers cannot be read any more.
pub(super) fn judge_again(
    analysis: &mut Analysis,
    given: &Given,
    catalog: &Catalog,
) -> Result<(), Stop> {
    let mut told = given.told.person();
    if let Some(file) = &given.answers {
        told.told.clear();
        told.answers = Some(answers::load(file, catalog).map_err(Stop::Failed)?);
    }
    analysis.verdicts = analysis.verdicts.again(&analysis.reading, told);
    let as_of = analysis.report.as_of;
    analysis.report = Report::of(&analysis.reading, &analysis.verdicts, as_of);
    Ok(())
}

/// A name that no file here has yet.
fn free(stem: &str, ending: &str) -> String {
    let free = numbered(stem, ending).find(|name| !name.exists());
    free.map_or_else(|| format!("{stem}.{ending}"), |name| name.display().to_string())
}

/// Where a file lies: who started the program by a double click knows no folder that they are in.
fn whole(file: &str, screen: &mut Screen<'_>) -> Result<(), Stop> {
    let path = std::path::absolute(file).unwrap_or_else(|_| file.into());
    screen.address(&path.display().to_string())?;
    Ok(())
}

/// The statistics into a file with a name that is free; then what it is good for.
fn share(given: &Given, screen: &mut Screen<'_>, catalog: &Catalog) -> Result<(), Stop> {
    let file = free(&catalog.text("guided-file-statistics"), "json");
    run(&given.words("share", &[&format!("--output={file}")]), screen, catalog)?;
    if Path::new(&file).exists() {
        screen.gap()?;
        screen.say(&catalog.text("guided-share-file"))?;
        whole(&file, screen)?;
    }
    Ok(())
}

/// So many lines of the items are shown here; all of them are in the file.
const SHOWN: usize = 24;

/// Every item into a file with a name that is free; the first ones are shown.
fn items(given: &Given, screen: &mut Screen<'_>, catalog: &Catalog) -> Result<(), Stop> {
    let file = free(&catalog.text("guided-file-items"), "txt");
    run(
        &given.words("report", &["--details=texts", &format!("--output={file}")]),
        screen,
        catalog,
    )?;
    let Ok(written) = File::open(&file) else { return Ok(()) };
    screen.gap()?;
    let heading = catalog.text("details-heading");
    let lines = BufReader::new(written).lines().map_while(Result::ok);
    let first: Vec<String> = lines.skip_while(|line| *line != heading).take(SHOWN).collect();
    for line in first {
        screen.laid_out(&line)?;
    }
    screen.gap()?;
    screen.say(&catalog.text("guided-items-file"))?;
    whole(&file, screen)
}
