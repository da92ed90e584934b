//! HTML pages to the same records as JSON, so that the same readers make the same items of both
//! (formats/facebook.md §8, formats/instagram.md §8).
//!
//! What a page adds: the link of each post, tagged people, coordinates. What it lacks: seconds,
//! and its times stand in a zone: Instagram's in UTC−8 all year, Facebook's in that of the account.

mod ai;
mod facts;
mod header;
mod pieces;
mod shape;

use std::io::Read;

pub(super) use ai::{ai_app, ai_conversations};
pub(super) use facts::{read_facts, read_head};
pub use header::PageHeader;

use super::sink::Sink;
use super::{Extracted, Source, dispatch, understood, unread_comments};
use crate::decode::dates::{self, Order, Written, Zone};
use crate::decode::html::{self, Block, Entry, Head, Page};
use crate::diag::{Code, Diagnostic};
use crate::domain::moment::{Moment, Undated};
use crate::domain::platform::Platform;
use crate::reading::registry::{Reader, Role};
use crate::source::archive;

/// Instagram and Threads pages: Pacific standard time, in summer too (instagram.md §8, measured).
const INSTAGRAM_HOURS: i8 = -8;

/// The zone of the times of an export's pages; a Facebook account whose zone is not known is read
/// as UTC, and the run says so.
fn zone(source: &Source<'_>) -> Zone {
    let zone = match source.platform {
        Platform::Facebook => source.time_zone.and_then(Zone::named),
        _ => Zone::hours(INSTAGRAM_HOURS),
    };
    zone.unwrap_or(Zone::UTC)
}

/// Reads the records of one HTML page.
pub(super) fn read_records(bytes: &mut dyn Read, source: Source<'_>) -> Extracted {
    let (Role::Record(reader) | Role::Fact(reader)) = source.row.role else {
        return Extracted::default();
    };
    let mut pages = Records {
        reader,
        source,
        zone: zone(&source),
        sink: Sink::new(source),
        order: Order::default(),
        open: Vec::new(),
        unread: 0,
        last: 0,
        last_is_empty: false,
        texts: Vec::new(),
    };
    let bytes = pages.sink.until_full(bytes);
    let page = html::read(bytes, |head, record| pages.record(head, record.entry));
    pages.finish(page)
}

struct Records<'a> {
    reader: Reader,
    source: Source<'a>,
    zone: Zone,
    sink: Sink<'a>,
    order: Order,
    /// Items whose day and month may be swapped: the first, the end, the date.
    open: Vec<(usize, usize, Written)>,
    /// Dates that no table can read.
    unread: u64,
    /// The first item of the last record.
    last: usize,
    /// Whether the last record held nothing.
    last_is_empty: bool,
    /// Texts of records of which nothing was read.
    texts: Vec<String>,
}

impl Records<'_> {
    fn record(&mut self, head: &Head, entry: Entry) {
        self.sink.begin_record();
        self.last = self.sink.items();
        let written = entry.date.as_deref().map(dates::read);
        let mut pieces = pieces::Pieces::default();
        pieces.take(&entry, &self.zone);
        self.last_is_empty = written.is_none() && !pieces.is_something();
        if self.last_is_empty {
            self.keep_texts(understood::texts_of(&entry));
            self.sink.end_record(|| false);
            return;
        }
        let seconds = match &written {
            Some(Some(written)) => provisional(written).seconds(&self.zone),
            _ => None,
        };
        let date = entry.date.clone();
        if let Some(date) = &date {
            self.sink.date_seen(date);
        }
        let link = entry.link.clone();
        let texts = understood::texts_of(&entry);
        let shaped = shape::record(self.reader, &self.source, head, entry, pieces, seconds);
        dispatch(self.reader, "", shaped, &mut self.sink);
        if !self.sink.is_understood() && matches!(self.source.row.role, Role::Record(_)) {
            self.last_is_empty = true;
            self.keep_texts(texts);
            self.sink.end_record(|| false);
        }
        self.sink.link(self.last, link);
        match written {
            Some(Some(written)) => {
                self.order.see(&written);
                if matches!(written, Written::Either { .. }) {
                    self.open.push((self.last, self.sink.items(), written));
                }
            }
            Some(None) => {
                self.unread += 1;
                self.sink.undate(self.last, date.as_deref().unwrap_or_default());
            }
            None => {}
        }
    }

    /// Texts of which nothing was read; a few of them tell whether the page is empty.
    fn keep_texts(&mut self, texts: Vec<String>) {
        if self.texts.len() < understood::MOST_TEXTS {
            self.texts.extend(texts);
        }
    }

    fn finish(mut self, page: Page) -> Extracted {
        if page.open_record {
            // A record without its end is no record: the file counts up to the break.
            self.sink.forget(self.last, self.last_is_empty);
        }
        if page.records == 0 {
            self.plain_page(&page);
        }
        for (first, end, written) in std::mem::take(&mut self.open) {
            let settled = self.order.settle(&written).and_then(|stamp| stamp.seconds(&self.zone));
            self.unread += u64::from(settled.is_none());
            let moment = settled.map_or(Moment::undated(Undated::Unreadable), Moment::from_minutes);
            self.sink.redate(first, end, moment);
        }
        self.sink.page(page.generation, header::header(&page));
        self.sink.shortened(page.shortened);
        let is_full = self.sink.is_full();
        let mut extracted = self.sink.finish();
        if matches!(self.source.row.role, Role::Record(_)) && !page.cut {
            let texts = self.texts.iter().chain(&page.texts).map(String::as_str);
            extracted.diagnostics.extend(understood::of_page(&extracted.reading, texts));
        }
        if !is_full {
            extracted.diagnostics.extend(findings(&page));
        }
        extracted.diagnostics.extend(unread_comments(self.reader, &extracted.reading));
        if self.unread > 0 {
            let finding = Diagnostic::new(Code::DatesNotRead).with("count", self.unread);
            let language = page.head.language.unwrap_or_default();
            extracted.diagnostics.push(finding.with("language", language));
        }
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

/// One of the readings, until the whole page has told which.
fn provisional(written: &Written) -> dates::Stamp {
    match written {
        Written::Sure(stamp) | Written::DayFirst(stamp) | Written::MonthFirst(stamp) => *stamp,
        Written::Either { day_first, .. } => *day_first,
    }
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
