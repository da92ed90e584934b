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
region-other = another region

basis-policy = Meta's privacy policy
basis-visibility_only = visibility only; Meta's text for this region was not examined

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
kind-post_elsewhere = post on somebody else's timeline or Page
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

scope-yes = falls under the training
scope-unclear = left open by the wording
scope-unknown = visibility unknown
scope-no = does not fall under it

evidence-answered_item = looked up by you, one by one
evidence-answered_group = your answer about this group
evidence-answered_account = your answer about this account
evidence-archive_older_than_training = the archive is older than the training
evidence-archive_age_unknown = the age of the archive is not known
evidence-account_public = the account is public
evidence-account_professional = a professional account is always public
evidence-account_private = the account is private
evidence-before_account_turned_private = made before you set the account to private
evidence-after_account_turned_private = made after you set the account to private
evidence-account_flag_missing = the archive does not say whether the account is public
evidence-archived = archived by you
evidence-deleted = deleted by you
evidence-story_expired = expired after 24 hours
evidence-own_post = written under a post of your own
evidence-another_account = written under posts of others; the archive does not say whether their accounts are public
evidence-earlier_picture = an earlier profile picture
evidence-page_export = comes from a Facebook Page
evidence-told = what you told us about visibility
evidence-decided_by_rule = holds whatever the visibility
evidence-not_in_archive = the Facebook archive does not say who could see it

undated-missing = without a date
undated-zero = with the date 0, Meta's mark for “unknown”
undated-too_early = with a date before 2004
undated-too_late = with a date after the download
undated-unreadable = with a date in an unknown notation

## Recommendation

action-object = We recommend that you object.
action-object_as_precaution = We recommend that you object as a precaution.
action-limit_audience = We recommend that you limit old public content.

reason-certainly_in_scope = { $count ->
    [one] { $count } item certainly falls under the training.
   *[other] { $count } items certainly fall under the training.
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

file-unnamed = a file in the archive

diagnostic-not_a_zip = { $files ->
    [one] { $file } is not a zip archive, although its name says so.
   *[other] { $files } files are not zip archives, although their names say so, for example { $file }.
} Please download the archive again.
diagnostic-empty_file = { $files ->
    [one] { $file } is empty.
   *[other] { $files } files are empty, for example { $file }.
} The download probably broke off: please download the archive again.
diagnostic-truncated_zip = { $files ->
    [one] { $file } ends too early.
   *[other] { $files } zip files end too early, for example { $file }.
} The download is probably incomplete: please download the archive again.
diagnostic-unopenable = { $files ->
    [one] { $file } cannot be opened.
   *[other] { $files } files or folders cannot be opened, for example { $file }.
} Check that you may read them and that no other program locks them.
diagnostic-other_service = { $files ->
    [one] { $file } is not an archive of Facebook, Instagram, Threads, WhatsApp or Meta AI and was passed over.
   *[other] { $files } archives are not of Facebook, Instagram, Threads, WhatsApp or Meta AI and were passed over, for example { $file }.
}
diagnostic-nested_zip = { $files ->
    [one] { $file } is a zip inside a zip and was not opened.
   *[other] { $files } zips inside a zip were not opened, for example { $file }.
} Unpack the outer archive and name the folder.
diagnostic-unsafe_path = { $files ->
    [one] { $file } has a path that leads out of the archive or cannot exist, and was not read.
   *[other] { $files } files have paths that lead out of the archive or cannot exist, and were not read, for example { $file }.
} Archives from Meta have none of these: check where the file comes from.
diagnostic-link_skipped = { $files ->
    [one] { $file } is a link and was not followed.
   *[other] { $files } links were not followed, for example { $file }.
}
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
} Another program has probably saved them: use the archive as it was downloaded.
diagnostic-record_unreadable = { $count ->
    [one] One record could not be read and is missing from the counts
   *[other] { $count } records could not be read and are missing from the counts
} ({ $files ->
    [one] in { $file }
   *[other] in { $files } files, for example { $file }
}). A new download may help; if not, please report it: “widerspruch inspect --shape” shows the form without any content.
diagnostic-record_unknown = { $count ->
    [one] One record has an unknown form and is not counted
   *[other] { $count } records have an unknown form and are not counted
} ({ $files ->
    [one] in { $file }
   *[other] in { $files } files, for example { $file }
}). Please report the form: “widerspruch inspect --shape” shows it without any content.
diagnostic-limit_reached = { $files ->
    [one] { $file } is larger than an archive should be; the rest was not read.
   *[other] { $files } files are larger than an archive's should be, for example { $file }; the rest was not read.
} If the archive really comes from Meta, please report it.
diagnostic-reader_fault = { $files ->
    [one] This program failed on { $file }; the fault is ours.
   *[other] This program failed on { $files } files, for example on { $file }; the fault is ours.
} Please report it; everything else is counted.
diagnostic-html_not_read = { $files ->
    [one] { $file } is an archive in HTML format, which this version cannot read.
   *[other] { $files } archives are in HTML format, which this version cannot read, for example { $file }.
} Ask Meta for it again and choose the format “JSON”.
diagnostic-mended = { $files ->
    [one] { $file } was slightly damaged (a comma too many, for instance) and was read completely all the same.
   *[other] { $files } files were slightly damaged (a comma too many, for instance) and were read completely all the same.
}
diagnostic-member_unknown = { $files ->
    [one] This program does not know { $file }; what it holds is not counted.
   *[other] This program does not know { $files } files, for example { $file }; what they hold is not counted.
}
diagnostic-labels_not_recognised = { $files ->
    [one] { $file } has labels in a language or version that this program does not know; some details may be missing.
   *[other] { $files } files have labels in a language or version that this program does not know; some details may be missing.
}
diagnostic-media_missing = { $count ->
    [one] One picture or video is named but not enclosed; it is counted all the same.
   *[other] { $count } pictures or videos are named but not enclosed; they are counted all the same.
} A part of the download may be missing.
diagnostic-media_without_record = { $count ->
    [one] One picture or video lies in the archive without a record that names it; it is not counted.
   *[other] { $count } pictures or videos lie in the archive without a record that names them; they are not counted.
} A part of the download may be missing.
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
diagnostic-privacy_history_absent = Your Instagram account is private, but the archive does not say since when. We take it that it was so before the training began; a download with all categories settles it.
diagnostic-account_flag_absent = The archive does not say whether your account is public or private; that is why the ranges are wide. A download with all categories settles it.
diagnostic-several_accounts = Several accounts of one platform are counted as those of one person. If they are not all yours, run the program once for each person.
diagnostic-archive_older_than_training = { $files ->
    [one] The archive is from before the training began. It does not know what has become public or disappeared since; that is why almost everything is only “possible”.
   *[other] { $files } archives are from before the training began. They do not know what has become public or disappeared since; that is why almost everything is only “possible”.
} Please download a new one.
diagnostic-archive_age_unknown = Nothing in the archive says when you downloaded it, and its latest record is older than the start of the training. If you downloaded it later, give the day with “--downloaded YYYY-MM-DD”; the ranges become narrower.
diagnostic-requested_range_short = Only a part of the time was chosen for the download; everything else is missing from the counts. Ask for the archive again and choose “All time”.
diagnostic-categories_absent = Posts, photos or comments were not chosen for the download; they are missing from the counts. Ask for the archive again and choose all categories.
diagnostic-audience_field_found = { $count ->
    [one] One record seems to say who could see it. That is new and not evaluated yet: please report it.
   *[other] { $count } records seem to say who could see them. That is new and not evaluated yet: please report it.
}
diagnostic-default_audience = The archive names a default for who can see future posts. It says nothing about any single post and changes no number.
diagnostic-birth_date_minor = By the birth date in the archive this person is not 18 yet. If that is right, count again with “--minor”: Meta leaves out public content from accounts of minors.
diagnostic-answers_contradict = Your answers about single items do not fit what you told in general; the single answers go first.
diagnostic-answers_not_found = { $count ->
    [one] The item of one saved answer is missing; the answer was not used.
   *[other] The items of { $count } saved answers are missing; the answers were not used.
} They may belong to another archive.
