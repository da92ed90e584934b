//! Which member is read by whom: `data/layouts.csv` row by row. What no row knows is reported as
//! unknown; what a row ignores says why.

pub mod beside;

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::domain::export::Layout;
use crate::domain::platform::Platform;

const SOURCE: &str = include_str!("../../data/layouts.csv");

macro_rules! readers {
    ($(#[doc = $doc:literal] $name:ident = $code:literal;)*) => {
        /// Who reads a member.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Reader { $(#[doc = $doc] $name,)* }

        impl Reader {
            /// All readers.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// The name in `data/layouts.csv`.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$name => $code,)* }
            }

            /// What it reads, in one English sentence, for `docs/formats.md`.
            pub const fn purpose(self) -> &'static str {
                match self { $(Self::$name => $doc.trim_ascii_start(),)* }
            }
        }
    };
}

readers! {
    /// Facebook's posts files, posts from apps included.
    Posts = "posts";
    /// Facebook check-ins, which are posts again.
    CheckIns = "check_ins";
    /// Posts on other people's timelines and on Pages.
    PostsElsewhere = "posts_elsewhere";
    /// One Facebook album.
    Album = "album";
    /// Lists of Facebook photos or videos.
    ListedMedia = "listed_media";
    /// Archived Facebook posts.
    ArchivedPosts = "archived_posts";
    /// Trashed Facebook posts.
    Trash = "trash";
    /// Facebook comments.
    Comments = "comments";
    /// Posts in Facebook groups.
    GroupPosts = "group_posts";
    /// Comments in Facebook groups.
    GroupComments = "group_comments";
    /// Posts and comments in groups in one file (before 2021).
    GroupPostsAndComments = "group_posts_and_comments";
    /// Facebook stories.
    Stories = "stories";
    /// Facebook reels.
    Reels = "reels";
    /// Facebook notes.
    Notes = "notes";
    /// Ratings and recommendations.
    Reviews = "reviews";
    /// Marketplace listings.
    Listings = "listings";
    /// Events hosted.
    Events = "events";
    /// Conversations with Meta AI of Facebook and Instagram.
    AiConversations = "ai_conversations";
    /// Conversations of the Meta AI app.
    AiAppConversations = "ai_app_conversations";
    /// A chat that WhatsApp exported, whatever its name.
    WhatsappChat = "whatsapp_chat";
    /// Changes of the Facebook profile: pictures.
    ProfileUpdates = "profile_updates";
    /// Instagram feed posts, IGTV and other content, in either shape.
    InstagramPosts = "instagram_posts";
    /// Instagram stories.
    InstagramStories = "instagram_stories";
    /// Instagram reels.
    InstagramReels = "instagram_reels";
    /// Instagram profile pictures.
    InstagramProfilePhotos = "instagram_profile_photos";
    /// Archived Instagram posts.
    InstagramArchived = "instagram_archived";
    /// Recently deleted Instagram content.
    InstagramDeleted = "instagram_deleted";
    /// Instagram comments.
    InstagramComments = "instagram_comments";
    /// Threads posts and replies.
    ThreadsPosts = "threads_posts";
    /// `media.json` of 2018 to 2021.
    InstagramMedia2018 = "instagram_media_2018";
    /// `comments.json` of 2018 to 2021.
    InstagramComments2018 = "instagram_comments_2018";
    /// Name, user name, introduction, birth date of the Facebook profile.
    FacebookProfile = "facebook_profile";
    /// The page that an export begins with: its header tells when it was made.
    EntryPage = "entry_page";
    /// Earlier requests for a download.
    DownloadRequests = "download_requests";
    /// The time zone of the Facebook account.
    TimeZone = "time_zone";
    /// The audience of future Facebook posts: context, never applied.
    DefaultAudience = "default_audience";
    /// Name, user name, biography, privacy of the Instagram profile.
    InstagramProfile = "instagram_profile";
    /// `profile.json` of 2018 to 2021.
    InstagramProfile2018 = "instagram_profile_2018";
    /// Whether the Instagram account is a professional one.
    Professional = "professional";
    /// Switches of the Instagram account between public and private.
    PrivacyChanges = "privacy_changes";
    /// The Threads profile with its own privacy.
    ThreadsProfile = "threads_profile";
}

/// What becomes of a member.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Role {
    /// Its records become items.
    Record(Reader),
    /// It tells facts about the account or the export.
    Fact(Reader),
    /// An own media file.
    Media,
    /// A family that is not counted, and said so (COUNTING §1).
    Out(String),
    /// A thread of private messages: not counted as [`Role::Out`], but if Meta AI takes part it is
    /// read (COUNTING §9).
    Thread(String),
    /// Known and not needed, for this reason.
    Ignore(String),
}

/// One row of `data/layouts.csv`.
#[derive(Debug)]
pub struct Row {
    /// Its platform; none if two platforms share the path.
    pub platform: Option<Platform>,
    /// The layouts that have it; empty if any has.
    pub layouts: Vec<Layout>,
    /// What becomes of a member at this path.
    pub role: Role,
    /// Keys under which its records are listed.
    pub lists: Vec<&'static str>,
    /// The path as the table writes it.
    pub path: &'static str,
    /// Position in the table.
    pub number: u16,
    pattern: Vec<Part>,
}

/// One component of a pattern.
#[derive(Debug)]
enum Part {
    /// Any of these names; `#` in a name stands for a number.
    Names(Vec<&'static str>),
    /// Any one component.
    Any,
    /// All that follows, or any number of components in front.
    Rest,
}

/// All rows in the order of the table.
pub static ROWS: LazyLock<Vec<Row>> = LazyLock::new(|| {
    let mut rows = Vec::new();
    for line in SOURCE.lines().skip(1) {
        // A line that does not fit is left out; a test makes sure that all lines fit.
        rows.extend(Row::parse(line));
    }
    for (row, number) in rows.iter_mut().zip(0_u16..) {
        row.number = number;
    }
    rows
});

/// The rows that can know a path, by its first component: those of that name and those for any.
type ByFirst = (HashMap<&'static str, Vec<&'static Row>>, Vec<&'static Row>);

static BY_FIRST: LazyLock<ByFirst> = LazyLock::new(|| {
    let names = ROWS.iter().filter_map(Row::first_names).flatten();
    let lists = names.map(|name| {
        let may_know = |row: &&Row| row.first_names().is_none_or(|names| names.contains(name));
        (*name, ROWS.iter().filter(may_know).collect())
    });
    (lists.collect(), ROWS.iter().filter(|row| row.first_names().is_none()).collect())
});

/// The rows that can know a path, in the order of the table.
fn candidates(comparable: &str) -> std::slice::Iter<'static, &'static Row> {
    let (lists, any) = &*BY_FIRST;
    let first = comparable.split('/').next().unwrap_or_default();
    lists.get(first).unwrap_or(any).iter()
}

impl Row {
    /// The names that the first component of its paths may have; none if others may stand there.
    fn first_names(&self) -> Option<&[&'static str]> {
        match self.pattern.first() {
            Some(Part::Names(names)) if !names.iter().any(|name| name.contains('#')) => Some(names),
            _ => None,
        }
    }

    fn parse(line: &'static str) -> Option<Self> {
        let cells: Vec<&'static str> = line.split(',').collect();
        let &[platform, layouts, path, role, what, lists] = cells.as_slice() else { return None };
        let reader = || Reader::ALL.iter().copied().find(|reader| reader.code() == what);
        let role = match role {
            "record" => Role::Record(reader()?),
            "fact" => Role::Fact(reader()?),
            "media" => Role::Media,
            "out" => Role::Out(what.to_owned()),
            "thread" => Role::Thread(what.to_owned()),
            "ignore" => Role::Ignore(what.to_owned()),
            _ => return None,
        };
        let platform = match platform {
            "any" => None,
            code => Some(Platform::ALL.into_iter().find(|platform| platform.code() == code)?),
        };
        let layouts = match layouts {
            "any" => Vec::new(),
            names => names.split(' ').map(layout).collect::<Option<_>>()?,
        };
        let pattern = path.split('/').map(part).collect();
        let lists = lists.split(' ').filter(|list| !list.is_empty()).collect();
        Some(Self { platform, layouts, role, lists, path, number: 0, pattern })
    }

    /// Whether the row reads something that only an export of its platform has.
    pub fn is_evidence(&self) -> bool {
        matches!(self.role, Role::Record(_) | Role::Fact(_))
    }

    /// Whether the row only knows a folder, while the name of the file speaks of AI: nobody has seen
    /// such files, so they are named, not passed over (notes on WhatsApp §6.5).
    pub fn guesses_at_ai(&self, comparable: &str) -> bool {
        let passes_over = matches!(self.role, Role::Out(_) | Role::Ignore(_))
            && matches!(self.pattern.last(), Some(Part::Rest));
        // Names of threads are those of people.
        let (folders, name) = comparable.rsplit_once('/').unwrap_or_default();
        let is_thread = folders.split('/').skip_while(|folder| *folder != "messages").count() > 1;
        let words = |text: &str| {
            text.split(|letter: char| !letter.is_alphanumeric()).any(|word| word == "ai")
        };
        let folder = folders.rsplit('/').next().unwrap_or_default();
        passes_over
            && self.platform != Some(Platform::MetaAiApp)
            && !is_thread
            && (words(name) || words(folder))
    }

    fn matches(&self, components: &[&str]) -> bool {
        matches(&self.pattern, components)
    }

    /// Whether members of this row lie in the folder: of their path at most two levels count.
    pub fn lies_in(&self, folder: &str) -> bool {
        let levels = self.pattern.len().saturating_sub(1).min(2);
        let components: Vec<&str> = folder.split('/').collect();
        self.pattern.get(..levels).is_some_and(|pattern| matches(pattern, &components))
    }

    /// Whether members of this row lie at the top of the export.
    pub fn lies_at_the_top(&self) -> bool {
        self.pattern.len() < 2
    }
}

fn layout(name: &str) -> Option<Layout> {
    serde_json::from_value(serde_json::Value::String(name.to_owned())).ok()
}

fn part(text: &'static str) -> Part {
    match text {
        "*" => Part::Any,
        "**" => Part::Rest,
        names => Part::Names(names.split('|').collect()),
    }
}

fn matches(pattern: &[Part], components: &[&str]) -> bool {
    match (pattern.split_first(), components.split_first()) {
        (None, None) | (Some((Part::Rest, [])), Some(_)) => true,
        (Some((Part::Rest, rest)), Some((_, later))) => {
            matches(rest, components) || matches(pattern, later)
        }
        (Some((Part::Any, rest)), Some((_, later))) => matches(rest, later),
        (Some((Part::Names(names), rest)), Some((first, later))) => {
            names.iter().any(|name| name_matches(name, first)) && matches(rest, later)
        }
        _ => false,
    }
}

fn name_matches(name: &str, component: &str) -> bool {
    match name.split_once('#') {
        None => name == component,
        Some((before, after)) => {
            component.strip_prefix(before).and_then(|rest| rest.strip_suffix(after)).is_some_and(
                |digits| !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()),
            )
        }
    }
}

/// A path as the table compares it: lower case, one spelling of apostrophes (`you've`,
/// `you_ve`), without extension and without the mark of a browser's second copy (` (1)`).
pub fn comparable(path: &str) -> String {
    let mut lower = path.to_lowercase();
    if lower.contains(['\'', '\u{2019}']) {
        lower = lower.replace(['\'', '\u{2019}'], "_");
    }
    let (before, name) = lower.split_at(lower.rfind('/').map_or(0, |slash| slash + 1));
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let end = before.len() + without_copy_mark(stem).len();
    lower.truncate(end);
    lower
}

fn without_copy_mark(stem: &str) -> &str {
    let marked = stem.strip_suffix(')').and_then(|open| open.rsplit_once(" ("));
    match marked {
        Some((plain, digits))
            if !digits.is_empty() && digits.bytes().all(|d| d.is_ascii_digit()) =>
        {
            plain
        }
        _ => stem,
    }
}

/// The row for a path below the root of an export, as [`comparable`] writes it: a row that reads
/// wins over the wider ones that ignore whole folders, whichever platform they stand under.
///
/// Any list may have numbered siblings, also one that the table only knows without a number.
pub fn row_for(comparable: &str) -> Option<&'static Row> {
    let exact = exact_row_for(comparable);
    if exact.is_some_and(Row::is_evidence) {
        return exact;
    }
    let (stem, number) = sibling_of(comparable);
    let first = if number > 0 { exact_row_for(stem) } else { None };
    first.filter(|row| matches!(row.role, Role::Record(_))).or(exact)
}

/// The same, but no row where the table only guesses at what a file is ([`Row::guesses_at_ai`]).
pub fn row_that_knows(comparable: &str) -> Option<&'static Row> {
    row_for(comparable).filter(|row| !row.guesses_at_ai(comparable))
}

fn exact_row_for(comparable: &str) -> Option<&'static Row> {
    let components: Vec<&str> = comparable.split('/').collect();
    let rows = candidates(comparable).copied();
    let mut matching = rows.filter(|row| row.role != Role::Media && row.matches(&components));
    let first = matching.next()?;
    if first.is_evidence() {
        return Some(first);
    }
    Some(matching.find(|row| row.is_evidence()).unwrap_or(first))
}

/// The first row that names this reader, for members that are found by their content.
pub fn row_of(reader: Reader) -> Option<&'static Row> {
    ROWS.iter().find(|row| row.role == Role::Record(reader))
}

/// The rows for an own media file below the root of an export, of any platform.
pub fn media_rows_for(comparable: &str) -> impl Iterator<Item = &'static Row> {
    let components: Vec<&str> = comparable.split('/').collect();
    let rows = candidates(comparable).copied();
    rows.filter(move |row| row.role == Role::Media && row.matches(&components))
}

/// The number at the end of a numbered sibling (`…_2`), to sort siblings and to join them to one
/// file (COUNTING §2.1).
pub fn sibling_of(comparable: &str) -> (&str, u32) {
    let digits = comparable.len() - comparable.trim_end_matches(|c: char| c.is_ascii_digit()).len();
    let (stem, number) = comparable.split_at(comparable.len() - digits);
    match (stem.strip_suffix('_'), number.parse()) {
        (Some(stem), Ok(number)) => (stem, number),
        _ => (comparable, 0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reader(path: &str) -> Option<(Option<Platform>, Reader)> {
        let row = row_for(&comparable(path))?;
        match row.role {
            Role::Record(reader) | Role::Fact(reader) => Some((row.platform, reader)),
            Role::Media | Role::Out(_) | Role::Thread(_) | Role::Ignore(_) => None,
        }
    }

    #[test]
    fn every_line_of_the_table_fits_and_every_reader_is_used() {
        assert_eq!(ROWS.len(), SOURCE.lines().count() - 1);
        for wanted in Reader::ALL {
            let used = ROWS.iter().any(|row| {
                matches!(&row.role, Role::Record(reader) | Role::Fact(reader) if reader == wanted)
            });
            assert!(used, "{wanted:?}");
        }
    }

    #[test]
    fn paths_find_their_reader_whatever_tools_did_to_their_names() {
        let facebook = Some(Platform::Facebook);
        let instagram = Some(Platform::Instagram);
        for (path, expected) in [
            (
                "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_12.json",
                Some((facebook, Reader::Posts)),
            ),
            (
                "this_profile's_activity_across_facebook/posts/profile_posts_1.json",
                Some((facebook, Reader::Posts)),
            ),
            (
                "this_profile_s_activity_across_facebook/posts/profile_posts_1 (1).json",
                Some((facebook, Reader::Posts)),
            ),
            ("your_facebook_activity/posts/album/0.html", Some((facebook, Reader::Album))),
            (
                "your_facebook_activity/pages/pages_and_profiles_you\u{2019}ve_recommended.json",
                Some((facebook, Reader::Reviews)),
            ),
            ("your_instagram_activity/media/posts.json", Some((instagram, Reader::InstagramPosts))),
            (
                "your_instagram_activity/content/Posts_1.json",
                Some((instagram, Reader::InstagramPosts)),
            ),
            (
                "security_and_login_information/login_and_profile_creation/profile_privacy_changes.json",
                Some((instagram, Reader::PrivacyChanges)),
            ),
            (
                "your_facebook_activity/posts/your_videos_2.json",
                Some((facebook, Reader::ListedMedia)),
            ),
            ("groups/your_posts_in_groups_12.json", Some((facebook, Reader::GroupPosts))),
            ("your_facebook_activity/comments_and_reactions/likes_and_reactions_1.json", None),
            ("logged_information/past_instagram_insights/posts.json", None),
            ("your_instagram_activity/subscriptions/reels.json", None),
        ] {
            assert_eq!(reader(path), expected, "{path}");
        }
    }

    #[test]
    fn siblings_are_one_file_in_numeric_order() {
        assert_eq!(sibling_of("a/posts_10"), ("a/posts", 10));
        assert_eq!(sibling_of("a/posts"), ("a/posts", 0));
        assert_eq!(sibling_of("a/album/12"), ("a/album/12", 0));
    }
}
