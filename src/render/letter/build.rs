//! Puts a letter together (POLICY §6). Every sentence is a message; here it is only decided which
//! of them a letter of this kind, region and archive has.

use super::addresses::{authority, controller};
use super::facts::LetterFacts;
use super::options::{EvidenceRow, LetterOptions, OwnAccount};
use super::reasons::{self, Reason};
use super::{Block, Letter, LetterKind, placeholders};
use crate::domain::platform::Platform;
use crate::domain::region::Region;
use crate::render::content::distortions::is_part_missing;
use crate::words::i18n::{Catalog, number};
use crate::words::text;

/// Longer words are cut: they come from archives and from the command line.
const LONGEST: usize = 200;

/// Addresses of posts may be longer, and a cut one leads nowhere.
const LONGEST_ADDRESS: usize = 600;

/// The authority in the lead for Meta.
const LEAD: &str = "IE";

/// Lines of a sender.
const SENDER_LINES: usize = 5;

/// The letter of a kind.
pub fn build(kind: LetterKind, facts: &LetterFacts, options: &LetterOptions) -> Letter {
    let catalog = Catalog::new(options.language);
    let writer = Writer { kind, facts, options, catalog: &catalog };
    let mut letter = writer.letter();
    letter.placeholders = placeholders(letter.texts());
    letter
}

/// Which law a letter may cite.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Law {
    Gdpr,
    Dsg,
    None,
}

impl Law {
    const fn of(region: Region) -> Self {
        match region {
            Region::Eea => Self::Gdpr,
            Region::Ch => Self::Dsg,
            Region::Uk | Region::Other => Self::None,
        }
    }

    const fn code(self) -> &'static str {
        match self {
            Self::Gdpr => "gdpr",
            Self::Dsg => "dsg",
            Self::None => "plain",
        }
    }
}

pub(super) struct Writer<'a> {
    pub(super) kind: LetterKind,
    facts: &'a LetterFacts,
    pub(super) options: &'a LetterOptions,
    pub(super) catalog: &'a Catalog,
}

impl Writer<'_> {
    fn letter(&self) -> Letter {
        let formal = !matches!(self.kind, LetterKind::Short | LetterKind::Friend);
        let when = |yes: bool, text: String| yes.then_some(text);
        let is_letter = self.kind != LetterKind::Short;
        Letter {
            language: self.options.language.code(),
            sender: if formal { self.sender() } else { Vec::new() },
            recipient: if formal { self.recipient() } else { Vec::new() },
            place_and_date: when(formal, self.place_and_date()),
            subject: formal
                .then(|| self.text(&format!("letter-subject-{}", self.kind.code()), true)),
            salutation: when(is_letter, self.salutation()),
            body: self.body(),
            closing: if is_letter { self.closing() } else { Vec::new() },
            enclosures: self.enclosures(),
            notes: self.notes(),
            notes_heading: self.catalog.text("letter-notes"),
            placeholders: Vec::new(),
            placeholders_heading: self.catalog.text("letter-placeholders"),
        }
    }

    pub(super) fn law(&self) -> Law {
        Law::of(self.options.region)
    }

    /// A message, or its variant for the law of the region.
    pub(super) fn text(&self, id: &str, by_law: bool) -> String {
        if by_law {
            self.catalog.text(&format!("{id}-{}", self.law().code()))
        } else {
            self.catalog.text(id)
        }
    }

    /// What the person gave; missing lines are placeholders, but for the name on Facebook.
    fn sender(&self) -> Vec<String> {
        let given = self.options.sender.iter().take(SENDER_LINES).map(|line| safe(line));
        let missing = [self.name(), self.catalog.text("letter-street")];
        let missing = missing.into_iter().chain([self.catalog.text("letter-town")]);
        given.chain(missing.skip(self.options.sender.len())).collect()
    }

    /// What the person gave, or the archive tells.
    fn name(&self) -> String {
        if let Some(name) = self.options.sender.first() {
            return safe(name);
        }
        if self.kind == LetterKind::Parent {
            return self.catalog.text("letter-name-parents");
        }
        self.facts.own_name().map_or_else(|| self.catalog.text("letter-name"), safe)
    }

    fn recipient(&self) -> Vec<String> {
        if self.kind == LetterKind::Complaint {
            return self.authority().map_or_else(
                || vec![self.catalog.text("letter-authority-unknown")],
                |own| own.block(self.options.language),
            );
        }
        // Meta's EEA policy names this company; for other regions no address was researched.
        let company = controller("meta").filter(|_| self.law() != Law::None);
        company.map_or_else(
            || vec![self.catalog.text("letter-controller-unknown")],
            |own| own.block(self.options.language),
        )
    }

    /// The chosen authority; in Switzerland there is one only, elsewhere than in Europe none was
    /// researched.
    pub(super) fn authority(&self) -> Option<&'static super::Address> {
        let own = (self.law() == Law::Dsg).then_some("CH");
        let chosen = self.options.authority.as_deref().or(own);
        chosen.filter(|_| self.law() != Law::None).and_then(authority)
    }

    /// Where nobody told the town, the day alone: its gap above is enough.
    fn place_and_date(&self) -> String {
        let date = self.catalog.date_long(self.options.date);
        let Some(line) = self.options.sender.get(2) else { return date };
        let start = |c: char| c.is_ascii_digit() || c == '-' || c.is_whitespace();
        let town = safe(line.trim_start_matches(start));
        let arguments = [("town", town.into()), ("date", date.into())];
        self.catalog.format("letter-place-and-date", &arguments)
    }

    fn salutation(&self) -> String {
        let friend = self.kind == LetterKind::Friend;
        self.catalog.text(if friend { "letter-dear-friend" } else { "letter-dear" })
    }

    fn body(&self) -> Vec<Block> {
        match self.kind {
            LetterKind::Objection => self.objection(),
            LetterKind::Short => self.short(),
            LetterKind::ThirdParty => self.third_party(),
            LetterKind::Friend => self.friend(),
            LetterKind::Parent => self.parent(),
            LetterKind::Complaint => self.complaint(),
            LetterKind::Access => self.access(),
            LetterKind::LockedOut => self.locked_out(),
        }
    }

    pub(super) fn paragraph(&self, id: &str) -> Block {
        Block::Paragraph(self.catalog.text(id))
    }

    pub(super) fn by_law(&self, id: &str) -> Block {
        Block::Paragraph(self.text(id, true))
    }

    fn objection(&self) -> Vec<Block> {
        let mut body = vec![self.paragraph("letter-accounts"), Block::List(self.accounts())];
        body.push(self.by_law("letter-objection"));
        body.push(self.scope());
        body.extend(self.counts());
        body.extend(self.reasons());
        if self.law() == Law::Gdpr {
            body.push(self.paragraph("letter-special-categories"));
        }
        body.extend(self.burden("letter-burden"));
        body.push(self.by_law("letter-meanwhile"));
        body.push(self.by_law("letter-ask"));
        body.push(self.by_law("letter-confirm"));
        body
    }

    /// What an objection covers.
    pub(super) fn scope(&self) -> Block {
        Block::List(
            ["public", "always", "ai", "others", "linked"]
                .map(|part| match part {
                    "ai" => self.ai_chats(),
                    _ => self.catalog.text(&format!("letter-scope-{part}")),
                })
                .into(),
        )
    }

    /// What an objection does by law; nothing where no law was researched.
    pub(super) fn burden(&self, id: &str) -> Option<Block> {
        (self.law() != Law::None).then(|| self.by_law(id))
    }

    /// The interactions with AI; if the archive holds some, where.
    fn ai_chats(&self) -> String {
        let products = self.facts.report.iter().flat_map(|report| &report.ai);
        let platforms: Vec<String> = products
            .filter(|product| product.messages + product.mentions > 0)
            .map(|product| self.catalog.code("platform", &product.platform))
            .collect();
        if platforms.is_empty() {
            return self.catalog.text("letter-scope-ai");
        }
        let platforms = self.catalog.list(&platforms).into();
        self.catalog.format("letter-scope-ai-chats", &[("platforms", platforms)])
    }

    /// Whether the person writes to Meta AI on WhatsApp, or has an account there.
    pub(super) fn has_whatsapp(&self) -> bool {
        self.facts.accounts.iter().any(|account| account.platform == Platform::Whatsapp)
    }

    /// One sentence, and reasons only if the person chose some.
    fn short(&self) -> Vec<Block> {
        let reasons = self.options.reasons.iter();
        let sentences = std::iter::once(self.catalog.text("letter-short"))
            .chain(reasons.map(|reason| reason.sentence(self.facts, self.catalog)));
        vec![Block::Paragraph(sentences.collect::<Vec<_>>().join(" "))]
    }

    fn third_party(&self) -> Vec<Block> {
        let id = match self.options.account {
            _ if !self.facts.accounts.is_empty() => "letter-with-account",
            OwnAccount::None => "letter-without-account",
            OwnAccount::Unknown => "letter-account-open",
        };
        let mut body = vec![self.paragraph(id), self.evidence(), self.by_law("letter-third-party")];
        body.extend(self.reasons());
        if self.law() == Law::Gdpr {
            body.push(self.paragraph("letter-not-made-public-by-me"));
        }
        body.extend(self.burden("letter-burden"));
        body.push(self.by_law("letter-meanwhile"));
        body.push(self.by_law("letter-sources"));
        body.push(self.by_law("letter-identity"));
        body.push(self.by_law("letter-confirm"));
        body
    }

    fn parent(&self) -> Vec<Block> {
        let mut body = vec![
            self.paragraph("letter-parents"),
            self.evidence(),
            self.by_law("letter-parent"),
            self.by_law("letter-parent-reason"),
        ];
        if self.law() == Law::Gdpr {
            body.push(self.paragraph("letter-not-made-public-by-child"));
        }
        body.extend(self.burden("letter-burden-parents"));
        if self.law() == Law::Gdpr {
            body.push(self.paragraph("letter-meanwhile-parents-gdpr"));
        }
        body.push(self.by_law("letter-sources-parents"));
        body.push(self.by_law("letter-identity"));
        body.push(self.by_law("letter-confirm-parents"));
        body
    }

    fn friend(&self) -> Vec<Block> {
        vec![
            self.paragraph("letter-friend-post"),
            self.paragraph(if self.law() == Law::None {
                "letter-friend-why-plain"
            } else {
                "letter-friend-why"
            }),
            self.paragraph("letter-friend-please"),
            Block::List(
                (if self.law() == Law::None {
                    &["limit", "untag"][..]
                } else {
                    &["object", "limit", "untag"]
                })
                .iter()
                .map(|what| self.catalog.text(&format!("letter-friend-{what}")))
                .collect(),
            ),
            self.paragraph("letter-friend-thanks"),
        ]
    }

    fn complaint(&self) -> Vec<Block> {
        let objected = match self.options.objected {
            Some(day) => self.catalog.date_long(day),
            None => self.catalog.text("letter-day-of-objection"),
        };
        let company = controller("meta").map(|own| own.in_line(self.options.language));
        let company = company.unwrap_or_default();
        vec![
            Block::Paragraph(self.catalog.format(
                &format!("letter-complaint-{}", self.law().code()),
                &[("company", company.into())],
            )),
            Block::Paragraph(
                self.catalog.format("letter-complaint-facts", &[("date", objected.into())]),
            ),
            Block::List(self.accounts()),
            self.by_law("letter-complaint-rights"),
            // The lead authority passes nothing on to itself.
            match self.authority() {
                Some(chosen) if chosen.code == LEAD => self.paragraph("letter-complaint-ask-lead"),
                _ => self.by_law("letter-complaint-ask"),
            },
        ]
    }

    /// Platform, name and user name of each account.
    pub(super) fn accounts(&self) -> Vec<String> {
        let mut lines: Vec<String> = self
            .facts
            .accounts
            .iter()
            .map(|account| {
                let platform = self.catalog.code("platform", &account.platform);
                let named = match (&account.name, &account.username) {
                    (Some(name), Some(user)) => format!("{} ({})", safe(name), safe(user)),
                    (Some(name), None) => safe(name),
                    (None, Some(user)) => safe(user),
                    (None, None) if account.platform == Platform::Whatsapp => {
                        self.catalog.text("letter-account-phone")
                    }
                    (None, None) => self.catalog.text("letter-account-name"),
                };
                format!("{platform}: {named}")
            })
            .collect();
        if lines.is_empty() {
            lines.push(self.catalog.text("letter-account-unknown"));
        }
        lines.push(self.catalog.text("letter-account-email"));
        lines
    }

    /// Summary counts of the archive, never names.
    fn counts(&self) -> Option<Block> {
        let report = self.facts.report.as_ref()?;
        let (first, last) = (self.facts.first_year()?, self.facts.last_year()?);
        if report.answer.at_most == 0 {
            return None;
        }
        let id = match (report.answer.at_least, first == last) {
            (0, _) if is_part_missing(report) => return None,
            _ if is_part_missing(report) => "letter-counts-part",
            (low, _) if low == report.answer.at_most => "letter-counts-exact",
            (0, _) => "letter-counts-up-to",
            _ => "letter-counts-range",
        };
        Some(Block::Paragraph(self.catalog.format(
            id,
            &[
                ("low", number(report.answer.at_least)),
                ("high", number(report.answer.at_most)),
                ("first", first.to_string().into()),
                ("last", last.to_string().into()),
            ],
        )))
    }

    /// Two or three reasons: chosen, else those the archive shows; too few leave a placeholder.
    pub(super) fn reasons(&self) -> Vec<Block> {
        let chosen = if self.options.reasons.is_empty() {
            reasons::by_itself(self.kind, self.facts)
        } else {
            self.options.reasons.clone()
        };
        let mut lines: Vec<String> = chosen.iter().map(|reason| self.reason(*reason)).collect();
        if lines.len() < 2 {
            lines.push(self.catalog.text("letter-reason-own"));
        }
        vec![self.paragraph("letter-reasons"), Block::List(lines)]
    }

    /// The sentence of a reason; posts of a minor have a norm of their own.
    fn reason(&self, reason: Reason) -> String {
        if reason == Reason::MinorThen && self.law() == Law::Gdpr {
            return self.catalog.text("letter-reason-minor-then-gdpr");
        }
        reason.sentence(self.facts, self.catalog)
    }

    fn evidence(&self) -> Block {
        let head = ["address", "by", "when", "shows"]
            .map(|column| self.catalog.text(&format!("letter-evidence-{column}")));
        let nothing = [EvidenceRow::default()];
        let rows =
            if self.options.evidence.is_empty() { &nothing[..] } else { &self.options.evidence };
        let cell = |value: &Option<String>, id: &str| match value {
            Some(value) => safe(value),
            None => self.catalog.text(id),
        };
        let rows = rows.iter().map(|row| {
            vec![
                row.address.as_ref().map_or_else(
                    || self.catalog.text("letter-fill-address"),
                    |address| cut(address, LONGEST_ADDRESS),
                ),
                cell(&row.posted_by, "letter-fill-by"),
                cell(&row.when, "letter-fill-when"),
                cell(&row.shows, "letter-fill-shows"),
            ]
        });
        Block::Table(head.into(), rows.collect())
    }

    fn closing(&self) -> Vec<String> {
        match self.kind {
            LetterKind::Friend => {
                vec![self.catalog.text("letter-farewell-friend"), self.name()]
            }
            LetterKind::Parent => vec![
                self.catalog.text("letter-farewell"),
                self.catalog.text("letter-signature-first-parent"),
                self.catalog.text("letter-signature-second-parent"),
                self.catalog.text("letter-signature-child"),
            ],
            _ => vec![self.catalog.text("letter-farewell"), self.catalog.text("letter-signature")],
        }
    }

    fn enclosures(&self) -> Vec<String> {
        let ids: &[&str] = match self.kind {
            LetterKind::Complaint => &["letter-enclosed-objection", "letter-enclosed-reply"],
            LetterKind::ThirdParty | LetterKind::Parent => &["letter-enclosed-screenshots"],
            LetterKind::Objection
            | LetterKind::Short
            | LetterKind::Friend
            | LetterKind::Access
            | LetterKind::LockedOut => &[],
        };
        ids.iter().map(|id| self.catalog.text(id)).collect()
    }
}

/// What comes from outside: on one line, not too long, and no placeholder of its own.
fn safe(words: &str) -> String {
    cut(words, LONGEST)
}

fn cut(words: &str, longest: usize) -> String {
    let cleaned = text::clean(words.trim());
    text::truncate(&cleaned, longest).replace("[[", "[ [").replace("]]", "] ]")
}
