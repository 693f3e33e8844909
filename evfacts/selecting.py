"""`where` of the tables: conditions on columns, with names as people write them."""

from __future__ import annotations

import calendar
import datetime as dt
import difflib
import re
from collections.abc import Callable, Collection, Iterable, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from evfacts.errors import InputError, NoSuchEntryError
from evfacts.lexicons.names import fold, load_names, strip_legal_form
from evfacts.schema import CheckKind, Metric, Role, SectionKind, Status, Verdict

if TYPE_CHECKING:
    import pyarrow as pa

_ALLOWED: dict[str, tuple[str, ...]] = {
    "metric": tuple(Metric),
    "role": tuple(Role),
    "status": tuple(Status),
    "section": tuple(SectionKind),
    "kind": tuple(CheckKind),
    "verdict": tuple(Verdict),
}
_PERIOD = re.compile(r"(\d{4})(?:-?(?:Q([1-4])|H([12])|(\d{2})(?:-(\d{2}))?))?", re.IGNORECASE)


def period_of(words: str | dt.date | tuple[Any, Any]) -> tuple[dt.date | None, dt.date | None]:
    """First and last day of "2025", "2025-08", "2025-Q2", "2025-H1", "2025-08-15", of a date, or of a pair of dates.

    Raises InputError for anything else.
    """
    if isinstance(words, dt.datetime):
        words = words.date()
    if isinstance(words, dt.date):
        return words, words
    if isinstance(words, tuple) and len(words) == 2:
        return _day(words[0]), _day(words[1])
    match = _PERIOD.fullmatch(words.strip()) if isinstance(words, str) else None
    if match is not None:
        year, quarter, half, month, day = (int(part or 0) for part in match.groups())
        try:
            if day:
                return dt.date(year, month, day), dt.date(year, month, day)
            first, last = (
                (3 * quarter - 2, 3 * quarter)
                if quarter
                else (6 * half - 5, 6 * half)
                if half
                else (month, month)
                if month
                else (1, 12)
            )
            return dt.date(year, first, 1), dt.date(year, last, calendar.monthrange(year, last)[1])
        except (ValueError, calendar.IllegalMonthError):
            pass  # month 13, day 32: told below
    raise InputError(
        f"{words!r} is no period; write '2025', '2025-08', '2025-Q2', '2025-H1', '2025-08-15' or a pair of dates"
    )


def _day(value: Any) -> dt.date | None:
    if isinstance(value, dt.datetime):
        return value.date()
    if value is None or isinstance(value, dt.date):
        return value
    try:
        return dt.date.fromisoformat(str(value))
    except ValueError as problem:
        raise InputError(f"{value!r} is no date; write '2025-08-15'") from problem


@lru_cache(maxsize=1)
def _company_ids() -> dict[str, str]:
    lexicon = load_names()
    return {fold(one.text): one.id for one in lexicon.surfaces if one.label == "COMPANY"} | {
        fold(strip_legal_form(one.name)): one.id for one in lexicon.companies.values()
    }


@lru_cache(maxsize=1)
def _product_ids() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for one in load_names().surfaces:
        if one.label == "PRODUCT":
            found.setdefault(fold(one.text), set()).add(one.id)
    return {key: frozenset(ids) for key, ids in found.items()}


def company_matches(wanted: str, names: Sequence[str | None], ids: Sequence[str | None]) -> list[bool]:
    """Which rows are about a company, called by its name, an alias ("VW"), its id, or a name that no list has."""
    key = fold(strip_legal_form(wanted)) or fold(wanted)
    identity = _company_ids().get(fold(wanted)) or _company_ids().get(key)
    return [
        (row_id is not None and row_id in (identity, wanted))
        or (name is not None and (fold(name) == fold(wanted) or fold(strip_legal_form(name)) == key))
        for name, row_id in zip(names, ids, strict=True)
    ]


def product_matches(wanted: str, names: Sequence[str | None], ids: Sequence[str | None]) -> list[bool]:
    """Which rows are about a product, called by its name, an alias or its id."""
    known = _product_ids().get(fold(wanted), frozenset())
    return [
        (row_id is not None and (row_id in known or row_id == wanted))
        or (name is not None and fold(name) == fold(wanted))
        for name, row_id in zip(names, ids, strict=True)
    ]


def mask(data: pa.Table, conditions: dict[str, Any], noun: str) -> list[bool]:
    """Which rows meet all conditions; told in full at `where` of the tables."""
    keep = [True] * data.num_rows
    for name, wanted in conditions.items():
        hits = _hits(data, name, wanted, noun)
        keep = [one and other for one, other in zip(keep, hits, strict=True)]
    return keep


def _hits(data: pa.Table, name: str, wanted: Any, noun: str) -> list[bool]:
    if name == "period" and "period_end" in data.column_names:
        first, last = data.column("period_start").to_pylist(), data.column("period_end").to_pylist()
        if wanted is None:
            return [start is None and end is None for start, end in zip(first, last, strict=True)]
        return _any_of([_in_period(first, last, *period_of(one)) for one in _several(wanted, pairs=True)], len(first))
    if name not in data.column_names:
        raise NoSuchEntryError(_unknown(name, data.column_names, f"the {noun} table has no column {name!r}"))
    column = data.column(name).to_pylist()
    if callable(wanted):
        return _called(wanted, data, name)
    if wanted is None:
        return [cell is None for cell in column]
    options = _several(wanted)
    allowed = _ALLOWED.get(name)
    if allowed is not None:
        for one in options:
            if one not in allowed and one not in column:
                raise InputError(_unknown(str(one), allowed, f"{one!r} is no {name}"))
    matcher = {"company": company_matches, "product": product_matches}.get(name)
    if matcher is not None and f"{name}_id" in data.column_names:
        ids = data.column(f"{name}_id").to_pylist()
        return _any_of(
            [[cell is None for cell in column] if one is None else matcher(str(one), column, ids) for one in options],
            len(column),
        )
    if str(data.schema.field(name).type).startswith("date"):
        days = [_day(one) for one in options]
        return [cell in days for cell in column]
    if str(data.schema.field(name).type).startswith("list"):
        return [cell is not None and any(one in cell for one in options) for cell in column]
    return [cell in options for cell in column]


def _in_period(
    first: Iterable[dt.date | None], last: Iterable[dt.date | None], start: dt.date | None, end: dt.date | None
) -> list[bool]:
    """Rows of exactly that period; "by the end of 2030" (without a start) meets 2030."""
    year = start is not None and end is not None and (end - start).days >= 364
    return [
        row_end == end and (row_start == start or (year and row_start is None))
        for row_start, row_end in zip(first, last, strict=True)
    ]


def _several(wanted: Any, pairs: bool = False) -> list[Any]:
    if pairs and isinstance(wanted, tuple) and len(wanted) == 2 and not all(isinstance(one, str) for one in wanted):
        return [wanted]
    if isinstance(wanted, Collection) and not isinstance(wanted, (str, bytes)):
        return list(wanted)
    return [wanted]


def _any_of(hits: list[list[bool]], size: int) -> list[bool]:
    return [any(column) for column in zip(*hits, strict=True)] if hits else [False] * size


def _called(test: Callable[[Any], Any], data: pa.Table, name: str) -> list[bool]:
    column = data.column(name).to_pandas(date_as_object=False)
    hits = list(test(column))
    if len(hits) != len(column):
        raise InputError(f"the function for {name} gave {len(hits)} answers for {len(column)} rows")
    return [bool(one) for one in hits]


def _unknown(name: str, known: Sequence[str], what: str) -> str:
    close = difflib.get_close_matches(name, known, n=3, cutoff=0.6)
    if close:
        return f"{what}; did you mean {' or '.join(close)}?"
    return f"{what}; there are {', '.join(known)}"
