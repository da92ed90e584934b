//! The bundled demo: Erika Mustermann's Facebook and Instagram as one download of October 2026,
//! with Threads and a chat with Meta AI. Its Instagram was private until 2019 and is public now;
//! nobody can tell from the archive who could see her Facebook posts.

use super::facebook::{Album, Facebook, Layout, Variant};
use super::instagram::{self, Instagram, Threads};
use super::person::{AiChat, Comment, Owner, Photo, Post, Request, at};
use super::tree::Tree;

/// Posts: `day | text | number of photos | extra`. Extras: `+Name` tags, `#Group` posts in a group,
/// `>Name` writes on a timeline, `!Place` checks in, `~` shares a link.
const FACEBOOK: &str = "\
2011-03-04 | Hallo Facebook! Jetzt bin ich also auch hier. | 0 |
2011-05-21 | Examen bestanden!!! | 1 | +Ida Beispiel
2011-08-30 | Umzugskartons gesucht, wer hat welche? | 0 |
2011-12-24 | Frohe Weihnachten euch allen 🎄 | 0 |
2012-02-19 | Kölle Alaaf! | 2 | +Tom Muster +Ida Beispiel
2012-06-02 | Neue Wohnung, neues Glück. | 1 |
2012-09-15 |  | 0 | ~
2012-11-11 | Wer kommt heute Abend mit? | 0 |
2013-01-01 | Ein gutes neues Jahr! | 0 |
2013-04-27 | Balkon bepflanzt. Bitte kein Frost mehr. | 1 |
2013-07-13 | 30 Grad im Büro. | 0 |
2013-10-05 | Wandern im Siebengebirge | 2 | +Ada Beispiel
2014-03-08 | Gefunden: ein Fahrrad, das wirklich fährt. | 0 |
2014-06-20 | Schottland, Tag 1 | 1 | !Edinburgh
2014-06-24 | Schottland, Tag 5: Regen, Schafe, Regen | 1 | +Tom Muster
2014-07-13 | Weltmeister! | 0 |
2014-12-31 | Guten Rutsch! | 0 |
2015-02-14 |  | 0 | ~
2015-05-30 | Lesung heute war großartig. | 0 | !Stadtbibliothek Musterstadt
2015-08-08 | Sommerfest in der Straße | 2 | +Ida Beispiel +Max Beispiel
2015-11-14 | Mir fehlen die Worte. | 0 |
2016-01-23 | Schneemann Nr. 1 bis 3 | 1 |
2016-04-02 | Neue Stelle ab Montag, bin aufgeregt. | 0 |
2016-07-17 | Tomaten! Eigene! | 1 |
2016-10-30 | Eine Stunde geschenkt, verschlafen. | 0 |
2017-03-11 |  | 0 | ~
2017-06-25 | Ja, wir haben geheiratet ❤️ | 2 | +Tom Muster
2017-09-24 | Gewählt. Ihr auch? | 0 |
2018-02-08 | Straßenkarneval, ohne Stimme | 0 |
2018-05-19 | Alles Gute zum Geburtstag, du Liebe! | 0 | >Ida Beispiel
2018-08-01 | Wer hat noch einen Ableger von der großen Monstera? | 0 | #Pflanzentausch Köln
2018-11-03 | Unsere Kleine ist da. | 1 | +Tom Muster
2019-02-28 | Drei Stunden am Stück geschlafen! | 0 |
2019-05-26 |  | 0 | ~
2019-08-17 | Erste Schritte. Das Sofa ist nicht mehr sicher. | 1 |
2019-12-06 | Stiefel geputzt. | 0 |
2020-03-22 | Bleibt gesund und zu Hause. | 0 |
2020-04-12 | Sauerteig lebt. | 1 |
2020-06-06 | Verschenke Anzuchttöpfe, Abholung in Nippes | 0 | #Pflanzentausch Köln
2020-11-28 | Advent im Wohnzimmer | 0 |
2021-02-07 | Eis auf dem Weiher! | 1 |
2021-06-19 | Geimpft. | 0 |
2021-09-11 | Erster Kindergartentag, ich habe geweint, sie nicht. | 1 |
2022-01-09 |  | 0 | ~
2022-05-14 | Flohmarkt am Samstag, Stand 14 | 0 | !Rheinaue
2022-09-03 | Zehn Jahre in dieser Wohnung. | 0 |
2023-03-18 | Hat jemand eine gute Kinderärztin im Viertel? | 0 | #Eltern in Ehrenfeld
2023-07-22 | Ostsee! | 2 | +Ida Beispiel
2023-12-25 | Oma hat wieder alle geschlagen (Rommé) | 0 |
2024-02-11 |  | 0 | ~
2024-06-14 | Eröffnungsspiel im Garten | 1 | +Max Beispiel
2024-10-19 | 40 wird man nur einmal. Danke euch! | 1 | +Ada Beispiel +Ida Beispiel
2025-01-12 | Danke für alles, Max. | 0 | >Max Beispiel
2025-04-05 | Fahrrad gestohlen, schwarzes Damenrad, bitte melden | 0 |
2025-05-24 | Meta will ab Dienstag unsere Beiträge für seine KI. Habt ihr widersprochen? | 0 | ~
2025-08-23 | Einschulung! | 1 | +Tom Muster
2025-12-20 | Suche Bastelideen für dreißig Kinder | 0 | #Eltern in Ehrenfeld
2026-04-18 | Kirschblüte in der Altstadt | 1 |
2026-07-11 | Sommerfest, diesmal mit Zelt | 1 | +Ida Beispiel
2026-09-27 | Es herbstelt. | 0 |
";

/// Instagram posts: `day | caption | number of photos`.
const INSTAGRAM: &str = "\
2015-08-30 | Erstes Bild hier #köln | 1
2016-02-07 | Karneval mit @tom.muster | 1
2016-07-17 | Tomaten 🍅 | 1
2017-06-25 | ❤️ | 3
2018-04-14 | Balkonsaison | 1
2018-11-10 | Kleine Füße | 1
2019-07-27 | Seeluft | 2
2019-10-12 | Laub | 1
2020-04-12 | Sauerteig, Tag 9 | 1
2020-05-16 | Nähen für Anfänger | 1
2020-08-22 | Paddeln mit @ida_beispiel und @ada.beispiel | 2
2021-01-17 | Schnee auf dem Dom | 1
2021-05-08 | Setzlinge | 1
2021-09-11 | Großer Tag für kleine Leute | 1
2022-03-26 | Magnolien | 1
2022-07-02 | Rhein, abends | 1
2022-10-29 | Kürbis | 1
2023-02-20 | Rosenmontag | 2
2023-07-22 | Ostsee mit @ida_beispiel | 3
2023-11-04 | Nebel | 1
2024-03-30 | Ostereier | 1
2024-06-15 | Public Viewing | 1
2024-10-19 | Vierzig! | 2
2025-02-08 | Atelier | 1
2025-05-31 | Mohn | 1
2025-08-23 | Schultüte, selbst geklebt | 1
2025-11-29 | Lebkuchen | 1
2026-03-07 | Erste Bienen | 1
2026-06-20 | Längster Tag | 1
2026-09-12 | Zwetschgen | 1
";

const COMMENTS: [&str; 20] = [
    "Herzlichen Glückwunsch!",
    "Wie schön 😍",
    "Da wäre ich gern dabei gewesen.",
    "Genau so ist es.",
    "Wo ist das?",
    "Alles Gute zum Geburtstag!",
    "Das Rezept bitte!",
    "Haha, kenne ich.",
    "Gute Besserung!",
    "Bin dabei.",
    "Danke dir!",
    "Sehr traurig. Ich denke an euch.",
    "Toll geworden!",
    "Könnt ihr das bitte teilen?",
    "Ich hätte noch zwei Stühle.",
    "Nächstes Jahr wieder.",
    "Das sehe ich anders.",
    "Schreib mir mal.",
    "Ist die Wohnung noch frei?",
    "So groß schon!",
];

/// The demo archive: one download of both accounts through the Accounts Centre.
pub fn tree() -> Tree {
    let facebook = facebook().write(Layout::L4(Variant::Y2026));
    let instagram = instagram().write(instagram::Layout::G4);
    let root = "meta-2026-Oct-18-09-12-30";
    facebook
        .below(&format!("{root}/facebook-erikamustermann-2026-10-18-Kx7mPq2R"))
        .and(instagram.below(&format!("{root}/instagram-erika_mustermann-2026-10-18-b3TnW9zd")))
}

fn facebook() -> Facebook {
    let mut account = Facebook {
        default_audience: Some("Freunde"),
        albums: vec![
            album("Profilbilder", &[(701, "2011-03-04"), (702, "2016-09-10"), (703, "2024-10-20")]),
            album("Titelbilder", &[(706, "2013-10-05"), (707, "2023-07-23")]),
            album(
                "Schottland 2014",
                &[
                    (711, "2014-06-20"),
                    (712, "2014-06-21"),
                    (713, "2014-06-22"),
                    (714, "2014-06-23"),
                ],
            ),
            album(
                "Handy-Uploads",
                &[(721, "2017-07-01"), (722, "2020-08-22"), (723, "2022-07-02")],
            ),
        ],
        uncategorised: vec![Photo::new(731, "2012-08-08"), Photo::new(732, "2015-03-03")],
        videos: vec![Photo::film(741, "2016-07-17"), Photo::film(742, "2019-08-17")],
        stories: (0..4)
            .map(|n| {
                Post::new(&format!("202{}-06-1{n}", 2 + n), "")
                    .photo(Photo::new(751 + n, "2023-06-01"))
            })
            .collect(),
        reels: vec![
            Post::new("2025-09-14", "Drachen steigen").photo(Photo::film(761, "2025-09-14")),
        ],
        archived: vec![
            Post::new("2013-05-18", "Ach, Männer."),
            Post::new("2016-11-09", "Unfassbar."),
            Post::new("2025-06-02", "Doch lieber nicht öffentlich."),
        ],
        trashed: vec![Post::new("2026-10-01", "Vertippt")],
        reviews: vec![(at("2022-05-15"), "Café Muster"), (at("2024-08-02"), "Radladen Beispiel")],
        listings: vec![(at("2021-03-06"), "Kinderwagen")],
        events: vec![(at("2022-05-01"), "Hofflohmarkt")],
        ai_chats: vec![
            AiChat::default()
                .ask("2026-02-03T19:30", "Was koche ich aus Linsen und Möhren?")
                .answer("2026-02-03T19:30", "Zum Beispiel eine Suppe.")
                .ask("2026-02-03T19:32", "Ohne Sahne bitte"),
            AiChat::default()
                .ask("2026-05-11T08:10", "Hilf mir bei einem Brief an die Schule meiner Tochter")
                .answer("2026-05-11T08:10", "Gern. Worum geht es?")
                .ask("2026-05-11T08:14", "Sie war drei Tage krank"),
        ],
        requests: vec![Request { time: at("2026-10-17"), range: None }],
        others: true,
        ..Facebook::of(Owner {
            bio: Some("Köln. Garten, Bücher, Familie.".into()),
            ..Owner::erika()
        })
    };
    let mut next_photo = 601;
    for line in FACEBOOK.lines() {
        let post = parse(line, &mut next_photo);
        match line.rsplit('|').next().unwrap().trim().chars().next() {
            Some('#') => account.group_posts.push(post),
            Some('>') => account.elsewhere.push(post),
            _ => account.posts.push(post),
        }
    }
    let names = ["Ida Beispiel", "Tom Muster", "Max Beispiel", "Ada Beispiel"];
    for number in 0..46_i64 {
        let time = at("2011-06-01") + number * 121 * 86_400;
        let text = COMMENTS[usize::try_from(number * 7 % 20).unwrap()];
        let owner = names[usize::try_from(number % 4).unwrap()];
        account.comments.push(Comment { time, ..Comment::on(owner, "2011-06-01", text) });
    }
    for (day, text) in [
        ("2018-08-02", "Ja, gern!"),
        ("2020-06-07", "Schon vergeben."),
        ("2023-03-19", "Danke!"),
        ("2025-12-21", "Super Idee"),
    ] {
        account.group_comments.push(Comment::on("Pflanzentausch Köln", day, text));
    }
    account
}

fn album(name: &str, photos: &[(u64, &str)]) -> Album {
    Album::new(name, photos.iter().map(|&(id, day)| Photo::new(id, day)))
}

fn parse(line: &str, next_photo: &mut u64) -> Post {
    let mut fields = line.split('|').map(str::trim);
    let mut next = || fields.next().unwrap_or_default();
    let (day, text, count, extra) = (next(), next(), next(), next());
    let mut post = Post::new(day, text);
    for _ in 0..count.parse::<u64>().unwrap() {
        post = post.photo(Photo::new(*next_photo, day));
        *next_photo += 1;
    }
    match (extra.chars().next(), extra.get(1..)) {
        (Some('#' | '>'), Some(target)) => post.to(target),
        (Some('~'), _) => post.link("https://example.org/artikel"),
        (Some('!'), Some(place)) => post.at_place(place, 50.94, 6.96),
        (Some('+'), _) => {
            extra.split('+').map(str::trim).filter(|name| !name.is_empty()).fold(post, Post::tag)
        }
        _ => post,
    }
}

fn instagram() -> Instagram {
    let mut next_photo = 801;
    let posts = INSTAGRAM.lines().map(|line| parse(line, &mut next_photo)).collect();
    let stories = (0..20_u64).map(|number| {
        let day = format!("20{}-0{}-1{}", 17 + number / 2, 1 + number % 9, number % 10);
        if number % 5 == 4 {
            Photo::film(901 + number, &day)
        } else {
            Photo::new(901 + number, &day)
        }
    });
    Instagram {
        private: Some(false),
        switches: Some(vec![(at("2015-08-30"), true), (at("2019-05-01"), false)]),
        posts,
        archived: vec![
            Post::new("2017-02-26", "Zu wenig Schlaf").photo(Photo::new(941, "2017-02-26")),
            Post::new("2022-12-31", "🎆").photo(Photo::new(942, "2022-12-31")),
        ],
        drafts: vec![Post::new("2026-08-01", "Entwurf").photo(Photo::new(943, "2026-08-01"))],
        reels: vec![
            Post::new("2024-07-06", "Zeitraffer: Tomate").photo(Photo::film(944, "2024-07-06")),
            Post::new("2026-06-27", "Sommer in 15 Sekunden").photo(Photo::film(945, "2026-06-27")),
        ],
        stories: stories.collect(),
        profile_photos: vec![Photo::new(951, "2015-08-30"), Photo::new(952, "2023-01-08")],
        comments: vec![
            Comment::own("2020-08-23", "Nächsten Sommer wieder!"),
            Comment::own("2023-07-23", "Danke 😊"),
            Comment::own("2025-08-24", "Sie war so stolz"),
            Comment::on("ida_beispiel", "2019-09-09", "Wie schön!"),
            Comment::on("ida_beispiel", "2021-05-05", "Will auch"),
            Comment::on("ada.beispiel", "2022-02-02", "Wo ist das?"),
            Comment::on("musterblatt", "2024-09-30", "Danke für den Bericht."),
            Comment::on("musterblatt", "2026-01-15", "Das stimmt so nicht."),
        ],
        reel_comments: vec![Comment::on(
            "gartenmarkt_muster",
            "2025-04-12",
            "Klappt das auch im Topf?",
        )],
        threads: Some(Threads {
            private: Some(false),
            posts: vec![
                Post::new("2024-01-20", "Ist hier jemand?"),
                Post::new("2024-01-21", "Ja, hier!").reply(),
                Post::new("2025-05-26", "Frist verpasst? Man kann auch später noch widersprechen.")
                    .photo(Photo::new(961, "2025-05-26")),
                Post::new("2026-05-02", "Danke an @ida_beispiel fürs Probelesen"),
            ],
        }),
        ai_chats: vec![
            AiChat::default()
                .ask("2025-12-06T17:00", "Schreib mir ein Nikolausgedicht")
                .answer("2025-12-06T17:00", "Von draußen …")
                .ask("2025-12-06T17:03", "Kürzer"),
        ],
        requests: vec![Request { time: at("2026-10-17"), range: None }],
        others: true,
        ..Instagram::of(Owner {
            bio: Some("Köln · Garten · mit @tom.muster".into()),
            ..Owner::erika()
        })
    }
}
