//! A photo or video and the places that show it: one verdict from all of them.

use super::Judged;
use crate::domain::audience::Scope;
use crate::domain::batch::Share;
use crate::domain::headline::Field;
use crate::domain::item::{Digest, MediaRef, MediaSort};
use crate::domain::kind::{Family, Kind};
use crate::domain::moment::Moment;
use crate::reading::collection::{Collection, ItemRef};
use crate::verdict::dedupe::Folding;

/// Where a medium is shown: sorted, the places of one medium and of one record come together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Carrier {
    /// Its id.
    pub media: Digest,
    /// The record.
    pub at: ItemRef,
    /// Its place among the media of the record.
    pub(super) place: u32,
}

impl Carrier {
    /// All places of some members that show a medium, sorted.
    pub(in crate::verdict) fn of(
        collection: &Collection,
        folding: &Folding,
        members: &[u32],
    ) -> Vec<Self> {
        // Archives hold hundreds of thousands: room for all at once.
        let shares = collection.at(members).filter_map(|(_, member)| collection.share(member));
        let mut all = Vec::with_capacity(shares.map(|own| own.media().len()).sum());
        for (position, member) in collection.at(members) {
            for item in collection.share(member).into_iter().flat_map(Share::with_media) {
                let at = ItemRef { member: position, item };
                let media = collection.get(at).map_or(&[][..], |(_, media)| media);
                let id = |media: &MediaRef| folding.media_id(member.export, media);
                let carriers = media.iter().zip(0..);
                all.extend(carriers.map(|(media, place)| Self { media: id(media), at, place }));
            }
        }
        all.sort_unstable();
        all
    }
}

/// A medium on one carrier.
#[derive(Debug, Clone, Copy)]
pub(super) struct Carried {
    pub(super) id: Digest,
    pub(super) judged: Judged,
    /// When the export that holds it was made.
    pub(super) exported: Option<i64>,
    pub(super) created: Moment,
    pub(super) sort: MediaSort,
    pub(super) own_caption_names: bool,
    pub(super) has_coordinates: bool,
    /// The verdict without look-ups of single things.
    pub(super) without_look_up: Scope,
    /// A look-up would settle it.
    pub(super) is_open: bool,
    /// What is looked up for it: position in [`Surveyed::asks`].
    pub(super) ask: Option<u32>,
}

/// A photo or video from all its carriers (COUNTING §4, §5, §7), with those that decide; none if
/// only stories show it.
pub(super) fn photo(carriers: &[Carried]) -> Option<(Judged, Vec<&Carried>)> {
    let counting = || carriers.iter().filter(|carried| carried.judged.kind.carries_photos());
    counting().next()?;
    let is_listed = |carried: &&Carried| carried.judged.kind == Kind::Media;
    let is_shown = |carried: &&Carried| {
        let family = carried.judged.kind.family();
        matches!(family, Family::Posts | Family::Comments | Family::Stories)
    };
    // An album collects what was shown elsewhere, to whomever.
    let leave_out_albums = carriers.iter().any(|carried| is_shown(&carried));
    // Listings of one photo are one item: its class is that of the newest export (COUNTING §2.2).
    let newest_listing = carriers.iter().filter(is_listed).map(|listed| listed.exported).max();
    let is_older_listing = |carried: &&Carried| {
        is_listed(carried) && newest_listing.is_some_and(|newest| carried.exported < newest)
    };
    let decides = |carried: &&Carried| {
        let is_left_out = leave_out_albums && is_listed(carried) || is_older_listing(carried);
        !is_left_out && (carried.judged.kind.carries_photos() || newest_listing.is_some())
    };
    let deciding: Vec<&Carried> = carriers.iter().filter(decides).collect();
    let best = deciding.iter().min_by_key(|carried| {
        (carried.judged.scope(), carried.judged.rule, carried.judged.platform)
    })?;
    let is_video =
        carriers.iter().map(|carried| carried.sort).max().is_some_and(MediaSort::is_video);
    let of_posts =
        || carriers.iter().filter(|carried| carried.judged.kind.family() == Family::Posts);
    let earliest = |moments: &mut dyn Iterator<Item = Moment>| moments.reduce(Moment::earliest);
    let moments = [
        earliest(&mut of_posts().map(|carried| carried.judged.moment)),
        earliest(&mut carriers.iter().map(|carried| carried.created)),
        earliest(&mut counting().map(|carried| carried.judged.moment)),
    ];
    let mut moments = moments.into_iter().flatten();
    let first = moments.next().unwrap_or(Moment::MISSING);
    let dated = |moment: &Moment| moment.seconds().is_ok();
    let moment = std::iter::once(first).chain(moments).find(dated).unwrap_or(first);
    let photo = Judged {
        field: Some(if is_video { Field::Videos } else { Field::Photos }),
        moment,
        names_person: carriers.iter().any(|carried| carried.own_caption_names)
            || of_posts().any(|carried| carried.judged.names_person),
        has_place: carriers.iter().any(|carried| carried.has_coordinates),
        media: Some(best.id),
        ..best.judged
    };
    Some((photo, deciding))
}
