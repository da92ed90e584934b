//! One thing that counts, with what was decided about it and why.

use crate::domain::audience::{Class, Evidence, Scope};
use crate::domain::headline::Field;
use crate::domain::item::Digest;
use crate::domain::kind::Kind;
use crate::domain::look::Look;
use crate::domain::moment::Moment;
use crate::domain::platform::Platform;
use crate::reading::collection::ItemRef;
use crate::verdict::policy::RuleId;

/// Something that counts, with its verdict.
#[derive(Debug, Clone, Copy)]
pub struct Judged {
    /// Where it counts; none for reviews, listings and events.
    pub field: Option<Field>,
    /// The kind; for photos and videos that of the carrier that decided.
    pub kind: Kind,
    /// The platform.
    pub platform: Platform,
    /// When it was made.
    pub moment: Moment,
    /// Its class.
    pub class: Class,
    /// What decided the class.
    pub evidence: Evidence,
    /// The rule that decided.
    pub rule: RuleId,
    /// What the person had told in general, where a look-up went before it.
    pub overruled: Option<Class>,
    /// A photo that names another person, or a post that does.
    pub names_person: bool,
    /// A photo with coordinates, or a post with a place.
    pub has_place: bool,
    /// The record; none for facts of the profile.
    pub origin: Option<ItemRef>,
    /// The media id of a photo or video.
    pub media: Option<Digest>,
    /// What looking at a photo gave, if anybody looked.
    pub look: Option<Look>,
}

impl Judged {
    /// Whether another person is named, or a face is seen: one face may be the holder's.
    pub fn may_show_others(&self) -> bool {
        self.names_person || self.faces() >= 1
    }

    /// Whether another person is named, or more faces are seen than the holder has.
    pub fn surely_shows_others(&self) -> bool {
        self.names_person || self.faces() >= 2
    }

    fn faces(&self) -> u32 {
        self.look.and_then(Look::faces).unwrap_or_default()
    }

    /// The verdict.
    pub fn scope(&self) -> Scope {
        self.rule.rule().scope
    }
}
