"""Cells of tables: flattened ones are read again cell by cell, bare numbers take the unit of their head."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import TypeVar

from evfacts.claims.dimensions import dimension
from evfacts.claims.settings import Settings
from evfacts.grammar.periods import find_periods
from evfacts.grammar.quantities import find_quantities
from evfacts.names.match import find_names
from evfacts.schema import Article, Name, Period, Quantity, Section, SectionKind
from evfacts.sections import Table, tables_in

R = TypeVar("R", Quantity, Period, Name)


def reread(
    article: Article,
    quantities: Sequence[Quantity],
    periods: Sequence[Period],
    names: Sequence[Name],
    sections: Sequence[Section],
    settings: Settings,
) -> tuple[list[Quantity], list[Period], list[Name]]:
    """The spans of an article, those in flattened tables found anew in each cell ("leadership350K" hides a number).

    Names of the rest of the article are known in its cells too.
    """
    text = article.text
    tables: list[tuple[Table, str]] = []
    before = ""
    for section in sections:
        if section.kind is SectionKind.TABLE:
            tables += [(table, before) for table in tables_in(text, section.start, section.end)]
        else:
            before = text[section.start : section.end]
    if not tables:
        return list(quantities), list(periods), list(names)
    cells = [(cell.start, cell.end) for table, _ in tables if table.flattened for row in table.rows for cell in row]
    known = {name.text: name for name in names}

    def quantities_in(words: str) -> list[Quantity]:
        return find_quantities(words, country=settings.country)

    def periods_in(words: str) -> list[Period]:
        return find_periods(
            words, article.published, country=settings.country, fiscal_year_start=settings.fiscal_year_start
        )

    def names_in(words: str) -> list[Name]:
        found = find_names(words, names=settings.names)
        taken = [(name.start, name.end) for name in found]
        for surface, name in known.items():
            at = words.find(surface)
            if at >= 0 and all(at >= end or at + len(surface) <= start for start, end in taken):
                found.append(replace(name, start=at, end=at + len(surface)))
                taken.append((at, at + len(surface)))
        return found

    found = _replaced(text, quantities, cells, quantities_in)
    for table, caption in tables:
        found = _with_units(text, table, caption if len(caption) < 160 else "", found)
    return found, _replaced(text, periods, cells, periods_in), _replaced(text, names, cells, names_in)


def _with_units(text: str, table: Table, caption: str, quantities: list[Quantity]) -> list[Quantity]:
    """Bare numbers of a table with the unit and scale that its column head, row head or caption names."""
    begins = [one.start for one in quantities]
    for number, row in enumerate(table.rows):
        for column, cell in enumerate(row):
            inside = range(bisect_left(begins, cell.start), bisect_left(begins, cell.end))
            if len(inside) != 1 or quantities[inside[0]].unit is not None or (table.head and number == 0):
                continue
            bare = quantities[inside[0]]
            row_head, column_head = table.heads_of(number, column)
            heads = [text[head.start : head.end] for head in (column_head, row_head) if head is not None]
            unit = next((found for head in [*heads, caption] if (found := unit_of_head(head)) is not None), None)
            if unit is not None and unit.low is not None:
                scale = unit.low
                low, high, least, most = (
                    None if value is None else value * scale
                    for value in (bare.low, bare.high, bare.printed_low, bare.printed_high)
                )
                quantities[inside[0]] = replace(
                    bare,
                    low=low,
                    high=high,
                    printed_low=least,
                    printed_high=most,
                    unit=unit.unit,
                    unit_text=unit.unit_text,
                    per=unit.per,
                    candidates=unit.candidates,
                )
    return quantities


_IN_BRACKETS = re.compile(r"[(\[]([^()\[\]]{1,30})[)\]]|\b[Ii]n ([^,;:()]{1,30})|, ([^,;:()]{1,24})$")
_PLURAL_SCALE = re.compile(r"\b(thousand|million|billion|trillion|crore|lakh)s?(?: of)?\b|[’']000s?", re.IGNORECASE)


_FIGURE = re.compile(r"(?<![A-Za-z\d])(?!100 ?km\b)\d")
_COUNTED = frozenset(
    {"vehicle", "order", "station", "charger", "store", "job", "model", "country", "share", "battery", "item", "bare"}
)


@lru_cache(maxsize=2048)
def unit_of_head(head: str) -> Quantity | None:
    """The quantity "1 unit" that a column's or row's head names ("kWh/100 km", "Revenue (RMB bn)", "in thousands")."""
    options = [next(group for group in match.groups() if group) for match in _IN_BRACKETS.finditer(head)]
    options += [head, head.rsplit(" ", 1)[-1]]
    for number, option in enumerate(options):
        words = _PLURAL_SCALE.sub(lambda match: (match[1] or "thousand").lower(), option).strip()
        if _FIGURE.search(words):
            continue  # a head that is a figure itself ("-9%") names no unit of others
        for spelled in (re.sub(r"^([A-Z]{3}|[$€£¥₹]|US[$]|Rs\.?)[ ]?(.*)$", r"\1 1 \2", words), f"1 {words}"):
            found = find_quantities(spelled)
            whole = (
                len(found) == 1
                and found[0].start == 0
                and (found[0].end == len(spelled.rstrip()) or found[0].per is not None)
            )
            if (
                whole
                and number == len(options) - 1
                and " " in head
                and dimension(found[0].unit, found[0].per) in _COUNTED
            ):
                continue  # "Share of EV market" names no unit by its last word
            if whole and (found[0].unit not in (None, "item") or (found[0].low or 0) > 1):
                return found[0]
    return None


def _replaced(text: str, records: Sequence[R], cells: list[tuple[int, int]], find: Callable[[str], list[R]]) -> list[R]:
    """`records` outside of the cells, and inside each cell what `find` reads in its words alone."""
    if not cells:
        return list(records)
    first, last = cells[0][0], cells[-1][1]
    kept = [
        one
        for one in records
        if one.end <= first or one.start >= last or not any(s < one.end and one.start < e for s, e in cells)
    ]
    for start, end in cells:
        kept += [_moved(one, start) for one in find(text[start:end])]
    return sorted(kept, key=lambda one: (one.start, one.end))


def _moved(record: R, offset: int) -> R:
    """The record with its span, and that of its partner, moved by an offset."""
    if isinstance(record, Quantity) and record.link is not None:
        link = (record.link[0] + offset, record.link[1] + offset)
        return replace(record, start=record.start + offset, end=record.end + offset, link=link)
    return replace(record, start=record.start + offset, end=record.end + offset)
