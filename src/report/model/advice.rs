//! What a report advises.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Recommendation {
    /// The one thing we recommend.
    pub action: Action,
    /// Why.
    pub reasons: Vec<Reason>,
    /// What to do, in this order.
    pub steps: Vec<Step>,
}

/// The one thing we recommend.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Action {
    /// Object under Art. 21 GDPR.
    Object,
    /// Nothing here falls under the training; an objection still covers what comes.
    ObjectAsPrecaution,
    /// Limit who can see it: for regions without a researched right to object.
    LimitAudience,
}

/// Why we recommend it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Reason {
    /// What the reason is.
    pub code: ReasonCode,
    /// How many items it concerns.
    pub count: u64,
}

/// Why we recommend it.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum ReasonCode {
    /// Items that certainly fall under the training.
    CertainlyInScope,
    /// Items for which the wording leaves it open.
    Unclear,
    /// Items whose audience nobody knows.
    AudienceUnknown,
    /// Facts of the profile that are always public.
    AlwaysPublic,
    /// Photos that show or name others.
    PhotosWithThirdParties,
    /// Messages to Meta AI.
    AiInteractions,
    /// The archive is older than the training.
    ArchiveOld,
}

/// One step of the checklist (POLICY §2.1, §7).
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// Object with the Facebook account.
    ObjectFacebook,
    /// Object with the Instagram account; Threads included.
    ObjectInstagram,
    /// Object at WhatsApp.
    ObjectWhatsapp,
    /// Limit or delete old public posts.
    Narrow,
    /// Make Meta forget the chats with its AI.
    DeleteAiChats,
    /// Tell the people who are named in photos.
    TellOthers,
    /// Object to data that others posted.
    ThirdPartyLetter,
    /// Find out who could see what: `widerspruch audience`.
    CheckAgain,
    /// Download the archive again.
    DownloadAgain,
}
