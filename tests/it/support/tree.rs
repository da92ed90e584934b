//! An export as an ordered list of files, and the ways in which it reaches a disk.

use std::collections::BTreeMap;
use std::fs;
use std::io::{Cursor, Write as _};
use std::path::{Path, PathBuf};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::json::{Encoding, Json};
use super::media;

/// Paths and bytes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tree {
    files: BTreeMap<String, Vec<u8>>,
}

impl Tree {
    pub fn insert(&mut self, path: impl Into<String>, bytes: impl Into<Vec<u8>>) {
        self.files.insert(path.into(), bytes.into());
    }

    /// Writes JSON as Meta does.
    pub fn json(&mut self, path: impl Into<String>, value: &Json) {
        self.insert(path, value.to_bytes(Encoding::Mojibake));
    }

    /// Writes a small file of the kind that the path says.
    pub fn media(&mut self, path: &str) {
        self.insert(path, media::for_path(path));
    }

    pub fn remove(&mut self, path: &str) -> Vec<u8> {
        self.files.remove(path).unwrap_or_else(|| panic!("no file {path} in {:#?}", self.paths()))
    }

    /// Gives a file another path.
    pub fn rename(&mut self, from: &str, to: &str) {
        let bytes = self.remove(from);
        self.insert(to, bytes);
    }

    pub fn bytes(&self, path: &str) -> &[u8] {
        self.files.get(path).unwrap_or_else(|| panic!("no file {path} in {:#?}", self.paths()))
    }

    pub fn text(&self, path: &str) -> String {
        String::from_utf8(self.bytes(path).to_vec()).unwrap()
    }

    /// Changes the text of a file; it must change.
    pub fn edit(&mut self, path: &str, change: impl FnOnce(&str) -> String) {
        let before = self.text(path);
        let after = change(&before);
        assert_ne!(before, after, "the edit of {path} changes nothing");
        self.insert(path, after);
    }

    pub fn paths(&self) -> Vec<&str> {
        self.files.keys().map(String::as_str).collect()
    }

    pub fn files(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.files.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice()))
    }

    /// Everything below a root folder.
    #[must_use]
    pub fn below(&self, root: &str) -> Self {
        let files =
            self.files.iter().map(|(path, bytes)| (format!("{root}/{path}"), bytes.clone()));
        Self { files: files.collect() }
    }

    /// Both trees; equal paths must hold equal bytes.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        for (path, bytes) in other.files {
            let old = self.files.insert(path.clone(), bytes.clone());
            assert!(old.is_none_or(|old| old == bytes), "two different files at {path}");
        }
        self
    }

    /// The files whose path fits, and the rest.
    pub fn split(&self, fits: impl Fn(&str) -> bool) -> (Self, Self) {
        let (yes, no) =
            self.files.clone().into_iter().partition::<BTreeMap<_, _>, _>(|(path, _)| fits(path));
        (Self { files: yes }, Self { files: no })
    }

    /// Writes a folder tree.
    pub fn to_folder(&self, folder: &Path) {
        for (path, bytes) in &self.files {
            let target = folder.join(path);
            fs::create_dir_all(target.parent().unwrap()).unwrap();
            fs::write(target, bytes).unwrap();
        }
    }

    /// One zip, members in the order of their paths, the same bytes on every run.
    pub fn to_zip(&self) -> Vec<u8> {
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .compression_level(Some(9))
            .last_modified_time(DateTime::default())
            .unix_permissions(0o644);
        for (path, bytes) in &self.files {
            writer.start_file(path.as_str(), options).unwrap();
            writer.write_all(bytes).unwrap();
        }
        writer.finish().unwrap().into_inner()
    }

    /// Writes one zip with a name into a folder.
    pub fn zip_as(&self, folder: &Path, name: &str) -> PathBuf {
        let path = folder.join(name);
        fs::write(&path, self.to_zip()).unwrap();
        path
    }
}

/// Whether a path is a picture or film.
pub fn is_media(path: &str) -> bool {
    matches!(path.rsplit('.').next(), Some("jpg" | "png" | "mp4" | "webp" | "heic"))
}
