//! JSON that no terminal obeys and no editor turns around.

use std::borrow::Cow;
use std::fmt::Write;

use serde::Serialize;

/// A value as JSON on several lines, with a line break at the end.
///
/// # Errors
/// Those of the value's own serialisation.
pub fn json_pretty(value: &impl Serialize) -> serde_json::Result<String> {
    Ok(escaped(&serde_json::to_string_pretty(value)?).into_owned() + "\n")
}

/// A value as JSON on one line, without a line break at its end.
///
/// # Errors
/// Those of the value's own serialisation.
pub fn json_line(value: &impl Serialize) -> serde_json::Result<String> {
    Ok(escaped(&serde_json::to_string(value)?).into_owned())
}

/// JSON with `\u` for the characters that command a terminal (C1), turn the direction of a line or
/// cannot be seen. JSON itself only escapes those below a blank; the rest can only stand inside of
/// strings, where both forms mean the same.
fn escaped(json: &str) -> Cow<'_, str> {
    if !json.contains(must_not_stand) {
        return Cow::Borrowed(json);
    }
    let mut safe = String::with_capacity(json.len() + 64);
    for character in json.chars() {
        if must_not_stand(character) {
            for unit in character.encode_utf16(&mut [0; 2]) {
                // Writing to a string cannot fail.
                let _ = write!(safe, "\\u{unit:04x}");
            }
        } else {
            safe.push(character);
        }
    }
    Cow::Owned(safe)
}

fn must_not_stand(character: char) -> bool {
    character != '\n' && super::clean::changes(character)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_commands_turns_or_hides_is_escaped_and_reads_back_the_same() {
        let text = "a\u{1b}\u{7f}\u{9b}\u{61c}\u{200f}\u{2028}\u{202e}\u{2066}\u{feff}\u{e0041}é日";
        let line = json_line(&text).unwrap();
        assert_eq!(
            line,
            "\"a\\u001b\\u007f\\u009b\\u061c\\u200f\\u2028\\u202e\\u2066\\ufeff\\udb40\\udc41é日\""
        );
        assert_eq!(serde_json::from_str::<String>(&line).unwrap(), text);
        let pretty = json_pretty(&[text]).unwrap();
        assert_eq!(serde_json::from_str::<[String; 1]>(&pretty).unwrap(), [text]);
        assert_eq!(pretty.lines().count(), 3);
    }

    #[test]
    fn plain_text_stays_as_it_is() {
        assert_eq!(json_line(&"Grüße, 日本 🎉").unwrap(), "\"Grüße, 日本 🎉\"");
    }
}
