# Everything the program says in English. A line break is a blank for readers.
# Numbers come as numbers, years and days as text. The German file has the same ids.

list-and = and
quoted = “{ $text }”

## Platforms and regions

platform-facebook = Facebook
platform-instagram = Instagram
platform-threads = Threads
platform-whatsapp = WhatsApp
platform-meta_ai_app = Meta AI app

region-eea = European Economic Area
region-ch = Switzerland
region-uk = United Kingdom
region-other = outside the EEA, Switzerland and the United Kingdom

basis-policy = Meta’s privacy policy
basis-visibility_only = visibility only; Meta’s text for this region was not examined

flavour-json = JSON
flavour-html = HTML
flavour-text = text

account-public = public account
account-private = private account
account-unknown = public or private: unknown
account-not_applicable = visibility set for each post

age-current = made since the training began
age-older_than_training = older than the training
age-unknown = age unknown

## The eight counts

field-posts = Posts
field-photos = Photos
field-videos = Videos
field-stories = Stories
field-comments = Comments
field-photos_with_third_parties = Photos with other people
field-ai_interactions = Messages to Meta AI
field-profile_items = Profile details

count-posts = { $count ->
    [one] { $count } post
   *[other] { $count } posts
}
count-photos = { $count ->
    [one] { $count } photo
   *[other] { $count } photos
}
count-videos = { $count ->
    [one] { $count } video
   *[other] { $count } videos
}
count-stories = { $count ->
    [one] { $count } story
   *[other] { $count } stories
}
count-comments = { $count ->
    [one] { $count } comment
   *[other] { $count } comments
}
count-photos_with_third_parties = { $count ->
    [one] { $count } photo with other people
   *[other] { $count } photos with other people
}
count-ai_interactions = { $count ->
    [one] { $count } message to Meta AI
   *[other] { $count } messages to Meta AI
}
count-profile_items = { $count ->
    [one] { $count } profile detail
   *[other] { $count } profile details
}

## Kinds of content

kind-post = post
kind-reel = reel
kind-group_post = post in a group
kind-post_elsewhere = post on somebody else’s timeline or Page
kind-page_post = post of a Page
kind-story = story
kind-comment = comment
kind-group_comment = comment in a group
kind-page_comment = comment of a Page
kind-media = photo or video
kind-name = name
kind-username = username
kind-profile_picture = profile picture
kind-cover_photo = cover photo
kind-avatar = avatar
kind-bio = bio
kind-past_profile_picture = earlier profile picture
kind-past_cover_photo = earlier cover photo
kind-review = review
kind-listing = Marketplace listing
kind-event = event
kind-ai_message = message to Meta AI
kind-ai_mention = message that calls Meta AI in another chat

## Visibility, evidence, verdict

class-public = public
class-was_public = was public
class-not_public = not public
class-unknown = visibility unknown

scope-yes = covered by the training
scope-unclear = left open by the wording
scope-unknown = visibility unknown
scope-no = not covered by it

evidence-answered_item = looked up by you, one by one
evidence-answered_gone = gone by now, as you found
evidence-answered_group = your answer about this group
evidence-answered_account = your answer about this account
evidence-archive_older_than_training = the archive is older than the training
evidence-archive_age_unknown = the age of the archive is not known
evidence-account_public = the account is public
evidence-account_professional = a professional account is always public
evidence-account_private = the account is private
evidence-before_account_turned_private = made before you set the account to private
evidence-after_account_turned_private = made after you set the account to private
evidence-after_public_time = made after the last day on which the account is known to have been public; since when it is private, nothing says
evidence-only_in_older_private = only in an older archive, in which the account was private
evidence-account_flag_missing = the archive does not say whether the account is public
evidence-archived = archived by you
evidence-deleted = deleted by you
evidence-story_expired = expired after 24 hours
evidence-own_post = under posts of your own
evidence-another_account = under posts of others; the archive does not say whether their accounts are public
evidence-earlier_picture = earlier pictures of the profile
evidence-page_export = comes from a Facebook Page
evidence-told = what you told us about visibility
evidence-decided_by_rule = counts whatever the visibility
evidence-not_in_archive = the Facebook archive does not say who could see it
evidence-archive-older-visible = the archive is from before 27 May 2025
evidence-before-private-or-undated = made before you set the account to private, or without a date

undated-missing = without a date
undated-zero = with the date 0, Meta’s mark for “unknown”
undated-too_early = with a date before 2004
undated-too_late = with a date after the download
undated-unreadable = with a date in an unknown notation

## Recommendation

action-object = We recommend that you object.
action-object_as_precaution = We recommend that you object as a precaution.
action-limit_audience = We recommend that you limit old public content.

reason-certainly_in_scope = { $count ->
    [one] { $count } item is certainly covered by the training.
   *[other] { $count } items are certainly covered by the training.
}
reason-unclear = { $count ->
    [one] For { $count } item the wording of the policy leaves it open.
   *[other] For { $count } items the wording of the policy leaves it open.
}
reason-audience_unknown = { $count ->
    [one] For { $count } item nothing says who could see it.
   *[other] For { $count } items nothing says who could see them.
}
reason-always_public = { $count ->
    [one] { $count } detail of your profile is always public.
   *[other] { $count } details of your profile are always public.
}
reason-photos_with_third_parties = { $count ->
    [one] { $count } photo shows or names other people.
   *[other] { $count } photos show or name other people.
}
reason-ai_interactions = { $count ->
    [one] { $count } message went to Meta AI.
   *[other] { $count } messages went to Meta AI.
}
reason-archive_old = The archive is older than the training.

step-object_facebook = Object on Facebook
step-object_instagram = Object on Instagram
step-object_whatsapp = Object on WhatsApp
step-narrow = Limit old public posts
step-delete_ai_chats = Have your chats with Meta AI deleted
step-tell_others = Tell the others
step-third_party_letter = Object to what others post about you, too
step-check_again = Narrow the range
step-download_again = Download a new archive

## What came up while reading: $files files, $file the first of them, $count cases

severity-notice = Notice
severity-warning = Warning
severity-error = Error

archive-place = archive { $number }
file-unnamed = a file in the archive

diagnostic-not_a_zip = { $files ->
    [one] { $file } is not a zip archive, although its name says so.
   *[other] { $files } files are not zip archives, although their names say so, for example { $file }.
} Please download the archive again.
diagnostic-not_an_archive = { $files ->
    [one] { $file } is not an archive.
   *[other] { $files } files are not archives, for example { $file }.
} Name the zip file that you downloaded from Meta, or the folder it lies in.
diagnostic-empty_file = { $files ->
    [one] { $file } is empty.
   *[other] { $files } files are empty, for example { $file }.
} The download probably broke off: please download the archive again.
diagnostic-truncated_zip = { $files ->
    [one] { $file } ends too early.
   *[other] { $files } zip files end too early, for example { $file }.
} The download is probably incomplete: please download the archive again.
diagnostic-broken_off = { $files ->
    [one] The download { $file } broke off; only what arrived whole is counted.
   *[other] { $files } downloads broke off, for example { $file }; only what arrived whole is counted.
} Please download the archive again.
diagnostic-split_zip = { $files ->
    [one] { $file } is only one part of a split zip file.
   *[other] { $files } files are only parts of a split zip file, for example { $file }.
} At most what lies wholly in it is counted. Put all parts into one folder, unpack them together, for example with 7-Zip, and give the unpacked folder.
diagnostic-directory_contradicts = { $files ->
    [one] The zip’s table of contents is damaged where it lists { $file }; the file was read by what the zip says elsewhere.
   *[other] The zip’s table of contents is damaged where it lists { $files } files, for example { $file }; they were read by what the zip says elsewhere.
} Please download the archive again to be sure.
diagnostic-directory_mended = { $files ->
    [one] The table of contents of { $file } has faults.
   *[other] The tables of contents of { $files } zip files have faults, for example of { $file }.
} Nothing was lost by them.
diagnostic-other_format = { $files ->
    [one] { $file } is not a zip but { $format }, which this program does not unpack.
   *[other] { $files } files are not zips but { $format }, for example { $file }; this program does not unpack them.
} If it holds your download from Meta, unpack it and name the folder.
diagnostic-unopenable = { $files ->
    [one] { $file } cannot be opened.
   *[other] { $files } files or folders cannot be opened, for example { $file }.
} Check whether you lack the permission to read, or another program is using it.
diagnostic-other_service = { $files ->
    [one] { $file } is an archive of { $service }; it is not an archive of Facebook, Instagram, Threads, WhatsApp or Meta AI and was passed over.
   *[other] { $files } archives are of { $service }, not of Facebook, Instagram, Threads, WhatsApp or Meta AI, and were passed over, for example { $file }.
}
diagnostic-nested_zip = { $files ->
    [one] { $file } is a zip inside a zip and was not opened.
   *[other] { $files } zips inside a zip were not opened, for example { $file }.
} Unpack the outer archive and name the folder.
diagnostic-unsafe_path = { $files ->
    [one] { $file } has a path that leads out of the archive or cannot exist, and was not read.
   *[other] { $files } files have paths that lead out of the archive or cannot exist, and were not read, for example { $file }.
} Archives from Meta have none of these: check where the file comes from.
diagnostic-overlapping_members = { $files ->
    [one] { $file } holds files that lie on top of each other in the zip; these were not read.
   *[other] { $files } archives hold files that lie on top of each other in the zip, for example { $file }; these were not read.
} Archives from Meta have none of these: check where the file comes from.
diagnostic-duplicate_member = { $files ->
    [one] { $file } holds two files of one name; only the last can be read.
   *[other] { $files } archives hold two files of one name, for example { $file }; only the last can be read.
} Download the archive again so that nothing is missing.
diagnostic-link_skipped = { $files ->
    [one] { $file } is a link and was not followed.
   *[other] { $files } links were not followed, for example { $file }.
} If the target is part of your archive, name it as well.
diagnostic-record_link_skipped = { $files ->
    [one] { $file } is a link and was not followed, so that what it shows was not counted.
   *[other] { $files } links were not followed, for example { $file }, so that what they show was not counted.
} Name the target as well, or put the file itself in its place.
diagnostic-encrypted = { $files ->
    [one] { $file } is encrypted and was not read.
   *[other] { $files } files are encrypted and were not read, for example { $file }.
} Unpack the archive with its password and name the folder.
diagnostic-unknown_compression = { $files ->
    [one] { $file } is packed in a way that this program does not know.
   *[other] { $files } files are packed in a way that this program does not know, for example { $file }.
} Unpack the archive with your zip program and name the folder.
diagnostic-wrong_checksum = { $files ->
    [one] { $file } is damaged: its checksum does not match.
   *[other] { $files } files are damaged (their checksums do not match), for example { $file }.
} Please download the archive again.
diagnostic-member_unreadable = { $files ->
    [one] { $file } could not be read.
   *[other] { $files } files could not be read, for example { $file }.
} Please download the archive again; if that does not help, this content is missing from the counts.
diagnostic-member_broken = { $files ->
    [one] { $file } breaks off in the middle; everything up to there is counted.
   *[other] { $files } files break off in the middle, for example { $file }; everything up to there is counted.
} Download the archive again so that nothing is missing.
diagnostic-wrong_encoding = { $files ->
    [one] { $file } is not written in UTF-8 and was not read.
   *[other] { $files } files are not written in UTF-8 and were not read, for example { $file }.
} Another program has probably changed that: use the archive or the chat as you received it.
diagnostic-record_unreadable = { $count ->
    [one] One record could not be read and is missing from the counts
   *[other] { $count } records could not be read and are missing from the counts
} ({ $files ->
    [one] in { $file }
   *[other] in { $files } files, for example { $file }
}). A new download may help; if not, please report it: “widerspruch inspect --shape { $archives }” shows the form without any content.
diagnostic-record_unknown = { $count ->
    [one] One record has an unknown form and is not counted
   *[other] { $count } records have an unknown form and are not counted
} ({ $files ->
    [one] in { $file }
   *[other] in { $files } files, for example { $file }
}). Please report the form: “widerspruch inspect --shape { $archives }” shows it without any content.
diagnostic-member_not_understood = { $files ->
    [one] { $file } holds something, but in a form that this program does not know; nothing of it is counted.
   *[other] { $files } files hold something, but in a form that this program does not know, for example { $file }; nothing of them is counted.
} A new download may help; if not, please report it: “widerspruch inspect --shape { $archives }” shows the form without any content.
diagnostic-limit_reached = { $files ->
    [one] { $file } is larger than an archive should be. It was read { $reached }; the rest is not counted.
   *[other] { $files } files are larger than those of an archive should be, for example { $file }, which was read { $reached }; the rest is not counted.
} If the archive really comes from Meta, please report it.
reached-byte = up to byte { $at }
reached-record = up to entry { $at }
reached-part = in part
diagnostic-reader_fault = { $files ->
    [one] This program failed on { $file }; the fault is ours.
   *[other] This program failed on { $files } files, for example on { $file }; the fault is ours.
} Please report it; everything else is counted.
diagnostic-mended = { $files ->
    [one] { $file } was slightly damaged (a comma too many or a stray word, for instance); everything else in it was read all the same.
   *[other] { $files } files were slightly damaged (a comma too many or a stray word, for instance), for example { $file }; everything else in them was read all the same.
}
diagnostic-text_shortened = { $files ->
    [one] { $file } holds a text that is longer than any post can be. It was counted; only its beginning was looked at for names of people.
   *[other] { $files } files hold texts that are longer than any post can be, for example { $file }. They were counted; only their beginnings were looked at for names of people.
}
diagnostic-member_unknown = { $files ->
    [one] This program does not know { $file }; what it holds is not counted.
   *[other] This program does not know { $files } files, for example { $file }; what they hold is not counted.
}
diagnostic-list_guessed = { $files ->
    [one] The records of { $file } stand under a heading that this program does not know; they were read all the same.
   *[other] The records of { $files } files stand under headings that this program does not know, for example in { $file }; they were read all the same.
}
diagnostic-empty_guessed = { $files ->
    [one] { $file } holds nothing but one sentence. It was taken to say that there is no data; if it says anything else, something may be missing here.
   *[other] { $files } files hold nothing but one sentence, for example { $file }. It was taken to say that there is no data; if it says anything else, something may be missing here.
}
diagnostic-list_unknown = { $files ->
    [one] Beside the records that were read, { $file } holds a list that this program does not know; what it holds is not counted.
   *[other] Beside the records that were read, { $files } files hold lists that this program does not know, for example { $file }; what they hold is not counted.
}
diagnostic-labels_not_recognised = { $files ->
    [one] { $file } has labels in a language or version that this program does not know; some details may be missing.
   *[other] { $files } files have labels in a language or version that this program does not know, for example { $file }; some details may be missing.
}
diagnostic-media_missing = { $count ->
    [one] One picture or video is mentioned but not in the archive; it is counted all the same.
   *[other] { $count } pictures or videos are mentioned but not in the archive; they are counted all the same.
} A part of the download may be missing.
diagnostic-media_without_record = { $count ->
    [one] One picture or video lies in the archive without a record that names it; it is not counted.
   *[other] { $count } pictures or videos lie in the archive without a record that names them; they are not counted.
} A part of the download may be missing.
diagnostic-picture_unreadable = { $count ->
    [one] One picture could not be opened and was not examined for faces
   *[other] { $count } pictures could not be opened and were not examined for faces
} (in { $file }). { $count ->
    [one] It is counted as a photo
   *[other] They are counted as photos
} all the same; a new download may help.
diagnostic-picture_too_large = { $count ->
    [one] One picture has more pixels than the program takes and was not examined for faces (in { $file }). It is counted as a photo all the same.
   *[other] { $count } pictures have more pixels than the program takes and were not examined for faces (in { $file }). They are counted as photos all the same.
}
diagnostic-faces_interrupted = You stopped the counting of faces. All other numbers are complete; for the faces, start the program once more.
diagnostic-dates_not_read = { $count ->
    [one] One date
   *[other] { $count } dates
} ({ $files ->
    [one] in { $file }
   *[other] in { $files } files, for example { $file }
}) cannot be read for certain, because the order of day and month or a word is not known. What they belong to is counted without a time.
diagnostic-time_zone_unknown = The archive does not name the time zone of your Facebook account; times on its pages may be off by a few hours. What has neither text nor picture and is also there as JSON may count twice.
diagnostic-items_undated = { $count ->
    [one] One item has no usable date; it is counted all the same.
   *[other] { $count } items have no usable date; they are counted all the same.
}
diagnostic-empty_records = { $count ->
    [one] One record without time, text and picture is not counted.
   *[other] { $count } records without time, text and picture are not counted.
}
diagnostic-equal_texts = { $count ->
    [one] One text occurs twice within a minute. Whether Meta lists an edit twice or you posted it twice, nobody can tell; each is counted.
   *[other] { $count } texts occur more than once within a minute. Whether Meta lists edits twice or you posted them more than once, nobody can tell; each is counted.
}
diagnostic-privacy_history_absent = Your Instagram account is private, but the archive does not say since when. We assume that it already was before the training began in the EU (27 May 2025); a download with all categories settles it.
diagnostic-privacy_switch_undated = Your Instagram account is private now but was public for a time after the training began in the EU (27 May 2025), as an older download or its own history shows; when it turned private, nothing says. What you made up to then may have been used, and of what came later we do not know who could see it. A download of all time with all categories settles it.
diagnostic-account_flag_absent = The archive does not say whether your account is public or private; that is why the ranges are wide. A download with all categories settles it.
diagnostic-several_accounts = Several accounts of one platform are counted as those of one person. If they are not all yours, run the program once for each person.
diagnostic-archive_older_than_training = { $files ->
    [one] The archive is from before the training began in the EU (27 May 2025). It does not know what has become public or disappeared since; that is why almost everything is only “possible”.
   *[other] { $files } archives are from before the training began in the EU (27 May 2025). They do not know what has become public or disappeared since; that is why almost everything is only “possible”.
} Please download a new one.
diagnostic-invented_example = What was read is the invented example inside of this program; the people in it do not exist.
lead-example = Invented example: this is not your data.
diagnostic-archive_age_unknown = Nothing in the archive says when you downloaded it, and it holds no record with a credible date since the start of the training in the EU (27 May 2025). If you downloaded it later, give the day with “widerspruch { $archives } --downloaded YYYY-MM-DD”; the ranges then become narrower.
diagnostic-requested_range_short = Only a part of the time was chosen for the download; everything else is missing from the counts. Ask for the archive again and choose “All time”.
diagnostic-categories_absent = The archive lacks whole categories: { $categories }. They were not chosen for the download, or a part of it is missing. What would be in them is missing from the counts. Check that all parts are there; if so, request the archive again and choose all categories.
diagnostic-audience_field_found = { $count ->
    [one] One record seems to say who could see it. That is new and not evaluated yet: please report it.
   *[other] { $count } records seem to say who could see them. That is new and not evaluated yet: please report it.
}
diagnostic-default_audience = The archive names a default for who can see future posts. It says nothing about any single post and changes no number.
diagnostic-birth_date_minor = According to the birth date in the archive, this person is not 18 yet. If that is right, count again with “widerspruch { $archives } --minor”: Meta leaves out public content from accounts of minors.
diagnostic-chat_not_recognised = { $files ->
    [one] { $file } is not a WhatsApp chat, or one with a form of date that this program does not know; nothing of it is counted.
   *[other] { $files } files are not WhatsApp chats, or have a form of date that this program does not know, for example { $file }; nothing of them is counted.
} Its first line has the form “{ $line }” (without content); if it is a chat, please report it.
diagnostic-chat_without_text = { $files ->
    [one] { $file } holds only media and no text; there is nothing to count in it.
   *[other] { $files } chat exports hold only media and no text, for example { $file }; there is nothing to count in them.
} Export the chat again, best without media.
diagnostic-chat_dates_ambiguous = { $files ->
    [one] In one chat nothing tells whether the day or the month comes first
   *[other] In { $files } chats nothing tells whether the day or the month comes first
}; it is read with the day first. { $count ->
    [0] That changes no number.
    [one] One message that would lie before the start of the training in the EU (27 May 2025) one way and after it the other stays without a date.
   *[other] { $count } messages that would lie before the start of the training in the EU (27 May 2025) one way and after it the other stay without a date.
}
diagnostic-chat_dates_contradictory = { $files ->
    [one] In one chat the dates contradict each other; its messages are counted, but without a date.
   *[other] In { $files } chats the dates contradict each other; their messages are counted, but without a date.
}
diagnostic-chat_probably_cut = { $files ->
    [one] One chat is as long as an export can get: older messages are probably missing.
   *[other] { $files } chats are as long as an export can get: older messages are probably missing.
} Without media WhatsApp exports more.
diagnostic-chat_probably_with_ai = { $files ->
    [one] By its name or a notice one chat is the one with Meta AI, but it holds no answers
   *[other] By their names or a notice { $files } chats are the ones with Meta AI, but they hold no answers
}; { $count ->
    [one] one message of it is
   *[other] { $count } messages are
} counted.
diagnostic-chat_owner_unknown = { $count ->
    [one] One message to Meta AI stands
   *[other] { $count } messages to Meta AI stand
} in { $files ->
    [one] a chat that does
   *[other] { $files } chats that do
} not tell which name is yours, and { $count ->
    [one] is
   *[other] are
} therefore not counted. Give your name with “widerspruch { $archives } --me NAME”, as the chat spells it.
diagnostic-chat_with_other_ai = { $files ->
    [one] In one WhatsApp chat the app says
   *[other] In { $files } WhatsApp chats the app says
} that an AI writes there, but under another name than Meta AI. We do not know whose AI that is; nothing of it is counted.
diagnostic-me_in_no_chat = The name given with “--me” is in no chat, so we counted as if it had not been given. Write it as the chats spell it.
diagnostic-whatsapp_account_report = { $files ->
    [one] { $file } is the account report of WhatsApp.
   *[other] { $files } archives are account reports of WhatsApp, for example { $file }.
} There are facts about the account in it but no messages, not even those to Meta AI: there is nothing to count. Export the chat with Meta AI in WhatsApp instead.
diagnostic-messenger_export = { $files ->
    [one] { $file } is the download of encrypted Messenger chats.
   *[other] { $files } archives are downloads of encrypted Messenger chats, for example { $file }.
} These are private messages: nothing of them is counted.
diagnostic-data_logs = { $files ->
    [one] { $file } is the download of data logs.
   *[other] { $files } archives are downloads of data logs, for example { $file }.
} They tell what you saw and clicked, not what you posted: there is nothing to count. Request a download of your information instead.
diagnostic-download_unfinished = { $files ->
    [one] { $file } beside the archive is a download that has not ended.
   *[other] { $files } files beside the archive are downloads that have not ended, for example { $file }.
} Probably a part of the download is missing: let it end or start it again, then count once more.
diagnostic-parts_missing = Going by the numbers in the names, { $count ->
    [one] a part of the download is
   *[other] { $count } parts of the download are
} not there. Download what is missing and name all parts.
diagnostic-media_part_missing = Of the pictures and videos that records name, { $count } lie in none of the parts; they are counted all the same. A part of the download is probably missing. Download all parts and name them together.
diagnostic-meta_account_export = { $files ->
    [one] { $file } is the export of a Meta account (Quest, Horizon).
   *[other] { $files } archives are exports of Meta accounts (Quest, Horizon), for example { $file }.
} It holds no conversations with Meta AI, and voice commands to devices are not read by this program: there is nothing to count.
diagnostic-ai_senders_unknown = { $count ->
    [one] For one message in conversations with Meta AI nothing tells who sent it; it is not counted.
   *[other] For { $count } messages in conversations with Meta AI nothing tells who sent them; they are not counted.
}
diagnostic-answers_contradict = Your answers about single items do not fit what you told in general; the single answers take precedence.
diagnostic-answers_to_ask = Some of the drawn items came with a later archive and were not asked yet; until then the range is wider. “widerspruch audience” asks about them.
diagnostic-answers_told_otherwise = Your sample was drawn by what you had said about your timeline before. By what you say now it gives no estimate; what you looked up still counts.
diagnostic-answers_not_found = { $count ->
    [one] The item of one saved answer is missing; the answer was not used and may belong to another archive.
   *[other] The items of { $count } saved answers are missing; the answers were not used and may belong to another archive.
}

## The report: the answer and why

kicker = Personal report · { $platforms } · { $date }
kicker-plain = Personal report · { $date }

# The answer is an amount (amount-…) in a frame; $count only says whether the verb is singular.
answer-training = { $amount } { $count ->
    [one] is
   *[other] are
} covered by Meta’s AI training
answer-objected = { $amount } { $count ->
    [one] would be
   *[other] would be
} covered by Meta’s AI training without your objection
answer-visible = { $amount } { $count ->
    [one] is
   *[other] are
} public or went to Meta AI
answer-nothing = There is nothing in this archive that we can count
amount-range = between { $low } and { $high } of your { $kinds }
amount-up-to = up to { $high } of your { $kinds }
amount-at-most-one = at most { $own }
amount-exact = { $high } of your { $kinds }
amount-estimate = about { $value } of your { $kinds } (probably between { $low } and { $high })
amount-estimate-beyond = about { $value } of your { $kinds } (probably between { $low } and { $high }, and up to { $beyond } more that came after the draw)
amount-none = { $found ->
    [one] nothing of yours
   *[other] none of your { $kinds }
}
kinds-others = other items
own-posts = { $count ->
    [one] one of your posts
   *[other] { $count } of your posts
}
own-photos = { $count ->
    [one] one of your photos
   *[other] { $count } of your photos
}
own-videos = { $count ->
    [one] one of your videos
   *[other] { $count } of your videos
}
own-stories = { $count ->
    [one] one of your stories
   *[other] { $count } of your stories
}
own-comments = { $count ->
    [one] one of your comments
   *[other] { $count } of your comments
}
own-ai_interactions = { $count ->
    [one] one of your messages to Meta AI
   *[other] { $count } of your messages to Meta AI
}

lead-broken-off = This download broke off: at least { $found } of your posts, photos, videos, stories and comments were in it, probably more. Please download it again.
lead-split-zip = This is only one part of a split zip file: at least { $found } of your posts, photos, videos, stories and comments were in it, probably more. Unpack all parts together and give the unpacked folder.
lead-incomplete = Parts of the archive could not be read and may be missing from these figures; more under “{ $heading }”.
accounts-of = { $count } { $platform } accounts
lead-part-missing = A part of the download is probably missing; only the parts you have are counted. Download what is missing, then count again.
lead-older-than-training = The archive from { $old } is older than the training: it does not know what has stayed public since, so what only it holds is merely possible. Download a new one.
lead-several-accounts = We counted { $accounts } as yours: are they all you?
lead-categories-absent = Some categories were probably not chosen for the download; missing from these numbers: { $categories }.
lead-range-short = Only a part of the time was chosen for the download; everything else is missing from these numbers.
lead-public-between = Your Instagram account was public in between. Nothing says when it turned private again, so much of this is only possible; more under “{ $heading }”.
lead-certain = We can be certain about { $what }.
lead-certain-and-profile = We can be certain about { $what }; { $profile ->
    [one] one profile detail comes on top
   *[other] { $profile } profile details come on top
}.
lead-certain-profile = { $profile ->
    [one] One profile detail is always public and therefore certain.
   *[other] { $profile } profile details are always public and therefore certain.
}
lead-minor = Meta’s policy leaves public content from accounts of minors out of the training, but not their chats with Meta AI.
lead-nothing = Perhaps no posts, photos and comments were chosen for the download; perhaps there are none.

certain-public-account = what your public { $platform } account shows
certain-ai = what you wrote to Meta AI
certain-told = what you told us is public
certain-answered = what your answers say is public
certain-page = what your Facebook Page published
certain-always-public = what is always public

spread-not-in-archive = A Facebook archive does not say who could see a post, which is why we give a range.
spread-not-in-archive-told = What you said about your Facebook timeline is counted in. For the rest, comments for example, the archive does not say who could see it, which is why we give a range.
spread-another-account = The archive does not say whether the accounts you commented on are public, which is why we give a range.
spread-archive-older = What only an archive from before the training shows may or may not have stayed public since, which is why we give a range.
spread-archive-age = Nothing says when the archive was made, so nothing says what is still public today, which is why we give a range.
spread-flag-missing = The archive does not say whether your account is public, which is why we give a range.
spread-turned-private = What you posted before you set the account to private may have been used already, which is why we give a range.
spread-story = Meta’s policy leaves open whether expired stories still count, which is why we give a range.
spread-no-longer = What you archived, deleted or replaced may have been used before, which is why we give a range.
spread-visible = For a part of it nothing says whether it is public, which is why we give a range.
spread-other = For a part of it the archive or Meta’s policy leaves it open, which is why we give a range.

lead-estimate = By your sample of { $sample } drawn items it is about { $value }, with { $confidence } confidence between { $low } and { $high }.
estimate-unclear = Not in the estimate: { $count ->
    [one] one item for which
   *[other] { $count } items for which
} the rules leave it open.
estimate-gone = { $count ->
    [one] One more is probably gone by now; it counts in “at most” only.
   *[other] About { $count } more are probably gone by now; they count in “at most” only.
}
estimate-beyond = { $count ->
    [one] One more item came after the draw. It may count or not; your sample says nothing about it.
   *[other] { $count } more items came after the draw. All of them may count or none; your sample says nothing about them.
}
estimate-early = You stopped at another number than you had chosen. The range holds all the same, but it is clearly wider than it would have been there, and the single figure may lean to one side: rely on the range.
estimate-each = Each range holds by itself with 95 per cent confidence, not all at once.
lead-object = We recommend that you object; you can do so at any time, and it takes about five minutes.
lead-precaution = Objecting is still worth it: it also covers whatever you post from now on, and takes about five minutes.
lead-limit-audience = We recommend that you limit old public content; you can do so at any time.
lead-objected = You objected on { $date }: that counts from that day on, but does not undo what had gone into training since 27 May 2025. Keep the confirmation.
lead-objected-in-time = You objected on { $date }, before the training began on 27 May 2025: nothing of yours should have gone into it. Keep the confirmation.
lead-objected-early = You objected on { $date }. Meta says that this still counts, but the confirmation of that time did not name chats with Meta AI, so we recommend that you object again.

## The report: numbers

heading-table = What is covered
heading-visible = What is public or went to Meta AI
table-note = Each item is counted once, however often it lies in the archive.
table-both-rows = A post with a photo or video is two items and stands in both rows.
table-beside = Not added up in the sentence above: { $what }.
quoted-beneath-photos = “with other people”
table-absent = Not found: { $what }.
field-beneath-photos = with other people
column-certain = certain
column-at-most = at most
column-found = found
column-share = share of what was found
legend-certain = certain
legend-possible = possible
legend-out = not included
legend-estimate = estimated ({ $low } to { $high })
row-estimate = estimate { $value } ({ $low } to { $high }; { $sample } drawn)
row-estimate-beyond = estimate { $value } ({ $low } to { $high }; { $sample } drawn), and up to { $beyond } more that came after the draw
range-up-to = up to { $high }
range-between = { $low } to { $high }

heading-certain = Certain
heading-possible = Possible
heading-out = Not included
basis-unclear = the policy leaves it open
basis-unclear-visible = open whether it counts as public
basis-excluded = left out by the policy
basis-minor = left out for minors
basis-line = { $platform }: { $items } ({ $evidence })
rules-line = Rules and how often each decided: { $rules }. “widerspruch rules { $first }” shows wording and source; a source in brackets such as S7 is shown by “widerspruch rules S7”.

heading-years = By year
heading-years-visible = From which years
years-note = What is covered, at most, by year. Everything before { $date } is older than the training and counts all the same.
years-note-plain = What is covered, at most, by year.
years-note-visible = What is public or went to Meta AI, at most, by year.
years-mark = Training since { $date }
years-before = before the training began: { $range }
years-since = since the training began: { $range }
years-undated = undated: { $range }

heading-accounts = Your accounts
accounts-note = All accounts are taken as those of one person. If one is not yours, run the program once for each person.
accounts-span = content from { $first } to { $last }
column-account = Account

## The report: what an objection still saves

heading-saved = What an objection still saves
heading-done = Already done
heading-open = Still open
saved-done = What has gone into training since { $start } cannot be taken back. That may be anything that was public in this time, including { $count ->
    [one] one item that is older
   *[other] older content ({ $older } of your items)
}.
saved-done-plain = What has gone into training since { $start } cannot be taken back.
saved-done-until = What went into training from { $start } until you objected on { $date } cannot be taken back. That may be anything that was public in this time, including older content.
saved-done-in-time = You objected before the training began on { $start }. Nothing of yours should have gone into it since; that cannot be checked from here.
saved-done-early = Meta says that your objection of { $date } still counts; then none of your public content should have gone into training since { $start }. The association noyb doubts that it counts. It does not name your chats with Meta AI. What has gone in cannot be taken back.
saved-valid-now = You can object at any time, and it counts from then on.
saved-valid-since = Your objection counts since { $date }.
saved-readings = Meta’s own confirmation and Article 21 GDPR speak of all future use; then older posts are kept out of new training, too. Consumer advisers and the data protection authority of Bremen read it more narrowly: only what you post afterwards is spared. We can promise neither.
saved-readings-ch = Meta’s own confirmation speaks of all future use; then older posts are kept out of new training, too. German consumer advisers read it more narrowly: only what you post afterwards is spared. We can promise neither.
saved-safe-side = To be on the safe side, also limit or delete old public posts.

## The report: other people, places, Meta AI

heading-people = Other people
people-named = { $people ->
    [one] Your content names one other person, in { $places }.
   *[other] Your content names { $people } other people, in { $places }.
}
people-named-plain = { $people ->
    [one] Your content names one other person.
   *[other] Your content names { $people } other people.
}
people-unnamed = The archive does not know who can be seen without being named. “widerspruch { $archives } --faces” counts faces in your photos, on this computer and without recognising anybody.
heading-faces = Faces in your photos
people-seen = The program counted faces in { $examined ->
    [one] one photo
   *[other] { $examined } photos
}: { $without } without a face, { $one } with one, { $several } with two or more.
people-seen-meaning = Two faces mean that somebody else is there, perhaps only on a poster. A single face may be your own, which is why we give a range for photos with others. No face does not mean that nobody is there: people who are small, turned away or in full profile are not counted. The program recognised nobody and kept nothing but these numbers.
people-seen-named = The row “with other people” has every photo with a name or a face under “found”, and only those with a name or two faces under “certain”{ $both ->
    [0] {"."}
    [one] {"; one has a name and a face."}
   *[other] {"; "}{ $both } have a name and a face.
}
people-seen-not = Not examined: { $reasons }.
people-seen-partial = You stopped the counting: these numbers are only a part.
faces-not-interrupted = { $count ->
    [one] one photo, because you stopped before
   *[other] { $count } photos, because you stopped before
}
faces-not-out_of_scope = { $count ->
    [one] one photo that is certainly not covered by the training (“widerspruch { $archives } --faces=all” includes it)
   *[other] { $count } photos that are certainly not covered by the training (“widerspruch { $archives } --faces=all” includes them)
}
faces-not-missing = { $count ->
    [one] one photo whose file is not in the archive
   *[other] { $count } photos whose files are not in the archive
}
faces-not-heic = { $count ->
    [one] one photo in the format HEIC or AVIF
   *[other] { $count } photos in the format HEIC or AVIF
}
faces-not-video = { $count ->
    [one] one photo whose file is a video
   *[other] { $count } photos whose files are videos
}
faces-not-other_format = { $count ->
    [one] one picture in GIF or another format
   *[other] { $count } pictures in GIF or another format
}
faces-not-too_large = { $count ->
    [one] one picture that is too large
   *[other] { $count } pictures that are too large
}
faces-not-unreadable = { $count ->
    [one] one damaged picture
   *[other] { $count } damaged pictures
}
faces-not-videos = { $count ->
    [one] one video
   *[other] { $count } videos
}
people-shield = Your objection protects others, too, as far as content in your account goes; it does not reach what is shown of them in other accounts.
people-shield-visible = If you limit this content, that protects the others, too.

heading-places = Places
places-coordinates = { $count ->
    [one] One photo carries coordinates. The policy does not say whether Meta uses where photos were taken.
   *[other] { $count } photos carry coordinates. The policy does not say whether Meta uses where photos were taken.
}
places-coordinates-visible = { $count ->
    [one] One photo carries coordinates.
   *[other] { $count } photos carry coordinates.
}
places-posts = { $count ->
    [one] One post names a place; if the post is public, the place is part of its content.
   *[other] { $count } posts name a place; if the post is public, the place is part of its content.
}
places-posts-visible = { $count ->
    [one] One post names a place.
   *[other] { $count } posts name a place.
}

heading-ai = Meta AI
ai-messages = { $count ->
    [one] You wrote one message to Meta AI. It always counts, on private accounts and for minors, too.
   *[other] You wrote { $count } messages to Meta AI. They always count, on private accounts and for minors, too.
}
ai-messages-visible = { $count ->
    [one] You wrote one message to Meta AI.
   *[other] You wrote { $count } messages to Meta AI.
}
ai-objected = By Meta’s notices since April 2025 your objection of { $date } covers them, too. It does not delete what is written already.
ai-objected-early = Your objection of { $date } does not name them: the confirmations of that time speak of public posts only.
ai-none = No message of yours to Meta AI was found.
ai-product = { $platform }: { $words }
ai-sentence = { $words }.
ai-said = { $count ->
    [one] one message
   *[other] { $count } messages
}
ai-mentioned = { $count ->
    [one] one that calls Meta AI in another chat
   *[other] { $count } that call Meta AI in other chats
}
ai-day = on { $first }
ai-span = the first on { $first }, the last on { $last }
ai-since-all = since the training start ({ $start })
ai-since = { $count ->
    [0] none of them since the training start ({ $start })
    [one] one of them since the training start ({ $start })
   *[other] { $count } of them since the training start ({ $start })
}
ai-undated = { $count ->
    [one] one without a readable date
   *[other] { $count } without a readable date
}
ai-beside = Not counted with them: { $what }.
ai-answers = { $count ->
    [one] one answer by the AI
   *[other] { $count } answers by the AI
}
ai-by-others = { $count ->
    [one] one message by others
   *[other] { $count } messages by others
}
ai-by-unknown = { $count ->
    [one] one whose sender is unclear
   *[other] { $count } whose senders are unclear
}
ai-resets = With “/reset-ai” you asked Meta on { $days } to delete its copy; no export shows whether it did. What you wrote before is counted as far as the export still holds it.
ai-lower-bound = This may not be complete: what was deleted is missing from exports, and some conversations with the AI are not in them at all.
ai-unread = We deliberately did not read your other private chats on Facebook and Instagram, so “@Meta AI” there is not counted.
ai-whatsapp = Of WhatsApp, the chat with Meta AI and your messages that call “@Meta AI” count; everything else in the chats is private and stays uncounted. Messages that somebody passes on with “Share with Meta AI” and summaries leave no trace.

## The report: what to do

brief-link = { $url } (last seen { $date })
brief-narrow = Post by post, for all at once in the settings, or make the account private.
brief-delete-ai-chats = Type “/reset-ai” into the chat with Meta AI; deleting it is not enough.
brief-tell-others = { $people ->
    [0] Your photos may show other people.
    [one] One person is named in your content.
   *[other] { $people } people are named in your content.
}
brief-download-again = Accounts Centre › Export your information: all time, everything.
heading-steps = What you can do now
step-check-objection = Check the confirmation from { $platform }
why-check-objection = The confirmation came by e-mail. If you cannot find it, look in the spam folder and, if need be, object again:
why-object-facebook = Log in first. No reason is needed; the confirmation usually comes by e-mail within minutes. Keep it.
why-object-instagram = Worth doing even if your account is private: name, profile picture and comments under public posts are always public. Log in first and keep the confirmation.
why-object-whatsapp = Private chats are not part of the training, but what you write to Meta AI there is. Meta is responsible for that, not WhatsApp (that is the answer a user reported in 2025): use Meta’s privacy rights portal or the letter. A guide of October 2026 names a choice “Your messages with AIs on WhatsApp” there; we have not seen it. WhatsApp’s own form is for WhatsApp’s own processing; by post: { $address }.
why-each-account = For each of your { $count } accounts. Meta says that an objection also covers accounts in the same Accounts Centre; one for each account is safer.
why-object-minor = It concerns what was written to Meta AI. No reason is needed; the confirmation usually comes by e-mail within minutes. Keep it.
path-object-facebook = Menu › Settings & privacy › Settings › Privacy Policy
path-object-instagram = Profile › ☰ › About (or Privacy Center) › Privacy Policy
how-object = Search for the right to object there, follow the link to the form and answer yes when asked whether your request is about AI at Meta. If you do not find it: Settings & privacy › Privacy Center › AI at Meta › Right to object (according to a guide of June 2026; we have not checked it).
run-letter = Prefer to write?
how-object-again = From there as on Facebook.
link-form = Form, last seen { $date }:
link-fallback = If that is gone (last seen { $date }):
link-second = If that shows nothing (last seen { $date }):
link-portal = Meta’s privacy rights portal, last seen { $date }:
link-whatsapp = For WhatsApp’s own processing only, last seen { $date }:
links-heading = All addresses of forms, with the day on which a source last saw them. Whoever checks them in a browser puts the result into data/links.csv.
links-seen = last seen { $date }, confidence { $confidence }; { $source }
links-platform-any = all platforms
links-rank-preferred = shown
links-rank-second = shown second
links-rank-fallback = shown as the way out
links-rank-known = only known, not shown
links-purpose-object = objection with an account
links-purpose-data_of_others = what others posted
links-purpose-data_from_elsewhere = data from the rest of the web and licensed sources, not from Meta’s services
links-purpose-whatsapp_processing = WhatsApp’s own processing
links-purpose-erase = erasure
links-purpose-protection_officer = data protection officer
links-purpose-ai_at_meta = what Meta itself says about its AI
why-narrow = What is no longer public is left out from then on. It does not undo what was used already.
narrow-facebook = Facebook: post by post, or for all past posts at once in the settings (“Limit past posts”). Leave suggestions from your camera roll switched off (in the EU since April 2026, only if you agree), because pictures are uploaded for them.
narrow-instagram = Instagram: only for the whole account, by setting it to private.
why-delete-ai-chats = { $count ->
    [one] It concerns one message.
   *[other] It concerns { $count } messages.
} Under Meta’s AI terms, deleting single messages, the chat or even the account is not enough: Meta’s copy may stay, and people may review it.
why-delete-ai-chats-visible = { $count ->
    [one] It concerns one message.
   *[other] It concerns { $count } messages.
}
path-delete-ai-chats = Type “/reset-ai” into the chat with Meta AI
privacy-whatsapp = WhatsApp has “Advanced chat privacy” for each chat. According to press reports, Meta AI can then no longer be called there; it deletes nothing.
how-delete-ai-chats = In WhatsApp, Messenger and Instagram (described in 2025). In the Meta AI app: Settings › Data & privacy › Manage your information › delete all chats and media (as of October 2026).
why-tell-others = { $people ->
    [0] Some of your photos may show other people.
    [one] Your content names one other person.
   *[other] Your content names { $people } other people.
} Your objection protects them in your content only. They protect their own accounts themselves; other people’s posts can only be protected by whoever posted them. Tell them.
why-tell-others-visible = { $people ->
    [0] Some of your photos may show other people.
    [one] Your content names one other person.
   *[other] Your content names { $people } other people.
} Tell them.
why-check-again = A few questions settle much at once; the rest is estimated from a small sample that you look up. In about a quarter of an hour the range becomes much narrower.
run-audience = Start here:
run-told = Do you know already who could see your Facebook posts? Tell the program: friends, public, only-me or mixed, also from a day on as in “public@2015”:
why-third-party-letter = Since 16 June 2025 Meta’s policy also names what others share publicly about you. Your objection does not reach their accounts: ask them to object or to limit the post. We know of no form made for this; what remains is Meta’s privacy rights portal and a letter.
run-third-party = The letter to Meta:
run-friend = The text to friends:
way-letter = Or by letter
why-download-again = Only a new archive shows what is still public today.
path-download-again = Accounts Centre › Your information and permissions › Export your information (formerly: Download your information); all time, all available information (according to a guide of 2026; we have not checked it)

## The report: how the numbers came about

heading-reading = What was read
export-format = { $flavour } archive
export-parts = { $count ->
    [one] { $count } part
   *[other] { $count } parts
}
export-day = of { $date }
export-one-day = content of { $first }
export-span = content from { $first } to { $last }
reading-members = { $read ->
    [one] One file read
   *[other] { $read } files read
}, { $ignored } not needed, { $unknown } unknown, { $failed } unreadable.
reading-families = In the archive, but not counted: { $families }.
heading-failed = What could not be read
heading-notices = Notices

heading-region = Region: { $region }
heading-minor = Account of a minor
note-ch = Counted as in the European Economic Area: Meta began the training in Switzerland at the same time and takes objections through the same forms. Your right to object is in the Swiss data protection act (DSG).
note-visibility-only = We have not examined Meta’s text for this region. Only what is public or went to Meta AI is counted; this report does not say whether Meta uses it for AI training, nor which rights you have.
note-minor = Counted with “--minor”: posts, photos, comments and profile details do not count, messages to Meta AI do. Public pictures of this person on adults’ accounts are covered by the training; those account holders and the parents can do something about that.
note-minor-visible = “--minor” changes no number here: for this region no text is known that leaves out public content of minors.

more-long = More in the terminal: what is possible and why, the steps in detail, other people, what was read{ $notices ->
    [0] {""}
    [one] , one notice
   *[other] , { $notices } notices
}:
more-open = All of it as a page in your browser, to read and to print:
letter-unsaved = Nothing was saved. The same command with “--open” behind it saves the letter as a page to fill in and print, and opens it.
closing-privacy = This report was made on your computer; nothing was sent anywhere. The report itself holds no names and no texts from your archive.
closing-legal = This is not legal advice.
closing-certain = “Certain”: Meta’s text or help page says so itself. “Possible”: the archive or the text leaves it open.
lead-stale = The law and Meta’s text were last checked on { $checked }, more than a year ago: both may have changed since. See what Meta says today ({ $address }) and what your data protection authority says, and take a newer version of this program.
closing-version = widerspruch { $version } · { $date } · Meta’s policy of { $policy }, last checked { $checked } · { $region }
closing-version-visible = widerspruch { $version } · { $date } · counted by visibility (rules of { $policy }, last checked { $checked }) · { $region }

## Errors that end a run

error-path-missing = { $path }: there is no such file or folder. Check the spelling, or drag the file from the file manager into this window. Put names with blanks in quotation marks.
error-command-near = I do not know “{ $word }”. Did you mean “{ $command }”?
error-command-missing = No command has that name either; the commands are { $commands }.
error-output-foreign = This program does not write files that end in .{ $ending }. Use a name that ends in .html: the browser prints that page and saves it as a PDF.
error-output-ending = This program does not write files that end in .{ $ending }. Use a name with one of these endings: { $endings }
error-table-without-details = It is the single items that come as a table: add --details --details-format csv (or jsonl). For the report give --output a name with .html, .md, .txt or .json.
error-output-exists = { $path } exists already and will not be overwritten. Choose another name, or add --force.
error-path-empty = One of the names given is empty. Name a file or a folder, for example ~/Downloads.
error-path-special = { $path } is neither a file nor a folder but a pipe or a device, and reading it might never end. Save what comes out of it as a file and name that.
error-output-input = { $path } belongs to what is read here and will not be overwritten, also not with --force. Choose another name or another folder.
error-output-link = { $path } is a link to another place. Nothing is written through links: name the file itself, or choose another name.
error-output-special = { $path } is no regular file, and nothing is written in its place. Choose another name; without --output the result goes to the terminal.
error-output-archive = { $path } is a zip archive and will not be overwritten, also not with --force. Choose another name.
interrupted-nothing = Interrupted. This step wrote no file.
interrupted-some = Interrupted. The files named above were written whole, and nothing else.
io-not-found = There is no such file or folder. Check the spelling.
io-permission-denied = You lack the permission for it. Choose a folder of your own, or check the permissions.
io-already-exists = It exists already. Choose another name, or add --force.
io-storage-full = The disk is full. Make room, or choose another place.
io-read-only = Nothing can be saved here. Choose another folder, your documents for example.
io-is-a-folder = That is a folder, but a file is needed.
io-not-a-folder = A part of this path is a file and no folder. Check the spelling.
mac-allow = On a Mac: System Settings › Privacy & Security › Files & Folders; allow Terminal the folder there.
io-other = The system says: { $why }
error-open-no-page = --open shows a page in the browser. Add --format html, or leave --format out.
error-several-formats = Several formats need a name for their files. Add, for example, --output report.
error-faces-absent = This build of the program is without the counting of faces. Leave --faces out, or use a build that has it.
error-nothing-counted = The archive was recognised, but nothing in it could be read that counts. Private messages, for example, do not count. “widerspruch inspect { $archives }” shows what lies in it. Request the archive again and choose posts, comments and personal information.
progress-read = % read
progress-photos = photos examined
progress-pace = , { $speed }/s, about { $time } left
error-nothing-left = That leaves nothing to count.
error-nothing-countable = There is an archive of Meta here, but without posts, photos, comments and profile; perhaps they were not chosen for the download. Request it again, with all available information.
report-region = Counted for: { $region }. If you live elsewhere, other rules hold; count like this then:
report-above = Scroll up for the reasons and steps, or read and print it as a page in your browser:
error-nothing-found = There is no archive of Facebook or Instagram here and no chat of WhatsApp. Name the downloaded zip file, the unpacked folder, or the folder they lie in, for example: widerspruch ~/Downloads
## Shared statistics

share-intro = This is exactly the file that would be written. Above each part stands why it gives nobody away. Nothing is sent: the file stays on this computer until you hand it on yourself.
share-why-format = Name of the format and a fixed sentence, alike in every file.
share-why-number = A number drawn by lot for this file alone. It comes from no account and stands for nothing; it only shows when the same file is handed in twice.
share-why-ticket = A hash of the one-time number that you were given (not the number itself), so that nobody counts twice. The table knows nothing of it. Whoever handed out the numbers can tell by it whose file this is, if they wrote down who got which.
share-why-version = Version of the program, Meta’s policy, the day on which it was last checked, and whether it was the measure: alike for everybody who uses the program at the time.
share-why-country = The country, because you gave it.
share-why-platform = Which platforms the archive holds: each has millions of users.
share-why-export = Format, generation and language of the archive. Rare languages and old generations are grouped together, and a language that is rare in the country or in an old archive is left out.
share-why-steps = Steps instead of numbers: 0, 1–9, 10–99, 100–999, 1,000–9,999, 10,000 and more. Found, certainly in, at most in.
share-why-shares = Shares in per cent, rounded to five, and only where at least 100 were found: no exact number can be worked out from them.
share-why-answer = Posts, photos, videos, stories, comments and messages to Meta AI together, as a step as well.
share-why-timing = How much of it is from before and after the start of the training. No days, no times.
share-why-years = Years in groups of four, and only as steps.
share-why-third-parties = How many other people are named, or photos name somebody, as a step. Who they are stands nowhere.
share-why-ai = Whether there are messages to Meta AI, yes or no. Never what they say.
share-risk = What risk is left: somebody who knows your archive well, because they examined it themselves, may recognise the file. And a step says something, too, for example that you wrote to Meta AI. Hand the file on only if that is all right with you.
share-short-intro = This is what the file would hold, in wide steps instead of exact numbers. Nothing is sent: the file stays on this computer until you hand it on yourself.
share-short-row = { $what }: { $found } found, { $least } certain, { $most } at most
share-short-shares = of these { $least } certain, { $most } at most
share-short-part = { $share } of everything
share-short-none = 0
share-short-step = { $low } to { $high }
share-short-more = { $low } or more
share-short-all = Together, without profile details
share-short-together = All platforms together
share-short-before = Before the training started
share-short-since = Since the training started
share-short-undated = Without a date
share-short-years = By years: { $years }
share-short-people = Other people who are named: { $count }
share-short-ai = Messages to Meta AI: yes
share-short-no-ai = Messages to Meta AI: no
share-short-country = Country: { $country }
share-short-no-country = Country: not given
share-short-rest = Besides, it holds format, age and language of the archives unless they are rare, the version of program and policy, and a number drawn by lot. It holds no names, no texts, no exact numbers and no days.
share-ask = Write this file?
share-ask-yes = yes, to { $path }
share-ask-show = see the file itself first, with the reason for each part
share-ask-no = no, write nothing
share-question = Write this file? (y = yes, Enter = no)
share-no-terminal = There is nobody to ask here, so nothing was written. Add --yes to write the file.
share-written = Written: { $path }. Nothing was sent.
share-declined = Nothing was written.
share-each-nothing = This folder holds neither a zip nor a folder.
share-each-alike = { $count ->
    [one] This is what the file looks like.
   *[other] This is what the first file looks like. The folder has { $count } entries; each becomes such a file, for one person each.
}
share-each-question = Write this and all further files? (y = yes, Enter = no)
share-each-written = written
share-each-in-part = written, but not everything could be read
share-each-left-out = left out
share-each-no-archive = It holds no archive of Facebook, Instagram or another platform of Meta.
share-each-done = { $count ->
    [one] One file lies
   *[other] { $count } files lie
} in { $path }. Their names are drawn numbers and say nothing about people. Nothing was sent. “widerspruch pool { $path }” makes the table.
share-each-failed = { $count ->
    [one] One entry was left out:
   *[other] { $count } entries were left out:
}
share-each-folder = { $path } is not an empty folder, or belongs to the archives. Take a new one: whoever is written twice would count twice.
share-refused-faces = This report counts faces, too; the statistics count only photos that name somebody. Take a report made without “--faces”, or name the archive instead of the report.
share-refused-minor = The report is about the archive of a minor. Statistics about children are not shared.
share-refused-broken-off = A download broke off or is only a part, so its figures are too small for statistics. Please download the archive again, or unpack all parts together.
share-refused-nothing = There is nothing to share: the report names neither an archive nor any content. Give the zip file or the folder that you downloaded from Meta.
share-refused-report = The report was not made by this program or was changed; no statistics can be drawn from it.

## Pooled statistics

pool-title = What falls under Meta’s AI training, over many people
pool-title-all = { $people ->
    [one] Something of the one person is certainly covered by Meta’s AI training
   *[other] Of all { $people } people, something is certainly covered by Meta’s AI training
}
pool-title-some = Of { $some } of { $people } people, something is certainly covered by Meta’s AI training
pool-title-people = What of { $people } people is covered by Meta’s AI training
pool-everybody = Everybody
pool-people = { $people ->
    [one] One person
   *[other] { $people } people
}
pool-public = { $people ->
    [0] Nobody has public content that is certainly covered by the training.
   *[other] With public content that is certainly covered by the training (messages to Meta AI stand by themselves): { $people } ({ $share })
}
pool-ai = { $people ->
    [0] Nobody has messages to Meta AI.
   *[other] With messages to Meta AI: { $people } ({ $share })
}
pool-countries = Countries: { $list }
pool-languages = Languages: { $list }
pool-flavours = Formats: { $list }
pool-layouts = Form of the export: { $list }
pool-word-rest = the rest
pool-word-other = others
pool-word-text = text
pool-word-l4 = since 2024
pool-word-l3 = end of 2022 to early 2024
pool-word-g4 = since 2026
pool-word-g3 = 2024 to early 2026
pool-word-page = Page
pool-word-chat = chat
pool-word-app = Meta AI app
pool-word-not-given = not given
pool-word-unknown = unknown
pool-word-several = several
pool-word-older = older
pool-word-german = German
pool-word-english = English
pool-answer = All content
pool-third-parties = Other people named
pool-timing = Before and since the start of the training
pool-before = before
pool-since = since
pool-undated = undated
pool-years = From which years
pool-people-with = People with …
pool-middle = Typical person (median)
pool-and-more = { $from } and more
pool-chart = How many people have so many items covered: certainly and at most
pool-chart-everybody = How many people have so many items covered: certainly and at most; for other people: how many are named
pool-chart-years = How many people have so many items from these years (found)
pool-figures = The figures
pool-how = How to read this
pool-rule = No number about fewer than { $threshold } people is shown, and none can be worked out from the others: cells that would tell are joined with the cell beside them, and small countries and languages go into “the rest”.
pool-median = “Typical person (median)”: half of the people have so much or less, half so much or more. Only the step is known.
pool-half-none = half have none
pool-sections-hidden = A platform that is missing here was in fewer than { $threshold } archives, or would tell about so few people together with the others.
pool-sample = These are the people who handed in their statistics. They chose to; nobody drew them by lot, so the shares do not hold for everybody on the platform.
pool-joined = An arrow, a wide cell or a shade that runs into another: counted together with the cells beside it.
pool-made-with = Made with widerspruch { $version } on the computer of whoever pooled it.
pool-collected-by = Collected by: { $name }
pool-made-on = As of { $date }
pool-source = Source: { $name }
pool-source-unnamed = Source: statistics that people handed in
pool-source-people = { $people ->
    [one] one person, by choice, no random sample
   *[other] { $people } people, by choice, no random sample
}
pool-columns = The column before each number: its part of all people of the row.
pool-charts-where = Each chart becomes a file of its own. Name a folder for them: “--format svg -o charts/”.
pool-charts-folder = The charts need a folder of their own, new or empty, and not that of the statistics: { $path } is none.
pool-charts-written = { $count ->
    [0] There are too few people for a chart. Nothing was written.
    [one] One chart lies in { $path }.
   *[other] { $count } charts lie in { $path }.
}
pool-too-few = There are too few statistics for a table: none of the platforms was in at least { $threshold } archives.
pool-empty-steps = Steps in which nobody is here have no column.
pool-policies = These statistics rest on different texts of Meta’s policy ({ $list }). What was found can be compared; what is covered certainly or at most may differ for that reason alone.
pool-versions = These statistics were made by different versions of the program ({ $list }). Platforms, countries and formats can be compared; counts may differ because a later version reads more or counts more exactly.
pool-versions-help = They agree again if everybody runs “widerspruch share” once more with the same version.
pool-left-out = Files that were not counted: { $list }.
pool-left-out-again = handed in again
pool-left-out-ticket = without a valid one-time number
pool-left-out-impossible = with numbers that cannot be
pool-left-out-unreadable = not readable
pool-flood = Of the files that were counted, { $step } hold the same. That happens with small archives; it may also be that somebody invented people.
pool-flood-figures = Of the files that were counted, { $step } have the same figures down to the shares, although they differ elsewhere. With large archives that hardly happens by chance; it may be that somebody invented people by changing a copy.
pool-alike = { $count ->
    [one] One of the files that were counted holds the same as an earlier one; only its number differs.
   *[other] { $count } of the files that were counted hold the same as an earlier one, only their numbers differ; { $largest } files are all alike.
} That happens with small archives; it may also mean that somebody takes part twice or invents people. “--list alike” names these files, “--tickets” helps the next time.
pool-tickets-line = { $path }: line { $line } is no one-time number. The list has one in each line, of 8 to 64 letters from A to Z and digits.
pool-nothing = There are no statistics here. “widerspruch share ARCHIVE” makes one for each person; “widerspruch pool” puts those files together.
pool-threshold = The threshold is { $smallest } people or more.
pool-too-many = These are more than { $most } submissions, more than one machine can tell apart. docs/pooling.md shows the same count with DuckDB and Spark.
pool-tally-line = { $path }: line { $line } names no cell of a tally. docs/pooling.md says how one is made.
pool-again = Whoever publishes another table of these and more people gives away those who came in between – unless it is made with “widerspruch pool --published” and the ledger of this table.
pool-open-call = If anybody can hand something in, { $invented } of the { $threshold } people in a cell may be invented; the cell then tells about the one who is not. For open calls use “--threshold 10”.
pool-ledger-written = Beside it lies { $path }. Keep this ledger and do not publish it: it says who is in the table, and the next table needs it (--published).
pool-ledger-none = There is no ledger: the tally does not say who was counted, so a second table of this collection could not be protected. docs/pooling.md shows how a tally says it.
pool-ledger-exists = { $path } belongs to a table that may be published already, so it stays. Give the new table another name, or delete both if nobody saw the old one.
pool-ledger-missing = { $path } is missing. This ledger was made beside the table; without it the program does not know who came since.
pool-ledger-line = { $path }: line { $line } is not of a ledger, or the file is not whole.
pool-published-gone = { $people ->
    [one] One person of the published table ({ $path }) is
   *[other] { $people } people of the published table ({ $path }) are
} missing from the new collection. The difference of the two tables would be about them, so none is made. Put everybody of then back in.
pool-published-few = Since the published table { $newcomers ->
    [0] nobody came
    [one] one person came
   *[other] { $newcomers } people came
}. A new one would be about so few, so none is made: { $more ->
    [one] one more person is needed
   *[other] { $more } more people are needed
}.
pool-published-crossed = Two of the published tables share some of their people. Nobody can tell what they give away together with a new one, so none is made.
pool-published-many = So many tables were published that it cannot be checked any more what they give away together. No new one is made.
pool-tally-no-people = For --published the tally has to say who was counted. docs/pooling.md shows how it does.
pool-tally-tickets = { $count ->
    [one] One of the counted files has a one-time number. It was not held against a list
   *[other] { $count } of the counted files have one-time numbers. They were not held against a list
}: only “widerspruch pool --tickets” does that, with the files themselves.
pool-tally-twice = The same statistics are in two of the tallies and would count twice.
pool-tally-uneven = The tally does not add up: { $variable } counts other people than its section has.
pool-refused = { $count ->
    [one] One submission was left out:
   *[other] { $count } submissions were left out:
}
pool-refused-more = … and { $count } more
pool-refused-unreadable = cannot be read
pool-refused-too-large = is larger than any file of statistics
pool-refused-not-json = is not JSON
pool-refused-not-in-schema = does not follow the schema widerspruch.statistics/1 (line { $line }, column { $column })
pool-refused-contradiction = cannot have come about like that: { $what }
pool-contradiction-platform = no platform
pool-contradiction-range = more certain than at most, or at most more than found
pool-contradiction-share = a share that does not fit its count
pool-contradiction-part = a part that is larger than its whole, or a whole that its parts do not reach
pool-contradiction-ai = messages to Meta AI that are not there, or the other way round
pool-contradiction-timing = a start of the training where none applies
pool-archives = These are archives, not statistics. “widerspruch share --each { $path } -o statistics” makes one file for each person, and then “widerspruch pool statistics” the table.
pool-refused-zip = is a zip: if it holds statistics, unpack it; if it is an archive, “widerspruch share” makes statistics of it
pool-refused-csv = is a CSV file: what is needed are the JSON files that “widerspruch share” writes
pool-refused-newer = is of another version: the newest version of widerspruch reads it
pool-refused-duplicate = was counted already
pool-refused-no-ticket = has no one-time number
pool-refused-unknown-ticket = has a one-time number that is not on the list
pool-refused-used-ticket = has a one-time number that somebody used before
pool-like-figures = counts, but has the same figures as an earlier file
pool-like-another = counts, but holds the same as an earlier file

## The page (HTML, Markdown)

range-to = to
of-found = of { $found }
column-what = What
column-year = Year
skip-to-steps = Straight to the steps
page-contents = On these sheets
platforms-note = By platform, all bars on one scale:
in-detail = Line by line
years-as-table = Numbers as a table
heading-basis = Why a range
heading-basis-plain = Where the numbers come from
heading-figures = How the numbers came about
heading-sources = The sources, by their short names
heading-rules = Which rules decided
heading-glossary = What the words mean
figure-range = At most { $what }, { $low } of them certain. Why?
figure-certain = { $what }, all certain. Why?
figure-possible = At most { $what }, none of them certain. Why?
figure-none = { $what }, none of them included. Why?
rule-source = Since { $since }; sources: { $sources }.
rule-source-undated = Sources: { $sources }.
rule-source-more = Confidence: { $confidence }. { $places }

term-training = AI training
meaning-training = Meta develops and improves its AI with public content of adults and with what people write to its AI; in Europe since 27 May 2025. Meta’s privacy policy says what is included.
term-objection = Objection
meaning-objection = The right to object to the use of one’s data. Meta takes it through a form and confirms it by e-mail.
term-public = public
meaning-public = Everybody can see it, without being friends or having an account.
term-archive = archive
meaning-archive = The copy of your data that you downloaded from Meta.

## What an archive holds and nobody counts

family-meta_ai_media = media of the Meta AI app
family-data_logs = data logs
family-dating = dating
family-edits = earlier versions
family-event_replies = event replies
category-posts = posts and photos
category-comments = comments
category-profile = profile

family-friends = friends and followers
family-fundraisers = fundraisers
family-group_documents = documents in groups
family-instants = instants
family-listing_history = old Marketplace listings
family-memories = memories
family-meta_ai_chats = chats with Meta AI
family-notes_to_friends = notes to friends
family-page_activity = activity on Pages
family-pending = drafts and scheduled posts
family-private_messages = private messages
family-reactions = likes and reactions
family-reposts = reposts
family-saved = saved things
family-searches = searches
family-story_reactions = reactions to stories
family-tags_by_others = tags by others
family-threads_activity = activity on Threads
family-votes = votes
family-wall_posts_by_others = posts by others on your timeline

## Letters: frame. [[…]] are places that only the person can fill in.

letter-name = [[first name and surname]]
letter-name-parents = [[names of both parents]]
letter-street = [[street and number]]
letter-town = [[postcode and town]]
letter-place-and-date = { $town }, { $date }
letter-authority-unknown = [[data protection authority where you live]]
letter-controller-unknown = [[address of the Meta company responsible for your country]]
letter-dear = Dear Sir or Madam,
letter-dear-friend = Hi [[name]],
letter-farewell = Yours faithfully
letter-farewell-friend = All the best
letter-signature = [[signature]]
letter-signature-first-parent = [[signature of one parent]]
letter-signature-second-parent = [[signature of the other parent]]
letter-signature-child = [[signature of the child, if 14 or older]]
letter-enclosures = Enclosed
letter-notes = Notes for you (not part of the letter)
letter-fill-here = Click on a yellow spot and type; then print or save as PDF, for the page remembers nothing.
letter-placeholders = You still have to fill in

letter-subject-objection-gdpr = Objection under Article 21(1) GDPR: use of my data for AI
letter-subject-objection-dsg = Objection under Art. 30(2)(b) of the Swiss data protection act (DSG): processing of my data for AI
letter-subject-objection-plain = Use of my data for AI: I object
letter-subject-third-party-gdpr = Objection and request for erasure (Articles 21(1) and 17(1) GDPR): data about me that others published
letter-subject-third-party-dsg = Objection and request for erasure (Art. 30(2)(b) and Art. 32 DSG): data about me that others published
letter-subject-third-party-plain = Data about me that others published: I object to their use for AI
letter-subject-parent-gdpr = Objection and request for erasure on behalf of our child (Articles 21(1) and 17(1) GDPR)
letter-subject-parent-dsg = Objection and request for erasure on behalf of our child (Art. 30(2)(b) and Art. 32 DSG)
letter-subject-parent-plain = Data of our child: we object to their use for AI
letter-subject-complaint-gdpr = Complaint under Article 77 GDPR: Meta and the use of my data for AI
letter-subject-complaint-dsg = Report: Meta and the processing of my data for AI
letter-subject-complaint-plain = Complaint: Meta and the use of my data for AI
letter-subject-access-gdpr = Access under Article 15 GDPR: use of my data for AI
letter-subject-access-dsg = Access under Art. 25 of the Swiss data protection act (DSG): processing of my data for AI
letter-subject-access-plain = Access: use of my data for AI
letter-subject-locked-out-gdpr = Objection under Article 21(1) GDPR without access to the account: use of my data for AI
letter-subject-locked-out-dsg = Objection under Art. 30(2)(b) of the Swiss data protection act (DSG) without access to the account: processing of my data for AI
letter-subject-locked-out-plain = Use of my data for AI: I object, without access to the account

## Letters: objection

letter-accounts = I use the following accounts:
letter-account-name = [[name and username of this account]]
letter-account-phone = [[phone number of this account]]
letter-account-unknown = [[platform, name and username or profile link of each account]]
letter-account-email = E-mail address of the accounts: [[e-mail address]]
letter-locked-out = I can no longer get into the following accounts and so cannot use your form. I therefore object by this letter:
letter-locked-out-help-gdpr = Please facilitate the exercise of my right (Article 12(2) GDPR): answer me at the address in this letter. Further proof will follow only if you state reasonable doubts about my identity (Article 12(6) GDPR).
letter-locked-out-help-dsg = Please answer me at the address in this letter. Further proof will follow only if you state reasonable doubts about my identity.
letter-locked-out-help-plain = Please answer me at the address in this letter.
letter-access-gdpr = I request access (Article 15(1) GDPR) and a copy of the data (Article 15(3) GDPR) as far as the development and improvement of AI models and features is concerned (“AI at Meta”):
letter-access-dsg = I request access within 30 days (Art. 25 DSG, in the alternative Article 15 GDPR) as far as the development and improvement of AI models and features is concerned (“AI at Meta”):
letter-access-plain = I request access as far as the development and improvement of AI models and features is concerned (“AI at Meta”):
letter-access-whether = whether data concerning me were or are used for it, since when and for which models,
letter-access-which = which kinds of data they are and which of my content: posts, pictures, comments, messages to Meta AI,
letter-access-source = from which source they come as far as I did not give them myself, such as posts of others,
letter-access-recipients = to whom they were disclosed and how long they are kept for it.
letter-access-answer-gdpr = Please answer within one month (Article 12(3) GDPR) and give reasons if you refuse (Article 12(4) GDPR). I reserve the right to complain under Article 77 GDPR and to go to court.
letter-access-answer-dsg = If you refuse access, please give reasons. I reserve the right to take further steps.
letter-access-answer-plain = Please answer within one month and give reasons if you refuse.
letter-objection-gdpr = With immediate effect I object to the processing of all personal data concerning me for developing and improving AI models and features (“AI at Meta”), including where it is done for third parties or the data go to third parties. The objection holds for all further training and covers:
letter-objection-dsg = With immediate effect I expressly forbid you to process data concerning me for developing and improving AI models and features (“AI at Meta”), including where it is done for third parties or the data go to third parties (Art. 30(2)(b) DSG). The objection holds for all further training and covers:
letter-objection-plain = With immediate effect I object to the use of all data concerning me for developing and improving AI models and features (“AI at Meta”), including where it is done for third parties. The objection holds for all further training and covers:
letter-scope-public = my public content of any age,
letter-scope-always = the details of my profile that are always public,
letter-scope-ai = my interactions with AI features,
letter-scope-ai-chats = my interactions with AI features, in particular my chats with Meta AI ({ $platforms }),
letter-scope-others = content of others as far as it concerns me,
letter-scope-linked = all accounts in my Accounts Centre, Threads included.
letter-counts-range = According to my evaluation of the archive that I downloaded, this concerns at least { $low } and at most { $high } items from the years { $first } to { $last }.
letter-counts-up-to = According to my evaluation of the archive that I downloaded, this concerns up to { $high } items from the years { $first } to { $last }.
letter-counts-part = According to my evaluation of the archive that I downloaded, of which a part is missing, this concerns at least { $low } items.
letter-counts-exact = { $high ->
    [one] According to my evaluation of the archive that I downloaded, this concerns one item.
   *[other] According to my evaluation of the archive that I downloaded, this concerns { $high } items from the years { $first } to { $last }.
}
letter-reasons = The grounds relating to my particular situation:
letter-reason-children = My public pictures show children who could not decide for themselves.
letter-reason-minor-then = Some of my posts are from the time when I was a minor.
letter-reason-minor-then-gdpr = Some of my posts are from the time when I was a minor (Article 17(1)(f) and recital 65 GDPR).
letter-reason-third-parties = My posts show other people whom nobody asked.
letter-reason-third-parties-count = { $people ->
    [one] My posts name one other person; their data would be affected, too.
   *[other] My posts name { $people } other people; their data would be affected, too.
}
letter-reason-special-categories = My posts allow conclusions about health, religion, political opinions or sexual orientation.
letter-reason-context = I wrote for friends and acquaintances before generative AI was open to everybody; this use was not to be expected.
letter-reason-context-year = My content goes back to { $year }; generative AI was not open to everybody then, and this use was not to be expected.
letter-reason-control = What a model has learned cannot be taken back; I would lose control of my data for good.
letter-reason-misuse = I fear that my picture or my style will be imitated or reproduced in a false context.
letter-reason-past-abuse = My data have been abused before.
letter-reason-copyright = In addition, I hold copyright in my content and do not permit this use.
letter-reason-profession = My profession demands that I keep a low public profile.
letter-reason-own = [[a reason of your own in a sentence or two]]
letter-special-categories = As far as special categories of personal data (Article 9 GDPR) are included, I request that they be removed from the content held for training and from the training data.
letter-meanwhile-gdpr = Until this is settled please restrict the processing (Article 18(1)(d) GDPR), then erase the copies held for training, processed ones included (Article 17(1)(c) GDPR), and inform the recipients (Article 19 GDPR).
letter-meanwhile-dsg = I request that you refrain from processing for this purpose and erase the copies held for training, processed ones included (Art. 32 DSG).
letter-meanwhile-plain = Please erase the copies held for training, processed ones included.
letter-meanwhile-parents-gdpr = Until this is settled we request that you restrict the processing (Article 18(1)(d) GDPR), then erase the copies, processed ones included, and inform the recipients (Article 19 GDPR).
letter-burden-gdpr = After this objection you may no longer process the data for it unless you demonstrate compelling legitimate grounds that override my interests, rights and freedoms (Article 21(1), second sentence, GDPR).
letter-burden-dsg = That data of mine are generally accessible does not change this, because I expressly forbid the processing (Art. 30(3) DSG). In the alternative I object under Article 21(1) GDPR, as the controller is established in the European Union (Article 3(1) GDPR).
letter-burden-parents-gdpr = After this objection you may no longer process the data for it unless you demonstrate compelling legitimate grounds that override the interests, rights and freedoms of our child (Article 21(1), second sentence, GDPR).
letter-burden-parents-dsg = That data of our child are generally accessible does not change this, because we expressly forbid the processing (Art. 30(3) DSG). In the alternative we object under Article 21(1) GDPR, as the controller is established in the European Union (Article 3(1) GDPR).
letter-ask-gdpr = Please tell me (Article 15 GDPR) whether, since when and for which models my data were used and to whom they were disclosed.
letter-ask-dsg = Please tell me within 30 days (Art. 25 DSG) whether, since when and for which models my data were used and to whom they were disclosed.
letter-ask-plain = Please tell me whether, since when and for which models my data were used.
letter-confirm-gdpr = Please confirm within one month (Article 12(3) GDPR) and give reasons if you refuse (Article 12(4) GDPR). I reserve the right to complain under Article 77 GDPR and to go to court.
letter-confirm-dsg = Please confirm within one month and give reasons if you refuse. I reserve the right to take further steps.
letter-confirm-plain = Please confirm within one month and give reasons if you refuse.
letter-confirm-parents-gdpr = Please confirm within one month (Article 12(3) GDPR) and give reasons if you refuse (Article 12(4) GDPR). We reserve the right to complain under Article 77 GDPR and to go to court.
letter-confirm-parents-dsg = Please confirm within one month and give reasons if you refuse. We reserve the right to take further steps.
letter-confirm-parents-plain = Please confirm within one month and give reasons if you refuse.
letter-note-objection-gdpr = The form is quicker and tied to the account; a letter is just as valid. Safest is to do both; send the letter by registered post. No copy of your ID is needed. Strike out every reason that does not fit you.
letter-note-objection-dsg = The form is quicker and tied to the account. Safest is to do both; send the letter by registered post. Strike out every reason that does not fit you.
letter-note-objection-plain = We have not examined whether there is a form for your region. Strike out every reason that does not fit you.
letter-note-deadline = The month begins when Meta receives the letter. There are two more months only if Meta announces them with reasons within this first month (Article 12(3) GDPR). The question about the use (Article 15) may invite that: if a quick confirmation matters more to you, strike it out and ask in a letter of its own (“widerspruch letter --kind access”).
letter-note-whatsapp = WhatsApp belongs to a company of its own. What you wrote to Meta AI there stands in this letter to Meta. For WhatsApp’s own processing there are { $form } and the address { $address }; a user reported in 2025 that he was referred from there to Meta about Meta AI.
letter-note-region = We have not examined which law holds in your region and which Meta company is responsible. That is why the letter cites no articles.
letter-note-version = As of: Meta’s policy of { $policy }, last checked on { $checked }.
letter-note-access-gdpr = Nobody else can show you whether your pictures were in the training: this question is the only way. Meta must answer within a month and may take two more if it says so with reasons within that month (Article 12(3) GDPR). This letter is no objection; “widerspruch letter --kind objection” writes that.
letter-note-access-dsg = Nobody else can show you whether your pictures were in the training: this question is the only way. This letter is no objection; “widerspruch letter --kind objection” writes that.
letter-note-access-plain = This letter is no objection; “widerspruch letter --kind objection” writes that.
letter-note-locked-out-gdpr = Send the letter registered and keep the receipt. Name the account as exactly as you can, but enclose no copy of your ID. A court has decided such a case: on 19 May 2025 the Rechtbank Amsterdam barred Meta from combining a user’s data, also for Meta AI, after he could no longer log in to object (ECLI:NL:RBAMS:2025:3381). The decision of the Gerechtshof of 9 September 2025 was about procedure (ECLI:NL:GHAMS:2025:2414); how the hearing of 11 December 2025 ended we have not found.
letter-note-locked-out-dsg = Send the letter registered and keep the receipt. Name the account as exactly as you can, but enclose no copy of your ID.
letter-note-locked-out-plain = Send the letter registered and keep the receipt. Name the account as exactly as you can, but enclose no copy of your ID.

## Letters: short text for the form

letter-short = I object to the use of my public content and of my interactions with AI for AI training, in all linked accounts, too.
letter-note-short-gdpr = The text field of the form is optional; one sentence is enough.
letter-note-short-dsg = The text field of the form is optional; one sentence is enough.
letter-note-short-plain = We have not examined whether there is a form for your region.

## Letters: what others posted

letter-with-account = Others have made data about me public on Facebook, Instagram or Threads that are not in my own account:
letter-account-open = [[Keep what is true: I have no account with you. / My account with you is …]] Others have made data about me public on Facebook, Instagram or Threads:
letter-without-account = I have no account with you. Others have made data about me public on Facebook, Instagram or Threads:
letter-evidence-address = address
letter-evidence-by = posted by
letter-evidence-when = when
letter-evidence-shows = what it shows
letter-fill-address = [[link to the post]]
letter-fill-by = [[account that posted it]]
letter-fill-when = [[date]]
letter-fill-shows = [[for example: face, on the left]]
letter-third-party-gdpr = I object to the processing of these and all other data concerning me for developing and improving AI (Article 21(1) GDPR) and request that they be erased from what is held for that purpose (Article 17(1)(c) and (d) GDPR).
letter-third-party-dsg = I expressly forbid you to process these and all other data concerning me for developing and improving AI (Art. 30(2)(b) DSG) and request that they be erased from what is held for that purpose (Art. 32 DSG).
letter-third-party-plain = I object to the use of these and all other data concerning me for developing and improving AI and ask you to erase them from what is held for that purpose.
letter-not-made-public-by-me = As far as special categories of personal data are included, Article 9(2)(e) GDPR does not apply: I did not make them public myself.
letter-not-made-public-by-child = As far as special categories of personal data are included, Article 9(2)(e) GDPR does not apply: our child did not make them public.
letter-sources-gdpr = Please tell me under Article 15(1) GDPR which data about me you process for this purpose, to whom they are disclosed and, as they do not come from me, where you have them from (point (g)).
letter-sources-dsg = Please tell me within 30 days (Art. 25 DSG) which data about me you process for this purpose, from which sources, and to whom they go.
letter-sources-plain = Please tell me which data about me you use for this purpose and from which sources.
letter-sources-parents-gdpr = Please tell us under Article 15(1) GDPR which data of our child you process for this purpose, to whom they are disclosed and where you have them from (point (g)).
letter-sources-parents-dsg = Please tell us within 30 days (Art. 25 DSG) which data of our child you process for this purpose, from which sources, and to whom they go.
letter-sources-parents-plain = Please tell us which data of our child you use for this purpose and from which sources.
letter-identity-gdpr = What this letter says is enough to find the posts. Further proof will follow only if you state reasonable doubts (Article 12(6) GDPR).
letter-identity-dsg = What this letter says is enough to find the posts. Further proof will follow only if you state reasonable doubts.
letter-identity-plain = What this letter says is enough to find the posts.
letter-enclosed-screenshots = screenshots of the posts named
letter-note-third-party-gdpr = Take a screenshot of every post with its address and date. We know of no form of its own for what others posted; beside the letter there is Meta’s privacy rights portal: { $portal } (last seen { $date }). Without an account, says the data protection authority of Lower Saxony, you have to show that others posted you; it criticises that burden. Also ask the people themselves to object or to limit the post.
letter-note-third-party-dsg = Take a screenshot of every post with its address and date. We know of no form of its own for what others posted; beside the letter there is Meta’s privacy rights portal: { $portal } (last seen { $date }). Also ask the people themselves to object or to limit the post.
letter-note-third-party-plain = Take a screenshot of every post with its address and date. Also ask the people themselves to limit the post.

## Letters: to friends

letter-friend-post = Something of me can be seen in public on your profile: [[link to the post]].
letter-friend-why = By its own account Meta has trained its AI since 27 May 2025 with what adults post publicly, also when it shows other people. My own objection only covers my account, not yours.
letter-friend-why-plain = I do not want my pictures to be used for AI, and I cannot reach what is in your account.
letter-friend-please = Would you help me? Each of these helps, all of them help most:
letter-friend-object = Object yourself; it takes about five minutes: open the privacy policy in the settings of Facebook or Instagram, search it for the right to object, follow the link to the form and answer yes when asked whether your request is about AI at Meta.
letter-friend-limit = Set the post so that only friends can see it, or take it down.
letter-friend-untag = Remove the tag of me.
letter-friend-thanks = This is not about you, but about what happens with our pictures. Thank you!
letter-note-friend = A friendly sentence usually does more than an article of law.
letter-note-image-right = If asking does not help, in Germany: pictures that show you recognisably may as a rule be published only with your consent (section 22 KUG, with exceptions in section 23).

## Letters: parents

letter-parents = We are the parents with custody of [[name of the child]], born on [[birth date of the child]]. Data of our child are public on Facebook, Instagram or Threads:
letter-parent-gdpr = On behalf of our child we object to the processing of these and all other data concerning our child for developing and improving AI (Article 21(1) GDPR) and request that they be erased from what is held for that purpose (Article 17(1)(c) and (d) GDPR).
letter-parent-dsg = On behalf of our child we expressly forbid you to process these and all other data concerning our child for developing and improving AI (Art. 30(2)(b) DSG) and request that they be erased from what is held for that purpose (Art. 32 DSG).
letter-parent-plain = On behalf of our child we object to the use of these and all other data concerning our child for developing and improving AI and ask you to erase them from what is held for that purpose.
letter-parent-reason-gdpr = Our child could not decide about this. Children merit special protection with regard to their data because they are less aware of the consequences (recital 38 GDPR).
letter-parent-reason-dsg = Our child could not decide about this. Children merit special protection with regard to their data because they are less aware of the consequences.
letter-parent-reason-plain = Our child could not decide about this. Children merit special protection with regard to their data because they are less aware of the consequences.
letter-note-parent-gdpr = According to Meta’s text, public pictures of children on accounts of adults are part of the training; content from accounts of minors is not, but their chats with Meta AI are.
letter-note-parent-dsg = According to Meta’s text, public pictures of children on accounts of adults are part of the training; content from accounts of minors is not, but their chats with Meta AI are.
letter-note-parent-plain = Take a screenshot of every post with its address and date.
letter-note-custody = In Germany parents with joint custody exercise this right together (section 1629 BGB): both sign.
letter-note-alone = If you have sole custody, write “I” instead of “we” and strike out the second signature.
letter-note-child-signs = From about 14 your child should sign, too; for a younger child strike out the line.

## Letters: complaint

letter-complaint-gdpr = I wish to lodge a complaint under Article 77 GDPR about { $company }.
letter-complaint-dsg = I report to you how { $company } deals with my data.
letter-complaint-plain = I complain about how [[the Meta company responsible for your country]] deals with my data.
letter-complaint-facts = On { $date } I objected by [[form, letter or e-mail]] to the use of my data for developing and improving AI. Reply: [[none, or: refusal of … giving as its reason …]]. These accounts are concerned:
letter-day-of-objection = [[day of the objection]]
letter-complaint-rights-gdpr = I consider that my right to object has been infringed (Article 21(1) GDPR) and, as far as no answer came, also my right to an answer within one month (Article 12(3) GDPR).
letter-complaint-rights-dsg = I have expressly objected to this processing (Art. 30(2)(b) DSG).
letter-complaint-rights-plain = My objection has not been heeded so far.
letter-complaint-ask-gdpr = Please see to it that Meta heeds my objection, erases the copies held for training and answers me, and pass the complaint on to the lead authority as far as necessary (Articles 56 and 60 GDPR). Please inform me of the outcome (Article 77(2) GDPR).
letter-complaint-ask-dsg = Please examine whether there is reason for an investigation, and tell me what you do.
letter-complaint-ask-plain = Please examine the case and tell me what you do.
letter-complaint-ask-lead = Please see to it that Meta heeds my objection, erases the copies held for training and answers me. Please inform me of the outcome (Article 77(2) GDPR).
letter-enclosed-objection = copy of the objection
letter-enclosed-reply = reply or confirmation, if there is one
letter-note-complaint-gdpr = There is no waiting period (Article 77 GDPR). A complaint stands best when Meta has refused or has not answered for a month. The authority where you live, where you work or where the infringement took place is responsible. If it stays silent for three months, you can go to court against that (Article 78(2) GDPR).
letter-note-complaint-dsg = A report stands best when Meta has refused or has not answered for a month. The Swiss FDPIC takes no complaints under the GDPR but reports; it has a form for them.
letter-note-complaint-plain = A complaint stands best when Meta has refused or has not answered for a month.
letter-note-wait = The month is not over yet: until { $date } Meta may still answer. You may complain before that.
letter-note-authority-mail = E-mail works, too: { $email } (as of { $date }; look at the authority’s site first).
letter-note-authority-site = Site of the authority: { $site }. The address comes from a public list, read on { $date }; look there first.
letter-note-authority-disputed = We found no official source for this address, and public lists give different ones: send nothing before you have checked it on the authority’s site.
letter-note-authority-language = This authority takes complaints in this language: { $language }. This letter exists in German and English only; have it translated, or ask first whether it will do as it is.
letter-note-hamburg = German authorities pass cases about Meta on to Hamburg; Hamburg works with the Irish authority, the lead authority.

## The rules

rules-title = The rules: what is covered by Meta’s AI training
rules-intro = They rest on Meta’s policy for the European Economic Area as of { $policy }; last checked on { $checked }.
rules-order = Read from the top: the first rule that fits decides.
rules-explained = Explained, but not counted
rules-explained-note = What is no item of yours, or does not stand by itself in an archive.
rules-hint = More about a rule, with its sources: “widerspruch rules R01”.
rule-rule = Rule
rule-covers = Covers
rule-verdict = Included?
rule-reason = Why
rule-since = Since
rule-since-none = no day recorded
rule-confidence = Confidence
rule-sources = Sources
source-rules = Rules that rest on it
source-without-rule = None. It only tells what authorities, courts and associations say, or supports what stands in the letters.
rule-places = Where it stands in the sources
rule-place-line = { $source }, for { $rules }
rules-open = What is open
rules-open-note = These rules rest on less than the wording. Nothing they cover counts as certain, and each may turn out to be wrong.
rules-open-beside = Beside the rules, this is open:
rules-open-objection = Whether a late objection also keeps older posts out of new training: Meta’s confirmation and Article 21 GDPR speak of future use (P1, S8), German consumer advisers and the Bremen authority read it more narrowly (S1, S3).
rules-open-forms = What the forms look like today and whether every address still holds: we have not seen them ourselves; “widerspruch rules --links” gives the day on which a source last saw each.
rules-open-pages = Whether the form also works for Facebook Pages; reports of May 2025 dispute it.
rules-open-addresses = The postal addresses of the authorities of Estonia, Croatia, Hungary, Poland and Slovakia: public lists contradict each other, and we found no official source.
rules-open-decisions = Not found until 26 November 2026: a result of the Irish evaluation, a main action by Verbraucherzentrale NRW or noyb, an agreement on the data protection part of the Digital Omnibus, a decision on the merits.
rule-changes = What changed over time
rule-without-source = None: the rule only says that something is not known.
rule-any-platform = everywhere
rule-any-kind = everything
rule-minor-only = account of a minor
scope-leans-yes = left open by the wording, rather yes
scope-leans-no = left open by the wording, rather no
verdict-yes = yes
verdict-unclear = open
verdict-unknown = unknown
verdict-no = no
verdict-leans-yes = open, rather yes
verdict-leans-no = open, rather no
confidence-high = high
confidence-high-means = primary text read, or several independent sources agree
confidence-medium = medium
confidence-medium-means = one good secondary source, or a plain reading of a primary text
confidence-low = low
confidence-low-means = one weak source, an inference, or conflicting sources
source-captured = captured { $days }
source-captured-unknown = undated copy, read on { $read }
source-excerpt = read in excerpts only
source-without-place = no address recorded
change-support = { $sources }; confidence: { $confidence }

explain-marketplace_comment = comments on Marketplace
explain-channel_activity = activity in channels
explain-reaction = reactions
explain-vote = votes and event replies
explain-tag_by_others = tags by others
explain-wall_post_by_others = posts by others on your timeline
explain-like = likes
explain-broadcast_channel = broadcast channels
explain-profile_facts = facts of the profile
explain-private_message = private messages
explain-channel_post = channels
explain-ai_private_processing = AI with Private Processing
explain-ai_chat_of_a_friend = what friends tell Meta AI about you
explain-post_before_18 = posts from before the 18th birthday
explain-child_in_adults_photo = children in photos of adults
explain-non_user_in_public_post = people without an account in posts of others
explain-camera_metadata = camera data of photos
explain-place_in_post = places in posts
explain-friends_list = lists of friends and followers
explain-searches_logins_ads = searches, log-ins, devices, ads
explain-camera_roll = suggestions from the camera roll
explain-deleted_before_start = what was deleted before the training began
explain-partner_information = information from partners and third parties

error-no-such-rule = There is no rule or source “{ $id }”. “widerspruch rules” shows all rules, for example R01.
## Answers from “widerspruch audience”

answers-unreadable = { $path }: the answers cannot be read. { $why }
answers-other-file = { $path }: this is no file of answers, it is far too large. Name the file that “widerspruch audience” wrote.
answers-damaged = { $path }: this is no file of answers by this program, or it is damaged ({ $why }). It stays as it is. Begin a new one: “--answers another-file.json”.
answers-place = line { $line }, column { $column }
answers-other-version = { $path }: the answers were written by another version of this program. Use that version, or begin a new file.
answers-checked-draw = { $path }: an older version of this program drew this sample, and it may have counted what you had seen in the cross-check. So its result would not be right. Begin a new one: “--answers another-file.json”.
answers-told-otherwise = { $path }: this sample was drawn by what you had said about your timeline before. With another “--facebook-audience” it would no longer hold. Leave that out, or begin a new sample: “--answers another-file.json”.
answers-contradictory = { $path }: the numbers in the file contradict each other; somebody changed it by hand. Take a backup, or begin a new file.
## Details: every item with its place

details-heading = Every item
details-note = Unlike the report above, this list holds names and, if you want, texts from your archive; do not pass it on. First comes the number of the record in its file, then the date. What is marked as certain, possible or out adds up to the figures; copies add nothing. R and a number is the rule that decided; behind it stands how well it is documented: H well, M fairly, L poorly. In square brackets the name of the line, to which copies refer.
details-copy-mark = copy
details-figure = { $what }: { $found } found, { $least } certain, { $most } at most
details-no-figure = In no count: reviews, listings, events
details-account = { $platform }, account { $number }
details-part = Part { $part } ({ $archive })
details-no-place = Facts about the profile
details-photo = photo
details-video = video
details-copy = { $kind } · the same as [{ $of }], counted there
details-names-person = names somebody
details-carrier = also in { $place } ({ $kind }, { $rule })
details-decides = decided by { $place } ({ $kind }, { $rule })
details-undated = undated
error-details-format = --details stand below the report in the terminal. For a table of its own add --details-format csv or --details-format jsonl, and leave --format out.
## Files that are written

file-example = widerspruch-example
file-report = widerspruch-report
file-letter-locked-out = objection-without-log-in
file-letter-access = access-request
file-letter-complaint = complaint
file-letter-parent = objection-for-a-child
file-letter-friend = request-to-friends
file-letter-third-party = objection-to-posts-by-others
file-letter-short = objection-short-text
file-letter-objection = objection-letter
file-written = Saved: { $path }
file-opened = The browser should show the page now.
file-not-opened = No browser could be opened here. Open the page with a double click.

## Letters on the command line

ask-reasons = Which reasons hold for you? Two or three are enough.
ask-reasons-archive = from your archive
ask-reasons-numbers = Numbers, separated by commas (Enter takes those with *, b = back):
ask-reasons-again = Only numbers from 1 to { $last }, please, separated by commas.
error-letter-faces = Faces are not counted for a letter. If your photos show other people, give that reason: --reason third-parties (further reasons follow after a comma).
letter-minor-parent = --minor changes nothing here: this letter is for a child in any case.
letter-estimate = The letter names what holds: at least { $low }, at most { $high }. The estimate from your sample (about { $value }) does not belong into it, because it is only probable.
letter-minor-idle = --minor changes nothing in this letter: it only changes what of an archive counts, which an objection mentions. For parents who write for their child there is --kind parent.
error-command-late = “{ $command }” is a command and comes right at the beginning: widerspruch { $command } …
error-no-account-kind = “{ $kind }” is a letter for people who have an account. The one without an account: widerspruch letter --no-account
error-reason-kind = The reason “{ $reason }” ({ $code }) does not fit into this letter (“{ $kind }”). Leave it out; “widerspruch letter --help” shows which there are.
error-authority-ch = { $name } takes reports under the Swiss data protection act. Add --region ch, or choose the authority where you live.
error-authority-eea = { $name } is not responsible for Switzerland. Leave --authority out: the letter then goes to the FDPIC.
error-authority-region = We have not examined which authority is responsible for your region. Leave --authority out and fill it in yourself.
error-objected-to-come = { $date } is yet to come. Give the day on which you objected, or leave out --objected.
error-evidence-file = { $path } holds no list that can be read. Expected is a CSV file of up to 1 MB: a line of headings, below it one line each with address, who posted it, when, what is shown.

## What authorities, courts and associations say

heading-authorities = What authorities, courts and associations say
statement-line = { $date }, { $words } ({ $sources })
statement-lfd_niedersachsen = Lower Saxony (LfD): erasure without an account, with proof
statement-noyb = noyb: cease and desist; consent is needed
statement-rechtbank_amsterdam = Rechtbank Amsterdam: data of a locked-out user protected
statement-dpc = Ireland (DPC, lead authority): neither order nor approval
statement-olg_koeln = OLG Köln (urgent procedure): training not forbidden
statement-hmbbfdi = Hamburg (HmbBfDI): urgent case dropped, still critical
statement-olg_schleswig = OLG Schleswig (reports): not urgent, Art. 9 breach likely
statement-hamburg_complaints = Hamburg: social network complaints up from 386 to 1,052
statement-somi = SOMI: action for damages at OLG Schleswig
statement-none-on-merits = No decision on the merits found until { $date }

## Saved reports

saved-how = “widerspruch ~/Downloads --format json --output report.json” saves a report.
saved-refused-too-large = { $path } is larger than any report.
saved-refused-not-json = { $path } is not JSON (line { $line }, column { $column }).
saved-refused-not-a-report = { $path } is JSON, but no report of this program.
saved-refused-other-version = { $path } is a report in the format “{ $word }”, which this version of the program cannot read.
saved-refused-unfit = { $path } does not fit the format of the report (“{ $word }”); perhaps a newer version wrote it, or it was changed.
saved-refused-contradiction = The figures in { $path } contradict each other; the report was changed.

## The survey: widerspruch audience

demo-next = That was an invented example. With your own archive it works the same way: widerspruch ~/Downloads
demo-saved = The example archive is now in { $path }. Everything in it is invented.
survey-no-terminal = “widerspruch audience” asks you step by step and needs a terminal that you can type in. Start it there directly, without “|” and “>”.
survey-hint = b back · q pause
survey-wrong-key = That means nothing here. You can press: { $keys }
survey-title = Who could see it?
survey-nothing-open = There is nothing to ask here: for everything in this archive it is settled already who could see it, or whether that matters.
survey-intro = { $count ->
    [one] Of one item your archive does not say who could see it.
   *[other] Of { $count } posts, photos and comments your archive does not say who could see them.
} A few questions settle much at once. The rest we estimate from a sample: some items are chosen at random, and you look them up.
survey-privacy = Nothing leaves this computer. After each key your answers are saved in { $path }, without texts and without names. One key is enough, you need not press Enter.
survey-welcome-back = Welcome back! We go on where you left off.
survey-question = Question { $number } of { $count }
survey-settles = { $count ->
    [one] Settles one item
   *[other] Settles { $count } items
} ({ $share } of everything that is open).
survey-dont-know = I don’t know
survey-yes = yes
survey-no = no
survey-told = Who could see what you posted on your Facebook timeline?
survey-told-public = always everybody (public)
survey-told-friends = always only friends
survey-told-only-me = always only me
survey-told-changed = first one thing, from some day on another
survey-told-mixed = it varied
survey-told-first = What was it first?
survey-told-since = From when on was it different? A year will do, for example 2015; or more exactly, 2015-06-30. Then press Enter.
survey-told-no-day = That is no day since 2004. Write it like 2015 or 2015-06-30.
survey-told-then = And from then on?
survey-told-again = Did it change once more after that?
survey-value-public = everybody (public)
survey-value-friends = only friends
survey-value-only-me = only me
survey-group = Is this Facebook group public?
survey-group-public = public (everybody sees the posts)
survey-group-private = private (only members)
survey-account = Is this Instagram account public? You commented there.
survey-account-public = public
survey-account-private = private (only followers)
survey-no-more-places = enough of these, on to the sample
survey-all-settled = Now everything is settled
survey-plan-title = How many do you want to look up?
survey-plan-intro = { $count ->
    [one] One item is still open.
   *[other] { $count } items are still open.
} Chance decides which ones you look up. The more, the narrower the range:
survey-plan-row = look up { $draws }, about { $minutes } minutes (give or take { $margin } items)
survey-plan-all = look up all { $draws }, about { $minutes } minutes (then nothing is left open)
survey-plan-none = not now
survey-plan-wider = Without a sample the range gets wider than with what you said: { $low } to { $high } instead of { $kept_low } to { $kept_high }.
survey-plan-keep = back: what I said holds all the same
survey-plan-note = That is how exact it gets if about half of them are public. If nearly all or nearly none are, it gets far better. We show the result of the sample only at the end: who peeks tends to stop when it pleases.
survey-more-title = Look up more?
survey-more-note = The range still holds with 95 per cent confidence. It never gets wider than now; it is a little wider than if you had chosen so many at once, because you know a result already. This is the second stop, set from the beginning: stopping before it gains little.
survey-item = { $number } of { $count }
survey-thing = { $thing }, { $day }
survey-day = { $day }, { $time }
survey-undated = without a date
survey-album = Photo album “{ $name }”, with a photo
survey-album-unnamed = without a name
survey-album-all = Who can see this album?
survey-place = In the archive, record { $record } of { $file }
survey-file = In the archive: { $file }
survey-link = You can see it here when you are logged in:
survey-link-photo = Its photo should be here when you are logged in:
survey-find-facebook = How to find it: Facebook › your profile › ⋯ › Activity log › Posts, then filter by date.
survey-find-facebook-comment = How to find it: Facebook › your profile › ⋯ › Activity log › Comments, then filter by date. Who can see the post above it can see your comment, too.
survey-find-instagram = How to find it: Instagram › profile › ☰ › Your activity, then filter by date.
survey-answer-now = Your answer so far: { $answer }
survey-answer-public = everybody can see it (public, the globe)
survey-answer-friends = friends (some of them or friends of friends, too)
survey-answer-only-me = only me
survey-answer-group-public = it is in a public group
survey-answer-group-private = it is in a private group
survey-answer-gone = it is no longer there
survey-answer-differs = differs from photo to photo
survey-answer-skip = skip (not found, cannot tell)
survey-paused = Pause: { $done } of { $count } done
survey-pause-later = go on another time, the result stays closed until then
survey-pause-result = { $rest ->
    [one] stop and see the result: it holds like this, too, but only to about ± { $now } items. With one more it would be ± { $planned }.
   *[other] stop and see the result: it holds like this, too, but only to about ± { $now } items. With the other { $rest } it would be ± { $planned }.
}
survey-pause-on = go on
survey-saved = All answers are saved in { $path }. The same command goes on from there.
survey-result-title = The result
survey-result-before = Known before: at least { $low }, at most { $high } of your items.
survey-result-before-exact = Known before: exactly { $high } of your items.
survey-result-same = It stays at least { $low }, at most { $high } of your items.
survey-result-known = Known now: at least { $low }, at most { $high }.
survey-result-known-exact = Known now: exactly { $high }.
survey-result-next = The whole report with your answers:
survey-incomplete = Some of this archive could not be read; the report says what.
survey-check-title = A short cross-check
survey-check-intro = Memory deceives easily, and your word decides much at once. So please look up five random items; it takes about three minutes.
survey-check-yes = look up five
survey-check-no = go on without a cross-check
survey-check-item = Cross-check { $number } of { $count }
survey-check-fits = The cross-check agrees with what you said.
survey-check-differs = For { $wrong } of { $count } it was not as you said. For these, what you saw holds. And for all the others?
survey-check-differs-answered = For { $wrong } of { $count } answered items it was not as you said. For these, what you saw holds. And for all the others?
survey-check-drop = rather look up a sample (what you said in general no longer counts)
survey-check-keep = what I said holds all the same
survey-own = Is your own Instagram account public? The archive does not say.
survey-own-private = private, and that since before 27 May 2025
survey-own-private-since = private, but only since a later day

## What lies in the archive (inspect)

reader-posts = posts
reader-check_ins = check-ins
reader-posts_elsewhere = posts elsewhere
reader-album = albums
reader-listed_media = photos and videos
reader-archived_posts = archived posts
reader-trash = trash
reader-comments = comments
reader-group_posts = posts in groups
reader-group_comments = comments in groups
reader-group_posts_and_comments = groups
reader-stories = stories
reader-reels = reels
reader-notes = notes
reader-reviews = reviews
reader-listings = Marketplace listings
reader-events = events
reader-ai_conversations = chats with Meta AI
reader-ai_app_conversations = chats of the Meta AI app
reader-whatsapp_chat = WhatsApp chat
reader-profile_updates = profile updates
reader-instagram_posts = posts
reader-instagram_stories = stories
reader-instagram_reels = reels
reader-instagram_profile_photos = profile pictures
reader-instagram_archived = archived posts
reader-instagram_deleted = recently deleted
reader-instagram_comments = comments
reader-threads_posts = Threads posts
reader-instagram_media_2018 = posts and stories
reader-instagram_comments_2018 = comments
reader-facebook_profile = profile
reader-entry_page = start page
reader-download_requests = earlier downloads
reader-time_zone = time zone
reader-default_audience = default audience
reader-instagram_profile = profile
reader-instagram_profile_2018 = profile
reader-professional = professional account
reader-privacy_changes = public/private switches
reader-threads_profile = Threads profile
reader-threads = threads with Meta AI
left-out-private = private
left-out-others = by others
left-out-again = the same again, or an earlier version
left-out-unpublished = never published
left-out-reaction = no post and no picture of your own
ignored-settings = settings
ignored-activity = activity
ignored-memberships = memberships
ignored-insights = Meta’s statistics
ignored-entry_page = entry pages
inspect-account = account { $number }
inspect-parts = Parts
inspect-layout = Layout
inspect-layout-told = { $layout }, told by { $path }
inspect-layout-guessed = { $layout } (all paths fit others, too)
inspect-generation = Pages
inspect-generation-plain = without a known structure
inspect-generation-contents = until mid-2018
inspect-generation-ui_boxes = 2018 to 2022
inspect-generation-boxes = from 2022 on
inspect-generation-sections = from 2025 on
inspect-language = Language
inspect-language-told = { $language }, by known labels ({ $votes })
inspect-language-unknown = unknown: no label tells it
inspect-visibility = Visibility
inspect-exported = Downloaded
inspect-dated-name = by its name
inspect-dated-request = by the request in the archive
inspect-dated-page = by the header of its pages
inspect-dated-told = as you said
inspect-dated-records = at the earliest; by its newest record only
inspect-dated-never = unknown
inspect-zone = Time zone of its pages
zone-source-file = by a file of the archive
zone-source-header = by the header of its pages
zone-source-twins = by equal texts in JSON
zone-source-unknown = unknown; times are read as UTC
inspect-content = Content
inspect-requested = Requested
inspect-range-unknown = the archive does not say
inspect-span = { $start } to { $end }
inspect-last-year = Only about a year was requested, which is what Meta suggests. Everything older is missing from the counts.
inspect-part-only = Only a part of the time was requested; everything else is missing from the counts.
inspect-download-all = How to get everything: { $path }
inspect-read = Read
inspect-nothing = nothing
inspect-records = { $records ->
    [one] 1 record
   *[other] { $records } records
} in { $members ->
    [one] 1 file
   *[other] { $members } files
}
inspect-counted = { $count } counted
inspect-folded = { $count } duplicates (counted elsewhere)
inspect-pictures = { $count ->
    [one] 1 picture or video (counts once, wherever it stands)
   *[other] { $count } pictures and videos (each counts once, wherever it stands)
}
inspect-joined = { $count } joined with others to one post
inspect-drafts = { $count ->
    [one] 1 draft left out
   *[other] { $count } drafts left out
}
inspect-empty-records = { $count } empty (no time, text or picture)
inspect-unreadable = { $count } unreadable
inspect-without-item = { $count } without content of your own
inspect-private = { $count } other messages (private, not counted)
inspect-same-in-parts = { $count ->
    [one] 1 file alike in several parts
   *[other] { $count } files alike in several parts
}
inspect-lists = (key { $lists })
inspect-facts = Facts
inspect-fact-files = { $count ->
    [one] 1 file about account and archive
   *[other] { $count } files about account and archive
}
inspect-left-out = In the archive, but not counted
inspect-ignored = Known and not needed
inspect-other-files = Pictures, videos and other files
inspect-media = your own media
inspect-others = others
inspect-unknown = Unknown (not read, not counted)
inspect-unknown-help = Please report such files: “widerspruch inspect --shape { $archives }” shows their form without any content.
inspect-missing = What is missing
inspect-absent = Probably not chosen at the download (no folder): { $families }
inspect-empty = Chosen, but empty: { $families }
inspect-none = The folder is there without such a file; probably there is nothing: { $families }
inspect-labels = Labels
inspect-labels-known = { $count } recognised
inspect-labels-unconfirmed = recognised, but in a spelling that nobody has confirmed yet: { $list }
inspect-labels-unknown = not recognised (language { $language }): { $list }
inspect-shared = Belongs to several exports or to none
inspect-outside = { $count ->
    [one] One file lies outside of everything that comes from Meta; it was not read.
   *[other] { $count } files lie outside of everything that comes from Meta; they were not read.
}
inspect-findings = What came up while reading
inspect-no-findings = nothing
inspect-size = { $members ->
    [one] 1 file
   *[other] { $members } files
}, { $size }
inspect-more = … and { $count } more: --all shows them
inspect-closing = This overview may hold labels and file names from your archive. To hand something on, use “widerspruch inspect --shape { $archives }”.
inspect-version = widerspruch { $version } · Meta’s policy of { $policy }, last checked { $checked }
inspect-shape-note = These are keys, types, counts and lengths only; everything else is shown as * or #. Look through it once more, and paste it between two lines of ``` into the issue.

## The page for people who type nothing but the name of the program

start-what = widerspruch shows you what in your Facebook or Instagram archive is covered by Meta’s AI training, and helps you to object. Nothing leaves this computer.
start-how = To begin, type this command and press Enter.
start-where = It looks for the archive in your folder “Downloads”. If it lies elsewhere, drag the zip file from the file manager into this window instead of typing “~/Downloads”.
start-archive = No archive yet? Get it from Meta: { $path }
start-demo = shows an invented example first
start-letter = writes an objection, even without any archive
start-help = shows everything that is possible
window-close = Press Enter to close this window.

# The guided start: widerspruch alone on a terminal.
guided-looking = Looking in Downloads, on the desktop and in this folder, for two seconds at most.
guided-found = { $count ->
    [one] This is what I found:
   *[other] This is what I found, { $count } downloads:
}
guided-download = { $file }: { $platforms }, { $files ->
    [one] 1 file
   *[other] { $files } files
}
guided-download-folder = { $file }: { $platforms }, { $files ->
    [one] 1 folder
   *[other] { $files } folders
}
guided-day = of { $date }
guided-saved = saved on { $date }
guided-missing = Part { $numbers } is missing: download it from Meta, too.
guided-all = all { $count } together, if they are yours
guided-other = something else: name a zip file or a folder
guided-drop = Drag the zip file or the folder from the file manager into this window and press Enter. Enter alone takes you back.
guided-hint = One key is enough. You can also drag the zip file into this window right away.
guided-hint-back = b back · q quit
guided-skip = I don’t know, skip this
guided-unfinished = Not downloaded completely yet: { $file }. Wait until the browser is done.
guided-broken = Cannot be opened: { $file }. Download this file once more.
guided-closed = I may not look here: { $path }. Drag the file itself into this window (“something else”).
guided-late = I stopped looking after two seconds. If something is missing, name the file yourself.
guided-nothing = In Downloads, on the desktop and in this folder there is no archive of Facebook or Instagram.
guided-kept = Welcome back! Your answers from the other day still hold.
guided-kept-closed = Welcome back! Your sample is not done yet: you see its result once you have looked everything up with 3. What else you said still holds.
guided-kept-on = go on with them (only short questions are left, because age and objection are not saved)
guided-kept-afresh = begin afresh ({ $path } stays and does not count)
guided-survey-saved = All answers are saved in { $path }. Type widerspruch again later to go on from there.
guided-another = choose another archive
guided-age = Are you (or the person whose account it is) younger than 18?
guided-objected = Have you already objected to Meta?
guided-objected-day = On which day? For example 2025-05-20, then press Enter. If you do not remember it, just press Enter.
guided-day-to-come = That day is yet to come. On which day did you object? For example 2025-05-20.
guided-objected-undated = Without the day the report does not mention your objection. It stands in the confirmation that Meta sent you.
guided-goodbye = Goodbye! The word widerspruch starts again.
guided-command = Only for the practised – the same step as a command:
guided-menu = What do you want to do?
guided-page = see the whole report in the browser
guided-letter = write the letter
guided-letter-again = You said that you have objected already. This letter is a new objection and does not name the earlier one. Keep the confirmation of that one.
guided-narrow = make the answer more exact: a few questions, and you look up some items that are chosen at random
guided-closed-result = Until then the answer from before holds, for report and letter, too. With 3 you go on looking up.
guided-items-file = This is the beginning. Everything is in this file; a double click opens it:
guided-items = see every single item (as a file)
guided-share-file = If a newsroom, an association or researchers asked you for such figures, send them this file as an attachment of an e-mail. If nobody asked, you may delete it:
guided-share = save rough figures for a collection, of a newsroom for example (you see them first)
guided-region = change where you live (counted for: { $region })
guided-region-where = Where do you live? The European Economic Area is the EU, Iceland, Liechtenstein and Norway.
guided-end = quit
guided-demo = see an invented example in the browser
guided-letter-alone = write an objection without an archive
guided-file-statistics = widerspruch-statistics
guided-file-items = widerspruch-items

# Days as people write them.
day-unreadable = The program does not understand this day. Write it like this: 2025-05-20 or 20 May 2025.
day-coarse = The exact day is needed here, for example 2025-05-20.
day-either = That may be { $first } or { $second }. Write the month as a word, for example 20 May 2025.

find-no-terminal = Which archive? Name the zip file or the folder behind it, for example: { $again } ~/Downloads
find-nothing = In Downloads, on the desktop and in this folder there is no archive that is named like a download from Meta. If it lies elsewhere, name it behind the command: { $again } ~/Downloads
find-declined = Nothing was read. Name the zip file or the folder behind the command, for example: { $again } ~/Downloads
find-found = { $count ->
    [one] Found in Downloads, on the desktop or in this folder:
   *[other] Found in Downloads, on the desktop and in this folder:
}
find-more = … and { $count } more
find-question = Shall this be read?
find-yes-no = (Enter = yes, n = no)
find-no-yes = (y = yes, Enter = no)
one-person-question = This holds { $accounts }. Are they all yours?
one-person-no-terminal = This holds { $accounts }. If they are all yours, add --one-person; if not, name the archives of one person only.
one-person-declined = Nothing was written. Name the archives of one person only, and run the program once for each.
