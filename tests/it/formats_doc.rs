//! `docs/formats.md` says what the table of layouts says.
//! `UPDATE_DOCS=1 cargo test --test it formats_doc` writes it again.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use widerspruch::domain::platform::Platform;
use widerspruch::reading::registry::{ROWS, Role, Row};

/// The layouts in the order of the page: code, when it was current, how it is recognised
/// (formats/facebook.md §2, formats/instagram.md §0).
const LAYOUTS: [(&str, &str, &str); 14] = [
    (
        "L0",
        "Facebook, spring and summer 2018, and the pages before",
        "`posts/your_posts.json`, \
      `photos/photos.json`, `html/timeline.htm`. No sample of the JSON is known: it is read by its \
      shape, without promise.",
    ),
    (
        "L1",
        "Facebook, autumn 2018 to 2020",
        "`photos_and_videos/`, `comments/`; keys without `_v2`.",
    ),
    (
        "L2",
        "Facebook, 2021 and 2022",
        "`posts/album/`, `comments_and_reactions/`; keys with `_v2`.",
    ),
    ("L3", "Facebook, about the end of 2022 to early 2024", "`your_activity_across_facebook/`."),
    ("L4", "Facebook, 2024 until today", "`your_facebook_activity/`."),
    (
        "LP",
        "The export of a Facebook Page or profile, 2023 until today",
        "`this_profile's_activity_across_facebook/`. What a Page publishes is public.",
    ),
    (
        "G1",
        "Instagram, April 2018 to early 2021",
        "`media.json` beside flat files. There is no post: \
      pictures of one time and caption are one.",
    ),
    ("G2a", "Instagram, 2021 to mid 2022", "`content/` beside `account_information/`."),
    ("G2b", "Instagram, mid 2022 to early 2024", "`content/` beside `personal_information/`."),
    ("G3a", "Instagram, April 2024 to March 2025", "`your_instagram_activity/content/`."),
    ("G3b", "Instagram, 2025", "`your_instagram_activity/media/`."),
    (
        "G4",
        "Instagram, spring 2026 until today",
        "`media/posts.json` with labels beside \
      `media/posts_1.json`. Both hold the same history; neither alone is enough.",
    ),
    ("meta_ai_app", "The Meta AI app", "`meta_ai_app/` or `meta_ai_profile/`."),
    ("chat", "WhatsApp", "Chats are told by their first lines, whatever the file is called."),
];

/// Why a file is known and not needed.
const REASONS: [(&str, &str); 6] = [
    ("activity", "records of use, contacts and settings; nothing the person published"),
    ("entry_page", "the mark of an empty category, or a note about the download"),
    (
        "insights",
        "figures about posts and what Meta concluded; the posts themselves stand elsewhere",
    ),
    ("memberships", "which groups or Pages, not what was written there"),
    ("settings", "settings and account data beyond name, privacy and download"),
    ("own_media", "the files that records name; compared with them, never opened"),
];

/// Why a family is not counted (COUNTING §1).
const FAMILIES: [(&str, &str); 25] = [
    ("data_logs", "what was seen and clicked; Meta's download of data logs"),
    ("dating", "not public"),
    ("edits", "versions of posts and comments that are counted"),
    ("event_replies", "answers, no content"),
    ("friends", "people, no content"),
    ("fundraisers", "no post; a post about one is counted as post"),
    ("group_documents", "documents of groups"),
    ("instants", "sent to friends"),
    ("listing_history", "repeats the listings"),
    ("memories", "made by Meta from posts that are counted"),
    ("meta_ai_media", "files of conversations that are counted"),
    ("notes_to_friends", "seen by friends for a day"),
    ("page_activity", "management of a Page, no content"),
    ("pending", "never published"),
    ("private_messages", "private; only chats with Meta AI are read"),
    ("reactions", "likes, no content"),
    ("reposts", "content of others"),
    ("saved", "content of others"),
    ("searches", "not public"),
    ("story_reactions", "answers to one person"),
    ("tags_by_others", "what others did"),
    ("threads_activity", "what was viewed, liked and followed on Threads"),
    ("votes", "answers, no content"),
    ("wall_posts_by_others", "written by others"),
    ("meta_ai_chats", "counted where their sender is known"),
];

const HEAD: &str = "# What is read of each layout\n\n\
This page is written from `data/layouts.csv`, the table that decides what becomes of each file; a \
test keeps both alike. `a|b` is either name, `#` a number, `*` one folder, `**` everything below. \
Paths are compared in lower case, without extension (JSON and HTML have the same), with one spelling \
of apostrophes, below whatever root an archive has. Lists may have numbered siblings and may stand \
under other keys than those named here; then they are read by their shape.\n\n\
An export is recognised by these paths, never by its name or year. A file that no row knows is \
reported as unknown.\n";

fn code_of(row: &Row) -> &'static str {
    match &row.role {
        Role::Record(reader) | Role::Fact(reader) => reader.purpose(),
        Role::Out(name) | Role::Thread(name) => reason(&FAMILIES, name),
        Role::Ignore(name) => reason(&REASONS, name),
        Role::Media => reason(&REASONS, "own_media"),
    }
}

fn reason(table: &[(&str, &'static str)], name: &str) -> &'static str {
    let known = table.iter().find(|(code, _)| *code == name);
    known.unwrap_or_else(|| panic!("say in this test why “{name}” is not counted")).1
}

fn group_of(row: &Row) -> usize {
    match row.role {
        Role::Record(_) => 0,
        Role::Fact(_) => 1,
        Role::Out(_) | Role::Thread(_) => 2,
        Role::Media => 3,
        Role::Ignore(_) => 4,
    }
}

const GROUPS: [&str; 5] = [
    "Counted",
    "Tells about account or export",
    "Not counted, and said so",
    "Own media",
    "Known and not needed",
];

fn tables(page: &mut String, rows: &[&Row]) {
    for (group, title) in GROUPS.into_iter().enumerate() {
        let mut rows = rows.iter().filter(|row| group_of(row) == group).peekable();
        if rows.peek().is_none() {
            continue;
        }
        writeln!(page, "\n**{title}**\n\n| path | what, or why not | lists |\n| --- | --- | --- |")
            .unwrap();
        for row in rows {
            let path = row.path.replace('|', "\\|");
            let lists =
                row.lists.iter().map(|list| format!("`{list}`")).collect::<Vec<_>>().join(" ");
            writeln!(page, "| `{path}` | {} | {lists} |", code_of(row)).unwrap();
        }
    }
}

fn name(row: &Row) -> Vec<String> {
    let layouts = row.layouts.iter().map(|layout| serde_json::to_value(layout).unwrap());
    layouts.map(|layout| layout.as_str().unwrap().to_owned()).collect()
}

fn page() -> String {
    let mut page = HEAD.to_owned();
    for (layout, when, signs) in LAYOUTS {
        writeln!(page, "\n## {layout}: {when}\n\n{signs}").unwrap();
        let rows = ROWS.iter().filter(|row| name(row).contains(&layout.to_owned()));
        tables(&mut page, &rows.collect::<Vec<_>>());
    }
    let platforms: BTreeSet<Option<&str>> =
        ROWS.iter().map(|row| row.platform.map(Platform::name)).collect();
    for platform in platforms {
        let rows = ROWS
            .iter()
            .filter(|row| row.layouts.is_empty() && row.platform.map(Platform::name) == platform);
        let rows: Vec<&Row> = rows.collect();
        if !rows.is_empty() {
            let title = platform.unwrap_or("Facebook and Instagram");
            writeln!(page, "\n## Every layout of {title}").unwrap();
            tables(&mut page, &rows);
        }
    }
    page
}

#[test]
fn the_page_about_formats_says_what_the_table_says() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/formats.md");
    let page = page();
    if std::env::var_os("UPDATE_DOCS").is_some() {
        fs::write(&path, &page).unwrap();
    }
    let written = fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    assert!(written == page, "write it again with UPDATE_DOCS=1");
}

#[test]
fn every_layout_of_the_table_has_a_section() {
    let known: BTreeSet<String> = LAYOUTS.iter().map(|(code, _, _)| (*code).to_owned()).collect();
    let used: BTreeSet<String> = ROWS.iter().flat_map(name).collect();
    assert_eq!(used, known);
}
