"""`share`: a part, a whole, and the percentage that the text states; margins and progress to a target among them."""

from __future__ import annotations

from evfacts.checks.digits import printed
from evfacts.checks.facts import Fact, Sheet
from evfacts.checks.parts import MARGINS, PARTS, holds, implied_share, part_of, same_unit, whole_of, worked
from evfacts.checks.report import CONSISTENT, Report
from evfacts.checks.shares_missed import accuse, accuse_margin, accuse_twins

_CROWD = 20


def check_shares(sheet: Sheet, report: Report) -> frozenset[int]:
    """Every percentage of a whole in one article against the parts and wholes that it may be of.

    Returns the facts (by index) that are explained as shares.
    """
    percents = [
        _as_stake(fact)
        for fact in sheet.facts
        if fact.has_value
        and fact.claim.unit == "percent"
        and fact.role != "change"
        and fact.bound != "range"
        and fact.value
        and abs(fact.value) <= 1000
    ]
    if not percents:
        return frozenset()
    values = [
        fact
        for fact in sheet.facts
        if fact.has_value and fact.claim.unit not in ("percent", "percentage_point", "times", "date") and fact.value
    ]
    found: list[tuple[tuple[int, ...], Fact, Fact, Fact]] = []
    for percent in percents:
        best: tuple[tuple[int, ...], Fact, Fact] | None = None
        for part in values:
            if not part_of(percent, part):
                continue
            for whole in values:
                if whole is part or not same_unit(part, whole) or not whole_of(percent, part, whole):
                    continue
                if not holds(percent, part, whole):
                    continue
                cost = _cost(percent, part, whole)
                if best is None or cost < best[0]:
                    best = (cost, part, whole)
        if best is None:
            best = _by_sentence(percent, values)
        if best is not None:
            found.append((best[0], best[1], best[2], percent))
    done: set[tuple[object, ...]] = set()
    wholes: dict[int, list[tuple[Fact, Fact]]] = {}
    for _, part, whole, percent in sorted(found, key=lambda item: (item[0], item[3].start)):
        key = (part.value, whole.value, whole.unit)
        wholes.setdefault(whole.index, []).append((percent, part))
        if key not in done:
            done.add(key)
            _confirm(percent, part, whole, report)
    explained = {id(item[3]) for item in found}
    for percent in percents:
        if id(percent) not in explained:
            if percent.metric in MARGINS:
                accuse_margin(percent, values, sheet, report)
            else:
                accuse(percent, values, wholes, sheet, report)
    accuse_twins(percents, found, report)
    return frozenset(item[3].index for item in found)


def _as_stake(percent: Fact) -> Fact:
    """The fact, as one of a stake where it was read as money paid in or put in: that has no percentage but this."""
    if percent.metric not in ("funding", "investment", "valuation") or percent.role != "level":
        return percent
    stake = Fact(percent.claim, percent.index)
    stake.sentence = percent.sentence
    stake.metric = stake.group = "stake"
    return stake


def _by_sentence(percent: Fact, values: list[Fact]) -> tuple[tuple[int, ...], Fact, Fact] | None:
    """The one part and whole that a percentage fits so sharply that their other fields need not agree.

    Both stand in its sentence (or the whole in the one before); with a decimal in the percentage one
    of them may stand elsewhere, if it is of the other's measure.
    """
    digits = printed(percent.claim, percent.value)
    known = percent.metric in PARTS or percent.role == "share"
    if digits is None or not known or percent.claim.approx == "~" or not percent.point or digits.number < 2:
        return None
    sharp = digits.decimals > 0 and digits.number >= 5
    pool = [fact for fact in values if fact.point and fact.claim.approx != "~"]
    own = [fact for fact in pool if fact.sentence == percent.sentence]
    close = own + [fact for fact in pool if percent.sentence - fact.sentence == 1]
    if not own or len(own) * len(close) > (_CROWD if sharp else 6):
        return None
    reach = 0.6 * 10.0**-digits.decimals
    # one of the two stands in the sentence of the percentage
    pairs = [(part, whole) for part in own for whole in (pool if sharp else close)]
    if sharp:
        pairs += [(part, whole) for part in pool if part.sentence != percent.sentence for whole in own]
    fitting = [
        (part, whole)
        for part, whole in pairs
        if part is not whole
        and abs(whole.value) > abs(part.value)
        and same_unit(part, whole)
        and abs(100 * abs(part.value / whole.value) - abs(percent.value)) <= reach
        and (max(abs(percent.sentence - fact.sentence) for fact in (part, whole)) <= 1 or part.metric == whole.metric)
    ]
    if len({(part.value, whole.value) for part, whole in fitting}) != 1:
        return None
    part, whole = min(
        fitting, key=lambda pair: (abs(pair[0].sentence - pair[1].sentence), pair[0].start, pair[1].start)
    )
    return (0, 1, 0, 0, abs(percent.sentence - whole.sentence), 1, 0), part, whole


def _cost(percent: Fact, part: Fact, whole: Fact) -> tuple[int, ...]:
    value = 100 * abs(part.value / whole.value)
    off = abs(value - abs(percent.value)) / abs(percent.value)
    return (
        min(abs(percent.sentence - part.sentence), abs(percent.sentence - whole.sentence)),
        0 if part.company == percent.company else 1,
        0 if off < 0.02 else 1,
        abs(percent.sentence - part.sentence),
        abs(percent.sentence - whole.sentence),
        0 if part.metric == whole.metric or whole.metric == "revenue" else 1,
        abs(percent.start - part.start) + abs(percent.start - whole.start),
    )


def _confirm(percent: Fact, part: Fact, whole: Fact, report: Report) -> None:
    value, low, high = implied_share(part, whole)
    text = f"{worked(part, whole, value)}, as stated ({percent.claim.text})."
    report.add(
        "share",
        CONSISTENT,
        (part, whole, percent),
        text,
        expected=value,
        observed=percent.value,
        tolerance=(high - low) / 2 + (percent.high - percent.low) / 2,
    )
