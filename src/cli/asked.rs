//! What can be told of a command line before it is understood: its language, and whether anything
//! is asked at all.

use std::ffi::OsString;

use super::machine;
use crate::words::i18n::Language;

/// A first look at the arguments.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Asked {
    /// `--language`, else the language of the computer.
    pub(super) language: Language,
    /// Whether there is nothing but, maybe, the language.
    pub(super) nothing: bool,
}

/// Looks at arguments, the first of which is the name of the program. A language that does not
/// exist counts as something: it is an error.
pub(super) fn asked(arguments: &[OsString]) -> Asked {
    let mut language = None;
    let mut nothing = true;
    let mut words = arguments.iter().skip(1).map(|word| word.to_string_lossy());
    while let Some(word) = words.next() {
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
    Asked { language: language.unwrap_or_else(machine::language), nothing }
}

/// The arguments as clap takes them: its own `help` command knows no options, and the language is
/// known already.
pub(super) fn for_clap(arguments: &[OsString]) -> Vec<OsString> {
    if arguments.get(1).is_none_or(|command| command != "help") {
        return arguments.to_vec();
    }
    let mut kept = Vec::new();
    let mut arguments = arguments.iter();
    while let Some(argument) = arguments.next() {
        match argument.to_str().and_then(|word| word.strip_prefix("--language")) {
            Some("") => drop(arguments.next()),
            Some(rest) if rest.starts_with('=') => {}
            _ => kept.push(argument.clone()),
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn help_is_left_without_the_language() {
        let kept = |line: &str| {
            let arguments: Vec<OsString> = line.split(' ').map(OsString::from).collect();
            for_clap(&arguments).join(std::ffi::OsStr::new(" ")).into_string().unwrap()
        };
        assert_eq!(kept("w help pool --language de"), "w help pool");
        assert_eq!(kept("w help --language=en pool"), "w help pool");
        assert_eq!(kept("w pool --language de help"), "w pool --language de help");
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
    fn nothing_is_asked_where_only_a_language_stands() {
        assert!(look(&[]).nothing);
        assert!(look(&["--language", "de"]).nothing);
        for words in
            [&["demo"][..], &["--language"], &["--language", "fr"], &["--language=de", "a"]]
        {
            assert!(!look(words).nothing, "{words:?}");
        }
    }
}
