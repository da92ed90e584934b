## What the page says differently from the command line: instead of a command it names the room or the
## button. Each of these messages stands in en.ftl, too; the page takes the one from here.

diagnostic-record_unreadable = { $count ->
    [one] One record could not be read and is missing from the counts
   *[other] { $count } records could not be read and are missing from the counts
} ({ $files ->
    [one] in { $file }
   *[other] in { $files } files, for example { $file }
}). A new download may help; if not, please report it: “Copy the shape” in the room “What is inside” takes no content along.
diagnostic-record_unknown = { $count ->
    [one] One record has an unknown form and is not counted
   *[other] { $count } records have an unknown form and are not counted
} ({ $files ->
    [one] in { $file }
   *[other] in { $files } files, for example { $file }
}). Please report the form: “Copy the shape” in the room “What is inside” takes no content along.
diagnostic-member_not_understood = { $files ->
    [one] { $file } holds something, but in a form that this program does not know; nothing of it is counted.
   *[other] { $files } files hold something, but in a form that this program does not know, for example { $file }; nothing of them is counted.
} A new download may help; if not, please report it: “Copy the shape” in the room “What is inside” takes no content along.
diagnostic-archive_age_unknown = Nothing in the archive says when you downloaded it, and it holds no record with a credible date since the start of the training in the EU (27 May 2025). If you downloaded it later, enter the day under “Downloaded on”; the ranges then become narrower.
diagnostic-birth_date_minor = According to the birth date in the archive, this person is not 18 yet. If that is right, tick “I am under 18”: Meta leaves out public content from accounts of minors.
diagnostic-chat_owner_unknown = { $count ->
    [one] One message to Meta AI stands
   *[other] { $count } messages to Meta AI stand
} in { $files ->
    [one] a chat that does
   *[other] { $files } chats that do
} not tell which name is yours, and { $count ->
    [one] is
   *[other] are
} therefore not counted. Enter it under “My name in WhatsApp chats”, as the chat spells it.
diagnostic-me_in_no_chat = The name under “My name in WhatsApp chats” is in no chat, so we counted as if it had not been given. Write it as the chats spell it.
rules-line = Rules and how often each decided: { $rules }.
people-unnamed = The archive does not know who can be seen without being named. Only the command line of this program counts faces in photos, on this computer and without recognising anybody.
faces-not-out_of_scope = { $count ->
    [one] one photo that is certainly not covered by the training
   *[other] { $count } photos that are certainly not covered by the training
}
run-told = Do you know already who could see your Facebook posts? Say it beside the report, also with the day on which it changed:
note-minor = Counted for somebody under 18: posts, photos, comments and profile details do not count, messages to Meta AI do. Public pictures of this person on adults’ accounts are covered by the training; those account holders and the parents can do something about that.
note-minor-visible = “I am under 18” changes no number here: for this region no text is known that leaves out public content of minors.
share-refused-faces = This report counts faces, too; the statistics count only photos that name somebody. Take a report without faces, or the archive instead of the report.
letter-note-deadline = The month begins when Meta receives the letter. There are two more months only if Meta announces them with reasons within this first month (Article 12(3) GDPR). The question about the use (Article 15) may invite that: if a quick confirmation matters more to you, strike it out and ask in a letter of its own.
letter-note-access-gdpr = Nobody else can show you whether your pictures were in the training: this question is the only way. Meta must answer within a month and may take two more if it says so with reasons within that month (Article 12(3) GDPR). This letter is no objection; that is in the list, too.
letter-note-access-dsg = Nobody else can show you whether your pictures were in the training: this question is the only way. This letter is no objection; that is in the list, too.
letter-note-access-plain = This letter is no objection; that is in the list, too.
inspect-unknown-help = Please report such files: “Copy the shape” takes no content along.
inspect-more = … and { $count } more
inspect-closing = This overview may hold labels and file names from your archive. To hand something on, take the shape.
pool-again = Whoever publishes another table of these and more people gives away those who came in between. One that does not is made of the statistics together with the ledger of this table.
pool-open-call = If anybody can hand something in, { $invented } of the { $threshold } people in a cell may be invented; the cell then tells about the one who is not. For open calls choose a threshold of 10.
pool-tally-no-people = For that the tally has to say who was counted. docs/pooling.md shows how it does.
pool-refused-zip = is a zip: if it holds statistics, unpack it; an archive is no statistic
pool-refused-csv = is a CSV file: what is needed are the JSON files of the statistics
diagnostic-answers_to_ask = Some of the drawn items came with a later archive and were not asked yet; until then the range is wider. The room “Who could see it?” asks about them.
