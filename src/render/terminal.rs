//! The report in a terminal, 40 to 200 columns wide (PAGE, "In the terminal").

mod bar;
mod details;
mod inspection;
mod page;
mod parts;
mod rules;
mod table;
mod years;

use super::content::{Certainty, Content, Group};
use crate::domain::name::Names;
use crate::report::model::Report;
use crate::words::i18n::{Catalog, number};
pub use details::Lines;
pub use inspection::inspection;
use page::{Page, Tone};
pub use rules::rules;

/// What the terminal can show.
#[allow(clippy::struct_excessive_bools, reason = "each can be true without the others")]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TerminalOptions {
    /// Columns, 40 to 200; less counts as 40. Below 60 the rows of tables become stacked lines.
    pub width: usize,
    /// Whether escape sequences for colour may be written. Nothing is said by colour alone.
    pub colour: bool,
    /// Whether more than ASCII can be shown.
    pub unicode: bool,
    /// Whether it is read out: no bars, nothing beside anything, every number with its name.
    pub plain: bool,
    /// Whether everything is told. Else it is the answer, what is certain, the steps, the years and
    /// what could not be read: about two screens.
    pub long: bool,
    /// Whole only where the person reads it, not in a file.
    pub names: Names,
}

impl Default for TerminalOptions {
    fn default() -> Self {
        let names = Names::Veiled;
        Self { width: 80, colour: false, unicode: true, plain: false, long: false, names }
    }
}

/// The report as text for a terminal or a text file. No line is longer than the width.
pub fn terminal(report: &Report, catalog: &Catalog, options: &TerminalOptions) -> String {
    lay_out(&Content::naming(report, options.names, catalog), catalog, *options)
}

/// The answer and what we recommend, in five lines if they fit, with as much of the reasons as fits
/// beside them.
pub fn brief(report: &Report, catalog: &Catalog, options: &TerminalOptions) -> String {
    let mut page = Page::new(*options);
    parts::answer_in_short(&mut page, &Content::naming(report, options.names, catalog));
    page.finish()
}

fn lay_out(content: &Content, catalog: &Catalog, options: TerminalOptions) -> String {
    let mut page = Page::new(options);
    parts::answer(&mut page, content);
    table::table(&mut page, &content.table, catalog);
    if !options.long {
        rest_in_short(&mut page, content, catalog);
        return page.finish();
    }
    parts::basis(&mut page, content.basis.iter());
    parts::steps(&mut page, content);
    if let Some(years) = &content.years {
        years::years(&mut page, years, catalog);
    }
    parts::saved(&mut page, content);
    parts::sections(&mut page, &content.sections);
    if let Some(accounts) = &content.accounts {
        table::accounts(&mut page, accounts, &content.table, catalog);
    }
    parts::authorities(&mut page, content);
    parts::sections(&mut page, &content.notes);
    parts::failed(&mut page, content);
    parts::reading(&mut page, content);
    parts::closing(&mut page, content);
    page.finish()
}

/// What follows the table in the short report, and where the rest is.
fn rest_in_short(page: &mut Page, content: &Content, catalog: &Catalog) {
    let is_certain = |group: &&Group| group.certainty == Certainty::Certain;
    parts::basis(page, content.basis.iter().filter(is_certain));
    parts::brief_steps(page, content);
    if let Some(years) = &content.years {
        years::years_in_short(page, years, catalog);
    }
    parts::failed(page, content);
    parts::notices(page, &content.reading.notices_heading, &content.reading.urgent);
    page.gap();
    let notices = number(u64::try_from(content.reading.notices.len()).unwrap_or(u64::MAX));
    let again = &catalog.typed().again;
    page.paragraph(Tone::Plain, &catalog.format("more-long", &[("notices", notices)]), 0);
    page.command(&format!("{again} --long"), 2);
    page.paragraph(Tone::Plain, &catalog.text("more-open"), 0);
    page.command(&format!("{again} --open"), 2);
    parts::closing(page, content);
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::report::samples;
    use crate::words::i18n::Language;
    use crate::words::text::width;

    #[test]
    fn five_lines_hold_the_answer_and_the_advice() {
        for (name, report) in samples::all() {
            for language in Language::ALL {
                let catalog = Catalog::new(language);
                let options = TerminalOptions { width: 80, ..TerminalOptions::default() };
                let text = brief(&report, &catalog, &options);
                assert!(text.lines().count() <= 5, "{name}: {text}");
                assert!(text.lines().all(|line| width(line) <= 80), "{name}: {text}");
                let flat = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
                let content = Content::of(&report, &catalog);
                let advice = content.lead.last().unwrap();
                assert!(flat(&text).starts_with(&flat(&content.answer)), "{name}: {text}");
                assert!(flat(&text).ends_with(&flat(advice)), "{name}: {text}");
            }
        }
    }

    #[test]
    fn no_line_is_longer_than_the_width() {
        for (name, report) in samples::all() {
            for language in Language::ALL {
                let catalog = Catalog::new(language);
                let content = Content::of(&report, &catalog);
                for columns in (60..=84).chain([99, 100, 119, 120, 121, 160, 199, 200]) {
                    for long in [true, false] {
                        let options =
                            TerminalOptions { width: columns, long, ..Default::default() };
                        let text = lay_out(&content, &catalog, options);
                        for line in text.lines() {
                            assert!(width(line) <= columns, "{name} at {columns}: {line}");
                        }
                    }
                }
            }
        }
    }

    /// Below 60 columns only addresses and commands are longer than the line, and no word is cut.
    #[test]
    fn forty_columns_are_enough_to_read() {
        for (name, report) in samples::all().into_iter().filter(|(name, _)| *name != "failed") {
            for language in Language::ALL {
                let wide = drawn(&report, language, 200);
                let whole: BTreeSet<&str> = wide.split_whitespace().collect();
                let text = drawn(&report, language, 40);
                for line in text.lines() {
                    let is_whole = line.contains("https://") || line.contains("widerspruch ");
                    assert!(width(line) <= 40 || is_whole, "{name}: {line}");
                }
                let cut: Vec<&str> = text
                    .split_whitespace()
                    .filter(|word| {
                        !whole.contains(word) && !word.contains(['█', '▒', '·', '─', '/', '_'])
                    })
                    .collect();
                let stacked = ["gefunden", "höchstens,", "sicher,", "found", "certain,", "most,"];
                assert!(cut.iter().all(|word| stacked.contains(word)), "{name}: {cut:?}");
            }
        }
    }

    fn drawn(report: &Report, language: Language, width: usize) -> String {
        let options = TerminalOptions { width, long: true, ..Default::default() };
        terminal(report, &Catalog::new(language), &options)
    }

    #[test]
    fn the_short_report_fits_on_two_screens_and_says_where_the_rest_is() {
        for (name, report) in samples::all() {
            for language in Language::ALL {
                let text = terminal(&report, &Catalog::new(language), &TerminalOptions::default());
                let lost: usize = text
                    .lines()
                    .skip_while(|line| *line != Catalog::new(language).text("heading-failed"))
                    .count();
                assert!(text.lines().count() - lost <= 86, "{name}: {}", text.lines().count());
                assert!(text.contains("--long"), "{name}");
                if ["typical", "estimate", "failed"].contains(&name) {
                    insta::assert_snapshot!(format!("{name}_{}_short", language.code()), text);
                }
            }
        }
    }

    #[test]
    fn every_sample_reads_well_at_80_columns() {
        for (name, report) in samples::all() {
            for language in Language::ALL {
                let id = format!("{name}_{}_80", language.code());
                insta::assert_snapshot!(id, drawn(&report, language, 80));
            }
        }
    }

    #[test]
    fn narrow_and_wide_terminals_are_used_well() {
        let samples = [
            ("typical", samples::typical()),
            ("estimate", samples::estimate()),
            ("huge", samples::huge()),
        ];
        for (name, report) in samples {
            for language in Language::ALL {
                for width in [60, 120, 200] {
                    let id = format!("{name}_{}_{width}", language.code());
                    insta::assert_snapshot!(id, drawn(&report, language, width));
                }
            }
        }
    }

    #[test]
    fn a_plain_terminal_gets_ascii_and_a_colourful_one_escape_sequences() {
        let plain = TerminalOptions { unicode: false, long: true, ..Default::default() };
        let text = terminal(&samples::estimate(), &Catalog::new(Language::De), &plain);
        assert!(text.is_ascii());
        insta::assert_snapshot!("estimate_de_ascii", text);
        let colour = TerminalOptions { colour: true, long: true, ..Default::default() };
        let text = terminal(&samples::typical(), &Catalog::new(Language::De), &colour);
        assert!(text.contains("\u{1b}[1m"));
        assert!(!text.contains("[38;"), "Terminal of macOS and old consoles know sixteen colours");
        let stripped = anstream::adapter::strip_str(&text).to_string();
        assert_eq!(stripped, drawn(&samples::typical(), Language::De, 80));
    }

    /// Boxes, bars and arrows are read out as words that say nothing.
    #[test]
    fn what_is_read_out_is_words_and_numbers() {
        for (name, report) in samples::all() {
            for language in Language::ALL {
                let catalog = Catalog::new(language);
                let plain = TerminalOptions { plain: true, long: true, ..Default::default() };
                let text = terminal(&report, &catalog, &plain);
                let drawn =
                    |line: &&str| line.contains(|sign| ('\u{2190}'..='\u{25ff}').contains(&sign));
                let lines: Vec<&str> = text.lines().filter(drawn).collect();
                assert!(lines.is_empty(), "{name}: {lines:#?}");
            }
        }
        // The figures of the sample, each with its name (PAGE, "In the terminal").
        let plain = TerminalOptions { plain: true, long: true, ..Default::default() };
        let text = terminal(&samples::typical(), &Catalog::new(Language::De), &plain);
        insta::assert_snapshot!("typical_de_plain", text);
    }

    #[test]
    fn what_authorities_say_takes_at_most_ten_lines_and_stands_only_where_it_belongs() {
        for language in Language::ALL {
            let heading = Catalog::new(language).text("heading-authorities");
            let text = drawn(&samples::typical(), language, 80);
            let section = text.split(&format!("\n{heading}\n")).nth(1).unwrap();
            let section = section.split("\n\n").next().unwrap();
            assert!(section.lines().count() <= 10, "{section}");
            for elsewhere in [samples::switzerland(), samples::uk()] {
                assert!(!drawn(&elsewhere, language, 80).contains(&heading));
            }
        }
    }

    #[test]
    fn nothing_hostile_reaches_the_terminal() {
        let text = drawn(&samples::failed(), Language::De, 80);
        assert!(!text.contains(['\u{1b}', '\u{202e}', '\u{7}']));
    }
}
