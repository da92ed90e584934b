//! Zips that were divided into parts, which only together are a zip: `.z01`, `.z02` … `.zip`
//! (APPNOTE.TXT 6.3.10 of PKWARE, §8), and `.zip.001`, `.zip.002` … as 7-Zip cuts them.

use super::end;
use super::window::{DESCRIPTOR, LOCAL, Window};

/// Whether a file has a name that only parts have.
pub(in crate::source) fn is_named_like_a_part(name: &str) -> bool {
    let lower = name.to_ascii_lowercase();
    let Some((stem, end)) = lower.rsplit_once('.') else { return false };
    let is_number = |digits: &str| digits.bytes().all(|byte| byte.is_ascii_digit());
    let of_packers = |digits: &str| matches!(digits.len(), 2 | 3) && is_number(digits);
    end.strip_prefix('z').is_some_and(of_packers)
        || stem.rsplit_once('.').is_some_and(|(_, inner)| inner == "zip")
            && end.len() == 3
            && is_number(end)
}

/// Whether the bytes say that they are a part: the first one begins with a mark of its own, and the
/// last one tells its number.
pub(super) fn is_part(window: &mut Window) -> bool {
    window.starts(0, DESCRIPTOR) && window.starts(4, LOCAL)
        || end::candidates(window).iter().any(|end| (1..u16::MAX).contains(&end.part))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_told_by_their_names() {
        for (name, expected) in [
            ("facebook-ada-2026-09-02-AbCd1234.z01", true),
            ("facebook-ada-2026-09-02-AbCd1234.Z117", true),
            ("facebook-ada-2026-09-02-AbCd1234.zip.002", true),
            ("facebook-ada-2026-09-02-AbCd1234.zip", false),
            ("ada.zip.2", false),
            ("ada.001", false),
            ("ada.z", false),
            ("ada.zoo", false),
        ] {
            assert_eq!(is_named_like_a_part(name), expected, "{name}");
        }
    }
}
