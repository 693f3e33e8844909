"""`growth`: an old value, a new value, and the rise or fall that the text states between them."""

from __future__ import annotations

import math
from collections.abc import Iterator

from evfacts.checks.digits import ABOUT, figure, printed, repairs, restyled
from evfacts.checks.facts import (
    Fact,
    Sheet,
    days,
    has_period,
    overlap,
    same_or_open,
    same_period,
    same_scope,
    status_group,
)
from evfacts.checks.report import CONSISTENT, INCONSISTENT, Report

_WINDOW = 2  # sentences between the change and the values, where nothing but their measure binds them
_WORDS = 0.06  # "a third", "doubled", "half": how far off a word may be
_CROWD = 6
_LENGTHS = 0.25
_SLACK = 0.5  # percentage points: careless rounding of a percentage
_RATIOS = ("percent", "times")
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


def check_growth(sheet: Sheet, report: Report, explained: frozenset[int] = frozenset()) -> None:
    """Every stated change of one article against the pairs of values that it may lie between.

    Args:
        sheet: the article.
        report: takes the findings.
        explained: facts (by index) that are parts of a whole.
    """
    changes = [fact for fact in sheet.facts if fact.has_value and fact.role == "change" and fact.value]
    # a percentage that no share explains may be a rise or fall whose verb was missed ("a third fewer")
    unread = [
        fact
        for fact in sheet.facts
        if fact.has_value
        and fact.role == "share"
        and fact.claim.unit == "percent"
        and fact.index not in explained
        and fact.value
    ]
    if not changes and not unread:
        return
    values = [fact for fact in sheet.facts if fact.has_value and fact.role != "change"]
    done: set[tuple[object, ...]] = set()
    confirmed: set[int] = set()
    found: list[tuple[tuple[int, ...], Fact, Fact, Fact]] = []
    for change in changes:
        best = None
        for old, new, cost in _pairs(change, values):
            if (best is None or cost < best[0]) and _holds(change, old, new):
                best = (cost, old, new)
        if best is None:
            best = _by_sentence(change, values)
        if best is not None:
            found.append((best[0], best[1], best[2], change))
    for change in unread:
        best = _by_sentence(change, values)
        if best is not None:
            found.append((best[0], best[1], best[2], change))
    for _, old, new, change in sorted(found, key=lambda item: (item[0], item[3].start)):
        confirmed.add(change.index)
        key = (old.value, new.value, new.unit, change.unit, round(change.value, 1))
        loose = (old.value, new.value, new.unit, change.unit)
        if key in done or loose in done:
            continue
        done |= {key, loose}
        _report(change, old, new, report)
    taken = {frozenset((old.index, new.index)) for _, old, new, _ in found}
    settled = {(change.value, change.metric) for change in changes if change.index in confirmed}
    for change in changes:
        if change.index not in confirmed and (change.value, change.metric) not in settled:
            _accuse(change, values, taken, sheet, report)


def _pairs(change: Fact, values: list[Fact]) -> Iterator[tuple[Fact, Fact, tuple[int, ...]]]:
    """Old and new values that a change may connect, with the cost of believing it (lower is likelier)."""
    wanted = {"percentage_point": "percent"}.get(change.unit or "", None if change.unit in _RATIOS else change.unit)
    close = change.group == "price"  # prices are also compared across makers
    near = [
        fact
        for fact in values
        if (wanted is None or fact.claim.unit == wanted)
        and (fact.unit not in ("percent", "percentage_point", "times") or wanted == "percent")
        and fact.group == change.group
        and (close or (same_or_open(fact.company, change.company) and same_or_open(fact.product, change.product)))
    ]
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


def _by_sentence(change: Fact, values: list[Fact]) -> tuple[tuple[int, ...], Fact, Fact] | None:
    """The one pair that a change fits so sharply that the other fields need not agree.

    A reader of the text may have mistaken period, product, measure or the unit of a bare number; figures
    of one sentence that fit to the digit are hardly chance. With a decimal in the percentage, one of the
    two values may stand elsewhere, if it is of the same measure and company.
    """
    digits = printed(change.claim, change.value)
    if not change.point and change.bound != "from" or change.claim.approx == "~":
        return None
    points = change.unit == "percentage_point"
    if change.unit not in ("percent", "times", "percentage_point"):
        return None
    sharp = digits is not None and (digits.decimals > 0 or digits.number >= 10)
    very = digits is not None and digits.decimals > 0 and digits.number >= 5 and not points
    pool = [
        fact
        for fact in values
        if (fact.claim.unit == "percent") == points
        and fact.claim.unit != "times"
        and fact.bound != "range"
        and fact.value > 0
        and fact.claim.approx != "~"
        and fact is not change
    ]
    near = [fact for fact in pool if fact.sentence == change.sentence]
    if not near or len(near) > _CROWD or (not sharp and not points and len(near) > 3):
        return None
    fitting = [
        (old, new)
        for new in (pool if very else near)
        for old in (pool if very else near)
        if old is not new
        and change.sentence in (old.sentence, new.sentence)
        and _akin(old, new, very)
        and _fits_in_sign(change, old, new)
    ]
    if len({frozenset((old.value, new.value)) for old, new in fitting}) != 1:
        return None
    old, new = min(fitting, key=lambda pair: (abs(pair[0].sentence - pair[1].sentence), pair[0].start, pair[1].start))
    return (1 + abs(old.sentence - new.sentence), 1, 0, 1, 1, 0), old, new


def _akin(old: Fact, new: Fact, sharp: bool) -> bool:
    """Whether two values may be of one thing though some of their fields differ."""
    if old.claim.unit != new.claim.unit and not (old.bare or new.bare):
        return False
    if old.sentence != new.sentence:
        return old.metric == new.metric and old.company == new.company and old.claim.unit == new.claim.unit
    if old.group != new.group and not (sharp and old.money and new.money):
        return False
    first, last = old.claim.period_end, new.claim.period_end
    return old.company == new.company and (first is None or last is None or first <= last or sharp)


def _fits_in_sign(change: Fact, old: Fact, new: Fact) -> bool:
    implied = _implied(change, old, new)
    if implied is None or not _holds(change, old, new):
        return False
    mute = change.role != "change" or change.claim.text[:1] not in "+-−"
    return implied[0] * change.value > 0 or (
        mute and abs(abs(implied[0]) - abs(change.value)) < 0.02 * abs(change.value) + 0.6
    )


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


def _stated(change: Fact) -> tuple[float, float]:
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


def _implied(change: Fact, old: Fact, new: Fact) -> tuple[float, float, float] | None:
    """(value, low, high) of the change between two values, in the change's own unit."""
    if change.unit in _RATIOS:
        if old.value == 0 or (old.value < 0) != (new.value < 0):
            return None
        ratios = [n / o for n in (new.low, new.high) for o in (old.low, old.high) if o]
        value = new.value / old.value
        if change.unit == "percent":
            return 100 * (value - 1), 100 * (min(ratios) - 1), 100 * (max(ratios) - 1)
        return value, min(ratios), max(ratios)
    return new.value - old.value, new.low - old.high, new.high - old.low


def _holds(change: Fact, old: Fact, new: Fact, slack: float = 0.0) -> bool:
    """Whether a stated change fits two values; a loss that narrows may be signed either way."""
    implied = _implied(change, old, new)
    if implied is None:
        return False
    low, high = _stated(change)
    value, least, most = implied
    if change.unit in _RATIOS:
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
    view = old.value < 0 or change.unit not in _RATIOS or mute
    return view and math.isfinite(low) and math.isfinite(high) and overlap(-most, -least, low, high)


def _words(change: Fact, old: Fact, new: Fact, value: float) -> str:
    unit = {"percent": " percent", "percentage_point": " percentage points", "times": " times"}.get(
        change.unit or "", f" {change.claim.unit}"
    )
    sign = "+" if value > 0 and change.unit != "times" else ""
    return f"From {old.claim.text} to {new.claim.text} is {sign}{figure(round(value, 2))}{unit}"


def _report(change: Fact, old: Fact, new: Fact, report: Report) -> None:
    implied = _implied(change, old, new)
    assert implied is not None
    value, low, high = implied
    tolerance = (high - low) / 2 + (change.high - change.low) / 2
    report.add(
        "growth",
        CONSISTENT,
        (old, new, change),
        f"{_words(change, old, new, value)}, as stated ({change.claim.text}).",
        expected=value,
        observed=change.value,
        tolerance=tolerance,
    )


def _accuse(change: Fact, values: list[Fact], taken: set[frozenset[int]], sheet: Sheet, report: Report) -> None:
    """Call a change into question where its own sentence leaves no doubt which two values it connects."""
    if change.bound == "range" or (change.claim.approx == "~" and change.unit not in _RATIOS):
        return
    pairs = [(old, new) for old, new, _ in _pairs(change, values) if old.sentence == new.sentence == change.sentence]
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
    implied = _implied(change, old, new)
    if implied is None or _holds(change, old, new, _SLACK if change.unit in ("percent", "percentage_point") else 0.0):
        return
    value, low, high = implied
    if change.unit == "percent" and printed(change.claim, change.value) is None and abs(value - change.value) < 25:
        return
    for fact in values:  # the text may mean another figure of the same kind that stands close by
        if fact.claim.unit != old.claim.unit or fact in (old, new) or abs(fact.sentence - change.sentence) > 1:
            continue
        if not same_or_open(fact.company, change.company) or not same_or_open(fact.product, change.product):
            continue
        if _holds(change, old, fact) or _holds(change, fact, new) or _holds(change, new, fact):
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
        f"{_words(change, old, new, value)}, but the text states {change.claim.text}.",
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
