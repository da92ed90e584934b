//! What the names of zips and folders tell: the account and the day (formats/facebook.md §1.1,
//! formats/instagram.md §1.1). Names are help, never proof: people rename.

use jiff::civil::Date;

use crate::decode::dates;
use crate::domain::entry_path::without_chat_names;
use crate::domain::platform::Platform;

/// Account and day from a name; either may be absent.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct ExportName {
    /// The user name or account number.
    pub account: Option<String>,
    /// The day; the later reading where day and month could be swapped (COUNTING §3).
    pub date: Option<Date>,
    /// The earlier reading, if there are two.
    pub or_earlier: Option<Date>,
}

/// Reads the folder names from the inside out, then the name of the archive; the first that tells
/// something wins.
pub fn name_facts(archive: &str, root: &str, platform: Platform) -> ExportName {
    let stem = archive.strip_suffix(".zip").unwrap_or(archive);
    let folders = root.rsplit('/').filter(|part| !part.is_empty());
    let mut facts = ExportName::default();
    for name in folders.chain([stem]) {
        let found = one_name(name, platform);
        facts.account = facts.account.or(found.account);
        if facts.date.is_none() {
            (facts.date, facts.or_earlier) = (found.date, found.or_earlier);
        }
    }
    facts
}

/// Whether an archive or a folder around it is named like an export or a part of one. The oldest
/// Instagram names (`<username>_20201021`) could be anybody's pictures of a day; with `_part_` they
/// are not.
pub(super) fn is_export_name(archive: &str, root: &str, platform: Platform) -> bool {
    let is_modern = |name: &str| {
        let lower = name.to_lowercase();
        ["facebook", "instagram"].iter().any(|prefix| lower.starts_with(prefix))
    };
    let mut names = root.split('/').chain([archive]);
    names.any(|name| {
        name_facts(name, "", platform).account.is_some()
            && (is_modern(name) || name.to_lowercase().contains("_part_"))
    })
}

/// Whether a zip is named like a download of any service that this program reads.
pub fn is_named_like_a_download(zip: &str) -> bool {
    is_named_like_meta(zip) || crate::decode::whatsapp::is_named_like_a_chat(zip)
}

/// Whether a file is named like a download from Meta, or like a part of one.
pub(super) fn is_named_like_meta(name: &str) -> bool {
    let of = |platform| is_export_name(name, "", platform);
    of(Platform::Facebook) || of(Platform::Instagram) || name.to_lowercase().starts_with("meta-")
}

/// The name of a download without its owner, its random ending and what a browser added, but with
/// its day: `facebook-…-2026-09-02-….zip`; none for names that are not Meta's, and the chats of
/// WhatsApp without the name of the chat.
pub fn without_owner(name: &str) -> Option<String> {
    let lower = name.to_lowercase();
    let (stem, ending) = match lower.strip_suffix(".zip") {
        Some(stem) => (stem, ".zip"),
        None => (lower.as_str(), ""),
    };
    let starts =
        |prefix: &str| stem.strip_prefix(prefix).is_some_and(|r| r.starts_with(['-', '_']));
    for (prefix, platform) in [("facebook", Platform::Facebook), ("instagram", Platform::Instagram)]
    {
        if starts(prefix) {
            let date = one_name(stem, platform).date;
            let date = date.map_or_else(String::new, |date| format!("-{date}-…"));
            return Some(format!("{prefix}-…{date}{ending}"));
        }
    }
    if stem.starts_with("meta-")
        && let Some(date) = one_name(stem, Platform::Facebook).date
    {
        return Some(format!("meta-{date}{ending}"));
    }
    let masked = without_chat_names(name);
    if masked.starts_with("WhatsApp …") {
        return Some(masked);
    }
    let date = old_instagram_name(stem).date?;
    Some(format!("…_{}{ending}", date.strftime("%Y%m%d")))
}

fn one_name(name: &str, platform: Platform) -> ExportName {
    let lower = name.to_lowercase();
    if let Some(rest) = lower.strip_prefix("meta-") {
        // `2026-mar-10-16-13-08`, the folder of a transfer to a cloud drive.
        let day: Vec<&str> = rest.split('-').take(3).collect();
        let date = date_of(&day).or_else(|| date_in_words(&day)).map(|found| found.date);
        return ExportName { date, ..ExportName::default() };
    }
    let prefix = match platform {
        Platform::Facebook => "facebook",
        _ => "instagram",
    };
    match lower.strip_prefix(prefix) {
        Some(rest) if rest.starts_with(['-', '_']) => meta_name(&rest[1..]),
        None if platform == Platform::Instagram => old_instagram_name(&lower),
        _ => ExportName::default(),
    }
}

/// `<account>-<day>-<suffix>` with any separators; in place of the day there may be a range, whose
/// end is the day (`15_Feb_2014-3_Jan_2026`).
fn meta_name(rest: &str) -> ExportName {
    let separator = if rest.contains('-') { '-' } else { '_' };
    let pieces: Vec<&str> = rest.split(['-', '_', '.', ' ']).collect();
    let first = |read: fn(&[&str]) -> Option<Found>| {
        (0..pieces.len()).find_map(|at| Some((at, read(pieces.get(at..)?)?)))
    };
    let date_at = first(date_of).or_else(|| first(date_in_words));
    let account = match &date_at {
        // The account is what stands before the date, with its own separators.
        Some((at, _)) => {
            let length: usize = pieces[..*at].iter().map(|piece| piece.len() + 1).sum();
            rest.get(..length.saturating_sub(1)).unwrap_or_default()
        }
        None => rest.split([separator, ' ', '(']).next().unwrap_or_default(),
    };
    let end = date_at.map(|(at, start)| {
        let behind = pieces.get(at + start.pieces..).unwrap_or_default();
        let end = date_of(behind).or_else(|| date_in_words(behind));
        end.filter(|end| end.date >= start.date).unwrap_or(start)
    });
    ExportName {
        account: (!account.is_empty()).then(|| account.to_owned()),
        date: end.as_ref().map(|end| end.date),
        or_earlier: end.and_then(|end| end.or_earlier),
    }
}

/// A date in a name.
struct Found {
    date: Date,
    /// The earlier reading, if day and month may be swapped.
    or_earlier: Option<Date>,
    /// How many pieces of the name it takes.
    pieces: usize,
}

impl Found {
    const fn sure(date: Date, pieces: usize) -> Self {
        Self { date, or_earlier: None, pieces }
    }
}

/// Pieces of a day with its month in words: `3`, `de`, `enero`, `de`, `2026`, with a blank piece
/// after a dot.
const LONGEST_DAY: usize = 6;

/// A date with its month in words at the start of these pieces, in any language.
fn date_in_words(pieces: &[&str]) -> Option<Found> {
    if pieces.first()?.is_empty() {
        return None;
    }
    (1..=LONGEST_DAY.min(pieces.len())).find_map(|count| {
        let date = dates::day_in_words(&pieces.get(..count)?.join(" "))?;
        let date = plausible(date.year(), date.month().into(), date.day().into())?;
        Some(Found::sure(date, count))
    })
}

/// `<username>_20201021`, with `_part_1` behind for large accounts (2018 to 2022).
fn old_instagram_name(name: &str) -> ExportName {
    let stem = name.split("_part_").next().unwrap_or(name);
    let Some((account, digits)) = stem.rsplit_once('_') else { return ExportName::default() };
    match compact_date(digits) {
        Some(date) => {
            let account = Some(account.to_owned());
            ExportName { account, date: Some(date), or_earlier: None }
        }
        None => ExportName::default(),
    }
}

/// A date at the start of these pieces: year first, or year last with day and month in an order
/// that is not known; then the earlier reading too.
fn date_of(pieces: &[&str]) -> Option<Found> {
    if let Some(date) = pieces.first().and_then(|piece| compact_date(piece)) {
        return Some(Found::sure(date, 1));
    }
    let &[first, second, third, ..] = pieces else { return None };
    let number = |piece: &str| piece.parse::<i16>().ok().filter(|_| piece.len() <= 4);
    let (first_number, second_number, third_number) =
        (number(first)?, number(second)?, number(third)?);
    if first.len() == 4 {
        let date = plausible(first_number, second_number, third_number)?;
        return Some(Found::sure(date, 3));
    }
    let year = if third.len() == 2 { 2000 + third_number } else { third_number };
    let day_first = plausible(year, second_number, first_number);
    let month_first = plausible(year, first_number, second_number);
    let later = day_first.max(month_first)?;
    let or_earlier = day_first.min(month_first).filter(|earlier| *earlier != later);
    Some(Found { date: later, or_earlier, pieces: 3 })
}

fn compact_date(digits: &str) -> Option<Date> {
    if digits.len() != 8 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let part = |from: usize, to: usize| digits.get(from..to)?.parse::<i16>().ok();
    plausible(part(0, 4)?, part(4, 6)?, part(6, 8)?)
}

/// Nothing on these platforms is older than 2004; a "date" outside of our time is a part of a user
/// name.
fn plausible(year: i16, month: i16, day: i16) -> Option<Date> {
    if !(2004..=2100).contains(&year) {
        return None;
    }
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn facts(name: &str, platform: Platform) -> (Option<String>, Option<Date>) {
        let found = name_facts(name, "", platform);
        (found.account, found.date)
    }

    #[test]
    fn facebook_names_are_read_in_all_their_forms() {
        let erika = Some("erikamustermann".to_owned());
        for (name, day) in [
            ("facebook-erikamustermann-2026-09-02-6zxl8WMW.zip", Some(date(2026, 9, 2))),
            ("facebook-erikamustermann-12_06_2026-n88Wfusc.zip", Some(date(2026, 12, 6))),
            ("facebook-erikamustermann-27.08.2026-Qr56St78.zip", Some(date(2026, 8, 27))),
            ("facebook-erikamustermann-12-4-2025-Xy12Zw34", Some(date(2025, 12, 4))),
            ("facebook-erikamustermann-2026-09-02-6zxl8WMW (1).zip", Some(date(2026, 9, 2))),
            (
                "facebook_erikamustermann_2026_03_02_IE4jDkhF_20260309T102720Z.zip",
                Some(date(2026, 3, 2)),
            ),
            ("facebook-erikamustermann-15_Feb_2014-3_Jan_2026.zip", Some(date(2026, 1, 3))),
            ("facebook-erikamustermann-15_févr._2014-3_janv._2026.zip", Some(date(2026, 1, 3))),
            ("facebook-erikamustermann-3_de_enero_de_2026.zip", Some(date(2026, 1, 3))),
            ("facebook-erikamustermann-15._Feb._2014-3._März_2026.zip", Some(date(2026, 3, 3))),
            ("facebook-erikamustermann-Feb_15_2014-Jan_3_2026.zip", Some(date(2026, 1, 3))),
            ("facebook-erikamustermann-2006-02-15-2026-01-03.zip", Some(date(2026, 1, 3))),
            ("facebook-erikamustermann-15.02.2014-03.12.2026.zip", Some(date(2026, 12, 3))),
            ("facebook-erikamustermann-2014年2月15日-2026年1月3日.zip", Some(date(2026, 1, 3))),
            ("facebook-erikamustermann-17.zip", None),
            ("facebook-erikamustermann.zip", None),
        ] {
            assert_eq!(facts(name, Platform::Facebook), (erika.clone(), day), "{name}");
        }
        let number = Some("100012345678901".to_owned());
        assert_eq!(
            facts("facebook-100012345678901-2024-11-18-AbCd1234.zip", Platform::Facebook),
            (number, Some(date(2024, 11, 18)))
        );
        assert_eq!(
            facts("facebook-mai-2024-11-18-AbCd1234.zip", Platform::Facebook),
            (Some("mai".to_owned()), Some(date(2024, 11, 18)))
        );
        assert_eq!(facts("mein archiv.zip", Platform::Facebook), (None, None));
    }

    #[test]
    fn instagram_names_are_read_in_all_their_forms() {
        let erika = Some("erika_mustermann".to_owned());
        for (name, day) in [
            ("instagram-erika_mustermann-2026-07-25-AAAAAAAA.zip", date(2026, 7, 25)),
            ("instagram-erika_mustermann-20230725.zip", date(2023, 7, 25)),
            ("erika_mustermann_20201021.zip", date(2020, 10, 21)),
            ("erika_mustermann_20201021_part_2.zip", date(2020, 10, 21)),
        ] {
            assert_eq!(facts(name, Platform::Instagram), (erika.clone(), Some(day)), "{name}");
        }
    }

    #[test]
    fn the_owner_goes_and_the_day_stays() {
        for (name, shown) in [
            ("facebook-erikamustermann-2026-09-02-6zxl8WMW.zip", "facebook-…-2026-09-02-….zip"),
            ("facebook-erikamustermann-2026-09-02-6zxl8WMW", "facebook-…-2026-09-02-…"),
            ("facebook-100012345678901-2024-11-18-AbCd1234 (1).zip", "facebook-…-2024-11-18-….zip"),
            ("instagram-erika_m.muster-27.08.2026-Qr56St78.ZIP", "instagram-…-2026-08-27-….zip"),
            ("facebook-erikamustermann.zip", "facebook-….zip"),
            ("erika_mustermann_20201021.zip", "…_20201021.zip"),
            ("meta-2026-Mar-10-16-13-08", "meta-2026-03-10"),
            ("WhatsApp Chat - Ida Beispiel.zip", "WhatsApp ….zip"),
        ] {
            assert_eq!(without_owner(name).as_deref(), Some(shown), "{name}");
        }
        for foreign in ["Erika Mustermann.zip", "Downloads", "facebookerika.zip", "x-20201021.zip"]
        {
            assert_eq!(without_owner(foreign), None, "{foreign}");
        }
    }

    #[test]
    fn folders_tell_more_than_the_archive_around_them() {
        let root = "meta-2026-Mar-10-16-13-08/facebook-max-2026-03-10-O3oyQ5r2/";
        let found = name_facts("drive-download-20260312.zip", root, Platform::Facebook);
        assert_eq!(
            found,
            ExportName {
                account: Some("max".to_owned()),
                date: Some(date(2026, 3, 10)),
                or_earlier: None
            }
        );
        let found = name_facts(
            "drive-download-20260312.zip",
            "meta-2026-Mar-10-16-13-08/",
            Platform::Facebook,
        );
        assert_eq!(found.date, Some(date(2026, 3, 10)));
    }
}
