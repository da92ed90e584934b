//! Files that nobody reads, at the place of records or beside them: no list is passed over because of
//! its ending.

use super::{Part, Row, candidates, comparable, matches, row_that_knows};
use crate::domain::platform::Platform;

/// Whether a file that is neither JSON nor a page may hold records all the same, so that it is named
/// and not passed over: packed, renamed or converted, it has the place of one, or it lies beside
/// records and is nothing that a page shows.
pub fn may_hold_records(path: &str) -> bool {
    let ending = ending(path);
    if ending.as_deref().is_some_and(is_shown) {
        return false;
    }
    let stem = comparable(path);
    let is_read = |path: &str| {
        row_that_knows(path)
            .map(|row| row.is_evidence() && row.platform != Some(Platform::Whatsapp))
    };
    // `….json.txt` has the name of a list below two endings.
    let name = stem.rsplit('/').next().unwrap_or_default();
    if name.contains('.') && is_read(&comparable(&stem)) == Some(true) {
        return true;
    }
    is_read(&stem).unwrap_or_else(|| ending.is_some() && lies_beside_records(&stem))
}

/// What an ending of a name can be, in lower case.
fn ending(path: &str) -> Option<String> {
    let name = path.rsplit('/').next()?;
    let (_, ending) = name.rsplit_once('.')?;
    let is_word =
        (1..=5).contains(&ending.len()) && ending.bytes().all(|b| b.is_ascii_alphanumeric());
    is_word.then(|| ending.to_ascii_lowercase())
}

/// Endings of what pages show or look like, and of what lies beside films.
fn is_shown(ending: &str) -> bool {
    const SHOWN: [&str; 37] = [
        "3gp", "aac", "avi", "avif", "bmp", "css", "gif", "heic", "heif", "ico", "jpe", "jpeg",
        "jpg", "js", "jxl", "m4a", "m4v", "mkv", "mov", "mp3", "mp4", "mpeg", "mpg", "oga", "ogg",
        "opus", "png", "srt", "svg", "tif", "tiff", "ttf", "vtt", "wav", "webm", "webp", "woff",
    ];
    SHOWN.binary_search(&ending).is_ok()
}

/// Whether a list of records may lie in the folder of a file.
fn lies_beside_records(comparable: &str) -> bool {
    let components: Vec<&str> = comparable.split('/').collect();
    let Some((_, folder)) = components.split_last().filter(|(_, folder)| !folder.is_empty()) else {
        return false;
    };
    let holds = |row: &&Row| {
        let above = row.pattern.split_last().map(|(_, above)| above).unwrap_or_default();
        row.is_evidence()
            && !above.iter().any(|part| matches!(part, Part::Rest))
            && matches(above, folder)
    };
    candidates(comparable).any(holds)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_the_place_of_records_is_named_and_what_pages_show_is_not() {
        for (path, expected) in [
            ("your_facebook_activity/posts/your_posts_1.json.txt", true),
            ("your_facebook_activity/posts/your_posts_1.csv", true),
            ("your_facebook_activity/posts/album/0.json.bak", true),
            ("your_facebook_activity/posts/album/0", true),
            ("your_facebook_activity/posts/notes.pdf", true),
            ("photos_and_videos/album/0.xml", true),
            ("comments.json.gz", true),
            ("your_facebook_activity/posts/a.jpg", false),
            ("your_facebook_activity/posts/178900000000001", false),
            ("your_facebook_activity/posts/media/M_1/1.pdf", false),
            ("your_facebook_activity/polls/votes.csv", false),
            ("your_facebook_activity/messages/inbox/ida_1/1.pdf", false),
            ("files/style.css", false),
            ("readme.md", false),
            ("_chat.txt", false),
        ] {
            assert_eq!(may_hold_records(path), expected, "{path}");
        }
    }
}
