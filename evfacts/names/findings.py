"""What the rules for unlisted names share: what is taken already, what a word is, and repetition."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache

from evfacts.lexicons.naming import Naming, load_naming
from evfacts.names.cues import CODE, COMPOUND, NOT_CODE, RUN
from evfacts.names.document import Document


@dataclass(frozen=True, slots=True)
class Known:
    """A mention that is already decided."""

    start: int
    end: int
    label: str
    id: str | None = None
    body: bool = False


@dataclass(frozen=True, slots=True)
class Unlisted:
    """A name found by rule.

    Attributes:
        canonical: fullest form in the text; empty for a longer form of the known mention at `base`.
        base: start of the known mention that this one extends ('NIO' of 'NIO Power'), if any.
        maker: company id of the maker named right before a product.
    """

    start: int
    end: int
    label: str
    canonical: str
    kind: str | None = None
    base: int | None = None
    maker: str | None = None
    body: bool = False


@dataclass(frozen=True, slots=True)
class _Form:
    """How one surface form of an unlisted name is read wherever it is repeated."""

    label: str
    canonical: str
    kind: str | None = None
    maker: str | None = None


class Findings:
    """The names of one document that are known or were found by rule so far."""

    def __init__(self, document: Document, known: list[Known]) -> None:
        self.document = document
        self.known = known
        self.found: list[Unlisted] = []
        self.naming: Naming = load_naming()
        self._starts = [item.start for item in known]
        self._forms: dict[str, _Form] = {}

    @cached_property
    def segments(self) -> list[tuple[int, int]]:
        """Stretches of capitalised words between generic ones."""
        return [
            segment
            for match in RUN.finditer(self.document.folded)
            if not self._is_known(match.start(), match.end())
            for segment in self._split(match.start(), match.group())
        ]

    def covering(self, start: int, end: int) -> Known | None:
        """The last known mention that overlaps a stretch."""
        index = bisect_left(self._starts, end) - 1
        if index >= 0 and self.known[index].end > start:
            return self.known[index]
        return None

    def _is_known(self, start: int, end: int) -> bool:
        index = bisect_left(self._starts, start + 1) - 1
        return index >= 0 and self.known[index].end >= end

    def taken(self, start: int, end: int) -> bool:
        """Whether a known or found name overlaps a stretch."""
        return self.covering(start, end) is not None or any(f.start < end and start < f.end for f in self.found)

    def has_form(self, printed: str) -> bool:
        """Whether a surface form was found already."""
        return printed in self._forms

    def plain(self, word: str) -> bool:
        """Whether a capitalised word is no name in itself: generic, a nationality, a place."""
        return is_plain(word)

    def firm(self, word: str) -> bool:
        """Whether a word may end a company's name."""
        return word in self.naming.firm_words or word in self.naming.firm_words_weak

    def _split(self, start: int, run: str) -> Iterator[tuple[int, int]]:
        begin = stop = -1
        for word in run.split(" "):
            describes = "-" in word and COMPOUND.fullmatch(word) is not None and not word[0].islower()
            if not describes and (not is_plain(word) or (begin >= 0 and self.firm(word.lower()))):
                begin, stop = begin if begin >= 0 else start, start + len(word)
            elif begin >= 0:
                yield begin, stop
                begin = -1
            start += len(word) + 1
        if begin >= 0:
            yield begin, stop

    def add(
        self,
        start: int,
        end: int,
        label: str,
        kind: str | None = None,
        *,
        base: int | None = None,
        maker: str | None = None,
    ) -> None:
        """Take a stretch as a name, and its form wherever it is repeated."""
        printed = self.document.text[start:end]
        if "." in printed and not re.fullmatch(r"[\w&'-]+(?:\.[\w&'-]+)?(?: .*)?", printed):
            return
        if len(printed) < 2 or (label == "COMPANY" and len(printed) < 3 and not printed.isupper()):
            return
        self.found.append(Unlisted(start, end, label, printed, kind, base, maker))
        self._forms.setdefault(printed, _Form(label, printed, kind, maker))

    def extend(self, start: int, end: int, base: int) -> None:
        """Take a stretch as a longer form of the known company at `base`."""
        self.found.append(Unlisted(start, end, "COMPANY", "", None, base))

    def add_form(self, printed: str, canonical: str) -> None:
        """Let another form of a company be found ('CESL')."""
        self._forms.setdefault(printed, _Form("COMPANY", canonical))

    def add_short_forms(
        self, printed: str, canonical: str, unless: Callable[[str], bool] = lambda short: False
    ) -> None:
        """Let the short forms of a company be found ('Amara Raja' of 'Amara Raja Batteries').

        Forms for which `unless` is true are left out: the lexicon has them, with conditions of its own.
        """
        for short in self._short_forms(printed):
            if unless(short):
                continue
            form = self._forms.get(short)
            if form is None or form.canonical == short:
                self._forms[short] = _Form("COMPANY", canonical)

    def _short_forms(self, name: str) -> Iterator[str]:
        words = name.split(" ")
        while len(words) > 1 and (self.firm(words[-1].lower()) or words[-1].lower() in self.naming.extensions):
            words = words[:-1]
            short = " ".join(words)
            if len(short) > 2 and not self.plain(short) and short.lower() not in self.naming.weak_nouns:
                yield short

    def repeat(self) -> None:
        """Find every form again in the whole text."""
        for printed, form in list(self._forms.items()):
            if form.label == "COMPANY":
                self.add_short_forms(printed, form.canonical)
        self.found = [
            replace(item, canonical=self._forms[item.canonical].canonical) if item.canonical in self._forms else item
            for item in self.found
        ]
        for printed in sorted(self._forms, key=lambda text: (-len(text), text)):
            form = self._forms[printed]
            for start, end in occurrences(self.document.text, printed):
                if not self.taken(start, end) and not (form.label == "COMPANY" and self._goes_on(end)):
                    self.found.append(Unlisted(start, end, form.label, form.canonical, form.kind, None, form.maker))

    def _goes_on(self, end: int) -> bool:
        """Whether an unknown capitalised word follows in plain text, so that the name is another, longer one."""
        folded = self.document.folded
        if folded[end : end + 1] != " " or not folded[end + 1 : end + 2].isupper():
            return False
        if self.document.line_case(end) != "plain" or self.covering(end + 1, end + 2) is not None:
            return False
        match = re.match(r"[A-Za-z0-9-]+", folded[end + 1 : end + 30])
        return match is not None and match.group().isalpha() and not self.plain(match.group())


def is_of_office(document: Document, start: int) -> bool:
    """Whether a name ends that of a ministry or department: "Ministry of Heavy Industries"."""
    of_start, of = document.word_before(start)
    return of == "of" and document.word_before(of_start)[1].lower() in load_naming().body_words


@lru_cache(maxsize=8192)
def is_plain(word: str) -> bool:
    """Whether a capitalised word is no name in itself: generic, a nationality, a place."""
    naming = load_naming()
    if "-" in word and all(is_plain(part) for part in word.split("-") if part):
        return True
    if word.endswith("s") and word[:-1] in naming.nationalities:
        return True
    low = word.lower().rstrip(".")
    return low in naming.generic or word in naming.nationalities or low in naming.places


@lru_cache(maxsize=8192)
def is_code(word: str) -> bool:
    """Whether a word has letters and digits together, as models are called ('EX30')."""
    return CODE.fullmatch(word) is not None


@lru_cache(maxsize=8192)
def is_no_code(word: str) -> bool:
    """Whether letters and digits are no model: quarters, voltages, chemistries."""
    return NOT_CODE.fullmatch(word) is not None


def words_of(folded: str, start: int, end: int) -> list[tuple[int, int]]:
    """Offsets of the words between two places, which single spaces part."""
    words = []
    while True:
        space = folded.find(" ", start, end)
        if space < 0:
            words.append((start, end))
            return words
        words.append((start, space))
        start = space + 1


def occurrences(text: str, printed: str) -> Iterator[tuple[int, int]]:
    """Where a surface stands at word edges; a plural s may follow it."""
    start = text.find(printed)
    while start >= 0:
        end = start + len(printed)
        before, after = text[start - 1 : start] if start else "", text[end : end + 2]
        if not (before.isalnum() or before in {"&", "-", "_"}) and (
            not after[:1].isalnum() or (after[0] == "s" and not after[1:].isalnum())
        ):
            yield start, end
        start = text.find(printed, end)
