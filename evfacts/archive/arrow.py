"""The shard function over Arrow batches, for engines that bring their own: Spark's mapInArrow among them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from evfacts.archive.cutting import cut
from evfacts.archive.documents import StoredDocument
from evfacts.archive.limits import Limits
from evfacts.archive.rows import ReadOptions, Row
from evfacts.archive.shard import RawDocument, ShardConfig, process_shard
from evfacts.claims.settings import Settings
from evfacts.errors import InputError
from evfacts.schema import Claim, arrow_schema

if TYPE_CHECKING:
    import pyarrow as pa

_TABLES = {"claims": Claim, "documents": StoredDocument}


def output_schema(table: str = "claims") -> pa.Schema:
    """The Arrow schema of what `extract_batches` gives. Raises InputError for a table that is none."""
    if table not in _TABLES:
        raise InputError(f"table {table!r}: allowed are {', '.join(_TABLES)}")
    return arrow_schema(_TABLES[table])


def extract_batches(
    batches: Iterable[pa.RecordBatch],
    *,
    table: str = "claims",
    settings: Settings | None = None,
    options: ReadOptions | None = None,
    limits: Limits | None = None,
) -> Iterator[pa.RecordBatch]:
    """The claims (or documents) of articles that come as Arrow batches, one article a row.

    Columns are found by their names, as in files. Give every article an `id` column: without
    it documents are numbered within what this call gets, which on a cluster is a partition.
    Documents that cannot be read give no claims; the table "documents" holds them with the reason.

    Args:
        batches: the articles.
        table: "claims" or "documents".
        settings, options, limits: how documents are read, and what one may cost.
    """
    import pyarrow as pa

    schema = output_schema(table)
    config = ShardConfig(settings or Settings(), options or ReadOptions(), limits or Limits())

    def documents() -> Iterator[RawDocument]:
        number = 0
        for batch in batches:
            for fields in batch.to_pylist():
                number += 1
                yield RawDocument(Row(fields, number), "batch", "batch")

    for shard in cut(documents(), config):
        result = process_shard(shard, config)
        with pa.ipc.open_file(pa.BufferReader(result.files[f"{table}.arrow"])) as file:
            yield from file.read_all().select(schema.names).cast(schema).to_batches()
