//! What is fuzzed: each function takes bytes as they may come from an archive or a file, and must
//! return. A panic is a crash, also one that the program would catch: libFuzzer's hook ends the
//! process before anybody can.

use std::io::{self, Read};

use jiff::civil::Date;
use widerspruch::decode::json::{Outcome, for_each_record, for_each_record_ahead};
use widerspruch::decode::{dates, whatsapp};
use widerspruch::domain::budget::Budget;
use widerspruch::domain::export::{Flavour, Layout};
use widerspruch::domain::platform::Platform;
use widerspruch::faces;
use widerspruch::reading::extract::{self, Source};
use widerspruch::reading::registry::{ROWS, Reader, Role, Row};
use widerspruch::render;
use widerspruch::report::inspection::build::inspect;
use widerspruch::report::saved;
use widerspruch::run::{self, Options, Silent};
use widerspruch::source::bytes::{InMemory, Lent};
use widerspruch::source::discover::discover;
use widerspruch::source::input::Input;
use widerspruch::statistics::pool;
use widerspruch::verdict::survey::answers::Answers;
use widerspruch::words::i18n::Language;

/// 2026-11-27T00:00:00Z.
const NOW: i64 = 1_795_737_600;

/// A JSON member: the first byte chooses the reader. However the bytes arrive, and on one thread or
/// two, the records are the same.
pub fn json(data: &[u8]) {
    let Some((row, data)) = chosen(data, |_| true) else { return };
    let whole = records(data, row, usize::MAX, false);
    assert_eq!(whole, records(data, row, 7, false), "pieces");
    assert_eq!(whole, records(data, row, usize::MAX, true), "two threads");
    read(data, row, Flavour::Json);
}

/// An HTML page: the first byte chooses the reader.
pub fn pages(data: &[u8]) {
    if let Some((row, data)) = chosen(data, |_| true) {
        read(data, row, Flavour::Html);
    }
}

/// A chat of WhatsApp.
pub fn chats(data: &[u8]) {
    let hints =
        whatsapp::Hints { file_name: Some("WhatsApp Chat with Meta AI.txt"), ..Default::default() };
    let mut chats = [whatsapp::scan(data, &hints)];
    whatsapp::find_owner(&mut chats, None);
    assert!(chats[0].entries().count() as u64 <= chats[0].messages);
}

/// A date as a page shows it.
pub fn dates(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    _ = dates::looks_like(&text);
    if let Some(written) = dates::read(&text) {
        let mut habits = dates::Habits::default();
        habits.see(&written);
        _ = written.provisional().seconds(&dates::Zone::UTC);
        for reading in written.readings() {
            _ = reading.stamp.seconds(&dates::Zone::UTC);
            _ = habits.allow(reading.order, reading.languages);
        }
    }
    _ = dates::Zone::named(&text);
}

/// Conversations with Meta AI, in every form.
pub fn ai(data: &[u8]) {
    let is_ai = |role: &Role| {
        matches!(
            role,
            Role::Record(Reader::AiConversations | Reader::AiAppConversations) | Role::Thread(_)
        )
    };
    if let Some((row, data)) = chosen(data, is_ai) {
        read(data, row, Flavour::Json);
        read(data, row, Flavour::Html);
    }
}

/// A file of answers; what is read is written and read alike.
pub fn answers(data: &[u8]) {
    if let Ok(answers) = Answers::parse(data) {
        let text = answers.text().expect("answers that were read can be written");
        let again = Answers::parse(text.as_bytes()).expect("answers that were written can be read");
        assert_eq!(again.text().ok(), Some(text));
    }
}

/// A saved report, shown in every way.
pub fn saved_reports(data: &[u8]) {
    let Ok(report) = saved::parse(data) else { return };
    for language in [Language::De, Language::En] {
        render::html::html(&report, language).expect("a page");
        _ = render::markdown::markdown(&report, language);
    }
    render::json::json(&report).expect("JSON");
}

/// Shared statistics, and a table of them that was saved.
pub fn statistics(data: &[u8]) {
    if let Ok(submission) = pool::read::submission(data) {
        let mut tally = pool::tally::Tally::default();
        tally.add(&submission);
        tally.check().expect("a tally of one adds up");
    }
    if let Ok(text) = std::str::from_utf8(data) {
        _ = pool::counted::read_tally(text);
    }
}

/// A picture; large ones say so in their headers.
pub fn pictures(data: &[u8]) {
    _ = faces::count_in(data);
}

/// A zip: its table of contents, and all bytes of its members.
pub fn zips(data: &[u8]) {
    let lent = vec![Lent::new("facebook-x-2026-09-02-AbCd1234.zip", InMemory(data.to_owned()))];
    for archive in discover(&Input::Lent(lent)).archives {
        _ = archive.findings();
        for entry in archive.entries().flatten() {
            _ = archive
                .read(entry.index, |bytes| io::copy(&mut bytes.take(1 << 20), &mut io::sink()));
        }
    }
}

/// A whole run over loose files: each begins with a line `### path` of its own.
pub fn run(data: &[u8]) {
    let mut files: Vec<(String, Vec<u8>)> = Vec::new();
    for line in data.split_inclusive(|byte| *byte == b'\n') {
        match line.strip_prefix(b"### ") {
            Some(path) => {
                let path = String::from_utf8_lossy(path.trim_ascii()).into_owned();
                files.push((format!("export/{path}"), Vec::new()));
            }
            None => files.last_mut().into_iter().for_each(|(_, file)| file.extend_from_slice(line)),
        }
    }
    let lent: Vec<Lent> =
        files.into_iter().take(50).map(|(path, bytes)| Lent::new(path, InMemory(bytes))).collect();
    let mut options = Options::new(lent, Date::constant(2026, 11, 27), NOW);
    options.read.keep = extract::Options { texts: true, links: true, all_labels: true };
    let analysis = run::analyse(&options, &Silent);
    _ = inspect(&analysis.reading, &analysis.verdicts, &analysis.report, true);
    _ = render::html::html(&analysis.report, Language::De).expect("a page");
    _ = render::markdown::markdown(&analysis.report, Language::En);
    _ = render::json::json(&analysis.report).expect("JSON");
}

/// The row of the table that the first byte chooses among those that are read.
fn chosen(data: &[u8], wanted: fn(&Role) -> bool) -> Option<(&'static Row, &[u8])> {
    let (first, data) = data.split_first()?;
    let is_read =
        |row: &&Row| matches!(row.role, Role::Record(_) | Role::Fact(_) | Role::Thread(_));
    let rows: Vec<&Row> = ROWS.iter().filter(is_read).filter(|row| wanted(&row.role)).collect();
    Some((rows.get(usize::from(*first) % rows.len())?, data))
}

fn read(data: &[u8], row: &'static Row, flavour: Flavour) {
    let own_names = Default::default();
    let budget = Budget::default();
    let platform = row.platform.unwrap_or(Platform::Facebook);
    let source = Source {
        row,
        platform,
        flavour,
        layout: row.layouts.first().copied().unwrap_or(Layout::L4),
        own_names: &own_names,
        options: extract::Options { texts: true, links: true, all_labels: true },
        place: ("facebook-x.zip", row.path),
        size: data.len() as u64,
        now: NOW,
        compared: 16,
        budget: &budget,
    };
    let mut bytes = data;
    if matches!(row.role, Role::Fact(_)) {
        _ = extract::read_facts(&mut bytes, source);
    }
    let mut bytes = data;
    let extracted = extract::read_records(&mut bytes, source);
    for item in extracted.batch.items.iter() {
        _ = extracted.batch.media_of(&item);
    }
}

/// Hands out so many bytes at a time.
struct Pieces<'a>(&'a [u8], usize);

impl Read for Pieces<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.1.min(buffer.len());
        (&mut self.0).take(count as u64).read(buffer)
    }
}

fn records(data: &[u8], row: &Row, piece: usize, ahead: bool) -> (Vec<(String, Vec<u8>)>, String) {
    let mut found = Vec::new();
    let mut on_record = |list: &str, slice: &[u8]| found.push((list.to_owned(), slice.to_owned()));
    let mut bytes = Pieces(data, piece);
    let outcome = if ahead {
        for_each_record_ahead(&mut bytes, &row.lists, &mut on_record)
    } else {
        for_each_record(&mut bytes, &row.lists, &mut on_record)
    };
    // How far was read beyond a break, and with it the place that is named, depends on the pieces.
    let is_broken = outcome.broken.is_some();
    (found, format!("{is_broken} {:?}", Outcome { read: 0, broken: None, ..outcome }))
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    /// Every seed and every input that once crashed is read without a panic.
    #[test]
    fn seeds_are_read() {
        let targets: [(&str, fn(&[u8])); 11] = [
            ("json", super::json),
            ("pages", super::pages),
            ("chats", super::chats),
            ("dates", super::dates),
            ("ai", super::ai),
            ("answers", super::answers),
            ("saved_reports", super::saved_reports),
            ("statistics", super::statistics),
            ("pictures", super::pictures),
            ("zips", super::zips),
            ("run", super::run),
        ];
        for (name, target) in targets {
            let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds").join(name);
            let mut seeds = 0;
            for seed in fs::read_dir(folder).unwrap() {
                target(&fs::read(seed.unwrap().path()).unwrap());
                seeds += 1;
            }
            assert!(seeds > 0, "{name} has no seed");
        }
    }
}
