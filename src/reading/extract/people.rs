//! Who is named in a text (COUNTING §7).

use std::sync::LazyLock;

use memchr::memmem::Finder;

use super::sink::Sink;
use crate::decode::text;

/// Persons mentioned in a Facebook text.
pub(super) fn in_facebook_text(text: &str, sink: &mut Sink<'_>) -> bool {
    let mut any = false;
    for mention in text::mentions(text) {
        any |= !mention.is_page && sink.person(mention.name);
    }
    any
}

/// Handles in an Instagram caption or a Threads text.
pub(super) fn in_instagram_text(text: &str, sink: &mut Sink<'_>) -> bool {
    let mut any = false;
    for handle in text::handles(text) {
        any |= sink.person(handle);
    }
    any
}

/// The person whose post a comment stands under, out of the sentences that are known
/// (formats/facebook.md §4); in other words nothing tells it.
pub(super) fn commented_on(title: &str) -> Option<&str> {
    let (_, rest) = split_once(title, &COMMENTED).or_else(|| split_once(title, &REPLIED))?;
    let (name, _) = split_once(rest, &WHOSE).or_else(|| split_once(rest, &WHOSE_TYPESET))?;
    (!name.trim().is_empty()).then(|| name.trim())
}

// Each comment is searched for them, so they are prepared once.
static COMMENTED: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new(" commented on "));
static REPLIED: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new(" replied to "));
static WHOSE: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("'s "));
static WHOSE_TYPESET: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("’s "));

/// What stands before and behind the first of these words.
fn split_once<'t>(text: &'t str, words: &Finder<'_>) -> Option<(&'t str, &'t str)> {
    let at = words.find(text.as_bytes())?;
    Some((text.get(..at)?, text.get(at + words.needle().len()..)?))
}
