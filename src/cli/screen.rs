//! The terminal of the survey and of the guided start: lines that fit, and single keys. Nothing is
//! overwritten, so that a screen reader and the scroll bar both see everything.

mod choice;
mod folded;
mod keyboard;

use std::collections::VecDeque;
use std::io::{self, Write};

use anstyle::{AnsiColor, Style};
use console::Term;

pub(super) use self::choice::{Choice, Chosen};
pub(super) use self::keyboard::{Keyboard, Keys, Press};
use super::display;
use crate::words::i18n::Catalog;
use crate::words::text;

/// Wider lines are hard to read.
const MEASURE: usize = 76;

/// Longest line that can be typed: a day.
const LONGEST_INPUT: usize = 40;

/// Why it ends before its end.
#[derive(Debug)]
pub(super) enum Stop {
    /// The person pauses, or the input ended.
    Paused,
    /// Ctrl-C.
    Interrupted,
    /// Something cannot be done, the answers file not written for example.
    Failed(anyhow::Error),
}

impl From<io::Error> for Stop {
    /// A terminal that fails is gone: somebody closed its window. That is a pause like any other.
    fn from(_: io::Error) -> Self {
        Self::Paused
    }
}

/// How a line looks where the terminal has colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tone {
    Plain,
    Strong,
    Faint,
    Accent,
}

/// The screen with its keyboard.
pub(super) struct Screen<'a> {
    pub(super) out: &'a mut dyn Write,
    pub(super) keys: &'a mut dyn Keys,
    /// Keys that came together with one that is done with.
    pub(super) waiting: VecDeque<Press>,
    pub(super) width: fn() -> usize,
    pub(super) colour: bool,
    pub(super) unicode: bool,
    /// Whether it is read out, so that nothing may be drawn over.
    pub(super) plain: bool,
    /// What to say when a key is pressed that means nothing here.
    pub(super) wrong_key: &'a dyn Fn(&str) -> String,
}

/// Works on this terminal: standard output and the keyboard.
pub(super) fn on_terminal<T>(catalog: &Catalog, work: impl FnOnce(&mut Screen<'_>) -> T) -> T {
    let terminal = display::terminal_options(false);
    work(&mut Screen {
        out: &mut anstream::stdout(),
        keys: &mut Keyboard(Term::stdout()),
        waiting: VecDeque::new(),
        width: display::width,
        colour: terminal.colour,
        unicode: terminal.unicode,
        plain: terminal.plain,
        wrong_key: &|keys| catalog.format("survey-wrong-key", &[("keys", keys.into())]),
    })
}

impl Screen<'_> {
    /// Columns for running text.
    pub(super) fn columns(&self) -> usize {
        (self.width)().clamp(24, MEASURE)
    }

    fn shown(&self, words: &str) -> String {
        let words = text::clean(words);
        if self.unicode { words.into_owned() } else { text::ascii(&words) }
    }

    /// An empty line.
    pub(super) fn gap(&mut self) -> io::Result<()> {
        writeln!(self.out)
    }

    /// Running text behind a mark; further lines are indented as wide as the mark.
    pub(super) fn lines(&mut self, tone: Tone, mark: &str, words: &str) -> io::Result<()> {
        let mark = self.shown(mark);
        let indent = text::width(&mark);
        let words = self.shown(words);
        for (index, line) in
            text::wrap(&words, self.columns().saturating_sub(indent)).iter().enumerate()
        {
            let start = if index == 0 { mark.clone() } else { " ".repeat(indent) };
            self.styled(tone, &start, line)?;
        }
        Ok(())
    }

    /// Running text.
    pub(super) fn say(&mut self, words: &str) -> io::Result<()> {
        self.lines(Tone::Plain, "", words)
    }

    /// A heading between two empty lines.
    pub(super) fn heading(&mut self, words: &str) -> io::Result<()> {
        self.gap()?;
        self.lines(Tone::Strong, "", words)?;
        self.gap()
    }

    /// An address on a line of its own, whole, so that it can be copied.
    pub(super) fn address(&mut self, address: &str) -> io::Result<()> {
        let address = self.shown(address);
        self.styled(Tone::Accent, "", &address)
    }

    /// A line of a text that was laid out for more columns: whole where it fits, else folded at its
    /// blanks with its indent.
    pub(super) fn laid_out(&mut self, line: &str) -> io::Result<()> {
        let words = line.trim_start_matches(' ');
        let indent = line.strip_suffix(words).unwrap_or_default();
        let columns = (self.width)();
        if text::width(line) <= columns {
            return self.address(line);
        }
        for piece in text::wrap(words, columns.saturating_sub(indent.len())) {
            self.address(&format!("{indent}{piece}"))?;
        }
        Ok(())
    }

    fn styled(&mut self, tone: Tone, start: &str, words: &str) -> io::Result<()> {
        let words = words.replace(['\u{a0}', '\u{202f}'], " ");
        let style = match tone {
            _ if !self.colour => Style::new(),
            Tone::Plain => Style::new(),
            Tone::Strong => Style::new().bold(),
            Tone::Faint => Style::new().dimmed(),
            Tone::Accent => AnsiColor::Cyan.on_default(),
        };
        writeln!(self.out, "{start}{}{words}{}", style.render(), style.render_reset())
    }

    /// A short line that the person types, shown as it grows.
    pub(super) fn line(&mut self) -> Result<String, Stop> {
        self.typed(String::new(), is_of_a_day, LONGEST_INPUT)
    }

    /// A line that may have begun already; other signs than these are passed over.
    fn typed(
        &mut self,
        start: String,
        is_taken: fn(char) -> bool,
        longest: usize,
    ) -> Result<String, Stop> {
        let mut typed = start;
        write!(self.out, "> {typed}")?;
        self.out.flush()?;
        loop {
            let pressed = match self.waiting.pop_front() {
                Some(pressed) => pressed,
                None => self.keys.press()?,
            };
            match pressed {
                Press::Enter => break,
                Press::Delete if typed.pop().is_some() => {
                    if self.plain {
                        write!(self.out, "\n> {typed}")?;
                    } else {
                        write!(self.out, "\u{8} \u{8}")?;
                    }
                }
                Press::Sign(sign) if is_taken(sign) && typed.len() < longest => {
                    typed.push(sign);
                    write!(self.out, "{sign}")?;
                }
                _ => {}
            }
            self.out.flush()?;
        }
        writeln!(self.out)?;
        Ok(typed)
    }
}

/// Days are written with names of months, too.
fn is_of_a_day(sign: char) -> bool {
    sign.is_ascii_graphic() || sign.is_alphabetic() || sign == ' '
}

/// The words for the keys that always work.
pub(super) fn hint(catalog: &Catalog) -> String {
    catalog.text("survey-hint")
}
