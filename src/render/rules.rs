//! The rule table for reading: every rule with its verdict, reason, sources and changes, in words
//! (POLICY §7).

mod markdown;

use serde::Serialize;

use crate::verdict::policy::{self, Change, Extent, Rule, Source};
use crate::words::i18n::{Catalog, Language};
use crate::words::text::json_pretty;

pub use markdown::markdown;

/// What of the table is shown alone.
#[derive(Debug, Clone, Copy)]
pub enum Wanted {
    /// A rule, with its sources and changes.
    Rule(&'static Rule),
    /// A source, with the rules and changes that rest on it.
    Source(&'static Source),
}

impl Wanted {
    /// The rule or the source with this id; upper and lower case are alike.
    pub fn of(id: &str) -> Option<Self> {
        let source = || policy::sources().iter().find(|source| source.id.eq_ignore_ascii_case(id));
        policy::rule(id).map(Self::Rule).or_else(|| source().map(Self::Source))
    }
}

/// A rule in words.
pub(super) struct Entry {
    pub(super) id: String,
    /// "Facebook: post (public)".
    pub(super) covers: String,
    /// The verdict, with the side to which an open one leans.
    pub(super) verdict: String,
    /// The same in a word or three, for tables.
    pub(super) short: String,
    pub(super) reason: String,
    /// Whether it rests on less than the wording.
    pub(super) is_open: bool,
    /// The first day on which the policy text supports it.
    pub(super) since: Option<String>,
    /// "high", and what that means.
    pub(super) confidence: (String, String),
    /// Those of the rule and of its changes.
    pub(super) sources: Vec<SourceWords>,
    /// Ids of those of the rule itself.
    pub(super) own_sources: String,
    /// What changed over time.
    pub(super) changes: Vec<ChangeWords>,
}

/// A source in words.
pub(super) struct SourceWords {
    pub(super) id: &'static str,
    pub(super) what: &'static str,
    /// Where it can be found.
    pub(super) place: String,
    /// Addresses that open.
    pub(super) addresses: &'static [String],
    /// Where in it a rule stands; none where it is listed for all rules.
    pub(super) at: Vec<String>,
    /// When it was captured and how much of it was read.
    pub(super) captured: String,
}

/// A change in words.
pub(super) struct ChangeWords {
    pub(super) date: String,
    pub(super) what: &'static str,
    /// The rules it concerns.
    pub(super) rules: String,
    /// "P1, P3; confidence: high".
    pub(super) support: String,
}

impl Entry {
    pub(super) fn of(rule: &'static Rule, catalog: &Catalog) -> Self {
        let of_rule = |change: &&Change| change.rules.contains(&rule.id);
        let changes = policy::changes().iter().filter(of_rule);
        let named = |source: &&Source| {
            rule.sources.contains(&source.id)
                || changes.clone().any(|change| change.sources.contains(&source.id))
        };
        let sources = policy::sources().iter().filter(named);
        Self {
            id: rule.id.clone(),
            covers: covers(rule, catalog),
            verdict: verdict(rule, "scope", catalog),
            short: verdict(rule, "verdict", catalog),
            reason: in_language(catalog, &rule.reason_de, &rule.reason_en).to_owned(),
            is_open: rule.confidence != "H",
            since: rule.since.map(|day| catalog.date(day)),
            confidence: confidence(&rule.confidence, catalog),
            own_sources: rule.sources.join(", "),
            sources: sources
                .map(|source| SourceWords {
                    at: places(rule, &source.id, catalog),
                    ..SourceWords::of(source, catalog)
                })
                .collect(),
            changes: changes.map(|change| ChangeWords::of(change, catalog)).collect(),
        }
    }
}

impl SourceWords {
    pub(super) fn of(source: &'static Source, catalog: &Catalog) -> Self {
        let days: Vec<String> = source.captured.iter().map(|day| catalog.date(*day)).collect();
        let mut captured = if days.is_empty() {
            let read = catalog.date(source.read);
            catalog.format("source-captured-unknown", &[("read", read.into())])
        } else {
            catalog.format("source-captured", &[("days", catalog.list(&days).into())])
        };
        if source.extent == Extent::Excerpt {
            captured = format!("{captured}; {}", catalog.text("source-excerpt"));
        }
        let place = match source.place.as_str() {
            "" => catalog.text("source-without-place"),
            place => place.to_owned(),
        };
        let what = in_language(catalog, &source.what_de, &source.what_en);
        let addresses = &source.address;
        Self { id: &source.id, what, place, addresses, at: Vec::new(), captured }
    }
}

impl ChangeWords {
    pub(super) fn of(change: &'static Change, catalog: &Catalog) -> Self {
        let (level, _) = confidence(&change.confidence, catalog);
        let support = [("sources", change.sources.join(", ").into()), ("confidence", level.into())];
        Self {
            date: catalog.date(change.date),
            what: in_language(catalog, &change.what_de, &change.what_en),
            rules: change.rules.join(", "),
            support: catalog.format("change-support", &support),
        }
    }
}

/// All rules that decide, and those that only explain, in the order of the table.
pub(super) fn entries(catalog: &Catalog) -> [Vec<Entry>; 2] {
    let of = |explains: bool| {
        let rules = policy::rules().iter().filter(|rule| rule.only_explains() == explains);
        rules.map(|rule| Entry::of(rule, catalog)).collect()
    };
    [of(false), of(true)]
}

/// The rules that name a source, each with what it covers.
pub(super) fn resting_on(source: &Source, catalog: &Catalog) -> Vec<(&'static str, String)> {
    let rules = policy::rules().iter().filter(|rule| rule.sources.contains(&source.id));
    rules.map(|rule| (rule.id.as_str(), covers(rule, catalog))).collect()
}

/// The changes that a source supports.
pub(super) fn changes_of(source: &Source, catalog: &Catalog) -> Vec<ChangeWords> {
    let changes = policy::changes().iter().filter(|change| change.sources.contains(&source.id));
    changes.map(|change| ChangeWords::of(change, catalog)).collect()
}

/// What the table rests on and how it is read.
pub(super) fn intro(catalog: &Catalog) -> Vec<String> {
    let version = catalog.date_long(policy::VERSION);
    let checked = catalog.date_long(policy::CHECKED);
    let days = [("policy", version.into()), ("checked", checked.into())];
    vec![
        catalog.format("rules-intro", &days),
        catalog.text("rules-order"),
        catalog.text("closing-legal"),
    ]
}

/// Where in a source a rule stands.
pub(super) fn places(rule: &Rule, source: &str, catalog: &Catalog) -> Vec<String> {
    let own = policy::places().iter();
    own.filter(|place| place.source == source && place.rules().any(|id| id == rule.id))
        .map(|place| in_language(catalog, &place.place_de, &place.place_en).to_owned())
        .collect()
}

fn covers(rule: &Rule, catalog: &Catalog) -> String {
    let platform = match &rule.platform {
        Some(platform) => catalog.code("platform", platform),
        None => catalog.text("rule-any-platform"),
    };
    let kinds = match rule.kind.strip_prefix("explain:") {
        Some(topic) => catalog.text(&format!("explain-{topic}")),
        None if rule.kind == "*" => catalog.text("rule-any-kind"),
        None => {
            let kinds = rule.kind.split('|').map(|kind| catalog.text(&format!("kind-{kind}")));
            kinds.collect::<Vec<_>>().join(", ")
        }
    };
    let class = rule.audience.as_ref().map(|class| catalog.code("class", class));
    let minor = rule.minor_only.then(|| catalog.text("rule-minor-only"));
    match class.or(minor) {
        Some(only) => format!("{platform}: {kinds} ({only})"),
        None => format!("{platform}: {kinds}"),
    }
}

/// The verdict in the words of a family of messages.
fn verdict(rule: &Rule, family: &str, catalog: &Catalog) -> String {
    match rule.lean.as_str() {
        "" => catalog.code(family, &rule.scope),
        lean => catalog.text(&format!("{family}-leans-{lean}")),
    }
}

/// The word for a level of confidence, and what it means (POLICY, head).
pub(super) fn confidence(level: &str, catalog: &Catalog) -> (String, String) {
    match level {
        "H" => (catalog.text("confidence-high"), catalog.text("confidence-high-means")),
        "M" => (catalog.text("confidence-medium"), catalog.text("confidence-medium-means")),
        _ => (catalog.text("confidence-low"), catalog.text("confidence-low-means")),
    }
}

pub(super) fn in_language<'a>(catalog: &Catalog, german: &'a str, english: &'a str) -> &'a str {
    match catalog.language() {
        Language::De => german,
        Language::En => english,
    }
}

/// The tables for other programs: all, or what belongs to one rule or source.
#[derive(Serialize)]
struct Tables {
    policy_version: jiff::civil::Date,
    policy_checked: jiff::civil::Date,
    rules: Vec<&'static Rule>,
    sources: Vec<&'static Source>,
    places: Vec<&'static policy::Place>,
    changes: Vec<&'static Change>,
}

/// The rules as JSON: all, one with its sources and changes, or those that rest on one source.
///
/// # Errors
/// None that is known; those of the JSON writer.
pub fn json(only: Option<Wanted>) -> Result<String, serde_json::Error> {
    let is_wanted = |rule: &&Rule| match only {
        None => true,
        Some(Wanted::Rule(only)) => only.id == rule.id,
        Some(Wanted::Source(only)) => rule.sources.contains(&only.id),
    };
    let rules: Vec<&Rule> = policy::rules().iter().filter(is_wanted).collect();
    let concerns = |change: &&Change| match only {
        None => true,
        Some(Wanted::Rule(only)) => change.rules.contains(&only.id),
        Some(Wanted::Source(only)) => change.sources.contains(&only.id),
    };
    let changes: Vec<&Change> = policy::changes().iter().filter(concerns).collect();
    let is_named = |source: &&Source| match only {
        None => true,
        Some(Wanted::Rule(_)) => {
            rules.iter().any(|rule| rule.sources.contains(&source.id))
                || changes.iter().any(|change| change.sources.contains(&source.id))
        }
        Some(Wanted::Source(only)) => only.id == source.id,
    };
    let sources = policy::sources().iter().filter(is_named).collect();
    let is_meant = |place: &&policy::Place| match only {
        None => true,
        Some(Wanted::Rule(only)) => place.rules().any(|id| id == only.id),
        Some(Wanted::Source(only)) => place.source == only.id,
    };
    let places = policy::places().iter().filter(is_meant).collect();
    let (policy_version, policy_checked) = (policy::VERSION, policy::CHECKED);
    let tables = Tables { policy_version, policy_checked, rules, sources, places, changes };
    json_pretty(&tables)
}
