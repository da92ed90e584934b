//! Bars of people, cut into the groups of a spread: what page and charts draw alike.

use super::table::{Distribution, Group};
use super::view::{self, Row};
use crate::statistics::share::bin::Bin;
use crate::words::i18n::Catalog;

/// Widths in pixels: of a digit, and of what is left free around a number.
const DIGIT: f64 = 7.0;
const MARGIN: f64 = 6.0;

/// One group of a bar.
pub(super) struct Segment<'a> {
    /// Its people.
    pub(super) group: &'a Group,
    /// Its part of the bar.
    pub(super) part: f64,
    /// The step whose shade it has, in the middle of what it spans.
    pub(super) shade: usize,
    /// What is written in it; nothing where it would not fit.
    pub(super) written: String,
}

/// A bar with what it says.
pub(super) struct Bar<'a> {
    /// Its groups with people in them.
    pub(super) segments: Vec<Segment<'a>>,
    /// What its joined groups span, where that does not fit into them.
    pub(super) below: String,
    /// The whole bar in words.
    pub(super) spoken: String,
}

/// What is certain and what is possible beside each other, each with the message that names it.
pub(super) fn spreads<'a>(row: &Row<'a>) -> Vec<(&'a Distribution, Option<&'static str>)> {
    match (row.certain, row.spread) {
        (Some(certain), Some(spread)) => {
            vec![(certain, Some("column-certain")), (spread, Some("column-at-most"))]
        }
        (Some(certain), None) => vec![(certain, Some("column-certain"))],
        (None, spread) => {
            // Other people and years have one figure only.
            let measure = row.medians.iter().take(2).any(Option::is_some);
            spread.map(|spread| (spread, measure.then_some("column-at-most"))).into_iter().collect()
        }
    }
}

/// "Posts: certain".
pub(super) fn named(row: &Row<'_>, measure: Option<&str>, catalog: &Catalog) -> String {
    measure.map_or_else(
        || row.label.clone(),
        |measure| format!("{}: {}", row.label, catalog.text(measure)),
    )
}

/// The bar of a spread, `width` pixels wide.
pub(super) fn bar<'a>(spread: &'a Distribution, width: f64, catalog: &Catalog) -> Bar<'a> {
    let mut below = Vec::new();
    let filled = spread.groups.iter().filter(|group| group.people > 0);
    let segments = filled
        .map(|group| {
            let part = view::ratio(group.people, spread.people());
            let people = catalog.number(group.people);
            let spans = told(group, catalog);
            let is_joined = group.first != group.last;
            let written = if is_joined && fits(&spans, part * width) {
                spans
            } else {
                if is_joined {
                    below.push(spans);
                }
                if fits(&people, part * width) { people } else { String::new() }
            };
            let shade = usize::midpoint(group.first, group.last).min(Bin::ALL.len() - 1);
            Segment { group, part, shade, written }
        })
        .collect();
    let spoken: Vec<String> = spread.groups.iter().map(|group| told(group, catalog)).collect();
    Bar { segments, below: below.join(" · "), spoken: spoken.join("; ") }
}

/// "10–99: 12".
pub(super) fn told(group: &Group, catalog: &Catalog) -> String {
    format!("{}: {}", view::ends(group, catalog), catalog.number(group.people))
}

#[allow(clippy::cast_precision_loss, reason = "a label has few characters")]
fn fits(words: &str, width: f64) -> bool {
    (words.chars().count() as f64).mul_add(DIGIT, MARGIN) < width
}
