//! What training already took and what an objection still saves: both readings of a late
//! objection, neither promised (POLICY §2.4).

use jiff::civil::Date;

use super::{answer, leaves_out_minors, speaks_of_training, words};
use crate::domain::platform::Platform;
use crate::domain::region::Region;
use crate::report::model::Report;
use crate::words::i18n::{Catalog, number};

/// Two texts side by side.
pub(in crate::render) struct Saved {
    pub(in crate::render) heading: String,
    pub(in crate::render) done_heading: String,
    pub(in crate::render) done: String,
    pub(in crate::render) open_heading: String,
    pub(in crate::render) open: Vec<String>,
}

pub(super) fn saved(report: &Report, catalog: &Catalog) -> Option<Saved> {
    let start = report.policy.training_start.filter(|_| speaks_of_training(report))?;
    if report.answer.at_most == 0 && report.headline.profile_items.at_most == 0 {
        return None;
    }
    let is_early = |day: &Date| answer::objection_is_early(*day);
    let early = report.policy.objected.filter(is_early);
    let objected = report.policy.objected.filter(|day| !is_early(day));
    // Nothing was public of an account that only chats with Meta AI are known of.
    let has_posts = words::platforms(report)
        .iter()
        .any(|platform| !matches!(platform, Platform::Whatsapp | Platform::MetaAiApp));
    let older = words::answer_of(&report.timing.before_training_start);
    let start_words = catalog.date_long(start);
    let in_time = objected.is_some_and(|day| day < start);
    let done = if in_time {
        catalog.format("saved-done-in-time", &[("start", start_words.into())])
    } else if let Some(day) = objected.filter(|_| has_posts) {
        let days = [("start", start_words.into()), ("date", catalog.date_long(day).into())];
        catalog.format("saved-done-until", &days)
    } else if let Some(day) = early.filter(|_| has_posts) {
        let days = [("start", start_words.into()), ("date", catalog.date_long(day).into())];
        catalog.format("saved-done-early", &days)
    } else {
        catalog.format(
            if older.at_most == 0 || !has_posts { "saved-done-plain" } else { "saved-done" },
            &[
                ("start", start_words.into()),
                ("count", number(older.at_most)),
                ("older", words::range(&older, catalog).into()),
            ],
        )
    };
    let validity = match objected {
        Some(day) => {
            catalog.format("saved-valid-since", &[("date", catalog.date_long(day).into())])
        }
        None => catalog.text("saved-valid-now"),
    };
    let readings = match report.policy.region {
        Region::Eea => "saved-readings",
        Region::Ch | Region::Uk | Region::Other => "saved-readings-ch",
    };
    let mut open = vec![validity];
    // The readings differ about older posts after a late objection; those of minors are out anyway.
    if !leaves_out_minors(report) && has_posts && !in_time {
        open.extend([catalog.text(readings), catalog.text("saved-safe-side")]);
    }
    Some(Saved {
        heading: catalog.text("heading-saved"),
        done_heading: catalog.text("heading-done"),
        done,
        open_heading: catalog.text("heading-open"),
        open,
    })
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::super::Content;
    use super::*;
    use crate::report::samples;
    use crate::words::i18n::Language;

    /// What the lead and this part say to somebody who objected on a day.
    fn said(day: Date) -> (String, String, usize) {
        let mut report = samples::typical();
        report.policy.objected = Some(day);
        let content = Content::of(&report, &Catalog::new(Language::De));
        let saved = content.saved.unwrap();
        let plain = |text: String| text.replace('\u{a0}', " ");
        (plain(content.lead.join(" ")), plain(saved.done), saved.open.len())
    }

    /// POLICY §2.2, §2.4: what was objected to before the first use was never used; a later objection
    /// undoes nothing, and whether it covers older posts is disputed; one of 2024 should be repeated.
    #[test]
    fn objections_before_and_after_the_start_are_told_apart() {
        let (lead, done, open) = said(date(2025, 5, 20));
        assert!(lead.contains("noch vor dem Trainingsbeginn am 27. Mai 2025"), "{lead}");
        assert!(done.starts_with("Du hast widersprochen, bevor das Training"), "{done}");
        assert_eq!(open, 1, "the readings differ about late objections only");

        let (lead, done, open) = said(date(2026, 3, 3));
        assert!(lead.contains("am 3. März 2026 widersprochen: Das gilt seit diesem Tag"), "{lead}");
        assert!(done.contains("bis zu deinem Widerspruch am 3. März 2026"), "{done}");
        assert_eq!(open, 3);

        let (lead, done, open) = said(date(2024, 6, 10));
        assert!(lead.contains("deshalb empfehlen wir, noch einmal zu widersprechen"), "{lead}");
        assert!(done.contains("Deine Chats mit Meta AI nennt er nicht."), "{done}");
        assert_eq!(open, 3);
    }
}
