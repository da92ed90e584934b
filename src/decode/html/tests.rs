use super::*;

fn page(html: &str) -> (Page, Vec<Record>) {
    let mut records = Vec::new();
    let page = read(html.as_bytes(), |_, record| records.push(record));
    (page, records)
}

fn media_of(uri: &str, kind: MediaKind) -> Block {
    Block::Media(Media { uri: uri.to_owned(), kind, caption: None })
}

fn text(text: &str) -> Block {
    Block::Text(text.to_owned())
}

fn row(label: &str, value: &str) -> Block {
    Block::Row(Row { label: label.to_owned(), value: vec![text(value)] })
}

/// The frame of a Facebook page since 2025.
fn facebook(body: &str) -> String {
    format!(
        "<!DOCTYPE html><html lang=\"de\"><head><meta charset=\"utf-8\"/>\
         <base href=\"../../../\"/><title>Deine Beiträge</title>\
         <style>._a6-g {{ color: red }}</style><script>var a = \"<section>\";</script></head>\
         <body class=\"_5vb_ _2yq _a7o5\"><div class=\"clearfix\"><div class=\"_a705\">\
         <a href=\"start_here.html\"><img src=\"files/logo.png\" class=\"_a709\"/></a></div>\
         <aside class=\"_aoaa\">Erstellt von Erika Mustermann am \
         <time datetime=\"2026-09-02T13:11Z\">Sep 02, 2026 1:11 pm</time></aside>\
         <main role=\"main\" class=\"_a706\">{body}</main></div></body></html>"
    )
}

const SECTION: &str = "<section class=\"_3-95 _a6-g\" aria-labelledby=\"u_0\">\
    <h2 class=\"_2ph_ _a6-h _a6-i\" id=\"u_0\">Erika Mustermann hat ein Foto hinzugefügt.</h2>\
    <div class=\"_2ph_ _a6-p\"><div><div class=\"_2pin\"><div>Grüße &amp; Küsse<br/>aus Köln \
    <a href=\"https://example.org/a\">hier</a></div></div>\
    <div class=\"_2pin\"><div class=\"_a7nf\"><div class=\"_a7ng\"><div>\
    <a target=\"_blank\" href=\"your_facebook_activity/posts/media/M_1/22.jpg\">\
    <img src=\"your_facebook_activity/posts/media/M_1/22.jpg\" class=\"_a6_o _3-96\"/></a>\
    <div class=\"_3-95\">Am See</div></div></div></div></div></div></div>\
    <footer class=\"_3-94 _a6-o\"><a href=\"https://www.facebook.com/dyi/l/?l=abc\">\
    <div class=\"_a72d\">Jun 26, 2026 9:05:20 am</div></a></footer></section>";

#[test]
fn a_facebook_section_gives_title_text_photo_caption_date_and_link() {
    let (page, records) = page(&facebook(SECTION));
    assert_eq!(page.head.title, "Deine Beiträge");
    assert_eq!(page.head.language.as_deref(), Some("de"));
    assert_eq!(page.head.times.len(), 1);
    assert_eq!(page.head.times[0].datetime.as_deref(), Some("2026-09-02T13:11Z"));
    assert_eq!(page.head.times[0].text, "Sep 02, 2026 1:11 pm");
    assert_eq!(page.head.sentences, ["Erstellt von Erika Mustermann am Sep 02, 2026 1:11 pm"]);
    assert_eq!(page.generation, Generation::Sections);
    assert!(!page.cut);
    assert_eq!(records.len(), 1);
    let entry = &records[0].entry;
    assert_eq!(entry.heading.as_deref(), Some("Erika Mustermann hat ein Foto hinzugefügt."));
    assert_eq!(entry.date.as_deref(), Some("Jun 26, 2026 9:05:20 am"));
    assert_eq!(entry.link.as_deref(), Some("https://www.facebook.com/dyi/l/?l=abc"));
    let link = Block::Link { href: "https://example.org/a".into(), text: "hier".into() };
    let expected = vec![
        text("Grüße & Küsse\naus Köln hier"),
        link,
        Block::Media(Media {
            uri: "your_facebook_activity/posts/media/M_1/22.jpg".to_owned(),
            kind: MediaKind::Image,
            caption: Some("Am See".to_owned()),
        }),
    ];
    assert_eq!(entry.blocks, expected);
}

#[test]
fn the_div_boxes_of_2022_and_the_white_boxes_of_2018_read_the_same() {
    let inner = |heading: &str, body: &str, date: &str| {
        format!(
            "<div class=\"{heading}\">Erika war hier.</div><div class=\"{body}\"><div>\
             <div class=\"_2pin\"><div>Schön</div></div></div></div><div class=\"{date}\">\
             <a href=\"https://www.facebook.com/x\">Jan 05, 2019, 3:04 PM</a></div>"
        )
    };
    let new = inner("_2ph_ _a6-h _a6-i", "_2ph_ _a6-p", "_3-94 _a6-o");
    let old = inner("_3-96 _2pio _2lek _2lel", "_3-96 _2let", "_3-94 _2lem");
    let boxes = format!("<div class=\"_3-95 _a6-g\">{new}</div>");
    let white = format!("<div class=\"pam _3-95 _2pi0 _2lej uiBoxWhite noborder\">{old}</div>");
    for (html, generation) in [(boxes, Generation::Boxes), (white, Generation::UiBoxes)] {
        let (page, records) = page(&facebook(&html.repeat(2)));
        assert_eq!(page.generation, generation);
        assert_eq!(records.len(), 2);
        assert_eq!(records[1].number, 2);
        assert_eq!(records[1].entry.heading.as_deref(), Some("Erika war hier."));
        assert_eq!(records[1].entry.blocks, vec![text("Schön")]);
        assert_eq!(records[1].entry.date.as_deref(), Some("Jan 05, 2019, 3:04 PM"));
        assert_eq!(records[1].entry.link.as_deref(), Some("https://www.facebook.com/x"));
    }
}

#[test]
fn a_page_of_before_mid_2018_is_split_at_its_dates() {
    let html = "<html><head><title>Erika Mustermann - Chronik</title></head><body>\
        <div class=\"nav\"><img src=\"../photos/profile.jpg\"/></div><div class=\"contents\">\
        <h1>Erika Mustermann</h1><div>\
        <p><div class=\"meta\">Wednesday, November 12, 2008 at 8:53pm UTC+01</div>\
        Erika hat etwas geteilt.<div class=\"comment\">Hallo Welt</div></p>\
        <p><div class=\"meta\">Tuesday, November 11, 2008 at 7:00am UTC+01</div>\
        <div class=\"comment\">Moin</div></p></div></div></body></html>";
    let (page, records) = page(html);
    assert_eq!(page.generation, Generation::Contents);
    assert_eq!(records.len(), 2);
    let first = &records[0].entry;
    assert_eq!(first.date.as_deref(), Some("Wednesday, November 12, 2008 at 8:53pm UTC+01"));
    assert_eq!(first.heading.as_deref(), Some("Erika hat etwas geteilt."));
    assert_eq!(first.blocks, vec![text("Hallo Welt")]);
    assert_eq!(records[1].entry.heading, None);
    assert_eq!(records[1].entry.blocks, vec![text("Moin")]);
    assert!(page.loose.contains(&Block::Heading("Erika Mustermann".into())));
}

#[test]
fn an_old_message_keeps_its_sender_as_heading() {
    let message = |who: &str, what: &str| {
        format!(
            "<div class=\"message\"><div class=\"message_header\"><span class=\"user\">{who}</span>\
             <span class=\"meta\">Monday, 3 March 2014 at 10:00 UTC+01</span></div></div><p>{what}</p>"
        )
    };
    let html = format!(
        "<div class=\"contents\"><div class=\"thread\">{}{}</div></div>",
        message("Max Beispiel", "Hallo"),
        message("Ada", "Selber")
    );
    let (_, records) = page(&html);
    assert_eq!(records.len(), 2);
    assert_eq!(records[0].entry.heading.as_deref(), Some("Max Beispiel"));
    assert_eq!(records[0].entry.blocks, vec![text("Hallo")]);
    assert_eq!(records[1].entry.heading.as_deref(), Some("Ada"));
    assert_eq!(records[1].entry.date.as_deref(), Some("Monday, 3 March 2014 at 10:00 UTC+01"));
}

const INSTAGRAM: &str = "<div class=\"pam _3-95 _2ph- _a6-g uiBoxWhite noborder\">\
    <h2 class=\"_3-95 _2pim _a6-h _a6-i\">Hallo @max_beispiel</h2><div class=\"_3-95 _a6-p\">\
    <div><div><div><a target=\"_blank\" href=\"media/posts/202406/1.jpg\">\
    <img src=\"media/posts/202406/1.jpg\" class=\"_a6_o _3-96\"/></a></div></div>\
    <video src=\"media/posts/202406/2.mp4\" controls class=\"_a6_o _3-96\">\
    <a href=\"media/posts/202406/2.mp4\"><div>Zum Ansehen klicken</div><img src=\"thumb.jpg\"/></a></video>\
    <table style=\"table-layout: fixed;\"><tr><td colspan=\"2\" class=\"_2pin _a6_q\">Latitude\
    <div><div>52.5</div></div></td></tr><tr><td class=\"_2pin _a6_q\">Time</td>\
    <td class=\"_2pin _2piu _a6_r\">Nov 13, 2025 3:04 pm</td></tr></table></div></div>\
    <div class=\"_3-94 _a6-o\">Aug 17, 2025 11:23 am</div></div>";

#[test]
fn an_instagram_box_gives_caption_media_rows_and_date() {
    let (page, records) = page(INSTAGRAM);
    assert_eq!(page.generation, Generation::Boxes);
    assert_eq!(records.len(), 1);
    let entry = &records[0].entry;
    assert_eq!(entry.heading.as_deref(), Some("Hallo @max_beispiel"));
    assert_eq!(entry.date.as_deref(), Some("Aug 17, 2025 11:23 am"));
    let expected = vec![
        media_of("media/posts/202406/1.jpg", MediaKind::Image),
        media_of("media/posts/202406/2.mp4", MediaKind::Video),
        row("Latitude", "52.5"),
        row("Time", "Nov 13, 2025 3:04 pm"),
    ];
    assert_eq!(entry.blocks, expected);
    assert_eq!(rows(&entry.blocks)[0].text(), "52.5");
    assert_eq!(media(&entry.blocks).len(), 2);
}

#[test]
fn boxes_inside_of_a_box_are_groups_and_no_records() {
    let inner = "<div class=\"_a6-g\"><div class=\"_a6-p\">innen</div>\
        <div class=\"_a6-o\">Aug 17, 2025 11:23 am</div></div>";
    let html = format!(
        "<div class=\"_a6-g uiBoxWhite\"><h2>Titel</h2><div class=\"_a6-p\">{inner}{inner}{inner}</div>\
         <div class=\"_a6-o\">Aug 18, 2025 11:23 am</div></div>"
    );
    let (page, records) = page(&html.repeat(5));
    assert_eq!(page.records, 5);
    let groups = |block: &&Block| matches!(block, Block::Group(_));
    assert_eq!(records[0].entry.blocks.iter().filter(groups).count(), 3);
    assert_eq!(records[0].entry.date.as_deref(), Some("Aug 18, 2025 11:23 am"));
}

#[test]
fn a_box_without_date_that_only_wraps_dated_boxes_is_no_record() {
    let wrapped = format!("<div class=\"_a6-g\"><h2>Beiträge</h2>{}</div>", INSTAGRAM.repeat(3));
    assert_eq!(page(&wrapped).1.len(), 3);
    let long = format!("<div class=\"_a6-g\"><h2>Beiträge</h2>{}</div>", INSTAGRAM.repeat(3000));
    let (page, records) = page(&long);
    assert_eq!(records.len(), 3000);
    assert!(!page.too_long);
    assert_eq!(records[2999].entry.heading.as_deref(), Some("Hallo @max_beispiel"));
}

#[test]
fn unknown_classes_are_read_by_the_dates_at_the_end_of_the_records() {
    let record = "<div class=\"x1\"><div class=\"x2\">Erika war hier.</div>\
        <div class=\"x3\"><div>Schön <b>hier</b></div><img src=\"posts/media/1.jpg\"></div>\
        <div class=\"x4\"><a href=\"https://www.facebook.com/y\">5. Jan. 2024, 14:05</a></div></div>";
    for count in [1, 2, 3000] {
        let (page, records) = page(&facebook(&record.repeat(count)));
        assert_eq!(page.generation, Generation::Plain);
        assert_eq!(records.len(), count);
        let last = &records[count - 1].entry;
        assert_eq!(last.heading.as_deref(), Some("Erika war hier."));
        assert_eq!(last.date.as_deref(), Some("5. Jan. 2024, 14:05"));
        assert_eq!(last.link.as_deref(), Some("https://www.facebook.com/y"));
        let photo = media_of("posts/media/1.jpg", MediaKind::Image);
        assert_eq!(last.blocks, vec![text("Schön hier"), photo]);
    }
}

#[test]
fn a_page_of_plain_tables_keeps_its_rows() {
    let html = "<html><body><div role=\"main\"><table><tr><td>Username</td><td>erika_mustermann\
        </td></tr><tr><td>Private Account</td><td>True</td></tr></table></div></body></html>";
    let (page, records) = page(html);
    assert!(records.is_empty());
    let found: Vec<_> =
        rows(&page.loose).into_iter().map(|row| (row.label.as_str(), row.text())).collect();
    let expected =
        [("Username", "erika_mustermann".to_owned()), ("Private Account", "True".to_owned())];
    assert_eq!(found, expected);
}

#[test]
fn a_table_in_a_cell_is_the_value_of_its_label() {
    let html = "<div class=\"_a6-g\"><table><tr><td colspan=\"2\">Owner<div><table><tr><td>Name</td>\
        <td>Max</td></tr></table></div></td></tr></table></div>";
    let (_, records) = page(html);
    let expected = Block::Row(Row { label: "Owner".into(), value: vec![row("Name", "Max")] });
    assert_eq!(records[0].entry.blocks, vec![expected]);
}

#[test]
fn boxes_that_are_never_closed_end_with_their_date() {
    let open = SECTION.replace("</section>", "").replace("</div></div></div></div></div>", "");
    let (page, records) = page(&facebook(&open.repeat(4)));
    assert_eq!(records.len(), 4);
    assert!(!page.cut);
    assert_eq!(records[3].entry.date.as_deref(), Some("Jun 26, 2026 9:05:20 am"));
}

#[test]
fn a_page_that_breaks_off_gives_its_records_and_says_so() {
    let whole = facebook(&SECTION.repeat(3));
    let cut = whole.rfind("Am See").unwrap();
    let (page, records) = page(&whole[..cut]);
    assert!(page.cut && page.open_record);
    assert_eq!(records.len(), 3);
    assert_eq!(records[2].entry.date, None);
    let between = whole.rfind("</main>").unwrap();
    let mut count = 0;
    let page = read(&whole.as_bytes()[..between], |_, _| count += 1);
    assert!(page.cut && !page.open_record);
    assert_eq!(count, 3);
}

#[test]
fn a_reader_that_fails_ends_the_page_with_its_error() {
    struct Broken<'a>(&'a [u8]);
    impl Read for Broken<'_> {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            if self.0.is_empty() {
                return Err(io::Error::other("checksum"));
            }
            self.0.read(buffer)
        }
    }
    let html = facebook(&SECTION.repeat(2));
    let mut count = 0;
    let page = read(Broken(&html.as_bytes()[..html.len() - 40]), |_, _| count += 1);
    assert_eq!(count, 2);
    assert!(page.cut);
    assert_eq!(page.error.unwrap().to_string(), "checksum");
}

#[test]
fn megabytes_of_text_scripts_and_depth_do_no_harm() {
    let long = "a".repeat(3_000_000);
    let deep = format!("{}tief{}", "<div>".repeat(5000), "</div>".repeat(5000));
    let script = format!("<script>if (a < b) {{ '{}</div>' }}</script>", "<section>".repeat(1000));
    let html = format!(
        "<section><h2>t</h2><div>{long}</div>{script}<div>{deep}</div>\
         <footer>Jun 26, 2026 9:05:20 am</footer></section>{SECTION}"
    );
    let (page, records) = page(&facebook(&html));
    assert_eq!(records.len(), 2);
    assert!(page.too_deep > 0);
    let texts: Vec<_> = texts(&records[0].entry.blocks).collect();
    assert_eq!(texts[0].len(), 3_000_000);
    assert_eq!(texts[1], "tief");
    assert_eq!(records[0].entry.date.as_deref(), Some("Jun 26, 2026 9:05:20 am"));
    assert_eq!(records[1].entry.blocks.len(), 3);
}

#[test]
fn entities_foreign_bytes_and_stray_ends_are_read_as_a_browser_does() {
    let mut html = b"<div class=_a6-g></p></b></td>&#064;max &quot;x&quot; \xff &lt;b&gt;".to_vec();
    html.extend(
        b"<a href='../../media/a.jpg?x=1&amp;y'>Bild</a><a href='other.html'>Seite</a></div>",
    );
    let mut records = Vec::new();
    read(html.as_slice(), |_, record| records.push(record));
    let expected = vec![
        text("@max \"x\" \u{fffd} <b>"),
        media_of("media/a.jpg?x=1&y", MediaKind::Link),
        text("BildSeite"),
    ];
    assert_eq!(records[0].entry.blocks, expected);
}

#[test]
fn the_name_of_a_page_is_known_with_its_first_record() {
    let html = facebook(&format!("<h1>Profilbilder</h1>{SECTION}"));
    let mut headings = Vec::new();
    read(html.as_bytes(), |head, _| headings.clone_from(&head.headings));
    assert_eq!(headings, ["Profilbilder"]);
}

#[test]
fn an_empty_page_is_empty() {
    let (page, records) = page("");
    assert!(records.is_empty() && page.loose.is_empty() && !page.cut);
}

proptest::proptest! {
    #[test]
    fn any_soup_of_tags_is_read_to_its_end(
        soup in "(<(div|section|table|tr|td|p|a|video|img|footer|h2)( class=(_a6-g|_a6-o|meta|message))?>|</(div|section|table|tr|td|p|a|video|footer)>|text|2024-01-05 10:20){0,60}"
    ) {
        let (page, records) = page(&soup);
        proptest::prop_assert_eq!(page.records, records.len() as u64);
    }
}

#[test]
fn a_tag_with_very_many_attributes_ends_the_page_and_not_the_program() {
    let record = |text: &str| {
        format!(
            r#"<div class="_3-95 _a6-g"><div class="_2ph_ _a6-p"><div>{text}</div></div><div class="_3-94 _a6-o"><div class="_a72d">Jan 02, 2015 1:00:00 pm</div></div></div>"#
        )
    };
    for attribute in [" a=\"\"", " a=''", " a=b", " a", "/a=\"b\"", " a = \"b\" "] {
        for (attributes, records) in [(30, 2), (90_000, 1)] {
            let tag = format!("<p{}>x</p>", attribute.repeat(attributes));
            let page = format!("<body>{}{tag}{}</body>", record("a"), record("b"));
            let mut found = 0;
            let page = read(page.as_bytes(), |_, _| found += 1);
            assert_eq!(found, records, "{attributes} times {attribute}");
            assert_eq!(page.error.is_some(), attributes > 30);
        }
    }
}

#[test]
fn bare_tokens_end_before_a_tag_with_very_many_attributes() {
    let html = format!("<b>x</b><p{}>y</p>", " a=\"\"".repeat(90_000));
    let mut found = Vec::new();
    tokens(&mut html.as_bytes(), |token| match token {
        html5gum::Token::StartTag(tag) => found.push(tag.name.to_vec()),
        html5gum::Token::String(text) => found.push(text.to_vec()),
        _ => {}
    });
    assert_eq!(found, [b"b", b"x"]);
}
