//! What is drawn, and what a person looks up for it.

use std::collections::BTreeMap;

use super::answers::Answer;
use super::key::Key;
use super::strata::Cell;
use crate::domain::audience::Class;
use crate::reading::collection::ItemRef;

/// One thing that a person can look up: a post, a comment, a photo, or an album for its photos.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ask {
    /// The thing.
    pub thing: Key,
    /// For an album: the photo by itself, should the album differ from photo to photo.
    pub photo: Option<Key>,
    /// The record that is shown to the person.
    pub at: ItemRef,
}

/// What the answers say about a thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Nothing yet: this is to be looked up.
    Open(Key),
    /// Who can see it.
    Known(Class),
    /// The person did not look it up, or could not tell.
    Skipped,
}

impl Ask {
    /// What the answers say. The photo by itself goes before its album.
    pub fn state(&self, answers: &BTreeMap<Key, Answer>) -> State {
        let photo = self.photo.and_then(|photo| Some((photo, *answers.get(&photo)?)));
        if let Some(class) = photo.and_then(|(_, answer)| answer.class()) {
            return State::Known(class);
        }
        let Some(answer) = answers.get(&self.thing) else { return State::Open(self.thing) };
        match (answer.class(), answer, self.photo, photo) {
            (Some(class), ..) => State::Known(class),
            (None, Answer::Differs, Some(alone), None) => State::Open(alone),
            _ => State::Skipped,
        }
    }
}

/// How many carriers of a photo are looked up at most.
pub const CARRIERS: usize = 3;

/// Something that may be drawn, with what is looked up for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unit {
    /// Its digest.
    pub item: Key,
    /// Its kind and period.
    pub cell: Cell,
    /// What is looked up for it, in this order: for a photo the posts and comments that show it,
    /// the earliest first, else its album. The first public one decides.
    pub asks: [Option<Ask>; CARRIERS],
    /// It has more carriers than are looked up.
    pub has_more: bool,
    /// Without look-ups nobody knows who could see it, and a look-up would settle it.
    pub is_open: bool,
}

impl Unit {
    /// Whether it can be drawn: nobody knows who could see it, and what had been looked up
    /// `before` the draw does not settle it. What was seen before is known, and it may have
    /// decided what there is to draw from; in the sample it would lean.
    pub fn may_be_drawn(&self, before: &BTreeMap<Key, Answer>) -> bool {
        self.is_open && !self.is_settled(before)
    }

    fn is_settled(&self, answers: &BTreeMap<Key, Answer>) -> bool {
        let states = || self.asks.iter().flatten().map(|ask| ask.state(answers));
        let is_public = states().any(|state| state == State::Known(Class::Public));
        is_public || !self.has_more && states().all(|state| matches!(state, State::Known(_)))
    }

    /// What is to be looked up next for this; none if it is settled or was skipped.
    pub fn next(&self, answers: &BTreeMap<Key, Answer>) -> Option<(Key, Ask)> {
        for ask in self.asks.iter().flatten() {
            match ask.state(answers) {
                State::Open(key) => return Some((key, *ask)),
                State::Known(Class::Public) | State::Skipped => return None,
                State::Known(_) => {}
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::super::strata::{Group, Period};
    use super::*;

    const AT: ItemRef = ItemRef { member: 0, item: 0 };

    const fn key(byte: u8) -> Key {
        Key::from_bytes([byte; 16])
    }

    fn unit(asks: &[Ask]) -> Unit {
        let mut all = [None; CARRIERS];
        for (place, ask) in all.iter_mut().zip(asks) {
            *place = Some(*ask);
        }
        let cell = Cell { group: Group::Pictures, period: Period::Undated };
        Unit { item: key(9), cell, asks: all, has_more: false, is_open: true }
    }

    fn post(byte: u8) -> Ask {
        Ask { thing: key(byte), photo: None, at: AT }
    }

    #[test]
    fn an_album_answers_for_its_photos_unless_they_differ() {
        let album = Ask { thing: key(1), photo: Some(key(2)), at: AT };
        let mut answers = BTreeMap::new();
        assert_eq!(album.state(&answers), State::Open(key(1)));
        answers.insert(key(1), Answer::Public);
        assert_eq!(album.state(&answers), State::Known(Class::Public));
        answers.insert(key(1), Answer::Differs);
        assert_eq!(album.state(&answers), State::Open(key(2)));
        answers.insert(key(2), Answer::Friends);
        assert_eq!(album.state(&answers), State::Known(Class::NotPublic));
        answers.insert(key(2), Answer::Skip);
        assert_eq!(album.state(&answers), State::Skipped);
    }

    #[test]
    fn what_was_settled_before_the_draw_is_not_drawn() {
        let photo = unit(&[post(1), post(2)]);
        let drawn = |answers: &[(u8, Answer)]| {
            photo.may_be_drawn(&answers.iter().map(|&(byte, answer)| (key(byte), answer)).collect())
        };
        assert!(drawn(&[]));
        assert!(!drawn(&[(1, Answer::Public)]) && !drawn(&[(2, Answer::Public)]));
        assert!(drawn(&[(1, Answer::Friends)]), "the second post may be public");
        assert!(!drawn(&[(1, Answer::Friends), (2, Answer::Gone)]));
        assert!(drawn(&[(1, Answer::Skip)]), "nobody knows");
        let more = Unit { has_more: true, ..photo };
        let friends = [(key(1), Answer::Friends), (key(2), Answer::OnlyMe)];
        assert!(more.may_be_drawn(&friends.into()), "a post that nobody looks up may be public");
        assert!(!Unit { is_open: false, ..photo }.may_be_drawn(&BTreeMap::new()));
    }

    #[test]
    fn a_photo_of_two_posts_is_settled_by_the_first_public_one() {
        let photo = unit(&[post(1), post(2)]);
        let mut answers = BTreeMap::new();
        assert_eq!(photo.next(&answers).map(|(key, _)| key), Some(key(1)));
        answers.insert(key(1), Answer::Friends);
        assert_eq!(photo.next(&answers).map(|(key, _)| key), Some(key(2)));
        answers.insert(key(1), Answer::Public);
        assert_eq!(photo.next(&answers), None);
        answers.insert(key(1), Answer::Skip);
        assert_eq!(photo.next(&answers), None);
        answers.extend([(key(1), Answer::OnlyMe), (key(2), Answer::Gone)]);
        assert_eq!(photo.next(&answers), None);
    }
}
