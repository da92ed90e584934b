//! The messages of a language, each parsed when somebody asks for it: a run asks for a few dozen of
//! more than a thousand, and parsing all of them took longer than all else that `--version` does.

use std::collections::HashMap;
use std::sync::{Mutex, OnceLock, PoisonError};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};

use super::language::Language;
use super::number;

/// All messages of a language.
pub(super) struct Messages {
    /// What is written of each message or term, by its id; terms with their `-`.
    written: HashMap<&'static str, &'static str>,
    /// Those that somebody asked for.
    parsed: Mutex<FluentBundle<FluentResource>>,
}

static ALL: [OnceLock<Messages>; Language::ALL.len()] =
    [const { OnceLock::new() }; Language::ALL.len()];

impl Messages {
    /// Those of a language, found once.
    pub(super) fn of(language: Language) -> &'static Self {
        ALL[language as usize].get_or_init(|| Self::find(language))
    }

    fn find(language: Language) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![language.tag()]);
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(match language {
            Language::De => number::german_argument,
            Language::En => number::english_argument,
        }));
        let help = language.help().filter(|_| cfg!(feature = "cli"));
        let rooms = cfg!(feature = "page").then_some(language.rooms());
        // A later file may say something of an earlier one otherwise.
        let files = [Some(language.messages()), Some(language.page()), help, rooms];
        let written = files.into_iter().flatten().flat_map(entries).collect();
        Self { written, parsed: Mutex::new(bundle) }
    }

    /// Whether a message exists.
    pub(super) fn has(&self, id: &str) -> bool {
        self.written.contains_key(id)
    }

    /// A message, or one of its attributes, with these arguments, and what went wrong; none if there
    /// is no such message.
    pub(super) fn format(
        &self,
        id: &str,
        attribute: Option<&str>,
        arguments: &FluentArgs<'_>,
    ) -> Option<(String, Vec<String>)> {
        let mut bundle = self.parsed.lock().unwrap_or_else(PoisonError::into_inner);
        if !bundle.has_message(id) {
            self.parse(id, &mut bundle);
        }
        let message = bundle.get_message(id)?;
        let pattern = match attribute {
            None => message.value()?,
            Some(name) => message.get_attribute(name)?.value(),
        };
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(arguments), &mut errors);
        Some((text.into_owned(), errors.iter().map(ToString::to_string).collect()))
    }

    /// Parses a message and what it refers to. Faults are found by tests, not by readers: what cannot
    /// be parsed is left out.
    fn parse(&self, id: &str, bundle: &mut FluentBundle<FluentResource>) {
        let mut wanted = vec![id];
        let mut seen: Vec<&str> = Vec::new();
        while let Some(id) = wanted.pop() {
            if seen.contains(&id) {
                continue;
            }
            let Some((id, written)) = self.written.get_key_value(id) else { continue };
            seen.push(id);
            wanted.extend(references(written));
            let resource = FluentResource::try_new((*written).to_owned());
            bundle.add_resource_overriding(resource.unwrap_or_else(|(resource, _)| resource));
        }
    }
}

/// The messages and terms of a file, with what is written of each: it ends where the next begins.
fn entries(file: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let starts_here = |at: usize| {
        let first = file.as_bytes().get(at);
        first.is_some_and(|byte| byte.is_ascii_alphabetic() || *byte == b'-')
    };
    let lines = memchr::memchr_iter(b'\n', file.as_bytes()).map(|end| end + 1);
    let mut starts = std::iter::once(0).chain(lines).filter(move |at| starts_here(*at)).peekable();
    std::iter::from_fn(move || {
        let from = starts.next()?;
        let written = file.get(from..starts.peek().copied().unwrap_or(file.len()))?;
        let end = written.find(|sign: char| !is_of_name(sign)).unwrap_or(written.len());
        Some((&written[..end], written))
    })
}

/// The names that stand first in braces: of messages and terms, and of nothing else that is found.
fn references(written: &str) -> impl Iterator<Item = &str> {
    written.split('{').skip(1).map(|inside| {
        let inside = inside.trim_start();
        &inside[..inside.find(|sign: char| !is_of_name(sign)).unwrap_or(inside.len())]
    })
}

fn is_of_name(sign: char) -> bool {
    sign.is_ascii_alphanumeric() || matches!(sign, '-' | '_')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_message_is_found_as_it_is_when_all_are_parsed() {
        for language in Language::ALL {
            let messages = Messages::of(language);
            // The help belongs to the command line.
            let help = language.help().filter(|_| cfg!(feature = "cli")).unwrap_or("");
            let files = [language.messages(), language.page(), help];
            let mut count = 0;
            for file in files {
                let whole = FluentResource::try_new(file.to_owned()).unwrap();
                for (id, written) in entries(file) {
                    let alone = FluentResource::try_new(written.to_owned()).unwrap();
                    let of_file: Vec<String> = whole
                        .entries()
                        .map(|entry| format!("{entry:?}"))
                        .filter(|entry| entry.contains(&format!("name: \"{id}\"")))
                        .collect();
                    let of_entry: Vec<String> =
                        alone.entries().map(|entry| format!("{entry:?}")).collect();
                    assert_eq!(of_entry.len(), 1, "{id}");
                    assert!(of_file.contains(&of_entry[0]), "{id}");
                    assert!(messages.has(id), "{id}");
                    count += 1;
                }
                assert_eq!(entries(file).count(), whole.entries().count());
            }
            assert!(count > 1_000);
        }
    }

    #[test]
    fn what_a_message_refers_to_is_parsed_with_it() {
        let file = "a = { b } and { -t } { $x ->\n[one] { c.d }\n*[other] {NUMBER($y)}\n}\n# of b\nb = B\n";
        let found: Vec<(&str, &str)> = entries(file).collect();
        assert_eq!(found.len(), 2);
        assert_eq!((found[0].0, found[1]), ("a", ("b", "b = B\n")));
        let names: Vec<&str> = references(found[0].1).filter(|name| !name.is_empty()).collect();
        assert_eq!(names, ["b", "-t", "c", "NUMBER"]);
        let written =
            entries(file).chain([("-t", "-t = T\n"), ("c", "c =\n    .d = D\n")]).collect();
        let mut bundle = FluentBundle::new_concurrent(vec![Language::En.tag()]);
        bundle.set_use_isolating(false);
        let messages = Messages { written, parsed: Mutex::new(bundle) };
        let mut arguments = FluentArgs::new();
        arguments.set("x", 1);
        let expected = ("B and T D".to_owned(), Vec::new());
        let says = |id: &str| messages.format(id, None, &arguments);
        assert_eq!((says("a"), says("d")), (Some(expected), None));
    }
}
