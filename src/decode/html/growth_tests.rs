//! A page of twice the size takes twice the steps, whatever its shape. Steps are counted, because
//! the clock of a busy machine tells nothing.

use super::arena::steps;
use super::read;

const DATE: &str =
    "<div class=\"_3-94 _a6-o\"><div class=\"_a72d\">Jan 3, 2015 1:00:00 pm</div></div>";

/// The steps that a page takes, and its records.
fn steps_of(body: &str) -> (u64, u64) {
    steps();
    let page = read(format!("<html><body>{body}</body></html>").as_bytes(), |_, _| ());
    (steps(), page.records)
}

fn boxed(inside: &str) -> String {
    format!("<div class=\"_a6-g\">{inside}</div>")
}

/// `open` so many times, `inside`, and as many times `close`.
fn nested(open: &str, inside: &str, close: &str, times: usize) -> String {
    format!("{}{inside}{}", open.repeat(times), close.repeat(times))
}

#[test]
fn twice_the_page_takes_at_most_two_and_a_half_times_the_steps() {
    type Shape = fn(usize) -> String;
    let shapes: [(&str, usize, Shape); 14] = [
        ("tables of one cell", 60, |n| {
            boxed(&nested("<table><tr><td>", "x", "</td></tr></table>", n))
        }),
        ("tables of a label and a table", 60, |n| {
            boxed(&nested("<table><tr><td>a<b>c</b>", "x", "</td></tr></table>", n))
        }),
        ("tables of two cells", 60, |n| {
            boxed(&nested("<table><tr><td>a</td><td>", "x", "</td></tr></table>", n))
        }),
        ("tables of one cell, never closed", 60, |n| boxed(&"<table><tr><td>".repeat(n))),
        ("rows inside of rows", 60, |n| boxed(&nested("<tr>", "<td>x", "</tr>", n))),
        ("links in links", 200, |n| {
            boxed(&nested("<a href=\"https://example.org\">", "x", "</a>", n))
        }),
        ("blocks in blocks", 200, |n| boxed(&nested("<div>", "x", "</div>", n))),
        ("boxes in boxes", 200, |n| boxed(&nested("<div class=\"_a6-g\">", "x", "</div>", n))),
        ("dated boxes in dated boxes", 100, |n| {
            nested("<div class=\"_a6-g\">x", "x", &format!("{DATE}</div>"), n)
        }),
        ("boxes in one box", 10_000, |n| boxed(&boxed("x").repeat(n))),
        ("dated boxes in one box", 5_000, |n| {
            boxed(&boxed(&format!("<div>x</div>{DATE}")).repeat(n))
        }),
        ("dated boxes in one box with a table", 5_000, |n| {
            boxed(&format!("<table><tr><td>a<td>b</table>{}", boxed(&format!("x{DATE}")).repeat(n)))
        }),
        ("empty cells", 20_000, |n| {
            boxed(&format!("<table><tr>{}</table>", "<td></td>".repeat(n)))
        }),
        ("dated elements without boxes", 5_000, |n| {
            "<div><p>x</p><p>3 January 2015 at 13:00</p></div>".repeat(n)
        }),
    ];
    for (name, size, shape) in shapes {
        let (once, twice) = (steps_of(&shape(size)).0, steps_of(&shape(2 * size)).0);
        assert!(once > 0, "{name}");
        assert!(twice <= 5 * once / 2, "{name}: {once} steps, and {twice} for twice the size");
    }
}

#[test]
fn of_a_long_text_the_beginning_is_kept_and_what_stands_for_the_rest() {
    let text = "x".repeat(crate::domain::limits::STRING_BYTES + 100_000);
    let page =
        |end: &str| format!("<html><body>{}</body></html>", boxed(&format!("{text}{end}{DATE}")));
    let text_of = |html: &str| {
        let mut found = Vec::new();
        let page = read(html.as_bytes(), |_, record| found.extend(record.entry.blocks));
        assert_eq!((page.shortened, page.too_long), (1, false));
        assert_eq!(found.len(), 1);
        found.swap_remove(0)
    };
    assert_eq!(text_of(&page("y")), text_of(&page("y")));
    assert_ne!(text_of(&page("y")), text_of(&page("z")));
}

#[test]
fn dated_boxes_in_a_long_box_are_records_and_undated_ones_are_not() {
    let dated = boxed(&format!("<div>x</div>{DATE}")).repeat(8_000);
    assert_eq!(steps_of(&boxed(&dated)).1, 8_000);
    assert_eq!(steps_of(&boxed(&boxed("x").repeat(20_000))).1, 1);
}
