//! Members by their own heads: what is left of a zip whose directory is missing, and what a
//! damaged directory does not name.

use super::descriptor::Descriptor;
use super::local::Local;
use super::table::{Facts, Name, Standing, Table};
use super::unpack::{self, TRIED_BYTES};
use super::window::{LOCAL, Window};

/// So many members that are not whole are remembered by name.
const NAMED: usize = 1_000;

/// What was found in a range beside whole members.
#[derive(Debug, Default)]
pub(super) struct Scan {
    /// Where the last whole member ends.
    pub(super) rest: u64,
    /// Names of members that are there in part or in a damaged form.
    pub(super) cut: Vec<String>,
}

/// Adds all members whose head and end lie between `from` and `to` to the table.
pub(super) fn scan(window: &mut Window, from: u64, to: u64, table: &mut Table) -> Scan {
    let mut scan = Scan { rest: from, cut: Vec::new() };
    let mut at = from;
    while let Some(place) = window.next(at, to, LOCAL) {
        if window.is_exhausted() {
            break;
        }
        let local = Local::plausible(window, place).filter(|local| local.data <= to);
        let Some(local) = local else {
            at = place + 4;
            continue;
        };
        if let Some((facts, end)) = extent(window, &local, to) {
            let name = Name { text: &local.name, raw: local.raw_name };
            table.push(place, facts, &name, Standing::Found);
            (at, scan.rest) = (end, end);
        } else {
            // The heads in a zip that lies in the zip are no heads of this one.
            at = if window.starts(local.data, LOCAL) { to } else { local.data };
            if scan.cut.len() < NAMED {
                scan.cut.push(local.name);
            }
        }
    }
    scan
}

/// How a member is packed and where it ends; none if it is not whole.
pub(super) fn extent(window: &mut Window, local: &Local, to: u64) -> Option<(Facts, u64)> {
    if local.is_deferred {
        // Some packers know the sizes and yet write them behind the packed bytes.
        let behind = local.data.saturating_add(local.facts.packed);
        let found = match Descriptor::at(window, local.data, behind) {
            Some(found) if behind < to => found,
            _ => Descriptor::find(window, local.data, to)?,
        };
        return (found.end <= to).then(|| (found.complete(local.facts), found.end));
    }
    let end = local.data.saturating_add(local.facts.packed);
    if end <= to && (end == to || window.is_signature(end)) {
        return Some((local.facts, end));
    }
    // Its size may be false, or something unknown may lie behind it: the content decides.
    let next = window.next_signature(local.data, to).map(|(next, _)| next);
    let ends = [Some(end), next].into_iter().flatten().filter(|end| *end <= to);
    let told = ends.map(|end| (Facts { packed: end - local.data, ..local.facts }, end));
    let mut small = told.filter(|(facts, _)| facts.size <= TRIED_BYTES);
    small.find(|(facts, _)| {
        window.spend(facts.size);
        unpack::fits(window.bytes(), local.data, facts).is_ok()
    })
}
