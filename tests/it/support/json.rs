//! JSON as Meta writes it: keys in their order, two blanks of indentation, and every text encoded
//! twice, so that each UTF-8 byte stands as its own `\u00XX`, in values and in keys.

use std::fmt::Write as _;

/// A JSON value that keeps the order of its keys.
#[derive(Debug, Clone, PartialEq)]
pub enum Json {
    Bool(bool),
    Int(i64),
    Float(f64),
    Text(String),
    List(Vec<Json>),
    Object(Vec<(String, Json)>),
}

/// Whether texts are damaged as Meta damages them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// `ü` is written as `\u00c3\u00bc`.
    Mojibake,
    /// `ü` is written as it is (files that were saved again, some of 2020).
    Clean,
}

/// Writes an object literal: `object! { "timestamp": 1, "title": "…" }`.
macro_rules! object {
    ($($key:literal : $value:expr),* $(,)?) => {
        $crate::support::json::Json::Object(vec![
            $(($key.to_owned(), $crate::support::json::Json::from($value)),)*
        ])
    };
}
pub(crate) use object;

impl Json {
    /// An empty list.
    pub const EMPTY: Self = Self::List(Vec::new());

    /// A list of values.
    pub fn list<T: Into<Self>>(values: impl IntoIterator<Item = T>) -> Self {
        Self::List(values.into_iter().map(Into::into).collect())
    }

    /// A list of one value.
    pub fn one(value: Self) -> Self {
        Self::List(vec![value])
    }

    /// This object with one key more.
    #[must_use]
    pub fn with(mut self, key: &str, value: impl Into<Self>) -> Self {
        if let Self::Object(pairs) = &mut self {
            pairs.push((key.to_owned(), value.into()));
        }
        self
    }

    /// This object with one key more, if the value exists.
    #[must_use]
    pub fn with_some(self, key: &str, value: Option<impl Into<Self>>) -> Self {
        match value {
            Some(value) => self.with(key, value),
            None => self,
        }
    }

    /// As bytes of a file.
    pub fn to_bytes(&self, encoding: Encoding) -> Vec<u8> {
        let mut out = String::new();
        self.write(&mut out, 0, encoding);
        out.into_bytes()
    }

    fn write(&self, out: &mut String, depth: usize, encoding: Encoding) {
        match self {
            Self::Bool(value) => write!(out, "{value}").unwrap(),
            Self::Int(value) => write!(out, "{value}").unwrap(),
            Self::Float(value) => write!(out, "{value:?}").unwrap(),
            Self::Text(text) => quote(out, text, encoding),
            Self::List(values) => {
                block(out, ('[', ']'), depth, values, |out, value| {
                    value.write(out, depth + 1, encoding);
                });
            }
            Self::Object(pairs) => {
                block(out, ('{', '}'), depth, pairs, |out, (key, value)| {
                    quote(out, key, encoding);
                    out.push_str(": ");
                    value.write(out, depth + 1, encoding);
                });
            }
        }
    }
}

fn block<T>(
    out: &mut String,
    (open, close): (char, char),
    depth: usize,
    items: &[T],
    mut item: impl FnMut(&mut String, &T),
) {
    out.push(open);
    for (position, value) in items.iter().enumerate() {
        out.push_str(if position == 0 { "\n" } else { ",\n" });
        out.push_str(&"  ".repeat(depth + 1));
        item(out, value);
    }
    if !items.is_empty() {
        out.push('\n');
        out.push_str(&"  ".repeat(depth));
    }
    out.push(close);
}

fn quote(out: &mut String, text: &str, encoding: Encoding) {
    out.push('"');
    for char in text.chars() {
        match char {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            control if control < ' ' => write!(out, "\\u{:04x}", u32::from(control)).unwrap(),
            ascii if ascii.is_ascii() => out.push(ascii),
            other if encoding == Encoding::Clean => out.push(other),
            other => {
                for byte in other.encode_utf8(&mut [0; 4]).bytes() {
                    write!(out, "\\u{byte:04x}").unwrap();
                }
            }
        }
    }
    out.push('"');
}

impl From<&str> for Json {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<&String> for Json {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<String> for Json {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Json {
    fn from(number: i64) -> Self {
        Self::Int(number)
    }
}

impl From<f64> for Json {
    fn from(number: f64) -> Self {
        Self::Float(number)
    }
}

impl From<bool> for Json {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl From<Vec<Json>> for Json {
    fn from(values: Vec<Self>) -> Self {
        Self::List(values)
    }
}
