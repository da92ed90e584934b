//! Cuts a JSON member into the records of its list while it streams by.

use std::io::Read;

use super::broken::Broken;
use super::window::Window;
use crate::domain::limits;

/// The list name of a bare object, which may be a list of one, or hide its list under a key that
/// `lists` does not name (see [`super::outline`]).
const BARE_OBJECT: &str = "{}";

/// The list in which an object should stand that stands in its place, empty for one at the top; none
/// for a record in a list. Such objects are handed on under the name of their list in braces.
pub fn stands_alone(list: &str) -> Option<&str> {
    list.strip_prefix('{')?.strip_suffix('}')
}

/// Some lists stand one level down under this key.
pub(super) const INNER_LIST: &str = "activity_log_data";

/// What Meta's exporter writes where it lost an object: a bracket, and no list.
const LOST_OBJECT: &[u8] = b"[object Object]";

/// So many bytes of the first value that was passed over are kept.
const KEPT: usize = 200;

/// How reading a member ended.
#[derive(Debug, Default)]
pub struct Outcome {
    /// Records handed on.
    pub records: u32,
    /// Why it ended early, if it did; everything before the break was handed on.
    pub broken: Option<Broken>,
    /// A comma too many or too few between values was passed over, or `null` where a list belongs.
    pub mended: bool,
    /// Values in a list that can be no records, such as words.
    pub skipped: u64,
    /// The first of them as it stands in the file, if it is short.
    pub first_skipped: Option<Vec<u8>>,
    /// Values beside known lists that hold something and that nobody asked for.
    pub passed: u64,
    /// Strings of which only the beginning was kept, and what stands for the rest.
    pub shortened: u64,
    /// Bytes of the member that were read.
    pub read: u64,
}

impl Outcome {
    /// Adds what became of another part of the member.
    pub fn add(&mut self, other: Self) {
        self.records += other.records;
        self.mended |= other.mended;
        self.skipped += other.skipped;
        self.passed += other.passed;
        self.shortened += other.shortened;
        self.first_skipped = self.first_skipped.take().or(other.first_skipped);
        self.broken = self.broken.take().or(other.broken);
    }
}

/// Hands every record of a member to `on_record`, with the key of the list it stands in.
///
/// The records are the objects (or lists) directly inside the top-level list, or inside the lists
/// that `lists` names in a top-level object; a list may hide one level down
/// (`{"group_posts": {"activity_log_data": […]}}`), and a bare object is a list of one
/// (formats/facebook.md, "The five answers", 3).
pub fn for_each_record(
    reader: &mut dyn Read,
    lists: &[&str],
    on_record: &mut dyn FnMut(&str, &[u8]),
) -> Outcome {
    let mut lists = lists.to_vec();
    lists.sort_unstable();
    let mut cutter =
        Cutter { window: Window::new(reader), lists, on_record, outcome: Outcome::default() };
    if let Err(broken) = cutter.member() {
        cutter.outcome.broken = Some(broken);
    }
    cutter.outcome.shortened += cutter.window.shortened();
    cutter.outcome.read = cutter.window.read();
    cutter.outcome
}

struct Cutter<'a> {
    window: Window<'a>,
    /// Sorted: an object may hold very many.
    lists: Vec<&'a str>,
    on_record: &'a mut dyn FnMut(&str, &[u8]),
    outcome: Outcome,
}

impl Cutter<'_> {
    fn member(&mut self) -> Result<(), Broken> {
        self.window.skip_byte_order_mark()?;
        match self.window.next_token()? {
            None => return Err(Broken::Empty),
            Some(b'[') => {
                self.window.position += 1;
                self.elements("")?;
            }
            Some(b'{') => self.object()?,
            Some(_) => return Err(self.window.syntax()),
        }
        match self.window.next_token()? {
            None => Ok(()),
            Some(_) => Err(self.window.syntax()),
        }
    }

    /// The elements of a list whose bracket was passed, up to and with its end.
    fn elements(&mut self, list: &str) -> Result<(), Broken> {
        let mut before = Before::Start;
        loop {
            self.window.keep = self.window.position;
            let next = self.window.token()?;
            self.outcome.mended |= before.is_damaged_by(next, b']');
            before = Before::of(next);
            match next {
                b']' => {
                    self.window.position += 1;
                    return Ok(());
                }
                b',' => self.window.position += 1,
                b'{' | b'[' => self.record(list)?,
                _ => self.skip()?,
            }
        }
    }

    /// Passes a value that can be no record.
    fn skip(&mut self) -> Result<(), Broken> {
        self.window.keep = self.window.position;
        self.window.value()?;
        self.outcome.skipped += 1;
        let value = self.window.kept();
        if self.outcome.first_skipped.is_none() && value.len() <= KEPT {
            self.outcome.first_skipped = Some(value.to_vec());
        }
        Ok(())
    }

    fn record(&mut self, list: &str) -> Result<(), Broken> {
        self.window.keep = self.window.position;
        self.window.value()?;
        if self.window.kept() == LOST_OBJECT {
            self.outcome.skipped += 1;
            return Ok(());
        }
        self.hand_on(list)
    }

    /// Hands on what lies between `keep` and the position.
    fn hand_on(&mut self, list: &str) -> Result<(), Broken> {
        if self.outcome.records == limits::RECORDS {
            return Err(Broken::Limit);
        }
        self.outcome.records += 1;
        (self.on_record)(list, self.window.kept());
        self.window.let_go();
        Ok(())
    }

    /// A top-level object: its named lists, or itself as a list of one.
    fn object(&mut self) -> Result<(), Broken> {
        self.window.keep = self.window.position;
        self.window.position += 1;
        let mut has_list = false;
        let mut passed = 0;
        let mut before = Before::Start;
        loop {
            if has_list {
                self.window.keep = self.window.position;
            }
            let next = self.window.token()?;
            self.outcome.mended |= before.is_damaged_by(next, b'}');
            before = Before::of(next);
            match next {
                b'}' => {
                    self.window.position += 1;
                    if has_list {
                        self.outcome.passed += passed;
                        return Ok(());
                    }
                    return self.hand_on(BARE_OBJECT);
                }
                b',' => self.window.position += 1,
                b'"' => match self.field(has_list)? {
                    Field::List => has_list = true,
                    Field::Filled => passed += 1,
                    Field::Other => {}
                },
                _ => return Err(self.window.syntax()),
            }
        }
    }

    /// One key and its value.
    fn field(&mut self, has_list: bool) -> Result<Field, Broken> {
        let before_key = self.window.position - self.window.keep;
        self.window.value()?;
        let key_bytes = &self.window.kept()[before_key..];
        let key = &key_bytes[1..key_bytes.len() - 1];
        let known = self.lists.binary_search_by(|list| list.as_bytes().cmp(key)).ok();
        let list = known.and_then(|at| self.lists.get(at).copied());
        if self.window.token()? != b':' {
            return Err(self.window.syntax());
        }
        self.window.position += 1;
        let opening = self.window.token()?;
        let start = self.window.position - self.window.keep;
        match (list, opening) {
            (Some(list), b'[') => {
                self.window.position += 1;
                self.elements(list)?;
                Ok(Field::List)
            }
            (Some(list), b'{') => {
                self.window.keep = self.window.position;
                self.window.value()?;
                self.hidden_list(list)?;
                Ok(Field::List)
            }
            (Some(_), b'n') => {
                self.window.value()?;
                self.outcome.mended = true;
                Ok(Field::List)
            }
            _ => {
                // Beside a list nothing else of the object is wanted.
                let holds_something = if has_list {
                    self.window.skip()?
                } else {
                    self.window.value()?;
                    !is_empty(&self.window.kept()[start..])
                };
                let is_filled = matches!(opening, b'[' | b'{') && holds_something
                    || list.is_some() && opening != b'n';
                Ok(if is_filled { Field::Filled } else { Field::Other })
            }
        }
    }

    /// An object where a list was expected: either a list one level down or a list of one.
    fn hidden_list(&mut self, list: &str) -> Result<(), Broken> {
        let slice = self.window.kept();
        if is_empty(slice) {
            return Ok(());
        }
        let inner = INNER_LIST.as_bytes();
        if !slice.windows(inner.len()).take(64).any(|part| part == inner) {
            return self.hand_on(&format!("{{{list}}}"));
        }
        let mut inner_reader = slice;
        let on_record = &mut *self.on_record;
        let mut inner = for_each_record(&mut inner_reader, &[INNER_LIST], &mut |_, record| {
            on_record(list, record);
        });
        let broken = inner.broken.take();
        self.outcome.add(inner);
        self.window.let_go();
        broken.map_or(Ok(()), Err)
    }
}

/// What a field of the top-level object held.
enum Field {
    /// A list that was asked for.
    List,
    /// Something else that is not empty: a list or object, or no list where one belongs.
    Filled,
    /// Nothing, or a word or number about the file.
    Other,
}

/// What stood before a token in a list or object.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Before {
    Start,
    Value,
    Comma,
}

impl Before {
    const fn of(token: u8) -> Self {
        if token == b',' { Self::Comma } else { Self::Value }
    }

    /// Whether a comma is missing or one is too many.
    const fn is_damaged_by(self, next: u8, end: u8) -> bool {
        match self {
            Self::Start => next == b',',
            Self::Value => next != b',' && next != end,
            Self::Comma => next == b',' || next == end,
        }
    }
}

/// Whether an object or list holds nothing.
fn is_empty(value: &[u8]) -> bool {
    value.iter().filter(|byte| **byte > b' ').count() <= 2
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io;

    /// Hands out one byte at a time, the worst a reader can do.
    struct Slow<'a>(&'a [u8]);

    impl Read for Slow<'_> {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            let Some((&first, rest)) = self.0.split_first() else { return Ok(0) };
            buffer[0] = first;
            self.0 = rest;
            Ok(1)
        }
    }

    fn records(json: &str, lists: &[&str]) -> (Vec<String>, Outcome) {
        let mut fast = Vec::new();
        let outcome = for_each_record(&mut json.as_bytes(), lists, &mut |list, slice| {
            fast.push(format!("{list}{}", String::from_utf8_lossy(slice)));
        });
        let mut slow = Vec::new();
        for_each_record(&mut Slow(json.as_bytes()), lists, &mut |list, slice| {
            slow.push(format!("{list}{}", String::from_utf8_lossy(slice)));
        });
        assert_eq!(fast, slow);
        (fast, outcome)
    }

    fn all(json: &str, lists: &[&str]) -> Vec<String> {
        let (records, outcome) = records(json, lists);
        assert!(outcome.broken.is_none(), "{:?}", outcome.broken);
        records
    }

    #[test]
    fn a_bare_list_and_a_wrapped_list_are_the_same() {
        assert_eq!(all(r#" [ {"a":1} , {"b":"]"} ] "#, &["x"]), [r#"{"a":1}"#, r#"{"b":"]"}"#]);
        assert_eq!(all(r#"{"n":1,"x":[{"a":1}],"y":[{}]}"#, &["x"]), [r#"x{"a":1}"#]);
        assert_eq!(all(r#"{"x":[{"a":1}],"y":[[2]]}"#, &["x", "y"]), [r#"x{"a":1}"#, "y[2]"]);
    }

    #[test]
    fn a_bare_object_is_a_list_of_one() {
        assert_eq!(
            all(r#"{"a":[{"b":1}],"c":-1.5e3}"#, &["x"]),
            [r#"{}{"a":[{"b":1}],"c":-1.5e3}"#]
        );
        assert_eq!(all(r#"{"x":{"a":1}}"#, &["x"]), [r#"{x}{"a":1}"#]);
    }

    #[test]
    fn a_list_may_hide_one_level_down() {
        assert_eq!(
            all(r#"{"x":{"activity_log_data":[{"a":1},{}]}}"#, &["x"]),
            [r#"x{"a":1}"#, "x{}"]
        );
    }

    #[test]
    fn empty_lists_sentences_and_a_byte_order_mark_are_fine() {
        assert!(all("[]", &[]).is_empty());
        assert!(all(r#"{"x":[]}"#, &["x"]).is_empty());
        assert!(all(r#"["You have no data in this section", null, 1]"#, &[]).is_empty());
        assert_eq!(all("\u{feff}[{}]", &[]), ["{}"]);
    }

    #[test]
    fn a_file_that_breaks_counts_up_to_the_break() {
        let (found, outcome) = records(r#"[{"a":1},{"b":2},{"c":"#, &[]);
        assert_eq!(found.len(), 2);
        assert!(matches!(outcome.broken, Some(Broken::Syntax(17))), "{:?}", outcome.broken);
        let (found, outcome) = records(r#"{"x":[{"a":1}}"#, &["x"]);
        assert_eq!(found.len(), 1);
        assert!(matches!(outcome.broken, Some(Broken::Syntax(13))), "{:?}", outcome.broken);
    }

    #[test]
    fn commas_too_many_and_too_few_are_told() {
        for (json, found, mended) in [
            (r#"[{"a":1},]"#, 1, true),
            (r#"[,{"a":1}]"#, 1, true),
            (r#"[{"a":1},,{}]"#, 2, true),
            (r#"[{"a":1} {}]"#, 2, true),
            (r#"{"x":[{"a":1}],}"#, 1, true),
            (r#"{"n":1 "x":[{"a":1}]}"#, 1, true),
            (r#"{"n":1, "x":[{"a":1}, {}]}"#, 2, false),
            (r#"{"x":null}"#, 0, true),
        ] {
            let (records, outcome) = records(json, &["x"]);
            assert_eq!((records.len(), outcome.mended), (found, mended), "{json}");
            assert!(outcome.broken.is_none(), "{json}");
        }
    }

    #[test]
    fn what_is_passed_over_is_told() {
        for (json, found, skipped, passed) in [
            ("[object Object]", 0, 2, 0),
            (r#"["a", {"a":1}, undefined, null, -1.5]"#, 1, 4, 0),
            (r#"{"x":["a"],"y":{"activity_log_data":[1,{}]}}"#, 1, 2, 0),
            (r#"{"x":[],"z":[{"a":1}],"n":[ ],"w":"text","y":"text"}"#, 0, 0, 2),
            (r#"{"x":{}}"#, 0, 0, 0),
        ] {
            let (records, outcome) = records(json, &["x", "y"]);
            assert_eq!(
                (records.len(), outcome.skipped, outcome.passed),
                (found, skipped, passed),
                "{json}"
            );
            assert!(outcome.broken.is_none(), "{json}");
        }
        let first = records(r#"["a", 1]"#, &[]).1.first_skipped;
        assert_eq!(first.as_deref(), Some(&br#""a""#[..]));
    }

    #[test]
    fn nothing_and_utf_16_are_named() {
        assert!(matches!(records("", &[]).1.broken, Some(Broken::Empty)));
        let utf16: Vec<u8> = "[{}]".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let outcome = for_each_record(&mut utf16.as_slice(), &[], &mut |_, _| {});
        assert!(matches!(outcome.broken, Some(Broken::Encoding)));
    }
}
