//! One line of account for every family of records, and which families are missing.

use std::collections::BTreeMap;

use crate::domain::batch::Share;
use crate::domain::kind::Family as KindFamily;
use crate::domain::platform::Platform;
use crate::reading::collection::{ItemRef, Loaded};
use crate::reading::registry::{ROWS, Reader, Role, Row};
use crate::reading::whole::Reading;
use crate::report::inspection::model::Family;
use crate::verdict::verdicts::Verdicts;

/// Private threads with Meta AI have no reader of their own in the table.
pub(super) const THREADS: &str = "threads";

fn reader_of(row: &Row) -> Option<&'static str> {
    match row.role {
        Role::Record(reader) => Some(reader.code()),
        Role::Thread(_) => Some(THREADS),
        _ => None,
    }
}

/// The families of an export in the order of the table.
pub(super) fn of(reading: &Reading, verdicts: &Verdicts, export: usize) -> Vec<Family> {
    let mut found: BTreeMap<&str, Family> = BTreeMap::new();
    let account = verdicts.accounts().get(reading.account_of(export));
    for (index, member) in reading.collection.of_export(export) {
        let Some(reader) = reader_of(member.row) else { continue };
        let family = found.entry(reader).or_insert(Family { reader, ..Family::default() });
        let Some(share) = reading.collection.share(member) else { continue };
        add_reading(family, member, share);
        for (item, position) in share.items().zip(0_u32..) {
            let at = ItemRef { member: index, item: position };
            let by_pictures =
                matches!(item.kind.family(), KindFamily::Listed | KindFamily::Pictures);
            family.items += 1;
            if by_pictures {
                family.pictures += 1;
            } else if account.is_some_and(|account| account.folding.is_copy(at)) {
                family.folded += 1;
            } else {
                family.counted += 1;
            }
        }
    }
    for (reader, members) in members_in_parts(reading, export) {
        if let Some(family) = found.get_mut(reader) {
            family.same_in_parts = members.saturating_sub(family.members);
        }
    }
    let order = Reader::ALL.iter().map(|reader| reader.code()).chain([THREADS]);
    order.filter_map(|reader| found.remove(reader)).collect()
}

fn add_reading(family: &mut Family, member: &Loaded, share: Share<'_>) {
    let reading = &member.reading;
    family.members += 1;
    family.records += reading.records;
    family.drafts += reading.drafts;
    family.empty += reading.empty;
    family.unreadable += reading.unreadable;
    for (list, records) in &reading.lists {
        *family.lists.entry(list).or_default() += records;
    }
    let is_conversation = matches!(
        member.row.role,
        Role::Record(Reader::AiConversations | Reader::AiAppConversations) | Role::Thread(_)
    );
    if is_conversation {
        return;
    }
    let mut with_items: Vec<u32> = share.records().collect();
    with_items.sort_unstable();
    with_items.dedup();
    let known = with_items.len() as u64 + reading.drafts + reading.empty + reading.unreadable;
    let rest = reading.records.saturating_sub(known);
    if member.row.role == Role::Record(Reader::InstagramMedia2018) {
        family.joined += rest;
    } else {
        family.without_item += rest;
    }
}

/// How many files of each reader the parts hold, equal ones included.
fn members_in_parts(reading: &Reading, export: usize) -> BTreeMap<&'static str, u64> {
    let mut found = BTreeMap::new();
    let units = reading.exports.get(export).into_iter().flat_map(|own| reading.units_of(own));
    for member in units.flat_map(|unit| &unit.members) {
        if let Role::Record(reader) = member.row.role {
            *found.entry(reader.code()).or_default() += 1;
        }
    }
    found
}

/// Families that the layout has and the export lacks (formats/facebook.md §1.4: a category that
/// was chosen and is empty leaves `no-data.txt` in its folder, one that was not chosen leaves
/// nothing).
#[derive(Default)]
pub(super) struct Categories {
    pub(super) empty: Vec<&'static str>,
    pub(super) none: Vec<&'static str>,
    pub(super) absent: Vec<&'static str>,
}

impl Categories {
    pub(super) fn of(reading: &Reading, position: usize, families: &[Family]) -> Self {
        let mut found = Self::default();
        let Some(export) = reading.exports.get(position) else { return found };
        if !matches!(export.platform, Platform::Facebook | Platform::Instagram) {
            return found;
        }
        let contents = reading.contents_of(export);
        let has_folder = |row: &Row| {
            let mut folders = contents.iter().flat_map(|own| &own.folders);
            row.lies_at_the_top() || folders.any(|folder| row.lies_in(folder))
        };
        let is_empty = |row: &Row| {
            let mut empty = contents.iter().flat_map(|own| &own.empty_folders);
            empty.any(|folder| row.lies_in(folder))
        };
        for reader in Reader::ALL {
            let rows: Vec<&Row> = ROWS
                .iter()
                .filter(|row| row.role == Role::Record(*reader))
                .filter(|row| row.platform == Some(export.platform))
                .filter(|row| row.layouts.contains(&export.layout))
                .collect();
            let code = reader.code();
            let family = families.iter().find(|family| family.reader == code);
            let list = match family {
                _ if rows.is_empty() => continue,
                Some(family) if family.records > 0 => continue,
                Some(_) => &mut found.empty,
                None if rows.iter().any(|row| is_empty(row)) => &mut found.empty,
                None if rows.iter().any(|row| has_folder(row)) => &mut found.none,
                None => &mut found.absent,
            };
            list.push(code);
        }
        found
    }
}
