//! Facts about the account, and families that are never counted.

use super::{Layout, Section, Writer};
use crate::support::json::{Json, object};
use crate::support::label_values::Rows;
use crate::support::labels::Label;
use crate::support::language::Language;

/// An entry of `string_map_data`.
pub(super) fn entry(value: &str) -> Json {
    object! {"href": "", "value": value, "timestamp": 0}
}

impl Writer<'_> {
    pub(super) fn write_account(&mut self) {
        self.write_profile();
        self.write_switches();
        let folder = match self.layout {
            Layout::G1 | Layout::G2a => "account_information",
            Layout::G2b => "personal_information",
            Layout::G3a | Layout::G3b | Layout::G4 => "personal_information/personal_information",
        };
        let map = if self.account.professional {
            object! {"Email": entry("erika@example.org"), "Business Objectives": entry("Sales")}
        } else {
            object! {}
        };
        let record = object! {"title": "", "media_map_data": object! {}, "string_map_data": map};
        if self.account.private.is_some() {
            let value = object! {"profile_business": Json::one(record)};
            self.tree.json(format!("{folder}/professional_information.json"), &value);
        }
    }

    fn write_profile(&mut self) {
        let account = self.account;
        let Some(private) = account.private else { return };
        let path = match self.layout {
            Layout::G1 | Layout::G2a => "account_information/personal_information.json",
            Layout::G2b => "personal_information/personal_information.json",
            Layout::G3a | Layout::G3b | Layout::G4 => {
                "personal_information/personal_information/personal_information.json"
            }
        };
        let owner = &account.owner;
        let key = |label: Label| self.key(label);
        let mut map = vec![
            (key(Label::Username), entry(&owner.username)),
            (key(Label::Name), entry(&owner.name)),
        ];
        if let Some(bio) = &owner.bio {
            map.push((key(Label::Bio), entry(bio)));
        }
        map.push((key(Label::BirthDate), entry(owner.born)));
        // English here even where the keys are translated (§1.4, 5).
        let truth = if private { "True" } else { "False" };
        map.push((key(Label::PrivateAccount), entry(truth)));
        let picture_key = key(Label::ProfilePhoto);
        let pictures = account.profile_photos.last().map_or(Vec::new(), |photo| {
            vec![(picture_key, self.media(photo, Section::Profile, ""))]
        });
        let record = object! {
            "title": "", "media_map_data": Json::Object(pictures),
            "string_map_data": Json::Object(map),
        };
        self.tree.json(path, &object! {"profile_user": Json::one(record)});
    }

    /// A key of `string_map_data`; 2022 wrote British capitals in English exports.
    fn key(&self, label: Label) -> String {
        let language = self.account.owner.language;
        let text = label.text(language);
        if self.layout == Layout::G2b && language == Language::En && label == Label::PrivateAccount
        {
            return "Private account".to_owned();
        }
        text.to_owned()
    }

    fn write_switches(&mut self) {
        let Some(switches) = &self.account.switches else { return };
        let records = switches.iter().map(|&(time, to_private)| {
            let title = if to_private { "Switched to Private" } else { "Switched to Public" };
            let moment = object! {"href": "", "value": "", "timestamp": time};
            if self.layout == Layout::G4 {
                object! {"title": title, "string_list_data": Json::one(moment)}
            } else {
                object! {
                    "title": title, "media_map_data": object! {},
                    "string_map_data": object! {"Time": moment},
                }
            }
        });
        let value =
            object! {"account_history_account_privacy_history": Json::List(records.collect())};
        let path = if self.layout < Layout::G3a {
            "login_and_account_creation/account_privacy_changes.json"
        } else {
            "security_and_login_information/login_and_profile_creation/profile_privacy_changes.json"
        };
        self.tree.json(path, &value);
    }

    pub(super) fn write_others(&mut self) {
        let moment = object! {
            "href": "https://www.instagram.com/max_beispiel", "value": "max_beispiel",
            "timestamp": 1_600_000_000,
        };
        let follower = object! {
            "title": "", "media_list_data": Json::EMPTY, "string_list_data": Json::one(moment.clone()),
        };
        let liked = object! {"title": "max_beispiel", "string_list_data": Json::one(moment)};
        if self.layout < Layout::G3a {
            let value = object! {"likes_media_likes": Json::one(liked)};
            self.tree.json("likes/liked_posts.json", &value);
            let value = object! {"relationships_followers": Json::one(follower)};
            self.tree.json("followers_and_following/followers.json", &value);
            self.tree.insert("saved/no-data.txt", "No data found");
            return;
        }
        self.tree
            .json("connections/followers_and_following/followers_1.json", &Json::one(follower));
        let path = "your_instagram_activity/likes/liked_posts.json";
        if self.layout == Layout::G4 {
            let record = Rows::new(self.account.owner.language)
                .link(Label::Url, "https://www.instagram.com/p/x/")
                .into_record(1_700_000_000);
            self.tree.json(path, &record);
        } else {
            self.tree.json(path, &object! {"likes_media_likes": Json::one(liked)});
        }
        let promotion = object! {"subscriptions_reels": Json::EMPTY};
        self.tree.json("your_instagram_activity/subscriptions/reels.json", &promotion);
    }
}
