"""The glue's dates: quarters, halves, years and months by hand, as every user ends up doing, the rest by dateparser."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from typing import Any

Interval = tuple[str | None, str | None]
_QUARTER = re.compile(r"(?:\bq([1-4])|\b(first|second|third|fourth|last)[- ]quarter)\D*((?:19|20)\d\d)?", re.IGNORECASE)
_HALF = re.compile(r"(?:\bh([12])|\b(first|second)[- ]half)\D*((?:19|20)\d\d)?", re.IGNORECASE)
_YEAR = re.compile(r"(?:the year |fiscal |all of |in )?((?:19|20)\d\d)", re.IGNORECASE)
_ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": 4}


class Dates:
    """Date-like words to the first and last day that they cover."""

    def __init__(self) -> None:
        from dateparser.date import DateDataParser

        self._make = DateDataParser
        self._parsers: dict[dt.datetime, Any] = {}

    def interval(self, words: str, published: dt.datetime) -> Interval | None:
        """The days of a date-like entity; None where it is no date (an age, a duration, "daily")."""
        for pattern, months in ((_QUARTER, 3), (_HALF, 6)):
            match = pattern.search(words)
            if match:
                number = int(match.group(1) or 0) or _ORDINALS[match.group(2).lower()]
                year = int(match.group(3) or 0) or _latest_year(number * months, published)
                return _months(year, (number - 1) * months + 1, number * months)
        match = _YEAR.fullmatch(words)
        if match:
            return _months(int(match.group(1)), 1, 12)
        if words.lower() in ("this year", "the year"):
            return _months(published.year, 1, 12)
        if words.lower() in ("last year", "the previous year", "a year earlier", "the year before", "a year ago"):
            return _months(published.year - 1, 1, 12)
        if published not in self._parsers:
            settings = {"RELATIVE_BASE": published, "PREFER_DATES_FROM": "past", "RETURN_AS_TIMEZONE_AWARE": False}
            self._parsers[published] = self._make(languages=["en"], settings=settings)
        found = self._parsers[published].get_date_data(words)
        if found is None or found.date_obj is None:
            return None
        day = found.date_obj
        if found.period == "month" or re.fullmatch(r"[A-Za-z]+\.?(?: \d{4})?|(?:last|this) month", words):
            return _months(day.year, day.month, day.month)
        if found.period == "year":
            return _months(day.year, 1, 12)
        return day.date().isoformat(), day.date().isoformat()


def _latest_year(last_month: int, published: dt.datetime) -> int:
    return published.year if last_month <= published.month else published.year - 1


def _months(year: int, first: int, last: int) -> Interval:
    return f"{year}-{first:02}-01", f"{year}-{last:02}-{calendar.monthrange(year, last)[1]:02}"
