//! What a person looked up, in the report: known items count exactly, the rest is estimated, and
//! what no longer fits is said.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use jiff::civil::date;
use serde_json::Value;
use tempfile::TempDir;
use widerspruch::diag::Code;
use widerspruch::reading::collection::ItemRef;
use widerspruch::run::{Analysis, Options, Silent, analyse};
use widerspruch::verdict::audience::{Told, ToldSince};
use widerspruch::verdict::person::Person;
use widerspruch::verdict::sample;
use widerspruch::verdict::survey::answers::{Answer, Answers, Place};
use widerspruch::verdict::survey::key::Seed;
use widerspruch::verdict::survey::strata::Strata;

use crate::support::examples::{a, b};
use crate::support::facebook::{Album, Facebook, Layout, Variant};
use crate::support::html::{Pages, Style};
use crate::support::instagram;
use crate::support::language::Language;
use crate::support::person::{Comment, Owner, Photo, Post};
use crate::support::run::{Outcome, report, triple, widerspruch};

const SEED: Seed = Seed::from_bytes([7; 16]);

struct Archive {
    folder: TempDir,
    path: PathBuf,
}

fn facebook(account: &Facebook) -> Archive {
    let folder = TempDir::new().unwrap();
    let name = account.zip_name("2026-09-02", "6zxl8WMW");
    let path = account.write(Layout::L4(Variant::Y2026)).zip_as(folder.path(), &name);
    Archive { folder, path }
}

fn read(path: &Path, answers: Answers) -> Analysis {
    let mut options = Options::new(vec![path.to_owned()], date(2026, 11, 23), 1_795_000_000);
    options.person.answers = Some(answers);
    analyse(&options, &Silent)
}

/// Looks up the first `number` of the draw as a person would; `truth` tells what they see.
fn look_up(path: &Path, number: usize, truth: &dyn Fn(&Analysis, ItemRef) -> Answer) -> Answers {
    let analysis = read(path, Answers::new(SEED));
    let candidates = sample::candidates(&analysis.reading, &analysis.verdicts);
    let strata = Strata::of(&sample::sizes(&candidates));
    let order = sample::order(&analysis.verdicts, &candidates, &strata);
    let drawn: Vec<_> = order.into_iter().take(number).collect();
    let wanted: BTreeSet<_> = drawn.iter().copied().collect();
    let units = sample::units(&analysis.reading, &analysis.verdicts, &wanted);
    let mut answers = Answers::new(SEED);
    answers.draw(drawn.len() as u64, strata);
    answers.sample.as_mut().unwrap().reached = drawn.len() as u64;
    for item in drawn {
        let (_, unit) = units.get(&item).unwrap();
        while let Some((key, ask)) = unit.next(&answers.items) {
            answers.items.insert(key, truth(&analysis, ask.at));
        }
    }
    answers
}

fn everything_is(answer: Answer) -> impl Fn(&Analysis, ItemRef) -> Answer {
    move |_, _| answer
}

fn with(archive: &Archive, answers: &Answers, options: &[&str]) -> Outcome {
    let file = archive.folder.path().join("answers.json");
    fs::write(&file, answers.text().unwrap()).unwrap();
    let path = archive.path.display().to_string();
    let file = file.display().to_string();
    report(options.iter().map(ToString::to_string).chain([path, "--answers".into(), file]))
}

fn finding<'a>(outcome: &'a Outcome, code: &str) -> Option<&'a Value> {
    let list = outcome.at("/quality/diagnostics").as_array().unwrap();
    list.iter().find(|one| one["code"] == code)
}

/// A: four posts and one in a group, five photos, two comments; the archived post is no longer
/// public whatever anybody looks up.
#[test]
fn who_looks_everything_up_has_one_number_instead_of_a_range() {
    let archive = facebook(&a());
    let answers = look_up(&archive.path, 100, &everything_is(Answer::Public));
    assert_eq!(answers.sample.as_ref().unwrap().reached, 12);
    let outcome = with(&archive, &answers, &[]);
    outcome.assert_counts(&[
        ("posts", (6, 5, 6)),
        ("photos", (5, 5, 5)),
        ("comments", (2, 2, 2)),
        ("photos_with_third_parties", (2, 2, 2)),
    ]);
    assert!(outcome.at("/answer/estimate").is_null(), "nothing is left to estimate");
    assert_eq!(outcome.code, 0);
    let answers = look_up(&archive.path, 100, &everything_is(Answer::Friends));
    with(&archive, &answers, &[]).assert_counts(&[
        ("posts", (6, 0, 1)),
        ("photos", (5, 0, 0)),
        ("comments", (2, 0, 0)),
    ]);
}

/// What is gone may have been public: it stays possible and is not certain.
#[test]
fn what_is_gone_stays_possible_and_what_was_skipped_stays_unknown() {
    let archive = facebook(&a());
    for answer in [Answer::Gone, Answer::Skip] {
        let answers = look_up(&archive.path, 100, &everything_is(answer));
        with(&archive, &answers, &[]).assert_counts(&[
            ("posts", (6, 0, 6)),
            ("photos", (5, 0, 5)),
            ("comments", (2, 0, 2)),
        ]);
    }
}

/// Three photos have no post of their own: their album answers for all three at once.
#[test]
fn an_album_answers_for_its_photos() {
    let archive = facebook(&a());
    let answers = look_up(&archive.path, 100, &everything_is(Answer::Public));
    // Four posts, one in a group, two comments, one album; two photos go with their post.
    assert_eq!(answers.items.len(), 8);
    let differs = |analysis: &Analysis, at: ItemRef| {
        let (item, _) = analysis.reading.collection.get(at).unwrap();
        let is_photo = item.kind == widerspruch::domain::kind::Kind::Media;
        if is_photo { Answer::Differs } else { Answer::Friends }
    };
    let answers = look_up(&archive.path, 100, &differs);
    // The album, then each of its three photos.
    assert_eq!(answers.items.len(), 11);
}

#[test]
fn one_answer_settles_a_group_and_an_account() {
    let mut account = a();
    account.group_comments = vec![Comment::on("Gartenfreunde", "2025-09-02", "Gern geschehen!")];
    let archive = facebook(&account);
    for (place, posts, comments) in
        [(Place::Public, (6, 1, 6), (3, 1, 3)), (Place::Private, (6, 0, 5), (3, 0, 2))]
    {
        let mut answers = Answers::new(SEED);
        answers.groups.insert(SEED.keys().place("facebook", "Gartenfreunde"), place);
        with(&archive, &answers, &[]).assert_counts(&[("posts", posts), ("comments", comments)]);
    }

    let folder = TempDir::new().unwrap();
    let name = b().zip_name("2026-09-02", "6zxl8WMW");
    let path = b().write(instagram::Layout::G4).zip_as(folder.path(), &name);
    let archive = Archive { folder, path };
    for (place, comments) in
        [(Place::Public, (5, 4, 5)), (Place::Private, (5, 2, 3)), (Place::DontKnow, (5, 2, 5))]
    {
        let mut answers = Answers::new(SEED);
        answers.accounts.insert(SEED.keys().place("instagram", "max_beispiel"), place);
        with(&archive, &answers, &[]).assert_counts(&[("comments", comments)]);
    }
}

/// Without the file of the profile nobody knows whether the account is public: B has 3 posts with
/// 5 photos and 2 comments under own posts.
#[test]
fn the_own_account_is_asked_about_where_the_archive_does_not_say() {
    let folder = TempDir::new().unwrap();
    let account = instagram::Instagram { private: None, ..b() };
    let name = account.zip_name("2026-09-02", "6zxl8WMW");
    let path = account.write(instagram::Layout::G4).zip_as(folder.path(), &name);
    let archive = Archive { folder, path };
    for (place, posts, stories, comments) in [
        (Place::Public, (3, 3, 3), (4, 0, 4), (5, 2, 5)),
        (Place::Private, (3, 0, 0), (4, 0, 0), (5, 0, 3)),
        (Place::DontKnow, (3, 0, 3), (4, 0, 4), (5, 0, 5)),
    ] {
        let mut answers = Answers::new(SEED);
        let own = widerspruch::verdict::survey::place::OWN_ACCOUNT;
        answers.accounts.insert(SEED.keys().place("instagram", own), place);
        with(&archive, &answers, &[]).assert_counts(&[
            ("posts", posts),
            ("stories", stories),
            ("comments", comments),
        ]);
    }
}

/// Two hundred public posts until 2014 and a hundred for friends since 2015.
fn long_timeline() -> Facebook {
    let post = |number: u32, year: u32| {
        let day = format!("{}-{:02}-{:02}", year + number / 100, number % 12 + 1, number % 28 + 1);
        Post::new(&day, &format!("Geheimtext Nummer {number}"))
    };
    let old = (0..200).map(|number| post(number, 2012));
    let new = (0..100).map(|number| post(number, 2017));
    Facebook { posts: old.chain(new).collect(), ..Facebook::of(Owner::erika()) }
}

fn public_until_2014(analysis: &Analysis, at: ItemRef) -> Answer {
    let seconds = analysis.reading.collection.get(at).unwrap().0.moment.seconds().unwrap();
    if seconds < 1_420_070_400 { Answer::Public } else { Answer::Friends }
}

#[test]
fn forty_look_ups_give_an_estimate_that_holds_the_truth() {
    let archive = facebook(&long_timeline());
    let answers = look_up(&archive.path, 40, &public_until_2014);
    let public = answers.items.values().filter(|answer| **answer == Answer::Public).count() as u64;
    let outcome = with(&archive, &answers, &[]);
    // Only what was looked up is certain.
    outcome.assert_counts(&[("posts", (300, public, 300 - (40 - public)))]);
    let estimate = outcome.at("/headline/posts/estimate");
    let (low, high) = (estimate["low"].as_u64().unwrap(), estimate["high"].as_u64().unwrap());
    assert!(low <= 200 && 200 <= high, "{estimate}");
    assert!(high - low < 120, "40 look-ups leave fewer than ± 20 points open: {estimate}");
    assert_eq!((&estimate["sample"], &estimate["confidence"]), (&40.into(), &0.95.into()));
    assert_eq!(outcome.at("/answer/estimate"), estimate, "there is nothing but posts");
    let before = outcome.at("/timing/before_training_start/posts/estimate");
    assert_eq!(before, estimate, "all posts are older than the training");
    for (format, words) in [
        ("terminal", "geschätzt"),
        ("markdown", "geschätzt"),
        ("html", "Nach deiner Stichprobe von 40 gezogenen Inhalten"),
    ] {
        let file = archive.folder.path().join("answers.json").display().to_string();
        let path = archive.path.display().to_string();
        let arguments = [&path, "--answers", &file, "--format", format, "--language", "de"];
        let shown = widerspruch(arguments).stdout;
        assert!(shown.contains(words), "{format}: {shown}");
    }
}

/// Who stops early has the interval that holds whenever one stops, and it is longer.
#[test]
fn stopping_early_costs_length_and_not_truth() {
    let archive = facebook(&long_timeline());
    let planned = look_up(&archive.path, 20, &public_until_2014);
    let mut stopped = planned.clone();
    stopped.sample.as_mut().unwrap().plans = vec![40];
    let ends = |answers: &Answers| {
        let outcome = with(&archive, answers, &[]);
        let estimate = outcome.at("/headline/posts/estimate").clone();
        (estimate["low"].as_u64().unwrap(), estimate["high"].as_u64().unwrap())
    };
    let (planned, stopped) = (ends(&planned), ends(&stopped));
    assert!(stopped.0 < planned.0 && planned.1 < stopped.1, "{planned:?} {stopped:?}");
    assert!(stopped.0 <= 200 && 200 <= stopped.1);
}

#[test]
fn nobody_can_read_a_post_out_of_the_answers() {
    let archive = facebook(&a());
    let mut answers = look_up(&archive.path, 100, &everything_is(Answer::Friends));
    answers.groups.insert(SEED.keys().place("facebook", "Gartenfreunde"), Place::Private);
    let file = archive.folder.path().join("answers.json");
    fs::write(&file, answers.text().unwrap()).unwrap();
    let text = fs::read_to_string(&file).unwrap();
    for canary in ["Schnee", "Müggelsee", "Gartenfreunde", "Erika", "Max", "Mobil", "1790", "http"]
    {
        assert!(!text.contains(canary), "{canary} in {text}");
    }
}

/// Times of pages have no seconds; their records are found all the same.
#[test]
fn answers_hold_for_the_pages_of_the_same_account_too() {
    let account = a();
    let archive = facebook(&account);
    let answers = look_up(&archive.path, 100, &everything_is(Answer::Public));
    let pages = Pages::facebook(Style::Sections, Language::De).twin(
        &account.write(Layout::L4(Variant::Y2026)),
        Some("logged_information/location/timezone.html"),
    );
    let folder = TempDir::new().unwrap();
    let path = pages.zip_as(folder.path(), &account.zip_name("2026-09-02", "6zxl8WMW"));
    let outcome = with(&Archive { folder, path }, &answers, &[]);
    assert_eq!(finding(&outcome, "answers_not_found"), None);
    outcome.assert_counts(&[("posts", (6, 5, 6)), ("photos", (5, 5, 5)), ("comments", (2, 2, 2))]);
}

/// Two posts and an album of one photo, looked up in June; in September one post lies in the archive
/// and one in the trash. What was not public stays so, what was public was it (COUNTING §3).
#[test]
fn answers_still_count_for_what_a_newer_archive_shows_as_archived_or_trashed() {
    let posts = [Post::new("2024-03-01", "Erster Schnee"), Post::new("2024-04-01", "Tauwetter")];
    let before = Facebook { posts: posts.to_vec(), ..Facebook::of(Owner::erika()) };
    let [archived, trashed] = posts.map(|post| vec![post]);
    let after = Facebook { archived, trashed, ..Facebook::of(Owner::erika()) };
    let (before, after) = (facebook(&before), facebook(&after));
    for (answer, posts) in [
        (Answer::Friends, (2, 0, 0)),
        (Answer::Public, (2, 0, 2)),
        (Answer::Gone, (2, 0, 2)),
        (Answer::Skip, (2, 0, 2)),
    ] {
        let answers = look_up(&before.path, 100, &everything_is(answer));
        assert_eq!(answers.items.len(), 2);
        let outcome = with(&after, &answers, &[]);
        outcome.assert_counts(&[("posts", posts)]);
        assert_eq!(finding(&outcome, "answers_not_found"), None, "{answer:?}");
    }
    // Nobody is asked about them.
    assert_eq!(look_up(&after.path, 100, &everything_is(Answer::Public)).items.len(), 0);
}

/// The same on Instagram where nothing says whether the account is public: the answer about the
/// account holds for what was archived or deleted since.
#[test]
fn the_answer_about_an_account_holds_for_what_is_archived_or_deleted_there() {
    let photo = |id: u64| Post::new("2024-03-01", "").photo(Photo::new(id, "2024-03-01"));
    let account = instagram::Instagram {
        private: None,
        archived: vec![photo(1)],
        deleted: vec![photo(2)],
        ..instagram::Instagram::of(Owner::erika())
    };
    let folder = TempDir::new().unwrap();
    let name = account.zip_name("2026-09-02", "6zxl8WMW");
    let path = account.write(instagram::Layout::G3b).zip_as(folder.path(), &name);
    let archive = Archive { folder, path };
    for (place, posts) in [(Place::Public, (2, 0, 2)), (Place::Private, (2, 0, 0))] {
        let mut answers = Answers::new(SEED);
        let own = widerspruch::verdict::survey::place::OWN_ACCOUNT;
        answers.accounts.insert(SEED.keys().place("instagram", own), place);
        with(&archive, &answers, &[]).assert_counts(&[("posts", posts), ("photos", posts)]);
    }
}

#[test]
fn answers_about_another_archive_are_counted_and_left_aside() {
    let answers = look_up(&facebook(&a()).path, 100, &everything_is(Answer::Public));
    let outcome = with(&facebook(&long_timeline()), &answers, &[]);
    // Four posts, one in a group, two comments, one album.
    assert_eq!(finding(&outcome, "answers_not_found").unwrap()["detail"]["count"], 8);
    assert_eq!(triple(outcome.at("/answer")), (300, 0, 300));
    assert_eq!(outcome.code, 0);
}

/// The words that the sample was drawn by may be repeated; others are refused, because whoever says
/// them knows the answers.
#[test]
fn a_sample_holds_only_for_the_words_that_it_was_drawn_by() {
    let archive = facebook(&long_timeline());
    let answers = look_up(&archive.path, 40, &public_until_2014);
    let file = archive.folder.path().join("answers.json").display().to_string();
    fs::write(&file, answers.text().unwrap()).unwrap();
    let path = archive.path.display().to_string();
    let arguments = [&path, "--answers", &file, "--facebook-audience", "friends"];
    let outcome = widerspruch(arguments.iter().copied().chain(["--language", "de"]));
    assert_eq!(outcome.code, 2, "{}", outcome.stdout);
    assert!(
        outcome.stderr.contains("Diese Stichprobe wurde nach dem gezogen"),
        "{}",
        outcome.stderr
    );
    // A page that judges by other words all the same gets no estimate, and a warning.
    let mut analysis = read(&archive.path, answers);
    let told = vec![ToldSince { told: Told::Public, since: None }];
    let person = Person { told, ..analysis.verdicts.person.clone() };
    analysis.verdicts = analysis.verdicts.again(&analysis.reading, person);
    let (counts, compared) = sample::count(&analysis.reading, &analysis.verdicts);
    assert!(counts.iter().all(|account| account.tally.answer().estimate.is_none()));
    let codes: Vec<Code> = compared.findings().map(|found| found.code).collect();
    assert!(codes.contains(&Code::AnswersToldOtherwise), "{codes:?}");
}

/// A hundred posts drawn and answered; then an archive with fifty comments comes. No comment was
/// drawn, so nothing is said about them.
#[test]
fn kinds_that_came_after_the_draw_stay_open() {
    let archive = facebook(&long_timeline());
    let answers = look_up(&archive.path, 100, &everything_is(Answer::Public));
    let mut account = long_timeline();
    account.comments = (0..50)
        .map(|number| Comment::on("Max Beispiel", "2017-03-01", &format!("Kommentar {number}")))
        .collect();
    let later = facebook(&account);
    let outcome = with(&later, &answers, &[]);
    assert!(outcome.at("/headline/comments/estimate").is_null());
    let estimate = outcome.at("/answer/estimate");
    assert_eq!((&estimate["value"], &estimate["high"]), (&300.into(), &300.into()));
    assert_eq!((&estimate["beyond"], &estimate["early"]), (&50.into(), &false.into()));
    assert_eq!(outcome.at("/headline/posts/estimate")["beyond"], 0);
    assert_eq!(finding(&outcome, "answers_to_ask"), None);
}

/// Forty of 300 drawn, every fourth is gone: about 75, in none of the figures.
#[test]
fn what_is_gone_is_said_and_stays_possible() {
    let archive = facebook(&long_timeline());
    let seen = std::cell::Cell::new(0);
    let every_fourth = |_: &Analysis, _: ItemRef| {
        seen.set(seen.get() + 1);
        if seen.get() % 4 == 0 { Answer::Gone } else { Answer::Public }
    };
    let answers = look_up(&archive.path, 40, &every_fourth);
    let outcome = with(&archive, &answers, &["--language", "de"]);
    let estimate = outcome.at("/answer/estimate");
    let value = estimate["value"].as_u64().unwrap();
    let gone = estimate["gone"].as_u64().unwrap();
    assert_eq!(value + gone, 300);
    assert!((72..=78).contains(&gone), "{gone}");
    assert_eq!(outcome.at("/answer/at_most"), 300);
    let row = outcome.at("/evidence").as_array().unwrap();
    let row = row.iter().find(|row| row["evidence"] == "answered_gone").unwrap();
    assert_eq!((&row["count"], &row["scope"]), (&10.into(), &"unclear".into()));
}

/// Told "friends", seen "public": the look-up wins and the report says so.
#[test]
fn a_look_up_goes_before_what_was_told() {
    let mut account = long_timeline();
    account.albums = vec![Album::new("Ostsee", [Photo::new(1, "2013-07-01")])];
    let archive = facebook(&account);
    let mut answers = look_up(&archive.path, 40, &public_until_2014);
    // Looked up without a draw, as in the cross-check.
    answers.sample = None;
    let public = answers.items.values().filter(|answer| **answer == Answer::Public).count() as u64;
    let outcome = with(&archive, &answers, &["--facebook-audience", "friends"]);
    assert_eq!(triple(outcome.at("/answer")), (301, public, public));
    let detail = &finding(&outcome, "answers_contradict").unwrap()["detail"];
    assert_eq!(detail["seen_public"], public);
    assert_eq!(detail["seen_not_public"], 0);
}

#[test]
fn what_was_told_in_the_survey_counts_unless_the_command_says_otherwise() {
    let archive = facebook(&a());
    let mut text = serde_json::to_value(Answers::new(SEED)).unwrap();
    text["facebook_audience"] = serde_json::json!(
        { "told": [{ "audience": "friends", "since": null },
                   { "audience": "public", "since": "2024-01-01" }] }
    );
    let answers: Answers = serde_json::from_value(text).unwrap();
    with(&archive, &answers, &[]).assert_counts(&[("posts", (6, 2, 4)), ("photos", (5, 0, 0))]);
    let outcome = with(&archive, &answers, &["--facebook-audience", "public"]);
    outcome.assert_counts(&[("posts", (6, 4, 6)), ("photos", (5, 5, 5))]);
}

#[test]
fn a_file_that_holds_no_answers_is_named_and_left_alone() {
    let archive = facebook(&a());
    let file = archive.folder.path().join("answers.json");
    let other = "{\"schema\": \"widerspruch.answers/3\"}";
    for (content, words) in [
        ("[]", "this is no file of answers by this program"),
        ("{\"schema\": \"widerspruch.answers/1\"", "it is damaged"),
        (other, "written by another version"),
    ] {
        fs::write(&file, content).unwrap();
        let outcome = widerspruch([
            "report".as_ref(),
            archive.path.as_os_str(),
            "--answers".as_ref(),
            file.as_os_str(),
            "--language".as_ref(),
            "en".as_ref(),
        ]);
        assert_eq!(outcome.code, 2, "{content}");
        assert!(outcome.stderr.contains("answers.json: "), "{}", outcome.stderr);
        assert!(outcome.stderr.contains(words), "{}", outcome.stderr);
        assert_eq!(fs::read_to_string(&file).unwrap(), content);
    }
    let missing = archive.folder.path().join("none.json").display().to_string();
    let outcome = widerspruch([archive.path.display().to_string(), "--answers".into(), missing]);
    assert_eq!(outcome.code, 2);
}
