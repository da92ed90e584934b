//! Conversations in the export of the Meta AI app and meta.ai (notes on WhatsApp §6.3): one text a
//! conversation, in JSON as in HTML.
//!
//! ```text
//! Conversation with Meta AI
//!
//!
//! You: Wie koche ich Linsen?
//! Meta AI: Gern! …
//! ```

use std::borrow::Cow;
use std::collections::BTreeSet;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde::Deserialize;

use super::ai_conversations::{META_AI, is_reset};
use super::json::{OneOrMany, Text};
use super::text::{self, digest_bytes};
use crate::domain::item::Digest;
use crate::domain::moment::Moment;

/// The record of `your_ai_conversations.json`; every other shape is an empty one.
#[derive(Debug, Default, Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub struct AppRecord<'a> {
    label_values: OneOrMany<Node<'a>>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
struct Node<'a> {
    label: Text<'a>,
    value: Text<'a>,
    dict: OneOrMany<Node<'a>>,
}

/// A conversation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conversation {
    /// When it began: the file name tells it, for all of its turns.
    pub moment: Moment,
    /// Turns of the person, `/reset-ai` not among them: what stands for the text of each.
    pub own: Vec<Option<Digest>>,
    /// Turns of Meta AI.
    pub answers: u64,
    /// The person asked Meta to delete its copy.
    pub resets: u64,
}

/// The conversations of an export. An equal one (label and text) counts once (COUNTING §9).
#[derive(Debug, Default)]
pub struct Conversations {
    seen: BTreeSet<Digest>,
    known: u64,
    /// The conversations in the order of the file.
    pub found: Vec<Conversation>,
    /// Links to media: whose they are is not told, so they count for nobody.
    pub media_links: u64,
}

impl Conversations {
    /// How many texts were known, those that count once included.
    pub fn known(&self) -> u64 {
        self.known
    }

    /// Takes the conversations of a JSON record, at any depth.
    pub fn add_record(&mut self, record: AppRecord<'_>) {
        for node in record.label_values.0 {
            self.node(node);
        }
    }

    fn node(&mut self, node: Node<'_>) {
        if !node.value.is_blank() {
            self.add_text(&node.label.clean(), &node.value.clean(), Moment::MISSING);
        }
        for inner in node.dict.0 {
            self.node(inner);
        }
    }

    /// Takes one conversation; `label` is the name of its file, or a date beside it. A text that
    /// is none changes nothing. `beside` is the time that a page shows beside it, for labels without
    /// one.
    pub fn add_text(&mut self, label: &str, text: &str, beside: Moment) {
        if text.starts_with("http://") || text.starts_with("https://") {
            self.media_links += 1;
            self.known += 1;
            return;
        }
        let Some(mut conversation) = conversation(&lines(text)) else { return };
        self.known += 1;
        let both = format!("{label}\0{text}");
        if self.seen.insert(digest_bytes(both.as_bytes())) {
            let told = moment_of(label);
            conversation.moment = if told.seconds().is_ok() { told } else { beside };
            self.found.push(conversation);
        }
    }
}

/// The text in lines. A page may show its line breaks as blanks; then the speakers tell where turns
/// begin.
fn lines(text: &str) -> Cow<'_, str> {
    if text.contains('\n') {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.replace(" You:", "\nYou:").replace(" Meta AI:", "\nMeta AI:"))
}

/// Counts the turns. A turn begins with a speaker at the beginning of a line; a prompt that
/// itself holds such a line splits wrongly, which nobody can see.
fn conversation(text: &str) -> Option<Conversation> {
    let mut lines = text.lines().map(str::trim_start);
    let head = lines.next()?;
    let (person, rest) = person(text)?;
    if !head.contains(META_AI) && person != "You" {
        return None;
    }
    let mut found =
        Conversation { moment: Moment::MISSING, own: Vec::new(), answers: 0, resets: 0 };
    for line in rest.lines().map(str::trim_start) {
        if let Some(said) = said_by(line, person) {
            if is_reset(said) {
                found.resets += 1;
            } else {
                found.own.push(text::digest(said));
            }
        } else if said_by(line, META_AI).is_some() {
            found.answers += 1;
        }
    }
    (found.own.len() as u64 + found.answers + found.resets > 0).then_some(found)
}

fn said_by<'t>(line: &'t str, speaker: &str) -> Option<&'t str> {
    line.strip_prefix(speaker)?.trim_start_matches('\u{a0}').strip_prefix(':')
}

/// What stands before the person's turns, `You` in English: the first speaker that is not Meta
/// AI, on the first line that has a speaker or later; and the text from the first turn on.
fn person(text: &str) -> Option<(&str, &str)> {
    const LONGEST: usize = 40;
    let mut at = 0;
    let mut first = None;
    for line in text.split_inclusive('\n') {
        let start = at;
        at += line.len();
        let Some((speaker, _)) = line.trim_start().split_once(':') else { continue };
        let speaker = speaker.trim_end();
        let plausible = speaker.len() <= LONGEST && speaker.chars().all(is_of_a_name);
        if !plausible || speaker.is_empty() {
            continue;
        }
        let from = *first.get_or_insert(start);
        if speaker != META_AI {
            return Some((speaker, text.get(from..)?));
        }
        // The first turn is Meta AI's; its text may hold lines with a colon, but only the English
        // label is certain after it.
        let rest = text.get(from..)?;
        return Some(("You", rest));
    }
    None
}

fn is_of_a_name(letter: char) -> bool {
    letter.is_alphabetic() || letter == ' '
}

/// `Conversation with Meta AI_05-30-2025_1748600000.txt`: the seconds; without them the day, month
/// first.
fn moment_of(label: &str) -> Moment {
    let stem = label.strip_suffix(".txt").unwrap_or(label);
    let mut pieces = stem.rsplit('_');
    let Some(last) = pieces.next() else { return Moment::MISSING };
    if (9..=10).contains(&last.len())
        && let Ok(seconds) = last.parse::<i64>()
    {
        return Moment::from_seconds(seconds);
    }
    std::iter::once(last).chain(pieces).find_map(day).map_or(Moment::MISSING, Moment::from_minutes)
}

fn day(piece: &str) -> Option<i64> {
    let mut numbers = piece.split('-').map(str::parse::<i16>);
    let (month, day, year) = (numbers.next()?.ok()?, numbers.next()?.ok()?, numbers.next()?.ok()?);
    let date = Date::new(year, month.try_into().ok()?, day.try_into().ok()?).ok()?;
    let midnight = TimeZone::UTC.to_timestamp(date.at(0, 0, 0, 0)).ok()?;
    Some(midnight.as_second())
}

#[cfg(test)]
mod tests {
    use super::super::json::{for_each_record, parse};
    use super::*;

    fn read(json: &str) -> Conversations {
        let mut conversations = Conversations::default();
        let mut scratch = Vec::new();
        for_each_record(&mut json.as_bytes(), &[], &mut |_, slice| {
            parse(slice, &mut scratch, |record| conversations.add_record(record.value)).unwrap();
        });
        conversations
    }

    /// Three turns of the person, one of two lines and one a reset; two of the AI.
    const TEXT: &str = "Conversation with Meta AI\\n\\n\\nYou: Wie koche ich Linsen?\\n\
        Meta AI: Gern! So:\\n1. Waschen\\nTipp: mit Salz\\nYou: Danke\\nund weiter?\\n\
        Meta AI: Kochen.\\nYou: /reset-ai";

    fn export(entries: &str) -> String {
        format!(
            r#"[{{"label_values":[{{"label":"Conversation file","dict":[{{"label":"Conversation file","dict":[{entries}]}}]}}]}}]"#
        )
    }

    #[test]
    fn turns_are_counted_and_equal_conversations_only_once() {
        let one = format!(
            r#"{{"label":"Conversation with Meta AI_05-30-2025_1748600000.txt","value":"{TEXT}"}}"#
        );
        let other = one.replace("1748600000", "1748600009");
        // A trailing comma, as the export has it, is mended.
        let found = read(&export(&format!("{one},{one},{other},")));
        assert_eq!(found.found.len(), 2);
        let first = &found.found[0];
        assert_eq!((first.own.len(), first.answers, first.resets), (2, 2, 1));
        assert_eq!(first.moment.seconds(), Ok(1_748_600_000));
    }

    #[test]
    fn links_to_media_are_no_conversations() {
        let found = read(&export(r#"{"label":"x","value":"https://example.org/a.jpg"}"#));
        assert_eq!((found.found.len(), found.media_links), (0, 1));
    }

    #[test]
    fn a_translated_speaker_is_the_first_that_is_not_meta_ai() {
        let mut found = Conversations::default();
        found.add_text(
            "",
            "Unterhaltung mit Meta AI\n\n\nDu: Hallo\nMeta AI: Hi\nDu: Tschüss",
            Moment::MISSING,
        );
        assert_eq!((found.found[0].own.len(), found.found[0].answers), (2, 1));
        assert!(found.found[0].moment.seconds().is_err());
    }

    #[test]
    fn a_text_whose_line_breaks_became_blanks_has_the_same_turns() {
        let mut found = Conversations::default();
        let text = "Conversation with Meta AI You: Hallo Meta AI: Hi! You: Und jetzt?";
        found.add_text("", text, Moment::MISSING);
        assert_eq!((found.found[0].own.len(), found.found[0].answers), (2, 1));
    }

    #[test]
    fn the_day_is_read_month_first_when_there_are_no_seconds() {
        // 2025-05-30T00:00:00Z
        let moment = moment_of("Conversation with Meta AI_05-30-2025.txt");
        assert_eq!(moment.seconds(), Ok(1_748_563_200));
    }

    #[test]
    fn other_texts_are_no_conversations() {
        let mut found = Conversations::default();
        for text in ["", "Erika Mustermann", "Zeit: 10 Uhr", "Conversation with Meta AI"] {
            found.add_text("x", text, Moment::MISSING);
        }
        assert_eq!(found.found, []);
    }
}
