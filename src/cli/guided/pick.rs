//! Which of the downloads that were found is to be read, and what there is to do without any.

use std::ffi::OsString;
use std::io::BufRead;
use std::path::{Path, PathBuf};

use super::command::{Given, run};
use super::search::{Download, Found};
use crate::cli::screen::{Choice, Screen, Stop, Tone};
use crate::cli::{machine, window};
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
    choices.push(('0', catalog.text("guided-end")));
    loop {
        let picked: Vec<&Download> =
            match screen.choose(&choices, &['q'], &catalog.text("guided-hint"))? {
                'a' => found.downloads.iter().collect(),
                'n' => match named(screen, catalog)? {
                    Some(other) => return Ok(Some(other)),
                    None => continue,
                },
                '0' | 'q' => return Ok(None),
                sign => {
                    let number = sign.to_digit(10).and_then(|digit| usize::try_from(digit).ok());
                    let at = number.and_then(|number| number.checked_sub(1));
                    at.and_then(|at| found.downloads.get(at)).into_iter().collect()
                }
            };
        let has_facebook = picked.iter().any(|own| own.platforms.contains(&Platform::Facebook));
        let archives = picked.iter().flat_map(|own| own.files.clone()).collect();
        return Ok(Some(Picked { archives, has_facebook }));
    }
}

/// „facebook-erika-….zip: Facebook, 3 files, 18 October 2026. Part 2 is missing.“
fn words(download: &Download, catalog: &Catalog) -> String {
    let first = download.files.first().and_then(|path| path.file_name());
    let file = first.unwrap_or_default().to_string_lossy().into_owned();
    let platforms = download.platforms.iter().map(|own| catalog.code("platform", own));
    let platforms = catalog.list(&platforms.collect::<Vec<_>>());
    let files = download.files.len() as u64;
    let mut words = catalog.format(
        "guided-download",
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
            ('0', "guided-end"),
        ]
        .map(|(sign, id)| (sign, catalog.text(id)))
        .into();
        match screen.choose(&choices, &['q'], "")? {
            '1' => run(&nothing.words("demo", &["--open"]), screen, catalog)?,
            '2' => run(&nothing.words("letter", &["--open"]), screen, catalog)?,
            '3' => {
                if let Some(picked) = named(screen, catalog)? {
                    return Ok(Some(picked));
                }
            }
            _ => return Ok(None),
        }
    }
}

/// A path that is typed, or dropped on the terminal; none after an empty line.
fn named(screen: &mut Screen<'_>, catalog: &Catalog) -> Result<Option<Picked>, Stop> {
    screen.lines(Tone::Strong, "", &catalog.text("guided-drop"))?;
    loop {
        write!(screen.out, "> ")?;
        screen.out.flush()?;
        let mut typed = String::new();
        if std::io::stdin().lock().read_line(&mut typed)? == 0 {
            return Err(Stop::Paused);
        }
        let home = machine::home();
        let Some(path) = dropped(typed.trim(), home.as_deref()) else { return Ok(None) };
        if path.exists() {
            return Ok(Some(Picked { archives: vec![path], has_facebook: true }));
        }
        let path = [("path", path.display().to_string().into())];
        screen.say(&catalog.format("error-path-missing", &path))?;
    }
}

/// What terminals write where a file is dropped on them: in quotes, or with a backslash before each
/// blank, or as it is.
fn dropped(typed: &str, home: Option<&Path>) -> Option<PathBuf> {
    let inner =
        ['"', '\''].iter().find_map(|quote| typed.strip_prefix(*quote)?.strip_suffix(*quote));
    let path = inner.unwrap_or(typed);
    if path.is_empty() {
        return None;
    }
    let path = window::at_home(OsString::from(path), home);
    if inner.is_some() || cfg!(windows) || Path::new(&path).exists() {
        return Some(path.into());
    }
    let path = path.to_string_lossy();
    let mut plain = String::new();
    let mut signs = path.chars();
    while let Some(sign) = signs.next() {
        plain.extend(if sign == '\\' { signs.next() } else { Some(sign) });
    }
    Some(plain.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dropped_file_is_understood_however_it_is_written() {
        let home = Path::new("/home/erika");
        for (typed, expected) in [
            ("/tmp/Meine Daten.zip", "/tmp/Meine Daten.zip"),
            ("'/tmp/Meine Daten.zip'", "/tmp/Meine Daten.zip"),
            ("\"/tmp/Meine Daten.zip\"", "/tmp/Meine Daten.zip"),
            ("~/Downloads", "/home/erika/Downloads"),
        ] {
            assert_eq!(dropped(typed, Some(home)), Some(expected.into()), "{typed}");
        }
        if cfg!(unix) {
            let escaped = r"/tmp/Meine\ Daten\ \(2\).zip";
            assert_eq!(dropped(escaped, None), Some("/tmp/Meine Daten (2).zip".into()));
        }
        assert_eq!(dropped("", None), None);
    }
}
