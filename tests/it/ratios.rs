//! The guard of the benchmark: what it makes of the figures of two runs.

#[path = "../../benches/speed/ratios.rs"]
mod kept;

use kept::{Finding, Row, compare, read, written};

fn row(what: &str, scale: f64, ratio: &str, value: f64) -> Row {
    let (ratio, day) = (ratio.to_owned(), "2026-11-27".to_owned());
    let machine = "x86_64; 2 cores; invented".to_owned();
    Row { what: what.to_owned(), scale, threads: 2, ratio, value, day, machine }
}

#[test]
fn more_than_a_tenth_above_the_last_run_is_a_regression() {
    let before = [row("archive", 0.1, "a / c", 0.8), row("archive", 0.1, "a / b", 4.0)];
    let now = [row("archive", 0.1, "a / c", 0.9), row("archive", 0.1, "a / b", 4.39)];
    let [first, second] = compare(&before, &now).try_into().unwrap();
    assert_eq!(first, Finding::Worse("a / c".to_owned(), 0.8, 0.9));
    assert!(first.is_regression());
    assert_eq!(first.line(), "REGRESSION  a / c: 0.800 before, 0.900 now (+12.5 %)");
    assert_eq!(second, Finding::Kept("a / b".to_owned(), 4.0, 4.39));
    assert!(!second.is_regression());
}

#[test]
fn an_improvement_and_a_new_ratio_are_accepted() {
    let before = [row("again", 1.0, "told", 0.12)];
    let now = [row("again", 1.0, "told", 0.06), row("again", 1.0, "minor", 0.07)];
    let found = compare(&before, &now);
    assert_eq!(
        found,
        [Finding::Kept("told".to_owned(), 0.12, 0.06), Finding::New("minor".to_owned(), 0.07)]
    );
    assert!(!found.iter().any(Finding::is_regression));
    assert_eq!(found[0].line(), "kept        told: 0.120 before, 0.060 now (-50.0 %)");
}

#[test]
fn a_ratio_that_is_no_longer_measured_is_named() {
    let before = [row("pages", 0.1, "report / tokens", 0.9), row("pages", 0.1, "peak", 27.0)];
    let found = compare(&before, &[row("pages", 0.1, "peak", 27.0)]);
    let missing = found.last().unwrap();
    assert_eq!(missing.line(), "MISSING     report / tokens: measured before, and not now");
    assert!(missing.is_regression());
}

#[test]
fn only_runs_of_the_same_archive_and_scale_are_compared() {
    let before = [row("archive", 1.0, "a / c", 0.5), row("pages", 0.1, "a / c", 0.5)];
    let found = compare(&before, &[row("archive", 0.1, "a / c", 0.9)]);
    assert_eq!(found, [Finding::New("a / c".to_owned(), 0.9)]);
}

#[test]
fn what_is_written_is_read_again_and_other_runs_stay() {
    let before = [row("pages", 0.1, "peak", 27.5), row("archive", 1.0, "gone", 0.5)];
    let text = written(&before, &[row("archive", 1.0, "a / c", 0.75)]);
    assert_eq!(
        text,
        "what,scale,threads,ratio,value,day,machine\n\
         archive,1,2,a / c,0.750,2026-11-27,x86_64; 2 cores; invented\n\
         pages,0.1,2,peak,27.500,2026-11-27,x86_64; 2 cores; invented\n"
    );
    let again = read(&text).unwrap();
    assert_eq!(again, [row("archive", 1.0, "a / c", 0.75), row("pages", 0.1, "peak", 27.5)]);
}

#[test]
fn a_damaged_file_is_no_empty_one() {
    assert!(read("").is_err());
    let text = "what,scale,threads,ratio,value,day,machine\narchive,1,2,a / c,fast,2026-11-27,x\n";
    assert!(read(text).unwrap_err().contains("fast"));
}

#[test]
fn the_file_in_the_repository_is_whole() {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/ratios.csv");
    let text = std::fs::read_to_string(path).unwrap();
    let rows = read(&text).unwrap();
    for what in ["again", "archive", "pages"] {
        assert!(rows.iter().any(|row| row.what == what), "no figures of {what}");
    }
    assert_eq!(written(&rows, &[]), text, "written again it is the same");
}
