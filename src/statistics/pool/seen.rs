//! Which submissions were pooled already.

use std::collections::HashSet;

use crate::statistics::sha256::first_bits;
use crate::statistics::share::stamp::SubmissionId;

/// How many submissions one call pools at most. An id takes 20 to 40 bytes here (16, one for the
/// table, and the room that the table leaves free): about 290 MB for 10 million and 1.2 GB for
/// these 50 million. For more, `docs/pooling.md` shows the same with `DuckDB` and Spark.
pub const MOST_SUBMISSIONS: usize = 50_000_000;

/// Tables grow by doubling; many small ones grow one after the other, so that the old and the new
/// half of all ids never lie in memory twice.
const TABLES: u128 = 64;

/// The ids seen so far.
#[derive(Debug)]
pub struct Seen {
    tables: Vec<HashSet<u128>>,
    room: usize,
}

impl Default for Seen {
    fn default() -> Self {
        Self::with_room(MOST_SUBMISSIONS)
    }
}

/// What became of an id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sight {
    /// It was not seen before.
    New,
    /// It was.
    Again,
    /// It was not, and there is no room for more.
    NoRoom,
}

impl Seen {
    /// For so many ids at most.
    pub fn with_room(room: usize) -> Self {
        Self { tables: (0..TABLES).map(|_| HashSet::new()).collect(), room }
    }

    /// The hashes of all ids, in order: for the ledger, which tells who was in a table.
    pub fn hashes(&self) -> Vec<u64> {
        let ids = self.tables.iter().flatten();
        let mut all: Vec<u64> =
            ids.map(|id| first_bits(SubmissionId(*id).to_string().as_bytes())).collect();
        all.sort_unstable();
        all
    }

    /// Whether an id was seen.
    pub fn holds(&self, id: SubmissionId) -> bool {
        let table = usize::try_from(id.0 % TABLES).ok().and_then(|at| self.tables.get(at));
        table.is_some_and(|table| table.contains(&id.0))
    }

    /// Notes an id.
    pub fn note(&mut self, id: SubmissionId) -> Sight {
        let table = usize::try_from(id.0 % TABLES).ok().and_then(|at| self.tables.get_mut(at));
        let Some(table) = table else { return Sight::NoRoom };
        if self.room == 0 {
            return if table.contains(&id.0) { Sight::Again } else { Sight::NoRoom };
        }
        if table.insert(id.0) {
            self.room -= 1;
            Sight::New
        } else {
            Sight::Again
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_new_once() {
        let mut seen = Seen::default();
        assert_eq!(seen.note(SubmissionId(7)), Sight::New);
        assert_eq!(seen.note(SubmissionId(7)), Sight::Again);
        assert_eq!(seen.note(SubmissionId(7 + (1 << 64))), Sight::New);
    }

    /// `printf 00000000000000000000000000000007 | sha256sum`
    #[test]
    fn a_hash_is_that_of_the_digits() {
        let mut seen = Seen::default();
        seen.note(SubmissionId(7));
        assert_eq!(seen.hashes(), [0xe509_0df2_6d24_944b]);
    }

    #[test]
    fn a_full_table_still_knows_what_it_saw() {
        let mut seen = Seen::with_room(1);
        assert_eq!(seen.note(SubmissionId(1)), Sight::New);
        assert_eq!(seen.note(SubmissionId(2)), Sight::NoRoom);
        assert_eq!(seen.note(SubmissionId(1)), Sight::Again);
    }
}
