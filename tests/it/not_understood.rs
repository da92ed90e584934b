//! Not understood is never empty: whatever is wrong with a list of records, it is counted, said to
//! be mended, or said to be damaged, and the file is named. Every row of `data/layouts.csv` that
//! reads records is tried with damage of every kind.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use tempfile::TempDir;

use crate::support::run::{Outcome, report};
use crate::support::tree::Tree;

const TABLE: &str = include_str!("../../data/layouts.csv");

/// A row that reads records, with one path that fits it.
#[derive(Debug, Clone)]
struct Row {
    group: String,
    path: String,
    what: &'static str,
    list: Option<&'static str>,
}

/// The rows that read records of JSON; a chat of WhatsApp is a text.
fn rows() -> Vec<Row> {
    let cells = TABLE.lines().skip(1).map(|line| line.split(',').collect::<Vec<_>>());
    let rows = cells.filter(|cells| cells[3] == "record" && cells[4] != "whatsapp_chat");
    rows.map(|cells| Row {
        group: format!("{} {}", cells[0], cells[1]),
        path: cells[2].split('/').map(first_name).collect::<Vec<_>>().join("/"),
        what: cells[4],
        list: cells[5].split(' ').find(|list| !list.is_empty()),
    })
    .collect()
}

fn first_name(part: &str) -> String {
    match part {
        "**" => "thread_1/message_1".to_owned(),
        names => names.split('|').next().unwrap().replace('#', "1"),
    }
}

/// One record as the reader of this name has it, the `number`th.
fn record(what: &str, number: u64) -> String {
    let time = 1_756_022_400 + 90_000 * number;
    let id = 17_900_000_000_000_000 + number;
    let uri = format!("media/posts/202508/{id}.jpg");
    match what {
        "check_ins" => format!(
            r#"{{"timestamp":{time},"media":[],"label_values":[{{"label":"Message","value":"Hier {number}"}}],"fbid":"{id}"}}"#
        ),
        "album" => format!(
            r#"{{"name":"Sommer {number}","photos":[{{"uri":"{uri}","creation_timestamp":{time}}}]}}"#
        ),
        "listed_media" | "instagram_stories" | "instagram_profile_photos" => {
            format!(r#"{{"uri":"{uri}","creation_timestamp":{time},"title":"{number}"}}"#)
        }
        "comments" | "group_comments" => format!(
            r#"{{"timestamp":{time},"data":[{{"comment":{{"timestamp":{time},"comment":"Ja {number}","author":"Ada"}}}}],"title":"Ada"}}"#
        ),
        "notes" => format!(r#"{{"title":"T","text":"Notiz {number}","created_timestamp":{time}}}"#),
        "reviews" | "listings" | "events" => {
            format!(r#"{{"name":"Fest {number}","timestamp":{time}}}"#)
        }
        "profile_updates" => format!(
            r#"{{"timestamp":{time},"title":"Ada updated her profile picture.","attachments":[{{"data":[{{"media":{{"uri":"{uri}","creation_timestamp":{time}}}}}]}}]}}"#
        ),
        "instagram_comments" => format!(
            r#"{{"media_list_data":[],"string_map_data":{{"Comment":{{"value":"Ja {number}"}},"Time":{{"timestamp":{time}}}}}}}"#
        ),
        "instagram_media_2018" => format!(
            r#"{{"caption":"Bild {number}","taken_at":"2025-08-2{number}T10:00:00+00:00","path":"photos/202508/{id}.jpg"}}"#
        ),
        "instagram_comments_2018" => {
            format!(r#"["2025-08-2{number}T10:00:00+00:00","Ja {number}","max_beispiel"]"#)
        }
        "ai_conversations" => format!(
            r#"{{"title":"x","timestamp":{time},"label_values":[{{"title":"Messages","dict":[{{"title":"","dict":[{{"label":"Message","value":"Wie geht {number}?"}},{{"label":"Name","value":"Ada"}},{{"timestamp_value":{time}}}]}}]}}],"fbid":"{id}"}}"#
        ),
        "ai_app_conversations" => format!(
            r#"{{"label_values":[{{"label":"Conversation file","dict":[{{"label":"Conversation with Meta AI_08-24-2025_{time}.txt","value":"Conversation with Meta AI\n\n\nYou: Wie {number}?\nMeta AI: So."}}]}}]}}"#
        ),
        reader if reader.starts_with("instagram") || reader == "threads_posts" => format!(
            r#"{{"media":[{{"uri":"{uri}","creation_timestamp":{time},"title":"Bild {number}"}}],"title":"Bild {number}","creation_timestamp":{time}}}"#
        ),
        _ => format!(
            r#"{{"timestamp":{time},"data":[{{"post":"Guten Morgen {number}"}}],"title":"Ada"}}"#
        ),
    }
}

/// What is wrong with a file.
#[derive(Debug, Clone)]
enum Damage {
    /// Another type at the top or in the place of the list.
    OtherType(&'static str),
    /// A wrapper of a shape that nobody knows, around something that are no records.
    UnknownWrapper(&'static str),
    /// Words instead of records.
    Words(Vec<String>),
    /// No comma between two records.
    MissingComma,
    /// No comma between two fields.
    MissingCommaInside,
    /// A comma after the last record.
    TrailingComma,
    /// A word that is no JSON in a record.
    NoValue(&'static str),
    /// The file ends early: so much of a thousand of it is there.
    Cut(usize),
    /// A value between two records that can be none.
    Between(&'static str),
}

impl Damage {
    /// The text of a file of a row with this damage.
    fn file(&self, row: &Row) -> String {
        let [one, two] = [1, 2].map(|number| record(row.what, number));
        let list = |inner: &str| match row.list {
            Some(name) => format!(r#"{{"{name}":[{inner}]}}"#),
            None => format!("[{inner}]"),
        };
        let whole = list(&format!("{one},{two}"));
        match self {
            Self::OtherType(value) => match row.list {
                Some(name) if value.len() % 2 == 0 => format!(r#"{{"{name}":{value}}}"#),
                _ => (*value).to_owned(),
            },
            Self::UnknownWrapper(inner) => match row.list {
                Some(name) if inner.len() % 2 == 0 => format!(r#"{{"{name}":{inner}}}"#),
                _ => (*inner).to_owned(),
            },
            Self::Words(words) => {
                list(&words.iter().map(|word| format!("\"{word}\"")).collect::<Vec<_>>().join(","))
            }
            Self::MissingComma => list(&format!("{one} {two}")),
            Self::MissingCommaInside => {
                let (before, after) = one.split_once(',').unwrap();
                list(&format!("{before} {after},{two}"))
            }
            Self::TrailingComma => list(&format!("{one},{two},")),
            Self::NoValue(word) => match one.strip_prefix('{') {
                Some(rest) => list(&format!("{{\"x\":{word},{rest},{two}")),
                None => list(&format!("[{word},{},{two}", &one[1..])),
            },
            Self::Cut(permille) => {
                let end = (whole.len() * permille / 1000).clamp(1, whole.len() - 1);
                whole[..end].to_owned()
            }
            Self::Between(value) => list(&format!("{one},{value},{two}")),
        }
    }
}

fn damage() -> impl Strategy<Value = Damage> {
    use prop::sample::select;
    prop_oneof![
        select(vec![
            "[object Object]",
            "\"[object Object]\"",
            "17",
            "-3",
            "true",
            "\"Hallo\"",
            "undefined",
            "NaN",
            "<!DOCTYPE html><p>Error</p>",
        ])
        .prop_map(Damage::OtherType),
        select(vec![
            r#"{"page_info":{"count":2},"edges":["a","b"]}"#,
            r#"{"conversations":{"count":2,"items":["a","b"]}}"#,
            r#"{"error":{"code":190,"type":"x"}}"#,
            r#"{"result":[{"x":"y"},{"x":"z"}]}"#,
            r#"{"result":[["a","b"],["c","d"],"e"],"n":1}"#,
            r#"{"0":{"x":"y"},"1":{"x":"z"}}"#,
            r#"{"data":{"edges":[{"node":{"x":"y"}}]}}"#,
        ])
        .prop_map(Damage::UnknownWrapper),
        prop::collection::vec("[A-Za-z]{1,12}", 1..5).prop_map(Damage::Words),
        Just(Damage::MissingComma),
        Just(Damage::MissingCommaInside),
        Just(Damage::TrailingComma),
        select(vec!["NaN", "undefined", "-Infinity", "None"]).prop_map(Damage::NoValue),
        (1_usize..1000).prop_map(Damage::Cut),
        select(vec!["undefined", "null", "\"Hallo\"", "0", "NaN", "false", "[object Object]"])
            .prop_map(Damage::Between),
    ]
}

/// Reads an export with these files beside a healthy one, so that there always is a report.
fn read(files: &[(String, String)]) -> Outcome {
    read_as("json", files)
}

fn read_as(ending: &str, files: &[(String, String)]) -> Outcome {
    let folder = TempDir::new().unwrap();
    let mut tree = Tree::default();
    for (path, text) in files {
        tree.insert(format!("{path}.{ending}"), text.as_bytes());
    }
    let mut healthy = Tree::default();
    healthy.insert(
        "your_instagram_activity/comments/hype.json",
        format!(r#"{{"comments_story_comments":[{}]}}"#, record("instagram_comments", 9)),
    );
    let paths = [
        // The oldest files of Instagram are only known in an archive of that name.
        tree.zip_as(folder.path(), "ada_beispiel_20260902_part_1.zip"),
        healthy.zip_as(folder.path(), "instagram-ada_beispiel-2026-09-02-AbCd1234.zip"),
    ];
    report(paths)
}

/// The codes that name each file.
fn named(outcome: &Outcome) -> BTreeMap<String, BTreeSet<String>> {
    let mut named: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for finding in outcome.at("/quality/diagnostics").as_array().unwrap() {
        if let Some(member) = finding["member"].as_str() {
            let code = finding["code"].as_str().unwrap().to_owned();
            named.entry(member.to_owned()).or_default().insert(code);
        }
    }
    named
}

const ERRORS: [&str; 6] = [
    "member_not_understood",
    "member_broken",
    "record_unreadable",
    "record_unknown",
    "wrong_encoding",
    "limit_reached",
];

/// Files of one layout, each damaged, in one export.
fn by_group() -> BTreeMap<String, Vec<Row>> {
    let mut groups: BTreeMap<String, Vec<Row>> = BTreeMap::new();
    let mut seen = BTreeSet::new();
    for row in rows() {
        if seen.insert((row.group.clone(), row.path.clone())) {
            groups.entry(row.group.clone()).or_default().push(row);
        }
    }
    groups
}

#[test]
fn the_records_of_every_row_count_when_nothing_is_wrong() {
    for row in rows() {
        let [one, two] = [1, 2].map(|number| record(row.what, number));
        let text = match row.list {
            Some(name) => format!(r#"{{"{name}":[{one},{two}]}}"#),
            None => format!("[{one},{two}]"),
        };
        let outcome = read(&[(row.path.clone(), text)]);
        assert_eq!(outcome.code, 0, "{row:?} {:?}", outcome.findings());
        // Two items, and the comment of the healthy export.
        let rules = outcome.at("/rules").as_array().unwrap();
        let items: u64 = rules.iter().map(|rule| rule["count"].as_u64().unwrap()).sum();
        assert!(items >= 3, "{row:?}");
        assert_eq!(named(&outcome), BTreeMap::new(), "{row:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn whatever_is_damaged_is_named(
        damages in prop::collection::vec(damage(), 64),
    ) {
        for (group, rows) in by_group() {
            let mut files = Vec::new();
            let mut damages = damages.iter().cycle();
            for row in &rows {
                files.push((row.path.clone(), damages.next().unwrap().file(row)));
            }
            let outcome = read(&files);
            let named = named(&outcome);
            let mut has_error = false;
            for (path, text) in &files {
                // A folder that a chat gave its name to is not shown.
                let shown = format!("{}.json", path.replace("thread_1", "…"));
                let codes = named.get(&shown).cloned().unwrap_or_default();
                let is_error = codes.iter().any(|code| ERRORS.contains(&code.as_str()));
                has_error |= is_error;
                prop_assert!(
                    is_error || codes.contains("mended") || codes.contains("list_guessed"),
                    "{group} {path}: {text}\n{codes:?}"
                );
            }
            prop_assert_eq!(outcome.code, if has_error { 3 } else { 0 }, "{}", group);
        }
    }
}

/// A page around this, with a head as Meta's pages have it.
fn page(main: &str) -> String {
    format!(
        "<!DOCTYPE html><html><head><title>Ada</title></head><body class=\"_5vb_ _2yq _a7o5\">\
         <header class=\"_a709\"><h1>Ada</h1><p>Alles, was du geteilt hast</p></header>\
         <div class=\"_a706\" role=\"main\">{main}</div></body></html>"
    )
}

/// The rows of layouts that have pages.
fn with_pages() -> impl Iterator<Item = (String, Vec<Row>)> {
    by_group().into_iter().filter(|(group, _)| group != "instagram G1")
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 6, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn a_page_with_a_text_and_no_record_is_named(
        words in "[A-Za-z]{2,9}( [A-Za-z]{2,9}){0,4}",
        around in prop::sample::select(vec![
            ("<div>", "</div>"),
            ("<ul><li>", "</li></ul>"),
            ("<p>", "</p>"),
            ("", ""),
        ]),
    ) {
        // Only the index of conversations with Meta AI has texts without a date.
        let main = format!("{}{words} 24.08.2025{}", around.0, around.1);
        for (group, rows) in with_pages() {
            let file = |row: &Row| (row.path.clone(), page(&main));
            let files: Vec<_> = rows.iter().map(file).collect();
            let outcome = read_as("html", &files);
            let named = named(&outcome);
            for (path, _) in &files {
                let shown = format!("{}.html", path.replace("thread_1", "…"));
                let codes = named.get(&shown).cloned().unwrap_or_default();
                prop_assert!(codes.contains("member_not_understood"), "{group} {path} {codes:?}");
            }
            prop_assert_eq!(outcome.code, 3, "{}", group);
        }
    }
}

#[test]
fn empty_pages_are_no_damage() {
    for (group, rows) in with_pages() {
        for main in ["", "<div>You have no data in this section</div>", "<div>Keine Daten.</div>"] {
            let files: Vec<_> = rows.iter().map(|row| (row.path.clone(), page(main))).collect();
            let outcome = read_as("html", &files);
            assert_eq!(outcome.code, 0, "{group} {main} {:?}", outcome.findings());
        }
    }
}

/// No table has the sentences of all languages: in the frame of Meta's pages one sentence alone says
/// that there is nothing, and a notice says that this was guessed.
#[test]
fn a_page_with_one_sentence_alone_is_empty_in_any_language() {
    const POSTS: &str = "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1";
    let read = |html: String| read_as("html", &[(POSTS.to_owned(), html)]);
    for sentence in [
        "Du hast keine Daten in diesem Bereich",
        "Nie masz żadnych danych w tej sekcji.",
        "このセクションにはデータがありません",
        "此部分中沒有任何資料。",
        "ليست لديك أي بيانات في هذا القسم",
    ] {
        for around in [
            ("<div class=\"_a6-p\">", "</div>"),
            ("<div class=\"_a6-g\"><div class=\"_a6-p\">", "</div></div>"),
        ] {
            let outcome = read(page(&format!("{}{sentence}{}", around.0, around.1)));
            assert_eq!(outcome.code, 0, "{sentence} {:?}", outcome.findings());
            assert!(outcome.finds("empty_guessed"), "{sentence}");
            assert_eq!(outcome.at("/quality/members/failed"), 0);
            assert!(!outcome.stdout.contains(sentence));
        }
    }
    for main in [
        "<p>[object Object]</p>",
        "<p>Hallo Welt</p>",
        "<p>Fehler 500 beim Laden der Daten</p>",
        "<p>Das ist ein ganzer Satz</p><p>Das ist noch ein Satz</p>",
        "<ul><li>Hallo</li><li>Welt</li></ul>",
    ] {
        let outcome = read(page(main));
        assert_eq!(outcome.code, 3, "{main}");
        assert!(outcome.finds("member_not_understood") && !outcome.finds("empty_guessed"));
    }
    // Without the frame a page is of somebody else.
    let foreign = "<html><body><p>Das ist ein ganzer Satz</p></body></html>";
    assert!(read(foreign.to_owned()).finds("member_not_understood"));
}

#[test]
fn an_object_that_the_exporter_lost_in_a_list_is_mended_and_alone_is_not_understood() {
    const POSTS: &str = "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1";
    let [one, two] = [1, 2].map(|number| record("posts", number));
    for (text, code, posts, finding) in [
        (format!("[{one},[object Object],{two}]"), 0, 2, "mended"),
        (format!("[[object Object],{one}]"), 0, 1, "mended"),
        ("[[object Object]]".to_owned(), 3, 0, "member_not_understood"),
        ("[[object Object],[object Object]]".to_owned(), 3, 0, "member_not_understood"),
    ] {
        let outcome = read(&[(POSTS.to_owned(), text.clone())]);
        assert_eq!(outcome.code, code, "{text} {:?}", outcome.findings());
        outcome.assert_counts(&[("posts", (posts, 0, posts))]);
        assert!(outcome.finds(finding), "{text}");
    }
}

/// An album without photos has a name and an empty list; a sticker in one is no photo.
#[test]
fn an_album_without_photos_or_with_a_sticker_is_no_damage() {
    const ALBUM: &str = "your_facebook_activity/posts/album/0";
    for text in [
        r#"{"name":"Sommer","photos":[]}"#,
        r#"{"name":"Sommer","photos":[],"last_modified_timestamp":1756022400}"#,
        r#"{"name":"Sommer","photos":[{"uri":"posts/media/stickers_used/39_1234567890123.png","creation_timestamp":1756022400}]}"#,
    ] {
        let outcome = read(&[(ALBUM.to_owned(), text.to_owned())]);
        assert_eq!(outcome.code, 0, "{text} {:?}", outcome.findings());
        outcome.assert_counts(&[("photos", (0, 0, 0))]);
    }
    let named = read(&[(ALBUM.to_owned(), r#"{"name":"Sommer","fotos":"?"}"#.to_owned())]);
    assert!(named.finds("member_not_understood"));
}

#[test]
fn known_empty_forms_are_no_damage() {
    for (group, rows) in by_group() {
        for form in ["[]", "{}", " ", "[\"You have no data in this section\"]", "list"] {
            let file = |row: &Row| match (form, row.list) {
                ("list", Some(name)) => format!(r#"{{"{name}":[]}}"#),
                ("list", None) => "[]".to_owned(),
                _ => form.to_owned(),
            };
            let files: Vec<_> = rows.iter().map(|row| (row.path.clone(), file(row))).collect();
            let outcome = read(&files);
            assert_eq!(outcome.code, 0, "{group} {form} {:?}", outcome.findings());
            assert!(!outcome.finds("mended"), "{group} {form}");
        }
    }
}
