//! HTML pages to the same records as JSON, so that the same readers make the same items of both
//! (formats/facebook.md §8, formats/instagram.md §8).
//!
//! What a page adds: the link of each post, tagged people, coordinates. What it lacks: seconds,
//! and its times stand in a zone: Instagram's in UTC−8 all year, Facebook's in that of the account.

mod ai;
mod body_date;
mod facts;
mod header;
mod pieces;
mod shape;

use std::io::Read;

pub(super) use ai::{ai_app, ai_conversations};
pub(super) use facts::{read_facts, read_head};

use super::page_dates::{Clocks, PageDates};
use super::sink::Sink;
use super::{Extracted, Source, dispatch, understood, unread_comments};
use crate::decode::dates as words;
use crate::decode::dates::Zone;
use crate::decode::html::{self, Block, Entry, Head, Page};
use crate::decode::labels::{self, Label};
use crate::diag::{Code, Diagnostic};
use crate::domain::platform::Platform;
use crate::reading::registry::{Reader, Role};
use crate::source::archive;

/// Instagram and Threads pages: Pacific standard time, in summer too (instagram.md §8, measured).
const INSTAGRAM_HOURS: i8 = -8;

/// How the times of an export's pages become UTC.
fn clocks(source: &Source<'_>) -> Clocks {
    let known = match source.platform {
        Platform::Facebook => None,
        _ => Zone::hours(INSTAGRAM_HOURS),
    };
    known.map_or(Clocks::OfAccount, Clocks::Zone)
}

/// Reads the records of one HTML page.
pub(super) fn read_records(bytes: &mut dyn Read, source: Source<'_>) -> Extracted {
    let (Role::Record(reader) | Role::Fact(reader)) = source.row.role else {
        return Extracted::default();
    };
    let mut pages = Records {
        reader,
        source,
        clocks: clocks(&source),
        sink: Sink::new(source),
        dates: PageDates::default(),
        last: 0,
        last_is_empty: false,
        texts: Vec::new(),
    };
    let bytes = pages.sink.until_full(bytes);
    let page = html::read(bytes, |head, record| pages.record(head, record.entry));
    pages.finish(&page)
}

struct Records<'a> {
    reader: Reader,
    source: Source<'a>,
    clocks: Clocks,
    sink: Sink<'a>,
    dates: PageDates,
    /// The first item of the last record.
    last: usize,
    /// Whether the last record held nothing.
    last_is_empty: bool,
    /// Texts of records of which nothing was read.
    texts: Vec<String>,
}

impl Records<'_> {
    fn record(&mut self, head: &Head, mut entry: Entry) {
        self.sink.begin_record();
        self.last = self.sink.items();
        body_date::take(&mut entry);
        let date = entry.date.clone().or_else(|| date_in_rows(&entry.blocks));
        let written = date.as_deref().map(words::read);
        let mut pieces = pieces::Pieces::default();
        pieces.take(&entry, &self.clocks);
        self.last_is_empty = written.is_none() && !pieces.is_something();
        if self.last_is_empty {
            self.keep_texts(understood::texts_of(&entry));
            self.sink.end_record(|| false);
            return;
        }
        let stamp = written.flatten().map(|written| written.provisional());
        // Only pages until mid-2018 name the distance from UTC; the record is in it as a whole.
        let is_local = match &stamp {
            Some(stamp) => self.clocks.is_local(stamp),
            None => matches!(self.clocks, Clocks::OfAccount),
        };
        self.sink.on_the_clock_of_the_account(is_local);
        let seconds = stamp.and_then(|stamp| self.clocks.seconds(&stamp));
        if let Some(date) = &date {
            self.sink.date_seen(date);
        }
        let heading = entry.heading.take().unwrap_or_default();
        let shaped = shape::record(self.reader, &self.source, head, heading, pieces, seconds);
        dispatch(self.reader, "", Box::new(shaped), &mut self.sink);
        if !self.sink.is_understood() && matches!(self.source.row.role, Role::Record(_)) {
            self.last_is_empty = true;
            self.keep_texts(understood::texts_of(&entry));
            self.sink.end_record(|| false);
        }
        self.sink.link(self.last, entry.link);
        match written {
            Some(Some(written)) if !written.is_open() || self.sink.open_date_fits() => {
                self.dates.see(&written, (self.last, self.sink.items()), &self.clocks);
            }
            Some(None) => {
                self.dates.unread += 1;
                self.sink.undate(self.last, date.as_deref().unwrap_or_default());
            }
            Some(Some(_)) | None => {}
        }
    }

    /// Texts of which nothing was read; a few of them tell whether the page is empty.
    fn keep_texts(&mut self, texts: Vec<String>) {
        if self.texts.len() < understood::MOST_TEXTS {
            self.texts.extend(texts);
        }
    }

    fn finish(mut self, page: &Page) -> Extracted {
        if page.open_record {
            // A record without its end is no record: the file counts up to the break.
            self.sink.forget(self.last, self.last_is_empty);
        }
        if page.records == 0 {
            self.plain_page(page);
        }
        self.sink.page(page.generation, header::header(page));
        self.sink.shortened(page.shortened);
        let is_full = self.sink.is_full();
        let mut extracted = self.sink.finish();
        if matches!(self.source.row.role, Role::Record(_)) && !page.cut {
            let texts = self.texts.iter().chain(&page.texts).map(String::as_str);
            extracted.diagnostics.extend(understood::of_page(page, &extracted.reading, texts));
        }
        self.dates.settle(&self.dates.habits.clone(), &mut extracted.batch, 0);
        self.dates.language.clone_from(&page.head.language);
        extracted.reading.dates = self.dates;
        if !is_full {
            extracted.diagnostics.extend(findings(page));
        }
        extracted.diagnostics.extend(unread_comments(self.reader, &extracted.reading));
        extracted
    }

    /// A page without boxes (Instagram 2021 and 2022): its rows are one record.
    fn plain_page(&mut self, page: &Page) {
        let blocks: Vec<Block> =
            page.loose.iter().filter(|block| matches!(block, Block::Row(_))).cloned().collect();
        if !blocks.is_empty() {
            let head = page.head.clone();
            self.record(&head, Entry { blocks, ..Entry::default() });
        }
    }
}

/// The time of a record that stands in a row instead of its footer, where only other dates can tell
/// what it means; what is clear is read with the row.
fn date_in_rows(blocks: &[Block]) -> Option<String> {
    let is_time = |row: &&html::Row| {
        matches!(labels::label(&row.label), Some(Label::Time | Label::CommentTime))
    };
    let rows = html::rows(blocks).into_iter().filter(is_time).map(html::Row::text);
    rows.filter(|text| words::looks_like(text))
        .find(|text| words::read(text).is_some_and(|written| written.is_open()))
}

/// What went wrong on a page.
fn findings(page: &Page) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    if let Some(error) = &page.error {
        let finding = Diagnostic::new(archive::code_of(error));
        found.push(match finding.code {
            Code::LimitReached => finding.with("byte", page.bytes),
            _ => finding.with("cause", error.to_string()),
        });
    } else if page.cut {
        found.push(Diagnostic::new(Code::MemberBroken).with("byte", page.bytes));
    }
    if page.too_long {
        found.push(Diagnostic::new(Code::LimitReached).with("byte", page.bytes));
    }
    found
}
