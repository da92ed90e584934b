//! The lines of `--details` in a terminal: a heading for each count with its figure, one for each
//! member, then what lies in it.

use super::TerminalOptions;
use super::bar::Ink;
use super::page::{Page, Tone};
use crate::domain::audience::Scope;
use crate::domain::headline::Field;
use crate::domain::name::Names;
use crate::render::details::words::{shown, why};
use crate::render::diagnostics::named;
use crate::report::details::line::{Detail, Place, Sort};
use crate::report::model::Report;
use crate::words::i18n::{Catalog, number};
use crate::words::text::{pad_end, pad_start, width, wrap};

/// Columns of the record's number, the date, and the gaps around them.
const NUMBER: usize = 7;
const DATE: usize = 11;

/// Turns lines into text, one by one.
pub struct Lines<'a> {
    page: Page,
    names: Names,
    report: &'a Report,
    catalog: &'a Catalog,
    section: Option<(u32, Option<Field>)>,
    part: Option<u32>,
    member: Option<String>,
}

impl<'a> Lines<'a> {
    /// For lists that stand below this report.
    pub fn new(report: &'a Report, catalog: &'a Catalog, options: TerminalOptions) -> Self {
        let mut page = Page::new(options);
        page.line(&[]);
        page.heading(&catalog.text("details-heading"));
        page.paragraph(Tone::Faint, &catalog.text("details-note"), 0);
        let ink = Ink::of(page.unicode());
        let marks = [("certain", ink.certain), ("possible", ink.possible), ("out", ink.out)];
        let legend: Vec<String> = marks
            .iter()
            .map(|(name, sign)| format!("{sign}\u{a0}{}", catalog.text(&format!("legend-{name}"))))
            .chain([format!("=\u{a0}{}", catalog.text("details-copy-mark"))])
            .collect();
        if !page.is_plain() {
            page.paragraph(Tone::Faint, &legend.join(", "), 0);
        }
        let names = options.names;
        Self { page, names, report, catalog, section: None, part: None, member: None }
    }

    /// The text of one line, with the headings that come before it.
    pub fn line(&mut self, line: &Detail<'_>) -> String {
        if line.row == Sort::Carrier {
            self.carrier(line);
        } else {
            self.section(line);
            self.member(line);
            self.row(line);
        }
        self.page.take()
    }

    /// The rest.
    pub fn finish(mut self) -> String {
        self.page.take()
    }

    fn section(&mut self, line: &Detail<'_>) {
        let field = line.counts_in.first().copied().or_else(|| line.kind.headline());
        let section = Some((line.account, field));
        if self.section == section {
            return;
        }
        self.section = section;
        self.member = None;
        let account = self.report.accounts.get(line.account as usize - 1);
        let heading = match (field, account) {
            (Some(field), Some(account)) => {
                let range = account.headline.get(field);
                self.catalog.format(
                    "details-figure",
                    &[
                        ("what", self.catalog.code("field", &field).into()),
                        ("found", number(range.found)),
                        ("least", number(range.at_least)),
                        ("most", number(range.at_most)),
                    ],
                )
            }
            _ => self.catalog.text("details-no-figure"),
        };
        let several = self.report.accounts.len() > 1;
        let heading = if several {
            let platform = account.map_or(line.platform, |account| account.platform);
            let platform = self.catalog.code("platform", &platform);
            let whose = [("platform", platform.into()), ("number", number(line.account.into()))];
            format!("{} · {heading}", self.catalog.format("details-account", &whose))
        } else {
            heading
        };
        self.page.heading(&heading);
    }

    fn member(&mut self, line: &Detail<'_>) {
        let member = line.place.map(|place| place.member.shown(self.names).to_owned());
        if let Some(place) = line.place.filter(|place| self.part != Some(place.part)) {
            self.part = Some(place.part);
            self.member = None;
            let part = [
                ("part", number(place.part.into())),
                ("archive", named(place.archive, self.names, self.catalog).into()),
            ];
            self.page.gap();
            self.page.paragraph(Tone::Strong, &self.catalog.format("details-part", &part), 2);
        }
        if member.is_some() && self.member == member {
            return;
        }
        self.page.gap();
        let words = member.clone().unwrap_or_else(|| self.catalog.text("details-no-place"));
        self.page.paragraph(Tone::Faint, &words, 2);
        self.member = member;
    }

    fn row(&mut self, line: &Detail<'_>) {
        let ink = Ink::of(self.page.unicode());
        let (mark, id) = match (line.row, line.scope.is_certain(), line.scope.is_possible()) {
            (Sort::Copy, _, _) => ('=', "details-copy-mark"),
            (_, true, _) => (ink.certain, "legend-certain"),
            (_, _, true) => (ink.possible, "legend-possible"),
            _ => (ink.out, "legend-out"),
        };
        let mark = if self.page.is_plain() { self.catalog.text(id) } else { mark.to_string() };
        let record = line.place.map(record).unwrap_or_default();
        let date = pad_end(&self.page.words(&self.date(line)), DATE);
        let start = format!("{}  {mark} {date}  ", pad_start(&record, NUMBER));
        let mut words = vec![self.words(line)];
        let text = shown(line);
        if !text.is_empty() {
            words.push(self.catalog.format("quoted", &[("text", text.into())]));
        }
        words.extend(line.link.map(str::to_owned));
        self.hanging(&start, &words);
    }

    fn words(&self, line: &Detail<'_>) -> String {
        let kind = match line.counts_in.first() {
            Some(Field::Photos) => self.catalog.text("details-photo"),
            Some(Field::Videos) => self.catalog.text("details-video"),
            _ => self.catalog.code("kind", &line.kind),
        };
        if line.row == Sort::Copy {
            let of = [("kind", kind.into()), ("of", line.of.clone().unwrap_or_default().into())];
            return self.catalog.format("details-copy", &of);
        }
        // Where the visibility is unknown, class and verdict are the same words.
        let verdict = match line.scope {
            Scope::Unknown => why(line, self.catalog),
            scope => {
                format!("{} · {}", self.catalog.code("scope", &scope), why(line, self.catalog))
            }
        };
        let mut words = format!("{kind} · {} ({}) · {verdict}", line.rule, line.confidence);
        if let Some(why) = line.undated.filter(|_| !line.counts_in.contains(&Field::ProfileItems)) {
            words = format!("{words} · {}", self.catalog.code("undated", &why));
        }
        if line.names_person {
            words = format!("{words} · {}", self.catalog.text("details-names-person"));
        }
        format!("{words} [{}]", line.id)
    }

    fn carrier(&mut self, line: &Detail<'_>) {
        let place = line.place.map_or_else(String::new, |place| {
            format!("{} #{}", place.member.shown(self.names), record(place))
        });
        let shown = [
            ("kind", self.catalog.code("kind", &line.kind).into()),
            ("place", place.into()),
            ("rule", line.rule.into()),
        ];
        let id = if line.decides == Some(true) { "details-decides" } else { "details-carrier" };
        let words = self.catalog.format(id, &shown);
        self.hanging(&" ".repeat(NUMBER + DATE + 6), &[words]);
    }

    fn date(&self, line: &Detail<'_>) -> String {
        let day = line.time.as_deref().and_then(|time| time.get(..10)?.parse().ok());
        let is_fact = line.counts_in.contains(&Field::ProfileItems);
        match day {
            Some(day) => self.catalog.date(day),
            None if is_fact => String::new(),
            None => self.catalog.text("details-undated"),
        }
    }

    /// Text behind a start, the further lines indented as wide as it.
    fn hanging(&mut self, start: &str, words: &[String]) {
        if self.page.is_narrow() {
            self.page.line(&[(Tone::Plain, start)]);
            for words in words {
                self.page.paragraph(Tone::Plain, words, 4);
            }
            return;
        }
        let indent = " ".repeat(width(start));
        let room = self.page.width().saturating_sub(width(start));
        let mut first = true;
        for words in words {
            for piece in wrap(&self.page.words(words), room) {
                let before = if first { start } else { indent.as_str() };
                self.page.line(&[(Tone::Plain, before), (Tone::Plain, &piece)]);
                first = false;
            }
        }
    }
}

/// `12`, or `12.3` for the third item of a record that holds several.
fn record(place: Place<'_>) -> String {
    match (place.record, place.position) {
        (Some(record), Some(position)) => format!("{record}.{position}"),
        (Some(record), None) => record.to_string(),
        (None, _) => String::new(),
    }
}
