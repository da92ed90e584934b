//! Forms in which dates were written before: a text with other numbers in the same places is taken
//! apart into the same pieces, so that nobody has to look its words up again.

use std::cell::RefCell;

use twox_hash::XxHash3_64;

use super::words::{Piece, take_apart};

/// Longer texts are taken apart each time; no date is as long.
const LONGEST: usize = 128;
/// So many forms are kept by each thread: a language has twelve months, and numbers of one digit and
/// of two.
const KEPT: usize = 512;

/// A form, with the pieces of the last text that had it.
struct Familiar {
    /// The text with a 0 for every figure.
    form: Box<[u8]>,
    pieces: Vec<Piece>,
}

thread_local! {
    static FORMS: RefCell<Vec<Option<Familiar>>> = const { RefCell::new(Vec::new()) };
}

/// The pieces of a text, as [`take_apart`] gives them. Pages write all their dates in a few forms, which
/// are taken apart once each.
pub(super) fn pieces(text: &str) -> Vec<Piece> {
    let mut form = [0; LONGEST];
    let Some(form) = form.get_mut(..text.len()) else { return take_apart(text) };
    for (figure, byte) in form.iter_mut().zip(text.bytes()) {
        *figure = if byte.is_ascii_digit() { b'0' } else { byte };
    }
    #[allow(clippy::cast_possible_truncation, reason = "any few bits of it")]
    let slot = XxHash3_64::oneshot(form) as usize % KEPT;
    // Taken out, so that a fault on the way costs no later date.
    let mut forms = FORMS.take();
    if forms.is_empty() {
        forms.resize_with(KEPT, || None);
    }
    let known = forms.get(slot).and_then(Option::as_ref).filter(|known| *known.form == *form);
    let pieces = match known {
        Some(known) => with_numbers(&known.pieces, text),
        None => look(text, form, forms.get_mut(slot)),
    };
    FORMS.set(forms);
    pieces
}

/// Takes a text apart, and keeps its form if the pieces follow from it.
fn look(text: &str, form: &[u8], kept: Option<&mut Option<Familiar>>) -> Vec<Piece> {
    let pieces = take_apart(text);
    // Signs that are left out may join numbers, and other scripts have figures of their own.
    let lengths = pieces.iter().filter_map(|piece| match piece {
        Piece::Number { digits, .. } => Some(*digits),
        _ => None,
    });
    let is_like_it = numbers(text).map(|(_, digits)| digits).eq(lengths);
    if is_like_it && let Some(kept) = kept {
        *kept = Some(Familiar { form: form.into(), pieces: pieces.clone() });
    }
    pieces
}

/// The same pieces with the numbers of another text of their form.
fn with_numbers(pieces: &[Piece], text: &str) -> Vec<Piece> {
    let mut numbers = numbers(text);
    let mut own = pieces.to_vec();
    for piece in &mut own {
        if let Piece::Number { value, .. } = piece {
            *value = numbers.next().map_or(0, |(value, _)| value);
        }
    }
    own
}

/// The runs of figures in a text: their values, as large as a number can be, and their lengths.
fn numbers(text: &str) -> impl Iterator<Item = (u32, usize)> + '_ {
    let runs = text.as_bytes().split(|byte| !byte.is_ascii_digit()).filter(|run| !run.is_empty());
    let add = |value: u32, byte: &u8| {
        value.saturating_mul(10).saturating_add(u32::from(byte.saturating_sub(b'0')))
    };
    runs.map(move |run| (run.iter().fold(0, add), run.len()))
}
