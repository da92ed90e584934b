//! The items of a member, kept compactly: archives hold millions. A row is 20 bytes; what most items
//! do not have (media), or what follows from the item before (the record), stands beside the rows.

use std::num::{NonZeroU32, NonZeroU64};
use std::ops::Range;

use super::item::{Context, Digest, Flags, Item, MediaSpan, Standing};
use super::kind::Kind;
use super::moment::Moment;
use super::platform::Platform;

/// An item without its media. Halves of 64 bits, so that a row needs no space to align them.
#[derive(Debug, Clone, Copy)]
struct Row {
    /// The digest of its text, low half first; 0 for none.
    text: [u32; 2],
    /// The lower part of its moment.
    moment: u32,
    /// Its context; 0 for none.
    context: u32,
    /// The small fields, by [`KIND`] and so on.
    rest: u32,
}

/// Where a small field stands in a row, and how many bits it has.
type Place = (u32, u32);
const KIND: Place = (0, 5);
const PLATFORM: Place = (5, 3);
const STANDING: Place = (8, 2);
const FLAGS: Place = (10, 8);
const MOMENT: Place = (18, Moment::UPPER_BITS);
const HAS_MEDIA: Place = (29, 1);

const STANDINGS: [Standing; 3] = [Standing::Live, Standing::Archived, Standing::Deleted];

const _: () = assert!(
    Kind::ALL.len() <= 1 << KIND.1
        && Platform::ALL.len() <= 1 << PLATFORM.1
        && MOMENT.0 + MOMENT.1 <= HAS_MEDIA.0
);

const fn field(rest: u32, (from, bits): Place) -> u32 {
    (rest >> from) & ((1 << bits) - 1)
}

const fn at(value: u32, (from, _): Place) -> u32 {
    value << from
}

impl Row {
    fn of(item: &Item) -> Self {
        let text = item.text.map_or(0, |text| text.0.get());
        let (moment, upper) = item.moment.parts();
        #[allow(clippy::cast_possible_truncation, reason = "its halves")]
        Self {
            text: [text as u32, (text >> 32) as u32],
            moment,
            context: item.context.map_or(0, |context| context.0.get()),
            rest: at(item.kind as u32, KIND)
                | at(item.platform as u32, PLATFORM)
                | at(item.standing as u32, STANDING)
                | at(u32::from(item.flags.bits()), FLAGS)
                | at(upper, MOMENT)
                | at(u32::from(item.media.count > 0), HAS_MEDIA),
        }
    }

    /// The item, whose media are these.
    #[inline]
    fn item(&self, media: MediaSpan) -> Item {
        let [low, high] = self.text.map(u64::from);
        let of = |place: Place| field(self.rest, place);
        // What was put in comes out: the defaults are never met.
        Item {
            kind: Kind::ALL.get(of(KIND) as usize).copied().unwrap_or(Kind::Post),
            platform: Platform::ALL
                .get(of(PLATFORM) as usize)
                .copied()
                .unwrap_or(Platform::Facebook),
            standing: STANDINGS.get(of(STANDING) as usize).copied().unwrap_or(Standing::Live),
            flags: Flags::of_bits(u8::try_from(of(FLAGS)).unwrap_or_default()),
            moment: Moment::of_parts(self.moment, of(MOMENT)),
            text: NonZeroU64::new(low | high << 32).map(Digest),
            media,
            context: NonZeroU32::new(self.context).map(Context),
        }
    }

    const fn has_media(&self) -> bool {
        field(self.rest, HAS_MEDIA) == 1
    }
}

/// From an item on, the record of each is that of the one before, or the next one.
#[derive(Debug, Clone, Copy)]
struct Run {
    /// Position of its first item, doubled; the lowest bit says that all are of one record.
    from: u32,
    record: u32,
}

impl Run {
    const fn start(self) -> u32 {
        self.from >> 1
    }

    const fn record_at(self, position: u32) -> u32 {
        let passed = if self.from & 1 == 1 { 0 } else { position.saturating_sub(self.start()) };
        self.record.saturating_add(passed)
    }
}

/// The items of one member in the order of the file.
#[derive(Debug, Default)]
pub struct Items {
    rows: Vec<Row>,
    /// The items that have media, with the first of them.
    media: Vec<(u32, u32)>,
    /// How many media all items have.
    media_end: u32,
    records: Vec<Run>,
    /// A bit for each kind that was ever put in.
    kinds: u32,
}

impl Items {
    /// How many there are.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// How many fit before memory must be asked for.
    pub fn capacity(&self) -> usize {
        self.rows.capacity()
    }

    /// Makes room for so many more.
    pub fn reserve_exact(&mut self, more: usize) {
        self.rows.reserve_exact(more);
    }

    /// Gives back what is not needed.
    pub fn shrink_to_fit(&mut self) {
        self.rows.shrink_to_fit();
        self.media.shrink_to_fit();
        self.records.shrink_to_fit();
    }

    /// Adds an item of a record, counted from 0. Its media follow those of all before it.
    pub fn push(&mut self, item: &Item, record: u32) {
        let position = position(self.rows.len());
        self.rows.push(Row::of(item));
        self.kinds |= 1 << item.kind as u32;
        if item.media.count > 0 {
            self.media.push((position, item.media.first));
            self.media_end = item.media.first.saturating_add(item.media.count);
        }
        let alone = |run: &Run| run.start() + 1 == position && run.record == record;
        match self.records.last_mut() {
            Some(run) if run.record_at(position) == record => {}
            Some(run) if alone(run) => run.from |= 1,
            _ => self.records.push(Run { from: position << 1, record }),
        }
    }

    /// Takes all items from this position on away; gives how many media are left.
    pub fn truncate(&mut self, length: usize) -> usize {
        self.rows.truncate(length);
        let kept = |at: u32| (at as usize) < length;
        let media = self.media.partition_point(|(at, _)| kept(*at));
        if let Some((_, first)) = self.media.get(media) {
            self.media_end = *first;
        }
        self.media.truncate(media);
        let records = self.records.partition_point(|run| kept(run.start()));
        self.records.truncate(records);
        self.media_end as usize
    }

    /// Whether some may be of a kind; if not, nobody has to go through them.
    pub fn may_hold(&self, kind: Kind) -> bool {
        self.kinds & (1 << kind as u32) != 0
    }

    /// The positions of those of some items that have media, in their order.
    pub fn with_media_in(&self, which: Range<usize>) -> impl Iterator<Item = u32> + '_ {
        let own = self.first_media(which.start)..self.first_media(which.end);
        self.media.get(own).unwrap_or_default().iter().map(|(at, _)| *at)
    }

    /// The item at a position.
    #[inline]
    pub fn get(&self, position: usize) -> Option<Item> {
        let row = self.rows.get(position)?;
        let media = if row.has_media() { self.media_at(position) } else { MediaSpan::default() };
        Some(row.item(media))
    }

    fn media_at(&self, at: usize) -> MediaSpan {
        let found = self.media.binary_search_by_key(&position(at), |(of, _)| *of);
        found.map_or_else(|_| MediaSpan::default(), |place| self.span(place))
    }

    /// The media of an item by its place among those that have some.
    fn span(&self, place: usize) -> MediaSpan {
        let Some((_, first)) = self.media.get(place).copied() else { return MediaSpan::default() };
        let end = self.media.get(place + 1).map_or(self.media_end, |(_, next)| *next);
        MediaSpan { first, count: end.saturating_sub(first) }
    }

    /// Which record an item comes from, counted from 0.
    pub fn record(&self, at: usize) -> Option<u32> {
        let at = position(at);
        if at as usize >= self.len() {
            return None;
        }
        let place = self.records.partition_point(|run| run.start() <= at).checked_sub(1)?;
        self.records.get(place).map(|run| run.record_at(at))
    }

    /// Which one of the items of its record an item is, counted from 0; none if it is the only one.
    /// Only these items are looked at: those of one member.
    pub fn among_record(&self, at: usize, own: Range<usize>) -> Option<usize> {
        let record = self.record(at)?;
        let is_same = |other: usize| own.contains(&other) && self.record(other) == Some(record);
        let mut first = at;
        while let Some(before) = first.checked_sub(1).filter(|before| is_same(*before)) {
            // All items of a run may be of one record: they are passed at once.
            let run = self.records.partition_point(|run| run.start() as usize <= before);
            let run = run.checked_sub(1).and_then(|run| self.records.get(run));
            let run = run.filter(|run| run.from & 1 == 1);
            first = run.map_or(before, |run| (run.start() as usize).max(own.start));
        }
        (first < at || is_same(at + 1)).then_some(at - first)
    }

    /// All items in their order.
    pub fn iter(&self) -> impl Iterator<Item = Item> + '_ {
        self.iter_in(0..self.len())
    }

    /// Some of the items in their order.
    pub fn iter_in(&self, which: Range<usize>) -> impl Iterator<Item = Item> + '_ {
        let mut next = self.first_media(which.start);
        self.rows.get(which).unwrap_or_default().iter().map(move |row| {
            if !row.has_media() {
                return row.item(MediaSpan::default());
            }
            next += 1;
            row.item(self.span(next - 1))
        })
    }

    /// The media of some of the items, which lie beside each other.
    pub fn media_in(&self, which: Range<usize>) -> Range<usize> {
        let [first, end] = [which.start, which.end].map(|at| {
            let place = self.media.get(self.first_media(at));
            place.map_or(self.media_end, |(_, first)| *first) as usize
        });
        first..end
    }

    /// The place of the first item that has media from this position on, among those that have some.
    fn first_media(&self, from: usize) -> usize {
        self.media.partition_point(|(at, _)| (*at as usize) < from)
    }

    /// Adds all items of another list, whose media and contexts follow so many others.
    pub fn append(&mut self, other: &Self, media: u32, contexts: u32) {
        for (position, mut item) in other.iter().enumerate() {
            if item.media.count > 0 {
                item.media.first = item.media.first.saturating_add(media);
            }
            item.context =
                item.context.and_then(|context| context.0.checked_add(contexts).map(Context));
            self.push(&item, other.record(position).unwrap_or_default());
        }
    }

    /// Changes some items; their media stay.
    pub fn change(&mut self, which: Range<usize>, mut how: impl FnMut(usize, &mut Item)) {
        for position in which.start..which.end.min(self.len()) {
            let Some(mut item) = self.get(position) else { return };
            let media = item.media;
            how(position, &mut item);
            self.kinds |= 1 << item.kind as u32;
            self.rows[position] = Row::of(&Item { media, ..item });
        }
    }
}

/// Memory ends long before positions do.
fn position(position: usize) -> u32 {
    u32::try_from(position).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::moment::Undated;

    fn item(kind: Kind, media: MediaSpan) -> Item {
        Item {
            kind,
            platform: Platform::MetaAiApp,
            standing: Standing::Deleted,
            flags: Flags::CHECK_IN.with(Flags::NAMES_ONESELF),
            moment: Moment::from_seconds(1_704_067_259),
            text: NonZeroU64::new(0xFEDC_BA98_7654_3210).map(Digest),
            media,
            context: NonZeroU32::new(u32::MAX).map(Context),
        }
    }

    #[test]
    fn a_row_takes_20_bytes_and_gives_back_what_was_put_in() {
        assert_eq!(size_of::<Row>(), 20);
        let bare = Item {
            standing: Standing::Live,
            flags: Flags::default(),
            text: None,
            context: None,
            ..item(Kind::Post, MediaSpan::default())
        };
        let moments = [
            Moment::MISSING,
            Moment::undated(Undated::Unreadable),
            Moment::from_minutes(1_704_067_200),
            Moment::from_minutes(1_704_067_200).on_the_clock_of_the_account(),
            Moment::from_seconds(0),
            Moment::from_seconds(-62_169_958_800),
            Moment::from_minutes(1_704_067_200_000),
        ];
        let mut items = Items::default();
        let all: Vec<Item> = moments
            .iter()
            .flat_map(|moment| {
                [Item { moment: *moment, ..bare }, item(Kind::AiMention, bare.media)]
            })
            .chain(Kind::ALL.iter().map(|kind| item(*kind, bare.media)))
            .collect();
        for one in &all {
            items.push(one, 7);
        }
        assert_eq!(items.iter().collect::<Vec<_>>(), all);
        assert_eq!(items.records.len(), 1);
        assert!(Kind::ALL.iter().all(|kind| items.may_hold(*kind)));
    }

    #[test]
    fn media_and_records_are_found_by_the_position_of_their_item() {
        let spans = [(0, 0), (0, 3), (0, 0), (3, 1), (4, 2), (0, 0)];
        let spans = spans.map(|(first, count)| MediaSpan { first, count });
        // One after the other, one twice, three times, backwards.
        let records = [4, 5, 5, 9, 9, 9, 2, 3, 3, 4, 0];
        let mut items = Items::default();
        for (at, record) in records.into_iter().enumerate() {
            let media = spans.get(at).copied().unwrap_or_default();
            items.push(&item(Kind::Post, media), record);
        }
        assert_eq!(items.with_media_in(0..items.len()).collect::<Vec<_>>(), [1, 3, 4]);
        assert_eq!(items.with_media_in(2..4).collect::<Vec<_>>(), [3]);
        assert!(items.may_hold(Kind::Post) && !items.may_hold(Kind::Comment));
        let found: Vec<u32> = (0..11).filter_map(|at| items.record(at)).collect();
        assert_eq!(found, records);
        assert_eq!(items.record(11), None);
        let among: Vec<Option<usize>> = (0..11).map(|at| items.among_record(at, 0..11)).collect();
        let (one, two, three) = (Some(0), Some(1), Some(2));
        let no = None;
        assert_eq!(among, [no, one, two, one, two, three, no, one, two, no, no]);
        // Of items 3 to 5 of one record, a member that begins with the second holds two.
        assert_eq!([4, 5].map(|at| items.among_record(at, 4..6)), [one, two]);
        assert_eq!(items.among_record(4, 4..5), no);
        assert_eq!((items.media_in(0..3), items.media_in(2..5)), (0..3, 3..6));
        let by_position: Vec<MediaSpan> = (0..6).map(|at| items.get(at).unwrap().media).collect();
        assert_eq!(by_position, spans);
        assert!(items.iter().map(|item| item.media).take(6).eq(spans));
        items.change(1..20, |at, item| {
            item.flags = Flags::PAGE;
            item.kind = if at == 4 { Kind::Comment } else { item.kind };
        });
        assert_eq!((items.get(0).unwrap().flags.has(Flags::PAGE), items.len()), (false, 11));
        assert!(items.may_hold(Kind::Comment));
        assert_eq!(
            items.get(4).map(|item| (item.kind, item.media)),
            Some((Kind::Comment, spans[4]))
        );
        assert_eq!(items.truncate(4), 4);
        assert_eq!(items.truncate(4), 4);
        assert_eq!((items.get(3).unwrap().media, items.get(4)), (spans[3], None));
        items.push(&item(Kind::Post, MediaSpan { first: 4, count: 5 }), 9);
        assert_eq!(items.get(4).unwrap().media, MediaSpan { first: 4, count: 5 });
        assert_eq!((items.record(3), items.record(4)), (Some(9), Some(9)));
    }
}
