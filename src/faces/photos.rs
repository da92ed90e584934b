//! Which photos are looked at for faces, and where their files lie (COUNTING §2, §7).

use std::collections::{HashMap, HashSet};

use crate::diag::{Code, Diagnostic};
use crate::domain::audience::Scope;
use crate::domain::headline::Field;
use crate::domain::item::Digest;
use crate::domain::look::{Look, NotExamined};
use crate::faces::{Photo, Wanted, Watch, examine};
use crate::reading::detect::MediaFile;
use crate::reading::whole::Reading;
use crate::source::archive::Archive;
use crate::verdict::accounts::AccountData;
use crate::verdict::verdicts::{Looks, Verdicts};

/// A photo of an account that is to be examined.
struct Wish {
    account: usize,
    id: Digest,
}

/// Looks at the photos of all accounts. Photos that
/// certainly fall under no training are left out unless all are wanted.
pub fn look(
    archives: &[Archive],
    reading: &Reading,
    verdicts: &Verdicts,
    wanted: Wanted,
    watch: &dyn Watch,
) -> Looks {
    let mut wishes = Vec::new();
    let mut photos = Vec::new();
    let mut left_out = Vec::new();
    for (account, data) in verdicts.accounts().iter().enumerate() {
        let mut ids = Vec::new();
        verdicts.account(reading, data).judge(&mut |judged| {
            let (Some(Field::Photos), Some(id)) = (judged.field, judged.media) else { return };
            if wanted == Wanted::InScope && judged.scope() == Scope::No {
                left_out.push(Wish { account, id });
            } else {
                ids.push(id);
            }
        });
        let files = files(reading, data, &ids);
        for id in ids {
            photos.push(Photo { files: files.get(&id).cloned().unwrap_or_default() });
            wishes.push(Wish { account, id });
        }
    }
    let examined = examine(archives, &photos, watch);
    let looks = wishes.into_iter().zip(examined.looks);
    let not_looked = Look::NotExamined(NotExamined::OutOfScope);
    let mut by_account = vec![HashMap::new(); verdicts.accounts().len()];
    let mut is_partial = false;
    for (wish, look) in looks.chain(left_out.into_iter().map(|wish| (wish, not_looked))) {
        is_partial |= look == Look::NotExamined(NotExamined::Interrupted);
        if let Some(account) = by_account.get_mut(wish.account) {
            account.insert(wish.id, look);
        }
    }
    let mut diagnostics = examined.diagnostics;
    if is_partial {
        diagnostics.push(Diagnostic::new(Code::FacesInterrupted));
    }
    Looks { by_account, diagnostics }
}

/// Where the files of these media lie, in whatever part; the largest copy of each first.
fn files(
    reading: &Reading,
    account: &AccountData,
    ids: &[Digest],
) -> HashMap<Digest, Vec<(usize, u32)>> {
    let mut by_key: HashMap<Digest, Vec<&MediaFile>> = HashMap::new();
    for file in reading.media.files.iter().chain(&reading.media.loose) {
        by_key.entry(file.key).or_default().push(file);
    }
    let wanted: HashSet<Digest> = ids.iter().copied().collect();
    let mut found: HashMap<Digest, Vec<&MediaFile>> = HashMap::new();
    let items = reading.collection.items(&account.members);
    let media = items.filter_map(|(at, _)| Some(reading.collection.get(at)?.1)).flatten();
    for medium in media.filter(|medium| wanted.contains(&medium.id)) {
        let files = medium.file.and_then(|key| by_key.get(&key)).into_iter().flatten();
        found.entry(medium.id).or_default().extend(files);
    }
    let best_first = |(id, mut files): (Digest, Vec<&MediaFile>)| {
        files.sort_by_key(|file| (std::cmp::Reverse(file.size), file.archive, file.index));
        let mut places: Vec<_> = files.iter().map(|file| (file.archive, file.index)).collect();
        places.dedup();
        (id, places)
    };
    #[allow(clippy::iter_over_hash_type, reason = "each entry becomes one entry")]
    found.into_iter().map(best_first).collect()
}
