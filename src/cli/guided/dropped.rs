//! Names of files as terminals write them where files are dropped on them.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use crate::cli::window;

/// The files that were dropped or typed: in quotes, or with a backslash before each blank, or as they
/// are; several stand behind one another. None after nothing.
pub(super) fn dropped(typed: &str, home: Option<&Path>) -> Vec<PathBuf> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Vec::new();
    }
    let whole = at_home(typed, home);
    if whole.exists() {
        return vec![whole];
    }
    let words = words(typed, cfg!(windows));
    let each: Vec<PathBuf> = words.iter().map(|word| at_home(word, home)).collect();
    let is_one = each.len() < 2 || !each.iter().all(|path| path.exists());
    // A name that was typed with blanks and without quotes is one all the same.
    let is_quoted = words.len() == 1;
    match (is_one, is_quoted) {
        (false, _) | (true, true) => each,
        (true, false) => vec![whole],
    }
}

fn at_home(word: &str, home: Option<&Path>) -> PathBuf {
    if let Some(path) = of_address(word) {
        return path;
    }
    window::at_home(OsString::from(word), home).into()
}

/// The file behind an address, as some file managers write what is dropped.
fn of_address(word: &str) -> Option<PathBuf> {
    let below = word.strip_prefix("file://")?;
    let below = below.strip_prefix("localhost").unwrap_or(below);
    let mut bytes = Vec::new();
    let mut rest = below.as_bytes();
    while let Some((first, further)) = rest.split_first() {
        let code = further.get(..2).and_then(|code| std::str::from_utf8(code).ok());
        let byte =
            code.filter(|_| *first == b'%').and_then(|code| u8::from_str_radix(code, 16).ok());
        bytes.push(byte.unwrap_or(*first));
        rest = further.get(if byte.is_some() { 2 } else { 0 }..).unwrap_or_default();
    }
    let path = String::from_utf8(bytes).ok()?;
    // “/C:/…” is one on Windows.
    let path = if cfg!(windows) { path.trim_start_matches('/') } else { &path };
    Some(path.into())
}

/// Words as a shell tells them apart; on Windows a backslash is a part of the name.
fn words(typed: &str, is_windows: bool) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    let mut quote = None;
    let mut signs = typed.chars();
    while let Some(sign) = signs.next() {
        match (sign, quote) {
            (_, Some(open)) if sign == open => quote = None,
            ('"' | '\'', None) if sign == '"' || !is_windows => quote = Some(sign),
            ('\\', None) if !is_windows => word.extend(signs.next()),
            (_, None) if sign.is_whitespace() => {
                words.extend(Some(std::mem::take(&mut word)).filter(|word| !word.is_empty()));
            }
            _ => word.push(sign),
        }
    }
    words.extend(Some(word).filter(|word| !word.is_empty()));
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dropped_file_is_understood_however_it_is_written() {
        let home = Path::new("/home/erika");
        for (typed, expected) in [
            ("/tmp/MeineDaten.zip", "/tmp/MeineDaten.zip"),
            ("/tmp/Meine Daten.zip", "/tmp/Meine Daten.zip"),
            ("\"/tmp/Meine Daten.zip\"", "/tmp/Meine Daten.zip"),
            ("~/Downloads ", "/home/erika/Downloads"),
            ("file:///tmp/Meine%20Daten%20%C3%9C.zip", "/tmp/Meine Daten Ü.zip"),
            ("'file://localhost/tmp/100%.zip'", "/tmp/100%.zip"),
        ] {
            assert_eq!(dropped(typed, Some(home)), [PathBuf::from(expected)], "{typed}");
        }
        assert!(dropped(" ", None).is_empty());
    }

    #[test]
    fn words_are_told_apart_as_the_shell_of_the_system_does() {
        assert_eq!(words(r"/tmp/Meine\ Daten\ \(2\).zip", false), ["/tmp/Meine Daten (2).zip"]);
        assert_eq!(words("'/tmp/Meine Daten.zip' ", false), ["/tmp/Meine Daten.zip"]);
        assert_eq!(words(r#""C:\Meine Daten\a.zip""#, true), [r"C:\Meine Daten\a.zip"]);
        assert_eq!(words(r"C:\Ida's\a.zip", true), [r"C:\Ida's\a.zip"]);
        assert_eq!(words("'/tmp/a 1.zip' '/tmp/a 2.zip'", false), ["/tmp/a 1.zip", "/tmp/a 2.zip"]);
    }

    #[test]
    fn parts_that_are_dropped_together_are_read_together() {
        let folder = tempfile::tempdir().unwrap();
        let parts = ["part 1.zip", "part 2.zip"].map(|name| folder.path().join(name));
        let quoted = parts.each_ref().map(|path| {
            std::fs::write(path, "x").unwrap();
            format!("\"{}\"", path.display())
        });
        assert_eq!(dropped(&quoted.join(" "), None), parts);
        let bare = parts[0].display().to_string();
        assert_eq!(dropped(&bare, None), [parts[0].clone()]);
    }
}
