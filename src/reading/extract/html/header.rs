//! What the header of a page tells: when and for whom it was made, the range that was asked for,
//! and how far the clock of the account stands from UTC (formats/facebook.md §1.4,
//! formats/instagram.md §1.3).

use jiff::tz::Offset;

use super::super::facts::Facts;
use super::super::page_header::PageHeader;
use crate::decode::dates::{self, Habits, Stamp, Written, Zone};
use crate::decode::html::{Block, HeadTime, Page};
use crate::decode::labels;

/// The facts that a page's header tells.
pub(super) fn facts(page: &Page) -> Facts {
    Facts {
        header: header(page),
        owner: sentences(page).find_map(|(sentence, _)| labels::made_for(sentence)),
        ..Facts::default()
    }
}

/// Reads the header of a page.
pub(super) fn header(page: &Page) -> PageHeader {
    let times = &page.head.times;
    if times.is_empty() {
        return in_words(page);
    }
    let mut habits = Habits::default();
    times.iter().filter_map(|time| dates::read(&time.text)).for_each(|it| habits.see(&it));
    let is_made = page.head.sentences.iter().any(|sentence| labels::made_for(sentence).is_some());
    let (made, range) = roles(times, is_made);
    let instant = |time: &HeadTime| instant(time, habits);
    PageHeader {
        made: made.and_then(instant),
        range: range
            .and_then(|(from, to)| Some((instant(from)?, instant(to)?)))
            .filter(|(from, to)| from <= to),
        offset: made.and_then(|time| offset(time, habits)),
    }
}

/// Which of the times is that of the page and which are the range: the first is the page's, unless
/// two stand in one line and another alone (COUNTING §3). Two in one line are a range, if the
/// header does not say that the page was made then.
fn roles(times: &[HeadTime], is_made: bool) -> (Option<&HeadTime>, Option<(&HeadTime, &HeadTime)>) {
    let in_line = |line| times.iter().filter(move |time| time.line == line).count();
    let alone = times.iter().find(|time| in_line(time.line) == 1);
    let pair = times.iter().find(|time| in_line(time.line) == 2);
    match (times, alone, pair) {
        ([from, to], None, Some(_)) if !is_made => (None, Some((from, to))),
        (_, Some(alone), Some(pair)) => {
            let mut both = times.iter().filter(|time| time.line == pair.line);
            (Some(alone), both.next().zip(both.next()))
        }
        ([first, from, to, ..], _, _) => (Some(first), Some((from, to))),
        _ => (times.first(), None),
    }
}

/// The attribute is in UTC; without it the words count, in UTC if they do not say otherwise.
fn instant(time: &HeadTime, habits: Habits) -> Option<i64> {
    let by_attribute = time.datetime.as_deref().and_then(dates::read);
    let written = by_attribute.or_else(|| dates::read(&time.text))?;
    settled(&written, habits).seconds(&Zone::UTC)
}

/// Day and month unclear: the later reading (COUNTING §3).
fn settled(written: &Written, habits: Habits) -> Stamp {
    habits.settle(written).unwrap_or_else(|| {
        let stamps = written.readings().map(|reading| reading.stamp);
        stamps.max_by_key(|stamp| stamp.civil).unwrap_or(written.provisional())
    })
}

/// The distance from UTC: as the words say it, else what lies between words and attribute.
fn offset(time: &HeadTime, habits: Habits) -> Option<i32> {
    if let Some(said) = dates::offset(&time.text) {
        return Some(said.seconds());
    }
    let utc = time.datetime.as_deref().and_then(dates::read)?;
    let utc = settled(&utc, habits).seconds(&Zone::UTC)?;
    let written = dates::read(&time.text)?;
    let stamps = written.readings().map(|reading| reading.stamp);
    stamps.filter(|stamp| stamp.has_time).find_map(|stamp| {
        let local = Offset::UTC.to_timestamp(stamp.civil).ok()?.as_second();
        // The attribute has no seconds, the words may have some.
        i32::try_from((local - utc).div_euclid(60) * 60).ok().filter(|east| is_offset(*east))
    })
}

/// Zones lie whole quarter hours apart, at most fourteen from UTC.
fn is_offset(seconds: i32) -> bool {
    seconds % 900 == 0 && seconds.abs() <= 14 * 3600
}

/// A header without `time` elements: the sentence that says for whom the page was made, or one of a
/// part of the page that is marked as its header, has one date.
fn in_words(page: &Page) -> PageHeader {
    let dated = sentences(page).find_map(|(sentence, is_header)| {
        let words = match labels::made_for(sentence) {
            // A name may be that of a month.
            Some(name) => sentence.replacen(&name, "", 1),
            None if is_header => sentence.to_owned(),
            None => return None,
        };
        let stamp = settled(&dates::read(&words)?, Habits::default());
        Some((stamp.seconds(&Zone::UTC)?, stamp.offset))
    });
    PageHeader {
        made: dated.map(|(made, _)| made),
        range: None,
        offset: dated.and_then(|(_, offset)| Some(offset?.seconds())),
    }
}

/// The sentences of the header, then all texts outside of records: the oldest pages do not mark
/// their header.
fn sentences(page: &Page) -> impl Iterator<Item = (&str, bool)> {
    let marked = page.head.sentences.iter().map(|sentence| (sentence.as_str(), true));
    let loose = page.loose.iter().filter_map(|block| match block {
        Block::Text(text) => Some((text.as_str(), false)),
        _ => None,
    });
    marked.chain(loose)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::decode::html::read;

    const MADE: &str = "<time datetime=\"2026-08-12T13:20Z\">Wednesday, August 12, 2026 at 3:20 PM \
                        UTC+02:00</time>";
    const FROM: &str = "<time datetime=\"2015-01-01T11:00Z\">January 1, 2015 at 12:00 PM</time>";
    const TO: &str = "<time datetime=\"2020-12-31T11:00Z\">December 31, 2020 at 12:00 PM</time>";
    /// 2026-08-12T13:20Z, 2015-01-01T11:00Z, 2020-12-31T11:00Z.
    const TIMES: (i64, (i64, i64)) = (1_786_540_800, (1_420_110_000, 1_609_412_400));

    fn of(header: &str) -> PageHeader {
        let html = format!("<html><body>{header}<main role=\"main\"></main></body></html>");
        super::header(&read(html.as_bytes(), |_, _| {}))
    }

    #[test]
    fn of_three_times_the_first_is_that_of_the_page_and_two_are_the_range() {
        let whole = PageHeader { made: Some(TIMES.0), range: Some(TIMES.1), offset: Some(7200) };
        let asides = [
            format!(
                "<aside>Generated by Ada on {MADE}<div>Contains data from {FROM} to {TO}</div></aside>"
            ),
            format!("<div role=\"contentinfo\"><p>Ada, {MADE}</p><p>{FROM} – {TO}</p></div>"),
            format!("<div>Generated by Ada on {MADE}. Contains data from {FROM} to {TO}</div>"),
            format!("<div>Vom {FROM} bis {TO}</div><div>Erstellt von Ada am {MADE}</div>"),
            format!("<p>{MADE}</p><p>{FROM}</p><p>{TO}</p>"),
        ];
        for aside in asides {
            assert_eq!(of(&aside), whole, "{aside}");
        }
    }

    #[test]
    fn a_header_may_tell_less() {
        let one = of(&format!("<aside>Generated by Ada on {MADE}</aside>"));
        assert_eq!((one.made, one.range), (Some(TIMES.0), None));
        let range = of(&format!("<aside>Contains data you requested from {FROM} to {TO}</aside>"));
        assert_eq!((range.made, range.range), (None, Some(TIMES.1)));
        assert_eq!(of("<aside>Export</aside>"), PageHeader::default());
    }

    #[test]
    fn without_the_attribute_the_words_tell_the_time() {
        let words = "Wednesday, August 12, 2026 at 3:20 PM UTC+02:00";
        let known = (Some(TIMES.0), Some(7200));
        for header in [
            format!("<aside>Generated by Ada on <time>{words}</time></aside>"),
            format!("<aside>Generated by Ada Beispiel on {words}</aside>"),
            format!("<div>Generated by April May on {words}</div>"),
            format!("<div role=\"contentinfo\">{words}<div>2015 – 2020</div></div>"),
        ] {
            let found = of(&header);
            assert_eq!((found.made, found.offset), known, "{header}");
        }
    }

    #[test]
    fn the_distance_from_utc_is_read_off_words_and_attribute() {
        let offset = |datetime: &str, words: &str| {
            of(&format!("<aside><time datetime=\"{datetime}\">{words}</time></aside>")).offset
        };
        assert_eq!(offset("2026-08-12T13:20Z", "12. August 2026 um 15:20"), Some(7200));
        assert_eq!(offset("2026-08-12T13:20Z", "12/08/2026, 18:50"), Some(19_800));
        assert_eq!(offset("2026-08-12T23:20Z", "13 août 2026 à 08:20 UTC+09:00"), Some(32_400));
        assert_eq!(offset("2026-01-12T13:20Z", "Jan 12, 2026 9:50 am"), Some(-12_600));
        assert_eq!(offset("2026-08-12T13:20Z", "Ƕ 12 Ƕƕ 2026 13:20 UTC"), Some(0));
        assert_eq!(offset("2026-08-12T13:20Z", "12. August 2026"), None);
        assert_eq!(offset("2026-08-12T13:20Z", "14. August 2026 um 15:20"), None);
    }
}
