//! The report as Markdown, for issue trackers and mails.

use super::content::{Content, Section, StepWords};
use crate::report::model::Report;
use crate::words::i18n::{Catalog, Language};
use crate::words::text;

/// The report as Markdown (`CommonMark` with tables).
pub fn markdown(report: &Report, language: Language) -> String {
    let catalog = Catalog::new(language);
    let content = Content::of(report, &catalog);
    let mut page = Page { text: String::new() };
    page.line(&format!("# {}", words(&content.answer)));
    page.paragraph(&content.kicker);
    page.paragraph(&content.lead.join(" "));
    table(&mut page, &content, &catalog);
    for group in &content.basis {
        page.heading(3, &group.heading);
        page.list(&group.lines);
    }
    steps(&mut page, &content);
    years(&mut page, &content, &catalog);
    if let Some(saved) = &content.saved {
        page.heading(2, &saved.heading);
        page.marked(&saved.done_heading, &saved.done);
        page.marked(&saved.open_heading, &saved.open.join(" "));
    }
    sections(&mut page, &content.sections);
    accounts(&mut page, &content, &catalog);
    if let Some(authorities) = &content.authorities {
        page.heading(2, &authorities.heading);
        page.list(&authorities.lines);
    }
    sections(&mut page, &content.notes);
    reading(&mut page, &content);
    page.line("\n---");
    for line in &content.closing {
        page.paragraph(line);
    }
    page.text
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
        self.line(&format!("\n{} {}", "#".repeat(level), words(heading)));
    }

    fn paragraph(&mut self, paragraph: &str) {
        self.line(&format!("\n{}", words(paragraph)));
    }

    fn marked(&mut self, mark: &str, paragraph: &str) {
        self.line(&format!("\n**{}:** {}", words(mark), words(paragraph)));
    }

    fn list(&mut self, lines: &[String]) {
        self.line("");
        for line in lines {
            self.line(&format!("- {}", words(line)));
        }
    }

    fn row(&mut self, cells: &[String]) {
        self.line(&format!("| {} |", cells.join(" | ")));
    }
}

fn words(sentence: &str) -> String {
    text::markdown_sentence(sentence)
}

fn table(page: &mut Page, content: &Content, catalog: &Catalog) {
    let table = &content.table;
    if !table.rows.is_empty() {
        page.heading(2, &table.heading);
        page.paragraph(&table.note);
        page.line("");
        let mut head = vec![String::new()];
        head.extend(table.columns.iter().map(|column| words(column)));
        page.row(&head);
        page.line("| :-- | --: | --: | --: |");
        for row in &table.rows {
            let label = words(&row.label);
            let label = if row.beneath { format!("– {label}") } else { label };
            let estimate = row.estimate.as_ref().map(|text| format!(" ({})", words(text)));
            page.row(&[
                label + &estimate.unwrap_or_default(),
                catalog.number(row.range.at_least),
                catalog.number(row.range.at_most),
                catalog.number(row.range.found),
            ]);
        }
    }
    for note in &table.below {
        page.paragraph(note);
    }
}

fn steps(page: &mut Page, content: &Content) {
    if content.steps.is_empty() {
        return;
    }
    page.heading(2, &content.steps_heading);
    page.line("");
    for (index, step) in content.steps.iter().enumerate() {
        self::step(page, index + 1, step);
    }
}

fn step(page: &mut Page, number: usize, step: &StepWords) {
    page.line(&format!("{number}. [ ] **{}**  ", words(&step.title)));
    let indent = " ".repeat(number.to_string().len() + 2);
    let mut lines = Vec::new();
    if !step.paragraphs.is_empty() {
        lines.push(words(&step.paragraphs.join(" ")));
    }
    if let Some(path) = &step.path {
        lines.push(format!("**{}**", words(path)));
    }
    lines.extend(step.how.iter().map(|how| words(how)));
    lines.extend(step.links.iter().map(|link| format!("{} <{}>", words(&link.label), link.url)));
    let commands = step.commands.iter();
    lines.extend(commands.map(|own| format!("{} `{}`", words(&own.label), own.line)));
    for (index, line) in lines.iter().enumerate() {
        let end = if index + 1 < lines.len() { "  " } else { "" };
        page.line(&format!("{indent}{line}{end}"));
    }
}

fn years(page: &mut Page, content: &Content, catalog: &Catalog) {
    let Some(years) = &content.years else { return };
    page.heading(2, &years.heading);
    if years.rows.len() > 1 {
        page.paragraph(&years.note);
        page.line("");
        let mut head = vec![catalog.text("column-year")];
        head.extend(content.table.columns.iter().map(|column| words(column)));
        page.row(&head);
        page.line("| :-- | --: | --: | --: |");
        for row in &years.rows {
            let mark = years.mark.as_ref().filter(|mark| mark.year == row.year);
            let year = row.year.to_string();
            page.row(&[
                mark.map_or(year.clone(), |mark| format!("{year} ({})", words(&mark.label))),
                catalog.number(row.range.at_least),
                catalog.number(row.range.at_most),
                catalog.number(row.range.found),
            ]);
        }
    }
    if let Some(summary) = &years.summary {
        page.paragraph(summary);
    }
}

fn sections(page: &mut Page, sections: &[Section]) {
    for section in sections {
        page.heading(2, &section.heading);
        page.paragraph(&section.paragraphs.join(" "));
        if !section.items.is_empty() {
            page.list(&section.items);
        }
    }
}

fn accounts(page: &mut Page, content: &Content, catalog: &Catalog) {
    let Some(accounts) = &content.accounts else { return };
    page.heading(2, &accounts.heading);
    page.paragraph(&accounts.note);
    page.line("");
    let mut head = vec![words(&accounts.column)];
    head.extend(content.table.columns.iter().map(|column| words(column)));
    page.row(&head);
    page.line("| :-- | --: | --: | --: |");
    for row in &accounts.rows {
        let detail = row.detail.as_ref().map(|detail| format!(" ({})", words(detail)));
        page.row(&[
            words(&row.label) + &detail.unwrap_or_default(),
            catalog.number(row.range.at_least),
            catalog.number(row.range.at_most),
            catalog.number(row.range.found),
        ]);
    }
}

fn reading(page: &mut Page, content: &Content) {
    let reading = &content.reading;
    if !reading.failed.is_empty() {
        page.heading(2, &reading.failed_heading);
        page.list(&reading.failed);
    }
    if !reading.notices.is_empty() {
        page.heading(2, &reading.notices_heading);
        page.list(&reading.notices);
    }
    page.heading(2, &reading.heading);
    page.list(&reading.exports);
    page.paragraph(&reading.members);
    for line in reading.families.iter().chain(&content.rules) {
        page.paragraph(line);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::looked_at::looked_at;
    use crate::report::samples;

    #[test]
    fn the_samples_as_markdown() {
        for (name, report, language) in looked_at() {
            let name = format!("{name}_{}_markdown", language.code());
            insta::assert_snapshot!(name, markdown(&report, language));
        }
    }

    #[test]
    fn nothing_hostile_becomes_markup() {
        let page = markdown(&samples::failed(), Language::De);
        assert!(!page.contains("<script"));
        assert!(!page.contains(['\u{1b}', '\u{202e}']));
        assert!(!page.contains(" @"), "a mention would ring at a stranger's");
    }
}
