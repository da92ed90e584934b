//! The rule table in a terminal, and one rule or source with all that is known about it.

use super::TerminalOptions;
use super::page::{Page, Tone};
use crate::render::rules::{
    ChangeWords, Entry, SourceWords, Wanted, changes_of, entries, intro, resting_on,
};
use crate::verdict::policy::Source;
use crate::words::i18n::{Catalog, Language};
use crate::words::text::{pad_end, wrap};

/// Blanks between two columns.
const GAP: usize = 2;

/// From this width on there is room for the day and the confidence.
const WIDE: usize = 110;

/// Wider tables are hard to read.
const WIDEST: usize = 160;

/// All rules as a table, one rule, or one source. No line is longer than the width.
pub fn rules(only: Option<Wanted>, language: Language, options: &TerminalOptions) -> String {
    let catalog = Catalog::new(language);
    let mut page = Page::new(*options);
    match only {
        Some(Wanted::Rule(rule)) => one(&mut page, &Entry::of(rule, &catalog), &catalog),
        Some(Wanted::Source(source)) => of_source(&mut page, source, &catalog),
        None => all(&mut page, &catalog),
    }
    page.finish()
}

fn all(page: &mut Page, catalog: &Catalog) {
    page.heading(&catalog.text("rules-title"));
    page.paragraph(Tone::Plain, &intro(catalog).join(" "), 0);
    page.gap();
    let [deciding, explaining] = entries(catalog);
    let grid = Grid::of(page.width());
    grid.head(page, catalog);
    grid.rows(page, &deciding);
    page.heading(&catalog.text("rules-explained"));
    page.paragraph(Tone::Plain, &catalog.text("rules-explained-note"), 0);
    page.gap();
    grid.rows(page, &explaining);
    page.heading(&catalog.text("rule-changes"));
    for change in crate::verdict::policy::changes() {
        self::change(page, &ChangeWords::of(change, catalog), true);
    }
    page.gap();
    page.paragraph(Tone::Faint, &catalog.text("rules-hint"), 0);
}

fn one(page: &mut Page, entry: &Entry, catalog: &Catalog) {
    page.marked(Tone::Strong, &format!("{}  ", entry.id), &entry.verdict);
    page.gap();
    page.paragraph(Tone::Plain, &entry.reason, 0);
    page.gap();
    let (level, meaning) = &entry.confidence;
    let since = entry.since.clone().unwrap_or_else(|| catalog.text("rule-since-none"));
    let facts = [
        ("rule-covers", entry.covers.clone()),
        ("rule-since", since),
        ("rule-confidence", format!("{level}: {meaning}")),
    ]
    .map(|(label, words)| (catalog.text(label), words));
    let column = facts.iter().map(|(label, _)| crate::words::text::width(label)).max().unwrap_or(0);
    for (label, words) in &facts {
        page.item(&pad_end(label, column + GAP), words);
    }
    if !entry.changes.is_empty() {
        page.heading(&catalog.text("rule-changes"));
        for change in &entry.changes {
            self::change(page, change, false);
        }
    }
    page.heading(&catalog.text("rule-sources"));
    if entry.sources.is_empty() {
        page.paragraph(Tone::Plain, &catalog.text("rule-without-source"), 2);
    }
    for source in &entry.sources {
        self::source(page, source);
    }
}

fn of_source(page: &mut Page, source: &'static Source, catalog: &Catalog) {
    self::source(page, &SourceWords::of(source, catalog));
    page.heading(&catalog.text("source-rules"));
    let rules = resting_on(source, catalog);
    if rules.is_empty() {
        page.paragraph(Tone::Plain, &catalog.text("source-without-rule"), 2);
    }
    for (id, covers) in rules {
        page.item(&format!("  {id}  "), &covers);
    }
    let changes = changes_of(source, catalog);
    if !changes.is_empty() {
        page.heading(&catalog.text("rule-changes"));
    }
    for change in changes {
        self::change(page, &change, true);
    }
}

fn change(page: &mut Page, change: &ChangeWords, with_rules: bool) {
    let words = if with_rules {
        format!("{} ({}; {})", change.what, change.rules, change.support)
    } else {
        format!("{} ({})", change.what, change.support)
    };
    page.item(&format!("  {}  ", pad_end(&change.date, 11)), &words);
}

fn source(page: &mut Page, source: &SourceWords) {
    let mark = format!("  {}  ", pad_end(source.id, 3));
    let indent = mark.len();
    page.item(&mark, source.what);
    for place in &source.at {
        page.paragraph(Tone::Plain, place, indent);
    }
    page.paragraph(Tone::Accent, &source.place, indent);
    for address in source.addresses {
        page.paragraph(Tone::Accent, address, indent);
    }
    page.paragraph(Tone::Faint, &source.captured, indent);
}

/// Widths of the columns: rule, what it covers, verdict, reason, and day and confidence where
/// there is room.
struct Grid {
    widths: Vec<usize>,
}

impl Grid {
    fn of(width: usize) -> Self {
        let width = width.min(WIDEST);
        let id = 5;
        let verdict = if width < 80 { 11 } else { 16 };
        let covers = (width * 27 / 100).clamp(10, 40);
        let mut widths = vec![id, covers, verdict];
        let further: &[usize] = if width >= WIDE { &[11, 10] } else { &[] };
        let taken: usize = widths.iter().chain(further).map(|column| column + GAP).sum();
        widths.push(width.saturating_sub(taken).max(1));
        widths.extend(further);
        Self { widths }
    }

    fn head(&self, page: &mut Page, catalog: &Catalog) {
        if page.is_narrow() {
            return;
        }
        let labels = ["rule", "covers", "verdict", "reason", "since", "confidence"]
            .map(|column| catalog.text(&format!("rule-{column}")));
        self.row(page, &labels.each_ref().map(String::as_str), Tone::Faint);
    }

    fn rows(&self, page: &mut Page, entries: &[Entry]) {
        for entry in entries {
            if page.is_narrow() {
                page.marked(Tone::Strong, &format!("{}  ", entry.id), &entry.covers);
                page.paragraph(Tone::Plain, &format!("{}: {}", entry.short, entry.reason), 2);
                continue;
            }
            let since = entry.since.as_deref().unwrap_or_default();
            let cells = [
                entry.id.as_str(),
                &entry.covers,
                &entry.short,
                &entry.reason,
                since,
                &entry.confidence.0,
            ];
            self.row(page, &cells, Tone::Plain);
        }
    }

    fn row(&self, page: &mut Page, cells: &[&str; 6], tone: Tone) {
        let columns: Vec<Vec<String>> = cells
            .iter()
            .zip(&self.widths)
            .map(|(cell, width)| wrap(&page.words(cell), *width))
            .collect();
        let lines = columns.iter().map(Vec::len).max().unwrap_or(0);
        for at in 0..lines {
            let mut pieces = Vec::new();
            for (column, width) in columns.iter().zip(&self.widths) {
                let piece = column.get(at).map_or("", String::as_str);
                pieces.push(pad_end(piece, width + GAP));
            }
            let styled: Vec<(Tone, &str)> = pieces
                .iter()
                .enumerate()
                .map(|(column, piece)| {
                    (
                        if column == 0 && tone == Tone::Plain { Tone::Strong } else { tone },
                        piece.as_str(),
                    )
                })
                .collect();
            page.line(&styled);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::verdict::policy;
    use crate::words::text::width;

    fn drawn(only: Option<Wanted>, language: Language, columns: usize) -> String {
        rules(only, language, &TerminalOptions { width: columns, ..Default::default() })
    }

    #[test]
    fn no_line_is_longer_than_the_width() {
        let rules = policy::rules().iter().map(Wanted::Rule);
        let sources = policy::sources().iter().map(Wanted::Source);
        let all = rules.chain(sources).map(Some).chain([None]);
        for only in all {
            for language in Language::ALL {
                for columns in [40, 60, 80, 110, 200] {
                    for line in drawn(only, language, columns).lines() {
                        let is_address = line.trim_start().starts_with("https://");
                        assert!(width(line) <= columns || is_address, "at {columns}: {line}");
                    }
                }
            }
        }
    }

    #[test]
    fn every_rule_and_every_change_is_in_the_table() {
        for language in Language::ALL {
            let table = drawn(None, language, 80);
            for rule in policy::rules() {
                let row = table.lines().any(|line| line.starts_with(&format!("{} ", rule.id)));
                assert!(row, "{}", rule.id);
            }
            let changes =
                table.lines().filter(|line| line.starts_with("  2") || line.starts_with("  1"));
            assert!(changes.count() >= policy::changes().len());
        }
    }

    #[test]
    fn the_table_and_a_rule_stay_as_they_were_looked_at() {
        for language in Language::ALL {
            let code = language.code();
            insta::assert_snapshot!(format!("rules_{code}_80"), drawn(None, language, 80));
            for id in ["R54", "R28", "R00", "R43"] {
                let words = drawn(Wanted::of(id), language, 80);
                insta::assert_snapshot!(format!("rule_{id}_{code}_80"), words);
            }
        }
        insta::assert_snapshot!("rules_de_60", drawn(None, Language::De, 60));
        insta::assert_snapshot!("rules_en_120", drawn(None, Language::En, 120));
    }
}
