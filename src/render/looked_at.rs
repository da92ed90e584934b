//! Which samples are kept as pages and as Markdown.

use crate::report::model::Report;
use crate::report::samples;
use crate::words::i18n::Language;

/// The samples whose pages and Markdown are kept as snapshots: each case once, but for the chats with
/// Meta AI in both languages.
pub(crate) fn looked_at() -> Vec<(&'static str, Report, Language)> {
    vec![
        ("empty", samples::empty(), Language::De),
        ("tiny", samples::tiny(), Language::En),
        ("typical", samples::typical(), Language::De),
        ("huge", samples::huge(), Language::En),
        ("estimate", samples::estimate(), Language::En),
        ("minor", samples::minor(), Language::De),
        ("switzerland", samples::switzerland(), Language::De),
        ("uk", samples::uk(), Language::En),
        ("failed", samples::failed(), Language::En),
        ("accounts", samples::accounts(), Language::En),
        ("ai_chats", samples::ai_chats(), Language::De),
        ("ai_chats", samples::ai_chats(), Language::En),
    ]
}
