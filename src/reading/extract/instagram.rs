//! Instagram's and Threads' record families (formats/instagram.md §2): media posts, flat media,
//! string maps and label records. Each reader accepts all shapes.

use super::instagram_comments;
use super::instagram_labels::Labelled;
use super::media;
use super::media_file::{Found, by_uri};
use super::people;
use super::record::{Boxed, Coordinates, Media};
use super::sink::{Draft, Sink};
use super::times::{iso_moment, moment_of};
use crate::decode::json::{Number, Text};
use crate::decode::text::digest_bytes;
use crate::domain::item::{Flags, Standing};
use crate::domain::kind::Kind;
use crate::domain::platform::Platform;
use crate::reading::registry::Reader;

/// Reads one record.
pub(super) fn record(reader: Reader, list: &str, record: Boxed<'_>, sink: &mut Sink<'_>) {
    match reader {
        Reader::InstagramStories => post(Kind::Story, Standing::Live, record, sink),
        Reader::InstagramReels => post(Kind::Reel, Standing::Live, record, sink),
        Reader::InstagramArchived => post(Kind::Post, Standing::Archived, record, sink),
        Reader::InstagramDeleted => post(Kind::Post, Standing::Deleted, record, sink),
        Reader::InstagramComments => instagram_comments::comment(record, sink),
        Reader::InstagramComments2018 => instagram_comments::comment_2018(record, sink),
        Reader::InstagramMedia2018 => media_2018(list, record, sink),
        Reader::InstagramProfilePhotos => profile_photo(record, sink),
        Reader::InstagramProfile => {
            for (_, picture) in record.media_map_data.0 {
                profile_picture(picture, sink);
            }
        }
        // Facts of the Threads profile count once, beside Instagram's (COUNTING §1).
        Reader::ThreadsProfile => {
            for (_, picture) in record.media_map_data.0 {
                sink.side_file(&picture.uri.raw());
            }
        }
        Reader::ThreadsPosts => thread(record, sink),
        _ => post(Kind::Post, Standing::Live, record, sink),
    }
}

/// A post, reel or story of any generation.
fn post(kind: Kind, standing: Standing, record: Boxed<'_>, sink: &mut Sink<'_>) {
    if record.names_audience() {
        sink.audience_seen();
    }
    of_either_shape(kind, Platform::Instagram, standing, record, sink);
}

fn of_either_shape(
    kind: Kind,
    platform: Platform,
    standing: Standing,
    record: Boxed<'_>,
    sink: &mut Sink<'_>,
) {
    if record.label_values.0.is_empty() {
        media_post(kind, platform, standing, record, sink);
    } else {
        label_post(kind, platform, standing, record, sink);
    }
}

/// A list of media with caption and time outside (carousels), or inside the only medium
/// (formats/instagram.md §2.0). A record that is itself a medium is a list of one.
fn media_post(
    kind: Kind,
    platform: Platform,
    standing: Standing,
    record: Boxed<'_>,
    sink: &mut Sink<'_>,
) {
    let itself = Media {
        uri: record.uri,
        creation_timestamp: record.creation_timestamp,
        title: record.title.clone(),
        description: record.description,
        metadata: record.metadata,
        thumbnail: record.thumbnail,
        subtitles: record.subtitles,
        variants: record.variants,
        dubbing: record.dubbing,
    };
    let members: Vec<Media<'_>> = if itself.uri.is_blank() {
        record.media.0
    } else {
        std::iter::once(itself).chain(record.media.0).collect()
    };
    let outer = record.creation_timestamp.0.or(record.timestamp.0);
    let inner = earliest(members.iter().filter_map(|media| media.creation_timestamp.0));
    let time = outer.filter(|seconds| *seconds > 0).or(inner).or(outer);
    let caption = caption(record.title, &members);
    let mut names_person = people::in_instagram_text(&caption, sink);
    for media in &members {
        names_person |= people::in_instagram_text(&media.title.clone().clean(), sink);
    }
    let found: Vec<Found> =
        members.into_iter().filter_map(|media| media::found(media, platform, sink)).collect();
    if found.is_empty() && caption.trim().is_empty() && time.is_none() {
        return;
    }
    let mut draft = Draft::new(kind, platform, moment_of(Number(time)));
    draft.standing = standing;
    if names_person {
        draft.flags = draft.flags.with(Flags::NAMES_PERSON);
    }
    draft.media = found;
    sink.item(&draft, &caption);
}

/// The earliest time; 0 and less mean unknown and only stand where nothing else does.
fn earliest(times: impl Iterator<Item = i64>) -> Option<i64> {
    times.min_by_key(|seconds| (*seconds <= 0, *seconds))
}

fn caption(outer: Text<'_>, members: &[Media<'_>]) -> String {
    if !outer.is_blank() {
        return outer.clean().into_owned();
    }
    let inner = members.iter().find(|media| !media.title.is_blank());
    inner.map(|media| media.title.clone().clean().into_owned()).unwrap_or_default()
}

/// A label record: left out only if it says that it is a draft or not published (COUNTING §1).
fn label_post(
    kind: Kind,
    platform: Platform,
    standing: Standing,
    record: Boxed<'_>,
    sink: &mut Sink<'_>,
) {
    let mut labelled = Labelled::default();
    labelled.media(record.media, sink);
    for entry in record.label_values.0 {
        labelled.entry(entry, sink);
    }
    if labelled.is_left_out {
        sink.reference(&labelled.media);
        sink.draft_left_out();
        return;
    }
    let text = if labelled.caption.is_empty() { labelled.media_title } else { labelled.caption };
    let known = record.timestamp.0.filter(|seconds| *seconds > 0).or(labelled.created.0);
    let time = Number(known.or(record.timestamp.0));
    if labelled.media.is_empty()
        && text.trim().is_empty()
        && time.0.is_none()
        && record.fbid.is_blank()
    {
        return;
    }
    let is_reel = labelled.is_reel && kind == Kind::Post;
    let mut draft = Draft::new(if is_reel { Kind::Reel } else { kind }, platform, moment_of(time));
    draft.standing = standing;
    draft.flags = labelled.flags;
    if people::in_instagram_text(&text, sink) {
        draft.flags = draft.flags.with(Flags::NAMES_PERSON);
    }
    let place = Coordinates { latitude: labelled.latitude, longitude: labelled.longitude };
    if media::are_somewhere(&place) {
        for found in &mut labelled.media {
            found.media.has_coordinates = true;
        }
    }
    if !record.fbid.is_blank() {
        draft.fbid = Some(digest_bytes(record.fbid.raw().trim().as_bytes()));
    }
    draft.media = labelled.media;
    sink.item(&draft, &text);
}

/// One picture of `media.json` (until 2021): pictures of one time and caption are one post.
fn media_2018(list: &str, record: Boxed<'_>, sink: &mut Sink<'_>) {
    let Some(found) = by_uri(record.path.raw().trim(), Platform::Instagram) else {
        return;
    };
    let moment = iso_moment(&record.taken_at.raw());
    let mut found = found;
    found.media.created = moment;
    let caption = record.caption.clean();
    let mut draft = Draft::new(Kind::Post, Platform::Instagram, moment);
    draft.media = vec![found];
    match list {
        "direct" => {
            sink.understood();
            sink.reference(&draft.media);
        }
        "stories" => {
            draft.kind = Kind::Story;
            sink.item(&draft, &caption);
        }
        "profile" => {
            draft.kind = Kind::PastProfilePicture;
            draft.flags = Flags::NAMED_PICTURE;
            sink.item(&draft, "");
        }
        _ => {
            if people::in_instagram_text(&caption, sink) {
                draft.flags = draft.flags.with(Flags::NAMES_PERSON);
            }
            if !record.location.is_blank() {
                draft.flags = draft.flags.with(Flags::HAS_PLACE);
            }
            sink.grouped_item(draft, &caption);
        }
    }
}

fn profile_photo(record: Boxed<'_>, sink: &mut Sink<'_>) {
    let itself = Media {
        uri: record.uri,
        creation_timestamp: record.creation_timestamp,
        metadata: record.metadata,
        ..Media::default()
    };
    for media in std::iter::once(itself).chain(record.media.0) {
        profile_picture(media, sink);
    }
    let mut labelled = Labelled::default();
    for entry in record.label_values.0 {
        labelled.entry(entry, sink);
    }
    labelled.media.into_iter().for_each(|found| profile_picture_found(found, sink));
}

fn profile_picture(media: Media<'_>, sink: &mut Sink<'_>) {
    if let Some(found) = media::found(media, Platform::Instagram, sink) {
        profile_picture_found(found, sink);
    }
}

fn profile_picture_found(found: Found, sink: &mut Sink<'_>) {
    let mut draft = Draft::new(Kind::PastProfilePicture, Platform::Instagram, found.media.created);
    draft.flags = Flags::NAMED_PICTURE;
    draft.media = vec![found];
    sink.item(&draft, "");
}

/// A post or reply on Threads; a text stands in the title of a medium without a file.
fn thread(record: Boxed<'_>, sink: &mut Sink<'_>) {
    of_either_shape(Kind::Post, Platform::Threads, Standing::Live, record, sink);
}
