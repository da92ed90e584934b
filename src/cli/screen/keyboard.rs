//! Keys as they are pressed, and what comes with them at the same moment: a file that is dropped on a
//! terminal arrives as its name, letter by letter.

use console::{Key, Term};

use super::Stop;

/// What the person pressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::cli) enum Press {
    /// A sign.
    Sign(char),
    Enter,
    /// One step back.
    Back,
    /// Delete the last sign.
    Delete,
    /// Anything else.
    Other,
}

/// Where keys come from.
pub(in crate::cli) trait Keys {
    /// The next key.
    fn press(&mut self) -> Result<Press, Stop>;

    /// Whether another one comes at the same moment, faster than anybody types.
    fn has_more(&mut self) -> bool {
        false
    }
}

/// The keyboard.
pub(in crate::cli) struct Keyboard(pub(in crate::cli) Term);

impl Keys for Keyboard {
    fn press(&mut self) -> Result<Press, Stop> {
        match self.0.read_key_raw()? {
            Key::CtrlC => Err(Stop::Interrupted),
            // Ctrl-D and Ctrl-Z end the input; pressed before the terminal gives single keys, Ctrl-D
            // arrives as a zero.
            Key::Char('\0' | '\u{4}' | '\u{1a}') => Err(Stop::Paused),
            Key::Char(sign) => Ok(Press::Sign(sign)),
            Key::Enter => Ok(Press::Enter),
            Key::ArrowLeft => Ok(Press::Back),
            Key::Backspace | Key::Del => Ok(Press::Delete),
            _ => Ok(Press::Other),
        }
    }

    fn has_more(&mut self) -> bool {
        is_waiting()
    }
}

/// Whether the terminal has something within a moment; macOS may not tell, and then it counts as not.
#[cfg(unix)]
fn is_waiting() -> bool {
    use rustix::event::{PollFd, PollFlags, Timespec, poll};
    let input = std::io::stdin();
    let mut waiting = [PollFd::new(&input, PollFlags::IN)];
    let moment = Timespec { tv_sec: 0, tv_nsec: 20_000_000 };
    poll(&mut waiting, Some(&moment)).is_ok_and(|count| count > 0)
        && waiting.iter().all(|input| input.revents().contains(PollFlags::IN))
}

/// Nothing tells it here without unsafe code; what is dropped begins with a quote or a drive.
#[cfg(not(unix))]
fn is_waiting() -> bool {
    false
}
