//! The languages of the program.

use serde::{Deserialize, Serialize};
use unic_langid::LanguageIdentifier;

/// A language that every message exists in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Language {
    /// German.
    De,
    /// English.
    En,
}

impl Language {
    /// All languages.
    pub const ALL: [Self; 2] = [Self::De, Self::En];

    /// The language tag: `de` or `en`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::De => "de",
            Self::En => "en",
        }
    }

    /// The language of a tag such as `de-AT` or `en_GB.UTF-8`, if it is one of ours.
    pub fn of_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_', '.', '@']).next().unwrap_or_default();
        Self::ALL.into_iter().find(|language| primary.eq_ignore_ascii_case(language.code()))
    }

    /// The tag as Fluent wants it.
    pub(super) fn tag(self) -> LanguageIdentifier {
        self.code().parse().unwrap_or_default()
    }

    /// The message file.
    pub(super) const fn messages(self) -> &'static str {
        match self {
            Self::De => include_str!("../../../locales/de.ftl"),
            Self::En => include_str!("../../../locales/en.ftl"),
        }
    }

    /// The messages of the page in the browser.
    pub(super) const fn page(self) -> &'static str {
        match self {
            Self::De => include_str!("../../../locales/page.de.ftl"),
            Self::En => include_str!("../../../locales/page.en.ftl"),
        }
    }

    /// What the page says instead of sentences that name a command: it has rooms and buttons.
    pub(super) const fn rooms(self) -> &'static str {
        match self {
            Self::De => include_str!("../../../locales/rooms.de.ftl"),
            Self::En => include_str!("../../../locales/rooms.en.ftl"),
        }
    }

    /// The help of the command line; the English one is written where arguments are defined.
    pub(super) const fn help(self) -> Option<&'static str> {
        match self {
            Self::De => Some(include_str!("../../../locales/help.de.ftl")),
            Self::En => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_of_all_systems_are_understood() {
        for german in ["de", "de-DE", "de_AT.UTF-8", "DE-ch", "de@euro"] {
            assert_eq!(Language::of_tag(german), Some(Language::De), "{german}");
        }
        assert_eq!(Language::of_tag("en_GB.UTF-8"), Some(Language::En));
        for neither in ["C", "POSIX", "fr-FR", "den", ""] {
            assert_eq!(Language::of_tag(neither), None, "{neither}");
        }
    }
}
