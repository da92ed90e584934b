//! What surrounds the messages to Meta AI (COUNTING §9).

use std::collections::BTreeMap;

use crate::domain::ai::AroundAi;
use crate::domain::platform::Platform;
use crate::reading::whole::Reading;

/// By platform. Two exports of one account hold the same chats, so the fuller one of them stands; a
/// WhatsApp account has one chat with Meta AI, of which several exports may be there.
pub(super) fn around_ai(reading: &Reading) -> BTreeMap<Platform, AroundAi> {
    let mut all: BTreeMap<Platform, AroundAi> = BTreeMap::new();
    for (account, exports) in reading.accounts.iter().enumerate() {
        let Some(platform) = reading.platform_of(account) else { continue };
        let mut fullest = AroundAi::default();
        let mut others = AroundAi::default();
        let mut by_source: BTreeMap<(usize, Option<u32>), AroundAi> = BTreeMap::new();
        let members = reading.collection.members_of(exports);
        for (position, member) in reading.collection.at(&members) {
            let around = &member.reading.ai;
            let whatsapp = platform == Platform::Whatsapp;
            if whatsapp && around.chats == 0 {
                others.merge(around);
            } else {
                let file = whatsapp.then_some(position);
                by_source.entry((member.export, file)).or_default().merge(around);
            }
        }
        for mut around in by_source.into_values() {
            others.resets.append(&mut around.resets);
            others.probably_cut |= around.probably_cut;
            if around.answers + around.chats > fullest.answers + fullest.chats {
                fullest = around;
            }
        }
        fullest.merge(&others);
        all.entry(platform).or_default().merge(&fullest);
    }
    all
}
