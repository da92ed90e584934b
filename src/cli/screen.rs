//! The terminal of the survey and of the guided start: lines that fit, and single keys. Nothing is overwritten, so that a
//! screen reader and the scroll bar both see everything.

use std::io::{self, Write};

use anstyle::{AnsiColor, Style};
use console::{Key, Term};

use crate::words::i18n::Catalog;
use crate::words::text;

/// Wider lines are hard to read.
const MEASURE: usize = 76;

/// Longest line that can be typed: a day.
const LONGEST_INPUT: usize = 24;

/// What the person pressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Press {
    /// A sign, in lower case.
    Sign(char),
    Enter,
    /// One step back.
    Back,
    /// Delete the last sign.
    Delete,
    /// Anything else.
    Other,
}

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

/// Where keys come from.
pub(super) trait Keys {
    fn press(&mut self) -> Result<Press, Stop>;
}

/// The keyboard.
pub(super) struct Keyboard(pub(super) Term);

impl Keys for Keyboard {
    fn press(&mut self) -> Result<Press, Stop> {
        match self.0.read_key_raw()? {
            Key::CtrlC => Err(Stop::Interrupted),
            // Ctrl-D and Ctrl-Z end the input; pressed before the terminal gives single keys, Ctrl-D
            // arrives as a zero.
            Key::Char('\0' | '\u{4}' | '\u{1a}') => Err(Stop::Paused),
            Key::Char(sign) => Ok(Press::Sign(sign.to_lowercase().next().unwrap_or(sign))),
            Key::Enter => Ok(Press::Enter),
            Key::ArrowLeft => Ok(Press::Back),
            Key::Backspace | Key::Del => Ok(Press::Delete),
            _ => Ok(Press::Other),
        }
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
    pub(super) width: fn() -> usize,
    pub(super) colour: bool,
    pub(super) unicode: bool,
    /// Whether it is read out, so that nothing may be drawn over.
    pub(super) plain: bool,
    /// What to say when a key is pressed that means nothing here.
    pub(super) wrong_key: &'a dyn Fn(&str) -> String,
}

/// A choice: the sign to press and what it means.
pub(super) type Choice = (char, String);

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

    /// Shows choices and waits for one of them; says what was chosen. Signs of `quiet` are taken
    /// too, and Left is `b`.
    pub(super) fn choose(
        &mut self,
        choices: &[Choice],
        quiet: &[char],
        hint: &str,
    ) -> Result<char, Stop> {
        for (sign, words) in choices {
            self.lines(Tone::Plain, &format!(" {sign}  "), words)?;
        }
        self.lines(Tone::Faint, "", hint)?;
        self.out.flush()?;
        loop {
            let sign = match self.keys.press()? {
                Press::Sign(sign) => Some(sign),
                Press::Back => Some('b'),
                _ => None,
            };
            if let Some((sign, words)) = choices.iter().find(|(known, _)| Some(*known) == sign) {
                let words = words.split(" (").next().unwrap_or(words);
                self.lines(Tone::Accent, "> ", words)?;
                return Ok(*sign);
            }
            if let Some(sign) = quiet.iter().find(|known| Some(**known) == sign) {
                return Ok(*sign);
            }
            let keys = choices.iter().map(|(sign, _)| sign).chain(quiet);
            let keys: Vec<String> = keys.map(ToString::to_string).collect();
            self.lines(Tone::Faint, "", &(self.wrong_key)(&keys.join(" ")))?;
            self.out.flush()?;
        }
    }

    /// A short line that the person types, shown as it grows.
    pub(super) fn line(&mut self) -> Result<String, Stop> {
        let mut typed = String::new();
        write!(self.out, "> ")?;
        self.out.flush()?;
        loop {
            match self.keys.press()? {
                Press::Enter => break,
                Press::Delete if typed.pop().is_some() => {
                    if self.plain {
                        write!(self.out, "\n> {typed}")?;
                    } else {
                        write!(self.out, "\u{8} \u{8}")?;
                    }
                }
                Press::Sign(sign) if is_of_a_day(sign) && typed.len() < LONGEST_INPUT => {
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
