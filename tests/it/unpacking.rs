//! What no reader needs stays packed (DESIGN §1, COUNTING §9): media are never opened, and of
//! private threads no more than the head that tells who takes part.

use tempfile::TempDir;
use widerspruch::run::{Options, Silent, analyse};

use crate::support::facebook::{Album, Facebook, Layout, Variant};
use crate::support::json::{Encoding, Json, object};
use crate::support::person::{Comment, Owner, Photo, Post};
use crate::support::tree::is_media;

const HEAD: usize = 64 * 1024;

#[test]
fn media_and_private_threads_stay_packed() {
    let mut account = Facebook::of(Owner::erika());
    account.posts = vec![Post::new("2024-05-01", "Am See").photo(Photo::new(1, "2024-05-01"))];
    account.albums = vec![Album::new("Sommer", [Photo::new(2, "2024-05-02")])];
    account.comments = vec![Comment::on("Max Beispiel", "2024-05-03", "Schön!")];
    let mut tree = account.write(Layout::L4(Variant::Y2026));
    let people = ["Erika Mustermann", "Ida"].map(|name| object! {"name": name});
    for thread in 0..3 {
        let message = object! {
            "sender_name": "Ida", "timestamp_ms": 1_700_000_000_000, "content": "Bis morgen!",
        };
        let value = object! {
            "participants": Json::list(people.clone()),
            "messages": Json::List(vec![message; 2_000]),
        };
        let path = format!("your_facebook_activity/messages/inbox/ida_{thread}/message_1.json");
        tree.insert(path, value.to_bytes(Encoding::Mojibake));
    }
    let (mut allowed, mut records, mut threads) = (0, 0, 0);
    for (path, bytes) in tree.files().filter(|(path, _)| !is_media(path)) {
        if path.contains("/messages/inbox/") {
            allowed += bytes.len().min(HEAD);
            threads += bytes.len();
        } else {
            allowed += bytes.len();
            records += bytes.len();
        }
    }
    assert!(threads > 6 * HEAD, "the threads are too short to tell");
    let folder = TempDir::new().unwrap();
    let zip = tree.zip_as(folder.path(), &account.zip_name("2026-09-02", "ab12"));
    let options = Options::new(vec![zip], jiff::civil::date(2026, 11, 23), 1_795_000_000);
    let analysis = analyse(&options, &Silent);
    assert_eq!(analysis.report.headline.posts.found, 1);
    let unpacked = usize::try_from(analysis.reading.unpacked).unwrap();
    assert!(unpacked <= allowed, "{unpacked} bytes were unpacked, {allowed} are needed");
    assert!(unpacked > records / 2, "{unpacked} bytes were unpacked, the records are {records}");
}
