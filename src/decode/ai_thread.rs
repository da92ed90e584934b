//! Ordinary threads of Facebook and Instagram in which Meta AI takes part (COUNTING §9). Who takes
//! part stands in the head of a thread's file; only then is the rest read.

use std::collections::BTreeSet;

use serde::Deserialize;

use super::ai_conversations::{AiMessages, META_AI, Turn, is_reset};
use super::json::{Number, Text};
use super::text::{self, person_digest};
use crate::domain::item::Digest;
use crate::domain::moment::Moment;

/// So much of a thread is inflated to know who takes part (COUNTING §9), in bytes.
pub const HEAD: usize = 64 * 1024;

#[derive(Deserialize)]
struct Participant<'a> {
    #[serde(borrow, default)]
    name: Text<'a>,
}

/// The names of those who take part, from the first bytes of a thread's file; none if the head
/// does not tell.
pub fn participants(head: &[u8]) -> Vec<String> {
    let Some(at) = memchr::memmem::find(head, b"\"participants\"") else { return Vec::new() };
    let rest = head.get(at..).unwrap_or_default();
    let Some(list) = memchr::memchr(b'[', rest).and_then(|at| rest.get(at..)) else {
        return Vec::new();
    };
    let mut values = serde_json::Deserializer::from_slice(list).into_iter::<Vec<Participant<'_>>>();
    let Some(Ok(people)) = values.next() else { return Vec::new() };
    people.into_iter().map(|person| person.name.clean().into_owned()).collect()
}

/// Whether Meta AI takes part.
pub fn has_meta_ai(participants: &[String]) -> bool {
    participants.iter().any(|name| name.trim() == META_AI)
}

/// One message of a thread.
#[derive(Debug, Default, Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub struct ThreadMessage<'a> {
    sender_name: Text<'a>,
    timestamp_ms: Number,
    /// Seconds, as in threads of 2018.
    timestamp: Number,
    content: Text<'a>,
}

/// Who of the participants is the person: whom the profile names; else the only one beside
/// Meta AI; else nobody can tell.
pub fn person<'p>(participants: &'p [String], own_names: &BTreeSet<Digest>) -> Option<&'p str> {
    let mut others = participants.iter().map(|name| name.trim()).filter(|name| *name != META_AI);
    let named = participants
        .iter()
        .map(|name| name.trim())
        .find(|name| person_digest(name).is_some_and(|name| own_names.contains(&name)));
    named.or_else(|| others.next().filter(|_| others.next().is_none()))
}

impl AiMessages {
    /// Adds a message of a thread in which Meta AI takes part; `own` is the person's name.
    pub fn add(&mut self, message: ThreadMessage<'_>, own: Option<&str>, record: u32) {
        let milliseconds = message.timestamp_ms.0;
        let seconds = milliseconds.map(|time| time.div_euclid(1000)).or(message.timestamp.0);
        let moment = seconds.map_or(Moment::MISSING, Moment::from_seconds);
        let sender = message.sender_name.clean();
        match (sender.trim(), own) {
            (META_AI, _) => self.answers += 1,
            (_, None) | ("", _) => self.unknown += 1,
            (sender, Some(own)) if sender != own => self.others += 1,
            _ if is_reset(&message.content.raw()) => self.resets.push(moment),
            _ => {
                let text = text::digest(&message.content.clean());
                self.own.push(Turn { moment, record, text });
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::json::{for_each_record, parse};
    use super::*;

    const THREAD: &str = r#"{"participants":[{"name":"Meta AI"},{"name":"Ada"}],"messages":[
        {"sender_name":"Ada","timestamp_ms":1760000000999,"content":"/reset-ai"},
        {"sender_name":"Meta AI","timestamp_ms":1760000000500,"content":"Gern"},
        {"sender_name":"Ada","timestamp_ms":1760000000000,"photos":[{"uri":"a.jpg"}]},
        {"sender_name":"Ida","timestamp_ms":1760000000000,"content":"?"},
        {"timestamp_ms":1760000000000}],"title":"Meta AI"}"#;

    #[test]
    fn the_head_tells_who_takes_part_even_if_it_is_cut() {
        let people = participants(THREAD.get(..80).unwrap().as_bytes());
        assert_eq!(people, ["Meta AI", "Ada"]);
        assert!(has_meta_ai(&people));
        assert!(participants(b"{\"participants\":[{\"na").is_empty());
        assert!(participants(b"{}").is_empty());
    }

    #[test]
    fn messages_are_told_apart_by_sender() {
        let people = participants(THREAD.as_bytes());
        let own = person(&people, &BTreeSet::new());
        assert_eq!(own, Some("Ada"));
        let mut found = AiMessages::default();
        let mut scratch = Vec::new();
        for_each_record(&mut THREAD.as_bytes(), &["messages"], &mut |_, slice| {
            parse(slice, &mut scratch, |message| found.add(message.value, own, 7)).unwrap();
        });
        let turns: Vec<_> = found.own.iter().map(|it| (it.record, it.moment.seconds())).collect();
        assert_eq!(turns, [(7, Ok(1_760_000_000))]);
        assert_eq!(found.resets.len(), 1);
        assert_eq!((found.answers, found.others, found.unknown), (1, 1, 1));
    }

    #[test]
    fn in_a_group_only_the_profile_tells_the_person() {
        let people = ["Ada", "Ida", "Meta AI"].map(str::to_owned);
        assert_eq!(person(&people, &BTreeSet::new()), None);
        assert_eq!(person(&people, &person_digest("Ida").into_iter().collect()), Some("Ida"));
    }
}
