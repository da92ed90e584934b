//! What machines write is read without the tokenizer: the same must come out as from the tokenizer
//! alone, over whole pages and over pages whose bytes come in small pieces.

use std::convert::Infallible;
use std::path::{Path, PathBuf};

use html5gum::emitters::callback::{CallbackEmitter, CallbackEvent};
use html5gum::{Span, Tokenizer};
use proptest::prelude::*;
use proptest::sample::{Index, select};

use super::*;

/// Everything that a page gives: each record with what was known about the page by then, and the page.
type Found = (Vec<(Head, Record)>, String);

/// By html5gum over the whole page at once.
fn by_tokens(html: &[u8]) -> Found {
    let mut records = Vec::new();
    let mut keep = |head: &Head, record: Record| records.push((head.clone(), record));
    let mut sink = Sink::new(&mut keep);
    let (mut open, mut attribute) = (Vec::new(), None::<Vec<u8>>);
    let mut attributes = Attributes::default();
    let read = |event: CallbackEvent<'_>, _: Span<()>| -> Option<Infallible> {
        match event {
            CallbackEvent::OpenStartTag { name } => {
                open = name.to_vec();
                attributes.clear();
                attribute = None;
            }
            CallbackEvent::AttributeName { name } => {
                if let Some(bare) = attribute.replace(name.to_vec()) {
                    attributes.keep(&bare, b"");
                }
            }
            CallbackEvent::AttributeValue { value } => {
                attributes.keep(&attribute.take().unwrap_or_default(), value);
            }
            CallbackEvent::CloseStartTag { .. } => {
                if let Some(bare) = attribute.take() {
                    attributes.keep(&bare, b"");
                }
                sink.open(&open, &mut attributes);
            }
            CallbackEvent::EndTag { name } => sink.close(name),
            CallbackEvent::String { value } => sink.text(value),
            CallbackEvent::Comment { .. }
            | CallbackEvent::Doctype { .. }
            | CallbackEvent::Error(_) => {}
        }
        None
    };
    let mut emitter = CallbackEmitter::new(read);
    emitter.naively_switch_states(true);
    Tokenizer::new_with_emitter(html, emitter).finish().unwrap();
    let page = sink.finish();
    (records, format!("{page:?}"))
}

/// As pages are read, through a buffer of so many bytes and a reader that gives so many at a time.
fn in_pieces(html: &[u8], buffer: usize, piece: usize) -> Found {
    struct Few<'a>(&'a [u8], usize);

    impl Read for Few<'_> {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            let most = buffer.len().min(self.1);
            self.0.read(&mut buffer[..most])
        }
    }

    let mut records = Vec::new();
    let mut keep = |head: &Head, record: Record| records.push((head.clone(), record));
    let mut reader = Few(html, piece);
    let mut page = read_pieces(&mut Input::new(&mut reader, buffer), &mut keep);
    assert!(page.error.is_none(), "{:?}", page.error);
    assert_eq!(page.bytes, html.len() as u64);
    page.bytes = 0;
    (records, format!("{page:?}"))
}

/// Buffers and pieces; the names of some character references need 33 bytes.
const PIECES: [(usize, usize); 6] = [(48, 1), (49, 2), (50, 3), (55, 7), (97, 4096), (4096, 4096)];

fn assert_same(html: &[u8]) {
    let expected = by_tokens(html);
    for (buffer, piece) in PIECES {
        let found = in_pieces(html, buffer, piece);
        assert_eq!(found, expected, "{} in {buffer}, {piece}", String::from_utf8_lossy(html));
    }
}

fn pages_below(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            pages_below(&path, found);
        } else if path.extension().is_some_and(|end| end == "html") {
            found.push(path);
        }
    }
}

#[test]
fn all_pages_of_the_fixtures_read_as_by_the_tokenizer_alone() {
    let mut pages = Vec::new();
    pages_below(&Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures"), &mut pages);
    assert!(pages.len() > 100, "{} pages", pages.len());
    for path in pages {
        assert_same(&std::fs::read(path).unwrap());
    }
}

/// Parts of pages as Meta's machines write them, and a few that a page may hold all the same.
const PARTS: [&str; 62] = [
    "<div class=\"_3-95 _a6-g\">",
    "<section class=\"_3-95 _a6-g\" aria-labelledby=\"u_0_a\">",
    "<div class=\"pam _3-95 _2pi0 _2lej uiBoxWhite noborder\">",
    "<div class=\"contents\">",
    "<div class=\"meta\">Monday, 3 March 2014 at 10:00 UTC+01</div>",
    "<span class=\"user\">Ada</span>",
    "<div class=\"message\">",
    "<h2 class=\"_2ph_ _a6-h\" id=\"u_0_a\">Erika was at the lake.</h2>",
    "<div class=\"_2ph_ _a6-p\">",
    "<div class=\"_3-94 _a6-o\"><div class=\"_a72d\">Jan 02, 2015 1:00:00 pm</div></div>",
    "<footer class=\"_3-94 _a6-o\"><a href=\"https://example.org/?a=1&amp;b=2\">",
    "<a target=\"_blank\" href=\"a/b&#039;c&quot;.jpg\">",
    "<img src=\"a/b.jpg\" class=\"_a6_o _3-96\"/>",
    "<img src=\"a/b.jpg\" />",
    "<br/>",
    "<br />",
    "<table class=\"x\"><tr><td colspan=\"2\">Label<div>",
    "<tr><td>",
    "</td><td>",
    "</td></tr></table>",
    "</div>",
    "</div></div>",
    "</section>",
    "</footer>",
    "</a>",
    "</span>",
    "<aside class=\"_aoaa\">",
    "</aside>",
    "<time datetime=\"2026-09-02T13:11Z\">Sep 02, 2026 1:11 pm</time>",
    "<main role=\"main\" class=\"_a706\">",
    "<html lang=\"de\"><head><base href=\"../../\"/>",
    "<title>Grüße &amp; Küsse</title>",
    "<style type=\"text/css\">._a6-g > p { content: \"<div>&amp;\" }</style>",
    "<script>var a = \"<section></scrip>\"; <!-- <script> --></script>",
    "</head><body class=\"_5vb_ _2yq\">",
    "</body></html>",
    "Grüße aus Köln",
    "a  b\tc\n d",
    " ",
    "&amp;",
    "it&#039;s &quot;so&quot; &lt;3 &#064;ada&nbsp;!",
    "3 January 2015 at 13:00",
    "<p>3 January 2015 at 13:00</p>",
    // What machines do not write.
    "<DIV CLASS='_a6-g'>",
    "<div class=_a6-o>Jan 02, 2015 1:00:00 pm</DIV>",
    "<img src=\"a\" alt hidden>",
    "<a href=\"&copy;&notin;&#x1f600;&amp\">",
    "<p\nclass=\"meta\"\r\n>",
    "\r\nline\rline",
    "&copy; &eacute &#x1F600; &#128; &nosuch; &CounterClockwiseContourIntegral;",
    "&amp &#39 &",
    "<!DOCTYPE html>",
    "<!-- <div class=\"_a6-g\"> -->",
    "<![CDATA[x<y]]><?php ?>",
    "a < b </> <3 </ p>",
    "\0",
    "<textarea>a &amp; <b></textarea>",
    "<noscript><img src=\"x\"></noscript>",
    "<div class=\"_a6-g\"class=\"_a6-o\">",
    "<a href=\"x\" href=\"y.jpg\">",
    "</div class=\"_a6-g\" lang=\"de\">",
    "<x-y z:w=\"1\" data-a=\"<>\">",
];

const BYTES: &[u8] = b"<>&\"'/=;#! \n\r\0\tadDx1-_\xc3\xbc\xe2\xff";

/// Parts in any order, of which a few bytes were then exchanged, left out or put in.
fn pages() -> impl Strategy<Value = Vec<u8>> {
    let parts = prop::collection::vec(select(PARTS.as_slice()), 0..40);
    let changes = prop::collection::vec((any::<Index>(), 0..3_u8, select(BYTES)), 0..4);
    (parts, changes).prop_map(|(parts, changes)| {
        let mut html = parts.concat().into_bytes();
        for (at, change, byte) in changes {
            let at = at.index(html.len() + 1);
            match change {
                0 => html.insert(at, byte),
                1 if at < html.len() => html[at] = byte,
                _ if at < html.len() => drop(html.remove(at)),
                _ => {}
            }
        }
        html
    })
}

proptest! {
    #[test]
    fn any_page_reads_as_by_the_tokenizer_alone(html in pages()) {
        assert_same(&html);
    }
}
