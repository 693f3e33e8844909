"""Readers of plain formats: text, JSON Lines, CSV and Parquet."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from typing import Any, BinaryIO, cast

from evfacts.archive.encodings import decoded, detected
from evfacts.archive.rows import Fault, ReadOptions, Row
from evfacts.archive.stored import MAX_RATIO, Stored, seekable

# JSON may write one character as six ("\u00e9"), and a row holds more than its text.
JSON_FACTOR = 6
ROW_SLACK = 1_000_000
_FRONT_RULE = "---"
_HEAD_SAMPLE = 1_000_000
_PARQUET_ROWS = 64
_PARQUET_LARGE = 8_000_000  # bytes of a column in a row group below which no ratio is suspect
_PARQUET_VALUE = 100_000
_PARQUET_BUFFER = 1_000_000  # else a row group is read whole, and many a file is one row group


def read_text(stored: Stored, options: ReadOptions) -> Iterator[Row | Fault]:
    """A .txt or .md file: one article, opened by an optional block between --- lines."""
    with stored.open() as file:
        raw = file.read(options.max_bytes + ROW_SLACK + 1)
    if len(raw) > options.max_bytes + ROW_SLACK:
        yield Fault(f"larger than the size limit of {options.max_bytes:,} bytes")
        return
    if not raw:
        return
    text = decoded(raw)
    if isinstance(text, Fault):
        yield text
        return
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    front = _front_block(text)
    if isinstance(front, Fault):
        yield front
    else:
        fields, rest = front
        yield Row({**fields, "text": rest}, named=True)


def _front_block(text: str) -> tuple[dict[str, object], str] | Fault:
    """The `key: value` lines between two --- lines at the start, and the text after them."""
    lines = text.split("\n")
    if lines[0].rstrip() != _FRONT_RULE:
        return {}, text
    fields: dict[str, object] = {}
    for number, line in enumerate(lines[1:], 1):
        if line.rstrip() == _FRONT_RULE:
            return (fields, "\n".join(lines[number + 1 :]).lstrip("\n")) if fields else ({}, text)
        key, colon, value = line.partition(":")
        if colon and key.strip().replace("_", "").isalnum() and not key.startswith((" ", "\t", "-")):
            fields[key.strip()] = value.strip().strip("\"'")
        elif not fields:
            return {}, text  # a ruler above running text, no block
    return Fault("the block that the --- in line 1 opens is never closed", 1)


def bounded_lines(file: BinaryIO, limit: int) -> Iterator[tuple[int, bytes | None]]:
    """(number, line) of a file; a line longer than `limit` bytes is skipped over and given as None."""
    number = 0
    while line := file.readline(limit):
        number += 1
        if len(line) < limit or line.endswith(b"\n"):
            yield number, line
            continue
        while rest := file.readline(limit):
            if rest.endswith(b"\n"):
                break
        yield number, None


def read_jsonl(stored: Stored, options: ReadOptions) -> Iterator[Row | Fault]:
    """A .jsonl file: one article a line, an object with at least `text`."""
    with stored.open() as file:
        for number, raw in bounded_lines(file, options.max_bytes * JSON_FACTOR + ROW_SLACK):
            if raw is None:
                yield Fault(f"larger than the size limit of {options.max_bytes:,} bytes", number)
                continue
            if not raw.strip():
                continue
            line = decoded(raw, detect=False)
            if isinstance(line, Fault):
                yield Fault(line.reason.removesuffix(" in line 1"), number)
                continue
            try:
                fields = json.loads(line)
            except (ValueError, RecursionError) as problem:
                yield Fault(f"broken JSON: {problem}", number)
                continue
            if isinstance(fields, dict):
                yield Row(fields, number)
            else:
                yield Fault(f"a JSON object was expected, not {type(fields).__name__}", number)


class _Lines:
    """The lines of a text file for the csv module, which by itself would read a line of any length into memory."""

    def __init__(self, file: io.TextIOWrapper, limit: int) -> None:
        self.too_long = False
        self._file = file
        self._limit = limit

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = self._file.readline(self._limit)
        if not line:
            raise StopIteration
        if len(line) < self._limit or line.endswith("\n"):
            return line
        self.too_long = True
        while rest := self._file.readline(self._limit):
            if rest.endswith("\n"):
                break
        return "\n"


def read_csv(stored: Stored, options: ReadOptions) -> Iterator[Row | Fault]:
    """A .csv or .tsv file: a head line with the column names, then one article a row."""
    with stored.open() as raw:
        buffered = io.BufferedReader(cast(io.RawIOBase, raw), _HEAD_SAMPLE)
        encoding = _csv_encoding(buffered.peek(_HEAD_SAMPLE))
        file = io.TextIOWrapper(buffered, encoding=encoding, errors="surrogateescape", newline="")
        head_line = file.readline(ROW_SLACK)
        if not head_line.strip():
            return
        delimiter = max(",;\t|", key=head_line.count)
        head = [name.strip() for name in next(csv.reader([head_line], delimiter=delimiter))]
        limit = options.max_bytes + ROW_SLACK
        lines = _Lines(file, 4 * limit)
        rows = csv.reader(lines, delimiter=delimiter)
        while True:
            number = rows.line_num + 2
            try:
                cells = _next_cells(rows, limit)
            except StopIteration:
                break
            except csv.Error as problem:
                if rows.line_num >= number:
                    # Many lines were taken for one cell: a quote is never closed, and what follows is no row.
                    yield Fault(f"broken CSV: {problem}; the file is not read from here on", number)
                    return
                yield Fault(f"broken CSV: {problem}", number)
                continue
            if lines.too_long:
                lines.too_long = False
                yield Fault(f"larger than the size limit of {options.max_bytes:,} bytes", number)
                continue
            if not cells:
                continue
            if not all(map(_sound, cells)):
                yield Fault("broken UTF-8 in this row", number)
            elif len(cells) != len(head):
                yield Fault(f"{len(cells)} cells where the head has {len(head)}", number)
            else:
                yield Row(dict(zip(head, cells, strict=True)), number)
        if number == 2:
            yield Fault("the file has a head line but no rows", 1)


def _csv_encoding(sample: bytes) -> str:
    """The encoding of a table, from its beginning: its mark, else UTF-8 unless the bytes say another for certain."""
    if sample.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    sample = sample[: sample.rfind(b"\n") + 1] or sample
    try:
        sample.decode("utf-8")
    except UnicodeDecodeError:
        return detected(sample) or "utf-8-sig"
    return "utf-8-sig"


def _sound(cell: str) -> bool:
    """Whether the cell was valid UTF-8: bytes that were not have become lone surrogates."""
    try:
        cell.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def _next_cells(rows: Any, limit: int) -> list[str]:
    """The next row; the csv module's cell limit is global, so it is set for this call only."""
    before = csv.field_size_limit(limit)
    try:
        cells: list[str] = next(rows)
        return cells
    finally:
        csv.field_size_limit(before)


def read_parquet(stored: Stored, options: ReadOptions) -> Iterator[Row | Fault]:
    """A .parquet file: one article a row."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    number = 0
    try:
        with seekable(stored) as raw, pq.ParquetFile(raw, buffer_size=_PARQUET_BUFFER, pre_buffer=False) as file:
            if _grows_beyond_reason(file.metadata):
                yield Fault("its columns unpack to far more than their size, as a bomb does; not read")
                return
            for batch in file.iter_batches(batch_size=_PARQUET_ROWS, use_threads=False):
                for fields in batch.to_pylist():
                    number += 1
                    yield Row(fields, number)
    except (pa.ArrowException, OSError, UnicodeDecodeError) as problem:
        yield Fault(f"broken Parquet: {problem}", number + 1 if number else None)
        return
    if number == 0:
        yield Fault("the file has columns but no rows")


def _grows_beyond_reason(metadata: Any) -> bool:
    """Whether a column holds few huge values that pack to nothing; a dictionary page may repeat one of them."""
    for group in range(metadata.num_row_groups):
        for number in range(metadata.num_columns):
            column = metadata.row_group(group).column(number)
            unpacked = column.total_uncompressed_size
            huge = unpacked > _PARQUET_LARGE and unpacked > MAX_RATIO * column.total_compressed_size
            if huge and (column.has_dictionary_page or unpacked > _PARQUET_VALUE * column.num_values):
                return True
    return False
