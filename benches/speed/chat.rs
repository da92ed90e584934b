//! A long WhatsApp chat.

use std::fs::{self, File};
use std::io::{BufReader, BufWriter, Read, Write};
use std::path::{Path, PathBuf};

use widerspruch::decode::whatsapp::{Hints, scan as scan_chat};

use crate::invent::Author;

const BYTES: f64 = 300e6;

/// Writes a chat of 300 MB unless an earlier run did.
pub fn write(folder: &Path, scale: f64) -> PathBuf {
    let path = folder.join(format!("WhatsApp Chat mit Ida {scale}.txt"));
    if !path.exists() {
        fs::create_dir_all(folder).unwrap();
        let unfinished = folder.join("unfinished.txt");
        let mut out = BufWriter::new(File::create(&unfinished).unwrap());
        let mut author = Author::new(11);
        let (mut written, mut minute) = (0, 0_i64);
        while (written as f64) < BYTES * scale {
            minute += 1 + author.random.below(5).cast_signed();
            let time = jiff::Timestamp::from_second(1_500_000_000 + minute * 60).unwrap();
            let stamp = time.to_zoned_datetime(jiff::tz::TimeZone::UTC).strftime("%d.%m.%y, %H:%M");
            let sender = if author.random.chance(50) { "Ida" } else { "Erika Mustermann" };
            let call = if author.random.chance(1) { "@Meta AI " } else { "" };
            let line = format!("{stamp} - {sender}: {call}{}\n", author.text(14));
            written += line.len();
            out.write_all(line.as_bytes()).unwrap();
        }
        out.flush().unwrap();
        fs::rename(unfinished, &path).unwrap();
    }
    path
}

/// Our scanner; what was found are the messages.
pub fn scan(path: &Path) -> (u64, u64) {
    let size = fs::metadata(path).unwrap().len();
    let hints = Hints { file_name: Some("WhatsApp Chat mit Ida.txt"), ..Hints::default() };
    let chat = scan_chat(File::open(path).unwrap(), &hints);
    (size, chat.messages)
}

/// The least that any reader of lines must do.
pub fn lines(path: &Path) -> (u64, u64) {
    let mut reader = BufReader::new(File::open(path).unwrap());
    let mut buffer = vec![0; 128 << 10];
    let (mut bytes, mut ends) = (0, 0);
    loop {
        let read = reader.read(&mut buffer).unwrap();
        if read == 0 {
            return (bytes, ends);
        }
        bytes += read as u64;
        ends += memchr::memchr_iter(b'\n', &buffer[..read]).count() as u64;
    }
}
