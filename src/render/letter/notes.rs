//! Advice to the sender, no part of the letter.

use jiff::ToSpan;

use super::LetterKind;
use super::addresses::controller;
use super::build::{Law, Writer};
use crate::domain::platform::Platform;
use crate::domain::region::Region;
use crate::render::links::{self, Purpose, Rank};
use crate::verdict::policy;

impl Writer<'_> {
    pub(super) fn notes(&self) -> Vec<String> {
        let mut notes = vec![match self.kind {
            LetterKind::Friend => self.catalog.text("letter-note-friend"),
            LetterKind::ThirdParty if self.law() != Law::None => self.portal_note(),
            _ => self.text(&format!("letter-note-{}", self.kind.code()), true),
        }];
        if self.kind == LetterKind::Parent {
            notes.push(self.catalog.text("letter-note-alone"));
            notes.push(self.catalog.text("letter-note-child-signs"));
        }
        if self.kind == LetterKind::Objection && self.law() == Law::Gdpr {
            notes.push(self.catalog.text("letter-note-deadline"));
        }
        let german_law = self.options.region == Region::Eea;
        match self.kind {
            LetterKind::Friend if german_law => {
                notes.push(self.catalog.text("letter-note-image-right"));
            }
            LetterKind::Parent if german_law => {
                notes.push(self.catalog.text("letter-note-custody"));
            }
            LetterKind::Complaint => notes.extend(self.complaint_notes()),
            LetterKind::Objection if self.has_whatsapp() => notes.extend(self.whatsapp_note()),
            _ => {}
        }
        if self.law() == Law::None {
            notes.push(self.catalog.text("letter-note-region"));
        }
        if self.law() != Law::None {
            let policy = self.catalog.date_long(policy::VERSION);
            let checked = self.catalog.date_long(policy::CHECKED);
            let days = [("policy", policy.into()), ("checked", checked.into())];
            notes.push(self.catalog.format("letter-note-version", &days));
        }
        notes.push(self.catalog.text("closing-legal"));
        notes
    }

    /// No form of its own is known for what others posted: there is the rights portal (POLICY §9.2).
    fn portal_note(&self) -> String {
        let portal = links::find(Purpose::DataOfOthers, None, Rank::Preferred);
        let (url, seen) = portal.map_or_else(Default::default, |portal| {
            (portal.url.clone(), portal.seen.words(self.catalog))
        });
        let words = [("portal", url.into()), ("date", seen.into())];
        let law = if self.law() == Law::Dsg { "dsg" } else { "gdpr" };
        self.catalog.format(&format!("letter-note-third-party-{law}"), &words)
    }

    /// WhatsApp is a company of its own, with its own form and address (POLICY §2.1, §2.6). None
    /// were researched elsewhere than in Europe.
    fn whatsapp_note(&self) -> Option<String> {
        let company = controller("whatsapp").filter(|_| self.law() != Law::None)?;
        let purpose = Purpose::WhatsappProcessing;
        let form = links::find(purpose, Some(Platform::Whatsapp), Rank::Preferred)?;
        let language = self.options.language;
        let words =
            [("address", company.in_line(language).into()), ("form", form.url.clone().into())];
        Some(self.catalog.format("letter-note-whatsapp", &words))
    }

    fn complaint_notes(&self) -> Vec<String> {
        let mut notes = Vec::new();
        if let Some(objected) = self.options.objected
            && let Ok(month_later) = objected.checked_add(1.month())
            && self.options.date <= month_later
        {
            let day = self.catalog.date_long(month_later);
            notes.push(self.catalog.format("letter-note-wait", &[("date", day.into())]));
        }
        if let Some(chosen) = self.authority() {
            if let Some(email) = &chosen.email {
                notes.push(self.catalog.format(
                    "letter-note-authority-mail",
                    &[
                        ("email", email.clone().into()),
                        ("date", self.catalog.date(chosen.checked).into()),
                    ],
                ));
            }
            if let Some(site) = &chosen.web {
                let date = self.catalog.date(chosen.checked);
                let words = [("site", site.clone().into()), ("date", date.into())];
                notes.push(self.catalog.format("letter-note-authority-site", &words));
            }
            if chosen.is_disputed {
                notes.push(self.catalog.text("letter-note-authority-disputed"));
            }
            if !chosen.reads(self.options.language) {
                let language = chosen.languages.join(", ").into();
                let words = [("language", language)];
                notes.push(self.catalog.format("letter-note-authority-language", &words));
            }
            if chosen.country == "DE" {
                notes.push(self.catalog.text("letter-note-hamburg"));
            }
        }
        notes
    }
}
