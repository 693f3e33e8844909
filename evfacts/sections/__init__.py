"""Which part of an article is headline, body, list, table, caption, and which is page furniture."""

from __future__ import annotations

import re

from evfacts.schema import Section, SectionKind
from evfacts.sections import lines as kinds
from evfacts.sections.sentences import split_sentences
from evfacts.sections.tables import Cell, Table, find_tables

__all__ = ["Cell", "Table", "find_sections", "split_sentences", "tables_in"]

_CAPTION = re.compile(
    r"\s*(?:photo|image|picture|file photo|caption|source|credit|pictured|table|chart|figure|fig\.)\b[^:\n]{0,25}:|"
    r".{0,80}\((?:photo|image|source|credit)\b[^)\n]*\)\s*$",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"[.!?][\"”’')]*\s*$")


def tables_in(text: str, start: int, end: int) -> list[Table]:
    """The tables of one stretch of text (a section of kind `table`)."""
    return find_tables(text, _lines(text, start, end))


def find_sections(text: str) -> list[Section]:
    """The sections of a text in order; together they cover every line that is not blank. Linear; never raises."""
    lines = _lines(text, 0, len(text))
    tables = find_tables(text, lines)
    by_start = {table.start: table for table in tables}
    sections: list[Section] = []
    furniture = False  # inside a block of teasers or comments
    author = 0  # lines of an author box still expected
    skip_until = -1
    previous_end = -1
    for number, (start, end) in enumerate(lines):
        if start < skip_until:
            previous_end = end
            continue
        gap = text.count("\n", previous_end, start) if previous_end >= 0 else 0
        line = text[start:end]
        kind = SectionKind.BODY
        table = by_start.get(start)
        if table is not None and not furniture:
            sections.append(Section(table.start, table.end, SectionKind.TABLE))
            skip_until = table.end
            previous_end = table.end
            continue
        words = line.count(" ") + 1
        prose = words >= 22 and _SENTENCE_END.search(line) is not None and not line.rstrip().endswith(("...", "…"))
        if number and kinds.TEASER_BLOCK.match(line):
            furniture, kind = True, SectionKind.BOILERPLATE
        elif number and words <= 12 and kinds.AUTHOR_BLOCK.match(line):
            author, kind = 3, SectionKind.BOILERPLATE
        elif (
            (furniture and not (prose and not kinds.AUTHOR_NOTE.match(line)))
            or (
                number
                and (
                    kinds.ALONE.match(line)
                    or kinds.NOTICE.match(line.lstrip('"“*•- '))
                    or kinds.TEASER.match(line)
                    or kinds.TICKER.match(line)
                )
            )
            or (number and author)
            or (
                number
                and (
                    (kinds.AUTHOR_NOTE.match(line.lstrip("([*")) and number >= len(lines) - 4)
                    or (words <= 14 and kinds.PHONE.search(line))
                )
            )
        ):
            kind = SectionKind.BOILERPLATE
        elif number == 0:
            kind = SectionKind.HEADLINE if words <= 40 else SectionKind.BODY
        elif kinds.BULLET.match(line):
            kind = SectionKind.LIST
        elif words <= 30 and _CAPTION.match(line):
            kind = SectionKind.CAPTION
        if furniture and kind is not SectionKind.BOILERPLATE:
            furniture = False
        author = max(0, author - 1) if gap < 2 or author == 3 else 0
        cut = end
        if kind is SectionKind.BODY or kind is SectionKind.LIST:
            cut = _furniture_tail(text, start, end, last=number + 1 == len(lines))
        if cut > start:
            sections.append(Section(start, cut, kind))
        if cut < end:
            sections.append(Section(cut, end, SectionKind.BOILERPLATE))
        previous_end = end
    return sections


def _furniture_tail(text: str, start: int, end: int, last: bool) -> int:
    """Where a teaser or notice begins inside the line ("…. More on this: …"), else the line's end."""
    if not last and kinds.FURNITURE_AFTER_STOP.search(text, start, end) is None:
        return end
    for begin, _ in split_sentences(text, start, end)[1:]:
        tail = text[begin:end]
        if kinds.TEASER.match(tail) or kinds.NOTICE.match(tail) or (last and kinds.AUTHOR_NOTE.match(tail)):
            return begin
    return end


def _lines(text: str, start: int, limit: int) -> list[tuple[int, int]]:
    """(start, end) of each line that is not blank, without the white space around it."""
    spans = []
    while start <= limit:
        end = text.find("\n", start, limit)
        end = limit if end < 0 else end
        begin, stop = start, end
        while begin < stop and text[begin].isspace():
            begin += 1
        while stop > begin and text[stop - 1].isspace():
            stop -= 1
        if begin < stop:
            spans.append((begin, stop))
        start = end + 1
    return spans
