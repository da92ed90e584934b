//! What is heading and what is date in a box.

use std::ops::Range;

use super::arena::{Arena, Node, bytes, element, is_blank, parts, step};
use super::marks::{Marks, Tag};
use super::texts::text;

/// No date has more elements and texts inside.
const MOST_DATE_NODES: usize = 64;

/// Leaves out elements that only wrap one other.
pub(super) fn unwrap(arena: &Arena, mut inside: Range<usize>) -> Range<usize> {
    loop {
        let mut parts = parts(arena, &inside);
        let (Some(only), None) = (parts.next(), parts.next()) else { return inside };
        match element(arena, &only) {
            Some((Tag::Block | Tag::Main, marks))
                if !marks.has(Marks::BOX) && !is_marked(marks) =>
            {
                inside = only.start + 1..only.end;
            }
            _ => return inside,
        }
    }
}

fn is_marked(marks: Marks) -> bool {
    marks.has(Marks::HEADING) || marks.has(Marks::DATE)
}

/// Where the date stands: marked as such, the last one outside of tables and nested boxes.
pub(super) fn date_of(arena: &Arena, inside: &Range<usize>) -> Option<Range<usize>> {
    let mut found = None;
    let mut at = inside.start;
    while at < inside.end {
        step();
        let Some(Node::Element { tag, marks, end, .. }) = arena.nodes.get(at) else {
            at += 1;
            continue;
        };
        if marks.has(Marks::DATE) || *tag == Tag::Footer {
            if !is_blank(arena, at..*end) {
                found = Some(at..*end);
            }
            at = *end;
        } else if marks.has(Marks::BOX) || *tag == Tag::Table {
            at = *end;
        } else {
            at += 1;
        }
    }
    found.or_else(|| plain_date(arena, inside))
}

/// Without a mark: the last part, if it is a short text that looks like a date and not the only
/// part.
fn plain_date(arena: &Arena, inside: &Range<usize>) -> Option<Range<usize>> {
    let mut parts = parts(arena, inside);
    parts.next()?;
    let last = parts.last()?;
    let plain = matches!(
        element(arena, &last),
        Some((Tag::Block | Tag::Paragraph | Tag::Inline | Tag::Link | Tag::Time, marks))
            if !marks.has(Marks::BOX)
    );
    let rich = |node: &Node| matches!(node, Node::Element { tag, .. } if is_rich(*tag));
    let nodes = arena.nodes.get(last.clone()).unwrap_or_default();
    (plain
        && nodes.len() <= MOST_DATE_NODES
        && !nodes.iter().any(rich)
        && crate::decode::dates::looks_like(&text(arena, last.clone())))
    .then_some(last)
}

fn is_rich(tag: Tag) -> bool {
    matches!(tag, Tag::Image | Tag::Video | Tag::Audio | Tag::Table | Tag::Section)
}

/// The heading: marked or by its tag, before everything else; or else the first of three parts
/// or more, if it is a text that belongs to a date at the end.
pub(super) fn heading_of(
    arena: &Arena,
    inside: &Range<usize>,
    date: Option<&Range<usize>>,
) -> Option<Range<usize>> {
    let mut at = inside.start;
    while at < inside.end {
        step();
        if let Some(date) = date.filter(|date| date.start == at) {
            at = date.end;
            continue;
        }
        match arena.nodes.get(at)? {
            Node::Element { tag, marks, end, .. } => {
                if *tag == Tag::Heading || marks.has(Marks::HEADING) {
                    return Some(at..*end);
                }
                if marks.has(Marks::BOX) || is_rich(*tag) {
                    break;
                }
            }
            Node::Text { start, end } => {
                if !bytes(arena, (*start, *end)).trim_ascii().is_empty() {
                    break;
                }
            }
        }
        at += 1;
    }
    let date = date?;
    let parts: Vec<_> = parts(arena, inside).take(4).collect();
    let first = parts.first()?;
    let unmarked = parts.iter().all(|part| {
        !element(arena, part).is_some_and(|(_, marks)| is_marked(marks)) || part == date
    });
    let rich = |node: &Node| matches!(node, Node::Element { tag, .. } if is_rich(*tag));
    let plain = !arena.nodes.get(first.clone()).unwrap_or_default().iter().any(rich);
    let own_mark = element(arena, date).is_some_and(|(_, marks)| marks.has(Marks::DATE));
    let is_first = first.start < date.start && element(arena, first).is_some();
    (parts.len() >= 3 && unmarked && plain && !own_mark && is_first).then(|| first.clone())
}

/// Until mid-2018: the bare sentence after the date that a record begins with.
pub(super) fn sentence_of(
    arena: &Arena,
    inside: &Range<usize>,
    date: Option<&Range<usize>>,
) -> Option<Range<usize>> {
    let date = date?;
    let (_, marks) = element(arena, date)?;
    let mut parts = parts(arena, inside);
    let begins = marks.has(Marks::START) && parts.next()? == *date;
    let sentence = parts.next()?;
    (begins && element(arena, &sentence).is_none()).then_some(sentence)
}
