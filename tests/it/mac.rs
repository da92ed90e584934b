//! What Macs do to a download: old disks take letters apart (NFD: „o“ and two dots), while Meta's records
//! put them together (NFC); Safari unpacks zips into folders; the Finder leaves files of its own.

use std::fs;
use std::path::Path;

use tempfile::TempDir;

use crate::support::run::{Outcome, report};
use crate::support::tree::Tree;

const POSTS: &str = "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json";
/// As Meta writes „ö“ in JSON: the bytes of UTF-8, each as a letter.
const IN_JSON: &str = "K\\u00c3\\u00b6ln";
const TOGETHER: &str = "K\u{f6}ln";
const APART: &str = "Ko\u{308}ln";
const NAME: &str = "facebook-erika-2026-10-18-AbCdEf12";

/// Two posts with a photo each, whose folder and file are named by a town; one file is not there.
fn export(town: &str) -> Tree {
    let post = |number: u64, file: &str| {
        let time = 1_700_000_000 + 100 * number;
        format!(
            r#"{{"timestamp":{time},"data":[{{"post":"{number}"}}],"attachments":[{{"data":[{{"media":
            {{"uri":"your_facebook_activity/posts/media/{IN_JSON}_1/{file}","creation_timestamp":{time}}}}}]}}]}}"#
        )
    };
    let posts = [post(1, "1000000001_n.jpg"), post(2, &format!("Dom_{IN_JSON}.jpg"))];
    let gone = post(3, "1000000003_n.jpg");
    let mut tree = Tree::default();
    tree.insert(POSTS, format!("[{},{},{gone}]", posts[0], posts[1]));
    for file in ["1000000001_n.jpg".to_owned(), format!("Dom_{town}.jpg")] {
        tree.media(&format!("your_facebook_activity/posts/media/{town}_1/{file}"));
    }
    tree
}

/// The same seen through a Mac: a folder with what the Finder leaves, beside its twin `__MACOSX`.
fn unpacked(tree: &Tree, at: &Path) {
    let root = at.join(NAME);
    tree.to_folder(&root);
    fs::write(root.join(".DS_Store"), "x").unwrap();
    fs::write(root.join("._your_facebook_activity"), "x").unwrap();
    let twin = at.join("__MACOSX").join(NAME);
    fs::create_dir_all(&twin).unwrap();
    fs::write(twin.join("._your_facebook_activity"), "x").unwrap();
}

/// Posts 1 to 3 and their photos are there; of the pictures one is missing, and none is without a record.
fn assert_read(outcome: &Outcome, how: &str) {
    outcome.assert_counts(&[("posts", (3, 0, 3)), ("photos", (3, 0, 3))]);
    assert_eq!(outcome.at("/quality/media_missing"), 1, "{how}");
    assert_eq!(
        outcome.at("/quality/media_without_record"),
        0,
        "{how}: {:#}",
        outcome.at("/quality")
    );
}

#[test]
fn names_that_a_mac_took_apart_pair_with_what_records_say() {
    for town in [TOGETHER, APART] {
        let (zips, folders) = (TempDir::new().unwrap(), TempDir::new().unwrap());
        let tree = export(town);
        let zip = tree.zip_as(zips.path(), &format!("{NAME}.zip"));
        assert_read(&report([zip.as_os_str()]), &format!("{town} in a zip"));
        unpacked(&tree, folders.path());
        assert_read(&report([folders.path().as_os_str()]), &format!("{town} in a folder"));
        // The download and what Safari made of it, together.
        assert_read(&report([zip.as_os_str(), folders.path().as_os_str()]), "both");
    }
}

/// Who wrote to Meta AI is whoever is not named by the file: it must be known for the same person.
#[test]
fn the_name_of_a_chat_is_the_name_in_the_chat() {
    let line =
        |minute: u32, who: &str, what: &str| format!("01.06.25, 12:0{minute} - {who}: {what}\n");
    let chat = [
        line(1, "J\u{f6}rg", "Hallo Ada"),
        line(2, "Ada", "@Meta AI wie wird das Wetter?"),
        line(3, "Meta AI", "Sonnig."),
        line(4, "J\u{f6}rg", "@Meta AI und morgen?"),
    ];
    let read = |name: &str| {
        let folder = TempDir::new().unwrap();
        fs::write(folder.path().join(format!("WhatsApp Chat mit {name}.txt")), chat.concat())
            .unwrap();
        let outcome = report([folder.path().as_os_str()]);
        assert_eq!(outcome.count("ai_interactions").0, 1, "Ada asked once: {name}");
        (outcome.at("/headline").clone(), outcome.findings())
    };
    assert_eq!(read("Jo\u{308}rg"), read("J\u{f6}rg"));
}
