//! Pages with conversations with Meta AI (notes on WhatsApp §6.2, §6.3).

use std::io::Read;

use super::super::meta_ai::{file_app, file_messages};
use super::super::sink::Sink;
use super::super::{Extracted, Source};
use super::{findings, made, zone};
use crate::decode::ai_app;
use crate::decode::ai_conversations::Conversations;
use crate::decode::dates::{self, Order, Written};
use crate::decode::html::{self, Block, Entry};
use crate::domain::moment::{Moment, Undated};

/// A message of the inbox markup: sender, date, text.
struct Message {
    sender: Option<String>,
    /// None for a date that no table can read.
    written: Option<Written>,
    text: String,
}

/// A conversation on Facebook or Instagram: the sender is the heading of each box. Boxes without
/// a date are no messages.
pub(crate) fn ai_conversations(bytes: &mut dyn Read, source: Source<'_>) -> Extracted {
    let mut sink = Sink::new(source);
    let mut messages = Vec::new();
    let mut order = Order::default();
    let page = html::read(bytes, |_, record| {
        sink.begin_record();
        let Entry { heading, date, blocks, .. } = record.entry;
        let written = date.as_deref().and_then(dates::read);
        if let Some(written) = &written {
            order.see(written);
        }
        let text = texts(&blocks).into_iter().find(|text| date.as_deref() != Some(text));
        if date.is_some() {
            messages.push(Message { sender: heading, written, text: text.unwrap_or_default() });
        }
    });
    let zone = zone(&source);
    let mut conversations = Conversations::default();
    for (message, record) in messages.into_iter().zip(0_u32..) {
        let moment = message
            .written
            .and_then(|written| order.settle(&written)?.seconds(&zone))
            .map_or(Moment::undated(Undated::Unreadable), Moment::from_minutes);
        conversations.add_message(message.sender.as_deref(), moment, &message.text, record);
    }
    file_messages(&conversations.finish(source.own_names), &mut sink);
    sink.page(page.generation, made(&page.head));
    let mut extracted = sink.finish();
    extracted.diagnostics.extend(findings(&page));
    extracted
}

/// The conversations of the Meta AI app: one text each, with the name of its file or its date
/// beside it.
pub(crate) fn ai_app(bytes: &mut dyn Read, source: Source<'_>) -> Extracted {
    let mut sink = Sink::new(source);
    let mut conversations = ai_app::Conversations::default();
    let page = html::read(bytes, |_, record| {
        sink.begin_record();
        let moment = record.entry.date.as_deref().and_then(dates::read).and_then(|written| {
            // The app writes the month first (notes §6.3).
            let stamp = match written {
                Written::Sure(stamp) | Written::DayFirst(stamp) | Written::MonthFirst(stamp) => {
                    stamp
                }
                Written::Either { month_first, .. } => month_first,
            };
            stamp.seconds(&dates::Zone::UTC)
        });
        let moment = moment.map_or(Moment::MISSING, Moment::from_minutes);
        let mut found = texts(&record.entry.blocks);
        found.extend(record.entry.heading);
        add(&mut conversations, &found, moment);
    });
    add(&mut conversations, &texts(&page.loose), Moment::MISSING);
    file_app(&conversations, &mut sink);
    sink.page(page.generation, made(&page.head));
    let mut extracted = sink.finish();
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
