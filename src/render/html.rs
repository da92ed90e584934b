//! The report as one self-contained page: no script, nothing loaded, a strict content policy.

use askama::Template;

use super::chart;
use super::content::{Content, Row, YearRow, Years, answer_of};
use crate::report::model::{Range, Report};
use crate::words::i18n::{Catalog, Language};
use crate::words::text;

/// The style of all pages.
pub(super) const STYLE: &str = include_str!("../../templates/page.css");

/// Bands of years on a phone: more rows than this are hard to take in.
const BANDS: usize = 6;

#[derive(Template)]
#[template(path = "report.html")]
struct Page<'a> {
    language: &'static str,
    nonce: String,
    style: &'static str,
    definitions: &'static str,
    text: Words,
    content: &'a Content,
    total_bar: String,
    rows: Vec<(&'a Row, String)>,
    chart: Option<String>,
    bands: Vec<Band>,
    years: Vec<YearCells>,
    /// Label, range and bar of each platform, all bars on one scale.
    platforms: Vec<(String, String, String)>,
    accounts: Vec<(String, String, String, String)>,
}

/// Escaped text in which what stands in quotes and looks like a command is set as code, so that
/// no line breaks inside. For templates.
pub(super) fn coded(words: &str) -> String {
    let escaped = text::html(words);
    let escaped = escaped.as_str();
    let mut coded = String::with_capacity(escaped.len());
    let mut rest = escaped;
    while let Some(start) = rest.find(['„', '“']) {
        let (before, quoted) = rest.split_at(start);
        coded.push_str(before);
        let mut inner = quoted.chars();
        let close = if inner.next() == Some('„') { '“' } else { '”' };
        let inner = inner.as_str();
        let command = inner.split(close).next().unwrap_or_default();
        let looks = ["--", "/reset", "widerspruch ", "public@", "@Meta"];
        if inner.len() > command.len() && looks.iter().any(|sign| command.starts_with(sign)) {
            coded.push_str(&spans(command));
            rest = inner.get(command.len() + close.len_utf8()..).unwrap_or_default();
        } else {
            coded.push_str(quoted.get(..quoted.len() - inner.len()).unwrap_or_default());
            rest = inner;
        }
    }
    coded.push_str(rest);
    coded
}

/// Words of the page itself.
struct Words {
    to: String,
    what: String,
    skip: String,
    as_table: String,
    year: String,
    figures: String,
    rules: String,
    sources: String,
    glossary: String,
    basis: String,
    contents: String,
    share: String,
    one_scale: String,
    in_detail: String,
}

/// Some years together.
struct Band {
    label: String,
    figures: String,
    bar: String,
    /// The training start, if it lies in this band.
    mark: Option<String>,
}

/// A year in the table twin of the chart.
struct YearCells {
    year: i16,
    low: String,
    high: String,
    found: String,
}

/// The report as an HTML page.
pub fn html(report: &Report, language: Language) -> Result<String, askama::Error> {
    let catalog = Catalog::new(language);
    let content = Content::of(report, &catalog);
    let years = content.years.as_ref().filter(|years| years.rows.len() > 1);
    let page = Page {
        language: language.code(),
        nonce: nonce(&content),
        style: STYLE,
        definitions: chart::DEFINITIONS,
        text: Words::of(&catalog, report.answer.at_least != report.answer.at_most),
        total_bar: content.total.as_ref().map(|own| chart::total(&own.range)).unwrap_or_default(),
        rows: content
            .table
            .rows
            .iter()
            .map(|row| (row, chart::bar(&row.range, row.range.found)))
            .collect(),
        chart: years.map(|years| chart::years(years, &year_numbers(years, &catalog))),
        bands: years.map(|years| bands(years, &catalog)).unwrap_or_default(),
        years: years.map(|years| year_cells(years, &catalog)).unwrap_or_default(),
        platforms: platforms(report, &catalog),
        accounts: accounts(&content, &catalog),
        content: &content,
    };
    page.render()
}

impl Words {
    fn of(catalog: &Catalog, range: bool) -> Self {
        Self {
            to: catalog.text("range-to"),
            what: catalog.text("column-what"),
            skip: catalog.text("skip-to-steps"),
            as_table: catalog.text("years-as-table"),
            year: catalog.text("column-year"),
            figures: catalog.text("heading-figures"),
            rules: catalog.text("heading-rules"),
            sources: catalog.text("heading-sources"),
            glossary: catalog.text("heading-glossary"),
            contents: catalog.text("page-contents"),
            share: catalog.text("column-share"),
            one_scale: catalog.text("platforms-note"),
            in_detail: catalog.text("in-detail"),
            basis: catalog.text(if range { "heading-basis" } else { "heading-basis-plain" }),
        }
    }
}

/// What allows the page's own style and nothing else. It hangs on all words of the page, so nobody
/// who writes a part of them can know it.
pub(super) fn nonce_of(words: &[&str]) -> String {
    let mut hasher = blake3::Hasher::new();
    for word in words {
        hasher.update(word.as_bytes());
    }
    hasher.finalize().to_hex().chars().take(32).collect()
}

fn nonce(content: &Content) -> String {
    let mut words = vec![content.kicker.as_str(), &content.answer];
    words.extend(content.lead.iter().map(String::as_str));
    words.extend(content.reading.failed.iter().map(String::as_str));
    words.extend(content.reading.notices.iter().map(String::as_str));
    nonce_of(&words)
}

fn year_numbers(years: &Years, catalog: &Catalog) -> Vec<String> {
    years.rows.iter().map(|row| catalog.number(row.range.at_most)).collect()
}

fn year_cells(years: &Years, catalog: &Catalog) -> Vec<YearCells> {
    years
        .rows
        .iter()
        .map(|row| YearCells {
            year: row.year,
            low: catalog.number(row.range.at_least),
            high: catalog.number(row.range.at_most),
            found: catalog.number(row.range.found),
        })
        .collect()
}

/// Years before the training start in a few bands, the years since one by one.
fn bands(years: &Years, catalog: &Catalog) -> Vec<Band> {
    let start = years.mark.as_ref().map_or(i16::MAX, |mark| mark.year);
    let split = years.rows.partition_point(|row| row.year < start);
    let (before, since) = years.rows.split_at(split);
    let size = before.len().div_ceil(BANDS).max(1);
    let groups: Vec<&[YearRow]> = before.chunks(size).chain(since.chunks(1)).collect();
    let sums: Vec<Range> = groups.iter().map(|group| sum(group)).collect();
    let most = sums.iter().map(|sum| sum.at_most).max().unwrap_or(0);
    groups
        .iter()
        .zip(sums)
        .map(|(group, sum)| Band {
            label: match group {
                [only] => only.year.to_string(),
                [first, .., last] => format!("{}–{}", first.year, last.year),
                [] => String::new(),
            },
            figures: catalog.number(sum.at_most),
            bar: chart::bar(&Range { found: sum.at_most, ..sum }, most),
            mark: years
                .mark
                .as_ref()
                .filter(|mark| group.iter().any(|row| row.year == mark.year))
                .map(|mark| mark.label.clone()),
        })
        .collect()
}

fn sum(group: &[YearRow]) -> Range {
    group.iter().fold(Range::default(), |sum, row| Range {
        found: sum.found.saturating_add(row.range.found),
        at_least: sum.at_least.saturating_add(row.range.at_least),
        at_most: sum.at_most.saturating_add(row.range.at_most),
        estimate: None,
    })
}

/// A command that may be copied; lines may end between its words, never within one.
pub(super) fn code(command: &str) -> String {
    // The page in a browser has no commands, but rooms.
    if cfg!(feature = "page") {
        return format!("<b>{}</b>", text::html(command));
    }
    spans(text::html(command).as_str())
}

fn spans(escaped: &str) -> String {
    let words: Vec<String> =
        escaped.split(' ').map(|word| format!("<span>{word}</span>")).collect();
    format!("<span class=\"code\">{}</span>", words.join(" "))
}

impl Page<'_> {
    /// The headings, for an index at the top of what is printed.
    fn contents(&self) -> Vec<&str> {
        let content = self.content;
        let mut headings = Vec::new();
        if !self.rows.is_empty() {
            headings.push(content.table.heading.as_str());
        }
        headings.extend(content.years.iter().map(|years| years.heading.as_str()));
        if !content.basis.is_empty() {
            headings.push(&self.text.basis);
        }
        if !content.steps.is_empty() {
            headings.push(&content.steps_heading);
        }
        headings.extend(content.saved.iter().map(|saved| saved.heading.as_str()));
        headings.extend(content.sections.iter().map(|section| section.heading.as_str()));
        headings.extend(content.accounts.iter().map(|accounts| accounts.heading.as_str()));
        headings.extend(content.authorities.iter().map(|said| said.heading.as_str()));
        headings.extend(content.notes.iter().map(|note| note.heading.as_str()));
        if !content.reading.failed.is_empty() {
            headings.push(&content.reading.failed_heading);
        }
        headings.push(&self.text.figures);
        headings
    }
}

/// The answer of each platform; the longest bar is the platform with most.
fn platforms(report: &Report, catalog: &Catalog) -> Vec<(String, String, String)> {
    let own = report.platforms.iter().map(|(own, numbers)| (own, answer_of(numbers)));
    let own: Vec<_> = own.filter(|(_, range)| range.found > 0).collect();
    let most = own.iter().map(|(_, range)| range.found).max().unwrap_or(0);
    own.iter()
        .map(|(platform, range)| {
            let words = crate::render::content::range(range, catalog);
            (catalog.code("platform", platform), words, chart::bar(range, most))
        })
        .collect()
}

/// Label, detail, range, bar of each account.
fn accounts(content: &Content, catalog: &Catalog) -> Vec<(String, String, String, String)> {
    let Some(accounts) = &content.accounts else { return Vec::new() };
    accounts
        .rows
        .iter()
        .map(|row| {
            let range = if row.range.at_least == row.range.at_most {
                catalog.number(row.range.at_most)
            } else {
                catalog.format(
                    "range-between",
                    &[("low", row.range.at_least.into()), ("high", row.range.at_most.into())],
                )
            };
            let detail = row.detail.clone().unwrap_or_default();
            (row.label.clone(), detail, range, chart::bar(&row.range, row.range.found))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::looked_at::looked_at;
    use crate::report::samples;

    /// Pages as files, to look at: `WRITE_PAGES=folder cargo test write_pages`.
    #[test]
    fn write_pages() {
        let Ok(folder) = std::env::var("WRITE_PAGES") else { return };
        for (name, report) in samples::all() {
            for language in Language::ALL {
                let path = format!("{folder}/{name}_{}.html", language.code());
                std::fs::write(path, html(&report, language).unwrap()).unwrap();
            }
        }
    }

    #[test]
    fn the_pages_stay_as_they_were_looked_at() {
        for (name, report, language) in looked_at() {
            let page = html(&report, language).unwrap();
            let name = format!("{name}_{}_html", language.code());
            let nonce = page.split("style-src 'nonce-").nth(1).unwrap().split('\'').next().unwrap();
            let page = page.replace(nonce, "(nonce)").replace(STYLE, "(style)");
            insta::assert_snapshot!(name, page);
        }
    }

    #[test]
    fn a_page_loads_nothing_and_runs_nothing() {
        for (name, report) in samples::all() {
            for language in Language::ALL {
                let page = html(&report, language).unwrap();
                assert!(page.contains("default-src 'none'"), "{name}");
                for never in ["<script", "<img", "<iframe", "<link", "src=", "@import", "style="] {
                    assert!(!page.contains(never), "{name}: {never}");
                }
                let loads: Vec<&str> =
                    page.split("url(").skip(1).filter(|url| !url.starts_with('#')).collect();
                assert!(loads.is_empty(), "{name}: {loads:?}");
                let on = page.split(" on").skip(1).any(|rest| {
                    rest.split_once('=').is_some_and(|(name, _)| {
                        name.len() < 16 && name.chars().all(|letter| letter.is_ascii_lowercase())
                    })
                });
                assert!(!on, "{name}: an event handler");
                assert!(!page.contains("{{") && !page.contains("{ $"), "{name}");
            }
        }
    }

    #[test]
    fn the_ways_to_object_stand_before_the_first_heading_and_not_after_an_objection() {
        let page = html(&samples::typical(), Language::De).unwrap();
        let top = page.split("<h2").next().unwrap();
        for way in [
            r#"href="https://www.facebook.com/help/contact/712876720715583""#,
            r#"href="https://help.instagram.com/contact/767264225370182""#,
            r##"href="#steps""##,
        ] {
            assert!(top.contains(way), "{way}");
        }
        let mut objected = samples::typical();
        objected.policy.objected = Some(jiff::civil::date(2026, 3, 3));
        let page = html(&objected, Language::De).unwrap();
        assert!(!page.split("<h2").next().unwrap().contains("help/contact"));
    }

    /// The index that is printed names each heading that follows, in their order.
    #[test]
    fn the_index_names_the_headings_that_follow() {
        let page = html(&samples::typical(), Language::De).unwrap();
        let index = page.split("</b> ").find(|part| part.contains("</nav>")).unwrap();
        let index = index.split("</nav>").next().unwrap();
        let mut rest = page.split("</nav>").nth(1).unwrap();
        for heading in index.split(" · ") {
            let found = rest.find(&format!(">{heading}</h2>"));
            rest = &rest[found.unwrap_or_else(|| panic!("{heading} does not follow"))..];
        }
    }

    #[test]
    fn hostile_paths_are_text_and_short() {
        let page = html(&samples::failed(), Language::De).unwrap();
        assert!(!page.contains("<script>"));
        assert!(!page.contains(['\u{1b}', '\u{202e}']));
        assert!(!page.contains(&"x".repeat(200)));
    }

    #[test]
    fn every_wait_for_a_label_is_answered() {
        for (name, report) in samples::all() {
            let page = html(&report, Language::En).unwrap();
            for id in page.split("aria-labelledby=\"").skip(1) {
                for id in id.split('"').next().unwrap().split(' ') {
                    assert!(page.contains(&format!("id=\"{id}\"")), "{name}: {id}");
                }
            }
            assert_eq!(page.matches("<h1").count(), 1, "{name}");
            assert_eq!(page.matches("<main").count(), 1, "{name}");
        }
    }

    #[test]
    fn commands_in_quotes_are_set_as_code() {
        assert_eq!(
            coded("Mit „--minor“ & „x“"),
            "Mit <span class=\"code\"><span>--minor</span></span> &amp; „x“"
        );
        assert_eq!(
            coded("“/reset-ai” now"),
            "<span class=\"code\"><span>/reset-ai</span></span> now"
        );
        assert_eq!(coded("„offen"), "„offen");
    }

    /// Relative luminance (WCAG 2.2).
    fn luminance(hex: &str) -> f64 {
        let full: String = match hex.len() {
            4 => hex[1..].chars().flat_map(|digit| [digit, digit]).collect(),
            _ => hex[1..].to_owned(),
        };
        let channel = |at: usize| {
            let value = f64::from(u8::from_str_radix(&full[at..at + 2], 16).unwrap()) / 255.0;
            if value <= 0.03928 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * channel(0) + 0.7152 * channel(2) + 0.0722 * channel(4)
    }

    #[test]
    fn every_colour_of_text_has_contrast_aa_on_screen_in_the_dark_and_in_print() {
        let schemes: Vec<&str> = STYLE.split(":root {").skip(1).collect();
        assert_eq!(schemes.len(), 3);
        for scheme in schemes {
            let colour = |name: &str| {
                let from = scheme.split(&format!("--{name}: ")).nth(1).unwrap();
                luminance(from.split(';').next().unwrap())
            };
            let paper = colour("paper");
            for (name, least) in [("ink", 7.0), ("soft", 4.5), ("accent", 4.5), ("signal", 4.5)] {
                let (light, dark) = (colour(name).max(paper), colour(name).min(paper));
                let contrast = (light + 0.05) / (dark + 0.05);
                assert!(contrast >= least, "{name}: {contrast:.2}");
            }
        }
    }
}
