//! `widerspruch audience` as a person uses it, on a pseudo-terminal.

use std::fs;
use std::path::Path;

use serde_json::Value;
use tempfile::TempDir;

use crate::support::run::{report, widerspruch};
use crate::support::terminal::Terminal;

/// Words that open each screen.
const TIMELINE: &str = "Who could see what you posted on your Facebook timeline?";
const PLAN: &str = "How many do you want to look up?";
const HINT: &str = "b back · q pause";
const RESULT: &str = "The result";

/// A folder with the example archive, and a seed, so that every run draws the same.
fn folder() -> TempDir {
    let folder = folder_without_seed();
    let text = serde_json::json!({
        "schema": "widerspruch.answers/1",
        "seed": "000102030405060708090a0b0c0d0e0f",
        "facebook_audience": null,
        "sample": null,
    });
    fs::write(folder.path().join("widerspruch-answers.json"), text.to_string()).unwrap();
    folder
}

fn folder_without_seed() -> TempDir {
    let folder = TempDir::new().unwrap();
    let demo = folder.path().join("demo.zip").display().to_string();
    let outcome = widerspruch(["demo", "--save", &demo]);
    assert_eq!(outcome.code, 0, "{}", outcome.stderr);
    folder
}

fn start(folder: &Path, columns: u16) -> Terminal {
    Terminal::start(&["audience", "demo.zip", "--language", "en"], folder, columns)
}

/// Answers no question and chooses the smallest number.
fn up_to_the_first_look_up(terminal: &mut Terminal) {
    terminal.wait_for(TIMELINE).wait_for(HINT).press("0");
    terminal.wait_for("Question 2 of 5").wait_for(HINT).press("w");
    terminal.wait_for(PLAN).wait_for("not now").wait_for("pleases.").press("1");
    terminal.wait_for("of 20").wait_for(HINT);
}

fn answers(folder: &Path) -> Value {
    let text = fs::read_to_string(folder.join("widerspruch-answers.json")).unwrap();
    serde_json::from_str(&text).unwrap()
}

fn looked_up(folder: &Path) -> usize {
    answers(folder)["items"].as_object().unwrap().len()
}

/// Looks up one after the other until the result is there; every second thing is public.
fn look_all_up(terminal: &mut Terminal) -> usize {
    let mut pressed = 0;
    loop {
        terminal.press(if pressed % 2 == 0 { "1" } else { "2" });
        pressed += 1;
        if terminal.wait_for_any(&[HINT, RESULT]) == 1 {
            return pressed;
        }
    }
}

#[test]
fn one_sitting_leads_from_a_wide_range_to_an_estimate() {
    let folder = folder();
    let mut terminal = start(folder.path(), 80);
    terminal.wait_for("Of 159 posts, photos and comments");
    up_to_the_first_look_up(&mut terminal);
    assert!(terminal.screen().contains("Settles 94 items (59% of everything that is open)."));
    let pressed = look_all_up(&mut terminal);
    // A photo goes with its post, so twenty draws take at most twenty looks.
    assert!((10..=20).contains(&pressed), "{pressed}");
    let before = terminal.screen().split(RESULT).next().unwrap().to_owned();
    let told = ["By your sample", " drawn)", "At least", "Known now"];
    assert!(
        told.iter().all(|words| !before.contains(words)),
        "no result before the end:\n{before}"
    );
    terminal.wait_for("By your sample of 20 drawn items it is about");
    terminal.wait_for("widerspruch report demo.zip --answers widerspruch-answers.json");
    terminal.wait_for("Look up more?").press("0");
    let (code, screen) = terminal.end();
    assert_eq!(code, 0, "{screen}");

    let archive = folder.path().join("demo.zip").display().to_string();
    let file = folder.path().join("widerspruch-answers.json").display().to_string();
    let outcome = report([&archive, "--answers", &file]);
    let estimate = outcome.at("/answer/estimate");
    assert_eq!((&estimate["sample"], &estimate["confidence"]), (&20.into(), &0.95.into()));
    let shown = |key: &str| estimate[key].as_u64().unwrap();
    let words = format!("about {}, with 95% confidence", shown("value"));
    let screen = screen.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(screen.contains(&words), "{words}\n{screen}");
    assert!(shown("low") > 84 && shown("high") < 281, "narrower than without: {estimate}");

    // The letter names what holds, and says why that is another number.
    let letter = ["letter", &archive, "--answers", &file, "--reason=control", "--language=en"];
    let letter = widerspruch(letter);
    let flat = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let (low, high) = (outcome.at("/answer/at_least"), outcome.at("/answer/at_most"));
    let named = format!("this concerns at least {low} and at most {high} items");
    assert!(flat(&letter.stdout).contains(&named), "{named}\n{}", letter.stdout);
    let said = format!("at least {low}, at most {high}. The estimate from your sample (about");
    assert!(flat(&letter.stderr).contains(&said), "{said}\n{}", letter.stderr);
}

#[test]
fn the_answers_hold_no_word_of_what_was_shown() {
    let folder = folder();
    let mut terminal = start(folder.path(), 80);
    terminal.wait_for(TIMELINE).wait_for(HINT).press("0");
    for _ in 0..4 {
        terminal.wait_for("Question").wait_for(HINT).press("2");
    }
    terminal.wait_for("pleases.").press("2");
    terminal.wait_for("of 40").wait_for(HINT);
    look_all_up(&mut terminal);
    terminal.press("0");
    let (_, screen) = terminal.end();
    let file = fs::read_to_string(folder.path().join("widerspruch-answers.json")).unwrap();
    for canary in
        ["Erika", "Ida", "Tom", "Pflanzentausch", "ida_beispiel", "Ehrenfeld", "179000000000"]
    {
        assert!(screen.contains(canary), "{canary} was never shown, so it proves nothing");
        assert!(!file.contains(canary), "{canary} in {file}");
    }
    // Texts of any item: nothing but digests, dates of nothing, and the words of the format.
    let words = file.split(|c: char| !c.is_alphabetic()).filter(|word| word.len() > 2);
    let of_format = [
        "schema",
        "widerspruch",
        "answers",
        "seed",
        "facebook",
        "audience",
        "dont",
        "know",
        "told",
        "accounts",
        "groups",
        "sample",
        "plans",
        "reached",
        "strata",
        "known",
        "group",
        "period",
        "items",
        "posts",
        "pictures",
        "comments",
        "in_groups",
        "groups",
        "until",
        "to",
        "training",
        "since",
        "undated",
        "public",
        "friends",
        "only",
        "private",
        "gone",
        "skip",
        "differs",
    ];
    for word in words.filter(|word| !word.bytes().all(|byte| byte.is_ascii_hexdigit())) {
        assert!(of_format.contains(&word), "{word} in {file}");
    }
}

/// The words of the look-up that is shown last.
fn last_look_up(screen: &str) -> String {
    let start = screen.rfind(" of 20\n").unwrap();
    screen[start..].split("\n 1  ").next().unwrap().to_owned()
}

#[test]
fn after_a_kill_it_goes_on_with_the_same_draw() {
    let folder = folder();
    let mut terminal = start(folder.path(), 80);
    up_to_the_first_look_up(&mut terminal);
    for key in ["1", "2", "3"] {
        terminal.press(key).wait_for("of 20").wait_for(HINT);
    }
    let expected = last_look_up(terminal.screen());
    terminal.kill();
    assert_eq!(looked_up(folder.path()), 3);

    let mut terminal = start(folder.path(), 80);
    terminal.wait_for("Welcome back!").wait_for("of 20").wait_for(HINT);
    assert_eq!(last_look_up(terminal.screen()), expected);
    assert!(!terminal.screen().contains(TIMELINE), "what was answered is not asked again");
    look_all_up(&mut terminal);
    terminal.wait_for("By your sample of 20 drawn items");
}

#[test]
fn ctrl_c_the_end_of_input_and_a_closed_window_keep_what_was_answered() {
    for (how, code) in [("\u{3}", 130), ("\u{4}", 0), ("", 0)] {
        let folder = folder();
        let mut terminal = start(folder.path(), 80);
        up_to_the_first_look_up(&mut terminal);
        terminal.press("1").wait_for("of 20").wait_for(HINT);
        let ended = if how.is_empty() {
            terminal.close()
        } else {
            terminal.press(how);
            let (ended, screen) = terminal.end();
            let screen = screen.split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(screen.contains("All answers are saved in widerspruch-answers.json."));
            ended
        };
        assert_eq!(ended, code, "{how:?}");
        assert_eq!(looked_up(folder.path()), 1, "{how:?}");
        let left: Vec<_> = fs::read_dir(folder.path()).unwrap().collect();
        assert_eq!(left.len(), 2, "no half file is left: {left:?}");
    }
}

#[test]
fn a_wrong_key_is_answered() {
    let folder = folder();
    let mut terminal = start(folder.path(), 80);
    terminal.wait_for(TIMELINE).wait_for(HINT).press("9");
    terminal.wait_for("That means nothing here. You can press: 1 2 3 4 5 0 b q");
    terminal.press("'/tmp/facebook-erika.zip' ");
    terminal.wait_for("You can press: 1 2 3 4 5 0 b q").press("0");
    terminal.wait_for("Question 2 of 5").wait_for(HINT).press("q");
    assert_eq!(terminal.end().0, 0);
}

/// Other words about the timeline would change what there was to draw from.
#[test]
fn once_a_sample_is_drawn_other_words_about_the_timeline_are_refused() {
    let folder = folder();
    let mut terminal = start(folder.path(), 80);
    up_to_the_first_look_up(&mut terminal);
    terminal.press("1").wait_for("of 20").wait_for(HINT).press("q");
    terminal.wait_for("Pause:").wait_for("3  go on").press("1");
    assert_eq!(terminal.end().0, 0);
    let before = answers(folder.path());
    let told = ["audience", "demo.zip", "--language", "en", "--facebook-audience", "friends"];
    let (code, screen) = Terminal::start(&told, folder.path(), 80).end();
    assert_eq!(code, 2, "{screen}");
    assert!(screen.contains("this sample was drawn by what you had"), "{screen}");
    assert_eq!(answers(folder.path()), before);
}

#[test]
fn one_can_go_back_and_answer_otherwise() {
    let folder = folder();
    let mut terminal = start(folder.path(), 80);
    terminal.wait_for(TIMELINE).wait_for(HINT).press("2");
    terminal.wait_for("Question 2 of 5").wait_for(HINT).press("b");
    terminal.wait_for(TIMELINE).wait_for(HINT).press("0");
    terminal.wait_for("Question 2 of 5").wait_for(HINT);
    assert_eq!(answers(folder.path())["facebook_audience"], "dont_know");
    terminal.press("w").wait_for("pleases.").press("1").wait_for("of 20").wait_for(HINT);
    terminal.press("1").wait_for("of 20").wait_for(HINT);
    terminal.press("b").wait_for("Your answer so far: everybody can see it").wait_for(HINT);
    // The left arrow goes back, too; there is nothing before the first.
    terminal.press("\u{1b}[D").wait_for("Your answer so far: everybody").wait_for(HINT);
    terminal.press("3").wait_for("of 20").wait_for(HINT);
    let found = answers(folder.path());
    assert_eq!(found["items"].as_object().unwrap().values().next().unwrap(), "only_me");
    assert_eq!(looked_up(folder.path()), 1);
    terminal.press("q").wait_for("Pause:").press("1");
    assert_eq!(terminal.end().0, 0);
}

#[test]
fn who_stops_early_is_told_what_the_rest_would_buy() {
    let folder = folder();
    let mut terminal = start(folder.path(), 80);
    up_to_the_first_look_up(&mut terminal);
    for key in ["1", "2", "3", "1"] {
        terminal.press(key).wait_for("of 20").wait_for(HINT);
    }
    terminal.press("q").wait_for("Pause:").wait_for("stop and see the result");
    terminal.wait_for("3  go on").press("2");
    terminal.wait_for(RESULT).wait_for("You stopped at another number than you had chosen.");
    terminal.wait_for("rely on the range.");
    let (code, _) = terminal.end();
    assert_eq!(code, 0);
    // The same command goes on afterwards.
    let mut terminal = start(folder.path(), 80);
    terminal.wait_for("of 20").wait_for(HINT);
    look_all_up(&mut terminal);
    terminal.wait_for("By your sample of 20 drawn items");
}

#[test]
fn told_values_since_a_day_are_kept_and_used() {
    let folder = folder();
    let mut terminal = start(folder.path(), 80);
    terminal.wait_for(TIMELINE).wait_for(HINT).press("5");
    terminal.wait_for("What was it first?").wait_for(" 4  it varied").press("1");
    terminal.wait_for("From when on was it different?").wait_for("> ").press("neulich\r");
    terminal.wait_for("That is no day since 2004").wait_for("> ").press("5/6/2015\r");
    terminal
        .wait_for("That may be 6 May 2015 or 5 June 2015.")
        .wait_for("> ")
        .press("2016\u{7f}5\r");
    terminal.wait_for("And from then on?").wait_for(" 4  it varied").press("2");
    terminal.wait_for("Did it change once more").wait_for(" 2  no").press("2");
    terminal.wait_for("Question 2 of 5");
    let expected = serde_json::json!({ "told": [
        { "audience": "public", "since": null },
        { "audience": "friends", "since": "2015-01-01" },
    ] });
    assert_eq!(answers(folder.path())["facebook_audience"], expected);
}

/// Says "always friends", and then finds five of five public.
fn up_to_the_end_of_a_cross_check(terminal: &mut Terminal) {
    terminal.wait_for(TIMELINE).wait_for(HINT).press("2");
    terminal.wait_for("Question 2 of 5").wait_for(HINT).press("w");
    terminal.wait_for("A short cross-check").wait_for("go on without a cross-check").press("1");
    terminal.wait_for("Cross-check 1 of 5").wait_for(HINT).press("1");
    while terminal.wait_for_any(&[HINT, "For 5 of 5 answered items it was not as you said."]) == 0 {
        terminal.press("1");
    }
    terminal.wait_for("what I said holds all the same");
}

#[test]
fn who_remembers_wrongly_can_take_it_back() {
    let folder = folder();
    let mut terminal = start(folder.path(), 80);
    up_to_the_end_of_a_cross_check(&mut terminal);
    terminal.press("1").wait_for(PLAN).wait_for("155 items are still open.");
    // 159 things were open. Seen were three posts, a photo of one of them, and an archived post, which
    // was never open: four fewer.
    assert_eq!(answers(folder.path())["facebook_audience"], "dont_know");
    // What that costs was said before, and there is a way back.
    terminal.wait_for("Without a sample the range gets wider than with what you said:");
    terminal.wait_for("b back: what I said holds").wait_for("pleases.").press("b");
    terminal.wait_for(PLAN).wait_for("pleases.").press("0");
    // Nothing was told before this sitting.
    terminal.wait_for("Known before: at least 88, at most 281");
    assert_eq!(terminal.end().0, 0);
    let told = serde_json::json!({ "told": [{ "audience": "friends", "since": null }] });
    assert_eq!(answers(folder.path())["facebook_audience"], told);
}

#[test]
fn who_keeps_to_a_wrong_word_is_told_so_and_the_look_ups_win() {
    let folder = folder();
    let mut terminal = start(folder.path(), 80);
    up_to_the_end_of_a_cross_check(&mut terminal);
    terminal.press("2").wait_for(PLAN).wait_for("pleases.").press("0");
    terminal.wait_for(RESULT).wait_for("do not fit what you told in general");
    assert_eq!(terminal.end().0, 0);
    let archive = folder.path().join("demo.zip").display().to_string();
    let file = folder.path().join("widerspruch-answers.json").display().to_string();
    let outcome = report([&archive, "--answers", &file]);
    assert!(outcome.finds("answers_contradict"));
    assert!(outcome.at("/answer/at_least").as_u64().unwrap() > 84);
    assert!(outcome.at("/answer/estimate").is_null(), "a cross-check is no sample");
}

#[test]
fn forty_columns_are_enough() {
    let folder = folder();
    let mut terminal = start(folder.path(), 40);
    up_to_the_first_look_up(&mut terminal);
    look_all_up(&mut terminal);
    terminal.wait_for("Look up more?").press("0");
    let (_, screen) = terminal.end();
    for line in screen.lines() {
        // Addresses and the command stay whole, so that they can be copied.
        let is_whole = line.starts_with("https://") || line.starts_with("widerspruch report");
        assert!(is_whole || line.chars().count() <= 40, "{line:?}");
    }
}

#[test]
fn a_german_reads_german() {
    let folder = folder_without_seed();
    let mut terminal =
        Terminal::start(&["audience", "demo.zip", "--language", "de"], folder.path(), 80);
    terminal.wait_for("Wer konnte es sehen?").wait_for("Frage 1 von 5");
    terminal.wait_for("b zurück · q Pause").press("q");
    let (code, screen) = terminal.end();
    assert_eq!(code, 0);
    let flat = screen.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(flat.contains("Derselbe Befehl macht da weiter."), "{screen}");
}

#[test]
fn without_a_terminal_it_says_what_it_needs() {
    let folder = folder();
    let demo = folder.path().join("demo.zip").display().to_string();
    let outcome = widerspruch(["audience", &demo, "--language", "en"]);
    assert_eq!(outcome.code, 2);
    assert!(outcome.stderr.contains("needs a terminal that you can type in"), "{}", outcome.stderr);
    assert!(outcome.stdout.is_empty());
}
