"""Rows of a table that a scraper has put into a single line: heads, then again and again a name and its figures."""

from __future__ import annotations

from evfacts.sections.spaced_rows import HEAD_NOUNS, best_heads, words_of
from evfacts.sections.table_rows import Cell, Lines, is_number, seam_cells

_LEAST = 3
"""Rows that make a table of one line, its heads aside."""
_NAME = 4
"""Words that a name may have."""
_LONGEST = 1500
"""Characters that such a line may have."""


def one_line_rows(text: str, lines: Lines, index: int) -> tuple[list[list[Cell]], int]:
    """Rows of a table in one line, its cells a space apart or run together."""
    start, end = lines[index]
    if end - start > _LONGEST or (not text[end - 1].isdigit() and text[end - 1] not in "%)"):
        return [], 0
    rows = _spaced(text, start, end) or _joined(text, start, end)
    return (rows, 1) if rows else ([], 0)


def _runs(text: str, cells: list[Cell]) -> tuple[list[list[Cell]], list[list[Cell]]]:
    """The cells in turn: words and figures, words and figures; empty where they do not end with figures."""
    words: list[list[Cell]] = []
    figures: list[list[Cell]] = []
    for cell in cells:
        if is_number(text, cell):
            if not words:
                return [], []
            if len(figures) < len(words):
                figures.append([])
            figures[-1].append(cell)
        else:
            if len(figures) == len(words):
                words.append([])
            words[-1].append(cell)
    return (words, figures) if len(words) == len(figures) else ([], [])


def _spaced(text: str, start: int, end: int) -> list[list[Cell]]:
    """Cells one space apart; the words before the first figures are heads and the first name."""
    words, figures = _runs(text, words_of(text, start, end))
    if len(figures) < _LEAST or any(len(run) != len(figures[0]) for run in figures) or len(figures[0]) < 2:
        return []
    if any(len(run) > _NAME or not _is_name(text, run) for run in words[1:]):
        return []
    best: tuple[float, list[Cell], int] | None = None
    for size in range(1, _NAME + 1):
        head, name = words[0][:-size], words[0][-size:]
        found = best_heads(text, head, len(figures[0])) if head and _is_name(text, name) else None
        if found is not None and (best is None or found[0] > best[0]):
            best = found[0], found[1], size
    if best is None:
        return []
    words[0] = words[0][-best[2] :]
    names = [Cell(run[0].start, run[-1].end) for run in words]
    return [best[1], *([name, *run] for name, run in zip(names, figures, strict=True))]


def _is_name(text: str, words: list[Cell]) -> bool:
    """Whether words may be a name: capitals or digits first, and none that heads columns."""
    return all(
        (text[word.start].isupper() or text[word.start].isdigit())
        and text[word.start : word.end].lower() not in HEAD_NOUNS
        for word in words
    )


def _joined(text: str, start: int, end: int) -> list[list[Cell]]:
    """Cells that run together, parted at their seams."""
    words, figures = _runs(text, seam_cells(text, start, end))
    if len(figures) < _LEAST or any(len(run) != len(figures[0]) for run in figures):
        return []
    width = len(figures[0])
    if any(len(run) != 1 for run in words[1:]) or len(words[0]) not in (width + 1, width + 2):
        return []
    return [words[0][:-1], *([run[-1], *cells] for run, cells in zip(words, figures, strict=True))]
