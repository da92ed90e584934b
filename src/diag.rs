//! Findings about the reading, as data. A finding is never an error of the program: the run goes
//! on, the finding is counted, shown, and mirrored in the exit code.
//!
//! In: what goes wrong. Out: [`Diagnostic`]. To add a finding: a code here and its wording in both
//! message files.

pub mod named;

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::name::Name;

/// How much a finding matters (COUNTING §10).
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Nothing was lost.
    Notice,
    /// Something was cut or may be wrong.
    Warning,
    /// Something could not be read.
    Error,
}

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $code:literal, $severity:ident;)*) => {
        /// What a finding is. The codes are public API of the JSON report.
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
            JsonSchema,
        )]
        #[serde(rename_all = "snake_case")]
        pub enum Code { $($(#[$doc])* $name,)* }

        impl Code {
            /// All codes.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// The name in the JSON report; `diagnostic-` and this is the id of its wording.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$name => $code,)* }
            }

            /// How much it matters.
            pub const fn severity(self) -> Severity {
                match self { $(Self::$name => Severity::$severity,)* }
            }
        }
    };
}

codes! {
    /// What was read is the example of this program, not an archive of a person.
    InventedExample = "invented_example", Notice;
    /// A file is not a zip although it is named like one.
    NotAZip = "not_a_zip", Error;
    /// A file is not a zip and not named like one.
    NotAnArchive = "not_an_archive", Error;
    /// A file is empty.
    EmptyFile = "empty_file", Error;
    /// A zip ends too early, so its table of contents is missing.
    TruncatedZip = "truncated_zip", Error;
    /// A download broke off: its table of contents is missing, and only what arrived whole is read.
    BrokenOff = "broken_off", Error;
    /// One part of a zip that was divided; only what lies wholly in it is read.
    SplitZip = "split_zip", Error;
    /// The table of contents of a zip says something else about a member than the member itself.
    DirectoryContradicts = "directory_contradicts", Warning;
    /// The table of contents of a zip had faults; nothing was lost by them.
    DirectoryMended = "directory_mended", Notice;
    /// An archive of a kind that is not unpacked.
    OtherFormat = "other_format", Notice;
    /// A file or folder cannot be opened.
    Unopenable = "unopenable", Error;
    /// An archive of another service.
    OtherService = "other_service", Notice;
    /// A zip inside a zip is not opened.
    NestedZip = "nested_zip", Warning;
    /// A member's path points outside of the archive or cannot exist.
    UnsafePath = "unsafe_path", Warning;
    /// Members whose packed bytes lie inside those of others are not read.
    OverlappingMembers = "overlapping_members", Error;
    /// Two members of a zip have one name; only the last of them can be read.
    DuplicateMember = "duplicate_member", Warning;
    /// A link is not followed.
    LinkSkipped = "link_skipped", Notice;
    /// A link in the place of a download or of a file with records is not followed.
    RecordLinkSkipped = "record_link_skipped", Warning;
    /// A member is encrypted.
    Encrypted = "encrypted", Error;
    /// A member is packed in a way that this program does not know.
    UnknownCompression = "unknown_compression", Error;
    /// A member's checksum does not fit: it may be damaged.
    WrongChecksum = "wrong_checksum", Error;
    /// A member cannot be read.
    MemberUnreadable = "member_unreadable", Error;
    /// A JSON member breaks off or breaks in the middle; it counts up to the break.
    MemberBroken = "member_broken", Error;
    /// A member is not UTF-8 text.
    WrongEncoding = "wrong_encoding", Error;
    /// A record inside a member cannot be read.
    RecordUnreadable = "record_unreadable", Error;
    /// A record has a shape that no reader knows.
    RecordUnknown = "record_unknown", Warning;
    /// A member holds something, but nothing of it has a form that a reader knows.
    MemberNotUnderstood = "member_not_understood", Error;
    /// A limit was reached; the rest was not read.
    LimitReached = "limit_reached", Error;
    /// A fault of this program while reading a member.
    ReaderFault = "reader_fault", Error;
    /// Small damage was mended, for example a trailing comma.
    Mended = "mended", Notice;
    /// A text is so long that only its beginning and what stands for the rest were kept.
    TextShortened = "text_shortened", Notice;
    /// A member that no reader and no list knows.
    MemberUnknown = "member_unknown", Notice;
    /// Records stand in a list whose name no table knows; they were read by their shape.
    ListGuessed = "list_guessed", Notice;
    /// A page holds nothing but a sentence that no table knows: it says that there is no data.
    EmptyGuessed = "empty_guessed", Notice;
    /// A file holds a list beside its records that no table knows; it is not read.
    ListUnknown = "list_unknown", Notice;
    /// Labels in a language or wording that no table knows.
    LabelsNotRecognised = "labels_not_recognised", Notice;
    /// Records name media that no part holds.
    MediaMissing = "media_missing", Notice;
    /// Own media files that no record names.
    MediaWithoutRecord = "media_without_record", Notice;
    /// A photo that cannot be decoded was not examined for faces.
    PictureUnreadable = "picture_unreadable", Warning;
    /// A photo with more pixels than the program takes was not examined for faces.
    PictureTooLarge = "picture_too_large", Warning;
    /// The person stopped looking for faces; the report counts what was seen before.
    FacesInterrupted = "faces_interrupted", Warning;
    /// Dates on pages in words that no table knows, with the language of the page.
    DatesNotRead = "dates_not_read", Notice;
    /// Facebook pages without the time zone of the account: their times are read as UTC.
    TimeZoneUnknown = "time_zone_unknown", Notice;
    /// Items without a usable date.
    ItemsUndated = "items_undated", Notice;
    /// Records that hold neither time, text nor media are not counted.
    EmptyRecords = "empty_records", Notice;
    /// Equal texts within a minute: edits of one post or honest repeats.
    EqualTexts = "equal_texts", Notice;
    /// A private account without the history of its switches.
    PrivacyHistoryAbsent = "privacy_history_absent", Notice;
    /// A private account that was public since the training start; when it changed, nothing says.
    PrivacySwitchUndated = "privacy_switch_undated", Notice;
    /// The archive does not say whether the account is private.
    AccountFlagAbsent = "account_flag_absent", Notice;
    /// More than one account of one platform.
    SeveralAccounts = "several_accounts", Notice;
    /// The archive is older than the training.
    ArchiveOlderThanTraining = "archive_older_than_training", Notice;
    /// Nothing dates the archive but records that end before the training.
    ArchiveAgeUnknown = "archive_age_unknown", Notice;
    /// Only a part of the time was asked for when downloading.
    RequestedRangeShort = "requested_range_short", Notice;
    /// No export of an account holds posts, comments or the profile: not chosen at download.
    CategoriesAbsent = "categories_absent", Notice;
    /// A record carries what looks like an audience; no export is known to do so.
    AudienceFieldFound = "audience_field_found", Notice;
    /// A default audience for future posts; it says nothing about a single post.
    DefaultAudience = "default_audience", Notice;
    /// The birth date makes the person younger than 18.
    BirthDateMinor = "birth_date_minor", Notice;
    /// A text file that is named like a chat of WhatsApp and is none, or in an unknown form.
    ChatNotRecognised = "chat_not_recognised", Warning;
    /// An export of a chat that holds media only.
    ChatWithoutText = "chat_without_text", Notice;
    /// A chat in which day and month cannot be told apart.
    ChatDatesAmbiguous = "chat_dates_ambiguous", Notice;
    /// A chat whose dates contradict each other.
    ChatDatesContradictory = "chat_dates_contradictory", Notice;
    /// A chat that is as long as exports can be: older messages are probably missing.
    ChatProbablyCut = "chat_probably_cut", Notice;
    /// A chat that is probably, not certainly, the one with Meta AI.
    ChatProbablyWithAi = "chat_probably_with_ai", Notice;
    /// Calls of Meta AI in a chat that does not tell which name is the person's.
    ChatOwnerUnknown = "chat_owner_unknown", Notice;
    /// A chat in which an AI writes under another name than Meta AI: it counts nothing.
    ChatWithOtherAi = "chat_with_other_ai", Notice;
    /// The name given with `--me` is in no chat.
    MeInNoChat = "me_in_no_chat", Notice;
    /// The account report of WhatsApp, which holds no messages.
    WhatsappAccountReport = "whatsapp_account_report", Notice;
    /// The export of a Meta account (Quest, Horizon) without conversations with Meta AI.
    MetaAccountExport = "meta_account_export", Notice;
    /// The download of encrypted Messenger chats: private messages.
    MessengerExport = "messenger_export", Notice;
    /// The download of data logs: nothing that was posted.
    DataLogs = "data_logs", Notice;
    /// An unfinished download lies beside the parts.
    DownloadUnfinished = "download_unfinished", Warning;
    /// The numbers in the names of the parts have a gap.
    PartsMissing = "parts_missing", Warning;
    /// So many of the media that records name lie in no part that one is probably missing.
    MediaPartMissing = "media_part_missing", Notice;
    /// Messages in conversations with Meta AI whose sender nobody knows.
    AiSendersUnknown = "ai_senders_unknown", Notice;
    /// Answers of the survey contradict what was told.
    AnswersContradict = "answers_contradict", Notice;
    /// Drawn items of a later archive that were not asked yet.
    AnswersToAsk = "answers_to_ask", Notice;
    /// What is told about the timeline is not what the sample was drawn by; it gives no estimate.
    AnswersToldOtherwise = "answers_told_otherwise", Warning;
    /// Answers for items that are no longer found.
    AnswersNotFound = "answers_not_found", Notice;
}

/// One finding while reading.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Diagnostic {
    /// What it is.
    pub code: Code,
    /// The file it concerns: a path inside the archive, or the archive, as it is. It becomes part of
    /// a report by [`crate::report::names::Veil::entry`].
    pub member: Option<String>,
    /// Numbers and words that belong to it.
    pub detail: BTreeMap<String, Detail>,
}

/// A number or a word in a finding.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Detail {
    /// A count, a record number, a size in bytes.
    Number(u64),
    /// A word, a date, the message of a library.
    Text(String),
}

impl From<u64> for Detail {
    fn from(number: u64) -> Self {
        Self::Number(number)
    }
}

impl From<&str> for Detail {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Detail {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl Diagnostic {
    /// A finding without a file.
    pub fn new(code: Code) -> Self {
        Self { code, member: None, detail: BTreeMap::new() }
    }

    /// Names the file it concerns.
    #[must_use]
    pub fn at(mut self, member: impl Into<String>) -> Self {
        self.member = Some(member.into());
        self
    }

    /// Adds a number or word.
    #[must_use]
    pub fn with(mut self, key: &str, value: impl Into<Detail>) -> Self {
        self.detail.insert(key.to_owned(), value.into());
        self
    }
}

/// A finding as the report carries it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct DiagnosticEntry {
    /// What it is.
    pub code: Code,
    /// How much it matters.
    pub severity: Severity,
    /// The file it concerns.
    pub member: Option<Name>,
    /// Numbers and words that belong to it.
    pub detail: BTreeMap<String, Detail>,
}

impl DiagnosticEntry {
    /// A finding about no file.
    pub fn about(code: Code) -> Self {
        Self { code, severity: code.severity(), member: None, detail: BTreeMap::new() }
    }
}

/// For samples: their names are invented, and both forms are the same.
#[cfg(test)]
impl From<Diagnostic> for DiagnosticEntry {
    fn from(found: Diagnostic) -> Self {
        let member = found.member.map(Name::plain);
        Self { member, detail: found.detail, ..Self::about(found.code) }
    }
}
