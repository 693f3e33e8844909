"""Stated changes that the two values of their sentence refute."""

from __future__ import annotations

import re

from evfacts.checks.changes import RATIOS, holds, implied_change, in_words, pairs_of
from evfacts.checks.digits import figure, printed, repairs, restyled
from evfacts.checks.facts import Fact, Sheet, days, has_period, same_or_open, same_period
from evfacts.checks.report import INCONSISTENT, Report

_SLACK = 0.5  # percentage points: careless rounding of a percentage


def accuse(change: Fact, values: list[Fact], taken: set[frozenset[int]], sheet: Sheet, report: Report) -> None:
    """Call a change into question where its own sentence leaves no doubt which two values it connects."""
    if change.bound == "range" or (change.claim.approx == "~" and change.unit not in RATIOS):
        return
    pairs = [(old, new) for old, new, _ in pairs_of(change, values) if old.sentence == new.sentence == change.sentence]
    pairs = [
        (old, new)
        for old, new in pairs
        if old.point and new.point and old.company == new.company and old.product == new.product
    ]
    if len(pairs) > 1:
        own = [(old, new) for old, new in pairs if old.metric == new.metric == change.metric]
        pairs = own or pairs
    if len(pairs) > 1:  # of several, the one that is of the change's own time and kind, or a price that was replaced
        pairs = [
            (old, new)
            for old, new in pairs
            if (has_period(change) and same_period(change, new) and new.claim.status == change.claim.status)
            or (old.claim.superseded and not new.claim.superseded)
        ]
    if len(pairs) > 1 and change.unit == "percent":
        pairs = [
            (old, new) for old, new in pairs if old.value and 0.5 < 100 * (new.value / old.value - 1) / change.value < 2
        ]
    if len(pairs) != 1 or frozenset((pairs[0][0].index, pairs[0][1].index)) in taken:
        return
    old, new = pairs[0]
    if (
        old.company != new.company
        or (change.metric != new.metric and change.group != "price")
        or (old.company != change.company and change.company is not None)
    ):
        return
    if (
        not has_period(old)
        and not has_period(new)
        and not old.claim.superseded
        and not new.claim.superseded
        and change.group != "price"
    ):
        return
    if old.metric != new.metric and change.group != "range":
        return
    members = [fact for fact in sheet.members[change.sentence] if fact.role == "change" and fact.unit == change.unit]
    if len(members) > 1 and not _nearest(change, members, old, new):
        return
    if (change.claim.basis == "qoq" and not _next_to(old, new)) or (change.claim.basis == "yoy" and _next_to(old, new)):
        return
    if _other_basis(change, old, new, sheet):
        return
    implied = implied_change(change, old, new)
    if implied is None or holds(change, old, new, _SLACK if change.unit in ("percent", "percentage_point") else 0.0):
        return
    value, low, high = implied
    if change.unit == "percent" and printed(change.claim, change.value) is None and abs(value - change.value) < 25:
        return
    for fact in values:  # the text may mean another figure of the same kind that stands close by
        if fact.claim.unit != old.claim.unit or fact in (old, new) or abs(fact.sentence - change.sentence) > 1:
            continue
        if not same_or_open(fact.company, change.company) or not same_or_open(fact.product, change.product):
            continue
        if holds(change, old, fact) or holds(change, fact, new) or holds(change, new, fact):
            return
    suggestion, rank = _suggest(change, value, low, high)
    if rank > 4 and (not value or not 0.5 < abs(change.value / value) < 2):
        return
    if rank > 3 and not (
        (has_period(old) and has_period(new) and has_period(change) and same_period(change, new))
        or (change.group == "price" and old.claim.superseded)
        or change.group == "range"
    ):
        return
    report.add(
        "growth",
        INCONSISTENT,
        (old, new, change),
        f"{in_words(change, old, new, value)}, but the text states {change.claim.text}.",
        expected=value,
        observed=change.value,
        tolerance=(high - low) / 2 + (change.high - change.low) / 2,
        suggestion=suggestion,
    )


def _nearest(change: Fact, members: list[Fact], old: Fact, new: Fact) -> bool:
    """Whether of several changes in a sentence this one stands nearest to the two values."""

    def distance(fact: Fact) -> int:
        return min(abs(fact.start - old.end), abs(old.start - fact.end)) + min(
            abs(fact.start - new.end), abs(new.start - fact.end)
        )

    return min(members, key=lambda fact: (distance(fact), fact.start)) is change


_YEAR_AGO = re.compile(
    r"\b(?:year|same (?:\w+ )?(?:month|quarter|period|time|half)s?|annual\w*|of (?:19|20)\d\d)\b", re.IGNORECASE
)
_JUST_BEFORE = re.compile(
    r"\b(?:previous|preceding|prior|sequential\w*|month-on-month|quarter-on-quarter)\b", re.IGNORECASE
)


def _other_basis(change: Fact, old: Fact, new: Fact, sheet: Sheet) -> bool:
    """Whether the words after a change compare with another time than the old value's, or part the two."""
    words = sheet.after(change, 55)
    follows = _next_to(old, new)
    if (_YEAR_AGO.search(words) and follows) or (_JUST_BEFORE.search(words) and not follows and has_period(old)):
        return True
    first, last = sorted((change, old), key=lambda fact: fact.start)
    return ";" in (sheet.gap(first, last) or "")


def _next_to(old: Fact, new: Fact) -> bool:
    """Whether the new period follows the old one directly (a quarter on the quarter before)."""
    if old.claim.period_end is None or new.claim.period_start is None:
        return False
    length = days(new)
    return length is not None and length < 200 and abs((new.claim.period_start - old.claim.period_end).days) <= 3


def _suggest(change: Fact, value: float, low: float, high: float) -> tuple[str, int]:
    """What would fit, and the rank of the slip of the pen that leads there (5 if none does)."""
    room = max(0.6, 0.03 * abs(value)) if change.unit in ("percent", "percentage_point") else 0.03 * abs(value)
    half = (change.high - change.low) / 2
    wanted = sorted((abs(max(low, value - room) - half), abs(min(high, value + room) + half)))
    if "times" in change.claim.text and change.unit == "percent":
        return f"fits {1 + value / 100:.1f} times", 1
    found = repairs(change.claim, change.value, wanted[0], wanted[1])
    if found and found[0].rank <= 3:
        return found[0].words, found[0].rank
    if printed(change.claim, change.value) is not None:
        return f"fits {restyled(change.claim, change.value, abs(value))}", found[0].rank if found else 5
    return f"fits {figure(round(abs(value), 1))} {change.claim.unit}", 5
