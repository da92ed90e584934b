//! Which files are an export's own by their name alone: for what must not be overwritten, and for
//! links that were not followed.

use super::name::is_named_like_a_download;
use crate::diag::{Code, Diagnostic};
use crate::domain::entry_path::EntryPath;
use crate::reading::registry::{self, Role};
use crate::source::archive::Entry;

/// Whether a path, or what of it lies below some folder, is named like a download or like a file of
/// one, whatever becomes of it.
pub fn is_of_an_export(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    let is_zip = name.to_lowercase().ends_with(".zip");
    is_zip
        || is_named_like_a_download(name)
        || endings_of(&registry::comparable(path)).any(|below| {
            registry::row_for(below).is_some() || registry::media_rows_for(below).next().is_some()
        })
}

/// A link that was not followed loses something where its name is one of those that are read: that
/// is more than a notice.
pub fn weigh_links(findings: &mut [Diagnostic]) {
    for finding in findings.iter_mut().filter(|found| found.code == Code::LinkSkipped) {
        if finding.member.as_deref().is_some_and(is_read) {
            finding.code = Code::RecordLinkSkipped;
        }
    }
}

/// Whether something of this name would be read: a download, a file with records or facts, or a
/// folder that holds such files.
fn is_read(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    is_named_like_a_download(name)
        || endings_of(&registry::comparable(path)).any(|below| {
            let role = registry::row_for(below).map(|row| &row.role);
            matches!(role, Some(Role::Record(_) | Role::Fact(_)))
                || registry::ROWS.iter().any(|row| row.is_evidence() && row.lies_in(below))
        })
}

/// An entry under the one of two names that somebody knows: a damaged zip tells two.
pub(super) fn by_known_name(mut entry: Entry<'_>) -> Entry<'_> {
    let Some(other) = entry.other_path.take() else { return entry };
    if strangeness(&other) < strangeness(&entry.path) {
        entry.path = other;
    }
    entry
}

/// How many folders must be taken away until the table knows a path, and whether it only knows to
/// pass over it.
fn strangeness(path: &EntryPath<'_>) -> (usize, bool) {
    let lower = path.as_str().to_lowercase();
    let comparable = registry::comparable(&lower);
    let mut rows = endings_of(&comparable).map(registry::row_that_knows).enumerate();
    rows.find_map(|(folders, row)| Some((folders, !row?.is_evidence())))
        .filter(|_| [".json", ".html", ".htm"].iter().any(|ending| lower.ends_with(ending)))
        .unwrap_or((usize::MAX, true))
}

/// A path, and what is left of it when its folders are taken away one by one.
fn endings_of(path: &str) -> impl Iterator<Item = &str> {
    let below = path.match_indices('/').filter_map(|(at, _)| path.get(at + 1..));
    std::iter::once(path).chain(below)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_of_exports_are_known_wherever_they_lie() {
        for own in [
            "facebook-erikamustermann-2026-09-02-6zxl8WMW.zip",
            "anything.ZIP",
            "x/y/your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json",
            "your_instagram_activity/media/posts_1.html",
            "media/posts/202601/17900000000000001.jpg",
        ] {
            assert!(is_of_an_export(own), "{own}");
        }
        for other in ["widerspruch-report.html", "letter.txt", "notes/report.json"] {
            assert!(!is_of_an_export(other), "{other}");
        }
    }

    #[test]
    fn a_link_in_the_place_of_records_is_no_mere_notice() {
        let code_of = |path: &str| {
            let mut found = [Diagnostic::new(Code::LinkSkipped).at(path)];
            weigh_links(&mut found);
            found[0].code
        };
        for lost in [
            "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json",
            "Ordner/your_instagram_activity/media/posts_1.json",
            "your_facebook_activity/posts",
            "facebook-erikamustermann-2026-09-02-6zxl8WMW.zip",
        ] {
            assert_eq!(code_of(lost), Code::RecordLinkSkipped, "{lost}");
        }
        for kept in ["holiday.jpg", "backup", "music/songs.txt"] {
            assert_eq!(code_of(kept), Code::LinkSkipped, "{kept}");
        }
    }
}
