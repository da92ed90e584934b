//! `inspect --shape`: the form of an archive, and nothing of what it holds.

use std::ffi::OsString;
use std::path::Path;

use tempfile::TempDir;

use crate::support::fixtures::{Fixture, all};
use crate::support::run::{Outcome, widerspruch};
use crate::support::tree::Tree;

/// A name, in ASCII so that it can stand anywhere, and a number that no count can be.
pub const NAME: &str = "kanarius";
const NUMBER: &str = "987654321012";

fn shape(path: &Path) -> Outcome {
    let arguments: Vec<OsString> = vec!["inspect".into(), "--shape".into(), path.into()];
    widerspruch(arguments)
}

/// Canaries as value, key, label, title, number, path, folder, ending; in JSON, pages and chats.
pub fn tree_of_canaries() -> Tree {
    let mut tree = Tree::default();
    let root = format!("facebook-{NAME}-2026-09-02-6zxl8WMW");
    let mut put = |path: &str, text: String| tree.insert(format!("{root}/{path}"), text);
    put(
        "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json",
        format!(
            r#"[{{"timestamp": 1700000000, "title": "{NAME} war da", "{NAME}": 1, "{NUMBER}": {NUMBER},
                "data": [{{"post": "Text von {NAME}"}}, {{"Kanarius Zwölf": {{"{NAME}_{NUMBER}": ["{NAME}"]}}}}],
                "attachments": [{{"data": [{{"media": {{"uri": "posts/media/{NAME}_1/{NUMBER}.jpg"}}}}]}}],
                "tags": [{{"name": "{NAME}"}}], "{NAME}`{NAME}": "```{NAME}```"}}]"#
        ),
    );
    put(
        "your_facebook_activity/posts/archive.json",
        format!(
            r#"{{"label_values": [{{"label": "Nachricht", "value": "{NAME}"}}, {{"label": "{NAME}", "value": "x"}},
                {{"title": "{NAME}", "dict": [{{"label": "URL", "value": "https://example.org/{NAME}"}}]}}], "fbid": "{NUMBER}"}}"#
        ),
    );
    put(
        "personal_information/personal_information/personal_information.json",
        format!(
            r#"{{"profile_user": [{{"string_map_data": {{"Privates Konto": {{"value": "{NAME}"}}, "{NAME}": {{"value": "{NUMBER}"}}}}}}]}}"#
        ),
    );
    put(
        &format!("your_facebook_activity/posts/{NAME}_{NUMBER}.json"),
        format!("[\"{NAME}\", {NUMBER}]"),
    );
    put(&format!("{NAME}/{NAME}.{NAME}"), NAME.to_owned());
    put(&format!("your_facebook_activity/posts/media/{NAME}_1/{NUMBER}.jpg"), NAME.to_owned());
    put(
        &format!("your_facebook_activity/messages/inbox/{NAME}_12/message_1.json"),
        format!(r#"{{"participants": [{{"name": "{NAME}"}}], "{NAME}": 1}}"#),
    );
    put(
        &format!("your_facebook_activity/messages/inbox/posts_{NAME}/message_1.html"),
        format!("<p>{NAME}</p>"),
    );
    put(
        "your_facebook_activity/groups/group_posts_and_comments.html",
        format!(
            r#"<!doctype {NAME}><html lang="{NAME}"><head><title>{NAME}</title><style>.{NAME}{{}}</style></head>
               <body class="_5vb_ {NAME}" id="{NAME}" {NAME}="{NAME}"><!-- {NAME} --><{NAME}>
               <section class="_a6-g _{NAME}"><h2 class="{NAME}-{NAME}">{NAME} hat etwas gepostet</h2>
               <td class="_a6_q">Zeit</td><td>{NAME}</td><div class="_a72d">32. {NAME} 2026 25:61</div></section></body></html>"#
        ),
    );
    put("your_facebook_activity/posts/broken.json", format!(r#"{{"posts": "{NAME}"#));
    put(
        &format!("{NAME}.txt"),
        format!("[31.12.25, 23:59:01] {NAME}: {NAME}\n{NAME} - {NUMBER}\n"),
    );
    tree.insert(
        format!("WhatsApp Chat mit {NAME}.txt"),
        format!("31.12.25, 23:59 - {NAME}: Hallo {NAME}\n31.12.25, 23:59 - {NAME}\n"),
    );
    tree
}

#[track_caller]
fn assert_silent(outcome: &Outcome, what: &str) {
    assert_eq!(outcome.code, 0, "{what}: {}", outcome.stderr);
    let all = format!("{}\n{}", outcome.stdout, outcome.stderr).to_lowercase();
    for canary in [NAME, NUMBER, "zwölf", "hallo", "gepostet"] {
        assert!(!all.contains(canary), "{what}: {canary} in\n{}", outcome.stdout);
    }
    assert!(!outcome.stdout.contains('`') && !outcome.stdout.contains('\u{1b}'), "{what}");
}

#[test]
fn nothing_leaks_from_any_position() {
    let folder = TempDir::new().unwrap();
    let inner = folder.path().join(NAME);
    tree_of_canaries().to_folder(&inner);
    let outcome = shape(&inner);
    assert_silent(&outcome, "folder");
    // The form itself is there.
    for line in [
        "    .data: list 1 (2 elements)",
        ".title: text 1 (15 characters)",
        "label \"nachricht\" 1",
        "unknown label 1",
        ".\"privates konto\": object 1",
        "section._a6-g.* 1",
        "label \"zeit\" 1",
        "form 00.00.00, 00:00 - x",
        "your_facebook_activity/messages/inbox/*/message_#.json",
        "(private messages: not looked into)",
        "breaks off",
    ] {
        assert!(outcome.stdout.contains(line), "{line} is missing in\n{}", outcome.stdout);
    }
    let zip = tree_of_canaries().zip_as(folder.path(), &format!("facebook-{NAME}-2026.zip"));
    assert_silent(&shape(&zip), "zip");
}

/// How many files the shape names with something of their form below.
fn files_with_a_form(shape: &str) -> usize {
    let lines: Vec<&str> = shape.lines().collect();
    let with_form =
        lines.windows(2).filter(|pair| !pair[0].starts_with(' ') && pair[1].starts_with("  "));
    let counts = with_form.filter_map(|pair| {
        let (_, counts) = pair[0].rsplit_once(": ")?;
        counts.split_once(" files, ")?.0.parse::<usize>().ok()
    });
    counts.sum()
}

/// Files whose form can be told.
fn data_files(fixture: &Fixture) -> usize {
    let ends = [".json", ".html", ".txt"];
    let paths = fixture.tree.paths();
    paths.iter().filter(|path| ends.iter().any(|end| path.ends_with(end))).count()
}

#[test]
fn no_text_of_any_fixture_is_in_its_shape() {
    for fixture in all() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures").join(fixture.name);
        let outcome = shape(&path);
        assert_eq!(outcome.code, 0);
        assert_eq!(files_with_a_form(&outcome.stdout), data_files(&fixture), "{}", fixture.name);
        let lower = outcome.stdout.to_lowercase();
        for name in ["erika", "mustermann", "ida_", "tom ", "max_", "ada.", "köln", "gartenfreunde"]
        {
            assert!(!lower.contains(name), "{}: {name}", fixture.name);
        }
    }
}

#[test]
fn hostile_files_end_in_bounded_shapes() {
    let folder = TempDir::new().unwrap();
    let mut tree = Tree::default();
    let base = "your_facebook_activity/posts";
    tree.insert(format!("{base}/deep.json"), "[".repeat(100_000));
    let keys: Vec<String> = (0..50_000).map(|n| format!("\"k{n}\":{n}")).collect();
    tree.insert(format!("{base}/keys.json"), format!("{{{}}}", keys.join(",")));
    let tags: Vec<String> = (0..50_000).map(|n| format!("<div class=\"_{n}-\">")).collect();
    tree.insert(format!("{base}/tags.html"), tags.concat());
    tree.insert(format!("{base}/noise.json"), vec![0xFF; 4096]);
    tree.to_folder(folder.path());
    let outcome = shape(folder.path());
    assert_eq!(outcome.code, 0, "{}", outcome.stderr);
    assert!(outcome.stdout.lines().count() < 1_000, "{}", outcome.stdout.lines().count());
}
