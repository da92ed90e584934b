//! Opening a zip: from its end record if that can be found and leads somewhere, else from the
//! heads of its members.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::super::bytes::Bytes;
use super::ZipFile;
use super::directory::{self, Outcome};
use super::end::{self, End, RECORD};
use super::judge;
use super::local::Local;
use super::scan::{Scan, extent, scan};
use super::split;
use super::table::{Member, Room, Standing, Table};
use super::window::{ENTRY, LOCAL, Window};
use crate::diag::{Code, Diagnostic};

/// A file without end record is a zip if a member begins in its first bytes.
const BEGINNING: u64 = 1 << 20;
/// So much of a directory is read to find out what to add to the places that it tells.
const PROBE: u64 = 8 << 10;
/// So many members are named one by one; more are a number.
const NAMED: usize = 20;
/// So much of a name is shown.
const SHOWN: usize = 200;

/// Why a file is not read as a zip.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::source) enum Refusal {
    /// Nothing in it is a zip.
    NotAZip,
    /// It begins like one and breaks off before its first member ends.
    BrokeOff,
    /// All of its members are encrypted.
    Encrypted,
    /// It is one part of a zip that was divided, and no member lies wholly in it.
    Part,
}

/// Where a directory lies, and what is added to the places that it tells.
#[derive(Debug, Clone, Copy)]
struct Located {
    start: u64,
    end: u64,
    shift: i64,
    /// Whether the end record is right about the directory's place and stands at the very end.
    is_told: bool,
    /// The number of entries that it tells; only its last 16 bits count.
    count: Option<u64>,
}

impl ZipFile {
    /// Finds out what lies in these bytes, at most so much; `is_named_part` if their name is that of a
    /// part of a zip that was divided.
    ///
    /// # Errors
    /// Why they cannot be read as a zip.
    pub(in crate::source) fn open(
        bytes: Arc<dyn Bytes>,
        is_named_part: bool,
        room: Room,
    ) -> Result<Self, Refusal> {
        let mut window = Window::new(Arc::clone(&bytes));
        let found = match locate(&mut window) {
            Some(located) => {
                let (table, findings) = listed(&mut window, located, room);
                Ok((table, findings, false))
            }
            None => unlisted(&mut window, room),
        };
        let is_part = is_named_part || split::is_part(&mut window);
        let (table, mut findings, mut broke_off) = found.map_err(|refusal| match refusal {
            Refusal::BrokeOff | Refusal::NotAZip if is_part => Refusal::Part,
            other => other,
        })?;
        // A whole zip may have a false number of its part.
        let has_lost = |found: &Diagnostic| found.code == Code::MemberUnreadable;
        if is_part && (broke_off || findings.iter().any(has_lost)) {
            findings.retain(|found| found.code != Code::BrokenOff);
            findings.push(Diagnostic::new(Code::SplitZip));
            broke_off = true;
        }
        let files = || table.members.iter().filter(|member| !table.name(member).ends_with('/'));
        if files().next().is_some() && files().all(|member| member.facts.is_encrypted) {
            return Err(Refusal::Encrypted);
        }
        Ok(Self { bytes, table, findings, broke_off })
    }
}

/// Finds the directory through an end record: the one whose directory leads to most heads.
fn locate(window: &mut Window) -> Option<Located> {
    let mut best: Option<(usize, Located)> = None;
    for end in end::candidates(window) {
        for located in places(window, &end) {
            if located.start != end.start && is_nested(window, &located) {
                continue;
            }
            let hits = hits(window, &located);
            if best.is_none_or(|(most, _)| hits > most) {
                best = Some((hits, located));
            }
        }
    }
    let (hits, located) = best?;
    // An end record of an empty zip says nothing about members that are there.
    let is_empty = located.start == located.end;
    (hits > 0 || is_empty && window.next(0, BEGINNING, LOCAL).is_none()).then_some(located)
}

/// Where the directory of an end record may begin, each with what may be added to its places.
fn places(window: &mut Window, end: &End) -> Vec<Located> {
    let by_size = end.at.checked_sub(end.size);
    let starts = [by_size, Some(end.start)].into_iter().flatten().filter(|start| *start <= end.at);
    let mut found = Vec::new();
    for start in starts {
        let is_told = by_size == Some(end.start);
        // Where both ways lead to one place, the first entry may have lost its signature.
        if start < end.at && !window.starts(start, ENTRY) && !is_told {
            continue;
        }
        for told in [end.start, start] {
            let shift = i64::try_from(start).ok().zip(i64::try_from(told).ok());
            let shift = shift.map_or(0, |(start, told)| start - told);
            let is_told = is_told && end.is_last;
            found.push(Located { start, end: end.at, shift, is_told, count: Some(end.count) });
        }
    }
    found
}

/// Whether a directory is that of a zip which lies in a member of this one: then this one's own is
/// missing.
fn is_nested(window: &mut Window, located: &Located) -> bool {
    let length = window.length();
    let mut at = 0;
    while let Some(place) = window.next(at, located.start, LOCAL) {
        if window.is_exhausted() {
            return false;
        }
        at = place + 4;
        let Some(local) = Local::plausible(window, place) else { continue };
        // A member without end reaches up to the end of the file.
        let end = extent(window, &local, length).map_or(length, |(_, end)| end);
        if end > located.start {
            return true;
        }
        at = end;
    }
    false
}

/// How many of the first entries lead to a head.
fn hits(window: &mut Window, located: &Located) -> usize {
    let mut probe = Table::new(Room::default());
    let end = located.end.min(located.start.saturating_add(PROBE));
    directory::read(window, located.start, end, located.shift, &mut probe);
    probe.members.iter().filter(|member| window.starts(member.head, LOCAL)).count()
}

/// The members of a zip with a directory.
fn listed(window: &mut Window, located: Located, room: Room) -> (Table, Vec<Diagnostic>) {
    let mut table = Table::new(room);
    let Located { start, end, shift, .. } = located;
    let outcome = directory::read(window, start, end, shift, &mut table);
    let entries = table.members.len() as u64 + table.beyond_limit;
    let judged = judge::judge(window, &mut table, start);
    let mut cut = Vec::new();
    for (from, to) in &judged.gaps {
        cut.extend(scan(window, *from, *to, &mut table).cut);
    }
    let mut findings = Vec::new();
    let duplicates = judge::refuse_duplicates(&mut table);
    if judged.overlapping > 0 {
        findings.push(Diagnostic::new(Code::OverlappingMembers).with("count", judged.overlapping));
    }
    if duplicates > 0 {
        findings.push(Diagnostic::new(Code::DuplicateMember));
    }
    let is_counted = located.count.is_none_or(|count| (count ^ entries).trailing_zeros() >= 16);
    if outcome.broken > 0 || !is_counted || !located.is_told && shift == 0 {
        findings.push(Diagnostic::new(Code::DirectoryMended));
    }
    if window.is_exhausted() {
        findings.push(Diagnostic::new(Code::LimitReached));
    }
    name_contradictions(&table, &judged.astray, &cut, &mut findings);
    (table, findings)
}

/// Names members about which directory and heads disagree: those that are read all the same, and
/// those that are lost.
fn name_contradictions(
    table: &Table,
    astray: &[u32],
    cut: &[String],
    findings: &mut Vec<Diagnostic>,
) {
    let is_found = |member: &&Member| member.standing == Standing::Found;
    let found = table.members.iter().filter(is_found).map(|member| table.name(member));
    let others = table.others.keys().filter_map(|index| table.members.get(*index as usize));
    let others = others.map(|member| table.name(member));
    let mut names: BTreeMap<&str, Code> =
        found.clone().chain(others).map(|name| (name, Code::DirectoryContradicts)).collect();
    let astray = astray.iter().filter_map(|index| table.members.get(*index as usize));
    let lost = astray.map(|member| table.name(member)).chain(cut.iter().map(String::as_str));
    for name in lost.filter(|name| !name.ends_with('/')) {
        names.entry(name).or_insert(Code::MemberUnreadable);
    }
    for code in [Code::MemberUnreadable, Code::DirectoryContradicts] {
        name_some(
            code,
            names.iter().filter(|(_, own)| **own == code).map(|(name, _)| *name),
            findings,
        );
    }
}

fn name_some<'a>(code: Code, names: impl Iterator<Item = &'a str>, findings: &mut Vec<Diagnostic>) {
    let mut more = 0_u64;
    for (position, name) in names.enumerate() {
        if position < NAMED {
            findings.push(Diagnostic::new(code).at(name.chars().take(SHOWN).collect::<String>()));
        } else {
            more += 1;
        }
    }
    if more > 0 {
        findings.push(Diagnostic::new(code).with("more", more));
    }
}

/// The members of a zip whose end record leads nowhere: their heads lead to the directory if it is
/// there, and else they are all that is left of a download that broke off.
fn unlisted(window: &mut Window, room: Room) -> Result<(Table, Vec<Diagnostic>, bool), Refusal> {
    let length = window.length();
    if window.next(0, length.min(BEGINNING), LOCAL).is_none() {
        return Err(Refusal::NotAZip);
    }
    let mut table = Table::new(room);
    let Scan { rest, cut } = scan(window, 0, length, &mut table);
    let mut directory = Table::new(room);
    let Outcome { end, .. } = directory::read(window, rest, length, 0, &mut directory);
    let is_whole = end > rest
        && directory.members.len() >= table.members.len()
        && end.saturating_add(RECORD) <= length
        && !window.starts(end, ENTRY);
    if is_whole {
        let located = Located { start: rest, end, shift: 0, is_told: false, count: None };
        let (table, findings) = listed(window, located, room);
        return Ok((table, findings, false));
    }
    if table.members.is_empty() {
        return Err(Refusal::BrokeOff);
    }
    // Only the directory tells links from files.
    let links = directory.members.iter().filter(|listed| listed.is_link);
    let links: BTreeSet<u64> = links.map(|listed| listed.head).collect();
    for member in table.members.iter_mut().filter(|member| links.contains(&member.head)) {
        member.is_link = true;
    }
    let files = table.members.iter().filter(|member| !table.name(member).ends_with('/')).count();
    let mut findings = vec![Diagnostic::new(Code::BrokenOff).with("count", files as u64)];
    if judge::refuse_duplicates(&mut table) > 0 {
        findings.push(Diagnostic::new(Code::DuplicateMember));
    }
    if window.is_exhausted() {
        findings.push(Diagnostic::new(Code::LimitReached));
    }
    name_some(Code::MemberUnreadable, cut.iter().map(String::as_str), &mut findings);
    Ok((table, findings, true))
}
