//! Addresses of links and media.

/// An address on the web.
pub(super) fn is_web(address: &str) -> bool {
    let start = address.get(..8).unwrap_or(address).to_ascii_lowercase();
    start.starts_with("http://") || start.starts_with("https://")
}

/// A relative address of a file that is no page.
pub(super) fn is_local_file(address: &str) -> bool {
    let path = address.split(['?', '#']).next().unwrap_or_default();
    let scheme = path.split('/').next().is_some_and(|first| first.contains(':'));
    let end = path.rsplit('.').next().unwrap_or_default();
    let page = end.eq_ignore_ascii_case("html") || end.eq_ignore_ascii_case("htm");
    !path.is_empty() && !scheme && !page && !path.ends_with('/') && !path.starts_with("//")
}

/// A relative address as seen from the root of the export: pages say so with `base` or `../`.
pub(super) fn resolved(uri: String) -> String {
    let mut rest = uri.as_str();
    while let Some(after) = rest.strip_prefix("../").or_else(|| rest.strip_prefix("./")) {
        rest = after;
    }
    if rest.len() == uri.len() { uri } else { rest.to_owned() }
}
