//! The entries of the directory.

use super::field::{u16_at, u32_at, widen};
use super::local::is_encrypted;
use super::names;
use super::table::{Facts, Name, Standing, Table};
use super::window::{END, ENTRY, SIGNED, WIDE_END, Window, is_almost};

/// Bytes of an entry before its name.
pub(super) const FIXED: usize = 46;
/// Systems whose packers keep the kind of a file as Unix does: Unix and macOS.
const UNIX: [u8; 2] = [3, 19];
/// The kind of a symbolic link, and all kinds.
const LINK: u32 = 0o120_000;
const KINDS: u32 = 0o170_000;

/// How reading the directory went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Outcome {
    /// Places where an entry should be and none is.
    pub(super) broken: u64,
    /// Where its last entry ends.
    pub(super) end: u64,
}

/// Adds all entries between two places to the table. `shift` is what is added to the places that
/// they tell. An entry that does not end where the next one begins is left out: its member's own
/// head tells it better.
pub(super) fn read(
    window: &mut Window,
    start: u64,
    end: u64,
    shift: i64,
    to: &mut Table,
) -> Outcome {
    let (mut at, mut broken, mut last) = (start, 0, start);
    while at < end {
        match entry(window, at, end, shift, to) {
            Some(next) => (at, last) = (next, next),
            None if window.is_behind_directory(at) => break,
            None => {
                broken += 1;
                let Some(next) = window.next(at + 1, end, ENTRY) else {
                    break;
                };
                at = next;
            }
        }
    }
    Outcome { broken, end: last }
}

/// Whether an entry or an end record begins there, perhaps with damage of one bit.
fn may_follow(bytes: &[u8]) -> bool {
    [ENTRY, END, WIDE_END, SIGNED].into_iter().any(|signature| is_almost(bytes, signature))
}

/// Reads one entry; tells where it ends.
fn entry(window: &mut Window, at: u64, end: u64, shift: i64, to: &mut Table) -> Option<u64> {
    let fixed = window.get(at, FIXED);
    if !fixed.starts_with(&ENTRY) || fixed.len() < FIXED {
        return None;
    }
    let lengths = [28, 30, 32].map(|field| usize::from(u16_at(fixed, field)));
    let length = FIXED + lengths.iter().sum::<usize>();
    let next = at + length as u64;
    let whole = window.get(at, length + 4);
    let follows = whole.get(length..).is_some_and(may_follow);
    if next > end || next < end && !follows {
        return None;
    }
    let name = whole.get(FIXED..FIXED + lengths[0])?;
    let extra = whole.get(FIXED + lengths[0]..FIXED + lengths[0] + lengths[1])?;
    let mut packed = u64::from(u32_at(whole, 20));
    let mut size = u64::from(u32_at(whole, 24));
    let mut head = u64::from(u32_at(whole, 42));
    widen(extra, &mut [&mut size, &mut packed, &mut head]);
    let method = u16_at(whole, 10);
    let is_encrypted = is_encrypted(u16_at(whole, 8), method);
    let facts = Facts { packed, size, checksum: u32_at(whole, 16), method, is_encrypted };
    let is_link = UNIX.contains(&whole[5]) && (u32_at(whole, 38) >> 16) & KINDS == LINK;
    let text = names::decode(name, extra);
    let name = Name { text: &text, raw: u16_at(whole, 28) };
    // A place before the beginning is no place: the member's own head will be missed there.
    let head = head.checked_add_signed(shift).unwrap_or(u64::MAX);
    if to.push(head, facts, &name, Standing::Listed)
        && let Some(member) = to.members.last_mut()
    {
        member.is_link = is_link;
    }
    Some(next)
}
