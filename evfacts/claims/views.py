"""Cuts an article into the views from which claims are read: body first, headline last."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from evfacts.claims.context import Spans, View, make_view
from evfacts.lexicons.cues import CueLexicon
from evfacts.schema import Section, SectionKind
from evfacts.sections import split_sentences, tables_in
from evfacts.sections.tables import Table

_LONG_ITEM = 25


def article_views(text: str, sections: Sequence[Section], spans: Spans, cues: CueLexicon) -> Iterator[View]:
    """The views of all sections that may hold claims; the headline comes last, when the body is known."""
    headlines: list[View] = []
    lead: tuple[int, int, str] | None = None
    previous: Section | None = None
    for number, section in enumerate(sections):
        if section.kind is SectionKind.BOILERPLATE:
            continue
        if section.kind is SectionKind.TABLE:
            caption = _line_before(text, previous)
            for table in tables_in(text, section.start, section.end):
                yield from _table_views(text, table, caption, number, spans, cues)
            previous = section
            continue
        if section.kind is SectionKind.LIST:
            if previous is not None and previous.kind is not SectionKind.LIST:
                lead = _line_before(text, previous)
        else:
            lead = None
        previous = section
        for start, end in split_sentences(text, section.start, section.end):
            if not _worth_reading(spans, start, end):
                continue
            segments = [(start, end, "main")]
            if section.kind is SectionKind.LIST and lead is not None and text.count(" ", start, end) < _LONG_ITEM:
                segments.insert(0, lead)
            view = make_view(text, segments, str(section.kind), number, spans, cues)
            if section.kind is SectionKind.HEADLINE:
                headlines.append(view)
            else:
                yield view
    yield from headlines


def _worth_reading(spans: Spans, start: int, end: int) -> bool:
    return any(kind in ("<q>", "<t>") for _, _, kind, _ in spans.inside(start, end))


def _line_before(text: str, previous: Section | None) -> tuple[int, int, str] | None:
    """The last sentence of the section before, if it leads in (it ends with a colon or is short)."""
    if previous is None or previous.kind in (SectionKind.TABLE, SectionKind.BOILERPLATE):
        return None
    start, end = split_sentences(text, previous.start, previous.end)[-1]
    if text[end - 1] == ":" or text.count(" ", start, end) < 14:
        return start, end, "lead"
    return None


def _table_views(
    text: str, table: Table, caption: tuple[int, int, str] | None, number: int, spans: Spans, cues: CueLexicon
) -> Iterator[View]:
    figures_first = _figures_first(table, spans)
    for row, cells in enumerate(table.rows):
        for column, cell in enumerate(cells):
            if table.head and row == 0:
                continue
            if column == 0 and len(cells) > 1 and not figures_first:
                continue
            if not _worth_reading(spans, cell.start, cell.end):
                continue
            row_head, column_head = table.heads_of(row, column)
            segments = [caption] if caption is not None else []
            if column_head is not None:
                segments.append((column_head.start, column_head.end, "column"))
            if row_head is not None:
                segments.append((row_head.start, row_head.end, "row"))
            segments.append((cell.start, cell.end, "main"))
            yield make_view(text, segments, str(SectionKind.TABLE), number, spans, cues)


def _figures_first(table: Table, spans: Spans) -> bool:
    """Whether the first column holds values too, not only the heads of the rows."""
    first = [row[0] for row in table.rows[1 if table.head else 0 :]]
    holding = sum(any(kind == "<q>" for _, _, kind, _ in spans.inside(cell.start, cell.end)) for cell in first)
    return holding >= 0.6 * len(first)
