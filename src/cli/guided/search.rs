//! Looks where downloads usually lie for exports, by what is in them, for two seconds at most.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Sender};
use std::time::{Duration, Instant};

use jiff::civil::Date;

use crate::cli::find::MOST_ENTRIES;
use crate::diag::{Code, Detail};
use crate::domain::platform::Platform;
use crate::reading::detect::{ExportName, detect, is_named_like_a_download, missing_parts};
use crate::source::discover::discover;
use crate::source::found::without_unfinished_end;

/// Longer nobody waits without a word.
const PATIENCE: Duration = Duration::from_secs(2);
/// More entries of a folder below those places are not looked at.
const MOST_BELOW: usize = 500;
/// Folders that lie at the top of unpacked exports (formats of both platforms).
const AT_THE_TOP: [&str; 7] = [
    "your_facebook_activity",
    "your_instagram_activity",
    "personal_information",
    "profile_information",
    "account_information",
    "security_and_login_information",
    "threads",
];

/// What was found.
#[derive(Debug, Default)]
pub(super) struct Found {
    /// The latest first.
    pub(super) downloads: Vec<Download>,
    /// Names of downloads that have not ended.
    pub(super) unfinished: Vec<String>,
    /// Names like downloads behind which no zip could be opened.
    pub(super) broken: Vec<String>,
    /// Places that the system keeps closed, as macOS does with Downloads until the person allows it.
    pub(super) closed: Vec<PathBuf>,
    /// Whether time was enough.
    pub(super) is_whole: bool,
}

/// One download, in whatever number of files.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Download {
    pub(super) files: Vec<PathBuf>,
    pub(super) platforms: BTreeSet<Platform>,
    /// The day that its name tells.
    pub(super) day: Option<Date>,
    /// Numbers of parts that are not there.
    pub(super) missing: Option<String>,
}

/// What one file or folder turned out to be.
enum Told {
    Part { path: PathBuf, platforms: BTreeSet<Platform>, name: ExportName },
    Unfinished(String),
    Broken(String),
    Closed(PathBuf),
}

/// Looks through these places. What takes too long, a drive on a network for example, goes on in
/// the background and is not waited for.
pub(super) fn search(places: Vec<PathBuf>) -> Found {
    let (tell, told) = mpsc::channel();
    let begun = Instant::now();
    std::thread::spawn(move || {
        // Whoever listened has gone on: so can we.
        let _ = places.iter().try_for_each(|place| look_through(place, &tell));
    });
    let mut all = Vec::new();
    let is_whole = loop {
        match told.recv_timeout(PATIENCE.saturating_sub(begun.elapsed())) {
            Ok(one) => all.push(one),
            Err(mpsc::RecvTimeoutError::Disconnected) => break true,
            Err(mpsc::RecvTimeoutError::Timeout) => break false,
        }
    };
    sorted(all, is_whole)
}

/// Nobody listens any more.
struct Unheard;

impl<T> From<mpsc::SendError<T>> for Unheard {
    fn from(_: mpsc::SendError<T>) -> Self {
        Self
    }
}

/// What is to be told of a place that could not be opened; one that went away is none.
fn closed(place: &Path, error: &io::Error) -> Option<Told> {
    (error.kind() == io::ErrorKind::PermissionDenied).then(|| Told::Closed(place.to_owned()))
}

fn look_through(place: &Path, tell: &Sender<Told>) -> Result<(), Unheard> {
    if let Some(told) = std::fs::read_dir(place).err().and_then(|error| closed(place, &error)) {
        tell.send(told)?;
    }
    for path in entries(place, MOST_ENTRIES) {
        let name = name_of(&path);
        if path.is_dir() {
            if is_named_like_a_download(&name) || is_unpacked(&path) {
                open(path, tell)?;
            } else if !name.starts_with('.') {
                for zip in entries(&path, MOST_BELOW).into_iter().filter(|path| is_zip(path)) {
                    open(zip, tell)?;
                }
            }
        } else if is_zip(&path) {
            open(path, tell)?;
        } else if without_unfinished_end(&name).is_some_and(|own| is_named_like_a_download(&own)) {
            tell.send(Told::Unfinished(name))?;
        }
    }
    Ok(())
}

/// What lies in a folder, first what is named like a download.
fn entries(folder: &Path, most: usize) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut paths: Vec<PathBuf> = entries.take(most).map(|entry| entry.path()).collect();
    paths.sort_by_cached_key(|path| (!is_named_like_a_download(&name_of(path)), path.clone()));
    paths
}

fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn is_zip(path: &Path) -> bool {
    let is_packed = path.extension().is_some_and(|end| end.eq_ignore_ascii_case("zip"));
    is_packed && path.is_file()
}

fn is_unpacked(folder: &Path) -> bool {
    AT_THE_TOP.iter().any(|name| folder.join(name).is_dir())
}

/// Reads the table of contents, and nothing of what it lists but what tells chats apart.
fn open(path: PathBuf, tell: &Sender<Told>) -> Result<(), Unheard> {
    let found = discover(&vec![path.clone()].into());
    let units = detect(&found.archives).units;
    if !units.is_empty() {
        let platforms = units.iter().map(|unit| unit.platform).collect();
        let names = units.into_iter().map(|unit| unit.name);
        let name = names.into_iter().find(|name| *name != ExportName::default());
        tell.send(Told::Part { path, platforms, name: name.unwrap_or_default() })?;
    } else if found.archives.is_empty() && is_named_like_a_download(&name_of(&path)) {
        tell.send(Told::Broken(name_of(&path)))?;
    }
    Ok(())
}

/// The current folder may be one of the others.
fn once<T: PartialEq>(told: &mut Vec<T>, one: T) {
    if !told.contains(&one) {
        told.push(one);
    }
}

/// Files of one name and day are one download; a file that was renamed is one of its own.
fn sorted(all: Vec<Told>, is_whole: bool) -> Found {
    let mut found = Found { is_whole, ..Found::default() };
    let mut seen = BTreeSet::new();
    let mut named: BTreeMap<(Option<Platform>, ExportName), usize> = BTreeMap::new();
    for told in all {
        match told {
            Told::Unfinished(name) => once(&mut found.unfinished, name),
            Told::Broken(name) => once(&mut found.broken, name),
            Told::Closed(place) => once(&mut found.closed, place),
            // The current folder may be one of the others, or lie in one.
            Told::Part { path, .. } if !seen.insert(path.clone()) => {}
            Told::Part { path, platforms, name } => {
                let day = name.date;
                let fresh = found.downloads.len();
                let key = (platforms.first().copied(), name);
                let at = if day.is_some() { *named.entry(key).or_insert(fresh) } else { fresh };
                if at == fresh {
                    found.downloads.push(Download {
                        files: Vec::new(),
                        platforms: BTreeSet::new(),
                        day,
                        missing: None,
                    });
                }
                if let Some(download) = found.downloads.get_mut(at) {
                    download.files.push(path);
                    download.platforms.extend(platforms);
                }
            }
        }
    }
    for download in &mut found.downloads {
        download.files.sort();
        download.missing = missing(&download.files);
    }
    let by_day = |download: &Download| (std::cmp::Reverse(download.day), download.files.clone());
    found.downloads.sort_by_cached_key(by_day);
    found
}

fn missing(files: &[PathBuf]) -> Option<String> {
    let names: Vec<String> = files.iter().map(|path| name_of(path)).collect();
    let findings = missing_parts(names.iter().map(String::as_str), std::iter::empty());
    let gap = findings.into_iter().find(|finding| finding.code == Code::PartsMissing)?;
    match gap.detail.get("numbers") {
        Some(Detail::Text(numbers)) => Some(numbers.clone()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::source::demo;

    #[test]
    fn exports_are_known_by_what_is_in_them() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        std::fs::write(at("renamed.zip"), demo::DEMO).unwrap();
        std::fs::write(at("facebook-erika-2026-10-18-AbCdEf12.zip"), "no zip").unwrap();
        std::fs::write(at("facebook-erika-2026-10-18-AbCdEf13.zip.crdownload"), "x").unwrap();
        std::fs::write(at("holiday.zip"), "no zip").unwrap();
        std::fs::create_dir(at("Facebook")).unwrap();
        let below = at("Facebook").join("facebook-ida-2026-09-02-AbCdEf14.zip");
        std::fs::write(&below, demo::DEMO).unwrap();
        // The folder is named twice, as Downloads and as the current one.
        let found = search(vec![folder.path().to_owned(), folder.path().to_owned()]);
        assert!(found.is_whole);
        // The folders inside of both tell one account and one day: it is one download, there twice.
        assert_eq!(found.downloads.len(), 1, "{found:?}");
        assert_eq!(found.downloads[0].files, [below, at("renamed.zip")]);
        assert_eq!(found.downloads[0].day, Some(date(2026, 10, 18)));
        let platforms: Vec<_> = found.downloads[0].platforms.iter().collect();
        assert_eq!(platforms, [&Platform::Facebook, &Platform::Instagram]);
        assert_eq!(found.broken, ["facebook-erika-2026-10-18-AbCdEf12.zip"]);
        assert_eq!(found.unfinished, ["facebook-erika-2026-10-18-AbCdEf13.zip.crdownload"]);
    }

    /// macOS answers `Operation not permitted`, number 1, until Terminal was allowed to look.
    #[cfg(unix)]
    #[test]
    fn a_place_that_macos_keeps_closed_is_told() {
        let told = |number| closed(Path::new("Downloads"), &io::Error::from_raw_os_error(number));
        let found = sorted(told(1).into_iter().chain(told(2)).collect(), true);
        assert_eq!(found.closed, [Path::new("Downloads")], "what is not there is not closed");
    }

    /// Safari unpacks a download and throws the zip away; a second time gets a number.
    #[test]
    fn what_safari_unpacked_is_found() {
        let folder = tempfile::tempdir().unwrap();
        for name in ["facebook-erika-2026-10-18-AbCdEf12", "facebook-erika-2026-10-18-AbCdEf12 2"] {
            let posts = folder.path().join(name).join("your_facebook_activity/posts");
            std::fs::create_dir_all(&posts).unwrap();
            let record = r#"[{"timestamp":1700000000,"data":[{"post":"Eins"}]}]"#;
            let file = "your_posts__check_ins__photos_and_videos_1.json";
            std::fs::write(posts.join(file), record).unwrap();
            std::fs::write(folder.path().join(name).join(".DS_Store"), "x").unwrap();
        }
        let found = search(vec![folder.path().to_owned()]);
        let files: Vec<_> = found.downloads.iter().flat_map(|own| &own.files).collect();
        assert_eq!(files.len(), 2, "{found:?}");
        assert!(found.broken.is_empty() && found.closed.is_empty(), "{found:?}");
    }

    #[test]
    fn parts_of_one_download_are_one_and_a_gap_is_told() {
        let folder = tempfile::tempdir().unwrap();
        for part in [1, 3] {
            let name = format!("facebook-erika-2026-10-18-AbCd-part-{part}-of-3.zip");
            std::fs::write(folder.path().join(name), demo::DEMO).unwrap();
        }
        let found = search(vec![folder.path().to_owned()]);
        assert_eq!(found.downloads.len(), 1, "{found:?}");
        assert_eq!(found.downloads[0].files.len(), 2);
        assert_eq!(found.downloads[0].missing.as_deref(), Some("2"));
    }
}
