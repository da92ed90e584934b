//! Parts of a download that are not there: told by unfinished files beside it, and by the numbers in
//! the names of parts (COUNTING §10). Most downloads do not number their parts; those of the oldest
//! Instagram archives and of Google Drive are numbered (formats/facebook.md §1.1,
//! formats/instagram.md §1.1).

use std::collections::{BTreeMap, BTreeSet};

use super::name::is_named_like_meta;
use crate::diag::{Code, Diagnostic};
use crate::source::found::without_unfinished_end;

/// More parts than this have no download; a higher number is none of a part.
const MOST_PARTS: u32 = 999;

/// Whether a file is a download of Meta's that has not ended.
fn is_unfinished(name: &str) -> bool {
    without_unfinished_end(name).is_some_and(|stem| is_named_like_meta(&stem))
}

/// What is missing, by the names of everything that was given and of what lies beside it.
pub fn missing<'n>(
    given: impl Iterator<Item = &'n str>,
    beside: impl Iterator<Item = &'n str>,
) -> Vec<Diagnostic> {
    let unfinished: BTreeSet<&str> = beside.filter(|name| is_unfinished(name)).collect();
    let mut found: Vec<Diagnostic> = unfinished
        .into_iter()
        .map(|name| Diagnostic::new(Code::DownloadUnfinished).at(name))
        .collect();
    let mut downloads: BTreeMap<String, (BTreeSet<u32>, u32)> = BTreeMap::new();
    for (stem, number, of) in given.filter_map(part_of) {
        let (numbers, last) = downloads.entry(stem).or_default();
        numbers.insert(number);
        *last = (*last).max(number).max(of);
    }
    for (numbers, last) in downloads.into_values() {
        let missing: Vec<String> = (1..=last)
            .filter(|number| !numbers.contains(number))
            .map(|number| number.to_string())
            .collect();
        if !missing.is_empty() {
            let finding = Diagnostic::new(Code::PartsMissing);
            let finding = finding.with("count", missing.len() as u64);
            found.push(finding.with("numbers", missing.join(", ")));
        }
    }
    found
}

/// The download that a part belongs to, its number, and how many there are or 0: `…_part_2`,
/// `…-part-2-of-3`, and `…-20250214T091955Z-002` of Google Drive.
fn part_of(name: &str) -> Option<(String, u32, u32)> {
    let lower = name.to_lowercase();
    if !is_named_like_meta(&lower) {
        return None;
    }
    let stem = lower.strip_suffix(".zip").unwrap_or(&lower);
    // A second copy by the browser is the same part.
    let stem = stem.split(" (").next().unwrap_or(stem);
    // `part2` is written in one word, too.
    let stem = stem.replace("part", "part-");
    let pieces: Vec<&str> = stem.split(['-', '_', ' ']).filter(|it| !it.is_empty()).collect();
    let at = |back: usize| pieces.len().checked_sub(back).and_then(|at| pieces.get(at)).copied();
    let number =
        |piece: &str| piece.parse().ok().filter(|number| (1..=MOST_PARTS).contains(number));
    let last = number(at(1)?)?;
    let (marker, number, of) = match (at(2)?, at(3), at(4)) {
        ("of", Some(this), Some("part")) => (4, number(this)?, last),
        ("part", ..) => (2, last, 0),
        (time, ..) if is_drive_time(time) => (1, last, 0),
        _ => return None,
    };
    let kept = pieces.get(..pieces.len().checked_sub(marker)?)?;
    Some((kept.join("-"), number, of))
}

/// `20250214t091955z`, when Google Drive packed it.
fn is_drive_time(piece: &str) -> bool {
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    piece.len() == 16
        && piece.is_ascii()
        && digits(&piece[..8])
        && &piece[8..9] == "t"
        && digits(&piece[9..15])
        && piece.ends_with('z')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unfinished_downloads_are_told_by_their_names() {
        for (name, expected) in [
            ("facebook-ada-2026-09-02-AbCd1234.zip.crdownload", true),
            ("facebook-ada-2026-09-02-AbCd1234.zip.part", true),
            ("instagram-ada-2026-09-02-AbCd1234.download", true),
            (".instagram-ada-2026-09-02-AbCd1234.zip.tmp", true),
            ("meta-2026-Jan-01-10-10-10.zip.crdownload", true),
            ("Film.mp4.crdownload", false),
            ("facebook-ada-2026-09-02-AbCd1234.zip", false),
        ] {
            assert_eq!(is_unfinished(name), expected, "{name}");
        }
    }

    #[test]
    fn gaps_in_the_numbers_of_parts_are_found() {
        let numbers = |names: &[&str]| -> Vec<String> {
            let found = missing(names.iter().copied(), std::iter::empty());
            found.iter().map(|finding| format!("{:?}", finding.detail["numbers"])).collect()
        };
        let none: [&str; 0] = [];
        assert_eq!(numbers(&["ada_20201021_part_1.zip", "ada_20201021_part_2.zip"]), none);
        assert_eq!(
            numbers(&["ada_20201021_part_1.zip", "ada_20201021_part_4.zip"]),
            ["Text(\"2, 3\")"]
        );
        assert_eq!(numbers(&["ada_20201021_part_2"]), ["Text(\"1\")"]);
        assert_eq!(
            numbers(&["facebook_ada_2026_03_02_IE4jDkhF_20260309T102720Z-003.zip", "x-002.zip"]),
            ["Text(\"1, 2\")"]
        );
        assert_eq!(numbers(&["facebook-ada-2026-09-02-AbCd1234-part-1-of-2.zip"]), ["Text(\"2\")"]);
        assert_eq!(
            numbers(&[
                "instagram-ada-2026-09-02-A_part1.zip",
                "instagram-ada-2026-09-02-A_part3.zip"
            ]),
            ["Text(\"2\")"]
        );
        for name in
            ["facebook-ada-17.zip", "facebook-ada-2026-09-02-AbCd1234 (2).zip", "facebook-12_6"]
        {
            assert_eq!(numbers(&[name]), none, "{name}");
        }
    }
}
