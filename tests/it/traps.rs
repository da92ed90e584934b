//! Each trap in which other programs were caught, by name (the notes on formats and traps).

use tempfile::TempDir;

use crate::support::damage::with_byte_order_mark;
use crate::support::examples::{a, a_speaking, b};
use crate::support::facebook::{Album, Facebook, Layout, Variant};
use crate::support::fixtures::{facebook_person, instagram_person};
use crate::support::instagram::{self, Instagram, Threads};
use crate::support::language::Language;
use crate::support::person::{Comment, Owner, Photo, Post};
use crate::support::run::{Outcome, report, widerspruch};
use crate::support::tree::Tree;

const L4: Layout = Layout::L4(Variant::Y2026);
const FACEBOOK: &str = "facebook-erikamustermann-2026-09-02-6zxl8WMW";
const INSTAGRAM: &str = "instagram-erika_mustermann-2026-09-02-Ab12Cd34";
const POSTS: &str = "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json";
const COMMENTS: &str = "your_facebook_activity/comments_and_reactions/comments.json";
const PROFILE: &str = "personal_information/personal_information/personal_information.json";

/// The report on a tree that lies in a folder with the name of an export.
fn over(tree: &Tree, name: &str) -> Outcome {
    let folder = TempDir::new().unwrap();
    tree.below(name).to_folder(folder.path());
    report([folder.path()])
}

fn facebook(account: &Facebook) -> Outcome {
    over(&account.write(L4), FACEBOOK)
}

fn instagram(account: &Instagram, layout: instagram::Layout) -> Outcome {
    over(&account.write(layout), INSTAGRAM)
}

fn empty_facebook() -> Facebook {
    Facebook::of(Owner::erika())
}

fn empty_instagram() -> Instagram {
    Instagram::of(Owner::erika())
}

#[test]
fn detailed_posts_are_the_union_of_live_and_archived_ones_and_each_file_alone_is_enough() {
    let picture = |id: u64, day: &str| Post::new(day, "Text").photo(Photo::new(id, day));
    let account = Instagram {
        posts: vec![picture(1, "2024-01-01"), picture(2, "2025-01-01"), picture(3, "2026-01-01")],
        archived: vec![picture(4, "2024-06-01"), picture(5, "2025-06-01")],
        ..empty_instagram()
    };
    let all = account.write(instagram::Layout::G4);
    for missing in ["posts_1.json", "posts.json", ""] {
        let mut tree = all.clone();
        if !missing.is_empty() {
            tree.remove(&format!("your_instagram_activity/media/{missing}"));
        }
        over(&tree, INSTAGRAM).assert_counts(&[("posts", (5, 3, 5)), ("photos", (5, 3, 5))]);
    }
}

#[test]
fn drafts_of_the_detailed_posts_are_left_out_in_every_language() {
    for language in [Language::De, Language::En, Language::Fr, Language::Ko] {
        println!("{language:?}");
        let account = Instagram {
            posts: vec![Post::new("2026-01-01", "Ja").photo(Photo::new(1, "2026-01-01"))],
            drafts: vec![Post::new("2026-01-02", "Nein").photo(Photo::new(2, "2026-01-02"))],
            ..Instagram::of(Owner::erika().speaking(language))
        };
        let outcome = instagram(&account, instagram::Layout::G4);
        outcome.assert_counts(&[("posts", (1, 1, 1)), ("photos", (1, 1, 1))]);
        assert!(!outcome.finds("labels_not_recognised"), "{language:?}");
    }
}

#[test]
fn check_ins_are_posts_already_and_count_only_without_the_posts_file() {
    let account = Facebook {
        posts: vec![
            Post::new("2025-01-01", "").at_place("Café Muster", 50.9, 6.9),
            Post::new("2025-02-02", "Am See").at_place("Müggelsee", 52.4, 13.6),
            Post::new("2025-03-03", "Zu Hause"),
        ],
        ..empty_facebook()
    };
    let mut tree = account.write(L4);
    let outcome = over(&tree, FACEBOOK);
    outcome.assert_counts(&[("posts", (3, 0, 3))]);
    assert_eq!(outcome.at("/location/posts_with_place"), 2);
    tree.remove(POSTS);
    over(&tree, FACEBOOK).assert_counts(&[("posts", (2, 0, 2))]);
}

#[test]
fn a_photo_in_post_album_and_uncategorised_list_is_one() {
    let photo = Photo::new(1, "2025-01-01");
    let account = Facebook {
        posts: vec![Post::new("2025-01-01", "").photo(photo.clone())],
        albums: vec![Album::new("Urlaub", [photo.clone()])],
        uncategorised: vec![photo],
        ..empty_facebook()
    };
    facebook(&account).assert_counts(&[("photos", (1, 0, 1)), ("posts", (1, 0, 1))]);
}

#[test]
fn media_paths_with_a_doubled_or_missing_prefix_are_the_same_file() {
    let photo = Photo::new(1, "2025-01-01");
    let account = Facebook {
        posts: vec![Post::new("2025-01-01", "").photo(photo.clone())],
        albums: vec![Album::new("Urlaub", [photo])],
        ..empty_facebook()
    };
    let prefixes = [
        "your_facebook_activity/your_facebook_activity/posts/media/",
        "your_activity_across_facebook/posts/media/",
        "posts/media/",
    ];
    for prefix in prefixes {
        let mut tree = account.write(L4);
        tree.edit(POSTS, |text| text.replace("your_facebook_activity/posts/media/", prefix));
        let outcome = over(&tree, FACEBOOK);
        outcome.assert_counts(&[("photos", (1, 0, 1))]);
        assert_eq!(outcome.at("/quality/media_missing"), 0, "{prefix}");
    }
}

#[test]
fn an_address_instead_of_a_file_counts_and_is_missing_from_the_archive() {
    let account = Facebook {
        posts: vec![Post::new("2025-01-01", "").photo(Photo::new(1, "2025-01-01").absent())],
        ..empty_facebook()
    };
    let mut tree = account.write(L4);
    tree.edit(POSTS, |text| {
        text.replace("your_facebook_activity/posts/media/", "https://cdn.example.org/v/")
    });
    let outcome = over(&tree, FACEBOOK);
    outcome.assert_counts(&[("photos", (1, 0, 1))]);
    assert_eq!(outcome.at("/quality/media_missing"), 1);
    assert_eq!(outcome.code, 0);
}

#[test]
fn a_bare_object_is_a_list_of_one() {
    let account = Instagram {
        posts: vec![Post::new("2026-01-01", "Eins").photo(Photo::new(1, "2026-01-01"))],
        comments: vec![Comment::own("2026-01-02", "Danke")],
        ..empty_instagram()
    };
    let tree = account.write(instagram::Layout::G3b);
    assert!(tree.text("your_instagram_activity/media/posts_1.json").starts_with('{'));
    over(&tree, INSTAGRAM).assert_counts(&[("posts", (1, 1, 1)), ("comments", (1, 1, 1))]);
    let account = Facebook {
        elsewhere: vec![Post::new("2026-01-01", "Alles Gute").to("Max Beispiel")],
        archived: vec![Post::new("2025-12-01", "Alt")],
        trashed: vec![Post::new("2025-11-01", "Müll")],
        ..empty_facebook()
    };
    facebook(&account).assert_counts(&[("posts", (3, 0, 3))]);
}

#[test]
fn the_trash_is_read_in_both_of_its_shapes() {
    let account = Facebook {
        trashed: vec![Post::new("2025-11-01", "Müll"), Post::new("2025-11-02", "Mehr Müll")],
        ..empty_facebook()
    };
    for variant in [Variant::Y2025, Variant::Y2026] {
        over(&account.write(Layout::L4(variant)), FACEBOOK).assert_counts(&[("posts", (2, 0, 2))]);
    }
}

#[test]
fn text_encoded_twice_is_mended_in_keys() {
    for language in [Language::De, Language::Fr, Language::Ko] {
        println!("{language:?}");
        let account = Instagram {
            private: Some(true),
            posts: vec![Post::new("2026-01-01", "ü").photo(Photo::new(1, "2026-01-01"))],
            ..Instagram::of(Owner::erika().speaking(language))
        };
        let outcome = instagram(&account, instagram::Layout::G3b);
        assert_eq!(outcome.at("/exports/0/account"), "private", "{language:?}");
        outcome.assert_counts(&[("posts", (1, 0, 0)), ("profile_items", (2, 2, 2))]);
    }
}

#[test]
fn text_encoded_twice_is_mended_in_values() {
    let account = Facebook {
        posts: vec![
            Post::new("2025-01-01", "Eins").tag("Jörg Müller"),
            Post::new("2025-01-02", "Zwei").tag("Jürgen Beispiel"),
        ],
        ..empty_facebook()
    };
    let mut tree = account.write(L4);
    // The second name becomes the first one, in clean UTF-8.
    tree.edit(POSTS, |text| text.replace("J\\u00c3\\u00bcrgen Beispiel", "Jörg Müller"));
    let outcome = over(&tree, FACEBOOK);
    assert_eq!(outcome.at("/third_parties/distinct_people"), 1);
    assert_eq!(outcome.at("/third_parties/posts_named"), 2);
}

#[test]
fn a_carousel_nested_in_reverse_counts_each_picture_once() {
    let pictures = (1..=4).fold(Post::new("2026-01-01", "Vier Bilder"), |post, id| {
        post.photo(Photo::new(id, "2026-01-01"))
    });
    let account = Instagram { posts: vec![pictures], ..empty_instagram() };
    let mut tree = account.write(instagram::Layout::G4);
    let expected = [("posts", (1, 1, 1)), ("photos", (4, 4, 4))];
    over(&tree, INSTAGRAM).assert_counts(&expected);
    tree.remove("your_instagram_activity/media/posts_1.json");
    over(&tree, INSTAGRAM).assert_counts(&expected);
    // The group has no label at all in some exports (formats/instagram.md §2.2).
    tree.edit("your_instagram_activity/media/posts.json", |text| {
        text.replace("\"label\": \"Metadaten\",\n", "")
    });
    over(&tree, INSTAGRAM).assert_counts(&expected);
}

#[test]
fn an_empty_media_path_is_no_photo() {
    let account = Instagram {
        comments: vec![Comment::own("2026-01-02", "Danke")],
        threads: Some(Threads {
            private: Some(false),
            posts: vec![Post::new("2026-01-01", "Nur Text")],
        }),
        ..empty_instagram()
    };
    instagram(&account, instagram::Layout::G4).assert_counts(&[
        ("posts", (1, 1, 1)),
        ("photos", (0, 0, 0)),
        ("comments", (1, 1, 1)),
    ]);
}

#[test]
fn a_story_that_shares_the_reel_of_another_is_a_story_and_no_film() {
    let account = Instagram {
        stories: vec![Photo::film(1, "2026-01-01").source("reel_reshare")],
        ..empty_instagram()
    };
    instagram(&account, instagram::Layout::G4)
        .assert_counts(&[("stories", (1, 0, 1)), ("videos", (0, 0, 0))]);
}

#[test]
fn the_other_file_named_posts_is_no_list_of_posts() {
    let mut tree = b().write(instagram::Layout::G4);
    tree.insert(
        "logged_information/past_instagram_insights/posts.json",
        r#"{"organic_insights_posts":[{"media_map_data":{"Media Thumbnail":{"uri":"media/other/77777777777777.jpg",
        "creation_timestamp":1750000000,"title":"x"}},"string_map_data":{"Likes":{"value":"3"}}}]}"#,
    );
    tree.insert(
        "your_instagram_activity/subscriptions/reels.json",
        r#"{"subscriptions_reels":[{"string_map_data":{"User Name":{"value":"max_beispiel"}}}]}"#,
    );
    let outcome = over(&tree, INSTAGRAM);
    outcome.assert_counts(&[("posts", (3, 3, 3)), ("photos", (8, 6, 8))]);
    assert_eq!(outcome.at("/quality/members/unknown"), 0);
}

#[test]
fn zero_coordinates_are_no_place() {
    let photos = [
        Photo::new(1, "2025-01-01").taken_at(0.0, 0.0),
        Photo::new(2, "2025-01-01").taken_at(50.94, 6.96),
        Photo::new(3, "2025-01-01").taken_at(0.0, 6.96),
    ];
    let account = Facebook { albums: vec![Album::new("Urlaub", photos)], ..empty_facebook() };
    assert_eq!(facebook(&account).at("/location/photos_with_coordinates"), 2);
}

#[test]
fn the_second_object_of_camera_data_has_the_coordinates_too() {
    // The builder writes `[{latitude, longitude}, {device_id, …}]` (formats/instagram.md §5).
    let photo = Photo::new(1, "2026-01-01").taken_at(50.94, 6.96);
    let account =
        Instagram { posts: vec![Post::new("2026-01-01", "Dom").photo(photo)], ..empty_instagram() };
    let outcome = instagram(&account, instagram::Layout::G3b);
    assert_eq!(outcome.at("/location/photos_with_coordinates"), 1);
}

#[test]
fn impossible_times_make_an_item_undated_and_nothing_else() {
    let account = Facebook {
        posts: (1..=6)
            .map(|day| Post::new(&format!("2025-01-0{day}"), &format!("Nr. {day}")))
            .collect(),
        ..empty_facebook()
    };
    let mut tree = account.write(L4);
    // Nothing, before 1970, the year 0, before Facebook, the far future.
    let times = ["0", "-5", "-62169958800", "1000000000", "4102444800"];
    for (time, day) in times.iter().zip(1..) {
        let seconds = crate::support::person::at(&format!("2025-01-0{day}")).to_string();
        tree.edit(POSTS, |text| text.replace(&seconds, time));
    }
    let outcome = over(&tree, FACEBOOK);
    outcome.assert_counts(&[("posts", (6, 0, 6))]);
    assert_eq!(outcome.at("/timing/undated/posts/found"), 5);
    assert_eq!(outcome.at("/timing/before_training_start/posts/found"), 1);
    assert_eq!(outcome.at("/quality/undated"), 5);
    assert_eq!(outcome.code, 0);
}

#[test]
fn labels_and_titles_in_any_language_give_the_same_numbers() {
    for language in [Language::De, Language::En, Language::Fr, Language::Ko] {
        println!("{language:?}");
        let outcome = facebook(&a_speaking(language));
        outcome.assert_counts(&[
            ("posts", (6, 0, 6)),
            ("photos", (5, 0, 5)),
            ("comments", (2, 0, 2)),
            ("photos_with_third_parties", (2, 0, 2)),
        ]);
        let mut person = instagram_person(2026);
        person.owner.language = language;
        instagram(&person, instagram::Layout::G4).assert_counts(&[
            ("posts", (9, 7, 9)),
            ("photos", (9, 6, 9)),
            ("comments", (5, 1, 5)),
            ("profile_items", (4, 3, 4)),
        ]);
    }
}

#[test]
fn keys_in_a_language_without_any_sample_still_tell_a_private_account() {
    let account = Instagram {
        private: Some(true),
        posts: vec![Post::new("2026-01-01", "Hola").photo(Photo::new(1, "2026-01-01"))],
        ..Instagram::of(Owner::erika().speaking(Language::En))
    };
    for key in ["Cuenta privada", "private ACCOUNT", "Konto prywatne"] {
        let mut tree = account.write(instagram::Layout::G3b);
        tree.edit(PROFILE, |text| text.replace("Private Account", key));
        over(&tree, INSTAGRAM).assert_counts(&[("posts", (1, 0, 0))]);
    }
}

#[test]
fn labels_in_a_language_that_no_table_knows_are_said() {
    let account = Instagram {
        posts: vec![Post::new("2026-01-01", "Bună").photo(Photo::new(1, "2026-01-01"))],
        ..Instagram::of(Owner::erika().speaking(Language::En))
    };
    let mut tree = account.write(instagram::Layout::G3b);
    // The flag is told by its word for private; whose account it is, nothing tells.
    tree.edit(PROFILE, |text| {
        text.replace("Private Account", "Cont privat")
            .replace("\"Username\"", "\"Nume utilizator\"")
    });
    let outcome = over(&tree, INSTAGRAM);
    outcome.assert_counts(&[("posts", (1, 1, 1)), ("profile_items", (1, 1, 1))]);
    assert!(outcome.finds("labels_not_recognised"));
}

#[test]
fn labels_in_another_case_and_folders_inside_themselves_change_nothing() {
    let account = Instagram {
        private: Some(true),
        posts: vec![Post::new("2026-01-01", "Neu").photo(Photo::new(1, "2026-01-01"))],
        profile_photos: vec![Photo::new(2, "2025-01-01")],
        ..Instagram::of(Owner::erika().speaking(Language::En))
    };
    let mut tree = account.write(instagram::Layout::G3b);
    for change in [("Private Account", "PRIVATE account"), ("Profile Photo", "Profile photo")] {
        if tree.text(PROFILE).contains(change.0) {
            tree.edit(PROFILE, |text| text.replace(change.0, change.1));
        }
    }
    tree.edit(PROFILE, |text| text.replace("\"Username\"", "\"USERNAME\""));
    let expected = [("posts", (1, 0, 0)), ("photos", (2, 1, 1)), ("profile_items", (3, 3, 3))];
    over(&tree, INSTAGRAM).assert_counts(&expected);
    over(&tree.below(INSTAGRAM), INSTAGRAM).assert_counts(&expected);
}

#[test]
fn real_characters_beside_text_encoded_twice_stay() {
    // Both stand in one name: only what decodes is repaired, nothing is lost, no byte is left over.
    let account = Facebook {
        posts: vec![
            Post::new("2025-01-01", "Eins").tag("Jörg 世界 👍"),
            Post::new("2025-01-02", "Zwei").tag("Platzhalter"),
            Post::new("2025-01-03", "Drei").tag("Jörg"),
        ],
        ..empty_facebook()
    };
    let mut tree = account.write(L4);
    tree.edit(POSTS, |text| text.replace("Platzhalter", "J\\u00c3\\u00b6rg 世界 \\ud83d\\udc4d"));
    let outcome = over(&tree, FACEBOOK);
    assert_eq!(outcome.at("/third_parties/distinct_people"), 2);
    assert_eq!(outcome.at("/third_parties/posts_named"), 3);
}

#[test]
fn a_profile_picture_in_three_places_is_one() {
    let mut tree = Instagram {
        profile_photos: vec![Photo::new(1, "2025-01-01")],
        threads: Some(Threads { private: Some(false), posts: Vec::new() }),
        ..empty_instagram()
    }
    .write(instagram::Layout::G4);
    tree.insert(
        "your_instagram_activity/threads/personal_information.json",
        r#"{"text_post_app_text_post_app_profile":[{"media_map_data":{"Profile Photo":
            {"uri":"media/other/17900000000000099.jpg","creation_timestamp":1750000000}},
            "string_map_data":{"Private Account":{"value":"False"}}}]}"#,
    );
    tree.media("media/other/17900000000000099.jpg");
    let outcome = over(&tree, INSTAGRAM);
    outcome.assert_counts(&[("photos", (1, 1, 1)), ("profile_items", (3, 3, 3))]);
    assert_eq!(outcome.at("/quality/media_without_record"), 0);
}

#[test]
fn half_of_an_emoji_does_not_stop_the_file() {
    let mut tree = a().write(L4);
    tree.edit(POSTS, |text| text.replace("Guten Morgen!", "Guten \\ud83d Morgen!"));
    let outcome = over(&tree, FACEBOOK);
    outcome.assert_counts(&[("posts", (6, 0, 6))]);
    assert_eq!(outcome.code, 0);
}

#[test]
fn a_byte_order_mark_does_not_stop_the_file() {
    let mut tree = a().write(L4);
    for path in [POSTS, COMMENTS] {
        let bytes = with_byte_order_mark(tree.bytes(path));
        tree.insert(path, bytes);
    }
    let outcome = over(&tree, FACEBOOK);
    outcome.assert_counts(&[("posts", (6, 0, 6)), ("comments", (2, 0, 2))]);
    assert_eq!(outcome.code, 0);
}

#[test]
fn raw_control_characters_are_blanks() {
    let mut tree = a().write(L4);
    tree.edit(POSTS, |text| text.replace("Guten Morgen!", "Guten\u{1}\n\tMorgen\u{1f}!"));
    let outcome = over(&tree, FACEBOOK);
    outcome.assert_counts(&[("posts", (6, 0, 6))]);
    assert_eq!(outcome.code, 0);
}

#[test]
fn numbered_files_are_all_read() {
    let day = |number: u32| format!("20{:02}-0{}-11", 10 + number % 15, 1 + number % 9);
    let account = Facebook {
        posts: (0..23).map(|number| Post::new(&day(number), &format!("Nr. {number}"))).collect(),
        posts_per_file: 2,
        ..empty_facebook()
    };
    let tree = account.write(L4);
    assert!(tree.paths().iter().any(|path| path.ends_with("_12.json")));
    over(&tree, FACEBOOK).assert_counts(&[("posts", (23, 0, 23))]);
}

#[test]
fn equal_records_count_in_one_list_and_once_between_files() {
    let twice = Post::new("2025-01-01T10:00", "Wieder da");
    let account = Facebook { posts: vec![twice.clone(), twice], ..empty_facebook() };
    let outcome = facebook(&account);
    outcome.assert_counts(&[("posts", (2, 0, 2))]);
    assert!(outcome.finds("equal_texts"));
}

#[test]
fn a_reel_in_the_posts_file_too_is_one_reel() {
    let film = Photo::film(1, "2026-01-01T12:00");
    let account = Facebook {
        posts: vec![Post::new("2026-01-01T12:00", "Regen").photo(film.clone())],
        reels: vec![
            Post::new("2026-01-01T12:00", "Regen").photo(film),
            Post::new("2026-01-02T12:00", "Sonne").photo(Photo::film(2, "2026-01-02T12:00")),
        ],
        ..empty_facebook()
    };
    facebook(&account).assert_counts(&[("posts", (2, 0, 2)), ("videos", (2, 0, 2))]);
}

#[test]
fn a_comment_of_only_a_sticker_is_a_comment() {
    let account = Facebook {
        comments: vec![Comment::on("Max Beispiel", "2025-01-01", "")],
        ..empty_facebook()
    };
    facebook(&account).assert_counts(&[("comments", (1, 0, 1))]);
}

#[test]
fn a_professional_account_is_public_whatever_its_flag_says() {
    let account = Instagram {
        private: Some(true),
        professional: true,
        posts: vec![Post::new("2026-01-01", "Neu").photo(Photo::new(1, "2026-01-01"))],
        ..empty_instagram()
    };
    instagram(&account, instagram::Layout::G4).assert_counts(&[("posts", (1, 1, 1))]);
}

#[test]
fn without_the_profile_nobody_knows_who_could_see_it() {
    let account = Instagram { private: None, ..b() };
    let outcome = instagram(&account, instagram::Layout::G4);
    outcome.assert_counts(&[("posts", (3, 0, 3)), ("comments", (5, 0, 5))]);
    assert_eq!(outcome.at("/exports/0/account"), "unknown");
    assert!(outcome.finds("account_flag_absent"));
}

#[test]
fn likes_friends_and_messages_are_named_and_not_counted() {
    let account = Facebook { others: true, ..a() };
    let outcome = facebook(&account);
    outcome.assert_counts(&[("posts", (6, 0, 6)), ("comments", (2, 0, 2))]);
    let families = outcome.at("/quality/out_of_scope").as_array().unwrap();
    assert!(families.iter().any(|family| family["family"] == "private_messages"));
    assert!(families.iter().any(|family| family["family"] == "reactions"));
    assert_eq!(outcome.at("/quality/members/unknown"), 0);
}

#[test]
fn a_page_of_html_beside_the_json_does_not_stop_it() {
    let mut tree = a().write(L4);
    tree.insert(
        "your_facebook_activity/posts/album/0.html",
        "<html><body><div role=\"main\"></div></body></html>",
    );
    over(&tree, FACEBOOK).assert_counts(&[("posts", (6, 0, 6)), ("photos", (5, 0, 5))]);
}

#[test]
fn every_variant_of_the_current_layout_counts_alike() {
    for variant in [Variant::Y2024, Variant::EntField, Variant::Y2025, Variant::Y2026] {
        let mut person = facebook_person(2025);
        person.archived.clear();
        person.trashed.clear();
        person.ai_chats.clear();
        let outcome = over(&person.write(Layout::L4(variant)), FACEBOOK);
        outcome.assert_counts(&[
            ("posts", (8, 0, 8)),
            ("photos", (8, 1, 8)),
            ("videos", (3, 0, 3)),
            ("stories", (1, 0, 1)),
            ("comments", (4, 0, 4)),
        ]);
        assert_eq!(outcome.at("/quality/members/unknown"), 0, "{variant:?}");
        assert_eq!(outcome.at("/exports/0/layout"), "L4");
    }
}

#[test]
fn one_long_list_of_comments_is_read_as_a_stream() {
    let comments = (0..20_000_i64).map(|number| Comment {
        time: 1_400_000_000 + number * 60,
        ..Comment::on("Max Beispiel", "2020-01-01", &format!("Nr. {number}"))
    });
    let account = Facebook { comments: comments.collect(), ..empty_facebook() };
    facebook(&account).assert_counts(&[("comments", (20_000, 0, 20_000))]);
}

#[test]
fn nothing_that_names_anybody_reaches_the_output() {
    let folder = TempDir::new().unwrap();
    let canary = "Zwölfhardt Kanarius";
    let mut facebook = a();
    facebook.posts[0] = facebook.posts[0].clone().tag(canary);
    facebook.posts.push(Post::new("2026-02-02", "").to(canary));
    facebook.comments.push(Comment::on(canary, "2026-02-02", "Kanarientext"));
    let mut instagram = b();
    instagram.comments.push(Comment::on("kanarius", "2026-02-02", "Kanarientext"));
    facebook.write(L4).below(FACEBOOK).to_folder(folder.path());
    instagram.write(instagram::Layout::G4).below(INSTAGRAM).to_folder(folder.path());
    for format in ["json", "terminal", "html", "markdown"] {
        let arguments = ["report", "--format", format].map(std::ffi::OsString::from);
        let outcome = widerspruch(arguments.into_iter().chain([folder.path().into()]));
        assert_eq!(outcome.code, 0, "{}", outcome.stderr);
        let shown = format!("{}{}", outcome.stdout, outcome.stderr).to_lowercase();
        let secrets = [
            "kanarius",
            "kanarientext",
            "mustermann",
            "ida beispiel",
            "guten morgen",
            "203.0.113",
            "gartenfreunde",
            "17900000000000",
        ];
        for secret in secrets {
            assert!(!shown.contains(secret), "{secret} in {format}");
        }
    }
}
