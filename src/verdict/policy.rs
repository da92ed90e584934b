//! The rule table: which items fall under the training (COUNTING §4). Codes only, no wording
//! beside what the table itself holds.

mod changes;
mod places;
mod sources;
mod statements;

use std::sync::LazyLock;

use jiff::civil::{Date, date};
use serde::Serialize;

use crate::domain::audience::{Class, Scope};
use crate::domain::kind::Kind;
use crate::domain::platform::Platform;

pub use changes::{Change, changes};
pub use places::{Place, places};
pub use sources::{Extent, Source, source, sources};
pub use statements::{Statement, StatementRow, statements};

const SOURCE: &str = include_str!("../../data/rules.csv");

/// The day Meta's current EEA policy text took effect (POLICY §0, P1).
pub const VERSION: Date = date(2026, 7, 23);
/// The day the text and the law were last read again; until then no decision on the merits was found
/// (POLICY §9).
pub const CHECKED: Date = date(2026, 11, 26);
/// The first day of training in the EEA (POLICY §2.3).
pub const TRAINING_START_DAY: Date = date(2025, 5, 27);

/// One row of `data/rules.csv`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Rule {
    /// Id, `R01` and so on.
    pub id: String,
    /// The platform; none for all.
    pub platform: Option<Platform>,
    /// Kinds as the table writes them, joined by `|`; `explain:` rows name what is not an item.
    pub kind: String,
    /// The audience; none for all.
    pub audience: Option<Class>,
    /// Only for accounts of minors.
    pub minor_only: bool,
    /// The verdict.
    pub scope: Scope,
    /// Which way an unclear verdict leans.
    pub lean: String,
    /// The first day on which the policy text supports the row.
    pub since: Option<Date>,
    /// Ids of the sources (POLICY §0).
    pub sources: Vec<String>,
    /// How sure the row is: `H`, `M` or `L` (POLICY, head).
    pub confidence: String,
    /// Why, in German.
    pub reason_de: String,
    /// Why, in English.
    pub reason_en: String,
}

/// Position of a rule in the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RuleId(u16);

impl RuleId {
    /// The row.
    pub fn rule(self) -> &'static Rule {
        &TABLE.rules[usize::from(self.0)]
    }

    /// Position in the order of the table.
    pub fn index(self) -> usize {
        usize::from(self.0)
    }
}

struct Table {
    rules: Vec<Rule>,
    /// The rule of each platform, kind, class and age.
    verdicts: Vec<RuleId>,
}

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let mut reader = csv::Reader::from_reader(SOURCE.as_bytes());
    // A row that does not fit is left out; a test makes sure that all rows fit.
    let rules: Vec<Rule> =
        reader.records().flatten().filter_map(|row| Rule::from_row(&row)).collect();
    let mut verdicts = Vec::new();
    for platform in Platform::ALL {
        for kind in Kind::ALL {
            for class in Class::ALL {
                for minor in [false, true] {
                    verdicts.push(first_match(&rules, platform, *kind, class, minor));
                }
            }
        }
    }
    Table { rules, verdicts }
});

impl Rule {
    fn from_row(row: &csv::StringRecord) -> Option<Self> {
        let cell = |at: usize| row.get(at).unwrap_or_default();
        let platform = match cell(1) {
            "any" => None,
            code => Some(Platform::ALL.into_iter().find(|platform| platform.code() == code)?),
        };
        let audience = match cell(3) {
            "*" => None,
            code => Some(Class::ALL.into_iter().find(|class| class.code() == code)?),
        };
        Some(Self {
            id: cell(0).to_owned(),
            platform,
            kind: cell(2).to_owned(),
            audience,
            minor_only: cell(4) == "minor",
            scope: Scope::ALL.into_iter().find(|scope| scope.code() == cell(5))?,
            lean: cell(6).to_owned(),
            since: cell(7).parse().ok(),
            sources: cell(8).split(';').filter(|id| !id.is_empty()).map(str::to_owned).collect(),
            confidence: cell(9).to_owned(),
            reason_de: cell(10).to_owned(),
            reason_en: cell(11).to_owned(),
        })
    }

    /// Whether the row only explains something that is no item.
    pub fn only_explains(&self) -> bool {
        self.kind.starts_with("explain:")
    }

    fn matches(&self, platform: Platform, kind: Kind, class: Class, minor: bool) -> bool {
        !self.only_explains()
            && self.platform.is_none_or(|own| own == platform)
            && (self.kind == "*" || self.kind.split('|').any(|own| own == kind.code()))
            && self.audience.is_none_or(|own| own == class)
            && (minor || !self.minor_only)
    }
}

fn find(
    rules: &[Rule],
    platform: Platform,
    kind: Kind,
    class: Class,
    minor: bool,
) -> Option<RuleId> {
    let position = rules.iter().position(|rule| rule.matches(platform, kind, class, minor))?;
    u16::try_from(position).ok().map(RuleId)
}

/// The first row that matches. Combinations that cannot occur (a review on Instagram) have none
/// and take the row for an unknown audience, the one that claims least.
fn first_match(
    rules: &[Rule],
    platform: Platform,
    kind: Kind,
    class: Class,
    minor: bool,
) -> RuleId {
    find(rules, platform, kind, class, minor)
        .or_else(|| find(rules, platform, kind, Class::Unknown, minor))
        .unwrap_or(RuleId(0))
}

/// All rows in the order of the table.
pub fn rules() -> &'static [Rule] {
    &TABLE.rules
}

/// The rule with this id; upper and lower case are alike.
pub fn rule(id: &str) -> Option<&'static Rule> {
    TABLE.rules.iter().find(|rule| rule.id.eq_ignore_ascii_case(id))
}

/// The rule that decides an item.
pub fn verdict(platform: Platform, kind: Kind, class: Class, minor: bool) -> RuleId {
    let index = ((platform.index() * Kind::ALL.len() + kind as usize) * Class::ALL.len()
        + class as usize)
        * 2
        + usize::from(minor);
    TABLE.verdicts[index]
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The kinds that each platform's readers make.
    fn kinds_of(platform: Platform) -> Vec<Kind> {
        match platform {
            Platform::Facebook => {
                Kind::ALL.iter().copied().filter(|kind| *kind != Kind::AiMention).collect()
            }
            Platform::Instagram => vec![
                Kind::Post,
                Kind::Reel,
                Kind::Story,
                Kind::Comment,
                Kind::Name,
                Kind::Username,
                Kind::ProfilePicture,
                Kind::Avatar,
                Kind::Bio,
                Kind::PastProfilePicture,
                Kind::AiMessage,
            ],
            Platform::Threads => vec![Kind::Post],
            Platform::Whatsapp => vec![Kind::AiMessage, Kind::AiMention],
            Platform::MetaAiApp => vec![Kind::AiMessage],
        }
    }

    /// Classes that COUNTING §3 never gives to a kind, so that no row is needed.
    fn cannot_be(platform: Platform, kind: Kind, class: Class) -> bool {
        let page_kind = matches!(kind, Kind::PagePost | Kind::PageComment);
        page_kind && class == Class::NotPublic
            || kind == Kind::Comment && platform == Platform::Facebook && class == Class::WasPublic
    }

    #[test]
    fn every_row_of_the_table_fits() {
        let rows = SOURCE.lines().count() - 1;
        assert_eq!(rules().len(), rows);
        assert_eq!(rows, 64);
    }

    #[test]
    fn every_rule_rests_on_sources_that_are_listed() {
        for rule in rules() {
            assert!(["H", "M", "L"].contains(&rule.confidence.as_str()), "{}", rule.id);
            for id in &rule.sources {
                assert!(source(id).is_some(), "{} names {id}", rule.id);
            }
            // Only the rule for what nobody knows rests on no text (POLICY §7).
            assert_eq!(rule.sources.is_empty(), rule.id == "R00", "{}", rule.id);
        }
    }

    #[test]
    fn only_what_a_text_itself_says_is_certain() {
        let unsure: Vec<&str> = rules()
            .iter()
            .filter(|rule| rule.scope == Scope::Yes && rule.confidence != "H")
            .map(|rule| rule.id.as_str())
            .collect();
        assert_eq!(unsure, [""; 0]);
    }

    #[test]
    fn a_rule_is_found_in_upper_and_lower_case() {
        assert_eq!(rule("r01").unwrap().id, "R01");
        assert_eq!(rule("R99"), None);
    }

    #[test]
    fn every_item_has_a_rule() {
        for platform in Platform::ALL {
            for kind in kinds_of(platform) {
                for class in Class::ALL {
                    for minor in [false, true] {
                        let found = find(rules(), platform, kind, class, minor);
                        let excused = cannot_be(platform, kind, class);
                        assert!(
                            found.is_some() || excused,
                            "{platform:?} {kind:?} {class:?} {minor}"
                        );
                    }
                }
            }
        }
    }

    #[test]
    fn verdicts_follow_the_table_from_the_top() {
        use Platform::{Facebook, Instagram, Threads};
        for (platform, kind, class, minor, id) in [
            (Facebook, Kind::Post, Class::Public, false, "R01"),
            (Facebook, Kind::Post, Class::Unknown, false, "R00"),
            (Facebook, Kind::Post, Class::WasPublic, false, "R65"),
            (Facebook, Kind::GroupPost, Class::NotPublic, false, "R15"),
            (Facebook, Kind::Story, Class::Unknown, false, "R05"),
            (Facebook, Kind::Name, Class::Unknown, false, "R21"),
            (Facebook, Kind::Name, Class::Public, true, "R54"),
            (Facebook, Kind::AiMessage, Class::Public, true, "R44"),
            (Instagram, Kind::Story, Class::NotPublic, false, "R33"),
            (Instagram, Kind::Story, Class::WasPublic, false, "R32"),
            (Instagram, Kind::Comment, Class::WasPublic, false, "R65"),
            (Instagram, Kind::PastProfilePicture, Class::WasPublic, false, "R70"),
            (Threads, Kind::Post, Class::Public, false, "R40"),
        ] {
            assert_eq!(
                verdict(platform, kind, class, minor).rule().id,
                id,
                "{platform:?} {kind:?}"
            );
        }
    }
}
