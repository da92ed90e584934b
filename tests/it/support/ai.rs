//! Conversations with Meta AI and requests for downloads: the same shapes on both platforms
//! (formats/whatsapp.md §6.1, formats/instagram.md §1.3).

use super::json::{Json, object};
use super::label_values::{Rows, list_or_one};
use super::labels::Label;
use super::language::Language;
use super::person::{AiChat, AiMessage, Owner, Request};

/// `ai_conversations.json`: one record a conversation, newest message first.
pub fn conversations(chats: &[AiChat], owner: &Owner) -> Json {
    list_or_one(chats.iter().map(|chat| conversation(chat, owner)).collect())
}

fn conversation(chat: &AiChat, owner: &Owner) -> Json {
    let last = chat.messages.last().map_or(0, |message| message.time);
    let messages = chat.messages.iter().rev().map(|message| one(message, owner));
    object! {
        "title": "", "timestamp": last, "media": Json::EMPTY,
        "label_values": Json::List(vec![
            object! {"label": "Pinned messages", "vec": Json::EMPTY},
            object! {"label": "Summary", "value": ""},
            object! {"label": "Image"},
            object! {"dict": Json::EMPTY, "title": "Former participants"},
            object! {"title": "Messages", "dict": Json::List(messages.collect())},
        ]),
        "fbid": format!("{}", 700_000_000_000_000 + last),
    }
}

fn one(message: &AiMessage, owner: &Owner) -> Json {
    let name = if message.own { owner.name.as_str() } else { "Meta AI" };
    object! {
        "title": "",
        "dict": Json::List(vec![
            object! {"label": "Message"},
            object! {"label": "Sticker"},
            object! {"label": "IP address"},
            object! {"label": "Message", "value": &message.text},
            object! {"label": "Reactions", "vec": Json::EMPTY},
            object! {"label": "Replying to"},
            object! {"label": "Transcription"},
            object! {"label": "Unavailable"},
            object! {"dict": Json::EMPTY, "title": "Attachment"},
            object! {"label": "Name", "value": name},
            object! {"dict": Json::EMPTY, "title": "Soundmoji"},
            object! {"dict": Json::EMPTY, "title": "Audio calls"},
            object! {"timestamp_value": message.time},
        ]),
    }
}

/// One earlier request for a download.
pub fn download_request(language: Language, number: usize, request: &Request) -> Json {
    let mut rows = Rows::new(language).time(Label::RequestTime, request.time + 3600);
    if let Some((start, end)) = request.range {
        rows = rows.time(Label::StartDate, start).time(Label::EndDate, end);
    }
    rows.value(Label::OutputFormat, "JSON")
        .into_record_with(request.time, &(number + 1).to_string())
}
