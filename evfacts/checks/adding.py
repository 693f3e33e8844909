"""What sums have in common: words of totals, how coarse digits are, and periods that follow each other."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from evfacts.checks.facts import Fact, same_period, same_scope, status_group

_TOTAL = re.compile(
    r"\b(?:total\w*|altogether|together|in all|all told|all in|overall|combined|in sum|sums?|adds? up|adding up"
    r"|made up|comprising|consist\w*|of which|split|divided|broken down|breakdown|added|adding|accounts? for"
    r"|accounted for|remain\w*|in the end|comes? to|came to|makes?|all \w+|as a whole|hence|thus|respectively"
    r"|namely|the rest|brings?|bringing|others?|plus|aggregate|grand)\b"
    r"|:|^of (?=\W{0,2}\w{0,3}[$€£₹]?\d)|^of (?:the|its|these)\b",
    re.IGNORECASE,
)
ROW_TOTAL = re.compile(
    r"^\W*(?:grand |sub-?)?(?:total|totals|all\b|together|sum|overall|altogether|market|industry|world|combined)",
    re.IGNORECASE,
)
SPLIT = re.compile(
    r"\b(?:total\w*|altogether|in all|all told|made up|split|divided|broken down|add\w* up|consist\w*|compris\w*)\b",
    re.IGNORECASE,
)
OF_TOTAL = re.compile(
    r"\b(?:of (?:the|this|that) (?:total|sum|amount|pot|budget|money)|of (?:which|it|these|those|them))\b",
    re.IGNORECASE,
)
_RATIOS = frozenset({"percent", "percentage_point", "times", "date"})


@lru_cache(maxsize=4096)
def cued_by(sentence: str) -> bool:
    """Whether a sentence speaks of a total or of parts."""
    return _TOTAL.search(sentence) is not None


def grain(fact: Fact) -> float:
    """The unit of the last digit that is not zero."""
    size, unit = abs(fact.value), fact.strict_high - fact.strict_low or 1.0
    while unit < size and abs(round(size / (unit * 10)) * unit * 10 - size) < unit * 1e-6:
        unit *= 10
    return unit


def within(part: Fact, total: Fact) -> bool:
    """Whether a part's period lies in the total's."""
    a, b = part.claim, total.claim
    return (
        a.period_start is not None
        and a.period_end is not None
        and b.period_start is not None
        and b.period_end is not None
        and b.period_start <= a.period_start
        and a.period_end <= b.period_end
    )


def chains(total: Fact, kin: Sequence[Fact]) -> Iterator[tuple[Fact, ...]]:
    """Facts of the same kind whose periods follow each other and fill the total's."""
    if total.claim.period_start is None or total.claim.period_end is None or total.claim.unit in _RATIOS:
        return
    by_start: dict[dt.date, list[Fact]] = {}
    for fact in kin:
        if (
            within(fact, total)
            and not same_period(fact, total)
            and fact.company == total.company
            and fact.product == total.product
            and same_scope(fact, total)
            and status_group(fact.claim) == status_group(total.claim)
            and not fact.claim.superseded
        ):
            assert fact.claim.period_start is not None
            by_start.setdefault(fact.claim.period_start, []).append(fact)
    chains: list[tuple[Fact, ...]] = [(fact,) for fact in by_start.get(total.claim.period_start, ())]
    for _ in range(12):
        grown: list[tuple[Fact, ...]] = []
        for chain in chains[:20]:
            end = chain[-1].claim.period_end
            assert end is not None
            if end == total.claim.period_end:
                if len(chain) > 1:
                    yield chain
                continue
            grown += [(*chain, fact) for fact in by_start.get(end + dt.timedelta(days=1), ())]
        chains = grown


def exact(parts: Sequence[Fact], total: Fact) -> float:
    """How far a sum of printed figures may be from their printed total."""
    return sum((part.strict_high - part.strict_low) / 2 for part in (*parts, total))


def shown(parts: Sequence[Fact]) -> str:
    """The parts as a sum in words."""
    return " + ".join(part.claim.text for part in parts)
