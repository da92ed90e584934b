//! Other people and places in the person's content.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::domain::look::NotExamined;

/// Other people in the person's content (COUNTING §7).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ThirdParties {
    /// Distinct names and handles.
    pub distinct_people: u64,
    /// Photos for which the archive names another person.
    pub photos_named: u64,
    /// Photos in which faces were seen; none without `--faces`.
    pub photos_seen: Option<PhotosSeen>,
    /// Posts that name another person.
    pub posts_named: u64,
    /// Photos that were not examined for faces.
    pub photos_not_examined: u64,
    /// What looking for faces gave in full; none without `--faces`.
    #[serde(default)]
    pub faces: Option<FaceCounts>,
}

/// What looking at photos for faces gave. `without_face`, `one_face`, `several_faces` and the
/// photos that were not examined add up to all photos. A face is counted, never recognised.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct FaceCounts {
    /// Examined photos in which no face was found; that is not "nobody".
    pub without_face: u64,
    /// Examined photos with exactly one face: it may be the holder's.
    pub one_face: u64,
    /// Examined photos with two or more faces.
    pub several_faces: u64,
    /// Photos with a face for which the archive also names another person: the photos with third
    /// parties are `photos_named` and those with a face, less these.
    pub named_too: u64,
    /// The photos that were not examined, by reason; they add up to `photos_not_examined`.
    pub not_examined: Vec<NotExaminedCount>,
    /// Videos: none is examined.
    pub videos_not_examined: u64,
    /// The person stopped the work: the counts are a part.
    pub is_partial: bool,
}

/// How many photos were not examined for one reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct NotExaminedCount {
    /// The reason.
    pub reason: NotExamined,
    /// Number of photos.
    pub count: u64,
}

/// Photos with faces of others: a range, because one face may be the holder's.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct PhotosSeen {
    /// Two or more faces.
    pub at_least: u64,
    /// One or more faces.
    pub at_most: u64,
}

/// Where content tells a place (COUNTING §7).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Location {
    /// Own photos whose metadata have coordinates.
    pub photos_with_coordinates: u64,
    /// Posts with a place.
    pub posts_with_place: u64,
}
