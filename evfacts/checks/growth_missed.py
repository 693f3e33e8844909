"""Stated changes that the two values of their sentence refute."""

from __future__ import annotations

import re

from evfacts.checks.changes import RATIOS, holds, implied_change, in_words, pairs_of
from evfacts.checks.digits import figure, printed, repairs, restyled
from evfacts.checks.facts import Fact, Sheet, days, has_period, same_or_open, same_period, status_group
from evfacts.checks.report import INCONSISTENT, Report

_LOOSE_WORDS = 0.15  # as a part of the multiple that a word gives
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
    told = [(old, new) for old, new in pairs if _from_to(change, old, new, sheet)]
    if len(told) == 1:
        pairs = told
    if len(pairs) > 1:  # of several, the one that is of the change's own time and kind, or a price that was replaced
        timely = [
            (old, new)
            for old, new in pairs
            if (has_period(change) and same_period(change, new)) or (old.claim.superseded and not new.claim.superseded)
        ]
        # "expects 1.8 million, up 31%": the change may have been read as a fact beside an expected value
        pairs = [
            (old, new) for old, new in timely if new.claim.status == change.claim.status or old.claim.superseded
        ] or timely
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
        and not told
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
    worded = printed(change.claim, change.value) is None
    if change.unit == "percent" and worded and (abs(value - change.value) < 25 or value * change.value < 0):
        return
    if worded and value > 0 and abs((100 + value) / (100 + change.value) - 1) < _LOOSE_WORDS:  # "five times" for 5.5
        return
    if status_group(old.claim) != status_group(new.claim) and same_period(old, new) and not old.claim.superseded:
        return  # what was expected is no base of a rise or fall
    for fact in values:  # the text may mean another figure of the same kind that stands close by
        if fact.claim.unit != old.claim.unit or fact in (old, new) or abs(fact.sentence - change.sentence) > 1:
            continue
        if not same_or_open(fact.company, change.company) or not same_or_open(fact.product, change.product):
            continue
        if holds(change, old, fact) or holds(change, fact, new) or holds(change, new, fact):
            return
    suggestion, rank = _suggest(change, value, low, high)
    priced = change.group == "price" and old.claim.superseded
    if rank > (3 if priced else 4) and (not value or not 0.5 < abs(change.value / value) < 2):
        return
    if rank > 3 and not (
        (has_period(old) and has_period(new) and has_period(change) and same_period(change, new))
        or (change.group == "price" and change.metric != "share_price" and old.claim.superseded)
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


_BEFORE_OLD = re.compile(r"[,;]?\s*(?:up |down )?from (?:about |around |nearly )?", re.IGNORECASE)
_BEFORE_NEW = re.compile(r"\s*(?:[a-z]+ ){0,3}to (?:about |around |nearly |just )?", re.IGNORECASE)
_ENDS_FROM = re.compile(r"\bfrom (?:about |around |nearly )?$", re.IGNORECASE)


def _from_to(change: Fact, old: Fact, new: Fact, sheet: Sheet) -> bool:
    """Whether the words themselves make one value the old and one the new.

    "5.9% from 18.4%", "from 18.4% to 5.9%", "1.8 million are to be sold, up 40% from 1.37 million".
    """
    if new.end <= change.start and change.end <= old.start:
        amid = [fact for fact in sheet.members[change.sentence] if new.start < fact.start < old.start]
        return amid == [change] and _BEFORE_OLD.fullmatch(sheet.gap(change, old) or "") is not None
    if new.start < old.start:
        return _BEFORE_OLD.fullmatch(sheet.gap(new, old) or "") is not None
    gap = sheet.gap(old, new) or ""
    return _BEFORE_NEW.fullmatch(gap) is not None and _ENDS_FROM.search(sheet.before(old, 16)) is not None


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


_SINCE_DAY = re.compile(
    r"\b(?:than|from|since|against) (?:on |at )?(?:yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)", re.IGNORECASE
)


def _other_basis(change: Fact, old: Fact, new: Fact, sheet: Sheet) -> bool:
    """Whether the words after a change compare with another time than the old value's, or part the two."""
    words = sheet.after(change, 55)
    follows = _next_to(old, new)
    if _SINCE_DAY.search(words):
        return True
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
    strict = (change.strict_high - change.strict_low) / 2
    close = repairs(change.claim, change.value, abs(value) - strict, abs(value) + strict) if strict else []
    if found and found[0].rank <= 3 and close:  # the slip that leads to the very digits, rather than near them
        return close[0].words, found[0].rank
    if found and found[0].rank <= 3:
        return found[0].words, found[0].rank
    if printed(change.claim, change.value) is not None:
        return f"fits {restyled(change.claim, change.value, abs(value))}", found[0].rank if found else 5
    return f"fits {figure(round(abs(value), 1))} {change.claim.unit}", 5
