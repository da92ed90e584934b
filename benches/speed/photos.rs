//! Photos a second: the whole report with faces, and decoding the same files alone.

use std::fs;
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use widerspruch::faces::Wanted;
use widerspruch::run::{Options, Silent, analyse};
use zune_core::bytestream::ZCursor;
use zune_jpeg::JpegDecoder;

/// The whole report; what was found are the photos that were examined.
pub fn examined(folder: &Path) -> (u64, u64) {
    let day = jiff::civil::date(2026, 11, 23);
    let mut options = Options::new(vec![folder.to_owned()], day, 1_795_000_000);
    options.faces = Some(Wanted::All);
    let faces = analyse(&options, &Silent).report.third_parties.faces.unwrap();
    (bytes(folder), faces.without_face + faces.one_face + faces.several_faces)
}

/// Decoding to RGB alone, on all threads; what was found are the pictures that could be decoded.
pub fn decoded(folder: &Path) -> (u64, u64) {
    let decode = |path: &PathBuf| {
        let file = fs::read(path).unwrap();
        JpegDecoder::new(ZCursor::new(&file)).decode().is_ok()
    };
    let found = pictures(folder).par_iter().with_max_len(1).filter(|path| decode(path)).count();
    (bytes(folder), found as u64)
}

fn bytes(folder: &Path) -> u64 {
    pictures(folder).iter().map(|path| fs::metadata(path).unwrap().len()).sum()
}

/// All JPEGs below a folder.
fn pictures(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(pictures(&path));
        } else if path.extension().is_some_and(|ending| ending == "jpg") {
            found.push(path);
        }
    }
    found
}
