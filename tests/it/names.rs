//! No name of anybody comes into anything that may be saved or handed on (COUNTING §10, "Names of
//! files"), from wherever in an archive it was taken.

use std::ffi::OsString;
use std::fs;
use std::path::Path;

use tempfile::TempDir;

use crate::shape::{NAME, tree_of_canaries};
use crate::support::run::widerspruch;
use crate::support::tree::Tree;

/// Beside the canaries of `inspect --shape`: albums, groups, labels, settings, pictures with data of
/// the camera, a name that cannot be, and members that break.
fn put_more(tree: &mut Tree) {
    let root = format!("facebook-{NAME}-2026-09-02-6zxl8WMW/your_facebook_activity");
    let mut put = |path: &str, text: String| tree.insert(format!("{root}/{path}"), text);
    put(
        "posts/album/0.json",
        format!(
            r#"{{"name": "Album {NAME}", "photos": [{{"uri": "posts/media/{NAME}_1/1.jpg",
                "creation_timestamp": 1700000000, "title": "{NAME}", "description": "{NAME}",
                "media_metadata": {{"photo_metadata": {{"exif_data": [{{"artist": "{NAME}"}}]}}}}}}]}}"#
        ),
    );
    put(
        "groups/group_posts_and_comments.json",
        format!(
            r#"{{"group_posts_v2": [{{"timestamp": 1700000000, "title": "{NAME} posted in Group {NAME}.",
                "data": [{{"post": "{NAME}"}}]}}]}}"#
        ),
    );
    put("posts/album/1.json", format!("{{\"name\": \"{NAME}\", \"photos\": [{{]"));
    put(
        &format!("posts/media/{NAME}_1/1.jpg"),
        format!("\u{1}Exif\0\0Artist\0{NAME}\0Copyright {NAME}"),
    );
    put(&format!("posts/{NAME}.{NAME}"), NAME.to_owned());
    let preferences = format!("facebook-{NAME}-2026-09-02-6zxl8WMW/preferences/preferences");
    tree.insert(
        format!("{preferences}/your_default_audience_{NAME}.json"),
        format!(r#"{{"label_values": [{{"label": "{NAME}", "value": "{NAME}"}}]}}"#),
    );
}

/// A folder with the canaries unpacked, zipped with a comment, in a zip that broke off, in one that
/// is none, and in files of other kinds; all named after somebody.
fn folder() -> TempDir {
    let folder = TempDir::new().unwrap();
    let at = |name: &str| folder.path().join(name);
    let mut tree = tree_of_canaries();
    put_more(&mut tree);
    tree.to_folder(&at(&format!("{NAME} unpacked")));
    tree.insert(format!("../{NAME}.json"), NAME);
    let mut zip = tree.to_zip();
    let cut = zip[..zip.len() * 2 / 3].to_vec();
    let comment = u8::try_from(NAME.len()).unwrap();
    let end = zip.len();
    zip[end - 2] = comment;
    zip.extend(NAME.bytes());
    fs::write(at(&format!("facebook-{NAME}-2026-09-02-6zxl8WMW.zip")), &zip).unwrap();
    fs::write(at(&format!("facebook-{NAME}-2026-09-02-Ab12Cd34.zip")), cut).unwrap();
    fs::write(at(&format!("Sicherung {NAME}.zip")), "no zip").unwrap();
    fs::write(at(&format!("{NAME}.zip")), "").unwrap();
    folder
}

/// Everything that a command writes to a file, and what it says with it.
fn written(arguments: &[&str], input: &Path, to: &Path) -> String {
    let own = [input.as_os_str(), "--output".as_ref(), to.as_os_str()];
    let all = arguments.iter().map(OsString::from).chain(own.map(ToOwned::to_owned));
    let outcome = widerspruch(all);
    assert!([0, 3].contains(&outcome.code), "{arguments:?}: {}", outcome.stderr);
    fs::read_to_string(to).unwrap_or_else(|_| panic!("{arguments:?}: {}", outcome.stderr))
}

#[test]
fn no_name_from_any_place_comes_into_anything_that_is_saved() {
    let input = folder();
    let outputs = TempDir::new().unwrap();
    let commands: [&[&str]; 13] = [
        &["report", "--format", "json"],
        &["report", "--format", "markdown"],
        &["report", "--format", "html"],
        &["report", "--format", "terminal"],
        &["report", "--format", "markdown", "--language", "de"],
        &["report", "--details"],
        &["report", "--details", "--details-format", "csv"],
        &["report", "--details", "--details-format", "jsonl"],
        &["inspect", "--all"],
        &["inspect", "--all", "--format", "json"],
        &["inspect", "--shape"],
        &["share", "--yes"],
        &["letter", "--kind", "third-party"],
    ];
    for (number, arguments) in commands.iter().enumerate() {
        let target = outputs.path().join(format!("{number}.out"));
        if arguments[0] == "share" {
            // A broken download is no base for statistics.
            fs::remove_file(input.path().join(format!("facebook-{NAME}-2026-09-02-Ab12Cd34.zip")))
                .unwrap();
        }
        let text = written(arguments, input.path(), &target).to_lowercase();
        assert!(!text.is_empty());
        let at = text.find(NAME);
        let around = at.and_then(|at| text.get(at.saturating_sub(60)..at + 20));
        assert_eq!(around, None, "{arguments:?}");
    }
}

#[test]
fn the_own_terminal_names_the_file_and_what_is_saved_names_its_place() {
    let input = folder();
    let read = |arguments: &[&str]| {
        let all = arguments.iter().map(OsString::from).chain([input.path().into()]);
        widerspruch(all).stdout
    };
    let terminal = read(&["report", "--language", "en"]);
    assert!(terminal.contains(NAME), "{terminal}");
    let json = read(&["report", "--format", "json"]);
    // Both downloads of the day have one name without their owner, and so they are numbered.
    assert!(json.contains("facebook-…-2026-09-02-….zip (2)"), "{json}");
    let markdown = read(&["report", "--format", "markdown", "--language", "de"]);
    assert!(markdown.contains("Archiv "), "{markdown}");
}
