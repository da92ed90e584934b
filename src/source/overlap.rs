//! Members whose packed bytes lie inside those of others: honest packers never do that, archives
//! made to burst do (DESIGN §8).

use std::collections::HashSet;
use std::io::{Read, Seek};

use zip::ZipArchive;

/// Bytes of a member's own head before its name.
const HEAD: u64 = 30;

/// Positions of the members that begin inside of another one. The table of contents alone tells,
/// so that an archive of a million members costs no million reads.
pub(super) fn overlapping<R: Read + Seek>(zip: &ZipArchive<R>) -> HashSet<usize> {
    let mut places: Vec<(u64, u64, usize)> = (0..zip.len())
        .filter_map(|index| {
            let entry = zip.by_index_data(index).ok()?;
            let start = entry.header_start();
            let name = entry.name_raw().len() as u64;
            let end = start.saturating_add(HEAD + name).saturating_add(entry.compressed_size());
            Some((start, end, index))
        })
        .collect();
    places.sort_unstable();
    let mut reached = 0;
    let mut inside = HashSet::new();
    for (start, end, index) in places {
        if start < reached {
            inside.insert(index);
        }
        reached = reached.max(end);
    }
    inside
}
