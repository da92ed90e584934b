//! The words of the program in German and English: Fluent messages from `locales/`, numbers and
//! dates. Other modules speak codes; only renderers and the command line ask for words.

mod date;
mod language;
mod messages;
mod number;
#[cfg(test)]
mod wording_tests;

use fluent_bundle::{FluentArgs, FluentValue};
use jiff::civil::Date;
use serde::Serialize;

pub use fluent_bundle::FluentValue as Value;
pub use language::Language;
use messages::Messages;

/// The messages of one language.
///
/// Numbers given as arguments choose the plural form and are printed with the separators of the
/// language; years and dates are given as text (see [`Catalog::date`]).
pub struct Catalog {
    language: Language,
    typed: Typed,
}

/// What a person types, for commands that are shown whole: `$archives` and `$again` of messages.
#[derive(Debug, Clone)]
pub struct Typed {
    /// The archives, quoted for a shell.
    pub archives: String,
    /// The whole command that is to be repeated with something behind it.
    pub again: String,
}

impl Default for Typed {
    /// Where most downloads lie, for what is handed on: it names no folder of anybody.
    fn default() -> Self {
        Self { archives: "~/Downloads".to_owned(), again: "widerspruch ~/Downloads".to_owned() }
    }
}

impl Catalog {
    /// The embedded messages of a language. Faults in them are found by tests, not by readers: what
    /// cannot be parsed is left out.
    pub fn new(language: Language) -> Self {
        Self { language, typed: Typed::default() }
    }

    /// The same with commands as this person types them. For the eyes of that person only: paths
    /// hold names.
    #[must_use]
    pub fn typing(self, typed: Typed) -> Self {
        Self { typed, ..self }
    }

    /// Commands as the person types them.
    pub const fn typed(&self) -> &Typed {
        &self.typed
    }

    /// The language of the messages.
    pub const fn language(&self) -> Language {
        self.language
    }

    /// Looked for as late as that, because `--version` needs none.
    fn messages(&self) -> &'static Messages {
        Messages::of(self.language)
    }

    /// Whether a message exists.
    pub fn has(&self, id: &str) -> bool {
        self.messages().has(id)
    }

    /// A message without arguments. An unknown id gives the id itself.
    pub fn text(&self, id: &str) -> String {
        self.format(id, &[])
    }

    /// A message with arguments, for example
    /// `catalog.format("count-posts", &[("count", 3_u64.into())])`. Line breaks in the message
    /// file are blanks for the reader. An unknown id gives the id itself.
    pub fn format(&self, id: &str, arguments: &[(&str, Value<'_>)]) -> String {
        let typed = [("archives", &self.typed.archives), ("again", &self.typed.again)];
        let typed = typed.map(|(name, words)| (name, Value::from(words.as_str())));
        let arguments: FluentArgs<'_> =
            typed.into_iter().chain(arguments.iter().cloned()).collect();
        let Some((text, errors)) = self.messages().format(id, None, &arguments) else {
            log::error!("no message {id} in {}", self.language.code());
            return id.to_owned();
        };
        if !errors.is_empty() {
            log::error!("message {id} in {}: {errors:?}", self.language.code());
        }
        bound(text.replace('\n', " "))
    }

    /// An attribute of a message (`.name = …` below it), if there is one.
    pub fn attribute(&self, id: &str, name: &str) -> Option<String> {
        let (text, _) = self.messages().format(id, Some(name), &FluentArgs::new())?;
        Some(bound(text.replace('\n', " ")))
    }

    /// The wording of an enum code: the message `family-code`, for example
    /// `catalog.code("step", &Step::Narrow)` for `step-narrow`.
    pub fn code(&self, family: &str, code: &impl Serialize) -> String {
        self.text(&code_id(family, code))
    }

    /// A whole number with the separators of the language: 1.234 or 1,234.
    pub fn number(&self, number: u64) -> String {
        number::grouped(number, self.language)
    }

    /// A share between 0 and 1 in whole per cent; only exactly nothing is 0 and only exactly
    /// everything is 100.
    pub fn percent(&self, share: f64) -> String {
        number::percent(share, self.language)
    }

    /// A size in decimal units: 1,4 MB or 1.4 MB.
    pub fn bytes(&self, bytes: u64) -> String {
        number::bytes(bytes, self.language)
    }

    /// A day in figures: 31.12.2025 or 31 Dec 2025.
    pub fn date(&self, day: Date) -> String {
        date::short(day, self.language)
    }

    /// A day in words: 31. Dezember 2025 or 31 December 2025.
    pub fn date_long(&self, day: Date) -> String {
        date::long(day, self.language)
    }

    /// A label as it stands within a sentence: in German its nouns keep their capital letters.
    pub fn within(&self, label: &str) -> String {
        let mut signs = label.chars();
        match (self.language, signs.next()) {
            (Language::En, Some(first)) => first.to_lowercase().chain(signs).collect(),
            _ => label.to_owned(),
        }
    }

    /// "a", "a and b", "a, b and c".
    pub fn list(&self, parts: &[String]) -> String {
        match parts {
            [] => String::new(),
            [only] => only.clone(),
            [first @ .., last] => {
                format!("{} {} {last}", first.join(", "), self.text("list-and"))
            }
        }
    }
}

/// Keeps the number of an article on the line of its abbreviation.
fn bound(mut text: String) -> String {
    for sign in ["Art.", "Abs.", "lit.", "Bst.", "Article", "Articles", "section", "Artikel", "§"]
    {
        if text.contains(sign) {
            text = text.replace(&format!("{sign} "), &format!("{sign}\u{a0}"));
        }
    }
    text
}

/// The id of the message for an enum code; codes are those of the JSON report.
pub fn code_id(family: &str, code: &impl Serialize) -> String {
    match serde_json::to_value(code) {
        Ok(serde_json::Value::String(name)) => format!("{family}-{name}"),
        _ => format!("{family}-unknown"),
    }
}

/// A number as an argument of a message.
pub fn number(count: u64) -> Value<'static> {
    FluentValue::from(count)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_in_messages_choose_the_plural_and_are_grouped() {
        let german = Catalog::new(Language::De);
        assert_eq!(german.format("count-posts", &[("count", number(1))]), "1 Beitrag");
        assert_eq!(german.format("count-posts", &[("count", number(1234))]), "1.234 Beiträge");
        let english = Catalog::new(Language::En);
        assert_eq!(english.format("count-posts", &[("count", number(1))]), "1 post");
        assert_eq!(english.format("count-posts", &[("count", number(12_345))]), "12,345 posts");
    }

    #[test]
    fn a_missing_id_is_its_own_text() {
        assert_eq!(Catalog::new(Language::En).text("no-such-message"), "no-such-message");
    }

    #[test]
    fn no_marks_for_text_direction_are_put_around_arguments() {
        let text = Catalog::new(Language::En)
            .format("diagnostic-empty_file", &[("files", number(1)), ("file", "a.zip".into())]);
        assert!(!text.contains('\u{2068}'), "{text:?}");
    }

    #[test]
    fn lists_read_like_sentences() {
        let german = Catalog::new(Language::De);
        let words: Vec<String> = ["a", "b", "c"].map(str::to_owned).into();
        assert_eq!(german.list(&[]), "");
        assert_eq!(german.list(&words[..1]), "a");
        assert_eq!(german.list(&words[..2]), "a und b");
        assert_eq!(german.list(&words), "a, b und c");
    }
}
