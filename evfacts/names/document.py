"""A text prepared for name matching: folded letters, and what a capital means at a place."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from functools import cached_property, lru_cache
from typing import Any

_SPECIAL = {
    **dict.fromkeys(map(ord, "‘’ʼ"), "'"),
    **dict.fromkeys(map(ord, "‐‑‒\u00ad"), "-"),
    **dict.fromkeys(map(ord, "\u00a0\u202f\u2009"), " "),
    **{ord(a): b for a, b in zip("ØøĐđıŁł", "OoDdiLl", strict=True)},
}
_FOLD = {
    code: base
    for code in (*range(0xC0, 0x250), *range(0x1E00, 0x1F00))
    if (base := unicodedata.normalize("NFKD", chr(code))[0]) != chr(code) and base.isascii()
} | _SPECIAL

_DATELINE = (
    r"[ \t]*(?:[A-Z][A-Z .,/'-]{2,}|\(?[A-Z][^\n]{0,40}\d{4}\)?|[A-Z][\w ]{2,20}|"
    r"[^\n]{0,40}\([A-Z][\w ]+\)) ?(?:—|–|--|-) +"
)
_FIRST_DATELINE = re.compile(_DATELINE)
_NEXT_DATELINE = re.compile("\n" + _DATELINE)
# What a match begins with is one set of characters, so that the search passes over the others quickly.
_SENTENCE_END = re.compile(
    r"[.!?:;…\n|\t•●▪◦](?:(?<=[.!?:;…])[\"'”’)\]]*\s+|(?<=\n)\n*[ \t]*|(?<=[|\t])|(?<=[•●▪◦])\s*)"
)
_SHORT = (
    "Inc|Corp|Ltd|Co|Cos|Mr|Mrs|Ms|Dr|St|No|vs|Rs|approx|est|incl|excl|resp|avg|Pvt|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|"
    "A|B|C|D|E|F|G|H|I|J|K|L|M|N|O|P|Q|R|S|T|U|V|W|X|Y|Z"
)
_ABBREVIATIONS = frozenset(_SHORT.split("|"))
_ABBREVIATION = re.compile(rf"\b(?:{_SHORT})$")
_LONGEST = 8
"""Characters before a full stop in which an abbreviation is looked for."""
_NOT_PLAIN = re.compile(r"[^\x00-\x7f]")
_OPENERS = " \t\"'“”‘’([{*-–—_>#"


def fold_letters(text: str) -> str:
    """The text with accents, curly quotes and special spaces made plain, letter by letter (same length)."""
    if text.isascii():
        return text
    # Few different ones stand in a text, and replacing one is far faster than translating every letter.
    for letter in set(_NOT_PLAIN.findall(text)):
        plain = _FOLD.get(ord(letter))
        if plain is not None:
            text = text.replace(letter, plain)
    return text


class Document:
    """A text with the questions that name matching asks of a place in it.

    Attributes:
        text: the text as given.
        folded: the same length, accents and typographic signs made plain.
        lowered: `folded` in lower case, the same length.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self.folded = fold_letters(text)
        lowered = self.folded.lower()
        if len(lowered) != len(text):
            lowered = "".join(low if len(low := letter.lower()) == 1 else letter for letter in self.folded)
        self.lowered = lowered
        self._lines: dict[int, str] = {}
        self.runs: tuple[object, Any] | None = None
        """Names, and the runs of capitalised words beside them (kept by `tagger.runs.find_runs`)."""

    @cached_property
    def sentence_starts(self) -> list[int]:
        """Offsets at which a sentence, list item, table cell or line starts, ascending."""
        text = self.text
        starts = {0}
        for match in _SENTENCE_END.finditer(text):
            begin, end = match.span()
            if text[begin] != "." or not _abbreviated(text, begin):
                starts.add(end)
        first = _FIRST_DATELINE.match(text)
        if first is not None:
            starts.add(first.end())
        starts.update([match.end() for match in _NEXT_DATELINE.finditer(text, first.end() if first else 0)])
        return sorted(starts)

    @cached_property
    def plain(self) -> bool:
        """Whether all letters and digits of `folded` are those of ASCII."""
        return self.folded.isascii() or not any(map(str.isalnum, set(_NOT_PLAIN.findall(self.folded))))

    def sentence_start(self, offset: int) -> int:
        """Where the sentence that holds `offset` starts."""
        starts = self.sentence_starts
        return starts[bisect_right(starts, offset) - 1]

    def sentence_end(self, offset: int) -> int:
        """Where the next sentence after `offset` starts, or the end of the text."""
        starts = self.sentence_starts
        index = bisect_right(starts, offset)
        return starts[index] if index < len(starts) else len(self.text)

    def line_case(self, offset: int) -> str:
        """Case of the line that holds `offset`: 'upper', 'title' or 'plain'."""
        start = self.text.rfind("\n", 0, offset) + 1
        if start not in self._lines:
            end = self.text.find("\n", start)
            self._lines[start] = _case(self.text[start : len(self.text) if end < 0 else end])
        return self._lines[start]

    def starts_sentence(self, offset: int) -> bool:
        """Whether only quotes, brackets or bullets stand between the sentence's start and `offset`."""
        return not self.text[self.sentence_start(offset) : offset].strip(_OPENERS)

    def telling(self, offset: int) -> bool:
        """Whether a capital at `offset` tells of a name: not where any word has one."""
        return self.line_case(offset) == "plain" and not self.starts_sentence(offset)

    def word_before(self, offset: int) -> tuple[int, str]:
        """(start, word) of the word before `offset` on the same line, or (offset, '').

        A comma, a hyphen, an opening quote or bracket may stand between.
        """
        folded, end = self.folded, offset
        if end and folded[end - 1] in '"“(':
            end -= 1
        if not end or folded[end - 1] not in " -":
            return offset, ""
        end -= 1
        if end and folded[end - 1] == ",":
            end -= 1
        start = max(folded.rfind(" ", 0, end), folded.rfind("\n", 0, end), folded.rfind("\t", 0, end)) + 1
        while start < end and folded[start] in "\"'“”([":
            start += 1
        if start >= end or not (folded[end - 1].isalnum() or folded[end - 1] == "+"):
            return offset, ""
        return start, folded[start:end]

    def word_after(self, offset: int) -> tuple[int, str]:
        """(end, word) of the word after `offset` with only a space, or a possessive, between; else (offset, '')."""
        match = _NEXT_WORD.match(self.folded, offset)
        return (match.end(1), match.group(1)) if match else (offset, "")


_NEXT_WORD = re.compile(r"(?:'s|s'|')? ([^\W_](?:[\w&'+/-]*[\w+])?)")
_WORD = re.compile(r"[^\W\d_]{2,}(?:'[a-z]+)?")
_SMALL_WORD = re.compile(r"(?<!\S)[a-z]{4,}(?=\s)")
_LOOKED_AT, _FEW = 400, 120
"""Characters of a line that tell its case, and those that tell it most times."""
_PERHAPS_CAPITAL = re.compile(r"[A-Z]|[^\x00-\x7f]")


def _case(line: str) -> str:
    line = line[:_LOOKED_AT]
    capitals = len(_PERHAPS_CAPITAL.findall(line))
    # Most lines are prose, which few words are enough to tell.
    if len(_SMALL_WORD.findall(line, 0, _FEW)) * 3 > capitals:
        return "plain"
    lower = len([word for word in line.split() if word.islower() and len(word) > 3 and word.isalpha()])
    if lower * 3 > capitals:
        return "plain"
    words = _WORD.findall(line)
    long = [word for word in words if len(word) > 3]
    if len(words) < 3 or not long:
        return "plain"
    capital = sum(map(str.isupper, [word[0] for word in long]))
    if capital < 0.75 * len(long):
        return "plain"
    if sum(map(str.isupper, words)) >= 0.8 * len(words):
        return "upper"
    return "title" if len(long) >= 3 and capital >= 0.75 * len(long) else "plain"


def _abbreviated(text: str, stop: int) -> bool:
    """Whether the full stop at `stop` ends an abbreviation."""
    begin = max(0, stop - _LONGEST)
    word = text[max(begin, text.rfind(" ", begin, stop) + 1) : stop]
    if word.isalnum():
        return word in _ABBREVIATIONS
    return _ABBREVIATION.search(text, begin, stop) is not None


@lru_cache(maxsize=2)
def document_of(text: str) -> Document:
    """The Document of a text, one for all who ask in turn."""
    return Document(text)
