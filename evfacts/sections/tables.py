"""Plain-text tables: pipes, tabs, aligned columns, and the flattened kind whose cells run together."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

_RULE = re.compile(r"[\s|:+=_\-–—]+$")
_GAP = re.compile(r"\s*\t\s*| ?\.{4,} ?| \.{2,} | {2,}")
_SEAM = re.compile(
    r"(?<=[a-zé%)’0-9])(?=[A-Z][A-Za-z])|(?<=[a-z)])(?=[\d$€£¥₹])|(?<=[a-z])(?=[A-Z]{2,}\d)|(?<=kW|PS|Wh)(?=\d)|"
    r"(?<=\d)(?=[$€£¥₹])|(?<=\d [sVhmg])(?=\d)|(?<=[A-Z0-9]{2})(?=[A-Z][a-z]{3})"
)
_INSIDE_WORD = re.compile(r"\b(?:Mc|Mac|De|Le|La|Van|Di|Von|(?<!\d )(?<!/)[A-Za-z])$")


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: its span in the text."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Table:
    """A table found in the text: rows of cells; `head` tells whether the first row names the columns."""

    start: int
    end: int
    rows: tuple[tuple[Cell, ...], ...]
    head: bool
    flattened: bool = False

    def heads_of(self, row: int, column: int) -> tuple[Cell | None, Cell | None]:
        """(row head, column head) of a cell; None where the cell is itself a head or none exists."""
        cells = self.rows[row]
        row_head = cells[0] if column > 0 else None
        column_head = None
        if self.head and row > 0:
            shift = len(self.rows[0]) - len(cells)
            # A head row without a corner cell is one cell shorter than the rows below it.
            index = column + shift if shift < 0 else column
            if 0 <= index < len(self.rows[0]) and (index > 0 or column > 0 or shift < 0):
                column_head = self.rows[0][index]
        return row_head, column_head


def _trim(text: str, start: int, end: int) -> Cell:
    while start < end and text[start] in " \t|":
        start += 1
    while end > start and text[end - 1] in " \t|":
        end -= 1
    return Cell(start, end)


def _pipe_cells(text: str, start: int, end: int) -> list[Cell]:
    inner = _trim(text, start, end)
    cells, begin = [], inner.start
    while True:
        bar = text.find("|", begin, inner.end)
        stop = inner.end if bar < 0 else bar
        cells.append(_trim(text, begin, stop))
        if bar < 0:
            return cells
        begin = bar + 1


def _gap_cells(text: str, start: int, end: int) -> list[Cell]:
    cells, begin = [], start
    for gap in _GAP.finditer(text, start, end):
        if gap.start() > begin:
            cells.append(_trim(text, begin, gap.start()))
        begin = gap.end()
    if begin < end:
        cells.append(_trim(text, begin, end))
    return [cell for cell in cells if cell.end > cell.start]


def _seam_cells(text: str, start: int, end: int) -> list[Cell]:
    """Cells of a line whose cells run together, parted where the kind of letters changes."""
    cells, begin = [], start
    for seam in _SEAM.finditer(text, start, end):
        cut = seam.start()
        if cut - begin < 2 or _INSIDE_WORD.search(text, max(begin, cut - 4), cut) or _is_name(text, start, cut, end):
            continue
        cells.append(Cell(begin, cut))
        begin = cut
    cells.append(Cell(begin, end))
    return cells


def _is_name(text: str, start: int, cut: int, end: int) -> bool:
    """Whether the word around a seam stands elsewhere too: cells meet by chance once, names (BlueOval) recur."""
    first = max(text.rfind(" ", start, cut) + 1, start)
    last = text.find(" ", cut, end)
    word = text[first : end if last < 0 else last].strip(".,;:!?()'\"“”‘’")
    return text.find(word, text.find(word) + 1) >= 0


def _has_number(text: str, cell: Cell) -> bool:
    """Whether a cell holds a digit."""
    return any(character.isdigit() for character in text[cell.start : cell.end])


def _head_row(text: str, rows: list[list[Cell]]) -> bool:
    """The first row names the columns if it holds no figures, or only years and quarters, where the rows below do."""
    first = rows[0][1:] or rows[0]
    below = [cell for row in rows[1:] for cell in row[1:]]
    figures = sum(
        bool(re.fullmatch(r"[-+−~≈<>]?\W{0,3}[\d.,]+\W?\w{0,12}\.?", text[c.start : c.end].strip())) for c in first
    )
    years = sum(
        bool(
            re.fullmatch(
                r"(?:[HQ]\d\W*)?(?:FY)?(?:19|20)?\d\d(?:[-/]\d\d)?|[1-4][HQ]\d\d", text[c.start : c.end].strip()
            )
        )
        for c in first
    )
    return figures - years <= 0 and any(_has_number(text, cell) for cell in below)


def find_tables(text: str, lines: list[tuple[int, int]]) -> list[Table]:
    """Tables among consecutive lines (start, end): pipes, tabs or two or more spaces, else run-together cells."""
    tables: list[Table] = []
    index = 0
    while index < len(lines):
        for read, least in ((_pipe_rows, 2), (_gap_rows, 2), (_seam_rows, 3)):
            rows, used = read(text, lines, index)
            if len(rows) >= least:
                flattened = read is _seam_rows
                tables.append(
                    Table(
                        lines[index][0],
                        lines[index + used - 1][1],
                        tuple(tuple(r) for r in rows),
                        _head_row(text, rows),
                        flattened,
                    )
                )
                index += used
                break
        else:
            index += 1
    return tables


def _pipe_rows(text: str, lines: list[tuple[int, int]], index: int) -> tuple[list[list[Cell]], int]:
    rows: list[list[Cell]] = []
    used = 0
    for start, end in lines[index:]:
        if text.find("|", start, end) < 0:
            break
        used += 1
        if not _RULE.match(text, start, end) or not _RULE.fullmatch(text, start, end):
            rows.append(_pipe_cells(text, start, end))
    if rows and max(len(row) for row in rows) < 2:
        return [], 0
    return rows, used


def _gap_rows(text: str, lines: list[tuple[int, int]], index: int) -> tuple[list[list[Cell]], int]:
    rows: list[list[Cell]] = []
    used = 0
    for start, end in lines[index:]:
        if not any(text.find(gap, start, end) >= 0 for gap in ("\t", "  ", "....")):
            if rows and _RULE.fullmatch(text, start, end):
                used += 1
                continue
            break
        cells = _gap_cells(text, start, end)
        if len(cells) < 2 or (rows and abs(len(cells) - len(rows[-1])) > 2):
            break
        used += 1
        rows.append(cells)
    return rows, used


def _seam_rows(text: str, lines: list[tuple[int, int]], index: int) -> tuple[list[list[Cell]], int]:
    """Rows of a flattened table: at least three lines in a row whose cells meet without a space."""
    rows: list[list[Cell]] = []
    for start, end in lines[index:]:
        if end - start > 240 or text[end - 1] in ".;!?" or text[start] in "•*-–":
            break
        cells = _seam_cells(text, start, end)
        if len(cells) < 2:
            break
        rows.append(cells)
    if len(rows) < 3:
        return [], 0
    # A head row may lack the corner cell, so the rows below it tell how many columns there are.
    width = Counter(len(row) for row in rows[1:]).most_common(1)[0][0]
    agreeing = sum(len(row) == width for row in rows[1:])
    if agreeing < 0.6 * (len(rows) - 1) or len(rows[0]) < width - 1:
        return [], 0
    return [_join_to(row, width) for row in rows], len(rows)


def _join_to(cells: list[Cell], width: int) -> list[Cell]:
    """More seams than columns: the surplus seams lie inside names ("BlueOval"); join the shortest pieces."""
    cells = list(cells)
    while len(cells) > width:
        at = min(range(1, len(cells)), key=lambda i: (cells[i].end - cells[i].start, -i))
        cells[at - 1 : at + 1] = [Cell(cells[at - 1].start, cells[at].end)]
    return cells
