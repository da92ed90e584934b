#!/usr/bin/env bash
# Pools the same invented submissions with widerspruch and with other engines, and fails if a table
# differs in a single byte.
#
#   examples/pooling/compare.sh [duckdb] [spark]     (without an argument: duckdb)
#
# The engines come from PyPI into target/pooling, Spark takes some minutes and needs Java (Debian:
# apt-get install default-jre-headless). What cannot be had is skipped, and the reason is printed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

folder=target/pooling
invented=$folder/invented.jsonl

skip() {
    echo "skipped $1: $2"
}

# The package of an engine, in a Python environment of its own.
install() {
    local log=$folder/$1.log
    command -v python3 >/dev/null || { skip "$1" "there is no python3"; return 1; }
    [ -x "$folder/$1/bin/pip" ] || python3 -m venv "$folder/$1" >"$log" 2>&1 ||
        { skip "$1" "python3 makes no environment ($(tail -n 1 "$log"))"; return 1; }
    "$folder/$1/bin/python" -c "import $2" 2>/dev/null ||
        timeout "$3" "$folder/$1/bin/pip" install --quiet --retries 1 "$2" >"$log" 2>&1 ||
        { skip "$1" "PyPI does not give $2 ($(tail -n 1 "$log"))"; return 1; }
}

# Makes the table of a tally and compares it.
compare() {
    local engine=$1
    shift
    cargo run --quiet --locked -- pool --tally --format jsonl "$@" >"$folder/$engine.jsonl"
    diff "$folder/widerspruch.jsonl" "$folder/$engine.jsonl"
    cargo run --quiet --locked -- pool --tally --format jsonl --published "$folder/first.jsonl" "$@" \
        >"$folder/$engine-second.jsonl"
    diff "$folder/second.jsonl" "$folder/$engine-second.jsonl"
    # What the table says about the files: left out, alike, of other versions.
    cargo run --quiet --locked -- pool --tally --language en "$@" >"$folder/$engine.txt" 2>"$folder/$engine.log"
    diff "$folder/widerspruch.txt" "$folder/$engine.txt"
    diff <(grep -F "$alike" "$folder/widerspruch.log") <(grep -F "$alike" "$folder/$engine.log")
    echo "$engine gives the same tables ($(wc -l <"$folder/$engine.jsonl") lines, after an earlier one" \
        "$(wc -l <"$folder/$engine-second.jsonl"))"
}

duckdb() {
    install duckdb duckdb 60 || return 0
    "$folder/duckdb/bin/python" - "$invented" "$folder/duckdb-tally.jsonl" <<'PYTHON'
import sys
import duckdb

paths = dict(zip(["input", "output"], sys.argv[1:]))
for name, path in paths.items():
    duckdb.execute(f"SET VARIABLE {name} = '{path}'")
duckdb.execute(open("examples/pooling/duckdb.sql").read())
PYTHON
    compare duckdb "$folder/duckdb-tally.jsonl"
}

spark() {
    command -v java >/dev/null || { skip spark "there is no Java"; return 0; }
    install spark pyspark 900 || return 0
    local python=$PWD/$folder/spark/bin/python home
    home=$("$python" -c 'import os, pyspark; print(os.path.dirname(pyspark.__file__))')
    rm -rf "$folder/spark-tally"
    SPARK_HOME=$home PYSPARK_PYTHON=$python "$home/bin/spark-submit" --master 'local[2]' \
        --conf spark.ui.enabled=false --conf spark.sql.shuffle.partitions=4 \
        examples/pooling/spark.py "$invented" "$folder/spark-tally" >"$folder/spark.log" 2>&1 ||
        { tail -n 40 "$folder/spark.log"; return 1; }
    compare spark "$folder"/spark-tally/part-*.json
}

mkdir -p "$folder"
cargo run --quiet --locked --example invent_statistics -- 3000 7 >"$invented"
# Some people hand in their file twice.
head -n 25 "$invented" >"$folder/again"
cat "$folder/again" >>"$invented"
# Somebody hands in twelve more files of what one person has, and some have another version of the program.
for number in $(seq -w 12); do
    sed -n "40s/\(\"submission\":\"[0-9a-f]\{30\}\)../\1$number/p" "$invented"
done >"$folder/alike"
sed 's/"tool_version":"[0-9.]*"/"tool_version":"0.0.9"/' "$folder/alike" >>"$invented"
alike="only their numbers differ"
cargo run --quiet --locked -- pool --format jsonl "$invented" >"$folder/widerspruch.jsonl" 2>/dev/null
cargo run --quiet --locked -- pool --language en "$invented" >"$folder/widerspruch.txt" 2>"$folder/widerspruch.log" || true
# A table of the first 1,000, published before; and the table of all beside it.
rm -f "$folder/first.jsonl" "$folder/first.jsonl.ledger"
head -n 1000 "$invented" >"$folder/first-people.jsonl"
cargo run --quiet --locked -- pool "$folder/first-people.jsonl" -o "$folder/first.jsonl" 2>"$folder/first.log"
cargo run --quiet --locked -- pool --format jsonl --published "$folder/first.jsonl" "$invented" \
    >"$folder/second.jsonl" 2>"$folder/second.log"

for engine in "${@:-duckdb}"; do
    case $engine in
    duckdb | spark) "$engine" ;;
    *) echo "no such engine: $engine" >&2 && exit 2 ;;
    esac
done
