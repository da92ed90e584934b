//! The guided start as a person uses it, on a pseudo-terminal: `widerspruch` and nothing behind it.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use tempfile::TempDir;

use crate::support::fixtures;
use crate::support::run::widerspruch;
use crate::support::terminal::Terminal;

const MENU: &str = "What do you want to do?";
const SKIP: &str = "b back · q quit";

/// A home with Downloads, a folder to be in, and a browser that notes what it is given.
struct Place {
    home: TempDir,
    here: TempDir,
    programs: TempDir,
}

impl Place {
    fn new() -> Self {
        let new = || TempDir::new().unwrap();
        let place = Self { home: new(), here: new(), programs: new() };
        fs::create_dir(place.home.path().join("Downloads")).unwrap();
        let opener = place.programs.path().join("xdg-open");
        let script = format!("#!/bin/sh\nprintf '%s' \"$*\" > '{}'\n", place.seen().display());
        fs::write(&opener, script).unwrap();
        fs::set_permissions(&opener, fs::Permissions::from_mode(0o755)).unwrap();
        place
    }

    /// The same with the example archive among the downloads.
    fn with_an_archive(name: &str) -> Self {
        let place = Self::new();
        let demo = place.home.path().join("Downloads").join(name).display().to_string();
        assert_eq!(widerspruch(["demo", "--save", &demo]).code, 0);
        place
    }

    fn seen(&self) -> std::path::PathBuf {
        self.programs.path().join("seen")
    }

    fn start(&self, arguments: &[&str], columns: u16) -> Terminal {
        self.start_with(arguments, columns, &[("TERM", "dumb")])
    }

    fn start_with(&self, arguments: &[&str], columns: u16, more: &[(&str, &str)]) -> Terminal {
        let path = |path: &Path| path.display().to_string();
        let mut surroundings =
            vec![("HOME", path(self.home.path())), ("PATH", path(self.programs.path()))];
        surroundings.extend(more.iter().map(|(name, value)| (*name, (*value).to_owned())));
        Terminal::start_in(arguments, self.here.path(), columns, &surroundings)
    }

    /// Names of what lies in the current folder.
    fn written(&self) -> Vec<String> {
        let entries = fs::read_dir(self.here.path()).unwrap();
        let mut names: Vec<String> =
            entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }
}

const NAME: &str = "facebook-erika-2026-10-18-AbCdEf12.zip";

/// From the name of the program to the answer, everything told.
fn up_to_the_answer(terminal: &mut Terminal) {
    terminal.wait_for("This is what I found:");
    terminal.wait_for("facebook-erika-2026-10-18-AbCdEf12.zip: Facebook and Instagram, 1 file,");
    terminal.wait_for("18 October 2026").wait_for("q quit").press("1");
    terminal.wait_for("Question 1 of 3").wait_for(SKIP).press("2");
    terminal.wait_for("Question 2 of 3").wait_for(SKIP).press("2");
    terminal.wait_for("Question 3 of 3").wait_for(SKIP).press("1");
    terminal.wait_for("On which day?").wait_for(">").press("20 May 2025\r");
    // Without a word it is 88 to 281; 98 of them are posts on the own timeline, and what hangs on them.
    terminal.wait_for("Between 88 and 183 of your");
    // The command stands below the menu; in plain lines it is not folded.
    terminal.wait_for(MENU).wait_for("q quit");
    terminal.wait_for("Only for the practised – the same step as a command:");
    terminal.wait_for(
        "widerspruch report ~/Downloads/facebook-erika-2026-10-18-AbCdEf12.zip \
         --facebook-audience=friends --objected=2025-05-20",
    );
}

#[test]
fn from_the_name_of_the_program_to_a_page_and_a_letter() {
    let place = Place::with_an_archive(NAME);
    let mut terminal = place.start(&["--language", "en"], 100);
    up_to_the_answer(&mut terminal);
    terminal.press("1");
    terminal.wait_for("--objected=2025-05-20 --open");
    terminal.wait_for(MENU).wait_for("q quit").press("2");
    terminal
        .wait_for("does not name the earlier one")
        .wait_for("widerspruch letter ~/Downloads/")
        .wait_for("takes those with *, b = back):")
        .press("\r");
    terminal.wait_for(MENU).wait_for("q quit").press("4");
    // The first of them are shown, all of them are in the file.
    terminal.wait_for("--details=texts").wait_for("Every item");
    terminal.wait_for("Facebook, account 1 · Posts: 65 found");
    terminal.wait_for("Everything is in this file");
    terminal.wait_for(&place.here.path().join("widerspruch-items.txt").display().to_string());
    terminal.wait_for(MENU).wait_for("q quit").press("5");
    terminal.wait_for("widerspruch share ~/Downloads/");
    terminal.wait_for("Posts: 10 to 99 found, 0 certain, 1 to 9 at most");
    terminal.wait_for("Write this file?").wait_for("0 no, write nothing").press("0");
    terminal.wait_for("Nothing was written.");
    terminal.wait_for(MENU).wait_for("q quit").press("0");
    let (code, screen) = terminal.end();
    assert_eq!(code, 0, "{screen}");
    assert_eq!(
        place.written(),
        ["objection-letter.html", "widerspruch-items.txt", "widerspruch-report.html"]
    );
    let page = fs::read_to_string(place.here.path().join("widerspruch-report.html")).unwrap();
    assert!(page.contains("You objected on"), "the page knows what was told");
    assert!(!screen.contains('\u{1b}'), "plain lines only");
}

/// Reads the only archive, skips the questions, and says in the survey that only friends could see posts.
fn narrow(terminal: &mut Terminal) {
    terminal.wait_for("q quit").press("1");
    for _ in 0..3 {
        terminal.wait_for(SKIP).press("0");
    }
    terminal.wait_for("Between 88 and 281 of your").wait_for(MENU).wait_for("q quit").press("3");
    terminal.wait_for("widerspruch audience ~/Downloads/");
    terminal.wait_for("Who could see what you posted").wait_for("b back · q pause").press("2");
    terminal.wait_for_any(&["b back · q pause", "A short cross-check"]);
    terminal.press("\u{4}");
}

#[test]
fn who_narrows_the_range_sees_the_new_answer() {
    let place = Place::with_an_archive(NAME);
    let mut terminal = place.start(&["--language", "en"], 80);
    narrow(&mut terminal);
    terminal.wait_for("Between 88 and 183 of your").wait_for(MENU).wait_for("q quit").press("1");
    terminal.wait_for("--answers=widerspruch-answers.json --open");
    terminal.wait_for(MENU).wait_for("q quit").press("q");
    assert_eq!(terminal.end().0, 0);
}

/// Who comes back need not say again what the survey kept; who begins afresh loses nothing.
#[test]
fn the_second_visit_knows_the_answers_of_the_first() {
    let place = Place::with_an_archive(NAME);
    let mut terminal = place.start(&["--language", "en"], 80);
    narrow(&mut terminal);
    terminal.wait_for("Between 88 and 183 of your").wait_for(MENU).wait_for("q quit").press("q");
    assert_eq!(terminal.end().0, 0);

    let file = place.here.path().join("widerspruch-answers.json");
    let kept = fs::read_to_string(&file).unwrap();
    let mut terminal = place.start(&["--language", "en"], 80);
    terminal.wait_for("q quit").press("1");
    terminal.wait_for("Your answers from the other day still hold.").wait_for(SKIP).press("1");
    terminal.wait_for("Question 1 of 2").wait_for(SKIP).press("0");
    terminal.wait_for("Question 2 of 2").wait_for(SKIP).press("0");
    terminal.wait_for("Between 88 and 183 of your").wait_for(MENU).wait_for("q quit").press("1");
    terminal.wait_for("--answers=widerspruch-answers.json --open");
    // Another archive is chosen from the list, and from the first question there is a way back to it.
    terminal.wait_for(MENU).wait_for("7 choose another archive").wait_for("q quit").press("7");
    terminal.wait_for("This is what I found:").wait_for("q quit").press("1");
    terminal.wait_for("still hold.").wait_for(SKIP).press("2");
    terminal.wait_for("Question 1 of 3").wait_for(SKIP).press("b");
    terminal.wait_for("This is what I found:").wait_for("q quit").press("1");
    terminal.wait_for("still hold.").wait_for(SKIP).press("2");
    for _ in 0..3 {
        terminal.wait_for("Question").wait_for(SKIP).press("0");
    }
    terminal.wait_for("Between 88 and 281 of your").wait_for(MENU).wait_for("q quit").press("3");
    terminal.wait_for("--answers=widerspruch-answers-2.json");
    terminal.wait_for("Who could see what you posted").wait_for("b back · q pause").press("q");
    terminal.wait_for(MENU).wait_for("q quit").press("q");
    assert_eq!(terminal.end().0, 0);
    assert_eq!(fs::read_to_string(file).unwrap(), kept, "nothing was written over");
}

/// The survey promises that an unfinished sample stays closed, so nothing that follows may show it.
#[test]
fn a_sample_that_is_put_off_changes_neither_answer_nor_page() {
    let place = Place::with_an_archive(NAME);
    let mut terminal = place.start(&["--language", "en"], 100);
    terminal.wait_for("q quit").press("1");
    for key in ["2", "0", "0"] {
        terminal.wait_for(SKIP).press(key);
    }
    terminal.wait_for("Between 88 and 183 of your").wait_for(MENU).wait_for("q quit").press("3");
    terminal.wait_for("enough of these").wait_for("b back · q pause").press("w");
    terminal.wait_for("A short cross-check").wait_for("go on without").press("2");
    terminal.wait_for("How many do you want").wait_for("pleases.").press("1");
    terminal.wait_for("1 of 20").wait_for("b back · q pause").press("1");
    terminal.wait_for("2 of 20").wait_for("b back · q pause").press("q");
    terminal.wait_for("the result stays closed until then").wait_for("3 go on").press("1");
    terminal.wait_for("Type widerspruch again later to go on from there.");
    terminal.wait_for("Until then the answer from before holds");
    terminal.wait_for(MENU).wait_for("q quit").press("1");
    terminal.wait_for("--facebook-audience=friends --open").wait_for(MENU);
    terminal.wait_for("q quit").press("0");
    let (code, screen) = terminal.end();
    assert_eq!(code, 0, "{screen}");
    assert!(!screen.contains("Welcome back"), "nobody was here before:\n{screen}");
    assert!(!screen.contains("your sample") && !screen.contains("probably between"), "{screen}");
    let page = fs::read_to_string(place.here.path().join("widerspruch-report.html")).unwrap();
    assert!(!page.contains("probably between"), "the page shows the estimate");
}

/// The command that asks hears Ctrl-C and says what became of it, once; whoever started it ends, too.
#[test]
fn ctrl_c_at_the_reasons_of_the_letter_ends_it_at_once() {
    let place = Place::with_an_archive(NAME);
    let mut terminal = place.start(&["--language", "en"], 80);
    terminal.wait_for("q quit").press("1");
    for _ in 0..3 {
        terminal.wait_for(SKIP).press("0");
    }
    terminal.wait_for(MENU).wait_for("q quit").press("1");
    terminal.wait_for("Saved:").wait_for(MENU).wait_for("q quit").press("2");
    terminal.wait_for("takes those with *, b = back):").interrupt();
    let (code, screen) = terminal.end();
    assert_eq!(code, 130, "{screen}");
    assert_eq!(screen.matches("Interrupted. This step wrote no file.").count(), 1, "{screen}");
    assert_eq!(place.written(), ["widerspruch-report.html"]);
}

/// The end of input agrees to nothing, and neither does going back: the menu is there again.
#[test]
fn the_end_of_input_at_the_reasons_writes_no_letter() {
    let place = Place::with_an_archive(NAME);
    let mut terminal = place.start(&["--language", "en"], 80);
    terminal.wait_for("q quit").press("1");
    for _ in 0..3 {
        terminal.wait_for(SKIP).press("0");
    }
    for answer in ["\u{4}", "2\u{4}\u{4}", "b\n", "q\n"] {
        terminal.wait_for(MENU).wait_for("q quit").press("2");
        terminal.wait_for("takes those with *, b = back):").press(answer);
        terminal.wait_for("Nothing was written.");
    }
    terminal.wait_for(MENU).wait_for("q quit").press("q");
    assert_eq!(terminal.end().0, 0);
    assert!(place.written().is_empty(), "{:?}", place.written());
}

/// A busy computer takes its time to say that there is no browser.
#[test]
fn a_page_that_no_browser_shows_says_so_and_where_it_lies() {
    for (script, said) in [
        ("#!/bin/sh\n/bin/sleep 1\nexit 3\n", "No browser could be opened here."),
        ("#!/bin/sh\nexit 0\n", "The browser should show the page now."),
    ] {
        let place = Place::new();
        fs::write(place.programs.path().join("xdg-open"), script).unwrap();
        let mut terminal = place.start(&["demo", "--open", "--language", "en"], 100);
        let name = place.here.path().join("widerspruch-example.html");
        terminal.wait_for(&format!("Saved: {}", name.display())).wait_for(said);
        assert_eq!(terminal.end().0, 0);
    }
}

#[test]
fn enter_alone_takes_the_only_archive() {
    let place = Place::with_an_archive(NAME);
    let mut terminal = place.start(&["--language", "en"], 80);
    terminal.wait_for("One key is enough.");
    // Within a moment it may still belong to the command.
    std::thread::sleep(std::time::Duration::from_millis(1200));
    terminal.press("\r").wait_for("Question 1 of 3").wait_for(SKIP).press("q");
    assert_eq!(terminal.end().0, 0);
}

/// Outside of the EEA and Switzerland visibility alone is counted, so the sentence is another one.
#[test]
fn the_answer_names_the_region_and_one_key_changes_it() {
    let place = Place::with_an_archive(NAME);
    let mut terminal = place.start(&["--language", "en"], 80);
    terminal.wait_for("q quit").press("1");
    for _ in 0..3 {
        terminal.wait_for(SKIP).press("0");
    }
    terminal.wait_for("(counted for: European Economic Area)").wait_for("q quit").press("6");
    terminal.wait_for("Where do you live?").wait_for("2 Switzerland").wait_for(SKIP).press("2");
    terminal.wait_for("Between 88 and 281 of your").wait_for("(counted for: Switzerland)");
    terminal.wait_for("q quit").press("2");
    terminal.wait_for("widerspruch letter ~/Downloads/").wait_for("--region=ch --open");
    terminal.wait_for("takes those with *, b = back):").press("\r");
    terminal.wait_for(MENU).wait_for("q quit").press("0");
    assert_eq!(terminal.end().0, 0);
    let letter = fs::read_to_string(place.here.path().join("objection-letter.html")).unwrap();
    assert!(letter.contains("DSG"), "Swiss law");
}

/// A computer in London may be somewhere else than its person, so that it asks and does not decide.
#[test]
fn who_seems_to_live_elsewhere_is_asked_where() {
    let place = Place::with_an_archive(NAME);
    let london = [("TERM", "dumb"), ("TZ", "Europe/London")];
    let mut terminal = place.start_with(&["--language", "en"], 80, &london);
    terminal.wait_for("q quit").press("1");
    for number in 1..=3 {
        terminal.wait_for(&format!("Question {number} of 4")).wait_for(SKIP).press("0");
    }
    terminal.wait_for("Question 4 of 4").wait_for("Where do you live?");
    terminal.wait_for("3 United Kingdom").wait_for(SKIP).press("3");
    terminal.wait_for("are public or went to Meta AI").wait_for("(counted for: United Kingdom)");
    terminal.wait_for("--region=uk").press("q");
    assert_eq!(terminal.end().0, 0);

    let archive = place.home.path().join("Downloads").join(NAME).display().to_string();
    for (more, is_told) in [(None, true), (Some("--region=eea"), false)] {
        let arguments = ["report", &archive, "--language", "en"].into_iter().chain(more);
        let arguments: Vec<&str> = arguments.collect();
        let terminal = place.start_with(&arguments, 100, &london);
        let (code, screen) = terminal.end();
        assert_eq!(code, 0, "{screen}");
        let told = "Counted for: European Economic Area. If you live elsewhere";
        assert_eq!(screen.contains(told), is_told, "{screen}");
        assert_eq!(screen.contains("--region uk"), is_told, "{screen}");
    }
}

/// What to do with the file is said where it was written; a second one does not stop at the first.
#[test]
fn who_saves_statistics_is_told_what_they_are_for() {
    let place = Place::with_an_archive(NAME);
    let mut terminal = place.start(&["--language", "en"], 80);
    terminal.wait_for("q quit").press("1");
    for _ in 0..3 {
        terminal.wait_for(SKIP).press("0");
    }
    for name in ["widerspruch-statistics.json", "widerspruch-statistics-2.json"] {
        terminal.wait_for(MENU).wait_for("q quit").press("5");
        terminal.wait_for(&format!("--output={name}"));
        terminal.wait_for("Write this file?").wait_for("0 no, write nothing").press("1");
        terminal.wait_for("send them this file as an attachment of an e-mail");
        terminal.wait_for(&place.here.path().join(name).display().to_string());
    }
    terminal.wait_for(MENU).wait_for("q quit").press("q");
    assert_eq!(terminal.end().0, 0);
    let written = ["widerspruch-statistics-2.json", "widerspruch-statistics.json"];
    assert_eq!(place.written(), written);
}

/// What a screen reader is given: no bars, nothing drawn over, each number behind its name.
#[test]
fn plain_lines_are_led_through_in_german_and_english() {
    for (language, skip, day, menu, choice, row) in [
        (
            "de",
            "b zurück · q Ende",
            "nur die Eingabetaste.",
            "Was möchtest du tun?",
            "q Ende",
            "Beiträge: 65 gefunden, 0 sicher, 65 höchstens",
        ),
        ("en", SKIP, "just press Enter.", MENU, "q quit", "Posts: 65 found, 0 certain, 65 at most"),
    ] {
        let place = Place::with_an_archive(NAME);
        let colourful = [("NO_COLOR", ""), ("TERM", "xterm-256color"), ("CLICOLOR_FORCE", "1")];
        let mut terminal = place.start_with(&["--plain", "--language", language], 80, &colourful);
        terminal.wait_for(skip.split(" · ").last().unwrap_or_default()).press("1");
        for _ in 0..2 {
            terminal.wait_for(skip).press("0");
        }
        terminal.wait_for(skip).press("1").wait_for(day).wait_for(">").press("2025-05-20\r");
        terminal.wait_for(menu).wait_for(choice);
        terminal.wait_for("--objected=2025-05-20").wait_for("--plain").press("4");
        terminal.wait_for("--plain").wait_for(row);
        terminal.wait_for(menu).wait_for(choice).press("0");
        let (code, screen) = terminal.end();
        assert_eq!(code, 0, "{screen}");
        let drawn = |sign: char| {
            sign.is_control() && sign != '\n' || ('\u{2190}'..='\u{25ff}').contains(&sign)
        };
        let lines: Vec<&str> = screen.lines().filter(|line| line.contains(drawn)).collect();
        assert!(lines.is_empty(), "{lines:#?}");
    }
}

#[test]
fn sixty_columns_hold_every_line_but_commands() {
    let place = Place::with_an_archive(NAME);
    let mut terminal = place.start(&["--language", "de"], 60);
    terminal.wait_for("q Ende").press("1");
    for _ in 0..3 {
        terminal.wait_for("b zurück · q Ende").press("0");
    }
    terminal.wait_for("Was möchtest du tun?").wait_for("q Ende").press("0");
    let (code, screen) = terminal.end();
    assert_eq!(code, 0);
    let too_long: Vec<&str> = screen
        .lines()
        .filter(|line| line.chars().count() > 60 && !line.starts_with("  widerspruch "))
        .collect();
    assert!(too_long.is_empty(), "{too_long:#?}");
    assert!(screen.contains("Zwischen 88 und 281 deiner"), "{screen}");
}

#[test]
fn where_nothing_lies_there_is_an_example_a_letter_and_a_place_to_name() {
    let place = Place::new();
    let mut terminal = place.start(&["--language", "en"], 80);
    terminal.wait_for("there is no archive of Facebook or Instagram.");
    terminal.wait_for("No archive yet?").wait_for(MENU).wait_for("q quit").press("1");
    terminal.wait_for("widerspruch demo --open");
    terminal.wait_for(MENU).wait_for("q quit").press("3");
    let demo = place.programs.path().join("mine it.zip");
    assert_eq!(widerspruch(["demo", "--save", &demo.display().to_string()]).code, 0);
    terminal.wait_for("Enter alone takes you back.").press("/nowhere.zip\n");
    terminal.wait_for("/nowhere.zip").wait_for(">").press("\n");
    terminal.wait_for(MENU).wait_for("q quit").press("/no.zip\r").wait_for("/no.zip");
    // Dropped on the menu itself, without Enter, as terminals write it.
    terminal.wait_for(MENU).wait_for("q quit").press(&format!("'{}' ", demo.display()));
    for _ in 0..3 {
        terminal.wait_for(SKIP).press("0");
    }
    terminal.wait_for("Between 88 and 281 of your").wait_for("q quit").press("0");
    assert_eq!(terminal.end().0, 0);
    assert_eq!(place.written(), ["widerspruch-example.html"]);
}

/// A file that is dropped where keys are asked for is that file, and no row of keys.
#[test]
fn another_archive_may_be_dropped_on_every_menu() {
    let place = Place::with_an_archive(NAME);
    let other = place.programs.path().join("another one.zip");
    let archive = fixtures::all().into_iter().find(|own| own.name == "facebook-L4-json").unwrap();
    let zip = archive.tree.zip_as(place.programs.path(), "other.zip");
    fs::rename(zip, &other).unwrap();
    let dropped = format!("{} ", other.display()).replace(" one", "\\ one");
    let mut terminal = place.start(&["--language", "en"], 80);
    terminal.wait_for("One key is enough.").press("1");
    for _ in 0..3 {
        terminal.wait_for(SKIP).press("0");
    }
    terminal.wait_for("Between 88 and 281 of your").wait_for("q quit").press(&dropped);
    for _ in 0..3 {
        terminal.wait_for("Question").wait_for(SKIP).press("0");
    }
    terminal.wait_for(MENU).wait_for("q quit").wait_for("another one.zip'").press("q");
    let (code, screen) = terminal.end();
    assert_eq!(code, 0, "{screen}");
    assert!(!screen.contains("means nothing here"), "{screen}");
}

#[test]
fn the_end_of_input_ctrl_c_and_a_key_end_it_everywhere() {
    for (how, code) in [("\u{4}", 0), ("\u{3}", 130), ("q", 0)] {
        for answered in 0..=4 {
            let place = Place::with_an_archive(NAME);
            let mut terminal = place.start(&["--language", "en"], 80);
            terminal.wait_for("One key is enough.");
            for step in 0..answered {
                terminal.press(if step == 0 { "1" } else { "0" });
                terminal.wait_for(if step == 3 { "q quit" } else { SKIP });
            }
            let (ended, screen) = terminal.insist(how);
            assert_eq!(ended, code, "{how:?} after {answered}:\n{screen}");
            // Ctrl-C that is pressed on makes the terminal throw away what is not shown yet.
            let says_goodbye = how == "\u{3}" || screen.contains("Goodbye!");
            assert!(says_goodbye, "{how:?} after {answered}:\n{screen}");
            assert!(place.written().is_empty(), "{:?}", place.written());
        }
    }
}

#[test]
fn what_did_not_end_or_does_not_open_is_told_before_anything_is_chosen() {
    let place = Place::with_an_archive(NAME);
    let downloads = place.home.path().join("Downloads");
    fs::write(downloads.join("facebook-erika-2026-10-18-AbCdEf13.zip.crdownload"), "x").unwrap();
    fs::write(downloads.join("instagram-erika-2026-10-18-AbCdEf14.zip"), "x").unwrap();
    let mut terminal = place.start(&["--language", "en"], 100);
    terminal.wait_for("Not downloaded completely yet: facebook-erika-2026-10-18-AbCdEf13");
    terminal.wait_for("Cannot be opened: instagram-erika-2026-10-18-AbCdEf14.zip");
    terminal.wait_for("This is what I found:").wait_for("q quit").press("0");
    assert_eq!(terminal.end().0, 0);
}

#[test]
fn a_pipe_gets_the_page_that_says_where_to_begin() {
    let outcome = widerspruch(["--language", "en"]);
    assert_eq!(outcome.code, 0);
    assert!(outcome.stdout.contains("widerspruch ~/Downloads"), "{}", outcome.stdout);
    assert!(!outcome.stdout.contains("Looking in Downloads"));
}
