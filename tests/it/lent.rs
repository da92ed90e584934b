//! Files that somebody lends, as a browser does, give the numbers of the same files on disk.

use std::io;
use std::path::{Path, PathBuf};

use tempfile::TempDir;
use widerspruch::diag::Code;
use widerspruch::domain::name::Names;
use widerspruch::report::model::Report;
use widerspruch::run::{Options, Silent, analyse};
use widerspruch::source::bytes::{Bytes, InMemory, Lent};
use widerspruch::source::input::Input;

use crate::support::facebook::{Facebook, Layout, Variant};
use crate::support::person::{Comment, Owner, Photo, Post};
use crate::support::tree::Tree;

fn report(input: impl Into<Input>) -> Report {
    let options = Options::new(input, jiff::civil::date(2026, 11, 23), 1_795_000_000);
    analyse(&options, &Silent).report
}

fn erika() -> (Facebook, Tree) {
    let mut account = Facebook::of(Owner::erika());
    account.posts = vec![
        Post::new("2024-05-01", "Am See").photo(Photo::new(1, "2024-05-01")),
        Post::new("2024-05-02", "Wieder am See"),
    ];
    account.comments = vec![Comment::on("Max Beispiel", "2024-05-03", "Schön!")];
    let tree = account.write(Layout::L4(Variant::Y2026));
    (account, tree)
}

/// Everything below a folder as a browser lends it: with the folder's own name in front.
fn lent(folder: &Path) -> Vec<Lent> {
    let mut files: Vec<PathBuf> = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() { folders.push(path) } else { files.push(path) }
        }
    }
    let parent = folder.parent().unwrap();
    let name = |path: &Path| path.strip_prefix(parent).unwrap().to_str().unwrap().to_owned();
    files.iter().map(|path| Lent::new(name(path), InMemory(std::fs::read(path).unwrap()))).collect()
}

#[test]
fn two_zips_that_are_lent_count_like_two_zips_on_disk() {
    let (account, tree) = erika();
    let (media, records) = tree.split(|path| path.contains("/media/"));
    let folder = TempDir::new().unwrap();
    let names = ["1ab", "2cd"].map(|tail| account.zip_name("2026-09-02", tail));
    let paths =
        vec![records.zip_as(folder.path(), &names[0]), media.zip_as(folder.path(), &names[1])];
    let lent = vec![
        Lent::new(&*names[0], InMemory(records.to_zip())),
        Lent::new(&*names[1], InMemory(media.to_zip())),
    ];
    let read = report(lent);
    assert_eq!(read, report(paths));
    assert_eq!((read.headline.posts.found, read.headline.photos.found), (2, 1));
    assert_eq!((read.headline.comments.found, read.exports[0].parts), (1, 2));
}

#[test]
fn a_folder_that_is_lent_counts_like_the_folder_on_disk() {
    let (account, tree) = erika();
    let folder = TempDir::new().unwrap();
    let root = folder.path().join("Downloads");
    tree.to_folder(&root.join("facebook"));
    std::fs::create_dir(root.join(".hidden")).unwrap();
    std::fs::write(root.join(".hidden/x.json"), "[").unwrap();
    let mut older = account;
    older.posts.truncate(1);
    let name = older.zip_name("2026-09-01", "ef");
    older.write(Layout::L4(Variant::Y2026)).zip_as(&root, &name);
    let read = report(lent(&root));
    assert_eq!(read, report(vec![root]));
    assert_eq!((read.headline.posts.found, read.exports.len()), (2, 2));
}

#[test]
fn a_chat_that_is_lent_is_read_and_an_empty_file_is_named() {
    let chat = "[01.09.26, 10:00:00] Erika: Hallo\n[01.09.26, 10:00:05] Meta AI: Hallo Erika\n";
    let read = report(vec![
        Lent::new("WhatsApp Chat mit Meta AI.txt", InMemory(chat)),
        Lent::new("leer.zip", InMemory("")),
    ]);
    assert_eq!(read.exports.len(), 1);
    assert_eq!(read.headline.ai_interactions.found, 1);
    let codes: Vec<_> = read.quality.diagnostics.iter().map(|found| found.code.code()).collect();
    assert!(codes.contains(&"empty_file"), "{codes:?}");
}

/// A file at whose first byte the program fails.
#[derive(Debug)]
struct Fault;

impl Bytes for Fault {
    fn length(&self) -> u64 {
        100
    }

    fn read_at(&self, _: &mut [u8], _: u64) -> io::Result<usize> {
        panic!("a fault of our own")
    }
}

#[test]
fn a_fault_at_the_first_look_costs_that_file_only() {
    let (_, tree) = erika();
    let folder = TempDir::new().unwrap();
    tree.to_folder(&folder.path().join("facebook"));
    let mut files = lent(&folder.path().join("facebook"));
    // A page of the export, what could be a chat, what could be a thread, and a zip.
    for file in &mut files {
        if file.path.ends_with("/comments.json") {
            *file = Lent::new(file.path.clone(), Fault);
        }
    }
    files.push(Lent::new("facebook/chat.txt", Fault));
    files.push(Lent::new("facebook/thread.json", Fault));
    files.push(Lent::new("broken.zip", Fault));
    let read = report(files);
    let faults = read.quality.diagnostics.iter().filter(|found| found.code == Code::ReaderFault);
    let mut faults: Vec<String> = faults
        .filter_map(|found| Some(found.member.as_ref()?.shown(Names::Whole).to_owned()))
        .collect();
    faults.sort();
    let comments = "your_facebook_activity/comments_and_reactions/comments.json";
    assert_eq!(faults, ["broken.zip", "chat.txt", "thread.json", comments]);
    assert_eq!((read.headline.posts.found, read.headline.photos.found), (2, 1));
    assert_eq!(read.headline.comments.found, 0);
}

/// A file that comes in small pieces, and in whose middle the program fails.
#[derive(Debug)]
struct Stops(Vec<u8>);

impl Bytes for Stops {
    fn length(&self) -> u64 {
        self.0.len() as u64
    }

    fn read_at(&self, buffer: &mut [u8], position: u64) -> io::Result<usize> {
        assert!(position < 60, "a fault of our own");
        let most = buffer.len().min(50);
        InMemory(&self.0).read_at(&mut buffer[..most], position)
    }
}

/// The first file that is read, and two later ones.
const FAULTY: [&str; 3] = [
    "personal_information/profile_information/profile_information.json",
    "your_facebook_activity/comments_and_reactions/comments.json",
    "your_facebook_activity/posts/album/1.json",
];

/// `tests/browser/faults.mjs` compares the page, in which nothing unwinds, with the same file.
/// `UPDATE_FIXTURES=1 cargo test --test it faults` writes it again.
#[test]
fn faults_in_the_middle_of_files_cost_these_files_as_in_the_page() {
    let checkout = Path::new(env!("CARGO_MANIFEST_DIR"));
    let fixture = checkout.join("fixtures/facebook-L4-json");
    let whole = report(lent(&fixture));
    let mut files = lent(&fixture);
    for file in &mut files {
        if FAULTY.iter().any(|end| file.path.ends_with(end)) {
            let mut bytes = vec![0; usize::try_from(file.bytes.length()).unwrap()];
            assert_eq!(file.bytes.read_at(&mut bytes, 0).unwrap(), bytes.len());
            *file = Lent::new(file.path.clone(), Stops(bytes));
        }
    }
    let read = report(files);
    let faults = read.quality.diagnostics.iter().filter(|found| found.code == Code::ReaderFault);
    let faults: Vec<&str> =
        faults.filter_map(|found| Some(found.member.as_ref()?.shown(Names::Whole))).collect();
    assert_eq!(faults, FAULTY);
    // The comment in a group stands in another file.
    assert_eq!((whole.headline.comments.found, read.headline.comments.found), (4, 1));
    assert_eq!(read.headline.posts, whole.headline.posts);
    let told = serde_json::json!({
        "faulty": FAULTY, "headline": read.headline, "quality": read.quality,
    });
    let told = format!("{told:#}\n");
    let path = checkout.join("tests/browser/faults.json");
    if std::env::var_os("UPDATE_FIXTURES").is_some() {
        std::fs::write(&path, &told).unwrap();
    }
    let kept = std::fs::read_to_string(&path).unwrap().replace('\r', "");
    assert_eq!(kept, told, "run it with UPDATE_FIXTURES=1");
}
