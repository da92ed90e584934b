//! The charts of a table, each as a picture of its own: for an article, with title and source, two
//! columns of a newspaper wide. Nothing is loaded; letters are those of whoever shows it.

use std::fmt::Write as _;

use super::bars::{self, Bar};
use super::imprint::Imprint;
use super::table::{SectionTable, Table};
use super::variable::Section;
use super::view::{self, Block};
use crate::words::i18n::Catalog;
use crate::words::text::{html as escape, wrap};

/// A chart as a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chart {
    /// Its name without language and ending: "facebook-timing".
    pub name: String,
    /// The picture.
    pub svg: String,
}

/// Two columns of 45 mm and the space between them.
const MILLIMETRES: f64 = 92.0;

/// The width in units of the picture: with it, 13 units are letters of 7.4 points.
const WIDTH: f64 = 460.0;

/// Where bars begin: what is certain and possible is named before them.
const LEFT: f64 = 78.0;

/// A digit or letter of the smallest size takes about so much of its height.
const LETTER: f64 = 0.54;

/// From nobody to most. Light paper only: a newspaper is white.
const SHADES: [&str; 6] = ["#e8ebea", "#c9d9db", "#a3c0c6", "#74a2ad", "#357686", "#074351"];

/// From this shade on letters are white.
const DARK: usize = 4;

const INK: &str = "#1d1c1a";
const QUIET: &str = "#5d5a54";

/// All charts of a table, in the language of the catalogue.
pub fn charts(table: &Table, imprint: &Imprint, catalog: &Catalog) -> Vec<Chart> {
    let mut all = Vec::new();
    for section in &table.sections {
        for block in view::blocks(section, catalog) {
            if block.rows.iter().all(|row| bars::spreads(row).is_empty()) {
                continue;
            }
            let name = match block.heading {
                None => section.section.code().to_owned(),
                Some(heading) => {
                    format!("{}-{}", section.section.code(), heading.trim_start_matches("pool-"))
                }
            };
            let title = match (section.section, block.heading) {
                (Section::All, None) => view::title(table, imprint, catalog),
                (section, None) => view::heading(section, catalog),
                (section, Some(heading)) => {
                    format!("{}: {}", view::heading(section, catalog), catalog.text(heading))
                }
            };
            let svg = chart(&title, section, &block, imprint, catalog);
            all.push(Chart { name, svg });
        }
    }
    all
}

/// A picture that grows downwards.
struct Canvas {
    body: String,
    below: f64,
}

impl Canvas {
    /// Lines of text from the left.
    fn lines(&mut self, words: &str, size: f64, colour: &str, weight: u16) {
        for line in wrap(words, columns(size)) {
            self.below += size * 1.3;
            let _ = writeln!(
                self.body,
                "<text x=\"0\" y=\"{y:.1}\" font-size=\"{size}\" font-weight=\"{weight}\" \
                 fill=\"{colour}\">{line}</text>",
                y = self.below - size * 0.3,
                line = escape(&line),
            );
        }
    }

    /// The shades with the steps that they stand for.
    fn key(&mut self, steps: &[String]) {
        let mut x = 0.0;
        self.below += 8.0;
        for (step, shade) in steps.iter().zip(SHADES) {
            let wide = length(step, 11.0) + 26.0;
            if x + wide > WIDTH {
                x = 0.0;
                self.below += 16.0;
            }
            let _ = writeln!(
                self.body,
                "<rect x=\"{x:.1}\" y=\"{y:.1}\" width=\"14\" height=\"9\" fill=\"{shade}\"/>\
                 <text x=\"{text:.1}\" y=\"{line:.1}\" font-size=\"11\" fill=\"{QUIET}\">{step}</text>",
                y = self.below,
                text = x + 18.0,
                line = self.below + 9.0,
                step = escape(step),
            );
            x += wide;
        }
        self.below += 16.0;
    }

    /// One bar, named at its left.
    fn bar(&mut self, bar: &Bar<'_>, name: &str, left: f64) {
        let (height, mut x) = (18.0, left);
        let _ = writeln!(
            self.body,
            "<text x=\"0\" y=\"{y:.1}\" font-size=\"12\" fill=\"{QUIET}\">{name}</text>",
            y = self.below + 13.0,
            name = escape(name),
        );
        for segment in &bar.segments {
            let group = segment.group;
            let wide = segment.part * (WIDTH - left);
            let fill = match SHADES.get(group.first) {
                Some(shade) if group.first == group.last => (*shade).to_owned(),
                _ => format!("url(#s{}-{})", group.first, group.last),
            };
            let _ = writeln!(
                self.body,
                "<rect x=\"{x:.2}\" y=\"{y:.1}\" width=\"{wide:.2}\" height=\"{height}\" \
                 fill=\"{fill}\" stroke=\"#fff\" stroke-width=\"0.7\"/>\
                 <text x=\"{middle:.2}\" y=\"{line:.1}\" font-size=\"12\" text-anchor=\"middle\" \
                 fill=\"{colour}\">{written}</text>",
                y = self.below,
                middle = x + wide / 2.0,
                line = self.below + 13.0,
                colour = if segment.shade >= DARK { "#fff" } else { INK },
                written = escape(&segment.written),
            );
            x += wide;
        }
        self.below += height;
        if !bar.below.is_empty() {
            let _ = writeln!(
                self.body,
                "<text x=\"{left}\" y=\"{y:.1}\" font-size=\"10\" fill=\"{QUIET}\">{below}</text>",
                y = self.below + 10.0,
                below = escape(&bar.below),
            );
            self.below += 12.0;
        }
        self.below += 2.0;
    }
}

fn chart(
    title: &str,
    section: &SectionTable,
    block: &Block<'_>,
    imprint: &Imprint,
    catalog: &Catalog,
) -> String {
    let mut canvas = Canvas { body: String::new(), below: 0.0 };
    let mut spoken = String::new();
    canvas.lines(title, 19.0, INK, 600);
    canvas.below += 3.0;
    canvas.lines(&catalog.text(block.chart), 13.0, QUIET, 400);
    canvas.key(&view::steps(catalog));
    for row in &block.rows {
        let spreads = bars::spreads(row);
        // A row with one figure needs no names beside its bars.
        let left = if spreads.iter().any(|(_, measure)| measure.is_some()) { LEFT } else { 0.0 };
        if !spreads.is_empty() {
            canvas.below += 6.0;
            canvas.lines(&row.label, 13.0, INK, 400);
            canvas.below += 1.0;
        }
        for (spread, measure) in spreads {
            let bar = bars::bar(spread, WIDTH - left, catalog);
            let name = measure.map_or_else(String::new, |measure| catalog.text(measure));
            let _ = writeln!(spoken, "{}: {}.", bars::named(row, measure, catalog), bar.spoken);
            canvas.bar(&bar, &name, left);
        }
    }
    canvas.below += 8.0;
    let source = imprint.source(section.people, catalog);
    if let Some(note) = &imprint.note {
        canvas.lines(note, 10.0, QUIET, 400);
    }
    canvas.lines(&source, 10.0, QUIET, 400);
    let height = canvas.below.ceil() + 2.0;
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{MILLIMETRES}mm\" height=\"{tall:.1}mm\" \
         viewBox=\"0 0 {WIDTH} {height}\" role=\"img\" lang=\"{language}\" \
         font-family=\"Helvetica, Arial, sans-serif\">\n<title>{title}</title>\n<desc>{spoken}</desc>\n\
         {shades}<rect width=\"{WIDTH}\" height=\"{height}\" fill=\"#fff\"/>\n{body}</svg>\n",
        tall = height * MILLIMETRES / WIDTH,
        language = catalog.language().code(),
        title = escape(title),
        spoken = spoken.lines().map(escape).collect::<Vec<_>>().join("\n"),
        shades = gradients(),
        body = canvas.body,
    )
}

/// The shades of joined groups: from the first step that they span to the last.
fn gradients() -> String {
    let mut all = "<defs>\n".to_owned();
    for (first, from) in SHADES.iter().enumerate() {
        for (last, to) in SHADES.iter().enumerate().skip(first + 1) {
            let _ = writeln!(
                all,
                "<linearGradient id=\"s{first}-{last}\"><stop stop-color=\"{from}\"/>\
                 <stop offset=\"1\" stop-color=\"{to}\"/></linearGradient>"
            );
        }
    }
    all + "</defs>\n"
}

/// How many letters of a size stand in a line.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a small whole number")]
fn columns(size: f64) -> usize {
    (WIDTH / (size * LETTER)) as usize
}

#[allow(clippy::cast_precision_loss, reason = "a label has few characters")]
fn length(words: &str, size: f64) -> f64 {
    words.chars().count() as f64 * size * LETTER
}
