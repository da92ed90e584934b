//! What is asked of the machine: its time, its language, its randomness. Everything below is given
//! these and asks for nothing.

use std::ffi::OsString;
use std::io::IsTerminal;
use std::path::PathBuf;
use std::sync::OnceLock;

use jiff::tz::{TimeZone, TimeZoneDatabase};
use jiff::{Timestamp, ZonedDateTime};

use crate::words::i18n::Language;

/// Now, with the day of the place where the computer stands.
pub(super) fn now() -> ZonedDateTime {
    Timestamp::now().to_zoned_datetime(zone())
}

/// The time zone of the computer.
pub(super) fn zone() -> TimeZone {
    linked_zone().unwrap_or_else(TimeZone::system)
}

/// The zone that a Unix computer names by a link, from the table in the program: to look it up in that
/// of the computer, all its folders are listed first.
fn linked_zone() -> Option<TimeZone> {
    if cfg!(not(unix)) || std::env::var_os("TZ").is_some() {
        return None;
    }
    let link = std::fs::read_link("/etc/localtime").ok()?;
    let (_, name) = link.to_str()?.split_once("zoneinfo/")?;
    TimeZoneDatabase::bundled().get(name).ok()
}

/// The language of the computer, English if it is none of ours.
pub(super) fn language() -> Language {
    sys_locale::get_locales().find_map(|tag| Language::of_tag(&tag)).unwrap_or(Language::En)
}

/// What was typed behind the name of the program.
pub(super) fn arguments() -> Vec<OsString> {
    std::env::args_os().skip(1).collect()
}

/// The folder of the person.
pub(super) fn home() -> Option<PathBuf> {
    std::env::home_dir().filter(|home| !home.as_os_str().is_empty())
}

/// The columns that `COLUMNS` names, where no terminal tells its width.
pub(super) fn columns() -> Option<usize> {
    std::env::var("COLUMNS").ok()?.trim().parse().ok()
}

/// Set once `--plain` was seen.
static PLAIN: OnceLock<()> = OnceLock::new();

/// From here on everything is said in plain lines, because `--plain` stands in the command line.
pub(super) fn be_plain() {
    let _ = PLAIN.set(());
    anstream::ColorChoice::Never.write_global();
}

/// Whether `--plain` was given; commands that are started must be told.
pub(super) fn is_told_to_be_plain() -> bool {
    PLAIN.get().is_some()
}

/// Whether somebody has everything read out: `--plain`, or a terminal with `NO_COLOR` and `TERM=dumb`.
pub(super) fn is_plain() -> bool {
    let is_colourless = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    is_told_to_be_plain() || is_colourless && only_adds_lines() && std::io::stdout().is_terminal()
}

/// Whether lines that are drawn over and over disturb: `--plain` or `TERM=dumb`.
pub(super) fn only_adds_lines() -> bool {
    is_told_to_be_plain() || std::env::var_os("TERM").is_some_and(|name| name == "dumb")
}

/// Random bytes of the operating system.
///
/// # Errors
/// If the system has no randomness to give.
pub(super) fn random<const BYTES: usize>() -> Result<[u8; BYTES], getrandom::Error> {
    let mut bytes = [0; BYTES];
    getrandom::fill(&mut bytes)?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_draws_differ() {
        assert_ne!(random::<16>().unwrap(), random::<16>().unwrap());
    }
}
