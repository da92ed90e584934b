//! Records whose footer holds nothing but a link: their date is the last line of the body
//! (`Updated May 02, 2011 8:12:17 am`, formats/facebook.md §8).

use crate::decode::dates;
use crate::decode::html::{Block, Entry};

/// No such line is longer, in bytes.
const LONGEST: usize = 120;
/// Words before the date.
const MOST_WORDS: usize = 3;

/// Makes the last line of the body the date of a record, if its footer has none.
pub(super) fn take(entry: &mut Entry) {
    if entry.date.as_deref().is_some_and(dates::looks_like) {
        return;
    }
    let Some(at) = entry.blocks.iter().rposition(|block| matches!(block, Block::Text(_))) else {
        return;
    };
    let Some(Block::Text(text)) = entry.blocks.get_mut(at) else { return };
    let (before, line) = text.rsplit_once('\n').unwrap_or(("", text.as_str()));
    let Some(date) = date_of(line) else { return };
    let (before, date) = (before.to_owned(), date.to_owned());
    if before.trim().is_empty() {
        entry.blocks.remove(at);
    } else {
        *text = before;
    }
    entry.date = Some(date);
}

/// The date at the end of a line, behind a few words that say what happened then.
fn date_of(line: &str) -> Option<&str> {
    let line = line.trim();
    if line.len() > LONGEST || !dates::looks_like(line) {
        return None;
    }
    let has_time =
        |text: &&str| dates::read(text).is_some_and(|written| written.provisional().has_time);
    let blanks = line.match_indices(char::is_whitespace).map(|(at, _)| at + 1);
    let starts = std::iter::once(0).chain(blanks).take(MOST_WORDS + 1);
    let begins = |text: &&str| dates::is_a_date(text);
    starts.filter_map(|start| line.get(start..)).filter(has_time).find(begins)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_line_that_is_a_date_behind_few_words_is_one() {
        for (line, date) in [
            ("Updated Apr 03, 2012 7:45:10 am", Some("Apr 03, 2012 7:45:10 am")),
            ("Nov 21, 2019 11:30:00 am", Some("Nov 21, 2019 11:30:00 am")),
            ("Zuletzt aktualisiert 03. Apr. 2012 07:45:10", Some("03. Apr. 2012 07:45:10")),
            ("Mis à jour le 3 avr. 2012, 07:45", Some("le 3 avr. 2012, 07:45")),
            ("Frohes Fest", None),
            ("Wir treffen uns am 3. April 2012", None),
            ("Wir treffen uns dann alle am 3. April 2012 um 07:45", None),
            ("3. April 2012 07:45 bei mir", None),
        ] {
            assert_eq!(date_of(line), date, "{line}");
        }
    }
}
