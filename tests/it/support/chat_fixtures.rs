//! Chats of WhatsApp and the export of the Meta AI app, with the numbers counted by hand.

use super::ai_app::{self, ERIKAS};
use super::fixtures::Fixture;
use super::media;
use super::run::Triple;
use super::tree::Tree;
use super::whatsapp::{ChatFile, Clock, LANGUAGES, Language, Phone, on};

/// How a language writes chats.
pub fn speaking(code: &str) -> Language {
    *LANGUAGES.iter().find(|language| language.code == code).unwrap()
}

/// On an iPhone: a question before the training start, an answer, a picture, a wish to be forgotten
/// and thanks after it.
pub fn with_meta_ai(phone: Phone, language: &str, clock: Clock) -> Vec<u8> {
    ChatFile::new(phone, speaking(language), clock)
        .ai_notice(on(2025, 5, 20))
        .said(on(2025, 5, 20), "Ada", "Wie koche ich Linsen?")
        .edited(on(2025, 5, 20), "Meta AI", "Gern!\n1. Waschen\n2. Kochen")
        .picture(on(2025, 5, 31), "Ada")
        .said(on(2025, 6, 1), "Ada", "/reset-ai")
        .said(on(2025, 6, 30), "Ada", "Danke!\nUnd Belugalinsen?")
        .build()
}

/// Another chat, in which both call Meta AI once.
pub fn with_ida(phone: Phone, language: &str, clock: Clock) -> Vec<u8> {
    ChatFile::new(phone, speaking(language), clock)
        .said(on(2025, 5, 31), "Ida Beispiel", "Hallo Ada")
        .said(on(2025, 6, 1), "Ada", "@\u{2068}Meta AI\u{2069} wie wird das Wetter?")
        .mention_notice(on(2025, 6, 1), "Ida Beispiel")
        .said(on(2025, 6, 1), "Meta AI", "Sonnig.")
        .said(on(2025, 6, 2), "Ida Beispiel", "und morgen, @Meta AI?")
        .said(on(2025, 6, 14), "Ada", "Bis dann")
        .build()
}

const fn only_ai(count: Triple) -> [Triple; 8] {
    let none = (0, 0, 0);
    [none, none, none, none, none, none, count, none]
}

pub fn all() -> Vec<Fixture> {
    let mut ios = Tree::default();
    ios.insert("_chat.txt", with_meta_ai(Phone::Ios, "de", Clock::Hours24));
    ios.insert("00000012-PHOTO-2025-06-01-09-10-11.jpg", media::jpeg());
    let mut android = Tree::default();
    android.insert(
        "WhatsApp Chat with Meta AI.txt",
        with_meta_ai(Phone::Android, "en-US", Clock::Hours12),
    );
    android.insert(
        "WhatsApp Chat with Ida Beispiel.txt",
        with_ida(Phone::Android, "en-US", Clock::Hours12),
    );
    android.insert("IMG-20250601-WA0003.jpg", media::jpeg());
    let app = "Two questions of May 2025 and one of June 2025, with three answers; /reset-ai is a wish, no \
               message. The first conversation stands there twice and counts once; the picture is input to \
               the AI and no post.";
    vec![
        Fixture {
            name: "whatsapp-chat-ios",
            tree: ios,
            expected: only_ai((3, 3, 3)),
            why: "The chat with Meta AI: two texts and a picture; /reset-ai is a wish, no message.",
        },
        Fixture {
            name: "whatsapp-chat-android",
            tree: android,
            expected: only_ai((4, 3, 4)),
            why: "The chat with Meta AI (two texts and a picture) and one with Ida, in which Ada calls Meta \
                  AI once, which may or may not have reached it. What Ida asks it is not Ada's.",
        },
        Fixture {
            name: "meta_ai_app-json",
            tree: ai_app::json(&ERIKAS),
            expected: only_ai((3, 3, 3)),
            why: app,
        },
        Fixture {
            name: "meta_ai_app-html",
            tree: ai_app::html(&ERIKAS),
            expected: only_ai((3, 3, 3)),
            why: app,
        },
    ]
}
