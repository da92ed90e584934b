//! Photos and videos that another download of the account calls otherwise. A whole stem tells things
//! apart inside one download only: between downloads Meta renames such files, and there the time and
//! text of what shows them decide (COUNTING §2.2).

use std::collections::{BTreeMap, HashMap, HashSet};

use crate::domain::item::{Digest, Item, MediaRef};
use crate::domain::kind::Family;
use crate::domain::moment::Moment;
use crate::domain::platform::Platform;
use crate::reading::collection::{Collection, ItemRef};

/// What a file of one download is called in the one that knows it best.
#[derive(Debug, Default)]
pub(super) struct Renamed(HashMap<(usize, Digest), Digest>);

impl Renamed {
    /// The id under which a photo or video of an export counts.
    pub(super) fn id(&self, export: usize, media: &MediaRef) -> Digest {
        if media.strong_id || self.0.is_empty() {
            return media.id;
        }
        self.0.get(&(export, media.id)).copied().unwrap_or(media.id)
    }

    /// The media of two records that are one: those that only one of them names are the same ones,
    /// in their order, if there are as many of both. Gives whether no file of the first
    /// record is left over.
    pub(super) fn pair(&mut self, of: (usize, &[MediaRef]), best: &[MediaRef]) -> bool {
        let (export, media) = of;
        if media.iter().all(|mine| mine.strong_id) {
            return true;
        }
        let own: HashSet<Digest> = media.iter().map(|mine| mine.id).collect();
        let known: HashSet<Digest> = best.iter().map(|theirs| theirs.id).collect();
        let only = |list: &[MediaRef], other: &HashSet<Digest>| -> Vec<MediaRef> {
            list.iter().filter(|one| !other.contains(&one.id)).copied().collect()
        };
        let (mine, theirs) = (only(media, &known), only(best, &own));
        let is_paired = mine.is_empty() || mine.len() == theirs.len();
        if is_paired {
            for (mine, theirs) in mine.iter().zip(&theirs).filter(|(mine, _)| !mine.strong_id) {
                self.0.entry((export, mine.id)).or_insert(theirs.id);
            }
        }
        is_paired
    }
}

/// What listed photos and pictures of the profile must have in common to be one: they are no records
/// that fold.
type Place = (Platform, Family, u64, Option<Digest>);

/// A listed photo or video.
#[derive(Clone, Copy)]
struct Listed {
    moment: Moment,
    media: MediaRef,
}

/// Pairs what albums and lists of several downloads show at one time under one text.
pub(super) fn pair_listed(collection: &Collection, members: &[u32], renamed: &mut Renamed) {
    let all = || collection.items(members).filter(|(_, item)| is_listed(item));
    let export = |at: ItemRef| collection.member(at).map_or(usize::MAX, |member| member.export);
    let mut exports = collection.at(members).map(|(_, member)| member.export);
    let first = exports.next();
    if exports.all(|export| Some(export) == first) {
        return;
    }
    let media = |at: ItemRef| collection.get(at).map_or(&[][..], |(_, media)| media);
    let is_open = |at: ItemRef| {
        let export = export(at);
        media(at).iter().any(|one| !one.strong_id && renamed.id(export, one) == one.id)
    };
    let open: HashSet<Place> =
        all().filter(|(at, _)| is_open(*at)).filter_map(|(_, item)| place(&item)).collect();
    let mut places: BTreeMap<Place, BTreeMap<usize, Vec<Listed>>> = BTreeMap::new();
    for (at, item) in all() {
        if let Some(place) = place(&item).filter(|place| open.contains(place)) {
            let of_export = places.entry(place).or_default().entry(export(at)).or_default();
            of_export
                .extend(media(at).iter().map(|one| Listed { moment: item.moment, media: *one }));
        }
    }
    places.values().filter(|exports| exports.len() > 1).for_each(|exports| pair(exports, renamed));
}

/// Pairs the listed photos of one place with those of the export that knows them best.
fn pair(exports: &BTreeMap<usize, Vec<Listed>>, renamed: &mut Renamed) {
    let strong = |list: &[Listed]| list.iter().filter(|one| one.media.strong_id).count();
    let Some((best, known)) =
        exports.iter().max_by_key(|(export, list)| (strong(list), list.len(), **export))
    else {
        return;
    };
    let ids: HashSet<Digest> = known.iter().map(|one| one.media.id).collect();
    for (export, list) in exports.iter().filter(|(export, _)| *export != best) {
        let own: HashSet<Digest> = list.iter().map(|one| renamed.id(*export, &one.media)).collect();
        let mine = list
            .iter()
            .filter(|one| !one.media.strong_id && !ids.contains(&renamed.id(*export, &one.media)));
        let (mine, theirs) =
            (in_time(mine), in_time(known.iter().filter(|one| !own.contains(&one.media.id))));
        // Both lists are in order, so one walk over them finds what belongs together.
        let (mut mine, mut theirs) = (mine.into_iter().peekable(), theirs.into_iter().peekable());
        while let (Some(one), Some(other)) = (mine.peek(), theirs.peek()) {
            if one.moment.agrees_with(other.moment) {
                renamed.0.entry((*export, one.media.id)).or_insert(other.media.id);
                mine.next();
                theirs.next();
            } else if one.moment.seconds() < other.moment.seconds() {
                mine.next();
            } else {
                theirs.next();
            }
        }
    }
}

/// Each photo once, in the order of time.
fn in_time<'l>(listed: impl Iterator<Item = &'l Listed>) -> Vec<Listed> {
    let mut seen = HashSet::new();
    let mut all: Vec<Listed> = listed.filter(|one| seen.insert(one.media.id)).copied().collect();
    all.sort_by_key(|one| one.moment.seconds().unwrap_or_default());
    all
}

fn is_listed(item: &Item) -> bool {
    matches!(item.kind.family(), Family::Listed | Family::Pictures)
}

/// Without a time nothing tells two of them to be one.
fn place(item: &Item) -> Option<Place> {
    item.moment.seconds().ok()?;
    Some((item.platform, item.kind.family(), item.moment.common(), item.text))
}
