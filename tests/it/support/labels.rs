//! Labels of `label_values` records and keys of `string_map_data`, by language. Written out here a
//! second time on purpose: a test must not read the table that it tests.

use super::language::Language;

/// What a label names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Label {
    Message,
    LastModified,
    Media,
    Target,
    Url,
    Photos,
    PlaceTags,
    Coordinates,
    Address,
    Name,
    Location,
    DefaultAudience,
    Caption,
    CreationTime,
    Draft,
    Published,
    Latitude,
    Longitude,
    Metadata,
    ReelMetadata,
    Username,
    Bio,
    PrivateAccount,
    BirthDate,
    ProfilePhoto,
    Time,
    StartDate,
    EndDate,
    RequestTime,
    OutputFormat,
    TaggedUsers,
    Comment,
    MediaOwner,
}

impl Label {
    /// The wording in a language.
    pub const fn text(self, language: Language) -> &'static str {
        let row = self.row();
        match language {
            Language::En => row.0,
            Language::De => row.1,
            Language::Fr => row.2,
            Language::Ko => row.3,
        }
    }

    const fn row(self) -> (&'static str, &'static str, &'static str, &'static str) {
        match self {
            Self::Message => ("Message", "Nachricht", "Message", "메시지"),
            Self::LastModified => {
                ("Last modified", "Zuletzt geändert", "Dernière modification", "마지막 수정")
            }
            Self::Media => ("Media", "Medien", "Contenu multimédia", "미디어"),
            Self::Target => ("Target", "Ziel", "Cible", "대상"),
            Self::Url => ("URL", "URL", "URL", "URL"),
            Self::Photos => ("Photos", "Fotos", "Photos", "사진"),
            Self::PlaceTags => ("Place tags", "Ortsmarkierungen", "Lieux identifiés", "장소"),
            Self::Coordinates => ("Coordinates", "Koordinaten", "Coordonnées", "좌표"),
            Self::Address => ("Address", "Adresse", "Adresse", "주소"),
            Self::Name => ("Name", "Name", "Nom", "이름"),
            Self::Location => ("Location", "Ort", "Lieu", "위치"),
            Self::DefaultAudience => (
                "Who can see your future posts?",
                "Wer kann deine zukünftigen Beiträge sehen?",
                "Qui peut voir vos futures publications ?",
                "향후 게시물을 볼 수 있는 사람은?",
            ),
            Self::Caption => ("Caption", "Bildunterschrift", "Légende", "캡션"),
            Self::CreationTime => {
                ("Creation time", "Erstellungszeit", "Heure de création", "생성 시간")
            }
            Self::Draft => ("Draft", "Entwurf", "Brouillon", "임시 저장"),
            Self::Published => ("Published", "Veröffentlicht", "Publié", "게시됨"),
            Self::Latitude => ("Latitude", "Breitengrad", "Latitude", "위도"),
            Self::Longitude => ("Longitude", "Längengrad", "Longitude", "경도"),
            Self::Metadata => ("Metadata", "Metadaten", "Métadonnées", "메타데이터"),
            Self::ReelMetadata => {
                ("Reel metadata", "Reel-Metadaten", "Métadonnées du reel", "릴스 메타데이터")
            }
            Self::Username => ("Username", "Benutzername", "Nom de profil", "사용자 이름"),
            Self::Bio => ("Bio", "Steckbrief", "Bio", "소개"),
            Self::PrivateAccount => {
                ("Private Account", "Privates Konto", "Compte privé", "비공개 계정")
            }
            Self::BirthDate => ("Date of birth", "Geburtsdatum", "Date de naissance", "생년월일"),
            Self::ProfilePhoto => ("Profile Photo", "Profilbild", "Photo de profil", "프로필 사진"),
            Self::Time => ("Time", "Zeit", "Heure", "시간"),
            Self::StartDate => ("Start date", "Startdatum", "Date de début", "시작 날짜"),
            Self::EndDate => ("End date", "Enddatum", "Date de fin", "종료 날짜"),
            Self::RequestTime => (
                "Request completion time",
                "Zeitpunkt der Fertigstellung der Anfrage",
                "Heure d'achèvement de la demande",
                "요청 완료 시간",
            ),
            Self::OutputFormat => {
                ("Output format", "Ausgabeformat", "Format de sortie", "출력 형식")
            }
            Self::TaggedUsers => {
                ("Tagged users", "Markierte Nutzer", "Utilisateurs identifiés", "태그된 사용자")
            }
            Self::Comment => ("Comment", "Kommentar", "Commentaire", "댓글"),
            Self::MediaOwner => {
                ("Media Owner", "Medieninhaber", "Propriétaire du média", "미디어 소유자")
            }
        }
    }
}
