//! The words of the app in the languages that the notes know (`data/whatsapp_*.csv`).

use std::sync::LazyLock;

use serde::Deserialize;

use super::letters::{blank, mark};

const MARKS: &str = include_str!("../../../data/whatsapp_marks.csv");
const DAY_PARTS: &str = include_str!("../../../data/whatsapp_day_parts.csv");
const FILE_NAMES: &str = include_str!("../../../data/whatsapp_file_names.csv");

/// Half of the day, for clocks of twelve hours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum DayPart {
    Am,
    Pm,
    /// Around twelve: 10 and 11 are before noon, everything else after it.
    Noon,
}

/// What a fixed text of the app says (notes §3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Mark {
    /// In the place of a picture, video or voice message.
    MediaOmitted,
    /// End of such a text on iOS, for other media than pictures.
    OmittedEnding,
    /// After the name of an attached file (Android).
    Attached,
    /// Before the name of an attached file (iOS).
    AttachedBefore,
    /// After the name of an attached file (iOS, languages that put the verb last).
    AttachedAfter,
    /// In the place of a deleted message.
    Deleted,
    /// The person shows where they are for a while.
    LivePlace,
    /// At the end of a message that was edited.
    Edited,
    /// A call.
    Call,
    /// The app says that an AI writes here. A fragment, because the texts change (notes §3.2).
    AiNotice,
    /// The app says that somebody called Meta AI in this chat. A fragment.
    MentionNotice,
    /// Advanced chat privacy was switched. A fragment.
    Privacy,
}

#[derive(Deserialize)]
struct MarkRow {
    language: String,
    mark: Mark,
    text: String,
}

#[derive(Deserialize)]
struct DayPartRow {
    word: String,
    part: DayPart,
}

#[derive(Deserialize)]
struct FileNameRow {
    before: String,
    after: String,
}

static MARK_ROWS: LazyLock<Vec<MarkRow>> = LazyLock::new(|| {
    let mut rows: Vec<MarkRow> = rows(MARKS);
    for row in &mut rows {
        row.text = folded(&row.text).collect();
        row.text.truncate(row.text.trim_end_matches('.').len());
    }
    rows
});

static DAY_PART_ROWS: LazyLock<Vec<DayPartRow>> = LazyLock::new(|| {
    let mut rows: Vec<DayPartRow> = rows(DAY_PARTS);
    for row in &mut rows {
        row.word = bare(&row.word).collect();
    }
    rows
});
static FILE_NAME_ROWS: LazyLock<Vec<FileNameRow>> = LazyLock::new(|| rows(FILE_NAMES));

fn rows<Row: for<'de> Deserialize<'de>>(table: &str) -> Vec<Row> {
    csv::Reader::from_reader(table.as_bytes()).deserialize().filter_map(Result::ok).collect()
}

/// The text in small letters, without marks, all blanks alike.
pub(super) fn folded(text: &str) -> impl Iterator<Item = char> {
    text.chars()
        .filter(|letter| mark(letter.encode_utf8(&mut [0; 4]).as_bytes()) == 0)
        .map(
            |letter| {
                if blank(letter.encode_utf8(&mut [0; 4]).as_bytes()) > 0 { ' ' } else { letter }
            },
        )
        .flat_map(char::to_lowercase)
        .map(|letter| if letter == '’' { '\'' } else { letter })
}

/// The half of the day that a word tells; dots, blanks and case do not matter.
pub(super) fn day_part(word: &[u8]) -> Option<DayPart> {
    match word {
        [] => return None,
        [b'a' | b'A', b'm' | b'M'] => return Some(DayPart::Am),
        [b'p' | b'P', b'm' | b'M'] => return Some(DayPart::Pm),
        _ => {}
    }
    let word = std::str::from_utf8(word).ok()?;
    DAY_PART_ROWS.iter().find(|row| bare(word).eq(row.word.chars())).map(|row| row.part)
}

fn bare(word: &str) -> impl Iterator<Item = char> {
    folded(word).filter(|letter| !matches!(letter, ' ' | '.'))
}

/// The language of the mark that a text is, as a whole.
pub(super) fn whole(text: &str, kind: Mark) -> Option<&'static str> {
    of_kind(kind).find(|row| is_same(text, &row.text)).map(|row| row.language.as_str())
}

/// The language of the mark that a text ends with.
pub(super) fn ending(text: &str, kind: Mark) -> Option<&'static str> {
    let text: String = folded(text).collect();
    let text = text.trim_end_matches('.');
    of_kind(kind).find(|row| text.ends_with(&row.text)).map(|row| row.language.as_str())
}

/// Whether a text begins with a mark of this kind.
pub(super) fn begins(text: &str, kind: Mark) -> bool {
    of_kind(kind).any(|row| {
        let mut letters = folded(text);
        row.text.chars().all(|expected| letters.next() == Some(expected))
    })
}

/// The language of the mark that a text contains.
pub(super) fn inside(text: &str, kind: Mark) -> Option<&'static str> {
    let text: String = folded(text).collect();
    of_kind(kind).find(|row| text.contains(&row.text)).map(|row| row.language.as_str())
}

fn of_kind(kind: Mark) -> impl Iterator<Item = &'static MarkRow> {
    MARK_ROWS.iter().filter(move |row| row.mark == kind)
}

fn is_same(text: &str, mark: &str) -> bool {
    let mut letters = folded(text);
    mark.chars().all(|expected| letters.next() == Some(expected))
        && letters.all(|letter| letter == '.')
}

/// The name of the chat in the name of its file, in the languages of the table.
pub(super) fn chat_name(stem: &str) -> Option<&str> {
    FILE_NAME_ROWS.iter().find_map(|row| {
        let name = if row.before.is_empty() { stem } else { stem.split_once(&row.before)?.1 };
        if row.after.is_empty() { Some(name) } else { name.strip_suffix(&row.after) }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_of_the_tables_is_read() {
        let lines = |table: &str| table.lines().count() - 1;
        assert_eq!(MARK_ROWS.len(), lines(MARKS));
        assert_eq!(DAY_PART_ROWS.len(), lines(DAY_PARTS));
        assert_eq!(FILE_NAME_ROWS.len(), lines(FILE_NAMES));
    }

    #[test]
    fn dots_blanks_and_case_of_day_parts_do_not_matter() {
        for word in ["pm", "PM", "p.m.", "p. m.", "p.\u{a0}m."] {
            assert_eq!(day_part(word.as_bytes()), Some(DayPart::Pm), "{word}");
        }
        assert_eq!(day_part("nachm.".as_bytes()), Some(DayPart::Pm));
        assert_eq!(day_part("上午".as_bytes()), Some(DayPart::Am));
        assert_eq!(day_part("Uhr".as_bytes()), None);
    }

    #[test]
    fn the_name_of_the_chat_is_read_from_the_name_of_the_file() {
        assert_eq!(chat_name("WhatsApp Chat mit Meta AI"), Some("Meta AI"));
        assert_eq!(chat_name("WhatsApp Chat - Ida"), Some("Ida"));
        assert_eq!(chat_name("Ida ile WhatsApp Sohbeti"), Some("Ida"));
        assert_eq!(chat_name("_chat"), None);
    }

    #[test]
    fn marks_compare_without_case_marks_and_final_dot() {
        assert_eq!(whole("\u{200e}THIS message was deleted.", Mark::Deleted), Some("en"));
        assert_eq!(whole("Diese Nachricht wurde gelöscht", Mark::Deleted), Some("de"));
        assert_eq!(whole("This message was deleted by Ida", Mark::Deleted), None);
        assert_eq!(ending("video omitted", Mark::OmittedEnding), Some("en"));
    }
}
