//! The head that each member has of its own, right before its packed bytes.

use super::field::{u16_at, u32_at, widen};
use super::names;
use super::table::Facts;
use super::window::{LOCAL, Window};

/// Bytes of a head before its name.
pub(super) const HEAD: usize = 30;
/// Longest name that anybody means: paths that are longer are refused anyway.
const LONGEST_NAME: u16 = 4096;
/// Longest extra field that anybody writes into a head, with room to spare.
const LONGEST_EXTRA: u16 = 8192;
/// The number that stands for encryption with AES among the ways of packing.
const AES: u16 = 99;

/// A member's own head.
#[derive(Debug)]
pub(super) struct Local {
    pub(super) name: String,
    /// Bytes of the name in the zip.
    pub(super) raw_name: u16,
    /// Where its packed bytes begin.
    pub(super) data: u64,
    pub(super) facts: Facts,
    /// Whether sizes and checksum follow behind the packed bytes.
    pub(super) is_deferred: bool,
}

impl Local {
    /// The head that begins there, if one does. The next one that will be asked for lies at `next`.
    pub(super) fn at(window: &mut Window, head: u64, next: u64) -> Option<Self> {
        let fixed = window.near(head, HEAD, next);
        if !fixed.starts_with(&LOCAL) || fixed.len() < HEAD {
            return None;
        }
        let (raw_name, extra) = (u16_at(fixed, 26), u16_at(fixed, 28));
        let length = HEAD + usize::from(raw_name) + usize::from(extra);
        let whole = window.near(head, length, next);
        let (name, extra) = whole.get(HEAD..length)?.split_at(usize::from(raw_name));
        let (mut packed, mut size) = (u64::from(u32_at(whole, 18)), u64::from(u32_at(whole, 22)));
        widen(extra, &mut [&mut size, &mut packed]);
        let flags = u16_at(whole, 6);
        let method = u16_at(whole, 8);
        let facts = Facts {
            packed,
            size,
            checksum: u32_at(whole, 14),
            method,
            is_encrypted: is_encrypted(flags, method),
        };
        Some(Self {
            raw_name,
            name: names::decode(name, extra).into_owned(),
            data: head + length as u64,
            facts,
            is_deferred: flags & 8 != 0,
        })
    }

    /// The same, if anybody would pack like that: random bytes may look like a head.
    pub(super) fn plausible(window: &mut Window, head: u64) -> Option<Self> {
        let fixed = window.get(head, HEAD);
        let lengths = [26, 28].map(|field| u16_at(fixed, field));
        let is_plausible = (1..=LONGEST_NAME).contains(&lengths[0])
            && lengths[1] <= LONGEST_EXTRA
            && u16_at(fixed, 8) <= AES;
        if !is_plausible {
            return None;
        }
        Self::at(window, head, head).filter(|local| !local.name.contains('\0'))
    }
}

pub(super) fn is_encrypted(flags: u16, method: u16) -> bool {
    flags & 1 != 0 || method == AES
}
