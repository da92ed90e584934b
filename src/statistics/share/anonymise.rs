//! From a report to the statistics that may be handed on: a pure function, but for the id that is
//! drawn for the file.

use super::bin::{Bands, Bin, Share};
use super::check::Contradiction;
use super::country::Country;
use super::stamp::{PolicyVersion, SubmissionId, ToolVersion};
use super::submission::{
    About, Count, FlavourGroup, Headline, LanguageGroup, LayoutGroup, PlatformPart, Schema, Steps,
    Submission, Timing,
};
use crate::domain::headline::{Eight, Field};
use crate::domain::platform::Platform;
use crate::report::model::{self, Export, Flavour, Layout, Range, Report};

/// Why a report gives no statistics to hand on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotShareable {
    /// Children's statistics are not collected: their archives are few, and their parents would
    /// have to agree.
    #[error("statistics about the archive of a minor are not shared")]
    Minor,
    /// Faces were counted: photos with other people are then more than those that name somebody,
    /// and a pool would mix two kinds of figures.
    #[error("the report counts faces, too")]
    Faces,
    /// A download broke off: nobody knows what else it held.
    #[error("a download broke off")]
    BrokenOff,
    /// The report has no platform with an export or content.
    #[error("the report holds nothing to share")]
    Nothing,
    /// The report does not say the version of the program that made it.
    #[error("the report has no readable program version")]
    Version,
    /// The figures of the report contradict each other: it was not made by this program.
    #[error("the report contradicts itself: {0}")]
    Contradiction(#[from] Contradiction),
}

/// The statistics of a report.
///
/// # Errors
/// See [`NotShareable`].
pub fn submission(
    report: &Report,
    country: Option<Country>,
    id: SubmissionId,
) -> Result<Submission, NotShareable> {
    if report.policy.minor {
        return Err(NotShareable::Minor);
    }
    if report.third_parties.faces.is_some() || report.third_parties.photos_seen.is_some() {
        return Err(NotShareable::Faces);
    }
    if report.is_cut_short() {
        return Err(NotShareable::BrokenOff);
    }
    let mut made = Submission {
        schema: Schema::First,
        about: About::OnePersonsArchive,
        submission: id,
        ticket: None,
        tool_version: ToolVersion::of(&report.tool_version).ok_or(NotShareable::Version)?,
        policy_version: PolicyVersion(report.policy.version),
        policy_checked: Some(PolicyVersion(report.policy.checked)),
        basis: report.policy.basis,
        country,
        platforms: super::submission::Platforms::default(),
        answer: count(&answer(&report.headline)),
        years: years(report),
        third_parties: Bin::of(report.third_parties.distinct_people),
        ai_chats: report.headline.ai_interactions.found > 0,
    };
    for platform in Platform::ALL {
        let part = platform_part(report, platform).map(|part| without_rare_pairs(part, country));
        *made.platforms.get_mut(platform) = part;
    }
    if made.platforms.iter().next().is_none() {
        return Err(NotShareable::Nothing);
    }
    made.check()?;
    Ok(made)
}

fn platform_part(report: &Report, platform: Platform) -> Option<PlatformPart> {
    let exports: Vec<&Export> = report
        .exports
        .iter()
        .filter(|export| export.platform == platform.account_platform())
        .collect();
    let headline = report.platforms.get(&platform).copied().unwrap_or_default();
    let has_content = Field::ALL.iter().any(|field| headline.get(*field).found > 0);
    let has_export = exports.iter().any(|export| export.platform == platform);
    if !has_content && !has_export {
        return None;
    }
    let timing = report.platform_timing.get(&platform).copied().unwrap_or_default();
    Some(PlatformPart {
        flavour: only(
            exports.iter().map(|export| flavour(export.flavour)),
            FlavourGroup::Several,
            FlavourGroup::Unknown,
        ),
        layout: only(
            exports.iter().map(|export| layout(export.layout)),
            LayoutGroup::Several,
            LayoutGroup::Unknown,
        ),
        language: only(
            exports.iter().map(|export| language(export.language.as_deref())),
            LanguageGroup::Several,
            LanguageGroup::Unknown,
        ),
        headline: Headline::from_fields(|field| count(headline.get(field))),
        answer: count(&answer(&headline)),
        timing: timing_steps(&timing, answer(&headline).found),
    })
}

/// Two traits that many people have can be rare together: a language in a country where few speak
/// it, or one of the rarer languages in an export of a form that few still have. The language goes.
fn without_rare_pairs(mut part: PlatformPart, country: Option<Country>) -> PlatformPart {
    let rare_language = !matches!(part.language, LanguageGroup::German | LanguageGroup::English);
    let rare_layout =
        matches!(part.layout, LayoutGroup::Older | LayoutGroup::Page | LayoutGroup::Several);
    let is_foreign = country.is_some_and(|country| language_of(country) != part.language);
    if is_foreign || (rare_language && rare_layout) {
        part.language = LanguageGroup::Unknown;
    }
    part
}

/// The group of languages that most people of a country speak.
fn language_of(country: Country) -> LanguageGroup {
    match country.code() {
        "AT" | "CH" | "DE" | "LI" => LanguageGroup::German,
        "AU" | "CA" | "GB" | "IE" | "NZ" | "US" => LanguageGroup::English,
        _ => LanguageGroup::Other,
    }
}

/// The value that all exports agree on, or what stands for several or for none.
fn only<T: PartialEq>(mut values: impl Iterator<Item = T>, several: T, none: T) -> T {
    match values.next() {
        None => none,
        Some(first) if values.all(|other| other == first) => first,
        Some(_) => several,
    }
}

const fn flavour(flavour: Flavour) -> FlavourGroup {
    match flavour {
        Flavour::Json => FlavourGroup::Json,
        Flavour::Html => FlavourGroup::Html,
        Flavour::Text => FlavourGroup::Text,
    }
}

const fn layout(layout: Layout) -> LayoutGroup {
    match layout {
        Layout::L4 => LayoutGroup::L4,
        Layout::L3 => LayoutGroup::L3,
        Layout::G4 => LayoutGroup::G4,
        Layout::G3a | Layout::G3b => LayoutGroup::G3,
        Layout::L0 | Layout::L1 | Layout::L2 | Layout::G1 | Layout::G2a | Layout::G2b => {
            LayoutGroup::Older
        }
        Layout::Page => LayoutGroup::Page,
        Layout::Chat => LayoutGroup::Chat,
        Layout::MetaAiApp => LayoutGroup::App,
    }
}

fn language(tag: Option<&str>) -> LanguageGroup {
    match tag.and_then(|tag| tag.split(['-', '_']).next()) {
        None => LanguageGroup::Unknown,
        Some("de") => LanguageGroup::German,
        Some("en") => LanguageGroup::English,
        Some(_) => LanguageGroup::Other,
    }
}

/// The counts that the first sentence of the report adds up. Estimates are left out: a sample of
/// one person's posts is not for others.
fn answer(headline: &Eight<Range>) -> Range {
    Field::ANSWER.iter().map(|field| headline.get(*field)).fold(Range::default(), |sum, range| {
        Range {
            found: sum.found.saturating_add(range.found),
            at_least: sum.at_least.saturating_add(range.at_least),
            at_most: sum.at_most.saturating_add(range.at_most),
            estimate: None,
        }
    })
}

fn count(range: &Range) -> Count {
    let Steps { found, at_least, at_most } = steps(range);
    Count {
        found,
        at_least,
        at_most,
        share_at_least: Share::of(range.at_least, range.found),
        share_at_most: Share::of(range.at_most, range.found),
    }
}

const fn steps(range: &Range) -> Steps {
    Steps {
        found: Bin::of(range.found),
        at_least: Bin::of(range.at_least),
        at_most: Bin::of(range.at_most),
    }
}

fn timing_steps(timing: &model::Timing, found: u64) -> Timing {
    let before = answer(&timing.before_training_start);
    Timing {
        before_training_start: steps(&before),
        since_training_start: steps(&answer(&timing.since_training_start)),
        undated: steps(&answer(&timing.undated)),
        share_before: Share::of(before.found, found),
    }
}

fn years(report: &Report) -> Bands {
    let mut found = [0_u64; Bands::CODES.len()];
    for year in &report.years {
        if let Some(band) = found.get_mut(Bands::position(year.year)) {
            *band = band.saturating_add(year.range.found);
        }
    }
    Bands::from_values(found.map(Bin::of))
}
