//! A zip file as it is found in the wild: its table of contents (the *directory* at its end) is
//! compared with the head that each member has of its own, and where the directory is missing or
//! false, those heads tell what is there (APPNOTE.TXT 6.3.10 of PKWARE describes both).
//!
//! The directory is read here and not by the zip crate, for three reasons: the crate refuses a zip
//! whole where one bit of its directory is wrong, it cannot read downloads that broke off, and it
//! needs three times the memory. The crate unpacks the members.

mod descriptor;
mod directory;
mod end;
mod field;
mod judge;
mod local;
mod names;
mod open;
mod scan;
mod split;
mod table;
mod unpack;
mod window;

use std::io::Read;
use std::sync::Arc;

pub(super) use self::open::Refusal;
pub(super) use self::split::is_named_like_a_part;
pub(super) use self::unpack::Damaged;

use self::local::Local;
pub(super) use self::table::Room;
use self::table::{Facts, Standing, Table};
use self::window::Window;
use super::bytes::Bytes;
use crate::diag::{Code, Diagnostic};

/// A zip whose members are known.
#[derive(Debug)]
pub(super) struct ZipFile {
    bytes: Arc<dyn Bytes>,
    table: Table,
    /// What is wrong with the zip as a whole, and with single members.
    pub(super) findings: Vec<Diagnostic>,
    /// Whether its end is missing.
    pub(super) broke_off: bool,
}

/// A member as the zip tells it.
pub(super) struct Told<'a> {
    pub(super) index: u32,
    pub(super) name: &'a str,
    /// What its own head says, where the directory says something else.
    pub(super) other_name: Option<&'a str>,
    pub(super) size: u64,
    pub(super) checksum: u32,
    pub(super) is_link: bool,
}

impl ZipFile {
    /// All members but folders and those that cannot be told apart.
    pub(super) fn members(&self) -> impl Iterator<Item = Told<'_>> {
        self.table.members.iter().zip(0_u32..).filter_map(|(member, index)| {
            let name = self.table.name(member);
            let is_read = member.standing != Standing::Refused && !name.ends_with('/');
            is_read.then(|| Told {
                index,
                name,
                other_name: self.table.others.get(&index).and_then(|other| other.name.as_deref()),
                size: member.facts.size,
                checksum: member.facts.checksum,
                is_link: member.is_link,
            })
        })
    }

    /// The names of all members, one behind the other.
    pub(super) const fn names(&self) -> &Arc<String> {
        &self.table.names
    }

    /// Packed bytes of a member, as far as anybody says.
    pub(super) fn packed(&self, index: u32) -> u64 {
        self.table.members.get(index as usize).map_or(0, |member| member.facts.packed)
    }

    /// Hands the bytes of a member to `consume`. A member that the directory does not vouch for is
    /// unpacked once before, so that nothing is used of it unless its checksum fits.
    pub(super) fn read<T>(
        &self,
        index: u32,
        consume: impl FnOnce(&mut dyn Read) -> T,
    ) -> Result<T, Diagnostic> {
        let missing = || Diagnostic::new(Code::MemberUnreadable);
        let member = self.table.members.get(index as usize).ok_or_else(missing)?;
        let other = self.table.others.get(&index);
        let data = other.and_then(|other| other.data).or_else(|| {
            let mut window = Window::new(Arc::clone(&self.bytes));
            Local::at(&mut window, member.head, u64::MAX).map(|local| local.data)
        });
        let data = data.ok_or_else(missing)?;
        let is_doubtful = self.broke_off || member.standing == Standing::Found || other.is_some();
        let facts = if is_doubtful {
            let told = [Some(member.facts), other.map(|other| other.facts)];
            self.fitting(data, told.into_iter().flatten())?
        } else {
            member.facts
        };
        unpack::unpack(&self.bytes, data, &facts, consume)
    }

    /// The first of these facts that the member's content bears out.
    fn fitting(&self, data: u64, told: impl Iterator<Item = Facts>) -> Result<Facts, Diagnostic> {
        let mut refusal = None;
        for facts in told {
            match unpack::fits(&self.bytes, data, &facts) {
                Ok(()) => return Ok(facts),
                Err(finding) => refusal = refusal.or(Some(finding)),
            }
        }
        Err(refusal.unwrap_or_else(|| Diagnostic::new(Code::MemberUnreadable)))
    }

    /// What is left of this room for other zips.
    pub(super) fn room_beside(&self, room: Room) -> Room {
        self.table.room_beside(room)
    }

    /// The number of members that the limit keeps out.
    pub(super) fn beyond_limit(&self) -> u64 {
        self.table.beyond_limit
    }
}
