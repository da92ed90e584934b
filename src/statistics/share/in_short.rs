//! What a file of statistics holds, in words: for whoever decides about it and reads no JSON.

use super::bin::{Bands, Bin, Share};
use super::submission::{Count, Steps, Submission, Timing};
use crate::domain::headline::Field;
use crate::words::i18n::{Catalog, number};
use crate::words::text::wrap;

/// Everything that the file says about the person, in lines of `width` columns; what is alike for
/// everybody is named in one sentence.
pub fn in_short(made: &Submission, catalog: &Catalog, width: usize) -> String {
    let mut text = Lines { text: String::new(), width };
    text.paragraph(&catalog.text("share-short-intro"), 0);
    for (platform, part) in made.platforms.iter() {
        text.gap();
        text.paragraph(&catalog.code("platform", &platform), 0);
        for field in Field::ALL {
            let count = part.headline.get(field);
            if count.found != Bin::Zero {
                text.paragraph(&row(&catalog.code("field", &field), *count, catalog), 2);
            }
        }
        text.paragraph(&row(&catalog.text("share-short-all"), part.answer, catalog), 2);
        for line in by_time(&part.timing, catalog) {
            text.paragraph(&line, 2);
        }
    }
    text.gap();
    text.paragraph(&row(&catalog.text("share-short-together"), made.answer, catalog), 0);
    text.paragraph(&years(made, catalog), 0);
    let people = [("count", words(made.third_parties, catalog).into())];
    text.paragraph(&catalog.format("share-short-people", &people), 0);
    let ai = if made.ai_chats { "share-short-ai" } else { "share-short-no-ai" };
    text.paragraph(&catalog.text(ai), 0);
    match &made.country {
        Some(country) => {
            let country = [("country", country.to_string().into())];
            text.paragraph(&catalog.format("share-short-country", &country), 0);
        }
        None => text.paragraph(&catalog.text("share-short-no-country"), 0),
    }
    text.gap();
    text.paragraph(&catalog.text("share-short-rest"), 0);
    if made.ticket.is_some() {
        text.paragraph(&catalog.text("share-why-ticket"), 0);
    }
    text.gap();
    text.paragraph(&catalog.text("share-risk"), 0);
    text.text
}

/// Paragraphs of so many columns.
struct Lines {
    text: String,
    width: usize,
}

impl Lines {
    fn gap(&mut self) {
        self.text.push('\n');
    }

    fn paragraph(&mut self, words: &str, indent: usize) {
        // Further lines of a row stand a little to the right.
        let hang = if indent > 0 { indent + 2 } else { 0 };
        let lines = wrap(words, self.width.saturating_sub(hang).max(20));
        for (at, line) in lines.iter().enumerate() {
            let before = " ".repeat(if at == 0 { indent } else { hang });
            self.text.extend([before.as_str(), line.as_str(), "\n"]);
        }
    }
}

/// What was made before the training start, since, and without a day.
fn by_time(timing: &Timing, catalog: &Catalog) -> Vec<String> {
    let parts = [
        ("share-short-before", &timing.before_training_start, timing.share_before),
        ("share-short-since", &timing.since_training_start, None),
        ("share-short-undated", &timing.undated, None),
    ];
    let parts = parts.into_iter().filter(|(_, steps, _)| steps.found != Bin::Zero);
    let line = |(id, steps, share): (&str, &Steps, Option<Share>)| {
        let Steps { found, at_least, at_most } = *steps;
        let count = Count { found, at_least, at_most, ..Count::default() };
        let mut line = row(&catalog.text(id), count, catalog);
        if let Some(share) = share {
            let share = [("share", percent(share, catalog).into())];
            line = format!("{line} ({})", catalog.format("share-short-part", &share));
        }
        line
    };
    parts.map(line).collect()
}

/// "Posts: 10–99 found, none certain, 10–99 at most".
fn row(name: &str, count: Count, catalog: &Catalog) -> String {
    let shares = match (count.share_at_least, count.share_at_most) {
        (Some(least), Some(most)) => {
            let shares = [
                ("least", percent(least, catalog).into()),
                ("most", percent(most, catalog).into()),
            ];
            format!(" ({})", catalog.format("share-short-shares", &shares))
        }
        _ => String::new(),
    };
    let counts = [
        ("what", name.to_owned().into()),
        ("found", words(count.found, catalog).into()),
        ("least", words(count.at_least, catalog).into()),
        ("most", words(count.at_most, catalog).into()),
    ];
    catalog.format("share-short-row", &counts) + &shares
}

fn percent(share: Share, catalog: &Catalog) -> String {
    catalog.percent(f64::from(share.percent()) / 100.0)
}

/// A step as people write it.
fn words(bin: Bin, catalog: &Catalog) -> String {
    let figure = |id: &str, low: u64, high: u64| {
        catalog.format(id, &[("low", number(low)), ("high", number(high))])
    };
    match bin.high() {
        Some(0) => catalog.text("share-short-none"),
        Some(high) => figure("share-short-step", bin.low(), high),
        None => figure("share-short-more", bin.low(), bin.low()),
    }
}

/// The bands of years that hold something.
fn years(made: &Submission, catalog: &Catalog) -> String {
    let bands = Bands::CODES.into_iter().zip(made.years.values());
    let bands = bands.filter(|(_, bin)| *bin != Bin::Zero);
    let bands =
        bands.map(|(band, bin)| format!("{}: {}", band.replace('-', "–"), words(bin, catalog)));
    let bands = bands.collect::<Vec<_>>().join(" · ");
    catalog.format("share-short-years", &[("years", bands.into())])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::i18n::Language;

    const FILE: &str = r#"{
  "schema": "widerspruch.statistics/1",
  "about": "Statistics about one person's archive, in wide steps. They name nobody; whoever knows the archive well may still recognise it.",
  "submission": "fefb0f995f45f3730bd9eeefde828225",
  "tool_version": "0.2.0", "policy_version": "2026-07-23", "basis": "policy",
  "platforms": {"facebook": {
    "flavour": "json", "layout": "L4", "language": "de",
    "headline": {
      "posts": {"found": "10-99", "at_least": "0", "at_most": "10-99"},
      "photos": {"found": "10-99", "at_least": "1-9", "at_most": "10-99"},
      "videos": {"found": "1-9", "at_least": "0", "at_most": "1-9"},
      "stories": {"found": "0", "at_least": "0", "at_most": "0"},
      "comments": {"found": "10-99", "at_least": "0", "at_most": "10-99"},
      "photos_with_third_parties": {"found": "10-99", "at_least": "0", "at_most": "10-99"},
      "ai_interactions": {"found": "1-9", "at_least": "1-9", "at_most": "1-9"},
      "profile_items": {"found": "1-9", "at_least": "1-9", "at_most": "1-9"}
    },
    "answer": {"found": "100-999", "at_least": "1-9", "at_most": "100-999", "share_at_least": 5, "share_at_most": 100},
    "timing": {
      "before_training_start": {"found": "100-999", "at_least": "1-9", "at_most": "100-999"},
      "since_training_start": {"found": "10-99", "at_least": "1-9", "at_most": "10-99"},
      "undated": {"found": "0", "at_least": "0", "at_most": "0"},
      "share_before": 85
    }
  }},
  "answer": {"found": "100-999", "at_least": "1-9", "at_most": "100-999", "share_at_least": 5, "share_at_most": 100},
  "years": {"2004-2007": "0", "2008-2011": "1-9", "2012-2015": "10-99", "2016-2019": "10-99", "2020-2023": "10-99", "2024-2027": "10-99", "2028-2031": "0"},
  "third_parties": "1-9",
  "ai_chats": true
}"#;

    /// Whoever reads only this must have seen every step that the file holds about them.
    #[test]
    fn nothing_about_the_person_is_only_in_the_file() {
        let made: Submission = serde_json::from_str(FILE).unwrap();
        for language in Language::ALL {
            let catalog = Catalog::new(language);
            let shown = in_short(&made, &catalog, 60);
            assert!(shown.lines().all(|line| line.chars().count() <= 60), "{shown}");
            let flat = shown.split_whitespace().collect::<Vec<_>>().join(" ");
            for (platform, part) in made.platforms.iter() {
                assert!(flat.contains(&catalog.code("platform", &platform)), "{flat}");
                for field in Field::ALL {
                    let count = part.headline.get(field);
                    let line = row(&catalog.code("field", &field), *count, &catalog);
                    let line = line.split_whitespace().collect::<Vec<_>>().join(" ");
                    assert_eq!(flat.contains(&line), count.found != Bin::Zero, "{line}\n{flat}");
                }
            }
            for share in ["5", "85", "100"] {
                let share = catalog.percent(share.parse::<f64>().unwrap() / 100.0);
                assert!(flat.contains(&*share.replace('\u{a0}', " ")), "{share}\n{flat}");
            }
            for (band, bin) in Bands::CODES.into_iter().zip(made.years.values()) {
                let is_shown = flat.contains(&format!("{}:", band.replace('-', "–")));
                assert_eq!(is_shown, bin != Bin::Zero, "{band}");
            }
        }
    }

    #[test]
    fn steps_are_written_as_people_write_them() {
        let german = Catalog::new(Language::De);
        let all = Bin::ALL.map(|bin| words(bin, &german));
        assert_eq!(
            all,
            ["0", "1 bis 9", "10 bis 99", "100 bis 999", "1.000 bis 9.999", "10.000 oder mehr"]
        );
    }
}
