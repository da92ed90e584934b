//! Ways of packing that are rare: Deflate64, as Windows packs large files, and zips that were divided
//! into parts.

use std::fs;

use tempfile::TempDir;

use crate::support::raw_zip::{Raw, zip};
use crate::support::run::{Outcome, report, widerspruch};

const POSTS: &str = "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json";
const COMMENTS: &str = "your_facebook_activity/comments_and_reactions/comments.json";
const PICTURE: &str = "your_facebook_activity/posts/media/timeline/1000000001_n.jpg";
const ONE: &str = r#"{"timestamp":1700000000,"data":[{"post":"Eins"}]}"#;
const TWO: &str = r#"{"timestamp":1700000100,"data":[{"post":"Zwei"}]}"#;
const A_COMMENT: &str = r#"{"comments_v2":[{"timestamp":1700000000,"data":[{"comment":
    {"timestamp":1700000000,"comment":"Schön","author":"Erika Mustermann"}}]}]}"#;

/// The bits of a packed member, the lowest of each byte first.
#[derive(Default)]
struct Bits {
    bytes: Vec<u8>,
    count: usize,
}

impl Bits {
    fn bit(&mut self, bit: u32) {
        if self.count.is_multiple_of(8) {
            self.bytes.push(0);
        }
        *self.bytes.last_mut().unwrap() |= u8::try_from(bit & 1).unwrap() << (self.count % 8);
        self.count += 1;
    }

    /// A number, its lowest bit first.
    fn number(&mut self, value: u32, bits: u32) {
        (0..bits).for_each(|at| self.bit(value >> at));
    }

    /// A word of the fixed code, its highest bit first.
    fn word(&mut self, word: u32, bits: u32) {
        (0..bits).rev().for_each(|at| self.bit(word >> at));
    }

    fn text(&mut self, text: &str) {
        text.bytes().for_each(|byte| self.word(0x30 + u32::from(byte), 8));
    }
}

/// One block of the fixed code in which length 285 has 16 more bits, which is what tells Deflate64
/// from deflate: there it is 258 and has none.
fn deflate64(before: &str, blanks: u32, behind: &str) -> Vec<u8> {
    let mut bits = Bits::default();
    bits.number(1, 1);
    bits.number(1, 2);
    bits.text(before);
    bits.text(" ");
    bits.word(0xC5, 8);
    bits.number(blanks - 1 - 3, 16);
    bits.word(0, 5);
    bits.text(behind);
    bits.word(0, 7);
    bits.bytes
}

#[test]
fn a_member_packed_with_deflate64_is_read() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("facebook-erika-2026-09-02-AbCd1234.zip");
    let (before, behind) = (format!("[{ONE},"), format!("{TWO}]"));
    let whole = format!("{before}{}{behind}", " ".repeat(60_000));
    let packed = deflate64(&before, 60_000, &behind);
    assert!(packed.len() < 200);
    fs::write(&path, zip(&[Raw::new(POSTS, whole).packed(9, packed)])).unwrap();
    let outcome = report([&path]);
    assert_eq!(outcome.code, 0, "{:?}", outcome.findings());
    assert_eq!(outcome.count("posts").0, 2);
}

/// Two posts, a picture, a comment; and where to cut it inside of the picture.
fn whole() -> (Vec<u8>, usize) {
    let posts = Raw::new(POSTS, format!("[{ONE},{TWO}]"));
    let picture = Raw::new(PICTURE, vec![b'x'; 9_000]);
    let cut = posts.len() + 4_000;
    (zip(&[posts, picture, Raw::new(COMMENTS, A_COMMENT)]), cut)
}

/// The parts as PKWARE divides a zip: a mark in front, and in the directory numbers of parts with
/// places in them.
fn divided() -> [Vec<u8>; 2] {
    let (whole, cut) = whole();
    let first = [b"PK\x07\x08", &whole[..cut]].concat();
    let mut last = whole[cut..].to_vec();
    let mut at = last.windows(4).position(|four| four == b"PK\x01\x02").unwrap();
    let start = u32::try_from(at).unwrap();
    while last[at..].starts_with(b"PK\x01\x02") {
        let place = u32::from_le_bytes(last[at + 42..at + 46].try_into().unwrap());
        let cut = u32::try_from(cut).unwrap();
        let (part, place) = if place < cut { (0, place + 4) } else { (1, place - cut) };
        last[at + 34] = part;
        last[at + 42..at + 46].copy_from_slice(&place.to_le_bytes());
        at += 46 + usize::from(u16::from_le_bytes([last[at + 28], last[at + 29]]));
    }
    last[at + 4] = 1;
    last[at + 6] = 1;
    last[at + 16..at + 20].copy_from_slice(&start.to_le_bytes());
    [first, last]
}

fn told(outcome: &Outcome) -> (i32, u64, u64) {
    assert!(outcome.finds("split_zip"), "{:?}", outcome.findings());
    (outcome.code, outcome.count("posts").0, outcome.count("comments").0)
}

#[test]
fn parts_of_a_divided_zip_say_so_and_count_what_lies_wholly_in_them() {
    let folder = TempDir::new().unwrap();
    let path = |end: &str| folder.path().join(format!("facebook-erika-2026-09-02-AbCd1234{end}"));
    let [first, last] = divided();
    fs::write(path(".z01"), first).unwrap();
    fs::write(path(".zip"), last).unwrap();
    assert_eq!(told(&report([path(".z01")])), (3, 2, 0));
    assert_eq!(told(&report([path(".zip")])), (3, 0, 1));
    assert_eq!(told(&report([folder.path()])), (3, 2, 1));
}

#[test]
fn parts_that_were_cut_anywhere_are_known_by_their_names() {
    let folder = TempDir::new().unwrap();
    let path = |end: &str| folder.path().join(format!("facebook-erika-2026-09-02-AbCd1234{end}"));
    let (whole, cut) = whole();
    fs::write(path(".zip.001"), &whole[..cut]).unwrap();
    fs::write(path(".zip.002"), &whole[cut..cut + 2_000]).unwrap();
    assert_eq!(told(&report([path(".zip.001")])), (3, 2, 0));
    for (language, sentence) in [
        ("en", "is only one part of a split zip file"),
        ("de", "ist nur ein Teil einer geteilten Zip-Datei"),
    ] {
        let arguments = ["report", "--language", language].map(std::ffi::OsString::from);
        let outcome = widerspruch(arguments.into_iter().chain([path(".zip.002").into()]));
        assert_eq!(outcome.code, 1, "{}", outcome.stderr);
        let said = format!("{} {}", outcome.stdout, outcome.stderr);
        let said = said.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(said.contains(sentence) && said.contains("7-Zip"), "{said}");
    }
}

#[test]
fn a_whole_zip_with_a_false_number_of_its_part_is_read_like_any_other() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("facebook-erika-2026-09-02-AbCd1234.zip");
    let (mut whole, _) = whole();
    let end = whole.len() - 22;
    whole[end + 4] = 1;
    fs::write(&path, whole).unwrap();
    let outcome = report([&path]);
    assert_eq!((outcome.count("posts").0, outcome.count("comments").0), (2, 1));
    assert!(!outcome.finds("split_zip"), "{:?}", outcome.findings());
}
