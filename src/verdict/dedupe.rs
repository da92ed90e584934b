//! The same thing seen in several files counts once (COUNTING §2). Inside one file every record
//! counts, also two equal ones.

mod clusters;
mod fold;
mod galleries;
mod identity;
mod numbers;
mod pairing;
mod renamed;
mod round;
mod stands;

use std::collections::{BTreeMap, HashSet};

use self::numbers::Numbers;
use self::renamed::Renamed;
use self::round::Round;
use self::stands::Stands;
use crate::domain::batch::Share;
use crate::domain::export::ArchiveAge;
use crate::domain::item::{Context, Digest, Flags, Item, MediaRef, Standing};
use crate::domain::kind::{Family, Kind};
use crate::domain::moment::Moment;
use crate::domain::platform::Platform;
use crate::reading::collection::{Collection, ItemRef};
use crate::reading::exports::ExportDate;

/// An item as all its copies tell it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Merged {
    /// The most telling kind.
    pub kind: Kind,
    /// The platform.
    pub platform: Platform,
    /// Where it stands in the newest export that holds it; archived wins over live.
    pub standing: Standing,
    /// The facts of all copies.
    pub flags: Flags,
    /// The earliest time.
    pub moment: Moment,
    /// The age of the newest export that holds it.
    pub age: ArchiveAge,
    /// Whether that export shows the account as private.
    pub held_private: bool,
    /// Group or account that it belongs to, with the member whose list names it.
    pub context: Option<(u32, Context)>,
}

/// Which items are copies of which. Archives hold millions, so an item is at most four bytes, and what
/// most copies tell alike is not kept.
#[derive(Debug, Default)]
pub struct Folding {
    numbers: Numbers,
    stands: Stands,
    /// What copies add to the item that stands for them, where they add something: by number.
    merged: Vec<(u32, Merged)>,
    /// By number, whether another record names its media by their ids; empty if none does.
    named_better: Vec<bool>,
    renamed: Renamed,
}

impl Folding {
    /// The item that stands for this one: itself, or the one that it is a copy of.
    pub fn representative(&self, at: ItemRef) -> ItemRef {
        self.original(at).map_or(at, |number| self.numbers.at(number))
    }

    /// Whether the media of an item have no ids, while a record of the same thing knows them:
    /// until 2021 Instagram named files by chance (formats/instagram.md §2.1), and such names
    /// would count each of its photos a second time.
    pub fn is_named_better(&self, at: ItemRef) -> bool {
        !self.named_better.is_empty()
            && self
                .numbers
                .number(at)
                .is_some_and(|number| self.named_better.get(number as usize) == Some(&true))
    }

    /// The id under which a photo or video of an export counts: that of the file's name, or what
    /// another download calls it.
    pub fn media_id(&self, export: usize, media: &MediaRef) -> Digest {
        self.renamed.id(export, media)
    }

    /// Whether an item is a copy of another.
    pub fn is_copy(&self, at: ItemRef) -> bool {
        self.original(at).is_some()
    }

    /// An item with what its copies add; `holder` is the export that holds it.
    pub fn merged(&self, at: ItemRef, item: &Item, holder: Holder) -> Merged {
        let number = if self.merged.is_empty() { None } else { self.numbers.number(at) };
        let known = number.and_then(|number| {
            self.merged.binary_search_by_key(&number, |(number, _)| *number).ok()
        });
        let merged = known.and_then(|place| self.merged.get(place));
        merged.map_or_else(|| alone(at, item, holder), |(_, merged)| *merged)
    }

    /// The number of the item that stands for this one, if it is a copy.
    fn original(&self, at: ItemRef) -> Option<u32> {
        if self.stands.is_empty() {
            return None;
        }
        self.stands.of(self.numbers.number(at)?)
    }

    /// Takes note that an item is a copy of another.
    fn fold(&mut self, copy: ItemRef, kept: ItemRef) {
        if let (Some(copy), Some(kept)) = (self.numbers.number(copy), self.numbers.number(kept)) {
            self.stands.set(copy, kept, self.numbers.count());
        }
    }

    /// Keeps what copies add to an item.
    fn keep(&mut self, kept: ItemRef, merged: Merged) {
        self.merged.extend(self.numbers.number(kept).map(|number| (number, merged)));
    }

    fn name_better(&mut self, at: ItemRef) {
        if self.named_better.is_empty() {
            self.named_better = vec![false; self.numbers.count() as usize];
        }
        let number = self.numbers.number(at);
        if let Some(named) = number.and_then(|number| self.named_better.get_mut(number as usize)) {
            *named = true;
        }
    }
}

/// What matters of an export for the items that it holds.
#[derive(Debug, Clone, Copy)]
pub struct Holder {
    /// When it was made.
    pub date: ExportDate,
    /// Whether it shows the Instagram account as public, if it has the flag.
    pub public: Option<bool>,
    /// Whether it shows the Threads profile as public, if it has the flag.
    pub threads_public: Option<bool>,
}

impl Holder {
    const fn public_on(&self, platform: Platform) -> Option<bool> {
        if matches!(platform, Platform::Threads) { self.threads_public } else { self.public }
    }
}

fn alone(at: ItemRef, item: &Item, holder: Holder) -> Merged {
    let date = holder.date;
    Merged {
        kind: item.kind,
        platform: item.platform,
        standing: item.standing,
        flags: item.flags,
        moment: checked(item.moment, date),
        age: date.age,
        held_private: holder.public_on(item.platform) == Some(false),
        context: item.context.map(|context| (at.member, context)),
    }
}

/// The time of an item, undated if it cannot be true in an export of this date.
pub fn checked(moment: Moment, date: ExportDate) -> Moment {
    moment.checked_against(date.latest)
}

/// Families whose records can be copies of each other. Photos are distinct by media id instead.
const FAMILIES: [Family; 8] = [
    Family::Posts,
    Family::Stories,
    Family::Comments,
    Family::Reviews,
    Family::Listings,
    Family::Events,
    Family::AiMessages,
    Family::AiMentions,
];

/// Folds the items of one account; these members are its.
pub fn fold(collection: &Collection, holders: &[Holder], members: &[u32]) -> Folding {
    let numbers = Numbers::of(collection, members);
    let mut folding = Folding { numbers, ..Folding::default() };
    for ((platform, family), Held { sizes, members }) in held(collection, members) {
        // Inside one file every record counts.
        if FAMILIES.contains(&family) && sizes.len() > 1 {
            let numbers = &Numbers::of(collection, &members);
            let round = Round { collection, members: &members, numbers, holders, platform, family };
            round.fold(&sizes, &mut folding);
        }
    }
    folding.stands.all_known();
    folding.merged.sort_unstable_by_key(|(number, _)| *number);
    name_pictures(collection, members, &mut folding);
    renamed::pair_listed(collection, members, &mut folding.renamed);
    folding
}

/// Pictures of the profile are no records that fold; those of one second are one picture, if one
/// of them has no id.
fn name_pictures(collection: &Collection, members: &[u32], folding: &mut Folding) {
    let pictures = || {
        let all = collection.items_of_kind(members, Kind::PastProfilePicture);
        all.filter(|(_, item)| item.platform == Platform::Instagram)
    };
    let has_id = |at: ItemRef| {
        collection.get(at).is_some_and(|(_, media)| media.iter().any(|media| media.strong_id))
    };
    let known: HashSet<i64> = pictures()
        .filter(|(at, _)| has_id(*at))
        .filter_map(|(_, item)| item.moment.seconds().ok())
        .collect();
    let nameless = pictures().filter(|(at, item)| {
        !has_id(*at) && item.moment.seconds().is_ok_and(|seconds| known.contains(&seconds))
    });
    nameless.for_each(|(at, _)| folding.name_better(at));
}

/// Where the items of one platform and family lie.
#[derive(Default)]
struct Held {
    /// How many in each file.
    sizes: BTreeMap<u32, usize>,
    /// The members that hold some of them, in their order.
    members: Vec<u32>,
}

fn held(collection: &Collection, members: &[u32]) -> BTreeMap<(Platform, Family), Held> {
    let mut held: BTreeMap<_, Held> = BTreeMap::new();
    for (at, member) in collection.at(members) {
        let mut counts: BTreeMap<(Platform, Family), usize> = BTreeMap::new();
        let mut run = (None, 0);
        for item in collection.share(member).into_iter().flat_map(Share::items) {
            let of = Some((item.platform, item.kind.family()));
            if of == run.0 {
                run.1 += 1;
                continue;
            }
            let (before, count) = std::mem::replace(&mut run, (of, 1));
            if let Some(of) = before {
                *counts.entry(of).or_default() += count;
            }
        }
        if let (Some(of), count) = run {
            *counts.entry(of).or_default() += count;
        }
        for (of, count) in counts {
            let held = held.entry(of).or_default();
            *held.sizes.entry(member.file).or_default() += count;
            held.members.push(at);
        }
    }
    held
}
