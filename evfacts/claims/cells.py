"""Flattened tables: where cells run together, their words are read again cell by cell."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TypeVar

from evfacts.claims.settings import Settings
from evfacts.grammar.periods import find_periods
from evfacts.grammar.quantities import find_quantities
from evfacts.names.match import find_names
from evfacts.schema import Article, Name, Period, Quantity, Section, SectionKind
from evfacts.sections import tables_in

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
    cells = [
        (cell.start, cell.end)
        for section in sections
        if section.kind is SectionKind.TABLE
        for table in tables_in(text, section.start, section.end)
        if table.flattened
        for row in table.rows
        for cell in row
    ]
    if not cells:
        return list(quantities), list(periods), list(names)
    known = {name.text: name for name in names}

    def quantities_in(words: str) -> list[Quantity]:
        return find_quantities(words, country=settings.country)

    def periods_in(words: str) -> list[Period]:
        return find_periods(words, article.published, country=settings.country, fiscal_year_start=settings.fiscal_year_start)

    def names_in(words: str) -> list[Name]:
        found = find_names(words, names=settings.names)
        taken = [(name.start, name.end) for name in found]
        for surface, name in known.items():
            at = words.find(surface)
            if at >= 0 and all(at >= end or at + len(surface) <= start for start, end in taken):
                found.append(replace(name, start=at, end=at + len(surface)))
                taken.append((at, at + len(surface)))
        return found

    return (
        _replaced(text, quantities, cells, quantities_in),
        _replaced(text, periods, cells, periods_in),
        _replaced(text, names, cells, names_in),
    )


def _replaced(text: str, records: Sequence[R], cells: list[tuple[int, int]], find: Callable[[str], list[R]]) -> list[R]:
    """`records` outside of the cells, and inside each cell what `find` reads in its words alone."""
    first, last = cells[0][0], cells[-1][1]
    kept = [one for one in records if one.end <= first or one.start >= last or not any(s < one.end and one.start < e for s, e in cells)]
    for start, end in cells:
        kept += [_moved(one, start) for one in find(text[start:end])]
    return sorted(kept, key=lambda one: (one.start, one.end))


def _moved(record: R, offset: int) -> R:
    if isinstance(record, Quantity) and record.link is not None:
        link = (record.link[0] + offset, record.link[1] + offset)
        return replace(record, start=record.start + offset, end=record.end + offset, link=link)
    return replace(record, start=record.start + offset, end=record.end + offset)
