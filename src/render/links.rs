//! Where a person objects: Meta's forms, each with the day it was last seen (`data/links.csv`,
//! POLICY §2.1). Forms move, so readers see the menu path first and the day beside every link.

use std::sync::LazyLock;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::domain::platform::Platform;
use crate::words::i18n::Catalog;

/// What a form is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    /// Objecting with one's account.
    Object,
    /// Objecting to what others posted, with or without an account.
    DataOfOthers,
    /// Data from the rest of the web and from licensed sources, not from Meta's services.
    DataFromElsewhere,
    /// Objecting to what WhatsApp itself does with data.
    WhatsappProcessing,
    /// Asking for erasure.
    Erase,
    /// Writing to the data protection officer.
    ProtectionOfficer,
    /// What Meta itself says about its AI.
    AiAtMeta,
}

/// Which link of a purpose is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Rank {
    /// Shown.
    Preferred,
    /// Shown for the case that the preferred one shows nothing.
    Second,
    /// Shown for the case that the preferred one is gone.
    Fallback,
    /// Kept as a fact, not shown.
    Known,
}

/// When a link was last seen by a source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seen {
    /// On this day.
    Day(Date),
    /// In this year; the sources say no more.
    Year(i16),
}

/// One row of `data/links.csv`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// What it is for.
    pub purpose: Purpose,
    /// The platform, or none if it serves all.
    pub platform: Option<Platform>,
    /// Whether it is shown.
    pub rank: Rank,
    /// The address.
    pub url: String,
    /// When a source last saw it.
    pub seen: Seen,
    /// How sure it is: `H`, `M` or `L`.
    pub confidence: String,
    /// Who saw it.
    pub source: String,
}

impl Seen {
    /// The day or the year in words.
    pub fn words(self, catalog: &Catalog) -> String {
        match self {
            Self::Day(day) => catalog.date(day),
            Self::Year(year) => year.to_string(),
        }
    }
}

#[derive(Deserialize)]
struct Row {
    purpose: Purpose,
    platform: String,
    rank: Rank,
    url: String,
    last_seen: String,
    confidence: String,
    source: String,
}

static LINKS: LazyLock<Vec<Link>> = LazyLock::new(|| {
    csv::Reader::from_reader(include_bytes!("../../data/links.csv").as_slice())
        .into_deserialize::<Row>()
        .filter_map(|row| link(row.ok()?))
        .collect()
});

/// All links in the order of the table. Faulty rows are left out; a test finds them.
pub fn all() -> &'static [Link] {
    &LINKS
}

/// The link of a purpose for a platform: its own row, else the one for all platforms.
pub fn find(purpose: Purpose, platform: Option<Platform>, rank: Rank) -> Option<&'static Link> {
    let platform = platform.map(Platform::account_platform);
    let fits = |link: &&Link| link.purpose == purpose && link.rank == rank;
    let own = |link: &&Link| link.platform.is_some() && link.platform == platform;
    let shared = |link: &&Link| link.platform.is_none();
    LINKS.iter().filter(fits).find(own).or_else(|| LINKS.iter().filter(fits).find(shared))
}

/// All links with their purpose, rank, day and source, for whoever checks them in a browser.
pub fn listing(catalog: &Catalog) -> String {
    let mut blocks = vec![catalog.text("links-heading") + "\n"];
    for link in all() {
        let platform = match link.platform {
            Some(platform) => catalog.code("platform", &platform),
            None => catalog.text("links-platform-any"),
        };
        let purpose = catalog.code("links-purpose", &link.purpose);
        let rank = catalog.code("links-rank", &link.rank);
        let arguments = [
            ("date", link.seen.words(catalog).into()),
            ("confidence", link.confidence.clone().into()),
            ("source", link.source.clone().into()),
        ];
        let seen = catalog.format("links-seen", &arguments);
        blocks.push(format!("{platform}: {purpose} ({rank})\n  {}\n  {seen}\n", link.url));
    }
    blocks.join("\n")
}

fn link(row: Row) -> Option<Link> {
    let platform = match row.platform.as_str() {
        "any" => None,
        code => Some(Platform::ALL.into_iter().find(|platform| platform.code() == code)?),
    };
    let seen = match row.last_seen.parse() {
        Ok(year) => Seen::Year(year),
        Err(_) => Seen::Day(row.last_seen.parse().ok()?),
    };
    let Row { purpose, rank, url, confidence, source, .. } = row;
    Some(Link { purpose, platform, rank, url, seen, confidence, source })
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn every_row_is_understood_and_encrypted() {
        let rows = include_str!("../../data/links.csv").lines().count() - 1;
        assert_eq!(all().len(), rows);
        assert!(all().iter().all(|link| link.url.starts_with("https://")));
    }

    #[test]
    fn each_purpose_and_platform_has_one_link_of_a_shown_rank() {
        for rank in [Rank::Preferred, Rank::Second, Rank::Fallback] {
            let mut seen = Vec::new();
            for link in all().iter().filter(|link| link.rank == rank) {
                let key = (format!("{:?}", link.purpose), link.platform);
                assert!(!seen.contains(&key), "{key:?} twice");
                seen.push(key);
            }
        }
    }

    #[test]
    fn the_account_form_of_2025_is_preferred_and_the_portal_is_the_way_out() {
        let form = find(Purpose::Object, Some(Platform::Facebook), Rank::Preferred).unwrap();
        assert_eq!(form.url, "https://www.facebook.com/help/contact/712876720715583");
        assert_eq!(form.seen, Seen::Year(2025));
        let portal = find(Purpose::Object, Some(Platform::Instagram), Rank::Fallback).unwrap();
        assert_eq!(portal.url, "https://help.meta.com/support/privacy/");
        assert_eq!(portal.seen, Seen::Day(date(2026, 8, 22)));
    }

    #[test]
    fn what_others_posted_has_the_portal_and_never_the_form_for_other_data() {
        let others = find(Purpose::DataOfOthers, None, Rank::Preferred).unwrap();
        assert_eq!(others.url, "https://help.meta.com/support/privacy/");
        let form = "https://www.facebook.com/help/contact/510058597920541";
        let uses: Vec<Purpose> =
            all().iter().filter(|link| link.url == form).map(|link| link.purpose).collect();
        assert_eq!(uses, [Purpose::DataFromElsewhere]);
        let whatsapp = find(Purpose::Object, Some(Platform::Whatsapp), Rank::Preferred).unwrap();
        assert!(!whatsapp.url.contains("whatsapp.com"), "{}", whatsapp.url);
    }

    #[test]
    fn the_list_has_every_link_with_the_day_it_was_seen() {
        for language in crate::words::i18n::Language::ALL {
            let text = listing(&Catalog::new(language));
            assert_eq!(text.matches("https://").count(), all().len());
            assert!(!text.contains("links-") && text.contains("712876720715583"), "{text}");
        }
    }

    #[test]
    fn threads_objects_where_instagram_does() {
        assert_eq!(
            find(Purpose::Object, Some(Platform::Threads), Rank::Preferred),
            find(Purpose::Object, Some(Platform::Instagram), Rank::Preferred)
        );
    }
}
