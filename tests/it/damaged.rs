//! Zips as they are found in the wild: damaged, cut off, with something in front or behind. What is
//! whole is counted, what contradicts is named, and no file is missing silently (COUNTING §10).

use std::io::Write as _;

use tempfile::TempDir;
use widerspruch::report::model::Report;
use widerspruch::run::{Options, Silent, analyse};
use widerspruch::source::bytes::{InMemory, Lent};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::support::raw_zip::{Raw, zip};
use crate::support::run::{report, widerspruch};

const NAME: &str = "facebook-erikamustermann-2026-09-02-6zxl8WMW.zip";
const POSTS: &str = "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json";
const MORE: &str = "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_2.json";
const COMMENTS: &str = "your_facebook_activity/comments_and_reactions/comments.json";
const PROFILE: &str = "personal_information/profile_information/profile_information.json";
const PICTURE: &str = "your_facebook_activity/posts/media/timeline/1000000001_n.jpg";

const TWO: &str = r#"[{"timestamp":1700000000,"data":[{"post":"Eins"}]},
    {"timestamp":1700000100,"data":[{"post":"Zwei"}]}]"#;
const ONE_MORE: &str = r#"[{"timestamp":1700000200,"data":[{"post":"Drei"}]}]"#;
const A_COMMENT: &str = r#"{"comments_v2":[{"timestamp":1700000000,"data":[{"comment":
    {"timestamp":1700000000,"comment":"Schön","author":"Erika Mustermann"}}]}]}"#;
const A_PROFILE: &str =
    r#"{"profile_v2":{"name":{"full_name":"Erika Mustermann"},"username":"erika"}}"#;

/// Two posts, a comment, name and username.
fn three() -> Vec<Raw> {
    vec![Raw::new(POSTS, TWO), Raw::new(COMMENTS, A_COMMENT), Raw::new(PROFILE, A_PROFILE)]
}

/// The same and a third post, packed by somebody who writes sizes behind the data.
fn streamed() -> Vec<u8> {
    let mut writer = ZipWriter::new_stream(Vec::new());
    let members = [(POSTS, TWO), (COMMENTS, A_COMMENT), (MORE, ONE_MORE), (PROFILE, A_PROFILE)];
    for (path, text) in members {
        writer.start_file(path, SimpleFileOptions::default()).unwrap();
        writer.write_all(text.as_bytes()).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

fn over(bytes: Vec<u8>) -> Report {
    let lent = vec![Lent::new(NAME, InMemory(bytes))];
    let options = Options::new(lent, jiff::civil::date(2026, 11, 23), 1_795_000_000);
    analyse(&options, &Silent).report
}

/// Posts, comments and facts of the profile.
fn counts(report: &Report) -> (u64, u64, u64) {
    let headline = &report.headline;
    (headline.posts.found, headline.comments.found, headline.profile_items.found)
}

fn codes(report: &Report) -> Vec<&'static str> {
    report.quality.diagnostics.iter().map(|found| found.code.code()).collect()
}

fn place_of(bytes: &[u8], what: &[u8]) -> usize {
    bytes.windows(what.len()).position(|four| four == what).unwrap()
}

fn last_place_of(bytes: &[u8], what: &[u8]) -> usize {
    bytes.windows(what.len()).rposition(|four| four == what).unwrap()
}

/// Flips one bit of each byte in a range.
fn each_flip(bytes: &[u8], range: std::ops::Range<usize>, check: impl Fn(usize, u8, Report)) {
    for at in range {
        let bit = 1 << ((at * 5 + at / 8) % 8);
        let mut flipped = bytes.to_vec();
        flipped[at] ^= bit;
        check(at, bit, over(flipped));
    }
}

#[test]
fn one_flipped_bit_in_the_directory_loses_nothing() {
    for bytes in [zip(&three()), streamed()] {
        let whole = counts(&over(bytes.clone()));
        let start = place_of(&bytes, b"PK\x01\x02");
        let end = last_place_of(&bytes, b"PK\x05\x06");
        each_flip(&bytes, start..end, |at, bit, report| {
            // A file that has become a link is not followed, and that is said.
            if codes(&report).contains(&"record_link_skipped") {
                return;
            }
            assert_eq!(counts(&report), whole, "byte {at} ^ {bit}: {:?}", codes(&report));
        });
    }
}

#[test]
fn one_flipped_bit_in_the_end_record_loses_nothing() {
    for bytes in [zip(&three()), streamed()] {
        let whole = counts(&over(bytes.clone()));
        let end = last_place_of(&bytes, b"PK\x05\x06");
        each_flip(&bytes, end..bytes.len(), |at, bit, report| {
            assert_eq!(counts(&report), whole, "byte {at} ^ {bit}: {:?}", codes(&report));
        });
    }
}

#[test]
fn one_flipped_bit_in_the_head_of_a_member_loses_nothing() {
    let bytes = zip(&three());
    let head = place_of(&bytes, COMMENTS.as_bytes()) - 30;
    each_flip(&bytes, head..head + 30 + COMMENTS.len(), |at, bit, report| {
        assert_eq!(counts(&report), (2, 1, 2), "byte {at} ^ {bit}: {:?}", codes(&report));
    });
}

#[test]
fn a_name_that_directory_and_head_tell_differently_is_said() {
    let mut bytes = zip(&three());
    let at = last_place_of(&bytes, b"comments.json");
    bytes[at] = b'k';
    let report = over(bytes);
    assert_eq!(counts(&report), (2, 1, 2));
    assert!(codes(&report).contains(&"directory_contradicts"), "{:?}", codes(&report));
    assert!(report.lost_something());
}

#[test]
fn a_member_that_the_directory_does_not_name_is_found_and_said() {
    // The directory of the first two, with all three in front of it.
    let all = zip(&three());
    let two = zip(&three()[..2]);
    let mut bytes = all[..place_of(&all, b"PK\x01\x02")].to_vec();
    let start = u32::try_from(bytes.len()).unwrap();
    let directory = place_of(&two, b"PK\x01\x02");
    bytes.extend(&two[directory..]);
    let end = bytes.len() - 22;
    bytes[end + 16..end + 20].copy_from_slice(&start.to_le_bytes());
    let report = over(bytes);
    assert_eq!(counts(&report), (2, 1, 2));
    assert!(codes(&report).contains(&"directory_contradicts"), "{:?}", codes(&report));
}

#[test]
fn a_false_size_loses_no_other_member() {
    let mut bytes = zip(&three());
    let entry = place_of(&bytes, b"PK\x01\x02");
    bytes[entry + 20..entry + 24].copy_from_slice(&0x0FFF_FFFF_u32.to_le_bytes());
    let report = over(bytes);
    assert_eq!(counts(&report), (2, 1, 2));
    assert!(codes(&report).contains(&"directory_contradicts"), "{:?}", codes(&report));
}

#[test]
fn false_words_about_the_directory_are_mended() {
    let whole = zip(&three());
    let end = whole.len() - 22;
    let size = whole.len() - 22 - place_of(&whole, b"PK\x01\x02");
    let patched = |field: usize, value: u32, length: usize| {
        let mut bytes = whole.clone();
        let value = value.to_le_bytes();
        bytes[end + field..end + field + length].copy_from_slice(&value[..length]);
        bytes
    };
    let size = u32::try_from(size).unwrap();
    let start = u32::try_from(place_of(&whole, b"PK\x01\x02")).unwrap();
    let cases = [
        ("too few entries", patched(10, 1, 2)),
        ("too many", patched(10, 9, 2)),
        ("too small", patched(12, size - 60, 4)),
        ("too large", patched(12, size + 60, 4)),
        ("begins later", patched(16, start + 1, 4)),
        ("a comment that is not there", patched(20, 5, 2)),
        ("zeros behind", [whole.clone(), vec![0; 1 << 20]].concat()),
        ("text behind", [whole.clone(), b"J".repeat(70_000)].concat()),
    ];
    for (case, bytes) in cases {
        let report = over(bytes);
        assert_eq!(counts(&report), (2, 1, 2), "{case}");
        assert!(codes(&report).contains(&"directory_mended"), "{case}: {:?}", codes(&report));
        assert!(!report.lost_something(), "{case}: {:?}", codes(&report));
    }
}

#[test]
fn more_behind_the_zip_than_anybody_looks_at_hides_nothing() {
    let report = over([zip(&three()), vec![0; 5 << 20]].concat());
    assert_eq!(counts(&report), (2, 1, 2));
    assert!(!report.lost_something(), "{:?}", codes(&report));
}

#[test]
fn an_end_record_in_the_comment_is_no_end_record() {
    let mut bytes = zip(&three());
    let end = bytes.len() - 22;
    bytes[end + 20..].copy_from_slice(&22_u16.to_le_bytes());
    bytes.extend(b"PK\x05\x06");
    bytes.extend([0; 18]);
    let report = over(bytes);
    assert_eq!(counts(&report), (2, 1, 2));
    assert!(!report.lost_something(), "{:?}", codes(&report));
}

/// Where the members end: head, name and data, one after the other.
fn ends(members: &[Raw]) -> Vec<usize> {
    members
        .iter()
        .scan(0, |end, member| {
            *end += member.len();
            Some(*end)
        })
        .collect()
}

#[test]
fn of_a_download_that_broke_off_the_whole_members_count() {
    let members = three();
    let whole = zip(&members);
    let ends = ends(&members);
    for cut in (200..whole.len() - 22).step_by(7).chain([ends[0], ends[1], ends[2]]) {
        let report = over(whole[..cut].to_vec());
        let arrived = ends.iter().filter(|end| **end <= cut).count();
        let expected = [(0, 0, 0), (2, 0, 0), (2, 1, 0), (2, 1, 2)][arrived];
        assert_eq!(counts(&report), expected, "cut at {cut}: {:?}", codes(&report));
        assert!(report.is_cut_short(), "cut at {cut}: {:?}", codes(&report));
        let absent = ["categories_absent", "media_missing", "media_without_record"];
        assert!(!codes(&report).iter().any(|code| absent.contains(code)), "{:?}", codes(&report));
    }
}

/// The notes name the file that arrived in part, so the count of files must have it, too.
#[test]
fn the_member_that_a_download_broke_off_in_is_one_that_could_not_be_read() {
    let members = three();
    let whole = zip(&members);
    let ends = ends(&members);
    for (cut, failed) in [(ends[1], 0), (ends[2] - 1, 1), (ends[2], 0)] {
        let report = over(whole[..cut].to_vec());
        assert_eq!(report.quality.members.failed, failed, "cut at {cut}: {:?}", codes(&report));
    }
}

#[test]
fn sizes_behind_the_data_tell_what_arrived_of_a_download_that_broke_off() {
    let bytes = streamed();
    let descriptors: Vec<usize> = bytes
        .windows(4)
        .enumerate()
        .filter(|(_, four)| *four == b"PK\x07\x08")
        .map(|(at, _)| at)
        .collect();
    assert_eq!(descriptors.len(), 4);
    // Right behind the second one, in the third one's data, right before its end, and behind it.
    let comments = descriptors[1] + 16;
    for (cut, expected) in [
        (comments, (2, 1, 0)),
        (comments + 40, (2, 1, 0)),
        (descriptors[2] + 8, (2, 1, 0)),
        (descriptors[2] + 16, (3, 1, 0)),
        (descriptors[3] + 16, (3, 1, 2)),
    ] {
        let report = over(bytes[..cut].to_vec());
        assert_eq!(counts(&report), expected, "cut at {cut}: {:?}", codes(&report));
        assert!(report.is_cut_short());
    }
}

#[test]
fn a_zip_in_the_zip_is_not_taken_for_it_where_the_download_broke_off() {
    let inner = zip(&[Raw::new(MORE, ONE_MORE), Raw::new(COMMENTS, A_COMMENT)]);
    let nested = Raw::new("your_facebook_activity/messages/inbox/tom_1/files/x.zip", &inner);
    let members = [Raw::new(POSTS, TWO), nested, Raw::new(PROFILE, A_PROFILE)];
    let whole = zip(&members);
    let ends = ends(&members);
    // Amid the inner zip, right behind its end record, and right behind the next member.
    for (cut, facts) in [(ends[1] - 30, 0), (ends[1], 0), (ends[2], 2), (whole.len() - 22, 2)] {
        let report = over(whole[..cut].to_vec());
        assert_eq!(counts(&report), (2, 0, facts), "cut at {cut}: {:?}", codes(&report));
        assert!(report.is_cut_short());
    }
}

#[test]
fn a_member_whose_checksum_does_not_fit_is_not_used_of_a_download_that_broke_off() {
    let mut bytes = zip(&three());
    let at = place_of(&bytes, b"Zwei");
    bytes[at] = b'z';
    bytes.truncate(bytes.len() - 30);
    let report = over(bytes);
    assert_eq!(counts(&report), (0, 1, 2));
    assert!(codes(&report).contains(&"wrong_checksum"), "{:?}", codes(&report));
}

#[test]
fn media_that_arrived_are_no_media_without_a_record() {
    let members = [Raw::new(PROFILE, A_PROFILE), Raw::new(PICTURE, "jpg"), Raw::new(POSTS, TWO)];
    let whole = zip(&members);
    let report = over(whole[..ends(&members)[1] + 50].to_vec());
    assert_eq!(report.quality.media_without_record, 1);
    assert!(!codes(&report).contains(&"media_without_record"), "{:?}", codes(&report));
}

#[test]
fn a_download_that_broke_off_is_said_below_the_answer_and_not_shared() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join(NAME);
    let members = three();
    std::fs::write(&path, &zip(&members)[..ends(&members)[1]]).unwrap();
    let outcome = report([&path]);
    assert_eq!(outcome.code, 3, "{:?}", outcome.findings());
    for (language, format, sentence) in [
        ("en", "terminal", "This download broke off: at least 3 of your posts"),
        ("de", "terminal", "Dieser Download ist abgebrochen: Mindestens 3 deiner Beiträge"),
        ("en", "markdown", "This download broke off: at least 3 of your posts"),
        ("de", "html", "Dieser Download ist abgebrochen: Mindestens 3 deiner Beiträge"),
    ] {
        let arguments = ["report", "--language", language, "--format", format];
        let arguments = arguments.map(std::ffi::OsString::from).into_iter();
        let told = widerspruch(arguments.chain([path.clone().into()])).stdout;
        let told = told.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(told.contains(sentence), "{language} {format}: {told}");
    }
    let arguments = ["inspect", "--format", "json"].map(std::ffi::OsString::from).into_iter();
    let inspected = widerspruch(arguments.chain([path.clone().into()]));
    let absent = inspected.at("/exports/0/absent").as_array().unwrap();
    assert!(absent.is_empty(), "{absent:?}");
    let statistics = folder.path().join("statistics.json");
    let arguments = ["share", "--yes", "--language", "en", "--output"];
    let arguments = arguments.map(std::ffi::OsString::from).into_iter();
    let shared = widerspruch(arguments.chain([statistics.clone().into(), path.into()]));
    assert_eq!(shared.code, 1, "{}", shared.stderr);
    assert!(shared.stderr.contains("A download broke off"), "{}", shared.stderr);
    assert!(!statistics.exists());
}

#[test]
fn a_zip_with_a_password_is_one_finding() {
    let encrypted = |member: Raw| member.encrypted();
    let members: Vec<Raw> = three().into_iter().map(encrypted).collect();
    let report = over(zip(&members));
    assert_eq!(codes(&report), ["encrypted"]);
}

#[test]
fn archives_of_other_kinds_and_services_are_named() {
    let folder = TempDir::new().unwrap();
    let told = |name: &str, bytes: &[u8]| {
        let path = folder.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        let arguments = ["report", "--language", "en"].map(std::ffi::OsString::from);
        let outcome = widerspruch(arguments.into_iter().chain([path.into()]));
        assert_eq!(outcome.code, 1, "{name}: {}", outcome.stderr);
        let said = format!("{} {}", outcome.stdout, outcome.stderr);
        said.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    for (name, bytes, sentence) in [
        ("a.rar", b"Rar!\x1a\x07\x01\0".as_slice(), "is not a zip but RAR"),
        ("b.zip", b"7z\xbc\xaf\x27\x1c\0\x04", "is not a zip but 7z"),
        ("c.tgz", b"\x1f\x8b\x08\0", "is not a zip but gzip"),
    ] {
        let said = told(name, bytes);
        assert!(said.contains(sentence), "{said}");
    }
    for (path, service) in [
        ("Takeout/Mail/All mail.mbox", "Google Takeout"),
        ("twitter-2026/data/tweets.js", "X (Twitter)"),
        ("TikTok/Video/Videos.txt", "TikTok"),
        ("mydata/json/snap_history.json", "Snapchat"),
        ("Connections.csv", "LinkedIn"),
    ] {
        let said = told("other.zip", &zip(&[Raw::new(path, "x")]));
        assert!(said.contains(&format!("is an archive of {service}")), "{said}");
    }
}

#[cfg(unix)]
#[test]
fn a_pipe_in_the_place_of_an_archive_is_refused() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("input.zip");
    rustix::fs::mknodat(
        rustix::fs::CWD,
        &path,
        rustix::fs::FileType::Fifo,
        rustix::fs::Mode::RUSR | rustix::fs::Mode::WUSR,
        0,
    )
    .unwrap();
    let outcome = report([&path]);
    assert_eq!(outcome.code, 2);
    assert!(outcome.stderr.contains("input.zip"), "{}", outcome.stderr);
    // Beside an archive in a folder it is named, and the archive counts.
    std::fs::write(folder.path().join(NAME), zip(&three())).unwrap();
    let outcome = report([folder.path()]);
    assert_eq!(outcome.count("posts").0, 2);
    assert!(outcome.finds("not_an_archive"), "{:?}", outcome.findings());
}

/// Found by fuzzing: added to what the end record tells, the place is beyond all numbers.
#[test]
fn a_place_beyond_all_numbers_loses_only_its_member() {
    let bytes = include_bytes!("../../fuzz/seeds/zips/place_beyond_the_file.zip");
    let report = over(bytes.to_vec());
    assert!(codes(&report).contains(&"member_unreadable"), "{:?}", codes(&report));
}
