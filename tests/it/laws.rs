//! Laws that hold for whatever an archive may hold: counts that add up however they are put
//! together, paths that never lead out, and names that never come out.

use std::collections::BTreeSet;
use std::ffi::OsString;

use proptest::prelude::*;
use tempfile::TempDir;
use widerspruch::domain::audience::{Class, Evidence};
use widerspruch::domain::entry_path::EntryPath;
use widerspruch::domain::headline::Field;
use widerspruch::domain::kind::Kind;
use widerspruch::domain::look::{Look, NotExamined};
use widerspruch::domain::moment::Moment;
use widerspruch::domain::platform::Platform;
use widerspruch::verdict::judge::Judged;
use widerspruch::verdict::policy;
use widerspruch::verdict::tally::{Counting, Tally};

use crate::support::facebook::{Facebook, Layout, Variant};
use crate::support::fixtures::{all, facebook_person, instagram_person};
use crate::support::html::{Pages, Style};
use crate::support::instagram;
use crate::support::language::Language;
use crate::support::person::{Comment, Owner, Post};
use crate::support::run::widerspruch;
use crate::support::tree::Tree;

fn judged() -> impl Strategy<Value = Judged> {
    let kinds = [Kind::Post, Kind::Reel, Kind::Comment, Kind::Story, Kind::Media, Kind::AiMessage];
    let platforms = [Platform::Facebook, Platform::Instagram, Platform::Threads];
    (
        prop::sample::select(kinds.to_vec()),
        prop::sample::select(platforms.to_vec()),
        prop::sample::select(Class::ALL.to_vec()),
        0_i64..2_000_000_000,
        any::<[bool; 2]>(),
        prop::option::of(look()),
    )
        .prop_map(|(kind, platform, class, seconds, [names_person, has_place], look)| Judged {
            field: if kind == Kind::Media { Some(Field::Photos) } else { kind.headline() },
            kind,
            platform,
            moment: Moment::from_seconds(seconds),
            class,
            evidence: Evidence::NotInArchive,
            rule: policy::verdict(platform, kind, class, false),
            overruled: None,
            names_person,
            has_place,
            origin: None,
            media: None,
            look: look.filter(|_| kind == Kind::Media),
        })
}

/// What a look at a photo may give.
fn look() -> impl Strategy<Value = Look> {
    prop_oneof![
        (0_u32..4).prop_map(Look::Faces),
        prop::sample::select(NotExamined::ALL.to_vec()).prop_map(Look::NotExamined),
    ]
}

fn tally(items: &[Judged]) -> Tally {
    counting(items).finish()
}

fn counting(items: &[Judged]) -> Counting {
    let mut counting = Counting::new(true, None);
    for judged in items {
        counting.add(judged);
    }
    counting
}

/// Everything that a tally tells.
fn told(tally: &Tally) -> String {
    let Tally { cells, years, rules, evidence, undated, photos_named, posts_named, ai, .. } = tally;
    let places = (tally.photos_with_coordinates, tally.posts_with_place, &tally.faces);
    format!(
        "{cells:?} {years:?} {rules:?} {evidence:?} {undated} {photos_named} {posts_named} {ai:?} \
         {places:?}"
    )
}

fn merged(parts: &[&Tally]) -> Tally {
    let mut sum = Tally::default();
    for part in parts {
        sum.merge(part);
    }
    sum
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn counts_are_the_same_however_they_are_put_together(
        items in prop::collection::vec(judged(), 0..60),
        cut in any::<[prop::sample::Index; 2]>(),
    ) {
        let mut cuts = cut.map(|cut| cut.index(items.len() + 1));
        cuts.sort_unstable();
        let [a, b, c] = [&items[..cuts[0]], &items[cuts[0]..cuts[1]], &items[cuts[1]..]].map(tally);
        let whole = told(&tally(&items));
        prop_assert_eq!(&told(&merged(&[&a, &b, &c])), &whole);
        prop_assert_eq!(&told(&merged(&[&c, &a, &b])), &whole);
        let right = merged(&[&a, &merged(&[&b, &c])]);
        prop_assert_eq!(&told(&right), &whole);
        prop_assert_eq!(told(&merged(&[&a, &Tally::default()])), told(&a));
        let (first, rest) = items.split_at(cuts[0]);
        prop_assert_eq!(told(&counting(first).and(counting(rest)).finish()), told(&tally(&items)));
        // One by one, nothing is counted up before.
        let alone: Vec<Tally> = items.iter().map(|one| tally(std::slice::from_ref(one))).collect();
        prop_assert_eq!(told(&merged(&alone.iter().collect::<Vec<_>>())), whole);
    }

    #[test]
    fn every_range_is_in_order_and_periods_add_up(items in prop::collection::vec(judged(), 0..60)) {
        let tally = tally(&items);
        let whole = tally.headline(|_, _| true);
        for field in Field::ALL {
            let range = whole.get(field);
            prop_assert!(range.at_least <= range.at_most && range.at_most <= range.found);
            let by_platform: u64 = Platform::ALL
                .into_iter()
                .map(|platform| tally.headline(|of, _| of == platform).get(field).found)
                .sum();
            prop_assert_eq!(by_platform, range.found);
        }
    }

    #[test]
    fn no_path_leads_out_of_an_archive(stored in "([a-zA-Z]:)?[./\\\\a-cN \u{e4}\0]{0,24}") {
        if let Some(path) = EntryPath::new(&stored) {
            let shown = path.as_str();
            prop_assert!(!shown.starts_with('/') && !shown.ends_with('/') && !shown.is_empty());
            prop_assert!(!shown.contains(['\\', '\0']) && !shown.contains("//"), "{shown}");
            prop_assert!(shown.split('/').all(|part| part != ".." && part != "."), "{shown}");
            prop_assert!(std::path::Path::new(shown).is_relative());
            prop_assert_eq!(EntryPath::new(shown), Some(path.clone()));
        }
    }

    #[test]
    fn any_stored_name_is_a_safe_path_or_none(stored in any::<String>()) {
        if let Some(path) = EntryPath::new(&stored) {
            prop_assert!(!path.as_str().split('/').any(|part| part == ".."));
            let again = EntryPath::new(path.as_str());
            prop_assert_eq!(again, Some(path.clone()));
        }
    }
}

const FORMATS: [&str; 4] = ["terminal", "html", "markdown", "json"];

/// Everything that the program shows of a folder, in all formats and both languages.
fn shown(path: &std::path::Path) -> Vec<(String, String)> {
    let mut all = Vec::new();
    for format in FORMATS {
        for language in ["de", "en"] {
            let options = ["report", "--format", format, "--language", language];
            let outcome =
                widerspruch(options.map(OsString::from).into_iter().chain([OsString::from(path)]));
            assert_eq!(outcome.code, 0, "{}", outcome.stderr);
            let text = format!("{}{}", outcome.stdout, outcome.stderr).to_lowercase();
            all.push((format!("{format} in {language}"), text));
        }
    }
    all
}

#[test]
fn no_name_no_text_and_no_number_of_the_fixtures_is_shown() {
    let secrets = [
        "ida beispiel",
        "ida_beispiel",
        "tom muster",
        "max beispiel",
        "max_beispiel",
        "ada beispiel",
        "ada.beispiel",
        "erika",
        "mustermann",
        "gartenmarkt",
        "gartenfreunde",
        "café muster",
        "eiscafé",
        "wandern mit",
        "umzug nach",
        "frohe weihnachten",
        "herbst mit",
        "belugalinsen",
        "was blüht",
        "203.0.113",
        "179000000000",
        "100012345678901",
        "hoffest",
    ];
    let mut trees: Vec<(&str, Tree)> =
        all().into_iter().map(|fixture| (fixture.name, fixture.tree)).collect();
    let json = facebook_person(2026).write(Layout::L4(Variant::Y2026));
    trees
        .push(("Facebook pages", Pages::facebook(Style::Sections, Language::De).twin(&json, None)));
    let json = instagram_person(2026).write(instagram::Layout::G4);
    trees.push(("Instagram pages", Pages::instagram(Language::De).twin(&json, None)));
    for (name, tree) in trees {
        let folder = TempDir::new().unwrap();
        tree.to_folder(folder.path());
        for (way, text) in shown(folder.path()) {
            for secret in secrets {
                assert!(!text.contains(secret), "{name}: {secret} in {way}");
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 6, max_shrink_iters: 20, failure_persistence: None, ..ProptestConfig::default()
    })]

    #[test]
    fn no_name_that_anybody_may_have_comes_out(
        // Letters that words of the program have, marks of every output, and what is not Latin.
        name in "[Q][qxz]{5}[<&\"'*_`\\[|=@ ][qxzäß世]{5}",
    ) {
        let mut account: Facebook = facebook_person(2025);
        account.posts.push(Post::new("2026-01-01", &format!("Mit {name}")).tag(&name));
        account.posts.push(Post::new("2026-01-02", &format!("@[100:2048:{name}]")));
        account.group_posts.push(Post::new("2026-01-03", "x").to(&name));
        account.comments.push(Comment::on(&name, "2026-01-04", &name));
        account.owner = Owner { bio: Some(name.clone()), ..account.owner };
        let folder = TempDir::new().unwrap();
        account.write(Layout::L4(Variant::Y2026)).to_folder(folder.path());
        // Either half would do to find a person.
        let halves: BTreeSet<String> = [&name[..6], &name[7..]].map(str::to_lowercase).into();
        for (way, text) in shown(folder.path()) {
            for half in &halves {
                prop_assert!(!text.contains(half.as_str()), "{half} in {way}");
            }
        }
    }
}
