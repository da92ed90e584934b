//! Asks on the terminal which reasons hold.

use std::io::{BufRead, Write};

use crate::cli::say::answer;
use crate::render::letter::{LetterFacts, LetterKind, Reason, Support, by_itself, offered};
use crate::words::i18n::Catalog;
use crate::words::text;

/// Wider lines are hard to read.
const MEASURE: usize = 72;
/// Columns before the words of a reason.
const INDENT: usize = 6;

/// How often a misunderstood answer is asked for again.
const TRIES: usize = 3;

/// Shows every reason, those that hold without further words marked, and reads the numbers of the
/// chosen ones. Enter alone takes the marked ones; none if the person goes back, or if the input ends.
pub(super) fn reasons(
    kind: LetterKind,
    facts: &LetterFacts,
    columns: usize,
    catalog: &Catalog,
    input: &mut impl BufRead,
    out: &mut impl Write,
) -> anyhow::Result<Option<Vec<Reason>>> {
    let offers = offered(kind, facts);
    let marked = by_itself(kind, facts);
    writeln!(out, "\n{}\n", catalog.text("ask-reasons"))?;
    for (number, (reason, support)) in offers.iter().enumerate() {
        let mut words = reason.sentence(facts, catalog).replace('\u{a0}', " ");
        if *support == Support::Archive {
            words = format!("{words} ({})", catalog.text("ask-reasons-archive"));
        }
        show(number + 1, &words, marked.contains(reason), columns, out)?;
    }
    writeln!(out)?;
    let lines = |words: &str| text::wrap(words, columns.saturating_sub(1)).join("\n");
    let question = lines(&catalog.text("ask-reasons-numbers"));
    for _ in 0..TRIES {
        write!(out, "{question} ")?;
        out.flush()?;
        let Some(answer) = answer(input)? else {
            writeln!(out)?;
            return Ok(None);
        };
        match answer.to_lowercase().as_str() {
            "" => return Ok(Some(marked)),
            "b" | "z" | "q" => return Ok(None),
            _ => {}
        }
        if let Some(chosen) = chosen(&answer, &offers) {
            return Ok(Some(chosen));
        }
        let last = [("last", u64::try_from(offers.len()).unwrap_or(u64::MAX).into())];
        writeln!(out, "{}", lines(&catalog.format("ask-reasons-again", &last)))?;
    }
    Ok(None)
}

/// A reason with its number, `columns` wide at most.
fn show(
    number: usize,
    words: &str,
    is_marked: bool,
    columns: usize,
    out: &mut impl Write,
) -> anyhow::Result<()> {
    for (line, piece) in text::wrap(words, columns.min(MEASURE) - INDENT).iter().enumerate() {
        let mark = if is_marked { '*' } else { ' ' };
        if line == 0 {
            writeln!(out, "{mark} {number:2}  {piece}")?;
        } else {
            writeln!(out, "      {piece}")?;
        }
    }
    Ok(())
}

/// "1, 3 5" as reasons, each once; none if something else was typed.
fn chosen(answer: &str, offers: &[(Reason, Support)]) -> Option<Vec<Reason>> {
    let mut reasons = Vec::new();
    let words = answer.split(|c: char| c == ',' || c == ';' || c.is_whitespace());
    for word in words.filter(|word| !word.is_empty()) {
        let position = word.trim_end_matches('.').parse::<usize>().ok()?.checked_sub(1)?;
        let (reason, _) = offers.get(position)?;
        if !reasons.contains(reason) {
            reasons.push(*reason);
        }
    }
    Some(reasons)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::i18n::Language;

    fn asked(answers: &str) -> (Option<Vec<Reason>>, String) {
        let catalog = Catalog::new(Language::En);
        let mut out = Vec::new();
        let facts = LetterFacts::default();
        let mut input = answers.as_bytes();
        let kind = LetterKind::Objection;
        let chosen = reasons(kind, &facts, 80, &catalog, &mut input, &mut out).unwrap();
        (chosen, String::from_utf8(out).unwrap())
    }

    #[test]
    fn numbers_choose_and_nothing_takes_what_holds_for_everybody() {
        // Without an archive the general reasons come first: control, misuse, children.
        assert_eq!(asked("3, 1 1\n").0, Some(vec![Reason::Children, Reason::Control]));
        assert_eq!(asked("\n").0, Some(vec![Reason::Control]));
    }

    #[test]
    fn the_end_of_input_and_going_back_choose_nothing() {
        for answers in ["", "2", "b\n", "Z\n", "q\n", "all\n"] {
            assert_eq!(asked(answers).0, None, "{answers:?}");
        }
    }

    #[test]
    fn what_is_not_understood_is_asked_again() {
        let (chosen, shown) = asked("all\n0\n2\n");
        assert_eq!(chosen, Some(vec![Reason::Misuse]));
        assert_eq!(shown.matches("from 1 to 10").count(), 2);
        assert_eq!(asked("x\nx\nx\nx\n").0, None, "nothing is written by guessing");
    }
}
