## Die Hilfe auf Deutsch. Englisch steht sie in src/cli/args.rs und kommt von clap selbst.
##
## command-NAME       ein Befehl
## option-NAME        ein Argument; option-BEFEHL-NAME, wo ein Befehl etwas anderes sagt.
##   .WERT            was es sein kann
##   .wrong           wie man es richtig schreibt
## placeholder-NAME   was man für einen Platzhalter einsetzt

help-usage = Aufruf:
man-name = BEZEICHNUNG
man-synopsis = ÜBERSICHT
man-description = BESCHREIBUNG
man-extra = BEISPIELE
man-version = VERSION
help-commands = Befehle
help-arguments = Argumente
help-options = Optionen
help-options-placeholder = OPTIONEN
help-command-placeholder = BEFEHL
help-values = möglich: { $values }
help-values-long = Mögliche Werte:
help-default = Standard: { $value }
help-example = Beispiel: widerspruch ~/Downloads
help-example-share = Beispiele:
    .a = widerspruch share ~/Downloads                      die eigene Statistik
    .b = widerspruch share --each archive/ -o statistiken/  für jeden Menschen eine Datei
help-example-pool = Beispiele:
    .a = widerspruch pool statistiken/                                      die Tabelle ansehen
    .b = widerspruch pool statistiken/ -o maerz.html                        eine Seite mit Diagrammen
    .c = widerspruch pool statistiken/ --published maerz.html -o juni.html  eine spätere, die niemanden verrät
    .d = widerspruch pool statistiken/ --format svg -o diagramme/           jedes Diagramm als Bild

placeholder-path = PFAD
placeholder-file = DATEI
placeholder-report = BERICHT
placeholder-language = SPRACHE
placeholder-format = FORMAT
placeholder-region = REGION
placeholder-yyyy-mm-dd = JJJJ-MM-TT
placeholder-audience-yyyy-mm-dd = SICHTBARKEIT[@JJJJ-MM-TT]
placeholder-name = NAME
placeholder-number = NUMMER
placeholder-list = LISTE
placeholder-texts = texts
placeholder-text = TEXT
placeholder-table = TABELLE
placeholder-which = WELCHE
placeholder-code = KÜRZEL
placeholder-code-or-name = KÜRZEL_ODER_NAME
placeholder-people = MENSCHEN
placeholder-id = REGEL
placeholder-kind = ART
placeholder-reason = GRUND
placeholder-evidence = BELEG
placeholder-lines = ZEILEN
placeholder-platform-name = PLATTFORM:NAME

## Befehle

command-widerspruch = Zeigt, was aus deinem Archiv von Facebook oder Instagram unter Metas KI-Training fällt, und hilft dir zu widersprechen. Nichts verlässt diesen Computer.
command-report = Archive lesen und berichten (dasselbe, wie nur Pfade anzugeben)
command-audience = Klären, wer was sehen konnte: ein paar Fragen und eine zufällige Stichprobe, die du nachsiehst
command-inspect = Zeigen, was in Archiven liegt: gelesen, übergangen, unbekannt, fehlend, und warum
command-demo = Den Bericht über ein erfundenes Beispielarchiv zeigen
command-letter = Einen Brief schreiben: Widerspruch, Text für Metas Formular, an Freunde, für ein Kind, Beschwerde
command-share = Eine Statistik zum Weitergeben: erst gezeigt, nach einem Ja geschrieben
command-pool = Viele Statistiken in einer Tabelle zusammenfassen
command-rules = Die Regeln hinter jeder Zahl zeigen, mit ihren Quellen
command-help = Diese Hilfe zeigen, oder die zu einem Befehl

## Was fast jeder Befehl kennt

option-help = Hilfe zeigen („-h“ zeigt sie kürzer)
option-version = Version zeigen
option-paths = Zip-Dateien, entpackte Ordner oder Ordner, in denen sie liegen (zum Beispiel ~/Downloads); ohne Angabe wirst du nach dem gefragt, was in Downloads, auf dem Schreibtisch und hier liegt
option-from = Einen gespeicherten JSON-Bericht zeigen, statt Archive zu lesen (- für die Standardeingabe)
option-format = Wie der Bericht aussieht (ohne Angabe fürs Terminal, oder wie es die Endung der Ausgabedatei sagt); mehrmals für mehrere auf einmal, zum Beispiel --format html --format json --output mein-bericht
    .terminal = Text fürs Terminal
    .html = Eine Seite für den Browser, zum Aufheben und Drucken
    .markdown = Markdown für Mails und Tickets
    .json = JSON für andere Programme
option-output = In diese Datei schreiben statt ins Terminal; mehrere Formate ergeben NAME.html, NAME.json und so weiter, ein Ordner bekommt eigene Dateien
option-force = Vorhandene Dateien überschreiben (nie Eingaben, Archive, Verknüpfungen oder Geräte)
option-long = Auch im Terminal alles zeigen: was möglich ist und warum, die Schritte im Einzelnen, andere Menschen, was gelesen wurde, Hinweise
option-open = Als Seite im Browser zeigen; ohne --output bleibt die Seite im aktuellen Ordner liegen
option-language = Sprache der Ausgabe (ohne Angabe die des Systems)
    .de = Deutsch
    .en = Englisch
option-plain = Schlichte Zeilen, für Vorlesesoftware: keine Balken, keine Tabellen, keine Farben, nichts wird überschrieben
option-region = Wo du wohnst, ohne Angabe eea; außerhalb von EWR und Schweiz wird nur die Sichtbarkeit gezählt
    .eea = Europäischer Wirtschaftsraum, mit Liechtenstein
    .ch = Schweiz
    .uk = Vereinigtes Königreich
    .other = Anderswo
option-minor = Das Konto gehört jemandem unter 18
option-objected = Der Tag, an dem du widersprochen hast; er ändert Worte, nie Zahlen
option-facebook-audience = Wer deine Facebook-Beiträge sehen konnte: public (alle), friends (Freunde), only-me (nur ich) oder mixed (verschieden), und ab welchem Tag (mehrmals, wenn es sich geändert hat)
    .wrong = Möglich sind public, friends, only-me und mixed, mit oder ohne Tag, zum Beispiel friends@2015-06-30.
option-answers = Die Antworten verwenden, die du in „widerspruch audience“ gegeben hast
option-downloaded = Wann du ein Archiv heruntergeladen hast, das es nicht selbst sagt
option-me = Dein Name in WhatsApp-Chats, wenn sie ihn nicht selbst verraten

## report

option-details = Jeden Inhalt einzeln aufführen, mit Datum, Fundort, Sichtbarkeit und Regel; --details=texts ergänzt die ersten Worte und die Namen von Gruppen und Konten
    .places = Tage, Fundorte und Regeln
    .texts = Auch erste Worte und Namen
option-details-format = Wohin --details kommen: unter den Bericht, oder statt seiner als Tabelle (csv, auf Deutsch mit Semikolons, wie Tabellenprogramme sie hier erwarten) oder für andere Programme (jsonl)
    .terminal = Unter dem Bericht
    .csv = CSV für Tabellenprogramme
    .jsonl = JSON Lines für andere Programme
option-faces = Gesichter auf deinen Fotos zählen, auf diesem Computer; niemand wird erkannt. Für Tausende Fotos dauert das einige Minuten; Strg-C berichtet, was bis dahin gesehen ist
    .in-scope = Fotos, die unter das Training fallen könnten
    .all = Alle Fotos, auch solche, die nur Freunde sehen

## inspect

option-inspect-format = Wie es aussieht (ohne Angabe fürs Terminal, oder wie es die Endung der Ausgabedatei sagt)
    .terminal = Text fürs Terminal
    .json = JSON für andere Programme
option-inspect-output = In diese Datei schreiben statt ins Terminal
option-shape = Stattdessen nur Namen von Feldern und ihre Art zeigen, ganz ohne Inhalte; das lässt sich bedenkenlos melden
option-all = Alles nennen statt der ersten zwanzig jeder Liste

## audience

option-audience-answers = Die Antworten in dieser Datei aufbewahren; weiter geht es, wo sie endet (ohne Angabe widerspruch-answers.json)
option-audience-facebook-audience = Wer deine Facebook-Beiträge sehen konnte: public (alle), friends (Freunde), only-me (nur ich) oder mixed (verschieden), und ab welchem Tag (mehrmals, wenn es sich geändert hat); kommt zu den Antworten

## demo

option-save = Das Beispielarchiv in diese Datei schreiben, statt darüber zu berichten, um andere Befehle auszuprobieren

## letter

option-letter-paths = Archive, aus denen der Brief seine Angaben nimmt; ohne Angabe wirst du nach dem gefragt, was in Downloads, auf dem Schreibtisch und hier liegt, oder füllst den Brief selbst aus
option-letter-from = Die Angaben aus einem gespeicherten JSON-Bericht nehmen (der keine Namen enthält) statt aus Archiven
option-kind = Wozu der Brief dient
    .objection = Widerspruch mit eigenem Konto
    .short = Ein, zwei Sätze für das Feld in Metas Formular
    .third-party = Widerspruch und Löschung für Daten, die andere gepostet haben
    .friend = Ein freundliches Wort an jemanden, der Bilder von dir postet
    .parent = Widerspruch und Löschung durch Eltern für ihr Kind
    .complaint = Beschwerde bei einer Behörde
    .access = Frage, ob und welche deiner Daten genutzt wurden, und woher sie stammen
    .locked-out = Widerspruch ohne Zugang zum Konto
option-letter-format = Wie er aussieht (ohne Angabe Text, oder wie es die Endung der Ausgabedatei sagt); mehrmals für mehrere
    .text = Text für eine Mail oder ein Formular
    .markdown = Markdown
    .html = Eine Seite zum Drucken, mit der Anschrift im Fenster des Umschlags
option-reason = Ein Grund aus deiner eigenen Lage (mehrmals; zwei oder drei genügen). Ohne Angabe wirst du gefragt oder bekommst, was das Archiv zeigt; Gesichter werden dafür nicht gezählt
    .children = Auf deinen öffentlichen Bildern sind Kinder zu sehen
    .minor-then = Manche Beiträge sind aus der Zeit, als du minderjährig warst
    .third-parties = Deine Beiträge nennen oder zeigen andere, die niemand gefragt hat
    .special-categories = Sie verraten etwas über Gesundheit, Religion, Politik, Orientierung
    .context = Für Freunde geschrieben, bevor es generative KI für alle gab
    .control = Was gelernt ist, lässt sich nicht zurückholen
    .misuse = Du fürchtest Nachahmung deines Bildes oder Stils
    .past-abuse = Deine Daten wurden schon einmal missbraucht
    .copyright = Du hast Urheberrechte (als Zusatz zu anderen Gründen)
    .profession = Dein Beruf verlangt Zurückhaltung
option-authority = Die Behörde, an die eine Beschwerde geht: ein Kürzel, oder das Land beim Namen, zum Beispiel Niedersachsen
option-evidence = Etwas, was andere über dich gepostet haben: "ADRESSE | VON WEM | WANN | WAS ZU SEHEN IST" (mehrmals; lass weg, was du nicht weißt)
option-evidence-file = Dasselbe aus einer CSV-Datei: eine Zeile mit Überschriften, dann Adresse, von wem, wann, was zu sehen ist
option-sender = Dein Name und deine Anschrift: "NAME; STRASSE; ORT"
option-account = Ein Konto von dir, wenn kein Archiv es nennt: "facebook:NAME" (mehrmals)
    .wrong = Schreibe Plattform und Namen mit einem Doppelpunkt, zum Beispiel facebook:erika.mustermann.
option-no-account = Du hast kein Konto: Der Brief handelt von dem, was andere über dich gepostet haben

## share

option-share-from = Einen gespeicherten JSON-Bericht statt Archiven nehmen
option-country = Das Land, das du angeben willst, zum Beispiel DE
    .wrong = Schreibe das Land als zwei Buchstaben, zum Beispiel DE.
option-ticket = Eine Einmalnummer, die du von einer Aktion bekommen hast; in der Datei steht nur ihr Abdruck, damit niemand zweimal zählt
    .wrong = Eine Einmalnummer hat 8 bis 64 Buchstaben von A bis Z und Ziffern.
option-yes = Schreiben, ohne zu fragen
option-one-person = Alle Konten gehören dir: nicht fragen, bevor mehrere einer Plattform zusammengezählt werden
option-share-output = In diese Datei schreiben (ohne Angabe widerspruch-statistics.json), mit --each in diesen Ordner
option-each = Der Pfad ist ein Ordner mit Archiven vieler Menschen: für jeden Eintrag, eine Zip-Datei oder einen Ordner mit Teilen, eine eigene Datei im Ordner von -o

## pool

option-pool-paths = Dateien mit Statistiken, JSON Lines mit vielen davon, oder Ordner mit beidem
option-pool-format = Wie die Tabelle aussieht (ohne Angabe fürs Terminal, oder wie es die Endung der Ausgabedatei sagt)
    .terminal = Tabellen fürs Terminal
    .html = Eine Seite mit Diagrammen
    .svg = Jedes Diagramm als eigenes Bild, im Ordner von -o; ohne --language in beiden Sprachen
    .csv = CSV für Tabellenprogramme
    .jsonl = JSON Lines für andere Programme
option-pool-output = In diese Datei schreiben statt ins Terminal
option-title = Ein Titel statt dessen, was gefunden wurde
option-collected-by = Wer die Statistiken gesammelt hat
option-note = Wie die Menschen dazukamen; der Satz steht so in der Tabelle, also nenne niemanden, der mitgemacht hat
option-threshold = Keine Zahl über weniger Menschen zeigen (3 oder mehr)
    .wrong = Gib eine ganze Zahl ab 3 an.
option-published = Eine Tabelle derselben Menschen, die schon veröffentlicht ist; ihre Begleitdatei liegt daneben (mehrmals möglich)
option-tickets = Die Einmalnummern, die verteilt wurden, eine in jeder Zeile: Wer keine davon hat oder eine schon benutzte, zählt nicht mit
option-list = Dateien auflisten, statt eine Tabelle zu machen
    .rejected = Was nicht mitzählt, und warum
    .alike = Was mitzählt, aber denselben Inhalt hat wie eine frühere Datei
option-tally = Die Dateien sind Auszählungen eines anderen Programms (docs/pooling.md)

## rules

option-id = Eine Regel oder Quelle, zum Beispiel R01 oder S7 (ohne Angabe alle)
option-links = Stattdessen alle Adressen von Formularen zeigen, mit dem Tag, an dem sie zuletzt gesehen wurden, um sie zu prüfen
option-rules-format = Wie die Regeln aussehen (ohne Angabe fürs Terminal, oder wie es die Endung der Ausgabedatei sagt)
    .terminal = Eine Tabelle fürs Terminal
    .markdown = Markdown
    .json = JSON für andere Programme
option-rules-output = In diese Datei schreiben statt ins Terminal

## Was an einem Aufruf nicht stimmt

usage-error = Fehler:
usage-unknown-argument = Die Option „{ $argument }“ gibt es hier nicht.
usage-unknown-command = Den Befehl „{ $argument }“ gibt es nicht.
usage-value-missing = Hinter { $argument } fehlt die Angabe.
usage-invalid-value = „{ $value }“ passt nicht zu { $argument }.
usage-values = Möglich sind: { $values }
usage-no-equals = Schreibe { $argument } mit einem Gleichheitszeichen und ohne Leerzeichen.
usage-twice = { $argument } darf nur einmal dastehen.
usage-conflict = { $argument } verträgt sich nicht mit { $others }. Lass eines von beiden weg.
usage-missing = Hier fehlt noch: { $arguments }
usage-missing-command = Hinter „{ $argument }“ fehlt ein Befehl.
usage-not-utf8 = Ein Argument enthält Zeichen, die sich nicht lesen lassen.
usage-suggestion = Meintest du { $suggestion }?
usage-more = Alles, was möglich ist, zeigt --help.
