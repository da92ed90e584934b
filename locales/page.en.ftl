## The page in the browser. What it says alike with the command line stands in en.ftl.

page-kicker = widerspruch · runs in this window only
page-rooms = Rooms
page-room-result = Result
page-again = Start again
page-other-language = Deutsch
page-other-code = de

page-start-title = What of yours trains Meta’s AI?
page-start-lead = Drop the archive that you downloaded from Facebook or Instagram. Within seconds you see which of your posts, photos and comments fall under the training, and you write the objection.
page-drop = Drop zip files here
page-drop-note = all parts at once, no need to unpack them
page-choose-files = Choose files
page-choose-folder = Choose a folder
page-promise = Nothing leaves this computer. The page may not open any connection (line 3 of its source tells the browser so). Disconnect from the internet if you want to be sure: everything goes on working.
page-get = No archive yet?
page-get-open = Open Facebook or Instagram:
page-get-path = Settings › Accounts Centre › Your information and permissions › Export your information
page-get-all = All time, all available information.
page-get-parts = Meta writes to you when it is ready. Download every part.
page-get-note = It takes minutes to days. You can write an objection right away.
page-without = Without an archive
page-demo = Look at an example first
page-demo-note = This is an invented example. “Start again” leads to your own archive.

page-reading = Reading
page-reading-note = Your files stay where they are. Only what counts is read.
page-cancel = Cancel
page-read = { $done } of { $all }
page-seconds-left = { $count ->
    [one] about one second left
   *[other] about { $count } seconds left
}
page-minutes-left = about { $count } minutes left

page-nothing = Drop the zip file that you downloaded, or choose the unpacked folder.
page-cancelled = Cancelled. Nothing was kept.
page-unreadable = { $name } cannot be read. If it lies in a cloud, save it to this device first. If it was moved or deleted, choose it again.
page-gone = The files can no longer be read: they were moved, deleted or changed. The numbers are those from before. “Start again” lets you choose the files once more.
page-too-large = This browser cannot read files of that size from the disk. Open this page in Firefox or Chrome.
page-memory = The browser does not have enough memory. Close other windows and try again, or use a computer instead of a phone.
page-broken = This should not have happened: the page got stuck while reading. Reload it and try again; if it happens once more, tell us what it said: { $name }
page-noscript = This page does its own counting and needs JavaScript for it. Downloaded pages do not run on iPhone and iPad: use a computer there, or open the page at a web address.
page-too-old = This browser is too old for this page. It runs in Firefox from 113, Chrome and Edge from 95 and Safari from 16.4.

page-told = What you can say about it
page-told-audience = Who could see your Facebook posts?
page-told-note = The archive does not say. Your answer changes the numbers at once.
page-told-in-survey = You named several changes in the room “Who could see it?”. They hold until you choose something else here.
page-told-since = since (empty: always)
page-told-since-day = Different since
page-told-before = before that
page-told-minor = I am under 18
page-told-objected = I have objected already
page-told-objected-on = on
page-told-objected-needs = The report needs the day for this; it is in the mail in which Meta confirmed the objection. Without a day the report stays as it was.
page-told-objected-to-come = This day is yet to come; the report stays as it was.
page-told-region = I live
page-told-me = My name in WhatsApp chats
page-told-downloaded = Downloaded on
page-region-eea = in the EU, Iceland, Liechtenstein or Norway
page-region-ch = in Switzerland
page-region-uk = in the United Kingdom
page-region-other = elsewhere
page-numbers = Falls under the training: { $range }
page-numbers-told = With what you said: { $range }
page-numbers-before = Without it: { $range }
page-numbers-same = What you said does not change the numbers: { $range }
page-save-report = Save the report
page-print-report = Print the report
page-save-json = Save as JSON

page-room-letters = Write the objection
page-write = Write the objection right away
page-no-account = I have no account at all
page-pool-open = Add up the statistics of many people
page-letter = The letter
page-letter-kind = What is it to be?
page-letter-objection = Objection to the training
page-letter-short = Short text for Meta’s form
page-letter-third-party = Others posted something about me
page-letter-friend = Request to somebody who posts me
page-letter-parent = Objection for my child
page-letter-complaint = Complaint to the authority
page-letter-access = Question whether my data were used
page-letter-locked-out = Objection without access to the account
page-letter-name = First and last name
page-letter-street = Street and number
page-letter-town = Postcode and town
page-letter-email = E-mail address of the accounts
page-letter-facebook = My name on Facebook
page-letter-instagram = My name on Instagram
page-letter-reasons = What is true for you? Two or three reasons are enough.
page-letter-reasons-none = An objection needs grounds from your own situation. While nothing is ticked, the letter gives those that the program suggests.
page-letter-authority = Authority of your state or country
page-letter-authority-none = still open
page-letter-evidence = What others posted, one on each line
page-letter-evidence-note = Address | who | when | what is to be seen. Leave out what you do not know.
page-letter-forms = Meta’s form (opens a page of Meta’s):
page-letter-open = Still open, a line to fill in by hand on paper:
page-print = Print
page-copy = Copy
page-copied = Copied
page-save = Save
page-save-text = Save as text

page-write-letter = Write the letter
page-room-details = Look things up
page-search = Search
page-sort = Order
page-sort-archive = as in the archive
page-sort-oldest = oldest first
page-sort-newest = newest first
page-sort-scope = what falls under the training first
page-save-csv = Save as a table (CSV)
page-rows = { $from } to { $to } of { $found } found, { $all } items in all
page-rows-none = Nothing found; { $all } items in all
page-rows-all = { $found ->
    [one] One found
   *[other] { $found } found
}, { $all } items in all
page-rows-before = Previous
page-rows-after = More
page-column-what = What
page-column-day = When
page-column-scope = Training
page-column-why = Why
page-column-place = Where in the archive

page-room-statistics = Hand on statistics
page-statistics-lead = Whoever collects many such files can show how much of everybody is in the training. Here you see every byte before you save anything. This page cannot send anything.
page-country = Country (optional)
page-country-none = not given
page-save-statistics = Save the file

page-room-inspect = What is inside
page-inspect-lead = What of your archive was read, passed over or not understood, and why.
page-shape = The shape to hand on
page-inspect-own = For you alone: the overview
page-copy-shape = Copy the shape
page-save-shape = Save the shape

page-answers-refused = { $name } does not hold answers of this program, or it is damaged. Put the file aside and answer the questions again.
page-answers-alone = These are your answers. Drop them here together with your archive.
page-left-out = Not needed beside an archive and left out: { $names }. Dropped here without an archive, the page opens them.
page-more-names = { $count ->
    [one] one more
   *[other] { $count } more
}
page-report-refused = { $name } is no report of this program, or it was changed. Take the archive.
page-pool-title = A title of your own (else it says what was found)
page-pool-by = Who collected the statistics
page-pool-note = How people came to take part; it stands in the table as it is, so name nobody who did
page-pool-beside = A list of one-time numbers (a text file, one a line) and the ledgers of tables that were published are chosen together with the statistics. Save the ledger with each table that you publish, and do not publish it: it says who is in the table, and the next table needs it.
page-pool-group = { $count ->
    [one] One file
   *[other] { $count } files
}: { $why }
page-pool-litter = No statistics, and passed over: { $names }
page-save-ledger = Save the ledger
page-pool-too-many = These are too many files for a browser window. The command line can do more: “widerspruch pool”.

page-room-survey = Who could see it?
page-survey-narrow = Make it narrower: who could see it?
page-next = Continue
page-another-change = One more change
page-back = Back
page-stop = Stop here
page-save-answers = Save the answers
page-answers-note = The answers are in this window only until you save them. Drop the file here later together with the archive to go on.
