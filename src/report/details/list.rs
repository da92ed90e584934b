//! What `--details` lists: every item, copy, photo and carrier with its place, class and rule, one
//! after the other, so that an archive of any size needs no more memory than its report. The same
//! verdicts that the report adds up are listed here.

use std::io;

use jiff::Timestamp;

use crate::domain::headline::Field;
use crate::domain::item::Item;
use crate::domain::kind::{Family, Kind};
use crate::reading::collection::ItemRef;
use crate::reading::whole::Reading;
use crate::report::details::line::{Detail, Place, Sort};
use crate::verdict::accounts::AccountData;
use crate::verdict::judge::{AccountVerdicts, Carrier, Judged};
use crate::verdict::tally::{counted_in, period};
use crate::verdict::verdicts::Verdicts;
use crate::words::text;

use super::place::Places;

/// First words of a text: so many.
const WORDS: usize = 12;

/// The counts in the order of the list; photos with other people are marked among the photos.
/// Without a count at the end: reviews, listings and events.
const SECTIONS: [Option<Field>; 8] = [
    Some(Field::Posts),
    Some(Field::Photos),
    Some(Field::Videos),
    Some(Field::Stories),
    Some(Field::Comments),
    Some(Field::AiInteractions),
    Some(Field::ProfileItems),
    None,
];

/// Takes the lines one by one; an error of the writer ends the list.
pub type Take<'t> = &'t mut dyn FnMut(&Detail<'_>) -> io::Result<()>;

/// Hands every line to `take`, account by account, count by count, in the order of the files.
/// With `texts` lines carry first words and names of groups, accounts and archives.
///
/// # Errors
/// The error of `take`.
pub fn each(reading: &Reading, verdicts: &Verdicts, texts: bool, take: Take<'_>) -> io::Result<()> {
    let places = Places::new(reading, texts);
    let has_policy = verdicts.person.region.has_policy();
    for (data, number) in verdicts.accounts().iter().zip(1_u32..) {
        let account = verdicts.account(reading, data);
        let members = places.sorted(&data.members);
        let list = List { reading, data, members, number, places: &places, texts, has_policy };
        list.each(&mut account.verdicts(), take)?;
    }
    Ok(())
}

/// The lines of one account.
struct List<'a> {
    reading: &'a Reading,
    data: &'a AccountData,
    /// The members of the account in the order of the files.
    members: Vec<u32>,
    number: u32,
    places: &'a Places,
    texts: bool,
    /// Whether times before and since the training start are told apart.
    has_policy: bool,
}

/// Photos and videos of an account, with all places that show them.
struct Media<'a> {
    carried: &'a [Carrier],
    /// Where the carriers of one medium begin and end, in the order of the files.
    order: Vec<(u32, u32)>,
}

impl List<'_> {
    fn each(&self, verdicts: &mut AccountVerdicts<'_>, take: Take<'_>) -> io::Result<()> {
        let media = self.media();
        for section in SECTIONS {
            match section {
                Some(Field::Photos | Field::Videos) => {
                    self.photos(verdicts, &media, section, take)?;
                }
                Some(Field::ProfileItems) => self.profile(verdicts, take)?,
                _ => self.records(verdicts, section, take)?,
            }
        }
        Ok(())
    }

    /// All records of the account in the order of the files.
    fn items(&self) -> impl Iterator<Item = (ItemRef, Item)> {
        self.reading.collection.items(&self.members)
    }

    fn records(
        &self,
        verdicts: &mut AccountVerdicts<'_>,
        section: Option<Field>,
        take: Take<'_>,
    ) -> io::Result<()> {
        let is_mine = |kind: Kind| {
            kind.headline() == section
                && !matches!(kind.family(), Family::Listed | Family::Pictures | Family::Profile)
        };
        for (at, item) in self.items().filter(|(_, item)| is_mine(item.kind)) {
            let Some(judged) = verdicts.of_record(at) else { continue };
            let mut line = self.line(Sort::Item, record_id(at), &judged, Some((at, item)));
            if !verdicts.counts(at, &judged) {
                line.row = Sort::Copy;
                line.of = judged.origin.map(record_id);
                line.kind = item.kind;
                adds_nothing(&mut line, &item);
            }
            take(&line)?;
        }
        Ok(())
    }

    fn media(&self) -> Media<'_> {
        let carried = &self.data.carriers;
        let mut order = Vec::new();
        let mut start = 0_u32;
        for carriers in carried.chunk_by(|a, b| a.media == b.media) {
            let end = start + u32::try_from(carriers.len()).unwrap_or(u32::MAX);
            order.push((start, end));
            start = end;
        }
        let mut media = Media { carried, order };
        let first = |(start, end): &(u32, u32)| {
            let carriers = media.carried.get(*start as usize..*end as usize).unwrap_or_default();
            carriers.iter().map(|own| (self.places.rank(own.at.member), own.at.item)).min()
        };
        media.order.sort_by_cached_key(first);
        media
    }

    fn photos(
        &self,
        verdicts: &mut AccountVerdicts<'_>,
        media: &Media<'_>,
        section: Option<Field>,
        take: Take<'_>,
    ) -> io::Result<()> {
        for (start, end) in &media.order {
            let carried = media.carried.get(*start as usize..*end as usize).unwrap_or_default();
            let mut carriers: Vec<ItemRef> = carried.iter().map(|carrier| carrier.at).collect();
            carriers.dedup();
            let photo = verdicts.photo(carried);
            let Some(photo) = photo.filter(|photo| photo.field == section) else { continue };
            let name = format!("p{}.{}", self.number, start + 1);
            let origin = photo.origin.and_then(|at| Some((at, self.reading.collection.get(at)?.0)));
            take(&self.line(Sort::Item, name.clone(), &photo, origin))?;
            self.carriers(verdicts, &name, &photo, &carriers, take)?;
        }
        Ok(())
    }

    fn carriers(
        &self,
        verdicts: &mut AccountVerdicts<'_>,
        photo_id: &str,
        photo: &Judged,
        carriers: &[ItemRef],
        take: Take<'_>,
    ) -> io::Result<()> {
        for &at in carriers {
            let (Some(judged), Some((item, _))) =
                (verdicts.of_record(at), self.reading.collection.get(at))
            else {
                continue;
            };
            let mut line = self.line(Sort::Carrier, record_id(at), &judged, Some((at, item)));
            line.of = Some(photo_id.to_owned());
            line.decides = Some(judged.origin == photo.origin && photo.origin == Some(at));
            adds_nothing(&mut line, &item);
            take(&line)?;
        }
        Ok(())
    }

    fn profile(&self, verdicts: &AccountVerdicts<'_>, take: Take<'_>) -> io::Result<()> {
        for (fact, number) in verdicts.profile_facts().iter().zip(1_u32..) {
            let at = fact.origin.and_then(|at| Some((at, self.reading.collection.get(at)?.0)));
            let name = format!("f{}.{number}", self.number);
            let mut line = self.line(Sort::Item, name, fact, at);
            line.place = line.place.or_else(|| self.places.profile(self.reading, self.data));
            take(&line)?;
        }
        Ok(())
    }

    fn line<'l>(
        &'l self,
        row: Sort,
        id: String,
        judged: &Judged,
        at: Option<(ItemRef, Item)>,
    ) -> Detail<'l> {
        let scope = judged.scope();
        let counts_in: Vec<Field> = counted_in(judged).collect();
        let counts = u8::from(!counts_in.is_empty());
        let (time, undated) = written(judged.moment.seconds());
        Detail {
            row,
            id,
            of: None,
            account: self.number,
            platform: judged.platform,
            counts_in,
            kind: judged.kind,
            found: counts,
            at_least: counts * u8::from(scope.is_certain()),
            at_most: counts * u8::from(scope.is_possible()),
            time,
            undated,
            timing: period(judged, self.has_policy),
            class: judged.class,
            evidence: judged.evidence,
            rule: &judged.rule.rule().id,
            confidence: &judged.rule.rule().confidence,
            scope,
            names_person: judged.names_person,
            has_place: judged.has_place,
            decides: None,
            place: at.and_then(|(at, _)| self.place(at)),
            link: at.and_then(|(at, _)| self.link(at)),
            context: at.filter(|_| self.texts).and_then(|(at, item)| {
                self.reading.collection.share_of(at.member)?.context_of(&item)
            }),
            text: at.filter(|_| self.texts).and_then(|(at, _)| self.text(at)),
        }
    }

    fn place(&self, at: ItemRef) -> Option<Place<'_>> {
        let member = self.reading.collection.member(at)?;
        self.places.of(at, member, self.reading.collection.share(member)?)
    }

    fn text(&self, at: ItemRef) -> Option<String> {
        let kept = found(&self.reading.collection.member(at)?.reading.texts, at.item)?;
        let words: Vec<&str> = kept.split_whitespace().take(WORDS + 1).collect();
        let beginning = words.get(..WORDS.min(words.len())).unwrap_or_default().join(" ");
        let more = if words.len() > WORDS { " …" } else { "" };
        Some(format!("{}{more}", text::clean(&beginning)))
    }

    /// Pages link each record through an opaque redirect (formats/facebook.md §8); any other
    /// address may name somebody.
    fn link(&self, at: ItemRef) -> Option<&str> {
        let link = found(&self.reading.collection.member(at)?.reading.links, at.item)?;
        let is_opaque = link.starts_with("https://www.facebook.com/dyi/l/?");
        (self.texts || is_opaque).then_some(link)
    }
}

/// Copies and carriers add nothing and tell their own time.
fn adds_nothing(line: &mut Detail<'_>, item: &Item) {
    line.counts_in.clear();
    (line.found, line.at_least, line.at_most) = (0, 0, 0);
    line.timing = None;
    (line.time, line.undated) = written(item.moment.seconds());
}

fn found(list: &[(u32, String)], item: u32) -> Option<&str> {
    let position = list.binary_search_by_key(&item, |(position, _)| *position).ok()?;
    list.get(position).map(|(_, text)| text.as_str())
}

fn record_id(at: ItemRef) -> String {
    format!("i{}.{}", at.member + 1, at.item + 1)
}

/// A time as it is written in RFC 3339, or why there is none.
fn written<E>(seconds: Result<i64, E>) -> (Option<String>, Option<E>) {
    match seconds {
        Ok(seconds) => (Timestamp::from_second(seconds).ok().map(|time| time.to_string()), None),
        Err(why) => (None, Some(why)),
    }
}
