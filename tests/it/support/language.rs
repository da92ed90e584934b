//! What Meta translates into the language of the account: title sentences, names of albums, labels.
//! Wordings that no sample shows are natural translations; tests that depend on them say so.

/// The language of an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Language {
    #[default]
    De,
    En,
    Fr,
    Ko,
}

/// What a title sentence says.
#[derive(Debug, Clone, Copy)]
pub enum Title<'a> {
    Status,
    Photos(usize),
    Link,
    CheckIn(&'a str),
    Group(&'a str),
    Elsewhere(&'a str),
    Comment(&'a str),
    Reply(&'a str),
    GroupComment(&'a str),
    ProfilePicture,
    CoverPhoto,
    Story,
    Reel,
}

impl Language {
    /// The sentence of a record, without a title for statuses: those have none more often than not.
    pub fn title(self, owner: &str, title: Title<'_>) -> Option<String> {
        let sentence = match self {
            Self::De => german(title),
            Self::En => english(title),
            Self::Fr => french(title),
            Self::Ko => korean(title),
        }?;
        Some(match self {
            Self::Ko => format!("{owner}님이 {sentence}"),
            Self::De | Self::En | Self::Fr => format!("{owner} {sentence}"),
        })
    }

    /// Names of albums that Facebook makes itself.
    pub const fn album(self, album: OwnAlbum) -> &'static str {
        match (self, album) {
            (Self::De, OwnAlbum::Mobile) => "Handy-Uploads",
            (Self::De, OwnAlbum::Profile) => "Profilbilder",
            (Self::De, OwnAlbum::Cover) => "Titelbilder",
            (Self::En, OwnAlbum::Mobile) => "Mobile uploads",
            (Self::En, OwnAlbum::Profile) => "Profile pictures",
            (Self::En, OwnAlbum::Cover) => "Cover photos",
            (Self::Fr, OwnAlbum::Mobile) => "Téléchargements mobiles",
            (Self::Fr, OwnAlbum::Profile) => "Photos de profil",
            (Self::Fr, OwnAlbum::Cover) => "Photos de couverture",
            (Self::Ko, OwnAlbum::Mobile) => "모바일 업로드",
            (Self::Ko, OwnAlbum::Profile) => "프로필 사진",
            (Self::Ko, OwnAlbum::Cover) => "커버 사진",
        }
    }

    /// `True` and `False` of `label_values`, which are translated (formats/instagram.md §1.4, 5).
    pub const fn truth(self, value: bool) -> &'static str {
        match (self, value) {
            (Self::De, true) => "Wahr",
            (Self::De, false) => "Falsch",
            (Self::En, true) => "True",
            (Self::En, false) => "False",
            (Self::Fr, true) => "Vrai",
            (Self::Fr, false) => "Faux",
            (Self::Ko, true) => "참",
            (Self::Ko, false) => "거짓",
        }
    }
}

/// An album that Facebook makes itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OwnAlbum {
    Mobile,
    Profile,
    Cover,
}

fn german(title: Title<'_>) -> Option<String> {
    Some(match title {
        Title::Status => return None,
        Title::Photos(1) => "hat ein neues Foto hinzugefügt.".into(),
        Title::Photos(count) => format!("hat {count} neue Fotos hinzugefügt."),
        Title::Link => "hat einen Link geteilt.".into(),
        Title::CheckIn(place) => format!("war hier: {place}."),
        Title::Group(group) => format!("hat etwas in {group} gepostet."),
        Title::Elsewhere(name) => format!("hat etwas in die Chronik von {name} geschrieben."),
        Title::Comment(name) => format!("hat den Beitrag von {name} kommentiert."),
        Title::Reply(name) => format!("hat auf den Kommentar von {name} geantwortet."),
        Title::GroupComment(name) => format!("hat einen Beitrag in {name} kommentiert."),
        Title::ProfilePicture => "hat das Profilbild aktualisiert.".into(),
        Title::CoverPhoto => "hat das Titelbild aktualisiert.".into(),
        Title::Story => "hat etwas zur Story hinzugefügt.".into(),
        Title::Reel => "hat ein Reel geteilt.".into(),
    })
}

fn english(title: Title<'_>) -> Option<String> {
    Some(match title {
        Title::Status => return None,
        Title::Photos(1) => "added a new photo.".into(),
        Title::Photos(count) => format!("added {count} new photos."),
        Title::Link => "shared a link.".into(),
        Title::CheckIn(place) => format!("was at {place}."),
        Title::Group(group) => format!("posted in {group}."),
        Title::Elsewhere(name) => format!("wrote on {name}'s timeline."),
        Title::Comment(name) => format!("commented on {name}'s post."),
        Title::Reply(name) => format!("replied to {name}'s comment."),
        Title::GroupComment(name) => format!("commented on a post in {name}."),
        Title::ProfilePicture => "updated her profile picture.".into(),
        Title::CoverPhoto => "updated her cover photo.".into(),
        Title::Story => "added to her story.".into(),
        Title::Reel => "shared a reel.".into(),
    })
}

fn french(title: Title<'_>) -> Option<String> {
    Some(match title {
        Title::Status => return None,
        Title::Photos(1) => "a ajouté une photo.".into(),
        Title::Photos(count) => format!("a ajouté {count} photos."),
        Title::Link => "a partagé un lien.".into(),
        Title::CheckIn(place) => format!("était à {place}."),
        Title::Group(group) => format!("a publié dans {group}."),
        Title::Elsewhere(name) => format!("a écrit sur le journal de {name}."),
        Title::Comment(name) => format!("a commenté la publication de {name}."),
        Title::Reply(name) => format!("a répondu au commentaire de {name}."),
        Title::GroupComment(name) => format!("a commenté une publication dans {name}."),
        Title::ProfilePicture => "a mis à jour sa photo de profil.".into(),
        Title::CoverPhoto => "a mis à jour sa photo de couverture.".into(),
        Title::Story => "a ajouté à sa story.".into(),
        Title::Reel => "a partagé un reel.".into(),
    })
}

fn korean(title: Title<'_>) -> Option<String> {
    Some(match title {
        Title::Status => return None,
        Title::Photos(count) => format!("새로운 사진 {count}장을 추가했습니다."),
        Title::Link => "링크를 공유했습니다.".into(),
        Title::CheckIn(place) => format!("{place}에 있었습니다."),
        Title::Group(group) => format!("{group}에 게시했습니다."),
        Title::Elsewhere(name) => format!("{name}님의 타임라인에 글을 남겼습니다."),
        Title::Comment(name) => format!("{name}님의 게시물에 댓글을 남겼습니다."),
        Title::Reply(name) => format!("{name}님의 댓글에 답글을 남겼습니다."),
        Title::GroupComment(name) => format!("{name}의 게시물에 댓글을 남겼습니다."),
        Title::ProfilePicture => "프로필 사진을 업데이트했습니다.".into(),
        Title::CoverPhoto => "커버 사진을 업데이트했습니다.".into(),
        Title::Story => "스토리에 추가했습니다.".into(),
        Title::Reel => "릴스를 공유했습니다.".into(),
    })
}
