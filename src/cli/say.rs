//! Sentences beside what a command gives: on standard error, in lines that fit.

use std::io::{self, BufRead, IsTerminal, Write};
use std::path::Path;

use super::machine;
use crate::words::i18n::Catalog;
use crate::words::text;

/// A sentence on standard error.
///
/// # Errors
/// If nobody reads standard error any more.
pub(super) fn say(words: &str) -> anyhow::Result<()> {
    writeln!(anstream::stderr().lock(), "{}", fitted(words))?;
    Ok(())
}

/// Says that a file was written.
///
/// # Errors
/// As [`say`].
pub(super) fn say_written(path: &Path, catalog: &Catalog) -> anyhow::Result<()> {
    let whole = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    say(&catalog
        .format("file-written", &[("path", at_home(&whole, machine::home().as_deref()).into())]))
}

/// The line that somebody typed; none where the input ended before Enter: that agrees to nothing.
///
/// # Errors
/// If the input cannot be read.
pub(super) fn answer(input: &mut impl BufRead) -> io::Result<Option<String>> {
    let mut line = String::new();
    input.read_line(&mut line)?;
    Ok(line.ends_with('\n').then(|| line.trim().to_owned()))
}

impl Catalog {
    /// A message about a file or a folder.
    pub(super) fn about(&self, id: &str, path: &Path) -> String {
        self.format(id, &[("path", path.display().to_string().into())])
    }
}

/// A path as people write it, with `~` for their folder where shells know it.
fn at_home(path: &Path, home: Option<&Path>) -> String {
    match home.filter(|_| cfg!(unix)).and_then(|home| path.strip_prefix(home).ok()) {
        Some(below) => format!("~/{}", below.display()),
        None => path.display().to_string(),
    }
}

/// Sentences in lines of the terminal that reads them.
pub(super) fn fitted(words: &str) -> String {
    let is_terminal = io::stderr().is_terminal();
    let width = is_terminal.then(terminal_size::terminal_size).flatten();
    let columns = width.map(|(width, _)| usize::from(width.0).clamp(40, 100));
    words.split('\n').map(|line| fitted_line(line, columns)).collect::<Vec<_>>().join("\n")
}

/// A line as several, each indented as it was. What is longer than the terminal, a path mostly,
/// stays in one piece, so that it can be copied.
fn fitted_line(line: &str, columns: Option<usize>) -> String {
    // Names of files may hold anything, and whoever typed `*` never saw them.
    let line = text::clean(line);
    let words = line.trim_start_matches(' ');
    let indent = line.strip_suffix(words).unwrap_or_default();
    let columns = columns.map(|columns| columns.saturating_sub(indent.len()));
    let fits = |columns: &usize| words.split(' ').all(|word| text::width(word) <= *columns);
    match columns.filter(fits) {
        Some(columns) if !words.is_empty() => {
            let lines = text::wrap(words, columns);
            format!("{indent}{}", lines.join(&format!("\n{indent}")))
        }
        _ => line.into_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_line_that_was_ended_is_an_answer() {
        let typed = |text: &str| answer(&mut text.as_bytes()).unwrap();
        assert_eq!(typed("1, 2\r\n").as_deref(), Some("1, 2"));
        assert_eq!(typed("\n").as_deref(), Some(""));
        assert_eq!(typed(""), None);
        assert_eq!(typed("1"), None, "Ctrl-D behind a sign");
    }

    #[cfg(unix)]
    #[test]
    fn the_own_folder_is_written_short() {
        let home = Some(Path::new("/home/erika"));
        assert_eq!(at_home(Path::new("/home/erika/a b.html"), home), "~/a b.html");
        assert_eq!(at_home(Path::new("/mnt/a.html"), home), "/mnt/a.html");
    }

    #[test]
    fn lines_fit_the_terminal_keep_their_indent_and_leave_paths_whole() {
        let fitted = |line| fitted_line(line, Some(20));
        assert_eq!(
            fitted("  Ida: there is no archive in it"),
            "  Ida: there is no\n  archive in it"
        );
        assert_eq!(fitted(""), "");
        let path = "Written: /home/erika/statistics/erika.json";
        assert_eq!(fitted(path), path);
        let piped = "  Ida: there is no archive in it";
        assert_eq!(fitted_line(piped, None), piped);
    }
}
