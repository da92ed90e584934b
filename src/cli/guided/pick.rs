//! Which of the downloads that were found is to be read, and what there is to do without any.

use std::path::PathBuf;

use super::command::{Given, run};
use super::dropped::dropped;
use super::search::{Download, Found};
use crate::cli::machine;
use crate::cli::say::answer;
use crate::cli::screen::{Choice, Chosen, Screen, Stop, Tone};
use crate::domain::platform::Platform;
use crate::words::i18n::Catalog;

/// So many have a key of their own.
const MOST_SHOWN: usize = 9;

/// What is to be read.
pub(super) struct Picked {
    pub(super) archives: Vec<PathBuf>,
    /// Whether it may hold posts on Facebook.
    pub(super) has_facebook: bool,
}

/// Shows what was found and waits for a key; none if the person wants to read nothing.
///
/// # Errors
/// If the person ends it.
pub(super) fn pick(
    found: &Found,
    screen: &mut Screen<'_>,
    catalog: &Catalog,
) -> Result<Option<Picked>, Stop> {
    tell_what_is_odd(found, screen, catalog)?;
    if found.downloads.is_empty() {
        return without_any(screen, catalog);
    }
    let count = found.downloads.len();
    screen.heading(&catalog.format("guided-found", &[("count", (count as u64).into())]))?;
    let shown = found.downloads.iter().take(MOST_SHOWN);
    let mut choices: Vec<Choice> =
        ('1'..='9').zip(shown).map(|(sign, own)| (sign, words(own, catalog))).collect();
    if count > 1 {
        choices.push(('a', catalog.format("guided-all", &[("count", (count as u64).into())])));
    }
    choices.push(('n', catalog.text("guided-other")));
    choices.push(('q', catalog.text("guided-end")));
    let hint = catalog.text("guided-hint");
    loop {
        screen.offer(&choices, &hint)?;
        let only = (count == 1).then_some('1');
        let other = match screen.chosen(&choices, &['0'], &hint, only)? {
            Chosen::Sign('n') => named(screen, catalog)?,
            Chosen::Named(typed) => of_name(&typed, screen, catalog)?,
            Chosen::Sign('0' | 'q') => return Ok(None),
            Chosen::Sign(sign) => return Ok(Some(picked(sign, &found.downloads))),
        };
        if other.is_some() {
            return Ok(other);
        }
    }
}

/// The download of a key, or all.
fn picked(sign: char, downloads: &[Download]) -> Picked {
    let number = sign.to_digit(10).and_then(|digit| usize::try_from(digit).ok());
    let at = number.and_then(|number| number.checked_sub(1));
    let one = at.and_then(|at| downloads.get(at)).map(std::slice::from_ref);
    let picked = one.unwrap_or(downloads);
    Picked {
        archives: picked.iter().flat_map(|own| own.files.clone()).collect(),
        has_facebook: picked.iter().any(|own| own.platforms.contains(&Platform::Facebook)),
    }
}

/// „facebook-erika-….zip: Facebook, 3 files, 18 October 2026. Part 2 is missing.“
fn words(download: &Download, catalog: &Catalog) -> String {
    let first = download.files.first().and_then(|path| path.file_name());
    let file = first.unwrap_or_default().to_string_lossy().into_owned();
    let platforms = download.platforms.iter().map(|own| catalog.code("platform", own));
    let platforms = catalog.list(&platforms.collect::<Vec<_>>());
    let files = download.files.len() as u64;
    let is_unpacked = download.files.iter().all(|path| path.is_dir());
    let mut words = catalog.format(
        if is_unpacked { "guided-download-folder" } else { "guided-download" },
        &[("file", file.into()), ("platforms", platforms.into()), ("files", files.into())],
    );
    let day = download.day.map(|day| ("guided-day", catalog.date_long(day)));
    let day = day.or_else(|| Some(("guided-saved", catalog.date_long(saved(download)?))));
    if let Some((id, day)) = day {
        words = format!("{words}, {}", catalog.format(id, &[("date", day.into())]));
    }
    if let Some(numbers) = &download.missing {
        let numbers = [("numbers", numbers.clone().into())];
        words = format!("{words}. {}", catalog.format("guided-missing", &numbers));
    }
    words
}

/// The day on which the first file was saved.
fn saved(download: &Download) -> Option<jiff::civil::Date> {
    let saved = download.files.first()?.metadata().ok()?.modified().ok()?;
    let saved = jiff::Timestamp::try_from(saved).ok()?;
    Some(saved.to_zoned_datetime(machine::now().time_zone().clone()).date())
}

/// Downloads that did not end, and a search that did not, are told before anything is chosen.
fn tell_what_is_odd(found: &Found, screen: &mut Screen<'_>, catalog: &Catalog) -> Result<(), Stop> {
    let named = |id, names: &[String]| -> Vec<String> {
        let words = |name: &String| catalog.format(id, &[("file", name.clone().into())]);
        names.iter().map(words).collect()
    };
    let closed = found.closed.iter().map(|place| catalog.about("guided-closed", place));
    let allow =
        (!found.closed.is_empty() && cfg!(target_os = "macos")).then(|| catalog.text("mac-allow"));
    let closed: Vec<String> = closed.chain(allow).collect();
    let unfinished = named("guided-unfinished", &found.unfinished);
    let broken = named("guided-broken", &found.broken);
    let late = (!found.is_whole).then(|| catalog.text("guided-late"));
    for words in closed.into_iter().chain(unfinished).chain(broken).chain(late) {
        screen.gap()?;
        screen.say(&words)?;
    }
    Ok(())
}

/// Nothing lies there: how to get an archive, and what works without.
fn without_any(screen: &mut Screen<'_>, catalog: &Catalog) -> Result<Option<Picked>, Stop> {
    screen.gap()?;
    screen.say(&catalog.text("guided-nothing"))?;
    screen.gap()?;
    let path = [("path", catalog.text("path-download-again").into())];
    screen.say(&catalog.format("start-archive", &path))?;
    let nothing = Given::default();
    loop {
        screen.heading(&catalog.text("guided-menu"))?;
        let choices: Vec<Choice> = [
            ('1', "guided-demo"),
            ('2', "guided-letter-alone"),
            ('3', "guided-other"),
            ('q', "guided-end"),
        ]
        .map(|(sign, id)| (sign, catalog.text(id)))
        .into();
        let other = match screen.choose_or_name(&choices, &['0'], "")? {
            Chosen::Sign('1') => {
                run(&nothing.words("demo", &["--open"]), screen, catalog)?;
                None
            }
            Chosen::Sign('2') => {
                run(&nothing.words("letter", &["--open"]), screen, catalog)?;
                None
            }
            Chosen::Sign('3') => named(screen, catalog)?,
            Chosen::Named(typed) => of_name(&typed, screen, catalog)?,
            Chosen::Sign(_) => return Ok(None),
        };
        if other.is_some() {
            return Ok(other);
        }
    }
}

/// Paths that are typed, or dropped on the terminal; none after an empty line.
fn named(screen: &mut Screen<'_>, catalog: &Catalog) -> Result<Option<Picked>, Stop> {
    screen.lines(Tone::Strong, "", &catalog.text("guided-drop"))?;
    loop {
        write!(screen.out, "> ")?;
        screen.out.flush()?;
        let Some(typed) = answer(&mut std::io::stdin().lock())? else {
            return Err(Stop::Paused);
        };
        if typed.is_empty() {
            return Ok(None);
        }
        if let Some(picked) = of_name(&typed, screen, catalog)? {
            return Ok(Some(picked));
        }
    }
}

/// What was named instead of a choice, if it is there; else that is said.
///
/// # Errors
/// If the terminal is gone.
pub(super) fn of_name(
    typed: &str,
    screen: &mut Screen<'_>,
    catalog: &Catalog,
) -> Result<Option<Picked>, Stop> {
    let archives = dropped(typed, machine::home().as_deref());
    if let Some(missing) = archives.iter().find(|path| !path.exists()) {
        screen.say(&catalog.about("error-path-missing", missing))?;
        return Ok(None);
    }
    Ok((!archives.is_empty()).then_some(Picked { archives, has_facebook: true }))
}
