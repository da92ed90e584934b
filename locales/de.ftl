# Alles, was das Programm auf Deutsch sagt. Ein Zeilenumbruch ist für Leser ein Leerzeichen.
# Zahlen kommen als Zahlen, Jahre und Tage als Text. Die englische Datei hat dieselben Ids.

list-and = und
quoted = „{ $text }“

## Plattformen und Regionen

platform-facebook = Facebook
platform-instagram = Instagram
platform-threads = Threads
platform-whatsapp = WhatsApp
platform-meta_ai_app = Meta-AI-App

region-eea = Europäischer Wirtschaftsraum
region-ch = Schweiz
region-uk = Vereinigtes Königreich
region-other = außerhalb von EWR, Schweiz und Vereinigtem Königreich

basis-policy = Metas Datenschutzrichtlinie
basis-visibility_only = nur die Sichtbarkeit; Metas Text für diese Region ist nicht ausgewertet

flavour-json = JSON
flavour-html = HTML
flavour-text = Text

account-public = öffentliches Konto
account-private = privates Konto
account-unknown = öffentlich oder privat: unbekannt
account-not_applicable = Sichtbarkeit je Beitrag

age-current = aus der Zeit seit dem Trainingsbeginn
age-older_than_training = älter als das Training
age-unknown = Alter unbekannt

## Die acht Zahlen

field-posts = Beiträge
field-photos = Fotos
field-videos = Videos
field-stories = Storys
field-comments = Kommentare
field-photos_with_third_parties = Fotos mit anderen Menschen
field-ai_interactions = Nachrichten an Meta AI
field-profile_items = Profilangaben

count-posts = { $count ->
    [one] { $count } Beitrag
   *[other] { $count } Beiträge
}
count-photos = { $count ->
    [one] { $count } Foto
   *[other] { $count } Fotos
}
count-videos = { $count ->
    [one] { $count } Video
   *[other] { $count } Videos
}
count-stories = { $count ->
    [one] { $count } Story
   *[other] { $count } Storys
}
count-comments = { $count ->
    [one] { $count } Kommentar
   *[other] { $count } Kommentare
}
count-photos_with_third_parties = { $count ->
    [one] { $count } Foto mit anderen Menschen
   *[other] { $count } Fotos mit anderen Menschen
}
count-ai_interactions = { $count ->
    [one] { $count } Nachricht an Meta AI
   *[other] { $count } Nachrichten an Meta AI
}
count-profile_items = { $count ->
    [one] { $count } Profilangabe
   *[other] { $count } Profilangaben
}

## Arten von Inhalten

kind-post = Beitrag
kind-reel = Reel
kind-group_post = Beitrag in einer Gruppe
kind-post_elsewhere = Beitrag auf einer fremden Chronik oder Seite
kind-page_post = Beitrag einer Seite
kind-story = Story
kind-comment = Kommentar
kind-group_comment = Kommentar in einer Gruppe
kind-page_comment = Kommentar einer Seite
kind-media = Foto oder Video
kind-name = Name
kind-username = Nutzername
kind-profile_picture = Profilbild
kind-cover_photo = Titelbild
kind-avatar = Avatar
kind-bio = Steckbrief
kind-past_profile_picture = früheres Profilbild
kind-past_cover_photo = früheres Titelbild
kind-review = Bewertung
kind-listing = Marketplace-Anzeige
kind-event = Veranstaltung
kind-ai_message = Nachricht an Meta AI
kind-ai_mention = Nachricht, die Meta AI in einem anderen Chat anspricht

## Sichtbarkeit, Belege, Urteil

class-public = öffentlich
class-was_public = war öffentlich
class-not_public = nicht öffentlich
class-unknown = Sichtbarkeit unbekannt

scope-yes = fällt unter das Training
scope-unclear = vom Wortlaut offengelassen
scope-unknown = Sichtbarkeit unbekannt
scope-no = fällt nicht darunter

evidence-answered_item = einzeln von dir nachgesehen
evidence-answered_gone = gibt es nicht mehr, wie du gesehen hast
evidence-answered_group = deine Antwort zu dieser Gruppe
evidence-answered_account = deine Antwort zu diesem Konto
evidence-archive_older_than_training = das Archiv ist älter als das Training
evidence-archive_age_unknown = das Alter des Archivs steht nicht fest
evidence-account_public = das Konto ist öffentlich
evidence-account_professional = ein professionelles Konto ist immer öffentlich
evidence-account_private = das Konto ist privat
evidence-before_account_turned_private = entstanden, bevor du das Konto auf privat gestellt hast
evidence-after_account_turned_private = entstanden, nachdem du das Konto auf privat gestellt hast
evidence-after_public_time = entstanden nach dem letzten Tag, an dem das Konto nachweislich öffentlich war; seit wann es privat ist, steht nirgends
evidence-only_in_older_private = nur in einem älteren Archiv, in dem das Konto privat war
evidence-account_flag_missing = das Archiv sagt nicht, ob das Konto öffentlich ist
evidence-archived = von dir archiviert
evidence-deleted = von dir gelöscht
evidence-story_expired = nach 24 Stunden abgelaufen
evidence-own_post = unter eigenen Beiträgen
evidence-another_account = unter Beiträgen anderer; ob deren Konten öffentlich sind, sagt das Archiv nicht
evidence-earlier_picture = frühere Bilder des Profils
evidence-page_export = stammt von einer Facebook-Seite
evidence-told = deine Angabe zur Sichtbarkeit
evidence-decided_by_rule = zählt unabhängig von der Sichtbarkeit
evidence-not_in_archive = das Facebook-Archiv sagt nicht, wer es sehen konnte
evidence-archive-older-visible = das Archiv ist von vor dem 27. Mai 2025
evidence-before-private-or-undated = entstanden, bevor du das Konto auf privat gestellt hast, oder ohne Datum

undated-missing = ohne Datum
undated-zero = mit dem Datum 0, Metas Zeichen für „unbekannt“
undated-too_early = mit einem Datum vor 2004
undated-too_late = mit einem Datum nach dem Download
undated-unreadable = mit einem Datum in unbekannter Schreibweise

## Empfehlung

action-object = Wir empfehlen den Widerspruch.
action-object_as_precaution = Wir empfehlen den Widerspruch als Vorsorge.
action-limit_audience = Wir empfehlen, alte öffentliche Inhalte einzuschränken.

reason-certainly_in_scope = { $count ->
    [one] { $count } Inhalt fällt sicher unter das Training.
   *[other] { $count } Inhalte fallen sicher unter das Training.
}
reason-unclear = { $count ->
    [one] Bei { $count } Inhalt lässt der Wortlaut der Richtlinie es offen.
   *[other] Bei { $count } Inhalten lässt der Wortlaut der Richtlinie es offen.
}
reason-audience_unknown = { $count ->
    [one] Bei { $count } Inhalt sagt niemand, wer ihn sehen konnte.
   *[other] Bei { $count } Inhalten sagt niemand, wer sie sehen konnte.
}
reason-always_public = { $count ->
    [one] { $count } Angabe deines Profils ist immer öffentlich.
   *[other] { $count } Angaben deines Profils sind immer öffentlich.
}
reason-photos_with_third_parties = { $count ->
    [one] { $count } Foto zeigt oder nennt andere Menschen.
   *[other] { $count } Fotos zeigen oder nennen andere Menschen.
}
reason-ai_interactions = { $count ->
    [one] { $count } Nachricht ging an Meta AI.
   *[other] { $count } Nachrichten gingen an Meta AI.
}
reason-archive_old = Das Archiv ist älter als das Training.

step-object_facebook = Bei Facebook widersprechen
step-object_instagram = Bei Instagram widersprechen
step-object_whatsapp = Bei WhatsApp widersprechen
step-narrow = Alte öffentliche Beiträge einschränken
step-delete_ai_chats = Chats mit Meta AI löschen lassen
step-tell_others = Anderen Bescheid geben
step-third_party_letter = Auch dem widersprechen, was andere über dich posten
step-check_again = Die Spanne verengen
step-download_again = Ein neues Archiv herunterladen

## Was beim Lesen auffiel: $files Dateien, $file die erste davon, $count gezählte Fälle

severity-notice = Hinweis
severity-warning = Warnung
severity-error = Fehler

archive-place = Archiv { $number }
file-unnamed = eine Datei des Archivs

diagnostic-not_a_zip = { $files ->
    [one] { $file } ist kein Zip-Archiv, auch wenn der Name es sagt.
   *[other] { $files } Dateien sind keine Zip-Archive, auch wenn ihre Namen es sagen, zum Beispiel { $file }.
} Lade das Archiv noch einmal herunter.
diagnostic-not_an_archive = { $files ->
    [one] { $file } ist kein Archiv.
   *[other] { $files } Dateien sind keine Archive, zum Beispiel { $file }.
} Gib die Zip-Datei an, die du von Meta heruntergeladen hast, oder den Ordner, in dem sie liegt.
diagnostic-empty_file = { $files ->
    [one] { $file } ist leer.
   *[other] { $files } Dateien sind leer, zum Beispiel { $file }.
} Vermutlich ist der Download abgebrochen: Lade das Archiv noch einmal herunter.
diagnostic-truncated_zip = { $files ->
    [one] { $file } bricht vorzeitig ab.
   *[other] { $files } Zip-Dateien brechen vorzeitig ab, zum Beispiel { $file }.
} Vermutlich ist der Download unvollständig: Lade das Archiv noch einmal herunter.
diagnostic-broken_off = { $files ->
    [one] Der Download { $file } ist abgebrochen; gezählt ist nur, was ganz angekommen ist.
   *[other] { $files } Downloads sind abgebrochen, zum Beispiel { $file }; gezählt ist nur, was ganz angekommen ist.
} Lade das Archiv noch einmal herunter.
diagnostic-split_zip = { $files ->
    [one] { $file } ist nur ein Teil einer geteilten Zip-Datei.
   *[other] { $files } Dateien sind nur Teile einer geteilten Zip-Datei, zum Beispiel { $file }.
} Gezählt ist höchstens, was ganz darin liegt. Lege alle Teile in einen Ordner, entpacke sie zusammen, zum Beispiel mit 7-Zip, und gib den entpackten Ordner an.
diagnostic-directory_contradicts = { $files ->
    [one] Das Inhaltsverzeichnis der Zip-Datei ist bei { $file } beschädigt; gelesen wurde nach dem, was die Zip-Datei an anderer Stelle sagt.
   *[other] Das Inhaltsverzeichnis der Zip-Datei ist bei { $files } Dateien beschädigt, zum Beispiel { $file }; gelesen wurde nach dem, was die Zip-Datei an anderer Stelle sagt.
} Lade das Archiv noch einmal herunter, um sicherzugehen.
diagnostic-directory_mended = { $files ->
    [one] Das Inhaltsverzeichnis von { $file } hat Fehler.
   *[other] Die Inhaltsverzeichnisse von { $files } Zip-Dateien haben Fehler, zum Beispiel das von { $file }.
} Verloren ging dadurch nichts.
diagnostic-other_format = { $files ->
    [one] { $file } ist keine Zip-Datei, sondern { $format }; das entpackt dieses Programm nicht.
   *[other] { $files } Dateien sind keine Zip-Dateien, sondern { $format }, zum Beispiel { $file }; das entpackt dieses Programm nicht.
} Steckt dein Download von Meta darin, entpacke ihn und gib den Ordner an.
diagnostic-unopenable = { $files ->
    [one] { $file } lässt sich nicht öffnen.
   *[other] { $files } Dateien oder Ordner lassen sich nicht öffnen, zum Beispiel { $file }.
} Prüfe, ob dir die Rechte zum Lesen fehlen oder ein anderes Programm gerade darauf zugreift.
diagnostic-other_service = { $files ->
    [one] { $file } ist ein Archiv von { $service }; es ist kein Archiv von Facebook, Instagram, Threads, WhatsApp oder Meta AI und wurde übergangen.
   *[other] { $files } Archive sind von { $service }, nicht von Facebook, Instagram, Threads, WhatsApp oder Meta AI, und wurden übergangen, zum Beispiel { $file }.
}
diagnostic-nested_zip = { $files ->
    [one] { $file } ist ein Zip in einem Zip und wurde nicht geöffnet.
   *[other] { $files } Zips in einem Zip wurden nicht geöffnet, zum Beispiel { $file }.
} Entpacke das äußere Archiv und gib den Ordner an.
diagnostic-unsafe_path = { $files ->
    [one] { $file } hat einen Pfad, der aus dem Archiv hinausführt oder nicht möglich ist, und wurde nicht gelesen.
   *[other] { $files } Dateien haben Pfade, die aus dem Archiv hinausführen oder nicht möglich sind, und wurden nicht gelesen, zum Beispiel { $file }.
} In Archiven von Meta kommt das nicht vor: Prüfe, woher die Datei stammt.
diagnostic-overlapping_members = { $files ->
    [one] { $file } enthält Dateien, die im Zip übereinanderliegen; sie wurden nicht gelesen.
   *[other] { $files } Archive enthalten Dateien, die im Zip übereinanderliegen, zum Beispiel { $file }; sie wurden nicht gelesen.
} In Archiven von Meta kommt das nicht vor: Prüfe, woher die Datei stammt.
diagnostic-duplicate_member = { $files ->
    [one] { $file } enthält zwei Dateien mit demselben Namen; nur die letzte ist lesbar.
   *[other] { $files } Archive enthalten zwei Dateien mit demselben Namen, zum Beispiel { $file }; nur die letzte ist lesbar.
} Lade das Archiv noch einmal herunter, damit nichts fehlt.
diagnostic-link_skipped = { $files ->
    [one] { $file } ist eine Verknüpfung; ihr wurde nicht gefolgt.
   *[other] { $files } Verknüpfungen wurde nicht gefolgt, zum Beispiel { $file }.
} Gehört das Ziel zu deinem Archiv, gib es eigens an.
diagnostic-record_link_skipped = { $files ->
    [one] { $file } ist eine Verknüpfung; ihr wurde nicht gefolgt, und was sie zeigt, ist nicht gezählt.
   *[other] { $files } Verknüpfungen wurde nicht gefolgt, zum Beispiel { $file }; was sie zeigen, ist nicht gezählt.
} Gib das Ziel eigens an, oder lege die Datei selbst an diese Stelle.
diagnostic-encrypted = { $files ->
    [one] { $file } ist verschlüsselt und wurde nicht gelesen.
   *[other] { $files } Dateien sind verschlüsselt und wurden nicht gelesen, zum Beispiel { $file }.
} Entpacke das Archiv mit dem Passwort und gib den Ordner an.
diagnostic-unknown_compression = { $files ->
    [one] { $file } ist auf eine Weise gepackt, die dieses Programm nicht kennt.
   *[other] { $files } Dateien sind auf eine Weise gepackt, die dieses Programm nicht kennt, zum Beispiel { $file }.
} Entpacke das Archiv mit deinem Zip-Programm und gib den Ordner an.
diagnostic-wrong_checksum = { $files ->
    [one] { $file } ist beschädigt: Die Prüfsumme stimmt nicht.
   *[other] { $files } Dateien sind beschädigt (die Prüfsumme stimmt nicht), zum Beispiel { $file }.
} Lade das Archiv noch einmal herunter.
diagnostic-member_unreadable = { $files ->
    [one] { $file } konnte nicht gelesen werden.
   *[other] { $files } Dateien konnten nicht gelesen werden, zum Beispiel { $file }.
} Lade das Archiv noch einmal herunter; bleibt es dabei, fehlen diese Inhalte in den Zahlen.
diagnostic-member_broken = { $files ->
    [one] { $file } bricht mitten im Text ab; gezählt ist alles bis dorthin.
   *[other] { $files } Dateien brechen mitten im Text ab, zum Beispiel { $file }; gezählt ist alles bis dorthin.
} Lade das Archiv noch einmal herunter, damit nichts fehlt.
diagnostic-wrong_encoding = { $files ->
    [one] { $file } ist nicht in UTF-8 geschrieben und wurde nicht gelesen.
   *[other] { $files } Dateien sind nicht in UTF-8 geschrieben und wurden nicht gelesen, zum Beispiel { $file }.
} Vermutlich hat ein anderes Programm daran etwas geändert: Nimm das Archiv oder den Chat so, wie du es bekommen hast.
diagnostic-record_unreadable = { $count ->
    [one] Ein Eintrag ließ sich nicht lesen und fehlt in den Zahlen
   *[other] { $count } Einträge ließen sich nicht lesen und fehlen in den Zahlen
} ({ $files ->
    [one] in { $file }
   *[other] in { $files } Dateien, zum Beispiel { $file }
}). Ein neuer Download hilft vielleicht; sonst melde den Fund, mit „widerspruch inspect --shape { $archives }“ ganz ohne Inhalte.
diagnostic-record_unknown = { $count ->
    [one] Ein Eintrag hat eine unbekannte Form und ist nicht gezählt
   *[other] { $count } Einträge haben eine unbekannte Form und sind nicht gezählt
} ({ $files ->
    [one] in { $file }
   *[other] in { $files } Dateien, zum Beispiel { $file }
}). Bitte melde die Form: „widerspruch inspect --shape { $archives }“ zeigt sie ganz ohne Inhalte.
diagnostic-member_not_understood = { $files ->
    [one] In { $file } steht etwas, aber in einer Form, die dieses Programm nicht kennt; davon ist nichts gezählt.
   *[other] In { $files } Dateien steht etwas, aber in einer Form, die dieses Programm nicht kennt, zum Beispiel in { $file }; davon ist nichts gezählt.
} Ein neuer Download hilft vielleicht; wenn nicht, melde es bitte: „widerspruch inspect --shape { $archives }“ zeigt die Form ohne jeden Inhalt.
diagnostic-limit_reached = { $files ->
    [one] { $file } ist größer, als ein Archiv sein sollte. Gelesen wurde { $reached }; der Rest ist nicht gezählt.
   *[other] { $files } Dateien sind größer, als sie in einem Archiv sein sollten, zum Beispiel { $file }, gelesen { $reached }; der Rest ist nicht gezählt.
} Stammt das Archiv wirklich von Meta, melde es bitte.
reached-byte = bis Byte { $at }
reached-record = bis Eintrag { $at }
reached-part = zum Teil
diagnostic-reader_fault = { $files ->
    [one] An { $file } ist dieses Programm gescheitert; der Fehler liegt bei uns.
   *[other] An { $files } Dateien ist dieses Programm gescheitert, zum Beispiel an { $file }; der Fehler liegt bei uns.
} Bitte melde ihn; alles andere ist gezählt.
diagnostic-mended = { $files ->
    [one] { $file } war leicht beschädigt (etwa ein Komma zu viel oder ein verirrtes Wort); alles andere darin wurde trotzdem gelesen.
   *[other] { $files } Dateien waren leicht beschädigt (etwa ein Komma zu viel oder ein verirrtes Wort), zum Beispiel { $file }; alles andere darin wurde trotzdem gelesen.
}
diagnostic-text_shortened = { $files ->
    [one] { $file } enthält einen Text, der länger ist, als ein Beitrag sein kann. Er ist gezählt; nach Namen anderer Leute wurde nur in seinem Anfang gesucht.
   *[other] { $files } Dateien enthalten Texte, die länger sind, als ein Beitrag sein kann, zum Beispiel { $file }. Sie sind gezählt; nach Namen anderer Leute wurde nur in ihren Anfängen gesucht.
}
diagnostic-member_unknown = { $files ->
    [one] { $file } kennt dieses Programm nicht; was darin steht, ist nicht gezählt.
   *[other] { $files } Dateien kennt dieses Programm nicht, zum Beispiel { $file }; was darin steht, ist nicht gezählt.
}
diagnostic-list_guessed = { $files ->
    [one] In { $file } stehen die Einträge unter einer Überschrift, die dieses Programm nicht kennt; gelesen sind sie trotzdem.
   *[other] In { $files } Dateien stehen die Einträge unter Überschriften, die dieses Programm nicht kennt, zum Beispiel in { $file }; gelesen sind sie trotzdem.
}
diagnostic-empty_guessed = { $files ->
    [one] In { $file } steht nur ein einziger Satz. Er heißt vermutlich, dass es keine Daten gibt; falls er etwas anderes sagt, fehlt hier vielleicht etwas.
   *[other] In { $files } Dateien steht nur ein einziger Satz, zum Beispiel in { $file }. Er heißt vermutlich, dass es keine Daten gibt; falls er etwas anderes sagt, fehlt hier vielleicht etwas.
}
diagnostic-list_unknown = { $files ->
    [one] Neben den gelesenen Einträgen steht in { $file } eine Liste, die dieses Programm nicht kennt; was darin steht, ist nicht gezählt.
   *[other] Neben den gelesenen Einträgen stehen in { $files } Dateien Listen, die dieses Programm nicht kennt, zum Beispiel in { $file }; was darin steht, ist nicht gezählt.
}
diagnostic-labels_not_recognised = { $files ->
    [one] In { $file } stehen Beschriftungen in einer Sprache oder Fassung, die dieses Programm nicht kennt; einzelne Angaben können fehlen.
   *[other] In { $files } Dateien stehen Beschriftungen in einer Sprache oder Fassung, die dieses Programm nicht kennt, zum Beispiel in { $file }; einzelne Angaben können fehlen.
}
diagnostic-media_missing = { $count ->
    [one] Ein Bild oder Video wird genannt, liegt dem Archiv aber nicht bei; gezählt ist es trotzdem.
   *[other] { $count } Bilder oder Videos werden genannt, liegen dem Archiv aber nicht bei; gezählt sind sie trotzdem.
} Vielleicht fehlt ein Teil des Downloads.
diagnostic-media_without_record = { $count ->
    [one] Ein Bild oder Video liegt im Archiv, ohne dass ein Eintrag es nennt; es ist nicht gezählt.
   *[other] { $count } Bilder oder Videos liegen im Archiv, ohne dass ein Eintrag sie nennt; sie sind nicht gezählt.
} Vielleicht fehlt ein Teil des Downloads.
diagnostic-picture_unreadable = { $count ->
    [one] Ein Bild ließ sich nicht öffnen und wurde nicht nach Gesichtern angesehen
   *[other] { $count } Bilder ließen sich nicht öffnen und wurden nicht nach Gesichtern angesehen
} (in { $file }). Als Foto gezählt ist { $count ->
    [one] es
   *[other] sie
} trotzdem; ein neuer Download hilft vielleicht.
diagnostic-picture_too_large = { $count ->
    [one] Ein Bild hat mehr Bildpunkte, als das Programm annimmt,
   *[other] { $count } Bilder haben mehr Bildpunkte, als das Programm annimmt,
} und { $count ->
    [one] wurde
   *[other] wurden
} nicht nach Gesichtern angesehen (in { $file }). Als { $count ->
    [one] Foto ist es
   *[other] Fotos sind sie
} trotzdem gezählt.
diagnostic-faces_interrupted = Du hast das Zählen der Gesichter abgebrochen. Alle anderen Zahlen sind vollständig; für die Gesichter starte das Programm noch einmal.
diagnostic-dates_not_read = { $count ->
    [one] Eine Datumsangabe
   *[other] { $count } Datumsangaben
} ({ $files ->
    [one] in { $file }
   *[other] in { $files } Dateien, zum Beispiel { $file }
}) { $count ->
    [one] lässt sich nicht sicher lesen
   *[other] lassen sich nicht sicher lesen
}, weil die Reihenfolge von Tag und Monat oder ein Wort unbekannt ist. Die Inhalte dazu sind ohne Zeit mitgezählt.
diagnostic-time_zone_unknown = Das Archiv nennt die Zeitzone deines Facebook-Kontos nicht; Uhrzeiten auf seinen Seiten können um ein paar Stunden abweichen. Was weder Text noch Bild hat und auch als JSON da ist, zählt vielleicht doppelt.
diagnostic-items_undated = { $count ->
    [one] Ein Inhalt hat kein brauchbares Datum; gezählt ist er trotzdem.
   *[other] { $count } Inhalte haben kein brauchbares Datum; gezählt sind sie trotzdem.
}
diagnostic-empty_records = { $count ->
    [one] Ein Eintrag ohne Zeit, Text und Bild ist nicht gezählt.
   *[other] { $count } Einträge ohne Zeit, Text und Bild sind nicht gezählt.
}
diagnostic-equal_texts = { $count ->
    [one] Ein Text kommt innerhalb einer Minute zweimal vor. Ob Meta eine Bearbeitung doppelt führt oder du ihn zweimal gepostet hast, lässt sich nicht sagen; jeder ist gezählt.
   *[other] { $count } Texte kommen innerhalb einer Minute mehrmals vor. Ob Meta Bearbeitungen doppelt führt oder du sie mehrmals gepostet hast, lässt sich nicht sagen; jeder ist gezählt.
}
diagnostic-privacy_history_absent = Dein Instagram-Konto ist privat, aber das Archiv sagt nicht, seit wann. Wir nehmen an, dass es das schon vor dem Trainingsbeginn in der EU (27. Mai 2025) war; ein Download mit allen Kategorien klärt es.
diagnostic-privacy_switch_undated = Dein Instagram-Konto ist jetzt privat, war aber nach dem Trainingsbeginn in der EU (27. Mai 2025) eine Zeit lang öffentlich; das zeigt ein älterer Download oder der Verlauf. Seit wann es privat ist, steht nirgends. Was bis dahin entstanden ist, kann genutzt worden sein; bei Späterem wissen wir nicht, wer es sehen konnte. Ein Download über die ganze Zeit mit allen Kategorien klärt es.
diagnostic-account_flag_absent = Das Archiv sagt nicht, ob dein Konto öffentlich oder privat ist; deshalb sind die Spannen weit. Ein Download mit allen Kategorien klärt es.
diagnostic-several_accounts = Mehrere Konten einer Plattform sind als die einer einzigen Person gezählt. Gehören sie nicht alle dir, starte das Programm für jede Person einzeln.
diagnostic-archive_older_than_training = { $files ->
    [one] Das Archiv stammt aus der Zeit vor dem Trainingsbeginn in der EU (27. Mai 2025). Was seither öffentlich wurde oder verschwand, weiß es nicht; deshalb ist fast alles nur „möglich“.
   *[other] { $files } Archive stammen aus der Zeit vor dem Trainingsbeginn in der EU (27. Mai 2025). Was seither öffentlich wurde oder verschwand, wissen sie nicht; deshalb ist fast alles nur „möglich“.
} Lade ein neues herunter.
diagnostic-invented_example = Gelesen wurde das erfundene Beispiel, das im Programm steckt; die Menschen darin gibt es nicht.
lead-example = Erfundenes Beispiel: Das sind nicht deine Daten.
diagnostic-archive_age_unknown = Nichts im Archiv sagt, wann du es heruntergeladen hast, und es enthält keinen Eintrag mit glaubhaftem Datum seit dem Trainingsbeginn in der EU (27. Mai 2025). War der Download später, gib den Tag mit „widerspruch { $archives } --downloaded JJJJ-MM-TT“ an; die Spannen werden dann enger.
diagnostic-requested_range_short = Beim Download war nur ein Teil der Zeit gewählt; alles andere fehlt in den Zahlen. Fordere das Archiv noch einmal an und wähle „Gesamter Zeitraum“.
diagnostic-categories_absent = Dem Archiv fehlen ganze Kategorien: { $categories }. Beim Download waren sie nicht gewählt, oder ein Teil des Downloads fehlt. Was dort stünde, fehlt in den Zahlen. Sieh nach, ob alle Teile da sind; wenn ja, fordere das Archiv noch einmal an und wähle alle Kategorien.
diagnostic-audience_field_found = { $count ->
    [one] Ein Eintrag scheint zu sagen, wer ihn sehen konnte. Das ist neu und noch nicht ausgewertet: Bitte melde es.
   *[other] { $count } Einträge scheinen zu sagen, wer sie sehen konnte. Das ist neu und noch nicht ausgewertet: Bitte melde es.
}
diagnostic-default_audience = Das Archiv nennt eine Voreinstellung dafür, wer künftige Beiträge sehen kann. Über einen einzelnen Beitrag sagt sie nichts; die Zahlen ändert sie nicht.
diagnostic-birth_date_minor = Nach dem Geburtsdatum im Archiv ist die Person, der das Konto gehört, noch nicht 18. Stimmt das, rechne noch einmal mit „widerspruch { $archives } --minor“: Öffentliche Inhalte aus Konten von Minderjährigen nimmt Meta aus.
diagnostic-chat_not_recognised = { $files ->
    [one] { $file } ist kein Chat von WhatsApp, oder einer mit einer Datumsform, die dieses Programm nicht kennt; nichts daraus ist gezählt.
   *[other] { $files } Dateien sind keine Chats von WhatsApp, oder welche mit einer Datumsform, die dieses Programm nicht kennt, zum Beispiel { $file }; nichts daraus ist gezählt.
} Die erste Zeile hat die Form „{ $line }“ (ohne Inhalt); ist es doch ein Chat, melde sie bitte.
diagnostic-chat_without_text = { $files ->
    [one] { $file } enthält nur Medien und keinen Text; daraus lässt sich nichts zählen.
   *[other] { $files } Exporte von Chats enthalten nur Medien und keinen Text, zum Beispiel { $file }; daraus lässt sich nichts zählen.
} Exportiere den Chat noch einmal, am besten ohne Medien.
diagnostic-chat_dates_ambiguous = { $files ->
    [one] In einem Chat ist nicht zu erkennen, ob der Tag oder der Monat vorn steht
   *[other] In { $files } Chats ist nicht zu erkennen, ob der Tag oder der Monat vorn steht
}; gelesen ist der Tag vorn. { $count ->
    [0] An den Zahlen ändert das nichts.
    [one] Eine Nachricht, die so vor und anders nach dem Trainingsbeginn in der EU (27. Mai 2025) läge, bleibt ohne Datum.
   *[other] { $count } Nachrichten, die so vor und anders nach dem Trainingsbeginn in der EU (27. Mai 2025) lägen, bleiben ohne Datum.
}
diagnostic-chat_dates_contradictory = { $files ->
    [one] In einem Chat widersprechen sich die Datumsangaben; seine Nachrichten sind gezählt, aber ohne Datum.
   *[other] In { $files } Chats widersprechen sich die Datumsangaben; ihre Nachrichten sind gezählt, aber ohne Datum.
}
diagnostic-chat_probably_cut = { $files ->
    [one] Ein Chat ist so lang, wie ein Export höchstens wird: Ältere Nachrichten fehlen wahrscheinlich.
   *[other] { $files } Chats sind so lang, wie ein Export höchstens wird: Ältere Nachrichten fehlen wahrscheinlich.
} Ohne Medien exportiert WhatsApp mehr.
diagnostic-chat_probably_with_ai = { $files ->
    [one] Ein Chat ist dem Namen oder einem Hinweis nach der mit Meta AI, Antworten stehen aber keine darin
   *[other] { $files } Chats sind dem Namen oder einem Hinweis nach die mit Meta AI, Antworten stehen aber keine darin
}; { $count ->
    [one] eine Nachricht daraus ist
   *[other] { $count } Nachrichten daraus sind
} gezählt.
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
} deshalb nicht gezählt. Gib deinen Namen mit „widerspruch { $archives } --me NAME“ an, so wie er im Chat steht.
diagnostic-chat_with_other_ai = { $files ->
    [one] In einem WhatsApp-Chat sagt die App
   *[other] In { $files } WhatsApp-Chats sagt die App
}, dass dort eine KI schreibt, aber unter einem anderen Namen als Meta AI. Wessen KI das ist, wissen wir nicht; gezählt ist davon nichts.
diagnostic-me_in_no_chat = Der Name aus „--me“ kommt in keinem Chat vor; gezählt ist, als wäre er nicht angegeben. Schreib ihn so, wie er in den Chats steht.
diagnostic-whatsapp_account_report = { $files ->
    [one] { $file } ist der Kontobericht von WhatsApp.
   *[other] { $files } Archive sind Kontoberichte von WhatsApp, zum Beispiel { $file }.
} Darin stehen Angaben zum Konto, aber keine Nachrichten, auch nicht die an Meta AI: Es gibt nichts zu zählen. Exportiere dafür den Chat mit Meta AI in WhatsApp.
diagnostic-messenger_export = { $files ->
    [one] { $file } ist der Download verschlüsselter Messenger-Chats.
   *[other] { $files } Archive sind Downloads verschlüsselter Messenger-Chats, zum Beispiel { $file }.
} Das sind private Nachrichten: Davon ist nichts gezählt.
diagnostic-data_logs = { $files ->
    [one] { $file } ist der Download der Datenprotokolle.
   *[other] { $files } Archive sind Downloads der Datenprotokolle, zum Beispiel { $file }.
} Darin steht, was du gesehen und angeklickt hast, nicht, was du gepostet hast: Es gibt nichts zu zählen. Fordere stattdessen einen Download deiner Informationen an.
diagnostic-download_unfinished = { $files ->
    [one] { $file } neben dem Archiv ist ein Download, der nicht fertig ist.
   *[other] { $files } Dateien neben dem Archiv sind Downloads, die nicht fertig sind, zum Beispiel { $file }.
} Vermutlich fehlt ein Teil des Downloads: Lass ihn zu Ende laufen oder starte ihn neu, und zähle dann noch einmal.
diagnostic-parts_missing = Nach den Nummern in den Namen { $count ->
    [one] fehlt ein Teil des Downloads
   *[other] fehlen { $count } Teile des Downloads
}. Lade nach, was fehlt, und nenne alle Teile zusammen.
diagnostic-media_part_missing = Von den Bildern und Videos, die Einträge nennen, liegen { $count } in keinem der Teile; gezählt sind sie trotzdem. Vermutlich fehlt ein Teil des Downloads. Lade alle Teile und nenne sie zusammen.
diagnostic-meta_account_export = { $files ->
    [one] { $file } ist der Export eines Meta-Kontos (Quest, Horizon).
   *[other] { $files } Archive sind Exporte von Meta-Konten (Quest, Horizon), zum Beispiel { $file }.
} Gespräche mit Meta AI stehen nicht darin; Sprachbefehle an Geräte liest dieses Programm nicht. Es gibt nichts zu zählen.
diagnostic-ai_senders_unknown = { $count ->
    [one] Bei einer Nachricht in Gesprächen mit Meta AI ist nicht zu erkennen, von wem sie ist; sie ist nicht gezählt.
   *[other] Bei { $count } Nachrichten in Gesprächen mit Meta AI ist nicht zu erkennen, von wem sie sind; sie sind nicht gezählt.
}
diagnostic-answers_to_ask = Einige der gezogenen Inhalte kamen erst mit einem späteren Archiv dazu und wurden noch nicht gefragt; so lange ist die Spanne weiter. „widerspruch audience“ fragt danach.
diagnostic-answers_told_otherwise = Deine Stichprobe wurde nach dem gezogen, was du vorher über deine Chronik gesagt hattest. Nach dem, was du jetzt sagst, gibt sie keine Schätzung; was du nachgesehen hast, zählt weiter.
diagnostic-answers_contradict = Deine Antworten zu einzelnen Inhalten passen nicht zu deiner allgemeinen Angabe; die einzelnen Antworten gehen vor.
diagnostic-answers_not_found = { $count ->
    [one] Zu einer gespeicherten Antwort fehlt der Inhalt; sie blieb unbeachtet und gehört vielleicht zu einem anderen Archiv.
   *[other] Zu { $count } gespeicherten Antworten fehlt der Inhalt; sie blieben unbeachtet und gehören vielleicht zu einem anderen Archiv.
}

## Der Bericht: Antwort und warum

kicker = Persönlicher Bericht · { $platforms } · Stand { $date }
kicker-plain = Persönlicher Bericht · Stand { $date }

# Die Antwort ist eine Menge (amount-…) in einem Rahmen; $count sagt nur, ob das Verb in der Einzahl steht.
answer-training = { $amount } { $count ->
    [one] fällt
   *[other] fallen
} unter Metas KI-Training
answer-objected = Ohne deinen Widerspruch { $count ->
    [one] fiele
   *[other] fielen
} { $amount } unter Metas KI-Training
answer-visible = { $amount } { $count ->
    [one] ist öffentlich oder ging
   *[other] sind öffentlich oder gingen
} an Meta AI
answer-nothing = In diesem Archiv stehen keine Inhalte, die wir zählen können
amount-range = zwischen { $low } und { $high } deiner { $kinds }
amount-up-to = bis zu { $high } deiner { $kinds }
amount-at-most-one = höchstens { $own }
amount-exact = { $high } deiner { $kinds }
amount-estimate = etwa { $value } deiner { $kinds } (wahrscheinlich zwischen { $low } und { $high })
amount-estimate-beyond = etwa { $value } deiner { $kinds } (wahrscheinlich zwischen { $low } und { $high }, dazu bis zu { $beyond }, die erst nach der Ziehung kamen)
amount-none = { $found ->
    [one] kein einziger Inhalt von dir
   *[other] keine deiner { $kinds }
}
kinds-others = weiteren Inhalte
own-posts = { $count ->
    [one] einer deiner Beiträge
   *[other] { $count } deiner Beiträge
}
own-photos = { $count ->
    [one] eines deiner Fotos
   *[other] { $count } deiner Fotos
}
own-videos = { $count ->
    [one] eines deiner Videos
   *[other] { $count } deiner Videos
}
own-stories = { $count ->
    [one] eine deiner Storys
   *[other] { $count } deiner Storys
}
own-comments = { $count ->
    [one] einer deiner Kommentare
   *[other] { $count } deiner Kommentare
}
own-ai_interactions = { $count ->
    [one] eine deiner Nachrichten an Meta AI
   *[other] { $count } deiner Nachrichten an Meta AI
}

lead-broken-off = Dieser Download ist abgebrochen: Mindestens { $found } deiner Beiträge, Fotos, Videos, Storys und Kommentare stecken darin, vermutlich mehr. Lade ihn noch einmal herunter.
lead-split-zip = Das ist nur ein Teil einer geteilten Zip-Datei: Mindestens { $found } deiner Beiträge, Fotos, Videos, Storys und Kommentare stecken darin, vermutlich mehr. Entpacke alle Teile zusammen und gib den entpackten Ordner an.
lead-incomplete = Einiges im Archiv ließ sich nicht lesen und fehlt vielleicht in diesen Zahlen; mehr dazu unter „{ $heading }“.
accounts-of = { $count } { $platform }-Konten
lead-part-missing = Vermutlich fehlt ein Teil des Downloads; gezählt sind nur die Teile, die da sind. Lade nach, was fehlt, und zähle dann noch einmal.
lead-older-than-training = Älter als das Training ist das Archiv von { $old }: Was seither öffentlich geblieben ist, weiß es nicht, deshalb ist, was nur dort steht, nur möglich. Lade ein neues herunter.
lead-several-accounts = Gezählt sind { $accounts }, alle als deine: Gehören wirklich alle dir?
lead-categories-absent = Beim Download waren wohl nicht alle Kategorien gewählt. Nicht in diesen Zahlen: { $categories }.
lead-range-short = Beim Download war nur ein Teil der Zeit gewählt; alles andere fehlt in diesen Zahlen.
lead-public-between = Dein Instagram-Konto war zwischendurch öffentlich. Seit wann es wieder privat ist, steht nirgends; deshalb ist vieles davon nur möglich. Mehr dazu unter „{ $heading }“.
lead-certain = Sicher ist, { $what }.
lead-certain-and-profile = Sicher ist, { $what }; dazu { $profile ->
    [one] kommt eine Profilangabe
   *[other] kommen { $profile } Profilangaben
}.
lead-certain-profile = Immer öffentlich und damit sicher { $profile ->
    [one] ist eine Profilangabe
   *[other] sind { $profile } Profilangaben
}.
lead-minor = Öffentliche Inhalte aus Konten von Minderjährigen nimmt Metas Richtlinie vom Training aus, Chats mit Meta AI dagegen nicht.
lead-nothing = Vielleicht waren beim Download keine Beiträge, Fotos und Kommentare gewählt; vielleicht gibt es keine.

certain-public-account = was in deinem öffentlichen { $platform }-Konto steht
certain-ai = was du Meta AI geschrieben hast
certain-told = was nach deiner Angabe öffentlich ist
certain-answered = was nach deinen Antworten öffentlich ist
certain-page = was deine Facebook-Seite veröffentlicht hat
certain-always-public = was immer öffentlich ist

spread-not-in-archive = Bei Facebook sagt das Archiv nicht, wer einen Beitrag sehen konnte; deshalb nennen wir eine Spanne.
spread-not-in-archive-told = Deine Angabe zu deiner Facebook-Chronik ist eingerechnet. Beim Rest, etwa bei Kommentaren, sagt das Archiv nicht, wer ihn sehen konnte; deshalb nennen wir eine Spanne.
spread-another-account = Ob die Konten öffentlich sind, unter deren Beiträgen du kommentiert hast, sagt das Archiv nicht; deshalb nennen wir eine Spanne.
spread-archive-older = Was nur ein Archiv von vor dem Training zeigt, kann seither öffentlich geblieben sein oder auch nicht; deshalb nennen wir eine Spanne.
spread-archive-age = Von wann das Archiv ist, steht nicht fest, und damit auch nicht, was heute noch öffentlich ist; deshalb nennen wir eine Spanne.
spread-flag-missing = Ob dein Konto öffentlich ist, sagt das Archiv nicht; deshalb nennen wir eine Spanne.
spread-turned-private = Was du gepostet hast, bevor du das Konto auf privat gestellt hast, kann schon genutzt sein; deshalb nennen wir eine Spanne.
spread-story = Ob abgelaufene Storys noch dazugehören, lässt Metas Richtlinie offen; deshalb nennen wir eine Spanne.
spread-no-longer = Was du archiviert, gelöscht oder ersetzt hast, kann vorher schon genutzt worden sein; deshalb nennen wir eine Spanne.
spread-visible = Bei einem Teil ist offen, ob er öffentlich ist; deshalb nennen wir eine Spanne.
spread-other = Bei einem Teil lassen das Archiv oder Metas Richtlinie es offen; deshalb nennen wir eine Spanne.

lead-estimate = Nach deiner Stichprobe von { $sample } gezogenen Inhalten sind es etwa { $value }, mit { $confidence } Sicherheit zwischen { $low } und { $high }.
estimate-unclear = Nicht mitgeschätzt { $count ->
    [one] ist ein Inhalt, bei dem
   *[other] sind { $count } Inhalte, bei denen
} die Richtlinie es offen lässt.
estimate-gone = { $count ->
    [one] Einen weiteren gibt es wahrscheinlich nicht mehr; er zählt nur in „höchstens“ mit.
   *[other] Etwa { $count } weitere gibt es wahrscheinlich nicht mehr; sie zählen nur in „höchstens“ mit.
}
estimate-beyond = { $count ->
    [one] Ein weiterer Inhalt kam erst nach der Ziehung dazu. Er kann zählen oder nicht; deine Stichprobe sagt über ihn nichts.
   *[other] { $count } weitere Inhalte kamen erst nach der Ziehung dazu. Sie können alle zählen oder keiner; deine Stichprobe sagt über sie nichts.
}
estimate-early = Du hast bei einer anderen Zahl aufgehört, als du gewählt hattest. Die Spanne gilt trotzdem, ist aber deutlich weiter, als sie dort gewesen wäre, und die einzelne Zahl kann schief liegen: Verlass dich auf die Spanne.
estimate-each = Jede Spanne gilt für sich mit 95 Prozent Sicherheit, nicht alle zugleich.
lead-object = Wir empfehlen den Widerspruch; er ist jederzeit möglich und dauert etwa fünf Minuten.
lead-precaution = Ein Widerspruch lohnt sich trotzdem: Er gilt auch für alles, was du noch postest, und dauert etwa fünf Minuten.
lead-limit-audience = Wir empfehlen, alte öffentliche Inhalte einzuschränken; das geht jederzeit.
lead-objected = Du hast am { $date } widersprochen: Das gilt seit diesem Tag, macht aber nicht rückgängig, was seit dem 27. Mai 2025 schon ins Training geflossen war. Hebe die Bestätigung auf.
lead-objected-in-time = Du hast am { $date } widersprochen, noch vor dem Trainingsbeginn am 27. Mai 2025: Von dir dürfte nichts hineingeflossen sein. Hebe die Bestätigung auf.
lead-objected-early = Du hast am { $date } widersprochen. Laut Meta gilt das weiter, doch die Bestätigung von damals nannte die Chats mit Meta AI nicht; deshalb empfehlen wir, noch einmal zu widersprechen.

## Der Bericht: Zahlen

heading-table = Was darunter fällt
heading-visible = Was öffentlich ist oder an Meta AI ging
table-note = Jeder Inhalt ist einmal gezählt, auch wenn er mehrfach im Archiv liegt.
table-both-rows = Ein Beitrag mit einem Foto oder Video ist zwei Inhalte und steht in beiden Zeilen.
table-beside = Nicht im Satz oben mitgezählt: { $what }.
quoted-beneath-photos = „mit anderen Menschen“
table-absent = Nicht gefunden: { $what }.
field-beneath-photos = mit anderen Menschen
column-certain = sicher
column-at-most = höchstens
column-found = gefunden
column-share = Anteil am Gefundenen
legend-certain = sicher
legend-possible = möglich
legend-out = nicht dabei
legend-estimate = geschätzt ({ $low } bis { $high })
row-estimate = geschätzt { $value } ({ $low } bis { $high }; { $sample } gezogen)
row-estimate-beyond = geschätzt { $value } ({ $low } bis { $high }; { $sample } gezogen), dazu bis zu { $beyond }, die erst nach der Ziehung kamen
range-up-to = bis zu { $high }
range-between = { $low } bis { $high }

heading-certain = Sicher
heading-possible = Möglich
heading-out = Nicht dabei
basis-unclear = die Richtlinie lässt es offen
basis-unclear-visible = offen, ob es als öffentlich zählt
basis-excluded = von der Richtlinie ausgenommen
basis-minor = bei Minderjährigen ausgenommen
basis-line = { $platform }: { $items } ({ $evidence })
rules-line = Regeln und wie oft sie entschieden haben: { $rules }. Wortlaut und Quelle zeigt „widerspruch rules { $first }“; eine Quelle in Klammern, etwa S7, zeigt „widerspruch rules S7“.

heading-years = Nach Jahren
heading-years-visible = Aus welchen Jahren
years-note = Was höchstens darunter fällt, nach Jahren. Alles vor dem { $date } ist älter als das Training und zählt trotzdem.
years-note-plain = Was höchstens darunter fällt, nach Jahren.
years-note-visible = Was höchstens öffentlich ist oder an Meta AI ging, nach Jahren.
years-mark = Training ab { $date }
years-before = vor dem Trainingsbeginn: { $range }
years-since = seit dem Trainingsbeginn: { $range }
years-undated = ohne Datum: { $range }

heading-accounts = Deine Konten
accounts-note = Alle Konten gelten als die einer einzigen Person. Gehört eines nicht dir, starte das Programm für jede Person einzeln.
accounts-span = Inhalte von { $first } bis { $last }
column-account = Konto

## Der Bericht: was ein Widerspruch noch rettet

heading-saved = Was ein Widerspruch noch rettet
heading-done = Schon geschehen
heading-open = Noch offen
saved-done = Was seit dem { $start } ins Training geflossen ist, holt niemand zurück. Betroffen sein kann alles, was in dieser Zeit öffentlich war, auch { $count ->
    [one] ein Inhalt, der älter ist
   *[other] Älteres ({ $older } deiner Inhalte)
}.
saved-done-plain = Was seit dem { $start } ins Training geflossen ist, holt niemand zurück.
saved-done-until = Was vom { $start } bis zu deinem Widerspruch am { $date } ins Training geflossen ist, holt niemand zurück. Betroffen sein kann alles, was in dieser Zeit öffentlich war, auch Älteres.
saved-done-in-time = Du hast widersprochen, bevor das Training am { $start } begann. Danach dürfte von dir nichts hineingeflossen sein; nachprüfen lässt sich das von hier aus nicht.
saved-done-early = Laut Meta zählt dein Widerspruch vom { $date } weiter; dann dürfte von deinen öffentlichen Inhalten seit dem { $start } nichts ins Training geflossen sein. Der Verein noyb bezweifelt, dass er zählt. Deine Chats mit Meta AI nennt er nicht. Was hineingeflossen ist, holt niemand zurück.
saved-valid-now = Ein Widerspruch ist jederzeit möglich und gilt von da an.
saved-valid-since = Dein Widerspruch gilt seit dem { $date }.
saved-readings = Metas eigene Bestätigung und Artikel 21 DSGVO sprechen von jeder künftigen Nutzung; dann sind auch alte Beiträge vor neuem Training geschützt. Verbraucherzentrale und Bremer Datenschutzaufsicht lesen es enger: Geschützt ist nur, was danach entsteht. Versprechen können wir weder das eine noch das andere.
saved-readings-ch = Metas eigene Bestätigung spricht von jeder künftigen Nutzung; dann sind auch alte Beiträge vor neuem Training geschützt. Deutsche Verbraucherschützer lesen es enger: Geschützt ist nur, was danach entsteht. Versprechen können wir weder das eine noch das andere.
saved-safe-side = Wer sichergehen will, schränkt alte öffentliche Beiträge zusätzlich ein oder löscht sie.

## Der Bericht: andere Menschen, Orte, Meta AI

heading-people = Andere Menschen
people-named = { $people ->
    [one] Eine andere Person ist in deinen Inhalten genannt: { $places }.
   *[other] { $people } andere Menschen sind in deinen Inhalten genannt: { $places }.
}
people-named-plain = { $people ->
    [one] Eine andere Person ist in deinen Inhalten genannt.
   *[other] { $people } andere Menschen sind in deinen Inhalten genannt.
}
people-unnamed = Wer zu sehen ist, ohne genannt zu sein, weiß das Archiv nicht. Gesichter in deinen Fotos zählt „widerspruch { $archives } --faces“, auf diesem Computer und ohne jemanden zu erkennen.
heading-faces = Gesichter in deinen Fotos
people-seen = In { $examined ->
    [one] einem Foto
   *[other] { $examined } Fotos
} hat das Programm Gesichter gezählt: { $without } ohne Gesicht, { $one } mit einem, { $several } mit zwei oder mehr.
people-seen-meaning = Zwei Gesichter heißen: Da ist noch jemand, vielleicht auch nur ein Plakat. Ein einzelnes Gesicht kann deines sein; darum nennen wir bei Fotos mit anderen eine Spanne. Kein Gesicht heißt nicht, dass niemand zu sehen ist: Wer klein, von hinten oder ganz von der Seite zu sehen ist, wird nicht gezählt. Erkannt hat das Programm niemanden, und behalten hat es nur diese Zahlen.
people-seen-named = In der Zeile „mit anderen Menschen“ steht unter „gefunden“ jedes Foto mit einem Namen oder einem Gesicht, unter „sicher“ nur eines mit einem Namen oder zwei Gesichtern{ $both ->
    [0] {"."}
    [one] {"; eines hat Namen und Gesicht."}
   *[other] {"; "}{ $both } haben Namen und Gesicht.
}
people-seen-not = Nicht angesehen: { $reasons }.
people-seen-partial = Du hast das Zählen abgebrochen: Diese Zahlen sind nur ein Teil.
faces-not-interrupted = { $count ->
    [one] ein Foto, weil du vorher abgebrochen hast
   *[other] { $count } Fotos, weil du vorher abgebrochen hast
}
faces-not-out_of_scope = { $count ->
    [one] ein Foto, das sicher nicht unter das Training fällt („widerspruch { $archives } --faces=all“ nimmt es dazu)
   *[other] { $count } Fotos, die sicher nicht unter das Training fallen („widerspruch { $archives } --faces=all“ nimmt sie dazu)
}
faces-not-missing = { $count ->
    [one] ein Foto, dessen Datei im Archiv fehlt
   *[other] { $count } Fotos, deren Dateien im Archiv fehlen
}
faces-not-heic = { $count ->
    [one] ein Foto im Format HEIC oder AVIF
   *[other] { $count } Fotos im Format HEIC oder AVIF
}
faces-not-video = { $count ->
    [one] ein Foto, dessen Datei ein Video ist
   *[other] { $count } Fotos, deren Dateien Videos sind
}
faces-not-other_format = { $count ->
    [one] ein Bild im Format GIF oder einem anderen
   *[other] { $count } Bilder im Format GIF oder einem anderen
}
faces-not-too_large = { $count ->
    [one] ein zu großes Bild
   *[other] { $count } zu große Bilder
}
faces-not-unreadable = { $count ->
    [one] ein beschädigtes Bild
   *[other] { $count } beschädigte Bilder
}
faces-not-videos = { $count ->
    [one] ein Video
   *[other] { $count } Videos
}
people-shield = Dein Widerspruch schützt auch andere, soweit es um Inhalte in deinem Konto geht; was in fremden Konten von ihnen zu sehen ist, erreicht er nicht.
people-shield-visible = Schränkst du diese Inhalte ein, schützt das auch die anderen.

heading-places = Orte
places-coordinates = { $count ->
    [one] Ein Foto trägt Koordinaten. Ob Meta den Aufnahmeort nutzt, sagt die Richtlinie nicht.
   *[other] { $count } Fotos tragen Koordinaten. Ob Meta den Aufnahmeort nutzt, sagt die Richtlinie nicht.
}
places-coordinates-visible = { $count ->
    [one] Ein Foto trägt Koordinaten.
   *[other] { $count } Fotos tragen Koordinaten.
}
places-posts = { $count ->
    [one] Ein Beitrag nennt einen Ort; ist der Beitrag öffentlich, gehört der Ort zu seinem Inhalt.
   *[other] { $count } Beiträge nennen einen Ort; ist der Beitrag öffentlich, gehört der Ort zu seinem Inhalt.
}
places-posts-visible = { $count ->
    [one] Ein Beitrag nennt einen Ort.
   *[other] { $count } Beiträge nennen einen Ort.
}

heading-ai = Meta AI
ai-messages = { $count ->
    [one] Eine Nachricht hast du an Meta AI geschrieben. Sie zählt immer, auch bei privaten Konten und bei Minderjährigen.
   *[other] { $count } Nachrichten hast du an Meta AI geschrieben. Sie zählen immer, auch bei privaten Konten und bei Minderjährigen.
}
ai-messages-visible = { $count ->
    [one] Eine Nachricht hast du an Meta AI geschrieben.
   *[other] { $count } Nachrichten hast du an Meta AI geschrieben.
}
ai-objected = Dein Widerspruch vom { $date } gilt nach Metas Mitteilungen seit April 2025 auch für sie. Was schon geschrieben ist, löscht er nicht.
ai-objected-early = Dein Widerspruch vom { $date } nennt sie nicht: Die Bestätigungen von damals sprechen nur von öffentlichen Beiträgen.
ai-none = Keine Nachricht von dir an Meta AI gefunden.
ai-product = { $platform }: { $words }
ai-sentence = { $words }.
ai-said = { $count ->
    [one] eine Nachricht
   *[other] { $count } Nachrichten
}
ai-mentioned = { $count ->
    [one] eine, die Meta AI in einem anderen Chat ruft
   *[other] { $count }, die Meta AI in anderen Chats rufen
}
ai-day = am { $first }
ai-span = die erste vom { $first }, die letzte vom { $last }
ai-since-all = seit dem Trainingsbeginn ({ $start })
ai-since = { $count ->
    [0] keine davon seit dem Trainingsbeginn ({ $start })
    [one] eine davon seit dem Trainingsbeginn ({ $start })
   *[other] { $count } davon seit dem Trainingsbeginn ({ $start })
}
ai-undated = { $count ->
    [one] eine ohne lesbares Datum
   *[other] { $count } ohne lesbares Datum
}
ai-beside = Daneben, nicht mitgezählt: { $what }.
ai-answers = { $count ->
    [one] eine Antwort der KI
   *[other] { $count } Antworten der KI
}
ai-by-others = { $count ->
    [one] eine Nachricht von anderen
   *[other] { $count } Nachrichten von anderen
}
ai-by-unknown = { $count ->
    [one] eine, deren Absender nicht zu erkennen ist
   *[other] { $count }, deren Absender nicht zu erkennen sind
}
ai-resets = Mit „/reset-ai“ hast du am { $days } verlangt, dass Meta seine Kopie löscht; ob das geschehen ist, zeigt ein Export nicht. Was du davor geschrieben hast, ist mitgezählt, soweit es noch im Export steht.
ai-lower-bound = Vollständig ist das nicht unbedingt: Was gelöscht ist, fehlt im Export, und manche Gespräche mit der KI stehen gar nicht darin.
ai-unread = Ob du „@Meta AI“ in anderen privaten Chats auf Facebook oder Instagram gerufen hast, haben wir absichtlich nicht gelesen.
ai-whatsapp = Von WhatsApp zählen der Chat mit Meta AI und deine Nachrichten, die „@Meta AI“ rufen; alles andere in den Chats ist privat und bleibt ungezählt. Nachrichten, die jemand über „Mit Meta AI teilen“ weitergibt, und Zusammenfassungen hinterlassen keine Spur.

## Der Bericht: was zu tun ist

brief-link = { $url } (zuletzt gesehen { $date })
brief-narrow = Einzeln, in den Einstellungen für alle, oder das ganze Konto auf privat.
brief-delete-ai-chats = „/reset-ai“ in den Chat mit Meta AI schreiben; löschen allein genügt nicht.
brief-tell-others = { $people ->
    [0] Auf deinen Fotos sind vielleicht andere zu sehen.
    [one] Eine Person ist in deinen Inhalten genannt.
   *[other] { $people } Menschen sind in deinen Inhalten genannt.
}
brief-download-again = Kontenübersicht › Deine Informationen exportieren: gesamte Zeit, alles.
heading-steps = Was du jetzt tun kannst
step-check-objection = Bestätigung von { $platform } prüfen
why-check-objection = Die Bestätigung kam per E-Mail. Findest du sie nicht, sieh im Spam-Ordner nach und widersprich notfalls noch einmal:
why-object-facebook = Melde dich vorher an. Eine Begründung ist nicht nötig; die Bestätigung kommt meist binnen Minuten per E-Mail. Hebe sie auf.
why-object-instagram = Auch mit privatem Konto sinnvoll, denn Name, Profilbild und Kommentare unter öffentlichen Beiträgen sind immer öffentlich. Melde dich vorher an und hebe die Bestätigung auf.
why-object-whatsapp = Private Chats gehören nicht zum Training, wohl aber, was du Meta AI dort schreibst. Dafür ist Meta zuständig, nicht WhatsApp (so die Antwort, von der ein Nutzer 2025 berichtete): Nimm Metas Portal für Datenschutzrechte oder den Brief. Ein Ratgeber vom Oktober 2026 nennt dort eine Auswahl „Your messages with AIs on WhatsApp“; gesehen haben wir sie nicht. WhatsApps eigenes Formular gilt für WhatsApps eigene Datenverarbeitung; per Post: { $address }.
why-each-account = Für jedes deiner { $count } Konten einzeln. Laut Meta gilt ein Widerspruch auch für Konten derselben Kontenübersicht; sicherer ist einer je Konto.
why-object-minor = Hier geht es um das, was an Meta AI geschrieben wurde. Eine Begründung ist nicht nötig; die Bestätigung kommt meist binnen Minuten per E-Mail. Hebe sie auf.
path-object-facebook = Menü › Einstellungen und Privatsphäre › Einstellungen › Datenschutzrichtlinie
path-object-instagram = Profil › ☰ › Info (oder Privacy Center) › Datenschutzrichtlinie
how-object = Dort nach „Widerspruch“ suchen, „Widerspruchsrecht“ öffnen, dem Link „zu widersprechen“ folgen und auf die Frage „Bezieht sich deine Anfrage auf KI bei Meta?“ mit „Ja“ antworten. Findest du das nicht: Einstellungen und Privatsphäre › Privacy Center › KI bei Meta › Widerspruchsrecht (so ein Ratgeber vom Juni 2026; nachgeprüft haben wir es nicht).
run-letter = Lieber per Brief?
how-object-again = Weiter wie bei Facebook: „Widerspruchsrecht“, „zu widersprechen“, „Ja“.
link-form = Formular, zuletzt gesehen { $date }:
link-fallback = Falls es das nicht mehr gibt (zuletzt gesehen { $date }):
link-second = Zeigt das nichts an (zuletzt gesehen { $date }):
link-portal = Metas Portal für Datenschutzrechte, zuletzt gesehen { $date }:
link-whatsapp = Nur für WhatsApps eigene Verarbeitung, zuletzt gesehen { $date }:
links-heading = Alle Adressen von Formularen, mit dem Tag, an dem eine Quelle sie zuletzt sah. Wer sie im Browser prüft, trägt das Ergebnis in data/links.csv ein.
links-seen = zuletzt gesehen { $date }, Sicherheit { $confidence }; { $source }
links-platform-any = alle Plattformen
links-rank-preferred = wird gezeigt
links-rank-second = wird als zweites gezeigt
links-rank-fallback = wird für den Notfall gezeigt
links-rank-known = nur bekannt, wird nicht gezeigt
links-purpose-object = Widerspruch mit Konto
links-purpose-data_of_others = was andere gepostet haben
links-purpose-data_from_elsewhere = Daten aus dem übrigen Netz und aus lizenzierten Quellen, nicht aus Metas Diensten
links-purpose-whatsapp_processing = WhatsApps eigene Verarbeitung
links-purpose-erase = Löschung
links-purpose-protection_officer = Datenschutzbeauftragte
links-purpose-ai_at_meta = was Meta selbst über seine KI sagt
why-narrow = Was nicht mehr öffentlich ist, gehört künftig nicht mehr dazu. Schon Genutztes macht das nicht ungeschehen.
narrow-facebook = Facebook: bei jedem Beitrag einzeln, oder in den Einstellungen für alle vergangenen Beiträge auf einmal. Vorschläge aus der Galerie deines Handys (in der EU seit April 2026, nur auf deinen Wunsch) lässt du besser ausgeschaltet, denn dafür werden Bilder hochgeladen.
narrow-instagram = Instagram: nur für das ganze Konto, indem du es auf privat stellst.
why-delete-ai-chats = { $count ->
    [one] Es geht um eine Nachricht.
   *[other] Es geht um { $count } Nachrichten.
} Einzelne Nachrichten, den Chat oder sogar das Konto zu löschen, genügt nach Metas KI-Bedingungen nicht: Metas Kopie kann bleiben, und Menschen dürfen sie prüfen.
why-delete-ai-chats-visible = { $count ->
    [one] Es geht um eine Nachricht.
   *[other] Es geht um { $count } Nachrichten.
}
path-delete-ai-chats = „/reset-ai“ in den Chat mit Meta AI schreiben
privacy-whatsapp = In WhatsApp gibt es je Chat den „Erweiterten Chat-Datenschutz“. Nach Presseberichten lässt sich Meta AI dort dann nicht mehr rufen; gelöscht wird dadurch nichts.
how-delete-ai-chats = So in WhatsApp, Messenger und Instagram (beschrieben 2025). In der Meta-AI-App: Einstellungen › Daten und Privatsphäre › Deine Informationen verwalten › alle Chats und Medien löschen (Stand Oktober 2026).
why-tell-others = { $people ->
    [0] Auf manchen deiner Fotos sind vielleicht andere Menschen zu sehen.
    [one] Eine andere Person ist in deinen Inhalten genannt.
   *[other] { $people } andere Menschen sind in deinen Inhalten genannt.
} Dein Widerspruch schützt sie nur in deinen Inhalten. Ihre eigenen Konten schützen sie selbst; an die Beiträge Dritter kommt nur heran, wer sie gepostet hat. Sag es ihnen.
why-tell-others-visible = { $people ->
    [0] Auf manchen deiner Fotos sind vielleicht andere Menschen zu sehen. Sag es ihnen.
    [one] Eine andere Person ist in deinen Inhalten genannt. Sag es ihr.
   *[other] { $people } andere Menschen sind in deinen Inhalten genannt. Sag es ihnen.
}
why-check-again = Ein paar Fragen klären viel auf einmal, den Rest schätzt eine kleine Stichprobe, die du nachsiehst. Nach etwa einer Viertelstunde ist die Spanne viel enger.
run-audience = Damit geht es los:
run-told = Weißt du schon, wer deine Facebook-Beiträge sehen konnte? Sag es dem Programm: friends (Freunde), public (alle), only-me (nur du) oder mixed (mal so, mal so), auch ab einem Tag wie bei „public@2015“:
why-third-party-letter = Seit dem 16. Juni 2025 nennt Metas Richtlinie auch, was andere öffentlich über dich teilen. Dein Widerspruch erreicht deren Konten nicht: Bitte sie, zu widersprechen oder den Beitrag einzuschränken. Ein eigenes Formular dafür kennen wir nicht; es bleiben Metas Portal für Datenschutzrechte und ein Brief.
run-third-party = Der Brief an Meta:
run-friend = Der Text an Freunde:
way-letter = Oder per Brief
why-download-again = Erst ein neues Archiv zeigt, was heute noch öffentlich ist.
path-download-again = Kontenübersicht › Deine Informationen und Berechtigungen › Deine Informationen exportieren (früher: herunterladen); gesamter Zeitraum, alle Informationen (so ein Ratgeber von 2026; nachgeprüft haben wir es nicht)

## Der Bericht: wie die Zahlen entstanden sind

heading-reading = Was gelesen wurde
export-format = { $flavour }-Archiv
export-parts = { $count ->
    [one] { $count } Teil
   *[other] { $count } Teile
}
export-day = vom { $date }
export-one-day = Inhalte vom { $first }
export-span = Inhalte vom { $first } bis { $last }
reading-members = { $read ->
    [one] Eine Datei gelesen
   *[other] { $read } Dateien gelesen
}, { $ignored } nicht gebraucht, { $unknown } unbekannt, { $failed } unlesbar.
reading-families = Im Archiv, aber nicht gezählt: { $families }.
heading-failed = Was nicht gelesen werden konnte
heading-notices = Hinweise

heading-region = Region: { $region }
heading-minor = Konto einer minderjährigen Person
note-ch = Gezählt ist wie im Europäischen Wirtschaftsraum, denn Meta hat das Training in der Schweiz zur selben Zeit begonnen und nimmt Widersprüche mit denselben Formularen an. Dein Recht dazu steht im Datenschutzgesetz (DSG).
note-visibility-only = Metas Text für diese Region haben wir nicht ausgewertet. Gezählt ist nur, was öffentlich ist oder an Meta AI ging; ob Meta es für KI-Training nutzt und welche Rechte du hast, sagt dieser Bericht nicht.
note-minor = Gezählt ist mit „--minor“: Beiträge, Fotos, Kommentare und Profilangaben zählen nicht, Nachrichten an Meta AI schon. Öffentliche Bilder dieser Person in Konten von Erwachsenen gehören zum Training; dagegen können deren Inhaber und die Eltern etwas tun.
note-minor-visible = „--minor“ ändert hier keine Zahl: Für diese Region ist kein Text bekannt, der öffentliche Inhalte von Minderjährigen ausnimmt.

more-long = Mehr im Terminal: was möglich ist und warum, die Schritte im Einzelnen, andere Menschen, was gelesen wurde{ $notices ->
    [0] {""}
    [one] , ein Hinweis
   *[other] , { $notices } Hinweise
}:
more-open = Alles als Seite im Browser, zum Lesen und Drucken:
letter-unsaved = Gespeichert wurde nichts. Derselbe Befehl mit „--open“ dahinter speichert den Brief als Seite zum Ausfüllen und Drucken und öffnet sie.
closing-privacy = Dieser Bericht ist auf deinem Computer entstanden; nichts wurde verschickt. Der Bericht selbst enthält keine Namen und keine Texte aus deinem Archiv.
closing-legal = Keine Rechtsberatung.
closing-certain = „Sicher“: Metas Text oder Hilfeseite sagt es selbst. „Möglich“: Archiv oder Text lassen es offen.
lead-stale = Das Recht und Metas Text wurden zuletzt am { $checked } geprüft, vor mehr als einem Jahr: Beides kann sich seither geändert haben. Sieh nach, was Meta heute sagt ({ $address }) und was deine Datenschutzaufsicht sagt, und nimm eine neuere Fassung dieses Programms.
closing-version = widerspruch { $version } · Stand { $date } · Metas Richtlinie vom { $policy }, zuletzt geprüft am { $checked } · { $region }
closing-version-visible = widerspruch { $version } · Stand { $date } · gezählt nach Sichtbarkeit (Regeln vom { $policy }, zuletzt geprüft am { $checked }) · { $region }

## Fehler, die einen Lauf beenden

error-path-missing = { $path }: Diese Datei oder diesen Ordner gibt es nicht. Prüfe die Schreibweise, oder ziehe die Datei aus dem Dateimanager in dieses Fenster. Namen mit Leerzeichen gehören in Anführungszeichen.
error-command-near = „{ $word }“ kenne ich nicht. Meintest du „{ $command }“?
error-command-missing = Auch kein Befehl heißt so; die Befehle sind { $commands }.
error-output-foreign = Dateien, die auf .{ $ending } enden, schreibt dieses Programm nicht. Nimm einen Namen mit .html: Die Seite lässt sich im Browser drucken und als PDF sichern.
error-output-ending = Dateien, die auf .{ $ending } enden, schreibt dieses Programm nicht. Nimm einen Namen mit einer dieser Endungen: { $endings }
error-table-without-details = Als Tabelle gibt es die einzelnen Inhalte: Füge --details --details-format csv (oder jsonl) hinzu. Den Bericht schreibt --output mit einem Namen auf .html, .md, .txt oder .json.
error-output-exists = { $path } gibt es schon und wird nicht überschrieben. Wähle einen anderen Namen, oder füge --force hinzu.
error-path-empty = Einer der angegebenen Namen ist leer. Nenne eine Datei oder einen Ordner, zum Beispiel ~/Downloads.
error-path-special = { $path } ist weder Datei noch Ordner, sondern eine Pipe oder ein Gerät; das Lesen würde vielleicht nie enden. Speichere, was herauskommt, als Datei und gib diese an.
error-output-input = { $path } gehört zu dem, was hier gelesen wird, und wird nicht überschrieben, auch nicht mit --force. Wähle einen anderen Namen oder einen anderen Ordner.
error-output-link = { $path } ist eine Verknüpfung zu einem anderen Ort. Durch Verknüpfungen hindurch wird nichts geschrieben: Gib die Datei selbst an, oder wähle einen anderen Namen.
error-output-special = { $path } ist keine gewöhnliche Datei; an ihre Stelle wird nichts geschrieben. Wähle einen anderen Namen; ohne --output erscheint das Ergebnis im Terminal.
error-output-archive = { $path } ist ein Zip-Archiv und wird nicht überschrieben, auch nicht mit --force. Wähle einen anderen Namen.
interrupted-nothing = Abgebrochen. Dieser Schritt hat keine Datei geschrieben.
interrupted-some = Abgebrochen. Die oben genannten Dateien sind ganz geschrieben, sonst nichts.
io-not-found = Diese Datei oder diesen Ordner gibt es nicht. Prüfe die Schreibweise.
io-permission-denied = Dafür fehlt die Erlaubnis. Wähle einen Ordner, der dir gehört, oder prüfe die Rechte.
io-already-exists = Das gibt es schon. Wähle einen anderen Namen, oder füge --force hinzu.
io-storage-full = Der Speicher ist voll. Schaffe Platz, oder wähle einen anderen Ort.
io-read-only = Hier lässt sich nichts speichern. Wähle einen anderen Ordner, zum Beispiel deine Dokumente.
io-is-a-folder = Das ist ein Ordner, gebraucht wird eine Datei.
io-not-a-folder = Ein Teil dieses Pfads ist eine Datei und kein Ordner. Prüfe die Schreibweise.
mac-allow = Auf dem Mac: Systemeinstellungen › Datenschutz & Sicherheit › Dateien & Ordner; dort dem Terminal den Ordner erlauben.
io-other = Das System meldet: { $why }
error-open-no-page = --open zeigt eine Seite im Browser. Füge --format html hinzu, oder lass --format weg.
error-several-formats = Mehrere Formate brauchen einen Namen für die Dateien. Füge zum Beispiel --output bericht hinzu.
error-faces-absent = Diese Fassung des Programms ist ohne das Zählen von Gesichtern gebaut. Lass --faces weg, oder nimm die Fassung mit.
error-nothing-counted = Das Archiv wurde erkannt, aber nichts darin ließ sich lesen, was zählt. Private Nachrichten zum Beispiel zählen nicht. Was darin liegt, zeigt „widerspruch inspect { $archives }“. Fordere das Archiv noch einmal an und wähle Beiträge, Kommentare und persönliche Angaben aus.
progress-read = {"\u00A0"}% gelesen
progress-photos = Fotos angesehen
progress-pace = , { $speed }/s, noch etwa { $time }
error-nothing-found = Hier ist kein Archiv von Facebook oder Instagram und kein Chat von WhatsApp. Nenne die heruntergeladene Zip-Datei, den entpackten Ordner oder den Ordner, in dem sie liegen, zum Beispiel: widerspruch ~/Downloads
error-nothing-left = Damit bleibt nichts, was sich zählen lässt.
error-nothing-countable = Hier liegt ein Archiv von Meta, aber ohne Beiträge, Fotos, Kommentare und Profil; vielleicht wurden sie beim Herunterladen nicht ausgewählt. Fordere es noch einmal an, mit allen Informationen.
report-region = Gerechnet ist für: { $region }. Wohnst du woanders, gilt anderes; rechne dann so:
report-above = Das ist das Ende des Berichts; warum, und was du tun kannst, steht weiter oben. Zum Lesen und Drucken gibt es ihn als Seite im Browser:
## Geteilte Statistik

share-intro = Das ist genau die Datei, die geschrieben würde. Über jedem Teil steht, warum er niemanden verrät. Nichts davon wird verschickt: Die Datei bleibt auf diesem Computer, bis du sie selbst weitergibst.
share-why-format = Name des Formats und ein fester Satz, in jeder Datei gleich.
share-why-number = Eine ausgeloste Zahl, nur für diese Datei. Sie kommt aus keinem Konto und steht für nichts; an ihr zeigt sich nur, ob dieselbe Datei zweimal abgegeben wurde.
share-why-ticket = Ein Abdruck der Einmalnummer, die du bekommen hast (nicht die Nummer selbst): Damit zählt niemand zweimal. In der Tabelle kommt er nicht vor. Wer die Nummern verteilt hat, kann an ihm erkennen, wessen Datei das ist, wenn aufgeschrieben wurde, wer welche bekam.
share-why-version = Version des Programms, Metas Richtlinie, der Tag, an dem sie zuletzt geprüft wurde, und ob sie der Maßstab war: bei allen gleich, die das Programm zur selben Zeit benutzen.
share-why-country = Das Land, weil du es angegeben hast.
share-why-platform = Welche Plattformen das Archiv enthält: Jede hat Millionen Nutzerinnen und Nutzer.
share-why-export = Format, Generation und Sprache des Archivs. Seltene Sprachen und alte Generationen sind zusammengefasst; eine Sprache, die in dem Land oder bei einem so alten Archiv selten ist, bleibt weg.
share-why-steps = Stufen statt Zahlen: 0, 1–9, 10–99, 100–999, 1.000–9.999, ab 10.000. Gefunden, sicher dabei, höchstens dabei.
share-why-shares = Anteile in Prozent, auf fünf gerundet und nur, wo mindestens 100 gefunden wurden: Eine genaue Zahl lässt sich daraus nicht errechnen.
share-why-answer = Beiträge, Fotos, Videos, Storys, Kommentare und Nachrichten an Meta AI zusammen, ebenfalls als Stufe.
share-why-timing = Wie viel davon aus der Zeit vor und nach dem Trainingsbeginn stammt. Keine Tage, keine Uhrzeiten.
share-why-years = Jahre in Vierergruppen und nur als Stufe.
share-why-third-parties = Wie viele andere Menschen genannt sind oder auf wie vielen Fotos jemand genannt ist, als Stufe. Wer es ist, steht nirgends.
share-why-ai = Ob es Nachrichten an Meta AI gibt, ja oder nein. Nie, was darin steht.
share-risk = Was an Risiko bleibt: Wer dein Archiv gut kennt, weil er es selbst ausgewertet hat, könnte die Datei wiedererkennen. Und auch eine Stufe sagt etwas, zum Beispiel, dass du an Meta AI geschrieben hast. Gib die Datei nur weiter, wenn das für dich in Ordnung ist.
share-short-intro = Das würde in der Datei stehen, in groben Stufen statt genauer Zahlen. Nichts davon wird verschickt: Die Datei bleibt auf diesem Computer, bis du sie selbst weitergibst.
share-short-row = { $what }: { $found } gefunden, { $least } sicher, { $most } höchstens
share-short-shares = davon { $least } sicher, { $most } höchstens
share-short-part = { $share } von allem
share-short-none = 0
share-short-step = { $low } bis { $high }
share-short-more = { $low } oder mehr
share-short-all = Zusammen, ohne Profilangaben
share-short-together = Alle Plattformen zusammen
share-short-before = Vor dem Trainingsbeginn
share-short-since = Seit dem Trainingsbeginn
share-short-undated = Ohne Datum
share-short-years = Nach Jahren: { $years }
share-short-people = Andere Menschen, die genannt sind: { $count }
share-short-ai = Nachrichten an Meta AI: ja
share-short-no-ai = Nachrichten an Meta AI: nein
share-short-country = Land: { $country }
share-short-no-country = Land: keine Angabe
share-short-rest = Dazu kommen Format, Alter und Sprache der Archive, soweit sie nicht selten sind, die Version von Programm und Richtlinie und eine ausgeloste Zahl. Namen, Texte, genaue Zahlen und Tage stehen nicht darin.
share-ask = Diese Datei schreiben?
share-ask-yes = ja, nach { $path }
share-ask-show = erst die Datei selbst sehen, mit dem Grund für jeden Teil
share-ask-no = nein, nichts schreiben
share-question = Diese Datei schreiben? (j = ja, Eingabetaste = nein)
share-no-terminal = Hier lässt sich niemand fragen, deshalb wurde nichts geschrieben. Füge --yes hinzu, dann wird die Datei geschrieben.
share-written = Geschrieben: { $path }. Verschickt wurde nichts.
share-declined = Es wurde nichts geschrieben.
share-each-nothing = In diesem Ordner liegt weder eine Zip-Datei noch ein Ordner.
share-each-alike = { $count ->
    [one] So sieht die Datei aus.
   *[other] So sieht die erste Datei aus. Der Ordner hat { $count } Einträge; aus jedem wird eine solche Datei, für jeweils eine Person.
}
share-each-question = Diese und alle weiteren Dateien schreiben? (j = ja, Eingabetaste = nein)
share-each-written = geschrieben
share-each-in-part = geschrieben, aber nicht alles ließ sich lesen
share-each-left-out = ausgelassen
share-each-no-archive = Darin liegt kein Archiv von Facebook, Instagram oder einer anderen Plattform von Meta.
share-each-done = { $count ->
    [one] Eine Datei liegt
   *[other] { $count } Dateien liegen
} in { $path }. Ihre Namen sind ausgeloste Zahlen und sagen nichts über Personen. Verschickt wurde nichts. Die Tabelle macht „widerspruch pool { $path }“.
share-each-failed = { $count ->
    [one] Ausgelassen wurde ein Eintrag:
   *[other] Ausgelassen wurden { $count } Einträge:
}
share-each-folder = { $path } ist kein leerer Ordner oder gehört zu den Archiven. Nimm einen neuen: Wer zweimal geschrieben wird, zählt sonst doppelt.
share-refused-faces = In diesem Bericht sind Gesichter mitgezählt; die Statistik zählt nur Fotos, auf denen jemand genannt ist. Nimm einen Bericht ohne „--faces“, oder nenne statt des Berichts das Archiv.
share-refused-minor = Der Bericht betrifft das Archiv einer minderjährigen Person. Statistik über Kinder wird nicht geteilt.
share-refused-broken-off = Ein Download ist abgebrochen oder nur ein Teil; für eine Statistik sind seine Zahlen zu klein. Lade das Archiv noch einmal herunter, oder entpacke alle Teile zusammen.
share-refused-nothing = Es gibt nichts zu teilen: Der Bericht nennt weder ein Archiv noch Inhalte. Gib die Zip-Datei oder den Ordner an, den du von Meta heruntergeladen hast.
share-refused-report = Der Bericht stammt nicht von diesem Programm oder wurde verändert; daraus lässt sich keine Statistik ziehen.

## Zusammengeführte Statistik

pool-title = Was unter Metas KI-Training fällt, über viele Menschen
pool-title-all = { $people ->
    [one] Bei der einen Person fällt sicher etwas unter Metas KI-Training
   *[other] Bei allen { $people } Personen fällt sicher etwas unter Metas KI-Training
}
pool-title-some = Bei { $some } von { $people } Personen fällt sicher etwas unter Metas KI-Training
pool-title-people = Was von { $people } Menschen unter Metas KI-Training fällt
pool-everybody = Alle
pool-people = { $people ->
    [one] Eine Person
   *[other] { $people } Personen
}
pool-public = { $people ->
    [0] Niemand hat öffentliche Inhalte, die sicher unter das Training fallen.
   *[other] Mit öffentlichen Inhalten, die sicher unter das Training fallen (Nachrichten an Meta AI stehen für sich): { $people } ({ $share })
}
pool-ai = { $people ->
    [0] Niemand hat Nachrichten an Meta AI.
   *[other] Mit Nachrichten an Meta AI: { $people } ({ $share })
}
pool-countries = Länder: { $list }
pool-languages = Sprachen: { $list }
pool-flavours = Formate: { $list }
pool-layouts = Form des Exports: { $list }
pool-word-rest = übrige
pool-word-other = andere
pool-word-text = Text
pool-word-l4 = seit 2024
pool-word-l3 = Ende 2022 bis Anfang 2024
pool-word-g4 = seit 2026
pool-word-g3 = 2024 bis Anfang 2026
pool-word-page = Seite
pool-word-chat = Chat
pool-word-app = Meta-AI-App
pool-word-not-given = ohne Angabe
pool-word-unknown = unbekannt
pool-word-several = mehrere
pool-word-older = ältere
pool-word-german = Deutsch
pool-word-english = Englisch
pool-answer = Alle Inhalte
pool-third-parties = Genannte andere Menschen
pool-timing = Vor und seit dem Trainingsbeginn
pool-before = vorher
pool-since = seitdem
pool-undated = ohne Datum
pool-years = Aus welchen Jahren
pool-people-with = Personen mit …
pool-middle = Person in der Mitte
pool-and-more = ab { $from }
pool-chart = Wie viele Personen so viele betroffene Inhalte haben: sicher und höchstens
pool-chart-everybody = Wie viele Personen so viele betroffene Inhalte haben: sicher und höchstens; bei anderen Menschen: wie viele genannt sind
pool-chart-years = Wie viele Personen so viele Inhalte aus diesen Jahren haben (gefunden)
pool-figures = Die Zahlen
pool-how = So ist das zu lesen
pool-rule = Keine Zahl über weniger als { $threshold } Personen wird gezeigt, und keine lässt sich aus den anderen errechnen: Felder, die etwas verraten würden, sind mit dem Feld daneben zusammengelegt, kleine Länder und Sprachen stehen unter „übrige“.
pool-median = „Person in der Mitte“: Die eine Hälfte der Personen hat so viel oder weniger, die andere so viel oder mehr. Bekannt ist nur die Stufe.
pool-half-none = Hälfte hat nichts
pool-sections-hidden = Eine Plattform, die hier fehlt, kam in weniger als { $threshold } Archiven vor oder würde zusammen mit den anderen etwas über so wenige Personen verraten.
pool-sample = Das sind die Menschen, die ihre Statistik abgegeben haben. Sie haben sich selbst dazu entschieden und wurden nicht ausgelost; die Anteile gelten deshalb nicht für alle auf der Plattform.
pool-joined = Ein Pfeil, ein breites Feld oder ein Farbverlauf: mit den Feldern daneben zusammengezählt.
pool-made-with = Erstellt mit widerspruch { $version } auf dem Computer derjenigen, die zusammengeführt haben.
pool-collected-by = Gesammelt von: { $name }
pool-made-on = Stand: { $date }
pool-source = Quelle: { $name }
pool-source-unnamed = Quelle: abgegebene Statistiken
pool-source-people = { $people ->
    [one] eine Person, freiwillig, keine Zufallsstichprobe
   *[other] { $people } Personen, freiwillig, keine Zufallsstichprobe
}
pool-columns = Die Säule vor jeder Zahl: ihr Anteil an allen Personen der Zeile.
pool-charts-where = Jedes Diagramm wird eine eigene Datei. Nenne dafür einen Ordner: „--format svg -o diagramme/“.
pool-charts-folder = Die Diagramme brauchen einen eigenen Ordner, neu oder leer, und nicht den der Statistiken: { $path } ist keiner.
pool-charts-written = { $count ->
    [0] Für ein Diagramm sind es zu wenige Personen. Nichts wurde geschrieben.
    [one] Ein Diagramm liegt in { $path }.
   *[other] { $count } Diagramme liegen in { $path }.
}
pool-too-few = Für eine Tabelle sind es zu wenige: Keine der Plattformen kam in mindestens { $threshold } Archiven vor.
pool-empty-steps = Stufen, in denen hier niemand liegt, haben keine Spalte.
pool-policies = Diese Statistiken rechnen nach verschiedenen Fassungen von Metas Richtlinie ({ $list }). Was gefunden wurde, lässt sich vergleichen; was sicher oder höchstens unter das Training fällt, kann sich nur deshalb unterscheiden.
pool-versions = Diese Statistiken stammen von verschiedenen Versionen des Programms ({ $list }). Plattformen, Länder und Formate lassen sich vergleichen; Anzahlen können sich unterscheiden, weil eine spätere Version mehr liest oder genauer zählt.
pool-versions-help = Einheitlich wird es, wenn alle „widerspruch share“ mit derselben Version noch einmal ausführen.
pool-left-out = Nicht mitgezählte Dateien: { $list }.
pool-left-out-again = noch einmal abgegeben
pool-left-out-ticket = ohne gültige Einmalnummer
pool-left-out-impossible = mit Zahlen, die es nicht geben kann
pool-left-out-unreadable = nicht lesbar
pool-flood = Von den gezählten Dateien haben { $step } denselben Inhalt. Bei kleinen Archiven kommt das vor; es kann aber auch sein, dass jemand Menschen erfunden hat.
pool-flood-figures = Von den gezählten Dateien haben { $step } dieselben Zahlen bis hin zu den Anteilen, obwohl sie sich sonst unterscheiden. Bei großen Archiven ist das kaum Zufall; vielleicht hat jemand Personen erfunden, indem er eine Kopie verändert hat.
pool-alike = { $count ->
    [one] Eine der gezählten Dateien hat denselben Inhalt wie eine frühere, nur ihre Nummer ist eine andere.
   *[other] { $count } der gezählten Dateien haben denselben Inhalt wie eine frühere, nur ihre Nummern sind andere; { $largest } Dateien sind sich alle gleich.
} Bei kleinen Archiven kommt das vor; es kann auch heißen, dass jemand zweimal mitmacht oder Menschen erfindet. „--list alike“ nennt diese Dateien, „--tickets“ hilft beim nächsten Mal.
pool-tickets-line = { $path }: Zeile { $line } ist keine Einmalnummer. In der Liste steht eine in jeder Zeile, mit 8 bis 64 Buchstaben von A bis Z und Ziffern.
pool-nothing = Hier liegen keine Statistiken. Eine für jede Person macht „widerspruch share ARCHIV“; deren Dateien führt „widerspruch pool“ zusammen.
pool-threshold = Die Schwelle liegt bei mindestens { $smallest } Personen.
pool-too-many = Das sind mehr als { $most } Dateien, mehr als ein einzelner Rechner auseinanderhalten kann. docs/pooling.md zeigt dieselbe Auszählung mit DuckDB und Spark.
pool-tally-line = { $path }: Zeile { $line } nennt keine Zelle einer Auszählung. docs/pooling.md sagt, wie man eine erstellt.
pool-again = Wer von diesen Menschen und weiteren später noch eine Tabelle veröffentlicht, verrät damit die, die dazwischen dazukamen – außer sie entsteht mit „widerspruch pool --published“ und der Begleitdatei dieser Tabelle.
pool-open-call = Wenn beim Sammeln alle etwas abgeben können, können von { $threshold } Personen in einem Feld { $invented } erfunden sein; dann verrät das Feld die eine echte. Bei offenen Aufrufen hilft „--threshold 10“.
pool-ledger-written = Daneben liegt { $path }. Diese Begleitdatei bitte aufheben und nicht veröffentlichen: Sie sagt, wer in der Tabelle steckt, und wird für die nächste Tabelle gebraucht (--published).
pool-ledger-none = Eine Begleitdatei gibt es nicht: Die Auszählung nennt nicht, wer gezählt wurde. Eine zweite Tabelle dieser Sammlung lässt sich so nicht schützen. docs/pooling.md zeigt, wie die Auszählung das tut.
pool-ledger-exists = { $path } gehört zu einer Tabelle, die vielleicht schon veröffentlicht ist, und bleibt deshalb stehen. Gib der neuen Tabelle einen anderen Namen, oder lösche beide, wenn niemand die alte gesehen hat.
pool-ledger-missing = { $path } fehlt. Diese Begleitdatei entstand neben der Tabelle; ohne sie weiß das Programm nicht, wer dazukam.
pool-ledger-line = { $path }: Zeile { $line } gehört nicht zu einer Begleitdatei, oder die Datei ist nicht vollständig.
pool-published-gone = { $people ->
    [one] Eine Person aus der veröffentlichten Tabelle ({ $path }) fehlt
   *[other] { $people } Personen aus der veröffentlichten Tabelle ({ $path }) fehlen
} in der neuen Sammlung. Der Unterschied beider Tabellen würde von ihnen erzählen, deshalb entsteht keine. Nimm alle von damals wieder dazu.
pool-published-few = Seit der veröffentlichten Tabelle { $newcomers ->
    [0] kam niemand dazu
    [one] kam eine Person dazu
   *[other] kamen { $newcomers } Personen dazu
}. Eine neue würde von so wenigen erzählen, deshalb entsteht keine: Es { $more ->
    [one] fehlt noch eine Person
   *[other] fehlen noch { $more } Personen
}.
pool-published-crossed = Zwei der veröffentlichten Tabellen haben einen Teil ihrer Personen gemeinsam. Was sie zusammen mit einer neuen verraten, lässt sich nicht absehen, deshalb entsteht keine.
pool-published-many = So viele Tabellen wurden schon veröffentlicht, dass sich nicht mehr prüfen lässt, was sie zusammen verraten. Deshalb entsteht keine neue.
pool-tally-no-people = Für --published muss die Auszählung nennen, wer gezählt wurde. docs/pooling.md zeigt, wie sie das tut.
pool-tally-tickets = { $count ->
    [one] Eine der gezählten Dateien hat eine Einmalnummer. Sie wurde mit keiner Liste verglichen
   *[other] { $count } der gezählten Dateien haben Einmalnummern. Sie wurden mit keiner Liste verglichen
}: Das tut nur „widerspruch pool --tickets“, und zwar mit den Dateien selbst.
pool-tally-twice = Dieselbe Statistik steckt in zwei der Auszählungen und würde doppelt zählen.
pool-tally-uneven = Die Auszählung geht nicht auf: { $variable } zählt andere Menschen, als ihr Abschnitt hat.
pool-refused = { $count ->
    [one] Eine Abgabe wurde ausgelassen:
   *[other] { $count } Abgaben wurden ausgelassen:
}
pool-refused-more = … und { $count } weitere
pool-refused-unreadable = lässt sich nicht lesen
pool-refused-too-large = ist größer als jede Statistikdatei
pool-refused-not-json = ist kein JSON
pool-refused-not-in-schema = folgt nicht dem Schema widerspruch.statistics/1 (Zeile { $line }, Spalte { $column })
pool-refused-contradiction = kann so nicht entstehen: { $what }
pool-contradiction-platform = keine Plattform
pool-contradiction-range = mehr sicher als höchstens, oder höchstens mehr als gefunden
pool-contradiction-share = ein Anteil, der nicht zu seiner Zahl passt
pool-contradiction-part = ein Teil, der größer ist als das Ganze, oder ein Ganzes, das seine Teile nicht erreichen
pool-contradiction-ai = Nachrichten an Meta AI, die es nicht gibt, oder umgekehrt
pool-contradiction-timing = ein Trainingsbeginn, wo keiner gilt
pool-archives = Hier liegen Archive, keine Statistiken. Eine Datei für jede Person macht „widerspruch share --each { $path } -o statistiken“, die Tabelle danach „widerspruch pool statistiken“.
pool-refused-zip = ist eine Zip-Datei: Sind Statistiken darin, entpacke sie; ist es ein Archiv, macht „widerspruch share“ daraus eine Statistik
pool-refused-csv = ist eine CSV-Datei: Hier werden die JSON-Dateien gebraucht, die „widerspruch share“ schreibt
pool-refused-newer = stammt von einer anderen Version: Mit der neuesten Version von widerspruch lässt sie sich lesen
pool-refused-duplicate = wurde schon gezählt
pool-refused-no-ticket = hat keine Einmalnummer
pool-refused-unknown-ticket = hat eine Einmalnummer, die nicht auf der Liste steht
pool-refused-used-ticket = hat eine Einmalnummer, mit der schon jemand mitgemacht hat
pool-like-figures = zählt mit, hat aber dieselben Zahlen wie eine frühere Datei
pool-like-another = zählt mit, hat aber denselben Inhalt wie eine frühere Datei

## Die Seite (HTML, Markdown)

range-to = bis
of-found = von { $found }
column-what = Was
column-year = Jahr
skip-to-steps = Gleich zu den Schritten
page-contents = Auf diesen Blättern
platforms-note = Nach Plattformen, alle Balken im selben Maßstab:
in-detail = Zeile für Zeile
years-as-table = Zahlen als Tabelle
heading-basis = Warum eine Spanne
heading-basis-plain = Woher die Zahlen kommen
heading-figures = Wie die Zahlen entstanden sind
heading-sources = Die Quellen, nach ihren Kürzeln
heading-rules = Welche Regeln entschieden haben
heading-glossary = Was die Wörter bedeuten
figure-range = Höchstens { $what }, { $low } davon sicher. Warum?
figure-certain = { $what }, alle sicher. Warum?
figure-possible = Höchstens { $what }, keine davon sicher. Warum?
figure-none = { $what }, nichts davon ist dabei. Warum?
rule-source = Seit { $since }; Quellen: { $sources }.
rule-source-undated = Quellen: { $sources }.
rule-source-more = Sicherheit: { $confidence }. { $places }

term-training = KI-Training
meaning-training = Meta entwickelt und verbessert seine KI mit öffentlichen Inhalten von Erwachsenen und mit dem, was Menschen seiner KI schreiben; in Europa seit dem 27. Mai 2025. Was darunter fällt, steht in Metas Datenschutzrichtlinie.
term-objection = Widerspruch
meaning-objection = Das Recht, der Nutzung der eigenen Daten zu widersprechen. Meta nimmt ihn mit einem Formular an und bestätigt ihn per E-Mail.
term-public = öffentlich
meaning-public = Alle können es sehen, auch ohne Freundschaft oder Konto.
term-archive = Archiv
meaning-archive = Die Kopie deiner Daten, die du bei Meta heruntergeladen hast.

## Was im Archiv liegt und nicht gezählt wird

family-meta_ai_media = Medien der Meta-AI-App
family-data_logs = Datenprotokolle
family-dating = Dating
family-edits = frühere Fassungen
family-event_replies = Zusagen zu Veranstaltungen
category-posts = Beiträge und Fotos
category-comments = Kommentare
category-profile = Profil

family-friends = Freunde und Follower
family-fundraisers = Spendenaktionen
family-group_documents = Dokumente in Gruppen
family-instants = Instants
family-listing_history = alte Marketplace-Anzeigen
family-memories = Erinnerungen
family-meta_ai_chats = Chats mit Meta AI
family-notes_to_friends = Notizen an Freunde
family-page_activity = Aktivität auf Seiten
family-pending = Entwürfe und geplante Beiträge
family-private_messages = private Nachrichten
family-reactions = Likes und Reaktionen
family-reposts = Reposts
family-saved = Gespeichertes
family-searches = Suchen
family-story_reactions = Reaktionen auf Storys
family-tags_by_others = Markierungen durch andere
family-threads_activity = Aktivität auf Threads
family-votes = Abstimmungen
family-wall_posts_by_others = Einträge anderer in deiner Chronik

## Briefe: Rahmen. [[…]] sind Stellen, die nur der Mensch selbst füllen kann.

letter-name = [[Vorname Nachname]]
letter-name-parents = [[Namen beider Eltern]]
letter-street = [[Straße und Hausnummer]]
letter-town = [[Postleitzahl und Ort]]
letter-place-and-date = { $town }, { $date }
letter-authority-unknown = [[Datenschutzbehörde an deinem Wohnort]]
letter-controller-unknown = [[Anschrift der Meta-Gesellschaft, die für dein Land zuständig ist]]
letter-dear = Sehr geehrte Damen und Herren,
letter-dear-friend = Hallo [[Name]],
letter-farewell = Mit freundlichen Grüßen
letter-farewell-friend = Liebe Grüße
letter-signature = [[Unterschrift]]
letter-signature-first-parent = [[Unterschrift des einen Elternteils]]
letter-signature-second-parent = [[Unterschrift des anderen Elternteils]]
letter-signature-child = [[Unterschrift des Kindes, wenn es 14 oder älter ist]]
letter-enclosures = Anlagen
letter-notes = Hinweise für dich (nicht Teil des Briefes)
letter-fill-here = Klick auf eine gelbe Stelle und schreib; danach drucken oder als PDF sichern, denn die Seite merkt sich nichts.
letter-placeholders = Das musst du noch ausfüllen

letter-subject-objection-gdpr = Widerspruch nach Art. 21 Abs. 1 DSGVO: Nutzung meiner Daten für KI
letter-subject-objection-dsg = Widerspruch nach Art. 30 Abs. 2 Bst. b DSG: Bearbeitung meiner Daten für KI
letter-subject-objection-plain = Nutzung meiner Daten für KI: Ich widerspreche
letter-subject-third-party-gdpr = Widerspruch und Antrag auf Löschung (Art. 21 Abs. 1, Art. 17 Abs. 1 DSGVO): Daten über mich, die andere veröffentlicht haben
letter-subject-third-party-dsg = Widerspruch und Begehren um Löschung (Art. 30 Abs. 2 Bst. b, Art. 32 DSG): Daten über mich, die andere veröffentlicht haben
letter-subject-third-party-plain = Daten über mich, die andere veröffentlicht haben: Ich widerspreche der Nutzung für KI
letter-subject-parent-gdpr = Widerspruch und Antrag auf Löschung für unser Kind (Art. 21 Abs. 1, Art. 17 Abs. 1 DSGVO)
letter-subject-parent-dsg = Widerspruch und Begehren um Löschung für unser Kind (Art. 30 Abs. 2 Bst. b, Art. 32 DSG)
letter-subject-parent-plain = Daten unseres Kindes: Wir widersprechen der Nutzung für KI
letter-subject-complaint-gdpr = Beschwerde nach Art. 77 DSGVO: Meta und die Nutzung meiner Daten für KI
letter-subject-complaint-dsg = Anzeige: Meta und die Bearbeitung meiner Daten für KI
letter-subject-complaint-plain = Beschwerde: Meta und die Nutzung meiner Daten für KI
letter-subject-access-gdpr = Auskunft nach Art. 15 DSGVO: Nutzung meiner Daten für KI
letter-subject-access-dsg = Auskunft nach Art. 25 DSG: Bearbeitung meiner Daten für KI
letter-subject-access-plain = Auskunft: Nutzung meiner Daten für KI
letter-subject-locked-out-gdpr = Widerspruch nach Art. 21 Abs. 1 DSGVO ohne Zugang zum Konto: Nutzung meiner Daten für KI
letter-subject-locked-out-dsg = Widerspruch nach Art. 30 Abs. 2 Bst. b DSG ohne Zugang zum Konto: Bearbeitung meiner Daten für KI
letter-subject-locked-out-plain = Nutzung meiner Daten für KI: Ich widerspreche, ohne Zugang zum Konto

## Briefe: Widerspruch

letter-accounts = ich nutze die folgenden Konten:
letter-account-name = [[Name und Nutzername dieses Kontos]]
letter-account-phone = [[Telefonnummer dieses Kontos]]
letter-account-unknown = [[Plattform, Name und Nutzername oder Profil-Link jedes Kontos]]
letter-account-email = E-Mail-Adresse der Konten: [[E-Mail-Adresse]]
letter-locked-out = ich komme nicht mehr in die folgenden Konten und kann deshalb Ihr Formular nicht nutzen. Ich widerspreche auf diesem Weg:
letter-locked-out-help-gdpr = Bitte erleichtern Sie mir, mein Recht auszuüben (Art. 12 Abs. 2 DSGVO): Antworten Sie mir an die Anschrift dieses Briefes. Weitere Nachweise folgen nur, wenn Sie begründete Zweifel an meiner Identität nennen (Art. 12 Abs. 6 DSGVO).
letter-locked-out-help-dsg = Bitte antworten Sie mir an die Anschrift dieses Briefes. Weitere Nachweise folgen nur, wenn Sie begründete Zweifel an meiner Identität nennen.
letter-locked-out-help-plain = Bitte antworten Sie mir an die Anschrift dieses Briefes.
letter-access-gdpr = Ich bitte um Auskunft (Art. 15 Abs. 1 DSGVO) und um eine Kopie der Daten (Art. 15 Abs. 3 DSGVO), soweit es um die Entwicklung und Verbesserung von KI-Modellen und KI-Funktionen geht („KI bei Meta“):
letter-access-dsg = Ich bitte binnen 30 Tagen um Auskunft (Art. 25 DSG, hilfsweise Art. 15 DSGVO), soweit es um die Entwicklung und Verbesserung von KI-Modellen und KI-Funktionen geht („KI bei Meta“):
letter-access-plain = Ich bitte um Auskunft, soweit es um die Entwicklung und Verbesserung von KI-Modellen und KI-Funktionen geht („KI bei Meta“):
letter-access-whether = ob Daten, die mich betreffen, dafür verwendet wurden oder werden, seit wann und für welche Modelle,
letter-access-which = welche Arten von Daten es sind und welche meiner Inhalte: Beiträge, Bilder, Kommentare, Nachrichten an Meta AI,
letter-access-source = aus welcher Quelle sie stammen, soweit ich sie nicht selbst gegeben habe, etwa aus Beiträgen anderer,
letter-access-recipients = wem sie offengelegt wurden und wie lange sie dafür gespeichert bleiben.
letter-access-answer-gdpr = Bitte antworten Sie binnen eines Monats (Art. 12 Abs. 3 DSGVO) und begründen Sie eine Ablehnung (Art. 12 Abs. 4 DSGVO). Eine Beschwerde nach Art. 77 DSGVO und den Weg zum Gericht behalte ich mir vor.
letter-access-answer-dsg = Falls Sie die Auskunft verweigern, bitte ich um Gründe. Weitere Schritte behalte ich mir vor.
letter-access-answer-plain = Bitte antworten Sie binnen eines Monats und nennen Sie Gründe, falls Sie ablehnen.
letter-objection-gdpr = Ich widerspreche ab sofort der Verarbeitung aller mich betreffenden Daten zur Entwicklung und Verbesserung von KI-Modellen und KI-Funktionen („KI bei Meta“), auch soweit sie für Dritte geschieht oder die Daten an Dritte gehen. Der Widerspruch gilt für jedes weitere Training und umfasst:
letter-objection-dsg = Ich untersage Ihnen ausdrücklich und ab sofort, mich betreffende Daten zur Entwicklung und Verbesserung von KI-Modellen und KI-Funktionen („KI bei Meta“) zu bearbeiten, auch soweit es für Dritte geschieht oder die Daten an Dritte gehen (Art. 30 Abs. 2 Bst. b DSG). Der Widerspruch gilt für jedes weitere Training und umfasst:
letter-objection-plain = Ich widerspreche ab sofort der Nutzung aller mich betreffenden Daten zur Entwicklung und Verbesserung von KI-Modellen und KI-Funktionen („KI bei Meta“), auch soweit sie für Dritte geschieht. Der Widerspruch gilt für jedes weitere Training und umfasst:
letter-scope-public = meine öffentlichen Inhalte, gleich wie alt sie sind,
letter-scope-always = die Angaben meines Profils, die immer öffentlich sind,
letter-scope-ai = meine Interaktionen mit KI-Funktionen,
letter-scope-ai-chats = meine Interaktionen mit KI-Funktionen, insbesondere meine Chats mit Meta AI ({ $platforms }),
letter-scope-others = Inhalte anderer, soweit sie mich betreffen,
letter-scope-linked = alle Konten meiner Kontenübersicht, auch Threads.
letter-counts-range = Nach der Auswertung meines heruntergeladenen Archivs geht es um mindestens { $low } und höchstens { $high } Inhalte aus den Jahren { $first } bis { $last }.
letter-counts-up-to = Nach der Auswertung meines heruntergeladenen Archivs geht es um bis zu { $high } Inhalte aus den Jahren { $first } bis { $last }.
letter-counts-part = Nach der Auswertung meines heruntergeladenen Archivs, von dem ein Teil fehlt, geht es um mindestens { $low } Inhalte.
letter-counts-exact = { $high ->
    [one] Nach der Auswertung meines heruntergeladenen Archivs geht es um einen Inhalt.
   *[other] Nach der Auswertung meines heruntergeladenen Archivs geht es um { $high } Inhalte aus den Jahren { $first } bis { $last }.
}
letter-reasons = Die Gründe aus meiner besonderen Situation:
letter-reason-children = Auf meinen öffentlichen Bildern sind Kinder zu sehen, die selbst nicht entscheiden konnten.
letter-reason-minor-then = Ein Teil meiner Beiträge stammt aus der Zeit, als ich minderjährig war.
letter-reason-minor-then-gdpr = Ein Teil meiner Beiträge stammt aus der Zeit, als ich minderjährig war (Art. 17 Abs. 1 lit. f und Erwägungsgrund 65 DSGVO).
letter-reason-third-parties = In meinen Beiträgen sind andere Menschen erkennbar, die niemand gefragt hat.
letter-reason-third-parties-count = { $people ->
    [one] In meinen Beiträgen ist eine andere Person genannt; auch ihre Daten wären betroffen.
   *[other] In meinen Beiträgen sind { $people } andere Menschen genannt; auch deren Daten wären betroffen.
}
letter-reason-special-categories = Meine Beiträge lassen auf Gesundheit, Religion, politische Meinung oder sexuelle Orientierung schließen.
letter-reason-context = Ich habe für Freunde und Bekannte geschrieben, bevor es generative KI für alle gab; mit dieser Nutzung war nicht zu rechnen.
letter-reason-context-year = Meine Inhalte reichen bis { $year } zurück; generative KI für alle gab es damals noch nicht, und mit dieser Nutzung war nicht zu rechnen.
letter-reason-control = Was ein Modell einmal gelernt hat, lässt sich nicht zurückholen; ich würde die Kontrolle über meine Daten dauerhaft verlieren.
letter-reason-misuse = Ich fürchte, dass mein Bild oder mein Stil nachgebildet oder in falschem Zusammenhang wiedergegeben wird.
letter-reason-past-abuse = Meine Daten sind schon einmal missbraucht worden.
letter-reason-copyright = Außerdem habe ich Urheberrechte an meinen Inhalten und erlaube diese Nutzung nicht.
letter-reason-profession = Mein Beruf verlangt, dass ich mich öffentlich zurückhalte.
letter-reason-own = [[ein eigener Grund in ein, zwei Sätzen]]
letter-special-categories = Soweit darunter besondere Kategorien personenbezogener Daten sind (Art. 9 DSGVO), verlange ich, sie aus den für das Training bereitgehaltenen Inhalten und aus den Trainingsdaten zu entfernen.
letter-meanwhile-gdpr = Bis zur Klärung verlange ich, die Verarbeitung einzuschränken (Art. 18 Abs. 1 lit. d DSGVO), danach, die für das Training bereitgehaltenen Kopien zu löschen, auch aufbereitete (Art. 17 Abs. 1 lit. c DSGVO), und die Empfänger zu unterrichten (Art. 19 DSGVO).
letter-meanwhile-dsg = Ich verlange, die Bearbeitung zu diesem Zweck zu unterlassen und die für das Training bereitgehaltenen Kopien zu löschen, auch aufbereitete (Art. 32 DSG).
letter-meanwhile-plain = Ich bitte Sie, die für das Training bereitgehaltenen Kopien zu löschen, auch aufbereitete.
letter-meanwhile-parents-gdpr = Bis zur Klärung verlangen wir, die Verarbeitung einzuschränken (Art. 18 Abs. 1 lit. d DSGVO), danach die Löschung auch aufbereiteter Kopien und die Unterrichtung der Empfänger (Art. 19 DSGVO).
letter-burden-gdpr = Nach diesem Widerspruch dürfen Sie die Daten nicht mehr dafür verarbeiten, es sei denn, Sie weisen zwingende schutzwürdige Gründe nach, die meine Interessen, Rechte und Freiheiten überwiegen (Art. 21 Abs. 1 Satz 2 DSGVO).
letter-burden-dsg = Dass Daten von mir allgemein zugänglich sind, ändert daran nichts, denn ich untersage die Bearbeitung ausdrücklich (Art. 30 Abs. 3 DSG). Hilfsweise widerspreche ich nach Art. 21 Abs. 1 DSGVO, denn die Verantwortliche hat ihren Sitz in der Europäischen Union (Art. 3 Abs. 1 DSGVO).
letter-burden-parents-gdpr = Nach diesem Widerspruch dürfen Sie die Daten nicht mehr dafür verarbeiten, es sei denn, Sie weisen zwingende schutzwürdige Gründe nach, die die Interessen, Rechte und Freiheiten unseres Kindes überwiegen (Art. 21 Abs. 1 Satz 2 DSGVO).
letter-burden-parents-dsg = Dass Daten unseres Kindes allgemein zugänglich sind, ändert daran nichts, denn wir untersagen die Bearbeitung ausdrücklich (Art. 30 Abs. 3 DSG). Hilfsweise widersprechen wir nach Art. 21 Abs. 1 DSGVO, denn die Verantwortliche hat ihren Sitz in der Europäischen Union (Art. 3 Abs. 1 DSGVO).
letter-ask-gdpr = Bitte teilen Sie mir mit (Art. 15 DSGVO), ob, seit wann und für welche Modelle meine Daten verwendet und wem sie offengelegt wurden.
letter-ask-dsg = Bitte teilen Sie mir binnen 30 Tagen mit (Art. 25 DSG), ob, seit wann und für welche Modelle meine Daten verwendet und wem sie bekannt gegeben wurden.
letter-ask-plain = Bitte teilen Sie mir mit, ob, seit wann und für welche Modelle meine Daten verwendet wurden.
letter-confirm-gdpr = Ich bitte um Bestätigung binnen eines Monats (Art. 12 Abs. 3 DSGVO); eine Ablehnung bitte ich zu begründen (Art. 12 Abs. 4 DSGVO). Eine Beschwerde nach Art. 77 DSGVO und den Weg zum Gericht behalte ich mir vor.
letter-confirm-dsg = Ich bitte um Bestätigung binnen eines Monats und um Gründe, falls Sie ablehnen. Weitere Schritte behalte ich mir vor.
letter-confirm-plain = Ich bitte um Bestätigung binnen eines Monats und um Gründe, falls Sie ablehnen.
letter-confirm-parents-gdpr = Wir bitten um Bestätigung binnen eines Monats (Art. 12 Abs. 3 DSGVO); eine Ablehnung bitten wir zu begründen (Art. 12 Abs. 4 DSGVO). Eine Beschwerde nach Art. 77 DSGVO und den Weg zum Gericht behalten wir uns vor.
letter-confirm-parents-dsg = Wir bitten um Bestätigung binnen eines Monats und um Gründe, falls Sie ablehnen. Weitere Schritte behalten wir uns vor.
letter-confirm-parents-plain = Wir bitten um Bestätigung binnen eines Monats und um Gründe, falls Sie ablehnen.
letter-note-objection-gdpr = Das Formular ist schneller und hängt am Konto; ein Brief ist ebenso gültig. Am sichersten ist beides, der Brief als Einschreiben. Eine Ausweiskopie ist nicht nötig. Streiche jeden Grund, der auf dich nicht zutrifft.
letter-note-objection-dsg = Das Formular ist schneller und hängt am Konto. Am sichersten ist beides, der Brief als Einschreiben. Streiche jeden Grund, der auf dich nicht zutrifft.
letter-note-objection-plain = Ob es für deine Region ein Formular gibt, haben wir nicht geprüft. Streiche jeden Grund, der auf dich nicht zutrifft.
letter-note-deadline = Der Monat beginnt, wenn Meta den Brief bekommt. Zwei weitere Monate gibt es nur, wenn Meta das in diesem ersten Monat mit Gründen mitteilt (Art. 12 Abs. 3 DSGVO). Die Frage nach der Nutzung (Art. 15) kann dazu einladen: Ist dir eine schnelle Bestätigung wichtiger, streiche sie und frage mit einem eigenen Brief („widerspruch letter --kind access“).
letter-note-whatsapp = WhatsApp gehört zu einer eigenen Gesellschaft. Was du dort an Meta AI geschrieben hast, steht in diesem Brief an Meta. Für WhatsApps eigene Verarbeitung gibt es { $form } und die Anschrift { $address }; ein Nutzer berichtete 2025, dass man ihn von dort wegen Meta AI an Meta verwies.
letter-note-region = Für deine Region haben wir nicht geprüft, welches Recht gilt und welche Meta-Gesellschaft zuständig ist. Der Brief nennt deshalb keine Paragrafen.
letter-note-version = Stand dieses Schreibens: Metas Richtlinie vom { $policy }, zuletzt geprüft am { $checked }.
letter-note-access-gdpr = Ob deine Bilder im Training waren, kann dir sonst niemand zeigen: Diese Frage ist der einzige Weg. Meta muss binnen eines Monats antworten und darf um zwei Monate verlängern, wenn es das in diesem Monat mit Gründen mitteilt (Art. 12 Abs. 3 DSGVO). Ein Widerspruch ist dieser Brief nicht; den schreibt „widerspruch letter --kind objection“.
letter-note-access-dsg = Ob deine Bilder im Training waren, kann dir sonst niemand zeigen: Diese Frage ist der einzige Weg. Ein Widerspruch ist dieser Brief nicht; den schreibt „widerspruch letter --kind objection“.
letter-note-access-plain = Ein Widerspruch ist dieser Brief nicht; den schreibt „widerspruch letter --kind objection“.
letter-note-locked-out-gdpr = Schick den Brief als Einschreiben und heb den Beleg auf. Nenne das Konto so genau wie möglich, aber schick keine Ausweiskopie mit. Ein Gericht hatte schon einen solchen Fall: Am 19. Mai 2025 untersagte die Rechtbank Amsterdam Meta, die Daten eines Nutzers zusammenzuführen, auch für Meta AI, nachdem er sich zum Widersprechen nicht mehr anmelden konnte (ECLI:NL:RBAMS:2025:3381). Die Entscheidung des Gerechtshof vom 9. September 2025 betraf das Verfahren (ECLI:NL:GHAMS:2025:2414); wie die Verhandlung vom 11. Dezember 2025 ausging, haben wir nicht gefunden.
letter-note-locked-out-dsg = Schick den Brief als Einschreiben und heb den Beleg auf. Nenne das Konto so genau wie möglich, aber schick keine Ausweiskopie mit.
letter-note-locked-out-plain = Schick den Brief als Einschreiben und heb den Beleg auf. Nenne das Konto so genau wie möglich, aber schick keine Ausweiskopie mit.

## Briefe: kurzer Text für das Formular

letter-short = Ich widerspreche der Nutzung meiner öffentlichen Inhalte und meiner KI-Interaktionen für KI-Training, auch in allen verknüpften Konten.
letter-note-short-gdpr = Das Textfeld im Formular ist freiwillig; ein Satz genügt.
letter-note-short-dsg = Das Textfeld im Formular ist freiwillig; ein Satz genügt.
letter-note-short-plain = Ob es für deine Region ein Formular gibt, haben wir nicht geprüft.

## Briefe: was andere gepostet haben

letter-with-account = andere haben bei Facebook, Instagram oder Threads Daten über mich öffentlich gemacht, die nicht in meinem eigenen Konto stehen:
letter-account-open = [[Stehen lassen, was stimmt: Ich habe kein Konto bei Ihnen. / Mein Konto bei Ihnen heißt …]] Andere haben bei Facebook, Instagram oder Threads Daten über mich öffentlich gemacht:
letter-without-account = ich habe kein Konto bei Ihnen. Andere haben bei Facebook, Instagram oder Threads Daten über mich öffentlich gemacht:
letter-evidence-address = Adresse
letter-evidence-by = gepostet von
letter-evidence-when = wann
letter-evidence-shows = was zu sehen ist
letter-fill-address = [[Link zum Beitrag]]
letter-fill-by = [[Konto, das ihn gepostet hat]]
letter-fill-when = [[Datum]]
letter-fill-shows = [[zum Beispiel: Gesicht, links im Bild]]
letter-third-party-gdpr = Ich widerspreche der Verarbeitung dieser und aller anderen mich betreffenden Daten zur Entwicklung und Verbesserung von KI (Art. 21 Abs. 1 DSGVO) und beantrage, sie aus den dafür bereitgehaltenen Beständen zu löschen (Art. 17 Abs. 1 lit. c und d DSGVO).
letter-third-party-dsg = Ich untersage Ihnen ausdrücklich, diese und alle anderen mich betreffenden Daten zur Entwicklung und Verbesserung von KI zu bearbeiten (Art. 30 Abs. 2 Bst. b DSG), und verlange, sie aus den dafür bereitgehaltenen Beständen zu löschen (Art. 32 DSG).
letter-third-party-plain = Ich widerspreche der Nutzung dieser und aller anderen mich betreffenden Daten zur Entwicklung und Verbesserung von KI und bitte Sie, sie aus den dafür bereitgehaltenen Beständen zu löschen.
letter-not-made-public-by-me = Soweit es besondere Kategorien personenbezogener Daten sind, greift Art. 9 Abs. 2 lit. e DSGVO nicht: Ich habe sie nicht selbst öffentlich gemacht.
letter-not-made-public-by-child = Soweit es besondere Kategorien personenbezogener Daten sind, greift Art. 9 Abs. 2 lit. e DSGVO nicht: Unser Kind hat sie nicht selbst öffentlich gemacht.
letter-sources-gdpr = Bitte teilen Sie mir nach Art. 15 Abs. 1 DSGVO mit, welche Daten über mich Sie zu diesem Zweck verarbeiten, wem sie offengelegt werden und, weil sie nicht von mir stammen, woher Sie sie haben (lit. g).
letter-sources-dsg = Bitte teilen Sie mir binnen 30 Tagen mit (Art. 25 DSG), welche Daten über mich Sie zu diesem Zweck bearbeiten, aus welchen Quellen und an wen sie gehen.
letter-sources-plain = Bitte teilen Sie mir mit, welche Daten über mich Sie zu diesem Zweck nutzen und aus welchen Quellen.
letter-sources-parents-gdpr = Bitte teilen Sie uns nach Art. 15 Abs. 1 DSGVO mit, welche Daten unseres Kindes Sie zu diesem Zweck verarbeiten, wem sie offengelegt werden und woher Sie sie haben (lit. g).
letter-sources-parents-dsg = Bitte teilen Sie uns binnen 30 Tagen mit (Art. 25 DSG), welche Daten unseres Kindes Sie zu diesem Zweck bearbeiten, aus welchen Quellen und an wen sie gehen.
letter-sources-parents-plain = Bitte teilen Sie uns mit, welche Daten unseres Kindes Sie zu diesem Zweck nutzen und aus welchen Quellen.
letter-identity-gdpr = Die Angaben in diesem Brief genügen, um die Beiträge zu finden. Weitere Nachweise folgen nur, wenn Sie begründete Zweifel nennen (Art. 12 Abs. 6 DSGVO).
letter-identity-dsg = Die Angaben in diesem Brief genügen, um die Beiträge zu finden. Weitere Nachweise folgen nur, wenn Sie begründete Zweifel nennen.
letter-identity-plain = Die Angaben in diesem Brief genügen, um die Beiträge zu finden.
letter-enclosed-screenshots = Bildschirmfotos der genannten Beiträge
letter-note-third-party-gdpr = Mach von jedem Beitrag ein Bildschirmfoto mit Adresse und Datum. Ein eigenes Formular für das, was andere gepostet haben, kennen wir nicht; neben dem Brief bleibt Metas Portal für Datenschutzrechte: { $portal } (zuletzt gesehen { $date }). Ohne Konto musst du nach der Datenschutzaufsicht Niedersachsen zeigen, dass andere dich gepostet haben; die Behörde kritisiert diese Last. Bitte außerdem die Menschen selbst, zu widersprechen oder den Beitrag einzuschränken.
letter-note-third-party-dsg = Mach von jedem Beitrag ein Bildschirmfoto mit Adresse und Datum. Ein eigenes Formular für das, was andere gepostet haben, kennen wir nicht; neben dem Brief bleibt Metas Portal für Datenschutzrechte: { $portal } (zuletzt gesehen { $date }). Bitte außerdem die Menschen selbst, zu widersprechen oder den Beitrag einzuschränken.
letter-note-third-party-plain = Mach von jedem Beitrag ein Bildschirmfoto mit Adresse und Datum. Bitte außerdem die Menschen selbst, den Beitrag einzuschränken.

## Briefe: an Freunde

letter-friend-post = bei dir ist öffentlich etwas von mir zu sehen: [[Link zum Beitrag]].
letter-friend-why = Nach eigenen Angaben trainiert Meta seine KI seit dem 27. Mai 2025 mit dem, was Erwachsene öffentlich posten, auch wenn andere darauf zu sehen sind. Mein eigener Widerspruch reicht nur für mein Konto, nicht für deins.
letter-friend-why-plain = Ich möchte nicht, dass meine Bilder für KI genutzt werden, und an das, was in deinem Konto steht, komme ich nicht heran.
letter-friend-please = Magst du mir helfen? Jedes davon hilft, alles zusammen am besten:
letter-friend-object = Widersprich selbst; das dauert etwa fünf Minuten: in den Einstellungen von Facebook oder Instagram die Datenschutzrichtlinie öffnen, dort nach „Widerspruchsrecht“ suchen, dem Link „zu widersprechen“ folgen und die Frage nach KI bei Meta mit „Ja“ beantworten.
letter-friend-limit = Stell den Beitrag so ein, dass ihn nur Freunde sehen, oder lösch ihn.
letter-friend-untag = Nimm die Markierung von mir weg.
letter-friend-thanks = Es geht mir nicht um dich, sondern darum, was mit unseren Bildern geschieht. Danke dir!
letter-note-friend = Ein freundlicher Satz wirkt meist mehr als ein Paragraf.
letter-note-image-right = Wenn Bitten nicht hilft, in Deutschland: Bilder, auf denen du erkennbar bist, darf man in der Regel nur mit deiner Einwilligung veröffentlichen (§ 22 KUG, mit Ausnahmen in § 23).

## Briefe: Eltern

letter-parents = wir sind die sorgeberechtigten Eltern von [[Name des Kindes]], geboren am [[Geburtsdatum des Kindes]]. Bei Facebook, Instagram oder Threads sind Daten unseres Kindes öffentlich:
letter-parent-gdpr = Im Namen unseres Kindes widersprechen wir der Verarbeitung dieser und aller anderen Daten, die es betreffen, zur Entwicklung und Verbesserung von KI (Art. 21 Abs. 1 DSGVO) und beantragen, sie aus den dafür bereitgehaltenen Beständen zu löschen (Art. 17 Abs. 1 lit. c und d DSGVO).
letter-parent-dsg = Im Namen unseres Kindes untersagen wir Ihnen ausdrücklich, diese und alle anderen Daten, die es betreffen, zur Entwicklung und Verbesserung von KI zu bearbeiten (Art. 30 Abs. 2 Bst. b DSG), und verlangen, sie aus den dafür bereitgehaltenen Beständen zu löschen (Art. 32 DSG).
letter-parent-plain = Im Namen unseres Kindes widersprechen wir der Nutzung dieser und aller anderen Daten, die es betreffen, zur Entwicklung und Verbesserung von KI und bitten Sie, sie aus den dafür bereitgehaltenen Beständen zu löschen.
letter-parent-reason-gdpr = Unser Kind konnte darüber nicht selbst entscheiden. Kinder verdienen bei ihren Daten besonderen Schutz, weil sie die Folgen weniger überblicken (Erwägungsgrund 38 DSGVO).
letter-parent-reason-dsg = Unser Kind konnte darüber nicht selbst entscheiden. Kinder verdienen bei ihren Daten besonderen Schutz, weil sie die Folgen weniger überblicken.
letter-parent-reason-plain = Unser Kind konnte darüber nicht selbst entscheiden. Kinder verdienen bei ihren Daten besonderen Schutz, weil sie die Folgen weniger überblicken.
letter-note-parent-gdpr = Öffentliche Bilder von Kindern in Konten von Erwachsenen gehören nach Metas Text zum Training, Inhalte aus Konten von Minderjährigen nicht, wohl aber deren Chats mit Meta AI.
letter-note-parent-dsg = Öffentliche Bilder von Kindern in Konten von Erwachsenen gehören nach Metas Text zum Training, Inhalte aus Konten von Minderjährigen nicht, wohl aber deren Chats mit Meta AI.
letter-note-parent-plain = Mach von jedem Beitrag ein Bildschirmfoto mit Adresse und Datum.
letter-note-custody = In Deutschland üben Eltern mit gemeinsamer Sorge dieses Recht gemeinsam aus (§ 1629 BGB): Beide unterschreiben.
letter-note-alone = Hast du die Sorge allein, schreibe „ich“ statt „wir“ und streiche die zweite Unterschrift.
letter-note-child-signs = Ab etwa 14 Jahren sollte dein Kind mit unterschreiben; ist es jünger, streiche die Zeile.

## Briefe: Beschwerde

letter-complaint-gdpr = ich beschwere mich nach Art. 77 DSGVO über { $company }.
letter-complaint-dsg = ich zeige Ihnen an, wie { $company } mit meinen Daten umgeht.
letter-complaint-plain = ich beschwere mich darüber, wie [[die Meta-Gesellschaft, die für dein Land zuständig ist]] mit meinen Daten umgeht.
letter-complaint-facts = Am { $date } habe ich über [[Formular, Brief oder E-Mail]] der Nutzung meiner Daten zur Entwicklung und Verbesserung von KI widersprochen. Antwort: [[keine, oder: Ablehnung vom … mit der Begründung …]]. Es geht um diese Konten:
letter-day-of-objection = [[Tag des Widerspruchs]]
letter-complaint-rights-gdpr = Ich sehe mein Recht auf Widerspruch verletzt (Art. 21 Abs. 1 DSGVO) und, soweit keine Antwort kam, auch das auf eine Antwort binnen eines Monats (Art. 12 Abs. 3 DSGVO).
letter-complaint-rights-dsg = Ich habe dieser Bearbeitung ausdrücklich widersprochen (Art. 30 Abs. 2 Bst. b DSG).
letter-complaint-rights-plain = Mein Widerspruch ist bisher nicht beachtet worden.
letter-complaint-ask-gdpr = Bitte wirken Sie darauf hin, dass Meta meinen Widerspruch beachtet, die für das Training bereitgehaltenen Kopien löscht und mir antwortet, und geben Sie die Beschwerde an die federführende Behörde weiter, soweit das nötig ist (Art. 56, 60 DSGVO). Bitte unterrichten Sie mich über das Ergebnis (Art. 77 Abs. 2 DSGVO).
letter-complaint-ask-dsg = Bitte prüfen Sie, ob Anlass zu einer Untersuchung besteht, und teilen Sie mir mit, was Sie unternehmen.
letter-complaint-ask-plain = Bitte prüfen Sie den Fall und teilen Sie mir mit, was Sie unternehmen.
letter-complaint-ask-lead = Bitte sorgen Sie dafür, dass Meta meinen Widerspruch beachtet, die für das Training bereitgehaltenen Kopien löscht und mir antwortet. Über den Ausgang bitte ich mich zu unterrichten (Art. 77 Abs. 2 DSGVO).
letter-enclosed-objection = Kopie des Widerspruchs
letter-enclosed-reply = Antwort oder Bestätigung, falls es eine gibt
letter-note-complaint-gdpr = Eine Wartefrist gibt es nicht (Art. 77 DSGVO). Am aussichtsreichsten ist die Beschwerde, wenn Meta abgelehnt oder einen Monat lang nicht geantwortet hat. Zuständig ist die Aufsicht an deinem Wohnort, deinem Arbeitsplatz oder dem Ort des Verstoßes. Schweigt sie drei Monate, kannst du dagegen vor Gericht gehen (Art. 78 Abs. 2 DSGVO).
letter-note-complaint-dsg = Am aussichtsreichsten ist die Anzeige, wenn Meta abgelehnt oder einen Monat lang nicht geantwortet hat. Der EDÖB nimmt keine Beschwerden nach der DSGVO an, sondern Anzeigen; dafür hat er ein Meldeformular.
letter-note-complaint-plain = Am aussichtsreichsten ist die Beschwerde, wenn Meta abgelehnt oder einen Monat lang nicht geantwortet hat.
letter-note-wait = Der Monat ist noch nicht um: Bis zum { $date } darf Meta noch antworten. Beschweren darfst du dich schon vorher.
letter-note-authority-mail = Per E-Mail geht es auch: { $email } (Stand { $date }; sieh vorher auf der Seite der Behörde nach).
letter-note-authority-site = Seite der Behörde: { $site }. Die Anschrift stammt aus einem öffentlichen Verzeichnis, gelesen am { $date }; sieh vorher nach.
letter-note-authority-disputed = Für diese Anschrift haben wir keine amtliche Quelle gefunden, und öffentliche Verzeichnisse nennen verschiedene: Schicke nichts ab, bevor du sie auf der Seite der Behörde geprüft hast.
letter-note-authority-language = Diese Behörde nimmt Beschwerden in dieser Sprache an: { $language }. Diesen Brief gibt es nur auf Deutsch und Englisch; lass ihn übersetzen, oder frag vorher, ob er so genügt.
letter-note-hamburg = Die deutschen Behörden geben Fälle zu Meta nach Hamburg weiter, Hamburg arbeitet mit der irischen Behörde zusammen, die federführend ist.

## Die Regeln

rules-title = Die Regeln: was unter Metas KI-Training fällt
rules-intro = Grundlage ist Metas Richtlinie für den Europäischen Wirtschaftsraum in der Fassung vom { $policy }; zuletzt geprüft am { $checked }.
rules-order = Gelesen wird von oben: Die erste Regel, die passt, entscheidet.
rules-explained = Erklärt, aber nicht gezählt
rules-explained-note = Was kein eigener Inhalt ist oder im Archiv nicht für sich steht.
rules-hint = Mehr zu einer Regel, mit ihren Quellen: „widerspruch rules R01“.
rule-rule = Regel
rule-covers = Gilt für
rule-verdict = Fällt darunter?
rule-reason = Warum
rule-since = Seit
rule-since-none = kein Tag vermerkt
rule-confidence = Sicherheit
rule-sources = Quellen
source-rules = Regeln, die sich darauf stützen
source-without-rule = Keine. Sie ist nur eine Nachricht darüber, was Behörden, Gerichte und Verbände sagen, oder belegt, was in den Briefen steht.
rule-places = Wo es in den Quellen steht
rule-place-line = { $source }, für { $rules }
rules-open = Was offen ist
rules-open-note = Diese Regeln stützen sich auf weniger als den Wortlaut. Nichts davon zählt als sicher, und jede kann sich als falsch erweisen.
rules-open-beside = Offen ist außerdem, was keine Regel ist:
rules-open-objection = Ob ein später Widerspruch auch ältere Beiträge vor neuem Training schützt: Metas Bestätigung und Art. 21 DSGVO sprechen von künftiger Nutzung (P1, S8), Verbraucherzentrale und Bremer Aufsicht lesen es enger (S1, S3).
rules-open-forms = Wie die Formulare heute aussehen und ob jede Adresse noch stimmt: Gesehen haben wir sie nicht selbst; „widerspruch rules --links“ nennt für jede den Tag, an dem eine Quelle sie zuletzt sah.
rules-open-pages = Ob das Formular auch für Facebook-Seiten gilt; Berichte vom Mai 2025 bestreiten es.
rules-open-addresses = Die Anschriften der Behörden in Estland, Kroatien, Ungarn, Polen und der Slowakei: Öffentliche Verzeichnisse widersprechen sich, eine amtliche Quelle fanden wir nicht.
rules-open-decisions = Nicht gefunden bis zum 26. November 2026: ein Ergebnis der irischen Prüfung, eine Klage in der Hauptsache von Verbraucherzentrale NRW oder noyb, eine Einigung über den Datenschutzteil des „Digital Omnibus“, eine Entscheidung in der Hauptsache.
rule-changes = Was sich geändert hat
rule-without-source = Keine: Die Regel sagt nur, dass eine Angabe fehlt.
rule-any-platform = überall
rule-any-kind = alles
rule-minor-only = Konto einer minderjährigen Person
scope-leans-yes = vom Wortlaut offengelassen, eher ja
scope-leans-no = vom Wortlaut offengelassen, eher nein
verdict-yes = ja
verdict-unclear = offen
verdict-unknown = unbekannt
verdict-no = nein
verdict-leans-yes = offen, eher ja
verdict-leans-no = offen, eher nein
confidence-high = hoch
confidence-high-means = Originaltext gelesen, oder mehrere unabhängige Quellen stimmen überein
confidence-medium = mittel
confidence-medium-means = eine gute Quelle aus zweiter Hand, oder naheliegende Lesart eines Originaltexts
confidence-low = gering
confidence-low-means = eine schwache Quelle, ein Schluss, oder die Quellen widersprechen sich
source-captured = gespeichert: { $days }
source-captured-unknown = Kopie ohne Datum, gelesen am { $read }
source-excerpt = nur in Auszügen gelesen
source-without-place = keine Adresse vermerkt
change-support = { $sources }; Sicherheit: { $confidence }

explain-marketplace_comment = Kommentare auf dem Marketplace
explain-channel_activity = Aktivität in Kanälen
explain-reaction = Reaktionen
explain-vote = Abstimmungen und Zusagen
explain-tag_by_others = Markierungen durch andere
explain-wall_post_by_others = Beiträge anderer in der eigenen Chronik
explain-like = Likes
explain-broadcast_channel = Broadcast-Kanäle
explain-profile_facts = Angaben im Profil
explain-private_message = private Nachrichten
explain-channel_post = Kanäle
explain-ai_private_processing = KI mit „Private Processing“
explain-ai_chat_of_a_friend = was Freunde Meta AI über dich schreiben
explain-post_before_18 = Beiträge aus der Zeit vor dem 18. Geburtstag
explain-child_in_adults_photo = Kinder auf Fotos von Erwachsenen
explain-non_user_in_public_post = Menschen ohne Konto in Beiträgen anderer
explain-camera_metadata = Kameradaten von Fotos
explain-place_in_post = Orte in Beiträgen
explain-friends_list = Listen von Freunden und Followern
explain-searches_logins_ads = Suchen, Anmeldungen, Geräte, Werbung
explain-camera_roll = Vorschläge aus der Galerie des Handys
explain-deleted_before_start = vor dem Trainingsbeginn Gelöschtes
explain-partner_information = Angaben von Partnern und Dritten

error-no-such-rule = Eine Regel oder Quelle „{ $id }“ gibt es nicht. „widerspruch rules“ zeigt alle Regeln, zum Beispiel R01.
## Antworten aus „widerspruch audience“

answers-unreadable = { $path }: Die Antworten lassen sich nicht lesen. { $why }
answers-other-file = { $path }: Das ist keine Datei mit Antworten, denn sie ist viel zu groß. Gib die Datei an, die „widerspruch audience“ geschrieben hat.
answers-damaged = { $path }: Das ist keine Datei mit Antworten dieses Programms, oder sie ist beschädigt ({ $why }). Sie bleibt, wie sie ist. Beginne mit einer neuen: „--answers andere-datei.json“.
answers-place = Zeile { $line }, Spalte { $column }
answers-other-version = { $path }: Die Antworten stammen von einer anderen Version dieses Programms. Nimm diese Version, oder beginne mit einer neuen Datei.
answers-checked-draw = { $path }: Diese Stichprobe hat eine ältere Version des Programms gezogen, und darin kann mitgezählt sein, was du in der Gegenprobe gesehen hast. Ihr Ergebnis wäre nicht richtig. Beginne eine neue: „--answers andere-datei.json“.
answers-told-otherwise = { $path }: Diese Stichprobe wurde nach dem gezogen, was du vorher über deine Chronik gesagt hattest. Mit einem anderen „--facebook-audience“ gälte sie nicht mehr. Lass es weg, oder beginne eine neue Stichprobe: „--answers andere-datei.json“.
answers-contradictory = { $path }: Die Zahlen in der Datei widersprechen einander; jemand hat sie von Hand geändert. Nimm eine Sicherung, oder beginne mit einer neuen Datei.
## Einzelnachweis: jeder Inhalt mit seinem Fundort

details-heading = Jeder Inhalt einzeln
details-note = Anders als der Bericht darüber nennt diese Liste Namen und, wenn du es willst, Texte aus deinem Archiv; gib sie nicht weiter. Vorn steht die Nummer des Eintrags in seiner Datei, dann das Datum. Was als sicher, möglich oder nicht dabei gekennzeichnet ist, ergibt zusammen die Zahlen; Doppelte zählen nicht. R mit einer Zahl ist die Regel, die entschied, dahinter, wie gut sie belegt ist: H gut, M mittel, L wenig. In eckigen Klammern der Name der Zeile, auf den Doppelte verweisen.
details-copy-mark = doppelt
details-figure = { $what }: { $found } gefunden, { $least } sicher, { $most } höchstens
details-no-figure = In keiner Zahl enthalten: Bewertungen, Anzeigen, Veranstaltungen
details-account = { $platform }, Konto { $number }
details-part = Teil { $part } ({ $archive })
details-no-place = Angaben zum Profil
details-photo = Foto
details-video = Video
details-copy = { $kind } · dasselbe wie [{ $of }], dort gezählt
details-names-person = nennt jemanden
details-carrier = auch in { $place } ({ $kind }, { $rule })
details-decides = entschieden durch { $place } ({ $kind }, { $rule })
details-undated = undatiert
error-details-format = --details steht im Terminal unter dem Bericht. Für eine eigene Tabelle ergänze --details-format csv oder --details-format jsonl und lass --format weg.
## Dateien, die geschrieben werden

file-example = widerspruch-beispiel
file-report = widerspruch-bericht
file-letter-locked-out = widerspruch-ohne-zugang
file-letter-access = auskunft
file-letter-complaint = beschwerde
file-letter-parent = widerspruch-fuer-kind
file-letter-friend = bitte-an-freunde
file-letter-third-party = widerspruch-was-andere-posten
file-letter-short = widerspruch-kurztext
file-letter-objection = widerspruch-brief
file-written = Gespeichert: { $path }
file-opened = Der Browser sollte die Seite jetzt zeigen.
file-not-opened = Hier ließ sich kein Browser öffnen. Öffne die Seite mit einem Doppelklick.

## Briefe auf der Kommandozeile

ask-reasons = Welche Gründe treffen auf dich zu? Zwei oder drei genügen.
ask-reasons-archive = nach deinem Archiv
ask-reasons-numbers = Nummern, mit Komma getrennt (Enter nimmt die mit *, b = zurück):
ask-reasons-again = Bitte nur Nummern von 1 bis { $last }, mit Komma getrennt.
error-letter-faces = Für einen Brief werden keine Gesichter gezählt. Zeigen deine Fotos andere Menschen, nimm diesen Grund auf: --reason third-parties (weitere Gründe lassen sich mit Komma anfügen).
letter-minor-parent = --minor ändert hier nichts: In diesem Brief geht es ohnehin um ein Kind.
letter-estimate = Der Brief nennt, was feststeht: mindestens { $low }, höchstens { $high }. Die Schätzung aus deiner Stichprobe (etwa { $value }) gehört nicht hinein, denn sie ist nur wahrscheinlich.
letter-minor-idle = --minor ändert an diesem Brief nichts: Es ändert nur, was aus einem Archiv zählt, und das nennt ein Widerspruch. Schreiben Eltern für ihr Kind, nimm --kind parent.
error-command-late = „{ $command }“ ist ein Befehl und steht gleich am Anfang: widerspruch { $command } …
error-no-account-kind = „{ $kind }“ ist ein Brief für Menschen mit einem eigenen Konto. Den ohne Konto schreibt: widerspruch letter --no-account
error-reason-kind = Der Grund „{ $reason }“ ({ $code }) passt nicht in diesen Brief („{ $kind }“). Lass ihn weg; welche es gibt, zeigt „widerspruch letter --help“.
error-authority-ch = { $name } nimmt Anzeigen nach dem Schweizer Datenschutzgesetz entgegen. Füge --region ch hinzu, oder wähle die Behörde an deinem Wohnort.
error-authority-eea = { $name } ist für die Schweiz nicht zuständig. Lass --authority weg: Der Brief geht dann an den EDÖB.
error-authority-region = Welche Behörde für deine Region zuständig ist, haben wir nicht geprüft. Lass --authority weg und trage sie selbst ein.
error-objected-to-come = Der { $date } liegt in der Zukunft. Nenne den Tag, an dem du widersprochen hast, oder lass --objected weg.
error-evidence-file = { $path } enthält keine Liste, die sich lesen lässt. Erwartet wird eine CSV-Datei bis 1 MB: eine Zeile mit Überschriften, darunter je Zeile Adresse, wer es gepostet hat, wann, was zu sehen ist.

## Was Behörden, Gerichte und Verbände sagen

heading-authorities = Was Behörden, Gerichte und Verbände sagen
statement-line = { $date }, { $words } ({ $sources })
statement-lfd_niedersachsen = Niedersachsen (LfD): Löschung auch ohne Konto, mit Nachweis
statement-noyb = noyb: Abmahnung; nötig sei eine Einwilligung
statement-rechtbank_amsterdam = Rechtbank Amsterdam: Daten eines Ausgesperrten geschützt
statement-dpc = Irland (DPC, federführend): weder Anordnung noch Freigabe
statement-olg_koeln = OLG Köln (Eilverfahren): Training nicht untersagt
statement-hmbbfdi = Hamburg (HmbBfDI): Eilverfahren beendet, bleibt kritisch
statement-olg_schleswig = OLG Schleswig (Berichte): nicht eilig, wohl gegen Art. 9
statement-hamburg_complaints = Hamburg: Beschwerden über soziale Netze von 386 auf 1.052
statement-somi = SOMI: Klage auf Schadenersatz beim OLG Schleswig
statement-none-on-merits = Bis zum { $date } keine Entscheidung in der Hauptsache gefunden

## Gespeicherte Berichte

saved-how = Einen Bericht speichert „widerspruch ~/Downloads --format json --output bericht.json“.
saved-refused-too-large = { $path } ist größer als jeder Bericht.
saved-refused-not-json = { $path } ist kein JSON (Zeile { $line }, Spalte { $column }).
saved-refused-not-a-report = { $path } ist JSON, aber kein Bericht dieses Programms.
saved-refused-other-version = { $path } ist ein Bericht im Format „{ $word }“, das diese Version des Programms nicht lesen kann.
saved-refused-unfit = { $path } passt nicht zum Format des Berichts („{ $word }“); vielleicht hat ihn eine neuere Version geschrieben, oder er wurde verändert.
saved-refused-contradiction = Die Zahlen in { $path } widersprechen sich; der Bericht wurde verändert.

## Die Befragung: widerspruch audience

demo-next = Das war ein erfundenes Beispiel. Mit deinem eigenen Archiv geht es genauso: widerspruch ~/Downloads
demo-saved = Das Beispielarchiv liegt jetzt in { $path }. Alles darin ist erfunden.
survey-no-terminal = „widerspruch audience“ fragt dich Schritt für Schritt und braucht dafür ein Terminal, in dem du tippen kannst. Starte es direkt dort, ohne „|“ und „>“.
survey-hint = b zurück · q Pause
survey-wrong-key = Das bedeutet hier nichts. Du kannst drücken: { $keys }
survey-title = Wer konnte es sehen?
survey-nothing-open = Hier ist nichts zu fragen: Für alles in diesem Archiv steht schon fest, wer es sehen konnte, oder es kommt nicht darauf an.
survey-intro = { $count ->
    [one] Von einem Inhalt sagt dein Archiv nicht, wer ihn sehen konnte.
   *[other] Von { $count } Beiträgen, Fotos und Kommentaren sagt dein Archiv nicht, wer sie sehen konnte.
} Ein paar Fragen klären viel auf einmal. Den Rest schätzen wir aus einer Stichprobe: Der Zufall wählt einige Inhalte, und du siehst sie nach.
survey-privacy = Nichts verlässt diesen Computer. Nach jedem Tastendruck werden deine Antworten in { $path } gespeichert, ohne Texte und ohne Namen. Ein Tastendruck genügt, die Eingabetaste brauchst du nicht.
survey-welcome-back = Willkommen zurück! Wir machen da weiter, wo du aufgehört hast.
survey-question = Frage { $number } von { $count }
survey-settles = { $count ->
    [one] Klärt einen Inhalt
   *[other] Klärt { $count } Inhalte
} ({ $share } von allem, was offen ist).
survey-dont-know = weiß ich nicht
survey-yes = ja
survey-no = nein
survey-told = Wer konnte sehen, was du in deiner Facebook-Chronik gepostet hast?
survey-told-public = immer alle (öffentlich)
survey-told-friends = immer nur Freunde
survey-told-only-me = immer nur ich
survey-told-changed = erst das eine, ab einem Tag das andere
survey-told-mixed = mal so, mal so
survey-told-first = Was galt zuerst?
survey-told-since = Ab wann war es anders? Ein Jahr genügt, zum Beispiel 2015; genauer geht auch: 30.6.2015. Dann die Eingabetaste.
survey-told-no-day = Das ist kein Tag seit 2004. Schreibe es wie 2015 oder 30.6.2015.
survey-told-then = Und ab da?
survey-told-again = Hat es sich danach noch einmal geändert?
survey-value-public = alle (öffentlich)
survey-value-friends = nur Freunde
survey-value-only-me = nur ich
survey-group = Ist diese Facebook-Gruppe öffentlich?
survey-group-public = öffentlich (alle sehen die Beiträge)
survey-group-private = privat (nur Mitglieder)
survey-account = Ist dieses Instagram-Konto öffentlich? Du hast dort kommentiert.
survey-account-public = öffentlich
survey-account-private = privat (nur Follower)
survey-no-more-places = genug davon, weiter zur Stichprobe
survey-all-settled = Damit ist alles geklärt
survey-plan-title = Wie viele willst du nachsehen?
survey-plan-intro = { $count ->
    [one] Ein Inhalt ist noch offen.
   *[other] { $count } Inhalte sind noch offen.
} Welche du nachsiehst, bestimmt der Zufall. Je mehr, desto enger wird die Spanne:
survey-plan-row = { $draws } nachsehen, etwa { $minutes } Minuten (± { $margin } Inhalte)
survey-plan-all = alle { $draws } nachsehen, etwa { $minutes } Minuten (dann ist nichts mehr offen)
survey-plan-none = jetzt nicht
survey-plan-wider = Ohne Stichprobe wird die Spanne breiter als mit deiner Angabe: { $low } bis { $high } statt { $kept_low } bis { $kept_high }.
survey-plan-keep = zurück: meine Angabe gilt trotzdem
survey-plan-note = So genau wird es, wenn etwa die Hälfte öffentlich ist. Sind es fast alle oder fast keine, wird es viel genauer. Das Ergebnis der Stichprobe zeigen wir erst am Ende: Wer vorher hineinschaut, hört leicht auf, wenn es gefällt.
survey-more-title = Noch mehr nachsehen?
survey-more-note = Die Spanne gilt weiterhin mit 95 Prozent Sicherheit. Sie wird nie weiter als jetzt; sie ist etwas weiter, als wenn du gleich so viele gewählt hättest, weil du schon ein Ergebnis kennst. Dies ist der zweite Halt, er stand von Anfang an fest: Vorher aufzuhören bringt wenig.
survey-item = { $number } von { $count }
survey-thing = { $thing }, { $day }
survey-day = { $day }, { $time } Uhr
survey-undated = ohne Datum
survey-album = Fotoalbum „{ $name }“, darin ein Foto
survey-album-unnamed = ohne Namen
survey-album-all = Wer kann dieses Album sehen?
survey-place = Im Archiv, Eintrag { $record } in { $file }
survey-file = Im Archiv: { $file }
survey-link = Hier ist es zu sehen, wenn du angemeldet bist:
survey-link-photo = Das Foto dazu müsste hier zu sehen sein, wenn du angemeldet bist:
survey-find-facebook = So findest du es: Facebook › dein Profil › ⋯ › Aktivitätenprotokoll › Beiträge, dort nach Datum filtern.
survey-find-facebook-comment = So findest du ihn: Facebook › dein Profil › ⋯ › Aktivitätenprotokoll › Kommentare, dort nach Datum filtern. Wer den Beitrag darüber sehen kann, sieht auch deinen Kommentar.
survey-find-instagram = So findest du es: Instagram › Profil › ☰ › Deine Aktivität, dort nach Datum filtern.
survey-answer-now = Deine Antwort bisher: { $answer }
survey-answer-public = alle können es sehen (öffentlich, Weltkugel)
survey-answer-friends = Freunde (auch einige, auch Freunde von Freunden)
survey-answer-only-me = nur ich
survey-answer-group-public = steht in einer öffentlichen Gruppe
survey-answer-group-private = steht in einer privaten Gruppe
survey-answer-gone = gibt es nicht mehr
survey-answer-differs = von Foto zu Foto verschieden
survey-answer-skip = überspringen (nicht gefunden, weiß nicht)
survey-paused = Pause: { $done } von { $count } sind erledigt
survey-pause-later = ein andermal weitermachen, das Ergebnis bleibt bis dahin verdeckt
survey-pause-result = { $rest ->
    [one] aufhören und das Ergebnis sehen: Es stimmt auch so, aber nur auf etwa ± { $now } Inhalte. Noch ein Inhalt, und es wären ± { $planned }.
   *[other] aufhören und das Ergebnis sehen: Es stimmt auch so, aber nur auf etwa ± { $now } Inhalte. Mit den { $rest } übrigen wären es ± { $planned }.
}
survey-pause-on = weitermachen
survey-saved = Alle Antworten sind in { $path } gespeichert. Derselbe Befehl macht da weiter.
survey-result-title = Das Ergebnis
survey-result-before = Vorher bekannt: mindestens { $low }, höchstens { $high } deiner Inhalte.
survey-result-before-exact = Vorher bekannt: genau { $high } deiner Inhalte.
survey-result-same = Es bleibt bei mindestens { $low }, höchstens { $high } deiner Inhalte.
survey-result-known = Jetzt bekannt: mindestens { $low }, höchstens { $high }.
survey-result-known-exact = Jetzt bekannt: genau { $high }.
survey-result-next = Den ganzen Bericht mit deinen Antworten zeigt:
survey-incomplete = Einiges in diesem Archiv ließ sich nicht lesen; der Bericht sagt, was.
survey-check-title = Kurze Gegenprobe
survey-check-intro = Die Erinnerung täuscht leicht, und deine Angabe entscheidet über vieles auf einmal. Sieh deshalb fünf zufällige Inhalte nach; es dauert etwa drei Minuten.
survey-check-yes = fünf nachsehen
survey-check-no = ohne Gegenprobe weiter
survey-check-item = Gegenprobe { $number } von { $count }
survey-check-fits = Die Gegenprobe passt zu deiner Angabe.
survey-check-differs = Bei { $wrong } von { $count } war es anders, als du gesagt hast. Für diese gilt, was du gesehen hast. Und für alle anderen?
survey-check-differs-answered = Bei { $wrong } von { $count } beantworteten war es anders, als du gesagt hast. Für diese gilt, was du gesehen hast. Und für alle anderen?
survey-check-drop = lieber eine Stichprobe nachsehen (die allgemeine Angabe zählt nicht mehr)
survey-check-keep = meine Angabe gilt trotzdem
survey-own = Ist dein eigenes Instagram-Konto öffentlich? Das Archiv sagt es nicht.
survey-own-private = privat, und das schon vor dem 27. Mai 2025
survey-own-private-since = privat, aber erst seit einem späteren Tag

## Was im Archiv ist (inspect)

reader-posts = Beiträge
reader-check_ins = Besuchte Orte
reader-posts_elsewhere = Beiträge bei anderen
reader-album = Alben
reader-listed_media = Fotos und Videos
reader-archived_posts = Archivierte Beiträge
reader-trash = Papierkorb
reader-comments = Kommentare
reader-group_posts = Beiträge in Gruppen
reader-group_comments = Kommentare in Gruppen
reader-group_posts_and_comments = Gruppen
reader-stories = Storys
reader-reels = Reels
reader-notes = Notizen
reader-reviews = Bewertungen
reader-listings = Anzeigen (Marketplace)
reader-events = Veranstaltungen
reader-ai_conversations = Chats mit Meta AI
reader-ai_app_conversations = Chats der Meta-AI-App
reader-whatsapp_chat = WhatsApp-Chat
reader-profile_updates = Profiländerungen
reader-instagram_posts = Beiträge
reader-instagram_stories = Storys
reader-instagram_reels = Reels
reader-instagram_profile_photos = Profilbilder
reader-instagram_archived = Archivierte Beiträge
reader-instagram_deleted = Kürzlich gelöscht
reader-instagram_comments = Kommentare
reader-threads_posts = Threads
reader-instagram_media_2018 = Beiträge und Storys
reader-instagram_comments_2018 = Kommentare
reader-facebook_profile = Profil
reader-entry_page = Startseite
reader-download_requests = Frühere Downloads
reader-time_zone = Zeitzone
reader-default_audience = Voreinstellung
reader-instagram_profile = Profil
reader-instagram_profile_2018 = Profil
reader-professional = Professionelles Konto
reader-privacy_changes = Öffentlich/privat
reader-threads_profile = Threads-Profil
reader-threads = Threads mit Meta AI
left-out-private = privat
left-out-others = von anderen
left-out-again = dasselbe noch einmal oder eine frühere Fassung
left-out-unpublished = nie veröffentlicht
left-out-reaction = kein eigener Beitrag, kein eigenes Bild
ignored-settings = Einstellungen
ignored-activity = Aktivität
ignored-memberships = Mitgliedschaften
ignored-insights = Statistik von Meta
ignored-entry_page = Einstiegsseiten
inspect-account = Konto { $number }
inspect-parts = Teile
inspect-layout = Aufbau
inspect-layout-told = { $layout }, zu erkennen an { $path }
inspect-layout-guessed = { $layout } (alle Pfade passen auch zu anderen)
inspect-generation = Seiten
inspect-generation-plain = ohne bekannte Struktur
inspect-generation-contents = bis Mitte 2018
inspect-generation-ui_boxes = 2018 bis 2022
inspect-generation-boxes = ab 2022
inspect-generation-sections = ab 2025
inspect-language = Sprache
inspect-language-told = { $language }, nach bekannten Bezeichnungen ({ $votes })
inspect-language-unknown = unbekannt: keine Bezeichnung verrät sie
inspect-visibility = Sichtbarkeit
inspect-exported = Heruntergeladen
inspect-dated-name = laut Name
inspect-dated-request = laut Anforderung im Archiv
inspect-dated-page = laut Kopf der Seiten
inspect-dated-told = nach deiner Angabe
inspect-dated-records = frühestens; nur nach dem neuesten Eintrag
inspect-dated-never = unbekannt
inspect-zone = Zeitzone der Seiten
zone-source-file = laut Datei im Archiv
zone-source-header = laut Kopf der Seiten
zone-source-twins = nach gleichen Texten im JSON
zone-source-unknown = unbekannt; Uhrzeiten als UTC gelesen
inspect-content = Inhalte
inspect-requested = Angefordert
inspect-range-unknown = steht nicht im Archiv
inspect-span = { $start } bis { $end }
inspect-last-year = Angefordert wurde nur etwa ein Jahr; das schlägt Meta von sich aus vor. Alles Ältere fehlt in den Zahlen.
inspect-part-only = Angefordert wurde nur ein Teil der Zeit; alles andere fehlt in den Zahlen.
inspect-download-all = So bekommst du alles: { $path }
inspect-read = Gelesen
inspect-nothing = nichts
inspect-records = { $records ->
    [one] 1 Eintrag
   *[other] { $records } Einträge
} in { $members ->
    [one] 1 Datei
   *[other] { $members } Dateien
}
inspect-counted = { $count } gezählt
inspect-folded = { $count } doppelt (woanders gezählt)
inspect-pictures = { $count ->
    [one] 1 Bild oder Video (zählt nur einmal, wo immer es steht)
   *[other] { $count } Bilder und Videos (jedes zählt nur einmal, wo immer es steht)
}
inspect-joined = { $count } mit anderen zu einem Beitrag verbunden
inspect-drafts = { $count ->
    [one] 1 Entwurf weggelassen
   *[other] { $count } Entwürfe weggelassen
}
inspect-empty-records = { $count } leer (ohne Zeit, Text und Bild)
inspect-unreadable = { $count } unlesbar
inspect-without-item = { $count } ohne eigenen Inhalt
inspect-private = { $count } andere Nachrichten (privat, nicht gezählt)
inspect-same-in-parts = { $count ->
    [one] 1 Datei gleich in mehreren Teilen
   *[other] { $count } Dateien gleich in mehreren Teilen
}
inspect-lists = (Schlüssel { $lists })
inspect-facts = Angaben
inspect-fact-files = { $count ->
    [one] 1 Datei über Konto und Archiv
   *[other] { $count } Dateien über Konto und Archiv
}
inspect-left-out = Im Archiv, aber nicht gezählt
inspect-ignored = Bekannt und nicht gebraucht
inspect-other-files = Bilder, Videos und andere Dateien
inspect-media = eigene Medien
inspect-others = anderes
inspect-unknown = Unbekannt (nicht gelesen, nicht gezählt)
inspect-unknown-help = Bitte melde solche Dateien: „widerspruch inspect --shape { $archives }“ zeigt ihre Form ohne Inhalt.
inspect-missing = Was fehlt
inspect-absent = Beim Herunterladen wohl nicht ausgewählt (kein Ordner da): { $families }
inspect-empty = Ausgewählt, aber leer: { $families }
inspect-none = Der Ordner ist da, aber keine solche Datei; vermutlich gibt es nichts: { $families }
inspect-labels = Bezeichnungen
inspect-labels-known = { $count } erkannt
inspect-labels-unconfirmed = erkannt, aber in einer Schreibweise, die noch niemand bestätigt hat: { $list }
inspect-labels-unknown = nicht erkannt (Sprache { $language }): { $list }
inspect-shared = Gehört zu mehreren Exporten oder zu keinem
inspect-outside = { $count ->
    [one] 1 Datei liegt außerhalb von allem, was von Meta kommt; sie wurde nicht gelesen.
   *[other] { $count } Dateien liegen außerhalb von allem, was von Meta kommt; sie wurden nicht gelesen.
}
inspect-findings = Was beim Lesen auffiel
inspect-no-findings = nichts
inspect-size = { $members ->
    [one] 1 Datei
   *[other] { $members } Dateien
}, { $size }
inspect-more = … und { $count } mehr: --all zeigt sie
inspect-closing = Diese Übersicht kann Bezeichnungen und Dateinamen aus deinem Archiv enthalten. Zum Weitergeben ist „widerspruch inspect --shape { $archives }“ da.
inspect-version = widerspruch { $version } · Metas Richtlinie vom { $policy }, zuletzt geprüft am { $checked }
inspect-shape-note = Das sind nur Schlüssel, Typen, Anzahlen und Längen; alles andere steht als * oder # da. Sieh es noch einmal durch und füge es zwischen zwei Zeilen mit ``` in die Meldung ein.

## Die Seite für alle, die nur den Namen des Programms tippen, und Fragen vor der Arbeit

start-what = widerspruch zeigt dir, was aus deinem Archiv von Facebook oder Instagram unter Metas KI-Training fällt, und hilft dir zu widersprechen. Nichts verlässt diesen Computer.
start-how = So geht es los: Tippe diesen Befehl und drücke die Eingabetaste.
start-where = Er sucht das Archiv in deinem Ordner „Downloads“. Liegt es woanders, ziehe die Zip-Datei aus dem Dateimanager in dieses Fenster, statt „~/Downloads“ zu tippen.
start-archive = Noch kein Archiv? So bekommst du es bei Meta: { $path }
start-demo = zeigt dir erst einmal ein erfundenes Beispiel
start-letter = schreibt einen Widerspruch, auch ganz ohne Archiv
start-help = zeigt alles, was möglich ist
window-close = Zum Schließen die Eingabetaste drücken.

# Der geführte Start: widerspruch allein auf einem Terminal.
guided-looking = Ich sehe in Downloads, auf dem Schreibtisch und in diesem Ordner nach, höchstens zwei Sekunden lang.
guided-found = { $count ->
    [one] Das habe ich gefunden:
   *[other] Das habe ich gefunden, { $count } Downloads:
}
guided-download = { $file }: { $platforms }, { $files ->
    [one] 1 Datei
   *[other] { $files } Dateien
}
guided-download-folder = { $file }: { $platforms }, { $files ->
    [one] 1 Ordner
   *[other] { $files } Ordner
}
guided-day = vom { $date }
guided-saved = gespeichert am { $date }
guided-missing = Es fehlt Teil { $numbers }: Lade ihn bei Meta noch herunter.
guided-all = alle { $count } zusammen, wenn sie dir gehören
guided-other = etwas anderes: eine Zip-Datei oder einen Ordner nennen
guided-drop = Ziehe die Zip-Datei oder den Ordner aus dem Dateimanager in dieses Fenster und drücke die Eingabetaste. Zurück geht es mit der Eingabetaste allein.
guided-hint = Eine Taste genügt. Du kannst die Zip-Datei auch gleich in dieses Fenster ziehen.
guided-hint-back = b zurück · q Ende
guided-skip = weiß ich nicht, überspringen
guided-unfinished = Noch nicht fertig geladen: { $file }. Lies erst, wenn der Browser fertig ist.
guided-broken = Lässt sich nicht öffnen: { $file }. Lade die Datei noch einmal herunter.
guided-closed = Hier darf ich nicht nachsehen: { $path }. Ziehe die Datei selbst in dieses Fenster („etwas anderes“).
guided-late = Nach zwei Sekunden habe ich aufgehört zu suchen. Fehlt etwas, nenne die Datei selbst.
guided-nothing = In Downloads, auf dem Schreibtisch und in diesem Ordner liegt kein Archiv von Facebook oder Instagram.
guided-kept = Willkommen zurück! Deine Antworten von neulich gelten noch.
guided-kept-closed = Willkommen zurück! Deine Stichprobe ist noch nicht fertig: Ihr Ergebnis siehst du, wenn du mit 3 zu Ende nachgesehen hast. Was du sonst gesagt hast, gilt noch.
guided-kept-on = damit weitermachen (nur kurze Fragen bleiben, denn Alter und Widerspruch speichern wir nicht)
guided-kept-afresh = neu anfangen ({ $path } bleibt liegen und zählt nicht)
guided-survey-saved = Alle Antworten sind in { $path } gespeichert. Tippe später wieder widerspruch, dann geht es da weiter.
guided-another = ein anderes Archiv wählen
guided-age = Bist du (oder die Person, der das Konto gehört) jünger als 18?
guided-objected = Hast du schon bei Meta widersprochen?
guided-objected-day = An welchem Tag? Zum Beispiel 20.5.2025, dann die Eingabetaste. Weißt du es nicht mehr, drücke nur die Eingabetaste.
guided-day-to-come = Dieser Tag kommt erst noch. An welchem Tag hast du widersprochen? Zum Beispiel 20.5.2025.
guided-objected-undated = Ohne den Tag kommt dein Widerspruch im Bericht nicht vor. Er steht in der Bestätigung, die Meta dir geschickt hat.
guided-goodbye = Bis bald! Von vorn geht es mit dem Wort widerspruch.
guided-command = Nur für Geübte – derselbe Schritt als Befehl:
guided-menu = Was möchtest du tun?
guided-page = den ganzen Bericht im Browser ansehen
guided-letter = den Brief schreiben
guided-letter-again = Du hast gesagt, dass du schon widersprochen hast. Dieser Brief ist ein neuer Widerspruch und nennt den früheren nicht. Hebe dessen Bestätigung auf.
guided-narrow = die Antwort genauer machen: ein paar Fragen, und du siehst einige zufällig gewählte Inhalte nach
guided-closed-result = Bis dahin gilt die Antwort von vorhin, auch für Bericht und Brief. Mit 3 machst du beim Nachsehen weiter.
guided-items-file = Das ist der Anfang. Alles steht in dieser Datei; ein Doppelklick öffnet sie:
guided-items = jeden einzelnen Inhalt sehen (als Datei)
guided-share = grobe Zahlen für eine Sammlung speichern, etwa einer Redaktion (du siehst sie vorher)
guided-share-file = Hat dich eine Redaktion, ein Verein oder eine Forschungsgruppe um solche Zahlen gebeten, schicke diese Datei als Anhang einer E-Mail dorthin. Hat niemand danach gefragt, kannst du sie löschen:
guided-region = den Wohnort ändern (gerechnet ist für: { $region })
guided-region-where = Wo wohnst du? Zum Europäischen Wirtschaftsraum gehören die EU, Island, Liechtenstein und Norwegen.
guided-end = Ende
guided-demo = ein erfundenes Beispiel im Browser ansehen
guided-letter-alone = einen Widerspruch ohne Archiv schreiben
guided-file-statistics = widerspruch-statistik
guided-file-items = widerspruch-inhalte

# Tage, wie Menschen sie schreiben.
day-unreadable = Diesen Tag versteht das Programm nicht. Schreibe ihn so: 20.5.2025 oder 2025-05-20.
day-coarse = Hier ist der genaue Tag nötig, zum Beispiel 20.5.2025.
day-either = Das kann der { $first } sein oder der { $second }. Schreibe den Monat als Wort, zum Beispiel 20. Mai 2025.

find-no-terminal = Welches Archiv? Nenne die Zip-Datei oder den Ordner dahinter, zum Beispiel: { $again } ~/Downloads
find-nothing = In Downloads, auf dem Schreibtisch und in diesem Ordner liegt kein Archiv, das so heißt wie ein Download von Meta. Liegt es woanders, nenne es dahinter: { $again } ~/Downloads
find-declined = Gelesen wurde nichts. Nenne die Zip-Datei oder den Ordner dahinter, zum Beispiel: { $again } ~/Downloads
find-found = { $count ->
    [one] Gefunden in Downloads, auf dem Schreibtisch oder in diesem Ordner:
   *[other] Gefunden in Downloads, auf dem Schreibtisch und in diesem Ordner:
}
find-more = … und { $count } weitere
find-question = Soll das gelesen werden?
find-yes-no = (Eingabetaste = ja, n = nein)
find-no-yes = (j = ja, Eingabetaste = nein)
one-person-question = Hier liegen { $accounts }. Gehören alle dir?
one-person-no-terminal = Hier liegen { $accounts }. Gehören alle dir, füge --one-person hinzu; sonst nenne nur die Archive einer Person.
one-person-declined = Geschrieben wurde nichts. Nenne nur die Archive einer Person und starte das Programm für jede einzeln.
