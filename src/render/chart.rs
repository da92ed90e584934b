//! Drawings for the HTML report: plain SVG without scripts, without style attributes and without
//! anything that is loaded. Colours, and the hatching that says "possible", come from the page's
//! style sheet, so that one word for certainty holds everywhere.

#![allow(clippy::format_push_string, reason = "a drawing is written piece by piece")]

use crate::render::content::Years;
use crate::report::model::Range;
use crate::words::text;

/// Width of the chart of years in its own units.
const WIDE: f64 = 640.0;
/// Its height.
const HIGH: f64 = 232.0;
/// Where the columns stand.
const FLOOR: f64 = 204.0;
/// Where the tallest column ends, below the label of the training start.
const TOP: f64 = 50.0;

/// What the number above a column takes.
const NUMBER: f64 = 18.0;

/// The hatching, once a page; bars refer to it.
pub(super) const DEFINITIONS: &str = concat!(
    r#"<svg class="defs" width="0" height="0" aria-hidden="true" focusable="false"><defs>"#,
    r#"<pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" "#,
    r#"patternTransform="rotate(45)"><rect class="ground" width="6" height="6"/>"#,
    r#"<rect class="stripe" width="2.6" height="6"/></pattern></defs></svg>"#
);

/// A bar for a range out of `whole`, as wide as its cell. The numbers stand beside it as text, so
/// it is hidden from screen readers.
pub(super) fn bar(range: &Range, whole: u64) -> String {
    drawn(range, whole, 16)
}

/// The bar of the answer, twice as high.
pub(super) fn total(range: &Range) -> String {
    drawn(range, range.found, 32)
}

/// A small piece of a bar, for its name.
pub(super) fn sample(class: &str) -> String {
    let inner = match class {
        "estimate" => concat!(
            r#"<g class="estimate"><line x1="1" y1="6" x2="21" y2="6"/><line x1="1" y1="2" x2="1" "#,
            r#"y2="10"/><line x1="21" y1="2" x2="21" y2="10"/><circle cx="11" cy="6" r="4"/></g>"#
        )
        .to_owned(),
        "out" => r#"<rect class="out" y="4" width="22" height="5"/>"#.to_owned(),
        other => format!(r#"<rect class="{other}" width="22" height="12"/>"#),
    };
    format!(
        r#"<svg class="sample" width="22" height="12" aria-hidden="true" focusable="false">{inner}</svg>"#
    )
}

fn drawn(range: &Range, whole: u64, tall: u32) -> String {
    let percent = |value| share(value, whole) * 100.0;
    let (low, high, found) =
        (percent(range.at_least), percent(range.at_most), percent(range.found));
    let mut svg = format!(
        r#"<svg class="bar" width="100%" height="{tall}" aria-hidden="true" focusable="false">"#,
    );
    let (thick, thin) = (tall - 2, tall * 3 / 8);
    if found > 0.0 {
        let y = (tall - thin) / 2;
        svg += &format!(r#"<rect class="out" x="0" y="{y}" width="{found:.2}%" height="{thin}"/>"#);
    }
    if high > low {
        let wide = high - low;
        svg += &format!(
            r#"<rect class="possible" x="{low:.2}%" y="1" width="{wide:.2}%" height="{thick}"/>"#
        );
    }
    if low > 0.0 {
        svg +=
            &format!(r#"<rect class="certain" x="0" y="1" width="{low:.2}%" height="{thick}"/>"#);
    }
    if let Some(estimate) = &range.estimate {
        let at = |value| percent(value);
        let (from, to, middle) = (at(estimate.low), at(estimate.high), at(estimate.value));
        svg += &format!(
            concat!(
                r#"<g class="estimate"><line class="halo" x1="{f:.2}%" y1="{c}" x2="{t:.2}%" y2="{c}"/>"#,
                r#"<line x1="{f:.2}%" y1="{c}" x2="{t:.2}%" y2="{c}"/>"#,
                r#"<line x1="{f:.2}%" y1="{a}" x2="{f:.2}%" y2="{b}"/>"#,
                r#"<line x1="{t:.2}%" y1="{a}" x2="{t:.2}%" y2="{b}"/>"#,
                r#"<circle cx="{m:.2}%" cy="{c}" r="{r}"/></g>"#
            ),
            f = from,
            t = to,
            m = middle,
            c = tall / 2,
            a = tall / 4,
            b = tall * 3 / 4,
            r = 2 + tall / 8
        );
    }
    svg + "</svg>"
}

fn share(part: u64, whole: u64) -> f64 {
    if whole == 0 {
        return 0.0;
    }
    #[allow(clippy::cast_precision_loss, reason = "a share for a drawing")]
    let share = part as f64 / whole as f64;
    share.clamp(0.0, 1.0)
}

/// One column a year with its number, and the training start as a line through its year.
/// `numbers` are the labels of the columns.
pub(super) fn years(years: &Years, numbers: &[String]) -> String {
    let rows = &years.rows;
    #[allow(clippy::cast_precision_loss, reason = "a few dozen years")]
    let slot = WIDE / rows.len().max(1) as f64;
    let column = (slot * 0.74).min(44.0);
    let most = rows.iter().map(|row| row.range.at_most).max().unwrap_or(0);
    let height = |value| share(value, most) * (FLOOR - TOP);
    let mut svg = format!(
        concat!(
            r#"<svg class="years" viewBox="0 0 {} {}" preserveAspectRatio="xMinYMin" role="img" aria-labelledby="years-title "#,
            r#"years-text"><title id="years-title">{}</title><desc id="years-text">{}</desc>"#
        ),
        WIDE,
        HIGH,
        text::html(&years.heading),
        text::html(&years.note)
    );
    svg += &format!(r#"<line class="floor" x1="0" y1="{FLOOR}" x2="{WIDE}" y2="{FLOOR}"/>"#);
    svg += &start(years, slot, column, |range| height(range.at_most));
    for (index, row) in rows.iter().enumerate() {
        #[allow(clippy::cast_precision_loss, reason = "a few dozen years")]
        let left = index as f64 * slot + (slot - column) / 2.0;
        let middle = left + column / 2.0;
        let (low, high) = (height(row.range.at_least), height(row.range.at_most));
        if high > low {
            svg += &rect("possible", left, FLOOR - high, column, high - low);
        }
        if low > 0.0 {
            svg += &rect("certain", left, FLOOR - low, column, low);
        }
        if let Some(number) = numbers.get(index).filter(|_| row.range.at_most > 0) {
            // Labels wider than their slot would touch: then only the peaks keep theirs.
            if slot >= text_width(number) || row.range.at_most == most {
                let y = FLOOR - high - 6.0;
                svg += &format!(
                    r#"<text class="number" x="{middle:.1}" y="{y:.1}">{}</text>"#,
                    text::html(number)
                );
            }
        }
        if let Some(label) = year_label(row.year, index, rows.len(), slot) {
            let y = FLOOR + 19.0;
            svg += &format!(r#"<text class="year" x="{middle:.1}" y="{y:.1}">{label}</text>"#);
        }
    }
    svg + "</svg>"
}

/// The training start as a line through the column of its year, down to the number above the column, with its
/// label at the top.
fn start(years: &Years, slot: f64, column: f64, height: impl Fn(&Range) -> f64) -> String {
    let Some(mark) = &years.mark else { return String::new() };
    let found = years.rows.iter().enumerate().find(|(_, row)| row.year == mark.year);
    let Some((index, row)) = found else { return String::new() };
    #[allow(clippy::cast_precision_loss, reason = "a few dozen years")]
    let x = index as f64 * slot + (slot - column) / 2.0 + mark.share * column;
    let tall = height(&row.range);
    let foot = if tall > 0.0 { FLOOR - tall - NUMBER } else { FLOOR };
    let (anchor, shift) = if x > WIDE / 2.0 { ("end", -7.0) } else { ("start", 7.0) };
    format!(
        concat!(
            r#"<line class="start" x1="{x:.1}" y1="4" x2="{x:.1}" y2="{f:.1}"/>"#,
            r#"<text class="start-label" text-anchor="{a}" x="{l:.1}" y="15">{t}</text>"#
        ),
        x = x,
        f = foot,
        a = anchor,
        l = x + shift,
        t = text::html(&mark.label)
    )
}

fn rect(class: &str, x: f64, y: f64, width: f64, height: f64) -> String {
    format!(
        r#"<rect class="{class}" x="{x:.1}" y="{y:.1}" width="{width:.1}" height="{height:.1}"/>"#
    )
}

/// About how wide a number is in the chart's type, with air.
#[allow(clippy::cast_precision_loss, reason = "a few characters")]
fn text_width(number: &str) -> f64 {
    text::width(number) as f64 * 7.5 + 4.0
}

/// Full years where there is room, else the last two figures, else every other one.
fn year_label(year: i16, index: usize, count: usize, slot: f64) -> Option<String> {
    let short = format!("’{:02}", year.rem_euclid(100));
    if slot >= 38.0 || index == 0 && slot >= 34.0 || index == 0 && count == 1 {
        Some(year.to_string())
    } else if slot >= 24.0 {
        Some(short)
    } else {
        index.is_multiple_of(2).then_some(short)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::model::Estimate;

    fn range(found: u64, at_least: u64, at_most: u64) -> Range {
        Range { found, at_least, at_most, estimate: None }
    }

    #[test]
    fn a_bar_has_its_parts_in_per_cent_of_the_whole() {
        let svg = bar(&range(120, 40, 95), 120);
        assert!(svg.contains(r#"class="certain" x="0" y="1" width="33.33%""#), "{svg}");
        assert!(svg.contains(r#"class="possible" x="33.33%" y="1" width="45.83%""#), "{svg}");
        assert!(svg.contains(r#"class="out" x="0" y="5" width="100.00%""#), "{svg}");
    }

    #[test]
    fn nothing_draws_nothing_and_nothing_breaks() {
        assert!(!bar(&range(0, 0, 0), 0).contains("<rect"));
        assert!(bar(&range(u64::MAX, 1, u64::MAX), u64::MAX).contains("possible"));
    }

    #[test]
    fn an_estimate_is_a_marker_with_a_whisker() {
        let estimate = Estimate {
            value: 61,
            low: 52,
            high: 72,
            confidence: 0.95,
            sample: 40,
            ..Estimate::default()
        };
        let svg = bar(&Range { estimate: Some(estimate), ..range(120, 40, 95) }, 120);
        assert!(svg.contains(r#"<circle cx="50.83%""#), "{svg}");
    }

    #[test]
    fn years_get_shorter_labels_where_it_is_tight() {
        assert_eq!(year_label(2011, 3, 10, 64.0).as_deref(), Some("2011"));
        assert_eq!(year_label(2009, 3, 20, 32.0).as_deref(), Some("’09"));
        assert_eq!(year_label(2009, 3, 40, 16.0), None);
    }
}
