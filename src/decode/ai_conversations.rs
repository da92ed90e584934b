//! `ai_conversations.json` of Facebook and Instagram (notes on WhatsApp §6.1): threads of
//! `label_values`, read by their structure. Labels are translated and only help.
//!
//! The messages are the entries of the last group in which every entry ends in a bare
//! `timestamp_value`. The sender stands under one label; which one, and who of the senders is the
//! person, is decided when the whole file is known.

mod senders;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use serde::Deserialize;

use super::json::{Number, OneOrMany, Text};
use super::text::{self, person_digest};
use crate::domain::item::Digest;
use crate::domain::moment::Moment;
use senders::person;

/// The name under which Meta AI writes, in all languages seen.
pub const META_AI: &str = "Meta AI";

/// One thread: a list holds many, or the file is one.
#[derive(Debug, Default, Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub struct Thread<'a> {
    label_values: OneOrMany<Node<'a>>,
}

/// An entry of `label_values`; groups nest.
#[derive(Debug, Default, Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
struct Node<'a> {
    label: Text<'a>,
    value: Text<'a>,
    timestamp_value: Number,
    dict: OneOrMany<Node<'a>>,
}

impl Node<'_> {
    /// Messages are groups in a group.
    fn holds_groups(&self) -> bool {
        self.dict.0.iter().any(|inner| !inner.dict.0.is_empty())
    }

    /// A message ends in a time without a label.
    fn is_message(&self) -> bool {
        self.dict.0.last().is_some_and(|last| {
            last.timestamp_value.0.is_some() && last.label.is_blank() && last.dict.0.is_empty()
        })
    }
}

/// A message of the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Turn {
    /// When.
    pub moment: Moment,
    /// The thread it stands in, as the caller numbers them.
    pub record: u32,
    /// Stands for its text, if it has one.
    pub text: Option<Digest>,
}

/// What the conversations of one file hold (COUNTING §9).
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct AiMessages {
    /// What the person wrote or sent.
    pub own: Vec<Turn>,
    /// When the person asked Meta to delete its copy (`/reset-ai`).
    pub resets: Vec<Moment>,
    /// Messages by Meta AI.
    pub answers: u64,
    /// Messages by anybody else: other people, or AI characters with names of their own.
    pub others: u64,
    /// Messages whose sender nobody knows.
    pub unknown: u64,
}

/// The messages of a file while it is read. Keeps times and digests, no texts.
#[derive(Debug, Default)]
pub struct Conversations {
    messages: Vec<Message>,
    values: Vec<(LabelId, Digest)>,
    labels: BTreeMap<String, LabelId>,
}

type LabelId = u16;

impl Message {
    /// What stands for the text, if senders stand under this label.
    fn text(&self, sender: Option<LabelId>) -> Option<Digest> {
        let [longest, other] = self.texts;
        if longest.0.is_some() && longest.0 == sender { other.1 } else { longest.1 }
    }
}

#[derive(Debug)]
struct Message {
    turn: Turn,
    reset: bool,
    /// Its short values: one of them is the sender.
    values: Range<usize>,
    /// What stands for its two longest values, under different labels: the text is the longer one
    /// that is not the sender, and a name may be longer than what somebody says.
    texts: [(Option<LabelId>, Option<Digest>); 2],
}

/// The label of senders in English, which the label table knows.
const SENDER: &str = "Name";

/// Values that are longer are no names.
const LONGEST_NAME: usize = 200;

/// A file has a dozen labels; more than this many are not looked at.
const MOST_LABELS: usize = 256;

impl Conversations {
    /// Takes the messages of a thread; `record` is its number in the file. False if it has not the
    /// form of a thread: a thread may be without messages, but then it has no groups of groups
    /// either.
    pub fn add(&mut self, thread: Thread<'_>, record: u32) -> bool {
        let has_entries = !thread.label_values.0.is_empty();
        let is_deep = thread.label_values.0.iter().any(Node::holds_groups);
        let messages = last_group(thread.label_values.0);
        let is_known = !messages.is_empty() || has_entries && !is_deep;
        for message in messages {
            self.message(message, record);
        }
        is_known
    }

    /// How many messages there are so far.
    pub fn messages(&self) -> usize {
        self.messages.len()
    }

    /// Takes a message of which sender, time and text are known, as pages show them.
    pub fn add_message(&mut self, sender: Option<&str>, moment: Moment, said: &str, record: u32) {
        let start = self.values.len();
        if let Some(sender) = sender.and_then(person_digest) {
            let label = self.label(SENDER);
            self.values.extend(label.map(|label| (label, sender)));
        }
        self.messages.push(Message {
            turn: Turn { moment, record, text: None },
            reset: is_reset(said),
            values: start..self.values.len(),
            texts: [(None, text::digest(said)), (None, None)],
        });
    }

    fn message(&mut self, message: Node<'_>, record: u32) {
        let mut nodes = message.dict.0;
        let time = nodes.pop().and_then(|last| last.timestamp_value.0);
        let fields: Vec<(String, String)> = nodes
            .into_iter()
            .filter(|node| !node.value.is_blank())
            .map(|node| (node.label.clean().into_owned(), node.value.clean().into_owned()))
            .collect();
        self.add_fields(&fields, time.map_or(Moment::MISSING, Moment::from_seconds), record);
    }

    /// Takes a message of which only labels and values are known.
    pub fn add_fields(&mut self, fields: &[(String, String)], moment: Moment, record: u32) {
        let start = self.values.len();
        let mut reset = false;
        let [mut longest, mut other] = [(None, ""); 2];
        for (label, value) in fields {
            let value = value.trim();
            reset |= is_reset(value);
            let is_short = value.len() <= LONGEST_NAME && looks_like_a_name(value);
            let label = if is_short { self.label(label) } else { None };
            self.values.extend(label.zip(person_digest(value)));
            let is_twin = label.is_some() && label == longest.0;
            if value.len() > longest.1.len() {
                other = if is_twin { other } else { longest };
                longest = (label, value);
            } else if value.len() > other.1.len() && !is_twin {
                other = (label, value);
            }
        }
        self.messages.push(Message {
            turn: Turn { moment, record, text: None },
            reset,
            values: start..self.values.len(),
            texts: [longest, other].map(|(label, value)| (label, text::digest(value))),
        });
    }

    fn label(&mut self, label: &str) -> Option<LabelId> {
        if let Some(known) = self.labels.get(label) {
            return Some(*known);
        }
        if self.labels.len() >= MOST_LABELS {
            return None;
        }
        let id = LabelId::try_from(self.labels.len()).ok()?;
        self.labels.insert(label.to_owned(), id);
        Some(id)
    }

    /// Tells the person's messages from the others. `own_names` are the names in the profile, as
    /// [`person_digest`] gives them.
    pub fn finish(self, own_names: &BTreeSet<Digest>) -> AiMessages {
        let Some(ai) = person_digest(META_AI) else { return AiMessages::default() };
        let label = self.sender_label(ai, own_names);
        let sender = |message: &Message| -> Option<Digest> {
            let values = self.values.get(message.values.clone())?;
            values.iter().rfind(|(of, _)| Some(*of) == label).map(|(_, value)| *value)
        };
        let own = person(self.messages.iter().filter_map(sender), ai, own_names);
        let mut found = AiMessages::default();
        for message in &self.messages {
            match sender(message) {
                None => found.unknown += 1,
                Some(name) if name == ai => found.answers += 1,
                Some(name) if !own.contains(&name) => {
                    let count = if own.is_empty() { &mut found.unknown } else { &mut found.others };
                    *count += 1;
                }
                Some(_) if message.reset => found.resets.push(message.turn.moment),
                Some(_) => found.own.push(Turn { text: message.text(label), ..message.turn }),
            }
        }
        found
    }
}

/// The entries of the last group whose entries are all messages, at any depth.
fn last_group(nodes: Vec<Node<'_>>) -> Vec<Node<'_>> {
    let mut found = Vec::new();
    for node in nodes {
        let children = node.dict.0;
        if !children.is_empty() && children.iter().all(Node::is_message) {
            found = children;
        } else {
            let inner = last_group(children);
            if !inner.is_empty() {
                found = inner;
            }
        }
    }
    found
}

/// A name has a letter and is no address of a computer.
fn looks_like_a_name(value: &str) -> bool {
    let of_an_address = |letter: char| letter.is_ascii_hexdigit() || letter == ':';
    let is_address = value.contains(':') && value.chars().all(of_an_address);
    value.chars().any(char::is_alphabetic) && !is_address
}

/// The commands that ask Meta to delete its copy (notes on WhatsApp §3.2, POLICY §2.5).
pub(crate) fn is_reset(text: &str) -> bool {
    let text = text.trim();
    text.eq_ignore_ascii_case("/reset-ai") || text.eq_ignore_ascii_case("/reset-all-ais")
}

#[cfg(test)]
mod tests {
    use super::super::json::{for_each_record, parse};
    use super::*;

    fn read(json: &str, own_names: &[&str]) -> AiMessages {
        let mut conversations = Conversations::default();
        let mut number = 0;
        let mut scratch = Vec::new();
        for_each_record(&mut json.as_bytes(), &[], &mut |_, slice| {
            parse(slice, &mut scratch, |thread| conversations.add(thread.value, number)).unwrap();
            number += 1;
        });
        conversations.finish(&own_names.iter().filter_map(|name| person_digest(name)).collect())
    }

    /// A message as the notes show it, with labels in the given language.
    fn message(labels: [&str; 2], text: &str, name: Option<&str>, time: i64) -> String {
        let [message, sender] = labels;
        let name = name
            .map_or(String::new(), |name| format!(r#"{{"label":"{sender}","value":"{name}"}},"#));
        format!(
            r#"{{"title":"","dict":[{{"label":"{message}"}},{{"label":"Sticker"}},
            {{"label":"{message}","value":"{text}"}},{{"label":"Reactions","vec":[]}},
            {{"dict":[],"title":"Attachment"}},{name}{{"dict":[],"title":"Audio calls"}},
            {{"timestamp_value":{time}}}]}}"#
        )
    }

    fn thread(messages: &[String]) -> String {
        format!(
            r#"{{"title":"x","timestamp":1760000000,"media":[],"fbid":"1","label_values":[
            {{"label":"Pinned messages","vec":[]}},{{"label":"Summary","value":""}},
            {{"label":"Join link","dict":[{{"label":"Link","value":"","href":""}}]}},
            {{"dict":[],"title":"Former participants"}},
            {{"title":"Messages","dict":[{}]}}]}}"#,
            messages.join(",")
        )
    }

    const ENGLISH: [&str; 2] = ["Message", "Name"];
    const INVENTED: [&str; 2] = ["Wiadomosc", "Kto"];

    /// Two threads: three messages by Ada, one of them a reset, one answer, one without a sender.
    fn two_threads(labels: [&str; 2]) -> String {
        let first = thread(&[
            message(labels, "Und jetzt?", Some("Ada"), 1_760_000_200),
            message(labels, "Gern!", Some("Meta AI"), 1_760_000_100),
            message(labels, "Wie koche ich Linsen?", Some("Ada"), 1_760_000_000),
        ]);
        let second = thread(&[
            message(labels, "/reset-ai", Some("Ada"), 1_760_000_400),
            message(labels, "?", None, 1_760_000_300),
        ]);
        format!("[{first},{second}]")
    }

    #[test]
    fn a_list_of_threads_is_told_apart_by_sender_in_any_language() {
        for labels in [ENGLISH, INVENTED] {
            let found = read(&two_threads(labels), &[]);
            let own: Vec<_> =
                found.own.iter().map(|it| (it.record, it.moment.seconds().unwrap())).collect();
            assert_eq!(own, [(0, 1_760_000_200), (0, 1_760_000_000)]);
            let resets: Vec<_> = found.resets.iter().map(|it| it.seconds().unwrap()).collect();
            assert_eq!(resets, [1_760_000_400]);
            assert_eq!((found.answers, found.others, found.unknown), (1, 0, 1));
        }
    }

    #[test]
    fn a_name_that_is_longer_than_a_text_is_not_the_text() {
        let said = ["Und jetzt?", "Und dann, liebe KI, was mache ich danach?"];
        let messages: Vec<_> = said
            .iter()
            .map(|text| message(ENGLISH, text, Some("Ada Lovelace-Byron"), 1_760_000_000))
            .collect();
        let found = read(&thread(&messages), &[]);
        let texts: Vec<_> = found.own.iter().map(|turn| turn.text).collect();
        assert_eq!(texts, said.map(text::digest));
    }

    #[test]
    fn one_object_is_one_thread() {
        let found = read(&thread(&[message(ENGLISH, "x", Some("Ada"), 1_760_000_000)]), &[]);
        assert_eq!((found.own.len(), found.unknown), (1, 0));
    }

    #[test]
    fn without_meta_ai_and_without_known_labels_the_repeated_value_is_the_person() {
        let messages: Vec<_> = (0..4)
            .map(|number| message(INVENTED, &format!("Frage {number}"), Some("Ada"), 1_760_000_000))
            .collect();
        assert_eq!(read(&thread(&messages), &[]).own.len(), 4);
    }

    #[test]
    fn the_profile_decides_between_several_names() {
        let json = thread(&[
            message(ENGLISH, "a", Some("Ada"), 1_760_000_000),
            message(ENGLISH, "b", Some("Coach Carl"), 1_760_000_000),
            message(ENGLISH, "c", Some("Coach Carl"), 1_760_000_000),
        ]);
        let told = read(&json, &["Ada"]);
        assert_eq!((told.own.len(), told.others), (1, 2));
    }

    #[test]
    fn two_names_in_balance_are_nobodys() {
        let json = thread(&[
            message(ENGLISH, "a", Some("Ada"), 1_760_000_000),
            message(ENGLISH, "b", Some("Coach Carl"), 1_760_000_000),
        ]);
        let found = read(&json, &[]);
        assert_eq!((found.own.len(), found.others, found.unknown), (0, 0, 2));
    }

    #[test]
    fn messages_without_a_name_count_for_nobody() {
        let json = thread(&[
            message(ENGLISH, "a", None, 1_760_000_000),
            message(ENGLISH, "b", None, 1_760_000_000),
        ]);
        let found = read(&json, &["Ada"]);
        assert_eq!((found.own.len(), found.unknown), (0, 2));
    }

    #[test]
    fn a_text_that_comes_twice_is_no_name() {
        for labels in [ENGLISH, INVENTED, ["Nachricht", "Name"]] {
            let again: Vec<_> =
                (0..4).map(|_| message(labels, "Gern", None, 1_760_000_000)).collect();
            let found = read(&thread(&again), &[]);
            assert_eq!((found.own.len(), found.others, found.unknown), (0, 0, 4), "{labels:?}");
        }
        // Somebody may say the name.
        let said = [
            message(INVENTED, "Meta AI", None, 1_760_000_000),
            message(INVENTED, "Ja", None, 1_760_000_001),
        ];
        let found = read(&thread(&said), &["Ada"]);
        assert_eq!((found.own.len(), found.answers, found.unknown), (0, 0, 2));
    }

    #[test]
    fn an_address_that_repeats_is_no_sender() {
        let one = r#"{"dict":[{"label":"Wo","value":"2001:db8::1"},{"label":"Was","value":"a"},{"timestamp_value":1760000000}]}"#;
        let two = one.replace("\"a\"", "\"b\"");
        let found = read(&thread(&[one.to_owned(), two]), &[]);
        assert_eq!((found.own.len(), found.unknown), (0, 2));
    }

    #[test]
    fn other_shapes_hold_no_messages() {
        for json in ["[]", "{}", r#"{"label_values":[{"label":"a","value":"b"}]}"#, r#"[1,"x"]"#] {
            let mut conversations = Conversations::default();
            let mut scratch = Vec::new();
            for_each_record(&mut json.as_bytes(), &[], &mut |_, slice| {
                let _ = parse(slice, &mut scratch, |thread| conversations.add(thread.value, 0));
            });
            assert_eq!(conversations.finish(&BTreeSet::new()), AiMessages::default(), "{json}");
        }
    }
}
