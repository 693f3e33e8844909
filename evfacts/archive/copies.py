"""Which documents of an archive copy an earlier one."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from itertools import groupby
from typing import TYPE_CHECKING

from evfacts.archive.duplicates import same_story

if TYPE_CHECKING:
    import duckdb

MAX_BUCKET = 200
"""Documents that share a band up to which each is compared with each. In larger groups, such as
those of a wire's form letters, only documents with all numbers equal are compared."""
_BATCH = 20_000
"""Candidates that are in memory at a time."""
_SHARDS = 16
"""Shards whose texts are in memory at a time."""

# The rank of a document is its place in time, undated ones last: the original is the earliest.
# Equal texts need no comparison. Others are compared where a band is equal and one text has all
# numbers of the other: without the second condition a wire's monthly notes, which differ in
# nothing but the figures, would all be compared with each other.
_CANDIDATES = """
CREATE TABLE ranked AS
    SELECT shard, line, doc_id, numbers, number_count, number_set, bands, rank, first_value(rank) OVER same AS first
    FROM (
        SELECT *, row_number() OVER (ORDER BY published NULLS LAST, shard, line) AS rank
        FROM documents WHERE outcome = 'read')
    WINDOW same AS (PARTITION BY text_sha256 ORDER BY rank);
CREATE TABLE banded AS
    SELECT rank, numbers, number_count, number_set, unnest(bands) AS band FROM ranked WHERE rank = first;
CREATE TABLE pairs AS
    WITH sized AS (SELECT band, count(*) AS members FROM banded GROUP BY band HAVING count(*) > 1),
    near AS (
        SELECT a.rank AS first, b.rank AS second
        FROM (SELECT banded.* FROM banded JOIN sized USING (band) WHERE members <= {MAX_BUCKET}) a
        JOIN banded b USING (band)
        WHERE a.rank < b.rank AND CASE
            WHEN a.number_count = b.number_count THEN a.numbers = b.numbers
            WHEN a.number_count < b.number_count THEN (a.number_set & b.number_set) = a.number_set
            ELSE (a.number_set & b.number_set) = b.number_set END),
    equal AS (
        SELECT min(rank) OVER (PARTITION BY band, numbers) AS first, rank AS second
        FROM banded JOIN sized USING (band) WHERE members > {MAX_BUCKET})
    SELECT DISTINCT first, second FROM (SELECT * FROM near UNION ALL SELECT * FROM equal) WHERE first < second;
"""

Place = tuple[int, int]
"""(shard, row)."""


def find_copies(
    connection: duckdb.DuckDBPyConnection, texts_of: Callable[[int], Sequence[str | None]]
) -> dict[Place, str]:
    """Place of each copy -> doc_id of its original.

    Args:
        connection: holds the table `documents` (shard, line, doc_id, outcome, published, text_sha256,
            bands, numbers, number_count, number_set).
        texts_of: the texts of a shard's documents.
    """
    import pyarrow as pa

    connection.execute(_CANDIDATES.format(MAX_BUCKET=MAX_BUCKET))
    originals = _near_copies(connection, texts_of)
    columns = {"copy": list(originals), "original": list(originals.values())}
    connection.register("near_copies", pa.table(columns, schema=pa.schema([(name, pa.int64()) for name in columns])))
    found = connection.execute(
        "SELECT r.shard, r.line, o.doc_id FROM ranked r LEFT JOIN near_copies n ON n.copy = r.first "
        "JOIN ranked o ON o.rank = coalesce(n.original, r.first) WHERE o.rank <> r.rank"
    )
    copies: dict[Place, str] = {}
    while rows := found.fetchmany(_BATCH):
        copies.update(((shard, line), original) for shard, line, original in rows)
    return copies


def _near_copies(
    connection: duckdb.DuckDBPyConnection, texts_of: Callable[[int], Sequence[str | None]]
) -> dict[int, int]:
    """Rank of each copy whose text differs from its original's -> rank of the original."""
    held = lru_cache(maxsize=_SHARDS)(texts_of)

    def text(place: Place) -> str:
        return held(place[0])[place[1]] or ""

    originals: dict[int, int] = {}
    for batch in _batches(connection):
        # In rounds: each document with the earliest of its candidates, those that are none with the next. The
        # pairs of a round are independent of each other, so that they can be compared in the order of shards.
        while batch:
            left = {}
            for (first_place, first), place, rank in sorted(
                (candidates[0], place, rank) for rank, (place, candidates) in batch.items()
            ):
                if same_story(text(first_place), text(place)):
                    originals[rank] = first
                elif len(candidates := batch[rank][1]) > 1:
                    left[rank] = (place, candidates[1:])
            batch = left
    for rank in sorted(originals):
        # A copy of a copy goes to the first of them all.
        originals[rank] = originals.get(originals[rank], originals[rank])
    return originals


_Candidates = dict[int, tuple[Place, list[tuple[Place, int]]]]


def _batches(connection: duckdb.DuckDBPyConnection) -> Iterator[_Candidates]:
    """Rank of a document -> its place, and places and ranks of its candidates, the earliest first."""
    found = connection.execute(
        "SELECT p.second, b.shard, b.line, p.first, a.shard, a.line "
        "FROM pairs p JOIN ranked a ON p.first = a.rank JOIN ranked b ON p.second = b.rank ORDER BY p.second, p.first"
    )

    def rows() -> Iterator[tuple[int, int, int, int, int, int]]:
        while some := found.fetchmany(_BATCH):
            yield from some

    batch: _Candidates = {}
    size = 0
    for rank, members in groupby(rows(), key=lambda row: row[0]):
        pairs = list(members)
        batch[rank] = (pairs[0][1:3], [(row[4:], row[3]) for row in pairs])
        size += len(pairs)
        if size >= _BATCH:
            yield batch
            batch, size = {}, 0
    if batch:
        yield batch
