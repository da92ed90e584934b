//! One test a language: its months in the forms that Meta's pages use where they were seen, else in
//! those of the CLDR, and whole dates as its locale writes them. Which of them were seen is in
//! `data/dates.csv`.

use jiff::civil::{DateTime, datetime};

use super::*;

/// Reads all dates of one account together, as the pages of one export.
fn together(texts: &[String]) -> Vec<Option<DateTime>> {
    let written: Vec<Option<Written>> = texts.iter().map(|text| read(text)).collect();
    let mut habits = Habits::default();
    written.iter().flatten().for_each(|written| habits.see(written));
    written.iter().map(|written| Some(habits.settle(&(*written)?)?.civil)).collect()
}

/// The months short and long, the halves of the day, and whole dates of 3 September 2025, 21:33.
fn check(short: &[&str], long: &[&str], (am, pm): (&str, &str), others: &[&str]) {
    let mut texts = Vec::new();
    let mut expected = Vec::new();
    let mut add = |text: String, month: usize, hour: i8, second: i8| {
        texts.push(text);
        let month = i8::try_from(month).unwrap();
        expected.push(Some(datetime(2025, month, 3, hour, 33, second, 0)));
    };
    for (month, (short, long)) in (1..).zip(short.iter().zip(long)) {
        let bare = short.trim_end_matches('.');
        add(format!("{short} 03, 2025 9:33:20 {am}"), month, 9, 20);
        add(format!("{bare} 03, 2025 9:33:20{pm}"), month, 21, 20);
        add(format!("{long} 03, 2025 9:33 {pm}"), month, 21, 0);
        add(format!("{short} 03, 2025 9:33 PM"), month, 21, 0);
        add(format!("3. {long} 2025, 21:33"), month, 21, 0);
        add(format!("03 {short} 2025 09:33"), month, 9, 0);
        add(format!("{long} 03, 2025 9.33 {pm}"), month, 21, 0);
    }
    for text in others {
        add((*text).to_owned(), 9, 21, 0);
    }
    for (found, (text, expected)) in together(&texts).into_iter().zip(texts.iter().zip(expected)) {
        assert_eq!(found, expected, "{text}");
    }
    assert_eq!((short.len(), long.len()), (12, 12));
}

macro_rules! languages {
    ($($name:ident: $short:expr, $long:expr, $halves:expr, $others:expr;)*) => {
        $(#[test]
        fn $name() {
            check($short, $long, $halves, $others);
        })*
    };
}

#[rustfmt::skip]
languages! {
    bulgarian: &["яну", "фев", "март", "апр", "май", "юни", "юли", "авг", "сеп", "окт", "ное", "дек"], &["януари", "февруари", "март", "април", "май", "юни", "юли", "август", "септември", "октомври", "ноември", "декември"], ("am", "pm"), &["3 септември 2025 г., 21:33", "3.09.2025 г., 21:33", "сряда, 3 септември 2025 г., 21:33"];
    croatian: &["sij", "velj", "ožu", "tra", "svi", "lip", "srp", "kol", "ruj", "lis", "stu", "pro"], &["siječnja", "veljače", "ožujka", "travnja", "svibnja", "lipnja", "srpnja", "kolovoza", "rujna", "listopada", "studenoga", "prosinca"], ("AM", "PM"), &["3. rujna 2025. 21:33", "3. ruj 2025. 21:33", "srijeda, 3. rujna 2025. 21:33"];
    czech: &["led", "úno", "bře", "dub", "kvě", "čvn", "čvc", "srp", "zář", "říj", "lis", "pro"], &["ledna", "února", "března", "dubna", "května", "června", "července", "srpna", "září", "října", "listopadu", "prosince"], ("dop.", "odp."), &["3. září 2025 21:33", "3. 9. 2025 21:33", "středa 3. září 2025 21:33"];
    danish: &["jan.", "feb.", "mar.", "apr.", "maj", "jun.", "jul.", "aug.", "sep.", "okt.", "nov.", "dec."], &["januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december"], ("AM", "PM"), &["3. september 2025 21.33", "3. sep. 2025 21.33", "onsdag den 3. september 2025 21.33"];
    dutch: &["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"], &["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"], ("a.m.", "p.m."), &["3 september 2025, 21:33", "3 sep 2025, 21:33", "woensdag 3 september 2025, 21:33"];
    english: &["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"], &["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"], ("AM", "PM"), &["September 3, 2025, 9:33 PM", "Sep 3, 2025, 9:33 PM", "Wednesday, September 3, 2025, 9:33 PM"];
    estonian: &["jaan", "veebr", "märts", "apr", "mai", "juuni", "juuli", "aug", "sept", "okt", "nov", "dets"], &["jaanuar", "veebruar", "märts", "aprill", "mai", "juuni", "juuli", "august", "september", "oktoober", "november", "detsember"], ("AM", "PM"), &["3. september 2025 21:33", "3. sept 2025 21:33", "kolmapäev, 3. september 2025 21:33"];
    finnish: &["tammi", "helmi", "maalis", "huhti", "touko", "kesä", "heinä", "elo", "syys", "loka", "marras", "joulu"], &["tammikuuta", "helmikuuta", "maaliskuuta", "huhtikuuta", "toukokuuta", "kesäkuuta", "heinäkuuta", "elokuuta", "syyskuuta", "lokakuuta", "marraskuuta", "joulukuuta"], ("ap.", "ip."), &["3. syyskuuta 2025 21.33", "3.9.2025 21.33", "keskiviikko 3. syyskuuta 2025 21.33"];
    french: &["janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."], &["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"], ("AM", "PM"), &["3 septembre 2025, 21:33", "3 sept. 2025, 21:33", "mercredi 3 septembre 2025, 21:33"];
    german: &["Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez."], &["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"], ("AM", "PM"), &["3. September 2025, 21:33", "03.09.2025, 21:33", "Mittwoch, 3. September 2025, 21:33"];
    austrian_german: &["Jän.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sep.", "Okt.", "Nov.", "Dez."], &["Jänner", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"], ("AM", "PM"), &["3. September 2025, 21:33", "03.09.2025, 21:33", "Mittwoch, 3. September 2025, 21:33"];
    greek: &["Ιαν", "Φεβ", "Μαρ", "Απρ", "Μαΐ", "Ιουν", "Ιουλ", "Αυγ", "Σεπ", "Οκτ", "Νοε", "Δεκ"], &["Ιανουαρίου", "Φεβρουαρίου", "Μαρτίου", "Απριλίου", "Μαΐου", "Ιουνίου", "Ιουλίου", "Αυγούστου", "Σεπτεμβρίου", "Οκτωβρίου", "Νοεμβρίου", "Δεκεμβρίου"], ("π.μ.", "μ.μ."), &["3 Σεπτεμβρίου 2025 - 9:33 μ.μ.", "3 Σεπ 2025, 9:33 μ.μ.", "Τετάρτη 3 Σεπτεμβρίου 2025 - 9:33 μ.μ."];
    hungarian: &["jan.", "febr.", "márc.", "ápr.", "máj.", "jún.", "júl.", "aug.", "szept.", "okt.", "nov.", "dec."], &["január", "február", "március", "április", "május", "június", "július", "augusztus", "szeptember", "október", "november", "december"], ("de.", "du."), &["2025. szeptember 3. 21:33", "2025. szept. 3. 21:33", "2025. szeptember 3., szerda 21:33"];
    irish: &["Ean", "Feabh", "Márta", "Aib", "Beal", "Meith", "Iúil", "Lún", "MFómh", "DFómh", "Samh", "Noll"], &["Eanáir", "Feabhra", "Márta", "Aibreán", "Bealtaine", "Meitheamh", "Iúil", "Lúnasa", "Meán Fómhair", "Deireadh Fómhair", "Samhain", "Nollaig"], ("r.n.", "i.n."), &["3 Meán Fómhair 2025 21:33", "3 MFómh 2025 21:33", "Dé Céadaoin 3 Meán Fómhair 2025 21:33"];
    italian: &["gen", "feb", "mar", "apr", "mag", "giu", "lug", "ago", "set", "ott", "nov", "dic"], &["gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre", "ottobre", "novembre", "dicembre"], ("AM", "PM"), &["3 settembre 2025 21:33", "3 set 2025, 21:33", "mercoledì 3 settembre 2025 21:33"];
    latvian: &["janv.", "febr.", "marts", "apr.", "maijs", "jūn.", "jūl.", "aug.", "sept.", "okt.", "nov.", "dec."], &["janvāris", "februāris", "marts", "aprīlis", "maijs", "jūnijs", "jūlijs", "augusts", "septembris", "oktobris", "novembris", "decembris"], ("priekšp.", "pēcp."), &["2025. gada 3. septembris 21:33", "2025. gada 3. sept. 21:33", "trešdiena, 2025. gada 3. septembris 21:33"];
    lithuanian: &["saus.", "vas.", "kov.", "bal.", "geg.", "birž.", "liep.", "rugp.", "rugs.", "spal.", "lapkr.", "gruod."], &["sausio", "vasario", "kovo", "balandžio", "gegužės", "birželio", "liepos", "rugpjūčio", "rugsėjo", "spalio", "lapkričio", "gruodžio"], ("priešpiet", "popiet"), &["2025 m. rugsėjo 3 d. 21:33", "2025-09-03 21:33", "2025 m. rugsėjo 3 d., trečiadienis 21:33"];
    maltese: &["Jan", "Fra", "Mar", "Apr", "Mej", "Ġun", "Lul", "Aww", "Set", "Ott", "Nov", "Diċ"], &["Jannar", "Frar", "Marzu", "April", "Mejju", "Ġunju", "Lulju", "Awwissu", "Settembru", "Ottubru", "Novembru", "Diċembru"], ("AM", "PM"), &["3 ta’ Settembru 2025 21:33", "03 Set 2025 21:33", "L-Erbgħa, 3 ta’ Settembru 2025 21:33"];
    polish: &["sty", "lut", "mar", "kwi", "maj", "cze", "lip", "sie", "wrz", "paź", "lis", "gru"], &["stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca", "lipca", "sierpnia", "września", "października", "listopada", "grudnia"], ("AM", "PM"), &["3 września 2025 21:33", "3 wrz 2025, 21:33", "środa, 3 września 2025 21:33"];
    portuguese: &["jan.", "fev.", "mar.", "abr.", "mai.", "jun.", "jul.", "ago.", "set.", "out.", "nov.", "dez."], &["janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro", "novembro", "dezembro"], ("AM", "PM"), &["3 de setembro de 2025 21:33", "3 de set. de 2025 21:33", "quarta-feira, 3 de setembro de 2025 21:33"];
    portuguese_of_portugal: &["jan.", "fev.", "mar.", "abr.", "mai.", "jun.", "jul.", "ago.", "set.", "out.", "nov.", "dez."], &["janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro", "novembro", "dezembro"], ("a.m.", "p.m."), &["3 de setembro de 2025, 21:33", "quarta-feira, 3 de setembro de 2025, 21:33"];
    romanian: &["ian.", "feb.", "mar.", "apr.", "mai", "iun.", "iul.", "aug.", "sept.", "oct.", "nov.", "dec."], &["ianuarie", "februarie", "martie", "aprilie", "mai", "iunie", "iulie", "august", "septembrie", "octombrie", "noiembrie", "decembrie"], ("a.m.", "p.m."), &["3 septembrie 2025, 21:33", "3 sept. 2025, 21:33", "miercuri, 3 septembrie 2025, 21:33"];
    slovak: &["jan", "feb", "mar", "apr", "máj", "jún", "júl", "aug", "sep", "okt", "nov", "dec"], &["januára", "februára", "marca", "apríla", "mája", "júna", "júla", "augusta", "septembra", "októbra", "novembra", "decembra"], ("AM", "PM"), &["3. septembra 2025, 21:33", "3. 9. 2025, 21:33", "streda 3. septembra 2025, 21:33"];
    slovene: &["jan.", "feb.", "mar.", "apr.", "maj", "jun.", "jul.", "avg.", "sep.", "okt.", "nov.", "dec."], &["januar", "februar", "marec", "april", "maj", "junij", "julij", "avgust", "september", "oktober", "november", "december"], ("dop.", "pop."), &["3. september 2025 21:33", "3. sep. 2025, 21:33", "sreda, 3. september 2025 21:33"];
    spanish: &["ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sept", "oct", "nov", "dic"], &["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"], ("a. m.", "p. m."), &["3 de septiembre de 2025, 21:33", "3 sept 2025, 21:33", "miércoles, 3 de septiembre de 2025, 21:33"];
    swedish: &["jan.", "feb.", "mars", "apr.", "maj", "juni", "juli", "aug.", "sep.", "okt.", "nov.", "dec."], &["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"], ("fm", "em"), &["3 september 2025 21:33", "3 sep. 2025 21:33", "onsdag 3 september 2025 21:33"];
    norwegian: &["jan.", "feb.", "mars", "apr.", "mai", "juni", "juli", "aug.", "sep.", "okt.", "nov.", "des."], &["januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "desember"], ("a.m.", "p.m."), &["3. september 2025, 21:33", "3. sep. 2025, 21:33", "onsdag 3. september 2025, 21:33"];
    norwegian_nynorsk: &["jan.", "feb.", "mars", "apr.", "mai", "juni", "juli", "aug.", "sep.", "okt.", "nov.", "des."], &["januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "desember"], ("f.m.", "e.m."), &["3. september 2025 kl. 21:33", "3. sep. 2025, 21:33", "onsdag 3. september 2025 kl. 21:33"];
    icelandic: &["jan.", "feb.", "mar.", "apr.", "maí", "jún.", "júl.", "ágú.", "sep.", "okt.", "nóv.", "des."], &["janúar", "febrúar", "mars", "apríl", "maí", "júní", "júlí", "ágúst", "september", "október", "nóvember", "desember"], ("f.h.", "e.h."), &["3. september 2025, 21:33", "3. sep. 2025, 21:33", "miðvikudagur, 3. september 2025, 21:33"];
    turkish: &["Oca", "Şub", "Mar", "Nis", "May", "Haz", "Tem", "Ağu", "Eyl", "Eki", "Kas", "Ara"], &["Ocak", "Şubat", "Mart", "Nisan", "Mayıs", "Haziran", "Temmuz", "Ağustos", "Eylül", "Ekim", "Kasım", "Aralık"], ("ÖÖ", "ÖS"), &["3 Eylül 2025 21:33", "3 Eyl 2025 21:33", "3 Eylül 2025 Çarşamba 21:33"];
    ukrainian: &["січ.", "лют.", "бер.", "квіт.", "трав.", "черв.", "лип.", "серп.", "вер.", "жовт.", "лист.", "груд."], &["січня", "лютого", "березня", "квітня", "травня", "червня", "липня", "серпня", "вересня", "жовтня", "листопада", "грудня"], ("дп", "пп"), &["3 вересня 2025 р., 21:33", "3 вер. 2025 р., 21:33", "середа, 3 вересня 2025 р., 21:33"];
    russian: &["янв.", "февр.", "мар.", "апр.", "мая", "июн.", "июл.", "авг.", "сент.", "окт.", "нояб.", "дек."], &["января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"], ("AM", "PM"), &["3 сентября 2025 г., 21:33", "3 сент. 2025 г., 21:33", "среда, 3 сентября 2025 г., 21:33"];
    albanian: &["jan", "shk", "mar", "pri", "maj", "qer", "korr", "gush", "sht", "tet", "nën", "dhj"], &["janar", "shkurt", "mars", "prill", "maj", "qershor", "korrik", "gusht", "shtator", "tetor", "nëntor", "dhjetor"], ("p.d.", "m.d."), &["3 shtator 2025, 9:33 m.d.", "3 sht 2025, 9:33 m.d.", "e mërkurë, 3 shtator 2025, 9:33 m.d."];
    bosnian: &["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"], &["januar", "februar", "mart", "april", "maj", "juni", "juli", "august", "septembar", "oktobar", "novembar", "decembar"], ("a. m.", "p. m."), &["3. septembar 2025., 21:33", "3. sep 2025. 21:33", "srijeda, 3. septembar 2025., 21:33"];
    bosnian_in_cyrillic: &["јан", "феб", "мар", "апр", "мај", "јун", "јул", "ауг", "сеп", "окт", "нов", "дец"], &["јануар", "фебруар", "март", "април", "мај", "јуни", "јули", "аугуст", "септембар", "октобар", "новембар", "децембар"], ("пре подне", "поподне"), &["03. септембар 2025. 21:33", "03.09.2025. 21:33", "сриједа, 03. септембар 2025. 21:33"];
    serbian: &["јан", "феб", "мар", "апр", "мај", "јун", "јул", "авг", "сеп", "окт", "нов", "дец"], &["јануар", "фебруар", "март", "април", "мај", "јун", "јул", "август", "септембар", "октобар", "новембар", "децембар"], ("AM", "PM"), &["3. септембар 2025. 21:33", "3. 9. 2025. 21:33", "среда, 3. септембар 2025. 21:33"];
    serbian_in_latin: &["jan", "feb", "mar", "apr", "maj", "jun", "jul", "avg", "sep", "okt", "nov", "dec"], &["januar", "februar", "mart", "april", "maj", "jun", "jul", "avgust", "septembar", "oktobar", "novembar", "decembar"], ("AM", "PM"), &["3. septembar 2025. 21:33", "3. 9. 2025. 21:33", "sreda, 3. septembar 2025. 21:33"];
    macedonian: &["јан.", "фев.", "мар.", "апр.", "мај", "јун.", "јул.", "авг.", "сеп.", "окт.", "ное.", "дек."], &["јануари", "февруари", "март", "април", "мај", "јуни", "јули", "август", "септември", "октомври", "ноември", "декември"], ("претпл.", "попл."), &["3 септември 2025 г., 21:33", "3 сеп. 2025 г., 21:33", "среда, 3 септември 2025 г., 21:33"];
    thai: &["ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค."], &["มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน", "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม"], ("AM", "PM"), &["3 กันยายน ค.ศ. 2025 21:33 น.", "3 ก.ย. 2025 21:33 น.", "วันพุธที่ 3 กันยายน ค.ศ. 2025 21:33 น."];
    japanese: &["1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月"], &["1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月"], ("午前", "午後"), &["2025年9月3日 21:33", "2025/09/03 21:33", "2025年9月3日水曜日 21:33"];
    korean: &["1월", "2월", "3월", "4월", "5월", "6월", "7월", "8월", "9월", "10월", "11월", "12월"], &["1월", "2월", "3월", "4월", "5월", "6월", "7월", "8월", "9월", "10월", "11월", "12월"], ("오전", "오후"), &["2025년 9월 3일 오후 9:33", "2025. 9. 3. 오후 9:33", "2025년 9월 3일 수요일 오후 9:33"];
    chinese: &["1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月"], &["一月", "二月", "三月", "四月", "五月", "六月", "七月", "八月", "九月", "十月", "十一月", "十二月"], ("上午", "下午"), &["2025年9月3日 21:33", "2025年9月3日星期三 21:33"];
    traditional_chinese: &["1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月"], &["1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月"], ("上午", "下午"), &["2025年9月3日 晚上9:33", "2025年9月3日 星期三 晚上9:33"];
    vietnamese: &["thg 1", "thg 2", "thg 3", "thg 4", "thg 5", "thg 6", "thg 7", "thg 8", "thg 9", "thg 10", "thg 11", "thg 12"], &["tháng 1", "tháng 2", "tháng 3", "tháng 4", "tháng 5", "tháng 6", "tháng 7", "tháng 8", "tháng 9", "tháng 10", "tháng 11", "tháng 12"], ("SA", "CH"), &["21:33 3 tháng 9, 2025", "21:33 3 thg 9, 2025", "21:33 Thứ Tư, 3 tháng 9, 2025"];
    indonesian: &["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"], &["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"], ("AM", "PM"), &["3 September 2025 21.33", "3 Sep 2025 21.33", "Rabu, 03 September 2025 21.33"];
    malay: &["Jan", "Feb", "Mac", "Apr", "Mei", "Jun", "Jul", "Ogo", "Sep", "Okt", "Nov", "Dis"], &["Januari", "Februari", "Mac", "April", "Mei", "Jun", "Julai", "Ogos", "September", "Oktober", "November", "Disember"], ("PG", "PTG"), &["3 September 2025 9:33 PTG", "3 Sep 2025, 9:33 PTG", "Rabu, 3 September 2025 9:33 PTG"];
    arabic: &["يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"], &["يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"], ("ص", "م"), &["3 سبتمبر 2025، 9:33 م", "الأربعاء، 3 سبتمبر 2025، 9:33 م"];
    arabic_of_the_levant: &["كانون الثاني", "شباط", "آذار", "نيسان", "أيار", "حزيران", "تموز", "آب", "أيلول", "تشرين الأول", "تشرين الثاني", "كانون الأول"], &["كانون الثاني", "شباط", "آذار", "نيسان", "أيار", "حزيران", "تموز", "آب", "أيلول", "تشرين الأول", "تشرين الثاني", "كانون الأول"], ("ص", "م"), &["3 أيلول 2025، 9:33 م", "الأربعاء، 3 أيلول 2025، 9:33 م"];
    arabic_of_iraq: &["كانون الثاني", "شباط", "آذار", "نيسان", "أيار", "حزيران", "تموز", "آب", "أيلول", "تشرين الأول", "تشرين الثاني", "كانون الأول"], &["كانون الثاني", "شباط", "آذار", "نيسان", "أيار", "حزيران", "تموز", "آب", "أيلول", "تشرين الأول", "تشرين الثاني", "كانون الأول"], ("ص", "م"), &["3 أيلول 2025، 9:33 م", "الأربعاء، 3 أيلول 2025، 9:33 م"];
    arabic_of_the_gulf: &["يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"], &["يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"], ("ص", "م"), &["3 سبتمبر 2025، 9:33 م", "الأربعاء، 3 سبتمبر 2025، 9:33 م"];
    arabic_of_morocco: &["يناير", "فبراير", "مارس", "أبريل", "ماي", "يونيو", "يوليوز", "غشت", "شتنبر", "أكتوبر", "نونبر", "دجنبر"], &["يناير", "فبراير", "مارس", "أبريل", "ماي", "يونيو", "يوليوز", "غشت", "شتنبر", "أكتوبر", "نونبر", "دجنبر"], ("ص", "م"), &["3 شتنبر 2025، 21:33", "الأربعاء، 3 شتنبر 2025، 21:33"];
    arabic_of_algeria: &["جانفي", "فيفري", "مارس", "أفريل", "ماي", "جوان", "جويلية", "أوت", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"], &["جانفي", "فيفري", "مارس", "أفريل", "ماي", "جوان", "جويلية", "أوت", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"], ("ص", "م"), &["3 سبتمبر 2025، 9:33 م", "الأربعاء، 3 سبتمبر 2025، 9:33 م"];
    arabic_of_tunisia: &["جانفي", "فيفري", "مارس", "أفريل", "ماي", "جوان", "جويلية", "أوت", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"], &["جانفي", "فيفري", "مارس", "أفريل", "ماي", "جوان", "جويلية", "أوت", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"], ("ص", "م"), &["3 سبتمبر 2025، 9:33 م", "الأربعاء، 3 سبتمبر 2025، 9:33 م"];
    arabic_of_egypt: &["يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"], &["يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"], ("ص", "م"), &["3 سبتمبر 2025، 9:33 م", "الأربعاء، 3 سبتمبر 2025، 9:33 م"];
    hebrew: &["ינו׳", "פבר׳", "מרץ", "אפר׳", "מאי", "יוני", "יולי", "אוג׳", "ספט׳", "אוק׳", "נוב׳", "דצמ׳"], &["ינואר", "פברואר", "מרץ", "אפריל", "מאי", "יוני", "יולי", "אוגוסט", "ספטמבר", "אוקטובר", "נובמבר", "דצמבר"], ("AM", "PM"), &["3 בספטמבר 2025, 21:33", "3 בספט׳ 2025, 21:33", "יום רביעי, 3 בספטמבר 2025, 21:33"];
    persian: &["ژانویه", "فوریه", "مارس", "آوریل", "مه", "ژوئن", "ژوئیه", "اوت", "سپتامبر", "اکتبر", "نوامبر", "دسامبر"], &["ژانویه", "فوریه", "مارس", "آوریل", "مه", "ژوئن", "ژوئیه", "اوت", "سپتامبر", "اکتبر", "نوامبر", "دسامبر"], ("ق.ظ.", "ب.ظ."), &["3 سپتامبر 2025، ساعت 21:33", "3 سپتامبر 2025، 21:33", "چهارشنبه 3 سپتامبر 2025، ساعت 21:33"];
    urdu: &["جنوری", "فروری", "مارچ", "اپریل", "مئی", "جون", "جولائی", "اگست", "ستمبر", "اکتوبر", "نومبر", "دسمبر"], &["جنوری", "فروری", "مارچ", "اپریل", "مئی", "جون", "جولائی", "اگست", "ستمبر", "اکتوبر", "نومبر", "دسمبر"], ("AM", "PM"), &["3 ستمبر، 2025 9:33 PM", "بدھ، 3 ستمبر، 2025 9:33 PM"];
    hindi: &["जन॰", "फ़र॰", "मार्च", "अप्रैल", "मई", "जून", "जुल॰", "अग॰", "सित॰", "अक्टू॰", "नव॰", "दिस॰"], &["जनवरी", "फ़रवरी", "मार्च", "अप्रैल", "मई", "जून", "जुलाई", "अगस्त", "सितंबर", "अक्टूबर", "नवंबर", "दिसंबर"], ("am", "pm"), &["3 सितंबर 2025, 9:33 pm", "3 सित॰ 2025, 9:33 pm", "बुधवार, 3 सितंबर 2025, 9:33 pm"];
    catalan: &["de gen.", "de febr.", "de març", "d’abr.", "de maig", "de juny", "de jul.", "d’ag.", "de set.", "d’oct.", "de nov.", "de des."], &["de gener", "de febrer", "de març", "d’abril", "de maig", "de juny", "de juliol", "d’agost", "de setembre", "d’octubre", "de novembre", "de desembre"], ("a. m.", "p. m."), &["3 de setembre del 2025, 21:33", "3 de set. 2025, 21:33", "dimecres, 3 de setembre del 2025, 21:33"];
    basque: &["urt.", "ots.", "mar.", "api.", "mai.", "eka.", "uzt.", "abu.", "ira.", "urr.", "aza.", "abe."], &["urtarrila", "otsaila", "martxoa", "apirila", "maiatza", "ekaina", "uztaila", "abuztua", "iraila", "urria", "azaroa", "abendua"], ("AM", "PM"), &["2025(e)ko irailaren 3(a) (21:33)", "2025(e)ko ira. 3(a) (21:33)", "2025(e)ko irailaren 3(a), asteazkena (21:33)"];
    galician: &["xan.", "feb.", "mar.", "abr.", "maio", "xuño", "xul.", "ago.", "set.", "out.", "nov.", "dec."], &["xaneiro", "febreiro", "marzo", "abril", "maio", "xuño", "xullo", "agosto", "setembro", "outubro", "novembro", "decembro"], ("a.m.", "p.m."), &["3 de setembro de 2025, 21:33", "3 de set. de 2025, 21:33", "mércores, 3 de setembro de 2025, 21:33"];
    afrikaans: &["Jan.", "Feb.", "Mrt.", "Apr.", "Mei", "Jun.", "Jul.", "Aug.", "Sep.", "Okt.", "Nov.", "Des."], &["Januarie", "Februarie", "Maart", "April", "Mei", "Junie", "Julie", "Augustus", "September", "Oktober", "November", "Desember"], ("vm.", "nm."), &["03 September 2025 21:33", "03 Sep. 2025 21:33", "Woensdag 03 September 2025 21:33"];
    filipino: &["Ene", "Peb", "Mar", "Abr", "May", "Hun", "Hul", "Ago", "Set", "Okt", "Nob", "Dis"], &["Enero", "Pebrero", "Marso", "Abril", "Mayo", "Hunyo", "Hulyo", "Agosto", "Setyembre", "Oktubre", "Nobyembre", "Disyembre"], ("AM", "PM"), &["Setyembre 3, 2025, 9:33 PM", "Set 3, 2025, 9:33 PM", "Miyerkules, Setyembre 3, 2025, 9:33 PM"];
}

#[test]
fn thai_years_may_be_those_of_the_buddhist_calendar() {
    for text in ["3 กันยายน 2568 เวลา 21:33 น.", "ก.ย. 03, 2568 9:33 PM", "3 ก.ย. พ.ศ. 2568 21:33"]
    {
        let expected = vec![Some(datetime(2025, 9, 3, 21, 33, 0, 0))];
        assert_eq!(together(&[text.to_owned()]), expected, "{text}");
    }
}

#[test]
fn digits_may_be_arabic_persian_or_thai() {
    let expected = Some(datetime(2025, 9, 3, 21, 33, 0, 0));
    for text in [
        "٣ سبتمبر ٢٠٢٥ ٩:٣٣ م",
        "أيلول ٠٣، ٢٠٢٥ ٩:٣٣ م",
        "۳ سپتامبر ۲۰۲۵ ساعت ۲۱:۳۳",
        "๓ กันยายน ๒๕๖๘ ๒๑:๓๓",
    ] {
        assert_eq!(together(&[text.to_owned()]), [expected], "{text}");
    }
}

#[test]
fn a_word_of_two_languages_is_read_in_that_of_the_other_dates() {
    let of = |texts: &[&str]| {
        together(&texts.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>())
            .into_iter()
            .map(|date| date.map(DateTime::month))
            .collect::<Vec<_>>()
    };
    let lis = "lis 03, 2025 9:33 AM";
    // October in Croatian, November in Polish and Czech.
    assert_eq!(of(&[lis]), [None]);
    assert_eq!(of(&[lis, "ruj 03, 2025 9:33 AM"]), [Some(10), Some(9)]);
    assert_eq!(of(&[lis, "wrz 03, 2025 9:33 AM"]), [Some(11), Some(9)]);
    assert_eq!(of(&["srp 03, 2025 9:33 AM", "čvn 03, 2025 9:33"]), [Some(8), Some(6)]);
    // Each alone is open, but only Croatian has both.
    assert_eq!(of(&["lip 03, 2025 9:33", "srp 03, 2025 9:33"]), [Some(6), Some(7)]);
    // The half of the day is Czech.
    assert_eq!(of(&["lis 03, 2025 9:33 dop."]), [Some(11)]);
    // Dates that contradict each other tell nothing.
    let mixed = [lis, "ruj 03, 2025 9:33", "wrz 03, 2025 9:33"];
    assert_eq!(of(&mixed), [None, Some(9), Some(9)]);
}
