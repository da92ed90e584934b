//! What the person says: about themselves, about who could see what, about their archives.

use jiff::civil::Date;

use crate::domain::region::Region;
use crate::verdict::audience::ToldSince;
use crate::verdict::survey::answers::Answers;

/// Everything that a person may say beside their archives. It may change as often as they like:
/// nothing has to be read again.
#[derive(Debug, Clone, Default)]
pub struct Person {
    /// Where they live.
    pub region: Region,
    /// The account holder is a minor.
    pub minor: bool,
    /// The day they objected.
    pub objected: Option<Date>,
    /// When they downloaded archives that do not say so.
    pub downloaded: Option<Date>,
    /// What they told about their Facebook timeline; it replaces what the answers say about it.
    pub told: Vec<ToldSince>,
    /// What they answered in the survey.
    pub answers: Option<Answers>,
}

impl Person {
    /// What they told about their Facebook timeline.
    pub fn told(&self) -> &[ToldSince] {
        let answered = self.answers.as_ref().map(Answers::told).unwrap_or_default();
        if self.told.is_empty() { answered } else { &self.told }
    }

    /// Whether a sample was drawn by other words about the timeline than those that hold now. They
    /// change what there was to draw from, and whoever knows the answers may have chosen them.
    pub fn tells_otherwise(&self) -> bool {
        let drawn = self.answers.as_ref().filter(|answers| answers.sample.is_some());
        drawn.is_some_and(|answers| self.told() != answers.told())
    }
}
