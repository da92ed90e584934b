//! What can be told of a command line before it is understood: its language, whether it
//! is to be plain, and whether anything is asked at all.

use std::ffi::OsString;

use super::machine;
use crate::words::i18n::Language;

/// For who has it read out.
const PLAIN: &str = "--plain";

/// A first look at the arguments.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Asked {
    /// `--language`, else the language of the computer.
    pub(super) language: Language,
    /// `--plain`.
    pub(super) plain: bool,
    /// Whether there is nothing but, maybe, these two.
    pub(super) nothing: bool,
}

/// Looks at arguments, the first of which is the name of the program. A language that does not
/// exist counts as something: it is an error.
pub(super) fn asked(arguments: &[OsString]) -> Asked {
    let mut language = None;
    let mut plain = false;
    let mut nothing = true;
    let mut words = arguments.iter().skip(1).map(|word| word.to_string_lossy());
    while let Some(word) = words.next() {
        if word == "--" {
            nothing = false;
            break;
        }
        if word == PLAIN {
            plain = true;
            continue;
        }
        let code = match word.strip_prefix("--language") {
            Some("") => words.next(),
            Some(rest) => rest.strip_prefix('=').map(|code| code.to_owned().into()),
            None => None,
        };
        let found =
            Language::ALL.into_iter().find(|language| code.as_deref() == Some(language.code()));
        nothing &= found.is_some();
        language = found.or(language);
    }
    Asked { language: language.unwrap_or_else(machine::language), plain, nothing }
}

/// Commands as somebody may type them who reads German help.
const GERMAN: [(&str, &str); 3] = [("hilfe", "help"), ("brief", "letter"), ("beispiel", "demo")];

/// The arguments with a German command as the one that it means, unless a file has that name.
pub(super) fn translated(
    arguments: &[OsString],
    is_file: impl Fn(&OsString) -> bool,
) -> Vec<OsString> {
    let mut arguments = arguments.to_vec();
    let words = arguments.get(1..).unwrap_or_default();
    let at = 1 + length_of_options(words);
    if let Some(word) = arguments.get_mut(at) {
        let known = GERMAN.iter().find(|(german, _)| word.eq_ignore_ascii_case(german));
        if let Some((_, command)) = known.filter(|_| !is_file(word)) {
            *word = (*command).into();
        }
    }
    arguments
}

/// The arguments as clap takes them. Behind an option it takes a command for a path, so what every
/// command understands goes behind the command; `help` understands no options, and what they say is
/// known already.
pub(super) fn for_clap(
    arguments: &[OsString],
    commands: impl FnOnce() -> Vec<String>,
) -> Vec<OsString> {
    let Some((program, words)) = arguments.split_first() else { return Vec::new() };
    let (early, rest) = words.split_at(length_of_options(words));
    let command = rest.first().and_then(|word| word.to_str()).unwrap_or_default();
    // Nothing is moved where nothing stands before the command.
    let is_command = !early.is_empty() && commands().iter().any(|known| known == command);
    let mut sorted = vec![program.clone()];
    if command == "help" {
        let mut rest = rest;
        while let Some((word, further)) = rest.split_first() {
            let length = length_of_options(rest);
            rest = if length > 0 { rest.split_at(length).1 } else { further };
            sorted.extend((length == 0).then(|| word.clone()));
        }
    } else if is_command {
        sorted.extend(rest.iter().take(1).chain(early).chain(rest.iter().skip(1)).cloned());
    } else {
        sorted.extend_from_slice(words);
    }
    sorted
}

/// How many words at the start are the options that every command understands.
fn length_of_options(words: &[OsString]) -> usize {
    let mut length = 0;
    while let Some(word) = words.get(length).and_then(|word| word.to_str()) {
        length += match word.strip_prefix("--language") {
            Some("") => 2,
            Some(rest) if rest.starts_with('=') => 1,
            _ if word == PLAIN => 1,
            _ => break,
        };
    }
    length.min(words.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_that_all_commands_have_may_stand_before_the_command() {
        let kept = |line: &str| {
            let arguments: Vec<OsString> = line.split(' ').map(OsString::from).collect();
            let commands = || ["demo", "pool"].map(str::to_owned).into();
            for_clap(&arguments, commands).join(std::ffi::OsStr::new(" ")).into_string().unwrap()
        };
        assert_eq!(kept("w help pool --language de"), "w help pool");
        assert_eq!(kept("w help --language=en pool"), "w help pool");
        assert_eq!(kept("w --plain help --plain pool"), "w help pool");
        assert_eq!(kept("w pool --language de help"), "w pool --language de help");
        assert_eq!(kept("w --language de demo --long"), "w demo --language de --long");
        assert_eq!(kept("w --plain --language=de pool a"), "w pool --plain --language=de a");
        assert_eq!(kept("w --language de a.zip demo"), "w --language de a.zip demo");
        assert_eq!(kept("w --language"), "w --language");
    }

    #[test]
    fn a_german_command_is_understood_unless_a_file_has_its_name() {
        let arguments = ["w", "--plain", "Brief", "brief"].map(OsString::from);
        assert_eq!(translated(&arguments, |_| false), ["w", "--plain", "letter", "brief"]);
        assert_eq!(translated(&arguments, |_| true), arguments);
        assert_eq!(translated(&arguments[..1], |_| false), ["w"]);
    }

    fn look(words: &[&str]) -> Asked {
        let program = std::iter::once("widerspruch");
        asked(&program.chain(words.iter().copied()).map(OsString::from).collect::<Vec<_>>())
    }

    #[test]
    fn the_language_is_found_wherever_it_stands() {
        for words in [
            &["--language", "de"][..],
            &["report", "a.zip", "--language=de"],
            &["--language", "de", "--unknown"],
            &["pool", "--language", "en", "--language=de"],
        ] {
            assert_eq!(look(words).language, Language::De, "{words:?}");
        }
        assert_eq!(look(&["--language", "en"]).language, Language::En);
    }

    #[test]
    fn plain_is_found_up_to_where_paths_begin() {
        assert!(look(&["--plain"]).plain && look(&["pool", "a", "--plain"]).plain);
        assert!(!look(&["report", "--", "--plain"]).plain && !look(&["--language", "de"]).plain);
    }

    #[test]
    fn nothing_is_asked_where_only_a_language_stands() {
        assert!(look(&[]).nothing);
        assert!(look(&["--plain", "--language", "de"]).nothing);
        assert!(look(&["--language", "de"]).nothing);
        for words in
            [&["demo"][..], &["--language"], &["--language", "fr"], &["--language=de", "a"]]
        {
            assert!(!look(words).nothing, "{words:?}");
        }
    }
}
