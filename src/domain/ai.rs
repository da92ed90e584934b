//! What surrounds the messages to Meta AI: shown beside them, never counted (COUNTING §9).

use super::moment::Moment;

/// What one file, or several, hold beside the person's messages to Meta AI.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct AroundAi {
    /// Chats or threads with Meta AI.
    pub chats: u64,
    /// Those of them that are probably, not certainly, with Meta AI.
    pub probable_chats: u64,
    /// Messages by Meta AI.
    pub answers: u64,
    /// Messages to Meta AI by other people, and those of AI characters.
    pub by_others: u64,
    /// Messages whose sender nobody knows.
    pub by_unknown: u64,
    /// When the person asked Meta to delete its copy.
    pub resets: Vec<Moment>,
    /// A chat is as long as exports can be.
    pub probably_cut: bool,
}

impl AroundAi {
    /// Adds what another file holds.
    pub fn merge(&mut self, other: &Self) {
        self.chats += other.chats;
        self.probable_chats += other.probable_chats;
        self.answers += other.answers;
        self.by_others += other.by_others;
        self.by_unknown += other.by_unknown;
        self.resets.extend_from_slice(&other.resets);
        self.probably_cut |= other.probably_cut;
    }
}
