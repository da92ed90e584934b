//! Groups and accounts: one answer about one of them settles everything in it.

use std::collections::BTreeSet;

use crate::collection::{Collection, Loaded};
use crate::domain::item::Context;
use crate::domain::kind::Kind;

/// Stands for the person's own account where the archive does not say whether it is public; no
/// account can be named like this.
pub const OWN_ACCOUNT: &str = "\u{1}own";

/// How many names of groups are compared with titles: far above what one person belongs to.
const MOST_NAMES: usize = 5_000;

/// The names of groups that an account's comments tell, the longest first.
///
/// Only comments name their group; of a post in a group there is a sentence in the language of
/// the account ("Erika posted in Gardeners."). A sentence that holds a known name is about that
/// group; one that does not stands for a group of its own.
#[derive(Debug, Default)]
pub struct Groups(Vec<String>);

impl Groups {
    /// Collects the names.
    pub fn of(collection: &Collection, is_of_account: impl Fn(&Loaded) -> bool) -> Self {
        let mut names = BTreeSet::new();
        for member in collection.members.iter().filter(|member| is_of_account(member)) {
            for item in &member.batch.items {
                if item.kind == Kind::GroupComment
                    && let Some(name) = member.batch.context_of(item)
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
        let known = || self.0.iter().find(|name| holds(told, name));
        if kind == Kind::GroupPost { known().map_or(told, String::as_str) } else { told }
    }
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
    let batch = &collection.members.get(member as usize)?.batch;
    let position = usize::try_from(context.0.get()).ok()?.checked_sub(1)?;
    batch.contexts.get(position).map(String::as_str)
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
        let other = "Erika posted in Gartenfreundeskreis.";
        assert_eq!(name(other), other);
        assert_eq!(groups.name(Kind::Comment, "Gartenfreunde AG"), "Gartenfreunde AG");
    }
}
