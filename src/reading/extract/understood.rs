//! Not understood is never empty (COUNTING §10): a member that holds something of which nothing
//! could be read is an error, whatever is wrong with it.

use super::sink::MemberReading;
use crate::decode::html::{self, Block, Entry, Page};
use crate::decode::json::Outcome;
use crate::decode::labels;
use crate::diag::{Code, Diagnostic};

/// So many texts of which nothing was read are kept: one tells that a page is not empty.
pub(super) const MOST_TEXTS: usize = 20;

/// Whether the reader knew something of what the member holds: if not, an empty count would lie.
fn knows_something(reading: &MemberReading) -> bool {
    reading.understood > 0
}

/// What to say about a member of JSON of which not everything was understood. `reading` gets what
/// was mended.
pub(super) fn of_json(outcome: &Outcome, reading: &mut MemberReading) -> Option<Diagnostic> {
    let says_no_data = outcome.skipped == 1 && says_no_data(outcome);
    let skipped = if says_no_data { 0 } else { outcome.skipped };
    let is_told = outcome.broken.is_some() || reading.unreadable > 0;
    if !knows_something(reading) && !is_told && skipped + outcome.passed + reading.foreign > 0 {
        // Lists of which nothing could be read were not guessed.
        reading.guessed_lists.clear();
        return Some(Diagnostic::new(Code::MemberNotUnderstood));
    }
    reading.mended += u64::from(outcome.mended) + skipped;
    if reading.foreign > 0 {
        return Some(Diagnostic::new(Code::RecordUnknown).with("count", reading.foreign));
    }
    (outcome.passed > 0).then(|| Diagnostic::new(Code::ListUnknown).with("count", outcome.passed))
}

/// What to say about a member with facts that holds no record at all, or none that can tell facts.
pub(super) fn of_facts(outcome: &Outcome, is_foreign: bool) -> Option<Diagnostic> {
    let only_words = outcome.records == 0 && outcome.skipped > 0 && !says_no_data(outcome);
    let is_told = outcome.broken.is_some();
    (!is_told && (only_words || is_foreign)).then(|| Diagnostic::new(Code::MemberNotUnderstood))
}

/// What to say about a page without a record; `texts` are those that stand on it outside of known
/// records.
///
/// Pages say in all languages that they are empty, and no table knows all of these sentences: in the
/// frame of Meta's pages, a sentence and nothing else is taken for one of them, and a notice says so.
pub(super) fn of_page<'t>(
    page: &Page,
    reading: &MemberReading,
    texts: impl Iterator<Item = &'t str>,
) -> Option<Diagnostic> {
    let is_left = |text: &&str| !text.trim().is_empty() && !labels::is_no_data(text);
    let mut texts = texts.filter(is_left).take(2);
    let first = texts.next().filter(|_| !knows_something(reading))?;
    let is_guess = page.has_main && texts.next().is_none() && is_a_sentence(first);
    let code = if is_guess { Code::EmptyGuessed } else { Code::MemberNotUnderstood };
    Some(Diagnostic::new(code))
}

/// Whether a text can be a sentence that says that there is nothing: some words, or as many signs
/// where words have no blanks between them, and neither numbers nor signs of markup.
fn is_a_sentence(text: &str) -> bool {
    const WORDS: usize = 3;
    const SIGNS: usize = 6;
    let is_strange = |sign: char| {
        sign.is_numeric() || (sign.is_ascii_punctuation() && !".,!?'-:".contains(sign))
    };
    let has_no_blanks = !text.trim().contains(char::is_whitespace) && !text.is_ascii();
    let is_long_enough = if has_no_blanks {
        text.chars().filter(|sign| sign.is_alphabetic()).count() >= SIGNS
    } else {
        text.split_whitespace().filter(|word| word.contains(char::is_alphabetic)).count() >= WORDS
    };
    is_long_enough && !text.contains(is_strange)
}

/// The first texts of a record of a page; those of links and pictures say what they are, not what
/// the person did.
pub(super) fn texts_of(entry: &Entry) -> Vec<String> {
    const MOST: usize = 5;
    let mut found = Vec::new();
    html::each(&entry.blocks, &mut |block| {
        if found.len() < MOST
            && let Block::Text(text) = block
        {
            found.push(text.chars().take(LONGEST).collect());
        }
    });
    found
}

/// Sentences that say that there is no data are shorter.
const LONGEST: usize = 200;

/// Until 2021 an empty list is a list with one sentence (formats/instagram.md §1.1).
fn says_no_data(outcome: &Outcome) -> bool {
    let text = outcome.first_skipped.as_deref().and_then(|value| std::str::from_utf8(value).ok());
    text.is_some_and(|text| labels::is_no_data(text.trim_matches('"')))
}
