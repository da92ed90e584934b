//! Letters: what they need on one side, the sheet of paper on the other. What only the person knows
//! is typed into the sheet.

use std::collections::BTreeMap;

use askama::Template;
use serde::Deserialize;
use widerspruch::domain::platform::Platform;
use widerspruch::domain::region::Region;
use widerspruch::render::letter::{
    self, EvidenceRow, Letter, LetterAccount, LetterFacts, LetterKind, LetterOptions, OwnAccount,
    Reason, authorities, by_itself, offered,
};
use widerspruch::render::links::{self, Purpose, Rank};
use widerspruch::words::i18n::Catalog;
use widerspruch::words::text::html;

use super::rendered;
use crate::ask::{Answer, Saved};
use crate::session::{Read, Session};

/// What stands in the form and in the sheet.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Form {
    kind: String,
    name: String,
    street: String,
    town: String,
    email: String,
    authority: String,
    /// Something that others posted on each line: address | who | when | what.
    evidence: String,
    facebook: String,
    instagram: String,
    /// What was typed into the sheet, by the name of the gap.
    pub(crate) typed: BTreeMap<String, String>,
    /// `reason-…` for each ticked reason.
    #[serde(flatten)]
    more: BTreeMap<String, String>,
}

/// What becomes of a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum End {
    Html,
    Text,
    Markdown,
    /// To paste it.
    Copy,
}

#[derive(Template)]
#[template(path = "letters.html")]
struct Page<'a> {
    w: &'a Catalog,
    kinds: Vec<(&'static str, String, bool)>,
    more: String,
    ends: String,
}

/// What can be done with the letter.
#[derive(Template)]
#[template(path = "letter-ends.html")]
struct Ends<'a> {
    w: &'a Catalog,
    /// It goes into a form or a message, not on paper.
    is_pasted: bool,
}

/// What depends on the kind of the letter.
#[allow(clippy::struct_excessive_bools, reason = "each shows or hides one part of the form")]
#[derive(Template)]
#[template(path = "letter-more.html")]
struct More<'a> {
    w: &'a Catalog,
    form: &'a Form,
    /// As typed, or as the archive tells it.
    name: String,
    asks_email: bool,
    /// Code, sentence, whether the archive shows it, whether it is ticked.
    reasons: Vec<(&'static str, String, bool, bool)>,
    /// Code, the state or country that it answers, whether it is chosen.
    authorities: Vec<(&'static str, &'static str, bool)>,
    /// The name of the chosen one.
    authority: &'static str,
    asks_evidence: bool,
    asks_accounts: bool,
    asks_name: bool,
    asks_address: bool,
    /// Where a short text is pasted: words and address.
    forms: Vec<(String, &'static str)>,
}

impl Form {
    fn kind(&self) -> LetterKind {
        let known = LetterKind::ALL.into_iter().find(|kind| kind.code() == self.kind);
        known.unwrap_or(LetterKind::Objection)
    }

    /// The letter for somebody who has no account.
    pub(crate) fn without_account(&mut self) {
        LetterKind::ThirdParty.code().clone_into(&mut self.kind);
    }

    /// The ticked reasons; none if the form does not show any yet.
    fn reasons(&self) -> Vec<Reason> {
        let is_ticked =
            |reason: &&Reason| self.more.contains_key(&format!("reason-{}", reason.code()));
        let fits = |reason: &&Reason| reason.fits(self.kind());
        Reason::ALL.iter().filter(is_ticked).filter(fits).copied().collect()
    }

    fn sender(&self) -> Vec<String> {
        let lines = [&self.name, &self.street, &self.town].map(|line| line.trim().to_owned());
        // What is missing stays a gap, so a later line needs the earlier ones.
        lines.into_iter().take_while(|line| !line.is_empty()).collect()
    }

    /// How Meta finds the accounts: the gap of the letter and what goes into it.
    fn contact(&self, w: &Catalog) -> BTreeMap<String, String> {
        let line = w.text("letter-account-email");
        let gap = line.split_once("[[").and_then(|(_, rest)| rest.split_once("]]"));
        gap.map(|(name, _)| (name.to_owned(), self.email.clone())).into_iter().collect()
    }

    fn accounts(&self) -> impl Iterator<Item = LetterAccount> {
        let own = [(Platform::Facebook, &self.facebook), (Platform::Instagram, &self.instagram)];
        own.into_iter().filter(|(_, name)| !name.trim().is_empty()).map(|(platform, name)| {
            LetterAccount { platform, name: None, username: Some(name.trim().to_owned()) }
        })
    }
}

pub(crate) fn room(session: &Session) -> Answer {
    let (w, form) = (&session.catalog, &session.letter);
    let kinds = LetterKind::ALL.into_iter();
    let kinds = kinds.map(|kind| {
        (kind.code(), w.text(&format!("page-letter-{}", kind.code())), kind == form.kind())
    });
    let page = Page { w, kinds: kinds.collect(), more: more(session), ends: ends(session) };
    let mut answer = sheet(session);
    answer.title = Some(w.text("page-room-letters"));
    answer.parts.insert("room", rendered(&page));
    answer
}

/// After something in the form changed.
pub(crate) fn change(session: &Session, is_other_kind: bool) -> Answer {
    let mut answer = sheet(session);
    if is_other_kind {
        answer.parts.insert("letter-more", more(session));
        answer.parts.insert("letter-ends", ends(session));
    } else if session.letter.kind() == LetterKind::Complaint {
        answer.parts.insert("authority-name", html(chosen(&session.letter)));
    }
    answer
}

impl Session {
    /// Takes the form; whether the kind is another than before.
    pub(crate) fn write(&mut self, form: Form) -> bool {
        let is_other = form.kind() != self.letter.kind();
        self.letter = form;
        if is_other {
            // Boxes of another letter, some of which this one may not even show.
            self.letter.more.clear();
        }
        is_other
    }
}

/// The letter as something to keep.
pub(crate) fn end(session: &Session, end: End) -> Answer {
    let mut letter = letter(session);
    letter.fill(&session.letter.typed);
    let name = session.catalog.text(&format!("file-letter-{}", session.letter.kind().code()));
    let (ending, kind, text) = match end {
        End::Copy => return Answer { copy: Some(letter::plain(&letter)), ..Answer::default() },
        End::Html => {
            ("html", "text/html", letter::html(&letter).unwrap_or_else(|fault| fault.to_string()))
        }
        End::Text => ("txt", "text/plain", letter::text(&letter)),
        End::Markdown => ("md", "text/markdown", letter::markdown(&letter)),
    };
    let file = Some(Saved { name: format!("{name}.{ending}"), kind, text });
    Answer { file, ..Answer::default() }
}

/// The sheet, with gaps to type into.
fn sheet(session: &Session) -> Answer {
    let mut answer = Answer::default();
    let page = letter::html(&letter(session));
    answer.frames.insert("letter", page.unwrap_or_else(|fault| fault.to_string()));
    answer
}

fn facts(session: &Session) -> LetterFacts {
    let mut facts = session.read.as_ref().map(Read::facts).unwrap_or_default();
    facts.accounts.extend(session.letter.accounts());
    facts
}

fn letter(session: &Session) -> Letter {
    let form = &session.letter;
    let person = session.told.person(session.as_of());
    let has_account = session.read.is_some() || form.accounts().next().is_some();
    let options = LetterOptions {
        language: session.catalog.language(),
        region: person.region,
        date: session.as_of(),
        reasons: form.reasons(),
        authority: Some(form.authority.clone()).filter(|code| !code.is_empty()),
        objected: person.objected,
        evidence: form
            .evidence
            .lines()
            .map(EvidenceRow::typed)
            .filter(|row| *row != EvidenceRow::default())
            .collect(),
        sender: form.sender(),
        account: if session.without_account && !has_account {
            OwnAccount::None
        } else {
            OwnAccount::Unknown
        },
    };
    let mut letter = letter::build(form.kind(), &facts(session), &options);
    letter.fill(&form.contact(&session.catalog));
    letter
}

fn ends(session: &Session) -> String {
    let is_pasted = matches!(session.letter.kind(), LetterKind::Short | LetterKind::Friend);
    rendered(&Ends { w: &session.catalog, is_pasted })
}

fn more(session: &Session) -> String {
    let (w, form, kind) = (&session.catalog, &session.letter, session.letter.kind());
    let facts = facts(session);
    let gives_reasons =
        matches!(kind, LetterKind::Objection | LetterKind::ThirdParty | LetterKind::LockedOut);
    let is_of_account =
        matches!(kind, LetterKind::Objection | LetterKind::LockedOut | LetterKind::Access);
    let ticked = form.reasons();
    let ticked = if ticked.is_empty() { by_itself(kind, &facts) } else { ticked };
    let reasons = if gives_reasons { offered(kind, &facts) } else { Vec::new() };
    let reason = |(reason, support): (Reason, letter::Support)| {
        let is_shown = support == letter::Support::Archive;
        (reason.code(), reason.sentence(&facts, w), is_shown, ticked.contains(&reason))
    };
    let is_swiss = session.told.person(session.as_of()).region == Region::Ch;
    let of_region = authorities().iter().filter(|own| (own.country == "CH") == is_swiss);
    let of_region = of_region
        .map(|own| (own.code.as_str(), own.place(w.language()), own.code == form.authority));
    let mut authorities: Vec<_> = of_region.collect();
    // Österreich stands among those with O.
    authorities.sort_by_key(|(_, place, _)| place.replace('Ö', "O"));
    rendered(&More {
        w,
        form,
        name: if form.name.is_empty() && kind != LetterKind::Parent {
            facts.own_name().unwrap_or_default().to_owned()
        } else {
            form.name.clone()
        },
        asks_email: is_of_account || kind == LetterKind::Complaint,
        reasons: reasons.into_iter().map(reason).collect(),
        authorities: if kind == LetterKind::Complaint { authorities } else { Vec::new() },
        authority: chosen(form),
        asks_evidence: kind == LetterKind::ThirdParty,
        asks_accounts: session.read.is_none() && is_of_account,
        asks_name: kind != LetterKind::Short,
        asks_address: !matches!(kind, LetterKind::Short | LetterKind::Friend),
        forms: if matches!(kind, LetterKind::Objection | LetterKind::Short) {
            meta_forms(session)
        } else {
            Vec::new()
        },
    })
}

/// The name of the chosen authority, which is too long for a line of the form.
fn chosen(form: &Form) -> &'static str {
    let own = authorities().iter().find(|own| own.code == form.authority);
    own.map_or("", |own| own.name.as_str())
}

/// Meta's forms for the platforms of the archives, or for both.
fn meta_forms(session: &Session) -> Vec<(String, &'static str)> {
    let exports = session.read.as_ref().map(|read| &read.report().exports);
    let has = |platform| {
        exports.is_none_or(|all| all.iter().any(|own| own.platform.account_platform() == platform))
    };
    let platforms = [Platform::Facebook, Platform::Instagram].into_iter().filter(|own| has(*own));
    let form = |platform| {
        let link = links::find(Purpose::Object, Some(platform), Rank::Preferred)?;
        Some((session.catalog.code("platform", &platform), link.url.as_str()))
    };
    platforms.filter_map(form).collect()
}
