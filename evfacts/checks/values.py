"""When values agree: intervals of digits, ranges, bounds; and clusters of values that do."""

from __future__ import annotations

from collections.abc import Hashable, Iterable

from evfacts.checks.facts import Fact, overlap

_NARROW = 1.5  # a range of at most this ratio still says what a point inside it says
_LOOSE = 0.05  # "over 50,000" agrees with 50,129


def key_of(fact: Fact) -> tuple[Hashable, ...]:
    """What two facts share if they are about one thing, their period and status apart."""
    return (fact.company, fact.product, fact.metric, fact.role, fact.unit)


def clusters(facts: Iterable[Fact]) -> list[list[Fact]]:
    """Facts with values that agree, by ascending value: the intervals of a cluster have a common point.

    Ranges agree if both their ends do; a point inside a narrow range agrees with it.
    """
    found: list[list[Fact]] = []
    common: list[tuple[float, float]] = []
    ranges: list[list[Fact]] = []
    for fact in sorted(facts, key=lambda fact: (fact.value, fact.claim.doc_id, fact.start, fact.claim.claim_id)):
        if fact.bound == "range":
            home = next((group for group in ranges if _same_ends(group[0], fact)), None)
            if home is None:
                ranges.append([fact])
            else:
                home.append(fact)
            continue
        low, high = reach(fact)
        if found and overlap(low, high, *common[-1]):
            found[-1].append(fact)
            common[-1] = (max(low, common[-1][0]), min(high, common[-1][1]))
        else:
            found.append([fact])
            common.append((low, high))
    for group in ranges:
        low, high = group[0].low, group[0].high
        inside = [at for at, (least, most) in enumerate(common) if low <= least and most <= high]
        if len(inside) == 1 and low > 0 and high <= _NARROW * low:
            found[inside[0]] += group
        else:
            found.append(group)
    return found


def _same_ends(one: Fact, other: Fact) -> bool:
    return all(
        overlap(mine[1], mine[2], yours[1], yours[2]) for mine, yours in zip(one.bounds(), other.bounds(), strict=True)
    )


def agree(one: Fact, other: Fact) -> bool:
    """Whether two values agree within what their digits state."""
    if one.bound == other.bound == "range":
        return _same_ends(one, other)
    return overlap(*reach(one), *reach(other))


def reach(fact: Fact) -> tuple[float, float]:
    """The interval within which another value agrees: the digits; a range; beyond a bound 5 percent."""
    if fact.bound == "range":
        return fact.low, fact.high
    if fact.bound == "from":
        return fact.low, fact.value + _LOOSE * abs(fact.value)
    if fact.bound == "to":
        return fact.value - _LOOSE * abs(fact.value), fact.high
    inset = 0.001 * (fact.high - fact.low)  # 3,300 and 3,400 touch at 3,350, but they do not agree
    return fact.low + inset, fact.high - inset
