"""How lines are cut into rows of cells: by pipes, tabs, gaps, seams, trailing figures, or one cell a line."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

Lines = list[tuple[int, int]]

_RULE = re.compile(r"[\s|:+=_\-–—]+$")
_GAP = re.compile(r"\s*\t\s*| ?\.{4,} ?| \.{2,} | {2,}")
_BULLET = re.compile(r"[•‣▪▸►●◦·*>✔✅–—-]\s")
_SEAM = re.compile(
    r"(?<=[a-zé%)’0-9])(?<!\d [kMG])(?=[A-Z][A-Za-z])|(?<=[a-z)])(?=[\d$€£¥₹])|(?<=[a-z])(?=[A-Z]{2,}\d)|"
    r"(?<=kW|PS|Wh)(?=\d)|(?<=,\d{3})(?=[\d+−-])|(?<=%)(?=[\d+−-])|(?<=[a-z])(?=[-+−]\d+\.\d)|"
    r"(?<=[A-Z])(?=\d{2,3},\d{3})|(?<=[A-Z]{3})(?=\d,\d{3})|(?<=[A-Z]\d)(?=\d{3},\d{3}(?!\d))|(?<=20\d\d)(?=\d{1,2}[MQH]|[QH]\d|20\d\d)|"
    r"(?<=\d)(?=[$€£¥₹])|(?<=\d [sVhmg])(?=\d)|(?<=[A-Z0-9]{2})(?=[A-Z][a-z]{3})"
)
_INSIDE_WORD = re.compile(r"\b(?:Mc|Mac|De|Le|La|Van|Di|Von|(?<!\d )(?<!/)[A-Za-z])$")


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: its span in the text."""

    start: int
    end: int


def _trim(text: str, start: int, end: int) -> Cell:
    while start < end and text[start] in " \t|":
        start += 1
    while end > start and text[end - 1] in " \t|":
        end -= 1
    return Cell(start, end)


def _pipe_cells(text: str, start: int, end: int, sign: str = "|") -> list[Cell]:
    inner = _trim(text, start, end)
    cells, begin = [], inner.start
    while True:
        bar = text.find(sign, begin, inner.end)
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


def seam_cells(text: str, start: int, end: int) -> list[Cell]:
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


def pipe_rows(text: str, lines: Lines, index: int) -> tuple[list[list[Cell]], int]:
    """Rows parted by pipes, and how many lines they take."""
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


def semicolon_rows(text: str, lines: Lines, index: int) -> tuple[list[list[Cell]], int]:
    """Rows parted by semicolons, as many in each line, and how many lines they take."""
    rows: list[list[Cell]] = []
    width = text.count(";", *lines[index])
    for start, end in lines[index:]:
        if width < 2 or text.count(";", start, end) != width or text[end - 1] in ".:!?":
            break
        rows.append(_pipe_cells(text, start, end, ";"))
    return rows, len(rows)


def gap_rows(text: str, lines: Lines, index: int) -> tuple[list[list[Cell]], int]:
    """Rows parted by tabs, dots or two spaces and more, and how many lines they take; list items are none."""
    rows: list[list[Cell]] = []
    used = 0
    single = _tab_rows(text, lines, index)
    for start, end in lines[index:]:
        if single and len(rows) == len(single):
            break
        if not any(text.find(gap, start, end) >= 0 for gap in ("\t", "  ", "....")):
            if rows and _RULE.fullmatch(text, start, end):
                used += 1
                continue
            break
        cells = single[len(rows)] if single else _gap_cells(text, start, end)
        if _BULLET.match(text, start, end):
            break
        if len(cells) < 2 or (rows and abs(len(cells) - len(rows[-1])) > 2):
            break
        used += 1
        rows.append(cells)
    return rows, used


def _tab_rows(text: str, lines: Lines, index: int) -> list[list[Cell]]:
    """Rows parted at each tab, empty cells among them, if they all are as wide as the first one says."""
    rows: list[list[Cell]] = []
    for start, end in lines[index:]:
        if text.find("\t", start, end) < 0 or _BULLET.match(text, start, end):
            break
        cells, begin = [], start
        while (tab := text.find("\t", begin, end)) >= 0:
            cells.append(_trim(text, begin, tab))
            begin = tab + 1
        rows.append([*cells, _trim(text, begin, end)])
    if len(rows) < 2:
        return []
    width = max(map(len, rows))
    empty = any(cell.end <= cell.start for row in rows for cell in row)
    return rows if empty and width - len(rows[0]) in (0, 1) else []


def seam_rows(text: str, lines: Lines, index: int) -> tuple[list[list[Cell]], int]:
    """Rows of a flattened table: at least three lines in a row whose cells meet without a space."""
    rows: list[list[Cell]] = []
    for start, end in lines[index:]:
        if end - start > 240 or text[end - 1] in ".;!?" or text[start] in "•*-–":
            break
        cells = seam_cells(text, start, end)
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


NUMBER = r"[(+\-−–~<>≤≥≈]{0,2}(?:US)?[$€£¥₹]?\d[\d.,]*(?:%|[a-z]{1,3})?[)+*]?|[—–-]|n/a"
"""A cell of one figure, or of the sign that there is none."""
_TRAILING = re.compile(rf"(?P<name>\S.*?\S)(?P<cells>(?: (?:{NUMBER}))+)$", re.IGNORECASE)
PERIOD_HEAD = re.compile(
    r"(?:[QH][1-4] ?(?:FY ?)?(?:20)?\d\d|[1-4][QH] ?(?:20)?\d\d|FY ?(?:20)?\d\d(?:[-/]\d\d)?|"
    r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?(?:[- ](?:19|20)?\d\d)?|(?:19|20)\d\d|\d{1,2}M ?\d\d|"
    r"YTD|YoY|MoM|QoQ|Y/Y|M/M|Change|Share|Total|%)(?![A-Za-z])",
)
"""The head of a column that names its period or kind of figure."""


def trailing_rows(text: str, lines: Lines, index: int) -> tuple[list[list[Cell]], int]:
    """Rows whose cells are parted by single spaces: a head of periods, then lines of a name and as many figures."""
    begin, end = lines[index]
    heads = [match.span() for match in PERIOD_HEAD.finditer(text, begin, end)]
    while heads and text[heads[-1][1] : end].strip():
        heads.pop()
    # The heads are those at the end of the line, one after the other.
    tail = [heads[-1]] if heads and heads[-1][1] == end else []
    while tail and len(tail) < len(heads) and text[heads[-len(tail) - 1][1] : tail[0][0]].isspace():
        tail.insert(0, heads[-len(tail) - 1])
    if len(tail) < 2:
        return [], 0
    rows: list[list[Cell]] = []
    for start, stop in lines[index + 1 :]:
        found = _TRAILING.match(text, start, stop)
        if found is None or found.end() != stop:
            break
        cells = words_in(text, found.start("cells"), stop)
        if len(cells) != len(tail) or is_number(text, Cell(*found.span("name"))):
            break
        rows.append([Cell(*found.span("name")), *cells])
    if len(rows) < 2:
        return [], 0
    corner = [_trim(text, begin, tail[0][0])] if text[begin : tail[0][0]].strip() else []
    return [[*corner, *(Cell(a, b) for a, b in tail)], *rows], len(rows) + 1


_WORD = re.compile(r"\S+")


def words_in(text: str, start: int, end: int) -> list[Cell]:
    """The words between two places, as cells."""
    return [Cell(*match.span()) for match in _WORD.finditer(text, start, end)]


_ALONE = re.compile(rf"(?:{NUMBER})(?: ?(?:%|[A-Za-z]{{1,4}}))?$", re.IGNORECASE)
_LONGEST = 42
"""Characters that a line may have to be a cell."""


def is_number(text: str, cell: Cell) -> bool:
    """Whether a cell is a figure, with no more than a short unit."""
    return _ALONE.match(text, cell.start, cell.end) is not None


def line_rows(text: str, lines: Lines, index: int) -> tuple[list[list[Cell]], int]:
    """Rows of which each cell has a line of its own: heads, then again and again a name and as many figures."""
    if lines[index][1] - lines[index][0] > _LONGEST:
        return [], 0
    short: list[Cell] = []
    numbers: list[bool] = []

    def reaches(count: int) -> bool:
        """Whether so many lines from here on can be cells."""
        while len(short) < count:
            if index + len(short) >= len(lines):
                return False
            start, end = lines[index + len(short)]
            if end - start > _LONGEST or text[end - 1] in ".:;!?" or text[start] in "•*":
                return False
            short.append(Cell(start, end))
            numbers.append(is_number(text, short[-1]))
        return True

    if not reaches(6) or numbers[0]:
        return [], 0
    for width in range(2, 9):
        count = 1
        while reaches((count + 1) * width) and not numbers[count * width]:
            if not all(numbers[count * width + 1 : (count + 1) * width]):
                break
            count += 1
        heads = zip(numbers[:width], short[:width], strict=False)
        if count >= (4 if width == 2 else 3) and not any(
            number and not PERIOD_HEAD.fullmatch(text, cell.start, cell.end) for number, cell in heads
        ):
            return [short[at : at + width] for at in range(0, count * width, width)], count * width
    return [], 0
