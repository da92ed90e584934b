//! Judging with answers: which records and photos the person looked up or can look up, and under
//! which digest (`docs/sampling.md`).

use std::collections::{BTreeSet, HashMap};

use super::{Account, Carried, Judged, Record};
use crate::domain::audience::{Class, Evidence, Scope};
use crate::domain::item::{Context, Digest, Flags};
use crate::domain::kind::{Family, Kind};
use crate::domain::platform::Platform;
use crate::reading::collection::ItemRef;
use crate::reading::registry::{Reader, Role};
use crate::verdict::audience::no_longer;
use crate::verdict::dedupe::Merged;
use crate::verdict::policy;
use crate::verdict::survey::answers::Place;
use crate::verdict::survey::key::Key;
use crate::verdict::survey::known::{Identity, Survey};
use crate::verdict::survey::place::{Groups, OWN_ACCOUNT, told_name};
use crate::verdict::survey::strata::{Cell, Group, Period};
use crate::verdict::survey::unit::{Ask, CARRIERS, Unit};

/// One account seen with the answers of its holder.
pub(super) struct Surveyed<'a> {
    survey: &'a Survey,
    account: &'a Account<'a>,
    groups: Groups,
    /// What was said about the person's own Instagram account.
    own: Option<Class>,
    /// The earliest photo of each album.
    albums: HashMap<(u32, u32), Digest>,
    places: HashMap<(u32, Context, bool), Option<Class>>,
    /// Digests of the records seen so far: equal records are numbered in their order.
    records: HashMap<ItemRef, Key>,
    repeats: HashMap<Key, u32>,
    asks: Vec<Ask>,
    met: BTreeSet<Key>,
}

impl<'a> Surveyed<'a> {
    pub(super) fn new(account: &'a Account<'a>, survey: &'a Survey) -> Self {
        Self {
            survey,
            account,
            groups: Groups::of(account.collection, account.members),
            own: survey.place(Platform::Instagram, OWN_ACCOUNT).and_then(Place::class),
            albums: albums(account),
            places: HashMap::new(),
            records: HashMap::new(),
            repeats: HashMap::new(),
            asks: Vec::new(),
            met: BTreeSet::new(),
        }
    }

    /// The answers that belong to something in the account.
    pub(super) fn into_met(self) -> BTreeSet<Key> {
        self.met
    }

    /// Keeps what is looked up for the media of a record.
    pub(super) fn keep(&mut self, ask: Ask) -> Option<u32> {
        self.asks.push(ask);
        u32::try_from(self.asks.len() - 1).ok()
    }

    /// What was said about the group or account that an item belongs to.
    pub(super) fn place(&mut self, merged: &Merged) -> Option<Class> {
        let on_another = merged.kind == Kind::Comment && !merged.flags.has(Flags::OWN_POST);
        if merged.platform == Platform::Instagram && !on_another {
            return self.own;
        }
        let (member, context) = merged.context?;
        // On Facebook each post of a person has an audience of its own.
        let is_place = matches!(merged.kind, Kind::GroupPost | Kind::GroupComment)
            || merged.kind == Kind::Comment && merged.platform != Platform::Facebook;
        if !is_place {
            return None;
        }
        let key = (member, context, merged.kind == Kind::GroupPost);
        if let Some(known) = self.places.get(&key) {
            return *known;
        }
        let told = told_name(self.account.collection, member, context)?;
        let name = self.groups.name(merged.kind, told);
        let class = self.survey.place(merged.platform, name).and_then(Place::class);
        self.places.insert(key, class);
        class
    }

    /// A record, with what was looked up for it if that settles more than the archive does.
    pub(super) fn record(
        &mut self,
        judged: Judged,
        at: ItemRef,
        copy: ItemRef,
        merged: &Merged,
    ) -> Record {
        let without_look_up = judged.scope();
        // What a newer archive shows as archived or deleted is not asked, but may have been answered.
        let is_gone = matches!(judged.evidence, Evidence::Archived | Evidence::Deleted);
        let can_be_looked_up = Group::of(judged.kind).is_some()
            && (is_gone || judged.evidence.leaves_open() || judged.evidence.is_general_answer());
        let Some(ask) = can_be_looked_up.then(|| self.ask(at, copy, merged)).flatten() else {
            return Record { judged, without_look_up, is_open: false, ask: None };
        };
        for key in std::iter::once(ask.thing).chain(ask.photo) {
            if self.survey.answers().items.contains_key(&key) {
                self.met.insert(key);
            }
        }
        if is_gone {
            let answered = self.survey.class(&ask).map(|class| no_longer(class, merged.standing));
            let seen = |class| self.account.with_class(judged, class, Evidence::AnsweredItem);
            let judged = answered.map_or(judged, seen);
            return Record { judged, without_look_up, is_open: false, ask: None };
        }
        let minor = self.account.minor;
        let if_public = policy::verdict(judged.platform, judged.kind, Class::Public, minor);
        let is_open = judged.evidence.leaves_open()
            && without_look_up == Scope::Unknown
            && if_public.rule().scope == Scope::Yes;
        let answered = self.survey.class(&ask);
        let judged = answered.map_or(judged, |class| {
            let is_gone = class == Class::WasPublic;
            let evidence = if is_gone { Evidence::AnsweredGone } else { Evidence::AnsweredItem };
            self.account.with_class(judged, class, evidence)
        });
        Record { judged, without_look_up, is_open, ask: Some(ask) }
    }

    fn ask(&mut self, at: ItemRef, copy: ItemRef, merged: &Merged) -> Option<Ask> {
        let (item, media) = self.account.collection.get(at)?;
        let first = media.iter().map(|media| media.id).min();
        if matches!(merged.kind.family(), Family::Listed | Family::Pictures) {
            let photo = self.survey.media(merged.platform, first?);
            let album = (merged.kind == Kind::Media)
                .then(|| self.albums.get(&album_place(self.account, copy)?))
                .flatten();
            return Some(match album {
                Some(first) => {
                    Ask { thing: self.survey.album(*first), photo: Some(photo), at: copy }
                }
                None => Ask { thing: photo, photo: None, at: copy },
            });
        }
        if let Some(known) = self.records.get(&at) {
            return Some(Ask { thing: *known, photo: None, at });
        }
        let mut identity = Identity {
            platform: merged.platform,
            family: merged.kind.family(),
            moment: merged.moment,
            text: item.text,
            media: first,
            repeat: 0,
        };
        let repeat = self.repeats.entry(self.survey.record(&identity)).or_default();
        identity.repeat = *repeat;
        *repeat += 1;
        let thing = self.survey.record(&identity);
        self.records.insert(at, thing);
        Some(Ask { thing, photo: None, at })
    }

    /// A photo or video as something that may be drawn. `deciding` are the carriers that decide
    /// who could see it.
    pub(super) fn unit_of_photo(&self, photo: &Judged, deciding: &[&Carried]) -> Option<Unit> {
        let first = deciding.first()?;
        let best = deciding.iter().map(|carried| carried.without_look_up).min()?;
        let with_ask = || deciding.iter().filter(|carried| carried.ask.is_some());
        let is_open = with_ask().any(|carried| carried.is_open);
        // What was told about some carriers is no question while nothing is known of others.
        let mut asked: Vec<&&Carried> =
            with_ask().filter(|carried| carried.is_open || !is_open).collect();
        asked.sort_by_key(|carried| {
            (carried.judged.moment.seconds().is_err(), carried.judged.moment)
        });
        let mut asks = [None; CARRIERS];
        let mut known: Vec<Key> = Vec::new();
        let mut has_more = false;
        for carried in &asked {
            let ask = carried.ask.and_then(|position| self.asks.get(position as usize));
            let Some(ask) = ask.filter(|ask| !known.contains(&ask.thing)) else { continue };
            let Some(place) = asks.get_mut(known.len()) else {
                has_more = true;
                break;
            };
            *place = Some(*ask);
            known.push(ask.thing);
        }
        Some(Unit {
            item: self.survey.media(photo.platform, first.id),
            cell: Cell { group: Group::Pictures, period: Period::of(photo.moment) },
            asks,
            has_more,
            is_open: best == Scope::Unknown && is_open,
        })
    }
}

/// A record as something that may be drawn.
pub(super) fn unit_of_record(record: &Record) -> Option<Unit> {
    let ask = record.ask?;
    let group = Group::of(record.judged.kind)?;
    Some(Unit {
        item: ask.thing,
        cell: Cell { group, period: Period::of(record.judged.moment) },
        asks: [Some(ask), None, None],
        has_more: false,
        is_open: record.is_open,
    })
}

/// Where an album stands: a record of a JSON file, or a whole page.
fn album_place(account: &Account<'_>, at: ItemRef) -> Option<(u32, u32)> {
    let member = account.collection.member(at)?;
    if !matches!(member.row.role, Role::Record(Reader::Album)) {
        return None;
    }
    let is_page = member.reading.generation.is_some();
    let record = account.collection.share(member)?.record(at.item as usize)?;
    Some((at.member, if is_page { 0 } else { record }))
}

fn albums(account: &Account<'_>) -> HashMap<(u32, u32), Digest> {
    let mut earliest: HashMap<(u32, u32), (u32, Digest)> = HashMap::new();
    for (at, item) in account.items().filter(|(_, item)| item.kind == Kind::Media) {
        let Some(place) = album_place(account, at) else { continue };
        let Some((_, media)) = account.collection.get(at) else { continue };
        for media in media {
            let mine = (item.moment.minute(), media.id);
            let known = earliest.entry(place).or_insert(mine);
            *known = mine.min(*known);
        }
    }
    earliest.into_iter().map(|(place, (_, first))| (place, first)).collect()
}
