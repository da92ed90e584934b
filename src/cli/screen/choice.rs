//! Choices at one key each, and names of files that are typed or dropped where choices are shown.

use std::io;
use std::time::{Duration, Instant};

use super::keyboard::Press;
use super::{Screen, Stop, Tone};

/// Longer no name of a file is; more files than fit are dropped as their folder.
const LONGEST_NAME: usize = 16_384;

/// Within this time the same sentence is not said again, and Enter still belongs to the last question.
const A_MOMENT: Duration = Duration::from_secs(1);

/// A choice: the sign to press and what it means.
pub(in crate::cli) type Choice = (char, String);

/// What came of choices.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::cli) enum Chosen {
    Sign(char),
    /// What was typed or dropped instead, most likely the name of a file.
    Named(String),
}

impl Screen<'_> {
    /// Shows choices and waits for one of them; says what was chosen. Signs of `quiet` are taken
    /// too, and Left is `b`.
    pub(in crate::cli) fn choose(
        &mut self,
        choices: &[Choice],
        quiet: &[char],
        hint: &str,
    ) -> Result<char, Stop> {
        self.offer(choices, hint)?;
        loop {
            match self.chosen(choices, quiet, hint, None)? {
                Chosen::Sign(sign) => return Ok(sign),
                Chosen::Named(_) => self.refuse(choices, quiet, hint)?,
            }
        }
    }

    /// The same where the name of a file may be given instead.
    pub(in crate::cli) fn choose_or_name(
        &mut self,
        choices: &[Choice],
        quiet: &[char],
        hint: &str,
    ) -> Result<Chosen, Stop> {
        self.offer(choices, hint)?;
        self.chosen(choices, quiet, hint, None)
    }

    /// Shows choices.
    pub(in crate::cli) fn offer(&mut self, choices: &[Choice], hint: &str) -> io::Result<()> {
        for (sign, words) in choices {
            self.lines(Tone::Plain, &format!(" {sign}  "), words)?;
        }
        self.lines(Tone::Faint, "", hint)?;
        self.out.flush()
    }

    /// Names the keys that the screen shows: the others are there for fingers that know them.
    fn refuse(&mut self, choices: &[Choice], quiet: &[char], hint: &str) -> io::Result<()> {
        let is_shown = |sign: &&char| hint.split(' ').any(|word| word == sign.to_string());
        let keys = choices.iter().map(|(sign, _)| sign).chain(quiet.iter().filter(is_shown));
        let keys: Vec<String> = keys.map(ToString::to_string).collect();
        self.lines(Tone::Faint, "", &(self.wrong_key)(&keys.join(" ")))?;
        self.out.flush()
    }

    /// Waits for one of the choices that are shown; Enter alone is `enter`.
    pub(in crate::cli) fn chosen(
        &mut self,
        choices: &[Choice],
        quiet: &[char],
        hint: &str,
        enter: Option<char>,
    ) -> Result<Chosen, Stop> {
        let shown = Instant::now();
        let mut refused: Option<Instant> = None;
        let mut before = None;
        loop {
            self.gather()?;
            if let Some(name) = self.waiting_name() {
                self.lines(Tone::Accent, "> ", &name)?;
                return Ok(Chosen::Named(name));
            }
            let is_known = |press: &Press| {
                let known = choices.iter().map(|(sign, _)| sign).chain(quiet);
                !matches!(press, Press::Sign(sign) if !known.into_iter().any(|own| own == sign))
            };
            if self.waiting.len() > 2 && !self.waiting.iter().all(is_known) {
                // Pasted words: no key among them was meant.
                self.waiting.clear();
                self.refuse(choices, quiet, hint)?;
                continue;
            }
            let pressed = self.waiting.pop_front();
            let sign = match pressed {
                Some(Press::Sign(sign)) if begins_a_name(sign) => {
                    return Ok(Chosen::Named(self.rest_of_name(sign.into())?));
                }
                Some(Press::Sign(':')) if let Some(drive) = before => {
                    return Ok(Chosen::Named(self.rest_of_name(format!("{drive}:"))?));
                }
                Some(Press::Enter) if shown.elapsed() < A_MOMENT => continue,
                Some(Press::Sign(sign)) => Some(sign.to_lowercase().next().unwrap_or(sign)),
                Some(Press::Back) => Some('b'),
                Some(Press::Enter) => enter,
                _ => None,
            };
            if let Some((sign, words)) = choices.iter().find(|(known, _)| Some(*known) == sign) {
                let words = words.split(" (").next().unwrap_or(words);
                self.lines(Tone::Accent, "> ", words)?;
                return Ok(Chosen::Sign(*sign));
            }
            if let Some(sign) = quiet.iter().find(|known| Some(**known) == sign) {
                return Ok(Chosen::Sign(*sign));
            }
            before = sign.filter(char::is_ascii_alphabetic);
            if refused.is_none_or(|last| last.elapsed() > A_MOMENT) {
                self.refuse(choices, quiet, hint)?;
            }
            refused = Some(Instant::now());
        }
    }

    /// Takes up the next key and all that comes with it.
    fn gather(&mut self) -> Result<(), Stop> {
        if self.waiting.is_empty() {
            self.waiting.push_back(self.keys.press()?);
        }
        while self.waiting.len() < LONGEST_NAME && self.keys.has_more() {
            self.waiting.push_back(self.keys.press()?);
        }
        Ok(())
    }

    /// What came at once, if it looks like the name of a file; it is then no longer waiting.
    fn waiting_name(&mut self) -> Option<String> {
        let signs = self.waiting.iter().map_while(|press| match press {
            Press::Sign(sign) => Some(*sign),
            _ => None,
        });
        let name: String = signs.collect();
        if !looks_like_a_name(&name) {
            return None;
        }
        let end = self.waiting.iter().position(|press| *press == Press::Enter);
        self.waiting.drain(..end.map_or(self.waiting.len(), |end| end + 1));
        Some(name)
    }

    /// The name of a file that is typed sign by sign, up to Enter.
    fn rest_of_name(&mut self, start: String) -> Result<String, Stop> {
        self.typed(start, |sign| !sign.is_control(), LONGEST_NAME)
    }
}

/// Whether a sign begins the name of a file: no choice is one of these.
fn begins_a_name(sign: char) -> bool {
    ['/', '\\', '~', '"', '\''].contains(&sign)
}

fn looks_like_a_name(text: &str) -> bool {
    let bare = text.trim().trim_matches(['"', '\'']);
    let is_zip = bare.len() > 4 && bare.to_lowercase().ends_with(".zip");
    is_zip || bare.len() > 2 && bare.contains(['/', '\\'])
}

#[cfg(test)]
mod tests {
    use std::collections::VecDeque;

    use super::super::keyboard::Keys;
    use super::*;

    /// Keys in bursts: what stands between two bars comes at one moment.
    struct Bursts(VecDeque<char>);

    impl Keys for Bursts {
        fn press(&mut self) -> Result<Press, Stop> {
            self.0.pop_front_if(|sign| *sign == '|');
            match self.0.pop_front() {
                Some('\n') => Ok(Press::Enter),
                Some(sign) => Ok(Press::Sign(sign)),
                None => Err(Stop::Paused),
            }
        }

        fn has_more(&mut self) -> bool {
            self.0.front().is_some_and(|sign| *sign != '|')
        }
    }

    /// What is chosen of two things, and how often a key is called wrong.
    fn chosen(keys: &str) -> (Option<Chosen>, usize) {
        let mut keys = Bursts(keys.chars().collect());
        let mut out = Vec::new();
        let mut screen = Screen {
            out: &mut out,
            keys: &mut keys,
            waiting: VecDeque::new(),
            width: || 60,
            colour: false,
            unicode: true,
            plain: true,
            wrong_key: &|_| "wrong".to_owned(),
        };
        let choices = [('1', "one".to_owned()), ('n', "another".to_owned())];
        let chosen = screen.choose_or_name(&choices, &['q'], "").ok();
        (chosen, String::from_utf8(out).unwrap().matches("wrong").count())
    }

    fn named(name: &str) -> Chosen {
        Chosen::Named(name.to_owned())
    }

    #[test]
    fn a_dropped_file_is_one_thing_and_not_so_many_keys() {
        assert_eq!(chosen("'/tmp/Meine Daten.zip' "), (Some(named("'/tmp/Meine Daten.zip' ")), 0));
        assert_eq!(chosen("facebook-erika.zip\n"), (Some(named("facebook-erika.zip")), 0));
        assert_eq!(
            chosen("n1/facebook.zip"),
            (Some(named("n1/facebook.zip")), 0),
            "n is a choice, too"
        );
        assert_eq!(chosen("C:\\Users\\Erika\\a.zip"), (Some(named("C:\\Users\\Erika\\a.zip")), 0));
    }

    #[test]
    fn a_name_that_is_typed_sign_by_sign_ends_with_enter() {
        assert_eq!(chosen("~|/|a|.|z|i|p|\n"), (Some(named("~/a.zip")), 0));
        assert_eq!(chosen("/|t|m|p|\n"), (Some(named("/tmp")), 0));
        assert_eq!(chosen("C|:|\\|a|\n"), (Some(named("c:\\a")), 1), "the first letter is no key");
    }

    #[test]
    fn wrong_keys_one_after_the_other_are_called_so_once() {
        assert_eq!(chosen("x|y|z|1"), (Some(Chosen::Sign('1')), 1));
        assert_eq!(chosen("hello|N"), (Some(Chosen::Sign('n')), 1));
        assert_eq!(chosen("x|y"), (None, 1));
    }

    #[test]
    fn enter_behind_the_key_before_is_nothing() {
        assert_eq!(chosen("\n|1"), (Some(Chosen::Sign('1')), 0));
        assert_eq!(chosen("1\n"), (Some(Chosen::Sign('1')), 0));
    }
}
