//! The worked examples of COUNTING §11 as content of invented people.

use super::facebook::{Album, Facebook};
use super::instagram::Instagram;
use super::language::{Language, OwnAlbum};
use super::person::{Comment, Owner, Photo, Post, at};

/// Example A: Facebook, downloaded in 2026. Two of the four posts and all photos are older than
/// 2024.
pub fn a() -> Facebook {
    a_speaking(Language::De)
}

/// Example A with an account in another language.
pub fn a_speaking(language: Language) -> Facebook {
    let lake = Photo::new(201, "2019-07-14");
    let boat = Photo::new(202, "2019-07-14");
    Facebook {
        posts: vec![
            Post::new("2019-07-14T18:30", "Schönes Wochenende am Müggelsee")
                .photo(lake.clone())
                .photo(boat)
                .tag("Ida Beispiel")
                .tag("Tom Muster"),
            Post::new("2022-02-03T09:15", "Endlich Schnee ❄️"),
            Post::new("2024-06-08T20:01", "Übermorgen fängt die neue Stelle an."),
            Post::new("2026-03-15T07:45", "Guten Morgen!"),
        ],
        albums: vec![Album::new(
            language.album(OwnAlbum::Mobile),
            [
                lake,
                Photo::new(203, "2017-05-01"),
                Photo::new(204, "2018-08-20"),
                Photo::new(205, "2023-12-24"),
            ],
        )],
        group_posts: vec![
            Post::new("2025-09-01T10:00", "Wer hat noch Saatgut?").to("Gartenfreunde"),
        ],
        comments: vec![
            Comment::on("Max Beispiel", "2021-04-05T11:11", "Herzlichen Glückwunsch!"),
            Comment::on("Ada Beispiel", "2026-01-20T21:05", "Sehe ich auch so."),
        ],
        archived: vec![Post::new("2025-02-11T16:20", "Das war einmal.")],
        ..Facebook::of(Owner::erika().speaking(language))
    }
}

/// Example B: Instagram, downloaded in 2026, a public account. The last post and the last story
/// were made after 1 October 2025, everything else before.
pub fn b() -> Instagram {
    b_from_year(2025)
}

/// Example B with its last autumn in another year: everything moves along.
pub fn b_from_year(year: i32) -> Instagram {
    let day = |offset: i32, rest: &str| format!("{}-{rest}", year + offset);
    let owner = Owner { bio: Some("Köln, Garten, Katzen".into()), ..Owner::erika() };
    Instagram {
        posts: vec![
            Post::new(&day(-2, "05-06T19:00"), "Mit @tom im Park")
                .photo(Photo::new(301, &day(-2, "05-06T18:59")))
                .photo(Photo::new(302, &day(-2, "05-06T18:59"))),
            Post::new(&day(-1, "08-09T12:30"), "Frühstück für zwei")
                .photo(Photo::new(303, &day(-1, "08-09T12:30")))
                .photo(Photo::new(304, &day(-1, "08-09T12:30"))),
            Post::new(&day(0, "11-15T08:00"), "Erster Frost")
                .photo(Photo::new(305, &day(0, "11-15T08:00"))),
        ],
        stories: vec![
            Photo::new(311, &day(-3, "06-01")),
            Photo::new(312, &day(-2, "06-02")),
            Photo::film(313, &day(-1, "06-03")),
            Photo::new(314, &day(0, "12-04")),
        ],
        profile_photos: vec![
            Photo::new(321, &day(-8, "01-01")),
            Photo::new(322, &day(-5, "02-02")),
            Photo::new(323, &day(-2, "03-03")),
        ],
        comments: vec![
            Comment::own(&day(-2, "05-07"), "Danke euch!"),
            Comment::own(&day(-1, "08-10"), "Das Rezept schicke ich dir."),
            Comment::on("max_beispiel", &day(-2, "03-04"), "Großartig"),
            Comment::on("ada.beispiel", &day(-1, "04-05"), "Wo ist das?"),
            Comment::on("max_beispiel", &day(0, "04-06"), "😍"),
        ],
        ..Instagram::of(owner)
    }
}

/// Example B, private since long before the training.
pub fn b_private_for_years() -> Instagram {
    Instagram { private: Some(true), switches: Some(vec![(at("2018-03-01"), true)]), ..b() }
}

/// Example B, private since 1 October 2025.
pub fn b_private_since_october() -> Instagram {
    Instagram { private: Some(true), switches: Some(vec![(at("2025-10-01T00:00"), true)]), ..b() }
}
