//! What a scanner makes of a chat when its file has ended.

use std::io;

use super::chat::{Chat, MetaAiChat, Participant};
use super::order::{DateOrder, Dates};
use super::{Hints, Scanner, names, owner};

impl Scanner<'_> {
    pub(super) fn finish(mut self, broken: Option<io::Error>, hints: &Hints<'_>) -> Chat {
        self.end_message();
        let written = self.counts.messages > 0 || self.signs.ai_notice;
        let is_chat = !self.utf16 && self.looks_like_a_chat() && written;
        if !is_chat {
            self.records = Vec::new();
        }
        let american = self.capital_meridiem && self.signs.english;
        let (order, dates) = match &self.pattern {
            Some(pattern) => self.evidence.decide(pattern, american),
            None => (DateOrder::DayFirst, Dates::Clear),
        };
        let meta_ai = if is_chat { self.meta_ai(hints) } else { MetaAiChat::No };
        let notices =
            if meta_ai == MetaAiChat::No { 0 } else { self.counts.answers_before_anybody };
        let at_limit = |limit: u64| {
            [self.counts.headers, self.counts.messages]
                .into_iter()
                .any(|count| count.abs_diff(limit) * 100 <= limit)
        };
        let participants = self.senders.into_names();
        let mut chat = Chat {
            is_chat,
            utf16: self.utf16,
            first_line: self.first_line,
            damaged_lines: self.counts.damaged_lines,
            cut_lines: self.counts.cut_lines,
            left_out: self.counts.left_out,
            broken,
            order,
            dates,
            name: hints.file_name.and_then(names::chat_name),
            participants: participants
                .into_iter()
                .filter(|_| is_chat)
                .map(|(name, messages)| Participant { name: name.into(), messages })
                .collect(),
            own: None,
            meta_ai,
            messages: if is_chat { self.counts.messages } else { 0 },
            ai_answers: if is_chat { self.counts.answers - notices } else { 0 },
            other_ai: is_chat
                && meta_ai == MetaAiChat::No
                && self.signs.ai_notice
                && !self.signs.mention_notice
                && !self.signs.meta_ai_wrote,
            advanced_privacy: self.signs.privacy,
            probably_cut: at_limit(40_000) || hints.with_media != Some(false) && at_limit(10_000),
            with_seconds: self.pattern.is_some_and(|pattern| pattern.seconds),
            counts_typed_calls: self.signs.mention_notice || self.signs.meta_ai_wrote,
            records: self.records,
        };
        chat.own = owner::in_this_chat(&chat);
        chat
    }

    /// One person and Meta AI: the chat with it. A notice that somebody called Meta AI, a real
    /// mention, the name of another chat in the name of the file, or another sender of the notice
    /// that an AI writes here say that it is another one.
    fn meta_ai(&self, hints: &Hints<'_>) -> MetaAiChat {
        let signs = &self.signs;
        let other_name =
            !self.named_meta_ai && hints.file_name.and_then(names::chat_name).is_some();
        let by_name = other_name && !(signs.ai_notice && signs.meta_ai_wrote);
        let another =
            signs.mention_notice || signs.mentioned || by_name || signs.ai_notice_of_another;
        if !self.alone || another {
            MetaAiChat::No
        } else if signs.meta_ai_wrote {
            MetaAiChat::Certain
        } else if signs.ai_notice || self.named_meta_ai {
            MetaAiChat::Probable
        } else {
            MetaAiChat::No
        }
    }
}
