//! What a reader should know about the reading: notices that follow from what was read, and the
//! list of exports.

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::diag::named::Named;
use crate::diag::{Code, Diagnostic};
use crate::domain::kind::Kind;
use crate::domain::platform::Platform;
use crate::reading::collection::Loaded;
use crate::reading::detect::Category;
use crate::reading::whole::Reading;
use crate::reading::zones::PageZone;
use crate::report::ages::{day_of, has_short_range, is_too_old, with_current};
use crate::report::language;
use crate::report::model::{AccountState, ArchiveAge, DateRange, Export, Layout, Quality};
use crate::source::demo;
use crate::verdict::audience::Visibility;
use crate::verdict::verdicts::Verdicts;

/// How many unknown members are named one by one.
const NAMED_UNKNOWN: usize = 20;

/// Notices about members and records.
pub fn of_reading(reading: &Reading, diagnostics: &mut Vec<Diagnostic>) {
    for path in reading.unknown().take(NAMED_UNKNOWN) {
        diagnostics.push(Diagnostic::new(Code::MemberUnknown).at(path));
    }
    let more = reading.unknown().skip(NAMED_UNKNOWN).count() as u64;
    if more > 0 {
        diagnostics.push(Diagnostic::new(Code::MemberUnknown).with("more", more));
    }
    let mut of_members = Named::default();
    for (at, member) in reading.collection.members.iter().enumerate() {
        of_member(at, member, &mut of_members);
    }
    diagnostics.extend(of_members.finish());
}

/// Categories that no export of an account holds, and that were not chosen and empty either.
pub fn of_categories(reading: &Reading, diagnostics: &mut Vec<Diagnostic>) {
    for account in 0..reading.accounts.len() {
        let own: Vec<_> = reading.exports_of(account).collect();
        let is_asked = |export: &&crate::reading::exports::Export| {
            Category::is_of(export.platform) && export.layout != Layout::Page
        };
        if own.is_empty() || !own.iter().all(is_asked) {
            continue;
        }
        let mut held: BTreeSet<Category> = BTreeSet::new();
        for &export in &own {
            let members = reading.units_of(export).flat_map(|unit| &unit.members);
            held.extend(members.filter_map(|member| Category::of_row(member.row)));
            let contents = reading.contents_of(export);
            let empty = contents.iter().flat_map(|own| &own.empty_folders);
            held.extend(empty.filter_map(|folder| Category::of_folder(folder)));
        }
        let absent: Vec<&str> = Category::ALL
            .into_iter()
            .filter(|category| !held.contains(category))
            .map(Category::code)
            .collect();
        if !absent.is_empty() {
            let notice = Diagnostic::new(Code::CategoriesAbsent);
            let platform =
                own.first().map_or("", |export| export.platform.account_platform().name());
            let notice = notice.with("platform", platform);
            diagnostics.push(notice.with("categories", absent.join(" ")));
        }
    }
}

fn of_member(at: usize, member: &Loaded, found: &mut Named) {
    let reading = &member.reading;
    let counts = [
        (Code::EmptyRecords, reading.empty),
        (Code::Mended, reading.mended),
        (Code::TextShortened, reading.shortened),
        (Code::AudienceFieldFound, reading.with_audience),
        (Code::EqualTexts, reading.equal_texts),
        (Code::ListGuessed, reading.guessed_lists.len() as u64),
    ];
    for (code, count) in counts {
        if count > 0 {
            found.push(at, Diagnostic::new(code).at(&*member.path).with("count", count));
        }
    }
}

/// Notices about media.
pub fn of_media(missing: u64, without_record: u64, diagnostics: &mut Vec<Diagnostic>) {
    for (code, count) in [(Code::MediaMissing, missing), (Code::MediaWithoutRecord, without_record)]
    {
        if count > 0 {
            diagnostics.push(Diagnostic::new(code).with("count", count));
        }
    }
}

/// A notice when so many of the `named` media lie in no part that one is probably missing: three of
/// them, and a tenth (COUNTING §10).
pub fn of_missing_part(missing: u64, named: u64, diagnostics: &mut Vec<Diagnostic>) {
    if missing >= 3 && missing.saturating_mul(10) >= named {
        let notice = Diagnostic::new(Code::MediaPartMissing).with("count", missing);
        diagnostics.push(notice.with("named", named));
    }
}

/// The exports as the report lists them.
pub fn exports(reading: &Reading, verdicts: &Verdicts) -> Vec<Export> {
    (0..reading.exports.len()).map(|export| entry(reading, verdicts, export)).collect()
}

fn entry(reading: &Reading, verdicts: &Verdicts, position: usize) -> Export {
    let export = &reading.exports[position];
    let date = verdicts.dates()[position];
    let account = reading.account_of(position);
    let (first, last) = span(reading, date.latest, position);
    Export {
        platform: export.platform,
        flavour: export.flavour,
        layout: export.layout,
        language: language::of_export(reading, position),
        parts: u32::try_from(export.units.len()).unwrap_or(u32::MAX),
        account: state(reading, verdicts, position, account),
        exported: date.seconds.filter(|_| date.known).and_then(day_of),
        account_index: u32::try_from(account).unwrap_or(u32::MAX),
        first,
        last,
        requested_range: requested_range(reading, position),
        age: date.age,
    }
}

fn state(reading: &Reading, verdicts: &Verdicts, position: usize, account: usize) -> AccountState {
    let export = &reading.exports[position];
    match export.platform {
        Platform::Facebook if export.layout == Layout::Page => AccountState::Public,
        Platform::Instagram => {
            match verdicts.accounts().get(account).map(|account| account.flags.visibility) {
                Some(Visibility::Public | Visibility::Professional) => AccountState::Public,
                Some(
                    Visibility::Private | Visibility::PrivateSince(_) | Visibility::PrivateAfter(_),
                ) => AccountState::Private,
                Some(Visibility::Unknown) | None => AccountState::Unknown,
            }
        }
        _ => AccountState::NotApplicable,
    }
}

/// Days of the earliest and the latest item.
fn span(reading: &Reading, limit: i64, position: usize) -> (Option<Date>, Option<Date>) {
    let mut bounds: Option<(i64, i64)> = None;
    for (_, item) in reading.collection.items_of(position) {
        if let Ok(seconds) = item.moment.checked_against(limit.saturating_sub(2 * 86_400)).seconds()
        {
            let (low, high) = bounds.unwrap_or((seconds, seconds));
            bounds = Some((low.min(seconds), high.max(seconds)));
        }
    }
    (bounds.and_then(|(low, _)| day_of(low)), bounds.and_then(|(_, high)| day_of(high)))
}

/// The range that was asked for.
fn requested_range(reading: &Reading, position: usize) -> Option<DateRange> {
    let (start, end) = reading.exports[position].facts.requested();
    let start = start.filter(|seconds| *seconds > 0).and_then(day_of)?;
    let end = end.filter(|seconds| *seconds > 0).and_then(day_of)?;
    (start <= end).then_some(DateRange { start, end })
}

/// What nobody can call absent or missing where the end of a download is.
const ABSENT: [Code; 6] = [
    Code::CategoriesAbsent,
    Code::MediaMissing,
    Code::MediaWithoutRecord,
    Code::PrivacyHistoryAbsent,
    Code::AccountFlagAbsent,
    Code::AnswersNotFound,
];

/// Takes back what nobody can say of a download whose end is missing.
pub fn take_back_absent(quality: &mut Quality) {
    if quality.is_cut_short() {
        quality.diagnostics.retain(|found| !ABSENT.contains(&found.code));
    }
}

/// Notices about exports, accounts and items without a time.
pub fn notices(
    reading: &Reading,
    verdicts: &Verdicts,
    exports: &[Export],
    undated: u64,
    as_of: Date,
) -> Vec<Diagnostic> {
    let mut notices = Vec::new();
    if matches!(&reading.names[..], [only] if only == demo::NAME) {
        notices.push(Diagnostic::new(Code::InventedExample));
    }
    about_exports(reading, verdicts, exports, as_of, &mut notices);
    about_accounts(reading, verdicts, &mut notices);
    if undated > 0 {
        notices.push(Diagnostic::new(Code::ItemsUndated).with("count", undated));
    }
    notices
}

fn about_exports(
    reading: &Reading,
    verdicts: &Verdicts,
    exports: &[Export],
    as_of: Date,
    notices: &mut Vec<Diagnostic>,
) {
    let with_current = with_current(exports);
    for (position, export) in exports.iter().enumerate() {
        let named = |code: Code| Diagnostic::new(code).with("platform", export.platform.name());
        match export.age {
            ArchiveAge::Current => {}
            // A newer download of the account is at hand already.
            _ if !is_too_old(export, &with_current) => {}
            ArchiveAge::OlderThanTraining => notices.push(named(Code::ArchiveOlderThanTraining)),
            ArchiveAge::Unknown => notices.push(named(Code::ArchiveAgeUnknown)),
        }
        if let Some(range) = &export.requested_range {
            let is_short = has_short_range(std::slice::from_ref(export));
            if is_short {
                let notice = named(Code::RequestedRangeShort);
                let notice = notice.with("start", range.start.to_string());
                notices.push(notice.with("end", range.end.to_string()));
            }
        }
        let facts = &reading.exports[position].facts;
        if reading.zones.get(position) == Some(&Some(PageZone::Unknown)) {
            notices.push(named(Code::TimeZoneUnknown));
        }
        if facts.labels_unknown {
            notices.push(named(Code::LabelsNotRecognised));
        }
        if let Some(audience) = &facts.default_audience {
            notices.push(named(Code::DefaultAudience).with("audience", *audience));
        }
        if facts.birth.is_some_and(|birth| is_minor(birth, as_of)) && !verdicts.person.minor {
            notices.push(named(Code::BirthDateMinor));
        }
    }
}

fn about_accounts(reading: &Reading, verdicts: &Verdicts, notices: &mut Vec<Diagnostic>) {
    for account in verdicts.accounts() {
        if account.platform != Platform::Instagram {
            continue;
        }
        let has_content = reading.collection.items(&account.members).any(|(_, item)| {
            item.platform == Platform::Instagram && item.kind != Kind::PastProfilePicture
        });
        match account.flags.visibility {
            Visibility::Unknown if has_content => {
                notices.push(Diagnostic::new(Code::AccountFlagAbsent));
            }
            // What is known of a public time speaks against what the other notice takes for granted.
            Visibility::PrivateAfter(_) => {
                notices.push(Diagnostic::new(Code::PrivacySwitchUndated));
            }
            Visibility::Private if account.flags.history_absent => {
                notices.push(Diagnostic::new(Code::PrivacyHistoryAbsent));
            }
            _ => {}
        }
    }
    for platform in Platform::ALL {
        let count =
            verdicts.accounts().iter().filter(|account| account.platform == platform).count();
        if count > 1 {
            let notice = Diagnostic::new(Code::SeveralAccounts).with("platform", platform.name());
            notices.push(notice.with("count", count as u64));
        }
    }
}

/// Younger than 18 on this day.
fn is_minor(birth: Date, today: Date) -> bool {
    let before_birthday = (today.month(), today.day()) < (birth.month(), birth.day());
    let years = i32::from(today.year()) - i32::from(birth.year()) - i32::from(before_birthday);
    (0..18).contains(&years)
}
