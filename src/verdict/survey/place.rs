//! Groups and accounts: one answer about one of them settles everything in it.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::domain::item::Context;
use crate::domain::kind::Kind;
use crate::reading::collection::Collection;

/// Stands for the person's own account where the archive does not say whether it is public; no
/// account can be named like this.
pub const OWN_ACCOUNT: &str = "\u{1}own";

const SENTENCES: &str = include_str!("../../../data/group_sentences.csv");

/// What stands before and after the name of a group in the sentence of a post, behind the name of
/// the account (formats/facebook.md §4; `data/group_sentences.csv`).
#[derive(Debug, Deserialize)]
struct Sentence {
    before: String,
    after: String,
}

/// Faulty rows are left out; a test finds them.
static KNOWN_SENTENCES: LazyLock<Vec<Sentence>> = LazyLock::new(|| {
    csv::Reader::from_reader(SENTENCES.as_bytes()).into_deserialize().flatten().collect()
});

/// How many names of groups are compared with titles: far above what one person belongs to.
const MOST_NAMES: usize = 5_000;

/// The names of groups that an account's comments tell, the longest first.
///
/// Only comments name their group; of a post in a group there is a sentence in the language of
/// the account ("Erika posted in Gardeners."). A sentence that holds a known name is about that
/// group; else the name is taken out of a sentence whose words are known; and any other sentence
/// stands for a group of its own.
#[derive(Debug, Default)]
pub struct Groups(Vec<String>);

impl Groups {
    /// Collects the names from the members of an account.
    pub fn of(collection: &Collection, members: &[u32]) -> Self {
        let mut names = BTreeSet::new();
        for (_, member) in collection.at(members) {
            let Some(share) = collection.share(member) else { continue };
            for item in share.items() {
                if item.kind == Kind::GroupComment
                    && let Some(name) = share.context_of(&item)
                    && !name.trim().is_empty()
                    && names.len() < MOST_NAMES
                    && !names.contains(name)
                {
                    names.insert(name.to_owned());
                }
            }
        }
        let mut names: Vec<String> = names.into_iter().collect();
        names.sort_by_key(|name| std::cmp::Reverse(name.len()));
        Self(names)
    }

    /// The name under which a place is asked about and answered for.
    pub fn name<'a>(&'a self, kind: Kind, told: &'a str) -> &'a str {
        if kind != Kind::GroupPost {
            return told;
        }
        let known = self.0.iter().find(|name| holds(told, name));
        known.map(String::as_str).or_else(|| named(told)).unwrap_or(told)
    }
}

/// The name in a sentence whose words are known.
fn named(sentence: &str) -> Option<&str> {
    KNOWN_SENTENCES.iter().find_map(|known| {
        let (_, rest) = sentence.split_once(known.before.as_str())?;
        let name = rest.trim_end().strip_suffix(known.after.as_str())?.trim();
        (!name.is_empty()).then_some(name)
    })
}

/// Whether a sentence names a group: the name as a whole, not as a part of a longer word.
fn holds(sentence: &str, name: &str) -> bool {
    let name = name.trim();
    sentence.match_indices(name).any(|(start, _)| {
        let before = sentence.get(..start).and_then(|text| text.chars().next_back());
        let after = sentence.get(start + name.len()..).and_then(|text| text.chars().next());
        !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
    })
}

/// The name of a context of a member, as the archive tells it.
pub fn told_name(collection: &Collection, member: u32, context: Context) -> Option<&str> {
    collection.share_of(member)?.name_of(context)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_belongs_to_the_longest_name_in_it() {
        let groups = Groups(vec!["Gartenfreunde Nippes".to_owned(), "Gartenfreunde".to_owned()]);
        let name = |sentence| groups.name(Kind::GroupPost, sentence);
        assert_eq!(name("Erika hat in Gartenfreunde Nippes gepostet."), "Gartenfreunde Nippes");
        assert_eq!(name("Erika posted in Gartenfreunde."), "Gartenfreunde");
        assert_eq!(name("Erika posted in Gartenfreundeskreis."), "Gartenfreundeskreis");
        let other = "Erika a publié dans Gartenfreundeskreis.";
        assert_eq!(name(other), other);
        assert_eq!(groups.name(Kind::Comment, "Gartenfreunde AG"), "Gartenfreunde AG");
    }

    #[test]
    fn a_name_is_taken_out_of_a_sentence_with_known_words() {
        let name = |sentence| Groups::default().name(Kind::GroupPost, sentence).to_owned();
        assert_eq!(name("Erika hat etwas in Eltern in Ehrenfeld gepostet."), "Eltern in Ehrenfeld");
        assert_eq!(name("Erika posted in Gardeners e.V.."), "Gardeners e.V.");
        assert_eq!(name("Erika shared a link to the group: Posted in Rome."), "Posted in Rome");
        assert_eq!(name("Erika posted in ."), "Erika posted in .");
        assert_eq!(KNOWN_SENTENCES.len(), SENTENCES.lines().count() - 1);
    }
}
