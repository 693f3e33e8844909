"""Amounts printed beside each other as one fact in two units: "$1.13bn (£600m)", "435 miles, or 700 km"."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence

from evfacts.checks.facts import Fact, Sheet

_BOUND = (
    r"(?:about|around|roughly|approximately|approx\.?|some|nearly|almost|just|over|under|more than|less than|up to"
    r"|at least|at most|an estimated|close to|or so|c\.|ca\.|circa|or|i\.e\.|=|~|≈|equal to|equivalent to"
    r"|the equivalent of|worth|which is|that is|at|in|nominally|currently|now|then|a|the)"
)
_LEAD = re.compile(rf"[\s(]*(?:{_BOUND}[\s,]*)*[-–~≈+]?\s*$", re.IGNORECASE)
# words that set the amounts against each other: these are two facts, not one
_APART = re.compile(
    r"\b(?:from|versus|vs|against|compared|than|up|down|plus|minus|per cent|percent|after|before|of which|includ\w+"
    r"|and|to|last|previous|rise|fall|rose|fell|while|but|in \d{4}|year|net|each)\b|%|;",
    re.IGNORECASE,
)
_BRACKET = re.compile(r"(?P<head>[^()\[\];:]{0,45}?)[(\[](?P<lead>[^()\[\]]{0,40})$", re.DOTALL)
_LINK = re.compile(
    r"[\s,–—-]*(?:or|i\.e\.|=|≈|equal to|equals|equalling|equivalent to|the equivalent of|that is|which is"
    r"|which equals|translat\w+ to|convert\w* to|works out at|comes to|the same as|/)[\s,]*(?P<lead>[^()]{0,40})$",
    re.IGNORECASE,
)
_INSIDE = re.compile(r"\s*[,;/]\s*(?P<lead>(?:or |and )?[^(),;]{0,25})$", re.IGNORECASE)
_FIGURE = re.compile(r"(?<!per )(?<![A-Za-z])\d(?!\s?00 km)")  # another figure between the two breaks their bond
_DASH = re.compile(r"\s+[–—-]\s+(?:or |about |some )?")  # "22.8 million euros – $24.6 million – on new presses"
_DASH_END = re.compile(r"\s+[–—-]|[,.;]")
_LONGEST = 90
# "30,000 cars a month, or 360,000 a year"
_PER = re.compile(
    r"\s*(?:a|an|per|each|every|/)\s*(?:day|week|month|quarter|year|hour|annum|kwh|mwh|vehicle|car|unit|share)\b",
    re.IGNORECASE,
)


def _kind(gap: str) -> str | None:
    """'bracket' where the gap opens one for the second amount, 'link' where words equate them, 'inside' for a list."""
    if len(gap) > _LONGEST or _FIGURE.search(gap):
        return None
    gap = _PER.sub("", gap, count=1) if _PER.match(gap) else gap
    bracket = _BRACKET.match(gap)
    if bracket is not None and _LEAD.match(bracket["lead"]) and not _APART.search(bracket["head"]):
        return "bracket"
    link = _LINK.match(gap)
    if link is not None and _LEAD.match(link["lead"]):
        return "link"
    inside = _INSIDE.match(gap)
    if inside is not None and _LEAD.match(inside["lead"]):
        return "inside"
    if not gap.strip(" ,-–—/\t|") and ("/" in gap or "|" in gap or "\t" in gap):
        return "cell"
    return None


def appositions(sheet: Sheet, facts: Sequence[Fact]) -> Iterator[tuple[Fact, Fact]]:
    """Pairs of neighbours among `facts` that the text puts in apposition, in different units.

    Of three amounts in one bracket the second and third both restate the first.
    """
    roots: dict[int, Fact] = {}
    for left, right in itertools.pairwise(facts):
        if left.sentence != right.sentence or right.start - left.end > _LONGEST or right.start < left.end:
            continue
        gap = sheet.gap(left, right)
        if gap is None:
            if right.start - left.end <= 3 and left.unit != right.unit and sheet.sentences[left.sentence]:
                yield left, right
            continue
        kind = _kind(gap)
        if kind is None and _DASH.fullmatch(gap) and _DASH_END.match(sheet.after(right, 3)):
            kind = "link"
        if kind is None:
            continue
        root = roots.get(left.index)
        if kind in ("inside", "cell") and root is None:
            continue
        if kind in ("inside", "link") and root is not None and root.unit != right.unit:
            roots[right.index] = root
            yield root, right
        elif left.unit != right.unit:
            roots[right.index] = left
            yield left, right


def matched(first: Fact, second: Fact) -> list[tuple[tuple[float, float, float], tuple[float, float, float]]] | None:
    """The bounds of two facts side by side, unsigned, low with low; null where a range meets a point."""
    mine, yours = (sorted(_unsigned(bound) for bound in fact.bounds()) for fact in (first, second))
    if len(mine) != len(yours):
        return None
    return list(zip(mine, yours, strict=True))


def _unsigned(bound: tuple[float, float, float]) -> tuple[float, float, float]:
    value, low, high = bound
    return bound if value >= 0 else (-value, -high, -low)
