"""The words around the runs of a document, as the model sees them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from evfacts.lexicons.naming import Naming, load_naming
from evfacts.names.document import Document
from evfacts.names.tagger.words import mark
from evfacts.schema import Name

_WORDS = re.compile(r"[^\W\d_][\w&'+-]*|[$€£¥₹]?\d[\d.,]*|\n|[^\w\s]")
_APPOSED = re.compile(
    r"(?:, | \(|, \(| [–—-]+ )(?:a|an|the|one of|its|their|whose|which|now|maker|owner|operator) ([^,.;:()\n]{0,60})"
)
_LOWER = re.compile(r"[a-z]+(?:-[a-z]+)*")
_WINDOW = 60
_BREAK = "<br>"
_CUT = "<cut>"
"""Stands for a piece of text that a known name may reach into."""


class Around:
    """What stands before and after a place of a document, a known name counting as one word."""

    def __init__(self, document: Document, names: Sequence[Name]) -> None:
        self.document = document
        self.names = names
        self.naming: Naming = load_naming()
        self._starts = [name.start for name in names]
        self._named: dict[int, str] = {}

    def before(self, start: int) -> tuple[str, str, str]:
        """The three words before a place, nearest first."""
        low = max(0, start - _WINDOW)
        index = bisect_left(self._starts, start) - 1
        free = self.names[index].end if index >= 0 else 0
        # A space parts words, so that each piece is cut as in the whole; four pieces are enough most times.
        pieces = self.document.folded[max(low, free) : start].rsplit(" ", 4)
        if free > low:
            pieces[0] = _CUT
        marks: list[str] = []
        for piece in reversed(pieces):
            if piece is _CUT:
                return _three(self._marks_before(low, start, index))
            if piece.isalpha():
                marks.append(mark(piece))
            elif piece:
                for word in reversed(_WORDS.findall(piece)):
                    if word == "\n":
                        return _three([*marks, _BREAK])
                    marks.append(mark(word))
            if len(marks) > 2:
                break
        return _three(marks)

    def _marks_before(self, low: int, start: int, index: int) -> list[str]:
        """The same where a known name is one of them, the last name before `start` being that of `index`."""
        names, starts = self.names, self._starts
        marks: list[str] = []
        last: Name | None = None
        for match in reversed(list(_WORDS.finditer(self.document.folded, low, start))):
            begin, end = match.span()
            while index >= 0 and starts[index] >= end:
                index -= 1
            name = names[index] if index >= 0 and names[index].end > begin else None
            if name is not None and name is last:
                continue
            last = name
            word = match.group()
            if word == "\n":
                marks.append(_BREAK)
                break
            marks.append(_told(name) if name is not None else mark(word))
            if len(marks) == 3:
                break
        return marks

    def after(self, end: int) -> tuple[str, str, str]:
        """The three words after a place, nearest first."""
        folded = self.document.folded
        at, marks = end, list[str]()
        if folded.startswith(("'s ", "' "), end):
            at, marks = end + (3 if folded[end + 1] == "s" else 2), ["'s"]
        limit = end + _WINDOW
        index = bisect_left(self._starts, at)
        free = self._starts[index] if index < len(self._starts) else limit
        if index and self.names[index - 1].end > at:
            free = at
        pieces = folded[at : min(limit, free)].split(" ", 4)
        if free < limit:
            pieces[-1] = _CUT
        for piece in pieces:
            if piece is _CUT:
                return _three([*marks[: at > end], *self._marks_after(at, limit)])
            if piece.isalpha():
                marks.append(mark(piece))
            elif piece:
                for word in _WORDS.findall(piece):
                    if word == "\n":
                        return _three(marks)
                    marks.append(mark(word))
            if len(marks) > 2:
                break
        return _three(marks)

    def _marks_after(self, at: int, limit: int) -> list[str]:
        """The same where a known name is one of them."""
        names, starts = self.names, self._starts
        marks: list[str] = []
        last: Name | None = None
        index, count = bisect_left(starts, at) - 1, len(starts)
        for match in _WORDS.finditer(self.document.folded, at, limit):
            begin, stop = match.span()
            while index + 1 < count and starts[index + 1] < stop:
                index += 1
            name = names[index] if index >= 0 and names[index].end > begin else None
            if name is not None and name is last:
                continue
            last = name
            word = match.group()
            if word == "\n":
                break
            marks.append(_told(name) if name is not None else mark(word))
            if len(marks) == 3:
                break
        return marks

    def apposition(self, end: int) -> str | None:
        """What ', a maker of' or '(a scooter' right after makes of a name."""
        naming = self.naming
        match = _APPOSED.match(self.document.folded, end)
        if match is None:
            return None
        for word in _LOWER.findall(match.group(1)):
            if word in naming.people:
                return "person"
            if word in naming.firm_cues or word in naming.company_nouns:
                return "firm"
            if word in naming.sites:
                return "site"
            if word in naming.vehicle_nouns:
                return "vehicle"
        return "whose" if match.group().lstrip(" ,(").startswith(("whose", "which")) else "other"

    def named(self, offset: int) -> str:
        """The labels of the known names in the sentence of `offset`: where there are some, others are less needed."""
        begin = self.document.sentence_start(offset)
        labels = self._named.get(begin)
        if labels is None:
            low = bisect_left(self._starts, begin)
            high = bisect_left(self._starts, self.document.sentence_end(offset))
            here = {name.label for name in self.names[low:high] if name.kind != "body"}
            labels = self._named[begin] = "+".join(sorted(here)) or "none"
        return labels


def _told(name: Name) -> str:
    return "<B>" if name.kind == "body" else f"<{name.label[0]}>"


def _three(marks: list[str]) -> tuple[str, str, str]:
    first, second, third = [*marks, _BREAK, _BREAK, _BREAK][:3]
    return first, second, third
