//! The terminal that shows an output: how wide it is, and what it can show.

use std::io::IsTerminal;

use super::machine;
use crate::domain::name::Names;
use crate::render::terminal::TerminalOptions;

/// Columns of the terminal; where there is none, those of `COLUMNS`, else 80.
pub(super) fn width() -> usize {
    let width = std::io::stdout().is_terminal().then(terminal_size::terminal_size).flatten();
    let width = width.map(|(width, _)| usize::from(width.0)).or_else(machine::columns);
    width.unwrap_or(80).clamp(40, 200)
}

/// What the terminal can show; a file takes 80 columns without colour.
pub(super) fn terminal_options(to_file: bool) -> TerminalOptions {
    let to_terminal = !to_file && std::io::stdout().is_terminal();
    let colour = to_terminal
        && anstream::AutoStream::choice(&std::io::stdout()) != anstream::ColorChoice::Never;
    let plain = if to_file { machine::is_told_to_be_plain() } else { machine::is_plain() };
    TerminalOptions {
        width: if to_file { 80 } else { width() },
        colour,
        unicode: !to_terminal || shows_unicode(),
        plain,
        long: false,
        names: if to_file { Names::Veiled } else { Names::Whole },
    }
}

/// A terminal whose locale is not UTF-8 shows blocks and umlauts as rubbish.
fn shows_unicode() -> bool {
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"]
        .iter()
        .find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()));
    match locale {
        Some(locale) => {
            let lower = locale.to_lowercase();
            lower.contains("utf-8") || lower.contains("utf8") || cfg!(windows)
        }
        None => cfg!(windows) || cfg!(target_os = "macos"),
    }
}
