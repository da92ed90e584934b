//! The ways to read an archive that are compared, and the same for pages and chats.

use std::fs::File;
use std::io::{self, BufReader, Read};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use rayon::prelude::*;
use serde::de::{DeserializeSeed, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};
use widerspruch::decode::json::for_each_record;
use widerspruch::decode::{dates, html};
use widerspruch::run::{Options, Silent, analyse};
use zip::ZipArchive;

use crate::support::tree::is_media;

/// (a) The whole report; what was found are the items, and the bytes are those unpacked.
pub fn whole(path: &Path) -> (u64, u64) {
    let options =
        Options::new(vec![path.to_owned()], jiff::civil::date(2026, 11, 23), 1_795_000_000);
    let analysis = analyse(&options, &Silent);
    let text = widerspruch::render::json::json(&analysis.report).unwrap();
    assert!(text.contains("headline"));
    let items: usize = analysis.reading.collection.members.iter().map(|one| one.items.len()).sum();
    (analysis.reading.unpacked, items as u64)
}

/// Calls `read` for every member whose records the report reads, the largest first.
fn members(path: &Path, read: impl Fn(&str, &mut dyn Read) -> u64 + Sync) -> (u64, u64) {
    let file = Shared { file: Arc::new(File::open(path).unwrap()), at: 0 };
    let zip = ZipArchive::new(file).unwrap();
    let mut wanted: Vec<(u64, usize, String)> = Vec::new();
    for index in 0..zip.len() {
        let member = zip.by_index_data(index).unwrap();
        let name = member.name().unwrap().into_owned();
        if !is_media(&name) && !name.contains("/messages/") {
            wanted.push((member.size(), index, name));
        }
    }
    wanted.sort_by(|a, b| b.cmp(a));
    let bytes = wanted.iter().map(|(size, ..)| size).sum();
    let found = wanted.par_iter().with_max_len(1).map_init(
        || zip.clone(),
        |zip, (_, index, name)| read(name, &mut zip.by_index(*index).unwrap()),
    );
    (bytes, found.sum())
}

/// (b) Unpacking only.
pub fn unpack(path: &Path) -> (u64, u64) {
    members(path, |_, member| {
        let mut buffer = vec![0; 128 << 10];
        while member.read(&mut buffer).unwrap() > 0 {}
        1
    })
}

/// (c) `serde_json` with minimal records, one at a time.
pub fn stream(path: &Path) -> (u64, u64) {
    members(path, |_, member| {
        let records = AtomicU64::new(0);
        let mut reader =
            serde_json::Deserializer::from_reader(BufReader::with_capacity(128 << 10, member));
        Records(&records).deserialize(&mut reader).unwrap();
        records.into_inner()
    })
}

/// What a reader of posts, comments and photos needs at least.
#[derive(Deserialize, Default)]
#[serde(default)]
#[allow(dead_code, reason = "what is parsed is the point")]
struct Minimal {
    timestamp: Option<i64>,
    creation_timestamp: Option<i64>,
    title: Option<String>,
    uri: Option<String>,
    description: Option<String>,
    data: Vec<MinimalData>,
    attachments: Vec<MinimalAttachment>,
    tags: Vec<MinimalTag>,
    photos: Vec<MinimalMedia>,
    label_values: Vec<MinimalLabel>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
#[allow(dead_code, reason = "what is parsed is the point")]
struct MinimalData {
    post: Option<String>,
    comment: Option<MinimalComment>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
#[allow(dead_code, reason = "what is parsed is the point")]
struct MinimalComment {
    timestamp: Option<i64>,
    comment: Option<String>,
    group: Option<String>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
#[allow(dead_code, reason = "what is parsed is the point")]
struct MinimalAttachment {
    data: Vec<MinimalAttachmentData>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
#[allow(dead_code, reason = "what is parsed is the point")]
struct MinimalAttachmentData {
    media: Option<MinimalMedia>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
#[allow(dead_code, reason = "what is parsed is the point")]
struct MinimalMedia {
    uri: Option<String>,
    creation_timestamp: Option<i64>,
    description: Option<String>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
#[allow(dead_code, reason = "what is parsed is the point")]
struct MinimalTag {
    name: Option<String>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
#[allow(dead_code, reason = "what is parsed is the point")]
struct MinimalLabel {
    label: Option<String>,
    value: Option<String>,
}

/// A list of records, or an object with one; other values are passed over.
struct Records<'a>(&'a AtomicU64);

impl<'de> DeserializeSeed<'de> for Records<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Records<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("records")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        while list.next_element::<Minimal>()?.is_some() {
            self.0.fetch_add(1, Ordering::Relaxed);
        }
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<(), A::Error> {
        while let Some(key) = object.next_key::<String>()? {
            if ["comments_v2", "photos"].contains(&key.as_str()) {
                object.next_value_seed(Records(self.0))?;
            } else {
                object.next_value::<IgnoredAny>()?;
            }
        }
        Ok(())
    }
}

/// (d) Unpacking and finding where each record ends, as the report does it.
pub fn cut(path: &Path) -> (u64, u64) {
    records(path, |_| {})
}

/// (e) The same, and each record parsed by `serde_json` into the least that a reader needs.
pub fn parsed(path: &Path) -> (u64, u64) {
    records(path, |slice| {
        std::hint::black_box(serde_json::from_slice::<Minimal>(slice).is_ok());
    })
}

fn records(path: &Path, see: impl Fn(&[u8]) + Sync) -> (u64, u64) {
    members(path, |_, member| {
        let lists = ["comments_v2", "photos"];
        let mut found = 0;
        for_each_record(member, &lists, &mut |_, slice| {
            found += 1;
            see(slice);
        });
        found
    })
}

/// Pages from bytes to blocks, as the report does it, with nothing made of them.
pub fn blocks(path: &Path) -> (u64, u64) {
    members(path, |_, member| {
        let mut found = 0;
        html::read(member, |_, record| {
            std::hint::black_box(&record);
            found += 1;
        });
        found
    })
}

/// The same, and the date of each record read.
pub fn dated(path: &Path) -> (u64, u64) {
    members(path, |_, member| {
        let mut found = 0;
        html::read(member, |_, record| {
            let date = record.entry.date.as_deref().map(dates::read);
            std::hint::black_box(&date);
            found += 1;
        });
        found
    })
}

/// The bare tokens of pages, with nothing kept.
pub fn tokens(path: &Path) -> (u64, u64) {
    members(path, |_, member| {
        html5gum::Tokenizer::new(html5gum::IoReader::new(member)).map(Result::unwrap).count() as u64
    })
}

/// A position of its own in a shared file.
#[derive(Clone)]
struct Shared {
    file: Arc<File>,
    at: u64,
}

impl Read for Shared {
    #[cfg(unix)]
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = std::os::unix::fs::FileExt::read_at(&*self.file, buffer, self.at)?;
        self.at += read as u64;
        Ok(read)
    }

    #[cfg(windows)]
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = std::os::windows::fs::FileExt::seek_read(&*self.file, buffer, self.at)?;
        self.at += read as u64;
        Ok(read)
    }
}

impl io::Seek for Shared {
    fn seek(&mut self, to: io::SeekFrom) -> io::Result<u64> {
        let length = self.file.metadata()?.len();
        let target = match to {
            io::SeekFrom::Start(offset) => Some(offset),
            io::SeekFrom::End(offset) => length.checked_add_signed(offset),
            io::SeekFrom::Current(offset) => self.at.checked_add_signed(offset),
        };
        self.at = target.ok_or(io::ErrorKind::InvalidInput)?;
        Ok(self.at)
    }
}
