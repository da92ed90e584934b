//! The export of the Meta AI app (formats/whatsapp.md §6.3): one text a conversation, with a trailing
//! comma and a doubled entry, as its only public reader met them.

use super::media;
use super::tree::Tree;

/// A conversation: the day of its file name, its seconds, and its turns (own or the AI's).
pub struct Conversation {
    pub day: &'static str,
    pub seconds: i64,
    pub turns: &'static [(bool, &'static str)],
}

impl Conversation {
    fn label(&self) -> String {
        format!("Conversation with Meta AI_{}_{}.txt", self.day, self.seconds)
    }

    fn text(&self) -> String {
        let turns = self.turns.iter().map(|(own, said)| {
            let speaker = if *own { "You" } else { "Meta AI" };
            format!("{speaker}: {said}\n")
        });
        format!("Conversation with Meta AI\n\n\n{}", turns.collect::<String>())
    }
}

/// The picture that was shown to the AI: it lies where other exports have those of posts.
pub const PICTURE: &str = "posts/media/your_posts/478900000000001_178900000000001_n_1.jpg";

/// The export in JSON.
pub fn json(conversations: &[Conversation]) -> Tree {
    let mut entries: Vec<String> = conversations
        .iter()
        .map(|one| {
            let (label, text) = (one.label(), one.text());
            let [label, text] = [label, text].map(|text| serde_json::to_string(&text).unwrap());
            format!("{{\"label\": {label}, \"value\": {text}}}")
        })
        .collect();
    entries.extend(entries.first().cloned());
    let link = format!("https://example.org/{PICTURE}");
    entries.push(format!("{{\"label\": \"Media\", \"value\": \"{link}\"}}"));
    let list = entries.join(", ");
    let mut tree = Tree::default();
    tree.insert(
        "meta_ai_profile/your_ai_conversations.json",
        format!(
            "{{\"label_values\": [{{\"label\": \"Conversation file\", \"dict\": [{{\"label\": \
             \"Conversation file\", \"dict\": [{list},]}}]}}]}}"
        ),
    );
    tree.insert("meta_ai_profile/your_meta_ai_profile.json", "{}");
    others(&mut tree, "json");
    tree
}

/// The export in HTML.
pub fn html(conversations: &[Conversation]) -> Tree {
    let rows: Vec<String> = conversations
        .iter()
        .chain(conversations.first())
        .map(|one| {
            let text = one.text().replace('&', "&amp;").replace('\n', "<br />");
            format!(
                "<tr><td class=\"_2pin _a6_q\">{}</td><td class=\"_2pin _2piu _a6_r\">{text}</td></tr>",
                one.label()
            )
        })
        .collect();
    let mut tree = Tree::default();
    tree.insert(
        "meta_ai_profile/your_ai_conversations.html",
        format!(
            "<!DOCTYPE html><html><head><meta charset=\"utf-8\"/><title>Your AI conversations\
             </title></head><body class=\"_5vb_ _2yq _a7o5\"><div class=\"_a706\" role=\"main\">\
             <div class=\"pam _3-95 _2ph- _a6-g uiBoxWhite noborder\"><div class=\"_2ph_ _a6-p\">\
             <table style=\"table-layout: fixed;\"><tr><td colspan=\"2\" class=\"_2pin _a6_q\">\
             Conversation file<div><div><table style=\"table-layout: fixed;\">{}</table></div>\
             </div></td></tr></table></div></div></div></body></html>",
            rows.concat()
        ),
    );
    tree.insert("meta_ai_profile/your_meta_ai_profile.html", "<html><body>Erika</body></html>");
    others(&mut tree, "html");
    tree
}

fn others(tree: &mut Tree, end: &str) {
    let empty = if end == "json" { "{}" } else { "<html><body></body></html>" };
    for name in ["meta_ai_media", "connected_devices", "app_settings"] {
        tree.insert(format!("meta_ai_app/{name}.{end}"), empty);
    }
    tree.insert(PICTURE, media::jpeg());
}

/// Erika's conversations: two questions before the training start with two answers; one after it,
/// with an answer and the wish to be forgotten.
pub const ERIKAS: [Conversation; 2] = [
    Conversation {
        day: "05-20-2025",
        seconds: 1_747_742_400, // 2025-05-20T12:00:00Z
        turns: &[
            (true, "Wie koche ich Linsen?"),
            (false, "Gern! So:\n1. Waschen\n2. Kochen"),
            (true, "Und Belugalinsen?"),
            (false, "Etwas länger."),
        ],
    },
    Conversation {
        day: "06-02-2025",
        seconds: 1_748_880_000, // 2025-06-02T16:00:00Z
        turns: &[(true, "Was ist das auf dem Bild?"), (false, "Ein Igel."), (true, "/reset-ai")],
    },
];
