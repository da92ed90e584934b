//! Chats that WhatsApp exported: what was written to Meta AI becomes items, everything else is a
//! private chat and stays unread.

use std::io::Read;

use super::sink::Sink;
use super::{Extracted, Source};
use crate::decode::whatsapp::{
    self, Chat, Dates, Entry, Hints, MetaAiChat, Whose, Wrote, find_owner,
};
use crate::diag::{Code, Diagnostic};
use crate::domain::kind::Kind;
use crate::source::archive;

/// Reads a chat. Its messages are filed when all chats are read ([`file_chats`]).
pub(super) fn read(bytes: &mut dyn Read, source: Source<'_>) -> Extracted {
    let (archive, path) = source.place;
    let hints = Hints {
        file_name: Some(whatsapp::naming_part(archive, path)),
        exported: Some(source.now),
        with_media: None,
        budget: Some(source.budget),
    };
    let chat = whatsapp::scan(bytes, &hints);
    let mut sink = Sink::new(source);
    for finding in findings(&chat) {
        sink.finding(finding);
    }
    Extracted { chat: Some(chat), ..sink.finish() }
}

/// What is wrong with the file, or worth to know about it.
fn findings(chat: &Chat) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    if let Some(error) = &chat.broken {
        let finding = Diagnostic::new(archive::code_of(error));
        found.push(finding.with("cause", error.to_string()));
    }
    if chat.utf16 || chat.damaged_lines > 0 {
        found.push(Diagnostic::new(Code::WrongEncoding).with("lines", chat.damaged_lines));
    }
    if chat.cut_lines + chat.left_out > 0 {
        found.push(Diagnostic::new(Code::LimitReached));
    }
    found
}

/// Files the messages of all chats, now that the person's name can be told; `me` is `--me NAME`.
/// Says if that name is in none of them.
pub fn file_chats(
    read: &mut [(Source<'_>, &mut Extracted)],
    me: Option<&str>,
) -> Option<Diagnostic> {
    let (positions, mut chats): (Vec<usize>, Vec<Chat>) = read
        .iter_mut()
        .enumerate()
        .filter_map(|(position, (_, extracted))| Some((position, extracted.chat.take()?)))
        .unzip();
    let is_nobody = find_owner(&mut chats, me);
    for (position, chat) in positions.into_iter().zip(chats) {
        if let Some((source, extracted)) = read.get_mut(position) {
            let filed = file(&chat, *source);
            extracted.reading.records = chat.messages;
            extracted.reading.ai = filed.reading.ai;
            extracted.batch = filed.batch;
            extracted.diagnostics.extend(filed.diagnostics);
        }
    }
    is_nobody.then(|| Diagnostic::new(Code::MeInNoChat))
}

fn file(chat: &Chat, source: Source<'_>) -> Extracted {
    let mut sink = Sink::new(source);
    let is_ai_chat = chat.meta_ai != MetaAiChat::No;
    let mut undated = 0;
    let mut calls = 0;
    for entry in chat.entries() {
        undated += u64::from(entry.moment.seconds().is_err());
        calls += 1;
        message(entry, &mut sink);
    }
    let around = sink.around_ai();
    around.chats = u64::from(is_ai_chat);
    around.probable_chats = u64::from(chat.meta_ai == MetaAiChat::Probable);
    around.answers = chat.ai_answers;
    around.probably_cut = chat.probably_cut && (is_ai_chat || calls > 0);
    let notices = [
        (Code::ChatDatesAmbiguous, chat.dates == Dates::Ambiguous && calls > 0, undated),
        (Code::ChatDatesContradictory, chat.dates == Dates::Contradictory && calls > 0, undated),
        (Code::ChatProbablyCut, around.probably_cut, chat.messages),
        (Code::ChatProbablyWithAi, chat.meta_ai == MetaAiChat::Probable, calls),
        (Code::ChatWithOtherAi, chat.other_ai, chat.messages),
        (Code::ChatOwnerUnknown, chat.own.is_none() && calls > 0, calls),
    ];
    for (code, holds, count) in notices {
        if holds {
            sink.finding(Diagnostic::new(code).with("count", count));
        }
    }
    sink.finish()
}

fn message(entry: Entry, sink: &mut Sink<'_>) {
    match (entry.whose, entry.wrote) {
        (Whose::Own, Wrote::Reset) => sink.around_ai().resets.push(entry.moment),
        (Whose::Own, Wrote::Message | Wrote::Mention) => {
            let kind =
                if entry.wrote == Wrote::Message { Kind::AiMessage } else { Kind::AiMention };
            sink.ai_item(kind, entry.moment, entry.line, entry.text);
        }
        (Whose::Other, _) => sink.around_ai().by_others += 1,
        (Whose::Unknown, _) => sink.around_ai().by_unknown += 1,
    }
}
