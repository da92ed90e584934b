//! The program on a pseudo-terminal: what a person sees, and what they press.

use std::fs::File;
use std::io::{Read, Write};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::fs::{Mode, OFlags, open};
use rustix::process::{Pid, Signal, kill_process_group};
use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use rustix::termios::{Winsize, tcsetwinsize};

/// So long the program may be silent before a test fails.
const PATIENCE: Duration = Duration::from_mins(1);

/// No other program that a test starts may hold the terminal open.
fn flags() -> OpenptFlags {
    let flags = OpenptFlags::RDWR | OpenptFlags::NOCTTY;
    #[cfg(target_os = "linux")]
    return flags | OpenptFlags::CLOEXEC;
    #[cfg(not(target_os = "linux"))]
    flags
}

/// Words on one line with single blanks.
fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A running program with its screen.
pub struct Terminal {
    master: File,
    child: Child,
    bytes: Vec<u8>,
    /// Everything shown so far.
    shown: String,
    /// The same on one line, because words may stand on two.
    flat: String,
    /// Where the search for the next words begins in it.
    from: usize,
}

impl Terminal {
    /// Starts `widerspruch ARGUMENTS…` in a folder.
    pub fn start(arguments: &[&str], folder: &Path, columns: u16) -> Self {
        Self::start_in(arguments, folder, columns, &[])
    }

    /// The same with more variables of the environment.
    pub fn start_in(
        arguments: &[&str],
        folder: &Path,
        columns: u16,
        surroundings: &[(&str, String)],
    ) -> Self {
        let master = openpt(flags()).unwrap();
        grantpt(&master).unwrap();
        unlockpt(&master).unwrap();
        let name = ptsname(&master, Vec::new()).unwrap();
        let slave =
            open(name, OFlags::RDWR | OFlags::NOCTTY | OFlags::CLOEXEC, Mode::empty()).unwrap();
        let size = Winsize { ws_row: 40, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0 };
        tcsetwinsize(&slave, size).unwrap();
        let stdio = || Stdio::from(slave.try_clone().unwrap());
        let child = Command::new(env!("CARGO_BIN_EXE_widerspruch"))
            .args(arguments)
            .current_dir(folder)
            .env("LC_ALL", "C.UTF-8")
            .env("NO_COLOR", "1")
            .env("TZ", "UTC")
            .envs(surroundings.iter().map(|(name, value)| (name, value)))
            .process_group(0)
            .stdin(stdio())
            .stdout(stdio())
            .stderr(stdio())
            .spawn()
            .unwrap();
        Self {
            master: File::from(master),
            child,
            bytes: Vec::new(),
            shown: String::new(),
            flat: String::new(),
            from: 0,
        }
    }

    /// Presses keys.
    pub fn press(&mut self, keys: &str) -> &mut Self {
        self.master.write_all(keys.as_bytes()).unwrap();
        self
    }

    /// Ctrl-C as a terminal sends it between two questions: a signal to the program and to whatever
    /// it started.
    pub fn interrupt(&mut self) -> &mut Self {
        kill_process_group(Pid::from_child(&self.child), Signal::INT).unwrap();
        self
    }

    /// Waits for one of these words in what is new, and says which; what was shown up to there
    /// is read.
    #[track_caller]
    pub fn wait_for_any(&mut self, words: &[&str]) -> usize {
        let start = Instant::now();
        loop {
            let new = &self.flat[self.from..];
            let found = words.iter().enumerate().filter_map(|(which, words)| {
                let words = flat(words);
                Some((new.find(&words)? + words.len(), which))
            });
            if let Some((end, which)) = found.min() {
                self.from += end;
                return which;
            }
            let goes_on = self.read();
            assert!(
                goes_on && start.elapsed() < PATIENCE,
                "{words:?} never came; the screen was:\n{}",
                self.shown
            );
        }
    }

    /// Waits for words.
    #[track_caller]
    pub fn wait_for(&mut self, words: &str) -> &mut Self {
        self.wait_for_any(&[words]);
        self
    }

    /// Reads what is there within a moment; false at the end.
    fn read(&mut self) -> bool {
        let mut ready = [PollFd::new(&self.master, PollFlags::IN)];
        let moment = Timespec { tv_sec: 0, tv_nsec: 50_000_000 };
        if poll(&mut ready, Some(&moment)).unwrap() == 0 {
            return true;
        }
        let mut bytes = [0; 4096];
        match self.master.read(&mut bytes) {
            // Linux says so when nobody has the other side open any more.
            Err(_) | Ok(0) => false,
            Ok(length) => {
                self.bytes.extend_from_slice(&bytes[..length]);
                let whole = match std::str::from_utf8(&self.bytes) {
                    Ok(text) => text,
                    // The rest of a sign is still to come.
                    Err(error) => std::str::from_utf8(&self.bytes[..error.valid_up_to()]).unwrap(),
                };
                self.shown = whole.replace('\r', "");
                self.flat = flat(&self.shown);
                true
            }
        }
    }

    /// Everything shown so far.
    pub fn screen(&self) -> &str {
        &self.shown
    }

    /// Presses a key until the program ends. This terminal is nobody's own, so Ctrl-C goes by unheard
    /// in the moment between two questions, where it would be a signal elsewhere.
    #[track_caller]
    pub fn insist(mut self, key: &str) -> (i32, String) {
        let start = Instant::now();
        while self.child.try_wait().unwrap().is_none() {
            // The other side may be gone since the question.
            let _ = self.master.write_all(key.as_bytes());
            self.read();
            assert!(start.elapsed() < PATIENCE, "it does not end:\n{}", self.shown);
        }
        self.end()
    }

    /// Reads to the end; the exit code.
    #[track_caller]
    pub fn end(mut self) -> (i32, String) {
        let start = Instant::now();
        let code = loop {
            self.read();
            if let Some(status) = self.child.try_wait().unwrap() {
                break status.code().unwrap_or(-1);
            }
            assert!(start.elapsed() < PATIENCE, "it does not end:\n{}", self.shown);
        };
        while self.read() && start.elapsed() < PATIENCE {
            let mut ready = [PollFd::new(&self.master, PollFlags::IN)];
            let none = Timespec { tv_sec: 0, tv_nsec: 0 };
            if poll(&mut ready, Some(&none)).unwrap() == 0 {
                break;
            }
        }
        (code, self.shown)
    }

    /// A power cut.
    pub fn kill(mut self) -> String {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
        self.shown
    }

    /// The window is closed; the exit code.
    pub fn close(self) -> i32 {
        let Self { master, mut child, .. } = self;
        drop(master);
        child.wait().unwrap().code().unwrap_or(-1)
    }
}
