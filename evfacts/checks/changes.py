"""Rises and falls: what a text states, what two values imply, and which two values a change may lie between."""

from __future__ import annotations

import math
from collections.abc import Iterator

from evfacts.checks.digits import ABOUT, figure, printed
from evfacts.checks.facts import (
    Fact,
    days,
    has_period,
    overlap,
    same_or_open,
    same_period,
    same_scope,
    status_group,
)

_WINDOW = 2  # sentences between the change and the values, where nothing but their measure binds them
_WORDS = 0.06  # "a third", "doubled", "half": how far off a word may be
_LENGTHS = 0.25
RATIOS = ("percent", "times")
# figures of a day: the lengths of their periods say nothing
_STOCKS = frozenset(
    {
        "share_price",
        "valuation",
        "inventory",
        "headcount",
        "stations",
        "chargers",
        "stores",
        "cash",
        "debt",
        "price",
        "battery_price",
        "capacity",
        "jobs",
        "stake",
        "models",
        "countries",
    }
)


_NEARBY = 24
"""Values nearest to a change among which its pairs are looked for, so that time grows with the text, not its cube."""


def pairs_of(change: Fact, values: list[Fact]) -> Iterator[tuple[Fact, Fact, tuple[int, ...]]]:
    """Old and new values that a change may connect, with the cost of believing it (lower is likelier)."""
    wanted = {"percentage_point": "percent"}.get(change.unit or "", None if change.unit in RATIOS else change.unit)
    close = change.group == "price"  # prices are also compared across makers
    near = [
        fact
        for fact in values
        if (wanted is None or fact.claim.unit == wanted)
        and (fact.unit not in ("percent", "percentage_point", "times") or wanted == "percent")
        and fact.group == change.group
        and (close or (same_or_open(fact.company, change.company) and same_or_open(fact.product, change.product)))
    ]
    if len(near) > _NEARBY:
        # A table or a run of hundreds of figures: what a change is of stands near it.
        near = sorted(
            sorted(near, key=lambda fact: abs(fact.start - change.start))[:_NEARBY], key=lambda fact: fact.index
        )
    for new in near:
        if (
            has_period(change)
            and has_period(new)
            and not same_period(change, new)
            and change.claim.period_end != new.claim.period_end
        ):
            continue
        if new.claim.superseded and not change.claim.superseded:
            continue
        for old in near:
            if old is new or old.unit != new.unit or not _comparable(old, new, change):
                continue
            yield old, new, _cost(change, old, new)


def _comparable(old: Fact, new: Fact, change: Fact) -> bool:
    """Whether the second value can be what became of the first."""
    spread = max(abs(change.sentence - old.sentence), abs(change.sentence - new.sentence))
    if old.claim.per != new.claim.per or not same_scope(old, new):
        return False
    if old.company != new.company or old.product != new.product:
        if old.metric != new.metric or old.group != "price" or spread > 1 or has_period(old) or has_period(new):
            return False
    elif old.metric != new.metric and change.sentence not in (old.sentence, new.sentence):
        return False
    if has_period(old) and has_period(new):
        first, last = old.claim.period_end or old.claim.period_start, new.claim.period_end or new.claim.period_start
        assert first is not None and last is not None
        if same_period(old, new):
            return spread <= _WINDOW and (
                old.claim.superseded
                or status_group(old.claim) != status_group(new.claim)
                or (not new.claim.superseded and status_group(old.claim) == "intent")
            )
        if first >= last:
            return False
        mine, yours = days(old), days(new)
        if old.metric in _STOCKS or old.unit == "percent":
            return spread <= 40
        if mine is not None and yours is not None and abs(math.log(mine / yours)) > _LENGTHS:
            return False
        return spread <= 40
    return spread <= _WINDOW


def _cost(change: Fact, old: Fact, new: Fact) -> tuple[int, ...]:
    spread = max(abs(change.sentence - old.sentence), abs(change.sentence - new.sentence))
    distance = abs(change.start - old.start) + abs(change.start - new.start)
    worded = printed(change.claim, change.value) is None
    return (
        spread,
        0 if old.company == new.company and old.product == new.product else 1,
        1 if worded else 0,
        0 if old.metric == new.metric == change.metric else 1,
        0 if has_period(old) and has_period(new) else 1,
        distance,
    )


def stated(change: Fact) -> tuple[float, float]:
    """The interval of a stated change: its digits; for a word ("halved", "a third") a little around it."""
    low, high = change.low, change.high
    worded = printed(change.claim, change.value) is None
    if worded and change.point:
        reach = _WORDS * abs(100 + change.value) if change.value > 0 else _WORDS * 50
        low, high = change.value - reach, change.value + reach
    if change.claim.approx == "~":
        reach = max(ABOUT * abs(change.value), 1.0)
        low, high = min(low, change.value - reach), max(high, change.value + reach)
    if change.bound == "from":  # who more than trebles says so, and not "more than doubled"
        return low, max(
            1.25 * low + 2, 1.45 * (100 + low) - 100
        ) if worded and change.unit == "percent" else 1.25 * abs(low) + 2
    if change.bound == "to":
        return high - 0.25 * abs(high) - 2, high
    return low, high


def implied_change(change: Fact, old: Fact, new: Fact) -> tuple[float, float, float] | None:
    """(value, low, high) of the change between two values, in the change's own unit."""
    if change.unit in RATIOS:
        if old.value == 0 or (old.value < 0) != (new.value < 0):
            return None
        ratios = [n / o for n in (new.low, new.high) for o in (old.low, old.high) if o]
        value = new.value / old.value
        if change.unit == "percent":
            return 100 * (value - 1), 100 * (min(ratios) - 1), 100 * (max(ratios) - 1)
        return value, min(ratios), max(ratios)
    return new.value - old.value, new.low - old.high, new.high - old.low


def holds(change: Fact, old: Fact, new: Fact, slack: float = 0.0) -> bool:
    """Whether a stated change fits two values; a loss that narrows may be signed either way."""
    implied = implied_change(change, old, new)
    if implied is None:
        return False
    low, high = stated(change)
    value, least, most = implied
    if change.unit in RATIOS:
        # rounded levels leave room; it must not become so much that anything fits
        room = max(0.6 if change.unit == "percent" else 0.06, 0.04 * abs(value))
        least, most = max(least, value - room), min(most, value + room)
    elif change.unit != "percentage_point":
        room = 0.04 * abs(value)
        least, most = max(least, value - room), min(most, value + room)
    low, high = low - slack, high + slack
    if overlap(least, most, low, high):
        return True
    if change.unit == "times" and overlap(least - 1, most - 1, low, high):
        return True
    # "80 million less" of a loss, "RM18,000 cheaper": the sign is a matter of view; or the verb was missed
    mute = (
        change.unit == "percent"
        and change.point
        and printed(change.claim, change.value) is not None
        and change.claim.text[:1] not in "+-−"
    )
    view = old.value < 0 or change.unit not in RATIOS or mute
    return view and math.isfinite(low) and math.isfinite(high) and overlap(-most, -least, low, high)


def in_words(change: Fact, old: Fact, new: Fact, value: float) -> str:
    """The change between two values as a clause."""
    unit = {"percent": " percent", "percentage_point": " percentage points", "times": " times"}.get(
        change.unit or "", f" {change.claim.unit}"
    )
    sign = "+" if value > 0 and change.unit != "times" else ""
    return f"From {old.claim.text} to {new.claim.text} is {sign}{figure(round(value, 2))}{unit}"
