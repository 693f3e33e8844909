"""`growth`: an old value, a new value, and the rise or fall that the text states between them."""

from __future__ import annotations

from evfacts.checks.changes import holds, implied_change, in_words, pairs_of
from evfacts.checks.digits import printed
from evfacts.checks.facts import Fact, Sheet
from evfacts.checks.growth_missed import accuse
from evfacts.checks.report import CONSISTENT, Report

_CROWD = 6


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
        for old, new, cost in pairs_of(change, values):
            if (best is None or cost < best[0]) and holds(change, old, new):
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
            accuse(change, values, taken, sheet, report)


def _by_sentence(change: Fact, values: list[Fact]) -> tuple[tuple[int, ...], Fact, Fact] | None:
    """The one pair that a change fits so sharply that the other fields need not agree.

    A reader of the text may have mistaken period, product, measure or the unit of a bare number; figures
    of one sentence that fit to the digit are hardly chance. With a decimal in the percentage, one of the
    two values may stand elsewhere, if it is of the same measure and company.
    """
    digits = printed(change.claim, change.value)
    if (not change.point and change.bound != "from") or change.claim.approx == "~":
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
    # one of the two stands in the sentence of the change
    pairs = [(old, new) for new in near for old in (pool if very else near)]
    if very:
        pairs += [(old, new) for new in pool if new.sentence != change.sentence for old in near]
    fitting = [
        (old, new) for old, new in pairs if old is not new and _akin(old, new, very) and _fits_in_sign(change, old, new)
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
    implied = implied_change(change, old, new)
    if implied is None or not holds(change, old, new):
        return False
    mute = change.role != "change" or change.claim.text[:1] not in "+-−"
    return implied[0] * change.value > 0 or (
        mute and abs(abs(implied[0]) - abs(change.value)) < 0.02 * abs(change.value) + 0.6
    )


def _report(change: Fact, old: Fact, new: Fact, report: Report) -> None:
    implied = implied_change(change, old, new)
    assert implied is not None
    value, low, high = implied
    tolerance = (high - low) / 2 + (change.high - change.low) / 2
    report.add(
        "growth",
        CONSISTENT,
        (old, new, change),
        f"{in_words(change, old, new, value)}, as stated ({change.claim.text}).",
        expected=value,
        observed=change.value,
        tolerance=tolerance,
    )
