//! What a message is, told from its text (notes on WhatsApp §3).

use memchr::{memchr, memchr_iter};

use super::Content;
use super::letters::{blank, mark};
use super::words::{self, Mark};

/// How Meta AI is called in a text (notes §3.3), from the weakest to the strongest form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Call {
    /// `@Meta AI` or `@AI` without the isolates of a real mention: typed by hand, or the form of
    /// an app that nobody has seen. Counts where the file shows Meta AI at work.
    Typed,
    /// A real mention: isolates around the name, or one of the two numbers of Meta AI.
    Mention,
}

/// The accounts that a mention of Meta AI points to: 2024, and since 2025 (notes §3.3).
const NUMBERS: [&[u8]; 2] = [b"13135550002", b"867051314767696"];

const FIRST_ISOLATE: &[u8] = "\u{2068}".as_bytes();
const LAST_ISOLATE: &[u8] = "\u{2069}".as_bytes();

/// Whether a line calls Meta AI.
pub(super) fn call(line: &[u8]) -> Option<Call> {
    memchr_iter(b'@', line)
        .filter(|&at| !line.get(..at).and_then(<[u8]>::last).is_some_and(u8::is_ascii_alphanumeric))
        .filter_map(|at| call_after(line.get(at + 1..)?))
        .max()
}

fn call_after(text: &[u8]) -> Option<Call> {
    let isolated = text.starts_with(FIRST_ISOLATE);
    let text = skip_marks(text);
    for number in NUMBERS {
        if let Some(after) = text.strip_prefix(number)
            && ends_word(after)
        {
            return Some(Call::Mention);
        }
    }
    let stranger = text.first() == Some(&b'~');
    let text = text.strip_prefix(b"~").unwrap_or(text);
    let text = text.get(blank(text)..)?;
    let after = match without_case(text, b"meta") {
        Some(after) => without_case(after.get(blank(after)..)?, b"ai")?,
        None => without_case(text, b"ai")?,
    };
    let short = text.len() - after.len() == 2;
    if !ends_word(after) {
        None
    } else if isolated && !stranger && !short && after.starts_with(LAST_ISOLATE) {
        Some(Call::Mention)
    } else {
        Some(Call::Typed)
    }
}

fn without_case<'a>(text: &'a [u8], word: &[u8]) -> Option<&'a [u8]> {
    let (start, after) = text.split_at_checked(word.len())?;
    start.eq_ignore_ascii_case(word).then_some(after)
}

fn ends_word(after: &[u8]) -> bool {
    match after {
        [] => true,
        [byte, ..] if byte.is_ascii() => !byte.is_ascii_alphanumeric() && *byte != b'_',
        _ => {
            mark(after) > 0
                || blank(after) > 0
                || !std::str::from_utf8(after)
                    .ok()
                    .and_then(|text| text.chars().next())
                    .is_some_and(char::is_alphanumeric)
        }
    }
}

pub(super) fn skip_marks(mut text: &[u8]) -> &[u8] {
    while let length @ 1.. = mark(text) {
        text = text.get(length..).unwrap_or_default();
    }
    text
}

fn skip_blanks(mut text: &[u8]) -> &[u8] {
    while let length @ 1.. = mark(text).max(blank(text)) {
        text = text.get(length..).unwrap_or_default();
    }
    text
}

/// The name without marks and blanks around it.
pub(super) fn trimmed(name: &[u8]) -> &[u8] {
    let mut name = skip_blanks(name);
    'shorter: loop {
        for length in [1, 2, 3] {
            let start = name.len().saturating_sub(length);
            let last = name.get(start..).unwrap_or_default();
            if last.len() == length && mark(last).max(blank(last)) == length {
                name = name.get(..start).unwrap_or_default();
                continue 'shorter;
            }
        }
        return name;
    }
}

/// Whether a name is the one under which Meta AI writes, in all languages seen (notes §3.2). A
/// stranger (`~ Meta AI`) who took the name is not Meta AI.
pub(super) fn is_meta_ai(name: &[u8]) -> bool {
    let Some(after) = name.strip_prefix(b"Meta") else { return false };
    let gap = blank(after);
    gap > 0 && after.get(gap..) == Some(b"AI")
}

/// Sender and text of a message, or `None` for a notice. `known` tells the names that have
/// written before: after those a blank may be missing.
pub(super) fn split(body: &[u8], known: impl Fn(&[u8]) -> bool) -> Option<(&[u8], &[u8])> {
    let mut from = 0;
    while let Some(found) = memchr(b':', body.get(from..)?) {
        let at = from + found;
        let name = trimmed(body.get(..at)?);
        let text = body.get(at + 1..)?;
        if name.is_empty() || name.len() > LONGEST_NAME {
            return None;
        }
        if text.is_empty() || blank(text) > 0 || known(name) {
            let said = std::str::from_utf8(body.get(..body.len().min(LONGEST_NOTICE))?);
            let notice = name.len() > PLAIN_NAME && said.is_ok_and(is_known_notice);
            return (!notice).then_some((name, text.get(blank(text)..)?));
        }
        from = at + 1;
    }
    None
}

/// A name has at most 100 letters (group subjects; user names have 25).
const LONGEST_NAME: usize = 400;

/// Longer names are compared with the notices that hold a colon.
const PLAIN_NAME: usize = 25;

const LONGEST_NOTICE: usize = 4096;

fn is_known_notice(text: &str) -> bool {
    [Mark::AiNotice, Mark::MentionNotice, Mark::Privacy]
        .into_iter()
        .any(|mark| words::inside(text, mark).is_some())
}

/// What a text of the app itself says.
#[allow(clippy::struct_excessive_bools, reason = "each says one thing about the text")]
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(super) struct Notice {
    /// An AI answers in this chat.
    pub(super) ai: bool,
    /// Somebody called Meta AI here.
    pub(super) called: bool,
    /// Advanced chat privacy was switched.
    pub(super) privacy: bool,
    pub(super) english: bool,
}

/// Reads a notice.
pub(super) fn notice(text: &[u8]) -> Notice {
    let text = text.get(..text.len().min(LONGEST_NOTICE)).unwrap_or_default();
    let lossy = String::from_utf8_lossy(text);
    let ai = words::inside(&lossy, Mark::AiNotice);
    let called = words::inside(&lossy, Mark::MentionNotice);
    let privacy = words::inside(&lossy, Mark::Privacy);
    let english = [ai, called, privacy].contains(&Some("en"))
        || lossy.contains("end-to-end encrypt")
        || words::inside(&lossy, Mark::Call) == Some("en");
    // A language that the table does not know still names whom it is about.
    let called = called.is_some() || call(text).is_some();
    Notice { ai: ai.is_some() && !called, called, privacy: privacy.is_some(), english }
}

/// What a message holds. `None` is a notice that iOS puts under the name of a person; those
/// begin with U+200E and are not in the table of media (notes §2.2).
pub(super) fn content(text: &[u8]) -> Option<Content> {
    let marked = text.starts_with("\u{200e}".as_bytes());
    let bare = trimmed(text);
    if bare.is_empty() || bare == b"null" {
        return Some(Content::Empty);
    }
    let short = bare.len() <= LONGEST_MARK;
    let text = short.then(|| std::str::from_utf8(bare).ok()).flatten();
    match text.and_then(|text| fixed(text, marked)) {
        Some(content) => Some(content),
        None if is_place(bare) || is_headed(bare) => Some(Content::Other),
        None if marked => None,
        None => Some(Content::Text),
    }
}

/// Addresses in which the app writes places (notes §3.1).
const PLACES: [&[u8]; 4] = [
    b"https://maps.google.com/?q=",
    b"https://maps.google.com/maps?q=",
    b"https://maps.apple.com/?",
    b"https://foursquare.com/v/",
];

/// A place, with its name before or after the address: iOS marks it like a notice, but a person
/// sent it.
fn is_place(text: &[u8]) -> bool {
    PLACES.iter().any(|address| memchr::memmem::find(text, address).is_some())
}

/// A poll or event: its first line is a word in capitals with a colon, in the language of the
/// phone (`POLL:`, `ANKET:`), possibly with a title behind it.
fn is_headed(text: &[u8]) -> bool {
    let Some(end) = memchr(b':', text).filter(|end| *end <= LONGEST_HEADING) else { return false };
    let heading = text.get(..end).and_then(|heading| std::str::from_utf8(heading).ok());
    heading.is_some_and(|heading| {
        heading.chars().count() >= 4
            && heading.chars().all(|letter| letter.is_uppercase() || letter == ' ')
            && heading.starts_with(char::is_uppercase)
    })
}

/// In bytes.
const LONGEST_HEADING: usize = 40;

/// The longest text that can stand for a picture: a file name of 255 bytes and the words.
const LONGEST_MARK: usize = 400;

fn fixed(text: &str, marked: bool) -> Option<Content> {
    if words::whole(text, Mark::Deleted).is_some() {
        return Some(Content::Deleted);
    }
    if words::whole(text, Mark::LivePlace).is_some() {
        return Some(Content::Other);
    }
    let media = words::whole(text, Mark::MediaOmitted).is_some()
        || stands_alone(text)
        || marked && text.len() <= 60 && words::ending(text, Mark::OmittedEnding).is_some()
        || text.ends_with(')') && is_attached_on_android(text)
        || text.ends_with('>') && is_attached_on_ios(text);
    media.then_some(Content::Media)
}

/// `<…>` alone: media left out, in any language.
fn stands_alone(text: &str) -> bool {
    text.strip_prefix('<').and_then(|text| text.strip_suffix('>')).is_some_and(|inner| {
        (2..=48).contains(&inner.chars().count()) && !inner.contains(['<', '>'])
    })
}

/// `IMG-20250601-WA0003.jpg (file attached)`, with words of any language.
fn is_attached_on_android(text: &str) -> bool {
    let Some((file, words)) = text.rsplit_once(" (") else { return false };
    !file.contains('\n')
        && (is_media_name(file) || words::ending(text, Mark::Attached).is_some())
        && words.len() <= 60
}

/// `<attached: 00000012-PHOTO-….jpg>`, possibly after a caption.
fn is_attached_on_ios(text: &str) -> bool {
    let Some(start) = text.rfind('<') else { return false };
    let (_, tag) = text.split_at(start);
    let inner = tag.trim_matches(['<', '>']);
    words::begins(tag, Mark::AttachedBefore)
        || words::ending(tag, Mark::AttachedAfter).is_some()
        || inner.split(' ').any(is_media_name)
}

/// Names that the app gives to media (notes §1).
fn is_media_name(name: &str) -> bool {
    let name = name.trim_start_matches('\u{200e}');
    let digits = |text: &str, count: usize| {
        text.len() >= count && text.bytes().take(count).all(|byte| byte.is_ascii_digit())
    };
    let android = ["IMG-", "VID-", "PTT-", "AUD-", "STK-", "DOC-"]
        .into_iter()
        .filter_map(|prefix| name.strip_prefix(prefix))
        .any(|rest| digits(rest, 8) && rest.contains("-WA"));
    let ios = digits(name, 8) && name.as_bytes().get(8) == Some(&b'-');
    (android || ios) && name.contains('.')
}

/// Commands that ask Meta to delete its copy (notes §3.2, POLICY §2.5).
pub(super) fn is_reset(text: &[u8]) -> bool {
    let Ok(text) = std::str::from_utf8(trimmed(text)) else { return false };
    let command = |word: &str| {
        word.eq_ignore_ascii_case("/reset-ai") || word.eq_ignore_ascii_case("/reset-all-ais")
    };
    let text = text.trim();
    command(text)
        || text.len() <= 60
            && call(text.as_bytes()).is_some()
            && text.starts_with('@')
            && text.split_whitespace().next_back().is_some_and(command)
}
