"""Cells of tables: flattened ones are read again cell by cell, bare numbers take the unit of their head."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TypeVar

from evfacts.claims.dimensions import dimension
from evfacts.claims.heads import CHANGE_HEAD, SHARE_HEAD, YEAR, unit_of_head
from evfacts.claims.settings import Settings
from evfacts.grammar.periods import find_periods
from evfacts.grammar.quantities import find_quantities
from evfacts.lexicons.cues import CueLexicon, match_cues, words_of
from evfacts.names.match import find_names
from evfacts.schema import Article, Name, Period, Quantity, Section, SectionKind
from evfacts.sections import Cell, Table, tables_in

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
    bare = [
        (cell.start, cell.end)
        for table, _ in tables
        if not table.flattened
        for row in table.rows
        for cell in row
        if _BARE.match(text, cell.start, cell.end)
    ]
    months = [
        (cell.start, cell.end)
        for table, _ in tables
        if not table.flattened
        for row in table.rows
        for cell in row
        if _MONTH.fullmatch(text, cell.start, cell.end)
    ]
    known = {name.text: name for name in names}

    def quantities_in(words: str) -> list[Quantity]:
        return find_quantities(words, country=settings.country)

    def periods_in(words: str) -> list[Period]:
        lead = "in " if _MONTH.fullmatch(words) else ""  # "March" alone might be a verb
        found = find_periods(
            lead + words, article.published, country=settings.country, fiscal_year_start=settings.fiscal_year_start
        )
        return [_moved(one, -len(lead)) for one in found] if lead else found

    def names_in(words: str) -> list[Name]:
        found = find_names(words, names=settings.names)
        taken = [(name.start, name.end) for name in found]
        for surface, name in known.items():
            at = words.find(surface)
            if at >= 0 and all(at >= end or at + len(surface) <= start for start, end in taken):
                found.append(replace(name, start=at, end=at + len(surface)))
                taken.append((at, at + len(surface)))
        return found

    found = [_negative(text, one) for one in _replaced(text, quantities, sorted(cells + bare), quantities_in)]
    money = _main_currency(found)
    for table, caption in tables:
        found = _with_units(text, table, _last_sentence(caption), found, settings.cues, money)
    return found, _replaced(text, periods, sorted(cells + months), periods_in), _replaced(text, names, cells, names_in)


def _last_sentence(lead: str) -> str:
    """What a paragraph before a table says last, where it may tell the unit of all cells; nothing of a long one."""
    if len(lead) >= _CAPTION:
        lead = lead[lead.rfind(". ", 0, len(lead) - 1) + 1 :].strip()
    return lead if len(lead) < _CAPTION else ""


_CAPTION = 160
"""Characters of a line before a table that may be its caption."""


def _with_units(
    text: str, table: Table, caption: str, quantities: list[Quantity], cues: CueLexicon, currency: str | None
) -> list[Quantity]:
    """Bare numbers of a table with the unit and scale that a head of its column, row or the whole table names.

    `currency`: that of the article, for tables that name their scale alone ("in millions, except per share").
    """
    begins = [one.start for one in quantities]
    corner = [text[table.corner.start : table.corner.end]] if table.corner is not None else []
    shared = next(
        (found for head in (*corner, caption) if (found := unit_of_head(head, shared=True)) is not None), None
    )
    financial = shared is not None and shared.unit is None and _is_financial(text, table, cues)
    beside = _unit_beside(text, table)
    nameless: set[int] = set()  # amounts of which nothing tells the currency
    for number, row in enumerate(table.rows):
        for place, cell in enumerate(row):
            inside = range(bisect_left(begins, cell.start), bisect_left(begins, cell.end))
            if not inside or not table.is_value(number, place):
                continue
            if len(inside) > 1:
                _share_unit(text, quantities, inside)
                continue
            bare = quantities[inside[0]]
            if bare.unit is not None or bare.candidates:
                continue
            row_heads, column_head = table.heads_of(number, place)
            heads = [text[head.start : head.end] for head in (column_head, *row_heads[:1]) if head is not None]
            column = text[column_head.start : column_head.end] if column_head is not None else ""
            if CHANGE_HEAD.search(column):
                quantities[inside[0]] = replace(bare, unit="percent")
                continue
            unit = next((found for head in heads if (found := unit_of_head(head, named=True)) is not None), None)
            unit = unit or next((found for head in heads if (found := unit_of_head(head)) is not None), None)
            if unit is None and SHARE_HEAD.search(column):
                quantities[inside[0]] = replace(bare, unit="percent")
                continue
            if unit is None and beside is not None and column_head is not None and _dated(text, column_head):
                unit = beside if _fits(dimension(beside.unit, beside.per), heads, cues) else None
            if unit is None and shared is not None:
                if financial:
                    per_share = any("share" in head.lower() for head in heads)
                    if not _fits("money", heads, cues):
                        continue
                    if currency is None:
                        nameless.add(inside[0])
                        continue
                    scaled = bare if per_share else _scaled(bare, shared)
                    quantities[inside[0]] = replace(
                        scaled, unit=currency, per="share" if per_share else None, unit_text=None
                    )
                    continue
                unit = shared if _fits(dimension(shared.unit, shared.per), heads, cues) else None
            if unit is not None and unit.low is not None:
                quantities[inside[0]] = _scaled(bare, unit)
    return [one for place, one in enumerate(quantities) if place not in nameless]


def _is_financial(text: str, table: Table, cues: CueLexicon) -> bool:
    """Whether a table that names a scale, but no unit, is one of money: some row is of profit, revenue and the like."""
    for row, columns in zip(table.rows, table.columns, strict=True):
        head = next(
            (text[c.start : c.end] for c, column in zip(row, columns, strict=True) if column in table.texts), ""
        )
        metrics = _metrics(head, cues)
        if metrics and all(
            "money" in cues.metrics[one].dims and "vehicle" not in cues.metrics[one].dims for one in metrics
        ):
            return True
    return False


def _metrics(head: str, cues: CueLexicon) -> list[str]:
    return [cue.value for _, _, cue in match_cues(cues.trie, words_of(head)) if cue.kind == "metric"]


def _share_unit(text: str, quantities: list[Quantity], inside: range) -> None:
    """Numbers in a row of which only the last prints its unit ("4,999 / 1,996 / 1,608 mm")."""
    last = quantities[inside[-1]]
    if last.unit is None:
        return
    for at in inside[:-1]:
        one, following = quantities[at], quantities[at + 1]
        if one.unit is None and not one.candidates and _SERIES.fullmatch(text, one.end, following.start):
            quantities[at] = replace(one, unit=last.unit, unit_text=last.unit_text)


def _negative(text: str, quantity: Quantity) -> Quantity:
    """A number that alone stands in brackets in its cell is negative."""
    start, end = quantity.start - 1, quantity.end + 1
    if start < 0 or text[start] != "(" or text[quantity.end : end] != ")" or quantity.role is not None:
        return quantity
    around = text[max(0, start - 2) : start].strip(" ") + text[end : end + 2].partition("\n")[0].strip(" ")
    if any(sign not in "\t|\n" for sign in around) or (quantity.low or quantity.high or 0) < 0:
        return quantity
    low, high, least, most = (
        None if value is None else -value
        for value in (quantity.high, quantity.low, quantity.printed_high, quantity.printed_low)
    )
    return replace(
        quantity, start=start, end=end, text=text[start:end], low=low, high=high, printed_low=least, printed_high=most
    )


def _main_currency(quantities: Sequence[Quantity]) -> str | None:
    """The currency of most of the article's amounts, if it is so of more than half of them."""
    amounts = Counter(one.unit for one in quantities if dimension(one.unit, one.per) == "money")
    ranked = amounts.most_common(1)
    return ranked[0][0] if ranked and 2 * ranked[0][1] > amounts.total() else None


def _scaled(bare: Quantity, unit: Quantity) -> Quantity:
    """A bare number with the unit and the scale of another quantity."""
    low, high, least, most = (
        None if value is None or unit.low is None else value * unit.low
        for value in (bare.low, bare.high, bare.printed_low, bare.printed_high)
    )
    return replace(
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


def _unit_beside(text: str, table: Table) -> Quantity | None:
    """The unit that one dated column names for all ("Jan-May 2024, GWh | Jan-May 2023")."""
    if not table.head:
        return None
    dated = [cell for cell in table.rows[0] if _dated(text, cell)]
    found = [unit for cell in dated if (unit := unit_of_head(text[cell.start : cell.end])) is not None]
    return found[0] if len(dated) > 1 and len({(one.unit, one.low) for one in found}) == 1 else None


def _dated(text: str, head: Cell) -> bool:
    return YEAR.search(text, head.start, head.end) is not None


def _fits(kind: str, heads: Sequence[str], cues: CueLexicon) -> bool:
    """Whether a unit of this kind, told for a whole table, can be that of a cell: no money where things are counted."""
    for head in heads:
        metrics = _metrics(head, cues)
        if metrics and not any(kind in cues.metrics[one].dims or kind == "bare" for one in metrics):
            return False
    return True


_SERIES = re.compile(r"\s*[/x×,]\s*")
_MONTH = re.compile(
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)\.?",
    re.IGNORECASE,
)
"""A cell that is a month and nothing else."""
_BARE = re.compile(r"\([$€£¥₹]?\d[\d.,]*%?\)$|[-+−–]?\d[\d.,]*$")
"""A cell of digits alone, in brackets where negative: the words of neighbouring cells do not belong to it."""


def _replaced(text: str, records: Sequence[R], cells: list[tuple[int, int]], find: Callable[[str], list[R]]) -> list[R]:
    """`records` outside of the cells, and inside each cell what `find` reads in its words alone."""
    if not cells:
        return list(records)
    ends = [end for _, end in cells]
    kept = []
    for one in records:
        following = bisect_right(ends, one.start)  # the first cell that ends behind where the record begins
        if following == len(cells) or cells[following][0] >= one.end:
            kept.append(one)
    for start, end in cells:
        kept += [_moved(one, start) for one in find(text[start:end])]
    return sorted(kept, key=lambda one: (one.start, one.end))


def _moved(record: R, offset: int) -> R:
    """The record with its span, and that of its partner, moved by an offset."""
    if isinstance(record, Quantity) and record.link is not None:
        link = (record.link[0] + offset, record.link[1] + offset)
        return replace(record, start=record.start + offset, end=record.end + offset, link=link)
    return replace(record, start=record.start + offset, end=record.end + offset)
