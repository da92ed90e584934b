//! Whether the computer seems to stand outside of the European Economic Area. That never decides
//! anything: it is a reason to ask, or to say for where was counted.

use super::machine;
use crate::domain::region::Region;

/// Time zones of one region; the first that fits decides. An ending of `/` fits all zones below it.
const ZONES: [(&str, Option<Region>); 25] = [
    ("Europe/London", Some(Region::Uk)),
    ("Europe/Belfast", Some(Region::Uk)),
    ("GB", Some(Region::Uk)),
    ("Europe/Zurich", Some(Region::Ch)),
    // Parts of the EU that lie elsewhere.
    ("Africa/Ceuta", None),
    ("America/Cayenne", None),
    ("America/Guadeloupe", None),
    ("America/Marigot", None),
    ("America/Martinique", None),
    ("Asia/Famagusta", None),
    ("Asia/Nicosia", None),
    ("Indian/Mayotte", None),
    ("Indian/Reunion", None),
    ("Europe/Istanbul", Some(Region::Other)),
    ("Europe/Moscow", Some(Region::Other)),
    ("Europe/Kyiv", Some(Region::Other)),
    ("Europe/Kiev", Some(Region::Other)),
    ("Europe/Belgrade", Some(Region::Other)),
    ("Africa/", Some(Region::Other)),
    ("America/", Some(Region::Other)),
    ("Asia/", Some(Region::Other)),
    ("Australia/", Some(Region::Other)),
    ("Indian/", Some(Region::Other)),
    ("Pacific/", Some(Region::Other)),
    ("US/", Some(Region::Other)),
];

/// Countries whose language settings tell something; those of the United States are set on many
/// computers elsewhere.
const COUNTRIES: [(&str, Region); 2] = [("GB", Region::Uk), ("CH", Region::Ch)];

/// The region that this computer hints at, if it is another than the one that is counted for unless
/// somebody says so.
pub(super) fn region_hint() -> Option<Region> {
    let zone = machine::zone();
    let tags: Vec<String> = sys_locale::get_locales().collect();
    hint(zone.iana_name(), &tags)
}

fn hint(zone: Option<&str>, tags: &[String]) -> Option<Region> {
    let fits = |own: &str, zone: &str| {
        if own.ends_with('/') { zone.starts_with(own) } else { zone == own }
    };
    let by_zone = zone.and_then(|zone| ZONES.iter().find(|(own, _)| fits(own, zone)));
    let known = |part: &str| COUNTRIES.iter().find(|(own, _)| part.eq_ignore_ascii_case(own));
    let country = |tag: &String| tag.split(['-', '_', '.', '@']).skip(1).find_map(known);
    let by_language = || tags.iter().find_map(country).map(|(_, region)| *region);
    by_zone.and_then(|(_, region)| *region).or_else(by_language)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_clock_tells_more_than_the_language() {
        let hint = |zone, tag: &str| hint(zone, &[tag.to_owned()]);
        assert_eq!(hint(Some("Europe/London"), "en-US"), Some(Region::Uk));
        assert_eq!(hint(Some("America/New_York"), "en-GB"), Some(Region::Other));
        assert_eq!(hint(Some("Europe/Berlin"), "en_GB.UTF-8"), Some(Region::Uk), "it is asked");
        assert_eq!(hint(Some("Europe/Zurich"), "de"), Some(Region::Ch));
        assert_eq!(hint(None, "de_CH.UTF-8"), Some(Region::Ch));
    }

    #[test]
    fn who_is_most_likely_in_the_eea_is_not_asked() {
        for (zone, tag) in [
            ("Europe/Berlin", "de-DE"),
            ("Europe/Berlin", "en-US"),
            ("UTC", "C.UTF-8"),
            ("Indian/Reunion", "fr-FR"),
            ("Europe/Vaduz", "de-LI"),
        ] {
            assert_eq!(hint(Some(zone), &[tag.to_owned()]), None, "{zone} {tag}");
        }
    }
}
