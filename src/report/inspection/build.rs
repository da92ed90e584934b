//! What lies in the archives, for `inspect`: read, left out, unknown, failed or missing, and why.
//! Everything is taken from what the run read for its report; nothing is read again.

use std::collections::{BTreeMap, BTreeSet};

use crate::decode::html::Generation;
use crate::diag::Code;
use crate::domain::name::Name;
use crate::domain::platform::Platform;
use crate::reading::exports::{self, ExportDate};
use crate::reading::extract::Labels;
use crate::reading::registry::Role;
use crate::reading::whole::Reading;
use crate::reading::zones::PageZone;
use crate::report::ages::{day_of, has_short_range};
use crate::report::inspection::model::{
    Export, Failed, Inspection, Label, List, PageTimes, Range, SCHEMA, ZoneSource,
};
use crate::report::model::Report;
use crate::report::model::{ArchiveAge, DateRange, Flavour};
use crate::report::names::{self, Veil};
use crate::verdict::verdicts::Verdicts;

use super::families;
use super::leftovers::{self, Owners, Sorted};

/// So many of a list are named, unless all are wanted.
const NAMED: usize = 20;
/// And so many in any case: archives are hostile.
const MOST: usize = 10_000;

/// All that an inspection is made of.
#[derive(Clone, Copy)]
struct Stages<'a> {
    reading: &'a Reading,
    verdicts: &'a Verdicts,
    report: &'a Report,
}

/// The inspection; with `all` the lists are not cut short.
pub fn inspect(reading: &Reading, verdicts: &Verdicts, report: &Report, all: bool) -> Inspection {
    let stages = Stages { reading, verdicts, report };
    let limit = if all { MOST } else { NAMED };
    let mut owners = Owners::of(reading);
    let exports = (0..reading.exports.len())
        .filter_map(|position| export(stages, position, owners.leftovers_of(position), limit))
        .collect();
    Inspection {
        schema: SCHEMA,
        tool_version: env!("CARGO_PKG_VERSION"),
        policy_version: report.policy.version,
        policy_checked: report.policy.checked,
        exports,
        shared: owners.shared().finish(limit),
        outside: reading.outside,
        faces: report.third_parties.faces.clone(),
        diagnostics: report.quality.diagnostics.clone(),
    }
}

fn export(stages: Stages<'_>, position: usize, leftovers: Sorted, limit: usize) -> Option<Export> {
    let Stages { reading, verdicts, report } = stages;
    let veil = Veil::of(reading);
    let own = reading.exports.get(position)?;
    let listed = report.exports.get(position)?;
    let date = *verdicts.dates().get(position)?;
    let mut labels = own.facts.labels.clone();
    let mut page_generations = BTreeMap::new();
    for (_, member) in reading.collection.of_export(position) {
        labels.merge(member.reading.labels.clone());
        if own.flavour == Flavour::Html
            && let Some(generation) = member.reading.generation
        {
            *page_generations.entry(generation_code(generation)).or_default() += 1;
        }
    }
    let families = families::of(reading, verdicts, position);
    let mut categories = families::Categories::of(reading, position, &families);
    if report.is_cut_short() {
        // What is not there may lie behind the break.
        categories = families::Categories { empty: categories.empty, ..Default::default() };
    }
    let range = requested(listed.requested_range.as_ref(), std::slice::from_ref(listed));
    let mut leftovers = leftovers.finish(limit);
    let threads = families.iter().find(|family| family.reader == families::THREADS);
    leftovers::without_threads(&mut leftovers, threads.map_or(0, |family| family.members));
    Some(Export {
        platform: own.platform,
        flavour: own.flavour,
        layout: own.layout,
        layout_told_by: reading
            .units_of(own)
            .filter(|unit| unit.layout == own.layout)
            .find_map(crate::reading::detect::Unit::layout_told_by),
        page_generations,
        account: listed.account_index + 1,
        account_state: listed.account,
        parts: reading.units_of(own).map(|unit| part_name(reading, &veil, unit)).collect(),
        language: listed.language.clone(),
        languages: labels.languages.clone(),
        exported: date.seconds.and_then(day_of),
        exported_by: exported_by(own, date),
        age: listed.age,
        time_zone: stages.reading.zones.get(position).and_then(Option::as_ref).map(page_times),
        content: listed.first.zip(listed.last).map(|(start, end)| DateRange { start, end }),
        requested: listed.requested_range.clone(),
        range,
        families,
        facts: facts(reading, own),
        leftovers,
        failed: failed(reading, own, limit),
        empty: categories.empty,
        none: categories.none,
        absent: categories.absent,
        known_labels: labels.known,
        notices: notices(own.platform, listed.age, range, &labels, own.facts.labels_unknown),
        unknown_labels: List::of(counted(labels.unknown), limit),
        unconfirmed_labels: counted(labels.unconfirmed),
    })
}

fn part_name(reading: &Reading, veil: &Veil, unit: &crate::reading::detect::Unit) -> Name {
    let archive = reading.archives.get(unit.archive).map_or("", String::as_str);
    veil.part(archive, &unit.root)
}

const fn generation_code(generation: Generation) -> &'static str {
    match generation {
        Generation::Plain => "plain",
        Generation::Contents => "contents",
        Generation::UiBoxes => "ui_boxes",
        Generation::Boxes => "boxes",
        Generation::Sections => "sections",
    }
}

/// The labels that were seen most often first.
fn counted(labels: BTreeMap<String, u64>) -> Vec<Label> {
    let mut list: Vec<Label> = labels
        .into_iter()
        .map(|(label, count)| Label { label: names::label(&label), count })
        .collect();
    list.sort_by_key(|label| std::cmp::Reverse(label.count));
    list
}

fn exported_by(export: &exports::Export, date: ExportDate) -> Vec<&'static str> {
    let told = [
        ("name", export.name.date.is_some()),
        ("request", export.facts.requests.iter().any(|request| request.seconds.is_some())),
        ("page", export.facts.header.made.is_some()),
    ];
    let mut found: Vec<&str> =
        told.into_iter().filter_map(|(source, holds)| holds.then_some(source)).collect();
    if found.is_empty() && date.known {
        found.push("told");
    } else if found.is_empty() && date.seconds.is_some() {
        found.push("records");
    }
    found
}

fn page_times(zone: &PageZone) -> PageTimes {
    let (source, name, east) = match zone {
        PageZone::File(name) => (ZoneSource::File, Some(name.clone()), Vec::new()),
        PageZone::Header(east) => (ZoneSource::Header, None, vec![*east]),
        PageZone::Twins(days) => {
            let all: BTreeSet<i32> = days.iter().map(|(_, east)| *east).collect();
            (ZoneSource::Twins, None, all.into_iter().collect())
        }
        PageZone::Unknown => (ZoneSource::Unknown, None, Vec::new()),
    };
    PageTimes { source, name, minutes_east: east.into_iter().map(|east| east / 60).collect() }
}

/// About a year, with some days of grace.
const YEAR: i32 = 373;

fn requested(range: Option<&DateRange>, export: &[crate::report::model::Export]) -> Range {
    let Some(range) = range else { return Range::Unknown };
    let days = range.end.since(range.start).map_or(i32::MAX, |span| span.get_days());
    if days <= YEAR {
        Range::LastYear
    } else if has_short_range(export) {
        Range::Part
    } else {
        Range::Long
    }
}

fn facts(reading: &Reading, export: &exports::Export) -> BTreeMap<&'static str, u64> {
    let mut found = BTreeMap::new();
    for member in reading.units_of(export).flat_map(|unit| &unit.members) {
        if let Role::Fact(reader) = member.row.role {
            *found.entry(reader.code()).or_default() += 1;
        }
    }
    found
}

fn failed(reading: &Reading, export: &exports::Export, limit: usize) -> List<Failed> {
    let mut all = Vec::new();
    for unit in reading.units_of(export) {
        for member in &unit.members {
            if let Some(code) = reading.failed.get(&(unit.archive, member.index)) {
                let member = names::member_of(&member.path, unit.platform);
                all.push(Failed { member, code: *code });
            }
        }
    }
    all.sort_by(|a, b| a.member.cmp(&b.member));
    List::of(all, limit)
}

fn notices(
    platform: Platform,
    age: ArchiveAge,
    range: Range,
    labels: &Labels,
    flag_unknown: bool,
) -> Vec<Code> {
    let has_age = matches!(platform, Platform::Facebook | Platform::Instagram);
    [
        (Code::ArchiveOlderThanTraining, has_age && age == ArchiveAge::OlderThanTraining),
        (Code::ArchiveAgeUnknown, has_age && age == ArchiveAge::Unknown),
        (Code::RequestedRangeShort, matches!(range, Range::LastYear | Range::Part)),
        (Code::LabelsNotRecognised, flag_unknown || !labels.unknown.is_empty()),
    ]
    .into_iter()
    .filter_map(|(code, holds)| holds.then_some(code))
    .collect()
}
