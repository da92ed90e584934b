//! Who is named in a text (COUNTING §7).

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
    let mut sentences = [" commented on ", " replied to "].into_iter();
    let (_, rest) = sentences.find_map(|words| title.split_once(words))?;
    let (name, _) = rest.split_once("'s ").or_else(|| rest.split_once("’s "))?;
    (!name.trim().is_empty()).then(|| name.trim())
}
