"""Reader of .json files: an array of articles, one article, or the answer of a news service with a list of them."""

from __future__ import annotations

import codecs
import json
from collections.abc import Iterator
from typing import Any, BinaryIO

from evfacts.archive.plain import JSON_FACTOR, ROW_SLACK
from evfacts.archive.rows import COLUMN_NAMES, Fault, ReadOptions, Row
from evfacts.archive.stored import Stored

_CHUNK = 65_536
_SPACE = " \t\n\r"


class _BrokenError(Exception):
    """The file is no JSON from here on."""


class _Values:
    """JSON values one after the other from a file, with no more of it in memory than the value being read."""

    def __init__(self, file: BinaryIO, limit: int) -> None:
        self._file = file
        self._limit = limit
        self._decoder = json.JSONDecoder()
        self._text = codecs.getincrementaldecoder("utf-8-sig")()
        self._buffer = ""
        self._at = 0
        self._ended = False

    def peek(self) -> str:
        """The next character that is no space, "" at the end of the file."""
        while True:
            while self._at < len(self._buffer) and self._buffer[self._at] in _SPACE:
                self._at += 1
            if self._at < len(self._buffer):
                return self._buffer[self._at]
            if not self._more(_CHUNK):
                return ""

    def skip(self) -> None:
        """Step over one character."""
        self._at += 1

    def value(self) -> Any:
        """The next value whole. Raises _BrokenError where there is none, or where it is over the limit."""
        self.peek()
        self._buffer, self._at = self._buffer[self._at :], 0
        wanted = _CHUNK
        while True:
            try:
                value, end = self._decoder.raw_decode(self._buffer)
            except RecursionError as problem:
                raise _BrokenError("values nested too deeply") from problem
            except ValueError as problem:
                if len(self._buffer) > self._limit:
                    raise _BrokenError(f"a value of more than {self._limit:,} characters") from problem
                # Twice as much with each try, so that a long value costs linear time.
                if not self._more(wanted):
                    raise _BrokenError(str(problem)) from problem
                wanted = max(wanted, len(self._buffer))
                continue
            # A number at the end of what was read may go on.
            if end == len(self._buffer) and self._more(wanted):
                continue
            self._at = end
            return value

    def _more(self, size: int) -> bool:
        if self._ended:
            return False
        raw = self._file.read(size)
        self._ended = not raw
        try:
            self._buffer += self._text.decode(raw, final=self._ended)
        except UnicodeDecodeError as problem:
            raise _BrokenError(f"broken UTF-8: byte 0x{problem.object[problem.start]:02x}") from problem
        return bool(raw)


def read_json(stored: Stored, options: ReadOptions) -> Iterator[Row | Fault]:
    """A .json file, read value by value; `line` counts the articles."""
    number = 0
    with stored.open() as file:
        values = _Values(file, options.max_bytes * JSON_FACTOR + ROW_SLACK)
        try:
            while opening := values.peek():
                for value in _elements(values) if opening == "[" else (values.value(),):
                    for fields in _articles_in(value):
                        number += 1
                        if isinstance(fields, dict):
                            yield Row(fields, number)
                        else:
                            yield Fault(f"a JSON object was expected, not {type(fields).__name__}", number)
        except _BrokenError as problem:
            kept = f"; the {number} before it kept" if number else ""
            yield Fault(f"broken JSON: {problem}{kept}", number + 1)
            return
    if number == 0:
        yield Fault("no article in this JSON file")


def _elements(values: _Values) -> Iterator[Any]:
    """The elements of the array that begins here."""
    values.skip()
    if values.peek() == "]":
        values.skip()
        return
    while True:
        yield values.value()
        after = values.peek()
        values.skip()
        if after == "]":
            return
        if after != ",":
            raise _BrokenError(f"',' or ']' was expected, not {after!r}" if after else "the array is never closed")


def _articles_in(value: Any) -> list[Any]:
    """The value itself, or the articles in its one list of objects where it is the answer of a news service."""
    if not isinstance(value, dict):
        return [value]
    names = {str(name).lower().replace("_", "").replace("-", "") for name in value}
    if names & {*COLUMN_NAMES["text"], *COLUMN_NAMES["html"]}:
        return [value]
    lists = [one for one in value.values() if isinstance(one, list) and one and all(isinstance(x, dict) for x in one)]
    return lists[0] if len(lists) == 1 else [value]
