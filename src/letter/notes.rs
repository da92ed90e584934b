//! Advice to the sender, no part of the letter.

use jiff::ToSpan;

use super::LetterKind;
use super::build::{Law, Writer};
use crate::domain::region::Region;

impl Writer<'_> {
    pub(super) fn notes(&self) -> Vec<String> {
        let mut notes = vec![match self.kind {
            LetterKind::Friend => self.catalog.text("letter-note-friend"),
            _ => self.text(&format!("letter-note-{}", self.kind.code()), true),
        }];
        if self.kind == LetterKind::Parent {
            notes.push(self.catalog.text("letter-note-alone"));
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
            _ => {}
        }
        if self.law() == Law::None {
            notes.push(self.catalog.text("letter-note-region"));
        }
        notes.push(self.catalog.text("closing-legal"));
        notes
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
            if chosen.country == "DE" {
                notes.push(self.catalog.text("letter-note-hamburg"));
            }
        }
        notes
    }
}
