//! The rule table as Markdown; `docs/rules.md` is this in English.

use super::{
    ChangeWords, Entry, SourceWords, Wanted, changes_of, entries, in_language, intro, resting_on,
};
use crate::verdict::policy::{self, Source};
use crate::words::i18n::{Catalog, Language};
use crate::words::text::markdown_sentence;

/// What is uncertain and no rule: ids of the messages.
const OPEN_BESIDE_RULES: [&str; 5] = [
    "rules-open-objection",
    "rules-open-forms",
    "rules-open-pages",
    "rules-open-addresses",
    "rules-open-decisions",
];

/// The rules as a Markdown page: all, one with its sources and changes, or one source.
pub fn markdown(only: Option<Wanted>, language: Language) -> String {
    let catalog = Catalog::new(language);
    let mut page = Page { text: String::new() };
    match only {
        Some(Wanted::Rule(rule)) => one(&mut page, &Entry::of(rule, &catalog), &catalog),
        Some(Wanted::Source(source)) => of_source(&mut page, source, &catalog),
        None => all(&mut page, &catalog),
    }
    page.text
}

fn all(page: &mut Page, catalog: &Catalog) {
    page.heading(1, &catalog.text("rules-title"));
    page.paragraph(&intro(catalog).join(" "));
    let [deciding, explaining] = entries(catalog);
    table(page, &deciding, catalog);
    page.heading(2, &catalog.text("rules-explained"));
    page.paragraph(&catalog.text("rules-explained-note"));
    table(page, &explaining, catalog);
    page.heading(2, &catalog.text("rule-confidence"));
    for level in ["high", "medium", "low"] {
        let meaning = catalog.text(&format!("confidence-{level}-means"));
        page.item(&catalog.text(&format!("confidence-{level}")), &meaning);
    }
    page.heading(2, &catalog.text("rules-open"));
    page.paragraph(&catalog.text("rules-open-note"));
    page.line("");
    for entry in deciding.iter().chain(&explaining).filter(|entry| entry.is_open) {
        page.item(&entry.id, &format!("{}: {}", entry.covers, entry.reason));
    }
    page.paragraph(&catalog.text("rules-open-beside"));
    page.line("");
    for id in OPEN_BESIDE_RULES {
        page.line(&format!("- {}", markdown_sentence(&catalog.text(id))));
    }
    page.heading(2, &catalog.text("rule-changes"));
    for change in policy::changes() {
        self::change(page, &ChangeWords::of(change, catalog));
    }
    page.heading(2, &catalog.text("rule-places"));
    for place in policy::places() {
        let rules = place.rules().collect::<Vec<_>>().join(", ");
        let words = [("source", place.source.clone().into()), ("rules", rules.into())];
        let mark = catalog.format("rule-place-line", &words);
        page.item(&mark, in_language(catalog, &place.place_de, &place.place_en));
    }
    page.heading(2, &catalog.text("rule-sources"));
    for source in policy::sources() {
        self::source(page, &SourceWords::of(source, catalog));
    }
}

fn one(page: &mut Page, entry: &Entry, catalog: &Catalog) {
    page.heading(1, &format!("{}: {}", entry.id, entry.verdict));
    page.paragraph(&entry.reason);
    page.line("");
    page.item(&catalog.text("rule-covers"), &entry.covers);
    page.item(&catalog.text("rule-since"), entry.since.as_deref().unwrap_or("–"));
    let (level, meaning) = &entry.confidence;
    page.item(&catalog.text("rule-confidence"), &format!("{level} ({meaning})"));
    if !entry.changes.is_empty() {
        page.heading(2, &catalog.text("rule-changes"));
        for change in &entry.changes {
            self::change(page, change);
        }
    }
    if !entry.sources.is_empty() {
        page.heading(2, &catalog.text("rule-sources"));
        for source in &entry.sources {
            self::source(page, source);
        }
    }
}

fn of_source(page: &mut Page, source: &'static Source, catalog: &Catalog) {
    page.heading(1, &source.id);
    page.line("");
    self::source(page, &SourceWords::of(source, catalog));
    page.heading(2, &catalog.text("source-rules"));
    let rules = resting_on(source, catalog);
    if rules.is_empty() {
        page.line(&markdown_sentence(&catalog.text("source-without-rule")));
    }
    for (id, covers) in rules {
        page.item(id, &covers);
    }
    let changes = changes_of(source, catalog);
    if !changes.is_empty() {
        page.heading(2, &catalog.text("rule-changes"));
    }
    for change in changes {
        self::change(page, &change);
    }
}

fn table(page: &mut Page, entries: &[Entry], catalog: &Catalog) {
    page.line("");
    let columns = ["rule", "covers", "verdict", "reason", "since", "confidence", "sources"];
    page.row(columns.map(|column| catalog.text(&format!("rule-{column}"))));
    page.line("| :-- | :-- | :-- | :-- | :-- | :-- | :-- |");
    for entry in entries {
        page.row([
            entry.id.clone(),
            entry.covers.clone(),
            entry.short.clone(),
            entry.reason.clone(),
            entry.since.clone().unwrap_or_default(),
            entry.confidence.0.clone(),
            entry.own_sources.clone(),
        ]);
    }
}

fn change(page: &mut Page, change: &ChangeWords) {
    let words = format!("{} ({}; {})", change.what, change.rules, change.support);
    page.item(&change.date, &words);
}

fn source(page: &mut Page, source: &SourceWords) {
    let at = source.at.iter().map(String::as_str);
    let sentences = std::iter::once(source.what).chain(at);
    let sentences: Vec<&str> = sentences.chain([&*source.place, &*source.captured]).collect();
    page.item(source.id, &format!("{}.", sentences.join(". ")));
    for address in source.addresses {
        page.line(&format!("  - <{address}>"));
    }
}

struct Page {
    text: String,
}

impl Page {
    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    fn heading(&mut self, level: usize, heading: &str) {
        let gap = if self.text.is_empty() { "" } else { "\n" };
        self.line(&format!("{gap}{} {}", "#".repeat(level), markdown_sentence(heading)));
        if level > 1 {
            self.line("");
        }
    }

    fn paragraph(&mut self, paragraph: &str) {
        self.line(&format!("\n{}", markdown_sentence(paragraph)));
    }

    fn item(&mut self, mark: &str, words: &str) {
        self.line(&format!("- **{}:** {}", markdown_sentence(mark), markdown_sentence(words)));
    }

    fn row(&mut self, cells: [String; 7]) {
        self.line(&format!("| {} |", cells.map(|cell| markdown_sentence(&cell)).join(" | ")));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PATH: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/rules.md");

    #[test]
    fn the_page_in_the_documentation_is_that_of_the_tables() {
        let page = markdown(None, Language::En);
        if std::env::var_os("UPDATE_DOCS").is_some() {
            std::fs::write(PATH, &page).unwrap();
        }
        let on_disk = std::fs::read_to_string(PATH).unwrap();
        assert!(on_disk == page, "run: UPDATE_DOCS=1 cargo test the_page_in_the_documentation");
    }
}
