"""Which documents of an archive copy an earlier one."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING

from evfacts.archive.duplicates import same_story

if TYPE_CHECKING:
    import duckdb
    import pyarrow as pa

MAX_BUCKET = 50
"""Documents that share a band up to which each is compared with each. In larger groups, such as
those of a wire's form letters, only documents with all numbers equal are compared."""

# The rank of a document is its place in time, undated ones last: the original is the earliest.
# Two documents with equal text meet in every band, so that pairs come many times and are made distinct.
_PAIRS = f"""
CREATE TABLE ranked AS
    SELECT shard, line, doc_id, numbers, bands,
           row_number() OVER (ORDER BY published NULLS LAST, shard, line) AS rank
    FROM documents WHERE outcome = 'read';
CREATE TABLE banded AS
    SELECT rank, numbers, unnest(bands) AS band FROM ranked;
CREATE TABLE pairs AS
    WITH sized AS (SELECT band, count(*) AS members FROM banded GROUP BY band HAVING count(*) > 1),
    near AS (
        SELECT a.rank AS first, b.rank AS second
        FROM banded a JOIN banded b USING (band) JOIN sized USING (band)
        WHERE members <= {MAX_BUCKET} AND a.rank < b.rank),
    equal AS (
        SELECT min(rank) OVER (PARTITION BY band, numbers) AS first, rank AS second
        FROM banded JOIN sized USING (band) WHERE members > {MAX_BUCKET})
    SELECT DISTINCT first, second FROM (SELECT * FROM near UNION ALL SELECT * FROM equal) WHERE first < second;
"""


def find_copies(
    connection: duckdb.DuckDBPyConnection, documents_of: Callable[[int], pa.Table]
) -> dict[tuple[int, int], str]:
    """(shard, row) of each copy -> doc_id of its original.

    Args:
        connection: holds the table `documents` (shard, line, doc_id, outcome, published, bands, numbers).
        documents_of: the documents of a shard, for their texts.
    """
    connection.execute(_PAIRS)
    shard_of = lru_cache(maxsize=64)(documents_of)

    @lru_cache(maxsize=512)
    def text_of(shard: int, line: int) -> str:
        return str(shard_of(shard)["text"][line].as_py())

    original: dict[int, int] = {}
    copies: dict[tuple[int, int], str] = {}
    found = connection.execute(
        "SELECT p.first, p.second, a.shard, a.line, b.shard, b.line "
        "FROM pairs p JOIN ranked a ON p.first = a.rank JOIN ranked b ON p.second = b.rank ORDER BY p.second, p.first"
    )
    places: dict[int, tuple[int, int]] = {}
    while rows := found.fetchmany(10_000):
        for first, second, first_shard, first_line, second_shard, second_line in rows:
            if second in original:
                continue
            if same_story(text_of(first_shard, first_line), text_of(second_shard, second_line)):
                # A copy of a copy goes to the first of them all.
                original[second] = original.get(first, first)
                places[second] = (second_shard, second_line)
    if original:
        ranks = sorted(set(original.values()))
        connection.execute("CREATE TABLE originals (rank BIGINT)")
        connection.executemany("INSERT INTO originals VALUES (?)", [[rank] for rank in ranks])
        names = dict(connection.execute("SELECT rank, doc_id FROM ranked JOIN originals USING (rank)").fetchall())
        copies = {places[second]: names[first] for second, first in original.items()}
    return copies
