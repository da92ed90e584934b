//! Untrusted text for markup and tables.

use super::clean;

/// For HTML text and quoted attributes. Templates escape by themselves; this is for SVG and for
/// markup that is built in code.
pub fn html(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in clean(text).chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            other => escaped.push(other),
        }
    }
    escaped
}

/// For running text and table cells in Markdown: no markup, no HTML, no links, no mentions.
pub fn markdown(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in clean(text).chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            // Trackers turn these into mentions and addresses in spite of a backslash.
            '@' => escaped.push_str("&#64;"),
            ':' => escaped.push_str("&#58;"),
            '\\' | '`' | '*' | '_' | '{' | '}' | '[' | ']' | '(' | ')' | '#' | '+' | '-' | '!'
            | '|' | '~' | '=' | '$' => {
                escaped.push('\\');
                escaped.push(character);
            }
            other => escaped.push(other),
        }
    }
    escaped
}

/// For a sentence in Markdown that begins with a word: as [`markdown`], but what means something
/// at the beginning of a line or inside of brackets only stays readable as plain text.
pub fn markdown_sentence(sentence: &str) -> String {
    let escaped = markdown(sentence);
    let mut readable = String::with_capacity(escaped.len());
    let mut rest = escaped.chars().peekable();
    while let Some(character) = rest.next() {
        let needless = matches!(rest.peek(), Some('-' | '(' | ')' | '+' | '=' | '!'));
        if character != '\\' || !needless {
            readable.push(character);
        }
    }
    // A colon makes a link only before slashes.
    readable.replace("&#58;//", "&colon;//").replace("&#58;", ":").replace('\u{a0}', " ")
}

/// For a cell of a CSV file that a spreadsheet may open: what would be a formula becomes text.
/// Quoting is the writer's task.
pub fn csv_cell(text: &str) -> String {
    let cleaned = clean(text);
    let first = cleaned.trim_start().chars().next();
    match first {
        Some('=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠') => format!("'{cleaned}"),
        _ => cleaned.into_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn html_keeps_markup_as_text() {
        assert_eq!(
            html("<script>alert('x')</script> & \"y\""),
            "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;y&quot;"
        );
        assert_eq!(html("a\u{202e}b\u{0}"), "ab\u{fffd}");
    }

    #[test]
    fn markdown_keeps_links_mentions_and_tables_as_text() {
        assert_eq!(markdown("[x](javascript:y)"), "\\[x\\]\\(javascript&#58;y\\)");
        assert_eq!(markdown("@ada | *b* <i>\n# c"), "&#64;ada \\| \\*b\\* &lt;i&gt; \\# c");
    }

    #[test]
    fn formulas_in_cells_become_text() {
        assert_eq!(csv_cell("=HYPERLINK(1)"), "'=HYPERLINK(1)");
        assert_eq!(csv_cell("\t@SUM(1)"), "' @SUM(1)");
        assert_eq!(csv_cell("-1"), "'-1");
        assert_eq!(csv_cell("plain"), "plain");
    }
}
