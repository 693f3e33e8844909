"""From finished shards to the tables of a store: equal ids, copies, and one Parquet file a month.

Shards are read one after the other, so that memory does not grow with the archive. The
outcome depends on the shards and their order alone: same shards in, same bytes out.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from evfacts.archive.copies import find_copies
from evfacts.archive.documents import Outcome, StoredDocument
from evfacts.archive.store import NO_MONTH, StagedShard, Store, connect
from evfacts.errors import StoreError
from evfacts.schema import Claim, arrow_schema

if TYPE_CHECKING:
    import pyarrow as pa

SPLIT_ROWS = 20_000
"""Rows that wait to be parted by month."""
ROW_GROUP = 50_000
"""Rows of a month that are gathered before they are written."""
HELD_BYTES = 128_000_000
"""Size of all gathered rows at which those of the largest month are written."""


@dataclass(slots=True)
class Decisions:
    """What only the whole archive tells of a document, by (shard, row)."""

    repeated: dict[tuple[int, int], str] = field(default_factory=dict)
    copies: dict[tuple[int, int], str] = field(default_factory=dict)


def publish(store: Store, shards: Sequence[StagedShard], manifest: Mapping[str, Any]) -> dict[str, Any]:
    """Write the tables of a store from its shards and return its manifest. Raises StoreError."""
    decided = _decide(store, shards)
    made = store.unfinished()
    with store.writing():
        claims = MonthlyWriter(made / "claims", arrow_schema(Claim))
        documents = MonthlyWriter(made / "documents", arrow_schema(StoredDocument))
        outcomes = dict.fromkeys(map(str, Outcome), 0)
        for number, shard in enumerate(shards):
            rows = _corrected_documents(read_arrow(shard, "documents.arrow"), number, decided)
            for outcome in rows.column("outcome").to_pylist():
                outcomes[str(outcome)] += 1
            documents.add(rows)
            claims.add(_corrected_claims(read_arrow(shard, "claims.arrow"), number, decided))
        counts = {"documents": documents.close(), **outcomes, "copies": len(decided.copies), "claims": claims.close()}
        whole = {**manifest, "counts": counts, "files": files_in(made, "claims", "documents")}
        store.publish(made, ("claims", "documents", "findings"), whole)
    return whole


def files_in(made: Path, *tables: str) -> dict[str, int]:
    """The Parquet files of some tables below a folder, with their sizes."""
    files = [path for name in tables for path in sorted((made / name).rglob("*.parquet"))]
    return {path.relative_to(made).as_posix(): path.stat().st_size for path in files}


def read_arrow(shard: StagedShard, name: str) -> pa.Table:
    """A file of a finished shard. Raises StoreError where it was damaged since."""
    import pyarrow as pa

    try:
        with pa.memory_map(str(shard.folder / name)) as file:
            return pa.ipc.open_file(file).read_all()
    except (OSError, pa.ArrowException) as problem:
        raise StoreError(
            f"{shard.folder / name}: damaged ({problem}); remove {shard.folder} and run the same command again"
        ) from problem


def _decide(store: Store, shards: Sequence[StagedShard]) -> Decisions:
    """Which documents repeat an id, and which copy an earlier document."""
    import pyarrow as pa

    decided = Decisions()
    with connect() as connection:
        connection.execute("SET temp_directory = ?", [str(store.unfinished())])
        connection.execute("SET memory_limit = '1GB'")
        connection.execute(
            "CREATE TABLE documents (shard INTEGER, line INTEGER, doc_id VARCHAR, outcome VARCHAR, place VARCHAR, "
            "published DATE, bands BIGINT[], numbers BIGINT)"
        )
        for number, shard in enumerate(shards):
            table = read_arrow(shard, "documents.arrow")
            place = pa.array(
                [
                    path if line is None else f"{path}:{line}"
                    for path, line in zip(table["path"].to_pylist(), table["line"].to_pylist(), strict=True)
                ]
            )
            batch = table.select(["doc_id", "outcome", "published", "bands", "numbers"])
            batch = batch.append_column("shard", pa.array([number] * len(table), pa.int32()))
            batch = batch.append_column("line", pa.array(range(len(table)), pa.int32()))
            batch = batch.append_column("place", place.cast(pa.string()))
            connection.register("batch", batch)
            connection.execute("INSERT INTO documents BY NAME SELECT * FROM batch")
            connection.unregister("batch")
        repeated = connection.execute(
            "WITH ranked AS (SELECT *, row_number() OVER same AS nth, first_value(place) OVER same AS original "
            "FROM documents WHERE outcome <> 'refused' WINDOW same AS (PARTITION BY doc_id ORDER BY shard, line)) "
            "SELECT shard, line, doc_id, original FROM ranked WHERE nth > 1"
        )
        while rows := repeated.fetchmany(10_000):
            for shard_number, line, doc_id, original in rows:
                reason = f"the id {doc_id!r} was already given by {original}; ids must differ"
                decided.repeated[shard_number, line] = reason
        connection.execute("CREATE TABLE gone (shard INTEGER, line INTEGER)")
        if decided.repeated:
            connection.executemany("INSERT INTO gone VALUES (?, ?)", [list(place) for place in decided.repeated])
        connection.execute(
            "DELETE FROM documents USING gone WHERE documents.shard = gone.shard AND documents.line = gone.line"
        )
        decided.copies = find_copies(connection, lambda number: read_arrow(shards[number], "documents.arrow"))
    return decided


def _corrected_documents(table: pa.Table, shard: int, decided: Decisions) -> pa.Table:
    import pyarrow as pa

    names = arrow_schema(StoredDocument).names
    table = table.select(names)
    rows = range(len(table))
    if not any((shard, row) in decided.repeated or (shard, row) in decided.copies for row in rows):
        return table
    columns = {
        name: table[name].to_pylist() for name in ("outcome", "reason", "text", "text_sha256", "claims", "dropped")
    }
    copies = [decided.copies.get((shard, row)) for row in rows]
    for row in rows:
        reason = decided.repeated.get((shard, row))
        if reason is not None:
            for name, value in zip(columns, (str(Outcome.REFUSED), reason, None, None, 0, 0), strict=True):
                columns[name][row] = value
    for name, values in {**columns, "duplicate_of": copies}.items():
        at = table.schema.get_field_index(name)
        table = table.set_column(at, table.schema.field(at), pa.array(values, table.schema.field(at).type))
    return table


def _corrected_claims(table: pa.Table, shard: int, decided: Decisions) -> pa.Table:
    import pyarrow as pa

    rows: list[Any] = table["document_row"].to_pylist()
    table = table.drop_columns(["document_row"])
    keep = [(shard, row) not in decided.repeated for row in rows]
    copies = [decided.copies.get((shard, row)) for row in rows]
    if any(copies):
        at = table.schema.get_field_index("duplicate_of")
        table = table.set_column(at, table.schema.field(at), pa.array(copies, pa.string()))
    return table if all(keep) else table.filter(pa.array(keep))


class MonthlyWriter:
    """Writes rows to one Parquet file for each month, holding few of them in memory."""

    def __init__(self, folder: Path, schema: pa.Schema) -> None:
        self._folder = folder
        self._schema = schema
        self._held: dict[str, list[pa.Table]] = {}
        self._rows: dict[str, int] = {}
        self._bytes: dict[str, int] = {}
        self._writers: dict[str, Any] = {}
        self._waiting: list[pa.Table] = []
        self._months: list[str] = []
        self._total = 0

    def add(self, table: pa.Table, months: list[str] | None = None) -> None:
        """Add rows that have the schema of this writer, by their months or else by that of `published`."""
        if months is None:
            months = [month_of(day) for day in table["published"].to_pylist()]
        self._waiting.append(table)
        self._months.extend(months)
        self._total += len(table)
        if len(self._months) >= SPLIT_ROWS:
            self._split()

    def _split(self) -> None:
        """Part the waiting rows by month: many at once, because each part costs the same however small it is."""
        import pyarrow as pa

        if not self._months:
            return
        order = sorted(range(len(self._months)), key=self._months.__getitem__)
        rows = pa.concat_tables(self._waiting).take(pa.array(order, pa.int64())).combine_chunks()
        start = 0
        for month, count in sorted(Counter(self._months).items()):
            self._add(month, rows.slice(start, count))
            start += count
        self._waiting, self._months = [], []
        while sum(self._bytes.values()) > HELD_BYTES:
            self._write(max(sorted(self._bytes), key=lambda month: self._bytes[month]))

    def _add(self, month: str, rows: pa.Table) -> None:
        self._held.setdefault(month, []).append(rows)
        self._rows[month] = self._rows.get(month, 0) + len(rows)
        self._bytes[month] = self._bytes.get(month, 0) + rows.nbytes
        if self._rows[month] >= ROW_GROUP:
            self._write(month)

    def _write(self, month: str) -> None:
        import pyarrow as pa
        import pyarrow.parquet as pq

        rows = pa.concat_tables(self._held.pop(month, [self._schema.empty_table()])).cast(self._schema).combine_chunks()
        self._rows.pop(month, None)
        self._bytes.pop(month, None)
        if month not in self._writers:
            path = self._folder / f"month={month}" / "part-0.parquet"
            path.parent.mkdir(parents=True)
            self._writers[month] = pq.ParquetWriter(path, self._schema, compression="zstd")
        self._writers[month].write_table(rows)

    def close(self) -> int:
        """Write what is left, and a file without rows where there was none at all; the number of rows."""
        self._split()
        for month in sorted(self._held):
            self._write(month)
        if not self._writers:
            self._write(NO_MONTH)
        for writer in self._writers.values():
            writer.close()
        return self._total


def month_of(day: dt.date | None) -> str:
    """The partition of a day."""
    return NO_MONTH if day is None else f"{day.year:04d}-{day.month:02d}"
