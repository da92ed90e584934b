//! Items, photos and profile facts with their verdicts: what the report adds up and what
//! `--details` lists.

mod judged;
mod medium;
mod parts;
mod surveyed;

use std::collections::{BTreeSet, HashMap};

use medium::{Carried, photo};
use surveyed::{Surveyed, unit_of_record};

pub use judged::Judged;
pub use medium::Carrier;
pub use parts::Making;

use crate::domain::audience::{Class, Evidence, Scope};
use crate::domain::export::ArchiveAge;
use crate::domain::item::{Digest, Flags, Item, MediaRef};
use crate::domain::kind::{Family, Kind};
use crate::domain::look::Look;
use crate::domain::moment::Moment;
use crate::domain::platform::Platform;
use crate::reading::collection::{Collection, ItemRef};
use crate::verdict::audience::{AccountFlags, Question, ToldHistory, classify};
use crate::verdict::dedupe::{Folding, Holder, Merged};
use crate::verdict::policy;
use crate::verdict::survey::key::Key;
use crate::verdict::survey::known::Survey;
use crate::verdict::survey::unit::{Ask, Unit};

/// One account with everything that decides its verdicts.
#[derive(Debug)]
pub struct Account<'a> {
    /// All members.
    pub collection: &'a Collection,
    /// What matters of each export.
    pub holders: &'a [Holder],
    /// Positions of the members of the account.
    pub members: &'a [u32],
    /// Which items are copies.
    pub folding: &'a Folding,
    /// The flags of the account.
    pub flags: &'a AccountFlags,
    /// What the person told.
    pub told: &'a ToldHistory,
    /// What they looked up and said about groups and accounts.
    pub survey: Option<&'a Survey>,
    /// The account holder is a minor.
    pub minor: bool,
    /// The platform of the account.
    pub platform: Platform,
    /// The age of its newest export.
    pub age: ArchiveAge,
    /// Facts about the profile that its exports hold.
    pub profile: &'a [Kind],
    /// The pictures of its profile that are current, with what they are then.
    pub pictures: &'a [(ItemRef, Kind)],
    /// Where its photos and videos are shown, sorted.
    pub carriers: &'a [Carrier],
    /// What looking at its photos gave, by media id, if anybody looked.
    pub looks: Option<&'a HashMap<Digest, Look>>,
}

/// A record with what a survey has to do with it.
struct Record {
    judged: Judged,
    /// The verdict without look-ups of single things.
    without_look_up: Scope,
    /// Nobody knows who could see it, and a look-up would put it under the training or out of it.
    is_open: bool,
    ask: Option<Ask>,
}

/// The verdicts of an account, asked for one by one: with them `--details` lists what
/// [`Account::judge`] hands out, together with copies and carriers.
pub struct AccountVerdicts<'a> {
    account: &'a Account<'a>,
    surveyed: Option<Surveyed<'a>>,
}

impl<'a> AccountVerdicts<'a> {
    fn new(account: &'a Account<'a>) -> Self {
        let surveyed = account.survey.map(|survey| Surveyed::new(account, survey));
        let mut verdicts = Self { account, surveyed };
        if account.survey.is_some() {
            // Equal records are numbered in the order in which they are first seen.
            for (at, _) in account.items() {
                verdicts.record(at);
            }
        }
        verdicts
    }

    fn record(&mut self, at: ItemRef) -> Option<Record> {
        let (item, _) = self.account.collection.get(at)?;
        self.account.record(at, item, self.surveyed.as_mut())
    }

    /// The verdict of a record; a copy has that of the record that it was folded into.
    pub fn of_record(&mut self, at: ItemRef) -> Option<Judged> {
        self.record(at).map(|record| record.judged)
    }

    /// Whether a record counts by itself: pictures count by media id, and copies not at all.
    pub fn counts(&self, at: ItemRef, judged: &Judged) -> bool {
        counts_as_record(judged.kind) && !self.account.folding.is_copy(at)
    }

    /// Facts of the profile, each once.
    pub fn profile_facts(&self) -> Vec<Judged> {
        self.account.profile_facts()
    }

    /// The verdict of a photo or video from all places that show it, in the order of the
    /// collection; none if only stories do.
    pub fn photo(&mut self, carriers: &[Carrier]) -> Option<Judged> {
        let mut carried = Vec::new();
        self.account.carry_all(carriers, self.surveyed.as_mut(), &mut carried);
        photo(&carried).map(|(photo, _)| photo)
    }
}

impl Account<'_> {
    /// Its verdicts, to be asked for one by one.
    pub fn verdicts(&self) -> AccountVerdicts<'_> {
        AccountVerdicts::new(self)
    }

    /// Hands every record, photo, video and profile fact of the account to `take`.
    pub fn judge(&self, take: &mut dyn FnMut(Judged)) {
        self.judge_units(&mut |judged, _| take(judged));
    }

    /// The same, each with what a survey may draw and look up for it. Gives the answers that
    /// belong to something in the account.
    pub fn judge_units(&self, take: &mut dyn FnMut(Judged, Option<&Unit>)) -> BTreeSet<Key> {
        let mut surveyed = self.survey.map(|survey| Surveyed::new(self, survey));
        for (at, item) in self.items() {
            if let Some(record) = self.record(at, item, surveyed.as_mut())
                && self.counts_itself(at, &record)
            {
                take(record.judged, unit_of_record(&record).as_ref());
            }
        }
        for fact in self.profile_facts() {
            take(fact, None);
        }
        let mut carried: Vec<Carried> = Vec::new();
        for carriers in self.carriers.chunk_by(|a, b| a.media == b.media) {
            self.carry_all(carriers, surveyed.as_mut(), &mut carried);
            if let Some((photo, deciding)) = self.photo(&carried) {
                let unit = surveyed.as_ref().and_then(|own| own.unit_of_photo(&photo, &deciding));
                take(photo, unit.as_ref());
            }
        }
        surveyed.map(Surveyed::into_met).unwrap_or_default()
    }

    /// Whether a record counts by itself, and not as a copy or by its media.
    fn counts_itself(&self, at: ItemRef, record: &Record) -> bool {
        counts_as_record(record.judged.kind) && !self.folding.is_copy(at)
    }

    /// All places that show one medium.
    fn carry_all(
        &self,
        carriers: &[Carrier],
        mut surveyed: Option<&mut Surveyed<'_>>,
        carried: &mut Vec<Carried>,
    ) {
        carried.clear();
        for of_record in carriers.chunk_by(|a, b| a.at == b.at) {
            let at = of_record[0].at;
            let Some((item, media)) = self.collection.get(at) else { continue };
            if let Some(record) = self.record(at, item, surveyed.as_deref_mut()) {
                let media = of_record.iter().filter_map(|own| media.get(own.place as usize));
                self.carry(at, media, &record, surveyed.as_deref_mut(), carried);
            }
        }
    }

    /// The photo that these places show, with those that decide, and what looking at it gave.
    fn photo<'c>(&self, carried: &'c [Carried]) -> Option<(Judged, Vec<&'c Carried>)> {
        let (mut photo, deciding) = photo(carried)?;
        photo.look = photo.media.and_then(|id| self.looks?.get(&id).copied());
        Some((photo, deciding))
    }

    /// All items of the account.
    fn items(&self) -> impl Iterator<Item = (ItemRef, Item)> {
        self.collection.items(self.members)
    }

    /// The verdict of a record: of the one that stands for its copies, seen at one of them.
    fn record(
        &self,
        copy: ItemRef,
        of_copy: Item,
        surveyed: Option<&mut Surveyed<'_>>,
    ) -> Option<Record> {
        let at = self.folding.representative(copy);
        let item = if at == copy { of_copy } else { self.collection.get(at)?.0 };
        let holder = *self.holders.get(self.collection.member(at)?.export)?;
        let mut merged = self.folding.merged(at, &item, holder);
        if holder.date.age == ArchiveAge::Current
            && let Some((_, kind)) = self.pictures.iter().find(|(picture, _)| *picture == at)
        {
            merged.kind = *kind;
        }
        let Some(surveyed) = surveyed else {
            let judged = self.verdict(merged, Some(at), None);
            let without_look_up = judged.scope();
            return Some(Record { judged, without_look_up, is_open: false, ask: None });
        };
        let judged = self.verdict(merged, Some(at), surveyed.place(&merged));
        Some(surveyed.record(judged, at, copy, &merged))
    }

    /// The same with the class that a look-up gave.
    fn with_class(&self, judged: Judged, class: Class, evidence: Evidence) -> Judged {
        Judged {
            class,
            evidence,
            rule: policy::verdict(judged.platform, judged.kind, class, self.minor),
            overruled: judged.evidence.is_general_answer().then_some(judged.class),
            ..judged
        }
    }

    fn verdict(&self, merged: Merged, origin: Option<ItemRef>, place: Option<Class>) -> Judged {
        let (class, evidence) = classify(Question {
            kind: merged.kind,
            platform: merged.platform,
            standing: merged.standing,
            flags: merged.flags,
            moment: merged.moment,
            age: merged.age,
            account: self.flags,
            held_private: merged.held_private,
            told: self.told,
            place,
        });
        Judged {
            field: merged.kind.headline(),
            kind: merged.kind,
            platform: merged.platform,
            moment: merged.moment,
            class,
            evidence,
            rule: policy::verdict(merged.platform, merged.kind, class, self.minor),
            overruled: None,
            names_person: merged.flags.has(Flags::NAMES_PERSON),
            has_place: merged.flags.has(Flags::HAS_PLACE),
            origin,
            media: None,
            look: None,
        }
    }

    /// Adds what a record says about one photo, which it shows as these media.
    fn carry<'m>(
        &self,
        at: ItemRef,
        media: impl Iterator<Item = &'m MediaRef>,
        record: &Record,
        surveyed: Option<&mut Surveyed<'_>>,
        carried: &mut Vec<Carried>,
    ) {
        if self.folding.is_named_better(at) {
            return;
        }
        let ask = match (surveyed, record.ask) {
            (Some(surveyed), Some(ask)) => surveyed.keep(ask),
            _ => None,
        };
        let holder = self.collection.member(at).and_then(|member| self.holders.get(member.export));
        let exported = holder.and_then(|holder| holder.date.seconds);
        let latest = holder.map_or(i64::MAX, |holder| holder.date.latest);
        carried.extend(media.map(|media| Carried {
            id: media.id,
            judged: record.judged,
            exported,
            created: media.created.checked_against(latest),
            sort: media.sort,
            own_caption_names: media.names_person,
            has_coordinates: media.has_coordinates,
            without_look_up: record.without_look_up,
            is_open: record.is_open,
            ask,
        }));
    }

    /// Each fact once. That there is a picture is a fact of the profile even in an archive so old
    /// that nobody knows which picture is current (COUNTING §3).
    fn profile_facts(&self) -> Vec<Judged> {
        let facts = self.profile.iter().map(|kind| (*kind, None));
        let pictures = self.pictures.iter().map(|(at, kind)| (*kind, Some(*at)));
        facts.chain(pictures).map(|(kind, origin)| self.profile_fact(kind, origin)).collect()
    }

    fn profile_fact(&self, kind: Kind, origin: Option<ItemRef>) -> Judged {
        let merged = Merged {
            kind,
            platform: self.platform,
            standing: crate::domain::item::Standing::Live,
            flags: Flags::default(),
            moment: Moment::MISSING,
            age: self.age,
            held_private: false,
            context: None,
        };
        self.verdict(merged, origin, None)
    }
}

/// Kinds that count by their records; photos count by media id, profile facts once.
fn counts_as_record(kind: Kind) -> bool {
    !matches!(kind.family(), Family::Listed | Family::Pictures | Family::Profile)
}
