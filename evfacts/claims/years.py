"""Which year is spoken of: months printed without one, and years printed beside a month or a quarter."""

from __future__ import annotations

import datetime as dt
import re
from calendar import monthrange
from dataclasses import replace
from decimal import Decimal
from functools import lru_cache

from evfacts.claims.context import Mark, View
from evfacts.claims.figure import Figure
from evfacts.claims.intervals import moved
from evfacts.claims.keys import Key
from evfacts.claims.period_names import base_in_year, in_told_year
from evfacts.claims.state import Decided, Interval
from evfacts.schema import Period, Quantity

_NONE: Interval = (None, None)
_NAMED = re.compile(
    r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|quarter|half|halves|spring|summer|autumn|fall|winter|months|[qh][1-4])",
    re.IGNORECASE,
)
_DATED = re.compile(
    r"\d{4}|['’]\d\d|\b(?:year|fiscal|fy|last|this|next|past|ago|previous|current|coming|same|latest|recent)",
    re.IGNORECASE,
)
_OF_A_YEAR = re.compile(
    r"\b(?:end|close|rest|middle|start|beginning) of (?:the|that) year\b|\byear[- ]?end\b", re.IGNORECASE
)
_YEAR = 360
"""Days from which an interval is a year."""
_LONG = 370
"""Days from which it is more than one."""
_HEADS = frozenset({":", ".", "-", "–", "—", "|"})
"""What parts a period that heads a paragraph from the rest of it."""


@lru_cache(maxsize=4096)
def yearless(words: str) -> bool:
    """Whether a period lies in a year that its words do not name ("March", "first quarter", "end of the year")."""
    words = _OF_A_YEAR.sub("half", words)
    return _NAMED.search(words) is not None and _DATED.search(words) is None


def tells_year(mark: Mark) -> bool:
    """Whether a period of the text tells by itself in which year it lies."""
    period = mark.record
    if not isinstance(period, Period):
        return False
    start, end = period.period_start, period.period_end
    if period.kind == "relative" or (start, end) == _NONE or yearless(period.text):
        return False
    return start is None or end is None or (end - start).days < _LONG


def is_year(interval: Interval) -> bool:
    """Whether both ends are given and a year lies between them."""
    start, end = interval
    return start is not None and end is not None and _YEAR <= (end - start).days < _LONG


@lru_cache(maxsize=8192)
def placed(interval: Interval, year: Interval) -> Interval:
    """An interval shorter than a year, moved into the year of another one; (None, None) where it is none such.

    Args:
        interval: one bound may be open.
        year: a calendar or fiscal year, into which the interval is moved, or a part of a calendar year.
    """
    start, end = interval
    known = start or end
    last = year[1] or year[0]
    first = year[0] or last
    if known is None or last is None or first is None or (start and end and (end - start).days >= _YEAR):
        return _NONE
    for number in (first.year, last.year):
        moved = _by_years(start, number - known.year), _by_years(end, number - known.year)
        if is_year(year):
            # Of a fiscal year only that calendar year is right in which the interval lies within it.
            if all(bound is None or first <= bound <= last for bound in moved):
                return moved
        elif number == last.year:
            return moved
    return _NONE


def _by_years(day: dt.date | None, years: int) -> dt.date | None:
    """The same day of another year; the last day of a month stays the last one."""
    if day is None or not dt.MINYEAR < day.year + years < dt.MAXYEAR:
        return None
    length = monthrange(day.year + years, day.month)[1]
    whole = day.day == monthrange(day.year, day.month)[1]
    return dt.date(day.year + years, day.month, length if whole else min(day.day, length))


def opening_of(view: View) -> tuple[Interval, str]:
    """The period with its year that opens a paragraph, and what parts it from the rest ("2019: ...", "In 2019 ...")."""
    for mark in view.periods[:1]:
        if mark.at <= 1 and mark.segment == "main" and tells_year(mark) and isinstance(mark.record, Period):
            after = view.words[mark.at + 1] if mark.at + 1 < len(view.words) else "."
            head = "head" if mark.at == 0 and after in _HEADS else view.words[0] if mark.at else "first"
            return (mark.record.period_start, mark.record.period_end), head
    return _NONE, ""


def last_told(view: View, before: int | None = None) -> Interval | None:
    """The last period of a sentence, or of its words before one, that tells its year."""
    for mark in reversed(view.periods):
        if (before is None or mark.at < before) and mark.segment == "main" and tells_year(mark):
            assert isinstance(mark.record, Period)
            return mark.record.period_start, mark.record.period_end
    return None


def told_years(figure: Figure, at: int) -> list[tuple[str, Interval]]:
    """The years that are spoken of before word `at`, nearest first, by where they were told."""
    state = figure.state
    told = (
        ("sentence", last_told(figure.view, at) or _NONE),
        ("paragraph", state.told),
        ("opening", state.opening[0]),
        ("current", state.current),
    )
    return [(name, interval) for name, interval in told if interval != _NONE]


def year_readings(
    figure: Figure, at: int, period: Period, side: str, near: tuple[int, ...], intent: str, role: str
) -> list[tuple[Interval, Key]]:
    """What a printed period means in the year that is spoken of, and what is spoken of in a year that is printed.

    Args:
        figure: the figure asked about.
        at: the word of the period.
        period: as printed, not relative.
        side: "b" before the figure, "a" behind it, "o" the figure's own.
        near: further words of the features, from none to far.
        intent, role: of the figure.
    """
    printed = period.period_start, period.period_end
    state = figure.state
    if yearless(period.text):
        years = told_years(figure, at)
        first = years[0][0] if years else ""
        return [
            (moved, (in_told_year, name, first, moved == printed, side, near, intent))
            for name, year in years
            if (moved := placed(printed, year)) != _NONE
            and not (intent == "actual" and _is_ahead(moved, state.published))
        ]
    found: list[tuple[Interval, Key]] = []
    before = figure.previous or (state.decided[-1] if state.decided else None)
    if is_year(printed) and role == "level" and before is not None:
        own = before.interval if before is figure.previous else _NONE
        for name, base in (("previous", own), ("current", state.current)):
            if None not in base and (moved := placed(base, printed)) != _NONE and _of_like_size(figure, before, moved):
                found.append((moved, (base_in_year, name, moved == base, side, near, figure.tie, role, period.grain)))
    return found


def _is_ahead(interval: Interval, published: dt.date | None) -> bool:
    """Whether an interval begins after the publishing date: nothing that has happened lies there."""
    begin = interval[0] or interval[1]
    return begin is not None and published is not None and begin > published


_COMPARING = frozenset({"against", "versus", "vs", "vs.", "compared", "from", "than", "after"})
_FAR = ((40, Decimal(4)), (100, Decimal("1.8")), (200, Decimal("1.3")))
"""Days of an interval, and how many times as large a figure of the same interval of another year may well be: that of
a whole year is some 12, 4 or 2 times as large."""


def _as_captioned(view: View, period: Period, printed: Interval) -> Period:
    """The year at the head of a column as that part of it of which the table is ("Nine months ended September 30")."""
    for mark in view.periods:
        whole = mark.record
        if isinstance(whole, Period) and mark.segment in ("lead", "column") and _ENDED.search(whole.text):
            start, end = placed((whole.period_start, whole.period_end), printed)
            if start is not None and end is not None:
                return replace(period, period_start=start, period_end=end, grain=whole.grain)
    return period


_ENDED = re.compile(r"\b(?:months|quarter|half|weeks) end(?:ed|ing)\b", re.IGNORECASE)

_BESIDE = 3
"""Words from a change to the figure that it is counted from ("12% on the 32,095", "double the 32,095")."""


def as_reported(period: Period, published: dt.date | None, told: tuple[Interval, ...]) -> Period:
    """ "This quarter" in a report on the quarter before the publishing date: that quarter, for what has happened."""
    if published is None or period.text.lower() != "this quarter" or period.period_start is None:
        return period
    before = moved(period.period_start, period.period_end, "period_before")
    if before not in told:
        return period
    return replace(period, period_start=before[0], period_end=before[1])


def as_meant(figure: Figure, at: int, period: Period, metric: str, role: str) -> Period:
    """A printed period as its surroundings mean it, where they leave no doubt about its year.

    Months of a paragraph that a year heads are that year's ("2022: ... in May"). A year that a figure of a month is
    compared with, its own figure being of like size, means that month ("23,917 in October, against 20,002 in 2023").

    Args:
        figure: the figure asked about.
        at: the word of the period.
        period: as printed.
        metric, role: of the figure.
    """
    printed = period.period_start, period.period_end
    if figure.view.cell is not None and is_year(printed) and figure.view.segments[at] == "column":
        return _as_captioned(figure.view, period, printed)
    opening, head = figure.state.opening
    # A day or a month before a colon may be a dateline, behind which "December" is the last one.
    if head == "head" and is_year(opening) and period.kind != "relative" and yearless(period.text):
        start, end = placed(printed, opening)
        return (
            period if (start, end) == _NONE else replace(period, period_start=start, period_end=end, alternative=None)
        )
    if not _WHOLE.isdisjoint(figure.view.words[max(0, at - 3) : at]):
        return period  # "its 36.8 percent share for the whole of 2023"
    nearest = figure.previous
    if nearest is None or role != "level" or not is_year(printed) or period.kind != "span" or at < figure.at:
        return period
    previous, compared = nearest, nearest.older or not _COMPARING.isdisjoint(figure.view.words[nearest.at : figure.at])
    if nearest.role == "change" and len(figure.state.decided) > 1:
        # "sold 66,501 in the third quarter, double the 32,095 of last year"
        previous = figure.state.decided[-2]
        compared = compared or figure.at - nearest.at <= _BESIDE
    moved = placed(previous.interval, printed)
    if None in moved or moved == previous.interval or previous.metric != metric or previous.role != role:
        return period
    if not compared or previous.start < figure.view.start:
        return period
    if not (_of_like_size(figure, previous, moved) or (nearest is not previous and _grew(figure, previous, nearest))):
        return period
    grain = "month" if _days(moved) < _FAR[0][0] else "quarter" if _days(moved) < _FAR[1][0] else "half"
    return replace(period, period_start=moved[0], period_end=moved[1], grain=grain)


_WHOLE = frozenset({"whole", "full", "entire", "all", "full-year", "calendar"})


def _days(interval: Interval) -> int:
    start, end = interval
    return 0 if start is None or end is None else (end - start).days


def _grew(figure: Figure, previous: Decided, change: Decided) -> bool:
    """Whether a change leads from a figure to the one before it."""
    one, other, grown = figure.mark.record, previous.quantity, change.quantity
    if not isinstance(one, Quantity) or other is None or grown is None or grown.unit != "percent":
        return False
    first, second, percent = one.low or one.high, other.low or other.high, grown.low or grown.high
    if not first or not second or percent is None or one.unit not in (None, other.unit):
        return False
    return abs(second / first - (1 + change.sign * percent / 100)) < _ROUNDED


_ROUNDED = Decimal("0.1")
"""How far a multiple in round words ("double") may lie from the true one."""


def _of_like_size(figure: Figure, previous: Decided, interval: Interval) -> bool:
    """Whether a figure and the one before are near enough to be of intervals of one length."""
    one, other = figure.mark.record, previous.quantity
    if not isinstance(one, Quantity) or other is None or one.unit not in (None, other.unit):
        return False
    first, second = one.low or one.high, other.low or other.high
    far = next((times for days, times in _FAR if _days(interval) < days), None)
    if not first or not second or far is None or first < 0 or second < 0:
        return False
    return first < second * far and second < first * far
