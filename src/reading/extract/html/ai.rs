//! Pages with conversations with Meta AI (notes on WhatsApp §6.2, §6.3).

use std::io::Read;

use super::super::meta_ai::{file_app, file_messages};
use super::super::sink::Sink;
use super::super::{Extracted, Source, understood};
use super::header::header;
use super::{clocks, findings};
use crate::decode::ai_app;
use crate::decode::ai_conversations::Conversations;
use crate::decode::dates::{self, Habits, Written};
use crate::decode::html::{self, Block, Entry};
use crate::domain::moment::{Moment, Undated};

/// A message of a page.
struct Message {
    said: Said,
    /// None for a date that no table can read.
    written: Option<Written>,
}

/// Who said what.
enum Said {
    /// A box of the inbox markup: the heading is the sender.
    Box { sender: Option<String>, text: String },
    /// Labels and values, as the JSON has them.
    Rows(Vec<(String, String)>),
}

/// A conversation on Facebook or Instagram, in boxes like the inbox, or in nested tables that repeat
/// the JSON (formats/instagram.md §8). Boxes without a date are no messages.
pub(crate) fn ai_conversations(bytes: &mut dyn Read, source: Source<'_>) -> Extracted {
    let mut sink = Sink::new(source);
    let mut messages = Vec::new();
    let mut habits = Habits::default();
    let mut unread: Vec<String> = Vec::new();
    let bytes = sink.until_full(bytes);
    let page = html::read(bytes, |_, record| {
        sink.begin_record();
        if !sink.messages_fit(1) {
            return;
        }
        let known = messages.len();
        let of_record = understood::texts_of(&record.entry);
        let Entry { heading, date, blocks, .. } = record.entry;
        let tables = messages.len();
        rows(&blocks, &mut messages);
        if messages.len() > tables {
            messages.iter().skip(tables).flat_map(|one| &one.written).for_each(|it| habits.see(it));
            return;
        }
        let written = date.as_deref().and_then(dates::read);
        if let Some(written) = &written {
            habits.see(written);
        }
        let text = texts(&blocks).into_iter().find(|text| date.as_deref() != Some(text));
        if date.is_some() {
            let said = Said::Box { sender: heading, text: text.unwrap_or_default() };
            messages.push(Message { said, written });
        }
        if messages.len() == known && unread.len() < understood::MOST_TEXTS {
            unread.extend(of_record);
        }
    });
    let clocks = clocks(&source);
    let mut conversations = Conversations::default();
    for (message, record) in messages.into_iter().zip(0_u32..) {
        let moment = message
            .written
            .and_then(|written| habits.settle(&written))
            .map_or(Moment::undated(Undated::Unreadable), |stamp| clocks.moment(&stamp));
        match &message.said {
            Said::Box { sender, text } => {
                conversations.add_message(sender.as_deref(), moment, text, record);
            }
            Said::Rows(fields) => conversations.add_fields(fields, moment, record),
        }
    }
    if conversations.messages() > 0 {
        sink.understood();
    }
    file_messages(&conversations.finish(source.own_names), &mut sink);
    sink.page(page.generation, header(&page));
    let mut extracted = sink.finish();
    // The index of conversations holds their names, no message and so no date.
    let texts = unread.iter().chain(&page.texts).map(String::as_str);
    let is_index = !texts.clone().any(dates::looks_like);
    if !is_index && !page.cut {
        extracted.diagnostics.extend(understood::of_page(&page, &extracted.reading, texts));
    }
    extracted.diagnostics.extend(findings(&page));
    extracted
}

/// The messages in the tables of a record: each ends in a date without a label. What stands outside
/// of a group is about the conversation.
fn rows(blocks: &[Block], messages: &mut Vec<Message>) {
    for block in blocks {
        match block {
            Block::Row(row) => group(&row.value, messages),
            Block::Group(entry) => group(&entry.blocks, messages),
            _ => {}
        }
    }
}

fn group(blocks: &[Block], messages: &mut Vec<Message>) {
    let mut fields = Vec::new();
    let mut take = |label: &str, value: String| match dates::read(&value) {
        Some(written) if label.trim().is_empty() => {
            let said = Said::Rows(std::mem::take(&mut fields));
            Some(Message { said, written: Some(written) })
        }
        _ => {
            fields.push((label.to_owned(), value));
            None
        }
    };
    // A lone date is the value of a row, no message.
    let has_rows = blocks.iter().any(|block| matches!(block, Block::Row(_)));
    for block in blocks.iter().filter(|_| has_rows) {
        match block {
            Block::Row(row) if is_leaf(&row.value) => {
                messages.extend(take(&row.label, row.text()));
            }
            Block::Text(text) => messages.extend(take("", text.clone())),
            _ => {}
        }
    }
    rows(blocks, messages);
}

fn is_leaf(blocks: &[Block]) -> bool {
    !blocks.iter().any(|block| matches!(block, Block::Row(_) | Block::Group(_)))
}

/// The conversations of the Meta AI app: one text each, with the name of its file or its date
/// beside it.
pub(crate) fn ai_app(bytes: &mut dyn Read, source: Source<'_>) -> Extracted {
    let mut sink = Sink::new(source);
    let mut conversations = ai_app::Conversations::default();
    let mut unread: Vec<String> = Vec::new();
    let page = html::read(bytes, |_, record| {
        sink.begin_record();
        if unread.len() < understood::MOST_TEXTS {
            unread.extend(understood::texts_of(&record.entry));
        }
        let moment = record.entry.date.as_deref().and_then(dates::read).and_then(|written| {
            // The app writes the month first (notes §6.3).
            written.month_first()?.seconds(&dates::Zone::UTC)
        });
        let moment = moment.map_or(Moment::MISSING, Moment::from_minutes);
        let mut found = texts(&record.entry.blocks);
        found.extend(record.entry.heading);
        add(&mut conversations, &found, moment);
    });
    add(&mut conversations, &texts(&page.loose), Moment::MISSING);
    if conversations.known() > 0 {
        sink.understood();
    }
    file_app(&conversations, &mut sink);
    sink.page(page.generation, header(&page));
    let mut extracted = sink.finish();
    if !page.cut {
        let texts = unread.iter().chain(&page.texts).map(String::as_str);
        extracted.diagnostics.extend(understood::of_page(&page, &extracted.reading, texts));
    }
    extracted.diagnostics.extend(findings(&page));
    extracted
}

/// Takes texts with the name of the file that stands before each, or alone among them.
fn add(conversations: &mut ai_app::Conversations, texts: &[String], moment: Moment) {
    let is_label = |text: &&str| text.contains("Meta AI_") && !text.contains('\n');
    let mut label = texts.iter().map(|text| text.trim()).find(is_label).unwrap_or_default();
    for text in texts.iter().map(|text| text.trim()) {
        if is_label(&text) {
            label = text;
        } else {
            conversations.add_text(label, text, moment);
        }
    }
}

/// All texts in the order of the page, labels and groups included.
fn texts(blocks: &[Block]) -> Vec<String> {
    let mut found = Vec::new();
    for block in blocks {
        match block {
            Block::Text(text) | Block::Heading(text) => found.push(text.clone()),
            Block::Row(row) => {
                found.push(row.label.clone());
                found.extend(texts(&row.value));
            }
            Block::Group(group) => found.extend(texts(&group.blocks)),
            Block::Link { .. } | Block::Media(_) => {}
        }
    }
    found
}
