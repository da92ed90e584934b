//! All that crosses the border between the core and the browser, and the only unsafe code: four
//! functions that `worker.js` calls, five that it gives. There is no other way in or out: no
//! network, no clock, no storage.
#![allow(unsafe_code, reason = "memory is shared with worker.js through plain addresses")]

use std::ffi::c_void;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::{io, panic, process};

use widerspruch::source::attempt::catch_with;
use widerspruch::source::bytes::{Bytes, Lent};

use crate::session;

#[link(wasm_import_module = "browser")]
unsafe extern "C" {
    /// Copies so many bytes of a file to an address; gives how many it were, or -1.
    fn read_at(file: u32, position: f64, to: *mut u8, length: usize) -> i32;
    /// Shows how much is done, with words.
    fn progress(done: f64, all: f64, words: *const u8, length: usize);
    /// Takes an answer, and copies it before it returns.
    fn answer(text: *const u8, length: usize);
    /// Milliseconds since the worker began, for the time that is left.
    fn clock() -> f64;
    /// Calls [`run`] with this; 0 if it stopped half-way.
    fn attempt(work: *mut c_void) -> u32;
}

/// A place for so many bytes, which `worker.js` fills and then gives to [`lend`] or [`ask`].
#[unsafe(no_mangle)]
pub extern "C" fn place(length: usize) -> *mut u8 {
    Box::into_raw(vec![0_u8; length].into_boxed_slice()).cast()
}

/// Lends a file under a number that [`read_at`] knows; the name stands at a place.
#[unsafe(no_mangle)]
pub extern "C" fn lend(number: u32, size: f64, name: *mut u8, length: usize) {
    let path = text_at(name, length);
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "sizes of files are whole and below 2^53"
    )]
    let bytes = LentFile { number, length: size as u64 };
    session::lend(Lent { path, bytes: Arc::new(bytes) });
}

/// Answers what stands at a place as JSON, through [`answer`].
#[unsafe(no_mangle)]
pub extern "C" fn ask(at: *mut u8, length: usize) {
    let text = session::answer(&text_at(at, length));
    // SAFETY: the text lives until `answer` returns, which copies it.
    unsafe { answer(text.as_ptr(), text.len()) }
}

/// The text at a place, which is used up.
fn text_at(at: *mut u8, length: usize) -> String {
    // SAFETY: `worker.js` gives each place that `place` made back once, with its length.
    let bytes = unsafe { Box::from_raw(std::ptr::slice_from_raw_parts_mut(at, length)) };
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Shows progress.
#[allow(clippy::cast_precision_loss, reason = "bytes of archives are far below 2^53")]
pub(crate) fn show_progress(done: u64, all: u64, words: &str) {
    // SAFETY: the words live until `progress` returns, which copies them.
    unsafe { progress(done as f64, all as f64, words.as_ptr(), words.len()) }
}

/// Milliseconds since some moment.
pub(crate) fn milliseconds() -> f64 {
    // SAFETY: takes nothing and gives a number.
    unsafe { clock() }
}

/// What [`run`] runs.
type Work<'a> = &'a mut dyn FnMut();

/// Runs something that may stop half-way, for [`attempt`].
#[unsafe(no_mangle)]
extern "C" fn run(work: *mut c_void) {
    // SAFETY: `worker.js` gives the address that `attempt` was given, while its caller waits.
    unsafe { (*work.cast::<Work<'_>>())() }
}

/// Whether something panicked since the last [`catch`].
static PANICKED: AtomicBool = AtomicBool::new(false);

/// From now on a panic costs what is attempted, as where panics unwind: `worker.js` catches it. Nothing
/// unwinds in the core, for with unwinding `WebKit` takes twice as long (docs/performance.md).
pub(crate) fn prepare() {
    panic::set_hook(Box::new(|_| PANICKED.store(true, Ordering::Relaxed)));
    catch_with(catch);
}

/// Runs something and says whether it came to its end. What stops without a panic, as at the end of
/// the memory, stops everything.
fn catch(mut work: Work<'_>) -> bool {
    // SAFETY: the address is used before `attempt` returns only.
    let is_whole = unsafe { attempt((&raw mut work).cast()) != 0 };
    if !is_whole && !PANICKED.swap(false, Ordering::Relaxed) {
        process::abort();
    }
    is_whole
}

/// A file that the person chose. It is read where the core asks for it, and never whole.
#[derive(Debug)]
struct LentFile {
    number: u32,
    length: u64,
}

/// So much is asked for at a time: each request costs about as much as 100 KB, and blocks of 8 KiB
/// take three times as long in Chromium.
const BLOCK: usize = 1 << 20;

impl Bytes for LentFile {
    fn length(&self) -> u64 {
        self.length
    }

    #[allow(clippy::cast_precision_loss, reason = "positions in files are below 2^53")]
    fn read_at(&self, buffer: &mut [u8], position: u64) -> io::Result<usize> {
        if position >= self.length {
            return Ok(0);
        }
        let (to, length) = (buffer.as_mut_ptr(), buffer.len());
        // SAFETY: `worker.js` writes at most `length` bytes to `to`, before it returns.
        let read = unsafe { read_at(self.number, position as f64, to, length) };
        let read = usize::try_from(read)
            .map_err(|_| io::Error::other("the browser cannot read the file"))?;
        // Something else was overwritten then. Like every panic this costs the member that is read.
        assert!(read <= length, "the browser gave more bytes than it was asked for");
        Ok(read)
    }

    fn read_ahead(&self) -> usize {
        BLOCK
    }
}
