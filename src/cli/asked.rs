//! What can be told of a command line before it is understood: its language, and whether anything
//! is asked at all.

use std::ffi::OsString;

use crate::i18n::Language;

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
    Asked { language: language.unwrap_or_else(Language::detect), nothing }
}

#[cfg(test)]
mod tests {
    use super::*;

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
