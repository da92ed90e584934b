//! What the person says about themselves, as it stands in the form beside the report.

use jiff::civil::Date;
use serde::Deserialize;
use widerspruch::domain::region::Region;
use widerspruch::verdict::audience::{Told as Audience, ToldSince};
use widerspruch::verdict::person::Person;

/// The fields of the form. Empty ones say nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub(crate) struct Told {
    /// Who could see the Facebook posts: `public`, `friends`, `only_me`, `mixed`.
    pub(crate) audience: String,
    /// Since which day.
    pub(crate) since: String,
    /// Who could before that day.
    pub(crate) before: String,
    /// `on` if the account holder is younger than 18.
    pub(crate) minor: String,
    /// `on` if they objected.
    pub(crate) objected: String,
    /// On which day.
    pub(crate) objected_on: String,
    /// Where they live: `eea`, `ch`, `uk`, `other`.
    pub(crate) region: String,
    /// Their name in WhatsApp chats.
    pub(crate) me: String,
    /// When they downloaded archives that do not say so.
    pub(crate) downloaded: String,
}

/// What they say about an objection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Objection {
    None,
    /// Without a day.
    Undated,
    /// On a day that is yet to come.
    ToCome,
    On(Date),
}

impl Told {
    /// Everything but the answers of the survey.
    pub(crate) fn person(&self, today: Date) -> Person {
        Person {
            downloaded: day(&self.downloaded),
            told: self.audience(),
            answers: None,
            region: code(&self.region).unwrap_or(Region::Eea),
            minor: !self.minor.is_empty(),
            objected: match self.objection(today) {
                Objection::On(day) => Some(day),
                _ => None,
            },
        }
    }

    /// Whether they objected, and when: the report tells what became of it since that day.
    pub(crate) fn objection(&self, today: Date) -> Objection {
        match day(&self.objected_on) {
            _ if self.objected.is_empty() => Objection::None,
            None => Objection::Undated,
            Some(day) if day > today => Objection::ToCome,
            Some(day) => Objection::On(day),
        }
    }

    /// Takes what the survey knows about the timeline, if the form can show it: the form and the
    /// survey ask the same.
    pub(crate) fn take(&mut self, values: &[ToldSince]) {
        let told = |value: &ToldSince| {
            let code = serde_json::to_value(value.told).ok();
            code.and_then(|code| code.as_str().map(str::to_owned)).unwrap_or_default()
        };
        let since = |value: &ToldSince| value.since.map(|day| day.to_string()).unwrap_or_default();
        (self.audience, self.since, self.before) = match values {
            [only] => (told(only), since(only), String::new()),
            [first, then] if first.since.is_none() => (told(then), since(then), told(first)),
            _ => Default::default(),
        };
    }

    /// About their Facebook timeline.
    pub(crate) fn audience(&self) -> Vec<ToldSince> {
        let Some(told) = code::<Audience>(&self.audience) else { return Vec::new() };
        let since = day(&self.since);
        let before = code(&self.before).filter(|_| since.is_some());
        let before = before.map(|told| ToldSince { told, since: None });
        before.into_iter().chain([ToldSince { told, since }]).collect()
    }

    /// Their name in chats.
    pub(crate) fn me(&self) -> Option<String> {
        Some(self.me.trim().to_owned()).filter(|name| !name.is_empty())
    }
}

/// A day as date fields give it: `2026-07-23`.
pub(crate) fn day(text: &str) -> Option<Date> {
    text.parse().ok()
}

/// A code as the library writes it.
fn code<T: for<'de> Deserialize<'de>>(text: &str) -> Option<T> {
    serde_json::from_value(serde_json::Value::String(text.to_owned())).ok()
}
