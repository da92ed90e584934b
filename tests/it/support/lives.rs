//! Random lives: what an invented person made, in which of two downloads it lies, and who could see
//! it, so that every count can be held against the truth.

use proptest::prelude::*;
use widerspruch::verdict::audience::{Told, ToldSince};

use super::facebook::{self, Album, Facebook, Variant};
use super::instagram::{self, Instagram, Threads};
use super::person::{Comment, Owner, Photo, Post, Request, at};
use super::tree::Tree;

/// Whose life it is, and who can see it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Service {
    /// A profile; the person tells who sees the timeline, or nothing.
    Facebook(Option<Told>),
    Page,
    Public,
    Private,
    /// Private since 1 October 2025; public before.
    TurnedPrivate,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sort {
    Status,
    Pictures,
    Film,
    CheckIn,
    Group,
    Elsewhere,
    Comment,
    /// In a group, or under the post of somebody else.
    OtherComment,
    Listed,
    Story,
    Archived,
    Trashed,
    /// A profile picture: the newest is the current one.
    Portrait,
    /// On Threads; elsewhere a status.
    Thread,
}

const SORTS: [Sort; 14] = [
    Sort::Status,
    Sort::Pictures,
    Sort::Film,
    Sort::CheckIn,
    Sort::Group,
    Sort::Elsewhere,
    Sort::Comment,
    Sort::OtherComment,
    Sort::Listed,
    Sort::Story,
    Sort::Archived,
    Sort::Trashed,
    Sort::Portrait,
    Sort::Thread,
];

/// In which of the downloads a thing is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum In {
    Older,
    Newer,
    Both,
}

#[derive(Debug, Clone, Copy)]
pub struct Thing {
    pub sort: Sort,
    pub place: In,
    /// None: it has no text where it can do without.
    pub text: Option<u8>,
    /// Seconds after the minute that several share, where a life is crowded.
    pub second: i64,
    /// Its time is 2090.
    pub is_impossible: bool,
    /// Where nothing tells, whether it was used for the training.
    pub used: bool,
}

/// When the older of the two downloads was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Older {
    BeforeTraining,
    SinceTraining,
}

#[derive(Debug, Clone)]
pub struct Life {
    pub service: Service,
    pub older: Older,
    /// The user was called otherwise when the older download was made.
    pub renamed: bool,
    /// The older download lies in older paths, which know neither archive nor trash of Facebook.
    pub old_paths: bool,
    /// Many things of one minute, with few texts: hard to tell apart.
    pub crowded: bool,
    pub things: Vec<Thing>,
}

fn service() -> impl Strategy<Value = Service> {
    prop::sample::select(vec![
        Service::Facebook(None),
        Service::Facebook(Some(Told::Public)),
        Service::Facebook(Some(Told::Friends)),
        Service::Page,
        Service::Public,
        Service::Private,
        Service::TurnedPrivate,
    ])
}

fn thing() -> impl Strategy<Value = Thing> {
    (
        prop::sample::select(SORTS.to_vec()),
        prop::sample::select(vec![In::Older, In::Newer, In::Both]),
        prop::option::weighted(0.8, 0_u8..3),
        prop::sample::select(vec![0_i64, 6, 25, 60]),
        prop::bool::weighted(0.1),
        any::<bool>(),
    )
        .prop_map(|(sort, place, text, second, is_impossible, used)| Thing {
            sort,
            place,
            text,
            second,
            is_impossible,
            used,
        })
}

pub fn life() -> impl Strategy<Value = Life> {
    (
        service(),
        prop::sample::select(vec![Older::BeforeTraining, Older::SinceTraining]),
        any::<[bool; 3]>(),
        prop::collection::vec(thing(), 1..16),
    )
        .prop_map(|(service, older, [renamed, crowded, old_paths], things)| Life {
            service,
            older,
            renamed,
            old_paths,
            crowded,
            things,
        })
}

impl Older {
    const fn day(self) -> &'static str {
        match self {
            Self::BeforeTraining => "2025-02-18",
            Self::SinceTraining => "2025-09-20",
        }
    }
}

const NEWER: &str = "2026-09-02";

/// What somebody can know of a thing: posts, photos, videos, stories, comments.
pub type Five = [u64; 5];

impl Life {
    fn is_instagram(&self) -> bool {
        matches!(self.service, Service::Public | Service::Private | Service::TurnedPrivate)
    }

    /// When a thing was made. Where a life is not crowded, all lie half a year apart.
    fn time(&self, number: usize) -> i64 {
        let thing = &self.things[number];
        let is_portrait = self.sort(number) == Sort::Portrait;
        let number = i64::try_from(number).unwrap();
        // Portraits have one time each, which tells the current one.
        if is_portrait {
            at("2018-03-01T08:00") + 190 * 86_400 * number
        } else if thing.is_impossible {
            at("2090-01-01") + 3600 * number
        } else if self.crowded {
            at("2017-07-14T02:40") + thing.second
        } else {
            at("2018-01-01T08:00") + 190 * 86_400 * number
        }
    }

    /// Where a thing lies: the older download holds nothing that was made after it.
    fn place(&self, number: usize) -> In {
        let thing = &self.things[number];
        let is_possible = !thing.is_impossible || self.sort(number) == Sort::Portrait;
        let made_later = self.time(number) > at(self.older.day()) && is_possible;
        let is_unknown_there = self.old_paths
            && matches!(self.service, Service::Facebook(_))
            && matches!(self.sort(number), Sort::Archived | Sort::Trashed);
        if made_later || is_unknown_there { In::Newer } else { thing.place }
    }

    fn is_in(&self, number: usize, newer: bool) -> bool {
        match self.place(number) {
            In::Older => !newer,
            In::Newer => newer,
            In::Both => true,
        }
    }

    /// What a thing is on this service: each has only some of them.
    fn sort(&self, number: usize) -> Sort {
        use Sort::{
            Archived, CheckIn, Comment, Elsewhere, Film, Group, Listed, OtherComment, Pictures,
            Portrait, Status, Story, Thread, Trashed,
        };
        match (self.service, self.things[number].sort) {
            (Service::Facebook(_), Thread)
            | (Service::Page, Thread | Group | Elsewhere | Story | CheckIn | Film) => Status,
            (Service::Page, Trashed) => Archived,
            // The builder writes no profile of a Page.
            (Service::Page, Portrait) => Listed,
            (Service::Page, OtherComment) => Comment,
            (Service::Facebook(_) | Service::Page, sort) => sort,
            (_, Status | CheckIn | Group | Elsewhere | Listed) => Pictures,
            (_, sort) => sort,
        }
    }

    /// How a thing adds to the counts of all that is there.
    fn counts(&self, number: usize) -> Five {
        match self.sort(number) {
            Sort::Pictures => [1, 2, 0, 0, 0],
            Sort::Film => [1, 0, 1, 0, 0],
            Sort::Comment | Sort::OtherComment => [0, 0, 0, 0, 1],
            Sort::Listed | Sort::Portrait => [0, 1, 0, 0, 0],
            Sort::Story => [0, 0, 0, 1, 0],
            Sort::Archived | Sort::Trashed if self.is_instagram() => [1, 1, 0, 0, 0],
            Sort::Status
            | Sort::CheckIn
            | Sort::Group
            | Sort::Elsewhere
            | Sort::Archived
            | Sort::Trashed
            | Sort::Thread => [1, 0, 0, 0, 0],
        }
    }

    /// Whether a thing falls under the training, by who could see it since its start.
    fn falls(&self, number: usize) -> bool {
        let thing = &self.things[number];
        // Nobody knows what became of it since.
        if self.place(number) == In::Older && self.older == Older::BeforeTraining {
            return thing.used;
        }
        if self.sort(number) == Sort::Portrait {
            // The current one is public whatever else is; nobody can tell of the others.
            return self.current() == Some(number) || thing.used;
        }
        let is_gone = matches!(self.sort(number), Sort::Archived | Sort::Trashed | Sort::Story);
        let is_beyond_told = matches!(
            self.sort(number),
            Sort::Group | Sort::Elsewhere | Sort::Story | Sort::Comment | Sort::OtherComment
        );
        if self.sort(number) == Sort::OtherComment
            || is_beyond_told && matches!(self.service, Service::Facebook(_))
        {
            return thing.used;
        }
        match (self.service, self.sort(number)) {
            (Service::Facebook(Some(Told::Friends)) | Service::Private, _) => false,
            // The profile on Threads stays public.
            (Service::TurnedPrivate, Sort::Thread) => true,
            (Service::TurnedPrivate, _) => {
                let before = self.time(number) < at("2025-10-01") || thing.is_impossible;
                before && thing.used
            }
            (service, _) if is_gone || matches!(service, Service::Facebook(None)) => thing.used,
            _ => true,
        }
    }

    /// The newest portrait of the newest download that holds one.
    fn current(&self) -> Option<usize> {
        let portraits = |newer: bool| {
            let all = 0..self.things.len();
            all.filter(move |it| self.sort(*it) == Sort::Portrait && self.is_in(*it, newer)).max()
        };
        let is_old = self.older == Older::BeforeTraining;
        portraits(true).or_else(|| portraits(false).filter(|_| !is_old))
    }

    /// How many things of the newer download have neither text nor media.
    pub fn wordless(&self) -> u64 {
        let is_wordless = |number: &usize| {
            self.is_in(*number, true)
                && self.sort(*number) == Sort::CheckIn
                && self.things[*number].text.is_none()
        };
        (0..self.things.len()).filter(is_wordless).count() as u64
    }

    fn sum(&self, wanted: impl Fn(usize) -> bool) -> Five {
        let mut sum = [0; 5];
        for number in (0..self.things.len()).filter(|number| wanted(*number)) {
            for (sum, add) in sum.iter_mut().zip(self.counts(number)) {
                *sum += add;
            }
        }
        sum
    }

    /// Everything that both downloads hold.
    pub fn found(&self) -> Five {
        let anchors = self.anchors();
        let mut sum = self.sum(|_| true);
        for (sum, add) in sum.iter_mut().zip(anchors) {
            *sum += add;
        }
        sum
    }

    /// What of it falls under the training, and what of it may: the pictures that join the accounts
    /// are the same in all lives.
    pub fn truth(&self) -> Five {
        self.sum(|number| self.falls(number))
    }

    /// What both downloads hold in any case: pictures that show them to be of one account, and a
    /// post that shows a Page to be one.
    pub fn anchors(&self) -> Five {
        let photos = if self.renamed { 3 } else { 0 };
        let posts = match self.service {
            Service::Facebook(_) => 0,
            Service::Page => 1,
            _ => u64::from(self.renamed),
        };
        [posts, photos, 0, 0, 0]
    }

    pub fn told(&self) -> Vec<ToldSince> {
        let told = match self.service {
            Service::Facebook(told) => told,
            _ => None,
        };
        told.map(|told| ToldSince { told, since: None }).into_iter().collect()
    }

    /// Name and files of the older or the newer download.
    pub fn download(&self, newer: bool) -> (String, Tree) {
        let day = if newer { NEWER } else { self.older.day() };
        let token = if newer { "Ab12Cd34" } else { "Qr56St78" };
        let username =
            if self.renamed && !newer { "erika_von_frueher" } else { "erika_mustermann" };
        let owner = Owner { username: username.into(), ..Owner::erika() };
        // The download tells its day also inside, for zips that somebody renamed.
        let requests = vec![Request { time: at(day), range: None }];
        if self.is_instagram() {
            let account = Instagram { requests, ..self.instagram(owner, newer) };
            let name = account.zip_name(day, token);
            let old = !newer && self.old_paths;
            (name, account.write(if old { instagram::Layout::G3a } else { instagram::Layout::G4 }))
        } else {
            let account = Facebook { requests, ..self.facebook(owner, newer) };
            let name = account.zip_name(day, token);
            let layout = match self.service {
                Service::Page => facebook::Layout::Page,
                _ if !newer && self.old_paths => facebook::Layout::L3,
                _ => facebook::Layout::L4(Variant::Y2026),
            };
            (name, account.write(layout))
        }
    }

    /// Pictures have the numbers of their thing; in a crowded life several things share them.
    fn photo(&self, number: usize, which: u64, film: bool) -> Photo {
        let number_of = if self.crowded { number % 5 } else { number };
        let id = 10 * u64::try_from(number_of).unwrap() + which + if film { 500 } else { 0 };
        let photo = if film { Photo::film(id, NEWER) } else { Photo::new(id, NEWER) };
        Photo { time: self.time(number), ..photo }
    }

    fn text(&self, number: usize) -> String {
        match (self.things[number].text, self.crowded) {
            (None, _) => String::new(),
            (Some(text), true) => format!("Text {text}"),
            (Some(_), false) => format!("Nummer {number}"),
        }
    }

    fn facebook(&self, owner: Owner, newer: bool) -> Facebook {
        let mut account = Facebook::of(owner);
        let mut listed: Vec<Photo> = Vec::new();
        for number in (0..self.things.len()).filter(|number| self.is_in(*number, newer)) {
            let post = Post { time: self.time(number), text: self.text(number), ..Post::default() };
            let said = Post { text: format!("Wort {}", post.text), ..post.clone() };
            let comment =
                |owner: &str| Comment { time: said.time, ..Comment::on(owner, NEWER, &said.text) };
            match self.sort(number) {
                Sort::Status => account.posts.push(said),
                Sort::Pictures => {
                    let post = post.photo(self.photo(number, 0, false));
                    account.posts.push(post.photo(self.photo(number, 1, false)));
                }
                Sort::Film => account.posts.push(post.photo(self.photo(number, 0, true))),
                Sort::CheckIn => account.posts.push(post.at_place("Café Muster", 50.9, 6.9)),
                Sort::Group => account.group_posts.push(said.to("Garten")),
                Sort::Elsewhere => account.elsewhere.push(said.to("Max Beispiel")),
                Sort::Comment => account.comments.push(comment("Max Beispiel")),
                Sort::OtherComment => account.group_comments.push(comment("Garten")),
                Sort::Listed => listed.push(self.photo(number, 2, false)),
                Sort::Story => account.stories.push(post.photo(self.photo(number, 3, false))),
                Sort::Archived => account.archived.push(said),
                Sort::Trashed => account.trashed.push(said),
                Sort::Portrait => {
                    let post = Post { text: String::new(), ..post };
                    account.profile_updates.push(post.photo(self.photo(number, 6, false)));
                }
                Sort::Thread => {}
            }
        }
        if self.service == Service::Page {
            account.posts.push(Post::new("2016-02-02", "Wir haben geöffnet"));
        }
        listed.extend(self.anchor_photos());
        if !listed.is_empty() {
            account.albums.push(Album::new("Urlaub", listed));
        }
        account
    }

    fn instagram(&self, owner: Owner, newer: bool) -> Instagram {
        let mut account = Instagram::of(owner);
        let turned = self.service == Service::TurnedPrivate;
        account.private = Some(self.service == Service::Private || turned && newer);
        account.switches =
            Some(if turned && newer { vec![(at("2025-10-01"), true)] } else { Vec::new() });
        for number in (0..self.things.len()).filter(|number| self.is_in(*number, newer)) {
            let post = Post { time: self.time(number), text: self.text(number), ..Post::default() };
            let words = format!("Wort {}", post.text);
            let comment = |comment: Comment| Comment { time: post.time, ..comment };
            match self.sort(number) {
                Sort::Film => account.posts.push(post.photo(self.photo(number, 0, true))),
                Sort::Comment => account.comments.push(comment(Comment::own(NEWER, &words))),
                Sort::OtherComment => {
                    account.comments.push(comment(Comment::on("max_beispiel", NEWER, &words)));
                }
                Sort::Story => account.stories.push(self.photo(number, 3, false)),
                Sort::Portrait => account.profile_photos.push(self.photo(number, 6, false)),
                Sort::Thread => {
                    let private = Some(self.service == Service::Private);
                    let threads = account.threads.get_or_insert_with(Threads::default);
                    threads.private = private;
                    threads.posts.push(Post { text: words.clone(), ..post });
                }
                Sort::Archived => account.archived.push(post.photo(self.photo(number, 4, false))),
                Sort::Trashed => account.deleted.push(post.photo(self.photo(number, 5, false))),
                _ => {
                    let post = post.photo(self.photo(number, 0, false));
                    account.posts.push(post.photo(self.photo(number, 1, false)));
                }
            }
        }
        if self.renamed {
            let anchors = Post { photos: self.anchor_photos(), ..Post::new("2016-01-01", "Drei") };
            account.posts.push(anchors);
        }
        account
    }

    fn anchor_photos(&self) -> Vec<Photo> {
        let three = [901, 902, 903].map(|id| Photo::new(id, "2016-01-01"));
        if self.renamed { three.into() } else { Vec::new() }
    }
}
