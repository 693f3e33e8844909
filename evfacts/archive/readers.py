"""Readers: a file or a folder in, articles out, one at a time; what cannot be read is refused with its reason.

`READERS` is the registry: suffix -> function that yields the documents of one file as `Row`,
or a `Fault` where one of them cannot be read. A reader knows its format only; what a row
means (columns, dates, ids, size) is settled by `article_of` for all formats alike.
"""

from __future__ import annotations

import csv
import json
import logging
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, BinaryIO

from evfacts.archive.rows import Fault, ReadOptions, Row, article_of
from evfacts.errors import ReadError
from evfacts.refused import Refused
from evfacts.schema import MAX_ARTICLE_BYTES, Article

Reader = Callable[[Path, ReadOptions], Iterator[Row | Fault]]

# JSON may write one character as six ("\u00e9"), and a row holds more than its text.
_JSON_LINE_FACTOR = 6
_ROW_SLACK = 1_000_000
_FRONT_RULE = "---"

logger = logging.getLogger("evfacts")


class ArticleReading:
    """The articles below one or more paths: iterate to read them, as often as you like.

    Attributes:
        refused: what was refused so far in the iteration that was begun last.
    """

    def __init__(
        self, paths: Iterable[str | Path], options: ReadOptions, on_refused: Callable[[Refused], None] | None = None
    ) -> None:
        self.refused: list[Refused] = []
        self._paths = tuple(paths)
        self._options = options
        self._on_refused = on_refused

    def __iter__(self) -> Iterator[Article]:
        self.refused.clear()
        first_place: dict[str, str] = {}
        for argument in self._paths:
            for path, base, problem in _files(Path(argument)):
                if problem is not None:
                    self._refuse(Refused(problem, str(path)))
                else:
                    yield from self._file(path, base, first_place)

    def _file(self, path: Path, base: str, first_place: dict[str, str]) -> Iterator[Article]:
        reader = READERS[path.suffix.lower()]
        empty = True
        try:
            for row in reader(path, self._options):
                empty = False
                made = row if isinstance(row, Fault) else article_of(row, base, self._options)
                if isinstance(made, Fault):
                    self._refuse(Refused(made.reason, str(path), made.line, made.doc_id))
                    continue
                place = str(path) if row.line is None else f"{path}:{row.line}"
                if made.doc_id in first_place:
                    reason = f"the id {made.doc_id!r} was already given by {first_place[made.doc_id]}; ids must differ"
                    self._refuse(Refused(reason, str(path), row.line, made.doc_id))
                    continue
                first_place[made.doc_id] = place
                yield made
        except OSError as problem:
            self._refuse(Refused(f"cannot be read: {problem.strerror or problem}", str(path)))
            return
        if empty:
            self._refuse(Refused("the file is empty", str(path)))

    def _refuse(self, refused: Refused) -> None:
        self.refused.append(refused)
        if self._on_refused is None:
            logger.warning("refused %s", refused)
        else:
            self._on_refused(refused)


def read_articles(
    path: str | Path | Iterable[str | Path],
    *,
    date_order: str | None = None,
    max_bytes: int = MAX_ARTICLE_BYTES,
    on_refused: Callable[[Refused], None] | None = None,
) -> ArticleReading:
    """The articles below one path or several, read lazily; told in full at `evfacts.read_articles`."""
    paths = [path] if isinstance(path, (str, Path)) else list(path)
    if len(paths) == 1 and not Path(paths[0]).exists():
        raise ReadError(f"{paths[0]}: no such file or folder")
    return ArticleReading(paths, ReadOptions(date_order, max_bytes), on_refused)


def _files(argument: Path) -> Iterator[tuple[Path, str, str | None]]:
    """(file, its id, None) below a path, in a fixed order, or (path, "", why it is refused)."""
    known = ", ".join(sorted(READERS))
    if not argument.exists():
        yield argument, "", "no such file or folder"
    elif not argument.is_dir():
        if argument.suffix.lower() in READERS:
            yield argument, argument.name, None
        else:
            yield argument, "", f"files of this kind are not read; readable are {known}"
    else:
        found = False
        for path in sorted(argument.rglob("*"), key=lambda one: one.relative_to(argument).parts):
            inner = path.relative_to(argument)
            hidden = any(part.startswith(".") for part in inner.parts)
            if path.suffix.lower() in READERS and path.is_file() and not hidden:
                found = True
                yield path, inner.as_posix(), None
        if not found:
            yield argument, "", f"no readable file in this folder; readable are {known}"


# one function a format


def _decoded(raw: bytes) -> str | Fault:
    """UTF-8 (with or without a byte order mark) as text, or what is wrong with it."""
    if b"\0" in raw:
        return Fault(f"binary data, not text (a NUL byte at offset {raw.index(0)})")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        line = raw.count(b"\n", 0, problem.start) + 1
        return Fault(f"broken UTF-8: byte 0x{raw[problem.start]:02x} in line {line}", line)


def read_text(path: Path, options: ReadOptions) -> Iterator[Row | Fault]:
    """A .txt or .md file: one article, opened by an optional block between --- lines."""
    with path.open("rb") as file:
        raw = file.read(options.max_bytes + _ROW_SLACK + 1)
    if len(raw) > options.max_bytes + _ROW_SLACK:
        yield Fault(f"larger than the size limit of {options.max_bytes:,} bytes")
        return
    if not raw:
        return
    text = _decoded(raw)
    if isinstance(text, Fault):
        yield text
        return
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    front = _front_block(text)
    if isinstance(front, Fault):
        yield front
    else:
        fields, rest = front
        yield Row({**fields, "text": rest})


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


def _lines(file: BinaryIO, limit: int) -> Iterator[tuple[int, bytes | None]]:
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


def read_jsonl(path: Path, options: ReadOptions) -> Iterator[Row | Fault]:
    """A .jsonl file: one article a line, an object with at least `text`."""
    with path.open("rb") as file:
        for number, raw in _lines(file, options.max_bytes * _JSON_LINE_FACTOR + _ROW_SLACK):
            if raw is None:
                yield Fault(f"larger than the size limit of {options.max_bytes:,} bytes", number)
                continue
            if not raw.strip():
                continue
            line = _decoded(raw)
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


def read_csv(path: Path, options: ReadOptions) -> Iterator[Row | Fault]:
    """A .csv or .tsv file: a head line with the column names, then one article a row."""
    with path.open(encoding="utf-8-sig", errors="surrogateescape", newline="") as file:
        head_line = file.readline(_ROW_SLACK)
        if not head_line.strip():
            return
        delimiter = max(",;\t|", key=head_line.count)
        head = [name.strip() for name in next(csv.reader([head_line], delimiter=delimiter))]
        rows = csv.reader(file, delimiter=delimiter)
        limit = options.max_bytes + _ROW_SLACK
        while True:
            number = rows.line_num + 2
            try:
                cells = _next_cells(rows, limit)
            except StopIteration:
                break
            except csv.Error as problem:
                yield Fault(f"broken CSV: {problem}", number)
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


def read_parquet(path: Path, options: ReadOptions) -> Iterator[Row | Fault]:
    """A .parquet file: one article a row."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    number = 0
    try:
        with pq.ParquetFile(path) as file:
            for batch in file.iter_batches(batch_size=256):
                for fields in batch.to_pylist():
                    number += 1
                    yield Row(fields, number)
    except (pa.ArrowException, OSError, UnicodeDecodeError) as problem:
        yield Fault(f"broken Parquet: {problem}", number + 1 if number else None)
        return
    if number == 0:
        yield Fault("the file has columns but no rows")


READERS: Mapping[str, Reader] = {
    ".txt": read_text,
    ".md": read_text,
    ".jsonl": read_jsonl,
    ".csv": read_csv,
    ".tsv": read_csv,
    ".parquet": read_parquet,
}
