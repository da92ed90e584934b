//! Whatever downloads of one person come together, in whatever order, layout and parts: the report
//! is about their union (COUNTING §2, §6). Random splits of invented people.

use std::path::PathBuf;

use proptest::prelude::*;
use tempfile::TempDir;

use crate::support::facebook::{Album, Facebook, Layout, Variant};
use crate::support::instagram::{self, Instagram};
use crate::support::person::{Comment, Owner, Photo, Post, at};
use crate::support::run::{Outcome, report};
use crate::support::tree::Tree;

/// In which of two downloads a thing is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum In {
    First,
    Second,
    Both,
}

impl In {
    fn is_in(self, second: bool) -> bool {
        match self {
            Self::First => !second,
            Self::Second => second,
            Self::Both => true,
        }
    }
}

/// What a thing is; its number makes it different from all others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Thing {
    /// A text (Facebook) or one picture (Instagram).
    Post,
    /// Two pictures.
    Pictures,
    Comment,
    GroupPost,
    GroupComment,
    Listed,
    Film,
    Story,
}

type Life = Vec<(Thing, In)>;

fn life() -> impl Strategy<Value = Life> {
    let thing = prop_oneof![
        Just(Thing::Post),
        Just(Thing::Pictures),
        Just(Thing::Comment),
        Just(Thing::GroupPost),
        Just(Thing::GroupComment),
        Just(Thing::Listed),
        Just(Thing::Film),
        Just(Thing::Story),
    ];
    let place = prop_oneof![Just(In::First), Just(In::Second), Just(In::Both)];
    prop::collection::vec((thing, place), 1..24)
}

/// A day apart, so that nothing is made in the same second by chance.
fn day(number: usize) -> String {
    jiff::Timestamp::from_second(at("2016-01-01T08:00") + 86_400 * i64::try_from(number).unwrap())
        .unwrap()
        .strftime("%Y-%m-%dT%H:%M")
        .to_string()
}

fn photo(number: usize, which: u64) -> Photo {
    Photo::new(10 * u64::try_from(number).unwrap() + which, &day(number))
}

fn film(number: usize) -> Photo {
    Photo::film(10 * u64::try_from(number).unwrap(), &day(number))
}

fn facebook(life: &Life, second: bool) -> Facebook {
    let mut account = Facebook::of(Owner::erika());
    let mut listed = Vec::new();
    for (number, (thing, _)) in life.iter().enumerate().filter(|(_, (_, of))| of.is_in(second)) {
        let (day, text) = (day(number), format!("Nummer {number}"));
        match thing {
            Thing::Post => account.posts.push(Post::new(&day, &text)),
            Thing::Pictures => {
                let post = Post::new(&day, &text).photo(photo(number, 0)).photo(photo(number, 1));
                account.posts.push(post);
            }
            Thing::Comment => account.comments.push(Comment::on("Max", &day, &text)),
            Thing::GroupPost => account.group_posts.push(Post::new(&day, &text).to("Garten")),
            Thing::GroupComment => account.group_comments.push(Comment::on("Garten", &day, &text)),
            Thing::Listed => listed.push(photo(number, 0)),
            Thing::Film => account.videos.push(film(number)),
            Thing::Story => account.uncategorised.push(photo(number, 0)),
        }
    }
    if !listed.is_empty() {
        account.albums.push(Album::new("Urlaub", listed));
    }
    account
}

fn instagram(life: &Life, second: bool) -> Instagram {
    let mut account = Instagram::of(Owner::erika());
    for (number, (thing, _)) in life.iter().enumerate().filter(|(_, (_, of))| of.is_in(second)) {
        let (day, text) = (day(number), format!("Nummer {number}"));
        match thing {
            Thing::Post | Thing::GroupPost => {
                account.posts.push(Post::new(&day, &text).photo(photo(number, 0)));
            }
            Thing::Pictures | Thing::Listed => {
                let post = Post::new(&day, &text).photo(photo(number, 0)).photo(photo(number, 1));
                account.posts.push(post);
            }
            Thing::Comment => account.comments.push(Comment::own(&day, &text)),
            Thing::GroupComment => account.comments.push(Comment::on("max", &day, &text)),
            Thing::Film => account.posts.push(Post::new(&day, &text).photo(film(number))),
            Thing::Story => account.stories.push(photo(number, 0)),
        }
    }
    account
}

/// What must be found of all that both downloads hold, each thing once: posts, photos, videos,
/// stories, comments.
fn expected(life: &Life, of_facebook: bool) -> [u64; 5] {
    let mut counts = [0; 5];
    for (thing, _) in life {
        let adds = match (thing, of_facebook) {
            (Thing::Post | Thing::GroupPost, true) => [1, 0, 0, 0, 0],
            (Thing::Post | Thing::GroupPost, false) => [1, 1, 0, 0, 0],
            (Thing::Pictures, _) | (Thing::Listed, false) => [1, 2, 0, 0, 0],
            (Thing::Listed | Thing::Story, true) => [0, 1, 0, 0, 0],
            (Thing::Comment | Thing::GroupComment, _) => [0, 0, 0, 0, 1],
            (Thing::Film, true) => [0, 0, 1, 0, 0],
            (Thing::Film, false) => [1, 0, 1, 0, 0],
            (Thing::Story, false) => [0, 0, 0, 1, 0],
        };
        for (count, add) in counts.iter_mut().zip(adds) {
            *count += add;
        }
    }
    counts
}

fn found(outcome: &Outcome) -> [u64; 5] {
    ["posts", "photos", "videos", "stories", "comments"].map(|field| outcome.count(field).0)
}

/// Writes a tree in so many parts; which file is in which part goes by its path and `seed`.
fn parts(tree: &Tree, folder: &TempDir, name: &str, count: usize, seed: usize) -> Vec<PathBuf> {
    let part_of = |path: &str| {
        path.bytes().map(usize::from).fold(seed, |sum, byte| sum * 31 % 10_007 + byte) % count
    };
    (0..count)
        .map(|number| {
            let (part, _) = tree.split(|path| part_of(path) == number);
            part.zip_as(folder.path(), &format!("{name}-AAAAAAA{number}.zip"))
        })
        .collect()
}

fn check(
    first: &Tree,
    second: &Tree,
    names: [&str; 2],
    counts: [usize; 2],
    seed: usize,
    expected: [u64; 5],
) -> Result<(), TestCaseError> {
    let folder = TempDir::new().unwrap();
    let first = parts(first, &folder, names[0], counts[0], seed);
    let second = parts(second, &folder, names[1], counts[1], seed + 1);
    let forward = report(first.iter().chain(&second));
    let backward = report(second.iter().rev().chain(first.iter().rev()));
    prop_assert_eq!(found(&forward), expected, "{:#}", forward.json());
    prop_assert_eq!(forward.at("/headline"), backward.at("/headline"));
    prop_assert_eq!(forward.at("/timing"), backward.at("/timing"));
    prop_assert_eq!(forward.at("/accounts").as_array().unwrap().len(), 1);
    prop_assert_eq!(forward.code, 0, "{:?}", forward.findings());
    Ok(())
}

fn facebook_layout() -> impl Strategy<Value = Layout> {
    prop_oneof![
        Just(Layout::L1),
        Just(Layout::L2),
        Just(Layout::L3),
        Just(Layout::L4(Variant::Y2024)),
        Just(Layout::L4(Variant::Y2026)),
    ]
}

fn instagram_layout() -> impl Strategy<Value = instagram::Layout> {
    use instagram::Layout as I;
    prop_oneof![Just(I::G1), Just(I::G2a), Just(I::G2b), Just(I::G3a), Just(I::G3b), Just(I::G4)]
}

/// A few cases each time; `PROPTEST_CASES=500` looks longer.
fn config() -> ProptestConfig {
    let asked = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok());
    ProptestConfig {
        cases: asked.unwrap_or(24),
        max_shrink_iters: 60,
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn any_two_facebook_downloads_give_their_union(
        life in life(),
        layouts in (facebook_layout(), facebook_layout()),
        counts in (1_usize..4, 1_usize..4),
        seed in 0_usize..1_000,
    ) {
        let names = ["facebook-erikamustermann-2025-06-02", "facebook-erikamustermann-2026-09-02"];
        check(
            &facebook(&life, false).write(layouts.0),
            &facebook(&life, true).write(layouts.1),
            names,
            [counts.0, counts.1],
            seed,
            expected(&life, true),
        )?;
    }

    #[test]
    fn any_two_instagram_downloads_give_their_union(
        life in life(),
        layouts in (instagram_layout(), instagram_layout()),
        counts in (1_usize..4, 1_usize..4),
        seed in 0_usize..1_000,
    ) {
        let names =
            ["instagram-erika_mustermann-2025-06-02", "instagram-erika_mustermann-2026-09-02"];
        check(
            &instagram(&life, false).write(layouts.0),
            &instagram(&life, true).write(layouts.1),
            names,
            [counts.0, counts.1],
            seed,
            expected(&life, false),
        )?;
    }
}

/// Being the same is not transitive: the oldest layout shares time and text with one list of the
/// newest, which shares its picture with the other one, written nineteen seconds later.
#[test]
fn the_oldest_and_the_newest_layout_meet_in_one_record() {
    let life = vec![(Thing::Post, In::Both)];
    let names = ["instagram-erika_mustermann-2025-06-02", "instagram-erika_mustermann-2026-09-02"];
    let trees = [
        instagram(&life, false).write(instagram::Layout::G4),
        instagram(&life, true).write(instagram::Layout::G1),
    ];
    check(&trees[0], &trees[1], names, [1, 1], 0, [1, 1, 0, 0, 0]).unwrap();
}
