//! Bounds on what a hostile archive can make the program do (DESIGN §8). None lies below the
//! floors of COUNTING §10.

/// Members of one archive or folder.
pub const MEMBERS: usize = 4_000_000;
/// Folders inside folders when looking for archives.
pub const FOLDER_DEPTH: usize = 32;
/// Inflated bytes of one member.
pub const MEMBER_BYTES: u64 = 8 << 30;
/// Inflated bytes of one member per packed byte: text never packs better than about 1,030 : 1 in
/// deflate, and only a bomb comes near.
pub const MEMBER_RATIO: u64 = 1_000;
/// Below this size the ratio does not matter.
pub const RATIO_FREE_BYTES: u64 = 64 << 20;
/// Records of one member.
pub const RECORDS: u32 = 20_000_000;
/// Bytes of one record, so also of one string.
pub const RECORD_BYTES: usize = 512 << 20;
/// Levels of nesting in a record.
pub const DEPTH: usize = 256;
