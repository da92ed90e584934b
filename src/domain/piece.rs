//! A piece of a text that many pieces share, such as the path of one of 500,000 members: 16 bytes, and
//! the text once.

use std::fmt;
use std::ops::{Deref, Range};
use std::sync::Arc;

/// A piece of a shared text; it reads like a `str`.
#[derive(Clone)]
pub struct Piece {
    text: Arc<String>,
    from: u32,
    length: u32,
}

impl Piece {
    /// The piece of a text at this place; empty if there is none.
    pub fn of(text: &Arc<String>, place: Range<u32>) -> Self {
        let Range { start, end } = place;
        Self { text: Arc::clone(text), from: start, length: end.saturating_sub(start) }
    }
}

/// Where a text lies in another one that it was lent from, if it was.
pub fn place_in(text: &str, part: &str) -> Option<Range<u32>> {
    let from = (part.as_ptr() as usize).checked_sub(text.as_ptr() as usize)?;
    let end = from.checked_add(part.len()).filter(|end| *end <= text.len())?;
    Some(u32::try_from(from).ok()?..u32::try_from(end).ok()?)
}

impl Deref for Piece {
    type Target = str;

    fn deref(&self) -> &str {
        let from = self.from as usize;
        self.text.get(from..from + self.length as usize).unwrap_or_default()
    }
}

impl From<&str> for Piece {
    /// A text that nobody shares yet.
    fn from(text: &str) -> Self {
        let length = u32::try_from(text.len()).unwrap_or_default();
        Self { text: Arc::new(text.to_owned()), from: 0, length }
    }
}

impl fmt::Debug for Piece {
    fn fmt(&self, form: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&**self, form)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_piece_takes_16_bytes_and_reads_like_its_part_of_the_text() {
        assert_eq!(size_of::<Piece>(), 16);
        let text = Arc::new("posts_1.jsonposts_2.json".to_owned());
        let pieces = [0..12, 12..24, 24..24, 20..30].map(|place| Piece::of(&text, place));
        assert_eq!(
            pieces.each_ref().map(|piece| &**piece),
            ["posts_1.json", "posts_2.json", "", ""]
        );
        assert_eq!(&*Piece::from("x"), "x");
    }

    #[test]
    fn a_part_is_found_where_it_was_lent_from() {
        let text = "posts_1.jsonposts_2.json".to_owned();
        assert_eq!(place_in(&text, &text[12..]), Some(12..24));
        assert_eq!(place_in(&text, &text[3..5]), Some(3..5));
        let other = "posts_1.json".to_owned();
        assert_eq!(place_in(&text, &other), None);
        assert_eq!(place_in(&text[..12], &text[10..14]), None);
    }
}
