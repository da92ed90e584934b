//! Bounds on what a hostile archive can make the program do (DESIGN §8). None lies below the
//! floors of COUNTING §10.

/// What a run takes of memory at most, whatever it is given (COUNTING §10). The limits below were
/// chosen so that this was measured; `tests/it/bounds.rs` measures some of it again.
pub const RUN_BYTES: u64 = 256_000_000;
/// Members of all archives together, and of one folder: each takes about 200 bytes and twice its
/// name while it is found out what it is.
pub const MEMBERS: usize = 700_000;
/// Bytes of all names of members together.
pub const NAMES: usize = 48 << 20;
/// Members that are read for records or facts: 500,000 lists of an archive, and what stands beside them.
/// Small ones share what they keep ([`super::batch::Batches`]). Archives of persons hold some hundreds, of
/// which each album is one.
pub const READ_MEMBERS: usize = 510_000;
/// Files of private threads of which the head is read.
pub const THREADS: usize = 250_000;
/// Folders with an export in all archives: with its account, a report and an inspection each takes
/// about 20 KB.
pub const ROOTS: usize = 8_000;
/// Folders inside folders when looking for archives.
pub const FOLDER_DEPTH: usize = 32;
/// Inflated bytes of one member.
pub const MEMBER_BYTES: u64 = 8 << 30;
/// Inflated bytes of all members of one archive that are read.
pub const ARCHIVE_BYTES: u64 = 64 << 30;
/// Inflated bytes of one member per packed byte. Deflate reaches 1,030 : 1 on one repeated letter;
/// exports stay near 10 : 1.
pub const MEMBER_RATIO: u64 = 100;
/// Below this size the ratio does not matter: COUNTING §10 promises to read so much, however well
/// it packs.
pub const RATIO_FREE_BYTES: u64 = 4 << 30;
/// What a member that is read takes of the memory for what is kept, beside its items.
pub const KEPT_OF_A_MEMBER: u64 = 160;
/// What an item takes of it: 20 bytes, and 12 where it is compared with its copies.
pub const KEPT_OF_AN_ITEM: u64 = 32;
/// What an item takes beside that if it may stand on pages and in JSON, for the search for the zone
/// of the pages: measured with two downloads of equal items. That other exports may have an item, too,
/// takes 13 bytes more, for which there is room beside [`KEPT_BYTES`].
pub const KEPT_OF_A_PAIR: u64 = 40;
/// Records of one member.
pub const RECORDS: u32 = 20_000_000;
/// Bytes of one record, without the middle of its long strings.
pub const RECORD_BYTES: usize = 96 << 20;
/// Bytes of a string that are kept; of what is behind them only a digest is. The longest text that
/// a person can post has 63,206 letters.
pub const STRING_BYTES: usize = 8 << 20;
/// Larger records are read one at a time ([`super::large`]): several may be in memory of smaller
/// ones, one a thread.
pub const LARGE_RECORD_BYTES: usize = 512 << 10;
/// The same for objects and lists inside of a record.
pub const LARGE_RECORD_PARTS: usize = 20_000;
/// Elements of all lists of one record that are kept; an equal one beside a thousand others of its
/// list is not.
pub const RECORD_PARTS: u32 = 250_000;
/// Bytes that all items of a run and what belongs to them may take until they are judged: 5,000,000
/// items, and some hundred members.
pub const KEPT_BYTES: u64 = 161_000_000;
/// Beyond that, members that keep little may take so much together.
pub const KEPT_RESERVE: u64 = 8_000_000;
/// So much is little.
pub const KEPT_OF_A_SMALL_MEMBER: u64 = 64_000;
/// Longer records are not mended, because that takes a copy.
pub const MENDED_BYTES: usize = 32 << 20;
/// Levels of nesting in a record.
pub const DEPTH: usize = 256;
/// Bytes of one picture that is examined for faces.
pub const PICTURE_BYTES: u64 = 256 << 20;
/// A buffer for the bytes of pictures that is larger is not kept for the next one.
pub const PICTURE_BYTES_KEPT: usize = 32 << 20;
/// Pixels of one picture: a progressive JPEG of this size needs about 600 MB while it is decoded.
/// Meta's own copies have at most about 4 million, phones up to 50 million.
pub const PICTURE_PIXELS: u64 = 64_000_000;
/// Pixels of a picture per byte of its file: a WebP of one colour holds any size in some thirty bytes, and
/// forty of them took 600 MB and seconds. Photos stay below 100.
pub const PIXELS_OF_A_BYTE: u64 = 10_000;
/// Above this, pictures are decoded one at a time: below it, each core needs at most about 150 MB.
pub const PICTURE_PIXELS_SHARED: u64 = 16_000_000;
/// What the decoders of PNG and WebP may allocate beside the pixels.
pub const PICTURE_METADATA_BYTES: usize = 256 << 20;

/// Inflated bytes that a member of so many packed ones may have.
pub const fn of_member(packed: u64) -> u64 {
    let by_ratio = packed.saturating_mul(MEMBER_RATIO);
    let allowed = if by_ratio > RATIO_FREE_BYTES { by_ratio } else { RATIO_FREE_BYTES };
    if allowed < MEMBER_BYTES { allowed } else { MEMBER_BYTES }
}

/// The floors of COUNTING §10.
const _: () = assert!(
    MEMBERS >= 500_000
        && RECORDS >= 2_000_000
        && of_member(0) >= 4 << 30
        && ARCHIVE_BYTES >= MEMBER_BYTES
        && DEPTH >= 128
        && READ_MEMBERS >= 500_000
        && KEPT_BYTES >= 5_000_000 * KEPT_OF_AN_ITEM
        && KEPT_BYTES >= READ_MEMBERS as u64 * (KEPT_OF_A_MEMBER + KEPT_OF_AN_ITEM)
        && KEPT_BYTES + KEPT_RESERVE < RUN_BYTES
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_packs_too_well_ends_earlier_than_what_packs_honestly() {
        const GIB: u64 = 1 << 30;
        assert_eq!(of_member(1_000), 4 * GIB);
        assert_eq!(of_member(GIB / 20), 5_368_709_100);
        assert_eq!(of_member(GIB), 8 * GIB);
    }

    /// A number as the pages write it.
    fn written(number: u64) -> String {
        let digits = number.to_string();
        let grouped = digits.as_bytes().rchunks(3).rev().map(String::from_utf8_lossy);
        grouped.collect::<Vec<_>>().join(",")
    }

    fn in_one_line(page: &str) -> String {
        page.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn what_the_page_on_security_promises_are_these_limits() {
        let page = in_one_line(include_str!("../../SECURITY.md"));
        for sentence in [
            format!("a run takes at most {} MB", RUN_BYTES / 1_000_000),
            format!("at most {} members", written(MEMBERS as u64)),
            format!("{} of them are read", written(READ_MEMBERS as u64)),
            format!("{} folders with exports", written(ROOTS as u64)),
            format!("{} GiB inflated a member", MEMBER_BYTES >> 30),
            format!("{} GiB an archive", ARCHIVE_BYTES >> 30),
            format!("{MEMBER_RATIO} : 1 above {} GiB", RATIO_FREE_BYTES >> 30),
            format!("{DEPTH} levels"),
            format!("{} records a member", written(RECORDS.into())),
        ] {
            assert!(page.contains(&sentence), "SECURITY.md does not say: {sentence}");
        }
    }

    #[test]
    fn the_page_on_counting_names_these_limits() {
        let page = in_one_line(include_str!("../../docs/counting.md"));
        let number = |count: usize| written(count as u64);
        let (pair, item) = (KEPT_OF_A_PAIR, KEPT_OF_AN_ITEM);
        for sentence in [
            format!("{} files in all archives together", number(MEMBERS)),
            format!("{} of them with records or facts", number(READ_MEMBERS)),
            format!("{} files of private threads", number(THREADS)),
            format!("{} folders with an export", number(ROOTS)),
            format!("{} records a file, {DEPTH} levels", written(RECORDS.into())),
            format!(
                "{} GiB inflated a file and {} GiB an archive",
                MEMBER_BYTES >> 30,
                ARCHIVE_BYTES >> 30
            ),
            format!("one budget of {} MB", KEPT_BYTES / 1_000_000),
            format!("room for {} items", written(KEPT_BYTES / item / 100_000 * 100_000)),
            format!("an item takes {pair} bytes more"),
            format!("room for {}.", written(KEPT_BYTES / (item + pair) / 100_000 * 100_000)),
            format!("Each file with records takes {KEPT_OF_A_MEMBER} bytes"),
            format!("{} MiB and {} parts", RECORD_BYTES >> 20, written(RECORD_PARTS.into())),
            format!("a record above {} KiB", LARGE_RECORD_BYTES >> 10),
            format!("A text above {} MiB", STRING_BYTES >> 20),
        ] {
            assert!(page.contains(&sentence), "docs/counting.md does not say: {sentence}");
        }
    }
}
