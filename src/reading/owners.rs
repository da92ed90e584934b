//! Whose the exports are: which of them are one account (COUNTING §6).

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::collection::Collection;
use super::exports::Export;
use crate::decode::text::folded;
use crate::domain::batch::Share;
use crate::domain::export::Layout;
use crate::domain::item::Digest;
use crate::domain::platform::Platform;

/// How many shared media ids of ten or more digits make two exports one account.
const SHARED_MEDIA: usize = 3;
/// A medium in more accounts than this tells none of them apart.
const MOST_OWNERS: usize = 64;
/// Shortest number that is an id of its own (COUNTING §2.2, §6).
const ID_DIGITS: usize = 10;

/// The account of each export, numbered from 0 in the order of the exports.
pub fn accounts(exports: &[Export], collection: &Collection) -> Vec<usize> {
    let mut joined = Joined::new(exports.len());
    by_names(exports, &mut joined);
    if exports.len() > 1 {
        by_media(exports, collection, &mut joined);
    }
    let mut account: Vec<usize> = (0..exports.len()).map(|export| joined.root(export)).collect();
    adopt_nameless(exports, &mut account);
    let roots: BTreeSet<usize> = account.iter().copied().collect();
    let numbers: BTreeMap<usize, usize> = roots.into_iter().zip(0..).collect();
    account.iter().map(|root| numbers.get(root).copied().unwrap_or_default()).collect()
}

/// Exports joined by being of one account; the first of them stands for all.
struct Joined(Vec<usize>);

impl Joined {
    fn new(exports: usize) -> Self {
        Self((0..exports).collect())
    }

    fn root(&mut self, mut at: usize) -> usize {
        while self.0[at] != at {
            self.0[at] = self.0[self.0[at]];
            at = self.0[at];
        }
        at
    }

    fn join(&mut self, a: usize, b: usize) {
        let (a, b) = (self.root(a), self.root(b));
        self.0[a.max(b)] = a.min(b);
    }
}

/// A Page is an account of its own, beside that of its owner.
type Sort = (Platform, bool);

fn sort_of(export: &Export) -> Sort {
    (export.platform, export.layout == Layout::Page)
}

/// What may tell whose an export is, the first that two have decides: id, user name, name of the
/// zip, full name.
type Names = [Option<String>; 4];

fn names(export: &Export) -> Names {
    let facts = &export.facts;
    // An HTML export may only say for whom its pages were made.
    let named = facts.full_name.as_ref().or(facts.owner.as_ref());
    [account_id(export), facts.username.as_ref(), export.name.account.as_ref(), named]
        .map(|name| name.map(|name| folded(name)))
}

/// The number of the account; a download without user name is named after it
/// (formats/facebook.md §1.1).
fn account_id(export: &Export) -> Option<&String> {
    let in_name = export.name.account.as_ref().filter(|name| {
        export.platform == Platform::Facebook
            && name.len() >= ID_DIGITS
            && name.bytes().all(|byte| byte.is_ascii_digit())
    });
    export.facts.account_id.as_ref().or(in_name)
}

/// Joins those whose first common name agrees. Exports that have the same of the four names are
/// sorted together, so that every pair of such groups is compared by one name, not by pairs.
fn by_names(exports: &[Export], joined: &mut Joined) {
    let names: Vec<Names> = exports.iter().map(names).collect();
    let mut groups: BTreeMap<(Sort, [bool; 4]), Vec<usize>> = BTreeMap::new();
    for (at, export) in exports.iter().enumerate() {
        let held = [0, 1, 2, 3].map(|name| names[at][name].is_some());
        groups.entry((sort_of(export), held)).or_default().push(at);
    }
    for ((sort, held), group) in &groups {
        for ((other_sort, other_held), others) in &groups {
            let common = (0..4).find(|name| held[*name] && other_held[*name]);
            let (Some(common), true) = (common, sort == other_sort) else { continue };
            let mut known: HashMap<&str, usize> = HashMap::new();
            for &at in group {
                known.entry(names[at][common].as_deref().unwrap_or_default()).or_insert(at);
            }
            let mut met: HashMap<&str, usize> = HashMap::new();
            for &at in others {
                let name = names[at][common].as_deref().unwrap_or_default();
                if let Some(&same) = known.get(name) {
                    joined.join(same, at);
                    met.insert(name, at);
                }
            }
            for &at in group {
                if let Some(&same) = met.get(names[at][common].as_deref().unwrap_or_default()) {
                    joined.join(at, same);
                }
            }
        }
    }
}

/// Joins those that share media with an account.
fn by_media(exports: &[Export], collection: &Collection, joined: &mut Joined) {
    let mut owners: HashMap<(Sort, Digest), Vec<usize>> = HashMap::new();
    for media in in_several(exports.len(), collection).chunk_by(|(a, _), (b, _)| a == b) {
        let at = media[0].0;
        let sort = sort_of(&exports[at]);
        let ids: Vec<Digest> = media.iter().map(|(_, id)| *id).collect();
        let mut shared: BTreeMap<usize, usize> = BTreeMap::new();
        for id in &ids {
            let known: BTreeSet<usize> = owners
                .get(&(sort, *id))
                .into_iter()
                .flatten()
                .map(|owner| joined.root(*owner))
                .collect();
            for owner in known {
                *shared.entry(owner).or_default() += 1;
            }
        }
        for (owner, media) in shared {
            if media >= SHARED_MEDIA {
                joined.join(owner, at);
            }
        }
        let root = joined.root(at);
        for id in ids {
            let known = owners.entry((sort, id)).or_default();
            if known.len() < MOST_OWNERS && known.iter().all(|owner| joined.root(*owner) != root) {
                known.push(at);
            }
        }
    }
}

/// The ids of media that lie in several exports, by export.
fn in_several(exports: usize, collection: &Collection) -> Vec<(usize, Digest)> {
    let mut all: Vec<(Digest, usize)> = Vec::new();
    for export in 0..exports {
        let shares =
            collection.of_export(export).filter_map(|(_, member)| collection.share(member));
        let media = shares.flat_map(Share::media);
        all.extend(media.filter(|media| media.strong_id).map(|media| (media.id, export)));
    }
    all.sort_unstable();
    all.dedup();
    let several = all.chunk_by(|(a, _), (b, _)| a == b).filter(|owners| owners.len() > 1);
    let mut found: Vec<_> = several.flatten().map(|(id, export)| (*export, *id)).collect();
    found.sort_unstable();
    found
}

/// An export that names nobody belongs to the only other account of its platform.
fn adopt_nameless(exports: &[Export], account: &mut [usize]) {
    let mut roots: BTreeMap<Sort, BTreeMap<usize, usize>> = BTreeMap::new();
    for (export, root) in exports.iter().zip(account.iter()) {
        *roots.entry(sort_of(export)).or_default().entry(*root).or_default() += 1;
    }
    for (export, own) in exports.iter().zip(account) {
        let Some(known) = roots.get_mut(&sort_of(export)) else { continue };
        let names_somebody = export.facts.names_somebody() || export.name.account.is_some();
        if names_somebody || known.len() != 2 || known.get(own) != Some(&1) {
            continue;
        }
        if let Some(only) = known.keys().copied().find(|root| root != own) {
            known.remove(own);
            *known.entry(only).or_default() += 1;
            *own = only;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;

    use crate::domain::batch::{Batch, Batches};
    use crate::domain::export::Flavour;
    use crate::domain::item::{Flags, Item, MediaRef, MediaSort, MediaSpan, Standing};
    use crate::domain::kind::Kind;
    use crate::domain::moment::Moment;
    use crate::reading::collection::Loaded;
    use crate::reading::detect::ExportName;
    use crate::reading::extract::Facts;
    use crate::reading::registry::ROWS;

    fn export(username: Option<&str>, full_name: Option<&str>, zip: Option<&str>) -> Export {
        Export {
            platform: Platform::Instagram,
            flavour: Flavour::Json,
            layout: Layout::G4,
            units: Vec::new(),
            name: ExportName { account: zip.map(str::to_owned), ..ExportName::default() },
            facts: Facts {
                username: username.map(str::to_owned),
                full_name: full_name.map(str::to_owned),
                ..Facts::default()
            },
        }
    }

    /// Exports of one member each, that shows these media.
    fn showing(exports: &[&[u64]]) -> Collection {
        let medium = |id: &u64| MediaRef {
            id: Digest(std::num::NonZeroU64::new(*id).unwrap()),
            file: None,
            created: Moment::MISSING,
            sort: MediaSort::Assumed,
            names_person: false,
            has_coordinates: false,
            strong_id: true,
        };
        let mut batches = Batches::default();
        let member = |(export, ids): (usize, &&[u64])| {
            let media: Vec<MediaRef> = ids.iter().map(medium).collect();
            let count = u32::try_from(ids.len()).unwrap();
            let item = Item {
                kind: Kind::Media,
                platform: Platform::Instagram,
                standing: Standing::Live,
                flags: Flags::default(),
                moment: Moment::MISSING,
                text: None,
                media: MediaSpan { first: 0, count },
                context: None,
            };
            let mut batch = Batch { media, ..Batch::default() };
            batch.items.push(&item, 0);
            Loaded {
                export,
                file: 0,
                unit: 0,
                path: "posts_1.json".into(),
                row: &ROWS[0],
                items: batches.take(batch),
                reading: Arc::default(),
            }
        };
        let members = exports.iter().enumerate().map(member).collect();
        Collection::new(members, batches)
    }

    fn accounts_of(exports: &[Export]) -> Vec<usize> {
        accounts(exports, &Collection::default())
    }

    #[test]
    fn the_first_name_that_both_have_decides() {
        let same =
            [export(Some("erika"), Some("Erika"), None), export(Some("Erika"), Some("E."), None)];
        assert_eq!(accounts_of(&same), [0, 0]);
        let different =
            [export(Some("erika"), Some("Erika"), None), export(Some("max"), Some("Erika"), None)];
        assert_eq!(accounts_of(&different), [0, 1]);
        let by_zip =
            [export(Some("erika"), None, Some("erika")), export(None, None, Some("erika"))];
        assert_eq!(accounts_of(&by_zip), [0, 0]);
    }

    #[test]
    fn a_third_export_may_join_two_that_have_no_name_in_common() {
        let exports = [
            export(Some("erika"), None, None),
            export(None, Some("Erika Mustermann"), None),
            export(Some("max"), None, None),
            export(Some("erika"), Some("Erika Mustermann"), None),
        ];
        assert_eq!(accounts_of(&exports), [0, 0, 1, 0]);
        // Two that only have their full name are different from each other.
        let full = [export(None, Some("Ida"), None), export(None, Some("Tom"), None)];
        assert_eq!(accounts_of(&full), [0, 1]);
    }

    #[test]
    fn three_shared_media_make_one_account_and_two_do_not() {
        let exports = ["erika", "max", "ida"].map(|name| export(Some(name), None, None));
        let collection = showing(&[&[1, 2, 3, 4], &[3, 4, 5], &[2, 3, 4]]);
        assert_eq!(accounts(&exports, &collection), [0, 1, 0]);
    }

    #[test]
    fn an_export_that_names_nobody_belongs_to_the_only_other_account() {
        assert_eq!(
            accounts_of(&[export(None, None, None), export(Some("erika"), None, None)]),
            [0, 0]
        );
        let two = [
            export(None, None, None),
            export(Some("erika"), None, None),
            export(Some("max"), None, None),
        ];
        assert_eq!(accounts_of(&two), [0, 1, 2]);
    }
}
