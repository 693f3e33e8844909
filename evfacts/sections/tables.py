"""Plain-text tables: their rows, the columns that their cells stand in, and what heads each cell."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from evfacts.sections.one_line_rows import one_line_rows
from evfacts.sections.spaced_rows import spaced_rows
from evfacts.sections.table_rows import (
    Cell,
    Lines,
    gap_rows,
    line_rows,
    pipe_rows,
    seam_rows,
    semicolon_rows,
    trailing_rows,
)

__all__ = ["Cell", "Table", "find_tables"]

_RANK_HEADS = frozenset(["#", "rank", "no", "no.", "nr", "pos", "pos.", "position", "place", "rk"])
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?"
_PERIOD = re.compile(
    rf"(?:(?:early|mid|late|end of|by|from|since)[- ])?(?:the )?(?:{_MONTH}(?: \d{{1,2}},)?[- ]?(?:19|20)?\d\d|"
    r"(?:19|20)\d\d|[HQ][1-4] (?:19|20)\d\d)|(?:[HQ]\d\W*)?(?:FY ?)?(?:19|20)?\d\d(?:[-/]\d\d)?|"
    rf"[1-4][HQ] ?(?:20)?\d\d|\d{{1,2}}M ?\d\d|\d{{1,2}}[-/. ]?{_MONTH}.*",
    re.IGNORECASE,
)
_PERIOD_LED = re.compile(
    r"(?:(?:19|20)\d\d[ -]?[HQ][1-4]|FY ?\d\d|(?:19|20)\d\d|[1-4][HQ] ?\d\d|[HQ][1-4]|\d{1,2}M ?\d\d)\b\D*$"
)
_FIGURE = re.compile(
    r"[-+−–~≈<>(]{0,3}(?:(?:about|approx\.?|up to|from|around|over) )?"
    r"(?:USD|EUR|CNY|RMB|GBP|INR|JPY|KRW|VND|THB|IDR|MYR|AUD|CAD|CHF|SEK|NOK|DKK|HKD|TWD|BRL|MXN|TRY|A|US|HK|C|S|RM|"
    r"Rs\.?|kr|NT)? ?[$€£¥₹]?\d"
)
_WORDS = re.compile(r"[^\W\d_][^%]*$|\([^\W\d_]")
"""A cell that may be of words."""
_HEAD_WORDS = frozenset(
    [
        "specification", "specifications", "spec", "specs", "item", "items", "model", "models", "trim", "version",
        "variant", "name", "company", "maker", "brand", "category", "type", "parameter", "feature", "metric",
    ]
)  # fmt: skip


@dataclass(frozen=True)
class Table:
    """A table found in the text: rows of cells; `head` tells whether the first row names the columns.

    `flattened` tables have lost their gaps: words of neighbouring cells touch.
    """

    start: int
    end: int
    rows: tuple[tuple[Cell, ...], ...]
    head: bool
    columns: tuple[tuple[int, ...], ...]
    """The column of each cell, row by row."""
    texts: frozenset[int]
    """The columns whose cells name what the row is about."""
    flattened: bool = False
    ranked: bool = False
    """Whether the first column only counts the rows."""

    @cached_property
    def _column_heads(self) -> dict[int, Cell]:
        if not self.head:
            return {}
        return dict(zip(self.columns[0], self.rows[0], strict=True))

    @property
    def corner(self) -> Cell | None:
        """The head of the first column of names, where there is one."""
        return self._column_heads.get(min(self.texts)) if self.texts else None

    def is_value(self, row: int, place: int) -> bool:
        """Whether a cell holds what is told, not a head or a rank."""
        column = self.columns[row][place]
        return not (self.head and row == 0) and not (self.ranked and column == 0) and column not in self.texts

    def heads_of(self, row: int, place: int) -> tuple[list[Cell], Cell | None]:
        """(row heads, column head) of a cell: the other cells of its row that name something, and the column's name."""
        column = self.columns[row][place]
        heads = [
            cell
            for other, cell in zip(self.columns[row], self.rows[row], strict=True)
            if other in self.texts and other != column and cell.end > cell.start
        ]
        column_head = self._column_heads.get(column) if row > 0 else None
        return heads, column_head if column_head is not None and column_head.end > column_head.start else None


_READERS = (
    (pipe_rows, 2), (gap_rows, 2), (semicolon_rows, 3), (seam_rows, 3), (trailing_rows, 3), (spaced_rows, 4),
    (line_rows, 3), (one_line_rows, 4),
)  # fmt: skip
"""How rows are cut, in the order in which it is tried, and the least number of them that make a table."""


def find_tables(text: str, lines: Lines) -> list[Table]:
    """Tables among consecutive lines (start, end): by pipes, tabs or gaps, seams, trailing figures, or cell by line."""
    tables: list[Table] = []
    index = 0
    while index < len(lines):
        for read, least in _READERS:
            rows, used = read(text, lines, index)
            if len(rows) >= least:
                flattened = read not in (pipe_rows, gap_rows, semicolon_rows)
                tables.append(_table(text, rows, lines[index][0], lines[index + used - 1][1], flattened))
                index += used
                break
        else:
            index += 1
    return tables


def _table(text: str, rows: Sequence[Sequence[Cell]], start: int, end: int, flattened: bool) -> Table:
    head = _head_row(text, rows)
    columns = _columns(text, rows, head)
    body = list(zip(rows, columns, strict=True))[1 if head else 0 :]
    ranked = _ranked(text, rows, columns, head)
    texts = frozenset(_text_columns(text, body, ranked))
    return Table(start, end, tuple(tuple(row) for row in rows), head, columns, texts, flattened, ranked)


def _columns(text: str, rows: Sequence[Sequence[Cell]], head: bool) -> tuple[tuple[int, ...], ...]:
    """The column of each cell. Rows that lack cells are laid beside the longest one by where their cells stand."""
    body = rows[1:] if head else rows
    model = max(body, key=len, default=rows[0])
    width = len(model)
    found: list[tuple[int, ...]] = []
    for number, row in enumerate(rows):
        if len(row) >= width:
            found.append(tuple(range(len(row))))
        elif "\t" in text[row[0].start : row[-1].end] or "|" in text[row[0].start : row[-1].end]:
            # A head without a corner cell; a row that breaks off.
            shift = width - len(row) if number == 0 and head else 0
            found.append(tuple(range(shift, shift + len(row))))
        else:
            found.append(_laid(text, row, model, number == 0 and head))
    return tuple(found)


def _laid(text: str, row: Sequence[Cell], model: Sequence[Cell], is_head: bool) -> tuple[int, ...]:
    """Columns of a row's cells: in order, each under or over the nearest cell of the model row."""
    here = text.rfind("\n", 0, row[0].start) + 1
    there = text.rfind("\n", 0, model[0].start) + 1
    if is_head and len(row) == len(model) - 1 and row[0].start - here <= 1:
        return tuple(range(1, len(model)))
    places: list[int] = []
    least = 0
    for number, cell in enumerate(row):
        left, right = cell.start - here, cell.end - here
        last = len(model) - (len(row) - number)

        def distance(column: int, left: int = left, right: int = right) -> int:
            other = model[column]
            return min(abs(left - (other.start - there)), abs(right - (other.end - there)))

        best = least if number == 0 and not is_head else min(range(least, last + 1), key=distance)
        places.append(best)
        least = best + 1
    return tuple(places)


def _is_figure(text: str, cell: Cell) -> bool:
    words = text[cell.start : cell.end].strip()
    return _FIGURE.match(words) is not None and _PERIOD.fullmatch(words) is None and _PERIOD_LED.match(words) is None


def _is_words(text: str, cell: Cell) -> bool:
    """Whether a cell names something: words with hardly a digit ("Model 3", but not "from 97,800")."""
    words = text[cell.start : cell.end].strip()
    return not words or (_WORDS.match(words) is not None and sum(map(str.isdigit, words)) <= 3)


def _head_row(text: str, rows: Sequence[Sequence[Cell]]) -> bool:
    """The first row names the columns if it holds no figures, or only years and quarters, where the rows below do."""
    first = rows[0][1:] or rows[0]
    below = [cell for row in rows[1:] for cell in row[1:]]
    corner = text[rows[0][0].start : rows[0][0].end].strip().lower()
    figures = sum(_is_figure(text, cell) for cell in first)
    named = corner in _HEAD_WORDS or any(corner.startswith(word) for word in _HEAD_WORDS if len(word) > 6)
    return (figures == 0 or named) and any(any(map(str.isdigit, text[c.start : c.end])) for c in below)


def _ranked(text: str, rows: Sequence[Sequence[Cell]], columns: Sequence[Sequence[int]], head: bool) -> bool:
    """Whether the first column counts the rows: 1, 2, 3."""
    if len(rows[-1]) < 3:
        return False
    first = [text[row[0].start : row[0].end].strip(" .)#") for row in rows[1 if head else 0 :]]
    if head and columns[0][0] == 0:
        name = text[rows[0][0].start : rows[0][0].end].strip().lower()
        if name in _RANK_HEADS:
            return True
    counted = [word for word in first if word.isdigit()]
    return len(counted) >= 2 and counted == [str(number) for number in range(1, len(counted) + 1)]


def _of_periods(text: str, body: Sequence[tuple[Sequence[Cell], Sequence[int]]]) -> bool:
    """Whether the first column names the period of each row."""
    first = [text[row[0].start : row[0].end] for row, places in body if places[0] == 0]
    return len(first) > 1 and all(_PERIOD.fullmatch(words) and _DATED.search(words) for words in first)


_DATED = re.compile(r"[A-Za-z]|(?:19|20)\d\d")


def _text_columns(text: str, body: Sequence[tuple[Sequence[Cell], Sequence[int]]], ranked: bool) -> list[int]:
    """The columns that hold words, not figures."""
    figures: dict[int, int] = {}
    cells: dict[int, int] = {}
    for row, places in body:
        for cell, column in zip(row, places, strict=True):
            if cell.end > cell.start:
                cells[column] = cells.get(column, 0) + 1
                words = text[cell.start : cell.end]
                figures[column] = figures.get(column, 0) + (_is_figure(text, cell) or bool(_PERIOD.fullmatch(words)))
    found = [column for column in sorted(cells) if figures[column] < 0.5 * cells[column]]
    if not ranked and len(cells) > 1 and 0 not in found and _of_periods(text, body):
        found.insert(0, 0)
    found = [column for column in found if not (ranked and column == 0)]
    if not found or found[0] > 1:
        return found
    # Beside the first, only columns of words are heads: a cell with more than a digit or two tells something.
    mixed = {
        column for row, places in body for cell, column in zip(row, places, strict=True) if not _is_words(text, cell)
    }
    return [found[0], *(column for column in found[1:] if column not in mixed)]
