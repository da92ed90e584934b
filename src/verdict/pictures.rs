//! Which picture of the profile is the current one.

use crate::domain::item::Flags;
use crate::domain::kind::Kind;
use crate::reading::collection::{Collection, ItemRef};
use crate::verdict::dedupe::{Holder, checked};

/// The newest picture of each role (COUNTING §3) in the newest export that holds one: on
/// Instagram of all profile pictures, on Facebook of those that album or record name as such.
pub(super) fn current(
    collection: &Collection,
    holders: &[Holder],
    members: &[u32],
) -> Vec<(ItemRef, Kind)> {
    let roles = [
        (Kind::PastProfilePicture, Kind::ProfilePicture),
        (Kind::PastCoverPhoto, Kind::CoverPhoto),
    ];
    let date = |at: ItemRef| Some(holders.get(collection.member(at)?.export)?.date);
    let newest = |(past, current): (Kind, Kind)| {
        let pictures = collection.items_of_kind(members, past);
        let named = pictures.filter(|(_, item)| item.flags.has(Flags::NAMED_PICTURE));
        // A time that cannot be true makes no picture the newest.
        let newest = named.max_by_key(|(at, item)| {
            let date = date(*at);
            let time = date.map_or(item.moment, |date| checked(item.moment, date));
            (date.and_then(|date| date.seconds), time.seconds().ok(), std::cmp::Reverse(*at))
        });
        newest.map(|(at, _)| (at, current))
    };
    roles.into_iter().filter_map(newest).collect()
}
