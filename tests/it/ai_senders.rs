//! Whose a message to Meta AI is, and what of a chat counts at all (COUNTING §9).

use std::fs;

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::support::chat_fixtures::{speaking, with_ida};
use crate::support::plain::{FACEBOOK, erika, over, tree};
use crate::support::run::{Outcome, Triple, report};
use crate::support::whatsapp::{ChatFile, Clock, Phone, on};

fn said(outcome: &Outcome) -> Triple {
    outcome.count("ai_interactions")
}

/// The report on chats, each under the name of its file.
fn over_chats(chats: &[(&str, &[u8])], arguments: &[&str]) -> Outcome {
    let folder = TempDir::new().unwrap();
    for (name, chat) in chats {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, chat).unwrap();
    }
    report([folder.path().to_str().unwrap()].into_iter().chain(arguments.iter().copied()))
}

fn conversation(messages: &[&[(&str, &str)]]) -> Value {
    let messages: Vec<Value> = messages
        .iter()
        .zip(1_760_000_000..)
        .map(|(fields, time)| {
            let rows = fields.iter().map(|(label, value)| json!({"label": label, "value": value}));
            let rows: Vec<Value> = rows.chain([json!({"timestamp_value": time})]).collect();
            json!({"title": "", "dict": rows})
        })
        .collect();
    json!([{"title": "x", "timestamp": 1_759_996_800, "media": [], "fbid": "5",
            "label_values": [{"title": "Nachrichten", "dict": messages}]}])
}

fn over_conversation(messages: &[&[(&str, &str)]]) -> (Triple, u64) {
    let files = [
        erika(),
        ("your_facebook_activity/messages/ai_conversations.json", conversation(messages)),
    ];
    let outcome = over(&[(FACEBOOK, &tree(&files))], &[]);
    let unknown = outcome.at("/ai/0/by_unknown").as_u64().unwrap();
    assert_eq!(outcome.finds("ai_senders_unknown"), unknown > 0);
    (said(&outcome), unknown)
}

#[test]
fn a_text_that_comes_twice_is_nobodys_name() {
    let twice: [&[(&str, &str)]; 2] = [&[("Nachricht", "Gern")], &[("Nachricht", "Gern")]];
    assert_eq!(over_conversation(&twice), ((0, 0, 0), 2));
    let in_no_table: [&[(&str, &str)]; 2] = [&[("Kto", "Gern")], &[("Kto", "Gern")]];
    assert_eq!(over_conversation(&in_no_table), ((0, 0, 0), 2));
    let named: [&[(&str, &str)]; 3] = [
        &[("Nachricht", "Gern"), ("Name", "Erika Mustermann")],
        &[("Nachricht", "Gern"), ("Name", "Meta AI")],
        &[("Nachricht", "Gern")],
    ];
    assert_eq!(over_conversation(&named), ((1, 1, 1), 1));
}

/// On an iPhone what a person sends beside text begins with the mark of notices.
#[test]
fn places_polls_cards_and_what_was_deleted_count_like_text() {
    let chat = ChatFile::new(Phone::Ios, speaking("de"), Clock::Hours24)
        .notice(on(2025, 6, 1), "Meta AI", "Nachrichten werden von einer KI generiert.")
        .said(on(2025, 6, 1), "Ada", "Hallo")
        .said(on(2025, 6, 1), "Ada", "\u{200e}Standort: https://maps.google.com/?q=48.2,16.3")
        .said(on(2025, 6, 1), "Ada", "\u{200e}Café Muster https://foursquare.com/v/4b0588")
        .said(on(2025, 6, 1), "Ada", "\u{200e}Live-Standort wird geteilt")
        .said(on(2025, 6, 1), "Ada", "\u{200e}UMFRAGE:\nPizza?\n\u{200e}OPTION: Ja (1 Stimme)")
        .said(on(2025, 6, 1), "Ada", "\u{200e}Kontaktkarte ausgelassen")
        .said(on(2025, 6, 1), "Ada", "\u{200e}Audio weggelassen")
        .deleted(on(2025, 6, 1), "Ada")
        .said(on(2025, 6, 2), "Meta AI", "Das ist Wien.")
        .build();
    let outcome = over_chats(&[("WhatsApp Chat - Meta AI/_chat.txt", &chat)], &[]);
    assert_eq!(said(&outcome), (8, 8, 8));
    assert_eq!(outcome.at("/ai/0/answers"), 1);
}

#[test]
fn an_ai_under_another_name_counts_nothing_and_is_named() {
    let of = |phone: Phone, answers: bool| {
        let notice = "Nachrichten werden von einer KI generiert.";
        let chat = ChatFile::new(phone, speaking("de"), Clock::Hours24)
            .notice(on(2025, 6, 1), "Gartenladen", notice)
            .said(on(2025, 6, 1), "Ada", "Habt ihr offen?");
        let answer = |chat: ChatFile| chat.said(on(2025, 6, 1), "Gartenladen", "Bis 18 Uhr.");
        if answers { answer(chat).build() } else { chat.build() }
    };
    for (name, phone) in [
        ("WhatsApp Chat - Gartenladen/_chat.txt", Phone::Ios),
        ("_chat.txt", Phone::Ios),
        ("WhatsApp Chat mit Gartenladen.txt", Phone::Android),
    ] {
        for answers in [false, true] {
            let beside = with_ida(Phone::Android, "de", Clock::Hours24);
            let chats: [(&str, &[u8]); 2] =
                [(name, &of(phone, answers)), ("WhatsApp Chat mit Ida Beispiel.txt", &beside)];
            let outcome = over_chats(&chats, &[]);
            // Ada called Meta AI once in the chat with Ida.
            assert_eq!(said(&outcome), (1, 0, 1), "{name} {answers}");
            assert!(outcome.finds("chat_with_other_ai"), "{:?}", outcome.findings());
        }
    }
}

#[test]
fn a_name_that_is_in_no_chat_is_said_to_be_so() {
    let group = with_ida(Phone::Android, "de", Clock::Hours24);
    let chats: [(&str, &[u8]); 1] = [("WhatsApp Chat mit Gartenfreunde.txt", &group)];
    let nobody = over_chats(&chats, &["--me", "Erika Mustermann"]);
    assert_eq!(said(&nobody), (0, 0, 0));
    assert!(nobody.finds("me_in_no_chat") && nobody.finds("chat_owner_unknown"));
    assert_eq!(nobody.at("/ai/0/by_unknown"), 2);
    let ada = over_chats(&chats, &["--me", "Ada"]);
    assert_eq!(said(&ada), (1, 0, 1));
    assert!(!ada.finds("me_in_no_chat") && !ada.finds("chat_owner_unknown"));
    // A chat of two tells the name by itself, as without --me.
    let two: [(&str, &[u8]); 1] = [("WhatsApp Chat mit Ida Beispiel.txt", &group)];
    let nobody = over_chats(&two, &["--me", "Erika Mustermann"]);
    assert_eq!(said(&nobody), (1, 0, 1));
    assert!(nobody.finds("me_in_no_chat"));
}
