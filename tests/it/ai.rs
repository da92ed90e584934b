//! What was said to Meta AI, in every product, over files as people have them (COUNTING §9,
//! formats/whatsapp.md). All numbers are counted by hand.

use std::ffi::OsString;
use std::fs;
use std::path::Path;

use serde_json::Value;
use tempfile::TempDir;

use crate::support::ai_app::{self, ERIKAS};
use crate::support::chat_fixtures::{speaking, with_ida, with_meta_ai};
use crate::support::facebook::{Layout, Variant};
use crate::support::fixtures::{facebook_person, instagram_person};
use crate::support::html::{AiPages, Pages};
use crate::support::instagram;
use crate::support::language::Language;
use crate::support::media;
use crate::support::person::AiChat;
use crate::support::run::{Outcome, Triple, report, triple, widerspruch};
use crate::support::tree::Tree;
use crate::support::whatsapp::{ChatFile, Clock, Phone, on};

const FACEBOOK: &str = "facebook-erikamustermann-2026-09-02-6zxl8WMW.zip";
const INSTAGRAM: &str = "instagram-erika_mustermann-2026-09-02-Ab12Cd34.zip";
const AI: &str = "your_instagram_activity/messages/ai_conversations.json";

fn one_file(path: &str, bytes: impl Into<Vec<u8>>) -> Tree {
    let mut tree = Tree::default();
    tree.insert(path, bytes);
    tree
}

fn facebook() -> Tree {
    facebook_person(2025).write(Layout::L4(Variant::Y2026))
}

fn instagram() -> Tree {
    instagram_person(2026).write(instagram::Layout::G4)
}

/// A report over these files in a folder of their own.
fn over(tree: &Tree) -> Outcome {
    let folder = TempDir::new().unwrap();
    tree.to_folder(folder.path());
    report([folder.path()])
}

/// A report over one text or zip, named as a path.
fn over_file(name: &str, bytes: impl AsRef<[u8]>) -> Outcome {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join(name);
    fs::write(&path, bytes).unwrap();
    report([path])
}

/// What a person reads, as one line.
fn told(path: &Path, language: &str) -> (i32, String) {
    let arguments = ["report", "--long", "--language", language].map(OsString::from);
    let outcome = widerspruch(arguments.into_iter().chain([path.into()]));
    let said = format!("{} {}", outcome.stdout, outcome.stderr);
    (outcome.code, said.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// Exit code 1 and a sentence: where nothing can be counted, there is no report.
#[track_caller]
fn nothing(outcome: &Outcome, sentence: &str) {
    let words = outcome.stderr.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(outcome.code == 1 && words.contains(sentence), "exit {}: {words}", outcome.code);
}

fn said(outcome: &Outcome) -> Triple {
    outcome.count("ai_interactions")
}

/// Before the training start, since, undated.
fn by_time(outcome: &Outcome) -> [u64; 3] {
    ["before_training_start", "since_training_start", "undated"]
        .map(|period| triple(outcome.at(&format!("/timing/{period}/ai_interactions"))).0)
}

/// The product's entry of the report.
fn product<'a>(outcome: &'a Outcome, platform: &str) -> &'a Value {
    let products = outcome.at("/ai").as_array().unwrap();
    products.iter().find(|product| product["platform"] == platform).unwrap()
}

fn number(product: &Value, field: &str) -> u64 {
    product[field].as_u64().unwrap()
}

/// Chats of WhatsApp, archives of Facebook and Instagram, and the Meta AI app in one folder.
fn mixed_folder(folder: &Path) {
    facebook().zip_as(folder, FACEBOOK);
    instagram().zip_as(folder, INSTAGRAM);
    let mut ios = one_file("_chat.txt", with_meta_ai(Phone::Ios, "de", Clock::Hours24));
    ios.insert("00000012-PHOTO-2025-06-01-09-10-11.jpg", media::jpeg());
    ios.zip_as(folder, "WhatsApp Chat - Meta AI.zip");
    let chat = with_ida(Phone::Android, "de", Clock::Hours24);
    one_file("WhatsApp Chat mit Ida Beispiel.txt", chat)
        .zip_as(folder, "WhatsApp Chat mit Ida Beispiel.zip");
    ai_app::json(&ERIKAS).zip_as(folder, "meta-ai.zip");
}

#[test]
fn chats_count_beside_the_other_archives_of_one_call() {
    let folder = TempDir::new().unwrap();
    mixed_folder(folder.path());
    let outcome = report([folder.path()]);
    assert_eq!(outcome.code, 0, "{}", outcome.stderr);
    // Facebook 2, Instagram 1, WhatsApp 3 to Meta AI and 1 that calls it, the app 3. Whether the
    // one that calls it reached the AI is open.
    assert_eq!(said(&outcome), (10, 9, 10));
    // Before: one in WhatsApp, two in the app.
    assert_eq!(by_time(&outcome), [3, 7, 0]);
    for (platform, expected) in [
        ("facebook", (2, 2, 2)),
        ("instagram", (1, 1, 1)),
        ("whatsapp", (4, 3, 4)),
        ("meta_ai_app", (3, 3, 3)),
    ] {
        let own = outcome.at(&format!("/platforms/{platform}/ai_interactions"));
        assert_eq!(triple(own), expected, "{platform}");
    }
    // Nothing else changes: the numbers of facebook-L4-json and instagram-G4-json together.
    outcome.assert_counts(&[("posts", (19, 7, 19)), ("photos", (17, 7, 17))]);
    let whatsapp = product(&outcome, "whatsapp");
    let counts = ["messages", "mentions", "since_training_start", "answers", "by_others"];
    // Two answers: one in each chat; Ida called Meta AI once.
    assert_eq!(counts.map(|field| number(whatsapp, field)), [3, 1, 3, 2, 1]);
    assert_eq!(whatsapp["first"], "2025-05-20");
    assert_eq!(whatsapp["last"], "2025-06-30");
    assert_eq!(whatsapp["resets"], serde_json::json!(["2025-06-01"]));
    // Each file named by itself gives the same.
    let entries = fs::read_dir(folder.path()).unwrap();
    let mut paths: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let named = report(&paths);
    assert_eq!((said(&named), by_time(&named)), ((10, 9, 10), [3, 7, 0]));
}

#[test]
fn the_report_says_of_each_product_how_many_when_and_what_deletes_them() {
    let folder = TempDir::new().unwrap();
    mixed_folder(folder.path());
    let (code, german) = told(folder.path(), "de");
    assert_eq!(code, 0, "{german}");
    for sentence in [
        "10 Nachrichten hast du an Meta AI geschrieben",
        "WhatsApp: 3 Nachrichten und eine, die Meta AI in einem anderen Chat ruft; die erste vom \
         20. Mai 2025, die letzte vom 30. Juni 2025; 3 davon seit dem Trainingsbeginn (27. Mai 2025). \
         Daneben, nicht mitgezählt: 2 Antworten der KI und eine Nachricht von anderen. Mit \
         „/reset-ai“ hast du am 1. Juni 2025 verlangt, dass Meta seine Kopie löscht",
        "Meta-AI-App: 3 Nachrichten",
        "„Erweiterten Chat-Datenschutz“",
        "WhatsApp Ireland Limited, Attn: Privacy Policy, Merrion Road",
        "whatsapp.com/contact/forms/382532939919295",
        "Metas Kopie kann bleiben",
    ] {
        assert!(german.replace('\u{a0}', " ").contains(sentence), "{sentence}\n{german}");
    }
    let (_, english) = told(folder.path(), "en");
    for sentence in [
        "You wrote 10 messages to Meta AI",
        "WhatsApp: 3 messages and one that calls Meta AI in another chat; the first on 20 May 2025, \
         the last on 30 June 2025; 3 of them since the training start (27 May 2025).",
        "Not counted with them: 2 answers by the AI and one message by others.",
    ] {
        assert!(english.replace('\u{a0}', " ").contains(sentence), "{sentence}\n{english}");
    }
}

#[test]
fn a_chat_beside_an_export_unpacked_into_the_same_folder_counts() {
    let chat = with_meta_ai(Phone::Android, "de", Clock::Hours24);
    let mut tree = facebook();
    tree.insert("WhatsApp Chat mit Meta AI.txt", chat.clone());
    // What somebody sent on Messenger is a file of theirs.
    tree.insert(
        "your_facebook_activity/messages/inbox/ida_1/files/WhatsApp Chat mit Meta AI.txt",
        chat,
    );
    let outcome = over(&tree);
    assert_eq!((outcome.code, said(&outcome)), (0, (5, 5, 5)));
    let mut tree = facebook();
    tree.insert(
        "WhatsApp Chat - Meta AI/_chat.txt",
        with_meta_ai(Phone::Ios, "de", Clock::Hours24),
    );
    assert_eq!(said(&over(&tree)), (5, 5, 5));
}

#[test]
fn a_chat_in_zip_and_text_and_in_two_languages_counts_once() {
    let folder = TempDir::new().unwrap();
    let chat = with_meta_ai(Phone::Android, "de", Clock::Hours24);
    one_file("WhatsApp Chat mit Meta AI.txt", chat.clone())
        .zip_as(folder.path(), "WhatsApp Chat mit Meta AI.zip");
    fs::write(folder.path().join("WhatsApp Chat mit Meta AI (1).txt"), chat).unwrap();
    let other = with_meta_ai(Phone::Android, "en-US", Clock::Hours12);
    fs::write(folder.path().join("WhatsApp Chat with Meta AI.txt"), other).unwrap();
    let outcome = report([folder.path()]);
    assert_eq!(said(&outcome), (3, 3, 3));
    assert_eq!(number(product(&outcome, "whatsapp"), "answers"), 1);
}

#[test]
fn in_a_chat_of_two_the_own_name_is_the_other_one_and_in_a_group_it_is_asked_for() {
    let chat = with_ida(Phone::Android, "de", Clock::Hours24);
    let outcome = over_file("WhatsApp Chat mit Ida Beispiel.txt", &chat);
    assert_eq!((outcome.code, said(&outcome)), (0, (1, 0, 1)));
    assert_eq!(number(product(&outcome, "whatsapp"), "by_others"), 1);
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("WhatsApp Chat mit Gartenfreunde.txt");
    fs::write(&path, chat).unwrap();
    let outcome = report([&path]);
    assert_eq!((outcome.code, said(&outcome)), (0, (0, 0, 0)));
    assert!(outcome.finds("chat_owner_unknown"));
    assert_eq!(number(product(&outcome, "whatsapp"), "by_unknown"), 2);
    let me = |name: &str| report([path.as_os_str(), "--me".as_ref(), name.as_ref()]);
    assert_eq!(said(&me("ada")), (1, 0, 1));
    assert_eq!(said(&me("Ida Beispiel")), (1, 0, 1));
    assert_eq!(said(&me("Nobody")), (0, 0, 0));
    let (_, german) = told(&path, "de");
    assert!(german.contains("--me NAME"), "{german}");
}

#[test]
fn an_ambiguous_date_undates_only_what_may_lie_on_either_side_of_the_start() {
    // 5 February or 2 May, 6 April or 4 June, 8 July or 7 August 2025.
    let chat = ChatFile::new(Phone::Ios, speaking("en-GB"), Clock::Hours24)
        .said(on(2025, 2, 5), "Ada", "Eins")
        .said(on(2025, 4, 6), "Meta AI", "Hallo")
        .said(on(2025, 4, 6), "Ada", "Zwei")
        .said(on(2025, 7, 8), "Ada", "Drei")
        .build();
    let outcome = over_file("WhatsApp Chat - Meta AI.txt", &chat);
    assert_eq!((outcome.code, said(&outcome)), (0, (3, 3, 3)));
    assert_eq!(by_time(&outcome), [1, 1, 1]);
    assert!(outcome.finds("chat_dates_ambiguous"));
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("WhatsApp Chat - Meta AI.txt");
    fs::write(&path, chat).unwrap();
    let (_, german) = told(&path, "de");
    let sentence = "vor und anders nach dem Trainingsbeginn in der EU (27. Mai 2025) läge";
    assert!(german.replace('\u{a0}', " ").contains(sentence), "{german}");
    let (_, english) = told(&path, "en");
    assert!(
        english.replace('\u{a0}', " ").contains("training in the EU (27 May 2025)"),
        "{english}"
    );
}

#[test]
fn texts_that_are_no_chats_and_chats_of_other_messengers_are_said_to_be_none() {
    let texts: [(&str, &[u8]); 6] = [
        ("notes", b"Einkaufen:\nMilch\nBrot am 01.06.2025\n"),
        ("Signal", b"From: Ada (+49 30 1234567)\nType: outgoing\nSent: Sun, 01 Jun 2025 12:00:00 +0000\n\n@Meta AI hallo\n"),
        ("Telegram", b"Ada, [01.06.25 12:00]\n@Meta AI hallo\n\nIda, [01.06.25 12:01]\nHallo\n"),
        ("IRC", b"2025-06-01 12:00:00 <ada> @Meta AI hallo\n2025-06-01 12:00:01 <ida> Hallo\n"),
        ("CSV", b"date,sender,text\n2025-06-01,Meta AI,Hallo\n"),
        ("subtitles", b"1\n00:00:01,000 --> 00:00:02,000\nMeta AI: Hallo\n"),
    ];
    for (name, text) in texts {
        let outcome = over_file("WhatsApp Chat mit Meta AI.txt", text);
        nothing(&outcome, "is not a WhatsApp chat");
        assert!(!outcome.stderr.contains("hallo"), "{name}: {}", outcome.stderr);
    }
}

#[test]
fn a_chat_in_another_encoding_is_an_error_and_a_damaged_line_loses_nothing_else() {
    let chat = with_meta_ai(Phone::Android, "de", Clock::Hours24);
    let text = String::from_utf8(chat.clone()).unwrap();
    let utf16: Vec<u8> =
        [0xff, 0xfe].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    let outcome = over_file("WhatsApp Chat mit Meta AI.txt", utf16);
    nothing(&outcome, "is not written in UTF-8 and was not read");
    // Windows wrote one line in Latin-1.
    let line = b"30.06.25, 12:40 - Ada: sch\xf6n\n";
    let mixed: Vec<u8> = chat.iter().chain(line).copied().collect();
    let outcome = over_file("WhatsApp Chat mit Meta AI.txt", mixed);
    assert_eq!((outcome.code, said(&outcome)), (3, (4, 4, 4)));
    assert!(outcome.finds("wrong_encoding"));
}

#[test]
fn a_line_of_megabytes_is_one_message() {
    let mut chat = with_meta_ai(Phone::Android, "de", Clock::Hours24);
    chat.extend(b"30.06.25, 12:40 - Ada: ");
    chat.extend(std::iter::repeat_n(b'x', 3 << 20));
    chat.extend(b"\n30.06.25, 12:41 - Ada: Ende\n");
    let outcome = over_file("WhatsApp Chat mit Meta AI.txt", chat);
    assert_eq!(said(&outcome), (5, 5, 5));
    // A line that was cut to fit is said.
    assert_eq!(outcome.code == 3, outcome.finds("limit_reached"));
}

#[test]
fn a_zip_with_only_media_and_the_account_report_are_named_with_what_to_do() {
    let folder = TempDir::new().unwrap();
    let media = one_file("IMG-20250601-WA0003.jpg", media::jpeg())
        .zip_as(folder.path(), "WhatsApp Chat - Meta AI.zip");
    let mut account = Tree::default();
    account.insert("index.html", "<html><body></body></html>");
    for name in ["whatsapp_connections/contacts", "whatsapp_settings/account_settings"] {
        account.insert(format!("{name}.json"), r#"{"wa_contacts":[]}"#);
        account.insert(format!("{name}.html"), "<html><body></body></html>");
    }
    let account = account.zip_as(folder.path(), "My account info.zip");
    for (path, words) in [
        (&media, ["nur Medien und keinen Text", "only media and no text"]),
        (
            &account,
            [
                "aber keine Nachrichten, auch nicht die an Meta AI",
                "no messages, not even those to Meta AI",
            ],
        ),
    ] {
        for (language, words) in ["de", "en"].into_iter().zip(words) {
            let (code, said) = told(path, language);
            assert!(code == 1 && said.contains(words), "{said}");
        }
    }
    // Beside something that counts they are notices.
    let facebook = facebook().zip_as(folder.path(), FACEBOOK);
    let outcome = report([&facebook, &account]);
    assert_eq!((outcome.code, said(&outcome)), (0, (2, 2, 2)));
    assert!(outcome.finds("whatsapp_account_report"));
}

/// Two conversations: two questions and an answer; one question.
fn two_conversations() -> instagram::Instagram {
    let mut person = instagram_person(2026);
    person.ai_chats = vec![
        AiChat::default()
            .ask("2025-05-26T19:00", "Was blüht im Mai?")
            .answer("2025-05-26T19:00", "Flieder.")
            .ask("2025-05-28T19:01", "Und im Juni?"),
        AiChat::default().ask("2026-01-30T19:00", "Was blüht im Februar?"),
    ];
    person
}

#[test]
fn one_conversation_or_a_list_in_any_language_with_or_without_senders() {
    let tree = two_conversations().write(instagram::Layout::G4);
    let outcome = over(&tree);
    assert_eq!((said(&outcome), by_time(&outcome)), ((3, 3, 3), [1, 2, 0]));
    assert_eq!(number(product(&outcome, "instagram"), "answers"), 1);
    // The file as one object instead of a list.
    let mut person = two_conversations();
    person.ai_chats.truncate(1);
    assert_eq!(said(&over(&person.write(instagram::Layout::G4))), (2, 2, 2));
    // Labels that no table knows: the structure decides.
    let mut foreign = tree.clone();
    foreign.edit(AI, |json| {
        json.replace("\"Name\"", "\"Kto\"").replace("\"Message\"", "\"Wiadomosc\"")
    });
    assert_eq!((said(&over(&foreign)), by_time(&over(&foreign))), ((3, 3, 3), [1, 2, 0]));
    // The youngest message of the first conversation lacks its sender.
    let mut nameless = tree;
    nameless
        .edit(AI, |json| json.replacen("\"value\": \"Erika Mustermann\"", "\"value\": \"\"", 1));
    let outcome = over(&nameless);
    assert_eq!((outcome.code, said(&outcome)), (0, (2, 2, 2)));
    assert_eq!(number(product(&outcome, "instagram"), "by_unknown"), 1);
    assert!(outcome.finds("ai_senders_unknown"));
}

#[test]
fn all_forms_of_pages_count_like_the_json_and_once_with_it() {
    let json = two_conversations().write(instagram::Layout::G4);
    let pages = Pages::instagram(Language::De);
    let value: Value = serde_json::from_slice(json.bytes(AI)).unwrap();
    for form in [AiPages::Folders, AiPages::Flat, AiPages::Tables] {
        let (_, mut html) = pages.twin(&json, None).split(|path| path.contains("ai_conversations"));
        for (end, page) in pages.ai_pages(&value, form) {
            html.insert(
                format!("your_instagram_activity/messages/ai_conversations{end}.html"),
                page,
            );
        }
        let outcome = over(&html);
        assert_eq!((said(&outcome), by_time(&outcome)), ((3, 3, 3), [1, 2, 0]), "{form:?}");
        assert_eq!(number(product(&outcome, "instagram"), "answers"), 1, "{form:?}");
        let both = over(&json.below("one").and(html.below("two")));
        assert_eq!((said(&both), by_time(&both)), ((3, 3, 3), [1, 2, 0]), "{form:?}");
    }
}

#[test]
fn an_ordinary_thread_counts_only_if_meta_ai_takes_part() {
    let thread = |other: &str| {
        format!(
            r#"{{"participants":[{{"name":"{other}"}},{{"name":"Erika Mustermann"}}],"messages":[
            {{"sender_name":"{other}","timestamp_ms":1753034460000,"content":"Ja."}},
            {{"sender_name":"Erika Mustermann","timestamp_ms":1753034400000,"content":"Regnet es?"}}],
            "title":"{other}","thread_path":"inbox/x_1"}}"#
        )
    };
    let inbox = "your_facebook_activity/messages/inbox";
    let mut tree = facebook();
    tree.insert(format!("{inbox}/metaai_1/message_1.json"), thread("Meta AI"));
    tree.insert(format!("{inbox}/ida_2/message_1.json"), thread("Ida Beispiel"));
    let outcome = over(&tree);
    // Two in ai_conversations.json, one in the thread.
    assert_eq!((outcome.code, said(&outcome)), (0, (3, 3, 3)));
    assert_eq!(number(product(&outcome, "facebook"), "answers"), 2);
}

#[test]
fn pictures_of_the_meta_ai_app_are_input_and_no_posts() {
    for tree in [ai_app::json(&ERIKAS), ai_app::html(&ERIKAS)] {
        let outcome = over(&tree);
        assert_eq!((outcome.code, said(&outcome), by_time(&outcome)), (0, (3, 3, 3), [2, 1, 0]));
        outcome.assert_counts(&[("posts", (0, 0, 0)), ("photos", (0, 0, 0))]);
        let app = product(&outcome, "meta_ai_app");
        assert_eq!((number(app, "answers"), &app["first"]), (3, &Value::from("2025-05-20")));
        assert_eq!(app["resets"], serde_json::json!(["2025-06-02"]));
        let exports = outcome.at("/exports").as_array().unwrap();
        let platforms: Vec<&Value> = exports.iter().map(|export| &export["platform"]).collect();
        assert_eq!(platforms, ["meta_ai_app"]);
        // The page of media and the picture.
        let families = outcome.at("/quality/out_of_scope");
        assert_eq!(families, &serde_json::json!([{"family": "meta_ai_media", "members": 2}]));
        assert_eq!(outcome.at("/quality/media_without_record"), 0);
    }
    // Both flavours together count once.
    let both = over(&ai_app::json(&ERIKAS).below("one").and(ai_app::html(&ERIKAS).below("two")));
    assert_eq!((said(&both), by_time(&both)), ((3, 3, 3), [2, 1, 0]));
}

#[test]
fn the_export_of_a_meta_account_is_known_with_and_without_conversations() {
    let mut quest = Tree::default();
    for folder in ["meta_account", "meta_horizon_profile", "worlds", "environmental_data"] {
        quest.insert(format!("{folder}/index.html"), "<html><body></body></html>");
        quest.insert(format!("{folder}/facts.html"), "<html><body></body></html>");
    }
    let folder = TempDir::new().unwrap();
    let zip = quest.zip_as(folder.path(), "meta-account.zip");
    nothing(&report([&zip]), "is the export of a Meta account (Quest, Horizon)");
    assert!(told(&zip, "de").1.contains("Export eines Meta-Kontos (Quest, Horizon)"));
    let mut whole = quest.and(ai_app::html(&ERIKAS));
    whole.insert("voice_activities/voice.html", "<html><body></body></html>");
    let outcome = over(&whole);
    assert_eq!((outcome.code, said(&outcome)), (0, (3, 3, 3)));
    // Nobody has seen the folder of voice commands: it is named.
    assert_eq!(outcome.at("/quality/members/unknown"), 1);
}

#[test]
fn files_about_ai_that_nobody_has_seen_are_named() {
    let mut tree = facebook();
    let known = over(&tree);
    assert_eq!(known.at("/quality/members/unknown"), 0);
    tree.insert("your_facebook_activity/other_activity/ai_studio.json", "{}");
    tree.insert("preferences/ai/choices.json", "{}");
    tree.insert("your_facebook_activity/messages/ai_characters.json", "{}");
    // The name of a person is none of a feature.
    tree.insert("your_facebook_activity/messages/inbox/ai_muster_12/photos.json", "{}");
    let outcome = over(&tree);
    assert_eq!(outcome.at("/quality/members/unknown"), 3);
    let named: Vec<&str> = outcome
        .at("/quality/diagnostics")
        .as_array()
        .unwrap()
        .iter()
        .filter(|finding| finding["code"] == "member_unknown")
        .map(|finding| finding["member"].as_str().unwrap())
        .collect();
    assert_eq!(
        named,
        [
            "preferences/ai/choices.json",
            "your_facebook_activity/messages/ai_characters.json",
            "your_facebook_activity/other_activity/ai_studio.json",
        ]
    );
    let mut tree = instagram();
    tree.insert("your_instagram_activity/ai/interest_categories.json", "[]");
    tree.insert("your_instagram_activity/ai/images_you_made.json", "[]");
    assert_eq!(over(&tree).at("/quality/members/unknown"), 1);
}

#[test]
fn a_report_over_whatsapp_alone_speaks_of_no_posts() {
    let chats = concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/whatsapp-chat-android");
    let (code, english) = told(Path::new(chats), "en");
    assert_eq!(code, 0, "{english}");
    let english = english.replace('\u{a0}', " ");
    assert!(english.contains("since 27 May 2025 cannot be taken back."), "{english}");
    assert!(!english.contains("anything that was public"), "{english}");
    assert!(!english.contains("old public posts"), "{english}");
}

#[test]
fn the_letter_over_chats_names_them_and_the_address_of_whatsapp() {
    let folder = TempDir::new().unwrap();
    mixed_folder(folder.path());
    let path = folder.path().to_str().unwrap();
    let outcome = widerspruch(["letter", "--language", "en", path]);
    let text = format!("{} {}", outcome.stdout, outcome.stderr);
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    for words in [
        "my chats with Meta AI (Facebook, Instagram, WhatsApp and Meta AI app)",
        "WhatsApp Ireland Limited, Attn: Privacy Policy",
        "https://www.whatsapp.com/contact/forms/382532939919295/",
    ] {
        assert!(text.contains(words), "{words}\n{text}");
    }
}
