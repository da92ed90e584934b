//! Media objects of records: what their metadata tell (COUNTING §2.3, §5, §7).

use super::media_file::{Found, by_uri, sort};
use super::people;
use super::record::{Coordinates, Media, MediaMetadata};
use super::sink::Sink;
use crate::decode::json::OneOrMany;
use crate::domain::moment::Moment;
use crate::domain::platform::Platform;

/// Reads a media object. An empty `uri` is no media (Threads texts have one), and stickers are
/// none either.
pub(super) fn found(media: Media<'_>, platform: Platform, sink: &mut Sink<'_>) -> Option<Found> {
    for side in [&media.thumbnail, &media.subtitles, &media.variants, &media.dubbing] {
        side.0.iter().for_each(|file| sink.side_file(&file.uri.raw()));
    }
    let metadata = media.metadata.0.iter();
    let files = metadata
        .flat_map(|metadata| metadata.photo_metadata.0.iter().chain(&metadata.video_metadata.0));
    files.flat_map(|file| &file.subtitles.0).for_each(|file| sink.side_file(&file.uri.raw()));
    let uri = media.uri.raw();
    let uri = uri.trim();
    if platform != Platform::Facebook && is_from_library(uri) {
        sink.side_file(uri);
        return None;
    }
    let mut found = by_uri(uri, platform)?;
    sink.media_file(found.media.id, uri);
    found.media.created = media.creation_timestamp.0.map_or(Moment::MISSING, Moment::from_seconds);
    found.media.sort = sort(uri, &media.metadata);
    found.media.has_coordinates = has_coordinates(&media.metadata);
    found.media.names_person = match platform {
        Platform::Facebook => people::in_facebook_text(&media.description.clean(), sink),
        _ => people::in_instagram_text(&media.title.clean(), sink),
    };
    Some(found)
}

/// GIFs and stickers that Instagram offers to everybody: they lie under `media/other/` and are
/// nobody's (COUNTING §2.3).
fn is_from_library(uri: &str) -> bool {
    let uri = uri.to_ascii_lowercase();
    let extension = uri.rsplit_once('.').map(|(_, extension)| extension);
    uri.contains("media/other/") && matches!(extension, Some("gif" | "webp"))
}

/// All elements count: Instagram puts place and device into two (formats/instagram.md §5).
fn has_coordinates(metadata: &OneOrMany<MediaMetadata<'_>>) -> bool {
    metadata.0.iter().any(|metadata| {
        let files = metadata.photo_metadata.0.iter().chain(&metadata.video_metadata.0);
        files
            .flat_map(|file| file.exif_data.0.iter().copied().chain([file.own()]))
            .any(|place| are_somewhere(&place))
    })
}

/// 0,0 is what is written where nothing is known (COUNTING §7).
pub(super) fn are_somewhere(coordinates: &Coordinates) -> bool {
    match (coordinates.latitude.0, coordinates.longitude.0) {
        (Some(latitude), Some(longitude)) => latitude != 0.0 || longitude != 0.0,
        _ => false,
    }
}
