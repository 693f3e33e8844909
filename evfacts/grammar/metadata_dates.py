"""Publishing dates as databases, feeds and pages write them: one value in, one calendar day out."""

from __future__ import annotations

import datetime as dt
import re

from evfacts.errors import InputError

DATE_ORDERS = ("dmy", "mdy", "ymd")
"""How day, month and year may stand in dates of three numbers."""

_YEAR_FIRST = re.compile(r"(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})(?!\d)")
_THREE_NUMBERS = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)")
_EPOCH = re.compile(r"(\d{10})(?:\d{3})?(?:\.\d+)?")
_YEARS = range(1900, 2101)


def read_date(value: str, date_order: str | None = None) -> dt.date:
    """The day that a date of metadata names; a time of day beside it is left aside.

    ISO dates, other dates with the year first, seconds since 1970, and dates with a month's name
    in any language that dateparser knows ("15 juillet 2025", "Tue, 15 Jul 2025 08:00:00 GMT") are
    read as they stand. Three numbers are read where only one order is possible, or where dots part
    them, which is day first wherever it is used; else `date_order` ("dmy", "mdy" or "ymd") decides.

    Raises:
        InputError: for a date that is ambiguous, incomplete, relative ("yesterday") or none.
    """
    if date_order is not None and date_order not in DATE_ORDERS:
        raise InputError(f"date order {date_order!r}: allowed are 'dmy', 'mdy' and 'ymd'")
    text = value.strip()
    if match := _YEAR_FIRST.match(text):
        return _day(value, int(match[1]), int(match[3]), int(match[4]))
    if match := _THREE_NUMBERS.match(text):
        return _three_numbers(value, match, date_order)
    if match := _EPOCH.fullmatch(text):
        return dt.datetime.fromtimestamp(int(match[1]), dt.UTC).date()
    if not any(letter.isalpha() for letter in text) or not any(letter.isdigit() for letter in text):
        raise InputError(f"the date {value!r} is none that can be read; write it as 2025-07-15")
    return _in_words(value, text)


def _day(value: str, year: int, month: int, day: int) -> dt.date:
    try:
        found = dt.date(year, month, day)
    except ValueError as problem:
        raise InputError(f"the date {value!r} is not in the calendar ({problem})") from problem
    if found.year not in _YEARS:
        raise InputError(f"the date {value!r} lies outside the years {_YEARS[0]} to {_YEARS[-1]}")
    return found


def _three_numbers(value: str, match: re.Match[str], date_order: str | None) -> dt.date:
    first, second, third = int(match[1]), int(match[3]), int(match[4])
    if date_order == "ymd":
        if len(match[4]) == 4:
            raise InputError(f"the date {value!r} does not begin with the year; --date-order must be dmy or mdy for it")
        return _day(value, 2000 + first, second, third)
    if len(match[4]) == 2:
        if date_order is None:
            raise InputError(f"the date {value!r} is ambiguous; say how to read it by --date-order dmy, mdy or ymd")
        third += 2000
    if match[2] == "." or date_order == "dmy" or (date_order is None and first > 12):
        return _day(value, third, second, first)
    if date_order == "mdy" or second > 12 or first == second:
        return _day(value, third, first, second)
    raise InputError(f"the date {value!r} is ambiguous; say how to read it by --date-order dmy or mdy")


def _in_words(value: str, text: str) -> dt.date:
    """A date with a month's name, by dateparser; relative dates and missing parts are refused."""
    import dateparser

    found = dateparser.parse(
        text,
        settings={
            "PARSERS": ["absolute-time"],
            "REQUIRE_PARTS": ["day", "month", "year"],
            "STRICT_PARSING": True,
            "RETURN_AS_TIMEZONE_AWARE": False,
            "CACHE_SIZE_LIMIT": 1000,
        },
    )
    if found is None:
        raise InputError(f"the date {value!r} is none that can be read; write it as 2025-07-15")
    return _day(value, found.year, found.month, found.day)
