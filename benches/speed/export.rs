//! A large invented Facebook export, written by the builder of the tests in pieces of 10,000
//! records, so that it needs no more memory than one piece.

use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::invent::Author;
use crate::support::facebook::{Album, Facebook, Layout, Variant};
use crate::support::html::{Pages, Style};
use crate::support::json::{Encoding, Json, object};
use crate::support::language::Language;
use crate::support::person::{Comment, Owner, Photo, Place, Post, Request};
use crate::support::tree::{Tree, is_media};

/// How much an export holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Size {
    pub posts: u64,
    pub comments: u64,
    pub photos: u64,
    pub messages: u64,
    pub threads: u64,
}

/// About 1 GB of JSON.
pub const LARGE: Size = Size {
    posts: 200_000,
    comments: 1_000_000,
    photos: 100_000,
    messages: 200_000,
    threads: 2_000,
};

/// About 300 MB: an archive for which figures of other programs are known.
pub const YARDSTICK: Size =
    Size { posts: 150_000, comments: 225_000, photos: 80_733, messages: 0, threads: 0 };

impl Size {
    /// A part of it.
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        clippy::cast_precision_loss,
        reason = "small numbers"
    )]
    pub fn scaled(self, scale: f64) -> Self {
        let part = |count: u64| (count as f64 * scale).ceil() as u64;
        Self {
            posts: part(self.posts),
            comments: part(self.comments),
            photos: part(self.photos),
            messages: part(self.messages),
            threads: part(self.threads),
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flavour {
    Json,
    Html,
}

/// Records of one posts file, and of one piece.
const PIECE: u64 = 10_000;

/// The newest record, in Unix seconds: June 2026.
const NEWEST: i64 = 1_780_000_000;

/// Writes the export unless an earlier run did, and gives its path.
pub fn export(folder: &Path, size: Size, flavour: Flavour) -> PathBuf {
    let Size { posts, comments, photos, messages, .. } = size;
    let below = format!("{flavour:?}-{posts}-{comments}-{photos}-{messages}").to_lowercase();
    let folder = folder.join(below);
    let path = folder.join("facebook-erikamustermann-2026-09-02-speed.zip");
    if !path.exists() {
        fs::create_dir_all(&folder).unwrap();
        let unfinished = folder.join("unfinished");
        Writer::new(&unfinished, size, flavour).write();
        fs::rename(&unfinished, &path).unwrap();
    }
    path
}

struct Writer {
    zip: ZipWriter<BufWriter<File>>,
    size: Size,
    flavour: Flavour,
    author: Author,
    photo: u64,
}

impl Writer {
    fn new(path: &Path, size: Size, flavour: Flavour) -> Self {
        let zip = ZipWriter::new(BufWriter::new(File::create(path).unwrap()));
        Self { zip, size, flavour, author: Author::new(7), photo: 0 }
    }

    fn write(mut self) {
        self.write_posts();
        self.write_comments();
        self.write_threads();
        self.zip.finish().unwrap().flush().unwrap();
    }

    /// Posts files of 10,000 records each, with one album for each file.
    fn write_posts(&mut self) {
        let pieces = self.size.posts.div_ceil(PIECE);
        let mut check_ins = Joined::default();
        for piece in 0..pieces {
            let mut account = Facebook::of(Owner::erika());
            if piece == 0 {
                account.requests = vec![Request { time: NEWEST, range: None }];
            }
            let listed = share(self.size.photos, piece, pieces);
            let photos: Vec<Photo> = (0..listed).map(|_| self.photo()).collect();
            let posts = share(self.size.posts, piece, pieces);
            account.posts = (0..posts)
                .map(|at| {
                    self.post(NEWEST - i64::try_from((piece * PIECE + at) * 600).unwrap(), &photos)
                })
                .collect();
            account.albums = vec![Album::new(&format!("Sommer {piece}"), photos)];
            for (path, bytes) in self.tree(&account).files() {
                let (first, own) = (piece == 0, path.replace("_1.", &format!("_{}.", piece + 1)));
                if is_media(path) {
                    self.store(path, bytes);
                } else if path.contains("/album/") {
                    self.pack(&path.replace("/0.", &format!("/{piece}.")), bytes);
                } else if path.contains("photos_and_videos_1") {
                    self.pack(&own, bytes);
                } else if path.contains("check-ins") {
                    check_ins.add(path, bytes);
                } else if first {
                    self.pack(path, bytes);
                }
            }
        }
        self.pack_joined(check_ins);
    }

    /// One file, as Meta writes it.
    fn write_comments(&mut self) {
        let pieces = self.size.comments.div_ceil(PIECE);
        let mut comments = Joined::default();
        for piece in 0..pieces {
            let mut account = Facebook::of(Owner::erika());
            let records = share(self.size.comments, piece, pieces);
            account.comments = (0..records)
                .map(|at| self.comment(NEWEST - i64::try_from((piece * PIECE + at) * 120).unwrap()))
                .collect();
            for (path, bytes) in self.tree(&account).files() {
                if path.contains("comments_and_reactions/comments.") {
                    comments.add(path, bytes);
                } else if is_media(path) {
                    self.store(path, bytes);
                }
            }
        }
        self.pack_joined(comments);
    }

    /// Private threads; every twentieth is long.
    fn write_threads(&mut self) {
        if self.flavour == Flavour::Html {
            return;
        }
        let long = self.size.threads.div_ceil(20);
        let (few, many) = (
            self.size.messages / 2 / self.size.threads.max(1),
            self.size.messages / 2 / long.max(1),
        );
        for thread in 0..self.size.threads {
            let count = if thread < long { many } else { few };
            let other = self.author.person();
            let people = ["Erika Mustermann", &other].map(|name| object! {"name": name});
            let messages = (0..count).map(|at| {
                let sender =
                    if self.author.random.chance(50) { "Erika Mustermann" } else { &other };
                object! {
                    "sender_name": sender,
                    "timestamp_ms": (NEWEST - i64::try_from(at * 60).unwrap()) * 1_000,
                    "content": self.author.text(12),
                    "is_geoblocked_for_viewer": false,
                    "is_unsent_image_by_messenger_kid_parent": false,
                }
            });
            let messages = Json::List(messages.collect());
            let value = object! {
                "participants": Json::list(people), "messages": messages, "title": &other,
                "is_still_participant": true, "thread_path": format!("inbox/{thread}"),
            };
            let path = format!("your_facebook_activity/messages/inbox/{thread}/message_1.json");
            self.pack(&path, &value.to_bytes(Encoding::Mojibake));
        }
    }

    fn tree(&self, account: &Facebook) -> Tree {
        let json = account.write(Layout::L4(Variant::Y2026));
        match self.flavour {
            Flavour::Json => json,
            Flavour::Html => {
                let zone = "logged_information/location/timezone.html";
                Pages::facebook(Style::Sections, Language::De).twin(&json, Some(zone))
            }
        }
    }

    fn photo(&mut self) -> Photo {
        self.photo += 1;
        let caption =
            if self.author.random.chance(30) { self.author.text(6) } else { String::new() };
        let mut photo = Photo {
            id: 17_900_000_000_000_000 + self.photo * 7,
            time: NEWEST - i64::try_from(self.photo * 1_700).unwrap(),
            caption,
            ..Photo::default()
        };
        if self.author.random.chance(20) {
            photo.coordinates = Some((48.1 + 0.0001 * self.photo as f64 % 1.0, 11.5));
        }
        photo
    }

    fn post(&mut self, time: i64, album: &[Photo]) -> Post {
        let mut post = Post { time, text: self.author.text(70), ..Post::default() };
        let random = &mut self.author.random;
        if random.chance(30) && !album.is_empty() {
            let first = random.below(album.len() as u64) as usize;
            let count = 1 + random.below(3) as usize;
            post.photos = album.iter().skip(first).take(count).cloned().collect();
        } else if random.chance(20) {
            post.link = Some(format!("https://example.org/{}", random.below(1_000_000)));
        } else if random.chance(5) {
            let name = format!("Café {}", random.below(300));
            post.place = Some(Place { name, coordinates: (48.1, 11.5) });
        }
        if self.author.random.chance(10) {
            post.tags = (0..2).map(|_| self.author.person()).collect();
        }
        post
    }

    fn comment(&mut self, time: i64) -> Comment {
        let owner = Some(self.author.person());
        Comment { time, text: self.author.text(45), owner, photo: None }
    }

    fn pack_joined(&mut self, joined: Joined) {
        if let Joined { path: Some(path), bytes, tail } = joined {
            self.pack(&path, &[bytes, tail].concat());
        }
    }

    fn pack(&mut self, path: &str, bytes: &[u8]) {
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .last_modified_time(DateTime::default());
        self.zip.start_file(path, options).unwrap();
        self.zip.write_all(bytes).unwrap();
    }

    fn store(&mut self, path: &str, bytes: &[u8]) {
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Stored)
            .last_modified_time(DateTime::default());
        // Two posts may show one photo.
        if self.zip.start_file(path, options).is_ok() {
            self.zip.write_all(bytes).unwrap();
        }
    }
}

/// What falls to one piece of several.
fn share(all: u64, piece: u64, pieces: u64) -> u64 {
    all * (piece + 1) / pieces - all * piece / pieces
}

/// Several lists, or the boxes of several pages, as one file.
#[derive(Default)]
struct Joined {
    path: Option<String>,
    bytes: Vec<u8>,
    tail: Vec<u8>,
}

impl Joined {
    fn add(&mut self, path: &str, bytes: &[u8]) {
        let text = std::str::from_utf8(bytes).unwrap();
        let (before, after, between) = if text.starts_with('<') {
            let open = "role=\"main\">";
            (text.find(open).unwrap() + open.len(), text.rfind("</div></body>").unwrap(), "")
        } else {
            (text.find('[').unwrap() + 1, text.rfind('\n').unwrap(), ",")
        };
        // Lists of an object end one line earlier.
        let after =
            if text[..after].ends_with(']') { text[..after].rfind('\n').unwrap() } else { after };
        if self.path.is_none() {
            self.path = Some(path.to_owned());
            self.bytes.extend(&text.as_bytes()[..before]);
            self.tail = text.as_bytes()[after..].to_vec();
        } else {
            self.bytes.extend(between.as_bytes());
        }
        self.bytes.extend(&text.as_bytes()[before..after]);
    }
}
