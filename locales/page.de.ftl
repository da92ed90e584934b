## Die Seite im Browser. Was sie mit der Befehlszeile gemeinsam sagt, steht in de.ftl.

page-kicker = widerspruch · läuft nur in diesem Fenster
page-rooms = Räume
page-room-result = Ergebnis
page-again = Neu anfangen
page-other-language = English
page-other-code = en

page-start-title = Was von dir trainiert Metas KI?
page-start-lead = Gib das Archiv hinein, das du bei Facebook oder Instagram heruntergeladen hast. In Sekunden siehst du, welche deiner Beiträge, Fotos und Kommentare unter das Training fallen, und schreibst den Widerspruch.
page-drop = Zip-Dateien hierher ziehen
page-drop-note = alle Teile auf einmal, ohne sie zu entpacken
page-choose-files = Dateien auswählen
page-choose-folder = Ordner auswählen
page-promise = Nichts verlässt diesen Computer. Die Seite darf keine Verbindung öffnen (ihr Quelltext sagt es dem Browser in Zeile 3). Trenne das Internet, wenn du sichergehen willst: Alles läuft weiter.
page-get = Noch kein Archiv?
page-get-open = Facebook oder Instagram öffnen:
page-get-path = Einstellungen › Kontenübersicht › Deine Informationen und Berechtigungen › Informationen exportieren
page-get-all = Gesamter Zeitraum, alle Informationen.
page-get-parts = Meta schreibt dir, wenn es fertig ist. Lade jeden Teil herunter.
page-get-note = Das dauert Minuten bis Tage. Einen Widerspruch kannst du gleich schreiben.
page-without = Ohne Archiv
page-demo = Erst ein Beispiel ansehen
page-demo-note = Das ist ein erfundenes Beispiel. „Neu anfangen“ führt zu deinem eigenen Archiv.

page-reading = Wird gelesen
page-reading-note = Deine Dateien bleiben, wo sie sind. Gelesen wird nur, was zählt.
page-cancel = Abbrechen
page-read = { $done } von { $all }
page-seconds-left = { $count ->
    [one] noch etwa eine Sekunde
   *[other] noch etwa { $count } Sekunden
}
page-minutes-left = noch etwa { $count } Minuten

page-nothing = Zieh die heruntergeladene Zip-Datei hierher, oder wähle den entpackten Ordner.
page-cancelled = Abgebrochen. Nichts wurde behalten.
page-unreadable = { $name } lässt sich nicht lesen. Liegt die Datei in einer Cloud, speichere sie zuerst auf diesem Gerät. Wurde sie verschoben oder gelöscht, wähle sie noch einmal aus.
page-gone = Die Dateien lassen sich nicht mehr lesen: Sie wurden verschoben, gelöscht oder verändert. Die Zahlen sind die von vorher. „Neu anfangen“ lässt dich die Dateien noch einmal auswählen.
page-too-large = Dieser Browser kann von der Festplatte aus nicht so große Dateien lesen. Öffne diese Seite in Firefox oder Chrome.
page-memory = Der Browser hat nicht genug Speicher. Schließe andere Fenster und versuche es noch einmal, oder nimm einen Computer statt eines Telefons.
page-broken = Das hätte nicht passieren dürfen: Die Seite ist beim Lesen hängen geblieben. Lade sie neu und versuche es noch einmal; wenn es wieder geschieht, sage uns, was da stand: { $name }
page-noscript = Diese Seite rechnet selbst und braucht dafür JavaScript. Auf iPhone und iPad laufen heruntergeladene Seiten nicht: Nimm dort einen Computer, oder öffne die Seite unter einer Webadresse.
page-too-old = Dieser Browser ist zu alt für diese Seite. Sie läuft in Firefox ab 113, Chrome und Edge ab 95 und Safari ab 16.4.

page-told = Was du dazu sagen kannst
page-told-audience = Wer konnte deine Facebook-Beiträge sehen?
page-told-note = Das Archiv sagt es nicht. Deine Antwort ändert die Zahlen sofort.
page-told-in-survey = Du hast im Raum „Wer konnte es sehen?“ mehrere Änderungen genannt. Sie gelten, bis du hier etwas anderes wählst.
page-told-since = seit (leer: schon immer)
page-told-since-day = Anders seit
page-told-before = davor
page-told-minor = Ich bin unter 18
page-told-objected = Ich habe schon widersprochen
page-told-objected-on = am
page-told-objected-needs = Der Bericht braucht dazu den Tag; er steht in der Mail, mit der Meta den Widerspruch bestätigt hat. Ohne Tag bleibt der Bericht, wie er war.
page-told-objected-to-come = Dieser Tag kommt erst noch; der Bericht bleibt, wie er war.
page-told-region = Ich wohne
page-told-me = Mein Name in WhatsApp-Chats
page-told-downloaded = Heruntergeladen am
page-region-eea = in der EU, in Island, Liechtenstein oder Norwegen
page-region-ch = in der Schweiz
page-region-uk = im Vereinigten Königreich
page-region-other = anderswo
page-numbers = Unter das Training fallen: { $range }
page-numbers-told = Mit deinen Angaben: { $range }
page-numbers-before = Ohne sie: { $range }
page-numbers-same = Deine Angaben ändern die Zahlen nicht: { $range }
page-save-report = Bericht speichern
page-print-report = Bericht drucken
page-save-json = Als JSON speichern

page-room-letters = Widerspruch schreiben
page-write = Gleich den Widerspruch schreiben
page-no-account = Ich habe gar kein Konto
page-pool-open = Statistiken von vielen zusammenzählen
page-letter = Der Brief
page-letter-kind = Was soll es werden?
page-letter-objection = Widerspruch gegen das Training
page-letter-short = Kurzer Text für Metas Formular
page-letter-third-party = Andere haben etwas über mich gepostet
page-letter-friend = Bitte an jemanden, der mich postet
page-letter-parent = Widerspruch für mein Kind
page-letter-complaint = Beschwerde bei der Behörde
page-letter-access = Auskunft: Wurden meine Daten genutzt?
page-letter-locked-out = Widerspruch ohne Zugang zum Konto
page-letter-name = Vor- und Nachname
page-letter-street = Straße und Hausnummer
page-letter-town = Postleitzahl und Ort
page-letter-email = E-Mail-Adresse der Konten
page-letter-facebook = Mein Name bei Facebook
page-letter-instagram = Mein Name bei Instagram
page-letter-reasons = Was trifft auf dich zu? Zwei oder drei Gründe genügen.
page-letter-reasons-none = Ein Widerspruch braucht Gründe aus deiner Lage. Solange nichts angekreuzt ist, stehen die im Brief, die das Programm vorschlägt.
page-letter-authority = Behörde deines Bundeslands oder Landes
page-letter-authority-none = noch offen
page-letter-evidence = Was andere gepostet haben, jede Zeile eines
page-letter-evidence-note = Adresse | wer | wann | was zu sehen ist. Was du nicht weißt, lässt du weg.
page-letter-forms = Metas Formular (öffnet eine Seite von Meta):
page-letter-open = Noch offen, auf dem Papier eine Linie zum Ausfüllen:
page-print = Drucken
page-copy = Kopieren
page-copied = Kopiert
page-save = Speichern
page-save-text = Als Text speichern

page-write-letter = Brief schreiben
page-room-details = Einzeln nachsehen
page-search = Suchen
page-sort = Reihenfolge
page-sort-archive = wie im Archiv
page-sort-oldest = Ältestes zuerst
page-sort-newest = Neuestes zuerst
page-sort-scope = Was unter das Training fällt, zuerst
page-save-csv = Als Tabelle speichern (CSV)
page-rows = { $from } bis { $to } von { $found } Treffern, { $all } Inhalte insgesamt
page-rows-none = Nichts gefunden; { $all } Inhalte insgesamt
page-rows-all = { $found ->
    [one] Ein Treffer
   *[other] { $found } Treffer
}, { $all } Inhalte insgesamt
page-rows-before = Vorige
page-rows-after = Weitere
page-column-what = Was
page-column-day = Wann
page-column-scope = Training
page-column-why = Warum
page-column-place = Wo im Archiv

page-room-statistics = Statistik weitergeben
page-statistics-lead = Wer viele solche Dateien sammelt, kann zeigen, wie viel von allen im Training steckt. Hier siehst du jedes Byte, bevor du etwas speicherst. Diese Seite kann nichts verschicken.
page-country = Land (freiwillig)
page-country-none = keine Angabe
page-save-statistics = Datei speichern

page-room-inspect = Was drin ist
page-inspect-lead = Was in deinem Archiv gelesen, übergangen oder nicht verstanden wurde, und warum.
page-shape = Die Form zum Weitergeben
page-inspect-own = Nur für dich: die Übersicht
page-copy-shape = Form kopieren
page-save-shape = Form speichern

page-answers-refused = { $name } sind keine Antworten dieses Programms, oder die Datei ist beschädigt. Lege die Datei beiseite und beantworte die Fragen neu.
page-answers-alone = Das sind deine Antworten. Ziehe sie zusammen mit deinem Archiv hierher.
page-left-out = Neben einem Archiv nicht gebraucht und ausgelassen: { $names }. Ohne Archiv hierher gezogen, öffnet die Seite sie.
page-more-names = { $count ->
    [one] eine weitere
   *[other] { $count } weitere
}
page-report-refused = { $name } ist kein Bericht dieses Programms, oder er wurde verändert. Nimm das Archiv.
page-pool-title = Eigener Titel (sonst steht dort, was gefunden wurde)
page-pool-by = Wer die Statistiken gesammelt hat
page-pool-note = Wie die Menschen dazu kamen; das steht so in der Tabelle, also nenne niemanden, der mitgemacht hat
page-pool-beside = Eine Liste von Einmalnummern (eine Textdatei, eine je Zeile) und die Begleitdateien veröffentlichter Tabellen werden zusammen mit den Statistiken ausgewählt. Sichere zu jeder Tabelle, die du veröffentlichst, die Begleitdatei und veröffentliche sie nicht: Sie sagt, wer in der Tabelle steckt, und wird für die nächste gebraucht.
page-pool-group = { $count ->
    [one] Eine Datei
   *[other] { $count } Dateien
}: { $why }
page-pool-litter = Keine Statistik und übergangen: { $names }
page-save-ledger = Begleitdatei sichern
page-pool-too-many = Das sind zu viele Dateien für ein Browserfenster. Die Befehlszeile kann mehr: „widerspruch pool“.

page-room-survey = Wer konnte es sehen?
page-survey-narrow = Genauer machen: wer konnte es sehen?
page-next = Weiter
page-another-change = Noch eine Änderung
page-back = Zurück
page-stop = Hier aufhören
page-save-answers = Antworten speichern
page-answers-note = Die Antworten stehen nur in diesem Fenster, bis du sie speicherst. Ziehst du die Datei später mit dem Archiv hierher, geht es da weiter.
