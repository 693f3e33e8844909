"""Publishing dates as databases, feeds and pages write them: one value in, one calendar day out."""

from __future__ import annotations

import datetime as dt
import re

from evfacts.errors import InputError

DATE_ORDERS = ("DMY", "MDY", "YMD")
"""How day, month and year may stand in dates of three numbers."""

_YEARS = range(1900, 2101)
_LONGEST = 200  # no date of metadata is longer; dateparser is not asked about whole texts
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")

_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_DAY = r"(?<!\d)(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>\d{4})(?!\d)"
_ENGLISH = (
    re.compile(rf"\b{_MONTH}\s+{_DAY}\s*,?\s+{_YEAR}", re.IGNORECASE),
    re.compile(rf"{_DAY}[\s-]+(?:of\s+)?{_MONTH},?[\s-]+{_YEAR}", re.IGNORECASE),
)
_YEAR_FIRST = (
    re.compile(r"(?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)"),
    re.compile(r"(?<!\d)(\d{4})()(\d{2})(\d{2})(?=T\d|\s|$)"),
    re.compile(r"(?<!\d)(\d{4})\s*()[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]"),
)
_THREE_NUMBERS = re.compile(r"(?<![\d./-])(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?![\d/]|[-.]\d)")


def read_date(value: str, date_order: str | None = None) -> dt.date:
    """The day that a date of metadata names, as written: a time of day or zone beside it is left aside.

    Dates with the year first, dates with an English month and those with another language's month
    that dateparser knows ("15 juillet 2025") are read as they stand. Three numbers are read where
    only one order gives a day, or where dots part them, which is day first wherever it is used;
    else `date_order` ("DMY", "MDY" or "YMD", in either case) decides.

    Raises:
        InputError: for what can mean two days, names more than one, is incomplete, relative
            ("yesterday"), outside the calendar or the years 1900 to 2100, or is no date at all.
    """
    order = date_order.upper() if date_order is not None else None
    if order is not None and order not in DATE_ORDERS:
        raise InputError(f"date order {date_order!r}: it must be one of {', '.join(DATE_ORDERS)}")
    text = value.strip()
    if len(text) > _LONGEST:
        raise InputError(f"{text[:40]!r}... is not a date")
    days = {_day(value, int(m[1]), int(m[3]), int(m[4])) for pattern in _YEAR_FIRST for m in pattern.finditer(text)}
    days |= {
        _day(value, int(m["year"]), _MONTHS.index(m["month"][:3].lower()) + 1, int(m["day"]))
        for pattern in _ENGLISH
        for m in pattern.finditer(text)
    }
    days |= {_three_numbers(value, match, order) for match in _THREE_NUMBERS.finditer(text)}
    if len(days) > 1:
        raise InputError(f"{value!r} names more than one day: {' and '.join(map(str, sorted(days)))}")
    return days.pop() if days else _in_words(value, text)


def _day(value: str, year: int, month: int, day: int) -> dt.date:
    try:
        found = dt.date(year, month, day)
    except ValueError as problem:
        raise InputError(f"{value!r} is not in the calendar: {problem}") from problem
    if found.year not in _YEARS:
        raise InputError(f"{value!r} lies outside the years {_YEARS[0]} to {_YEARS[-1]}")
    return found


def _three_numbers(value: str, match: re.Match[str], order: str | None) -> dt.date:
    """The day of three numbers of which the first is no year of four figures."""
    first, second, third = int(match[1]), int(match[3]), int(match[4])
    four_figures = len(match[4]) == 4
    if not four_figures and order is None:
        raise InputError(
            f"{value!r} has a year of two figures; say --date-order dmy, mdy or ymd (date_order in Python)"
        )
    if order == "YMD" and not four_figures:
        return _day(value, 2000 + first, second, third)
    year = third if four_figures else 2000 + third
    if match[2] == "." or order == "DMY":
        return _day(value, year, second, first)
    if order == "MDY":
        return _day(value, year, first, second)
    if first > 12 or first == second:
        return _day(value, year, second, first)
    if second > 12:
        return _day(value, year, first, second)
    raise InputError(
        f"{value!r} can mean two days, {_day(value, year, second, first)} and {_day(value, year, first, second)}; "
        "say --date-order dmy or mdy (date_order in Python)"
    )


def _in_words(value: str, text: str) -> dt.date:
    """A date with a month's name of another language; relative dates and missing parts are refused."""
    found = None
    if any(letter.isalpha() for letter in text) and any(letter.isdigit() for letter in text):
        import dateparser

        found = dateparser.parse(
            text,
            settings={
                "PARSERS": ["absolute-time"],
                "REQUIRE_PARTS": ["day", "month", "year"],
                "STRICT_PARSING": True,
                "RETURN_AS_TIMEZONE_AWARE": False,
            },
        )
    if found is None:
        raise InputError(f"{value!r} is not a date that can be read; write it as 2025-07-15")
    return _day(value, found.year, found.month, found.day)
