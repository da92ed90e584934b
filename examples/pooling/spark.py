"""The tally of `widerspruch pool` in Spark: how many people are in each cell of each variable.

    spark-submit spark.py 'statistics/*.jsonl' tally
    widerspruch pool --tally tally/part-*.json

The numbers in the tally are the true ones. Only the table that `widerspruch pool` makes of them may
be published. docs/pooling.md says more.
"""

import sys
from functools import reduce

from pyspark.sql import Column, DataFrame, SparkSession
from pyspark.sql import functions as F

PLATFORMS = ["facebook", "instagram", "threads", "whatsapp", "meta_ai_app"]
CONTENT = ["posts", "photos", "videos", "stories", "comments"]
FIELDS = [*CONTENT, "photos_with_third_parties", "ai_interactions", "profile_items"]
PERIODS = ["before_training_start", "since_training_start", "undated"]
YEARS = [f"{first}-{first + 3}" for first in range(2004, 2032, 4)]
MEASURES = ["found", "at_least", "at_most"]

# The spelling of the file (schema/statistics.schema.json), as far as it is tabulated.
STEPS = "struct<found:string,at_least:string,at_most:string>"
COUNT = STEPS[:-1] + ",share_at_least:int,share_at_most:int>"
PART = (
    "struct<flavour:string,layout:string,language:string,"
    + f"headline:struct<{','.join(f'{field}:{COUNT}' for field in FIELDS)}>,answer:{COUNT},"
    + f"timing:struct<{','.join(f'{period}:{STEPS}' for period in PERIODS)},share_before:int>>"
)
SUBMISSION = (
    "submission string, ticket string, tool_version string, policy_version string, basis string, country string, "
    + f"platforms struct<{','.join(f'{platform}:{PART}' for platform in PLATFORMS)}>, "
    + f"answer {COUNT}, years struct<{','.join(f'`{years}`:string' for years in YEARS)}>, "
    + "third_parties string, ai_chats boolean"
)


def band(share: Column) -> Column:
    """Shares are tabulated in bands: 0-15, 20-35, 40-55, 60-75, 80-100."""
    bands = [(80, "80-100"), (60, "60-75"), (40, "40-55"), (20, "20-35"), (0, "0-15")]
    choose = F.when(F.lit(False), "")
    for lowest, name in bands:
        choose = choose.when(share >= lowest, name)
    return choose


def yes(truth: Column) -> Column:
    return F.when(truth, "yes").otherwise("no")


def is_public(part: Column) -> Column:
    any_content = (part["headline"][field]["at_least"] != "0" for field in CONTENT)
    return reduce(Column.__or__, any_content)


def counted(count: Column, name: str) -> dict[str, Column]:
    steps = {f"{name}.{measure}": count[measure] for measure in MEASURES}
    shares = {f"{name}.share_{m}": band(count[f"share_{m}"]) for m in ["at_least", "at_most"]}
    return steps | shares


def of_everybody() -> dict[str, Column]:
    """Each variable with the name of the cell of a person; null where it says nothing."""
    platforms = [F.col("platforms")[platform] for platform in PLATFORMS]
    public = (F.coalesce(is_public(part), F.lit(False)) for part in platforms)
    return {
        "people": F.lit("all"),
        "public_content": yes(reduce(Column.__or__, public)),
        **counted(F.col("answer"), "answer"),
        "third_parties": F.col("third_parties"),
        "ai_chats": yes(F.col("ai_chats")),
        **{f"years.{years}": F.col("years")[years] for years in YEARS},
        "country": F.coalesce(F.col("country"), F.lit("not_given")),
        "basis": F.col("basis"),
    }


def of_platform(part: Column) -> dict[str, Column]:
    """The same for a platform."""
    variables = {
        "people": F.lit("all"),
        "public_content": yes(is_public(part)),
        **counted(part["answer"], "answer"),
    }
    for field in FIELDS:
        variables |= counted(part["headline"][field], f"headline.{field}")
    for period in PERIODS:
        steps = part["timing"][period]
        variables |= {f"timing.{period}.{measure}": steps[measure] for measure in MEASURES}
    variables["timing.share_before"] = band(part["timing"]["share_before"])
    return variables | {name: part[name] for name in ["flavour", "layout", "language"]}


def cells(people: DataFrame, section: str, variables: dict[str, Column]) -> DataFrame:
    """One row for each variable that says something about a person."""
    pairs = [
        F.struct(F.lit(variable).alias("variable"), cell.alias("cell"))
        for variable, cell in variables.items()
    ]
    rows = people.select(F.lit(section).alias("section"), F.explode(F.array(*pairs)).alias("row"))
    return rows.select("section", "row.variable", "row.cell").where("cell IS NOT NULL")


def tally(people: DataFrame) -> DataFrame:
    """How many people are in each cell."""
    everything = cells(people, "all", of_everybody())
    for platform in PLATFORMS:
        part = F.col("platforms")[platform]
        with_platform = people.where(part.isNotNull())
        everything = everything.union(cells(with_platform, platform, of_platform(part)))
    counts = everything.groupBy("section", "variable", "cell").count()
    return counts.withColumnRenamed("count", "people")


def about_files(people: DataFrame) -> DataFrame:
    """What the table says about the files: not a number of people in it."""
    again, given = F.sum(F.col("files") - 1), F.count("ticket")
    names = ["policy_version", "tool_version"]
    parts = [people.groupBy(F.col(name).alias("cell")).count() for name in names]
    parts += [people.select(F.lit(cell).alias("cell"), number.alias("count"))
              for cell, number in [("again", again), ("given", given)]]
    names += ["left_out", "ticket"]
    named = [part.withColumn("variable", F.lit(name)) for name, part in zip(names, parts)]
    rows = reduce(DataFrame.unionByName, named).withColumn("section", F.lit("files"))
    return rows.withColumnRenamed("count", "people")


def hash_of(text: Column) -> Column:
    """The beginning of the SHA-256."""
    return F.substring(F.sha2(text, 256), 1, 16)


def persons(people: DataFrame) -> DataFrame:
    """Who was counted, by a hash of the number of the submission: `--published` needs it. And a hash of
    everything else in the file but tickets and the version of the program: files that hold the same."""
    others = ["files", "submission", "ticket", "tool_version"]
    content = F.to_json(F.struct(*[name for name in people.columns if name not in others]))
    return people.select(hash_of(F.col("submission")).alias("person"), hash_of(content).alias("content"))


def main(source: str, target: str) -> None:
    spark = SparkSession.builder.appName("widerspruch-pool").getOrCreate()
    # A line that does not follow the spelling ends the job: nothing is left out in silence.
    lines = spark.read.schema(SUBMISSION).option("mode", "FAILFAST").json(source)
    # Of submissions with the same id one counts; `files` is how many there are.
    line = F.first(F.struct(*lines.columns)).alias("line")
    same = lines.groupBy(F.col("submission").alias("id")).agg(line, F.count("*").alias("files"))
    # Kept, because every part of the tally looks at it.
    people = same.select("files", "line.*").persist()
    # In JSON Lines, what is null is left out.
    rows = tally(people).unionByName(about_files(people))
    rows = rows.unionByName(persons(people), allowMissingColumns=True)
    rows.coalesce(1).write.mode("overwrite").json(target)
    spark.stop()


if __name__ == "__main__":
    main(*sys.argv[1:3])
