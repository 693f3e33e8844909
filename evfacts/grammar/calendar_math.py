"""Calendar arithmetic behind the period grammar: what a stretch of months means in a year, and how it recurs."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta
from functools import lru_cache

from evfacts.errors import InputError
from evfacts.lexicons.calendar import FiscalYear

Bounds = tuple[date | None, date | None]

FIRST_YEAR, LAST_YEAR = 1900, 2199
"""Years that the grammar works with; a publishing date outside them counts as unknown."""

ONE_DAY = timedelta(days=1)


class Stretch:
    """A stretch of the calendar as the words give it, before its year is known.

    Either symbolic (`months` > 0: `first` months after January of the year, `months` long, perhaps
    narrowed to days and to an edge) or fixed (`months` == 0: `low` to `high`), or relative (`shift`).

    Attributes:
        year: calendar year, or the label of the fiscal year where `fiscal` is True; None where the text has none.
        day0, day1: first day in the first month and last day in the last month; 0 for the whole month.
        edge: "", "start", "end", "early", "mid", "late", "midpoint" or "last week".
        coming: True where a deadline means the coming one ("by year-end") and all else the last one.
        ended: True where the words say that the stretch is over ("ended", "to"), so none that still runs fits.
        joined: True for one end or the whole of "from X to Y", whose "from" means no beginning.
        listed: the kind of unit, so that the year of "July and August 2025" reaches back.
    """

    __slots__ = (
        "alternative", "coming", "day0", "day1", "edge", "end", "ended", "first", "fiscal", "grain", "high", "joined",
        "kind", "listed", "low", "months", "shift", "start", "year",
    )  # fmt: skip

    def __init__(
        self, start: int, end: int, grain: str, first: int = 0, months: int = 0, year: int | None = None, *,
        fiscal: bool = False, day0: int = 0, day1: int = 0, edge: str = "", low: date | None = None,
        high: date | None = None, shift: str | None = None, listed: str = "", ended: bool = False,
    ) -> None:  # fmt: skip
        self.start, self.end, self.grain = start, end, grain
        self.first, self.months, self.year, self.fiscal = first, months, year, fiscal
        self.day0, self.day1, self.edge = day0, day1, edge
        self.low, self.high = low, high
        self.alternative: Bounds | None = None
        self.shift = shift
        self.kind = "relative" if shift else "span"
        self.listed = listed
        self.ended = ended
        self.joined = self.coming = False


def month_bounds(index: int, months: int = 1) -> tuple[date, date]:
    """First and last day of `months` months from month `index`, counted from January of the year 0."""
    year, month = divmod(index, 12)
    last_year, last = divmod(index + months - 1, 12)
    return date(year, month + 1, 1), date(last_year, last + 1, monthrange(last_year, last + 1)[1])


@lru_cache(maxsize=4096)
def _between(index: int, months: int, day0: int, day1: int, edge: str) -> tuple[date, date]:
    """Days of a symbolic stretch whose first month is `index`."""
    low, high = month_bounds(index, months)
    if day0:
        low = low.replace(day=min(day0, monthrange(low.year, low.month)[1]))
    if day1:
        high = high.replace(day=min(day1, high.day))
    if not edge:
        return low, high
    if edge == "end":
        return high, high
    if edge == "start":
        return low, low
    if edge == "last week":
        return high - 6 * ONE_DAY, high
    if edge == "midpoint":
        middle = month_bounds(index + months // 2)[0]
        middle = middle.replace(day=15) if months % 2 else middle - ONE_DAY
        return middle, middle
    if day0 or day1 or months == 1:
        tenth = (low, low.replace(day=10)) if edge == "early" else (low.replace(day=11), low.replace(day=20))
        return (low.replace(day=21), high) if edge == "late" else tenth
    # Quarters of the stretch where it has them: early 2026 is January to March, late 2026 October to December.
    part = 36 if months == 120 else months // 4 if months % 4 == 0 else max(1, months // 3)
    if edge == "early":
        return month_bounds(index, part)
    if edge == "late":
        return month_bounds(index + months - part, part)
    return month_bounds(index + part, max(1, months - 2 * part))


def year_base(label: int, fiscal: bool, calendar: FiscalYear) -> int:
    """Month index of January of the calendar year in which the year named `label` starts."""
    return (label - _behind(fiscal, calendar)) * 12


def _behind(fiscal: bool, calendar: FiscalYear) -> int:
    """Years by which the name of a fiscal year is ahead of the calendar year that it starts in: 1 or 0."""
    return 1 if fiscal and calendar.start_month > 1 and not calendar.named_by_start else 0


def occurrence(stretch: Stretch, label: int, calendar: FiscalYear) -> tuple[date, date] | None:
    """Days of a symbolic stretch in the year `label`; None outside the years that the grammar works with."""
    if not FIRST_YEAR <= label <= LAST_YEAR:
        return None
    index = year_base(label, stretch.fiscal, calendar) + stretch.first
    return _between(index, stretch.months, stretch.day0, stretch.day1, stretch.edge)


def settle(stretch: Stretch, published: date | None, calendar: FiscalYear) -> Bounds:
    """Days of a stretch; where its year is not said, the latest that has ended or runs on `published`.

    Sets `stretch.alternative` to the first that ends on or after `published` where that is another one.
    """
    if not stretch.months:
        return stretch.low, stretch.high
    if stretch.year is not None:
        return occurrence(stretch, stretch.year, calendar) or (None, None)
    if published is None:
        return None, None
    past, stretch.alternative = _around(
        stretch.first - 12 * _behind(stretch.fiscal, calendar), stretch.months, stretch.day0, stretch.day1,
        stretch.edge,
        stretch.ended, published,
    )  # fmt: skip
    return past


@lru_cache(maxsize=4096)
def _around(
    first: int, months: int, day0: int, day1: int, edge: str, ended: bool, published: date
) -> tuple[Bounds, Bounds | None]:
    """The latest yearly occurrence that has begun (or, if `ended`, is over) on a day, and the first not over yet."""
    future: Bounds | None = None
    year = published.year + 2
    while year > published.year - 4:
        low, high = _between(year * 12 + first, months, day0, day1, edge)
        if high >= published:
            future = low, high
        if (high if ended else low) <= published:
            past = low, high
            return past, None if future == past else future
        year -= 1
    return (None, None), None


def ending(stretch: Stretch, months: int, grain: str, fiscal_words: bool = False) -> Stretch:
    """The `months` months that end with `stretch` ("the three months ended June 30"), same offsets and year."""
    last = stretch.first + stretch.months - 1
    first = last - months + 1
    day1 = stretch.day1
    day0 = 0
    if day1:
        length = monthrange(2023, last % 12 + 1)[1]
        if day1 >= length or (last % 12 == 1 and day1 >= 28):
            day1 = 0
        else:
            # "12 months to 15 August": from the 16th of the same month a year before
            day0 = day1 + 1
            first -= 1
            if day0 > monthrange(2023, first % 12 + 1)[1]:
                day0, first = 1, first + 1
    if months == 12 and grain == "year" and (first % 12 or day0 or fiscal_words):
        grain = "fiscal_year"
    size = last - first + 1
    return Stretch(stretch.start, stretch.end, grain, first, size, stretch.year, day0=day0, day1=day1, ended=True)


def add_months(day: date, months: int) -> date:
    """The same day `months` later (earlier if negative); a month's last day stays the last day."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    if not 1 <= year <= 9999:
        raise InputError(f"{day} moved by {months} months leaves the calendar (years 1 to 9999)")
    length = monthrange(year, month + 1)[1]
    is_last = day.day == monthrange(day.year, day.month)[1]
    return date(year, month + 1, length if is_last else min(day.day, length))


def whole_months(start: date, end: date) -> int:
    """Number of months from `start` to `end` where they are a first and a last day of months, else 0."""
    if start.day != 1 or end.day != monthrange(end.year, end.month)[1] or end < start:
        return 0
    return (end.year - start.year) * 12 + end.month - start.month + 1


_SHIFT = re.compile(r"(?:(?P<years>\d{1,2})_years_(?P<way>before|after)|year_(?P<year>\d{4}))\Z")
SHIFTS = "same, year_before, year_after, period_before, period_after, 2_years_before, 2_years_after, year_2019"


def shifted(period_start: date | None, period_end: date | None, shift: str) -> Bounds:
    """The interval that relative words mean beside the interval `period_start` to `period_end`.

    Args:
        period_start: first day of the base interval, or None where open.
        period_end: last day, or None where open.
        shift: "same"; "year_before", "year_after"; "period_before", "period_after" (the quarter beside a quarter, the
            month beside a month, as many days for others); "2_years_before"; "year_2019" (the same stretch of 2019).

    Raises:
        InputError: `shift` is none of these, or the result leaves the calendar.
    """
    if shift == "same":
        return period_start, period_end
    if shift in ("period_before", "period_after"):
        if period_start is None or period_end is None:
            return None, None
        sign = -1 if shift == "period_before" else 1
        if months := whole_months(period_start, period_end):
            return add_months(period_start, sign * months), add_months(period_end, sign * months)
        days = sign * (period_end - period_start + ONE_DAY)
        try:
            return period_start + days, period_end + days
        except OverflowError as problem:
            raise InputError(f"{period_start} moved by {days.days} days leaves the calendar") from problem
    if shift in ("year_before", "year_after"):
        years = -1 if shift == "year_before" else 1
    elif match := _SHIFT.match(shift):
        if match["years"]:
            years = int(match["years"]) * (-1 if match["way"] == "before" else 1)
        else:
            known = period_end or period_start
            years = int(match["year"]) - known.year if known else 0
    else:
        raise InputError(f"shift {shift!r} is not known; allowed: {SHIFTS}")
    return (
        None if period_start is None else add_months(period_start, 12 * years),
        None if period_end is None else add_months(period_end, 12 * years),
    )
