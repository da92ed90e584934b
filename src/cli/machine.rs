//! What is asked of the machine: its time, its language, its randomness. Everything below is given
//! these and asks for nothing.

use std::ffi::OsString;
use std::path::PathBuf;

use jiff::tz::TimeZone;
use jiff::{Timestamp, ZonedDateTime};

use crate::words::i18n::Language;

/// Now, with the day of the place where the computer stands.
pub(super) fn now() -> ZonedDateTime {
    Timestamp::now().to_zoned_datetime(TimeZone::system())
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

/// Whether lines that are drawn over and over disturb, because somebody has them read out: `TERM=dumb`.
pub(super) fn only_adds_lines() -> bool {
    std::env::var_os("TERM").is_some_and(|name| name == "dumb")
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
