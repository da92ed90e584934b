//! The page in a real browser: nothing is requested, nothing is complained about, and it prints
//! on at most four sheets. Needs Chromium, so it runs only when asked to:
//! `WIDERSPRUCH_BROWSER=chromium cargo test browser`.

use std::path::Path;
use std::process::Command;

use super::html;
use crate::i18n::Language;
use crate::report::samples;

/// The browser to use, or why the test does not run.
fn browser() -> Option<String> {
    let browser = std::env::var("WIDERSPRUCH_BROWSER").ok();
    if browser.is_none() {
        println!("skipped: set WIDERSPRUCH_BROWSER to the name of a Chromium");
    }
    browser
}

fn run(browser: &str, profile: &Path, arguments: &[&str], page: &Path) -> String {
    let output = Command::new(browser)
        .args(["--headless=new", "--no-sandbox", "--disable-gpu", "--enable-logging=stderr"])
        .arg(format!("--user-data-dir={}", profile.display()))
        .args(arguments)
        .arg(format!("file://{}", page.display()))
        .output()
        .expect("the browser starts");
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn a_browser_requests_nothing_complains_about_nothing_and_prints_on_four_sheets() {
    let Some(browser) = browser() else { return };
    let folder = tempfile::tempdir().unwrap();
    for (name, report) in samples::all() {
        let page = folder.path().join(format!("{name}.html"));
        std::fs::write(&page, html(&report, Language::De).unwrap()).unwrap();
        let (pdf, log) = (folder.path().join("page.pdf"), folder.path().join("net.json"));
        let complaints = run(
            &browser,
            &folder.path().join("profile"),
            &[
                "--no-pdf-header-footer",
                "--disable-background-networking",
                "--disable-component-update",
                &format!("--print-to-pdf={}", pdf.display()),
                &format!("--log-net-log={}", log.display()),
            ],
            &page,
        );
        let complaints: Vec<&str> =
            complaints.lines().filter(|line| line.contains("CONSOLE")).collect();
        assert!(complaints.is_empty(), "{name}: {complaints:?}");
        // The browser itself may call home; the page's own links are what must not be asked for.
        let log = std::fs::read_to_string(&log).unwrap();
        for host in ["facebook.com", "instagram.com", "whatsapp.com", "help.meta.com"] {
            assert!(!log.contains(host), "{name}: {host} was asked");
        }
        let pdf = String::from_utf8_lossy(&std::fs::read(&pdf).unwrap()).into_owned();
        let sheets = pdf.matches("/Type /Page\n").count() + pdf.matches("/Type /Page/").count();
        assert!((1..=4).contains(&sheets), "{name}: {sheets} sheets");
    }
}
