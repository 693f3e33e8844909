"""Intervals that a figure may hold for beside those printed, and how an interval lies towards the publishing date."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from functools import lru_cache

from evfacts.claims.state import Interval
from evfacts.errors import InputError
from evfacts.grammar.periods import shifted


@lru_cache(maxsize=8192)
def moved(start: dt.date | None, end: dt.date | None, shift: str) -> Interval:
    """`shifted`, remembered; (None, None), no interval at all, where it would lie outside of the calendar."""
    try:
        return shifted(start, end, shift)
    except InputError:
        return None, None


def _implied(published: dt.date | None) -> list[tuple[str, Interval]]:
    """Intervals that only the publishing date gives: its year, its day, the last finished quarter, month and year.

    None for a date at either end of the calendar, whose neighbours do not exist: it is a placeholder.
    """
    if published is None or not dt.MINYEAR + 1 < published.year < dt.MAXYEAR:
        return []
    year = published.year
    first = dt.date(year, published.month, 1)
    before = first - dt.timedelta(days=1)
    quarter = (published.month - 1) // 3
    start = dt.date(year if quarter else year - 1, 3 * (quarter - 1) + 1 if quarter else 10, 1)
    end = dt.date(start.year + (start.month + 2) // 12, (start.month + 2) % 12 + 1, 1) - dt.timedelta(days=1)
    return [
        ("pubyear", (dt.date(year, 1, 1), dt.date(year, 12, 31))),
        ("pubquarter", (start, end)),
        ("pubmonth", (dt.date(before.year, before.month, 1), before)),
        ("pubpast", (None, published)),
        ("pubday", (published, published)),
        ("pubytd", (dt.date(year, 1, 1), published)),
        ("ytdmonth", (dt.date(before.year, 1, 1), before)),
        ("lastyear", (dt.date(year - 1, 1, 1), dt.date(year - 1, 12, 31))),
        ("yearend", (None, dt.date(year, 12, 31))),
        ("nextyear", (dt.date(year + 1, 1, 1), dt.date(year + 1, 12, 31))),
        ("daybefore", (published - dt.timedelta(days=1), published - dt.timedelta(days=1))),
        ("pubsince", (published, None)),
        ("fiscalend", (dt.date(year - (published.month < 4), 3, 31), dt.date(year - (published.month < 4), 3, 31))),
        ("fiscalyear", (dt.date(year - 1 - (published.month < 4), 4, 1), dt.date(year - (published.month < 4), 3, 31))),
    ]


_MONTHS = {"month": 1, "quarter": 3, "half": 6}
_NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10}
_SOME_MONTHS = re.compile(r"\b(\d{1,2}|[a-z]+)[- ]months?\b", re.IGNORECASE)


def stretched(base: Interval, grain: str, words: str, first_month: int) -> Interval:
    """The quarter, year or so many months that "the year", "the quarter", "the nine months" mean beside an interval.

    Args:
        base: the interval that was spoken of; the result ends with it, a year with the fiscal year that it lies in.
        grain: month, quarter, half, year, fiscal_year or span, as the words have it.
        words: the printed words, for the number of months.
        first_month: of the fiscal year, 1 to 12.

    Returns:
        The interval, or (None, None) where the base is open or does not end with a month.
    """
    end = base[1]
    if end is None or base[0] is None or end == dt.date.max or (end + dt.timedelta(days=1)).day != 1:
        return None, None
    counted = _SOME_MONTHS.search(words)
    if counted is not None:
        word = counted[1].lower()
        months = int(word) if word.isdigit() else _NUMBERS.get(word, 12 if word == "twelve" else 0)
    elif grain in ("year", "fiscal_year"):
        year = end.year if end.month >= first_month else end.year - 1
        return whole(dt.date(year, first_month, 1), "year")
    else:
        months = _MONTHS.get(grain, 0)
    if not 0 < months <= 12:
        return None, None
    count = end.year * 12 + end.month - months
    return dt.date(count // 12, count % 12 + 1, 1), end


def whole(start: dt.date, grain: str) -> Interval:
    """The month, quarter or year that begins on a day ("from 2027" dates a start to 2027)."""
    months = {"month": 1, "quarter": 3, "year": 12}[grain]
    last = start.month - 1 + months
    end = dt.date(start.year + last // 12, last % 12 + 1, 1) - dt.timedelta(days=1)
    return start, end


@lru_cache(maxsize=8192)
def lie_of(interval: Interval, published: dt.date | None) -> tuple[str, str]:
    """(past, now, future, open or undated; shape) of an interval seen from the publishing date."""
    shape = _shape(interval)
    if published is None:
        return "undated", shape
    start, end = interval
    if end is not None and end < published:
        return "past", shape
    if start is not None and start > published:
        return "future", shape
    return ("open" if end is None else "now"), shape


def _shape(interval: Interval) -> str:
    start, end = interval
    if start is None:
        return "until"
    if end is None:
        return "since"
    days = (end - start).days
    return (
        "day"
        if days == 0
        else "month"
        if days < 32
        else "quarter"
        if days < 95
        else "half"
        if days < 190
        else "year"
        if days < 370
        else "long"
    )


@dataclass(frozen=True, slots=True, eq=False)
class Implied:
    """Of each interval that the publishing date gives: its names, and how it lies towards that date (lie_of)."""

    kinds: tuple[tuple[tuple[str, ...], tuple[str, str]], ...]


_kept = lru_cache(maxsize=256)(Implied)
"""One and the same for dates alike: months of equal length in equal places of the year."""


@lru_cache(maxsize=256)
def implied(published: dt.date | None) -> tuple[dict[Interval, int], Implied]:
    """The intervals that only the publishing date gives, numbered, and what they are: alike for most dates."""
    names: dict[Interval, list[str]] = {}
    for name, interval in _implied(published):
        names.setdefault(interval, []).append(name)
    kinds = tuple((tuple(given), lie_of(interval, published)) for interval, given in names.items())
    return {interval: number for number, interval in enumerate(names)}, _kept(kinds)
