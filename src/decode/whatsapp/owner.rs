//! Whose export a chat is. The export does not say it; what cannot be told stays unknown (notes
//! on WhatsApp §2.2).

use std::collections::BTreeSet;

use super::chat::{Chat, MetaAiChat};
use super::names::{key, same_name};

/// Fills [`Chat::own`] where it can be told: from `me` (`--me NAME`), from the chat itself, from
/// the other chats of the call, which are all taken as one person's (COUNTING §6).
///
/// - In the chat with Meta AI the only other sender is the person, whatever `me` says.
/// - Elsewhere it is `me`; without it, in a chat of two, the one whose name is not in the name of
///   the file; else the one name that other chats have told; else the one name that is in all of
///   several chats.
///
/// A name that is in none of the chats tells nothing: it is as if nobody had given one. Returns
/// whether that is so.
pub fn find_owner(chats: &mut [Chat], me: Option<&str>) -> bool {
    let is_there = |me: &&str| {
        let people = chats.iter().filter(|chat| chat.is_chat).flat_map(|chat| &chat.participants);
        people.into_iter().any(|person| same_name(&person.name, me))
    };
    let known = me.filter(is_there);
    let is_nobody = me.is_some() && known.is_none() && chats.iter().any(|chat| chat.is_chat);
    let me = known;
    for chat in chats.iter_mut().filter(|chat| chat.is_chat) {
        chat.own = in_this_chat(chat);
        if let (Some(me), MetaAiChat::No) = (me, chat.meta_ai) {
            chat.own = Some(me.to_owned());
        }
    }
    let told: BTreeSet<String> =
        chats.iter().filter_map(|chat| chat.own.as_deref()).map(key).collect();
    let common = in_all(chats);
    for chat in chats.iter_mut().filter(|chat| chat.is_chat && chat.own.is_none()) {
        chat.own = only(chat, &told).or_else(|| only(chat, &common));
    }
    is_nobody
}

/// The person as this chat alone tells it.
pub(super) fn in_this_chat(chat: &Chat) -> Option<String> {
    match chat.participants.as_slice() {
        [only] if chat.meta_ai != MetaAiChat::No => Some(only.name.clone()),
        [one, two] => {
            let name = chat.name.as_deref()?;
            match (same_name(&one.name, name), same_name(&two.name, name)) {
                (true, false) => Some(two.name.clone()),
                (false, true) => Some(one.name.clone()),
                _ => None,
            }
        }
        _ => None,
    }
}

/// The one participant of the chat who has one of these names.
fn only(chat: &Chat, names: &BTreeSet<String>) -> Option<String> {
    let mut found = chat.participants.iter().filter(|person| names.contains(&key(&person.name)));
    found.next().filter(|_| found.next().is_none()).map(|person| person.name.clone())
}

/// The names that have written in all of at least two chats.
fn in_all(chats: &[Chat]) -> BTreeSet<String> {
    let mut names =
        chats.iter().filter(|chat| chat.is_chat && !chat.participants.is_empty()).map(|chat| {
            chat.participants.iter().map(|person| key(&person.name)).collect::<BTreeSet<_>>()
        });
    let Some(first) = names.next() else { return BTreeSet::new() };
    let Some(second) = names.next() else { return BTreeSet::new() };
    names.fold(&first & &second, |common, next| &common & &next)
}
