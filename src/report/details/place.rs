//! Where records lie: parts with their names, members in the order that a reader looks them up.

use std::collections::BTreeMap;

use crate::domain::batch::Share;
use crate::domain::name::{Name, Names};
use crate::domain::platform::Platform;
use crate::reading::collection::{ItemRef, Loaded};
use crate::reading::detect::Member;
use crate::reading::registry::{self, Reader, Role};
use crate::reading::whole::Reading;
use crate::report::details::line::Place;
use crate::report::names::{Veil, member_of};
use crate::verdict::accounts::AccountData;

/// Names of parts and members.
pub(super) struct Places {
    /// The part of each unit, from 1.
    part_of: Vec<u32>,
    parts: Vec<Name>,
    /// The path of each member.
    members: Vec<Name>,
    /// Where each member stands in the order of parts and paths.
    ranks: Vec<u32>,
    /// The path of the profile file of each unit that has one.
    profiles: Vec<Option<Name>>,
}

impl Places {
    /// With `texts` names are shown as they are, those of chats too; without, nowhere.
    pub(super) fn new(reading: &Reading, texts: bool) -> Self {
        let mut numbers: BTreeMap<(usize, &str), u32> = BTreeMap::new();
        let mut parts = Vec::new();
        let veil = Veil::of(reading);
        let form = if texts { Names::Whole } else { Names::Veiled };
        let as_asked = |name: Name| Name::plain(name.shown(form));
        let mut part_of = Vec::new();
        for unit in &reading.units {
            let next = u32::try_from(parts.len() + 1).unwrap_or(u32::MAX);
            let number = *numbers.entry((unit.archive, &unit.root)).or_insert(next);
            if number == next {
                let archive = reading.archives.get(unit.archive).map_or("", String::as_str);
                parts.push(as_asked(veil.part(archive, &unit.root)));
            }
            part_of.push(number);
        }
        let shown = |path: &str, platform: Platform| {
            if texts { Name::plain(path) } else { as_asked(member_of(path, platform)) }
        };
        let members = &reading.collection.members;
        let platform_of = |loaded: &Loaded| {
            reading.units.get(loaded.unit).map_or(Platform::Facebook, |unit| unit.platform)
        };
        let keys: Vec<_> = members
            .iter()
            .map(|loaded| {
                let comparable = registry::comparable(&loaded.path);
                let (stem, number) = registry::sibling_of(&comparable);
                (loaded.export, part_of.get(loaded.unit), stem.to_owned(), number)
            })
            .collect();
        let mut order: Vec<u32> = (0_u32..).take(members.len()).collect();
        order.sort_by_key(|index| keys.get(*index as usize));
        let mut ranks = vec![0; members.len()];
        for (rank, index) in (0_u32..).zip(&order) {
            if let Some(own) = ranks.get_mut(*index as usize) {
                *own = rank;
            }
        }
        let profiles = reading
            .units
            .iter()
            .map(|unit| {
                let member = unit.members.iter().find(|member| is_profile(member))?;
                Some(shown(&member.path, unit.platform))
            })
            .collect();
        let members = members.iter().map(|own| shown(&own.path, platform_of(own))).collect();
        Self { part_of, parts, members, ranks, profiles }
    }

    /// Positions of members in the order of parts and paths.
    pub(super) fn sorted(&self, members: &[u32]) -> Vec<u32> {
        let mut sorted = members.to_vec();
        sorted.sort_by_key(|member| self.rank(*member));
        sorted
    }

    /// Where a member stands in this order.
    pub(super) fn rank(&self, member: u32) -> u32 {
        self.ranks.get(member as usize).copied().unwrap_or(u32::MAX)
    }

    /// The place of an item.
    pub(super) fn of(&self, at: ItemRef, loaded: &Loaded, items: Share<'_>) -> Option<Place<'_>> {
        // In a chat the number is that of the line, which begins with 1.
        let is_chat = loaded.row.role == Role::Record(Reader::WhatsappChat);
        let own = items.record(at.item as usize)?;
        let record = if is_chat { own } else { own.saturating_add(1) };
        let member = self.members.get(at.member as usize)?;
        let position = items.among_record(at.item as usize).map(|from_0| from_0 + 1);
        let position = position.and_then(|position| u32::try_from(position).ok());
        Some(Place { position, ..self.place(loaded.unit, member, Some(record))? })
    }

    /// The profile file of an account.
    pub(super) fn profile(&self, reading: &Reading, account: &AccountData) -> Option<Place<'_>> {
        let exports = account.exports.iter().filter_map(|export| reading.exports.get(*export));
        let mut units = exports.flat_map(|export| &export.units);
        units.find_map(|unit| self.place(*unit, self.profiles.get(*unit)?.as_ref()?, None))
    }

    fn place<'a>(
        &'a self,
        unit: usize,
        member: &'a Name,
        record: Option<u32>,
    ) -> Option<Place<'a>> {
        let part = *self.part_of.get(unit)?;
        let archive = self.parts.get(part as usize - 1)?;
        Some(Place { part, archive, member, record, position: None })
    }
}

fn is_profile(member: &Member) -> bool {
    use Reader::{FacebookProfile, InstagramProfile, InstagramProfile2018};
    matches!(member.row.role, Role::Fact(FacebookProfile | InstagramProfile | InstagramProfile2018))
}
