//! Lines of styled text: wrapped, indented, coloured or not, Unicode or ASCII.

use anstyle::{AnsiColor, Style};

use super::TerminalOptions;
use crate::words::text;

/// Wider lines are hard to read, so running text stops here.
const MEASURE: usize = 96;

/// Fewer columns leave no room for a sentence.
const NARROWEST: usize = 40;

/// Below this many columns nothing stands beside anything.
const NARROW: usize = 60;

/// How a piece of text looks when colour is on. Without colour all look alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tone {
    Plain,
    Strong,
    /// The bars.
    Accent,
    /// What may be overlooked.
    Faint,
    /// The training start.
    Signal,
}

impl Tone {
    fn style(self) -> Style {
        match self {
            Self::Plain => Style::new(),
            Self::Strong => Style::new().bold(),
            Self::Accent => AnsiColor::Cyan.on_default(),
            Self::Faint => Style::new().dimmed(),
            Self::Signal => AnsiColor::Yellow.on_default(),
        }
    }
}

/// A report that grows line by line.
pub(super) struct Page {
    options: TerminalOptions,
    text: String,
    /// Something was written before `text`.
    taken: bool,
}

impl Page {
    pub(super) fn new(options: TerminalOptions) -> Self {
        let width = options.width.max(NARROWEST);
        Self { options: TerminalOptions { width, ..options }, text: String::new(), taken: false }
    }

    pub(super) fn width(&self) -> usize {
        self.options.width
    }

    /// Whether columns of a table become stacked lines.
    pub(super) fn is_narrow(&self) -> bool {
        self.options.plain || self.options.width < NARROW
    }

    /// Whether it is read out, so that nothing may be drawn.
    pub(super) fn is_plain(&self) -> bool {
        self.options.plain
    }

    pub(super) fn unicode(&self) -> bool {
        self.options.unicode
    }

    /// Text as this terminal can show it, safe and on one line, non-breaking spaces kept.
    pub(super) fn words(&self, words: &str) -> String {
        let words = text::clean(words);
        if self.options.unicode { words.into_owned() } else { text::ascii(&words) }
    }

    /// A line of pieces; blanks at its end go.
    pub(super) fn line(&mut self, pieces: &[(Tone, &str)]) {
        let end = pieces.iter().rposition(|(_, piece)| !piece.trim_end().is_empty());
        for (index, (tone, piece)) in pieces.iter().enumerate().take(end.map_or(0, |end| end + 1)) {
            let piece = if Some(index) == end { piece.trim_end() } else { piece };
            self.push(*tone, piece);
        }
        self.text.push('\n');
    }

    /// An empty line, never two in a row.
    pub(super) fn gap(&mut self) {
        let is_open = if self.text.is_empty() { self.taken } else { !self.text.ends_with("\n\n") };
        if is_open {
            self.text.push('\n');
        }
    }

    /// A heading with an empty line before it.
    pub(super) fn heading(&mut self, heading: &str) {
        self.gap();
        let heading = self.words(heading);
        self.wrapped(Tone::Strong, &heading, "", "");
    }

    /// A command on a line of its own, however long, to be copied whole.
    pub(super) fn command(&mut self, command: &str, indent: usize) {
        let command = self.words(command);
        self.line(&[(Tone::Plain, &" ".repeat(indent)), (Tone::Accent, &command)]);
    }

    /// Running text, indented.
    pub(super) fn paragraph(&mut self, tone: Tone, words: &str, indent: usize) {
        let words = self.words(words);
        let indent = " ".repeat(indent);
        self.wrapped(tone, &words, &indent, &indent);
    }

    /// How many lines running text takes.
    pub(super) fn lines(&self, words: &str) -> usize {
        text::wrap(&self.words(words), self.options.width.min(MEASURE)).len()
    }

    /// Running text behind a mark, the further lines indented as wide as the mark.
    pub(super) fn item(&mut self, mark: &str, words: &str) {
        self.marked(Tone::Plain, mark, words);
    }

    /// The same in another tone, the mark included.
    pub(super) fn marked(&mut self, tone: Tone, mark: &str, words: &str) {
        let mark = self.words(mark);
        let words = self.words(words);
        let indent = " ".repeat(text::width(&mark));
        self.wrapped(tone, &words, &mark, &indent);
    }

    fn wrapped(&mut self, tone: Tone, words: &str, first: &str, further: &str) {
        let room = self.options.width.min(MEASURE).saturating_sub(text::width(further));
        for (index, line) in text::wrap(words, room).iter().enumerate() {
            let indent = if index == 0 { first } else { further };
            self.line(&[(tone, indent), (tone, line)]);
        }
    }

    fn push(&mut self, tone: Tone, piece: &str) {
        let piece = piece.replace(['\u{a0}', '\u{202f}'], " ");
        if self.options.colour && tone != Tone::Plain {
            let style = tone.style();
            self.text.extend([style.render().to_string().as_str(), &piece]);
            self.text.push_str(&style.render_reset().to_string());
        } else {
            self.text.push_str(&piece);
        }
    }

    /// What was written since the last call, for outputs that do not end.
    pub(super) fn take(&mut self) -> String {
        self.taken = true;
        std::mem::take(&mut self.text)
    }

    pub(super) fn finish(self) -> String {
        format!("{}\n", self.text.trim_end())
    }
}
