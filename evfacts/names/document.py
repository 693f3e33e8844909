"""A text prepared for name matching: folded letters, and what a capital means at a place."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right

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

_DATELINE = re.compile(
    r"(?:^|\n)[ \t]*(?:[A-Z][A-Z .,/'-]{2,}|\(?[A-Z][^\n]{0,40}\d{4}\)?|[A-Z][\w ]{2,20}|"
    r"[^\n]{0,40}\([A-Z][\w ]+\)) ?(?:—|–|--|-) +"
)
_SENTENCE_END = re.compile(r"[.!?:;…](?:[\"'”’)\]]*)\s+|\n+[ \t]*|\||\t|[•●▪◦]\s*")
_ABBREVIATION = re.compile(
    r"(?:\b(?:Inc|Corp|Ltd|Co|Cos|Mr|Mrs|Ms|Dr|St|No|vs|Rs|approx|est|Pvt|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|[A-Z]))$"
)
_OPENERS = " \t\"'“”‘’([{*-–—_>#"


def fold_letters(text: str) -> str:
    """The text with accents, curly quotes and special spaces made plain, letter by letter (same length)."""
    return text if text.isascii() else text.translate(_FOLD)


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
        self._sentences: list[int] | None = None
        self._lines: dict[int, str] = {}

    @property
    def sentence_starts(self) -> list[int]:
        """Offsets at which a sentence, list item, table cell or line starts, ascending."""
        if self._sentences is None:
            starts = [0]
            for match in _SENTENCE_END.finditer(self.text):
                if match.group()[0] == "." and _ABBREVIATION.search(
                    self.text, max(0, match.start() - 8), match.start()
                ):
                    continue
                starts.append(match.end())
            starts.extend(match.end() for match in _DATELINE.finditer(self.text))
            self._sentences = sorted(set(starts))
        return self._sentences

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


def _case(line: str) -> str:
    words = _WORD.findall(line[:400])
    long = [word for word in words if len(word) > 3]
    if len(words) < 3 or not long:
        return "plain"
    capital = sum(map(str.isupper, [word[0] for word in long]))
    if capital < 0.75 * len(long):
        return "plain"
    if sum(map(str.isupper, words)) >= 0.8 * len(words):
        return "upper"
    return "title" if len(long) >= 3 and capital >= 0.75 * len(long) else "plain"
