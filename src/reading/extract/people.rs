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
