//! Dates as pages write them.
/// Whether a text looks like a date: a year and another number.
pub fn looks_like(text: &str) -> bool {
    let digits = || text.split(|c: char| !c.is_ascii_digit()).filter(|run| !run.is_empty());
    let year =
        digits().any(|run| run.len() == 4 && (run.starts_with("19") || run.starts_with("20")));
    year && digits().count() >= 2
}
