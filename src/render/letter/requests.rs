//! Letters beside the objection of somebody who can use Meta's form: the question what was used, and
//! the objection of those who can no longer log in (POLICY §9.3).

use super::Block;
use super::build::{Law, Writer};

impl Writer<'_> {
    /// Which data were used, and where they come from: the only way to learn that.
    pub(super) fn access(&self) -> Vec<Block> {
        let points = ["whether", "which", "source", "recipients"]
            .map(|point| self.catalog.text(&format!("letter-access-{point}")));
        vec![
            self.paragraph("letter-accounts"),
            Block::List(self.accounts()),
            self.by_law("letter-access"),
            Block::List(points.into()),
            self.by_law("letter-access-answer"),
        ]
    }

    /// An objection without the account: what the form would ask for stands in the letter.
    pub(super) fn locked_out(&self) -> Vec<Block> {
        let mut body = vec![
            self.paragraph("letter-locked-out"),
            Block::List(self.accounts()),
            self.by_law("letter-objection"),
            self.scope(),
        ];
        body.extend(self.reasons());
        if self.law() == Law::Gdpr {
            body.push(self.paragraph("letter-special-categories"));
        }
        body.extend(self.burden("letter-burden"));
        body.push(self.by_law("letter-meanwhile"));
        body.push(self.by_law("letter-locked-out-help"));
        body.push(self.by_law("letter-confirm"));
        body
    }
}
