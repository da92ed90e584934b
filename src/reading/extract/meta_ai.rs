//! What was said to Meta AI on Facebook and Instagram and in the Meta AI app (COUNTING §9).

use std::io::Read;

use super::sink::Sink;
use super::{Extracted, Source, findings, understood};
use crate::decode::ai_app::{self, AppRecord};
use crate::decode::ai_conversations::{AiMessages, Conversations, Thread};
use crate::decode::ai_thread::{self, HEAD, ThreadMessage};
use crate::decode::json::{self, Outcome, Parsed};
use crate::diag::{Code, Diagnostic};
use crate::domain::kind::Kind;
use crate::reading::registry::Role;

/// Reads `ai_conversations` in JSON.
pub(super) fn conversations(bytes: &mut dyn Read, source: Source<'_>) -> Extracted {
    let mut sink = Sink::new(source);
    let mut conversations = Conversations::default();
    let outcome = each(bytes, source, &mut sink, |slice, scratch, record| {
        json::parse(slice, scratch, |parsed: Parsed<Thread<'_>>| Taken {
            is_understood: conversations.add(parsed.value, record),
            is_mended: parsed.mended,
        })
    });
    let found = conversations.finish(source.own_names);
    file(&found, sink, outcome)
}

/// Reads the conversations of the Meta AI app in JSON.
pub(super) fn app(bytes: &mut dyn Read, source: Source<'_>) -> Extracted {
    let mut sink = Sink::new(source);
    let mut conversations = ai_app::Conversations::default();
    let outcome = each(bytes, source, &mut sink, |slice, scratch, _| {
        json::parse(slice, scratch, |parsed: Parsed<AppRecord<'_>>| {
            let before = conversations.known();
            conversations.add_record(parsed.value);
            Taken { is_understood: conversations.known() > before, is_mended: parsed.mended }
        })
    });
    file_app(&conversations, &mut sink);
    finish(sink, outcome)
}

/// Whether Meta AI takes part in a thread; reads no more than it takes to know.
pub fn has_meta_ai(bytes: &mut dyn Read) -> bool {
    ai_thread::has_meta_ai(&ai_thread::participants(&head(bytes)))
}

/// So much is read at a time until the head tells who takes part: mostly once is enough.
const HEAD_STEP: u64 = 4 << 10;

/// The head of a thread, up to [`HEAD`]. A head that breaks off tells what it tells.
fn head(bytes: &mut dyn Read) -> Vec<u8> {
    let mut head = Vec::new();
    while head.len() < HEAD && ai_thread::participants(&head).is_empty() {
        match bytes.take(HEAD_STEP).read_to_end(&mut head) {
            Ok(read) if read > 0 => {}
            _ => break,
        }
    }
    head
}

/// Reads a thread in which Meta AI takes part.
pub(super) fn thread(bytes: &mut dyn Read, source: Source<'_>) -> Extracted {
    let head = head(bytes);
    let participants = ai_thread::participants(&head);
    if !ai_thread::has_meta_ai(&participants) {
        return Extracted::default();
    }
    let own = ai_thread::person(&participants, source.own_names).map(str::to_owned);
    let mut sink = Sink::new(source);
    let mut found = AiMessages::default();
    let mut whole = head.as_slice().chain(bytes);
    let outcome = each(&mut whole, source, &mut sink, |slice, scratch, record| {
        json::parse(slice, scratch, |parsed: Parsed<ThreadMessage<'_>>| {
            found.add(parsed.value, own.as_deref(), record);
            Taken { is_understood: true, is_mended: parsed.mended }
        })
    });
    file(&found, sink, outcome)
}

/// No message takes fewer bytes in a file: it has a time, a sender and a text.
const SHORTEST_MESSAGE: usize = 512;

/// What became of a record.
struct Taken {
    is_understood: bool,
    is_mended: bool,
}

/// Hands every record of a member to `take`, with its number.
fn each(
    bytes: &mut dyn Read,
    source: Source<'_>,
    sink: &mut Sink<'_>,
    mut take: impl FnMut(&[u8], &mut Vec<u8>, u32) -> Result<Taken, serde_json::Error>,
) -> Outcome {
    let mut scratch = Vec::new();
    let mut bytes = sink.until_full(bytes);
    json::for_each_record(&mut bytes, &source.row.lists, &mut |_, slice| {
        let number = sink.begin_record();
        // A message of a conversation takes at least so many bytes in the file.
        if !sink.messages_fit(slice.len() / SHORTEST_MESSAGE + 1) {
            return;
        }
        let Ok(taken) = take(slice, &mut scratch, number) else {
            sink.unreadable(number);
            return;
        };
        if taken.is_mended {
            sink.mended();
        }
        if taken.is_understood {
            sink.understood();
        }
        sink.end_record(|| json::holds_something(slice, &mut scratch));
    })
}

fn file(found: &AiMessages, mut sink: Sink<'_>, outcome: Outcome) -> Extracted {
    file_messages(found, &mut sink);
    finish(sink, outcome)
}

/// Files the person's messages; everything else stands beside them.
pub(super) fn file_messages(found: &AiMessages, sink: &mut Sink<'_>) {
    for turn in &found.own {
        sink.ai_item(Kind::AiMessage, turn.moment, turn.record, turn.text);
    }
    let around = sink.around_ai();
    let said = found.own.len() + found.resets.len();
    around.chats = u64::from(said as u64 + found.answers + found.others + found.unknown > 0);
    around.answers = found.answers;
    around.by_others = found.others;
    around.by_unknown = found.unknown;
    around.resets.clone_from(&found.resets);
    if found.unknown > 0 {
        sink.finding(Diagnostic::new(Code::AiSendersUnknown).with("count", found.unknown));
    }
}

/// Files the turns of the Meta AI app.
pub(super) fn file_app(conversations: &ai_app::Conversations, sink: &mut Sink<'_>) {
    for (conversation, record) in conversations.found.iter().zip(0_u32..) {
        for text in &conversation.own {
            sink.ai_item(Kind::AiMessage, conversation.moment, record, *text);
        }
        let around = sink.around_ai();
        around.chats += 1;
        around.answers += conversation.answers;
        around.resets.extend((0..conversation.resets).map(|_| conversation.moment));
    }
}

fn finish(sink: Sink<'_>, outcome: Outcome) -> Extracted {
    let is_thread = matches!(sink.source.row.role, Role::Thread(_));
    let is_full = sink.is_full();
    let mut extracted = sink.finish();
    // What stands beside the messages of a thread is about the thread.
    let outcome = Outcome { passed: if is_thread { 0 } else { outcome.passed }, ..outcome };
    extracted.diagnostics.extend(understood::of_json(&outcome, &mut extracted.reading));
    // One text may be a whole conversation.
    let is_cut = outcome.shortened > 0;
    let cut = is_cut.then(|| Diagnostic::new(Code::LimitReached).with("byte", outcome.read));
    extracted.diagnostics.extend(findings(outcome).filter(|_| !is_full));
    extracted.diagnostics.extend(cut);
    extracted
}
