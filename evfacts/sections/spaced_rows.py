"""Rows of tables whose cells stand one space apart, or all in one line: heads are told apart by their words."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Sequence
from functools import cache, lru_cache

from evfacts.sections.table_rows import NUMBER, PERIOD_HEAD, Cell, Lines, words_in

_TAIL = re.compile(rf"(?:(?<=\s)(?:{NUMBER})\s?)+$", re.IGNORECASE)
_WORD = re.compile(r"\S+")
_PERIODS = re.compile(
    rf"(?:[QH][1-4] (?:FY ?)?'?\d\d(?:\d\d)?|{PERIOD_HEAD.pattern})(?=\s|$)|(?:(?:19|20)\d\d|FY ?\d\d)(?= [a-z])"
)
HEAD_NOUNS = frozenset(
    [
        "share", "growth", "change", "chg", "margin", "price", "prices", "range", "battery", "power", "target", "goal",
        "deliveries", "sales", "registrations", "revenue", "profit", "loss", "units", "capacity", "weight", "length",
        "torque", "cost", "production", "exports", "stations", "sites", "points", "batteries", "result", "income",
        "density", "charging", "volume", "orders", "stores", "increase", "rise", "total", "acceleration", "consumption",
        "yoy", "mom", "qoq", "y/y", "m/m", "market", "speed", "time", "cut", "before", "now", "ebitda", "chargers",
        "output", "guidance", "forecast", "cash", "debt", "shipments", "installations", "vehicles", "brand",
        "year-on-year", "month-on-month", "year-over-year", "ago", "penetration", "jobs", "investment",
    ]
)  # fmt: skip
"""Words that say what a column tells."""
_LONGEST = 200
"""Characters that a line of heads, or a row, may have."""
_PROBED = 40
"""Rows by which heads are judged; only where they are heads are all others looked at."""
_WIDEST = 40
"""Words that a line of heads may have."""
_STOPS = ".:;!?,"
"""Signs with which neither ends."""
_ROWS = 3
"""Rows that make a table, its heads aside."""
_FULL = 0.7
"""Part of the rows that must have a figure in every column."""
_CORNERS = frozenset(
    [
        "model", "variant", "company", "brand", "maker", "manufacturer", "quarter", "country", "version", "name",
        "operator", "month", "year", "rank", "trim", "automaker", "carmaker", "group", "network", "item", "region",
        "market", "vehicle", "supplier", "battery", "position", "segment", "metric", "indicator", "period", "marque",
    ]
)  # fmt: skip
"""Words that head the column of names."""
_SURE = 1.0
"""Least score a head for a line to be taken as heads."""


def spaced_rows(text: str, lines: Lines, index: int) -> tuple[list[list[Cell]], int]:
    """Rows of a table whose cells are parted by single spaces: a line of heads, then lines of a name and figures."""
    begin, end = lines[index]
    if end - begin > _LONGEST or text[end - 1] in _STOPS:
        return [], 0
    words = words_of(text, begin, end)
    if _figures(text, begin, end) and _PERIODS.match(text, words[-1].start, end) is None:
        return [], 0
    tails = _tails(text, lines[index + 1 : index + 1 + _PROBED])
    if len(tails) < _ROWS:
        return [], 0
    # Names that end with digits ("Model 3") make rows look wider: as many columns as the heads tell best.
    best: tuple[float, int, list[Cell]] | None = None
    for width in range(2, max(len(cells) for _, cells in tails) + 1):
        if sum(len(cells) >= width for _, cells in tails) < _FULL * len(tails):
            break
        found = best_heads(text, words, width)
        if found is not None and (best is None or found[0] >= best[0]):
            best = found[0], width, found[1]
    if best is None:
        return [], 0
    _, width, heads = best
    if len(tails) == _PROBED:
        tails += _tails(text, lines[index + 1 + _PROBED :])
    rows = [[_name(text, start, cells, width), *cells[-width:]] for start, cells in tails]
    return [heads, *rows], len(rows) + 1


def _tails(text: str, lines: Lines) -> list[tuple[int, list[Cell]]]:
    """Start and last figures of each line, up to the first that is no row: too long, or a sentence ("… by 2030.")."""
    tails: list[tuple[int, list[Cell]]] = []
    for start, stop in lines:
        told = stop - start <= _LONGEST and text[stop - 1] not in _STOPS
        cells = _figures(text, start, stop) if told else []
        if not cells or cells[0].start == start:
            break
        tails.append((start, cells))
    return tails


def _figures(text: str, start: int, end: int) -> list[Cell]:
    """The figures at the end of a line."""
    found = _TAIL.search(text, start, end)
    return words_in(text, found.start(), end) if found is not None else []


def _name(text: str, start: int, cells: list[Cell], width: int) -> Cell:
    """What stands before the last `width` figures of a line, which may end with digits itself ("Model 3")."""
    first = cells[-width] if len(cells) >= width else cells[0]
    stop = first.start
    while stop > start and text[stop - 1].isspace():
        stop -= 1
    return Cell(start, stop)


def words_of(text: str, begin: int, end: int) -> list[Cell]:
    """The words of a line, each period one of them."""
    words: list[Cell] = []
    place = begin
    while place < end:
        found = _PERIODS.match(text, place, end) or _WORD.match(text, place, end)
        if found is None:
            place += 1
            continue
        words.append(Cell(*found.span()))
        place = found.end()
    return words


def best_heads(text: str, words: list[Cell], width: int) -> tuple[float, list[Cell]] | None:
    """Score and heads of `width` columns of figures, with that of the names or without; None for a line of no heads."""
    if not words:
        return None
    named = text[words[0].start : words[0].end].lower() in _CORNERS
    printed = tuple([text[word.start : word.end] for word in words])
    tried = [_parted(printed, count) for count in ((width + 1,) if named else (width + 1, width))]
    best = max((found for found in tried if found is not None), default=None, key=lambda found: found[0])
    if best is None or best[0] < _SURE * width:
        return None
    score, stops = best
    heads = [Cell(words[a].start, words[b - 1].end) for a, b in itertools.pairwise((0, *stops))]
    if named:
        score += 1 if heads[0] == words[0] else -2
    return score, heads


def _parted(words: tuple[str, ...], count: int) -> tuple[float, tuple[int, ...]] | None:
    """The best way to part words into so many heads: its score, and where each head stops."""
    return _partings(words)(0, count) if 0 < count <= len(words) <= _WIDEST else None


@lru_cache(maxsize=8)
def _partings(words: tuple[str, ...]) -> Callable[[int, int], tuple[float, tuple[int, ...]] | None]:
    """What tells the best parting of the words from one on into so many heads, each asked for once."""

    @cache
    def scored(first: int, stop: int) -> float:
        return _score(words[first:stop])

    @cache
    def rest(first: int, left: int) -> tuple[float, tuple[int, ...]] | None:
        if left == 0:
            return (0.0, ()) if first == len(words) else None
        best: tuple[float, tuple[int, ...]] | None = None
        for stop in range(first + 1, min(len(words) - left + 1, first + 7) + 1):
            following = rest(stop, left - 1)
            if following is not None:
                score = following[0] + scored(first, stop)
                if best is None or score > best[0]:
                    best = score, (stop, *following[1])
        return best

    return rest


def _score(words: Sequence[str]) -> float:
    """How well some words make one head."""
    score = 0.0
    if words[0][0].islower() or words[0][0] in "(&/":
        score -= 3
    opened = 0
    periods = nouns = 0
    for place, word in enumerate(words):
        if place and not opened and words[place - 1].endswith(")"):
            score -= 4
        if PERIOD_HEAD.match(word) and any(map(str.isdigit, word)):
            periods += 1
            score += 1 if place in (0, len(words) - 1) else -1
        elif not opened and word.lower().strip("(),.%*") in HEAD_NOUNS:
            nouns += 1
        elif place and not opened and word[0].isupper():
            score -= 1
        opened += word.count("(") - word.count(")")
    if opened:
        score -= 10
    if words[-1].endswith(")") and len(words) > 1:
        score += 1
    if len(words) == 2 and "%" in words and nouns:
        score += 1
    return score + min(nouns, 1) - 0.3 * max(0, nouns - 1) ** 2 - 4 * max(0, periods - 1)
