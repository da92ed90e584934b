//! A run takes no more memory than it may, whatever the archive holds and however many threads read
//! it (COUNTING §10).

#![cfg(target_os = "linux")]

use std::fs::{self, File};
use std::io::{Cursor, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;
use std::time::Duration;

use serde_json::Value;
use tempfile::TempDir;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

const MIB: usize = 1 << 20;
/// The bound of a run in MiB (COUNTING §10 allows 256 MB); eight long texts alone would take more.
const MOST: u64 = 240;

/// A zip of eight lists of posts, each of these bytes; they are packed once.
fn eight_times(folder: &Path, posts: &[u8]) -> std::path::PathBuf {
    let mut once = ZipWriter::new(Cursor::new(Vec::new()));
    once.start_file("posts", SimpleFileOptions::default()).unwrap();
    once.write_all(posts).unwrap();
    let mut once = ZipArchive::new(once.finish_into_readable().unwrap().into_inner()).unwrap();
    let path = folder.join("facebook-erika-2026-09-02-AbCd1234.zip");
    let mut zip = ZipWriter::new(File::create(&path).unwrap());
    for number in 1..=8 {
        let member = once.by_index_raw(0).unwrap();
        let name = format!(
            "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_{number}.json"
        );
        zip.raw_copy_file_rename(member, name).unwrap();
    }
    zip.finish().unwrap();
    path
}

/// The report, and the most memory that the run had, in MiB.
fn report_and_peak(zip: &Path, threads: &str) -> (Value, u64) {
    let folder = zip.parent().unwrap();
    let out = folder.join("report.json");
    let mut child = Command::new(env!("CARGO_BIN_EXE_widerspruch"))
        .args(["report", "--format", "json", "--force", "--output"])
        .args([&out, zip])
        .env("RAYON_NUM_THREADS", threads)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut peak = 0;
    while child.try_wait().unwrap().is_none() {
        let status = fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap_or_default();
        let most = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let kib: u64 = most
            .and_then(|most| most.trim().trim_end_matches(" kB").parse().ok())
            .unwrap_or_default();
        peak = peak.max(kib / 1024);
        thread::sleep(Duration::from_millis(2));
    }
    assert!(peak > 0, "nothing was measured");
    (serde_json::from_slice(&fs::read(out).unwrap()).unwrap(), peak)
}

fn has_finding(report: &Value, code: &str) -> bool {
    let found = report["quality"]["diagnostics"].as_array().unwrap();
    found.iter().any(|finding| finding["code"] == code)
}

#[test]
fn eight_long_texts_are_counted_and_never_held() {
    let folder = TempDir::new().unwrap();
    let posts =
        format!(r#"[{{"timestamp":1420070400,"data":[{{"post":"{}"}}]}}]"#, "A".repeat(32 * MIB));
    let zip = eight_times(folder.path(), posts.as_bytes());
    for threads in ["1", "8"] {
        let (report, peak) = report_and_peak(&zip, threads);
        assert_eq!(report["headline"]["posts"]["found"], 8);
        assert!(has_finding(&report, "text_shortened"));
        assert!(peak < MOST, "{peak} MiB on {threads} threads");
    }
}

#[test]
fn eight_posts_that_name_one_photo_very_often_are_counted_one_after_the_other() {
    let folder = TempDir::new().unwrap();
    let photo = r#"{"media":{"uri":"m/1_n.jpg"}},"#;
    let posts = format!(
        r#"[{{"timestamp":1420070400,"attachments":[{{"data":[{}{{}}]}}]}}]"#,
        photo.repeat(16 * MIB / photo.len())
    );
    let zip = eight_times(folder.path(), posts.as_bytes());
    let (report, peak) = report_and_peak(&zip, "8");
    assert_eq!(report["headline"]["posts"]["found"], 8);
    assert_eq!(report["headline"]["photos"]["found"], 1);
    assert!(peak < MOST, "{peak} MiB");
}

/// A zip of so many albums of one photo each.
fn albums(folder: &Path, count: u32) -> std::path::PathBuf {
    let path = folder.join("facebook-erika-2026-09-02-AbCd1234.zip");
    let mut zip = ZipWriter::new(File::create(&path).unwrap());
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for number in 1..=count {
        let time = 1_420_070_400 + number * 61;
        let photo = format!("your_facebook_activity/posts/media/Album_{number}/{number:015}_n.jpg");
        let album = format!(
            r#"{{"name":"Album {number}","photos":[{{"uri":"{photo}","creation_timestamp":{time},
            "title":"Album {number}"}}],"last_modified_timestamp":{time},"description":""}}"#
        );
        zip.start_file(format!("your_facebook_activity/posts/album/{number}.json"), stored)
            .unwrap();
        zip.write_all(album.as_bytes()).unwrap();
    }
    zip.finish().unwrap();
    path
}

#[test]
fn a_member_of_one_record_takes_so_little_that_half_a_million_fit() {
    let folder = TempDir::new().unwrap();
    let mut peaks = [1_000, 9_000].map(|count| {
        let (report, peak) = report_and_peak(&albums(folder.path(), count), "1");
        assert_eq!(report["headline"]["photos"]["found"], count);
        assert_eq!(report["quality"]["members"]["read"], count);
        peak
    });
    peaks.reverse();
    let a_member = (peaks[0] - peaks[1]) * (1 << 20) / 8_000;
    // 500,000 of them and the 12 MiB that the program takes.
    assert!(a_member * 500_000 < (MOST - 12) << 20, "{a_member} bytes a member");
}
