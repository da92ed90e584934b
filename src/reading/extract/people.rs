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

/// Whose post or comment the sentence of a comment names.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Whose<'t> {
    Own,
    Of(&'t str),
}

/// Under whose post a comment stands, out of the sentences that are known (formats/facebook.md §4);
/// in other words nothing tells it.
pub(super) fn commented_on(title: &str) -> Option<Whose<'_>> {
    let (who, rest) = split_once(title, &COMMENTED).or_else(|| split_once(title, &REPLIED))?;
    if OWN.iter().any(|words| rest.starts_with(words)) {
        return Some(Whose::Own);
    }
    let (name, _) = split_once(rest, &WHOSE).or_else(|| split_once(rest, &WHOSE_TYPESET))?;
    match name.trim() {
        "" => None,
        name if name == who.trim() => Some(Whose::Own),
        name => Some(Whose::Of(name)),
    }
}

const OWN: [&str; 4] = ["her own ", "his own ", "their own ", "its own "];

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_names_another_person_or_oneself() {
        for (title, whose) in [
            ("Erika commented on Max Beispiel's post.", Some(Whose::Of("Max Beispiel"))),
            ("Erika replied to Max Beispiel’s comment.", Some(Whose::Of("Max Beispiel"))),
            ("Erika commented on her own post.", Some(Whose::Own)),
            ("Erika commented on Erika's post.", Some(Whose::Own)),
            ("Tom replied to his own comment.", Some(Whose::Own)),
            ("Kim commented on their own photo.", Some(Whose::Own)),
            ("Erika commented on Own Hers's post.", Some(Whose::Of("Own Hers"))),
            ("Erika commented on a post.", None),
            ("Erika hat ihren eigenen Beitrag kommentiert.", None),
        ] {
            assert_eq!(commented_on(title), whose, "{title}");
        }
    }
}
