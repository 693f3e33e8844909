"""Questions to a store by SQL, and the answer as a table or a file."""

from __future__ import annotations

import json
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from evfacts.archive.store import open_store
from evfacts.errors import InputError, StoreError
from evfacts.table import csv_line

if TYPE_CHECKING:
    import pyarrow as pa


def answer(store: str | Path, sql: str) -> pa.Table:
    """The rows of an SQL query over a store. Raises InputError where the query cannot be answered."""
    import duckdb

    with open_store(store) as connection:
        try:
            rows = connection.sql(sql)
            if rows is None:
                raise InputError("the query gives no rows; a store can be asked, not changed")
            table: Any = rows.to_arrow_table()
        except duckdb.IOException as problem:
            raise StoreError(f"{store}: cannot be read: {problem}") from problem
        except duckdb.Error as problem:
            raise InputError(f"the query cannot be answered: {problem}") from problem
    made: pa.Table = table
    return made


def write_rows(rows: pa.Table, target: Path | IO[str]) -> None:
    """Write rows to a .parquet, .jsonl or .csv file by its suffix, or as CSV to a stream.

    No text cell of the CSV begins as a spreadsheet formula does. Raises StoreError where the
    file cannot be written.
    """
    if not isinstance(target, Path):
        _write_csv(rows, target)
        return
    part = target.with_name(f".{target.name}.part")
    try:
        try:
            if target.suffix.lower() == ".parquet":
                import pyarrow.parquet as pq

                pq.write_table(rows, part)
            else:
                with part.open("w", encoding="utf-8", newline="") as out:
                    (_write_jsonl if target.suffix.lower() == ".jsonl" else _write_csv)(rows, out)
            part.replace(target)
        finally:
            part.unlink(missing_ok=True)
    except OSError as problem:
        raise StoreError(f"{target}: cannot be written: {problem.strerror or problem}") from problem


def _write_csv(rows: pa.Table, out: IO[str]) -> None:
    out.write(csv_line(rows.column_names))
    for row in rows.to_pylist():
        out.write(csv_line(map(_plain, row.values())))


def _plain(value: Any) -> Any:
    """A value as CSV takes it: numbers, text, and lists of these."""
    if value is None or isinstance(value, (str, int, float)):
        return value
    return json.loads(json.dumps(value, default=str))


def _write_jsonl(rows: pa.Table, out: IO[str]) -> None:
    for row in rows.to_pylist():
        out.write(json.dumps(row, ensure_ascii=False, default=str) + "\n")
