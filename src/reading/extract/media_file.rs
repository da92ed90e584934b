//! Media files: their id and what they are, by path and metadata (COUNTING §2, §2.3).

use super::record::MediaMetadata;
use crate::decode::json::OneOrMany;
use crate::decode::mojibake::repair;
use crate::decode::text::digest_bytes;
use crate::domain::item::{Digest, MediaRef, MediaSort};
use crate::domain::moment::Moment;
use crate::domain::platform::Platform;
use crate::reading::detect::{PICTURES, media_key};

/// A media object that a record names.
#[derive(Debug, Clone, Copy)]
pub(super) struct Found {
    pub(super) media: MediaRef,
    /// The file in the archive.
    pub(super) file: Digest,
    /// The path is an address on the web, so that no archive holds the file.
    pub(super) is_web: bool,
}

/// Shortest number that is an id of its own (COUNTING §2).
const ID_DIGITS: usize = 10;

/// A media file known by its path alone.
pub(super) fn by_uri(uri: &str, platform: Platform) -> Option<Found> {
    if uri.is_empty() || uri.contains("stickers_used/") {
        return None;
    }
    let is_web = uri.starts_with("http://") || uri.starts_with("https://");
    let path = if is_web { uri.split(['?', '#']).next().unwrap_or(uri) } else { uri };
    // JSON writes other letters than ASCII as mojibake; members and pages have them as they are.
    let path = &*repair(path.into());
    let (id, strong_id) = media_id(path, platform);
    let file = media_key(path);
    Some(Found {
        media: MediaRef {
            id: digest_bytes(id.as_bytes()),
            created: Moment::MISSING,
            sort: sort(path, &OneOrMany::default()),
            names_person: false,
            has_coordinates: false,
            strong_id,
            file: (!is_web).then_some(file),
        },
        file,
        is_web,
    })
}

/// The id of a media file (COUNTING §2) and whether it is a number of ten or more digits.
pub fn media_id(uri: &str, platform: Platform) -> (&str, bool) {
    let name = uri.rsplit(['/', '\\']).next().unwrap_or(uri);
    let stem = match name.rsplit_once('.') {
        Some((stem, extension)) if !stem.is_empty() && extension.len() <= 5 => stem,
        _ => name,
    };
    let number = match platform {
        Platform::Facebook => number_after_size(stem).or_else(|| longest_number(stem)),
        _ => trailing_number(stem),
    };
    match number {
        Some(digits) => (digits, digits.len() >= ID_DIGITS),
        None => (stem, false),
    }
}

/// `123_456_n_789`, `123_456_o_789`: older Facebook names end in the id, after the size.
fn number_after_size(stem: &str) -> Option<&str> {
    let after = ["_n_", "_o_"].into_iter().filter_map(|size| Some(stem.rsplit_once(size)?.1));
    let ids = after.filter(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
    // The last one, if both are there.
    ids.min_by_key(|rest| rest.len()).map(leading_digits)
}

fn leading_digits(text: &str) -> &str {
    let end = text.bytes().position(|byte| !byte.is_ascii_digit()).unwrap_or(text.len());
    &text[..end]
}

fn longest_number(stem: &str) -> Option<&str> {
    let groups = stem.split(|c: char| !c.is_ascii_digit());
    let long = groups.filter(|digits| digits.len() >= ID_DIGITS);
    // The first of the longest, so that a name always gives the same id.
    long.fold(None, |best: Option<&str>, digits| match best {
        Some(known) if known.len() >= digits.len() => best,
        _ => Some(digits),
    })
}

fn trailing_number(stem: &str) -> Option<&str> {
    let start = stem.trim_end_matches(|c: char| c.is_ascii_digit()).len();
    let digits = &stem[start..];
    (digits.len() >= ID_DIGITS).then_some(digits)
}

/// Photo or video: `video_metadata`, extension, `photo_metadata`, in this order (COUNTING §2.3).
pub(super) fn sort(uri: &str, metadata: &OneOrMany<MediaMetadata<'_>>) -> MediaSort {
    if metadata.0.iter().any(|metadata| !metadata.video_metadata.0.is_empty()) {
        return MediaSort::VideoByMetadata;
    }
    let extension =
        uri.rsplit('/').next().and_then(|name| name.rsplit_once('.')).map(|(_, end)| end);
    match extension.map(str::to_ascii_lowercase).as_deref() {
        Some("mp4" | "mov" | "m4v" | "webm" | "3gp" | "avi" | "mkv") => MediaSort::VideoByExtension,
        Some(extension) if PICTURES.contains(&extension) => MediaSort::PhotoByExtension,
        _ if metadata.0.iter().any(|metadata| !metadata.photo_metadata.0.is_empty()) => {
            MediaSort::PhotoByMetadata
        }
        _ => MediaSort::Assumed,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn facebook_ids_follow_the_counting_page() {
        for (uri, expected) in [
            ("posts/media/Mobileuploads_111/222.jpg", ("222", false)),
            ("a/10200000000000001.jpg", ("10200000000000001", true)),
            ("a/123_4567890123_n_10150000000000002.jpg", ("10150000000000002", true)),
            ("a/123_n_77.jpg", ("77", false)),
            ("a/12_34567890123_5_o_10150000000000003.jpg", ("10150000000000003", true)),
            ("a/12_n_34_o_10150000000000004.jpg", ("10150000000000004", true)),
            ("a/12345678901_o_n.jpg", ("12345678901", true)),
            ("a/12345678901_1234567890_7_n.jpg", ("12345678901", true)),
            ("a/sommer.jpg", ("sommer", false)),
        ] {
            assert_eq!(media_id(uri, Platform::Facebook), expected, "{uri}");
        }
    }

    #[test]
    fn instagram_ids_are_the_trailing_digits() {
        for (uri, expected) in [
            ("media/posts/202406/123_n_17900000000000001.jpg", ("17900000000000001", true)),
            ("media/posts/17900000000000001.jpg", ("17900000000000001", true)),
            ("media/posts/201806/abc_17949994489068497", ("17949994489068497", true)),
            ("media/posts/x_123.jpg", ("x_123", false)),
        ] {
            assert_eq!(media_id(uri, Platform::Instagram), expected, "{uri}");
        }
    }

    #[test]
    fn a_file_is_known_by_its_letters_however_they_are_written() {
        let key = |uri| by_uri(uri, Platform::Facebook).unwrap();
        let page = key("posts/K\u{f6}ln_1/Dom_K\u{f6}ln.jpg");
        let json = key("posts/K\u{c3}\u{b6}ln_1/Dom_K\u{c3}\u{b6}ln.jpg");
        assert_eq!((page.file, page.media.id), (json.file, json.media.id));
        assert_eq!(page.file, media_key("media/Ko\u{308}ln_1/Dom_Ko\u{308}ln.jpg"), "on a Mac");
    }

    #[test]
    fn what_is_no_media_is_left_out_and_the_web_is_no_file() {
        assert!(by_uri("", Platform::Threads).is_none());
        assert!(by_uri("messages/stickers_used/1.png", Platform::Facebook).is_none());
        let web = by_uri("https://cdn.example.org/v/10200000000000001.jpg?x=1", Platform::Facebook);
        let local = by_uri("posts/media/a/10200000000000001.jpg", Platform::Facebook);
        assert_eq!(web.unwrap().media.id, local.unwrap().media.id);
        assert!(web.unwrap().is_web && !local.unwrap().is_web);
    }
}
