"""Where claims stand in their sentences, and which words of two sentences differ."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Iterator, Sequence

from evfacts.grammar.periods import find_periods
from evfacts.money import is_money
from evfacts.schema import Claim
from evfacts.views.markup import Mark, claim_tip

_WORD = re.compile(r"[^\W\d_]+|\d[\d.,]*\d|\d|[^\w\s]")
_ALIKE = 0.5


def kind_of(claim: Claim) -> str:
    """The kind of mark of a claim's words: money, period (of a dated event) or figure."""
    if claim.unit == "date":
        return "period"
    return "money" if is_money(claim) else "figure"


def claim_marks(claims: Sequence[Claim]) -> list[Mark]:
    """Marks of claims in the sentence that they share, whose place in the text they tell together.

    Where the words of a claim stand several times in it, and nothing tells which are meant, none is marked.
    """
    if not claims:
        return []
    sentence = claims[0].sentence
    starts: set[int] | None = None
    for claim in claims:
        possible = {claim.start - at for at in _places(sentence, claim.text)}
        starts = possible if starts is None else starts & possible
    if not starts and len(claims) > 1:  # the article says the same sentence twice
        return [mark for claim in claims for mark in claim_marks([claim])]
    if starts is None or len(starts) != 1:
        return []
    begin = starts.pop()
    return [
        Mark(claim.start - begin, claim.end - begin, kind_of(claim), claim_tip(claim), True, claim.claim_id)
        for claim in claims
    ]


def marks_by_claim(claims: Iterable[Claim]) -> dict[str, list[Mark]]:
    """The mark of each claim in its sentence, by claim_id; claims of one sentence help each other to their places."""
    found: dict[str, list[Mark]] = {}
    for group in by_sentence(claims):
        for mark in claim_marks(group):
            found.setdefault(mark.ref or "", []).append(mark)
    return found


def _places(sentence: str, text: str) -> Iterator[int]:
    """Where words stand in a sentence; "5" is not found in "25" or "5.5"."""
    if not text:
        return
    inside = re.compile(rf"(?<![\w])(?<!\d[.,]){re.escape(text)}(?!\w|[.,]\d)")
    found = [one.start() for one in inside.finditer(sentence)]
    yield from found or (one.start() for one in re.finditer(re.escape(text), sentence))


def by_sentence(claims: Iterable[Claim]) -> list[list[Claim]]:
    """Claims in groups that share an article and a sentence, in order of their first claims."""
    groups: dict[tuple[str, str], list[Claim]] = {}
    for claim in claims:
        groups.setdefault((claim.doc_id, claim.sentence), []).append(claim)
    return list(groups.values())


def differing_words(first: str, second: str) -> tuple[list[Mark], list[Mark]]:
    """Marks of the words in which two sentences differ; none where they have little in common.

    Letter case and blanks make no difference.
    """
    here, there = list(_WORD.finditer(first)), list(_WORD.finditer(second))
    matcher = difflib.SequenceMatcher(
        None, [one[0].casefold() for one in here], [one[0].casefold() for one in there], autojunk=False
    )
    if matcher.ratio() < _ALIKE:
        return [], []
    marks: tuple[list[Mark], list[Mark]] = [], []
    for kind, a, b, c, d in matcher.get_opcodes():
        if kind == "equal":
            continue
        for words, start, end, found in ((here, a, b, marks[0]), (there, c, d, marks[1])):
            if end > start:
                found.append(Mark(words[start].start(), words[end - 1].end(), "difference", "differs"))
    return marks


def period_words(claims: Sequence[Claim]) -> list[Mark]:
    """Marks, as differences, of the words in a sentence that name the periods of its claims."""
    wanted = {(claim.period_start, claim.period_end) for claim in claims}
    found = find_periods(claims[0].sentence, published=claims[0].published) if claims else ()
    return [
        Mark(one.start, one.end, "difference", "differs")
        for one in found
        if (one.period_start, one.period_end) in wanted
    ]
