//! What members give: their items, and what belongs to them.

use std::ops::Range;

use super::item::{Context, Digest, Flags, Item, MediaRef};
use super::items::Items;
use super::kind::Kind;
use super::moment::Moment;

/// One member's items and what belongs to them.
#[derive(Debug, Default)]
pub struct Batch {
    /// The items in the order of the file.
    pub items: Items,
    /// Their media.
    pub media: Vec<MediaRef>,
    /// Names of groups and of accounts commented on; [`super::item::Context`] counts from 1.
    pub contexts: Vec<String>,
    /// `fbid` of `label_values` records, with the positions of their items, in this order.
    pub fbids: Vec<(u32, Digest)>,
}

impl Batch {
    /// The media of one of its items.
    pub fn media_of(&self, item: &Item) -> &[MediaRef] {
        self.media.get(item.media.range()).unwrap_or_default()
    }

    /// Sets the time of some items, those of one record, and of their media that had the same.
    pub fn redate(&mut self, which: Range<usize>, moment: Moment) {
        let Self { items, media, .. } = self;
        items.change(which, |_, item| {
            for medium in media.get_mut(item.media.range()).unwrap_or_default() {
                if medium.created.agrees_with(item.moment) {
                    medium.created = moment;
                }
            }
            item.moment = moment;
        });
    }

    /// Adds another batch behind this one.
    fn append(&mut self, mut other: Self) {
        let count = |length: usize| u32::try_from(length).unwrap_or(u32::MAX);
        let items = count(self.items.len());
        self.items.append(&other.items, count(self.media.len()), count(self.contexts.len()));
        self.media.append(&mut other.media);
        self.contexts.append(&mut other.contexts);
        self.fbids.extend(other.fbids.into_iter().map(|(at, fbid)| (at + items, fbid)));
    }

    fn shrink_to_fit(&mut self) {
        self.items.shrink_to_fit();
        self.media.shrink_to_fit();
        self.contexts.shrink_to_fit();
        self.fbids.shrink_to_fit();
    }
}

/// Where the items of one member stand.
#[derive(Debug, Clone, Copy, Default)]
pub struct Place {
    batch: u32,
    from: u32,
    count: u32,
}

impl Place {
    /// How many items the member has.
    pub fn len(self) -> usize {
        self.count as usize
    }

    /// Whether it has none.
    pub fn is_empty(self) -> bool {
        self.count == 0
    }

    fn range(self) -> Range<usize> {
        self.from as usize..self.from.saturating_add(self.count) as usize
    }
}

/// Members with at most so many items share a batch, until that has so many: there may be 500,000
/// members of one record each, and lists of their own would take ten times as much as their items.
const SMALL: usize = 64;
const SHARED: usize = 8_192;

/// The batches of all members.
#[derive(Debug, Default)]
pub struct Batches {
    all: Vec<Batch>,
    /// The one that small members share for now.
    open: Option<u32>,
}

impl Batches {
    /// Keeps what a member gave.
    pub fn take(&mut self, batch: Batch) -> Place {
        let count = u32::try_from(batch.items.len()).unwrap_or(u32::MAX);
        if count as usize > SMALL || batch.media.len() > SMALL {
            self.all.push(batch);
            return Place { batch: self.last(), from: 0, count };
        }
        let open = self.open.unwrap_or_else(|| {
            self.all.push(Batch::default());
            self.last()
        });
        self.open = Some(open);
        let Some(shared) = self.all.get_mut(open as usize) else { return Place::default() };
        let from = u32::try_from(shared.items.len()).unwrap_or(u32::MAX);
        shared.append(batch);
        if shared.items.len() >= SHARED || shared.media.len() >= SHARED {
            shared.shrink_to_fit();
            self.open = None;
        }
        Place { batch: open, from, count }
    }

    fn last(&self) -> u32 {
        u32::try_from(self.all.len().saturating_sub(1)).unwrap_or(u32::MAX)
    }

    /// What one member gave.
    pub fn share(&self, place: Place) -> Option<Share<'_>> {
        Some(Share { batch: self.all.get(place.batch as usize)?, place })
    }

    /// The same to change it: the batch, and which of its items are the member's.
    pub fn share_mut(&mut self, place: Place) -> Option<(&mut Batch, Range<usize>)> {
        Some((self.all.get_mut(place.batch as usize)?, place.range()))
    }
}

/// What one member gave, by the positions of its own items.
#[derive(Debug, Clone, Copy)]
pub struct Share<'a> {
    batch: &'a Batch,
    place: Place,
}

impl<'a> Share<'a> {
    /// The items in the order of the file.
    pub fn items(self) -> impl Iterator<Item = Item> + 'a {
        self.batch.items.iter_in(self.place.range())
    }

    /// How many there are.
    pub fn len(self) -> usize {
        self.place.len()
    }

    /// Whether there is none.
    pub fn is_empty(self) -> bool {
        self.place.is_empty()
    }

    /// Whether some may be of a kind; if not, nobody has to go through them.
    pub fn may_hold(self, kind: Kind) -> bool {
        self.batch.items.may_hold(kind)
    }

    /// The positions of those that have media, in their order.
    pub fn with_media(self) -> impl Iterator<Item = u32> + 'a {
        let from = self.place.from;
        self.batch.items.with_media_in(self.place.range()).map(move |at| at - from)
    }

    /// Where one of them stands in the batch.
    fn at(self, position: usize) -> Option<usize> {
        (position < self.place.len()).then(|| self.place.from as usize + position)
    }

    /// The item at a position.
    #[inline]
    pub fn get(self, position: usize) -> Option<Item> {
        self.batch.items.get(self.at(position)?)
    }

    /// Which record an item comes from, counted from 0.
    pub fn record(self, position: usize) -> Option<u32> {
        self.batch.items.record(self.at(position)?)
    }

    /// The record of each item, in the order of the items.
    pub fn records(self) -> impl Iterator<Item = u32> + 'a {
        self.place.range().filter_map(move |at| self.batch.items.record(at))
    }

    /// Which one of the items of its record an item is, counted from 0; none if it is the only one.
    pub fn among_record(self, position: usize) -> Option<usize> {
        self.batch.items.among_record(self.at(position)?, self.place.range())
    }

    /// All media.
    pub fn media(self) -> &'a [MediaRef] {
        self.batch.media.get(self.batch.items.media_in(self.place.range())).unwrap_or_default()
    }

    /// The media of one of its items.
    pub fn media_of(self, item: &Item) -> &'a [MediaRef] {
        self.batch.media_of(item)
    }

    /// The `fbid` of the item at a position.
    pub fn fbid_of(self, position: u32) -> Option<Digest> {
        let own = u32::try_from(self.at(position as usize)?).ok()?;
        let found = self.batch.fbids.binary_search_by_key(&own, |(item, _)| *item).ok()?;
        self.batch.fbids.get(found).map(|(_, fbid)| *fbid)
    }

    /// Under whose post a comment stands, if it tells.
    pub fn comment_owner(self, item: &Item) -> Option<CommentOwner<'a>> {
        if item.kind != Kind::Comment {
            return None;
        }
        if item.flags.has(Flags::NAMES_ONESELF) {
            return Some(CommentOwner::Oneself);
        }
        self.context_of(item).map(CommentOwner::Another)
    }

    /// The name of the group or account that an item belongs to.
    pub fn context_of(self, item: &Item) -> Option<&'a str> {
        self.name_of(item.context?)
    }

    /// The name of a context of its items.
    pub fn name_of(self, context: Context) -> Option<&'a str> {
        self.batch.contexts.get(context.0.get() as usize - 1).map(String::as_str)
    }
}

/// Under whose post a comment says that it stands.
#[derive(Debug, Clone, Copy)]
pub enum CommentOwner<'a> {
    /// Under one's own.
    Oneself,
    /// Under that of the account or person of this name.
    Another(&'a str),
}

impl CommentOwner<'_> {
    /// Whether it is somebody else.
    pub fn differs(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Oneself, Self::Oneself) => false,
            (Self::Another(a), Self::Another(b)) => a != b && a.to_lowercase() != b.to_lowercase(),
            _ => true,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::num::{NonZeroU32, NonZeroU64};

    use super::*;
    use crate::domain::item::{MediaSort, MediaSpan, Standing};
    use crate::domain::platform::Platform;

    fn digest(number: u64) -> Digest {
        Digest(NonZeroU64::new(number).unwrap())
    }

    /// A member whose item `n` of record `n / 2` has `n % 3` media and its own context; ids count
    /// from this number.
    fn member(items: u32, ids: u64) -> Batch {
        let mut batch = Batch::default();
        for at in 0..items {
            let first = u32::try_from(batch.media.len()).unwrap();
            let media = MediaSpan { first, count: at % 3 };
            batch.media.extend((0..at % 3).map(|nth| MediaRef {
                id: digest(ids + u64::from(at * 3 + nth)),
                file: None,
                created: Moment::MISSING,
                sort: MediaSort::Assumed,
                names_person: false,
                has_coordinates: false,
                strong_id: true,
            }));
            batch.contexts.push(format!("{ids} {at}"));
            batch.fbids.push((at, digest(ids + u64::from(at))));
            let item = Item {
                kind: Kind::Comment,
                platform: Platform::Facebook,
                standing: Standing::Live,
                flags: Flags::default(),
                moment: Moment::from_seconds(1_700_000_000 + i64::from(at)),
                text: Some(digest(ids)),
                media,
                context: NonZeroU32::new(at + 1).map(Context),
            };
            batch.items.push(&item, at / 2);
        }
        batch
    }

    #[test]
    fn small_members_share_a_batch_and_none_sees_another() {
        let mut batches = Batches::default();
        let sizes = [3, 0, 5, 200, 1, 1, 4];
        let ids = |nth: usize| 1_000_000 * (nth as u64 + 1);
        let places: Vec<Place> = sizes
            .iter()
            .enumerate()
            .map(|(nth, size)| batches.take(member(*size, ids(nth))))
            .collect();
        assert_eq!(batches.all.len(), 2);
        let (batch, own) = batches.share_mut(places[2]).unwrap();
        batch.redate(own.start + 4..own.end, Moment::from_seconds(1_600_000_000));
        for (nth, (place, size)) in places.iter().zip(sizes).enumerate() {
            let alone = member(size, ids(nth));
            let share = batches.share(*place).unwrap();
            assert_eq!(place.len(), size as usize);
            let ids_of = |media: &[MediaRef]| media.iter().map(|one| one.id).collect::<Vec<_>>();
            assert_eq!(ids_of(share.media()), ids_of(&alone.media));
            assert_eq!(share.items().count(), size as usize);
            assert!(share.records().eq((0..size).map(|at| at / 2)));
            for (item, at) in share.items().zip(0_u32..) {
                assert_eq!(share.get(at as usize), Some(item));
                assert_eq!(share.context_of(&item), Some(format!("{} {at}", ids(nth)).as_str()));
                assert_eq!(share.fbid_of(at), Some(digest(ids(nth) + u64::from(at))));
                assert_eq!(item.media.count, at % 3);
                let first = share.media_of(&item).first().map(|media| media.id);
                assert_eq!(first, (at % 3 > 0).then(|| digest(ids(nth) + u64::from(at * 3))));
                let has_other = at % 2 == 1 || at + 1 < size;
                let among = has_other.then_some(at as usize % 2);
                assert_eq!(share.among_record(at as usize), among, "{nth} {at}");
                let redated = nth == 2 && at == 4;
                let second = if redated { 1_600_000_000 } else { 1_700_000_000 + i64::from(at) };
                assert_eq!(item.moment, Moment::from_seconds(second));
            }
            assert_eq!(share.get(size as usize), None);
            assert_eq!(share.fbid_of(size), None);
        }
    }
}
