//! The entries of the directory beside the heads of the members: who is right.

use std::collections::{BTreeMap, BTreeSet};

use super::descriptor::Descriptor;
use super::local::{HEAD, Local};
use super::table::{Facts, Member, Other, Standing, Table};
use super::unpack::{self, TRIED_BYTES};
use super::window::{LOCAL, Window};

/// So much may lie between a member's packed bytes and the next head without anybody asking what
/// it is: a head's own extra field and a descriptor together. No member that holds a record is so
/// short.
pub(super) const SLACK: u64 = 64;

/// Bytes that may stand behind a member: nothing, or one of the forms of a descriptor.
const DESCRIPTORS: [u64; 5] = [0, 12, 16, 20, 24];

/// Endings of files that hold no records. There are many of them, and a zip on a slow disk would
/// take minutes to ask each for its head; whether they lie where the directory says can be told
/// from the directory alone.
const MEDIA: [&str; 20] = [
    "jpg", "jpeg", "png", "gif", "webp", "heic", "bmp", "svg", "mp4", "mov", "mkv", "webm", "avi",
    "3gp", "mp3", "m4a", "aac", "ogg", "opus", "wav",
];

/// What comparing found.
#[derive(Debug, Default)]
pub(super) struct Judged {
    /// Members that lie on others, which nobody honest packs.
    pub(super) overlapping: u64,
    /// Entries of the directory that lead to no head of theirs.
    pub(super) astray: Vec<u32>,
    /// Ranges that no member covers.
    pub(super) gaps: Vec<(u64, u64)>,
}

/// Compares all entries with the heads that they lead to; the directory begins at `directory`.
pub(super) fn judge(window: &mut Window, table: &mut Table, directory: u64) -> Judged {
    let order = table.by_place();
    let mut judged = Judged::default();
    let mut unvouched = BTreeSet::new();
    let next_heads = next_heads(table, &order, directory);
    for (position, (index, next)) in order.iter().zip(next_heads).enumerate() {
        let member = table.members[*index as usize];
        let is_alone = [position.checked_sub(1), Some(position + 1)]
            .into_iter()
            .filter_map(|beside| order.get(beside?))
            .all(|beside| table.members[*beside as usize].head != member.head);
        let name = table.name(&member);
        let left = next.checked_sub(end_of(&member));
        let is_tight = is_alone && left.is_some_and(|left| left <= SLACK);
        if !(is_tight && is_medium(name)) {
            match compare(window, table, *index, next) {
                Found::Same { is_vouched } if is_vouched || is_tight => {}
                Found::Same { .. } => {
                    unvouched.insert(*index);
                }
                Found::Another => {
                    table.members[*index as usize].standing = Standing::Refused;
                    judged.astray.push(*index);
                }
            }
        }
    }
    one_entry_a_head(table, &order, &mut judged);
    cover(table, &order, &unvouched, directory, &mut judged);
    judged
}

/// For each member the head of the next one that lies elsewhere, or the directory.
fn next_heads(table: &Table, order: &[u32], directory: u64) -> Vec<u64> {
    let mut next = Vec::with_capacity(order.len());
    let (mut here, mut behind) = (directory, directory);
    for index in order.iter().rev() {
        let head = table.members[*index as usize].head;
        if head != here {
            (here, behind) = (head, here);
        }
        next.push(behind.max(head));
    }
    next.reverse();
    next
}

/// Where a member's packed bytes end, if its own head has no extra field.
fn end_of(member: &Member) -> u64 {
    let head = HEAD as u64 + u64::from(member.raw_name);
    member.head.saturating_add(head).saturating_add(member.facts.packed)
}

fn is_medium(name: &str) -> bool {
    let ending = name.rsplit_once('.').map(|(_, ending)| ending).unwrap_or_default();
    MEDIA.iter().any(|medium| ending.eq_ignore_ascii_case(medium))
}

/// What lies where an entry leads.
enum Found {
    /// The member of the entry; whether something but the directory tells its length.
    Same { is_vouched: bool },
    /// Nothing, or another member.
    Another,
}

/// Compares an entry with the head that it leads to, and keeps what the head says otherwise.
fn compare(window: &mut Window, table: &mut Table, index: u32, next: u64) -> Found {
    let member = table.members[index as usize];
    let Some(local) = Local::at(window, member.head, next) else {
        let is_damaged = window.almost_starts(member.head, LOCAL);
        return match by_content(window, &member, next).filter(|_| is_damaged) {
            Some(data) => {
                keep(table, index, Other { name: None, facts: member.facts, data: Some(data) })
            }
            None => Found::Another,
        };
    };
    let told = told(window, &local, &member.facts, next);
    let has_same_name = local.name == table.name(&member);
    let has_same_facts = told.is_none_or(|told| agree(&told, &member.facts));
    let end = local.data.saturating_add(member.facts.packed);
    if has_same_facts
        && (end > next || !has_same_name)
        && let Some(data) = by_content(window, &member, next).filter(|data| *data != local.data)
    {
        // The head tells false lengths of itself, so that its name is no name either.
        return keep(table, index, Other { name: None, facts: member.facts, data: Some(data) });
    }
    match (has_same_name, has_same_facts) {
        (true, true) => Found::Same { is_vouched: told.is_some() },
        (false, false) => Found::Another,
        (false, true) => {
            let name = Some(local.name);
            keep(table, index, Other { name, facts: member.facts, data: None })
        }
        (true, false) => {
            let told = told.unwrap_or(member.facts);
            let fits = |facts: &Facts| {
                let left = next.checked_sub(local.data.saturating_add(facts.packed));
                left.is_some_and(|left| left <= SLACK)
            };
            // The one that ends where the next member begins is more likely to be right.
            let (first, second) = if fits(&told) && !fits(&member.facts) {
                (told, member.facts)
            } else {
                (member.facts, told)
            };
            table.members[index as usize].facts = first;
            keep(table, index, Other { name: None, facts: second, data: None })
        }
    }
}

fn keep(table: &mut Table, index: u32, other: Other) -> Found {
    match table.keep(index, other) {
        Some(()) => Found::Same { is_vouched: true },
        None => Found::Another,
    }
}

/// Where the packed bytes of a member begin whose head is damaged: its content tells.
fn by_content(window: &mut Window, member: &Member, next: u64) -> Option<u64> {
    let facts = member.facts;
    if facts.size > TRIED_BYTES || window.is_exhausted() {
        return None;
    }
    let behind = next.checked_sub(facts.packed);
    let behind = DESCRIPTORS.iter().filter_map(|length| behind?.checked_sub(*length));
    // A directory may tell any place.
    let head = member.head.saturating_add(HEAD as u64);
    let first = head.saturating_add(u64::from(member.raw_name));
    let starts = std::iter::once(first).chain(behind);
    starts.filter(|start| *start >= head).find(|start| {
        window.spend(facts.size);
        unpack::fits(window.bytes(), *start, &facts).is_ok()
    })
}

/// How the member is packed by its own word: in its head or behind its packed bytes.
fn told(window: &mut Window, local: &Local, listed: &Facts, next: u64) -> Option<Facts> {
    if !local.is_deferred {
        return Some(local.facts);
    }
    let behind = local.data.saturating_add(listed.packed);
    let found = Descriptor::at(window, local.data, behind)
        .or_else(|| Descriptor::find(window, local.data, next));
    found.map(|found| found.complete(local.facts))
}

/// The inflated size is a mere claim, on either side: what comes out counts.
fn agree(one: &Facts, other: &Facts) -> bool {
    let key = |facts: &Facts| (facts.packed, facts.checksum, facts.method, facts.is_encrypted);
    key(one) == key(other)
}

/// Of entries that lead to one head the one that bears its name stays.
fn one_entry_a_head(table: &mut Table, order: &[u32], judged: &mut Judged) {
    let mut at = 0;
    while at < order.len() {
        let head = table.members[order[at] as usize].head;
        let same =
            order[at..].iter().take_while(|index| table.members[**index as usize].head == head);
        let group = &order[at..at + same.count()];
        at += group.len();
        let stays = |index: &&u32| table.members[**index as usize].standing != Standing::Refused;
        let mut own: Vec<u32> = group.iter().filter(stays).copied().collect();
        own.sort_by_key(|index| table.others.contains_key(index));
        for index in own.iter().skip(1) {
            refuse(table, *index, judged);
        }
    }
}

fn refuse(table: &mut Table, index: u32, judged: &mut Judged) {
    table.members[index as usize].standing = Standing::Refused;
    table.others.remove(&index);
    judged.overlapping += 1;
}

/// Refuses members that begin inside of others, and finds the ranges between members.
fn cover(
    table: &mut Table,
    order: &[u32],
    unvouched: &BTreeSet<u32>,
    directory: u64,
    judged: &mut Judged,
) {
    // Where entries went astray, also the shortest member is looked for.
    let slack = if judged.astray.is_empty() { SLACK } else { HEAD as u64 };
    let mut reached = 0;
    let mut is_sure = true;
    for index in order {
        let member = table.members[*index as usize];
        if member.standing == Standing::Refused {
            continue;
        }
        if member.head < reached {
            if is_sure {
                refuse(table, *index, judged);
                continue;
            }
            // A length that nothing but the directory tells hides nobody.
            reached = member.head;
        }
        if member.head > reached.saturating_add(slack) {
            judged.gaps.push((reached, member.head));
        }
        let end = end_of(&member);
        is_sure = !unvouched.contains(index);
        reached = end;
    }
    if directory > reached.saturating_add(slack) {
        judged.gaps.push((reached, directory));
    }
}

/// Members whose name another one bears, too: the last one in the directory is meant.
pub(super) fn refuse_duplicates(table: &mut Table) -> u64 {
    let mut last: BTreeMap<u64, u32> = BTreeMap::new();
    let mut doubled = Vec::new();
    for (index, member) in (0_u32..).zip(&table.members) {
        let name = table.name(member);
        if member.standing == Standing::Refused || name.ends_with('/') {
            continue;
        }
        let key = twox_hash::XxHash3_64::oneshot(name.as_bytes());
        let Some(earlier) = last.insert(key, index) else {
            continue;
        };
        // What only its own head tells of is older than what the directory lists.
        let standing = |index: u32| table.members[index as usize].standing;
        if member.standing == Standing::Found && standing(earlier) == Standing::Listed {
            last.insert(key, earlier);
            doubled.push(index);
        } else {
            doubled.push(earlier);
        }
    }
    for index in &doubled {
        table.members[*index as usize].standing = Standing::Refused;
    }
    doubled.len() as u64
}
