-- The tally of `widerspruch pool` in DuckDB: how many people are in each cell of each variable.
--
--   duckdb -c "SET VARIABLE input = 'statistics/*.jsonl'; SET VARIABLE output = 'tally.jsonl';
--              $(cat duckdb.sql)"
--   widerspruch pool --tally tally.jsonl
--
-- The numbers in the tally are the true ones. Only the table that `widerspruch pool` makes of them
-- may be published. docs/pooling.md says more.

-- The spelling of the file (schema/statistics.schema.json). What does not follow it ends the query
-- with the name of the file and the line: nothing is left out in silence.
CREATE OR REPLACE TYPE bin AS ENUM ('0', '1-9', '10-99', '100-999', '1000-9999', '10000+');
CREATE OR REPLACE TYPE steps AS STRUCT(found bin, at_least bin, at_most bin);
CREATE OR REPLACE TYPE counted AS
    STRUCT(found bin, at_least bin, at_most bin, share_at_least UTINYINT, share_at_most UTINYINT);
CREATE OR REPLACE TYPE part AS STRUCT(
    flavour VARCHAR,
    layout VARCHAR,
    "language" VARCHAR,
    headline STRUCT(
        posts counted, photos counted, videos counted, stories counted, comments counted,
        photos_with_third_parties counted, ai_interactions counted, profile_items counted
    ),
    answer counted,
    timing STRUCT(
        before_training_start steps, since_training_start steps, undated steps,
        share_before UTINYINT
    )
);

-- Shares are tabulated in bands: 0-15, 20-35, 40-55, 60-75, 80-100.
CREATE OR REPLACE MACRO band(share) AS
    CASE
        WHEN share >= 80 THEN '80-100'
        WHEN share >= 60 THEN '60-75'
        WHEN share >= 40 THEN '40-55'
        WHEN share >= 20 THEN '20-35'
        WHEN share >= 0 THEN '0-15'
    END;
CREATE OR REPLACE MACRO is_public(part) AS
    part.headline.posts.at_least > '0' OR part.headline.photos.at_least > '0'
    OR part.headline.videos.at_least > '0' OR part.headline.stories.at_least > '0'
    OR part.headline.comments.at_least > '0';
CREATE OR REPLACE MACRO yes(truth) AS CASE WHEN truth THEN 'yes' ELSE 'no' END;

-- Of submissions with the same id one counts; `files` is how many there are.
CREATE OR REPLACE TEMP TABLE people AS
SELECT files, unnest(line)
FROM (SELECT count(*) AS files, first(line) AS line FROM read_json(
    getvariable('input'),
    format = 'newline_delimited',
    columns = {
        submission: 'VARCHAR',
        ticket: 'VARCHAR',
        tool_version: 'VARCHAR',
        policy_version: 'VARCHAR',
        basis: 'VARCHAR',
        country: 'VARCHAR',
        platforms: 'STRUCT(
            facebook part, instagram part, threads part, whatsapp part, meta_ai_app part
        )',
        answer: 'counted',
        years: 'STRUCT(
            "2004-2007" bin, "2008-2011" bin, "2012-2015" bin, "2016-2019" bin, "2020-2023" bin,
            "2024-2027" bin, "2028-2031" bin
        )',
        third_parties: 'bin',
        ai_chats: 'BOOLEAN'
    }
) AS line GROUP BY submission);

CREATE OR REPLACE TEMP VIEW parts AS
SELECT 'facebook' AS section, platforms.facebook AS part FROM people WHERE part IS NOT NULL
UNION ALL
SELECT 'instagram', platforms.instagram AS part FROM people WHERE part IS NOT NULL
UNION ALL
SELECT 'threads', platforms.threads AS part FROM people WHERE part IS NOT NULL
UNION ALL
SELECT 'whatsapp', platforms.whatsapp AS part FROM people WHERE part IS NOT NULL
UNION ALL
SELECT 'meta_ai_app', platforms.meta_ai_app AS part FROM people WHERE part IS NOT NULL;

-- One column for each variable; its value is the name of the cell. Where the variable says nothing
-- about a person (no share of fewer than 100) it is NULL, and nothing is counted.
CREATE OR REPLACE TEMP VIEW everybody AS
SELECT
    'all' AS section,
    'all' AS people,
    yes(coalesce(is_public(platforms.facebook), false)
        OR coalesce(is_public(platforms.instagram), false)
        OR coalesce(is_public(platforms.threads), false)
        OR coalesce(is_public(platforms.whatsapp), false)
        OR coalesce(is_public(platforms.meta_ai_app), false)
    ) AS public_content,
    answer.found::VARCHAR AS "answer.found",
    answer.at_least::VARCHAR AS "answer.at_least",
    answer.at_most::VARCHAR AS "answer.at_most",
    band(answer.share_at_least) AS "answer.share_at_least",
    band(answer.share_at_most) AS "answer.share_at_most",
    third_parties::VARCHAR AS third_parties,
    yes(ai_chats) AS ai_chats,
    years."2004-2007"::VARCHAR AS "years.2004-2007",
    years."2008-2011"::VARCHAR AS "years.2008-2011",
    years."2012-2015"::VARCHAR AS "years.2012-2015",
    years."2016-2019"::VARCHAR AS "years.2016-2019",
    years."2020-2023"::VARCHAR AS "years.2020-2023",
    years."2024-2027"::VARCHAR AS "years.2024-2027",
    years."2028-2031"::VARCHAR AS "years.2028-2031",
    coalesce(country, 'not_given') AS country,
    basis
FROM people;

CREATE OR REPLACE TEMP VIEW on_platforms AS
SELECT
    section,
    'all' AS people,
    yes(is_public(part)) AS public_content,
    part.answer.found::VARCHAR AS "answer.found",
    part.answer.at_least::VARCHAR AS "answer.at_least",
    part.answer.at_most::VARCHAR AS "answer.at_most",
    band(part.answer.share_at_least) AS "answer.share_at_least",
    band(part.answer.share_at_most) AS "answer.share_at_most",
    part.headline.posts.found::VARCHAR AS "headline.posts.found",
    part.headline.posts.at_least::VARCHAR AS "headline.posts.at_least",
    part.headline.posts.at_most::VARCHAR AS "headline.posts.at_most",
    band(part.headline.posts.share_at_least) AS "headline.posts.share_at_least",
    band(part.headline.posts.share_at_most) AS "headline.posts.share_at_most",
    part.headline.photos.found::VARCHAR AS "headline.photos.found",
    part.headline.photos.at_least::VARCHAR AS "headline.photos.at_least",
    part.headline.photos.at_most::VARCHAR AS "headline.photos.at_most",
    band(part.headline.photos.share_at_least) AS "headline.photos.share_at_least",
    band(part.headline.photos.share_at_most) AS "headline.photos.share_at_most",
    part.headline.videos.found::VARCHAR AS "headline.videos.found",
    part.headline.videos.at_least::VARCHAR AS "headline.videos.at_least",
    part.headline.videos.at_most::VARCHAR AS "headline.videos.at_most",
    band(part.headline.videos.share_at_least) AS "headline.videos.share_at_least",
    band(part.headline.videos.share_at_most) AS "headline.videos.share_at_most",
    part.headline.stories.found::VARCHAR AS "headline.stories.found",
    part.headline.stories.at_least::VARCHAR AS "headline.stories.at_least",
    part.headline.stories.at_most::VARCHAR AS "headline.stories.at_most",
    band(part.headline.stories.share_at_least) AS "headline.stories.share_at_least",
    band(part.headline.stories.share_at_most) AS "headline.stories.share_at_most",
    part.headline.comments.found::VARCHAR AS "headline.comments.found",
    part.headline.comments.at_least::VARCHAR AS "headline.comments.at_least",
    part.headline.comments.at_most::VARCHAR AS "headline.comments.at_most",
    band(part.headline.comments.share_at_least) AS "headline.comments.share_at_least",
    band(part.headline.comments.share_at_most) AS "headline.comments.share_at_most",
    part.headline.photos_with_third_parties.found::VARCHAR AS "headline.photos_with_third_parties.found",
    part.headline.photos_with_third_parties.at_least::VARCHAR AS "headline.photos_with_third_parties.at_least",
    part.headline.photos_with_third_parties.at_most::VARCHAR AS "headline.photos_with_third_parties.at_most",
    band(part.headline.photos_with_third_parties.share_at_least) AS "headline.photos_with_third_parties.share_at_least",
    band(part.headline.photos_with_third_parties.share_at_most) AS "headline.photos_with_third_parties.share_at_most",
    part.headline.ai_interactions.found::VARCHAR AS "headline.ai_interactions.found",
    part.headline.ai_interactions.at_least::VARCHAR AS "headline.ai_interactions.at_least",
    part.headline.ai_interactions.at_most::VARCHAR AS "headline.ai_interactions.at_most",
    band(part.headline.ai_interactions.share_at_least) AS "headline.ai_interactions.share_at_least",
    band(part.headline.ai_interactions.share_at_most) AS "headline.ai_interactions.share_at_most",
    part.headline.profile_items.found::VARCHAR AS "headline.profile_items.found",
    part.headline.profile_items.at_least::VARCHAR AS "headline.profile_items.at_least",
    part.headline.profile_items.at_most::VARCHAR AS "headline.profile_items.at_most",
    band(part.headline.profile_items.share_at_least) AS "headline.profile_items.share_at_least",
    band(part.headline.profile_items.share_at_most) AS "headline.profile_items.share_at_most",
    part.timing.before_training_start.found::VARCHAR AS "timing.before_training_start.found",
    part.timing.before_training_start.at_least::VARCHAR AS "timing.before_training_start.at_least",
    part.timing.before_training_start.at_most::VARCHAR AS "timing.before_training_start.at_most",
    part.timing.since_training_start.found::VARCHAR AS "timing.since_training_start.found",
    part.timing.since_training_start.at_least::VARCHAR AS "timing.since_training_start.at_least",
    part.timing.since_training_start.at_most::VARCHAR AS "timing.since_training_start.at_most",
    part.timing.undated.found::VARCHAR AS "timing.undated.found",
    part.timing.undated.at_least::VARCHAR AS "timing.undated.at_least",
    part.timing.undated.at_most::VARCHAR AS "timing.undated.at_most",
    band(part.timing.share_before) AS "timing.share_before",
    part.flavour AS flavour,
    part.layout AS layout,
    part."language" AS "language"
FROM parts;

CREATE OR REPLACE TEMP TABLE tally AS
SELECT section, variable, cell, count(*) AS people
FROM (
    UNPIVOT everybody ON COLUMNS(* EXCLUDE section) INTO NAME variable VALUE cell
    UNION ALL
    UNPIVOT on_platforms ON COLUMNS(* EXCLUDE section) INTO NAME variable VALUE cell
)
GROUP BY ALL;

-- What the table says about the files: not a number of people in it.
CREATE OR REPLACE TEMP VIEW files AS
SELECT 'policy_version' AS variable, policy_version AS cell, count(*) AS people FROM people GROUP BY ALL
UNION ALL
SELECT 'tool_version', tool_version, count(*) FROM people GROUP BY ALL
UNION ALL
SELECT 'left_out', 'again', sum(files - 1) FROM people
UNION ALL
SELECT 'ticket', 'given', count(ticket) FROM people;

-- Who was counted, by a hash of the number of the submission: `--published` needs it. And a hash of
-- everything else in the file but tickets and the version of the program: files that hold the same.
CREATE OR REPLACE TEMP VIEW persons AS
SELECT
    substr(sha256(submission), 1, 16) AS person,
    substr(sha256(to_json({
        a: policy_version, b: basis, c: country, d: platforms, e: answer, f: years, g: third_parties,
        h: ai_chats
    })::VARCHAR), 1, 16) AS content
FROM people;

COPY (
    SELECT section, variable, cell, people, NULL AS person, NULL AS content FROM tally
    UNION ALL
    SELECT 'files', variable, cell, people::BIGINT, NULL, NULL FROM files
    UNION ALL
    SELECT NULL, NULL, NULL, NULL, person, content FROM persons
) TO (getvariable('output')) (FORMAT json);
