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
    for row, cells in enumerate(table.rows):
        for place, cell in enumerate(cells):
            if not table.is_value(row, place) or not _worth_reading(spans, cell.start, cell.end):
                continue
            row_heads, column_head = table.heads_of(row, place)
            segments = [caption] if caption is not None else []
            if column_head is not None:
                segments.append((column_head.start, column_head.end, "column"))
            segments += [(head.start, head.end, "row") for head in row_heads]
            segments.append((cell.start, cell.end, "main"))
            view = make_view(text, segments, str(SectionKind.TABLE), number, spans, cues)
            view.cell = (table.start, row, table.columns[row][place])
            yield view
