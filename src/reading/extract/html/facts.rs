//! What pages tell about the account.

use std::io::Read;

use super::super::facts::{self, Facts};
use super::super::page_dates::Clocks;
use super::super::record::{LabelValue, Record};
use super::super::{Reader, Source};
use super::pieces::Pieces;
use super::shape::pairs;
use super::{clocks, findings, header};
use crate::decode::dates::{self, Habits, Zone};
use crate::decode::html::{self, Block, Entry};
use crate::decode::json::{Number, OneOrMany, Text};
use crate::decode::labels::{self, Label};
use crate::diag::Diagnostic;
use crate::reading::registry::Role;

/// Reads the facts of one HTML page.
pub(in super::super) fn read_facts(
    bytes: &mut dyn Read,
    source: Source<'_>,
) -> (Facts, Vec<Diagnostic>) {
    let mut facts = Facts::default();
    let Role::Fact(reader) = source.row.role else { return (facts, Vec::new()) };
    if reader == Reader::PrivacyChanges {
        facts.switches = Some(Vec::new());
    }
    if reader == Reader::EntryPage {
        return (read_head(bytes), Vec::new());
    }
    let clocks = clocks(&source);
    let page = html::read(bytes, |_, record| one(reader, record.entry, &clocks, &mut facts));
    if page.records == 0 {
        one(reader, Entry { blocks: page.loose.clone(), ..Entry::default() }, &clocks, &mut facts);
    }
    facts.merge(header::facts(&page));
    (facts, findings(&page))
}

/// The header of a page stands within this many bytes, style sheets included.
const HEAD_BYTES: u64 = 1 << 20;

/// Reads when and for whom a page was made.
pub(in super::super) fn read_head(bytes: &mut dyn Read) -> Facts {
    header::facts(&html::read(bytes.take(HEAD_BYTES), |_, _| {}))
}

fn one(reader: Reader, entry: Entry, clocks: &Clocks, facts: &mut Facts) {
    if reader == Reader::TimeZone {
        facts.time_zone = facts.time_zone.take().or_else(|| time_zone(&entry.blocks));
        return;
    }
    let time = Number(entry.date.as_deref().and_then(|date| super::pieces::seconds(date, clocks)));
    let mut pieces = Pieces::default();
    pieces.take(&entry, clocks);
    let heading = entry.heading.unwrap_or_default();
    match reader {
        Reader::FacebookProfile => {
            if !heading.is_empty() && pieces.labels.is_empty() {
                let value = Text::from(pieces.take_own());
                let label = Text::from(heading);
                pieces.labels.push(LabelValue { label, value, ..LabelValue::default() });
            }
            let mut profile = Facts::default();
            facebook_profile(pieces, &entry.blocks, &mut profile);
            facts.merge(profile);
        }
        Reader::PrivacyChanges | Reader::DownloadRequests | Reader::DefaultAudience => {
            let title = if heading.is_empty() { pieces.take_own() } else { heading };
            let string_map_data = match reader {
                Reader::PrivacyChanges => pairs(std::mem::take(&mut pieces.labels)),
                _ => pairs(Vec::new()),
            };
            let record = Record {
                timestamp: time,
                title: Text::from(title),
                string_map_data,
                label_values: OneOrMany(pieces.labels),
                ..Record::default()
            };
            facts::record(reader, Box::new(record), facts);
        }
        _ => {
            let mut found = Facts::default();
            let labels = pieces.labels.into_iter().map(with_iso_birth_date).collect();
            let record = Record { string_map_data: pairs(labels), ..Record::default() };
            facts::record(reader, Box::new(record), &mut found);
            facts.merge(found);
        }
    }
}

/// The only text that is the name of a zone (formats/facebook.md §8).
fn time_zone(blocks: &[Block]) -> Option<String> {
    let mut zone = None;
    html::each(blocks, &mut |block| {
        if let Block::Text(text) = block
            && zone.is_none()
            && text.contains('/')
            && Zone::named(text).is_some()
        {
            zone = Some(text.clone());
        }
    });
    zone
}

fn facebook_profile(pieces: Pieces, blocks: &[Block], facts: &mut Facts) {
    for entry in pieces.labels {
        let label = labels::label(&entry.label.raw());
        let value = entry.value.raw().trim().to_owned();
        match label {
            Some(Label::Name) if !value.is_empty() => {
                facts.full_name.get_or_insert(value);
            }
            Some(Label::Username) if !value.is_empty() => {
                facts.username.get_or_insert(value);
            }
            Some(Label::Bio) => facts.has_bio |= !value.is_empty(),
            Some(Label::BirthDate) => facts.birth = day(&value),
            _ => {}
        }
    }
    html::each(blocks, &mut |block| {
        if let Block::Link { href, .. } = block {
            let (number, name) = facts::account_in_uri(href);
            facts.account_id = facts.account_id.take().or(number);
            if href.contains("facebook.com/") && !href.contains("/dyi/") {
                facts.username = facts.username.take().or(name);
            }
        }
    });
}

fn day(text: &str) -> Option<jiff::civil::Date> {
    let written = dates::read(text)?;
    Some(Habits::default().settle(&written)?.civil.date())
}

/// The readers of JSON expect a birth date as JSON writes it.
fn with_iso_birth_date(mut entry: LabelValue<'static>) -> LabelValue<'static> {
    if labels::label(&entry.label.raw()) == Some(Label::BirthDate)
        && let Some(day) = day(&entry.value.raw())
    {
        entry.value = Text::from(day.to_string());
    }
    entry
}
