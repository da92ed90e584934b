//! The page for people who type nothing but the name of the program.

use crate::words::i18n::Catalog;
use crate::words::text::{pad_end, width, wrap};

/// Wider lines are hard to read.
const MEASURE: usize = 76;

/// Below this many columns words stand below their command.
const NARROW: usize = 60;

/// What it is for, the one command to type, and where to go from there. `columns` is the width of
/// the terminal.
pub(super) fn page(catalog: &Catalog, columns: usize) -> String {
    let columns = columns.min(MEASURE);
    let paragraph = |id: &str| wrap(&catalog.text(id), columns).join("\n");
    let archive =
        catalog.format("start-archive", &[("path", catalog.text("path-download-again").into())]);
    let archive = wrap(&archive, columns).join("\n");
    let others = [
        ("widerspruch demo", "start-demo"),
        ("widerspruch letter", "start-letter"),
        ("widerspruch --help", "start-help"),
    ];
    let others = others.map(|(command, id)| entry(command, &catalog.text(id), columns)).join("\n");
    format!(
        "{}\n\n{}\n\n  widerspruch ~/Downloads\n\n{}\n\n{archive}\n\n{others}\n",
        paragraph("start-what"),
        paragraph("start-how"),
        paragraph("start-where"),
    )
}

/// A command with what it does beside it, on as many lines as that takes.
fn entry(command: &str, words: &str, columns: usize) -> String {
    if columns < NARROW {
        let indent = "\n    ";
        return format!("  {command}{indent}{}", wrap(words, columns - 4).join(indent));
    }
    let head = format!("  {}  ", pad_end(command, 18));
    let indent = format!("\n{}", " ".repeat(width(&head)));
    format!("{head}{}", wrap(words, columns.saturating_sub(width(&head))).join(&indent))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::i18n::Language;

    #[test]
    fn no_line_is_longer_than_the_terminal() {
        for language in Language::ALL {
            for columns in [40, 60, 76] {
                let page = page(&Catalog::new(language), columns);
                assert!(page.lines().all(|line| width(line) <= columns), "{page}");
            }
        }
    }
}
