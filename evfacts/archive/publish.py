"""From finished shards to the tables of a store: equal ids, copies, and one Parquet file a month.

Shards are read one after the other, so that memory does not grow with the archive. The
outcome depends on the shards and their order alone: same shards in, same bytes out. No core
extracts anything meanwhile, so that what is done here is kept short and done by two threads.
"""

from __future__ import annotations

import errno
import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
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
HELD_BYTES = 64_000_000
"""Size of all gathered rows of a table at which those of the largest month are written."""
MAX_OPEN = 100
"""Files that are open at a time for a table; a month whose file had to be closed goes on in another."""
MEMORY = "1GB"
"""What DuckDB may hold; the rest goes to disk."""
_TOGETHER = 50  # shards that go into DuckDB at a time


@dataclass(slots=True)
class Decisions:
    """What only the whole archive tells of documents: shard -> row -> why it is refused, or which one it copies."""

    repeated: defaultdict[int, dict[int, str]] = field(default_factory=lambda: defaultdict(dict))
    copies: defaultdict[int, dict[int, str]] = field(default_factory=lambda: defaultdict(dict))


def publish(store: Store, shards: Sequence[StagedShard], manifest: Mapping[str, Any]) -> dict[str, Any]:
    """Write the tables of a store from its shards and return its manifest. Raises StoreError."""
    with writing_tables(store):
        decided = _decide(store, shards)
        made = store.unfinished()
        outcomes = dict.fromkeys(map(str, Outcome), 0)
        columns = arrow_schema(StoredDocument).names

        def documents_of(number: int) -> pa.Table:
            table = read_arrow(shards[number], "documents.arrow", columns)
            table = _corrected_documents(table, decided.repeated.get(number, {}), decided.copies.get(number, {}))
            for outcome in table["outcome"].to_pylist():
                outcomes[str(outcome)] += 1
            return table

        def claims_of(number: int) -> pa.Table:
            table = read_arrow(shards[number], "claims.arrow")
            return _corrected_claims(table, decided.repeated.get(number, {}), decided.copies.get(number, {}))

        def write(name: str, record: type, table_of: Callable[[int], pa.Table]) -> int:
            with MonthlyWriter(made / name, arrow_schema(record)) as writer:
                for number in range(len(shards)):
                    writer.add(table_of(number))
                return writer.close()

        with ThreadPoolExecutor(2) as threads:
            claims = threads.submit(write, "claims", Claim, claims_of)
            documents = threads.submit(write, "documents", StoredDocument, documents_of)
        copies = sum(map(len, decided.copies.values()))
        counts = {"documents": documents.result(), **outcomes, "copies": copies, "claims": claims.result()}
        whole = {**manifest, "counts": counts, "files": files_in(made, "claims", "documents")}
        store.publish(made, ("claims", "documents", "findings"), whole)
    return whole


@contextmanager
def writing_tables(store: Store) -> Iterator[None]:
    """As `Store.writing`, for the databases too, which have errors of their own for a full disk."""
    import duckdb

    with store.writing():
        try:
            yield
        except (sqlite3.OperationalError, duckdb.IOException, duckdb.OutOfMemoryException) as problem:
            raise OSError(errno.EIO, str(problem), str(store.folder)) from problem


def files_in(made: Path, *tables: str) -> dict[str, int]:
    """The Parquet files of some tables below a folder, with their sizes."""
    files = [path for name in tables for path in sorted((made / name).rglob("*.parquet"))]
    return {path.relative_to(made).as_posix(): path.stat().st_size for path in files}


def read_arrow(shard: StagedShard, name: str, columns: Sequence[str] | None = None) -> pa.Table:
    """A file of a finished shard, or some columns of it. Raises StoreError where it was damaged since."""
    import pyarrow as pa

    try:
        with pa.memory_map(str(shard.folder / name)) as file:
            if columns is None:
                return pa.ipc.open_file(file, options=pa.ipc.IpcReadOptions(use_threads=False)).read_all()
            schema = pa.ipc.open_file(file).schema
            places = [schema.get_field_index(column) for column in columns]
            options = pa.ipc.IpcReadOptions(use_threads=False, included_fields=places)
            return pa.ipc.open_file(file, options=options).read_all().select(columns)
    except (OSError, pa.ArrowException) as problem:
        raise StoreError(
            f"{shard.folder / name}: damaged ({problem}); remove {shard.folder} and run the same command again"
        ) from problem


_DECIDING = (
    "doc_id",
    "outcome",
    "path",
    "line",
    "published",
    "text_sha256",
    "bands",
    "numbers",
    "number_count",
    "number_set",
)


def _decide(store: Store, shards: Sequence[StagedShard]) -> Decisions:
    """Which documents repeat an id, and which copy an earlier document."""
    import pyarrow as pa

    decided = Decisions()
    with connect() as connection:
        connection.execute("SET temp_directory = ?", [str(store.unfinished())])
        connection.execute(f"SET memory_limit = '{MEMORY}'")
        connection.execute(
            "CREATE TABLE documents (shard INTEGER, line INTEGER, doc_id VARCHAR, outcome VARCHAR, place VARCHAR, "
            "published DATE, text_sha256 VARCHAR, bands BIGINT[], "
            "numbers BIGINT, number_count BIGINT, number_set BIGINT)"
        )
        for start in range(0, len(shards), _TOGETHER):
            tables = []
            for number, shard in enumerate(shards[start : start + _TOGETHER], start):
                table = read_arrow(shard, "documents.arrow", _DECIDING).rename_columns({"line": "place_line"})
                table = table.append_column("shard", pa.array([number] * len(table), pa.int32()))
                tables.append(table.append_column("line", pa.array(range(len(table)), pa.int32())))
            connection.register("batch", pa.concat_tables(tables))
            connection.execute(
                "INSERT INTO documents BY NAME SELECT * EXCLUDE (path, place_line), "
                "concat_ws(':', path, place_line) AS place FROM batch"
            )
            connection.unregister("batch")
        repeated = connection.execute(
            "WITH ranked AS (SELECT *, row_number() OVER same AS nth, first_value(place) OVER same AS original "
            "FROM documents WHERE outcome <> 'refused' WINDOW same AS (PARTITION BY doc_id ORDER BY shard, line)) "
            "SELECT shard, line, doc_id, original FROM ranked WHERE nth > 1"
        )
        while rows := repeated.fetchmany(10_000):
            for number, line, doc_id, original in rows:
                reason = f"the id {doc_id!r} was already given by {original}; ids must differ"
                decided.repeated[number][line] = reason
        gone = [(number, line) for number, lines in decided.repeated.items() for line in lines]
        columns = {"shard": [number for number, _ in gone], "line": [line for _, line in gone]}
        connection.register("gone", pa.table(columns, schema=pa.schema([(name, pa.int32()) for name in columns])))
        connection.execute(
            "DELETE FROM documents USING gone WHERE documents.shard = gone.shard AND documents.line = gone.line"
        )

        def texts_of(number: int) -> list[str | None]:
            texts: list[str | None] = read_arrow(shards[number], "documents.arrow", ("text",))["text"].to_pylist()
            return texts

        for (number, line), original in find_copies(connection, texts_of).items():
            decided.copies[number][line] = original
    return decided


def _corrected_documents(table: pa.Table, repeated: Mapping[int, str], copies: Mapping[int, str]) -> pa.Table:
    import pyarrow as pa

    if not repeated and not copies:
        return table
    rows = range(len(table))
    columns = {
        name: table[name].to_pylist() for name in ("outcome", "reason", "text", "text_sha256", "claims", "dropped")
    }
    for row, reason in repeated.items():
        for name, value in zip(columns, (str(Outcome.REFUSED), reason, None, None, 0, 0), strict=True):
            columns[name][row] = value
    for name, values in {**columns, "duplicate_of": [copies.get(row) for row in rows]}.items():
        at = table.schema.get_field_index(name)
        table = table.set_column(at, table.schema.field(at), pa.array(values, table.schema.field(at).type))
    return table


def _corrected_claims(table: pa.Table, repeated: Mapping[int, str], copies: Mapping[int, str]) -> pa.Table:
    import pyarrow as pa

    column = table["document_row"]
    table = table.drop_columns(["document_row"])
    if not repeated and not copies:
        return table
    rows: list[Any] = column.to_pylist()
    if copies:
        at = table.schema.get_field_index("duplicate_of")
        originals = pa.array([copies.get(row) for row in rows], pa.string())
        table = table.set_column(at, table.schema.field(at), originals)
    return table.filter(pa.array([row not in repeated for row in rows])) if repeated else table


class MonthlyWriter:
    """Writes rows to Parquet files, one folder a month, holding few of them in memory."""

    def __init__(self, folder: Path, schema: pa.Schema) -> None:
        self._folder = folder
        self._schema = schema
        self._held: dict[str, list[pa.Table]] = {}
        self._rows: dict[str, int] = {}
        self._bytes: dict[str, int] = {}
        self._writers: dict[str, Any] = {}
        self._parts: dict[str, int] = {}
        self._waiting: list[pa.Table] = []
        self._days: list[Any] = []  # arrays of dates
        self._waiting_rows = self._waiting_bytes = 0
        self._total = 0

    def __enter__(self) -> MonthlyWriter:
        return self

    def __exit__(self, *raised: object) -> None:
        # Files that an error left open are given up; closing them may fail for the same reason, such as a full disk.
        while self._writers:
            with suppress(OSError):
                self._close_one()

    def add(self, table: pa.Table, days: Any = None) -> None:
        """Add rows that have the schema of this writer, by their days or else by those of `published`."""
        self._waiting.append(table)
        self._days.append(table["published"].combine_chunks() if days is None else days)
        self._total += len(table)
        self._waiting_rows += len(table)
        self._waiting_bytes += table.nbytes
        if self._waiting_rows >= SPLIT_ROWS or self._waiting_bytes >= HELD_BYTES:
            self._split()

    def _split(self) -> None:
        """Part the waiting rows by month: many at once, because each part costs the same however small it is."""
        import pyarrow as pa
        import pyarrow.compute as pc

        if not self._waiting_rows:
            return
        months: Any = pc.fill_null(pc.strftime(pa.concat_arrays(self._days), format="%Y-%m"), NO_MONTH)
        rows = pa.concat_tables(self._waiting)
        order = pc.sort_indices(months)  # stable
        start = 0
        for month, count in sorted((one["values"], one["counts"]) for one in pc.value_counts(months).to_pylist()):
            # Copied: a slice would keep all of these rows in memory for as long as its own few are held.
            self._add(month, rows.take(order.slice(start, count)))
            start += count
        self._waiting, self._days, self._waiting_rows, self._waiting_bytes = [], [], 0, 0
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
        writer = self._writers.pop(month, None)
        if writer is None:
            if len(self._writers) >= MAX_OPEN:
                self._close_one()
            number = self._parts.get(month, 0)
            path = self._folder / f"month={month}" / f"part-{number}.parquet"
            path.parent.mkdir(parents=True, exist_ok=True)
            writer = pq.ParquetWriter(path, self._schema, compression="zstd")
            self._parts[month] = number + 1
        self._writers[month] = writer  # the one that was used last stands last
        writer.write_table(rows)

    def close(self) -> int:
        """Write what is left, and a file without rows where there was none at all; the number of rows."""
        self._split()
        for month in sorted(self._held):
            self._write(month)
        if not self._parts:
            self._write(NO_MONTH)
        while self._writers:
            self._close_one()
        return self._total

    def _close_one(self) -> None:
        """Close the writer that was not used for longest."""
        writer = self._writers.pop(next(iter(self._writers)))
        try:
            writer.close()
        finally:
            writer.is_open = False  # else it tries again when it is deleted, and prints what it raises
