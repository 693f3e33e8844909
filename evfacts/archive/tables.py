"""What an archive can be beside files: a DataFrame, an Arrow table, a query, an iterator of articles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from evfacts.archive.readers import STDIN, place_of, rows_of, sources_of
from evfacts.archive.rows import Fault, ReadOptions, Row
from evfacts.archive.shard import RawDocument
from evfacts.archive.stored import StoredFile
from evfacts.errors import InputError, ReadError
from evfacts.schema import Article

if TYPE_CHECKING:
    import pyarrow as pa

_BATCH = 256


@dataclass(frozen=True, slots=True)
class Query:
    """The rows of an SQL query that DuckDB answers, as an archive.

    Attributes:
        sql: the query; its columns are found by their names as those of a file are.
        database: path of a DuckDB database; without it the query names files itself
            ("select * from 'wires/*.parquet'").
    """

    sql: str
    database: str | None = None


class ArchiveSource:
    """An archive, read document by document, as often as what it was made of allows.

    Attributes:
        name: what messages and the manifest call it.
    """

    def __init__(self, given: Any, options: ReadOptions) -> None:
        self.name = _name(given)
        self._given = given
        self._options = options
        self._open: StoredFile | None = None
        self._before = 0
        paths = _paths(given)
        if paths is not None and len(paths) == 1 and str(paths[0]) != STDIN:
            first = next(sources_of(paths[0], options), None)
            if first is None or first.problem in ("no such file or folder", "no file fits this pattern"):
                raise ReadError(f"{paths[0]}: {first.problem if first else 'no such file or folder'}")

    def total_bytes(self) -> int | None:
        """Size of all files together; None where the archive is no file."""
        paths = _paths(self._given)
        if paths is None or any(str(path) == STDIN for path in paths):
            return None
        files = [one.stored for path in paths for one in sources_of(path, self._options)]
        try:
            return sum(file.path.stat().st_size for file in files if isinstance(file, StoredFile))
        except OSError:  # a file that vanished: it is refused when it is read, and the share is not known
            return None

    def bytes_read(self) -> int:
        """Bytes of files that lie before the place that is being read."""
        return self._before + (self._open.position() if self._open is not None else 0)

    def __iter__(self) -> Iterator[RawDocument]:
        self._before, self._open = 0, None
        paths = _paths(self._given)
        if paths is not None:
            for path in paths:
                yield from self._files(path)
        else:
            yield from _rows(self._given, self.name)

    def _files(self, path: str | Path) -> Iterator[RawDocument]:
        for source in sources_of(path, self._options):
            if source.stored is None:
                yield RawDocument(Fault(source.problem or ""), source.label, source.base)
                continue
            self._open = source.stored if isinstance(source.stored, StoredFile) else None
            for row in rows_of(source.stored, self._options):
                yield RawDocument(row, place_of(source, row), source.base)
            if self._open is not None:
                self._before += self._open.size
                self._open = None


def _paths(given: Any) -> list[str | Path] | None:
    """The paths that an archive consists of; None where it is something else."""
    if isinstance(given, (str, Path)):
        return [given]
    if isinstance(given, (list, tuple)) and given and all(isinstance(one, (str, Path)) for one in given):
        return list(given)
    return None


def _name(given: Any) -> str:
    paths = _paths(given)
    if paths is not None:
        return ", ".join(map(str, paths))
    return "query" if isinstance(given, Query) else "table" if hasattr(given, "columns") else "articles"


def _rows(given: Any, name: str) -> Iterator[RawDocument]:
    if isinstance(given, Query):
        yield from _of_batches(_answer(given), name)
    elif _is_arrow(given):
        yield from _of_batches(_batches(given), name)
    elif type(given).__module__.partition(".")[0] == "pandas":
        import pyarrow as pa

        try:
            table = pa.Table.from_pandas(given, preserve_index=False)
        except pa.ArrowException as problem:
            raise InputError(f"the DataFrame cannot be read: {problem}") from problem
        yield from _of_batches(_batches(table), name)
    elif isinstance(given, Iterable):
        for number, one in enumerate(given, 1):
            yield _of_one(one, number, name)
    else:
        raise InputError(
            f"an archive is a path, a list of paths, a DataFrame, an Arrow table, a Query "
            f"or an iterable of articles, not {type(given).__name__}"
        )


def _of_one(one: Any, number: int, name: str) -> RawDocument:
    if isinstance(one, Article):
        return RawDocument(one, name, name)
    if isinstance(one, Mapping):
        return RawDocument(Row(dict(one), number), name, name)
    raise InputError(
        f"item {number}: an Article or a mapping with the column `text` was expected, not {type(one).__name__}"
    )


def _is_arrow(given: Any) -> bool:
    return type(given).__module__.partition(".")[0] == "pyarrow"


def _batches(given: Any) -> Iterator[pa.RecordBatch]:
    import pyarrow as pa

    if isinstance(given, pa.Table):
        yield from given.to_batches(max_chunksize=_BATCH)
    elif isinstance(given, pa.RecordBatch):
        yield given
    elif isinstance(given, pa.RecordBatchReader):
        yield from given
    else:
        raise InputError(f"of Arrow a Table, a RecordBatch or a RecordBatchReader is read, not {type(given).__name__}")


def _of_batches(batches: Iterator[pa.RecordBatch], name: str) -> Iterator[RawDocument]:
    number = 0
    for batch in batches:
        for at in range(0, len(batch), _BATCH):
            for fields in batch.slice(at, _BATCH).to_pylist():
                number += 1
                yield RawDocument(Row(fields, number), name, name)


def _answer(query: Query) -> Iterator[pa.RecordBatch]:
    from evfacts.archive.store import connect

    with connect() as connection:
        import duckdb

        try:
            if query.database is not None:
                escaped = query.database.replace("'", "''")
                connection.execute(f"ATTACH '{escaped}' AS given (READ_ONLY); USE given")
            answer: Any = connection.sql(query.sql)
            if answer is None:
                raise ReadError("the query gives no rows")
            yield from answer.to_arrow_reader(_BATCH)
        except duckdb.Error as problem:
            raise ReadError(f"the query cannot be answered: {problem}") from problem
