## Was in der Seite anders heißt als auf der Befehlszeile: Statt eines Befehls steht hier der Raum oder
## der Knopf. Jede dieser Nachrichten gibt es auch in de.ftl; die Seite nimmt die von hier.

diagnostic-record_unreadable = { $count ->
    [one] Ein Eintrag ließ sich nicht lesen und fehlt in den Zahlen
   *[other] { $count } Einträge ließen sich nicht lesen und fehlen in den Zahlen
} ({ $files ->
    [one] in { $file }
   *[other] in { $files } Dateien, zum Beispiel { $file }
}). Ein neuer Download hilft vielleicht; sonst melde den Fund: „Form kopieren“ im Raum „Was drin ist“ nimmt keine Inhalte mit.
diagnostic-record_unknown = { $count ->
    [one] Ein Eintrag hat eine unbekannte Form und ist nicht gezählt
   *[other] { $count } Einträge haben eine unbekannte Form und sind nicht gezählt
} ({ $files ->
    [one] in { $file }
   *[other] in { $files } Dateien, zum Beispiel { $file }
}). Bitte melde die Form: „Form kopieren“ im Raum „Was drin ist“ nimmt keine Inhalte mit.
diagnostic-member_not_understood = { $files ->
    [one] In { $file } steht etwas, aber in einer Form, die dieses Programm nicht kennt; davon ist nichts gezählt.
   *[other] In { $files } Dateien steht etwas, aber in einer Form, die dieses Programm nicht kennt, zum Beispiel in { $file }; davon ist nichts gezählt.
} Ein neuer Download hilft vielleicht; wenn nicht, melde es bitte: „Form kopieren“ im Raum „Was drin ist“ nimmt keine Inhalte mit.
diagnostic-archive_age_unknown = Nichts im Archiv sagt, wann du es heruntergeladen hast, und es enthält keinen Eintrag mit glaubhaftem Datum seit dem Trainingsbeginn in der EU (27. Mai 2025). War der Download später, trag den Tag bei „Heruntergeladen am“ ein; die Spannen werden dann enger.
diagnostic-birth_date_minor = Nach dem Geburtsdatum im Archiv ist die Person, der das Konto gehört, noch nicht 18. Stimmt das, setze das Häkchen bei „Ich bin unter 18“: Öffentliche Inhalte aus Konten von Minderjährigen nimmt Meta aus.
diagnostic-chat_owner_unknown = { $count ->
    [one] Eine Nachricht an Meta AI steht
   *[other] { $count } Nachrichten an Meta AI stehen
} in { $files ->
    [one] einem Chat, der
   *[other] { $files } Chats, die
} nicht { $files ->
    [one] verrät
   *[other] verraten
}, welcher Name deiner ist, und { $count ->
    [one] ist
   *[other] sind
} deshalb nicht gezählt. Trag ihn bei „Mein Name in WhatsApp-Chats“ ein, so wie er im Chat steht.
diagnostic-me_in_no_chat = Der Name bei „Mein Name in WhatsApp-Chats“ kommt in keinem Chat vor; gezählt ist, als wäre er nicht angegeben. Schreib ihn so, wie er in den Chats steht.
rules-line = Regeln und wie oft sie entschieden haben: { $rules }.
people-unnamed = Wer zu sehen ist, ohne genannt zu sein, weiß das Archiv nicht. Gesichter in Fotos zählt nur die Befehlszeile dieses Programms, auf diesem Computer und ohne jemanden zu erkennen.
faces-not-out_of_scope = { $count ->
    [one] ein Foto, das sicher nicht unter das Training fällt
   *[other] { $count } Fotos, die sicher nicht unter das Training fallen
}
run-told = Weißt du schon, wer deine Facebook-Beiträge sehen konnte? Sag es beim Bericht, auch mit dem Tag, an dem es sich geändert hat:
note-minor = Gezählt ist für jemanden unter 18: Beiträge, Fotos, Kommentare und Profilangaben zählen nicht, Nachrichten an Meta AI schon. Öffentliche Bilder dieser Person in Konten von Erwachsenen gehören zum Training; dagegen können deren Inhaber und die Eltern etwas tun.
note-minor-visible = „Ich bin unter 18“ ändert hier keine Zahl: Für diese Region ist kein Text bekannt, der öffentliche Inhalte von Minderjährigen ausnimmt.
share-refused-faces = In diesem Bericht sind Gesichter mitgezählt; die Statistik zählt nur Fotos, auf denen jemand genannt ist. Nimm einen Bericht ohne Gesichter, oder statt des Berichts das Archiv.
letter-note-deadline = Der Monat beginnt, wenn Meta den Brief bekommt. Zwei weitere Monate gibt es nur, wenn Meta das in diesem ersten Monat mit Gründen mitteilt (Art. 12 Abs. 3 DSGVO). Die Frage nach der Nutzung (Art. 15) kann dazu einladen: Ist dir eine schnelle Bestätigung wichtiger, streiche sie und frage mit einem eigenen Brief.
letter-note-access-gdpr = Ob deine Bilder im Training waren, kann dir sonst niemand zeigen: Diese Frage ist der einzige Weg. Meta muss binnen eines Monats antworten und darf um zwei Monate verlängern, wenn es das in diesem Monat mit Gründen mitteilt (Art. 12 Abs. 3 DSGVO). Ein Widerspruch ist dieser Brief nicht; der steht auch in der Auswahl.
letter-note-access-dsg = Ob deine Bilder im Training waren, kann dir sonst niemand zeigen: Diese Frage ist der einzige Weg. Ein Widerspruch ist dieser Brief nicht; der steht auch in der Auswahl.
letter-note-access-plain = Ein Widerspruch ist dieser Brief nicht; der steht auch in der Auswahl.
inspect-unknown-help = Bitte melde solche Dateien: „Form kopieren“ nimmt keine Inhalte mit.
inspect-more = … und { $count } mehr
inspect-closing = Diese Übersicht kann Bezeichnungen und Dateinamen aus deinem Archiv enthalten. Zum Weitergeben ist die Form da.
pool-again = Wer von diesen Menschen und weiteren später noch eine Tabelle veröffentlicht, verrät damit die, die dazwischen dazukamen. Eine, die das nicht tut, entsteht aus den Statistiken zusammen mit der Begleitdatei dieser Tabelle.
pool-open-call = Wenn beim Sammeln alle etwas abgeben können, können von { $threshold } Personen in einem Feld { $invented } erfunden sein; dann verrät das Feld die eine echte. Bei offenen Aufrufen hilft eine Schwelle von 10.
pool-tally-no-people = Dafür muss die Auszählung nennen, wer gezählt wurde. docs/pooling.md zeigt, wie sie das tut.
pool-refused-zip = ist eine Zip-Datei: Sind Statistiken darin, entpacke sie; ein Archiv ist keine Statistik
pool-refused-csv = ist eine CSV-Datei: Hier werden die JSON-Dateien der Statistiken gebraucht
diagnostic-answers_to_ask = Einige der gezogenen Inhalte kamen erst mit einem späteren Archiv dazu und wurden noch nicht gefragt; so lange ist die Spanne weiter. Der Raum „Wer konnte es sehen?“ fragt danach.
