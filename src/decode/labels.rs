//! What the words of an export mean, in any account language: labels, truth words, names of
//! albums and of deleted users.
//!
//! Meta translates the labels of its records into the language of the account
//! (`data/labels.csv`; the column `evidence` says whether a wording was seen in a `sample`, in a
//! `parser` written against a real export, only `claimed` or `guess`ed by such a parser, or is a
//! natural translation that nobody has `unverified` seen confirmed). Texts are compared without
//! regard to case, kind of apostrophe and kind of blank; the caller repairs mojibake first.

mod audience;
mod meaning;

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::LazyLock;

pub use audience::audience_code;
pub use meaning::{AlbumRole, Label, Switch};
use unicode_normalization::{UnicodeNormalization, is_nfc};

const SOURCE: &str = include_str!("../../data/labels.csv");

struct Known {
    label: Label,
    languages: Vec<String>,
    /// Seen in an export, or in a reader that was written against one.
    confirmed: bool,
}

#[derive(Default)]
struct Table {
    labels: HashMap<String, Known>,
    wordings: BTreeMap<(Label, String), String>,
    truths: HashMap<String, bool>,
    switches: HashMap<String, Switch>,
    stems: Vec<(String, Switch)>,
    albums: HashMap<String, AlbumRole>,
    pictures: Vec<(String, AlbumRole)>,
    deleted: HashSet<String>,
    made: Vec<(String, String)>,
    comment_sentences: Vec<String>,
    no_data: HashSet<String>,
}

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let mut table = Table::default();
    for row in csv::Reader::from_reader(SOURCE.as_bytes()).records().flatten() {
        let cell = |at: usize| row.get(at).unwrap_or_default();
        // A row that does not fit is left out; a test makes sure that all rows fit.
        let _ = table.add(cell(0), cell(1), cell(2), cell(3));
        table.note_evidence(cell(0), cell(3), cell(4));
    }
    table
});

impl Table {
    fn add(&mut self, kind: &str, meaning: &str, language: &str, text: &str) -> Option<()> {
        let key = normalise(text);
        match kind {
            "label" => {
                let label = Label::from_code(meaning)?;
                self.wordings
                    .entry((label, language.to_owned()))
                    .or_insert_with(|| text.to_owned());
                let known = self.labels.entry(key).or_insert_with(|| Known {
                    label,
                    languages: Vec::new(),
                    confirmed: false,
                });
                known.languages.push(language.to_owned());
                (known.label == label).then_some(())?;
            }
            "truth" => drop(self.truths.insert(key, meaning.parse().ok()?)),
            "switch" => drop(self.switches.insert(key, Switch::from_code(meaning)?)),
            "stem" => self.stems.push((key, Switch::from_code(meaning)?)),
            "album" => drop(self.albums.insert(key, AlbumRole::from_code(meaning)?)),
            "picture" => self.pictures.push((key, AlbumRole::from_code(meaning)?)),
            "sentence" if meaning == "comment" => self.comment_sentences.push(key),
            "sentence" if meaning == "no_data" => drop(self.no_data.insert(key)),
            "made" => {
                let (before, after) = text.split_once("{}")?;
                self.made.push((before.trim().to_owned(), after.trim().to_owned()));
            }
            "deleted" => drop(self.deleted.insert(key)),
            _ => return None,
        }
        Some(())
    }

    fn note_evidence(&mut self, kind: &str, text: &str, evidence: &str) {
        if kind == "label"
            && let Some(known) = self.labels.get_mut(&normalise(text))
        {
            known.confirmed |= matches!(evidence, "sample" | "parser");
        }
    }
}

/// Whether somebody saw this spelling of a label in an export or in a reader written against one;
/// false for texts that are no label.
pub fn is_confirmed(text: &str) -> bool {
    TABLE.labels.get(&normalise(text)).is_some_and(|known| known.confirmed)
}

/// What a label names, in any language of the table; `None` if no row has this text.
pub fn label(text: &str) -> Option<Label> {
    TABLE.labels.get(&normalise(text)).map(|known| known.label)
}

/// The languages (`de`, `pt-PT`, …) in which a text is a label; several for texts such as
/// `Name`, none for an unknown one.
pub fn languages(text: &str) -> impl Iterator<Item = &'static str> + use<> {
    let known = TABLE.labels.get(&normalise(text));
    known.into_iter().flat_map(|known| known.languages.iter().map(String::as_str))
}

/// How a language writes a label (its first row), for fixtures and language evidence.
pub fn wording(label: Label, language: &str) -> Option<&'static str> {
    TABLE.wordings.get(&(label, language.to_owned())).map(String::as_str)
}

/// Whether a value says yes or no; `None` for any other token, which is unknown and never a no
/// (`formats/instagram.md` §1.4).
pub fn truth(text: &str) -> Option<bool> {
    TABLE.truths.get(&normalise(text)).copied()
}

/// Which way an account was switched, from the title of an entry of its privacy history: a title
/// of the table, else a title that has only words for private or only words for public in it.
/// The label of the account's flag (`Private Account` in languages that the table lacks) can be
/// told the same way.
pub fn privacy_switch(text: &str) -> Option<Switch> {
    let text = normalise(text);
    if let Some(switch) = TABLE.switches.get(&text) {
        return Some(*switch);
    }
    // Words for private go first, because in Korean and Japanese they contain those for public.
    let private = stems_of(Switch::Private).any(|stem| text.contains(stem));
    let rest = stems_of(Switch::Private).fold(text, |text, stem| text.replace(stem, " "));
    let public = stems_of(Switch::Public).any(|stem| rest.contains(stem));
    match (private, public) {
        (true, false) => Some(Switch::Private),
        (false, true) => Some(Switch::Public),
        _ => None,
    }
}

fn stems_of(switch: Switch) -> impl Iterator<Item = &'static str> {
    TABLE.stems.iter().filter(move |(_, of)| *of == switch).map(|(stem, _)| stem.as_str())
}

/// The role of an album by its name.
pub fn album(name: &str) -> Option<AlbumRole> {
    TABLE.albums.get(&normalise(name)).copied()
}

/// Whether a title sentence speaks of a profile picture or a cover photo
/// (`Erika updated her profile picture.`); `None` if of neither or of both.
pub fn picture_named(sentence: &str) -> Option<AlbumRole> {
    let sentence = normalise(sentence);
    let names = |role| {
        TABLE.pictures.iter().any(|(words, of)| *of == role && sentence.contains(words.as_str()))
    };
    match (names(AlbumRole::ProfilePictures), names(AlbumRole::CoverPhotos)) {
        (true, false) => Some(AlbumRole::ProfilePictures),
        (false, true) => Some(AlbumRole::CoverPhotos),
        _ => None,
    }
}

/// Whether a title sentence says that something was commented on or answered.
pub fn is_comment_sentence(sentence: &str) -> bool {
    let sentence = normalise(sentence);
    TABLE.comment_sentences.iter().any(|words| sentence.contains(words.as_str()))
}

/// Whether a text says that there is nothing in a section.
pub fn is_no_data(text: &str) -> bool {
    TABLE.no_data.contains(normalise(text).trim_end_matches(['.', '。', '!']))
}

/// Whether a name stands for a deleted account: empty or "Facebook user" in any language
/// (COUNTING §7).
pub fn is_deleted_user(name: &str) -> bool {
    let name = normalise(name);
    name.is_empty() || TABLE.deleted.contains(&name)
}

/// Names that are nobody: Meta AI and deleted users.
pub fn is_nobody(name: &str) -> bool {
    let plain = normalise(name);
    plain == "meta ai" || plain == "meta.ai" || plain == "metaai" || is_deleted_user(name)
}

/// The name in the sentence by which a page says for whom it was made
/// (`Generated by Erika Mustermann on Sep 02, 2026`).
pub fn made_for(sentence: &str) -> Option<String> {
    TABLE.made.iter().find_map(|(before, after)| {
        let rest = sentence.trim().strip_prefix(before.as_str())?.strip_prefix(' ')?;
        let (name, _) = rest.rsplit_once(&format!(" {after} "))?;
        Some(name.trim().to_owned()).filter(|name| !name.is_empty())
    })
}

/// A text as the tables compare it: NFC, lower case, one kind of apostrophe, single blanks, no
/// invisible marks, no colon at the end.
pub fn normalise(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut blank = false;
    let mut push = |c: char| match c {
        '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{ad}' => {}
        c if c.is_whitespace() => blank = !plain.is_empty(),
        c => {
            if std::mem::take(&mut blank) {
                plain.push(' ');
            }
            match c {
                '’' | '‘' | 'ʼ' | '´' | '`' => plain.push('\''),
                // Turkish İ: the dot above would stay behind as a mark of its own.
                'İ' => plain.push('i'),
                c if c.is_ascii() => plain.push(c.to_ascii_lowercase()),
                c => plain.extend(c.to_lowercase()),
            }
        }
    };
    if text.is_ascii() || is_nfc(text) {
        text.chars().for_each(&mut push);
    } else {
        text.nfc().for_each(&mut push);
    }
    let end = plain.trim_end_matches([' ', ':', '：']).len();
    plain.truncate(end);
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_of_the_table_has_a_known_meaning_and_no_text_has_two() {
        let mut table = Table::default();
        let mut rows = 0;
        for row in csv::Reader::from_reader(SOURCE.as_bytes()).records() {
            let row = row.unwrap();
            let fits = table.add(&row[0], &row[1], &row[2], &row[3]);
            assert!(fits.is_some(), "{row:?}");
            let evidence = ["sample", "parser", "claimed", "guess", "unverified"];
            assert!(evidence.contains(&&row[4]), "{row:?}");
            rows += 1;
        }
        assert!(rows > 800);
        for label in Label::ALL {
            assert!(table.wordings.keys().any(|(known, _)| known == label), "{label:?}");
        }
    }

    #[test]
    fn a_label_is_found_in_any_language_and_spelling() {
        assert_eq!(label("Private Account"), Some(Label::PrivateAccount));
        assert_eq!(label("Private account"), Some(Label::PrivateAccount));
        assert_eq!(label("Compte privé"), Some(Label::PrivateAccount));
        assert_eq!(label("Compte prive\u{301}"), Some(Label::PrivateAccount));
        assert_eq!(label("Nom d’utilisateur"), Some(Label::Username));
        assert_eq!(label("  Media\u{a0} Owner "), Some(Label::MediaOwner));
        assert_eq!(label("사용자 이름"), Some(Label::Username));
        assert_eq!(label("Benutzername:"), Some(Label::Username));
        assert_eq!(label("Lieblingsfarbe"), None);
    }

    #[test]
    fn a_label_tells_its_languages() {
        assert_eq!(languages("Benutzername").collect::<Vec<_>>(), ["de"]);
        assert!(languages("Name").any(|language| language == "en"));
        assert!(languages("Name").any(|language| language == "de"));
        assert_eq!(languages("Lieblingsfarbe").count(), 0);
    }

    #[test]
    fn an_unknown_token_is_neither_true_nor_false() {
        assert_eq!(truth("True"), Some(true));
        assert_eq!(truth("Faux"), Some(false));
        assert_eq!(truth("Wahr"), Some(true));
        assert_eq!(truth("Inaktiv"), None);
        assert_eq!(truth(""), None);
    }

    #[test]
    fn switches_are_told_by_title_or_by_their_words() {
        assert_eq!(privacy_switch("Switched to Private"), Some(Switch::Private));
        assert_eq!(privacy_switch("Switched to Public"), Some(Switch::Public));
        assert_eq!(privacy_switch("Konto ist jetzt öffentlich"), Some(Switch::Public));
        assert_eq!(privacy_switch("비공개로 전환"), Some(Switch::Private));
        assert_eq!(privacy_switch("공개로 전환"), Some(Switch::Public));
        assert_eq!(privacy_switch("非公開に切り替え"), Some(Switch::Private));
        assert_eq!(privacy_switch("From public to private"), None);
        assert_eq!(privacy_switch("Password changed"), None);
    }

    #[test]
    fn albums_and_sentences_tell_profile_and_cover_pictures() {
        assert_eq!(album("Profilbilder"), Some(AlbumRole::ProfilePictures));
        assert_eq!(album("Cover Photos"), Some(AlbumRole::CoverPhotos));
        assert_eq!(album("Mobile uploads"), None);
        let sentence = "Erika Mustermann updated her profile picture.";
        assert_eq!(picture_named(sentence), Some(AlbumRole::ProfilePictures));
        assert_eq!(
            picture_named("Erika hat ihr Titelbild aktualisiert."),
            Some(AlbumRole::CoverPhotos)
        );
        assert_eq!(picture_named("Erika added 2 new photos."), None);
    }

    #[test]
    fn a_sentence_tells_comments_from_posts() {
        assert!(is_comment_sentence("Erika Mustermann commented on Max Beispiel's post."));
        assert!(is_comment_sentence("Erika hat einen Beitrag in Gartenfreunde kommentiert."));
        assert!(!is_comment_sentence("Erika hat etwas in Gartenfreunde gepostet."));
    }

    #[test]
    fn deleted_users_are_nobody() {
        assert!(is_deleted_user(""));
        assert!(is_deleted_user("Facebook user"));
        assert!(is_deleted_user("Facebook-Nutzer"));
        assert!(!is_deleted_user("Max Beispiel"));
    }

    #[test]
    fn the_header_of_a_page_names_its_owner() {
        let name = |sentence| made_for(sentence);
        let english = "Generated by Erika Mustermann on Sep 02, 2026 1:11 pm";
        assert_eq!(name(english).as_deref(), Some("Erika Mustermann"));
        let german = "Erstellt von Max am Berg am 2. Sep. 2026";
        assert_eq!(name(german).as_deref(), Some("Max am Berg"));
        assert_eq!(name("Page of Erika Mustermann on Facebook"), None);
        assert_eq!(name("Generated by on Sep 02, 2026"), None);
    }

    #[test]
    fn a_language_has_its_wording_for_fixtures() {
        assert_eq!(wording(Label::Username, "de"), Some("Benutzername"));
        assert_eq!(wording(Label::Username, "xx"), None);
    }
}
