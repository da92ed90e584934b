//! Commands on the screen: folded between their words, so that a terminal cuts none of them.

use std::io;

use super::Screen;
use crate::words::text::width;

/// Columns before a command.
const INDENT: &str = "  ";

/// A command in lines of so many columns, which a shell reads as one; no word is broken.
fn folded(words: &[String], columns: usize) -> Vec<String> {
    const GOES_ON: &str = " \\";
    let mut lines: Vec<String> = Vec::new();
    for word in words {
        match lines.last_mut() {
            Some(line) if width(line) + 1 + width(word) + width(GOES_ON) <= columns => {
                line.push(' ');
                line.push_str(word);
            }
            Some(line) => {
                line.push_str(GOES_ON);
                lines.push(format!("{INDENT}{word}"));
            }
            None => lines.push(word.clone()),
        }
    }
    lines
}

impl Screen<'_> {
    /// A command as it would be typed. What is read out, and what shells of Windows read, stays in one
    /// piece.
    pub(in crate::cli) fn command(&mut self, words: &[String]) -> io::Result<()> {
        let is_whole = self.plain || cfg!(windows);
        let columns = (self.width)().saturating_sub(INDENT.len());
        for line in folded(words, if is_whole { usize::MAX } else { columns }) {
            self.address(&format!("{INDENT}{line}"))?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_is_folded_between_words_and_stays_one_for_a_shell() {
        let words = ["widerspruch", "report", "a.zip", "--minor", "--objected=2025-05-20"];
        let words = words.map(str::to_owned);
        assert_eq!(
            folded(&words, 33),
            ["widerspruch report a.zip \\", "  --minor --objected=2025-05-20"]
        );
        assert_eq!(folded(&words, 80).len(), 1);
        assert_eq!(folded(&words, 10)[0], "widerspruch \\", "no word is broken");
    }
}
