//! One small person per platform, written in every layout, and the numbers counted by hand.

use super::facebook::{self, Album, Facebook, Variant};
use super::instagram::{self, Instagram, Threads};
use super::language::{Language, OwnAlbum};
use super::person::{AiChat, Comment, Owner, Photo, Post, Request, at};
use super::run::Triple;
use super::tree::Tree;
use super::{chat_fixtures, page_fixtures};

/// The folders in which downloads come: they tell whose they are and when they were made.
pub const FACEBOOK_OF_2026: &str = "facebook-erikamustermann-2026-09-02-6zxl8WMW";
pub const PAGE_OF_2026: &str = "facebook-gartenmarktmuster-2026-09-02-Zz9Yy8Xx";
pub const INSTAGRAM_OF_2022: &str = "erika_mustermann_20220731";
pub const INSTAGRAM_BEFORE_TRAINING: &str = "instagram-erika_mustermann-2025-02-18-Ab12Cd34";
pub const INSTAGRAM_OF_2026: &str = "instagram-erika_mustermann-2026-09-02-Ab12Cd34";

/// A folder below `fixtures/`.
pub struct Fixture {
    /// Platform, layout and flavour.
    pub name: &'static str,
    pub tree: Tree,
    /// posts, photos, videos, stories, comments, photos with third parties, AI, profile.
    pub expected: [Triple; 8],
    /// Why the numbers are these.
    pub why: &'static str,
}

/// The headline fields in the order of [`Fixture::expected`].
pub const FIELDS: [&str; 8] = [
    "posts",
    "photos",
    "videos",
    "stories",
    "comments",
    "photos_with_third_parties",
    "ai_interactions",
    "profile_items",
];

impl Fixture {
    /// The layout that its name tells.
    pub fn layout(&self) -> &'static str {
        let mut parts = self.name.split('-');
        match parts.next() {
            Some("meta_ai_app") => "meta_ai_app",
            _ => parts.next().unwrap(),
        }
    }

    /// The text that stands beside the export.
    pub fn readme(&self) -> String {
        let numbers: Vec<String> = FIELDS
            .iter()
            .zip(self.expected)
            .map(|(field, (found, least, most))| format!("{field} {found}/{least}/{most}"))
            .collect();
        format!(
            "# {}\n\nAn invented export, written by `tests/it/support`.\n\nExpected \
             (found/at_least/at_most): {}\n\n{}\n",
            self.name,
            numbers.join(", "),
            self.why
        )
    }
}

/// All fixtures.
pub fn all() -> Vec<Fixture> {
    let mut fixtures = in_json();
    fixtures.extend(page_fixtures::all(&in_json()));
    fixtures.extend(chat_fixtures::all());
    fixtures
}

/// Those of Facebook and Instagram in JSON.
fn in_json() -> Vec<Fixture> {
    let mut fixtures = facebook_fixtures();
    fixtures.push(page());
    fixtures.extend(instagram_fixtures());
    fixtures.push(moved());
    fixtures
}

/// The example of CONTRIBUTING: own lists in a folder of their own, as two readers of exports
/// claim (formats/instagram.md §2.1, "other paths").
fn moved() -> Fixture {
    let account = Instagram {
        posts: vec![
            Post::new("2024-05-01", "Der erste Mai im Garten").photo(Photo::new(601, "2024-05-01")),
            Post::new("2024-05-02", "Am Tag danach").photo(Photo::new(602, "2024-05-02")),
        ],
        reels: vec![
            Post::new("2024-05-03", "Regen auf dem Dach").photo(Photo::film(603, "2024-05-03")),
        ],
        comments: vec![
            Comment::own("2024-05-04", "Vielen Dank an alle"),
            Comment::own("2024-05-05", "Morgen geht es weiter"),
            Comment::on("max_beispiel", "2024-05-06", "Das sieht gut aus"),
        ],
        ..Instagram::of(Owner::erika())
    };
    let mut tree = account.write(instagram::Layout::G3b);
    let activity = "your_instagram_activity";
    for (from, to) in [("posts_1", "posts/posts_1"), ("reels", "media/posts/reels")] {
        tree.rename(&format!("{activity}/media/{from}.json"), &format!("{activity}/{to}.json"));
    }
    Fixture {
        name: "instagram-G3b-moved-json",
        tree: tree.below("instagram-erika_mustermann-2025-09-01-Ab12Cd34"),
        expected: [
            (3, 3, 3),
            (2, 2, 2),
            (1, 1, 1),
            (0, 0, 0),
            (3, 2, 3),
            (0, 0, 0),
            (0, 0, 0),
            (2, 2, 2),
        ],
        why: "Two posts with a photo each and a reel of a public account, in the folder `posts`; two \
              comments under own posts and one under that of another; name and user name.",
    }
}

/// Erika's Facebook, made so that every family occurs once. Its newest record is of this year.
pub fn facebook_person(year: i32) -> Facebook {
    facebook_person_speaking(year, Language::De)
}

/// The same with an account in another language.
pub fn facebook_person_speaking(year: i32, language: Language) -> Facebook {
    let day = |back: i32, rest: &str| format!("{}-{rest}", year - back);
    let owner = Owner { bio: Some("Köln, früher Musterstadt".into()), ..Owner::erika() };
    let owner = owner.speaking(language);
    let walk = Photo::new(401, &day(10, "07-14"));
    let view = Photo::new(402, &day(10, "07-14"));
    let portrait = Photo::new(412, &day(3, "02-02"));
    Facebook {
        default_audience: Some("Freunde"),
        posts: vec![
            Post::new(&day(13, "05-01T10:00"), "Umzug nach Köln geschafft"),
            Post::new(&day(10, "07-14T18:00"), "Wandern mit Ida")
                .photo(walk.clone())
                .photo(view.clone())
                .tag("Ida Beispiel"),
            Post::new(&day(7, "03-03T09:00"), "").link("https://example.org/artikel"),
            Post::new(&day(4, "09-10T20:15"), "Bestes Eis der Stadt")
                .photo(Photo::new(403, &day(4, "09-10")).taken_at(50.94, 6.96))
                .at_place("Eiscafé Muster", 50.94, 6.96),
            Post::new(&day(0, "08-01T07:30"), "Danke @[100099999999999:2048:Tom Muster]!"),
        ],
        albums: vec![
            Album::new(
                language.album(OwnAlbum::Mobile),
                [
                    walk,
                    Photo::new(404, &day(6, "01-01")).taken_at(0.0, 0.0),
                    Photo::film(405, &day(6, "01-02")),
                ],
            ),
            Album::new(
                language.album(OwnAlbum::Profile),
                [Photo::new(411, &day(12, "01-01")), portrait.clone()],
            ),
            Album::new(language.album(OwnAlbum::Cover), [Photo::new(421, &day(5, "05-05"))]),
        ],
        uncategorised: vec![Photo::new(406, &day(9, "09-09")), view],
        videos: vec![Photo::film(407, &day(8, "08-08"))],
        comments: vec![
            Comment::own(&day(10, "07-15T08:00"), "Nächstes Mal länger!"),
            Comment::on("Max Beispiel", &day(5, "12-24T19:00"), "Frohe Weihnachten"),
            Comment::on("Ada Beispiel", &day(1, "02-28T12:00"), "🎉"),
        ],
        group_posts: vec![
            Post::new(&day(2, "06-06T06:06"), "Wer hat Saatgut?").to("Gartenfreunde"),
        ],
        group_comments: vec![Comment::on(
            "Gartenfreunde",
            &day(2, "06-07T06:07"),
            "Ich nehme zwei.",
        )],
        elsewhere: vec![Post::new(&day(3, "10-10T10:10"), "Alles Gute!").to("Max Beispiel")],
        stories: vec![
            Post::new(&day(1, "11-11T11:11"), "").photo(Photo::new(431, &day(1, "11-11"))),
        ],
        reels: vec![
            Post::new(&day(1, "05-05T15:00"), "Regen").photo(Photo::film(441, &day(1, "05-05"))),
        ],
        archived: vec![Post::new(&day(1, "04-01T04:01"), "Nicht mehr sichtbar")],
        trashed: vec![Post::new(&day(0, "07-15T12:12"), "Weg damit")],
        notes: vec![Post::new(&day(14, "03-04T20:00"), "25 Dinge über mich")],
        reviews: vec![(at(&day(4, "01-15")), "Café Muster")],
        listings: vec![(at(&day(3, "01-16")), "Sofa")],
        events: vec![(at(&day(5, "01-17")), "Hoffest")],
        profile_updates: vec![Post::new(&day(3, "02-02T12:00"), "").photo(portrait)],
        ai_chats: vec![
            AiChat::default()
                .ask(&day(0, "07-20T18:00"), "Wie lange kochen Linsen?")
                .answer(&day(0, "07-20T18:00"), "Etwa 20 Minuten.")
                .ask(&day(0, "07-20T18:05"), "Und Belugalinsen?"),
        ],
        requests: vec![Request { time: at(&day(0, "08-02")), range: None }],
        others: true,
        ..Facebook::of(owner)
    }
}

fn facebook_fixtures() -> Vec<Fixture> {
    use facebook::Layout;
    vec![
        Fixture {
            name: "facebook-L1-json",
            tree: facebook_person(2019).write(Layout::L1),
            expected: [
                (8, 0, 8),
                (8, 0, 8),
                (2, 0, 2),
                (0, 0, 0),
                (4, 0, 4),
                (2, 0, 2),
                (0, 0, 0),
                (5, 3, 5),
            ],
            why: "Five timeline posts, one on Max's timeline, one in a group, one note; nothing \
                  dates the archive but records of 2019, so no picture is current.",
        },
        Fixture {
            name: "facebook-L2-json",
            tree: facebook_person(2022).write(Layout::L2),
            expected: [
                (8, 0, 8),
                (8, 0, 8),
                (2, 0, 2),
                (1, 0, 1),
                (4, 0, 4),
                (2, 0, 2),
                (0, 0, 0),
                (5, 3, 5),
            ],
            why: "As in L1, with a story; nothing dates the archive but records of 2022.",
        },
        Fixture {
            name: "facebook-L3-json",
            tree: facebook_person(2023).write(Layout::L3),
            expected: [
                (8, 0, 8),
                (8, 0, 8),
                (3, 0, 3),
                (1, 0, 1),
                (4, 0, 4),
                (2, 0, 2),
                (0, 0, 0),
                (5, 3, 5),
            ],
            why: "Five timeline posts (one of them a check-in, listed twice), one elsewhere, one in \
                  a group, one reel; records end in 2023.",
        },
        Fixture {
            name: "facebook-L4-json",
            tree: facebook_person(2025).write(Layout::L4(Variant::Y2026)).below(FACEBOOK_OF_2026),
            expected: [
                (10, 0, 10),
                (8, 1, 8),
                (3, 0, 3),
                (1, 0, 1),
                (4, 0, 4),
                (2, 0, 2),
                (2, 2, 2),
                (5, 3, 5),
            ],
            why: "As in L3, with one archived and one trashed post and two messages to Meta AI. The \
                  newest picture of the albums for profile pictures is always public; that of cover \
                  pictures and the biography are open.",
        },
    ]
}

/// A Page with an archived post.
pub fn page_person() -> Facebook {
    let owner = Owner {
        name: "Gartenmarkt Muster".into(),
        username: "gartenmarktmuster".into(),
        number: 100_055_555_555_555,
        ..Owner::erika()
    };
    let door = Photo::new(461, "2024-04-04");
    Facebook {
        posts: vec![
            Post::new("2023-03-03", "Wir haben wieder geöffnet"),
            Post::new("2024-04-04", "Neue Tür").photo(door.clone()),
            Post::new("2026-05-05", "Maiglöckchen im Angebot"),
        ],
        albums: vec![Album::new("Laden", [door, Photo::new(462, "2022-02-02")])],
        comments: vec![Comment::own("2026-05-06", "Ja, bis 18 Uhr.")],
        archived: vec![Post::new("2025-12-01", "Adventsmarkt")],
        events: vec![(at("2025-11-11"), "Adventsmarkt")],
        others: true,
        ..Facebook::of(owner)
    }
}

fn page() -> Fixture {
    Fixture {
        name: "facebook-LP-json",
        tree: page_person().write(facebook::Layout::Page).below(PAGE_OF_2026),
        expected: [
            (4, 3, 4),
            (2, 2, 2),
            (0, 0, 0),
            (0, 0, 0),
            (1, 1, 1),
            (0, 0, 0),
            (0, 0, 0),
            (2, 2, 2),
        ],
        why: "What a Page publishes is public; the archived post was.",
    }
}

/// Erika's Instagram, made so that every family occurs. Its newest record is of this year.
pub fn instagram_person(year: i32) -> Instagram {
    instagram_person_speaking(year, Language::De)
}

/// The same with an account in another language.
pub fn instagram_person_speaking(year: i32, language: Language) -> Instagram {
    let day = |back: i32, rest: &str| format!("{}-{rest}", year - back);
    let owner = Owner { bio: Some("Köln".into()), ..Owner::erika() }.speaking(language);
    Instagram {
        posts: vec![
            Post::new(&day(3, "10-10T17:00"), "Herbst mit @ida_beispiel")
                .photo(Photo::new(501, &day(3, "10-10T17:00"))),
            Post::new(&day(2, "07-07T20:30"), "Köln, abends")
                .photo(Photo::new(502, &day(2, "07-07T20:29")))
                .photo(Photo::new(503, &day(2, "07-07T20:29")))
                .photo(Photo::film(504, &day(2, "07-07T20:29"))),
            Post::new(&day(0, "02-01T08:00"), "Frühblüher")
                .photo(Photo::new(505, &day(0, "02-01T08:00")).taken_at(50.94, 6.96)),
        ],
        archived: vec![
            Post::new(&day(2, "01-01T01:00"), "Silvester")
                .photo(Photo::new(506, &day(2, "01-01T01:00"))),
        ],
        deleted: vec![
            Post::new(&day(1, "12-30T09:00"), "Zu dunkel")
                .photo(Photo::new(507, &day(1, "12-30T09:00"))),
        ],
        drafts: vec![
            Post::new(&day(0, "01-20T09:00"), "Noch nicht")
                .photo(Photo::new(508, &day(0, "01-20T09:00"))),
        ],
        reels: vec![
            Post::new(&day(1, "06-06T06:00"), "Zeitraffer")
                .photo(Photo::film(509, &day(1, "06-06T06:00"))),
        ],
        stories: vec![
            Photo::new(511, &day(2, "05-05")),
            Photo::film(512, &day(1, "03-03")).source("reel_reshare"),
        ],
        profile_photos: vec![Photo::new(521, &day(5, "01-01")), Photo::new(522, &day(2, "04-04"))],
        comments: vec![
            Comment::own(&day(2, "07-08T07:00"), "Danke 😊"),
            Comment::on("max_beispiel", &day(2, "09-09T09:00"), "Grüße nach Köln"),
            Comment::on("ada.beispiel", &day(1, "10-10T10:00"), "Wo ist das?"),
        ],
        reel_comments: vec![Comment::on("max_beispiel", &day(1, "11-11T11:00"), "Großartig")],
        story_comments: vec![Comment::on("ada.beispiel", &day(1, "12-12T12:00"), "❤️")],
        threads: Some(Threads {
            private: Some(false),
            posts: vec![
                Post::new(&day(1, "07-05T10:00"), "Hallo Threads"),
                Post::new(&day(1, "07-05T11:00"), "Finde ich auch").reply(),
                Post::new(&day(1, "07-06T12:00"), "Mein Garten")
                    .photo(Photo::new(531, &day(1, "07-06T12:00"))),
            ],
        }),
        ai_chats: vec![
            AiChat::default()
                .ask(&day(0, "01-30T19:00"), "Was blüht im Februar?")
                .answer(&day(0, "01-30T19:00"), "Schneeglöckchen."),
        ],
        others: true,
        ..Instagram::of(owner)
    }
}

fn instagram_fixtures() -> Vec<Fixture> {
    let mut fixtures = old_instagram_fixtures();
    fixtures.extend(recent_instagram_fixtures());
    fixtures
}

fn old_instagram_fixtures() -> Vec<Fixture> {
    use instagram::Layout;
    vec![
        Fixture {
            name: "instagram-G1-json",
            tree: instagram_person(2020).write(Layout::G1),
            expected: [
                (3, 0, 3),
                (6, 0, 6),
                (1, 0, 1),
                (2, 0, 2),
                (3, 0, 3),
                (1, 0, 1),
                (0, 0, 0),
                (4, 3, 4),
            ],
            why: "Files of one time and caption are one post; records end in 2020, so nobody knows \
                  who can see them today.",
        },
        Fixture {
            name: "instagram-G2a-json",
            tree: instagram_person(2022).write(Layout::G2a),
            expected: [
                (6, 0, 6),
                (8, 0, 8),
                (2, 0, 2),
                (2, 0, 2),
                (3, 0, 3),
                (1, 0, 1),
                (0, 0, 0),
                (4, 3, 4),
            ],
            why: "Three posts, one reel, one archived, one deleted; records end in 2022.",
        },
        Fixture {
            name: "instagram-G2b-json",
            tree: instagram_person(2022).write(Layout::G2b).below(INSTAGRAM_OF_2022),
            expected: [
                (6, 0, 6),
                (8, 0, 8),
                (2, 0, 2),
                (2, 0, 2),
                (3, 0, 3),
                (1, 0, 1),
                (0, 0, 0),
                (4, 3, 4),
            ],
            why: "As in G2a, downloaded on 31 July 2022.",
        },
    ]
}

fn recent_instagram_fixtures() -> Vec<Fixture> {
    use instagram::Layout;
    vec![
        Fixture {
            name: "instagram-G3a-json",
            tree: instagram_person(2025).write(Layout::G3a).below(INSTAGRAM_BEFORE_TRAINING),
            expected: [
                (9, 0, 9),
                (9, 0, 9),
                (2, 0, 2),
                (2, 0, 2),
                (5, 0, 5),
                (1, 0, 1),
                (0, 0, 0),
                (4, 3, 4),
            ],
            why: "With three threads and comments on a reel and a story; downloaded three months \
                  before the training started.",
        },
        Fixture {
            name: "instagram-G3b-json",
            tree: instagram_person(2025)
                .write(Layout::G3b)
                .below("instagram-erika_mustermann-2025-09-01-Ab12Cd34"),
            expected: [
                (9, 7, 9),
                (9, 6, 9),
                (2, 2, 2),
                (2, 0, 2),
                (5, 1, 5),
                (1, 1, 1),
                (1, 1, 1),
                (4, 3, 4),
            ],
            why: "A public account: three posts, a reel and three threads are certain; archived, \
                  deleted and stories are open; four comments stand under posts of others.",
        },
        Fixture {
            name: "instagram-G4-json",
            tree: instagram_person(2026).write(Layout::G4).below(INSTAGRAM_OF_2026),
            expected: [
                (9, 7, 9),
                (9, 6, 9),
                (2, 2, 2),
                (2, 0, 2),
                (5, 1, 5),
                (1, 1, 1),
                (1, 1, 1),
                (4, 3, 4),
            ],
            why: "As in G3b. Posts stand in two files, the archived one too; the draft is none.",
        },
    ]
}
