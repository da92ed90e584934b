//! Where exports begin inside an archive: at the top, in a folder of their own, or deeper
//! (formats/facebook.md §1.2, formats/instagram.md §1.1).

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::name::is_export_name;
use crate::domain::export::Layout;
use crate::domain::platform::Platform;
use crate::reading::registry;

/// Folders that only exports have, as [`registry::comparable`] writes them.
const MARKERS: [&str; 4] = [
    "your_facebook_activity",
    "your_activity_across_facebook",
    "this_profile_s_activity_across_facebook",
    "your_instagram_activity",
];

/// How many folders may lie around an export.
const MAX_WRAPPING: usize = 6;

/// Where exports begin: each root is empty, or ends in `/`. An archive may hold thousands.
#[derive(Debug, Default)]
pub(super) struct Roots {
    /// The longest first.
    all: Vec<String>,
    /// Positions in the list.
    known: HashMap<String, usize>,
    /// So many folders the deepest of them has.
    depth: usize,
}

impl Roots {
    /// The roots of all exports among these paths.
    pub(super) fn of<'a>(paths: impl Iterator<Item = &'a str> + Clone) -> Self {
        let mut found: BTreeSet<String> = paths.clone().filter_map(marked_root).collect();
        found.extend(paths.filter_map(|path| root_by_table(path, &found)).collect::<Vec<_>>());
        Self::new(found)
    }

    /// These roots, each once.
    pub(super) fn new(roots: impl IntoIterator<Item = String>) -> Self {
        let mut all: Vec<String> = roots.into_iter().collect();
        all.sort_by_key(|root| std::cmp::Reverse(root.len()));
        let depth = all.iter().map(|root| root.matches('/').count()).max().unwrap_or_default();
        Self { known: all.iter().cloned().zip(0..).collect(), all, depth }
    }

    /// Keeps at most so many of them, the first by name; gives the first that is left out.
    pub(super) fn keep(&mut self, most: usize) -> Option<String> {
        if self.all.len() <= most {
            return None;
        }
        let mut by_name = std::mem::take(&mut self.all);
        by_name.sort();
        let left_out = by_name.get(most).cloned();
        by_name.truncate(most);
        *self = Self::new(by_name);
        left_out
    }

    pub(super) fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// All of them, the longest first.
    pub(super) fn all(&self) -> impl Iterator<Item = &str> {
        self.all.iter().map(String::as_str)
    }

    /// The root that a path lies below; the most specific one.
    pub(super) fn root_of(&self, path: &str) -> Option<&str> {
        self.position_of(path).and_then(|position| self.all.get(position)).map(String::as_str)
    }

    /// Its position in the list.
    pub(super) fn position_of(&self, path: &str) -> Option<usize> {
        let starts: Vec<usize> = starts(path).take(self.depth + 1).collect();
        starts.into_iter().rev().find_map(|start| self.known.get(&path[..start]).copied())
    }
}

/// Where the components of a path begin.
fn starts(path: &str) -> impl Iterator<Item = usize> {
    std::iter::once(0).chain(path.match_indices('/').map(|(at, _)| at + 1))
}

fn marked_root(path: &str) -> Option<String> {
    let mut start = 0;
    for _ in 0..=MAX_WRAPPING {
        let rest = &path[start..];
        let component = &rest[..rest.find('/')?];
        let comparable = component.to_lowercase().replace(['\'', '\u{2019}'], "_");
        if MARKERS.contains(&comparable.as_str()) {
            return Some(path[..start].to_owned());
        }
        start += component.len() + 1;
    }
    None
}

/// The path of a data file below its root, as the table of layouts may know it.
pub(super) fn below<'p>(path: &'p str, root: &str) -> &'p str {
    let below = path.get(root.len()..).unwrap_or_default();
    match registry::row_for(&registry::comparable(below)) {
        Some(_) => below,
        None => around(path, root).unwrap_or(below),
    }
}

/// The path of a member in the folders around its root, if that one has a reader: in one download
/// other folders lay inside of `personal_information/profile_information/`, which is then the root
/// of what is in it (formats/facebook.md §1.2).
fn around<'p>(path: &'p str, root: &str) -> Option<&'p str> {
    starts(path).take_while(|start| *start < root.len()).map(|start| &path[start..]).find(|below| {
        let row = registry::row_for(&registry::comparable(below));
        below.contains('/') && row.is_some_and(registry::Row::is_evidence)
    })
}

/// Older layouts and downloads of few categories have no such folder: there a path with a reader
/// is the evidence. A lone file name is none, except the pair that the oldest Instagram archives
/// begin with.
fn root_by_table(path: &str, known: &BTreeSet<String>) -> Option<String> {
    let is_text =
        [".json", ".html", ".htm"].iter().any(|end| path.to_ascii_lowercase().ends_with(end));
    let wrappings = || starts(path).take(MAX_WRAPPING + 1);
    if !is_text || wrappings().any(|start| known.contains(&path[..start])) {
        return None;
    }
    wrappings().find_map(|start| {
        let below = registry::comparable(&path[start..]);
        let has_folder = below.contains('/');
        let is_evidence = registry::row_for(&below).is_some_and(registry::Row::is_evidence);
        (is_evidence && (has_folder || below == "media")).then(|| path[..start].to_owned())
    })
}

/// Names of the oldest Instagram archives that are evidence together: each alone is anybody's.
const FLAT_NAMES: usize = 3;

/// Where a part of one of the oldest Instagram archives begins that does not hold `media.json`
/// (formats/instagram.md §1.1): several flat files that only they have together, or one in an
/// archive that is named like them.
pub(super) fn flat_root<'a>(archive: &str, paths: impl Iterator<Item = &'a str>) -> Option<String> {
    let mut known: BTreeMap<&str, (BTreeSet<String>, bool)> = BTreeMap::new();
    for path in paths {
        let (folder, name) = path.split_at(path.rfind('/').map_or(0, |at| at + 1));
        let is_json =
            name.rsplit_once('.').is_some_and(|(_, end)| end.eq_ignore_ascii_case("json"));
        let row = registry::row_for(&registry::comparable(name));
        let row = row.filter(|row| row.layouts == [Layout::G1] && is_json);
        if let Some(row) = row {
            let (names, has_records) = known.entry(folder).or_default();
            names.insert(registry::comparable(name));
            *has_records |= row.is_evidence();
        }
    }
    let named = |folder: &str| is_export_name(archive, folder, Platform::Instagram);
    let found = known.into_iter().find(|(folder, (names, has_records))| {
        *has_records && (names.len() >= FLAT_NAMES || named(folder))
    });
    found.map(|(folder, _)| folder.to_owned())
}

/// Where an export begins in a part that holds nothing but media (formats/facebook.md §1.3,
/// formats/instagram.md §1.1). Pictures alone are no evidence: the name of the archive or of a
/// folder must be that of an export too.
pub(super) fn media_root<'a>(
    archive: &str,
    paths: impl Iterator<Item = &'a str>,
) -> Option<String> {
    let mut candidates = paths.flat_map(|path| {
        starts(path).take(MAX_WRAPPING + 1).map(move |start| path.split_at(start))
    });
    let found = candidates.find(|(root, below)| {
        registry::media_rows_for(&registry::comparable(below)).any(|row| {
            let named = |platform: Platform| is_export_name(archive, root, platform);
            row.platform.is_some_and(named)
        })
    });
    found.map(|(root, _)| root.to_owned())
}

/// Archives of other services, by how paths in them begin, perhaps below a folder.
const OTHER_SERVICES: [(&str, &str); 16] = [
    ("takeout/", "Google Takeout"),
    ("archive_browser.html", "Google Takeout"),
    ("data/tweets.js", "X (Twitter)"),
    ("data/tweet.js", "X (Twitter)"),
    ("data/tweets-part", "X (Twitter)"),
    ("data/tweet-headers.js", "X (Twitter)"),
    ("tiktok/", "TikTok"),
    ("user_data_tiktok.json", "TikTok"),
    ("json/snap_history.json", "Snapchat"),
    ("json/memories_history.json", "Snapchat"),
    ("html/snap_history.html", "Snapchat"),
    ("html/memories_history.html", "Snapchat"),
    ("connections.csv", "LinkedIn"),
    ("rich_media.csv", "LinkedIn"),
    ("ad_targeting.csv", "LinkedIn"),
    ("spotify account data/", "Spotify"),
];

/// The same, by how these services name their downloads.
const OTHER_NAMES: [(&str, &str); 6] = [
    ("takeout-", "Google Takeout"),
    ("twitter-", "X (Twitter)"),
    ("tiktok_data", "TikTok"),
    ("mydata~", "Snapchat"),
    ("basic_linkedindataexport", "LinkedIn"),
    ("complete_linkedindataexport", "LinkedIn"),
];

/// Folders of WhatsApp's account report (notes on WhatsApp §4). It holds no messages.
const WHATSAPP_FOLDERS: [&str; 3] =
    ["whatsapp_account_information", "whatsapp_connections", "whatsapp_settings"];

/// Whether this is WhatsApp's account report.
pub(super) fn is_whatsapp_account_report<'a>(mut paths: impl Iterator<Item = &'a str>) -> bool {
    paths.any(|path| path.split('/').any(|part| WHATSAPP_FOLDERS.contains(&part)))
}

/// Folders that only the export of a Meta account has (notes on WhatsApp §6.4). What was said to
/// Meta AI stands in folders of its own.
const META_ACCOUNT_FOLDERS: [&str; 6] = [
    "meta_account",
    "meta_horizon_profile",
    "meta_horizon_home",
    "environmental_data",
    "voice_activities",
    "wit.ai_account_and_apps",
];

/// Whether this is the export of a Meta account, as Quest and Horizon have it.
pub(super) fn is_meta_account<'a>(mut paths: impl Iterator<Item = &'a str>) -> bool {
    paths.any(|path| {
        let folders = path.rsplit_once('/').map_or("", |(folders, _)| folders);
        folders.split('/').any(|part| META_ACCOUNT_FOLDERS.contains(&part))
    })
}

/// Whether this is the download of data logs, which Meta gives apart since 2024: pages about what was
/// seen and clicked, nothing that was posted (Engineering at Meta, “Data logs”, 2025). Nobody has
/// described its files; the name of the archive or of a folder tells it.
pub(super) fn is_data_logs<'a>(archive: &str, mut paths: impl Iterator<Item = &'a str>) -> bool {
    let is_named = |name: &str| {
        let plain: String = name.chars().filter(char::is_ascii_alphanumeric).collect();
        plain.to_ascii_lowercase().contains("datalogs")
    };
    is_named(archive)
        || paths.any(|path| {
            path.rsplit_once('/').is_some_and(|(folders, _)| folders.split('/').any(is_named))
        })
}

/// The service whose archive this looks like.
pub(super) fn other_service<'a>(
    archive: &str,
    mut paths: impl Iterator<Item = &'a str>,
) -> Option<&'static str> {
    let service_of = |known: &[(&str, &'static str)], name: &str| {
        let known = known.iter().find(|(start, _)| name.starts_with(start));
        known.map(|(_, service)| *service)
    };
    service_of(&OTHER_NAMES, &archive.to_lowercase()).or_else(|| {
        paths.find_map(|path| {
            let lower = path.to_lowercase();
            let below = lower.split_once('/').map_or("", |(_, below)| below);
            service_of(&OTHER_SERVICES, &lower).or_else(|| service_of(&OTHER_SERVICES, below))
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn roots_of(paths: &[&str]) -> Vec<String> {
        Roots::of(paths.iter().copied()).all
    }

    #[test]
    fn of_too_many_roots_the_first_by_name_are_kept() {
        let named = |names: &[&str]| Roots::new(names.iter().map(|name| (*name).to_owned()));
        let mut roots = named(&["c/", "a/", "bb/"]);
        assert_eq!(roots.keep(3), None);
        assert_eq!(roots.keep(2), Some("c/".to_owned()));
        assert_eq!(roots.root_of("bb/x.json"), Some("bb/"));
        assert_eq!(roots.root_of("c/x.json"), None);
    }

    #[test]
    fn a_path_belongs_to_the_innermost_root() {
        let roots = Roots::new(["", "a/b/", "a/"].map(str::to_owned));
        assert_eq!(roots.root_of("a/b/c.json"), Some("a/b/"));
        assert_eq!(roots.root_of("a/bc/c.json"), Some("a/"));
        assert_eq!(roots.root_of("ab/c.json"), Some(""));
        assert_eq!(Roots::new(["a/".to_owned()]).root_of("ab/c.json"), None);
    }

    #[test]
    fn exports_are_found_at_any_depth() {
        let json = "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json";
        assert_eq!(roots_of(&[json]), [""]);
        assert_eq!(roots_of(&[&format!("facebook-x/{json}")]), ["facebook-x/"]);
        assert_eq!(
            roots_of(&[
                &format!("meta-2026-Jan-01-10-10-10/facebook-x-2026-01-01-aaaaaaaa/{json}"),
                "meta-2026-Jan-01-10-10-10/instagram-x-2026-01-01-bbbbbbbb/your_instagram_activity/media/posts_1.json",
            ]),
            [
                "meta-2026-Jan-01-10-10-10/instagram-x-2026-01-01-bbbbbbbb/",
                "meta-2026-Jan-01-10-10-10/facebook-x-2026-01-01-aaaaaaaa/"
            ]
        );
    }

    #[test]
    fn few_categories_and_older_layouts_are_evidence_too() {
        assert_eq!(
            roots_of(&["x/personal_information/personal_information/personal_information.json"]),
            ["x/"]
        );
        assert_eq!(roots_of(&["posts/your_posts_1.json"]), [""]);
        assert_eq!(roots_of(&["old/media.json"]), ["old/"]);
    }

    #[test]
    fn flat_files_are_evidence_together_or_in_an_archive_of_that_name() {
        let root = |archive: &str, paths: &[&str]| flat_root(archive, paths.iter().copied());
        let three = ["x/comments.json", "x/likes.json", "x/saved.json", "x/photo.jpg"];
        assert_eq!(root("part.zip", &three).as_deref(), Some("x/"));
        assert_eq!(root("part.zip", &three[..2]), None);
        assert_eq!(root("erika_20201021_part_2.zip", &three[..1]).as_deref(), Some("x/"));
        assert_eq!(root("part.zip", &["likes.json", "saved.json", "settings.json"]), None);
    }

    #[test]
    fn pictures_of_a_day_are_no_part_of_an_export() {
        let root = |archive: &str| media_root(archive, ["photos/2024/a.jpg"].into_iter());
        assert_eq!(root("urlaub_20240101.zip"), None);
        assert_eq!(root("bilder.zip"), None);
        assert_eq!(root("erika_20201021_part_2.zip").as_deref(), Some(""));
        assert_eq!(root("instagram-erika-2020-10-21-abcd1234.zip").as_deref(), Some(""));
    }

    #[test]
    fn other_files_are_no_export() {
        assert!(roots_of(&["comments.json", "notes/index.html", "photo.jpg"]).is_empty());
        assert_eq!(
            other_service("", ["Takeout/archive_browser.html"].into_iter()),
            Some("Google Takeout")
        );
    }
}
