//! The form in which the timeline was first one thing, and from some days on others.

use std::collections::BTreeMap;

use serde::Deserialize;
use widerspruch::verdict::audience::{Told, ToldSince};

use crate::told::day;

/// What stands in it.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Changes {
    pub(crate) first: String,
    /// `since-0`, `then-0`, `since-1` …
    #[serde(flatten)]
    pub(super) fields: BTreeMap<String, String>,
    /// So many more than were typed.
    #[serde(skip)]
    pub(super) more: usize,
}

impl Changes {
    /// More changes than anybody remembers.
    pub(crate) const MOST: usize = 7;

    /// What was answered before, to be typed over.
    pub(super) fn of(told: &[ToldSince]) -> Self {
        let code = |told: Told| {
            let code = serde_json::to_value(told).ok();
            code.and_then(|code| code.as_str().map(str::to_owned)).unwrap_or_default()
        };
        let [first, changes @ ..] = told else { return Self::default() };
        let fields = changes.iter().enumerate().flat_map(|(at, change)| {
            let since = change.since.map(|day| day.to_string()).unwrap_or_default();
            [(format!("since-{at}"), since), (format!("then-{at}"), code(change.told))]
        });
        let is_changed = !changes.is_empty();
        Self {
            first: if is_changed { code(first.told) } else { String::new() },
            fields: fields.collect(),
            more: 0,
        }
    }

    /// The day and what it was since then, as typed, for as many changes as there are fields.
    pub(crate) fn rows(&self) -> Vec<(&str, &str)> {
        let field = |name: String| self.fields.get(&name).map_or("", String::as_str);
        let typed =
            (0..Self::MOST).take_while(|at| self.fields.contains_key(&format!("since-{at}")));
        let typed = typed.count().max(1) + self.more;
        let rows = 0..typed.min(Self::MOST);
        rows.map(|at| (field(format!("since-{at}")), field(format!("then-{at}")))).collect()
    }

    /// The history that it tells, if every day is one.
    pub(super) fn told(&self) -> Option<Vec<ToldSince>> {
        let told = |told: &str| serde_json::from_value::<Told>(told.into()).ok();
        let mut values = vec![ToldSince { told: told(&self.first)?, since: None }];
        for (since, then) in self.rows() {
            values.push(ToldSince { told: told(then)?, since: Some(day(since)?) });
        }
        values.sort_by_key(|value| value.since);
        Some(values)
    }
}
