//! Judging without a survey on several threads. With one, equal records are numbered in their order.

use rayon::prelude::*;

use super::medium::Carried;
use super::{Account, Judged};
use crate::reading::collection::{ItemRef, Loaded};

/// So many items of one member are judged by one thread.
const PIECE: usize = 8_192;

/// Some items of a member.
struct Piece {
    member: u32,
    items: std::ops::Range<usize>,
}

/// What is made of the things that are judged: begun several times, in the end one.
pub struct Making<New, Take, Merge> {
    /// Begins one.
    pub new: New,
    /// Adds a thing to one; they come in no order.
    pub take: Take,
    /// Makes one of two.
    pub merge: Merge,
}

impl Account<'_> {
    /// Hands every record, photo, video and profile fact of the account out on all threads, without
    /// what was looked up.
    pub fn judge_in_parts<T, New, Take, Merge>(&self, making: &Making<New, Take, Merge>) -> T
    where
        T: Send,
        New: Fn() -> T + Sync,
        Take: Fn(&mut T, Judged) + Sync,
        Merge: Fn(T, T) -> T + Sync,
    {
        let Making { new, take, merge } = making;
        let records = self.pieces().into_par_iter().fold(new, |mut part, piece| {
            self.judge_piece(&piece, &mut |judged| take(&mut part, judged));
            part
        });
        let mut whole = records.reduce(new, merge);
        self.profile_facts().into_iter().for_each(|fact| take(&mut whole, fact));
        let media = self.carriers.par_chunk_by(|a, b| a.media == b.media);
        let begin = || (new(), Vec::<Carried>::new());
        let photos = media.fold(begin, |(mut part, mut carried), carriers| {
            self.carry_all(carriers, None, &mut carried);
            if let Some((photo, _)) = self.photo(&carried) {
                take(&mut part, photo);
            }
            (part, carried)
        });
        merge(whole, photos.map(|(part, _)| part).reduce(new, merge))
    }

    fn pieces(&self) -> Vec<Piece> {
        let of_member = |(member, loaded): (u32, &Loaded)| {
            let length = loaded.items.len();
            let starts = (0..length).step_by(PIECE);
            starts.map(move |start| Piece { member, items: start..length.min(start + PIECE) })
        };
        self.collection.at(self.members).flat_map(of_member).collect()
    }

    fn judge_piece(&self, piece: &Piece, take: &mut dyn FnMut(Judged)) {
        let Some(own) = self.collection.share_of(piece.member) else { return };
        for position in piece.items.clone() {
            let Some(item) = own.get(position) else { return };
            let at =
                ItemRef { member: piece.member, item: u32::try_from(position).unwrap_or(u32::MAX) };
            if let Some(record) = self.record(at, item, None)
                && self.counts_itself(at, &record)
            {
                take(record.judged);
            }
        }
    }
}
